"""The sentence that opens the report of a meeting ("Ngày …, Cụm thi đua số 7 tổ chức Hội nghị …")."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from extractors.meeting_name import held_name_end, name_end
from extractors.papers import headline_of
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from models import BlockKind

#: How many sentences from the top may open the report.
_REACH = 16
#: What a form of opening is worth by itself; plain forms more than those that may tell of anything.
_WORTH = {
    "organises": 3.0,
    "held": 2.5,
    "took_place": 2.5,
    "chaired": 2.2,
    "at": 0.9,
    "at_dated": 0.5,
    "at_bare": 0.0,
    "heads": 1.0,
    "meets": 1.0,
    "attended": 1.5,
    "reviews": 0.8,
}
#: Forms in which the meeting is not the object of whoever holds it; the cluster that did may stand in its name.
HELD = frozenset({"held", "took_place", "chaired", "at", "at_dated", "at_bare", "attended"})
#: "tổng kết phong trào …" far down in the text is what is told there, not the meeting.
_LEAST = {"reviews": 1.8}
#: What a day, a long name and words of emulation add at most.
_PLAINEST = 4.5
#: An opening worth less than this may be any sentence: the headline, if it tells of a meeting, opens the report.
_FAINT = 1.0
#: What each sentence further down costs.
_DISTANCE = 0.35


@dataclass(frozen=True)
class Opening:
    """The opening sentence: the rule that found it, where its verb stands and where the meeting's name is in it.

    ``holder`` is where the name goes on to say which cluster held the meeting, if it alone is said to have held it.
    ``score`` says how plainly it opens a report: 3 and less may be any sentence, 6 and more are sure.
    """

    sentence: Sentence
    rule: str
    verb: int
    start: int
    end: int
    score: float
    holder: tuple[int, int] | None = None


def find_opening(reading: Reading) -> Opening | None:
    """The sentence near the top that most plainly says that a meeting was held, else a headline that does."""
    told = _told_opening(reading)
    head = headline_of(reading) if told is None or told.score < _FAINT else None
    headed = opening_in(reading, head.start, head.end) if head else None
    return headed or told


def _told_opening(reading: Reading) -> Opening | None:
    """The sentence of the prose that most plainly says that a meeting was held."""
    told = [s for s in reading.body if s.kind is not BlockKind.CAPTION][:_REACH]
    # Looked for once, in all of the sentences: few of the rules find their words there.
    worth = _may_open(reading.low, told[0].start, told[-1].end) if told else {}
    best: Opening | None = None
    for at, sentence in enumerate(told):
        if best and best.score >= max(worth.values()) + _PLAINEST - _DISTANCE * at:
            break  # no sentence further down can be worth more
        found = max(_openings(reading, sentence, _DISTANCE * at, worth), key=lambda o: o.score, default=None)
        best = found if found and (best is None or found.score > best.score) else best
    return best if best and best.score >= _LEAST.get(best.rule, 0.0) else None


def opening_in(reading: Reading, start: int, end: int) -> Opening | None:
    """The same in a headline, ``start:end`` of the text."""
    line = Sentence(start, end, 0, BlockKind.HEADLINE, first=True)
    return max(_openings(reading, line, 0.0, _WORTH), key=lambda o: o.score, default=None)


def _may_open(low: str, start: int, end: int) -> Mapping[str, float]:
    """The rules of which a word stands in ``low[start:end]``, with what each is worth."""
    book = rulebook("meeting")
    return {name: worth for name, worth in _WORTH.items() if book.rule(name).may_match(low, start, end)}


def _openings(reading: Reading, sentence: Sentence, cost: float, rules: Mapping[str, float]) -> Iterator[Opening]:
    low, book = reading.low, rulebook("meeting")
    for name, worth in rules.items():
        for match in book.rule(name).finditer(low, sentence.start, sentence.end):
            start = match.start("title")
            held = name == "held"
            end = match.end("title")
            end = held_name_end(reading, start, end) if held else name_end(reading, start, sentence.end)
            score = worth - cost + _plainness(reading, sentence, match, end)
            opening = Opening(sentence, name, match.start(), start, end, score)
            yield _without_holder(reading, opening) if name in HELD else opening


def _without_holder(reading: Reading, opening: Opening) -> Opening:
    """The opening with the cluster that held the meeting cut from its name, unless others are said to have held it."""
    if rulebook("meeting_organizers").pattern("by").search(reading.low, opening.start, opening.sentence.end):
        return opening
    limit = opening.end if opening.rule == "held" else opening.sentence.end
    holder = rulebook("meeting_name").pattern("holder").search(reading.low, opening.start, limit)
    if holder is None or holder.start() > opening.end:
        return opening
    start = holder.start("who")
    return replace(opening, end=holder.start(), holder=(start, name_end(reading, start, limit)))


def _plainness(reading: Reading, sentence: Sentence, match: re.Match[str], end: int) -> float:
    """What a day, a long name and words of emulation add; what words of meetings past, wished for or to come take."""
    low, book, start = reading.low, rulebook("meeting"), match.start("title")
    score = min(end - start, 80) / 80
    if reading.within(reading.dates, sentence.start, sentence.end):
        score += 2.5
    if book.pattern("emulation").search(low, start, end):
        score += 1
    if _to_come(low, sentence, match):
        score -= 6
    if book.pattern("subject_of_paper").search(low, max(sentence.start, match.start() - 12), match.start()):
        score -= 3
    if book.pattern("wished").search(low, max(sentence.start, match.start() - 60), match.start()):
        score -= 3
    if book.pattern("recalled").search(low, max(sentence.start, match.start() - 60), match.start()):
        score -= 3
    return score


def _to_come(low: str, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a sentence tells of a meeting to come, other than in the name of a paper that it cites.

    What is told after a meeting that is over ("vừa chủ trì cuộc họp bàn việc … sẽ …") is another matter.
    """
    book = rulebook("meeting")
    over = book.pattern("over").search(low, max(sentence.start, match.start() - 12), match.start("title"))
    limit = match.start("title") if over else sentence.end
    return any(
        not book.pattern("cited").search(low, max(sentence.start, m.start() - 40), m.start())
        for m in book.pattern("future").finditer(low, sentence.start, limit)
    )
