"""Whose award it is by the verb that gives it: "đề nghị X tặng", "được X tặng", "X tặng", "thừa ủy quyền của X"."""

import re

from extractors.award_names import Span, name_end, pattern
from extractors.reading import Reading

Granted = tuple[Span, str]


def grantor_of(reading: Reading, at: int, verb: re.Match[str]) -> Granted | None:
    """The span of the grantor that the clause ``at`` … ``verb`` names, and the rule that told it."""
    low = reading.low
    for name in ("ask_owner", "decided_by"):
        found = [m for m in pattern(name).finditer(low, at, verb.end()) if m.end() <= verb.start()]
        if found:
            begin = found[-1].start("owner")
            return (begin, _until(reading, begin, verb.start())), f"awards.{name}"
    passive = list(pattern("passive").finditer(low, at, verb.start()))
    if passive:
        return _owner_at(reading, passive[-1].end(), verb.start())
    return _subject(reading, at, verb) if verb.re is pattern("conferred") else None


def _until(reading: Reading, begin: int, end: int) -> int:
    adverbs = pattern("adverbs").search(reading.low, begin, end)
    return min(adverbs.start() if adverbs else end, name_end(reading, begin, end))


def _owner_at(reading: Reading, begin: int, end: int) -> Granted | None:
    """The body or post that begins at ``begin``, before its verb."""
    while begin < end and reading.low[begin] in ' ,:"-':
        begin += 1
    match = pattern("of_owner").match(reading.low, begin, end)
    if not match:
        return None
    return (match.start("owner"), _until(reading, match.start("owner"), end)), "awards.of_owner"


def _subject(reading: Reading, at: int, verb: re.Match[str]) -> Granted | None:
    """The body or post that stands as subject before an active verb; who only hands the award over is none."""
    low = reading.low
    adverbs = pattern("adverbs").search(low, at, verb.start())
    end = adverbs.start() if adverbs else verb.start()
    marks = [m.end() for m in pattern("subject_piece").finditer(low, at, end)]
    for begin in reversed([at, *marks]):
        found = _owner_at(reading, begin, end)
        if found:
            between = low[end : verb.start()]
            hands = "trao" in between or (verb[0].startswith(("trao", "gắn")) and "quyết định" not in between)
            return _unless_handed(reading, at, found, end, hands=hands)
    return None


def _unless_handed(reading: Reading, at: int, found: Granted, end: int, *, hands: bool) -> Granted | None:
    """The subject, unless it is a person who ``hands`` over ("trao"), a deputy, or has more words after it."""
    low, (begin, stop) = reading.low, found[0]
    holder = reading.within(reading.people, at, begin) if reading.within(reading.posts, begin, begin + 1) else ()
    if holder and not low[holder[-1].end : begin].strip(" ,-") and (hands or low.startswith("phó", begin)):
        return None
    people = reading.within(reading.people, begin, end)
    if people:
        named_first = hands or people[0].lead <= begin
        return None if named_first else ((begin, min(stop, people[0].lead)), found[1])
    return None if low[stop:end].strip(" ,") else found
