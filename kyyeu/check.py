"""``kyyeu check``: every lexicon and rule book loaded; file, line and fault of what is wrong."""

import click

import extractors
from kyyeu.front import Front


def check(front: Front) -> int:
    """Print the faults. Returns 1 where there are any, else 0."""
    faults = extractors.check()
    for fault in faults:
        click.echo(f"{fault.file}:{fault.line}: {fault.message}")
    click.echo(front.say("check.faults", count=len(faults)) if faults else front.say("check.fine"), err=True)
    return 1 if faults else 0
