"""Roman figures of one to three strokes, told by counting the strokes.

Tesseract reads "II." as "H." or "I.", and "III." as "II." or "HI.".
"""

import re
from typing import Any

import numpy as np

from readers.ruling import Mask

Edges = np.ndarray[Any, np.dtype[np.intp]]

COUNTED = 95  # of 100: the confidence in a figure so told
_LIKE = re.compile(r"(?=.*[HILTÌÍÏ])[HIÌÍÏLTl1|\[\]]+([.,;:)/]?)")  # what such figures are read as
_MOST = 3  # strokes
_LEAST = 12  # pixels of height: lower ones cannot be told
_BAND = (0.35, 0.65)  # of the height, in which a figure is its strokes alone
_SOLID = 0.9  # of a column of a stroke is ink
_THICKEST = 0.35  # of the height
_EVEN = 1.7  # how much thicker one stroke may be than another
_APART = (0.2, 0.75)  # of the height: how far strokes of neighbouring figures are from each other
_ASKEW = 0.12  # of the height: by how much such distances, and the serifs of a stroke, may differ
_WIDEST = 0.3  # of the height: a serif
_DOT = 0.3  # of the height above the base line, within which a full stop stays


def figure_of(text: str, dark: Mask) -> str | None:
    """The figure in the place of a word that may be one, ``dark`` the ink of its box; None where it is none."""
    like = _LIKE.fullmatch(text)
    told = strokes_of(dark) if like else None
    if not like or not told:
        return None
    count, dotted = told
    return "I" * count + (like[1] or ("." if dotted else ""))


def strokes_of(dark: Mask) -> tuple[int, bool] | None:
    """How many upright strokes the ink has that make a Roman figure, and whether a full stop is behind them."""
    rows = np.flatnonzero(dark.any(axis=1))
    if not rows.size or rows[-1] - rows[0] < _LEAST:
        return None
    ink = dark[rows[0] : rows[-1] + 1]
    height = ink.shape[0]
    band = ink[round(_BAND[0] * height) : round(_BAND[1] * height)]
    starts, ends = _runs(_columns(band))
    if not 1 <= len(starts) <= _MOST or not all(map(_is_upright, np.split(band, starts, axis=1)[1:], ends - starts)):
        return None
    if not _are_alike(starts, ends, height):
        return None
    serifs = [_serifs(part, int(starts[0]), int(ends[0])) for part in (ink[: height // 5], ink[-(height // 5) :])]
    if not _are_even(serifs, height, alone=len(starts) == 1):
        return None
    behind = ink[-round(_DOT * height) :, ends[-1] + height // 5 :]
    return len(starts), bool(behind.any())


def _is_upright(part: Mask, width: int) -> bool:
    """Whether the stroke in the first ``width`` columns goes straight down: no slash, no dots above each other."""
    full = np.count_nonzero(part[:, :width], axis=0) >= _SOLID * part.shape[0]
    return bool(np.count_nonzero(full) >= width / 2)


def _are_alike(starts: Edges, ends: Edges, height: int) -> bool:
    """Whether strokes are of one thickness, and as far from each other as those of one figure."""
    widths, apart = ends - starts, np.diff((starts + ends) / 2) / height
    if widths.max() > min(_THICKEST * height, _EVEN * widths.min() + 1):
        return False
    return (
        all(_APART[0] <= step <= _APART[1] for step in apart) and float(np.ptp(apart) if apart.size else 0.0) <= _ASKEW
    )


def _serifs(part: Mask, start: int, end: int) -> tuple[int, int] | None:
    """How far the ink at one end of the stroke from ``start`` to ``end`` goes to its left and to its right."""
    lefts, rights = _runs(_columns(part))
    reach = [(start - a, b - end) for a, b in zip(lefts, rights, strict=True) if a <= start and end <= b]
    return (int(reach[0][0]), int(reach[0][1])) if reach else None


def _are_even(serifs: list[tuple[int, int] | None], height: int, *, alone: bool) -> bool:
    """Whether a stroke ends alike above and below, and, alone, to the left and right: no L, T or 1."""
    most = _ASKEW * height
    above, below = serifs
    if above is None or below is None or abs(above[0] - below[0]) > most:
        return False
    return not alone or all(abs(left - right) <= most and left <= _WIDEST * height for left, right in (above, below))


def _columns(part: Mask) -> Mask:
    """Which columns of a part have ink."""
    return np.asarray(part.any(axis=0), dtype=np.bool_)


def _runs(line: Mask) -> tuple[Edges, Edges]:
    """Where the runs of ink along a line begin and end."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], line.astype(np.int8), [0]))))
    return edges[::2], edges[1::2]
