"""Whether a document reports a meeting at all, and whether that meeting is of the genre."""

from collections.abc import Sequence

from extractors.header import title_of
from extractors.meeting_opening import Opening
from extractors.papers import Paper
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import level
from models import BlockKind, Meeting, MeetingKind, Participant, Role

#: Papers that report no meeting, whatever they say of meetings to come.
_NO_REPORTS = frozenset({"other", "plan", "notice"})
#: What a person at a meeting does; those who are given awards may be so anywhere.
_ACTING = frozenset({Role.CHAIR, Role.ATTENDEE, Role.SPEAKER, Role.PRESENTER})
#: An opening, a headline and people who act make a report from this score on, see ``meeting_opening``.
_ENOUGH = 4.3
#: So many words of the genre make a page one of the genre, wherever they stand.
_MANY = 4
#: A page of general news tells of its meeting in one of its first sentences.
_EARLY = 4


def reports_meeting(
    reading: Reading, paper: Paper | None, opening: Opening | None, people: Sequence[Participant]
) -> bool:
    """Whether the document reports a meeting that was held."""
    if paper and paper.kind in ("minutes", "conclusion"):
        return True
    if opening is None or (paper and paper.kind in _NO_REPORTS):
        return False
    acting = sum(1 for p in people if _ACTING.intersection(p.roles))
    if paper and paper.kind == "report":
        return _dated(reading, opening) and opening.rule in ("organises", "held") and acting > 0
    book, title = rulebook("meeting"), level(title_of(reading) or "")
    if book.pattern("future").search(title):
        return False
    headlined = 1 if book.pattern("headlined").search(title) else 0
    return opening.score + headlined + min(acting, 2) * 0.8 >= _ENOUGH


def is_of_genre(reading: Reading, meeting: Meeting, opening: Opening, people: Sequence[Participant]) -> bool:
    """Whether a page of news is on emulation or commendation, or plainly reports a working meeting."""
    return _of_emulation(reading, opening) or _working(reading, meeting, opening, people)


def _of_emulation(reading: Reading, opening: Opening) -> bool:
    """Whether emulation or commendation is named in the headline or the opening sentence, or all through the text."""
    genre, sentence = rulebook("meeting").pattern("genre"), opening.sentence
    if genre.search(level(title_of(reading) or "")) or genre.search(reading.low, sentence.start, sentence.end):
        return True
    return sum(1 for _ in genre.finditer(reading.low)) >= _MANY


def _working(reading: Reading, meeting: Meeting, opening: Opening, people: Sequence[Participant]) -> bool:
    """Whether general news plainly reports a working meeting: its holder, name and day, and who took part."""
    title = meeting.title or ""
    if meeting.kind in (None, MeetingKind.CEREMONY, MeetingKind.LAUNCH) or not meeting.organizers:
        return False
    if opening.rule not in ("organises", "held") or len(title.split()) < 5:
        return False
    if rulebook("meeting").pattern("elsewhere").search(level(title)):
        return False
    early = [s for s in reading.body if s.kind is not BlockKind.CAPTION][:_EARLY]
    acting = any(_ACTING.intersection(p.roles) for p in people)
    return opening.sentence in early and acting and _dated(reading, opening)


def _dated(reading: Reading, opening: Opening) -> bool:
    return bool(reading.within(reading.dates, opening.sentence.start, opening.sentence.end))
