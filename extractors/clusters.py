"""Emulation clusters and blocs of which the document says something: name, members, size, leaders by year."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from extractors.cluster_leaders import Leader, LeaderFinder
from extractors.cluster_members import MemberFinder, Membership
from extractors.cluster_names import Clusters, Named, name_of
from extractors.found import cite
from extractors.participants import People
from extractors.reading import Reading
from language.fold import key
from models import BlockKind, Cluster, Evidence, Term

_YEAR = re.compile(r"(?<!\w)năm (?:công tác |học )?(\d{4})(?!\d)")


def find_clusters(reading: Reading, people: People, year: int | None = None) -> tuple[Cluster, ...]:
    """Every cluster that the document tells something of, in order of mention.

    ``year`` is the year that the meeting reviews, to which leaders told without a year belong; where it is not given it
    is read from the headline and the first sentences.
    """
    clusters = Clusters(reading)
    if not clusters.named:
        return ()
    year = year or reviewed_year(reading)
    members = MemberFinder(reading, clusters)
    leaders = LeaderFinder(reading, people, clusters, members.listed).find()
    out = []
    for named in clusters.named:
        own = [leader for leader in leaders if leader.cluster is named]
        cluster = _cluster(reading, named, own, members.of(named), year, passing=_in_passing(named, clusters))
        if cluster:
            out.append(cluster)
    return tuple(out)


def reviewed_year(reading: Reading) -> int | None:
    """The year that a report speaks of: the first named in its headline, else in its first sentences.

    A school year is called by the year in which it begins.
    """
    headline = [b for b in reading.document.blocks if b.kind is BlockKind.HEADLINE]
    for start, end in [*((b.start, b.end) for b in headline), *((s.start, s.end) for s in reading.body[:8])]:
        if match := _YEAR.search(reading.low, start, end):
            return int(match[1])
    return None


def _in_passing(named: Named, clusters: Clusters) -> bool:
    """Whether a cluster is named once, not as who meets, beside the one the document is about: a slip, an aside."""
    main = clusters.main
    return (
        main is not None
        and named is not main
        and named.kind == main.kind
        and len(named.mentions) == 1
        and not named.mentions[0].acts
        and len(main.mentions) > 2
    )


def _cluster(
    reading: Reading, named: Named, leaders: Sequence[Leader], told: Membership, year: int | None, *, passing: bool
) -> Cluster | None:
    """The row of a cluster, or None where the document only mentions it."""
    composed = told.count_at is not None and told.count_at[2] == "clusters.composition"
    if not ((named.meets and not passing) or leaders or told.members or composed):
        return None
    name = name_of(reading, named)
    whole = {b.start: b for b in told.members}
    leaders = [replace(leader, body=whole.get(leader.body.start, leader.body)) for leader in leaders]
    terms, cited = _terms(reading, leaders, year)
    evidence = [cite(reading, name.start, name.end, "name", name.rule), *told.evidence(reading), *cited]
    return Cluster(
        name=reading.text[name.start : name.end],
        members=tuple(b.name for b in told.members),
        member_count=told.count,
        terms=terms,
        evidence=tuple(evidence),
        confidence=0.95 if named.meets and len(named.mentions) > 1 else 0.8,
    )


def _terms(reading: Reading, leaders: Sequence[Leader], year: int | None) -> tuple[tuple[Term, ...], list[Evidence]]:
    """One term a year: who leads and who deputises, each once, in the order told; with the words that say so."""
    dated = [(_year_of(leader, leaders, year), leader) for leader in leaders]
    terms: list[Term] = []
    cited: list[Evidence] = []
    for at in sorted({y for y, _ in dated}, key=lambda y: y or 0):
        own = [leader for y, leader in dated if y == at]
        lead = _most_told([leader for leader in own if leader.lead])
        deputies: list[Leader] = []
        for leader in own:
            known = [*deputies, *([lead] if lead else [])]
            if not leader.lead and not any(same_body(leader.body.name, d.body.name) for d in known):
                deputies.append(leader)
        terms.append(
            Term(year=at, lead=lead.body.name if lead else None, deputies=tuple(d.body.name for d in deputies))
        )
        for leader in [*([lead] if lead else []), *deputies]:
            field = f"terms:{at}:{'lead' if leader.lead else 'deputies'}"
            cited.append(cite(reading, leader.body.start, leader.body.end, field, leader.rule))
    return tuple(terms), cited


def _most_told(leaders: Sequence[Leader]) -> Leader | None:
    """The one told most often, of those the surest, of those the first; a year has one leader."""

    def weight(leader: Leader) -> tuple[float, int]:
        return sum(other.confidence for other in leaders if same_body(other.body.name, leader.body.name)), -leader.mark[
            0
        ]

    return max(leaders, key=weight, default=None)


def _year_of(leader: Leader, all_told: Sequence[Leader], year: int | None) -> int | None:
    """The year of a leader: as stated, else the year reviewed; the next one for who is elected to follow another."""
    if leader.year is not None or year is None:
        return leader.year
    if leader.following:
        return year + 1
    return year + 1 if leader.elected and _replaced(all_told, year) else year


def _replaced(all_told: Sequence[Leader], year: int) -> bool:
    """Whether those elected without a year follow others: some office has another body in it."""
    for lead in (True, False):
        told = [o for o in all_told if o.lead == lead and o.year in (None, year)]
        before, after = ([o.body.name for o in told if o.elected == e] for e in (False, True))
        if before and any(not any(same_body(a, b) for b in before) for a in after):
            return True
    return False


_SHORT = {
    "ubnd": "ủy ban nhân dân",
    "tand": "tòa án nhân dân",
    "vksnd": "viện kiểm sát nhân dân",
    "lđlđ": "liên đoàn lao động",
    "lhpn": "liên hiệp phụ nữ",
    "mttq": "mặt trận tổ quốc",
    "chqs": "chỉ huy quân sự",
    "bchqs": "bộ chỉ huy quân sự",
    "tp": "thành phố",
    "đh": "đại học",
    "cđ": "cao đẳng",
    "ccb": "cựu chiến binh",
    "ctđ": "chữ thập đỏ",
    "kbnn": "kho bạc nhà nước",
    "bhxh": "bảo hiểm xã hội",
}


@lru_cache(maxsize=4096)
def _words(name: str) -> frozenset[str]:
    """The words of a name, abbreviations spelled out; kept, for each is compared with many."""
    return frozenset(w for word in key(name).split() for w in _SHORT.get(word, word).split())


def same_body(a: str, b: str) -> bool:
    """Whether two forms name one body: the words of one are among those of the other, abbreviations spelled out."""
    x, y = _words(a), _words(b)
    short, long = sorted((x, y), key=len)
    return short <= long and len(long) - len(short) <= max(2, len(short))
