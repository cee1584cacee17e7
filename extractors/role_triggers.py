"""Words that give roles: where they stand in a sentence, and which of them count there."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from extractors.mentions import Mention
from extractors.reading import Reading, Sentence
from extractors.rulebook import Rule, rulebook

#: The roles of those whom a meeting is held with.
TAKES_PART = frozenset({"attendee", "chair"})
_HEAD_OF_LINE = re.compile(r"[\s\-+•*]*(?:\d{1,2}(?:\.\d{1,2})?[.)/]|(?:[a-zđ]|[ivx]{2,4})[.)])?[\s\-+•*]*")
#: What a label says of those after it is not told again by a verb inside the label.
_WITHIN_LABELS = frozenset({"said", "told", "present", "presenter"})
#: Those before a verb and those after it may have these: "ông A trao cờ cho ông B", "được tặng Bằng khen: bà C".
_BOTH_SIDES = frozenset({"awardee", "present"})
#: Roles of those whose words are told.
_SPOKEN = frozenset({"said", "speaker", "presenter", "told"})
#: What takes a verb's meaning away ("đề nghị …", "đến dự và …") stands before it within so many characters.
_AHEAD = 400
#: What was said once stands right before its verb: "từng nói".
_ONCE = 8


@cache
def scope(name: str) -> re.Pattern[str]:
    """A pattern of the book that tells to whom roles belong."""
    return rulebook("role_scope").pattern(name)


class Trigger(NamedTuple):
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
        """Whom it reaches: all of a group, one, the next or those near, those heard or given something."""
        return self.rule.attributes["reach"]


def find_triggers(
    reading: Reading, sentence: Sentence, people: Sequence[Mention], places: frozenset[str] = frozenset()
) -> list[Trigger]:
    """The triggers of a sentence in order; none reaches over the name of one of the ``people`` there.

    ``places`` are those that it stands in, for rules that hold only within one.
    """
    starts = [person.start for person in people]
    found = [
        Trigger(rule, match.start(), match.end())
        for rule, match in rulebook("roles").matches(reading.low, sentence.start, sentence.end, places)
        if bisect_right(starts, match.start()) == bisect_left(starts, match.end())
    ]
    found = [t for t in found if not (t.forward and t.gives in TAKES_PART and _has_subject(reading, t, people))]
    found.sort(key=lambda t: (t.start, -t.end))
    return _without_overlaps([t for t in found if _in_place(reading, t, sentence)])


def _has_subject(reading: Reading, label: Trigger, people: Sequence[Mention]) -> bool:
    """Whether what reads like a label is a verb: "ông A | chủ trì Hội nghị có | 12 đơn vị tham gia"."""
    low = reading.low
    if low[label.end - 1] == ":":
        return False
    return any(m.tail < label.start and scope("subject_at_once").match(low[m.tail : label.start]) for m in people)


def _without_overlaps(found: list[Trigger]) -> list[Trigger]:
    """Where a label reaches over a verb of the same clause, the label is what is meant."""
    kept: list[Trigger] = []
    for trigger in found:
        over = [k for k in kept if k.start <= trigger.start < k.end]
        if not any(_covers(k, trigger) for k in over):
            kept.append(trigger)
    return kept


def _covers(longer: Trigger, trigger: Trigger) -> bool:
    if longer.reach == "near" and trigger.reach == "all":
        return False
    if longer.gives == trigger.gives and longer.gives in _BOTH_SIDES and longer.forward != trigger.forward:
        return False
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
    """Whether a trigger holds: an award only where it is given there; a label in capitals is that of a signature.

    Good wishes of one who comes to attend are no speech.
    """
    if trigger.gives == "awardee":
        before = (reading.low, max(sentence.start, trigger.start - _AHEAD), trigger.start)
        elsewhere = scope("proposed").search(*before) or scope("long_ago").search(*before)
        if elsewhere or (not trigger.forward and scope("beside_others").search(*before)):
            return False
        takes = scope("takes").match(reading.low, trigger.start) is not None
        there = scope("given_there").search(reading.low, sentence.start, sentence.end) is not None
        block = reading.low.rfind("\n", 0, sentence.start) + 1
        return trigger.forward or takes or there or bool(scope("occasion").search(reading.low, block, sentence.start))
    ahead = (reading.low, sentence.start, trigger.start)
    if trigger.gives in TAKES_PART and scope("expected").search(*ahead):
        return False
    once = (reading.low, max(sentence.start, trigger.start - _ONCE), trigger.start)
    if trigger.gives in _SPOKEN and scope("said_once").search(*once):
        return False
    if trigger.gives == "said" and scope("greets").search(
        reading.low, max(sentence.start, trigger.end - _AHEAD), trigger.end
    ):
        return False
    shouted = reading.text[trigger.start : trigger.end].isupper()
    return not shouted or reading.text[sentence.start : sentence.end].isupper()
