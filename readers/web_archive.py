"""Pages saved with all that belongs to them in one file (MHTML: .mht, Word's .doc): the page out of its envelope."""

import codecs
import re
from email import message_from_bytes
from email.message import Message

_HEAD = 4096  # bytes in which the envelope's own fields stand
_FIELD = re.compile(rb"\s*(?:from|mime-version|subject|date|snapshot-content-location|content-[\w-]+|x-[\w-]+):", re.I)
_OF_PAGE = re.compile(rb"^content-type:\s*(?:multipart/related|text/html)", re.I | re.M)
_FRAMES = b"<frameset"


def is_archive(data: bytes) -> bool:
    """Whether the bytes are a page in an envelope: they begin with its fields, and one says that it is a page."""
    head = data[:_HEAD]
    return bool(_FIELD.match(head) and _OF_PAGE.search(head))


def page_of(data: bytes) -> bytes:
    """The page of an envelope, in UTF-8 where the envelope names its charset; of several frames the longest."""
    parts = [part for part in message_from_bytes(data).walk() if part.get_content_type() == "text/html"]
    pages = [_content(part) for part in parts] or [b""]
    return max(pages, key=len) if _FRAMES in pages[0].lower() else pages[0]


def _content(part: Message) -> bytes:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    charset = part.get_content_charset()
    try:
        return content.decode(codecs.lookup(charset).name).encode() if charset else content
    except (LookupError, UnicodeError):
        return content
