"""Words that Tesseract is not sure of, read again from the image at other sizes; the readings vote.

Of a clean page one word in ten is read with a confidence below 93, and nine wrong words of ten are among them. The
network reads the same print otherwise at another size, small print best of all.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image as Pictures

from readers.hocr import Paragraph, Pixels, RawLine, Read
from readers.reading_votes import Context, best, core_of
from readers.roman_figures import COUNTED, figure_of
from readers.ruling import DARK, Image

_DOUBTFUL = 93  # of 100
_SURELY = 90  # of 100
_MOST = 120  # words read again on a page: of a bad page too many are doubtful to be read again in good time
_BESIDE = 1  # words taken along on either side: by themselves words are read worse
_ASIDE, _ABOVE, _BORDER = 10, 6, 8  # pixels around a crop
_SCALES = (0.5, 1.5)  # of the image, at which words are read again
_OVERHANG = 0.6  # of its height: by so much the same word may be wider in another reading
_COVERED = 0.6  # part of a word that another reading must have letters for


Readings = list[list[Read]]  # by image, the words read on it
Reader = Callable[[list[Image], float], Readings]  # of images of one line each, at so many times the usual resolution


@dataclass(frozen=True, slots=True)
class _Place:
    """Words of a line cut out to be read again: which they are, and where the cut begins in the image."""

    image: int
    paragraph: int
    line: int
    first: int
    last: int
    doubtful: tuple[int, ...]
    left: int
    top: int


def read_twice(pages: list[list[Paragraph]], images: list[Image], reader: Reader) -> list[list[Paragraph]]:
    """The paragraphs of each image with its doubtful words as most readings have them."""
    lines = [
        [list(_counted(paragraph, image)) for paragraph in page] for page, image in zip(pages, images, strict=True)
    ]
    places = [place for at, page in enumerate(lines) for place in _places(page, at)][:_MOST]
    if places:
        cuts = [_cut(images[place.image], _line_at(lines, place), place) for place in places]
        views = [(reader([_resized(cut, scale) for cut in cuts], scale), scale) for scale in _SCALES]
        seen = _surely_read(lines)
        for at in range(len(places) - 1, -1, -1):  # from the end: one word may become two
            place = places[at]
            again = [_moved(readings[at], scale, place) for readings, scale in views]
            lines[place.image][place.paragraph][place.line] = _voted(_line_at(lines, place), place, again, seen)
    return [[tuple(paragraph) for paragraph in page] for page in lines]


def _counted(paragraph: Paragraph, image: Image) -> Iterator[RawLine]:
    """The lines with the doubtful words that may be Roman figures as their strokes are counted."""
    for line in paragraph:
        yield replace(line, words=tuple(_as_counted(word, image) for word in line.words))


def _as_counted(word: Read, image: Image) -> Read:
    text, sure, (left, top, right, bottom) = word
    figure = figure_of(text, image[top:bottom, left:right] < DARK) if sure < _DOUBTFUL else None
    return (figure, COUNTED, word[2]) if figure else word


def _line_at(pages: list[list[list[RawLine]]], place: _Place) -> RawLine:
    return pages[place.image][place.paragraph][place.line]


def _places(page: Sequence[Sequence[RawLine]], image: int) -> list[_Place]:
    """The doubtful words of an image with those beside them; neighbours make one place."""
    found: list[_Place] = []
    for number, paragraph in enumerate(page):
        for at, line in enumerate(paragraph):
            for group in _groups(line.words):
                first, last = max(0, group[0] - _BESIDE), min(len(line.words) - 1, group[-1] + _BESIDE)
                left = max(0, line.words[first][2][0] - _ASIDE) - _BORDER
                top = max(0, line.box[1] - _ABOVE) - _BORDER
                found.append(_Place(image, number, at, first, last, tuple(group), left, top))
    return found


def _groups(words: Sequence[Read]) -> list[list[int]]:
    """The doubtful words of a line, those together that have the same neighbours."""
    groups: list[list[int]] = []
    for at, (text, sure, _) in enumerate(words):
        if sure >= _DOUBTFUL or not any(map(str.isalpha, text)):
            continue
        if groups and at - groups[-1][-1] <= 2 * _BESIDE:
            groups[-1].append(at)
        else:
            groups.append([at])
    return groups


def _cut(image: Image, line: RawLine, place: _Place) -> Image:
    """The image of a place with white around it."""
    left, top = place.left + _BORDER, place.top + _BORDER
    right, bottom = line.words[place.last][2][2] + _ASIDE, line.box[3] + _ABOVE
    return np.pad(image[top:bottom, left:right], _BORDER, constant_values=255)


def _resized(image: Image, scale: float) -> Image:
    size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
    return np.array(Pictures.fromarray(image).resize(size, Pictures.Resampling.LANCZOS), dtype=np.uint8)


def _moved(words: list[Read], scale: float, place: _Place) -> list[Read]:
    """The words of a cut with their places in the image."""
    return [(text, sure, _shifted(box, scale, place)) for text, sure, box in words]


def _shifted(box: Pixels, scale: float, place: _Place) -> Pixels:
    left, top, right, bottom = (round(edge / scale) for edge in box)
    return left + place.left, top + place.top, right + place.left, bottom + place.top


def _surely_read(lines: list[list[list[RawLine]]]) -> frozenset[str]:
    """The words that are read surely."""
    words = (word for page in lines for paragraph in page for line in paragraph for word in line.words)
    return frozenset(core_of(text) for text, sure, _ in words if sure >= _SURELY)


def _voted(line: RawLine, place: _Place, again: list[list[Read]], seen: frozenset[str]) -> RawLine:
    """The line with the doubtful words of a place as most readings have them."""
    words = list(line.words)
    for at in reversed(place.doubtful):
        around = words[at - 1][0] if at else "", words[at + 1][0] if at + 1 < len(words) else ""
        context = Context(around[0], around[1], seen)
        words[at : at + 1] = best(words[at], [_same(words[at], reading) for reading in again], context)
    return replace(line, words=tuple(words))


def _same(word: Read, reading: list[Read]) -> list[Read]:
    """What another reading has in the place of a word: nothing where it sets it together with a neighbour."""
    left, top, right, bottom = word[2]
    most = _OVERHANG * (bottom - top)
    found = [
        other
        for other in reading
        if other[2][0] < right and other[2][2] > left and max(left - other[2][0], other[2][2] - right) <= most
    ]
    covered = sum(min(right, box[2]) - max(left, box[0]) for _, _, box in found)
    return found if covered >= _COVERED * (right - left) else []
