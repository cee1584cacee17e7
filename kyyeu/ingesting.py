"""``kyyeu ingest`` and ``kyyeu failures``: documents into the archive, and those that had to be set aside."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from archive import Archive
from kyyeu import settings
from kyyeu.front import Front
from kyyeu.progress import Bar, Lines
from models import Record
from models.fields import label_of
from pipelines.batches import NoServerError
from pipelines.ingest import ingest, ingest_through_prefect
from pipelines.intake import Settled, State
from pipelines.sources import printable

TOLD = ("meeting", "participants", "clusters", "decisions", "awards")  # of the records, in the summary


def take_in(front: Front, paths: Sequence[Path], archive: Path, *, flow: bool, as_json: bool) -> int:
    """Take documents in and say what became of them. Returns 1 where some were set aside, else 0."""
    progress = Bar(front.say) if sys.stderr.isatty() else Lines(front.say)
    Archive.open(archive, create=True).close()  # what is wrong with the archive is said before a server is started
    if flow and not front.settings.prefect_api:
        settings.use_private_prefect(archive / "prefect")
        click.echo(front.say("ingest.starting_server"), err=True)
    try:
        with progress:
            settled = (ingest_through_prefect if flow else ingest)(paths, archive, progress)
    except NoServerError as error:
        click.echo(front.say("error", message=front.say("ingest.no_server", error=error)), err=True)
        return 2
    passed_over = len(progress.found.passed_over)
    if as_json:
        click.echo(json.dumps(_summary(settled, passed_over), ensure_ascii=False))
    else:
        click.echo("\n".join(_told(front, settled, passed_over, archive)))
    refused = [s for s in settled if s.refusal]
    for one in refused:
        _tell_refused(front, one)
    return 1 if refused else 0


def failures(front: Front, archive: Path, *, as_json: bool) -> int:
    """List the documents set aside and not taken in since. Returns 1 where there are any, else 0."""
    with Archive.open(archive) as opened:
        found = opened.failures()
    for one in found:
        if as_json:
            click.echo(json.dumps(asdict(one), ensure_ascii=False))
        else:
            click.echo(front.say("refused", name=one.source, reason=one.reason, advice=one.advice))
    if not found:
        click.echo(front.say("failures.none"), err=True)
    return 1 if found else 0


def _tell_refused(front: Front, settled: Settled) -> None:
    refusal = settled.refusal
    if refusal:
        name = printable(settled.path)
        click.echo(front.say.refused(name, refusal.code, refusal.reason, refusal.advice), err=True)
        if front.debug and refusal.detail:
            click.echo(refusal.detail, err=True)


def _states(settled: Sequence[Settled]) -> Counter[State]:
    return Counter(s.state for s in settled)


def _found(settled: Sequence[Settled]) -> Counter[str]:
    return sum((s.found for s in settled), Counter[str]())


def _summary(settled: Sequence[Settled], passed_over: int) -> dict[str, Any]:
    states, found = _states(settled), _found(settled)
    return {
        **{state.value: states[state] for state in State},
        "passed_over": passed_over,
        "found": {name: found[name] for name in TOLD},
        "set_aside": [
            {"file": printable(s.path), "code": s.refusal.code, "reason": s.refusal.reason, "advice": s.refusal.advice}
            for s in settled
            if s.refusal
        ],
    }


def _told(front: Front, settled: Sequence[Settled], passed_over: int, archive: Path) -> Iterator[str]:
    states, found = _states(settled), _found(settled)
    yield front.say("ingest.done", archive=archive, **{state.value: states[state] for state in State})
    if passed_over:
        yield front.say("ingest.passed_over", count=passed_over)
    labels = {name: label_of(Record.model_fields[name]) for name in TOLD}
    counts = ", ".join(f"{front.say.pick(x.vi, x.en).lower()}: {found[name]}" for name, x in labels.items())
    yield front.say("ingest.found", counts=counts)
    if states[State.REFUSED]:
        yield front.say("ingest.set_aside", count=states[State.REFUSED])
