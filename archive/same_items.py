"""Which items of two extractions of one document are the same.

Items are numbered anew by every extraction, so they are known by their values and by the words they rest on: the
fields that a model names as its ``identity``, then spans that overlap. What two items share by chance (the clause that
names ten recipients) makes them the same only where nothing else could be.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from language.fold import key
from models import Evidence

Move = Callable[[Evidence], Evidence | None]
_NEAR = 0.5  # share of words that values in the same place must have in common
_CROWD = 100  # items in one place, as in a clause that names hundreds of recipients


@dataclass(frozen=True)
class Pairs:
    """Places of items before and after that are the same; ``near`` holds those before whose identity has changed."""

    found: dict[int, int]
    near: frozenset[int]


def pair(before: Sequence[Any], after: Sequence[Any], identity: Sequence[str], move: Move) -> Pairs:
    """Pair the items of one part of a record, each with one at most.

    ``identity`` are the fields by which they are known, ``move`` takes evidence of ``before`` into the text of
    ``after``.
    """
    found = _equal(before, after)
    spans = [_spans(move(e) for e in _evidence(item)) for item in before]
    others = [_spans(_evidence(item)) for item in after]
    names, called = ([_name(item, identity) for item in side] for side in (before, after))
    free: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j in sorted(set(range(len(after))) - set(found.values())):
        free[called[j]].append(j)
    alike = [
        (_overlap(spans[i], others[j]), _equal_fields(before[i], after[j]), -abs(i - j), i, j)
        for i in range(len(before))
        if i not in found
        for j in free.get(names[i], ())
    ]
    taken: set[int] = set()
    for *_, i, j in sorted(alike, reverse=True):
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    near = _near(found, (names, spans), (called, others))
    return Pairs(found | near, frozenset(near))


def _equal(before: Sequence[Any], after: Sequence[Any]) -> dict[int, int]:
    """Items that are the same to the letter, in their order."""
    places: dict[Any, list[int]] = defaultdict(list)
    for j in reversed(range(len(after))):
        places[after[j]].append(j)
    return {i: places[item].pop() for i, item in enumerate(before) if places.get(item)}


_Side = tuple[list[tuple[str, ...]], list[list[tuple[int, int]]]]


def _near(found: dict[int, int], before: _Side, after: _Side) -> dict[int, int]:
    """Items left over in the same place with values alike, where each is the other's only choice."""
    taken = set(found.values())
    left = [i for i in range(len(before[0])) if i not in found]
    free = [j for j in range(len(after[0])) if j not in taken]
    others = _Places(free, after[1])
    ours = {i: _only(i, before, after, others) for i in left}
    theirs = _Places(left, before[1])
    return {i: j for i, j in ours.items() if j is not None and _only(j, after, before, theirs) == i}


class _Places:
    """Items by where they stand in the text."""

    def __init__(self, items: Sequence[int], spans: list[list[tuple[int, int]]]) -> None:
        self._spans = sorted((start, end, item) for item in items for start, end in spans[item])
        self._longest = max((end - start for start, end, _ in self._spans), default=0)

    def beside(self, spans: Sequence[tuple[int, int]]) -> set[int]:
        """The items that share a letter with the spans; those of a crowd are none: there nothing is the only choice."""
        found: set[int] = set()
        for start, end in spans:
            low = bisect_left(self._spans, (start - self._longest, 0, 0))
            high = bisect_left(self._spans, (end, 0, 0))
            found |= {item for _, stop, item in self._spans[low:high] if stop > start}
        return found if len(found) <= _CROWD else set()


def _only(item: int, own: _Side, other: _Side, places: _Places) -> int | None:
    """The one item of the other side that stands in the same place and has values alike; None where there are more."""
    near = [j for j in places.beside(own[1][item]) if _is_near(own[0][item], other[0][j])]
    return near[0] if len(near) == 1 else None


def _evidence(item: Any) -> Sequence[Evidence]:
    return getattr(item, "evidence", ())


def _spans(evidence: Iterable[Evidence | None]) -> list[tuple[int, int]]:
    return [(e.start, e.end) for e in evidence if e]


def _name(item: Any, identity: Sequence[str]) -> tuple[str, ...]:
    return tuple(key(str(value)) if (value := getattr(item, name)) is not None else "" for name in identity)


def _overlap(ours: list[tuple[int, int]], theirs: list[tuple[int, int]]) -> int:
    """How many letters the spans have in common."""
    return sum(max(0, min(b, d) - max(a, c)) for a, b in ours for c, d in theirs)


def _equal_fields(one: Any, other: Any) -> int:
    return sum(getattr(one, name) == getattr(other, name) for name in type(one).model_fields)


def _is_near(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether every value that both have shares half of its words with the other's."""
    return all(not a or not b or _shared(a.split(), b.split()) >= _NEAR for a, b in zip(ours, theirs, strict=True))


def _shared(ours: list[str], theirs: list[str]) -> float:
    common = (Counter(ours) & Counter(theirs)).total()
    return 2 * common / (len(ours) + len(theirs))
