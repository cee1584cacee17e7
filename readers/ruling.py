"""Ruling lines in the image of a page: found, taken out before its letters are read, and made into cells of tables."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells

from readers.pdf_tables import Table, table_of
from readers.pdf_words import Word

Image = np.ndarray[Any, np.dtype[np.uint8]]
_Mask = np.ndarray[Any, np.dtype[np.bool_]]

DARK = 150  # of 255: below it a pixel counts as ink
_SHORTEST = 0.45  # inch: no stroke of a letter is as long, and hardly a cell is smaller
_THICKEST = 0.05  # inch: a thicker bar is a picture
_TOUCH = 6.0  # points by which lines that meet may miss each other


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line in pixels: from ``start`` to ``end`` along its way, at ``at`` across it, ``thick`` wide."""

    at: float
    start: int
    end: int
    thick: int


def without_lines(image: Image, dpi: float) -> tuple[Image, list[Stroke], list[Stroke]]:
    """The image less its ruling lines, the lines that run across and those that run down."""
    dark: _Mask = image < DARK
    least = int(_SHORTEST * dpi)
    across, down = _long_runs(dark, least), _long_runs(dark.T, least).T
    strokes_across, strokes_down = _strokes(across, least, dpi), _strokes(down.T, least, dpi)
    if not strokes_across and not strokes_down:
        return image, [], []
    clean = image.copy()
    for stroke in strokes_across:
        top = max(0, round(stroke.at - stroke.thick / 2) - 2)
        clean[top : top + stroke.thick + 4, stroke.start : stroke.end] = 255
    for stroke in strokes_down:
        left = max(0, round(stroke.at - stroke.thick / 2) - 2)
        clean[stroke.start : stroke.end, left : left + stroke.thick + 4] = 255
    return clean, strokes_across, strokes_down


def _long_runs(dark: _Mask, least: int) -> _Mask:
    """The pixels of each row that belong to a dark run of ``least`` or more, in time linear in the image."""
    if dark.shape[1] <= least:
        return np.zeros_like(dark)
    sums = np.zeros((dark.shape[0], dark.shape[1] + 1), dtype=np.int32)
    np.cumsum(dark, axis=1, out=sums[:, 1:])
    full = (sums[:, least:] - sums[:, :-least]) >= least * 0.97  # scans leave a gap here and there
    rows = np.flatnonzero(full.any(axis=1))
    found = np.zeros_like(dark)
    for row in rows:
        starts = np.flatnonzero(full[row])
        marks = np.zeros(dark.shape[1] + 1, dtype=np.int32)
        np.add.at(marks, starts, 1)
        np.add.at(marks, starts + least, -1)
        found[row] = np.cumsum(marks[:-1]) > 0
    return found


def _strokes(mask: _Mask, least: int, dpi: float) -> list[Stroke]:
    """The lines that run along the rows of a mask: neighbouring runs put together, thick bars left out."""
    open_strokes: list[list[int]] = []  # first row, last row, start, end
    done: list[list[int]] = []
    for row in np.flatnonzero(mask.any(axis=1)):
        steps = np.flatnonzero(np.diff(np.concatenate(([0], mask[row].astype(np.int8), [0]))))
        done += [stroke for stroke in open_strokes if row - stroke[1] > 3]
        open_strokes = [stroke for stroke in open_strokes if row - stroke[1] <= 3]
        for start, end in zip(steps[::2], steps[1::2], strict=True):
            same = next((one for one in open_strokes if start < one[3] and end > one[2]), None)
            if same is None:
                open_strokes.append([int(row), int(row), int(start), int(end)])
            else:
                same[1], same[2], same[3] = int(row), min(same[2], int(start)), max(same[3], int(end))
    strokes = [Stroke((a + b) / 2, start, end, b - a + 1) for a, b, start, end in done + open_strokes]
    return [one for one in strokes if one.thick <= _THICKEST * dpi and one.end - one.start >= least]


def tables_in(
    across: list[Stroke], down: list[Stroke], scale: float, page: int, height: float, words: list[Word]
) -> list[Table]:
    """The tables that ruling lines make; takes the words in them out of ``words``. ``scale``: points a pixel."""
    if len(across) < 2 or len(down) < 2 or len(across) + len(down) > 400:
        return []
    edges = [_edge("h", s.start * scale, s.end * scale, s.at * scale) for s in across]
    edges += [_edge("v", s.start * scale, s.end * scale, s.at * scale) for s in down]
    cells = intersections_to_cells(edges_to_intersections(edges, _TOUCH, _TOUCH))
    found = [table_of(list(boxes), page, height, words) for boxes in cells_to_tables(cells)]
    return sorted((table for table in found if table), key=lambda table: -table.top)


def _edge(way: str, start: float, end: float, at: float) -> dict[str, Any]:
    x0, x1, top, bottom = (start, end, at, at) if way == "h" else (at, at, start, end)
    return {"orientation": way, "x0": x0, "x1": x1, "top": top, "bottom": bottom}
