"""Near-copies: papers that print one text, reprinted or syndicated, with another head, foot or lead.

A text is known by runs of five syllables (shingles). Of each text the few smallest hashes are kept: they are a fair
sample of its shingles, so that the share two samples have in common is that of the texts (Broder 1997).
"""

from collections.abc import Iterable
from hashlib import blake2b
from heapq import nsmallest

from language.fold import key

_RUN = 5
_KEPT = 128
#: A text of fewer runs than this tells nothing by what it shares: any two short notices are alike.
_FEWEST = 40
#: Papers share so much of their text that one is a copy of the other.
COPIED = 0.5


def sketch(text: str) -> tuple[int, ...]:
    """The sample of a text: its smallest hashes in order; fewer where the text is short."""
    words = key(text).split()
    runs = {" ".join(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1)}
    return tuple(nsmallest(_KEPT, {_hash(run) for run in runs}))


def _hash(run: str) -> int:
    return int.from_bytes(blake2b(run.encode(), digest_size=7).digest(), "big")


def resemblance(ours: tuple[int, ...], theirs: tuple[int, ...]) -> float:
    """The share of both texts together that is in both, from 0 to 1; 0 where a text is too short to tell."""
    size = min(_KEPT, len(ours), len(theirs))
    if size < _FEWEST:
        return 0.0
    both = set(ours).intersection(theirs)
    if len(both) < size * COPIED / 2:  # no copy, and how far from it does not matter
        return len(both) / (2 * size)
    smallest = sorted({*ours, *theirs})[:size]
    return sum(h in both for h in smallest) / size


def telling(shingles: Iterable[int]) -> tuple[int, ...]:
    """The hashes under which copies are looked for: copies have some of a few smallest in common."""
    return tuple(shingles)[:12]
