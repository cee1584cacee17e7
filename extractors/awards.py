"""Awards that a document proposes, confers or reports as conferred: one row a recipient, or one a count."""

import itertools
from collections.abc import Iterator, Sequence

from extractors.award_clauses import ClauseReader, Frame, Told
from extractors.award_mentions import AwardMention, find_mentions
from extractors.award_names import Span, pattern
from extractors.award_recipients import Recipient
from extractors.award_rows import AwardRow, merged
from extractors.award_tables import read_tables
from extractors.award_years import year_told
from extractors.reading import SILENT, Reading
from language.fold import key
from models import Award, AwardStatus, Block, BlockKind

_OUT = SILENT | {BlockKind.HEADLINE, BlockKind.SIGNATURE, BlockKind.CELL}
_LISTED, _HELD, _LEANING = 0.9, 0.8, 0.7  # how sure: in a list under the award; "Huân chương của A"; no verb tells


def find_awards(reading: Reading) -> tuple[Award, ...]:
    """Every award that the document proposes, confers or reports, in the order of the text."""
    mentions = find_mentions(reading)
    if not mentions:
        return ()
    finder = _Finder(reading, mentions)
    rows = [*finder.prose(), *finder.tables()]
    rows += finder.headline({row.words for row in rows})
    return tuple(merged(reading, rows))


class _Finder:
    """Goes through the blocks of one document."""

    def __init__(self, reading: Reading, mentions: Sequence[AwardMention]) -> None:
        self.reading, self.low, self.mentions = reading, reading.low, mentions
        self.clauses = ClauseReader(reading)
        self.owners: dict[str, Span] = {}  # who gives an award, by its name, where the text says so
        self.leaning = _leaning(reading)
        self.issuer = _issuer(reading)
        year = pattern("reviewed").search(reading.low)
        self.reviewed = int(year["year"]) if year else None

    def prose(self) -> list[AwardRow]:
        """The awards of paragraphs and lists."""
        out: list[AwardRow] = []
        context, waiting, after_colon = Frame(), None, False
        for index, block in enumerate(self.reading.document.blocks):
            if block.kind in _OUT or block.start >= block.end:
                continue
            mentions = self.reading.within(self.mentions, block.start, block.end)
            colon = self.low.endswith((":", ": "), block.start, block.end)
            if waiting and not mentions:
                waiting = self._listed(waiting, block, index, out)
            if context.status and not after_colon and not self._is_item(block):
                context = Frame()
            for told, sentence in self._block(index, mentions, context):
                out += self._rows(told, sentence)
                waiting = told if told.open else None
            if colon and not (mentions and context.status):
                context = self._heading(block, context)
            after_colon = colon
        return out

    def headline(self, told: set[str]) -> list[AwardRow]:
        """The awards that the headline alone names; those ``told`` below it are only repeated there."""
        out: list[AwardRow] = []
        for index, block in enumerate(self.reading.document.blocks):
            if block.kind is BlockKind.HEADLINE:
                mentions = self.reading.within(self.mentions, block.start, block.end)
                for each, sentence in self._block(index, mentions, Frame()):
                    out += [row for row in self._rows(each, sentence) if row.words not in told]
        return out

    def _listed(self, waiting: Told, block: Block, index: int, out: list[AwardRow]) -> Told | None:
        """Take the recipients of a list's item for the award that waits for them; None where the list has ended."""
        bullet = pattern("bullet").match(self.low, block.start, block.end)
        if pattern("only_group").match(self.low, block.start, block.end):
            return waiting
        if not self._is_item(block) and not self._opens_with_person(block):
            return None
        found = self.clauses.recipients.item(bullet.end() if bullet else block.start, block.end)
        out += self._rows(Told(waiting.mention, waiting.frame, tuple(found), block.end, sure=_LISTED), -index)
        return waiting

    def _block(self, index: int, mentions: Sequence[AwardMention], context: Frame) -> Iterator[tuple[Told, int]]:
        """What the sentences of a block say of the awards they name, with where each sentence begins."""
        for sentence in self.reading.sentences_of(index) if mentions else ():
            own = self.reading.within(mentions, sentence.start, sentence.end)
            asks = self.low[sentence.start : sentence.end].rstrip(' "').endswith("?")
            if not own or asks or pattern("no_award").search(self.low, sentence.start, sentence.end):
                continue
            for told in self.clauses.read(own, sentence.start, sentence.end, context):
                grantor = told.mention.own or told.frame.grantor
                if grantor:
                    self.owners.setdefault(self._words(told.mention), grantor)
                yield told, sentence.start

    def _heading(self, block: Block, context: Frame) -> Frame:
        """What a line that ends in a colon says of the list that follows it."""
        start = max(self.low.rfind(". ", block.start, block.end) + 1, block.start)
        if pattern("no_award").search(self.low, start, block.end):
            return Frame()
        return self.clauses.heading(start, block.end, context)

    def _is_item(self, block: Block) -> bool:
        if block.kind is BlockKind.LIST_ITEM or block.marker:
            return True
        return bool(pattern("bullet").match(self.low, block.start, block.end))

    def _opens_with_person(self, block: Block) -> bool:
        """Whether a short line without a marker is an item all the same: it opens with a name."""
        person = next(iter(self.reading.within(self.reading.people, block.start, block.end)), None)
        return block.end - block.start <= 160 and person is not None and person.lead - block.start < 5

    def _words(self, mention: AwardMention) -> str:
        return key(mention.form or self.reading.text[mention.start : mention.end])

    # rows

    def _rows(self, told: Told, sentence: int) -> Iterator[AwardRow]:
        mention, frame = told.mention, told.frame
        recipients, sure = told.recipients, told.sure if frame.status else min(told.sure, _LEANING)
        grantor, rule = (mention.own, mention.rule) if mention.own else (frame.grantor, frame.grantor_rule)
        if mention.own and frame.grantor and pattern("cluster").match(self.low, *mention.own):
            grantor, rule = frame.grantor, frame.grantor_rule  # "UBND tỉnh tặng Cờ thi đua của khối"
        if grantor and not self._may_give(mention, grantor):
            if mention.own and not recipients and frame.status is AwardStatus.CONFERRED:
                holder = Recipient(*mention.own, self.reading.text[slice(*mention.own)])
                recipients, sure = (holder,), _HELD  # "Lễ đón nhận Huân chương … của Trường A"
            grantor, rule = None, None
        for recipient in recipients:
            itself = recipient.text and grantor and grantor[0] <= recipient.start < grantor[1]
            if not itself:
                yield self._row(told, recipient, (grantor, rule), sure, sentence)

    def _may_give(self, mention: AwardMention, grantor: Span) -> bool:
        """Whether the law lets the grantor give it: orders and honours come from the State, common titles never do."""
        if mention.level == "state":
            return bool(pattern("state").match(self.low, *grantor))
        if mention.level == "office" and grantor != mention.own:
            return not pattern("high").match(self.low, *grantor)
        return True

    def _row(
        self, told: Told, recipient: Recipient, granted: tuple[Span | None, str | None], sure: float, sentence: int
    ) -> AwardRow:
        mention, frame = told.mention, told.frame
        status = frame.status or self.leaning
        grantor, rule = granted
        if grantor is None and self.issuer and status is AwardStatus.CONFERRED:
            grantor, rule = self.issuer, "awards.based"
        year = mention.year or year_told(self.reading, mention, sentence)
        year = year or (self.reviewed if status is AwardStatus.PROPOSED else None)
        owner = key(self.reading.text[slice(*grantor)]) if grantor else ""
        words = self._words(mention)
        return AwardRow(
            mention, recipient, status, frame.told, frame.rule, grantor, rule, year, sure, sentence, words, owner
        )

    def tables(self) -> Iterator[AwardRow]:
        """The awards that tables tell."""
        for row in read_tables(self.reading, self.mentions):
            grantor = row.mention.own or self.owners.get(self._words(row.mention))
            frame = Frame(row.status, row.told, row.rule, grantor, row.mention.rule or "awards.of_owner")
            told = Told(row.mention, frame, (row.recipient,), row.recipient.end, sure=row.sure)
            yield from self._rows(told, row.recipient.start)


def _leaning(reading: Reading) -> AwardStatus:
    """What an award is where no verb tells: proposed in minutes and submissions, conferred elsewhere."""
    heads = [b for b in reading.document.blocks if b.kind in (BlockKind.HEADLINE, BlockKind.HEADING)]
    low = " ".join(reading.low[b.start : b.end] for b in heads[:3]) + reading.low[:600]
    proposing = pattern("proposing").search(low) and "quyết định\n" not in low
    return AwardStatus.PROPOSED if proposing else AwardStatus.CONFERRED


def _issuer(reading: Reading) -> Span | None:
    """Who signs a decision: the line in capitals that stands before "Căn cứ"."""
    if "quyết định" not in reading.low or "căn cứ" not in reading.low:
        return None
    blocks = [b for b in reading.document.blocks if b.start < b.end]
    for before, block in itertools.pairwise(blocks):
        if pattern("based").match(reading.low, block.start, block.end):
            capitals = reading.text[before.start : before.end].isupper()
            owner = capitals and pattern("of_owner").match(reading.low, before.start, before.end)
            return (before.start, before.end) if owner else None
    return None
