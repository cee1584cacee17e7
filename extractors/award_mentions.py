"""Award forms and titles where the text names them, with the grantor and the year that stand beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from extractors.award_names import Span, line_end, matches, name_end, pattern
from extractors.award_prizes import prizes
from extractors.reading import Reading
from language.letters import LOWER, UPPER
from language.lexicon import lexicon
from language.numbers import NUMBER, number
from language.swift_patterns import swift

#: Words without which a text names no award; they spare most texts the search.
_KEYS = (
    *("khen", "chương", "cờ", "thi đua", "tiên tiến", "lđtt", "cstđ", "cstt", "ttlđ", "quyết thắng", "danh hiệu"),
    *("phong tặng", "truy tặng", "huy hiệu", "hclđ", "tập thể", "lao động sáng tạo", "công trạng"),
    *("đvqt", "đvtt", "thẩm phán", "ưu tú", "lá cờ đầu", "xhcn", "giải thưởng", "trao giải", "giải nhất", "giải nhì"),
    *("vinh danh", "tôn vinh", "ghi công", "bằng cảm tạ", "công đức", "bằng danh dự", "bằng tri ân", "bằng ghi nhận"),
    "giấy chứng nhận",
)
#: The rules that tell, by the words before it, that a title also said of people is given, by its "honour".
_HONOURED = {
    "1": ("honoured",),
    "verb": ("honoured", "honoured_by_verb"),
    "praise": ("honoured", "honoured_by_verb", "honoured_by_praise"),
}
#: The year at the end of a title in quotes: “Ngân hàng xanh nhất năm 2031”.
_TITLE_YEAR = re.compile(r" (?:năm )?(?P<year>(?:19|20)\d\d)(?=\W*$)")
_YEAR_TOLD = re.compile(r'"? ?\((?:năm )?(?:19|20)\d\d\)')
_COUNT = re.compile(rf"(?<![\w.,/\-])(?P<number>{NUMBER})\s?(?:tấm |lá |lượt )?$")
#: Forms that the law names by what follows them; alone they are told at greater length elsewhere.
_NAMELESS = frozenset({"kỷ niệm chương", "huy hiệu", "huân chương", "huy chương"})
#: Forms that are awards only with a name.
_BADGES = frozenset({"huy hiệu", "huy chương"})
_FOREIGN_CLASS = re.compile(rf",? hạng [{UPPER}][{LOWER}]+(?: ?- ?[{LOWER}]+| [{UPPER}][{LOWER}]+)*")
_NEXT_ORDER = re.compile(r"(?:huân|huy) chương")
_SENTENCE_END = re.compile(r"\. (?=\D)")
_CLASS_COUNT = re.compile(r"(?P<count>\d+) (?P<class>hạng [^\s,;)]+(?: biệt)?)")
_REMARK = re.compile(
    r"\s?\([^()\n]{2,80}\)"
    r"| (?:của )?(?:cuộc thi|hội thi|chung cuộc)(?= (?:đã |được )*(?:trao|thuộc về|dành cho|là)(?!\w))"
)
_QUOTE = re.compile(r"\s?[\")]+")


@dataclass(frozen=True)
class AwardMention:
    """An award named at ``start:end``; ``lead`` is where "danh hiệu" or quotes begin, ``tail`` where its year ends.

    ``own`` is the span of the grantor that stands beside it, ``rule`` what told it. ``count`` is the number right
    before it ("05 Huân chương"). ``form`` is the full name where its words stand apart ("hạng Nhì" of an order named
    before). ``level`` is who alone gives it: "state", "high", "office", "government" or nobody in particular;
    "prize" tells that it is the rank of a contest ("giải Nhất"). ``bare`` tells
    that the name is left out ("Kỷ niệm chương"). ``others`` are further grantors who each gave one.
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
    bare: bool = False
    others: tuple[Span, ...] = ()


def find_mentions(reading: Reading) -> list[AwardMention]:
    """Every award named in the text, in order; not yet who gets it."""
    if not any(key in reading.low for key in _KEYS):
        return []
    every = [*_forms(reading), *_titles(reading), *_plain_titles(reading), *_prizes(reading)]
    found = sorted(every, key=lambda m: (m.start, -m.end))
    apart = [m for i, m in enumerate(found) if not i or m.start >= found[i - 1].end]
    return _entitled(reading, apart)


def _entitled(reading: Reading, mentions: Sequence[AwardMention]) -> list[AwardMention]:
    """The mentions, a title that only names a certificate taken into it: "bằng khen Đơn vị xuất sắc trong …"."""
    out: list[AwardMention] = []
    for mention in mentions:
        last = out[-1] if out else None
        if (
            last
            and last.tail == last.end == mention.start - 1
            and pattern("certificate").fullmatch(reading.low, last.start, last.end)
        ):
            own, rule = mention.own, mention.rule
            out[-1] = replace(last, tail=mention.tail, own=own, rule=rule, year=mention.year or last.year)
        else:
            out.append(mention)
    return out


def _titles(reading: Reading) -> Iterator[AwardMention]:
    """Titles in quotes that no law lists: danh hiệu “Công dân ưu tú”."""
    if '"' not in reading.low:
        return
    for match in matches("titled", reading.low):
        if " của " in match["title"] and pattern("mention").match(reading.low, match.start("title")):
            continue  # “Cờ thi đua của Chính phủ”: a form of the law with its giver
        tail, own, rule, year = _beside(reading, match.end())
        lead = match.start("lead") if match["lead"] else match.start("title") - 1
        end, titled = _without_year(reading, *match.span("title"))
        yield AwardMention(match.start("title"), end, lead, tail, own, rule, titled or year)


def _plain_titles(reading: Reading) -> Iterator[AwardMention]:
    """Titles without quotes that no law lists: trao danh hiệu Công dân ưu tú."""
    if "danh hiệu" not in reading.low:
        return
    for match in pattern("titled_plain").finditer(reading.low):
        start = match.start("title")
        form = pattern("mention").match(reading.low, start)
        longer = form and _honour(form["form"]) == "praise" and form.end() < match.end("title")  # "… tỉnh Lâm Sơn"
        if reading.text[start].isupper() and (form is None or longer):
            tail, own, rule, year = _beside(reading, match.end())
            yield AwardMention(start, match.end("title"), match.start("lead"), tail, own, rule, year)


def _prizes(reading: Reading) -> Iterator[AwardMention]:
    """Prizes: nhận giải thưởng Lý Tự Trọng, đoạt giải Nhất (20 triệu đồng)."""
    for match in prizes(reading):
        end = match.end() + bool(match["quote"])
        tail, own, rule, year = _beside(reading, end)
        if own and reading.low[end : own[0]].strip(' "') not in ("của", "do"):  # "giải A báo chí quốc gia"
            tail, own, rule = end, None, None
        remark = _REMARK.match(reading.low, tail)
        tail = remark.end() if remark else tail
        lead, count = _counted(reading, match.start())
        end, titled = _without_year(reading, match.start(), end)
        level = "prize" if match["rank"] else None
        yield AwardMention(match.start(), end, lead, tail, own, rule, titled or year, count, level=level)


def _without_year(reading: Reading, start: int, end: int) -> tuple[int, int | None]:
    """Where a title ends without the year that closes it, and that year."""
    match = _TITLE_YEAR.search(reading.low, start, end)
    return (match.start(), int(match["year"])) if match else (end, None)


def _forms(reading: Reading) -> Iterator[AwardMention]:
    low, taken = reading.low, 0
    given: set[str] = set()  # the titles that the text gives somebody, by their own words
    for hit in _any_form().finditer(low):
        match = pattern("mention").match(low, hit.start()) if hit.start() >= taken else None
        if match is None or not (_is_award(reading, match) or (match["form"] in given and _is_counted(reading, match))):
            continue
        given.add(match["form"])
        mention = _mention(reading, match)
        taken = mention.end
        if counted := pattern("classes_counted").match(low, taken):
            yield from _classes_counted(reading, mention, *counted.span("classes"))
            continue
        others = list(_classes(reading, mention, match.start("class"))) if match["class"] else []
        yield from _by_class(mention, others)
        if match["class"]:
            at = max([mention.end, *(other.end for other in others)])
            yield from _later_classes(reading, mention, match.start("class"), at)
        taken = max(taken, *(other.end for other in others)) if others else taken


def _mention(reading: Reading, match: re.Match[str]) -> AwardMention:
    low, start = reading.low, match.start()
    led = pattern("lead").search(low, max(0, start - 40), start)
    lead = led.start() if led else start
    begin, value = _counted(reading, lead)
    scope = match["scope"] or ""
    named = any(word in scope for word in ("ngành", "tòa án", " cấp "))
    end = match.start("scope") if scope and not named and pattern("paper").match(low, start) else match.end()
    end = end if match["class"] else _foreign_class_end(reading, start, end)
    bare = low[start:end] in _NAMELESS
    end = _proper_end(reading, end) if bare or low.startswith("huy hiệu", start) else end
    tail, own, rule, year = _beside(reading, end)
    if match["named"] and pattern("certificate").fullmatch(match["form"]):
        end = match.start("named")  # what is written on it: "Giấy khen “Giỏi việc nước”"
    level = _level(match["form"], scope)
    bare = bare and low[start:end] in _NAMELESS
    others = _further_owners(reading, own[1]) if own and own[1] == tail else ()
    tail = others[-1][1] if others else tail
    if decided := pattern("decided_above").match(low, tail):
        tail = decided.end()
        if decided["owner"] and own is None:
            owner = decided.start("owner")
            own, rule = (owner, name_end(reading, owner, decided.end("owner"))), "awards.decided_above"
    return AwardMention(start, end, begin, tail, own, rule, year, value, level=level, bare=bare, others=others)


def _further_owners(reading: Reading, at: int) -> tuple[Span, ...]:
    """Who else gave the same award: "nhiều Bằng khen của Bộ Y tế, Bộ Công an, UBND tỉnh", up to a mark or award."""
    out: list[Span] = []
    end = line_end(reading.low, at)
    while following := pattern("owner_joined").match(reading.low, at, end):
        at = name_end(reading, following.start("owner"), end)
        out.append((following.start("owner"), at))
    return tuple(out) if out and (at == end or pattern("owners_end").match(reading.low, at)) else ()


def _counted(reading: Reading, lead: int) -> tuple[int, int | None]:
    """Where the number right before an award begins, with its value; ``lead`` where there is none."""
    count = _COUNT.search(reading.low, max(0, lead - 25), lead)
    value = number(count["number"]) if count else None
    return (count.start(), value) if count and value else (lead, None)


def _level(form: str, scope: str) -> str | None:
    """Who alone gives a form: "state", "high", "government", "office"; None where many may."""
    entry = lexicon("awards").entry(form)
    if entry and entry.form == "Chiến sĩ thi đua" and scope and "toàn" not in scope:
        return "office"
    return entry.attributes.get("given_by") if entry else None


def _proper_end(reading: Reading, end: int) -> int:
    """Where a name without quotes that follows a form ends: "Huy hiệu Thợ lò Sông Mây"."""
    match = pattern("proper_name").match(reading.low, end)
    return match.end() if match and reading.text[end + 1].isupper() else end


def _foreign_class_end(reading: Reading, start: int, end: int) -> int:
    """Where an order ends with a class of a foreign tongue: "Huân chương Hữu nghị hạng Mô - ha - sê - na"."""
    order = reading.low.startswith(("huân", "huy"), start)
    match = _FOREIGN_CLASS.match(reading.text, end) if order else None
    return match.end() if match else end


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


def _later_classes(reading: Reading, order: AwardMention, class_at: int, at: int) -> Iterator[AwardMention]:
    """The other classes of an order that its sentence tells with whom they go to: "hạng Nhì cho A; hạng Ba cho B"."""
    low, limit = reading.low, line_end(reading.low, at)
    ends = [m.start() for m in (_NEXT_ORDER.search(low, at, limit), _SENTENCE_END.search(low, at, limit)) if m]
    name = reading.text[order.start : class_at].rstrip(" ,")
    for match in pattern("class_again").finditer(low, at, min(ends, default=limit)):
        start, end = match.span("class")
        form = f"{name} {reading.text[start:end]}"
        yield AwardMention(start, end, start, end, None, None, None, form=form, level=order.level)


def _by_class(order: AwardMention, others: Sequence[AwardMention]) -> Iterator[AwardMention]:
    """An order class by class; counted in all ("5 Huân chương Quân công hạng Nhất, Nhì, Ba") it is told as one."""
    each = len(others) + 1
    if not others or order.count is None or order.count < each:
        yield from (order, *others)
    elif order.count == each:
        yield from (replace(mention, count=1) for mention in (order, *others))
    else:
        yield replace(order, end=others[-1].end, tail=others[-1].tail)


def _classes_counted(reading: Reading, order: AwardMention, start: int, end: int) -> Iterator[AwardMention]:
    """The classes of an order that a bracket counts: "11 Huân chương Chiến công (2 hạng Nhất, 9 hạng Ba)"."""
    name = reading.text[order.start : order.end]
    for count in _CLASS_COUNT.finditer(reading.low, start, end):
        at, stop = count.span("class")
        form, value = f"{name} {reading.text[at:stop]}", int(count["count"])
        yield AwardMention(at, stop, count.start(), stop, None, None, None, value, form, order.level)


@cache
def _any_form() -> re.Pattern[str]:
    """Where any form may begin: the lexicon's spellings as a tree of letters, four times as quick as a plain list."""
    tree: dict[str, Any] = {}
    for spelling in lexicon("awards").by_spelling:
        node = tree
        for letter in spelling:
            node = node.setdefault(letter, {})
        node[""] = {}
    return swift(r"\b" + _branches(tree))


def _branches(node: dict[str, Any]) -> str:
    if "" in node:  # a form ends here: its beginning is all that is asked
        return ""
    return "(?:" + "|".join(re.escape(letter) + _branches(child) for letter, child in node.items()) + ")"


def _is_award(reading: Reading, match: re.Match[str]) -> bool:
    """Whether words that may be a form are one where they stand."""
    low, start, end = reading.low, match.start(), match.end()
    if (end < len(low) and low[end].isalnum()) or low.startswith(" thưởng", end):
        return False
    before = max(0, start - 80)
    if any(pattern(rule).search(low, before, start) for rule in ("filed", "not_form")):
        return False
    form = match["form"]
    entry = lexicon("awards").entry(form)
    honour = _honour(form)
    if honour and not match["named"]:
        return _honours(reading, match, _HONOURED[honour])
    if form in ("tập thể xuất sắc", "tập thể tiên tiến") and reading.text[start].islower():
        return _is_plain_title(reading, start, end)
    if entry and entry.attributes.get("owned"):
        given = pattern("flag_end").match(low, end) and pattern("flag_asked").search(low, before, start)
        return bool(given or pattern("owned_flag").match(low, end))
    return _is_flag(reading, match) if form == "cờ" else form not in _BADGES or _is_badge(reading, match)


def _honour(form: str) -> str | None:
    """How a title that is also said of people tells that it is given; None for other forms."""
    entry = lexicon("awards").entry(form)
    return entry.attributes.get("honour") if entry else None


def _honours(reading: Reading, match: re.Match[str], rules: Sequence[str]) -> bool:
    """Whether a title that is also said of people ("Nhà giáo ưu tú") is given where it stands."""
    low, start = reading.low, match.start()
    if any(pattern(rule).search(low, max(0, start - 80), start) for rule in rules):
        return True
    if low.endswith((", ", "; "), 0, start) and _YEAR_TOLD.match(low, match.end()):  # "…, Thầy thuốc ưu tú (2007)"
        return True
    return low[start - 1] == "(" and bool(pattern("year_after").match(low, match.end()))


def _is_counted(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a number stands before a title that the text has given before: "trong đó có 3 Nghệ nhân ưu tú"."""
    start = match.start()
    if pattern("not_form").search(reading.low, max(0, start - 80), start):
        return False
    return match["form"] not in _NAMELESS and bool(_COUNT.search(reading.low, max(0, start - 25), start))


def _is_plain_title(reading: Reading, start: int, end: int) -> bool:
    """Whether "tập thể xuất sắc" in small letters is the title, not a word of praise nor what is counted."""
    low = reading.low
    before = max(0, start - 40)
    if pattern("praise").match(low, end) or _COUNT.search(low, max(0, start - 25), start):
        return bool(pattern("acknowledged").search(low, before, start))
    return bool(pattern("entitled").search(low, before, start))


def _is_flag(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "cờ" is an award, not a flag handed on or hung up."""
    low, start, end = reading.low, match.start(), match.end()
    shown = pattern("flag").match(low, end)
    owned = bool(shown and shown["owned"]) and not low.endswith("bàn giao ", 0, start)
    asked = pattern("flag_end").match(low, end) and pattern("flag_asked").search(low, max(0, start - 90), start)
    titled = bool(shown and shown["titled"] is not None) or bool(match["named"] and "đơn vị" in match["named"])
    return owned or bool(asked) or titled or (reading.text[start] == "C" and bool(match["named"] or shown))


def _is_badge(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a badge bears a name; a medal one that "Vì …" or quotes tell: "Huy chương Vàng" is none."""
    medal = match["form"] == "huy chương"
    return bool(match["named"]) or (not medal and _proper_end(reading, match.end()) > match.end())


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
            end = max(match.end("owner"), _owner_end(reading, match.start("owner"), limit))
            span = (match.start("owner"), end)
            given = pattern("given_after").match(reading.low, span[1]) if "do " in match[0][:5] else None
            named = given and reading.text[given.end() : given.end() + 2].strip()[:1].isupper()  # "do A tặng Trường B"
            return span, f"awards.{name}", given.end() if given and not named else span[1]
    bracketed = pattern("of_bracket").match(reading.low, at, limit)
    if bracketed and _tells_owner(bracketed):
        return bracketed.span("owner"), "awards.of_bracket", bracketed.end()
    acronym = pattern("of_acronym").match(reading.low, at, limit)
    if acronym and reading.text[slice(*acronym.span("owner"))].isupper():
        return acronym.span("owner"), "awards.of_acronym", acronym.end()
    return None


def _tells_owner(bracketed: re.Match[str]) -> bool:
    """Whether brackets tell who gives, not who gets: a verb stands in them, or the highest alone."""
    verbal = bracketed["led"] or bracketed.end("owner") < bracketed.end() - 1
    return bool(verbal) or bool(pattern("high").match(bracketed["owner"]))


def _owner_end(reading: Reading, start: int, limit: int) -> int:
    """Where a grantor ends, a comma within it included: "Chủ tịch Hội, Trưởng ban Vận động Quỹ cho …"."""
    end = name_end(reading, start, limit)
    holder = next((p for p in reading.within(reading.people, start + 1, end) if p.lead > start), None)
    if holder and reading.within(reading.posts, start, start + 1):  # "của Chủ tịch nước Lò Văn Pín"
        return holder.lead
    joined = pattern("owner_joined").match(reading.low, end, limit)
    further = name_end(reading, joined.start("owner"), limit) if joined else end
    return further if pattern("gives_to").match(reading.low, further) else end
