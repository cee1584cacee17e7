"""Who is named where, with the posts that the text gives there."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from extractors.post_cells import PostCells
from extractors.posts import PostFound, PostReader
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from language.fold import level
from language.names import PersonFound, is_frequent, stands_free, with_words_before
from language.namesakes import is_of_people_only
from language.posts import COMMON, FIELDS
from models import BlockKind

_NEXT_WORD = re.compile(r" \w+")
#: With what the names of men of the Central Highlands begin: "Y Bhăm".
_MEN = "y"
_AFTER_MARK = re.compile(r"\s*[,\-(]\s*")
_APART = re.compile(
    r"[;:]|\.\s|(?<!\w)(?:gồm|có|trình bày|thường trực (?:tỉnh|thành|huyện|quận|thị|đảng|xã|hđnd))(?!\w)"
)
#: A post that a list of names shares begins so many characters ahead of the first at most.
_REACH = 140
#: Whoever appoints somebody is told so many characters ahead of the name at most.
_NEAR = 60
#: What stands before a name of two syllables: a province that is not known is none.
_PROVINCE = "tỉnh "
#: Forms of address that tell no trade: a post after the last of several so addressed may be of each.
_PLAIN = frozenset({"đồng chí", "đ/c", "ông", "bà", "thầy", "cô"})


class Mention(NamedTuple):
    """A person named in a sentence.

    ``lead`` is where the titles and posts before the name begin, ``tail`` where the posts after it end.
    """

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


def find_mentions(reading: Reading, sentences: Sequence[Sentence]) -> list[Mention]:
    """Every person named in the sentences, in order, with the posts given there."""
    reader = PostReader(reading)
    cells = PostCells(reading, reader)
    out: list[Mention] = []
    known: set[str] = set()
    names = frozenset(p.name.lower() for p in reading.people)
    for index, sentence in enumerate(sentences):
        found = _in_sentence(reading, reader, sentence, index, names)
        if sentence.kind is BlockKind.CELL:
            found = [_with_cells(m, cells.beside(sentence.block)) for m in found]
        out += _share_posts(reading, reader, found, known)
        known.update(m.person.name for m in found)
    return out


def _in_sentence(
    reading: Reading, reader: PostReader, sentence: Sentence, index: int, names: AbstractSet[str]
) -> list[Mention]:
    """The people named in one sentence, with the posts before and after each; ``names`` are all that are told."""
    people = [
        _whole(reading, p, names)
        for p in reading.within(reading.people, sentence.start, sentence.end)
        if _likely(reading, reader, p)
    ]
    if not people:
        return []
    people = [p for at, p in enumerate(people) if not at or not _inside_body(reading, people[at - 1], p)]
    out: list[Mention] = []
    floor = sentence.start
    for at, person in enumerate(people):
        following = people[at + 1] if at + 1 < len(people) else None
        after, tail = reader.after(person.end, following.lead if following else sentence.end)
        ahead = reader.before(person.lead, floor)
        if after and following and _leads_to(reading, after[-1], following):
            after.pop()
            while ahead and after and after[-1].end == after[-1].head_end:
                after.pop()  # "Thủ tướng A, Tổng Bí thư, Chủ tịch nước B"
            tail = after[-1].end if after else person.end
        whole = with_words_before(person, reading.low, ahead[0].start, floor) if ahead else person
        lead = min([whole.lead, *(p.start for p in ahead)])
        limit = following.lead if following else sentence.end
        given = reader.appointed(max(tail, person.end), max(floor, lead - _NEAR), limit)
        floor = max(tail, person.end)
        out.append(Mention(whole, (*ahead, *after, *given), lead, floor, index))
        floor = max([floor, *(p.end for p in given)])
    return out


def _whole(reading: Reading, person: PersonFound, names: AbstractSet[str]) -> PersonFound:
    """A person whose last syllable is written small, where another mention has the whole name: "Lò Văn pín"."""
    rest = _NEXT_WORD.match(reading.text, person.end)
    whole = person.name + rest[0] if rest else ""
    return person._replace(end=rest.end(), name=whole) if rest and whole.lower() in names else person


def _with_cells(mention: Mention, beside: list[PostFound]) -> Mention:
    """A mention in a table, with the posts in the cells beside it where its own has none after the name."""
    return mention if mention.posts_after else mention._replace(posts=(*mention.posts, *beside))


def _likely(reading: Reading, reader: PostReader, person: PersonFound) -> bool:
    """Whether it is somebody named there, not the photographer.

    Two bare syllables are as often a place: they need a large family, a title, an address or a post beside.
    """
    if person.address or person.titles:
        return True
    if rulebook("mentions").pattern("credit").search(reading.low, max(0, person.lead - 16), person.lead):
        return reader.begins_after(person.end)
    if person.foreign:
        return reader.begins_after(person.end) or bool(reader.before(person.lead, 0))
    first = level(person.name.partition(" ")[0])
    if person.name.count(" ") > 1 or is_frequent(person.name) or first == _MEN or is_of_people_only(first):
        return True
    if _is_listed(reading, person) or (reader.begins_after(person.end) and stands_free(reading.low, person.lead)):
        return True
    return _after_post(reading, person)


def _after_post(reading: Reading, person: PersonFound) -> bool:
    """Whether two bare syllables stand after a post and no body that a place may follow: "Tổng Bí thư Tô Lâm"."""
    heads = reading.within(reading.posts, max(0, person.lead - 40), person.lead)
    if not heads or heads[-1].end == person.lead - 1:
        return bool(heads)
    state_body = rulebook("mentions").pattern("state_body")
    province = reading.low.endswith(_PROVINCE, 0, person.lead)  # "Phó Chủ tịch UBND tỉnh Cao An"
    return person.family and (province or state_body.match(reading.low[heads[-1].end : person.lead]) is not None)


def _is_listed(reading: Reading, person: PersonFound) -> bool:
    """Whether a name stands in a list of names, after one and before one: "Lò Văn Pín, Vi Hòe, Lò Thị Mẩy"."""
    low, ahead = reading.low, person.end + len(", ")
    after = reading.within(reading.people, ahead, ahead + 1)
    before = reading.within(reading.people, max(0, person.lead - _NEAR), person.lead)
    parted = low.startswith(", ", person.end) and low.endswith(", ", 0, person.lead)
    return parted and bool(after) and bool(before) and before[-1].end == person.lead - len(", ")


def _leads_to(reading: Reading, post: PostFound, person: PersonFound) -> bool:
    """Whether a post stands right before the next name: "… A, Phó Chủ tịch UBND tỉnh B" gives the post to B."""
    return person.address is None and not reading.low[post.end : person.lead].strip()


def _inside_body(reading: Reading, before: PersonFound, person: PersonFound) -> bool:
    """Whether two bare syllables after somebody's post end a body's name ("Trường Cao đẳng Y tế Bạch Giang").

    So do more, of a rare family, in the post of somebody told first: "ông A - Giám đốc Công ty Cấp nước Lam Sơn Hạ".
    """
    if person.address or person.titles:
        return False
    gap = reading.low[before.end : person.start]
    if person.name.count(" ") > 1 and (not before.address or is_frequent(person.name) or "," in gap.lstrip(" ,")):
        return False
    if ";" in gap or not _AFTER_MARK.match(gap) or not gap[-2:-1].isalnum():
        return False
    return not rulebook("mentions").pattern("may_be_place").search(gap)


def _share_posts(
    reading: Reading, reader: PostReader, mentions: list[Mention], known: AbstractSet[str]
) -> list[Mention]:
    """A post at the end of a list, or before its first name, is everybody's: "Các đồng chí A, B - Phó Chủ tịch …".

    ``known`` are the names told before.
    """
    out: list[Mention] = []
    while len(out) < len(mentions):
        run = _run(reading, mentions, len(out))
        if heading := _heading_posts(reading, reader, run[0]):
            if reading.low[heading[0].start : heading[0].head_end] not in FIELDS:  # "các thành viên: A; B" are no posts
                run += _listed_after(reading, mentions, len(out) + len(run))
            run = [m._replace(posts=(*heading, *m.posts)) for m in run]
            run[0] = run[0]._replace(lead=heading[0].start)
        elif (
            len(run) > 1
            and (_is_shared(reading, run[0]) or _is_of_each(reading, run, known))
            and (shared := _of_all(reading, run))
        ):
            run = [m._replace(posts=shared) for m in run]
        out += run
    return out


def _is_shared(reading: Reading, first: Mention) -> bool:
    """Whether words before a list of names make its post everybody's: "các đồng chí A, B", "các Phó Chủ tịch A, B"."""
    window = reading.low[max(0, first.lead - 30) : first.start]
    if rulebook("mentions").pattern("comrades").search(window):
        return True
    at = first.posts_before[0].start if first.posts_before else 0
    return at > 0 and rulebook("mentions").pattern("holders").search(reading.low, max(0, at - 16), at) is not None


def _is_of_each(reading: Reading, run: list[Mention], known: AbstractSet[str]) -> bool:
    """Whether a post after a dash is of all before it, told first and alike: "ông A, bà B - Phó Trưởng phòng"."""
    alike = all(m.person.address in _PLAIN or m.person.titles for m in run)
    if not alike or any(m.posts_before for m in run) or not run[-1].posts_after:
        return False
    if not known.isdisjoint(m.person.name for m in run):
        return False
    return "-" in reading.low[run[-1].end : run[-1].posts_after[0].start]


def _of_all(reading: Reading, run: list[Mention]) -> tuple[PostFound, ...]:
    """The posts after the last of a list, or before its first; none where both have their own.

    Those in brackets are of the last alone: "… A, B (Ủy viên Thư ký)".
    """
    before, after = run[0].posts_before, run[-1].posts_after
    if after and "(" in reading.low[run[-1].end : after[0].start]:
        after = ()
    return () if before and after else before or after


def _run(reading: Reading, mentions: list[Mention], at: int) -> list[Mention]:
    """The mentions from ``at`` on with nothing but a comma or "và" between them."""
    run = [mentions[at]]
    for following in mentions[at + 1 :]:
        gap = reading.low[run[-1].end : following.person.lead]
        if run[-1].posts_after or len(gap) > 8 or not rulebook("mentions").pattern("joined").match(gap):
            break
        run.append(following)
    return run


def _listed_after(reading: Reading, mentions: list[Mention], at: int) -> list[Mention]:
    """The mentions from ``at`` on that go on with a list of people parted by semicolons."""
    listed: list[Mention] = []
    while 0 < at < len(mentions):
        gap = reading.low[mentions[at - 1].tail : mentions[at].lead]
        if not rulebook("mentions").pattern("next_listed").match(gap) or mentions[at].posts_before:
            break
        listed.append(mentions[at])
        at += 1
    return listed


def _heading_posts(reading: Reading, reader: PostReader, first: Mention) -> tuple[PostFound, ...]:
    """The posts that stand before a list of names: "các Phó Trưởng ban Ban Thi đua - Khen thưởng Trung ương: A, B"."""
    low, end = reading.low, first.lead - 2
    if low[end : first.lead] != ": ":
        return ()
    for head in reversed(reading.within(reading.posts, end - _REACH, end)):
        if rulebook("mentions").pattern("holders").search(low, max(0, head.start - 16), head.start):
            plain = head.end == end and low[head.start : end] in COMMON
            return () if plain or _APART.search(low, head.start, end) else tuple(reader.all_of(head.start, end))
    return ()
