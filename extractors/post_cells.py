"""Tables of people: the posts in the cells beside a name."""

from extractors.posts import PostFound, PostReader
from extractors.reading import Reading
from extractors.rulebook import rulebook


class PostCells:
    """The posts in the row of a name, in the columns whose head says so: "Chức vụ", "Chức danh" …."""

    def __init__(self, reading: Reading, reader: PostReader) -> None:
        self.reading = reading
        self.reader = reader
        self.rows: dict[tuple[int, int], list[int]] = {}
        self.headers: dict[tuple[int, int], str] = {}
        for index, block in enumerate(reading.document.blocks):
            if block.cell:
                self.rows.setdefault((block.cell.table, block.cell.row), []).append(index)
                if block.cell.header or block.cell.row == 0:
                    self.headers.setdefault((block.cell.table, block.cell.column), reading.low[block.start : block.end])

    def beside(self, block: int) -> list[PostFound]:
        """The posts in the row of a block, by its index."""
        cell = self.reading.document.blocks[block].cell
        if cell is None:
            return []
        out: list[PostFound] = []
        for index in self.rows.get((cell.table, cell.row), []):
            other = self.reading.document.blocks[index]
            header = self.headers.get((cell.table, other.cell.column), "") if other.cell else ""
            if index != block and rulebook("mentions").pattern("column_of_posts").search(header):
                out += self.reader.all_of(other.start, other.end)
        return out
