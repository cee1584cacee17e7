"""The vote between readings of a word: each counts with its confidence, and with how well it fits the language.

Marks of letters are what Tesseract confuses most, so readings that differ in them, in one letter or in a space stand
against each other; whatever else two readings agree upon is let in as well.
"""

import re
import string
import unicodedata
from dataclasses import dataclass

from language.fold import level
from readers.hocr import Read
from readers.recognition_slips import beside, known_syllables, mistaken, of_names, syllables, toneless

_UNKNOWN = 0.5  # what the confidence in a word that is no syllable counts
_TOGETHER = 2.5  # the same for one that makes a word with that beside it
_SEEN = 1.5  # the same for one that is surely read elsewhere on the page
_OWN_SLIP = 3.0  # the same for a name that Tesseract is known to misread so
_TONE_LOST = 0.5  # the same for one that may have lost its tone
_SHORTEST = 2  # letters of a word in which one may be wrong
_SET_OFF = re.compile(r"(?<=\w)[”“\"ˆ^´`*°'‘’]+(?=\w)")
_TONED = re.compile(r"(?:[aeiouycmnpt]|[cn]h|ng)$")  # so syllables end that bear a tone
_USUAL = re.compile(r"[\w.,:;/&()’'+ -]+")  # signs that stand within words
_MARKS = string.punctuation + "“”‘’–—…"


@dataclass(frozen=True, slots=True)
class Context:
    """What tells of a word which reading is likelier: the words before and after it, and those surely read."""

    before: str
    after: str
    seen: frozenset[str]

    def weight(self, text: str) -> float:
        """What the confidence in a reading counts: less in one that is no syllable, more in one that fits."""
        if " " in text:
            return min(Context("", "", self.seen).weight(part) for part in text.split())
        if not text.isalpha():
            return 1.0 if _USUAL.fullmatch(text) else _UNKNOWN
        low = level(text)
        if low not in known_syllables() or not (text.isupper() or text.islower() or text.istitle()):
            return 1.0 if text.isupper() else _UNKNOWN
        fits = _SEEN if text in self.seen else 1.0
        if text.istitle() and self.before[:1].isupper():  # in names any two syllables may meet
            return fits
        pairs = {
            (beside(self.before, after=False) if self.before else "", low),
            (low, beside(self.after, after=True) if self.after else ""),
        }
        return _TOGETHER if pairs & syllables().possible else fits


def best(word: Read, others: list[list[Read]], context: Context) -> list[Read]:
    """The reading of a word in which the confidence is greatest, over all that read it so, capitals apart."""
    first = core_of(word[0])
    found = [other for other in others if _joined(other)]
    agreed = len(found) > 1 and len({_shape(_joined(other)) for other in found}) == 1
    told: dict[str, list[Read]] = {_shape(first): [word]}
    weights = {_shape(first): _square(word[1]) * context.weight(first)}
    for other in found:
        core = _joined(other)
        if agreed or _alike(core, first):
            sure = _square(min(sure for _, sure, _ in other)) * _likelihood(first, core)
            weights[_shape(core)] = weights.get(_shape(core), 0.0) + sure * context.weight(core)
            told.setdefault(_shape(core), other)
    won = max(weights, key=lambda shape: weights[shape])
    sure = max(sure for reading in ([word], *found) if _shape(_joined(reading)) == won for _, sure, _ in reading)
    chosen = told[won]
    if len(chosen) > 1:
        return chosen
    keeps = chosen == [word] or agreed or len(first) < _SHORTEST
    text = chosen[0][0] if keeps else word[0].replace(first, _joined(chosen), 1)
    return [(text, sure, chosen[0][2] if keeps else word[2])]


def _square(sure: int) -> int:
    """The weight of a confidence: one great counts more than two middling."""
    return max(sure, 1) ** 2


def _joined(words: list[Read]) -> str:
    return core_of(" ".join(text for text, _, _ in words))


def core_of(text: str) -> str:
    """A word without the marks around it."""
    return text.strip(_MARKS)


def _shape(text: str) -> str:
    """What two readings have in common that are one: the letters, whatever their size, and the signs set between."""
    return _SET_OFF.sub("’", level(text))


def _likelihood(first: str, core: str) -> float:
    """What the confidence in a word counts where it was read otherwise at first.

    In small print tones are lost more often than made up; some slips are Tesseract's own.
    """
    read, meant = level(first), level(core)
    if read == meant:
        return 1.0
    if mistaken(read, meant) and read not in of_names() and meant in of_names():
        return _OWN_SLIP
    return _TONE_LOST if meant == toneless(read) and _TONED.search(_bare(read)) else 1.0


def _alike(one: str, two: str) -> bool:
    """Whether two words differ in the marks of their letters, in one letter or sign, or in a space."""
    one, two = _bare(one), _bare(two)
    if len(one) < _SHORTEST:
        return one == two or two.isdigit() or one.isdigit()
    return len(one) == len(two) and sum(a != b for a, b in zip(one, two, strict=True)) <= 1


def _bare(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d").replace(" ", ""))
    return "".join(char for char in letters if not unicodedata.combining(char))
