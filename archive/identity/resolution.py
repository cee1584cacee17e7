"""The rules let loose on the whole archive: who is who, and which papers tell of one meeting.

Kinds are joined in an order in which each can ask for those before it: clusters, bodies, meetings, people, texts.
"""

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select

from archive.identity import bodies, clusters, meetings, people
from archive.identity.candidates import Judged, judge_all
from archive.identity.context import Context
from archive.identity.former import Former, former_names
from archive.identity.graph import Edge, Joined, join
from archive.identity.ledger import Judgement, Renewed, people_said, renew
from archive.identity.loading import gather
from archive.identity.mentions import EntityKind, Gathered
from archive.identity.register import enter_all, entity_key, rows_of
from archive.identity.verdict import Answer
from archive.identity.whereabouts import Whereabouts, documents_of
from archive.store import Archive
from archive.tables import ABOUT, CORRECTIONS, DOCUMENTS, MENTIONS

_RULES: Mapping[EntityKind, tuple[Callable[..., Any], Callable[..., Any]]] = {
    EntityKind.CLUSTER: (clusters.anchors, clusters.compare),
    EntityKind.BODY: (bodies.anchors, bodies.compare),
    EntityKind.MEETING: (meetings.anchors, meetings.compare),
    EntityKind.PERSON: (people.anchors, people.compare),
    EntityKind.DOCUMENT: (meetings.text_anchors, meetings.compare_texts),
}
_TOLD_APART = (EntityKind.PERSON, EntityKind.BODY, EntityKind.CLUSTER)
_STATED = "resolved"


@dataclass(frozen=True)
class KindResolved:
    """What came of one kind.

    ``joined`` holds the names and keys of entities made of several mentions that were not so before; ``refused`` what
    people's or surer judgements did not allow; ``adrift`` judgements of people whose mentions are no longer there.
    """

    kind: EntityKind
    mentions: int
    entities: int
    unsure: int
    new: int
    withdrawn: int
    joined: tuple[tuple[str, str, int], ...]  # key, name, mentions
    refused: tuple[Edge, ...]
    adrift: tuple[Judgement, ...]


@dataclass
class Resolved:
    """Mentions and what they were joined to, before anything is stored: by kind, the judgements and the parts."""

    gathered: Gathered
    judged: dict[EntityKind, list[Judged]] = field(default_factory=dict)
    joined: dict[EntityKind, Joined] = field(default_factory=dict)
    adrift: dict[EntityKind, tuple[Judgement, ...]] = field(default_factory=dict)

    def parts(self, kind: EntityKind) -> Mapping[str, str]:
        """The first mention of the entity of each mention."""
        return self.joined[kind].part


def resolve(archive: Archive) -> tuple[KindResolved, ...]:
    """Run the rules over all current documents and store what they think; people's judgements stand above them.

    Once more where somebody judges meanwhile.
    """
    told = None
    while told is None:
        told = _resolve(archive)
    return told


def _resolve(archive: Archive) -> tuple[KindResolved, ...] | None:
    """One run; None where people judged meanwhile, and then nothing is stored."""
    with archive.reading() as connection:
        gathered = gather(connection)
        known = _said(connection)
        former = former_names(connection, documents_of(j for those in known.values() for j in those))
        before = _entities(connection)
        stated = digest(connection)
    resolved = resolve_mentions(gathered, known, former)
    with archive.writing() as connection:
        if _said(connection) != known:
            return None
        told = tuple(_store(connection, resolved, kind, before) for kind in _RULES)
        enter_all(connection, [row for kind in _RULES for row in _register(resolved, kind)])
        connection.execute(delete(ABOUT).where(ABOUT.c.name == _STATED))
        connection.execute(insert(ABOUT), {"name": _STATED, "value": stated})
    return told


def _said(connection: Connection) -> dict[EntityKind, list[Judgement]]:
    return {kind: people_said(connection, kind) for kind in EntityKind}


def resolve_mentions(
    gathered: Gathered,
    known: Mapping[EntityKind, Sequence[Judgement]] | None = None,
    former: Collection[Former] = (),
) -> Resolved:
    """Join mentions by the rules, and by what people judged; ``former`` tells by what names mentions were known."""
    resolved, context = Resolved(gathered), Context(gathered)
    for kind, (anchors, compare) in _RULES.items():
        mentions = gathered.by_kind[kind]
        where = Whereabouts.of(mentions, former, kind)
        said = [(where.edge(one), one) for one in (known or {}).get(kind, ())]
        edges = [edge for edge, one in said if edge and one.answer is not Answer.BECAME]
        judged = list(judge_all(mentions, anchors, compare, context))
        rules = [Edge(j.left, j.right, j.verdict.answer, j.verdict.points) for j in judged]
        joined = join((m.key for m in mentions), [*edges, *rules])
        resolved.judged[kind], resolved.joined[kind] = judged, joined
        resolved.adrift[kind] = tuple(one for edge, one in said if edge is None)
        context.entity |= {key: entity_key(kind, first) for key, first in joined.part.items()}
    return resolved


# Storing


def _store(connection: Connection, resolved: Resolved, kind: EntityKind, before: Mapping[str, str]) -> KindResolved:
    joined = resolved.joined[kind]
    folded = {m.key: m.folded for m in resolved.gathered.by_kind[kind]}
    names = {m.key: m.name for m in resolved.gathered.by_kind[kind]}
    worth = list(_worth_keeping(resolved.judged[kind], joined.part, told_apart=kind in _TOLD_APART))
    renewed: Renewed = renew(connection, kind, worth, folded)
    return KindResolved(
        kind=kind,
        mentions=len(joined.part),
        entities=len(set(joined.part.values())),
        unsure=sum(j.verdict.answer is Answer.UNSURE for j in worth),
        new=len(renewed.new),
        withdrawn=len(renewed.withdrawn),
        joined=tuple(_newly(kind, joined, names, before)),
        refused=joined.refused,
        adrift=resolved.adrift[kind],
    )


def _worth_keeping(judged: Iterable[Judged], part: Mapping[str, str], *, told_apart: bool) -> Iterator[Judged]:
    """What goes into the ledger: all that joins; of the rest the strongest between two entities that stay two.

    That two are not the same is worth a row only where they have one name (``told_apart``).
    """
    best: dict[tuple[str, str], Judged] = {}
    for one in judged:
        if one.verdict.answer is Answer.SAME:
            yield one
            continue
        if one.verdict.answer is Answer.NOT and not told_apart:
            continue
        sides = sorted((part[one.left], part[one.right]))
        if sides[0] == sides[1]:
            continue
        held = best.get((sides[0], sides[1]))
        if held is None or one.verdict.points > held.verdict.points:
            best[sides[0], sides[1]] = one
    yield from best.values()


def _newly(
    kind: EntityKind, joined: Joined, names: Mapping[str, str], before: Mapping[str, str]
) -> Iterator[tuple[str, str, int]]:
    """The entities of several mentions that were not one entity before."""
    for first, keys in joined.groups().items():
        if len(keys) > 1 and len({before.get(k, k) for k in keys}) > 1:
            yield entity_key(kind, first), names[first], len(keys)


def _register(resolved: Resolved, kind: EntityKind) -> Iterator[dict[str, Any]]:
    part = resolved.parts(kind)
    for mention in resolved.gathered.by_kind[kind]:
        yield from rows_of(mention, kind, entity_key(kind, part[mention.key]))


def _entities(connection: Connection) -> dict[str, str]:
    query = select(MENTIONS.c.mention_key, MENTIONS.c.entity_key)
    return {row.mention_key: row.entity_key for row in connection.execute(query)}


# Being of today


def digest(connection: Connection) -> str:
    """Changes with the current documents, the rules that extracted them, and what people corrected."""
    columns = DOCUMENTS.c
    query = select(columns.key, columns.extractor_version).where(columns.is_current).order_by(columns.key)
    corrected = connection.scalar(select(func.count()).select_from(CORRECTIONS))
    made = hashlib.sha256(f"{corrected}\n".encode())
    for row in connection.execute(query):
        made.update(f"{row.key} {row.extractor_version}\n".encode())
    return made.hexdigest()


def is_of_today(connection: Connection) -> bool | None:
    """Whether the entities are those of today's documents; None where nothing was ever joined."""
    stated = connection.scalar(select(ABOUT.c.value).where(ABOUT.c.name == _STATED))
    return None if stated is None else stated == digest(connection)
