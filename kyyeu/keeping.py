"""``kyyeu verify``, ``kyyeu backup`` and ``kyyeu restore``: the archive kept whole."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from archive import Archive
from archive.backup import backup, restore
from archive.verification import Verified, verify
from kyyeu.front import Front
from kyyeu.histories import moment
from pipelines.chain import Linked, broken_links


def look_over(front: Front, archive: Path, *, as_json: bool) -> int:
    """Print every fault, a line each, and how much was looked at. Returns 1 where there are any, else 0."""
    seen, faults = Verified(), 0
    with Archive.open(archive) as opened:
        for fault in verify(opened, seen):
            faults += 1
            told = json.dumps(asdict(fault), ensure_ascii=False) if as_json else None
            click.echo(told or front.say("verify.fault", where=fault.where, what=fault.what))
    click.echo(front.say("verify.seen", faults=faults, **asdict(seen)), err=True)
    linked, broken = Linked(), 0
    for fault in broken_links(archive, linked):
        broken += 1
        told = json.dumps(asdict(fault), ensure_ascii=False) if as_json else None
        click.echo(told or front.say("verify.fault", where=fault.where, what=fault.what))
    if linked.captures or broken:
        click.echo(front.say("verify.chain", faults=broken, **asdict(linked)), err=True)
    faults += broken
    return 1 if faults else 0


def save(front: Front, file: Path, archive: Path) -> int:
    """Back the archive up. Returns 1 where the archive itself lacks originals, else 0."""
    with Archive.open(archive) as opened:
        copied = backup(opened, file)
    megabytes = file.stat().st_size / (1 << 20)
    told = {"documents": copied.documents, "originals": copied.originals, "file": file, "megabytes": megabytes}
    click.echo(front.say("backup.done", **told))
    for sha256 in copied.missing:
        click.echo(front.say("backup.missing", sha256=sha256), err=True)
    return 1 if copied.missing else 0


def revive(front: Front, file: Path, archive: Path) -> int:
    """Make an archive of a backup. Returns 1 where the backup lacks originals, else 0."""
    copied = restore(file, archive)
    Archive.open(archive).close()  # brought to today's tables where the backup is of an earlier program
    told = {"documents": copied.documents, "originals": copied.originals, "folder": archive}
    click.echo(front.say("restore.done", date=moment(front.say, copied.made_at), **told))
    for sha256 in copied.missing:
        click.echo(front.say("backup.missing", sha256=sha256), err=True)
    return 1 if copied.missing else 0
