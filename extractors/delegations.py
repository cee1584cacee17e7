"""Delegations: groups that attend or chair without a name, in the clauses that say who takes part."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from extractors.found import cite
from extractors.participants import People
from extractors.reading import Reading
from extractors.roles import Clause
from extractors.rulebook import rulebook
from language.numbers import number
from models import BlockKind, Delegation

#: How sure it is that a group attends, or chairs (those who chair are mostly named), or is only told to have met.
_ATTENDS, _CHAIRS, _MET = 0.85, 0.75, 0.6
#: A group is told in two words at least; what is longer than this many tells more than a group.
_FEWEST, _MOST = 2, 90
#: How far ahead of a group it may be told that it was elected, in characters.
_AHEAD = 80
#: How far ahead of a clause others may be told who attend as well, in characters.
_BEFORE = 200
#: What stands right after a name belongs to it.
_OF_NAME = re.compile(r"\s*[,(\-]")
#: What stands in parentheses, one pair within another at most, closed or up to the end.
_ASIDE = re.compile(r"\((?:[^()]|\([^()]*\))*(?:\)|$)")
#: A bracket that does not close before the words end.
_OPEN = re.compile(r"\([^()]*$")


def find_delegations(reading: Reading, people: People) -> tuple[Delegation, ...]:
    """The unnamed groups of every clause that says who takes part, each once, in order."""
    out: dict[str, Delegation] = {}
    covered = -1
    for clause in people.clauses:
        if _shown(reading, clause) or _of_another_meeting(reading.low, clause):
            continue
        for start, end in (
            *_besides(reading.low, clause, covered),
            *_groups(reading, people, clause, max(clause.start, covered)),
        ):
            low = reading.low[start:end]
            if low not in out:
                sure = _ATTENDS if clause.role == "attendee" else _CHAIRS
                out[low] = _delegation(reading, start, end, f"roles.{clause.rule}", sure)
        covered = max(covered, clause.end)
    return tuple(out.values()) or tuple(_who_met(reading))


def _shown(reading: Reading, clause: Clause) -> bool:
    """Whether a clause stands under a picture, which shows again some of those the text tells."""
    blocks = reading.document.blocks
    return blocks[bisect_right(blocks, clause.start, key=lambda b: b.start) - 1].kind is BlockKind.CAPTION


def _of_another_meeting(low: str, clause: Clause) -> bool:
    """Whether a clause tells who goes to another gathering: a contest, or a congress that they are elected for."""
    elected = _pattern("elected").search(low[max(0, clause.start - _AHEAD) : clause.start])
    return elected is not None or _pattern("elsewhere").match(low, clause.end) is not None


def _who_met(reading: Reading) -> Iterator[Delegation]:
    """The first group that is told to have met or discussed, where nothing says who attended."""
    for sentence in reading.body:
        met = _pattern("met").search(reading.low, sentence.start, sentence.end)
        if met and sentence.kind is BlockKind.PARAGRAPH:
            yield _delegation(reading, *met.span("group"), "delegations.met", _MET)
            return


def _delegation(reading: Reading, start: int, end: int, rule: str, confidence: float) -> Delegation:
    return Delegation(
        text=reading.text[start:end],
        count=_count(reading.low, start, end),
        confidence=confidence,
        evidence=(cite(reading, start, end, "text", rule),),
    )


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return rulebook("delegations").rule(name).pattern


def _groups(reading: Reading, people: People, clause: Clause, start: int) -> Iterator[tuple[int, int]]:
    """The groups in the part of a clause from ``start`` on."""
    if start >= clause.end:
        return
    bare = {m.tail for m in people.mentions_in(start, clause.end) if not m.posts}
    for a, b in _unnamed(people, start, clause.end):
        for x, y in _divided(reading.low, a, b):
            if x == clause.start and _pattern("label").match(reading.low[x:y]):
                continue
            own = a == x > start and _OF_NAME.match(reading.low, x)  # "ông A, Sở Nội vụ": where A is from
            if own and a in bare and _pattern("stands_for").match(reading.low[x:y]):
                continue
            if group := _group(reading.low, x, y, bodies=not own):
                yield group


def _besides(low: str, clause: Clause, covered: int) -> Iterator[tuple[int, int]]:
    """The group told ahead of a clause: "ngoài các ủy viên Ban Chấp hành còn có"."""
    told = _pattern("besides").search(low, max(covered, clause.start - _BEFORE), clause.start)
    group = _group(low, *told.span("group"), bodies=True) if told else None
    if group:
        yield group


def _unnamed(people: People, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between the persons named, with their posts."""
    at = start
    for mention in people.mentions_in(start, end):
        if at < mention.lead:
            yield at, mention.lead
        at = mention.tail
    if at < end:
        yield at, end


def _divided(low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch cut where one group ends and another begins; what is in parentheses is not cut."""
    asides = [m.span() for m in _ASIDE.finditer(low, start, end)]
    at = start
    for cut in _pattern("separator").finditer(low, start, end):
        if any(a < cut.start() < b for a, b in asides):
            continue
        yield at, cut.start()
        at = cut.end() if cut[0] == ";" else cut.start()
    yield at, end


def _group(low: str, start: int, end: int, *, bodies: bool) -> tuple[int, int] | None:
    """The group in a stretch, without the words that lead to it and up to its verb; None where there is none.

    ``bodies`` allows one told by the bodies that sent it alone: "Dự Hội nghị có Sở Nội vụ, Sở Y tế".
    """
    lead = _pattern("opening").match(low[start:end])
    start += lead.end() if lead else 0
    told = any(_pattern(name).match(low[start:end]) for name in ("group", "in_office"))
    if not (told or (bodies and _pattern("sent_by").match(low[start:end]))):
        return None
    verb = _pattern("did").search(low, start, end)
    end = verb.start() if verb else end
    opening = _OPEN.search(low, start, end)
    end = opening.start() if opening else end
    rest = _pattern("left_over").search(low, start, end)
    end = rest.start() if rest else end
    if _pattern("bare").search(low[start:end]) or not _FEWEST <= len(low[start:end].split()) <= _MOST:
        return None
    return start, end


def _count(low: str, start: int, end: int) -> int | None:
    """How many people a group says it has, within it or right after, or else how many units sent it."""
    told = low[start:end]
    match = _pattern("people").search(told) or _pattern("told_after").match(low, end) or _pattern("units").search(told)
    return number(match["n"]) if match else None
