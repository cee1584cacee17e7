"""Counts of what happened at the meeting: papers, speeches, opinions, delegates, units that took part, rooms connected."""

import re
from collections.abc import Iterator

from extractors.found import cite
from extractors.reading import Reading, Sentence
from extractors.rulebook import Rule, RuleBook, rulebook
from language.fold import key
from language.numbers import number
from models import BlockKind, Figure

# Papers and questions are counted outside meetings too: the sentence must say that the meeting had them.
_ANYWHERE = re.compile(r"bài viết|bài báo|câu hỏi|chuyên đề|bài$|bài báo cáo")
_CLAUSE = re.compile(r"[;.:]|,(?= (?:trong đó|đạt|tăng))")
_UNIT_GOES_ON = re.compile(r"(?: (?:trong|thuộc|của|trên|đã|về|tham|có mặt|trực|là|dự|gồm|ký|từ|khối|cụm|tại|cùng|và|với)(?!\w)|[,;.:()]|\s*$)")
# Opinions of voters, and papers that are asked for, are not the meeting's.
_NOT_SAID = re.compile(r"(?<!\w)(?:mỗi|tập hợp|tiếp nhận|tiếp xúc|cử tri|giải quyết|ít nhất|phấn đấu|đăng tải|đăng)(?!\w)")
_COUNTED = (BlockKind.CAPTION, BlockKind.CELL)


def find_figures(reading: Reading) -> tuple[Figure, ...]:
    """Every count of the meeting, each once, in order."""
    book = rulebook("figures")
    found: dict[tuple[int, str], Figure] = {}
    for sentence in reading.body:
        if sentence.kind in _COUNTED:
            continue
        for figure in sorted(_in_sentence(reading, book, sentence), key=lambda f: f.evidence[0].start):
            known = (figure.value, key(figure.label).split()[0])
            found.setdefault(known, figure)
    return tuple(found.values())


def _in_sentence(reading: Reading, book: RuleBook, sentence: Sentence) -> Iterator[Figure]:
    low, start, end = reading.low, sentence.start, sentence.end
    heard = bool(book.rule("heard").pattern.search(low, start, end))
    for match in book.rule("talk").pattern.finditer(low, start, end):
        if heard or not _ANYWHERE.search(match["label"]):
            yield from _figure(reading, book, book.rule("talk"), match, start)
    for match in book.rule("rooms").pattern.finditer(low, start, end):
        yield from _figure(reading, book, book.rule("rooms"), match, start)
    if not (book.rule("attending").pattern.search(low, start, end) or book.rule("gathers").pattern.search(low, start, end)):
        return
    taken = start
    for name in ("people", "units"):
        for match in book.rule(name).pattern.finditer(low, start, end):
            goes_on = name == "people" or _UNIT_GOES_ON.match(low, match.end())
            if goes_on and (match.start() >= taken or name == "people"):
                yield from _figure(reading, book, book.rule(name), match, start)


def _figure(reading: Reading, book: RuleBook, rule: Rule, match: re.Match[str], floor: int) -> Iterator[Figure]:
    """The figure of a match, unless its clause speaks of something else than the meeting."""
    value = number(match["count"])
    lead = reading.low[max(floor, match.start() - 60) : match.start()]
    clause = _CLAUSE.split(lead)[-1]
    of_itself = rule.name in ("talk", "rooms")
    elsewhere = _NOT_SAID if of_itself else book.rule("other").pattern
    if not value or (value == 1 and not of_itself) or elsewhere.search(clause):
        return
    start, end = match.start(), match.end("label")
    label = reading.text[match.start("label") : end].strip(" ,")
    certain = {"talk": 0.9, "rooms": 0.95, "people": 0.8, "units": 0.8}[rule.name]
    yield Figure(label=label, value=value, evidence=(cite(reading, start, end, None, f"figures.{rule.name}"),), confidence=certain)
