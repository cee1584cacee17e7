"""Names as people sign what they write and photograph: "Anh Thụ", "LÒ NA", "V.DŨNG", "L.N", "Vừ Dúa".

Pen names often leave the family name out, so that a line of two words with capitals may as well be a heading of the
page: what the words are decides.
"""

import re
from functools import cache

from language.fold import level
from language.letters import LOWER, UPPER
from language.lexicon import lexicon

_INITIALS = re.compile(rf"(?:[{UPPER}][{LOWER}]?h?\.\s?){{1,3}}[{UPPER}](?:[{LOWER}]{{0,7}}|[{UPPER}]{{0,7}})\.?")
_SYLLABLE = re.compile(rf"[{UPPER}](?:['’]?[{UPPER}{LOWER}]+)?(?:['’][{LOWER}{UPPER}]+)?\.?")
_LONGEST_SYLLABLE = 9  # letters: "Chamaléa"
_LONGEST = 5  # words of a name
_WHOLE = 3  # words of a name with its family's: among them may be words of pages ("Trang")
_LONGEST_INITIALS = 14
_MIDDLE = ("văn", "thị")  # hardly anything but a name has one of these for its second word


def is_pen_name(text: str, *, labelled: bool = False) -> bool:
    """Whether a text is a name as people sign: whole, in short or as initials.

    ``labelled``: something before it says that a name follows ("Ảnh: Sơn"), so that less of a proof is asked.
    """
    text = text.strip(" *")
    if len(text) <= _LONGEST_INITIALS and _INITIALS.fullmatch(text):
        return True
    words = text.strip(" .").split()
    if not words or len(words) > _LONGEST or not all(map(_is_syllable, words)):
        return False
    low = level(" ".join(words))
    whole = labelled and len(words) >= _WHOLE and level(words[0]) in _families()
    if low in lexicon("provinces").by_spelling or (_page_words().search(low) and not whole):
        return False
    caps = all(word.isupper() for word in words)
    if not caps and any(len(word) > 1 and word.isupper() for word in words):
        return False
    if len(words) == 1:
        return labelled and (low in _known() or "'" in low or (not caps and len(low) >= 3))
    return _is_told(low.split(), caps=caps, labelled=labelled)


def _is_syllable(word: str) -> bool:
    return len(word) <= _LONGEST_SYLLABLE and bool(_SYLLABLE.fullmatch(word))


def _is_told(words: list[str], *, caps: bool, labelled: bool) -> bool:
    """Whether the syllables of a name are such as names have; a line in capitals may be any heading."""
    if caps and not labelled:
        known = sum(word in _known() for word in words)
        marked = len(words) > 2 and words[1] in _MIDDLE
        return words[0] in _families() | _known() and (marked or known >= len(words) - 1)
    return labelled or len(words[0]) == 1 or any(word in _known() or word in _families() for word in words)


@cache
def _families() -> frozenset[str]:
    return frozenset(lexicon("family_names").by_spelling)


@cache
def _known() -> frozenset[str]:
    """Syllables of given names and frequent families."""
    return frozenset(lexicon("given_names").by_spelling) | frozenset(
        level(e.form) for e in lexicon("family_names").entries[:22]
    )


@cache
def _page_words() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){lexicon('page_words').pattern}(?!\w)")


def undoubled(text: str) -> str:
    """A name that a page shows twice in a row, once for the picture beside it ("Lò Na Lò Na"), given once."""
    words = text.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half >= 2 and words[:half] == words[half:] else text


def is_short_for(short: str, name: str) -> bool:
    """Whether initials may stand for a name: "L.N", "L.Na" and "L.NA" for "Lò Na"."""
    if "." not in short or "." in name:
        return False
    parts = [part for part in re.split(r"[.\s]+", level(short)) if part]
    words = level(name).split()
    if len(parts) < 2 or len(parts) > len(words) or not words[-1].startswith(parts[-1]):
        return False
    rest = iter(words[:-1])
    return all(any(word.startswith(part) for word in rest) for part in parts[:-1])
