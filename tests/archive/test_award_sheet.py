"""The sheet of awards, read as those who import it read it."""

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from frictionless import Resource
from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string

from archive import Archive
from archive.exports import export

# The columns that the import form of the program proposes (resources/views/NghiepVu/_DungChung/modal_Excel.blade.php of
# lifephongphanmem/thiduakhenthuong), by their letters; it reads the first sheet from its second row on, and passes
# over rows without a code in R.
IMPORTED = {
    "B": "pldoituong", "C": "tendoituong", "D": "chucvu", "E": "tencoquan", "R": "phanloaikhenthuong",
    "S": "madanhhieukhenthuong", "T": "maphanloaidoituong", "U": "linhvuchoatdong",
}  # fmt: skip
HEADER = [
    "STT", "Tên gọi\n(Ông/Bà/Chức danh)", "Tên tập thể/cá nhân/hộ gia đình", "Chức vụ", "Đơn vị công tác",
    "Phân loại khen thưởng", "Danh hiệu thi đua/Hình thức khen thưởng", "Phân loại đối tượng", "Lĩnh vực hoạt động",
    "Số quyết định", "Ngày quyết định", "Năm khen thưởng", "Cơ quan ra quyết định", "Cấp quyết định", "Thành tích",
    "Tình trạng", "Số lượng", "Mã Phân loại khen thưởng", "Mã Danh hiệu thi đua", "Mã phân loại đối tượng",
    "Mã Lĩnh vực hoạt động", "Trích dẫn", "Độ tin cậy", "Duyệt", "Tiêu đề tài liệu", "Nguồn", "Khoá",
]  # fmt: skip


@pytest.fixture
def sheet(told: Archive, tmp_path: Path) -> Any:
    exported = export(told, "vanban", tmp_path)
    assert [f.name for f in exported.files] == ["khen-thuong.csv", "khen-thuong.xlsx"]
    assert dict(exported.rows) == {"Tài liệu": 2, "Khen thưởng": 5}
    return load_workbook(exported.files[1]).worksheets[0]


def imported(sheet: Any) -> list[dict[str, Any]]:
    """What the program takes from the sheet."""
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    cells = [{name: row[column_index_from_string(letter) - 1] for letter, name in IMPORTED.items()} for row in rows]
    return [row for row in cells if row["phanloaikhenthuong"] in ("CANHAN", "TAPTHE", "HOGIADINH")]


def test_the_program_takes_every_named_recipient(sheet: Any) -> None:
    taken = {row["tendoituong"]: row for row in imported(sheet)}
    assert {name: row["phanloaikhenthuong"] for name, row in taken.items()} == {
        "Phòng Tổ chức": "TAPTHE", "Bệnh viện Phổi": "TAPTHE", "Lò Thị Sương": "CANHAN",
        "hộ ông Ma Văn Pao": "HOGIADINH", "Tạ Minh Khôi": "CANHAN",
    }  # fmt: skip


def test_the_columns_are_those_that_importers_know(sheet: Any) -> None:
    assert [c.value for c in sheet[1]] == HEADER
    assert (sheet.title, sheet.freeze_panes) == ("Khen thưởng", "A2")
    assert sheet.auto_filter.ref == f"A1:AA{sheet.max_row}"
    assert sheet.row_dimensions[1].height == 30  # headings of two lines


def test_a_row_tells_the_decision_and_what_it_rests_on(told: Archive, sheet: Any) -> None:
    rows = [dict(zip(HEADER, row, strict=True)) for row in sheet.iter_rows(min_row=2, values_only=True)]
    (row,) = (row for row in rows if row["Tên tập thể/cá nhân/hộ gia đình"] == "Lò Thị Sương")
    key = next(e.key for e in told.documents() if e.source == "/nha/quyet-dinh.txt")
    assert {name: value for name, value in row.items() if value is not None and name != "STT"} == {
        "Tên tập thể/cá nhân/hộ gia đình": "Lò Thị Sương", "Phân loại khen thưởng": "Khen thưởng cá nhân",
        "Danh hiệu thi đua/Hình thức khen thưởng": "Giấy khen", "Số quyết định": "37/QĐ-SYT",
        "Ngày quyết định": datetime.fromisoformat("2025-01-13"), "Cơ quan ra quyết định": "GIÁM ĐỐC SỞ Y TẾ",
        "Cấp quyết định": "Cấp cơ sở", "Thành tích": "có thành tích xuất sắc trong công tác năm 2024",
        "Tình trạng": "Đã tặng", "Số lượng": 1, "Mã Phân loại khen thưởng": "CANHAN",
        "Trích dẫn": "Giấy khen cho Bệnh viện Phổi và bà Lò Thị Sương", "Độ tin cậy": 0.9, "Duyệt": "Chưa duyệt",
        "Tiêu đề tài liệu": (
            "QUYẾT ĐỊNH Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc trong công tác năm 2024"
        ),
        "Nguồn": "/nha/quyet-dinh.txt", "Khoá": f"{key}.awards.2",
    }  # fmt: skip
    assert [row["STT"] for row in rows] == [1, 2, 3, 4, 5]


def test_every_column_is_explained(told: Archive, tmp_path: Path) -> None:
    book = load_workbook(export(told, "vanban", tmp_path).files[1])
    lines = [tuple(c.value for c in row) for row in book["Chú giải"].iter_rows(min_row=2)]
    assert [name for _, name, _ in lines[1:]] == [heading.replace("\n", " ") for heading in HEADER]
    assert (lines[18][0], lines[-1][0]) == ("R", "AA")
    assert all(meaning for _, _, meaning in lines)


def test_the_same_as_csv(told: Archive, sheet: Any, tmp_path: Path) -> None:
    export(told, "vanban", tmp_path)
    file = tmp_path / "khen-thuong.csv"
    report = Resource(path=file.name, basepath=str(tmp_path), encoding="utf-8-sig").validate()
    assert report.valid, report.flatten(["rowNumber", "message"])
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert [row["Tên tập thể/cá nhân/hộ gia đình"] for row in rows] == [
        row[2] for row in sheet.iter_rows(min_row=2, values_only=True)
    ]
    assert {row["Ngày quyết định"] for row in rows} == {"", "13/01/2025", "05/01/2025"}


def test_posts_come_from_the_same_document(told: Archive, sheet: Any) -> None:
    """Tạ Minh Khôi took part in the meeting; the decision names him without a post."""
    (row,) = (row for row in imported(sheet) if row["tendoituong"] == "Tạ Minh Khôi")
    assert (row["chucvu"], row["tencoquan"], row["pldoituong"]) == (None, None, None)
    del told
