r"""Regular expressions that are tried only where one of the letters stands that a match may begin with.

Python's engine passes by all other letters at once, but only where the expression itself begins with letters: behind a
lookbehind, ``(?<!\w)``, with which most rules begin, it sees none and tries every place. Here the letters are told from
the engine's own reading of the expression and put into the head of its code, where the engine would have put them.
The matches are the same; extraction takes a sixth less time. The engine's code is no public matter: a Python that has
another kind of it is told by a trial, and compiles as usual.
"""

import _sre  # type: ignore[import-not-found]
import re
import sys
from collections.abc import Callable, Iterable
from functools import cache
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]  # the engine's own reading of a pattern
from typing import Any

Node = tuple[object, Any]
#: Letters, ranges and kinds of letters as the engine writes them.
Letters = frozenset[tuple[object, Any]]
#: Stands for a match without a letter.
_EMPTY: Letters = frozenset({(None, None)})
_DIGIT: Node = (_constants.CATEGORY, _constants.CATEGORY_DIGIT)
#: Digits as a table of the engine lists them, ten in a row from each nought, and all letters that it has no room for.
_WIDE = 1 << 16
_NOUGHTS = (code for code in range(_WIDE) if chr(code).isdecimal() and not int(chr(code)))
_DIGITS: Letters = frozenset((_constants.RANGE, (code, code + 9)) for code in _NOUGHTS) | {
    (_constants.RANGE, (_WIDE, sys.maxunicode))
}
#: ``(?<!\w)`` at the head of an expression.
_NOT_WITHIN_WORD = repr(_parser.parse(r"(?<!\w)"))
#: Where the engine's code tells how long its head is, what the head knows of how a match begins, and where that ends.
_LENGTH, _KNOWN, _WIDTHS_END = 1, 2, 5


def swift(source: str) -> re.Pattern[str]:
    """The expression compiled. Raises re.error where it is none."""
    return _compiled(source) if _is_known_engine() else re.compile(source)


@cache
def _is_known_engine() -> bool:
    """Whether this Python takes code as it is put together here: tried on one expression."""
    try:
        found = _compiled(r"(?<!\w)(?:ab|[x-z])\d")
    except (AttributeError, IndexError, TypeError, ValueError, RuntimeError):
        return False
    return [m.span() for m in found.finditer("qab1 ab2 y3 Ab4 z")] == [(5, 8), (9, 11)]


def _compiled(source: str) -> re.Pattern[str]:
    tree = _parser.parse(source)
    flags, letters = tree.state.flags, _first_of(tree)
    if letters is None or letters & _EMPTY or flags & re.IGNORECASE:
        return re.compile(source)
    if repr(tree[:1]) == _NOT_WITHIN_WORD and all(map(_is_of_word, letters)):
        tree[0] = (_constants.AT, _constants.AT_BOUNDARY)  # before a letter the two are one, and this is told sooner
    code = _compiler._code(tree, flags)  # noqa: SLF001  # there is no public way
    narrow = not tree.getwidth()[0]  # of a match without a letter, told by what is ahead, the engine would not go on
    if narrow or code[_KNOWN]:
        return re.compile(source)
    code = _with_head(code, letters, flags)
    names = {number: name for name, number in tree.state.groupdict.items()}
    by_number = tuple(names.get(number) for number in range(tree.state.groups))
    pattern: re.Pattern[str] = _sre.compile(source, flags, code, tree.state.groups - 1, tree.state.groupdict, by_number)
    return pattern


def _with_head(code: list[int], letters: Letters, flags: int) -> list[int]:
    """The code with the letters told in its head."""
    head = [*code[:_KNOWN], _constants.SRE_INFO_CHARSET, *code[_KNOWN + 1 : _WIDTHS_END]]
    charset, _ = _compiler._optimize_charset(sorted(_listed(letters), key=str))  # noqa: SLF001
    _compiler._compile_charset(charset, flags, head)  # noqa: SLF001
    head[_LENGTH] = len(head) - _LENGTH
    return head + code[_LENGTH + code[_LENGTH] :]


def _listed(letters: Letters) -> Letters:
    """The letters, or more of them, with digits told by a table, not as a kind that every letter is asked about."""
    return letters - {_DIGIT} | _DIGITS if _DIGIT in letters else letters


def _is_of_word(letter: Node) -> bool:
    """Whether letters, a range or a kind of letters are of words, all of them."""
    kind, value = letter
    first, last = value if kind is _constants.RANGE else (value, value)
    if kind in (_constants.LITERAL, _constants.RANGE):
        return all(chr(code).isalnum() for code in range(first, last + 1))
    return letter == _DIGIT


def begins_at_head(source: str) -> bool:
    """Whether a match can begin nowhere but at the head of the text: ``^`` stands before everything else."""
    tree = _parser.parse(source)
    return tree[:1].data == [(_constants.AT, _constants.AT_BEGINNING)] and not tree.state.flags & re.MULTILINE


def _first_of(nodes: Iterable[Node]) -> Letters | None:
    """What a match of nodes in sequence may begin with; None where that is more than can be listed."""
    found, ahead = _EMPTY, None
    for node in nodes:
        if ahead is None and node[0] is _constants.ASSERT and found == _EMPTY:
            ahead = _ahead(node[1])
        letters = _first(node)
        if letters is None:
            return ahead
        found = found - _EMPTY | letters
        if not letters & _EMPTY:
            return found
    return ahead or found


def _ahead(value: tuple[int, Iterable[Node]]) -> Letters | None:
    """What the text must go on with where a lookahead stands; None where that is more than can be listed."""
    direction, nodes = value
    letters = _first_of(nodes) if direction > 0 else None
    return None if letters is None or letters & _EMPTY else letters


def _first(node: Node) -> Letters | None:
    kind, value = node
    told = _FIRST.get(kind)
    return told(value) if told else None


def _one_of(members: list[Node]) -> Letters | None:
    return None if members[0][0] is _constants.NEGATE else frozenset(members)


def _group(value: tuple[object, int, int, Iterable[Node]]) -> Letters | None:
    _, added, removed, nodes = value
    return None if added or removed else _first_of(nodes)


def _branch(value: tuple[object, list[Iterable[Node]]]) -> Letters | None:
    letters = [_first_of(nodes) for nodes in value[1]]
    known = [found for found in letters if found is not None]
    return frozenset[Node]().union(*known) if len(known) == len(letters) else None


def _repeat(value: tuple[int, int, Iterable[Node]]) -> Letters | None:
    least, _, nodes = value
    letters = _first_of(nodes)
    return letters | _EMPTY if letters is not None and least == 0 else letters


def _nothing(_: object) -> Letters:
    return _EMPTY


#: What a node of each kind may begin with; those of other kinds with anything.
_FIRST: dict[object, Callable[[Any], Letters | None]] = {
    _constants.LITERAL: lambda letter: frozenset({(_constants.LITERAL, letter)}),
    _constants.IN: _one_of,
    _constants.AT: _nothing,
    _constants.ASSERT: _nothing,
    _constants.ASSERT_NOT: _nothing,
    _constants.SUBPATTERN: _group,
    _constants.BRANCH: _branch,
    _constants.MAX_REPEAT: _repeat,
    _constants.MIN_REPEAT: _repeat,
}
