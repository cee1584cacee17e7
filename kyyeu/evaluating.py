"""``kyyeu evaluate``: the figures shown, and held against their floors where there are any."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from kyyeu import against, gate
from kyyeu.front import Front
from kyyeu.jsonfile import BadJsonError
from kyyeu.messages import MESSAGES, Speech
from kyyeu.revision import RevisionError
from kyyeu.scoreboard import Scoreboard, Scores, figures, score


@dataclass(frozen=True)
class Wish:
    """How the figures are to be printed, and what they are to be held against."""

    as_json: bool = False
    verbose: bool = False
    floors: Path | None = None
    update: str | None = None  # the reason for which today's figures become the floors
    against: str | None = None  # a git revision, whose rules are measured too


def evaluate(front: Front, folder: Path, wish: Wish) -> int:
    """Print how right the records are.

    Returns 1 where a document failed or a floor does not hold, 2 where there is nothing to do.
    """
    try:
        board = score(folder)
        pinned = gate.read(wish.floors, folder) if wish.floors else None
        if not board.total.documents:
            return _cannot(front, front.say("evaluate.nothing", folder=folder))
        held = against.hold_against(wish.against, folder, board.total) if wish.against else None
    except BadJsonError as error:
        return _cannot(front, front.say("evaluate.bad_json", file=error.file, error=error.fault))
    except RevisionError as error:
        return _cannot(front, front.say(error.message, **error.values))
    for name, refusal in board.failed:
        click.echo(front.say.refused(name, refusal.code, refusal.reason, refusal.advice), err=True)
    _show(front.say, board, held, wish)
    holds = wish.floors is None or _hold(front.say, folder, board, wish.floors, pinned, wish.update)
    return 0 if holds and not board.failed else 1


def _show(say: Speech, board: Scoreboard, held: against.Against | None, wish: Wish) -> None:
    if wish.as_json:
        beside = {"against": against.figures(held)} if held else {}
        click.echo(json.dumps({**figures(board), **beside}, ensure_ascii=False, indent=1))
        return
    click.echo("\n".join(_lines(say, board, verbose=wish.verbose)))
    if held:
        click.echo("\n".join(against.lines(say, held)))


def _hold(
    say: Speech, folder: Path, board: Scoreboard, floors: Path, pinned: gate.Pinned | None, reason: str | None
) -> bool:
    """Whether the figures are at or above their floors; says what is not. With a reason they become the floors."""
    today = figures(board)
    faults = [say("evaluate.evidence", document=d, part=p) for d, p in board.faults]
    fallen = gate.fallen(pinned, today) if pinned else []
    told = [say("gate.fallen", part=_part(say, p), floor=f, now=n) for p, f, n in fallen]
    if reason:
        gate.pin(floors, folder, today, reason)
        click.echo("\n".join([*told, say("gate.pinned", folder=folder, file=floors)]), err=True)
    elif not pinned:
        faults += [say("gate.none", folder=folder, file=floors)]
    else:
        faults += [*told, *([say("gate.changed", folder=folder)] if pinned["digest"] != gate.digest(folder) else [])]
    if faults or not reason:
        click.echo("\n".join(faults) if faults else say("gate.holds", folder=folder), err=True)
    return not faults


def _part(say: Speech, name: str) -> str:
    """A part as the gate names it: with the part it belongs to."""
    if name == "mean":
        return say("gate.mean")
    if f"part.{name}" not in MESSAGES:  # pinned by a revision that measured other parts
        return name
    whole = name.partition(".")[0]
    label = say(f"part.{name}").strip()
    return f"{say(f'part.{whole}')}: {label}" if f"part.{whole}" in MESSAGES and whole != name else label


def _cannot(front: Front, message: str) -> int:
    click.echo(front.say("error", message=message), err=True)
    return 2


def _lines(say: Speech, board: Scoreboard, *, verbose: bool) -> Iterator[str]:
    yield " " * 26 + say("evaluate.columns")
    for name, part in board.total.parts.items():
        if figure := part.figures:
            rates = f"{figure.precision:9.3f} {figure.recall:6.3f} {figure.f1:5.3f}"
            yield f"{say('part.' + name):26}{rates} {part.hit:5} {part.false:5} {part.miss:6}"
            if verbose:
                yield from (
                    f"      {say('evaluate.' + what)}: {document}: {against.worded(say, value)}"
                    for what, document, value in part.notes
                )
    yield say(
        "evaluate.total", documents=board.total.documents, failed=len(board.failed), faults=len(board.faults),
        items=board.items, mean=board.total.mean,
    )  # fmt: skip
    if verbose:
        yield from (say("evaluate.evidence", document=d, part=p) for d, p in board.faults)
    yield from _groups(say, say("evaluate.by_format"), sorted(board.by_format.items()))
    yield from _groups(say, say("evaluate.by_kind"), [(_kind(say, k), s) for k, s in sorted(board.by_kind.items())])
    if board.by_body:
        yield from _groups(say, say("evaluate.by_body"), sorted(board.by_body.items()))
    yield say("evaluate.reliability", error=board.total.calibration_error)
    yield from (say("evaluate.bin", **vars(b)) for b in board.total.bins())


def _groups(say: Speech, heading: str, groups: Sequence[tuple[str, Scores]]) -> Iterator[str]:
    yield heading
    for name, scores in groups:
        yield say("evaluate.group", name=name, documents=scores.documents, mean=scores.mean)


def _kind(say: Speech, kind: str) -> str:
    if kind == "none":
        return say("evaluate.no_meeting")
    return say(f"MeetingKind.{kind}") if kind else say("evaluate.no_kind")
