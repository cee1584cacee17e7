"""What does not add up in a record: counts, order in time, leaders who are no members. Told, never mended.

A check speaks only where the paper tells both sides. Each gives an issue with the words that it is about.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import models
from archive.identity.body_names import Scope, body_name
from archive.identity.gathering import is_person
from archive.identity.papers import paper_of
from archive.identity.spelling import OPEN, readings
from language.fold import key, level
from language.lexicon import lexicon
from models import Award, AwardStatus, Cluster, Delegation, Evidence, Issue, MeetingKind, Record

#: A list of so many members tells who is none of them.
_LIST = 3
#: A cluster's term lies within so many years of its meeting.
_TERM = 3


@dataclass(frozen=True)
class Finding:
    """An issue of a record, with the key of the row that it is about."""

    document: str
    row: str
    issue: Issue


@dataclass(frozen=True)
class _Look:
    """A record looked over: its scope, and the keys of its rows."""

    document: str
    record: Record
    scope: Scope
    rows: Mapping[str, Sequence[str]]

    def row(self, table: str, number: int) -> str:
        known = self.rows.get(table)
        return known[number - 1] if known else f"{self.document}.{table}.{number}"

    def found(self, row: str, code: str, message: str, evidence: Sequence[Evidence]) -> Finding:
        return Finding(self.document, row, Issue(code=code, message=message, evidence=tuple(evidence)))

    def keys(self, name: str) -> frozenset[str]:
        """Every reading of a body's name as this paper means it."""
        found = body_name(name, self.scope)
        return frozenset(found.keys) if found else frozenset()

    def wholes(self, name: str) -> frozenset[str]:
        """The bodies that a body is part of, as its name tells: who leads its union speaks for it."""
        found = body_name(name, self.scope)
        return frozenset(" ".join(words) for words in found.parents) if found else frozenset()

    def shorts(self, name: str) -> frozenset[str]:
        """What a list may put for a name: the province that it tells ("Hà Giang"), or the name without it."""
        found = body_name(name, self.scope)
        written = found.readings if found else ()
        provinces = {p for one in written for p in one.places}
        ends = [(*word, *p.split()) for p in provinces for word in ((), ("tỉnh",))] + [(w,) for w in OPEN]
        cut = {" ".join(one.words[: -len(e)]) for one in written for e in ends if one.words[-len(e) :] == e}
        return frozenset(provinces | cut) - {""}


def check(document: str, source: str, record: Record, rows: Mapping[str, Sequence[str]] | None = None) -> list[Finding]:
    """Everything that does not add up in the record of the document of that key."""
    look = _Look(document, record, paper_of(document, source, record)[1], rows or {})
    return [finding for one in _CHECKS for finding in one(look)]


# Counts


def _member_counts(look: _Look) -> Iterator[Finding]:
    for number, cluster in enumerate(look.record.clusters, 1):
        listed = len(cluster.members)
        if listed and cluster.member_count is not None and cluster.member_count != listed:
            message = (
                f"{cluster.name}: nêu {cluster.member_count:02} thành viên nhưng liệt kê {listed}. "
                "Hãy xem danh sách có thiếu, thừa hay tách sai tên không."
            )
            yield look.found(look.row("clusters", number), "member_count", message, cluster.evidence)


def _listed_twice(look: _Look) -> Iterator[Finding]:
    for number, cluster in enumerate(look.record.clusters, 1):
        seen: dict[str, str] = {}
        for name in cluster.members:
            written = next(iter(readings(name)), None)
            if written and written.key in seen:
                message = f"{cluster.name}: «{seen[written.key]}» và «{name}» là một thành viên liệt kê hai lần."
                yield look.found(look.row("clusters", number), "member_twice", message, cluster.evidence)
            elif written:
                seen[written.key] = name


def _awards(look: _Look) -> Iterator[Finding]:
    """Awards counted against awards named, by form, grantor, status and year."""
    groups: dict[tuple[str, ...], list[tuple[int, Award]]] = defaultdict(list)
    for number, award in enumerate(look.record.awards, 1):
        own = (key(award.award), key(award.grantor or ""), award.status.value, str(award.year))
        groups[own].append((number, award))
    for those in groups.values():
        counted = [(n, a) for n, a in those if a.recipient is None]
        named = [a for _, a in those if a.recipient is not None]
        total = sum(a.count or 0 for _, a in counted)
        if counted and named and total != len(named):
            number, first = counted[0]
            status = "đề nghị" if first.status is AwardStatus.PROPOSED else "đã tặng"
            message = (
                f"{first.award} ({status}): nêu {total} nhưng kể tên {len(named)} nơi nhận. "
                "Hãy xem có phải hai danh sách khác nhau không."
            )
            yield look.found(look.row("awards", number), "award_count", message, first.evidence)


def _units_there(look: _Look) -> Iterator[Finding]:
    """More units sent people than the cluster has members."""
    clusters = [c for c in look.record.clusters if c.member_count]
    if len(clusters) != 1 or clusters[0].member_count is None:
        return
    for number, delegation in enumerate(look.record.delegations, 1):
        if delegation.count and delegation.count > clusters[0].member_count and _counts_units(delegation, clusters[0]):
            message = (
                f"«{delegation.text}»: {delegation.count}, nhiều hơn {clusters[0].member_count} thành viên "
                f"của {clusters[0].name}."
            )
            yield look.found(look.row("delegations", number), "units_there", message, delegation.evidence)


def _counts_units(delegation: Delegation, cluster: Cluster) -> bool:
    """Whether what is counted are units of the cluster ("lãnh đạo 08 đơn vị trong Cụm"), and no people."""
    text = level(delegation.text)
    units, people = (
        re.search(rf"(?<!\w)0*{delegation.count} {lexicon(name).pattern}(?!\w)", text)
        for name in ("cluster_units", "counted_people")
    )
    return bool(units and not people) and key(cluster.name).split()[0] in key(text).split()


# Order in time


def _days(look: _Look) -> Iterator[Finding]:
    meeting, published = look.record.meeting, look.record.document.published_at
    if meeting is None:
        return
    row = look.row("meetings", 1)
    if meeting.start_date and meeting.end_date and meeting.end_date < meeting.start_date:
        message = f"Cuộc họp kết thúc ({meeting.end_date}) trước khi bắt đầu ({meeting.start_date})."
        yield look.found(row, "day_order", message, meeting.evidence)
    if meeting.start_date and published and published[:10] < meeting.start_date:
        message = (
            f"Đăng ngày {published[:10]}, trước ngày họp {meeting.start_date}: là bài báo trước, hay sai một ngày."
        )
        yield look.found(row, "published_before", message, meeting.evidence)
    period = meeting.period
    if meeting.start_date and period and period.start and period.start > meeting.start_date and _reviews(meeting):
        message = f"Họp ngày {meeting.start_date} để tổng kết, sơ kết {period.label}, là kỳ chưa tới."
        yield look.found(row, "period_ahead", message, meeting.evidence)
    if period and period.start and period.end and period.end < period.start:
        message = f"Kỳ {period.label}: ngày cuối {period.end} trước ngày đầu {period.start}."
        yield look.found(row, "period_order", message, meeting.evidence)


def _reviews(meeting: models.Meeting) -> bool:
    return meeting.kind in (MeetingKind.ANNUAL_REVIEW, MeetingKind.INTERIM_REVIEW)


def _years(look: _Look) -> Iterator[Finding]:
    day = (look.record.meeting and look.record.meeting.start_date) or look.record.document.published_at
    if not day or not day[:4].isdigit():
        return
    year = int(day[:4])
    for number, award in enumerate(look.record.awards, 1):
        if award.year and award.year > year and award.status is AwardStatus.CONFERRED:
            message = f"{award.award} ghi nhận thành tích năm {award.year}, sau năm {year} của tài liệu."
            yield look.found(look.row("awards", number), "award_ahead", message, award.evidence)
    for number, cluster in enumerate(look.record.clusters, 1):
        for term in cluster.terms:
            if term.year and abs(term.year - year) > _TERM:
                message = f"{cluster.name}: nhiệm kỳ năm {term.year} trong tài liệu năm {year}."
                yield look.found(look.row("clusters", number), "term_far", message, cluster.evidence)


def _references(look: _Look) -> Iterator[Finding]:
    published = look.record.document.published_at
    held = look.record.meeting.end_date if look.record.meeting else None
    latest = max((day for day in (published, held) if day), default="")
    for number, cited in enumerate(look.record.references, 1):
        if latest and cited.date and cited.date > latest[:10]:
            message = f"{cited.text} ban hành {cited.date}, sau tài liệu này ({latest[:10]})."
            yield look.found(look.row("cited_documents", number), "cited_ahead", message, cited.evidence)


# Leaders


def _leaders(look: _Look) -> Iterator[Finding]:
    """A leader who is no member, where the list of members is whole."""
    for number, cluster in enumerate(look.record.clusters, 1):
        if len(cluster.members) < _LIST or (cluster.member_count or len(cluster.members)) > len(cluster.members):
            continue
        known = frozenset(k for member in cluster.members for k in look.keys(member))
        short = frozenset(s for member in cluster.members for s in look.shorts(member))
        for name, title in _named_leaders(cluster):
            meant = look.shorts(name) | look.wholes(name)
            if not is_person(name) and not (look.keys(name) & (known | short) or meant & known):
                message = f"{cluster.name}: {title} «{name}» không có trong danh sách thành viên."
                yield look.found(look.row("clusters", number), "leader_no_member", message, cluster.evidence)


def _named_leaders(cluster: Cluster) -> Iterator[tuple[str, str]]:
    named: dict[str, str] = {}
    for term in cluster.terms:
        when = f" năm {term.year}" if term.year else ""
        if term.lead:
            named.setdefault(term.lead, f"đơn vị trưởng{when}")
        for deputy in term.deputies:
            named.setdefault(deputy, f"đơn vị phó{when}")
    yield from named.items()


def _two_posts(look: _Look) -> Iterator[Finding]:
    """A body that leads and deputises in one year."""
    for number, cluster in enumerate(look.record.clusters, 1):
        for term in cluster.terms:
            both = [d for d in term.deputies if term.lead and look.keys(d) & look.keys(term.lead)]
            if both:
                message = f"{cluster.name}: «{term.lead}» vừa là trưởng vừa là phó năm {term.year or 'không rõ'}."
                yield look.found(look.row("clusters", number), "lead_and_deputy", message, cluster.evidence)


_CHECKS: tuple[Callable[[_Look], Iterator[Finding]], ...] = (
    _member_counts,
    _listed_twice,
    _awards,
    _units_there,
    _days,
    _years,
    _references,
    _leaders,
    _two_posts,
)
