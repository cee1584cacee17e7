"""Recipients that stand before their award: the subject of its verb, those chosen for it, its object."""

import re
from dataclasses import dataclass

from extractors.award_names import in_person, pattern
from extractors.award_recipient import Recipient
from extractors.award_recipients import RecipientReader
from extractors.award_subjects import SubjectReader
from extractors.reading import Reading

_RULES = ("conferred", "received", "proposed")
#: Between a verb and its award stands somebody from so many characters on: " cô ".
_PRONOUN = 3
#: A count whose names a bracket opens, and how far before the first name it may begin.
_NAMED, _NEAR = re.compile(r"\d{1,2} [^,;:().]{2,30} \($"), 40


@dataclass(frozen=True)
class Verb:
    """The last verb before an award: which rule read it, and its match."""

    rule: str
    match: re.Match[str]

    @property
    def receives(self) -> bool:
        """Whether who stands before the verb gets the award."""
        return self.rule == "received"


def last_verb(reading: Reading, at: int, end: int) -> Verb | None:
    """The last verb of giving, asking or receiving in ``at:end``."""
    found = [Verb(rule, match) for rule in _RULES for match in pattern(rule).finditer(reading.low, at, end)]
    found = [verb for verb in found if not in_person(reading, verb.match.start())]
    return max(found, key=lambda verb: (verb.match.end(), verb.match.start()), default=None)


class BeforeReader:
    """Reads who stands before the awards of one document."""

    def __init__(self, reading: Reading, recipients: RecipientReader, subjects: SubjectReader) -> None:
        self.low, self.recipients, self.subjects = reading.low, recipients, subjects

    def of(self, at: int, start: int, verb: Verb, lead: int, *, listed: bool) -> list[Recipient]:
        """The recipients that stand before the award: the subject of a passive, of "đạt" or "đề nghị", or an object.

        ``listed`` where a heading asks for what the items of its list tell.
        """
        begin, end = verb.match.span()
        between = self._object(end, lead) if lead - end > _PRONOUN and not verb.receives else []
        if between:
            return between
        passive = list(pattern("passive").finditer(self.low, at, end))
        if passive and (not verb.receives or passive[-1].end() >= begin - 12):
            chain = pattern("chain").search(self.low, at, passive[-1].start())
            return self.subjects.before(at, (chain or passive[-1]).start())
        return self._receiver(at, begin) if verb.receives else self._proposed_for(at, start, verb.match, listed=listed)

    def _object(self, at: int, lead: int) -> list[Recipient]:
        """Who stands between a verb and its award: "tặng Trường A Cờ thi đua", "tặng anh Bằng khen"."""
        pronoun = pattern("object").match(self.low, at)
        whole = pronoun and not self.low[pronoun.end() : lead].strip(' "')
        return self.subjects.meant(pronoun["who"], at) if pronoun and whole else self.recipients.read(at, lead)

    def _receiver(self, at: int, verb: int) -> list[Recipient]:
        """Who receives or reaches it; not a person who only attends where it is received."""
        for match in reversed(list(pattern("chosen").finditer(self.low, at, verb))):
            chosen = self.recipients.read(match.end(), verb)  # "thống nhất bầu Sở A nhận Cờ thi đua"
            if chosen and chosen[0].start - match.end() < 30:
                return chosen
        found = self.subjects.before(at, verb)
        some = found and (found[-1].rule == "awards.person" or found[-1].text is None)
        if some and pattern("attends").search(self.low, found[-1].end, verb):
            return []
        return found

    def _proposed_for(self, at: int, start: int, verb: re.Match[str], *, listed: bool) -> list[Recipient]:
        """Those chosen before the award is asked for them: "suy tôn Sở A là đơn vị dẫn đầu, đề nghị tặng …"."""
        if too := self._chosen_too(at, start, verb.start()):
            return too
        asked = list(pattern("proposed").finditer(self.low, at, verb.end()))
        for match in reversed(list(pattern("chosen").finditer(self.low, at, verb.start()))):
            stop = self._chosen_until(match.end(), verb.end())
            found = self.recipients.read(match.end(), stop) if stop else []
            if found and all(r.text is None for r in found):  # "bình xét 3 đơn vị dẫn đầu gồm: A, B, C"
                until = asked[-1].start() if asked and asked[-1].start() > match.end() else verb.start()
                named = self.recipients.read(match.end(), until)
                found = named if all(r.text for r in named) else found
            if found:
                return found
        found = self.subjects.before(at, asked[-1].start()) if asked else []
        if not found or all(r.text is None for r in found):
            return found
        first = self._begin(at, found[0])
        opening = self.low[max(0, first - 12) : first].rstrip().removesuffix("các").rstrip()
        opened = opening.endswith((";", ",", ":", "gồm", " là"))
        apart = self.low[found[-1].end : asked[-1].start()].strip() == ","  # "Thứ nhất: Sở A, đề nghị tặng …"
        asking = listed or apart or pattern("proposed").search(self.low, start, first)
        return found if opened and asking else []

    def _chosen_too(self, at: int, start: int, verb: int) -> list[Recipient]:
        """Those chosen beside others in a clause of their own: "lựa chọn A là …; B là đơn vị thứ hai, để đề nghị"."""
        clause = pattern("chosen_too").match(self.low, at, verb)
        if clause is None or not pattern("chosen").search(self.low, start, at):
            return []
        found = self.recipients.read(*clause.span("who"))
        return found if all(r.text for r in found) else []

    def _begin(self, at: int, recipient: Recipient) -> int:
        """Where the words begin that name a recipient, with the count before its bracket: "02 đơn vị (Sở A, Sở B)"."""
        first = recipient.head[0] if recipient.head else recipient.start
        counted = _NAMED.search(self.low, max(at, first - _NEAR), first)
        return counted.start() if counted else first

    def _chosen_until(self, at: int, end: int) -> int | None:
        """Where those chosen end: at the first word, outside of brackets, that tells what they are chosen for."""
        for stop in pattern("chosen_until").finditer(self.low, at, end):
            if self.low.count("(", at, stop.start()) <= self.low.count(")", at, stop.start()):
                return stop.start()
        return None
