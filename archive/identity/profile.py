"""What is known of an entity: its names, what its papers tell of it year by year, why it is thought to be one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from archive.identity import ledger
from archive.identity.contradictions import Contradiction, Told, copies, of_cluster, of_meeting
from archive.identity.findings import told_of
from archive.identity.graph import Edge
from archive.identity.ledger import Judgement
from archive.identity.lookup import Found, find
from archive.identity.mentions import (
    BodyMention,
    Capacity,
    ClusterMention,
    EntityKind,
    MeetingMention,
    Mention,
    PersonMention,
)
from archive.identity.then_and_now import ThenNow, then_and_now
from archive.identity.verdict import Answer
from archive.identity.whereabouts import documents_of, located
from archive.store import Archive
from archive.tables import MENTIONS
from archive.wording import word
from models import Award


@dataclass(frozen=True)
class Name:
    """A name as printed: in how many papers, from which year to which."""

    printed: str
    documents: int
    first_year: int | None
    last_year: int | None


@dataclass(frozen=True)
class Fact:
    """Something that a paper tells of an entity. ``about`` groups facts; ``entity`` is the other that it names."""

    about: str
    year: int | None
    told: str  # in Vietnamese, names as printed
    document: str
    row: str
    entity: str | None = None


@dataclass(frozen=True)
class Profile:
    """An entity with all that is known of it.

    ``judgements`` are those that join it, ``doubts`` those that keep others apart or are unsure; ``undone`` is what was
    taken back. ``where`` tells of a body where it was and is.
    """

    found: Found
    names: tuple[Name, ...]
    where: tuple[ThenNow, ...]
    facts: tuple[Fact, ...]
    contradictions: tuple[Contradiction, ...]
    judgements: tuple[Judgement, ...]
    doubts: tuple[Judgement, ...]
    undone: tuple[Judgement, ...]


def profiles(archive: Archive, asked: str) -> list[Profile]:
    """The entities that a key or a name may mean, with all that is known of each; none where there are none."""
    with archive.reading() as connection:
        return [_profile(connection, found) for found in find(connection, asked)]


def _profile(connection: Connection, found: Found) -> Profile:
    rows = connection.execute(select(MENTIONS).where(MENTIONS.c.entity_key == found.key)).all()
    mentions = {row.mention_key for row in rows}
    papers = sorted(
        told_of(connection, sorted({row.document_key for row in rows})),
        key=lambda t: (t.mentions.paper.day or "", t.kept.key),
    )
    own = [(told, m) for told in papers for m in _mentions(told, found.kind) if m.key in mentions]
    standing, undone = _judged(connection, found.kind, mentions)
    return Profile(
        found=found,
        names=tuple(_names(m for _, m in own)),
        where=tuple(_where((m for _, m in own), {row.mention_key: row.place for row in rows})),
        facts=tuple(_facts(own)),
        contradictions=tuple(_contradictions(found, [told for told, _ in own])),
        judgements=tuple(j for edge, j in standing if _joins(edge, mentions)),
        doubts=tuple(j for edge, j in standing if not _joins(edge, mentions)),
        undone=tuple(undone),
    )


def _judged(
    connection: Connection, kind: EntityKind, mentions: set[str]
) -> tuple[list[tuple[Edge, Judgement]], list[Judgement]]:
    """What was judged of these mentions and stands, as edges between mentions of today; and what was taken back.

    What people judged is found though the row has another key or name by now.
    """
    history = {j.number: (j.edge, j) for j in ledger.touching(connection, kind, mentions, undone=True)}
    near = {key.partition(".")[0] for key in mentions}
    people = (j for j in ledger.people_said(connection, kind, undone=True) if documents_of([j]) & near)
    for edge, one in located(connection, kind, people):
        if {edge.left, edge.right} & mentions:
            history[one.number] = (edge, one)
    ordered = [history[number] for number in sorted(history)]
    taken_back = [j for _, j in ordered if not j.stands and j.undone_by != ledger.BY_RULE]
    return [(edge, j) for edge, j in ordered if j.stands], taken_back


def _joins(edge: Edge, mentions: set[str]) -> bool:
    return edge.answer is Answer.SAME and edge.left in mentions and edge.right in mentions


def _mentions(told: Told, kind: EntityKind) -> Sequence[Mention]:
    found = told.mentions
    by_kind: dict[EntityKind, Sequence[Mention]] = {
        EntityKind.PERSON: found.people,
        EntityKind.BODY: found.bodies,
        EntityKind.CLUSTER: found.clusters,
        EntityKind.MEETING: (found.meeting,) if found.meeting else (),
        EntityKind.DOCUMENT: (found.document,),
    }
    return by_kind[kind]


def _names(mentions: Iterable[Mention]) -> Iterator[Name]:
    years: dict[str, list[int]] = defaultdict(list)
    papers: Counter[str] = Counter()
    for mention in mentions:
        papers[mention.name] += 1
        years[mention.name] += [mention.paper.year] if mention.paper.year else []
    for printed, count in sorted(papers.items(), key=lambda n: (-n[1], n[0])):
        yield Name(printed, count, min(years[printed], default=None), max(years[printed], default=None))


def _where(mentions: Iterable[Mention], places: Mapping[str, str | None]) -> Iterator[ThenNow]:
    """Where a body was and is: the first told of each province that it was in; ``places`` by mention."""
    seen: set[tuple[str | None, tuple[str, ...]]] = set()
    for mention in mentions:
        if isinstance(mention, BodyMention):
            body = replace(mention.body, place=mention.body.place or places.get(mention.key))
            told = then_and_now(body, mention.paper.day)
            if (told.then, told.now) not in seen and (told.then or told.ended):
                seen.add((told.then, told.now))
                yield told


def _contradictions(found: Found, papers: Sequence[Told]) -> list[Contradiction]:
    if found.kind is EntityKind.MEETING:
        return of_meeting(found.key, papers)
    return of_cluster(found.key, papers) if found.kind is EntityKind.CLUSTER else []


# What papers tell


def _facts(own: Sequence[tuple[Told, Mention]]) -> Iterator[Fact]:
    copied = copies([told for told, _ in own])
    for told, mention in own:
        match mention:
            case PersonMention():
                yield from _of_person(told, mention)
            case BodyMention():
                yield from _of_body(told, mention)
            case ClusterMention():
                yield from _of_cluster(told, mention)
            case MeetingMention():
                yield from _of_meeting(told, mention)
        paper = mention.paper
        printed = f"{paper.title or 'tài liệu không có tiêu đề'} – {paper.source}"
        again = f" (in lại bài {copied[paper.key]})" if paper.key in copied else ""
        yield Fact("paper", paper.year, printed + again, paper.key, mention.key)


def _of_person(told: Told, mention: PersonMention) -> Iterator[Fact]:
    year, document = mention.paper.year, mention.paper.key
    if mention.capacity is Capacity.AUTHOR:
        yield Fact("author", year, "viết bài, chụp ảnh", document, mention.key)
    if mention.titles:
        yield Fact("title", year, ", ".join(mention.titles), document, mention.key)
    for number, person in enumerate(told.kept.record.participants, 1):
        if told.row("participants", number) in mention.rows:
            yield from (Fact("post", year, p.text, document, mention.key) for p in person.positions)
            if person.roles:
                yield Fact("role", year, ", ".join(word(r) for r in person.roles), document, mention.key)
    yield from _awards(told, mention)


def _awards(told: Told, mention: Mention) -> Iterator[Fact]:
    for number, award in enumerate(told.kept.record.awards, 1):
        row = told.row("awards", number)
        if row in mention.rows:
            yield Fact("award", award.year or mention.paper.year, _award(award), mention.paper.key, row)


def _award(award: Award) -> str:
    grantor = f" của {award.grantor}" if award.grantor else ""
    return f"{award.award}{grantor} ({word(award.status).lower()})"


def _of_body(told: Told, mention: BodyMention) -> Iterator[Fact]:
    year, document = mention.paper.year, mention.paper.key
    for above in mention.body.parents[:1]:
        yield Fact("parent", year, " ".join(above), document, mention.key)
    for row, role in mention.roles:
        yield Fact("role", year, role, document, row)
    yield from _awards(told, mention)


def _of_cluster(told: Told, mention: ClusterMention) -> Iterator[Fact]:
    year, document = mention.paper.year, mention.paper.key
    if mention.parent:
        yield Fact("parent", year, mention.parent, document, mention.key)
    for number, cluster in enumerate(told.kept.record.clusters, 1):
        row = told.row("clusters", number)
        if row not in mention.rows:
            continue
        for place, term in enumerate(cluster.terms, 1):
            if term.lead:
                own = f"{row}.terms.{place}"
                yield Fact("lead", term.year, term.lead, document, own, told.entity.get(own))
            for at, deputy in enumerate(term.deputies, 1):
                own = f"{row}.terms.{place}.deputies.{at}"
                yield Fact("deputy", term.year, deputy, document, own, told.entity.get(own))
        for place, member in enumerate(cluster.members, 1):
            own = f"{row}.members.{place}"
            yield Fact("member", year, member, document, own, told.entity.get(own))
        if cluster.member_count is not None:
            yield Fact("member_count", year, str(cluster.member_count), document, row)


def _of_meeting(told: Told, mention: MeetingMention) -> Iterator[Fact]:
    meeting = told.kept.record.meeting
    if meeting is None:
        return
    year, document = mention.paper.year, mention.paper.key
    parts = {
        "kind": word(meeting.kind) if meeting.kind else None,
        "day": meeting.start_date,
        "venue": meeting.venue,
        "period": meeting.period.label if meeting.period else None,
    }
    yield from (Fact(about, year, str(value), document, mention.key) for about, value in parts.items() if value)
    for number, name in enumerate(meeting.organizers, 1):
        own = f"{mention.rows[0]}.organizers.{number}"
        yield Fact("organizer", year, name, document, own, told.entity.get(own))
    for number, person in enumerate(told.kept.record.participants, 1):
        own = told.row("participants", number)
        yield Fact("participant", year, person.name, document, own, told.entity.get(own))
