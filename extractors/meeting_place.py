"""Where a meeting was held, and whether people met there, over a network, or both."""

import re

from extractors.meeting_report import Report, Told
from extractors.reading import Sentence
from extractors.rulebook import rulebook
from models import BlockKind, Mode

#: How far down a page of news a sentence may give the place, the opening one being 0.
_REACH = 3
#: How many sentences may tell that people met over a network.
_HEAD = 10
_LONGEST = 160
Span = tuple[int, int]


def find_venue(report: Report) -> Told[str] | None:
    """The narrowest place said to hold the meeting, as written; None where none is named."""
    reading, book = report.reading, rulebook("meeting_place")
    news = report.paper is None
    for at, sentence in enumerate(report.sentences):
        label = book.pattern("label").search(reading.low, sentence.start, sentence.end)
        if label:
            return _told(report, label.span("place"), "label")
        if news and at > _REACH:
            break
        opens = at == 0 and report.opening is not None
        if news and not opens and not book.pattern("held").search(reading.low, sentence.start, sentence.end):
            continue
        place = _place_in(report, sentence)
        if place:
            return _told(report, place, "place")
    return None


def _told(report: Report, span: Span, rule: str) -> Told[str]:
    words = report.reading.text[span[0] : span[1]].strip(' ,."“”')
    return Told(words, (report.cite(*span, "venue", f"meeting_place.{rule}"),))


def _place_in(report: Report, sentence: Sentence) -> Span | None:
    """The first place that a sentence names outside quotation marks and outside the meeting's own name."""
    low, opening = report.reading.low, report.opening
    for match in rulebook("meeting_place").pattern("place").finditer(low, sentence.start, sentence.end):
        quoted = low.count('"', sentence.start, match.start()) % 2 == 1
        named = opening is not None and opening.start < match.start() < opening.end
        span = None if quoted or named else _place(low, match.start("place"), sentence.end)
        if span:
            return span
    return None


def _place(low: str, start: int, limit: int) -> Span | None:
    """A place from ``start`` to where its name ends; None where no place begins there."""
    book = rulebook("meeting_place")
    if book.pattern("no_place").match(low, start):
        return None
    stop = book.pattern("place_ends").search(low, start, limit)
    end = stop.start() if stop else limit
    if stop and stop[0] == "," and book.pattern("room").match(low, start):
        end = _house_end(low, stop.end(), limit) or end
    end = _with_region(low, start, end, limit)
    return (start, end) if 2 < end - start < _LONGEST else None


def _with_region(low: str, start: int, end: int, limit: int) -> int:
    """Where a place ends, its province or district included: "xã Nà Kẹ, tỉnh Lai Châu", "xã Nà Kẹ (Lai Châu)"."""
    book = rulebook("meeting_place")
    region = book.pattern("region").match(low, end if low[end : end + 1] != "(" else end - 1, limit)
    return region.end() if region and book.pattern("locality").match(low, start) else end


def _house_end(low: str, at: int, limit: int) -> int | None:
    """Where the name of a room's house ends after a comma; None where whoever holds the meeting is named there."""
    book = rulebook("meeting_place")
    while at < limit and low[at] == " ":
        at += 1
    stop = book.pattern("place_ends").search(low, at, limit)
    if stop is None or stop[0] not in (",", ".", ";") or not book.pattern("house").match(low, at, limit):
        return None
    return None if book.pattern("holder").match(low, at, limit) else stop.start()


def find_mode(report: Report, *, placed: bool) -> Told[Mode] | None:
    """How people met; ``placed`` tells that a place is named. None where the text tells nothing of it."""
    reading, book = report.reading, rulebook("meeting_place")
    told = [s for s in reading.body if s.kind is not BlockKind.CAPTION][:_HEAD]
    told += [s for s in reading.body if s.kind is BlockKind.CAPTION]
    link = next((m for s in told if (m := _link(reading.low, s))), None)
    evidence = (report.cite(link.start(), link.end(), "mode", "meeting_place.online"),) if link else ()
    both = any(book.rule("both").search(reading.low, s.start, s.end) for s in told)
    if both or (link and placed):
        return Told(Mode.HYBRID, evidence)
    if link:
        return Told(Mode.ONLINE, evidence)
    return Told(Mode.IN_PERSON) if placed else None


def _link(low: str, sentence: Sentence) -> re.Match[str] | None:
    """The first words of a sentence that tell of a network, unless something else is done over it."""
    book = rulebook("meeting_place")
    match = book.rule("online").search(low, sentence.start, sentence.end)
    if match and book.pattern("other_online").search(low, max(0, match.start() - 40), match.end() + 10):
        return None
    return match
