"""The words of a name with abbreviations written out, and whether two forms name one body."""

from collections.abc import Sequence
from functools import cache, lru_cache

from language.fold import key
from language.lexicon import lexicon

# Fewer letters are initials of too many names.
_LEAST_INITIALS = 3


@cache
def _written_out() -> dict[str, str]:
    return {key(short): entry.form for short, entry in lexicon("written_out").by_spelling.items()}


@lru_cache(maxsize=4096)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, abbreviations written out; kept, for each is compared with many."""
    return tuple(" ".join(_written_out().get(word, word) for word in key(name).split()).split())


def shortens(few: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether one name gives the initials of the other: "Khối VH-XH", "Khối Văn hóa - Xã hội".

    Words that both begin or end with may stand around them: "Sở KH&CN tỉnh A"; "và" may have no letter.
    """
    if len(few) >= len(whole):
        return False  # told first: most pairs of names end here
    start = next((at for at, (a, b) in enumerate(zip(few, whole, strict=False)) if a != b), 0)
    few, whole = few[start:], whole[start:]
    end = next((at for at, (a, b) in enumerate(zip(few[::-1], whole[::-1], strict=False)) if a != b), 0)
    few, whole = few[: len(few) - end], [word for word in whole[: len(whole) - end] if word != "và"]
    letters = "".join(few)
    return len(letters) >= _LEAST_INITIALS and len(few) < len(whole) and letters == "".join(word[0] for word in whole)


def same_body(a: str, b: str) -> bool:
    """Whether two forms name one body: all words of one are in the other, or its initials."""
    short, long = sorted((words_of(a), words_of(b)), key=len)
    few, whole = frozenset(short), frozenset(long)
    return (few <= whole and len(whole) - len(few) <= max(2, len(few))) or shortens(short, long)
