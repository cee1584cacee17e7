"""Word files: paragraphs with their auto-numbers, tables of data as cells, letterhead and signatures as lines.

What stands in page headers and footers is left out, and so are tracked deletions and hidden words; insertions, text
boxes and footnotes are kept. A cell of a table of data is one block, its paragraphs parted by a space.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from lxml import etree

from models import BlockKind, Document, Format
from readers.listing import typed_marker
from readers.marks import mark_lines
from readers.pieces import Piece, assemble
from readers.settling import settle
from readers.spaced_letters import closed_up
from readers.tabbed_columns import one_after_other
from readers.word_fonts import Fonts, repaired_words
from readers.word_numbering import Numbering
from readers.word_package import WordPackage, attribute, child, local
from readers.word_styles import Style, Styles, is_on, laid_over, look_of
from readers.word_tables import Grid, grid_of, holds_data

_LEFT_OUT = frozenset(
    ("del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "commentReference", "sdtPr", "proofErr")
)
_HEADING_NAME = re.compile(r"^(?:heading|đầu đề|tiêu đề)\s*(\d)")
_TABS = re.compile(r"\t+")
_PICTURES = frozenset(("blip", "imagedata"))


def read_word(data: bytes, name: str) -> Document:
    """The document of a Word file; raises UnreadableDocument where it is empty, cut off, locked or a bomb."""
    package = WordPackage(data)
    styles, body = package.part("styles"), package.body()
    fonts = Fonts(styles)
    issues = repaired_words(body, fonts)
    reading = _Reading(Numbering(package.part("numbering")), Styles(styles))
    pieces = one_after_other(list(reading.pieces(body)))
    mark_lines(pieces)
    pieces += _footnotes(package, fonts)
    return assemble(pieces, name, Format.DOCX, declared_at=_created(package), issues=issues)


@dataclass(slots=True)
class _Lines:
    """The lines of one paragraph while it is gathered, the text boxes in it, and how much of it is bold or italic."""

    texts: list[list[str]] = field(default_factory=lambda: [[]])
    boxes: list[etree._Element] = field(default_factory=list)
    size: int = 0
    bold: int = 0
    italic: int = 0
    picture: bool = False
    page_break: bool = False

    def settled(self) -> list[str]:
        """The lines that hold anything; one that goes on in small letters is put to the one before it."""
        lines: list[list[str]] = []
        for text in (settle(closed_up("".join(parts))) for parts in self.texts):
            if lines and text and text[0].islower() and lines[-1][-1][-1] not in ".:;!?" and not typed_marker(text):
                lines[-1].append(text)
            elif text:
                lines.append([text])
        return [" ".join(line) for line in lines]

    def sides(self) -> dict[str, tuple[str, ...]]:
        """The parts of the lines that were typed with tabs, by their settled text."""
        raw = ["".join(parts) for parts in self.texts]
        return {settle(line): tuple(map(settle, _TABS.split(line.rstrip()))) for line in raw if "\t" in line.rstrip()}


class _Reading:
    """One pass over a document: pieces in the order of the text."""

    def __init__(self, numbering: Numbering, styles: Styles) -> None:
        self.numbering = numbering
        self.styles = styles
        self.tables = 0
        self.gap = False
        self.picture = False

    def pieces(self, parent: etree._Element) -> Iterator[Piece]:
        """The pieces of the paragraphs and tables in an element, one after the other."""
        for element in parent:
            match local(element):
                case "p":
                    yield from self._paragraph(element)
                case "tbl":
                    yield from self._table(element)
                case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag":
                    yield from self.pieces(element)

    def _paragraph(self, element: etree._Element) -> Iterator[Piece]:
        own = look_of(element)
        style = laid_over(
            self.styles.style(attribute(child(element, "pPr", "pStyle"))),
            Style(align=own.align, outline=own.outline, number=own.number, level=own.level),
        )
        lines = _Lines()
        _gather(element, lines, style)
        texts = lines.settled()
        sides = lines.sides()
        self.gap = self.gap or lines.page_break
        marker = self._marker(style) if texts else None
        for at, text in enumerate(texts):
            piece = self._piece(text, lines, style, marker if at == 0 else None)
            piece.sides = sides.get(text, ())
            yield piece
        if not texts:
            self.gap = True
        self.picture = (self.picture and not texts) or lines.picture
        for box in lines.boxes:
            yield from self.pieces(box)

    def _marker(self, style: Style) -> str | None:
        if not style.number or style.number == "0":
            return None
        return self.numbering.marker(style.number, style.level or 0)

    def _piece(self, text: str, lines: _Lines, style: Style, marker: str | None) -> Piece:
        piece = Piece(
            text,
            marker=marker,
            level=style.level or 0,
            gap=self.gap,
            picture=self.picture or lines.picture,
            bold=lines.size > 0 and lines.bold >= 0.9 * lines.size,
            italic=lines.size > 0 and lines.italic >= 0.9 * lines.size,
            centred=style.align == "center",
            right=style.align in ("right", "end"),
        )
        self.gap = False
        named = _HEADING_NAME.match(style.name)
        if named or (style.outline is not None and style.outline < 9 and len(text) < 250):
            piece.pin(BlockKind.HEADING)
            piece.level = int(named[1]) - 1 if named else style.outline or 0
        elif style.name == "title":
            piece.pin(BlockKind.HEADLINE)
        elif style.name == "caption":
            piece.pin(BlockKind.CAPTION)
        return piece

    def _table(self, element: etree._Element) -> Iterator[Piece]:
        grid = grid_of(element)
        if not holds_data(element, grid, [" ".join(self._cell_lines(cell.element)) for cell in grid.cells]):
            for cell in grid.cells:
                self.gap = True
                yield from self.pieces(cell.element)
            self.gap = True
            return
        yield from self._cells(grid)
        self.gap = True

    def _cells(self, grid: Grid) -> Iterator[Piece]:
        table, self.tables = self.tables, self.tables + 1
        for cell in grid.cells:
            text = " ".join(self._cell_lines(cell.element))
            if text:
                yield Piece(text, BlockKind.CELL, cell=cell.place(table), pinned=True)

    def _cell_lines(self, element: etree._Element) -> list[str]:
        """The lines in a cell, those of tables within it included."""
        found: list[str] = []
        for inner in element.iter():
            if local(inner) == "p":
                lines = _Lines()
                _gather(inner, lines, Style())
                found += lines.settled()
        return found


def _gather(element: etree._Element, lines: _Lines, style: Style) -> None:
    """Gather the words of a paragraph, run by run."""
    todo = list(reversed(element))
    while todo:
        inner = todo.pop()
        name = local(inner)
        if name in _LEFT_OUT:
            continue
        if name == "r":
            _gather_run(inner, lines, style)
        elif name == "txbxContent":
            lines.boxes.append(inner)
        elif name in _PICTURES:
            lines.picture = True
        elif name == "lastRenderedPageBreak":
            lines.page_break = False
        else:
            todo.extend(reversed(inner))


def _gather_run(run: etree._Element, lines: _Lines, style: Style) -> None:
    properties = child(run, "rPr")
    if is_on(properties, "vanish"):
        return
    bold, italic = is_on(properties, "b"), is_on(properties, "i")
    before = lines.size
    _gather_words(run, lines)
    size = lines.size - before
    lines.bold += size if (style.bold if bold is None else bold) else 0
    lines.italic += size if (style.italic if italic is None else italic) else 0


def _gather_words(run: etree._Element, lines: _Lines) -> None:
    todo = list(reversed(run))
    while todo:
        inner = todo.pop()
        match local(inner):
            case "t":
                text = inner.text or ""
                lines.texts[-1].append(text)
                lines.size += len(text.strip())
            case "tab" | "ptab":
                lines.texts[-1].append("\t")
            case "br" | "cr":
                lines.page_break = lines.page_break or attribute(inner, "type") == "page"
                lines.texts.append([])
            case "noBreakHyphen":
                lines.texts[-1].append("-")
            case "sym":
                lines.texts[-1].append(_symbol(attribute(inner, "char")))
            case "txbxContent":
                lines.boxes.append(inner)
            case "blip" | "imagedata":
                lines.picture = True
            case name if name not in _LEFT_OUT:
                todo.extend(reversed(inner))


def _symbol(code: str | None) -> str:
    try:
        return chr(int(code or "", 16))
    except (ValueError, OverflowError):
        return ""


def _footnotes(package: WordPackage, fonts: Fonts) -> list[Piece]:
    """The footnotes, after the text: reports keep figures there."""
    root = package.part("footnotes")
    if root is not None:
        repaired_words(root, fonts)
    pieces: list[Piece] = []
    for note in root if root is not None else ():
        if attribute(note, "type") in (None, "normal"):
            reading = _Reading(Numbering(None), Styles(None))
            pieces += reading.pieces(note)
    return pieces


def _created(package: WordPackage) -> str | None:
    root = package.properties()
    value = next((e.text for e in root if local(e) == "created"), None) if root is not None else None
    try:
        return datetime.fromisoformat(value).isoformat() if value else None
    except ValueError:
        return None
