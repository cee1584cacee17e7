"""Cells of a scan: cut at their ink, put back where they stood, figures read again where they were read badly."""

from pathlib import Path

import numpy as np
import pytest

from readers import scanned_cells
from readers.pdf_words import Word
from readers.recognition import Recognised
from readers.ruling import Image

DPI = 300
CELLS = [(0.0, 0.0, 72.0, 36.0), (72.0, 0.0, 144.0, 36.0), (0.0, 36.0, 72.0, 72.0)]


def _page() -> Image:
    """Ink in two of three cells: that of a single figure, and that of a wide word."""
    page = np.full((600, 600), 255, dtype=np.uint8)
    page[50:83, 60:80] = 0
    page[60:90, 320:560] = 0
    return page


def _read(text: str, sure: int) -> Recognised:
    return Recognised([Word(word, 5.0, 10.0, 6.0, 14.0, 12.0) for word in text.split()], [sure] * len(text.split()))


@pytest.mark.parametrize(
    ("first", "again", "meant"),
    [
        (_read("", 0), _read("3", 80), "3"),
        (_read("Đ", 90), _read("5.", 92), "5"),
        (_read("8", 75), _read("3", 85), "3"),
        (_read("8", 75), _read("3", 60), "8"),
        (_read("7/7", 40), _read("77", 66), "7/7"),
        (_read("x", 91), _read("3", 90), "x"),
    ],
)
def test_figures_are_read_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, first: Recognised, again: Recognised, meant: str
) -> None:
    def parts(images: list[Image], _dpi: float, _folder: Path) -> list[Recognised]:
        assert [image.shape for image in images] == [(33 + 42, 20 + 42), (30 + 42, 240 + 42)]
        return [first, _read("Phòng Tổ chức", 96)]

    def figures(images: list[Image], _dpi: float, _folder: Path) -> list[Recognised]:
        return [again for _ in images]

    monkeypatch.setattr(scanned_cells, "recognise_parts", parts)
    monkeypatch.setattr(scanned_cells, "recognise_figures", figures)
    found = scanned_cells.read_cells(_page(), CELLS, DPI, tmp_path)
    assert [word.text for word in found.words] == [meant, "Phòng", "Tổ", "chức"]
    assert found.words[1].left == pytest.approx((320 - 21) * 0.24 + 5.0)
    assert found.words[1].bottom == pytest.approx((600 - 90 - 21) * 0.24 + 6.0)


def test_a_roman_figure_alone_in_a_cell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = np.full((600, 600), 255, dtype=np.uint8)
    for left in (60, 75):
        page[50:83, left : left + 5] = 0
    monkeypatch.setattr(scanned_cells, "recognise_parts", lambda images, *_: [Recognised() for _ in images])
    monkeypatch.setattr(scanned_cells, "recognise_figures", lambda images, *_: [Recognised() for _ in images])
    found = scanned_cells.read_cells(page, CELLS, DPI, tmp_path)
    assert [(word.text, sure) for word, sure in zip(found.words, found.sure, strict=True)] == [("II", 95)]
    assert (found.words[0].left, found.words[0].bottom) == pytest.approx((60 * 0.24, (600 - 83) * 0.24), abs=0.1)
