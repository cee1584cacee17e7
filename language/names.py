"""Names of people in Vietnamese text: where they are, with the forms of address and titles before them.

A name is a run of two to five capitalised syllables that begins with a family name, or any such run after a form of
address. Places, schools, streets and movements named after people are told by the word before the run.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, partial
from typing import NamedTuple

from language import foreign_names
from language.fold import level
from language.letters import ALL_CAPS, LOWER, TITLE_CASE, UPPER
from language.lexicon import any_of, lexicon
from language.namesakes import is_namesake, is_nobody, is_of_people_only, is_road
from language.proper_names import is_proper_name
from language.swift_patterns import swift

_GAP = r"[ \u00a0]"
_VOWELS = "".join(c for c in LOWER if unicodedata.normalize("NFD", c)[0] in "aeiouy")
#: White space within a line, before a name.
_SPACE = r"[^\S\n]"
#: A syllable of a name; middle names are at times written small: "Trần văn Lự".
_NEXT = rf"(?:{TITLE_CASE}|(?:văn|thị)(?={_GAP}[{UPPER}]))"
_RUN = swift(rf"(?<![{UPPER}{LOWER}\d.\-/]){TITLE_CASE}(?:{_GAP}{_NEXT}){{1,8}}")
_RUN_AFTER_POINT = swift(rf"(?<=[.,])(?<!\bT\.)(?<!\bTh\.){TITLE_CASE}(?:{_GAP}{TITLE_CASE}){{1,5}}")
_CAPS_RUN = swift(rf"(?<![{UPPER}{LOWER}\d.\-/]){ALL_CAPS}(?:{_GAP}{ALL_CAPS}){{1,4}}(?!{_GAP}[{UPPER}]{{2}})")
#: A whole name among the Cơ Ho and their neighbours, who bear no family name: "K’Tòi", "H'Rim".
_ONE_WORD = swift(rf"(?<![{UPPER}{LOWER}\d.\-/'’])[KH]['’][{UPPER}][{LOWER}]+(?![{UPPER}{LOWER}\d]|{_GAP}[{UPPER}])")
_SYLLABLE = re.compile(r"[^ \u00a0]+")
#: What can be said as one syllable, unlike "ubnd": one group of vowels with few consonants around it.
_SPOKEN = re.compile(rf"[^{_VOWELS}]{{0,3}}[{_VOWELS}]{{1,4}}(?:ch|nh|ng|[ckmnprtl])?")
_BESIDE = re.compile(r"\s*(?:[,(]|-\s)\s*")
#: What may stand between a title and a name.
_MARKS = ",.-:" + "".join(c for c in map(chr, range(0x3001)) if c.isspace())
#: The first syllable of men's names among the Xơ Đăng, who bear no family name: "tỉnh Kon Tum A Plót".
_FIRST_OF_MEN = "a"
#: The Youth Union, and what stands before it where it is no family name.
_UNION, _CENTRAL = "đoàn", ("trung ương ", "t.ư ", "tư ", "tw ", "t.w ")
_LOCAL = ("tỉnh", "thành", "huyện", "quận", "thị")
#: What follows is one word of a region: "Công đoàn Điện lực miền Bắc Uông Văn Pín".
_REGION = "miền "
#: "Đoàn Tập đoàn" is a union's branch, no Mr Đoàn.
_GROUP = "tập đoàn"
#: The kind of a school that ends a name is looked for so far beyond the name.
_AHEAD = 12
#: A name has so many syllables at most.
_LONGEST = 5


class PersonFound(NamedTuple):
    """A name at ``start:end``; ``lead`` is where its titles and form of address begin.

    ``titles`` are academic, military and honorary titles in their short form; ``address`` is the form of address,
    levelled, or None. ``namesake`` tells that the word before makes it a place or a body named after somebody;
    ``family`` that it begins with a family name that is known, ``foreign`` that it is told to be one from abroad.
    """

    start: int
    end: int
    lead: int
    name: str
    titles: tuple[str, ...] = ()
    address: str | None = None
    namesake: bool = False
    family: bool = True
    foreign: bool = False


class _Before(NamedTuple):
    """What stands before a name, from ``lead`` on: titles in their short form, and the form of address."""

    lead: int
    titles: tuple[str, ...]
    address: str | None

    @property
    def sure(self) -> bool:
        """Whether it makes a name of any run of capitalised syllables, whatever the family."""
        entry = lexicon("honorifics").entry(self.address) if self.address else None
        return bool(self.titles) or (self.address is not None and not (entry and entry.attributes.get("weak")))


@cache
def _address() -> re.Pattern[str]:
    # "Hội Nhà báo Nà Kẹ", "Đoàn luật sư Hà Nội", "Sở KH&CN Sơn La" are bodies.
    return swift(rf"(?<![\w&])(?<!hội )(?<!đoàn ){lexicon('honorifics').pattern}{_SPACE}*:?{_SPACE}*\Z")


@cache
def _titles() -> re.Pattern[str]:
    """A title before a name, in the line above it at times.

    A point may follow short ones ("TS. An"), while after words it ends the sentence.
    """
    spellings = lexicon("titles").by_spelling
    short, long = any_of(s for s in spellings if " " not in s), any_of(s for s in spellings if " " in s)
    corps = f"(?: {lexicon('rank_corps').pattern})?"
    return swift(rf"(?<![\w&])(?P<title>{long}(?=[^.]*$)|{short}){corps}(?:[,.\-]|{_SPACE})*$")


@cache
def _endings() -> frozenset[str]:
    """The last two letters of every title and form of address."""
    lists = ("honorifics", "titles", "rank_corps")
    return frozenset(s.rstrip(_MARKS)[-2:] for name in lists for s in lexicon(name).by_spelling)


def _may_be_told(low: str, start: int) -> bool:
    """Whether a title or form of address may stand right before ``start``: told sooner than by their patterns."""
    return low[max(0, start - 40) : start].rstrip(_MARKS)[-2:] in _endings()


@cache
def _long_titles() -> re.Pattern[str]:
    """Titles of several words, parts of which look like names: "Phó Đô đốc", "Bà mẹ Việt Nam Anh hùng"."""
    return swift(rf"(?<!\w){any_of(s for s in lexicon('titles').by_spelling if ' ' in s)}(?!\w)")


@cache
def _boundary() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[,;:(\n.]|(?<!\w){lexicon('words_before_people').pattern})\s*$")


def stands_free(low: str, start: int) -> bool:
    """Whether something begins at ``start`` and is no part of a longer name: after a mark, "có", "và", "là" ...."""
    return _boundary().search(low[max(0, start - 12) : start]) is not None


@cache
def _families() -> frozenset[str]:
    return frozenset(lexicon("family_names").by_spelling)


@cache
def _frequent_families() -> frozenset[str]:
    """The families that most people bear: those that open the lexicon, which is ordered so."""
    return frozenset(level(e.form) for e in lexicon("family_names").entries[:22])


@cache
def _middle_names() -> frozenset[str]:
    return frozenset(lexicon("middle_names").by_spelling)


@cache
def _bodies() -> frozenset[str]:
    return frozenset(lexicon("bodies").by_spelling)


@cache
def _places() -> frozenset[str]:
    """Provinces and countries of two words and more; shorter ones are names of people too: "Lê Nga"."""
    return frozenset((*lexicon("provinces").by_spelling, *(s for s in lexicon("countries").by_spelling if " " in s)))


@cache
def _school() -> re.Pattern[str]:
    return swift(rf" trường {lexicon('school_kinds').pattern}(?!\w)")


@cache
def _leading_place() -> re.Pattern[str]:
    return re.compile(rf"{any_of(_places())}(?= )")


@cache
def _place_ahead() -> re.Pattern[str]:
    """A word after which a place is named before somebody is: "Bí thư Quận ủy | Nà Kẹ Lò Văn Pín"."""
    return swift(rf"(?<!\w){lexicon('words_before_places').pattern} \Z")


@cache
def _leading_words() -> re.Pattern[str]:
    """Capitalised titles and forms of address that run into the name: "Thượng Tá Nguyễn …", "Ông Trần …"."""
    words = [*lexicon("honorifics").by_spelling, *(s for s in lexicon("titles").by_spelling if len(s) > 3)]
    return re.compile(rf"(?:{any_of(words)}) ")


def with_words_before(person: PersonFound, low: str, at: int, floor: int) -> PersonFound:
    """The person, with the titles and form of address before the post at ``at``: "Đại tá, Phó Chính ủy Lò Văn Pín"."""
    before = _before(low, at)
    if before.lead < floor or before.lead == at:
        return person
    return person._replace(
        lead=min(person.lead, before.lead),
        titles=(*before.titles, *person.titles),
        address=person.address or before.address,
    )


def is_frequent(name: str) -> bool:
    """Whether a name begins with one of the families that most people bear."""
    return level(name.split(" ", 1)[0]) in _frequent_families()


def find_people(
    text: str, low: str, start: int, end: int, posts: Sequence[int] = (), *, capitals: bool = False
) -> list[PersonFound]:
    """Every name in ``text[start:end]``, in order.

    ``low`` is the levelled text; ``posts`` are the sorted offsets where posts begin, at which a name ends.
    ``capitals`` allows names written in capitals (signatures, lists).
    """
    runs = list(_RUN.finditer(text, start, end)) + list(_RUN_AFTER_POINT.finditer(text, start, end))
    runs += [m for m in _CAPS_RUN.finditer(text, start, end) if capitals or _is_addressed_in_capitals(low, m)]
    runs += [m for m in _ONE_WORD.finditer(text, start, end) if _is_told_by_one_word(low, m, posts)]
    found: list[PersonFound] = []
    taken = start
    for run in sorted(runs, key=lambda m: (m.start(), -m.end())):
        if run.start() < taken:
            continue
        person = _person(text, low, run.start(), run.end(), posts)
        if person:
            found.append(person)
            taken = person.end
    return found


def _is_addressed_in_capitals(low: str, run: re.Match[str]) -> bool:
    """Whether a run of capitals within prose is a name: addressed, and of syllables, not of initials of bodies."""
    words = low[run.start() : run.end()].split()
    if not all(map(_SPOKEN.fullmatch, words)) or words[0] in _bodies() - _families():
        return False
    return _before(low, run.start()).sure


def _is_told_by_one_word(low: str, run: re.Match[str], posts: Sequence[int]) -> bool:
    """Whether a single word names somebody: addressed, or with a post after it."""
    return _before(low, run.start()).sure or _is_beside_post(low, run.start(), run.end(), posts)


def _person(text: str, low: str, start: int, end: int, posts: Sequence[int]) -> PersonFound | None:
    """The person whom a run of capitalised syllables names, or None."""
    if low[end : end + 1] == " " and text[end + 1 : end + 2].islower() and _goes_on_small(low, start, end):
        return None
    near = low, max(0, start - 20), start
    if not _may_be_told(low, start) or (not _address().search(*near) and not _titles().search(*near)):
        start = _skip_words(low, start, end)  # after "ông" or "ThS", "Ông" is a family name
    end = _up_to_school(low, start, _up_to_post(start, end, posts))
    spans = [(start + m.start(), start + m.end()) for m in _SYLLABLE.finditer(text[start:end])]
    before = _before(low, start)
    if len(spans) < 2:
        return _made(text, low, spans, before, posts) if spans and _ONE_WORD.match(text, start, end) else None
    beside = partial(_is_beside_post, low, start, end, posts)
    chosen = None if before.sure else foreign_names.first_of_foreigner(low, spans, beside_post=beside)
    foreign = chosen is not None
    if chosen is None:
        chosen = _choose(low, spans, addressed=before.sure)
    if chosen is None:
        if not (beside() and _undecided(text, low, start, end, len(spans))):
            return None
        chosen = 0
    if chosen:
        before = _before(low, spans[chosen][0])
    made = _made(text, low, spans[chosen : chosen + _LONGEST], before, posts)
    return made._replace(foreign=True, namesake=False) if made and foreign else made


def _goes_on_small(low: str, start: int, end: int) -> bool:
    """Whether a run goes on in small letters as a title or a body's name: "Đoàn Tập | đoàn"."""
    return _within_title(low, start, end) or low.startswith(_GROUP, end - _GROUP.index(" "))


def _within_title(low: str, start: int, end: int) -> bool:
    """Whether a run is part of a title that goes on in small letters: "Phó Đô | đốc", "Việt Nam Anh | hùng"."""
    titles = _long_titles().finditer(low, max(0, start - 10), min(len(low), end + 12))
    return any(m.start() <= start and end < m.end() for m in titles)


def _up_to_post(start: int, end: int, posts: Sequence[int]) -> int:
    """Where a run ends that goes over into a post: at the post, which may be its beginning."""
    at = bisect_left(posts, start)
    return min(end, posts[at]) if at < len(posts) else end


def _up_to_school(low: str, start: int, end: int) -> int:
    """Where a run ends that goes over into a school: "Lò Thị Mẩy | Trường Mầm non Nà Kẹ"."""
    school = _school().search(low, start, min(len(low), end + _AHEAD))
    return school.start() if school and school.start() < end else end


def _made(
    text: str, low: str, spans: Sequence[tuple[int, int]], before: _Before, posts: Sequence[int]
) -> PersonFound | None:
    """The person of these syllables, unless they name a place or somebody recalled."""
    first = spans[0][0]
    last = foreign_names.name_end(text, low, first, spans[-1][1])
    name, words = low[first:last], [low[a:b] for a, b in spans]
    bare = not before.titles and before.address is None
    if is_nobody(name) or (words[0] in _bodies() and words[0] not in _families()):
        return None
    if bare and (_is_place(words) or is_road(words, _frequent_families())):
        return None
    namesake = bare and is_namesake(
        low,
        first,
        last,
        posts,
        marked=len(words) >= 3 and words[1] in _middle_names(),
        frequent=words[0] in _frequent_families(),
        family=words[0] in _families(),
    )
    family = words[0] in _families()
    return PersonFound(first, last, before.lead, text[first:last], before.titles, before.address, namesake, family)


def _is_place(words: Sequence[str]) -> bool:
    """Whether words are a place, or one after a word that is a rare family name too: "Từ Sóc Trăng"."""
    rare = words[0] not in _frequent_families() and " ".join(words[1:]) in _places()
    return rare or " ".join(words) in _places()


def _before(low: str, start: int) -> _Before:
    """Titles and form of address that stand right before ``start``."""
    titles: list[str] = []
    address: str | None = None
    while _may_be_told(low, start):
        if match := _titles().search(low, max(0, start - 40), start):
            titles.insert(0, lexicon("titles").by_spelling[match["title"]].form)
        elif match := _address().search(low, max(0, start - 40), start):
            address = match[0].strip(" :")
        else:
            break
        start = match.start()
    return _Before(start, tuple(titles), address)


def _skip_words(low: str, start: int, end: int) -> int:
    """Where a run begins without the titles and forms of address that open it; its end if it is nothing else.

    A family name may follow that reads like a form of address: "Bà Ông Thị Nếp".
    """
    begin = start
    while start < end and (match := _leading_words().match(low, start)):
        if start > begin and match[0].strip() in _families():
            break
        start = match.end()
    return start


def _choose(low: str, spans: Sequence[tuple[int, int]], *, addressed: bool) -> int | None:
    """The syllable at which the name begins: the first family name that leaves two to five, after a place."""
    words = [low[a:b] for a, b in spans]
    skip = 0 if addressed else _skip_place(low, spans, words) or _skip_union(low, spans[0][0], words)
    if skip and words[skip] == _FIRST_OF_MEN:
        return skip
    for at in range(skip, len(words) - 1):
        marked = words[at + 1] in _middle_names()  # "xã Nà Kẹ Lò Văn Pín"
        after_body = at == 1 and words[0] in _bodies()  # "Công đoàn Bộ Trịnh Nam Anh"
        likely = words[at] in (_families() if at == skip or marked or after_body else _frequent_families())
        if is_of_people_only(words[at]):
            return at
        alone = at == skip or (after_body and words[at] in _frequent_families())  # "Chủ tịch Hội Lê An"
        if likely and len(words) - at <= _LONGEST and (alone or len(words) - at >= 3):
            return _with_saints(words, at)
    return 0 if addressed and len(words) <= _LONGEST else None


def _with_saints(words: Sequence[str], at: int) -> int:
    """Where a name begins with the saints before its family name: "Giuse Trần Văn Lự", "Vinh Sơn Lò Văn Pín"."""
    saints = lexicon("saints").by_spelling
    while at and (size := next((n for n in (1, 2) if n <= at and " ".join(words[at - n : at]) in saints), 0)):
        at -= size
    return at


def _skip_union(low: str, start: int, words: Sequence[str]) -> int:
    """What to skip where "Đoàn", a family name too, is the Youth Union: "Bí thư Tỉnh Đoàn Đỗ Mạc Lân"."""
    if words[1] == _UNION and words[0] in _LOCAL and len(words) > 3 and words[2] in _frequent_families():
        return 2
    if words[0] != _UNION or words[1] not in _frequent_families():
        return 0
    of_union = low.endswith(_CENTRAL, 0, start) or (low.endswith("bí thư ", 0, start) and len(words) > 3)
    return int(of_union and len(words) > 2)


def _skip_place(low: str, spans: Sequence[tuple[int, int]], words: Sequence[str]) -> int:
    """How many syllables at the head of a run are a place before somebody's name: "Sơn La Nguyễn Văn Kiên".

    A place that is not known has two syllables, after a word that says what it is, and a large family follows.
    """
    place = _leading_place().match(low, spans[0][0], spans[-1][1])
    skip = sum(1 for _, b in spans if b <= place.end()) if place else 0
    if not skip and low.endswith(_REGION, 0, spans[0][0]):
        skip = 1
    if not skip and len(words) > 3 and _place_ahead().search(low, max(0, spans[0][0] - 16), spans[0][0]):
        skip = _unknown_place(words)
    if len(words) - skip < 2:
        return 0
    named = words[skip] in _families() or words[skip] == _FIRST_OF_MEN or is_of_people_only(words[skip])
    return skip if named else 0


def _unknown_place(words: Sequence[str]) -> int:
    """2 where the first two syllables of a run are a place rather than the first ones of a longer name, else 0."""
    likely = len(words) > 4 or (len(words) == 4 and words[0] not in _frequent_families())
    named = words[2] in _frequent_families() or (words[2] in _families() and words[3] in _middle_names())
    return 2 if likely and named and words[1] not in _middle_names() else 0


def _undecided(text: str, low: str, start: int, end: int, syllables: int) -> bool:
    """Whether a run with an unknown family name, which stands where a person would (a post follows), is one.

    Our rules cannot tell it from a place, so underthesea's tagger is asked about the sentence around it.
    """
    if syllables > _LONGEST or low[start:end] in _places():
        return False
    left = max(low.rfind(mark, 0, start) for mark in (".", ";", "\n")) + 1
    right = min((i for i in (low.find(mark, end) for mark in (".", ";", "\n")) if i >= 0), default=len(low))
    return is_proper_name(text[left:right], start - left, end - left)


def _is_beside_post(low: str, start: int, end: int, posts: Sequence[int]) -> bool:
    """Whether ``start:end`` stands free, and a post follows it after a mark."""
    beside = _BESIDE.match(low, end)
    at = bisect_left(posts, beside.end()) if beside else len(posts)
    return beside is not None and at < len(posts) and posts[at] == beside.end() and stands_free(low, start)
