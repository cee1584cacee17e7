"""What the name of a body tells: how far it reaches, which body it is part of, and what it leaves to its paper.

"Phòng Tổ chức cán bộ" is in every hospital, "Công an tỉnh" in every province: such a name is of one body only together
with what its paper is about, and :func:`complete` puts that in.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache

from archive.identity.spelling import CITY, OPEN, PROVINCE, Words, Written, plain_words, readings
from archive.identity.units import units
from language.lexicon import lexicon


class Level(StrEnum):
    """How far a name reaches: within which bounds it names one body only."""

    NATION = "nation"
    PROVINCE = "province"
    COMMUNE = "commune"  # several of that name may be in one province
    INNER = "inner"  # part of another body, and told apart by its name alone


_BARE_SCHOOL = frozenset((("trường",), ("nhà", "trường")))
#: Words of communes and what is smaller within a name: names of these are the same in many places.
_SMALL = frozenset(("xã", "phường", "thôn", "ấp"))
_BEFORE_SMALL = frozenset(("thị", "tác", "hiểm"))


@dataclass(frozen=True)
class Scope:
    """What a paper is about: its province and day, the bodies it names in full, the one that it is about."""

    place: str | None = None  # code of the province
    district: str | None = None  # "huyện bình sơn"
    districts: tuple[str, ...] = ()  # all that it names
    day: str | None = None  # ISO 8601
    bodies: tuple[Words, ...] = ()
    owner: Words | None = None


@dataclass(frozen=True)
class BodyName:
    """The name of a body: as printed, and every reading of it, completed from its paper.

    ``place`` is the province it lies in, ``placed`` whether the name itself tells it; ``is_open`` that the name leaves
    open which body it is, so that outside of its paper nothing can be said.
    """

    printed: str
    readings: tuple[Written, ...]
    place: str | None
    placed: bool
    level: Level
    is_open: bool

    @property
    def key(self) -> str:
        """The likeliest reading."""
        return self.readings[0].key

    @property
    def keys(self) -> tuple[str, ...]:
        """All readings."""
        return tuple(r.key for r in self.readings)

    @property
    def is_province(self) -> bool:
        """Whether it is but the name of a province, which lists put for any body of it ("Hà Giang, Cao Bằng")."""
        return self.key == self.place

    @property
    def parents(self) -> tuple[Words, ...]:
        """The bodies that this one is part of, as its name tells, the nearest first."""
        return parents(self.readings[0].words)


@cache
def _nationwide() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon('nationwide_words').pattern}(?!\w)")


@cache
def school_heads() -> tuple[Words, ...]:
    """Words that begin the name of a school of any kind, which a paper may call "Trường" or "Nhà trường"."""
    return (*(plain_words(e.form) for e in lexicon("school_kinds").entries), ("trường",), ("học", "viện"))


@dataclass(frozen=True)
class _Head:
    """What a name begins with; ``within`` that it begins one in a longer name, ``whole`` that it is one by itself."""

    level: Level
    within: bool
    whole: bool


@cache
def _heads() -> Mapping[Words, _Head]:
    return {
        plain_words(e.form): _Head(
            Level(e.attributes["level"]), *(e.attributes.get(name) == "true" for name in ("within", "whole"))
        )
        for e in lexicon("body_levels").entries
    }


def _head(words: Sequence[str], at: int) -> Words | None:
    """The longest head of a body's name that begins at that word."""
    spans = (tuple(words[at:end]) for end in range(min(len(words), at + 6), at, -1))
    return next((span for span in spans if span in _heads()), None)


@lru_cache(maxsize=50_000)
def level_of(words: Words) -> Level:
    """How far a name reaches: a part as far as the body it is part of, an unknown beginning within its province."""
    for at, word in enumerate(words):
        small = word in _SMALL or words[at : at + 2] == ("thị", "trấn")
        if small and words[at + 1 : at + 2] not in ((), ("hội",)) and not (at and words[at - 1] in _BEFORE_SMALL):
            return Level.COMMUNE
    if not is_placed(words) and _nationwide().search(" ".join(words)):
        return Level.NATION
    head = _head(words, 0)
    level = _heads()[head].level if head else Level.PROVINCE
    above = parents(words)
    return level_of(above[-1]) if above and (level is Level.INNER or above[-1] in _heads()) else level


@lru_cache(maxsize=50_000)
def parents(words: Words) -> tuple[Words, ...]:
    """The names within a name that are those of bodies it is part of, the longest (nearest) first."""
    found = []
    for at in range(1, len(words)):
        head = _head(words, at)
        if head and _heads()[head].within and (len(words) - at > len(head) or _heads()[head].whole):
            found.append(words[at:])
    return tuple(found)


def _bare_tail(words: Words) -> Words | None:
    """The head that ends a name with nothing after it ("Hội đồng khoa học | Trường"), or None."""
    for size in range(min(4, len(words)), 0, -1):
        tail = words[-size:]
        head = _heads().get(tail)
        if tail in _BARE_SCHOOL or (head and (size == len(words) or head.within)):
            return None if head and head.whole else tail
    return None


def complete(words: Words, scope: Scope) -> Words:
    """A name with what its paper tells put in: the province for "tỉnh", the body in full for "Trường", "Học viện"."""
    words = _with_place(words, scope)
    tail = _bare_tail(words)
    if tail and (full := _meant(tail, scope)):
        words = (*words[: -len(tail)], *full)
    if scope.place and _has_seat(words) and not is_placed(words) and not _names(words, scope.place):
        words = (*words, *_place_words(scope.place))
    if scope.owner and words != scope.owner and _is_part_of_something(words):
        words = (*words, *scope.owner)
    return words


def _is_part_of_something(words: Words) -> bool:
    """Whether a name is of a part and does not tell of what."""
    return level_of(words) is Level.INNER and not parents(words) and not OPEN & set(words) and not is_placed(words)


@cache
def _seats() -> frozenset[Words]:
    return frozenset(
        plain_words(e.form) for e in lexicon("body_levels").entries if e.attributes.get("seat") == "province"
    )


def _has_seat(words: Words) -> bool:
    """Whether a name is of an office that every province has once, so that its province belongs to it ("Sở Y tế")."""
    return any(part[: len(seat)] == seat for part in (words, *parents(words)[-1:]) for seat in _seats())


@lru_cache(maxsize=50_000)
def is_placed(words: Words) -> bool:
    """Whether a name tells a province that is known."""
    return any(units().longest_at(words, at) for at in range(len(words)))


def _place_words(place: str) -> Words:
    return tuple(place.split()) if place in units().units else ("tỉnh", *place.split())


def _with_place(words: Words, scope: Scope) -> Words:
    if scope.place is None:
        return words
    unit = units().units.get(scope.place)
    place = _place_words(scope.place)
    meant = CITY if unit and unit.kind == "thành phố" else PROVINCE
    return tuple(w for word in words for w in (place if word == meant else (word,)))


def _meant(tail: Words, scope: Scope) -> Words | None:
    """The one body of the paper that a bare head stands for."""
    starts = school_heads() if tail in _BARE_SCHOOL else (tail,)
    found = {
        part
        for body in scope.bodies
        for part in (body, *parents(body))
        if any(part[: len(s)] == s and len(part) > len(s) for s in starts)
    }
    if scope.owner in found:
        return scope.owner
    return next(iter(found)) if len(found) == 1 else None


def body_name(printed: str, scope: Scope) -> BodyName | None:
    """The name of a body as its paper means it; None where it has no words."""
    found = tuple(dict.fromkeys(replace(r, words=complete(r.words, scope)) for r in readings(printed)))
    if not found:
        return None
    first = found[0]
    places = first.places
    own = places[-1] if len(places) == 1 else None
    filled = scope.place is not None and not places and first.words != readings(printed)[0].words
    place = own or (scope.place if not places else None)
    level = level_of(first.words)
    return BodyName(
        printed, found, place, own is not None or (filled and _names(first.words, place)), level, _open(first)
    )


def _names(words: Words, place: str | None) -> bool:
    wanted = tuple((place or "").split())
    return bool(wanted) and any(words[n : n + len(wanted)] == wanted for n in range(len(words)))


def _open(written: Written) -> bool:
    """Whether a name leaves open which body it is."""
    words = written.words
    if OPEN & set(words) or _bare_tail(words):
        return True
    return level_of(words) is Level.INNER and not parents(words) and not written.places
