"""What was put on a page of a PDF after it was written: the number and day of a signed paper, its seals.

Whoever registers a paper sets its number and day as signatures, each with a picture of its own. They are words of the
paper; the seal that says who signed and when is none.
"""

from collections import Counter

import pypdfium2 as pdfium
from pypdfium2 import raw

from readers.pdf_words import Sheet, Word, words_of
from readers.ruling import Image
from readers.seal_words import SIGNED

Rect = tuple[float, float, float, float]  # left, bottom, right, top, in points of the page as it is shown

_SHOWING = frozenset((raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP))
_WHITE = 255
_AROUND = 2.0  # points by which a letter may stand out of its frame


def sheet_of(pdf: pdfium.PdfDocument, at: int) -> tuple[Sheet, list[Rect]]:
    """The words of a page, those put on it later included but for seals; and where the seals are."""
    page = pdf[at]
    try:
        own, frames = words_of(page), _frames(page)
        if not frames or own.turned or page.get_rotation():
            return own, []
        raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY)
    finally:
        page.close()
    page = pdf[at]
    try:
        added = _not_among(own.words, words_of(page).words)
    finally:
        page.close()
    seals = [frame for frame in frames if SIGNED.search(" ".join(word.text for word in _within(added, frame)))]
    gone = {id(word) for frame in seals for word in _within(added, frame)}
    return Sheet(own.words + [word for word in added if id(word) not in gone], own.height, own.turned), seals


def _not_among(own: list[Word], words: list[Word]) -> list[Word]:
    """The words that are not the page's own: they may stand anywhere among those."""
    left = Counter(map(_place, own))
    added: list[Word] = []
    for word in words:
        if left[_place(word)] > 0:
            left[_place(word)] -= 1
        else:
            added.append(word)
    return added


def _place(word: Word) -> tuple[str, float, float]:
    return word.text, word.left, word.bottom


def _frames(page: pdfium.PdfPage) -> list[Rect]:
    """Where on a page something is put that may hold words."""
    left, bottom, _, _ = page.get_cropbox()
    frames: list[Rect] = []
    for at in range(raw.FPDFPage_GetAnnotCount(page.raw)):
        mark = raw.FPDFPage_GetAnnot(page.raw, at)
        box = raw.FS_RECTF()
        if raw.FPDFAnnot_GetSubtype(mark) in _SHOWING and raw.FPDFAnnot_GetRect(mark, box):
            frames.append((box.left - left, box.bottom - bottom, box.right - left, box.top - bottom))
        raw.FPDFPage_CloseAnnot(mark)
    return frames


def _within(words: list[Word], frame: Rect) -> list[Word]:
    left, bottom, right, top = frame
    return [
        word
        for word in words
        if left - _AROUND <= (word.left + word.right) / 2 <= right + _AROUND
        and bottom - _AROUND <= word.bottom <= top + _AROUND
    ]


def whitened(image: Image, seals: list[Rect], scale: float) -> Image:
    """The image of a page without its seals; ``scale``: pixels a point."""
    for left, bottom, right, top in seals:
        rows = slice(max(0, round(image.shape[0] - top * scale)), max(0, round(image.shape[0] - bottom * scale)))
        image[rows, max(0, round(left * scale)) : max(0, round(right * scale))] = _WHITE
    return image
