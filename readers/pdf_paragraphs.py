"""Lines of a PDF to paragraphs: by indent, by how full a line is, by the space between lines and by how they look."""

from statistics import median

from readers.listing import typed_marker
from readers.pdf_layout import Line
from readers.pieces import Piece

_INDENT = 9.0  # points by which a first line is set in
_CENTRE = 8.0  # points by which the middle of a centred line may be off
_ENDS = (".", ":", ";", "!", "?", "…", "./.", ".”", '."')
_BIG = 1.25  # of the usual size of type: headlines are set so
_SEPARATE = 1.6  # of the usual distance of lines; a wider one parts paragraphs


def paragraphs_of(lines: list[Line]) -> list[Piece]:
    """The pieces of lines in reading order; a paragraph that runs over a page is one."""
    pieces: list[Piece] = []
    leading = _leading(lines)
    usual = median(line.size for line in lines) if lines else 1.0
    before: Line | None = None
    for line in lines:
        centred, right = _is_centred(line), _is_right(line)
        if before and pieces and _goes_on(before, line, leading, pieces[-1], centred):
            pieces[-1].text = f"{pieces[-1].text} {line.text}"
            pieces[-1].bold = pieces[-1].bold and line.bold
            pieces[-1].italic = pieces[-1].italic and line.italic
        else:
            gap = before is None or _is_apart(before, line, leading)
            pieces.append(
                Piece(
                    line.text, page=line.page, gap=gap, bold=line.bold, italic=line.italic, centred=centred, right=right,
                    big=line.size > _BIG * usual,
                )
            )
        before = line
    return pieces


def _leading(lines: list[Line]) -> float:
    """The usual distance of two lines."""
    steps = [a.bottom - b.bottom for a, b in zip(lines, lines[1:], strict=False) if a.page == b.page and a.zone == b.zone]
    steps = [step for step in steps if 4 < step < 60]
    return median(steps) if steps else 16.0


def _is_apart(before: Line, line: Line, leading: float) -> bool:
    if before.page != line.page or before.zone != line.zone:
        return before.page == line.page
    return before.bottom - line.bottom > _SEPARATE * max(leading, 1.1 * line.size)


def _is_centred(line: Line) -> bool:
    left, right = line.column
    off = abs((line.left + line.right) / 2 - (left + right) / 2)
    return off < _CENTRE and line.left - left > 12 and right - line.right > 12


def _is_right(line: Line) -> bool:
    left, right = line.column
    return right - line.right < 6 and line.left - left > 0.35 * (right - left)


def _goes_on(before: Line, line: Line, leading: float, piece: Piece, centred: bool) -> bool:
    """Whether a line continues the paragraph of the line before it."""
    if typed_marker(line.text) or (piece.text.isupper() and line.text.isupper() and line.zone):
        return False
    if centred or piece.centred or piece.right:
        return _is_short_tail(before, line, piece, centred) and not _is_apart(before, line, leading)
    if before.page == line.page and before.zone == line.zone and _is_apart(before, line, leading):
        return False
    if abs(before.size - line.size) > 1.2 or not _is_full(before, line):
        return False
    if before.page != line.page or before.zone != line.zone:
        return not piece.text.endswith(_ENDS) and (not _is_indented(line) or line.text[0].islower())
    if _is_indented(line) and piece.text.endswith(_ENDS) and not line.text[0].islower():
        return False
    hanging = typed_marker(piece.text) is not None
    return line.left <= before.left + _INDENT / 2 or (hanging and line.left <= before.left + 40 and line.text[0].islower())


def _is_short_tail(before: Line, line: Line, piece: Piece, centred: bool) -> bool:
    """A last line that only stands in the middle because a caption or heading is centred and runs over."""
    same = before.page == line.page and before.zone == line.zone and before.bold == line.bold and abs(before.size - line.size) < 1
    return centred and same and not piece.centred and not piece.right and not piece.text.endswith(_ENDS) and _is_full(before, line)


def _is_full(before: Line, line: Line) -> bool:
    """Whether the first word of a line would not have fitted on the line before it."""
    room = before.column[1] - before.right
    first = line.words[0]
    return first.right - first.left + 0.2 * line.size > room - 1


def _is_indented(line: Line) -> bool:
    return line.left > line.column[0] + _INDENT
