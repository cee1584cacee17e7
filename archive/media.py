"""What the original of a document is to the world outside: its media type, and its address where it has one."""

from models import Format

# RFC 2046, and the registered types of Word, RTF and OpenDocument; of pictures only that they are some is kept.
_TYPES = {
    Format.HTML: "text/html",
    Format.TXT: "text/plain",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.PDF: "application/pdf",
    Format.DOC: "application/msword",
    Format.RTF: "application/rtf",
    Format.ODT: "application/vnd.oasis.opendocument.text",
    Format.IMAGE: None,
}


def media_type(form: str) -> str | None:
    """The media type of a format."""
    return _TYPES[Format(form)]


def address_of(source: str) -> str | None:
    """The source where it is an address, None for a path."""
    return source if source.startswith(("https://", "http://")) else None
