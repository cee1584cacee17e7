"""``kyyeu check``: every data file that people write loaded; file, line and fault of what is wrong."""

from collections.abc import Iterator
from pathlib import Path

import click

import extractors
from archive.abbreviations import abbreviations
from archive.identity import units
from crawlers import saved_pages
from crawlers.site_file import check as check_sites
from crawlers.site_file import load, site_files
from kyyeu.front import Front
from language.faults import DataError, Fault


def check(front: Front, folder: Path) -> int:
    """Print the faults. Returns 1 where there are any, else 0."""
    faults = [*extractors.check(), *_abbreviations(), *units.check(), *_sites(folder)]
    for fault in faults:
        click.echo(f"{fault.file}:{fault.line}: {fault.message}")
    click.echo(front.say("check.faults", count=len(faults)) if faults else front.say("check.fine"), err=True)
    return 1 if faults else 0


def _sites(folder: Path) -> Iterator[Fault]:
    """The site files, and what they make of the pages that were saved with them."""
    yield from check_sites(folder)
    for path in site_files(folder):
        try:
            site = load(path)
        except DataError:  # told above
            continue
        yield from saved_pages.faults(site, saved_pages.folder_of(folder, site.name))


def _abbreviations() -> tuple[Fault, ...]:
    try:
        abbreviations()
    except DataError as error:
        return error.faults
    return ()
