"""What a paper as a whole tells of its awards: whether it only asks, who issues it, which year it reviews, of whom."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.award_mentions import AwardMention
from extractors.award_names import Span, matches, name_end, pattern
from extractors.award_recipient import Recipient, of_person
from extractors.cluster_bodies import words_of
from extractors.papers import headline_of, paper_kind
from extractors.reading import Reading
from language.letters import LOWER, UPPER
from models import AwardStatus, Block, BlockKind

#: Capitals that end a title written in small letters.
_CAPITALS = re.compile(rf"(?<=[{LOWER}\d] )[{UPPER}][{UPPER}\d ,.&-]{{9,}}$")
_YEAR = re.compile(r"(?<!\w)năm (?:học \d{4}\s?[-/]\s?)?(?P<year>20\d\d)(?![\d/-])")
#: How many words a name of a post with its body has at least: "Chủ tịch Hội đồng quản trị", not "Tổng Giám đốc".
_A_NAME = 3


@dataclass(frozen=True)
class Paper:
    """What holds for every award of a document that says nothing else.

    ``reviewed`` is the year that it reviews, ``given`` the one that the title of a decision names.
    ``chooses`` tells that it only tells who was chosen, ``prescribes`` that it is guidance or a regulation, ``subject``
    whose merits it reports.
    """

    leaning: AwardStatus
    chooses: bool
    prescribes: bool
    issuer: Span | None
    reviewed: int | None
    given: int | None
    subject: Recipient | None


def paper_of(reading: Reading, mentions: Sequence[AwardMention]) -> Paper:
    """What the document tells as a whole: minutes and submissions propose where no verb tells, others confer."""
    year = pattern("reviewed").search(reading.low)
    reviewed = int(year["year"]) if year else None
    head = _head(reading)
    decides = "quyết định\n" in head
    asks = pattern("proposing").search(head) and not decides
    leaning = AwardStatus.PROPOSED if asks else AwardStatus.CONFERRED
    chooses = bool(pattern("chooses").search(head)) and not decides
    issuer = _in_own_words(reading, issuer_line(reading) or _attached(reading), mentions)
    return Paper(leaning, chooses, _prescribes(reading), issuer, reviewed, _given(reading), _subject(reading))


def _given(reading: Reading) -> int | None:
    """The year that the title of a decision names: "QUYẾT ĐỊNH Về việc tặng Giấy khen năm 2031"."""
    head = headline_of(reading)
    if head is None or not reading.low.startswith("quyết định", head.start):
        return None
    below = next((b for above, b in itertools.pairwise(reading.document.blocks) if above is head), head)
    end = below.end if reading.low.startswith(("về việc", "v/v"), below.start) else head.end
    year = _YEAR.search(reading.low, head.start, end)
    return int(year["year"]) if year else None


def _prescribes(reading: Reading) -> bool:
    """Whether a paper only lays down how many are to be commended: guidance, a regulation, rules of a contest."""
    head = headline_of(reading) if paper_kind(reading) else None
    return head is not None and pattern("prescribing").match(reading.low, head.start, head.end) is not None


def _head(reading: Reading) -> str:
    """The headings of a paper and the words it begins with."""
    heads = [b for b in reading.document.blocks if b.kind in (BlockKind.HEADLINE, BlockKind.HEADING)]
    return " ".join(reading.low[b.start : b.end] for b in heads[:3]) + reading.low[:600]


def issuer_line(reading: Reading) -> Span | None:
    """Who signs a decision: the line of its own before "Căn cứ", "Xét đề nghị", "QUYẾT ĐỊNH:": a post, its body."""
    if "quyết định" not in reading.low:
        return None
    blocks = [b for b in reading.document.blocks if b.start < b.end and b.kind is not BlockKind.FURNITURE]
    for before, block in itertools.pairwise(blocks):
        if pattern("based").match(reading.low, block.start, block.end):
            owner = pattern("issuer_line").fullmatch(reading.low, _own_line(reading, before), before.end)
            if owner and owner.start() > before.start:
                return owner.span("issuer")
            if owner:
                return _post_above(reading, blocks, before), owner.end("issuer")
    return None


def _own_line(reading: Reading, block: Block) -> int:
    """Where the line of capitals begins that ends a block whose title it was read into; else where the block begins."""
    capitals = _CAPITALS.search(reading.text, block.start, block.end)
    return capitals.start() if capitals else block.start


def _attached(reading: Reading) -> Span | None:
    """Who signed the decision to which a list belongs: "(Kèm theo Quyết định số … của Chủ tịch UBND huyện)"."""
    found = pattern("attached").search(reading.low)
    return (found.start("owner"), name_end(reading, found.start("owner"), found.end())) if found else None


def _in_own_words(reading: Reading, issuer: Span | None, mentions: Sequence[AwardMention]) -> Span | None:
    """The issuer as a decision calls it beside an award ("Cờ thi đua của Chủ tịch …"), not in its line of capitals.

    Words too few for a name of somebody ("Giám đốc") are no better.
    """
    if issuer is None or not reading.text[slice(*issuer)].isupper():
        return issuer
    whole = words_of(reading.text[slice(*issuer)])
    for own in (m.own for m in mentions if m.own):
        words = words_of(reading.text[slice(*own)])
        a_post = reading.within(reading.posts, own[0], own[0] + 1) or words == whole[: len(words)]
        only_post = pattern("post_line").fullmatch(reading.low, *own)
        alike = len(words) >= _A_NAME + bool(only_post) and a_post and set(words) <= set(whole)
        if alike and not reading.text[slice(*own)].isupper():
            return own
    return issuer


def _post_above(reading: Reading, blocks: Sequence[Block], body: Block) -> int:
    """Where the post begins that a decision sets in a line above its ``body``: "GIÁM ĐỐC", "BỆNH VIỆN A"."""
    above = next((b for b, following in itertools.pairwise(blocks) if following is body), body)
    alone = above is not body and pattern("post_line").fullmatch(reading.low, above.start, above.end)
    return above.start if alone and reading.text[above.start : above.end].isupper() else body.start


def _subject(reading: Reading) -> Recipient | None:
    """The person whose merits a report tells, by the only line for a name in it: "Họ và tên: Lò Văn Pín"."""
    lines = list(itertools.islice(matches("subject_line", reading.low), 2))
    if len(lines) != 1:
        return None
    end = lines[0].end()
    people = reading.within(reading.people, end, end + 60)
    return of_person(people[0]) if people and people[0].lead == end else None
