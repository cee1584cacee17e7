"""The command line as people meet it: what it prints, where, and with which exit code."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archive import Archive
from archive.exports import FORMATS
from archive.facets import Facet
from archive.search import Kind, Order
from kyyeu import cli
from tests.pipelines.reports import report, write_reports

KYYEU = [sys.executable, "-P", "-c", "from kyyeu.cli import main; main()"]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of three reports."""
    folder = tmp_path_factory.mktemp("archive")
    write_reports(folder / "in", 3)
    assert cli.run(["ingest", str(folder / "in"), "--archive", str(folder / "kho")]) == 0
    return folder / "kho"


def lines(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    """What was printed on standard output and on standard error since the last time."""
    captured = capsys.readouterr()
    return captured.out.splitlines(), captured.err.splitlines()


def test_the_lists_told_again_for_speed_are_the_archives() -> None:
    assert tuple(k.value for k in Kind) == cli.KINDS
    assert FORMATS == cli.FORMATS


def test_help_is_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--help"]) == 0
    assert lines(capsys)[0][0] == "Cách dùng: kyyeu [TUỲ CHỌN] LỆNH [THAM SỐ]…"
    assert cli.run(["--lang", "en", "check", "--help"]) == 0
    assert lines(capsys)[0] == [
        "Usage: kyyeu check [OPTIONS]",
        "",
        "  Check lexicons, rule books, abbreviations, site files; says file and line.",
        "",
        "Options:",
        "  --sites DIR  The folder of site files (KYYEU_SITES, else the program's own).",
        "  --help       Show this help and exit.",
    ]


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["extrat"], "Lỗi: không có lệnh extrat. Có phải là export, extract, reextract? Xem «kyyeu --help»."),
        (["extract"], "Lỗi: thiếu FILE…. Xem «kyyeu extract --help»."),
        (["check", "--jsn"], "Lỗi: không có tuỳ chọn --jsn. Xem «kyyeu check --help»."),
        (
            ["export", "doc", "--to", "x"],
            "Lỗi: giá trị cho FORMAT không hợp lệ: hãy chọn một trong: csv, xlsx, parquet, jsonl, jsonld, ftm, dc, vanban. Xem «kyyeu export --help».",
        ),
        (["--lang", "en", "export", "csv"], "Error: --to is missing. See “kyyeu export --help”."),
        (
            ["evaluate", "x", "--update-floors", "y"],
            "Lỗi: dùng lệnh chưa đúng: thiếu --floors. Xem «kyyeu evaluate --help».",
        ),
        (
            ["--lang", "en", "evaluate", "x", "--floors", "y", "--update-floors", " "],
            (
                "Error: wrong usage: --update-floors needs a reason, so that others know why the floors changed. "
                "See “kyyeu evaluate --help”."
            ),
        ),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(arguments) == 2
    assert lines(capsys) == ([], [line])


def test_extract_prints_one_bare_record_for_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path,) = write_reports(tmp_path, 1)
    assert cli.run(["extract", "--json", str(path)]) == 0
    (line,), errors = lines(capsys)
    record = json.loads(line)
    assert errors == []
    assert list(record) == [
        "document", "meeting", "participants", "delegations", "clusters",
        "decisions", "awards", "references", "figures", "issues",
    ]  # fmt: skip
    text = record["document"]["text"]
    for item in [record["meeting"], *record["participants"]]:
        assert 0 <= item["confidence"] <= 1
        assert [text[e["start"] : e["end"]] for e in item["evidence"]] == [e["quote"] for e in item["evidence"]]


def test_extract_keeps_the_order_and_says_which_file_is_bad(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second, third = write_reports(tmp_path, 3)
    second.write_bytes(b"")
    assert cli.run(["extract", "--json", *map(str, (third, second, first, tmp_path / "gone"))]) == 1
    out, errors = lines(capsys)
    assert [json.loads(line)["file"] for line in out] == [str(third), str(first)]
    assert errors == [
        f"{second}: tệp rỗng, không có chữ nào; kiểm tra lại nguồn và tải lại tệp.",
        f"{tmp_path / 'gone'}: không tìm thấy tệp; kiểm tra đường dẫn; tệp có thể vừa bị xoá hoặc chuyển đi.",
    ]


def test_reasons_are_told_in_english(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--lang", "en", "extract", str(tmp_path / "gone")]) == 1
    expected = f"{tmp_path / 'gone'}: there is no such file; check the path; it may just have been removed or moved."
    assert lines(capsys) == ([], [expected])


def test_extract_shows_a_record_to_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path,) = write_reports(tmp_path, 1)
    assert cli.run(["extract", "--explain", str(path)]) == 0
    out, _ = lines(capsys)
    assert out[:2] == [
        f"── {path}",
        "Tiêu đề: Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 của Cụm thi đua số 0",
    ]
    assert "  Loại: tổng kết" in out
    person = next(line for line in out if line.startswith("  • Trần Minh Quảng"))
    assert "Chức vụ: Giám đốc Sở Nội vụ" in person
    assert "Vai trò: chủ trì" in person
    assert any(line.startswith("      ← «") for line in out)


def test_search_names_words_and_document(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["search", "tran minh quang", "--kind", "person", "--limit", "1", "--archive", str(archive)]) == 0
    out, _ = lines(capsys)
    assert out[0].startswith("[người] Trần Minh Quảng")
    place = next(n for n, line in enumerate(out) if line.startswith("    ↳ Hội nghị tổng kết"))
    assert out[place + 1].endswith(".txt")
    assert out[place + 2] == ""
    assert out[-2].startswith("Hiện 1 trên ")
    assert out[-1].startswith("Theo loại (chọn bằng --kind): người (person) 3, ")
    assert cli.run(["search", "tran minh quang", "--json", "--archive", str(archive)]) == 0
    hits = json.loads("".join(lines(capsys)[0]))["hits"]
    assert {h["kind"] for h in hits} >= {"person"}


def test_a_search_is_narrowed_counted_and_paged(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["search", "--kind", "person", "--role", "chủ trì", "--archive", str(archive)]
    assert cli.run([*command, "--facets", "--order", "date", "--limit", "1", "--page", "2"]) == 0
    out, _ = lines(capsys)
    assert "Hiện 2–2 trên 3 kết quả." in out
    assert next(line for line in out if "(--role)" in line).startswith("Vai trò (--role): chủ trì (3)")
    assert cli.run(["--lang", "en", *command[:-4], *command[-2:], "--role", "boss"]) == 2
    assert lines(capsys)[1][0].startswith("Error: «vai trò:boss» không hiểu được")
    assert cli.run(["--lang", "en", "search", "xyz:minh năm:nay", "--archive", str(archive)]) == 0
    assert lines(capsys)[0][-1].startswith("Not all of the query was used: Không có trường «xyz:»")


def test_what_may_be_narrowed_by_is_what_the_archive_knows() -> None:
    assert tuple(f for f in Facet if f not in {Facet.KIND, Facet.YEAR}) == cli.NARROWING
    assert tuple(Order) == cli.ORDERS


def test_what_is_not_found_is_said_in_the_language_asked_for(archive: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["--lang", "en", "search", "xyzzy", "--archive", str(archive)]) == 0
    expected = "Nothing found. Use fewer words, leave out quotation marks, or check the spelling."
    assert lines(capsys) == ([expected], [])


def test_export_says_what_it_wrote(archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["export", "csv", "--to", str(tmp_path / "csv"), "--archive", str(archive)]) == 0
    out, _ = lines(capsys)
    written = sorted(p.name for p in (tmp_path / "csv").iterdir())
    assert {"documents.csv", "participants.csv", "datapackage.json"} <= set(written)
    assert out[0] == f"Đã ghi {len(written)} tệp vào {tmp_path / 'csv'}: {', '.join(written)}."


def test_export_of_what_a_search_finds_says_how_many(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["export", "jsonl", "--to", str(tmp_path), "--archive", str(archive)]
    assert cli.run([*command, "--query", "Cụm thi đua số 1", "--kind", "meeting"]) == 0
    out, _ = lines(capsys)
    assert out[0] == "1 tài liệu có kết quả; xuất trọn từng tài liệu."
    assert len((tmp_path / "records.jsonl").read_text("utf-8").splitlines()) == 1
    assert cli.run(["--lang", "en", *command, "--kind", "meeting"]) == 0
    assert lines(capsys)[0][0] == "3 documents hold a hit; each is handed out whole."


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--query", "xyzzy"], "Lỗi: không có tài liệu nào như vậy, chưa ghi gì; hãy bớt từ hoặc bớt điều kiện"),
        (["--year", "1950"], "Lỗi: không có tài liệu nào như vậy, chưa ghi gì; hãy bớt từ hoặc bớt điều kiện"),
        (
            ["--query", "…"],
            "Lỗi: Câu tìm «…» không có từ nào. Hãy gõ tên người, đơn vị, cụm thi đua hoặc vài từ.",
        ),
    ],
)
def test_export_of_nothing_writes_nothing(
    options: list[str], line: str, archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["export", "csv", "--to", str(tmp_path / "out"), "--archive", str(archive), *options]) == 2
    assert lines(capsys) == ([], [line])
    assert not (tmp_path / "out").exists()


def test_ingest_tells_what_became_of_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_reports(tmp_path / "in", 2)
    (tmp_path / "in" / "empty.txt").touch()
    (tmp_path / "in" / "gold.json").touch()
    kho = str(tmp_path / "kho")
    assert cli.run(["ingest", str(tmp_path / "in"), "--archive", kho]) == 1
    out, errors = lines(capsys)
    assert out[0] == f"Kho {kho}: 2 tài liệu mới, 0 bản mới của tài liệu cũ, 0 đã có, 1 để riêng."
    assert out[1] == "Bỏ qua theo tên: 1 tệp (tệp ẩn, *.json)."
    bad = f"{tmp_path / 'in' / 'empty.txt'}: tệp rỗng, không có chữ nào; kiểm tra lại nguồn và tải lại tệp."
    assert errors[0] == "Có 3 tài liệu cần xem; mỗi cái tối đa 60 giây (PDF, Word cũ, RTF, ODT, ảnh: 15 phút)."
    assert errors[1].startswith("3/3 tài liệu, xong sau ")
    assert errors[-1] == bad
    assert cli.run(["failures", "--archive", kho]) == 1
    assert lines(capsys)[0] == [bad]
    assert cli.run(["ingest", str(tmp_path / "in"), "--archive", kho, "--json"]) == 1
    summary = json.loads(lines(capsys)[0][0])
    assert {k: summary[k] for k in ("new", "version", "known", "refused", "passed_over")} == {
        "new": 0, "version": 0, "known": 2, "refused": 1, "passed_over": 1,
    }  # fmt: skip
    assert [x["code"] for x in summary["set_aside"]] == ["empty"]


@pytest.mark.parametrize("command", [["search", "x"], ["failures"], ["export", "csv", "--to", "nowhere"]])
def test_an_archive_that_is_not_there_is_said_in_one_line(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run([*command, "--archive", str(tmp_path / "kho")]) == 2
    out, errors = lines(capsys)
    assert out == []
    assert len(errors) == 1
    assert errors[0].startswith("Lỗi: ")
    assert str(tmp_path / "kho") in errors[0]


def test_check_finds_no_fault_in_what_is_shipped(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["check"]) == 0
    assert lines(capsys) == ([], ["Từ điển, sổ quy tắc, bảng viết tắt, tệp trang: không có lỗi."])


def test_evaluate_tells_the_kinds_of_body(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (path,) = write_reports(tmp_path / "set", 1)
    path.with_suffix(".json").write_text("{}", "utf-8")
    bodies = tmp_path / "bodies.json"
    bodies.write_text(json.dumps({"trường học": [path.stem], "bệnh viện": ["x"]}), "utf-8")
    assert cli.run(["evaluate", str(tmp_path / "set")]) == 0
    out = lines(capsys)[0]
    assert out[out.index("Theo loại đơn vị") + 1].startswith("  trường học: 1 tài liệu, F1 trung bình ")
    bodies.write_text('{"trường học": "a"}', "utf-8")
    assert cli.run(["evaluate", str(tmp_path / "set")]) == 2
    assert str(bodies) in lines(capsys)[1][0]


def test_evaluate_holds_figures_against_floors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    floors = str(tmp_path / "floors.json")
    (path,) = write_reports(tmp_path / "set", 1)
    assert cli.run(["extract", "--json", str(path)]) == 0
    gold = path.with_suffix(".json")
    gold.write_text(lines(capsys)[0][0], "utf-8")
    evaluate = ["evaluate", str(tmp_path / "set"), "--floors", floors]
    assert cli.run(evaluate) == 1
    assert "chưa có mức sàn" in lines(capsys)[1][0]
    assert cli.run([*evaluate, "--update-floors", "bộ đầu tiên"]) == 0
    lines(capsys)
    assert cli.run([*evaluate, "--json"]) == 0
    assert json.loads("\n".join(lines(capsys)[0]))["mean_f1"] == 1.0
    gold.write_text(gold.read_text("utf-8").replace("Trần Minh Quảng", "Trần Minh Quang"), "utf-8")
    assert cli.run(evaluate) == 1
    faults = lines(capsys)[1]
    assert "người tham dự: F1 0.5000, dưới mức sàn 1.0000" in faults
    assert "người tham dự: vai trò: F1 0.5000, dưới mức sàn 1.0000" in faults
    assert "đã thay đổi từ khi ghi mức sàn" in faults[-1]
    assert cli.run([*evaluate, "--update-floors", "sửa tên"]) == 0
    assert "người tham dự: F1 0.5000, dưới mức sàn 1.0000" in lines(capsys)[1]
    assert cli.run(evaluate) == 0
    pinned = json.loads(Path(floors).read_text("utf-8"))["set"]
    assert (pinned["documents"], pinned["floors"]["participants"]) == (1, 0.5)
    assert pinned["reasons"] == ["bộ đầu tiên", "sửa tên"]


def test_each_folder_has_floors_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    floors = tmp_path / "floors.json"
    for number, folder in enumerate(("open", "kept")):
        path = write_reports(tmp_path / folder, 1 + number)[-1]
        assert cli.run(["extract", "--json", str(path)]) == 0
        path.with_suffix(".json").write_text(lines(capsys)[0][0], "utf-8")
        assert cli.run(["evaluate", str(tmp_path / folder), "--floors", str(floors), "--update-floors", "đầu"]) == 0
        lines(capsys)
    pinned = json.loads(floors.read_text("utf-8"))
    assert list(pinned) == ["open", "kept"]
    assert pinned["open"]["digest"] != pinned["kept"]["digest"]
    floors.write_text('{"open": []}', "utf-8")
    assert cli.run(["evaluate", str(tmp_path / "open"), "--floors", str(floors)]) == 2
    assert lines(capsys)[1] == [f"Lỗi: {floors}: không phải JSON hợp lệ (open: digest, floors); sửa tệp rồi chạy lại"]


def bare(arguments: list[str], **rest: object) -> subprocess.CompletedProcess[bytes]:
    """Run the program in an empty environment."""
    return subprocess.run([*KYYEU, *arguments], env={}, capture_output=True, check=False, **rest)  # type: ignore[call-overload,no-any-return]


def test_it_writes_utf8_whatever_the_locale_and_reads_standard_input() -> None:
    done = bare(["extract", "-"], input=report(1).encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Trần Minh Quảng" in done.stdout.decode("utf-8")


def test_what_lies_in_the_working_folder_is_not_imported(tmp_path: Path) -> None:
    for name in ("json.py", "readers.py", "spacy.py"):
        (tmp_path / name).write_text("raise SystemExit('imported')")
    (path,) = write_reports(tmp_path, 1)
    done = bare(["extract", str(path)], cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_room_that_does_not_load_is_said_in_one_line_and_sets_nothing_aside(tmp_path: Path) -> None:
    (path,) = write_reports(tmp_path / "in", 1)
    (tmp_path / "rooms" / "extractors").mkdir(parents=True)
    (tmp_path / "rooms" / "extractors" / "__init__.py").write_text("1 / 0")
    done = subprocess.run(
        [*KYYEU, "ingest", str(path), "--archive", str(tmp_path / "kho")],
        env={"PYTHONPATH": str(tmp_path / "rooms")}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert without_progress(done.stderr) == [
        "Lỗi: bộ đọc không chạy được (ZeroDivisionError: division by zero); xem chỗ sai bằng «kyyeu check»"
    ]
    with Archive.open(tmp_path / "kho") as opened:
        assert (list(opened.documents()), opened.failures()) == ([], ())


def test_whoever_stops_reading_hears_no_complaint(tmp_path: Path) -> None:
    (path,) = write_reports(tmp_path, 1)
    command = shlex.join([*KYYEU, "extract", "--json", *[str(path)] * 40])
    done = subprocess.run(
        ["sh", "-c", f"{command} | head -c 10"], env={"PATH": os.defpath}, capture_output=True, check=False
    )
    assert (len(done.stdout), done.stderr) == (10, b"")


def test_killed_at_any_moment_and_run_again_nothing_is_lost_and_nothing_twice(tmp_path: Path) -> None:
    paths = write_reports(tmp_path / "in", 40)
    command = [*KYYEU, "ingest", str(tmp_path / "in"), "--archive", str(tmp_path / "kho")]
    for stored in (1, 8, 20):
        running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while running.poll() is None and originals(tmp_path / "kho") < stored:
            time.sleep(0.01)
        running.kill()
        running.wait()
    assert cli.run(command[len(KYYEU) :]) == 0
    with Archive.open(tmp_path / "kho") as opened:
        assert sorted(e.source for e in opened.documents(older=True)) == sorted(map(str, paths))
        assert len({e.sha256 for e in opened.documents()}) == 40
        assert all(opened.record(e.key).document.text == opened.document(e.key).text for e in opened.documents())
        assert opened.failures() == ()


def test_the_flow_through_prefect_does_the_same(tmp_path: Path) -> None:
    paths = write_reports(tmp_path / "in", 3)
    (tmp_path / "in" / "empty.txt").touch()
    kho = tmp_path / "kho"
    done = bare(["ingest", str(tmp_path / "in"), "--archive", str(kho), "--flow", "--json"], timeout=300)
    assert done.returncode == 1
    summary = json.loads(done.stdout)
    assert (summary["new"], summary["refused"], summary["found"]["meeting"]) == (3, 1, 3)
    assert [line.split(" ")[0] for line in without_progress(done.stderr)] == [
        "Đang",
        f"{tmp_path / 'in' / 'empty.txt'}:",
    ]
    assert (kho / "prefect" / "prefect.db").exists()
    with Archive.open(kho) as opened:
        assert sorted(e.source for e in opened.documents()) == sorted(map(str, paths))


def test_a_prefect_server_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    (path,) = write_reports(tmp_path, 1)
    done = subprocess.run(
        [*KYYEU, "ingest", str(path), "--archive", str(tmp_path / "kho")],
        env={"PREFECT_API_URL": "http://127.0.0.1:9/api"}, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("Lỗi: không dùng được máy chủ Prefect")


def without_progress(errors: bytes) -> list[str]:
    """The lines of ``errors`` but those of how far a run has come, whose number depends on how busy the machine is."""
    told = ("tài liệu cần xem", "tài liệu, còn khoảng", "tài liệu, xong sau")
    return [line for line in errors.decode().splitlines() if not any(words in line for words in told)]


def originals(kho: Path) -> int:
    return sum(1 for p in (kho / "originals").rglob("*") if p.is_file()) if kho.exists() else 0


def test_ctrl_c_stops_with_one_line_and_leaves_no_process(tmp_path: Path) -> None:
    write_reports(tmp_path / "in", 400)
    command = [*KYYEU, "ingest", str(tmp_path / "in"), "--archive", str(tmp_path / "kho")]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
    while running.poll() is None and originals(tmp_path / "kho") < 3:
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGINT)
    _, errors = running.communicate(timeout=120)
    assert running.returncode == 130
    assert without_progress(errors) == ["Đã dừng. Những tài liệu xong rồi vẫn còn nguyên; chạy lại lệnh để làm tiếp."]
    for _ in range(200):
        try:
            os.killpg(running.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("processes are left")
