"""A query as a person types it, understood: words, phrases and abbreviations. Nothing typed is an error."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive.abbreviations import Words, abbreviations
from language.fold import bare, key

# More words than this are no query but a text pasted in.
_MOST_WORDS = 24
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Word:
    """A word as typed, with its tones, and without."""

    typed: str
    toned: str
    bare: str

    @property
    def marked(self) -> bool:
        """Whether it was typed with a tone or a letter of its own (đ, ơ …), which then must be found first."""
        return self.toned != self.bare


@dataclass(frozen=True)
class Unit:
    """Words that stand together: a phrase in quotes, an abbreviation or its long form, or a single word.

    ``others`` are other ways to write all of it, as words with tones.
    """

    words: tuple[Word, ...]
    phrase: bool = False
    others: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Stage:
    """A way to match, as an FTS5 expression; the higher the rank the closer to what was typed."""

    rank: int
    expression: str
    exact: bool  # words typed with tones are matched with them
    whole: bool = False  # all words are matched as one phrase


@dataclass(frozen=True)
class Query:
    """What is looked for; ``cut`` tells that words beyond the limit were left out."""

    units: tuple[Unit, ...]
    cut: bool = False

    @property
    def words(self) -> tuple[Word, ...]:
        """All words, in order."""
        return tuple(w for unit in self.units for w in unit.words)

    def stages(self) -> tuple[Stage, ...]:
        """The ways to match, closest first; whatever an earlier one finds, the last one finds too."""
        words = self.words
        marked = any(w.marked for w in words)
        found = []
        if marked:
            found += [
                Stage(5, _phrase(words, toned=True), True, True),
                Stage(4, _literal(self.units, toned=True), True),
            ]
        found += [
            Stage(3, _phrase(words, toned=False), False, True),
            Stage(2, _literal(self.units, toned=False), False),
        ]
        if any(unit.others for unit in self.units):
            found.append(Stage(1, " AND ".join(_expanded(unit) for unit in self.units), False))
        return tuple(stage for stage in found if not (stage.whole and len(words) == 1))


def parse(typed: str) -> Query:
    """Understand what was typed: words, and phrases in any sort of double quotes; an odd quote is ignored."""
    text = unicodedata.normalize("NFC", typed).translate(_QUOTES)
    parts = text.split('"')
    if len(parts) % 2 == 0:
        parts[-2:] = [" ".join(parts[-2:])]
    units: list[Unit] = []
    left = _MOST_WORDS
    total = 0
    for number, part in enumerate(parts):
        words = tuple(_words(part))
        total += len(words)
        kept, left = words[:left], max(0, left - len(words))
        if kept:
            units += [_quoted(kept)] if number % 2 else _units(kept)
    return Query(tuple(units), total > _MOST_WORDS)


def _words(text: str) -> Iterator[Word]:
    for match in _WORD.finditer(text):
        word = Word(match[0], key(match[0]), bare(match[0]))
        if word.toned and word.bare:
            yield word


def _units(words: Sequence[Word]) -> list[Unit]:
    """Part words into abbreviations, long forms (the longest first) and single words."""
    units = []
    at = 0
    while at < len(words):
        for size in range(min(abbreviations().longest, len(words) - at), 0, -1):
            part = tuple(words[at : at + size])
            others = abbreviations().others([w.typed for w in part])
            if others or size == 1:
                units.append(Unit(part, others=others))
                at += size
                break
    return units


def _quoted(words: tuple[Word, ...]) -> Unit:
    """A phrase; the abbreviations in it are written out, or shortened, one at a time."""
    others: list[Words] = []
    before: list[str] = []
    units = _units(words)
    for number, unit in enumerate(units):
        after = [w.toned for later in units[number + 1 :] for w in later.words]
        others += [(*before, *other, *after) for other in unit.others]
        before += [w.toned for w in unit.words]
    return Unit(words, phrase=True, others=tuple(others))


def _phrase(words: Sequence[Word], *, toned: bool) -> str:
    if toned:
        return f'toned : "{" ".join(w.toned for w in words)}"'
    return f'bare : "{" ".join(w.bare for w in words)}"'


def _literal(units: Sequence[Unit], *, toned: bool) -> str:
    """All words, in any order, phrases as phrases. Words typed without tones stand for any."""
    parts = [unit.words for unit in units if unit.phrase]
    parts += [(word,) for unit in units if not unit.phrase for word in unit.words]
    return " AND ".join(_phrase(words, toned=toned and any(w.marked for w in words)) for words in parts)


def _expanded(unit: Unit) -> str:
    """A unit, or any other way to write it, that with its tones: bare, "TU" would find every "tư" and "từ"."""
    others = [f'toned : "{" ".join(other)}"' for other in unit.others]
    return f"({' OR '.join([_literal([unit], toned=False), *others])})" if others else _literal([unit], toned=False)
