"""The meeting that a document reports, if it reports one: its name, kind, days, place, organisers and period."""

from collections.abc import Sequence

from extractors.found import cite
from extractors.genre import is_of_genre, reports_meeting
from extractors.header import title_of
from extractors.meeting_days import find_days, find_period
from extractors.meeting_name import bare_name, kind_of
from extractors.meeting_opening import find_opening
from extractors.meeting_organizers import find_organizers
from extractors.meeting_place import find_mode, find_venue
from extractors.meeting_report import Report, Told
from extractors.papers import headline_of, paper_of
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import level
from models import Evidence, Meeting, Participant

#: A name of fewer words than this ("Hội nghị", "họp giao ban") gives way to the headline.
_WORDS_OF_A_NAME = 4
#: The theme is told in one of so many first sentences.
_REACH = 4


def find_meeting(reading: Reading, participants: Sequence[Participant]) -> Meeting | None:
    """The meeting that the document reports, or None where it reports none (a decree, a portrait, an invitation)."""
    paper, opening = paper_of(reading), find_opening(reading)
    if not reports_meeting(reading, paper, opening, participants):
        return None
    meeting = _described(Report(reading, paper, opening))
    if paper is None and opening and not is_of_genre(reading, meeting, opening, participants):
        return None
    return meeting


def reviewed_year(meeting: Meeting | None) -> int | None:
    """The year that the meeting reviews: the one its period names, else the period's last, else that of its day."""
    if meeting is None:
        return None
    period = meeting.period
    named = rulebook("meeting_days").pattern("year_of_label").search(level(period.label)) if period else None
    day = (period.end if period else None) or meeting.start_date
    source = named["year"] if named else day
    return int(source[:4]) if source else None


def _described(report: Report) -> Meeting:
    """The meeting with evidence for each of its values."""
    reading, (start, end) = report.reading, _name(report)
    title = bare_name(reading.text[start:end]) if end > start else title_of(reading)
    days, venue, theme = find_days(report), find_venue(report), _theme(report)
    organizers = find_organizers(report, venue.evidence[0] if venue else None)
    mode = find_mode(report, placed=venue is not None)
    period = find_period(report, start, end, days.value if days else None)
    evidence = _evidence(report, start, end) + tuple(
        e for told in (days, venue, organizers, theme, mode, period) if told for e in told.evidence
    )
    return Meeting(
        title=title,
        kind=kind_of(level(title or "")),
        theme=theme.value if theme else None,
        start_date=days.value[0] if days else None,
        end_date=days.value[1] if days else None,
        mode=mode.value if mode else None,
        venue=venue.value if venue else None,
        organizers=organizers.value,
        period=period.value if period else None,
        evidence=evidence or (_whole(reading),),
        confidence=0.9 if report.opening else 0.7,
    )


def _name(report: Report) -> tuple[int, int]:
    """Where the meeting's name stands: in a paper's headline, the opening sentence, or the headline of the page."""
    paper, opening, head = report.paper, report.opening, headline_of(report.reading)
    if paper and paper.end > paper.start:
        return paper.start, paper.end
    low = report.reading.low
    if opening and len(low[opening.start : opening.end].split()) >= _WORDS_OF_A_NAME:
        return opening.start, opening.end
    if head and kind_of(low[head.start : head.end]):
        return head.start, head.end
    return (opening.start, opening.end) if opening else (0, 0)


def _evidence(report: Report, start: int, end: int) -> tuple[Evidence, ...]:
    if end <= start:
        return ()
    rule = f"meeting.{report.opening.rule}" if report.opening else "papers.meeting"
    return (report.cite(start, end, "title", rule),)


def _whole(reading: Reading) -> Evidence:
    block = reading.document.blocks[0]
    return cite(reading, block.start, block.end, None, "papers.minutes")


def _theme(report: Report) -> Told[str] | None:
    """The theme that one of the first sentences gives the meeting, not a movement."""
    book, low = rulebook("meeting"), report.reading.low
    for sentence in report.sentences[:_REACH]:
        match = book.pattern("theme").search(low, sentence.start, sentence.end)
        if match is None:
            continue
        lead = max(sentence.start, match.start() - 40)
        if not book.pattern("theme_of_movement").search(low, lead, match.start()):
            start, end = match.span("theme")
            words = report.reading.text[start:end].strip(" .")
            return Told(words, (report.cite(start, end, "theme", "meeting.theme"),))
    return None
