"""The days on which a meeting was held, and the period that it reviews."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from extractors.header import published_at_of
from extractors.meeting_report import Report, Told
from extractors.papers import headline_of
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from language.dates import DateFound
from language.periods import PeriodFound, find_periods
from models import MeetingKind, Period

Days = tuple[str, str]
#: A run of days longer than this is no meeting: it is a stretch of work or a movement.
_LONGEST = timedelta(days=14)
#: The years in brackets after a name end within so many characters of it.
_BEHIND = 14
#: What a meeting is for is said in one of so many first sentences.
_PURPOSE = 3
#: A session is about whatever it tells of; a year that opens a sentence there, after so many letters, is no review's.
_OPENING = 8
#: Where a year so much later is named, an earlier one is that of an event which the text looks back on.
_LONG_AGO = 6
#: Days between two dates without a year are counted in this one.
_ANY_YEAR = 2023
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
#: Meetings that look back on a stretch of time, whatever they are called.
_REVIEWS = frozenset({MeetingKind.ANNUAL_REVIEW, MeetingKind.INTERIM_REVIEW, MeetingKind.SESSION})

#: Meetings that are named for the years to come and look back on those before.
_OF_TERMS = frozenset({MeetingKind.CONGRESS, MeetingKind.CONFERENCE})


def find_days(report: Report) -> Told[Days] | None:
    """The first and the last day of the meeting, ISO 8601; None where the text does not give them."""
    reading, published = report.reading, published_at_of(report.reading)
    for sentence in report.sentences:
        for found in reading.within(reading.dates, sentence.start, sentence.end):
            if _of_something_else(reading, sentence, found) or _is_long_past(found, published):
                continue
            year = found.year or _year_of(found, published) or _year_elsewhere(reading, found)
            first, last = found.first_iso(year), found.iso(year)
            if first and last:
                return Told((first, last), (report.cite(found.start, found.end, "start_date", "meeting_days.day"),))
            if found.introduced:
                return None  # the meeting's own day, of a year that the text does not give
        if report.is_past(sentence):
            break
    if report.paper and report.paper.kind == "minutes" and published:
        return Told((published[:10], published[:10]))
    return None


def _is_long_past(found: DateFound, published: str | None) -> bool:
    """Whether a day is so much older than the page that it is that of an event which the text looks back on."""
    return bool(published and found.year and int(published[:4]) - found.year >= _LONG_AGO)


def _year_of(found: DateFound, published: str | None) -> int | None:
    """The year of a day that the text gives without one: that of publication, or the year before for a later day."""
    if published is None:
        return None
    shown = date.fromisoformat(published[:10])
    later = (found.month, found.day) > (shown.month, shown.day)
    return shown.year - 1 if later and found.month - shown.month > 1 else shown.year


def _year_elsewhere(reading: Reading, found: DateFound) -> int | None:
    """The year that another mention of the same day gives, unless it is the day of an event long past."""
    same = [d.year for d in reading.dates if d.year and (d.day, d.month) == (found.day, found.month)]
    latest = max((int(y) for y in _YEAR.findall(reading.low)), default=0) if same else 0
    return next((y for y in same if latest - y < _LONG_AGO), None)


def _of_something_else(reading: Reading, sentence: Sentence, found: DateFound) -> bool:
    """Whether the day is that of a paper cited, an anniversary, what is to come, or an end of a stretch of time."""
    book, low, floor = rulebook("meeting_days"), reading.low, max(sentence.start, found.start - 60)
    if book.pattern("to_come").search(low, floor, found.start):
        return True
    if book.pattern("held_on").search(low, floor, found.start):
        return False
    if any(book.pattern(name).search(low, floor, found.start) for name in ("of_paper", "bracketed")):
        return True
    return not _is_run(found) and book.pattern("since").search(low, floor, found.start) is not None


def _is_run(found: DateFound) -> bool:
    """Whether a few days in a row are told, as long as a meeting may last."""
    year = found.year or _ANY_YEAR
    first, last = found.first_iso(year), found.iso(year)
    return bool(first and last and timedelta() < date.fromisoformat(last) - date.fromisoformat(first) <= _LONGEST)


def find_period(
    report: Report, start: int, end: int, days: Days | None, kind: MeetingKind | None
) -> Told[Period] | None:
    """The period that the meeting reviews or is about; ``start:end`` of the text is its name."""
    named = _named_period(report, start, end, days, kind)
    return (_term_over(report, named, days) or named) if kind in _OF_TERMS else named


def _term_over(report: Report, named: Told[Period] | None, days: Days | None) -> Told[Period] | None:
    """The term that a congress looks back on: the years up to the one that its name begins with, or to its day."""
    begins = named.value.start[:4] if named and named.value.start else None
    held = days[0][:4] if days else None
    if begins and held and held > begins:
        return None  # the term that it is named for is nearly over itself
    reading, reviewed = report.reading, rulebook("meeting_days").pattern("reviewed")
    for sentence in reading.body:
        for found in find_periods(reading.low[sentence.start : sentence.end]):
            told = begins or reviewed.search(reading.low[sentence.start : sentence.start + found.start])
            if found.first and found.last and found.first[:4] < found.last[:4] == (begins or held) and told:
                at = found._replace(start=sentence.start + found.start, end=sentence.start + found.end)
                return Told(_period(reading, at), (report.cite(at.start, at.end, "period", "meeting_days.reviewed"),))
    return None


def _named_period(
    report: Report, start: int, end: int, days: Days | None, kind: MeetingKind | None
) -> Told[Period] | None:
    """The period that the meeting's name (``start:end`` of the text) gives, else the headline, else a review's text."""
    reading = report.reading
    yearly = rulebook("meeting_days").pattern("yearly").search(reading.low, start, end)
    if yearly:
        named_before = _period_in(report, start, yearly.start(), days)
        in_text = _reviewed_in_text(report, days, kind) or _meant_to_be_reviewed(report, days)
        if looked_back := named_before or in_text or _year_before(report, yearly[0]):
            return looked_back
    if named := _period_in(report, start, end, days):
        return named
    if bare := _bare_years(report, start, end):
        return bare
    head = headline_of(reading)
    for found in _reviewed(reading, head.start, head.end, days) if head and kind is not MeetingKind.TRAINING else ():
        return Told(_period(reading, found))
    return _reviewed_in_text(report, days, kind) if kind in _REVIEWS else _meant_to_be_reviewed(report, days)


def _year_before(report: Report, yearly: str) -> Told[Period] | None:
    """The year whose results are told, before the one that the ``yearly`` meeting is named for."""
    reading, told = report.reading, rulebook("meeting_days").rule("year_told")
    for sentence in report.sentences:
        if not told.may_match(reading.low, sentence.start, sentence.end):
            continue
        low = reading.low[sentence.start : sentence.end]
        for found in find_periods(low):
            if found.first and found.first[:4] < yearly[-4:] and told.search(low, 0, found.start):
                at = found._replace(start=sentence.start + found.start, end=sentence.start + found.end)
                cited = report.cite(at.start, at.end, "period", "meeting_days.year_told")
                return Told(_period(reading, at), (cited,))
    return None


def _meant_to_be_reviewed(report: Report, days: Days | None) -> Told[Period] | None:
    """The period that one of the first sentences says the meeting was held to review."""
    reading, purpose = report.reading, rulebook("meeting_days").rule("purpose")
    for sentence in report.sentences[:_PURPOSE]:
        if not purpose.may_match(reading.low, sentence.start, sentence.end):
            continue
        low = reading.low[sentence.start : sentence.end]
        for found in find_periods(low, int(days[0][:4]) if days else None):
            if _is_known(low, found) and purpose.search(low, 0, found.start):
                at = found._replace(start=sentence.start + found.start, end=sentence.start + found.end)
                cited = report.cite(at.start, at.end, "period", "meeting_days.purpose")
                return Told(_period(reading, at), (cited,))
    return None


def _period_in(report: Report, start: int, end: int, days: Days | None) -> Told[Period] | None:
    """The period under review that a stretch of the text names, with the days told for it.

    Of several it is the first that a clause looks back on, else the first.
    """
    low, looks_back = report.reading.low, rulebook("meeting_days").pattern("looks_back")
    named = list(_reviewed(report.reading, start, end, days))
    for found in sorted(
        named, key=lambda f: not looks_back.search(low, max(start, low.rfind(";", 0, f.start)), f.start)
    ):
        bounds = _bounds_told(report.reading, found)
        told = found._replace(first=bounds[0], last=bounds[1]) if bounds else found
        evidence = report.cite(found.start, found.end, "period", "meeting_days.period")
        return Told(_period(report.reading, told), (evidence,))
    return None


def _bare_years(report: Report, start: int, end: int) -> Told[Period] | None:
    """Two years that stand for themselves at the end of a review's name: "tổng kết 50 năm giữ rừng (1969-2019)"."""
    low = report.reading.low
    found = rulebook("meeting_days").pattern("bare_years").match(low, start, min(end + _BEHIND, len(low)))
    if found is None:
        return None
    first, last = found.start("first"), found.end("last")
    label = report.reading.text[first:last]
    period = Period(label=label, start=f"{found['first']}-01-01", end=f"{found['last']}-12-31")
    return Told(period, (report.cite(first, last, "period", "meeting_days.bare_years"),))


def _reviewed_in_text(report: Report, days: Days | None, kind: MeetingKind | None) -> Told[Period] | None:
    """The period whose work one of the first sentences reviews, where neither name nor headline gives it."""
    reading, reviewed = report.reading, rulebook("meeting_days").pattern("reviewed")
    year = int(days[0][:4]) if days else None
    for sentence in report.sentences:
        low = reading.low[sentence.start : sentence.end]
        for found in find_periods(low, year):
            ahead = low[: found.start]
            other = low.startswith("tháng", found.start) or _is_of_a_body(low, found.start)
            told = report.paper or kind is not MeetingKind.SESSION or len(ahead) > _OPENING
            if _is_known(low, found) and not other and told and reviewed.search(ahead):
                at = found._replace(start=sentence.start + found.start, end=sentence.start + found.end)
                cited = report.cite(at.start, at.end, "period", "meeting_days.reviewed")
                return Told(_period(reading, at), (cited,))
    return None


def _period(reading: Reading, found: PeriodFound) -> Period:
    return Period(label=reading.text[found.start : found.end], start=found.first, end=found.last)


def _reviewed(reading: Reading, start: int, end: int, days: Days | None) -> Iterator[PeriodFound]:
    """The periods named in a stretch of the text that are under review: not of tasks to come, not numbers of events."""
    book, low = rulebook("meeting_days"), reading.low[start:end]
    year = days[0][:4] if days else next((p.first[:4] for p in find_periods(low) if p.first), None)
    named = find_periods(low, int(year) if year else None)
    for at, found in enumerate(named):
        numbers = low.startswith("năm", found.start) and book.pattern("numbered").search(low, 0, found.start)
        own_month = low.startswith("tháng", found.start) and _is_month_of(reading, found, days)
        second = at > 0 or book.pattern("looks_back").search(low, 0, found.start)
        ahead = second and book.pattern("ahead").search(low, 0, found.start)
        if _is_known(low, found) and not (numbers or own_month or ahead or _is_of_a_body(low, found.start)):
            yield found._replace(start=start + found.start, end=start + found.end)


def _is_known(low: str, found: PeriodFound) -> bool:
    """Whether a period is told with its years; the days of a school year are not fixed."""
    return found.first is not None or low.startswith("năm học", found.start)


def _is_of_a_body(low: str, at: int) -> bool:
    """Whether the period at ``at`` is the term of a body, neither a congress's nor told to be reviewed."""
    return low.startswith("nhiệm kỳ", at) and rulebook("meeting_days").pattern("of_term").search(low, 0, at) is None


def _is_month_of(reading: Reading, found: PeriodFound, days: Days | None) -> bool:
    """Whether a period begins with the month of the meeting, or else of the first day told, which may want its year."""
    if found.first is None or not (days or reading.dates):
        return False
    return found.first[:7] == days[0][:7] if days else int(found.first[5:7]) == reading.dates[0].month


def _bounds_told(reading: Reading, found: PeriodFound) -> Days | None:
    """The days of a period, in brackets after it where it is named, or anywhere it is named again."""
    low, label = reading.low, reading.low[found.start : found.end]
    brackets = (m.start() for m in rulebook("meeting_days").rule("opens_bounds").finditer(low, 0, len(low)))
    ends = (
        at for at in brackets if low.endswith(label, 0, at) and not low[at - len(label) - 1 : at - len(label)].isalnum()
    )
    return next((days for end in (found.end, *ends) if (days := _bounds_after(reading, end))), None)


def _bounds_after(reading: Reading, at: int) -> Days | None:
    """The days in brackets after a period: "6 tháng đầu năm 2024 (từ ngày 01/10/2023 đến ngày 31/3/2024)"."""
    bracket = rulebook("meeting_days").pattern("bounds").match(reading.low, at)
    if bracket is None:
        return None
    days = [d.iso() for d in reading.within(reading.dates, bracket.start(), bracket.end())]
    return (days[0], days[1]) if len(days) == 2 and days[0] and days[1] else None
