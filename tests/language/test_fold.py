"""Folding keeps tones where identity is at stake, and lengths where offsets are."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from language.fold import bare, key, level, lower, place_tones
from language.letters import LOWER, UPPER

VIETNAMESE = st.text(alphabet=UPPER + LOWER + " .,-–“”’0123456789\n", max_size=80)
ANYTHING = st.text(alphabet=UPPER + LOWER + " .,-–“”’0123456789ðİßŒÇñ\n", max_size=80)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hoà Bình", "hòa bình"),
        ("Thuỷ lợi", "thủy lợi"),
        ("Quý I", "quý i"),  # the u of qu is a consonant: the tone stays
        ("Quỳ Hợp", "quỳ hợp"),
        ("HOẠ, hoè, loè", "họa, hòe, lòe"),
        ("thoát, toàn, thuyền", "thoát, toàn, thuyền"),  # a closed syllable has one habit only
        ("Thi đua – Khen thưởng", "thi đua - khen thưởng"),
        ("“Dân vận khéo”", '"dân vận khéo"'),
        ("A—B‑C−D", "a-b-c-d"),
        ("Kỉ niệm, kí kết, quản lí", "kỷ niệm, ký kết, quản lý"),
        ("tỉnh, kín, số điện tử i", "tỉnh, kín, số điện tử i"),
        ("ðồng chí", "đồng chí"),  # the Icelandic letter that some keyboards give
    ],
)
def test_level(text: str, expected: str) -> None:
    assert level(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lò  Văn Hưng", "lò văn hưng"),
        ("LÒ VĂN HÙNG", "lò văn hùng"),
        ("Hoà", "hòa"),
        (unicodedata.normalize("NFD", "Sở Nội vụ"), "sở nội vụ"),
        ("Sở Văn hóa, Thể thao và Du lịch", "sở văn hóa thể thao và du lịch"),
        ("34-CT/TW", "34 ct tw"),
        ("", ""),
    ],
)
def test_key(text: str, expected: str) -> None:
    assert key(text) == expected


def test_two_people_have_two_keys() -> None:
    assert key("Đặng Hùng") != key("Đặng Hưng")
    assert key("Đặng Hùng") != key("Đăng Hùng")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đỗ Thị Hưởng", "do thi huong"),
        ("Cao đẳng Y tế Bạch Giang", "cao dang y te bach giang"),
        ("ĐỒNG CHÍ", "dong chi"),
        ("thi đua–khen thưởng", "thi dua khen thuong"),
    ],
)
def test_bare(text: str, expected: str) -> None:
    assert bare(text) == expected


def test_place_tones_takes_lower_case() -> None:
    assert place_tones("hoà, khoẻ, uỷ, quý") == "hòa, khỏe, ủy, quý"


def test_lower_keeps_the_length_of_odd_letters() -> None:
    assert lower("İSTANBUL Đ") == "İstanbul đ"


@settings(max_examples=150, deadline=None)
@given(ANYTHING)
def test_levelled_text_has_the_same_offsets(text: str) -> None:
    assert len(level(text)) == len(text)
    assert level(level(text)) == level(text)


@settings(max_examples=150, deadline=None)
@given(VIETNAMESE)
def test_keys_are_settled(text: str) -> None:
    assert key(key(text)) == key(text)
    assert bare(bare(text)) == bare(text)
    assert bare(key(text)) == bare(text)
