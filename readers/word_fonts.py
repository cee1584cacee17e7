"""Text of a Word file in encodings of before Unicode, told by content and by the fonts of its runs."""

import re

from lxml import etree

from models import Issue
from readers.repairs import repaired_runs
from readers.word_package import attribute, child, local

_DEEPEST = 20  # styles based on styles; more is a circle
_SYMBOLS = re.compile(r"(?:Wingdings|Webdings|Symbol$|ZapfDingbats)", re.I)
_SOFT_HYPHEN = "\u00ad"
_PARTS_WORDS = {"p": "\n", "br": "\n", "cr": "\n", "tab": " "}


class Fonts:
    """The fonts that the styles of a document give."""

    def __init__(self, styles: etree._Element | None) -> None:
        self._own: dict[str, tuple[str | None, str | None]] = {}
        self._default_style: str | None = None
        self._default = font_of(child(styles, "docDefaults", "rPrDefault", "rPr"))
        for style in styles if styles is not None else ():
            if local(style) == "style":
                key = attribute(style, "styleId") or ""
                self._own[key] = font_of(child(style, "rPr")), attribute(child(style, "basedOn"))
                if attribute(style, "default") == "1" and attribute(style, "type") == "paragraph":
                    self._default_style = key

    def of_style(self, key: str | None) -> str | None:
        """The font of a style or of those it is based on."""
        for _ in range(_DEEPEST):
            font, key = self._own.get(key or "", (None, None))
            if font or not key:
                return font
        return None

    def of_paragraph(self, paragraph: etree._Element) -> str | None:
        """The font of the runs of a paragraph that name none."""
        key = attribute(child(paragraph, "pPr", "pStyle")) or self._default_style
        return self.of_style(key) or self._default

    def of_run(self, run: etree._Element, otherwise: str | None) -> str | None:
        """The font of a run."""
        properties = child(run, "rPr")
        return font_of(properties) or self.of_style(attribute(child(properties, "rStyle"))) or otherwise


def font_of(properties: etree._Element | None) -> str | None:
    """The font that the properties of a run or level name."""
    fonts = child(properties, "rFonts")
    return attribute(fonts, "ascii") or attribute(fonts, "hAnsi")


def _spell_out(element: etree._Element) -> None:
    """Make a soft hyphen the character that LibreOffice writes it for: in TCVN3 it is the letter ư."""
    element.tag = str(element.tag).replace("softHyphen", "t")
    element.text = _SOFT_HYPHEN


def repaired_words(body: etree._Element, fonts: Fonts) -> list[Issue]:
    """Put the text of a part of the file right in place; gives the note of it, if anything was wrong."""
    places: list[etree._Element | None] = []
    runs: list[tuple[str, str | None]] = []
    usual = font = None
    for element in body.iter():
        name = local(element)
        if name in _PARTS_WORDS:
            runs.append((_PARTS_WORDS[name], None))
            places.append(None)
            usual = fonts.of_paragraph(element) if name == "p" else usual
        elif name == "r":
            font = fonts.of_run(element, usual)
        elif name == "softHyphen":
            _spell_out(element)
            runs.append((_SOFT_HYPHEN, font))
            places.append(element)
        elif name == "t" and element.text and _SYMBOLS.match(font or ""):
            element.text = "".join(chr(0xF000 + ord(c)) if "!" <= c <= "\xff" else c for c in element.text)
        elif name == "t" and element.text:
            runs.append((element.text, font))
            places.append(element)
    texts, issues = repaired_runs(runs)
    for text, place in zip(texts or (), places, strict=texts is not None):
        if place is not None:
            place.text = text
    return issues
