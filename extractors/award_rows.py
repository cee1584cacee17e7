"""From what was read to the record: one award a row, its evidence cut from the text."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.award_mentions import AwardMention
from extractors.award_names import Span
from extractors.award_recipient import Recipient
from extractors.found import cite
from extractors.reading import Reading
from models import Award, AwardStatus, Evidence

#: The first letter of what stands in quotes.
_QUOTED = re.compile(r"(?<=[\"“])\w")


class AwardRow(NamedTuple):
    """An award ready to be written down; ``words`` and ``owner`` are comparison keys of the award and its grantor.

    ``named`` is where the document tells the name that this mention leaves out.
    """

    mention: AwardMention
    recipient: Recipient
    status: AwardStatus
    told: Span | None
    told_rule: str | None
    grantor: Span | None
    grantor_rule: str | None
    year: int | None
    sure: float
    sentence: int
    words: str
    owner: str
    named: Span | None = None


def award_of(reading: Reading, group: Sequence[AwardRow]) -> Award:
    """The award that the rows of a ``group`` tell, the first one above all."""
    row = group[0]
    owned = _owned(group)
    return Award(
        award=_clean(reading, row.mention),
        grantor=" ".join(reading.text[slice(*owned.grantor)].split()) if owned.grantor else None,
        recipient=row.recipient.text,
        count=row.recipient.count,
        status=row.status,
        year=next((r.year for r in group if r.year), None),
        evidence=tuple(e for r in dict.fromkeys((row, owned)) for e in _evidence(reading, r)),
        confidence=min(0.99, row.sure + 0.02 * (len(group) - 1)),
    )


def _owned(group: Sequence[AwardRow]) -> AwardRow:
    """The row whose grantor is told best: beside its award rather than by who gives it, and at greatest length."""
    granted = [r for r in group if r.grantor]
    best = max(granted, key=lambda r: (r.grantor == r.mention.own, len(r.owner)), default=group[0])
    fuller = [r for r in granted if set(r.owner.split()) > set(best.owner.split())]
    return max(fuller, key=lambda r: len(r.owner), default=best)


def _clean(reading: Reading, mention: AwardMention) -> str:
    """The award's words; those all in capitals get small letters but for the first, and the first in quotes."""
    words = re.sub(r"\s+", " ", mention.form or reading.text[mention.start : mention.end]).strip()
    if words.count("“") != words.count("”") or words.count('"') % 2:
        words = re.sub(r"[\"“”]", "", words)
    words = re.sub(r"[\"“”](?= (?:thời kỳ|hạng|cấp|toàn))", "", words)
    if words.isupper() and " " in words:
        words = _QUOTED.sub(lambda m: m[0].upper(), words.capitalize())
    return words


def _evidence(reading: Reading, row: AwardRow) -> Iterator[Evidence]:
    yield cite(reading, row.mention.start, row.mention.end, "award", "awards.mention")
    if row.named:
        yield cite(reading, *row.named, "award", "awards.mention")
    field = "recipient" if row.recipient.text else "count"
    yield cite(reading, row.recipient.start, row.recipient.end, field, row.recipient.rule)
    if row.recipient.head:
        yield cite(reading, *row.recipient.head, "recipient", row.recipient.rule)
    if row.grantor:
        yield cite(reading, *row.grantor, "grantor", row.grantor_rule)
    if row.told:
        yield cite(reading, *row.told, "status", row.told_rule)
