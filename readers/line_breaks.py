"""Lines of a plain text that were one paragraph: broken at a width, or wherever the source of a page had its lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from readers import captions
from readers.bylines import is_credit, is_name
from readers.datelines import is_dateline, is_source
from readers.listing import typed_marker
from readers.pieces import Piece
from readers.settling import run_on

# So no line of a file with broken lines ends but one that goes on: "Cụm thi đua số | II", "tại | Nhà văn hóa".
_LEFT_HANGING = re.compile(r"\b(?:tại|của|cho|và|với|về|trong|do|các|những|số|ngày|là|có|ông|bà|đồng chí)$", re.I)
_HANGS = re.compile(r"(?:,|\b(?:tại|của|cho|và|với|về|trong|do|các|những))$", re.I)  # so no line ends
_ENDS = re.compile(r"(?:[.:;!?…]|\./\.?)[\"”’)\]]*$|[)\]”]$")
# A full stop behind one of these ends no sentence: "TP.", "ThS.", "Đ/c.".
_SHORT_FORM = re.compile(r"(?<!\w)(?:TP|Tp|T\.P|PGS|GS|TS|ThS|Ths|BS|KS|CN|Đ/c|[A-ZĐ])\.$")
_WIDTHS = (50, 140)  # characters: the widths at which programs and people break lines
_FEWEST = 3  # broken lines that a file must have
_SHARE = 0.15  # of its pairs of lines
_SHARP = 0.8  # of the broken lines end where the next word had no room
_ENOUGH = 0.7  # of the width: a line that is shorter was not broken by it
_LEFT_OPEN = re.compile(r"(?:[,\-–]|\b(?:ngày|tháng|năm|số|đến|từ|trước|sau))$", re.I)  # at the end of a line
_SHORTEST = 20  # characters of a line that may hang: menus have shorter ones
_LONGEST_NAME = 40
_OPENED = 40  # characters of a line that begins as sentences do: without an end it is no heading
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
    long = [w for w in widths if w >= _ENOUGH * widths[len(widths) // 2]]
    full = long[len(long) // 4]
    # Where some lines were not broken at all (of menus, captions), the broken ones alone tell the width.
    for width in (longest, widths[-1]):
        if width <= _WIDTHS[1] and sum(_is_full(a, b, width) for a, b in broken) >= _SHARP * len(broken):
            return Wrapping(width, full, sharp=True)
    return Wrapping(min(longest, widths[-1]), full, sharp=False)


def _is_broken(text: str, after: str) -> bool:
    return (_begins_within(after) and not _has_end(text)) or (text.endswith("-") and len(text) > 1)


def _begins_within(text: str) -> bool:
    """Whether a line begins within a sentence: in small letters, and not with somebody, as the lines of a list do."""
    return text[0].islower() and not text.startswith(_ADDRESSED)


def _has_end(text: str) -> bool:
    return bool(_ENDS.search(text)) and not _SHORT_FORM.search(text)


def _is_full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line had no room in a line."""
    return line.width <= width and line.width + 1 + len(after.text.split(" ", 1)[0]) > width - 2


def rejoined(pieces: list[Piece]) -> list[Piece]:
    """The pieces, those put together that are lines of one paragraph: broken by hand, or pasted line by line."""
    wrap = wrapping([_line_of(piece) for piece in pieces if _is_plain(piece)])
    result: list[Piece] = []
    for piece in pieces if wrap is None else _at_width(pieces, wrap):
        if piece.soft and result and _goes_on_softly(result[-1].text, piece.text):
            result[-1] = replace(result[-1], text=f"{result[-1].text} {piece.text}")
        else:
            result.append(piece)
    return result


def _goes_on_softly(text: str, after: str) -> bool:
    return after[0].islower() and text[-1] not in ".:;!?" and not typed_marker(after)


def _at_width(pieces: list[Piece], wrap: Wrapping) -> list[Piece]:
    result: list[Piece] = []
    for plain, group in groupby(pieces, _is_plain):
        parts = list(group)
        if not plain:
            result += parts
            continue
        own = iter(parts)
        for lines in paragraphs(list(map(_line_of, parts)), wrap):
            joined = [next(own) for _ in lines]
            result.append(replace(joined[0], text=run_on(piece.text for piece in joined)))
    return result


def _is_plain(piece: Piece) -> bool:
    return not (piece.pinned or piece.centred or piece.right)


def _line_of(piece: Piece) -> Line:
    text = f"{piece.marker} {piece.text}" if piece.marker else piece.text
    return Line(text, 0, len(text), piece.gap, text)


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
    if typed_marker(line.text) or not any(map(str.isalnum, line.text)):
        return False
    if wrap and not line.gap:
        return _goes_on(paragraph, line, wrap)
    return len(paragraph) <= 3 and _finishes(" ".join(part.text for part in paragraph), line)


def _goes_on(paragraph: list[Line], line: Line, wrap: Wrapping) -> bool:
    """Whether a line of a file with broken lines goes on with the line above it."""
    before = paragraph[-1]
    if _LEFT_OPEN.search(before.text) and len(before.text) >= wrap.full / 2:
        return True
    if _stands_apart(paragraph, line, wrap):
        return False
    if _is_left_hanging(paragraph, line, wrap):
        return True
    if wrap.sharp:
        return _is_full(before, line, wrap.width) and (
            line.indent <= before.indent + 1 or bool(typed_marker(paragraph[0].text))
        )
    if _has_end(before.text) or line.indent > before.indent + 1:
        return False
    return _is_unfinished(paragraph) or (before.width >= wrap.full and not captions.is_narrative(line.text))


def _stands_apart(paragraph: list[Line], line: Line, wrap: Wrapping) -> bool:
    """Whether a line is a day, a writer or a section, or stands under a day: such go on with nothing."""
    before = paragraph[-1]
    if len(paragraph) == 1 and (is_dateline(before.text) or _is_bare_name(line.text)):
        return True
    return _is_page_line(line.text) and not (_begins_within(line.text) and _is_full(before, line, wrap.width))


def _is_bare_name(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and is_name(text)


def _is_left_hanging(paragraph: list[Line], line: Line, wrap: Wrapping) -> bool:
    """Whether lines end within a sentence: on a small word, or the next begins in small letters."""
    before = paragraph[-1]
    if _LEFT_HANGING.search(before.text[-10:]) and sum(len(part.text) for part in paragraph) >= _SHORTEST:
        return True
    listed = before.text.endswith(";") and before.width >= wrap.full
    return _begins_within(line.text) and (listed or not _has_end(before.text))


def _is_unfinished(paragraph: list[Line]) -> bool:
    """Whether lines without an end are prose: they are many, or begin as sentences of a report do."""
    first = paragraph[0].text
    long = len(paragraph) > 1 and sum(len(part.text) for part in paragraph) >= _PROSE
    return long or (len(first) >= _OPENED and captions.is_narrative(first))


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
