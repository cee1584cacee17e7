"""Letters of a page's image, read by Tesseract with its Vietnamese model: words with their places and confidence."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from lxml import etree

from readers import outside
from readers.pdf_words import Word
from readers.refusal import UnreadableDocument
from readers.ruling import Image

PAGE_SECONDS = 60.0
_BOX = re.compile(r"\bbbox (\d+) (\d+) (\d+) (\d+)")
_BASELINE = re.compile(r"\bbaseline (-?[\d.]+) (-?[\d.]+)")
_SIZE = re.compile(r"\bx_size ([\d.]+)")
_CONFIDENCE = re.compile(r"\bx_wconf (\d+)")
_ANGLE = re.compile(rb"^Rotate: (\d+)", re.M)
_ALIKE = 0.3  # sizes of type that differ by less than this part of the usual one are one: the measure is rough
_LEAST = 25  # of 100: words read with less confidence are specks
_LEAST_SIGNS = 60  # the same for words without letter or figure
_BODY_SIZE = 0.8  # of a line's height from the top of its highest mark to its lowest tail: the size of type


@dataclass(slots=True)
class Recognised:
    """The words of a page in points, how sure Tesseract is of them (0–100), and the slope of its lines."""

    words: list[Word] = field(default_factory=list)
    confidence: float = 0.0
    slope: float = 0.0

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


def recognise(image: Image, dpi: float, folder: Path, *, height: float) -> Recognised:
    """Read an image of a page that is ``height`` points high.

    Raises UnreadableDocument where Tesseract or its Vietnamese model is missing, outside.TooSlow after a minute.
    """
    source = _saved(image, folder)
    program = tesseract()
    try:
        page = outside.run(
            [program, str(source), "stdout", "-l", "vie", "--dpi", str(round(dpi)), "--psm", "3", "hocr"],
            folder,
            PAGE_SECONDS,
        )
    except outside.Failed:
        if b"vie" not in outside.run([program, "--list-langs"], folder, PAGE_SECONDS).split():
            raise missing("tesseract-ocr-vie") from None
        return Recognised()
    return _parsed(page, 72 / dpi, height)


def turn_of(image: Image, dpi: float, folder: Path) -> int | None:
    """By how many degrees clockwise an image must be turned to stand upright; None where that cannot be told."""
    source = _saved(image, folder)
    try:
        told = outside.run(
            [tesseract(), str(source), "stdout", "--dpi", str(round(dpi)), "--psm", "0"], folder, PAGE_SECONDS
        )
    except outside.Failed:
        return None
    found = _ANGLE.search(told)
    return int(found[1]) % 360 if found else None


def _saved(image: Image, folder: Path) -> Path:
    """The image as a portable graymap, which takes no time to pack."""
    path = folder / "page.pgm"
    path.write_bytes(b"P5 %d %d 255\n" % (image.shape[1], image.shape[0]) + image.tobytes())
    return path


def _parsed(page: bytes, scale: float, height: float) -> Recognised:
    """The words of hOCR, the form in which Tesseract tells lines, baselines and confidence (hOCR 1.2)."""
    root = etree.fromstring(
        page, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, recover=True)
    )
    found = Recognised()
    slopes: list[float] = []
    weights = total = 0
    for line in root.iter() if root is not None else ():
        if (line.get("class") or "") not in ("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"):
            continue
        words, sure, slope = _line(line, scale, height)
        found.words += words
        total += sum(conf * len(word.text) for conf, word in zip(sure, words, strict=True))
        weights += sum(len(word.text) for word in words)
        slopes += [slope] * (len(words) if len(words) > 3 else 0)
    found.confidence = total / weights if weights else 0.0
    found.slope = median(slopes) if slopes else 0.0
    _even_sizes(found.words)
    return found


def _line(line: etree._Element, scale: float, height: float) -> tuple[list[Word], list[int], float]:
    title = line.get("title") or ""
    box = _BOX.search(title)
    if not box:
        return [], [], 0.0
    left, _, _, bottom = map(int, box.groups())
    base, told = _BASELINE.search(title), _SIZE.search(title)
    slope, offset = (float(base[1]), float(base[2])) if base else (0.0, 0.0)
    size = _BODY_SIZE * float(told[1]) * scale if told else 12.0
    words: list[Word] = []
    sure: list[int] = []
    for inner in line.iter():
        if inner.get("class") != "ocrx_word":
            continue
        text = "".join(map(str, inner.itertext())).strip()
        place, conf = _BOX.search(inner.get("title") or ""), _CONFIDENCE.search(inner.get("title") or "")
        confidence = int(conf[1]) if conf else 0
        if not place or not text or confidence < (_LEAST if any(map(str.isalnum, text)) else _LEAST_SIGNS):
            continue
        x0, _, x1, _ = map(int, place.groups())
        y = height - (bottom + offset + slope * ((x0 + x1) / 2 - left)) * scale
        words.append(Word(text, x0 * scale, x1 * scale, y, y + 0.75 * size, size))
        sure.append(confidence)
    return words, sure, slope


def _even_sizes(words: list[Word]) -> None:
    """Give words whose size is about the usual one that size: paragraphs are told apart by it."""
    usual = median(word.size for word in words) if words else 0.0
    for word in words:
        if abs(word.size - usual) <= _ALIKE * usual:
            word.size = usual
            word.top = word.bottom + 0.75 * usual
