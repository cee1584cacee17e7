"""Rows of a table that hold no data: the numbers of its columns under the head, and the head given once more."""

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readers.pieces import Piece

_COLUMN_NUMBER = re.compile(r"\(?(\d{1,2}|[A-DĐ])\)?(?:\s*=.{1,20})?")
_FEWEST = 3  # columns that are numbered
_DEEPEST = 3  # rows of a head


def idle_cells(pieces: "Iterable[Piece]") -> "list[Piece]":
    """The cells of such rows."""
    rows: dict[tuple[int, int], list[Piece]] = defaultdict(list)
    for piece in pieces:
        if piece.cell:
            rows[piece.cell.table, piece.cell.row].append(piece)
    found: list[Piece] = []
    for (table, row), cells in rows.items():
        if row and (_numbers_columns(cells, row) or _repeats(cells, rows.get((table, 0), []))):
            found += cells
    return found


def _numbers_columns(cells: "list[Piece]", row: int) -> bool:
    """Whether a row under the head says (1), (2), (3), or A, B, 1, 2."""
    labels = [found[1] for cell in cells if (found := _COLUMN_NUMBER.fullmatch(cell.text))]
    figures = [int(label) for label in labels if label.isdigit()]
    return (
        row <= _DEEPEST
        and _FEWEST <= len(labels) == len(cells)
        and len(figures) > 1
        and figures == list(range(1, len(figures) + 1))
    )


def _repeats(cells: "list[Piece]", head: "list[Piece]") -> bool:
    words = [cell.text for cell in cells]
    return len(words) > 1 and words == [cell.text for cell in head]
