"""PDF files with a text layer: lines and columns, paragraphs, ruled tables; running heads and page numbers left out.

Read whole or not at all: a file of more than 1,000 pages is refused. A page takes some 10 ms, one with a ruled table
some 100 ms.
"""

import logging

import pypdfium2 as pdfium
from pypdfium2 import raw

from models import Document, Format, Issue
from readers.marks import mark_lines
from readers.pdf_fonts import repaired_pages
from readers.pdf_layout import Line, lines_of_page, running_lines
from readers.pdf_paragraphs import paragraphs_of
from readers.pdf_tables import Table, joined_tables, pieces_of, tables_of
from readers.pdf_words import Word, words_of
from readers.pieces import Piece, assemble
from readers.refusal import UnreadableDocument, damaged, locked, too_large

_WHAT = "tệp PDF"
_MOST_PAGES = 1000
_LEAST_LETTERS = 25  # in the whole file; a scan may carry a stamp or a page number as text
_LEAST_PATHS = 5  # on a page; a letterhead has two or three rules
_LEAST_STROKES = 12  # of one path: three lines across and three down
_MOST_PATHS = 3000  # on a page; more make a drawing


def read_pdf(data: bytes, name: str) -> Document:
    """The document of a PDF; raises UnreadableDocument for one cut off, locked, too long or without a text layer."""
    pdf = _opened(data)
    try:
        words, heights, ruled = _pages(pdf)
        _check_text(words)
        repairs = repaired_pages(words.values())
        tables = _tables(data, ruled, words, heights)
    finally:
        pdf.close()
    issues = repairs + _empty_pages(words, tables)
    lines = {number: lines_of_page(page, number, heights[number]) for number, page in words.items()}
    running = running_lines(list(lines.values()))
    lines = {number: [line for line in page if id(line) not in running] for number, page in lines.items()}
    if running:
        issues.append(
            Issue(code="running_heads", message=f"Đã bỏ {len(running)} dòng đầu trang, chân trang, số trang.")
        )
    pieces = _flowed(lines, joined_tables([table for number in sorted(tables) for table in tables[number]], lines))
    mark_lines(pieces)
    return assemble(pieces, name, Format.PDF, issues=issues)


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        pdf = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD:
            raise locked(_WHAT) from None
        raise damaged(_WHAT) from None
    if len(pdf) == 0:
        pdf.close()
        raise damaged(_WHAT)
    if len(pdf) > _MOST_PAGES:
        pdf.close()
        raise too_large(_WHAT, f"{_MOST_PAGES} trang")
    return pdf


def _pages(pdf: pdfium.PdfDocument) -> tuple[dict[int, list[Word]], dict[int, float], list[int]]:
    """The words and the height of each page by its number from 1, and which pages may hold ruled tables."""
    words: dict[int, list[Word]] = {}
    heights: dict[int, float] = {}
    ruled: list[int] = []
    for at in range(len(pdf)):
        try:
            page = pdf[at]
        except pdfium.PdfiumError:
            raise damaged(_WHAT) from None
        words[at + 1] = words_of(page)
        heights[at + 1] = page.get_height()
        if words[at + 1] and _may_hold_tables(page):
            ruled.append(at + 1)
        page.close()
    return words, heights, ruled


def _may_hold_tables(page: pdfium.PdfPage) -> bool:
    """Whether what is drawn on a page could be the lines of a table: several paths, or one of many strokes."""
    count = longest = 0
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        count += 1
        longest = max(longest, raw.FPDFPath_CountSegments(path.raw))
        if count > _MOST_PATHS:
            return False
    return count >= _LEAST_PATHS or longest >= _LEAST_STROKES


def _check_text(words: dict[int, list[Word]]) -> None:
    letters = sum(sum(map(str.isalpha, word.text)) for page in words.values() for word in page)
    if letters < _LEAST_LETTERS:
        raise UnreadableDocument(
            "PDF là ảnh quét, chưa có lớp chữ", "nhận dạng chữ (OCR) rồi đưa lại bản có lớp chữ", "scanned"
        )


def _tables(
    data: bytes, ruled: list[int], words: dict[int, list[Word]], heights: dict[int, float]
) -> dict[int, list[Table]]:
    """The ruled tables; a page whose drawing cannot be followed is read as lines."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # its complaints about odd files say nothing to a reader
    try:
        return tables_of(data, ruled, words, heights)
    except Exception:  # noqa: BLE001 - pdfminer raises errors of every kind on odd files; the words are still there as lines
        return {}


def _empty_pages(words: dict[int, list[Word]], tables: dict[int, list[Table]]) -> list[Issue]:
    empty = [number for number, page in words.items() if not page and number not in tables]
    if not empty:
        return []
    listed = ", ".join(map(str, empty[:20]))
    return [
        Issue(
            code="pages_without_text",
            message=f"Trang {listed} không có lớp chữ (ảnh quét hoặc trang trắng), chưa đọc được.",
        )
    ]


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
