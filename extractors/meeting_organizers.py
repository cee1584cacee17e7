"""Who held a meeting: the subject of its verb, those named after "do" or in its name, or the head of a paper."""

import re

from extractors.meeting_opening import HELD, Opening, opening_in
from extractors.meeting_report import Report, Told
from extractors.papers import headline_of
from extractors.reading import Reading
from extractors.rulebook import rulebook
from models import BlockKind, Evidence

Span = tuple[int, int]
#: The organiser may be told in one of so many first sentences.
_LATER = 6
# Marks after which a clause may begin that names who holds the meeting.
_CLAUSE = re.compile(r"(?:,|\)|:|\s-)\s+")


def find_organizers(report: Report, venue: Evidence | None) -> Told[tuple[str, ...]]:
    """The bodies that held the meeting, as written; ``venue`` is where its place stands, which is no organiser."""
    hosts = _hosts(report)
    found = _holders(report, venue)
    more = [at for at, name in enumerate(hosts.value) if not any(name in held or held in name for held in found.value)]
    return Told(
        (*found.value, *(hosts.value[at] for at in more)), (*found.evidence, *(hosts.evidence[at] for at in more))
    )


def _hosts(report: Report) -> Told[tuple[str, ...]]:
    """Whoever is said to have been the host, wherever among the first sentences: "năm nay do … đăng cai"."""
    reading, spans = report.reading, []
    for sentence in report.sentences:
        told = (reading.low, sentence.start, sentence.end)
        for match in rulebook("meeting_organizers").rule("host").finditer(*told):
            spans += [match.span("host")]
        for match in rulebook("meeting_organizers").rule("host_named").finditer(*told):
            spans += [match.span("host" if match["host"] else "first")]
    return _told(report, spans)


def _holders(report: Report, venue: Evidence | None) -> Told[tuple[str, ...]]:
    """Who held it by the opening sentence, the head of a paper or the headline."""
    opening = report.opening
    if opening and not (opening.rule == "reviews" and report.paper):
        held = opening.rule in HELD
        span = _named_holder(report.reading, opening) if held else _subject(report.reading, opening, venue)
        found = _told(report, _bodies(report.reading, *span)) if span else None
        if found and found.value:
            return found
    if opening and not report.paper and (told := _told_later(report)).value:
        return told
    if opening and opening.rule == "attended":
        return Told(())
    return _from_letterhead(report) if report.paper else _from_headline(report)


def _told_later(report: Report) -> Told[tuple[str, ...]]:
    """Who held the event by one of the sentences after the opening: "Chương trình do … tổ chức"."""
    for sentence in report.sentences[1:_LATER]:
        event = rulebook("meeting_organizers").rule("event").search(report.reading.low, sentence.start, sentence.end)
        if event:
            span = event.span("who") if event["who"] else event.span("host")
            return _told(report, _bodies(report.reading, *span))
    return Told(())


def _from_headline(report: Report) -> Told[tuple[str, ...]]:
    """Who holds the meeting by the headline: "Sở A tổ chức Hội nghị …", "Cụm thi đua số 7 tổng kết …"."""
    head = headline_of(report.reading)
    opening = opening_in(report.reading, head.start, head.end) if head else None
    if opening is None or opening.rule in HELD:
        return Told(())
    span = _subject(report.reading, opening, None)
    return _told(report, _bodies(report.reading, *span)) if span else Told(())


def _told(report: Report, spans: list[Span]) -> Told[tuple[str, ...]]:
    names, evidence = [], []
    for span in spans:
        start, end = _whole_name(report.reading, *span)
        name = report.reading.text[start:end].strip(' ,.-–—"“”')
        if name and (" " in name or not name.islower()):
            names.append(name)
            evidence.append(report.cite(start, end, "organizers", "meeting_organizers.subject"))
    return Told(tuple(names), tuple(evidence))


def _whole_name(reading: Reading, start: int, end: int) -> Span:
    """A holder's name without words of its verb; where it is a bare "Cụm", the cluster named before."""
    if delegate := rulebook("meeting_organizers").pattern("delegate").match(reading.low, start, end):
        start = delegate.end()
    stop = rulebook("meeting_organizers").pattern("trailing").search(reading.low, start, end)
    end = stop.start() if stop else end
    if _is_bare(reading.low, start, end):
        return _named_before(reading, start) or (start, end)
    return start, end


def _is_bare(low: str, start: int, end: int) -> bool:
    """Whether a cluster is told by nothing but its kind ("Cụm")."""
    return rulebook("meeting_organizers").pattern("bare").fullmatch(low, start, end) is not None


def _named_before(reading: Reading, start: int) -> Span | None:
    """The cluster named first in the text before ``start``; None where none is."""
    named = rulebook("meeting_organizers").pattern("cluster").search(reading.low, 0, start)
    stop = reading.low.find("\n", named.start(), start) if named else -1
    return (named.start(), _name_end(reading.low, named.start(), stop if stop > 0 else start)) if named else None


def _named_holder(reading: Reading, opening: Opening) -> Span | None:
    """Who is said to hold a meeting that "was held": those after "do" or "được", else the cluster in its name."""
    by = rulebook("meeting_organizers").pattern("by").search(reading.low, opening.start, opening.sentence.end)
    if (
        by is None
        and opening.rule == "chaired"
        and not reading.within(reading.people, opening.sentence.start, opening.verb)
    ):
        return _subject(reading, opening, None)  # "Ban Thi đua - Khen thưởng chủ trì Hội thảo"
    if by is None:
        return opening.holder
    return by.span("agent") if by["agent"] else by.span("host")


def _subject(reading: Reading, opening: Opening, venue: Evidence | None) -> Span | None:
    """The subject of the opening verb: the first clause before it that opens with a body's name."""
    book, low, verb = rulebook("meeting_organizers"), reading.low, opening.verb
    start = opening.sentence.start
    starts = {start, *(m.end() for m in _CLAUSE.finditer(low, start, verb))}
    starts |= {d.end + 1 for d in reading.within(reading.dates, start, verb)}  # "Ngày 10-7 Sở Nội vụ tổ chức"
    for at in sorted(starts):
        inside = (venue is not None and venue.start <= at < venue.end) or _aside(low, start, at)
        if inside or book.pattern("locality").match(low, at, verb) or not book.pattern("subject").match(low, at, verb):
            continue
        members = book.pattern("consists").search(low, at, verb)
        stop = members.start() if members else verb
        aside = low.find(" (", at, stop)
        if not book.pattern("circumstance").search(low, at, aside if aside > 0 else stop):
            return at, verb
    clusters = list(book.pattern("cluster").finditer(low, start, verb))
    return (clusters[-1].start(), verb) if clusters else None


def _aside(low: str, start: int, at: int) -> bool:
    """Whether ``at`` stands in parentheses opened from ``start`` on."""
    return low.count("(", start, at) > low.count(")", start, at)


def _bodies(reading: Reading, start: int, end: int) -> list[Span]:
    """The bodies joined in a stretch of the text, each without its parent body and asides."""
    book, low = rulebook("meeting_organizers"), reading.low
    pieces: list[Span] = []
    for joint in book.pattern("joint").finditer(low, start, end):
        if not _aside(low, start, joint.start()) and _joins(low, start, joint, end):
            pieces.append((start, joint.start()))
            start = joint.end()
    return [(a, _name_end(low, a, b)) for a, b in (*pieces, (start, end))]


def _joins(low: str, start: int, joint: re.Match[str], end: int) -> bool:
    """Whether a joint parts two bodies, and is no "và" within the name of the one begun at ``start``."""
    book = rulebook("meeting_organizers")
    loose = joint["word"] in ("và", ",", None)
    if joint["word"] is None and not _lists(low, start, joint, end):
        return False
    if joint["with"]:
        return True
    if loose and book.pattern("group").match(low, start) and not book.pattern("group").match(low, joint.end()):
        return False
    if not book.pattern("subject").match(low, joint.end(), end):
        return False
    return joint["word"] != "và" or book.pattern("subject").match(low, start) is not None


def _lists(low: str, start: int, comma: re.Match[str], end: int) -> bool:
    """Whether a comma parts two bodies, rather than a part of a body and its house, or the fields of a name."""
    book = rulebook("meeting_organizers")
    housed = book.pattern("inner").match(low, start, end)
    return book.pattern("joint_body").match(low, comma.end(), end) is not None and housed is None


def _name_end(low: str, start: int, end: int) -> int:
    """Where a body's name ends: before its parent body, its members and what is said of it in passing."""
    book = rulebook("meeting_organizers")
    numbered = book.pattern("numbered").match(low, start, end)
    if numbered:
        return numbered.end()
    stops = (book.pattern(name).search(low, start, end) for name in ("parent", "aside", "bracket"))
    return min((s.start() for s in stops if s), default=end)


def _from_letterhead(report: Report) -> Told[tuple[str, ...]]:
    """The cluster, bloc or council at the head of a paper, but not of a conclusion, which its office sends out."""
    if report.paper and report.paper.kind == "conclusion":
        return Told(())
    document, low = report.reading.document, report.reading.low
    for block in reversed(document.blocks):
        if block.kind is BlockKind.LETTERHEAD and rulebook("meeting_organizers").pattern("letterhead").match(
            low, block.start, block.end
        ):
            evidence = report.cite(block.start, block.end, "organizers", "meeting_organizers.letterhead")
            return Told((document.block_text(block),), (evidence,))
    return Told(())
