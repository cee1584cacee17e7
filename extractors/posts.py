"""Posts before and after the names of people: where each ends, and where the next of the same person begins."""

import re
from functools import cached_property
from typing import NamedTuple

from extractors.reading import PostHead, Reading
from extractors.rulebook import rulebook
from language.letters import LOWER, UPPER
from language.posts import COMMON, FIELDS
from models import Position

#: A bracket that names the body of a post: "Vụ trưởng Vụ Báo chí (Ban Tuyên giáo Trung ương)".
_OF_BODY = re.compile(r"\s\([^()]{3,60}\)(?=\s)")
#: The rest of a body's name that lists its fields: "Sở Văn hóa, Thể thao và Du lịch".
_LISTED_FIELDS = re.compile(rf"[{UPPER}][{LOWER}]+(?: [{LOWER}]+){{0,3}} và [{UPPER}][{LOWER}]+")
_COMMA = re.compile(",")
_WORDS = re.compile(r"\w+")
_NEXT = re.compile(r"\s*[,\-]\s*")
#: Marks between a post and a name that part them: "Giám đốc Sở; ông A"; two dashes are those of an aside.
_APART = re.compile(r"[;:()\n]|(?<!\bt[pxt])(?<!\b[qphxt])\.(?=\s)|\s-\s.*\s-\s")
_ENDS = frozenset({";", ":", ".", "(", ")"})
#: Marks over which nobody is appointed.
_SENTENCE = re.compile(r'(?<!\btp)[.;"](?=\s|$)')
#: Forms of address, of which two people have one each.
_ADDRESSED = ("đồng chí ", "đ/c ", "ông ", "bà ", "thầy ", "cô ", "anh ", "chị ")
#: What stands before a word of a body's name that reads like a post.
_BEFORE_FIELDS = ("- ", "tổ chức ", "công tác ", "sức khỏe ", "hỗ trợ ", "đào tạo ", "bồi dưỡng ")
#: What stands between two heads of one post: "Phó trưởng ban Thường trực Ban …", "Chủ nhiệm Văn phòng Chủ tịch nước".
_ONE_POST = (" ", " văn phòng ")
#: What follows "về" is looked at so many characters ahead.
_AHEAD = 24
#: Posts before a name begin so many characters ahead of it at most.
_REACH = 160
#: A part of a body's name that goes on in small letters after a comma has so many words at most.
_FEW_WORDS = 6


class PostFound(NamedTuple):
    """A post at ``start:end``: the head ends at ``head_end``, its body (if any) follows."""

    start: int
    end: int
    head_end: int


class _Cut(NamedTuple):
    """Where a post ends, and where the next one of the same person begins, if any."""

    end: int
    following: int | None = None


class PostReader:
    """Reads the posts that stand after or before a name, up to where something else begins."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.book = rulebook("posts")
        self.heads = {h.start: h.end for h in reading.posts}

    def after(self, at: int, limit: int) -> tuple[list[PostFound], int]:
        """Posts that follow a name which ends at ``at``, none beyond ``limit``; and where the last of them ends."""
        begin = self._opened(at, limit)
        if begin not in self.heads:
            begin = self._past_charge(begin, limit) or self._past_phrase(begin, limit) or begin
        posts = self.all_of(begin, limit)
        if not posts or self._speaks_next(at, posts[-1].end, limit) or self._is_subject(at, begin, posts[0].end):
            return [], at
        return posts, posts[-1].end

    def _speaks_next(self, at: int, end: int, limit: int) -> bool:
        """Whether a post up to ``end`` is of who speaks next, not of the name at ``at`` in the clause before it."""
        low = self.reading.low
        told = self.book.pattern("speaks_next").match(low, end, limit)
        return (
            told is not None and self.book.pattern("before_speaking").search(low, max(0, at - _REACH), at) is not None
        )

    def _is_subject(self, at: int, begin: int, end: int) -> bool:
        """Whether a common noun that reads like a post opens what somebody says: "Theo ông A, giáo viên sẽ học"."""
        low = self.reading.low
        according = low[begin:end] in COMMON and self.speaks(end + 1, len(low))
        return according and self.book.pattern("according").search(low, max(0, at - _REACH), at) is not None

    def begins_after(self, at: int) -> bool:
        """Whether a post follows a name which ends at ``at``."""
        return self._opened(at, len(self.reading.low)) in self.heads

    def _opened(self, at: int, limit: int) -> int:
        """Where what follows a name begins, past the mark, and past a bracket ("ông A (bên phải), Phó Giám đốc")."""
        low, book = self.reading.low, self.book
        opening = book.pattern("opening").match(low, at, limit)
        begin = opening.end() if opening else at
        if begin in self.heads and low[at:begin].strip() == ":" and self.reading.text[begin].islower():
            return at  # "Bà A: cán bộ thư viện nên …": what she says
        if begin in self.heads or low[begin - 1 : begin] != "(":
            return begin
        aside = book.pattern("aside").match(low, at, limit)
        return aside.end() if aside and aside.end() in self.heads else begin

    def appointed(self, at: int, floor: int, limit: int) -> list[PostFound]:
        """The posts to which somebody named before ``at`` is elected or appointed, as is told from ``floor`` on.

        Who leads a cluster is told with the cluster.
        """
        low, book = self.reading.low, self.book
        edge = _SENTENCE.search(low, at, limit)
        limit = edge.start() if edge else limit
        for head in self.reading.within(self.reading.posts, at, min(limit, at + _REACH)):
            if low[head.start : head.end] in COMMON or book.pattern("leader").match(low, head.start):
                continue
            if book.pattern("appointed").search(low[at : head.start]):
                told = book.pattern("appointing").search(low, floor, head.start)
                return self.all_of(head.start, limit) if told else []
            if not book.pattern("appointed_by").search(low[at : head.start]):
                return []
        return []

    def all_of(self, begin: int, limit: int) -> list[PostFound]:
        """The posts of a stretch that begins with a post."""
        posts: list[PostFound] = []
        at: int | None = begin
        while at is not None and at in self.heads:
            cut = self._one(at, limit)
            posts.append(PostFound(at, cut.end, min(self.heads[at], cut.end)))
            at = cut.following
        return posts

    def before(self, lead: int, floor: int) -> list[PostFound]:
        """Posts that stand right before a name whose titles begin at ``lead``, none before ``floor``."""
        low, end, posts = self.reading.low, lead, list[PostFound]()
        for head in reversed(self.reading.within(self.reading.posts, max(floor, lead - _REACH), lead)):
            if head.end > end or self._is_field(head.start, head.end):
                continue
            gap = _OF_BODY.sub("", low[head.end : end])
            if self._parted(head, end, gap, floor, first=not posts):
                break
            if posts and gap in _ONE_POST:  # "Phó trưởng ban Thường trực Ban …": one post with two heads
                posts[0] = PostFound(head.start, posts[0].end, head.end)
            elif self._belongs(head.end, end, gap, first=not posts):
                posts.insert(0, PostFound(head.start, self._trim(head.start, end), head.end))
            else:
                break
            end = head.start
        return [] if posts and self._is_collective(posts[0].start, floor) else posts

    def _is_collective(self, start: int, floor: int) -> bool:
        """Whether what begins at ``start`` tells all who have a post: "thay mặt tập thể cán bộ, giáo viên trường A"."""
        return self.book.pattern("collective").search(self.reading.low, max(floor, start - 20), start) is not None

    def speaks(self, at: int, limit: int) -> bool:
        """Whether a word that ends posts (a verb, above all) stands at ``at``."""
        return self.book.pattern("stop").match(self.reading.low, at, limit) is not None

    def _is_field(self, start: int, end: int) -> bool:
        """Whether a head is a word of a body's name: "Trưởng ban Tổ chức - Cán bộ", "Vụ Tổ chức cán bộ"."""
        low = self.reading.low
        return low[start:end] in FIELDS and low.endswith(_BEFORE_FIELDS, 0, start)

    def _parted(self, head: PostHead, end: int, gap: str, floor: int, *, first: bool) -> bool:
        """Whether what stands between the head and the name (or the next post) parts them."""
        low, between = self.reading.low, self.book.pattern("others_between")
        if _APART.search(gap) or self._stop(head.start, head.end, end) or between.search(gap):
            return True
        if "," in gap and low.endswith(_ADDRESSED, floor, head.start) and low.startswith(_ADDRESSED, end):
            return True  # "đ/c Chánh Văn phòng UBND tỉnh, đ/c A": two people
        of_another = self.book.pattern("on_behalf" if first else "deputed")
        return "," in gap and bool(of_another.search(low, max(floor, head.start - 30), head.start))

    def _belongs(self, head_end: int, end: int, gap: str, *, first: bool) -> bool:
        """Whether a post is that of the name: right before it, or joined to the one right before."""
        if not first:
            return self.book.pattern("joins_before").search(gap) is not None
        if self.book.pattern("ends_with_and").search(gap):
            return False
        within = gap.rstrip(" ,-")
        return "," not in within or (within == gap.rstrip() and self._is_one_body(head_end, end))

    def _is_one_body(self, start: int, end: int) -> bool:
        """Whether every comma from ``start`` on is one of a body's name: "Trưởng ban Kinh tế, Hội Nông dân tỉnh"."""
        commas = _COMMA.finditer(self.reading.low, start, end)
        return all(self._within_name(c) or self._is_body(self._skip(c.end(), end), end) for c in commas)

    def _one(self, begin: int, limit: int) -> _Cut:
        """The end of the post that begins at ``begin``."""
        low, at = self.reading.low, self.heads[begin]
        while True:
            mark = self.book.pattern("delimiter").search(low, at, limit)
            if cut := self._cut_before(begin, at, mark.start() if mark else limit, limit):
                return cut
            if mark is None:
                return _Cut(self._trim(begin, limit))
            if cut := self._cut_at(begin, mark, limit):
                return cut
            going_on = self._goes_on(mark, self._skip(mark.end(), limit), limit)
            if going_on is None:
                return _Cut(self._trim(begin, mark.start()), self._beyond(mark, limit))
            at = going_on

    def _cut_before(self, begin: int, at: int, edge: int, limit: int) -> _Cut | None:
        """The cut at a stop word, or at a cluster's post with no mark before it, if one stands before ``edge``."""
        stop = self._stop(begin, at, limit)
        if stop is not None and stop <= edge:
            edge = stop
        else:
            stop = None
        leader = self.book.rule("unmarked_leader").search(self.reading.low, at, edge)
        if leader and leader.end("gap") in self.heads:
            return _Cut(self._trim(begin, leader.end("gap")), leader.end("gap"))
        return _Cut(self._trim(begin, stop)) if stop is not None else None

    def _stop(self, begin: int, at: int, limit: int) -> int | None:
        """Where the first stop word after ``at`` stands; a word with a capital is part of a body's name."""
        low, text = self.reading.low, self.reading.text
        for match in self.book.pattern("stop").finditer(low, at, limit):
            if text[match.start()].isupper():
                continue
            if match["place"] and (self.book.pattern("agency").match(low, begin) or self._is_institute(match.start())):
                continue
            if match["about"] and self._is_about(begin, match.end()):
                continue
            return match.start()
        return None

    def _is_institute(self, at: int) -> bool:
        """Whether "tại" at ``at`` goes on with the name of the body where the post is held: "chuyên gia tại Viện A"."""
        named = self.book.pattern("institute").match(self.reading.low, at)
        return named is not None and self.reading.text[at + len("tại ")].isupper()

    def _is_about(self, begin: int, end: int) -> bool:
        """Whether "về", which ends at ``end``, tells what a council is for: "Ban Chỉ đạo quốc gia về …"."""
        named = self.book.pattern("council").search(self.reading.low, begin, end + _AHEAD)
        return named is not None and named.end() == end + 1

    def _cut_at(self, begin: int, mark: re.Match[str], limit: int) -> _Cut | None:
        """The cut at a mark with the next post of the same person (or of an unnamed group) after it."""
        low, what, after = self.reading.low, mark[0].strip(), self._skip(mark.end(), limit)
        end = self._trim(begin, mark.start())
        if after in self.heads and self.book.pattern("of_several").match(low, after, limit):
            return _Cut(end)
        if after in self.heads and what not in _ENDS and not self._within_name(mark):
            head = low[after : self.heads[after]]
            if not (head in FIELDS and what == "-"):  # "Tổ chức - Cán bộ"
                return _Cut(end, None if mark["and"] and head in COMMON else after)
        led = what == "(" and mark.end() in self.heads and self.book.pattern("leader").match(low, mark.end())
        return _Cut(end, mark.end()) if led else None  # "… (Cụm trưởng Cụm thi đua 4)"

    def _goes_on(self, mark: re.Match[str], after: int, limit: int) -> int | None:
        """Where to read on if the post's body goes on after the mark, else None."""
        what = mark[0].strip()
        if what == "(":
            return self._body_in_brackets(mark, limit)
        if what in _ENDS or not what:
            return None
        if self._within_name(mark) or self._is_body(after, limit):
            return after
        return after if self._part_follows(mark, after, limit) else None

    def _within_name(self, mark: re.Match[str]) -> bool:
        """Whether the mark stands in the name of a field or council: "Hội đồng thi đua, khen thưởng"."""
        near = self.book.pattern("compound").finditer(self.reading.low, max(0, mark.start() - 40), mark.end() + 40)
        return any(m.start() < mark.start() and mark.end() < m.end() for m in near)

    def _is_body(self, after: int, limit: int) -> bool:
        low = self.reading.low
        body = self.book.pattern("continues").match(low, after, limit)
        return body is not None and not self.book.pattern("group").match(low, after, limit)

    def _part_follows(self, mark: re.Match[str], after: int, limit: int) -> bool:
        """Whether the mark is followed by more words of a body's name, which alone name no body."""
        if self.book.pattern("charge").match(self.reading.low, after, limit):
            return False
        if mark["and"]:
            if self.book.pattern("group").match(self.reading.low, after, limit):
                return False
            return _WORDS.match(self.reading.low, after, limit) is not None and self._plain(after, limit)
        if mark[0].strip() == "-":
            return not self.speaks(after, limit)
        bracketed = self.reading.low[mark.start() - 1] == ")"
        return mark[0] == "," and not bracketed and self._few_words_follow(after, limit)

    def _plain(self, after: int, limit: int) -> bool:
        """Whether what follows "và" is words of a body's name ("Giáo dục và Đào tạo"), not a new clause or person."""
        people = self.reading.within(self.reading.people, after, min(limit, after + 1))
        return not people and not self.speaks(after, limit)

    def _few_words_follow(self, after: int, limit: int) -> bool:
        """Whether a comma is followed by the rest of a body's name: its fields, or a few words in small letters."""
        low, text = self.reading.low, self.reading.text
        if _LISTED_FIELDS.match(text, after, limit) and after not in self._leads:
            return True
        mark = self.book.pattern("delimiter").search(low, after, limit)
        end = mark.start() if mark else limit
        few = 0 < len(_WORDS.findall(low, after, end)) <= _FEW_WORDS
        closed = low.startswith(")", end) and after not in self._surely_named  # "(giáo viên Trường Nà Kẹ, Nà Pó)"
        return few and (text[after : after + 1].islower() or closed) and self._stop(after, after, end) is None

    @cached_property
    def _leads(self) -> frozenset[int]:
        return frozenset(p.lead for p in self.reading.people)

    @cached_property
    def _surely_named(self) -> frozenset[int]:
        """Where somebody is told whose name is no place: addressed, with a title, or of three syllables."""
        return frozenset(p.lead for p in self.reading.people if p.address or p.titles or p.name.count(" ") > 1)

    def _body_in_brackets(self, mark: re.Match[str], limit: int) -> int | None:
        """The end of a bracket that holds the post's body: "Trưởng phòng Thi đua (Cục Chính trị)"."""
        close = self.reading.low.find(")", mark.end(), limit)
        body = self.book.pattern("continues").match(self.reading.low, mark.end(), limit)
        named = body and self.reading.text[mark.end()].isupper() and mark.end() not in self.heads
        return close + 1 if close > 0 and named else None

    def _beyond(self, mark: re.Match[str], limit: int) -> int | None:
        """Where the next post begins after a bracket, or after a charge told between commas, if one does."""
        low = self.reading.low
        if mark[0] == ",":
            return self._past_charge(self._skip(mark.end(), limit), limit)
        if mark[0] not in "()":
            return None
        close = mark.start() if mark[0] == ")" else low.find(")", mark.end(), limit)
        opening = _NEXT.match(low, close + 1, limit) if close >= 0 else None
        return opening.end() if opening and opening.end() in self.heads else None

    def _past_charge(self, at: int, limit: int) -> int | None:
        """Where a cluster's post begins after a charge: "…, đại diện Tập đoàn B, Cụm trưởng Cụm thi đua số 1"."""
        low = self.reading.low
        if not self.book.pattern("charge").match(low, at, limit):
            return None
        comma = low.find(",", at, limit)
        after = self._skip(comma + 1, limit)
        led = comma > 0 and after in self.heads and self.book.pattern("leader").match(low, after)
        return after if led else None

    def _past_phrase(self, at: int, limit: int) -> int | None:
        """Where a post begins after a few words that are none: "ông A, nhà nghiên cứu rừng, Chủ tịch Hội B"."""
        low, text = self.reading.low, self.reading.text
        told = self.book.pattern("phrase").match(low, at, limit)
        if told is None or told.end() not in self.heads or not text[at].islower():
            return None
        marked = low[at - 2 : at] in (", ", "- ")
        return told.end() if marked and self._stop(at, at, told.end()) is None else None

    def _skip(self, at: int, limit: int) -> int:
        while at < limit and self.reading.low[at] in " -":
            at += 1
        return at

    def _trim(self, begin: int, end: int) -> int:
        trailing = self.book.pattern("trailing").search(self.reading.low, begin, end)
        cut = trailing.start() if trailing else end
        return max(cut, min(self.heads[begin], end))


def position(reading: Reading, post: PostFound) -> Position:
    """The post as a value: its whole text, its head and its body."""
    text = reading.text
    rest = text[post.head_end : post.end].strip(" ,-–—")
    return Position(text=text[post.start : post.end], title=text[post.start : post.head_end], organization=rest or None)
