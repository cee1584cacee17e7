"""The words without which a regular expression cannot match, told from the expression itself.

Python's engine tries a pattern at every place of a text, ten to a hundred times slower than it looks for a word. Most
rules cannot match without one of a few words, which are looked for first: the way of RE2's ``FilteredRE2``, which
itself knows no lookarounds.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import product
from re import _constants, _parser  # type: ignore[attr-defined]  # the engine's own reading of a pattern
from typing import Any

#: Beyond so many words, looking for them costs more than it saves; so many ask for something.
_MOST = 30
#: Words shorter than this are nearly everywhere.
_SHORTEST = 3

Words = frozenset[str]
Node = tuple[object, Any]
Nodes = Iterable[Node]


def needed_words(source: str) -> Words:
    """Words of which every match holds at least one; none where there is no such short list.

    Raises re.error where the source is no regular expression.
    """
    parsed = _parser.parse(source)
    if parsed.state.flags & re.IGNORECASE:
        return frozenset()
    return _needed(parsed) or frozenset()


def _needed(nodes: Nodes) -> Words | None:
    """The best words of all that nodes in sequence need: neighbours are put together as far as they are few."""
    best: Words | None = None
    run: Words = frozenset({""})
    for node in nodes:
        words = _whole(node)
        if words is not None and len(run) * len(words) <= _MOST:
            run = frozenset(a + b for a, b in product(run, words))
            continue
        best = _better(_better(best, run), _inside(node))
        run = words if words is not None and len(words) <= _MOST else frozenset({""})
    return _better(best, run)


def _whole(node: Node) -> Words | None:
    """All that a node can match, where that is a few strings; None where it is more or depends on what is around."""
    kind, value = node
    told = _WHOLE.get(kind)
    return told(value) if told else None


def _nothing(_: object) -> Words:
    """What stands at a place without taking room."""
    return frozenset({""})


def _optional(value: tuple[int, int, Nodes]) -> Words | None:
    least, most, nodes = value
    return _union([frozenset({""}), _sequence(nodes)]) if (least, most) == (0, 1) else None


def _letters(members: Nodes) -> Words | None:
    known = list(members)
    told = len(known) <= _MOST and all(kind is _constants.LITERAL for kind, _ in known)
    return frozenset(chr(letter) for _, letter in known) if told else None


def _group(value: tuple[object, int, int, Nodes]) -> Words | None:
    _, added, removed, nodes = value
    return None if added or removed else _sequence(nodes)  # "(?i:…)" matches more than its letters


def _sequence(nodes: Nodes) -> Words | None:
    run: Words = frozenset({""})
    for node in nodes:
        words = _whole(node)
        if words is None or len(run) * len(words) > _MOST:
            return None
        run = frozenset(a + b for a, b in product(run, words))
    return run


def _inside(node: Node) -> Words | None:
    """The words that a node needs that can match more than a few strings."""
    kind, value = node
    if kind is _constants.SUBPATTERN and not value[1]:
        return _needed(value[-1])
    if kind is _constants.BRANCH:
        return _fewest([_needed(branch) for branch in value[1]])
    if kind in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and value[0] > 0:
        return _needed(value[2])
    return None


def _union(parts: Sequence[Words | None]) -> Words | None:
    known = [p for p in parts if p is not None]
    words = frozenset[str]().union(*known)
    return words if len(known) == len(parts) and len(words) <= _MOST else None


def _fewest(parts: Sequence[Words | None]) -> Words | None:
    """Words of which every one of several branches needs one."""
    known = [p for p in parts if p is not None]
    words = _least(frozenset[str]().union(*known))
    return words if len(known) == len(parts) and len(words) <= _MOST else None


def _least(words: Words) -> Words:
    """The words without those that hold another of them."""
    return frozenset(w for w in words if not any(v != w and v in w for v in words))


#: What a node of each kind can match; those of other kinds match more than can be listed.
_WHOLE: dict[object, Callable[[Any], Words | None]] = {
    _constants.LITERAL: lambda letter: frozenset({chr(letter)}),
    _constants.AT: _nothing,
    _constants.ASSERT: _nothing,
    _constants.ASSERT_NOT: _nothing,
    _constants.IN: _letters,
    _constants.SUBPATTERN: _group,
    _constants.BRANCH: lambda value: _union([_sequence(branch) for branch in value[1]]),
    _constants.MAX_REPEAT: _optional,
}


def _better(one: Words | None, other: Words | None) -> Words | None:
    """The list that tells more: words long enough, then fewer of them; a list with an empty word tells nothing."""
    lists = [_least(w) for w in (one, other) if w and "" not in w]
    return min(lists, key=lambda w: (min(map(len, w)) < _SHORTEST, len(w), -min(map(len, w))), default=None)
