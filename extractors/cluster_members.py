"""Who is in a cluster, from the list of its composition, and how many they are."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from extractors.bodies import Body
from extractors.cluster_lists import ListFinder, Told
from extractors.cluster_names import Clusters, Named, name_of
from extractors.found import cite
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key
from language.lexicon import lexicon
from language.numbers import number
from language.swift_patterns import swift
from models import Evidence

# No cluster has as many members: such a number counts their people.
_MOST = 150
_COUNT = swift(rf"\d|{lexicon('numerals').pattern}(?!\w)")
_MEMBERS = re.compile(r"thành viên")
#: A number, and where the words that tell it stand, with their rule.
Counted = tuple[int, tuple[int, int, str]]


@dataclass(frozen=True)
class Membership:
    """The members listed, the number told, and the words for both."""

    members: tuple[Body, ...] = ()
    count: int | None = None
    count_at: tuple[int, int, str] | None = None

    def evidence(self, reading: Reading) -> list[Evidence]:
        """The words that the members and their number come from."""
        out = [cite(reading, b.start, b.end, "members", "clusters.composition") for b in self.members]
        if self.count_at:
            start, end, rule = self.count_at
            out.append(cite(reading, start, end, "member_count", rule))
        return out


class MemberFinder:
    """Finds the composition and the size of each cluster of a reading."""

    def __init__(self, reading: Reading, clusters: Clusters) -> None:
        self.reading, self.clusters = reading, clusters
        book = rulebook("clusters")
        self.size, self.subset, self.in_name = (book.pattern(n) for n in ("size", "subset", "in_name"))
        self._starts = [s.start for s in reading.body]
        self.apart, self.others = book.pattern("told_apart"), book.pattern("others")
        lists = ListFinder(reading, clusters)
        self.bodies = lists.bodies
        self.told = list(lists.find())

    @cached_property
    def sizes(self) -> list[tuple[Named, int, int, int]]:
        """The sizes told anywhere; most texts tell them with the list, where nobody asks for these."""
        return list(self._sizes())

    @property
    def listed(self) -> Iterator[Body]:
        """Every body of every list."""
        return (body for told in self.told for body in told.listed.bodies)

    def of(self, cluster: Named) -> Membership:
        """The members and the number of one cluster: as stated with the list, elsewhere, or as many as are listed."""
        own = [t for t in self.told if t.cluster is cluster and not t.ranked]
        best = max(own, key=_weight, default=None)
        members = _distinct(best.listed.bodies) if best and len(best.listed.bodies) > 1 else ()
        if first := self._first_apart(members):
            members = (first, *members)
            return Membership(members, len(members), (first.start, members[-1].end, "clusters.told_apart"))
        if more := self._and_others(members):
            return Membership(members, *more)
        counted = self._stated(own) or self._in_name(cluster) or self._size(cluster, len(members))
        if not counted and best and members and best.listed.whole and not best.partial:
            counted = len(members), (members[0].start, members[-1].end, "clusters.composition")
        if not counted and cluster is self.clusters.main and not members:
            counted = self._elsewhere()
        if counted and not members:
            ranked = [_distinct(t.listed.bodies) for t in self.told if t.cluster is cluster and t.ranked]
            members = next((r for r in ranked if len(r) == counted[0]), ())
        return Membership(members, *counted) if counted else Membership(members)

    def _first_apart(self, members: Sequence[Body]) -> Body | None:
        """The member told before the others are counted: "Sở A và 4 đơn vị trong cụm gồm: Sở B, Sở C, …"."""
        at = bisect_right(self._starts, members[0].start) - 1 if members else -1
        if at < 0:
            return None
        told = self.apart.search(self.reading.low, self._starts[at], members[0].start)
        if told is None or number(told["count"]) != len(members):
            return None
        begin = max(self._starts[at], self.reading.low.rfind(", ", 0, told.start()) + 2)
        found = self.bodies.items(begin, told.start(), most=1).bodies
        whole = found and found[0].end == told.start() and key(found[0].name) not in {key(m.name) for m in members}
        return found[0] if whole else None

    def _and_others(self, members: Sequence[Body]) -> Counted | None:
        """The number of a cluster whose other members are only counted: "gồm Sở A, Sở B và 4 đơn vị khác"."""
        told = self.others.match(self.reading.low, members[-1].end) if members else None
        value = number(told["count"]) if told else None
        return (len(members) + value, (members[0].start, told.end(), "clusters.others")) if told and value else None

    def _stated(self, own: list[Told]) -> Counted | None:
        """The number stated where the composition is told."""
        for told in own:
            if told.count and not told.partial:
                return told.count, (told.start, self._stated_until(told), "clusters.composition")
        return None

    def _size(self, cluster: Named, least: int) -> Counted | None:
        """The number stated most often elsewhere, no less than the members listed."""
        sizes = Counter(value for named, value, _, _ in self.sizes if named is cluster and value >= least)
        if not sizes:
            return None
        count = max(sizes, key=lambda v: (sizes[v], v))
        start, end = next((a, b) for named, value, a, b in self.sizes if named is cluster and value == count)
        return count, (start, end, "clusters.size")

    def _in_name(self, cluster: Named) -> Counted | None:
        """The number that the cluster's name gives: "Cụm thi đua 4 quận ven sông"."""
        name = name_of(self.reading, cluster)
        match = self.in_name.match(self.reading.low, name.start, name.end) if not name.number else None
        value = number(match["count"]) if match else None
        return (value, (name.start, name.end, "clusters.in_name")) if value and 1 < value < _MOST else None

    def _stated_until(self, told: Told) -> int:
        """The end of the words that state the number: before the first body that they introduce, if there is one."""
        first = next((b.start for b in told.listed.bodies if b.start > told.start), told.listed.end)
        return told.start + len(self.reading.low[told.start : first].rstrip())

    def _sizes(self) -> Iterator[tuple[Named, int, int, int]]:
        """Numbers of units that the text calls those of the cluster."""
        low = self.reading.low
        marks = [*self.clusters.places, *(m.start() for m in _MEMBERS.finditer(low))]
        for mark in sorted(marks):
            near = max(0, mark - 60), mark + 12
            match = self.size.search(low, *near) if _COUNT.search(low, *near) else None
            at = bisect_right(self._starts, mark) - 1
            if match is None or at < 0 or match.start() < self._starts[at]:
                continue
            value = number(match["count"])
            whole = not self.subset.search(low, max(self._starts[at], match.start() - 12), match.start())
            cluster = self.clusters.meant_at(match.end())
            if cluster and value and 1 < value < _MOST and (whole or match["of"]):
                yield cluster, value, match.start(), match.end()

    def _elsewhere(self) -> Counted | None:
        """How many units sent people, or were all there, where nothing is said of the size."""
        for name in ("all_of", "senders"):
            pattern = rulebook("clusters").rule(name).pattern
            for sentence in self.reading.body:
                match = pattern.search(self.reading.low, sentence.start, sentence.end)
                value = number(match["count"]) if match else None
                if (
                    match
                    and value
                    and 2 < value < _MOST
                    and "trước" not in self.reading.low[sentence.start : match.end()]
                ):
                    return value, (match.start("count"), match.end("unit"), f"clusters.{name}")
        return None


def _weight(told: Told) -> tuple[bool, int, int]:
    """How much a list tells: of a whole cluster, of many members, by their full names."""
    return not told.partial, len(told.listed.bodies), sum(len(b.name) for b in told.listed.bodies)


def _distinct(bodies: tuple[Body, ...]) -> tuple[Body, ...]:
    seen: dict[str, Body] = {}
    for body in bodies:
        seen.setdefault(key(body.name), body)
    return tuple(seen.values())
