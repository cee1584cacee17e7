"""Which files are meant, and what happens to those that cannot be loaded."""

import os
from pathlib import Path

import pytest

from pipelines.refusals import Refused
from pipelines.sources import Source, find, load, printable


def refusal_code(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        load(path)
    return caught.value.refusal.code


def test_folders_are_looked_through_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "a.json", ".hidden", "sub/c.pdf", ".git/config", "kho/archive.sqlite"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = find([tmp_path, tmp_path / "b.txt", tmp_path / "a.json"], beside=tmp_path / "kho")
    assert [f.relative_to(tmp_path).as_posix() for f in found.files] == ["a.html", "b.txt", "sub/c.pdf", "a.json"]
    assert [f.name for f in found.passed_over] == [".hidden", "a.json"]
    assert found.refused == []


def test_links_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "a.txt").write_text("x")
    found = find([tmp_path])
    assert [f.name for f in found.files] == ["a.txt", "loop"]
    assert refusal_code(tmp_path / "loop") == "bad_name"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_folders_and_files_without_rights_are_refused(tmp_path: Path) -> None:
    closed, secret = tmp_path / "closed", tmp_path / "secret.txt"
    closed.mkdir(mode=0)
    secret.touch(mode=0)
    assert [(p, r.code) for p, r in find([tmp_path]).refused] == [(closed, "no_rights")]
    assert refusal_code(secret) == "no_rights"


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal_code(tmp_path / "pipe") == "not_a_file"
    assert refusal_code(tmp_path) == "not_a_file"
    assert refusal_code(tmp_path / "gone.txt") == "vanished"
    assert refusal_code(tmp_path / ("dài" * 200)) == "bad_name"


def test_a_file_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(200 << 20)
    assert refusal_code(large) == "too_large"


def test_names_of_any_bytes_can_be_printed(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/c\xf4ng v\xe8n.txt"))
    path.write_bytes(b"x")
    assert printable(path) == f"{tmp_path}/c\\xf4ng v\\xe8n.txt"
    assert load(path) == Source(f"{tmp_path}/c\\xf4ng v\\xe8n.txt", b"x")


@pytest.mark.parametrize(
    ("data", "long"),
    [
        (b"%PDF-1.7", True),
        (b"\n%PDF-1.4", True),
        (b"\x89PNG\r\n\x1a\n", True),
        (b"\xff\xd8\xff\xe0", True),
        (b"II*\0", True),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", True),
        (b" {\\rtf1", True),
        (b"PK\x03\x04".ljust(30, b"\0") + b"mimetypeapplication/vnd.oasis.opendocument.text", True),
        (b"PK\x03\x04", False),
        ("Hội nghị".encode(), False),
        (b"", False),
    ],
)
def test_files_that_other_programs_may_have_to_read_are_given_longer(data: bytes, long: bool) -> None:
    assert Source("x", data).may_take_long is long
