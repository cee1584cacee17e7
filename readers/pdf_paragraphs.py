"""Lines of a PDF to paragraphs: by indent, by how full a line is, by the space between lines and by how they look."""

import re
from dataclasses import dataclass
from itertools import pairwise, zip_longest
from statistics import median

from readers.listing import typed_marker
from readers.pdf_layout import Line
from readers.pieces import Piece
from readers.settling import run_on

_INDENT = 9.0  # points by which a first line is set in
_HANGING = 40.0  # points by which the lines of an item hang under its marker, at most
_CENTRE = 8.0  # points by which the middle of a centred line may be off
_ENDS = (".", ":", ";", "!", "?", "…", "./.", ".”", '."')
_HEAD_LINE = re.compile(  # of a letterhead: begins by itself
    r"[đd][ôộ]c\s*l[âậ]p\s*[-–—]|số\s*:\s*[\d.…/]"
    r"|(?-i:C[ỘO]NG\s*H[ÒO][AÀ]\s*XÃ\s*H[ỘO]I|ĐẢNG\s*CỘNG\s*SẢN\s*VIỆT)",
    re.I,
)
_RUNNING = 30  # characters of a line that may run on in another column or page; names and posts are shorter
_BIG = 1.15  # of the usual size of type: headlines are set so
_SEPARATE = 1.6  # of the usual distance of lines; a wider one parts paragraphs


@dataclass(slots=True)
class _Paragraph:
    """The lines of a paragraph while it is gathered, and how its first line stands."""

    lines: list[Line]
    gap: bool
    centred: bool
    right: bool
    upper: bool


def paragraphs_of(lines: list[Line]) -> list[Piece]:
    """The pieces of lines in reading order; a paragraph that runs over a page is one."""
    found: list[_Paragraph] = []
    leading = _leading(lines)
    for line, after in zip_longest(lines, lines[1:]):
        centred = _is_centred(line) and not (after and _runs_on_at_edge(line, after))
        if found and _goes_on(found[-1], line, leading, centred):
            found[-1].lines.append(line)
            found[-1].upper = found[-1].upper and line.text.isupper()
        else:
            gap = not found or _is_apart(found[-1].lines[-1], line, leading)
            found.append(_Paragraph([line], gap, centred, _is_right(line), line.text.isupper()))
    usual = median(line.size for line in lines) if lines else 1.0
    return [_piece(paragraph, usual) for paragraph in found]


def _piece(paragraph: _Paragraph, usual: float) -> Piece:
    lines = paragraph.lines
    return Piece(
        run_on(line.text for line in lines),
        page=lines[0].page,
        gap=paragraph.gap,
        bold=all(line.bold for line in lines),
        italic=all(line.italic for line in lines),
        centred=paragraph.centred,
        right=paragraph.right,
        big=lines[0].size > _BIG * usual,
    )


def _leading(lines: list[Line]) -> float:
    """The usual distance of two lines."""
    steps = [a.bottom - b.bottom for a, b in pairwise(lines) if a.page == b.page and a.zone == b.zone]
    steps = [step for step in steps if 4 < step < 60]
    return median(steps) if steps else 16.0


def _is_apart(before: Line, line: Line, leading: float) -> bool:
    if before.page != line.page or before.zone != line.zone:
        return before.page == line.page
    return before.bottom - line.bottom > _SEPARATE * max(leading, 1.1 * line.size)


def _runs_on_at_edge(line: Line, after: Line) -> bool:
    """Whether the line below goes on at the edge of the column: then the first of them only looks centred."""
    same = line.page == after.page and line.zone == after.zone
    return same and after.left <= after.column[0] + 2 < line.left and after.text[:1].islower()


def _is_centred(line: Line) -> bool:
    left, right = line.column
    if line.aligned:
        return False
    off = abs((line.left + line.right) / 2 - (left + right) / 2)
    return off < _CENTRE and line.left - left > 12 and right - line.right > 12


def _is_right(line: Line) -> bool:
    """Whether a line is set to the right; an item of a list that stands far in may end there, too."""
    left, right = line.column
    return right - line.right < 6 and line.left - left > 0.35 * (right - left) and not typed_marker(line.text)


def _goes_on(paragraph: _Paragraph, line: Line, leading: float, centred: bool) -> bool:
    """Whether a line continues a paragraph."""
    before = paragraph.lines[-1]
    if (
        (typed_marker(line.text) and not _is_broken_before(paragraph, line, centred))
        or _HEAD_LINE.match(line.text)
        or (line.zone and paragraph.upper and line.text.isupper() and not _is_rest_of_heading(paragraph, line))
        or (line.bold and line.text.isupper() and not before.bold)
    ):
        return False
    if centred or paragraph.centred or paragraph.right:
        return _is_short_tail(paragraph, line, centred) and not _is_apart(before, line, leading)
    same = before.page == line.page and before.zone == line.zone
    alike = abs(before.size - line.size) <= 1.2 and not (same and _is_apart(before, line, leading))
    if not alike or not (_is_full(before, line) or (same and _is_unfinished(before, line))):
        return False
    ended, small = before.text.endswith(_ENDS), line.text[:1].islower()
    if not same:
        return not ended and len(before.text) >= _RUNNING and (small or not _is_indented(line))
    if _is_indented(line) and ended and not small:
        return False
    hanging = typed_marker(paragraph.lines[0].text) is not None
    return line.left <= before.left + _INDENT / 2 or (hanging and line.left <= before.left + _HANGING and small)


def _is_rest_of_heading(paragraph: _Paragraph, line: Line) -> bool:
    """Whether a line in capitals goes on with a numbered heading that is full: the lines of letterheads do not."""
    return typed_marker(paragraph.lines[0].text) is not None and _is_full(paragraph.lines[-1], line)


def _is_broken_before(paragraph: _Paragraph, line: Line, centred: bool) -> bool:
    """Whether a line that begins as an item does is the rest of a sentence: "… thi đua", "- khen thưởng …".

    The line above it is full and has no end, and it stands where the lines of the paragraph do, not where one begins.
    """
    first, before = paragraph.lines[0], paragraph.lines[-1]
    if before.text.endswith(_ENDS) or len(before.text) < _RUNNING or not _is_full(before, line):
        return False
    if centred or paragraph.centred:
        return centred and paragraph.centred
    if len(paragraph.lines) > 1 and abs(line.left - before.left) > _INDENT / 2:
        return False
    return first.left > line.left + _INDENT / 2 or (not typed_marker(first.text) and not _is_indented(line))


def _is_unfinished(before: Line, line: Line) -> bool:
    """Whether a line that has room goes on all the same: behind a comma or a dash, or in small letters."""
    if len(before.text) < _RUNNING or before.text.endswith(_ENDS):
        return False
    return line.text[:1].islower() or before.text.endswith((",", "-", "–"))


def _is_short_tail(paragraph: _Paragraph, line: Line, centred: bool) -> bool:
    """The rest of a caption or heading that is centred and runs over."""
    before = paragraph.lines[-1]
    if not centred or paragraph.right or before.text.endswith(_ENDS):
        return False
    same = before.page == line.page and before.zone == line.zone and before.bold == line.bold
    return same and abs(before.size - line.size) < 1 and _is_full(before, line)


def _is_full(before: Line, line: Line) -> bool:
    """Whether the first word of a line would not have fitted on the line before it."""
    left, right = before.column
    room = right - before.right + (before.left - left if _is_centred(before) else 0.0)
    first = line.words[0]
    return first.right - first.left + 0.2 * line.size > room - 1


def _is_indented(line: Line) -> bool:
    return line.left > line.column[0] + _INDENT
