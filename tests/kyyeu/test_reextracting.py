"""``reextract`` with rules that have changed: a copy of the program whose extractors give other records."""

import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from archive import Archive
from archive.review import Who, accept, add, change, look, reject
from archive.verification import verify
from kyyeu import cli
from models import Role
from pipelines.rules_version import rules_version
from tests.pipelines.reports import write_reports

ROOT = Path(__file__).parents[2]
ROOMS = ("kyyeu", "pipelines", "readers", "extractors", "archive", "language", "models")
# Rules that find one person no more, give another a title and a role, and a new kind of decision.
OTHER_RULES = """
_today = extract

def extract(document):
    from models import Decision, Evidence
    record = _today(document)
    people = tuple(
        p.model_copy(update={"titles": ("TS",), "roles": ("attendee",)})
        for p in record.participants if p.name != "Lê Thị Hoài"
    )
    start = document.text.index("tổ chức Hội nghị")
    shown = Evidence.cut(document.text, start, start + 16, rule="tomorrow.decides")
    decision = Decision(kind="plan", text="tổ chức Hội nghị", confidence=0.5, evidence=(shown,))
    return record.model_copy(update={"participants": people, "decisions": (*record.decisions, decision)})
"""
LAN = Who("Lan", "theo biên bản")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with the rules of tomorrow."""
    made = tmp_path_factory.mktemp("tree")
    for room in ROOMS:
        shutil.copytree(ROOT / room, made / room, ignore=shutil.ignore_patterns("__pycache__"))
    with (made / "extractors" / "assembly.py").open("a", encoding="utf-8") as file:
        file.write(OTHER_RULES)
    return made


def taken_in(folder: Path, count: int) -> Path:
    write_reports(folder / "in", count)
    assert cli.run(["ingest", str(folder / "in"), "--archive", str(folder / "kho")]) == 0
    return folder / "kho"


def start(tree: Path, kho: Path, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-P", "-c", "from kyyeu.cli import main; main()", "reextract", "--archive", str(kho)]
    surroundings = {**os.environ, "PYTHONPATH": str(tree)}
    return subprocess.Popen(
        [*command, *arguments], env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd="/"
    )


def run(tree: Path, kho: Path, *arguments: str) -> tuple[list[str], list[str], int]:
    running = start(tree, kho, *arguments)
    out, errors = running.communicate(timeout=180)
    return out.splitlines(), errors.splitlines(), running.returncode


def test_corrected_values_survive_rules_that_have_changed(tree: Path, tmp_path: Path) -> None:
    kho = taken_in(tmp_path, 2)
    with Archive.open(kho) as archive:
        one, other = (e.key for e in archive.documents())
        change(archive, f"{one}.participants.1", LAN, {"name": ["Trần Minh Quang"], "roles": ["chair"]})
        accept(archive, f"{one}.participants.2", LAN)
        own, _ = add(
            archive, f"{one}.participants", LAN, {"name": ["Vũ Lan"], "roles": ["secretary"]}, "phát biểu ý kiến"
        )
        reject(archive, f"{other}.participants.2", LAN)
        before = {k: archive.record(k) for k in (one, other)}

    # The rehearsal tells what would come, by part, by rule and item by item, and writes nothing.
    out, errors, code = run(tree, kho)
    assert code == 0
    assert out[0] == "Chạy thử, chưa ghi gì: 2 tài liệu; 2 sẽ đổi, 0 như cũ, 0 nay đọc được, 0 lỗi."
    columns = {line[:26].strip(): line[26:].split() for line in out[2:] if len(line[26:].split()) == 4}
    # Of the settled person the title alone follows the rules; that of the other document changes in both.
    assert columns["Người tham dự"] == ["0", "2", "0", "2"]
    assert columns["Quyết định"] == ["2", "0", "0", "0"]
    assert "  Quyết định, tomorrow.decides: thêm 2, đổi 0, mất 0" in out
    assert any(line.startswith("      + kế hoạch · Nội dung: tổ chức Hội nghị (bao cao") for line in out)
    assert any("Trần Minh Quang: Học hàm, quân hàm: (trống) → TS (bao cao" in line for line in out)
    assert "4 mục người đã duyệt được giữ nguyên." in out
    assert any("«Lê Thị Hoài» đã duyệt, nhưng quy tắc không còn tìm thấy; vẫn giữ." in line for line in out)
    assert out[-1] == "Để ghi thật: kyyeu reextract --apply"
    assert errors[0].startswith("Có 2 tài liệu cần xem")
    with Archive.open(kho) as archive:
        assert {k: archive.record(k) for k in (one, other)} == before

    out, _, code = run(tree, kho, "--apply")
    assert (code, out[0]) == (0, "Đã ghi: 2 tài liệu; 2 đổi, 0 như cũ, 0 nay đọc được, 0 lỗi.")
    with Archive.open(kho) as archive:
        people = {p.name: p for p in archive.record(one).participants}
        assert list(people) == ["Trần Minh Quang", "Lê Thị Hoài", "Vũ Lan"] or list(people) == [
            "Trần Minh Quang", "Vũ Lan", "Lê Thị Hoài",
        ]  # fmt: skip
        assert (people["Trần Minh Quang"].roles, people["Trần Minh Quang"].titles) == ((Role.CHAIR,), ("TS",))
        assert people["Lê Thị Hoài"] == next(p for p in before[one].participants if p.name == "Lê Thị Hoài")
        assert people["Vũ Lan"] == before[one].participants[-1]
        assert [p.name for p in archive.record(other).participants] == ["Trần Minh Quảng"]
        assert [p.name for p in archive.extracted_record(one).participants] == ["Trần Minh Quảng"]
        assert [i.code for i in archive.record(one).issues if "correction" in i.code] == ["correction_alone"]
        assert own in look(archive, one).items
        assert rules_version() not in {e.extractor_version for e in archive.documents()}
        assert list(verify(archive)) == []

    # Today's rules again: everything stands as people left it.
    assert cli.run(["reextract", "--apply", "--archive", str(kho)]) == 0
    with Archive.open(kho) as archive:
        assert {k: archive.record(k) for k in (one, other)} == before
        assert list(verify(archive)) == []


def done(kho: Path) -> int:
    """How many documents are of tomorrow's rules."""
    with closing(connect(f"file:{kho}/archive.sqlite?mode=ro", uri=True, timeout=30)) as connection:
        query = "SELECT count(*) FROM documents WHERE extractor_version != ?"
        return int(connection.execute(query, (rules_version(),)).fetchone()[0])


def test_killed_at_any_moment_nothing_is_lost_and_the_next_run_goes_on(tree: Path, tmp_path: Path) -> None:
    kho = taken_in(tmp_path, 40)
    with Archive.open(kho) as archive:
        settled = [f"{e.key}.participants.1" for e in archive.documents()][::4]
        for key in settled:
            change(archive, key, LAN, {"name": ["Trần Minh Quang"]})
    reached = 0
    for stop in (1, 12, 25):
        running = start(tree, kho, "--apply")
        while running.poll() is None and done(kho) < stop:
            time.sleep(0.005)
        running.kill()
        running.communicate()
        with Archive.open(kho) as archive:
            assert list(verify(archive)) == []
            shown = [archive.record(k.split(".")[0]).participants[0].name for k in settled]
        assert shown == ["Trần Minh Quang"] * len(settled)
        assert reached <= done(kho) < 40
        reached = done(kho)
    out, errors, code = run(tree, kho, "--apply")
    assert code == 0
    assert errors[0] == "Làm tiếp lần chạy trước."
    assert out[0] == f"Đã ghi: {40 - reached} tài liệu; {40 - reached} đổi, 0 như cũ, 0 nay đọc được, 0 lỗi."
    assert done(kho) == 40
    with Archive.open(kho) as archive:
        assert list(verify(archive)) == []
    # The run is over: the next begins anew, and nothing is old.
    assert run(tree, kho, "--only", "old")[0][0].startswith("Chạy thử, chưa ghi gì: 0 tài liệu")


def test_json_has_a_line_for_each_document_that_changes_and_a_sum(tree: Path, tmp_path: Path) -> None:
    kho = taken_in(tmp_path, 1)
    out, _, code = run(tree, kho, "--json")
    line, last = (json.loads(one) for one in out)
    assert code == 0
    assert (line["state"], {d["kind"] for d in line["differences"]}) == ("changed", {"appeared", "changed", "vanished"})
    new = next(d for d in line["differences"] if d["part"] == "decisions")
    assert (new["rule"], new["after"]["text"], new["before"]) == ("tomorrow.decides", "tổ chức Hội nghị", None)
    assert (last["summary"]["applied"], last["summary"]["changed"]) == (False, 1)
    assert last["summary"]["parts"]["decisions"] == {"appeared": 1, "changed": 0, "vanished": 0, "same": 0}


def test_what_cannot_be_read_is_told_at_the_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kho = taken_in(tmp_path, 1)
    with Archive.open(kho) as archive:
        (entry,) = archive.documents()
    (kho / "originals" / entry.sha256[:2] / entry.sha256[2:4] / entry.sha256).unlink()
    capsys.readouterr()
    assert cli.run(["reextract", "--archive", str(kho)]) == 1
    captured = capsys.readouterr()
    assert captured.out.splitlines() == [
        "Chạy thử, chưa ghi gì: 1 tài liệu; 0 sẽ đổi, 0 như cũ, 0 nay đọc được, 1 lỗi."
    ]
    assert captured.err.splitlines()[-1] == (
        f"{entry.source}: bản gốc trong kho bị mất hoặc hỏng; xem bằng «kyyeu verify», rồi lấy lại từ bản sao lưu."
    )


def test_the_flow_through_prefect_does_the_same(tree: Path, tmp_path: Path) -> None:
    kho = taken_in(tmp_path, 2)
    out, errors, code = run(tree, kho, "--apply", "--flow")
    assert (code, out[0]) == (0, "Đã ghi: 2 tài liệu; 2 đổi, 0 như cũ, 0 nay đọc được, 0 lỗi.")
    assert errors[0].startswith("Đang mở máy chủ Prefect tạm")
    assert done(kho) == 2
