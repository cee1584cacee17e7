"""How likely it is that a page of news reports a meeting that was held, by signs that are weighed.

The weights are those of a logistic regression over articles that readers judged who knew nothing of these rules, and
over the samples: ``benchmarks.report_weights`` fits them, ``benchmarks.reports`` judges the outcome.
"""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import islice

from extractors.header import title_of
from extractors.meeting_opening import Opening
from extractors.participants import People
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from language.fold import level
from models import BlockKind, Meeting, Role

#: What a person at a meeting does; those who are given awards may be so anywhere.
_ACTING = frozenset({Role.CHAIR, Role.ATTENDEE, Role.SPEAKER, Role.PRESENTER})
_TALKING = frozenset({Role.SPEAKER, Role.PRESENTER})
#: A report opens in one of so many first sentences, or paragraphs; so many sentences may tell of what is to come.
_EARLY, _HEAD = 2, 6

#: From this probability on a page is taken to report a meeting: one that opens with what a cluster held on a day, one
#: of the genre, one of a body's own site, and one of general news, which far more often tells of meetings in passing.
_OF_CLUSTERS, _OF_GENRE, _OF_ORGANS, _OF_NEWS = 0.5, 0.6, 0.65, 0.8
#: Forms of opening that say outright that a meeting took place, whoever held it.
_OUTRIGHT = frozenset({"chaired", "took_place"})
#: So many words of the genre make a page one of the genre; so many of a body's own voice, one of its site.
_MANY = 4
#: Fewer sentences than this after the opening say little of how a text goes on.
_FEW = 3
#: One person may be told of with age or home in any report; so many make a story of people.
_SOME = 2

_BIAS = -1.62
Signs = Mapping[str, float]
_WEIGHTS: Signs = {
    "spoken": 2.83,
    "back": 2.41,
    "received": 1.63,
    "summed up": 1.23,
    "chair": 0.75,
    "solid": 0.72,
    "shown": 0.65,
    "organizer": 0.48,
    "headed by what is said": 0.39,
    "plain opening": 0.34,
    "of a cluster": 0.33,
    "venue": 0.27,
    "acting": 0.23,
    "attending": 0.19,
    "talking": 0.17,
    "genre": 0.02,
    "quotation marks": -0.37,
    "own voice": -0.48,
    "occasion": -0.54,
    "late": -0.60,
    "elsewhere": -0.75,
    "to come": -0.76,
    "foreign": -0.77,
    "plain people": -0.99,
    "headed by a question": -1.18,
    "to the press": -1.22,
    "second hand": -1.47,
    "aside": -1.48,
    "headed by a paper": -2.25,
    "headed to come": -2.55,
}


def signs(reading: Reading, opening: Opening, meeting: Meeting, people: People) -> Signs:
    """What speaks for and against a report in a page of news; ``meeting`` is what it would tell of one."""
    return {
        **_of_opening(reading, opening),
        **_of_meeting(meeting),
        "solid": _is_solid(reading, opening, meeting),
        **_of_headline(level(title_of(reading) or "")),
        **_of_text(reading),
        **_of_telling(reading, opening),
        **_of_people(people),
    }


def likelihood(found: Signs) -> float:
    """The probability, 0 to 1, that a page with these signs reports a meeting."""
    return 1 / (1 + math.exp(-_BIAS - sum(_WEIGHTS[name] * float(value) for name, value in found.items())))


def least_likelihood(reading: Reading, opening: Opening) -> float:
    """From which probability on a page is taken to report a meeting."""
    if _is_dated_lead(reading, opening) and _found("of_cluster", reading.low, opening.sentence):
        return _OF_CLUSTERS
    if is_of_genre(reading):
        return _OF_GENRE
    return _OF_ORGANS if _count("of_organs", reading.low, _MANY) >= _MANY else _OF_NEWS


def is_of_genre(reading: Reading) -> bool:
    """Whether a document speaks of emulation and commendation more than in passing."""
    return _genre(reading.low) >= _MANY


@lru_cache(maxsize=4)  # asked for three times of one document
def _genre(low: str) -> float:
    """How many words of the genre a text has, up to six."""
    return _count("genre", low, 6)


def _of_opening(reading: Reading, opening: Opening) -> dict[str, float]:
    opens = reading.low[opening.sentence.start : opening.sentence.end]
    return {
        "plain opening": max(0.0, min(opening.score, 7.0)),
        "of a cluster": _found("of_cluster", reading.low, opening.sentence),
        "second hand": _is_second_hand(reading, opening),
        "aside": _count("aside", opens, 1),
        "summed up": _count("summed_up", opens, 1),
        "late": opening.sentence.kind is not BlockKind.HEADLINE
        and opening.sentence.block not in _first_paragraphs(reading, opening.sentence),
    }


def _is_second_hand(reading: Reading, opening: Opening) -> bool:
    """Whether somebody tells of the meeting before the words that open it, in the same sentence."""
    end = max(opening.verb, opening.start)
    return rulebook("report").rule("second_hand").search(reading.low, opening.sentence.start, end) is not None


def _of_meeting(meeting: Meeting) -> dict[str, float]:
    named = level(meeting.title or "")
    return {
        "organizer": bool(meeting.organizers),
        "venue": bool(meeting.venue),
        "elsewhere": rulebook("meeting").rule("elsewhere").search(named) is not None,
        "occasion": _count("occasion", named, 1),
    }


def _is_solid(reading: Reading, opening: Opening, meeting: Meeting) -> bool:
    """Whether a first sentence says outright who held or chaired a meeting and on which day."""
    told = opening.rule in _OUTRIGHT or (opening.rule == "organises" and bool(meeting.organizers))
    to_come = any(_to_come(reading.low, s) for s in _prose(reading)[:_HEAD])
    return told and _is_dated_lead(reading, opening) and not to_come


def _is_dated_lead(reading: Reading, opening: Opening) -> bool:
    """Whether the opening is a first sentence and names the day."""
    sentence = opening.sentence
    dated = bool(reading.within(reading.dates, sentence.start, sentence.end))
    return dated and sentence in _lead(reading, sentence)[:_EARLY]


def _of_headline(head: str) -> dict[str, float]:
    return {
        "headed by what is said": _count("quoted", head, 1),
        "headed by a question": "?" in head,
        "headed by a paper": _count("issued", head, 1),
        "headed to come": bool(rulebook("meeting").pattern("future").search(head)),
        "received": _count("received", head, 1),
    }


def _of_text(reading: Reading) -> dict[str, float]:
    low, prose = reading.low, _prose(reading)
    return {
        "genre": _genre(low),
        "to the press": _count("to_the_press", low, 1),
        "foreign": min(_count("foreign", low, len(low)) / max(1, len(prose)), 2.0),
        "to come": min(sum(1 for s in prose[:_HEAD] if _to_come(low, s)), 2),
        "own voice": _count("own_voice", low, 2),
        "quotation marks": low.count('"') / max(1, len(prose)),
        "plain people": _count("plain_person", low, _SOME) == _SOME,
    }


def _of_telling(reading: Reading, opening: Opening) -> dict[str, float]:
    """How much of what follows the opening tells of the meeting rather than of the matter that it was about."""
    low = reading.low
    after = [s for s in _prose(reading) if s.start > opening.sentence.start]
    return {
        "spoken": _share("spoken", low, after),
        "back": _share("back", low, after),
        "shown": _scene(reading) or any(_found("told", low, s) for s in reading.body if s.kind is BlockKind.CAPTION),
    }


def _share(name: str, low: str, sentences: Sequence[Sentence]) -> float:
    """The share of sentences that a rule finds something in; few sentences show little of what a text is."""
    return sum(1 for s in sentences if _found(name, low, s)) / max(_FEW, len(sentences))


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


def _lead(reading: Reading, opening: Sentence) -> Sequence[Sentence]:
    """The prose but for sentences, other than the opening, that tell only why one met ("Thực hiện Kế hoạch số …")."""
    preamble = rulebook("report").pattern("preamble")
    return [s for s in _prose(reading) if s == opening or not preamble.match(reading.low, s.start)]


def _first_paragraphs(reading: Reading, opening: Sentence) -> frozenset[int]:
    """The blocks of the first paragraphs: the lead and the one after it."""
    return frozenset(list(dict.fromkeys(s.block for s in _lead(reading, opening)))[:_EARLY])


def _scene(reading: Reading) -> bool:
    return any(_found("scene", reading.low, s) for s in reading.sentences)


def _found(name: str, low: str, sentence: Sentence) -> bool:
    return rulebook("report").rule(name).search(low, sentence.start, sentence.end) is not None


def _to_come(low: str, sentence: Sentence) -> bool:
    return rulebook("meeting").rule("future").search(low, sentence.start, sentence.end) is not None


def _count(name: str, low: str, most: int) -> float:
    return sum(1 for _ in islice(rulebook("report").rule(name).finditer(low, 0, len(low)), most))
