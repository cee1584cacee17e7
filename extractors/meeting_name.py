"""A meeting's own name: where it ends, and the kind of meeting that it tells of."""

import re

from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.lexicon import lexicon
from models import MeetingKind

#: A signing named further than this into the name goes with another matter, which gives the kind.
_NEAR = 24
#: A name of no more words than this says little without those who are given something: "lễ trao bằng khen cho …".
_SHORT = 6


def name_end(reading: Reading, start: int, limit: int) -> int:
    """Where a name begun at ``start`` ends: at the words that begin something else, or before whoever is given it."""
    end = _outside_quotes(reading, start, limit)
    given = rulebook("meeting_name").pattern("given").search(reading.low, start, end)
    return given.start("cut") if given and not _is_short(reading, start, given.start("cut")) else end


def held_name_end(reading: Reading, start: int, end: int) -> int:
    """Where the name of a meeting that "was held" ends, which stands before the verb at ``end`` or an aside."""
    book = rulebook("meeting_name")
    aside = book.pattern("aside").search(reading.low, start, end)
    end = aside.start() if aside else end
    trailing = book.pattern("trailing").search(reading.low[start:end])
    return start + trailing.start() if trailing else end


def _is_short(reading: Reading, start: int, end: int) -> bool:
    return len(reading.low[start:end].split()) <= _SHORT


def _outside_quotes(reading: Reading, start: int, limit: int) -> int:
    """Where the words begin that end a name, outside quotation marks."""
    low, ends = reading.low, rulebook("meeting_name").pattern("ends")
    quoted_whole = start > 0 and low[start - 1] == '"'
    at = start
    while match := ends.search(low, at, limit):
        inside = low.count('"', start, match.start()) % 2 == 1
        closes = match[0].startswith('"')
        if match[0].startswith(" cho ") and _is_short(reading, start, match.start()):
            at = match.end()
            continue
        if quoted_whole and closes:
            return match.start()
        if not inside or match[0] in ("\n", "."):
            return match.end() if closes and not quoted_whole else match.start()
        at = match.end()
    return limit


def bare_name(words: str) -> str:
    """A name without marks at its ends; a quotation mark goes only where it has no partner within."""
    words = words.strip(" ,.-")
    opened, closed = len(re.findall(r"[“\"]", words)), len(re.findall(r"[”\"]", words))
    begins, ends = words[:1] in ("“", '"'), words[-1:] in ("”", '"')
    if begins and (ends or opened > closed):
        words = words[1:].rstrip('”"') if ends else words[1:]
    elif ends and closed > opened:
        words = words[:-1]
    return words.strip(" ,.-")


def kind_of(low: str) -> MeetingKind | None:
    """The kind that a levelled name tells: by its noun, else by what the meeting did first; None where it does not."""
    book = rulebook("meeting_name")
    noun = book.pattern("noun").search(low)
    if noun is None:
        return None
    if noun["session"]:
        matter = rulebook("meeting_name").pattern("topic").match(low, noun.end() + 1)
        reviewing = matter and lexicon("meeting_topics").by_spelling[matter[0]].attributes.get("kind")
        return MeetingKind(reviewing) if reviewing else MeetingKind.SESSION
    entry = lexicon("gatherings").by_spelling[noun["gathering"]] if noun["gathering"] else None
    told = entry.attributes if entry else {}
    if "kind" in told:
        return MeetingKind(told["kind"])
    otherwise = MeetingKind(told["otherwise"]) if "otherwise" in told else None
    return _first_matter(low, noun.start()) or otherwise


def _first_matter(low: str, start: int) -> MeetingKind | None:
    """The kind of the first matter named from ``start`` on that has one."""
    topics = lexicon("meeting_topics").by_spelling
    named = list(rulebook("meeting_name").pattern("topic").finditer(low, start))
    told = [(match, MeetingKind(kind)) for match in named if (kind := topics[match[0]].attributes.get("kind"))]
    for match, kind in told:
        if kind != MeetingKind.SIGNING:
            return kind
        if match.start() - start > _NEAR:
            return None
        if all(other == kind for _, other in told):
            return kind  # where that is all it is
    return None
