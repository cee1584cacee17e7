"""What kind of decision a sentence of prose is: rules in order, each with what speaks for and against it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from extractors.decision_signs import deciding, item_kind, reports_or_wishes, sign
from extractors.list_markers import strip_marker
from extractors.reading import Sentence
from extractors.rulebook import rulebook
from extractors.speech import Speaker
from models import DecisionKind

#: How sure it is that a numbered point in a notice of conclusions settles something.
_POINT_CONFIDENCE = 0.75
#: How far back from the word "bầu" another time or place of the election is looked for, in characters.
_BEFORE_ELECTION = 60


@dataclass(frozen=True)
class Said:
    """A sentence as it bears on decisions.

    ``low`` are its levelled words, ``paper`` the kind of the official paper that it stands in, ``numbered`` whether it
    opens a numbered point, ``after_request`` whether something was asked before it in its block.
    """

    sentence: Sentence
    low: str
    speaker: Speaker | None
    paper: str | None
    numbered: bool = False
    after_request: bool = False

    @property
    def own_words(self) -> bool:
        """Whether somebody says it who speaks for themselves, not for a paper presented."""
        return self.speaker is not None and not self.speaker.presents

    @property
    def spoken(self) -> bool:
        """Whether it tells what somebody said, or what a notice of conclusions says."""
        return self.own_words or self.paper == "conclusion"

    @property
    def closes(self) -> bool:
        """Whether it is said by who closes the meeting."""
        return self.speaker is not None and self.speaker.closes

    @cached_property
    def awards(self) -> bool:
        """Whether it is about awards, which are told elsewhere in the record."""
        return sign("award", self.low)


@dataclass(frozen=True)
class Ruling:
    """What a sentence was found to be. The words that decide stand at ``at``: whose decision it is stands before."""

    kind: DecisionKind
    rule: str
    at: int
    confidence: float


def ruling(said: Said) -> Ruling | None:
    """The kind of decision that a sentence is, None where it decides nothing."""
    return next((found for judge in _JUDGES if (found := judge(said))), None)


def _by_rule(name: str, at: int) -> Ruling:
    rule = rulebook("decisions").rule(name)
    return Ruling(DecisionKind(rule.gives), f"decisions.{name}", at, float(rule.attributes["confidence"]))


def _asked_before(said: Said, at: int) -> bool:
    """Whether a speaker's words before ``at`` ask for what follows."""
    return said.own_words and deciding("ask", said.low[:at]) is not None


def _election(said: Said) -> Ruling | None:
    match = deciding("election", said.low)
    if not match:
        return None
    words = said.low[max(0, match.start() - _BEFORE_ELECTION) : match.end()]
    return None if sign("not_elected_here", words) else _by_rule("election", match.start())


def _pact(said: Said) -> Ruling | None:
    """A pact signed at this meeting, not one recalled, planned or named in the meeting's title."""
    match = deciding("pact", said.low)
    if not match or said.low.rstrip().endswith(":") or _asked_before(said, match.start()):
        return None
    before = said.low[: match.start()]
    signed = sign("pact_signers", before) and not sign("pact_not_signed", before)
    return _by_rule("pact", match.start()) if signed else None


def _agreement(said: Said) -> Ruling | None:
    match = deciding("agreement", said.low)
    if not match or said.awards or sign("recalled", said.low):
        return None
    if said.spoken and deciding("ask", said.low):
        return None
    return _by_rule("agreement", match.end())


def _launch(said: Said) -> Ruling | None:
    match = deciding("launch", said.low)
    if not match or said.speaker is None or sign("launched_before", said.low):
        return None
    return None if _asked_before(said, match.start()) else _by_rule("launch", match.start())


def _aim(said: Said) -> Ruling | None:
    match = deciding("aim", said.low)
    return _by_rule("aim", match.end()) if match and not said.awards and not sign("report", said.low) else None


def _ask_joined(said: Said) -> Ruling | None:
    match = deciding("ask_joined", said.low) if said.spoken else None
    return _by_rule("ask_joined", match.start()) if match and not said.awards else None


def _ask(said: Said) -> Ruling | None:
    """Somebody must do the asking: the speaker, a body right before the verb, or the paper, nothing being before it."""
    match = deciding("ask", said.low)
    if not match or said.awards:
        return None
    before = said.low[: match.start()]
    own = said.own_words or (said.speaker is not None and sign("own_voice", before))
    asked = own or not before.strip() or sign("asking_body", before)
    return _by_rule("ask", match.start()) if asked else None


def _body_asks(said: Said) -> Ruling | None:
    match = deciding("body_asks", said.low)
    return _by_rule("body_asks", match.end()) if match and not said.awards else None


def _assign(said: Said) -> Ruling | None:
    match = deciding("assign", said.low) if said.spoken or said.paper else None
    return _by_rule("assign", match.start()) if match and not said.awards else None


def _must(said: Said) -> Ruling | None:
    match = deciding("must", said.low)
    if not match or said.awards or sign("hope", said.low) or sign("trouble", said.low):
        return None
    if sign("report", said.low) and not sign("carries_on", said.low):
        return None
    if said.speaker is None:
        meant = sign("unit_must", said.low) and sign("work_ahead", said.low)
    else:
        meant = said.own_words or sign("coming", said.low)
    return _by_rule("must", match.start()) if meant else None


def _go_on(said: Said) -> Ruling | None:
    match = deciding("go_on", said.low)
    return _by_rule("go_on", match.start()) if match and not said.awards and not sign("report", said.low) else None


def _point(said: Said) -> Ruling | None:
    """In a notice of conclusions, a numbered point says what is settled or to be done."""
    if said.paper != "conclusion" or not (said.sentence.first and said.numbered):
        return None
    if said.low.rstrip().endswith(":") or reports_or_wishes(said.low):
        return None
    kind = item_kind(DecisionKind.CONCLUSION, said.low[strip_marker(said.low) :])
    return Ruling(kind, "list_markers.item", 0, _POINT_CONFIDENCE)


def _closing(said: Said) -> Ruling | None:
    if not (said.own_words and said.closes) or not deciding("closing", said.low):
        return None
    return None if reports_or_wishes(said.low) else _by_rule("closing", 0)


def _undertake(said: Said) -> Ruling | None:
    if not said.spoken or said.speaker is None or not (said.closes or deciding("closing", said.low)):
        return None
    match = deciding("undertake", said.low)
    return _by_rule("undertake", match.start()) if match else None


def _imperative(said: Said) -> Ruling | None:
    """What follows a request in its block is asked too, where it tells to do something."""
    if not said.after_request or not deciding("imperative", said.low) or reports_or_wishes(said.low):
        return None
    return _by_rule("imperative", 0)


_JUDGES: tuple[Callable[[Said], Ruling | None], ...] = (
    _election,
    _pact,
    _agreement,
    _launch,
    _aim,
    _ask_joined,
    _ask,
    _body_asks,
    _assign,
    _must,
    _go_on,
    _point,
    _closing,
    _undertake,
    _imperative,
)
