"""What each named person did: roles told by verbs and labels before or after names, and by lists under a label."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.mentions import Mention
from extractors.reading import Reading, Sentence
from extractors.role_labels import Labels
from extractors.role_people import Named
from extractors.role_triggers import Trigger, counts, find_triggers, scope
from models import BlockKind

#: "- Ông A (Phòng B): …": what stands between a name in minutes and what that person said.
_SAID = re.compile(r"\s*(?:\([^)]*\)|[-,][^:.;]{0,80})?\s*:\s*\S[^:]{20}")
#: Roles that say who was there; a label of a list says nothing more of those who have one.
_PRESENCE = frozenset({"chair", "attendee", "secretary", "absent", "present", "awardee"})
_TAKES_PART = frozenset({"attendee", "chair"})
#: What is told so many sentences after papers were mentioned may be told in one of them.
_PAPERS_REACH = 3


@dataclass(frozen=True)
class RoleFound:
    """A role of the person of a mention (by its index), at the words that say so. ``role`` is the rule's ``gives``."""

    mention: int
    role: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True)
class Clause:
    """Where the text says who attends or chairs: what stands in ``start:end`` takes part, named or not."""

    start: int
    end: int
    role: str
    rule: str


def find_roles(
    reading: Reading, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> tuple[list[RoleFound], list[Clause]]:
    """Every role that the text gives to the persons mentioned, and the clauses that say who takes part, in order."""
    by_sentence: dict[int, list[int]] = {}
    for index, mention in enumerate(mentions):
        by_sentence.setdefault(mention.sentence, []).append(index)
    finder = _Finder(reading, mentions)
    out: list[RoleFound] = []
    for index, sentence in enumerate(sentences):
        out += finder.sentence(index, sentence, by_sentence.get(index, []))
    return out, finder.clauses


class _Finder:
    """Goes through the sentences in order, remembering the label of the list and the papers that it comes to."""

    def __init__(self, reading: Reading, mentions: Sequence[Mention]) -> None:
        self.reading = reading
        self.mentions = mentions
        self.named = Named(reading, mentions)
        self.labels = Labels(reading, mentions)
        self.clauses: list[Clause] = []
        self.papers_listed = False
        self.papers_heard = -_PAPERS_REACH

    def sentence(self, index: int, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        """The roles in one sentence."""
        self.labels.enter(sentence, people)
        colon = self.reading.low[sentence.start : sentence.end].rstrip(" .").endswith(":")
        self._note_papers(index, sentence, people, colon=colon)
        if not people and not colon and not self._may_tell(sentence):
            return
        people = [p for p in people if not self.named.spoken_about(p)]
        triggers = find_triggers(self.reading, sentence, (self.mentions[p].start for p in people))
        given = [*self._given(index, sentence, triggers, people), *self._minutes(sentence, people)]
        present = {g.mention for g in given if g.role in _PRESENCE}
        yield from self._listed(sentence, triggers, [p for p in people if p not in present])
        yield from given
        if self.labels.section and sentence.kind is BlockKind.LIST_ITEM and not given:
            yield from self._under_section(people)
        self.labels.leave(sentence, triggers, people, colon=colon)

    def _may_tell(self, sentence: Sentence) -> bool:
        """Whether a sentence that names nobody may still tell who takes part."""
        attending = scope("attending").search(self.reading.low, sentence.start, sentence.end)
        return attending is not None or self.labels.is_like(sentence)

    def _note_papers(self, index: int, sentence: Sentence, people: list[int], *, colon: bool) -> None:
        """Remember that a list of papers begins here, or that papers were heard of."""
        if sentence.first and sentence.kind is not BlockKind.LIST_ITEM:
            self.papers_listed = False
        if colon:
            self.papers_listed = scope("papers").search(self.reading.low, sentence.start, sentence.end) is not None
        if not people and scope("papers_only").match(self.reading.low[sentence.start : sentence.end]):
            self.papers_heard = index

    def _listed(self, sentence: Sentence, triggers: Sequence[Trigger], people: list[int]) -> Iterator[RoleFound]:
        """The role that the label of the list gives to those named in the sentence."""
        label = self.labels.holds(sentence)
        if label is None:
            return
        rule = label.rule.name
        if label.gives == "attendee" and not triggers and sentence.kind is not BlockKind.CELL:
            self.clauses.append(Clause(sentence.start, sentence.end, "attendee", rule))
        for person in people:
            if self.labels.reaches(person, people, sentence):
                yield self._at_name(person, label.gives, f"roles.{rule}.list")

    def _under_section(self, people: list[int]) -> Iterator[RoleFound]:
        """In minutes, whoever is listed under "THÀNH PHẦN" was there."""
        label = self.labels.label
        if label is None or label.gives == "attendee":
            yield from (self._at_name(p, "attendee", "roles.section") for p in people)

    def _at_name(self, person: int, role: str, rule: str) -> RoleFound:
        mention = self.mentions[person]
        return RoleFound(person, role, mention.start, mention.end, rule)

    def _given(
        self, index: int, sentence: Sentence, triggers: Sequence[Trigger], people: list[int]
    ) -> Iterator[RoleFound]:
        """The roles that the triggers of the sentence give."""
        floor = sentence.start
        for at, trigger in enumerate(triggers):
            if not counts(self.reading, trigger, sentence):
                continue
            if trigger.forward:
                chosen = self.named.after(trigger, people, triggers[at + 1 :], sentence.end)
                self._note_clause(trigger, triggers[at + 1 :], sentence)
            else:
                chosen = self._before(trigger, people, floor, sentence)
                if chosen and trigger.reach == "all" and self.mentions[chosen[-1]].end <= trigger.start:
                    floor = trigger.end
            yield from self._roles(trigger, chosen, self._role(index, trigger, sentence))

    def _before(self, trigger: Trigger, people: list[int], floor: int, sentence: Sentence) -> list[int]:
        """The subjects of a verb, which may come after it; a group without names is noted."""
        chosen = self.named.before(trigger, people, floor)
        if chosen:
            return chosen
        group = scope("group_first").match(self.reading.low, sentence.start)
        if group and trigger.gives in _TAKES_PART and sentence.kind is BlockKind.PARAGRAPH:
            self.clauses.append(Clause(floor, trigger.start, trigger.gives, trigger.rule.name))
        either = trigger.rule.attributes["direction"] == "either"
        return self.named.following(trigger, people, sentence) if either else []

    def _roles(self, trigger: Trigger, chosen: list[int], role: str) -> Iterator[RoleFound]:
        rule = f"roles.{trigger.rule.name}"
        if role == "attendee" and scope("also_speaks").search(self.reading.low, trigger.start, trigger.end):
            nearest = chosen[:1] if trigger.forward else chosen[-1:]  # "dự và phát biểu chỉ đạo Hội nghị"
            yield from (RoleFound(p, "speaker", trigger.start, trigger.end, rule) for p in nearest)
        yield from (RoleFound(p, role, trigger.start, trigger.end, rule) for p in chosen)

    def _role(self, index: int, trigger: Trigger, sentence: Sentence) -> str:
        """What is told in a paper read out is presented: "… tham luận: ông A nêu …"."""
        if trigger.gives not in ("said", "told"):
            return trigger.gives
        within = scope("paper").search(self.reading.low, sentence.start, trigger.start)
        heard = trigger.gives == "told" and index - self.papers_heard < _PAPERS_REACH
        return "presenter" if within or heard else "said"

    def _note_clause(self, trigger: Trigger, later: Sequence[Trigger], sentence: Sentence) -> None:
        """Keep where a label tells who takes part, for the groups without a name."""
        low = self.reading.low
        if trigger.gives not in _TAKES_PART or sentence.kind is BlockKind.CAPTION:
            return
        if scope("presidium").match(low, trigger.start) or (trigger.reach == "near" and not self._people_near(trigger)):
            return
        ends = (t.start for t in later if t.start >= trigger.end and t.gives in (*_TAKES_PART, "absent"))
        self.clauses.append(Clause(trigger.end, next(ends, sentence.end), trigger.gives, trigger.rule.name))

    def _people_near(self, trigger: Trigger) -> bool:
        """Whether somebody named, or a group, stands right after a label."""
        low, at = self.reading.low, trigger.end
        if self.named.any_lead(at, at + 12):
            return True
        while low[at : at + 1].isspace():
            at += 1
        return scope("group_first").match(low, at) is not None

    def _minutes(self, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        """In minutes, "- Ông A (Phòng B): …" gives what A said."""
        if not people or not sentence.first:
            return
        mention = self.mentions[people[0]]
        if mention.lead - sentence.start > 8 or (mention.posts_after and mention.tail >= sentence.end - 2):
            return
        said = _SAID.match(self.reading.low, mention.tail, sentence.end)
        if said and not (mention.posts_after and self.reading.low[mention.end] == ":"):
            yield self._at_name(people[0], "presenter" if self.papers_listed else "speaker", "roles.minutes")
