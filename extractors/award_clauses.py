"""What a sentence says of the awards it names: proposed or conferred, by whom, to whom."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.award_mentions import AwardMention, Span, name_end, pattern
from extractors.award_recipients import Recipient, RecipientReader
from extractors.reading import Reading
from models import AwardStatus


@dataclass(frozen=True)
class Frame:
    """What governs an award: its status with the rule and span that told it, the grantor, and who stands before as recipient."""

    status: AwardStatus | None = None
    told: Span | None = None
    rule: str | None = None
    grantor: Span | None = None
    grantor_rule: str | None = None
    before: tuple[Recipient, ...] = ()
    passive: bool = False


@dataclass(frozen=True)
class Told:
    """An award with what its sentence says of it; ``open`` where the recipients are to follow in a list."""

    mention: AwardMention
    frame: Frame
    recipients: tuple[Recipient, ...]
    end: int
    open: bool = False
    sure: float = 0.95


_JOINT = re.compile(r"(?<!\w)(?:(?:năm|tháng|từ năm|đến năm|các năm|giai đoạn) [\d/\-]+|nhiều năm liền|nhiều lần|vinh dự|đã|cũng|vừa|được|và|đồng thời|cùng|thống nhất|ngoài ra|trong đó|nhất trí)(?!\w)")
_PASSIVE = re.compile(r"(?<!\w)(?<!đạt )(?<!giành )(?<!có )(?<!thu )được(?!\w)")
_ATTENDS = re.compile(r"(?<!\w)(?:dự|tham dự|chủ trì|phát biểu|trao|thăm|chúc mừng|chứng kiến)(?!\w)")
_CHAIN = re.compile(r"(?<!\w)được (?:các đơn vị |hội nghị |cụm |khối )*(?:suy tôn|bình chọn|bình bầu|lựa chọn|chọn|xếp|đánh giá|công nhận|bầu chọn|tín nhiệm|xét chọn)[^;.]*$")
_SUBJECT_PIECE = re.compile(r"[,;:.\n]|\s-\s|(?<!\w)(?:và|đồng thời|nhân dịp này|dịp này|tại hội nghị)(?!\w)")
_ADVERBS = re.compile(r"(?:\s|(?<!\w)(?:đã|cũng|vừa|sẽ|có|quyết định|ra quyết định|ban hành quyết định|ký quyết định|tiến hành|công bố quyết định|công bố các quyết định|tổ chức|xem xét|xét|trực tiếp|trân trọng|ký|kịp thời|đột xuất|trao|tặng|còn|trao quyết định|quyết định số [\w/.-]+)(?!\w))+$")


class ClauseReader:
    """Reads the sentences of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.recipients = RecipientReader(reading)
        self.to = pattern("to")
        self.proposed = pattern("proposed")
        self.conferred = pattern("conferred")
        self.received = pattern("received")

    def read(self, mentions: Sequence[AwardMention], start: int, end: int, context: Frame) -> list[Told]:
        """Every award of the sentence ``start:end`` with what is said of it; ``context`` is what the list's heading said."""
        out: list[Told] = []
        frame, at = context, start
        for index, mention in enumerate(mentions):
            limit = mentions[index + 1].lead if index + 1 < len(mentions) else end
            last = index + 1 == len(mentions)
            frame = self._frame(mention, at, start, end, frame, first=not index)
            told = self._told(mention, frame, limit, end, last=last, previous=out)
            out.append(told)
            at = told.end
        return self._shared_backwards(out)

    def heading(self, start: int, end: int, inherited: Frame) -> Frame:
        """What a line without an award of its own says of those in the list that follows it."""
        verb = self._verb(start, end)
        if verb is None:
            return inherited
        status = self._status(start, end, inherited, first=True)
        grantor = self._grantor(start, verb[1])
        return Frame(
            *(status or (None, None, None)), *(grantor or (None, None)), before=tuple(self._before(start, start, *verb, end))
        )

    # what governs it

    def _frame(self, mention: AwardMention, at: int, start: int, end: int, inherited: Frame, *, first: bool) -> Frame:
        """The frame of an award, from the words between the one before it and itself; what they leave out is inherited."""
        low = self.reading.low
        verb = self._verb(at, mention.lead)
        frame = inherited
        if verb is None:
            return self._passive_after(mention, end, frame)
        rule, match = verb
        begin = self._clause(at, match.start())
        status = self._status(begin, mention.lead, inherited, first=first)
        if status is not None:
            frame = replace(frame, status=status[0], told=status[1], rule=status[2])
        grantor = self._grantor(begin, match)
        passive = bool(_PASSIVE.search(low, begin, match.end()))
        if grantor is not None:
            frame = replace(frame, grantor=grantor[0], grantor_rule=grantor[1])
        elif rule == "received" or passive or inherited.passive:
            frame = replace(frame, grantor=None, grantor_rule=None)
        frame = replace(frame, passive=passive)
        before = self._before(at, start, rule, match, mention.lead)
        if not before and (passive or rule == "received") and self._has_subject(begin, match.start()):
            return replace(frame, before=())
        return replace(frame, before=tuple(before)) if before else frame

    def _has_subject(self, at: int, verb: int) -> bool:
        """Whether somebody of the clause's own stands before its verb, so that the clause before lends it nobody."""
        low = self.reading.low
        passive = _PASSIVE.search(low, at, verb)
        return bool(re.search(r"[^\W\d_]{2}", _JOINT.sub("", low[at : passive.start() if passive else verb])))

    def _clause(self, at: int, verb: int) -> int:
        """Where the clause of a verb begins: after the last semicolon, where a subject of its own stands between them."""
        low = self.reading.low
        semicolon = low.rfind(";", at, verb)
        own = semicolon >= 0 and re.search(r"[^\W\d_]{2}", _JOINT.sub("", low[semicolon + 1 : verb]))
        return semicolon + 1 if own else at

    def _verb(self, at: int, end: int) -> tuple[str, re.Match[str]] | None:
        """The last verb of giving, asking or receiving in ``at:end``."""
        found = [
            (rule, match)
            for rule in ("conferred", "received", "proposed")
            for match in pattern(rule).finditer(self.reading.low, at, end)
        ]
        return max(found, key=lambda pair: (pair[1].end(), pair[1].start())) if found else None

    def _status(self, at: int, end: int, inherited: Frame, *, first: bool) -> tuple[AwardStatus, Span, str] | None:
        low = self.reading.low
        asked = [m for m in self.proposed.finditer(low, at, end)]
        if asked:
            passive = [m for m in _PASSIVE.finditer(low, asked[-1].end(), end)]
            settled = passive and self.conferred.search(low, passive[-1].end(), end)
            if not settled:
                return AwardStatus.PROPOSED, asked[-1].span(), "awards.proposed"
        given = [m for p in (self.conferred, self.received) for m in p.finditer(low, at, end)]
        if not given:
            return None
        bare = not asked and not low[at : given[0].start()].strip(" ,;:\"()-") or bool(re.fullmatch(r"[\s,;]*(?:và|đồng thời|cùng)?[\s,]*", low[at : given[0].start()]))
        if not first and bare and inherited.status is not None:
            return None
        modest = self.received.fullmatch(given[-1][0]) and not re.search(r"được|đã|vinh dự", low[at : given[-1].end()])
        if not first and modest and inherited.status is AwardStatus.PROPOSED:
            return None
        if first and inherited.status is AwardStatus.PROPOSED and not _PASSIVE.search(low, at, given[-1].start()):
            return None
        return AwardStatus.CONFERRED, given[-1].span(), "awards.conferred"

    def _passive_after(self, mention: AwardMention, end: int, frame: Frame) -> Frame:
        """"Huân chương … được Chủ tịch nước trao cho …": the verb stands after the award."""
        match = self.to.match(self.reading.low, mention.tail, end)
        if frame.status is None and match and re.search(r"được|trao|tặng|thuộc về", match[0]):
            asked = "đề nghị" in match[0] or "xét" in match[0]
            status = AwardStatus.PROPOSED if asked else AwardStatus.CONFERRED
            return replace(frame, status=status, told=match.span(), rule="awards.to")
        return frame

    def _grantor(self, at: int, verb: re.Match[str]) -> tuple[Span, str] | None:
        """Whose award it is by the verb: "đề nghị X tặng", "được X tặng", "X tặng", "thừa ủy quyền của X"."""
        low, reading = self.reading.low, self.reading
        asks = [m for m in pattern("ask_owner").finditer(low, at, verb.end())]
        if asks and asks[-1].end() <= verb.start():
            begin = asks[-1].start("owner")
            return (begin, self._until(begin, verb.start())), "awards.ask_owner"
        decided = [m for m in pattern("decided_by").finditer(low, at, verb.end())]
        if decided:
            begin = decided[-1].start("owner")
            return (begin, name_end(reading, begin, verb.start())), "awards.decided_by"
        passive = [m for m in _PASSIVE.finditer(low, at, verb.start())]
        if passive:
            return self._owner_at(passive[-1].end(), verb.start(), "awards.of_owner")
        if not self.conferred.fullmatch(verb[0]):
            return None
        return self._subject(at, verb)

    def _until(self, begin: int, end: int) -> int:
        adverbs = _ADVERBS.search(self.reading.low, begin, end)
        return min(adverbs.start() if adverbs else end, name_end(self.reading, begin, end))

    def _owner_at(self, begin: int, end: int, rule: str) -> tuple[Span, str] | None:
        """The grantor between "được" and its verb, if there is one."""
        low = self.reading.low
        while begin < end and low[begin] in " ,:":
            begin += 1
        match = pattern("of_owner").match(low, begin, end)
        if not match:
            return None
        return (match.start("owner"), self._until(match.start("owner"), end)), rule

    def _subject(self, at: int, verb: re.Match[str]) -> tuple[Span, str] | None:
        """The body or post that stands as subject before an active verb; a person who hands it over is none."""
        low, reading = self.reading.low, self.reading
        adverbs = _ADVERBS.search(low, at, verb.start())
        end = adverbs.start() if adverbs else verb.start()
        marks = [m.end() for m in _SUBJECT_PIECE.finditer(low, at, end)]
        for begin in reversed([at, *marks]):
            while begin < end and low[begin] in " ,:\"-":
                begin += 1
            found = self._owner_at(begin, end, "awards.of_owner") if begin < end else None
            if found is None:
                continue
            people = reading.within(reading.people, begin, end)
            holder = reading.within(reading.people, at, begin) if reading.within(reading.posts, begin, begin + 1) else ()
            if holder and low[holder[-1].end : begin].strip(" ,-") == "" and (verb[0].startswith("trao") or low.startswith("phó", begin)):
                return None
            if people and (verb[0].startswith("trao") or people[0].lead <= begin):
                return None
            if people:
                return (found[0][0], min(found[0][1], people[0].lead)), found[1]
            if low[found[0][1] : end].strip(" ,"):
                return None
            return found
        return None

    # who gets it

    def _before(self, at: int, start: int, rule: str, verb: re.Match[str], lead: int) -> list[Recipient]:
        """The recipients that stand before the award: the subject of a passive, of "đạt", of "đề nghị tặng"; or its first object."""
        low = self.reading.low
        between = self.recipients.read(verb.end(), lead) if lead - verb.end() > 4 else []
        if between and rule != "received":
            return between
        passive = [m for m in _PASSIVE.finditer(low, at, verb.end())]
        if passive and rule != "received" or (passive and passive[-1].end() >= verb.start() - 12):
            end = passive[-1].start()
            chain = _CHAIN.search(low, at, end)
            return self.recipients.before(at, chain.start() if chain else end)
        if rule == "received":
            found = self.recipients.before(at, verb.start())
            attends = found and found[-1].rule == "awards.person" and _ATTENDS.search(low, found[-1].end, verb.start())
            return [] if attends else found
        if chosen := self._chosen(at, verb):
            return chosen
        asked = [m for m in self.proposed.finditer(low, at, verb.end())]
        if asked:
            found = self.recipients.before(at, asked[-1].start())
            apart = low[at : at + 1] in (";", ",") and self.proposed.search(low, start, at)
            return found if apart or all(r.text is None for r in found) else []
        return []

    def _chosen(self, at: int, verb: re.Match[str]) -> list[Recipient]:
        """Those chosen before the award is asked for them: "suy tôn Sở A là đơn vị dẫn đầu, đề nghị tặng …"."""
        low = self.reading.low
        for match in reversed(list(pattern("chosen").finditer(low, at, verb.start()))):
            stop = re.compile(r"(?<!\w)(?:là|đạt|để|đề nghị|trình|xứng đáng|đứng|dẫn đầu|tiêu biểu)(?!\w)").search(low, match.end(), verb.end())
            if stop is None:
                continue
            found = self.recipients.read(match.end(), stop.start())
            if found:
                return found
        return []

    def _told(self, mention: AwardMention, frame: Frame, limit: int, end: int, *, last: bool, previous: Sequence[Told]) -> Told:
        if bracketed := self._bracketed(mention, previous):
            return Told(mention, frame, bracketed, mention.tail, sure=0.85)
        after, stop, is_open = self._after(mention, limit, end, last=last)
        if after:
            return Told(mention, frame, tuple(after), stop, open=is_open)
        if is_open:
            return Told(mention, frame, (), end, open=True)
        counted = mention.count if frame.status is not None and not any(r.text is None for r in frame.before) else None
        if counted is not None and not (counted == 1 and frame.before):
            own = Recipient(mention.lead, mention.end, None, counted, rule="awards.mention")
            if len(frame.before) == 1:  # one body got several: "Sở được tặng 02 Cờ thi đua"
                own = replace(frame.before[0], count=counted)
            return Told(mention, frame, (own,), mention.tail, sure=0.85)
        inherited = bool(previous) and previous[-1].frame.before == frame.before
        return Told(mention, frame, frame.before, mention.tail, sure=0.85 if inherited else 0.92)

    def _bracketed(self, mention: AwardMention, previous: Sequence[Told]) -> tuple[Recipient, ...]:
        """Who stands right before an award in brackets: "Trường A (Cờ thi đua), Trường B (Bằng khen)"."""
        low = self.reading.low
        open_at = mention.lead - (0 if low[mention.lead] == "(" else 1)
        if open_at < 0 or low[open_at] != "(":
            return ()
        line = low.rfind("\n", 0, open_at) + 1
        start = max(previous[-1].end if previous else line, line)
        return tuple(self.recipients.before(start, open_at)[-1:])

    def _after(self, mention: AwardMention, limit: int, end: int, *, last: bool) -> tuple[list[Recipient], int, bool]:
        """The recipients that follow an award, where they end, and whether they are to follow in the next blocks."""
        low = self.reading.low
        match = self.to.match(low, mention.tail, limit)
        region = self._region(match.end() if match else mention.tail, limit)
        at = match.end() if match else self._far_to(mention.tail, region)
        if at is None:
            return [], mention.tail, False
        found = self.recipients.read(at, region)
        if not found and last and low[mention.tail : end].rstrip().endswith(":"):
            return [], end, True
        if found and last and low[found[-1].end : end].rstrip().endswith(":") and all(r.text is None for r in found):
            return found, end, True
        return found, found[-1].end if found else mention.tail, False

    def _far_to(self, at: int, end: int) -> int | None:
        """The "cho" that follows the merits: "tặng Bằng khen về thành tích … cho 5 tập thể"."""
        low = self.reading.low
        for match in re.compile(r"(?<!\w)cho(?= (?:\d|[^\W\d_]))").finditer(low, at, end):
            counted = self.recipients.counted.match(low, match.end() + 1, end)
            text = self.reading.text[match.end() + 1 : match.end() + 2]
            if counted or (text.isupper() and not re.search(r"[,;:]", low[at : match.start()])):
                return match.end()
        return None

    def _region(self, at: int, limit: int) -> int:
        """How far recipients may stand: up to the clause of the next award, whose subject is left out."""
        low = self.reading.low
        clause = _NEXT_CLAUSE.search(low, at, limit)
        if clause is None:
            return limit
        semicolon = low.rfind(";", at, clause.start())
        if semicolon >= 0:
            return semicolon
        comma = low.rfind(",", at, clause.start())
        subject = clause["active"] or clause["passive"] or (comma >= 0 and self.recipients.counted.match(low, comma + 2, limit))
        return comma if subject and comma > at and clause.start() - comma < 90 else clause.start()

    def _shared_backwards(self, told: list[Told]) -> list[Told]:
        """Awards joined to the next with nothing but "và" or a comma go to the same recipients ("Cờ và Bằng khen cho A")."""
        low = self.reading.low
        for index in range(len(told) - 2, -1, -1):
            this, following = told[index], told[index + 1]
            joint = low[this.mention.tail : following.mention.lead]
            named = [r for r in following.recipients if r.text and r.start > following.mention.end]
            if not this.recipients and named and re.fullmatch(r"\s*(?:,|và|cùng)\s*", joint):
                told[index] = replace(this, recipients=tuple(named), sure=0.75)
        return told


_NEXT_CLAUSE = re.compile(
    r"(?:(?:[,;.]\s*(?:và |đồng thời,? )?|(?<!\w)(?:và|đồng thời,?) )(?:thống nhất |nhất trí )?(?:đề nghị|đề xuất|trình|suy tôn|bầu|bình chọn|giới thiệu|ký kết|phát động|tổ chức|chúc mừng)(?!\w)"
    r"|(?<!\w)(?P<passive>(?:đã |cũng |vừa |vinh dự )*được (?!trao cho|tặng cho)(?=[^,;.]{0,90}(?:tặng|trao|nhận|khen|suy tôn|công nhận|đề nghị)))"
    r"|(?<!\w)(?P<active>(?:đã |cũng |còn |sẽ )*(?:tặng|trao|trao tặng|tặng thưởng|khen tặng|công nhận|đạt|đón nhận|nhận)(?! quà)(?!\w)))"
)
