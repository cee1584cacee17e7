"""``kyyeu judge``: what a person thinks of two entities, entered and taken back."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from archive import Archive
from archive.identity import Answer, Who
from archive.identity import judge as enter
from archive.identity import undo as take_back
from kyyeu.front import Front
from kyyeu.identifying import warn


@dataclass(frozen=True)
class Deed:
    """What was asked for on the command line."""

    undo: int | None = None
    left: str | None = None
    right: str | None = None
    answer: str | None = None
    name: str | None = None
    why: str | None = None
    day: str | None = None


def judge(front: Front, archive: Path, deed: Deed, *, as_json: bool) -> int:
    """Enter the judgement or take one back, and say what the two sides are now. Returns 0."""
    name = deed.name or front.settings.reviewer
    if not name.strip():
        raise click.UsageError(front.say("usage.no_by"))
    who = Who(name, deed.why or "", deed.day)
    with Archive.open(archive) as opened:
        warn(front, opened)
        if deed.undo is not None:
            done = take_back(opened, deed.undo, who)
        else:
            done = enter(opened, deed.left or "", deed.right or "", Answer(deed.answer or ""), who)
    if as_json:
        click.echo(json.dumps(asdict(done), ensure_ascii=False))
        return 0
    one = done.judgement
    if deed.undo is not None:
        click.echo(front.say("judge.undone", number=one.number))
    else:
        answer = front.say(f"Answer.{one.answer}")
        click.echo(front.say("judge.done", number=one.number, left=one.left_name, right=one.right_name, answer=answer))
    click.echo(front.say("judge.now", entities=", ".join(done.entities)))
    click.echo(front.say("judge.again"), err=True)
    return 0
