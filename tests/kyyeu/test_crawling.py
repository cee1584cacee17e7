"""The commands of the crawl: what they say, and with what they end."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.web.articles import Article
from benchmarks.web.server import Serving, SimSite, World
from benchmarks.web.systems import WORDPRESS
from crawlers.clock import SharedClock
from kyyeu.cli import run

Said = pytest.CaptureFixture[str]


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of site files, an archive, and a site on this machine."""
    monkeypatch.setenv("KYYEU_SITES", str(tmp_path / "trang"))
    monkeypatch.setenv("KYYEU_ARCHIVE", str(tmp_path / "kho"))
    monkeypatch.setenv("KYYEU_CONTACT", "luu-tru@vi-du.example")
    clock = SharedClock(tmp_path / "clock", 1_767_225_600.0)
    site = SimSite("localhost", WORDPRESS, [Article(100 + n, n % 2 == 0, 0) for n in range(5)], robots="")
    with Serving(World([site], clock, clock.now())) as serving:
        (tmp_path / "port").write_text(str(serving.port))
        yield tmp_path


def write_site(office: Path, name: str, **values: object) -> None:
    port = (office / "port").read_text()
    told = {
        "title": "Trang thử",
        "lists": [f"http://localhost:{port}/tin-tuc/"],
        "private": ["localhost"],
        "pace": {"delay": 0.5},
    }
    (office / "trang").mkdir(exist_ok=True)
    (office / "trang" / f"{name}.yml").write_text(json.dumps(told | values), "utf-8")


def test_a_crawl_brings_what_a_search_finds(office: Path, capsys: Said) -> None:
    write_site(office, "thu", expected={"new": 1})
    assert run(["crawl"]) == 0
    said = capsys.readouterr()
    assert said.out == "1 trang: mới 5 (3 tường thuật), sửa 0, mất 0, hỏng 0; hỏi 7.\n"
    assert said.err.startswith(
        "thu: đang hỏi Trang thử …\nthu: mới 5 (tường thuật 3), sửa 0, nguyên 0, dời 0, mất 0, hỏng 0; 7 lượt hỏi,"
    )
    assert run(["--lang", "en", "crawl", "thu", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["run"]["new"] == 0
    assert run(["search", "cụm thi đua số 102"]) == 0
    assert "localhost" in capsys.readouterr().out
    assert run(["sites"]) == 0
    assert re.match(
        r"tốt · thu · Trang thử · thành công .* · 30 ngày: mới 5/1, tường thuật 3/0 \(60 % số trang mới\)",
        capsys.readouterr().out,
    )
    assert run(["verify"]) == 0
    assert "Đã lần 3 tài liệu thu thập về" in capsys.readouterr().err
    assert run(["rebuild", str(office / "moi")]) == 0
    assert "3 giống hệt, 0 khác" in capsys.readouterr().err
    assert run(["rebuild", str(office / "moi")]) == 2


def test_a_warc_record_that_is_damaged_is_told(office: Path, capsys: Said) -> None:
    write_site(office, "thu")
    run(["crawl"])
    (file,) = (office / "kho" / "crawl" / "warc").iterdir()
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 0xFF
    file.write_bytes(data)
    capsys.readouterr()
    assert run(["verify"]) == 1
    assert "bản ghi WARC" in capsys.readouterr().out


def test_a_site_that_fails_is_told_and_the_others_are_crawled(office: Path, capsys: Said) -> None:
    write_site(office, "thu")
    write_site(office, "chet", lists=["http://khong-co.invalid/"], title="Trang chết")
    assert run(["crawl"]) == 1
    said = capsys.readouterr()
    assert "chet: không đọc được robots.txt (không tìm thấy máy chủ khong-co.invalid)." in said.err
    assert "BÁO ĐỘNG chet, hỏng:" in said.err
    assert "mới 5" in said.out
    assert run(["--lang", "en", "sites", "chet"]) == 1
    assert capsys.readouterr().out.startswith("failing · chet")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["crawl"], "không có trang nào để theo dõi"),
        (["crawl", "khac"], "khac.yml:1: không có tệp trang này"),
        (["sites"], "không có trang nào để theo dõi"),
        (["schedule"], "không có trang nào để theo dõi"),
    ],
)
@pytest.mark.usefixtures("office")
def test_without_sites_nobody_is_asked(capsys: Said, arguments: list[str], told: str) -> None:
    assert run(arguments) == 2
    assert told in capsys.readouterr().err


def test_without_a_contact_nobody_is_asked(office: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KYYEU_CONTACT")
    write_site(office, "thu")
    assert run(["crawl"]) == 2
    assert "KYYEU_CONTACT" in capsys.readouterr().err
    assert not (office / "kho").exists()


def test_a_new_site_is_proposed_with_its_test(office: Path, capsys: Said) -> None:
    url = f"http://localhost:{(office / 'port').read_text()}/tin-tuc/"
    assert run(["new-site", "moi", url, "--private"]) == 0
    assert "5 tin bài trên trang danh sách, trang sau: không thấy" in capsys.readouterr().out
    assert run(["check"]) == 0
    article = office / "trang" / "pages" / "moi" / "article.html"
    article.write_bytes(article.read_bytes().replace(b"entry-content", b"x").replace(b"<h1", b"<h4"))
    (office / "trang" / "moi.yml").write_text(
        (office / "trang" / "moi.yml").read_text().replace("articles", "artikel")
        + "unwanted: [hoi-nghi]\npace: {delay: 0.5}\n"
    )
    assert run(["check"]) == 1
    assert "articles: tệp trang cho" in capsys.readouterr().out
    assert run(["crawl", "moi"]) == 0
    assert run(["new-site", "moi", url, "--private"]) == 2
    assert run(["new-site", "Mới", url]) == 2
    assert run(["new-site", "hai", "ftp://x"]) == 2
    assert run(["new-site", "ba", url]) == 2
    assert "địa chỉ nội bộ 127.0.0.1" in capsys.readouterr().err


def test_a_backup_holds_what_the_crawl_kept(office: Path, capsys: Said) -> None:
    write_site(office, "thu")
    run(["crawl"])
    assert run(["backup", str(office / "kho.zip")]) == 0
    assert run(["restore", str(office / "kho.zip"), "--archive", str(office / "lai")]) == 0
    assert run(["verify", "--archive", str(office / "lai")]) == 0
    assert "Đã lần 3 tài liệu thu thập về" in capsys.readouterr().err
    assert run(["crawl", "--archive", str(office / "lai")]) == 0
    assert "mới 0 (0 tường thuật)" in capsys.readouterr().out
