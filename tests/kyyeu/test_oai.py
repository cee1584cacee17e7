"""``kyyeu oai``, harvested over the loopback address by a harvester that is not ours (oaipmh-scythe)."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from oaipmh_scythe import Scythe
from oaipmh_scythe.exceptions import IdDoesNotExist, NoRecordsMatch

from archive import Archive
from archive.harvest import PAGE
from kyyeu import cli
from tests.archive.conftest import add
from tests.archive.made_up import made_up
from tests.archive.papers import meeting

KYYEU = [sys.executable, "-P", "-c", "from kyyeu.cli import main; main()"]
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The keys of an archive of more documents than a page holds, by source; under "" its folder."""
    folder = tmp_path_factory.mktemp("oai") / "kho"
    with Archive.open(folder, create=True) as archive:
        found = {str(n): add(archive, made_up(n, items=6), str(n)) for n in range(PAGE + 5)}
        found["https://vi.du/hoi-nghi"] = add(archive, meeting(), "https://vi.du/hoi-nghi")
    return found | {"": str(folder)}


@pytest.fixture(scope="module")
def url(keys: dict[str, str]) -> Iterator[str]:
    command = [*KYYEU, "oai", "--email", "luu-tru@vi.du", "--port", "0", "--archive", keys[""]]
    process = subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line.startswith("OAI-PMH: http://127.0.0.1:"), process.stderr and process.stderr.read()
    yield line.removeprefix("OAI-PMH: ").split("?")[0]
    process.send_signal(signal.SIGINT)
    _, complaints = process.communicate(timeout=30)
    assert (process.returncode, complaints) == (0, "")


def test_a_harvester_takes_every_record(url: str, keys: dict[str, str]) -> None:
    with Scythe(url) as scythe:
        records = list(scythe.list_records(metadata_prefix="oai_dc"))
    names = sorted(f"oai:kyyeu:{key}" for source, key in keys.items() if source)
    assert [record.header.identifier for record in records] == names
    (record,) = (r for r in records if r.header.identifier == f"oai:kyyeu:{keys['https://vi.du/hoi-nghi']}")
    assert record.metadata["title"] == ["Hội nghị tổng kết Cụm thi đua số 7 năm 2024"]
    assert record.metadata["subject"] == ["Cụm thi đua số 7", "Tạ Minh Khôi"]


def test_a_harvester_asks_by_set_and_date(url: str, keys: dict[str, str]) -> None:
    with Scythe(url) as scythe:
        identify = scythe.identify()
        assert (identify.repositoryName, identify.baseURL) == ("Kỷ yếu hội nghị thi đua, khen thưởng", url)
        assert [form.metadataPrefix for form in scythe.list_metadata_formats()] == ["oai_dc"]
        assert {"year", "year:2016", "kind:annual_review"} <= {s.setSpec for s in scythe.list_sets()}
        of_2016 = [header.identifier for header in scythe.list_identifiers(set_="year:2016")]
        assert of_2016 == sorted(f"oai:kyyeu:{keys[str(n)]}" for n in range(0, PAGE + 5, 9))
        assert len(list(scythe.list_identifiers(from_="2020-01-01", until="2100-01-01"))) == PAGE + 6
        with pytest.raises(NoRecordsMatch):
            list(scythe.list_identifiers(from_="2100-01-01"))
        record = scythe.get_record(identifier=of_2016[0])
        assert record.metadata["language"] == ["vi"]
        with pytest.raises(IdDoesNotExist):
            scythe.get_record(identifier="oai:kyyeu:d0")


def test_what_is_asked_by_post_is_answered_too(url: str) -> None:
    answered = httpx.post(url, data={"verb": "Identify"})
    assert (answered.status_code, answered.headers["content-type"]) == (200, "text/xml; charset=utf-8")
    assert "<adminEmail>luu-tru@vi.du</adminEmail>" in answered.text
    assert httpx.post(url, content=b"verb=" + b"x" * 70_000).status_code == 413


def test_pages_of_other_sites_cannot_read_it(url: str) -> None:
    """A browser led to a name that stands for 127.0.0.1 sends that name."""
    assert httpx.get(url, params={"verb": "Identify"}, headers={"host": "xau.vi.du"}).status_code == 400
    assert httpx.get(url.removesuffix("/oai") + "/").status_code == 404


def test_a_port_that_is_taken_is_said_in_one_line(keys: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        arguments = ["oai", "--email", "a@vi.du", "--port", str(port), "--archive", keys[""]]
        assert cli.run(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"Lỗi: không lắng nghe được ở 127.0.0.1 cổng {port} (")
    assert captured.err.endswith("); hãy chọn cổng khác bằng --port\n")
