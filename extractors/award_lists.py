"""Recipients told apart from their award: in a list below it, in the sentence after it, or in the heading above it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.award_clauses import Told
from extractors.award_holders import HolderReader
from extractors.award_markers import marker_kind
from extractors.award_mentions import AwardMention
from extractors.award_names import line_end, pattern
from extractors.award_recipient import Recipient
from extractors.award_recipients import RecipientReader
from extractors.reading import Reading
from language.numbers import number
from models import Block, BlockKind

#: How sure: in a list under the award; named in the sentence after its count; by the heading of a list of awards.
_LISTED, _NAMED_AFTER, _HEADED = 0.9, 0.85, 0.75
#: How many blocks further on those counted may be named.
_NEAR = 3


class ListReader:
    """What lists and headings of one document tell of awards."""

    def __init__(self, reading: Reading, recipients: RecipientReader) -> None:
        self.reading, self.low, self.recipients = reading, reading.low, recipients
        self.waiting: Told | None = None  # an award whose recipients are to follow in a list
        self.counted: list[Told] = []  # awards whose recipients were only counted
        self.appended: list[Told] = []  # awards whose recipients a list at the end of the paper names
        self.holders = HolderReader(reading, recipients)
        self._line_kind: str | None = None  # how the line is marked that heads the list, if no colon opens it
        self._last: Told | None = None
        self._kept: Told | None = None  # the award that waits on, whatever the block at hand says in brackets

    def told_in(self, block: Block, index: int, mentions: Sequence[AwardMention]) -> Iterator[tuple[Told, int]]:
        """What a block gives to the award that waits for its list; one with an award of its own only in an item."""
        self.counted = [t for t in self.counted if self._near(t, block)]
        end = self._remark(block, mentions) if mentions else block.end
        self._kept = None
        if mentions:
            self.holders.above = self.holders.above if self.is_item(block) else None
        else:
            self.holders.note(block, item=self.is_item(block))
            self._append(block)
        if pattern("gives_below").fullmatch(self.low, block.start, block.end):
            self.waiting = None  # what another gives begins
        if end and self.waiting and not pattern("only_group").match(self.low, block.start, end):
            yield from self._listed(self.waiting, block, index, end)
            self._kept = self.waiting if mentions else None
            self.holders.above = self.holders.above if self.waiting is None else None

    def _remark(self, block: Block, mentions: Sequence[AwardMention]) -> int | None:
        """Where the remark begins that names the awards of a list's item: "1. Ông A (Thẩm phán giỏi năm 2031)".

        So it does after a comma where it tells of earlier ones: "- Nhà máy A, đã được Chính phủ tặng Cờ thi đua".
        """
        comma = self.low.find(",", block.start, mentions[0].lead)
        earlier = comma >= 0 and self.waiting and pattern("already").search(self.low, comma, mentions[0].lead)
        if earlier and self.is_item(block) and not pattern("passive").search(self.low, block.start, comma):
            return comma
        openings = [m.lead if self.low[m.lead] == "(" else m.lead - 1 for m in mentions]
        inside = all(at >= block.start and self.low[at] == "(" for at in openings)
        return openings[0] if inside and self.is_item(block) else None

    def note(self, told: Told) -> None:
        """Remember an award whose recipients may be named further on."""
        self.waiting = told if told.open else self._kept
        if told.open and self.low[told.mention.tail : told.end].rstrip().endswith(":"):
            self._line_kind = None
        self._last = told
        if any(r.text is None and (r.count or 0) > 1 for r in told.recipients):
            self.counted.append(told)
        if pattern("appended").search(self.low, told.end, line_end(self.low, told.end)):
            self.appended.append(told)

    def _append(self, block: Block) -> None:
        """Let the only award that has its list at the end of the paper wait for it, where that list begins."""
        if self.appended and self.low.startswith("danh sách", block.start, block.end):
            only = self.only_appended
            self.waiting = only._replace(open=True) if only else None

    @property
    def only_appended(self) -> Told | None:
        """The only award that has its list at the end of the paper; None where there are none or several."""
        alike = {self._words(told.mention) for told in self.appended}
        return self.appended[0] if len(alike) == 1 else None

    def _in_title(self, block: Block) -> bool:
        """Whether a line goes on with the title of a list: "DANH SÁCH", below it "Tập thể được tặng Giấy khen"."""
        before = self.low.rfind("\n", 0, max(0, block.start - 1)) + 1
        return self.low[before : block.start].strip() == "danh sách"

    def _words(self, mention: AwardMention) -> str:
        return self.low[mention.start : mention.end]

    def unfinished(self, start: int) -> Told | None:
        """The award before the line that begins at ``start``, if a semicolon ends the line before it."""
        return self._last if self.low[max(0, start - 12) : start].rstrip().endswith(";") else None

    def is_item(self, block: Block) -> bool:
        """Whether a block is an item of a list."""
        if block.kind is BlockKind.LIST_ITEM or block.marker:
            return True
        return bool(pattern("bullet").match(self.low, block.start, block.end))

    # a list below the award

    def _listed(self, waiting: Told, block: Block, index: int, end: int) -> Iterator[tuple[Told, int]]:
        """The recipients of a list's item, for the award that waits for them; it waits no more where the list ends."""
        bullet = pattern("bullet").match(self.low, block.start, block.end)
        sibling = self._line_kind is not None and marker_kind(self.reading, block) == self._line_kind
        if sibling or not (self.is_item(block) or self._opens_with_person(block) or self._only_counts(block)):
            self.waiting = None
            return
        if pattern("failed").search(self.low, block.start, block.end):
            return  # "Bà A ... 05/09 (không đạt)"
        start = bullet.end() if bullet else block.start
        label = pattern("item_label").match(self.low, start, end)
        found = self.recipients.item(label.end() if label else start, end)
        yield Told(waiting.mention, waiting.frame, tuple(found), end, sure=_LISTED), -index

    def _opens_with_person(self, block: Block) -> bool:
        """Whether a short line without a marker is an item all the same: it opens with a name."""
        person = next(iter(self.reading.within(self.reading.people, block.start, block.end)), None)
        return block.end - block.start <= 160 and person is not None and person.lead - block.start < 5

    def _only_counts(self, block: Block) -> bool:
        """Whether a short line tells only how many: "15 cá nhân (có danh sách kèm theo)"."""
        counted = self.recipients.count_at(block.start, block.end, known=True)
        rest = self.low[counted.end() : block.end].strip(" .;") if counted else ""
        return counted is not None and (not rest or rest[0] == "(")

    # those counted, named in a sentence after it

    def _near(self, told: Told, block: Block) -> bool:
        return self.low.count("\n", told.mention.end, block.start) <= _NEAR

    def named_after(self, start: int, end: int) -> Iterator[tuple[Told, int]]:
        """Those counted before, where the sentence ``start:end`` names them: "3 đơn vị gồm: A, B, C"."""
        opened = pattern("names_of_counted").match(self.low, start, end)
        if opened is None or not self.counted:
            return
        names = self.recipients.read(opened.end(), end)
        stated = number(opened["number"]) if opened["number"] else len(names)
        fits = (t for t in reversed(self.counted) if stated in self._counts(t, opened["kind"], opened["noun"]))
        told = next(fits, None)
        if told and names and stated == len(names) and all(r.text for r in names):
            names = self.recipients.headed(names, opened.start("noun"), opened.end()) if opened["noun"] else names
            yield told._replace(recipients=tuple(names), open=False, sure=_NAMED_AFTER), start

    def _counts(self, told: Told, kind: str | None, noun: str | None) -> list[int]:
        """How many an award counts: each of a ``kind`` ("tập thể"), or all together and each of one ``noun``."""
        counted = [r for r in told.recipients if r.text is None and r.count]
        alike = [r.count or 0 for r in counted if (kind or noun or "\n") in self.low[r.start : r.end]]
        return alike if kind else [*alike, sum(r.count or 0 for r in counted)]

    # the heading above it, the words before it

    def placed(self, told: Told, block: Block, mentions: Sequence[AwardMention]) -> Told:
        """An award with what its place in a list tells: it heads the items below, or goes to whom a heading names."""
        if told.open or any(r.text for r in told.recipients):
            return told
        own_count = [r.rule for r in told.recipients] == ["awards.mention"]  # "Sở A: 2 Cờ thi đua, 1 Bằng khen"
        unnamed = all(r.text is None and r.count is None for r in told.recipients)
        if (unnamed or own_count) and (holder := self._holder(told, block, mentions)):
            count = (told.mention.count or 1) if told.frame.told is None else 1
            return told._replace(recipients=(replace(holder, count=count),), sure=_HEADED)
        if not self._heads(told, block):
            return told
        self._line_kind = marker_kind(self.reading, block)
        return told._replace(open=True)

    def _holder(self, told: Told, block: Block, mentions: Sequence[AwardMention]) -> Recipient | None:
        """Who opens the line of an award, unless a verb of its own governs it; or whom the heading above names."""
        if self._verbal(told, block):
            in_line = self.holders.asked_in_line(block, mentions) if self.is_item(block) else None
        else:
            in_line = self.holders.in_line(block, mentions)
        return in_line or (self.holders.above or self.holders.subject if self.is_item(block) else None)

    def _verbal(self, told: Told, block: Block) -> bool:
        """Whether a verb of giving or asking within the block governs an award."""
        return told.frame.told is not None and told.frame.told[0] >= block.start

    def _heads(self, told: Told, block: Block) -> bool:
        """Whether a line tells nothing but an award and how many get it: "1. Cờ thi đua của Bộ: (02 đơn vị)"."""
        listing = self.low.startswith("danh sách", block.start, block.end) or self._in_title(block)
        line = block.kind is BlockKind.HEADING or self.is_item(block)
        first = bool(pattern("goes_on").fullmatch(self.low, block.start, told.mention.lead))
        asks = (
            self._verbal(told, block)
            and not told.recipients
            and not self.low[block.start : block.end].rstrip().endswith(".")
        )
        alone = pattern("heads_list").fullmatch(self.low, told.mention.tail, block.end)
        if told.mention.count and ":" not in self.low[told.mention.tail : block.end]:
            return False  # "- 15 Bằng khen;" is told in all
        return bool(alone) and (listing or (line and (first or asks)))
