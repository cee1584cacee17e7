"""Tables of a PDF that have ruling lines: cells from their lines, put together again over page breaks."""

import io
from dataclasses import dataclass
from typing import Any

import pdfplumber
from pdfplumber.page import Page

from models import BlockKind, Cell
from readers.pdf_layout import Line, rows_of
from readers.pdf_words import Word
from readers.pieces import Piece
from readers.ruling import edges_of
from readers.settling import settle

Box = tuple[float, float, float, float]  # left, top, right, bottom; downwards from the top of the page

_SNAP = 3.0  # points: edges nearer than that are one
_WHITE = 0.99  # of 1: each of red, green and blue
_INKS = 4  # of print: none of them is white


@dataclass(slots=True)
class TableCell:
    """A cell of a table on one page: its place in the grid and its text."""

    row: int
    column: int
    row_span: int
    column_span: int
    text: str


@dataclass(slots=True)
class Table:
    """A table, or the part of one on a page; ``columns`` are the places of its upright lines in points.

    ``page``, ``top`` and ``bottom`` tell where it begins, ``end`` its lower edge on the last page that it runs over.
    """

    page: int
    top: float
    bottom: float
    columns: list[float]
    rows: int
    cells: list[TableCell]
    end: float = 0.0


def tables_of(
    data: bytes, ruled: dict[int, int], words: dict[int, list[Word]], heights: dict[int, float]
) -> dict[int, list[Table]]:
    """The tables on the pages named (from 1) with how they lie; takes the words that stand in them out of ``words``."""
    found: dict[int, list[Table]] = {}
    if not ruled:
        return found
    with pdfplumber.open(io.BytesIO(data), pages=list(ruled)) as pdf:
        for page in pdf.pages:
            number = page.page_number
            for frame in page.filter(_is_seen).find_tables():
                boxes = [_turned(box, page, ruled[number]) for row in frame.rows for box in row.cells if box]
                table = table_of(boxes, number, heights[number], words[number])
                if table:
                    found.setdefault(number, []).append(table)
            page.close()
    return found


def _is_seen(drawn: dict[str, Any]) -> bool:
    """Whether what is drawn can be seen: text pasted from web pages stands on white boxes, a box behind each line."""
    if drawn["object_type"] != "rect" or drawn["stroke"]:
        return True
    colour = drawn["non_stroking_color"]
    parts = colour if isinstance(colour, (tuple, list)) else (colour,)
    if not parts or not all(isinstance(part, (int, float)) for part in parts):
        return True
    return any(parts) if len(parts) == _INKS else any(part < _WHITE for part in parts)


def _turned(box: Box, page: Page, degrees: int) -> Box:
    """A cell's place on the page turned clockwise until its text is upright."""
    x, y, end, foot = map(float, page.cropbox)
    left, top, right, bottom = box[0] - x, box[1] - y, box[2] - x, box[3] - y
    width, height = end - x, foot - y
    match degrees:
        case 90:
            return height - bottom, left, height - top, right
        case 180:
            return width - right, height - bottom, width - left, height - top
        case 270:
            return top, width - right, bottom, width - left
        case _:
            return left, top, right, bottom


def table_of(boxes: list[Box], number: int, height: float, words: list[Word]) -> Table | None:
    """A table of its cells' boxes (left, top, right, bottom, downwards from the top of the page)."""
    across = edges_of([x for box in boxes for x in (box[0], box[2])], _SNAP)
    down = edges_of([y for box in boxes for y in (box[1], box[3])], _SNAP)
    if len(across) < 3 or len(down) < 3 or len(boxes) < 4:
        return None
    inside: dict[Box, list[Word]] = {}
    rest: list[Word] = []
    for word in words:
        x, y = (word.left + word.right) / 2, height - (word.bottom + word.top) / 2
        box = next((box for box in boxes if box[0] - 1 <= x <= box[2] + 1 and box[1] - 1 <= y <= box[3] + 1), None)
        inside.setdefault(box, []).append(word) if box else rest.append(word)
    if len(inside) < 3:
        return None
    words[:] = rest
    cells = []
    for box in sorted(set(boxes), key=lambda box: (_at(down, box[1]), _at(across, box[0]))):
        row, column = _at(down, box[1]), _at(across, box[0])
        text = cell_text(inside.get(box, []))
        cells.append(
            TableCell(row, column, max(1, _at(down, box[3]) - row), max(1, _at(across, box[2]) - column), text)
        )
    return Table(number, height - down[0], height - down[-1], across, len(down) - 1, cells, height - down[-1])


def cell_text(words: list[Word]) -> str:
    """The words of a cell in reading order."""
    return settle(" ".join(word.text for row in rows_of(words) for word in row))


def _at(edges: list[float], value: float) -> int:
    return min(range(len(edges)), key=lambda i: abs(edges[i] - value))


def joined_tables(tables: list[Table], lines: dict[int, list[Line]]) -> list[Table]:
    """Put together the parts of tables that run over page breaks; a header that is repeated is left out."""
    whole: list[Table] = []
    last_page = 0
    for table in tables:
        before = whole[-1] if whole else None
        if before and table.page == last_page + 1 and _runs_on(before, table, lines, last_page):
            _append(before, table)
        else:
            whole.append(table)
        last_page = table.page
    return whole


def _runs_on(before: Table, table: Table, lines: dict[int, list[Line]], last_page: int) -> bool:
    """Whether a table continues one of the page before: the same columns, and no text between them."""
    if len(before.columns) != len(table.columns):
        return False
    if any(abs(a - b) > 2 * _SNAP for a, b in zip(before.columns, table.columns, strict=True)):
        return False
    below = any(line.bottom < before.end for line in lines.get(last_page, []))
    above = any(line.bottom > table.top for line in lines.get(table.page, []))
    return not below and not above


def _append(before: Table, table: Table) -> None:
    """Add the rows of a continuation; a row that was cut by the page break gets its rest."""
    skip = 1 if _first_row(before) == _first_row(table) and any(_first_row(table)) else 0
    rest = [cell for cell in table.cells if cell.row >= skip]
    if _continues_row([cell for cell in rest if cell.row == skip]):
        for cell in rest:
            if cell.row == skip:
                _extend(before, cell)
        rest = [cell for cell in rest if cell.row > skip]
        skip += 1
    for cell in rest:
        cell.row += before.rows - skip
        before.cells.append(cell)
    before.rows += table.rows - skip
    before.end = table.end


def _first_row(table: Table) -> list[str]:
    return [cell.text for cell in table.cells if cell.row == 0]


def _continues_row(cells: list[TableCell]) -> bool:
    """Whether a first row is the rest of a row: nothing in its first column, and words that go on in small letters."""
    texts = [cell.text for cell in cells if cell.text]
    return (
        bool(texts) and not any(cell.text for cell in cells if cell.column == 0) and all(t[0].islower() for t in texts)
    )


def _extend(before: Table, cell: TableCell) -> None:
    above = [one for one in before.cells if one.column == cell.column and one.row + one.row_span == before.rows]
    if above and cell.text:
        above[-1].text = f"{above[-1].text} {cell.text}".strip()


def pieces_of(table: Table, number: int) -> list[Piece]:
    """The cells of a table as pieces."""
    return [
        Piece(
            cell.text,
            BlockKind.CELL,
            page=table.page,
            pinned=True,
            cell=Cell(
                table=number,
                row=cell.row,
                column=cell.column,
                row_span=cell.row_span,
                column_span=cell.column_span,
                header=cell.row == 0,
            ),
        )
        for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.column))
        if cell.text
    ]
