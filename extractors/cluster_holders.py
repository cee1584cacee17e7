"""Which body a person stands for who holds a role in a cluster: the one that he or she heads, else the person."""

import re
from bisect import bisect_right
from itertools import pairwise

from extractors.bodies import Body, BodyReader
from extractors.mentions import Mention
from extractors.participants import People
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key
from language.letters import UPPER

_GAP = re.compile(r"[\s,;\-(:]*(?:và )?(?:là |hiện là |đơn vị )?[\s\-(]*")
_BRACKETS = re.compile(r"\([^()]*\)")
_JOINED = re.compile(r"[,;\s]*(?:và )?")
_OF_THE_HEAD = re.compile(r" (?:trưởng|phó|viên)(?!\w)")
# What opens the line of a list stands no farther before who is named on it.
_FAR = 120
#: Nouns that alone mean the body spoken of.
_NOUNS = frozenset({"Sở", "Cục", "Ban", "Viện", "Trường", "Công ty", "Bệnh viện", "Trung tâm", "Phòng"})
_MEMBERS = ("tỉnh ủy viên", "thành ủy viên", "huyện ủy viên", "ủy viên", "uv", "tuv", "thuv", "huv")


class HolderReader:
    """Finds the bodies of the people of a reading."""

    def __init__(self, reading: Reading, people: People, bodies: BodyReader) -> None:
        self.reading, self.people, self.bodies = reading, people, bodies
        pattern = rulebook("clusters").pattern
        self.role, self.not_headed, self.council = pattern("role"), pattern("not_headed"), pattern("council")
        self._starts = [m.lead for m in people.mentions]

    def headed(self, body: Body) -> Body:
        """The body that a post heads where one is named as leader: "Cụm trưởng: Giám đốc Bưu điện huyện"."""
        posts = self.reading.within(self.reading.posts, body.start, body.start + 1)
        return (self.body_of_post(body.start, body.end) if posts else None) or body

    def ends_at(self, end: int, floor: int) -> bool:
        """Whether the mention of a person (name and posts) ends at ``end``."""
        index = bisect_right(self._starts, end - 1) - 1
        if index < 0 or self.people.mentions[index].start < floor:
            return False
        mention = self.people.mentions[index]
        if self._is_place(mention, floor):
            return False
        return bool(_GAP.fullmatch(self.reading.low[min(self._reach(mention, end), end) : end]))

    def _is_place(self, mention: Mention, floor: int) -> bool:
        """Whether what reads like somebody ends the name of a body: "Văn phòng Huyện ủy Hà Trung"."""
        if mention.posts or mention.lead != mention.person.start:
            return False
        named = self.bodies.before(mention.end, floor)
        return bool(named) and named[-1].start < mention.lead and self.bodies.is_own(named[-1].start)

    def before(self, end: int, floor: int, back: int = 0) -> Body | None:
        """The body of the person whose mention (name and posts) ends at ``end``, or of the one ``back`` before."""
        index = bisect_right(self._starts, end - 1) - 1
        if index - back < 0 or not self.ends_at(end, floor):
            return None
        mention = self.people.mentions[index]
        if back:
            earlier = self.people.mentions[index - 1]
            gap = self.reading.low[self._reach(earlier, mention.lead) : mention.lead]
            if earlier.start < floor or not _JOINED.fullmatch(gap):
                return None
            mention = earlier
        return self._of(mention)

    def after(self, at: int) -> Body | None:
        """The body of the person whose mention begins at ``at``."""
        index = bisect_right(self._starts, at + 1) - 1
        mention = self.people.mentions[index] if index >= 0 else None
        if mention is None or min(abs(mention.lead - at), abs(mention.person.lead - at)) > 1:
            return None
        return self._of(mention)

    def run_after(self, at: int, *, commas: bool) -> list[Body]:
        """The bodies of the people whose mentions begin at ``at``, joined by "và", or by ``commas`` too."""
        first = self.after(at)
        if first is None:
            return []
        out, index = [first], bisect_right(self._starts, at + 1) - 1
        for before, mention in pairwise(self.people.mentions[index:]):
            gap = _BRACKETS.sub("", self.reading.low[self._reach(before, mention.lead) : mention.lead])
            if not _JOINED.fullmatch(gap) or not (commas or "và " in gap):
                return out
            out.append(self._of(mention))
        return out

    def addressed(self, at: int) -> bool:
        """Whether somebody is named at ``at`` with a form of address or a title: "ông A", "Đại tá B"."""
        index = bisect_right(self._starts, at + 1) - 1
        mention = self.people.mentions[index] if index >= 0 else None
        return (
            mention is not None and mention.person.lead == at and bool(mention.person.address or mention.person.titles)
        )

    def _reach(self, mention: Mention, end: int) -> int:
        """Where a mention ends before ``end``: a role in the cluster may have been read as one of its posts."""
        return max([min(p.end, end) for p in mention.posts if p.start < end] + [mention.end])

    def _of(self, mention: Mention) -> Body:
        """The body that a person heads, from the posts given here, else elsewhere in the document, else the person."""
        person = self.people.person_at(mention.start)
        others = [self.people.mentions[m] for m in person.mentions] if person else []
        for source in (mention, *others):
            bodies = [b for b in (self.body_of_post(p.start, p.end) for p in source.posts) if b]
            bodies = bodies or self._in_row(source) or self._heading(source)
            if bodies:
                return min(bodies, key=lambda b: bool(self.not_headed.search(key(b.name))))
        return Body(mention.start, mention.end, mention.person.name)

    def _heading(self, mention: Mention) -> list[Body]:
        """The body that opens the line on which a person is named: "1. Trạm Thú y: ông A, Trạm trưởng"."""
        start = self.reading.low.rfind("\n", 0, mention.lead) + 1
        if mention.lead - start > _FAR or not (found := self.bodies.items(start, mention.lead, most=1).bodies):
            return []
        between = self.reading.low[found[0].end : mention.lead].strip()
        return list(found) if between in (":", "-") and self.bodies.is_own(found[0].start) else []

    def _in_row(self, mention: Mention) -> list[Body]:
        """The bodies of the posts in the other cells of the row that names a person."""
        blocks = self.reading.document.blocks
        block = blocks[bisect_right(blocks, mention.start, key=lambda b: b.start) - 1]
        if block.cell is None:
            return []
        row = [b for b in blocks if b.cell and (b.cell.table, b.cell.row) == (block.cell.table, block.cell.row)]
        posts = [b for b in row if b is not block and self.reading.within(self.reading.posts, b.start, b.start + 1)]
        return [body for b in posts if (body := self.body_of_post(b.start, b.end))]

    def body_of_post(self, start: int, end: int) -> Body | None:
        """Told as "Trạm trưởng Trạm Thú y A" heads "Trạm Thú y A"; "Phó Trưởng ban Ban B" stands for "Ban B"."""
        low, text = self.reading.low, self.reading.text
        if role := self.role.search(low, start + 1, end):  # "Trưởng phòng A - hai Khối phó": read as one post
            end = start + len(low[start : role.start()].rstrip(" ,-("))
        if self.role.match(low, start) or low.startswith(_MEMBERS, start):
            return None
        first = self._opening(start, end)
        if first is None or (first.end() >= end and first.start() - start < 6):  # "Trưởng ban", nothing after
            return None
        end = first.start() + len(low[first.start() : self.bodies.stopped(first.start(), end)].rstrip(" ,-("))
        body = Body(first.start(), end, text[first.start() : end])
        return self._named_before(body) if body.name in _NOUNS else body

    def _named_before(self, body: Body) -> Body | None:
        """The body that a noun alone means ("Giám đốc Sở"): the only one of its kind that the text names before it."""
        text, noun = self.reading.text, body.name
        starts = (m.start() for m in re.finditer(rf"(?<!\w){noun} (?=[{UPPER}])", text[: body.start]))
        found = [b for at in starts if (b := self.bodies.after(at, body.start))]
        return found[-1] if found and len({key(b.name) for b in found}) == 1 else None

    def _opening(self, start: int, end: int) -> re.Match[str] | None:
        """The word that opens the name of the body in a post: the second "Ban" of "Phó Trưởng ban Ban Dân tộc"."""
        low, text = self.reading.low, self.reading.text
        found = [m for m in self.bodies.starts.finditer(low, start + 1, end) if not _OF_THE_HEAD.match(low, m.end())]
        first = found[0] if found else None
        if first and self.council.match(low, first.start()):  # "Phó Chủ tịch Hội đồng thi đua Nhà hát A"
            first = next((m for m in found[1:] if text[m.start()].isupper() and m.end() < end), first)
        again = found[1] if len(found) > 1 else None
        if (
            first
            and again
            and again[0].startswith(first[0])
            and low[first.end() : again.start()].strip() in ("", "thường trực")
            and text[again.start()].isupper()
        ):
            return again
        return first
