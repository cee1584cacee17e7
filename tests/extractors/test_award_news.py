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
_ALL = [*TOLD_AGAIN, *WHO_GIVES, *PRIZES, *CAPTIONS, *NAMED_ELSEWHERE]


@pytest.mark.parametrize(("lines", "expected"), _ALL, ids=[str(lines[0])[:40] for lines, _ in _ALL])
def test_awards_of_an_article(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert awards(*lines) == expected
