"""Awards that a document proposes, confers or reports as conferred: one row a recipient, or one a count."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractors.award_clauses import ClauseReader, Frame, Told
from extractors.award_mentions import AwardMention, Span, find_mentions, pattern
from extractors.award_recipients import Recipient
from extractors.award_tables import read_tables
from extractors.found import cite
from extractors.reading import SILENT, Reading
from language.fold import key
from models import Award, AwardStatus, Block, BlockKind, Evidence

_OUT = SILENT | {BlockKind.HEADLINE, BlockKind.SIGNATURE, BlockKind.CELL}
_BULLET = re.compile(r"\s*(?:[-+*•·▪●]|\(?\d{1,2}[.)]|[a-zđ][.)]|[ivx]+\.)\s*")
_ONLY_GROUP = re.compile(r"\s*(?:[-+*•ivx\d.)\s]*)?(?:về )?(?:tập thể|cá nhân|hộ gia đình|gia đình|đơn vị)(?:\s*\(?\d+[^:]{0,20})?:?\s*$")


@dataclass(frozen=True)
class _Row:
    """An award ready to be written down."""

    mention: AwardMention
    recipient: Recipient
    status: AwardStatus | None
    told: Span | None
    told_rule: str
    grantor: Span | None
    grantor_rule: str | None
    year: int | None
    sure: float
    sentence: int
    words: str
    owner_words: str


def find_awards(reading: Reading) -> tuple[Award, ...]:
    """Every award that the document proposes, confers or reports, in the order of the text."""
    mentions = find_mentions(reading)
    if not mentions:
        return ()
    finder = _Finder(reading, mentions)
    rows = [*finder.prose(), *finder.tables()]
    return tuple(_merged(reading, [r for r in rows if r.recipient.count > 0]))


class _Finder:
    """Goes through the blocks of one document."""

    def __init__(self, reading: Reading, mentions: Sequence[AwardMention]) -> None:
        self.reading, self.mentions = reading, mentions
        self.clauses = ClauseReader(reading)
        self.owners: dict[str, Span] = {}
        self.leaning = _leaning(reading)
        self.issuer = _issuer(reading)
        self.reviewed = _reviewed(reading)

    def prose(self) -> list[_Row]:
        """The awards of paragraphs and lists."""
        told: list[tuple[Told, int]] = []
        context, waiting = Frame(), None
        for index, block in enumerate(self.reading.document.blocks):
            if block.kind in _OUT or block.start >= block.end:
                continue
            mentions = self.reading.within(self.mentions, block.start, block.end)
            if waiting and not mentions and self._is_item(block, listed=True):
                told.append((_with(waiting, self._items(block)), -index))
                continue
            if waiting and not _ONLY_GROUP.match(self.reading.low, block.start, block.end):
                waiting = None
            if not self._is_item(block, listed=False) and context.status and not self._after_colon(index):
                context = Frame()
            for found, sentence in self._block(index, mentions, context):
                told.append((found, sentence))
                waiting = found if found.open else None
            context = self._heading(block, context, mentions)
        return [row for found, sentence in told for row in self._rows(found, sentence)]

    def _block(self, index: int, mentions: Sequence[AwardMention], context: Frame) -> Iterator[tuple[Told, int]]:
        """What the sentences of a block say of the awards they name."""
        if not mentions:
            return
        barred = pattern("no_award")
        carried = context
        for sentence in self.reading.sentences_of(index):
            own = self.reading.within(mentions, sentence.start, sentence.end)
            asks = self.reading.text[sentence.start : sentence.end].rstrip(" \"”").endswith("?")
            if not own or asks or barred.search(self.reading.low, sentence.start, sentence.end):
                continue
            for told in self.clauses.read(own, sentence.start, sentence.end, carried):
                self._note_owner(told)
                yield told, sentence.start

    def _note_owner(self, told: Told) -> None:
        grantor = told.mention.own or told.frame.grantor
        if grantor:
            self.owners.setdefault(self._form(told.mention), grantor)

    def _form(self, mention: AwardMention) -> str:
        return key(mention.form or self.reading.text[mention.start : mention.end])

    def _heading(self, block: Block, context: Frame, mentions: Sequence[AwardMention]) -> Frame:
        """What a line that ends in a colon says of the list that follows it."""
        low = self.reading.low
        if not low[block.start : block.end].rstrip().endswith(":") or (mentions and context.status):
            return context
        start = max(low.rfind(". ", block.start, block.end) + 1, block.start)
        if pattern("no_award").search(low, start, block.end):
            return Frame()
        return self.clauses.heading(start, block.end, context)

    def _after_colon(self, index: int) -> bool:
        blocks = self.reading.document.blocks
        return index > 0 and self.reading.low[blocks[index - 1].start : blocks[index - 1].end].rstrip().endswith(":")

    def _is_item(self, block: Block, *, listed: bool) -> bool:
        """Whether a block is an item of a list; ``listed`` takes a short line that opens with a name too."""
        low = self.reading.low
        if block.kind is BlockKind.LIST_ITEM or block.marker or _BULLET.match(low, block.start, block.end):
            return True
        if not listed or block.kind is not BlockKind.PARAGRAPH or block.end - block.start > 160:
            return False
        person = next(iter(self.reading.within(self.reading.people, block.start, block.end)), None)
        return bool(person and person.lead - block.start < 5)

    def _items(self, block: Block) -> tuple[Recipient, ...]:
        """The recipient that an item of a list names: a person, else what bodies it lists."""
        low, reading = self.reading.low, self.reading
        start = block.start
        if bullet := _BULLET.match(low, start, block.end):
            start = bullet.end()
        return tuple(self.clauses.recipients.item(start, block.end))

    def _rows(self, told: Told, sentence: int) -> Iterator[_Row]:
        mention, frame = told.mention, told.frame
        grantor, rule = (mention.own, mention.rule) if mention.own else (frame.grantor, frame.grantor_rule)
        status, sure, recipients = frame.status, told.sure, told.recipients
        if grantor and _OF_STATE.match(self.reading.low, mention.start) and not _STATE.match(self.reading.low, *grantor):
            if mention.own and not recipients:  # "Lễ đón nhận Huân chương … của Trường A": the holder
                recipients, sure = (Recipient(*mention.own, self.reading.text[slice(*mention.own)]),), 0.8
            grantor, rule = None, None
        if grantor and grantor != mention.own and _OF_OFFICES.match(self.reading.low, mention.start) and _HIGH.match(self.reading.low, *grantor):
            grantor, rule = None, None
        for recipient in recipients:
            if not _is_recipient(self.reading, recipient, grantor):
                continue
            if status is None:
                sure = min(sure, 0.7)
            yield self._row(mention, recipient, status, frame.told, frame.rule or "awards.mention", grantor, rule, sure, sentence)

    def _row(self, mention: AwardMention, recipient: Recipient, status: AwardStatus | None, told: Span | None, told_rule: str,
             grantor: Span | None, rule: str | None, sure: float, sentence: int) -> _Row:
        status = status or self.leaning
        if grantor is None and self.issuer and status is AwardStatus.CONFERRED:
            grantor, rule = self.issuer, "awards.issuer"
        year = mention.year or (self.reviewed if status is AwardStatus.PROPOSED else None)
        owner = key(self.reading.text[slice(*grantor)]) if grantor else ""
        return _Row(mention, recipient, status, told, told_rule, grantor, rule, year, sure, sentence, self._form(mention), owner)

    def tables(self) -> Iterator[_Row]:
        """The awards that tables tell."""
        for row in read_tables(self.reading, self.mentions):
            grantor = row.mention.own or self.owners.get(self._form(row.mention))
            yield self._row(row.mention, row.recipient, row.status, row.told, "awards.proposed", grantor,
                            row.mention.rule or "awards.same_form", row.sure, row.recipient.start)


#: Titles that ministries, provinces and offices give (Law 06/2022/QH15, articles 23-28, 79), never the State or the Prime Minister.
_OF_OFFICES = re.compile(r"chiến s[iĩỹ] (?:thi đua (?:cấp|cơ)|tiên)|cstđ(?:cs| cấp| cơ)|lao động tiên|tập thể lao|giấy khen|đơn vị (?:quyết|tiên)")
_HIGH = re.compile(r"thủ tướng|chính phủ|chủ tịch nước|nhà nước|đảng")
_OF_STATE = re.compile(r"huân chương|huy chương|anh hùng|bà mẹ|nhà giáo|thầy thuốc|nghệ (?:sĩ|sỹ|nhân)|giải thưởng (?:hồ|nhà)")
_STATE = re.compile(r"chủ tịch nước|nhà nước|đảng|hội đồng nhà nước|chính phủ|chủ tịch chdcnd|ủy ban thường vụ quốc hội")


def _with(told: Told, recipients: tuple[Recipient, ...]) -> Told:
    return Told(told.mention, told.frame, recipients, told.end, sure=0.9)


def _is_recipient(reading: Reading, recipient: Recipient, grantor: Span | None) -> bool:
    """Who gives an award does not get it."""
    return recipient.text is None or grantor is None or not (grantor[0] <= recipient.start < grantor[1])


_PROPOSING = re.compile(r"biên bản|tờ trình|đề nghị|bình xét|họp xét|phiên họp|hội đồng thi đua")


def _leaning(reading: Reading) -> AwardStatus:
    """What an award is where no verb tells: proposed in minutes and submissions, conferred elsewhere."""
    heads = (b for b in reading.document.blocks if b.kind in (BlockKind.HEADLINE, BlockKind.HEADING))
    low = " ".join(reading.low[b.start : b.end] for b in list(heads)[:3]) + reading.low[:600]
    return AwardStatus.PROPOSED if _PROPOSING.search(low) and "quyết định\n" not in low else AwardStatus.CONFERRED


def _issuer(reading: Reading) -> Span | None:
    """Who signs a decision: the line in capitals that stands before "Căn cứ"."""
    owner = pattern("of_owner")
    low = reading.low
    if "quyết định" not in low or "căn cứ" not in low:
        return None
    blocks = [b for b in reading.document.blocks if b.start < b.end]
    for before, block in zip(blocks, blocks[1:], strict=False):
        if _BASED.match(low, block.start, block.end):
            text = reading.text[before.start : before.end]
            return (before.start, before.end) if text.isupper() and owner.match(low, before.start, before.end) else None
    return None


_BASED = re.compile(r"\s*-?\s*căn cứ ")
_REVIEWED = re.compile(r"(?:tổng kết|bình xét|sơ kết|khen thưởng|thi đua|thành tích|kết quả)[^.\n]{0,80}?(?:năm học \d{4}\s?-\s?|năm )(?P<year>20\d\d)")


def _reviewed(reading: Reading) -> int | None:
    """The year that the document reviews: the first one said to be summed up."""
    match = _REVIEWED.search(reading.low)
    return int(match["year"]) if match else None


def _merged(reading: Reading, rows: Sequence[_Row]) -> Iterator[Award]:
    """One award a recipient: repeats joined, counts dropped where the same document names those counted."""
    kept: list[list[_Row]] = []
    for row in sorted(rows, key=lambda r: (r.mention.start, r.recipient.start)):
        same = next((group for group in kept if _same(group[0], row)), None)
        if same:
            same.append(row)
        else:
            kept.append([row])
    for group in kept:
        if not _named_elsewhere(group[0], kept):
            yield _award(reading, group)


def _same(one: _Row, other: _Row) -> bool:
    if one.status is not other.status or one.words != other.words:
        return False
    if one.year != other.year and one.mention.year and other.mention.year:
        return False
    if one.recipient.text or other.recipient.text:
        return key(one.recipient.text or "") == key(other.recipient.text or "")
    if one.recipient.count != other.recipient.count or one.sentence == other.sentence:
        return False
    return _one_owner(one.owner_words, other.owner_words)


def _one_owner(one: str, other: str) -> bool:
    """Whether two grantors may be the same, one told at greater length ("UBND tỉnh", "Chủ tịch UBND tỉnh A")."""
    mine, its = set(one.split()), set(other.split())
    return not mine or not its or len(mine & its) >= min(len(mine), len(its))


def _named_elsewhere(row: _Row, groups: Sequence[Sequence[_Row]]) -> bool:
    """Whether a count tells of those whom a list of the same award names."""
    if row.recipient.text:
        return False
    alike = [g[0] for g in groups if g[0].words == row.words and g[0].status is row.status]
    alike = [r for r in alike if r.owner_words in ("", row.owner_words) or not row.grantor]
    named = sum(1 for r in alike if r.recipient.text)
    counted = sum(r.recipient.count for r in alike if r.recipient.text is None and r.sentence == row.sentence)
    return named >= counted > 0


def _award(reading: Reading, group: Sequence[_Row]) -> Award:
    row = group[0]
    owned = next((r for r in group if r.grantor), row)
    return Award(
        award=_clean(reading, row.mention),
        grantor=reading.text[owned.grantor[0] : owned.grantor[1]].strip() if owned.grantor else None,
        recipient=row.recipient.text,
        count=row.recipient.count,
        status=row.status or AwardStatus.CONFERRED,
        year=next((r.year for r in group if r.year), None),
        evidence=tuple(_evidence(reading, [row, owned] if owned is not row else [row])),
        confidence=min(0.99, row.sure + 0.02 * (len(group) - 1)),
    )


def _clean(reading: Reading, mention: AwardMention) -> str:
    """The award's words; those in capitals get small letters but for the first."""
    words = re.sub(r"\s+", " ", mention.form or reading.text[mention.start : mention.end]).strip()
    words = words if words.count("“") == words.count("”") and words.count('"') % 2 == 0 else words.strip("\"“”")
    words = re.sub(r"[\"“”](?= (?:thời kỳ|hạng|cấp|toàn))", "", words)
    return words.capitalize() if words.isupper() and " " in words else words


def _evidence(reading: Reading, rows: Iterable[_Row]) -> Iterator[Evidence]:
    for row in rows:
        yield cite(reading, row.mention.start, row.mention.end, "award", "awards.mention")
        yield cite(reading, row.recipient.start, row.recipient.end, "recipient" if row.recipient.text else "count", row.recipient.rule)
        if row.recipient.head:
            yield cite(reading, *row.recipient.head, "recipient", row.recipient.rule)
        if row.grantor:
            yield cite(reading, *row.grantor, "grantor", row.grantor_rule)
        if row.told:
            yield cite(reading, *row.told, "status", row.told_rule)
