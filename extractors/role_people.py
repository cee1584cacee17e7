"""Of whom a trigger speaks: those named before it, after it, or joined to them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from extractors.mentions import Mention
from extractors.reading import Reading, Sentence
from extractors.role_triggers import TAKES_PART, Trigger, scope
from extractors.rulebook import rulebook

#: What is told in passing: in brackets, or between dashes ("- đơn vị Cụm trưởng - và bà B").
_BRACKETS = re.compile(r"\([^)]*\)| - (?:đơn vị|địa phương|cơ quan|người|nơi)(?!\w)[^-;.()\n]{2,80} -(?= )")
#: A label reaches those "near" if the first name stands within so many characters.
NEAR = 20
#: Between a name and the verb that tells of a group there are fewer characters than this.
_GROUP_GAP = 90
#: A group told between somebody named and the verb is told in fewer.
_GROUP_REACH = 240
#: A verb opens its sentence, and its subject comes after it, within so many characters.
_OPENING, _SUBJECT_GAP = 60, 160
#: What a list of people is headed by stands within so many characters before the first of them.
_HEAD = 40
#: What makes somebody the object of a verb stands right before within so many characters.
_OBJECT = 12
#: Roles of those who say something.
_TOLD = frozenset({"said", "told", "speaker"})
#: A verb tells of the person named right before it within so many characters.
_AT_ONCE = 8


@dataclass(frozen=True)
class Named:
    """The people named in a document, and where; people are told by the index of their mention."""

    reading: Reading
    mentions: Sequence[Mention]

    @cached_property
    def _leads(self) -> list[int]:
        return sorted(m.lead for m in self.mentions)

    def any_lead(self, start: int, end: int) -> bool:
        """Whether what is told of somebody begins in ``start:end``, the end included."""
        at = bisect_left(self._leads, start)
        return at < len(self._leads) and self._leads[at] <= end

    def spoken_about(self, person: int) -> bool:
        """Whether the person is only spoken of: replaced, honoured, a case discussed."""
        lead = self.mentions[person].lead
        return scope("spoken_about").search(self.reading.low, max(0, lead - 24), lead) is not None

    def after(self, trigger: Trigger, people: Sequence[int], later: Sequence[Trigger], end: int) -> list[int]:
        """Those named after a label, up to the next label (or ``end``), as far as the label reaches."""
        stop = next((t.start for t in later if t.forward and t.start >= trigger.end), end)
        chosen = [p for p in people if self._follows(p, trigger) and self.mentions[p].start < stop]
        if trigger.reach == "one":
            return self._chain_forward(chosen)
        if trigger.reach in {"near", "next"} and chosen and self.mentions[chosen[0]].lead - trigger.end > NEAR:
            return []
        if trigger.reach == "next":
            return self._chain_forward(chosen)
        if trigger.reach == "heard":
            further = (p for p in chosen[1:] if self._listed(p) and not self._does_next(self.mentions[p], later))
            return [*chosen[:1], *further]
        if trigger.reach == "given":
            return self._given(chosen, later)
        return [p for p in chosen if trigger.gives != "chair" or not self._keeps_minutes(p, later)]

    def _keeps_minutes(self, person: int, later: Sequence[Trigger]) -> bool:
        """Whether a clause of its own tells that somebody keeps the minutes: "…; bà A, Trưởng phòng B, làm thư ký"."""
        mention = self.mentions[person]
        told = next((t for t in later if t.gives == "secretary" and not t.forward and t.start >= mention.tail), None)
        if told is None or ";" not in self.reading.low[max(0, mention.lead - 4) : mention.lead]:
            return False
        return not self.any_lead(mention.tail, told.start)

    def _given(self, chosen: Sequence[int], later: Sequence[Trigger]) -> list[int]:
        """Those to whom something is given, up to the first who is not: "… cho ông A, bà B; ông C trao …"."""
        out: list[int] = []
        for person in chosen:
            mention = self.mentions[person]
            if scope("not_given").search(self.reading.low, max(0, mention.lead - 24), mention.start):
                break
            if self._does_next(mention, later) or (out and not self._listed(person)):
                break
            out.append(person)
        return out

    def _does_next(self, mention: Mention, later: Sequence[Trigger]) -> bool:
        """Whether a verb right after somebody tells what he or she does."""
        ahead = (self.reading.low[mention.tail : t.start] for t in later if 0 <= t.start - mention.tail <= _AT_ONCE)
        return any(not set(gap) & {",", ";"} for gap in ahead)

    def before(self, trigger: Trigger, people: Sequence[int], floor: int) -> list[int]:
        """Those named before a verb who are its subject; ``floor`` is where the verb before it ends."""
        ahead = [p for p in people if self.mentions[p].end <= trigger.start]
        chosen = [p for p in ahead if floor <= self.mentions[p].start]
        at_once = trigger.start - floor <= _AT_ONCE  # "A dự và chủ trì Hội nghị"
        if not chosen and (trigger.reach == "one" or at_once):  # "A chủ trì và phát biểu": A does both
            chosen = ahead
        while len(chosen) > 1 and trigger.gives in _TOLD and self._greeted(chosen[-1]):
            chosen = chosen[:-1]
        if not chosen or self._quoted(self.mentions[chosen[-1]], trigger):
            return []
        if not self._is_subject(self.mentions[chosen[-1]], trigger):
            return []
        if trigger.gives == "absent":
            return chosen[-1:]
        return self._chain_backward(chosen, spoken=trigger.reach == "one")

    def following(self, trigger: Trigger, people: Sequence[int], sentence: Sentence) -> list[int]:
        """The subject that comes after the verb: "Phát biểu tại Hội nghị, ông A …"."""
        after = [p for p in people if self.mentions[p].start >= trigger.end]
        if not after:
            return []
        low = self.reading.low
        gap = low[trigger.end : self.mentions[after[0]].lead]
        heard = scope("heard").search(low, max(sentence.start, trigger.start - _OPENING), trigger.start)
        late = trigger.start - sentence.start > _OPENING and trigger.gives != "chair"
        if not heard and (late or scope("ends_with_of").search(gap)):
            return []
        if trigger.gives == "attendee" and not scope("opens_to_subject").match(low[trigger.end - 1] + gap):
            return []
        if ";" in gap or len(gap) > _SUBJECT_GAP or rulebook("roles").pattern("say").search(gap):
            return []
        return self._chain_forward(after)

    def _follows(self, person: int, trigger: Trigger) -> bool:
        mention = self.mentions[person]
        return trigger.end <= mention.end and trigger.start <= mention.lead

    def _listed(self, person: int) -> bool:
        lead = self.mentions[person].lead
        return scope("listed").search(self.reading.low, max(0, lead - 6), lead) is not None

    def _quoted(self, mention: Mention, trigger: Trigger) -> bool:
        """Whether a verb is one of the words that somebody named before it is quoted with."""
        return self.reading.low.count('"', mention.tail, trigger.start) % 2 == 1

    def _is_subject(self, mention: Mention, trigger: Trigger) -> bool:
        """Whether nothing between a person and the verb after it parts the two."""
        low = self.reading.low
        gap = _BRACKETS.sub("", low[mention.tail : trigger.start])
        if trigger.gives in {*TAKES_PART, "present"} and len(gap) <= _GROUP_REACH and scope("with_group").match(gap):
            return True
        welcomes = trigger.gives == "attendee" and scope("welcomes").search(gap)
        if welcomes or scope("broken").search(scope("on_behalf").sub("", gap)):
            return False
        if trigger.rule.attributes.get("subject") == "at_once":
            return scope("at_once").match(scope("bare_body").sub("", gap)) is not None
        undone = {"awardee": "on_behalf", "present": "passive"}.get(trigger.gives)
        if undone and scope(undone).search(gap):
            return False
        if trigger.gives in ("attendee", "chair", "awardee"):
            return len(gap) <= _GROUP_GAP and not rulebook("roles").pattern("say").search(gap)
        return not (trigger.gives in _TOLD and self._spoken_of(mention))

    def _spoken_of(self, mention: Mention) -> re.Match[str] | None:
        return scope("spoken_of").search(self.reading.low, max(0, mention.lead - _OBJECT), mention.lead)

    def _greeted(self, person: int) -> bool:
        """Whether somebody is the object of who speaks: "ông A cảm ơn ông B và đề nghị …"."""
        spoken_of = self._spoken_of(self.mentions[person])
        return spoken_of is not None and spoken_of["greets"] is not None

    def _chain_backward(self, people: Sequence[int], *, spoken: bool) -> list[int]:
        """The last of them and those before who are linked to it; those who speak by "và", or in a list with a head."""
        low, chain = self.reading.low, [people[-1]]
        for person in reversed(people[:-1]):
            mention = self.mentions[person]
            gap = low[mention.tail : self.mentions[chain[0]].lead]
            bare = gap.strip() == "," and mention.tail == mention.end  # "TS A, TS B trao đổi"
            together = not spoken or len(chain) > 1 or bare or gap.strip() == ";" or scope("with_and").search(gap)
            if not together or not _linked(gap):
                break
            chain.insert(0, person)
        first, last = self.mentions[chain[0]], self.mentions[chain[-1]]
        if not spoken or ";" not in low[first.tail : max(first.tail, last.lead)]:
            return chain
        return chain if scope("headed").search(low, max(0, first.start - _HEAD), first.start) else chain[-1:]

    def _chain_forward(self, people: Sequence[int]) -> list[int]:
        """The first of them and those after who are linked to it."""
        chain = list(people[:1])
        for person in people[1:]:
            if not _linked(self.reading.low[self.mentions[chain[-1]].tail : self.mentions[person].lead]):
                break
            chain.append(person)
        return chain


def _linked(gap: str) -> bool:
    """Whether nothing but posts, charges and a comma or "và" stands between two people."""
    rest = scope("own_body").sub("", _BRACKETS.sub("", scope("on_behalf").sub("", gap)))
    return bool(scope("joined").match(rest) or scope("charged").match(rest))
