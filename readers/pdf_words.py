"""The words of a PDF page with their places, as PDFium gives its characters."""

import ctypes
from dataclasses import dataclass
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

_MOST_CHARS = 200_000  # of a page; a page of print has 5,000
_BOLD_WEIGHT = 600  # of 900; a font says so, or its name does
_HYPHENS = (
    "\x02",
    "\ufffe",
)  # so PDFium gives a hyphen at the end of a line; Vietnamese breaks no words, so it is typed
_APART = 0.22  # of the size of type: between two letters a wider gap is a space
_DIGITS_APART = 0.32  # the ink of two ones in Arial is 0.3 apart
_FONT_NAME = 128  # bytes


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


class _Glyphs:
    """The characters of a text page, asked one by one."""

    def __init__(self, textpage: Any) -> None:
        self.page = textpage.raw
        self.count = min(raw.FPDFText_CountChars(self.page), _MOST_CHARS)
        self._box = tuple(ctypes.c_double() for _ in range(4))
        self._name = ctypes.create_string_buffer(_FONT_NAME)
        self._fonts: dict[bytes, tuple[bool, bool, str]] = {}

    def char(self, at: int) -> str:
        code = raw.FPDFText_GetUnicode(self.page, at)
        return chr(code) if 0 < code < 0x110000 else ""

    def box(self, at: int) -> tuple[float, float, float, float]:
        left, right, bottom, top = self._box
        raw.FPDFText_GetCharBox(self.page, at, left, right, bottom, top)
        return left.value, right.value, bottom.value, top.value

    def baseline(self, at: int) -> tuple[float, float]:
        x, y = self._box[0], self._box[1]
        raw.FPDFText_GetCharOrigin(self.page, at, x, y)
        return x.value, y.value

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
        return float(raw.FPDFText_GetFontSize(self.page, at))


def words_of(page: pdfium.PdfPage) -> list[Word]:
    """The words of a page in the order in which they were written to it."""
    textpage = page.get_textpage()
    try:
        words = list(_words(_Glyphs(textpage)))
    finally:
        textpage.close()
    turned = page.get_rotation()
    return [_turned(word, turned, *page.get_size()) for word in words] if turned else words


def _words(glyphs: _Glyphs) -> list[Word]:
    words: list[Word] = []
    word: Word | None = None
    line = 0.0
    for at in range(glyphs.count):
        char = glyphs.char(at)
        char = "-" if char in _HYPHENS else char
        if not char or char.isspace():
            word = None
            continue
        left, right, bottom, top = glyphs.box(at)
        if word and _goes_on(word, left, glyphs.baseline(at)[1] - line, right, digit=char.isdigit()):
            word.text += char
            word.left, word.right = min(word.left, left), max(word.right, right)
            continue
        size = glyphs.size(at) or max(top - bottom, 1.0)
        line = glyphs.baseline(at)[1]
        word = Word(char, left, right, line, line + 0.75 * size, size, *glyphs.look(at))
        words.append(word)
    return words


def _goes_on(word: Word, left: float, rise: float, right: float, *, digit: bool) -> bool:
    """Whether a character stands right behind the word, on its line; marks set over a letter do too."""
    if abs(rise) > 0.35 * word.size:
        return False
    widest = _DIGITS_APART if digit and word.text[-1].isdigit() else _APART
    return -0.6 * word.size < left - word.right < widest * word.size or (
        left >= word.left and right <= word.right + 0.5
    )


def _turned(word: Word, degrees: int, width: float, height: float) -> Word:
    """A word of a page that is shown turned: its place as it is seen. Width and height are those seen."""
    match degrees:
        case 90:
            left, right, bottom = word.bottom, word.top, height - word.right
        case 180:
            left, right, bottom = width - word.right, width - word.left, height - word.top
        case _:
            left, right, bottom = width - word.top, width - word.bottom, word.left
    return Word(word.text, left, right, bottom, bottom + 0.75 * word.size, word.size, word.bold, word.italic, word.font)
