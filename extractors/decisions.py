"""Decisions: what was agreed, asked, elected, planned or concluded, sentence by sentence and item by item."""

import re
from dataclasses import replace

from extractors.decision_issuers import Issuers
from extractors.decision_kinds import Ruling, Said, ruling
from extractors.decision_lists import Lead, Leads, parts
from extractors.decision_signs import deciding, item_kind, sign
from extractors.found import cite
from extractors.list_markers import has_ordinal, is_item, ordinals, strip_marker
from extractors.participants import People
from extractors.reading import Reading, Sentence
from extractors.speech import Floor
from models import BlockKind, Decision, DecisionKind

#: The mark at the end of an official paper's text, "./."
_END_MARK = re.compile(r"\s*\./\.?$")
#: The name of the newspaper that opens a report: "(Báo Mường Lát) - "
_DATELINE = re.compile(r"\([^()\n]{2,30}\) ?- ")
#: Items and texts shorter than this, in characters, say too little to be decisions.
_SHORT_ITEM, _SHORT_TEXT = 15, 12
#: How sure it is that an item of a list, or of a list in running text, is what the words before the list say.
_ITEM_CONFIDENCE, _PART_CONFIDENCE = 0.9, 0.85


def find_decisions(reading: Reading, people: People, *, paper: str | None = None) -> tuple[Decision, ...]:
    """Every decision in prose and lists, in order. ``paper`` is the kind of the official paper, if it is one."""
    return tuple(_Scribe(reading, people, paper).write())


class _Scribe:
    """Goes through the sentences, following who has the floor and which list is open."""

    def __init__(self, reading: Reading, people: People, paper: str | None) -> None:
        self.reading = reading
        self.paper = paper
        self.floor = Floor(reading, people)
        self.issuers = Issuers(reading, paper, self.floor.chair)
        self.leads = Leads(reading, self.issuers)
        self.lead: Lead | None = None
        self.request_block = -1
        self.items: list[Decision] = []
        self.done: set[tuple[int, int]] = set()

    def write(self) -> list[Decision]:
        """The decisions, in order."""
        for index, sentence in enumerate(self.reading.body):
            if sentence.kind not in (BlockKind.CAPTION, BlockKind.CELL):
                self._take(self._heard(index, sentence))
        return self.items

    def _heard(self, index: int, sentence: Sentence) -> Said:
        low = self.reading.low[sentence.start : sentence.end]
        return Said(
            sentence,
            low,
            self.floor.take(index, sentence),
            self.paper,
            numbered=bool(self.reading.block_of(sentence).marker) or is_item(low),
            after_request=self.request_block == sentence.block,
        )

    def _take(self, said: Said) -> None:
        if said.sentence.kind is BlockKind.HEADING:
            self.lead = self.leads.heading(said, self.lead)
        elif self.lead is not None and self._within(self.lead, said.sentence):
            self._list_item(said, self.lead)
        elif said.low.rstrip().endswith(":"):
            self.lead = self.leads.lead_in(said)
        else:
            self.lead = None if said.sentence.first else self.lead
            if not self._list_in_text(said):
                self._prose(said)

    def _within(self, lead: Lead, sentence: Sentence) -> bool:
        """Whether the sentence belongs to an item of the list that a lead-in opened."""
        if sentence.block == lead.block:
            return False
        if sentence.kind is BlockKind.LIST_ITEM or self.reading.block_of(sentence).marker:
            return True
        first = self.reading.sentences_of(sentence.block)[0]
        return is_item(self.reading.low[first.start : first.end])

    def _list_item(self, said: Said, lead: Lead) -> None:
        """An item of a list is one row, however many sentences it has; an item that opens a list of its own is none."""
        if lead.kind is None:
            self._prose(said)
            return
        if not said.sentence.first:
            return
        block = self.reading.block_of(said.sentence)
        start = block.start + strip_marker(self.reading.low[block.start : block.end])
        low = self.reading.low[start : block.end]
        if not _decides(low, lead.kind):
            return
        if deciding("election", low):
            found = Ruling(DecisionKind.ELECTION, "decisions.election", 0, _ITEM_CONFIDENCE)
        else:
            found = Ruling(item_kind(lead.kind, low), lead.rule, 0, _ITEM_CONFIDENCE)
        self._add(found, lead.issuer, start, block.end)

    def _list_in_text(self, said: Said) -> bool:
        """Take "… đề nghị: Một là, …; Hai là, …", over as many sentences as it has; False where there is no list."""
        sentence = said.sentence
        if not sentence.first and (sentence.start, sentence.end) in self.done:
            return True
        if not has_ordinal(said.low):
            return False
        rest = self.reading.low[sentence.start : self.reading.block_of(sentence).end]
        marks = ordinals(rest)
        if not marks:
            return False
        words = rest[: marks[0].start()].rstrip(" ,:;.")
        lead = self.leads.lead_in(replace(said, low=words + ":")) if words else self.lead
        if lead is None or lead.kind is None:
            return False
        stop = 0
        for part in parts(rest):
            found = Ruling(item_kind(lead.kind, rest[part.start : part.end]), lead.rule, 0, _PART_CONFIDENCE)
            self._add(found, lead.issuer, sentence.start + part.start, sentence.start + part.end)
            stop = part.stop
        self._pass_over(sentence, sentence.start + stop)
        return True

    def _pass_over(self, sentence: Sentence, stop: int) -> None:
        """Mark the later sentences of the block that end by ``stop`` as told."""
        for other in self.reading.sentences_of(sentence.block):
            if sentence.start < other.start and other.end <= stop + 1:
                self.done.add((other.start, other.end))

    def _prose(self, said: Said) -> None:
        sentence = said.sentence
        if (sentence.start, sentence.end) in self.done:
            return
        found = ruling(said)
        if found is None:
            self.issuers.note(said)
            if sign("hope", said.low):
                self.request_block = -1
            return
        issuer = self.issuers.of(found.kind, found.rule, found.at, said)
        self._add(found, issuer, sentence.start + _opening(said.low), sentence.end)
        if found.kind is DecisionKind.DIRECTIVE:
            self.request_block = sentence.block

    def _add(self, found: Ruling, issuer: str | None, start: int, end: int) -> None:
        text = _END_MARK.sub("", self.reading.text[start:end].strip())
        if len(text) < _SHORT_TEXT or (start, end) in self.done:
            return
        self.done.add((start, end))
        evidence = (cite(self.reading, start, end, "text", found.rule),)
        self.items.append(
            Decision(kind=found.kind, text=text, issuer=issuer, confidence=found.confidence, evidence=evidence)
        )


def _opening(low: str) -> int:
    """How many characters the dateline and the marker at the head of a sentence take."""
    dateline = _DATELINE.match(low)
    at = dateline.end() if dateline else 0
    return at + strip_marker(low[at:])


def _decides(low: str, kind: DecisionKind) -> bool:
    """Whether an item of a list of that kind is a row: no lead-in of a list within, no award, no leader named."""
    if len(low) < _SHORT_ITEM or low.rstrip().endswith(":") or sign("leader_named", low):
        return False
    return kind is DecisionKind.CONCLUSION or not (sign("award", low) or sign("conferral", low))
