"""Whose awards a list tells: the person or body in the heading above it, or at the head of its own line."""

import re
from collections.abc import Sequence

from extractors.award_mentions import AwardMention
from extractors.award_names import pattern
from extractors.award_recipient import Recipient, of_person
from extractors.award_recipients import RecipientReader
from extractors.reading import Reading
from models import Block, BlockKind

_NUMERAL = re.compile(r"\s*\d{1,3}\s")
#: How long a heading or a line of a list may be, in characters.
_SHORT = 200


class HolderReader:
    """Reads the holders of awards of one document."""

    def __init__(self, reading: Reading, recipients: RecipientReader) -> None:
        self.reading, self.low, self.recipients = reading, reading.low, recipients
        self.above: Recipient | None = None  # whose awards the list below the last heading tells
        self.subject: Recipient | None = None  # whose merits the whole paper reports

    def note(self, block: Block, *, item: bool) -> None:
        """Remember whose awards the list below a heading tells: "* Giáo sư Lê Văn A – Trưởng khoa:"."""
        low, start, end = self.low, self._start(block), block.end
        heads = block.kind in (BlockKind.HEADING, BlockKind.HEADLINE) or low[start:end].rstrip().endswith(":")
        if heads and end - start <= _SHORT:
            self.above = self._only_person(start, end) or self._only_body(start, end)
        elif not item:
            self.above = None

    def in_line(self, block: Block, mentions: Sequence[AwardMention]) -> Recipient | None:
        """Who opens a line that tells nothing but their awards: "1. Ông A - Tổ trưởng: Chiến sĩ thi đua cơ sở"."""
        first, last, start = mentions[0], mentions[-1], self._start(block)
        if last.tail - start > _SHORT or not pattern("held").fullmatch(self.low, last.tail, block.end):
            return None
        found = self._person(start, first.lead) or self._body(start, first.lead)
        gap = pattern("holds").fullmatch(self.low, found.end, first.lead) if found else None
        if gap is None or (gap["told"] and not self._is_told_of(gap.start("told"))):
            return None
        between = pattern("stop").search(self.low, gap.start(), gap.end())
        return None if between and not pattern("holding").fullmatch(self.low, *between.span()) else found

    def asked_in_line(self, block: Block, mentions: Sequence[AwardMention]) -> Recipient | None:
        """Who opens a line that goes on with what is asked for them: "- Sở A: 986 điểm, 4/4 phiếu đề nghị tặng …".

        A person's line must tell votes: else the person may be who asks.
        """
        first, last, start = mentions[0], mentions[-1], self._start(block)
        if last.tail - start > _SHORT or not pattern("held").fullmatch(self.low, last.tail, block.end):
            return None
        person = self._person(start, first.lead)
        found = person or self._body(start, first.lead)
        gap = pattern("asked_for").fullmatch(self.low, found.end, first.lead) if found else None
        return found if gap and (gap["scored"] or not person) else None

    def _is_told_of(self, at: int) -> bool:
        """Whether a post or a body begins at ``at``, as is told of a person: "Ông A - Tổ trưởng: …"."""
        post = self.reading.within(self.reading.posts, at, at + 1)
        return bool(post or pattern("body_head").match(self.low, at))

    def _start(self, block: Block) -> int:
        """Where a line begins without its marker."""
        marker = pattern("bullet").match(self.low, block.start, block.end)
        marker = marker or _NUMERAL.match(self.low, block.start, block.end)
        return marker.end() if marker else block.start

    def _person(self, start: int, end: int) -> Recipient | None:
        person = next(iter(self.reading.within(self.reading.people, start, end)), None)
        return of_person(person) if person and person.lead - start < 5 else None

    def _only_person(self, start: int, end: int) -> Recipient | None:
        people = self.reading.within(self.reading.people, start, end)
        return self._person(start, end) if len(people) == 1 else None

    def _body(self, start: int, end: int) -> Recipient | None:
        found = self.recipients.body(start, end) if pattern("body_head").match(self.low, start, end) else None
        named = found and len(found[0]) == 1 and " " in (found[0][0].text or "")
        return found[0][0] if found and named else None

    def _only_body(self, start: int, end: int) -> Recipient | None:
        body = self._body(start, end)
        rest = self.low[body.end : end].strip(" :.") if body else ""
        return body if not rest or rest.startswith("(") else None
