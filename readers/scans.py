"""Scanned pages: their images made upright, letters read by Tesseract, ruled tables told by their lines.

A page of print takes some 2 seconds, a turned or skewed one twice that. At most 60 seconds a run of Tesseract, and no
page is begun after 10 minutes of one document.
"""

import io
import tempfile
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image as Pictures
from PIL import ImageOps, ImageSequence, UnidentifiedImageError

from models import Document, Format, Issue
from readers import outside
from readers.pdf_flow import laid_out
from readers.pdf_tables import Table, table_of
from readers.pdf_words import Word
from readers.recognition import Recognised, recognise, recognise_parts, turn_of
from readers.refusal import UnreadableDocument, too_large
from readers.ruling import DARK, Box, Image, tables_in

DPI = 300  # at which pages are rendered: what Tesseract's models were trained for
_MOST_PIXELS = 60_000_000  # of a picture; A4 at 600 dpi has 35 million
_DOCUMENT_SECONDS = 600.0
_PAGE_WIDTH = 8.27  # inches: A4, taken for the width of a picture that does not say its resolution
_SURE = 70.0  # of 100: with less the page may stand on its side or head
_READ = 40.0  # of 100: with less there are no letters
_SKEWED = 0.004  # slope of lines: a quarter of a degree, three points over the width of a page
_LINE = 1.5  # points: half of a ruling line, which is no part of a cell
_BORDER = 6.0  # points of white around a cell: Tesseract misses letters at the edge
_LEAST_INK = 12  # pixels: fewer are a speck
_BLANK = 0.0003  # the part of a page that is ink, below which there is nothing on it


@dataclass(slots=True)
class Scan:
    """What was read on a page: its words outside tables, its tables, its size in points, Tesseract's confidence."""

    words: list[Word] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    height: float = 0.0
    confidence: float = 0.0


class Scanner:
    """Reads the scanned pages of one document, within its time."""

    def __init__(self) -> None:
        self._until = time.monotonic() + _DOCUMENT_SECONDS
        self._scans: dict[int, Scan] = {}
        self.left: list[int] = []

    def read(self, image: Image, number: int, dpi: float = DPI) -> Scan | None:
        """Read a page; None where it is blank, or there is no time left (its number is kept in ``left``).

        Raises UnreadableDocument where Tesseract is missing.
        """
        if (image < DARK).mean() < _BLANK:
            return None
        if time.monotonic() > self._until:
            self.left.append(number)
            return None
        with tempfile.TemporaryDirectory(prefix="kyyeu-", ignore_cleanup_errors=True) as place:
            try:
                scan = _read_upright(image, dpi, number, Path(place))
            except outside.TooSlow:
                self.left.append(number)
                return None
        if scan is not None:
            self._scans[number] = scan
        return scan

    def issues(self) -> list[Issue]:
        """The notes on what was read by machine, and on what was not."""
        notes: list[Issue] = []
        if self._scans:
            size = {number: sum(len(word.text) for word in scan.words) or 1 for number, scan in self._scans.items()}
            sure = sum(scan.confidence * size[n] for n, scan in self._scans.items()) / sum(size.values())
            pages = listed(list(self._scans))
            told = f"Trang {pages} là ảnh quét, chữ do máy nhận dạng (độ tin cậy trung bình {sure:.0f} %)."
            message = f"{told} Nên đối chiếu với bản gốc."
            notes.append(Issue(code="ocr", message=message))
        if self.left:
            message = (
                f"Trang {listed(self.left)} là ảnh quét chưa đọc được vì quá thời gian. Nên tách thành tệp nhỏ hơn."
            )
            notes.append(Issue(code="ocr_unfinished", message=message))
        return notes


def listed(numbers: list[int]) -> str:
    """Page numbers, at most twenty of them."""
    return ", ".join(map(str, numbers[:20])) + (" …" if len(numbers) > 20 else "")


def _read_upright(image: Image, dpi: float, number: int, folder: Path) -> Scan | None:
    """Read a page as it stands; where that goes badly, turned and straightened."""
    found, cells = _read(image, dpi, folder)
    if found.confidence < _SURE or found.letters < 10:
        image, found, cells = _turned(image, found, cells, dpi, folder)
    if abs(found.slope) > _SKEWED and found.confidence >= _READ:
        image = _straightened(image, found.slope)
        found, cells = _read(image, dpi, folder)
    if found.confidence < _READ or not found.words:
        return None
    height, confidence = 72 * image.shape[0] / dpi, found.confidence
    tables = [table_of(boxes, number, height, found.words) for boxes in cells]
    return Scan(found.words, [table for table in tables if table], height, confidence)


def _read(image: Image, dpi: float, folder: Path) -> tuple[Recognised, list[list[Box]]]:
    """The words of a page, those in ruled tables read cell by cell, and the cells of the tables."""
    tables = tables_in(image, dpi)
    rest = image.copy() if tables else image
    parts: list[tuple[Box, Image]] = []
    for boxes in tables:
        parts += [(box, part) for box in boxes if (part := _inside(image, box, dpi)) is not None]
        left, top, right, bottom = (round(edge * dpi / 72) for edge in _around(boxes))
        rest[max(0, top - 4) : bottom + 4, max(0, left - 4) : right + 4] = 255
    found = recognise(rest, dpi, folder)
    for (box, part), read in zip(parts, recognise_parts([part for _, part in parts], dpi, folder), strict=True):
        for word in read.words:
            _shift(word, box[0] - _BORDER, 72 * (image.shape[0] - part.shape[0]) / dpi - (box[1] - _BORDER))
        found.words += read.words
        found.sure += read.sure
    return found, tables


def _around(boxes: list[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _inside(image: Image, box: Box, dpi: float) -> Image | None:
    """The inside of a cell with white around it; None for an empty one."""
    left, top, right, bottom = (round(edge * dpi / 72) for edge in box)
    line = round(_LINE * dpi / 72)
    part = image[top + line : bottom - line, left + line : right - line]
    if part.size == 0 or np.count_nonzero(part < DARK) < _LEAST_INK:
        return None
    border = round(_BORDER * dpi / 72)
    return np.pad(part, border + line, constant_values=255)


def _shift(word: Word, across: float, up: float) -> None:
    word.left += across
    word.right += across
    word.bottom += up
    word.top += up


def _turned(
    image: Image, found: Recognised, cells: list[list[Box]], dpi: float, folder: Path
) -> tuple[Image, Recognised, list[list[Box]]]:
    """The page as it reads best: turned as Tesseract advises, or every way where it has no advice."""
    advised = turn_of(image, dpi, folder)
    best = image, found, cells
    for degrees in (90, 180, 270) if advised is None else (advised,) if advised else ():
        other = np.ascontiguousarray(np.rot90(image, -degrees // 90))
        read, inside = _read(other, dpi, folder)
        if read.confidence * read.letters > best[1].confidence * best[1].letters:
            best = other, read, inside
    return best


def _straightened(image: Image, slope: float) -> Image:
    """The page turned by the small angle that its lines are off."""
    picture = Pictures.fromarray(image).rotate(
        float(np.degrees(np.arctan(slope))), Pictures.Resampling.BICUBIC, fillcolor=255
    )
    return np.asarray(picture, dtype=np.uint8)


def read_picture(data: bytes, name: str) -> Document:
    """The document in a picture of pages (PNG, JPEG, TIFF of several pages).

    Raises UnreadableDocument where it is broken, holds no letters, or Tesseract is missing.
    """
    scanner = Scanner()
    scans: dict[int, Scan] = {}
    for number, (image, dpi) in enumerate(_pages(data), start=1):
        scan = scanner.read(image, number, dpi)
        if scan is not None:
            scans[number] = scan
    if not scans:
        raise UnreadableDocument("ảnh không có chữ nào đọc được", "chụp hoặc quét lại rõ hơn", "picture")
    words = {number: scan.words for number, scan in scans.items()}
    heights = {number: scan.height for number, scan in scans.items()}
    tables = {number: scan.tables for number, scan in scans.items() if scan.tables}
    return laid_out(words, heights, tables, name, Format.IMAGE, scanner.issues())


def _pages(data: bytes) -> Iterator[tuple[Image, float]]:
    """The pages of a picture in grey, at a resolution near that which Tesseract was trained for."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Pictures.DecompressionBombWarning)
            with Pictures.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF")) as picture:
                for frame in ImageSequence.Iterator(picture):
                    if frame.width * frame.height > _MOST_PIXELS:
                        raise too_large("ảnh", f"{_MOST_PIXELS // 1_000_000} triệu điểm ảnh")
                    yield _grey(frame)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Pictures.DecompressionBombError):
        raise UnreadableDocument(
            "tệp ảnh hỏng hoặc bị cắt cụt, không mở được", "lấy lại bản đầy đủ từ nguồn", "picture"
        ) from None


def _grey(frame: Pictures.Image) -> tuple[Image, float]:
    """A page in grey, and its dots an inch. Red is what seals are stamped in: in the red channel they are paper."""
    told = frame.info.get("dpi", (0, 0))[0]
    upright = ImageOps.exif_transpose(frame)
    if upright.mode in ("RGBA", "LA", "P", "PA"):
        upright = upright.convert("RGBA")
        paper = Pictures.new("RGBA", upright.size, "white")
        upright = Pictures.alpha_composite(paper, upright)
    grey = (
        upright.convert("RGB").getchannel("R")
        if upright.mode not in ("1", "L", "I;16", "I", "F")
        else upright.convert("L")
    )
    dpi = float(told) if 70 <= float(told) <= 1200 else min(grey.size) / _PAGE_WIDTH
    if not 0.8 * DPI <= dpi <= 1.4 * DPI:
        scale = min(DPI / dpi, 4.0)
        grey = grey.resize(
            (max(1, round(grey.width * scale)), max(1, round(grey.height * scale))), Pictures.Resampling.LANCZOS
        )
        dpi *= scale
    return np.array(grey, dtype=np.uint8), dpi
