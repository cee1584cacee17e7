"""What is written is read back."""

import csv
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, Resource, validate
from hypothesis import given, settings
from openpyxl import load_workbook

from archive import Archive, ArchiveError
from archive.exports import FORMATS, export
from archive.exports.disarm import disarm
from archive.exports.sheets import as_day
from archive.exports.tidy import TABLES, Selection
from models import Document, Record
from tests.archive.any_record import documents
from tests.archive.made_up import made_up
from tests.archive.papers import PLEA


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def key_of(archive: Archive, source: str) -> str:
    return next(e.key for e in archive.documents() if e.source == source)


def test_csv_has_a_table_for_each_part_with_keys_between_them(filled: Archive, tmp_path: Path) -> None:
    exported = export(filled, "csv", tmp_path / "ra")
    assert {f.name for f in exported.files} == {f"{t.name}.csv" for t in TABLES} | {"datapackage.json"}
    assert {f.name for f in (tmp_path / "ra").iterdir()} == {f.name for f in exported.files}
    assert dict(exported.rows)["Tài liệu"] == 4
    documents = {row["key"]: row for row in rows(tmp_path / "ra" / "documents.csv")}
    people = {row["key"]: row for row in rows(tmp_path / "ra" / "participants.csv")}
    assert {row["document_key"] for row in people.values()} <= set(documents)
    assert {row["parent_key"] for row in rows(tmp_path / "ra" / "participant_positions.csv")} <= set(people)
    key = key_of(filled, "https://vi.du/1")
    record = made_up(1, items=12)[1]
    person = record.participants[1]
    assert people[f"{key}.participants.2"] == {
        "key": f"{key}.participants.2", "document_key": key, "ordinal": "2", "name": person.name, "confidence": "0.9",
        "quote": person.name, "start": str(person.evidence[0].start), "end": str(person.evidence[0].end),
        "review": "unreviewed", "reviewed_by": "", "reviewed_at": "", "document_title": record.document.title, "source": "https://vi.du/1",
    }  # fmt: skip
    assert list(people) == sorted(people, key=lambda k: (k.split(".")[0], int(k.split(".")[2])))


def test_csv_opens_in_excel_and_runs_nothing(filled: Archive, tmp_path: Path) -> None:
    export(filled, "csv", tmp_path)
    raw = (tmp_path / "decisions.csv").read_bytes()
    assert raw.startswith(
        b"\xef\xbb\xbfkey,document_key,ordinal,kind,text,issuer,confidence,quote,start,end,"
        b"review,reviewed_by,reviewed_at,document_title,source\r\n"
    )
    key = key_of(filled, "odd.txt")
    (row,) = (r for r in rows(tmp_path / "decisions.csv") if r["document_key"] == key)
    assert row == {
        "key": f"{key}.decisions.1", "document_key": key, "ordinal": "1", "kind": "plan", "text": f"'{PLEA}",
        "issuer": "'+84\x07", "confidence": "0.5", "quote": f"'{PLEA}", "start": "16", "end": str(16 + len(PLEA)),
        "review": "unreviewed", "reviewed_by": "", "reviewed_at": "", "document_title": "'=HYPERLINK(\"x\")", "source": "odd.txt",
    }  # fmt: skip
    authors = [r["value"] for r in rows(tmp_path / "document_authors.csv") if r["document_key"] == key]
    assert authors == ["'@cmd", "''-x"]
    quotes = [r["quote"] for r in rows(tmp_path / "evidence.csv") if r["parent_key"] == f"{key}.decisions.1"]
    assert quotes == [f"'{PLEA}", '\'=HYPERLINK("x")']


@pytest.mark.parametrize(
    ("value", "safe"),
    [
        ("=1", "'=1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@a", "'@a"),
        ("\ta", "'\ta"),
        ("\ra", "'\ra"),
        ("'=1", "''=1"),
        ("a=1", "a=1"),
        ("'a", "'a"),
        ("", ""),
    ],
)
def test_formulas_are_disarmed_so_that_one_apostrophe_less_is_the_value(value: str, safe: str) -> None:
    assert disarm(value) == safe
    assert value in (safe, safe[1:])


def test_the_data_package_is_valid_and_explains_each_column(filled: Archive, tmp_path: Path) -> None:
    export(filled, "csv", tmp_path)
    report = validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])
    package = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert "dấu nháy đơn" in package["description"]
    fields = {r["name"]: {f["name"]: f for f in r["schema"]["fields"]} for r in package["resources"]}
    assert all(f["title"] and f["description"] for those in fields.values() for f in those.values())
    assert fields["awards"]["status"] == {
        "name": "status", "type": "string", "title": "Tình trạng",
        "description": "Đề nghị hay đã tặng. proposed: Đề nghị; conferred: Đã tặng.",
        "constraints": {"enum": ["proposed", "conferred"]},
    }  # fmt: skip
    positions = next(r for r in package["resources"] if r["name"] == "participant_positions")
    assert positions["schema"]["foreignKeys"] == [
        {"fields": ["document_key"], "reference": {"resource": "documents", "fields": ["key"]}},
        {"fields": ["parent_key"], "reference": {"resource": "participants", "fields": ["key"]}},
    ]


def test_the_data_package_tells_a_row_that_belongs_nowhere(filled: Archive, tmp_path: Path) -> None:
    export(filled, "csv", tmp_path)
    with (tmp_path / "participant_titles.csv").open("a", encoding="utf-8", newline="") as file:
        file.write("d1.participants.1.titles.1,d1,d1.participants.1,1,TS,0.9,TS,1,3,unreviewed,,a\r\n")
    assert {e[0] for e in validate(str(tmp_path / "datapackage.json")).flatten(["type"])} == {"foreign-key"}


def test_numbers_stay_numbers(filled: Archive, tmp_path: Path) -> None:
    export(filled, "csv", tmp_path)
    package = Package(str(tmp_path / "datapackage.json"))
    resource = package.get_resource("clusters")
    assert isinstance(resource, Resource)
    first = resource.read_rows()[0]
    assert (type(first["member_count"]), float(first["confidence"])) == (int, 0.95)


def test_xlsx_is_a_workbook_as_a_person_wants_it(filled: Archive, tmp_path: Path) -> None:
    exported = export(filled, "xlsx", tmp_path)
    assert [f.name for f in exported.files] == ["kyyeu.xlsx"]
    book = load_workbook(exported.files[0])
    assert book.sheetnames == [*(t.label.vi for t in TABLES), "Chú giải"]
    sheet = book["Khen thưởng"]
    header = [c.value for c in sheet[1]]
    assert header == [
        "Khoá", "Khoá tài liệu", "Thứ tự", "Hình thức", "Cấp khen", "Người, đơn vị nhận", "Số lượng", "Tình trạng",
        "Năm thành tích", "Độ tin cậy", "Trích dẫn", "Từ ký tự", "Đến ký tự", "Duyệt", "Người duyệt", "Lúc duyệt",
        "Ngày thu hồi", "Văn bản thu hồi", "Tiêu đề tài liệu", "Nguồn",
    ]  # fmt: skip
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:T{sheet.max_row}")
    assert (sheet.print_title_rows, sheet.page_setup.orientation) == ("$1:$1", "landscape")
    assert all(8 <= sheet.column_dimensions[c.column_letter].width <= 60 for c in sheet[1])
    values = dict(zip(header, (c.value for c in sheet[2]), strict=True))
    assert (values["Tình trạng"], values["Số lượng"], values["Độ tin cậy"]) == ("Đề nghị", 1, 0.8)
    assert (values["Duyệt"], sheet["J2"].number_format) == ("Chưa duyệt", "0.00")
    assert all(c.font.bold and c.fill.fgColor.rgb == "00DDE7F0" for c in sheet[1])
    meetings = {c.value: c.column_letter for c in book["Cuộc họp"][1]}
    day = book["Cuộc họp"][f"{meetings['Ngày bắt đầu']}2"]
    assert (type(day.value), day.number_format) == (datetime, "dd/mm/yyyy")


def test_a_sheet_explains_every_column(filled: Archive, tmp_path: Path) -> None:
    sheet = load_workbook(export(filled, "xlsx", tmp_path).files[0])["Chú giải"]
    header, *lines = [tuple(c.value for c in row) for row in sheet.iter_rows()]
    assert header == ("Bảng", "Cột", "Tên máy", "Ý nghĩa", "Giá trị có thể có")
    named = {(table, column): (meaning, values) for table, column, _, meaning, values in lines}
    assert {(t.label.vi, c.label.vi) for t in TABLES for c in t.columns} <= set(named)
    assert named["Khen thưởng", "Tình trạng"] == ("Đề nghị hay đã tặng.", "Đề nghị; Đã tặng")
    assert named["(mọi bảng)", None][0].endswith("là được nguyên văn.")


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-12-17", date(2024, 12, 17)),
        ("2024-12-17T07:30", datetime.fromisoformat("2024-12-17T07:30")),
        ("2024-12-17T07:30:05", datetime.fromisoformat("2024-12-17T07:30:05")),
        ("2024-12", None),
        ("2024", None),
        ("2023-02-30", None),
        ("1899-12-31", None),
        ("2024-12-17T07:30:05.123+00:00", None),
    ],
)
def test_days_are_days_and_what_is_none_stays_text(value: str, day: date | None) -> None:
    assert as_day(value) == day


def test_xlsx_says_what_it_cannot_hold(filled: Archive, tmp_path: Path) -> None:
    exported = export(filled, "xlsx", tmp_path)
    assert exported.issues == (
        "Bảng Tài liệu, cột Văn bản, dài hơn 32767 ký tự nên đã cắt trong Excel; csv và jsonl giữ đủ: 1 giá trị.",
        "Bảng Quyết định, cột Người, cơ quan nêu, ký tự điều khiển đã bỏ vì Excel không nhận: 1 giá trị.",
    )
    book = load_workbook(exported.files[0])
    cells: dict[str, list[Any]] = {s: [c.value for row in book[s] for c in row] for s in ("Tài liệu", "Quyết định")}
    assert max(len(v) for v in cells["Tài liệu"] if isinstance(v, str)) == 32_767
    assert {"'+84", f"'{PLEA}", "Kế hoạch"} <= set(cells["Quyết định"])
    assert all(c.data_type != "f" for sheet in book for row in sheet for c in row)


def test_jsonl_loses_nothing(filled: Archive, tmp_path: Path) -> None:
    (file,) = export(filled, "jsonl", tmp_path).files
    lines = [json.loads(line) for line in file.read_text("utf-8").split("\n")[:-1]]
    assert [line["key"] for line in lines] == [e.key for e in filled.documents()]
    for line in lines:
        assert Record.model_validate(line["record"]) == filled.record(line["key"])
    assert set(lines[0]) == {
        "key", "sha256", "size", "source", "version", "is_current", "added_at", "extractor_version", "review", "record",
    }  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
def test_only_what_was_chosen_and_only_what_is_current(form: str, filled: Archive, tmp_path: Path) -> None:
    first, second = key_of(filled, "https://vi.du/0"), key_of(filled, "https://vi.du/1")
    document, record = made_up(9, items=12)
    filled.add(document, record, document.text.encode(), "https://vi.du/0", "1")
    assert dict(export(filled, form, tmp_path / "hết").rows)["Tài liệu"] == 4
    # The older version is handed out when asked for.
    assert dict(export(filled, form, tmp_path / "hai", [second, first]).rows)["Tài liệu"] == 2


@pytest.mark.parametrize("form", FORMATS)
def test_an_empty_archive_is_handed_out_too(form: str, archive: Archive, tmp_path: Path) -> None:
    assert all(file.exists() for file in export(archive, form, tmp_path).files)


def test_the_same_archive_gives_the_same_files(filled: Archive, tmp_path: Path) -> None:
    for form in ("csv", "jsonl", "parquet", "jsonld", "ftm", "dc"):
        one, two = export(filled, form, tmp_path / "1"), export(filled, form, tmp_path / "2")
        assert [f.read_bytes() for f in one.files] == [f.read_bytes() for f in two.files]


def test_other_files_of_the_folder_stay(filled: Archive, tmp_path: Path) -> None:
    (tmp_path / "của tôi.txt").write_text("giữ")
    (tmp_path / "records.jsonl").write_text("cũ")
    export(filled, "jsonl", tmp_path)
    assert (tmp_path / "của tôi.txt").read_text() == "giữ"
    assert (tmp_path / "records.jsonl").read_text("utf-8").startswith('{"key": "d')
    assert len(list(tmp_path.iterdir())) == 3  # and the archive


def test_what_cannot_be_done_is_said(filled: Archive, tmp_path: Path) -> None:
    with pytest.raises(
        ArchiveError,
        match=r"^Không có định dạng doc\. Hãy chọn một trong: csv, xlsx, parquet, jsonl, jsonld, ftm, dc, vanban\.$",
    ):
        export(filled, "doc", tmp_path)
    with pytest.raises(ArchiveError, match=r"^Kho không có tài liệu d0\. "):
        export(filled, "csv", tmp_path, ["d0"])
    (tmp_path / "tệp").write_text("")
    with pytest.raises(ArchiveError, match=r"^Không ghi được vào .*tệp: "):
        export(filled, "csv", tmp_path / "tệp")


def test_rows_are_handed_on_as_they_are_found(filled: Archive) -> None:
    """No table is sorted or gathered first: the memory that a table takes does not grow with it."""
    with filled.reading() as connection:
        for keys in (None, [e.key for e in filled.documents()]):
            selection = Selection(connection, keys)
            for table in TABLES:
                query = selection.query(table).compile(connection, compile_kwargs={"literal_binds": True})
                plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {str(query).replace('%%', '%')}").all()
                steps = [(step.detail, step.parent) for step in plan]
                assert not [detail for detail, parent in steps if "TEMP B-TREE" in detail and parent == 0], table.name


def test_more_documents_than_a_statement_has_room_for_are_chosen(filled: Archive, tmp_path: Path) -> None:
    key = key_of(filled, "odd.txt")
    with filled.reading() as connection:
        selection = Selection(connection, [key, *(f"d{n}" for n in range(40_000))])
        assert [row["key"] for row, _ in selection.records()] == [key]
    with pytest.raises(ArchiveError, match=r"^Kho không có tài liệu d0\. "):
        export(filled, "csv", tmp_path, [key, *(f"d{n}" for n in range(40_000))])


@settings(max_examples=6, deadline=None)
@given(paper=documents())
def test_any_record_can_be_handed_out(paper: tuple[Document, Record], tmp_path_factory: Any) -> None:
    folder = tmp_path_factory.mktemp("any")
    document, record = paper
    with Archive.open(folder / "kho", create=True) as archive:
        archive.add(document, record, document.text.encode(), "a", "1")
        for form in FORMATS:
            assert all(file.exists() for file in export(archive, form, folder / form).files)
