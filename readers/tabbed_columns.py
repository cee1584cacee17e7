"""A letterhead or signatures typed side by side with tabs, put one column after the other."""

import re
from dataclasses import replace

from readers.pieces import Piece

_MOTTO = re.compile(r"C[ỘÔ]NG\s+H[ÒO][AÀ]?\s+X[ÃA]\s+H[ỘO]I|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|Nơi\s+nhận\s*:", re.I)
_SHORTEST = 5  # letters of a post or body in capitals that opens a column
_MOST_LINES = 14
_MOST_ALONE = 5  # lines of the left column with nothing beside them
_LONGEST_SIDE = 60  # characters
_RECIPIENTS = re.compile(r"Nơi\s+nhận\s*:", re.I)


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
            parts = [(piece, (piece.sides or (piece.text, ""))[side]) for piece in pieces[at:end]]
            column = [replace(piece, text=text, sides=()) for piece, text in parts if text]
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
    while end < len(pieces) and end - at < _MOST_LINES:
        after = next((i for i in range(end, min(end + _MOST_ALONE, len(pieces))) if len(pieces[i].sides) == 2), None)
        if after is None or not all(map(_is_left_side, pieces[end:after])):
            break
        end = after + 1
    while _RECIPIENTS.match(pieces[at].sides[0]) and end < len(pieces) and _is_left_side(pieces[end]):
        end += 1
    return end


def _is_left_side(piece: Piece) -> bool:
    """Whether a line may stand in the left column with nothing beside it: the rest of a body's name, a recipient."""
    text = piece.text
    return not piece.sides and len(text) <= _LONGEST_SIDE and (text.isupper() or text.startswith(("-", "–", "+")))
