"""Counts of what happened at the meeting: papers, opinions, delegates, units that took part, rooms connected."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from extractors.found import cite
from extractors.participants import People
from extractors.reading import Reading, Sentence
from extractors.rulebook import Rule, RuleBook, rulebook
from language.fold import key
from language.numbers import number
from models import BlockKind, Figure

_MARKED = re.compile(r"(?:[-+•*–]|\d{1,2}[.)])\s")
_CLAUSE = re.compile(r"[;:]|\.(?!\d)|,(?= (?:trong đó|đạt|tăng))")

#: How far back a count is looked at for what it counts, in characters.
_NEAR = 60
#: How far back the clause of a count is looked at for what else it may count.
_CLAUSE_WIDTH = 120
#: Rules of those who attend; so many people, told in a clause with those named, are counted.
_ATTENDING, _MANY = frozenset({"people", "units", "presence"}), 10
#: What is counted at meetings alone, one of it included.
_OF_ITSELF = frozenset({"talk", "rooms"})
#: Rules that tell, by the words before a count, that it counts something else than the meeting.
_ELSEWHERE = {
    "talk": ("not_said",),
    "ballots": (),
    "present": (),
    "rooms": ("not_said",),
    "people": ("other", "represents", "ordered"),
    "units": ("other", "ordered"),
    "presence": ("other", "ordered", "represents"),
}
_CERTAIN = {"ballots": 0.85, "present": 0.85, "talk": 0.9, "rooms": 0.95, "people": 0.8, "units": 0.8, "presence": 0.7}


def find_figures(reading: Reading, people: People) -> tuple[Figure, ...]:
    """Every count of the meeting, each once, in order."""
    book = rulebook("figures")
    starts = [s.start for s in reading.body]
    found: dict[tuple[int, str], Figure] = {}
    taken = 0
    attending: dict[int, bool] = {}
    clauses = sorted((c.start, c.end) for c in people.clauses)
    for match in book.rule("counted").pattern.finditer(reading.low):
        at = match.start()
        index = bisect_right(starts, at) - 1
        if index < 0 or at < taken or at >= reading.body[index].end or reading.body[index].kind is BlockKind.CELL:
            continue
        told = _within(clauses, at)
        for figure in _counted(reading, book, reading.body[index], at, attending, told=told):
            found.setdefault((figure.value, key(figure.label).split()[0]), figure)
            taken = figure.evidence[0].end
    present = book.rule("present").may_match(reading.low, 0, len(reading.low))
    for sentence in reading.body if present else ():
        for figure in _told_before(reading, book, sentence):
            found.setdefault((figure.value, key(figure.label).split()[0]), figure)
    return tuple(sorted(found.values(), key=lambda f: f.evidence[0].start))


def _within(clauses: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a place lies in a clause that says who takes part."""
    index = bisect_right(clauses, (at, at)) - 1
    return index >= 0 and at < clauses[index][1]


def _told_before(reading: Reading, book: RuleBook, sentence: Sentence) -> Iterator[Figure]:
    """Counts told after what they count: "Tổng số thành viên có mặt là 9/10"."""
    if sentence.kind is not BlockKind.CELL:
        rule = book.rule("present")
        for match in rule.finditer(reading.low, sentence.start, sentence.end):
            yield _cited(reading, rule, match, match.start("label"), match.end("count"))


def _counted(
    reading: Reading, book: RuleBook, sentence: Sentence, at: int, attending: dict[int, bool], *, told: bool
) -> Iterator[Figure]:
    """What the number at ``at`` counts, by the first rule that fits; ``attending`` remembers sentences looked at.

    ``told`` tells that it stands among those who take part: units there sent somebody, and many people came.
    """
    for name in ("talk", "rooms", "ballots", "people", "units", "presence"):
        rule = book.rule(name)
        match = rule.pattern.match(reading.low, at, sentence.end)
        if match is None or not _of_meeting(reading, book, rule, match, sentence):
            continue
        if not (told and (name == "units" or (number(match["count"]) or 0) >= _MANY)) and name in _ATTENDING:
            if sentence.start not in attending:
                attending[sentence.start] = _attending(reading, book, sentence)
            if not attending[sentence.start]:
                return
        yield from _figure(reading, book, rule, match, sentence.start)
        return


def _of_meeting(reading: Reading, book: RuleBook, rule: Rule, hit: re.Match[str], sentence: Sentence) -> bool:
    """Whether the words around a hit let it count something of the meeting."""
    low, end = reading.low, sentence.end
    near = max(sentence.start, hit.start() - _NEAR)
    match rule.name:
        case "ballots":
            return bool(book.rule("balloting").pattern.search(low, near, hit.start()))
        case "presence":
            many = (number(hit["count"]) or 0) >= _MANY
            return many and bool(book.rule("presents").pattern.search(low, near, hit.start()))
        case "units":
            praised = book.rule("praised").pattern.match(low, hit.end(), end)
            return not praised and bool(book.rule("goes_on").pattern.match(low, hit.end()))
        case "talk" if book.rule("anywhere").pattern.search(hit["label"]):
            return bool(book.rule("heard").pattern.search(low, sentence.start, end))
        case "people":
            summoned = book.rule("summoned").pattern.search(low, near, end)
            praised = book.rule("praised").pattern.match(low, hit.end(), end)
            return not praised and (summoned is None or summoned.start("count") != hit.start())
    return True


def _attending(reading: Reading, book: RuleBook, sentence: Sentence) -> bool:
    """Whether a sentence says who attends, or stands in a list under a line that does."""
    attending, gathers = book.rule("attending").pattern, book.rule("gathers")
    blocks, index = reading.document.blocks, sentence.block
    if attending.search(reading.low, sentence.start, sentence.end) or gathers.search(
        reading.low, sentence.start, sentence.end
    ):
        return True
    while index > 0 and (
        blocks[index].kind is BlockKind.LIST_ITEM or _MARKED.match(reading.text, blocks[index].start, blocks[index].end)
    ):
        index -= 1
    start, end = blocks[index].start, blocks[index].end
    labelled = (
        index < sentence.block
        and end - start < 160
        and not book.rule("decides").pattern.search(reading.low, start, end)
        and reading.text[start:end].rstrip().endswith(":")
    )
    return labelled and bool(attending.search(reading.low, start, end) or gathers.search(reading.low, start, end))


def _figure(reading: Reading, book: RuleBook, rule: Rule, match: re.Match[str], floor: int) -> Iterator[Figure]:
    """The figure of a match, unless its clause speaks of something else than the meeting."""
    value = number(match["count"])
    clause = _CLAUSE.split(reading.low[max(floor, match.start() - _CLAUSE_WIDTH) : match.start()])[-1]
    elsewhere = any(book.rule(name).pattern.search(clause) for name in _ELSEWHERE[rule.name])
    single = value == 1 and (rule.name not in _OF_ITSELF or match["count"] == "một")  # "một ý kiến": any of them
    if not value or single or elsewhere:
        return
    yield _cited(reading, rule, match, match.start(), match.end("label"))


def _cited(reading: Reading, rule: Rule, match: re.Match[str], start: int, end: int) -> Figure:
    return Figure(
        label=reading.text[slice(*match.span("label"))].strip(" ,"),
        value=number(match["count"]) or 0,
        evidence=(cite(reading, start, end, None, f"figures.{rule.name}"),),
        confidence=_CERTAIN[rule.name],
    )
