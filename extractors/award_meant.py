"""Recipients that a text calls by a common noun alone: "Nhà trường", "Khối" for the one it names in full."""

import itertools
import re
from collections import Counter
from dataclasses import replace
from functools import cached_property

from extractors.award_names import line_end, pattern
from extractors.award_recipient import Recipient, of_person
from extractors.award_recipients import RecipientReader
from extractors.cluster_bodies import words_of
from extractors.reading import Reading
from language.letters import UPPER
from language.names import PersonFound
from language.numbers import number
from models import BlockKind

#: How many that are only counted may be named elsewhere; how long a name may be that is written out, in characters.
_FEW, _NAME = 6, 90
#: "TCA", "TCA VN", and a brand of one word: "SPBank".
_ACRONYM = re.compile(rf"[{UPPER}]\w*[{UPPER}]\w*(?: [{UPPER}]{{2,}})?")


class MeantReader:
    """Reads what common nouns mean in one document; each noun is looked up once."""

    def __init__(self, reading: Reading, recipients: RecipientReader) -> None:
        self.reading, self.low, self.recipients = reading, reading.low, recipients
        self._known: dict[str, Recipient | None] = {}

    def whole(self, recipient: Recipient) -> Recipient:
        """The recipient under the full name that the text tells elsewhere; as it stands where that is not clear."""
        noun = (recipient.text or "").casefold()
        if noun and " " not in noun and (person := self._person(recipient)):
            return person
        if recipient.text and _ACRONYM.fullmatch(recipient.text):
            return self._written_out(recipient)
        if recipient.rule == "awards.office" and (holder := self._holder(noun)):
            return replace(recipient, text=holder.name, head=(holder.start, holder.end), rule="awards.person")
        kind = pattern("called").fullmatch(noun)
        if kind is None:
            return recipient
        if noun not in self._known:
            rule = next((f"names_{k}" for k in ("school", "company", "hospital") if kind[k]), "names_cluster")
            self._known[noun] = self._named(rule, noun)
        named = self._known[noun]
        if named is None:
            return recipient
        return Recipient(
            recipient.start, recipient.end, named.text, recipient.count, (named.start, named.end), recipient.rule
        )

    def people(self, recipient: Recipient) -> list[Recipient]:
        """Those counted ("hai lái tàu") by the names that the text tells elsewhere: "hai lái tàu A và B"; else none."""
        counted = None if recipient.text else pattern("counted").fullmatch(self.low, recipient.start, recipient.end)
        if counted is None or not counted["unit"] or not 1 < (recipient.count or 0) <= _FEW:
            return []
        for at in self._counts.get((counted["unit"], recipient.count or 0), ()):
            alike = self._word_at(at) == self._word_at(recipient.end)
            if alike and (found := self._named_after(at, recipient.count or 0)):
                return [of_person(person) for person in found]
        return []

    def _holder(self, office: str) -> PersonFound | None:
        """The only person whom the text names right after an office: "Tổng thống Lào Lò Văn Kén"."""
        held = [p for p in self.reading.people if self.low.endswith(f"{office} ", 0, p.lead)]
        longest = max(held, key=lambda p: len(p.name), default=None)
        return longest if longest and all(p.name in longest.name for p in held) else None

    @cached_property
    def _counts(self) -> dict[tuple[str, int], list[int]]:
        """Where each count of a few of one noun ends."""
        out: dict[tuple[str, int], list[int]] = {}
        for counted in pattern("counted").finditer(self.low):
            value = number(counted["number"]) or 0
            if counted["unit"] and 1 < value <= _FEW:
                out.setdefault((counted["unit"], value), []).append(counted.end())
        return out

    def _word_at(self, at: int) -> str:
        """The word that follows those counted: "gác" in "hai nhân viên gác chắn"."""
        return next(iter(self.low[at : at + 20].split()), "")

    def _named_after(self, at: int, count: int) -> list[PersonFound]:
        """The ``count`` persons whose names follow in one list from ``at``, after a word or two of what they are."""
        found = self.reading.within(self.reading.people, at, line_end(self.low, at))[:count]
        if len(found) < count or not pattern("who_are").fullmatch(self.low, at, found[0].lead):
            return []
        pairs = itertools.pairwise(found)
        listed = all(pattern("and_also").fullmatch(self.low, one.end, other.lead) for one, other in pairs)
        return list(found) if listed else []

    def _person(self, recipient: Recipient) -> Recipient | None:
        """A person called by the given name alone, under the full name of the only one whom the text calls so."""
        full = self._called.get(recipient.text or "", {})
        if len(full) != 1:
            return None
        named = next(iter(full.values()))
        return replace(recipient, text=named.name, head=(named.start, named.end), rule="awards.person")

    @cached_property
    def _called(self) -> dict[str, dict[str, PersonFound]]:
        """The full names by the given name that ends them."""
        out: dict[str, dict[str, PersonFound]] = {}
        for person in self.reading.people:
            if " " in person.name:
                out.setdefault(person.name.split()[-1], {})[person.name] = person
        return out

    def _written_out(self, recipient: Recipient) -> Recipient:
        """A body called by its acronym, under the name that the text writes out before it: "Tổng công ty A (TCA)"."""
        short = recipient.text or ""
        if short not in self._known:
            self._known[short] = self._named_before(short)
        named = self._known[short]
        return replace(recipient, text=named.text, head=(named.start, named.end)) if named else recipient

    def _named_before(self, acronym: str) -> Recipient | None:
        """The name of a body that stands before its acronym in brackets."""
        at = self.reading.text.find(f" ({acronym})")
        if at < 0:
            return None
        line = self.low[max(0, at - _NAME) : at]
        begin = at - len(line) + max(line.rfind(mark) + 1 for mark in ('"', ",", ";", ".", "\n", " của", " cho"))
        head = pattern("body_head").search(self.low, begin, at)
        return Recipient(head.start(), at, self.reading.text[head.start() : at]) if head else None

    def _named(self, rule: str, noun: str) -> Recipient | None:
        """The only school or cluster that the text names, or the one in its headline."""
        found = [r for m in pattern(rule).finditer(self.low) if (r := self._at(m, noun))]
        heads = [b for b in self.reading.document.blocks if b.kind is BlockKind.HEADLINE]
        found.sort(key=lambda r: (r.text or "").isupper())
        own = [r for r in found if any(b.start <= r.start < b.end for b in heads)] or found
        if not own:
            return None
        first = words_of(own[0].text or "")
        alike = (words_of(r.text or "") for r in own)
        if not all(w[: len(first)] == first or first[: len(w)] == w for w in alike):
            return None
        often = Counter(r.text for r in found)  # a headline may go on: "Trường A kỷ niệm 60 năm"
        again = [
            r for r in found if often[r.text] > 1 and first[: len(words_of(r.text or ""))] == words_of(r.text or "")
        ]
        return max(again, key=lambda r: len(r.text or ""), default=own[0])

    def _at(self, match: re.Match[str], noun: str) -> Recipient | None:
        """The body named at a match, if its name says more than the noun."""
        start, _text = match.start(), self.reading.text
        found = self.recipients.body(start, min(line_end(self.low, start), start + 120))
        name = found[0][0] if found and len(found[0]) == 1 else None
        says = name and name.text and any(c.isupper() or c.isdigit() for c in name.text[len(noun) - 1 :])
        return name if name and (says or "thi đua" in match[0]) else None
