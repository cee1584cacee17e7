"""How items of lists are marked, so that those of one list are told from those of another."""

import re

from extractors.reading import Reading
from models import Block

#: The ways of marking items, from the widest list to the narrowest: "A.", "II.", "2.", "2.1.", "b)", "-", "+".
_MARK = re.compile(
    r"(?P<capital>[A-DĐ][.)/-] )"
    r"|(?P<roman>[IVX]+[./)-] )"
    r"|(?P<number>(?:Điều )?\(?\d{1,2} ?[.)](?!\d))"
    r"|(?P<decimal>\d{1,2}\.\d{1,2}[.)]? )"
    r"|(?P<letter>[a-zđ][.)] )"
    r"|(?P<dash>[-*•▪●])"
    r"|(?P<plus>\+)"
)


def marker_kind(reading: Reading, block: Block) -> str | None:
    """How a block is marked: "roman", "number", "dash" …; None where it is no item."""
    words = f"{block.marker} " if block.marker else reading.text[block.start : block.start + 12].lstrip()
    mark = _MARK.match(words)
    return mark.lastgroup if mark else None
