"""``kyyeu extract``: one record a file, nothing stored."""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from kyyeu.front import Front
from kyyeu.show import record_lines
from pipelines.crew import Crew
from pipelines.reading import Outcome, Reading
from pipelines.refusals import Refusal, Refused
from pipelines.sources import LARGEST, Source, load

STANDARD_INPUT = Path("-")


def extract(front: Front, files: Sequence[Path], *, as_json: bool, explain: bool) -> int:
    """Print the record of each file, in the order given. Returns 1 where some could not be read, else 0."""
    refused = 0
    for file, outcome in _in_order(files):
        if isinstance(outcome, Refusal):
            refused += 1
            _say_refused(front, file, outcome)
        elif as_json:
            click.echo(_json_line(outcome, file if len(files) > 1 else None))
        else:
            click.echo("\n".join(record_lines(front.say, str(file), outcome.record, explain=explain)))
    return 1 if refused else 0


def _in_order(files: Sequence[Path]) -> Iterator[tuple[Path, Outcome]]:
    """Each file with its outcome, as soon as it and those before it are done."""
    done: dict[int, Outcome] = {}
    following = 0

    def jobs() -> Iterator[tuple[int, Source]]:
        for place, file in enumerate(files):
            try:
                yield place, _load(file)
            except Refused as error:
                done[place] = error.refusal

    with Crew() as crew:
        for place, outcome in crew.run(jobs()):
            done[place] = outcome
            while following in done:
                yield files[following], done.pop(following)
                following += 1
    for place in sorted(done):
        yield files[place], done[place]


def _load(file: Path) -> Source:
    if file == STANDARD_INPUT:
        return Source("stdin", sys.stdin.buffer.read(LARGEST + 1))
    return load(file)


def _json_line(reading: Reading, file: Path | None) -> str:
    record = reading.record.model_dump(mode="json")
    # Of several records in one stream each says which file it is of; a single one is the bare record.
    return json.dumps({"file": str(file), **record} if file else record, ensure_ascii=False)


def _say_refused(front: Front, file: Path, refusal: Refusal) -> None:
    click.echo(front.say.refused(str(file), refusal.code, refusal.reason, refusal.advice), err=True)
    if front.debug and refusal.detail:
        click.echo(refusal.detail, err=True)
