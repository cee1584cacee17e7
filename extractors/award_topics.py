"""Awards that a sentence names before it says what is done with them: "Danh hiệu X: đề nghị công nhận 9 cá nhân"."""

import re
from collections.abc import Iterator

from extractors.award_mentions import AwardMention
from extractors.award_names import in_person, pattern
from extractors.award_recipient import Recipient
from extractors.award_recipients import RecipientReader
from extractors.reading import Reading

#: How far from its verb the first recipient may stand, in characters.
_NEAR = 12


def given_to(
    reading: Reading, recipients: RecipientReader, mention: AwardMention, start: int, limit: int
) -> tuple[re.Match[str], list[Recipient]] | None:
    """The verb after an award that opens the sentence at ``start``, and those whom it gives the award."""
    low = reading.low
    if not pattern("topic").fullmatch(low, start, mention.lead) or not pattern("topic_end").match(low, mention.tail):
        return None
    for verb in _verbs(reading, mention.tail, limit):
        found = recipients.read(verb.end(), limit)
        gives = verb.re is pattern("conferred") or all(r.text is None for r in found)
        if found and gives and found[0].start - verb.end() < _NEAR:
            return verb, found
    return None


def _verbs(reading: Reading, at: int, end: int) -> Iterator[re.Match[str]]:
    """The verbs of giving and asking in ``at:end``, the last one first."""
    found = [m for rule in ("conferred", "proposed") for m in pattern(rule).finditer(reading.low, at, end)]
    return (m for m in sorted(found, key=lambda m: -m.end()) if not in_person(reading, m.start()))
