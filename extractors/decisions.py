"""Decisions: what was agreed, asked, elected, planned or concluded, sentence by sentence and item by item."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace

from extractors.decision_authors import is_letter
from extractors.decision_issuers import GOING_ON, Issuers
from extractors.decision_kinds import Ruling, Run, Said, asks, ruling
from extractors.decision_lists import DUTIES, Lead, Leads, parts
from extractors.decision_orders import find_orders
from extractors.decision_signs import deciding, item_kind, length, plain, reports_or_wishes, sign
from extractors.found import cite
from extractors.list_markers import has_ordinal, is_item, ordinals, place, strip_marker
from extractors.participants import People
from extractors.quotations import spoken
from extractors.reading import Reading, Sentence
from extractors.speech import Floor
from language.fold import key, level
from models import BlockKind, Decision, DecisionKind

#: The name of the newspaper that opens a report: "(Báo Mường Lát) - "
_DATELINE = re.compile(r"\([^()\n]{2,30}\) ?- ")
#: Items and texts shorter than this, in characters, say too little to be decisions.
_SHORT_ITEM, _SHORT_TEXT = 15, 12
#: A title of an item ends within so many characters.
_TITLE = 200
#: How sure it is that an item of a list, or of a list in running text, is what the words before the list say.
_ITEM_CONFIDENCE, _PART_CONFIDENCE = 0.9, 0.85
#: How sure it is that a sentence asks which leads into a list where the text breaks off.
_LEAD_CONFIDENCE = 0.75
#: Where no meeting is reported, only what is plainly asked, agreed or elected counts as decided.
_SURE = 0.85
#: An article of so many sentences would somewhere tell of the meeting that it is about.
_WHOLE = 8
#: So many articles make a text of rules.
_ARTICLES = 3
#: Papers that rule or set up something by themselves; what they say is no decision, unless a meeting resolves it.
_ACTS = frozenset({"other", "resolution"})
#: Papers that tell what is to be done in tables.
_TABLED = frozenset({"plan", "conclusion"})
_LISTED = frozenset({"decisions.head_ask", "decisions.head_agree"})
#: So many sentences that plan nothing end a plan that somebody tells, where every sentence has its line; one ends
#: all else.
_PAUSE = 2
#: The share of the words of a summary that a sentence below it tells again.
_SUMMED = 0.45
#: Kinds that the next sentence may go on with.
_RUNNING = frozenset({DecisionKind.DIRECTIVE, DecisionKind.PLAN, DecisionKind.AGREEMENT})
#: How a sentence ends that is not broken off, and how long one is, in characters, that cannot be a caption.
_ENDED, _LONG_CAPTION = re.compile(r"[.!?…;:][\"”’)]*\s*$"), 80
#: What an item without a marker may look like, and how long it is, in characters, at most.
_LINES, _LINE = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION}), 300
#: How far ahead the ordinal that counts off what was announced is looked for, in characters.
_NEXT = 40
#: What a sentence says at its end of what follows takes no more characters.
_AT_END = 100
#: The credit at the end of words under a picture: "- Ảnh: Lò Văn Pín".
_CREDITED = re.compile(r"[-–(.,] ?(?:ảnh|nguồn|video|đồ họa|clip) ?:[^.:]{1,60}$")


def find_decisions(
    reading: Reading, people: People, *, paper: str | None = None, meets: bool = True, done: int | None = None
) -> tuple[Decision, ...]:
    """Every decision in prose and lists, in order.

    ``paper`` is the kind of the official paper, if it is one; ``meets`` tells whether the document reports a meeting,
    ``done`` the last year that was over at it.
    """
    if not meets and any(sign("interviewer", reading.low[b.start : b.end]) for b in reading.document.blocks):
        return ()
    letter = not meets and is_letter(reading, paper)
    if paper is None and not (meets or letter) and _in_articles(reading):
        return ()
    scribe = _Scribe(reading, people, paper, done, letter=letter, meets=meets)
    if paper in _ACTS and not (meets or letter or scribe.issuers.author):
        return find_orders(reading) if paper == "other" else ()
    found = scribe.write()
    if meets or paper or letter:
        return tuple(found)
    gathers = len(reading.body) < _WHOLE or sign("gathers", reading.low)
    return tuple(d for d in _sure(found, scribe.said_there) if gathers or d.kind is DecisionKind.ELECTION)


def _in_articles(reading: Reading) -> bool:
    """Whether a text is one of rules: "Điều 1. …", "Điều 2. …"."""
    blocks = reading.document.blocks
    places = (place(b.marker.lower() if b.marker else reading.low[b.start : b.end]) for b in blocks)
    return sum(at is not None and at.style == "điều" for at in places) >= _ARTICLES


def _sure(found: Iterable[Decision], said_there: Container[int]) -> Iterator[Decision]:
    """Those where it is plain what was asked, agreed or elected; nothing else counts where no meeting is reported.

    Whose it is must stand in the words themselves or in those of the decision before; ``said_there`` are the starts of
    the sentences that somebody is told to say, not to a paper alone.
    """
    kept, issuer = False, None
    for decision in found:
        rule = decision.evidence[0].rule
        if decision.issuer is not None and decision.evidence[0].start in said_there:
            kept, issuer = True, decision.issuer
            yield decision
            continue
        told = decision.issuer is not None and (decision.issuer in decision.text or decision.issuer == issuer)
        told = told or (decision.kind is DecisionKind.ELECTION and sign("elected_here", level(decision.text)))
        listed = rule in _LISTED and (decision.issuer is not None or decision.kind is not DecisionKind.DIRECTIVE)
        kept = (told or listed) and (decision.confidence >= _SURE or (kept and rule in GOING_ON))
        issuer = decision.issuer if kept else issuer
        if kept:
            yield decision


class _Scribe:
    """Goes through the sentences, following who has the floor and which list is open."""

    def __init__(
        self, reading: Reading, people: People, paper: str | None, done: int | None, *, letter: bool, meets: bool
    ) -> None:
        self.reading = reading
        self.paper = paper
        self.done_year = done
        self.floor = Floor(reading, people)
        self.letter = letter
        self.issuers = Issuers(reading, paper, self.floor, letter=letter, meets=meets)
        self.leads = Leads(reading, self.issuers)
        self.lead: Lead | None = None
        self.line = -1
        self.pending: Said | None = None
        self.opened = False
        self.run: Run | None = None
        self.since = _PAUSE
        self.items: list[Decision] = []
        self.done: set[tuple[int, int]] = set()
        self.told: set[str] = set()
        self.said_there: set[int] = set()
        self.to_press = False
        self.columns: dict[tuple[int, int], bool] = {}
        self.reviews = False

    def write(self) -> list[Decision]:
        """The decisions, in order."""
        for index, sentence in enumerate(self.reading.body):
            if sentence.kind is BlockKind.CELL:
                self._cell(sentence)
            elif self._told_in(sentence):
                found = len(self.items)
                said, self.pending, self.opened = self._heard(index, sentence), None, False
                self._take(said)
                self.since = 0 if len(self.items) > found or self.opened else self.since + 1
        self._break_off()
        return self.items if self.letter or self.paper else list(_without_summary(self.reading, self.items))

    def _told_in(self, sentence: Sentence) -> bool:
        """Whether it is told in a sentence at all, not under a picture; a short line of a list may look like that."""
        if sentence.kind is not BlockKind.CAPTION or self._cut_off(sentence):
            return True
        return self._heads_items(sentence) or (self.lead is not None and self._unmarked(self.lead, sentence))

    def _heads_items(self, sentence: Sentence) -> bool:
        """Whether a line without an end leads into the items right below it: "… thực hiện các việc sau"."""
        blocks, below = self.reading.document.blocks, sentence.block + 1
        leads = _leads_in(self.reading.low[sentence.start : sentence.end])
        return leads and below < len(blocks) and blocks[below].kind is BlockKind.LIST_ITEM

    def _cell(self, sentence: Sentence) -> None:
        """A cell of a table that stands for a list: each under a head like "Nội dung công việc" is an item."""
        block, lead, self.pending = self.reading.block_of(sentence), self.lead, None
        if block.cell is None or lead is None or lead.items is not None or self.paper not in _TABLED:
            return
        column, low = (block.cell.table, block.cell.column), self.reading.low[block.start : block.end]
        if block.cell.header:
            self.columns[column] = sign("task_column", low)
        elif self.columns.get(column) and sentence.first:
            said = Said(sentence, low, None, self.paper, text=self.reading.text[block.start : block.end])
            self._item(said, lead, block.start, block.end)

    def _cut_off(self, sentence: Sentence) -> bool:
        """Whether what looks like words under a picture is the last sentence of a text that breaks off."""
        words = self.reading.text[sentence.start : sentence.end]
        last = sentence is self.reading.body[-1] and not _ENDED.search(words)
        credited = _CREDITED.search(self.reading.low[sentence.start : sentence.end])
        return last and not credited and len(words) >= _LONG_CAPTION

    def _heard(self, index: int, sentence: Sentence) -> Said:
        speaker = self.floor.take(index, sentence)
        low = self.reading.low[sentence.start : sentence.end]
        if self.floor.told:
            self.to_press = sign("to_press", low)
        return Said(
            sentence,
            low,
            speaker,
            self.paper,
            numbered=bool(self.reading.block_of(sentence).marker) or is_item(low),
            run=self._goes_on(),
            last=self.run,
            done=self.done_year,
            letter=self.letter,
            text=self.reading.text[sentence.start : sentence.end],
            stretch=self.floor.stretch,
            quoted=index in self.floor.quoted,
            lined=self.floor.lined,
            told=self.floor.told,
            reviewed=self._looks_back(sentence, low),
        )

    def _looks_back(self, sentence: Sentence, low: str) -> bool:
        """Whether the first sentence of a block looks back, and nothing since came back to the meeting."""
        if sentence.first:
            self.reviews = sign("opens_review", low)
        elif self.reviews:
            self.reviews = not sign("comes_back", low)
        return self.reviews

    def _goes_on(self) -> Run | None:
        """What a sentence may go on with: decided before it in its stretch, or right before it."""
        same = self.run is not None and self.run.stretch == self.floor.stretch and not self.floor.lined
        planned = self.run is not None and self.run.kind is DecisionKind.PLAN and self.floor.current is not None
        return self.run if same or self.since < (_PAUSE if planned else 1) else None

    def _take(self, said: Said) -> None:
        self.lead = self.leads.around(said, self.lead) if said.sentence.first else self.lead
        if said.sentence.kind is BlockKind.HEADING and not _resolved(said):
            self.lead = self.leads.heading(said, self.lead)
            if self.lead is not None and self.lead.kind is DecisionKind.PLAN:
                self.run, self.opened = Run(self.lead.kind, self.lead.issuer, said.stretch), True
        elif self.lead is not None and self._within(self.lead, said.sentence):
            self._list_item(said, self.lead)
        elif _leads_in(said.low) or self._announces(said):
            self._lead_in(said._replace(low=said.low.rstrip(" .:") + ":"))
        else:
            self.lead = None if said.sentence.first else self.lead
            if not self._list_in_text(said):
                self._prose(said)

    def _announces(self, said: Said) -> bool:
        """Whether a sentence only tells how many things follow, counted: "… ba việc. Thứ nhất, …"."""
        rest = self.reading.low[said.sentence.end : said.sentence.end + _NEXT].lstrip()
        announces = sign("announces", said.low, max(0, len(said.low) - _AT_END))
        return announces and (sign("counted_off", rest) or has_ordinal(rest))

    def _lead_in(self, said: Said) -> None:
        """Open the list that a sentence leads into; its items may have no marker."""
        lead, around = self.leads.lead_in(said), self.lead
        if lead and lead.kind and lead.issuer is None and around and self._inherits(lead, around):
            lead = replace(lead, issuer=around.issuer)
        self._open(lead, said)

    def _inherits(self, lead: Lead, around: Lead) -> bool:
        """Whether a lead-in without a name is of whom the one around it, or right above it, is."""
        return around.kind is DecisionKind.CONCLUSION or (around.block + 1 == lead.block and around.kind is lead.kind)

    def _open(self, lead: Lead | None, said: Said) -> None:
        self.lead = lead
        if lead is not None and lead.kind in _RUNNING:
            self.run, self.opened = Run(lead.kind, lead.issuer, said.stretch), True
            self.pending = said if lead.kind is DecisionKind.DIRECTIVE else None

    def _break_off(self) -> None:
        """Where the text breaks off before the list that a sentence asks for, the sentence asks by itself."""
        said, lead = self.pending, self.lead
        if said is not None and lead is not None and next(asks(said), None):
            found = Ruling(DecisionKind.DIRECTIVE, lead.rule, 0, _LEAD_CONFIDENCE)
            self._add(found, lead.issuer, said.sentence.start + _opening(said.low), said.sentence.end)

    def _within(self, lead: Lead, sentence: Sentence) -> bool:
        """Whether the sentence belongs to an item of the list that a lead-in opened."""
        if sentence.block == lead.block:
            return False
        block = self.reading.block_of(sentence)
        if sentence.kind is BlockKind.LIST_ITEM or block.marker:
            return True
        return is_item(self.reading.low[block.start : block.end]) or self._unmarked(lead, sentence)

    def _unmarked(self, lead: Lead, sentence: Sentence) -> bool:
        """Whether a line of its own right below a lead-in, or below another such line, is an item without a marker."""
        block = self.reading.document.blocks[sentence.block]
        if (
            lead.kind is None
            or sentence.block not in (lead.block + 1, self.line, self.line + 1)
            or block.kind not in _LINES
        ):
            return False
        words = self.reading.low[block.start : block.end]
        whole = (sentence.start, sentence.end) == (block.start, block.end) and len(words) < _LINE
        if not whole or not _leads_in(self._block_low(lead.block)) or sign("no_item", words) or _CREDITED.search(words):
            return False
        listed = words.rstrip().endswith(";") or self._block_low(sentence.block - 1).rstrip().endswith(";")
        told = not self.floor.lined or any(sign(name, words) for name in ("told_does", "opens_doing", "each_does"))
        if not listed and (not told or self.reading.within(self.reading.people, block.start, block.end)):
            return False
        self.line = sentence.block
        return True

    def _block_low(self, index: int) -> str:
        block = self.reading.document.blocks[index]
        return self.reading.low[block.start : block.end]

    def _list_item(self, said: Said, lead: Lead) -> None:
        """An item of a list is one row, however many sentences it has; an item that opens a list of its own is none."""
        nested = self.leads.within(said, lead) if said.low.rstrip().endswith(":") else None
        if nested is not None:
            self._open(nested, said)
            return
        if lead.kind is None:
            if lead.rule != DUTIES:
                self._prose(said)
            return
        block = self.reading.block_of(said.sentence)
        start = block.start + strip_marker(self.reading.low[block.start : min(block.end, block.start + _TITLE)])
        head = self.reading.low[start : min(block.end, start + _TITLE)]
        if lead.kind is DecisionKind.CONCLUSION and (title := length("title", head)):
            if not sign("title_of_results", head):
                self._titled_point(said, lead, start + title)
        elif said.sentence.first and not self._heads_list(said) and not self._tells_make_up(said, head):
            self._item(said, lead, start, block.end)

    def _tells_make_up(self, said: Said, head: str) -> bool:
        """Whether an item of a plan only tells who is in a cluster, and who leads it."""
        return said.paper == "plan" and bool(sign("made_up_of", head))

    def _heads_list(self, said: Said) -> bool:
        """Whether an item is only the title of what is listed below it: "Điều 1. Nội dung thi đua", then "1. …"."""
        blocks, index = self.reading.document.blocks, said.sentence.block
        if _ENDED.search(self.reading.text[blocks[index].start : blocks[index].end]) or index + 1 == len(blocks):
            return False
        own, below = self.leads.place(said), self.leads.place_of(blocks[index + 1])
        title = blocks[index].end - blocks[index].start < _LONG_CAPTION
        return bool(title and own and own.style == "điều" and (below is None or below.style != own.style))

    def _titled_point(self, said: Said, lead: Lead, start: int) -> None:
        """A point of a conclusion that has a title is told in sentences from ``start``: "3. Về kinh phí: … . …"."""
        start = max(said.sentence.start, start)
        if not reports_or_wishes(self.reading.low[start : said.sentence.end]):
            self._item(said, lead, start, said.sentence.end)

    def _item(self, said: Said, lead: Lead, start: int, end: int) -> None:
        """A row of what a list says from ``start`` to ``end``; a body that agrees or elects in it does so itself."""
        low = self.reading.low[start:end]
        aims = said.paper == "pact" and sign("aims_at_award", low)
        if lead.kind is None or not (_decides(low, lead.kind) or aims):
            return
        if sign("told_as_done", low) or sign("only_praises", low):
            return
        words = said._replace(low=low, sentence=said.sentence._replace(start=start, end=end))
        found, issuer = Ruling(item_kind(lead.kind, low), lead.rule, 0, _ITEM_CONFIDENCE), lead.issuer
        if election := deciding("election", low):
            found = Ruling(DecisionKind.ELECTION, "decisions.election", election.start(), _ITEM_CONFIDENCE)
        elif sign("leader_is", low) or (lead.kind is DecisionKind.AGREEMENT and sign("leads_now", low)):
            found = Ruling(DecisionKind.ELECTION, lead.rule, 0, _ITEM_CONFIDENCE)
        elif sign("body_agrees", low):
            found = Ruling(DecisionKind.AGREEMENT, lead.rule, length("body_agrees", low), _ITEM_CONFIDENCE)
        if found.at:
            issuer = self.issuers.of(found, words) or issuer
        self._add(found, issuer, start, end)

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
        lead = self.leads.lead_in(said._replace(low=words + ":")) if words else self.lead
        if lead is None or lead.kind is None or sign("problems", words):
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
        said = _unquoted(_untitled(said))
        sentence = said.sentence
        found = ruling(said)
        if found is None:
            if self.reading.sentences_of(sentence.block)[-1].start > sentence.start:
                self.issuers.note(said)  # who acts is remembered for the rest of the block
            if self.run is not None and sign("hope", said.low):
                self.run = None
            return
        issuer = self.issuers.of(found, said)
        start = sentence.start + _opening(said.low)
        if said.own_words and not self.to_press:
            self.said_there.add(start)
        self._add(found, issuer, start, sentence.end)
        if found.kind in _RUNNING:
            self.run = Run(found.kind, issuer, said.stretch)

    def _add(self, found: Ruling, issuer: str | None, start: int, end: int) -> None:
        text = plain(self.reading.text[start:end])
        if len(text) < _SHORT_TEXT or (start, end) in self.done or key(text) in self.told:
            return
        self.done.add((start, end))
        self.told.add(key(text))
        evidence = (cite(self.reading, start, end, "text", found.rule),)
        self.items.append(
            Decision(kind=found.kind, text=text, issuer=issuer, confidence=found.confidence, evidence=evidence)
        )


def _without_summary(reading: Reading, items: Sequence[Decision]) -> Iterator[Decision]:
    """The decisions without one told in the first sentence of a report and again, at more length, below it."""
    first = reading.body[0].end if reading.body else 0
    told = [set(key(d.text).split()) for d in items]
    for at, decision in enumerate(items):
        below = (len(told[at] & other) for other in told[at + 1 :])
        if decision.evidence[0].start >= first or max(below, default=0) < _SUMMED * len(told[at]):
            yield decision


def _leads_in(low: str) -> bool:
    """Whether a sentence leads into what stands below it."""
    return low.rstrip().endswith(":") or sign("leads_on", low, max(0, len(low) - _AT_END))


def _opening(low: str) -> int:
    """How many characters the dateline and the marker at the head of a sentence take."""
    dateline = _DATELINE.match(low)
    at = dateline.end() if dateline else 0
    return at + strip_marker(low[at:])


def _resolved(said: Said) -> bool:
    """Whether a line set like a heading is a whole point that a meeting resolves: "I. Nhất trí thông qua … ."."""
    return said.paper == "resolution" and place(said.low) is not None and said.low.rstrip().endswith(".")


def _untitled(said: Said) -> Said:
    """A point without its marker and title: "7. Ký kết giao ước: các đơn vị đã …"."""
    if not said.sentence.first or (said.low[:1].isalpha() and not said.numbered):
        return said
    at = strip_marker(said.low)
    at += length("title", said.low[at:]) if said.numbered else 0
    sentence = said.sentence._replace(start=said.sentence.start + at)
    return said._replace(sentence=sentence, low=said.low[at:], text=said.text[at:]) if at else said


def _unquoted(said: Said) -> Said:
    """What is quoted, without the marks and without who said it: "… họp sớm", ông Pín nói."""
    start, end = spoken(said.low) if '"' in said.low else (0, len(said.low))
    if (start, end) == (0, len(said.low)):
        return said
    sentence = said.sentence._replace(start=said.sentence.start + start, end=said.sentence.start + end)
    return said._replace(
        sentence=sentence,
        low=said.low[start:end],
        text=said.text[start:end],
        quoted=True,
        bidden=sign("quote_asked", said.low),
    )


def _decides(low: str, kind: DecisionKind) -> bool:
    """Whether an item of a list of that kind is a row: no lead-in of a list within, no award, no leader named."""
    if len(low) < _SHORT_ITEM or low.rstrip().endswith(":") or sign("leader_named", low):
        return False
    if kind is DecisionKind.DIRECTIVE and sign("tells_to", low):
        return True
    return not sign("award", low) and (kind is DecisionKind.CONCLUSION or not sign("conferral", low))
