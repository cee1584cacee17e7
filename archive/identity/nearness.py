"""How near two papers are in place and time: what every rule weighs, with its words."""

from dataclasses import dataclass
from datetime import date

from archive.identity.mentions import Paper
from archive.identity.places import place_at
from archive.identity.verdict import Part


def days_between(one: str | None, other: str | None) -> int | None:
    """The days from one to the other (ISO 8601), None where one of them is unknown or no day."""
    if not one or not other:
        return None
    try:
        return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)
    except ValueError:
        return None


def years_between(one: Paper, other: Paper) -> int | None:
    """The years from one paper to the other, None where one of them is unknown."""
    return None if one.year is None or other.year is None else abs(one.year - other.year)


@dataclass(frozen=True)
class Spot:
    """A province as a paper of a day means it."""

    place: str | None
    day: str | None


def spot(paper: Paper) -> Spot:
    """The province that a paper is about."""
    return Spot(paper.place, paper.day)


def same_place(one: Spot, other: Spot) -> bool | None:
    """Whether two provinces are one, as of the later of the days: what had been merged by then counts as one.

    None where one of them is unknown.
    """
    if one.place is None or other.place is None:
        return None
    later = max(one.day or "", other.day or "") or None
    return place_at(one.place, later) == place_at(other.place, later)


def place_part(one: Spot, other: Spot, same: float, elsewhere: float) -> list[Part]:
    """What it says that two places are one, or are not; half of it where only a merger made them one."""
    found = same_place(one, other)
    if found is None:
        return []
    if not found:
        return [Part("place", f"khác nơi: {one.place}, {other.place}", elsewhere)]
    if one.place == other.place:
        return [Part("place", f"cùng nơi: {one.place}", same)]
    return [Part("place", f"{one.place}, {other.place}: đã nhập làm một", same / 2)]
