"""What headings and lines that end in a colon say of the awards in the lists below them."""

from extractors.award_clauses import UNTOLD, ClauseReader, Frame
from extractors.award_lists import ListReader
from extractors.award_markers import marker_kind
from extractors.award_names import pattern
from extractors.award_years import heading_year
from extractors.reading import Reading
from models import AwardStatus, Block, BlockKind


class HeadingReader:
    """Follows the headings of one document; a list within an item of another ends with the next item of that."""

    def __init__(self, reading: Reading, clauses: ClauseReader, lists: ListReader) -> None:
        self.reading, self.low, self.clauses, self.lists = reading, reading.low, clauses, lists
        self._open: list[tuple[str | None, Frame]] = []  # the headings above, with how each is marked
        self._after_colon = False

    def above(self, block: Block) -> Frame:
        """What the headings above ``block`` say of it."""
        if not self._after_colon:
            self._close(block)
        return self._open[-1][1] if self._open else UNTOLD

    def interrupt(self) -> None:
        """Take in that something else than a list follows the last heading."""
        self._after_colon = False

    def note(self, block: Block, *, told: bool) -> None:
        """Let a heading, or a block that ends in a colon, head what follows it.

        One whose own awards were ``told`` under another does not.
        """
        self._after_colon = self.low.endswith((":", ": "), block.start, block.end)
        above = self._open[-1][1] if self._open else UNTOLD
        line = block.kind is BlockKind.HEADING or marker_kind(self.reading, block) in ("capital", "roman")
        tells = line and pattern("heading_tells").search(self.low, block.start, block.end)
        if (self._after_colon or tells) and not (told and above.status):
            year = heading_year(self.reading, block.start, block.end) or above.year
            self._open.append((marker_kind(self.reading, block), self._heading(block, above)._replace(year=year)))

    def _close(self, block: Block) -> None:
        """End the lists that ``block`` stands outside of."""
        kind = marker_kind(self.reading, block)
        levels = [each for each, _ in self._open]
        if not self.lists.is_item(block) or (kind in ("capital", "roman") and kind not in levels):
            self._open.clear()
        elif kind in levels:
            del self._open[levels.index(kind) :]

    def _heading(self, block: Block, above: Frame) -> Frame:
        if gives := pattern("gives_below").fullmatch(self.low, block.start, block.end):
            rule = "awards.gives_below"
            return Frame(AwardStatus.CONFERRED, gives.span("gives"), rule, gives.span("owner"), rule)
        start = max(self.low.rfind(". ", block.start, block.end) + 1, block.start)
        if pattern("no_award").search(self.low, start, block.end):
            return UNTOLD
        return self.clauses.heading(start, block.end, above)
