"""Names of bodies in prose: the one that ends before a verb, the one that begins after it, and lists of them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key, level
from language.letters import LOWER, UPPER

_ITEM_MARK = re.compile(r"(?:(?:\d{1,2}|[a-zđ])[.)/]|\(\d{1,2}\)|[-+•*–—]) ?")
# What may stand between the noun and the first name: "các tỉnh duyên hải: Quảng Ngãi", "các trường THPT Kỳ Lộc".
_MANNER = re.compile(rf"(?: [{LOWER}][^\s,;:()]*){{0,6}}?(?: ?: ?(?:là )?| (?=[{UPPER}]))")
_ALONE = frozenset({"cụm", "khối", "cụm thi đua", "khối thi đua", "hội", "trường", "ban", "đơn vị"})
_GOES_ON = re.compile(r"[,;. ]*(?:\.\.|…|v\.v)")
# "các tỉnh miền núi phía Bắc": the capital after such words is no name of a list.
_REGION = re.compile(r"(?<!\w)(?:phía|miền|vùng|khu vực|thuộc|của|trong|trên|trực)(?!\w)")
# "Ngân hàng (NH) Nhà nước": an abbreviation within a name.
_ABBREVIATION = re.compile(rf"\s*\([{UPPER}][{UPPER}{LOWER}&\-]{{0,10}}\) (?=\w)")
_AFTER_NAME = re.compile(
    r"(?:và|cùng|là|có|đã|vừa|cũng|được|do|làm|giữ|tổ chức|năm|tại|các|như|hiện|sẽ|gồm|bao gồm|trong|để|chủ trì)(?!\w)"
)
# "Cụm hoạt động …", "Khối sở: …": no member, but a clause or a group that goes on from the list.
_CLUSTER_ITSELF = re.compile(rf"(?:cụm|khối) (?:(?!thi đua|cảng|công nghiệp)[{LOWER}])", re.IGNORECASE)
_SYLLABLES = re.compile(rf"[{UPPER}][{LOWER}]*(?:[ \-–'.]+[{UPPER}\d][{LOWER}{UPPER}\d]*){{0,4}}")
# "Công ty TNHH một thành viên", "Công đoàn Viên chức": no posts.
_NO_POST = re.compile(r"(?:(?:một|hai|1|2) thành viên|công đoàn viên chức)$")
_NUMERAL = re.compile(r"\s*(?P<no>\d{1,2})\s*")
_NUMBERED = re.compile(r"(?P<head>.*\D) \d{1,2}")
_DASH = re.compile(r" [-–—] ?| ?[-–—] ")


@dataclass(frozen=True)
class Body:
    """A body named at ``start:end``; ``name`` is as written, or put together where one noun heads a list."""

    start: int
    end: int
    name: str


@dataclass(frozen=True)
class BodyList:
    """The bodies of a list, where it ends, and whether it is told whole (no "…", no unnamed groups)."""

    bodies: tuple[Body, ...]
    end: int
    whole: bool


@dataclass
class _Head:
    """The noun that heads the items to come: "Bộ CHQS" of the body, "tỉnh" of the unit."""

    body: str = ""
    unit: str = ""

    def of(self, name: str) -> str:
        """The item with its head before it."""
        return " ".join(w for w in (self.body, self.unit, name) if w)


class BodyReader:
    """Finds where names of bodies begin and end in a reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        book = rulebook("bodies")
        self.starts = book.rule("start").pattern
        self.leading, self.trailing = book.rule("leading").pattern, book.rule("trailing").pattern
        self.territory = book.rule("territory").pattern
        self.part = book.rule("part").pattern
        self.compound = book.rule("compound").pattern
        self.plural = book.rule("plural").pattern
        self.delimiter = book.rule("delimiter").pattern
        self.stop = book.rule("stop").pattern
        self.boundary = book.rule("before").pattern

    @cached_property
    def _post_ends(self) -> list[int]:
        return [p.end for p in self.reading.posts]

    def is_start(self, at: int) -> bool:
        """Whether a name of a body begins at ``at``: a word that opens one, or a capital of a proper name."""
        return bool(self.starts.match(self.reading.low, at)) or self.reading.text[at : at + 1].isupper()

    def stopped(self, at: int, limit: int) -> int:
        """Where the first stop word after ``at`` stands; capitals belong to names."""
        for match in self.stop.finditer(self.reading.low, at, limit):
            if match.start() > at and not self.reading.text[match.start()].isupper():
                return match.start()
        return limit

    def _delimiters(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """The marks between items, but for those inside a name that has them ("Văn hóa, Thể thao và Du lịch")."""
        low = self.reading.low
        whole = [m.span() for m in self.compound.finditer(low, start, end)]
        for match in self.delimiter.finditer(low, start, end):
            within = _ABBREVIATION.match(self.reading.text, match.start())
            if within and not _AFTER_NAME.match(low, within.end()):
                continue
            if not any(a < match.start() and match.end() < b for a, b in whole):
                yield match

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        low = self.reading.low
        if lead := self.leading.match(low, start, end):
            start = lead.end()
        if tail := self.trailing.search(low[start:end]):
            end = start + tail.start()
        return start, end

    def _body(self, start: int, end: int) -> Body | None:
        start, end = self._trim(start, end)
        if end - start < 2 or end - start > 140 or not self.is_start(start):
            return None
        return Body(start, end, self.reading.text[start:end])

    def after(self, at: int, limit: int) -> Body | None:
        """The body whose name begins at ``at``."""
        found = self.items(at, limit, most=1)
        return found.bodies[0] if found.bodies else None

    def before(self, end: int, floor: int) -> list[Body]:
        """The bodies named right before ``end`` ("… bầu A, B và C" up to the verb), in order; none before ``floor``."""
        start = self._opening(end, floor)
        cuts = [m for m in self._delimiters(start, end) if m.end() < end]
        spans = [start, *[p for m in cuts for p in (m.start(), m.end())], end]
        pieces = [(spans[i], spans[i + 1]) for i in range(0, len(spans), 2)]
        merged: list[tuple[int, int]] = []
        for a, b in pieces:
            if merged and self._continues(a, b):
                merged[-1] = (merged[-1][0], b)
            else:
                merged.append((a, b))
        out: list[Body] = []
        for a, b in reversed(merged):
            body = self._body(a, b)
            if body is None or self._people(body.start) or (out and not self.is_own(body.start)):
                break
            out.insert(0, body)
        return out

    def _opening(self, end: int, floor: int) -> int:
        """Where what is named before ``end`` can begin: after a verb, preposition, head of a post or strong mark."""
        start = floor
        for match in self.boundary.finditer(self.reading.low, floor, end):
            at = match.start()
            plain = not self.reading.text[at].isupper() or at == floor or self.reading.text[at - 1] == "\n"
            if match.end() < end and (plain or not self.reading.text[at].isalpha()):
                start = match.end()
        at = bisect_right(self._post_ends, end - 1)
        if (
            at
            and self._post_ends[at - 1] > start
            and not _NO_POST.search(self.reading.low, start, self._post_ends[at - 1])
        ):
            start = self._post_ends[at - 1]
        dashes = [
            m.end()
            for m in _DASH.finditer(self.reading.text, start, end)
            if self.starts.match(self.reading.low, m.end()) and not self._placed(start, m)
        ]
        return dashes[-1] if dashes else start

    def _placed(self, start: int, dash: re.Match[str]) -> bool:
        """Whether a dash stands between a body and its place: "TAND khu vực 21 - TP.HCM"."""
        place = self.territory.match(self.reading.low, dash.end())
        comma = self.reading.low.rfind(", ", start, dash.start())
        return bool(place) and self.is_own(self._trim(comma if comma > 0 else start, dash.start())[0])

    def _person(self, at: int, *, sure: bool = False) -> bool:
        """Whether somebody's name or title begins at ``at``; ``sure`` asks for a title or form of address."""
        people = self.reading.within(self.reading.people, at, at + 25)
        return any(p.lead <= at <= p.start and (not sure or p.address or p.titles) for p in people)

    def _people(self, at: int, *, sure: bool = False) -> bool:
        """Whether it is somebody, not a body that reads like a name: "Báo Nà Hin", but "Đoàn Văn Hai"."""
        return self._person(at, sure=sure) and (not self.is_own(at) or self.reading.low.startswith("đoàn ", at))

    def is_own(self, at: int) -> bool:
        """Whether a word that opens the name of a body stands at ``at``."""
        return bool(self.starts.match(self.reading.low, at))

    def _continues(self, start: int, end: int) -> bool:
        """Whether a piece belongs to the name before it: it begins like a part of one ("Thể thao"), not like a body."""
        return not self.is_own(start) and bool(self.part.match(self.reading.low, start, end))

    def items(self, start: int, limit: int, most: int = 60) -> BodyList:
        """The list of bodies that begins at ``start``, up to where something else is said."""
        low = self.reading.low
        out: list[Body] = []
        head, at, stop = _Head(), start, start
        while at < limit and len(out) < most:
            if mark := _ITEM_MARK.match(low, at, limit):
                at = mark.end()
            head, at = self._heading(at, limit, head) or (head, at)
            cut, following = self._cut(at, limit, headed=bool(head.body or head.unit))
            stop = self.stopped(at, cut)
            bare = bool(out) and not self.is_own(out[0].start) and len(out[0].name) == out[0].end - out[0].start
            body = self._item(at, stop, head, out[-1] if out else None, mixed=bare)
            if body is None:
                return BodyList(
                    tuple(out), out[-1].end if out else start, not low.startswith(("các ", "…", "...", "v.v"), at)
                )
            out.append(body)
            at = following
            if stop < cut or cut >= limit or low[cut:following].strip() == ".":
                break
        whole = not _GOES_ON.match(low, out[-1].end) if out else False
        return BodyList(tuple(out), out[-1].end if out else start, whole)

    def _heading(self, at: int, limit: int, head: _Head) -> tuple[_Head, int] | None:
        """A noun in the plural that heads the items after it, and where they begin."""
        match = self.plural.match(self.reading.low, at, limit)
        manner = _MANNER.match(self.reading.text, match.end(), limit) if match else None
        if match is None or manner is None or self.reading.text[match.start("unit") + 1].isupper():
            return None
        body = self.reading.text[match.start("body") : match.end("body")].strip()
        if key(body).startswith("liên hiệp") or (
            not manner[0].endswith((": ", ":", "là ")) and _REGION.search(manner[0])
        ):
            return None
        proper = (
            self.reading.text[match.start("unit")].isupper() and ":" not in manner[0]
        )  # "Liên hiệp các Hội Khoa học …"
        if body and (proper or not self.is_own(at)):
            return None
        unit = "" if match["more"] else self.reading.text[match.start("unit") : match.end("unit")]
        return _Head(body or head.body, unit), manner.end()

    def _cut(self, at: int, limit: int, *, headed: bool) -> tuple[int, int]:
        """Where the item that begins at ``at`` ends, and where the next begins."""
        for match in self._delimiters(at, limit):
            begin, end = match.span()
            while (
                more := self.delimiter.match(self.reading.low, end, limit)
            ) and more.end() > end:  # "A (Khối trưởng), B"
                end = more.end()
            if begin > at and (headed or not self._continues(end, limit)):
                return begin, end
        return limit, limit

    def _item(self, start: int, end: int, head: _Head, before: Body | None, *, mixed: bool = False) -> Body | None:
        """One item of a list, with the noun that heads it; ``before`` is the item before it.

        In a ``mixed`` list ("Hà Nội, TP Hồ Chí Minh, Hải Phòng") bare names stay bare.
        """
        if (numeral := _NUMERAL.fullmatch(self.reading.low, start, end)) and (head.unit or before):
            return self._numbered(numeral, head, before)
        body = self._body(start, end)
        if body is None or not self._named(body) or self._somebody(body, head, before):
            return None
        placed = bool(self.territory.match(self.reading.low, body.start))
        if head.unit.count(" ") and self._namesake(body, head.unit):  # "các Trường THPT: Trường Chinh"
            return Body(body.start, body.end, head.of(body.name))
        before = None if mixed else before
        if not self.is_own(body.start) or (placed and head.body):
            name = _Head(head.body, "" if placed else head.unit).of(body.name)
            return Body(body.start, body.end, name if name != body.name else self._like(before, body, placed=placed))
        if placed and before:
            return Body(body.start, body.end, self._like(before, body, placed=True))
        return body

    def _somebody(self, body: Body, head: _Head, before: Body | None) -> bool:
        """Whether an item names a person: people in a list have three names, places two."""
        sure = before is not None or body.name.count(" ") < 2
        return not (head.body or head.unit) and self._people(body.start, sure=sure)

    def _numbered(self, numeral: re.Match[str], head: _Head, before: Body | None) -> Body | None:
        """A number that stands for a body: "các quận: 7, 12"; "Quận ủy 1, 3, 5"."""
        start, end = numeral.span("no")
        if head.body or head.unit:
            return Body(start, end, head.of(numeral["no"]))
        like = _NUMBERED.fullmatch(before.name) if before else None
        return Body(start, end, f"{like['head']} {numeral['no']}") if like else None

    def _namesake(self, body: Body, unit: str) -> bool:
        """Whether the name of an item only happens to begin like the noun of the list."""
        words = body.name.split()
        return len(words) == 2 and key(words[0]) == key(unit.split(maxsplit=1)[0]) and words[1].istitle()

    def is_proper(self, body: Body) -> bool:
        """Whether a name without a word for a body is one all the same: capitals throughout ("Sơn Lạc", "VNPT")."""
        return bool(_SYLLABLES.fullmatch(body.name)) and (" " in body.name or body.name.isupper())

    def _named(self, body: Body) -> bool:
        """A name has a capital and is of one body: neither "các hội" nor "Cụm"."""
        words = key(body.name)
        return (
            any(c.isupper() for c in body.name)
            and words not in _ALONE
            and not (_CLUSTER_ITSELF.match(body.name) and body.name[5:6].islower())
            and not re.match(r"(?:các|những|\d+|cụm thi đua|khối thi đua|điều \d+) ", words + " ")
        )

    def _like(self, before: Body | None, body: Body, *, placed: bool) -> str:
        """A bare name after a headed one takes its head: "Huyện ủy Ea H'leo, Krông Pắc"; "Hội CTĐ quận A, Quận 7"."""
        if before is None or body.name.count(" ") > 3:
            return body.name
        low = level(before.name)
        if placed:
            places = [m for m in self.territory.finditer(low) if m.start() > 3]
            return f"{before.name[: places[-1].start()]}{body.name}" if places else body.name
        heads = [m for m in self.starts.finditer(low) if m.end() + 1 < len(low)]
        if not heads or before.name[heads[-1].end() + 1].islower():
            return body.name
        return f"{before.name[: heads[-1].end()]} {body.name}"
