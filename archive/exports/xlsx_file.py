"""Excel: one workbook, a sheet a table, headers in Vietnamese, and a sheet that explains the columns."""

from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from archive.exports.disarm import MEANING, disarm
from archive.exports.tidy import TABLES, Selection, Tidy
from archive.layout import Column
from archive.wording import words

NAME = "kyyeu.xlsx"
# Limits of Excel: rows of a sheet, and UTF-16 units of a cell.
_MOST_ROWS, _MOST_UNITS = 1_048_576, 32_767
_SAMPLE = 200  # rows looked at for the width of columns
_NARROWEST, _WIDEST = 8, 60  # in characters
_YES_NO = {True: "Có", False: "Không"}
_DICTIONARY = ("Bảng", "Cột", "Tên máy", "Ý nghĩa")


def write_xlsx(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write ``kyyeu.xlsx``; the lines tell what Excel could not hold."""
    book = Workbook(write_only=True)
    faults: Counter[str] = Counter()
    for table in TABLES:
        titles = [c.label.vi for c in table.columns]
        rows = (
            [_cell(v, c, table, faults) for v, c in zip(r, table.columns, strict=True)] for r in selection.rows(table)
        )
        _sheets(book, table.label.vi, titles, rows)
    _sheets(book, "Chú giải", list(_DICTIONARY), _dictionary())
    book.save(folder / NAME)
    return tuple(f"{fault}: {count} giá trị." for fault, count in faults.items())


def _cell(value: Any, column: Column, table: Tidy, faults: Counter[str]) -> Any:
    if isinstance(value, bool):
        return _YES_NO[value]
    if not isinstance(value, str):
        return value
    if column.choices:
        return words(column.choices)[value]
    where = f"Bảng {table.label.vi}, cột {column.label.vi}"
    clean = ILLEGAL_CHARACTERS_RE.sub("", value)
    if clean != value:
        faults[f"{where}, ký tự điều khiển đã bỏ vì Excel không nhận"] += 1
    kept = _fitting(disarm(clean))
    if kept is None:
        faults[f"{where}, dài hơn {_MOST_UNITS} ký tự nên đã cắt trong Excel; csv và jsonl giữ đủ"] += 1
        return _cut(disarm(clean))
    return kept


def _fitting(value: str) -> str | None:
    """The value if a cell can hold it."""
    short = len(value) * 2 <= _MOST_UNITS or len(value.encode("utf-16-le")) <= 2 * _MOST_UNITS
    return value if short else None


def _cut(value: str) -> str:
    return value.encode("utf-16-le")[: 2 * (_MOST_UNITS - 1)].decode("utf-16-le", "ignore") + "…"


def _sheets(book: Workbook, title: str, header: list[str], rows: Iterator[list[Any]]) -> None:
    """A sheet with these rows, and more of them where one cannot hold all."""
    for number in range(1, 1_000):
        part = list(islice(rows, _SAMPLE))
        if number > 1 and not part:
            return
        sheet = book.create_sheet(title if number == 1 else f"{title} ({number})")
        _fill(sheet, header, part, islice(rows, _MOST_ROWS - 1 - len(part)))


def _fill(sheet: WriteOnlyWorksheet, header: list[str], sample: list[list[Any]], rest: Iterator[list[Any]]) -> None:
    sheet.freeze_panes = "A2"
    for number, title in enumerate(header, 1):
        longest = max([len(title) + 3, *(len(str(row[number - 1])) for row in sample if row[number - 1] is not None)])
        sheet.column_dimensions[get_column_letter(number)].width = min(max(longest, _NARROWEST), _WIDEST)
    titles = [WriteOnlyCell(sheet, value=title) for title in header]
    for cell in titles:
        cell.font = Font(bold=True)
    sheet.append(titles)
    count = 1
    for row in chain(sample, rest):
        sheet.append(row)
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(header))}{count}"


def _dictionary() -> Iterator[list[Any]]:
    yield ["(mọi bảng)", None, None, MEANING]
    for table in TABLES:
        for column in table.columns:
            yield [table.label.vi, column.label.vi, column.name, column.label.meaning]
