"""How likely it is that a page of news reports a meeting that was held, by signs that are weighed.

The weights are those of a logistic regression over articles that readers judged who knew nothing of these rules, and
over the samples: ``benchmarks.report_weights`` fits them, ``benchmarks.reports`` judges the outcome.
"""

import math
from collections.abc import Mapping, Sequence
from itertools import islice

from extractors.header import title_of
from extractors.meeting_opening import Opening
from extractors.participants import People
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from language.fold import level
from models import BlockKind, Meeting, MeetingKind, Role

#: What a person at a meeting does; those who are given awards may be so anywhere.
_ACTING = frozenset({Role.CHAIR, Role.ATTENDEE, Role.SPEAKER, Role.PRESENTER})
_TALKING = frozenset({Role.SPEAKER, Role.PRESENTER})
#: The opening sentence stands among so many first ones; so many first ones may tell of what is to come.
_EARLY, _HEAD = 3, 6

#: From this probability on a page is taken to report a meeting: one of the genre, and one of general news, which far
#: more often tells of meetings in passing.
_OF_GENRE, _OF_NEWS = 0.65, 0.75
_OCCASIONS = frozenset({MeetingKind.CEREMONY, None})
#: So many words of the genre make a page one of the genre.
_MANY = 4

_BIAS = -2.89
Signs = Mapping[str, float]
_WEIGHTS: Signs = {
    "scene": 0.87,
    "chair": 0.7,
    "organizer": 0.48,
    "plain opening": 0.4,
    "talking": 0.35,
    "acting": 0.3,
    "venue": 0.24,
    "there": 0.21,
    "attending": 0.17,
    "reviewing": 0.14,
    "early": 0.14,
    "genre": 0.07,
    "headed by the genre": 0.07,
    "headed": -0.18,
    "only told at": -0.34,
    "chaired": -0.41,
    "elsewhere": -0.43,
    "to come": -0.73,
    "held": -0.76,
    "foreign": -1.2,
    "to the press": -1.21,
    "question": -1.54,
    "headed by a paper": -3.14,
    "received": -3.65,
    "headed to come": -3.88,
}


def signs(reading: Reading, opening: Opening | None, meeting: Meeting, people: People) -> Signs:
    """What speaks for and against a report in a page of news; ``meeting`` is what it would tell of one."""
    return {**_of_opening(reading, opening, meeting), **_of_text(reading), **_of_people(people)}


def likelihood(found: Signs) -> float:
    """The probability, 0 to 1, that a page with these signs reports a meeting."""
    if not any(found.get(name) for name in ("plain opening", "there", "scene", "headed")):
        return 0.0
    return 1 / (1 + math.exp(-_BIAS - sum(_WEIGHTS[name] * float(value) for name, value in found.items())))


def is_told(reading: Reading, meeting: Meeting, likely: float) -> bool:
    """Whether a page that reports a meeting with that probability is taken to report one.

    Of general news a ceremony (an opening, a welcome, a send-off) is none: it is rarely more than the occasion.
    """
    if _count("genre", reading.low, _MANY) == _MANY:
        return likely >= _OF_GENRE
    return likely >= _OF_NEWS and meeting.kind not in _OCCASIONS


def _of_opening(reading: Reading, opening: Opening | None, meeting: Meeting) -> dict[str, float]:
    if opening is None:
        return {}
    named = level(meeting.title or "")
    return {
        "plain opening": max(0.0, min(opening.score, 7.0)),
        "held": opening.rule in ("held", "took_place"),
        "chaired": opening.rule == "chaired",
        "only told at": opening.rule == "at",
        "early": opening.sentence in _prose(reading)[:_EARLY],
        "organizer": bool(meeting.organizers),
        "venue": bool(meeting.venue),
        "elsewhere": bool(rulebook("meeting").pattern("elsewhere").search(named)),
    }


def _of_text(reading: Reading) -> dict[str, float]:
    low, head, prose = reading.low, level(title_of(reading) or ""), _prose(reading)
    return {
        "there": _count("there", low, 5),
        "scene": any(_found("scene", low, s) for s in reading.sentences),
        "genre": _count("genre", low, 6),
        "reviewing": _count("reviewing", low, 3),
        "headed": _count("headed", head, 1),
        "headed by the genre": _count("genre", head, 1),
        "question": "?" in head,
        "received": _count("received", head, 1),
        "to the press": _count("to_the_press", low, 1),
        "foreign": min(_count("foreign", low, len(low)) / max(1, len(prose)), 2.0),
        "headed to come": bool(rulebook("meeting").pattern("future").search(head)),
        "headed by a paper": _count("issued", head, 1),
        "to come": min(sum(1 for s in prose[:_HEAD] if _to_come(low, s)), 2),
    }


def _of_people(people: People) -> dict[str, float]:
    acting = [p for p in people.participants if _ACTING.intersection(p.roles)]
    return {
        "acting": min(len(acting), 4),
        "talking": min(sum(1 for p in acting if _TALKING.intersection(p.roles)), 3),
        "attending": min(sum(1 for p in acting if Role.ATTENDEE in p.roles), 3),
        "chair": any(Role.CHAIR in p.roles for p in acting),
    }


def _prose(reading: Reading) -> Sequence[Sentence]:
    return [s for s in reading.body if s.kind is not BlockKind.CAPTION]


def _found(name: str, low: str, sentence: Sentence) -> bool:
    return rulebook("report").rule(name).search(low, sentence.start, sentence.end) is not None


def _to_come(low: str, sentence: Sentence) -> bool:
    return rulebook("meeting").pattern("future").search(low, sentence.start, sentence.end) is not None


def _count(name: str, low: str, most: int) -> float:
    return sum(1 for _ in islice(rulebook("report").rule(name).finditer(low, 0, len(low)), most))
