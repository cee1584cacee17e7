"""Awards told by tables: recipients in the rows; the award in a column, a group's heading or the words before."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.award_clauses import ClauseReader, Frame, Told
from extractors.award_grids import Grid
from extractors.award_markers import marker_kind
from extractors.award_mentions import AwardMention
from extractors.award_names import name_end, pattern
from extractors.award_recipient import Recipient
from extractors.award_tallies import Tally
from extractors.reading import Reading
from models import AwardStatus, Block, BlockKind

_COLUMNS = ("column_person", "column_both", "column_name", "column_unit")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMERAL = re.compile(r"[ivx]+\.?|[a-h]\.?")
#: How sure a row's award is: in its own cell, by a mark under the award's column, of its group, of the words before.
_OWN, _MARKED, _GROUPED, _BEFORE = 0.9, 0.85, 0.9, 0.8
#: So many lines before a table may announce it.
_LINES_BEFORE = 4


@dataclass(frozen=True)
class Row:
    """A recipient in a table with the award that its row, its group or the words before the table name."""

    mention: AwardMention
    recipient: Recipient
    frame: Frame
    sure: float


def read_tables(
    reading: Reading,
    mentions: Sequence[AwardMention],
    clauses: ClauseReader,
    subject: Recipient | None,
    appended: Told | None,
) -> Iterator[Row]:
    """Every row of every table that gives somebody an award; the ``subject`` of the paper where no column names any.

    ``appended`` is the award whose list the paper has at its end.
    """
    tables: dict[int, Grid] = {}
    for index, block in enumerate(reading.document.blocks):
        if block.kind is BlockKind.CELL and block.cell:
            table = tables.setdefault(block.cell.table, Grid(index, {}))
            table.cells[block.cell.row, block.cell.column] = block
    for table in tables.values():
        before = _before(reading, table)
        first, last = before[0] if before else reading.document.blocks[table.first], list(table.cells.values())[-1]
        if appended or reading.within(mentions, first.start, last.end):  # one is named in it or right before it
            yield from _TableReader(reading, mentions, clauses, table, appended).read(subject)


def _before(reading: Reading, table: Grid) -> list[Block]:
    """The few lines before a table; one headed by a group alone ("II. Cá nhân") goes on from the table above it."""
    out: list[Block] = []
    for block in reversed(reading.document.blocks[: table.first]):
        if block.kind is BlockKind.CELL:
            if not out or not all(pattern("only_group").match(reading.low, b.start, b.end) for b in out):
                break
        elif len(out) < _LINES_BEFORE:
            out.insert(0, block)
        else:
            break
    return out


class _TableReader:
    """Reads one table."""

    def __init__(
        self,
        reading: Reading,
        mentions: Sequence[AwardMention],
        clauses: ClauseReader,
        table: Grid,
        appended: Told | None,
    ) -> None:
        self.reading, self.mentions, self.clauses, self.table = reading, mentions, clauses, table
        self.appended = appended
        self.headers = table.heads(self._is_data)
        self.first_row = max((b.cell.row + b.cell.row_span for b in self.headers.values() if b.cell), default=0)
        self.tally = Tally(reading, table, self.headers)
        self.named = self._names_column()
        self.lines = self._lines()
        self.telling = any(self._column_tells(column) for column in range(table.columns))
        self.frame = self._frame()

    def read(self, subject: Recipient | None) -> Iterator[Row]:
        """The rows that give an award, in order."""
        group, frame, level = None, self.frame, None
        for row, cells in itertools.groupby(sorted(self.table.cells), key=lambda place: place[0]):
            if row < self.first_row:
                continue
            if heading := self._group_heading([self.table.cells[place] for place in cells]):
                kind = marker_kind(self.reading, heading)
                keeps = pattern("group_part").search(self._low(heading)) or self._within(heading, kind, level)
                own = self._mention_in(heading)
                group, level = own or (group if keeps else None), kind if own else level
                frame = self._said_by(heading, frame if keeps else self.frame)
                continue
            yield from self._sums(row, frame)
            for recipient in self._recipients(row, subject):
                for mention, said, sure in self._awards(row, group, frame):
                    yield Row(self._dated(row, mention), recipient, self._granted(row, said), sure)

    def _sums(self, row: int, frame: Frame) -> Iterator[Row]:
        """The awards at the heads of columns of numbers, with how many get them in all."""
        for column, header in self.headers.items():
            mention = self._mention_in(header)
            told = self.tally.total(row, column) if mention and self.tally.in_all(column) else None
            if mention and told:
                yield Row(mention, told, self._said_by(header, frame), _MARKED)

    def _recipients(self, row: int, subject: Recipient | None) -> list[Recipient]:
        """Who gets the awards of a row: by name, counted, or the one of whom the whole table tells."""
        if self.named is None and self.tally.columns:
            return list(self.tally.of_row(row))
        unnamed = (subject or self._led_by()) if self.named is None and self.telling else None
        recipient = self._recipient(row, self.named) or unnamed
        return [recipient] if recipient and not self._refused(row) else []

    def _within(self, heading: Block, kind: str | None, level: str | None) -> bool:
        """Whether a heading only parts the group above it, which is marked as ``level``: "Khu vực miền núi" in "I.".

        One marked in the same way opens a group of its own, as does one that tells of those refused.
        """
        return (kind is None or kind != level) and not pattern("refused").search(self._low(heading))

    def _led_by(self) -> Recipient | None:
        """Who got all that a table tells, by the line right before it: "Bệnh viện A đã được khen thưởng như sau:"."""
        line = self.lines[-1] if self.lines else None
        told = self.clauses.heading(line.start, line.end, Frame()).before if line else ()
        return told[0] if len(told) == 1 and told[0].text else None

    def _dated(self, row: int, mention: AwardMention) -> AwardMention:
        """An award with the year that a column of years tells of its row."""
        years = (c for c, header in self.headers.items() if pattern("column_year").fullmatch(self._low(header)))
        block = next((b for c in years if (b := self.table.at(row, c))), None)
        digits = _YEAR.findall(self._low(block)) if block else []
        return replace(mention, year=int(digits[-1])) if digits and not mention.year else mention

    def _granted(self, row: int, frame: Frame) -> Frame:
        """What is said of a row, with the grantor that a column of its own tells."""
        for column, header in self.headers.items():
            block = self.table.at(row, column) if pattern("column_owner").search(self._low(header)) else None
            owner = block and (
                pattern("of_owner").match(self.reading.low, block.start, block.end)
                or pattern("decided_by").search(self.reading.low, block.start, block.end)
            )
            if block and owner:
                span = (owner.start("owner"), name_end(self.reading, owner.start("owner"), block.end))
                return frame._replace(grantor=span, grantor_rule="awards.column_owner")
        return frame

    def _said_by(self, block: Block, inherited: Frame) -> Frame:
        """What a heading says of the awards below it."""
        if mention := self._mention_in(block):
            return self.clauses.read([mention], block.start, block.end, inherited)[0].frame
        return self.clauses.heading(block.start, block.end, inherited)

    def _lines(self) -> Sequence[Block]:
        """The few lines right before the table, from the point on that announces it."""
        blocks = _before(self.reading, self.table)
        for index in reversed(range(len(blocks))):
            block = blocks[index]
            grouping = pattern("only_group").match(self.reading.low, block.start, block.end)
            if pattern("point").match(self.reading.low, block.start, block.end) and not grouping:
                return blocks[index:]
        return blocks

    def _low(self, block: Block) -> str:
        return self.reading.low[block.start : block.end]

    def _mention_in(self, block: Block) -> AwardMention | None:
        return next(iter(self.reading.within(self.mentions, block.start, block.end)), None)

    def _is_data(self, cells: Sequence[Block]) -> bool:
        """Whether a table without heads goes on from another page: a number, a name, an award in its first row."""
        full = [b for b in cells if b.start < b.end]
        numbered = bool(full) and self._low(full[0]).strip(" .").isdigit()
        return numbered and any(self._names_person(b) or self._mention_in(b) or self._names_body(b) for b in full[1:])

    def _names_column(self) -> int | None:
        """The column that names those who get the awards: by its head, else by the names in it."""
        for rule in _COLUMNS:
            for column, block in self.headers.items():
                decision = pattern("column_decision").search(self._low(block))
                counts = column in self.tally.columns
                if pattern(rule).search(self._low(block)) and not (decision or counts or self._mention_in(block)):
                    return column
        if self.headers:
            return None
        cells = sorted(self.table.cells.items())
        named = next((c for (_, c), b in cells if self._names_person(b)), None)
        return next((c for (_, c), b in cells if self._names_body(b)), None) if named is None else named

    def _group_heading(self, blocks: Sequence[Block]) -> Block | None:
        """The cell that heads the rows below it: alone in its row, but for a numeral."""
        full = [b for b in blocks if b.start < b.end]
        if len(full) == 2 and _NUMERAL.fullmatch(self._low(full[0]).strip()) and not self._names_person(full[1]):
            return full[1]
        if len(full) != 1 or not full[0].cell:
            return None
        heads = full[0].cell.column_span > 1 or len(blocks) == 1 or full[0].cell.column == 0
        return full[0] if heads else None

    def _names_person(self, block: Block) -> bool:
        return bool(self.reading.within(self.reading.people, block.start, block.end))

    def _names_body(self, block: Block) -> bool:
        return pattern("body_head").match(self._low(block)) is not None

    def _recipient(self, row: int, column: int | None) -> Recipient | None:
        block = None if column is None else self.table.at(row, column)
        if block is None or not block.cell or block.cell.row != row:
            return None
        reading, low = self.reading, self._low(block)
        person = next(iter(reading.within(reading.people, block.start, block.end)), None)
        a_body = pattern("body_head").match(low) and not reading.within(reading.posts, block.start, block.start + 1)
        if person and (person.lead - block.start < 4 or (person.end >= block.end - 2 and not a_body)):
            return Recipient(person.start, person.end, person.name, rule="awards.column_person")
        return self._in_words(block, low)

    def _in_words(self, block: Block, low: str) -> Recipient | None:
        """What a cell names that is no known person: its words without address and remarks."""
        address = pattern("address").match(low)
        start = block.start + (address.end() if address else 0)
        end = block.start + len(re.split(r"\s\(|\n", low)[0])
        words = self.reading.text[start:end].strip(" .,;:-")
        if len(words) < 3 or not re.search(r"[^\W\d_]{2}", words) or pattern("total").match(low):
            return None
        return Recipient(start, end, words, rule="awards.column_name")

    def _refused(self, row: int) -> bool:
        """Whether a column of results says that the row's award was not granted or asked."""
        for column, header in self.headers.items():
            block = self.table.at(row, column) if column != self.named else None
            outcome = block and pattern("column_outcome").search(self._low(header))
            if block and outcome and pattern("refused").search(self._low(block)):
                return True
        return False

    def _awards(self, row: int, group: AwardMention | None, frame: Frame) -> list[tuple[AwardMention, Frame, float]]:
        """The awards of a row: in its cells, by a mark under an award's column, of its group, of the words before."""
        told = [found for column in range(self.table.columns) for found in self._in_cell(row, column, frame)]
        if told or self.telling:
            return told
        if group:
            return [(group, frame, _GROUPED)]
        before = [b for b in self.lines if self._mention_in(b)]
        if not before and self.appended and any(pattern("annex").match(self._low(b)) for b in self.lines):
            return [(self.appended.mention, self.appended.frame, _BEFORE)]
        announced = any(pattern("announces").search(self._low(b)) for b in self.lines) or self._heads(before)
        if not before or not announced:
            return []
        return [(m, frame, _BEFORE) for m in self.reading.within(self.mentions, before[-1].start, before[-1].end)[:1]]

    def _heads(self, before: Sequence[Block]) -> bool:
        """Whether the line right before the table tells nothing but the award of its rows: "2. Danh hiệu …"."""
        if not before or before[-1] is not self.lines[-1]:
            return False
        mention, block = self._mention_in(before[-1]), before[-1]
        if mention is None or not pattern("heads_table").fullmatch(self.reading.low, mention.tail, block.end):
            return False
        return bool(pattern("topic").fullmatch(self.reading.low, block.start, mention.lead))

    def _in_cell(self, row: int, column: int, frame: Frame) -> list[tuple[AwardMention, Frame, float]]:
        block, header = self.table.at(row, column), self.headers.get(column)
        if block is None or column == self.named:
            return []
        if header and (own := self._mention_in(header)):
            if self.tally.in_all(column):
                return []
            marked = pattern("mark").match(self._low(block).strip())
            return [(own, self._said_by(header, frame), _MARKED)] if marked else []
        if header and not pattern("column_grant").search(self._low(header)):
            return []
        return [(m, frame, _OWN) for m in self.reading.within(self.mentions, block.start, block.end)]

    def _column_tells(self, column: int) -> bool:
        """Whether a column tells the awards of all rows, so that a row without any has none."""
        header = self.headers.get(column)
        if header and self._mention_in(header):
            return True
        if column == self.named or (header and not pattern("column_grant").search(self._low(header))):
            return False
        return any(self._mention_in(b) for (_, c), b in self.table.cells.items() if c == column)

    def _frame(self) -> Frame:
        """Proposed or conferred by the heads of the columns, else by the lines before the table."""
        heads = [b for b in self.headers.values() if pattern("column_grant").search(self._low(b))]
        for block in [*heads, *reversed(self.lines)]:
            for rule, status in (("proposed", AwardStatus.PROPOSED), ("conferred", AwardStatus.CONFERRED)):
                if match := pattern(rule).search(self.reading.low, block.start, block.end):
                    return Frame(status, match.span(), f"awards.{rule}")
        return Frame()
