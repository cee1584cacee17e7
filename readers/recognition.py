"""Letters of a page's image, read by Tesseract with its Vietnamese model: words with their places and confidence."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import numpy as np

from readers import outside
from readers.hocr import Paragraph, Read, ReadLine, lines_of, parsed, slope_of
from readers.pdf_words import Word
from readers.refusal import UnreadableDocument
from readers.ruling import DARK, Image, Mask
from readers.second_reading import read_twice

PAGE_SECONDS = 60.0
SKEWED = 0.004  # slope of lines: a quarter of a degree, three points over the width of a page
_ANGLE = re.compile(rb"^Rotate: (\d+)", re.M)
_ALIKE = 0.45  # sizes of type that differ by less than this part of the usual one are one: the measure is rough
_FIGURES = "0123456789.,/%"
_MOSTLY = 0.7
_HEAVY = 1.25  # how much thicker than usual the strokes of bold type are


@dataclass(slots=True)
class Recognised:
    """The words of a page in points, how sure Tesseract is of them (0–100), and the slope of its lines."""

    words: list[Word] = field(default_factory=list)
    sure: list[int] = field(default_factory=list)
    slope: float = 0.0

    @property
    def confidence(self) -> float:
        """The mean over the characters read."""
        size = sum(len(word.text) for word in self.words)
        return sum(sure * len(word.text) for sure, word in zip(self.sure, self.words, strict=True)) / (size or 1)

    @property
    def letters(self) -> int:
        """How many letters were read."""
        return sum(sum(map(str.isalpha, word.text)) for word in self.words)


def tesseract() -> str:
    """The path of the program; raises UnreadableDocument, naming the packages, where it is not installed."""
    program = outside.found("tesseract")
    if program is None:
        raise missing("tesseract-ocr và tesseract-ocr-vie")
    return program


def missing(packages: str) -> UnreadableDocument:
    """Scans cannot be read on this machine."""
    return UnreadableDocument(
        "ảnh quét, chưa có chương trình nhận dạng chữ",
        f"cài gói {packages} (Debian/Ubuntu: apt install …), hoặc đưa bản có lớp chữ",
        "program_missing",
    )


def recognise(image: Image, dpi: float, folder: Path) -> Recognised:
    """Read an image of a page; its lower left corner is the origin.

    Raises UnreadableDocument where Tesseract or its Vietnamese model is missing, outside.TooSlow after a minute.
    """
    return _read([image], dpi, folder, "3")[0]


def recognise_parts(images: list[Image], dpi: float, folder: Path) -> list[Recognised]:
    """Read images that hold a few words each, as the cells of a table do, in one run; raises as ``recognise``."""
    return _read(images, dpi, folder, "6") if images else []


def recognise_figures(images: list[Image], dpi: float, folder: Path) -> list[Recognised]:
    """Read images that hold a number each, in one run; raises as ``recognise``."""
    return _read(images, dpi, folder, "8", "-c", f"tessedit_char_whitelist={_FIGURES}") if images else []


def _read(images: list[Image], dpi: float, folder: Path, mode: str, *options: str) -> list[Recognised]:
    """``mode``: 3 finds the blocks of a page, 6 takes the image for one block, 8 for a word (tesseract --help-psm)."""
    scale = 72 / dpi
    pages = _told(images, dpi, folder, mode, *options)
    slope = slope_of([line for page in pages for paragraph in page for line in paragraph])
    if not options and abs(slope) <= SKEWED:  # else the page is read again once it is straight
        pages = read_twice(pages, images, lambda cuts, times: _lines(cuts, dpi * times, folder))
    return [
        _found(lines_of(paragraphs, image.shape[0] * scale, scale), image, scale)
        for paragraphs, image in zip(pages, images, strict=True)
    ]


def _lines(images: list[Image], dpi: float, folder: Path) -> list[list[Read]]:
    """The words of images that hold a line each."""
    pages = _told(images, dpi, folder, "7")
    return [[word for paragraph in page for line in paragraph for word in line.words] for page in pages]


def _told(images: list[Image], dpi: float, folder: Path, mode: str, *options: str) -> list[list[Paragraph]]:
    """The paragraphs that Tesseract reads on each image; none where it fails."""
    sources = [_saved(image, folder, f"part{at}") for at, image in enumerate(images)]
    listed = folder / "parts.txt"
    listed.write_text("\n".join(map(str, sources)) + "\n", encoding="utf-8")
    program = tesseract()
    try:
        told = outside.run(
            [program, str(listed), "stdout", "-l", "vie", "--dpi", str(round(dpi)), "--psm", mode, *options, "hocr"],
            folder,
            PAGE_SECONDS,
        )
    except outside.Failed:
        if b"vie" not in outside.run([program, "--list-langs"], folder, PAGE_SECONDS).split():
            raise missing("tesseract-ocr-vie") from None
        return [[] for _ in images]
    return parsed(told, len(images))


def turn_of(image: Image, dpi: float, folder: Path) -> int | None:
    """By how many degrees clockwise an image must be turned to stand upright; None where that cannot be told."""
    source = _saved(image, folder, "page")
    try:
        told = outside.run(
            [tesseract(), str(source), "stdout", "--dpi", str(round(dpi)), "--psm", "0"], folder, PAGE_SECONDS
        )
    except outside.Failed:
        return None
    found = _ANGLE.search(told)
    return int(found[1]) % 360 if found else None


def _saved(image: Image, folder: Path, name: str) -> Path:
    """The image as a portable graymap, which takes no time to pack."""
    path = folder / f"{name}.pgm"
    path.write_bytes(b"P5 %d %d 255\n" % (image.shape[1], image.shape[0]) + image.tobytes())
    return path


def _found(lines: list[ReadLine], image: Image, scale: float) -> Recognised:
    words = [line.words for line in lines]
    found = Recognised([word for line in words for word in line], [sure for line in lines for sure in line.sure])
    found.slope = slope_of(lines)
    _even_sizes(found.words)
    _mark_bold(words, image < DARK, scale)
    return found


def _mark_bold(lines: list[list[Word]], dark: Mask, scale: float) -> None:
    """Tell bold words by their strokes; a line of which most or least is bold is taken to be so throughout."""
    strokes = [[_stroke(word, dark, scale) for word in line] for line in lines]
    plain = [
        s for line, ss in zip(lines, strokes, strict=True) for word, s in zip(line, ss, strict=True) if _is_low(word)
    ]
    usual = median(plain) if plain else 0.0
    for line, widths in zip(lines, strokes, strict=True):
        heavy = [width > _HEAVY * usual > 0 for width in widths]
        part = sum(len(word.text) for word, bold in zip(line, heavy, strict=True) if bold)
        share = part / (sum(len(word.text) for word in line) or 1)
        for word, bold in zip(line, heavy, strict=True):
            word.bold = share > _MOSTLY or (bold and share > 1 - _MOSTLY)


def _is_low(word: Word) -> bool:
    return word.text.isalpha() and not word.text.isupper()


def _stroke(word: Word, dark: Mask, scale: float) -> float:
    """The mean length of the dark runs along the rows of a word, in pixels."""
    height = dark.shape[0]
    top, bottom = (height - round(y / scale) for y in (word.top, word.bottom))
    part = dark[max(top, 0) : max(bottom, 0), round(word.left / scale) : round(word.right / scale)]
    runs = int(np.count_nonzero(part[:, 1:] & ~part[:, :-1])) if part.size else 0
    return float(np.count_nonzero(part)) / runs if runs else 0.0


def _even_sizes(words: list[Word]) -> None:
    """Give words whose size is about the usual one that size: paragraphs are told apart by it."""
    usual = median(word.size for word in words) if words else 0.0
    for word in words:
        if abs(word.size - usual) <= _ALIKE * usual:
            word.size = usual
            word.top = word.bottom + 0.75 * usual
