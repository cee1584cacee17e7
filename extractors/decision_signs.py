"""Signs that are weighed where words seem to decide something: awards, reports, wishes, what is past or to come."""

import re

from extractors.rulebook import rulebook
from models import DecisionKind


def sign(name: str, low: str) -> bool:
    """Whether levelled text shows the sign of that name."""
    return bool(rulebook("decision_signs").rule(name).pattern.search(low))


def deciding(name: str, low: str) -> re.Match[str] | None:
    """Where the rule of that name finds levelled text to decide something."""
    return rulebook("decisions").rule(name).pattern.search(low)


def reports_or_wishes(low: str) -> bool:
    """Whether a sentence tells of what was done or hopes for the best; neither decides anything."""
    return sign("report", low) or sign("hope", low)


def item_kind(kind: DecisionKind, low: str) -> DecisionKind:
    """The kind of an item in a list of that kind: a conclusion that gives somebody work is a directive."""
    if kind is not DecisionKind.CONCLUSION:
        return kind
    told = sign("told_unit", low) or deciding("assign", low) or deciding("ask", low)
    return DecisionKind.DIRECTIVE if told else kind
