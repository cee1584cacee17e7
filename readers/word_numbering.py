"""The numbers and dashes that Word writes before paragraphs by itself: not in its text, they are counted here."""

import re
from dataclasses import dataclass, field

from lxml import etree

from readers.legacy import repair
from readers.numbering import alphabetic, roman_figures
from readers.settling import settle
from readers.word_fonts import font_of
from readers.word_package import attribute, child, local

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9  # levels of a list in Word
# Signs of the Symbol, Wingdings and Courier fonts that stand for bullets.
_BULLETS = {"o": "○", "": "•", "§": "▪", "Ø": "➢", "ü": "✓", "v": "❖", "q": "❑"}


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    start: int = 1
    form: str = "decimal"
    text: str = "%1."
    legal: bool = False
    restarts: bool = True


@dataclass(slots=True)
class _List:
    """A concrete list (w:num): the abstract one it follows, and levels that it overrides."""

    abstract: str
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, Level] = field(default_factory=dict)
    begun: bool = False


class Numbering:
    """The lists of a document and how far each has counted; ask in the order of the text."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, dict[int, Level]] = {}
        self._lists: dict[str, _List] = {}
        self._counts: dict[str, list[int | None]] = {}
        links: dict[str, str] = {}
        for element in root if root is not None else ():
            if local(element) == "abstractNum":
                self._add_abstract(element, links)
            elif local(element) == "num":
                self._add_list(element)
        self._links = links

    def _add_abstract(self, element: etree._Element, links: dict[str, str]) -> None:
        number = attribute(element, "abstractNumId") or ""
        self._abstract[number] = {
            _whole(attribute(level, "ilvl"), 0): _level(level) for level in element if local(level) == "lvl"
        }
        link = attribute(child(element, "numStyleLink"))
        if link:
            links[number] = link
        own = attribute(child(element, "styleLink"))
        if own:
            links[f"style:{own}"] = number

    def _add_list(self, element: etree._Element) -> None:
        found = _List(attribute(child(element, "abstractNumId")) or "")
        for override in element:
            if local(override) != "lvlOverride":
                continue
            at = _whole(attribute(override, "ilvl"), 0)
            level = child(override, "lvl")
            if level is not None:
                found.levels[at] = _level(level)
            start = attribute(child(override, "startOverride"))
            if start is not None:
                found.starts[at] = _whole(start, 1)
        self._lists[attribute(element, "numId") or ""] = found

    def marker(self, number: str, at: int) -> str | None:
        """Count one paragraph of a list at a level; gives its marker, or None where Word shows none."""
        found = self._lists.get(number)
        if found is None or not 0 <= at < _LEVELS:
            return None
        abstract = found.abstract
        if abstract in self._links and not self._abstract.get(abstract):
            abstract = self._links.get(f"style:{self._links[abstract]}", abstract)
        levels = self._abstract.get(abstract, {}) | found.levels
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        self._count(found, levels, counts, at)
        return _shown(levels, counts, at)

    def _count(self, found: _List, levels: dict[int, Level], counts: list[int | None], at: int) -> None:
        if not found.begun:
            found.begun = True
            for level, start in found.starts.items():
                counts[level] = None if level > at else start - 1
        start = found.starts.get(at, levels.get(at, Level()).start)
        before = counts[at]
        counts[at] = start if before is None else before + 1
        for deeper in range(at + 1, _LEVELS):
            if levels.get(deeper, Level()).restarts:
                counts[deeper] = None


def _shown(levels: dict[int, Level], counts: list[int | None], at: int) -> str | None:
    level = levels.get(at, Level())
    if level.form == "none":
        return None
    if level.form == "bullet":
        sign = settle(level.text)
        return _BULLETS.get(sign, sign)

    def figure(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        own = levels.get(place, Level())
        return formatted(counts[place] or own.start, "decimal" if level.legal else own.form)

    return settle(_PLACE.sub(figure, level.text)) or None


def formatted(number: int, form: str) -> str:
    """A number in one of Word's formats; formats for other languages are shown as digits."""
    match form:
        case "upperRoman":
            return roman_figures(number)
        case "lowerRoman":
            return roman_figures(number).lower()
        case "upperLetter":
            return alphabetic(number).upper()
        case "lowerLetter":
            return alphabetic(number)
        case "decimalZero":
            return f"{number:02d}"
        case _:
            return str(number)


def _level(element: etree._Element) -> Level:
    shown = attribute(child(element, "lvlText")) or ""
    return Level(
        start=_whole(attribute(child(element, "start")), 1),
        form=attribute(child(element, "numFmt")) or "decimal",
        text=repair(shown, font_of(child(element, "rPr"))).text,
        legal=child(element, "isLgl") is not None,
        restarts=attribute(child(element, "lvlRestart")) != "0",
    )


def _whole(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 8 else otherwise
