"""Who is in a cluster, from the list of its composition, and how many they are."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extractors.bodies import Body, BodyList, BodyReader
from extractors.cluster_names import Clusters, Named
from extractors.found import cite
from extractors.reading import SILENT, Reading
from extractors.rulebook import rulebook
from language.fold import key
from language.letters import UPPER
from language.lexicon import lexicon
from language.numbers import number
from models import Block, BlockKind, Evidence

_ENDS = re.compile(r"[;:\n](?!\d)|\.(?=\s|$)")
_ROSTERS = ("danh sách", "thành phần", "cơ cấu", "phụ lục")
# No cluster has as many members: such a number counts their people.
_MOST = 150
_MEMBERS = re.compile(r"thành viên")
# "- Khối sở: Sở Y tế, Sở Nội vụ": a group of members in an item of a list.
_GROUP = re.compile(r"\s*(?:(?:[-+•*–]|\d{1,2}[.)/])\s?)?(?P<label>[^\s:;,][^:;,\n]{1,60}): ?")
# "Cao su Sơn Lạc": no word for a body, but a place at its end.
_ENDS_PROPER = re.compile(rf"^[{UPPER}]\S* .*[{UPPER}]\S* [{UPPER}]\S*$")
_MARKED = re.compile(r"(?:[-+•*–]|\d{1,2}[.)/])\s?")


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


@dataclass(frozen=True)
class _Told:
    """A composition read: its bodies, the number stated with them, and where the words stand."""

    cluster: Named
    listed: BodyList
    count: int | None
    start: int
    partial: bool


class MemberFinder:
    """Finds the composition and the size of each cluster of a reading."""

    def __init__(self, reading: Reading, clusters: Clusters) -> None:
        self.reading, self.clusters = reading, clusters
        self.bodies = BodyReader(reading)
        book = rulebook("clusters")
        self.bare, self.makes, self.composition = (book.rule(n).pattern for n in ("bare", "makes", "composition"))
        self.about, self.some, self.subset, self.partial = (
            book.rule(n).pattern for n in ("about", "some", "subset", "partial")
        )
        self.units_of, self.listing = book.rule("units_of").pattern, book.rule("listing").pattern
        self.led_list, self.role = book.rule("led_list").pattern, book.rule("role").pattern
        self.roster, self.several = book.rule("roster").pattern, book.rule("several").pattern
        self.counted = book.rule("counted_colon").pattern
        self.bracketed = book.rule("bracketed").pattern
        self.size, self.members_of = book.rule("size").pattern, book.rule("members_of").pattern
        self._starts = [s.start for s in reading.body]
        self.blocks = [b for b in reading.document.blocks if b.kind not in SILENT]
        self.told = [*self._compositions(), *self._tables()]
        self.sizes = list(self._sizes())

    @property
    def listed(self) -> Iterator[Body]:
        """Every body of every list."""
        return (body for told in self.told for body in told.listed.bodies)

    def of(self, cluster: Named) -> Membership:
        """The members and the number of one cluster."""
        own = [t for t in self.told if t.cluster is cluster]
        best = max(own, key=lambda t: (not t.partial, len(t.listed.bodies)), default=None)
        members = _distinct(best.listed.bodies) if best and len(best.listed.bodies) > 1 else ()
        stated = next((t for t in sorted(own, key=lambda t: t.partial) if t.count and not t.partial), None)
        if stated and stated.count:
            return Membership(members, stated.count, (stated.start, self._stated_until(stated), "clusters.composition"))
        if best and members and best.listed.whole and not best.partial:
            return Membership(members, len(members), (members[0].start, members[-1].end, "clusters.composition"))
        sizes = Counter(value for named, value, _, _ in self.sizes if named is cluster)
        if not sizes:
            sent = self._elsewhere() if cluster is self.clusters.main and not members else None
            return Membership(members, sent[0], sent[1]) if sent else Membership(members)
        count = max(sizes, key=lambda v: (sizes[v], v))
        start, end = next((a, b) for named, value, a, b in self.sizes if named is cluster and value == count)
        return Membership(members, count, (start, end, "clusters.size"))

    def _stated_until(self, told: _Told) -> int:
        """The end of the words that state the number: before the first body that they introduce, if there is one."""
        first = next((b.start for b in told.listed.bodies if b.start > told.start), told.listed.end)
        return told.start + len(self.reading.low[told.start : first].rstrip())

    def _compositions(self) -> Iterator[_Told]:
        """Every place that says who a cluster is made of."""
        low, places = self.reading.low, self.clusters.places
        for index, block in enumerate(self.blocks):
            for at in places[bisect_left(places, block.start) : bisect_left(places, block.end)]:
                match = self.bare.match(low, at, block.end)
                if match is None:
                    continue
                named = self.clusters.mention_at(match.start())
                if named is None and self.several.search(low, max(block.start, match.start() - 20), match.start()):
                    continue
                cluster = self.clusters.named_by(named) if named else self.clusters.meant_at(match.start())
                end = named.end if named else match.end()
                if cluster and (told := self._composition(cluster, match.start(), end, index)):
                    yield told
            yield from self._plain_lists(index)

    def _plain_lists(self, index: int) -> Iterator[_Told]:
        """Lists told by their noun alone: "07 cơ quan thành viên gồm: …", "Danh sách thành viên Cụm" over a table."""
        low, block = self.reading.low, self.blocks[index]
        told = low.find(" thành viên", block.start, block.end) >= 0
        for match in self.members_of.finditer(low, block.start, block.end) if told else ():
            cluster = self.clusters.meant_at(match.start())
            if cluster and (match["count"] or match["colon"]) and "thành viên" in match[0]:
                listed = self._listed(match.end(), index)
                count = number(match["count"]) if match["count"] else None
                if len(listed.bodies) > 2:
                    yield _Told(cluster, _capped(listed, count), count, match.start(), partial=False)
        yield from self._units_of(index)
        yield from self._led_lists(index)
        about = any(low.startswith(w, block.start) for w in _ROSTERS)
        if about and (roster := self.roster.search(low, block.start, block.end)):
            cluster = self.clusters.meant_at(roster.end() + 1)
            listed = self._following(index)
            if cluster and len(listed.bodies) > 2:
                yield _Told(cluster, listed, None, roster.start(), partial=False)

    def _led_lists(self, index: int) -> Iterator[_Told]:
        """Lists that do not name the cluster but say who of them leads it: "7 xã gồm: A (cụm trưởng), B"."""
        low, block, places = self.reading.low, self.blocks[index], self.clusters.places
        if (
            bisect_left(places, block.start) == bisect_left(places, block.end)
            or "gồm" not in low[block.start : block.end]
        ):
            return
        for match in self.led_list.finditer(low, block.start, block.end):
            cluster, count = self.clusters.meant_at(match.start()), number(match["count"])
            listed = self.bodies.items(match.start("count"), self._limit(match, match.start(), block.end))
            if len(listed.bodies) < 2:
                listed = self.bodies.items(match.end(), self._limit(match, match.start(), block.end))
            if cluster and len(listed.bodies) == count and self.role.search(low, match.end(), listed.end):
                yield _Told(cluster, listed, count, match.start(), partial=False)

    def _units_of(self, index: int) -> Iterator[_Told]:
        """Told as "các đơn vị trong Cụm thi đua số 7 (A; B; C)", "Thành viên Cụm: A, B, C"."""
        low, block, places = self.reading.low, self.blocks[index], self.clusters.places
        for at in places[bisect_left(places, block.start) : bisect_left(places, block.end)]:
            named, bare = self.clusters.mention_at(at), self.bare.match(low, at, block.end)
            link = self.listing.match(low, named.end if named else bare.end(), block.end) if bare else None
            opening = self.units_of.search(low, max(block.start, at - 60), at + 6) if link else None
            cluster = self.clusters.named_by(named) if named else self.clusters.meant_at(at)
            if cluster is None or link is None or opening is None or opening.end() != at:
                continue
            close = low.find(")", link.end(), block.end) if link["bracket"] else -1
            if "(" in low[link.end() : close]:
                close = -1
            listed = self._listed(link.end(), index, close if close > 0 else self._limit(link, at, block.end))
            count = number(opening["count"]) if opening["count"] else None
            listed = _capped(listed, count)
            if len(listed.bodies) > 2 and self._plausible(listed):
                yield _Told(
                    cluster, listed, count if count == len(listed.bodies) else None, opening.start(), partial=False
                )

    def _composition(self, cluster: Named, start: int, end: int, index: int) -> _Told | None:
        block = self.blocks[index]
        sized = self.bracketed.match(self.reading.low, end, block.end)
        if sized or self.reading.low[end : block.end].strip() in ("", ":"):
            return self._heading(cluster, start, sized, sized.end() if sized else end, index)
        match = self._verb(end, block.end)
        if match is None:
            return self._in_brackets(cluster, start, end, block)
        limit = self._limit(match, end, block.end)
        count = number(match["count"]) if match["count"] else None
        partial = bool(self.partial.search(self.reading.low[max(block.start, start - 40) : start]))
        listed = self._listed(match.end(), index, limit)
        headed = self.bodies.items(match.start("count"), limit) if match["count"] else listed
        if len(headed.bodies) > 1 and len(headed.bodies) >= len(
            listed.bodies
        ):  # "4 huyện: A, B": the noun heads the list
            listed = headed
        if not self._plausible(listed) and len(listed.bodies) != count:
            listed = BodyList((), match.end(), whole=False)
        listed = listed if partial else _capped(listed, count)
        return _Told(cluster, listed, count, start, partial) if len(listed.bodies) > 1 or count is not None else None

    def _in_brackets(self, cluster: Named, start: int, end: int, block: Block) -> _Told | None:
        """Members told in brackets after a cluster's name: "Cụm thi đua số 2 (Huyện ủy A và Huyện ủy B)"."""
        close = self.reading.low.find(")", end, block.end) if self.reading.low.startswith(" (", end) else -1
        counted = self.counted.match(self.reading.low, end + 2, block.end)
        listed = self.bodies.items(counted.end() if counted else end + 2, close) if close > 0 else None
        if listed is None or len(listed.bodies) < 2 or self.reading.low[listed.end : close].strip():
            return None
        own = counted or all(self.bodies.is_own(b.start) for b in listed.bodies)
        return _Told(cluster, listed, None, start, partial=False) if own else None

    def _verb(self, at: int, end: int) -> re.Match[str] | None:
        """The words that open a composition after a cluster's name ending at ``at``: "(Bộ Công an) gồm 6 đơn vị: "."""
        low = self.reading.low
        stop = _ENDS.search(low, at, min(end, at + 125))
        for verb in self.makes.finditer(low, at, stop.start() if stop else min(end, at + 125)):
            gap = low[at : verb.start()]
            if verb["weak"] and (len(gap) > 62 or "," in gap):
                continue
            match = self.composition.match(low, verb.start(), end)
            if match and match["count"] and not self.some.match(low, match.end("unit")):
                return match
            if match and not match["count"] and not verb["weak"] and not self.about.search(gap):
                return match
        return None

    def _heading(self, cluster: Named, start: int, sized: re.Match[str] | None, end: int, index: int) -> _Told | None:
        """A cluster named above a list, with or without its size; the list counts where it is as long as that."""
        block = self.blocks[index]
        count = number(sized["count"]) if sized else None
        listed = (
            self._following(index)
            if self.reading.low[end : block.end].strip() in ("", ":") and not block.cell
            else BodyList((), end, whole=False)
        )
        roles = rulebook("clusters").rule("role").pattern
        led = sum(bool(roles.search(self.reading.low, b.end, b.end + 20)) for b in listed.bodies)
        if len(listed.bodies) < 2 or (count and len(listed.bodies) < count) or led == len(listed.bodies):
            listed = BodyList((), end, whole=False)
        return _Told(cluster, listed, count, start, partial=False) if count or listed.bodies else None

    def _tables(self) -> Iterator[_Told]:
        """Rows that name a cluster in one cell and its members in another."""
        cells = [b for b in self.blocks if b.cell]
        for block in cells:
            named = self.clusters.mention_at(block.start, within=8)
            if named is None or block.cell is None or named.start >= block.end:
                continue
            for other in cells:
                if (
                    other.cell is None
                    or other is block
                    or (other.cell.table, other.cell.row) != (block.cell.table, block.cell.row)
                ):
                    continue
                head = next(
                    (
                        b
                        for b in cells
                        if b.cell
                        and (b.cell.table, b.cell.row, b.cell.column) == (block.cell.table, 0, other.cell.column)
                    ),
                    None,
                )
                title = self.reading.low[head.start : head.end] if head else ""
                listed = self.bodies.items(other.start, other.end)
                if len(listed.bodies) > 1 and re.search(r"thành viên|đơn vị|thành phần", title):
                    yield _Told(self.clusters.named_by(named), listed, None, block.start, partial=False)

    def _plausible(self, listed: BodyList) -> bool:
        """Whether most of the items are bodies or places, not the first words of clauses."""
        clear = [
            b
            for b in listed.bodies
            if self.bodies.is_own(b.start)
            or b.end - b.start < len(b.name)
            or _is_place(b.name)
            or self.bodies.is_proper(b)
            or _ENDS_PROPER.search(b.name)
        ]
        return len(clear) * 2 >= len(listed.bodies)

    def _limit(self, match: re.Match[str], start: int, end: int) -> int:
        """How far a list goes: to the end of its sentence, or of the bracket that it stands in."""
        at = bisect_right(self._starts, match.end()) - 1
        if at >= 0 and match.end() < self.reading.body[at].end:
            end = min(end, self.reading.body[at].end)
        close = self.reading.low.find(")", match.end(), end)
        opened = close > 0 and self.reading.low.count("(", start, match.end()) > self.reading.low.count(
            ")", start, match.end()
        )
        return close if opened and "(" not in self.reading.low[match.end() : close] else end

    def _listed(self, at: int, index: int, limit: int | None = None) -> BodyList:
        """The list that begins at ``at``: in the same block, else in the list items or the table that follow."""
        block = self.blocks[index]
        if at < block.end - 1 and self.reading.low[at : block.end].strip(" :.-"):
            return self.bodies.items(at, limit or block.end)
        if block.kind is BlockKind.CELL or not self.reading.low[: block.end].rstrip().endswith((":", "sau")):
            return BodyList((), at, whole=False)
        return self._following(index)

    def _following(self, index: int) -> BodyList:
        """The bodies of the list items, or of the rows of the table, that follow a block: one each."""
        found: list[Body] = []
        rows: set[tuple[int, int]] = set()
        for block in self.blocks[index + 1 :]:
            row = (block.cell.table, block.cell.row) if block.cell else None
            if (
                row is None
                and block.kind is not BlockKind.LIST_ITEM
                and not _MARKED.match(self.reading.text, block.start, block.end)
            ):
                break
            if row in rows or (block.cell and block.cell.header):
                continue
            own = self._of_item(block)
            if own:
                found += own
                rows |= {row} if row else set()
            elif row is None:
                break
        return BodyList(tuple(found), found[-1].end if found else self.blocks[index].end, whole=True)

    def _of_item(self, block: Block) -> tuple[Body, ...]:
        """The body that an item of a list names, or all of a group: "Các xã: An Hòa, Bình Minh", "Khối sở: …"."""
        group = _GROUP.match(self.reading.text, block.start, block.end)
        if group:
            headed = self.bodies.items(group.start("label"), block.end)
            listed = headed if len(headed.bodies) > 1 else self.bodies.items(group.end(), block.end)
            if len(listed.bodies) > 1 and self._plausible(listed):
                return listed.bodies
        one = self.bodies.items(block.start, block.end, most=1).bodies
        post = one and self.reading.within(self.reading.posts, one[0].start, one[0].start + 1)
        return one if one and not post and self._plausible(BodyList(one, one[0].end, whole=True)) else ()

    def _sizes(self) -> Iterator[tuple[Named, int, int, int]]:
        """Numbers of units that the text calls those of the cluster."""
        low = self.reading.low
        marks = [*self.clusters.places, *(m.start() for m in _MEMBERS.finditer(low))]
        for mark in sorted(marks):
            match = self.size.search(low, max(0, mark - 60), mark + 12)
            at = bisect_right(self._starts, mark) - 1
            if match is None or at < 0 or match.start() < self._starts[at]:
                continue
            value = number(match["of"] or match["count"])
            whole = not self.subset.search(low, max(self._starts[at], match.start() - 12), match.start())
            cluster = self.clusters.meant_at(match.end())
            if cluster and value and 1 < value < _MOST and (whole or match["of"]):
                yield cluster, value, match.start(), match.end()

    def _elsewhere(self) -> tuple[int, tuple[int, int, str]] | None:
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


def _capped(listed: BodyList, count: int | None) -> BodyList:
    """A list no longer than the number told with it."""
    if count is None or len(listed.bodies) <= count:
        return listed
    return BodyList(listed.bodies[:count], listed.bodies[count - 1].end, whole=True)


@cache
def _places() -> frozenset[str]:
    return frozenset(key(s) for s in lexicon("provinces").by_spelling)


def _is_place(name: str) -> bool:
    return key(name) in _places()


def _distinct(bodies: tuple[Body, ...]) -> tuple[Body, ...]:
    seen: dict[str, Body] = {}
    for body in bodies:
        seen.setdefault(key(body.name), body)
    return tuple(seen.values())
