"""Dates, times and periods as Vietnamese prose writes them. What the text does not give is not made up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

# "ngày 18 tháng 01 năm 2024", "18 tháng 1", "ngày 26 và 27/11/2021", "26-27/11/2021", "18/01/2024", "28.11.2021", "09/8"
_LONG = re.compile(
    r"(?<![\d/.])(?:(?P<d0>\d{1,2})\s*(?:-|và|,|đến(?: ngày)?)\s*(?:ngày )?)?(?P<d>\d{1,2})\s*tháng\s*"
    r"(?P<m>\d{1,2}|mười một|mười hai|một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)(?!\w)"
    r"(?:(?:\s*,?\s*năm\s*|\s*,\s*)(?P<y>\d{4}))?(?!\d)"
)
_SHORT = re.compile(
    r"(?<![\d/.\-])(?:(?P<d0>\d{1,2})(?:\s*[/.\-]\s*(?P<m0>\d{1,2}))?\s*(?:-|và|,|đến(?: ngày)?)\s*(?:ngày )?)?"
    r"(?P<d>\d{1,2})\s?(?P<sep>[/.\-])\s?(?P<m>\d{1,2})(?:\s?(?P=sep)\s?(?P<y>\d{4}|\d{2}(?=\D|$)))?(?![\d/])"
)
_ISO = re.compile(r"(?<!\d)(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?!\d)")
_TIME = re.compile(
    r"(?<!\d)(?P<h>[01]?\d|2[0-3])\s?(?::|giờ|h|g(?=\d))\s?(?P<min>[0-5]\d)?(?::[0-5]\d)?\s?(?P<half>am|pm|sa|ch)?(?![\w/])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class DateFound:
    """A day, or a run of days, at ``start:end`` of the text; ``year`` is None where the text gives none."""

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


_MONTHS = dict(zip("giêng hai ba tư năm sáu bảy tám chín mười".split(), range(1, 11), strict=True), chạp=12, một=1) | {
    "mười một": 11,
    "mười hai": 12,
}


def _month_number(words: str) -> int:
    return int(words) if words.isdigit() else _MONTHS[words]


def _year(digits: str | None) -> int | None:
    if digits is None:
        return None
    number = int(digits)
    return number if number > 99 else 2000 + number if number < 50 else 1900 + number


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
    yield from _LONG.finditer(low)
    yield from _SHORT.finditer(low)
    yield from _ISO.finditer(low)


_INTRODUCED = re.compile(
    r"(?:ngày|sáng|chiều|trưa|tối|hôm(?: qua| nay| kia)?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)[\s,(]*$"
)


def _made(match: re.Match[str], low: str) -> DateFound | None:
    groups = match.groupdict()
    day, month = int(groups["d"]), _month_number(groups["m"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    year = _year(groups["y"])
    introduced = bool(_INTRODUCED.search(low[max(0, match.start() - 12) : match.start()]))
    if year is None and match.re is _SHORT and not introduced:
        return None
    if year is not None and not 1900 <= year <= 2100:
        return None
    first = groups.get("d0")
    first_day = int(first) if first and 1 <= int(first) <= 31 else None
    first_month = int(groups["m0"]) if groups.get("m0") and 1 <= int(groups["m0"]) <= 12 else None
    if first_day is not None and first_month is None and first_day >= day:
        first_day = None
    return DateFound(match.start(), match.end(), day, month, year, first_day, first_month, introduced)


def find_time(low: str) -> tuple[int, int] | None:
    """The first time of day (hour, minute) in levelled text, or None; am/pm and SA/CH are understood."""
    for match in _TIME.finditer(low):
        if match["min"] is None and "giờ" not in match[0] and "h" not in match[0]:
            continue
        hour = int(match["h"])
        half = (match["half"] or "").lower()
        if half in ("pm", "ch") and hour < 12:
            hour += 12
        if half in ("am", "sa") and hour == 12:
            hour = 0
        return hour, int(match["min"] or 0)
    return None


@dataclass(frozen=True)
class PeriodFound:
    """A stretch of time at ``start:end`` of the text, with its first and last day in ISO 8601 where known."""

    start: int
    end: int
    first: str | None
    last: str | None


_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_NUMBERS = {"sáu": 6, "chín": 9, "ba": 3, "tám": 8, "mười": 10, "bốn": 4, "năm": 5, "bảy": 7, "một": 1, "hai": 2}
_PERIOD = re.compile(
    r"(?P<months>\d{1,2}|sáu|chín|ba)\s*tháng\s*(?P<half>đầu|cuối)(?:\s*năm)?(?:\s*công tác)?(?:\s*(?P<my>\d{4}))?"
    r"|quý\s*(?P<quarter>iv|i{1,3}|[1-4])(?:\s*[,/]?\s*(?:năm\s*)?(?P<qy>\d{4}))?(?!\w)"
    r"|(?P<school>năm học)\s*(?P<s1>\d{4})\s*[-/]\s*(?P<s2>\d{4})"
    r"|(?:giai đoạn|nhiệm kỳ|nhiệm kì|từ năm|thời kỳ|các năm|khóa \w+,? nhiệm kỳ)\s*\(?(?P<p1>\d{4})\s*(?:-|đến(?: năm)?)\s*(?P<p2>\d{4})"
    r"|(?P<years>\d{1,2}|ba|bốn|năm|mười|hai)\s*năm\s*\(?(?P<y1>\d{4})\s*-\s*(?P<y2>\d{4})\)?"
    r"|(?:công tác |cả )?(?P<year>năm)\s*(?P<y>\d{4})(?!\s*[-/]\s*\d{4}|\d)"
    r"|tháng\s*(?P<month>\d{1,2})\s*(?:năm|/)\s*(?P<monthy>\d{4})"
)


def find_periods(low: str, default_year: int | None = None) -> list[PeriodFound]:
    """Every stretch of time in levelled text, in order: years, halves, quarters, school years, terms.

    ``default_year`` is the year of a half or quarter whose year the text leaves out.
    """
    return [PeriodFound(m.start(), m.end(), *_bounds(m, default_year)) for m in _PERIOD.finditer(low)]


def _bounds(match: re.Match[str], default_year: int | None) -> tuple[str | None, str | None]:
    g = match.groupdict()
    if g["half"]:
        return _months(g["months"], g["half"], int(g["my"]) if g["my"] else default_year)
    if g["quarter"]:
        return _quarter(_ROMAN[g["quarter"]], int(g["qy"]) if g["qy"] else default_year)
    if g["school"]:  # The ministry fixes the days of a school year anew each year; the text gives none.
        return None, None
    if g["p1"]:
        return f"{g['p1']}-01-01", f"{g['p2']}-12-31"
    if g["years"]:
        return f"{g['y1']}-01-01", f"{g['y2']}-12-31"
    if g["month"]:
        return _month(int(g["monthy"]), int(g["month"]))
    return f"{g['y']}-01-01", f"{g['y']}-12-31"


def _months(count: str, half: str, year: int | None) -> tuple[str | None, str | None]:
    number = int(count) if count.isdigit() else _NUMBERS[count]
    if year is None or not 1 <= number <= 12:
        return None, None
    if half == "đầu":
        return f"{year}-01-01", _month(year, number)[1]
    return f"{year}-{13 - number:02d}-01", f"{year}-12-31"


def _quarter(quarter: int, year: int | None) -> tuple[str | None, str | None]:
    if year is None:
        return None, None
    return f"{year}-{3 * quarter - 2:02d}-01", _month(year, 3 * quarter)[1]


def _month(year: int, month: int) -> tuple[str | None, str | None]:
    if not 1 <= month <= 12:
        return None, None
    following = date(year + month // 12, month % 12 + 1, 1)
    return f"{year}-{month:02d}-01", date.fromordinal(following.toordinal() - 1).isoformat()
