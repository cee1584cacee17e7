"""Dublin Core records: what they tell, and that they are oai_dc."""

from pathlib import Path
from typing import Any
from zipfile import ZipFile

from lxml import etree

from archive import Archive
from archive.dublin_core import elements, to_xml
from archive.exports import export
from tests.archive.made_up import made_up

DC = "{http://purl.org/dc/elements/1.1/}"
# The fifteen elements of the Dublin Core Metadata Element Set (ISO 15836), all that oai_dc allows.
FIFTEEN = {
    "title", "creator", "subject", "description", "publisher", "contributor", "date", "type", "format", "identifier",
    "source", "language", "relation", "coverage", "rights",
}  # fmt: skip


def told_by(root: Any) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for element in root:
        found.setdefault(element.tag.removeprefix(DC), []).append(element.text)
    return found


def test_one_record_a_document_in_a_zip(told: Archive, tmp_path: Path) -> None:
    (file,) = export(told, "dc", tmp_path).files
    keys = {entry.source: entry.key for entry in told.documents()}
    with ZipFile(file) as archive:
        assert archive.namelist() == sorted(f"{key}.xml" for key in keys.values())
        roots = {name.removesuffix(".xml"): etree.fromstring(archive.read(name)) for name in archive.namelist()}
    for root in roots.values():
        assert root.tag == "{http://www.openarchives.org/OAI/2.0/oai_dc/}dc"
        assert {element.tag for element in root} <= {DC + name for name in FIFTEEN}
        assert root.get("{http://www.w3.org/2001/XMLSchema-instance}schemaLocation").split() == [
            "http://www.openarchives.org/OAI/2.0/oai_dc/", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"
        ]  # fmt: skip
    key = keys["https://vi.du/hoi-nghi"]
    sha256 = next(entry.sha256 for entry in told.documents() if entry.key == key)
    title = "Hội nghị tổng kết Cụm thi đua số 7 năm 2024"
    assert told_by(roots[key]) == {
        "title": [title], "creator": ["Lê Thu Lan"], "subject": ["Cụm thi đua số 7", "Tạ Minh Khôi"],
        "description": [title], "contributor": ["Cụm thi đua số 7", "Sở Nội vụ"], "date": ["2024-12-18T07:30"],
        "type": ["Text", "Tổng kết"], "format": ["text/html"],
        "identifier": [f"oai:kyyeu:{key}", "https://vi.du/hoi-nghi", f"sha256:{sha256}"],
        "source": ["https://vi.du/hoi-nghi"], "language": ["vi"], "relation": ["Kế hoạch số 7/KH"],
        "coverage": ["Nhà Văn hóa", "2024-01-01/2024-12-31"],
    }  # fmt: skip


def test_where_a_file_lies_on_this_machine_is_not_told(told: Archive, tmp_path: Path) -> None:
    (file,) = export(told, "dc", tmp_path).files
    with ZipFile(file) as archive:
        assert all(b"/nha/" not in archive.read(name) for name in archive.namelist())


def test_what_xml_cannot_hold_is_left_out() -> None:
    _, record = made_up(1, items=6)
    odd = record.document.model_copy(update={"title": "a\x00\x0b\ud800b\ufffe", "authors": ("", "\x07")})
    row = {"key": "d1", "sha256": "0", "source": "a.txt", "name": "a.txt", "format": "txt"}
    told = list(elements(row, record.model_copy(update={"document": odd})))
    assert told[0] == ("title", "ab")
    assert not [value for name, value in told if name == "creator"]
    assert etree.fromstring(etree.tostring(to_xml(iter(told))))[0].text == "ab"
