"""Whose a decision is: the subject's what is agreed or elected, the speaker's or the author's what is asked."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.decision_kinds import Ruling, Said
from extractors.decision_signs import length, sign
from extractors.list_markers import strip_marker
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from language.fold import key
from models import BlockKind, DecisionKind

#: Rules whose grammatical subject is whoever is told to act, not whoever decides.
_ADDRESSED = frozenset(f"decisions.{name}" for name in ("must", "go_on", "imperative", "head_conclude"))
#: Rules that go on with what was decided before.
_OF_AUTHOR = frozenset({"decisions.instructs", "decisions.schedules"})
_GOING_ON = frozenset({"decisions.imperative", "decisions.bare", "decisions.must"})
#: How far a subject may stand before the verb and how long its name may be, in characters.
_FAR, _LONG = 140, 100


#: An author is told in one of so many first sentences of news of a plan or letter.
_FIRST = 8
#: So many words tell a body in the letterhead from others.
_TELLING = 3


def is_letter(reading: Reading, paper: str | None) -> bool:
    """Whether a document that reports no meeting is a letter or plan, or news of one."""
    if paper in ("plan", "notice"):
        return True
    addressed = _issuer_rule("addressed")
    if any(addressed.match(reading.low, b.start, b.end) for b in reading.document.blocks):
        return True
    return paper is None and _told_author(reading) is not None


def author_of(reading: Reading, paper: str | None, chair: str | None, *, letter: bool) -> str | None:
    """Whose a paper is: who concludes, the body that sends or resolves; or, in news of a paper, the body told."""
    if paper == "conclusion" and (result := _announced_by(reading)):
        return result
    if paper == "conclusion":
        head = next((b for b in reading.document.blocks if b.kind is BlockKind.HEADLINE), None)
        named = reading.within(reading.people, head.start, head.end) if head else ()
        return named[0].name if named else _concluding(reading) or chair
    if paper == "resolution":
        match = _issuer_rule("resolves").search(reading.low)
        return reading.text[slice(*match.span("author"))].capitalize() if match else None
    return (_letterhead(reading) or _told_author(reading)) if letter else None


def _announced_by(reading: Reading) -> str | None:
    """The body that makes known what it found, its chair saying nothing."""
    match = _issuer_rule("announces").search(reading.low)
    return reading.text[slice(*match.span("author"))] if match else None


def _concluding(reading: Reading) -> str | None:
    """The person of whom a lead-in tells that he concludes: "Đồng chí …, Chủ tịch Hội, kết luận như sau:"."""
    for match in _issuer_rule("concludes").finditer(reading.low):
        if people := reading.within(reading.people, match.start(), match.end()):
            return people[-1].name
    return None


def _letterhead(reading: Reading) -> str | None:
    """The body in the letterhead, by the words that the text calls it."""
    heads = [b for b in reading.document.blocks if b.kind is BlockKind.LETTERHEAD]
    bodies = [b for b in heads if _issuer_rule("body_name").search(reading.low[b.start : b.end])]
    if not bodies:
        return None
    motto = _issuer_rule("motto").search(reading.low, bodies[-1].start, bodies[-1].end)
    end = motto.start() if motto else bodies[-1].end
    return _called(reading, reading.low[bodies[-1].start : end].split()) or reading.text[bodies[-1].start : end]


def _called(reading: Reading, words: list[str]) -> str | None:
    """What the text calls the body whose full name has those words: the same words or their beginning."""
    if len(words) < _TELLING or not reading.body:
        return None
    at = reading.body[0].start
    while (at := reading.low.find(" ".join(words[:_TELLING]), at + 1)) >= 0:
        shared = _shared(reading.low[at : at + _LONG].split(), words)
        end = at + len(" ".join(words[:shared]))
        level = _issuer_rule("level").match(reading.low, end) if shared == len(words) else None
        if shared == len(words) or _issuer_rule("level").fullmatch(" " + words[shared - 1]):
            return reading.text[at : level.end() if level else end]
    return None


def _shared(words: list[str], others: list[str]) -> int:
    """How many words two texts share at their heads."""
    pairs = zip(words, others, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one.strip(",;.") != other), min(len(words), len(others)))


def _told_author(reading: Reading) -> str | None:
    """The body of which news tells that it issued a plan or letter."""
    for sentence in reading.sentences[:_FIRST]:
        match = _issuer_rule("issues").search(reading.low[sentence.start : sentence.end])
        if match:
            start, end = match.span("author" if match["author"] else "sender")
            return reading.text[sentence.start + start : sentence.start + end].strip()
    return None


def _issuer_rule(name: str) -> re.Pattern[str]:
    return rulebook("issuers").rule(name).pattern


class Issuers:
    """Tells whose each decision is, remembering the body that acted last in the block."""

    def __init__(
        self, reading: Reading, paper: str | None, chair: str | None, *, letter: bool, meets: bool
    ) -> None:
        self.reading = reading
        self.meets = meets
        self.author = author_of(reading, paper, chair, letter=letter)
        self.sender = _letterhead(reading) if paper == "report" else None
        self.announced = paper == "conclusion" and _announced_by(reading) is not None
        self.chair = chair if paper == "minutes" else None
        self.acting: tuple[int, str] | None = None

    def of(self, found: Ruling, said: Said) -> str | None:
        """The issuer of a decision found in a sentence, None where nobody is told."""
        before = said.run or said.last
        if found.kind is DecisionKind.DIRECTIVE and (opener := self._opener(said)):
            issuer: str | None = opener
        elif found.kind is DecisionKind.DIRECTIVE and said.own_words and said.speaker is not None:
            issuer = self.author if said.paper == "conclusion" and self.author else said.speaker.name
        elif found.rule in _GOING_ON and not found.subject and before is not None and before.kind is found.kind:
            issuer = before.issuer
        elif found.rule in _OF_AUTHOR and self.author:
            issuer = self.author
        elif found.subject is not None:
            issuer = self.named(said.sentence, *found.subject)
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
        """The issuer; who first asks in a paper without a meeting is its author, not named again."""
        if not self.meets and kind is DecisionKind.DIRECTIVE and self.author is None:
            self.author = issuer
        return issuer

    def _of_words(self, kind: DecisionKind, rule: str, at: int, said: Said) -> str | None:
        if rule == "decisions.pact_says":
            return None
        if kind in (DecisionKind.AGREEMENT, DecisionKind.ELECTION):
            return self._of_all(at, said)
        if said.paper == "conclusion" and self.author:
            return (self._subject(said, at) if self.announced else None) or self.author
        if rule == "decisions.launch" and not (said.own_words and said.speaker and said.speaker.name in said.text) and (name := (not said.own_words and self._post(said, at)) or self._subject(said, at)):
            return name
        if said.speaker is not None and said.own_words:
            return said.speaker.name
        return self._of_one(rule, at, said)

    def _post(self, said: Said, at: int) -> str | None:
        """The person or post named right before the words at ``at``: "Chủ tịch Công đoàn phát động …"."""
        start = said.sentence.start
        clauses = [0, *(m.end() for m in _issuer_rule("clause").finditer(said.low[:at]))]
        people = self.reading.within(self.reading.people, start + clauses[-1], start + at)
        if people:
            return people[-1].name
        heads = self.reading.within(self.reading.posts, start, start + at)
        named = next((h.start for h in heads if h.start - start in clauses), None)
        return self.reading.text[named : start + at].strip(" ,") if named is not None else None

    def named(self, sentence: Sentence, start: int, end: int) -> str:
        """The name at ``start:end`` of a sentence, remembered as who acts."""
        name = self.reading.text[sentence.start + start : sentence.start + end].strip(" ,:")
        self.acting = (sentence.block, name)
        return name

    def note(self, said: Said) -> str | None:
        """Who acts in a sentence; remembered, for the next may go on without a subject."""
        acts = _issuer_rule("acts").finditer(said.low)
        return next((name for act in acts if (name := self._subject(said, act.start()))), None)

    def _of_all(self, at: int, said: Said) -> str | None:
        body = self._subject(said, at) or self.note(replace(said, low=said.low[:at]))
        if body or _issuer_rule("elected").search(said.low):
            return body
        if body := self._acting_in(said.sentence):
            return body
        return said.speaker.name if said.speaker is not None else self.author

    def _of_one(self, rule: str, at: int, said: Said) -> str | None:
        told = rule in _ADDRESSED
        concludes = rule == "decisions.head_conclude"
        if said.letter and self.author and sign("author_asks", said.low[:at]):
            return self.author
        if not told and (subject := self._subject(said, at)):
            return subject
        if said.speaker is not None and not concludes:
            return said.speaker.name
        if concludes and (body := self._subject(said, at)) and _issuer_rule("gathers").search(key(body)):
            return body
        if concludes and self.chair:
            return self.chair
        if self.author or told or not _issuer_rule("alone").search(said.low[:at]):
            return self.author
        return self._acting_in(said.sentence) or self.sender

    def _acting_in(self, sentence: Sentence) -> str | None:
        return self.acting[1] if self.acting and self.acting[0] == sentence.block else None

    def _subject(self, said: Said, at: int) -> str | None:
        """The body that is the subject of the verb at ``at``, remembered; None where there is none."""
        before = said.low[:at].rstrip()
        if _issuer_rule("passive").search(before):
            return None
        if listed := _issuer_rule("listed").search(before):
            before = before[: listed.start()]
        if auxiliary := _issuer_rule("auxiliary").search(before, max(0, len(before) - _FAR)):
            before = before[: auxiliary.start()]
        agent = _issuer_rule("agent").search(before)
        starts = (agent.start("agent"),) if agent else _openings(before)
        name = next((name for s in starts if (name := self._name(said.sentence, s, before))), None)
        if name:
            self.acting = (said.sentence.block, name)
        return name

    def _name(self, sentence: Sentence, start: int, before: str) -> str | None:
        words = before[start:]
        ends = _issuer_rule("subject_ends").search(words)
        words = words[: ends.start()] if ends else words
        name = self.reading.text[sentence.start + start : sentence.start + start + len(words)].strip(" ,:")
        return name if name and '"' not in words and len(name) < _LONG else None


def _openings(before: str) -> Iterator[int]:
    """Where a subject may begin in the words before a verb, near enough to it; after the last semicolon first."""
    starts = [strip_marker(before), *(m.end() for m in _issuer_rule("clause").finditer(before))]
    starts.sort(key=lambda s: s <= before.rfind(";"))
    subject = _issuer_rule("subject")
    return (s for s in starts if len(before) - s < _FAR and subject.search(before[s:]))
