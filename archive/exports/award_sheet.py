"""Awards as software for emulation and commendation imports them: one sheet, and the same as CSV.

The first nine columns are those of the import sheet of a program that provinces use (MauTDKT.xlsx of the public
repository lifephongphanmem/thiduakhenthuong), in its order, so that rows can be put into it as they are; the program
reads columns by their letters, B to E and R to U, from the second row on. R to U are its codes, of which R alone is
the same everywhere. The columns on the decision are what the forms of MISA QLCB and MISA TĐKT ask for (help.qlcb.vn
and helpcegov.misa.vn, "Quyết định khen thưởng"): number, day, year, body, level, achievement.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from archive.exports.award_facts import (
    COLLECTIVE,
    HOUSEHOLD,
    PERSON,
    achievement_of,
    decision_of,
    level_of,
    participant_called,
    quote_of,
    sort_of,
)
from archive.exports.disarm import MEANING, disarm
from archive.exports.sheets import Faults, add_sheets, cell_value, told
from archive.exports.tidy import Selection
from archive.layout import Column
from archive.review_states import REVIEW, ReviewState
from archive.rows import called
from archive.wording import word
from models import Award, Participant, Record
from models.fields import Label

NAME = "khen-thuong"
_TABLE = "awards"
_SORTS = {PERSON: "Khen thưởng cá nhân", COLLECTIVE: "Khen thưởng tập thể", HOUSEHOLD: "Khen thưởng hộ gia đình"}
_LEVELS = {"state": "Cấp Nhà nước", "ministry": "Cấp bộ", "province": "Cấp tỉnh", "base": "Cấp cơ sở"}


@dataclass(frozen=True)
class _Line:
    """An award with all that its document tells of it; ``number`` counts the rows."""

    number: int
    key: str
    source: str
    award: Award
    record: Record
    review: ReviewState

    @cached_property
    def sort(self) -> str | None:
        return sort_of(self.award.recipient, self.record) if self.award.recipient else None

    @cached_property
    def person(self) -> Participant | None:
        return participant_called(self.award.recipient, self.record) if self.award.recipient else None

    @cached_property
    def post(self) -> tuple[str | None, str | None]:
        """Title and body of the first post of the recipient at the meeting."""
        if not self.person or not self.person.positions:
            return None, None
        first = self.person.positions[0]
        return first.title or first.text, first.organization

    @cached_property
    def decided(self) -> tuple[str | None, str | None]:
        found = decision_of(self.award, self.record)
        return (found.number, found.date) if found else (None, None)


_LIST = "Theo danh mục của phần mềm nhận; tài liệu không cho biết nên để trống."
#: Each column: its heading, what it means, and its value.
_COLUMNS: tuple[tuple[str, str, Callable[[_Line], Any]], ...] = (
    ("STT", "Số thứ tự của dòng.", lambda x: x.number),
    (
        "Tên gọi\n(Ông/Bà/Chức danh)",
        "Học hàm, quân hàm nếu tài liệu nêu; Ông, Bà để trống.",
        lambda x: " ".join(x.person.titles) if x.person and x.person.titles else None,
    ),
    (
        "Tên tập thể/cá nhân/hộ gia đình",
        "Ai được khen, như văn bản viết; trống nếu chỉ nêu số lượng.",
        lambda x: x.award.recipient,
    ),
    ("Chức vụ", "Chức vụ của cá nhân, nếu cùng tài liệu nêu.", lambda x: x.post[0]),
    ("Đơn vị công tác", "Đơn vị của cá nhân, nếu cùng tài liệu nêu.", lambda x: x.post[1]),
    (
        "Phân loại khen thưởng",
        "Cá nhân, tập thể hay hộ gia đình; trống nếu không rõ.",
        lambda x: _SORTS.get(x.sort or ""),
    ),
    (
        "Danh hiệu thi đua/Hình thức khen thưởng",
        "Hình thức khen thưởng hoặc danh hiệu, như văn bản viết.",
        lambda x: x.award.award,
    ),
    ("Phân loại đối tượng", _LIST, lambda _: None),
    ("Lĩnh vực hoạt động", _LIST, lambda _: None),
    (
        "Số quyết định",
        "Số của quyết định mà câu nêu khen thưởng dẫn, hoặc của chính tài liệu nếu là quyết định.",
        lambda x: x.decided[0],
    ),
    ("Ngày quyết định", "Ngày của quyết định ấy, ISO 8601 trong kho.", lambda x: x.decided[1]),
    ("Năm khen thưởng", "Năm mà khen thưởng ghi nhận.", lambda x: x.award.year),
    ("Cơ quan ra quyết định", "Cấp khen: khen thưởng của ai, như văn bản viết.", lambda x: x.award.grantor),
    (
        "Cấp quyết định",
        "Cấp Nhà nước, cấp bộ (cả ban, ngành, đoàn thể trung ương), cấp tỉnh hay cấp cơ sở; trống nếu không rõ.",
        lambda x: _LEVELS.get(level_of(x.award) or ""),
    ),
    (
        "Thành tích",
        "Khen vì việc gì: đúng những chữ trong văn bản, nếu chỉ có một chỗ nói.",
        lambda x: achievement_of(x.award, x.record),
    ),
    ("Tình trạng", "Đề nghị hay đã tặng.", lambda x: word(x.award.status)),
    ("Số lượng", "Bao nhiêu; 1 khi nêu tên.", lambda x: x.award.count),
    ("Mã Phân loại khen thưởng", "CANHAN, TAPTHE hoặc HOGIADINH; phần mềm bỏ qua dòng để trống.", lambda x: x.sort),
    ("Mã Danh hiệu thi đua", _LIST, lambda _: None),
    ("Mã phân loại đối tượng", _LIST, lambda _: None),
    ("Mã Lĩnh vực hoạt động", _LIST, lambda _: None),
    ("Trích dẫn", "Đúng những chữ trong văn bản làm căn cứ.", lambda x: quote_of(x.award, x.record)),
    ("Độ tin cậy", "Xác suất dòng này đúng, từ 0 đến 1.", lambda x: x.award.confidence),
    (REVIEW.label.vi, REVIEW.label.meaning, lambda x: word(x.review)),
    ("Tiêu đề tài liệu", "Tiêu đề của tài liệu chứa dòng này.", lambda x: x.record.document.title),
    ("Nguồn", "Đường dẫn hay địa chỉ nơi thấy bản gốc lần đầu.", lambda x: x.source),
    ("Khoá", "Khoá bền của khen thưởng trong kho.", lambda x: x.key),
)
_HEADER = tuple(heading for heading, _, _ in _COLUMNS)
_TYPED = tuple(Column(heading, "text", Label(heading.split("\n")[0], heading, text)) for heading, text, _ in _COLUMNS)


def write(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write ``khen-thuong.xlsx`` and ``khen-thuong.csv``; the lines tell what Excel could not hold."""
    book = Workbook(write_only=True)
    faults: Faults = Faults()
    with (folder / f"{NAME}.csv").open("w", encoding="utf-8-sig", newline="") as file:
        plain = csv.writer(file, lineterminator="\r\n")
        plain.writerow([column.label.vi for column in _TYPED])
        add_sheets(book, "Khen thưởng", _HEADER, _cells(selection, plain, faults))
    add_sheets(book, "Chú giải", ("Cột", "Tên cột", "Ý nghĩa"), _meanings())
    book.save(folder / f"{NAME}.xlsx")
    return told(faults)


def _cells(selection: Selection, plain: Any, faults: Faults) -> Iterator[list[Any]]:
    """The cells of each row for Excel; the same row goes to the CSV file on the way."""
    for line in _lines(selection):
        values = [value(line) for _, _, value in _COLUMNS]
        cells = [cell_value(v, c, "Khen thưởng", faults) for v, c in zip(values, _TYPED, strict=True)]
        plain.writerow([_plain(v, cell) for v, cell in zip(values, cells, strict=True)])
        yield cells


def _plain(value: Any, cell: Any) -> Any:
    """A value as CSV tells it: whole, and a day as people there write it."""
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    return disarm(value) if isinstance(value, str) else value


def _lines(selection: Selection) -> Iterator[_Line]:
    number = 0
    for row, record in selection.records():
        reviews = selection.reviews(row["key"])
        for ordinal, award in enumerate(record.awards, 1):
            number += 1
            key = called(f"{row['key']}.{_TABLE}.{ordinal}", selection.names(row["key"]))
            yield _Line(number, key, row["source"], award, record, reviews.get(key, ReviewState.UNREVIEWED))
    selection.counts[_TABLE] = number


def _meanings() -> Iterator[list[Any]]:
    yield [None, "(mọi cột)", MEANING]
    for number, (heading, meaning, _) in enumerate(_COLUMNS, 1):
        yield [get_column_letter(number), heading.replace("\n", " "), meaning]
