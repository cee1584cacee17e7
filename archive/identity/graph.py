"""Entities as the connected parts of a graph of judgements, in which "not the same" keeps its two sides apart.

People's judgements come first, in the order in which they were made; then the rules', the surest first. A judgement
that would join what is held apart does not hold, and is told.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from archive.identity.verdict import Answer


@dataclass(frozen=True)
class Edge:
    """A judgement on two mentions, by their keys; ``number`` is its number in the ledger, if it has one."""

    left: str
    right: str
    answer: Answer
    points: float = 0.0
    by_person: bool = False
    number: int | None = None


@dataclass(frozen=True)
class Joined:
    """What came of it: the first key of its part for each key, and the edges that did not hold."""

    part: Mapping[str, str]
    refused: tuple[Edge, ...]

    def groups(self) -> dict[str, list[str]]:
        """The keys of each part, in order, by its first key."""
        found: dict[str, list[str]] = {}
        for node in sorted(self.part):
            found.setdefault(self.part[node], []).append(node)
        return found


class _Parts:
    """Parts that grow together (union-find), each with those that it must not be joined with."""

    def __init__(self, nodes: Iterable[str]) -> None:
        self._above: dict[str, str] = {}
        self._size: dict[str, int] = {}
        self._apart: dict[str, set[str]] = {}
        for node in nodes:
            self._above[node] = node
            self._size[node] = 1

    def __contains__(self, node: str) -> bool:
        return node in self._above

    def __iter__(self) -> Iterator[str]:
        return iter(self._above)

    def top(self, node: str) -> str:
        while (above := self._above[node]) != node:
            self._above[node] = node = self._above[above]
        return node

    def hold_apart(self, left: str, right: str) -> bool:
        """Keep two parts apart; False where they are one already."""
        one, other = self.top(left), self.top(right)
        if one == other:
            return False
        self._apart.setdefault(one, set()).add(other)
        self._apart.setdefault(other, set()).add(one)
        return True

    def join(self, left: str, right: str) -> bool:
        """Make two parts one; False where they are held apart."""
        one, other = self.top(left), self.top(right)
        if one == other:
            return True
        if other in self._apart.get(one, ()):
            return False
        if self._size[one] < self._size[other]:
            one, other = other, one
        self._above[other] = one
        self._size[one] += self._size[other]
        for enemy in self._apart.pop(other, ()):
            self._apart[enemy].discard(other)
            self._apart[enemy].add(one)
            self._apart.setdefault(one, set()).add(enemy)
        return True


def join(nodes: Iterable[str], edges: Iterable[Edge]) -> Joined:
    """Put the nodes together as the edges say; edges of unknown nodes are left out.

    What a person is unsure of, the rules do not join either.
    """
    parts = _Parts(nodes)
    known = [e for e in edges if e.left in parts and e.right in parts and e.left != e.right]
    people = sorted((e for e in known if e.by_person), key=lambda e: e.number or 0)
    rules = sorted((e for e in known if not e.by_person), key=lambda e: (-e.points, e.left, e.right))
    refused = [e for e in people if e.answer is Answer.NOT and not parts.hold_apart(e.left, e.right)]
    refused += [e for e in people if e.answer is Answer.SAME and not parts.join(e.left, e.right)]
    for edge in people:
        if edge.answer is Answer.UNSURE:
            parts.hold_apart(edge.left, edge.right)
    for edge in rules:
        if edge.answer is Answer.NOT:
            parts.hold_apart(edge.left, edge.right)
    refused += [e for e in rules if e.answer is Answer.SAME and not parts.join(e.left, e.right)]
    return Joined(_firsts(parts, list(parts)), tuple(refused))


def _firsts(parts: _Parts, nodes: Iterable[str]) -> dict[str, str]:
    first: dict[str, str] = {}
    ordered = sorted(nodes)
    for node in ordered:
        first.setdefault(parts.top(node), node)
    return {node: first[parts.top(node)] for node in ordered}


def path(edges: Iterable[Edge], left: str, right: str) -> list[Edge]:
    """The edges of "same" that lead from one mention to another, the fewest there are; none where they do not."""
    beside: dict[str, list[tuple[str, Edge]]] = {}
    for edge in edges:
        if edge.answer is Answer.SAME:
            beside.setdefault(edge.left, []).append((edge.right, edge))
            beside.setdefault(edge.right, []).append((edge.left, edge))
    came: dict[str, list[Edge]] = {left: []}
    queue = [left]
    for node in queue:
        for other, edge in beside.get(node, ()):
            if other not in came:
                came[other] = [*came[node], edge]
                queue.append(other)
    return came.get(right, [])
