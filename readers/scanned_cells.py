"""The cells of ruled tables on a scanned page: each cut out at its ink and read by itself, figures a second time.

Tesseract reads words better where no white is around them, and single figures only where it is told that they are.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from readers.pdf_words import Word
from readers.recognition import Recognised, recognise_figures, recognise_parts
from readers.roman_figures import COUNTED, strokes_of
from readers.ruling import DARK, Box, Image

_LINE = 1.5  # points: half of a ruling line, which is no part of a cell
_BORDER = 5.0  # points of white around the ink: Tesseract misses letters at the edge
_LEAST_INK = 12  # pixels: fewer are a speck
_SURE = 80.0  # of 100: with less what may be figures is read again
_SURELY_FIGURE = 50.0  # then taken for a figure
_SURELY_FIGURES = 70.0  # the same for a number of several figures: a stroke between them is lost easily
_LOWEST, _HIGHEST = 5.0, 14.0  # points: the height of figures
_CAPITAL = 0.66  # of the size of the type: the height of its capitals
_WIDEST = 6  # times the height: a number of some seven figures
_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*%?")
_SIGN = re.compile(r"[xXIV]")  # letters that stand alone in cells


@dataclass(frozen=True, slots=True)
class Part:
    """The ink of a cell with white around it, and where its lower left corner is, in points from that of the page."""

    image: Image
    left: float
    bottom: float


def read_cells(image: Image, boxes: list[Box], dpi: float, folder: Path) -> Recognised:
    """The words in cells at their places on the page; raises as ``recognition.recognise``."""
    parts = [part for box in boxes if (part := _cut(image, box, dpi)) is not None]
    read = [
        inside if inside.words else _roman(part, dpi)
        for part, inside in zip(parts, recognise_parts([part.image for part in parts], dpi, folder), strict=True)
    ]
    doubtful = [at for at, part in enumerate(parts) if _may_be_figures(part, read[at], dpi)]
    again = recognise_figures([parts[at].image for at in doubtful], dpi, folder)
    for at, figures in zip(doubtful, again, strict=True):
        if _are_figures(figures) and figures.confidence >= _confidence_of_number(read[at]):
            read[at] = figures
    found = Recognised()
    for part, inside in zip(parts, read, strict=True):
        for word in inside.words:
            word.left, word.right = word.left + part.left, word.right + part.left
            word.bottom, word.top = word.bottom + part.bottom, word.top + part.bottom
        found.words += inside.words
        found.sure += inside.sure
    return found


def _roman(part: Part, dpi: float) -> Recognised:
    """The Roman figure that is alone in a cell: Tesseract sees no letters in strokes that stand by themselves."""
    height, width = (edge * 72 / dpi for edge in part.image.shape)
    told = strokes_of(part.image < DARK) if height - 2 * _BORDER <= _HIGHEST else None
    if told is None:
        return Recognised()
    size = (height - 2 * _BORDER) / _CAPITAL
    word = Word("I" * told[0], _BORDER, width - _BORDER, _BORDER, _BORDER + 0.75 * size, size)
    return Recognised([word], [COUNTED])


def _cut(image: Image, box: Box, dpi: float) -> Part | None:
    """The inside of a cell, cut at its ink; None for an empty one."""
    line = round(_LINE * dpi / 72)
    left, top, right, bottom = (round(edge * dpi / 72) for edge in box)
    left, top, right, bottom = left + line, top + line, right - line, bottom - line
    dark = image[top:bottom, left:right] < DARK
    if np.count_nonzero(dark) < _LEAST_INK:
        return None
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    low = top + int(rows[-1]) + 1
    left, right = left + int(columns[0]), left + int(columns[-1]) + 1
    border = round(_BORDER * dpi / 72)
    part = np.pad(image[top + int(rows[0]) : low, left:right], border, constant_values=255)
    return Part(part, (left - border) * 72 / dpi, (image.shape[0] - low - border) * 72 / dpi)


def _may_be_figures(part: Part, read: Recognised, dpi: float) -> bool:
    """Whether a cell has the shape of a number and was read badly, or as a letter that stands for nothing."""
    height, width = (edge * 72 / dpi - 2 * _BORDER for edge in part.image.shape)
    if not _LOWEST <= height <= _HIGHEST or not height / 4 <= width <= _WIDEST * height:
        return False
    text = " ".join(word.text for word in read.words)
    return read.confidence < _SURE or (len(text) == 1 and text.isalpha() and not _SIGN.fullmatch(text))


def _are_figures(read: Recognised) -> bool:
    """Whether figures were read surely; full stops are seen at the edge where there are none."""
    if len(read.words) != 1:
        return False
    word = read.words[0]
    word.text = word.text.strip(".,/")
    least = _SURELY_FIGURE if len(word.text) == 1 else _SURELY_FIGURES
    return read.confidence >= least and _NUMBER.fullmatch(word.text) is not None


def _confidence_of_number(read: Recognised) -> float:
    """How sure it is that a cell reads as the number it was read as; nothing where it was read as anything else."""
    text = " ".join(word.text for word in read.words)
    return read.confidence if _NUMBER.fullmatch(text) else 0.0
