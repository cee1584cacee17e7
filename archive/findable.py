"""What of a document can be found: people, bodies, clusters, awards, decisions, the meeting, and its text.

People and bodies are mentions: gathered within one document, never joined across documents by their name alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import models
from archive.facets import Facet, Kind, band
from archive.wording import word
from language.fold import key as folded
from models import Award, BlockKind, Cluster, Evidence, Item, Participant, Term

_TITLE_LENGTH = 160
# What stands in a document that tells of more clusters than these is not said to be of each of them.
_MOST_CLUSTERS = 3

#: A facet and a value of it: a code, or a name as the document writes it.
Told = tuple[Facet, str]


@dataclass(frozen=True)
class Findable:
    """Something a search may bring up. ``title`` and ``details`` are Vietnamese lines, searched as they are shown.

    ``name`` is what it is called, where it has a name; ``start:end`` are the words of the text that it rests on, 0:0
    where the text does not show them. A stretch of text has no title: its own words are searched. ``facets`` is what it
    may be narrowed by besides kind and years, ``date`` that of the meeting, else of publication, ISO 8601.
    """

    kind: Kind
    key: str
    start: int
    end: int
    years: tuple[int, ...] = ()
    name: str | None = None
    title: str = ""
    details: tuple[str, ...] = ()
    facets: tuple[Told, ...] = ()
    date: str | None = None


def findables(key: str, document: models.Document, record: models.Record) -> Iterator[Findable]:
    """Everything that can be found of the document of that key."""
    clusters = _named(Facet.CLUSTER, *(c.name for c in record.clusters))
    of_all = clusters if len(clusters) <= _MOST_CLUSTERS else ()
    date = _date(record)
    for one in _all(key, document, record):
        yield replace(one, date=date, facets=tuple(dict.fromkeys((*one.facets, *of_all))))


def _all(key: str, document: models.Document, record: models.Record) -> Iterator[Findable]:
    years = _year(_date(record))
    yield from _people(key, document, record, years)
    yield from _bodies(key, record, years)
    for number, cluster in enumerate(record.clusters, 1):
        yield _cluster(f"{key}.clusters.{number}", cluster, record.awards, years)
    for number, award in enumerate(record.awards, 1):
        yield _award(f"{key}.awards.{number}", award, years)
    for number, decision in enumerate(record.decisions, 1):
        yield _decision(f"{key}.decisions.{number}", decision, years)
    if record.meeting:
        yield _meeting(f"{key}.meetings.1", record.meeting, record.document, years)
    for start, end in _passages(document):
        yield Findable(Kind.TEXT, key, start, end, years)


def _date(record: models.Record) -> str | None:
    """The day of the meeting, else of publication."""
    return (record.meeting and record.meeting.start_date) or record.document.published_at


def _named(facet: Facet, *names: str | None) -> tuple[Told, ...]:
    """The names, each once, as values of a facet; a name takes one line."""
    return tuple(dict.fromkeys((facet, " ".join(name.split())) for name in names if name and name.strip()))


def _trusted(item: Item) -> Told:
    return Facet.CONFIDENCE, band(item.confidence)


def _year(day: str | None) -> tuple[int, ...]:
    return (int(day[:4]),) if day and day[:4].isascii() and day[:4].isdigit() else ()


def _either(*years: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted({y for those in years for y in those}))


def _span(item: Item) -> tuple[int, int]:
    return item.evidence[0].start, item.evidence[0].end


def _within(evidence: tuple[Evidence, ...], name: str) -> tuple[int, int]:
    """Where the evidence shows the name, else the whole of its first span."""
    for one in evidence:
        if (at := one.quote.find(name)) >= 0:
            return one.start + at, one.start + at + len(name)
    return evidence[0].start, evidence[0].end


def _clip(text: str) -> str:
    return text if len(text) <= _TITLE_LENGTH else text[: text.rfind(" ", 1, _TITLE_LENGTH)].rstrip(" ,;") + " …"


# People


def _people(key: str, document: models.Document, record: models.Record, years: tuple[int, ...]) -> Iterator[Findable]:
    """Each participant, and each author who is not the one participant of that name in this document."""
    names = [folded(p.name) for p in record.participants]
    authors = {folded(a): (number, a) for number, a in reversed([*enumerate(record.document.authors, 1)])}
    for number, person in enumerate(record.participants, 1):
        wrote = names.count(folded(person.name)) == 1 and authors.pop(folded(person.name), None) is not None
        yield _participant(f"{key}.participants.{number}", person, wrote, years)
    for number, author in authors.values():
        start, end = _byline(document, author)
        yield Findable(
            Kind.PERSON, f"{key}.document_authors.{number}", start, end, years, author, f"{author} – tác giả bài, ảnh"
        )


def _participant(key: str, person: Participant, wrote: bool, years: tuple[int, ...]) -> Findable:
    posts = "; ".join(p.text for p in person.positions)
    details = []
    if person.titles:
        details.append("Học hàm, quân hàm: " + ", ".join(person.titles))
    if person.roles:
        details.append("Vai trò: " + ", ".join(word(r) for r in person.roles))
    if wrote:
        details.append("Tác giả bài, ảnh")
    title = f"{person.name} – {posts}" if posts else person.name
    bodies = _named(Facet.BODY, *(p.organization for p in person.positions))
    facets = (*((Facet.ROLE, r) for r in person.roles), *bodies, _trusted(person))
    span = _within(person.evidence, person.name)
    return Findable(Kind.PERSON, key, *span, years, person.name, title, tuple(details), facets)


def _byline(document: models.Document, author: str) -> tuple[int, int]:
    """Where the document names its author: in a byline, else the last time it does."""
    for block in document.blocks:
        if block.kind is BlockKind.BYLINE and (at := document.text.find(author, block.start, block.end)) >= 0:
            return at, at + len(author)
    at = document.text.rfind(author)
    return (at, at + len(author)) if at >= 0 else (0, 0)


# Bodies


@dataclass
class _Body:
    name: str
    key: str
    start: int
    end: int
    years: set[int]
    facets: tuple[Told, ...]
    roles: dict[str, None] = field(default_factory=dict)


def _bodies(key: str, record: models.Record, years: tuple[int, ...]) -> Iterator[Findable]:
    """Each body once, with all that the document says of it; clusters and people are found as themselves."""
    others = {folded(c.name) for c in record.clusters} | {folded(p.name) for p in record.participants}
    gathered: dict[str, _Body] = {}
    for name, item_key, item, role, own_years in _mentions(key, record):
        name_key = folded(name)
        if not name_key or name_key in others:
            continue
        facets = (*_named(Facet.BODY, name), _trusted(item))
        span = _within(item.evidence, name)
        body = gathered.setdefault(name_key, _Body(name, item_key, *span, set(years), facets))
        body.roles[role] = None
        body.years.update(own_years)
    for body in gathered.values():
        yield Findable(
            Kind.BODY,
            body.key,
            body.start,
            body.end,
            tuple(sorted(body.years)),
            body.name,
            body.name,
            tuple(body.roles),
            body.facets,
        )


_Mention = tuple[str, str, Item, str, tuple[int, ...]]


def _mentions(key: str, record: models.Record) -> Iterator[_Mention]:
    """Every body named in the record: its name, the row and the item that name it, what it does there, and when."""
    if record.meeting:
        for n, name in enumerate(record.meeting.organizers, 1):
            yield name, f"{key}.meetings.1.organizers.{n}", record.meeting, "Đơn vị tổ chức cuộc họp", ()
    for c, cluster in enumerate(record.clusters, 1):
        yield from _cluster_bodies(f"{key}.clusters.{c}", cluster)
    for p, person in enumerate(record.participants, 1):
        for n, post in enumerate(person.positions, 1):
            if post.organization:
                role = f"{person.name}: {post.title or post.text}"
                yield post.organization, f"{key}.participants.{p}.positions.{n}", person, role, ()
    for n, award in enumerate(record.awards, 1):
        if award.recipient and not _maybe_person(award.recipient):
            yield award.recipient, f"{key}.awards.{n}", award, _award_line(award), _own_year(award)


def _cluster_bodies(key: str, cluster: Cluster) -> Iterator[_Mention]:
    for n, member in enumerate(cluster.members, 1):
        yield member, f"{key}.members.{n}", cluster, f"Thành viên {cluster.name}", ()
    for t, term in enumerate(cluster.terms, 1):
        when, years = (f" năm {term.year}", (term.year,)) if term.year else ("", ())
        lead, deputy = _posts(cluster)
        if term.lead:
            yield term.lead, f"{key}.terms.{t}", cluster, f"{lead} {cluster.name}{when}", years
        for d, name in enumerate(term.deputies, 1):
            yield name, f"{key}.terms.{t}.deputies.{d}", cluster, f"{deputy} {cluster.name}{when}", years


def _maybe_person(recipient: str) -> bool:
    """Whether a recipient may be a person: a bare name of two to five capitalised syllables. Bodies have a noun."""
    syllables = recipient.split()
    return 1 < len(syllables) <= 5 and all(s.istitle() for s in syllables)


# Clusters, awards, decisions, the meeting


def _posts(cluster: Cluster) -> tuple[str, str]:
    """What leaders and deputies are called: a khối has its own words."""
    return ("Khối trưởng", "Khối phó") if folded(cluster.name).startswith("khối") else ("Cụm trưởng", "Cụm phó")


def _term_line(cluster: Cluster, term: Term) -> str:
    lead, deputy = _posts(cluster)
    parts = [f"{lead}: {term.lead}"] if term.lead else []
    if term.deputies:
        parts.append(f"{deputy}: {', '.join(term.deputies)}")
    return (f"Năm {term.year}. " if term.year else "") + "; ".join(parts)


def _cluster(key: str, cluster: Cluster, awards: tuple[Award, ...], years: tuple[int, ...]) -> Findable:
    own = _either(*((t.year,) for t in cluster.terms if t.year)) or years
    details = [_term_line(cluster, t) for t in cluster.terms]
    if cluster.members:
        details.append("Thành viên: " + "; ".join(cluster.members))
    members = {_without_school(n) for n in (cluster.name, *cluster.members, *_leaders(cluster))}
    details += [
        f"{a.recipient}: {_award_line(a)}" for a in awards if a.recipient and _without_school(a.recipient) in members
    ]
    title = f"{cluster.name} – năm {', '.join(map(str, own))}" if own else cluster.name
    bodies = _named(Facet.BODY, *cluster.members, *_leaders(cluster))
    facets = (*_named(Facet.CLUSTER, cluster.name), *bodies, _trusted(cluster))
    every = _either(own, years)
    return Findable(Kind.CLUSTER, key, *_span(cluster), every, cluster.name, title, tuple(details), facets)


def _leaders(cluster: Cluster) -> Iterator[str]:
    for term in cluster.terms:
        if term.lead:
            yield term.lead
        yield from term.deputies


def _without_school(name: str) -> str:
    """A name folded, without the "trường" that papers set or leave out before a school's name."""
    return folded(name).removeprefix("trường ")


def _own_year(award: Award) -> tuple[int, ...]:
    return (award.year,) if award.year else ()


def _award_line(award: Award) -> str:
    grantor = f" của {award.grantor}" if award.grantor else ""
    year = f", năm {award.year}" if award.year else ""
    return f"{award.award[:1].upper()}{award.award[1:]}{grantor} ({word(award.status).lower()}{year})"


def _award(key: str, award: Award, years: tuple[int, ...]) -> Findable:
    unnamed = f"số lượng {award.count}" if award.count else "không nêu tên, số lượng"
    title = f"{_award_line(award)} – {award.recipient or unnamed}"
    body = award.recipient if award.recipient and not _maybe_person(award.recipient) else None
    facets = (
        *_named(Facet.FORM, award.award), *_named(Facet.GRANTOR, award.grantor), *_named(Facet.BODY, body),
        (Facet.STATUS, award.status), _trusted(award),
    )  # fmt: skip
    own = _own_year(award) or years
    return Findable(Kind.AWARD, key, *_span(award), own, award.recipient, title, facets=facets)


def _decision(key: str, decision: models.Decision, years: tuple[int, ...]) -> Findable:
    title = f"{word(decision.kind)}: {_clip(decision.text)}"
    details = [decision.text] if title[-1] == "…" else []
    if decision.issuer:
        details.append(f"Người, cơ quan nêu: {decision.issuer}")
    return Findable(Kind.DECISION, key, *_span(decision), years, None, title, tuple(details), (_trusted(decision),))


def _meeting(key: str, meeting: models.Meeting, document: models.DocumentInfo, years: tuple[int, ...]) -> Findable:
    title = meeting.title or document.title or (word(meeting.kind) if meeting.kind else "Cuộc họp")
    parts = {
        "Loại": word(meeting.kind) if meeting.kind else None,
        "Ngày": meeting.start_date,
        "Địa điểm": meeting.venue,
        "Đơn vị tổ chức": ", ".join(meeting.organizers),
        "Chủ đề": meeting.theme,
        "Kỳ đánh giá": meeting.period.label if meeting.period else None,
    }
    details = tuple(f"{label}: {value}" for label, value in parts.items() if value)
    reviewed = _year(meeting.period.start) if meeting.period else ()
    facets = (*_named(Facet.BODY, *meeting.organizers), _trusted(meeting))
    return Findable(Kind.MEETING, key, *_span(meeting), _either(years, reviewed), title, title, details, facets)


# Text


def _passages(document: models.Document) -> Iterator[tuple[int, int]]:
    """The stretches of text searched as one: a paragraph, or a row of a table; the page's furniture is none."""
    if not document.blocks:
        yield 0, len(document.text)
    row: tuple[int, int] | None = None
    begun: tuple[int, int] | None = None
    for block in document.blocks:
        if block.kind is BlockKind.FURNITURE or block.start == block.end:
            continue
        here = (block.cell.table, block.cell.row) if block.cell else None
        if begun and (here is None or here != row):
            yield begun
            begun = None
        begun = (begun[0] if begun else block.start, block.end)
        row = here
    if begun:
        yield begun
