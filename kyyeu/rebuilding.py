"""``kyyeu rebuild``: the archive made anew from its WARC files, and held against the old one."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from kyyeu.front import Front
from pipelines import rebuild as pipeline
from pipelines.intake import Settled
from pipelines.sources import Found


class _Silent:
    """Watches and says nothing: what counts is told at the end."""

    def begin(self, found: Found) -> None:
        """Say nothing."""

    def settled(self, settled: Settled[object]) -> None:
        """Say nothing."""


def rebuild(front: Front, folder: Path, archive: Path, *, as_json: bool) -> int:
    """Rebuild and compare. Returns 1 where anything differs, else 0."""
    rebuilt = pipeline.rebuild(archive, folder, _Silent())
    different = 0
    for one in pipeline.differences(archive, folder, rebuilt):
        different += 1
        told = json.dumps(asdict(one), ensure_ascii=False) if as_json else None
        click.echo(told or front.say("verify.fault", where=one.source, what=one.what))
    told_of = {"documents": rebuilt.documents, "captures": rebuilt.captures, "same": rebuilt.same}
    click.echo(front.say("rebuild.done", folder=folder, different=different, **told_of), err=True)
    if rebuilt.elsewhere:
        click.echo(front.say("rebuild.elsewhere", count=rebuilt.elsewhere), err=True)
    return 1 if different else 0
