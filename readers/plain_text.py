"""Plain text files: characters, lines, paragraphs, and what each line is."""

import re
from itertools import chain, groupby, islice, takewhile

from models import BlockKind, Cell, Document, Format
from readers.encodings import decode_text
from readers.line_breaks import Line, paragraphs, wrapping
from readers.marks import mark_lines
from readers.pieces import Piece, assemble
from readers.settling import lines_of, run_on, settle
from readers.spaced_letters import closed_up
from readers.tabbed_columns import opens_columns
from readers.tabbed_rows import counting_on

#: What parts the cells of a table typed with spaces.
_SPACES = re.compile(r"[ \u00a0]{2,}")
_GAP = re.compile(r"(?<=\S)(?:[ \u00a0]{3,}|\t+[ \u00a0]*)(?=\S)")


def read_text(data: bytes, name: str) -> Document:
    """The document of a plain text file; raises UnreadableDocument where it is empty or no text."""
    text, issues = decode_text(data)
    pieces = join_broken(tables_and_lines(uncolumned(raw_lines(text))))
    mark_lines(pieces)
    return assemble(pieces, name, Format.TXT, issues=issues)


def raw_lines(text: str) -> list[Line]:
    """The lines that hold anything."""
    lines: list[Line] = []
    gap = False
    for raw in lines_of(text):
        settled = settle(closed_up(raw))
        if not settled:
            gap = True
            continue
        wide = raw.rstrip() if "\t" in raw.strip() else raw.expandtabs(8).rstrip()
        lines.append(Line(settled, len(wide) - len(wide.lstrip()), len(wide), gap, wide))
        gap = False
    return lines


def uncolumned(lines: list[Line]) -> list[Line]:
    """Two columns typed side by side (letterhead, Nơi nhận beside the signature) put one after the other."""
    result: list[Line] = []
    at = 0
    while at < len(lines):
        zone = _column_zone(lines, at)
        if zone:
            end, split = zone
            result += _one_after_other(lines[at:end], split)
            at = end
        else:
            result.append(lines[at])
            at += 1
    return result


def _column_zone(lines: list[Line], at: int) -> tuple[int, int] | None:
    """The end of the two-column zone that begins at a line, and the column where its right side begins."""
    starts = []
    for line in lines[at : at + 3]:
        found = _GAP.search(line.raw)
        if found:
            starts.append(found.end())
        if found and opens_columns(line.raw[: found.start()], line.raw[found.end() :]):
            break
    else:
        return None
    if not _GAP.search(lines[at].raw):
        return None
    split = min(starts)
    end = at
    while end < len(lines) and end - at < 14 and _fits_columns(lines[end], split):
        split = min(split, max((m.end() for m in _GAP.finditer(lines[end].raw)), default=split))
        end += 1
    return (end, split) if end > at else None


def _fits_columns(line: Line, split: int) -> bool:
    """Whether a line keeps to the two columns: it is parted near the split, or stands wholly on one side of it."""
    found = _GAP.search(line.raw)
    if found:
        return any(abs(m.end() - split) <= 16 for m in _GAP.finditer(line.raw))
    return _is_right(line, split) or (line.width <= split and line.indent < 12 and not line.gap)


def _is_right(line: Line, split: int) -> bool:
    """Whether a line stands wholly in the right column; one that is not set in does not, however narrow the left."""
    return line.indent > 0 and line.indent >= split - 12


def _one_after_other(lines: list[Line], split: int) -> list[Line]:
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        gaps = [m for m in _GAP.finditer(line.raw) if abs(m.end() - split) <= 16]
        if gaps:
            cut = min(gaps, key=lambda m: abs(m.end() - split))
            _add_side(left, line.raw[: cut.start()])
            _add_side(right, line.raw[cut.end() :])
        else:
            _add_side(right if _is_right(line, split) else left, line.raw)
    if left:
        left[0].gap = True
    if right:
        right[0].gap = True
    return left + right


def _add_side(side: list[Line], raw: str) -> None:
    text = settle(raw)
    if text:
        side.append(Line(text, 0, len(text), False, text))


def tables_and_lines(lines: list[Line]) -> list[Line | list[list[str]]]:
    """Rows typed with bars or tabs gathered into tables; every other line as it is."""
    result: list[Line | list[list[str]]] = []
    at = 0
    while at < len(lines):
        rows = _rows_from(lines, at)
        if rows:
            result.append([row for row in rows if row])
            at += len(rows)
        else:
            result.append(lines[at])
            at += 1
    return result


def _rows_from(lines: list[Line], at: int) -> list[list[str]]:
    """The rows of a table that begins at a line, rulings as empty rows; no rows where no table begins there."""
    for mark in ("|", "\t"):
        rows: list[list[str]] = []
        for i in range(at, len(lines)):
            line = lines[i]
            if rows and not line.raw.strip("+-=|_ \t"):
                rows.append([])
                continue
            body = line.raw.strip(" ").removeprefix("|").removesuffix("|") if mark == "|" else line.raw.strip()
            row = [settle(cell) for cell in body.split(mark)]
            if len(row) < 2 or (rows and len(row) != len(rows[0])):
                break
            rows.append(row)
        full = sum(map(bool, rows))
        if full >= 3 or (full == 2 and len(rows[0]) >= 3):
            return rows
    return _spaced_rows(lines, at)


def _spaced_rows(lines: list[Line], at: int) -> list[list[str]]:
    """The rows of a table typed with spaces, each with as many cells as its head: an empty one leaves no trace."""
    typed = ([settle(cell) for cell in _SPACES.split(line.raw.strip())] for line in islice(lines, at, None))
    head = next(typed)
    return counting_on(chain([head], takewhile(lambda row: len(row) == len(head), typed)))


def join_broken(parts: list[Line | list[list[str]]]) -> list[Piece]:
    """Pieces of the lines, those that were broken by width put together again; cells of the tables."""
    wrap = wrapping([part for part in parts if isinstance(part, Line)])
    pieces: list[Piece] = []
    tables = 0
    for is_line, group in groupby(parts, lambda part: isinstance(part, Line)):
        if is_line:
            pieces += [
                _paragraph(lines) for lines in paragraphs([part for part in group if isinstance(part, Line)], wrap)
            ]
            continue
        for rows in group:
            if isinstance(rows, list):
                pieces += _cells(rows, tables)
                tables += 1
    return pieces


def _paragraph(lines: list[Line]) -> Piece:
    text = run_on(line.text for line in lines)
    return Piece(text, gap=lines[0].gap, broken=any(line.gap for line in lines[1:]))


def _cells(rows: list[list[str]], table: int) -> list[Piece]:
    return [
        Piece(text, BlockKind.CELL, cell=Cell(table=table, row=r, column=c, header=r == 0), pinned=True)
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
        if text
    ]
