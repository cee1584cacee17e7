"""Excel: one workbook, a sheet a table, headers in Vietnamese, and a sheet that explains the columns."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from archive.exports.disarm import MEANING
from archive.exports.sheets import Faults, add_sheets, cell_value, told
from archive.exports.tidy import TABLES, Selection, Tidy
from archive.wording import words

NAME = "kyyeu.xlsx"
_DICTIONARY = ("Bảng", "Cột", "Tên máy", "Ý nghĩa", "Giá trị có thể có")


def write(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write ``kyyeu.xlsx``; the lines tell what Excel could not hold."""
    book = Workbook(write_only=True)
    faults: Faults = Faults()
    for table in TABLES:
        titles = [c.label.vi for c in table.columns]
        add_sheets(book, table.label.vi, titles, _rows(selection, table, faults))
    add_sheets(book, "Chú giải", _DICTIONARY, _dictionary())
    book.save(folder / NAME)
    return told(faults)


def _rows(selection: Selection, table: Tidy, faults: Faults) -> Iterator[list[Any]]:
    for row in selection.rows(table):
        pairs = zip(row, table.columns, strict=True)
        yield [cell_value(value, column, table.label.vi, faults) for value, column in pairs]


def _dictionary() -> Iterator[list[Any]]:
    yield ["(mọi bảng)", None, None, MEANING, None]
    for table in TABLES:
        yield [table.label.vi, None, table.name, table.label.meaning, None]
        for column in table.columns:
            choices = "; ".join(words(column.choices).values()) if column.choices else None
            yield [table.label.vi, column.label.vi, column.name, column.label.meaning, choices]
