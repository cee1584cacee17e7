"""Who gets an award: names, bodies and counts in a list of recipients, read forwards from "cho" or backwards from "được"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extractors.award_mentions import Span, body_head, name_end, pattern
from extractors.reading import Reading
from language.fold import level
from language.lexicon import lexicon
from language.names import PersonFound
from language.numbers import number


@dataclass(frozen=True)
class Recipient:
    """One recipient at ``start:end``: a name (``text``) or a bare count; ``head`` is the noun it shares with others, if any."""

    start: int
    end: int
    text: str | None
    count: int = 1
    head: Span | None = None
    rule: str = "awards.to"


_SKIP = re.compile(
    r"(?:[\s,;:+•*\-(\"'\[\].]|(?<!\w)(?:và|cùng|cho|là|gồm có|gồm|bao gồm|đối với|cụ thể|như sau|sau|riêng|tới|đến|trong đó có|lần lượt|đó là|"
    r"(?:tập thể|đơn vị|cơ quan|cá nhân)(?=:| [^\W\d_]))(?!\w))+"
)
_GENERIC = re.compile(r"(?:toàn thể |tất cả )?(?:các|những) (?:tập thể|đơn vị|cá nhân|đồng chí|ông,? bà|ông|bà|cơ quan|cán bộ|nhà giáo|thầy,? cô|địa phương|trường|xã|anh,? chị)(?:,? (?:và )?(?:các )?(?:tập thể|cá nhân|đơn vị|địa phương))*")
_PIECE = re.compile(r"[,;\n]|(?<!\w)(?:và|cùng)(?!\w)|\s-\s|[()]")
_SPLIT = re.compile(r"[,;\n:]|(?<!\w)(?:và|cùng)(?!\w)")
_OPENS = re.compile(r"[^,;.()\n:]{0,70}?(?P<mark>\(|:|(?<!\w)(?:là|gồm có|gồm|bao gồm)(?!\w):?)")
_OPENS_LATER = re.compile(r"[^;.()\n:]{0,260}?(?P<mark>(?<!\w)(?:gồm có|gồm|bao gồm|cụ thể|như sau)\s?:|:)")
_NOT_NAMES = re.compile(r"\s*(?:có )?(?:danh sách|theo|kèm|đính kèm|trong đó \d|\d|gồm \d|tăng|giảm|chiếm|đạt)")
_FIXED = re.compile(
    r"\s*(?:,|và|-)\s(?:đào tạo|phát triển nông thôn|môi trường|công nghệ|truyền thông|du lịch|đầu tư|thể thao|thương binh|xã hội(?! )|vũng tàu|thừa thiên)(?!\w)"
)
_PLACE_NOUN = re.compile(r"^(?P<head>.*(?<!\w)(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn)) (?=[^a-zà-ỹđ\s])")
_TRIGGER = re.compile(r"(?<!\w)(?:có|gồm có|gồm|là|với|rằng|biết|của|khi|này|thì|nơi|mà|đối với|trong năm|đến|tới|do|đã|tiếp tục|tiêu biểu|nhất|như)\s")
_COUNTED_NOUN = re.compile(  # any other noun counted: "9 thuyền viên"; not a measure, money or time
    r"(?P<number>\d{1,5}) (?!(?:năm|tháng|ngày|giờ|phút|triệu|tỷ|tỉ|nghìn|ngàn|đồng|suất|phần|phiếu|điểm|lần|bằng|giấy|cờ|huân|huy|kỷ|danh|giải|sáng|đề|phong|nội|tiêu|chỉ|ý|tham|hồ|vụ|km|ha|m|kg|tấn|căn|nhà|công trình|tuổi|%|hội|cuộc|lớp|đợt|bài|buổi)(?!\w))[a-zà-ỹđ]+ [a-zà-ỹđ]+"
)
_ANY = re.compile(r"(?<!\w)(?:các|những|nhiều) (?:đơn vị|cơ quan|tập thể|cá nhân|cấp|ngành|địa phương|tỉnh|huyện|xã|phường|trường|sở|phòng|khoa)(?:,? [a-zà-ỹđ,]+)*$")
_HAVING = re.compile(r"(?<!\w)(?:có|gồm có|gồm|bao gồm)\s")
_PREDICATE = re.compile(r"(?:xếp|đạt|dẫn đầu|đứng|là|có|với|hoàn thành|luôn|một trong|đơn vị|trong đó|lập|nỗ lực|góp phần)(?!\w)")
_OF_PEOPLE = re.compile(r"(?:đảng bộ|chính quyền|nhân dân|cán bộ|quân|dân|chiến sĩ|chiến sỹ|công chức|viên chức|người lao động|giáo viên)(?:(?:,|,? và|,? cùng) (?:đảng bộ|chính quyền|nhân dân|cán bộ|quân|dân|chiến sĩ|chiến sỹ|công chức|viên chức|người lao động|học sinh|sinh viên|giáo viên|các dân tộc)(?!\w))+")
_PRONOUN = re.compile(r"(?:^\s*|[,;:\"] ?|\d{4} |đó |này |nay )(?P<who>ông|bà|anh|chị|cô|thầy|đồng chí|tôi)$")


@cache
def _provinces() -> re.Pattern[str]:
    return re.compile(rf"(?P<head>.+) (?={lexicon('provinces').pattern}$)")


def _ends_in_province(name: str) -> re.Match[str] | None:
    """The name of a body up to the province that ends it."""
    match = _provinces().match(level(name))
    return match if match and " " in match["head"] else None


class RecipientReader:
    """Reads recipients in one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.counted = pattern("counted")
        self.among = pattern("among")
        self.barred = pattern("not_recipient")
        self.stop = pattern("stop")
        self.trim = pattern("same_clause")

    # forwards

    def read(self, start: int, limit: int) -> list[Recipient]:
        """The recipients listed in ``start:limit``, in order."""
        out: list[Recipient] = []
        at, told = start, False  # told: a clause of merits has begun; only counts are recipients after it
        while at < limit:
            at = self._skip(at, limit)
            if at >= limit:
                break
            found, following = self._item(at, limit, told=told)
            out += found
            if not found:
                told = told or bool(out) or not _GENERIC.match(self.reading.low, at, limit)
            elif self._merits(found[-1].end, following) or (found[-1].text is None and self._qualified(found[-1].end, following, limit)):
                told = True
            at = max(following, at + 1)
        return out

    def item(self, start: int, limit: int) -> list[Recipient]:
        """The recipients of one item of a list: a body that fills it is one name, commas and all."""
        found = self.read(start, limit)
        if len(found) != 1 or found[0].text is None or found[0].rule != "awards.body_head":
            return found
        low = self.reading.low
        mark = re.compile(r"[;:(]|\s-\s|\.\s*$").search(low, found[0].end, limit)
        end = mark.start() if mark else limit
        if self._merits(found[0].end, end):
            return found
        return [Recipient(found[0].start, end, self.reading.text[found[0].start : end].strip(), rule="awards.body_head")]

    def _skip(self, at: int, limit: int) -> int:
        low = self.reading.low
        while (match := _SKIP.match(low, at, limit) or _GENERIC.match(low, at, limit)) and match.end() > at:
            at = match.end()
        return at

    def _merits(self, start: int, end: int) -> bool:
        return bool(self.stop.search(self.reading.low, start, end))

    def _qualified(self, start: int, end: int, limit: int) -> bool:
        """Whether more words belong to a count, so that what follows a comma may still be part of them."""
        low = self.reading.low
        return len(low[start:end].strip()) > 3 and low.startswith(",", end) and not self.counted.match(low, self._skip(end, limit), limit)

    def _item(self, at: int, limit: int, *, told: bool) -> tuple[list[Recipient], int]:
        """The recipients that begin at ``at``, and where to read on."""
        counted = self._count_at(at, limit)
        if counted and not (told and counted.re is _COUNTED_NOUN):
            return self._counted(counted, limit)
        following = self._next(at, limit)
        if told:
            return [], following
        if shared := self._shared(at, limit):
            return shared, shared[-1].end
        person = self._person_at(at, following)
        if person:
            return [self._of_person(person)], self._after_person(person.end, limit)
        return self._body(at, limit, following)

    def _count_at(self, at: int, limit: int) -> re.Match[str] | None:
        """The count that begins at ``at``, of a known noun or of any other."""
        match = self.counted.match(self.reading.low, at, limit) or _COUNTED_NOUN.match(self.reading.low, at, limit)
        return match if match and self._is_count(match) else None

    def _is_count(self, match: re.Match[str]) -> bool:
        low, start = self.reading.low, match.start()
        if match["number"] == "năm" and re.search(r"(?:trong|hằng|hàng|cuối|mỗi|đầu|cả|nhiều|các|từng|\d|vừa|liền) $", low[max(0, start - 8) : start]):
            return False
        value = number(match["number"])
        return value is not None and value > 0 and (not start or not low[start - 1].isalnum())

    def _counted(self, match: re.Match[str], limit: int) -> tuple[list[Recipient], int]:
        low = self.reading.low
        count = Recipient(match.start(), match.end(), None, number(match["number"]) or 1, rule="awards.counted")
        opened = _OPENS.match(low, match.end(), limit)
        opened = opened or _OPENS_LATER.match(low, match.end(), limit)
        if opened and not _NOT_NAMES.match(low, opened.end(), limit) and not self.counted.search(low, match.end(), opened.end()):
            end = self._closing(opened, limit)
            names = [r for r in self._names(opened.end(), end) if r.text]
            if names and (len(names) >= count.count or len(names) >= 2 or count.count <= 2) and len(names) <= count.count + 1:
                return names, max(end, names[-1].end)
        direct = self._direct(match, limit)
        return (direct, direct[-1].end) if direct else ([count], self._next(match.end(), limit))

    def _direct(self, match: re.Match[str], limit: int) -> list[Recipient]:
        """The bodies that follow their count with nothing between: "02 đơn vị Kho bạc A, Kho bạc B"."""
        at = match.end() + 1
        if at >= limit or not self._capital(at) or not body_head().match(self.reading.low, at, limit):
            return []
        count, names = number(match["number"]), self.read(at, limit)
        return names if len(names) == count and all(r.text for r in names) else []

    def _closing(self, opened: re.Match[str], limit: int) -> int:
        """Where the names opened by a bracket, a colon or "là" end: at the bracket, or where the next count begins."""
        low = self.reading.low
        if opened["mark"] == "(":
            close = low.find(")", opened.end(), limit)
            return limit if close < 0 else close
        following = next((m for m in self.counted.finditer(low, opened.end(), limit) if self._is_count(m) and m["number"][0].isdigit()), None)
        return following.start() if following else limit

    def _names(self, start: int, limit: int) -> list[Recipient]:
        return self.read(start, limit)

    def _next(self, at: int, limit: int) -> int:
        """Where the next piece of the list begins: after a comma, a semicolon, "và", a bracketed remark."""
        low = self.reading.low
        match = _PIECE.search(low, at, limit)
        if match is None:
            return limit
        if match[0] == "(":
            close = low.find(")", match.end(), limit)
            return limit if close < 0 else close + 1
        return match.start() if match.start() > at else match.end()

    # persons

    def _person_at(self, at: int, end: int) -> PersonFound | None:
        """The person whose name, titles or post begin at ``at``, in the piece that ends at ``end``."""
        reading = self.reading
        person = next((p for p in reading.within(reading.people, at, end) if not self._in_post(p)), None)
        if person is None or person.start == at or person.lead == at:
            return person
        if body_head().match(reading.low, at, end) and not reading.within(reading.posts, at, at + 1):
            return None
        return person

    def _in_post(self, person: PersonFound) -> bool:
        """Whether what looks like a name is the beginning of a post ("nguyên Phó Hiệu trưởng")."""
        posts = self.reading.within(self.reading.posts, person.start - 12, person.start + 1)
        return any(post.end > person.start for post in posts)

    def _of_person(self, person: PersonFound) -> Recipient:
        return Recipient(person.start, person.end, person.name, rule="awards.person")

    def _after_person(self, at: int, limit: int) -> int:
        """Where the next item begins after a name: its posts and remarks are passed over."""
        low, reading = self.reading.low, self.reading
        while at < limit:
            mark = re.compile(r"[,;\n(]|(?<!\w)(?:và|cùng)(?!\w)|\s-\s").search(low, at, limit)
            if mark is None:
                return limit
            if mark[0] == "(":
                close = low.find(")", mark.end(), limit)
                at = limit if close < 0 else close + 1
                continue
            begin = self._skip(mark.end(), limit)
            if mark[0] in ";\n" or self.counted.match(low, begin, limit):
                return begin
            at_post = bool(reading.within(reading.posts, begin, begin + 1))
            person = self._person_at(begin, self._next(begin, limit))
            if person or (mark[0] in ("và", "cùng") and not at_post):
                return begin
            at = max(begin, mark.end())
        return limit

    # bodies

    def _shared(self, at: int, limit: int) -> list[Recipient]:
        """Recipients that share a noun in the plural: "Công an các tỉnh A, B" gives "Công an tỉnh A", "Công an tỉnh B"."""
        match = self.among.match(self.reading.low, at, limit)
        if not match or not match.end() < limit or not self._capital(match.end()):
            return []
        text = self.reading.text
        head = f"{text[match.start('head') : match.end('head')]}{text[match.start('noun') : match.end('noun')].strip(' :,')}"
        if match["head"] and name_end(self.reading, at, match.end("head")) < match.end("head") - 1:
            return []
        return list(self._sharers(head, (match.start(), match.end("noun")), match.end(), limit))

    def _sharers(self, head: str, span: Span, at: int, limit: int) -> Iterator[Recipient]:
        low, text = self.reading.low, self.reading.text
        while at < limit and self._capital(at):
            end = name_end(self.reading, at, limit)
            for mark in _PIECE.finditer(low, at, end):  # within a shared list commas part, but for the fixed names of offices
                if not _FIXED.match(low, mark.start(), limit) and not _FIXED.match(low, max(at, mark.start() - 1), limit):
                    end = mark.start()
                    break
            while end > at and low[end - 1] in " ,-:":
                end -= 1
            if end <= at:
                return
            yield Recipient(at, end, f"{head} {text[at:end]}", head=span, rule="awards.among")
            gap = re.compile(r"\s*(?:\([^)]*\))?\s*(?:,|;|và|,\s*và|-|/)\s+(?:" + re.escape(head.lower()) + " )?").match(low, end, limit)
            if gap is None or gap.end() >= limit or not self._goes_on(gap.end(), limit):
                return
            at = gap.end()

    def _goes_on(self, at: int, limit: int) -> bool:
        """Whether a bare name of the shared list begins at ``at``, not a body or person of its own."""
        reading = self.reading
        if not self._capital(at) or any(p.lead < p.start for p in reading.people if p.lead == at):
            return False
        if reading.within(reading.posts, at, at + 1):
            return False
        head = body_head().match(reading.low, at, limit)
        if head is None:
            return True
        following = reading.text[head.end() + 1 : head.end() + 2]
        return following.isupper() and head[0].count(" ") == 0 and len(reading.text[at : self._next(at, limit)].split()) <= 2

    def _capital(self, at: int) -> bool:
        return self.reading.text[at].isupper()

    def _body(self, at: int, limit: int, following: int) -> tuple[list[Recipient], int]:
        reading, low, text = self.reading, self.reading.low, self.reading.text
        people = _OF_PEOPLE.match(low, at, limit)
        head = people or body_head().match(low, at, limit)
        if not head and (not self._capital(at) or self.barred.match(low, at, limit)):
            return [], following
        end = name_end(reading, people.end() if people else at, limit)
        name = text[at:end]
        itself = low[at:end] in ("nhà trường", "tập thể nhà trường", "lữ đoàn", "đơn vị")
        if len(name) < (2 if head else 3) or (not itself and not any(c.isupper() or c.isdigit() for c in name)) or not end > at:
            return [], following
        if _ANY.search(low, at, end) or (reading.within(reading.posts, at, at + 1) and not head):
            return [], following
        places = _PLACE_NOUN.match(name) or _ends_in_province(name)
        if places and not people:
            shared = list(self._sharers(name[: places.end("head")], (at, at + places.end("head")), at + places.end(), limit))
            if len(shared) > 1:
                return [Recipient(at, shared[0].end, text[at : shared[0].end], rule="awards.body_head"), *shared[1:]], shared[-1].end
        return [Recipient(at, end, name, rule="awards.body_head")], self._past(end, limit)

    def _past(self, end: int, limit: int) -> int:
        """After a body's name: past a remark in brackets."""
        low = self.reading.low
        remark = re.compile(r"\s*\([^)]*\)").match(low, end, limit)
        end = remark.end() if remark else end
        parted = re.compile(r"\s*(?:[,;:.\n]|-\s|$|(?:và|cùng)(?!\w))").match(low, end, limit) or end >= limit
        return end if parted else self._next(end, limit)

    # backwards

    def before(self, start: int, end: int) -> list[Recipient]:
        """The recipients named last in ``start:end``: the subject that stands before "được tặng" or "đạt"."""
        low = self.reading.low
        trimmed = self.trim.search(low[start:end])
        if trimmed:
            end = start + trimmed.start()
        if end <= start:
            return []
        pronoun = _PRONOUN.search(low[start:end])
        if pronoun:
            person = self._meant(pronoun["who"], start + pronoun.start("who"))
            return [person] if person else []
        begin = self._subject(start, end)
        return [] if begin is None else self.read(begin, end)

    def _subject(self, start: int, end: int) -> int | None:
        """Where the subject that ends at ``end`` begins, taking in the pieces before that belong to its list."""
        low, reading = self.reading.low, self.reading
        marks = [m for m in _SPLIT.finditer(low, start, end)]
        best: int | None = None
        passed = 0
        for edge, limit in reversed([*zip([start, *(m.end() for m in marks)], [*(m.start() for m in marks), end], strict=True)]):
            at = self._skip(edge, limit)
            if at >= limit:
                continue
            if reading.within(reading.posts, at, at + 1) and not reading.within(reading.people, at, limit):
                continue  # a post of the person named before it
            inner = self._inner(at, limit, _HAVING, first=best is None)
            if inner is None and best is None:
                inner = self._last_count(at, limit)
            if inner is not None:
                return inner
            if not self._whole(at, limit, first=best is None):
                if best is None and passed < 3 and _PREDICATE.match(low, at, limit):
                    passed += 1
                    continue
                inner = self._inner(at, limit, _TRIGGER, first=best is None)
                return inner if inner is not None else best
            best = at
        return best

    def _last_count(self, at: int, limit: int) -> int | None:
        """Where a count begins that ends the piece: "… khen thưởng cho 3 tập thể được tặng"."""
        found = [m for m in self.counted.finditer(self.reading.low, at + 1, limit) if self._is_count(m) and m["number"][0].isdigit()]
        ends = found and len(self.reading.low[found[-1].end() : limit].strip()) < 40 and not self._merits(found[-1].end(), limit)
        return found[-1].start() if ends else None

    def _whole(self, at: int, limit: int, *, first: bool) -> bool:
        """Whether the piece ``at:limit`` is an item of the list and nothing else."""
        low = self.reading.low
        if self._count_at(at, limit):
            return True
        if self._shared(at, limit):
            return True
        person = self._person_at(at, limit)
        if person:
            return True
        found, _ = self._body(at, limit, limit)
        if not found:
            return False
        named = body_head().match(low, at) or not re.search(r" (?:của|nối|không|rất) ", found[0].text or "")
        return bool(named) and (first or not low[found[-1].end : limit].strip(" ,;:-)"))

    def _inner(self, at: int, limit: int, trigger: re.Pattern[str], *, first: bool) -> int | None:
        """Where an item begins within a piece: after "có", "gồm", "là" …, or at the first body named in it."""
        low = self.reading.low
        for match in trigger.finditer(low, at, limit):
            begin = self._skip(match.end(), limit)
            if begin < limit and self._whole(begin, limit, first=first):
                return begin
        if trigger is _HAVING:
            return None
        for head in body_head().finditer(low, at, limit) if first else ():
            apart = head.start() == at or not low[head.start() - 1].isalnum()
            if apart and not low.endswith(("trong ", "thuộc ", "toàn ", "tại "), at, head.start()) and self._whole(head.start(), limit, first=first):
                return head.start()
        counted = next((m for m in self.counted.finditer(low, at, limit) if self._is_count(m) and m["number"][0].isdigit()), None)
        return counted.start() if counted else None

    def _meant(self, pronoun: str, at: int) -> Recipient | None:
        """The person that a pronoun means: the last one named before with that address, else the last one."""
        people = [p for p in self.reading.people if p.start < at]
        if pronoun == "tôi":
            line = self.reading.low.find("\n", at)
            people = [p for p in self.reading.people if at < p.start and (line < 0 or p.start < line)]
        same = [p for p in people if p.address == pronoun] or people
        if not same:
            return None
        given = same[-1].name.split()[-1]
        fuller = [p for p in self.reading.people if p.name.split()[-1] == given and len(p.name) > len(same[-1].name)]
        return self._of_person(same[-1] if same[-1].family or not fuller else fuller[0])
