"""Markers of list items: at the head of a line, and of the parts of a list told in running text."""

import re
from collections.abc import Sequence

from extractors.rulebook import rulebook

#: Where the words of an item begin at the latest; what looks like a marker further on belongs to the words.
_REACH = 30


def is_item(low: str) -> bool:
    """Whether levelled text opens as an item of a list does."""
    return bool(rulebook("list_markers").rule("item").pattern.match(low))


def strip_marker(low: str) -> int:
    """How many characters the markers at the head of a levelled list item take: "- ", "Thứ nhất, ", "1. ", "a) "."""
    marker = rulebook("list_markers").rule("marker").pattern
    at = 0
    while at <= _REACH and (match := marker.match(low[at:])):
        at += match.end()
    return at


def has_ordinal(low: str) -> bool:
    """Whether levelled text has an ordinal that may open a part of a list."""
    return bool(rulebook("list_markers").rule("ordinal").pattern.search(low))


def ordinals(low: str) -> Sequence[re.Match[str]]:
    """Ordinals that open the parts of a list in running text, two at least: "Một là, …; Hai là, …", "Thứ nhất …"."""
    found = list(rulebook("list_markers").rule("ordinal").pattern.finditer(low))
    return found if len(found) >= 2 else []
