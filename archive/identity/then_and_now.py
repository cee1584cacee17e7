"""A body then and now: the name as printed, the unit that it meant on that day, the unit that it is in today."""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.identity.body_names import BodyName
from archive.identity.places import called, place_at
from archive.identity.spelling import Words
from archive.identity.units import units


@dataclass(frozen=True)
class ThenNow:
    """Where a body was and is.

    ``printed`` is the name as printed, ``then`` the province on that day, ``now`` what that is today (several where it
    was divided), ``events`` what happened in between with its law, ``ended`` that units of its level are no more.
    """

    printed: str
    then: str | None
    now: tuple[str, ...]
    events: tuple[str, ...]
    ended: str | None


def then_and_now(name: BodyName, day: str | None) -> ThenNow:
    """What became of where a body is, since a day (ISO 8601)."""
    ended = _ended(name.readings[0].words)
    if name.place is None:
        return ThenNow(name.printed, None, (), (), ended)
    then = place_at(name.place, day) if day else name.place
    today = units().at(then, None) if then in units().units else (then,)
    return ThenNow(name.printed, called(then), tuple(map(called, today)), tuple(_events(then, day)), ended)


def _events(code: str, day: str | None) -> Iterator[str]:
    """What happened to a province after a day, in words."""
    for event in units().events:
        if code in event.before and (day is None or event.on > day):
            before, after = (", ".join(called(c) for c in side) for side in (event.before, event.after))
            yield f"từ {event.on}: {before} thành {after} ({event.by})"
            code = event.after[0] if len(event.after) == 1 else code


def _ended(words: Words) -> str | None:
    """That the district level is no more, for a name that tells a district or a city within a province."""
    for level in units().levels:
        for kind in level.kinds:
            told = tuple(kind.removesuffix(" thuộc tỉnh").split())
            if any(words[n : n + len(told)] == told and n + len(told) < len(words) for n in range(len(words))):
                return f"{kind}: không còn từ {level.until} ({level.by})"
    return None
