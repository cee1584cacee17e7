"""A record as people read it: every field under its label, values in words."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from pydantic import BaseModel

from kyyeu.messages import MESSAGES, Speech
from models import DocumentInfo, Evidence, Item, Record, Term
from models.fields import label_of

_BESIDE = ("evidence", "confidence")  # told in lines of their own
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d).*)?")


def record_lines(say: Speech, name: str, record: Record, *, explain: bool) -> Iterator[str]:
    """The lines that show a record; with ``explain`` each value's words in the text and the rule that took them."""
    yield f"── {name}"
    for field in ("title", "published_at", "authors"):
        if value := getattr(record.document, field):
            yield f"{_label(say, record.document, field)}: {words(say, value)}"
    if record.meeting:
        yield from _item(say, _label(say, record, "meeting"), record.meeting, explain=explain)
    else:
        yield say("show.no_meeting")
    for field in type(record).model_fields:
        items = getattr(record, field)
        if isinstance(items, tuple) and items and isinstance(items[0], Item):
            yield f"{_label(say, record, field)} ({len(items)})"
            for item in items:
                yield from _item(say, "", item, explain=explain)
    if record.issues:
        yield f"{_label(say, record, 'issues')} ({len(record.issues)})"
        yield from (f"  • {issue.message}" for issue in record.issues)


def _item(say: Speech, heading: str, item: Item, *, explain: bool) -> Iterator[str]:
    """An item in one line (a meeting, which has a heading, in a line a field), then its evidence if asked for."""
    if heading:
        yield heading
        yield from (f"  {_told(say, item, f)}" for f in _filled(item))
    else:
        yield "  • " + item_line(say, item)
    if explain:
        yield f"      {_label(say, item, 'confidence')}: {item.confidence:.2f}"
        yield from (f"      ← {_proof(say, item, e)}" for e in item.evidence)


def item_line(say: Speech, item: BaseModel) -> str:
    """An item in one line: what it is, then everything else known of it."""
    first, *rest = _filled(item) or ("",)
    if not first:
        return "–"
    return " · ".join([words(say, getattr(item, first)), *(_told(say, item, f) for f in rest)])


def value_words(say: Speech, item: BaseModel, field: str) -> str:
    """The value of a field in words; empty where there is none."""
    value = getattr(item, field)
    return "" if value in (None, ()) else words(say, value)


def words(say: Speech, value: object) -> str:
    """A value in words: lists joined, enumerations named, parts of parts in brackets."""
    match value:
        case StrEnum():
            return say(f"{type(value).__name__}.{value}")
        case BaseModel():
            return _part(say, value)
        case str():
            return spoken_date(say, value)
        case Iterable():
            return "; ".join(words(say, x) for x in value)
    return str(value)


def field_label(say: Speech, model: BaseModel | type[BaseModel], field: str) -> str:
    """What a field is called."""
    return _label(say, model, field)


def _filled(item: BaseModel) -> list[str]:
    """The fields of an item that tell something."""
    fields = [f for f in type(item).model_fields if f not in _BESIDE and getattr(item, f) not in (None, ())]
    if getattr(item, "recipient", None) and "count" in fields:
        fields.remove("count")  # one award to one who is named: the number tells nothing
    if isinstance(item, DocumentInfo):
        fields.remove("text")
    return fields


def _told(say: Speech, item: BaseModel, field: str) -> str:
    return f"{_label(say, item, field)}: {words(say, getattr(item, field))}"


def _proof(say: Speech, item: Item, evidence: Evidence) -> str:
    known = [x for x in (_proven(say, item, evidence.field), evidence.rule) if x]
    return f"«{evidence.quote}» [{evidence.start}–{evidence.end}]" + (f" ({'; '.join(known)})" if known else "")


def _proven(say: Speech, item: Item, field: str | None) -> str | None:
    """What a span proves, in words: a field, or with what follows it (``roles:chair``, ``terms:2026:lead``)."""
    name, *rest = (field or "").split(":")
    if name not in type(item).model_fields:
        return field
    told = (say.pick(*MESSAGES[word]) if (word := f"Role.{x}") in MESSAGES else x for x in rest)
    parts = {n: _label(say, Term, n) for n in Term.model_fields}
    return ": ".join([_label(say, item, name), *(parts.get(x, x) for x in told)])


def spoken_date(say: Speech, iso: str) -> str:
    """A date (and time) as people write it; in English, and where it is none, as it is."""
    found = _DATE.fullmatch(iso)
    if not found:
        return iso
    year, month, day, time = found.groups()
    return say.pick(f"{day}/{month}/{year}{f' {time}' if time else ''}", iso)


def _label(say: Speech, model: BaseModel | type[BaseModel], field: str) -> str:
    label = label_of((model if isinstance(model, type) else type(model)).model_fields[field])
    return say.pick(label.vi, label.en)


def _part(say: Speech, value: BaseModel) -> str:
    """A part of an item: its name and, in brackets, what else is known; a post is whole in its text."""
    if "text" in type(value).model_fields:
        return str(value.text)  # type: ignore[attr-defined]
    known = [(f, getattr(value, f)) for f in type(value).model_fields if getattr(value, f) not in (None, ())]
    (_, first), *rest = known
    more = ", ".join(f"{_label(say, value, f)}: {words(say, v)}" for f, v in rest)
    return f"{words(say, first)} ({more})" if more else words(say, first)
