"""Signs that Tesseract confuses: foreign letters, doubled vowels, quotes, capitals that differ in size alone."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from language.fold import level
from readers.recognition_slips import beside, known_syllables, syllables, toneless

_FOREIGN = (
    ("ĐÐ", "Đ"),
    ("đð", "đ"),
    ("Ð", "Đ"),
    ("ð", "đ"),
    ("NÑ", "N"),
    ("Ñ", "N"),
    ("Ï", "I"),
    ("ï", "ĩ"),
    ("yũ", "yŭ"),
    ("⁄", "/"),
)
#: The first sound of Ede, Jarai, Mnong and Stieng names, set off by an apostrophe: "H’Linh", "Cư M’gar", "S’tiêng".
_SET_OFF = re.compile(r"(?<![^\W_])([HMSKNĐY])[”“\"ˆ^´`*°]+(?=[^\W\d_])")
_NOT_SET_OFF = re.compile(r"(?<![^\W_])H(?=[BCDĐGHJKLMNRSTV][^\W\d_A-ZĐ])")  # "HNhuôn": no word begins so
_TALL = re.compile(r"(?<![^\W_])([BGHKMP])Il?(?=[^\W\d_]+$)")  # "MIô" for "Mlô", "H’MIlay" for "H’Mlay"
_SET_OFF_ALONE = re.compile(r"H[”ˆ^´`]")
_SIGN_SET_OFF = re.compile(r"(?<=\b[HMSKNĐY])['’](?=[^\W\d_])")
_NUMBERED = re.compile(r"\d+(?:\.\d+)*[.)]?|[^\W\d_][.)]")
_VOWELS = "aeiouy"
_BULLETS = ("-", "–", "+", "•")
_LONGEST_ITEM = 4  # lines of an item of a list
_SAME_SHAPE = frozenset("cosuvwxz")  # small and large differ in size alone
_EDGES = ".,;:!?()[]“”\"'’-–—/"
_QUOTES = "'‘’"


def signs_mended(words: Sequence[str]) -> list[str]:
    """The words of a line with such signs put right."""
    out = [_vowels_once(_letters(word)) for word in words]
    for at, word in enumerate(out):
        if word[0] in "'‘" and word[1:2].isalpha() and not any(w[-1] in _QUOTES for w in out[at:]):
            out[at] = word[1:]
        elif _SET_OFF_ALONE.fullmatch(word) and out[at + 1 : at + 2] and "“" not in "".join(out[max(0, at - 6) : at]):
            out[at] = "H’"
    for at in range(1, len(out)):
        out[at] = _sized(out[at], out[at - 1], out[at + 1] if at + 1 < len(out) else "")
    return out


def semicolons_mended(lines: Sequence[Sequence[str]]) -> dict[int, str]:
    """The last words, by the number of their line, of items within a list that end in a colon, with a semicolon.

    An item stands within a list where the line above it ends in a colon or semicolon and one of its kind follows.
    """
    found: dict[int, str] = {}
    for at, (line, after) in enumerate(pairwise(lines)):
        if not line or not after or not line[-1].endswith(":") or after[0] not in _BULLETS:
            continue
        begins = (i for i in range(at, max(0, at - _LONGEST_ITEM), -1) if lines[i] and lines[i][0] in _BULLETS)
        start = next(begins, 0)
        above = lines[start - 1] if start else ()
        if start and lines[start][0] == after[0] and above and above[-1].endswith((":", ";")):
            found[at] = line[-1][:-1] + ";"
    return found


def headings_mended(lines: Sequence[Sequence[str]]) -> dict[int, str]:
    """The last words, by the number of their line, of numbered lines that end in a semicolon above an item."""
    return {
        at: line[-1][:-1] + ":"
        for at, (line, after) in enumerate(pairwise(lines))
        if line and after and line[-1].endswith(";") and _NUMBERED.fullmatch(line[0]) and after[0] in _BULLETS
    }


def set_off_alike(texts: Sequence[Sequence[str]]) -> list[list[str]]:
    """The texts of a document with the first sound of such names set off by one sign, where it was lost as well."""
    signs = Counter(word[1] for words in texts for word in words if len(word) > 1 and _SIGN_SET_OFF.search(word[:3]))
    straight = signs["'"] > signs["’"]
    sign = "'" if straight else "’"
    return [[_NOT_SET_OFF.sub(f"H{sign}", _SIGN_SET_OFF.sub(sign, word)) for word in words] for words in texts]


def _letters(word: str) -> str:
    for read, meant in _FOREIGN:
        word = word.replace(read, meant)
    word = _SET_OFF.sub(r"\1’", word)
    core = word.strip(_EDGES)
    tall = _TALL.search(core)
    if tall and core[tall.end() :].islower() and level(core) not in known_syllables():
        word = word.replace(core, _TALL.sub(r"\1l", core), 1)
    return word


def _vowels_once(word: str) -> str:
    """The word with a vowel that was read twice, once with its tone ("CỤUM", "Dôồn"), written once."""
    for at in range(len(word) - 1, 0, -1):
        one, two = word[at - 1].lower(), word[at].lower()
        if _base(one) != _base(two) or _base(one) not in _VOWELS or toneless(one + two) in ("ưu", "oo"):
            continue  # "hữu" and "moóc" are right
        toned = [char != toneless(char) for char in (one, two)]
        if any(toned):
            word = word[:at] + word[at + 1 :] if toned == [True, False] else word[: at - 1] + word[at:]
    return word


def _base(char: str) -> str:
    return unicodedata.normalize("NFD", char)[:1]


def _sized(word: str, before: str, after: str) -> str:
    """A word of letters that are alike large and small, made small within words that are: "cơ SỞ", "dân Sự"."""
    core = word.strip(_EDGES)
    if core.islower() or not before.islower() or not _is_same_shape(core):
        return word
    known, low = syllables().usual, level(core)
    goes = (beside(before, after=False), low) in known
    if not core.isupper():  # "trụ Sở" is a slip, "của Sở Nội vụ" is right
        goes = goes and not (after[:1].isupper() and word[-1].isalpha())
    elif _is_same_shape(after.strip(_EDGES)):
        goes = goes or (low, level(after.strip(_EDGES))) in known
    return word.replace(core, core.lower(), 1) if goes else word


def _is_same_shape(core: str) -> bool:
    return len(core) > 1 and all(_base(char) in _SAME_SHAPE for char in core.lower())
