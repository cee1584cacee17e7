"""The styles of a Word file, as far as they tell what a paragraph is: heading level, look, list."""

from dataclasses import dataclass, replace

from lxml import etree

from readers.word_package import attribute, child, local

_DEEPEST = 20  # styles based on styles; more is a circle


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says; None where it leaves that to the style it is based on."""

    name: str = ""
    outline: int | None = None
    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    hidden: bool | None = None
    align: str | None = None
    number: str | None = None
    level: int | None = None


_PLAIN = Style()


class Styles:
    """The styles of the paragraphs and runs of a document by their ids."""

    def __init__(self, root: etree._Element | None) -> None:
        self._own: dict[str, tuple[Style, str | None]] = {}
        self._whole: dict[str, Style] = {}
        self.default = ""
        for element in root if root is not None else ():
            if local(element) == "style" and attribute(element, "type") in (None, "paragraph", "character"):
                self._add(element)

    def _add(self, element: etree._Element) -> None:
        key = attribute(element, "styleId") or ""
        name = (attribute(child(element, "name")) or "").lower()
        self._own[key] = (replace(look_of(element), name=name), attribute(child(element, "basedOn")))
        if attribute(element, "default") == "1" and attribute(element, "type") != "character":
            self.default = key

    def style(self, key: str | None) -> Style:
        """A style with all that it inherits."""
        key = key or self.default
        if key not in self._whole:
            self._whole[key] = self._inherited(key)
        return self._whole[key]

    def run(self, run: etree._Element, under: Style) -> Style:
        """What a run looks like in a paragraph of a style."""
        named = attribute(child(run, "rPr", "rStyle"))
        return laid_over(laid_over(under, self.style(named)) if named else under, look_of(run))

    def _inherited(self, key: str) -> Style:
        chain: list[Style] = []
        at: str | None = key
        while at in self._own and len(chain) < _DEEPEST:
            own, at = self._own[at]
            chain.append(own)
        whole = _PLAIN
        for own in reversed(chain):
            whole = laid_over(whole, own)
        return whole


def laid_over(under: Style, over: Style) -> Style:
    """One style laid over another: what the upper one says holds."""
    return Style(
        name=over.name or under.name,
        outline=under.outline if over.outline is None else over.outline,
        bold=under.bold if over.bold is None else over.bold,
        italic=under.italic if over.italic is None else over.italic,
        caps=under.caps if over.caps is None else over.caps,
        hidden=under.hidden if over.hidden is None else over.hidden,
        align=over.align or under.align,
        number=over.number or under.number,
        level=under.level if over.level is None else over.level,
    )


def look_of(element: etree._Element) -> Style:
    """What the properties within a style or paragraph say."""
    paragraph, run = child(element, "pPr"), child(element, "rPr")
    numbers = child(paragraph, "numPr")
    level, outline = attribute(child(numbers, "ilvl")), attribute(child(paragraph, "outlineLvl"))
    return Style(
        outline=int(outline) if outline and outline.isdecimal() else None,
        bold=_is_on(run, "b"),
        italic=_is_on(run, "i"),
        caps=_either(_is_on(run, "caps"), _is_on(run, "smallCaps")),
        hidden=_is_on(run, "vanish"),
        align=attribute(child(paragraph, "jc")),
        number=attribute(child(numbers, "numId")),
        level=int(level) if level and level.isdecimal() else None,
    )


def _either(one: bool | None, other: bool | None) -> bool | None:
    return other if one is None else one or bool(other)


def _is_on(run: etree._Element | None, name: str) -> bool | None:
    """Whether a switch is on, off, or not set."""
    switch = child(run, name)
    if switch is None:
        return None
    return attribute(switch) not in ("0", "false", "off")
