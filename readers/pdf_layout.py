"""Lines of a PDF page in reading order: words to rows, columns told apart, running heads found."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from readers.bylines import is_name
from readers.pdf_words import Word
from readers.settling import settle
from readers.spaced_letters import closed_up

_SAME_LINE = 0.35  # of the size of type: how far baselines of one line may differ
_GUTTER = 9.0  # points: a gap that is wider, over several lines, parts columns; spaces of justified lines are narrower
_LETTERHEAD_GUTTER = 5.0  # points: letterheads are set tighter
_STRETCHED = 1.3  # of the usual gap of a row: spaces of justified lines are alike, a gutter is wider
_FEW_GAPS = 5
_JUSTIFIED = 0.3  # of the lines of a column end at its edge where text is justified
_BEYOND = 0.2  # of the lines may run out over that edge, as headlines do
_ALIGNED = 4  # lines that begin at one place do so by rule
_MIDDLE = 16.0  # points by which a centred line may be off the middle of two columns, which are seldom alike
_NAME_WIDTH = 0.3  # of the width of two columns: the name of a paper is narrower
_ADDRESSEE = re.compile(r"k[íi]nh\s*g[ửu]i\b", re.I)  # to whom a letter goes stands under both columns of its head
_MOTTO = re.compile(r"c[ộ]ng\s*h[òo][aà]\s*x[ãa]\s*h[ộ]i|đảng\s*c[ộ]ng\s*sản\s*việt|nơi\s*nhận", re.I)
_BESIDE = 60.0  # points between the last recipient and the signer's name on one line
_LETTERS = 4  # a line of so many single letters may be words whose letters were set apart
_WORD_GAP = 1.6  # of the usual gap of such letters
_WITHIN_COLUMN = 6  # rows: fewer that are parted at one place within a column are so by chance
_ZONES = 1000  # more than the zones of any column
_MARGIN = 0.12  # of the page's height at its top and bottom: there running heads stand
_PAGE_NUMBER = re.compile(r"\W*(?:trang\s*|page\s*)?\d{1,4}(?:\s*[/-]\s*\d{1,4})?\W*", re.I)
_DIGITS = re.compile(r"\d+")


@dataclass(slots=True)
class Line:
    """A line of one column. ``column`` holds the left and right bounds of the text around it.

    ``aligned``: it begins where other lines do, or ends at the edge of justified text; centred lines do so by chance.
    """

    words: list[Word]
    page: int
    height: float
    column: tuple[float, float] = (0.0, 0.0)
    zone: int = 0
    aligned: bool = False
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = settle(_spaced(self.words) or " ".join(word.text for word in self.words))

    @property
    def left(self) -> float:
        """Where it begins, in points."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends, in points."""
        return max(word.right for word in self.words)

    @property
    def bottom(self) -> float:
        """Its baseline, in points from the foot of the page."""
        return self.words[0].bottom

    @property
    def size(self) -> float:
        """The largest size of type on it."""
        return max(word.size for word in self.words)

    @property
    def bold(self) -> bool:
        """Whether all its words are bold."""
        return all(word.bold for word in self.words if any(map(str.isalnum, word.text)))

    @property
    def italic(self) -> bool:
        """Whether all its words are italic."""
        return all(word.italic for word in self.words if any(map(str.isalnum, word.text)))


def _spaced(words: list[Word]) -> str | None:
    """The words of a line whose letters were set apart, told by the wider gaps; None for any other line."""
    if len(words) < _LETTERS or any(len(word.text) > 1 for word in words):
        return None
    gaps = [other.left - one.right for one, other in pairwise(words)]
    usual = median(gaps)
    parts = [words[0].text]
    for gap, word in zip(gaps, words[1:], strict=True):
        parts += ["   " if gap > _WORD_GAP * usual else " ", word.text]
    return closed_up("".join(parts))


def rows_of(words: Iterable[Word]) -> list[list[Word]]:
    """Words of one baseline put together, from the top of the page down, each row from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (-word.bottom, word.left)):
        if rows and abs(rows[-1][0].bottom - word.bottom) <= _SAME_LINE * min(word.size, rows[-1][0].size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.left) for row in rows]


def lines_of_page(words: list[Word], page: int, height: float) -> list[Line]:
    """The lines of a page, columns one after the other."""
    return _numbered(_lines_in(rows_of(words), page, height, fewest=2))


def _lines_in(rows: list[list[Word]], page: int, height: float, fewest: int) -> list[Line]:
    """The lines of a page or of one of its columns, which may hold columns again; each side is a zone of its own."""
    lines: list[Line] = []
    at = zone = 0
    while at < len(rows):
        found = _column_zone(rows, at)
        if found and found[0] - at >= fewest:
            end, gutter = found
            for side in _sides(rows[at:end], gutter):
                zone += _ZONES
                inner = _lines_in(rows_of(side), page, height, _WITHIN_COLUMN)
                for line in inner:
                    line.zone += zone
                lines += inner
            at, zone = end, zone + _ZONES
        else:
            for part in _signed_beside(rows[at]):
                lines.append(Line(part, page, height, zone=zone))
                zone += _ZONES if part is not rows[at] else 0
            at += 1
    _in_column([line for line in lines if line.column == (0.0, 0.0)])
    return lines


def _signed_beside(row: list[Word]) -> list[list[Word]]:
    """The parts of a row on which a list of recipients stands beside a signer's name; else the row as it is."""
    if row[0].text not in ("-", "–", "+") or len(row) < 4:
        return [row]
    gap, at = max((other.left - one.right, at) for at, (one, other) in enumerate(pairwise(row), start=1))
    if gap < _BESIDE or not is_name(" ".join(word.text for word in row[at:]), labelled=True):
        return [row]
    return [row[:at], row[at:]]


def _numbered(lines: list[Line]) -> list[Line]:
    """The lines with their zones numbered from 0, in reading order."""
    order = {0: 0}  # 0 is left to the lines that run over the whole page above all columns
    for line in lines:
        line.zone = order.setdefault(line.zone, len(order))
    return lines


def _sides(rows: list[list[Word]], gutter: float) -> tuple[list[Word], list[Word]]:
    words = [word for row in rows for word in row]
    return [word for word in words if word.right <= gutter + 1], [word for word in words if word.right > gutter + 1]


def _in_column(lines: list[Line]) -> None:
    """Give lines that run over the same width their common bounds; a headline may run out over the text under it."""
    if not lines:
        return
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    ends = Counter(round(line.right) for line in lines)
    edge, often = max(((end, ends[end - 1] + count + ends[end + 1]) for end, count in ends.items()), key=lambda e: e[1])
    beyond = sum(line.right > edge + 2 for line in lines)
    justified = often >= max(_FEW_GAPS, len(lines) * _JUSTIFIED) and beyond <= len(lines) * _BEYOND
    starts = Counter(round(line.left) for line in lines)
    for line in lines:
        within = justified and line.right <= edge + 2
        line.column = left, min(right, edge + 1.0) if within else right
        start = round(line.left)
        line.aligned = starts[start - 1] + starts[start] + starts[start + 1] >= _ALIGNED or (
            within and line.right >= edge - 2
        )


def _column_zone(rows: list[list[Word]], at: int) -> tuple[int, float] | None:
    """The end of the rows from ``at`` that stand in two columns, and the middle of the gutter; None for none."""
    if not _may_open(rows, at):
        return None
    text = " ".join(word.text for row in rows[at : at + 3] for word in row)
    least = _LETTERHEAD_GUTTER if _MOTTO.search(text) else _GUTTER
    best: tuple[int, float] | None = None
    for gap in _gaps(rows[at], least):
        end, gutter = _follow(rows, at, gap, least)
        end = _without_centred(rows, at, end)
        if (best is None or end > best[0]) and _are_columns(rows[at:end], (gutter[0] + gutter[1]) / 2):
            best = end, (gutter[0] + gutter[1]) / 2
    return best


def _may_open(rows: list[list[Word]], at: int) -> bool:
    """Whether a row may be the first of two columns: it stands on both sides, or its neighbour below does beside it.

    A lone line at the right edge (a writer's name under a lead) opens no column.
    """
    row = rows[at]
    if any(b.left - a.right >= _LETTERHEAD_GUTTER for a, b in pairwise(row)):
        return True
    if at + 1 >= len(rows) or row[0].bottom - rows[at + 1][0].bottom > 0.9 * row[0].size:
        return False
    return row[-1].right < rows[at + 1][0].left or rows[at + 1][-1].right < row[0].left


def _gaps(row: list[Word], least: float) -> list[tuple[float, float]]:
    """The wide gaps within a row, and those at its two sides."""
    widths = [other.left - one.right for one, other in pairwise(row)]
    least = max(least, _STRETCHED * median(widths)) if len(widths) >= _FEW_GAPS else least
    gaps = [(one.right, other.left) for one, other in pairwise(row) if other.left - one.right >= least]
    if not gaps:
        gaps = [(row[-1].right, row[-1].right + 400.0), (row[0].left - 400.0, row[0].left)]
    return gaps


def _follow(rows: list[list[Word]], at: int, gap: tuple[float, float], least: float) -> tuple[int, tuple[float, float]]:
    """Follow a gap downwards as long as no word crosses it."""
    end = at + 1
    while end < len(rows):
        narrowed = _narrowed(rows[end], gap, least)
        if narrowed is None or _far_below(rows, end) or _ADDRESSEE.match(" ".join(word.text for word in rows[end])):
            break
        gap, end = narrowed, end + 1
    return end, gap


def _without_centred(rows: list[list[Word]], at: int, end: int) -> int:
    """The end of a zone less the lines at its foot that stand in the middle of both columns: headings by their look."""
    words = [word for row in rows[at:end] for word in row]
    middle = (min(word.left for word in words) + max(word.right for word in words)) / 2
    width = max(word.right for word in words) - min(word.left for word in words)
    while end - at > 2 and _is_middle(rows[end - 1], middle, width):
        if any(b.left - a.right >= _GUTTER for a, b in pairwise(rows[end - 1])):
            break
        end -= 1
    return end


def _is_middle(row: list[Word], middle: float, width: float) -> bool:
    """Whether a row stands in the middle of two columns of a common width; the name of a paper does so roughly."""
    off = abs((row[0].left + row[-1].right) / 2 - middle)
    named = row[0].left < middle < row[-1].right and row[-1].right - row[0].left < _NAME_WIDTH * width
    return off < (2 * _MIDDLE if named and all(word.text.isupper() for word in row) else _MIDDLE)


def _far_below(rows: list[list[Word]], at: int) -> bool:
    """Whether a row stands apart from the one above it, by more than the room a signature takes."""
    return rows[at - 1][0].bottom - rows[at][0].bottom > 8 * rows[at][0].size


def _narrowed(row: list[Word], gap: tuple[float, float], least: float) -> tuple[float, float] | None:
    """The part of the gap that a row leaves free, or None where too little is left."""
    low, high = gap
    if high - low > 300:  # the first row stood on one side alone: the gutter is found by those that follow
        inner = [(a.right, b.left) for a, b in pairwise(row) if b.left - a.right >= least]
        inner = [(max(low, a), min(high, b)) for a, b in inner if min(high, b) - max(low, a) >= least]
        if inner:
            return max(inner, key=lambda free: free[1] - free[0])
    for word in row:
        if word.right <= low or word.left >= high:
            continue
        middle = (low + high) / 2
        if (word.left + word.right) / 2 < middle:
            low = max(low, word.right)
        else:
            high = min(high, word.left)
    return (low, high) if high - low >= least and not _is_space(row, low, high) else None


def _is_space(row: list[Word], low: float, high: float) -> bool:
    """Whether a gap is a space like the others of its row: a title under a letterhead may have one at its gutter."""
    widths = [other.left - one.right for one, other in pairwise(row)]
    here = next((b.left - a.right for a, b in pairwise(row) if a.right <= low + 1 and b.left >= high - 1), None)
    return here is not None and len(widths) >= _FEW_GAPS and here < _STRETCHED * median(widths)


def _are_columns(rows: list[list[Word]], gutter: float) -> bool:
    """Whether rows on both sides of a gutter are columns: two lines or more on each, side by side, in words."""
    left = [row for row in rows if row[0].right <= gutter + 1]
    right = [row for row in rows if row[-1].left >= gutter - 1]
    both = [row for row in left if row[-1].left >= gutter - 1]
    if len(left) < 2 or len(right) < 2:
        return False
    beside = min(left[0][0].bottom, right[0][0].bottom) - max(left[-1][0].bottom, right[-1][0].bottom)
    letters = [
        sum(len(word.text) for row in rows for word in row if (word.right <= gutter + 1) is side)
        for side in (True, False)
    ]
    return (len(both) >= 2 or beside > 2 * rows[0][0].size) and min(letters) >= 12


def running_lines(pages: list[list[Line]]) -> set[int]:
    """The ids of lines that are running heads, running feet or page numbers.

    A line in the margin that comes again on another page (figures aside), or a number alone there.
    """
    margin = [line for lines in pages for line in _margin_lines(lines)]
    repeated = Counter(text for text, _ in {(_DIGITS.sub("#", line.text), line.page) for line in margin})
    found: set[int] = set()
    for line in margin:
        alone = _PAGE_NUMBER.fullmatch(line.text)
        if alone or (len(pages) > 1 and repeated[_DIGITS.sub("#", line.text)] > max(1, len(pages) // 3)):
            found.add(id(line))
    return found


def _margin_lines(lines: list[Line]) -> list[Line]:
    """The lines near the top and bottom edge: two at most on each."""
    low = [line for line in lines if line.bottom < _MARGIN * line.height]
    high = [line for line in lines if line.bottom > (1 - _MARGIN) * line.height]
    # A paper may begin here: those put together in one file have one letterhead.
    mottos = [line.bottom for line in high if _MOTTO.match(line.text) and line.text.isupper()]
    top = sorted(high, key=lambda line: -line.bottom)[:2]
    top = [line for line in top if not any(abs(line.bottom - bottom) < line.size for bottom in mottos)]
    return top + sorted(low, key=lambda line: line.bottom)[:2]
