"""Roles that pass from one body to the next over the years: "Cụm trưởng luân phiên: năm 2031 xã A, năm 2032 xã B"."""

import re

from extractors.bodies import Body, BodyReader
from extractors.reading import Reading

#: A year that opens its part of the list, and what may link it to the body.
_YEAR_FIRST = re.compile(r"(?<!\w)năm (?:học )?(?P<year>\d{4})(?:\s?-\s?\d{4})?\s?(?:[:\-]|(?:là|do|giao)(?!\w))?\s?")
#: A year in brackets after the body.
_YEAR_LAST = re.compile(r"\s?\((?:năm (?:học )?)?(?P<year>(?:19|20)\d\d)(?:\s?-\s?\d{4})?\)[,;]?(?: và)? ?")
_OPENS = re.compile(r"[^.;:()\n]{0,60}: ?|(?: [^\s.,;:()]+){0,6}? là:? ")
#: The first year stands within so many characters of the role.
_NEAR = 70


def rotation(reading: Reading, bodies: BodyReader, at: int, limit: int) -> list[tuple[int, Body]]:
    """Who holds a role that ends at ``at``, year by year, as told up to ``limit``; none unless several years are."""
    found = _years_first(reading, bodies, at, limit) or _years_last(reading, bodies, at, limit)
    return found if len({year for year, _ in found}) > 1 else []


def _years_first(reading: Reading, bodies: BodyReader, at: int, limit: int) -> list[tuple[int, Body]]:
    """Told as "năm 2031 xã A, năm 2032: xã B"."""
    years = list(_YEAR_FIRST.finditer(reading.low, at, limit))
    if len(years) < 2 or years[0].start() - at > _NEAR:
        return []
    ends = [*(y.start() for y in years[1:]), limit]
    told = [(int(y["year"]), bodies.after(y.end(), end)) for y, end in zip(years, ends, strict=True)]
    named = [(year, body) for year, body in told if body and bodies.is_own(body.start)]
    return named if len(named) == len(told) else []


def _years_last(reading: Reading, bodies: BodyReader, at: int, limit: int) -> list[tuple[int, Body]]:
    """Told as "xã A (năm 2031), xã B (2032)"."""
    opens = _OPENS.match(reading.low, at, limit)
    at = opens.end() if opens else limit
    out: list[tuple[int, Body]] = []
    while at < limit and (body := bodies.after(at, limit)) and bodies.is_own(body.start):
        year = _YEAR_LAST.match(reading.low, body.end, limit)
        if year is None:
            break
        out.append((int(year["year"]), body))
        at = year.end()
    return out
