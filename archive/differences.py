"""What differs between two records of one document: items that appeared, changed, vanished, and by which rule."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import models
from archive.parts import PARTS, Part, items_of
from archive.relocation import Relocation
from archive.same_items import pair
from models.fields import Label, label_of

_ISSUES = "issues"
#: What the rules say of an item beside its values.
_BESIDE = frozenset({"evidence", "confidence"})


class Kind(StrEnum):
    """What became of an item."""

    APPEARED = "appeared"
    CHANGED = "changed"
    VANISHED = "vanished"


@dataclass(frozen=True)
class Difference:
    """An item that differs. ``fields`` are those that changed; ``rule`` gave the new value, or what vanished."""

    part: str
    kind: Kind
    before: Any
    after: Any
    fields: tuple[str, ...] = ()
    rule: str | None = None


@dataclass(frozen=True)
class Differences:
    """All that differs; ``same`` counts, by part, the items whose values are as they were."""

    items: tuple[Difference, ...]
    same: dict[str, int]


def differences(before: models.Record, after: models.Record) -> Differences:
    """What differs in ``after``. An item that only rests on other words, or is trusted otherwise, is the same."""
    move = Relocation(before.document.text, after.document.text).move
    found: list[Difference] = []
    same: dict[str, int] = {}
    for part in PARTS.values():
        old, new = items_of(before, part), items_of(after, part)
        pairs = pair(old, new, part.identity, move).found
        changed = [c for i, j in sorted(pairs.items()) if (c := _changed(part, old[i], new[j]))]
        same[part.name] = len(pairs) - len(changed)
        found += changed
        found += _alone(part.name, Kind.APPEARED, [x for j, x in enumerate(new) if j not in pairs.values()])
        found += _alone(part.name, Kind.VANISHED, [x for i, x in enumerate(old) if i not in pairs])
    then, now = ({(one.code, one.message): one for one in side.issues} for side in (before, after))
    found += _alone(_ISSUES, Kind.APPEARED, [one for told, one in now.items() if told not in then])
    found += _alone(_ISSUES, Kind.VANISHED, [one for told, one in then.items() if told not in now])
    return Differences(tuple(found), same | {_ISSUES: len(then.keys() & now.keys())})


def part_label(part: str) -> Label:
    """What a part is called."""
    return label_of(models.Record.model_fields[part])


def _changed(part: Part, old: Any, new: Any) -> Difference | None:
    fields = tuple(n for n in part.model.model_fields if n not in _BESIDE and getattr(old, n) != getattr(new, n))
    rule = next((r for name in fields if (r := _rule(new, name))), None) or _rule(new)
    return Difference(part.name, Kind.CHANGED, old, new, fields, rule) if fields else None


def _alone(part: str, kind: Kind, items: Sequence[Any]) -> Iterator[Difference]:
    for item in items:
        before, after = (item, None) if kind is Kind.VANISHED else (None, item)
        yield Difference(part, kind, before, after, rule=_rule(item))


def _rule(item: Any, field: str | None = None) -> str | None:
    """The rule that gave a field of an item, or the item; evidence names a field as ``roles`` or ``roles:chair``."""
    evidence = getattr(item, "evidence", ())
    return next((e.rule for e in evidence if e.rule and field in (None, (e.field or "").split(":")[0])), None)
