"""Who gets an award and whose it is: lists under one noun, parts of a count, groups, titles of sectors."""

import pytest

from tests.extractors.award_rows import C, P, Row, awards, rows

#: Recipients that share a noun, a code, a place.
SHARED: list[tuple[str, list[Row]]] = [
    (
        "Bộ Nội vụ tặng Cờ thi đua cho Sở Nội vụ các tỉnh Hà Trung, Vĩnh Tân.",
        rows("Cờ thi đua", "Bộ Nội vụ", C, "Sở Nội vụ tỉnh Hà Trung", "Sở Nội vụ tỉnh Vĩnh Tân"),
    ),
    (
        "Giám đốc Công an tỉnh tặng Giấy khen cho các tập thể Phòng KT4, KT9 và 6 cá nhân.",
        rows("Giấy khen", "Giám đốc Công an tỉnh", C, "Phòng KT4", "Phòng KT9", 6),
    ),
    (
        "Hội Khuyến học tỉnh đề nghị tặng Bằng khen cho Ban Tuyên giáo các huyện Sông Mây, Nà Pó.",
        rows("Bằng khen", None, P, "Ban Tuyên giáo huyện Sông Mây", "Ban Tuyên giáo huyện Nà Pó"),
    ),
    (
        "Kho bạc 2 tỉnh Hà Trung và Vĩnh Tân được tặng Cờ thi đua của Bộ Tài chính.",
        rows("Cờ thi đua", "Bộ Tài chính", C, "Kho bạc tỉnh Hà Trung", "Kho bạc tỉnh Vĩnh Tân"),
    ),
    (
        "Chủ tịch UBND huyện tặng Giấy khen cho thôn Láo Vàng, xã Phìn Hồ và bà Cà Thị Chựa.",
        rows("Giấy khen", "Chủ tịch UBND huyện", C, "thôn Láo Vàng, xã Phìn Hồ", "Cà Thị Chựa"),
    ),
    (
        "Giám đốc Sở Y tế tặng Giấy khen cho Khoa Nhi, Bệnh viện Sông Cầu vì đã cứu sống người bệnh.",
        rows("Giấy khen", "Giám đốc Sở Y tế", C, "Khoa Nhi, Bệnh viện Sông Cầu"),
    ),
    (
        "Giám đốc Sở Y tế tặng Giấy khen cho Khoa Nhi, Khoa Nội, Bệnh viện Sông Cầu.",
        rows("Giấy khen", "Giám đốc Sở Y tế", C, "Khoa Nhi", "Khoa Nội", "Bệnh viện Sông Cầu"),
    ),
    (
        "Giám đốc Sở Y tế tặng Giấy khen cho Phòng Kế toán, Khoa Nhi - Bệnh viện Sông Cầu, ông Lò Văn Pín.",
        rows("Giấy khen", "Giám đốc Sở Y tế", C, "Phòng Kế toán", "Khoa Nhi - Bệnh viện Sông Cầu", "Lò Văn Pín"),
    ),
    (
        "Các Chi cục Thuế huyện An Lộc, Vĩnh Đức được tặng Bằng khen.",
        rows("Bằng khen", None, C, "Chi cục Thuế huyện An Lộc", "Chi cục Thuế huyện Vĩnh Đức"),
    ),
    (
        "Bằng khen của UBND tỉnh được trao cho các chị Ngô Thị Sáu, Thạch Thị Ri.",
        rows("Bằng khen", "UBND tỉnh", C, "Ngô Thị Sáu", "Thạch Thị Ri"),
    ),
    (
        "Trao Giấy khen cho đồng chí Phạm Ngọc Ấn, nguyên Giám đốc KBNN Kiên Lâm.",
        rows("Giấy khen", None, C, "Phạm Ngọc Ấn"),
    ),
    (
        "Bộ Y tế tặng Cờ thi đua cho 3 đơn vị: Hà Trung, Vĩnh Tân, Phú Thượng.",
        rows("Cờ thi đua", "Bộ Y tế", C, "Hà Trung", "Vĩnh Tân", "Phú Thượng"),
    ),
    (
        "Đề nghị tặng Giấy khen cho Tổ Lý - Hóa - Tin.",
        rows("Giấy khen", None, P, "Tổ Lý - Hóa - Tin"),
    ),
    (
        "Đề nghị Chủ tịch nước tặng Huân chương Lao động hạng Nhì: PGS,TS. Trịnh Quý Hợi - 9/9 phiếu.",
        rows("Huân chương Lao động hạng Nhì", "Chủ tịch nước", P, "Trịnh Quý Hợi"),
    ),
]

#: Counts and their parts.
COUNTED: list[tuple[str, list[Row]]] = [
    (
        "Hội nghị bầu chọn 01 đơn vị đề nghị Cờ thi đua của Chính phủ, 02 đơn vị đề nghị Cờ thi đua của UBND tỉnh.",
        [*rows("Cờ thi đua", "Chính phủ", P, 1), *rows("Cờ thi đua", "UBND tỉnh", P, 2)],
    ),
    (
        "Quân khu tặng Bằng khen cho 9 tập thể, trong đó có 4 tập thể nhỏ, 5 tập thể lớn.",
        rows("Bằng khen", "Quân khu", C, 9),
    ),
    (
        "Trong năm, Hội được Trung ương Hội tặng 01 Cờ thi đua, 05 Bằng khen.",
        [
            ("Cờ thi đua", "Trung ương Hội", "Hội", 1, C, None),
            ("Bằng khen", "Trung ương Hội", "Hội", 5, C, None),
        ],
    ),
    (
        "Cụm có 6 đơn vị, trong đó Sở Nội vụ được tặng Cờ thi đua của UBND tỉnh.",
        rows("Cờ thi đua", "UBND tỉnh", C, "Sở Nội vụ"),
    ),
    (
        (
            "Ban Thường vụ tặng Bằng khen cho 02 tập thể, 01 cá nhân. Cụ thể: Tập thể: Đoàn xã Pa Khóa, Đoàn xã Nà Pó. "
            "Cá nhân: Hảng A Dế."
        ),
        rows("Bằng khen", "Ban Thường vụ", C, "Đoàn xã Pa Khóa", "Đoàn xã Nà Pó", "Hảng A Dế"),
    ),
    (
        "Trao Bằng khen của Bộ trưởng Bộ Xây dựng cho: 1. Đội Cầu số 2; 2. Phòng Vật tư; 3. Ông Chu Văn Lập.",
        rows("Bằng khen", "Bộ trưởng Bộ Xây dựng", C, "Đội Cầu số 2", "Phòng Vật tư", "Chu Văn Lập"),
    ),
]

#: Whose award it is, before it, after it, carried over.
GRANTED: list[tuple[str, list[Row]]] = [
    (
        "Hạt Kiểm lâm Sông Mây được Bộ trưởng Bộ Nông nghiệp tặng Bằng khen; ông Lò Văn Pín được tặng Kỷ niệm chương.",
        [
            *rows("Bằng khen", "Bộ trưởng Bộ Nông nghiệp", C, "Hạt Kiểm lâm Sông Mây"),
            *rows("Kỷ niệm chương", None, C, "Lò Văn Pín"),
        ],
    ),
    (
        "UBND tỉnh tặng Cờ thi đua cho Sở Nội vụ, Bằng khen cho Ban Dân tộc.",
        [*rows("Cờ thi đua", "UBND tỉnh", C, "Sở Nội vụ"), *rows("Bằng khen", "UBND tỉnh", C, "Ban Dân tộc")],
    ),
    (
        (
            "Hội đồng thống nhất đề nghị Giám đốc Sở xem xét, đề nghị UBND tỉnh công nhận danh hiệu Tập thể lao động "
            "xuất sắc cho 1 đơn vị."
        ),
        rows("Tập thể lao động xuất sắc", "UBND tỉnh", P, 1),
    ),
    (
        "Ông Lò Văn Pín được Hội đồng đề nghị tặng Bằng khen.",
        rows("Bằng khen", None, P, "Lò Văn Pín"),
    ),
    (
        "Hội đồng Thi đua - Khen thưởng thống nhất công nhận Lao động tiên tiến cho 45 đồng chí.",
        rows("Lao động tiên tiến", None, P, 45),
    ),
    (
        "Đối với danh hiệu Lao động tiên tiến, Hội đồng biểu quyết giơ tay, đề nghị công nhận 118 cá nhân.",
        rows("Lao động tiên tiến", None, P, 118),
    ),
    (
        "Danh hiệu “Gia đình văn hóa tiêu biểu”: đề nghị Chủ tịch UBND xã tặng 18 hộ gia đình.",
        rows("Gia đình văn hóa tiêu biểu", "Chủ tịch UBND xã", P, 18),
    ),
    (
        "Cụm suy tôn Sở Y tế đề nghị Chính phủ tặng Cờ thi đua; 3 đơn vị còn lại đề nghị tặng Bằng khen.",
        [*rows("Cờ thi đua", "Chính phủ", P, "Sở Y tế"), *rows("Bằng khen", None, P, 3)],
    ),
    (
        "Huân chương Độc lập hạng Ba (Chủ tịch nước tặng): đồng chí Phạm Hồng Ấn.",
        rows("Huân chương Độc lập hạng Ba", "Chủ tịch nước", C, "Phạm Hồng Ấn"),
    ),
    (
        "Đồng chí Đinh Văn Lộc giải trình các ý kiến, sau đó trao Giấy khen của Giám đốc Sở cho Phòng Kế toán.",
        rows("Giấy khen", "Giám đốc Sở", C, "Phòng Kế toán"),
    ),
]

#: Titles of sectors, flags, prizes.
TITLES: list[tuple[str, list[Row]]] = [
    (
        "Chánh án tặng danh hiệu Thẩm phán giỏi cho 3 thẩm phán; danh hiệu Thẩm phán tiêu biểu cho ông Lò Văn Ban.",
        [*rows("Thẩm phán giỏi", "Chánh án", C, 3), *rows("Thẩm phán tiêu biểu", "Chánh án", C, "Lò Văn Ban")],
    ),
    (
        "Trường THPT Nà Pó được Bộ Giáo dục và Đào tạo tặng Cờ luân lưu.",
        rows("Cờ luân lưu", "Bộ Giáo dục và Đào tạo", C, "Trường THPT Nà Pó"),
    ),
    (
        "UBND tỉnh trao tặng Cờ truyền thống cho Sở Y tế.",
        rows("Cờ truyền thống", "UBND tỉnh", C, "Sở Y tế"),
    ),
    (
        "Tổng LĐLĐ Việt Nam tặng Bằng Lao động sáng tạo cho kỹ sư Bùi Đức Toán.",
        rows("Bằng Lao động sáng tạo", "Tổng LĐLĐ Việt Nam", C, "Bùi Đức Toán"),
    ),
    (
        "Có 02 đồng chí được tặng Kỷ niệm chương vì sự nghiệp Thủy lợi (đ/c Lò Văn Pín, đ/c Cà Thị Chựa).",
        rows("Kỷ niệm chương vì sự nghiệp Thủy lợi", None, C, "Lò Văn Pín", "Cà Thị Chựa"),
    ),
    (
        "Em Hảng A Dế được nhận giải thưởng Lý Tự Trọng.",
        rows("giải thưởng Lý Tự Trọng", None, C, "Hảng A Dế"),
    ),
    (
        "Quân khu tặng danh hiệu Đơn vị quyết thắng cho Trung đoàn 95, Lữ đoàn 215.",
        rows("Đơn vị quyết thắng", "Quân khu", C, "Trung đoàn 95", "Lữ đoàn 215"),
    ),
]

NONE = [
    "Chủ tịch UBND tỉnh trao Bằng khen cho các tập thể và cá nhân có thành tích xuất sắc.",
    "Sở Y tế đã khen thưởng 12 tập thể, 30 cá nhân.",
    "Trao giải Nhất hội thi cho đội Sở Y tế, giải Nhì cho đội Sở Nội vụ.",
    "Đại diện Sở Y tế trao Cờ luân lưu Khối trưởng cho Sở Nội vụ.",
    "Đồng chí Lò Văn Pín, Chiến sĩ thi đua toàn quốc, phát biểu tại hội nghị.",
    "Các tập thể xuất sắc sẽ được Thủ tướng tặng Bằng khen.",
    "Sản phẩm đoạt giải thưởng Món ngon phố núi.",
    "- Ông Lò Văn Pín, người vừa trượt danh hiệu Chiến sĩ thi đua",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*SHARED, *COUNTED, *GRANTED, *TITLES],
    ids=[text[:40] for text, _ in [*SHARED, *COUNTED, *GRANTED, *TITLES]],
)
def test_who_gets_it_from_whom(text: str, expected: list[Row]) -> None:
    assert awards(text) == expected


@pytest.mark.parametrize("text", NONE, ids=[text[:40] for text in NONE])
def test_what_gives_nobody_an_award(text: str) -> None:
    assert not awards(text)


def test_who_took_the_picture_gets_none() -> None:
    assert awards("Sở Y tế trao Giấy khen cho 2 cá nhân. Ảnh: A Tơn") == rows("Giấy khen", "Sở Y tế", C, 2)
