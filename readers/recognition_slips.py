"""Slips of recognition: a word read with a wrong tone or hat, mended where the words beside it leave one choice.

Tesseract reads "Bưu điên" for "Bưu điện" and "chỉ nhánh" for "chi nhánh". The pairs of syllables that go together come
from Hồ Ngọc Đức's dictionary, as underthesea carries it, and from the lexicons of posts, bodies, units and awards.
"""

import string
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from language.fold import level
from language.lexicon import lexicon

#: With more confidence (of 100) than this a word is mended only to one of the lexicons' own phrases.
_UNSURE = 90
_OF_THE_GENRE = ("posts", "bodies", "sending_units", "awards", "body_parts")
_MARKS = string.punctuation + "“”‘’–—…"


@dataclass(frozen=True)
class _Words:
    """Pairs of syllables that go together, those of the genre, and the syllables that differ in tone and hat alone."""

    pairs: frozenset[tuple[str, ...]]
    genre: frozenset[tuple[str, ...]]
    genre_threes: frozenset[tuple[str, ...]]
    families: frozenset[str]
    alike: dict[str, frozenset[str]]


def mended(words: Sequence[str], sure: Sequence[int]) -> list[str]:
    """The words of a line with slips mended; ``sure`` is Tesseract's confidence in each, 0 to 100."""
    out = list(words)
    for at, word in enumerate(words):
        low = level(word.strip(_MARKS))
        if not low.isalpha():
            continue
        before = _beside(out[at - 1], after=False) if at and word[0].isalpha() else ""
        after = [_beside(w, after=True) for w in words[at + 1 : at + 3]] if word[-1].isalpha() else []
        meant = _meant(
            low, before, (*after, "", "")[:2], sure=sure[at] > _UNSURE, named=word.strip(_MARKS)[0].isupper()
        )
        if meant:
            out[at] = _written(word, low, meant)
    return out


def _meant(low: str, before: str, after: tuple[str, ...], *, sure: bool, named: bool) -> str | None:
    """The one syllable that goes with its neighbours where the one read does not; None where it may be right."""
    known = _known()
    if named and low == "thi" and before in known.families and after[0]:
        return "thị"  # between a family name and another: the middle name of women
    if (low, after[0]) in known.pairs or (before, low) in known.pairs:
        return None
    pairs = known.genre if sure else known.pairs
    others = known.alike.get(_bare(low), frozenset()) - {low}
    if named and low in known.families:  # "Trương Văn A" is no "Trưởng văn phòng", "Tống Giám đốc" is a post
        fitting = [o for o in others if (o, *after) in known.genre_threes]
    else:  # a capital may begin a name, of which the word before knows nothing: "Phương Chi", "Bù Lư"
        fitting = [o for o in others if (o, after[0]) in pairs or (not named and (before, o) in pairs)]
    return fitting[0] if len(fitting) == 1 else None


def _beside(word: str, *, after: bool) -> str:
    """The neighbour as it goes with the word; nothing where a mark stands between them."""
    apart = not word[:1].isalpha() if after else not word[-1:].isalpha()
    return "" if apart else level(word.strip(_MARKS))


def _written(word: str, low: str, meant: str) -> str:
    """``meant`` in the place of ``low``, in its capitals and marks."""
    core = word.strip(_MARKS)
    form = meant.upper() if core.isupper() and len(low) > 1 else meant.capitalize() if core[0].isupper() else meant
    return word.replace(core, form, 1)


def _bare(syllable: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", syllable) if not unicodedata.combining(c))


def _runs(phrases: Iterable[str], size: int) -> frozenset[tuple[str, ...]]:
    """Every run of so many syllables in the phrases."""
    split = (level(p).replace("-", " ").split() for p in phrases)
    return frozenset(tuple(s[at : at + size]) for s in split for at in range(len(s) - size + 1))


@cache
def _known() -> _Words:
    """Loaded once, when the first scan is read; it takes half a second."""
    from underthesea.corpus import viet_dict_74K

    genre = [s for name in _OF_THE_GENRE for e in lexicon(name).entries for s in e.spellings]
    pairs = _runs(viet_dict_74K.words, 2) | _runs(genre, 2)
    families = frozenset(level(e.form) for e in lexicon("family_names").entries)
    alike: dict[str, set[str]] = {}
    for syllable in {s for pair in pairs for s in pair}:
        alike.setdefault(_bare(syllable), set()).add(syllable)
    return _Words(
        pairs, _runs(genre, 2), _runs(genre, 3), families, {bare: frozenset(found) for bare, found in alike.items()}
    )
