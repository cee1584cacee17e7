"""People, posts, groups and bylines as newspapers tell them."""

import pytest

from extractors import extract
from tests.extractors.lines import report


def roles(*lines: str) -> dict[str, list[str]]:
    return {p.name: [r.value for r in p.roles] for p in extract(report(*lines)).participants}


def posts(sentence: str) -> dict[str, list[str]]:
    """The posts of each participant of a meeting at which the sentence is told."""
    return {p.name: [q.text for q in p.positions] for p in extract(report(sentence)).participants}


def groups(*lines: str) -> list[str]:
    return [d.text for d in extract(report(*lines)).delegations]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # "tại" before a country, "về" of a council, "trong nước", a ministry that reads like a verb.
        (
            "Đại sứ Việt Nam tại Hà Lan Vi Thị Mận phát biểu tại Hội nghị.",
            {"Vi Thị Mận": ["Đại sứ Việt Nam tại Hà Lan"]},
        ),
        (
            "Chủ tịch Hội nuôi ong Nhật Bản tại Việt Nam, ông Lò Văn Pín, phát biểu.",
            {"Lò Văn Pín": ["Chủ tịch Hội nuôi ong Nhật Bản tại Việt Nam"]},
        ),
        (
            "Ông Lò Văn Pín, phó trưởng Ban chỉ đạo quốc gia về rừng đầu nguồn, phát biểu.",
            {"Lò Văn Pín": ["phó trưởng Ban chỉ đạo quốc gia về rừng đầu nguồn"]},
        ),
        ("Chủ tịch Ủy ban nhân dân xã Lò Văn Pín phát biểu.", {"Lò Văn Pín": ["Chủ tịch Ủy ban nhân dân xã"]}),
        (
            "Theo ông Lò Văn Pín - vụ trưởng Vụ Chợ trong nước (Bộ Chè), sức mua tăng.",
            {"Lò Văn Pín": ["vụ trưởng Vụ Chợ trong nước (Bộ Chè)"]},
        ),
        ("Thứ trưởng Bộ Ngoại giao Lò Văn Pín phát biểu.", {"Lò Văn Pín": ["Thứ trưởng Bộ Ngoại giao"]}),
        (
            "Phó vụ trưởng Vụ châu Mỹ (Bộ Ngoại giao) Lò Văn Pín cho rằng nên họp sớm.",
            {"Lò Văn Pín": ["Phó vụ trưởng Vụ châu Mỹ (Bộ Ngoại giao)"]},
        ),
        # Words that are no post stand before one that is.
        (
            "GS Lò Văn Pín, nhà nghiên cứu rừng, nguyên Ủy viên Hội đồng Khoa học tỉnh, phát biểu.",
            {"Lò Văn Pín": ["nguyên Ủy viên Hội đồng Khoa học tỉnh"]},
        ),
        ("Ông Lò Văn Pín, Phó Chủ tịch xã, thông tin số liệu mới.", {"Lò Văn Pín": ["Phó Chủ tịch xã"]}),
        # A post told of several.
        (
            "Hội nghị có sự tham dự của các Phó Chủ tịch tỉnh Lò Văn Pín, Vi Thị Mận.",
            {"Lò Văn Pín": ["Phó Chủ tịch tỉnh"], "Vi Thị Mận": ["Phó Chủ tịch tỉnh"]},
        ),
        # Elected and appointed there.
        (
            "Tại Hội nghị, anh Lò Văn Pín được bầu giữ chức Bí thư Huyện đoàn Nà Kẹ.",
            {"Lò Văn Pín": ["Bí thư Huyện đoàn Nà Kẹ"]},
        ),
        ("Bà Vi Thị Mận tái đắc cử chủ tịch Hội Làm vườn huyện.", {"Vi Thị Mận": ["chủ tịch Hội Làm vườn huyện"]}),
        (
            "Tỉnh điều động, bổ nhiệm ông Lò Văn Pín, Bí thư Huyện ủy, làm phó giám đốc Sở Chè.",
            {"Lò Văn Pín": ["Bí thư Huyện ủy", "phó giám đốc Sở Chè"]},
        ),
        (
            "Bà Vi Thị Mận được Bộ trưởng bổ nhiệm giữ chức Hiệu trưởng Trường Nà Pó.",
            {"Vi Thị Mận": ["Hiệu trưởng Trường Nà Pó"]},
        ),
        ("Năm 2011, bà Vi Thị Mận được bổ nhiệm giữ chức Hiệu trưởng Trường Nà Pó.", {}),
    ],
)
def test_posts(sentence: str, expected: dict[str, list[str]]) -> None:
    assert posts(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # The verbs in a quotation are not what the person quoted does; what was once said was not said there.
        ('Ông Lò Văn Pín nói: "Đã có báo cáo đánh giá rừng".', {"Lò Văn Pín": ["speaker"]}),
        ("Cụm giữ rừng như ông Lò Văn Pín từng phát biểu.", {}),
        ("Trao đổi với VnExpress, ông Lò Văn Pín cho biết rừng đã xanh.", {}),
        # A paper read is presented, whatever the verb.
        ("Ông Lò Văn Pín phát biểu tham luận.", {"Lò Văn Pín": ["presenter"]}),
        ("Đoàn được tiếp đón bởi ông Lò Văn Pín, Chủ tịch xã.", {"Lò Văn Pín": ["attendee"]}),
        ("Về phía TP. Nà Kẹ có ông Lò Văn Pín.", {"Lò Văn Pín": ["attendee"]}),
    ],
)
def test_roles(sentence: str, expected: dict[str, list[str]]) -> None:
    assert roles(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Đại diện Sở Y tế khẳng định rau đã sạch.", []),
        ("Hội nghị diễn ra trong hai ngày với 250 đại biểu của các xã.", ["250 đại biểu của các xã"]),
        ("Tham dự Hội nghị có nhiều cơ quan của tỉnh.", ["nhiều cơ quan của tỉnh"]),
        ("Tham dự có hơn 60 nhạc công của 7 xã.", ["hơn 60 nhạc công của 7 xã"]),
        ("Các tổ giữ rừng dự kiến gồm: Công an xã; Đoàn xã.", []),
        ("Nhà trường vinh dự khi có một sinh viên như em.", []),
        ("Đến dự Hội nghị có sự tham dự đại diện các cấp của tỉnh.", ["đại diện các cấp của tỉnh"]),
    ],
)
def test_groups(sentence: str, expected: list[str]) -> None:
    assert groups(sentence) == expected
