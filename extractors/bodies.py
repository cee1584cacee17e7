"""Names of bodies in prose: the one that ends before a verb, the one that begins after it, and lists of them."""

import re
from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

from extractors.body_heads import BodyHeads, Head
from extractors.body_marks import Body
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key, level
from language.letters import LOWER, UPPER

__all__ = ["Body", "BodyList", "BodyReader", "Head"]

_ITEM_MARK = re.compile(r"(?:(?:\d{1,2}|[a-zđ])[.)/]|\(\d{1,2}\)|[-+•*–—]) ?")
# "gồm các đơn vị Trạm A, Trạm B": the bodies follow without a mark.
_GENERAL = re.compile(rf"\s*[Cc]ác (?:đơn vị|cơ quan|địa phương) (?=[{UPPER}])")
_ALONE = frozenset({"cụm", "khối", "cụm thi đua", "khối thi đua", "hội", "trường", "ban", "đơn vị"})
_GOES_ON = re.compile(r"[,;. ]*(?:\.\.|…|v\.v)")
# "Cụm hoạt động …", "Khối sở: …": no member, but a clause or a group that goes on from the list.
_CLUSTER_ITSELF = re.compile(rf"(?:cụm|khối) (?:(?!thi đua|cảng|công nghiệp)[{LOWER}])", re.IGNORECASE)
_CLUSTER = re.compile(r"(?:và )?(?:cụm|khối)(?: thi đua)? (?:số )?(?:\d{1,2}|[ivx]{1,4})(?!\w)")
_SYLLABLES = re.compile(rf"[{UPPER}][{LOWER}]*(?:[ \-–'.]+[{UPPER}\d][{LOWER}{UPPER}\d]*){{0,4}}")
# "Công ty TNHH một thành viên", "Công đoàn Viên chức": no posts.
_NO_POST = re.compile(r"(?:(?:một|hai|1|2) thành viên|công đoàn viên chức)$")
#: The number of an item within a line, and how many make a list of it.
_INLINE = re.compile(rf"(?<!\S)(?P<no>\d{{1,2}})[.)/] (?=[{UPPER}])")
_SEVERAL = 2
#: Where a body may begin that a cell names below another, and the marks that part bodies in a list.
_CAPITAL, _MARKED = re.compile(rf"(?<!\S)(?<!- )[{UPPER}]"), re.compile(r"[,;:]")
_NUMERAL = re.compile(r"\s*(?P<no>\d{1,2})\s*")
_NUMBERED = re.compile(r"(?P<head>.*\D) \d{1,2}")
_DASH = re.compile(r" [-–—] ?| ?[-–—] ")
# "cùng 3 Trạm Thủy nông vùng cát": a group of which none is named.
_UNNAMED = re.compile(rf"\d{{1,2}} [{UPPER}{LOWER}]+(?: [{LOWER}]+)*\s*(?=[,;.)\n]|và |cùng |$)")
_COUNTED = re.compile(r"\d{1,2} ")
_FIRST = re.compile(r"\s*0?1 ")
_CODE = re.compile(rf"[{UPPER}]{{1,4}}-?\d{{1,3}}")
#: A house that is called by its brand has no other head: "Lamsonbank Nà Kẹ", "NaKePostBank".
_HOUSE = re.compile(rf"[{UPPER}][\w-]*[Bb]ank(?!\w)|[{UPPER}][{LOWER}]+-?[{LOWER}]*[{UPPER}][{LOWER}]+")
_OPENINGS = (": ", "; ", ") ", ". ")
# The name of a place has no more words: "Trường Xuân Hạ" among communes.
_PLACE = 3
#: Those named together before a verb stand within so many characters of it; only broken text has longer sentences.
_FAR = 2000


class BodyList(NamedTuple):
    """The bodies of a list, where it ends, and whether it is told whole (no "…", no unnamed groups)."""

    bodies: tuple[Body, ...]
    end: int
    whole: bool


class BodyReader(BodyHeads):
    """Finds where names of bodies begin and end in a reading."""

    def __init__(self, reading: Reading) -> None:
        """Load what is known of such names."""
        super().__init__(reading)
        pattern = rulebook("bodies").pattern
        self.leading, self.trailing, self.boundary = pattern("leading"), pattern("trailing"), pattern("before")
        self.branch = pattern("branch")

    @cached_property
    def _post_ends(self) -> list[int]:
        return [p.end for p in self.reading.posts]

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        low = self.reading.low
        if lead := self.leading.match(low, start, end):
            start = lead.end()
        if tail := self.trailing.search(low[start:end]):
            kept = self.reading.text[start + tail.start() : end].rstrip()
            end = start + tail.start() + (len(kept) if kept.strip() == "Và" else 0)  # "xã Mường Và"
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
        cuts = [m for m in self.delimiters(start, end) if m.end() < end]
        spans = [start, *[p for m in cuts for p in (m.start(), m.end())], end]
        pieces = [(spans[i], spans[i + 1]) for i in range(0, len(spans), 2)]
        merged: list[tuple[int, int]] = []
        for a, b in pieces:
            if merged and self.continues(a, b):
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

    def list_before(self, end: int, floor: int) -> BodyList:
        """The list that ends right before ``end``, each item with the noun that heads it; empty where none does."""
        start = self._opening(end, floor)
        lead = self.leading.match(self.reading.low, start, end)
        listed = self.items(lead.end() if lead else start, end)
        return listed if listed.end == end else BodyList((), end, whole=False)

    def _opening(self, end: int, floor: int) -> int:
        """Where what is named before ``end`` can begin: after a verb, preposition, head of a post or strong mark."""
        start = floor = max(floor, end - _FAR)
        for match in self.boundary.finditer(self.reading.low, floor, end):
            at = match.start()
            line = self.reading.text.rfind("\n", floor, at) + 1 or floor
            first = not any(map(str.isalpha, self.reading.text[line:at]))  # "- Bầu Sở A làm Cụm trưởng"
            first = first or self.reading.text[max(0, at - 2) : at] in _OPENINGS  # "(2) Bầu Sở A làm Cụm trưởng"
            plain = not self.reading.text[at].isupper() or first
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
            if self.starts.match(self.reading.low, m.end()) and not (self._placed(start, m) or self._branches(start, m))
        ]
        return dashes[-1] if dashes else start

    def _placed(self, start: int, dash: re.Match[str]) -> bool:
        """Whether a dash stands between a body and its place: "TAND khu vực 21 - TP.HCM"."""
        place = self.territory.match(self.reading.low, dash.end())
        comma = self.reading.low.rfind(", ", start, dash.start())
        return bool(place) and self.is_own(self._trim(comma if comma > 0 else start, dash.start())[0])

    def _branches(self, start: int, dash: re.Match[str]) -> bool:
        """Whether a dash stands between a house and its branch: "Ngân hàng TMCP Lam Sơn - Chi nhánh Nà Kẹ"."""
        at = max(self.reading.low.rfind(", ", start, dash.start()) + 2, start)
        return bool(self.branch.match(self.reading.low, dash.end())) and self.is_own(self._trim(at, dash.start())[0])

    def _person(self, at: int, *, sure: bool = False) -> bool:
        """Whether somebody's name or title begins at ``at``; ``sure`` asks for a title or form of address."""
        people = self.reading.within(self.reading.people, at, at + 25)
        return any(p.lead <= at <= p.start and (not sure or p.address or p.titles) for p in people)

    def _people(self, at: int, *, sure: bool = False) -> bool:
        """Whether it is somebody, not a body that reads like a name: "Báo Nà Hin", but "Đoàn Văn Hai"."""
        return self._person(at, sure=sure) and (not self.is_own(at) or self.reading.low.startswith("đoàn ", at))

    def items(self, start: int, limit: int, most: int = 60, head: Head | None = None) -> BodyList:
        """The list of bodies that begins at ``start``, up to where something else is said.

        ``head`` is a noun told ahead of the list that heads its items.
        """
        low = self.reading.low
        if parts := self._parts(start, limit):
            found = [body for part in parts[:most] for body in self.items(*part, most=1, head=head).bodies]
            return BodyList(tuple(found), found[-1].end if found else start, whole=True)
        out: list[Body] = []
        head, at = head or Head(), start
        while at < limit and len(out) < most:
            if mark := _ITEM_MARK.match(low, at, limit):
                at = mark.end()
            if _CLUSTER.match(low, at):  # "…; Cụm số 2 gồm …": another list
                return BodyList(tuple(out), out[-1].end if out else start, whole=True)
            if general := _GENERAL.match(self.reading.text, at, limit):
                at = general.end()
            head, at = self.heading(at, limit, head, out[-1] if out else None) or (head, at)
            cut, following = self.cut(at, limit, headed=bool(head.body or head.unit))
            stop = self.stopped(at, cut)
            body = None if self._unnamed(at, start) else self._item(at, stop, head, out)
            if body is None:
                goes_on = low.startswith(("các ", "…", "...", "v.v"), at) or low[at : at + 1].isdigit()
                return BodyList(tuple(out), out[-1].end if out else start, not goes_on)
            out.append(body)
            at = following
            if stop < cut or cut >= limit or low[cut:following].strip() == ".":
                break
        whole = not _GOES_ON.match(low, out[-1].end) if out else False
        return BodyList(tuple(out), out[-1].end if out else start, whole)

    def _parts(self, start: int, limit: int) -> list[tuple[int, int]]:
        """The items of a list that is numbered within one line, as in a cell: "1. Sở A 2. Sở B"; none of another."""
        marks: list[re.Match[str]] = []
        for mark in _INLINE.finditer(self.reading.text, start, limit):
            if int(mark["no"]) == len(marks) + 1 and (marks or mark.start() <= start + 1):
                marks.append(mark)
        if len(marks) < _SEVERAL:
            return []
        return list(zip((m.end() for m in marks), (*(m.start() for m in marks[1:]), limit), strict=True))

    def stacked(self, start: int, end: int, count: int | None = None) -> BodyList:
        """The bodies that a cell names one below another, with no mark between them: "Xã Nà Kẹ Xã Nà Pó".

        None unless they are as many as ``count``, or all begin with the same word.
        """
        text, begins = self.reading.text, list[int]()
        for match in _CAPITAL.finditer(text, start, end):
            noun = self.starts.match(self.reading.low, begins[-1]) if begins else None  # "Thành phố Buôn Hồ", one name
            if self.is_own(match.start()) and not (noun and noun.end() + 1 >= match.start()):
                begins.append(match.start())
        if len(begins) < _SEVERAL or begins[0] != start or _MARKED.search(text, start, end):
            return BodyList((), start, whole=False)
        spans = zip(begins, (*(at - 1 for at in begins[1:]), end), strict=True)
        words = {text[at:end].split(" ", 1)[0] for at in begins}
        known = len(begins) == count or (count is None and len(words) == 1)
        bodies = (Body(a, b, text[a:b].strip()) for a, b in spans) if known else ()
        return BodyList(tuple(bodies), end, whole=True)

    def _unnamed(self, at: int, start: int) -> bool:
        """Whether an item of the list from ``start`` on is a number of bodies, none named; not where all are."""
        if at == start:
            return bool(_UNNAMED.match(self.reading.text, at))
        counted = _COUNTED.match(self.reading.low, at)
        return counted is not None and self.is_own(counted.end()) and not _FIRST.match(self.reading.low, start)

    def head_before(self, end: int, floor: int, unit: str) -> Head | None:
        """The body named right before ``end``, which heads the list after it: "Bưu điện (các xã trong Khối: …)"."""
        bodies = self.before(end, floor)
        if not bodies or bodies[-1].end + 1 != end:
            return None
        return Head(bodies[-1].name, unit if self.territory.fullmatch(unit) else "")

    def _item(self, start: int, end: int, head: Head, ahead: list[Body]) -> Body | None:
        """One item of a list, with the noun that heads it; ``ahead`` are the items before it."""
        before = ahead[-1] if ahead else None
        if (numeral := _NUMERAL.fullmatch(self.reading.low, start, end)) and (head.body or head.unit or before):
            return self._numbered(numeral, head, before)
        body = self._body(start, end)
        if body is None or not self._named(body) or self._somebody(body, head, before):
            return None
        return Body(body.start, body.end, self._with_head(body, head, ahead))

    def _with_head(self, body: Body, head: Head, ahead: list[Body]) -> str:
        """The name of an item with the noun that heads the list, or that of the item before it where none does."""
        own, placed = self._opens(body, head), bool(self.territory.match(self.reading.low, body.start))
        if self._namesake(body, head.unit or head.body):  # "các Trường THPT: Trường Hạ"
            return head.of(body.name)
        if head.every and own and not key(body.name).startswith(key(head.unit or head.body)):
            return head.of(body.name)
        # In a mixed list ("Nà Hin, TP Sông Nậm, Bãi Lữ") bare names stay bare.
        mixed = bool(ahead) and not self.is_own(ahead[0].start) and len(ahead[0].name) == ahead[0].end - ahead[0].start
        before = ahead[-1] if ahead and not mixed else None
        district = bool(self.territory.fullmatch(level(head.unit)))
        if not own or (placed and (head.body or (head.unit and not district))):
            name = Head(head.body, "" if placed and district else head.unit).of(body.name)
            return name if name != body.name else self._like(before, body, placed=placed)
        return self._like(before, body, placed=True) if placed and before else body.name

    def _opens(self, body: Body, head: Head) -> bool:
        """Whether a name begins like a body's: "các phường Cảng Cát, Hạ Nậm" are places."""
        if not self.is_own(body.start):
            return False
        words = body.name.split()
        place = len(words) <= _PLACE and all(w[:1].isupper() and w[1:].islower() for w in words)
        return not (place and self.territory.fullmatch(level(head.unit)))

    def _somebody(self, body: Body, head: Head, before: Body | None) -> bool:
        """Whether an item names a person: people in a list have three names, places two."""
        sure = before is not None or body.name.count(" ") < 2
        return not (head.body or head.unit) and self._people(body.start, sure=sure)

    def _numbered(self, numeral: re.Match[str], head: Head, before: Body | None) -> Body | None:
        """A number that stands for a body: "các quận: 7, 12"; "Quận ủy 1, 3, 5"."""
        start, end = numeral.span("no")
        if head.body or head.unit:
            return Body(start, end, head.of(numeral["no"]))
        like = _NUMBERED.fullmatch(before.name) if before else None
        return Body(start, end, f"{like['head']} {numeral['no']}") if like else None

    def _namesake(self, body: Body, unit: str) -> bool:
        """Whether the name of an item only happens to begin like the noun of the list."""
        words = body.name.split()
        return (
            " " in unit and len(words) == 2 and key(words[0]) == key(unit.split(maxsplit=1)[0]) and words[1].istitle()
        )

    def is_proper(self, body: Body) -> bool:
        """Whether a name without a word for a body is one: capitals throughout ("Sơn Lạc", "VNPT"), a code ("PA02")."""
        capitals = bool(_SYLLABLES.fullmatch(body.name)) and (" " in body.name or body.name.isupper())
        return capitals or bool(_CODE.fullmatch(body.name))

    def _named(self, body: Body) -> bool:
        """A name has a capital and is of one body: neither "các hội" nor "Cụm"."""
        words = key(body.name)
        return (
            (any(c.isupper() for c in body.name) or (self.is_own(body.start) and body.name[-1].isdigit()))
            and ":" not in body.name
            and words not in _ALONE
            and not (_CLUSTER_ITSELF.match(body.name) and body.name[5:6].islower())
            and not re.match(r"(?:các|những|\d+|cụm thi đua|khối thi đua|điều \d+) ", words + " ")
        )

    def _like(self, before: Body | None, body: Body, *, placed: bool) -> str:
        """A bare name after a headed one takes its head: "Huyện ủy Ea H'leo, Krông Pắc"; "Hội CTĐ quận A, Quận 7"."""
        if before is None or body.name.count(" ") > 3:
            return body.name
        low = level(before.name)
        if _HOUSE.match(body.name):
            return body.name
        if placed:
            places = [m for m in self.territory.finditer(low) if m.start() > 3]
            return f"{before.name[: places[-1].start()]}{body.name}" if places else body.name
        heads = [m for m in self.starts.finditer(low) if m.end() + 1 < len(low)]
        if not heads or before.name[heads[-1].end() + 1].islower():
            return body.name
        head = before.name[: heads[-1].end()]
        brands = head.isupper() and body.name.split()[0].isupper()  # "VNPT Nà Kẹ, FPT Nà Kẹ"
        return body.name if brands else f"{head} {body.name}"
