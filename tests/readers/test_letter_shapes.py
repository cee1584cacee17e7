"""A letter that looks like others of the document is one of those; what looks like none stays as it was read."""

import numpy as np
import pytest

from readers.letter_shapes import lettered, shapes_told
from readers.pdf_words import Word
from readers.ruling import Image

_FOUNT: dict[str, list[tuple[int, int, int, int]]] = {  # boxes of ink: left, right, bottom, top above the base line
    "l": [(0, 5, 0, 30)],
    "i": [(0, 5, 0, 20), (0, 5, 24, 29)],
    "n": [(0, 5, 0, 20), (5, 13, 15, 20), (13, 18, 0, 20)],
    "o": [(0, 5, 0, 20), (5, 13, 15, 20), (5, 13, 0, 5), (13, 18, 0, 20)],
    "ô": [(0, 5, 0, 20), (5, 13, 15, 20), (5, 13, 0, 5), (13, 18, 0, 20), (4, 14, 24, 29)],
    "M": [(0, 6, 0, 30), (6, 24, 24, 30), (24, 30, 0, 30)],
    "5": [(0, 14, 0, 6), (0, 14, 24, 30), (0, 5, 12, 24), (9, 14, 6, 12)],
}
_BASE = 120
_SIZE = 12.0  # points


def _page(*words: tuple[str, str, int], touching: int = 3) -> tuple[Image, list[Word], list[int]]:
    """A page at 300 dpi of words on one line, each as it is printed, as it was read, and how surely."""
    page: Image = np.full((160, 2000), 255, dtype=np.uint8)
    read, left = [], 20
    for printed, text, _ in words:
        begin = left
        for char in printed:
            for a, b, low, high in _FOUNT[char]:
                page[_BASE - high : _BASE - low, left + a : left + b] = 0
            left += max(b for _, b, _, _ in _FOUNT[char]) + touching
        place = (begin * 0.24, (left - touching) * 0.24, (160 - _BASE) * 0.24)
        read.append(Word(text, *place, place[2] + 9, _SIZE))
        left += 20
    return page, read, [sure for _, _, sure in words]


def _told(*words: tuple[str, str, int]) -> list[str]:
    page, read, sure = _page(*words)
    return shapes_told([lettered(page, read, sure, 300)])[0]


_SEEN = [(word, word, 96) for word in ("non", "lon", "lin", "in", "lôn", "nôn", "lo", "in", "ôi", "M5", "M5")]


@pytest.mark.parametrize(
    ("printed", "read", "meant"),
    [
        ("Mlô", "Miô", "Mlô"),
        ("Mon", "Môn", "Mon"),
        ("Môn", "Môn", "Môn"),
        ("Mlô", "MIô", "Mlô"),  # a capital within small letters
        ("M5", "M6", "M5"),
        ("lon", "ion", "ion"),  # words without a capital are what they are read as
        ("lo", "M", "M"),
    ],
)
def test_a_letter_is_read_as_it_looks(printed: str, read: str, meant: str) -> None:
    assert _told(*_SEEN, (printed, read, 80)) == [*(word for _, word, _ in _SEEN), meant]


def test_one_example_tells_nothing() -> None:
    assert _told(("nô", "nô", 96), ("no", "no", 96), ("Mô", "Mo", 80)) == ["nô", "no", "Mo"]


def test_examples_are_surely_read() -> None:
    assert _told(*((word, word, 60) for word in ("lô", "lin", "lon")), ("Mlô", "Miô", 80))[-1] == "Miô"


def test_examples_come_from_all_pages() -> None:
    one, other = _page(*_SEEN), _page(("Mlô", "Miô", 80))
    pages = [lettered(image, words, sure, 300) for image, words, sure in (one, other)]
    assert shapes_told(pages)[1] == ["Mlô"]


def test_a_word_that_differs_in_two_letters_stays() -> None:
    assert _told(*_SEEN, ("Mlon", "Miôn", 80))[-1] == "Miôn"


def test_no_words() -> None:
    assert shapes_told([[], lettered(_page()[0], [], [], 300)]) == [[], []]
