"""What a sentence says of the awards it names: proposed or conferred, by whom, to whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from extractors.award_before import BeforeReader, last_verb
from extractors.award_grantors import Granted, asked_of, grantor_of
from extractors.award_mentions import AwardMention
from extractors.award_names import Span, in_person, name_end, pattern
from extractors.award_prizes import works
from extractors.award_recipient import Recipient
from extractors.award_recipients import RecipientReader
from extractors.award_subjects import SubjectReader
from extractors.award_topics import given_to
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.numbers import number
from models import AwardStatus

_WORD = re.compile(r"[^\W\d_]{2}")
#: How sure a recipient is: after "cho", before "được", in brackets, taken over from the award before or after.
_AFTER, _BEFORE, _BRACKETED, _TAKEN_OVER, _JOINED = 0.95, 0.92, 0.85, 0.85, 0.75
#: How sure a group without names or number is.
_GROUPED = 0.7
#: How far from the award the words may stand that tell how often it was given, in characters.
_NEAR_TIMES = 120
#: Verbs whose award may be followed by whom it goes to, without "cho".
_TO_ONE = ("tặng", "gửi", "có")


def _is_proper(name: str) -> bool:
    """Whether words in brackets are somebody's name: neither "NSND" nor "Đội thủy nông"."""
    return (" " in name or not name.isupper()) and any(c.isupper() or c.isdigit() for c in name[1:])


class Frame(NamedTuple):
    """What governs an award: its status with the span and rule that told it, the grantor, the recipients before it.

    ``year`` is the one that a heading above the award names.
    """

    status: AwardStatus | None = None
    told: Span | None = None
    rule: str | None = None
    grantor: Span | None = None
    grantor_rule: str | None = None
    before: tuple[Recipient, ...] = ()
    passive: bool = False
    year: int | None = None


#: What is told where nothing is: asked for at every block.
UNTOLD = Frame()


class Told(NamedTuple):
    """An award with what its sentence says of it; ``open`` where the recipients are to follow in a list."""

    mention: AwardMention
    frame: Frame
    recipients: tuple[Recipient, ...]
    end: int
    open: bool = False
    sure: float = _AFTER


class ClauseReader:
    """Reads the sentences of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.low = reading.low
        self.recipients = RecipientReader(reading)
        self.subjects = SubjectReader(reading, self.recipients)
        self.merits: tuple[Recipient, ...] = ()  # those whose merits open the sentence
        self.before = BeforeReader(reading, self.recipients, self.subjects)

    def read(self, mentions: Sequence[AwardMention], start: int, end: int, context: Frame) -> list[Told]:
        """Every award of the sentence ``start:end`` with what is said of it; ``context`` is what a heading said."""
        out: list[Told] = []
        led = self._awards_of(start, mentions[0].lead) if mentions else None
        frame, at = context._replace(grantor=led, grantor_rule="awards.awards_of") if led else context, start
        self.merits = self._merits_of(start, end)
        for index, mention in enumerate(mentions):
            last = index + 1 == len(mentions)
            limit = end if last else mentions[index + 1].lead
            frame = self._frame(mention, at, start, end, frame, first=not index)
            told = self._bracketed(mention, frame, limit, out) or self._told(mention, frame, limit, end, out, last=last)
            if not told.open and all(r.start < start for r in told.recipients):
                told = self._topic(mention, frame, start, limit) or told
            out += self._elided(told, start) if not index else ()
            out.append(told)
            at = told.end
        return self._joined(out)

    def _elided(self, told: Told, start: int) -> Iterator[Told]:
        """The same award by others whose clause leaves it out: "5 tập thể được Bộ A; 9 tập thể được Bộ B tặng X"."""
        last = self.low.rfind(";", start, told.mention.lead)
        if last < 0 or not told.frame.passive or told.frame.grantor is None:
            return
        for clause in pattern("elided").finditer(self.low, start, last):
            found = self.recipients.read(*clause.span("who"))
            if found and all(r.count for r in found):
                frame = told.frame._replace(grantor=clause.span("owner"), grantor_rule="awards.elided", before=())
                yield told._replace(frame=frame, recipients=tuple(found))

    def heading(self, start: int, end: int, inherited: Frame) -> Frame:
        """What a line without an award of its own says of those in the list that follows it."""
        verb = last_verb(self.reading, start, end)
        if led := self._awards_of(start, end):
            return inherited._replace(grantor=led, grantor_rule="awards.awards_of", before=())
        if verb is None:
            agreed = pattern("agreed").search(self.low, start, end)
            return Frame(AwardStatus.PROPOSED, agreed.span("agrees"), "awards.agreed") if agreed else inherited
        status, told, rule = self._status(start, end, inherited, first=True) or (None, None, None)
        granted = grantor_of(self.reading, start, verb.match) or asked_of(self.reading, start, end)
        passes_on = pattern("passes_on").search(self.low, start, end)
        grantor, by = granted if granted and not passes_on else (None, None)
        return Frame(status, told, rule, grantor, by, tuple(self.before.of(start, start, verb, end, listed=False)))

    def _awards_of(self, start: int, end: int) -> Span | None:
        """Whose awards words tell that a colon ends: "Khen thưởng của Chủ tịch UBND tỉnh:"."""
        led = pattern("awards_of").search(self.low, start, end)
        return (led.start("owner"), name_end(self.reading, led.start("owner"), end)) if led else None

    # what governs it

    def _frame(self, mention: AwardMention, at: int, start: int, end: int, inherited: Frame, *, first: bool) -> Frame:
        """The frame of an award, by the words between the one before and itself; what they leave out is inherited."""
        lead = mention.end if self.low.startswith("thư", mention.start) else mention.lead  # "có thư khen"
        verb = last_verb(self.reading, at, lead)
        if verb is None:
            dashed = self._before_dash(mention, at, inherited)
            return self._given_after(mention, end, inherited._replace(before=dashed) if dashed else inherited)
        begin = self._clause(at, verb.match.start())
        frame = inherited
        if status := self._status(begin, lead, inherited, first=first):
            frame = frame._replace(status=status[0], told=status[1], rule=status[2])
        passive = bool(pattern("passive").search(self.low, begin, verb.match.end()))
        grantor = grantor_of(self.reading, begin, verb.match)
        if grantor is None and verb.receives and not passive:
            grantor = self._acknowledged(begin, verb.match.start())
        goes_on = inherited.passive and not passive and pattern("bare").match(self.low, at, verb.match.start())
        apart = verb.rule == "proposed" or (begin > at and pattern("proposed").search(self.low, begin, mention.lead))
        anew = bool(apart) and begin > at  # "…; 3 đơn vị còn lại đề nghị tặng …" asks for itself
        if grantor or verb.receives or passive or anew or (inherited.passive and not goes_on):
            span, rule = grantor or self._asked_too(inherited, begin, mention)
            frame = frame._replace(grantor=span, grantor_rule=rule)
        listed = inherited.status is AwardStatus.PROPOSED and first
        before = tuple(self.before.of(at, start, verb, mention.lead, listed=listed))
        if not before and not ((passive or verb.receives) and self._has_subject(begin, verb.match.start())):
            before = frame.before
        return frame._replace(passive=passive, before=before)

    def _acknowledged(self, at: int, end: int) -> Granted | None:
        """Who acknowledges that somebody reached a title: "UBND xã công nhận 5 tổ đạt danh hiệu …"."""
        verbs = [m for m in pattern("conferred").finditer(self.low, at, end) if m[0] == "công nhận"]
        return grantor_of(self.reading, at, verbs[-1]) if verbs else None

    def _before_dash(self, mention: AwardMention, at: int, inherited: Frame) -> tuple[Recipient, ...]:
        """Who stands before a dash and the award: "2 tập thể được tặng X, 17 tập thể và 31 cá nhân - Y"."""
        if inherited.status is None or not self.low.endswith(" - ", at, mention.lead):
            return ()
        return tuple(self.recipients.read(at, mention.lead - len(" - ")))

    def _asked_too(self, inherited: Frame, at: int, mention: AwardMention) -> tuple[Span | None, str | None]:
        """Who was asked before, where the sentence goes on to ask for others ("…; B được đề nghị tặng …").

        The highest are asked for what they alone give; what each office gives itself is nobody's before.
        """
        asked, grantor = inherited.status is AwardStatus.PROPOSED, inherited.grantor
        if not asked or grantor is None or mention.level == "office" or pattern("high").match(self.low, grantor[0]):
            return None, None
        goes_on = pattern("proposed").search(self.low, at, mention.lead)
        return (grantor, inherited.grantor_rule) if goes_on else (None, None)

    def _clause(self, at: int, verb: int) -> int:
        """Where the clause of a verb begins: after the last semicolon, if a subject of its own stands between them."""
        semicolon = self.low.rfind(";", at, verb)
        if praised := pattern("praised_so").search(self.low, max(at, semicolon), verb):
            semicolon = praised.end() - 1
        own = semicolon >= 0 and _WORD.search(pattern("joint").sub("", self.low[semicolon + 1 : verb]))
        return semicolon + 1 if own else at

    def _has_subject(self, at: int, verb: int) -> bool:
        """Whether somebody of the clause's own stands before its verb: the clause before then lends it nobody."""
        at = max(at, self.low.rfind(";", at, verb) + 1)
        passive = pattern("passive").search(self.low, at, verb)
        return bool(_WORD.search(pattern("joint").sub("", self.low[at : passive.start() if passive else verb])))

    def _status(self, at: int, end: int, inherited: Frame, *, first: bool) -> tuple[AwardStatus, Span, str] | None:
        """Proposed or conferred by the words ``at:end``, with their span and rule; None where they leave it open."""
        asked = list(pattern("proposed").finditer(self.low, at, end))
        if asked and not self._settled(asked[-1].end(), end):
            return AwardStatus.PROPOSED, asked[-1].span(), "awards.proposed"
        given = [m for rule in ("conferred", "received") for m in pattern(rule).finditer(self.low, at, end)]
        if not given or (inherited.status is not None and self._leaves(at, given, inherited.status, first=first)):
            return None
        if agreed := pattern("only_agreed").search(self.low, at, given[-1].end()):
            return AwardStatus.PROPOSED, agreed.span("agrees"), "awards.only_agreed"
        return AwardStatus.CONFERRED, given[-1].span(), "awards.conferred"

    def _settled(self, at: int, end: int) -> bool:
        """Whether what was asked is told as given: "… đơn vị được Chính phủ tặng …" after the asking."""
        passive = list(pattern("passive").finditer(self.low, at, end))
        if passive and pattern("conferred").search(self.low, passive[-1].end(), end):
            return True
        return bool(pattern("signed").search(self.low, at, end))

    def _leaves(self, at: int, given: Sequence[re.Match[str]], status: AwardStatus, *, first: bool) -> bool:
        """Whether verbs of giving leave the status of the clause, or of the list's heading, before them."""
        if first:
            asked = status is AwardStatus.PROPOSED
            return asked and not pattern("passive").search(self.low, at, given[-1].start())
        end = given[0].end()
        too = pattern("gives_too").search(self.low, at, end) or pattern("gives_as_well").fullmatch(self.low, at, end)
        joined = status is AwardStatus.PROPOSED and too
        if joined or pattern("bare").match(self.low, at, given[0].start()):
            return True
        plain = pattern("plainly").search(self.low, at, given[-1].end())
        modest = pattern("received").fullmatch(self.low, *given[-1].span()) and not plain
        return bool(modest) and status is AwardStatus.PROPOSED

    def _given_after(self, mention: AwardMention, end: int, frame: Frame) -> Frame:
        """What is told after the award ("Huân chương … đã được trao cho …"): the verb stands after the award."""
        match = pattern("to").match(self.low, mention.tail, end)
        verb = pattern("given_to").search(match[0]) if match and frame.status is None else None
        if not match or not verb:
            return frame
        status = AwardStatus.PROPOSED if verb["asked"] else AwardStatus.CONFERRED
        return frame._replace(status=status, told=match.span(), rule="awards.given_to")

    # who stands after it

    def _told(
        self, mention: AwardMention, frame: Frame, limit: int, end: int, previous: Sequence[Told], *, last: bool
    ) -> Told:
        mention, after = self._whom(mention, frame, limit)
        after = self._headed(frame, self._by_work(mention, after, limit, previous), limit)
        opens = last and self._opens(mention, after, end)
        after = after or self._named_after(mention, frame, limit) or self._meant_after(mention, frame, limit)
        if after or opens:
            return Told(mention, frame, tuple(after), end if opens else after[-1].end, open=opens)
        if counted := self._counted(mention, frame, previous):
            return Told(mention, frame, (counted,), mention.tail, sure=_TAKEN_OVER)
        if not frame.passive and (group := self._group_after(mention, limit)):
            return Told(mention, frame, (group,), mention.tail, sure=_GROUPED)
        if mention.level == "prize" and not frame.before and (named := self._works(mention, limit, previous)):
            return Told(mention, frame, tuple(named), max(mention.tail, named[-1].end))
        if self.merits and not frame.before and frame.status is not None and frame.grantor and not frame.passive:
            return Told(mention, frame, self.merits, mention.tail, sure=_BEFORE)
        taken_over = bool(previous) and previous[-1].frame.before == frame.before
        often = self._as_often(mention, frame.before)
        return Told(mention, frame, often, mention.tail, sure=_TAKEN_OVER if taken_over else _BEFORE)

    def _whom(self, mention: AwardMention, frame: Frame, limit: int) -> tuple[AwardMention, list[Recipient]]:
        """The award and who stands after it; what stands there without "cho" is no giver of the award."""
        direct = self._direct(mention, frame, limit)
        letter = direct and self.low.startswith("thư", mention.start)
        if not letter and (after := self._after(mention, limit)):
            return mention, after
        if direct:
            return replace(mention, own=None, rule=None), direct
        return mention, self._at_once(mention, limit) if frame.grantor and not frame.passive else []

    def _headed(self, frame: Frame, after: list[Recipient], limit: int) -> list[Recipient]:
        """Those after an award, by the noun that counts them before it: "3 Sở Y tế được tặng Cờ gồm: Hà Trung, …"."""
        counted = frame.before[0] if len(frame.before) == 1 and frame.before[0].text is None else None
        if counted is None or not after or not after[0].text:
            return after
        names = after if counted.count == len(after) else self.recipients.bare(after[0].start, limit)
        if counted.count != len(names):
            return after
        headed = self.recipients.headed(names, self.low.find(" ", counted.start) + 1, after[0].start)
        return after if headed is names else headed

    def _meant_after(self, mention: AwardMention, frame: Frame, limit: int) -> list[Recipient]:
        """Who is meant by a pronoun after an award, given and not to be given: "tặng Bằng khen cho anh"."""
        pronoun = pattern("object").match(self.low, mention.tail, limit)
        planned = " sẽ " in self.low[self.low.rfind("\n", 0, mention.lead) + 1 : mention.lead]
        return self.subjects.meant(pronoun["who"], mention.tail) if pronoun and not (planned or frame.passive) else []

    def _named_after(self, mention: AwardMention, frame: Frame, limit: int) -> list[Recipient]:
        """Those counted before an award, by name where the names follow the merits: "3 cá nhân được … gồm: A, B, C"."""
        counted = frame.before[0] if len(frame.before) == 1 else None
        opened = pattern("named_after_merits").match(self.low, mention.tail, limit) if counted else None
        if counted is None or counted.text or opened is None:
            return []
        found = self.recipients.read(opened.end(), limit)
        return found if len(found) == counted.count and all(r.text for r in found) else []

    def _direct(self, mention: AwardMention, frame: Frame, limit: int) -> list[Recipient]:
        """Those who follow an award at once, its giver being told: "Bộ Tư lệnh tặng Bằng khen Trung đoàn 64"."""
        if not mention.own or not frame.grantor or frame.passive or frame.told is None:
            return []
        begin = mention.own[0]
        gives = self.low[slice(*frame.told)] in _TO_ONE and frame.grantor[1] <= frame.told[0] < mention.lead
        at_once = self.low[mention.end : begin].strip(' "') == ""
        high = pattern("high").match(self.low, begin) or self.reading.within(self.reading.posts, begin, begin + 1)
        return self.recipients.read(begin, self._region(begin, limit)) if gives and at_once and not high else []

    def _merits_of(self, start: int, end: int) -> tuple[Recipient, ...]:
        """Those whose merits the words tell that open a sentence: "Ghi nhận đóng góp của bà A, UBND tỉnh tặng …"."""
        told = pattern("merits_of").match(self.low, start, end)
        found = self.recipients.read(*told.span("who")) if told else []
        return tuple(r for r in found if r.text)

    def _at_once(self, mention: AwardMention, limit: int) -> list[Recipient]:
        """Those told right after an award: "Bộ Công Thương tặng Bằng khen 2 tập thể", "… tặng Giấy khen ông A"."""
        begin = mention.tail + 1
        counted = self.recipients.count_at(begin, limit, known=True)
        person = any(p.lead == begin for p in self.reading.within(self.reading.people, begin, begin + 40))
        if not (counted or person or pattern("at_once").match(self.low, begin, limit)) or not self.low.startswith(
            " ", mention.tail
        ):
            return []
        return self.recipients.read(mention.tail, self._region(mention.tail, limit))

    def _counted(self, mention: AwardMention, frame: Frame, previous: Sequence[Told]) -> Recipient | None:
        """Those counted right before an award, or the number of the award itself."""
        if not previous:
            return self._several(mention, frame, listed=False)
        at = previous[-1].mention.tail
        listed = bool(pattern("listed").match(self.low, at, mention.lead))
        return self._counted_before(at, mention) or self._several(mention, frame, listed=listed)

    def _counted_before(self, at: int, mention: AwardMention) -> Recipient | None:
        """Those counted right before one of several awards: "…, 210 đồng chí Chiến sĩ tiên tiến"."""
        counts = [m for m in self.recipients.counts(at, mention.lead) if m.end() + 1 == mention.lead]
        if not counts or not pattern("listed").match(self.low, at, counts[0].start()):
            return None
        return Recipient(*counts[0].span(), None, number(counts[0]["number"]), rule="awards.counted")

    def _as_often(self, mention: AwardMention, before: tuple[Recipient, ...]) -> tuple[Recipient, ...]:
        """The one who got an award several times, with their number: "Công ty 3 lần được tặng Cờ thi đua"."""
        if len(before) != 1 or not before[0].text or mention.lead - before[0].end > _NEAR_TIMES:
            return before
        times = list(rulebook("awards").rule("times").finditer(self.low, before[0].end, mention.lead))
        count = number(times[-1]["number"]) if times else None
        return (replace(before[0], count=count),) if count else before

    def _topic(self, mention: AwardMention, frame: Frame, start: int, limit: int) -> Told | None:
        """What a sentence says of the award that opens it, by the verb after it."""
        given = given_to(self.reading, self.recipients, mention, start, limit)
        if given is None:
            return None
        verb, found = given
        if status := self._status(mention.tail, verb.end(), UNTOLD, first=True):
            frame = frame._replace(status=status[0], told=status[1], rule=status[2])
        span, rule = grantor_of(self.reading, mention.tail, verb) or (frame.grantor, frame.grantor_rule)
        return Told(mention, frame._replace(grantor=span, grantor_rule=rule), tuple(found), found[-1].end)

    def _after(self, mention: AwardMention, limit: int) -> list[Recipient]:
        """The recipients that follow an award after "cho", "là" or a colon."""
        match = pattern("to").match(self.low, mention.tail, limit)
        if match and match[0].endswith("("):
            close = self.low.find(")", match.end(), limit)
            found = self.recipients.read(match.end(), limit if close < 0 else close)
            return [r for r in found if r.text and _is_proper(r.text)]
        region = self._region(match.end() if match else mention.tail, limit)
        at = match.end() if match else self._far_to(mention.tail, region)
        return [] if at is None else self.recipients.read(at, region)

    def _by_work(
        self, mention: AwardMention, after: list[Recipient], limit: int, previous: Sequence[Told]
    ) -> list[Recipient]:
        """Those who get a prize by the works told, if as many are told as counted; else as read ``after`` it."""
        if mention.level != "prize" or len(after) > 1 or any(r.text for r in after):
            return after
        counted = after[0].count if after else mention.count
        named = self._works(mention, limit, previous) if counted else []
        return named if len(named) == counted else after

    def _works(self, mention: AwardMention, limit: int, previous: Sequence[Told]) -> list[Recipient]:
        """The works that get a prize, named after it ("Giải nhì được trao cho sáng kiến “A”") or before it."""
        if given := pattern("to").match(self.low, mention.tail, limit):
            return works(self.reading, given.end(), self._region(given.end(), limit))
        line = self.low.rfind("\n", 0, mention.lead) + 1
        return works(self.reading, max(previous[-1].end, line) if previous else line, mention.lead)

    def _group_after(self, mention: AwardMention, limit: int) -> Recipient | None:
        """Those without name or number who get the award: "cho các tập thể, cá nhân"."""
        match = pattern("to").match(self.low, mention.tail, limit)
        return self.recipients.group(match.end(), limit) if match else None

    def _opens(self, mention: AwardMention, after: Sequence[Recipient], end: int) -> bool:
        """Whether the sentence ends in a colon that opens a list of those who get the award."""
        begin = after[-1].end if after else mention.tail
        return self.low[begin:end].rstrip().endswith(":") and all(r.text is None for r in after)

    def _several(self, mention: AwardMention, frame: Frame, *, listed: bool) -> Recipient | None:
        """The number right before an award, as a row: "tặng 12 Bằng khen"; of the body that got them, if named.

        One ``listed`` after another award counts for itself: "4 cá nhân đạt Chiến sĩ thi đua, 2 Tập thể lao động …".
        """
        told = frame.status is not None or listed or mention.level == "prize" or self._in_stock(mention)
        if mention.count is None or not told:
            return None
        if any(r.text is None for r in frame.before):
            if (frame.passive or not frame.grantor) and not listed and mention.level != "prize":
                return None
            return Recipient(mention.lead, mention.end, None, mention.count, rule="awards.mention")
        holder = frame.before[0] if len(frame.before) == 1 else None
        members = holder and holder.rule != "awards.person" and pattern("of_persons").match(self.low, mention.start)
        if frame.before and (mention.count == 1 or holder) and not members:
            return replace(frame.before[0], count=mention.count) if len(frame.before) == 1 else None
        return Recipient(mention.lead, mention.end, None, mention.count, rule="awards.mention")

    def _in_stock(self, mention: AwardMention) -> bool:
        """Whether a number of awards is told as what somebody has: "đã có 6 Cờ thi đua"."""
        return bool(pattern("stock").search(self.low, max(0, mention.lead - 8), mention.lead))

    def _far_to(self, at: int, end: int) -> int | None:
        """The "cho" that follows the merits: "tặng Bằng khen về thành tích … cho 5 tập thể"."""
        for match in pattern("far_to").finditer(self.low, at, end):
            begin = self.recipients.skip(match.end(), end)
            person = any(p.lead == begin for p in self.reading.within(self.reading.people, begin, begin + 40))
            called = pattern("calling").match(self.low, begin, end)
            first = called.end() if called else begin
            named = person or self.reading.text[first : first + 1].isupper()
            near = not re.search(r"[,;:]", self.low[at : match.start()])
            if self.recipients.count_at(begin, end, known=True) or (named and near):
                return match.end()
        return None

    def _region(self, at: int, limit: int) -> int:
        """How far recipients may stand: up to the clause of the next award, whose subject is left out."""
        clauses = pattern("next_clause").finditer(self.low, at, limit)
        outside = (c for c in clauses if self.low.count("(", at, c.start()) <= self.low.count(")", at, c.start()))
        clause = next((c for c in outside if not in_person(self.reading, c.end() - 1)), None)
        if clause is None:
            return limit
        semicolon = self.low.rfind(";", at, clause.start())
        if semicolon >= 0:
            return semicolon
        if self.low.endswith(" và ", at, clause.start()):
            return clause.start() - 3
        comma = self.low.rfind(",", at, clause.start())
        if clause["gives"]:  # one gives, many get: "…, 5 cá nhân và Công an tỉnh tặng Giấy khen"
            comma = max(comma, self.low.rfind(" và ", at, clause.start()))
        apart = self.low[clause.start()] == ";"  # "…, 5 cá nhân; đề nghị tặng …"
        counted = comma >= 0 and not apart and self.recipients.count_at(comma + 2, limit, known=True)
        subject = clause["active"] or clause["passive"] or counted
        return comma if subject and comma > at and clause.start() - comma < 90 else clause.start()

    def _bracketed(self, mention: AwardMention, frame: Frame, limit: int, previous: Sequence[Told]) -> Told | None:
        """Who stands right before an award in brackets: "Trường A (Cờ thi đua), Trường B (Bằng khen)"."""
        end = mention.lead + self.low.startswith("(", mention.lead)
        bracket = pattern("bracket").search(self.low, max(0, end - 40), end)
        if bracket is None or pattern("to").match(self.low, mention.tail, limit):
            return None
        opening, line = bracket.start(), self.low.rfind("\n", 0, bracket.start()) + 1
        found = self.subjects.before(max(previous[-1].end, line) if previous else line, opening)
        dated = pattern("year_after").match(self.low, mention.end)
        if dated:  # what was won in a year of its own is no part of what the sentence asks for
            frame = Frame(AwardStatus.CONFERRED, dated.span(), "awards.year_after")
        return Told(mention, frame, tuple(found[-1:]), mention.tail, sure=_BRACKETED) if found else None

    def _given_too(self, told: Told, last: AwardMention) -> Told:
        """An award joined to the ``last`` one, with its giver if a verb tells him: "A và B do UBND tỉnh trao tặng"."""
        own = last.own or (0, 0)
        by = self.low.endswith("do ", 0, own[0]) and pattern("given_after").match(self.low, own[1])
        return told._replace(mention=replace(told.mention, own=own, rule=last.rule)) if by else told

    def _joined(self, told: list[Told]) -> list[Told]:
        """Awards joined to the next by "và" or a comma alone go where it goes ("Cờ thi đua và Bằng khen cho A")."""
        for index in range(len(told) - 2, -1, -1):
            this, following = told[index], told[index + 1]
            after = (r for r in following.recipients if r.start > following.mention.end)
            named = tuple(r for r in after if r.text or r.count is None)
            alike = pattern("alike").match(self.low, this.mention.tail, following.mention.lead)
            if alike and not this.mention.own and following.mention.own:
                this = told[index] = self._given_too(this, following.mention)
            if named and alike and not this.recipients:
                told[index] = this._replace(recipients=named, sure=_JOINED)
        return told
