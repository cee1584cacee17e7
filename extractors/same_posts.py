"""Telling whether two forms of a post are one, and which form says more."""

from functools import cache

from extractors.posts import PostFound
from extractors.reading import Reading
from language.fold import key
from language.lexicon import lexicon

#: Bodies of posts that share this part of the words of the shorter one are taken for one body.
_ALIKE = 0.6


@cache
def _written_out() -> dict[str, str]:
    return {short: entry.form for short, entry in lexicon("written_out").by_spelling.items()}


class Posts:
    """The posts of a reading, compared by their words with abbreviations written out."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._known: dict[tuple[int, int], list[str]] = {}
        self._counted: dict[str, int] = {}

    def same(self, a: PostFound, b: PostFound) -> bool:
        """Whether two forms are one post: the same head, and one body contained in the other, or nearly so."""
        short, long = sorted((self._words(a.start, a.end), self._words(b.start, b.end)), key=len)
        if short == long:
            return True
        head = self._words(a.start, a.head_end)
        size = min(len(short), len(head))
        if long[: len(head)] != head or short[:size] != head[: len(short)]:
            return False
        return set(short) <= set(long) or _alike(short[len(head) :], long[len(head) :])

    def says_more(self, a: PostFound, b: PostFound) -> bool:
        """Whether ``a`` is the longer form, or of two as long the one written out, or with the commoner last words.

        The other is a slip of the pen then.
        """
        longer = len(self._words(a.start, a.end)) - len(self._words(b.start, b.end)) or self._spelled(
            a
        ) - self._spelled(b)
        if longer:
            return longer > 0
        x, y = self._last(a), self._last(b)
        return x != y and self._times(x) > self._times(y)

    def _times(self, words: str) -> int:
        """How often words stand in the text."""
        times = self._counted.get(words)
        if times is None:
            times = self._counted[words] = self.reading.low.count(words)
        return times

    def _words(self, start: int, end: int) -> list[str]:
        words = self._known.get((start, end))
        if words is None:
            plain = key(self.reading.text[start:end]).split()
            words = " ".join(_written_out().get(w, w) for w in plain).split()
            self._known[start, end] = words
        return words

    def _spelled(self, post: PostFound) -> int:
        """How many words a form has as written: "Ủy ban nhân dân" is more than "UBND"."""
        return self.reading.low.count(" ", post.start, post.end)

    def _last(self, post: PostFound) -> str:
        return " ".join(self.reading.low[post.head_end : post.end].rsplit(" ", 2)[-2:])


def _alike(a: list[str], b: list[str]) -> bool:
    return not a or not b or len(set(a) & set(b)) >= _ALIKE * min(len(set(a)), len(set(b)))
