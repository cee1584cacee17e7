"""A document as a Dublin Core record (oai_dc): the fifteen elements, all optional, all repeatable."""

import re
from collections.abc import Iterator

from lxml import etree

from archive.media import address_of, media_type
from archive.rows import Row
from archive.wording import word
from language.fold import key as folded
from models import Meeting, Record

OAI_DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd"
_DC = "http://purl.org/dc/elements/1.1/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NAMES = {"oai_dc": OAI_DC, "dc": _DC, "xsi": _XSI}
#: What XML 1.0 cannot hold, escaped or not.
ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Element = tuple[str, str]


def identifier_of(key: str) -> str:
    """What a document is called in OAI-PMH and in its Dublin Core record."""
    return f"oai:kyyeu:{key}"


def elements(row: Row, record: Record) -> Iterator[Element]:
    """The elements of a document, in the order of the schema; a value is told once in an element."""
    seen: set[Element] = set()
    for name, value in _elements(row, record):
        clean = ILLEGAL.sub("", value or "").strip()
        if clean and (name, folded(clean) or clean) not in seen:
            seen.add((name, folded(clean) or clean))
            yield name, clean


def _elements(row: Row, record: Record) -> Iterator[tuple[str, str | None]]:
    about, meeting = record.document, record.meeting
    yield "title", about.title or row["name"]
    yield from (("creator", name) for name in about.authors)
    yield from (("subject", cluster.name) for cluster in record.clusters)
    yield from (("subject", person.name) for person in record.participants)
    if meeting:
        yield from (("description", text) for text in (meeting.title, meeting.theme))
        yield from (("contributor", name) for name in meeting.organizers)
    yield "date", about.published_at or (meeting.start_date if meeting else None)
    yield "type", "Text"
    if meeting and meeting.kind:
        yield "type", word(meeting.kind)
    yield "format", media_type(row["format"])
    address = address_of(row["source"])
    yield from (("identifier", name) for name in (identifier_of(row["key"]), address, f"sha256:{row['sha256']}"))
    yield "source", address or row["name"]  # where a file lies on somebody's machine is nobody else's business
    yield "language", "vi"
    yield from (("relation", reference.text) for reference in record.references)
    if meeting:
        yield from (("coverage", text) for text in (meeting.venue, _period(meeting)))


def _period(meeting: Meeting) -> str | None:
    """The period as days parted by a slash (ISO 8601), else as the text names it."""
    period = meeting.period
    if period is None:
        return None
    return f"{period.start}/{period.end}" if period.start and period.end else period.label


def to_xml(told: Iterator[Element]) -> "etree._Element":
    """The record in XML: ``oai_dc:dc``."""
    root = etree.Element(f"{{{OAI_DC}}}dc", nsmap=_NAMES)
    root.set(f"{{{_XSI}}}schemaLocation", f"{OAI_DC} {SCHEMA}")
    for name, value in told:
        etree.SubElement(root, f"{{{_DC}}}{name}").text = value
    return root
