"""What the bytes of a source are, told by their content: a file's ending is whatever somebody typed."""

import re

from models import Format
from readers.encodings import marked_encoding, unmarked_wide_encoding
from readers.refusal import UnreadableDocument, empty_file, locked
from readers.web_archive import is_archive

_HEAD = 1024  # bytes in which a PDF's mark may stand (PDF 1.7, Annex H, note 13)
_OPEN_TEXT = b"mimetypeapplication/vnd.oasis.opendocument.text"  # stands first and uncompressed (ODF 1.3, part 2, 3.3)
_SCANS = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*")  # pictures in which pages are scanned
_PICTURES = (b"GIF8", b"\0\0\1\0", b"8BPS")
_OTHERS = (
    (b"MZ", "tệp chương trình"),
    (b"\x7fELF", "tệp chương trình"),
    (b"Rar!", "tệp nén RAR"),
    (b"7z\xbc\xaf", "tệp nén 7-Zip"),
    (b"\x1f\x8b", "tệp nén gzip"),
    (b"BZh", "tệp nén bzip2"),
    (b"\xfd7zXZ", "tệp nén xz"),
    (b"SQLite format 3", "tệp cơ sở dữ liệu"),
    (b"OggS", "tệp âm thanh"),
    (b"ID3", "tệp âm thanh"),
)
# Tags that only a web page has, near its start, or anywhere at all in a saved fragment.
_PAGE = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|meta|title|script|table|div|article)\b[^<]*", re.I)
_FRAGMENT = re.compile(rb"</\s*(?:p|div|td|span|h[1-6]|li|strong|font)\s*>|<br\s*/?>", re.I)
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def format_of(data: bytes) -> Format:
    """The kind of the bytes.

    Raises UnreadableDocument for an empty source and for anything that is none of the formats read.
    """
    head = data[:_HEAD]
    if not data.strip(b" \t\r\n\v\f\0\xef\xbb\xbf\xff\xfe"):
        raise empty_file()
    if b"%PDF-" in head:
        return Format.PDF
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_format(data)
    if data.startswith(_OLE2):
        return _ole_format(data)
    if data.lstrip()[:5] == b"{\\rtf":
        return Format.RTF
    if data.startswith(_SCANS):
        return Format.IMAGE
    if b"<?mso-application" in head:
        raise unsupported("tệp Office dạng XML")
    _refuse_known_others(data)
    return Format.HTML if is_archive(data) or _is_page(data) else Format.TXT


def _zip_format(data: bytes) -> Format:
    """Word's paper, unless the names of the members, which stand uncompressed, tell another kind of archive."""
    if b"word/" in data:
        return Format.DOCX
    if _OPEN_TEXT in data[:_HEAD]:
        return Format.ODT
    for mark, what in (
        (b"xl/", "bảng tính Excel"),
        (b"ppt/", "bài trình chiếu PowerPoint"),
        (b"mimetype", "tệp OpenDocument"),
    ):
        if mark in data:
            raise unsupported(what)
    if b"[Content_Types].xml" in data:
        return Format.DOCX  # cut off before its text: the Word reader says so
    raise unsupported("tệp nén ZIP")


def _ole_format(data: bytes) -> Format:
    """An old Word file has a stream of that name; a locked new one is wrapped in the same container."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise locked("tệp Word")
    if "WordDocument".encode("utf-16-le") in data:
        return Format.DOC
    raise unsupported("tệp Office đời cũ không phải Word")


def _refuse_known_others(data: bytes) -> None:
    if (
        data.startswith(_PICTURES)
        or data[:4] == b"RIFF"
        or data[4:12] in (b"ftypheic", b"ftypavif")
        or _is_bitmap(data)
    ):
        raise UnreadableDocument(
            "tệp là ảnh thuộc loại không nhận dạng chữ được", "lưu lại thành ảnh PNG, JPEG, TIFF hoặc PDF", "picture"
        )
    for mark, what in _OTHERS:
        if data.startswith(mark):
            raise unsupported(what)


def _is_bitmap(data: bytes) -> bool:
    """A Windows bitmap: "BM" begins words too, so the zero bytes after its size are looked at."""
    return data.startswith(b"BM") and data[6:10] == b"\0\0\0\0"


def _is_page(data: bytes) -> bool:
    head = data[:65_536]
    wide = marked_encoding(head) or unmarked_wide_encoding(head)
    if wide and wide != "utf-8-sig":
        head = head.decode(wide, errors="ignore").encode()
    opening = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:512].lower()
    if opening.startswith((b"<!doctype html", b"<html")) or (opening.startswith(b"<?xml") and b"<html" in head.lower()):
        return True
    found = len(_PAGE.findall(head))
    fragments = len(_FRAGMENT.findall(head))
    return (
        found >= 3 or (found >= 1 and fragments >= 2) or (opening.startswith(b"<") and fragments >= 2) or fragments >= 6
    )


def unsupported(what: str) -> UnreadableDocument:
    """A known kind of file that is not read."""
    return UnreadableDocument(
        f"{what} chưa được hỗ trợ", "mở rồi lưu lại thành .docx, .pdf, .html hoặc .txt", "unsupported"
    )
