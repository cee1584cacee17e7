"""Names of people: where they are, what stands before them, and what is no name."""

import pytest

from language.fold import level
from language.names import find_people, is_frequent
from language.posts import post_head


def people(text: str, *, capitals: bool = False) -> list[tuple[str, tuple[str, ...], str | None]]:
    """Name, titles and form of address of each person who is not a namesake."""
    low = level(text)
    heads = [m.start() for m in post_head().finditer(low)]
    found = find_people(text, low, 0, len(text), heads, capitals=capitals)
    assert all(text[p.start : p.end] == p.name for p in found)
    return [(p.name, p.titles, p.address) for p in found if not p.namesake]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đồng chí Nguyễn Thị Thu Hiền", [("Nguyễn Thị Thu Hiền", (), "đồng chí")]),
        ("Linh mục Giuse Trần Văn Lự", [("Giuse Trần Văn Lự", (), "linh mục")]),
        ("ông Vinh Sơn Lò Văn Pín", [("Vinh Sơn Lò Văn Pín", (), "ông")]),
        ("già làng Ama Thuông", [("Ama Thuông", (), "già làng")]),
        ("Đ/c Sồng A Khua phát biểu", [("Sồng A Khua", (), "đ/c")]),
        ("ông Vi Văn Bảo, bà Lò Thị Mận", [("Vi Văn Bảo", (), "ông"), ("Lò Thị Mận", (), "bà")]),
        ("PGS,TS Trần Quốc Khải", [("Trần Quốc Khải", ("PGS", "TS"), None)]),
        ("PGS.TS. Trần Quốc Khải", [("Trần Quốc Khải", ("PGS", "TS"), None)]),
        ("Phó giáo sư, Tiến sĩ Trần Quốc Khải", [("Trần Quốc Khải", ("PGS", "TS"), None)]),
        ("đồng chí Đại tá, ThS Phạm Hữu Duy", [("Phạm Hữu Duy", ("Đại tá", "ThS"), "đồng chí")]),
        ("Thượng Tá Lê Văn Đượm", [("Lê Văn Đượm", ("Thượng tá",), None)]),
        ("BSCKII Hoàng Thị Nhạn", [("Hoàng Thị Nhạn", ("BSCKII",), None)]),
        ("BS.CKI Hoàng Thị Nhạn", [("Hoàng Thị Nhạn", ("BSCKI",), None)]),
        ("Th.S Hoàng Thị Nhạn", [("Hoàng Thị Nhạn", ("ThS",), None)]),
        ("BS Hoàng Thị Nhạn", [("Hoàng Thị Nhạn", (), "bs")]),
        ("NGƯT, TS Đinh Công Thuận", [("Đinh Công Thuận", ("NGƯT", "TS"), None)]),
        ("nhà báo Lương Kim Oanh", [("Lương Kim Oanh", (), "nhà báo")]),
        ("đồng chí: Bùi Đức Thắng", [("Bùi Đức Thắng", (), "đồng chí")]),
        ("Bà Y Blin Mlô", [("Y Blin Mlô", (), "bà")]),
        ("Về dự có ông K’Tòi phát biểu", [("K’Tòi", (), "ông")]),
        ("Dự lễ có K'Bành - Phó Chủ tịch HĐND tỉnh", [("K'Bành", (), None)]),
        ("xã K'Bành đã trồng rừng", []),
        ("Ông Trần Tiến Dũng cho biết", [("Trần Tiến Dũng", (), "ông")]),
        ("Nguyễn Văn Kiên - Chủ tịch", [("Nguyễn Văn Kiên", (), None)]),
        ("Đại tá - Tiến sĩ Trần Quốc Khải", [("Trần Quốc Khải", ("Đại tá", "TS"), None)]),
        ("TTND.BSCKII Hoàng Thị Nhạn", [("Hoàng Thị Nhạn", ("TTND", "BSCKII"), None)]),
        ("Bác sĩ chuyên khoa II, Hoàng Thị Nhạn", [("Hoàng Thị Nhạn", ("BSCKII",), None)]),
        ("NSNA Ông Thị Nếp", [("Ông Thị Nếp", (), "nsna")]),
        ("Bà Ông Thị Nếp", [("Ông Thị Nếp", (), "bà")]),
        ("bàn giao cho nhà trường\nLò Văn Pín phát biểu", [("Lò Văn Pín", (), None)]),
        ("học và làm theo Bác\nÔng Lò Văn Pín phát biểu", [("Lò Văn Pín", (), "ông")]),
        ("Phó Bí thư Tất Kim Nếp", [("Tất Kim Nếp", (), None)]),
        ("có đồng chí LÒ VĂN PÍN dự", [("LÒ VĂN PÍN", (), "đồng chí")]),
        ("Đồng chí Y MRƠI và đồng chí UBND TỈNH", [("Y MRƠI", (), "đồng chí")]),
        ("HỘI NGHỊ LÒ VĂN PÍN", []),
        ("Sở KH&CN Nà Kẹ", []),
    ],
)
def test_people(text: str, expected: list[tuple[str, tuple[str, ...], str | None]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phó Đô đốc Trần Hoài Trung", [("Trần Hoài Trung", ("Phó đô đốc",), None)]),
        ("Chuẩn Đô đốc Trần Hoài Trung", [("Trần Hoài Trung", ("Chuẩn đô đốc",), None)]),
        ("Đồng chí Phó Đô đốc Trần Hoài Trung", [("Trần Hoài Trung", ("Phó đô đốc",), "đồng chí")]),
        ("Thiếu tá QNCN Trần Hoài Trung", [("Trần Hoài Trung", ("Thiếu tá",), None)]),
        ("Bà mẹ Việt Nam Anh hùng Trần Thị Sáu", [("Trần Thị Sáu", ("Mẹ Việt Nam Anh hùng",), None)]),
        ("Bà Mẹ Việt Nam Anh hùng Trần Thị Sáu", [("Trần Thị Sáu", ("Mẹ Việt Nam Anh hùng",), None)]),
    ],
)
def test_a_rank_or_honour_with_capitals_is_nobody(
    text: str, expected: list[tuple[str, tuple[str, ...], str | None]]
) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "đường Nguyễn Văn Kiên",
        "Trường THPT Trần Quốc Khải",
        "phường Lê Đại Hành",
        "Quỹ Nguyễn Thị Định",
        "học bổng Nguyễn Thị Định",
        "Bệnh viện Nguyễn Tri Phương",
        "học tập tư tưởng Hồ Chí Minh",
        "Đại tướng Võ Nguyên Giáp",
        "Thành phố Hồ Chí Minh",
        "Trụ sở Ủy ban",
        "Kế hoạch Tổng thể",
        "huyện Lương Sơn",
        "Đường Hồ Chí Minh",
        "Đường Nguyễn Văn Kiên",
        "huyện Hội Dương Minh Châu",
        "Phó Chủ tịch UBND tỉnh Hà Giang",
        "Phó Tổng Biên tập Báo Nà Kẹ",
        "Chủ nhiệm Văn Phòng Quốc hội",
        "Ủy viên T.Ư Đảng",
        "Hiệu trưởng Trường Trung cấp Kỹ nghệ Cao Hà Nội",
        "Phân hội luật gia Tổng cục Lâm sản",
        "Thay mặt Đoàn Chủ tịch",
        "Chủ tịch UBND huyện Cù Lao Dung",
        "Từ Sóc Trăng",
    ],
)
def test_places_schools_and_heroes_are_no_people(text: str) -> None:
    assert people(text) == []


def test_a_name_ends_where_a_post_begins() -> None:
    assert people("đồng chí Lò Văn Pín Phó Chủ tịch UBND huyện") == [("Lò Văn Pín", (), "đồng chí")]


def test_a_place_before_a_name_is_no_part_of_it() -> None:
    assert people("Phó Giám đốc Công an tỉnh Sơn La Nguyễn Văn Kiên dự") == [("Nguyễn Văn Kiên", (), None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bí thư Quận ủy Kim Bình Nguyễn Văn Kiên", "Nguyễn Văn Kiên"),
        ("Chủ tịch UBND huyện Châu Kẹ Lê Kiên", "Lê Kiên"),
        ("Bí thư Tỉnh Đoàn Đỗ Mạc Lân", "Đỗ Mạc Lân"),
        ("Chủ nhiệm Văn phòng Quốc hội Vương Bá Kiên", "Vương Bá Kiên"),
        ("Phó Chủ tịch UBND tỉnh Lâm Sơn Khiêm", "Lâm Sơn Khiêm"),
        ("Chủ nhiệm Trần văn Khiêm", "Trần văn Khiêm"),
        ("Chủ tịch UBND tỉnh Phạm Lý Bạch Kiên", "Phạm Lý Bạch Kiên"),
        ("Chủ tịch UBND tỉnh Nguyễn Thị Mai Kiên", "Nguyễn Thị Mai Kiên"),
    ],
)
def test_an_unknown_place_before_a_name_is_no_part_of_it(text: str, expected: str) -> None:
    assert [name for name, _, _ in people(text)] == [expected]


def test_a_title_that_ends_a_sentence_is_not_that_of_the_next() -> None:
    assert people("ba người nhận danh hiệu Anh hùng Lao động.\nNguyễn Văn Kiên") == [("Nguyễn Văn Kiên", (), None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Phó Chủ tịch UBND tỉnh Lê An", "Lê An"),
        ("Phó Chủ tịch UBND huyện Đinh Văn Reo", "Đinh Văn Reo"),
        ("Chủ tịch UBND xã Lò Văn Pín", "Lò Văn Pín"),
        ("Chủ tịch Hội Nguyễn Minh Kiên", "Nguyễn Minh Kiên"),
    ],
)
def test_after_a_post_the_level_of_the_body_makes_no_place(text: str, expected: str) -> None:
    assert [name for name, _, _ in people(text)] == [expected]


def test_capitals_are_read_where_they_are_asked_for() -> None:
    assert people("1. NGUYỄN VĂN KIÊN") == []
    assert people("1. NGUYỄN VĂN KIÊN", capitals=True) == [("NGUYỄN VĂN KIÊN", (), None)]


def test_frequent_families() -> None:
    assert is_frequent("Nguyễn An")
    assert is_frequent("TRẦN AN")
    assert not is_frequent("Sồng Khua")
