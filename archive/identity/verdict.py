"""What is thought of two mentions: same, not the same or unsure, by which rule, made of which parts."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Answer(StrEnum):
    """Whether two mentions are of one entity; ``BECAME`` says of two bodies that the first went on as the second."""

    SAME = "same"
    NOT = "not"
    UNSURE = "unsure"
    BECAME = "became"


#: So many points make two mentions one, or two for certain. A point is a factor of ten in the odds.
SAME_FROM, NOT_FROM = 2.0, -2.0


@dataclass(frozen=True)
class Part:
    """One thing that speaks for or against: what it is about, what is so (in Vietnamese), and how much it says."""

    about: str
    told: str
    points: float


@dataclass(frozen=True)
class Verdict:
    """An answer with the rule that gave it and the parts that it is made of."""

    answer: Answer
    rule: str
    parts: tuple[Part, ...]

    @property
    def points(self) -> float:
        """The sum of the parts."""
        return round(sum(p.points for p in self.parts), 2)


def weigh(rule: str, parts: Iterable[Part], *, needs: Iterable[str] = ()) -> Verdict:
    """The verdict of these parts: by their sum, and the same only where a part about one of ``needs`` speaks for it.

    So a name alone joins nobody.
    """
    found = tuple(Part(p.about, p.told, round(p.points, 2)) for p in parts if p.points)
    needed = frozenset(needs)
    total = sum(p.points for p in found)
    supported = not needed or any(p.about in needed and p.points > 0 for p in found)
    if total >= SAME_FROM and supported:
        return Verdict(Answer.SAME, rule, found)
    return Verdict(Answer.NOT if total <= NOT_FROM else Answer.UNSURE, rule, found)
