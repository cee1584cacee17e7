"""Word files: paragraphs with their auto-numbers, tables of data as cells, letterhead and signatures as lines.

What stands in page headers and footers is left out unless it is the letterhead, and so are tracked deletions, hidden
words and lists of contents; insertions, text boxes and footnotes are kept. A cell of a table of data is one block, its
paragraphs parted by a space.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from lxml import etree

from models import BlockKind, Document, Format
from readers.line_breaks import rejoined
from readers.marks import mark_named
from readers.pieces import Piece, assemble
from readers.settling import settle
from readers.spaced_letters import closed_up
from readers.tabbed_columns import one_after_other
from readers.tabbed_rows import as_cells
from readers.word_fonts import Fonts, repaired_words
from readers.word_numbering import Numbering
from readers.word_package import WordPackage, attribute, child, local
from readers.word_styles import Style, Styles, laid_over, look_of
from readers.word_tables import Grid, grid_of, heads_paper, holds_data, is_by_rows
from readers.word_unshown import drop_field_codes, is_contents_line, is_contents_part, join_struck_ends

_LEFT_OUT = frozenset(
    ("del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "commentReference", "sdtPr", "proofErr")
)
_HEADING_NAME = re.compile(r"^(?:heading|đầu đề|tiêu đề)\s*(\d)")
_TABS = re.compile(r"(?<![ \u00a0])[ \u00a0]*\t[\t \u00a0]*|(?<=\S)[ \u00a0]{6,}(?=\S)")
_PICTURES = frozenset(("blip", "imagedata"))


def read_word(data: bytes, name: str) -> Document:
    """The document of a Word file; raises UnreadableDocument where it is empty, cut off, locked or a bomb."""
    package = WordPackage(data)
    styles, body = package.part("styles"), package.body()
    fonts = Fonts(styles)
    issues = repaired_words(body, fonts)
    drop_field_codes(body)
    join_struck_ends(body)
    reading = _Reading(Numbering(package.part("numbering")), Styles(styles))
    head = _letterhead(package, body, fonts)
    pieces = one_after_other([*(reading.pieces(head) if head is not None else ()), *reading.pieces(body)])
    pieces = rejoined(as_cells(pieces))
    mark_named(pieces)
    pieces += _footnotes(package, fonts)
    return assemble(pieces, name, Format.DOCX, declared_at=_created(package), issues=issues)


@dataclass(slots=True)
class _Lines:
    """The lines of one paragraph while it is gathered, and how much of it is bold or italic.

    ``above``, ``boxes``: the text boxes that hang at its head, and those behind words of it.
    """

    texts: list[list[str]] = field(default_factory=lambda: [[]])
    above: list[etree._Element] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)
    size: int = 0
    bold: int = 0
    italic: int = 0
    picture: bool = False
    page_break: bool = False

    def settled(self) -> list[str]:
        """The lines that hold anything."""
        return [text for parts in self.texts if (text := settle(closed_up("".join(parts))))]

    def sides(self) -> dict[str, tuple[str, ...]]:
        """The parts of the lines that were typed with tabs, by their settled text."""
        raw = ["".join(parts) for parts in self.texts]
        return {settle(line): parts for line in raw if len(parts := tuple(map(settle, _TABS.split(line)))) > 1}


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
                case "sdt" if is_contents_part(element):
                    continue
                case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag":
                    yield from self.pieces(element)

    def _style(self, element: etree._Element) -> Style:
        """The style of a paragraph with what it says for itself."""
        own = look_of(element)
        return laid_over(
            self.styles.style(attribute(child(element, "pPr", "pStyle"))),
            Style(align=own.align, outline=own.outline, number=own.number, level=own.level),
        )

    def _paragraph(self, element: etree._Element) -> Iterator[Piece]:
        style = self._style(element)
        if is_contents_line(style.name):
            return
        lines = _Lines()
        self._gather(element, lines, style)
        for box in lines.above:
            yield from self.pieces(box)
        texts = lines.settled()
        sides = lines.sides()
        self.gap = self.gap or lines.page_break
        marker = self._marker(style) if texts else None
        for at, text in enumerate(texts):
            piece = self._piece(text, lines, style, marker if at == 0 else None)
            piece.sides, piece.soft = sides.get(text, ()), at > 0
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
        if named or (style.outline is not None and style.outline < 9):
            piece.named = BlockKind.HEADING
            piece.level = int(named[1]) - 1 if named else style.outline or 0
        elif style.name == "title":
            piece.named = BlockKind.HEADLINE
        elif style.name == "caption":
            piece.pin(BlockKind.CAPTION)
        return piece

    def _table(self, element: etree._Element) -> Iterator[Piece]:
        grid = grid_of(element)
        if not holds_data(element, grid, [" ".join(self._cell_lines(cell.element)) for cell in grid.cells]):
            yield from self._layout(grid)
            return
        yield from self._cells(grid)
        self.gap = True

    def _layout(self, grid: Grid) -> Iterator[Piece]:
        """The cells of a letterhead, signatures or a frame; those that have a row for each line, column by column."""
        by_rows = is_by_rows(grid, [len(self._cell_lines(cell.element)) for cell in grid.cells])
        column = -1
        for cell in sorted(grid.cells, key=lambda cell: cell.column) if by_rows else grid.cells:
            self.gap = self.gap or not by_rows or cell.column != column
            column = cell.column
            yield from self.pieces(cell.element)
            self.gap = self.gap and not by_rows
        self.gap = True

    def _cells(self, grid: Grid) -> Iterator[Piece]:
        table, self.tables = self.tables, self.tables + 1
        for cell in grid.cells:
            text = " ".join(self._cell_lines(cell.element)) or self._row_number(cell.element)
            if text:
                yield Piece(text, BlockKind.CELL, cell=cell.place(table), pinned=True)

    def _row_number(self, cell: etree._Element) -> str:
        """What an empty cell shows whose paragraph is numbered: the number of its row; nothing for any other."""
        paragraphs = [inner for inner in cell if local(inner) == "p"]
        marker = self._marker(self._style(paragraphs[0])) if len(paragraphs) == 1 else None
        number = (marker or "").strip(" .)(")
        return number if number.isalnum() else ""

    def _cell_lines(self, element: etree._Element) -> list[str]:
        """The lines in a cell, those of tables within it included."""
        found: list[str] = []
        for inner in element:
            name = local(inner)
            if name == "p":
                lines = _Lines()
                self._gather(inner, lines, self.styles.style(attribute(child(inner, "pPr", "pStyle"))))
                boxes = [line for box in lines.above for line in self._cell_lines(box)]
                found += [*boxes, *lines.settled(), *(line for box in lines.boxes for line in self._cell_lines(box))]
            elif name not in _LEFT_OUT:
                found += self._cell_lines(inner)
        return found

    def _gather(self, element: etree._Element, lines: _Lines, style: Style) -> None:
        """Gather the words of a paragraph, run by run."""
        todo = list(reversed(element))
        while todo:
            inner = todo.pop()
            name = local(inner)
            if name in _LEFT_OUT:
                continue
            if name == "r":
                _gather_run(inner, lines, self.styles.run(inner, style))
            elif name == "txbxContent":
                _hang(inner, lines)
            elif name in _PICTURES:
                lines.picture = True
            else:
                todo.extend(reversed(inner))


def _hang(box: etree._Element, lines: _Lines) -> None:
    (lines.boxes if lines.size else lines.above).append(box)


def _gather_run(run: etree._Element, lines: _Lines, look: Style) -> None:
    if look.hidden:
        return
    before = lines.size
    _gather_words(run, lines, capitals=bool(look.caps))
    size = lines.size - before
    lines.bold += size if look.bold else 0
    lines.italic += size if look.italic else 0


def _gather_words(run: etree._Element, lines: _Lines, *, capitals: bool) -> None:
    todo = list(reversed(run))
    while todo:
        inner = todo.pop()
        match local(inner):
            case "t":
                text = (inner.text or "").upper() if capitals else inner.text or ""
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
                _hang(inner, lines)
            case "blip" | "imagedata":
                lines.picture = True
            case name if name not in _LEFT_OUT:
                todo.extend(reversed(inner))


def _symbol(code: str | None) -> str:
    try:
        return chr(int(code or "", 16))
    except (ValueError, OverflowError):
        return ""


def _letterhead(package: WordPackage, body: etree._Element, fonts: Fonts) -> etree._Element | None:
    """The header of the first page, where the letterhead lies in it."""
    section = next((element for element in body.iter() if local(element) == "sectPr"), None)
    calls = [element for element in section if local(element) == "headerReference"] if section is not None else []
    for call in calls:
        if attribute(call, "type") in ("first", "default"):
            head = package.related(attribute(call, "id"))
            if head is not None:
                repaired_words(head, fonts)
                if heads_paper("".join(map(str, head.itertext()))):
                    return head
    return None


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
