"""From what was read to the record: repeats joined, counts dropped where those counted are named, evidence cut."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.award_mentions import AwardMention
from extractors.award_names import Span
from extractors.award_recipients import Recipient
from extractors.found import cite
from extractors.reading import Reading
from models import Award, AwardStatus, Evidence


@dataclass(frozen=True)
class AwardRow:
    """An award ready to be written down; ``words`` and ``owner`` are comparison keys of the award and its grantor."""

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


def merged(reading: Reading, rows: Sequence[AwardRow]) -> Iterator[Award]:
    """One award a recipient, in the order of the text."""
    groups: list[list[AwardRow]] = []
    for row in sorted(rows, key=lambda r: (r.mention.start, r.recipient.start)):
        same = next((group for group in groups if _same(group[0], row)), None)
        if same:
            same.append(row)
        else:
            groups.append([row])
    firsts = [group[0] for group in groups]
    counts = [row for row in firsts if _named_elsewhere(row, firsts)]
    for group in groups:
        if group[0] not in counts:
            yield _award(reading, [*group, *(c for c in counts if _lends(c, group[0]))])


def _same(one: AwardRow, other: AwardRow) -> bool:
    if one.status is not other.status or one.words != other.words:
        return False
    if one.mention.year and other.mention.year and one.mention.year != other.mention.year:
        return False
    if one.recipient.text or other.recipient.text:
        alike = (one.recipient.text or "").casefold() == (other.recipient.text or "").casefold()
        return alike and _one_owner(one.owner, other.owner)
    if one.recipient.count != other.recipient.count or one.sentence == other.sentence:
        return False
    return _one_owner(one.owner, other.owner)


def _one_owner(one: str, other: str) -> bool:
    """Whether two grantors may be the same, one told at greater length ("UBND tỉnh", "Chủ tịch UBND tỉnh A")."""
    mine, its = set(one.split()), set(other.split())
    return not mine or not its or len(mine & its) >= min(len(mine), len(its))


def _named_elsewhere(row: AwardRow, rows: Sequence[AwardRow]) -> bool:
    """Whether a count tells of those whom a list of the same award names."""
    if row.recipient.text:
        return False
    alike = [r for r in rows if r.words == row.words and r.status is row.status and _one_owner(r.owner, row.owner)]
    named = sum(1 for r in alike if r.recipient.text and not _before(r, row))
    counted = sum(r.recipient.count for r in alike if r.recipient.text is None and r.sentence == row.sentence)
    return named >= counted > 0


def _before(named: AwardRow, count: AwardRow) -> bool:
    """Whether a name stands before a count in its sentence: "Sở A và 1 cá nhân" is two."""
    return named.sentence == count.sentence and named.recipient.start < count.recipient.start


def _lends(count: AwardRow, row: AwardRow) -> bool:
    """Whether a count tells the grantor of those named apart from it, who have none."""
    alike = count.words == row.words and count.status is row.status
    return bool(alike and row.recipient.text and count.grantor and not row.grantor)


def _award(reading: Reading, group: Sequence[AwardRow]) -> Award:
    row = group[0]
    owned = next((r for r in group if r.grantor), row)
    return Award(
        award=_clean(reading, row.mention),
        grantor=reading.text[slice(*owned.grantor)].strip() if owned.grantor else None,
        recipient=row.recipient.text,
        count=row.recipient.count,
        status=row.status,
        year=next((r.year for r in group if r.year), None),
        evidence=tuple(e for r in dict.fromkeys((row, owned)) for e in _evidence(reading, r)),
        confidence=min(0.99, row.sure + 0.02 * (len(group) - 1)),
    )


def _clean(reading: Reading, mention: AwardMention) -> str:
    """The award's words; those all in capitals get small letters but for the first."""
    words = re.sub(r"\s+", " ", mention.form or reading.text[mention.start : mention.end]).strip()
    if words.count("“") != words.count("”") or words.count('"') % 2:
        words = words.strip('"“”')
    words = re.sub(r"[\"“”](?= (?:thời kỳ|hạng|cấp|toàn))", "", words)
    return words.capitalize() if words.isupper() and " " in words else words


def _evidence(reading: Reading, row: AwardRow) -> Iterator[Evidence]:
    yield cite(reading, row.mention.start, row.mention.end, "award", "awards.mention")
    field = "recipient" if row.recipient.text else "count"
    yield cite(reading, row.recipient.start, row.recipient.end, field, row.recipient.rule)
    if row.recipient.head:
        yield cite(reading, *row.recipient.head, "recipient", row.recipient.rule)
    if row.grantor:
        yield cite(reading, *row.grantor, "grantor", row.grantor_rule)
    if row.told:
        yield cite(reading, *row.told, "status", row.told_rule)
