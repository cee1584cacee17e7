"""What a decision that a body or its head issues orders: the articles that give work, each sentence of them."""

from collections.abc import Iterator

from extractors.award_papers import issuer_line
from extractors.decision_authors import issuer_rule
from extractors.decision_signs import plain, sign
from extractors.found import cite
from extractors.list_markers import place, strip_marker
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from extractors.signatures import signers
from models import BlockKind, Decision, DecisionKind

#: What orders, the plainest first; how sure it is.
_ORDERS = {"gives_work": 0.9, "takes_charge": 0.85, "does": 0.75}
#: What tells what somebody does, which may be told in praise as well.
_TOLD = frozenset({"takes_charge", "does"})
#: What ends the articles.
_FOOT = frozenset({BlockKind.RECIPIENTS, BlockKind.SIGNATURE})
#: Where an order may stand.
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING})


def find_orders(reading: Reading) -> tuple[Decision, ...]:
    """Every sentence of the articles that gives work; none where the paper is no decision."""
    found = list(_orders(reading))
    if not found:
        return ()
    issuer = _issuer(reading)
    return tuple(_decision(reading, sentence, rule, issuer) for sentence, rule in found)


def _articles(reading: Reading) -> Iterator[Sentence]:
    """The sentences after the line "QUYẾT ĐỊNH:", up to the foot of the paper."""
    blocks = reading.document.blocks
    decides = rulebook("orders").rule("decides")
    start = max((i for i, b in enumerate(blocks) if decides.search(reading.low[b.start : b.end])), default=None)
    if start is None or blocks[start].kind is BlockKind.HEADLINE:
        return
    end = next((i for i, b in enumerate(blocks) if i > start and b.kind in _FOOT), len(blocks))
    yield from (s for s in reading.body if start < s.block < end and s.kind in _PROSE)


def _orders(reading: Reading) -> Iterator[tuple[Sentence, str]]:
    """The sentences that give work, each with its rule."""
    listing = False
    for sentence in _articles(reading):
        low = reading.low[sentence.start : sentence.end]
        leads, at = low.rstrip().endswith(":"), place(low) if sentence.first else None
        listing = leads or (listing and not (at and at.style == "điều"))
        if not leads and (rule := _order(low[strip_marker(low) :].rstrip(" ./"), listing=listing)):
            yield sentence, rule


def _order(low: str, *, listing: bool) -> str | None:
    """The rule that tells that words give work.

    Merits told in a list of those awarded, awards, and the formula of who carries out the decision give none.
    """
    rule = next((name for name in _ORDERS if rulebook("orders").rule(name).search(low)), None)
    if rule == "gives_work" and sign("asks_award", low):
        return None
    if rule in _TOLD and (listing or sign("conferral", low) or rulebook("orders").rule("carries_out").search(low)):
        return None
    return rule


def _decision(reading: Reading, sentence: Sentence, rule: str, issuer: str | None) -> Decision:
    start = sentence.start + strip_marker(reading.low[sentence.start : sentence.end])
    end = start + len(plain(reading.text[start : sentence.end]))
    return Decision(
        kind=DecisionKind.DIRECTIVE,
        text=reading.text[start:end],
        issuer=issuer,
        confidence=_ORDERS[rule],
        evidence=(cite(reading, start, end, "text", f"orders.{rule}"),),
    )


def _issuer(reading: Reading) -> str | None:
    """Who decides: the person who signs under his or her own post, else the post or body told above the grounds."""
    line = issuer_line(reading)
    told = reading.text[slice(*line)].strip() if line else None
    if told and not issuer_rule("of_person").match(told.lower()):
        return told
    last = next(iter(signers(reading)), None)
    return last.name if last and not last.for_another else told
