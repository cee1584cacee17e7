"""Tables of a Word file: where each cell stands, merged ones once, and which tables hold data."""

import re
from dataclasses import dataclass

from lxml import etree

from models import Cell
from readers.word_package import attribute, child, local

# Letterheads and signatures are set side by side in a table without lines.
_LAYOUT = re.compile(r"c[ộ]ng h[òo][àa]? x[ãa] h[ộ]i|đảng c[ộ]ng sản việt nam|nơi nhận\s*:|độc lập\s*[-–]", re.I)
_NO_LINE = frozenset((None, "none", "nil"))
_MOST_SPAN = 200  # columns or rows; more is a slip or an attack


@dataclass(slots=True)
class GridCell:
    """A cell and its place in the grid."""

    element: etree._Element
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    header: bool = False

    def place(self, table: int) -> Cell:
        """Its place as the document keeps it."""
        return Cell(
            table=table,
            row=self.row,
            column=self.column,
            row_span=self.row_span,
            column_span=self.column_span,
            header=self.header,
        )


@dataclass(slots=True)
class Grid:
    """The cells of a table in reading order, and its size."""

    cells: list[GridCell]
    rows: int
    columns: int


def grid_of(table: etree._Element) -> Grid:
    """Lay the cells of a table out; one that runs on downwards is counted once, with its span."""
    cells: list[GridCell] = []
    open_cells: dict[int, GridCell] = {}
    rows = [row for row in _inner(table, "tr") if child(row, "trPr", "del") is None]
    columns = 0
    for r, row in enumerate(rows):
        column = _whole(attribute(child(row, "trPr", "gridBefore")), 0)
        header = r == 0 or child(row, "trPr", "tblHeader") is not None
        for element in _inner(row, "tc"):
            properties = child(element, "tcPr")
            span = max(1, min(_whole(attribute(child(properties, "gridSpan")), 1), _MOST_SPAN))
            merge = child(properties, "vMerge")
            if merge is not None and attribute(merge) != "restart" and column in open_cells:
                open_cells[column].row_span += 1
            else:
                cell = GridCell(element, r, column, column_span=span, header=header)
                cells.append(cell)
                open_cells.pop(column, None)
                if merge is not None:
                    open_cells[column] = cell
            column += span
        columns = max(columns, column)
    return Grid(cells, len(rows), columns)


def _inner(element: etree._Element, name: str) -> list[etree._Element]:
    """The children of a name, those within content controls and tracked insertions included."""
    found: list[etree._Element] = []
    for inner in element:
        if local(inner) == name:
            found.append(inner)
        elif local(inner) in ("sdt", "sdtContent", "ins", "customXml"):
            found += _inner(inner, name)
    return found


def holds_data(table: etree._Element, grid: Grid, texts: list[str]) -> bool:
    """Whether a table holds data: it has lines or rows enough, and is no letterhead, signature or frame of text."""
    if grid.columns < 2 or grid.rows < 2 or any(_LAYOUT.search(text) for text in texts):
        return False
    if sum(len(text) > 1500 for text in texts) > len(texts) / 4:
        return False
    return _has_lines(table) or grid.rows >= 4


def heads_paper(text: str) -> bool:
    """Whether words are those of a letterhead."""
    return bool(_LAYOUT.search(text))


def is_by_rows(grid: Grid, lines: list[int]) -> bool:
    """Whether a table that lays out has a row for each line of its columns; ``lines``: how many each cell holds."""
    return grid.rows >= 3 and grid.columns >= 2 and max(lines, default=0) == 1


def _has_lines(table: etree._Element) -> bool:
    properties = child(table, "tblPr")
    borders = child(properties, "tblBorders")
    if borders is not None:
        return any(attribute(side) not in _NO_LINE for side in borders)
    style = (attribute(child(properties, "tblStyle")) or "").lower()
    if style and "normal" not in style:
        return True
    cell_borders = (inner for inner in table.iter() if local(inner) == "tcBorders")
    return any(attribute(side) not in _NO_LINE for sides in cell_borders for side in sides)


def _whole(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 6 else otherwise
