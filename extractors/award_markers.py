"""How items of lists are marked, so that those of one list are told from those of another."""

import re

from extractors.reading import Reading
from models import Block

#: The ways of marking items, from the widest list to the narrowest: "A.", "II.", "2.", "2.1.", "b)", "-", "+".
_MARKS = {
    "capital": re.compile(r"[A-DĐ][.)/-] "),
    "roman": re.compile(r"[IVX]+[./)-] "),
    "number": re.compile(r"(?:Điều )?\(?\d{1,2} ?[.)](?!\d)"),
    "decimal": re.compile(r"\d{1,2}\.\d{1,2}[.)]? "),
    "letter": re.compile(r"[a-zđ][.)] "),
    "dash": re.compile(r"[-*•▪●]"),
    "plus": re.compile(r"\+"),
}


def marker_kind(reading: Reading, block: Block) -> str | None:
    """How a block is marked: "roman", "number", "dash" …; None where it is no item."""
    words = f"{block.marker} " if block.marker else reading.text[block.start : block.start + 12].lstrip()
    return next((kind for kind, mark in _MARKS.items() if mark.match(words)), None)
