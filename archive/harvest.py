"""The archive as an OAI-PMH 2.0 repository: what the six verbs ask, answered as XML, however requests come.

The envelopes, arguments and errors of the protocol are those of the library ``oaipmh`` (pyoai, kept on at ETH).
Its own way of paging counts records from the start, so that one that changes meanwhile shifts the others; pages here go
on after the last key, and say when the list is over.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from lxml import etree
from oaipmh import error
from oaipmh.common import Header, Identify
from oaipmh.metadata import MetadataRegistry
from oaipmh.server import ServerBase, decodeResumptionToken, encodeResumptionToken
from sqlalchemy import ColumnElement, Connection, RowMapping, false, func, select

from archive.dublin_core import ILLEGAL, OAI_DC, SCHEMA, elements, identifier_of, to_xml
from archive.rows import put_together_record
from archive.store import Archive
from archive.stored import fetch
from archive.tables import CORRECTIONS, DERIVED, DOCUMENTS, EXTRACTIONS, SOURCES
from archive.wording import word
from models import MeetingKind

PAGE = 50  # records in an answer
_PREFIX = "oai_dc"
_STEM = identifier_of("")
_MEETINGS = DERIVED["meetings"]
_SETS = {"year": "Theo năm", "kind": "Theo loại cuộc họp"}

Arguments = dict[str, Any]
Found = tuple[Header, Any, None]


@dataclass(frozen=True)
class About:
    """What the repository says of itself: the protocol asks for an address and somebody to write to."""

    base_url: str
    email: str
    name: str


class Repository:
    """Answers requests; several may be answered at once."""

    def __init__(self, archive: Archive, about: About, page: int = PAGE) -> None:
        formats = MetadataRegistry()
        formats.registerWriter(_PREFIX, lambda parent, record: parent.append(record))
        self._server = ServerBase(_Records(archive, about, page), formats)

    def answer(self, arguments: Sequence[tuple[str, str]]) -> bytes:
        """The XML that answers a request with these arguments; what is wrong with them is said in it.

        Raises ArchiveError where the archive cannot be read.
        """
        asked = dict(arguments)
        if len(asked) < len(arguments):
            return self._fault(error.BadArgumentError("An argument is repeated."))
        if any(ILLEGAL.search(text) for pair in arguments for text in pair):
            return self._fault(error.BadArgumentError("An argument holds characters that XML does not."))
        if asked.get("verb") == "GetMetadata":  # the library's own, not the protocol's
            return self._fault(error.BadVerbError("Illegal verb: GetMetadata"))
        answered: bytes = self._server.handleRequest(asked)
        return answered

    def _fault(self, fault: error.ErrorBase) -> bytes:
        told: bytes = self._server.handleException({}, (type(fault), fault, None))
        return told


class _Records:
    """The archive as the library asks for it: a method a verb, named as the library names them."""

    def __init__(self, archive: Archive, about: About, page: int) -> None:
        self._archive, self._about, self._page = archive, about, page

    def identify(self) -> Identify:
        with self._archive.reading() as connection:
            first = connection.scalar(select(func.min(DOCUMENTS.c.added_at)))
        earliest = _seconds(first) if first else datetime.now(UTC).replace(tzinfo=None)
        about = self._about
        return Identify(
            about.name, about.base_url, "2.0", [about.email], earliest, "persistent", "YYYY-MM-DDThh:mm:ssZ",
            ["identity"], toolkit_description=False,
        )  # fmt: skip

    def listMetadataFormats(self, identifier: str | None = None) -> list[tuple[str, str, str]]:  # noqa: N802 - the library's name
        if identifier is not None:
            with self._archive.reading() as connection:
                _one(connection, identifier)
        return [(_PREFIX, SCHEMA, OAI_DC)]

    def listSets(self, resumptionToken: str | None = None) -> tuple[list[tuple[str, str, None]], None]:  # noqa: N802, N803 - likewise
        if resumptionToken is not None:  # none was ever given
            raise error.BadResumptionTokenError("The list of sets has one page.")
        with self._archive.reading() as connection:
            years = connection.scalars(select(_YEAR).select_from(_JOINED).distinct().where(_YEAR > "").order_by(_YEAR))
            sets = [*_SETS.items(), *((f"year:{year}", f"Năm {year}") for year in years)]
        return [(*one, None) for one in (*sets, *((f"kind:{kind}", word(kind)) for kind in MeetingKind))], None

    def getRecord(self, metadataPrefix: str, identifier: str) -> Found:  # noqa: N802, N803 - likewise
        _ask_format(metadataPrefix)
        with self._archive.reading() as connection:
            return _record(connection, _one(connection, identifier))

    def listIdentifiers(self, **arguments: Any) -> tuple[list[Header], str | None]:  # noqa: N802 - likewise
        with self._archive.reading() as connection:
            rows, token = self._listed(connection, arguments)
            return [_header(row) for row in rows], token

    def listRecords(self, **arguments: Any) -> tuple[list[Found], str | None]:  # noqa: N802 - likewise
        with self._archive.reading() as connection:
            rows, token = self._listed(connection, arguments)
            return [_record(connection, row) for row in rows], token

    def _listed(self, connection: Connection, arguments: Arguments) -> tuple[Sequence[RowMapping], str | None]:
        """A page of the list asked for, and the token for the next: empty at the end, None where there is one page."""
        goes_on = "resumptionToken" in arguments
        if goes_on:
            arguments, number = _resumed(arguments["resumptionToken"])
        else:
            number = 0
        _ask_format(arguments["metadataPrefix"])
        query = _QUERY.where(*_conditions(**arguments)).order_by(DOCUMENTS.c.key).limit(self._page + 1)
        rows = connection.execute(query).mappings().all()
        if len(rows) <= self._page:
            return rows, "" if goes_on else None
        page = rows[: self._page]
        token: str = encodeResumptionToken({**arguments, "after": page[-1]["key"]}, number + len(page))
        return page, token


def _resumed(token: str) -> tuple[Arguments, int]:
    """The arguments that a token stands for, with the key that the page goes on after, and how many came before."""
    try:
        arguments, number = decodeResumptionToken(token)
    except (error.DatestampError, error.BadResumptionTokenError, ValueError) as fault:
        raise error.BadResumptionTokenError("The resumption token is not one of this repository.") from fault
    if not {"metadataPrefix", "after"} <= set(arguments) <= {"metadataPrefix", "after", "set", "from_", "until"}:
        raise error.BadResumptionTokenError("The resumption token is not one of this repository.")
    return arguments, number


# What the database is asked


_JOINED = DOCUMENTS.outerjoin(_MEETINGS, _MEETINGS.c.document_key == DOCUMENTS.c.key)
_YEAR = func.substr(func.coalesce(_MEETINGS.c.start_date, DOCUMENTS.c.published_at), 1, 4)


def _changed() -> ColumnElement[str]:
    """When a document came, or last became current, older or another: never too early, so that no harvest misses it.

    It becomes another by rules that give another record and by what a person settles; current or older at most when one
    of its sources first showed it, or when a source that has shown other bytes as well was last looked at.
    """
    mine, other = SOURCES.alias("mine"), SOURCES.alias("other")
    shown = select(func.max(mine.c.first_seen_at)).where(mine.c.document_key == DOCUMENTS.c.key)
    turned = (
        select(func.max(func.max(mine.c.last_seen_at, other.c.last_seen_at)))
        .join_from(mine, other, other.c.source == mine.c.source)
        .where(mine.c.document_key == DOCUMENTS.c.key, other.c.document_key != mine.c.document_key)
    )
    renewed = select(func.max(EXTRACTIONS.c.extracted_at)).where(EXTRACTIONS.c.document_key == DOCUMENTS.c.key)
    settled = select(func.max(CORRECTIONS.c.reviewed_at)).where(CORRECTIONS.c.document_key == DOCUMENTS.c.key)
    parts = (shown, turned, renewed, settled)
    others = (func.coalesce(part.correlate(DOCUMENTS).scalar_subquery(), "") for part in parts)
    return func.max(DOCUMENTS.c.added_at, *others)


_QUERY = select(
    DOCUMENTS.c.key, DOCUMENTS.c.is_current, _changed().label("changed"), _YEAR.label("year"), _MEETINGS.c.kind
).select_from(_JOINED)


def _conditions(
    metadataPrefix: str,  # noqa: ARG001, N803 - an argument of the protocol
    set: str | None = None,  # noqa: A002 - likewise
    from_: datetime | None = None,
    until: datetime | None = None,
    after: str = "",
) -> Iterator[ColumnElement[bool]]:
    if from_ and until and from_ > until:
        raise error.BadArgumentError("The argument from is later than the argument until.")
    yield DOCUMENTS.c.key > after
    if from_:
        yield _changed() >= from_.isoformat()
    if until:  # the whole of its last second
        yield _changed() < (until + timedelta(seconds=1)).isoformat()
    if set is not None:
        part, _, value = set.partition(":")
        column = {"year": _YEAR, "kind": _MEETINGS.c.kind}.get(part)
        yield false() if column is None else column == value if value else column > ""


def _one(connection: Connection, identifier: str) -> RowMapping:
    query = _QUERY.where(DOCUMENTS.c.key == identifier.removeprefix(_STEM))
    row = connection.execute(query).mappings().one_or_none() if identifier.startswith(_STEM) else None
    if row is None:
        raise error.IdDoesNotExistError("There is no such record.")
    return row


# What is answered


def _ask_format(prefix: str) -> None:
    if prefix != _PREFIX:
        raise error.CannotDisseminateFormatError(f"The one format is {_PREFIX}.")


def _header(row: RowMapping) -> Header:
    parts = (("year", row["year"]), ("kind", row["kind"]))
    sets = [f"{part}:{value}" for part, value in parts if value]
    return Header(None, identifier_of(row["key"]), _seconds(row["changed"]), sets, not row["is_current"])


def _record(connection: Connection, row: RowMapping) -> Found:
    """A record; of a document that no source shows any more the header alone: in the protocol's words, deleted."""
    header = _header(row)
    if header.isDeleted():
        return header, None, None
    stored, rows = fetch(connection, row["key"])
    return header, _xml(stored, rows), None


def _xml(stored: dict[str, Any], rows: dict[str, list[dict[str, Any]]]) -> "etree._Element":
    return to_xml(elements(stored, put_together_record(stored, rows)))


def _seconds(moment: str) -> datetime:
    """A moment of the archive as the protocol tells it: UTC, whole seconds."""
    return datetime.fromisoformat(moment).replace(microsecond=0, tzinfo=None)
