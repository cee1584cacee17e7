"""Lines of a plain text that were one paragraph: broken at a width, or wherever the source of a page had its lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from readers import captions
from readers.bylines import is_credit
from readers.datelines import is_dateline, is_source
from readers.listing import typed_marker

_HANGS = re.compile(r"(?:,|\b(?:tại|của|cho|và|với|về|trong|do|các|những))$", re.I)  # so no line ends
_ENDS = re.compile(r"(?:[.:;!?…]|\./\.?)[\"”’)\]]*$|[)\]”]$")
# A full stop behind one of these ends no sentence: "TP.", "ThS.", "Đ/c.".
_SHORT_FORM = re.compile(r"(?<!\w)(?:TP|Tp|T\.P|PGS|GS|TS|ThS|Ths|BS|KS|CN|Đ/c|[A-ZĐ])\.$")
_WIDTHS = (50, 140)  # characters: the widths at which programs and people break lines
_FEWEST = 3  # broken lines that a file must have
_SHARE = 0.15  # of its pairs of lines
_ENOUGH = 0.7  # of the width: a line that is shorter was not broken by it
_LEFT_OPEN = (",", "-", "–")  # at the end of a line
_PROSE = 120  # characters: a paragraph that long has an end, or goes on
_ADDRESSED = ("ông ", "bà ", "đồng chí ", "đ/c ")


@dataclass(slots=True)
class Line:
    """A raw line: its settled text, how far it is indented, its raw width, and whether an empty line precedes it."""

    text: str
    indent: int
    width: int
    gap: bool
    raw: str


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How the lines of a file were broken: at ``width``, sharply or not; a line of ``full`` may go on."""

    width: int
    full: int
    sharp: bool


def wrapping(lines: list[Line]) -> Wrapping | None:
    """How the lines of a file were broken, or None where each line is a paragraph of its own.

    A line that begins with a small letter goes on with the one above it, unless that has an end.
    """
    pairs = [(a, b) for a, b in pairwise(lines) if not b.gap]
    broken = [(a, b) for a, b in pairs if a.width <= _WIDTHS[1] and _is_broken(a.text, b.text)]
    if len(broken) < _FEWEST or len(broken) < _SHARE * len(pairs):
        return None
    widths = sorted(a.width for a, _ in broken)
    longest = max(line.width for line in lines)
    if widths[-1] < _WIDTHS[0]:
        return None
    width = longest if longest <= _WIDTHS[1] else widths[-1]
    long = [w for w in widths if w >= _ENOUGH * widths[len(widths) // 2]]
    fits = sum(_is_full(a, b, width) for a, b in broken)
    return Wrapping(width, long[len(long) // 4], sharp=fits >= 0.8 * len(broken))


def _is_broken(text: str, after: str) -> bool:
    return (_begins_within(after) and not _has_end(text)) or (text.endswith("-") and len(text) > 1)


def _begins_within(text: str) -> bool:
    """Whether a line begins within a sentence: in small letters, and not with somebody, as the lines of a list do."""
    return text[0].islower() and not text.startswith(_ADDRESSED)


def _has_end(text: str) -> bool:
    return bool(_ENDS.search(text)) and not _SHORT_FORM.search(text)


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line had no room in a line."""
    return line.width + 1 + len(after.text.split(" ", 1)[0]) > width - 2


def paragraphs(lines: list[Line], wrap: Wrapping | None) -> Iterator[list[Line]]:
    """The lines of each paragraph."""
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not _runs_on(paragraph, line, wrap):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _runs_on(paragraph: list[Line], line: Line, wrap: Wrapping | None) -> bool:
    """Whether a line continues a paragraph."""
    before = paragraph[-1]
    if (line.gap or not wrap) and len(before.text) > 200:
        return False
    if typed_marker(line.text):
        return False
    if wrap and not line.gap:
        return _goes_on(paragraph, line, wrap)
    return len(paragraph) <= 3 and _finishes(" ".join(part.text for part in paragraph), line)


def _goes_on(paragraph: list[Line], line: Line, wrap: Wrapping) -> bool:
    """Whether a line of a file with broken lines goes on with the line above it."""
    before = paragraph[-1]
    if _is_page_line(line.text) and not (_begins_within(line.text) and _is_full(before, line, wrap.width)):
        return False
    left_open = before.text.endswith(_LEFT_OPEN) and len(before.text) >= wrap.full / 2
    if left_open or (_begins_within(line.text) and not _has_end(before.text)):
        return True
    if wrap.sharp:
        return _is_full(before, line, wrap.width) and (
            line.indent <= before.indent + 1 or bool(typed_marker(paragraph[0].text))
        )
    if _has_end(before.text) or line.indent > before.indent + 1:
        return False
    if len(paragraph) > 1 and sum(len(part.text) for part in paragraph) >= _PROSE:
        return True
    return before.width >= wrap.full and not captions.is_narrative(line.text)


def _finishes(so_far: str, line: Line) -> bool:
    """A short line finishes a short one that has no end: in small letters, or behind a word that ends no caption."""
    if not 20 <= len(so_far) <= 200 or len(line.text) > 160 or so_far[-1] in ".;:!?":
        return False
    if _HANGS.search(so_far[-8:]) and captions.describes_scene(f"{so_far} {line.text}".rstrip(".")):
        return True
    if not line.text[0].islower() or len(so_far) < 30 or len(line.text) > 120:
        return False
    return not (line.text.startswith(_ADDRESSED) or _is_page_line(line.text))


def _is_page_line(text: str) -> bool:
    """Whether a line stands by itself whatever stands above it: a writer, a day, the name of a section."""
    return is_credit(text) or is_source(text) or is_dateline(text)
