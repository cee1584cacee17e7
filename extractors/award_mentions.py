"""Award forms and titles where the text names them, with the grantor and the year that stand beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.lexicon import lexicon
from language.numbers import NUMBER, number

Span = tuple[int, int]

#: Words without which a text names no award; they spare most texts the search.
_KEYS = ("khen", "chương", "cờ", "thi đua", "tiên tiến", "lđtt", "cstđ", "cstt", "ttlđ", "quyết thắng", "danh hiệu", "phong tặng", "truy tặng", "giải thưởng",
         "huy hiệu", "hclđ", "tập thể", "lao động sáng tạo", "công trạng", "đvqt", "đvtt")
_LEAD = re.compile(r"(?:(?:các )?(?:danh hiệu|hình thức|tấm|lá|chiếc)(?: thi đua| cao quý| vinh dự nhà nước| vinh dự| khen thưởng)*\s*:?\s*)?[\"(]*$")
_COUNT = re.compile(rf"(?<![\w.,/\-])(?P<number>{NUMBER})\s?(?:tấm |lá |lượt )?$")
_QUOTE = re.compile(r"\s?[\")]+")
_TITLE = re.compile(r"(?:danh hiệu|phong tặng|truy tặng)(?: cao quý| vinh dự| nhà nước)*[\s\"(:]*$|danh hiệu[^.;:\n]{3,60}(?:,|và) [\"]?$")
_PAPER = re.compile(r"bằng|giấy|cờ|thư|kỷ|huân|huy")
_OWNED_FLAG = re.compile(r"\scủa (?:chính phủ|thủ tướng|chủ tịch|bộ|ubnd|ủy ban|tổng|tỉnh|thành phố)(?!\w)")
_FLAG = re.compile(r"\s?\"|\s(?:và|,) ?bằng khen|\scủa (?:chính phủ|thủ tướng|bộ|ubnd|ủy ban|tổng|ban|đoàn|hội)|\s(?:đơn vị|tập thể|thi đua)")


@cache
def pattern(rule: str) -> re.Pattern[str]:
    """The pattern of a rule of the book of awards."""
    return rulebook("awards").rule(rule).pattern


@dataclass(frozen=True)
class AwardMention:
    """An award named at ``start:end``; ``lead`` is where "danh hiệu" or its quotes begin, ``tail`` where grantor and year end.

    ``count`` is the number right before it ("05 Huân chương"), ``own`` the span of the grantor that stands beside it;
    ``form`` is the award's full name where its words stand apart ("hạng Nhì" of an order named before).
    """

    start: int
    end: int
    lead: int
    tail: int
    own: Span | None
    rule: str | None
    year: int | None
    count: int | None
    form: str | None = None


def find_mentions(reading: Reading) -> list[AwardMention]:
    """Every award named in the text, in order; not yet who gets it."""
    if not any(key in reading.low for key in _KEYS):
        return []
    found = [*_mentions(reading), *_titles(reading)]
    found.sort(key=lambda m: (m.start, -m.end))
    return [m for i, m in enumerate(found) if not i or m.start >= found[i - 1].end]


def _titles(reading: Reading) -> Iterator[AwardMention]:
    """Titles in quotes that no law lists: danh hiệu “Công dân ưu tú”."""
    if "danh hiệu" not in reading.low:
        return
    for match in pattern("titled").finditer(reading.low):
        tail, own, rule, year = _beside(reading, match.end())
        yield AwardMention(match.start("title"), match.end("title"), match.start(), tail, own, rule, year, None)


def _mentions(reading: Reading) -> Iterator[AwardMention]:
    low, taken = reading.low, 0
    rule = pattern("mention")
    for hit in _any_form().finditer(low):
        match = rule.match(low, hit.start())
        if not match or hit.start() < taken or not _is_award(reading, match):
            continue
        start = match.start()
        lead = start - len(_LEAD.search(low[max(0, start - 60) : start])[0])  # type: ignore[index]
        count = _COUNT.search(low, max(0, lead - 25), lead)
        end = match.start("scope") if match["scope"] and _PAPER.match(match[0]) and "ngành" not in match["scope"] else match.end()
        tail, own, told_by, year = _beside(reading, end)
        value = number(count["number"]) if count else None
        mention = AwardMention(start, end, count.start() if count and value else lead, tail, own, told_by, year, value or None)
        yield mention
        taken = end
        if match["class"]:
            yield from _classes(reading, mention, match.start("class"))


def _classes(reading: Reading, order: AwardMention, class_at: int) -> Iterator[AwardMention]:
    """The other classes of an order that follow it: "Huân chương Lao động hạng Ba, hạng Nhì"."""
    at, name = order.end, reading.text[order.start : class_at]
    while match := pattern("more_classes").match(reading.low, at, _line_end(reading.low, at)):
        words = reading.text[slice(*match.span("class"))]
        words = words if words.lower().startswith("hạng") else f"hạng {words}"
        tail, own, rule, year = _beside(reading, match.end())
        yield AwardMention(match.start("class"), match.end("class"), match.start("class"), tail, own, rule, year, None, f"{name} {words}")
        at = match.end()


@cache
def _any_form() -> re.Pattern[str]:
    """Where any form may begin: the lexicon's spellings as a tree of letters, several times as quick as a plain list."""
    tree: dict[str, Any] = {}
    for spelling in lexicon("awards").by_spelling:
        node = tree
        for letter in spelling:
            node = node.setdefault(letter, {})
        node[""] = {}
    return re.compile(r"\b" + _branches(tree))


def _branches(node: dict[str, Any]) -> str:
    if "" in node:  # a form ends here: its beginning is all that is asked
        return ""
    return "(?:" + "|".join(re.escape(letter) + _branches(child) for letter, child in node.items()) + ")"


def _is_award(reading: Reading, match: re.Match[str]) -> bool:
    low, start, end = reading.low, match.start(), match.end()
    if (start and low[start - 1].isalnum()) or (end < len(low) and low[end].isalnum()) or low.startswith(" thưởng", end):
        return False
    words = match[0].split('"')[0].strip()
    entry = lexicon("awards").entry(words)
    if entry is not None and entry.attributes.get("honour") and not match["named"]:
        return bool(_TITLE.search(low, max(0, start - 60), start))
    if words == "cờ":
        capital = reading.text[start] == "C" and bool(match["named"] or _FLAG.match(low, end))
        return capital or bool(_OWNED_FLAG.match(low, end) and not low.endswith("bàn giao ", 0, start))
    return words != "huy hiệu" or bool(match["named"])


def _beside(reading: Reading, at: int) -> tuple[int, Span | None, str | None, int | None]:
    """What stands right after a form: where it ends, the grantor's span with its rule, the year."""
    low, limit = reading.low, _line_end(reading.low, at)
    own: Span | None = None
    rule: str | None = None
    year: int | None = None
    while True:
        if quote := _QUOTE.match(low, at, limit):
            at = quote.end()
        elif when := pattern("of_year").match(low, at):
            year, at = _year(when) or year, when.end()
        elif own is None and (found := _owner(reading, at, limit)):
            own, rule, at = found
        else:
            return at, own, rule, year


def _year(match: re.Match[str]) -> int | None:
    digits = match["last"] or match["year"]
    return int(digits) if digits and digits.isdigit() and 1900 < int(digits) < 2100 else None


def _owner(reading: Reading, at: int, limit: int) -> tuple[Span, str, int] | None:
    """The grantor that follows a form, its rule, and where it ends ("do Chủ tịch nước trao tặng" ends after the verb)."""
    low = reading.low
    for name in ("of_owner", "of_place"):
        match = pattern(name).match(low, at, limit)
        if match:
            span = (match.start("owner"), name_end(reading, match.start("owner"), limit))
            given = _GIVEN_AFTER.match(low, span[1]) if "do " in match[0][:5] else None
            return span, f"awards.{name}", given.end() if given else span[1]
    return None


_GIVEN_AFTER = re.compile(r"\s(?:đã )?(?:trao tặng|tặng thưởng|trao|tặng|khen|phong tặng|truy tặng)(?!\w)")


def _line_end(low: str, at: int) -> int:
    end = low.find("\n", at)
    return len(low) if end < 0 else end


_BREAK = re.compile(r"[;:()\"\n+•]|(?<!tp)(?<!tx)\.(?=\s|$)|,|\s-+\s|(?<!\w)và(?!\w)")


def name_end(reading: Reading, start: int, limit: int) -> int:
    """Where the name of a body or post that begins at ``start`` ends, none beyond ``limit``.

    A stop word with a capital belongs to the name ("Quỹ Vì người nghèo"); so does what usually follows a comma, a dash
    or "và" within names ("Sở Văn hóa, Thể thao và Du lịch").
    """
    low, text = reading.low, reading.text
    shouting = text[start:limit].isupper()
    stops = pattern("stop").finditer(low, start + 1, limit)
    stop = next((m.start() for m in stops if shouting or not text[m.start()].isupper()), limit)
    at = start
    while True:
        mark = _BREAK.search(low, at, stop)
        if mark is None:
            return _trimmed(low, start, stop)
        joined = pattern("joined").match(low, mark.start(), limit)
        if not joined:
            joined = pattern("joined").match(low, mark.start() + 1, limit) if mark[0].startswith(" ") else None
        if joined is None and not _dash_joins(reading, mark, limit):
            return _trimmed(low, start, mark.start())
        at = joined.end() if joined else mark.end()
        if at >= stop:
            stop = next((m.start() for m in pattern("stop").finditer(low, at, limit) if not text[m.start()].isupper()), limit)


def _dash_joins(reading: Reading, mark: re.Match[str], limit: int) -> bool:
    """Whether a dash stands within a name: a capital after it that opens no other body, post or person."""
    at, low = mark.end(), reading.low
    if "-" not in mark[0] or at >= limit or low.startswith(("ảnh", "tin", "nguồn"), at) or not reading.text[at].isupper():
        return False
    if reading.within(reading.posts, at, at + 1) or any(p.lead == at for p in reading.within(reading.people, at, at + 60)):
        return False
    return not body_head().match(reading.low, at)


def body_head() -> re.Pattern[str]:
    """The first word of a body's name."""
    return pattern("body_head")


def _trimmed(low: str, start: int, end: int) -> int:
    while end > start and low[end - 1] in " ,-:\"'(.":
        end -= 1
    return end
