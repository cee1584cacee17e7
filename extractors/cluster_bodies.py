"""The words of a name with abbreviations written out, and whether two forms name one body."""

from functools import cache, lru_cache

from language.fold import key
from language.lexicon import lexicon


@cache
def _written_out() -> dict[str, str]:
    return {key(short): entry.form for short, entry in lexicon("written_out").by_spelling.items()}


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, abbreviations written out; kept, for each is compared with many."""
    return tuple(" ".join(_written_out().get(word, word) for word in key(name).split()).split())


def same_body(a: str, b: str) -> bool:
    """Whether two forms name one body: the words of one are among those of the other, abbreviations written out."""
    short, long = sorted((frozenset(words_of(a)), frozenset(words_of(b))), key=len)
    return short <= long and len(long) - len(short) <= max(2, len(short))
