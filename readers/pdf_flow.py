"""Words and tables that stand on pages made into a document: lines, paragraphs, tables in reading order."""

from models import BlockKind, Document, Format, Issue
from readers.marks import mark_lines
from readers.pdf_asides import footnotes, signature_stamps
from readers.pdf_bare_tables import bare_tables
from readers.pdf_layout import Line, lines_of_page, running_lines
from readers.pdf_paragraphs import paragraphs_of
from readers.pdf_tables import Table, joined_tables, pieces_of
from readers.pdf_words import Word
from readers.pieces import Piece, assemble


def laid_out(
    words: dict[int, list[Word]],
    heights: dict[int, float],
    tables: dict[int, list[Table]],
    name: str,
    form: Format,
    issues: list[Issue],
) -> Document:
    """The document of words and tables that stand on pages, all by the number of the page."""
    for number, page in words.items():
        tables[number] = sorted(tables.get(number, []) + bare_tables(page, number), key=lambda table: -table.top)
    lines = {number: lines_of_page(page, number, heights[number]) for number, page in words.items()}
    running = running_lines(list(lines.values()))
    lines = {number: [line for line in page if id(line) not in running] for number, page in lines.items()}
    if running:
        message = f"Đã bỏ {len(running)} dòng đầu trang, chân trang, số trang."
        issues = [*issues, Issue(code="running_heads", message=message)]
    notes, lines = _without_asides(lines)
    pieces = _flowed(lines, joined_tables([table for number in sorted(tables) for table in tables[number]], lines))
    pieces += notes
    mark_lines(pieces)
    return assemble(pieces, name, form, issues=issues)


def _without_asides(lines: dict[int, list[Line]]) -> tuple[list[Piece], dict[int, list[Line]]]:
    """The footnotes as pieces, which go behind everything, and the lines without them and stamps of signatures."""
    pieces: list[Piece] = []
    kept: dict[int, list[Line]] = {}
    for number, page in lines.items():
        notes = footnotes(page)
        pieces += [Piece(line.text, BlockKind.FURNITURE, page=number, pinned=True) for line in notes]
        gone = {id(line) for line in [*notes, *signature_stamps(page)]}
        kept[number] = [line for line in page if id(line) not in gone]
    return pieces, kept


def _flowed(lines: dict[int, list[Line]], tables: list[Table]) -> list[Piece]:
    """Paragraphs and tables in reading order: each table where it stands on the page it begins on."""
    pieces: list[Piece] = []
    pending: list[Line] = []
    waiting = list(enumerate(tables))
    for number, page in sorted(lines.items()):
        here = [(at, table) for at, table in waiting if table.page == number]
        for line in page:
            while (here and line.bottom < here[0][1].top and line.zone == page[0].zone) or (
                here and line.bottom < here[0][1].bottom
            ):
                pieces += paragraphs_of(pending) + pieces_of(here[0][1], here[0][0])
                pending = []
                here.pop(0)
            pending.append(line)
        for at, table in here:
            pieces += paragraphs_of(pending) + pieces_of(table, at)
            pending = []
    return pieces + paragraphs_of(pending)
