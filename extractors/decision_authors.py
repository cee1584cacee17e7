"""Whose a paper is: the body that sends a letter or plan, makes results known or resolves, the person who concludes."""

import re
from functools import cache

from extractors.reading import Reading
from extractors.rulebook import rulebook
from models import BlockKind

#: An author is told in one of so many first sentences of news of a plan or letter.
_FIRST = 8
#: So many words tell a body in the letterhead from others; so many characters its full name takes at most.
_TELLING, _FULL = 3, 100


@cache
def issuer_rule(name: str) -> re.Pattern[str]:
    """The pattern of the rule of that name on issuers."""
    return rulebook("issuers").rule(name).pattern


def is_letter(reading: Reading, paper: str | None) -> bool:
    """Whether a document that reports no meeting is a letter or plan, or news of one."""
    if paper in ("plan", "notice"):
        return True
    addressed = issuer_rule("addressed")
    if any(addressed.match(reading.low, b.start, b.end) for b in reading.document.blocks):
        return True
    return paper is None and _told_author(reading) is not None


def author_of(reading: Reading, paper: str | None, chair: str | None, *, letter: bool) -> str | None:
    """Whose a paper is: who concludes, the body that sends or resolves; or, in news of a paper, the body told."""
    if paper == "conclusion" and (result := announced_by(reading)):
        return result
    if paper == "conclusion":
        head = next((b for b in reading.document.blocks if b.kind is BlockKind.HEADLINE), None)
        named = reading.within(reading.people, head.start, head.end) if head else ()
        return named[0].name if named else _concluding(reading) or chair
    if paper == "resolution":
        match = issuer_rule("resolves").search(reading.low)
        return reading.text[slice(*match.span("author"))].capitalize() if match else None
    return _sender(reading) if letter else None


def _sender(reading: Reading) -> str | None:
    """The body that sends a letter or plan, as its text calls it if it does."""
    head = letterhead(reading)
    return _told_author(reading) or head if head is None or head.isupper() else head


def announced_by(reading: Reading) -> str | None:
    """The body that makes known what it found, its chair saying nothing."""
    match = issuer_rule("announces").search(reading.low)
    return reading.text[slice(*match.span("author"))] if match else None


def _concluding(reading: Reading) -> str | None:
    """The person of whom a lead-in tells that he concludes: "Đồng chí …, Chủ tịch Hội, kết luận như sau:"."""
    for match in issuer_rule("concludes").finditer(reading.low):
        if people := reading.within(reading.people, match.start(), match.end()):
            return people[-1].name
    return None


def letterhead(reading: Reading) -> str | None:
    """The body in the letterhead, by the words that the text calls it."""
    heads = [b for b in reading.document.blocks if b.kind is BlockKind.LETTERHEAD]
    bodies = [b for b in heads if _names_body(reading.low[b.start : b.end])]
    if not bodies:
        return None
    motto = issuer_rule("motto").search(reading.low, bodies[-1].start, bodies[-1].end)
    end = motto.start() if motto else bodies[-1].end
    return _called(reading, reading.low[bodies[-1].start : end].split()) or reading.text[bodies[-1].start : end]


def _names_body(low: str) -> bool:
    return bool(issuer_rule("body_name").search(low) and not issuer_rule("motto").match(low))


def _called(reading: Reading, words: list[str]) -> str | None:
    """What the text calls the body whose full name has those words: the same words or their beginning."""
    if len(words) < _TELLING or not reading.body:
        return None
    at = reading.body[0].start
    while (at := reading.low.find(" ".join(words[:_TELLING]), at + 1)) >= 0:
        shared = _shared(reading.low[at : at + _FULL].split(), words)
        end = at + len(" ".join(words[:shared]))
        level = issuer_rule("level").match(reading.low, end) if shared == len(words) else None
        if shared == len(words) or issuer_rule("level").fullmatch(" " + words[shared - 1]):
            return reading.text[at : level.end() if level else end]
    return None


def _shared(words: list[str], others: list[str]) -> int:
    """How many words two texts share at their heads."""
    pairs = zip(words, others, strict=False)
    return next((n for n, (one, other) in enumerate(pairs) if one.strip(",;.") != other), min(len(words), len(others)))


def _told_author(reading: Reading) -> str | None:
    """The body of which news tells that it issued a plan or letter."""
    for sentence in reading.sentences[:_FIRST]:
        match = issuer_rule("issues").search(reading.low[sentence.start : sentence.end])
        if match:
            start, end = match.span("author" if match["author"] else "sender")
            return reading.text[sentence.start + start : sentence.start + end].strip()
    return None
