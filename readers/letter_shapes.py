"""Letters told by their shape: those of capitalised words, held against the other letters of their document.

Tesseract reads a name as what is usual: "Mlô" as "Miô", "Lều" as "Lầu". In print all that are one letter look the same,
so a letter that looks like those read otherwise, and not like those read as it is, is one of the others.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

import numpy as np

from readers.pdf_words import Word
from readers.ruling import Image

Shape = np.ndarray[Any, np.dtype[np.float32]]

_INK = 90  # of 255, darker than paper: a column with such a pixel is part of a letter
_ABOVE, _BELOW = 1.4, 0.3  # of the size of type: how far letters with their marks reach from their base line
_BODY = 1.0  # of the same: how far those without
_GAP = 0.18  # of the same: what stands further above a letter belongs to the line above
_HEIGHT, _WIDTH = 100, 72  # pixels: larger letters are those of headings
_BASE = 80  # of them above the base line
_SLACK = 3  # pixels by which a shape is shifted: where it stands on its line is known so well
_UPRIGHT = [(0, down) for down in range(-_SLACK, _SLACK + 1)]
_SHIFTS = [(right, down) for right in (-1, 0, 1) for down in range(-_SLACK, _SLACK + 1)]
_NARROWEST = 2  # pixels of a letter
_USUAL_WIDTH = 0.45  # of the size of type: of letters not seen yet
_STROKES = frozenset("il")  # told apart, too, where another letter touches them
_TOUCHED = 0.3  # of the width of a letter: where one that touches it may be
_LONGEST = 12  # letters of a word of which some touch
_SURELY = 90  # of 100: words read with less are no examples
_EXAMPLES = 16  # of each letter
_AS_WIDE = 3  # pixels that shapes of one letter may differ in width
_FEWEST = 2  # examples that tell what a letter is
_NEAREST = 8  # examples that are looked at closely
_ONE = 0.15  # of black: by less, at their darkest difference, shapes of one letter differ
_OTHER = 3.0  # times as much differs a shape from examples of another letter


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it was read, where in its word, its ink, and the columns of it in which no other letter can be."""

    read: str
    at: int
    ink: Image
    free: tuple[int, int]

    @property
    def is_whole(self) -> bool:
        """Whether it stands apart from the letters beside it."""
        return self.free == (0, self.ink.shape[1])


@dataclass(frozen=True, slots=True)
class Lettered:
    """A word as it was read, how surely (0-100), and those of its letters that stand apart from the others."""

    text: str
    sure: int
    letters: tuple[Letter, ...]


@dataclass(frozen=True, slots=True)
class _Cut:
    """The ink of a word, dark as 255, its parts that stand apart, and the size of its type."""

    ink: Image
    runs: list[tuple[int, int]]
    size: float


@dataclass(frozen=True, slots=True)
class _Examples:
    """Letters surely read, their shapes, how much ink these have, and their widths."""

    letters: list[Letter]
    shapes: Shape
    lengths: Shape
    widths: Shape


def lettered(image: Image, words: Sequence[Word], sure: Sequence[int], dpi: float) -> list[Lettered]:
    """The words of a page, places in points from its lower left corner, with the letters that stand apart."""
    cuts = [_cut(image, word, dpi / 72) for word in words]
    widths: dict[str, list[int]] = defaultdict(list)
    for word, cut in zip(words, cuts, strict=True):
        if len(cut.runs) == len(word.text):
            for char, (a, b) in zip(word.text, cut.runs, strict=True):
                widths[char].append(b - a)
    usual = {char: float(np.median(found)) for char, found in widths.items()}
    return [
        Lettered(word.text, confidence, tuple(_letters(word.text, cut, usual)))
        for word, cut, confidence in zip(words, cuts, sure, strict=True)
    ]


def _cut(image: Image, word: Word, scale: float) -> _Cut:
    """The ink of a word and its parts."""
    size = min(word.size * scale, _BASE / _ABOVE)
    base = image.shape[0] - round(word.bottom * scale)
    top, left = max(0, base - round(_ABOVE * size)), max(0, round(word.left * scale) - 1)
    part = 255 - image[top : max(0, base + round(_BELOW * size)), left : round(word.right * scale) + 1]
    ink = np.zeros((_HEIGHT, part.shape[1]), np.uint8)
    ink[_BASE - (base - top) : _BASE - (base - top) + part.shape[0]] = part
    dark = (ink[_BASE - round(_BODY * size) :] > _INK).any(axis=0)
    edges = np.flatnonzero(np.diff(dark, prepend=False, append=False))
    runs = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= _NARROWEST]
    return _Cut(ink, runs, size)


def _letters(text: str, cut: _Cut, usual: dict[str, float]) -> Iterator[Letter]:
    """The letters of a word that make a part each, where it is told which do."""
    runs, count = cut.runs, len(text)
    if not runs or len(runs) > count or len(runs) < count > _LONGEST:
        return
    widths = [usual.get(char, _USUAL_WIDTH * cut.size) for char in text]
    for (a, b), (first, last) in zip(runs, _shared(runs, widths), strict=True):
        ends = [(first, a, b, 0.0, 1.0)] if last - first == 1 else _ends(first, last, a, b, widths)
        for at, left, right, begin, end in ends:
            if right - left <= _WIDTH and (last - first == 1 or text[at] in _STROKES):
                ink = _alone(cut.ink[:, left:right], round(_GAP * cut.size))
                yield Letter(text[at], at, ink, (round(begin * (right - left)), round(end * (right - left))))


def _ends(
    first: int, last: int, left: int, right: int, widths: list[float]
) -> list[tuple[int, int, int, float, float]]:
    """The first and the last of letters that touch: which, their columns, the share of these that is theirs alone."""
    one, other = (min(round(widths[at]), right - left) for at in (first, last - 1))
    return [(first, left, left + one, 0.0, 1 - _TOUCHED), (last - 1, right - other, right, _TOUCHED, 1.0)]


def _alone(ink: Image, gap: int) -> Image:
    """The ink of a letter without that of the line above: what is further above it than its marks are."""
    rows = np.flatnonzero((ink[:_BASE] > _INK).any(axis=1))
    apart = np.flatnonzero(np.diff(rows) > gap)
    if not apart.size:
        return ink
    own = ink.copy()
    own[: rows[apart[-1]] + 1] = 0
    return own


def _shared(runs: list[tuple[int, int]], widths: list[float]) -> list[tuple[int, int]]:
    """The first letter, and that after the last, of each run, so that their widths are as like as can be."""
    count = len(widths)
    cuts = ((0, *inner, count) for inner in combinations(range(1, count), len(runs) - 1))
    return min(
        (list(pairwise(cut)) for cut in cuts),
        key=lambda parts: sum(abs(b - a - sum(widths[i:j])) for (a, b), (i, j) in zip(runs, parts, strict=True)),
    )


def shapes_told(pages: Sequence[Sequence[Lettered]]) -> list[list[str]]:
    """The words of a document, page by page: those with a capital as their letters look."""
    examples = _examples([word for page in pages for word in page])
    return [[_told(word, examples) if _is_weighed(word) else word.text for word in page] for page in pages]


def _is_weighed(word: Lettered) -> bool:
    return len(word.text) > 1 and word.text[0].isupper()


def _examples(words: Sequence[Lettered]) -> _Examples:
    """Some of each letter, from all over the document."""
    by_letter: dict[str, list[Letter]] = defaultdict(list)
    for word in words:
        if word.sure >= _SURELY:
            for letter in word.letters:
                if letter.is_whole:
                    by_letter[letter.read].append(letter)
    chosen = [letter for found in by_letter.values() for letter in found[:: -(-len(found) // _EXAMPLES)]]
    widest = (_WIDTH + _AS_WIDE + 2 * _SLACK) // 2
    shapes = np.zeros((len(chosen), _HEIGHT // 2 + _SLACK, widest), np.float32)
    for shape, letter in zip(shapes, chosen, strict=True):
        one = _shape(letter.ink)
        shape[:, : one.shape[1]] = one
    widths = np.array([letter.ink.shape[1] for letter in chosen], np.float32)
    return _Examples(chosen, shapes, _lengths(shapes), widths)


def _shape(ink: Image, right: int = 0, down: int = 0) -> Shape:
    """The ink of a letter, shifted by so many pixels, at half of its size; black is 1."""
    height, width = ink.shape
    place = np.zeros((_HEIGHT + 2 * _SLACK, 2 * ((width + _AS_WIDE + 2 * _SLACK) // 2)), np.float32)
    place[_SLACK + down : _SLACK + down + height, _SLACK + right : _SLACK + right + width] = ink
    four = place[::2, ::2] + place[1::2, ::2] + place[::2, 1::2] + place[1::2, 1::2]
    return np.asarray(four / 1020, np.float32)


def _lengths(shapes: Shape) -> Shape:
    """The lengths of shapes as vectors, none of them nothing."""
    return np.asarray(np.sqrt((shapes**2).sum(axis=(1, 2))) + 1e-6, np.float32)


def _told(word: Lettered, examples: _Examples) -> str:
    """The word with the one letter that looks like another; as it was read where none does, or more than one."""
    found = [(letter, other) for letter in word.letters if (other := _other(letter, examples)) is not None]
    if len(found) != 1:
        return word.text
    letter, other = found[0]
    text = word.text[: letter.at] + other + word.text[letter.at + 1 :]
    return text if _may_stand_for(letter.read, other, word.text) else word.text


def _may_stand_for(read: str, other: str, text: str) -> bool:
    """Letters stand for letters of their size, figures for figures; "I" among small letters may be an "l"."""
    if read.isalpha() and other.isalpha():
        return read.isupper() == other.isupper() or (other.islower() and (text[1:].replace(read, other)).islower())
    return read.isdigit() and other.isdigit()


def _other(letter: Letter, examples: _Examples) -> str | None:
    """Which other letter it is that one looks like; None where it looks as it was read, or like none."""
    near = list(map(int, np.flatnonzero(np.abs(examples.widths - letter.ink.shape[1]) <= _AS_WIDE)))
    own = [at for at in near if examples.letters[at].read == letter.read]
    unlike = _differing(letter, _UPRIGHT, examples, own).get(letter.read, 1.0)
    if unlike <= _ONE:
        return None
    told_apart = [at for at in near if letter.is_whole or examples.letters[at].read in _STROKES]
    differing = {letter.read: unlike, **_differing(letter, _SHIFTS, examples, told_apart)}
    best = min(differing, key=lambda read: differing[read])
    return best if differing[best] <= min(_ONE, differing[letter.read] / _OTHER) and best != letter.read else None


def _differing(
    letter: Letter, shifts: Sequence[tuple[int, int]], examples: _Examples, places: Sequence[int]
) -> dict[str, float]:
    """How a letter differs, where it does most, from those of the examples at ``places`` that are most like it.

    By what these were read as: from the second of each, as one alone may have been misread; what a letter itself was
    read as needs no second.
    """
    among = [at for at in places if examples.letters[at] is not letter]
    if not among:
        return {}
    shifted = np.stack([_shape(letter.ink, right, down) for right, down in shifts])
    width = shifted.shape[2]
    shapes = examples.shapes[among, :, :width]
    like = (shifted.reshape(len(shifted), -1) @ shapes.reshape(len(among), -1).T) / examples.lengths[among]
    like /= _lengths(shifted)[:, None]
    shift = like.argmax(axis=0)
    found: dict[str, list[float]] = defaultdict(list)
    for at in np.argsort(-like.max(axis=0))[:_NEAREST]:
        begin, end = ((_SLACK + shifts[shift[at]][0] + edge) // 2 for edge in letter.free)
        part = slice(begin if letter.free[0] else 0, end if letter.free[1] < letter.ink.shape[1] else None)
        found[examples.letters[among[at]].read].append(_darkest((shifted[shift[at]] - shapes[at])[:, part]))
    told = ((read, sorted(all_)[:_FEWEST]) for read, all_ in found.items())
    return {read: few[-1] for read, few in told if len(few) == _FEWEST or read == letter.read}


def _darkest(difference: Shape) -> float:
    """The greatest difference over four neighbouring pixels: edges that are off by a bit make none, marks do."""
    dark = np.abs(difference)
    return float((dark[:-1, :-1] + dark[1:, :-1] + dark[:-1, 1:] + dark[1:, 1:]).max() / 4)
