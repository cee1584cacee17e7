"""What does not add up in an archive: within each record, and between the papers on one meeting or cluster."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from archive.identity.checks import Finding, check
from archive.identity.contradictions import Contradiction, Told, of_cluster, of_meeting
from archive.identity.gaps import ClusterGaps, gaps_of
from archive.identity.gathering import mentions_of
from archive.identity.loading import read_records
from archive.identity.mentions import EntityKind
from archive.store import Archive
from archive.tables import ENTITIES, MENTIONS
from models import Issue


@dataclass(frozen=True)
class DocumentFindings:
    """What is odd in one document: noted when it was read and extracted (``noted``), and found by checks since."""

    key: str
    title: str | None
    source: str
    noted: tuple[Issue, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Findings:
    """Everything found: by document, and between documents."""

    documents: tuple[DocumentFindings, ...]
    contradictions: tuple[Contradiction, ...]


def look_over(archive: Archive, keys: Sequence[str] | None = None) -> Findings:
    """Check all current documents, or those of the keys and the papers on the same meetings."""
    with archive.reading() as connection:
        documents = []
        by_entity: dict[str, list[Told]] = defaultdict(list)
        shared = _shared(connection)
        for told in _told(connection, _with_sisters(connection, keys)):
            kept = told.kept
            if keys is None or kept.key in keys:
                found = check(kept.key, kept.source, kept.record, kept.rows)
                if found or kept.record.issues:
                    title = kept.record.document.title
                    documents.append(DocumentFindings(kept.key, title, kept.source, kept.record.issues, tuple(found)))
            for entity in _of_many(told, shared):
                by_entity[entity].append(told)
    return Findings(tuple(documents), tuple(_contradictions(by_entity)))


def find_gaps(archive: Archive, until: str | None = None) -> list[ClusterGaps]:
    """The meetings of clusters that no paper tells of, up to a day (ISO 8601) or to the last day of the papers."""
    with archive.reading() as connection:
        rows = select(MENTIONS.c.row_key, MENTIONS.c.entity_key).where(MENTIONS.c.kind == EntityKind.CLUSTER.value)
        entity = {row.row_key: row.entity_key for row in connection.execute(rows)}
        named = select(ENTITIES.c.key, ENTITIES.c.name).where(ENTITIES.c.kind == EntityKind.CLUSTER.value)
        names = {row.key: row.name for row in connection.execute(named)}
        papers = (mentions_of(k.key, k.source, k.record, k.rows) for k in read_records(connection))
        return gaps_of(papers, entity, names, until)


def told_of(connection: Connection, keys: Sequence[str] | None) -> list[Told]:
    """The papers of these keys with their mentions and the entities of their rows."""
    return list(_told(connection, keys))


def _told(connection: Connection, keys: Sequence[str] | None) -> Iterator[Told]:
    for kept in read_records(connection, keys):
        rows = select(MENTIONS.c.row_key, MENTIONS.c.entity_key).where(MENTIONS.c.document_key == kept.key)
        entity = {row.row_key: row.entity_key for row in connection.execute(rows)}
        yield Told(kept, mentions_of(kept.key, kept.source, kept.record, kept.rows), entity)


def _with_sisters(connection: Connection, keys: Sequence[str] | None) -> Sequence[str] | None:
    """The documents of these keys, and those that tell of the same meetings and clusters."""
    if keys is None:
        return None
    columns = MENTIONS.c
    kinds = (EntityKind.MEETING.value, EntityKind.CLUSTER.value)
    own = select(columns.entity_key).where(columns.document_key.in_(keys), columns.kind.in_(kinds))
    sisters = connection.scalars(select(columns.document_key).where(columns.entity_key.in_(own)).distinct())
    return sorted({*keys, *sisters})


def _shared(connection: Connection) -> frozenset[str]:
    """The meetings and clusters that several papers tell of."""
    kinds = (EntityKind.MEETING.value, EntityKind.CLUSTER.value)
    query = select(ENTITIES.c.key).where(ENTITIES.c.kind.in_(kinds), ENTITIES.c.documents > 1)
    return frozenset(connection.scalars(query))


def _of_many(told: Told, shared: frozenset[str]) -> Iterator[str]:
    meeting = told.mentions.meeting
    keys = [*([meeting.key] if meeting else []), *(c.key for c in told.mentions.clusters)]
    yield from dict.fromkeys(e for key in keys if (e := told.entity.get(key)) in shared and e)


def _contradictions(by_entity: Mapping[str, Sequence[Told]]) -> Iterator[Contradiction]:
    """Those of every meeting; of a cluster those that its meetings' papers do not have among themselves."""
    known: set[tuple[str, tuple[object, ...]]] = set()
    for entity, papers in sorted(by_entity.items(), key=lambda e: (not e[0].startswith("meeting"), e[0])):
        of = of_meeting if entity.startswith(EntityKind.MEETING.value) else of_cluster
        for one in of(entity, papers):
            same = one.about, one.values
            if same not in known:
                known.add(same)
                yield one
