"""Who is named where, with the posts that the text gives there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.reading import PostHead, Reading, Sentence
from extractors.rulebook import rulebook
from language.fold import key
from language.letters import LOWER, UPPER
from language.names import PersonFound, is_frequent
from language.posts import COMMON
from models import BlockKind, Position


@dataclass(frozen=True)
class PostFound:
    """A post at ``start:end``: the head ends at ``head_end``, its body (if any) follows."""

    start: int
    end: int
    head_end: int


@dataclass(frozen=True)
class Mention:
    """A person named in a sentence. ``tail`` is where the posts after the name end; ``lead`` where what stands before begins."""

    person: PersonFound
    posts: tuple[PostFound, ...]
    lead: int
    tail: int
    sentence: int

    @property
    def start(self) -> int:
        """Where the name begins."""
        return self.person.start

    @property
    def end(self) -> int:
        """Where the name ends."""
        return self.person.end

    @property
    def posts_after(self) -> tuple[PostFound, ...]:
        """The posts that stand after the name."""
        return tuple(p for p in self.posts if p.start >= self.person.end)

    @property
    def posts_before(self) -> tuple[PostFound, ...]:
        """The posts that stand before the name."""
        return tuple(p for p in self.posts if p.start < self.person.start)


_OPEN = re.compile(r"\s*(?:[,\-:(]|là(?= )|hiện là|giữ chức)?\s*")
_DELIMITER = re.compile(r"[,;:()]|\s-\s|-(?=\s)|(?<!tp)\.(?=\s|$)|(?<!\w)(?:và|kiêm|kiêm nhiệm|đồng thời là)(?!\w)|\n")
_LED = re.compile(r"(?:cụm|khối) (?:trưởng|phó)|(?:phó )?(?:trưởng|phó) (?:cụm|khối)|phó (?:cụm|khối) trưởng")
#: A bracket that names the body of a post: "Vụ trưởng Vụ Báo chí (Ban Tuyên giáo Trung ương)".
_OF_BODY = re.compile(r"\s\([^()]{3,60}\)(?=\s)")
#: The rest of a body's name that lists its fields: "Sở Văn hóa, Thể thao và Du lịch".
_LISTED_FIELDS = re.compile(rf"[{UPPER}][{LOWER}]+(?: [{LOWER}]+){{0,3}} và [{UPPER}][{LOWER}]+")
_LEADER = re.compile(r"(?<!đơn v)\w(?P<gap>\s)(?:cụm trưởng|khối trưởng|cụm phó|khối phó|trưởng cụm|trưởng khối|phó cụm|phó khối)(?!\w)")
_GROUP = re.compile(r"(?<!\w)(?:các|cùng|và đồng chí|và ông|và bà|là đồng chí)(?!\w)")
_ON_BEHALF = re.compile(r"(?:thay mặt|đại diện|ủy quyền(?: của)?|được|của|cho|với|theo)(?: đồng chí)?\s*$")
_WORDS = re.compile(r"\w+")
_TRAILING = re.compile(r"(?:[\s,;:\-.(\"']|(?<!\w)(?:và|cùng|kiêm|thì|do|của|bà|ông|đồng chí|đ/c|các))+$")


def _heads_between(reading: Reading, start: int, end: int) -> Sequence[PostHead]:
    return reading.within(reading.posts, start, end)


class PostReader:
    """Reads the posts that stand after or before a name, up to where something else begins."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        book = rulebook("posts")
        self.stop = book.rule("stop").pattern
        self.continues = book.rule("continues").pattern
        self.charge = book.rule("charge").pattern
        self.heads = {h.start: h.end for h in reading.posts}

    def after(self, at: int, limit: int) -> tuple[list[PostFound], int]:
        """Posts that follow a name which ends at ``at``, none beyond ``limit``; and where the last of them ends."""
        low = self.reading.low
        opening = _OPEN.match(low, at, limit)
        begin = opening.end() if opening else at
        if begin not in self.heads:
            return [], at
        posts = self.all_of(begin, limit)
        return posts, posts[-1].end

    def all_of(self, begin: int, limit: int) -> list[PostFound]:
        """The posts of a stretch that begins with a post."""
        posts: list[PostFound] = []
        at: int | None = begin
        while at is not None and at in self.heads:
            end, following = self._one(at, limit)
            posts.append(PostFound(at, end, min(self.heads[at], end)))
            at = following
        return posts

    def _one(self, begin: int, limit: int) -> tuple[int, int | None]:
        """The end of the post that begins at ``begin``, and where the next one of the same person begins, if any."""
        low, at = self.reading.low, self.heads[begin]
        while True:
            stop = self._stop(at, limit)
            leading = self._leading(at, stop.start() if stop else limit)
            if leading:
                return self._trim(begin, leading), leading
            mark = _DELIMITER.search(low, at, limit)
            if stop and (mark is None or stop.start() < mark.start()):
                return self._trim(begin, stop.start()), None
            if mark is None:
                return self._trim(begin, limit), None
            after = self._skip(mark.end(), limit)
            dashed = (
                mark[0].strip() == "-" and self.reading.low[after : self.heads.get(after, after)] in COMMON
            )  # "Tổ chức - Cán bộ"
            if after in self.heads and not dashed and mark[0].strip() not in (";", ":", ".", "(", ")"):
                if mark[0] == "và" and not self._joins(begin, mark.start(), after, limit):
                    return self._trim(begin, mark.start()), None
                return self._trim(begin, mark.start()), after
            if mark[0] == "(" and _LED.match(low, mark.end()) and mark.end() in self.heads:  # "… (Cụm trưởng Cụm thi đua 4)"
                return self._trim(begin, mark.start()), mark.end()
            if mark[0] == "(" and (close := self._body_in_brackets(mark, limit)):
                at = close
                continue
            going_on = self._goes_on(mark, after, limit)
            if going_on is None:
                return self._trim(begin, mark.start()), self._beyond(mark, limit)
            at = going_on

    def _leading(self, at: int, limit: int) -> int | None:
        """Where a cluster's post begins with no mark before it: "Chủ tịch UBND xã Cai Kinh cụm trưởng"."""
        mark = _DELIMITER.search(self.reading.low, at, limit)
        found = _LEADER.search(self.reading.low, at, mark.start() if mark else limit)
        return found.end("gap") if found and found.end("gap") in self.heads else None

    def _stop(self, at: int, limit: int) -> re.Match[str] | None:
        """The first stop word after ``at``; a word with a capital is part of a body's name."""
        matches = self.stop.finditer(self.reading.low, at, limit)
        return next((m for m in matches if not self.reading.text[m.start()].isupper()), None)

    def _joins(self, begin: int, mark: int, after: int, limit: int) -> bool:
        """Whether "và" before a head joins another post of the same person (not an unnamed group)."""
        head = self.reading.low[after : self.heads[after]]
        return head not in COMMON

    def _body_in_brackets(self, mark: re.Match[str], limit: int) -> int | None:
        """The end of a bracket that holds the post's body: "Trưởng phòng Thi đua (Cục Chính trị)"."""
        close = self.reading.low.find(")", mark.end(), limit)
        body = self.continues.match(self.reading.low, mark.end(), limit)
        named = body and self.reading.text[mark.end()].isupper() and mark.end() not in self.heads
        return close + 1 if close > 0 and named else None

    def _beyond(self, mark: re.Match[str], limit: int) -> int | None:
        """Where the next post begins after a bracket, or after a charge told between commas, if one does."""
        low = self.reading.low
        if mark[0] == ",":  # "…, đại diện Tập đoàn B, Cụm trưởng Cụm thi đua số 1"
            comma = low.find(",", mark.end(), limit)
            after = self._skip(comma + 1, limit) if comma > 0 else limit
            charged = self.charge.match(low, self._skip(mark.end(), limit), limit)
            return after if charged and after in self.heads and _LED.match(low, after) else None
        if mark[0] not in "()":
            return None
        close = mark.start() if mark[0] == ")" else low.find(")", mark.end(), limit)
        if close < 0:
            return None
        opening = re.compile(r"\s*[,\-]\s*").match(low, close + 1, limit)
        return opening.end() if opening and opening.end() in self.heads else None

    def _skip(self, at: int, limit: int) -> int:
        low = self.reading.low
        while at < limit and low[at] in " -":
            at += 1
        return at

    def _goes_on(self, mark: re.Match[str], after: int, limit: int) -> int | None:
        """Where to read on if the post's body goes on after the mark, else None."""
        low, what = self.reading.low, mark[0].strip()
        if what in (";", ":", ".", "(", ")", "\n", ""):
            return None
        if self.continues.match(low, after, limit) and not self._begins_group(after, limit):
            return after
        if what == "và":
            word = _WORDS.match(low, after, limit)
            return after if word and not self.charge.match(low, after, limit) and self._plain(after, limit) else None
        if what == "-":
            return None if self.charge.match(low, after, limit) or self.stop.match(low, after, limit) else after
        if what == "," and _LISTED_FIELDS.match(self.reading.text, after, limit) and after not in self._leads():
            return after
        piece = _DELIMITER.search(low, after, limit)
        end = piece.start() if piece else limit
        if self.charge.match(low, after, limit) or self._stop(after, end):
            return None
        words = _WORDS.findall(low[after:end])
        small = self.reading.text[after : after + 1].islower()
        return after if small and 0 < len(words) <= 6 and what == "," else None

    def _leads(self) -> set[int]:
        return {p.lead for p in self.reading.people}

    def _plain(self, after: int, limit: int) -> bool:
        """Whether what follows "và" is common words of a body's name ("Giáo dục và Đào tạo"), not a new clause or person."""
        people = self.reading.within(self.reading.people, after, min(limit, after + 1))
        return not people and not self.stop.match(self.reading.low, after, limit)

    def _begins_group(self, after: int, limit: int) -> bool:
        return bool(
            re.compile(r"(?:các|cùng|đoàn [a-z]+ gồm|ban chấp hành các)\b").match(self.reading.low, after, limit)
        )

    def _trim(self, begin: int, end: int) -> int:
        trailing = _TRAILING.search(self.reading.low[begin:end])
        cut = begin + trailing.start() if trailing else end
        return max(cut, min(self.heads[begin], end))

    def before(self, lead: int, floor: int) -> list[PostFound]:
        """Posts that stand right before a name whose titles begin at ``lead``, none before ``floor``."""
        low = self.reading.low
        end, posts = lead, []
        heads = list(_heads_between(self.reading, max(floor, lead - 160), lead))
        while heads:
            head = heads.pop()
            if head.end > end:
                continue
            gap = _OF_BODY.sub("", low[head.end : end])
            if low[head.start : head.end] in COMMON and low[head.start - 2 : head.start] == "- ":
                continue  # "Trưởng ban Tổ chức - Cán bộ": a word of the body's name
            if re.search(r"[;:()\n]|\.(?=\s)|\s-\s.*\s-\s", gap) or self._stop(head.end, end) or _GROUP.search(gap):
                break
            if "," in gap and _ON_BEHALF.search(low, max(floor, head.start - 30), head.start):
                break
            if posts and gap == " ":  # "Phó trưởng ban Thường trực Ban …": one post with two heads
                posts[0] = PostFound(head.start, posts[0].end, head.end)
                end = head.start
                continue
            if posts and not re.fullmatch(r".*?(?:[,\-]|\bkiêm|\bvà)\s*", gap):
                break
            if not posts and "," in gap.rstrip(" ,-"):
                break
            if not posts and re.search(r"\bvà\s*$", gap):
                break
            posts.insert(0, PostFound(head.start, self._trim(head.start, end), head.end))
            end = head.start
        return posts


def find_mentions(reading: Reading, sentences: Sequence[Sentence]) -> list[Mention]:
    """Every person named in the sentences, in order, with the posts given there."""
    reader = PostReader(reading)
    cells = _Cells(reading, reader)
    out: list[Mention] = []
    for index, sentence in enumerate(sentences):
        people = [p for p in reading.within(reading.people, sentence.start, sentence.end) if _likely(reading, p)]
        floor = sentence.start
        people = [p for at, p in enumerate(people) if not at or not _inside_body(reading, people[at - 1], p)]
        for at, person in enumerate(people):
            limit = people[at + 1].lead if at + 1 < len(people) else sentence.end
            after, tail = reader.after(person.end, limit)
            if after and at + 1 < len(people) and _leads_to(reading, after[-1], people[at + 1]):
                after.pop()
                tail = after[-1].end if after else person.end
            ahead = reader.before(person.lead, floor)
            if sentence.kind is BlockKind.CELL and not after:
                after = cells.beside(sentence.block)
            lead = min([person.lead, *(p.start for p in ahead)])
            out.append(Mention(person, (*ahead, *after), lead, max(tail, person.end), index))
            floor = max(tail, person.end)
    return _share_posts(reading, out)


def _leads_to(reading: Reading, post: PostFound, person: PersonFound) -> bool:
    """Whether a post stands right before the next name: "… A, Phó Chủ tịch UBND tỉnh B" gives the post to B."""
    return person.address is None and not reading.low[post.end : person.lead].strip()


def _inside_body(reading: Reading, before: PersonFound, person: PersonFound) -> bool:
    """Whether two bare syllables after somebody's post are the end of a body's name ("Trường Cao đẳng Y tế Bạch Giang")."""
    if person.address or person.titles or person.name.count(" ") > 1:
        return False
    gap = reading.low[before.end : person.start]
    return (
        ";" not in gap
        and bool(re.match(r"\s*[,\-(]\s*", gap))
        and bool(re.search(r"\w $", gap))
        and not re.search(r"(?<!\w)(?:và|cùng|có|là|ông|bà) $", gap)
    )


class _Cells:
    """Tables of people: the posts in the cells beside a name, under a header that says so."""

    def __init__(self, reading: Reading, reader: PostReader) -> None:
        self.reading = reading
        self.reader = reader
        self.rows: dict[tuple[int, int], list[int]] = {}
        self.headers: dict[tuple[int, int], str] = {}
        for index, block in enumerate(reading.document.blocks):
            if block.cell:
                self.rows.setdefault((block.cell.table, block.cell.row), []).append(index)
                if block.cell.header or block.cell.row == 0:
                    self.headers.setdefault((block.cell.table, block.cell.column), reading.low[block.start : block.end])

    def beside(self, block: int) -> list[PostFound]:
        """The posts in the row of a block, in the columns headed "Chức vụ", "Chức danh" …."""
        cell = self.reading.document.blocks[block].cell
        if cell is None:
            return []
        out: list[PostFound] = []
        for index in self.rows.get((cell.table, cell.row), []):
            other = self.reading.document.blocks[index]
            header = self.headers.get((cell.table, other.cell.column), "") if other.cell else ""
            if (
                index != block
                and re.search(r"chức|nhiệm vụ|đơn vị|cơ quan", header)
                and other.start in self.reader.heads
            ):
                out += self.reader.all_of(other.start, other.end)
        return out


def _likely(reading: Reading, person: PersonFound) -> bool:
    """Two bare syllables are as often a place: they need a frequent family name, a title, an address or a post beside."""
    if person.address or person.titles or person.name.count(" ") > 1 or is_frequent(person.name):
        return True
    beside = _OPEN.match(reading.low, person.end)
    return bool(reading.within(reading.posts, beside.end(), beside.end() + 1)) if beside else False


def _shared(reading: Reading, following: PersonFound, person: PersonFound) -> bool:
    return bool(re.fullmatch(r"[,\s]*(?:và )?", reading.low[person.end : following.lead]))


_PLURAL = re.compile(r"(?:các|hai|ba) (?:đồng chí|ông|bà|đ/c)\W*$|(?:các|hai|ba) (?:đồng chí|ông|bà|đ/c)\W")


_PLURAL_OF = re.compile(r"(?:các|hai|ba|những)(?: đồng chí)?\s(?=\w)")


def _heading_post(reading: Reading, first: Mention) -> PostFound | None:
    """The post that stands before a list of names: "các Phó Trưởng ban Ban Thi đua - Khen thưởng Trung ương: A, B"."""
    low, lead = reading.low, first.person.lead
    if first.posts_before or not low[:lead].endswith(": "):
        return None
    for head in reversed(reading.within(reading.posts, lead - 140, lead)):
        plural = _PLURAL_OF.search(low, max(0, head.start - 16), head.start + 1)
        if plural and plural.end() == head.start:
            body = low[head.end : lead - 2]
            return None if re.search(r"[;:.]", body) else PostFound(head.start, lead - 2, head.end)
    return None


def _share_posts(reading: Reading, mentions: list[Mention]) -> list[Mention]:
    """ "Các đồng chí A, B, C - Phó Chủ tịch …": the post at the end (or before the first) belongs to each of them."""
    out = list(mentions)
    at = 0
    while at < len(out):
        run = [at]
        while (
            run[-1] + 1 < len(out)
            and out[run[-1] + 1].sentence == out[at].sentence
            and not out[run[-1]].posts_after
            and _shared(reading, out[run[-1] + 1].person, out[run[-1]].person)
        ):
            run.append(run[-1] + 1)
        if heading := _heading_post(reading, out[run[0]]):
            for i in run:
                m = out[i]
                out[i] = Mention(m.person, (heading, *m.posts_after), heading.start if i == run[0] else m.lead, m.tail, m.sentence)
        elif len(run) > 1:
            first, last = out[run[0]], out[run[-1]]
            window = reading.low[max(0, first.lead - 30) : first.start]
            shared = last.posts_after or first.posts_before
            if shared and _PLURAL.search(window):
                for i in run:
                    m = out[i]
                    out[i] = Mention(m.person, shared, m.lead, m.tail, m.sentence)
        at = run[-1] + 1
    return out


def position(reading: Reading, post: PostFound) -> Position:
    """The post as a value: its whole text, its head and its body."""
    text = reading.text
    rest = text[post.head_end : post.end].strip(" ,-–—")
    return Position(text=text[post.start : post.end], title=text[post.start : post.head_end], organization=rest or None)


def same_person(a: str, b: str) -> bool:
    """Whether two spellings are one name: tone placement and case apart, every letter and tone alike."""
    return key(a) == key(b)
