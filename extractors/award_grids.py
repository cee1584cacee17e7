"""Tables as grids of cells: which cell covers a place, which rows head the columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from models import Block


@dataclass(frozen=True)
class Grid:
    """The cells of a table by row and column; ``first`` is the index of its first block in the document."""

    first: int
    cells: dict[tuple[int, int], Block]

    @cached_property
    def columns(self) -> int:
        """How many columns the table has."""
        return max(column for _, column in self.cells) + 1

    def at(self, row: int, column: int) -> Block | None:
        """The cell that covers a place, a merged one included."""
        if (row, column) in self.cells:
            return self.cells[row, column]
        for (r, c), block in self.cells.items():
            cell = block.cell
            if cell and r <= row < r + cell.row_span and c <= column < c + cell.column_span:
                return block
        return None

    def row(self, index: int) -> list[Block]:
        """The cells that begin in a row, from left to right."""
        return [block for (row, _), block in sorted(self.cells.items()) if row == index]

    def heads(self, is_data: Callable[[Sequence[Block]], bool]) -> Mapping[int, Block]:
        """The head of each column, the lowest one where two stand above each other; none where data begin at once."""
        height = 0
        for index in range(max((b.cell.row_span for b in self.row(0) if b.cell), default=1)):
            if is_data(self.row(index)):
                break
            height += 1
        out: dict[int, Block] = {}
        for (row, column), block in sorted(self.cells.items()):
            wide = block.cell is None or block.cell.column_span == self.columns
            marked = block.cell and block.cell.header and not is_data(self.row(row))
            if not wide and (row < height or marked) and (column not in out or block.start < block.end):
                out[column] = block
        return out
