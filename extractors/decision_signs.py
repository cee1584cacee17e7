"""Signs that are weighed where words seem to decide something: awards, reports, wishes, what is past or to come."""

import re
from collections.abc import Iterable
from functools import cache

from extractors.rulebook import Rule, rulebook
from models import DecisionKind

#: The mark at the end of an official paper's text, "./."
_END_MARK = re.compile(r"\s*\./\.?$")


def plain(text: str) -> str:
    """Words without the spaces around them and the mark that ends an official paper."""
    return _END_MARK.sub("", text.strip())


@cache
def _sign(name: str) -> Rule:
    return rulebook("decision_signs").rule(name)


@cache
def _decision(name: str) -> Rule:
    return rulebook("decisions").rule(name)


def sign(name: str, low: str, start: int = 0) -> bool:
    """Whether levelled text shows the sign of that name, from ``start`` on."""
    return _sign(name).search(low, start) is not None


def signed(name: str, low: str, at: int) -> bool:
    """Whether levelled text shows the sign of that name at ``at``."""
    return bool(_sign(name).pattern.match(low, at))


def length(name: str, low: str) -> int:
    """How many characters at the head of levelled text show the sign of that name."""
    match = _sign(name).pattern.match(low)
    return match.end() if match else 0


def every(name: str, low: str) -> Iterable[re.Match[str]]:
    """Every place where the rule of that name finds levelled text to decide something."""
    return _decision(name).finditer(low, 0, len(low))


def deciding(name: str, low: str) -> re.Match[str] | None:
    """Where the rule of that name finds levelled text to decide something."""
    return _decision(name).search(low)


def reports_or_wishes(low: str) -> bool:
    """Whether a sentence tells of what was done or hopes for the best; neither decides anything."""
    return sign("report", low) or sign("hope", low)


def item_kind(kind: DecisionKind, low: str) -> DecisionKind:
    """The kind of an item in a list of that kind: what is concluded or agreed may be that somebody does something."""
    if kind is DecisionKind.DIRECTIVE:
        return DecisionKind.CONCLUSION if sign("answered", low) else kind
    if kind is DecisionKind.AGREEMENT:
        return _agreed_kind(low)
    if kind is not DecisionKind.CONCLUSION or sign("settled", low):
        return kind
    told = sign("told_unit", low) or sign("opens_doing", low) or deciding("assign", low) or deciding("ask", low)
    return DecisionKind.DIRECTIVE if told else kind


def _agreed_kind(low: str) -> DecisionKind:
    """What is agreed may be to ask, to give somebody work or to launch a drive."""
    found = {name: deciding(name, low) for name in ("assign", "ask", "launch")}
    opens = {name: match for name, match in found.items() if match and not match.start()}
    if "launch" in opens:
        return DecisionKind.PLAN
    return DecisionKind.DIRECTIVE if opens else DecisionKind.AGREEMENT
