"""PDF files: lines and columns, paragraphs, ruled tables; running heads and page numbers left out.

Pages without a text layer, or with one that holds no words, are read as scans. A file of more than 1,000 pages is
refused. A page takes some 10 ms, one with a ruled table some 100 ms, a scanned one some 3 seconds.
"""

import logging
from dataclasses import dataclass, field

import numpy as np
import pypdfium2 as pdfium
from pypdfium2 import raw

from models import Document, Format, Issue
from readers.garbled_layer import is_garbled, is_unmarked
from readers.pdf_flow import laid_out
from readers.pdf_fonts import repaired_pages
from readers.pdf_stamps import Rect, sheet_of, whitened
from readers.pdf_tables import Table, tables_of
from readers.pdf_words import Word
from readers.refusal import UnreadableDocument, damaged, locked, too_large
from readers.ruling import Image
from readers.scans import DPI, Scanner, listed, without_seals

_WHAT = "tệp PDF"
_MOST_PAGES = 1000
_LEAST_LETTERS = 25  # in the whole file; fewer are a stamp or a page number
_LEAST_ON_PAGE = 10  # letters; a page with fewer is read as a scan
_STAMPED_ON = 150  # letters; a page with fewer that is all picture is a scan on which who signed was stamped
_MOST_PIXELS = 25_000_000  # of a rendered page; A4 at 300 dpi has 9 million
_LEAST_PATHS = 5  # on a page; a letterhead has two or three rules
_LEAST_STROKES = 12  # of one path: three lines across and three down
_PICTURED = 0.9  # of a page; so much of a scan is its picture
_MOST_PATHS = 3000  # on a page; more make a drawing


@dataclass(slots=True)
class _Pages:
    """What stands on the pages, by their numbers from 1.

    ``ruled``: the pages that may hold ruled tables, with how they lie (see Sheet). ``bare``: those without text.
    ``seals``: where digital signatures show who signed.
    """

    words: dict[int, list[Word]] = field(default_factory=dict)
    heights: dict[int, float] = field(default_factory=dict)
    ruled: dict[int, int] = field(default_factory=dict)
    bare: list[int] = field(default_factory=list)
    seals: dict[int, list[Rect]] = field(default_factory=dict)


def read_pdf(data: bytes, name: str) -> Document:
    """The document of a PDF; raises UnreadableDocument for one cut off, locked, too long or without any letters."""
    pdf = _opened(data)
    try:
        pages = _pages(pdf)
        words, heights = pages.words, pages.heights
        issues = repaired_pages(words.values())
        garbled = [n for n in words if n not in pages.bare and _is_misread(pdf, n, words[n])]
        tables = _tables(data, {n: lies for n, lies in pages.ruled.items() if n not in garbled}, words, heights)
        issues += _scanned(pdf, pages, tables, garbled)
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


def _pages(pdf: pdfium.PdfDocument) -> _Pages:
    """What stands on the pages of a file."""
    pages = _Pages()
    for at in range(len(pdf)):
        number = at + 1
        try:
            sheet, seals = sheet_of(pdf, at)
        except pdfium.PdfiumError:
            raise damaged(_WHAT) from None
        pages.words[number], pages.heights[number], pages.seals[number] = sheet.words, sheet.height, seals
        if _is_bare(pdf, number, _letters(sheet.words)):
            pages.bare.append(number)
        elif _may_hold_tables(pdf, at):
            pages.ruled[number] = sheet.turned
    return pages


def _is_bare(pdf: pdfium.PdfDocument, number: int, letters: int) -> bool:
    """Whether a page has hardly a letter, or so few over a picture of the whole page that they are a stamp."""
    return letters < _LEAST_ON_PAGE or (letters < _STAMPED_ON and _is_pictured(pdf, number))


def _is_misread(pdf: pdfium.PdfDocument, number: int, words: list[Word]) -> bool:
    """Whether the text layer of a page holds no words, or those that a program for English read on its picture."""
    texts = [word.text for word in words]
    return is_garbled(texts) or (is_unmarked(texts) and _is_pictured(pdf, number))


def _is_pictured(pdf: pdfium.PdfDocument, number: int) -> bool:
    page = pdf[number - 1]
    try:
        size = page.get_width() * page.get_height()
        boxes = [image.get_bounds() for image in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])]
        return any((right - left) * (top - bottom) >= _PICTURED * size for left, bottom, right, top in boxes)
    finally:
        page.close()


def _may_hold_tables(pdf: pdfium.PdfDocument, at: int) -> bool:
    """Whether what is drawn on a page could be the lines of a table: several paths, or one of many strokes."""
    page = pdf[at]
    try:
        return _has_lines(page)
    finally:
        page.close()


def _has_lines(page: pdfium.PdfPage) -> bool:
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


def _scanned(pdf: pdfium.PdfDocument, pages: _Pages, tables: dict[int, list[Table]], garbled: list[int]) -> list[Issue]:
    """Read the pages without words on which something is drawn; gives the notes on those read and those not.

    Raises UnreadableDocument where none of the file can be read without Tesseract, and it is missing.
    """
    words, bare = pages.words, pages.bare
    drawn = [*(number for number in bare if _is_drawn_on(pdf, number)), *garbled]
    scanner = Scanner()
    try:
        for number in drawn:
            scanner.read(_image(pdf, number, pages.seals[number]), number)
    except UnreadableDocument as error:
        if sum(map(_letters, words.values())) < _LEAST_LETTERS:
            raise
        stamped = [n for n in bare if not words[n] or _letters(words[n]) >= _LEAST_ON_PAGE]
        return _unread(stamped, error.advice) + _misread(garbled, error.advice)
    notes = scanner.issues()
    scans = scanner.scans()
    for number, scan in scans.items():
        pages.heights[number], tables[number], words[number] = scan.height, scan.tables(number), scan.words
    unread = _unread([n for n in bare if not words[n] and n not in scanner.left and not tables.get(n)], "")
    return notes + unread + _misread([n for n in garbled if n not in scans], "")


def _is_drawn_on(pdf: pdfium.PdfDocument, number: int) -> bool:
    page = pdf[number - 1]
    try:
        return next(iter(page.get_objects(max_depth=2)), None) is not None
    finally:
        page.close()


def _image(pdf: pdfium.PdfDocument, number: int, seals: list[Rect]) -> Image:
    """A page as it is seen, but for seals."""
    page = pdf[number - 1]
    try:
        scale = min(DPI / 72, (_MOST_PIXELS / max(1.0, page.get_width() * page.get_height())) ** 0.5)
        bitmap = page.render(scale=scale)
        image = bitmap.to_numpy()
        grey = image if image.ndim == 2 else without_seals(image[:, :, 2::-1])
        return whitened(np.array(grey, dtype=np.uint8), seals, scale)
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
