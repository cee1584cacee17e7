"""Names of bodies and clusters written out for comparison: abbreviations, numerals, spellings, words for places.

Tone is identity and digits are hard: *Hùng* and *Hưng*, *số 1* and *số 11* stay apart. What an abbreviation leaves open
(CĐ: công đoàn, cao đẳng) gives several readings, and nothing here chooses between them.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from archive.abbreviations import abbreviations
from archive.identity.units import units
from language.fold import key
from language.lexicon import lexicon

Words = tuple[str, ...]

#: Stand for the province, the city, the district or commune that a paper means and does not name ("Công an tỉnh").
PROVINCE, CITY, DISTRICT, COMMUNE = "‹tỉnh›", "‹thành phố›", "‹huyện›", "‹xã›"
OPEN = frozenset((PROVINCE, CITY, DISTRICT, COMMUNE))

_MOST_READINGS = 8
_WORD = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
_AFTER_PROVINCE = frozenset(("ủy", "đoàn", "đội"))  # "Tỉnh ủy", "Tỉnh đoàn", "Tỉnh đội" are words of their own
_LOCAL = {"huyện": DISTRICT, "quận": DISTRICT, "xã": COMMUNE, "phường": COMMUNE}
_BEFORE_COMMUNE = frozenset(("thị", "tác"))
_TOWNS = {("thị", "xã"): DISTRICT, ("thị", "trấn"): COMMUNE}
_VOWEL = re.compile("[aeiouyăâêôơư]")
_Y_FINAL = re.compile("([hklmst])([yýỳỷỹỵ])")
_I_FOR_Y = dict(zip("yýỳỷỹỵ", "iíìỉĩị", strict=True))
#: So many words may be told twice in a row: "UBND UBND" written out.
_LONGEST_ECHO = 4
#: A place that no list knows has so many syllables at most.
_LONGEST_PLACE = 3


class Token(NamedTuple):
    """A word of a name: folded, and as it stands."""

    low: str
    raw: str


@dataclass(frozen=True)
class Written:
    """One reading of a name: its words to be compared, and the provinces that it names, by their codes."""

    words: Words
    places: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The words as one text."""
        return " ".join(self.words)


@cache
def words_used(use: str) -> frozenset[str]:
    """The words of names that are treated in a way of their own (see the lexicon ``words_in_names``)."""
    return frozenset(key(e.form) for e in lexicon("words_in_names").entries if use in e.attributes["uses"].split())


@lru_cache(maxsize=100_000)
def readings(name: str) -> tuple[Written, ...]:
    """Every reading of a name, the likeliest first; none where it has no words."""
    tokens = _tokens(name)
    found = (_written(_numbered(list(one), shouting=name.isupper())) for one in _expanded(tokens, name.isupper()))
    return tuple(w for w in dict.fromkeys(found) if w.words)


def _tokens(name: str) -> list[Token]:
    plain = _BRACKETS.sub(" ", unicodedata.normalize("NFC", name))
    return [Token(_mended(key(word)), word) for word in _WORD.findall(plain) if key(word)]


def _mended(low: str) -> str:
    """A syllable without a first letter typed twice ("Ttrường"), which no syllable has."""
    return low[1:] if len(low) > 2 and low[0] == low[1] and _VOWEL.search(low) else low


# Abbreviations


@cache
def _shorts() -> Mapping[Words, tuple[tuple[Words, bool], ...]]:
    """What each short form stands for, and whether it counts in capitals only."""
    found: dict[Words, dict[Words, bool]] = defaultdict(dict)
    for entry in abbreviations().entries:
        for short in entry.shorts:
            for long in entry.longs:
                found[tuple(key(short).split())].setdefault(tuple(key(long).split()), entry.capitals)
    for name in ("written_out", "one_wording"):
        for short, own in ((s, e) for e in lexicon(name).entries for s in e.variants if s.isupper()):
            found[tuple(key(short).split())].setdefault(tuple(key(own.form).split()), False)
    return {short: tuple(longs.items()) for short, longs in found.items()}


def _expanded(tokens: Sequence[Token], shouting: bool) -> list[tuple[Token, ...]]:
    """The tokens with every abbreviation written out, in each way that there is, up to a few."""
    made: list[tuple[Token, ...]] = [()]
    at = 0
    while at < len(tokens):
        longs, end = _longs(tokens, at, shouting=shouting)
        made = [(*one, *long) for one in made for long in longs][:_MOST_READINGS]
        at = end
    return [_without_echo(one) for one in made]


def _longs(tokens: Sequence[Token], at: int, *, shouting: bool) -> tuple[list[tuple[Token, ...]], int]:
    """What the words from ``at`` on may stand for, and where they end."""
    for end in range(min(len(tokens), at + 4), at, -1):
        typed = tokens[at:end]
        longs = [
            long
            for long, capitals in _shorts().get(tuple(t.low for t in typed), ())
            if all(map(_looks_short, typed)) and not (capitals and shouting)
        ]
        if longs:
            if any(t.low == "trường" for t in tokens[:at]) and (schools := [x for x in longs if _is_school(x)]):
                longs = schools
            return [tuple(Token(word, word.capitalize()) for word in long) for long in longs], end
    return [(tokens[at],)], at + 1


def _looks_short(token: Token) -> bool:
    """Whether a word is written as abbreviations are: in capitals, or with no vowel ("Tp")."""
    return sum(c.isupper() for c in token.raw) > 1 or not _VOWEL.search(token.low) or token.raw.isdigit()


def _without_echo(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without words told twice in a row: "trường trường", "UBND UBND", "ủy ban ủy ban" of "Ủy ban MTTQ" written out.

    "Công nghệ Nghệ An" tells nothing twice.
    """
    out: list[Token] = []
    low = [t.low for t in tokens]
    for at, token in enumerate(tokens):
        out.append(token)
        if units().longest_at(low, at):
            continue
        for size in range(1, _LONGEST_ECHO + 1):
            if len(out) >= 2 * size and [t.low for t in out[-size:]] == [t.low for t in out[-2 * size : -size]]:
                del out[-size:]
    return tuple(out)


# Numerals


@cache
def _number_words() -> Mapping[str, str]:
    return {s: e.attributes["value"] for s, e in lexicon("numerals").by_spelling.items()}


def _numbered(tokens: Sequence[Token], *, shouting: bool) -> list[Token]:
    """The tokens with every numeral in plain figures: 01, I, "một" after "số" are 1."""
    made = []
    for at, token in enumerate(tokens):
        after = at > 0 and tokens[at - 1].low in words_used("numbered")
        made.append(Token(value, value) if (value := _value(token, after, shouting)) else token)
    return made


def _value(token: Token, after: bool, shouting: bool) -> str | None:
    if token.raw.isascii() and token.raw.isdigit():
        return str(int(token.raw))
    if _ROMAN.fullmatch(token.raw) and (after or (len(token.raw) > 1 and not shouting)):
        values = [_ROMAN_VALUES[c] for c in token.raw]
        pairs = zip(values, [*values[1:], 0], strict=True)
        return str(sum(-a if a < b else a for a, b in pairs))
    return _number_words().get(token.low) if after and token.raw.islower() else None


# Places and wordings


@cache
def _wordings() -> Mapping[Words, Words]:
    """Other wordings with the one that is compared."""
    return {
        tuple(key(variant).split()): tuple(key(entry.form).split())
        for entry in lexicon("one_wording").entries
        for variant in entry.variants
    }


def _written(tokens: Sequence[Token]) -> Written:
    words: list[str] = []
    places: list[str] = []
    for piece, named in _placed(_worded(tokens)):
        words += piece
        places += named
    plain = [_with_i(w) for w in words if w not in words_used("filler")]
    return Written(tuple(_without_school(_without_country(plain))), tuple(dict.fromkeys(places)))


def _worded(tokens: Sequence[Token]) -> list[Token]:
    made: list[Token] = []
    longest = max(map(len, _wordings()))
    at = 0
    while at < len(tokens):
        for end in range(min(len(tokens), at + longest), at, -1):
            if form := _wordings().get(tuple(t.low for t in tokens[at:end])):
                made += [Token(word, tokens[at].raw) for word in form]
                at = end
                break
        else:
            made.append(tokens[at])
            at += 1
    return made


def _placed(tokens: Sequence[Token]) -> Iterator[tuple[Words, Words]]:
    """The words piece by piece, each with the provinces it names; a province is its name alone, whatever its kind."""
    at = 0
    while at < len(tokens):
        words, places, at = _piece(tokens, at)
        yield words, places


def _piece(tokens: Sequence[Token], at: int) -> tuple[Words, Words, int]:
    low = [t.low for t in tokens]
    if low[at] == "tỉnh" and low[at + 1 : at + 2] and low[at + 1] in _AFTER_PROVINCE:
        return ("tỉnh", low[at + 1]), (), at + 2
    if low[at] == "tỉnh" or low[at : at + 2] == ["thành", "phố"]:
        return _after_word(tokens, low, at)
    if (town := tuple(low[at : at + 2])) in _TOWNS:
        return town if _is_named(tokens, at + 2) else (_TOWNS[town],), (), at + 2
    if low[at] in _LOCAL and not _is_other_word(low, at):
        return (low[at] if _is_named(tokens, at + 1) else _LOCAL[low[at]],), (), at + 1
    found = units().longest_at(low, at)
    if found and not found[0].needs_word and tokens[at].raw[:1].isupper() and not (at and low[at - 1] in _LOCAL):
        return tuple(found[0].code.split()), (found[0].code,), found[1]
    return (low[at],), (), at + 1


def _is_other_word(low: Sequence[str], at: int) -> bool:
    """Whether "xã" is of "thị xã", "hợp tác xã", "xã hội"."""
    return low[at] == "xã" and ((at > 0 and low[at - 1] in _BEFORE_COMMUNE) or low[at + 1 : at + 2] == ["hội"])


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether a name or a number stands there."""
    return at < len(tokens) and (tokens[at].raw[:1].isupper() or tokens[at].raw.isdigit())


def _after_word(tokens: Sequence[Token], low: Sequence[str], at: int) -> tuple[Words, Words, int]:
    """A piece that begins with "tỉnh" or "thành phố"."""
    is_city = low[at] == "thành"
    start = at + (2 if is_city else 1)
    if found := units().longest_at(low, start):
        unit, end = found
        inner = is_city and unit.kind == "tỉnh"  # "thành phố Thái Nguyên" lies in the province of that name
        return (("thành", "phố") if inner else ()) + tuple(unit.code.split()), (unit.code,), end
    end = start
    while end < min(len(tokens), start + _LONGEST_PLACE) and tokens[end].raw[:1].isupper():
        end += 1
    if end == start:
        return (CITY if is_city else PROVINCE,), (), start
    name = tuple(low[start:end])
    return (
        (("thành", "phố") if is_city else ("tỉnh",)) + name,
        (() if is_city else (" ".join(map(_with_i, name)),)),
        end,
    )


def plain_words(text: str) -> Words:
    """Words of a lexicon as names written out have them: without fillers, with i for y."""
    return tuple(_without_school([_with_i(w) for w in key(text).split() if w not in words_used("filler")]))


def _with_i(word: str) -> str:
    """A syllable with the i that others write as y: "kỹ" is "kĩ"."""
    found = _Y_FINAL.fullmatch(word)
    return found[1] + _I_FOR_Y[found[2]] if found else word


def _without_country(words: Sequence[str]) -> list[str]:
    """Without "Việt Nam" where the name goes on: "Ủy ban MTTQ Việt Nam tỉnh …" is that of the province."""
    return [
        w
        for n, w in enumerate(words)
        if not (words[n : n + 2] == ["việt", "nam"] and n + 2 < len(words))
        and not (n and words[n - 1 : n + 1] == ["việt", "nam"] and n + 1 < len(words))
    ]


@cache
def _school_kinds() -> frozenset[Words]:
    return frozenset(tuple(key(e.form).split()) for e in lexicon("school_kinds").entries)


def _is_school(words: Sequence[str]) -> bool:
    return any(tuple(words[: len(kind)]) == kind for kind in _school_kinds())


def _without_school(words: Sequence[str]) -> list[str]:
    """Without the word "trường" before the kind of a school."""
    return [w for n, w in enumerate(words) if not (w == "trường" and _is_school(words[n + 1 : n + 4]))]
