"""Markers of list items: at the head of a line, and of the parts of a list told in running text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from extractors.rulebook import rulebook

_LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")

#: Where the words of an item begin at the latest; what looks like a marker further on belongs to the words.
_REACH = 30


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return rulebook("list_markers").pattern(name)


@dataclass(frozen=True)
class Place:
    """Where an item stands in an outline: the way its list is marked, "1." or "a)", and how many go before it.

    ``number`` is -1 in a list that does not count: "-", "+".
    """

    style: str
    number: int

    def follows(self, other: "Place") -> bool:
        """Whether it is the next item of the list of another."""
        return self.style == other.style and (self.number < 0 or self.number == other.number + 1)


def place(marker: str) -> Place | None:
    """The place that a levelled marker or item tells, None where it has none."""
    found = _pattern("place").match(marker)
    if not found or not found[0]:
        return None
    article, outline, digits, roman, letter, end = found.groups()
    if article:
        return Place("điều", int(article))
    if digits:
        return Place("1." * outline.count(".") + "1" + end, int(digits))
    if roman:
        return Place("i" + end, _ROMAN.index(roman) if roman in _ROMAN else -1)
    return Place("a" + end, _LETTERS.index(letter)) if letter else Place(end, -1)


def is_item(low: str) -> bool:
    """Whether levelled text opens as an item of a list does."""
    return bool(_pattern("item").match(low))


def strip_marker(low: str) -> int:
    """How many characters the markers at the head of a levelled list item take: "- ", "Thứ nhất, ", "1. ", "a) "."""
    marker = _pattern("marker")
    at = 0
    while at <= _REACH and (match := marker.match(low[at:])):
        at += match.end()
    return at


def has_ordinal(low: str) -> bool:
    """Whether levelled text has an ordinal that may open a part of a list."""
    return bool(_pattern("ordinal").search(low))


def ordinals(low: str) -> Sequence[re.Match[str]]:
    """Ordinals that open the parts of a list in running text, two at least: "Một là, …; Hai là, …", "Thứ nhất …"."""
    found = list(_pattern("ordinal").finditer(low))
    return found if len(found) >= 2 else []
