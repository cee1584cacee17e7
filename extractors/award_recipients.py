"""Who gets an award: names, bodies and counts in a list of recipients."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extractors.award_names import Span, name_end, pattern, trimmed
from extractors.reading import Reading
from language.fold import level
from language.lexicon import lexicon
from language.names import PersonFound
from language.numbers import number

_REMARK = re.compile(r"\s*\([^)]*\)")
_PARTED = re.compile(r"\s*(?:[,;:.\n]|-\s|$|(?:và|cùng)(?!\w))")
_ITEM_END = re.compile(r"[;:(]|\s-\s|\.\s*$")
_AFTER_PERSON = re.compile(r"[,;\n(]|(?<!\w)(?:và|cùng)(?!\w)|\s-\s")
#: Kinds of places from the smallest up: a name may go on with the place around it.
_PLACES = {
    **dict.fromkeys(("thôn", "bản", "ấp", "buôn", "khu phố", "tổ dân phố", "khóm", "tổ", "đội"), 0),
    **dict.fromkeys(("chi bộ", "chi hội", "trường", "trạm", "hợp tác xã", "htx", "chùa", "nhà thờ", "giáo xứ"), 0),
    **dict.fromkeys(("xã", "phường", "thị trấn"), 1),
    **dict.fromkeys(("huyện", "quận", "thị xã"), 2),
    **dict.fromkeys(("thành phố", "tp", "tp."), 3),
    "tỉnh": 4,
}
_PLACED = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(_PLACES, key=len, reverse=True))) + r")(?!\w)")
#: Bodies that a text may call by a common noun alone.
_ITSELF = frozenset({"nhà trường", "tập thể nhà trường"})


@dataclass(frozen=True)
class Recipient:
    """One recipient at ``start:end``: a name (``text``) or a bare count; ``head`` is the noun it shares with others."""

    start: int
    end: int
    text: str | None
    count: int = 1
    head: Span | None = None
    rule: str = "awards.to"


class RecipientReader:
    """Reads lists of recipients in one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.low = reading.low

    def read(self, start: int, limit: int) -> list[Recipient]:
        """The recipients listed in ``start:limit``, in order."""
        if items := self._items(start, limit):
            return items
        out: list[Recipient] = []
        at, told = start, False  # told: a clause of merits has begun; only counts are recipients after it
        while (at := self.skip(at, limit)) < limit:
            found, following = self._item(at, limit, told=told)
            if found:
                out += found
                told = told or self._goes_over(found[-1], following, limit)
            else:
                passing = pattern("anybody").match(self.low, at, limit) or self._at_post(at)
                told = told or bool(out) or not passing
            at = max(following, at + 1)
        return out

    def _items(self, start: int, limit: int) -> list[Recipient]:
        """The bodies of a list parted by semicolons, each with the parents that commas add to its name."""
        marks = [m.start() for m in re.finditer(";", self.low[start:limit])]
        if len(marks) < 2:
            return []
        out = []
        for begin, end in itertools.pairwise([start - 1, *(start + m for m in marks), limit]):
            at = self.skip(begin + 1, end)
            stop = trimmed(self.low, at, at + len(self.low[at:end].rstrip(" .;/")))
            body = at < stop and pattern("body_head").match(self.low, at, stop)
            if not body or self.merits(at, stop) or self.shared(at, stop) or re.search(r"[:\n()]", self.low[at:stop]):
                return []
            out.append(Recipient(at, stop, self.reading.text[at:stop], rule="awards.body_head"))
        return out

    def item(self, start: int, limit: int) -> list[Recipient]:
        """The recipients of one item of a list: a body that fills it is one name, commas and all."""
        found = self.read(start, limit)
        if len(found) != 1 or found[0].rule != "awards.body_head":
            return found
        mark = _ITEM_END.search(self.low, found[0].end, limit)
        end = mark.start() if mark else limit
        if self.merits(found[0].end, end):
            return found
        name = self.reading.text[found[0].start : end].strip()
        return [Recipient(found[0].start, end, name, rule="awards.body_head")]

    def skip(self, at: int, limit: int) -> int:
        """``at`` moved past what only fills the gap between two recipients."""
        while at < limit:
            match = pattern("filler").match(self.low, at, limit)
            if match is None:
                match = pattern("anybody").match(self.low, at, limit)
                if match is None or self.shared(at, limit):
                    return self._past_calling(at, limit)
            at = match.end()
        return at

    def _past_calling(self, at: int, limit: int) -> int:
        """``at`` moved past "nghệ nhân", "thợ lò" before a name in capitals that is no known person's."""
        match = pattern("calling").match(self.low, at, limit)
        named = match and match.end() < limit and self._capital(match.end())
        known = self.reading.within(self.reading.people, at, min(limit, at + 60))
        return match.end() if match and named and not known else at

    def merits(self, start: int, end: int) -> bool:
        """Whether merits or another clause are told in ``start:end``."""
        return bool(pattern("stop").search(self.low, start, end))

    def _goes_over(self, last: Recipient, following: int, limit: int) -> bool:
        """Whether a list goes over into merits, or into words that describe those counted."""
        if self.merits(last.end, following):
            return True
        described = last.text is None and len(self.low[last.end : following].strip()) > 3
        if not described or not self.low.startswith(",", following):
            return False
        return not pattern("counted").match(self.low, self.skip(following, limit), limit)

    def _item(self, at: int, limit: int, *, told: bool) -> tuple[list[Recipient], int]:
        """The recipients that begin at ``at``, and where to read on."""
        counted = self.count_at(at, limit, known=told)
        if counted:
            return self._counted(counted, limit)
        following = self._next(at, limit)
        if told:
            return [], following
        if shared := self.shared(at, limit):
            return shared, shared[-1].end
        person = self.person_at(at, following) or self._past_post(at, limit)
        if person:
            return [of_person(person)], self._after_person(person.end, limit)
        return self.body(at, limit) or ([], following)

    def _next(self, at: int, limit: int) -> int:
        """Where the next piece of the list begins: after a comma, a semicolon, "và", a bracketed remark."""
        match = pattern("piece").search(self.low, at, limit)
        if match is None:
            return limit
        if match[0] == "(":
            return self._close(match.end(), limit) + 1
        return match.start() if match.start() > at else match.end()

    def _close(self, at: int, limit: int) -> int:
        close = self.low.find(")", at, limit)
        return limit if close < 0 else close

    def _capital(self, at: int) -> bool:
        return self.reading.text[at].isupper()

    # counts

    def count_at(self, at: int, limit: int, *, known: bool = False) -> re.Match[str] | None:
        """The count that begins at ``at``, of a ``known`` noun or of any other."""
        match = pattern("counted").match(self.low, at, limit)
        if match is None and not known:
            match = pattern("counted_noun").match(self.low, at, limit)
        return match if match and self._is_count(match) else None

    def counts(self, start: int, limit: int) -> Iterator[re.Match[str]]:
        """Every count in digits in ``start:limit``."""
        found = pattern("counted").finditer(self.low, start, limit)
        return (m for m in found if m["number"][0].isdigit() and self._is_count(m))

    def _is_count(self, match: re.Match[str]) -> bool:
        start = match.start()
        if match["number"] == "năm" and pattern("no_count").search(self.low, max(0, start - 8), start):
            return False
        if self.low.endswith(("năm ", "tháng ", "ngày ", "quý ", "khóa "), 0, start):
            return False
        before = self.low[start - 1] if start else " "
        return bool(number(match["number"])) and not before.isalnum() and before not in "/.-"

    def _counted(self, match: re.Match[str], limit: int) -> tuple[list[Recipient], int]:
        """Those counted, by name where their names follow."""
        count = number(match["number"]) or 1
        direct = self._direct(match, count, limit)
        if direct:
            return direct, direct[-1].end
        named, end = self._opened(match, count, limit)
        if named:
            return named, end
        rule = "awards.counted" if match.re is pattern("counted") else "awards.counted_noun"
        return [Recipient(*match.span(), None, count, rule=rule)], self._next(match.end(), limit)

    def _opened(self, match: re.Match[str], count: int, limit: int) -> tuple[list[Recipient], int]:
        """The names that a bracket, a colon, "là" or "gồm" opens after a count, and where they end."""
        low, at = self.low, match.end()
        opened = pattern("opens").match(low, at, limit) or pattern("opens_far").match(low, at, limit)
        if not opened or pattern("not_names").match(low, opened.end(), limit):
            return [], at
        if pattern("counted").search(low, at, opened.end()):
            return [], at
        if low[opened.end() - 1] == "(":
            end = self._close(opened.end(), limit)
        else:
            end = next((m.start() for m in self.counts(opened.end(), limit)), limit)
        names = [r for r in self.read(opened.end(), end) if r.text]
        fits = len(names) >= min(count, 2) and len(names) <= count + 1
        return (names, max(end, names[-1].end)) if names and fits else ([], at)

    def _direct(self, match: re.Match[str], count: int, limit: int) -> list[Recipient]:
        """The bodies that follow their count with nothing between: "02 đơn vị Kho bạc A, Kho bạc B"."""
        at = match.end() + 1
        if at >= limit or not self._capital(at) or not pattern("body_head").match(self.low, at, limit):
            return []
        names = self.read(at, limit)
        return names if len(names) == count and all(r.text for r in names) else []

    # persons

    def person_at(self, at: int, end: int) -> PersonFound | None:
        """The person whose name, titles or post begin at ``at``, in the piece that ends at ``end``."""
        reading = self.reading
        person = next((p for p in reading.within(reading.people, at, end) if not self._in_post(p)), None)
        a_body = pattern("body_head").match(self.low, at, end)
        if person and a_body and at == person.start and self._goes_on_small(person.end, end):
            return None  # "Báo Pháp luật", "Đoàn Khối các cơ quan"
        if person is None or at in (person.start, person.lead):
            return person
        if a_body and not reading.within(reading.posts, at, at + 1):
            return None
        before = reading.text[at : person.lead].split()
        branded = before and not self._at_post(at) and all(word[0].isupper() for word in before)
        return None if branded else person  # "VNPT Hà Châu" is no person

    def _goes_on_small(self, at: int, end: int) -> bool:
        """Whether what looks like a name goes on with a small word that ends no name."""
        return at + 1 < end and self.reading.text[at + 1].islower() and not pattern("stop").match(self.low, at + 1)

    def _past_post(self, at: int, limit: int) -> PersonFound | None:
        """The person whose post begins at ``at`` and has a comma in it ("Chủ nhiệm Ủy ban Khoa học, Công nghệ … A")."""
        if not self._at_post(at):
            return None
        return self.person_at(at, name_end(self.reading, at, limit))

    def _at_post(self, at: int) -> bool:
        return bool(self.reading.within(self.reading.posts, at, at + 1))

    def _in_post(self, person: PersonFound) -> bool:
        """Whether what looks like a name is the beginning of a post ("nguyên Phó Hiệu trưởng")."""
        posts = self.reading.within(self.reading.posts, person.start - 12, person.start + 1)
        return any(post.end > person.start for post in posts)

    def _after_person(self, at: int, limit: int) -> int:
        """Where the next item begins after a name: its posts and remarks are passed over."""
        reading = self.reading
        while mark := _AFTER_PERSON.search(self.low, at, limit):
            if mark[0] == "(":
                at = self._close(mark.end(), limit)
                continue
            if "-" in mark[0]:  # what follows a dash tells of the person before it
                at = mark.end()
                continue
            begin = self.skip(mark.end(), limit)
            if mark[0] in ";\n" or self.count_at(begin, limit, known=True):
                return begin
            joined = mark[0] in ("và", "cùng") and not reading.within(reading.posts, begin, begin + 1)
            if joined or self.person_at(begin, self._next(begin, limit)):
                return begin
            at = max(begin, mark.end())
        return limit

    # bodies

    def shared(self, at: int, limit: int) -> list[Recipient]:
        """Recipients that share a noun: "Công an các tỉnh A, B" gives "Công an tỉnh A", "Công an tỉnh B"."""
        match = pattern("among").match(self.low, at, limit)
        if not match or match.end() >= limit or not self._capital(match.end()):
            return []
        if match["head"] and name_end(self.reading, at, match.end("head")) < match.end("head") - 1:
            return []
        if self.low.startswith(match["noun"].split()[0].strip(",:"), match.end()):  # "các khoa: Khoa Nội, Khoa Ngoại"
            return []
        text = self.reading.text
        head = text[slice(*match.span("head"))] + text[slice(*match.span("noun"))].strip(" :,")
        return list(self._sharers(head, (match.start(), match.end("noun")), match.end(), limit))

    def _sharers(self, head: str, span: Span, at: int, limit: int) -> Iterator[Recipient]:
        low = self.low
        again = re.compile(rf"\s*(?:\([^)]*\))?\s*(?:,\s*và|[,;/-]|và)\s+(?:{re.escape(level(head))} )?")
        while at < limit and self._capital(at):
            end = self._sharer_end(at, name_end(self.reading, at, limit), limit)
            if end <= at:
                return
            yield Recipient(at, end, f"{head} {self.reading.text[at:end]}", head=span, rule="awards.among")
            gap = again.match(low, end, limit)
            if gap is None or gap.end() >= limit or not self._goes_on(gap.end(), limit):
                return
            at = gap.end()

    def _sharer_end(self, at: int, end: int, limit: int) -> int:
        """In a shared list commas part, but for the fixed names of offices ("Văn hóa, Thể thao và Du lịch")."""
        fixed = pattern("fixed")
        for mark in pattern("piece").finditer(self.low, at, end):
            begins = (mark.start(), max(at, mark.start() - 1))
            if not any(fixed.match(self.low, begin, limit) for begin in begins):
                return trimmed(self.low, at, mark.start())
        return trimmed(self.low, at, end)

    def _goes_on(self, at: int, limit: int) -> bool:
        """Whether a bare name of the shared list begins at ``at``, not a body or person of its own."""
        reading = self.reading
        addressed = any(p.lead == at < p.start for p in reading.within(reading.people, at, at + 60))
        if not self._capital(at) or addressed or reading.within(reading.posts, at, at + 1):
            return False
        head = pattern("body_head").match(self.low, at, limit)
        if head is None:
            return True
        place = reading.text[head.end() + 1 : head.end() + 2].isupper() and " " not in head[0]  # Hội An, Bản Lầu
        return place and len(reading.text[at : self._next(at, limit)].split()) <= 2

    def body(self, at: int, limit: int) -> tuple[list[Recipient], int] | None:
        """The body whose name begins at ``at``, those that share its noun, and where to read on; None if none does."""
        people = pattern("people_of").match(self.low, at, limit)
        head = people or pattern("body_head").match(self.low, at, limit)
        end = name_end(self.reading, people.end() if people else at, limit)
        end = self._placed(at, end, limit) if head else end
        if not self._is_name(at, end, limit, headed=bool(head)):
            return None
        name = self.reading.text[at:end]
        if not people and (sharers := self._after_place(name, at, limit)):
            return sharers, sharers[-1].end
        return [Recipient(at, end, name, rule="awards.body_head")], self._past(end, limit)

    def _is_name(self, at: int, end: int, limit: int, *, headed: bool) -> bool:
        """Whether ``at:end`` names one body: it opens with a body's noun or a capital, and has a capital or number."""
        low, reading = self.low, self.reading
        if not headed and (not self._capital(at) or pattern("not_recipient").match(low, at, limit)):
            return False
        plural = pattern("plural").search(low, at, end)
        if end - at < (2 if headed else 3) or (plural and reading.text[slice(*plural.span())].islower()):
            return False
        if reading.within(reading.posts, at, at + 1) and not headed:
            return False
        return low[at:end] in _ITSELF or any(c.isupper() or c.isdigit() for c in reading.text[at:end])

    def _placed(self, at: int, end: int, limit: int) -> int:
        """Where a name ends with the places around it: "thôn A, xã B, huyện C", "Công an huyện A, tỉnh B"."""
        while around := pattern("place_after").match(self.low, end, limit):
            kinds = [_PLACES[m[0]] for m in _PLACED.finditer(self.low, at, end)]
            wider = _PLACES[around["place"].rstrip(".")]
            stop = name_end(self.reading, around.start("place"), limit)
            if not kinds or kinds[-1] >= wider or stop <= around.end() or not self._capital(around.end()):
                return end
            end = stop
        return end

    def _after_place(self, name: str, at: int, limit: int) -> list[Recipient]:
        """Bodies named by place after the first: "Công an tỉnh A, B" gives "Công an tỉnh B" too."""
        places = pattern("place_noun").match(name) or _ends_in_province(name)
        if not places or not self._capital(at + places.end()):
            return []
        head = name[: places.end("head")]
        found = list(self._sharers(head, (at, at + len(head)), at + places.end(), limit))
        if len(found) < 2:
            return []
        first = Recipient(at, found[0].end, self.reading.text[at : found[0].end], rule="awards.body_head")
        return [first, *found[1:]]

    def _past(self, end: int, limit: int) -> int:
        """Where to read on after a body's name: past a remark in brackets, and past what else its piece says."""
        remark = _REMARK.match(self.low, end, limit)
        end = remark.end() if remark else end
        return end if end >= limit or _PARTED.match(self.low, end, limit) else self._next(end, limit)


def of_person(person: PersonFound) -> Recipient:
    """A person as recipient."""
    return Recipient(person.start, person.end, person.name, rule="awards.person")


@cache
def _provinces() -> re.Pattern[str]:
    return re.compile(rf"(?P<head>.+) (?={lexicon('provinces').pattern}$)")


def _ends_in_province(name: str) -> re.Match[str] | None:
    """The name of a body up to the province that ends it."""
    match = _provinces().match(level(name))
    return match if match and " " in match["head"] else None
