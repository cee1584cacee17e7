"""Award forms and titles where the text names them, with the grantor and the year that stand beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from extractors.award_names import Span, line_end, name_end, pattern
from extractors.reading import Reading
from language.lexicon import lexicon
from language.numbers import NUMBER, number

#: Words without which a text names no award; they spare most texts the search.
_KEYS = (
    *("khen", "chương", "cờ", "thi đua", "tiên tiến", "lđtt", "cstđ", "cstt", "ttlđ", "quyết thắng", "danh hiệu"),
    *("phong tặng", "truy tặng", "giải thưởng", "huy hiệu", "hclđ", "tập thể", "lao động sáng tạo", "công trạng"),
    *("đvqt", "đvtt"),
)
_COUNT = re.compile(rf"(?<![\w.,/\-])(?P<number>{NUMBER})\s?(?:tấm |lá |lượt )?$")
_QUOTE = re.compile(r"\s?[\")]+")


@dataclass(frozen=True)
class AwardMention:
    """An award named at ``start:end``; ``lead`` is where "danh hiệu" or quotes begin, ``tail`` where its year ends.

    ``own`` is the span of the grantor that stands beside it, ``rule`` what told it. ``count`` is the number right
    before it ("05 Huân chương"). ``form`` is the full name where its words stand apart ("hạng Nhì" of an order named
    before). ``level`` is who alone gives it: "state", "office" or nobody in particular.
    """

    start: int
    end: int
    lead: int
    tail: int
    own: Span | None
    rule: str | None
    year: int | None
    count: int | None = None
    form: str | None = None
    level: str | None = None


def find_mentions(reading: Reading) -> list[AwardMention]:
    """Every award named in the text, in order; not yet who gets it."""
    if not any(key in reading.low for key in _KEYS):
        return []
    found = sorted([*_forms(reading), *_titles(reading), *_plain_titles(reading)], key=lambda m: (m.start, -m.end))
    return [m for i, m in enumerate(found) if not i or m.start >= found[i - 1].end]


def _titles(reading: Reading) -> Iterator[AwardMention]:
    """Titles in quotes that no law lists: danh hiệu “Công dân ưu tú”."""
    if '"' not in reading.low:
        return
    for match in pattern("titled").finditer(reading.low):
        tail, own, rule, year = _beside(reading, match.end())
        lead = match.start("lead") if match["lead"] else match.start("title") - 1
        yield AwardMention(match.start("title"), match.end("title"), lead, tail, own, rule, year)


def _plain_titles(reading: Reading) -> Iterator[AwardMention]:
    """Titles without quotes that no law lists: trao danh hiệu Công dân ưu tú."""
    if "danh hiệu" not in reading.low:
        return
    for match in pattern("titled_plain").finditer(reading.low):
        start = match.start("title")
        if reading.text[start].isupper() and not pattern("mention").match(reading.low, start):
            tail, own, rule, year = _beside(reading, match.end())
            yield AwardMention(start, match.end("title"), match.start("lead"), tail, own, rule, year)


def _forms(reading: Reading) -> Iterator[AwardMention]:
    low, taken = reading.low, 0
    for hit in _any_form().finditer(low):
        match = pattern("mention").match(low, hit.start()) if hit.start() >= taken else None
        if match is None or not _is_award(reading, match):
            continue
        mention = _mention(reading, match)
        yield mention
        taken = mention.end
        if match["class"]:
            yield from _classes(reading, mention, match.start("class"))


def _mention(reading: Reading, match: re.Match[str]) -> AwardMention:
    low, start = reading.low, match.start()
    led = pattern("lead").search(low, max(0, start - 40), start)
    lead = led.start() if led else start
    count = _COUNT.search(low, max(0, lead - 25), lead)
    value = number(count["number"]) if count else None
    scope = match["scope"] or ""
    of_place = scope and pattern("paper").match(low, start) and "ngành" not in scope and "tòa án" not in scope
    end = match.start("scope") if of_place else match.end()
    tail, own, rule, year = _beside(reading, end)
    entry = lexicon("awards").entry(match["form"])
    level = entry.attributes.get("given_by") if entry else None
    if entry and entry.form == "Chiến sĩ thi đua" and scope and "toàn" not in scope:
        level = "office"
    begin = count.start() if count and value else lead
    return AwardMention(start, end, begin, tail, own, rule, year, value or None, level=level)


def _classes(reading: Reading, order: AwardMention, class_at: int) -> Iterator[AwardMention]:
    """The other classes of an order that follow it: "Huân chương Lao động hạng Ba, hạng Nhì"."""
    at, limit = order.end, line_end(reading.low, order.end)
    name = reading.text[order.start : class_at].rstrip(" ,")
    while match := pattern("more_classes").match(reading.low, at, limit):
        words = reading.text[slice(*match.span("class"))]
        words = words if words.lower().startswith("hạng") else f"hạng {words}"
        tail, own, rule, year = _beside(reading, match.end())
        span = match.span("class")
        yield AwardMention(*span, span[0], tail, own, rule, year, form=f"{name} {words}", level=order.level)
        at = match.end()


@cache
def _any_form() -> re.Pattern[str]:
    """Where any form may begin: the lexicon's spellings as a tree of letters, four times as quick as a plain list."""
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
    if (end < len(low) and low[end].isalnum()) or low.startswith(" thưởng", end):
        return False
    if pattern("filed").search(low, max(0, start - 80), start):
        return False
    form = match["form"]
    entry = lexicon("awards").entry(form)
    if entry is not None and entry.attributes.get("honour") and not match["named"]:
        return bool(pattern("honoured").search(low, max(0, start - 80), start))
    if form in ("tập thể xuất sắc", "tập thể tiên tiến") and reading.text[start].islower():
        return not _COUNT.search(low, max(0, start - 25), start)  # "03 tập thể xuất sắc" counts units
    if form == "cờ":
        shown = pattern("flag").match(low, end)
        owned = bool(shown and shown["owned"]) and not low.endswith("bàn giao ", 0, start)
        asked = low.startswith(" cho ", end) and pattern("flag_asked").search(low, max(0, start - 90), start)
        return owned or bool(asked) or (reading.text[start] == "C" and bool(match["named"] or shown))
    return form != "huy hiệu" or bool(match["named"])


def _beside(reading: Reading, at: int) -> tuple[int, Span | None, str | None, int | None]:
    """What stands right after a form: where it ends, the grantor's span with its rule, the year."""
    low, limit = reading.low, line_end(reading.low, at)
    own: Span | None = None
    rule: str | None = None
    year: int | None = None
    while True:
        if quote := _QUOTE.match(low, at, limit):
            at = quote.end()
        elif when := pattern("of_year").match(low, at, limit):
            year, at = _year(when) or year, when.end()
        elif own is None and (found := _owner(reading, at, limit)):
            own, rule, at = found
        else:
            return at, own, rule, year


def _year(match: re.Match[str]) -> int | None:
    digits = match["last"] or match["year"]
    return int(digits) if digits and digits.isdigit() and 1900 < int(digits) < 2100 else None


def _owner(reading: Reading, at: int, limit: int) -> tuple[Span, str, int] | None:
    """The grantor that follows a form, its rule, and where it ends: "do Chủ tịch nước trao tặng" after the verb."""
    for name in ("of_owner", "of_place"):
        match = pattern(name).match(reading.low, at, limit)
        if match:
            span = (match.start("owner"), name_end(reading, match.start("owner"), limit))
            given = pattern("given_after").match(reading.low, span[1]) if "do " in match[0][:5] else None
            return span, f"awards.{name}", given.end() if given else span[1]
    return None
