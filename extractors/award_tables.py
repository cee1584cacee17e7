"""Awards told by tables: who stands in the rows, the award in a column, in a group's heading, or in the words before the table."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.award_mentions import AwardMention, Span, body_head, pattern
from extractors.award_recipients import Recipient
from extractors.reading import Reading
from models import AwardStatus, Block, BlockKind

_NAMES = (
    re.compile(r"họ (?:và |, )?(?:chữ lót và )?tên"),
    re.compile(r"(?:cá nhân|tập thể)[,/ ]+(?:và )?(?:cá nhân|tập thể)"),
    re.compile(r"tên (?:tập thể|đơn vị|cá nhân|cơ quan|doanh nghiệp)|^tập thể$|^cá nhân$|người được|đối tượng"),
    re.compile(r"đơn vị|cơ quan|tập thể|cá nhân|địa phương|trường|^tên"),
)
_GRANTS = re.compile(r"danh hiệu|hình thức|khen thưởng|đề nghị|được tặng|kết quả|ghi chú")
_REFUSED = re.compile(r"(?<!\w)(?:không|chưa|rút|loại)(?!\w)")
_MARK = re.compile(r"[x✓✔√+]|đạt|đề nghị|1|01")
_OUTCOME = re.compile(r"kết quả|đề nghị|kết luận|bình xét|ghi chú")
_ADDRESS = re.compile(r"^(?:(?:ông|bà|anh|chị|em|cháu|đồng chí|đ/c|thầy|cô|các) )+")
_LIST = re.compile(r"danh sách|như sau|kèm theo|cụ thể|:\s*$|gồm|có tên|kết quả")


@dataclass(frozen=True)
class Row:
    """A recipient in a table with the award that its row, its group or the words before the table name."""

    mention: AwardMention
    recipient: Recipient
    status: AwardStatus | None
    told: Span | None
    sure: float


@dataclass
class _Table:
    first: int  # the index of its first block
    cells: dict[tuple[int, int], Block]

    @property
    def rows(self) -> int:
        return max(r for r, _ in self.cells) + 1

    def at(self, row: int, column: int) -> Block | None:
        """The cell that covers a place, a merged one included."""
        if (row, column) in self.cells:
            return self.cells[row, column]
        for (r, c), block in self.cells.items():
            cell = block.cell
            if cell and r <= row < r + cell.row_span and c <= column < c + cell.column_span:
                return block
        return None

    def row(self, row: int) -> list[Block]:
        return [b for (r, _), b in sorted(self.cells.items()) if r == row]


def read_tables(reading: Reading, mentions: Sequence[AwardMention]) -> Iterator[Row]:
    """Every row of every table that gives somebody an award."""
    if not mentions:
        return
    tables: dict[int, _Table] = {}
    for index, block in enumerate(reading.document.blocks):
        if block.kind is BlockKind.CELL and block.cell:
            table = tables.setdefault(block.cell.table, _Table(index, {}))
            table.cells[block.cell.row, block.cell.column] = block
    for table in tables.values():
        yield from TableReader(reading, mentions, table).read()


class TableReader:
    """Reads one table."""

    def __init__(self, reading: Reading, mentions: Sequence[AwardMention], table: _Table) -> None:
        self.reading, self.mentions, self.table = reading, mentions, table
        self.columns = max(c for _, c in table.cells) + 1
        self.headers = self._headers()
        self.named = self._names_column()
        self.before = self._words_before()

    def read(self) -> Iterator[Row]:
        """The rows that give an award, in order."""
        if self.named is None:
            return
        group: AwardMention | None = None
        for row in range(self._first_row(), self.table.rows):
            blocks = self.table.row(row)
            if self._is_group(blocks):
                group = self._mention_in(blocks[0]) or (group if not self._ends_group(blocks[0]) else None)
                continue
            recipient = self._recipient(row)
            if recipient is None or self._refused(row):
                continue
            for mention, sure in self._awards(row, group):
                status, told = self._status(mention, row)
                yield Row(mention, recipient, status, told, sure)

    def _low(self, block: Block) -> str:
        return self.reading.low[block.start : block.end]

    def _headers(self) -> dict[int, Block]:
        out: dict[int, Block] = {}
        for (row, column), block in sorted(self.table.cells.items()):
            if block.cell and (block.cell.header or row == 0) and column not in out and block.cell.column_span < self.columns:
                out[column] = block
        return out

    def _first_row(self) -> int:
        return max((b.cell.row + b.cell.row_span for b in self.headers.values() if b.cell), default=0)

    def _names_column(self) -> int | None:
        for pattern in _NAMES:
            for column, block in self.headers.items():
                if pattern.search(self._low(block)) and not self._mention_in(block):
                    return column
        return None

    def _words_before(self) -> AwardMention | None:
        """The award that the words before the table name, where they announce a list."""
        blocks = self.reading.document.blocks[max(0, self.table.first - 4) : self.table.first]
        after = max((i + 1 for i, b in enumerate(blocks) if b.kind is BlockKind.CELL), default=0)
        named = [m for b in blocks[after:] if (m := self._mention_in(b))]
        return named[-1] if named and any(_LIST.search(self._low(b)) for b in blocks[after:]) else None

    def _mention_in(self, block: Block) -> AwardMention | None:
        return next((m for m in self.reading.within(self.mentions, block.start, block.end)), None)

    def _is_group(self, blocks: Sequence[Block]) -> bool:
        full = [b for b in blocks if b.start < b.end]
        if len(full) != 1 or not full[0].cell:
            return len(full) == 2 and bool(re.fullmatch(r"[ivx]+\.?|[a-h]\.?", self._low(full[0]).strip())) and not self._numbered(full[1])
        return full[0].cell.column_span > 1 or len(blocks) == 1 or full[0].cell.column == 0

    def _numbered(self, block: Block) -> bool:
        return block.cell is not None and block.cell.column == self.named and bool(self.reading.within(self.reading.people, block.start, block.end))

    def _ends_group(self, block: Block) -> bool:
        """Whether a heading without an award opens something other than a part ("I. Tập thể") of the same list."""
        return not re.search(r"tập thể|cá nhân|đơn vị|khối|phòng|khoa|hộ", self._low(block))

    def _recipient(self, row: int) -> Recipient | None:
        assert self.named is not None
        block = self.table.at(row, self.named)
        if block is None or not block.cell or block.cell.row != row:
            return None
        reading = self.reading
        person = next(iter(reading.within(reading.people, block.start, block.end)), None)
        low = self._low(block)
        named = body_head().match(low) and not reading.within(reading.posts, block.start, block.start + 1)
        if person and (person.lead - block.start < 4 or (person.end >= block.end - 2 and not named)):
            return Recipient(person.start, person.end, person.name, rule="awards.row")
        shift = _ADDRESS.match(low)
        start = block.start + (shift.end() if shift else 0)
        end = block.start + re.split(r"\s\(|\n", low)[0].__len__()
        words = reading.text[start:end].strip(" .,;:-")
        if len(words) < 3 or not re.search(r"[^\W\d_]{2}", words) or re.match(r"(?:tổng|cộng|tổng cộng|tổng số)(?!\w)", words.lower()):
            return None
        return Recipient(start, end, words, rule="awards.row")

    def _refused(self, row: int) -> bool:
        for column, header in self.headers.items():
            block = self.table.at(row, column)
            if block and column != self.named and _OUTCOME.search(self._low(header)) and _REFUSED.search(self._low(block)):
                return True
        return False

    def _awards(self, row: int, group: AwardMention | None) -> list[tuple[AwardMention, float]]:
        """The awards of a row: in its cells, by a mark under the award's own column, of its group, of the words before the table."""
        told: list[tuple[AwardMention, float]] = []
        for column in range(self.columns):
            block, header = self.table.at(row, column), self.headers.get(column)
            if block is None or header is None or column == self.named:
                continue
            own = self._mention_in(header)
            if own and _MARK.fullmatch(self._low(block).strip()):
                told.append((own, 0.85))
            elif _GRANTS.search(self._low(header)):
                told += [(m, 0.9) for m in self.reading.within(self.mentions, block.start, block.end)]
        if told:
            return told
        if any(self._mention_in(h) or (_GRANTS.search(self._low(h)) and self._column_names_awards(c)) for c, h in self.headers.items()):
            return []
        mention = group or self.before
        return [(mention, 0.9 if group else 0.8)] if mention else []

    def _column_names_awards(self, column: int) -> bool:
        return any(self._mention_in(b) for (r, c), b in self.table.cells.items() if c == column)

    def _status(self, mention: AwardMention, row: int) -> tuple[AwardStatus | None, Span | None]:
        """Proposed or conferred by the heads of the columns, the words beside the award, and the lines before the table."""
        reading = self.reading
        asked, given = pattern("proposed"), pattern("conferred")
        blocks = [b for c, b in self.headers.items() if _GRANTS.search(self._low(b))]
        blocks += [b for b in reading.document.blocks[max(0, self.table.first - 3) : self.table.first] if b.kind is not BlockKind.CELL][::-1]
        for block in blocks:
            if match := asked.search(reading.low, block.start, block.end):
                return AwardStatus.PROPOSED, match.span()
            if match := given.search(reading.low, block.start, block.end):
                return AwardStatus.CONFERRED, match.span()
        return None, None
