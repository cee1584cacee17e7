"""Which pairs of mentions are looked at: those that share an anchor and stand near each other in time.

A mention is held against the few before it under each anchor, and no further than the first that is the same. So the
work grows with the number of mentions, not with its square, however many bear one name.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from archive.identity.context import Context
from archive.identity.mentions import Mention
from archive.identity.verdict import Answer, Verdict

M = TypeVar("M", bound=Mention)

#: How many mentions before it one is held against under an anchor.
WINDOW = 8


@dataclass(frozen=True)
class Judged:
    """Two mentions, by their keys in order, and the verdict on them."""

    left: str
    right: str
    verdict: Verdict


def judge_all(
    mentions: Sequence[M],
    anchors: Callable[[M, Context], Iterable[tuple[str, ...]]],
    compare: Callable[[M, M, Context], Verdict],
    context: Context,
) -> Iterator[Judged]:
    """The verdict on every pair looked at."""
    blocks: dict[tuple[str, ...], list[M]] = defaultdict(list)
    for mention in sorted(mentions, key=_when):
        for anchor in dict.fromkeys(anchors(mention, context)):
            blocks[anchor].append(mention)
    seen: dict[tuple[str, str], Answer] = {}
    for block in blocks.values():
        for at, mention in enumerate(block):
            for other in reversed(block[max(0, at - WINDOW) : at]):
                left, right = sorted((mention.key, other.key))
                answer = seen.get((left, right))
                if answer is None:
                    judged = Judged(left, right, compare(other, mention, context))
                    answer = seen[left, right] = judged.verdict.answer
                    yield judged
                if answer is Answer.SAME:
                    break


def _when(mention: Mention) -> tuple[str, str]:
    return mention.paper.day or str(mention.paper.year or ""), mention.key
