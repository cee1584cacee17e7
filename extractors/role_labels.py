"""Labels of lists: "Chủ trì:", "Tham dự có:" hold for the items, cells and lines below that begin with a name."""

import re
from collections.abc import Sequence

from extractors.list_markers import Place, place
from extractors.mentions import Mention
from extractors.posts import PostReader
from extractors.reading import Reading, Sentence
from extractors.role_triggers import Trigger, scope
from models import BlockKind

_ITEM = re.compile(r"[-+•*]|\d{1,2}[.)/]")
_GAP = re.compile(r"[\s,.;)\-]*")
#: A line in small letters goes on from the list above it: "cùng đại diện các sở".
_RUNS_ON = re.compile(r"(?:và |cùng )(?:với )?")
#: A label is a heading, a line that ends in a colon, or a line shorter than this.
_SHORT = 60
#: A name stands at the head of a line within so many characters.
_HEAD = 30


class Labels:
    """The label in force, as the sentences go by; ``section`` tells that they stand under "Thành phần"."""

    def __init__(self, reading: Reading, mentions: Sequence[Mention]) -> None:
        self.reading = reading
        self.mentions = mentions
        self.posts = PostReader(reading)
        self.section = False
        self.label: Trigger | None = None
        self._block = -1
        self._open = False
        self._level = 0
        self._place: Place | None = None

    def holds(self, sentence: Sentence) -> Trigger | None:
        """The label that holds for a sentence, if one does; never in the block of the label itself."""
        return self.label if sentence.block != self._block else None

    def is_like(self, sentence: Sentence) -> bool:
        """Whether a sentence looks like a label."""
        return sentence.kind is BlockKind.HEADING or sentence.end - sentence.start < _SHORT

    def enter(self, sentence: Sentence, people: Sequence[int]) -> None:
        """Come to a sentence: keep the label or drop it."""
        named = people and self.mentions[people[0]].lead == sentence.start  # a line of the list that looks like one
        if sentence.kind is BlockKind.HEADING and not named:
            self._enter_section(sentence)
        if self.label and sentence.block != self._block and not self._goes_on(sentence, people):
            self.label = None

    def _enter_section(self, heading: Sentence) -> None:
        """A heading opens the section of people, stands within it ("1. Khách mời" below "I. Thành phần") or ends it."""
        block = self.reading.block_of(heading)
        at = place(block.marker or self.reading.low[heading.start : heading.end])
        if scope("section_of_people").search(self.reading.low, heading.start, heading.end):
            self.section, self._level, self._place = True, block.level, at
        elif self.section:
            told = at is not None and self._place is not None and at.style != self._place.style
            self.section = (block.level > self._level or told) and not scope("section_of_talk").search(
                self.reading.low, heading.start, heading.end
            )

    def leave(self, sentence: Sentence, triggers: Sequence[Trigger], people: Sequence[int], *, colon: bool) -> None:
        """Go from a sentence, which may be a label itself; a line that ends in a colon closes the one before."""
        if sentence.kind is BlockKind.HEADING or colon:
            self.label = None
        last = next((t for t in reversed(triggers) if t.forward), None)
        if last is None:
            return
        after = any(self.mentions[p].start >= last.start for p in people)
        if not after and last.gives != "absent" and (colon or self.is_like(sentence)):
            self._set(last, sentence, is_open=True)
        elif after and last.gives == "attendee":
            self._set(last, sentence, is_open=False)

    def reaches(self, person: int, people: Sequence[int], sentence: Sentence) -> bool:
        """Whether the label speaks of a person: the one at the head of the line, and all of an open list."""
        if self.label is None:
            return False
        at_head = self.mentions[people[0]].lead - sentence.start <= _HEAD
        return person == people[0] or at_head or self.label.gives == "awardee"

    def _set(self, label: Trigger, sentence: Sentence, *, is_open: bool) -> None:
        self.label, self._block, self._open = label, sentence.block, is_open

    def _goes_on(self, sentence: Sentence, people: Sequence[int]) -> bool:
        if sentence.kind is BlockKind.CAPTION:  # a line without a full stop may be one
            return self._open and bool(people) and self._is_line(sentence, self.mentions[people[0]])
        if sentence.kind in (BlockKind.LIST_ITEM, BlockKind.CELL) or not sentence.first:
            return True
        if _ITEM.match(self.reading.low, sentence.start, sentence.start + 3):
            return True
        if self._open and _RUNS_ON.match(self.reading.text, sentence.start, sentence.end):
            return True
        return self._open and bool(people) and self._is_line(sentence, self.mentions[people[0]])

    def _is_line(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a paragraph is a line of the list: a name at its head and nothing told of the person there."""
        if mention.lead - sentence.start > _HEAD:
            return False
        gap = _GAP.match(self.reading.low, mention.tail, sentence.end)
        return gap is None or not self.posts.speaks(gap.end(), sentence.end)
