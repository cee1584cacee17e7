"""What leads into a list: the kind of its items and whose they are; and the parts of a list in running text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractors.decision_issuers import Issuers
from extractors.decision_kinds import Said, subject_of
from extractors.decision_signs import deciding, sign
from extractors.list_markers import Place, ordinals, place
from extractors.papers import Paper, headline_of, paper_of
from extractors.reading import Reading
from extractors.rulebook import rulebook
from models import Block, BlockKind, DecisionKind

_HEADS = ("head_adopt", "head_ask", "head_agree", "head_conclude", "head_plan")
#: What is agreed or concluded may be that somebody does something; what is asked or planned stays so.
_SETTLING = frozenset({DecisionKind.AGREEMENT, DecisionKind.CONCLUSION})
#: What a lead-in tells that leads into no decisions.
_NO_LEADS = ("award", "agreed_results", "results_head", "opinions")
#: The rule of a lead-in to the duties of an office, which guidance tells; none of them is a decision.
DUTIES = "decision_signs.duties"
#: Whose opinion a block tells is said in so many characters from its beginning.
_OPENED = 90
#: What those who sign a pact call themselves.
_WE = "chúng tôi"
_SECTIONS = ("head_aims", "head_tasks", "head_contents")
#: How near the end of a lead-in the word that directs must stand, in characters.
_TAIL = 160


@dataclass(frozen=True)
class Lead:
    """A sentence or heading that leads into a list. ``kind`` is None where the items decide nothing.

    ``rule`` is empty for a heading that says nothing of its items; ``level`` is that of the heading, ``place`` its own
    in a list, ``outer`` what leads into that one; ``items`` is how the first item of the list is marked.
    """

    kind: DecisionKind | None
    issuer: str | None
    block: int
    level: int
    rule: str
    place: Place | None = None
    outer: "Lead | None" = None
    items: str | None = None

    def ended_by(self, item: Place | None) -> bool:
        """Whether an item stands beside the lead-in, not in its list: "6." after "5. … kết luận:" and its "a)"."""
        if item is None or self.place is None or not item.follows(self.place):
            return False
        return self.items != item.style and (item.number >= 0 or self.items is not None)


@dataclass(frozen=True)
class Part:
    """A part of a list told in running text: its words at ``start:end`` of that text, its last mark before ``stop``."""

    start: int
    end: int
    stop: int


class Leads:
    """Reads lead-ins and headings."""

    def __init__(self, reading: Reading, issuers: Issuers) -> None:
        paper = paper_of(reading)
        self.reading = reading
        self.issuers = issuers
        self.pledgers: str | None = None
        self.of_event = paper is not None and paper.kind == "plan" and self._tells_event(paper)

    def _tells_event(self, paper: Paper) -> bool:
        """Whether a plan is that of one meeting or contest."""
        head = headline_of(self.reading)
        return paper.end > paper.start or (
            head is not None and sign("of_contest", self.reading.low[head.start : head.end])
        )

    def heading(self, said: Said, current: Lead | None) -> Lead | None:
        """The list that a heading opens; one that says no kind stays within the list that it stands in."""
        if said.paper == "pact":
            return self._in_pact(said, current)
        found = self._section(said) if said.paper == "plan" else None
        found = found or self.lead_in(said._replace(low=said.low.rstrip(" .:") + ":"))
        if self.of_event and found and found.kind is DecisionKind.PLAN:
            found = self._lead(said, None, None, "decisions.head_other")
        block = self.reading.block_of(said.sentence)
        if current and current.kind and current.items is None and self._leads_into_headings(current, said):
            current = replace(current, level=block.level - 1)
        inside = current and current.kind and block.level > current.level
        return current if inside and found and not found.rule else found

    def _in_pact(self, said: Said, current: Lead | None) -> Lead | None:
        """What a pact says under its headings is agreed, whatever they are called, until it tells who spoke."""
        if sign("not_pledged", said.low):
            return self._lead(said, None, None, "decisions.head_other")
        if current and current.kind is DecisionKind.AGREEMENT:
            return replace(current, block=said.sentence.block, items=None, place=None)
        found = self.lead_in(said._replace(low=said.low.rstrip(" .:") + ":"))
        return replace(found, place=None) if found else None

    def _leads_into_headings(self, current: Lead, said: Said) -> bool:
        """Whether a sentence leads into headings: "… với các nội dung sau:" right before "I. …"."""
        lead = self.reading.document.blocks[current.block]
        return lead.kind is not BlockKind.HEADING and said.sentence.block == current.block + 1

    def _section(self, said: Said) -> Lead | None:
        """In a plan, the section tells what its items are: contents are planned, requirements and tasks are asked."""
        for name in _SECTIONS:
            if deciding(name, said.low):
                if self.of_event and not sign("gives_tasks", said.low):
                    return self._lead(said, None, None, "decisions.head_other")
                return self._lead(said, _kind(name), self.issuers.author, f"decisions.{name}")
        return None

    def lead_in(self, said: Said) -> Lead | None:
        """What a sentence that ends in a colon leads into; None where it leads into nothing that is known."""
        last = max(_last(name, said.low) for name in _HEADS)
        if said.paper == "notice" and sign("duties", said.low):
            return self._lead(said, None, None, DUTIES)
        if any(sign(name, said.low) for name in _NO_LEADS) or _last("head_other", said.low) > last:
            return self._lead(said, None, None, "decisions.head_other")
        name = next((n for n in _HEADS if deciding(n, said.low) and _means(n, said)), None)
        if name is None:
            return self._lead(said, None, None, "") if said.sentence.kind is BlockKind.HEADING else None
        concluded = said.paper == "conclusion" and deciding("head_conclude", said.low)
        if concluded or (name == "head_agree" and said.closes and sign("concludes_so", said.low)):
            name = "head_conclude"
        kind, rule = _kind(name), f"decisions.{name}"
        if said.paper == "pact" and kind is not None and not said.own_words:
            kind = DecisionKind.AGREEMENT
            self.pledgers = self._issuer("head_agree", said) or self.pledgers
            return self._lead(said, kind, self.pledgers or self._signers(), rule)
        if said.paper == "conclusion" and kind is DecisionKind.PLAN:
            kind = DecisionKind.DIRECTIVE  # whoever concludes sets the tasks
        return self._lead(said, kind, self._issuer(name, said) if kind else None, rule)

    def _signers(self) -> str | None:
        """What those call themselves who sign a pact, where it says "we" alone."""
        at = self.reading.low.find(_WE)
        return self.reading.text[at : at + len(_WE)].lower() if at >= 0 else None

    def _issuer(self, name: str, said: Said) -> str | None:
        """Whose the items are; what follows from a pact is of those who are said to do it."""
        pact = deciding("pact_says", said.low) if name == "head_agree" else None
        if pact and (subject := subject_of(pact)):
            return self.issuers.named(said.sentence, *subject)
        if sign("witnessed", said.low):
            return None
        kind = DecisionKind(rulebook("decisions").rule(name).gives)
        issuer = self.issuers.of_words(kind, f"decisions.{name}", _last(name, said.low), said)
        return issuer or self._of_opinion(said)

    def _of_opinion(self, said: Said) -> str | None:
        """The one person whose opinion a lead-in announces: "Ý kiến chỉ đạo của ông …, Phó Giám đốc Sở:".

        So does the beginning of a block that it closes: "Kết luận của bà …: biểu dương Hội. Bà đề nghị:".
        """
        if sign("opinion_of", said.low):
            people = self.reading.within(self.reading.people, said.sentence.start, said.sentence.end)
            return people[0].name if len({p.name for p in people}) == 1 else None
        block = self.reading.block_of(said.sentence)
        end = min(block.end, block.start + _OPENED)
        if not sign("opinion_of", self.reading.low[block.start : end]):
            return None
        people = self.reading.within(self.reading.people, block.start, end)
        return people[0].name if people and self.reading.low.startswith(":", people[0].end) else None

    def _lead(self, said: Said, kind: DecisionKind | None, issuer: str | None, rule: str) -> Lead:
        block = self.reading.block_of(said.sentence)
        return Lead(kind, issuer, said.sentence.block, block.level, rule, self.place(said))

    def place(self, said: Said) -> Place | None:
        """Where a block stands in the outline, by the marker that a machine or the writer gave it."""
        return self.place_of(self.reading.block_of(said.sentence))

    def place_of(self, block: Block) -> Place | None:
        """The same of any block."""
        return place(block.marker or self.reading.low[block.start : block.end])

    def around(self, said: Said, current: Lead | None) -> Lead | None:
        """The list that an item stands in: that of the last lead-in, unless its number goes on with the lead-in's."""
        item = self.place(said)
        while current is not None and current.ended_by(item):
            current = current.outer
        heading = said.sentence.kind is BlockKind.HEADING
        if current is not None and current.items is None and item is not None and not heading:
            return replace(current, items=item.style)
        return current

    def within(self, said: Said, current: Lead) -> Lead | None:
        """The list within the list that an item leads into; None where what is below only explains the item."""
        found = self.lead_in(said)
        if found is None or not found.rule:
            return None
        if current.kind is DecisionKind.CONCLUSION and found.kind is DecisionKind.PLAN:
            found = replace(found, kind=DecisionKind.DIRECTIVE)
        own = said.own_words and found.kind is not None and found.issuer != current.issuer
        settled = current.kind not in _SETTLING or found.kind in (None, current.kind)
        if current.kind is not None and not own and settled:
            return None
        issuer = found.issuer if current.kind is None or own else current.issuer
        return replace(found, issuer=issuer, outer=current)


def _kind(name: str) -> DecisionKind | None:
    gives = rulebook("decisions").rule(name).gives
    return None if gives == "none" else DecisionKind(gives)


def _means(name: str, said: Said) -> bool:
    """Whether a lead-in is what it looks like: nobody speaking, a request must direct and nothing be agreed."""
    if name != "head_ask" or said.own_words:
        return True
    return sign("directing", said.low[-_TAIL:]) and not deciding("head_agree", said.low)


def _last(name: str, low: str) -> int:
    """Where the last of the words that a rule looks for begins, -1 where there is none."""
    at, pattern = -1, rulebook("decisions").rule(name).pattern
    while match := pattern.search(low, at + 1):
        at = match.start()
    return at


def parts(low: str) -> Iterator[Part]:
    """The parts of a list told in levelled running text; the last ends with its sentence."""
    marks = ordinals(low)
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        stop = following.start() if following else _sentence_end(low, mark.end())
        yield Part(mark.end(), mark.end() + len(low[mark.end() : stop].rstrip(" ;,.")), stop)


def _sentence_end(low: str, start: int) -> int:
    """The next full stop that a space or the end follows."""
    while (at := low.find(".", start)) >= 0:
        if low[at + 1 : at + 2].strip() == "":
            return at + 1
        start = at + 1
    return len(low)
