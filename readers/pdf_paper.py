"""PDF files: lines and columns, paragraphs, ruled tables; running heads and page numbers left out.

Pages without a text layer, or with one that holds no words, are read as scans. A file of more than 1,000 pages is
refused. A page takes some 10 ms, one with a ruled table some 100 ms, a scanned one some 3 seconds.
"""

import logging

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from models import Document, Format, Issue
from readers.garbled_layer import is_garbled
from readers.pdf_flow import laid_out
from readers.pdf_fonts import repaired_pages
from readers.pdf_tables import Table, tables_of
from readers.pdf_words import Word, words_of
from readers.refusal import UnreadableDocument, damaged, locked, too_large
from readers.ruling import Image
from readers.scans import DPI, Scanner, listed

_WHAT = "tệp PDF"
_MOST_PAGES = 1000
_LEAST_LETTERS = 25  # in the whole file; fewer are a stamp or a page number
_LEAST_ON_PAGE = 10  # letters; a page with fewer is read as a scan
_MOST_PIXELS = 25_000_000  # of a rendered page; A4 at 300 dpi has 9 million
_LEAST_PATHS = 5  # on a page; a letterhead has two or three rules
_LEAST_STROKES = 12  # of one path: three lines across and three down
_MOST_PATHS = 3000  # on a page; more make a drawing


def read_pdf(data: bytes, name: str) -> Document:
    """The document of a PDF; raises UnreadableDocument for one cut off, locked, too long or without any letters."""
    pdf = _opened(data)
    try:
        words, heights, ruled, bare = _pages(pdf)
        issues = repaired_pages(words.values())
        garbled = [n for n, found in words.items() if n not in bare and is_garbled(word.text for word in found)]
        tables = _tables(data, {n: lies for n, lies in ruled.items() if n not in garbled}, words, heights)
        issues += _scanned(pdf, bare, words, heights, tables, garbled)
    finally:
        pdf.close()
    _check_text(words, tables)
    return laid_out(words, heights, tables, name, Format.PDF, issues)


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


def _pages(pdf: pdfium.PdfDocument) -> tuple[dict[int, list[Word]], dict[int, float], dict[int, int], list[int]]:
    """The words and height of each page by its number from 1, pages that may hold ruled tables, pages without text.

    Of the pages with tables it is told how they lie: see Sheet.
    """
    bare: list[int] = []
    words: dict[int, list[Word]] = {}
    heights: dict[int, float] = {}
    ruled: dict[int, int] = {}
    for at in range(len(pdf)):
        try:
            page = pdf[at]
        except pdfium.PdfiumError:
            raise damaged(_WHAT) from None
        sheet = words_of(page)
        words[at + 1], heights[at + 1] = sheet.words, sheet.height
        if _letters(words[at + 1]) < _LEAST_ON_PAGE:
            bare.append(at + 1)
        elif _may_hold_tables(page):
            ruled[at + 1] = sheet.turned
        page.close()
    return words, heights, ruled, bare


def _may_hold_tables(page: pdfium.PdfPage) -> bool:
    """Whether what is drawn on a page could be the lines of a table: several paths, or one of many strokes."""
    count = longest = 0
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        count += 1
        longest = max(longest, raw.FPDFPath_CountSegments(path.raw))
        if count > _MOST_PATHS:
            return False
    return count >= _LEAST_PATHS or longest >= _LEAST_STROKES


def _letters(words: list[Word]) -> int:
    return sum(sum(map(str.isalpha, word.text)) for word in words)


def _check_text(words: dict[int, list[Word]], tables: dict[int, list[Table]]) -> None:
    if not any(tables.values()) and sum(map(_letters, words.values())) < _LEAST_LETTERS:
        raise UnreadableDocument(
            "PDF không có lớp chữ, cũng không nhận dạng được chữ nào",
            "quét lại rõ hơn, hoặc đưa bản có lớp chữ",
            "scanned",
        )


def _scanned(
    pdf: pdfium.PdfDocument,
    bare: list[int],
    words: dict[int, list[Word]],
    heights: dict[int, float],
    tables: dict[int, list[Table]],
    garbled: list[int],
) -> list[Issue]:
    """Read the pages without words on which something is drawn; gives the notes on those read and those not.

    Raises UnreadableDocument where none of the file can be read without Tesseract, and it is missing.
    """
    drawn = [*(number for number in bare if _is_drawn_on(pdf, number)), *garbled]
    scanner = Scanner()
    try:
        for number in drawn:
            scanner.read(_image(pdf, number), number)
    except UnreadableDocument as error:
        if sum(map(_letters, words.values())) < _LEAST_LETTERS:
            raise
        return _unread([number for number in bare if not words[number]], error.advice) + _misread(garbled, error.advice)
    notes = scanner.issues()
    scans = scanner.scans()
    for number, scan in scans.items():
        heights[number], tables[number], words[number] = scan.height, scan.tables(number), scan.words
    unread = _unread([n for n in bare if not words[n] and n not in scanner.left and not tables.get(n)], "")
    return notes + unread + _misread([n for n in garbled if n not in scans], "")


def _is_drawn_on(pdf: pdfium.PdfDocument, number: int) -> bool:
    page = pdf[number - 1]
    try:
        return next(iter(page.get_objects(max_depth=2)), None) is not None
    finally:
        page.close()


def _image(pdf: pdfium.PdfDocument, number: int) -> Image:
    """A page as it is seen, its red channel: in it the red of seals is as good as white."""
    page = pdf[number - 1]
    try:
        scale = min(DPI / 72, (_MOST_PIXELS / max(1.0, page.get_width() * page.get_height())) ** 0.5)
        bitmap = page.render(scale=scale)
        image = bitmap.to_numpy()
        red = image if image.ndim == 2 else image[:, :, 2]
        return np.array(red, dtype=np.uint8)
    finally:
        page.close()


def _tables(
    data: bytes, ruled: dict[int, int], words: dict[int, list[Word]], heights: dict[int, float]
) -> dict[int, list[Table]]:
    """The ruled tables; a page whose drawing cannot be followed is read as lines."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # its complaints about odd files say nothing to a reader
    try:
        return tables_of(data, ruled, words, heights)
    except Exception:  # noqa: BLE001 - pdfminer raises errors of every kind on odd files; the words are still there as lines
        return {}


_UNREAD = "Trang {} không có lớp chữ (ảnh quét hoặc trang trắng), chưa đọc được."
_MISREAD = "Lớp chữ của trang {} hỏng (phông thiếu bảng mã, hay nhận dạng kém), các giá trị khó tin."


def _unread(numbers: list[int], advice: str) -> list[Issue]:
    return _noted("pages_without_text", _UNREAD, numbers, advice)


def _misread(numbers: list[int], advice: str) -> list[Issue]:
    return _noted("garbled_text", _MISREAD, numbers, advice)


def _noted(code: str, told: str, numbers: list[int], advice: str) -> list[Issue]:
    """What is told of pages, and what to do; nothing where there are none."""
    more = f" Nên {advice}." if advice else ""
    return [Issue(code=code, message=told.format(listed(numbers)) + more)] if numbers else []
