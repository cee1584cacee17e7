"""How the record of a document stands: what was extracted, with what people settled laid over it. Pure, no database.

A correction belongs to an item as it was extracted then. Among today's items it is found again by
:mod:`archive.same_items`; where it is not, what a person vouched for stays, and an issue says that the rules no longer
find it.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import models
from archive.extractions import Content, leniently
from archive.parts import PARTS, WHOLE, Part, items_of, with_items
from archive.relocation import Relocation
from archive.same_items import pair
from models import Action, Correction, Evidence, Issue, Review

#: The code of the issue that says so.
ALONE = "correction_alone"

#: What the extraction of that number gave.
Earlier = Callable[[int], Content]


@dataclass(frozen=True)
class Standing:
    """An item as it stands.

    ``extracted`` is what the rules give today, ``item`` what the record shows (None where it was rejected), ``settled``
    the last correction of each field that a person settled, ``last`` the last of all, ``revoked`` that an award was
    taken back later. ``name`` is its number in keys.
    """

    part: Part
    name: str
    extracted: Any
    item: Any
    review: Review = Review.UNREVIEWED
    last: Correction | None = None
    target: int | None = None
    settled: Mapping[str, Correction] = field(default_factory=dict)
    revoked: Correction | None = None

    @property
    def is_alone(self) -> bool:
        """Whether a person alone vouches for it: the rules that once found it do not any more."""
        return self.extracted is None and self.item is not None and self.review is not Review.ADDED


@dataclass(frozen=True)
class Stand:
    """The record as it stands, and every item that it is made of, the rejected ones too."""

    record: models.Record
    items: tuple[Standing, ...]

    @property
    def names(self) -> dict[str, list[str]]:
        """By table, what the items that the record shows are called in their keys."""
        found: dict[str, list[str]] = {part.table: [] for part in PARTS.values() if part.name != "document"}
        for one in self.items:
            if one.item is not None and one.part.table in found:
                found[one.part.table].append(one.name)
        return found


def active(corrections: Iterable[Correction]) -> list[Correction]:
    """The corrections that hold: those not undone, alone or with the review of the whole record that they came with."""
    corrections = list(corrections)
    undone = {c.undoes for c in corrections if c.undoes is not None}
    return [
        c for c in corrections if c.action is not Action.UNDO and c.number not in undone and c.together not in undone
    ]


def stand(today: Content, corrections: Sequence[Correction], earlier: Earlier) -> Stand:
    """Lay what people settled over what the rules give today; ``earlier`` tells what they gave when it was settled."""
    document, record = today
    targets = _targets(corrections)
    items: list[Standing] = []
    for part in PARTS.values():
        own = [those for those in targets if those[0].part == part.name]
        items += _Laying(part, document.text, earlier).lay(items_of(record, part), own)
    shown = {p.name: [s.item for s in items if s.part is p and s.item is not None] for p in PARTS.values()}
    alone = tuple(_issue(one) for one in items if one.is_alone)
    return Stand(with_items(record, shown).model_copy(update={"issues": (*record.issues, *alone)}), tuple(items))


def _targets(corrections: Sequence[Correction]) -> list[list[Correction]]:
    """The corrections that hold, by the item they are about. What changed an added item falls with the adding."""
    held: dict[int, list[Correction]] = defaultdict(list)
    for correction in active(corrections):
        if correction.part != WHOLE:
            held[correction.target].append(correction)
    added = {c.target for c in corrections if c.action is Action.ADD}
    return [those for target, those in held.items() if target not in added or those[0].action is Action.ADD]


class _Laying:
    """Corrections laid over the items of one part."""

    def __init__(self, part: Part, text: str, earlier: Earlier) -> None:
        self._part, self._text, self._earlier = part, text, earlier

    def lay(self, extracted: Sequence[Any], targets: Sequence[Sequence[Correction]]) -> Iterator[Standing]:
        """Every item in the order of the extraction, then those of which the rules know nothing."""
        places = self._places(extracted, targets)
        by_place = {place: those for those, place in zip(targets, places, strict=True) if place is not None}
        for number, item in enumerate(extracted):
            yield self._settled(str(number + 1), item, by_place.get(number, ()))
        for those, place in zip(targets, places, strict=True):
            if place is None:
                yield self._settled("", None, those)

    def _places(self, extracted: Sequence[Any], targets: Sequence[Sequence[Correction]]) -> list[int | None]:
        """Where each target is among the items of today; None for those that the rules do not find."""
        if not self._part.many:  # whatever it has become, it is the one that there can be
            chosen = max(range(len(targets)), key=lambda n: (not _is_rejected(targets[n]), n), default=None)
            return [0 if extracted and n == chosen else None for n in range(len(targets))]
        found: dict[int, int] = {}
        for place, number, sure in sorted(self._candidates(extracted, targets), key=lambda c: not c[2]):
            # A person who rejected one thing has not rejected another that now stands in its place.
            may = sure or not _is_rejected(targets[number])
            if may and number not in found and place not in found.values():
                found[number] = place
        found |= self._became(extracted, targets, found)
        return [found.get(n) for n in range(len(targets))]

    def _became(
        self, extracted: Sequence[Any], targets: Sequence[Sequence[Correction]], found: Mapping[int, int]
    ) -> dict[int, int]:
        """Where the rules find today what a person made of an item that they found otherwise."""
        left = [n for n in range(len(targets)) if n not in found and not _is_rejected(targets[n])]
        free = [p for p in range(len(extracted)) if p not in found.values()]
        became = [self._settled("", None, targets[n]).item for n in left]
        pairs = pair(became, [extracted[p] for p in free], self._part.identity, lambda e: e)
        return {left[i]: free[j] for i, j in pairs.found.items() if i not in pairs.near}

    def _candidates(
        self, extracted: Sequence[Any], targets: Sequence[Sequence[Correction]]
    ) -> Iterator[tuple[int, int, bool]]:
        """(place among today's items, number of the target, whether it is surely the same)."""
        by_extraction: dict[int, list[int]] = defaultdict(list)
        for number, those in enumerate(targets):
            by_extraction[_anchoring(those).extraction].append(number)
        for extraction, numbers in by_extraction.items():
            document, record = self._earlier(extraction)
            before = list(items_of(record, self._part))
            places = _places(before, [(_anchoring(targets[n]).item, self._anchor(targets[n])) for n in numbers])
            pairs = pair(before, extracted, self._part.identity, Relocation(document.text, self._text).move)
            for number, place in zip(numbers, places, strict=True):
                if place in pairs.found:
                    yield pairs.found[place], number, place not in pairs.near

    def _anchor(self, corrections: Sequence[Correction]) -> Any:
        """The item as it was extracted when it was last corrected, or as a person added it; its own text's offsets."""
        last = _anchoring(corrections)
        if last.anchor is not None:
            return leniently(self._part.model, json.loads(last.anchor))
        evidence = json.loads(last.evidence or "[]")
        return leniently(self._part.model, json.loads(last.value or "{}") | {"evidence": evidence, "confidence": 1.0})

    def _settled(self, name: str, extracted: Any, corrections: Sequence[Correction]) -> Standing:
        """An item with what people settled; ``extracted`` is None where the rules do not find it today."""
        if not corrections:
            return Standing(self._part, name, extracted, extracted)
        is_added = corrections[0].action is Action.ADD
        target = corrections[0].target
        values, settled = self._values(extracted, corrections)
        rejected = _is_rejected(corrections)
        return Standing(
            part=self._part,
            name=f"c{target}" if is_added or extracted is None else name,
            extracted=extracted,
            item=None if rejected else leniently(self._part.model, values),
            review=Review.REJECTED if rejected else self._review(values, corrections, settled),
            last=next((c for c in reversed(corrections) if c.action is not Action.REVOKE), corrections[-1]),
            target=target,
            settled=settled,
            revoked=next((c for c in reversed(corrections) if c.action is Action.REVOKE), None),
        )

    def _values(
        self, extracted: Any, corrections: Sequence[Correction]
    ) -> tuple[dict[str, Any], dict[str, Correction]]:
        base = extracted or self._moved(corrections)
        values = base.model_dump(mode="json") if base else {"confidence": 1.0}
        settled: dict[str, Correction] = {}
        for correction in corrections:
            given = _given(self._part, correction)
            values |= given
            settled |= dict.fromkeys(given, correction)
        if self._part.model is not models.DocumentInfo:
            values["evidence"] = self._evidence(getattr(base, "evidence", ()), corrections)
        return values, settled

    def _moved(self, corrections: Sequence[Correction]) -> Any:
        """What an item was when it was corrected, its evidence in today's text; None for one that a person added."""
        last = _anchoring(corrections)
        if last.anchor is None:
            return None
        anchor = self._anchor(corrections)
        return anchor.model_copy(update={"evidence": self._carried(anchor.evidence, last.extraction)})

    def _evidence(self, base: Sequence[Evidence], corrections: Sequence[Correction]) -> list[dict[str, Any]]:
        """The words that an item rests on: those of the rules, and those that people pointed at."""
        found = list(base)
        for c in corrections:
            shown = [leniently(Evidence, one) for one in json.loads(c.evidence or "[]")]
            found += self._carried(shown, c.extraction, needed=not found)
        return [one.model_dump() for one in dict.fromkeys(found)]

    def _carried(self, evidence: Sequence[Evidence], extraction: int, *, needed: bool = True) -> tuple[Evidence, ...]:
        """Evidence of an earlier text in today's; where it is needed, the nearest thing to what is no longer there."""
        if not evidence:
            return ()
        relocation = Relocation(self._earlier(extraction)[0].text, self._text)
        moved = tuple(e for one in evidence if (e := relocation.move(one)))
        return moved or ((relocation.rescue(evidence[0]),) if needed else ())

    def _review(
        self, values: Mapping[str, Any], corrections: Sequence[Correction], settled: Mapping[str, Correction]
    ) -> Review:
        if corrections[0].action is Action.ADD:
            return Review.ADDED
        if any(c.action in (Action.CHANGE, Action.REJECT) for c in corrections):
            return Review.CHANGED
        all_seen = all(name in settled for name in self._part.fields if values.get(name) not in (None, []))
        return Review.ACCEPTED if all_seen else Review.UNREVIEWED


def _anchoring(corrections: Sequence[Correction]) -> Correction:
    """The last correction that tells what the item was; of an added one that the rules never found, the adding."""
    return next((c for c in reversed(corrections) if c.anchor is not None), corrections[0])


def _is_rejected(corrections: Sequence[Correction]) -> bool:
    return any(c.action is Action.REJECT and c.field is None for c in corrections)


def _places(before: list[Any], anchors: Sequence[tuple[str, Any]]) -> list[int]:
    """Where the anchors are among the items before; what is not there (an added item) is put at the end.

    Of items that are equal to the letter, the one whose number stands in the key.
    """
    places: list[int] = []
    for key, anchor in anchors:
        number = key.rpartition(".")[2]
        stated = int(number) - 1 if number.isdecimal() else 0
        order = sorted(range(len(before)), key=lambda i: i != stated)
        place = next((i for i in order if before[i] == anchor and i not in places), len(before))
        if place == len(before):
            before.append(anchor)
        places.append(place)
    return places


def _given(part: Part, correction: Correction) -> dict[str, Any]:
    """The values by field that a correction settles; a value taken away is null or an empty list."""
    value = json.loads(correction.value) if correction.value and correction.action is not Action.REVOKE else None
    if correction.field:
        empty = part.model.model_fields[correction.field].get_default()
        return {correction.field: empty if correction.action is Action.REJECT else value}
    return {name: value[name] for name in part.fields if name in value} if value else {}


def title_of(item: Any) -> str:
    """What an item is called in a line: the first words it has, those it is known by before others."""
    names = (*getattr(item, "identity", ()), *type(item).model_fields)
    return next((str(v) for name in names if isinstance(v := getattr(item, name), str) and v), type(item).__name__)


def _issue(standing: Standing) -> Issue:
    last = standing.last
    assert last is not None  # noqa: S101 - only a person's word makes an item stand alone
    return Issue(
        code=ALONE,
        message=(
            f"{standing.part.label.vi}: «{title_of(standing.item)}» do {last.reviewed_by} xác nhận ngày "
            f"{last.reviewed_at[:10]} không còn được quy tắc tìm thấy; giá trị đã duyệt vẫn giữ. "
            "Hãy xem lại, và rút lại (kyyeu review … undo) nếu không còn đúng."
        ),
        evidence=standing.item.evidence[:1],
    )
