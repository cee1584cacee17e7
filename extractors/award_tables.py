"""Awards told by tables: recipients in the rows; the award in a column, a group's heading or the words before."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.award_mentions import AwardMention
from extractors.award_names import Span, pattern
from extractors.award_recipients import Recipient
from extractors.reading import Reading
from models import AwardStatus, Block, BlockKind

_COLUMNS = ("column_person", "column_both", "column_name", "column_unit")
_NUMERAL = re.compile(r"[ivx]+\.?|[a-h]\.?")
#: How sure a row's award is: in its own cell, by a mark under the award's column, of its group, of the words before.
_OWN, _MARKED, _GROUPED, _BEFORE = 0.9, 0.85, 0.9, 0.8


@dataclass(frozen=True)
class Row:
    """A recipient in a table with the award that its row, its group or the words before the table name."""

    mention: AwardMention
    recipient: Recipient
    status: AwardStatus | None
    told: Span | None
    rule: str | None
    sure: float


@dataclass(frozen=True)
class _Table:
    """The cells of a table by row and column; ``first`` is the index of its first block in the document."""

    first: int
    cells: dict[tuple[int, int], Block]

    def at(self, row: int, column: int) -> Block | None:
        """The cell that covers a place, a merged one included."""
        if (row, column) in self.cells:
            return self.cells[row, column]
        for (r, c), block in self.cells.items():
            cell = block.cell
            if cell and r <= row < r + cell.row_span and c <= column < c + cell.column_span:
                return block
        return None


def read_tables(reading: Reading, mentions: Sequence[AwardMention]) -> Iterator[Row]:
    """Every row of every table that gives somebody an award."""
    tables: dict[int, _Table] = {}
    for index, block in enumerate(reading.document.blocks):
        if block.kind is BlockKind.CELL and block.cell:
            table = tables.setdefault(block.cell.table, _Table(index, {}))
            table.cells[block.cell.row, block.cell.column] = block
    for table in tables.values():
        blocks = reading.document.blocks[max(0, table.first - 4)], list(table.cells.values())[-1]
        if reading.within(mentions, blocks[0].start, blocks[1].end):  # an award is named in it or right before it
            yield from _TableReader(reading, mentions, table).read()


class _TableReader:
    """Reads one table."""

    def __init__(self, reading: Reading, mentions: Sequence[AwardMention], table: _Table) -> None:
        self.reading, self.mentions, self.table = reading, mentions, table
        self.columns = max(c for _, c in table.cells) + 1
        self.headers = self._headers()
        self.first_row = max((b.cell.row + b.cell.row_span for b in self.headers.values() if b.cell), default=0)
        self.named = self._names_column()
        blocks = reading.document.blocks[max(0, table.first - 4) : table.first]
        after = max((i + 1 for i, b in enumerate(blocks) if b.kind is BlockKind.CELL), default=0)
        self.lines = blocks[after:]  # the few lines right before the table
        self.telling = any(self._column_tells(column, header) for column, header in self.headers.items())
        self.status = self._status()

    def read(self) -> Iterator[Row]:
        """The rows that give an award, in order."""
        group: AwardMention | None = None
        for row, cells in itertools.groupby(sorted(self.table.cells), key=lambda place: place[0]):
            if row < self.first_row:
                continue
            heading = self._group_heading([self.table.cells[place] for place in cells])
            if heading:
                keeps = pattern("group_part").search(self._low(heading))
                group = self._mention_in(heading) or (group if keeps else None)
                continue
            recipient = self._recipient(row, self.named)
            if recipient and not self._refused(row):
                yield from (Row(mention, recipient, *self.status, sure) for mention, sure in self._awards(row, group))

    def _low(self, block: Block) -> str:
        return self.reading.low[block.start : block.end]

    def _mention_in(self, block: Block) -> AwardMention | None:
        return next(iter(self.reading.within(self.mentions, block.start, block.end)), None)

    def _headers(self) -> dict[int, Block]:
        out: dict[int, Block] = {}
        for (row, column), block in sorted(self.table.cells.items()):
            if block.cell and (block.cell.header or row == 0) and block.cell.column_span < self.columns:
                out.setdefault(column, block)
        return out

    def _names_column(self) -> int | None:
        """The column that names those who get the awards."""
        for rule in _COLUMNS:
            for column, block in self.headers.items():
                if pattern(rule).search(self._low(block)) and not self._mention_in(block):
                    return column
        return None

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

    def _awards(self, row: int, group: AwardMention | None) -> list[tuple[AwardMention, float]]:
        """The awards of a row: in its cells, by a mark under an award's column, of its group, of the words before."""
        told = [found for column, header in self.headers.items() for found in self._in_cell(row, column, header)]
        if told or self.telling:
            return told
        if group:
            return [(group, _GROUPED)]
        before = [m for b in self.lines if (m := self._mention_in(b))]
        announced = any(pattern("announces").search(self._low(b)) for b in self.lines)
        return [(before[-1], _BEFORE)] if before and announced else []

    def _in_cell(self, row: int, column: int, header: Block) -> list[tuple[AwardMention, float]]:
        block = self.table.at(row, column)
        if block is None or column == self.named:
            return []
        own = self._mention_in(header)
        if own:
            return [(own, _MARKED)] if pattern("mark").match(self._low(block).strip()) else []
        if not pattern("column_grant").search(self._low(header)):
            return []
        return [(m, _OWN) for m in self.reading.within(self.mentions, block.start, block.end)]

    def _column_tells(self, column: int, header: Block) -> bool:
        """Whether a column tells the awards of all rows, so that a row without any has none."""
        if self._mention_in(header):
            return True
        cells = [b for (_, c), b in self.table.cells.items() if c == column]
        return bool(pattern("column_grant").search(self._low(header))) and any(self._mention_in(b) for b in cells)

    def _status(self) -> tuple[AwardStatus | None, Span | None, str | None]:
        """Proposed or conferred by the heads of the columns, else by the lines before the table."""
        heads = [b for b in self.headers.values() if pattern("column_grant").search(self._low(b))]
        for block in [*heads, *reversed(self.lines)]:
            for rule, status in (("proposed", AwardStatus.PROPOSED), ("conferred", AwardStatus.CONFERRED)):
                if match := pattern(rule).search(self.reading.low, block.start, block.end):
                    return status, match.span(), f"awards.{rule}"
        return None, None, None
