"""Word files of before 2007, RTF and OpenDocument: the same blocks as from a .docx; what is said where no program reads them."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from models import Document, Format
from readers import UnreadableDocument, outside, read

OFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
LINES = [
    "BIÊN BẢN",
    "Hôm nay, ngày 05/3/2024, Khối thi đua số 2 họp bình xét thi đua năm 2023 tại Hội trường Sở Nội vụ.",
    "Các thành viên thống nhất đề nghị tặng Cờ thi đua cho Sở Tài chính tỉnh Sơn Hà.",
]
ROWS = [("TT", "Đơn vị", "Hình thức"), ("1", "Sở A", "Cờ thi đua"), ("2", "Sở B", "Bằng khen")]
RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times New Roman;}}\f0 "
    + r"\par ".join("".join(c if c.isascii() else rf"\u{ord(c)}?" for c in line) for line in LINES)
    + "}"
)
ADVICE = "(Debian/Ubuntu: apt install …), hoặc lưu lại thành .docx"
WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(600, b"\0") + "WordDocument".encode("utf-16-le")


def open_document(**members: str) -> bytes:
    """An OpenDocument text that has no more than its kind and the members given."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        for name, text in members.items():
            made.writestr(name.replace("__", "/") + ".xml", text, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


@needs_office
@pytest.mark.parametrize(("ending", "antiword"), [("doc", True), ("doc", False), ("odt", False)])
def test_old_word_and_open_document(
    tmp_path: Path, ending: str, antiword: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = docx.Document()
    for line in LINES[:2]:
        file.add_paragraph(line)
    table = file.add_table(0, 3, style="Table Grid")
    for row in ROWS:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    file.add_paragraph(LINES[2])
    file.save(str(tmp_path / "a.docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [OFFICE or "", profile, "--headless", "--convert-to", ending, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "a.docx")], check=True, capture_output=True, timeout=120)
    if antiword:
        found = outside.found
        monkeypatch.setattr(outside, "found", lambda *names: found(*names) if names == ("antiword",) else None)
    document = read((tmp_path / f"a.{ending}").read_bytes(), "bb")
    assert document.format.value == ending
    assert told(document) == told(read((tmp_path / "a.docx").read_bytes(), "bb.docx"))


@needs_office
@pytest.mark.parametrize("charset", [b"0", b"163"])
def test_tcvn3_in_rich_text_whatever_its_font_is_said_to_hold(charset: bytes) -> None:
    words = rb"Bi\'aan b\'b6n h\'e4p: \'abng V\'f5 V\'a8n S\'b8ng, Tr\'ad\'ebng kh\'e8i, ch\'f1 tr\'d7 cu\'e9c h\'e4p."
    data = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fnil\fcharset%s .VnTime;}}\f0 " % charset + words + b"}"
    assert read(data, "a.rtf").text == "Biên bản họp: ông Vừ Văn Sáng, Trưởng khối, chủ trì cuộc họp."


@needs_office
def test_rich_text() -> None:
    document = read(RTF.encode(), "bb.rtf")
    assert document.format is Format.RTF
    assert told(document) == [("headline", LINES[0]), ("paragraph", LINES[1]), ("paragraph", LINES[2])]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (
            RTF.encode(),
            f"chưa có chương trình đọc tệp RTF; cài gói libreoffice-writer {ADVICE}",
        ),
        (
            open_document(),
            f"chưa có chương trình đọc tệp OpenDocument (.odt); cài gói libreoffice-writer {ADVICE}",
        ),
        (
            WORD,
            f"chưa có chương trình đọc tệp Word đời cũ (.doc); cài gói antiword hoặc libreoffice-writer {ADVICE}",
        ),
    ],
)
def test_where_no_program_is_installed(data: bytes, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UnreadableDocument) as caught:
        read(data, "a")
    assert (caught.value.code, str(caught.value)) == ("program_missing", line)


@pytest.mark.parametrize(
    "locked",
    [
        WORD[:512] + b"\xec\xa5".ljust(10, b"\0") + b"\x00\x01" + WORD[524:],
        open_document(**{"META-INF__manifest": "<manifest:encryption-data manifest:checksum='a'/>"}),
    ],
)
def test_locked_file(locked: bytes) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(locked, "a")
    assert caught.value.code == "encrypted"


@needs_office
@pytest.mark.parametrize("broken", [WORD, open_document(content="<office:document-content")])
def test_broken_file(broken: bytes) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(broken, "a")
    assert caught.value.code in ("damaged", "empty")


def test_a_program_that_does_not_end_is_ended(tmp_path: Path) -> None:
    with pytest.raises(outside.TooSlow):
        outside.run(["/bin/sleep", "30"], tmp_path, 0.2)
    with pytest.raises(outside.Failed):
        outside.run(["/bin/false"], tmp_path, 5)
