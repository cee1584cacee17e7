"""Recipients that a text calls by a common noun alone: "Nhà trường", "Khối" for the one it names in full."""

import re

from extractors.award_names import pattern
from extractors.award_recipient import Recipient
from extractors.award_recipients import RecipientReader
from extractors.cluster_bodies import words_of
from extractors.reading import Reading
from models import BlockKind


class MeantReader:
    """Reads what common nouns mean in one document; each noun is looked up once."""

    def __init__(self, reading: Reading, recipients: RecipientReader) -> None:
        self.reading, self.low, self.recipients = reading, reading.low, recipients
        self._known: dict[str, Recipient | None] = {}

    def whole(self, recipient: Recipient) -> Recipient:
        """The recipient under the full name that the text tells elsewhere; as it stands where that is not clear."""
        noun = (recipient.text or "").casefold()
        kind = pattern("called").fullmatch(noun)
        if kind is None:
            return recipient
        if noun not in self._known:
            self._known[noun] = self._named("names_school" if kind["school"] else "names_cluster", noun)
        named = self._known[noun]
        if named is None:
            return recipient
        return Recipient(
            recipient.start, recipient.end, named.text, recipient.count, (named.start, named.end), recipient.rule
        )

    def _named(self, rule: str, noun: str) -> Recipient | None:
        """The only school or cluster that the text names, or the one in its headline."""
        found = [r for m in pattern(rule).finditer(self.low) if (r := self._at(m, noun))]
        heads = [b for b in self.reading.document.blocks if b.kind is BlockKind.HEADLINE]
        found.sort(key=lambda r: (r.text or "").isupper())
        own = [r for r in found if any(b.start <= r.start < b.end for b in heads)] or found
        if not own:
            return None
        first = words_of(own[0].text or "")
        alike = (words_of(r.text or "") for r in own)
        return own[0] if all(w[: len(first)] == first or first[: len(w)] == w for w in alike) else None

    def _at(self, match: re.Match[str], noun: str) -> Recipient | None:
        """The body named at a match, if its name says more than the noun."""
        start, text = match.start(), self.reading.text
        found = self.recipients.body(start, min(len(text), start + 120))
        name = found[0][0] if found and len(found[0]) == 1 else None
        says = name and name.text and any(c.isupper() or c.isdigit() for c in name.text[len(noun) - 1 :])
        return name if name and (says or "thi đua" in match[0]) else None
