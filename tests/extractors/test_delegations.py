"""Groups that attend or chair without a name."""

import pytest

from extractors import extract
from tests.extractors.lines import document, report


def delegations(*lines: str) -> list[tuple[str, int | None]]:
    return [(d.text, d.count) for d in extract(report(*lines)).delegations]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tham dự Hội nghị có đại diện lãnh đạo 07 trường trong Cụm.", [("đại diện lãnh đạo 07 trường trong Cụm", 7)]),
        ("Tham dự Hội nghị có hơn 120 đại biểu đến từ 9 đơn vị.", [("hơn 120 đại biểu đến từ 9 đơn vị", 120)]),
        ("Dự Hội nghị có đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện; lãnh đạo Phòng Nội vụ; đại diện 12 xã, thị trấn.",
         [("lãnh đạo Phòng Nội vụ", None), ("đại diện 12 xã, thị trấn", 12)]),
        ("Cùng dự có bà Vi Thị Mận, Trưởng phòng Nội vụ, các đồng chí chuyên viên phụ trách thi đua.",
         [("các đồng chí chuyên viên phụ trách thi đua", None)]),
        ("Dự Hội nghị có đại diện lãnh đạo Sở Nội vụ cùng 25 cán bộ làm công tác thi đua.",
         [("đại diện lãnh đạo Sở Nội vụ", None), ("25 cán bộ làm công tác thi đua", 25)]),
        ("Dự Hội nghị có đại diện lãnh đạo Sở Nội vụ và cùng 25 cán bộ làm công tác thi đua.",
         [("đại diện lãnh đạo Sở Nội vụ", None), ("25 cán bộ làm công tác thi đua", 25)]),
        ("Dự Hội nghị có đại diện các tổng công ty trong Khối (Tổng công ty Bạch Giang (BGC); Tổng công ty Nà Kẹ (NKC)); lãnh đạo Sở Nội vụ.",
         [("đại diện các tổng công ty trong Khối (Tổng công ty Bạch Giang (BGC); Tổng công ty Nà Kẹ (NKC))", None), ("lãnh đạo Sở Nội vụ", None)]),
        ("Dự Hội nghị có các đồng chí trong Ban Thường vụ Đảng ủy và đặc biệt là sự có mặt của 45 cá nhân điển hình tiên tiến.",
         [("các đồng chí trong Ban Thường vụ Đảng ủy", None), ("45 cá nhân điển hình tiên tiến", 45)]),
        ("Dự Hội nghị có 30 nông dân sản xuất giỏi của huyện.", [("30 nông dân sản xuất giỏi của huyện", 30)]),
        ("Chủ trì Hội nghị là đại diện lãnh đạo Bệnh viện Đa khoa Bạch Giang.", [("đại diện lãnh đạo Bệnh viện Đa khoa Bạch Giang", None)]),
        ("Lãnh đạo 8 chi nhánh ngân hàng tham dự Hội nghị.", [("Lãnh đạo 8 chi nhánh ngân hàng", 8)]),
        ("Tham dự Hội nghị có lãnh đạo bảy bệnh viện trong Khối.", [("lãnh đạo bảy bệnh viện trong Khối", 7)]),
        ("Dự Hội nghị có đồng chí Lò Văn Pín, Bí thư Đảng ủy.", []),
        ("Hội nghị đã nghe đại diện 3 đơn vị tham luận.", []),
        ("Các đại biểu thảo luận sôi nổi.", []),
        ("Dự Hội nghị có đồng chí Lò Văn Pín, Bí thư Đảng ủy; các đồng chí.", []),
        ("Dự Hội nghị có đại diện 5 trường, cũng mong muốn học hỏi kinh nghiệm.", [("đại diện 5 trường", 5)]),
    ],
)  # fmt: skip
def test_groups(sentence: str, expected: list[tuple[str, int | None]]) -> None:
    assert delegations(sentence) == expected


def test_groups_in_a_list_under_a_label() -> None:
    lines = [
        "Thành phần tham dự gồm:",
        "list_item| Đại diện Ban Thi đua - Khen thưởng tỉnh;",
        "list_item| Lãnh đạo 11 đơn vị trong Cụm.",
    ]
    assert delegations(*lines) == [
        ("Đại diện Ban Thi đua - Khen thưởng tỉnh", None),
        ("Lãnh đạo 11 đơn vị trong Cụm", 11),
    ]


def test_a_group_told_twice_is_one_row() -> None:
    sentence = "Tham dự Hội nghị có đại diện lãnh đạo 07 trường trong Cụm."
    assert delegations(sentence, sentence) == [("đại diện lãnh đạo 07 trường trong Cụm", 7)]


def test_without_a_meeting_there_are_none() -> None:
    assert extract(document("headline| Giấy mời", "Tham dự có đại diện 7 trường.")).delegations == ()


def test_evidence_is_the_group() -> None:
    (found,) = extract(report("Tham dự Hội nghị có đại diện lãnh đạo 07 trường trong Cụm.")).delegations
    assert [(e.field, e.rule, e.quote) for e in found.evidence] == [
        ("text", "roles.attend_forward", "đại diện lãnh đạo 07 trường trong Cụm")
    ]
