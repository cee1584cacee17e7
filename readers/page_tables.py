"""Tables of a web page: which hold data and which only lay out the page, and the cells of the former."""

from collections.abc import Iterator

from lxml import etree

from models import BlockKind, Cell
from readers.pieces import Piece
from readers.settling import settle

_LONG_CELL = 400  # characters: a cell that holds more is part of a layout
_MOTTO = "CỘNG H"  # CỘNG HÒA / CỘNG HOÀ: the letterhead of a paper is laid out in a table
_LINES = frozenset("p br div li ul ol h1 h2 h3 h4 h5 h6 center blockquote".split())
_MOST_SPAN = 200  # columns or rows; more is a slip or an attack


def data_cells(table: etree._Element, number: int) -> list[Piece] | None:
    """The cells of a table of data as pieces, a merged cell once; None where the table only lays out the page."""
    if next(table.iterdescendants("table"), None) is not None:
        return None
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iterdescendants("tr")]
    rows = [row for row in rows if row]
    texts = [[text_of(cell) for cell in row] for row in rows]
    if not _holds_data(table, rows, texts):
        return None
    return list(_pieces(rows, texts, number))


def text_of(element: etree._Element) -> str:
    """The settled text of an element; what stands on lines of its own is parted by a space, a word in parts is not."""
    parts: list[str] = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if inner.tag in _LINES:
            parts.append(" ")
        if event == "start" and inner.tag not in ("script", "style"):
            parts.append(inner.text or "")
        elif event == "end" and inner is not element:
            parts.append(inner.tail or "")
    return settle("".join(parts))


def _holds_data(table: etree._Element, rows: list[list[etree._Element]], texts: list[list[str]]) -> bool:
    """Two rows and two columns at least, filled with short texts that are no links, no pictures and no letterhead."""
    if len(rows) < 2 or max(map(len, rows)) < 2 or _longest(texts) > _LONG_CELL * 4:
        return False
    wide = [row for row in rows if len(row) >= 2]
    if len(wide) < 2 or any(_MOTTO in text for row in texts for text in row):
        return False
    cells = [text for row in texts for text in row]
    filled = sum(map(bool, cells))
    if filled < max(4, len(cells) * 0.3) or sum(len(text) > _LONG_CELL for text in cells) > len(cells) * 0.1:
        return False
    if next(table.iterdescendants("th"), None) is not None:
        return True
    links = sum(len(text_of(link)) for link in table.iterdescendants("a"))
    pictures = sum(1 for _ in table.iterdescendants("img"))
    return links < 0.4 * sum(map(len, cells)) and pictures <= len(rows) // 2


def _longest(texts: list[list[str]]) -> int:
    return max((len(text) for row in texts for text in row), default=0)


def _pieces(rows: list[list[etree._Element]], texts: list[list[str]], number: int) -> Iterator[Piece]:
    taken: set[tuple[int, int]] = set()
    for r, (row, row_texts) in enumerate(zip(rows, texts, strict=True)):
        column = 0
        for cell, text in zip(row, row_texts, strict=True):
            while (r, column) in taken:
                column += 1
            down, across = _span(cell.get("rowspan")), _span(cell.get("colspan"))
            down = min(down, len(rows) - r)
            if down > 1:
                taken.update((r + i, column + j) for i in range(1, down) for j in range(across))
            if text:
                header = cell.tag == "th" or r == 0
                place = Cell(table=number, row=r, column=column, row_span=down, column_span=across, header=header)
                yield Piece(text, BlockKind.CELL, cell=place, pinned=True)
            column += across


def _span(value: str | None) -> int:
    return max(1, min(int(value), _MOST_SPAN)) if value and value.strip().isdecimal() and len(value) < 6 else 1
