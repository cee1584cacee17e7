"""Where a document says who a cluster is made of: "Cụm gồm …", "các đơn vị trong Cụm: …", "A, B, C thuộc Cụm"."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.bodies import Body, BodyList, Head
from extractors.cluster_items import ItemReader, is_place
from extractors.cluster_names import Clusters, Named
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key
from language.letters import UPPER
from language.numbers import number
from models import Block

_ENDS = re.compile(r"[;:\n](?!\d)|\.(?=\s|$)")
_ROSTERS = re.compile(r"(?:[ivx\d]{1,4}[.)] ?)?(?:danh sách|thành phần|cơ cấu|phụ lục|thành viên)")
_OFFICE = re.compile(r"(?:cụm|khối) (?:trưởng|phó)(?: (?:năm|nhiệm kỳ) [\d\-]+)?:? (?:bao )?(?:gồm|là)(?!\w)")
_TITLES = re.compile(r"thành viên|đơn vị|thành phần")
#: The head of a column that tells how many members each cluster has, and a cell of it.
_SIZES, _FIGURE = re.compile(r"số (?:đơn vị|thành viên|lượng)"), re.compile(r"\d{1,3}")
# "… của các huyện đồi, ven sông: ", "… các xã vùng hạ (": up to where a list opens.
_OPENS = re.compile(r"[^.;:()\d\n]{0,90}(?::|(?P<bracket>\()) ?")
# "gồm 3 Trạm Thú y: … cùng 2 Trạm Khuyến nông: …": each part of the list is told with its number.
_COLON = re.compile(r"\s?:\s?")
# "gồm 6 trạm (A, B, …) và 2 bến (C, D)": each noun heads the list in its brackets.
_GROUPED = re.compile(
    r"(?:,|;| và| cùng)? ?(?P<count>\d{1,2}) (?P<head>[^\d().,;:\n]{2,50}?) ?\((?P<list>[^()]{5,600})\)"
)
# "Khối thi đua số 8 Tỉnh đoàn (A, B)": the parent body before the list.
_PARENT = re.compile(r"(?: -| thuộc| của)? (?P<body>[^\W\d_][^.,;:()\n]{2,40}?)(?= \()")
_ALONG = re.compile(r" ?(?:và|cùng) (?:với )?$|[;,] ?$")
#: A role told of a body ends within so many characters of it: " (đơn vị Khối trưởng".
_ROLE = 24
# A name of a list in which each is as long as its commas tell, a role or another remark in brackets after it.
_PIECE = re.compile(
    rf"(?P<name>[{UPPER}][^,;:.()\n]{{2,80}}?)(?: ?\([^()\n]{{2,40}}\))?"
    rf"(?:(?P<mark>, |; ?|,? (?:và|cùng) (?=[{UPPER}][^,;:()\n]*(?:[.;)\n]|$)))|(?=[.;:)\n]|$))"
)
_FEW = 3
_LINK = re.compile(r"(?:,|;)?(?: và| cùng)? ")
# "Hội Làm vườn 7 tỉnh gồm A, B": told right before the list opens.
_UNITS = re.compile(r"\d{1,2} (?P<unit>tỉnh|huyện|quận|xã|phường|thành phố|thị xã),? $")
_MORE = re.compile(r"[\s,;]*(?:và|cùng)? ?(\d{1,2}) [^\W\d]")


@dataclass(frozen=True)
class Told:
    """A composition read: its bodies, the number stated with them, and where the words stand."""

    cluster: Named
    listed: BodyList
    count: int | None
    start: int
    partial: bool = False
    ranked: bool = False


class ListFinder:
    """Finds every list of members in a reading."""

    def __init__(self, reading: Reading, clusters: Clusters) -> None:
        self.reading, self.clusters = reading, clusters
        self.items = ItemReader(reading)
        self.bodies, self.blocks = self.items.bodies, self.items.blocks
        pattern = rulebook("clusters").pattern
        self.bare, self.makes, self.composition = pattern("bare"), pattern("makes"), pattern("composition")
        self.about, self.some, self.partial = pattern("about"), pattern("some"), pattern("partial")
        self.units_of, self.listing, self.belongs = pattern("units_of"), pattern("listing"), pattern("belongs")
        self.led_list, self.role = rulebook("clusters").rule("led_list"), pattern("role")
        self.members_of = pattern("members_of")
        self.roster, self.several, self.in_name = pattern("roster"), pattern("several"), pattern("in_name")
        self.counted, self.bracketed = pattern("counted_colon"), pattern("bracketed")
        self.ranked, self.unit_column = pattern("ranked"), pattern("unit_column")
        self.counted_of, self.size_cell = pattern("counted_of"), pattern("size_cell")
        self.in_brackets = pattern("all_named")
        self.roster_column, self.attended = pattern("roster_column"), pattern("attended")
        self.divided = rulebook("clusters").rule("divides").search(reading.low) is not None

    def find(self) -> Iterator[Told]:
        """Every place that says who a cluster is made of."""
        for index, block in enumerate(self.blocks):
            for at in self._places(block):
                match = self.bare.match(self.reading.low, at, block.end)
                if match and (told := self._at(match, index)):
                    yield told
            yield from self._plain_lists(index)
        yield from self._tables()
        yield from self._rankings()
        yield from self._roster_tables()

    def _places(self, block: Block) -> list[int]:
        places = self.clusters.places
        return places[bisect_left(places, block.start) : bisect_left(places, block.end)]

    def _at(self, match: re.Match[str], index: int) -> Told | None:
        """What is told right after a cluster's name or "Cụm"."""
        low, block = self.reading.low, self.blocks[index]
        named = self.clusters.mention_at(match.start())
        office = low.endswith(("trưởng ", "phó "), 0, match.start()) or _OFFICE.match(low, match.start(), block.end)
        if named is None and office:  # "Phó Trưởng khối … gồm", "Khối phó gồm"
            return None
        if named is None and self.several.search(low, max(block.start, match.start() - 20), match.start()):
            return None
        at = match.start()
        cluster = self.clusters.named_by(named) if named else self.clusters.meant_at(at, self._kind(at))
        return (
            self._composition(cluster, match.start(), named.end if named else match.end(), index) if cluster else None
        )

    def _kind(self, at: int) -> str:
        return self.reading.low[at : at + 4].strip()

    def _composition(self, cluster: Named, start: int, end: int, index: int) -> Told | None:
        block = self.blocks[index]
        sized = self.bracketed.match(self.reading.low, end, block.end)
        if sized or self.reading.low[end : block.end].strip() in ("", ":"):
            told = self._after_size(cluster, start, sized, block) if sized else None
            return told or self._heading(cluster, start, sized, sized.end() if sized else end, index)
        match = self._verb(end, block.end)
        if match is None:
            told = self._in_brackets(cluster, start, end, block) or self._after_dash(cluster, start, end, block)
            return told or self._after_colon(cluster, start, end, block) or self._after_head(cluster, start, end, block)
        count = number(match["count"]) if match["count"] else None
        partial = bool(self.partial.search(self.reading.low[max(block.start, start - 40) : start]))
        if grouped := self._grouped(match.start("count"), block.end) or self._grouped(match.end(), block.end):
            return Told(cluster, grouped, len(grouped.bodies), start, partial)
        listed = self._opened(match, count, index, end)
        if len(listed.bodies) < 2 and count is None and (of := self.counted_of.match(self.reading.low, match.start())):
            count = number(of["count"])
        if not partial:
            listed, count = self._capped(listed, count)
        return Told(cluster, listed, count, start, partial) if len(listed.bodies) > 1 or count is not None else None

    def _opened(self, match: re.Match[str], count: int | None, index: int, end: int) -> BodyList:
        """The list that the words of ``match`` open."""
        limit = self.items.limit(match.end(), end, self.blocks[index].end)
        listed = self.items.listed(match.end(), index, limit, self._head_of_units(match.start(), end))
        headed = self.bodies.items(match.start("count"), limit) if match["count"] else listed
        # "4 huyện: A, B": the noun heads the list.
        if len(headed.bodies) > 1 and len(headed.bodies) >= len(listed.bodies):
            listed = headed
        if len(listed.bodies) < 2 and count:
            listed = (
                self._further(match.end("unit"), limit, count) or self.items.below(match.end("unit"), index) or listed
            )
        if count and len(listed.bodies) != count and (pieces := self._pieces(match.end(), limit, count)):
            return pieces
        return listed if self.items.plausible(listed) or len(listed.bodies) == count else _none(match.end())

    def _pieces(self, at: int, limit: int, count: int) -> BodyList | None:
        """As many names as were counted, whatever they are called, between commas: "6 đơn vị: Truyền hình A, …"."""
        spans: list[tuple[int, int]] = []
        for piece in _PIECE.finditer(self.reading.text, at, limit):
            spans.append(piece.span("name"))
            if not piece["mark"]:
                break
        if len(spans) != count or count < _FEW:
            return None
        bodies = tuple(Body(a, b, self.reading.text[a:b]) for a, b in spans)
        return BodyList(bodies, spans[-1][1], whole=True)

    def _grouped(self, at: int, limit: int) -> BodyList | None:
        """A list in groups, each in brackets after its number and noun, and as long as that number says."""
        bodies: list[Body] = []
        end = max(at, 0)
        while group := _GROUPED.match(self.reading.low, end, limit):
            noun = self.reading.text[group.start("head") : group.end("head")]
            heads = self.bodies.is_own(group.start("head")) and not self.bodies.general.search(noun)
            head = Head(noun) if heads else None
            listed = self.bodies.items(*group.span("list"), head=head)
            if len(listed.bodies) != int(group["count"]):
                return None
            bodies, end = [*bodies, *listed.bodies], group.end()
        link = _LINK.match(self.reading.low, end)
        goes_on = link is not None and (self.bodies.is_own(link.end()) or self.reading.text[link.end()].isdigit())
        return BodyList(tuple(bodies), end, whole=True) if len(bodies) > 1 and not goes_on else None

    def _head_of_units(self, opening: int, floor: int) -> Head | None:
        """The body of the units that are counted right before a list opens: "Hội Làm vườn 7 tỉnh gồm A, B"."""
        units = _UNITS.search(self.reading.low, max(floor, opening - 20), opening)
        return self.bodies.head_before(units.start(), floor, units["unit"]) if units else None

    def _further(self, at: int, limit: int, count: int) -> BodyList | None:
        """A list after more words of the units: "gồm 4 trạm của các huyện đồi, ven sông: A, B", "… (A, B)"."""
        opened = _OPENS.match(self.reading.low, at, limit)
        if opened is None:
            return None
        close = self.reading.low.find(")", opened.end(), limit) if opened["bracket"] else -1
        listed = self.bodies.items(opened.end(), close if close > 0 else limit)
        return listed if len(listed.bodies) == count else None

    def _verb(self, at: int, end: int) -> re.Match[str] | None:
        """The words that open a composition after a cluster's name ending at ``at``: "(Bộ Thủy sản) gồm 4 trạm: "."""
        low = self.reading.low
        at += low.startswith(": ", at)  # "Khối 8: Gồm 5 trạm"
        stop = _ENDS.search(low, at, min(end, at + 125))
        for verb in self.makes.finditer(low, at, stop.start() if stop else min(end, at + 125)):
            gap = low[at : verb.start()]
            match = self.composition.match(low, verb.start(), end)
            heads = match is not None and match["colon"] and not low[match.end() : end].strip()  # the list is below
            if verb["weak"] and (len(gap) > 62 or "," in gap) and not heads:
                continue
            if match and match["count"] and not self.some.match(low, match.end("unit")) and not self.bare.search(gap):
                return match
            # "có các đơn vị: A, B": a verb that says little, but a list all the same.
            opens = match is not None and (match["colon"] or match[0].endswith("thành viên là "))
            lists = not verb["weak"] or (opens and match is not None and " các " in match[0])
            lists = lists or self._headed(match.end() if match else end, at, end) is not None
            aside = self.about.search(gap) or self.role.search(gap)
            if match and not match["count"] and lists and not aside:
                return match
        return None

    def _in_brackets(self, cluster: Named, start: int, end: int, block: Block) -> Told | None:
        """Members told in brackets after a cluster's name: "Khối thi đua số 8 (Trạm A và Trạm B)"."""
        parent = _PARENT.match(self.reading.text, end, block.end)
        if parent and self.bodies.is_own(parent.start("body")):
            end = parent.end()
        close = self.reading.low.find(")", end, block.end) if self.reading.low.startswith(" (", end) else -1
        counted = self.counted.match(self.reading.low, end + 2, block.end)
        listed = self.bodies.items(counted.end() if counted else end + 2, close) if close > 0 else _none(end)
        if len(listed.bodies) < 2 or self.reading.low[listed.end : close].strip():
            return None
        headed = [b.end - b.start < len(b.name) for b in listed.bodies]
        own = all(headed) or all(self.bodies.is_own(b.start) or is_place(b.name) for b in listed.bodies)
        first = self.bodies.is_own(listed.bodies[0].start)  # "(Bưu điện Hạ Nậm, Bãi Lữ, Đồi Sim)"
        own = own or (first and len(headed) > 2 and all(headed[1:]))
        own = own or (len(listed.bodies) > 2 and all(self._is_name(b) for b in listed.bodies))
        own = own or self._as_named(listed, start, end)
        return Told(cluster, listed, None, start) if counted or own else None

    def _as_named(self, listed: BodyList, start: int, end: int) -> bool:
        """Whether a list is as long as the name of its cluster tells: "Khối thi đua 3 xã vùng hạ (A, B, C)"."""
        named = self.in_name.match(self.reading.low, start, end)
        return named is not None and number(named["count"]) == len(listed.bodies)

    def _is_name(self, body: Body) -> bool:
        """Whether it is a proper name of two words: a place, while people have three."""
        return self.bodies.is_proper(body) and body.name.count(" ") == 1

    def _after_dash(self, cluster: Named, start: int, end: int, block: Block) -> Told | None:
        """Members told after a dash: "Sơ kết Khối 8 - Trạm A, Trạm B, Trạm C"."""
        low = self.reading.low
        if not low.startswith(" - ", end):
            return None
        limit = self.items.limit(end + 3, end, block.end)
        close = low.rfind(" - ", end + 3, limit)  # "Cụm 5 - Trạm A, Trạm B và Bến C - quản lý …"
        listed = self.bodies.items(end + 3, close if close > 0 else limit)
        nouns = {key(b.name).split()[0] for b in listed.bodies}
        alone = low[listed.end : min(listed.end + 2, block.end)].strip() in ("", "(", ".", ";")
        closed = listed.end == close and self.bodies.is_own(end + 3)
        if len(listed.bodies) < 3 or not (closed or (len(nouns) == 1 and alone)):
            return None
        headed = (self.bodies.is_own(b.start) or (closed and b.end - b.start < len(b.name)) for b in listed.bodies)
        return Told(cluster, listed, None, start) if all(headed) else None

    def _after_size(self, cluster: Named, start: int, sized: re.Match[str], block: Block) -> Told | None:
        """Members told after their number: "Khối thi đua các bến (3 bến): A, B, C"."""
        opened, count = _COLON.match(self.reading.low, sized.end(), block.end), number(sized["count"])
        if opened is None or count is None:
            return None
        listed = self.bodies.items(opened.end(), self.items.limit(opened.end(), start, block.end))
        return Told(cluster, listed, count, start) if len(listed.bodies) == count else None

    def _after_colon(self, cluster: Named, start: int, end: int, block: Block) -> Told | None:
        """Members told after a colon, in a paper that divides bodies into clusters: "Khối thi đua các bến: A, B, C"."""
        opened = _COLON.match(self.reading.low, end, block.end)
        if opened is None:
            return None
        listed = self.bodies.items(opened.end(), limit := self.items.limit(opened.end(), start, block.end))
        if self._as_named(listed, start, end):
            return Told(cluster, listed, None, start)
        if not self.divided:
            return None
        own = all(self.bodies.is_own(b.start) or b.end - b.start < len(b.name) for b in listed.bodies)
        rest = self.reading.low[listed.end : limit].strip(" .;")
        rest = "" if self.role.match(rest) else rest  # "…, C; Khối trưởng: A"
        return Told(cluster, listed, None, start) if own and len(listed.bodies) > 2 and not rest else None

    def _after_head(self, cluster: Named, start: int, end: int, block: Block) -> Told | None:
        """Members told after the noun that heads them: "Khối thi đua số 8 Bưu điện các xã: A, B, C"."""
        listed = self._headed(end + 1, start, block.end) if self.reading.low.startswith(" ", end) else None
        return Told(cluster, listed, None, start) if listed else None

    def _headed(self, at: int, start: int, limit: int) -> BodyList | None:
        """The list at a place that a body and a colon open: "Bưu điện các xã: A, B, C"."""
        if not self.bodies.is_own(at) or ":" not in self.reading.low[at : at + 60]:
            return None
        listed = self.bodies.items(at, self.items.limit(at, start, limit))
        headed = len(listed.bodies) > 2 and all(b.end - b.start < len(b.name) for b in listed.bodies)
        return listed if headed and ":" in self.reading.low[at : listed.bodies[0].start] else None

    def _heading(self, cluster: Named, start: int, sized: re.Match[str] | None, end: int, index: int) -> Told | None:
        """A cluster named above a list, with or without its size; the list counts where it is as long as that."""
        block = self.blocks[index]
        count = number(sized["count"]) if sized else None
        alone = self.reading.low[end : block.end].strip() in ("", ":") and not block.cell
        listed = self.items.following(index) if alone else _none(end)
        if alone and count and not listed.bodies:
            listed = self._in_next_line(index, count) or listed
        led = sum(bool(self.role.search(self.reading.low, b.end, b.end + 20)) for b in listed.bodies)
        if len(listed.bodies) < 2 or (count and len(listed.bodies) < count) or led == len(listed.bodies):
            listed = _none(end)
        return Told(cluster, listed, count, start) if count or listed.bodies else None

    def _in_next_line(self, index: int, count: int) -> BodyList | None:
        """The members in one paragraph below their number: "Khối thi đua các bến: 3 bến", below it "A, B, C."."""
        block = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        listed = self.bodies.items(block.start, block.end) if block and not block.cell else _none(0)
        return listed if len(listed.bodies) == count > 1 else None

    def _plain_lists(self, index: int) -> Iterator[Told]:
        """Lists that do not follow a cluster's name."""
        yield from self._members_of(index)
        yield from self._sent_by(index)
        yield from self._all_named(index)
        yield from self._units_of(index)
        yield from self._belonging(index)
        yield from self._led_lists(index)
        yield from self._rosters(index)

    def _members_of(self, index: int) -> Iterator[Told]:
        """Told by their noun alone: "09 công ty thành viên gồm: …"."""
        low, block = self.reading.low, self.blocks[index]
        if low.find("thành viên", block.start, block.end) < 0:
            return
        for match in self.members_of.finditer(low, block.start, block.end):
            cluster = self.clusters.meant_at(match.start())
            if cluster and (match["count"] or match["colon"] or match["all"]) and "thành viên" in match[0]:
                listed, count = self.items.listed(match.end(), index), number(match["count"] or "")
                listed = self._with_leaders(listed, match.start(), block.start)
                if len(listed.bodies) > 2:
                    yield Told(cluster, *self._capped(listed, count), match.start())

    def _with_leaders(self, listed: BodyList, at: int, floor: int) -> BodyList:
        """The list with those told before its other members: "A (Khối trưởng), B (Khối phó) cùng các thành viên: C"."""
        link = _ALONG.search(self.reading.low, max(floor, at - 8), at)
        begin = self.items.sentence_start(at, floor)
        begin = max(begin, self.reading.low.rfind(": ", begin, at) + 2)
        led = self.bodies.items(begin, link.start()).bodies if link else ()
        led = led if all(self.role.search(self.reading.low, b.end, b.end + _ROLE) for b in led) else ()
        return BodyList((*led, *listed.bodies), listed.end, listed.whole)

    def _sent_by(self, index: int) -> Iterator[Told]:
        """All who sent people, where one cluster met: "cán bộ của 5 đơn vị: A, B, C, D và E".

        Told in other words ("sự tham gia của 5 trạm: …") they are its members where it has as many.
        """
        low, block = self.reading.low, self.blocks[index]
        if len(self.clusters.named) != 1 or low.find(":", block.start, block.end) < 0:
            return
        for match in self.attended.finditer(low, block.start, block.end):
            limit = self.items.limit(match.end(), match.start(), block.end)
            listed = max((self.bodies.items(at, limit) for at in (match.start("count"), match.end())), key=_length)
            if len(listed.bodies) > 2 and len(listed.bodies) == number(match["count"]):
                start, end = match.span("count")
                sent = low.endswith("của ", 0, start) and low.startswith(" đơn vị: ", end)
                yield Told(self.clusters.named[0], listed, len(listed.bodies), start, ranked=not sent)

    def _all_named(self, index: int) -> Iterator[Told]:
        """All units of the one cluster that is named, in brackets after their number: "9 bệnh viện (A, B, …)"."""
        low, block = self.reading.low, self.blocks[index]
        if len(self.clusters.named) != 1 or low.find(" (", block.start, block.end) < 0:
            return
        for match in self.in_brackets.finditer(low, block.start, block.end):
            close, count = low.find(")", match.end(), block.end), number(match["count"]) or 0
            listed = self.bodies.items(match.end(), close) if close > 0 and count >= _FEW else _none(match.end())
            if len(listed.bodies) == count >= _FEW and all(self.bodies.is_own(b.start) for b in listed.bodies):
                yield Told(self.clusters.named[0], listed, count, match.start(), ranked=True)

    def _units_of(self, index: int) -> Iterator[Told]:
        """Told as "các trạm trong Khối thi đua số 8 (A; B; C)", "Bưu điện các xã trong Khối: A, B, C"."""
        low, block = self.reading.low, self.blocks[index]
        for at in self._places(block):
            named, bare = self.clusters.mention_at(at), self.bare.match(low, at, block.end)
            link = self.listing.match(low, named.end if named else bare.end(), block.end) if bare else None
            opening = self._opening(at, block.start) if link else None
            cluster = self.clusters.named_by(named) if named else self.clusters.meant_at(at, self._kind(at))
            if cluster is None or link is None or opening is None:
                continue
            close = low.find(")", link.end(), block.end) if link["bracket"] else -1
            if "(" in low[link.end() : close]:
                close = -1
            limit = close if close > 0 else self.items.limit(link.end(), at, block.end)
            words = {word for mention in cluster.mentions for word in mention.words}
            plural = opening["unit"] and words.issuperset(key(opening["unit"]).split())  # "Cụm các tỉnh …: 6 tỉnh là A"
            head = None if plural else self._head(opening, block.start)
            listed, _ = self._capped(
                self.items.listed(link.end(), index, limit, head), count := number(opening["count"] or "")
            )
            if len(listed.bodies) > 2 and self.items.plausible(listed):
                yield Told(cluster, listed, count if count == len(listed.bodies) else None, opening.start())

    def _opening(self, at: int, floor: int) -> re.Match[str] | None:
        """The units told right before a cluster's name at ``at``: "các đơn vị trong "."""
        found = None
        for match in self.units_of.finditer(self.reading.low, max(floor, at - 60), at + 6):
            found = match if match.end() == at else found
        return found

    def _head(self, opening: re.Match[str], floor: int) -> Head | None:
        """The body whose units are told: "Bưu điện (các xã trong Khối thi đua số 8)"."""
        return self.bodies.head_before(opening.start(), floor, opening["unit"]) if opening["unit"] else None

    def _belonging(self, index: int) -> Iterator[Told]:
        """Told before the cluster's name: "9 xã gồm: A, B và C thuộc Cụm thi đua 14", "các bến A, B, C thuộc …"."""
        block = self.blocks[index]
        for at in self._places(block):
            named, link = (
                self.clusters.mention_at(at),
                self.belongs.search(self.reading.low, max(block.start, at - 30), at),
            )
            cluster = self.clusters.named_by(named) if named else self.clusters.meant_at(at, self._kind(at))
            if link is None or cluster is None or link.end() != at:
                continue
            floor = self.items.sentence_start(at, block.start)
            opened = self._opened_before(link.start(), floor, index)
            listed, count, start = opened or (self.bodies.list_before(link.start(), floor), None, link.start())
            own = all(self.bodies.is_own(b.start) or b.end - b.start < len(b.name) for b in listed.bodies)
            if len(listed.bodies) > 2 and (opened or own):
                yield Told(cluster, listed, count, min(start, listed.bodies[0].start))

    def _opened_before(self, end: int, floor: int, index: int) -> tuple[BodyList, int | None, int] | None:
        """A list opened by "gồm" that ends at ``end``."""
        low = self.reading.low
        for match in self.led_list.finditer(low, floor, end):
            count = number(match["count"] or "")
            listed = self._opened(match, count, index, match.start())
            if len(listed.bodies) > 2 and not low[listed.end : end].strip(" ,"):
                return listed, count, match.start()
        return None

    def _led_lists(self, index: int) -> Iterator[Told]:
        """Lists that do not name the cluster but say who of them leads it: "4 ấp gồm: A (khối trưởng), B"."""
        low, block = self.reading.low, self.blocks[index]
        if not self._places(block):
            return
        for match in self.led_list.finditer(low, block.start, block.end):
            cluster, count = self.clusters.meant_at(match.start()), number(match["count"] or "")
            limit = self.items.limit(match.start(), match.start(), block.end)
            listed = self.bodies.items(match.start("count"), limit) if count else _none(match.end())
            if len(listed.bodies) < 2:
                listed = self.bodies.items(match.end(), limit)
            led = self._led(match.end(), listed)
            if cluster and led and len(listed.bodies) > 2 and count in (None, len(listed.bodies)):
                yield Told(cluster, listed, count, match.start())

    def _led(self, at: int, listed: BodyList) -> bool:
        """Whether a list from ``at`` on says of some of its bodies, not of all, that they lead."""
        offices = sum(1 for _ in self.role.finditer(self.reading.low, at, listed.end + 20))
        return 0 < offices < len(listed.bodies)

    def _rosters(self, index: int) -> Iterator[Told]:
        """A title over a list or table: "Danh sách các trạm thành viên Khối thi đua số 8"."""
        low, block = self.reading.low, self.blocks[index]
        if present := self._present(index):
            yield present
        about = _ROSTERS.match(low, block.start, block.end)
        if about and (roster := self.roster.search(low, block.start, block.end)):
            cluster = self.clusters.meant_at(roster.end() + 1)
            listed = self.items.following(index)
            within = self.reading.within(self.clusters.mentions, block.end, listed.end)
            if cluster and len(listed.bodies) > 2 and len({id(self.clusters.named_by(m)) for m in within}) < 2:
                yield Told(cluster, listed, None, roster.start())

    def _present(self, index: int) -> Told | None:
        """Those present, a body a line, where it is told which of them leads: "1. Trạm A: ông B (Khối trưởng)"."""
        block, low = self.blocks[index], self.reading.low
        if low.find("thành phần", block.start, block.start + 16) < 0:
            return None
        listed, cluster = self.items.following(index), self.clusters.meant_at(block.start)
        # Who looks after emulation in the province or the branch is a guest.
        own = tuple(b for b in listed.bodies if "thi đua" not in key(b.name))
        told = BodyList(own, listed.end, listed.whole)
        whole = len(own) > 2 and all(self.bodies.is_own(b.start) for b in own) and self._led(block.end, told)
        return Told(cluster, told, None, block.start) if cluster and whole else None

    def _tables(self) -> Iterator[Told]:
        """Rows that name a cluster in one cell and its members in another."""
        cells = [b for b in self.blocks if b.cell]
        for block in cells:
            named = self.clusters.mention_at(block.start, within=8)
            if named is None or block.cell is None or named.start >= block.end:
                continue
            told = self._size_beside(cells, block)
            for other in cells:
                if other.cell is None or other is block or not _beside(block, other):
                    continue
                stacked = self.bodies.stacked(other.start, other.end, told)
                listed = stacked if stacked.bodies else self.bodies.items(other.start, other.end)
                size = self.size_cell.fullmatch(self.reading.low, other.start, other.end)
                if (len(listed.bodies) > 1 or size) and _TITLES.search(self._title(cells, other)):
                    cluster, count = self.clusters.named_by(named), number(size["count"]) if size else None
                    listed = BodyList((), size.end(), whole=True) if size else listed
                    yield Told(cluster, listed, count, other.start if size else block.start)

    def _size_beside(self, cells: list[Block], row: Block) -> int | None:
        """The number of members that a cell of the row tells under "Số đơn vị"."""
        for cell in cells:
            told = _FIGURE.fullmatch(self.reading.low, cell.start, cell.end) if _beside(cell, row) else None
            if told and _SIZES.search(self._title(cells, cell)):
                return int(told[0])
        return None

    def _roster_tables(self) -> Iterator[Told]:
        """Tables that list units and say nothing of scores or awards: the members of the cluster that is spoken of."""
        for cells in self.reading.tables:
            heads = [b for b in cells if b.cell and not b.cell.row]
            if not heads or not all(self.roster_column.fullmatch(self.reading.low, b.start, b.end) for b in heads):
                continue
            units = [b for b in heads if self.unit_column.match(self.reading.low, b.start)]
            column = units[0].cell.column if units and units[0].cell else -1
            for cluster, rows, own in self._sections(cells, column, heads[0].start):
                found = [one for b in rows for one in self.bodies.items(b.start, b.end, most=1).bodies]
                if len(found) == len(rows) > 2:
                    yield Told(cluster, BodyList(tuple(found), found[-1].end, whole=own), None, heads[0].start)

    def _sections(self, cells: list[Block], column: int, at: int) -> Iterator[tuple[Named, list[Block], bool]]:
        """The cells of a column by the cluster that they are of, and whether a row or a cell beside them names it.

        Else it is the one spoken of.
        """
        cluster, rows, own = self.clusters.meant_at(at), list[Block](), False
        for block in cells:
            named = self.clusters.mention_at(block.start, within=8)
            if block.cell and block.cell.row and named and named.start < block.end:
                if cluster and rows:
                    yield cluster, rows, own
                cluster, rows, own = self.clusters.named_by(named), [], True
            elif block.cell and block.cell.row and block.cell.column == column and block.start < block.end:
                rows.append(block)
        if cluster and rows:
            yield cluster, rows, own

    def _rankings(self) -> Iterator[Told]:
        """Tables that rank bodies: where as many are ranked as a cluster has members, they are its members."""
        cells = [b for b in self.blocks if b.cell]
        for head in cells:
            if head.cell is None or head.cell.row or not self.ranked.match(self.reading.low, head.start, head.end):
                continue
            same = [b for b in cells if b.cell and b.cell.table == head.cell.table]
            units = [b for b in same if b.cell and not b.cell.row and self.unit_column.match(self.reading.low, b.start)]
            column = units[0].cell.column if units and units[0].cell else -1
            rows = [b for b in same if b.cell and b.cell.row and b.cell.column == column]
            found = [one for b in rows for one in self.bodies.items(b.start, b.end, most=1).bodies]
            cluster = self.clusters.meant_at(head.start)
            if cluster and len(found) == len(rows) > 2:
                yield Told(cluster, BodyList(tuple(found), found[-1].end, whole=False), None, head.start, ranked=True)

    def _title(self, cells: list[Block], cell: Block) -> str:
        """The head of the column of a cell."""
        for head in cells:
            if head.cell and cell.cell and head.cell.row == 0:
                same = (head.cell.table, head.cell.column) == (cell.cell.table, cell.cell.column)
                if same:
                    return self.reading.low[head.start : head.end]
        return ""

    def _capped(self, listed: BodyList, count: int | None) -> tuple[BodyList, int | None]:
        """A list no longer than the number told with it, and that number; parts with their own numbers add up."""
        bodies = listed.bodies
        if count is None or len(bodies) <= count:
            return listed, count
        more = _MORE.match(self.reading.low, bodies[count - 1].end) if count else None
        if more and count + int(more[1]) >= len(bodies):
            return listed, count + int(more[1])
        return BodyList(bodies[:count], bodies[count - 1].end, whole=True), count


def _length(listed: BodyList) -> int:
    """How many bodies a list has."""
    return len(listed.bodies)


def _none(at: int) -> BodyList:
    """No list, after words that end at ``at``."""
    return BodyList((), at, whole=False)


def _beside(block: Block, other: Block) -> bool:
    """Whether two cells stand in one row."""
    return (
        block.cell is not None
        and other.cell is not None
        and (other.cell.table, other.cell.row) == (block.cell.table, block.cell.row)
    )
