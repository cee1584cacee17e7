"""Counts in digits and in words."""

import re

import pytest

from language.numbers import NUMBER, number


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("07", 7), ("1.200", 1200), ("12.345", 12345), ("215", 215), ("một", 1), ("Mười", 10), ("mười lăm", 15),
        ("mười một", 11),
        ("hai mươi", 20), ("hai mươi mốt", 21), ("ba mươi tư", 34), ("chín mươi chín", 99), ("bẩy", 7), (" sáu ", 6),
        ("nhiều", None), ("", None), ("hai trăm", None), ("3,5", None),
    ],
)  # fmt: skip
def test_number(words: str, expected: int | None) -> None:
    assert number(words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gồm 07 đơn vị", ["07"]),
        ("hơn 1.200 đại biểu", ["1.200"]),
        ("hai mươi lăm trường", ["hai mươi lăm"]),
        ("mười hai tập thể và năm cá nhân", ["mười hai", "năm"]),
    ],
)
def test_the_pattern_takes_the_whole_count(text: str, expected: list[str]) -> None:
    found = [m[0] for m in re.finditer(rf"(?<!\w){NUMBER}(?!\w)", text)]
    assert found == expected


@pytest.mark.parametrize("value", range(1, 100))
def test_every_number_below_a_hundred_that_is_written_out_is_read_back(value: int) -> None:
    ones = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    tens, rest = divmod(value, 10)
    if tens == 0:
        words = ones[rest]
    elif tens == 1:
        words = f"mười {'lăm' if rest == 5 else ones[rest]}".strip()
    else:
        words = f"{ones[tens]} mươi {({1: 'mốt', 4: 'tư', 5: 'lăm'}).get(rest, ones[rest])}".strip()
    match = re.fullmatch(NUMBER, words)
    assert match
    assert number(match[0]) == value
