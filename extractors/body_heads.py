"""The noun that heads a list of names: "Bưu điện các huyện A, B", "3 Trạm Thú y: A, B"."""

import re
from typing import NamedTuple

from extractors.body_marks import Body, BodyMarks
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key, level
from language.letters import LOWER, UPPER

# What may stand between the noun and the first name: "các xã ven đồi: Hạ Nậm", "các trường THPT Bãi Lữ".
_MANNER = re.compile(
    # "6 xã khu vực Thượng Nậm, là Hạ Nậm, …": a region with a name of its own.
    r" (?:khu vực|vùng|miền|phía) [^,;:()]{2,40}(?: ?:|, (?:đó )?là) |"
    rf"(?: [{LOWER}][^\s,;:()]*){{0,6}}?(?: ?: ?(?:là )?| (?=[{UPPER}]))"
)
# "các huyện ven biển phía Đông": the capital after such words is no name of a list.
_REGION = re.compile(r"(?<!\w)(?:phía|miền|vùng|khu vực|thuộc|của|trong|trên|trực)(?!\w)")
# A common noun of bodies, their names after its colon: "Hội CCB: Hạ Nậm, Bãi Lữ".
_COMMON = re.compile(rf"(?P<noun>[{UPPER}{LOWER}&]+(?: (?:[{LOWER}]+|[{UPPER}&]{{2,8}})){{0,3}}) ?: (?=[{UPPER}])")
_COUNT = re.compile(r"\d{1,2} ")
# A noun that heads a list has its colon no farther on.
_FAR = 60
_ABBREVIATED = re.compile(rf"[{UPPER}&]{{2,8}}")


class Head(NamedTuple):
    """The noun that heads the items to come: "Bưu điện" of the body, "huyện" of the unit."""

    body: str = ""
    unit: str = ""
    #: Whether items that are bodies themselves take it too: "Văn phòng các đơn vị: Cục A, Vụ B".
    every: bool = False

    def of(self, name: str) -> str:
        """The item with its head before it."""
        return " ".join(w for w in (self.body, self.unit, name) if w)


class BodyHeads(BodyMarks):
    """Reads the nouns that head lists."""

    def __init__(self, reading: Reading) -> None:
        """Load what is known of such nouns."""
        super().__init__(reading)
        pattern = rulebook("bodies").pattern
        self.plural, self.headed, self.headed_places = pattern("plural"), pattern("headed"), pattern("headed_places")
        self.inner, self.general = pattern("inner"), pattern("general")

    def heading(self, at: int, limit: int, head: Head, before: Body | None) -> tuple[Head, int] | None:
        """A noun that heads the items after it, and where they begin; ``before`` is the item before it."""
        if named := self._named_heading(at, limit):
            return named
        colon = self.reading.low.find(":", at, min(limit, at + _FAR)) >= 0
        if colon and (placed := self.headed_places.match(self.reading.low, at, limit)):
            return Head(self.reading.text[placed.start("body") : placed.end("body")]), placed.end()
        match = self._plural(at, limit)
        manner = _MANNER.match(self.reading.text, match.end(), limit) if match else None
        if match is None or manner is None or not self._heads(match, manner, limit):
            return self._common(at, limit) if colon else None
        inner, general = (rule.fullmatch(match["unit"]) is not None for rule in (self.inner, self.general))
        body = self.reading.text[match.start("body") : match.end("body")].strip()
        unit = (
            "" if match["more"] or general else self.reading.text[match.start("unit") : self._unit_end(match, manner)]
        )
        if not body and self.territory.fullmatch(match["unit"]):
            body = head.body or self._shared(before, match["unit"])
        return Head(body, unit, every=inner or general), manner.end()

    def _common(self, at: int, limit: int) -> tuple[Head, int] | None:
        """A common noun of bodies with their names after its colon: "Hội CCB: Hạ Nậm, Bãi Lữ"."""
        match = _COMMON.match(self.reading.text, at, limit)
        if match is None or not self.is_own(at) or " các " in f" {match['noun']} ":
            return None
        people = [
            p for p in self.reading.within(self.reading.people, match.end(), match.end() + 40) if p.lead < p.start
        ]
        listed = self.reading.low.find(",", match.end(), limit) >= 0
        return (Head(match["noun"]), match.end()) if listed and not people and not self.is_own(match.end()) else None

    def _plural(self, at: int, limit: int) -> re.Match[str] | None:
        """The noun in the plural; of "3 Trạm Thú y các xã" it is the communes."""
        counted = _COUNT.match(self.reading.low, at, limit)
        further = self.plural.match(self.reading.low, counted.end(), limit) if counted else None
        return further if further and further["body"] else self.plural.match(self.reading.low, at, limit)

    def _heads(self, match: re.Match[str], manner: re.Match[str], limit: int) -> bool:
        """Whether a noun in the plural heads names: not "Liên đoàn các Hội Làm vườn", nor "các xã phía Đông"."""
        text, body, listed = self.reading.text, match["body"].strip(), manner[0].rstrip().endswith((":", "là"))
        if text[match.start("unit") + 1].isupper() or key(body).startswith("liên hiệp"):
            return False
        if not listed and (_REGION.search(manner[0]) or self._repeated(match["unit"], manner.end(), limit)):
            return False
        if body and not self._is_one(match, manner):
            return False
        general = self.general.fullmatch(match["unit"])
        return (listed or not (general or self.inner.fullmatch(match["unit"]))) and bool(body or not general)

    def _is_one(self, match: re.Match[str], manner: re.Match[str]) -> bool:
        """Whether what stands before the noun is one body: "Bưu điện (các xã)", not "TP. A và (các phường)"."""
        text, (start, end) = self.reading.text, match.span("body")
        proper = text[match.start("unit")].isupper() and ":" not in manner[0]  # "Liên đoàn các Hội Làm vườn …"
        own = self.is_own(start) or bool(_ABBREVIATED.fullmatch(text[start:end].strip()))  # "HLV các xã A, B"
        several = any(m.end() >= end or self.is_own(m.end()) for m in self.delimiters(start, end))
        return own and not proper and not several

    def _unit_end(self, match: re.Match[str], manner: re.Match[str]) -> int:
        """Where the noun ends: "3 trường mầm non xã A, B" are of the communes."""
        place = self.territory.match(self.reading.low, match.end("unit") + 1)
        names = place is not None and place.end() == manner.end() - 1 and ":" not in manner[0]
        return place.end() if place and names else match.end("unit")

    def _named_heading(self, at: int, limit: int) -> tuple[Head, int] | None:
        """A body's name in the plural: "3 Trạm Thú y: Nà Hin, …", "4 Bưu điện huyện: …"."""
        match = self.headed.match(self.reading.low, at, limit)
        if match is None:
            return None
        unit = self.reading.text[match.start("unit") : match.end("unit")]
        if unit[0].islower() and unit.split(maxsplit=1)[-1].islower() and not match["place"]:
            return None
        return Head(unit), match.end()

    def _repeated(self, unit: str, at: int, limit: int) -> bool:
        """Whether the item after the one at ``at`` begins with the noun again: "3 Trạm Thú y A, Trạm Thú y B"."""
        _, following = self.cut(at, limit, headed=True)
        return self.reading.low.startswith(f"{unit} ", following)

    def _shared(self, before: Body | None, unit: str) -> str:
        """The body that the item before shares: "Bưu điện thị xã A cùng các xã B, C" are of the Bưu điện."""
        if before is None or not self.territory.fullmatch(unit):
            return ""
        low = level(before.name)
        places = [m for m in self.territory.finditer(low) if m.start() > 1 and m.end() + 1 < len(low)]
        return before.name[: places[-1].start()].strip() if places else ""
