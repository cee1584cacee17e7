"""The year an award rewards, where the merits after it or the words that open its sentence tell it."""

import re

from extractors.award_mentions import AwardMention
from extractors.award_names import pattern
from extractors.reading import Reading

_YEAR = re.compile(r"\d{4}")
_CLAUSE_END = re.compile(r"[.;](?=\s)|\n|$")
#: How far from the award the words that open its sentence may stand, in characters.
_FAR = 260


def years_listed(reading: Reading, mention: AwardMention, sentence: int) -> tuple[int, ...]:
    """The years of which each brought the award, before it in a chronicle or after it; else none.

    "Năm 1998, 2007: …", "Cờ thi đua của Chính phủ (các năm 2009, 2014)".
    """
    told = pattern("years_listed").match(reading.low, abs(sentence), mention.start)
    told = told or pattern("years_after").search(reading.low, mention.end, mention.tail)
    return tuple(int(year) for year in _YEAR.findall(told["years"])) if told else ()


def year_told(reading: Reading, mention: AwardMention, sentence: int) -> int | None:
    """The year told beside ``mention``; ``sentence`` is where its sentence begins, less than 0 if it has none."""
    low = reading.low
    end = _CLAUSE_END.search(low, mention.tail)
    merits = pattern("merit_year").search(low, mention.tail, end.start() if end else len(low))
    if merits:
        return int(merits["year"])
    semicolon = low.rfind("; ", max(0, sentence), mention.start)
    begin = sentence if semicolon < 0 else semicolon + 2
    if sentence < 0 or mention.start - begin > _FAR:
        return None
    opening = pattern("year_opening").match(low, begin, mention.start)
    clauses = [opening, *pattern("year_clause").finditer(low, begin, mention.start)]
    last = next((year for year in reversed(clauses) if year), None)
    return int(last["year"]) if last else None


def in_year_reviewed(reading: Reading, sentence: int) -> bool:
    """Whether a sentence tells of the year that the paper reviews: "Trong năm, …", "Trong 9 tháng, …"."""
    return pattern("in_the_year").match(reading.low, abs(sentence)) is not None


def heading_year(reading: Reading, start: int, end: int) -> int | None:
    """The year of all that a heading heads: "Các khen thưởng trong năm học 2031-2032:"."""
    told = pattern("heading_year").search(reading.low, start, end)
    return int(told["year"]) if told else None
