"""Which source shows which document: versions, and what is current."""

from dataclasses import dataclass

from sqlalchemy import Connection, exists, func, insert, select, update

from archive.tables import DOCUMENTS, FAILURES, SOURCES


@dataclass(frozen=True)
class Sighting:
    """What a sighting changed.

    ``version`` tells which of the source's versions the document is, ``came`` whether this made it current, ``gone``
    the documents that no source shows any more.
    """

    version: int
    came: bool
    gone: tuple[str, ...]


def sight(connection: Connection, key: str, source: str, now: str) -> Sighting:
    """Note that the source shows the document now, so that what it showed before is older, and that it can be read."""
    at_source = SOURCES.c.source == source
    shown = set(connection.scalars(select(SOURCES.c.document_key).where(at_source, SOURCES.c.is_current)))
    connection.execute(update(SOURCES).where(at_source).values(is_current=False))
    seen = {"is_current": True, "last_seen_at": now}
    if not connection.execute(update(SOURCES).where(at_source, SOURCES.c.document_key == key).values(seen)).rowcount:
        version = (connection.scalar(select(func.max(SOURCES.c.version)).where(at_source)) or 0) + 1
        row = {"source": source, "document_key": key, "version": version, "first_seen_at": now, **seen}
        connection.execute(insert(SOURCES), row)
    connection.execute(
        update(FAILURES).where(FAILURES.c.source == source, FAILURES.c.resolved_at.is_(None)).values(resolved_at=now)
    )
    came = _settle(connection, key)
    gone = tuple(other for other in sorted(shown - {key}) if _settle(connection, other))
    version = connection.scalar(select(SOURCES.c.version).where(at_source, SOURCES.c.document_key == key)) or 1
    return Sighting(version, came, gone)


def _settle(connection: Connection, key: str) -> bool:
    """Make the document current if some source shows it, and older if none does; whether that changed it."""
    shows = exists().where(SOURCES.c.document_key == key, SOURCES.c.is_current)
    current = bool(connection.scalar(select(shows)))
    changed = (
        update(DOCUMENTS).where(DOCUMENTS.c.key == key, DOCUMENTS.c.is_current != current).values(is_current=current)
    )
    return connection.execute(changed).rowcount > 0
