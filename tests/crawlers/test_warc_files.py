"""WARC files broken off at any byte are mended, and read back as they were written."""

import random
import subprocess
import sys
from pathlib import Path

from crawlers.exchange import Errand, Exchange, Role
from crawlers.ledger import Ledger
from crawlers.store import Store
from crawlers.verdict import Event, Verdict
from crawlers.warc_files import WarcWriter, mend, read

NOW = "2026-01-01T00:00:00.000Z"


def exchange(number: int, status: int = 200) -> Exchange:
    url = f"https://a.example/tin/{number}"
    body = f"<html><p>Tin số {number}</p></html>".encode() * 20
    headers = (("Content-Type", "text/html"), ("ETag", f'"{number}"'))
    errand = Errand(url, Role.ARTICLE, url, "https://a.example/tin", "Hội nghị «tổng kết»\nnăm 2023")
    return Exchange(
        errand, url, status, NOW, headers, body if status == 200 else b"", body, (("Host", "a.example"),), ip="8.8.8.8"
    )


VERDICT = Verdict(Event.NEW, kept=True, likely=True, title="Hội nghị “tổng kết”", sha256="a" * 64, size=12)


def written(folder: Path, count: int = 6) -> tuple[WarcWriter, Path]:
    writer = WarcWriter(folder, "a", NOW, "kyyeu/0")
    for number in range(count):
        writer.write(exchange(number, 304 if number == 2 else 200), VERDICT)
    (path,) = folder.glob("*.open")
    return writer, path


def is_sound(*paths: Path) -> bool:
    command = [sys.executable, "-m", "warcio.cli", "check", *map(str, paths)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_what_is_read_is_what_was_written(tmp_path: Path) -> None:
    writer, _ = written(tmp_path)
    writer.close()
    (path,) = tmp_path.glob("*.warc.gz")
    kept = list(read(path))
    assert [one.exchange.url for one in kept] == [exchange(n).url for n in range(6)]
    first = kept[0]
    assert (first.site, first.verdict) == ("a", VERDICT)
    assert first.exchange.body == exchange(0).body
    assert first.exchange.errand.title == "Hội nghị «tổng kết» năm 2023"
    assert first.exchange.header("etag") == '"0"'
    assert kept[2].exchange.status == 304
    assert is_sound(path)


def test_a_file_cut_at_any_byte_is_mended(tmp_path: Path) -> None:
    _, path = written(tmp_path / "whole")
    data = path.read_bytes()
    ends = [kept.place.end for kept in read(path)]
    cuts = sorted({*random.Random(1).sample(range(len(data)), 40), *ends, *(end - 1 for end in ends), 0, 1})
    files = []
    for cut in cuts:
        file = tmp_path / f"{cut}.warc.gz"
        file.write_bytes(data[:cut])
        mend(file)
        whole = [end for end in ends if end <= cut]
        assert [kept.place.end for kept in read(file)] == whole
        if file.stat().st_size:
            files.append(file)
    assert is_sound(*files)


def test_what_a_killed_run_left_is_noted_once(tmp_path: Path) -> None:
    _, path = written(tmp_path / "warc")
    with path.open("ab") as file:
        file.write(b"\x1f\x8b\x08half a record")
    store = Store(tmp_path)
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        assert store.recover("b", ledger) == 0
        assert store.recover("a", ledger) == 6
        assert store.recover("a", ledger) == 0
        assert len(ledger.captures()) == len(ledger.pages("a")) == 6
        assert store.body(ledger.captures()[0]) == exchange(0).body
    (tmp_path / "ledger.sqlite").unlink()
    with store.ledger() as ledger:  # made anew of the WARC files
        assert len(ledger.captures()) == len(ledger.pages("a")) == 6
    assert is_sound(*store.files())
