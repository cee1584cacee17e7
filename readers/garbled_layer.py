"""Text layers that hold no words: of fonts whose letters no table names, or read badly under the picture of a page."""

import unicodedata
from collections.abc import Iterable

from readers.legacy import is_syllable

#: Of Vietnamese nine words in ten are syllables; of a layer without its table of letters, or of another encoding that
#: is not known, a quarter. Pages with fewer words tell nothing.
_LEAST_SYLLABLES, _FEWEST_WORDS = 0.5, 40
#: English pages are left as they are: of their words these make some fifth; this share of them tells.
_ENGLISH, _SHARE = frozenset(("the", "of", "and", "to", "in", "for", "is", "on", "that", "with", "by")), 0.08
#: Of the letters of Vietnamese a quarter bears a mark; of those that a program for English reads in it, one in twenty.
_LEAST_MARKED, _FEWEST_LETTERS = 0.1, 40


def is_garbled(words: Iterable[str]) -> bool:
    """Whether the words of a page, repaired, are hardly those of Vietnamese, and not of English."""
    bare = [unicodedata.normalize("NFC", word).strip("“”\"'()[],.;:!?…*/-–—") for word in words]
    told = [word for word in bare if word.isalpha()]
    if len(bare) < _FEWEST_WORDS or sum(map(is_syllable, told)) >= _LEAST_SYLLABLES * _lettered(bare):
        return False
    return not _is_english(told, len(bare))


def is_unmarked(words: Iterable[str]) -> bool:
    """Whether the words of a page bear hardly a mark, and are not English: what lies so under a picture is misread."""
    told = [word for word in words if any(map(str.isalpha, word))]
    letters = [char for word in told for char in word if char.isalpha()]
    if len(letters) < _FEWEST_LETTERS or sum(not char.isascii() for char in letters) >= _LEAST_MARKED * len(letters):
        return False
    return not _is_english(told, len(told))


def _is_english(told: list[str], count: int) -> bool:
    return sum(word.lower() in _ENGLISH for word in told) >= _SHARE * count


def _lettered(words: list[str]) -> int:
    return sum(any(map(str.isalpha, word)) for word in words)
