"""``kyyeu export``: the archive, or what a search chooses of it, written to a folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from archive import Archive
from archive.exports import export
from archive.facets import Kind
from archive.selecting import find_documents
from kyyeu.front import Front
from kyyeu.identifying import warn

_JOINED = ("jsonld", "ftm")  # formats that tell which entity of the archive somebody is


@dataclass(frozen=True)
class Wish:
    """What to write, where to, and what a document must hold to be chosen; none of that chooses all."""

    form: str
    folder: Path
    query: str | None = None
    kinds: Sequence[str] = ()
    year: int | None = None


def hand_out(front: Front, wish: Wish, archive: Path) -> int:
    """Write the files and say which there are. Returns 0; 2 where nothing is chosen, and then nothing is written."""
    with Archive.open(archive) as opened:
        keys = None
        if wish.query is not None or wish.kinds or wish.year is not None:
            keys = find_documents(opened, wish.query, [Kind(k) for k in wish.kinds] or None, wish.year)
            if not keys:
                click.echo(front.say("error", message=front.say("export.nothing")), err=True)
                return 2
            click.echo(front.say("export.chosen", count=len(keys)))
        if wish.form in _JOINED:
            warn(front, opened, expected=False)
        exported = export(opened, wish.form, wish.folder, keys)
    names = ", ".join(file.name for file in exported.files)
    click.echo(front.say("export.files", folder=wish.folder, count=len(exported.files), names=names))
    click.echo(front.say("export.rows", rows=", ".join(f"{label}: {count}" for label, count in exported.rows)))
    for issue in exported.issues:
        click.echo(issue, err=True)
    return 0
