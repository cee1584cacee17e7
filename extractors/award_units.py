"""Whose awards a page tells that is about one body: its history, or a page that says first what the body is."""

from extractors.award_clauses import Told
from extractors.award_names import line_end, pattern
from extractors.award_recipient import Recipient
from extractors.award_recipients import RecipientReader
from extractors.papers import headline_of
from extractors.reading import Reading
from models import AwardStatus, BlockKind


def unit_of(reading: Reading, recipients: RecipientReader) -> Recipient | None:
    """The body that a page is about: the one in a headline on its history, else the one that its text opens with."""
    head = headline_of(reading)
    told = pattern("history_of").search(reading.low, head.start, head.end) if head else None
    if head and told and (found := _named(recipients, told.start("unit"), head.end)):
        return found
    first = next((b for b in reading.document.blocks if b.kind is BlockKind.PARAGRAPH and b.start < b.end), None)
    found = _named(recipients, first.start, line_end(reading.low, first.start)) if first else None
    return found if found and pattern("is_what").match(reading.low, found.end) else None


def _named(recipients: RecipientReader, at: int, limit: int) -> Recipient | None:
    """The one body named at a place."""
    found = recipients.body(at, limit) if pattern("body_head").match(recipients.low, at, limit) else None
    name = found[0][0] if found and len(found[0]) == 1 else None
    return name if name and " " in (name.text or "") else None


def given_to_unit(reading: Reading, told: Told, unit: Recipient) -> tuple[Recipient, ...]:
    """Those who get an award: the ``unit`` of the page where the words say "được tặng", "đón nhận" and not who."""
    frame, mention = told.frame, told.mention
    if frame.status is not AwardStatus.CONFERRED or frame.told is None or mention.level == "office":
        return told.recipients
    begin, end = frame.told
    gets = reading.low.endswith("được ", 0, begin) or pattern("received").fullmatch(reading.low, begin, end)
    if not gets or any(r.rule != "awards.mention" for r in told.recipients):
        return told.recipients
    count = told.recipients[0].count if told.recipients else 1
    return (Recipient(unit.start, unit.end, unit.text, count, rule="awards.unit"),)
