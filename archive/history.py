"""Where values come from (rule, version, words; or who set them, and when), and what there was before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Any

from archive.current import earlier_of
from archive.differences import Differences, differences
from archive.extractions import Extraction, extractions
from archive.parts import items_of
from archive.relocation import Relocation
from archive.review import item_of, look
from archive.same_items import pair
from archive.standing import Earlier, Standing
from archive.store import Archive
from models import Correction, Evidence


@dataclass(frozen=True)
class Version:
    """An extraction, and what differed in it from the one before; None for the first."""

    extraction: Extraction
    differences: Differences | None


@dataclass(frozen=True)
class Origin:
    """Where the value of a field comes from.

    A person's ``correction``; else rules: the words and the rule, today's version of the rules, and ``since``, the
    extraction from which on this value was given without a break.
    """

    field: str
    value: Any  # as JSON
    extracted: Any  # what the rules give today, as JSON; None where they do not find the item
    correction: Correction | None
    evidence: tuple[Evidence, ...]
    version: str | None
    since: Extraction | None


@dataclass(frozen=True)
class Past:
    """What an extraction gave for an item; None where it did not find it."""

    extraction: Extraction
    item: Any


@dataclass(frozen=True)
class ItemHistory:
    """An item: where each value comes from, what each extraction gave for it, what people settled about it."""

    key: str
    standing: Standing
    origins: tuple[Origin, ...]
    past: tuple[Past, ...]
    corrections: tuple[Correction, ...]


def versions(archive: Archive, key: str) -> tuple[Version, ...]:
    """Every extraction of a document, the oldest first. Raises ArchiveError for an unknown document."""
    document_key = look(archive, key).key
    with archive.reading() as connection:
        earlier = earlier_of(connection, document_key)
        known = extractions(connection, document_key)
        records = [earlier(e.number)[1] for e in known]
        changed = [None, *(differences(old, new) for old, new in pairwise(records))]
        return tuple(Version(e, d) for e, d in zip(known, changed, strict=True))


def item_history(archive: Archive, key: str) -> ItemHistory:
    """Everything known of the item that a key names. Raises ArchiveError where there is none."""
    looked = look(archive, key)
    own, standing = item_of(looked, key)
    with archive.reading() as connection:
        known = extractions(connection, looked.key)
        past = tuple(_past(known, earlier_of(connection, looked.key), standing))
    corrections = tuple(c for c in looked.corrections if standing.target and c.target == standing.target)
    origins = tuple(_origin(name, standing, past) for name in standing.part.fields)
    return ItemHistory(own, standing, origins, past, corrections)


def _past(known: Sequence[Extraction], earlier: Earlier, standing: Standing) -> Iterator[Past]:
    """What each extraction gave for the item, the newest first."""
    part = standing.part
    document, record = earlier(known[-1].number)
    today = list(items_of(record, part))
    wanted = standing.extracted
    if wanted is None:
        if standing.item is None:  # rejected, and found no more
            return
        wanted = standing.item
        today.append(wanted)
    place = next((i for i, item in enumerate(today) if item is wanted), today.index(wanted))
    for extraction in reversed(known):
        then, was = earlier(extraction.number)
        items = items_of(was, part)
        pairs = pair(items, today, part.identity, Relocation(then.text, document.text).move).found
        yield Past(extraction, next((items[i] for i, j in pairs.items() if j == place), None))


def _origin(name: str, standing: Standing, past: Sequence[Past]) -> Origin:
    value, extracted = (_json_of(item, name) for item in (standing.item, standing.extracted))
    evidence = getattr(standing.item or standing.extracted, "evidence", ())
    own = tuple(e for e in evidence if (e.field or "").split(":")[0] == name)
    correction = standing.settled.get(name)
    ours = [one for one in past if one.item is not None]
    same = takewhile(lambda one: one.item is not None and _json_of(one.item, name) == extracted, past)
    return Origin(
        field=name,
        value=value,
        extracted=extracted,
        correction=correction,
        evidence=own or tuple(e for e in evidence if not e.field) or tuple(evidence[:1]),
        version=ours[0].extraction.extractor_version if ours else None,
        since=next((one.extraction for one in reversed(list(same))), None),
    )


def _json_of(item: Any, name: str) -> Any:
    return None if item is None else item.model_dump(mode="json", include={name})[name]
