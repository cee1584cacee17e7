"""One who gets an award."""

from dataclasses import dataclass

from extractors.award_names import Span
from language.names import PersonFound


@dataclass(frozen=True)
class Recipient:
    """One recipient at ``start:end``: a name (``text``) or a bare count; ``head`` is the noun it shares with others.

    A group that is neither named nor counted ("các tập thể, cá nhân") has no ``count``.
    """

    start: int
    end: int
    text: str | None
    count: int | None = 1
    head: Span | None = None
    rule: str = "awards.to"


def of_person(person: PersonFound) -> Recipient:
    """A person as recipient."""
    return Recipient(person.start, person.end, person.name, rule="awards.person")
