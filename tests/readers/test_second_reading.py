"""Doubtful words are cut out with those beside them, read again at two sizes, and put back as most readings have them."""

import numpy as np

from readers.hocr import RawLine, Read
from readers.ruling import Image
from readers.second_reading import Reader, read_twice

PAGE: Image = np.full((400, 1000), 255, dtype=np.uint8)


def _line(*words: tuple[str, int]) -> RawLine:
    """Words of a hundred pixels with twenty between them."""
    read = tuple((text, sure, (100 + 120 * at, 100, 200 + 120 * at, 140)) for at, (text, sure) in enumerate(words))
    return RawLine((100, 100, 200 + 120 * (len(words) - 1), 140), 0.0, -5.0, 40.0, read)


def _reader(told: dict[float, list[list[Read]]], asked: list[tuple[float, list[tuple[int, ...]]]]) -> Reader:
    def read(images: list[Image], scale: float) -> list[list[Read]]:
        asked.append((scale, [image.shape for image in images]))
        return told[scale]

    return read


def test_a_doubtful_word_is_read_again() -> None:
    line = _line(("ông", 96), ("Võ", 96), ("Minh", 96), ("Luần", 70), ("dự", 96))
    # The cut begins at "Minh" (340), less 10 and a border of 8: "Luân" stands 138 pixels from its left.
    small: list[Read] = [("Minh", 96, (9, 7, 59, 27)), ("Luân", 90, (69, 7, 119, 27)), ("dự", 96, (129, 7, 179, 27))]
    large: list[Read] = [("Minh", 96, (27, 21, 177, 81)), ("Luân", 88, (207, 21, 357, 81))]
    asked: list[tuple[float, list[tuple[int, ...]]]] = []
    pages = read_twice([[(line,)]], [PAGE], _reader({0.5: [small], 1.5: [large]}, asked))
    assert asked == [(0.5, [(34, 188)]), (1.5, [(102, 564)])]
    assert pages == [[(_line(("ông", 96), ("Võ", 96), ("Minh", 96), ("Luân", 90), ("dự", 96)),)]]


def test_sure_words_and_figures_are_not() -> None:
    line = _line(("ông", 93), ("12", 40), ("–", 30))
    asked: list[tuple[float, list[tuple[int, ...]]]] = []
    assert read_twice([[(line,)], []], [PAGE, PAGE], _reader({}, asked)) == [[(line,)], []]
    assert asked == []


def test_roman_figures_are_counted_first() -> None:
    page = PAGE.copy()
    for left in (110, 130):
        page[102:138, left : left + 6] = 0
    line = _line(("H.", 60), ("KẾT", 96))
    pages = read_twice([[(line,)]], [page], _reader({}, []))
    assert pages == [[(_line(("II.", 95), ("KẾT", 96)),)]]
