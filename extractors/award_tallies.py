"""Tables that only count: an award in each row, the bodies and the persons who get it in columns of numbers."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from extractors.award_grids import Grid
from extractors.award_names import pattern
from extractors.award_recipient import Recipient
from extractors.reading import Reading
from language.numbers import number
from models import Block

#: What stands in a column of numbers where there are none.
_NONE = frozenset({"", "-", "/", "0", "00", "không"})


class Tally:
    """The columns of numbers of one table, by their heads and by what stands in them."""

    def __init__(self, reading: Reading, table: Grid, headers: Mapping[int, Block]) -> None:
        self.reading, self.low, self.table, self.headers = reading, reading.low, table, headers

    @cached_property
    def columns(self) -> list[int]:
        """The columns that count those who get awards; the one of their sums only where there is no other."""
        heads = {c: self.low[b.start : b.end] for c, b in self.headers.items()}
        found = [c for c, words in heads.items() if pattern("column_count").search(words) and self._counts(c)]
        return [c for c in found if not pattern("total").search(heads[c])] or found

    def _counts(self, column: int) -> bool:
        """Whether nothing but numbers stands below the head of a column, one of them at least."""
        below = {p: b for p, b in self.table.cells.items() if p[1] == column and b is not self.headers[column]}
        words = [self._words(b) for b in below.values() if b.start > self.headers[column].start]
        told = [w for w in words if w not in _NONE]
        return bool(told) and all(w.isdigit() for w in told)

    def in_all(self, column: int) -> bool:
        """Whether the numbers below an award at the head of a column count those who get it: one of them is over 1."""
        below = [b for (_, c), b in self.table.cells.items() if c == column and b is not self.headers.get(column)]
        told = [w for b in below if (w := self._words(b)) not in _NONE]
        return bool(told) and all(w.isdigit() for w in told) and any(int(w) > 1 for w in told)

    def total(self, row: int, column: int) -> Recipient | None:
        """How many get the award of a column in all, where the row is that of the sums."""
        sums = any(pattern("total").match(self._words(b)) for (r, _), b in self.table.cells.items() if r == row)
        block = self.table.cells.get((row, column)) if sums else None
        count = number(self._words(block)) if block and self._words(block) not in _NONE else None
        return Recipient(block.start, block.end, None, count, rule="awards.column_count") if block and count else None

    def _words(self, block: Block) -> str:
        return self.low[block.start : block.end].strip(" .")

    def of_row(self, row: int) -> Iterator[Recipient]:
        """How many get the award of a row, for each column."""
        for column in self.columns:
            block = self.table.cells.get((row, column))
            count = number(self._words(block)) if block and self._words(block) not in _NONE else None
            if block and count:
                yield Recipient(block.start, block.end, None, count, rule="awards.column_count")
