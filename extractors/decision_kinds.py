"""What kind of decision a sentence of prose is: rules in order, each with what speaks for and against it."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from extractors.decision_authors import issuer_rule
from extractors.decision_signs import deciding, every, item_kind, length, reports_or_wishes, sign, signed
from extractors.list_markers import strip_marker
from extractors.reading import Sentence
from extractors.rulebook import rulebook
from extractors.speech import Speaker
from language.fold import key
from models import DecisionKind

#: How sure it is that a numbered point in a notice of conclusions settles something.
_POINT_CONFIDENCE = 0.75
#: How far back from the word "bầu" another time or place of the election is looked for, in characters.
_BEFORE_ELECTION = 60
#: How far back from the word that asks it is looked whether it is a noun, in characters.
_BEFORE_ASKING = 160
#: A heading is shorter, in characters, and has no mark at its end.
_HEADING, _ENDS = 90, re.compile(r"[.!?…,;:\")]\s*$")
#: A report or draft is listened to.
_HEARD = " nghe "
#: What everybody says of what they adopt, looked for before the rule is.
_ASSENT = ("nhất trí", "thống nhất", "thông qua", "tán thành", "đồng thuận", "biểu quyết")
#: A letter tells what was agreed upon, or what is to be: "Khối đã thống nhất …".
_ALREADY = re.compile(r"(?<!\w)(?:đã|vừa|được)(?!\w)")
#: What a body will do, not what it is to do.
_WILL = "sẽ "
#: The groups of a pattern that hold the name of the decider.
_SUBJECTS = ("subject", "source", "doer", "pledger", "meeting")


class Run(NamedTuple):
    """What was decided last: words that follow in the same ``stretch`` of text and have no subject go on with it."""

    kind: DecisionKind
    issuer: str | None
    stretch: int


class Said(NamedTuple):
    """A sentence as it bears on decisions.

    ``low`` are its levelled words, ``paper`` the kind of the official paper that it stands in, ``numbered`` whether it
    opens a numbered point, ``run`` what was decided just before it and ``last`` at all, ``done`` the last year that is
    over, ``letter`` whether it stands in a letter or plan, or in news of one, ``stretch`` the number of the stretch of
    text that it belongs to, ``quoted`` whether it stands in quotation marks, ``lined`` whether every sentence of the
    page has a line of its own, ``told`` whether it says itself whose words it tells, ``bidden`` whether it was
    a quotation that is said to ask for something, ``reviewed`` whether its block looks back on what was done.
    """

    sentence: Sentence
    low: str
    speaker: Speaker | None
    paper: str | None
    numbered: bool = False
    run: Run | None = None
    last: Run | None = None
    done: int | None = None
    letter: bool = False
    text: str = ""
    stretch: int = 0
    quoted: bool = False
    lined: bool = False
    told: bool = False
    bidden: bool = False
    reviewed: bool = False

    @property
    def own_words(self) -> bool:
        """Whether somebody says it who speaks for themselves, not for a paper presented."""
        return self.speaker is not None and not self.speaker.presents

    @property
    def spoken(self) -> bool:
        """Whether it tells what somebody said, or what a notice of conclusions says."""
        return self.own_words or self.paper == "conclusion"

    @property
    def title(self) -> bool:
        """Whether a line of its own looks like a heading between lines that are sentences."""
        alone = self.lined and self.sentence.first and not (self.numbered or self.quoted)
        return alone and len(self.low) < _HEADING and not _ENDS.search(self.low)

    @property
    def closes(self) -> bool:
        """Whether it is said by who closes the meeting."""
        return self.speaker is not None and self.speaker.closes

    @property
    def asked_before(self) -> bool:
        """Whether something was asked before it in its stretch of text."""
        run = self.run
        return run is not None and run.kind is DecisionKind.DIRECTIVE and run.stretch == self.stretch

    @property
    def planned_before(self) -> bool:
        """Whether something was planned right before it."""
        return self.run is not None and self.run.kind is DecisionKind.PLAN

    @property
    def awards(self) -> bool:
        """Whether it is about awards, which are told elsewhere in the record."""
        return _is_of_awards(self.low)


@lru_cache(maxsize=4)  # asked for several times of one sentence
def _is_of_awards(low: str) -> bool:
    return sign("award", low)


class Ruling(NamedTuple):
    """What a sentence was found to be. The words that decide stand at ``at``: whose decision it is stands before.

    ``subject`` is where the decider's name stands, if the rule found it.
    """

    kind: DecisionKind
    rule: str
    at: int
    confidence: float
    subject: tuple[int, int] | None = None


def ruling(said: Said) -> Ruling | None:
    """The kind of decision that a sentence is, None where it decides nothing."""
    # Asked of all rules at once which have a word of theirs there: of forty it is seven.
    worth = (_JUDGED_BY.get(rule.name) for rule in rulebook("decisions").worth_trying(said.low))
    judges = sorted({at for at in worth if at is not None} | _ALWAYS_ASKED)
    found = next((found for at in judges if (found := _JUDGES[at][0](said))), None)
    if found is not None and found.kind is not DecisionKind.PLAN and said.reviewed and not _by_person(said):
        return None
    return found


def _by_person(said: Said) -> bool:
    """Whether somebody speaks, by name or post, not a body."""
    if said.speaker is None or not said.own_words:
        return False
    name = key(said.speaker.name)
    return bool(issuer_rule("of_person").match(name)) or not issuer_rule("body_name").match(name)


def _by_rule(name: str, at: int, match: re.Match[str] | None = None, kind: DecisionKind | None = None) -> Ruling:
    rule = rulebook("decisions").rule(name)
    confidence = float(rule.attributes["confidence"])
    subject = subject_of(match) if match else None
    return Ruling(kind or DecisionKind(rule.gives), f"decisions.{name}", at, confidence, subject)


def subject_of(match: re.Match[str]) -> tuple[int, int] | None:
    """Where a rule found the name of the decider."""
    spans = (match.span(name) for name in _SUBJECTS if match.re.groupindex.get(name))
    return next((s for s in spans if s[0] >= 0), None)


def _asked_before(said: Said, at: int) -> bool:
    """Whether a speaker's words before ``at`` ask for what follows."""
    if not said.own_words:
        return False
    if any(match.start() < at for match in asks(said)):
        return True
    told = (deciding(name, said.low) for name in ("assign", "must"))
    return any(match is not None and match.start() < at for match in told)


def asks(said: Said) -> Iterator[re.Match[str]]:
    """Where somebody asks for something: no noun ("theo đề nghị của"), no nomination for an award."""
    for match in every("ask", said.low):
        start = max(0, match.start() - _BEFORE_ASKING)
        before, text = said.low[: match.start()], said.text[start : match.start()]
        noun = sign("asked_as_noun", before, start) and not sign("condition", before, start)
        noun = noun and not _ends_with_name(text)
        noun = noun or sign("others_wish", before, start)
        if not noun and not signed("nomination", said.low, match.start()):
            yield match


def _ends_with_name(before: str) -> bool:
    """Whether words end with one that has a capital within a sentence: "Tiến Đạt", no "đạt"."""
    words = before.rsplit(maxsplit=2)
    return len(words) > 1 and words[-1][:1].isupper()


def _election(said: Said) -> Ruling | None:
    match = deciding("election", said.low) if sign("election_words", said.low) and not said.letter else None
    if not match:
        after = said.run is not None and said.run.kind is DecisionKind.AGREEMENT and not said.letter
        leads = after and sign("leads_now", said.low) and not _past(said)
        return Ruling(DecisionKind.ELECTION, "decisions.bare", 0, _POINT_CONFIDENCE) if leads else None
    words = said.low[max(0, match.start() - _BEFORE_ELECTION) : match.end()]
    elsewhere = sign("will", said.low[: match.start()]) or sign("opens_past", said.low)
    return None if elsewhere or sign("not_elected_here", words) else _by_rule("election", match.start())


def _past(said: Said) -> bool:
    """Whether a sentence opens with a year that is over."""
    match = rulebook("decision_signs").rule("opens_year").search(said.low)
    return match is not None and _over(match, said.done)


def _pact(said: Said) -> Ruling | None:
    """A pact signed at this meeting, not one recalled, planned or named in the meeting's title."""
    match = deciding("pact", said.low)
    if not match or _past(said) or said.low.rstrip().endswith(":") or _asked_before(said, match.start()):
        return None
    before = said.low[strip_marker(said.low) : match.start()]
    to_come = said.letter or said.paper == "plan" or (said.speaker is not None and said.speaker.presents)
    if to_come or sign("pact_not_signed", before):
        return None
    if sign("pact_listed", said.low) or sign("pact_due", said.low[match.end() :]):
        return None
    return _by_rule("pact", match.start()) if sign("pact_signers", before) else None


def _pact_says(said: Said) -> Ruling | None:
    """What a pact binds those to who signed it."""
    match = deciding("pact_says", said.low)
    if not match or _past(said) or _asked_before(said, match.end()):
        return None
    return _by_rule("pact_says", match.end(), match)


def _agreement(said: Said) -> Ruling | None:
    match = deciding("agreement", said.low)
    if (
        not match
        or _past(said)
        or any(sign(name, said.low) for name in ("formula", "only_opinion"))
        or not said.low[match.end() :].strip()
        or any(sign(name, said.low[: match.end()]) for name in ("recalled", "purpose"))
        or (said.letter and not _ALREADY.search(said.low, 0, match.end()))
    ):
        return None
    if said.awards and not sign("agreed_thing", said.low[match.end() :]):
        return None
    if _answers(said, match) or (said.spoken and next(asks(said), None)):
        return None
    if sign("nominates", said.low[match.end() :]) or any(
        not said.low[strip_marker(said.low) : m.start()].strip() for m in asks(said)
    ):
        return None
    if said.closes and sign("concludes_so", said.low[strip_marker(said.low) :]):
        return _by_rule("undertake", match.end())
    return _by_rule("agreement", match.end())


def _answers(said: Said, match: re.Match[str]) -> bool:
    """Whether a proposal is answered, by who has the floor or in a paper, where others would agree."""
    if said.paper is not None and match[0].endswith("đồng ý"):
        return True
    return said.own_words and deciding("accepts", said.low) is not None


def _adopted_by(said: Said) -> Ruling | None:
    """What everybody present adopts, told in the passive."""
    if _HEARD in said.low or not any(word in said.low for word in _ASSENT):
        return None  # a draft read out was agreed upon before
    return _adopting("adopted_by", said)


def _adoption(said: Said) -> Ruling | None:
    """What a meeting adopts; somebody who "thông qua" a report reads it out."""
    return _adopting("adoption", said)


def _adopting(name: str, said: Said) -> Ruling | None:
    match = deciding(name, said.low)
    if (
        not match
        or said.awards
        or sign("recalled", said.low[: match.end()])
        or sign("formula", said.low)
        or _past(said)
        or _asked_before(said, match.start())
    ):
        return None
    return _by_rule(name, match.end(), match)


def _launch(said: Said) -> Ruling | None:
    match = deciding("launch", said.low)
    if not match or _past(said) or _asked_before(said, match.start()):
        return None
    before = said.low[: match.start()]
    if sign("launched_before", said.low) and not sign("launches_here", said.low):
        return None
    if sign("names_meeting", before) or not before.strip():
        return None
    told = said.speaker is not None or sign("here", before)
    return _by_rule("launch", match.start()) if told else None


def _ahead(said: Said) -> Ruling | None:
    """What a body will do in a time to come: planned, unless a speaker asks it of them."""
    match = deciding("ahead", said.low)
    if not match or _over(match, said.done) or sign("award", said.low[match.end() :]):
        return None
    if sign("hopes_so", said.low[: match.end()]) or (said.own_words and sign("informs", said.low)):
        return None
    if said.own_words:
        return _stated(said, match)
    if said.paper is None and deciding("must", said.low):
        return None
    return _by_rule("ahead", match.end(), match)


def _stated(said: Said, match: re.Match[str]) -> Ruling | None:
    """What a speaker says that a body will do: asked of those told, undertaken for the speaker's own."""
    will = sign("will", match[0]) or said.low.startswith(_WILL, match.end())
    if not will or sign("addressed", match["subject"]):
        return _by_rule("go_on", match.end(), match)
    return None if _foretells(said) else _by_rule("pledge", 0)


def _over(match: re.Match[str], done: int | None) -> bool:
    """Whether the time that a rule found is over."""
    year = match.groupdict().get("year")
    return year is not None and done is not None and int(year) <= done


def _aim(said: Said) -> Ruling | None:
    name, match = next(((n, m) for n in ("aim", "sets_tasks") if (m := deciding(n, said.low))), ("", None))
    if not match or _past(said) or _over(match, said.done) or said.awards or sign("report", said.low):
        return None
    return None if _asked_before(said, match.end()) else _by_rule(name, match.end(), match)


def _intend(said: Said) -> Ruling | None:
    """What a speaker's own side means to do, though it must be done."""
    match = deciding("intend", said.low) if said.own_words and not said.awards else None
    if match is None or _foretells(said):
        return None
    return _by_rule("intend", 0, kind=DecisionKind.PLAN if _of_side(said) else None)


def _aims(said: Said) -> Ruling | None:
    """What a body has set itself or is preparing; what will be done as planned, by whomever."""
    if said.paper is not None or said.awards:
        return None
    aims, will_be = deciding("aims", said.low), deciding("will_be", said.low)
    if not (aims or will_be) or any(sign(n, said.low) for n in ("question", "past_time", "done")):
        return None
    if aims:
        return _by_rule("aims", aims.end(), aims)
    if will_be is None or _foretells_result(said):
        return None
    return _by_rule("will_be", will_be.end(), kind=DecisionKind.CONCLUSION if said.quoted and said.own_words else None)


def _foretells_result(said: Said) -> bool:
    return sign("hopes_so", said.low) or sign("takes_office", said.low) or sign("condition", said.low)


def _vows(said: Said) -> Ruling | None:
    """What a body vows, told by the report itself; what who closes the meeting sums up."""
    if said.paper is not None or said.awards:
        return None
    if said.speaker is None:
        match = deciding("vows", said.low)
        if match is None or reports_or_wishes(said.low) or _foretells(said):
            return None
        return _by_rule("vows", match.end(), match)
    sums_up = said.closes and deciding("sums_up", said.low) and not reports_or_wishes(said.low)
    return _by_rule("sums_up", 0) if sums_up else None


def _signed(said: Said) -> Ruling | None:
    """Papers of cooperation that those who meet sign there."""
    match = deciding("signed", said.low) if said.paper is None and not said.awards else None
    if not match or _past(said) or sign("past_time", said.low) or _asked_before(said, match.start()):
        return None
    return _by_rule("signed", match.end(), match)


def _planned(said: Said) -> Ruling | None:
    """What those who hold the meeting will do after it, told by the report itself."""
    if said.speaker is not None or said.paper is not None or said.awards:
        return None
    match = deciding("planned", said.low)
    if match is None or _foretells(said):
        return None
    return _by_rule("planned", match.end(), match, DecisionKind.PLAN if said.planned_before else None)


def _ask_joined(said: Said) -> Ruling | None:
    match = deciding("ask_joined", said.low) if said.spoken else None
    if not match or signed("nomination", said.low, match.start("verb")) or _elsewhere(said):
        return None
    return _by_rule("ask_joined", match.start())


def _ask(said: Said) -> Ruling | None:
    """Somebody must do the asking: the speaker, a body before the verb, or the paper, nothing being before it."""
    for match in asks(said):
        if said.own_words and sign("body_had", said.low[: match.start()]):
            continue
        before = said.low[: match.start()]
        before = before[strip_marker(before) :]
        if _only_of_person(said, match, before):
            continue
        own = (
            said.own_words
            or (said.letter and sign("author_asks", before))
            or (said.speaker is not None and sign("own_voice", before))
            or sign("opener", said.low[: match.start()].rstrip())
        )
        if (
            own
            or not before.strip()
            or sign("bare_ask", before)
            or sign("asking_body", before, max(0, len(before) - _BEFORE_ASKING))
        ):
            return (
                None if _elsewhere(said) or sign("quoted", said.low[: match.end()]) else _by_rule("ask", match.start())
            )
    return None


def _only_of_person(said: Said, match: re.Match[str], before: str) -> bool:
    """Whether nobody speaks who could ask so: a report tells of bodies that they encouraged or directed."""
    if said.speaker is not None or said.paper is not None or said.letter or said.numbered:
        return False
    return match[0] == "động viên" or (match[0] == "chỉ đạo" and not before.strip())


def _elsewhere(said: Said) -> bool:
    """Whether what is asked was asked on another day, or is but a wish for help."""
    past = sign("narrated", said.low) and not sign("at_meeting", said.low)
    return past or sign("day_before", said.low) or sign("wishes_help", said.low)


def _assign(said: Said) -> Ruling | None:
    match = deciding("assign", said.low) if said.spoken or said.paper or sign("body_assigns", said.low) else None
    if not match or signed("nomination", said.low, match.start()) or _elsewhere(said):
        return None
    divides = match["verb"] == "phân công"  # what a body divided among its members is told, not asked
    return None if divides and not said.own_words else _by_rule("assign", match.start("verb"))


def _assigned(said: Said) -> Ruling | None:
    """What somebody is given to do, where it is not said by whom."""
    match = deciding("assigned", said.low)
    if match is None or _past(said) or reports_or_wishes(said.low) or sign("past_time", said.low):
        return None
    return _by_rule("assigned", match.end())


def _must(said: Said) -> Ruling | None:
    match = _need(said)
    if (
        not match
        or said.awards
        or sign("opens_past", said.low)
        or _only_praises(said, match.start())
        or _only_asks_what(said)
    ):
        return None
    pledged = deciding("pledge", said.low) if said.own_words else None
    if pledged and not pledged.start() and ";" not in said.low[: match.start()] and not _foretells(said):
        return None
    if said.speaker is not None:
        meant = said.own_words or sign("coming", said.low)
    elif said.last is not None and said.last.kind is DecisionKind.DIRECTIVE and sign("opens_must", said.low):
        meant = True
    elif said.run is not None and said.run.kind in (DecisionKind.PLAN, DecisionKind.DIRECTIVE):
        meant = sign("unit_must", said.low) and not sign("past_time", said.low)
    else:
        meant = sign("unit_must", said.low) and sign("work_ahead", said.low)
    return _by_rule("must", match.start()) if meant else None


def _need(said: Said) -> re.Match[str] | None:
    """The first word that something must be done which only tells of no need: "vì có nhiều việc phải làm"."""
    return next((match for match in every("must", said.low) if not _told_of(said, match)), None)


def _only_praises(said: Said, at: int) -> bool:
    """Whether the words before ``at`` belong to praise or good wishes that open the sentence."""
    return sign("hope", said.low) and not sign("praise_then", said.low[:at])


def _only_asks_what(said: Said) -> bool:
    """Whether a sentence is a question, not a call that ends like one: "Phải làm ngay, nếu không thì sao?"."""
    return sign("question", said.low) and not (sign("opens_must", said.low) or sign("unit_must", said.low))


def _told_of(said: Said, match: re.Match[str]) -> bool:
    """Whether what had to be done is told: troubles, words of old or results before it, or what came of it after."""
    before, after = said.low[: match.end()], said.low[match.end() :]
    start = max(0, match.start() - _BEFORE_ASKING)
    if sign("need_told", said.low[: match.start()], start) or sign("need_to_say", after):
        return True
    if sign("trouble", before) or sign("quoted", before) or sign("counted_since", after):
        return True
    return sign("report", before[length("but", before) :]) and not sign("carries_on", said.low)


def _go_on(said: Said) -> Ruling | None:
    """A unit goes on with something because a speaker stresses it."""
    match = deciding("go_on", said.low) if said.own_words else None
    if match and sign("will", match[0]) and deciding("pledge", said.low) and not _foretells(said):
        return None
    if not match or said.awards or sign("report", said.low):
        return None
    if sign("hopes_so", said.low[: match.end()]) or sign("informs", said.low):
        return None
    return _by_rule("go_on", match.start())


def _should(said: Said) -> Ruling | None:
    """What a speaker advises to do, or not to do."""
    match = deciding("should", said.low) if said.own_words and not said.awards else None
    if not match or any(sign(name, said.low) for name in ("hope", "question", "quoted")):
        return None
    if match[0].startswith("nên") and sign("so_then", said.low[: match.start()]):
        return None
    return _by_rule("should", match.start())


def _point(said: Said) -> Ruling | None:
    """In a notice of conclusions, a numbered point says what is settled or to be done."""
    if said.paper != "conclusion" or not (said.sentence.first and said.numbered):
        return None
    if said.low.rstrip().endswith(":") or reports_or_wishes(said.low) or said.awards or length("opener", said.low):
        return None
    low = said.low[strip_marker(said.low) :]
    if sign("conferral", low):
        return None
    kind = item_kind(DecisionKind.CONCLUSION, low)
    return Ruling(kind, "list_markers.item", 0, _POINT_CONFIDENCE)


def _closing(said: Said) -> Ruling | None:
    if not (said.own_words and said.closes) or reports_or_wishes(said.low) or sign("hopes_so", said.low):
        return None
    if deciding("closing", said.low):
        return _by_rule("closing", 0)
    return _by_rule("imperative", 0) if sign("told_does", said.low) and not sign("settled", said.low) else None


def _undertake(said: Said) -> Ruling | None:
    """What a speaker takes on, or what is concluded; who speaks but does not close must say who will do what."""
    if not said.spoken or said.speaker is None:
        return None
    name, match = next(((n, m) for n in ("undertake", "pledge") if (m := deciding(n, said.low))), ("", None))
    if match is None or (name == "pledge" and not said.own_words):
        return None
    loose = name == "undertake" and not (
        deciding("closing", said.low) or match[0].startswith(("hứa", "cam kết", "chốt"))
    )
    if not said.closes and (loose or _foretells(said)):
        return None
    if name == "pledge" and _of_side(said):
        return _by_rule(name, 0, kind=DecisionKind.PLAN)
    assigns = match[0].startswith("kết luận") and sign("told_does", said.low[match.end() :].lstrip())
    kind = DecisionKind.DIRECTIVE if assigns else None  # "kết luận: các đơn vị hoàn thiện hồ sơ"
    return _by_rule(name, match.start() if name == "undertake" else 0, kind=kind)


def _of_side(said: Said) -> bool:
    """Whether the paper tells in the words of nobody what a body will do; a paragraph goes on with its speaker."""
    return said.lined and not (said.told or said.quoted) and issuer_rule("own_side").search(said.low) is not None


def _foretells(said: Said) -> bool:
    """Whether what will be is foreseen or vowed, not undertaken."""
    return any(sign(name, said.low) for name in ("foresees", "past_time", "takes_office"))


def _accepts(said: Said) -> Ruling | None:
    """What somebody with the floor agrees to."""
    match = deciding("accepts", said.low) if said.own_words else None
    return _by_rule("accepts", match.start()) if match else None


def _tells(said: Said) -> bool:
    """Whether a sentence that opens like a request tells what was done, or what something is."""
    return sign("done", said.low) or sign("explains", said.low)


def _imperative(said: Said) -> Ruling | None:
    """What follows a request in its block is asked too, where it tells to do something."""
    planned, asked = said.planned_before and said.own_words, said.asked_before or said.quoted
    if _takes_lead(said):
        return _by_rule("imperative", 0)
    if not (planned or asked) or reports_or_wishes(said.low) or _tells(said):
        return None
    if planned and sign("each_unit", said.low):
        return _by_rule("imperative", 0)
    if not asked:
        return None
    if said.lined or said.quoted:
        return _by_rule("imperative", 0) if said.bidden or _bids(said) else None
    told = deciding("imperative", said.low) or any(sign(n, said.low) for n in ("told_does", "keeps_doing"))
    return _by_rule("imperative", 0) if told else None


def _takes_lead(said: Said) -> bool:
    """Whether a body is told to take the lead after others were told, if in a paragraph of its own."""
    after = said.last is not None and said.last.kind is DecisionKind.DIRECTIVE and said.sentence.first
    return after and sign("takes_lead", said.low)


def _bids(said: Said) -> bool:
    """Whether a sentence, alone on its line or quoted, opens with what is to be done, or with who is to do it."""
    if deciding("bare", said.low):
        return said.own_words and not sign("of_things", said.low) and not _foretells(said)
    names = ("told_does", "keeps_doing") if said.asked_before else ("each_does",)
    return any(sign(name, said.low) for name in names) and not sign("of_things", said.low)


def _bare(said: Said) -> Ruling | None:
    """What follows a decision and begins with a verb goes on with it."""
    run, match = said.run or _linked(said), deciding("bare", said.low)
    if (
        run is None
        or said.title
        or match is None
        or sign("hope", said.low)
        or sign("background", said.low)
        or _tells(said)
    ):
        return None
    each = match.groupdict().get("subject") and sign("each_unit", match["subject"] + " làm")
    return _by_rule("bare", 0, None if each or said.own_words else match, run.kind)


def _linked(said: Said) -> Run | None:
    """What was asked last at all, where a paragraph says that it joins something to it: "Cùng với đó, …"."""
    asked = said.last is not None and said.last.kind is DecisionKind.DIRECTIVE and not said.lined
    return said.last if asked and said.sentence.first and sign("joins", said.low) else None


def _also(said: Said) -> Ruling | None:
    """What a body does, too, right after what it plans."""
    run = said.run
    if run is None or run.kind is not DecisionKind.PLAN or said.own_words or _tells(said):
        return None
    match = deciding("also", said.low)
    return _by_rule("also", match.end(), match) if match else None


def _condition(said: Said) -> Ruling | None:
    """Whoever does something is told what becomes of it, in a paper that gives work or right after a request."""
    if not (said.letter or said.asked_before or said.closes):
        return None
    return _by_rule("condition", 0) if deciding("condition", said.low) else None


def _letter(said: Said) -> Ruling | None:
    """In a letter or plan, or news of one: what its author asks of those told, and when things are to be done."""
    if not said.letter or reports_or_wishes(said.low):
        return None
    if sign("issues", said.low):
        match = deciding("sets_up", said.low)
        return _by_rule("sets_up", match.end(), match) if match else None
    names = ("guides",) if sign("background", said.low) else ("guides", "instructs", "schedules")
    for name in names:
        match = deciding(name, said.low)
        if match and not _over(match, said.done):
            return _by_rule(name, match.end(), match)
    return _by_rule("instructs", 0) if said.numbered and sign("told_does", said.low[strip_marker(said.low) :]) else None


#: Who judges, in order, each with the rules without which nothing is found; none where other signs may do.
_JUDGES: tuple[tuple[Callable[[Said], Ruling | None], tuple[str, ...]], ...] = (
    (_election, ()),
    (_pact_says, ("pact_says",)),
    (_pact, ("pact",)),
    (_adopted_by, ("adopted_by",)),
    (_agreement, ("agreement",)),
    (_adoption, ("adoption",)),
    (_launch, ("launch",)),
    (_aim, ("aim", "sets_tasks")),
    (_intend, ("intend",)),
    (_ask_joined, ("ask_joined",)),
    (_ask, ("ask",)),
    (_assign, ("assign",)),
    (_assigned, ("assigned",)),
    (_ahead, ("ahead",)),
    (_must, ("must",)),
    (_go_on, ("go_on",)),
    (_should, ("should",)),
    (_point, ()),
    (_closing, ()),
    (_undertake, ("undertake", "pledge")),
    (_accepts, ("accepts",)),
    (_signed, ("signed",)),
    (_imperative, ()),
    (_bare, ("bare",)),
    (_also, ("also",)),
    (_aims, ("aims", "will_be")),
    (_vows, ("vows", "sums_up")),
    (_planned, ("planned",)),
    (_condition, ("condition",)),
    (_letter, ()),
)
_JUDGED_BY = {rule: at for at, (_, rules) in enumerate(_JUDGES) for rule in rules}
_ALWAYS_ASKED = frozenset(at for at, (_, rules) in enumerate(_JUDGES) if not rules)
