"""Awards that a document proposes, confers or reports as conferred: one row a recipient, or one a count."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.award_clauses import UNTOLD, ClauseReader, Frame, Told
from extractors.award_completion import Giver, completed
from extractors.award_headings import HeadingReader
from extractors.award_lists import ListReader
from extractors.award_meant import MeantReader
from extractors.award_mentions import AwardMention, find_mentions
from extractors.award_names import Span, pattern
from extractors.award_papers import paper_of
from extractors.award_recipient import Recipient
from extractors.award_repeats import merged, one_owner
from extractors.award_rows import AwardRow
from extractors.award_tables import read_tables
from extractors.award_units import given_to_unit, unit_of
from extractors.award_years import in_year_reviewed, year_told, years_listed
from extractors.reading import SILENT, Reading
from extractors.rulebook import rulebook
from language.fold import key, level
from models import Award, AwardStatus, Block, BlockKind

_OUT = SILENT | {BlockKind.HEADLINE, BlockKind.SIGNATURE, BlockKind.CELL}
_OPENING = 5  # how far from the beginning of a block its first sentence may begin
_HELD, _LEANING = 0.8, 0.7  # how sure: "Huân chương của A"; no verb tells


def find_awards(reading: Reading) -> tuple[Award, ...]:
    """Every award that the document proposes, confers or reports, in the order of the text."""
    mentions = find_mentions(reading)
    if not mentions:
        return ()
    finder = _Finder(reading, mentions)
    rows = [*finder.prose(), *finder.tables()]
    rows += () if rows else finder.commended()
    rows += finder.headline(rows)
    return tuple(merged(reading, completed(reading, rows, mentions, finder.givers)))


class _Finder:
    """Goes through the blocks of one document."""

    def __init__(self, reading: Reading, mentions: Sequence[AwardMention]) -> None:
        self.reading, self.low, self.mentions = reading, reading.low, mentions
        self.clauses = ClauseReader(reading)
        self.lists = ListReader(reading, self.clauses.recipients)
        self.headings = HeadingReader(reading, self.clauses, self.lists)
        self.owners: dict[str, Span] = {}  # who gives an award, by its name, where the text says so
        self.givers: list[Giver] = []  # those who are not told to whom they give it
        self.vague: list[Told] = []  # awards given to nobody in particular
        self.meant = MeantReader(reading, self.clauses.recipients)
        self.paper = paper_of(reading, mentions)
        self.lists.holders.subject = self.paper.subject
        self.unit = unit_of(reading, self.clauses.recipients)

    def prose(self) -> list[AwardRow]:
        """The awards of paragraphs and lists."""
        out: list[AwardRow] = []
        for index, block in enumerate(self.reading.document.blocks):
            if block.kind is BlockKind.HEADLINE and block.start < block.end:
                self.lists.holders.note(block, item=False)
            if block.kind is BlockKind.CELL:
                self.headings.interrupt()
            if self._silent(block):
                continue
            mentions = self.reading.within(self.mentions, block.start, block.end)
            for told, sentence in self.lists.told_in(block, index, mentions):
                out += self._rows(told, sentence)
            for told, sentence in self._block(index, mentions, self.headings.above(block)):
                out += self._rows(self._shown(told) if block.kind is BlockKind.CAPTION else told, sentence)
            self.headings.note(block, told=bool(mentions))
        return out

    def _silent(self, block: Block) -> bool:
        """Whether a block tells no award here: a headline does where it is the title of a list of those awarded."""
        lists = block.kind is BlockKind.HEADLINE and self.low.startswith("danh sách", block.start)
        return block.start >= block.end or (block.kind in _OUT and not lists)

    def _shown(self, told: Told) -> Told:
        """What a caption tells: those it names, or whose award it is; "hai em nhận giấy khen" is but a picture.

        An order without its kind ("trao Huân chương cho Công ty") is the one of which the text tells.
        """
        mention = told.mention
        if pattern("order_alone").fullmatch(self.low, mention.start, mention.end):
            return told._replace(recipients=())
        granted = mention.own or told.frame.grantor
        return told if granted else told._replace(recipients=tuple(r for r in told.recipients if r.text))

    def headline(self, rows: Sequence[AwardRow]) -> list[AwardRow]:
        """The awards that the headline alone names; those told in ``rows`` are only repeated there."""
        told = {(row.words, row.owner) for row in rows}
        ranked = any(row.mention.level == "prize" for row in rows)  # a prize told rank by rank is not told in all again
        out: list[AwardRow] = []
        for index, block in enumerate(self.reading.document.blocks):
            if block.kind is BlockKind.HEADLINE and self._silent(block):
                mentions = self.reading.within(self.mentions, block.start, block.end)
                for each, sentence in self._block(index, mentions, UNTOLD):
                    prize = ranked and each.mention.level != "prize" and self.low.startswith("giải", each.mention.start)
                    found = () if prize else self._rows(each, sentence)
                    out += [row for row in found if not _repeats(row, told)]
        return out

    def _block(self, index: int, mentions: Sequence[AwardMention], context: Frame) -> Iterator[tuple[Told, int]]:
        """What the sentences of a block say of the awards they name, with where each sentence begins."""
        last: Told | None = None
        sentences = self._sentences(index) if mentions or self.lists.counted else []
        for before, (start, end) in zip([None, *sentences], sentences, strict=False):
            own = self.reading.within(mentions, start, end)
            asks = self.low[start:end].rstrip(' "').endswith("?")
            if not own or asks or pattern("no_award").search(self.low, start, self._told_until(own, end)):
                yield from self.lists.named_after(start, end) if not own else ()
                continue
            inherited = context if context.status or context.grantor else self._carried(last, own[0], start, before)
            inherited = inherited._replace(year=context.year) if context.year else inherited
            for told in self.clauses.read(own, start, end, inherited):
                self._note_giver(told)
                last = self.lists.placed(told, *self._line(index, start, end, mentions))
                self.lists.note(last)
                if told.recipients and told.frame.status is AwardStatus.CONFERRED:
                    self.vague += () if any(r.text or r.count for r in told.recipients) else (told,)
                yield last, start

    def _told_until(self, mentions: Sequence[AwardMention], end: int) -> int:
        """Where the words end that may say of awards that nobody gets them: at the semicolon after the last one."""
        semicolon = self.low.find("; ", mentions[-1].tail, end)
        return end if semicolon < 0 else semicolon

    def _line(
        self, index: int, start: int, end: int, mentions: Sequence[AwardMention]
    ) -> tuple[Block, Sequence[AwardMention]]:
        """The line in which a sentence tells of awards: its block, or itself where its own holder may open it.

        "Ban Tham mưu: Đơn vị Tiên tiến. Ban Chính trị: Đơn vị Quyết thắng."
        """
        block = self.reading.document.blocks[index]
        if start - block.start < _OPENING or block.kind is not BlockKind.PARAGRAPH:
            return block, mentions
        return block.model_copy(update={"start": start, "end": end}), self.reading.within(mentions, start, end)

    def _note_giver(self, told: Told) -> None:
        """Remember who gives an award, by its words; where it names nobody he may give it to those elsewhere."""
        mention, words = told.mention, self._words(told.mention)
        span, rule = (mention.own, mention.rule) if mention.own else (told.frame.grantor, told.frame.grantor_rule)
        if span and self._may_give(mention, span):
            self.owners.setdefault(words, span)
            if not any(r.text or r.count for r in told.recipients):
                self.givers.append(Giver(words, told.frame.status, span, rule))

    def _sentences(self, index: int) -> list[Span]:
        """The sentences of a block; a numeral that opens an item ("cho: 1. Sở A; 2. Sở B") ends none."""
        out: list[Span] = []
        credits_photo = rulebook("awards").rule("credit")
        for sentence in self.reading.sentences_of(index):
            goes_on = out and pattern("numeral_end").search(self.low, max(out[-1][0], out[-1][1] - 8), out[-1][1])
            credit = credits_photo.search(self.low, min(sentence.start + 10, sentence.end), sentence.end)
            out.append((out.pop()[0] if goes_on else sentence.start, credit.start() if credit else sentence.end))
        return out

    def _carried(self, last: Told | None, mention: AwardMention, start: int, before: Span | None) -> Frame:
        """What the sentence ``before`` says of one without a subject: "Đề nghị tặng … . Bằng khen cho Sở A"."""
        if pattern("thereof").match(self.low, start, mention.start):
            asked = last.frame if last else self.clauses.heading(*before, UNTOLD) if before else UNTOLD
            return Frame(asked.status, asked.told, asked.rule) if asked.status is AwardStatus.PROPOSED else UNTOLD
        told = last or self.lists.unfinished(start)
        if told is None or not pattern("goes_on").fullmatch(self.low, start, mention.lead):
            return UNTOLD
        frame = Frame(told.frame.status, told.frame.told, told.frame.rule)
        if last:
            return frame
        alike = told.mention.own and self._words(told.mention) == self._words(mention)
        own = (told.mention.own, told.mention.rule) if alike else None
        grantor, rule = own or (told.frame.grantor, told.frame.grantor_rule)
        return frame._replace(grantor=grantor, grantor_rule=rule)

    def _words(self, mention: AwardMention) -> str:
        return key(mention.form or self.reading.text[mention.start : mention.end])

    # rows

    def _rows(self, told: Told, sentence: int) -> Iterator[AwardRow]:
        mention, frame = told.mention, told.frame
        recipients = given_to_unit(self.reading, told, self.unit) if self.unit else told.recipients
        sure = told.sure if frame.status else min(told.sure, _LEANING)
        grantor, rule = (mention.own, mention.rule) if mention.own else (frame.grantor, frame.grantor_rule)
        if mention.own and frame.grantor and self._shorter(mention.own, frame.grantor):
            grantor, rule = frame.grantor, frame.grantor_rule
        if grantor and not self._may_give(mention, grantor):
            if mention.own and not recipients and frame.status is AwardStatus.CONFERRED:
                holder = Recipient(*mention.own, self.reading.text[slice(*mention.own)])
                recipients, sure = (holder,), _HELD  # "Lễ đón nhận Huân chương … của Trường A"
            grantor, rule = None, None
        for recipient in self._won(mention, recipients):
            itself = recipient.text and grantor and grantor[0] <= recipient.start < grantor[1]
            if not itself and not self._vague(recipient, mention, abs(sentence)):
                for each in self._yearly(told, sentence):
                    yield self._row(each, recipient, (grantor, rule), sure, sentence)
        if mention.others and all(r.text for r in recipients):
            others = (replace(mention, own=own, others=()) for own in mention.others)
            yield from (row for each in others for row in self._rows(told._replace(mention=each), sentence))

    def _won(self, mention: AwardMention, recipients: Sequence[Recipient]) -> Iterator[Recipient]:
        """Those who get an award, by name where the text names those counted.

        A jury gets no prize, it chose those who do: only their number is told then.
        """
        for recipient in recipients:
            if mention.level != "prize" or not pattern("jury").match(level(recipient.text or "")):
                yield from self.meant.people(recipient) or (recipient,)
            elif mention.count:
                yield Recipient(mention.lead, mention.end, None, mention.count, rule="awards.mention")

    def _vague(self, recipient: Recipient, mention: AwardMention, sentence: int) -> bool:
        """Whether a recipient is a group that makes no row: neither named nor counted, or only planned for."""
        if self.paper.prescribes and not (recipient.text or self._past(mention, sentence)):
            return True
        if mention.level == "prize" and not recipient.text and " sẽ " in self.low[sentence : mention.start]:
            return True
        return recipient.count is None and (not recipient.text or self._only_planned(mention, sentence))

    def _past(self, mention: AwardMention, sentence: int) -> bool:
        """Whether a sentence tells that its award has been given: "đã tặng Bằng khen cho 5 tập thể"."""
        return " đã " in self.low[sentence : mention.start]

    def _yearly(self, told: Told, sentence: int) -> list[Told]:
        """An award for each of the years that open its line."""
        years = years_listed(self.reading, told.mention, sentence)
        return [told._replace(mention=replace(told.mention, year=year)) for year in years] or [told]

    def _shorter(self, own: Span, grantor: Span) -> bool:
        """Whether what stands beside an award only shortens its grantor, or names the cluster it is won in.

        "Đề nghị Thủ tướng Chính phủ tặng Bằng khen của Thủ tướng", "UBND tỉnh tặng Cờ thi đua của khối".
        """
        mine, its = (key(self.reading.text[slice(*span)]) for span in (own, grantor))
        headed = self._posted(grantor) and not self._posted(own)  # "Bộ trưởng trao Cờ thi đua của Bộ"
        return bool(pattern("cluster").match(self.low, *own)) or (its.startswith(f"{mine} ") and not headed)

    def _posted(self, grantor: Span) -> bool:
        """Whether a grantor is told by a post."""
        return bool(self.reading.within(self.reading.posts, grantor[0], grantor[0] + 1))

    def _only_planned(self, mention: AwardMention, sentence: int) -> bool:
        """Whether what goes to no one in particular is only planned, prepared, or told of guests."""
        return bool(pattern("planned").search(self.low, sentence, max(sentence, mention.end)))

    def _may_give(self, mention: AwardMention, grantor: Span) -> bool:
        """Whether the law lets the grantor give it: orders and honours come from the State, common titles never do."""
        if pattern("organisers").match(self.low, *grantor):
            return mention.level == "prize"
        if mention.level in ("state", "high"):
            return bool(pattern(mention.level).match(self.low, *grantor))
        if mention.level == "government":
            return not pattern("president").match(self.low, *grantor)
        if mention.level == "office" and grantor != mention.own:
            return not pattern("high").match(self.low, *grantor)
        return True

    def _row(
        self, told: Told, recipient: Recipient, granted: tuple[Span | None, str | None], sure: float, sentence: int
    ) -> AwardRow:
        mention, frame = told.mention, told.frame
        status = AwardStatus.PROPOSED if self._only_reached(told) else frame.status or self.paper.leaning
        status = AwardStatus.CONFERRED if mention.level == "prize" else status  # "tác phẩm được xét trao giải Nhất"
        grantor, rule = granted
        if grantor is None and self.paper.issuer and status is AwardStatus.CONFERRED:
            grantor, rule = self.paper.issuer, "awards.based"
        year = mention.year or year_told(self.reading, mention, sentence) or frame.year
        reviewed = status is AwardStatus.PROPOSED or in_year_reviewed(self.reading, sentence)
        year = year or (self.paper.reviewed if reviewed else self.paper.given)
        mention = replace(mention, year=mention.year or frame.year)
        owner = key(self.reading.text[slice(*grantor)]) if grantor else ""
        words = self._words(mention)
        whole = self.meant.whole(recipient)
        return AwardRow(
            mention, whole, status, frame.told, frame.rule, grantor, rule, year, sure, sentence, words, owner
        )

    def _only_reached(self, told: Told) -> bool:
        """Whether a paper that tells who was chosen says that somebody "đạt" the title: not yet given."""
        reached = told.frame.told is not None and self.low[slice(*told.frame.told)] == "đạt"
        return self.paper.chooses and reached and not told.mention.year

    def commended(self) -> Iterator[AwardRow]:
        """Those told as commended, their number in one sentence, the only award of the paper in another.

        "Công ty đã khen thưởng 12 tập thể", under a picture "trao Giấy khen cho các tập thể".
        """
        if not self.vague or len({self._words(m) for m in self.mentions}) > 1:
            return
        for sentence in self.reading.body:
            verb = pattern("only_commends").search(self.low, sentence.start, sentence.end)
            if verb and not pattern("no_award").search(self.low, sentence.start, sentence.end):
                frame = self.clauses.heading(sentence.start, verb.end(), UNTOLD)
                found = self.clauses.recipients.read(verb.end(), sentence.end)
                told = Told(self.vague[0].mention, frame, tuple(found), sentence.end, sure=_LEANING)
                yield from self._rows(told, sentence.start)

    def tables(self) -> Iterator[AwardRow]:
        """The awards that tables tell."""
        appended = self.lists.only_appended
        subject = self.paper.subject or self.unit
        for row in read_tables(self.reading, self.mentions, self.clauses, subject, appended):
            frame = row.frame
            if not frame.grantor:
                frame = frame._replace(
                    grantor=self.owners.get(self._words(row.mention)), grantor_rule="awards.of_owner"
                )
            told = Told(row.mention, frame, (row.recipient,), row.recipient.end, sure=row.sure)
            yield from self._rows(told, row.recipient.start)


def _repeats(row: AwardRow, told: set[tuple[str, str]]) -> bool:
    """Whether an award of the headline is ``told`` below it, there by its longer name perhaps, and by grantor."""
    alike = (owner for words, owner in told if f"{words} ".startswith(f"{row.words} "))
    return any(one_owner(row.owner, owner) for owner in alike)
