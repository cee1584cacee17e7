"""Word files of before 2007 (.doc), RTF and OpenDocument texts, through LibreOffice or antiword.

LibreOffice makes a .docx of all three, which is read as any other, in 1 to 4 seconds. antiword takes a .doc where
there is no LibreOffice or it gives up; it shows neither auto-numbers nor fonts, and what was struck out or hidden as if
it stood. 60 seconds at most each.
"""

import io
import re
import tempfile
import zipfile
import zlib
from pathlib import Path

from models import Document, Format
from readers import outside
from readers.line_breaks import Line
from readers.marks import mark_lines
from readers.pieces import assemble
from readers.plain_text import join_broken, raw_lines
from readers.refusal import UnreadableDocument, damaged, empty_file, locked
from readers.repairs import repaired_text
from readers.settling import settle
from readers.word_paper import read_word

_SECONDS = 60.0
_NAMES = {Format.DOC: "tệp Word đời cũ (.doc)", Format.RTF: "tệp RTF", Format.ODT: "tệp OpenDocument (.odt)"}
_OFFICE = ("soffice", "libreoffice")
# A font of before Unicode that Windows called Vietnamese: its bytes are its own, not those of windows-1258.
_OLD_FONT = re.compile(rb"(\{\\f\d+[^;{}]*)\\fcharset163\b((?:[^;{}]|\{[^{}]*\})*?(?:\.Vn|VNI-))")
_ENCRYPTED = 0x0100  # a flag of the file information block ([MS-DOC] 2.5.2, fEncrypted)
_MANIFEST = 1 << 20  # bytes of the list of members that are looked at
_LAYOUT = re.compile(r"c[ộ]ng h[òo][àa]? x[ãa] h[ộ]i|đảng c[ộ]ng sản việt nam|nơi nhận\s*:|độc lập\s*[-–]", re.I)
_PICTURE = re.compile(r"\[pic\]")
# In LibreOffice's own settings: macros are never run, links to other files never followed.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse">
<value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse">
<value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value>
</prop></item></oor:items>
"""


def read_old(data: bytes, name: str, form: Format) -> Document:
    """The document of a .doc, .rtf or .odt file.

    Raises UnreadableDocument where no program that reads it is installed, where it takes too long, or is broken.
    """
    if (form is Format.DOC and _is_locked(data)) or (form is Format.ODT and _is_locked_open(data)):
        raise locked(_NAMES[form])
    antiword = outside.found("antiword") if form is Format.DOC else None
    office = outside.found(*_OFFICE)
    if office:
        try:
            return _through_office(office, data, name, form)
        except UnreadableDocument as error:
            if not antiword or error.code != "damaged":
                raise
    if not antiword:
        raise _missing(form)
    try:
        return _through_antiword(antiword, data, name)
    except outside.Failed:
        raise damaged(_NAMES[form]) from None


def _is_locked(data: bytes) -> bool:
    """Whether the text asks for a password: its stream begins in the first sector, as Word writes it."""
    block = data[512:524]
    return block[:2] == b"\xec\xa5" and bool(int.from_bytes(block[10:12], "little") & _ENCRYPTED)


def _is_locked_open(data: bytes) -> bool:
    """Whether an OpenDocument file asks for a password: its list of members tells how each is ciphered."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open("META-INF/manifest.xml") as members:
            return b":encryption-data" in members.read(_MANIFEST)
    except (zipfile.BadZipFile, KeyError, OSError, zlib.error):
        return False


def _missing(form: Format) -> UnreadableDocument:
    packages = "antiword hoặc libreoffice-writer" if form is Format.DOC else "libreoffice-writer"
    return UnreadableDocument(
        f"chưa có chương trình đọc {_NAMES[form]}",
        f"cài gói {packages} (Debian/Ubuntu: apt install …), hoặc lưu lại thành .docx",
        "program_missing",
    )


def _through_office(office: str, data: bytes, name: str, form: Format) -> Document:
    with tempfile.TemporaryDirectory(prefix="kyyeu-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        settings = folder / "profile" / "user"
        settings.mkdir(parents=True)
        (settings / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
        source = folder / f"paper.{form.value}"
        source.write_bytes(_OLD_FONT.sub(rb"\1\\fcharset0\2", data) if form is Format.RTF else data)
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        options = ["--headless", "--norestore", "--nologo", "--convert-to", "docx:MS Word 2007 XML", "--outdir"]
        try:
            outside.run([office, profile, *options, str(folder / "made"), str(source)], folder, _SECONDS)
            made = (folder / "made" / "paper.docx").read_bytes()
        except (outside.Failed, FileNotFoundError):
            raise damaged(_NAMES[form]) from None
        except outside.TooSlow:
            raise _too_slow(form) from None
    return read_word(made, name).model_copy(update={"format": form, "declared_at": None})


def _too_slow(form: Format) -> UnreadableDocument:
    return UnreadableDocument(
        f"{_NAMES[form]} mở quá {_SECONDS:.0f} giây chưa xong", "lưu lại thành .docx rồi đưa vào", "too_slow"
    )


def _through_antiword(antiword: str, data: bytes, name: str) -> Document:
    with tempfile.TemporaryDirectory(prefix="kyyeu-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        source = folder / "paper.doc"
        source.write_bytes(data)
        try:
            told = outside.run([antiword, "-w", "0", "-m", "UTF-8.txt", str(source)], folder, _SECONDS)
        except outside.TooSlow:
            raise _too_slow(Format.DOC) from None
    text, issues = repaired_text(_PICTURE.sub("", told.decode("utf-8", errors="replace")))
    lines = raw_lines(text)
    if not lines:
        raise empty_file()
    pieces = join_broken(_with_tables(lines))
    mark_lines(pieces)
    return assemble(pieces, name, Format.DOC, issues=issues)


def _with_tables(lines: list[Line]) -> list[Line | list[list[str]]]:
    """Rows that antiword frames with bars gathered into tables; those of a letterhead or signature as lines again."""
    parts: list[Line | list[list[str]]] = []
    at = 0
    while at < len(lines):
        rows: list[list[str]] = []
        while at < len(lines) and _is_row(lines[at].raw) and (not rows or _cells(lines[at].raw, len(rows[0]))):
            rows.append([settle(cell) for cell in lines[at].raw.strip().strip("|").split("|")])
            at += 1
        if not rows:
            parts.append(lines[at])
            at += 1
        elif _is_layout(rows):
            parts += _columns(rows)
        else:
            parts.append(_whole_rows(rows))
    return parts


def _is_row(raw: str) -> bool:
    raw = raw.strip()
    return len(raw) > 2 and raw.startswith("|") and raw.endswith("|")


def _cells(raw: str, count: int) -> bool:
    return raw.strip().count("|") == count + 1


def _is_layout(rows: list[list[str]]) -> bool:
    """Whether a table only sets things side by side: a letterhead, recipients and signatures."""
    text = " ".join(cell for row in rows for cell in row)
    heads = [cell for cell in rows[0] if cell]
    signed = len(rows[0]) == 2 and len(rows) <= 8 and all(map(str.isupper, heads)) and len(text) < 400
    return len(rows[0]) == 1 or bool(_LAYOUT.search(text)) or signed


def _columns(rows: list[list[str]]) -> list[Line]:
    """The cells column by column, each column apart."""
    lines: list[Line] = []
    for column in range(len(rows[0])):
        cells = [row[column] for row in rows if row[column]]
        lines += [Line(text, 0, len(text), gap=not at, raw=text) for at, text in enumerate(cells)]
    return lines


def _whole_rows(rows: list[list[str]]) -> list[list[str]]:
    """Rows whose cells run over several lines put together: such a line has nothing in its first cell."""
    whole: list[list[str]] = []
    for row in rows:
        if whole and not row[0] and any(cell and cell[0].islower() for cell in row):
            whole[-1] = [f"{above} {cell}".strip() for above, cell in zip(whole[-1], row, strict=True)]
        else:
            whole.append(row)
    return whole
