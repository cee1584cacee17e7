"""``kyyeu resolve`` and ``kyyeu entity``: who is who across the documents of an archive."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from archive import Archive
from archive.identity import is_of_today, profiles
from archive.identity import resolve as resolve_all
from archive.identity.ledger import Judgement
from archive.identity.profile import Fact, Profile
from archive.identity.resolution import KindResolved
from archive.identity.then_and_now import ThenNow
from kyyeu.front import Front
from kyyeu.show import spoken_date

SHOWN = 20  # entities that were joined, in the list
LINES = 12  # of each heading of an entity
JUDGEMENTS = 6


def resolve(front: Front, archive: Path, *, as_json: bool) -> int:
    """Run the rules and say what they joined. Returns 0."""
    with Archive.open(archive) as opened:
        told = resolve_all(opened)
    if as_json:
        click.echo(json.dumps([_kind(one) for one in told], ensure_ascii=False))
    else:
        click.echo("\n".join(_resolved(front, told)))
    return 0


def show(front: Front, asked: str, archive: Path, *, as_json: bool) -> int:
    """Print the entities that a key or a name may mean. Returns 1 where there is none, else 0."""
    with Archive.open(archive) as opened:
        warn(front, opened)
        found = profiles(opened, asked)
    if not found:
        click.echo(front.say("entity.nothing", asked=asked), err=True)
        return 1
    for one in found:
        click.echo(json.dumps(asdict(one), ensure_ascii=False) if as_json else "\n".join(_profile(front, one)))
    return 0


def warn(front: Front, archive: Archive, *, expected: bool = True) -> None:
    """Say on standard error where the entities are not those of today's documents; never made, only if expected."""
    with archive.reading() as connection:
        today = is_of_today(connection)
    if today is False or (today is None and expected):
        click.echo(front.say("entities.never" if today is None else "entities.stale"), err=True)


# What was joined


def _kind(one: KindResolved) -> dict[str, Any]:
    return asdict(one) | {"joined": [dict(zip(("key", "name", "mentions"), j, strict=True)) for j in one.joined]}


def _resolved(front: Front, told: Sequence[KindResolved]) -> Iterator[str]:
    for one in told:
        yield front.say(
            "resolve.kind", kind=kind_of(front, one.kind).capitalize(), mentions=one.mentions, entities=one.entities,
            new=one.new, withdrawn=one.withdrawn, unsure=one.unsure,
        )  # fmt: skip
    joined = [(one.kind, *j) for one in told for j in one.joined]
    if joined:
        yield front.say("resolve.joined")
    for kind, key, name, mentions in joined[:SHOWN]:
        yield front.say("resolve.one", kind=kind_of(front, kind), name=name, mentions=mentions, key=key)
    if more := len(joined[SHOWN:]):
        yield front.say("resolve.more", count=more)
    if refused := sum(len(one.refused) for one in told):
        yield front.say("resolve.refused", count=refused)
    for lost in (j for one in told for j in one.adrift):
        sides = {"left": lost.left_name, "right": lost.right_name}
        yield front.say("resolve.adrift", number=lost.number, name=lost.made_by, **sides)


def kind_of(front: Front, kind: str) -> str:
    """What a kind of entity is called."""
    return front.say(f"EntityKind.{kind}")


# An entity


def _profile(front: Front, one: Profile) -> Iterator[str]:
    found = one.found
    years = "–".join(str(y) for y in dict.fromkeys((found.first_year, found.last_year)) if y)
    head = f"[{kind_of(front, found.kind)}] {found.name}"
    yield click.style(f"{head} ({years})" if years else head, bold=True)
    yield f"  {found.key}"
    if len(one.names) > 1:
        names = "; ".join(f"«{n.printed}» ({n.documents})" for n in one.names)
        yield "  " + front.say("entity.names", names=names)
    yield from (f"  {_where(front, w)}" for w in one.where)
    yield from _facts(front, one.facts)
    if one.contradictions:
        yield "  " + front.say("entity.contradictions")
        yield from (f"    {c.message}" for c in one.contradictions)
    for heading, those in (("why", one.judgements), ("doubts", one.doubts), ("undone", one.undone)):
        yield from _judgements(front, front.say(_HEADINGS[heading]), those)
    yield ""


_HEADINGS = {"why": "entity.why", "doubts": "entity.doubts", "undone": "entity.undone"}


def _where(front: Front, where: ThenNow) -> str:
    if where.then is None:
        return where.ended or ""
    told = front.say("entity.where", then=where.then)
    if where.now != (where.then,):
        told += front.say("entity.now", now=", ".join(where.now), events="; ".join(where.events))
    return told + (f"; {where.ended}" if where.ended else "")


def _facts(front: Front, facts: Sequence[Fact]) -> Iterator[str]:
    by_heading: dict[str, dict[tuple[int | None, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        by_heading[fact.about][fact.year, fact.told].append(fact.document)
    for about, those in by_heading.items():
        yield f"  {front.say(f'Fact.{about}')}:"
        lines = [_fact(year, told, documents) for (year, told), documents in sorted(those.items(), key=_by_year)]
        yield from (f"    {line}" for line in lines[:LINES])
        if more := len(lines[LINES:]):
            yield front.say("entity.more", count=more)


def _by_year(item: tuple[tuple[int | None, str], list[str]]) -> tuple[int, str]:
    (year, told), _ = item
    return year or 0, told


def _fact(year: int | None, told: str, documents: Sequence[str]) -> str:
    where = ", ".join(dict.fromkeys(documents))
    return f"{year or '????'}  {told}  ({where})"


def _judgements(front: Front, heading: str, those: Sequence[Judgement]) -> Iterator[str]:
    if not those:
        return
    yield f"  {heading}"
    ordered = sorted(those, key=lambda j: (not j.by_person, -abs(j.points or 0.0), j.number))
    for one in ordered[:JUDGEMENTS]:
        yield "  " + told(front, one)
        yield from (f"        {p.points:+.1f}  {p.told}" for p in one.parts)
    if more := len(ordered[JUDGEMENTS:]):
        yield front.say("entity.more", count=more)


def told(front: Front, one: Judgement) -> str:
    """A judgement in a line."""
    if one.by_person:
        who = front.say("entity.person", name=one.made_by, day=spoken_date(front.say, one.made_at[:10]))
    else:
        who = front.say("entity.rule", rule=one.made_by, points=one.points or 0.0)
    why = f": {one.why}" if one.why else ""
    answer = front.say(f"Answer.{one.answer}")
    return front.say(
        "entity.judgement", number=one.number, left=_side(one.left_name, one.left_key),
        right=_side(one.right_name, one.right_key), answer=answer, who=who, why=why,
    )  # fmt: skip


def _side(name: str, key: str) -> str:
    """A side of a judgement: what it is called, and in which document."""
    return f"«{name}» ({key.partition('.')[0]})"
