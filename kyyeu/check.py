"""``kyyeu check``: every data file that people write loaded; file, line and fault of what is wrong."""

import click

import extractors
from archive.abbreviations import abbreviations
from archive.identity import units
from kyyeu.front import Front
from language.faults import DataError, Fault


def check(front: Front) -> int:
    """Print the faults. Returns 1 where there are any, else 0."""
    faults = [*extractors.check(), *_abbreviations(), *units.check()]
    for fault in faults:
        click.echo(f"{fault.file}:{fault.line}: {fault.message}")
    click.echo(front.say("check.faults", count=len(faults)) if faults else front.say("check.fine"), err=True)
    return 1 if faults else 0


def _abbreviations() -> tuple[Fault, ...]:
    try:
        abbreviations()
    except DataError as error:
        return error.faults
    return ()
