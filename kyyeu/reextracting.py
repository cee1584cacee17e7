"""``kyyeu reextract``: today's rules over the archive, and what that changes: by part, by rule, item by item."""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from archive.differences import Difference, Kind
from kyyeu import settings
from kyyeu.front import Front
from kyyeu.histories import difference_words, differences_told, part_label
from kyyeu.progress import Bar, Lines
from models import Record
from pipelines.batches import NoServerError
from pipelines.reextract import Only, Redone, State, Wish, reextract, reextract_through_prefect

_SIGNS = {Kind.APPEARED: "+", Kind.CHANGED: "~", Kind.VANISHED: "−"}
SHOWN = 3  # items of a rule; the summary is for looking over, --verbose has all


@dataclass(frozen=True)
class Manner:
    """How the outcome is to be told."""

    as_json: bool = False
    verbose: bool = False


class Tally:
    """What today's rules do, added up as it comes."""

    def __init__(self, front: Front, manner: Manner, progress: Lines) -> None:
        self._front, self._manner, self._progress = front, manner, progress
        self.states: Counter[State] = Counter()
        self.parts: dict[str, Counter[str]] = {name: Counter() for name in Record.model_fields}
        self.rules: dict[tuple[str, str | None], Counter[Kind]] = defaultdict(Counter)
        self.shown: dict[tuple[str, str | None], list[str]] = defaultdict(list)
        self.alone: list[tuple[str, str]] = []
        self.failed: list[Redone] = []
        self.settled = 0

    def begin(self, total: int, *, goes_on: bool) -> None:
        """Say how many documents there are."""
        if goes_on:
            click.echo(self._front.say("reextract.goes_on"), err=True)
        self._progress.count(total)

    def redone(self, one: Redone) -> None:
        """Add one document; as JSON it is told at once."""
        self.states[one.state] += 1
        self.settled += one.settled
        self.alone += [(one.source, title) for title in one.alone]
        if one.refusal:
            self.failed.append(one)
        if one.differences:
            for part, count in one.differences.same.items():
                self.parts[part]["same"] += count
            for item in one.differences.items:
                self._add(item, one.source)
        if self._manner.as_json and one.state is not State.SAME:
            click.echo(json.dumps(_told(one), ensure_ascii=False))
        self._progress.step()

    def _add(self, item: Difference, source: str) -> None:
        self.parts[item.part][item.kind] += 1
        rule = item.part, item.rule
        self.rules[rule][item.kind] += 1
        if not self._manner.as_json and (self._manner.verbose or len(self.shown[rule]) < SHOWN):
            words = difference_words(self._front.say, item)
            self.shown[rule].append(f"      {_SIGNS[item.kind]} {words} ({Path(source).name})")


def redo(front: Front, archive: Path, wish: Wish, manner: Manner, *, flow: bool) -> int:
    """Rehearse, or do it, and tell what changes. Returns 1 where documents could not be read, else 0."""
    progress = Bar(front.say) if sys.stderr.isatty() else Lines(front.say)
    tally = Tally(front, manner, progress)
    if flow and not front.settings.prefect_api:
        settings.use_private_prefect(archive / "prefect")
        click.echo(front.say("ingest.starting_server"), err=True)
    try:
        with progress:
            (reextract_through_prefect if flow else reextract)(archive, tally, wish)
    except NoServerError as error:
        click.echo(front.say("error", message=front.say("ingest.no_server", error=error)), err=True)
        return 2
    if manner.as_json:
        click.echo(json.dumps({"summary": _sum(tally, wish)}, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(front, tally, wish)))
    for one in tally.failed:
        if one.refusal:
            click.echo(
                front.say.refused(one.source, one.refusal.code, one.refusal.reason, one.refusal.advice), err=True
            )
            if front.debug and one.refusal.detail:
                click.echo(one.refusal.detail, err=True)
    return 1 if tally.failed else 0


def _lines(front: Front, tally: Tally, wish: Wish) -> Iterator[str]:
    say = front.say
    counts = {state.value: tally.states[state] for state in State}
    yield say("reextract.done" if wish.apply else "reextract.rehearsed", total=tally.states.total(), **counts)
    if tally.rules:
        yield " " * 26 + say("reextract.columns")
    for part, found in tally.parts.items():
        if tally.rules and found.total():
            numbers = (found[Kind.APPEARED], found[Kind.CHANGED], found[Kind.VANISHED], found["same"])
            yield f"{part_label(say, part):26}" + "{:5} {:5} {:5} {:7}".format(*numbers)
    if tally.rules:
        yield say("reextract.by_rule")
    for (part, rule), kinds in sorted(tally.rules.items(), key=lambda r: -r[1].total()):
        told = {kind.value: kinds[kind] for kind in Kind}
        yield say("reextract.rule", part=part_label(say, part), rule=rule or say("history.no_rule"), **told)
        yield from tally.shown[part, rule]
        if more := kinds.total() - len(tally.shown[part, rule]):
            yield say("reextract.more", count=more)
    if tally.settled:
        yield say("reextract.settled", count=tally.settled)
    yield from (say("reextract.alone", source=source, title=title) for source, title in tally.alone)
    if not wish.apply and (tally.rules or tally.states[State.NEW]):
        yield say("reextract.apply")


def _sum(tally: Tally, wish: Wish) -> dict[str, Any]:
    parts = {
        part: {kind: found[kind] for kind in (*(k.value for k in Kind), "same")} for part, found in tally.parts.items()
    }
    rules = [
        {"part": part, "rule": rule, **{kind.value: kinds[kind] for kind in Kind}}
        for (part, rule), kinds in sorted(tally.rules.items(), key=lambda r: -r[1].total())
    ]
    states = {state.value: tally.states[state] for state in State}
    return {"applied": wish.apply, **states, "settled": tally.settled, "parts": parts, "rules": rules}


def _told(one: Redone) -> dict[str, Any]:
    refusal = one.refusal
    return {
        "document": one.key, "source": one.source, "state": one.state,
        "differences": differences_told(one.differences) if one.differences else [],
        "settled": one.settled, "alone": list(one.alone),
        "refusal": {"code": refusal.code, "reason": refusal.reason, "advice": refusal.advice} if refusal else None,
    }  # fmt: skip


__all__ = ["Manner", "Only", "Wish", "redo"]
