"""Sheets as a person wants them: a header that stays, filters, widths, days as days; and the limits of Excel."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import chain, islice
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from archive.exports.disarm import disarm
from archive.layout import Column
from archive.wording import words

# Limits of Excel: rows of a sheet, and UTF-16 units of a cell.
_MOST_ROWS, _MOST_UNITS = 1_048_576, 32_767
_SAMPLE = 200  # rows looked at for the width of columns
_NARROWEST, _WIDEST = 8, 60  # in characters
_FILTER = 4  # characters that the arrow of a filter hides
_LINE = 15.0  # points that a line of text is high
_YES_NO = {True: "Có", False: "Không"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?")
_FIRST_DAY = date(1900, 3, 1)  # Excel counts a day before it that never was
_DAY_FORMAT, _TIME_FORMAT, _SHARE_FORMAT = "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "0.00"
_BOLD, _FILL = Font(name="Calibri", size=11, bold=True), PatternFill("solid", fgColor="DDE7F0")
_MIDDLE = Alignment(vertical="center", wrap_text=True)

Faults = Counter[str]


def told(faults: Faults) -> tuple[str, ...]:
    """The lines on what Excel could not hold."""
    return tuple(f"{fault}: {count} giá trị." for fault, count in faults.items())


def cell_value(value: Any, column: Column, table: str, faults: Faults) -> Any:
    """A value as a cell shows it: words for codes, days as days, no formula, nothing that Excel refuses."""
    if isinstance(value, bool):
        return _YES_NO[value]
    if not isinstance(value, str):
        return value
    if column.choices:
        return words(column.choices)[value]
    if "ISO 8601" in column.label.meaning and (day := as_day(value)):
        return day
    return _text(value, f"Bảng {table}, cột {column.label.vi}", faults)


def as_day(value: str) -> date | datetime | None:
    """The day, or day and time, that a text of ISO 8601 is, where Excel knows it; None for a year or a month alone."""
    if not _DAY.fullmatch(value):
        return None
    try:
        day = datetime.fromisoformat(value)
    except ValueError:  # 2023-02-30
        return None
    if day.date() < _FIRST_DAY:
        return None
    return day if "T" in value else day.date()


def _text(value: str, where: str, faults: Faults) -> str:
    clean = ILLEGAL_CHARACTERS_RE.sub("", value)
    if clean != value:
        faults[f"{where}, ký tự điều khiển đã bỏ vì Excel không nhận"] += 1
    safe = disarm(clean)
    if len(safe) * 2 <= _MOST_UNITS or len(safe.encode("utf-16-le")) <= 2 * _MOST_UNITS:
        return safe
    faults[f"{where}, dài hơn {_MOST_UNITS} ký tự nên đã cắt trong Excel; csv và jsonl giữ đủ"] += 1
    return safe.encode("utf-16-le")[: 2 * (_MOST_UNITS - 1)].decode("utf-16-le", "ignore") + "…"


def add_sheets(book: Workbook, title: str, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """A sheet with these rows, and more of them where one cannot hold all. Rows are written as they come."""
    coming = iter(rows)
    for number in range(1, 1_000):
        part = list(islice(coming, _SAMPLE))
        if number > 1 and not part:
            return
        sheet = book.create_sheet(title if number == 1 else f"{title} ({number})")
        _fill(sheet, header, part, islice(coming, _MOST_ROWS - 1 - len(part)))


def _fill(
    sheet: WriteOnlyWorksheet, header: Sequence[str], sample: list[Sequence[Any]], rest: Iterator[Sequence[Any]]
) -> None:
    sheet.freeze_panes, sheet.print_title_rows = "A2", "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.row_dimensions[1].height = _LINE * max(title.count("\n") + 1 for title in header)
    for number, title in enumerate(header):
        shown = (_shown(row[number]) for row in sample)
        longest = max([len(_shown(title)) + _FILTER, *map(len, shown)])
        width = min(max(longest, _NARROWEST), _WIDEST)
        sheet.column_dimensions[get_column_letter(number + 1)].width = width
    sheet.append([_heading(sheet, title) for title in header])
    count = 1
    for row in chain(sample, rest):
        sheet.append([_formatted(sheet, value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(header))}{count}"


def _shown(value: Any) -> str:
    if isinstance(value, date):
        return _TIME_FORMAT if isinstance(value, datetime) else _DAY_FORMAT
    return "" if value is None else max(str(value).split("\n"), key=len)


def _heading(sheet: WriteOnlyWorksheet, title: str) -> WriteOnlyCell:
    cell = WriteOnlyCell(sheet, value=title)
    cell.font, cell.fill, cell.alignment = _BOLD, _FILL, _MIDDLE
    return cell


def _formatted(sheet: WriteOnlyWorksheet, value: Any) -> Any:
    """A number with decimals or a day in its format; anything else as it is."""
    if not isinstance(value, date | float):
        return value
    cell = WriteOnlyCell(sheet, value=value)
    if isinstance(value, float):
        cell.number_format = _SHARE_FORMAT
    else:
        cell.number_format = _TIME_FORMAT if isinstance(value, datetime) else _DAY_FORMAT
    return cell
