"""Provinces on a day and today, as one word each: what was merged counts as one."""

from functools import lru_cache

from archive.identity.units import units


@lru_cache(maxsize=50_000)
def place_at(code: str, day: str | None) -> str:
    """The province that a name meant on a day: "Hà Tây" in a paper of 2019 is in Hà Nội. Today for None."""
    if code not in units().units:
        return code
    found = units().at(code, day)
    return found[0] if len(found) == 1 else code


def now(code: str) -> str:
    """The province that a place is in today; itself where it was divided, or is none that is known."""
    return place_at(code, None)


def called(code: str) -> str:
    """What a province is called in full; an unknown one by its code."""
    unit = units().units.get(code)
    return unit.called if unit else f"tỉnh {code.title()}"
