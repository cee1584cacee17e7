"""What is written is read back."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package, Resource, validate
from openpyxl import load_workbook

from archive import Archive, ArchiveError
from archive.exports import FORMATS, export
from archive.exports.disarm import disarm
from archive.exports.tidy import TABLES
from models import Decision, Document, DocumentInfo, Evidence, Format, Record
from tests.archive.made_up import made_up

PLEA = '- Đề nghị; báo cáo "gấp",\ntrước ngày 30/6'


def odd() -> tuple[Document, Record]:
    """A document whose values try spreadsheets."""
    text = f'=HYPERLINK("x")\n{PLEA}\n' + "dài " * 10_000
    record = Record(
        document=DocumentInfo(title='=HYPERLINK("x")', authors=("@cmd", "'-x"), text=text),
        decisions=(
            Decision(
                kind="plan", text=PLEA, issuer="+84\x07", confidence=0.5,
                evidence=(Evidence.cut(text, 16, 16 + len(PLEA)), Evidence.cut(text, 0, 15)),
            ),
        ),
    )  # fmt: skip
    return Document(name="odd.txt", format=Format.TXT, text=text, blocks=()), record


@pytest.fixture
def filled(archive: Archive) -> Archive:
    for number in range(3):
        document, record = made_up(number, items=12)
        archive.add(document, record, document.text.encode(), f"https://vi.du/{number}", "1")
    document, record = odd()
    archive.add(document, record, document.text.encode(), "odd.txt", "1")
    return archive


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
        "document_title": record.document.title, "source": "https://vi.du/1",
    }  # fmt: skip
    assert list(people) == sorted(people, key=lambda k: (k.split(".")[0], int(k.split(".")[2])))


def test_csv_opens_in_excel_and_runs_nothing(filled: Archive, tmp_path: Path) -> None:
    export(filled, "csv", tmp_path)
    raw = (tmp_path / "decisions.csv").read_bytes()
    assert raw.startswith(
        b"\xef\xbb\xbfkey,document_key,ordinal,kind,text,issuer,confidence,quote,start,end,document_title,source\r\n"
    )
    key = key_of(filled, "odd.txt")
    (row,) = (r for r in rows(tmp_path / "decisions.csv") if r["document_key"] == key)
    assert row == {
        "key": f"{key}.decisions.1", "document_key": key, "ordinal": "1", "kind": "plan", "text": f"'{PLEA}",
        "issuer": "'+84\x07", "confidence": "0.5", "quote": f"'{PLEA}", "start": "16", "end": str(16 + len(PLEA)),
        "document_title": "'=HYPERLINK(\"x\")", "source": "odd.txt",
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
        file.write("d1.participants.1.titles.1,d1,d1.participants.1,1,TS,,a\r\n")
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
        "Năm thành tích", "Độ tin cậy", "Trích dẫn", "Từ ký tự", "Đến ký tự", "Tiêu đề tài liệu", "Nguồn",
    ]  # fmt: skip
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:O{sheet.max_row}")
    assert all(8 <= sheet.column_dimensions[c.column_letter].width <= 60 for c in sheet[1])
    values = dict(zip(header, (c.value for c in sheet[2]), strict=True))
    assert (values["Tình trạng"], values["Số lượng"], values["Độ tin cậy"]) == ("Đề nghị", 1, 0.8)
    assert {"Bảng", "Cột", "Tên máy", "Ý nghĩa"} == {c.value for c in book["Chú giải"][1]}


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
        "key", "sha256", "size", "source", "version", "is_current", "added_at", "extractor_version", "record"
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
    for form in ("csv", "jsonl"):
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
    with pytest.raises(ArchiveError, match=r"^Không có định dạng doc\. Hãy chọn một trong: csv, xlsx, jsonl\.$"):
        export(filled, "doc", tmp_path)
    with pytest.raises(ArchiveError, match=r"^Kho không có tài liệu d0\. "):
        export(filled, "csv", tmp_path, ["d0"])
    (tmp_path / "tệp").write_text("")
    with pytest.raises(ArchiveError, match=r"^Không ghi được vào .*tệp: "):
        export(filled, "csv", tmp_path / "tệp")
