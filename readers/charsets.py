"""Bytes of a web page to characters: what it declares is checked, because pages misstate their charset."""

import codecs
import re

from models import Issue
from readers.encodings import (
    looks_binary,
    looks_vietnamese,
    marked_encoding,
    not_text,
    unmarked_wide_encoding,
)
from readers.misread_utf8 import undone
from readers.repairs import encoding_issue

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w\-:.]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w\-:.]{2,40})",
    re.I,
)
_LOOKED_AT = 8192  # bytes in which a page declares its charset; the HTML standard asks for the first 1024
# As browsers do: Latin-1 and ASCII are read as windows-1252, which holds them (Encoding standard, 4.2).
_AS_BROWSERS = {"iso8859-1": "cp1252", "ascii": "cp1252", "latin-1": "cp1252"}
_LOST_BYTES = 200  # one byte in so many may be broken for a page still to count as UTF-8


def decode_page(data: bytes) -> tuple[str, list[Issue]]:
    """The characters of a page and what was odd about their encoding.

    Order: byte order mark, valid UTF-8 (declared or not), the declared charset, windows-1258, damaged UTF-8.
    Raises UnreadableDocument where none of them gives text.
    """
    wide = marked_encoding(data) or unmarked_wide_encoding(data)
    if wide:
        return data.decode(wide, errors="replace"), []
    declared = declared_charset(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded_otherwise(data, declared)
    if looks_binary(text):
        raise not_text()
    right = undone(text)
    if right is not None:
        return right, [encoding_issue("utf-8-misread")]
    misstated = declared not in (None, "utf-8") and not data.isascii()
    return text, [_misstated(declared or "", "utf-8")] if misstated else []


def declared_charset(data: bytes) -> str | None:
    """The charset that a page declares, by Python's name for it; None where it names none that is known."""
    found = _DECLARED.search(data[:_LOOKED_AT])
    if not found:
        return None
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return None
    return _AS_BROWSERS.get(name, name)


def _decoded_otherwise(data: bytes, declared: str | None) -> tuple[str, list[Issue]]:
    broken = data.decode("utf-8", errors="replace")
    if broken.count("\ufffd") * _LOST_BYTES < len(data):
        lost = broken.count("\ufffd")
        return broken, [
            Issue(code="encoding_damage", message=f"Có {lost} chỗ hỏng trong bảng mã UTF-8, hiện là dấu \ufffd.")
        ]
    for encoding in (declared, "cp1258"):
        if encoding in (None, "cp1252") or encoding.startswith(("utf", "undefined", "idna", "punycode")):
            continue
        text = data.decode(encoding, errors="replace")
        if encoding == declared != "cp1258" or looks_vietnamese(text):
            return text, [encoding_issue(encoding)] if encoding == declared else [
                _misstated(declared or "không rõ", encoding)
            ]
    if looks_binary(broken):
        raise not_text()
    # TCVN3, VNI and VISCII stand in pages as if they were windows-1252: told once the page is parsed.
    return data.decode("latin-1"), [encoding_issue("cp1252")]


def _misstated(declared: str, used: str) -> Issue:
    return Issue(
        code="charset_misstated",
        message=f"Trang khai bảng mã {declared} nhưng nội dung là {used}; đã đọc theo {used}. Nên đọc soát lại dấu.",
    )
