"""Days and times of day as pages and papers show their own: "21/9/2022", "2022-09-21", "21 Thg 9 2022", "Sep 21, 2022".

Prose is read by ``language.dates``; here a day has its year, and months come in more tongues and orders.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from language.fold import level
from language.lexicon import lexicon

_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = r"(?:19|20)\d\d"
_SEP = r"\s?[/.\-]\s?"
_HINT = re.compile(rf"{_YEAR}|\d[/.\-]\d{{1,2}}[/.\-]\d\d")  # without one of these no day is looked for
# A year of two figures is read only where no other day is.
_SHORT = re.compile(r"(?<![\d/.\-])(?P<d>\d{1,2})(?P<sep>[/.\-])(?P<m>\d{1,2})(?P=sep)(?P<y>\d\d)(?![\d/.\-])")
_TIME = re.compile(
    r"(?<![\d/.])(?P<hour>[01]?\d|2[0-3])\s?(?P<unit>:|giờ|h:?|g(?=\d))\s?(?P<minute>[0-5]\d)?(?::[0-5]\d)?"
    r"(?:\.\d{1,3})?\s?(?P<half>am|pm|sa|ch)?(?![\w/]|\.\d)"
)


@dataclass(frozen=True)
class ShownDay:
    """A day at ``start:end`` of a text; no such day may be in the calendar (30/02)."""

    start: int
    end: int
    year: int
    month: int
    day: int

    def iso(self) -> str | None:
        """The day in ISO 8601, or None where the calendar has none such."""
        return _iso(self.year, self.month, self.day)

    def month_first(self) -> str | None:
        """The day read with its month first ("9/21/2022"), or None where that is no day."""
        return _iso(self.year, self.day, self.month)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@cache
def day_pattern() -> re.Pattern[str]:
    """A day with its year, over levelled text: figures either way round, or a month in words beside the day."""
    month = rf"(?:tháng|thg|th)\.?\s*(?:\d{{1,2}}|{lexicon('months').pattern})(?!\w)"
    english = rf"(?:{'|'.join(_ENGLISH)})[a-z]{{0,6}}\.?(?![\w])"
    word = rf"(?:{month}|{english})"
    return re.compile(
        rf"(?<![\d/])(?<!\d[.\-])(?<!tuần )(?<!đợt )(?<!kỳ )(?:"
        rf"(?P<d1>\d{{1,2}}){_SEP}(?P<m1>\d{{1,2}}){_SEP}(?P<y1>{_YEAR})"
        rf"|(?P<y2>{_YEAR})(?P<sep>[/.\-])(?P<m2>\d{{1,2}})(?P=sep)(?P<d2>\d{{1,2}})"
        rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?[\s,\-]*(?P<m3>{word})[\s,/\-]*(?:năm\s*)?(?P<y3>{_YEAR})"
        rf"|(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy)|chủ\snhật),\s(?P<d5>\d{{1,2}})\s(?P<m5>\d{{1,2}})\s(?P<y5>{_YEAR})"
        rf"|(?P<m4>{word})\s*(?:ngày\s*)?(?P<d4>\d{{1,2}})(?:\s*,\s*|\s+)(?:năm\s+)?(?P<y4>{_YEAR})"
        r")(?:t(?=\d\d:)|(?![\d/]|[.\-]\d))"
    )


def shown_days(text: str) -> list[ShownDay]:
    """Every day with its year in a text, in order."""
    if not _HINT.search(text):
        return []
    low = level(text)
    found = [made for made in map(_made, day_pattern().finditer(low)) if made]
    return found or [made for made in map(_made_short, _SHORT.finditer(low)) if made]


def _made(match: re.Match[str]) -> ShownDay | None:
    groups = match.groupdict()
    which = next(i for i in "12345" if groups["y" + i])
    month = _month(groups["m" + which])
    day = int(groups["d" + which])
    if month is None or not 1 <= day <= 31:
        return None
    return ShownDay(match.start(), match.end(), int(groups["y" + which]), month, day)


def _made_short(match: re.Match[str]) -> ShownDay | None:
    day, month, year = int(match["d"]), int(match["m"]), int(match["y"])
    if not (1 <= day <= 31 and 1 <= month <= 31):
        return None
    return ShownDay(match.start(), match.end(), 2000 + year if year < 50 else 1900 + year, month, day)


def _month(words: str) -> int | None:
    """The number of a month written "9", "tháng 9", "thg chín", "sept."; None where there is none such."""
    if words[:3] in _ENGLISH:
        return _ENGLISH.index(words[:3]) + 1
    bare = re.sub(r"^(?:tháng|thg|th)\.?\s*", "", words)
    if bare.isdigit():
        return int(bare) if 1 <= int(bare) <= 31 else None
    entry = lexicon("months").by_spelling.get(bare)
    return int(entry.attributes["number"]) if entry else None


def shown_time(text: str) -> tuple[int, int] | None:
    """The first time of day (hour, minute) in a text without its day; AM/PM and SA/CH are understood."""
    for match in _TIME.finditer(level(text)):
        if match["minute"] is None and match["unit"] not in ("giờ", "h"):
            continue
        hour = int(match["hour"])
        if match["half"] in ("pm", "ch") and hour < 12:
            hour += 12
        if match["half"] in ("am", "sa") and hour == 12:
            hour = 0
        return hour, int(match["minute"] or 0)
    return None
