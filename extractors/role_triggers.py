"""Words that give roles: where they stand in a sentence, and which of them count there."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from extractors.reading import Reading, Sentence
from extractors.rulebook import Rule, rulebook

_HEAD_OF_LINE = re.compile(r"[\s\-+•*]*(?:\d{1,2}(?:\.\d{1,2})?[.)/]|[a-zđ][.)])?[\s\-+•*]*")
#: What a label says of those after it is not told again by a verb inside the label.
_WITHIN_LABELS = frozenset({"said", "told", "present", "presenter"})


def scope(name: str) -> re.Pattern[str]:
    """A pattern of the book that tells to whom roles belong."""
    return rulebook("role_scope").pattern(name)


@dataclass(frozen=True)
class Trigger:
    """A rule's match in a sentence."""

    rule: Rule
    start: int
    end: int

    @property
    def gives(self) -> str:
        """The role that the rule gives."""
        return self.rule.gives

    @property
    def forward(self) -> bool:
        """Whether it speaks of those named after it alone."""
        return self.rule.attributes["direction"] == "forward"

    @property
    def reach(self) -> str:
        """Whom it reaches: all of a group, one, those near, or those heard."""
        return self.rule.attributes["reach"]


def find_triggers(reading: Reading, sentence: Sentence, names: Iterable[int]) -> list[Trigger]:
    """The triggers of a sentence in order; ``names`` are the offsets of names, which no trigger may reach over."""
    known = tuple(names)
    found = [
        Trigger(rule, match.start(), match.end())
        for rule, match in rulebook("roles").matches(reading.low, sentence.start, sentence.end)
        if not any(match.start() < name < match.end() for name in known)
    ]
    found.sort(key=lambda t: (t.start, -t.end))
    return [t for t in _without_overlaps(found) if _in_place(reading, t, sentence)]


def _without_overlaps(found: list[Trigger]) -> list[Trigger]:
    """Where a label reaches over a verb of the same clause, the label is what is meant."""
    kept: list[Trigger] = []
    for trigger in found:
        over = [k for k in kept if k.start <= trigger.start < k.end]
        if not any(_covers(k, trigger) for k in over):
            kept.append(trigger)
    return kept


def _covers(longer: Trigger, trigger: Trigger) -> bool:
    if longer.gives == trigger.gives or (longer.gives == "told" and trigger.gives == "said"):
        return True
    if not longer.forward:
        return False
    within = longer.gives != "awardee" and trigger.gives in _WITHIN_LABELS
    return within or trigger.rule.name == "attend_backward"


def _in_place(reading: Reading, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether a rule for labels at the head of a line stands there."""
    if trigger.rule.attributes.get("place") != "head":
        return True
    marker = _HEAD_OF_LINE.match(reading.low, sentence.start, sentence.end)
    return marker is not None and trigger.start <= marker.end()


def counts(reading: Reading, trigger: Trigger, sentence: Sentence) -> bool:
    """Whether a trigger holds: an award only where it is given there; a label in capitals is that of a signature."""
    if trigger.gives == "awardee":
        if scope("proposed").search(reading.low, sentence.start, trigger.start):
            return False
        return trigger.forward or bool(scope("given_there").search(reading.low, sentence.start, sentence.end))
    shouted = reading.text[trigger.start : trigger.end].isupper()
    return not shouted or reading.text[sentence.start : sentence.end].isupper()
