"""Recipients that stand before their award: the subject of "được tặng", "đón nhận", "đạt"."""

import re
from bisect import bisect_left, bisect_right

from extractors.award_names import pattern
from extractors.award_recipient import Recipient, of_person
from extractors.award_recipients import RecipientReader
from extractors.reading import Reading
from language.namesakes import called_by

_BRACKETS = re.compile(r"\([^()]*\)")


class SubjectReader:
    """Reads recipients backwards from a verb, in one document."""

    def __init__(self, reading: Reading, recipients: RecipientReader) -> None:
        self.reading = reading
        self.low = reading.low
        self.recipients = recipients
        self._called: dict[str, list[str]] = {}  # the words that follow a pronoun, sorted

    def before(self, start: int, end: int) -> list[Recipient]:
        """The recipients named last in ``start:end``."""
        trim = pattern("same_clause").search(self.low, start, end)
        end = trim.start() if trim else end
        pronoun = pattern("pronoun").search(self.low[start:end])
        if pronoun:
            return self.meant(pronoun["who"], start + pronoun.start("who"))
        begin = self._begin(self._bracketed(start, end), end) if start < end else None
        if begin is None:
            return []
        group = self.recipients.group(begin, end)
        return [group] if group else self.recipients.read(begin, end)

    def _bracketed(self, start: int, end: int) -> int:
        """``start`` moved past the words that open a count of those meant.

        A bracket left open does ("(05 tập thể và 9 cá nhân được tặng"), and praise ("Bà A chúc mừng 7 tập thể").
        """
        for praise in reversed(list(pattern("congratulates").finditer(self.low, start, end))):
            if self.recipients.count_at(praise.end(), end, known=True):
                return praise.end()
        opening = self.low.rfind("(", start, end)
        open_still = opening >= 0 and self.low.find(")", opening, end) < 0
        counted = (
            open_still and self.low[opening + 1].isdigit() and self.recipients.count_at(opening + 1, end, known=True)
        )
        return opening + 1 if counted else start

    def _begin(self, start: int, end: int) -> int | None:
        """Where the subject that ends at ``end`` begins, taking in the pieces before that belong to its list."""
        best: int | None = None
        passed = 0
        for edge, limit in self._pieces(start, end):
            at = self.recipients.skip(edge, limit)
            if best is None and (group := self._nobody(edge, at, limit)) is not None:
                return group
            if at >= limit or self._only_post(at, limit):
                continue
            opens = edge == start and pattern("adverbial").match(self.low, at, limit)
            if best is not None and (opens or pattern("passive").search(self.low, at, limit)):
                return best  # another clause: "4 tập thể được Tỉnh đoàn khen, 01 cá nhân nhận …"
            if (opened := self._opened(edge, at, limit, first=best is None)) is not None:
                return opened
            if self._whole(at, limit, first=best is None):
                best = at
            elif best is None and passed < 3 and pattern("predicate").match(self.low, at, limit):
                passed += 1
            elif best is not None and self.low.startswith(";", limit):
                return best  # another clause
            else:
                inner = self._inner(at, limit, "trigger", first=best is None)
                begin = best if inner is None else inner
                return self._far(start, edge) if begin is None else begin
        return best

    def _opened(self, edge: int, at: int, limit: int, *, first: bool) -> int | None:
        """Where those begin whom a word within a piece opens: after "trong đó", "có", "gồm"; a count; after "là"."""
        if (those := self._those(edge, at, limit, first=first)) is not None:
            return those
        inner = self._inner(at, limit, "having", first=first)
        if inner is None and first:
            inner = self._last_count(at, limit)
        return self._named_by(at, limit) if inner is None and first else inner

    def _far(self, start: int, end: int) -> int | None:
        """Where a subject begins that other words part from its verb, in the same clause.

        "3 thợ lò làm tại A, B được tặng", "Trường A tổ chức kỷ niệm, họp mặt và đón nhận".
        """
        for edge, limit in self._pieces(max(start, self.low.rfind(";", start, end) + 1), end):
            at = self.recipients.skip(edge, limit)
            if at < limit and (self.recipients.count_at(at, limit, known=True) or self._organises(at, limit)):
                return at
            if any(pattern(rule).search(self.low, edge, limit) for rule in ("conferred", "received", "proposed")):
                return None
        return None

    def _named_by(self, at: int, limit: int) -> int | None:
        """Where a name begins that ends a piece after "là": "đơn vị dẫn đầu Cụm là Cục Thuế tỉnh A"."""
        for match in pattern("is_named").finditer(self.low, at, limit):
            begin = self.recipients.skip(match.end(), limit)
            named = begin < limit and not self.recipients.count_at(begin, limit)
            if named and self._whole(begin, limit, first=False):
                return begin
        return None

    def _those(self, edge: int, at: int, limit: int, *, first: bool) -> int | None:
        """Where those begin of whom alone a piece tells: after "trong đó"."""
        them = pattern("among_them").search(self.low, edge, limit)
        if them is None or (them.start() > at and self.low[at : them.start()].strip(" (")):
            return None
        begin = self.recipients.skip(max(at, them.end()), limit)
        return begin if begin < limit and self._whole(begin, limit, first=first) else None

    def _organises(self, at: int, limit: int) -> bool:
        """Whether a body begins at ``at`` that holds a celebration."""
        found = self.recipients.body(at, limit)
        return bool(found and pattern("organises").match(self.low, found[0][-1].end, limit))

    def _pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """The pieces that commas, colons and "và" part outside of brackets, the last one first."""
        brackets = [m.span() for m in _BRACKETS.finditer(self.low, start, end)]
        firsts = [begin for begin, _ in brackets]
        marks = []
        for mark in pattern("part").finditer(self.low, start, end):
            index = bisect_right(firsts, mark.start()) - 1
            outside = index < 0 or brackets[index][1] <= mark.start()
            if outside and not pattern("joined").match(self.low, mark.start(), end):
                marks.append(mark)
        begins, ends = [start, *(m.end() for m in marks)], [*(m.start() for m in marks), end]
        return list(zip(begins, ends, strict=True))[::-1]

    def _nobody(self, edge: int, at: int, limit: int) -> int | None:
        """Where a group without names begins next to the verb: "các đơn vị", "các đơn vị còn lại của Cụm"."""
        group = next(pattern("anybody").finditer(self.low, edge, at), None)
        if group is None:
            return self._last_group(at, limit)
        if at >= limit:
            return group.start()
        inner = self._inner(at, limit, "having", first=True) is not None or self._last_count(at, limit) is not None
        named = inner or self._whole(at, limit, first=False)
        return group.start() if not named and pattern("left_over").match(self.low, at) else None

    def _last_group(self, at: int, limit: int) -> int | None:
        """Where a group that ends the piece begins: "chúc mừng các thầy cô giáo"."""
        for match in pattern("anybody").finditer(self.low, at, limit):
            rest = self.reading.text[match.end() : limit]
            placed = self.low.endswith(("tại ", "của ", "thuộc ", "trong ", "ở ", "với ", "từ "), at, match.start())
            if not placed and (rest.islower() or not rest.strip(" ,")):
                return match.start()
        return None

    def _only_post(self, at: int, limit: int) -> bool:
        """Whether a piece is a post of the person named before it."""
        reading = self.reading
        if reading.within(reading.people, at, limit):
            return False
        return bool(reading.within(reading.posts, at, at + 1)) or self._apposed(at, limit)

    def _apposed(self, at: int, limit: int) -> bool:
        """Whether a piece tells what the person before its comma does: "Em A, học sinh Trường B, được tặng"."""
        if not pattern("does").match(self.low, at, limit):
            return False
        before = self.reading.within(self.reading.people, max(0, at - 60), at)
        return bool(before) and pattern("then_told").fullmatch(self.low, before[-1].end, at) is not None

    def _whole(self, at: int, limit: int, *, first: bool) -> bool:
        """Whether the piece ``at:limit`` is an item of the list; the ``first`` one, next to the verb, may say more."""
        reader = self.recipients
        if reader.count_at(at, limit) or reader.shared(at, limit) or reader.person_at(at, limit):
            return True
        found = reader.body(at, limit)
        if found is None:
            return False
        name = found[0][-1]
        named = pattern("body_head").match(self.low, at) or not re.search(r" (?:của|nối|không|rất) ", name.text or "")
        rest = re.sub(r"\([^)]*\)", "", self.low[name.end : limit]).strip(" ,;:-)")
        return bool(named) and (first or not rest or bool(pattern("ranked").fullmatch(f" {rest}")))

    def _inner(self, at: int, limit: int, trigger: str, *, first: bool) -> int | None:
        """Where an item begins within a piece: after "có", "gồm", "là" …, or at the first body named in it."""
        for match in pattern(trigger).finditer(self.low, at, limit):
            if self.reading.text[match.start()].isupper() and match.start() > at:
                continue  # "huyện Như Khê"
            begin = self.recipients.skip(match.end(), limit)
            if begin < limit and self._whole(begin, limit, first=first):
                return begin
        if trigger == "having":
            return None
        body = self._inner_body(at, limit) if first else None
        count = next(self.recipients.counts(at, limit), None)
        return body if body is not None else count.start() if count else None

    def _inner_body(self, at: int, limit: int) -> int | None:
        low = self.low
        if self.reading.text[at].isupper() and pattern("sector").match(low, at, limit):
            return at
        for head in pattern("body_head").finditer(low, at, limit):
            apart = head.start() == at or not low[head.start() - 1].isalnum()
            placed = low.endswith(("trong ", "thuộc ", "toàn ", "tại ", "địa bàn ", "ở ", "từ "), at, head.start())
            if apart and not placed and self._whole(head.start(), limit, first=True):
                return head.start()
        return None

    def _last_count(self, at: int, limit: int) -> int | None:
        """Where a count begins that ends the piece: "… khen thưởng cho 3 tập thể được tặng"."""
        found = list(self.recipients.counts(at + 1, limit))
        if not found or len(self.low[found[-1].end() : limit].strip()) >= 40:
            return None
        return None if self.recipients.merits(found[-1].end(), limit) else found[-1].start()

    def meant(self, pronoun: str, at: int) -> list[Recipient]:
        """The person that a pronoun means: the last one named before with that address, else the last one.

        Who is called so anywhere and is named in the paragraph of the pronoun comes before whoever stands above it.
        """
        people = [p for p in self.reading.people if p.start < at]
        if pronoun == "tôi":  # a letter's writer signs after the words
            line = self.low.find("\n", at)
            people = [p for p in self.reading.people if at < p.start and (line < 0 or p.start < line)]
        called = [p for p in people if self._is_called(pronoun, called_by(p.name).lower())]
        addressed = [p for p in people if p.address == pronoun]
        begin = self.low.rfind("\n", 0, at)
        here = [p for p in (*called, *addressed) if p.start > begin]
        same = [max(here, key=lambda person: person.start)] if here else addressed or called or people
        if not same:
            return []
        last = same[-1]
        given = f" {last.name.split()[-1]}"
        fuller = [p for p in self.reading.people if p.name.endswith(given) and len(p.name) > len(last.name)]
        return [of_person(fuller[0] if fuller and not last.family else last)]

    def _is_called(self, pronoun: str, given: str) -> bool:
        """Whether the text calls somebody by a pronoun and the given name: "anh Thức"."""
        if pronoun not in self._called:
            self._called[pronoun] = sorted(set(re.findall(rf"(?<={pronoun} )\S+", self.low)))
        called = self._called[pronoun]
        at = bisect_left(called, given)
        return at < len(called) and called[at].startswith(given)
