"""Names that are no person taking part: places, bodies and movements named after people, and people recalled."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache

from language.fold import level
from language.lexicon import Entry, any_of, lexicon
from language.swift_patterns import swift

#: How far back a word that makes a namesake, and the clause it stands in, are looked for, in characters.
_NEAR, _CLAUSE = 30, 120
#: What is named after somebody even after a post: "Phó Chủ tịch Ủy ban Giải thưởng Lò Văn Pín".
_PRIZE = swift(r"(?:giải thưởng|học bổng)(?: \w+){0,2} \Z")
#: What begins the names of women of the Central Highlands, and of the Cơ Ho: "H'Hen", "K'Tòi".
_PARTICLES = ("h'", "h’", "k'", "k’")


def _words(wanted: Callable[[Entry], object]) -> str:
    """A pattern of the spellings of the lexicon's entries that are wanted."""
    return any_of(s for s, e in lexicon("namesakes").by_spelling.items() if wanted(e))


@cache
def _before() -> re.Pattern[str]:
    # "Bộ Nông nghiệp và Phát triển nông thôn Lò Văn Pín", "Bộ Tài nguyên và Môi trường …": no village, no school.
    firsts = dict.fromkeys(word.partition(" ")[0] for word in lexicon("not_namesakes").by_spelling)
    parted = "".join(rf"(?<!{first} )" for first in firsts)
    return swift(rf"(?<!\w){parted}{lexicon('namesakes').pattern}[ \"'(]*\Z")


@cache
def _person_after_post(marked: bool) -> re.Pattern[str]:
    kinds = ("any", "marked") if marked else ("any",)
    return swift(rf"(?<!\w){_words(lambda e: e.attributes.get('person_after_post') in kinds)} \Z")


@cache
def _goes_on() -> re.Pattern[str]:
    words = _words(lambda e: e.attributes.get("goes_on"))
    return re.compile(rf"(?:và |các )?{words}(?!\w)[^,;:.(\n]*$")


@cache
def _mark() -> re.Pattern[str]:
    """A mark that begins a clause."""
    return re.compile(r"[,;:\n]|\.\s")


@cache
def _wide_mark() -> re.Pattern[str]:
    """The same, but that a comma before a body may go on with a post ("Trưởng ban Kinh tế, Hội Nông dân tỉnh")."""
    return re.compile(rf"[;:\n]|\.\s|,(?!\s*{lexicon('bodies').pattern}(?!\w))")


@cache
def _never() -> re.Pattern[str]:
    recalled, others = lexicon("recalled_people"), lexicon("not_people")
    opening = any_of(s for s, e in others.by_spelling.items() if e.attributes.get("opens"))
    ending = any_of(s for s, e in others.by_spelling.items() if e.attributes.get("ends"))
    return re.compile(rf"(?:.* )?(?:{recalled.pattern}|{ending})|{others.pattern}|{opening} .*")


@cache
def _roads() -> frozenset[str]:
    """Words for places that are family names too, though of few people: "Đường Nguyễn Văn Kiên"."""
    few = {level(e.form) for e in lexicon("family_names").entries[22:]}
    return frozenset(few & set(lexicon("namesakes").by_spelling))


def called_by(name: str) -> str:
    """The word of a full name that a person is called by: the last, but "H'Blim" of "H'Blim Kbuôr"."""
    words = name.split()
    return words[0] if words[0].lower().startswith(_PARTICLES) else words[-1]


@cache
def _of_people_only() -> frozenset[str]:
    return frozenset(s for s, e in lexicon("family_names").by_spelling.items() if e.attributes.get("no_place"))


def is_of_people_only(first: str) -> bool:
    """Whether a levelled first word of a name is of the peoples of the Central Highlands, which no place bears."""
    return first in _of_people_only() or first.startswith(_PARTICLES)


def is_nobody(name: str) -> bool:
    """Whether a levelled run of words is never a person who takes part, whatever stands before it."""
    return _never().fullmatch(name) is not None


def is_road(words: Sequence[str], frequent: frozenset[str]) -> bool:
    """Whether levelled words are a place named after somebody: a word for a place, then a whole name."""
    return len(words) >= 4 and words[0] in _roads() and words[1] in frequent


def is_namesake(
    low: str, start: int, end: int, posts: Sequence[int], *, marked: bool, frequent: bool, family: bool
) -> bool:
    """Whether the words before a name at ``start:end`` make it a place, a body or a movement named after somebody.

    ``posts`` are the sorted offsets where posts begin: "Phó Chủ tịch HĐND tỉnh Đinh Văn Reo" is a person all the same.
    ``marked`` tells that the name has a middle name that only people have, ``family`` that it begins with a
    family name, ``frequent`` that this is a large one.
    """
    floor = _clause_start(_mark(), low, start)
    after_post = _is_within(posts, floor, start) or _is_within(posts, _clause_start(_wide_mark(), low, start), start)
    prize = _PRIZE.search(low, max(0, start - _NEAR), start)
    if not prize and not _before().search(low, max(0, start - _NEAR), start):
        return not after_post and _goes_on().match(low[floor:start].lstrip()) is not None
    if prize or not after_post:
        return True
    if is_of_people_only(low[start:end].partition(" ")[0]):
        return False
    short = low.count(" ", start, end) < 2
    if low.endswith("tỉnh ", 0, start):  # no province but those known: "Phó Chủ tịch UBND tỉnh Lê An"
        return low[start:end] in lexicon("provinces").by_spelling or (short and not family)
    if short:
        return not (frequent and low.endswith("hội ", 0, start))
    return not ((marked or family) and _person_after_post(marked).search(low, max(0, start - _NEAR), start))


def _is_within(posts: Sequence[int], floor: int, start: int) -> bool:
    at = bisect_left(posts, floor)
    return at < len(posts) and posts[at] < start


def _clause_start(mark: re.Pattern[str], low: str, start: int) -> int:
    """Where the clause before ``start`` begins: after a mark, or after a bracket that is open still."""
    earliest = max(0, start - _CLAUSE)
    bracket = low.rfind("(", earliest, start)
    if low.find(")", bracket, start) >= 0:
        bracket = -1
    last = max((m.end() for m in mark.finditer(low, earliest, start)), default=0)
    return max(bracket + 1, last)
