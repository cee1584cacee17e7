"""Reviewed records as gold: what people settled of documents that they looked at as a whole."""

import json
from pathlib import Path

import pytest

from archive import Archive, ArchiveError
from archive.gold import write_gold
from archive.renewal import renew
from archive.review import Who, accept, change, reject, undo
from tests.archive.small import HUNG, TEXT, added, document, person, record

LAN = Who("Lan", "đọc lại")


def test_a_record_looked_at_as_a_whole_is_gold(archive: Archive, tmp_path: Path) -> None:
    key = added(archive)
    change(archive, f"{key}.participants.1", LAN, {"name": ["Trần Minh Quang"]})
    reject(archive, f"{key}.participants.2", LAN)
    assert write_gold(archive, tmp_path / "vàng").partly == (key,)
    accept(archive, key, LAN)
    # Rules find another person since, whom nobody settled: they are no part of the gold.
    renew(archive, key, document(), record((*record().participants, person("Vũ Hà", shown="ông Võ Hùng"))), "2")
    gold = write_gold(archive, tmp_path / "vàng")
    assert (gold.written, gold.partly) == ((key,), ())
    assert {p.name for p in (tmp_path / "vàng").iterdir()} == {f"{key}.txt", f"{key}.json"}
    assert (tmp_path / "vàng" / f"{key}.txt").read_text("utf-8") == TEXT
    told = json.loads((tmp_path / "vàng" / f"{key}.json").read_text("utf-8"))
    assert list(told) == [
        "document", "meeting", "participants", "delegations", "clusters", "decisions", "awards", "references", "figures",
    ]  # fmt: skip
    assert told["document"] == {
        "title": "Hội nghị tổng kết năm 2023", "published_at": "2024-01-13", "authors": ["Vũ Lan"],
    }  # fmt: skip
    assert [p["name"] for p in told["participants"]] == ["Trần Minh Quang", "Võ Hùng", "Võ Hưng"]
    assert told["participants"][1] == {"name": "Võ Hùng", "titles": [], "positions": [], "roles": ["attendee"]}
    assert told["figures"] == [{"label": "tham luận", "value": 4}]


def test_records_reviewed_in_part_are_left_out_unless_asked_for(archive: Archive, tmp_path: Path) -> None:
    key = added(archive)
    assert write_gold(archive, tmp_path / "a").partly == ()
    reject(archive, f"{key}.participants.1", LAN)
    assert (write_gold(archive, tmp_path / "b").partly, (tmp_path / "b").exists()) == ((key,), False)
    assert write_gold(archive, tmp_path / "c", partly=True).written == (key,)
    told = json.loads((tmp_path / "c" / f"{key}.json").read_text("utf-8"))
    assert [p["name"] for p in told["participants"]] == ["Lê Thị Hoài", HUNG.name, "Võ Hưng"]
    undo(archive, key, LAN)
    assert write_gold(archive, tmp_path / "d", partly=True).written == ()


def test_a_folder_that_cannot_be_written_is_said(archive: Archive, tmp_path: Path) -> None:
    accept(archive, added(archive), LAN)
    (tmp_path / "tệp").write_text("")
    with pytest.raises(ArchiveError, match=r"^Không ghi được vào .*tệp: "):
        write_gold(archive, tmp_path / "tệp")
