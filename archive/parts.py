"""The parts of a record that people review, from ``models``: the items, and what the document says of itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import models
from archive.layout import DOCUMENTS_TABLE, RECORD
from models.fields import Frozen, Label, label_of
from models.record import Item

#: What stands for the whole record where people settle all of it at once.
WHOLE = "record"
# Every other value depends on the text, and evidence and confidence are the rules' word, not the document's.
_BEYOND_REVIEW = frozenset({"evidence", "confidence"})


@dataclass(frozen=True)
class Part:
    """A field of the record whose items are reviewed: their table, model and label, and whether there may be many."""

    name: str
    table: str
    label: Label
    model: type[Frozen]
    many: bool

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that a person may settle."""
        without = _BEYOND_REVIEW if issubclass(self.model, Item) else {"text"}
        return tuple(name for name in self.model.model_fields if name not in without)

    @property
    def identity(self) -> tuple[str, ...]:
        """The fields by which an item is known again; none where there is one item at most."""
        return self.model.identity if issubclass(self.model, Item) else ()


def _parts() -> dict[str, Part]:
    label = label_of(models.Record.model_fields["document"])
    found = {"document": Part("document", DOCUMENTS_TABLE, label, models.DocumentInfo, many=False)}
    for shape in RECORD.children:
        if shape.model and issubclass(shape.model, Item):
            found[shape.path[0]] = Part(shape.path[0], shape.table, shape.label, shape.model, shape.many)
    return found


#: By the field of the record, in its order.
PARTS: Mapping[str, Part] = _parts()
#: By the table of the items.
BY_TABLE: Mapping[str, Part] = {part.table: part for part in PARTS.values()}


def items_of(record: models.Record, part: Part) -> tuple[Any, ...]:
    """The items of a part, in order."""
    held = getattr(record, part.name)
    if part.many:
        return tuple(held)
    return () if held is None else (held,)


def with_items(record: models.Record, items: Mapping[str, Sequence[Any]]) -> models.Record:
    """The record with other items for the parts named."""
    held: dict[str, Any] = {}
    for name, those in items.items():
        held[name] = tuple(those) if PARTS[name].many else next(iter(those), None)
    return record.model_copy(update=held)
