"""Who leads and who deputises in a cluster: bodies named, or persons who stand for the bodies that they head."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.bodies import Body, BodyReader
from extractors.cluster_names import Clusters, Named
from extractors.mentions import Mention
from extractors.participants import People
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from language.fold import key
from models import Block, BlockKind

_OF_CLUSTER = re.compile(r"(?:,| -)?(?: của)? ?(?=(?:cụm|khối)(?!\w| (?:trưởng|phó)))")
_BARE = re.compile(r"(?:cụm|khối)(?: thi đua)?(?! ?\w+ ?(?:nông|dân cư|xã hội|công nghiệp))(?!\w)")
_PARENT_THEN_YEAR = re.compile(r"(?:,| -) [^,.;:()]{3,60}?(?= (?:-|,)? ?năm \d{4})")
_AND_THEN = re.compile(r",? (?P<for>thay mặt |đại diện )?")
_FROM = re.compile(r" từ (?:đơn vị |lãnh đạo )*")
_TO = re.compile(r",? (?:được (?:giao|trao) |giao )?cho (?:đơn vị |lãnh đạo |đại diện )*")
_HANDED = re.compile(r"(?<!\w)(?:bàn giao|chuyển giao|trao cờ)(?!\w)")
_ADVERBS = re.compile(r"(?: (?:đã|sẽ|cũng|vừa|tiến hành|chính thức|tổ chức|tặng hoa|chúc mừng|và|,))+ ?$")
# A year told after who holds the role: "Khối phó là Sở Y tế năm 2024", "sang Sở Y tế (năm 2024)".
_THEN = re.compile(r"[ ,(\-]{1,3}(?:cho |của |trong |nhiệm kỳ )?năm (?:học )?(\d{4})(?!\d)")
_AFTER = frozenset({"names", "from_to"})
# What may begin with a capital before a role and is no body.
_NO_BODY = re.compile(
    r"(?:bàn giao|chuyển giao|trao|giao|tiếp nhận|nhận|bầu|suy tôn|cử|hội nghị|đại hội|cuộc họp|buổi|công văn"
    r"|quyết định|kế hoạch|văn bản|các|kết quả)(?!\w)"
)
_GAP = re.compile(r"[\s,;\-(:]*(?:và )?(?:là |hiện là |đơn vị )?[\s\-(]*")


@dataclass(frozen=True)
class Mark:
    """A role written at ``start:end``; ``tail`` is where the cluster's name and year after it end."""

    start: int
    end: int
    tail: int
    lead: bool
    year: int | None
    cluster: Named | None
    several: bool = False


@dataclass(frozen=True)
class Leader:
    """A body that leads or deputises in a cluster, in a year if one is stated; ``elected`` there and then."""

    cluster: Named
    body: Body
    lead: bool
    year: int | None
    elected: bool
    following: bool
    rule: str
    confidence: float
    mark: tuple[int, int]


class LeaderFinder:
    """Finds the leaders in the sentences of a reading."""

    def __init__(self, reading: Reading, people: People, clusters: Clusters, listed: Iterable[Body] = ()) -> None:
        self.reading, self.people, self.clusters = reading, people, clusters
        self.bodies = BodyReader(reading)
        book = rulebook("clusters")
        self.role, self.year = book.rule("role").pattern, book.rule("year").pattern
        self.becomes, self.names = book.rule("becomes").pattern, book.rule("names").pattern
        self.beside, self.elects = book.rule("beside").pattern, book.rule("elects").pattern
        self.next_year, self.hands_over = book.rule("next_year").pattern, book.rule("hands_over").pattern
        self.behalf = book.rule("on_behalf").pattern
        self.not_headed, self.passed_on = book.rule("not_headed").pattern, book.rule("passed_on").pattern
        self.takes_over, self.from_to = book.rule("takes_over").pattern, book.rule("from_to").pattern
        self._starts = [m.lead for m in people.mentions]
        self._listed = {body.end: body for body in listed}

    def find(self) -> list[Leader]:
        """Every leader that the text tells, in order, then who signs as one."""
        return [*self._told(), *self._signed()]

    def _signed(self) -> Iterator[Leader]:
        """Whoever signs under KHỐI TRƯỞNG, by the post below it: "KHỐI TRƯỞNG / CHÁNH THANH TRA TỈNH"."""
        low = self.reading.low
        for block in self.reading.document.blocks:
            if block.kind is not BlockKind.SIGNATURE:
                continue
            role = self.role.search(low, block.start, block.end)
            cluster = self.clusters.meant_at(block.start)
            if role is None or cluster is None or low[role.end() : role.end() + 1] not in ("", "\n", ","):
                continue
            post = next(iter(self.reading.within(self.reading.posts, role.end(), role.end() + 4)), None)
            line = low.find("\n", post.end) if post else -1
            body = self._body_of_post(post.start, line if line > 0 else len(low)) if post else None
            if body:
                at = (role.start(), role.end())
                yield Leader(cluster, body, role["lead"] is not None, None, False, False, "clusters.signed", 0.6, at)

    def _told(self) -> list[Leader]:
        """Every leader that the sentences tell, in order."""
        sentences = self.reading.body
        starts = [s.start for s in sentences]
        by_sentence: dict[int, list[Mark]] = {}
        for match in self._roles():
            index = bisect_right(starts, match.start()) - 1
            if index >= 0 and match.start() < sentences[index].end and (mark := self._mark(match, sentences[index])):
                by_sentence.setdefault(index, []).append(mark)
        return [
            leader
            for index, marks in by_sentence.items()
            for leader in self._sentence(sentences[index], _with_years(self.reading, sentences[index], marks))
        ]

    def _roles(self) -> Iterator[re.Match[str]]:
        """Every role in the text, in order."""
        taken = 0
        for at in self.clusters.places:
            match = self.role.search(self.reading.low, max(taken, at - 22), at + 30)
            while match:
                taken = match.end()
                yield match
                match = self.role.search(self.reading.low, taken, at + 30) if taken < at else None

    def _mark(self, match: re.Match[str], sentence: Sentence) -> Mark | None:
        """The role with the cluster's name and the year that follow it; None where it is of another kind of cluster."""
        owned = self._owner(match.end(), sentence.end)
        if owned is None:
            return None
        cluster, tail = owned
        parent = _PARENT_THEN_YEAR.match(self.reading.low, tail, sentence.end) if tail > match.end() else None
        year = self.year.match(self.reading.low, parent.end() if parent else tail, sentence.end)
        several = match[0].startswith(("hai ", "các ", "2 "))
        value = int(year["year"]) if year else None
        end = year.end() if year else tail
        return Mark(match.start(), match.end(), end, match["lead"] is not None, value, cluster, several)

    def _owner(self, end: int, limit: int) -> tuple[Named | None, int] | None:
        """The cluster named after a role that ends at ``end`` and where its name ends; None for "Cụm thủy nông"."""
        low = self.reading.low
        held = self.clusters.mention_at(end - 4, within=2) if low.endswith(("cụm", "khối"), 0, end) else None
        if held:  # "Trưởng Cụm thi đua số 7": the role ends in the first word of the name
            return self.clusters.named_by(held), held.end
        opening = _OF_CLUSTER.match(low, end, limit)
        if opening is None:
            return None, end + len(" thi đua") if low.startswith(" thi đua", end) else end
        named = self.clusters.mention_at(opening.end())
        if named:
            return self.clusters.named_by(named), named.end
        bare = _BARE.match(low, opening.end(), limit)
        return (None, bare.end()) if bare else None

    def _sentence(self, sentence: Sentence, marks: Sequence[Mark]) -> Iterator[Leader]:
        """The leaders of a sentence; roles that stand together ("Cụm trưởng và Cụm phó") are given out in turn."""
        floor, at = sentence.start, 0
        while at < len(marks):
            group = [marks[at]]
            while at + len(group) < len(marks) and self._joint(group[-1], marks[at + len(group)]):
                group.append(marks[at + len(group)])
            following = at + len(group)
            limit = marks[following].start if following < len(marks) else sentence.end
            found = list(self._group(sentence, group, floor, limit))
            yield from _years_carried(found)
            floor = max([group[-1].tail, *(f.body.end for f in found if f.body.end <= sentence.end)])
            at = following

    def _joint(self, first: Mark, second: Mark) -> bool:
        gap = self.reading.low[first.end : second.start]
        return first.lead != second.lead and bool(re.fullmatch(r",? (?:và |- )?(?:đơn vị )?|, ?|/| ?- ?", gap))

    def _group(self, sentence: Sentence, group: list[Mark], floor: int, limit: int) -> Iterator[Leader]:
        """Who holds the roles of a group, by the first way of telling it that fits."""
        first, last = group[0], group[-1]
        handed = self._handed_over(first, last, floor, sentence)
        told = handed or self._assigned(last, limit, sentence) or self._verb_before(first, floor)
        told = told or self._beside(first, floor, sentence) or self._named_after(last, limit, sentence)
        told = told or self._on_behalf(last, sentence)
        if told is None and sentence.kind is BlockKind.CELL:
            yield from self._in_table(first, sentence)
        if told is None:
            return
        bodies, rule, confidence = told
        elected = bool(self.elects.search(self.reading.low, sentence.start, last.end))
        following = bool(self.next_year.search(self.reading.low, sentence.start, sentence.end))
        if handed and len(group) == 1:
            yield from self._giver(first, bodies[0], floor, sentence)
        for mark, body in _given_out(group, bodies, rule):
            cluster = mark.cluster or last.cluster or self.clusters.meant_at(mark.start)
            if cluster and not _NO_BODY.match(self.reading.low, body.start):
                yield Leader(
                    cluster,
                    body,
                    mark.lead,
                    mark.year or (_year_after(self.reading, body.end) if rule in _AFTER else None),
                    elected,
                    following,
                    f"clusters.{rule}",
                    confidence,
                    (mark.start, mark.end),
                )

    def _verb_before(self, mark: Mark, floor: int) -> tuple[list[Body], str, float] | None:
        """Told as "A làm Cụm trưởng", "ông B, Giám đốc Sở C được suy tôn làm Khối trưởng"."""
        verb = self.becomes.search(self.reading.low, max(floor, mark.start - 110), mark.start)
        if verb is None or ("giao" in verb[0] and "được" not in verb[0]):  # "Bộ giao Khối trưởng …" names the giver
            return None
        if self._somebody_to(verb.start(), floor):
            person = self._person_to(verb.start(), floor)
            return ([person], "becomes", 0.9) if person else None
        bodies = self.bodies.before(verb.start(), floor)
        return (bodies, "becomes", 0.95) if bodies else None

    def _beside(self, mark: Mark, floor: int, sentence: Sentence) -> tuple[list[Body], str, float] | None:
        """Told as "A (Cụm trưởng)", "bà B - Chủ tịch Hội C, Cụm phó"."""
        beside = self.beside.search(self.reading.low, max(floor, mark.start - 14), mark.start)
        if beside is None:
            return None
        if listed := self._listed.get(beside.start()):
            return [listed], "beside", 0.9
        several = [p for p in (self._person_to(beside.start(), sentence.start, back=n) for n in (1, 0)) if p]
        if several or self._somebody_to(beside.start(), floor):
            return (several, "beside", 0.9) if several else None
        bodies = self.bodies.before(beside.start(), floor)
        if not bodies or ("," in beside[0] and self.reading.low.endswith(("tại ", "ở "), 0, bodies[-1].start)):
            return None  # "tại thành phố A, Cụm trưởng …" names the place
        return bodies[-1:], "beside", 0.9

    def _named_after(self, mark: Mark, limit: int, sentence: Sentence) -> tuple[list[Body], str, float] | None:
        """Told as "Cụm trưởng là A", "Khối phó: B, C", "Cụm trưởng do ông D, Giám đốc Sở E đảm nhận"."""
        link = self.names.match(self.reading.low, mark.tail, sentence.end)
        if link is None:
            return None
        person = self._person_from(link.end())
        if person:
            return [person], "names", 0.9
        found = [self._headed(b) for b in self.bodies.items(link.end(), min(limit, sentence.end), most=6).bodies]
        return (found, "names", 0.9) if found else None

    def _headed(self, body: Body) -> Body:
        """The body that a post heads where one is named as leader: "Khối trưởng: Chủ tịch Hội Luật gia tỉnh"."""
        posts = self.reading.within(self.reading.posts, body.start, body.start + 1)
        return (self._body_of_post(body.start, body.end) if posts else None) or body

    def _assigned(self, mark: Mark, limit: int, sentence: Sentence) -> tuple[list[Body], str, float] | None:
        """Told as "giao nhiệm vụ Cụm trưởng cho A, Cụm phó cho B"."""
        link = _TO.match(self.reading.low, mark.tail, sentence.end)
        if link is None or not self.bodies.is_own(link.end()):
            return None
        found = self.bodies.items(link.end(), min(limit, sentence.end), most=6).bodies
        return (list(found), "names", 0.9) if found else None

    def _giver(self, mark: Mark, taker: Body, floor: int, sentence: Sentence) -> Iterator[Leader]:
        """Who hands a role over has held it, the year before: "A bàn giao … năm 2024 cho B", "từ A sang B"."""
        low = self.reading.low
        way = self.from_to.match(low, mark.tail, sentence.end)
        verb = self.hands_over.search(low, floor, mark.start)
        body = None
        if source := _FROM.match(low, mark.tail, sentence.end):
            body = self.bodies.after(source.end(), sentence.end)
        elif way and way["from"]:
            body = self.bodies.after(way.start("from"), way.start("to"))
        elif verb:
            adverbs = _ADVERBS.search(low, floor, verb.start())
            before = self.bodies.before(adverbs.start() if adverbs else verb.start(), floor)
            body = before[-1] if before else None
            alike = body is not None and key(body.name).split()[0] == key(taker.name).split()[0]
            body = body if alike or verb[0] != "trao" else None
        cluster = mark.cluster or self.clusters.meant_at(mark.start)
        if body is None or cluster is None or not self.bodies.is_own(body.start):
            return
        taken = mark.year or _year_after(self.reading, taker.end)
        year = _year_after(self.reading, body.end) or (taken - 1 if taken else None)
        at = (mark.start, mark.end)
        yield Leader(cluster, body, mark.lead, year, False, False, "clusters.hands_over", 0.8, at)

    def _on_behalf(self, mark: Mark, sentence: Sentence) -> tuple[list[Body], str, float] | None:
        """Told as "thay mặt đơn vị Cụm trưởng, bà A, Hiệu trưởng Trường B", "ông A thay mặt đơn vị Khối trưởng"."""
        low = self.reading.low
        said = self.behalf.search(low, max(sentence.start, mark.start - 20), mark.start)
        if said is None or not (said["for"] or said["as"] or low.startswith("đơn vị", mark.start)):
            return None
        after = _AND_THEN.match(low, mark.tail, sentence.end)
        person = self._person_from(after.end()) if after else None
        if after and person is None and self.bodies.is_own(after.end()) and (said["as"] or after["for"]):
            person = self.bodies.after(after.end(), sentence.end)
        person = person or (None if said["as"] else self._person_to(said.start(), sentence.start))
        return ([person], "on_behalf", 0.75) if person else None

    def _handed_over(
        self, first: Mark, last: Mark, floor: int, sentence: Sentence
    ) -> tuple[list[Body], str, float] | None:
        """Told as "A bàn giao chức Cụm trưởng cho B", "chuyển giao từ A sang B", "B nhận bàn giao chức từ A"."""
        low = self.reading.low
        takes = self.takes_over.search(low, max(floor, first.start - 90), first.start)
        if takes:
            bodies = self.bodies.before(takes.start(), floor)
            return (bodies[-1:], "takes_over", 0.8) if bodies else None
        passed = self.hands_over.search(low, floor, first.start) or self.passed_on.match(low, last.tail, sentence.end)
        if not passed or low[first.start - 1] == "(":
            return None
        way = self.from_to.match(low, last.tail, sentence.end)
        body = self.bodies.after(way.start("to"), sentence.end) if way else None
        return ([body], "from_to", 0.75) if body else None

    def _in_table(self, mark: Mark, sentence: Sentence) -> Iterator[Leader]:
        """A role that fills a cell: of the body named in the same row, or of those below where it heads a column."""
        block = self.reading.block_of(sentence)
        if block.cell is None or len(self.reading.low[block.start : block.end].strip()) > mark.tail - mark.start + 6:
            return
        cells = [b for b in self.reading.document.blocks if b.cell and b.cell.table == block.cell.table]
        heads = block.cell.row == 0 or block.cell.header
        for cell in cells:
            if cell.cell is None or cell is block:
                continue
            aside = cell.cell.column != block.cell.column if heads else cell.cell.row != block.cell.row
            body = None if aside else self._person_from(cell.start) or self.bodies.after(cell.start, cell.end)
            cluster = self._cluster_of_row(cells, cell.cell.row) or mark.cluster or self.clusters.meant_at(mark.start)
            if body and cluster and self.bodies.is_own(body.start):
                yield Leader(
                    cluster, body, mark.lead, mark.year, False, False, "clusters.role", 0.8, (mark.start, mark.end)
                )
                if not heads:
                    return

    def _cluster_of_row(self, cells: Sequence[Block], row: int) -> Named | None:
        """The cluster that a cell of a row names."""
        for cell in cells:
            if (
                cell.cell
                and cell.cell.row == row
                and (named := self.clusters.mention_at(cell.start, cell.end - cell.start))
            ):
                return self.clusters.named_by(named)
        return None

    def _somebody_to(self, end: int, floor: int) -> bool:
        """Whether the mention of a person (name and posts) ends at ``end``."""
        index = bisect_right(self._starts, end - 1) - 1
        if index < 0 or self.people.mentions[index].start < floor:
            return False
        return bool(_GAP.fullmatch(self.reading.low[min(self._reach(self.people.mentions[index], end), end) : end]))

    def _person_to(self, end: int, floor: int, back: int = 0) -> Body | None:
        """The body of the person whose mention (name and posts) ends at ``end``, or of the one ``back`` before."""
        index = bisect_right(self._starts, end - 1) - 1
        if index - back < 0 or not self._somebody_to(end, floor):
            return None
        mention = self.people.mentions[index]
        if back:
            earlier = self.people.mentions[index - 1]
            if earlier.start < floor or not re.fullmatch(
                r"[,;\s]*(?:và )?", self.reading.low[self._reach(earlier, mention.lead) : mention.lead]
            ):
                return None
            mention = earlier
        return self._headed_by(mention)

    def _reach(self, mention: Mention, end: int) -> int:
        """Where a mention ends before ``end``: a role in the cluster may have been read as one of its posts."""
        return max([min(p.end, end) for p in mention.posts if p.start < end] + [mention.end])

    def _person_from(self, at: int) -> Body | None:
        """The body of the person whose mention begins at ``at``."""
        index = bisect_right(self._starts, at + 1) - 1
        mention = self.people.mentions[index] if index >= 0 else None
        if mention is None or min(abs(mention.lead - at), abs(mention.person.lead - at)) > 1:
            return None
        return self._headed_by(mention)

    def _headed_by(self, mention: Mention) -> Body | None:
        """The body that a person heads, from the posts given here, else elsewhere in the document."""
        person = self.people.person_at(mention.start)
        others = [self.people.mentions[m] for m in person.mentions] if person else []
        for source in (mention, *others):
            bodies = [b for b in (self._body_of_post(p.start, p.end) for p in source.posts) if b]
            bodies = bodies or self._in_row(source)
            if bodies:
                return min(bodies, key=lambda b: bool(self.not_headed.search(key(b.name))))
        return None

    def _in_row(self, mention: Mention) -> list[Body]:
        """The bodies of the posts in the other cells of the row that names a person."""
        blocks = self.reading.document.blocks
        block = blocks[bisect_right(blocks, mention.start, key=lambda b: b.start) - 1]
        if block.cell is None:
            return []
        row = [b for b in blocks if b.cell and (b.cell.table, b.cell.row) == (block.cell.table, block.cell.row)]
        posts = [b for b in row if b is not block and self.reading.within(self.reading.posts, b.start, b.start + 1)]
        return [body for b in posts if (body := self._body_of_post(b.start, b.end))]

    def _body_of_post(self, start: int, end: int) -> Body | None:
        """Told as "Chánh Thanh tra tỉnh A" heads "Thanh tra tỉnh A"; "Phó Trưởng ban Ban B" stands for "Ban B"."""
        low = self.reading.low
        if role := self.role.search(low, start + 1, end):  # "Trưởng phòng A - hai Khối phó": read as one post
            end = start + len(low[start : role.start()].rstrip(" ,-("))
        if self.role.match(low, start) or low.startswith(
            ("tỉnh ủy viên", "thành ủy viên", "huyện ủy viên", "ủy viên"), start
        ):
            return None
        found = [
            m
            for m in self.bodies.starts.finditer(low, start + 1, end)
            if not re.match(r" (?:trưởng|phó|viên)(?!\w)", low[m.end() : m.end() + 7])
        ]
        if not found:
            return None
        first = found[0]
        first = next((m for m in found[1:] if m[0] == first[0] and self.reading.text[m.start()].isupper()), first)
        if first.end() >= end and first.start() - start < 6:  # "Trưởng ban", nothing after
            return None
        end = first.start() + len(low[first.start() : self.bodies.stopped(first.start(), end)].rstrip(" ,-("))
        return Body(first.start(), end, self.reading.text[first.start() : end])


def _given_out(group: Sequence[Mark], bodies: Sequence[Body], rule: str) -> Iterator[tuple[Mark, Body]]:
    """Roles with who holds them: one leader, any number of deputies; a group of roles takes the bodies in turn."""
    if len(group) > 1:
        turn = bodies[-len(group) :] if rule in ("becomes", "beside") else bodies
        if len(turn) >= len(group):
            yield from zip(group, turn, strict=False)
            yield from ((group[-1], b) for b in turn[len(group) :] if not group[-1].lead)
        else:
            yield from zip(group[:1] if rule == "names" else group[-1:], turn[-1:], strict=False)
    elif group[0].lead:
        yield group[0], bodies[0] if rule == "names" else bodies[-1]
    else:
        yield from ((group[0], b) for b in (bodies if rule != "beside" or group[0].several else bodies[-1:]))


def _year_after(reading: Reading, end: int) -> int | None:
    """The year told right after a body."""
    match = _THEN.match(reading.low, end)
    return int(match[1]) if match else None


def _years_carried(found: Sequence[Leader]) -> list[Leader]:
    """Leaders told together take the year of the next where they have none: "Khối trưởng là A, Khối phó là B năm …"."""
    out = list(found)
    for at in reversed(range(len(out) - 1)):
        after = out[at + 1]
        if (
            out[at].year is None
            and out[at].elected
            and after.elected
            and after.year
            and out[at].lead
            and not after.lead
        ):
            out[at] = replace(out[at], year=after.year)
    return out


def _with_years(reading: Reading, sentence: Sentence, marks: Sequence[Mark]) -> list[Mark]:
    """Roles without a year of their own take that of the next in the sentence, else one that leads the clause."""
    out = list(marks)
    for at in reversed(range(len(out) - 1)):
        if (
            out[at].year is None
            and out[at + 1].year is not None
            and not _leading_year(reading, out[at].end, out[at + 1].start)
        ):
            apart = "thay" in reading.low[out[at].end : out[at + 1].start] or (
                ";" in reading.low[out[at].end : out[at + 1].start] and out[at].lead == out[at + 1].lead
            )
            out[at] = out[at] if apart else replace(out[at], year=out[at + 1].year)
    carried = None
    for at, mark in enumerate(out):
        floor = out[at - 1].tail if at else sentence.start
        if _HANDED.search(reading.low, floor, mark.start):  # the year of who hands over is not that of who takes
            carried = None
        carried = _leading_year(reading, floor, mark.start) or carried
        if mark.year is None:
            out[at] = replace(mark, year=carried)
        carried = out[at].year
    return out


def _leading_year(reading: Reading, start: int, end: int) -> int | None:
    """A year that opens the clause before a role: "năm 2020, A giữ vai trò Cụm trưởng"."""
    found = None
    for match in re.finditer(
        r"(?:^|[.,;:(]\s*|được biết,? |- |\n|trong |do |vì )năm (?:học )?(\d{4})(?: ?- ?(\d{4}))?"
        r"(?=,| do|:| [a-zđ]|\s?-)",
        reading.low[start:end],
    ):
        found = int(match[1])
    return found
