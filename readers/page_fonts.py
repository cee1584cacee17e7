"""Text of a web page in encodings of before Unicode, told by content and by the fonts that its elements name."""

import re
from typing import cast

from lxml import etree

from models import Issue
from readers import legacy
from readers.repairs import repaired_runs

_FAMILY = re.compile(r"font(?:-family)?\s*:[^;]*?([.\w#][^;,\"']*)(?=[;,\"']|$)", re.I)
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2, Char
_STYLES = "//@style[contains(., 'font')]"
_SILENT = frozenset(("script", "style", "noscript", "template"))
_WITHIN_WORDS = frozenset("a abbr b big em font i ins mark small span strong sub sup u".split())


def repaired_page(root: etree._Element) -> list[Issue]:
    """Put the text of a page right in place; gives the note of it, if anything was wrong."""
    if _is_sound(root):
        return []
    places: list[tuple[etree._Element, bool] | None] = []
    runs: list[tuple[str, str | None]] = []
    fonts: list[str | None] = [None]
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if element.tag not in _WITHIN_WORDS:
            runs.append(("\n", None))
            places.append(None)
        if event == "start":
            fonts.append(_font(element) or fonts[-1])
            text = None if element.tag in _SILENT else element.text
        else:
            fonts.pop()
            text = element.tail
        if text:
            runs.append((text, fonts[-1]))
            places.append((element, event == "start"))
    texts, issues = repaired_runs(runs)
    if texts is not None:
        _write(texts, places)
    return issues


def _is_sound(root: etree._Element) -> bool:
    """A quick test of most pages: no font of an old encoding is named, and nothing can have been misread."""
    faces, styles = cast("list[str]", root.xpath("//@face")), cast("list[str]", root.xpath(_STYLES))
    fonts = {face.split(",")[0] for face in faces}
    fonts |= {found[1].strip() for found in map(_FAMILY.search, styles) if found}
    text = "".join(map(str, root.itertext()))
    return not any(map(legacy.encoding_of_font, fonts)) and legacy.is_settled(text)


def _write(texts: list[str], places: list[tuple[etree._Element, bool] | None]) -> None:
    for text, place in zip(texts, places, strict=True):
        if place is not None:
            element, within = place
            allowed = _NOT_XML.sub("", text)
            if within:
                element.text = allowed
            else:
                element.tail = allowed


def _font(element: etree._Element) -> str | None:
    face = element.get("face")
    if face:
        return face.split(",")[0]
    style = element.get("style")
    found = _FAMILY.search(style) if style and "font" in style else None
    return found[1].strip() if found else None
