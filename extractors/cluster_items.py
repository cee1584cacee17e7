"""The bodies that a list names: those on the line that opens it, else the items or rows below it."""

import re
from bisect import bisect_right
from functools import cache

from extractors.bodies import Body, BodyList, BodyReader, Head
from extractors.reading import SILENT, Reading
from language.fold import key
from language.letters import UPPER
from language.lexicon import lexicon
from models import Block, BlockKind

# "- Khối trạm: Trạm Thú y, Trạm Khuyến nông": a group of members in an item of a list.
_GROUP = re.compile(r"\s*(?:(?:[-+•*–]|\d{1,2}[.)/])\s?)?(?P<label>[^\s:;,][^:;,\n]{1,60}): ?")
# "Cao su Sơn Lạc": no word for a body, but a place at its end.
_ENDS_PROPER = re.compile(rf"^[{UPPER}]\S* .*[{UPPER}]\S* [{UPPER}]\S*$")
_ENDS_CAPITAL = re.compile(rf" (?:[{UPPER}]\S*|\d+)$")
_MARKED = re.compile(r"(?:[-+•*–]|\d{1,2}[.)/])\s?")
_NO_MORE = re.compile(r"[\s,;.]*(?:\([^()]{0,30}\))?[\s,;.]*")
# "Khối 8: gồm 5 trạm (toàn trạm vùng cao)": nothing but a remark before the items below.
_REMARK = re.compile(r"[\s:.;,\-]*(?:\([^()]*\))?[\s:.;,\-]*")


class ItemReader:
    """Reads the bodies of lists, each block by its index among those that are not silent."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.bodies = BodyReader(reading)
        self.blocks = [b for b in reading.document.blocks if b.kind not in SILENT]
        self._starts = [s.start for s in reading.body]

    def listed(self, at: int, index: int, limit: int | None = None, head: Head | None = None) -> BodyList:
        """The list that begins at ``at``: in the same block, else in the list items or the table that follow."""
        block, low = self.blocks[index], self.reading.low
        if at < block.end - 1 and low[at : block.end].strip(" :.-"):
            return self.bodies.items(at, limit or block.end, head=head)
        if block.kind is BlockKind.CELL or not low[: block.end].rstrip().endswith((":", "sau")):
            return BodyList((), at, whole=False)
        return self.following(index)

    def below(self, at: int, index: int) -> BodyList | None:
        """The list below a line on which only a remark stands after ``at``."""
        block = self.blocks[index]
        if block.cell or not _REMARK.fullmatch(self.reading.low, at, block.end):
            return None
        return self.following(index)

    def following(self, index: int) -> BodyList:
        """The bodies of the list items, or of the rows of the table, that follow a block: one each."""
        found: list[Body] = []
        rows: set[tuple[int, int]] = set()
        for block in self.blocks[index + 1 :]:
            row = (block.cell.table, block.cell.row) if block.cell else None
            if row is None and not self._is_item(block):
                break
            if row in rows or (block.cell and block.cell.header):
                continue
            own = self._of_item(block) or (self._among(block) if len(found) > 1 else ())
            if own:
                found += own
                rows |= {row} if row else set()
            elif row is None:
                break
        return BodyList(tuple(found), found[-1].end if found else self.blocks[index].end, whole=True)

    def _among(self, block: Block) -> tuple[Body, ...]:
        """An item that is nothing but a name, among items that are bodies: "Bảo hiểm tiền gửi Sông Nậm;"."""
        one = self.bodies.items(block.start, block.end, most=1).bodies
        rest = self.reading.low[one[0].end : block.end] if one else ""
        proper = bool(one) and _ENDS_CAPITAL.search(one[0].name) is not None
        return one if proper and _NO_MORE.fullmatch(rest) else ()

    def _is_item(self, block: Block) -> bool:
        if block.kind is BlockKind.LIST_ITEM or _MARKED.match(self.reading.text, block.start, block.end):
            return True
        # A line that names one body and says no more: lists lose their marks where a page is copied.
        one = self.bodies.items(block.start, block.end, most=1).bodies if block.kind is BlockKind.PARAGRAPH else ()
        rest = self.reading.low[one[0].end : block.end] if one else ""
        return bool(one) and self.bodies.is_own(one[0].start) and _NO_MORE.fullmatch(rest) is not None

    def _of_item(self, block: Block) -> tuple[Body, ...]:
        """The body that an item of a list names, or all of a group: "Các bến: Hạ Nậm, Bãi Lữ", "Khối trạm: …"."""
        group = _GROUP.match(self.reading.text, block.start, block.end)
        if group:
            headed = self.bodies.items(group.start("label"), block.end)
            listed = headed if len(headed.bodies) > 1 else self.bodies.items(group.end(), block.end)
            if len(listed.bodies) > 1 and self.plausible(listed):
                return listed.bodies
            named = self.bodies.items(*group.span("label"), most=1).bodies
            somebody = self.reading.within(self.reading.people, group.end(), group.end() + 25)
            if somebody and named and named[0].end == group.end("label") and self.bodies.is_own(named[0].start):
                return named  # "Trạm Thú y: ông A"
        one = self.bodies.items(block.start, block.end, most=1).bodies
        post = one and self.reading.within(self.reading.posts, one[0].start, one[0].start + 1)
        return one if one and not post and self.plausible(BodyList(one, one[0].end, whole=True)) else ()

    def plausible(self, listed: BodyList) -> bool:
        """Whether most of the items are bodies or places, not the first words of clauses."""
        clear = [
            b
            for b in listed.bodies
            if self.bodies.is_own(b.start)
            or b.end - b.start < len(b.name)
            or is_place(b.name)
            or self.bodies.is_proper(b)
            or _ENDS_PROPER.search(b.name)
        ]
        return len(clear) * 2 >= len(listed.bodies)

    def sentence_start(self, at: int, floor: int) -> int:
        """Where the sentence around ``at`` begins, not before ``floor``."""
        index = bisect_right(self._starts, at) - 1
        return max(floor, self._starts[index]) if index >= 0 else floor

    def limit(self, opening: int, start: int, end: int) -> int:
        """How far a list opened at ``opening`` goes: to the end of its sentence, or of the bracket around it."""
        low = self.reading.low
        at = bisect_right(self._starts, opening) - 1
        if at >= 0 and opening < self.reading.body[at].end:
            end = min(end, self.reading.body[at].end)
        close = low.find(")", opening, end)
        opened = close > 0 and low.count("(", start, opening) > low.count(")", start, opening)
        return close if opened and "(" not in low[opening:close] else end


@cache
def _places() -> frozenset[str]:
    return frozenset(key(s) for s in lexicon("provinces").by_spelling)


def is_place(name: str) -> bool:
    """Whether a name is that of a province."""
    return key(name) in _places()
