"""What a document says of itself: its title, the day it shows, and who wrote it and took the pictures."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import level
from language.letters import LOWER, UPPER
from language.pen_names import is_pen_name, is_short_for, undoubled
from language.shown_days import ShownDay, shown_days, shown_time
from models import Block, BlockKind

_CAPITALS = re.compile(rf"[{UPPER}][{LOWER}]+(?:\s[{UPPER}][{LOWER}]+)+|[{UPPER}]{{2,}}(?:\s[{UPPER}]{{2,}})+")
_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")
_BRACKET = re.compile(r"\s*\(.*$")
_EMPTY = re.compile(r"\s*\(\s*\)$")  # where a page shows a day, but has none
_OPENING_MARKS = re.compile(r"[\s(\[*-]*")
#: A byline without a label that is longer than this is prose; so is a paragraph with a picture's credit at its end.
_LONGEST_BYLINE = 70
_LONGEST_CREDIT = 240
#: Days after those told of that a page is still published; a later day above the headline is that of the site's clock.
_LATEST = 100


def title_of(reading: Reading) -> str | None:
    """The headline as the page or paper shows it, without quotation marks around the whole."""
    for block in reading.document.blocks:
        if block.kind is BlockKind.HEADLINE:
            text = _EMPTY.sub("", reading.document.block_text(block).strip())
            wrapped = _QUOTED.fullmatch(text)
            return (wrapped[1] if wrapped else text) or None
    return None


@lru_cache(maxsize=1)  # asked for twice of one document
def published_at_of(reading: Reading) -> str | None:
    """The day, and the time of day if shown, of the first dateline that gives a day with its year; ISO 8601."""
    above = True
    for block in reading.document.blocks:
        above = above and block.kind is not BlockKind.HEADLINE
        if block.kind is not BlockKind.DATELINE:
            continue
        low = reading.low[block.start : block.end]
        shown = next((day for day in shown_days(low) if day.iso() or day.month_first()), None)
        day = _day_shown(reading, low, shown) if shown else None
        if not shown or not day or (above and _is_clock(reading, block, day)):
            continue
        clock = shown_time(low[: shown.start] + " " * (shown.end - shown.start) + low[shown.end :])
        return f"{day}T{clock[0]:02d}:{clock[1]:02d}" if clock else day
    return None


def _day_shown(reading: Reading, low: str, shown: ShownDay) -> str | None:
    """The day of a dateline; "7/12/2024 8:07 AM" has the month first where the page's own markup or the text says so.

    A page is published on or soon after the day that its first sentences tell of, so of two readings the nearer counts.
    """
    day, swapped = shown.iso(), shown.month_first()
    if day is None or swapped is None or not rulebook("header").pattern("month_first").search(low):
        return day or swapped
    declared = (reading.document.declared_at or "")[:10]
    if declared in (day, swapped):
        return declared
    told = next((d.iso(shown.year) for d in reading.dates if d.introduced), None)
    if told is None:
        return day
    return min((day, swapped), key=lambda d: (d < told, abs(_days_between(told, d))))


def _days_between(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days


def _is_clock(reading: Reading, block: Block, day: str) -> bool:
    """Whether a weekday and day above the headline are the site's own: long after the day that the text tells of."""
    low = reading.low[block.start : block.end]
    if not rulebook("header").pattern("clock").fullmatch(low):
        return False
    told = next((d for d in reading.dates if d.introduced and d.start >= block.end), None)
    first = told.iso(int(day[:4])) if told else None
    if told and first and told.year is None and first > day:
        first = told.iso(int(day[:4]) - 1)
    return first is not None and _days_between(first, day) > _LATEST


def authors_of(reading: Reading) -> tuple[str, ...]:
    """The people of the byline and of picture credits, each once, in the order shown."""
    bylines_first = sorted(reading.document.blocks, key=lambda b: b.kind is not BlockKind.BYLINE)
    unique: dict[str, str] = {}
    for block in bylines_first:
        for name in _authors_in(reading, block):
            unique.setdefault(level(name), name)
    return tuple(name for name in unique.values() if not any(is_short_for(name, whole) for whole in unique.values()))


def _authors_in(reading: Reading, block: Block) -> list[str]:
    text = reading.document.block_text(block)
    if block.kind is BlockKind.BYLINE:
        return _names(text, labelled=False)
    if block.kind is BlockKind.CAPTION or (block.kind is BlockKind.PARAGRAPH and len(text) < _LONGEST_CREDIT):
        credited = _credited(text, reading.low[block.start : block.end])
        return _names(credited, labelled=True) if credited else []
    return []


def _credited(text: str, low: str) -> str:
    """Whoever the end of a caption says took the picture; empty where it says nothing."""
    book = rulebook("header")
    if credit := book.rule("credit").search(low):
        return text[credit.start("who") : credit.end("who")]
    plain = book.rule("plain_credit").search(low)
    who = text[plain.start("who") : plain.end("who")] if plain else ""
    return who if _CAPITALS.fullmatch(who) else ""


def _names(text: str, *, labelled: bool) -> list[str]:
    """The people named in a line of authors; an unlabelled line that is long names nobody."""
    low, book = level(text), rulebook("header")
    opened = _OPENING_MARKS.match(low)
    start = opened.end() if opened else 0
    label = book.pattern("label").match(low, start) or book.pattern("bare_label").match(low, start)
    if not label and not labelled and len(text) > _LONGEST_BYLINE:
        return []
    names: list[str] = []
    pieces = list(_pieces(text, label.end() if label else 0))
    if (label or labelled) and len(pieces) == 1 and _are_initials(pieces[0]):
        return pieces
    for piece in pieces:
        name = _bare(piece)
        if names and book.pattern("part_of_body").search(level(piece)):  # "Lò Hương, Khoa Luật"
            break
        if name and _is_name(name):
            names.append(name)
        elif names and book.pattern("unit").match(level(piece)):  # "Lò Hương - Trung tâm Truyền thông"
            break
    return names


def _pieces(text: str, start: int) -> Iterator[str]:
    """What stands between labels and joints, without marks around it."""
    book = rulebook("header")
    low = level(text)
    for begin, end in _between(book.pattern("another_label"), low, start, len(text)):
        for first, last in _between(book.pattern("parts"), low, begin, end):
            yield undoubled(text[first:last].strip(' .()*"“”|_'))


def _between(pattern: re.Pattern[str], low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in pattern.finditer(low, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _bare(piece: str) -> str:
    """The name without titles and forms of address before it, and without what follows in brackets."""
    piece = _BRACKET.sub("", piece)
    after = rulebook("header").pattern("after_name").search(level(piece))
    piece = piece[: after.start()] if after else piece
    match = rulebook("header").pattern("before_name").match(level(piece))
    rest = piece[match.end() :] if match else piece
    return rest if " " in rest.strip() or piece.count(" ") > 1 else piece  # "Anh Khoa" is a name, not "anh" Khoa


def _are_initials(name: str) -> bool:
    """Whether a credit names somebody by two capitals without points: "Ảnh: PT"."""
    return name.isupper() and rulebook("header").pattern("initials").fullmatch(level(name)) is not None


def _is_name(name: str) -> bool:
    """Whether it is how a person signs: a name or initials, not a newsroom, a body or a post."""
    book, low = rulebook("header"), level(name)
    if book.pattern("newsroom").fullmatch(low) or not is_pen_name(name, labelled=True):
        return False
    if book.pattern("source").search(low):
        return False
    if book.pattern("made_word").fullmatch(low):
        return False
    return is_pen_name(name) or not book.pattern("unit").match(low)  # "Đoàn Đạo" begins as bodies do
