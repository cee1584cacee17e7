"""Who leads and who deputises in a cluster: bodies named, or persons who stand for the bodies that they head."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from extractors.bodies import Body, BodyReader
from extractors.cluster_holders import HolderReader
from extractors.cluster_names import Clusters, Named
from extractors.cluster_roles import Mark, RoleReader, year_after
from extractors.cluster_rotation import rotation
from extractors.participants import People
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from language.fold import key
from language.letters import UPPER
from models import Block, BlockKind

_AND_THEN = re.compile(r",? (?P<for>thay mặt |đại diện )?")
_FROM = re.compile(r" từ (?:tay |đơn vị |lãnh đạo )*")
_TO = re.compile(r",? (?:được (?:giao|trao) |giao )?cho (?:đơn vị |lãnh đạo |đại diện )*")
_INSTEAD = re.compile(r",? thay(?: thế)?(?: cho)? (?:đơn vị )?")
_ADVERBS = re.compile(r"(?: (?:đã|sẽ|cũng|vừa|tiến hành|chính thức|tổ chức|tặng hoa|chúc mừng|và|,))+ ?$")
#: What tells of a role stands within so many characters of it; only broken text has longer sentences.
_FAR = 2000
#: Who takes one of two roles told together stands within so many characters of it.
_NEAR = 110
_LEAVES = re.compile(r" (?:đã |vừa )?(?:hoàn thành|kết thúc|hết|mãn)(?!\w)")
_OUTCOME = ("kết quả", "theo đó", "cụ thể")
# A signature: the role, "(đã ký)", the name and the post, each on a short line.
_SIGNED_LINES = 4
_LONGEST_LINE = 60
# Who is told to take a role, not only to have it.
_TAKES = frozenset({"clusters.becomes", "clusters.takes_over"})
_AFTER = frozenset({"names", "from_to"})
# What may begin with a capital before a role and is no body.
_NO_BODY = re.compile(
    r"(?:bàn giao|chuyển giao|trao|giao|tiếp nhận|nhận|bầu|suy tôn|cử|hội nghị|đại hội|cuộc họp|buổi|công văn"
    r"|quyết định|kế hoạch|văn bản|các|kết quả|năm|trưởng|phó"
    r"|(?:sáng|chiều|tối|ngày) \d+|tân|thay mặt|cụm|khối|ai|mình|họ|chúng tôi|mọi người)(?!\w)"
)
# The words that a name may end with in small letters: "Bưu điện huyện đơn vị Khối trưởng".
_PLACE_AT_END = re.compile(r"(?<!\w)(?:tỉnh|thành phố|huyện|quận|xã|phường|bộ|ngành|tp)$")
_CAPITAL_AT_END = re.compile(rf"(?:^| )[{UPPER}]\S*$|\d$")
_YEAR_CELL = re.compile(r"\s*(?:năm (?:học )?)?((?:19|20)\d\d)(?:\s?-\s?\d{4})?\s*")
_JOINED_ROLES = re.compile(r"[\s,;/()\-]|(?<!\w)(?:và|hoặc|cụm|khối)(?!\w)")
_JOINT = re.compile(r",? (?:và |- )?(?:đơn vị )?|, ?|/| ?- ?")

#: Who holds the roles of a group, by which rule, how surely.
Ways = tuple[list[Body], str, float]


class Leader(NamedTuple):
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
        self.reading, self.clusters = reading, clusters
        self.bodies = BodyReader(reading)
        self.holders = HolderReader(reading, people, self.bodies)
        pattern = rulebook("clusters").pattern
        self.role, self.names, self.beside = pattern("role"), pattern("names"), pattern("beside")
        self.becomes, self.elects, self.behalf = pattern("becomes"), pattern("elects"), pattern("on_behalf")
        self.next_year, self.launched = pattern("next_year"), pattern("launched")
        self.heads_leaders, self.year = pattern("heads_leaders"), pattern("year")
        self.hands_over, self.passed_on = pattern("hands_over"), pattern("passed_on")
        self.takes_over, self.from_to, self.instead = pattern("takes_over"), pattern("from_to"), pattern("instead")
        self.opened = pattern("opened_year")
        self.cluster_column, self.role_column = pattern("cluster_column"), pattern("role_column")
        self._listed = {body.end: body for body in listed}

    def find(self) -> list[Leader]:
        """Every leader that the text tells, in order, then who signs as one."""
        return [*self._told(), *self._columned(), *self._signed()]

    def _columned(self) -> Iterator[Leader]:
        """Leaders in tables of clusters, under heads that say no more than "Trưởng", "Phó trưởng"."""
        for cells in self.reading.tables:
            heads = {b.cell.column: b for b in cells if b.cell and not b.cell.row}
            if not any(self.cluster_column.fullmatch(self.reading.low, b.start, b.end) for b in heads.values()):
                continue
            for block in cells:
                head = heads.get(block.cell.column) if block.cell and block.cell.row else None
                if block.cell and head and (role := self.role_column.fullmatch(self.reading.low, head.start, head.end)):
                    yield from self._under(head, role, block, self._cluster_of_row(cells, block.cell.row))

    def _under(self, head: Block, role: re.Match[str], cell: Block, cluster: Named | None) -> Iterator[Leader]:
        """The leaders that a cell names under a head that tells their role."""
        lead, year = role["lead"] is not None, int(role["year"]) if role["year"] else None
        if cluster is not None:
            for body in self._in_cell(cell, lead=lead):
                yield Leader(
                    cluster, body, lead, year, False, False, "clusters.role_column", 0.8, (head.start, head.end)
                )

    def _signed(self) -> Iterator[Leader]:
        """Whoever signs under KHỐI TRƯỞNG, by the post below it: "KHỐI TRƯỞNG / CHÁNH THANH TRA TỈNH"."""
        low = self.reading.low
        for block in self.reading.document.blocks:
            if block.kind is not BlockKind.SIGNATURE:
                continue
            role = self.role.search(low, block.start, block.end)
            cluster = self.clusters.meant_at(block.start)
            told = self.year.match(low, role.end(), block.end) if role else None
            end = told.end() if told else role.end() if role else 0
            if role is None or cluster is None or low[end : end + 1] not in ("", "\n", ","):
                continue
            if body := self._signer(end):
                at, year = (role.start(), role.end()), int(told["year"]) if told else None
                yield Leader(cluster, body, role["lead"] is not None, year, False, False, "clusters.signed", 0.6, at)

    def _signer(self, at: int) -> Body | None:
        """The body of the post below a role that somebody signs under, before or after the name of who signs."""
        low, start = self.reading.low, at
        for _ in range(_SIGNED_LINES):
            end = low.find("\n", start + 1)
            end = end if end > 0 else len(low)
            if self.role.search(low, start, end):  # "KT. CỤM TRƯỞNG / CỤM PHÓ": the second signs
                return None
            post = next(iter(self.reading.within(self.reading.posts, start, start + 4)), None)
            if post and (body := self.holders.body_of_post(post.start, end)):
                return body
            if end - start > _LONGEST_LINE:
                return None
            start = end
        return None

    def _told(self) -> Iterator[Leader]:
        """Every leader that the sentences tell, in order."""
        announced: tuple[int, int] | None = None
        under: tuple[int, int] | None = None
        led: tuple[int | None, int] | None = None
        for index, marks in RoleReader(self.reading, self.clusters).by_sentence().items():
            sentence = self.reading.body[index]
            under = (under[0], index) if under and under[1] == index - 1 else self._heading_year(index)
            found = self._sentence(sentence, marks)
            found = [f._replace(year=f.year or under[0]) for f in found] if under else found
            found = self._below(self._announced(found, announced, index), led, index)
            yield from found
            led = (found[-1].year, index) if found else None
            elected = self.elects.search(self.reading.low, sentence.start, marks[-1].end)
            announced = (marks[-1].year, index) if elected and not found and marks[-1].year else None

    def _heading_year(self, index: int) -> tuple[int, int] | None:
        """The year of the line right above that heads the leaders, with where it was last of use."""
        above = self.reading.body[index - 1] if index else None
        if above is None or self.reading.text[above.end - 1] in ".;!?" or above.block == self.reading.body[index].block:
            return None
        heading = self.heads_leaders.search(self.reading.low, above.start, above.end)
        return (int(heading["year"]), index) if heading else None

    def _below(self, found: list[Leader], led: tuple[int | None, int] | None, index: int) -> list[Leader]:
        """Deputies take the year of the leader told right before: "Cụm trưởng năm 2013: A", below it "Cụm phó: B"."""
        if led is None or led[1] != index - 1 or not found or any(f.lead for f in found):
            return found
        first = self.reading.low[self.reading.body[index].start : found[0].mark[0]]
        told = not first.strip(" -+•*") or all(f.rule in _TAKES for f in found)
        return [f._replace(year=f.year or led[0]) for f in found] if told else found

    def _announced(self, found: list[Leader], announced: tuple[int, int] | None, index: int) -> list[Leader]:
        """Leaders take the year of an election told ahead: "… cử Khối trưởng năm 2013. Theo đó, A giữ chức …"."""
        if announced is None:
            return found
        year, last = announced
        before = self.reading.body[last]
        # A line that ends in mid-sentence, or one that goes on with what came of it.
        broken = self.reading.text[before.end - 1] not in ".!?;" or self.reading.low.startswith(
            _OUTCOME, self.reading.body[index].start
        )
        goes_on = index == last + 1 and broken
        return [f._replace(year=f.year or year) if f.elected or goes_on else f for f in found]

    def _sentence(self, sentence: Sentence, marks: Sequence[Mark]) -> list[Leader]:
        """The leaders of a sentence; roles that stand together ("Cụm trưởng và Cụm phó") are given out in turn."""
        floor, at = sentence.start, 0
        told: list[Leader] = []
        marks = [self._of_one(mark, after) for mark, after in zip_longest(marks, marks[1:])]
        while at < len(marks):
            group = [marks[at]]
            while at + len(group) < len(marks) and self._joint(group[-1], marks[at + len(group)]):
                group.append(marks[at + len(group)])
            following = at + len(group)
            limit = marks[following].start if following < len(marks) else sentence.end
            found = list(self._group(sentence, group, floor, limit))
            if not found and told and (again := self._again(told[-1], marks[at - 1], group[0], floor)):
                found = [again]
            told += found
            floor = max([group[-1].tail, *(f.body.end for f in found if f.body.end <= sentence.end)])
            at = following
        opened = self.opened.search(self.reading.low, sentence.start, marks[0].start)
        if opened:  # "bầu các chức danh năm 2031: ông A giữ chức Cụm trưởng"
            told = [t._replace(year=t.year or int(opened["year"])) for t in told]
        return _years_carried(told)

    def _of_one(self, mark: Mark, after: Mark | None) -> Mark:
        """A leader of the cluster its deputy is named with: "A làm Khối trưởng, B làm Khối phó Khối thi đua C"."""
        if after is None or mark.cluster or after.cluster is None or not mark.lead or after.lead:
            return mark
        apart = ";" in self.reading.low[mark.end : after.start]
        return mark if apart else mark._replace(cluster=after.cluster)

    def _again(self, told: Leader, before: Mark, mark: Mark, floor: int) -> Leader | None:
        """The same body in another year: "A (Khối phó năm 2012, Khối trưởng năm 2013)", "Khối phó A sẽ làm …"."""
        verb = self.becomes.search(self.reading.low, floor, mark.start)
        follows = verb is not None and verb.start() <= floor + 1
        listed = before.year and self.reading.low[before.tail : mark.start].strip() in (",", ";", "và", "kiêm")
        if mark.year is None or mark.year == told.year or not (follows or listed):
            return None
        return told._replace(lead=mark.lead, year=mark.year, mark=(mark.start, mark.end))

    def _joint(self, first: Mark, second: Mark) -> bool:
        low = self.reading.low
        named = self.names.match(low, second.tail)
        if named and named["tells"] and self._verb_before(first, max(0, first.start - _NEAR)):
            return False  # "A làm Cụm trưởng, Cụm phó là B"
        return first.lead != second.lead and bool(_JOINT.fullmatch(low, first.end, second.start))

    def _group(self, sentence: Sentence, group: list[Mark], floor: int, limit: int) -> Iterator[Leader]:
        """Who holds the roles of a group, by the first way of telling it that fits."""
        first, last = group[0], group[-1]
        if rotated := self._rotated(first, last, limit):
            yield from rotated
            return
        handed = self._handed_over(first, last, floor, sentence)
        told = handed or self._assigned(last, limit, sentence) or self._verb_before(first, floor)
        told = told or self._beside(first, floor, sentence) or self._named_after(last, limit, sentence)
        told = told or self._on_behalf(last, sentence)
        if told is None and sentence.kind is BlockKind.CELL:
            yield from self._in_table(first, sentence)
        if told is None:
            return
        bodies, rule, confidence = told
        near = max(sentence.start, first.start - _FAR)
        elected = bool(handed or self.elects.search(self.reading.low, near, last.end))
        following = self._following(first, last, near, min(sentence.end, last.end + _FAR))
        launched = self.launched.match(self.reading.low, last.tail, sentence.end) if elected else None
        if handed and len(group) == 1:
            yield from self._giver(first, bodies[0], floor, sentence)
        yield from self._replaced(last, sentence)
        for mark, body in _given_out(group, bodies, rule):
            cluster = mark.cluster or last.cluster or self.clusters.meant_at(mark.start, mark.kind)
            ends = (body.end, body.end if mark.lead else bodies[-1].end)  # "Cụm phó là A, B năm 2013"
            after = next((y for e in ends if (y := year_after(self.reading, e))), None) if rule in _AFTER else None
            year = mark.year or after or (int(launched["year"]) if launched else None)
            at, name = (mark.start, mark.end), f"clusters.{rule}"
            if cluster:
                yield Leader(cluster, body, mark.lead, year, elected, following, name, confidence, at)

    def _rotated(self, first: Mark, last: Mark, limit: int) -> list[Leader]:
        """Those who hold a role in turn, a year each."""
        cluster = first.cluster or self.clusters.meant_at(first.start, first.kind)
        if first is not last or cluster is None:
            return []
        told, at = rotation(self.reading, self.bodies, first.end, limit), (first.start, first.end)
        return [Leader(cluster, b, first.lead, y, False, False, "clusters.rotation", 0.85, at) for y, b in told]

    def _following(self, first: Mark, last: Mark, near: int, limit: int) -> bool:
        """Whether roles are told to be those of the year to come; "tân", "mới" tell it of their own role alone."""
        own = range(first.start - 4, last.end + 2)
        told = self.next_year.finditer(self.reading.low, near, limit)
        return any(m[0] not in ("tân", "mới") or m.start() in own for m in told)

    def _replaced(self, mark: Mark, sentence: Sentence) -> Iterator[Leader]:
        """Who is replaced has held the role, the year before: "A làm Khối trưởng năm 2013 thay B"."""
        instead = self.instead.match(self.reading.low, mark.tail, sentence.end)
        if instead is None:
            return
        body = self.holders.after(instead.end()) or self.bodies.after(instead.end(), sentence.end)
        cluster = mark.cluster or self.clusters.meant_at(mark.start, mark.kind)
        if body and _LEAVES.match(self.reading.low, body.end):  # "thay A hết nhiệm kỳ Khối trưởng năm 2012"
            return
        if cluster and body and (self.bodies.is_own(body.start) or self._is_somebody(body)):
            year, at = mark.year - 1 if mark.year else None, (mark.start, mark.end)
            yield Leader(cluster, body, mark.lead, year, False, False, "clusters.instead", 0.8, at)

    def _named(self, bodies: list[Body]) -> list[Body]:
        """Those that are bodies: they begin like one, or are proper names; not the first words of a clause."""
        told = [b for b in bodies if not _NO_BODY.match(self.reading.low, b.start) and self._is_body(b)]
        return [b for b in told if not self.clusters.within_name(b.start)]

    def _is_body(self, body: Body) -> bool:
        return self.bodies.is_own(body.start) or self.bodies.is_proper(body) or bool(_CAPITAL_AT_END.search(body.name))

    def _verb_before(self, mark: Mark, floor: int) -> Ways | None:
        """Told as "A làm Cụm trưởng", "ông B, Giám đốc Sở C được suy tôn làm Khối trưởng"."""
        verb = self.becomes.search(self.reading.low, max(floor, mark.start - 110), mark.start)
        if verb is None or ("giao" in verb[0] and "được" not in verb[0]):  # "Bộ giao Khối trưởng …" names the giver
            return None
        if self.holders.ends_at(verb.start(), floor):
            both = (self.holders.before(verb.start(), floor, back=n) for n in ((0,) if mark.lead else (1, 0)))
            people = [p for p in both if p]  # "ông A, Giám đốc B và bà C, Giám đốc D làm Cụm phó"
            return (people, "becomes", 0.9) if people else None
        end = verb.start() if _LEAVES.match(verb[0]) else self._before_instead(verb.start(), floor)
        bodies = self._named(self.bodies.before(end, floor))
        several = self._named(list(self.bodies.list_before(end, floor).bodies))
        headed = bool(several) and several[0].end - several[0].start < len(several[0].name)
        bodies = several if headed and len(several) > len(bodies) else bodies  # "các huyện A, B làm Cụm phó"
        return (bodies, "becomes", 0.95) if bodies else None

    def _before_instead(self, end: int, floor: int) -> int:
        """The end of who takes a role over, where who is replaced stands before the verb: "A thay B làm Cụm phó"."""
        replaced = self.bodies.before(end, floor)
        near = max(floor, end - _FAR)
        instead = list(_INSTEAD.finditer(self.reading.low, near, replaced[0].start)) if replaced else []
        return instead[-1].start() if instead and instead[-1].end() == replaced[0].start else end

    def _beside(self, mark: Mark, floor: int, sentence: Sentence) -> Ways | None:
        """Told as "A (Cụm trưởng)", "bà B - Chủ tịch Hội C, Cụm phó", "A đơn vị Cụm trưởng"."""
        beside = self.beside.search(self.reading.low, max(floor, mark.start - 14), mark.start)
        # "thay A, Khối phó là B": the comma parts two clauses.
        named = self.names.match(self.reading.low, mark.tail, sentence.end)
        mark_before = beside[0].strip() if beside else ""
        if beside is None or (named and (mark_before == ":" or (mark_before in (",", "(") and named["tells"]))):
            return None
        if listed := self._listed.get(beside.start()):
            return [listed], "beside", 0.9
        if mark_before == "," and self.reading.low.startswith(" ", mark.tail) and self.holders.after(mark.tail + 1):
            return None  # "ông A, Cụm trưởng Lò Văn Pín đọc báo cáo"
        several = [p for p in (self.holders.before(beside.start(), sentence.start, back=n) for n in (1, 0)) if p]
        if several or self.holders.ends_at(beside.start(), floor):
            return (several, "beside", 0.9) if several else None
        return self._body_beside(mark, beside, floor)

    def _body_beside(self, mark: Mark, beside: re.Match[str], floor: int) -> Ways | None:
        """The body that stands right before a role, none being listed and nobody named there."""
        bodies = self._named(self.bodies.before(beside.start(), floor))
        if not bodies or ("," in beside[0] and self.reading.low.endswith(("tại ", "ở "), 0, bodies[-1].start)):
            return None  # "tại thành phố A, Cụm trưởng …" names the place
        if beside["bare"] and not self._adjoins(bodies[-1], mark):
            return None
        return bodies[-1:], "beside", 0.75 if beside["bare"] else 0.9

    def _adjoins(self, body: Body, mark: Mark) -> bool:
        """Whether a role may follow a body without a mark: "Trạm Thú y đơn vị Khối trưởng", "… xã A Khối trưởng"."""
        if not self.bodies.is_own(body.start):
            return False
        if self.reading.low.startswith("đơn vị", mark.start):
            return self.bodies.stopped(body.start, body.end) == body.end
        return bool(_CAPITAL_AT_END.search(body.name) or _PLACE_AT_END.search(self.reading.low, body.start, body.end))

    def _named_after(self, mark: Mark, limit: int, sentence: Sentence) -> Ways | None:
        """Told as "Cụm trưởng là A", "Khối phó: B, C", "Cụm trưởng do ông D, Giám đốc Sở E đảm nhận"."""
        low = self.reading.low
        link = self.names.match(low, mark.tail, sentence.end)
        if link is None:
            return self._next_to(mark, sentence)
        if people := self.holders.run_after(link.end(), commas=mark.several):
            return people[:1] if mark.lead else people, "names", 0.9
        titled = low.startswith("đơn vị ", mark.start)
        if link["dash"] and mark.cluster and mark.cluster.mentions[0].number and not (mark.year or titled):
            return None  # "Khối trưởng Khối thi đua số 14 - Bộ Thủy sản" names the parent body
        limit = low.find(")", link.end(), limit) if link["bracket"] else min(limit, sentence.end)
        found = [self.holders.headed(b) for b in self.bodies.items(link.end(), limit, most=6).bodies]
        if link["bracket"] and not (found and self.bodies.is_own(found[0].start)):
            return None
        return (found, "names", 0.9) if found else None

    def _next_to(self, mark: Mark, sentence: Sentence) -> Ways | None:
        """Told as "Khối trưởng Khối số 14, bà A, Trạm trưởng Trạm B nói", "đơn vị Khối trưởng Trạm B"."""
        low, at = self.reading.low, mark.tail
        titled = mark.year or low.startswith("đơn vị ", mark.start) or low.endswith("tân ", 0, mark.start)
        if titled and low.startswith(" ", at) and self.bodies.is_own(at + 1):
            body = self.bodies.after(at + 1, sentence.end) if self.reading.text[at + 1].isupper() else None
            return ([body], "names", 0.75) if body else None
        if low.startswith(" ", at) and (person := self.holders.after(at + 1)):  # "Cụm trưởng Vi Văn Lợi"
            return [person], "names", 0.8
        opens = not low[sentence.start : mark.start].strip(" -+") and low.startswith(", ", at)
        person = self.holders.after(at + 2) if opens and self.holders.addressed(at + 2) else None
        return ([person], "names", 0.8) if person else None

    def _assigned(self, mark: Mark, limit: int, sentence: Sentence) -> Ways | None:
        """Told as "giao nhiệm vụ Cụm trưởng cho A, Cụm phó cho B"."""
        link = _TO.match(self.reading.low, mark.tail, sentence.end)
        if link is None or not self.bodies.is_own(link.end()):
            return None
        found = self.bodies.items(link.end(), min(limit, sentence.end), most=6).bodies
        return (list(found), "names", 0.9) if found else None

    def _giver(self, mark: Mark, taker: Body, floor: int, sentence: Sentence) -> Iterator[Leader]:
        """Who hands a role over has held it, the year before: "A bàn giao … năm 2024 cho B", "từ A sang B"."""
        body = self._gives(mark, taker, floor, sentence)
        cluster = mark.cluster or self.clusters.meant_at(mark.start, mark.kind)
        if body is None or cluster is None or not self.bodies.is_own(body.start):
            return
        taken = mark.year or year_after(self.reading, taker.end)
        year = year_after(self.reading, body.end) or (taken - 1 if taken else None)
        at = (mark.start, mark.end)
        yield Leader(cluster, body, mark.lead, year, False, False, "clusters.hands_over", 0.8, at)

    def _gives(self, mark: Mark, taker: Body, floor: int, sentence: Sentence) -> Body | None:
        low = self.reading.low
        way = self.from_to.match(low, mark.tail, sentence.end)
        verb = self.hands_over.search(low, floor, mark.start)
        if source := _FROM.match(low, mark.tail, sentence.end):
            return self.bodies.after(source.end(), sentence.end)
        if way and way["from"]:
            return self.bodies.after(way.start("from"), way.start("to"))
        if verb is None:
            return None
        adverbs = _ADVERBS.search(low, floor, verb.start())
        before = self.bodies.before(adverbs.start() if adverbs else verb.start(), floor)
        alike = bool(before) and key(before[-1].name).split()[0] == key(taker.name).split()[0]
        return before[-1] if before and (alike or verb[0] != "trao") else None

    def _on_behalf(self, mark: Mark, sentence: Sentence) -> Ways | None:
        """Told as "đại diện đơn vị Khối trưởng, ông A, Trạm trưởng Trạm B", "bà A thay mặt đơn vị Cụm trưởng"."""
        low = self.reading.low
        said = self.behalf.search(low, max(sentence.start, mark.start - 24), mark.start)
        opens = low[sentence.start : mark.start].strip(" -+") == "là"  # "Là đơn vị Cụm trưởng, bà A …"
        if said is None and not opens:
            return None
        playing = opens or bool(said and said["as"])
        after = _AND_THEN.match(low, mark.tail, sentence.end)
        person = self.holders.after(after.end()) if after else None
        if after and person is None and self.bodies.is_own(after.end()) and (playing or after["for"]):
            person = self.bodies.after(after.end(), sentence.end)
        if person is None and said and not playing and (said["for"] or low.startswith("đơn vị", mark.start)):
            person = self.holders.before(said.start(), sentence.start)
        return ([person], "on_behalf", 0.75) if person and not self._is_somebody(person) else None

    def _is_somebody(self, body: Body) -> bool:
        """Whether it is a person's name: who speaks for a body that is not told leads nothing."""
        return any(p.start == body.start for p in self.reading.within(self.reading.people, body.start, body.start + 1))

    def _handed_over(self, first: Mark, last: Mark, floor: int, sentence: Sentence) -> Ways | None:
        """Told as "A bàn giao chức Cụm trưởng cho B", "chuyển giao từ A sang B", "B nhận bàn giao chức từ A"."""
        low = self.reading.low
        takes = self.takes_over.search(low, max(floor, first.start - 90), first.start)
        if takes and (bodies := self._named(self.bodies.before(takes.start(), floor))):
            return bodies[-1:] if first.lead else bodies, "takes_over", 0.8
        passed = self.hands_over.search(low, floor, first.start) or self.passed_on.match(low, last.tail, sentence.end)
        if not passed or low[first.start - 1] == "(":
            return None
        way = self.from_to.match(low, last.tail, sentence.end)
        most = 1 if first is last else 6
        taken = self.bodies.items(way.start("to"), sentence.end, most=most).bodies if way else ()
        return (list(taken), "from_to", 0.75) if taken else None

    def _in_table(self, mark: Mark, sentence: Sentence) -> Iterator[Leader]:
        """A role that fills a cell: of the body named in the same row, or of those below where it heads a column."""
        block = self.reading.block_of(sentence)
        if block.cell is None or not self._only_role(mark, block):
            return
        cells = [b for b in self.reading.document.blocks if b.cell and b.cell.table == block.cell.table]
        heads = block.cell.row == 0 or block.cell.header
        for cell in cells:
            if cell.cell is None or cell is block:
                continue
            aside = cell.cell.column != block.cell.column if heads else cell.cell.row != block.cell.row
            bodies = [] if aside else self._in_cell(cell, lead=mark.lead)
            cluster = self._cluster_of_row(cells, cell.cell.row) or mark.cluster
            cluster = cluster or self.clusters.meant_at(mark.start, mark.kind)
            if bodies and cluster:
                at, year = (mark.start, mark.end), mark.year or self._year_of_row(cells, cell.cell.row)
                for body in bodies:
                    yield Leader(cluster, body, mark.lead, year, False, False, "clusters.role", 0.8, at)
                if not heads:
                    return

    def _only_role(self, mark: Mark, block: Block) -> bool:
        """Whether a cell tells nothing but a role, or the same one by two names: "Cụm trưởng, Khối trưởng năm 2031"."""
        words = self.reading.low[block.start : block.end].strip()
        if len(words) <= mark.tail - mark.start + 6:
            return True
        return not _JOINED_ROLES.sub("", self.year.sub("", self.role.sub("", words)))

    def _in_cell(self, cell: Block, *, lead: bool) -> list[Body]:
        """The body that a cell names, or that the person named there heads; of those who deputise, all."""
        if person := self.holders.after(cell.start):
            return [person] if self.bodies.is_own(person.start) else []
        stacked = () if lead else self.bodies.stacked(cell.start, cell.end).bodies
        found = stacked or self.bodies.items(cell.start, cell.end, most=1 if lead else 6).bodies
        return [body for body in found if self.bodies.is_own(body.start)]

    def _year_of_row(self, cells: Sequence[Block], row: int) -> int | None:
        """The year that fills a cell of a row."""
        own = (self.reading.low[c.start : c.end] for c in cells if c.cell and c.cell.row == row)
        return next((int(year[1]) for words in own if (year := _YEAR_CELL.fullmatch(words))), None)

    def _cluster_of_row(self, cells: Sequence[Block], row: int) -> Named | None:
        """The cluster that a cell of a row names."""
        for cell in cells:
            within = cell.end - cell.start
            if cell.cell and cell.cell.row == row and (named := self.clusters.mention_at(cell.start, within)):
                return self.clusters.named_by(named)
        return None


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


def _years_carried(found: Sequence[Leader]) -> list[Leader]:
    """Leaders told together take the year of the next where they have none: "Khối trưởng là A, Khối phó là B năm …"."""
    out = list(found)
    for at in reversed(range(len(out) - 1)):
        here, after = out[at], out[at + 1]
        if here.year is None and here.elected and after.elected and after.year and here.lead and not after.lead:
            out[at] = here._replace(year=after.year)
    return out
