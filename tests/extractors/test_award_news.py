"""Awards as newspapers tell them: lead, text and captions say one award over and over, each leaving something out."""

import pytest

from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line

#: One award told several times.
TOLD_AGAIN: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (
            "Kỹ sư Lò Văn Pín được truy tặng Huân chương Dũng cảm.",
            "Chủ tịch nước truy tặng Huân chương Dũng cảm hạng Ba cho kỹ sư Lò Văn Pín.",
        ),
        rows("Huân chương Dũng cảm hạng Ba", "Chủ tịch nước", C, "Lò Văn Pín"),
    ),
    (
        (
            "Pín đã được Trung ương Đoàn tặng huy hiệu Tuổi trẻ dũng cảm.",
            "Tỉnh đoàn Mường Pồn trao huy hiệu Tuổi trẻ dũng cảm của Trung ương Đoàn Thanh niên cho em Lò Văn Pín.",
            "caption| Bí thư Tỉnh đoàn Mường Pồn tặng huy hiệu Tuổi trẻ dũng cảm cho Lò Văn Pín.",
        ),
        rows("huy hiệu Tuổi trẻ dũng cảm", "Trung ương Đoàn Thanh niên", C, "Lò Văn Pín"),
    ),
    (
        (
            "UBND tỉnh Mường Pồn trao Bằng khen cho 7 thợ lặn.",
            "Buổi lễ trao Bằng khen của Chủ tịch UBND tỉnh cho 7 nhân viên cứu hộ diễn ra sáng nay.",
        ),
        rows("Bằng khen", "Chủ tịch UBND tỉnh", C, 7),
    ),
    (
        (
            "5 tập thể, cá nhân nhận Huân chương Hữu nghị của Vương quốc Bạch Tượng.",
            "Ông trao Huân chương Hữu nghị hạng Mô - ha cho 2 tập thể và Huân chương Hữu nghị hạng Xa - ra cho 3 cá nhân.",
        ),
        [
            *rows("Huân chương Hữu nghị hạng Mô - ha", "Vương quốc Bạch Tượng", C, 2),
            *rows("Huân chương Hữu nghị hạng Xa - ra", "Vương quốc Bạch Tượng", C, 3),
        ],
    ),
    (  # "chị" is who her own paragraph names, whoever another calls so
        (
            "Chị H'Lơi là người chịu khó.",
            "Với chị H'Mút Ayun, mẹ một học trò, cô giáo là người thân.",
            "Cô giáo H'Lơi Kbuôr dạy ở buôn đã 20 năm. Năm 2034, chị vinh dự được Chủ tịch nước tặng danh hiệu Nhà giáo ưu tú.",
        ),
        [("Nhà giáo ưu tú", "Chủ tịch nước", "H'Lơi Kbuôr", 1, C, 2034)],
    ),
]

#: Who gives, where it stands elsewhere or before other verbs.
WHO_GIVES: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (
            "Cụm bình chọn đơn vị xuất sắc, đề nghị Hội Luật gia Việt Nam tặng Bằng khen.",
            "Hội Luật gia tỉnh Mường Pồn được đề nghị tặng Bằng khen.",
        ),
        rows("Bằng khen", "Hội Luật gia Việt Nam", P, "Hội Luật gia tỉnh Mường Pồn"),
    ),
    (
        ("Sở Y tế Mường Pồn đã tôn vinh và trao tặng Giấy khen cho 12 điều dưỡng.",),
        rows("Giấy khen", "Sở Y tế Mường Pồn", C, 12),
    ),
    (
        ("Công an huyện Nà Pó và Công ty Đường sông Pó tổ chức lễ tuyên dương, trao Giấy khen cho 2 lái đò.",),
        rows("Giấy khen", "Công an huyện Nà Pó và Công ty Đường sông Pó", C, 2),
    ),
    (
        ("Ông Lò Văn Pín còn được Đảng và Nhà nước tặng Huân chương Độc lập hạng Ba (1998).",),
        rows("Huân chương Độc lập hạng Ba", "Đảng và Nhà nước", C, "Lò Văn Pín", year=1998),
    ),
    (
        ("Bí thư Huyện ủy Nà Pó trao Giấy khen cho ông Lò Văn Pín.",),
        rows("Giấy khen", None, C, "Lò Văn Pín"),
    ),
    (
        ("Họa sĩ Lò Văn Pín được truy tặng Giải thưởng Nhà nước về văn học, nghệ thuật.",),
        rows("Giải thưởng Nhà nước về văn học, nghệ thuật", None, C, "Lò Văn Pín"),
    ),
]
_CONTEST = "headline| Trao giải cuộc thi Kể chuyện bản làng"

#: The prizes of a contest whose giving is told; in passing, or drawn by lot, they are none.
PRIZES: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (_CONTEST, "Hội đồng chung khảo đã chọn 20 bài, trong đó có 2 giải A, 5 giải B và 13 giải Khuyến khích."),
        [
            *rows("giải A", None, C, 2),
            *rows("giải B", None, C, 5),
            *rows("giải Khuyến khích", None, C, 13),
        ],
    ),
    (
        (
            _CONTEST,
            "Ban tổ chức trao giải nhất (10 triệu đồng) cho thí sinh Lò Văn Pín (Mường Pồn).",
            "Hai giải nhì thuộc về thí sinh Cà Thị Chựa (Nà Pó) và Quàng Văn Én (TP. Sông Mây).",
            "Ngoài ra còn có 4 giải ba (1 triệu đồng), 9 giải khuyến khích.",
            "caption| Bà Vi Thị Mận trao giải nhì cho hai thí sinh Cà Thị Chựa (Nà Pó) và Quàng Văn Én (TP. Sông Mây).",
        ),
        [
            *rows("giải nhất", "Ban tổ chức", C, "Lò Văn Pín"),
            *rows("giải nhì", "Ban tổ chức", C, "Cà Thị Chựa", "Quàng Văn Én"),
            *rows("giải ba", "Ban tổ chức", C, 4),
            *rows("giải khuyến khích", "Ban tổ chức", C, 9),
        ],
    ),
    (
        (
            "headline| Công ty Sông Pó đạt giải nhất cuộc thi “Ý tưởng xanh”",
            "12 sáng kiến đã được trao giải thưởng “Ý tưởng xanh”.",
            "Giải nhì được trao cho 2 sáng kiến “Bếp ít khói” và “Đèn học bền”.",
        ),
        [
            *rows("giải nhất", None, C, "Công ty Sông Pó"),
            *rows("giải thưởng “Ý tưởng xanh”", None, C, 12),
            *rows("Giải nhì", None, C, "Bếp ít khói", "Đèn học bền"),
        ],
    ),
    (
        (
            _CONTEST,
            "Giải nhất cuộc thi trao cho tác phẩm “Suối xa” của Đoàn thanh niên Trường Lâm sinh cùng một xe máy.",
            "Hai giải phụ thuộc về tác phẩm “Mũ nan” (Trường THPT Nà Pó) và tác phẩm “Bếp sàn” (Công an huyện Mường Pồn).",
            "Ngoài ra còn 6 giải tập thể.",
        ),
        [
            *rows("Giải nhất", None, C, "Đoàn thanh niên Trường Lâm sinh"),
            *rows("giải phụ", None, C, "Trường THPT Nà Pó", "Công an huyện Mường Pồn"),
            *rows("giải tập thể", None, C, 6),
        ],
    ),
    (("headline| Kết quả xổ số", "Công ty xổ số trao giải nhất cho 5 khách hàng trúng thưởng."), []),
    (("headline| Chuyện cô giáo bản Pó", "Năm 2010, cô giành giải nhì cuộc thi cấp huyện."), []),
]

#: What captions tell.
CAPTIONS: list[tuple[tuple[Line, ...], list[Row]]] = [
    (("Trường Tiểu học Nà Pó tổng kết năm học.", "caption| Hai học sinh lớp 4 nhận giấy khen."), []),
    (
        ("Trường Tiểu học Nà Pó tổng kết năm học.", "caption| Ba thầy cô nhận Bằng khen của UBND tỉnh."),
        rows("Bằng khen", "UBND tỉnh", C, 3),
    ),
]

#: Recipients who are named elsewhere, or in short.
NAMED_ELSEWHERE: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (
            "Công an huyện Nà Pó trao Giấy khen cho hai nhân viên gác cầu.",
            "Trước đó, hai nhân viên gác cầu là Lò Văn Pín và Cà Thị Chựa đã kéo còi.",
        ),
        rows("Giấy khen", "Công an huyện Nà Pó", C, "Lò Văn Pín", "Cà Thị Chựa"),
    ),
    (
        (
            "Công an huyện Nà Pó trao Giấy khen cho hai nhân viên gác cầu.",
            "Trước đó, hai nhân viên y tế là Lò Văn Pín và Cà Thị Chựa đã có mặt.",
        ),
        rows("Giấy khen", "Công an huyện Nà Pó", C, 2),
    ),
    (
        (
            "Công an huyện Nà Pó trao Giấy khen cho ba cá nhân đã cứu đò.",
            "Những người được khen thưởng gồm ông Lò Văn Pín (61 tuổi), bà Cà Thị Chựa (44 tuổi) và anh Quàng Văn Én.",
        ),
        rows("Giấy khen", "Công an huyện Nà Pó", C, "Lò Văn Pín", "Cà Thị Chựa", "Quàng Văn Én"),
    ),
    (
        ("Tổng công ty Đường sông Pó (DSP) họp sáng nay.", "DSP được tặng Huân chương Lao động hạng Ba."),
        rows("Huân chương Lao động hạng Ba", None, C, "Tổng công ty Đường sông Pó"),
    ),
    (
        (
            "headline| Trường Tiểu học Nà Pó tròn 50 tuổi",
            "Thay mặt Đảng, Nhà nước, bà Vi Thị Mận trao Huân chương Lao động hạng Ba cho đại diện nhà trường.",
        ),
        rows("Huân chương Lao động hạng Ba", "Đảng, Nhà nước", C, "Trường Tiểu học Nà Pó"),
    ),
    (
        ("Chủ tịch nước trao Huân chương Hữu nghị cho Tổng thống Phần Lan.",),
        rows("Huân chương Hữu nghị", "Chủ tịch nước", C, "Tổng thống Phần Lan"),
    ),
    (
        ("Có 08 ĐVTN đạt danh hiệu Người thợ trẻ giỏi Toàn quốc.",),
        rows("Người thợ trẻ giỏi Toàn quốc", None, C, 8),
    ),
]
#: Forms, verbs and links that newspapers use where papers of the State have others.
IN_THE_PRESS: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        ("Thành phố Vĩnh Hà truy tặng bằng khen với anh Lò Văn Pín (41 tuổi) do dập lửa cứu làng.",),
        rows("bằng khen", "Thành phố Vĩnh Hà", C, "Lò Văn Pín"),
    ),
    (
        ("Tỉnh đoàn trao huy hiệu Tuổi trẻ dũng cảm cùng số tiền 15 triệu đồng cho “vua cam” Lò Văn Kén.",),
        rows("huy hiệu Tuổi trẻ dũng cảm", "Tỉnh đoàn", C, "Lò Văn Kén"),
    ),
    (
        ("Bộ Quốc phòng đã có thư khen Đội cứu hộ.",),
        rows("thư khen", "Bộ Quốc phòng", C, "Đội cứu hộ"),
    ),
    (
        ("Hiệu trưởng Trường Nà Pó có thư khen và trao thưởng cho Đội bóng ném 6 triệu đồng.",),
        rows("thư khen", "Hiệu trưởng Trường Nà Pó", C, "Đội bóng ném"),
    ),
    (
        ("Bà Vừ Thị Say từng nhận thư khen ngợi của Chủ tịch nước Sùng A Khua vì mở lớp dạy chữ.",),
        rows("thư khen ngợi", "Chủ tịch nước", C, "Vừ Thị Say"),
    ),
    (
        ("Hội Nghề cá tỉnh Bắc Hà cấp bằng khen cho ông Lý Văn Tòng.",),
        rows("bằng khen", "Hội Nghề cá tỉnh Bắc Hà", C, "Lý Văn Tòng"),
    ),
    (
        ("Bí thư Tỉnh ủy trao Huân chương Độc lập hạng Nhì do Chủ tịch nước trao tặng Trường Đại học Nà Pó.",),
        rows("Huân chương Độc lập hạng Nhì", "Chủ tịch nước", C, "Trường Đại học Nà Pó"),
    ),
    (
        ("Bà Lò Thị Pín được Chủ tịch UBND tỉnh Hà Trung vinh danh “Vì sự phát triển Hà Trung năm 2031”.",),
        rows("Vì sự phát triển Hà Trung", "Chủ tịch UBND tỉnh Hà Trung", C, "Lò Thị Pín", year=2031),
    ),
    (
        ("Trung ương Đoàn vinh danh 10 gương mặt trẻ Việt Nam tiêu biểu năm 2031.",),
        rows("gương mặt trẻ Việt Nam tiêu biểu", "Trung ương Đoàn", C, 10, year=2031),
    ),
    (
        (
            "headline| Thợ lò và chiếc quạt gió",
            "Thợ lò Lò Văn Luân được nhận giải ba và được Trung ương Đoàn tặng bằng khen.",
            "Thủ tướng Lò A Páo phát biểu tại lễ tôn vinh 7 gương mặt trẻ tiêu biểu.",
        ),
        [*rows("bằng khen", "Trung ương Đoàn", C, "Lò Văn Luân"), *rows("gương mặt trẻ tiêu biểu", None, C, 7)],
    ),
    (
        (
            "headline| Hai kỹ sư giành giải Lò Văn Pín",
            "Giải thưởng Lò Văn Pín do Bộ Nông nghiệp tổ chức hằng năm.",
            "Hai cá nhân đạt giải Lò Văn Pín năm 2031 gồm:",
            "- Lĩnh vực giống cây trồng: TS Vàng Thị Sua (Trường Cao đẳng Nà Pó) và Sùng A Lử (Trại giống Pó).",
        ),
        rows("Giải thưởng Lò Văn Pín", "Bộ Nông nghiệp", C, "Vàng Thị Sua", "Sùng A Lử", year=2031),
    ),
    (
        (
            "Suy tôn: Trường THPT Nà Pó, đề nghị UBND tỉnh tặng Cờ thi đua; các trường THPT Pó, Hà Trung đề nghị Sở tặng Bằng khen.",
        ),
        [
            *rows("Cờ thi đua", "UBND tỉnh", P, "Trường THPT Nà Pó"),
            *rows("Bằng khen", "Sở", P, "trường THPT Pó", "trường THPT Hà Trung"),
        ],
    ),
    (
        (
            "Sáng 3/6, Sở Y tế tặng Giấy khen cho tập thể nữ nhà khoa học Viện Lúa và bà Lò Thị Pín.",
            "Đảng ủy khối trao Huy hiệu 30 năm, 40 năm tuổi Đảng cho 12 đảng viên.",
            "Tỉnh có 2 cá nhân được phong tặng danh hiệu Anh hùng; 3 CĐCS được LĐLĐ tỉnh tặng Cờ, 9 CĐCS đạt LĐTT.",
        ),
        [
            *rows("Giấy khen", "Sở Y tế", C, "tập thể nữ nhà khoa học Viện Lúa", "Lò Thị Pín"),
            *rows("Huy hiệu 30 năm, 40 năm tuổi Đảng", "Đảng ủy khối", C, 12),
            *rows("Anh hùng", None, C, 2),
            *rows("Cờ", "LĐLĐ tỉnh", C, 3),
            *rows("LĐTT", None, C, 9),
        ],
    ),
    (
        (
            "Em Lò Thị Say, học sinh lớp 5B Trường Tiểu học Nà Pó, được Sở Y tế tặng Bằng khen.",
            "Giám đốc Công an tỉnh thưởng nóng 10 triệu đồng và tặng Giấy khen cho Công an xã Pó Mới.",
            "Thành phố Vĩnh Hà được UNESCO trao danh hiệu “Thành phố học tập”.",
            "HLV Lò Văn Kén được tặng Kỷ niệm chương.",
        ),
        [
            *rows("Bằng khen", "Sở Y tế", C, "Lò Thị Say"),
            *rows("Giấy khen", "Giám đốc Công an tỉnh", C, "Công an xã Pó Mới"),
            *rows("Thành phố học tập", "UNESCO", C, "Thành phố Vĩnh Hà"),
            *rows("Kỷ niệm chương", None, C, "Lò Văn Kén"),
        ],
    ),
    (
        ("Ghi nhận những đóng góp của cô Lò Thị Sua, Chủ tịch UBND tỉnh tặng Bằng khen; năm 2031, cô đạt LĐTT.",),
        [
            *rows("Bằng khen", "Chủ tịch UBND tỉnh", C, "Lò Thị Sua"),
            *rows("LĐTT", None, C, "Lò Thị Sua", year=2031),
        ],
    ),
    (
        (
            "Anh Nông Văn Páo là thợ lò. Tổng Liên đoàn Lao động Việt Nam đã tặng anh Bằng Lao động sáng tạo.",
            "Công ty đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Ba cho anh.",
            "Xã sẽ tặng giấy khen cho anh về việc tốt này.",
        ),
        [
            *rows("Bằng Lao động sáng tạo", "Tổng Liên đoàn Lao động Việt Nam", C, "Nông Văn Páo"),
            *rows("Huân chương Lao động hạng Ba", "Chủ tịch nước", P, "Nông Văn Páo"),
        ],
    ),
    (
        (
            "Lãnh đạo UBND xã Pó Mới trao tặng giấy khen cùng tiền thưởng 2 triệu đồng cho chị Lò Thị Hậu.",
            "Sở Y tế tặng Giấy khen cho tập thể 14 bác sĩ Bệnh viện Nà Pó.",
        ),
        [
            *rows("giấy khen", "UBND xã Pó Mới", C, "Lò Thị Hậu"),
            *rows("Giấy khen", "Sở Y tế", C, "tập thể 14 bác sĩ Bệnh viện Nà Pó"),
        ],
    ),
    (
        (
            "Ngân hàng Sông Pó (SPBank) nhận cờ thi đua và bằng khen Tập thể lao động xuất sắc do UBND TP Pó trao tặng.",
            "UBND tỉnh tặng Giấy khen cho SPBank.",
        ),
        [
            *rows("cờ thi đua", "UBND TP Pó", C, "Ngân hàng Sông Pó"),
            *rows("bằng khen", "UBND TP Pó", C, "Ngân hàng Sông Pó"),
            *rows("Giấy khen", "UBND tỉnh", C, "Ngân hàng Sông Pó"),
        ],
    ),
    (
        (
            "Chủ tịch nước trao Huân chương Hữu nghị cho Thủ tướng Lào.",
            "Thủ tướng Lào Lò Văn Kén thăm Việt Nam.",
        ),
        rows("Huân chương Hữu nghị", "Chủ tịch nước", C, "Lò Văn Kén"),
    ),
    (
        ("Gia đình ông Lò Văn Pín được Chủ tịch nước tặng Bằng “Tổ quốc ghi công”.",),
        rows("Tổ quốc ghi công", "Chủ tịch nước", C, "Gia đình ông Lò Văn Pín"),
    ),
    (("Hội đồng quản lý quỹ trao bằng cảm tạ cho 6 tập thể.",), rows("bằng cảm tạ", "Hội đồng quản lý quỹ", C, 6)),
    (
        ("Kèm giấy khen dành cho các thợ lò, UBND huyện đã tặng phần thưởng cho 14 thợ lò.",),
        [],
    ),
]

_ALL = [*IN_THE_PRESS, *TOLD_AGAIN, *WHO_GIVES, *PRIZES, *CAPTIONS, *NAMED_ELSEWHERE]


@pytest.mark.parametrize(("lines", "expected"), _ALL, ids=[str(lines[0])[:40] for lines, _ in _ALL])
def test_awards_of_an_article(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert awards(*lines) == expected
