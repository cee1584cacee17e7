"""Who is named where, and which posts the text gives them there."""

import pytest

from extractors.mentions import find_mentions
from extractors.posts import position
from extractors.reading import read
from tests.extractors.lines import Line, report

PIN, MAN, KHUA = "Lò Văn Pín", "Vi Thị Mận", "Sùng A Khua"


def mentions(*lines: Line) -> list[tuple[str, list[str]]]:
    """Each mention below the head of a report: the name and the posts given there."""
    reading = read(report(*lines))
    found = find_mentions(reading, reading.body)
    return [(m.person.name, [reading.text[p.start : p.end] for p in m.posts]) for m in found]


@pytest.mark.parametrize(
    ("given", "posts"),
    [
        ("đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện", ["Phó Chủ tịch UBND huyện"]),
        ("ông Lò Văn Pín - Trưởng phòng Nội vụ", ["Trưởng phòng Nội vụ"]),
        ("ông Lò Văn Pín – Trưởng phòng Nội vụ", ["Trưởng phòng Nội vụ"]),
        ("ông Lò Văn Pín (Trưởng phòng Nội vụ)", ["Trưởng phòng Nội vụ"]),
        ("ông Lò Văn Pín: Trưởng phòng Nội vụ", ["Trưởng phòng Nội vụ"]),
        ("ông Lò Văn Pín là Trưởng phòng Nội vụ", ["Trưởng phòng Nội vụ"]),
        ("ông Lò Văn Pín hiện là Trưởng phòng Nội vụ", ["Trưởng phòng Nội vụ"]),
        ("Trưởng phòng Nội vụ Lò Văn Pín", ["Trưởng phòng Nội vụ"]),
        ("Phó Giám đốc Sở Nội vụ, TS Lò Văn Pín", ["Phó Giám đốc Sở Nội vụ"]),
        ("Bí thư Đảng ủy, Chủ tịch HĐND xã Nà Kẹ Lò Văn Pín", ["Bí thư Đảng ủy", "Chủ tịch HĐND xã Nà Kẹ"]),
        ("đồng chí Lò Văn Pín, Ủy viên Ban Thường vụ, Trưởng ban Tổ chức Huyện ủy", ["Ủy viên Ban Thường vụ", "Trưởng ban Tổ chức Huyện ủy"]),
        # "A, B và C <body>": three posts, the body on the last.
        ("đồng chí Lò Văn Pín, Bí thư, Chủ tịch và Trưởng đoàn đại biểu huyện Mường Lát",
         ["Bí thư", "Chủ tịch", "Trưởng đoàn đại biểu huyện Mường Lát"]),
        ("ông Lò Văn Pín - Bí thư Đảng ủy - Hiệu trưởng Trường Cao đẳng Y tế Bạch Giang",
         ["Bí thư Đảng ủy", "Hiệu trưởng Trường Cao đẳng Y tế Bạch Giang"]),
        ("ông Lò Văn Pín, Phó Chủ tịch kiêm Tổng Thư ký Hội Nhà báo tỉnh", ["Phó Chủ tịch", "Tổng Thư ký Hội Nhà báo tỉnh"]),
        ("ông Lò Văn Pín, nguyên Phó Chủ tịch UBND tỉnh", ["nguyên Phó Chủ tịch UBND tỉnh"]),
        ("ông Lò Văn Pín, Chủ tịch Hội đồng Thi đua - Khen thưởng huyện", ["Chủ tịch Hội đồng Thi đua - Khen thưởng huyện"]),
        ("ông Lò Văn Pín, Phó Giám đốc Sở Giáo dục và Đào tạo", ["Phó Giám đốc Sở Giáo dục và Đào tạo"]),
        ("ông Lò Văn Pín, Giám đốc Sở Lao động - Thương binh và Xã hội", ["Giám đốc Sở Lao động - Thương binh và Xã hội"]),
        ("ông Lò Văn Pín, Trưởng phòng Thi đua (Cục Chính trị)", ["Trưởng phòng Thi đua (Cục Chính trị)"]),
        ("ông Lò Văn Pín (Giám đốc Trung tâm Y tế), Cụm trưởng", ["Giám đốc Trung tâm Y tế", "Cụm trưởng"]),
        ("ông Lò Văn Pín, Chuyên viên chính, báo cáo viên Ban Tổ chức tỉnh", ["Chuyên viên chính", "báo cáo viên Ban Tổ chức tỉnh"]),
        ("ông Lò Văn Pín, Trưởng phòng Nội vụ huyện - hai Khối phó", ["Trưởng phòng Nội vụ huyện", "Khối phó"]),
        ("ông Lò Văn Pín, Chủ tịch Hội đồng thi đua, khen thưởng huyện", ["Chủ tịch Hội đồng thi đua, khen thưởng huyện"]),
        ("ông Lò Văn Pín, Phó trưởng Ban Thi đua, Khen thưởng tỉnh", ["Phó trưởng Ban Thi đua, Khen thưởng tỉnh"]),
        ("ông Lò Văn Pín, Phó Trưởng ban Dân vận Thành ủy cùng Thường trực Quận ủy, UBND và các đoàn thể", ["Phó Trưởng ban Dân vận Thành ủy"]),
        ("ông Lò Văn Pín, đại diện Tập đoàn Nà Kẹ, Cụm trưởng Cụm thi đua số 1", ["Cụm trưởng Cụm thi đua số 1"]),
        ("Trưởng cơ quan đại diện Văn phòng Bộ Nội vụ tại TP.HCM – Lò Văn Pín",
         ["Trưởng cơ quan đại diện Văn phòng Bộ Nội vụ tại TP.HCM"]),
        ("Phó Chủ tịch UBND TP. Nà Kẹ Lò Văn Pín", ["Phó Chủ tịch UBND TP. Nà Kẹ"]),
        ("Trưởng ban Kinh tế, Hội Nông dân tỉnh Lò Văn Pín", ["Trưởng ban Kinh tế, Hội Nông dân tỉnh"]),
        ("Bí thư Quận ủy Kim Bình Lò Văn Pín", ["Bí thư Quận ủy Kim Bình"]),
        ("Trưởng ban Quản lý dự án (QLDA) huyện Lò Văn Pín", ["Trưởng ban Quản lý dự án (QLDA) huyện"]),
        ("Ủy viên Bộ Chính trị, Thường trực Ban Bí thư Lò Văn Pín", ["Ủy viên Bộ Chính trị", "Thường trực Ban Bí thư"]),
        ("đồng chí Lò Văn Pín-Chuyên viên phòng Hành chính, quản trị-Sở Xây dựng", ["Chuyên viên phòng Hành chính, quản trị-Sở Xây dựng"]),
        ("ông Lò Văn Pín – Trưởng phòng – Ban Dân vận Huyện ủy và hơn 40 hội viên", ["Trưởng phòng – Ban Dân vận Huyện ủy"]),
        ("bà Lò Văn Pín, Hiệu trưởng Trường Mầm non xã đại diện đơn vị Khối phó kết luận", ["Hiệu trưởng Trường Mầm non xã"]),
        ("bà Lò Văn Pín, Thư ký Hội đồng xét tặng danh hiệu Nghệ nhân Nhân dân, Nghệ nhân Ưu tú huyện, chủ trì họp",
         ["Thư ký Hội đồng xét tặng danh hiệu Nghệ nhân Nhân dân, Nghệ nhân Ưu tú huyện"]),
        ("ông Lò Văn Pín - Ủy viên Đoàn Chủ tịch Hội Làm vườn - Ủy viên Thường vụ Huyện ủy",
         ["Ủy viên Đoàn Chủ tịch Hội Làm vườn", "Ủy viên Thường vụ Huyện ủy"]),
        ("Thay mặt Đoàn Chủ tịch, ông Lò Văn Pín", []),
        ("Thừa ủy quyền Chủ tịch nước, ông Lò Văn Pín", []),
        ("thừa ủy quyền của Chủ tịch nước, Bí thư Tỉnh ủy Lò Văn Pín", ["Bí thư Tỉnh ủy"]),
        ("phát biểu của Bí thư Đảng ủy, Chủ tịch HĐND xã Lò Văn Pín", ["Bí thư Đảng ủy", "Chủ tịch HĐND xã"]),
        ("ông Lò Văn Pín, Phó Chủ tịch Hội đồng thi đua tỉnh - Ảnh: Quàng Én", ["Phó Chủ tịch Hội đồng thi đua tỉnh"]),
        ("Chủ tịch Quốc hội Lò Văn Pín", ["Chủ tịch Quốc hội"]),
        ("bác sĩ Lò Văn Pín (hàng trên, áo trắng), Trưởng trạm", ["Trưởng trạm"]),
        ("ông Lò Văn Pín (Chủ tịch Hội, thứ hai từ trái sang)", ["Chủ tịch Hội"]),
        ("ông Lò Văn Pín – Thường trực Đảng ủy phường", ["Thường trực Đảng ủy phường"]),
        ("các đồng chí Ủy viên T.Ư Đảng, Phó Chủ tịch Hội: Lò Văn Pín", ["Ủy viên T.Ư Đảng", "Phó Chủ tịch Hội"]),
        ("các đồng chí Ủy viên Ban Thường vụ: Chủ tịch UBND huyện Lò Văn Pín", ["Ủy viên Ban Thường vụ", "Chủ tịch UBND huyện"]),
        ("ông Lò Văn Pín, Phó Giám đốc Sở và Trưởng, Phó các phòng", ["Phó Giám đốc Sở"]),
        ("ông Lò Văn Pín-UVBTV Tỉnh ủy-Phó Chủ tịch UBND tỉnh", ["UVBTV Tỉnh ủy", "Phó Chủ tịch UBND tỉnh"]),
        ("ông Lò Văn Pín, TUV, Phó CT UBND tỉnh", ["TUV", "Phó CT UBND tỉnh"]),
        ("người được suy tôn làm Cụm trưởng, đồng chí Lò Văn Pín", []),
        # A charge is no post.
        ("bà Lò Văn Pín, Phó Trưởng phòng Nội vụ, phụ trách thi đua, khen thưởng", ["Phó Trưởng phòng Nội vụ"]),
        ("ông Lò Văn Pín, Phó Trưởng phòng Nội vụ - theo dõi Cụm thi đua số 7", ["Phó Trưởng phòng Nội vụ"]),
        ("ông Lò Văn Pín, thôn Nà Kẹ", []),
        ("ông Lò Văn Pín", []),
        ("ông Lò Văn Pín, Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch", ["Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch"]),
        ("Phó Chủ tịch UBND huyện Lò Văn Pín", ["Phó Chủ tịch UBND huyện"]),
    ],
)  # fmt: skip
def test_posts_of_one_person(given: str, posts: list[str]) -> None:
    assert mentions(f"Dự Hội nghị có {given}.") == [(PIN, posts)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Phó Giám đốc Sở Nội vụ Lò Văn Pín phát biểu tại Hội nghị.", [(PIN, ["Phó Giám đốc Sở Nội vụ"])]),
        ("Đồng chí Lò Văn Pín, Phó Giám đốc Sở Nội vụ phát biểu tại Hội nghị.", [(PIN, ["Phó Giám đốc Sở Nội vụ"])]),
        ("Đồng chí Lò Văn Pín, Cụm trưởng, đã trình bày báo cáo.", [(PIN, ["Cụm trưởng"])]),
        ("Đồng chí Lò Văn Pín, Phó Giám đốc Sở, Cụm trưởng Cụm thi đua số 7 chủ trì Hội nghị.", [(PIN, ["Phó Giám đốc Sở", "Cụm trưởng Cụm thi đua số 7"])]),
        ("Dự có ông Lò Văn Pín, Giám đốc Sở Tài chính và bà Vi Thị Mận, Chánh Văn phòng UBND tỉnh.",
         [(PIN, ["Giám đốc Sở Tài chính"]), (MAN, ["Chánh Văn phòng UBND tỉnh"])]),
        ("Dự có ông Lò Văn Pín, Giám đốc Sở Tài chính; các đồng chí lãnh đạo Sở Nội vụ, Chánh Văn phòng các sở.", [(PIN, ["Giám đốc Sở Tài chính"])]),
        ("Thay mặt lãnh đạo Sở, Chánh Văn phòng Vi Thị Mận công bố quyết định.", [(MAN, ["Chánh Văn phòng"])]),
        ("Bí thư Đảng ủy, Chủ tịch HĐND xã Nà Kẹ Nguyễn Văn Kiên phát biểu.", [("Nguyễn Văn Kiên", ["Bí thư Đảng ủy", "Chủ tịch HĐND xã Nà Kẹ"])]),
        ("Đồng chí Lò Văn Pín - Chủ tịch Hội đồng huyện giao Thường trực Hội đồng làm rõ.", [(PIN, ["Chủ tịch Hội đồng huyện"])]),
        ("Dự có Tổng Bí thư Vừ Khua; Phó Chủ tịch UBND tỉnh Lê An.", [("Vừ Khua", ["Tổng Bí thư"]), ("Lê An", ["Phó Chủ tịch UBND tỉnh"])]),
        # Shared posts.
        ("Dự có các Phó Trưởng ban Ban Dân vận tỉnh: Lò Văn Pín, Vi Thị Mận.",
         [(PIN, ["Phó Trưởng ban Ban Dân vận tỉnh"]), (MAN, ["Phó Trưởng ban Ban Dân vận tỉnh"])]),
        ("Tham dự có các đồng chí Lò Văn Pín, Sùng A Khua, Vi Thị Mận - Phó Chủ tịch UBND huyện.",
         [(PIN, ["Phó Chủ tịch UBND huyện"]), (KHUA, ["Phó Chủ tịch UBND huyện"]), (MAN, ["Phó Chủ tịch UBND huyện"])]),
        ("Tham dự có hai đồng chí Phó Chủ tịch UBND huyện: Lò Văn Pín và Vi Thị Mận.",
         [(PIN, ["Phó Chủ tịch UBND huyện"]), (MAN, ["Phó Chủ tịch UBND huyện"])]),
        ("Các đồng chí: Lò Văn Pín, Bí thư Đảng ủy; Vi Thị Mận, Chủ tịch UBND xã đồng chủ trì.", [(PIN, ["Bí thư Đảng ủy"]), (MAN, ["Chủ tịch UBND xã"])]),
    ],
)  # fmt: skip
def test_posts_in_a_sentence(sentence: str, expected: list[tuple[str, list[str]]]) -> None:
    assert mentions(sentence) == expected


def test_the_end_of_a_bodys_name_is_nobody() -> None:
    assert mentions("Dự có ông Lò Văn Pín, Hiệu trưởng Trường Cao đẳng Y tế Bạch Giang.") == [
        (PIN, ["Hiệu trưởng Trường Cao đẳng Y tế Bạch Giang"])
    ]


@pytest.mark.parametrize(
    "given",
    [
        "Phó Chủ tịch UBND huyện Nguyễn Văn Kiên",
        "Chủ tịch UBND xã Nguyễn Văn Kiên",
        "Bí thư Đảng ủy phường Nguyễn Văn Kiên",
        "Hiệu trưởng nhà trường Nguyễn Văn Kiên",
        "Giám đốc Công ty Nguyễn Văn Kiên",
    ],
)
def test_a_name_right_after_the_level_of_a_body(given: str) -> None:
    assert mentions(f"{given} phát biểu tại Hội nghị.") == [
        ("Nguyễn Văn Kiên", [given.removesuffix(" Nguyễn Văn Kiên")])
    ]


def test_a_rare_family_name_within_a_list() -> None:
    assert [name for name, _ in mentions("Tham dự có các đồng chí Lò Văn Pín, Sồng A Khua, Vi Thị Mận.")] == [
        PIN,
        "Sồng A Khua",
        MAN,
    ]


def test_a_rare_family_name_of_two_syllables_within_a_list() -> None:
    found = mentions("Dự Hội nghị có các ông, bà: Lò Văn Pín, Vi Hòe, Lò Thị Mẩy.")
    assert [name for name, _ in found] == ["Lò Văn Pín", "Vi Hòe", "Lò Thị Mẩy"]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ([["TT", "Họ và tên", "Chức vụ"], ["1", "Lò Văn Pín", "Phó Chủ tịch UBND huyện"], ["2", "VI THỊ MẬN", "Trưởng phòng Nội vụ"]],
         [(PIN, ["Phó Chủ tịch UBND huyện"]), ("VI THỊ MẬN", ["Trưởng phòng Nội vụ"])]),
        ([["Họ tên", "Chức danh, đơn vị"], ["Lò Văn Pín", "Bí thư Đảng ủy, Giám đốc Trung tâm Y tế"]],
         [(PIN, ["Bí thư Đảng ủy", "Giám đốc Trung tâm Y tế"])]),
        ([["Họ tên", "Ghi chú"], ["Lò Văn Pín", "Giám đốc Trung tâm Y tế"]], [(PIN, [])]),
        ([["Họ tên", "Chức vụ"], ["Lò Văn Pín, Cụm trưởng", "Giám đốc"]], [(PIN, ["Cụm trưởng"])]),
    ],
)  # fmt: skip
def test_posts_in_the_cells_beside(table: list[list[str]], expected: list[tuple[str, list[str]]]) -> None:
    assert mentions(table) == expected


def test_a_post_has_a_title_and_an_organization() -> None:
    reading = read(report("Dự có ông Lò Văn Pín, Phó Giám đốc Sở Nội vụ, Cụm trưởng."))
    (mention,) = find_mentions(reading, reading.body)
    made = [position(reading, p) for p in mention.posts]
    assert [(p.text, p.title, p.organization) for p in made] == [
        ("Phó Giám đốc Sở Nội vụ", "Phó Giám đốc", "Sở Nội vụ"), ("Cụm trưởng", "Cụm trưởng", None),
    ]  # fmt: skip
    assert (mention.posts_before, mention.posts_after) == ((), mention.posts)
    assert reading.text[mention.start : mention.end] == PIN
    assert reading.text[mention.lead : mention.tail] == "ông Lò Văn Pín, Phó Giám đốc Sở Nội vụ, Cụm trưởng"


def test_what_a_teacher_has_charge_of_is_no_organization() -> None:
    reading = read(report("Dự có bà Vi Thị Mỵ, Giáo viên chủ nhiệm."))
    (mention,) = find_mentions(reading, reading.body)
    made = [position(reading, p) for p in mention.posts]
    assert [(p.text, p.title, p.organization) for p in made] == [("Giáo viên chủ nhiệm", "Giáo viên chủ nhiệm", None)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Đại tá, Phó Chính ủy Lò Văn Pín đến dự.", (PIN, ("Đại tá",), ["Phó Chính ủy"])),
        ("Thạc sĩ Trưởng kho Lê Pín kết luận.", ("Lê Pín", ("ThS",), ["Trưởng kho"])),
    ],
)
def test_titles_before_a_post_are_those_of_the_person(
    sentence: str, expected: tuple[str, tuple[str, ...], list[str]]
) -> None:
    reading = read(report(sentence))
    *_, last = find_mentions(reading, reading.body)
    assert (last.person.name, last.person.titles, [reading.text[p.start : p.end] for p in last.posts]) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Dự Hội nghị có 20 đại biểu (ảnh: Hoàng Ngõa).",
        "Cụm gồm: BQL Phù Nhuôn – Cụm trưởng; BQL Chu Hó – Cụm phó.",
        "Hội nghị nghe Phó Tổng Biên tập Báo Nà Kẹ tham luận.",
        "Chủ nhiệm Văn Phòng Quốc hội gửi thư chúc mừng.",
        "Ủy viên T.Ư Đảng gửi thư chúc mừng.",
        "Hội nghị có Chi hội luật gia Tổng Liên đoàn dự.",
    ],
)
def test_nobody_is_named(sentence: str) -> None:
    assert mentions(sentence) == []


def test_a_post_in_brackets_is_of_the_last_of_a_list_alone() -> None:
    found = mentions("Dự họp có các đồng chí: Lò Văn Pín, Vi Thị Mận (Ủy viên Thư ký Hội đồng).")
    assert found[-2:] == [(PIN, []), (MAN, ["Ủy viên Thư ký Hội đồng"])]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dự có ông Lò Văn Pín, bà Vi Thị Mận - Phó Trưởng phòng Nội vụ.",
         [(PIN, ["Phó Trưởng phòng Nội vụ"]), (MAN, ["Phó Trưởng phòng Nội vụ"])]),
        ("Dự có ông Lò Văn Pín, bà Vi Thị Mận - các Phó Giám đốc Sở.",
         [(PIN, ["Phó Giám đốc Sở"]), (MAN, ["Phó Giám đốc Sở"])]),
        ("Dự có nhà báo Lò Văn Pín, bà Vi Thị Mận - Phó Giám đốc Sở.", [(PIN, []), (MAN, ["Phó Giám đốc Sở"])]),
        ("Dự có ông Lò Văn Pín, bà Vi Thị Mận, Phó Giám đốc Sở.", [(PIN, []), (MAN, ["Phó Giám đốc Sở"])]),
        ("Dự có các Phó Giám đốc Sở: Lò Văn Pín; Chánh Văn phòng Vi Thị Mận.",
         [(PIN, ["Phó Giám đốc Sở"]), (MAN, ["Chánh Văn phòng"])]),
    ],
)  # fmt: skip
def test_a_post_after_a_dash_is_of_all_told_alike_before_it(
    sentence: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert mentions(sentence)[-2:] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Dự có bà Vi Thị Mận, Tổng Lãnh sự Lào tại Nà Kẹ.", (MAN, ["Tổng Lãnh sự Lào tại Nà Kẹ"])),
        ("Chủ tịch Công đoàn Điện lực miền Bắc Uông Văn Pín dự.", ("Uông Văn Pín", ["Chủ tịch Công đoàn Điện lực miền Bắc"])),
        ("Dự có ông Lò Văn Pín, Chủ tịch danh dự Hội Làm vườn.", (PIN, ["Chủ tịch danh dự Hội Làm vườn"])),
        ("Dự có Chủ nhiệm Ủy ban Dân tộc Lò Văn Pín.", (PIN, ["Chủ nhiệm Ủy ban Dân tộc"])),
        ("Dự có ông Lò Văn Pín – PCT. Hội Làm vườn huyện.", (PIN, ["PCT. Hội Làm vườn huyện"])),
        ("Dự có ông Lò Văn Pín – CT. Hội Làm vườn huyện.", (PIN, ["CT. Hội Làm vườn huyện"])),
        ("Dự có ông Lò Văn Pín - PTGĐ Công ty Chè.", (PIN, ["PTGĐ Công ty Chè"])),
        ("Dự có ông Lò Văn Pín - Trưởng BTC Hội thi.", (PIN, ["Trưởng BTC Hội thi"])),
    ],
)  # fmt: skip
def test_where_a_post_ends(sentence: str, expected: tuple[str, list[str]]) -> None:
    assert mentions(sentence)[-1] == expected
