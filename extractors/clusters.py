"""Emulation clusters and blocs of which the document says something: name, members, size, leaders by year."""

import re
from collections import defaultdict
from collections.abc import Sequence

from extractors.cluster_bodies import same_body
from extractors.cluster_leaders import Leader, LeaderFinder
from extractors.cluster_members import MemberFinder, Membership
from extractors.cluster_names import Clusters, Named, name_of
from extractors.found import cite
from extractors.header import published_at_of
from extractors.papers import paper_kind
from extractors.participants import People
from extractors.reading import Reading
from extractors.rulebook import rulebook
from models import BlockKind, Cluster, Evidence, Term

#: Papers that lay down what is to be, as their rules are named.
_PRESCRIBING = frozenset({"plan", "notice", "other"})
# "kế hoạch năm 2013": the year to come.
_AHEAD = re.compile(r"(?<!\w)(?:phương hướng|phương pháp|nhiệm vụ|kế hoạch|giao ước)(?!\w)[^.;]{0,50}$")
_YEAR = re.compile(r"(?<!\w)năm (?:công tác |học )?(\d{4})(?!\d)")

#: Where the number of members comes from the list of its composition or from its name, the text says who is in it.
_COMPOSED = frozenset({"clusters.composition", "clusters.in_name"})


def find_clusters(
    reading: Reading, people: People, year: int | None = None, held: int | None = None
) -> tuple[Cluster, ...]:
    """Every cluster that the document tells something of, in order of mention.

    ``year`` is the year that the meeting reviews, to which leaders told without a year belong; where it is not given it
    is read from the headline and the first sentences. ``held`` is the year in which it is held: whoever is elected in
    January for the year reviewed is elected for the new one.
    """
    clusters = Clusters(reading)
    if not clusters.named:
        return ()
    year = year or reviewed_year(reading)
    members = MemberFinder(reading, clusters)
    leaders = LeaderFinder(reading, people, clusters, members.listed).find()
    out = []
    for named in clusters.named:
        membership = members.of(named)
        own = [leader for leader in leaders if leader.cluster is named] or _first_listed(reading, named, membership)
        if year and held == year + 1:
            own = [leader._replace(year=held) if leader.elected and not leader.year else leader for leader in own]
        told = (named.meets and not _in_passing(named, clusters)) or clusters.told_about
        cluster = _cluster(reading, named, own, membership, year, told=bool(told))
        if cluster:
            out.append(cluster)
    return tuple(out)


def reviewed_year(reading: Reading) -> int | None:
    """The year that a paper speaks of: the first named in its headline, else in its first sentences.

    A plan or a decision lays down what holds from the year on in which it is issued, whatever year it looks back on.
    A school year is called by the year in which it begins.
    """
    for block in reading.document.blocks:
        if block.kind is BlockKind.HEADLINE and (match := _YEAR.search(reading.low, block.start, block.end)):
            return int(match[1])
    issued = published_at_of(reading) if paper_kind(reading) in _PRESCRIBING else None
    if issued:
        return int(issued[:4])
    for sentence in reading.body[:8]:
        for match in _YEAR.finditer(reading.low, sentence.start, sentence.end):
            if not _AHEAD.search(reading.low, max(sentence.start, match.start() - 60), match.start()):
                return int(match[1])
    return None


def _first_listed(reading: Reading, named: Named, members: Membership) -> list[Leader]:
    """The first of the members where the document says that whoever is listed first leads."""
    rule = rulebook("clusters").pattern("first_listed").search(reading.low)
    if rule is None or not members.members:
        return []
    at = (rule.start(), rule.end())
    return [Leader(named, members.members[0], True, None, False, False, "clusters.first_listed", 0.75, at)]


def _in_passing(named: Named, clusters: Clusters) -> bool:
    """Whether a cluster is named once, not as who meets, beside the one the document is about: a slip, an aside."""
    main = clusters.main
    often = 1 if named.mentions and clusters.captioned(named.mentions[0]) else 2
    return (
        main is not None
        and named is not main
        and named.kind == main.kind
        and len(named.mentions) == 1
        and not named.mentions[0].acts
        and len(main.mentions) > often
    )


def _cluster(
    reading: Reading, named: Named, leaders: Sequence[Leader], members: Membership, year: int | None, *, told: bool
) -> Cluster | None:
    """The row of a cluster, or None where the document only mentions it."""
    rule = members.count_at[2] if members.count_at else None
    composed = rule in _COMPOSED or (rule == "clusters.size" and len(named.mentions) > 1)
    if not (told or leaders or members.members or composed):
        return None
    name = name_of(reading, named)
    whole = {b.start: b for b in members.members}
    leaders = [leader._replace(body=whole.get(leader.body.start, leader.body)) for leader in leaders]
    terms, cited = _terms(reading, leaders, year)
    evidence = [cite(reading, name.start, name.end, "name", name.rule), *members.evidence(reading), *cited]
    return Cluster(
        name=reading.text[name.start : name.end],
        members=tuple(b.name for b in members.members),
        member_count=members.count,
        terms=terms,
        evidence=tuple(evidence),
        confidence=_confidence(named, told=bool(leaders or members.members)),
    )


def _confidence(named: Named, *, told: bool) -> float:
    """How sure a row is: a cluster that meets and is named again surest, one only spoken of least."""
    if named.meets:
        return 0.95 if len(named.mentions) > 1 else 0.8
    return 0.8 if told else 0.7


def _terms(reading: Reading, leaders: Sequence[Leader], year: int | None) -> tuple[tuple[Term, ...], list[Evidence]]:
    """One term a year: who leads and who deputises, each once, in the order told; with the words that say so."""
    year = _year_in_office(leaders, year)
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
    told: defaultdict[str, float] = defaultdict(float)
    for leader in leaders:
        told[leader.body.name] += leader.confidence
    weights = {name: sum(told[other] for other in told if same_body(other, name)) for name in told}
    return max(leaders, key=lambda leader: (weights[leader.body.name], -leader.mark[0]), default=None)


def _year_in_office(told: Sequence[Leader], year: int | None) -> int | None:
    """The year of those told without one: the one before, where another is elected to lead in the year given."""
    now = [o.body.name for o in told if o.lead and o.year is None and not o.elected]
    then = [o.body.name for o in told if o.lead and o.year == year and o.elected]
    others = year is not None and now and then and not any(same_body(a, b) for a in now for b in then)
    return year - 1 if year is not None and others else year


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
