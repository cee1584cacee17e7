"""The ledger of judgements: who or which rule thought what of two mentions, why, when, and until when.

Rows are added and marked undone, never removed. What a rule still thinks keeps its row; only the parts are told anew.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, insert, or_, select, update

from archive.identity.candidates import Judged
from archive.identity.graph import Edge
from archive.identity.mentions import EntityKind
from archive.identity.verdict import Answer, Part
from archive.tables import JUDGEMENTS

#: Who withdraws a judgement that a rule no longer stands by.
BY_RULE = "quy tắc"
_AT_ONCE = 500


@dataclass(frozen=True)
class Judgement:
    """A row of the ledger. ``happened_on`` is the day on which a body became another."""

    number: int
    kind: EntityKind
    left_key: str
    right_key: str
    left_name: str
    right_name: str
    answer: Answer
    made_by: str
    by_person: bool
    why: str | None
    points: float | None
    parts: tuple[Part, ...]
    happened_on: str | None
    made_at: str
    undone_at: str | None
    undone_by: str | None
    undone_why: str | None

    @property
    def stands(self) -> bool:
        """Whether it has not been undone."""
        return self.undone_at is None

    @property
    def is_overruled(self) -> bool:
        """Whether a person has undone what a rule thought, so that rules leave the two apart."""
        return not self.by_person and self.undone_by not in (None, BY_RULE)

    @property
    def edge(self) -> Edge:
        """As the graph takes it: what a person undid of a rule's is as if they were unsure."""
        if self.is_overruled:
            return Edge(self.left_key, self.right_key, Answer.UNSURE, 0.0, True, self.number)
        return Edge(self.left_key, self.right_key, self.answer, self.points or 0.0, self.by_person, self.number)


def moment() -> str:
    """The time now, ISO 8601, UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _made(row: Any) -> Judgement:
    values = row._asdict()
    parts = tuple(Part(**p) for p in json.loads(values["parts"]))
    kind, answer = EntityKind(values["kind"]), Answer(values["answer"])
    return Judgement(**values | {"kind": kind, "answer": answer, "parts": parts})


def _in_force() -> Any:
    """The condition of rows that count: those that stand, and what people overruled."""
    table = JUDGEMENTS.c
    return or_(table.undone_at.is_(None), (~table.by_person) & (table.undone_by != BY_RULE))


def in_force(connection: Connection, kind: EntityKind) -> list[Judgement]:
    """Every judgement on this kind that counts, in order: those that stand, and rules' that a person overruled."""
    table = JUDGEMENTS.c
    query = select(JUDGEMENTS).where(table.kind == kind.value, _in_force()).order_by(table.number)
    return [_made(row) for row in connection.execute(query)]


def people_said(connection: Connection, kind: EntityKind, *, undone: bool = False) -> list[Judgement]:
    """The judgements of people on this kind that count, and rules' that a person overruled, in order.

    With ``undone`` those of people too that they took back.
    """
    table = JUDGEMENTS.c
    overruled = (~table.by_person) & table.undone_by.is_not(None) & (table.undone_by != BY_RULE)
    theirs = or_(table.by_person if undone else table.by_person & table.undone_at.is_(None), overruled)
    query = select(JUDGEMENTS).where(table.kind == kind.value, theirs).order_by(table.number)
    return [_made(row) for row in connection.execute(query)]


def touching(connection: Connection, kind: EntityKind, keys: Iterable[str], *, undone: bool = False) -> list[Judgement]:
    """Every judgement on any of these mentions, in order; with ``undone`` those too that no longer count."""
    table, found = JUDGEMENTS.c, {}
    wanted = sorted(set(keys))
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        either = or_(table.left_key.in_(some), table.right_key.in_(some))
        query = select(JUDGEMENTS).where(table.kind == kind.value, either)
        for row in connection.execute(query if undone else query.where(_in_force())):
            found[row.number] = _made(row)
    return [found[number] for number in sorted(found)]


def numbered(connection: Connection, number: int) -> Judgement | None:
    """The judgement of that number, or None."""
    row = connection.execute(select(JUDGEMENTS).where(JUDGEMENTS.c.number == number)).one_or_none()
    return _made(row) if row else None


def note(connection: Connection, kind: EntityKind, **values: Any) -> Judgement:
    """Enter a person's judgement."""
    row = {
        "kind": kind.value, "by_person": True, "points": None, "parts": "[]", "made_at": moment(), **values,
    }  # fmt: skip
    done = connection.execute(insert(JUDGEMENTS), row)
    key = done.inserted_primary_key
    found = numbered(connection, int(key[0])) if key else None
    assert found is not None  # noqa: S101 - it was entered a moment ago
    return found


def undo(connection: Connection, number: int, by: str, why: str | None = None) -> None:
    """Mark a judgement undone."""
    values = {"undone_at": moment(), "undone_by": by, "undone_why": why}
    connection.execute(update(JUDGEMENTS).where(JUDGEMENTS.c.number == number).values(values))


@dataclass(frozen=True)
class Renewed:
    """What a run of the rules changed in the ledger: what is new, what they no longer stand by."""

    new: tuple[Judged, ...]
    withdrawn: tuple[Judgement, ...]


def renew(connection: Connection, kind: EntityKind, judged: Sequence[Judged], names: dict[str, str]) -> Renewed:
    """Let the ledger hold what the rules think today, of mentions with these names by their keys."""
    known = in_force(connection, kind)
    overruled = {(j.left_key, j.right_key) for j in known if j.is_overruled}
    standing = {_identity(j): j for j in known if not j.by_person and j.stands}
    today = {
        (j.left, j.right, j.verdict.answer, j.verdict.rule): j for j in judged if (j.left, j.right) not in overruled
    }
    now = moment()
    withdrawn = [j for identity, j in standing.items() if identity not in today]
    for one in withdrawn:
        undo(connection, one.number, BY_RULE, "Quy tắc hôm nay không còn cho kết luận này.")
    for identity, judged_now in today.items():
        if identity in standing and standing[identity].parts != judged_now.verdict.parts:
            values = {"points": judged_now.verdict.points, "parts": _parts(judged_now)}
            number = standing[identity].number
            connection.execute(update(JUDGEMENTS).where(JUDGEMENTS.c.number == number).values(values))
    new = [j for identity, j in today.items() if identity not in standing]
    rows = [_row(kind, j, names, now) for j in new]
    if rows:
        connection.execute(insert(JUDGEMENTS), rows)
    return Renewed(tuple(new), tuple(withdrawn))


def _identity(judgement: Judgement) -> tuple[str, str, Answer, str]:
    return judgement.left_key, judgement.right_key, judgement.answer, judgement.made_by


def _parts(judged: Judged) -> str:
    return json.dumps([asdict(p) for p in judged.verdict.parts], ensure_ascii=False)


def _row(kind: EntityKind, judged: Judged, names: dict[str, str], now: str) -> dict[str, Any]:
    return {
        "kind": kind.value, "left_key": judged.left, "right_key": judged.right,
        "left_name": names[judged.left], "right_name": names[judged.right],
        "answer": judged.verdict.answer.value, "made_by": judged.verdict.rule, "by_person": False, "why": None,
        "points": judged.verdict.points, "parts": _parts(judged), "made_at": now,
    }  # fmt: skip
