"""What is known of an award beside its own fields: its level, who the recipient is, the decision, the achievement.

All of it stands in the document; what the document does not tell is None.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from language.fold import key as folded
from language.fold import level as levelled
from language.lexicon import lexicon
from language.names import find_people
from language.posts import post_head
from language.sentences import split
from models import Award, AwardStatus, DocumentInfo, Participant, Record, Reference

#: Sorts of recipients, by the words of those who import them.
PERSON, COLLECTIVE, HOUSEHOLD = "CANHAN", "TAPTHE", "HOGIADINH"

_HOUSEHOLD = re.compile(r"(?:hộ )?gia đình(?! (?:văn hóa|phật tử))|hộ (?:ông|bà|anh|chị)\b")
_DECISION = re.compile(r"quyết định")
_GOING_BY = re.compile(r"(?:căn cứ|thực hiện|triển khai|hưởng ứng)(?: \w+){0,4} $")
# The head of an official paper (Nghị định 30/2020/NĐ-CP): its number stands in a line of its own before its title.
_OWN_NUMBER = re.compile(r"^số:? *(?P<number>\d[^\s,;]*qđ[^\s,;]*)$", re.MULTILINE)
# "vì đã có nhiều đóng góp cho …", "có thành tích xuất sắc trong …", "đã hoàn thành xuất sắc nhiệm vụ năm 2023"
_ACHIEVEMENT = re.compile(
    r"(?:vì |do )?(?:đã )?(?:có (?:nhiều |những )?(?:thành tích|đóng góp|công lao|cống hiến)|"
    r"(?:lập|đạt) (?:được )?(?:nhiều |những )?thành tích|hoàn thành (?:xuất sắc|tốt) nhiệm vụ)\b[^\n;:.(]*"
)


def level_of(award: Award) -> str | None:
    """The level that gives the award: state, ministry, province or base; None where its words do not tell."""
    named = re.match(rf"{lexicon('awards').pattern}(?!\w)", levelled(award.award))
    entry = lexicon("awards").entry(named[0]) if named else None
    if entry and entry.attributes.get("given_by") == "state":
        return "state"
    found = _level_at(levelled(award.grantor), 0) if award.grantor else None
    return None if found == "unknown" else found


@cache
def _grantors() -> re.Pattern[str]:
    return re.compile(rf"{lexicon('grantor_levels').pattern}(?!\w)")


def _level_at(low: str, at: int) -> str | None:
    """The level of the body named at ``at``, else of the one named after the post or the part of a body there."""
    match = _grantors().match(low, at)
    entry = lexicon("grantor_levels").entry(match[0]) if match else None
    if match and entry and entry.attributes["level"] != "within":
        return entry.attributes["level"]
    before = match or post_head().match(low, at)
    return _level_at(low, before.end() + 1) if before and before.end() > at else None


def sort_of(recipient: str, record: Record) -> str | None:
    """Whether a recipient is a person, a collective or a household; None where that cannot be told."""
    low = levelled(recipient)
    if _HOUSEHOLD.match(low):
        return HOUSEHOLD
    if participant_called(recipient, record):
        return PERSON
    if not lexicon("provinces").entry(recipient) and _is_name(recipient, low):
        return PERSON
    if lexicon("provinces").entry(recipient) or _collective().match(low):
        return COLLECTIVE
    return PERSON if _looks_like_name(recipient) else None


@cache
def _collective() -> re.Pattern[str]:
    return re.compile(rf"(?:các )?(?:{lexicon('bodies').pattern}|{lexicon('award_units').pattern})(?!\w)")


def _is_name(recipient: str, low: str) -> bool:
    found = find_people(recipient, low, 0, len(recipient))
    return len(found) == 1 and (found[0].lead, found[0].end) == (0, len(recipient)) and not found[0].namesake


def _looks_like_name(recipient: str) -> bool:
    """Two to five capitalised syllables: names of families that no list has ("H'Rê Mlô")."""
    syllables = recipient.split()
    return 1 < len(syllables) <= 5 and all(s[:1].isupper() and not s.isupper() for s in syllables)


def participant_called(name: str, record: Record) -> Participant | None:
    """The one participant of that name; of two of one name neither is known to be meant."""
    called = [p for p in record.participants if folded(p.name) == folded(name)]
    return called[0] if len(called) == 1 else None


@dataclass(frozen=True)
class Decided:
    """The decision that confers an award: its number, and its day as ISO 8601 where it is told."""

    number: str
    date: str | None


def decision_of(award: Award, record: Record) -> Decided | None:
    """The decision that the sentence of the award cites, where it cites one; else the document, where it is one."""
    text = record.document.text
    sentences = [_sentence(text, e.start) for e in award.evidence]
    cited = [r for r in record.references if _DECISION.match(levelled(r.text)) and _confers(r, text, sentences)]
    if cited:
        return Decided(cited[0].number, cited[0].date) if len({r.number for r in cited}) == 1 else None
    return own_decision(record.document) if award.status is AwardStatus.CONFERRED else None


def own_decision(document: DocumentInfo) -> Decided | None:
    """The number and day of a document that is a decision itself."""
    if not document.title or not _DECISION.match(levelled(document.title)):
        return None
    head = document.text[: document.text.find(document.title)]
    found = list(_OWN_NUMBER.finditer(levelled(head)))
    if len(found) != 1:
        return None
    day = document.published_at[:10] if document.published_at else None
    return Decided(head[found[0].start("number") : found[0].end("number")], day)


def _confers(reference: Reference, text: str, sentences: list[tuple[int, int]]) -> bool:
    """Whether a decision stands in one of the sentences, and not as what is carried out or gone by."""
    for start, end in sentences:
        for one in reference.evidence:
            if start <= one.start < end and not _GOING_BY.search(levelled(text[start : one.start])):
                return True
    return False


def _sentence(text: str, at: int) -> tuple[int, int]:
    start, end = _line(text, at, at)
    return next((s for s in split(text, start, end) if s[0] <= at < s[1]), (start, end))


def achievement_of(award: Award, record: Record) -> str | None:
    """The words on what it is given for, where exactly one such clause stands in the line of the award.

    In a decision they may stand in its title, for all whom it names.
    """
    lines = dict.fromkeys(_line(record.document.text, e.start, e.end) for e in award.evidence)
    found = {words for start, end in lines for words in _achievements(record.document.text[start:end])}
    if not found and award.status is AwardStatus.CONFERRED and own_decision(record.document):
        found = set(_achievements(record.document.title or ""))
    return found.pop() if len(found) == 1 else None


def _achievements(text: str) -> Iterator[str]:
    for match in _ACHIEVEMENT.finditer(levelled(text)):
        yield text[match.start() : match.end()].strip(" ,–-")


def quote_of(award: Award, record: Record) -> str:
    """The words that it rests on: from the first to the last of them where they stand in one line, else the first."""
    text, first = record.document.text, award.evidence[0]
    start, end = _line(text, first.start, first.end)
    here = [e for e in award.evidence if start <= e.start and e.end <= end]
    return text[min(e.start for e in here) : max(e.end for e in here)] if len(here) > 1 else first.quote


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """The lines that hold ``start:end``."""
    after = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if after < 0 else after
