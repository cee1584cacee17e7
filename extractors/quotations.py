"""Quotations: those that run over several sentences, and the words of a sentence without the marks around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.reading import Reading
from models import BlockKind

#: A quotation that is not closed within so many sentences is a mark left out.
_REACH = 14
#: A quotation opens the sentence, or stands after words that announce it.
_OPENS = re.compile(r'^\W{0,3}"|[:,] ?"[^"]*$|^[^"]{0,120} "(?=[^"]{40,}$)')
#: The mark that closes a quotation, and who said it: '" - ông Pín nói thêm.'
_SAID_BY = re.compile(r'[ ,.;]*"[ ,.]*(?:[-–] ?)?(?P<who>[^"]{0,90})$')
#: Who quotes says no more than that: a clause, no request of its own.
_MORE = re.compile(r"[:;]|(?<!\w)(?:và|đồng thời|đề nghị|yêu cầu|kêu gọi|mong|cần|phải|giao|rằng|là)(?!\w)")
#: Words that a quotation cut short says in its sentence, at least, to stand for the whole of it.
_SPOKEN = 25


@dataclass(frozen=True)
class Quotation:
    """A quotation over several sentences: the first and the last of them, by their places in the body."""

    first: int
    last: int


def quotations(reading: Reading) -> Iterator[Quotation]:
    """The quotations of a document that are closed in a later sentence than they open in, in order."""
    opened: int | None = None
    for index, sentence in enumerate(reading.body):
        if sentence.kind is BlockKind.CAPTION:
            continue
        if opened is not None and index - opened > _REACH:
            opened = None
        low = reading.low[sentence.start : sentence.end]
        if low.count('"') % 2 == 0:
            continue
        if opened is None:
            opened = index if _OPENS.search(low) else None
        else:
            yield Quotation(opened, index)
            opened = None


def spoken(low: str) -> tuple[int, int]:
    """Where the words stand of a levelled sentence that is a quotation, or an end of one, and who said it.

    The whole sentence where it says more than a quotation does.
    """
    start = len(low) - len(low.lstrip(' "')) if low.startswith('"') else 0
    end = len(low.rstrip(' "')) if low.endswith('"') and low.count('"') % 2 else len(low)
    closing = _SAID_BY.search(low, start)
    if closing is None or '"' in low[start : closing.start()] or closing.start() - start < _SPOKEN:
        return (start, end) if low.count('"') % 2 else (0, len(low))
    opened = start > 0 or low.count('"') % 2
    if not opened or _MORE.search(closing["who"]):
        return 0, len(low)
    return start, closing.start()
