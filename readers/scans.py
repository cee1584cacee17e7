"""Scanned pages: their images made upright, letters read by Tesseract, ruled tables told by their lines.

A page of print takes some 3 seconds, a turned or skewed one twice that. At most 60 seconds a run of Tesseract, and no
page is begun after 10 minutes of one document.
"""

import io
import tempfile
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as Pictures
from PIL import ImageFilter, ImageOps, ImageSequence, UnidentifiedImageError

from models import Document, Format, Issue
from readers import outside
from readers.garbled_layer import is_garbled
from readers.letter_shapes import Lettered, lettered, shapes_told
from readers.pdf_flow import laid_out
from readers.pdf_tables import Table, table_of
from readers.pdf_words import Word
from readers.recognition import SKEWED, Recognised, recognise, turn_of
from readers.recognition_names import names_mended
from readers.recognition_signs import set_off_alike
from readers.refusal import UnreadableDocument, too_large
from readers.ruling import DARK, Box, Image, tables_in
from readers.scanned_cells import read_cells

DPI = 300  # at which pages are rendered: what Tesseract's models were trained for
_MOST_PIXELS = 60_000_000  # of a picture; A4 at 600 dpi has 35 million
_DOCUMENT_SECONDS = 600.0
_PAGE_WIDTH = 8.27  # inches: A4, taken for the width of a picture that does not say its resolution
_SURE = 70.0  # of 100: with less the page may stand on its side or head
_READ = 40.0  # of 100: with less there are no letters
_NOISY = 3  # of 255: by so much half of the pixels of a noisy page differ from their neighbours
_BLANK = 0.0003  # the part of a page that is ink, below which there is nothing on it
_TEXT = 0.002  # the part of a page that is ink, where a few lines stand on it
_PALE = 90  # of 255: where no ink is darker, the page was printed or scanned pale
_FAINTEST = 200  # of 255: paler than that is the grain of the paper
_STAMPED, _REDDER = 90, 30  # of 255: what is so red, and so much redder than green and blue, was stamped


@dataclass(slots=True)
class Scan:
    """What was read on a page: words, how they look, the cells of tables, the height, and Tesseract's confidence."""

    words: list[Word]
    lettered: list[Lettered]
    cells: list[list[Box]]
    height: float
    confidence: float

    def tables(self, number: int) -> list[Table]:
        """The tables, whose words are taken out of ``words``; ``number`` of the page."""
        found = [table_of(boxes, number, self.height, self.words) for boxes in self.cells]
        return [table for table in found if table]


class Scanner:
    """Reads the scanned pages of one document, within its time."""

    def __init__(self) -> None:
        self._until = time.monotonic() + _DOCUMENT_SECONDS
        self._scans: dict[int, Scan] = {}
        self.left: list[int] = []

    def read(self, image: Image, number: int, dpi: float = DPI) -> None:
        """Read a page, unless it is blank, or there is no time left (its number is kept in ``left``).

        Raises UnreadableDocument where Tesseract is missing.
        """
        image = _inked(image)
        if (image < DARK).mean() < _BLANK:
            return
        if time.monotonic() > self._until:
            self.left.append(number)
            return
        with tempfile.TemporaryDirectory(prefix="kyyeu-", ignore_cleanup_errors=True) as place:
            try:
                scan = _read_upright(image, dpi, Path(place))
            except outside.TooSlow:
                self.left.append(number)
                return
        if scan is not None:
            self._scans[number] = scan

    def scans(self) -> dict[int, Scan]:
        """What was read, by the number of the page: words as their letters look, names spelt in two ways made one."""
        pages = [scan.words for scan in self._scans.values()]
        told = names_mended(set_off_alike(shapes_told([scan.lettered for scan in self._scans.values()])))
        for words, texts in zip(pages, told, strict=True):
            for word, text in zip(words, texts, strict=True):
                word.text = text
        return self._scans

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


def _read_upright(image: Image, dpi: float, folder: Path) -> Scan | None:
    """Read a page as it stands; where that goes badly, turned and straightened."""
    found, cells = _read(image, dpi, folder)
    if found.confidence < _SURE or found.letters < 10:
        image, found, cells = _turned(image, found, cells, dpi, folder)
    if abs(found.slope) > SKEWED and found.confidence >= _READ:
        image = _straightened(image, found.slope)
        found, cells = _read(image, dpi, folder)
    if found.confidence < _READ or not found.words or is_garbled(word.text for word in found.words):
        return None  # no letters, or written by hand
    letters = lettered(image, found.words, found.sure, dpi)
    return Scan(found.words, letters, cells, 72 * image.shape[0] / dpi, found.confidence)


def _read(image: Image, dpi: float, folder: Path) -> tuple[Recognised, list[list[Box]]]:
    """The words of a page, those in ruled tables read cell by cell, and the cells of the tables.

    Lines are looked for in the image as it is: where specks are taken out, hairlines go as well.
    """
    tables = tables_in(image, dpi)
    image = _without_specks(image)
    rest = image.copy() if tables else image
    for boxes in tables:
        left, top, right, bottom = (round(edge * dpi / 72) for edge in _around(boxes))
        rest[max(0, top - 4) : bottom + 4, max(0, left - 4) : right + 4] = 255
    found = recognise(rest, dpi, folder)
    inside = read_cells(image, [box for boxes in tables for box in boxes], dpi, folder)
    found.words += inside.words
    found.sure += inside.sure
    return found, tables


def _without_specks(image: Image) -> Image:
    """Each pixel of a noisy page as the middle one of its nine; any other page as it is.

    Of a noisy page one word in a hundred is then lost, not one in twelve; of a clean one tones would be lost.
    """
    if np.median(np.abs(np.diff(image[::4].astype(np.int16), axis=1))) < _NOISY:
        return image
    return np.array(Pictures.fromarray(image).filter(ImageFilter.MedianFilter(3)), dtype=np.uint8)


def _inked(image: Image) -> Image:
    """A page whose ink is pale with its darkest ink made black; any other page as it is."""
    darkest = float(np.quantile(image[::4], _TEXT))
    if not _PALE < darkest < _FAINTEST:
        return image
    return np.asarray(np.clip((image - darkest) / (255 - darkest), 0, 1) * 255, dtype=np.uint8)


def _around(boxes: list[Box]) -> Box:
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


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
    for number, (image, dpi) in enumerate(_pages(data), start=1):
        scanner.read(image, number, dpi)
    scans, issues = scanner.scans(), scanner.issues()
    if not scans:
        raise UnreadableDocument("ảnh không có chữ nào đọc được", "chụp hoặc quét lại rõ hơn", "picture")
    heights = {number: scan.height for number, scan in scans.items()}
    tables = {number: scan.tables(number) for number, scan in scans.items()}
    words = {number: scan.words for number, scan in scans.items()}
    return laid_out(words, heights, tables, name, Format.IMAGE, issues)


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


def without_seals(page: Image) -> Image:
    """A page of red, green and blue in grey: seals are stamped in red, which becomes paper; black on them stays."""
    red = page[..., 0]
    stamped = (red > _STAMPED) & (page[..., 1:].max(axis=-1) < red - _REDDER)
    return np.where(stamped, np.uint8(255), red)


def _grey(frame: Pictures.Image) -> tuple[Image, float]:
    """A page in grey without its red seals, and its dots an inch."""
    told = frame.info.get("dpi", (0, 0))[0]
    upright = ImageOps.exif_transpose(frame)
    if upright.mode in ("RGBA", "LA", "P", "PA"):
        upright = upright.convert("RGBA")
        paper = Pictures.new("RGBA", upright.size, "white")
        upright = Pictures.alpha_composite(paper, upright)
    grey = (
        Pictures.fromarray(without_seals(np.asarray(upright.convert("RGB"))))
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
