"""``kyyeu history``: what each version of the rules gave, and who settled what, when and why; in lines or as JSON."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter

from archive import Archive
from archive.differences import Difference, Differences, Kind
from archive.history import ItemHistory, Origin, Version, item_history, versions
from archive.parts import PARTS
from archive.review import Looked, look
from archive.standing import Standing
from kyyeu.front import Front
from kyyeu.messages import Speech
from kyyeu.show import field_label, item_line, spoken_date, value_words, words
from models import Action, Correction, Issue, Record
from models.fields import label_of

_SIGNS = {Kind.APPEARED: "+", Kind.CHANGED: "~", Kind.VANISHED: "−"}


def history(front: Front, key: str, archive: Path, *, as_json: bool) -> int:
    """Tell the history of a document, or of the item that the key names. Returns 0."""
    with Archive.open(archive) as opened:
        if "." in key:
            told = item_history(opened, key)
            lines = [*origin_lines(front.say, told), *_past_lines(front.say, told)]
            found: dict[str, Any] = item_told(told)
        else:
            looked, known = look(opened, key), versions(opened, key)
            lines = [*_version_lines(front.say, known), *correction_lines(front.say, looked.corrections)]
            found = {"key": looked.key, "extractions": [_version_told(v) for v in known], **_corrections_told(looked)}
    click.echo(json.dumps(found, ensure_ascii=False) if as_json else "\n".join(lines))
    return 0


# Items


def standing_line(say: Speech, key: str, one: Standing) -> str:
    """An item with its key and how it stands."""
    state = say(f"Review.{one.review}")
    if one.is_alone:
        state += ", " + say("review.alone")
    if one.revoked and one.revoked.value:
        event = json.loads(one.revoked.value)
        day = spoken_date(say, event["date"])
        state += ", " + say("review.revoked", date=day, decision=event["decision"])
    item = one.item if one.item is not None else one.extracted
    return f"{key} [{state}] {item_line(say, item)}" if item is not None else f"{key} [{state}]"


def origin_lines(say: Speech, told: ItemHistory) -> Iterator[str]:
    """An item, and for each of its fields the value and where it comes from."""
    yield standing_line(say, told.key, told.standing)
    for origin in told.origins:
        if origin.value in (None, []) and not origin.correction:
            continue
        label = field_label(say, told.standing.part.model, origin.field)
        yield f"  {label}: {_value(say, told.standing.item, origin.field)}"
        yield f"      {_origin(say, told, origin)}"


def _origin(say: Speech, told: ItemHistory, origin: Origin) -> str:
    if origin.correction:
        made = origin.correction
        gives = _value(say, told.standing.extracted, origin.field) or say("history.not_found")
        reason = f" ({made.reason})" if made.reason else ""
        date = moment(say, made.reviewed_at)
        return say("history.by_person", by=made.reviewed_by, date=date, reason=reason, extracted=gives)
    since = moment(say, origin.since.extracted_at) if origin.since else "–"
    if not origin.evidence:
        return say("history.by_reader", version=origin.version, since=since)
    first = origin.evidence[0]
    rule = first.rule or say("history.no_rule")
    place = {"quote": first.quote, "start": first.start, "end": first.end}
    return say("history.by_rule", rule=rule, version=origin.version, since=since, **place)


def _value(say: Speech, item: Any, field: str) -> str:
    """A value in words; that there is none, in words too; nothing where there is no item."""
    return "" if item is None else value_words(say, item, field) or say("review.empty")


def _past_lines(say: Speech, told: ItemHistory) -> Iterator[str]:
    yield say("history.gave")
    for past in reversed(told.past):
        item = item_line(say, past.item) if past.item is not None else say("history.not_found")
        one = past.extraction
        yield say(
            "history.past",
            number=one.number,
            version=one.extractor_version,
            date=moment(say, one.extracted_at),
            item=item,
        )
    yield from correction_lines(say, told.corrections)


# Documents


def _version_lines(say: Speech, known: tuple[Version, ...]) -> Iterator[str]:
    for version in known:
        one = version.extraction
        date = moment(say, one.extracted_at)
        yield say("history.extraction", number=one.number, version=one.extractor_version, date=date)
        if version.differences is None:
            yield say("history.first")
        elif not version.differences.items:
            yield say("history.same")
        else:
            yield from difference_lines(say, version.differences)


def difference_lines(say: Speech, found: Differences) -> Iterator[str]:
    """A line for each item that appeared, changed or vanished."""
    for one in found.items:
        yield f"  {_SIGNS[one.kind]} {part_label(say, one.part)}: {difference_words(say, one)}"


def difference_words(say: Speech, one: Difference) -> str:
    """What became of an item: itself, or the values before and after."""
    if one.kind is not Kind.CHANGED:
        item = one.after if one.before is None else one.before
        return item.message if isinstance(item, Issue) else item_line(say, item)
    name = item_line(say, one.before).split(" · ")[0]
    pairs = ((f, *(_clipped(_value(say, item, f)) for item in (one.before, one.after))) for f in one.fields)
    changes = (f"{field_label(say, one.before, field)}: {was} → {now}" for field, was, now in pairs)
    return f"{name}: {'; '.join(changes)}"


def _clipped(text: str, letters: int = 80) -> str:
    return text if len(text) <= letters else f"{text[:letters].rstrip()} …"


def correction_lines(say: Speech, corrections: tuple[Correction, ...]) -> Iterator[str]:
    """The audit trail, as it was done."""
    if not corrections:
        yield say("history.no_corrections")
        return
    undone = {c.undoes for c in corrections}
    yield say("history.corrections", count=len(corrections))
    for one in corrections:
        undoes = " " + say("history.undoes", number=one.undoes) if one.undoes else ""
        action = say(f"Action.{one.action}") + undoes
        told = {"date": moment(say, one.reviewed_at), "by": one.reviewed_by, "action": action}
        head = say("history.correction", number=one.number, item=f"{one.item} {one.field or ''}".strip(), **told)
        together = say("history.together", number=one.together) if one.together else ""
        gone = say("history.undone") if one.number in undone or (one.together and one.together in undone) else ""
        yield f"{head}{_from_to(say, one)}{f' ({one.reason})' if one.reason else ''}{together}{gone}"


def _from_to(say: Speech, one: Correction) -> str:
    """What a correction put in the place of what, in words."""
    value, before = (json.loads(text) if text else None for text in (one.value, one.before))
    if value and one.action is Action.REVOKE:
        return ": " + say("review.revoked", date=spoken_date(say, value["date"]), decision=value["decision"])
    if one.action is Action.ADD:
        model = PARTS[one.part].model
        given = (value or {}).items()
        told = (f"{field_label(say, model, name)}: {_spoken(say, one.part, name, v)}" for name, v in given)
        return ": " + " · ".join(told)
    if one.field and one.action is not Action.ACCEPT:
        return f": {_spoken(say, one.part, one.field, before)} → {_spoken(say, one.part, one.field, value)}"
    return ""


def _spoken(say: Speech, part: str, field: str, value: Any) -> str:
    """A value kept as JSON, in words; as it is where today's field could not hold it."""
    if value in (None, []):
        return say("review.empty")
    try:
        kind: Any = PARTS[part].model.model_fields[field].annotation
        return words(say, TypeAdapter(kind).validate_python(value))
    except (KeyError, ValueError):
        return json.dumps(value, ensure_ascii=False)


# As JSON


def record_told(looked: Looked) -> dict[str, Any]:
    """A document's items as they stand, and everything settled."""
    return {
        "key": looked.key,
        "items": [_standing_told(k, one) for k, one in looked.items.items()],
        **_corrections_told(looked),
    }


def item_told(told: ItemHistory) -> dict[str, Any]:
    """An item with the origin of each value, what extractions gave, and everything settled about it."""
    return {
        **_standing_told(told.key, told.standing),
        "origins": [_origin_told(o) for o in told.origins],
        "past": [{**asdict(p.extraction), "item": _dumped(p.item)} for p in told.past],
        "corrections": [c.model_dump(mode="json") for c in told.corrections],
    }


def differences_told(found: Differences) -> list[dict[str, Any]]:
    """What differs, item by item."""
    return [
        {
            "part": one.part, "kind": one.kind, "rule": one.rule, "fields": list(one.fields),
            "before": _dumped(one.before), "after": _dumped(one.after),
        }
        for one in found.items
    ]  # fmt: skip


def _standing_told(key: str, one: Standing) -> dict[str, Any]:
    return {
        "key": key, "part": one.part.name, "review": one.review, "alone": one.is_alone,
        "revoked": json.loads(one.revoked.value) if one.revoked and one.revoked.value else None,
        "item": _dumped(one.item), "extracted": _dumped(one.extracted),
    }  # fmt: skip


def _origin_told(origin: Origin) -> dict[str, Any]:
    return {
        "field": origin.field, "value": origin.value, "extracted": origin.extracted, "version": origin.version,
        "since": asdict(origin.since) if origin.since else None,
        "evidence": [e.model_dump() for e in origin.evidence],
        "correction": origin.correction.model_dump(mode="json") if origin.correction else None,
    }  # fmt: skip


def _version_told(version: Version) -> dict[str, Any]:
    found = version.differences
    return {**asdict(version.extraction), "differences": None if found is None else differences_told(found)}


def _corrections_told(looked: Looked) -> dict[str, Any]:
    return {"corrections": [c.model_dump(mode="json") for c in looked.corrections]}


def _dumped(item: Any) -> Any:
    return (
        None if item is None else item.model_dump(mode="json", exclude={"text"} if hasattr(item, "authors") else None)
    )


# Words


def part_label(say: Speech, part: str) -> str:
    """What a part of the record is called."""
    label = label_of(Record.model_fields[part])
    return say.pick(label.vi, label.en)


def moment(say: Speech, utc: str) -> str:
    """A moment kept as UTC, in the time of the place where the program runs."""
    return spoken_date(say, datetime.fromisoformat(utc).astimezone().isoformat(timespec="minutes")[:16])
