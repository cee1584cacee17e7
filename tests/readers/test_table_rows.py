"""Rows that number the columns or give the head once more are no data; rows that only look so are."""

from models import BlockKind, Cell
from readers.pieces import Piece
from readers.table_rows import idle_cells


def idle(*rows: str) -> list[str]:
    pieces = [
        Piece(text, BlockKind.CELL, cell=Cell(table=0, row=r, column=c))
        for r, row in enumerate(rows)
        for c, text in enumerate(row.split("|"))
        if text
    ]
    return [piece.text for piece in idle_cells(pieces)]


def test_numbers_of_columns() -> None:
    assert idle("TT|Đơn vị|Điểm|Hạng", "(1)|(2)|(3)|(4)", "1|Bản Mù|97|Nhất") == ["(1)", "(2)", "(3)", "(4)"]
    assert idle("TT|Đơn vị|Nam|Nữ|Cộng", "A|B|1|2|3=1+2", "1|Bản Mù|4|5|9") == ["A", "B", "1", "2", "3=1+2"]


def test_the_head_once_more() -> None:
    assert idle("TT|Đơn vị", "1|Bản Mù", "TT|Đơn vị", "2|Nà Hin") == ["TT", "Đơn vị"]


def test_rows_of_figures_are_data() -> None:
    assert idle("TT|Nam|Nữ|Cộng", "1|4|5|9", "2|3|4|7") == []
    assert idle("A|B|C", "1|2|5") == []
