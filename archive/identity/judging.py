"""What people judge of entities: the same, not the same, unsure, and what a body became; and taking any of it back.

A person's judgement stands above the rules'. One that contradicts what people judged before is refused, with the number
of what stands against it, so that nothing is overruled unseen.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from archive.errors import ArchiveError
from archive.identity import ledger
from archive.identity.graph import Edge, join, path
from archive.identity.ledger import Judgement
from archive.identity.lookup import Found, find_one
from archive.identity.mentions import EntityKind
from archive.identity.register import entity_key, move, registered
from archive.identity.verdict import Answer
from archive.identity.whereabouts import located, settled_on
from archive.store import Archive


@dataclass(frozen=True)
class Judged:
    """A judgement entered or undone, and the entities that its two sides are now: one key where they are one."""

    judgement: Judgement
    entities: tuple[str, ...]


@dataclass(frozen=True)
class Who:
    """Who judges, and why; ``happened_on`` is the day (ISO 8601) on which a body became another."""

    name: str
    why: str
    happened_on: str | None = None


def judge(archive: Archive, left: str, right: str, answer: Answer, who: Who) -> Judged:
    """Enter what a person thinks of two entities, named by their keys, the keys of rows, or names that only one bears.

    Raises ArchiveError (Vietnamese) where there is no such entity, they are of two kinds, or it contradicts what people
    judged before.
    """
    _check(answer, who)
    with archive.writing() as connection:
        one, other = find_one(connection, left), find_one(connection, right)
        _check_sides(one, other, answer)
        known = _around(connection, one.kind, (one.mention, other.mention))
        _check_repeated(known, one, other, answer)
        _check_people(known.people(), one, other, answer)
        made = ledger.note(
            connection, one.kind, left_key=one.mention, right_key=other.mention, left_name=one.folded,
            right_name=other.folded, answer=answer.value, made_by=who.name.strip(), why=who.why.strip(),
            happened_on=who.happened_on,
        )  # fmt: skip
        return Judged(made, _settle(connection, made))


def undo(archive: Archive, number: int, who: Who) -> Judged:
    """Take a judgement back, a person's or a rule's; what a person takes back of a rule's the rules leave alone.

    Both sides are as they were. Raises ArchiveError where there is no such judgement, or it was taken back already.
    """
    if not who.name.strip():
        raise ArchiveError("Thiếu tên người rút lại (--by).", "--by is missing: who takes it back.")
    with archive.writing() as connection:
        found = ledger.numbered(connection, number)
        if found is None:
            raise ArchiveError(
                f"Không có phán định số {number}. Hãy xem số bằng «kyyeu entity KHOÁ».",
                f"There is no judgement {number}. “kyyeu entity KEY” shows the numbers.",
            )
        if not found.stands:
            day = str(found.undone_at)[:10]
            raise ArchiveError(
                f"Phán định số {number} đã được {found.undone_by} rút lại ngày {day}.",
                f"Judgement {number} was taken back by {found.undone_by} on {day}.",
            )
        ledger.undo(connection, number, who.name.strip(), who.why.strip() or None)
        undone = ledger.numbered(connection, number)
        assert undone is not None  # noqa: S101 - it was there a moment ago
        return Judged(undone, _settle(connection, undone))


def _check(answer: Answer, who: Who) -> None:
    if not who.name.strip():
        raise ArchiveError("Thiếu tên người phán định (--by).", "--by is missing: who judges.")
    if not who.why.strip():
        raise ArchiveError(
            "Thiếu lý do (--why), để người sau biết vì sao.", "--why is missing, by which others will know the reason."
        )
    if answer is Answer.BECAME and not who.happened_on:
        raise ArchiveError(
            "Đơn vị này thành đơn vị kia từ ngày nào? Hãy ghi bằng --on, ví dụ --on 2021-04-01.",
            "Since which day is the one the other? Say so with --on, as in --on 2021-04-01.",
        )
    if who.happened_on:
        try:
            date.fromisoformat(who.happened_on)
        except ValueError as error:
            raise ArchiveError(
                f"Ngày «{who.happened_on}» không đúng dạng NĂM-THÁNG-NGÀY, ví dụ 2021-04-01.",
                f"“{who.happened_on}” is no day as YEAR-MONTH-DAY, such as 2021-04-01.",
            ) from error


def _check_sides(one: Found, other: Found, answer: Answer) -> None:
    if one.kind is not other.kind:
        raise ArchiveError(
            f"{one.key} và {other.key} không cùng loại, không thể là một.",
            f"{one.key} and {other.key} are of two kinds and cannot be one.",
        )
    if answer is Answer.BECAME and one.kind is not EntityKind.BODY:
        raise ArchiveError(
            "Chỉ cơ quan, đơn vị mới thành cơ quan, đơn vị khác; hãy dùng same, not hoặc unsure.",
            "Only bodies become other bodies; use same, not or unsure.",
        )
    if one.mention == other.mention:
        raise ArchiveError(
            f"{one.key} và {other.key} là cùng một chỗ trong tài liệu; hãy chọn hai chỗ khác nhau.",
            f"{one.key} and {other.key} are one and the same place in a document; choose two.",
        )


def _check_repeated(known: "_Around", one: Found, other: Found, answer: Answer) -> None:
    pair = {one.mention, other.mention}
    for edge in known.people():
        if {edge.left, edge.right} == pair and edge.number:
            before = known.judgements[edge.number]
            alike = before.answer is answer
            word = "đã nói như thế" if alike else f"nói khác ({before.answer.value})"
            english = "says so already" if alike else f"says otherwise ({before.answer.value})"
            raise ArchiveError(
                f"Phán định số {before.number} của {before.made_by} {word}. "
                f"Muốn đổi, hãy rút lại trước bằng «kyyeu judge --undo {before.number}».",
                f"Judgement {before.number} by {before.made_by} {english}. "
                f"To change it, take it back first: “kyyeu judge --undo {before.number}”.",
            )


def _check_people(people: Sequence[Edge], one: Found, other: Found, answer: Answer) -> None:
    """Raise where people's own judgements already say otherwise of the two sides."""
    against: list[Edge] = []
    if answer is Answer.NOT:
        against = path(people, one.mention, other.mention)
    elif answer is Answer.SAME:
        nodes = {n for e in people for n in (e.left, e.right)} | {one.mention, other.mention}
        part = join(nodes, [e for e in people if e.answer is Answer.SAME]).part
        sides = {part[one.mention], part[other.mention]}
        against = [e for e in people if e.answer is Answer.NOT and {part[e.left], part[e.right]} == sides]
    if against:
        numbers = ", ".join(str(e.number) for e in against)
        raise ArchiveError(
            f"Trái với phán định số {numbers} đã có của người duyệt. "
            f"Hãy xem lại, và rút lại trước bằng «kyyeu judge --undo {against[0].number}» nếu phán định ấy sai.",
            f"People judged otherwise before (number {numbers}). "
            f"Look again, and take it back first if it is wrong: “kyyeu judge --undo {against[0].number}”.",
        )


# What hangs together


@dataclass(frozen=True)
class _Around:
    """The judgements that count around some mentions, as edges between mentions of today; and each by its number."""

    edges: tuple[Edge, ...]
    judgements: Mapping[int, Judgement]

    def people(self) -> list[Edge]:
        """The edges that people made; what they undid of a rule's is none of theirs."""
        return [e for e in self.edges if e.number and self.judgements[e.number].by_person]


def _around(connection: Connection, kind: EntityKind, mentions: Iterable[str]) -> _Around:
    """Every judgement that counts on what these mentions could be joined with, however far."""
    said = (j for j in ledger.people_said(connection, kind) if j.answer is not Answer.BECAME)  # that joins nothing
    people = located(connection, kind, said)
    seen: set[str] = set()
    reached = set(mentions)
    found: dict[int, tuple[Edge, Judgement]] = {}
    while reached:
        seen |= reached
        rules = [(j.edge, j) for j in ledger.touching(connection, kind, reached) if not j.by_person and j.stands]
        near = [*rules, *((e, j) for e, j in people if {e.left, e.right} & reached)]
        found |= {j.number: (e, j) for e, j in near}
        reached = {k for e, _ in near if e.answer is Answer.SAME for k in (e.left, e.right)} - seen
    edges = tuple(found[n][0] for n in sorted(found))
    return _Around(edges, {n: j for n, (_, j) in found.items()})


def _settle(connection: Connection, judgement: Judgement) -> tuple[str, ...]:
    """Let the register hold what the judgements around two mentions make of them; the entities of the two."""
    kind = judgement.kind
    mentions = settled_on(connection, judgement)
    known = _around(connection, kind, mentions)
    nodes = {k for e in known.edges for k in (e.left, e.right)} | set(mentions)
    part = join(registered(connection, nodes), known.edges).part
    move(connection, kind, part)
    return tuple(dict.fromkeys(entity_key(kind, part[m]) for m in mentions if m in part))
