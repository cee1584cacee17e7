"""Which words of a text answer a query, and the stretch of text that shows them best."""

import re
from collections.abc import Sequence
from functools import lru_cache

from archive.query import Query, Stage, Word
from language.fold import bare, key

_TOKEN = re.compile(r"[^\W_]+")
_LENGTH = 240  # characters of a snippet: three lines of a terminal
_LEAD = 60  # of them before the first matched word

Span = tuple[int, int]


@lru_cache(maxsize=20_000)  # Vietnamese has some seven thousand syllables
def _folded(word: str) -> tuple[str, str]:
    return key(word), bare(word)


def marks(text: str, query: Query, stage: Stage) -> tuple[Span, ...]:
    """Where the text (NFC) shows the query as the stage matched it; neighbours parted by a space are one span."""
    tokens = [(m.span(), *_folded(m[0])) for m in _TOKEN.finditer(text)]
    toned, plain = [t[1] for t in tokens], [t[2] for t in tokens]
    hit: set[int] = set()
    for run in _sought(query, stage):
        hit |= _runs([_matching(w, toned, plain, exact=stage.exact) for w in run])
    for other in [] if stage.whole else [other for unit in query.units for other in unit.others]:
        hit |= _runs([{n for n, token in enumerate(toned) if token == word} for word in other])
    return _joined(text, [tokens[n][0] for n in sorted(hit)])


def _sought(query: Query, stage: Stage) -> list[tuple[Word, ...]]:
    """The runs of words that are marked: all as one, or the phrases and each other word."""
    if stage.whole:
        return [query.words]
    return [run for unit in query.units for run in ([unit.words] if unit.phrase else [(w,) for w in unit.words])]


def _matching(word: Word, toned: Sequence[str], plain: Sequence[str], *, exact: bool) -> set[int]:
    tokens, sought = (toned, word.toned) if exact and word.marked else (plain, word.bare)
    return {n for n, token in enumerate(tokens) if token == sought or (word.prefix and token.startswith(sought))}


def _runs(places: Sequence[set[int]]) -> set[int]:
    """The tokens of all runs whose tokens are in the sets, one after the other."""
    starts = {n for n in places[0] if all(n + k in place for k, place in enumerate(places))}
    return {n + k for n in starts for k in range(len(places))}


def _joined(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and text[joined[-1][1] : start] == " ":
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def snippet(text: str, start: int, end: int, query: Query, stage: Stage) -> tuple[int, str, tuple[Span, ...]]:
    """The stretch of text around ``start:end`` that shows most of the query: where it begins, its words, its marks."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", max(start, end - 1))
    last = len(text) if last < 0 else last
    found = [(first + s, first + e) for s, e in marks(text[first:last], query, stage)]
    inside = [span for span in found if start <= span[0] < end] or found
    first, last = _window(text, first, last, _densest(inside) if inside else start)
    shown = tuple((s - first, e - first) for s, e in found if first <= s and e <= last)
    return first, text[first:last], shown


def _densest(spans: Sequence[Span]) -> int:
    """Where the window begins that holds the most matched characters."""
    room = _LENGTH - _LEAD

    def held(begin: int) -> int:
        return sum(e - s for s, e in spans if begin <= s and e <= begin + room)

    return max((s for s, _ in spans), key=lambda s: (held(s), -s))


def _window(text: str, first: int, last: int, focus: int) -> Span:
    """At most a snippet's length of ``first:last`` with the focus in it, cut at spaces."""
    if last - first <= _LENGTH:
        return first, last
    begin = max(first, min(focus - _LEAD, last - _LENGTH))
    end = min(last, begin + _LENGTH)
    if begin > first and (space := text.find(" ", begin, focus)) >= 0:
        begin = space + 1
    if end < last and (space := text.rfind(" ", focus, end)) > begin:
        end = space
    return begin, end
