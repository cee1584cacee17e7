"""``kyyeu review`` and ``kyyeu gold``: people settle what records say, and reviewed records become gold."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from archive import Archive, ArchiveError
from archive.gold import write_gold
from archive.history import item_history
from archive.review import Looked, Who, accept, add, change, item_of, look, reject, revoke, undo
from kyyeu.front import Front
from kyyeu.histories import item_told, origin_lines, record_told, standing_line
from models import Action, Review

# The actions that need a reason: whoever reads the history asks why a value is not the document's own.
_NEED_WHY = frozenset(Action) - {Action.ACCEPT}
_TAKE_VALUES = frozenset({Action.CHANGE, Action.ADD, Action.REVOKE})


@dataclass(frozen=True)
class Deed:
    """What a person asks for on the command line."""

    action: Action | None
    fields: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    quote: str | None = None
    number: int | None = None
    by: str | None = None
    why: str | None = None


def review(front: Front, key: str, deed: Deed, archive: Path, *, as_json: bool) -> int:
    """Show what there is, or note what a person settles and show what came of it. Returns 0.

    Raises click.UsageError where the options do not go together.
    """
    if deed.action is None:
        if deed != Deed(None, by=deed.by):
            raise click.UsageError(front.say("usage.no_action"))
        with Archive.open(archive) as opened:
            _show(front, opened, key, as_json=as_json)
        return 0
    _check(front, deed)
    who = Who(deed.by or front.settings.reviewer, deed.why)
    with Archive.open(archive) as opened:
        told = _do(front, opened, key, deed, who)
        if as_json:
            _show(front, opened, key, as_json=True)
        else:
            click.echo("\n".join(told))
    return 0


def gold(front: Front, folder: Path, archive: Path, *, partly: bool) -> int:
    """Write reviewed documents with their records, and say which were left out. Returns 0."""
    with Archive.open(archive) as opened:
        written = write_gold(opened, folder, partly=partly)
    click.echo(front.say("gold.written", count=len(written.written), folder=folder))
    if written.partly:
        shown = ", ".join(written.partly[:3]) + (", …" if len(written.partly) > 3 else "")
        click.echo(front.say("gold.partly", count=len(written.partly), keys=shown), err=True)
    return 0


def _check(front: Front, deed: Deed) -> None:
    """Refuse what is missing or does not go together, before the archive is touched."""
    if not (deed.by or front.settings.reviewer).strip():
        raise click.UsageError(front.say("usage.no_by"))
    if deed.action in _NEED_WHY and not (deed.why or "").strip():
        raise click.UsageError(front.say("usage.no_why"))
    if deed.action in _TAKE_VALUES and not (deed.fields and deed.values):
        raise click.UsageError(front.say("usage.no_field"))
    unfit = {
        "--value": bool(deed.values) and deed.action not in _TAKE_VALUES,
        "--field": bool(deed.fields) and deed.action is Action.UNDO,
        "--quote": deed.quote is not None and deed.action not in (Action.CHANGE, Action.ADD),
        "--number": deed.number is not None and deed.action is not Action.UNDO,
    }
    for option in (name for name, is_unfit in unfit.items() if is_unfit):
        raise click.UsageError(front.say("usage.not_for", option=option, action=deed.action))


def _paired(front: Front, deed: Deed) -> dict[str, list[str]]:
    """The values by field: all of them for a single field, else one for each ``--field``."""
    if len(deed.fields) == 1:
        return {deed.fields[0]: list(deed.values)}
    if len(deed.fields) != len(deed.values):
        raise click.UsageError(front.say("usage.unpaired", fields=len(deed.fields), values=len(deed.values)))
    found: dict[str, list[str]] = {}
    for name, value in zip(deed.fields, deed.values, strict=True):
        found.setdefault(name, []).append(value)
    return found


def _do(front: Front, archive: Archive, key: str, deed: Deed, who: Who) -> list[str]:
    """Do it; the lines that say what came of it."""
    match deed.action:
        case Action.ADD:
            key, looked = add(archive, key, who, _paired(front, deed), deed.quote)
        case Action.CHANGE:
            looked = change(archive, key, who, _paired(front, deed), deed.quote)
        case Action.REJECT:
            looked = reject(archive, key, who, deed.fields)
        case Action.REVOKE:
            looked = revoke(archive, key, who, **_event(front, deed))
        case Action.UNDO:
            undone, looked = undo(archive, key, who, deed.number)
            action = front.say(f"Action.{undone.action}")
            said = front.say("review.undone", number=undone.number, action=action, by=undone.reviewed_by)
            return [said, *_standing(front, looked, undone.item)]
        case _:
            looked = accept(archive, key, who, deed.fields)
    if "." not in key:
        items = sum(one.review is not Review.UNREVIEWED for one in looked.items.values())
        return [front.say("review.whole", key=key, items=items)]
    return [*_standing(front, looked, key), front.say("review.done", key=item_of(looked, key)[0])]


def _event(front: Front, deed: Deed) -> dict[str, str]:
    """The day and the decision of a revocation."""
    given = {name: " ".join(texts) for name, texts in _paired(front, deed).items()}
    if set(given) != {"date", "decision"}:
        raise click.UsageError(front.say("usage.revoke"))
    return given


def _standing(front: Front, looked: Looked, key: str) -> list[str]:
    """The item as it stands after all; of a whole record nothing more is to be said."""
    if "." not in key:
        return []
    known = key in looked.items or len(key.split(".")) > 2
    try:
        return [standing_line(front.say, *item_of(looked, key))] if known else []
    except ArchiveError:  # the adding of an item was undone, or the rules number it otherwise by now
        return [front.say("review.none")]


def _show(front: Front, archive: Archive, key: str, *, as_json: bool) -> None:
    if "." in key:
        history = item_history(archive, key)
        click.echo(
            json.dumps(item_told(history), ensure_ascii=False)
            if as_json
            else "\n".join(origin_lines(front.say, history))
        )
        return
    looked = look(archive, key)
    if as_json:
        click.echo(json.dumps(record_told(looked), ensure_ascii=False))
        return
    click.echo("\n".join(_listed(front, looked)))


def _listed(front: Front, looked: Looked) -> Iterator[str]:
    """Every item of a document with its key and how it stands, by part."""
    title = looked.items[f"{looked.key}.document"].item.title or front.say("search.untitled")
    yield front.say("review.document", key=looked.key, title=title)
    part = ""
    for key, one in looked.items.items():
        if one.part.name != part:
            part = one.part.name
            yield front.say.pick(one.part.label.vi, one.part.label.en)
        yield "  " + standing_line(front.say, key, one)
    yield front.say("review.how", key=looked.key)
