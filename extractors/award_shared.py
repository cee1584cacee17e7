"""Recipients that share a noun: "Công an các tỉnh A, B", "Công an tỉnh A, B", "Phòng KT4, KT9"."""

import re
from collections.abc import Iterator
from functools import cache

from extractors.award_names import Span, name_end, pattern, trimmed
from extractors.award_recipient import Recipient
from extractors.reading import Reading
from language.fold import level
from language.letters import LOWER, UPPER
from language.lexicon import lexicon

#: A kind of units in the plural, told in small letters, before the first name of a list.
_KIND = re.compile(
    rf"(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|0?[2-9]) (?P<noun>[{UPPER}{LOWER}]+(?: [{LOWER}]+){{1,4}}) (?=[{UPPER}])"
)

#: A common noun of bodies that a colon parts from their names.
_HEADED = re.compile(rf"(?P<noun>[{UPPER}{LOWER}][{LOWER}]+(?: [{LOWER}]+){{1,4}}): (?=[{UPPER}])")


class SharedReader:
    """Reads lists under one noun in one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.text, self.low = reading, reading.text, reading.low

    def among(self, at: int, limit: int) -> list[Recipient]:
        """Those of a noun in the plural: "Công an các tỉnh A, B" gives "Công an tỉnh A", "Công an tỉnh B"."""
        if found := self._places(at, limit) or self._kinds(at, limit) or self._headed(at, limit):
            return found
        match = pattern("among").match(self.low, at, limit)
        if not match or match.end() >= limit or not self.text[match.end()].isupper():
            return []
        if match["head"] and name_end(self.reading, at, match.end("head")) < match.end("head") - 1:
            return []
        noun = match["noun"].split()[0].strip(",:")
        if self.low.startswith(noun, match.end()):  # "các khoa: Khoa Nội, Khoa Ngoại"
            return []
        head = self.text[slice(*match.span("head"))] + self.text[slice(*match.span("noun"))].strip(" :,")
        return list(self._sharers(head, (match.start(), match.end("noun")), match.end(), limit))

    def _headed(self, at: int, limit: int) -> list[Recipient]:
        """Bodies under a common noun and a colon: "Công đoàn ngành: Giáo dục, Y tế"."""
        match = _HEADED.match(self.text, at, limit)
        if not match or not pattern("body_head").match(self.low, *match.span("noun")):
            return []
        if pattern("stop").search(self.low, *match.span("noun")):
            return []
        if any(p.lead == match.end() for p in self.reading.within(self.reading.people, match.end(), match.end() + 40)):
            return []
        found = list(self._sharers(match["noun"], match.span("noun"), match.end(), limit))
        return found if len(found) > 1 else []

    def _places(self, at: int, limit: int) -> list[Recipient]:
        """Bodies in the plural, each by its place: "các Chi cục Thuế huyện A, B"."""
        match = pattern("among_places").match(self.low, at, limit)
        if not match or match.end() >= limit or not self.text[match.end()].isupper():
            return []
        if not pattern("body_head").match(self.low, *match.span("noun")):
            return []
        return list(self._sharers(self.text[slice(*match.span("noun"))], match.span("noun"), match.end(), limit))

    def _kinds(self, at: int, limit: int) -> list[Recipient]:
        """Units of one kind in the plural, each by its name: "các Phòng giao dịch A và B", "hai Hạt kiểm lâm A, B"."""
        match = _KIND.match(self.text, at, limit)
        if not match or not pattern("body_head").match(self.low, *match.span("noun")):
            return []
        if any(pattern(rule).search(self.low, *match.span("noun")) for rule in ("stop", "kind_end")):
            return []
        found = list(self._sharers(match["noun"], match.span("noun"), match.end(), limit))
        return found if len(found) > 1 else []

    def after(self, name: str, at: int, limit: int) -> list[Recipient]:
        """The body ``name`` at ``at`` with those after it that take its noun; none where it stands alone."""
        return self._after_place(name, at, limit) or self._after_code(name, at, limit)

    def _sharers(self, head: str, span: Span, at: int, limit: int) -> Iterator[Recipient]:
        again = re.compile(rf"\s*(?:\([^)]*\))?\s*(?:,\s*và|[,;/-]|và)\s+(?:{re.escape(level(head))} )?")
        while at < limit and self.text[at].isupper():
            end = self._sharer_end(at, name_end(self.reading, at, limit), limit)
            if end <= at:
                return
            yield Recipient(at, end, f"{head} {self.text[at:end]}", head=span, rule="awards.among")
            gap = again.match(self.low, end, limit)
            if gap is None or gap.end() >= limit or not self._goes_on(gap.end(), limit):
                return
            at = gap.end()

    def _sharer_end(self, at: int, end: int, limit: int) -> int:
        """In a shared list commas part, but for the fixed names of offices ("Văn hóa, Thể thao và Du lịch")."""
        fixed = pattern("fixed")
        for mark in pattern("piece").finditer(self.low, at, end):
            begins = (mark.start(), max(at, mark.start() - 1))
            if self.text[mark.start()] != "V" and not any(fixed.match(self.low, begin, limit) for begin in begins):
                return trimmed(self.low, at, mark.start())
        return trimmed(self.low, at, end)

    def _goes_on(self, at: int, limit: int) -> bool:
        """Whether a bare name of the shared list begins at ``at``, not a body or person of its own."""
        reading = self.reading
        called = pattern("calling").match(self.low, at, limit)  # "CCB Lò Văn Pín"
        people = reading.within(reading.people, at, at + 60)
        addressed = any(p.lead == at < p.start or (called and p.lead == called.end()) for p in people)
        if not self.text[at].isupper() or addressed or reading.within(reading.posts, at, at + 1):
            return False
        head = pattern("body_head").match(self.low, at, limit)
        if head is None:
            return True
        place = self.text[head.end() + 1 : head.end() + 2].isupper() and " " not in head[0]  # Hội An, Bản Lầu
        piece = pattern("piece").search(self.low, at, limit)
        return place and len(self.text[at : piece.start() if piece else limit].split()) <= 2

    def _after_place(self, name: str, at: int, limit: int) -> list[Recipient]:
        """Bodies named by place after the first: "Công an tỉnh A, B" gives "Công an tỉnh B" too."""
        places = pattern("place_noun").match(name[:1].lower() + name[1:]) or _ends_in_province(name)
        if not places or not self.text[at + places.end()].isupper():
            return []
        head = name[: places.end("head")]
        found = list(self._sharers(head, (at, at + len(head)), at + places.end(), limit))
        if len(found) < 2:
            return []
        first = Recipient(at, found[0].end, self.text[at : found[0].end], rule="awards.body_head")
        return [first, *found[1:]]

    def _after_code(self, name: str, at: int, limit: int) -> list[Recipient]:
        """Units told by their codes after the first: "Phòng KT4, KT9" gives "Phòng KT9" too."""
        first = pattern("coded").fullmatch(level(name))
        if first is None:
            return []
        out = [Recipient(at, at + len(name), name, rule="awards.body_head")]
        head, end = name[: first.end("head")], at + len(name)
        while match := pattern("more_codes").match(self.low, end, limit):
            start, end = match.span("code")
            if self.text[start:end].islower():  # "Nông trường IV và vi phạm"
                break
            shared = f"{head}{self.text[start:end]}"
            out.append(Recipient(start, end, shared, head=(at, at + len(head)), rule="awards.coded"))
        return out if len(out) > 1 else []


@cache
def _provinces() -> re.Pattern[str]:
    return re.compile(rf"(?P<head>.+) (?={lexicon('provinces').pattern}$)")


def _ends_in_province(name: str) -> re.Match[str] | None:
    """The name of a body up to the province that ends it."""
    match = _provinces().match(level(name))
    return match if match and " " in match["head"] else None
