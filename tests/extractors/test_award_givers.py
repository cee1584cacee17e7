"""Awards whose giver, holder or year stands apart: in headings, in the clause before, right after the form."""

import pytest

from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line

HEAD_ISSUER = "HỘI ĐỒNG QUẢN TRỊ CÔNG TY CHÈ NÀ PÓ"

#: Sentences, each with the rows it gives.
SENTENCES: list[tuple[str, list[Row]]] = [
    # a year or a craft between a holder and the verb
    (
        "Chị Lù Thị Mỷ, thợ may của Xí nghiệp Nà Pó, năm 2021 được Bộ Công Thương tặng Bằng khen.",
        rows("Bằng khen", "Bộ Công Thương", C, "Lù Thị Mỷ", year=2021),
    ),
    (
        "Thầy Cà Văn Ính ba năm liền là Chiến sĩ thi đua cơ sở, năm 2019 được Bộ Y tế tặng Bằng khen.",
        [
            *rows("Chiến sĩ thi đua cơ sở", None, C, "Cà Văn Ính"),
            *rows("Bằng khen", "Bộ Y tế", C, "Cà Văn Ính", year=2019),
        ],
    ),
    (
        "Trạm Y tế xã Nà Pó, đơn vị duy nhất của huyện được Bộ Y tế tặng Bằng khen năm 2018.",
        rows("Bằng khen", "Bộ Y tế", C, "Trạm Y tế xã Nà Pó", year=2018),
    ),
    # the highest who gives it decides; a ministry that holds the ceremony does not
    (
        "Sở Nội vụ công bố quyết định của Thủ tướng Chính phủ về việc cấp Bằng Tổ quốc ghi công cho 46 liệt sĩ.",
        rows("Bằng Tổ quốc ghi công", "Thủ tướng Chính phủ", C, 46),
    ),
    # who stands right after the form
    (
        "Chủ tịch UBND tỉnh tặng Bằng khen tập thể Công an xã Nà Pó và cá nhân Thiếu tá Lò Văn Pín.",
        rows("Bằng khen", "Chủ tịch UBND tỉnh", C, "Công an xã Nà Pó", "Lò Văn Pín"),
    ),
    (
        "UBND huyện tặng Giấy khen ông Lò Văn Pín và bà Vi Thị Mận.",
        rows("Giấy khen", "UBND huyện", C, "Lò Văn Pín", "Vi Thị Mận"),
    ),
    (
        "Tư lệnh Quân khu tặng Bằng khen cho Đồn Nà Pó; Bộ Chỉ huy Quân sự tỉnh thưởng nóng 20 triệu đồng.",
        rows("Bằng khen", "Tư lệnh Quân khu", C, "Đồn Nà Pó"),
    ),
    # years of the same award
    (
        "Nhà máy Nà Pó được tặng Cờ thi đua của Chính phủ (các năm 2009, 2014).",
        [
            *rows("Cờ thi đua", "Chính phủ", C, "Nhà máy Nà Pó", year=2009),
            *rows("Cờ thi đua", "Chính phủ", C, "Nhà máy Nà Pó", year=2014),
        ],
    ),
    (
        "Công an tỉnh Nà Pó 2 lần được tặng Cờ thi đua của Chính phủ; 3 lần được tặng Cờ thi đua của Bộ Công an.",
        [
            ("Cờ thi đua", "Chính phủ", "Công an tỉnh Nà Pó", 2, C, None),
            ("Cờ thi đua", "Bộ Công an", "Công an tỉnh Nà Pó", 3, C, None),
        ],
    ),
    # one giver asked for several
    (
        "Cụm đề nghị UBND tỉnh tặng Cờ thi đua cho huyện Bá Khê; huyện Như Hòa được đề nghị tặng Bằng khen.",
        [
            *rows("Cờ thi đua", "UBND tỉnh", P, "huyện Bá Khê"),
            *rows("Bằng khen", "UBND tỉnh", P, "huyện Như Hòa"),
        ],
    ),
    (
        "Đề nghị Chính phủ tặng Cờ thi đua cho Sở Y tế; Sở Nội vụ được đề nghị tặng Bằng khen.",
        [*rows("Cờ thi đua", "Chính phủ", P, "Sở Y tế"), *rows("Bằng khen", None, P, "Sở Nội vụ")],
    ),
    (
        "LĐLĐ tỉnh đã khen thưởng 12 tập thể, trong đó tặng Cờ thi đua cho 4 tập thể, Bằng khen cho 8 tập thể.",
        [*rows("Cờ thi đua", "LĐLĐ tỉnh", C, 4), *rows("Bằng khen", "LĐLĐ tỉnh", C, 8)],
    ),
    (
        "Kết quả khen thưởng của Hội Nông dân tỉnh: 06 Cờ thi đua, 25 Bằng khen.",
        [*rows("Cờ thi đua", "Hội Nông dân tỉnh", C, 6), *rows("Bằng khen", "Hội Nông dân tỉnh", C, 25)],
    ),
    (
        "Hội Cựu chiến binh tỉnh được khen thưởng: Trung ương Hội tặng 02 Cờ thi đua.",
        [("Cờ thi đua", "Trung ương Hội", "Hội Cựu chiến binh tỉnh", 2, C, None)],
    ),
    (
        "Tại buổi lễ, Bộ trưởng trao Cờ thi đua xuất sắc của Bộ cho Sở Y tế tỉnh Nà Pó.",
        rows("Cờ thi đua xuất sắc", "Bộ", C, "Sở Y tế tỉnh Nà Pó"),
    ),
    (
        "Ông Vi Văn Gió, được Chủ tịch nước ủy quyền, đã trao Huân chương Lao động hạng Ba cho Trường THPT Nà Pó.",
        rows("Huân chương Lao động hạng Ba", "Chủ tịch nước", C, "Trường THPT Nà Pó"),
    ),
    (
        "Hội đề nghị khen: 2 chi hội Nà Kẹ, Nà Bó được đề nghị Hội Nông dân tỉnh tặng Bằng khen.",
        rows("Bằng khen", "Hội Nông dân tỉnh", P, "chi hội Nà Kẹ", "chi hội Nà Bó"),
    ),
    # a clause of its own, ranks, members
    (
        "Đoàn khối có 4 tập thể được Tỉnh đoàn khen, 02 cá nhân nhận Bằng khen của Trung ương Đoàn.",
        rows("Bằng khen", "Trung ương Đoàn", C, 2),
    ),
    (
        "Suy tôn: Trường Tiểu học Nà Pó nhất cụm, đề nghị UBND huyện tặng Cờ thi đua.",
        rows("Cờ thi đua", "UBND huyện", P, "Trường Tiểu học Nà Pó"),
    ),
    (
        "Trường THPT Nà Pó được UBND tỉnh công nhận Tập thể lao động xuất sắc; 12 Chiến sĩ thi đua cơ sở.",
        [
            *rows("Tập thể lao động xuất sắc", "UBND tỉnh", C, "Trường THPT Nà Pó"),
            *rows("Chiến sĩ thi đua cơ sở", "UBND tỉnh", C, 12),
        ],
    ),
    # forms
    (
        "Thầy Cà Văn Ính vinh dự nhận Huy chương “Vì sự nghiệp trồng rừng”.",
        rows("Huy chương “Vì sự nghiệp trồng rừng”", None, C, "Cà Văn Ính"),
    ),
    ("Cà Văn Ính đoạt Huy chương Vàng môn bắn nỏ.", []),
    (
        "Đề nghị LĐLĐ huyện tặng GK cho 02 đ/c, UBND tỉnh tặng BK cho 01 tập thể.",
        [*rows("GK", "LĐLĐ huyện", P, 2), *rows("BK", "UBND tỉnh", P, 1)],
    ),
    (
        "Chị Lù Thị Mỷ được Công đoàn ngành tặng Giấy khen “Khéo tay, hay việc” năm 2012.",
        [("Giấy khen", "Công đoàn ngành", "Lù Thị Mỷ", 1, C, 2012)],
    ),
    (
        "Sở Công Thương được Tỉnh ủy tặng Cờ đảng bộ trong sạch, vững mạnh.",
        rows("Cờ đảng bộ trong sạch, vững mạnh", "Tỉnh ủy", C, "Sở Công Thương"),
    ),
    (
        "Anh Lò Văn Pín được công nhận danh hiệu Chiến sĩ thi đua Tập đoàn năm 2012.",
        rows("Chiến sĩ thi đua Tập đoàn", None, C, "Lò Văn Pín", year=2012),
    ),
    # none
    ("Bằng khen của Bộ trưởng tặng cho bà Vi Thị Mận bị hủy bỏ do vi phạm.", []),
    ("Các đơn vị đăng ký: 03 cá nhân đạt Chiến sĩ thi đua cơ sở.", []),
    ("Hội đồng không thống nhất đề nghị tặng Bằng khen cho Phòng Kế hoạch.", []),
    ("Đề nghị UBND tỉnh tăng tỷ lệ Cờ thi đua cho khối doanh nghiệp.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES)
def test_a_sentence_gives_its_rows(sentence: str, expected: list[Row]) -> None:
    assert awards(sentence) == expected


#: Papers of several lines, each with the rows it gives.
PAPERS: dict[str, tuple[tuple[Line, ...], list[Row]]] = {
    "headings tell whose the awards below them are": (
        (
            "list_item| 1. Khen thưởng của Chủ tịch UBND tỉnh:",
            "list_item| - Bằng khen: 05 tập thể, 12 cá nhân;",
            "list_item| 2. Khen thưởng thuộc thẩm quyền Giám đốc Sở:",
            "list_item| - Giấy khen: 30 cá nhân.",
        ),
        [*rows("Bằng khen", "Chủ tịch UBND tỉnh", C, 5, 12), *rows("Giấy khen", "Giám đốc Sở", C, 30)],
    ),
    "a line says who gives what its list tells": (
        (
            "list_item| 1. UBND tỉnh tặng:",
            "list_item| - 15 Bằng khen.",
            "list_item| 2. Trung ương Hội khen:",
            "list_item| - Bằng khen: 04 tập thể.",
            "list_item| 3. Giám đốc Sở quyết định:",
            "list_item| - Tặng Giấy khen cho 14 cá nhân.",
        ),
        [
            *rows("Bằng khen", "UBND tỉnh", C, 15),
            *rows("Bằng khen", "Trung ương Hội", C, 4),
            *rows("Giấy khen", "Giám đốc Sở", C, 14),
        ],
    ),
    "the post and the body of the issuer in two lines": (
        (
            "headline| QUYẾT ĐỊNH",
            "letterhead| HỘI ĐỒNG QUẢN TRỊ",
            "heading| CÔNG TY CHÈ NÀ PÓ",
            "Căn cứ Điều lệ Công ty;",
            "Điều 1. Tặng Giấy khen cho 03 tập thể.",
        ),
        rows("Giấy khen", HEAD_ISSUER, C, 3),
    ),
    "the issuer read into the title": (
        (
            "headline| QUYẾT ĐỊNH Về việc khen thưởng CHÁNH VĂN PHÒNG HUYỆN ỦY",
            "Xét đề nghị của Trưởng phòng Tổ chức,",
            "Điều 1. Tặng Giấy khen cho 03 tập thể, kèm theo tiền thưởng theo quy định.",
        ),
        rows("Giấy khen", "CHÁNH VĂN PHÒNG HUYỆN ỦY", C, 3),
    ),
    "a list under its headline, of a decision": (
        (
            "headline| DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2016",
            "(Ban hành kèm theo Quyết định số 88/QĐ-VP ngày 10/01/2017 của Chánh Văn phòng)",
            "list_item| 1. Bà Vi Thị Mận, Kế toán trưởng",
            "list_item| 2. Ông Lò Văn Pín, Lái xe",
        ),
        rows("Lao động tiên tiến", "Chánh Văn phòng", C, "Vi Thị Mận", "Lò Văn Pín", year=2016),
    ),
    "who empowers whom to hand over the order told before": (
        (
            "Trường Chính trị Nà Pó tổ chức Lễ kỷ niệm 70 năm thành lập và đón nhận Huân chương Lao động hạng Nhất.",
            "Thừa ủy quyền Chủ tịch nước, ông Vi Văn Gió đã trao Huân chương.",
        ),
        rows("Huân chương Lao động hạng Nhất", "Chủ tịch nước", C, "Trường Chính trị Nà Pó"),
    ),
    "each sentence of a line has its own holder": (
        ("Biên bản họp bình xét.", "Ban Chè: Đơn vị Tiên tiến (100%). Ban Lúa: Đơn vị Quyết thắng (100%)."),
        [*rows("Đơn vị Tiên tiến", None, P, "Ban Chè"), *rows("Đơn vị Quyết thắng", None, P, "Ban Lúa")],
    ),
    "items numbered in two levels": (
        (
            "Sở Y tế đề nghị Bộ Y tế tặng Bằng khen cho các tập thể, cá nhân có tên sau:",
            "heading| 1. Tập thể:",
            "list_item| 1.1. Bệnh viện Đa khoa tỉnh",
            "heading| 2. Cá nhân:",
            "list_item| 2.1. Bà Vi Thị Mận, Điều dưỡng trưởng",
        ),
        rows("Bằng khen", "Bộ Y tế", P, "Bệnh viện Đa khoa tỉnh", "Vi Thị Mận"),
    ),
    "ranks open the lines": (
        (
            "Hội nghị thống nhất:",
            "Nhất: Hội Nông dân huyện Nà Pó - đề nghị Trung ương Hội tặng Cờ thi đua",
            "Nhì: Hội Nông dân huyện Nà Kẹ - đề nghị Hội Nông dân tỉnh tặng Cờ",
        ),
        [
            *rows("Cờ thi đua", "Trung ương Hội", P, "Hội Nông dân huyện Nà Pó"),
            *rows("Cờ", "Hội Nông dân tỉnh", P, "Hội Nông dân huyện Nà Kẹ"),
        ],
    ),
}


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_gives_its_rows(paper: str) -> None:
    lines, expected = PAPERS[paper]
    assert awards(*lines) == expected
