"""Stretches of time as Vietnamese prose names them: years, halves, quarters, months, school years, terms."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from language.lexicon import lexicon
from language.numbers import number
from language.swift_patterns import swift

Bounds = tuple[str | None, str | None]
_UNKNOWN: Bounds = (None, None)
#: Half a school year, without which it is named at times: "học kỳ I", "HKII".
_TERM = r"(?:học k[ỳì] ?|hk ?)(?:ii?|[12]|một|hai)"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


class PeriodFound(NamedTuple):
    """A stretch of time at ``start:end`` of the text, with its first and last day in ISO 8601 where known."""

    start: int
    end: int
    first: str | None
    last: str | None


@cache
def _pattern() -> re.Pattern[str]:
    count = rf"(?:\d\d?|{lexicon('numerals').pattern})"
    return swift(
        rf"(?<![\w.,/]){count}\s*"
        r"(?:tháng\s*(?P<half>đầu|cuối)(?:\s*năm)?(?:\s*công tác)?(?:\s*(?P<half_year>\d{4}))?"
        r"|năm\s*(?P<years_open>\()?(?P<years_from>\d{4})\s*-\s*(?P<years_to>\d{4})(?(years_open)\)))"
        r"|quý\s*(?P<quarter>iv|i{1,3}|[1-4])(?:\s*[,/]?\s*(?:năm\s*)?(?P<quarter_year>\d{4}))?(?!\w)"
        rf"|(?:{_TERM},?\s+)?năm học\s*\d{{4}}\s*[-/]\s*(?P<school>\d{{4}})|(?P<term>{_TERM}(?!\w))"
        rf"|{lexicon('year_spans').pattern}\s*(?P<span_open>\()?(?P<span_from>\d{{4}})"
        r"\s*(?:-|đến(?: năm)?)\s*(?P<span_to>\d{4})(?(span_open)\))"
        r"|năm\s*(?P<year>\d{4})(?!\s*[-/]\s*\d{4}|\d)"
        r"|tháng\s*(?P<month>\d{1,2})\s*(?:năm|/)\s*(?P<month_year>\d{4})"
    )


def find_periods(low: str, default_year: int | None = None) -> list[PeriodFound]:
    """Every stretch of time in levelled text, in order.

    ``default_year`` is the year of a half or quarter whose year the text leaves out.
    """
    return [PeriodFound(m.start(), m.end(), *_bounds(m, default_year)) for m in _pattern().finditer(low)]


def _bounds(match: re.Match[str], default_year: int | None) -> Bounds:
    name = next(n for n in _BOUNDS if match[n])
    return _BOUNDS[name](match, default_year)


def _half(match: re.Match[str], default_year: int | None) -> Bounds:
    count, year = number(match[0].partition("tháng")[0]), _stated(match["half_year"], default_year)
    if year is None or count is None or not 1 <= count <= 12:
        return _UNKNOWN
    return _months(year, 1, count) if match["half"] == "đầu" else _months(year, 13 - count, 12)


def _quarter(match: re.Match[str], default_year: int | None) -> Bounds:
    year, written = _stated(match["quarter_year"], default_year), match["quarter"]
    if year is None:
        return _UNKNOWN
    last = 3 * (int(written) if written.isdigit() else _ROMAN[written])
    return _months(year, last - 2, last)


def _month(match: re.Match[str], _: int | None) -> Bounds:
    month = int(match["month"])
    return _months(int(match["month_year"]), month, month) if 1 <= month <= 12 else _UNKNOWN


def _school_year(_: re.Match[str], __: int | None) -> Bounds:
    """The ministry fixes the days of a school year anew each year; the text gives none."""
    return _UNKNOWN


def _years(match: re.Match[str], _: int | None) -> Bounds:
    kind = "years" if match["years_from"] else "span"
    return _months(int(match[f"{kind}_from"]), 1, 12)[0], _months(int(match[f"{kind}_to"]), 1, 12)[1]


def _year(match: re.Match[str], _: int | None) -> Bounds:
    return _months(int(match["year"]), 1, 12)


_BOUNDS: dict[str, Callable[[re.Match[str], int | None], Bounds]] = {
    "half": _half,
    "quarter": _quarter,
    "school": _school_year,
    "term": _school_year,
    "years_from": _years,
    "span_from": _years,
    "year": _year,
    "month": _month,
}


def _stated(digits: str | None, default_year: int | None) -> int | None:
    return int(digits) if digits else default_year


def _months(year: int, first: int, last: int) -> tuple[str, str]:
    """The first day of one month and the last day of another in the same year."""
    following = date(year + last // 12, last % 12 + 1, 1)
    return f"{year}-{first:02d}-01", (following - timedelta(days=1)).isoformat()
