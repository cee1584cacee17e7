"""Ruling lines in the image of a page, and the cells of tables that they make."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells

Image = np.ndarray[Any, np.dtype[np.uint8]]
Mask = np.ndarray[Any, np.dtype[np.bool_]]

DARK = 150  # of 255: below it a pixel counts as ink
_SHORTEST = 0.3  # inch across: no stroke of a letter is as long
_LOWEST = 0.2  # inch down: the height of a row; strokes of letters that are as high meet no line across
_THICKEST = 0.05  # inch: a thicker bar is a picture
_MOST_STROKES = 400  # on a page; more make a drawing
_FEWEST_CELLS = 4
_TOUCH = 6.0  # points by which lines that meet may miss each other


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line in pixels: from ``start`` to ``end`` along its way, at ``at`` across it, ``thick`` wide."""

    at: float
    start: int
    end: int
    thick: int


Box = tuple[float, float, float, float]  # left, top, right, bottom in points, downwards from the top of the page


def tables_in(image: Image, dpi: float) -> list[list[Box]]:
    """The cells of each ruled table on a page, from the top down. Lines under words make none."""
    dark: Mask = image < DARK
    least = int(_SHORTEST * dpi)
    across = _strokes(_long_runs(dark, least), least, dpi)
    if len(across) < 2:
        return []
    least = int(_LOWEST * dpi)
    down = _strokes(_long_runs(np.ascontiguousarray(dark.T), least), least, dpi)
    if len(down) < 2 or len(across) + len(down) > _MOST_STROKES:
        return []
    scale = 72 / dpi
    edges = [_edge("h", s.start * scale, s.end * scale, s.at * scale) for s in across]
    edges += [_edge("v", s.start * scale, s.end * scale, s.at * scale) for s in down]
    cells = intersections_to_cells(edges_to_intersections(edges, _TOUCH, _TOUCH))
    rules = [(s.at * scale, s.start * scale, s.end * scale) for s in down]
    tables = [_completed(boxes, rules) for boxes in cells_to_tables(cells) if len(boxes) >= _FEWEST_CELLS]
    return sorted(tables, key=lambda boxes: min(box[1] for box in boxes))


def _completed(boxes: list[Box], rules: list[tuple[float, float, float]]) -> list[Box]:
    """The cells of a table with those whose lines are broken or bent: no place between its edges is left out.

    ``rules``: the lines down the page, each with its place across it and its two ends.
    """
    found = list(boxes)
    for top, bottom in pairwise(edges_of([y for box in boxes for y in (box[1], box[3])], _TOUCH)):
        middle = (top + bottom) / 2
        beside = [box for box in boxes if box[1] <= middle <= box[3]]
        open_at: float | None = None
        for left, right in pairwise(edges_of([x for box in boxes for x in (box[0], box[2])], _TOUCH)):
            if any(box[0] <= (left + right) / 2 <= box[2] for box in beside):
                open_at = None
                continue
            if open_at is not None and not _is_ruled(rules, left, middle):
                found.pop()
            else:
                open_at = left
            found.append((open_at, top, right, bottom))
    return found


def edges_of(values: list[float], apart: float) -> list[float]:
    """The places of edges in order; one that is no further than ``apart`` from the one before it is the same."""
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > apart:
            edges.append(value)
    return edges


def _is_ruled(rules: list[tuple[float, float, float]], across: float, down: float) -> bool:
    return any(abs(at - across) <= _TOUCH and start <= down <= end for at, start, end in rules)


def _edge(way: str, start: float, end: float, at: float) -> dict[str, Any]:
    x0, x1, top, bottom = (start, end, at, at) if way == "h" else (at, at, start, end)
    return {"orientation": way, "x0": x0, "x1": x1, "top": top, "bottom": bottom}


def _long_runs(dark: Mask, least: int) -> Mask:
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


def _strokes(mask: Mask, least: int, dpi: float) -> list[Stroke]:
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
