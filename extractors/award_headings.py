"""What headings and lines that end in a colon say of the awards in the lists below them."""

import re

from extractors.award_clauses import ClauseReader, Frame
from extractors.award_lists import ListReader
from extractors.award_names import pattern
from extractors.reading import Reading
from models import Block

#: The ways of marking items, from the widest list to the narrowest: "A.", "II.", "2.", "2.1.", "b)", "-", "+".
_MARKS = {
    "capital": re.compile(r"[A-DĐ][.)] "),
    "roman": re.compile(r"[IVX]+[./)] "),
    "number": re.compile(r"(?:Điều )?\(?\d{1,2}[.)](?!\d)"),
    "decimal": re.compile(r"\d{1,2}\.\d{1,2}[.)]? "),
    "letter": re.compile(r"[a-zđ][.)] "),
    "dash": re.compile(r"[-*•▪●]"),
    "plus": re.compile(r"\+"),
}


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
        return self._open[-1][1] if self._open else Frame()

    def interrupt(self) -> None:
        """Take in that something else than a list follows the last heading."""
        self._after_colon = False

    def note(self, block: Block, *, told: bool) -> None:
        """Let a block that ends in a colon head what follows it; not one whose own awards were ``told`` under another."""
        self._after_colon = self.low.endswith((":", ": "), block.start, block.end)
        above = self._open[-1][1] if self._open else Frame()
        if self._after_colon and not (told and above.status):
            self._open.append((self._kind(block), self._heading(block, above)))

    def _close(self, block: Block) -> None:
        """End the lists that ``block`` stands outside of."""
        kind = self._kind(block)
        levels = [each for each, _ in self._open]
        if not self.lists.is_item(block) or (kind in ("capital", "roman") and kind not in levels):
            self._open.clear()
        elif kind in levels:
            del self._open[levels.index(kind) :]

    def _kind(self, block: Block) -> str | None:
        """How a block is marked."""
        words = f"{block.marker} " if block.marker else self.reading.text[block.start : block.start + 12].lstrip()
        return next((kind for kind, mark in _MARKS.items() if mark.match(words)), None)

    def _heading(self, block: Block, above: Frame) -> Frame:
        start = max(self.low.rfind(". ", block.start, block.end) + 1, block.start)
        if pattern("no_award").search(self.low, start, block.end):
            return Frame()
        return self.clauses.heading(start, block.end, above)
