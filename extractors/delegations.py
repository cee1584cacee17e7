"""Delegations: groups that attend or chair without a name, in the clauses that say who takes part."""

import re

from extractors.found import cite
from extractors.participants import People
from extractors.reading import Reading
from extractors.roles import Clause
from extractors.rulebook import rulebook
from language.numbers import number
from models import Delegation

# A clause ends at the verb of what the group then did.
_VERB = re.compile(
    r"(?<!\w)(?:đã (?:tham dự|đến dự|tới dự|dự|về dự|nghe|thảo luận)|tham dự(?! có)|đến dự|tới dự|về dự|dự (?:hội nghị|họp|lễ)|phát biểu|chủ trì|đồng chủ trì|theo dõi qua|báo cáo|nhấn mạnh|khẳng định|cho biết|yêu cầu|đề nghị|"
    r"trình bày|nhằm|để (?:đánh giá|trao đổi)|đã|tại (?:các )?điểm cầu [^,;]*? (?:có|gồm))(?!\w)"
)


def find_delegations(reading: Reading, people: People) -> tuple[Delegation, ...]:
    """The unnamed groups of every attendance clause, each once, in order."""
    out: list[Delegation] = []
    seen: set[str] = set()
    covered = -1
    for clause in people.clauses:
        start = max(clause.start, covered)
        for a, b in _pieces(reading, people, clause, start):
            text = reading.text[a:b]
            if reading.low[a:b] in seen:
                continue
            seen.add(reading.low[a:b])
            out.append(
                Delegation(
                    text=text,
                    count=_count(reading.low[a:b]),
                    confidence=0.85 if clause.role == "attendee" else 0.75,
                    evidence=(cite(reading, a, b, "text", f"roles.{clause.rule}"),),
                )
            )
        covered = max(covered, clause.end)
    return tuple(out)


def _pieces(reading: Reading, people: People, clause: Clause, start: int) -> list[tuple[int, int]]:
    """The stretches of a clause between the persons named, split into groups."""
    if start >= clause.end:
        return []
    named = [(m.lead, m.tail) for m in people.mentions if start <= m.start < clause.end]
    edges = [start, *(x for pair in named for x in pair), clause.end]
    separator = rulebook("delegations").rule("separator").pattern
    out = []
    for a, b in zip(edges[::2], edges[1::2], strict=True):
        if a >= b:
            continue
        cuts = [
            a,
            *(m.start() if m[0] not in (";", ",") else m.end() for m in separator.finditer(reading.low, a, b)),
            b,
        ]
        out += [span for x, y in zip(cuts, cuts[1:], strict=False) if (span := _group(reading, x, y))]
    return out


def _group(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """The group in a stretch, without the words that lead to it and up to its verb; None where there is none."""
    low, book = reading.low, rulebook("delegations")
    opening = book.rule("opening").pattern.match(low[start:end])
    start += opening.end() if opening else 0
    if not book.rule("group").pattern.match(low[start:end]):
        return None
    verb = _VERB.search(low, start, end)
    end = verb.start() if verb else end
    while end > start and low[end - 1] in " ,;:.-(":
        end -= 1
    words = low[start:end].split()
    return (start, end) if 2 <= len(words) <= 90 and not low[start:end].endswith("đồng chí") else None


def _count(low: str) -> int | None:
    book = rulebook("delegations")
    match = book.rule("persons").pattern.search(low) or book.rule("units").pattern.search(low)
    return number(match["n"]) if match else None
