"""Dates as Vietnamese prose writes them. What the text does not give is not made up."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from language.lexicon import lexicon
from language.swift_patterns import swift

# "26 và 27", "12, 13 và 14", "30/11 đến ngày 02/12": what joins the first day of a run to the last; "thứ 2, ngày 4/11"
# is a Monday.
_JOINT = r"(?:\s*,\s*\d{1,2}(?=\s*(?:,|và)))*\s*(?:-|và|,|đến(?: hết)?(?: ngày)?)\s*(?:ngày )?"
# "18/01/2024", "28.11.2021", "26-27/11/2021", "09/8"; a slip of the hand: "20/092021"
_SHORT = re.compile(
    rf"(?<![\d/.\-])(?:(?<!\d:)(?<!thứ )(?P<d0>\d{{1,2}})(?:\s*[/.\-]\s*(?P<m0>\d{{1,2}}))?{_JOINT})?"
    r"(?P<d>\d{1,2})\s?(?P<sep>[/.\-])\s?(?P<m>\d{1,2})"
    r"(?:(?:\s?(?P=sep)\s?|(?<=[/.\-]\d\d)(?=20\d\d(?!\d)))(?P<y>\d{4}|\d{2}(?=\D|$)))?(?![\d/])"
)
_ISO = re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)")
#: Figures that may begin a day: two at most, before a mark, another day or the word for the month; or those of a year.
_FIGURES = swift(r"(?<!\d)(?:(?P<day>\d{1,2})(?!\d)(?=\s*(?:[/.,\-]|và|đến|tháng))|\d{4}(?=-))")


class DateFound(NamedTuple):
    """A day, or a run of days, at ``start:end`` of the text; ``year`` is None where the text gives none.

    ``introduced`` tells that a word before it says that it is a day ("ngày", "sáng").
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None
    first_day: int | None = None
    first_month: int | None = None
    introduced: bool = False

    def iso(self, default_year: int | None = None) -> str | None:
        """The (last) day in ISO 8601, or None where there is no year or no such day."""
        return _iso(self.year or default_year, self.month, self.day)

    def first_iso(self, default_year: int | None = None) -> str | None:
        """The first day in ISO 8601: that of a run, else the day itself."""
        if self.first_day is None:
            return self.iso(default_year)
        return _iso(self.year or default_year, self.first_month or self.month, self.first_day)


def _iso(year: int | None, month: int, day: int) -> str | None:
    if year is None:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def find_dates(low: str) -> list[DateFound]:
    """Every day in levelled text, in order; a bare "3/4" counts only after "ngày" or a part of the day."""
    found: list[DateFound] = []
    taken = -1
    for match in sorted(_candidates(low), key=lambda m: (m.start(), -m.end())):
        if match.start() < taken:
            continue
        made = _made(match, low)
        if made:
            found.append(made)
            taken = match.end()
    return found


def _candidates(low: str) -> Iterator[re.Match[str]]:
    """What each form of a day matches; all begin with figures."""
    days, years = (_long(), _SHORT), (_ISO,)
    ends = dict.fromkeys((*days, *years), 0)
    for figures in _FIGURES.finditer(low):
        for form in days if figures["day"] else years:
            if figures.start() >= ends[form] and (match := form.match(low, figures.start())):
                ends[form] = match.end()
                yield match


@cache
def _long() -> re.Pattern[str]:
    """Days with the word for the month: "18 tháng 01 năm 2024", "18 tháng giêng", "26 và 27 tháng 11, năm 2021"."""
    return re.compile(
        rf"(?<![\d/.])(?:(?<!\d:)(?<!thứ )(?P<d0>\d{{1,2}}){_JOINT})?(?P<d>\d{{1,2}})\s*,?\s*tháng\s*"
        rf"(?P<m>\d{{1,2}}|{lexicon('months').pattern})(?!\w)(?:(?:\s*,?\s*năm\s*|\s*,\s*)(?P<y>\d{{4}}))?(?!\d)"
    )


@cache
def _introduction() -> re.Pattern[str]:
    return swift(rf"(?<!\w){lexicon('day_words').pattern}[\s,(]*$")


def _made(match: re.Match[str], low: str) -> DateFound | None:
    """The day of a match, None where it is no day or month, or a fraction for all one can tell."""
    day, month, year = int(match["d"]), _month(match["m"]), _year(match["y"])
    introduced = bool(_introduction().search(low, max(0, match.start() - 12), match.start()))
    if not 1 <= day <= 31 or month is None or (year is not None and not 1900 <= year <= 2100):
        return None
    if year is None and match.re is _SHORT and not introduced:
        return None
    first_day, first_month = _first(match, day)
    return DateFound(match.start(), match.end(), day, month, year, first_day, first_month, introduced)


def _first(match: re.Match[str], last_day: int) -> tuple[int | None, int | None]:
    """Day and month of the first day of a run; (None, None) where one day is meant."""
    groups = match.groupdict()
    day = int(groups.get("d0") or 0)
    month = _month(groups.get("m0") or "")
    if not 1 <= day <= 31 or (month is None and day >= last_day):
        return None, month
    return day, month


def _month(words: str) -> int | None:
    """The number of a month written in figures or words, None where there is no such month."""
    if words.isdigit():
        return int(words) if 1 <= int(words) <= 12 else None
    entry = lexicon("months").by_spelling.get(words)
    return int(entry.attributes["number"]) if entry else None


def _year(digits: str | None) -> int | None:
    """The year of two or four figures: 49 and less are of this century."""
    if digits is None:
        return None
    number = int(digits)
    if number > 99:
        return number
    return 2000 + number if number < 50 else 1900 + number
