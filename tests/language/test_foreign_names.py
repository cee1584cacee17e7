"""Names of people from abroad: told by their words, beside posts and countries."""

import pytest

from language.fold import level
from language.foreign_names import is_foreign
from language.names import find_people
from language.posts import post_head


def foreigners(text: str) -> list[tuple[str, bool]]:
    """Each name with whether it is told to be one from abroad."""
    low = level(text)
    heads = [m.start() for m in post_head().finditer(low)]
    return [(p.name, p.foreign) for p in find_people(text, low, 0, len(text), heads) if not p.namesake]


@pytest.mark.parametrize("word", ["kunio", "park", "claude", "sonexay", "josé"])
def test_words_that_are_no_vietnamese_syllables(word: str) -> None:
    assert is_foreign(word)


@pytest.mark.parametrize("word", ["pín", "minh", "nguyễn", "khuyên", "a", "quy", "giang"])
def test_syllables(word: str) -> None:
    assert not is_foreign(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A post with its country.
        ("Đại sứ Nhật Bản Haruto Kobe cho rằng", [("Haruto Kobe", True)]),
        ("Bộ trưởng Y tế Canada Bill Frost nói", [("Bill Frost", True)]),
        ("Bí thư Trung ương Đoàn Thanh niên Lào Sonexay Vilaphan", [("Sonexay Vilaphan", True)]),
        # With it any words are a name.
        ("Thủ tướng Campuchia Sok Han đến dự", [("Sok Han", True)]),
        ("Đại sứ Lào Lò Văn Pín", [("Lò Văn Pín", True)]),
        # A post that only people of states hold, alone or with its field.
        ("Tổng thống Robert Frost", [("Robert Frost", True)]),
        ("Bộ trưởng Quốc phòng Robert Frost", [("Robert Frost", True)]),
        # A body told for short, a post that follows.
        ("Phó Giám đốc Cơ quan Phát triển (ABC) Craig Wolf cho biết", [("Craig Wolf", True)]),
        ("có Robert Frost, Giám đốc Trung tâm Ong mật", [("Robert Frost", True)]),
        # Hyphens and initials.
        ("HLV Park Yong - su cho biết", [("Park Yong - su", True)]),
        ("Chủ tịch Cuba Pedro Marez - Karel Bermuda thăm trại ong", [("Pedro Marez - Karel Bermuda", True)]),
        ("Đại sứ Robert J. Frost", [("Robert J. Frost", True)]),
        ("ông Kim Anh - phó chủ tịch", [("Kim Anh", False)]),
        # Companies are no people, nor are places that begin like a country.
        ("Tổng giám đốc Sun Flower cho biết", []),
        ("Phó Chủ tịch tỉnh Mỹ Hưng Trần Văn Nếp", [("Trần Văn Nếp", False)]),
    ],
)
def test_who_is_from_abroad(text: str, expected: list[tuple[str, bool]]) -> None:
    assert foreigners(text) == expected


def test_a_country_is_a_place_before_a_name() -> None:
    assert foreigners("Đại sứ Việt Nam tại Hà Lan Vi Thị Mận") == [("Vi Thị Mận", False)]
    assert foreigners("bà Lê Thị Hà Lan") == [("Lê Thị Hà Lan", False)]
