"""Today's rules over a document that the archive has: what would change, and doing it.

What people settled stays as it is; earlier extractions are kept.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, delete, exists, func, insert, select, update

import models
from archive.current import show, stand_of
from archive.differences import Differences, differences
from archive.extractions import Content, extend
from archive.rows import put_together_record
from archive.standing import Stand, title_of
from archive.store import Archive
from archive.stored import fetch
from archive.tables import ABOUT, DOCUMENTS, EXTRACTIONS, FAILURES
from models import Review

_RUN = "reextract"  # what the run under way is called among what the database says of itself


class Only(StrEnum):
    """What of the archive is to be gone through."""

    OLD = "old"  # documents of other rules than today's
    FAILED = "failed"  # bytes that could not be read last time


@dataclass(frozen=True)
class Due:
    """Bytes to be read and extracted again: of the document of that key, or of none where they were set aside."""

    key: str | None
    sha256: str
    name: str  # what the reader was told the bytes are called
    source: str


@dataclass(frozen=True)
class Renewal:
    """What today's rules do to a document.

    ``settled`` counts the items that people settled, which stay; ``alone`` are the titles of those among them that the
    rules no longer find.
    """

    key: str
    differences: Differences
    settled: int
    alone: tuple[str, ...]


# Which documents


def begin_run(archive: Archive, version: str, only: Only | None) -> tuple[str, bool]:
    """Begin going through the archive with these rules, or go on with a run like this one that was broken off.

    Returns when the run began (ISO 8601, UTC) and whether it goes on.
    """
    wanted = {"rules": version, "only": only}
    with archive.writing() as connection:
        stated = connection.scalar(select(ABOUT.c.value).where(ABOUT.c.name == _RUN))
        run = json.loads(stated) if stated else {}
        if {name: run.get(name) for name in wanted} == wanted:
            return str(run["began_at"]), True
        now = _now()
        connection.execute(delete(ABOUT).where(ABOUT.c.name == _RUN))
        connection.execute(insert(ABOUT), {"name": _RUN, "value": json.dumps(wanted | {"began_at": now})})
        return now, False


def end_run(archive: Archive) -> None:
    """Say that the whole archive has been gone through."""
    with archive.writing() as connection:
        connection.execute(delete(ABOUT).where(ABOUT.c.name == _RUN))


def due(archive: Archive, version: str, only: Only | None, since: str | None = None) -> list[Due]:
    """What is to be read again: all documents and what was set aside, or what ``only`` says.

    ``version`` is that of today's rules; what was gone through ``since`` then is left out.
    """
    with archive.reading() as connection:
        failed = exists().where(FAILURES.c.sha256 == DOCUMENTS.c.sha256, FAILURES.c.resolved_at.is_(None))
        chosen: dict[Only | None, list[ColumnElement[bool]]] = {
            None: [], Only.OLD: [DOCUMENTS.c.extractor_version != version], Only.FAILED: [failed],
        }  # fmt: skip
        newest = select(func.max(EXTRACTIONS.c.confirmed_at)).where(EXTRACTIONS.c.document_key == DOCUMENTS.c.key)
        done = [newest.scalar_subquery() < since] if since else []
        columns = (DOCUMENTS.c.key, DOCUMENTS.c.sha256, DOCUMENTS.c.name, DOCUMENTS.c.source)
        query = select(*columns).where(*chosen[only], *done).order_by(DOCUMENTS.c.key)
        found = [Due(*row) for row in connection.execute(query)]
        return found if only is Only.OLD else found + _set_aside(connection, since)


def _set_aside(connection: Connection, since: str | None) -> list[Due]:
    """Bytes kept of sources that could not be read and are no document."""
    known = exists().where(DOCUMENTS.c.sha256 == FAILURES.c.sha256)
    still = [FAILURES.c.sha256.is_not(None), FAILURES.c.resolved_at.is_(None), ~known]
    query = select(FAILURES.c.sha256, FAILURES.c.source).where(
        *still, *([FAILURES.c.failed_at < since] if since else [])
    )
    return [
        Due(None, row.sha256, row.source, row.source) for row in connection.execute(query.order_by(FAILURES.c.source))
    ]


# One document


def rehearse(archive: Archive, key: str, document: models.Document, record: models.Record) -> Renewal:
    """What would change if the rules that made this record were let loose; nothing is written.

    Raises KeyError for an unknown document, ValueError where document and record differ in their text.
    """
    with archive.reading() as connection:
        return _compare(connection, key, _content(document, record))[0]


def renew(archive: Archive, key: str, document: models.Document, record: models.Record, version: str) -> Renewal:
    """Let the archive show what these rules give, whole or not at all; ``version`` is theirs.

    What an open failure said of the same bytes is resolved. Raises as :func:`rehearse`.
    """
    today = _content(document, record)
    with archive.writing() as connection:
        renewal, shown = _compare(connection, key, today)
        now = _now()
        differs = extend(connection, key, today, version, now)
        if differs:
            show(connection, key, document, shown, {"extractor_version": version})
        else:
            of_key = update(DOCUMENTS).where(DOCUMENTS.c.key == key)
            connection.execute(of_key.values(extractor_version=version))
        sha256 = select(DOCUMENTS.c.sha256).where(DOCUMENTS.c.key == key).scalar_subquery()
        read_again = FAILURES.c.sha256 == sha256, FAILURES.c.resolved_at.is_(None)
        connection.execute(update(FAILURES).where(*read_again).values(resolved_at=now))
    return renewal


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _content(document: models.Document, record: models.Record) -> Content:
    if document.text != record.document.text:
        raise ValueError("the record was not made of this document: their texts differ")
    return document, record


def _compare(connection: Connection, key: str, today: Content) -> tuple[Renewal, Stand]:
    before = put_together_record(*fetch(connection, key))
    shown = stand_of(connection, key, today)
    settled = sum(one.review is not Review.UNREVIEWED for one in shown.items)
    alone = tuple(title_of(one.item) for one in shown.items if one.is_alone)
    return Renewal(key, differences(before, shown.record), settled, alone), shown
