"""Where names of bodies begin, where they end, and the marks between them."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.letters import LOWER, UPPER

# "Ngân hàng (NH) Nhà nước": an abbreviation within a name.
_ABBREVIATION = re.compile(rf"\s*\([{UPPER}][{UPPER}{LOWER}&\-]{{0,10}}\) (?=\w)")
_AND_AS_NAME = (" Và", "Và")
_AFTER_NAME = re.compile(
    r"(?:và|cùng|là|có|đã|vừa|cũng|được|do|làm|giữ|tổ chức|năm|tại|các|như|hiện|sẽ|gồm|bao gồm|trong|để|chủ trì)(?!\w)"
)


class Body(NamedTuple):
    """A body named at ``start:end``; ``name`` is as written, or put together where one noun heads a list."""

    start: int
    end: int
    name: str


class BodyMarks:
    """The signs of names of bodies in a reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        pattern = rulebook("bodies").pattern
        self.starts, self.stop, self.delimiter = pattern("start"), pattern("stop"), pattern("delimiter")
        self.territory, self.part, self.compound = pattern("territory"), pattern("part"), pattern("compound")
        self.village = pattern("village")

    def is_own(self, at: int) -> bool:
        """Whether a word that opens the name of a body stands at ``at``."""
        return bool(self.starts.match(self.reading.low, at)) or self._is_village(at)

    def _is_village(self, at: int) -> bool:
        """Whether a village is named at ``at``: the words for one have other senses, where no name follows."""
        match = self.village.match(self.reading.low, at)
        follows = self.reading.text[match.end() : match.end() + 1] if match else ""
        return follows.isupper() or follows.isdigit()

    def is_start(self, at: int) -> bool:
        """Whether a name of a body begins at ``at``: a word that opens one, or a capital of a proper name."""
        return self.is_own(at) or self.reading.text[at : at + 1].isupper()

    def stopped(self, at: int, limit: int) -> int:
        """Where the first stop word after ``at`` stands; capitals belong to names."""
        for match in self.stop.finditer(self.reading.low, at, limit):
            if match.start() > at and not self.reading.text[match.start()].isupper():
                return match.start()
        return limit

    def delimiters(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """The marks between items, but for those inside a name that has them ("Văn hóa, Thể thao và Du lịch")."""
        low = self.reading.low
        for match in self.delimiter.finditer(low, start, end):
            if self.reading.text.startswith(_AND_AS_NAME, match.start()):  # "xã Mường Và"
                continue
            within = _ABBREVIATION.match(self.reading.text, match.start())
            if within and not _AFTER_NAME.match(low, within.end()):
                continue
            if not self._within_compound(match, start, end):
                yield match

    def _within_compound(self, mark: re.Match[str], start: int, end: int) -> bool:
        """Whether a mark stands inside a name that has such marks and lies within ``start:end``."""
        at = bisect_left(self._compounds, mark.span()) - 1
        if at < 0:
            return False
        begin, close = self._compounds[at]
        return start <= begin < mark.start() and mark.end() < close <= end

    @cached_property
    def _compounds(self) -> list[tuple[int, int]]:
        return [m.span() for m in self.compound.finditer(self.reading.low)]

    def cut(self, at: int, limit: int, *, headed: bool) -> tuple[int, int]:
        """Where the item that begins at ``at`` ends, and where the next begins."""
        for match in self.delimiters(at, limit):
            begin, end = match.span()
            while (
                more := self.delimiter.match(self.reading.low, end, limit)
            ) and more.end() > end:  # "A (Khối trưởng), B"
                end = more.end()
            if begin > at and (headed or not self.continues(end, limit)):
                return begin, end
        return limit, limit

    def continues(self, start: int, end: int) -> bool:
        """Whether a piece belongs to the name before it: it begins like a part of one ("Thể thao"), not like a body."""
        return not self.is_own(start) and bool(self.part.match(self.reading.low, start, end))
