"""Lists typed with tabs under a head ("STT", "Họ và tên", …): tables without a table, made cells."""

import re
from collections.abc import Iterable
from itertools import chain, islice

from models import BlockKind, Cell
from readers.pieces import Piece

#: What stands over the numbers of the rows, and such a number.
_COUNT = re.compile(r"(?:số\s*tt|s?tt|số\s+thứ\s+tự)\.?", re.I)
_NUMBER = re.compile(r"(\d{1,3})[.)]?")
_FEWEST_COLUMNS = 3
_FEWEST_ROWS = 2


def as_cells(pieces: list[Piece]) -> list[Piece]:
    """The pieces, the lines of such lists as the cells of tables."""
    table = max((piece.cell.table + 1 for piece in pieces if piece.cell), default=0)
    result: list[Piece] = []
    at = 0
    while at < len(pieces):
        rows = _rows(pieces, at)
        if not rows:
            result.append(pieces[at])
        for number, parts in enumerate(rows):
            result += _cells(parts, Cell(table=table, row=number, column=0, header=number == 0), pieces[at + number])
        table += bool(rows)
        at += max(len(rows), 1)
    return result


def _rows(pieces: list[Piece], at: int) -> list[list[str]]:
    """The list typed with tabs whose head is the piece at ``at``; nothing for any other."""
    first = list(pieces[at].sides)
    return counting_on(chain([first], map(_parts, islice(pieces, at + 1, None)))) if first else []


def _parts(piece: Piece) -> list[str]:
    return [piece.marker, *(piece.sides or (piece.text,))] if piece.marker else list(piece.sides)


def counting_on(lines: Iterable[list[str]]) -> list[list[str]]:
    """The parts of a head that opens with "STT" and of the lines under it that count on from 1; none of any other."""
    rows: list[list[str]] = []
    for parts in lines:
        if not rows:
            if len(parts) < _FEWEST_COLUMNS or not _COUNT.fullmatch(parts[0]):
                return []
            rows.append(parts)
            continue
        number = _NUMBER.fullmatch(parts[0]) if parts else None
        if number is None or int(number[1]) != len(rows) or len(parts) > len(rows[0]):
            break
        rows.append([number[1], *parts[1:]])
    return rows if len(rows) > _FEWEST_ROWS else []


def _cells(parts: list[str], first: Cell, line: Piece) -> list[Piece]:
    return [
        Piece(text, BlockKind.CELL, cell=first.model_copy(update={"column": at}), page=line.page, pinned=True)
        for at, text in enumerate(parts)
        if text
    ]
