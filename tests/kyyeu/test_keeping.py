"""``verify``, ``backup``, ``restore``, and archives of before, as whoever keeps the archive meets them."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archive import Archive
from archive.verification import verify
from kyyeu import cli
from tests.archive.test_migration import make_old
from tests.pipelines.reports import write_reports

KYYEU = [sys.executable, "-P", "-c", "from kyyeu.cli import main; main()"]
HERE = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}


@pytest.fixture
def kho(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """An archive of two reports."""
    write_reports(tmp_path / "in", 2)
    assert cli.run(["ingest", str(tmp_path / "in"), "--archive", str(tmp_path / "kho")]) == 0
    capsys.readouterr()
    return tmp_path / "kho"


def lines(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    captured = capsys.readouterr()
    return captured.out.splitlines(), captured.err.splitlines()


def lose_an_original(kho: Path) -> Path:
    with Archive.open(kho) as archive:
        sha256 = next(archive.documents()).sha256
    path = kho / "originals" / sha256[:2] / sha256[2:4] / sha256
    path.unlink()
    return path


def test_verify_says_that_all_is_well_or_a_line_a_fault(kho: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["verify", "--archive", str(kho)]) == 0
    out, errors = lines(capsys)
    assert out == []
    assert errors[0].startswith("Đã kiểm 2 tài liệu, 2 bản gốc, ")
    assert errors[0].endswith(": 0 lỗi.")
    path = lose_an_original(kho)
    assert cli.run(["verify", "--archive", str(kho)]) == 1
    key = f"d{path.name[:16]}"
    assert lines(capsys)[0] == [f"{key}: Thiếu bản gốc {path}. Hãy lấy lại tệp này từ bản sao lưu."]
    assert cli.run(["verify", "--json", "--archive", str(kho)]) == 1
    assert json.loads(lines(capsys)[0][0])["where"] == key


def test_backup_and_restore_say_what_they_did(kho: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, new = tmp_path / "kho.zip", tmp_path / "mới"
    assert cli.run(["backup", str(file), "--archive", str(kho)]) == 0
    out, errors = lines(capsys)
    assert out[0].startswith(f"Đã sao lưu 2 tài liệu, 2 bản gốc vào {file} (")
    assert out[0].endswith(" MB); đã đọc lại, khớp.")
    assert errors == []
    assert cli.run(["restore", str(file), "--archive", str(new)]) == 0
    assert lines(capsys)[0][0].startswith(f"Đã khôi phục 2 tài liệu, 2 bản gốc vào {new} (sao lưu ngày ")
    assert cli.run(["verify", "--archive", str(new)]) == 0
    lines(capsys)
    for again in (["backup", str(file), "--archive", str(kho)], ["restore", str(file), "--archive", str(kho)]):
        assert cli.run(again) == 2
        out, errors = lines(capsys)
        assert (out, len(errors)) == ([], 1)
        assert "ghi đè" in errors[0]


def test_a_backup_without_an_original_that_is_lost_says_so(
    kho: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = lose_an_original(kho)
    file = tmp_path / "kho.zip"
    assert cli.run(["backup", str(file), "--archive", str(kho)]) == 1
    told = f"Kho thiếu hoặc hỏng bản gốc {path.name}, bản sao lưu không có nó; xem bằng «kyyeu verify»."
    assert lines(capsys)[1] == [told]
    assert cli.run(["restore", str(file), "--archive", str(tmp_path / "mới")]) == 1
    assert lines(capsys)[1] == [told]


def test_a_backup_taken_while_another_process_ingests_restores_to_a_whole_archive(tmp_path: Path) -> None:
    write_reports(tmp_path / "in", 60)
    kho = tmp_path / "kho"
    ingesting = subprocess.Popen(
        [*KYYEU, "ingest", str(tmp_path / "in"), "--archive", str(kho)],
        env=HERE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    taken = 0
    while ingesting.poll() is None:
        if (kho / "archive.sqlite").exists() and originals(kho) > 2:
            assert cli.run(["backup", str(tmp_path / f"{taken}.zip"), "--archive", str(kho)]) == 0
            taken += 1
        time.sleep(0.05)
    assert (ingesting.returncode, taken > 1) == (0, True)
    counts = []
    for number in range(taken):
        new = tmp_path / f"mới {number}"
        assert cli.run(["restore", str(tmp_path / f"{number}.zip"), "--archive", str(new)]) == 0
        with Archive.open(new) as archive:
            assert list(verify(archive)) == []
            counts.append(len(list(archive.documents())))
    assert counts == sorted(counts)
    assert counts[0] < 60
    # Taking in what is missing makes it the archive that the other is.
    assert cli.run(["ingest", str(tmp_path / "in"), "--archive", str(tmp_path / "mới 0")]) == 0
    with Archive.open(tmp_path / "mới 0") as archive:
        assert len(list(archive.documents())) == 60


def originals(kho: Path) -> int:
    return sum(1 for p in (kho / "originals").rglob("*") if p.is_file()) if kho.exists() else 0


def test_an_archive_of_before_is_migrated_by_whatever_command_opens_it(tmp_path: Path) -> None:
    make_old(tmp_path)
    done = subprocess.run([*KYYEU, "failures", "--archive", str(tmp_path)], env=HERE, capture_output=True, check=False)
    first, second = done.stderr.decode().splitlines()
    (kept,) = tmp_path.glob("archive-truoc-*.sqlite")
    assert first.startswith(f"Kho {tmp_path} của bản kyyeu trước: đang chuyển sang bản này, tệp cũ giữ ở {kept}.")
    assert second == f"Đã chuyển xong kho {tmp_path}. Khi thấy kho dùng tốt, có thể xoá {kept}."
    assert done.stdout.decode().splitlines() == ["hỏng.pdf: tệp bị cắt cụt; hãy tải lại."]
    again = subprocess.run([*KYYEU, "verify", "--archive", str(tmp_path)], env=HERE, capture_output=True, check=False)
    assert again.returncode == 0
    assert again.stderr.decode().startswith("Đã kiểm 3 tài liệu, 4 bản gốc, ")
