"""The way in: bytes or a path to a Document."""

from pathlib import Path

from models import Document, Format
from readers.refusal import UnreadableDocument, too_large
from readers.sniffing import format_of

_SMALL = 64 * 1024 * 1024  # bytes; a plain text or page of that size is a dump, not a document
_PACKED = (Format.DOCX, Format.PDF, Format.DOC, Format.RTF, Format.ODT, Format.IMAGE)
_LARGE = 256 * 1024 * 1024  # bytes; papers may carry pictures


def read(data: bytes, name: str) -> Document:
    """The document that the bytes hold; ``name`` is the file's name or address, kept as it is.

    Raises UnreadableDocument where they hold none that can be read.
    """
    form = format_of(data)
    _check_size(len(data), form in _PACKED)
    if form is Format.TXT:
        from readers.plain_text import read_text

        return read_text(data, name)
    if form is Format.HTML:
        from readers.web_page import read_page

        return read_page(data, name)
    if form is Format.DOCX:
        from readers.word_paper import read_word

        return read_word(data, name)
    if form in (Format.DOC, Format.RTF, Format.ODT):
        from readers.old_paper import read_old

        return read_old(data, name, form)
    if form is Format.IMAGE:
        from readers.scans import read_picture

        return read_picture(data, name)
    from readers.pdf_paper import read_pdf

    return read_pdf(data, name)


def read_path(path: Path) -> Document:
    """The document in a file. Its size is looked at before it is read.

    Raises UnreadableDocument for a missing file, a folder, a file without rights, one too large, or one that cannot be
    read as a document.
    """
    try:
        if path.is_dir():
            raise UnreadableDocument("đây là thư mục, không phải tệp", "chỉ rõ tệp cần đọc", "folder")
        size = path.stat().st_size
        _check_size(size, packed=True)
        with path.open("rb") as file:
            head = file.read(4096)
            _check_size(size, packed=_may_be_packed(head))
            data = head + file.read()
    except FileNotFoundError:
        raise UnreadableDocument("không tìm thấy tệp", "kiểm tra lại đường dẫn", "missing") from None
    except PermissionError:
        raise UnreadableDocument("không có quyền đọc tệp", "xin quyền đọc rồi chạy lại", "forbidden") from None
    except OSError as error:
        raise UnreadableDocument(
            f"hệ thống không đọc được tệp ({error.strerror or error})", "kiểm tra ổ đĩa rồi chạy lại", "io_error"
        ) from None
    return read(data, path.name)


def _may_be_packed(head: bytes) -> bool:
    return b"%PDF-" in head or head.startswith(
        (b"PK", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8", b"II*", b"MM\0")
    )


def _check_size(size: int, packed: bool) -> None:
    limit = _LARGE if packed else _SMALL
    if size > limit:
        raise too_large("tệp", f"{limit // 1024 // 1024} MB")
