"""Whose a decision is: the subject's what is agreed or elected, the speaker's or the author's what is asked."""

import re
from collections.abc import Iterator

from extractors.decision_kinds import Said
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from models import BlockKind, DecisionKind

#: Rules whose grammatical subject is whoever is told to act, not whoever decides.
_ADDRESSED = frozenset(f"decisions.{name}" for name in ("must", "go_on", "imperative", "head_conclude"))
#: How far a subject may stand before the verb and how long its name may be, in characters.
_FAR, _LONG = 140, 100


def author_of(reading: Reading, paper: str | None, chair: str | None) -> str | None:
    """Whose an official paper is: the chair of a conclusion, the body in the letterhead of a plan or notice."""
    blocks = reading.document.blocks
    if paper == "conclusion":
        head = next((b for b in blocks if b.kind is BlockKind.HEADLINE), None)
        named = reading.within(reading.people, head.start, head.end) if head else ()
        return named[0].name if named else chair
    if paper in ("plan", "notice"):
        letterhead = (b for b in blocks if b.kind is BlockKind.LETTERHEAD)
        bodies = [b for b in letterhead if _issuer_rule("body_name").search(reading.low[b.start : b.end])]
        return reading.document.block_text(bodies[-1]) if bodies else None
    return None


def _issuer_rule(name: str) -> re.Pattern[str]:
    return rulebook("issuers").rule(name).pattern


class Issuers:
    """Tells whose each decision is, remembering the body that acted last in the block."""

    def __init__(self, reading: Reading, paper: str | None, chair: str | None) -> None:
        self.reading = reading
        self.author = author_of(reading, paper, chair)
        self.chair = chair if paper == "minutes" else None
        self.acting: tuple[int, str] | None = None

    def of(self, kind: DecisionKind, rule: str, at: int, said: Said) -> str | None:
        """The issuer of a decision that a rule found ``at`` characters into the sentence, None where nobody is told."""
        if kind in (DecisionKind.AGREEMENT, DecisionKind.ELECTION):
            return self._of_all(at, said)
        if said.paper == "conclusion" and self.author:
            return self.author
        if said.speaker is not None and said.own_words:
            return said.speaker.name
        return self._of_one(rule, at, said)

    def note(self, said: Said) -> None:
        """Remember who acts in a sentence that decides nothing: the next may go on without a subject."""
        acts = _issuer_rule("acts").search(said.low)
        if acts:
            self._subject(said, acts.start())

    def _of_all(self, at: int, said: Said) -> str | None:
        body = self._subject(said, at) or self._acting_in(said.sentence)
        if body:
            return body
        if _issuer_rule("elected").search(said.low):
            return None
        return said.speaker.name if said.speaker is not None else self.author

    def _of_one(self, rule: str, at: int, said: Said) -> str | None:
        told = rule in _ADDRESSED
        concludes = rule == "decisions.head_conclude"
        if not told and (subject := self._subject(said, at)):
            return subject
        if said.speaker is not None and not concludes:
            return said.speaker.name
        if concludes and self.chair:
            return self.chair
        return self.author or (None if told else self._acting_in(said.sentence))

    def _acting_in(self, sentence: Sentence) -> str | None:
        return self.acting[1] if self.acting and self.acting[0] == sentence.block else None

    def _subject(self, said: Said, at: int) -> str | None:
        """The body that is the subject of the verb at ``at``, remembered; None where there is none."""
        before = said.low[:at].rstrip()
        if _issuer_rule("passive").search(before):
            return None
        if auxiliary := _issuer_rule("auxiliary").search(before, max(0, len(before) - _FAR)):
            before = before[: auxiliary.start()]
        agent = _issuer_rule("agent").search(before)
        start = agent.start("agent") if agent else next(_openings(before), None)
        name = self._name(said.sentence, start, before) if start is not None else None
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
    starts = [0, *(m.end() for m in _issuer_rule("clause").finditer(before))]
    starts.sort(key=lambda s: s <= before.rfind(";"))
    subject = _issuer_rule("subject")
    return (s for s in starts if len(before) - s < _FAR and subject.search(before[s:]))
