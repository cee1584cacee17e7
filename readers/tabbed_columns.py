"""A letterhead or signatures typed side by side with tabs, put one column after the other."""

import re
from dataclasses import replace

from readers.pieces import Piece

_MOTTO = re.compile(r"C[ỘÔ]NG\s+H[ÒO][AÀ]?\s+X[ÃA]\s+H[ỘO]I|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|Nơi\s+nhận\s*:", re.I)
_SHORTEST = 5  # letters of a post or body in capitals that opens a column
_MOST_LINES = 14


def opens_columns(left: str, right: str) -> bool:
    """Whether the two sides of a line are those of a letterhead, or of two signatures."""
    if _MOTTO.search(left) or _MOTTO.search(right):
        return True
    left, right = left.strip(), right.strip()
    both = left.isupper() and right.isupper() and "|" not in left + right
    return both and len(left) > _SHORTEST and len(right) > _SHORTEST


def one_after_other(pieces: list[Piece]) -> list[Piece]:
    """The pieces, those typed in two columns with the left column first."""
    result: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _end_of_columns(pieces, at)
        for side in (0, 1) if end > at else ():
            column = [replace(piece, text=piece.sides[side], sides=()) for piece in pieces[at:end] if piece.sides[side]]
            if column:
                column[0].gap = True
            result += column
        if end == at:
            result.append(pieces[at])
        at = max(end, at + 1)
    return result


def _end_of_columns(pieces: list[Piece], at: int) -> int:
    """The index after the last line of two columns that begin at a line; ``at`` where none do."""
    if len(pieces[at].sides) != 2 or not opens_columns(*pieces[at].sides):
        return at
    end = at + 1
    while end < len(pieces) and end - at < _MOST_LINES and len(pieces[end].sides) == 2:
        end += 1
    return end
