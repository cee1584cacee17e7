"""What each named person did: roles told by verbs and labels before or after names, and by lists under a label."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from extractors.mentions import Mention
from extractors.reading import Reading, Sentence
from extractors.role_labels import Labels
from extractors.role_people import NEAR, Named
from extractors.role_triggers import TAKES_PART, Trigger, counts, find_triggers, scope
from language.lexicon import lexicon
from models import BlockKind

#: "- Ông A (Phòng B): …": what stands between a name in minutes and what that person said.
_SAID = re.compile(r"\s*(?:\([^)]*\)|[-,][^:.;]{0,80})?\s*:\s*\S[^:]{20}")
#: Roles that say who was there; a label of a list says nothing more of those who have one.
_PRESENCE = frozenset({"chair", "attendee", "secretary", "absent", "present", "awardee"})
_LADDERS = ("học vị", "học hàm", "quân hàm")
#: What is told so many sentences after papers were mentioned may be told in one of them.
_PAPERS_REACH = 3
#: An office that is the subject of a verb stands so many characters ahead of it at most, with no such mark between.
_OFFICE, _PARTS = 80, re.compile(r"[,;.:()]")
#: What parts two clauses of a sentence: "ông A chủ trì; lãnh đạo các sở tham dự".
_MARKS = re.compile(r"[\s,;]*(?:và\s+)?")
#: A name stands at the head of a line within so many characters.
_HEAD = 8


@cache
def _official() -> frozenset[str]:
    """Titles of those whom a caption shows among the guests rather than on the stage."""
    return frozenset(e.form for e in lexicon("title_ladders").entries if e.attributes["ladder"] in _LADDERS)


class RoleFound(NamedTuple):
    """A role of the person of a mention (by its index), at the words that say so. ``role`` is the rule's ``gives``."""

    mention: int
    role: str
    start: int
    end: int
    rule: str


class Clause(NamedTuple):
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
        self.attended: tuple[int, int, str] | None = None

    def sentence(self, index: int, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        """The roles in one sentence."""
        self.labels.enter(sentence, people)
        colon = self.reading.low[sentence.start : sentence.end].rstrip(" .").endswith(":")
        self._note_papers(index, sentence, people, colon=colon)
        if not people and not colon and not self._may_tell(sentence):
            return
        if scope("recounted").match(self.reading.low, sentence.start, sentence.end):
            return
        people = [p for p in people if not self.named.spoken_about(p)]
        named = [self.mentions[p] for p in people]
        triggers = find_triggers(self.reading, sentence, named, self._places(index, sentence))
        given = [*self._given(index, sentence, triggers, people), *self._minutes(sentence, people)]
        present = {g.mention for g in given if g.role in _PRESENCE}
        yield from self._listed(sentence, triggers, [p for p in people if p not in present])
        yield from given
        if not triggers:
            yield from self._carried_on(index, sentence, people)
        self._note_attended(index, sentence, triggers)
        yield from self._by_place(sentence, triggers, people, {g.mention for g in given})
        self.labels.leave(sentence, triggers, people, colon=colon)

    def _note_attended(self, index: int, sentence: Sentence, triggers: Sequence[Trigger]) -> None:
        """Remember that a sentence told who attends, for those that go on from it."""
        told = next((t.rule.name for t in triggers if t.gives == "attendee"), None)
        if self.clauses and self.clauses[-1].end == sentence.end and self.clauses[-1].role == "attendee":
            told = self.clauses[-1].rule
        if told:
            self.attended = index, sentence.block, told

    def _by_place(
        self, sentence: Sentence, triggers: Sequence[Trigger], people: list[int], given: set[int]
    ) -> Iterator[RoleFound]:
        """The roles told by where a sentence stands: under a picture, or in minutes under "THÀNH PHẦN"."""
        if sentence.kind is BlockKind.CAPTION:
            yield from self._shown(sentence, [p for p in people if p not in given])
        if self.labels.section and not given and self._is_line(sentence, people):
            yield from self._under_section(people)
        if self.labels.section and sentence.kind is BlockKind.LIST_ITEM:
            self._note_section(sentence, triggers)

    def _places(self, index: int, sentence: Sentence) -> frozenset[str]:
        """Where a sentence stands, for rules that hold only there: under "Thành phần", or right after who attends."""
        if self.labels.section:
            return frozenset({"section", "attending"})
        told = self.attended is not None and (self.attended[1] == sentence.block or self.attended[0] == index - 1)
        return frozenset({"attending"}) if told else frozenset()

    def _is_line(self, sentence: Sentence, people: list[int]) -> bool:
        """Whether a sentence is a line of a list of people: an item, or a paragraph with somebody at its head."""
        if sentence.kind is BlockKind.LIST_ITEM or not people:
            return bool(people)
        opens = self.mentions[people[0]].lead - sentence.start <= _HEAD
        return sentence.kind is BlockKind.PARAGRAPH and sentence.first and opens

    def _may_tell(self, sentence: Sentence) -> bool:
        """Whether a sentence that names nobody may still tell who takes part."""
        attending = scope("attending").search(self.reading.low, sentence.start, sentence.end)
        listed = self.labels.holds(sentence) is not None
        carried = self.attended is not None and self.attended[1] == sentence.block
        item = self.labels.section and sentence.kind is BlockKind.LIST_ITEM
        return attending is not None or listed or carried or item or self.labels.is_like(sentence)

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
        listed = sentence.kind is BlockKind.LIST_ITEM and all(t.rule.name == "attend_heading" for t in triggers)
        if label.gives == "attendee" and (listed or not triggers) and sentence.kind is not BlockKind.CELL:
            self.clauses.append(Clause(sentence.start, sentence.end, "attendee", rule))
        for person in people:
            if self.labels.reaches(person, people, sentence):
                yield self._at_name(person, label.gives, f"roles.{rule}.list")

    def _carried_on(self, index: int, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        """Who is told of in a sentence without a verb, right after one that says who attends: they attend too."""
        low = self.reading.low
        if self.attended is None or self.attended[0] != index - 1:
            return
        open_list = low[: sentence.start].rstrip().endswith(";")
        if self.attended[1] != sentence.block and not open_list:
            return
        rule = self.attended[2]
        if people and self.mentions[people[0]].lead > sentence.start:
            return
        rest = _MARKS.match(low, self.mentions[people[-1]].tail if people else sentence.start, sentence.end)
        after = rest.end() if rest else sentence.end
        group = scope("group_alone").fullmatch(low, after, sentence.end)
        if people and (group or after >= sentence.end - 1):
            yield from (self._at_name(p, "attendee", f"roles.{rule}.next") for p in people)
        if group:
            self.clauses.append(Clause(after, sentence.end, "attendee", rule))

    def _shown(self, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        """Those whom a caption shows in doing something took part; a portrait's caption tells nothing of the kind."""
        low = self.reading.low
        for person in people:
            mention = self.mentions[person]
            known = mention.posts or _official() & {*mention.person.titles}
            owned = scope("belongs").search(low, max(0, mention.lead - 6), mention.lead)
            if known and not owned and scope("shown").match(low[mention.tail : sentence.end]):
                yield self._at_name(person, "present", "roles.shown")

    def _under_section(self, people: list[int]) -> Iterator[RoleFound]:
        """In minutes, whoever is listed under "THÀNH PHẦN" was there."""
        label = self.labels.label
        if label is None or label.gives == "attendee":
            yield from (self._at_name(p, "attendee", "roles.section") for p in people)

    def _note_section(self, sentence: Sentence, triggers: Sequence[Trigger]) -> None:
        """Keep where groups may stand in an item under "THÀNH PHẦN" that no label and no verb tells of."""
        told = self.clauses and self.clauses[-1].end > sentence.start
        others = any(t.gives not in ("attendee", "awardee") for t in triggers) or self.labels.label is not None
        if not told and not others:
            self.clauses.append(Clause(sentence.start, sentence.end, "attendee", "section"))

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
                chosen = self._before(trigger, people, floor, triggers[at + 1 :], sentence)
                if chosen and trigger.reach == "all" and self.mentions[chosen[-1]].end <= trigger.start:
                    floor = trigger.end
            yield from self._roles(trigger, chosen, self._role(index, trigger, sentence))

    def _before(
        self, trigger: Trigger, people: list[int], floor: int, later: Sequence[Trigger], sentence: Sentence
    ) -> list[int]:
        """The subjects of a verb, which may come after it; groups without names beside them are noted."""
        chosen = self.named.before(trigger, people, floor)
        if trigger.gives in TAKES_PART and sentence.kind is BlockKind.PARAGRAPH:
            self._note_groups(trigger, chosen, floor, later, sentence)
        if chosen or trigger.rule.attributes["direction"] != "either" or self._of_office(trigger, sentence):
            return chosen
        return self.named.following(trigger, people, sentence)

    def _of_office(self, trigger: Trigger, sentence: Sentence) -> bool:
        """Whether an office with nobody's name is the subject: "Phó Chủ tịch tỉnh chủ trì hội nghị, ông A cảm ơn"."""
        low, floor = self.reading.low, max(sentence.start, trigger.start - _OFFICE)
        heads = self.reading.within(self.reading.posts, floor, trigger.start)
        return bool(heads) and not _PARTS.search(low, heads[-1].end, trigger.start)

    def _note_groups(
        self, trigger: Trigger, chosen: list[int], floor: int, later: Sequence[Trigger], sentence: Sentence
    ) -> None:
        """Keep where groups stand before a verb that says who takes part, or right after it ("… cùng các đơn vị")."""
        low, rule = self.reading.low, trigger.rule.name
        lead_in = scope("lead_in").match(low, sentence.start, trigger.start)
        first = lead_in.end() if lead_in else sentence.start
        beside_name = chosen and scope("stands_for").fullmatch(low, first, self.mentions[chosen[0]].lead)
        marks = _MARKS.match(low, max(first, floor), trigger.start)
        opens = (first, marks.end()) if marks else (first,)
        kinds = ("group_first",) if chosen else ("group_first", "offices_first")
        told = any(scope(name).match(low, at) for name in kinds for at in opens)
        if told and not beside_name:
            self.clauses.append(Clause(max(first, floor), trigger.start, trigger.gives, rule))
        elif chosen:
            self.clauses.append(Clause(self.mentions[chosen[0]].lead, trigger.start, trigger.gives, rule))
        elif office := scope("office_alone").match(low[max(first, floor) : trigger.start]):
            at = max(first, floor) + office.start("who")
            if self._is_unnamed(at):
                self.clauses.append(Clause(at, trigger.start, trigger.gives, rule))
        beside = scope("cut_in").match(low, trigger.end, sentence.end)
        if beside and chosen:
            end = self._clause_end(beside.end(), later, sentence)
            self.clauses.append(Clause(beside.end(), end, trigger.gives, rule))

    def _is_unnamed(self, at: int) -> bool:
        """Whether nobody named holds a post like the one at ``at``, of whom it would be said again."""
        low = self.reading.low
        ends = [h.end for h in self.reading.within(self.reading.posts, at, at + 1)]
        held = {low[p.start : p.head_end] for m in self.mentions for p in m.posts}
        return bool(ends) and low[at : ends[0]] not in held

    def _clause_end(self, start: int, later: Sequence[Trigger], sentence: Sentence) -> int:
        """Where a clause that says who takes part ends: at the next one, or with the sentence."""
        ends = (t.start for t in later if t.start >= start and self._opens_clause(t))
        return next(ends, sentence.end)

    def _opens_clause(self, trigger: Trigger) -> bool:
        if trigger.gives == "absent":
            return True
        near = trigger.reach != "near" or self._people_near(trigger)
        return trigger.forward and trigger.gives in TAKES_PART and near

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
        labelled = self.reading.low[trigger.end - 1] == ":"
        if trigger.gives not in TAKES_PART or (sentence.kind is BlockKind.CAPTION and not labelled):
            return
        if self.reading.low.count('"', sentence.start, trigger.start) % 2 == 1 and not labelled:
            return
        if trigger.reach == "near" and not self._people_near(trigger):
            return
        if not scope("presidium").match(self.reading.low, trigger.start):
            end = self._clause_end(trigger.end, later, sentence)
            if trigger.end < end:
                self.clauses.append(Clause(trigger.end, end, trigger.gives, trigger.rule.name))

    def _people_near(self, trigger: Trigger) -> bool:
        """Whether somebody named, or a group, stands right after a label."""
        low, at = self.reading.low, trigger.end
        if self.named.any_lead(at, at + NEAR):
            return True
        while low[at : at + 1].isspace():
            at += 1
        return any(scope(name).match(low, at) for name in ("group_first", "offices_first"))

    def _minutes(self, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        """In minutes, "- Ông A (Phòng B): …" gives what A said."""
        if not people or not sentence.first:
            return
        mention = self.mentions[people[0]]
        if mention.lead - sentence.start > _HEAD or (mention.posts_after and mention.tail >= sentence.end - 2):
            return
        said = _SAID.match(self.reading.low, mention.tail, sentence.end)
        if said and not (mention.posts_after and self.reading.low[mention.end] == ":"):
            yield self._at_name(people[0], "presenter" if self.papers_listed else "speaker", "roles.minutes")
