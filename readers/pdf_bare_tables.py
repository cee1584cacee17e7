"""Tables of a PDF without ruling lines, told by a first column that counts (1, 2, 3) under "TT" or "STT"."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from readers.pdf_layout import rows_of
from readers.pdf_tables import Table, TableCell, cell_text
from readers.pdf_words import Word

_GAP = 9.0  # points between two cells of a row; a wider one parts them
_FEWEST_ROWS = 3
_FEWEST_COLUMNS = 3
_APART = 2.2  # of the size of type: lines of one cell stand closer
_COUNT = re.compile(r"(\d{1,3})[.)]?")

Segment = list[Word]


@dataclass(slots=True)
class _Grid:
    """A table while it is gathered: its columns in points, and the words of each cell by row."""

    columns: list[tuple[float, float]]
    rows: list[list[Segment]]
    taken: list[Segment] = field(default_factory=list)


def bare_tables(words: list[Word], page: int) -> list[Table]:
    """The tables of a page whose rows are numbered; takes the words that stand in them out of ``words``."""
    rows = [_segments(row) for row in rows_of(words)]
    found: list[Table] = []
    at = 0
    while at < len(rows):
        run = _counted(rows, at)
        if run is None:
            at += 1
            continue
        grid = _gathered(rows, run)
        found.append(_table(grid, page))
        gone = {id(word) for segment in grid.taken for word in segment}
        words[:] = [word for word in words if id(word) not in gone]
        at = run[-1] + 1
    return found


def _segments(row: list[Word]) -> list[Segment]:
    """The words of a row, parted where cells are."""
    segments = [[row[0]]]
    for one, other in pairwise(row):
        if other.left - one.right > _GAP:
            segments.append([])
        segments[-1].append(other)
    return segments


def _counted(rows: list[list[Segment]], at: int) -> list[int] | None:
    """The rows from ``at`` that count on in their first cell and have as many cells; None where too few do."""
    number = _number(rows[at])
    if number is None or len(rows[at]) < _FEWEST_COLUMNS:
        return None
    found = [at]
    for i in range(at + 1, len(rows)):
        if _number(rows[i]) == number + 1 and len(rows[i]) == len(rows[at]) and _aligned(rows[at], rows[i]):
            found.append(i)
            number += 1
        elif not _is_rest(rows, i, found[-1], rows[at]):
            break
    return found if len(found) >= _FEWEST_ROWS else None


def _number(row: list[Segment]) -> int | None:
    found = _COUNT.fullmatch(row[0][0].text) if len(row[0]) == 1 else None
    return int(found[1]) if found else None


def _aligned(row: list[Segment], other: list[Segment]) -> bool:
    """Whether the cells of two rows stand under one another: they overlap, each with its own."""
    return all(_overlap(cell, below) for cell, below in zip(row, other, strict=True))


def _is_rest(rows: list[list[Segment]], at: int, last: int, first: list[Segment]) -> bool:
    """Whether a row holds second lines of cells: nothing in the first column, and close under the line above it."""
    row = rows[at]
    near = rows[at - 1][0][0].bottom - row[0][0].bottom < _APART * row[0][0].size
    if at - last > 6 or not near or row[0][0].left <= first[0][-1].right + 1:
        return False
    return all(sum(_overlap(segment, cell) for cell in first) <= 1 for segment in row)


def _overlap(one: Segment, other: Segment) -> bool:
    return one[0].left < other[-1].right and other[0].left < one[-1].right


def _gathered(rows: list[list[Segment]], run: list[int]) -> _Grid:
    """The cells of the rows, their second lines and the header above them."""
    columns = [
        (min(rows[i][c][0].left for i in run), max(rows[i][c][-1].right for i in run)) for c in range(len(rows[run[0]]))
    ]
    grid = _Grid(columns, [])
    for i in _header(rows, run[0], columns):
        _put(grid, rows[i], new=not grid.rows)
    end = run[-1] + 1
    while end < len(rows) and _is_rest(rows, end, run[-1], rows[run[0]]):
        end += 1
    for i in range(run[0], end):
        _put(grid, rows[i], new=i in run)
    return grid


def _header(rows: list[list[Segment]], first: int, columns: list[tuple[float, float]]) -> range:
    """The lines right above the first row that stand in its columns."""
    start = first
    while start and first - start < 3 and len(rows[start - 1]) >= len(columns) - 1:
        if rows[start - 1][0][0].bottom - rows[start][0][0].bottom > 2 * _APART * rows[start][0][0].size:
            break
        start -= 1
    return range(start, first)


def _put(grid: _Grid, row: list[Segment], *, new: bool) -> None:
    """Put the cells of a line where they belong: in a row of their own, or in the last one."""
    if new:
        grid.rows.append([[] for _ in grid.columns])
    for segment in row:
        middle = (segment[0].left + segment[-1].right) / 2
        column = min(range(len(grid.columns)), key=lambda c: _distance(grid.columns[c], segment, middle))
        grid.rows[-1][column] += segment
        grid.taken.append(segment)


def _distance(column: tuple[float, float], segment: Segment, middle: float) -> tuple[float, float]:
    overlap = min(column[1], segment[-1].right) - max(column[0], segment[0].left)
    return -max(overlap, 0.0), abs((column[0] + column[1]) / 2 - middle)


def _table(grid: _Grid, page: int) -> Table:
    words = [word for segment in grid.taken for word in segment]
    bottom = min(word.bottom for word in words)
    cells = [TableCell(r, c, 1, 1, cell_text(cell)) for r, row in enumerate(grid.rows) for c, cell in enumerate(row)]
    edges = [left for left, _ in grid.columns] + [grid.columns[-1][1]]
    return Table(page, max(word.top for word in words), bottom, edges, len(grid.rows), cells, bottom)
