"""Whose a decision is: the subject's what is agreed or elected, the speaker's or the author's what is asked."""

from collections.abc import Iterator

from extractors.decision_authors import announced_by, author_of, issuer_rule, letterhead
from extractors.decision_kinds import Ruling, Said
from extractors.decision_signs import length, sign
from extractors.list_markers import strip_marker
from extractors.reading import Reading, Sentence
from extractors.speech import Floor
from language.fold import key
from models import DecisionKind

#: Rules whose grammatical subject is whoever is told to act, not whoever decides.
_ADDRESSED = frozenset(f"decisions.{name}" for name in ("must", "go_on", "imperative", "assigned"))
#: Rules of letters and plans, whose subject is told to act by the author.
_OF_AUTHOR = frozenset({"decisions.instructs", "decisions.schedules"})
#: Rules that go on with what was decided before.
GOING_ON = frozenset({"decisions.imperative", "decisions.bare", "decisions.must"})
#: Rules of plans, which are the speaker's where the sentence says who speaks.
_OF_PLAN = frozenset(f"decisions.{name}" for name in ("aims", "will_be"))
#: Rules of what a speaker's side will do.
_OF_SIDE = frozenset(f"decisions.{name}" for name in ("pledge", "intend", "undertake"))
#: The verb of whoever elects.
_ELECTS = "bầu "
#: How far a subject may stand before the verb and how long its name may be, in characters.
_FAR, _LONG = 140, 100


class Issuers:
    """Tells whose each decision is, remembering the body that acted last in the block."""

    def __init__(self, reading: Reading, paper: str | None, floor: Floor, *, letter: bool, meets: bool) -> None:
        chair = floor.chair
        self.reading = reading
        self.floor = floor
        self.meets = meets
        self.author = author_of(reading, paper, chair, letter=letter)
        self.sender = letterhead(reading) if paper == "report" else None
        self.announced = paper == "conclusion" and announced_by(reading) is not None
        self.chair = chair if paper == "minutes" else None
        self.acting: tuple[int, str] | None = None

    def of(self, found: Ruling, said: Said) -> str | None:
        """The issuer of a decision found in a sentence, None where nobody is told."""
        before = said.run or said.last
        if found.kind is DecisionKind.DIRECTIVE and (opener := self._opener(said)):
            issuer: str | None = opener
        elif found.kind is DecisionKind.DIRECTIVE and said.own_words and said.speaker is not None:
            issuer = self.author if said.paper == "conclusion" and self.author else said.speaker.name
            issuer = self._subject(said, found.at) if issuer_rule("of_nobody").search(key(issuer)) else issuer
        elif found.rule in GOING_ON and not found.subject and before is not None and before.kind is found.kind:
            issuer = before.issuer
        elif found.rule in _OF_AUTHOR and self.author:
            issuer = self.author
        elif found.rule in _OF_PLAN and (said.told or said.quoted) and said.own_words and said.speaker is not None:
            issuer = said.speaker.name
        elif found.rule in _OF_PLAN and found.subject is not None:
            issuer = self._name(said.sentence, found.subject[0], said.low[: found.subject[1]])
        elif found.subject is not None:
            name = self.named(said.sentence, *found.subject)
            issuer = self._held_by(name) or name
        else:
            issuer = self._of_words(found.kind, found.rule, found.at, said)
        return self._remembered(found.kind, issuer)

    def _opener(self, said: Said) -> str | None:
        """The person whose words an item tells after the name: "- Đồng chí … (Phòng Tài vụ): đề nghị …"."""
        start = said.sentence.start
        people = self.reading.within(self.reading.people, start, start + length("opener", said.low))
        return people[0].name if people else None

    def of_words(self, kind: DecisionKind, rule: str, at: int, said: Said) -> str | None:
        """The issuer of a decision whose words stand ``at`` characters into the sentence."""
        return self._remembered(kind, self._of_words(kind, rule, at, said))

    def _remembered(self, kind: DecisionKind, issuer: str | None) -> str | None:
        """The issuer, none for opinions of nobody; who first asks in a paper without a meeting is its author."""
        if issuer and issuer_rule("of_nobody").search(key(issuer)):
            return None
        if not self.meets and kind is DecisionKind.DIRECTIVE and self.author is None:
            self.author = issuer
        return issuer

    def _of_words(self, kind: DecisionKind, rule: str, at: int, said: Said) -> str | None:
        if kind in (DecisionKind.AGREEMENT, DecisionKind.ELECTION):
            return None if rule == "decisions.pact_says" else self._of_all(at, said)
        if said.paper == "conclusion" and self.author:
            return (self._subject(said, at) if self.announced else None) or self.author
        launched = self._launched_by(at, said) if rule == "decisions.launch" else None
        floor = said.speaker.name if said.speaker is not None and said.own_words else None
        if launched and floor and any(n == floor and p.startswith(key(launched)) for p, n in self.floor.posts):
            launched = floor
        if rule in _OF_SIDE and floor and not (said.told or said.quoted) and (side := self._own_side(said)):
            return side
        if name := launched or floor:
            return name
        if rule == "decisions.head_conclude":
            return self._concluded_by(at, said)
        return self._of_one(rule, at, said)

    def _own_side(self, said: Said) -> str | None:
        """The body that is said to do something by the paper, in the words of nobody."""
        match = issuer_rule("own_side").search(said.low)
        return self._name(said.sentence, match.start("subject"), said.low[: match.end("subject")]) if match else None

    def _launched_by(self, at: int, said: Said) -> str | None:
        """Who launches something, where it is not who has the floor."""
        if said.own_words and said.speaker is not None and said.speaker.name in said.text:
            return None
        return (None if said.own_words else self._post(said, at)) or self._subject(said, at)

    def _concluded_by(self, at: int, said: Said) -> str | None:
        """Whose conclusions follow: the meeting's if it is said to conclude, else the chair's or the author's."""
        body = self._subject(said, at)
        if body and issuer_rule("gathers").search(key(body)):
            return body
        return self.chair or self.author

    def _post(self, said: Said, at: int) -> str | None:
        """The person or post named right before the words at ``at``: "Chủ tịch Công đoàn phát động …"."""
        start = said.sentence.start
        clauses = [0, *(m.end() for m in issuer_rule("clause").finditer(said.low[:at]))]
        people = self.reading.within(self.reading.people, start + clauses[-1], start + at)
        if people:
            return people[-1].name
        heads = self.reading.within(self.reading.posts, start, start + at)
        named = next((h.start for h in heads if h.start - start in clauses), None)
        post = self.reading.text[named : start + at].strip(" ,") if named is not None else None
        ends = issuer_rule("subject_ends").search(key(post)) if post else None
        post = post[: ends.start()] if post and ends else post
        return (self.floor.holder(post) or post) if post else None

    def named(self, sentence: Sentence, start: int, end: int) -> str:
        """The name at ``start:end`` of a sentence, remembered as who acts."""
        ends = issuer_rule("subject_ends").search(self.reading.low, sentence.start + start, sentence.start + end)
        end = ends.start() - sentence.start if ends and ends.start() > sentence.start + start else end
        name = self.reading.text[sentence.start + start : sentence.start + end].strip(" ,:")
        self.acting = (sentence.block, name)
        return name

    def note(self, said: Said) -> str | None:
        """Who acts in a sentence; remembered, for the next may go on without a subject."""
        acts = issuer_rule("acts").finditer(said.low)
        return next((name for act in acts if (name := self._subject(said, act.start()))), None)

    def _of_all(self, at: int, said: Said) -> str | None:
        if issuer_rule("elected").match(said.low, at) and _ELECTS not in said.low[:at]:
            return None  # who wins a vote does not hold it
        body = self._subject(said, at) or self.note(said._replace(low=said.low[:at]))
        if body and (person := self._person(said, body)):
            return person
        if body or issuer_rule("elected").search(said.low):
            return body
        if body := self._acting_in(said.sentence):
            return body
        return said.speaker.name if said.speaker is not None else self.author

    def _of_one(self, rule: str, at: int, said: Said) -> str | None:
        if said.letter and self.author and sign("author_asks", said.low[:at]):
            return self.author
        told, listed = rule in _ADDRESSED, self.meets and said.numbered and said.sentence.first
        if not told and (subject := self._subject(said, at)):
            return self._held_by(subject.rsplit(", ", 1)[-1]) or subject
        if said.speaker is not None:
            return said.speaker.name
        if self.author or told or listed or not issuer_rule("alone").search(said.low[strip_marker(said.low[:at]) : at]):
            return self.author
        before = said.last.issuer if said.last is not None and said.last.kind is DecisionKind.DIRECTIVE else None
        return self._acting_in(said.sentence) or self.sender or before

    def _person(self, said: Said, subject: str) -> str | None:
        """The person named after a post in a subject: "Chủ tịch Hội Lò Văn Pín"."""
        at = said.text.find(subject)
        if at < 0 or not issuer_rule("of_person").match(key(subject)):
            return None
        start = said.sentence.start + at
        people = self.reading.within(self.reading.people, start, start + len(subject))
        return people[-1].name if people else None

    def _held_by(self, post: str) -> str | None:
        return self.floor.holder(post) if issuer_rule("of_person").match(key(post)) else None

    def _acting_in(self, sentence: Sentence) -> str | None:
        return self.acting[1] if self.acting and self.acting[0] == sentence.block else None

    def _subject(self, said: Said, at: int) -> str | None:
        """The body that is the subject of the verb at ``at``, remembered; None where there is none."""
        before = said.low[:at].rstrip()
        if issuer_rule("passive").search(before):
            return None
        if listed := issuer_rule("listed").search(before):
            before = before[: listed.start()]
        if auxiliary := issuer_rule("auxiliary").search(before, max(0, len(before) - _FAR)):
            before = before[: auxiliary.start()]
        agent = issuer_rule("agent").search(before)
        starts = (agent.start("agent"),) if agent else _openings(before)
        name = next((name for s in starts if (name := self._name(said.sentence, s, before))), None)
        if name:
            self.acting = (said.sentence.block, name)
        return name

    def _name(self, sentence: Sentence, start: int, before: str) -> str | None:
        words = before[start:]
        ends = issuer_rule("subject_ends").search(words)
        words = words[: ends.start()] if ends else words
        name = self.reading.text[sentence.start + start : sentence.start + start + len(words)].strip(" ,:")
        return name if name and words.count('"') % 2 == 0 and len(name) < _LONG else None


def _openings(before: str) -> Iterator[int]:
    """Where a subject may begin in the words before a verb, near enough to it; behind what turns to who acts first.

    After the last comma first where the sentence opens with what was heard: "Sau khi nghe ý kiến các xã, Hội đồng …".
    """
    starts = [strip_marker(before), *(m.end() for m in issuer_rule("clause").finditer(before))]
    turn = max((m.start() for m in issuer_rule("turns").finditer(before)), default=-1)
    turn = max(turn, before.rfind(", ")) if issuer_rule("heard_first").match(before) else turn
    starts.sort(key=lambda s: s <= turn)
    subject = issuer_rule("subject")
    return (s for s in starts if len(before) - s < _FAR and subject.search(before[s:]))
