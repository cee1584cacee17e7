"""Whose award it is by the verb that gives it: "đề nghị X tặng", "được X tặng", "X tặng", "thừa ủy quyền của X"."""

import re

from extractors.award_names import Span, name_end, pattern
from extractors.reading import Reading
from language.letters import UPPER

Granted = tuple[Span, str]
_LED = re.compile(r"lãnh đạo (?=\w)")
_REMARK = re.compile(r"\([^()]{1,30}\)")
_INITIALS = re.compile(rf"(?P<name>[{UPPER}]{{3,8}})(?: (?:đã|cũng))?")


def grantor_of(reading: Reading, at: int, verb: re.Match[str]) -> Granted | None:
    """The span of the grantor that the clause ``at`` … ``verb`` names, and the rule that told it."""
    low = reading.low
    for name in ("ask_owner", "decided_by", "empowered"):
        found = [m for m in pattern(name).finditer(low, at, verb.end()) if m.end() <= verb.start()]
        if found:
            begin = found[-1].start("owner")
            return (begin, _until(reading, begin, verb.start())), f"awards.{name}"
    behalf = list(pattern("on_behalf").finditer(low, at, verb.start()))
    if behalf:
        return behalf[-1].span("owner"), "awards.on_behalf"
    passive = [] if verb.re is pattern("received") else list(pattern("passive").finditer(low, at, verb.start()))
    if passive:
        agent = _agent(reading, passive[-1].end(), verb.start())
        return None if agent and pattern("only_asks").search(low, agent[0][1], verb.end()) else agent
    if verb.re is not pattern("conferred"):
        return None
    if commended := pattern("commended").search(low, at, verb.start()):
        return _subject(reading, at, commended)
    issued = pattern("issued").search(low, at, verb.start())
    return _subject(reading, at, verb) or (_subject(reading, at, issued) if issued else None)


def asked_of(reading: Reading, at: int, end: int) -> Granted | None:
    """The grantor whom a heading ``at`` … ``end`` asks for what its list tells: "Đề nghị UBND tỉnh:"."""
    found = list(pattern("ask_owner").finditer(reading.low, at, end))
    if not found:
        return None
    begin = found[-1].start("owner")
    stop = name_end(reading, begin, end)
    return ((begin, stop), "awards.ask_owner") if pattern("asked_end").fullmatch(reading.low, stop, end) else None


def _agent(reading: Reading, begin: int, verb: int) -> Granted | None:
    """The grantor, or grantors, that a passive names before its verb."""
    found = _owner_at(reading, begin, verb) or _named_at(reading, begin, verb)
    return ((found[0][0], _owners_end(reading, found[0][1], verb)), found[1]) if found else None


def _named_at(reading: Reading, begin: int, verb: int) -> Granted | None:
    """The giver whom a passive names in capitals, with no word for a body: "được UNESCO trao"."""
    begin += reading.low.startswith(" ", begin)
    adverbs = _adverbs(reading, begin, verb)
    end = adverbs.start() if adverbs else verb
    name = reading.text[begin:end].strip()
    proper = bool(name) and all(word[0].isupper() for word in name.split()) and len(name) > 2
    if not proper or reading.within(reading.people, begin, end):
        return None
    return (begin, begin + len(name)), "awards.agent"


def _owners_end(reading: Reading, end: int, limit: int) -> int:
    """Where a list of grantors that goes on from ``end`` ends: "được Bộ Công an, UBND tỉnh và Công an tỉnh tặng".

    It is one only if what follows it is the verb; else the first grantor stands alone.
    """
    at = end
    while following := pattern("owner_joined").match(reading.low, at, limit):
        at = name_end(reading, following.start("owner"), limit)
    return at if at > end and pattern("adverbs_or_end").fullmatch(reading.low, at, limit) else end


def _adverbs(reading: Reading, start: int, end: int) -> re.Match[str] | None:
    """The words that only fill the gap before a verb; one with a capital belongs to a name ("Ban Tổ chức đã")."""
    found = pattern("adverbs").search(reading.low, start, end)
    while found and found[0].strip() and reading.text[found.end() - len(found[0].lstrip())].isupper():
        found = pattern("adverbs").search(reading.low, found.start() + len(found[0]) - len(found[0].lstrip()) + 1, end)
    return found


def _until(reading: Reading, begin: int, end: int) -> int:
    adverbs = _adverbs(reading, begin, end)
    return min(adverbs.start() if adverbs else end, name_end(reading, begin, end))


def _owner_at(reading: Reading, begin: int, end: int) -> Granted | None:
    """The body or post that begins at ``begin``, before its verb."""
    while begin < end and reading.low[begin] in ' ,:"-+*•':
        begin += 1
    match = pattern("of_owner").match(reading.low, begin, end)
    if not match or pattern("council").match(reading.low, match.start("owner"), end):
        return None
    begin = match.start("owner")
    return (begin, max(match.end("owner"), _until(reading, begin, end))), "awards.of_owner"


def _subject(reading: Reading, at: int, verb: re.Match[str]) -> Granted | None:
    """The body or post that stands as subject before an active verb; who only hands the award over is none."""
    low = reading.low
    adverbs = _adverbs(reading, at, verb.start())
    end = adverbs.start() if adverbs else verb.start()
    if organisers := pattern("organisers").search(low, at, end):
        return organisers.span(), "awards.organisers"
    marks = [m.end() for m in pattern("subject_piece").finditer(low, at, end)]
    for begin in reversed([at, *marks]):
        found = _owner_at(reading, begin, end) or _initialled(reading, begin, end, verb)
        if found and pattern("only_announces").search(low, found[0][0], end):
            return None
        if found:
            found = _body_led(low, _joint(reading, at, found) or found, verb)
            between = low[end : verb.start()]
            hands = "trao" in between or (verb[0].startswith(("trao", "gắn")) and "quyết định" not in between)
            return _unless_handed(reading, at, found, end, hands=hands)
    return None


def _initialled(reading: Reading, begin: int, end: int, verb: re.Match[str]) -> Granted | None:
    """The giver whose initials alone stand before its verb: "…; TKV tặng danh hiệu"; who hands over is none."""
    begin += reading.low.startswith(" ", begin)
    initials = _INITIALS.fullmatch(reading.text, begin, end) if "tặng" in verb[0] else None
    return ((begin, begin + len(initials["name"])), "awards.of_acronym") if initials else None


def _body_led(low: str, found: Granted, verb: re.Match[str]) -> Granted:
    """The body whose leaders give ("tặng") in its name, the word for them left out; they alone hand over ("trao")."""
    led = _LED.match(low, found[0][0]) if "tặng" in verb[0] or verb[0] == "công nhận" else None
    return ((led.end(), found[0][1]), found[1]) if led else found


def _joint(reading: Reading, at: int, found: Granted) -> Granted | None:
    """The two grantors of which the one ``found`` is the second: "Sở A và Công ty B tổ chức lễ trao Giấy khen"."""
    if reading.low[: found[0][0]].endswith(" và "):
        end = found[0][0] - len(" và ")
        for mark in reversed([at, *(m.end() for m in pattern("subject_piece").finditer(reading.low, at, end))]):
            first = _owner_at(reading, mark, end)
            if first and not _REMARK.sub("", reading.low[first[0][1] : end]).strip():
                return (first[0][0], found[0][1]), found[1]
    return None


def _unless_handed(reading: Reading, at: int, found: Granted, end: int, *, hands: bool) -> Granted | None:
    """The subject, unless it is a person who ``hands`` over ("trao"), a deputy, or has more words after it.

    Who leads a body or speaks for it ("Lãnh đạo Sở", "Bí thư Đoàn trường") hands over what the body gives.
    """
    low, (begin, stop) = reading.low, found[0]
    if pattern("hands_over").match(low, begin):
        return None
    holder = reading.within(reading.people, at, begin) if reading.within(reading.posts, begin, begin + 1) else ()
    if holder and _only_posts(reading, holder[-1].end, begin) and (hands or low.startswith("phó", begin)):
        return None
    people = reading.within(reading.people, begin, end)
    if people:
        if pattern("attends").search(low, people[-1].end, end):
            return None  # "Thủ tướng Lò Văn Pín phát biểu tại lễ tôn vinh"
        named_first = hands or people[0].lead <= begin or low.startswith("phó", begin)
        return None if named_first else ((begin, min(stop, people[0].lead)), found[1])
    return None if _REMARK.sub("", low[stop:end]).strip(" ,") else found


def _only_posts(reading: Reading, start: int, end: int) -> bool:
    """Whether nothing but posts and commas stands in ``start:end``: "ông A, Bí thư Đảng ủy, Giám đốc …"."""
    at = start
    for post in reading.within(reading.posts, start, end):
        if reading.low[at : post.start].strip(" ,-"):
            return False
        at = max(at, name_end(reading, post.start, end))
    return not reading.low[at:end].strip(" ,-")
