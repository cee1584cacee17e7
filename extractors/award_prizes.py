"""Prizes whose giving the document tells: ranks of a contest ("giải Nhất"), prizes with a name ("giải thưởng …")."""

import re
from collections.abc import Iterator

from extractors.award_names import Span, name_end, pattern
from extractors.award_recipient import Recipient
from extractors.reading import Reading
from language.fold import level
from language.lexicon import lexicon

#: How far into a document its headline and lead reach, in characters: what they tell of is what it is about.
_HEAD = 900
_TITLE = re.compile(r'"(?P<title>[^"\n]+)"')


def prizes(reading: Reading) -> Iterator[re.Match[str]]:
    """The prizes that bear a name of their own, and those of the contest that the document tells of.

    A rank ("giải Nhất") is the group ``rank``, a quoted name the group ``quote``.
    """
    if "giải" not in reading.low:
        return
    given = _gives_prizes(reading)
    for match in pattern("prize").finditer(reading.low):
        words = reading.text[slice(*match.span("quoted" if match["quote"] else "name"))]
        if _bears_name(words) or (given and (match["quote"] or _in_head(reading, words))):
            yield match
    for match in pattern("ranked_prize").finditer(reading.low) if given else ():
        if not match["letter"] or reading.text[match.start("letter")].isupper():
            yield match


def _gives_prizes(reading: Reading) -> bool:
    """Whether a document tells how prizes are given: its head says so, and they are neither won by lot nor in sport."""
    head = reading.low[:_HEAD]
    won = pattern("gives_prizes").search(head) or pattern("wins_prizes").search(head.split("\n", 1)[0])
    return bool(won) and not pattern("won_by_lot").search(head)


def _in_head(reading: Reading, words: str) -> bool:
    """Whether a prize told in capitals is what the document is about: its headline or lead names it too."""
    capitals = sum(syllable[0].isupper() for syllable in words.split())
    return words[0].isupper() and capitals > 1 and level(words) in reading.low[:_HEAD]


def works(reading: Reading, start: int, end: int) -> list[Recipient]:
    """The works named in quotes in ``start:end``, or the bodies told to have made them: "2 sáng kiến “A” và “B”"."""
    out: list[Recipient] = []
    for match in pattern("work").finditer(reading.low, start, end):
        for title in _TITLE.finditer(reading.low, *match.span("titles")):
            span = _maker(reading, title.end(), end) or title.span("title")
            out.append(Recipient(*span, reading.text[slice(*span)].strip(), rule="awards.work"))
    return out


def _maker(reading: Reading, at: int, limit: int) -> Span | None:
    """The body that made the work whose title ends at ``at``: “A” (Trường X), “A” của Đoàn thanh niên Trường X."""
    told = pattern("maker").match(reading.low, at, limit)
    if told is None or not reading.text[told.end()].isupper():
        return None
    close = reading.low.find(")", told.end(), limit) if told["bracket"] else -1
    end = name_end(reading, told.end(), close if close >= 0 else limit)
    return (told.end(), end) if pattern("body_head").match(reading.low, told.end(), end) else None


def _bears_name(words: str) -> bool:
    """Whether a prize bears somebody's name, or is one that the State's bodies give; others are won in contests."""
    syllables = words.split()
    person = 2 <= len(syllables) <= 4 and all(s[0].isupper() for s in syllables)
    family = lexicon("family_names").entry(syllables[0]) is not None
    return (person and family) or bool(pattern("official_prize").match(level(words)))
