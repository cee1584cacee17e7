"""Where the names of bodies and posts end, in the words about awards."""

import re
from collections.abc import Iterable
from functools import cache

from extractors.reading import Reading
from extractors.rulebook import rulebook

Span = tuple[int, int]


def matches(rule: str, low: str) -> Iterable[re.Match[str]]:
    """Every match of a rule of the book of awards in a whole text; most texts have no word that it needs."""
    return rulebook("awards").rule(rule).finditer(low, 0, len(low))


@cache
def pattern(rule: str) -> re.Pattern[str]:
    """The pattern of a rule of the book of awards."""
    return rulebook("awards").rule(rule).pattern


def in_person(reading: Reading, at: int) -> bool:
    """Whether a person's name stands at ``at``: "Đạt" is no verb in "Lò Thành Đạt"."""
    return any(p.start <= at < p.end for p in reading.within(reading.people, at - 40, at + 1))


def line_end(low: str, at: int) -> int:
    """Where the line that holds ``at`` ends."""
    end = low.find("\n", at)
    return len(low) if end < 0 else end


def trimmed(low: str, start: int, end: int) -> int:
    """``end`` without the marks and spaces before it."""
    while end > start and low[end - 1] in " ,-:\"'(./":
        end -= 1
    return end


def name_end(reading: Reading, start: int, limit: int) -> int:
    """Where the name of a body or post that begins at ``start`` ends, none beyond ``limit``, its votes left out."""
    end = _words_end(reading, start, limit)
    votes = rulebook("awards").rule("votes").search(reading.low, start, end)
    return votes.start() if votes else end


def _words_end(reading: Reading, start: int, limit: int) -> int:
    """Where the words of a name end.

    A stop word with a capital belongs to the name ("Quỹ Vì người nghèo"); so does what usually follows a comma, a dash
    or "và" within names ("Sở Văn hóa, Thể thao và Du lịch").
    """
    low = reading.low
    stop = _stop(reading, start, start + 1, limit)
    at = start
    while True:
        mark = pattern("break").search(low, at, stop)
        if mark is None:
            return trimmed(low, start, stop)
        if reading.text[mark.start()] == "V":  # "xã Mường Và"
            at = mark.end()
            continue
        joined = _joined(reading, mark, limit)
        if joined is None and not _dash_joins(reading, start, mark, limit) and not _goes_on(reading, start, mark, stop):
            return trimmed(low, start, mark.start())
        at = joined.end() if joined else mark.end()
        if at >= stop:
            stop = _stop(reading, start, at, limit)


def _joined(reading: Reading, mark: re.Match[str], limit: int) -> re.Match[str] | None:
    """What goes on with a name after a mark ("và Đào tạo"); a verb in small letters does not: "và khen thưởng"."""
    verb = mark.end() + 1
    if reading.text[verb : verb + 1].islower() and pattern("opens_other").match(reading.low, verb, limit):
        return None
    return pattern("joined").match(reading.low, mark.start(), limit)


def _goes_on(reading: Reading, start: int, mark: re.Match[str], stop: int) -> bool:
    """Whether a name in small letters goes on after "và": "Phòng Quản lý lò nung và vật liệu"."""
    at, text = mark.end() + 1, reading.text
    if mark[0] != "và" or at >= stop or not text[at].islower() or text[start : mark.start()].rstrip()[-1:].isupper():
        return False
    last = text[start : mark.start()].split()[-1]
    opens = any(
        pattern(rule).match(reading.low, at, stop) for rule in ("opens_other", "body_head", "counted", "anybody")
    )
    return last.islower() and not opens


def _stop(reading: Reading, start: int, at: int, limit: int) -> int:
    """The first stop word from ``at`` on; in a name all in capitals every one counts."""
    shouting = reading.text[start:limit].isupper()
    stops = pattern("stop").finditer(reading.low, at, limit)
    return next((m.start() for m in stops if shouting or not reading.text[m.start()].isupper()), limit)


def _dash_joins(reading: Reading, start: int, mark: re.Match[str], limit: int) -> bool:
    """Whether a dash stands within a name: a capital after it that opens no other body, post or person.

    A branch belongs to the house before it: "Ngân hàng TMCP Lam Sơn - Chi nhánh Nà Kẹ".
    """
    at, low = mark.end(), reading.low
    if "-" not in mark[0] or at >= limit or not reading.text[at].isupper() or low.startswith("cho ", at):
        return False
    if pattern("house").match(low, start, mark.start()) and pattern("branch").match(low, at, limit):
        return True
    if pattern("described").match(low, at, limit):
        return False
    if pattern("credited").match(low, at) or reading.within(reading.posts, at, at + 1):
        return False
    person = any(p.lead == at for p in reading.within(reading.people, at, at + 60))
    return not person and not pattern("body_head").match(low, at)
