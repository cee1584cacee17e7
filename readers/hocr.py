"""What Tesseract tells of a page in hOCR 1.2: words with places and confidence, by line and paragraph."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from lxml import etree

from readers.pdf_words import Word
from readers.recognition_signs import headings_mended, semicolons_mended, signs_mended
from readers.recognition_slips import mended

_BOX = re.compile(r"\bbbox (\d+) (\d+) (\d+) (\d+)")
_BASELINE = re.compile(r"\bbaseline (-?[\d.]+) (-?[\d.]+)")
_SIZE = re.compile(r"\bx_size ([\d.]+)")
_NUMBER = re.compile(r"\bppageno (\d+)")
_CONFIDENCE = re.compile(r"\bx_wconf (\d+)")
_ANGLE = re.compile(r"\btextangle (?!0\b)")
_LINES = frozenset(("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"))
_LEAST = 25  # of 100: words read with less confidence are specks
_LEAST_SIGNS = 60  # the same for words without letter or figure
_SIGNS = re.compile(r"[-–—.,:;()/+*•…“”\"'%]+")  # that stand alone in papers; others are specks
_SURELY = 80  # of 100: words read with more confidence are there
_FEWEST_SURE = 2  # such words make a line of print, in which what else was read are words too
_DASH = re.compile(r"[-–—]{1,2}")
_FLAT = 3  # times as wide as it is high is a dash
_WORDLIKE = re.compile(r"[(“\"]?[^\W_]{2,}[.,:;)”\"%]*|[^\W_]+(?:[/.-][^\W_]+)+[.,:;)]*|\./\.")
_LAST_WORD = re.compile(r"[^\W\d_]{3,}[.,;:)]*")  # of a name that runs over, alone on its line
_BULLETS = re.compile(r"s?[®©°¢]")  # so round bullets are read
_FEWEST_WORDS = 4  # of a line whose slope is told

Pixels = tuple[int, int, int, int]  # left, top, right, bottom, downwards from the top of the image
Read = tuple[str, int, Pixels]  # a word, the confidence in it, its box


@dataclass(frozen=True, slots=True)
class RawLine:
    """A line as Tesseract tells of it, in pixels: its base lies ``offset`` below the bottom of the box at its left.

    ``turned``: it runs up or down the page.
    """

    box: Pixels
    slope: float
    offset: float
    size: float
    words: tuple[Read, ...]
    turned: bool = False


Paragraph = tuple[RawLine, ...]


@dataclass(slots=True)
class ReadLine:
    """A line as Tesseract read it: its words in points, its confidence in each (0–100), and how it slopes."""

    words: list[Word]
    sure: list[int]
    slope: float


def parsed(told: bytes, count: int) -> list[list[Paragraph]]:
    """The paragraphs of each of ``count`` images as Tesseract read them, in pixels."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, recover=True)
    root = etree.fromstring(told, parser)
    found: list[list[Paragraph]] = [[] for _ in range(count)]
    for page in root.iter() if root is not None else ():
        if page.get("class") == "ocr_page":
            number = _NUMBER.search(page.get("title") or "")
            at = int(number[1]) if number else 0
            if at < len(found):
                found[at] = _upright([_paragraph(inner) for inner in page.iter() if inner.get("class") == "ocr_par"])
    return found


def _upright(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs of a page without lines up its side that are hardly read: numbers of a list, one below the other.

    A page most of which runs so lies on its side itself.
    """
    lines = [line for paragraph in paragraphs for line in paragraph]
    if 2 * sum(len(line.words) for line in lines if line.turned) > sum(len(line.words) for line in lines):
        return paragraphs
    return [tuple(line for line in paragraph if not line.turned or _is_sure(line)) for paragraph in paragraphs]


def _is_sure(line: RawLine) -> bool:
    return all(confidence > _SURELY for _, confidence, _ in line.words)


def slope_of(lines: Sequence[ReadLine | RawLine]) -> float:
    """The slope of a page: that of half of the words on lines long enough to tell."""
    slopes = [line.slope for line in lines if len(line.words) >= _FEWEST_WORDS for _ in line.words]
    return median(slopes) if slopes else 0.0


def lines_of(paragraphs: Sequence[Paragraph], height: float, scale: float) -> list[ReadLine]:
    """The lines of an image, whose height is in points; ``scale`` makes points of pixels.

    Slips are mended by paragraph: half of a phrase may stand on the line above.
    """
    found: list[ReadLine] = []
    for paragraph in paragraphs:
        sure = sum(_surely(line.words) for line in paragraph)
        lines = [_line(line, _without_specks(line.words, sure), scale, height) for line in paragraph]
        words = [word for line in lines for word in line.words]
        for word, text in zip(words, mended(signs_mended([word.text for word in words])), strict=True):
            word.text = text
        found += lines
    for mend in (semicolons_mended, headings_mended):
        for at, text in mend([[word.text for word in line.words] for line in found]).items():
            found[at].words[-1].text = text
    return found


def _line(line: RawLine, words: Sequence[Read], scale: float, height: float) -> ReadLine:
    left, _, _, bottom = line.box
    size = line.size * scale if line.size else 12.0
    read = ReadLine([], [], line.slope)
    for text, confidence, (x0, _, x1, _) in words:
        y = height - (bottom + line.offset + line.slope * ((x0 + x1) / 2 - left)) * scale
        read.words.append(Word(text, x0 * scale, x1 * scale, y, y + 0.75 * size, size))
        read.sure.append(confidence)
    return read


def _paragraph(paragraph: etree._Element) -> Paragraph:
    lines = (_raw(line) for line in paragraph.iter() if line.get("class") in _LINES)
    return tuple(line for line in lines if line)


def _raw(line: etree._Element) -> RawLine | None:
    """A line as it is told; None for one without a place."""
    title = line.get("title") or ""
    box = _BOX.search(title)
    if not box:
        return None
    left, top, right, bottom = map(int, box.groups())
    base, size = _BASELINE.search(title), _SIZE.search(title)
    slope, offset = (float(base[1]), float(base[2])) if base else (0.0, 0.0)
    words = tuple(_words(line))
    turned = _ANGLE.search(title) is not None
    return RawLine((left, top, right, bottom), slope, offset, float(size[1]) if size else 0.0, words, turned)


def _words(line: etree._Element) -> list[Read]:
    """The words of a line with their confidence and boxes."""
    found: list[Read] = []
    for inner in line.iter():
        title = inner.get("title") or ""
        place, conf = _BOX.search(title), _CONFIDENCE.search(title)
        text = "".join(map(str, inner.itertext())).strip()
        if inner.get("class") == "ocrx_word" and place and text:
            left, top, right, bottom = map(int, place.groups())
            found.append((text, int(conf[1]) if conf else 0, (left, top, right, bottom)))
    return found


def _without_specks(words: Sequence[Read], beside: int) -> list[Read]:
    """The words of a line less specks and remains of lines; ``beside``: how many words of its paragraph are sure."""
    if _surely(words) >= _FEWEST_SURE:
        return [
            (_typed(text, first=at == 0), sure, box)
            for at, (text, sure, box) in enumerate(words)
            if _is_read(text, sure) or _may_be_read(text, box, first=at == 0)
        ]
    whole = beside >= _FEWEST_SURE
    return [word for word in words if _is_read(word[0], word[1]) or (whole and _LAST_WORD.fullmatch(word[0]))]


def _surely(words: Sequence[Read]) -> int:
    return sum(sure >= _SURELY and any(map(str.isalnum, text)) for text, sure, _ in words)


def _is_read(text: str, confidence: int) -> bool:
    """Whether a word is one, and not specks or the remains of a line."""
    if any(map(str.isalnum, text)):
        return confidence >= _LEAST
    return confidence >= _LEAST_SIGNS and _SIGNS.fullmatch(text) is not None


def _may_be_read(text: str, box: Pixels, *, first: bool) -> bool:
    """The same for a word read unsurely in a line of print: words, dashes that are flat, bullets before them."""
    if _DASH.fullmatch(text):
        return box[2] - box[0] >= _FLAT * (box[3] - box[1])
    if first and _BULLETS.fullmatch(text):
        return True
    return _WORDLIKE.fullmatch(text) is not None


def _typed(text: str, *, first: bool) -> str:
    """The sign that was typed where a bullet or a dash was read: dashes are longer in print than they are read."""
    if first and _BULLETS.fullmatch(text):
        return "•"
    return "–" if text != "-" and _DASH.fullmatch(text) else text
