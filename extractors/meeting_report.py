"""A document taken as the report of a meeting, for those who read the meeting's values from it."""

from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from extractors.found import cite
from extractors.meeting_opening import Opening
from extractors.papers import Paper
from extractors.reading import Reading, Sentence
from models import BlockKind, Evidence

#: How many sentences from the top may give the meeting's day and place.
_REACH = 12
T = TypeVar("T")


@dataclass(frozen=True)
class Told(Generic[T]):
    """A value of the meeting with the words that give it."""

    value: T
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True)
class Report:
    """What the document is, which sentence opens the report, and the sentences that may tell of day and place."""

    reading: Reading
    paper: Paper | None
    opening: Opening | None

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The first sentences, the opening one before all others."""
        told = [s for s in self.reading.body if s.kind is not BlockKind.CAPTION][:_REACH]
        if self.opening is None:
            return tuple(told)
        return (self.opening.sentence, *(s for s in told if s is not self.opening.sentence))

    def is_past(self, sentence: Sentence) -> bool:
        """Whether a page of news, unlike a paper, has gone over to the course of the meeting by this sentence."""
        return self.paper is None and self.opening is not None and sentence.start > self.opening.sentence.end

    def cite(self, start: int, end: int, field: str, rule: str) -> Evidence:
        """Evidence for a value of the meeting."""
        return cite(self.reading, start, end, field, rule)
