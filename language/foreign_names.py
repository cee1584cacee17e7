"""Names of people from abroad, which no Vietnamese family name opens: "Đại sứ Lào Sonexay Vilaphan", "Moon Soo - bin".

Their words tell them: most can be no Vietnamese syllable. Names of companies look the same, so that what stands before
decides: a post with its country, a post that only people of states hold, or a post that follows after a mark.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from language.fold import bare
from language.letters import LOWER, UPPER
from language.lexicon import any_of, lexicon
from language.swift_patterns import swift

_ONSET = r"(?:ngh?|nh?|gh|gi|g|kh?|ph|p|qu|tr|th?|ch?|[bdđhlmrsvx])?"
_VOWELS = r"(?:[aeiouy]|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|ye|ieu|yeu|oai|oay|oao|oeo|uai|uay|uoi|uou|uya|uye|uyu)"
_NATIVE = re.compile(rf"{_ONSET}{_VOWELS}(?:ch|ng|nh|[cmnpt])?")
#: Letters that Vietnamese alone writes; names from abroad keep those of French, Spanish and German.
_ABROAD = "áàâéèêëíîïóôöúùüñç"
_MARKED = re.compile(f"[{''.join(c for c in LOWER if not c.isascii() and c not in _ABROAD)}]")
#: The rest of a name after a hyphen: "Kim Yong | - su", "Marez | - Karel Bermuda".
_SMALL_TAIL = re.compile(r" ?- ?(?:[a-z]{1,2} ?- ?)?[a-z]{2,4}(?!\w)")
_TAIL = re.compile(r" ?- ?[A-Z][a-z]+(?!\w)(?: [A-Z][a-z]+(?!\w)){0,2}")
_WORD = re.compile(rf"[{UPPER}{LOWER}]+")
#: What a name has after an initial: "Robert J | . Frost".
_AFTER_INITIAL = re.compile(r"\. [A-Z][a-z]+(?!\w)")
#: A body told for short, or in brackets, before a name: "Giám đốc Cơ quan B (ABC) Craig Wolf", "Chủ tịch ABC …".
_AFTER_SHORT = re.compile(r"\([a-z]{2,9}\) $")
#: The country whose bodies bear its name as well; a name of so many words is one of a body rather.
_HOME, _MANY = "việt nam", 5
#: A name from Korea has two words before its hyphen.
_FAMILY_AND_GIVEN = 2
#: A post that holds with a country before the name stands so many characters ahead of it at most.
_REACH = 90


@lru_cache(maxsize=4096)  # the same words are asked for again and again
def is_foreign(word: str) -> bool:
    """Whether a levelled word can be no Vietnamese syllable: "kunio", "park", "claude"."""
    return len(word) > 1 and not _MARKED.search(word) and not _NATIVE.fullmatch(bare(word))


@cache
def _country() -> re.Pattern[str]:
    return swift(rf"{lexicon('countries').pattern}(?= )")


@cache
def _state_post() -> re.Pattern[str]:
    plain = (s for s, e in lexicon("state_posts").by_spelling.items() if "country" not in e.attributes)
    return swift(rf"(?<!\w){any_of(plain)} $")


@cache
def _post_ahead() -> re.Pattern[str]:
    """A post, or a title of a state, from which nothing parts what follows."""
    heads = rf"(?:{lexicon('posts').pattern}|{lexicon('state_posts').pattern})"
    return re.compile(rf"(?<!\w){heads}(?!\w)[^,.;:()\"\n]*(?:\([a-z]{{2,9}}\) )?$")


@cache
def _state_post_ahead() -> re.Pattern[str]:
    """A post of states with its field, after which a country and whoever is named hold it: "Bộ trưởng Y tế | Lào …"."""
    heads = lexicon("state_posts").pattern
    return re.compile(rf"(?<!\w){heads}(?: (?!tại |cho |với |của |và )[^\W\d_]+){{0,4}} $")


def first_of_foreigner(low: str, spans: Sequence[tuple[int, int]], *, beside_post: Callable[[], bool]) -> int | None:
    """The word of a run at which the name of somebody from abroad begins; None where none does.

    ``beside_post`` tells whether the run stands free and a post follows it.
    """
    start, end = spans[0][0], spans[-1][1]
    country = _country().match(low, start, end)
    skip = sum(1 for _, b in spans if b <= country.end()) if country else 0
    rest = [low[a:b] for a, b in spans[skip:]]
    if len(rest) < 2:
        return None
    if country and country[0] != _HOME and len(rest) < _MANY and _of_state(low, start):
        return skip
    if any(map(_MARKED.search, rest)) or not any(map(is_foreign, rest)):
        return None
    if skip or _AFTER_SHORT.search(low[max(0, start - 12) : start]):
        return skip if _post_ahead().search(low, max(0, start - _REACH), start) else None
    wholly = all(map(is_foreign, rest)) and _of_state(low, start)
    return 0 if wholly or beside_post() or _after_state_post(low, start) else None


@cache
def _place_ahead() -> re.Pattern[str]:
    return swift(rf"(?<!\w){lexicon('words_before_places').pattern} $")


def _of_state(low: str, start: int) -> bool:
    """Whether a country, or a name from abroad, at ``start`` goes with a post of states, not a place: "tỉnh | Mỹ …"."""
    if _place_ahead().search(low[max(0, start - 16) : start]):
        return False
    return _state_post_ahead().search(low, max(0, start - 50), start) is not None


def _after_state_post(low: str, start: int) -> bool:
    """Whether a post of states stands right before ``start``, or one with its country: "Thủ tướng Nga | …"."""
    return _state_post().search(low, max(0, start - 24), start) is not None


def name_end(text: str, low: str, start: int, end: int) -> int:
    """Where a name that ends at ``end`` really ends, with what is joined to it by a hyphen."""
    words = [m[0] for m in _WORD.finditer(low, start, end)]
    if len(words) > 1 and len(words[-1]) == 1 and (initial := _AFTER_INITIAL.match(text, end)):
        return initial.end()
    if any(map(_MARKED.search, words)):
        return end
    tail = _TAIL.match(text, end)
    if tail and any(map(is_foreign, _WORD.findall(tail[0].lower()))) and any(map(is_foreign, words)):
        return tail.end()
    small = _SMALL_TAIL.match(text, end)
    korean = len(words) == _FAMILY_AND_GIVEN and words[0] in lexicon("korean_families").by_spelling
    return small.end() if small and korean else end
