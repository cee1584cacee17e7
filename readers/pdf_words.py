"""The words of a PDF page with their places, as PDFium gives its characters."""

import ctypes
import math
from collections import Counter
from dataclasses import dataclass
from typing import Any
from unicodedata import combining

import pypdfium2 as pdfium
from pypdfium2 import raw

_MOST_CHARS = 200_000  # of a page; a page of print has 5,000
_BOLD_WEIGHT = 600  # of 900; a font says so, or its name does
_SHOWN = {
    # So PDFium gives a hyphen at the end of a line; Vietnamese breaks no words, so it is typed.
    "\x02": "-",
    "\ufffe": "-",
    # Ligatures by the names that Unicode or, in Calibri, Word gives them.
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\u019f": "ti",
    "\u01a9": "tt",
}
_APART = 0.22  # of the size of type: between two letters a wider gap is a space
_DIGITS_APART = 0.32  # the ink of two ones in Arial is 0.3 apart
_SMALL, _RAISED = 0.8, 0.15  # of the size of type: powers and signs of footnotes
_MEASURES = ("m", "km", "cm", "dm", "mm", "hm")
_FONT_NAME = 128  # bytes
_UPRIGHT = (0, 90, 180, 270)  # degrees
_ASKEW = 12.0  # degrees: scans lie a little askew, stamps and water marks far
_NOT_UPRIGHT = -1
_SAMPLE = 300  # characters of a page by which it is told how its text lies


@dataclass(slots=True)
class Word:
    """A run of characters without a space; points from the lower left corner of the page as it is shown."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    bold: bool = False
    italic: bool = False
    font: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words of a page as they are read: its height that way, and by how many degrees clockwise it is turned for it.

    ``turned`` counts from how the page is shown: 0 for all but tables and papers that lie on their side.
    """

    words: list[Word]
    height: float
    turned: int


class _Glyphs:
    """The characters of a text page, asked one by one; places are those of the page turned upright."""

    def __init__(self, textpage: Any, frame: tuple[float, float, float, float]) -> None:
        self.page = textpage.raw
        self.count = min(raw.FPDFText_CountChars(self.page), _MOST_CHARS)
        self._box = tuple(ctypes.c_double() for _ in range(4))
        self._name = ctypes.create_string_buffer(_FONT_NAME)
        self._matrix = raw.FS_MATRIX()
        self._fonts: dict[bytes, tuple[bool, bool, str]] = {}
        self._left, self._bottom, self._right, self._top = frame
        self.angle = self._usual_angle()

    def _usual_angle(self) -> int:
        step = max(1, self.count // _SAMPLE)
        angles = Counter(self.angle_at(at) for at in range(0, self.count, step) if not self.char(at).isspace())
        return max(_UPRIGHT, key=lambda angle: angles[angle])

    def angle_at(self, at: int) -> int:
        """By how many degrees clockwise the page must be turned for a character to stand upright; -1 where none do."""
        raw.FPDFText_GetMatrix(self.page, at, self._matrix)
        angle = math.degrees(math.atan2(self._matrix.b, self._matrix.a)) % 360
        nearest = round(angle / 90) * 90
        return nearest % 360 if abs(angle - nearest) <= _ASKEW else _NOT_UPRIGHT

    def char(self, at: int) -> str:
        code = raw.FPDFText_GetUnicode(self.page, at)
        return chr(code) if 0 < code < 0x110000 else ""

    def box(self, at: int) -> tuple[float, float, float, float]:
        left, right, bottom, top = self._box
        raw.FPDFText_GetCharBox(self.page, at, left, right, bottom, top)
        one, other = self._turned(left.value, bottom.value), self._turned(right.value, top.value)
        return min(one[0], other[0]), max(one[0], other[0]), min(one[1], other[1]), max(one[1], other[1])

    def baseline(self, at: int) -> tuple[float, float]:
        x, y = self._box[0], self._box[1]
        raw.FPDFText_GetCharOrigin(self.page, at, x, y)
        return self._turned(x.value, y.value)

    def _turned(self, x: float, y: float) -> tuple[float, float]:
        match self.angle:
            case 0:
                return x - self._left, y - self._bottom
            case 90:
                return y - self._bottom, self._right - x
            case 180:
                return self._right - x, self._top - y
            case _:
                return self._top - y, x - self._left

    @property
    def height(self) -> float:
        """The height of the page turned upright."""
        return self._right - self._left if self.angle in (90, 270) else self._top - self._bottom

    def look(self, at: int) -> tuple[bool, bool, str]:
        """Whether the font of a character is bold, whether it is italic, and its name."""
        size = raw.FPDFText_GetFontInfo(self.page, at, self._name, _FONT_NAME, None)
        name = self._name.raw[: max(0, min(size - 1, _FONT_NAME))]
        if name not in self._fonts:
            lower = name.lower()
            heavy = raw.FPDFText_GetFontWeight(self.page, at) >= _BOLD_WEIGHT
            self._fonts[name] = (
                heavy or b"bold" in lower or b"black" in lower,
                b"italic" in lower or b"oblique" in lower,
                name.decode("utf-8", "ignore"),
            )
        return self._fonts[name]

    def size(self, at: int) -> float:
        """The size of type as it is seen: many programs write it at size 1, or at 281, and scale what they write."""
        raw.FPDFText_GetMatrix(self.page, at, self._matrix)
        return float(raw.FPDFText_GetFontSize(self.page, at) * math.hypot(self._matrix.c, self._matrix.d))


def words_of(page: pdfium.PdfPage) -> Sheet:
    """The words of a page in the order in which they were written to it; what stands askew (a stamp) is left out."""
    textpage = page.get_textpage()
    try:
        glyphs = _Glyphs(textpage, page.get_cropbox())
        return Sheet(list(_words(glyphs)), glyphs.height, (glyphs.angle - page.get_rotation()) % 360)
    finally:
        textpage.close()


def _words(glyphs: _Glyphs) -> list[Word]:
    words: list[Word] = []
    word: Word | None = None
    line = 0.0
    for at in range(glyphs.count):
        char = glyphs.char(at)
        char = _SHOWN.get(char, char)
        if not char or char.isspace():
            word = word if word and combining(word.text[-1]) and raw.FPDFText_IsGenerated(glyphs.page, at) else None
            continue
        left, right, bottom, top = glyphs.box(at)
        if word and char.isdigit() and _is_raised(word, left, glyphs.size(at), glyphs.baseline(at)[1] - line):
            word.text += char if word.text.lower() in _MEASURES else ""  # the sign of a footnote is left out
            continue
        if word and _goes_on(word, left, glyphs.baseline(at)[1] - line, right, digit=char.isdigit()):
            word.text += char
            word.left, word.right = min(word.left, left), max(word.right, right)
            continue
        if glyphs.angle_at(at) != glyphs.angle:
            word = None
            continue
        size = glyphs.size(at) or max(top - bottom, 1.0)
        line = glyphs.baseline(at)[1]
        word = Word(char, left, right, line, line + 0.75 * size, size, *glyphs.look(at))
        words.append(word)
    return words


def _is_raised(word: Word, left: float, size: float, rise: float) -> bool:
    """Whether a figure is small and raised behind a word: a power, or the sign of a footnote."""
    return 0 < size < _SMALL * word.size and rise > _RAISED * word.size and left - word.right < _APART * word.size


def _goes_on(word: Word, left: float, rise: float, right: float, *, digit: bool) -> bool:
    """Whether a character stands right behind the word, on its line; marks set over a letter do too."""
    if abs(rise) > 0.35 * word.size:
        return False
    widest = _DIGITS_APART if digit and word.text[-1].isdigit() else _APART
    return -0.6 * word.size < left - word.right < widest * word.size or (
        left >= word.left and right <= word.right + 0.5
    )
