"""Folding Vietnamese for comparison, search and rules.

Tone is identity: ``Hùng`` and ``Hưng`` are two people, so :func:`level` and :func:`key` keep tones and only unify
spelling, while :func:`bare` drops tones for those who type without them.
"""

import re
import unicodedata
from functools import lru_cache

# Old and new placement of the tone mark on oa, oe, uy: the same syllable (Hoà = Hòa).
_OLD_TO_NEW = dict(
    zip(
        "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
        "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
        strict=True,
    )
)
# "quý" has its tone on y in both habits: the u belongs to the consonant.
# What stands before is looked at last: a pattern that begins with letters is tried at those letters alone.
_OLD = re.compile("(?:" + "|".join(_OLD_TO_NEW) + r")(?<!q..)(?!\w)")
# Schoolbooks since 1980 write i for y at the end of these syllables ("kỉ niệm", "kí kết", "quản lí"); y is the rule.
_WITH_I = "kì kí kỉ kĩ lí mĩ tỉ".split()
_SPELT_WITH_I = re.compile("(?:" + "|".join(_WITH_I) + r")(?<!\w..)(?!\w)")
_I_TO_Y = str.maketrans("ìíỉĩ", "ỳýỷỹ")
_WORD = re.compile(r"\w+")
_MARKS = {
    "–": "-",
    "—": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "“": '"',
    "”": '"',
    "„": '"',
    "‟": '"',
    "«": '"',
    "»": '"',
    "‘": "'",
    "’": "'",
    "ð": "đ",
}
_MARK = re.compile("[" + "".join(_MARKS) + "]")
#: A text of so many letters is a name or a few words, which may come again.
_FEW_LETTERS = 60


def place_tones(text: str) -> str:
    """Lower-case NFC text with one tone placement; the length is kept."""
    return _OLD.sub(lambda m: _OLD_TO_NEW[m[0]], text)


def lower(text: str) -> str:
    """Lower case that keeps the length, whatever the letters (``İ`` alone would grow)."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def level(text: str) -> str:
    """NFC text made even for rules: lower case, one spelling, one dash, one kind of quotes; the length is kept.

    Offsets into the result are offsets into ``text``.
    """
    return _level_of_words(text) if len(text) <= _FEW_LETTERS else _level(text)


def _level(text: str) -> str:
    even = place_tones(_MARK.sub(lambda m: _MARKS[m[0]], lower(text)))
    return _SPELT_WITH_I.sub(lambda m: m[0].translate(_I_TO_Y), even)


_level_of_words = lru_cache(maxsize=4096)(_level)  # the same names and forms of address are asked for again and again


@lru_cache(maxsize=4096)  # the same names are asked for again and again
def key(text: str) -> str:
    """A comparison key that keeps tones: NFC, lower case, one tone placement, words and digits parted by one space."""
    return " ".join(_WORD.findall(place_tones(unicodedata.normalize("NFC", text).lower())))


class _Plain(dict[int, str]):
    """Letters without their marks, each told when it is first met."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFD", chr(code))
        self[code] = "".join(c for c in decomposed if not unicodedata.combining(c))
        return self[code]


_PLAIN = _Plain({ord("đ"): "d"})


def bare(text: str) -> str:
    """A comparison key without tones and with d for đ: what people type who leave the tones out."""
    return " ".join(_WORD.findall(text.lower().translate(_PLAIN)))
