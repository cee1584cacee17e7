"""The meeting that a document reports, if it reports one: its name, kind, days, place, organisers and period."""

from dataclasses import dataclass

from extractors.found import cite
from extractors.header import title_of
from extractors.meeting_days import find_days, find_period
from extractors.meeting_name import bare_name, kind_of, name_end
from extractors.meeting_opening import Opening, find_opening
from extractors.meeting_organizers import find_organizers
from extractors.meeting_place import find_mode, find_venue
from extractors.meeting_report import Report, Told
from extractors.papers import Paper, headline_of, paper_of
from extractors.participants import People, find_people_of
from extractors.reading import Reading, read
from extractors.report_signs import Signs, least_likelihood, likelihood, signs
from extractors.rulebook import rulebook
from extractors.speech import with_unnamed_speakers
from language.fold import level
from models import Block, Document, Evidence, Meeting, MeetingKind

#: A name of fewer words than this ("Hội nghị", "họp giao ban") gives way to the headline.
_WORDS_OF_A_NAME = 4
#: A name of no more words than this ("hội nghị", "buổi làm việc") is none.
_WORDS_OF_A_NOUN = 3
#: Papers of a meeting that was held.
_OF_MEETINGS = frozenset({"minutes", "conclusion"})
#: Openings that tell what was done rather than what the meeting is called.
_LOOSE = frozenset({"reviews", "at", "at_dated", "at_bare"})
#: Openings that tell plainly what the meeting is called, and by how many characters more than a paper's heading.
_PLAIN, _FULLER = frozenset({"organises", "held", "took_place"}), 15
#: The theme is told in one of so many first sentences, unless it is called that of the meeting.
_REACH = 4


@dataclass(frozen=True)
class Judged:
    """How likely a document is to report a meeting, 0 to 1, and the meeting where it is likely enough."""

    likely: float = 0.0
    meeting: Meeting | None = None


def find_meeting(reading: Reading, people: People) -> Judged:
    """The meeting that the document reports, if it reports one (a decree, a portrait, an invitation does not)."""
    if not reading.body:
        return Judged()
    paper, opening = paper_of(reading), find_opening(reading)
    if paper is None or paper.kind == "notice":
        if opening is None:
            return Judged()
        meeting = _described(Report(reading, paper, opening))
        likely = likelihood(signs(reading, opening, meeting, people))
        told = likely >= least_likelihood(reading, opening)
        return Judged(likely, meeting.model_copy(update={"confidence": likely}) if told else None)
    if not _reports(reading, paper, opening, people):
        return Judged()
    return Judged(1.0, _described(Report(reading, paper, opening)))


def signs_of(document: Document) -> tuple[Signs, float] | None:
    """The signs of a page of news and how likely it must be for a report, for whoever weighs them.

    None for an official paper, and where no sentence opens a report.
    """
    reading = read(document)
    paper, opening = paper_of(reading), find_opening(reading)
    if opening is None or (paper and paper.kind != "notice"):
        return None
    meeting = _described(Report(reading, paper, opening))
    people = with_unnamed_speakers(reading, find_people_of(reading))
    return signs(reading, opening, meeting, people), least_likelihood(reading, opening)


def _reports(reading: Reading, paper: Paper, opening: Opening | None, people: People) -> bool:
    """Whether an official paper tells of a meeting held: minutes and conclusions do, plans and decisions never.

    A pact may have been signed without one; what a meeting resolves needs nobody named at it.
    """
    if paper.kind not in ("report", "resolution", "pact"):
        return paper.kind in _OF_MEETINGS
    if opening is None or opening.rule not in ("organises", "held"):
        return False
    dated = reading.within(reading.dates, opening.sentence.start, opening.sentence.end)
    resolved = paper.kind == "resolution" and rulebook("issuers").rule("resolves").search(reading.low)
    return bool(dated) and bool(resolved or any(p.roles for p in people.participants))


def reviewed_year(meeting: Meeting | None) -> int | None:
    """The year that the meeting reviews: the one its period names, else the period's last, else that of its day."""
    if meeting is None:
        return None
    period = meeting.period
    named = rulebook("meeting_days").pattern("year_of_label").search(level(period.label)) if period else None
    day = (period.end if period else None) or meeting.start_date
    source = named["year"] if named else day
    return int(source[:4]) if source else None


def last_year_done(meeting: Meeting | None) -> int | None:
    """The last year that was over when the meeting was held: the one an annual review reviews, else the year before."""
    year = reviewed_year(meeting)
    if meeting is None or year is None or meeting.kind is MeetingKind.ANNUAL_REVIEW:
        return year
    return year - 1


def _described(report: Report) -> Meeting:
    """The meeting with evidence for each of its values."""
    reading, (start, end) = report.reading, _name(report)
    title = _title(report, start, end)
    days, venue = find_days(report), find_venue(report)
    organizers = find_organizers(report, venue.evidence[0] if venue else None)
    mode = find_mode(report, placed=venue is not None)
    kind = (kind_of(level(title)) if title else None) or _reported_kind(reading)
    theme = _theme(report, kind)
    period = find_period(report, start, end, days.value if days else None, kind)
    evidence = _evidence(report, start, end) + tuple(
        e for told in (days, venue, organizers, theme, mode, period) if told for e in told.evidence
    )
    return Meeting(
        title=title,
        kind=kind,
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


def _title(report: Report, start: int, end: int) -> str | None:
    """The meeting's name at ``start:end``, else the headline."""
    named = bare_name(report.reading.text[start:end]) if end > start else ""
    if len(named.split()) > _WORDS_OF_A_NOUN:
        return named
    return title_of(report.reading)


def _reported_kind(reading: Reading) -> MeetingKind | None:
    """The kind of a meeting without a name: by the report that it heard, else that of its noun."""
    book = rulebook("meeting")
    for sentence in reading.body:
        if heard := book.pattern("heard").search(reading.low, sentence.start, sentence.end):
            return MeetingKind.ANNUAL_REVIEW if heard["whole"] else MeetingKind.INTERIM_REVIEW
    noun = rulebook("meeting_name").pattern("gathering").search(reading.low)
    return kind_of(noun[0]) if noun else None


def _name(report: Report) -> tuple[int, int]:
    """Where the meeting's name stands: in a paper's headline, the opening sentence, or the headline of the page."""
    paper, opening, head = report.paper, report.opening, headline_of(report.reading)
    low = report.reading.low
    if paper and paper.end > paper.start:
        short = len(low[paper.start : paper.end].split()) <= _WORDS_OF_A_NAME
        least = paper.end - paper.start + (0 if short else _FULLER)
        fuller = opening and opening.rule in _PLAIN and opening.end - opening.start > least
        return (opening.start, opening.end) if opening and fuller else (paper.start, paper.end)
    if head and opening and rulebook("meeting_name").pattern("giving").match(low, opening.start):
        return _ceremony_named(report.reading) or (head.start, head.end)
    if opening and head and (whole := _gone_on_with(report.reading, opening, head)):
        return whole
    headed = opening and head and opening.rule in _LOOSE and _names_one(low, head)
    if opening and not headed and len(low[opening.start : opening.end].split()) >= _WORDS_OF_A_NAME:
        return opening.start, opening.end
    if head and kind_of(low[head.start : head.end]):
        at = rulebook("meeting_name").pattern("attended").search(low, head.start, head.end)
        return (at.start("title") if at else head.start), head.end
    return (opening.start, opening.end) if opening else _named_anywhere(report.reading)


def _names_one(low: str, head: Block) -> bool:
    """Whether a headline names a meeting in more words than its noun."""
    called = rulebook("meeting_name").pattern("gathering").search(low, head.start, head.end)
    return called is not None and len(low[called.start() : head.end].split()) >= _WORDS_OF_A_NAME


def _gone_on_with(reading: Reading, opening: Opening, head: Block) -> tuple[int, int] | None:
    """Where a headline goes on with a name that the sentence has only the kind of: "Hội thảo khoa học …"."""
    short = reading.low[opening.start : opening.end].strip(' "')
    at = reading.low.find(short, head.start, head.end) if len(short.split()) <= _WORDS_OF_A_NAME else -1
    end = name_end(reading, at, head.end) if at >= 0 else -1
    return (at, end) if end > at + len(short) + _FULLER else None


def _ceremony_named(reading: Reading) -> tuple[int, int] | None:
    """The name that the text or a caption gives a ceremony of which the opening tells only what was given."""
    start, end = _named_anywhere(reading, "ceremony")
    return (start, end) if end > start else None


def _named_anywhere(reading: Reading, called: str = "gathering") -> tuple[int, int]:
    """The first name of a meeting in the text or a caption, where no sentence opens the report."""
    noun = rulebook("meeting_name").pattern(called)
    for sentence in reading.body:
        for match in noun.finditer(reading.low, sentence.start, sentence.end):
            end = name_end(reading, match.start(), sentence.end)
            goes_on = reading.low[match.end() : match.end() + 1] == " "
            if goes_on and len(reading.low[match.start() : end].split()) > _WORDS_OF_A_NAME:
                return match.start(), end
    return 0, 0


def _evidence(report: Report, start: int, end: int) -> tuple[Evidence, ...]:
    if end <= start:
        return ()
    rule = f"meeting.{report.opening.rule}" if report.opening else "papers.meeting"
    return (report.cite(start, end, "title", rule),)


def _whole(reading: Reading) -> Evidence:
    first = reading.body[0]
    return cite(reading, first.start, first.end, None, "papers.minutes")


def _theme(report: Report, kind: MeetingKind | None) -> Told[str] | None:
    """The theme that one of the first sentences gives the meeting; that of a movement only where it is launched."""
    book, low = rulebook("meeting"), report.reading.low
    for at, sentence in enumerate(report.sentences):
        quoted = book.rule("theme").search(low, sentence.start, sentence.end)
        match = quoted or book.rule("bare_theme").search(low, sentence.start, sentence.end)
        told = match and (at < _REACH or " của " in low[match.start() : match.start("theme")])
        if match is None or not (told or book.pattern("meets_under").match(low, sentence.start, sentence.end)):
            continue
        lead = max(sentence.start, match.start() - 40)
        if kind is MeetingKind.LAUNCH or not book.pattern("theme_of_movement").search(low, lead, match.start()):
            start, end = match.span("theme")
            words = report.reading.text[start:end].strip(" .")
            return Told(words, (report.cite(start, end, "theme", "meeting.theme"),))
    return None
