"""Decisions: what was agreed, asked, elected, planned or concluded, sentence by sentence and item by item."""

import re
from dataclasses import dataclass

from extractors.found import cite
from extractors.participants import People
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from extractors.speech import Floor, Speaker, ordinals, strip_marker
from language.lexicon import lexicon
from models import BlockKind, Decision, DecisionKind

_ITEM = re.compile(
    r"(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|\d{1,2}[.)/]|[a-eg-i]\)|[-+•*]|\(\d\))[\s,:.]"
)
_SUBJECT = re.compile(
    r"(?:hội nghị|đại hội|tọa đàm|hội thảo|phiên họp|cuộc họp|hội đồng|cụm|khối|các|đại biểu|lãnh đạo|đại diện|ban|thành viên|toàn thể|100%|\d+ (?:đơn vị|trường|cơ quan|chi nhánh|bệnh viện|đồng chí|thành viên|huyện|xã)|"
    r"hội|tập thể|trưởng|thủ trưởng|sáu|bảy|năm|bốn|ba|hai|tám|chín|các cụm|công an|thường trực|lđlđ|nhà trường|trường|những)(?!\w)"
)
_LEAD_IN = re.compile(r"(?:^|,|;|:|(?<=năm )\d{4}|(?<!\w)(?:và|đồng thời|sau đó|thì)(?!\w))\s*")
_AUXILIARY = re.compile(
    r"(?:\s|,|(?<!\w)(?:đã|cũng|cùng|tiến hành|tổ chức|hoàn toàn|đều|cơ bản|vừa|lần lượt|nhau|tiếp tục|sẽ|được|bỏ phiếu|biểu quyết|nhất trí|thống nhất|cao|dân chủ|sôi nổi|thảo luận|trao đổi|bàn bạc|có|đại diện)(?!\w))+$"
)
_PLAN_SECTIONS = (
    (re.compile(r"mục đích(?! và| ,|, yêu)|căn cứ|kinh phí|khái quát|đặc điểm"), None),
    (re.compile(r"yêu cầu|tổ chức thực hiện|phân công|trách nhiệm"), DecisionKind.DIRECTIVE),
    (
        re.compile(r"mục tiêu|nội dung|chỉ tiêu|nhiệm vụ|phong trào|thời gian|tiến độ|các đợt|hoạt động|khen thưởng"),
        DecisionKind.PLAN,
    ),
)
_UNELECTED = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|năm ngoái|tổ chức (?:họp|hội nghị|bình xét)|nội dung:|được tín nhiệm giao|chương trình)(?!\w)|bầu cử|nhiệm kỳ trước"
)
#: Rules whose grammatical subject is whoever is told to act, not whoever decides.
_ADDRESSED = frozenset({"must", "go_on", "imperative", "head_conclude"})
_ACTING = re.compile(r"(?<!\w)(?:đã|thống nhất|nhất trí|phát biểu|bình xét|thảo luận|tiến hành)(?!\w)")
_DIRECTING_HEAD = ("đề nghị", "yêu cầu", "mong muốn", "lưu ý", "chỉ đạo", "giao", "cần")


@dataclass(frozen=True)
class Heading:
    """A sentence that leads into a list: what kind of decision its items are, and whose."""

    kind: DecisionKind | None
    issuer: str | None
    block: int
    level: int
    rule: str


def find_decisions(reading: Reading, people: People, *, paper: str | None = None) -> tuple[Decision, ...]:
    """Every decision in the document's prose and lists, in order. ``paper`` is the kind of an official paper, if it is one."""
    return tuple(_Scribe(reading, people, paper).write())


class _Scribe:
    """Goes through the sentences, following who has the floor and which list is open."""

    def __init__(self, reading: Reading, people: People, paper: str | None) -> None:
        self.reading = reading
        self.people = people
        self.paper = paper
        self.floor = Floor(reading, people)
        self.book = rulebook("decisions")
        self.heading: Heading | None = None
        self.asked: tuple[int, str | None] | None = None
        self.body: tuple[int, str] | None = None
        self.items: list[Decision] = []
        self.done: set[tuple[int, int]] = set()
        self.author = self._author()

    def _author(self) -> str | None:
        """Whose paper it is: the chair of a conclusion, the body in the letterhead of a plan or notice."""
        if self.paper == "conclusion":
            head = next((b for b in self.reading.document.blocks if b.kind is BlockKind.HEADLINE), None)
            named = self.reading.within(self.reading.people, head.start, head.end) if head else ()
            return named[0].name if named else self.floor.chair
        if self.paper in ("plan", "notice"):
            bodies = [
                b
                for b in self.reading.document.blocks
                if b.kind is BlockKind.LETTERHEAD
                and re.match(rf"{lexicon('bodies').pattern}(?!\w)", self.reading.low[b.start : b.end])
            ]
            return self.reading.document.block_text(bodies[-1]) if bodies else None
        return None

    def write(self) -> list[Decision]:
        """The decisions, in order."""
        for index, sentence in enumerate(self.reading.body):
            if sentence.kind in (BlockKind.CAPTION, BlockKind.CELL):
                continue
            speaker = self.floor.take(index, sentence)
            self._sentence(sentence, speaker)
        return self.items

    def _low(self, sentence: Sentence) -> str:
        return self.reading.low[sentence.start : sentence.end]

    def _has(self, rule: str, low: str) -> re.Match[str] | None:
        return self.book.rule(rule).pattern.search(low)

    def _sentence(self, sentence: Sentence, speaker: Speaker | None) -> None:
        low = self._low(sentence)
        if sentence.kind is BlockKind.HEADING:
            self._heading(sentence, low, speaker)
            return
        if self._in_list(sentence, low):
            self._list_item(sentence, low, speaker)
            return
        if low.rstrip().endswith(":"):
            self.heading = self._lead_in(sentence, low, speaker)
            return
        if sentence.first:
            self.heading = None
        if self._inline_list(sentence, low, speaker):
            return
        self._prose(sentence, low, speaker)

    def _heading(self, sentence: Sentence, low: str, speaker: Speaker | None) -> None:
        """A heading opens a list of its own kind; one that says no kind stays within the list that it stands in."""
        found = self._lead_in(sentence, low.rstrip(" .:") + ":", speaker)
        if self.paper == "plan":
            found = self._plan_section(sentence, low) or found
        within = (
            self.heading is not None
            and self.heading.kind is not None
            and self.reading.block_of(sentence).level > self.heading.level
        )
        if found and found.kind is None and found.rule == "none" and within:
            return
        self.heading = found

    def _plan_section(self, sentence: Sentence, low: str) -> Heading | None:
        """In a plan, the section tells what its items are: aims and contents are planned, requirements and tasks are asked."""
        level = self.reading.block_of(sentence).level
        for pattern, kind in _PLAN_SECTIONS:
            if pattern.search(low):
                return Heading(kind, self.author, sentence.block, level, "plan_section")
        return None

    def _in_list(self, sentence: Sentence, low: str) -> bool:
        """Whether the sentence belongs to an item of the list that the last lead-in opened."""
        if self.heading is None or sentence.block == self.heading.block:
            return False
        if sentence.kind is BlockKind.LIST_ITEM or self.reading.block_of(sentence).marker:
            return True
        first = self.reading.sentences_of(sentence.block)[0]
        return bool(_ITEM.match(self.reading.low[first.start : first.end]))

    def _lead_in(self, sentence: Sentence, low: str, speaker: Speaker | None) -> Heading | None:
        level = self.reading.block_of(sentence).level
        names = ("head_ask", "head_agree", "head_conclude", "head_plan")
        if self._has("award", low) or self._last("head_other", low) > max(self._last(n, low) for n in names):
            return Heading(None, None, sentence.block, level, "head_other")
        tail = low[-160:]
        agree = self._has("head_agree", low)
        for name in names:
            found = self._has(name, low)
            if not found:
                continue
            if name == "head_ask" and agree and not (speaker and not speaker.presents):
                continue
            if (
                name == "head_ask"
                and not any(w in tail for w in _DIRECTING_HEAD)
                and not (speaker and not speaker.presents)
            ):
                continue
            kind = DecisionKind(self.book.rule(name).gives)
            return Heading(
                kind,
                self._issuer(kind, name, sentence, low, self._last(name, low), speaker),
                sentence.block,
                level,
                name,
            )
        return Heading(None, None, sentence.block, level, "none") if sentence.kind is BlockKind.HEADING else None

    def _last(self, rule: str, low: str) -> int:
        """Where the last of the words that a rule looks for begins, -1 where there is none."""
        at, pattern = -1, self.book.rule(rule).pattern
        while match := pattern.search(low, at + 1):
            at = match.start()
        return at

    def _list_item(self, sentence: Sentence, low: str, speaker: Speaker | None) -> None:
        """An item of a list is one row, however many sentences it has; an item that opens a list of its own is none."""
        heading = self.heading
        assert heading
        if not sentence.first or heading.kind is None:
            if heading.kind is None:
                self._prose(sentence, low, speaker)
            return
        block = self.reading.block_of(sentence)
        start = block.start + strip_marker(self.reading.low[block.start : block.end])
        whole = self.reading.low[start : block.end]
        if whole.rstrip().endswith(":"):
            return
        if (
            ((self._has("award", whole) or self._has("conferral", whole))
            and heading.kind is not DecisionKind.CONCLUSION)
            or len(whole) < 15
        ):
            return
        if self._has("election", whole):
            self._add(DecisionKind.ELECTION, start, block.end, heading.issuer, "election", 0.9)
            return
        kind = heading.kind
        if kind is DecisionKind.CONCLUSION and self._assigns(whole):
            kind = DecisionKind.DIRECTIVE
        self._add(kind, start, block.end, heading.issuer, heading.rule, 0.9)

    def _assigns(self, low: str) -> bool:
        unit = re.match(
            r"(?:phòng|ban|sở|văn phòng|thường trực|các|công đoàn|trường|khoa|đơn vị|ubnd|ủy ban|hội|trưởng|giám đốc|chánh|công an|mỗi|từng|đoàn|tổ|thủ trưởng|lãnh đạo|chi cục|trung tâm)(?!\w)",
            low,
        )
        return bool(unit) or bool(self._has("assign", low)) or bool(self._has("ask", low))

    def _inline_list(self, sentence: Sentence, low: str, speaker: Speaker | None) -> bool:
        """ "… đề nghị: Một là, …; Hai là, …": a list in running text, within the sentence or over those of its block."""
        block = self.reading.block_of(sentence)
        if not sentence.first and (sentence.start, sentence.end) in self.done:
            return True
        rest = self.reading.low[sentence.start : block.end]
        marks = ordinals(rest)
        if not marks or marks[0].start() > sentence.end - sentence.start:
            return False
        lead = rest[: marks[0].start()].rstrip(" ,")
        heading = self._lead_in(sentence, lead.rstrip(" :;.") + ":", speaker) if lead else self.heading
        if heading is None or heading.kind is None:
            return False
        bounds = [m.end() for m in marks]
        ends = [m.start() for m in marks[1:]] + [self._end_of_list(rest, marks[-1].end())]
        for a, b in zip(bounds, ends, strict=True):
            words = rest[a:b].rstrip(" ;,.")
            kind = heading.kind
            if kind is DecisionKind.CONCLUSION and self._assigns(words):
                kind = DecisionKind.DIRECTIVE
            self._add(kind, sentence.start + a, sentence.start + a + len(words), heading.issuer, heading.rule, 0.85)
        last = sentence.start + ends[-1]
        for other in self.reading.sentences_of(sentence.block):
            if sentence.start < other.start and other.end <= last + 1:
                self.done.add((other.start, other.end))
        return True

    def _end_of_list(self, rest: str, start: int) -> int:
        stop = re.compile(r"\.(?=\s|$)").search(rest, start)
        return stop.end() if stop else len(rest)

    def _prose(self, sentence: Sentence, low: str, speaker: Speaker | None) -> None:
        if (sentence.start, sentence.end) in self.done:
            return
        found = self._classify(sentence, low, speaker)
        if found is None:
            acting = _ACTING.search(low)
            if acting and (subject := self._subject(sentence, low[: acting.start()])):
                self.body = (sentence.block, subject)
            if not self._has("hope", low):
                return
            self.asked = None
            return
        kind, rule, at, confidence = found
        issuer = self._issuer(kind, rule, sentence, low, at, speaker)
        start = sentence.start + strip_marker(low)
        self._add(kind, start, sentence.end, issuer, rule, confidence)
        if kind is DecisionKind.DIRECTIVE:
            self.asked = (sentence.block, issuer)

    def _classify(
        self, sentence: Sentence, low: str, speaker: Speaker | None
    ) -> tuple[DecisionKind, str, int, float] | None:
        if match := self._has("election", low):
            if not _UNELECTED.search(low[: match.start()][-60:] + match[0]):
                return DecisionKind.ELECTION, "election", match.start(), 0.92
        award = self._has("award", low)
        if (match := self._has("pact", low)) and self._signs(low, match.start()):
            return DecisionKind.AGREEMENT, "pact", match.start(), 0.85
        speaking = (speaker is not None and not speaker.presents) or self.paper == "conclusion"
        if (
            (match := self._has("agreement", low))
            and not award
            and not (speaking and self._has("ask", low))
            and not self._recalled(low)
        ):
            return DecisionKind.AGREEMENT, "agreement", match.end(), 0.85
        if match := self._has("launch", low):
            if speaker is not None and not re.search(r"(?:do|được) [^,.;]{3,80} phát động|đã phát động", low):
                return DecisionKind.PLAN, "launch", match.start(), 0.75
        if (match := self._has("ask_joined", low)) and speaking and not award:
            return DecisionKind.DIRECTIVE, "ask_joined", match.start(), 0.92
        if (match := self._has("ask", low)) and not award and self._who_asks(sentence, low, match, speaker):
            return DecisionKind.DIRECTIVE, "ask", match.start(), 0.9
        if (match := self._has("assign", low)) and (speaking or self.paper) and not award:
            return DecisionKind.DIRECTIVE, "assign", match.start(), 0.9
        if (match := self._has("must", low)) and not award and self._must(sentence, low, speaker):
            return DecisionKind.DIRECTIVE, "must", match.start(), 0.8
        if (match := self._has("go_on", low)) and not award and not self._has("report", low):
            return DecisionKind.DIRECTIVE, "go_on", match.start(), 0.75
        if self.paper == "conclusion" and self._concludes(sentence, low):
            return (
                DecisionKind.DIRECTIVE if self._assigns(low[strip_marker(low) :]) else DecisionKind.CONCLUSION,
                "conclusion",
                0,
                0.75,
            )
        if (
            speaking
            and speaker
            and speaker.closes
            and re.search(r"(?<!\w)sẽ(?!\w)", low)
            and not self._has("hope", low)
            and not self._has("report", low)
        ):
            return DecisionKind.CONCLUSION, "closing", 0, 0.7
        if (match := self._has("undertake", low)) and (speaking and (speaker and (speaker.closes or "sẽ" in low))):
            return DecisionKind.CONCLUSION, "undertake", match.start(), 0.75
        if (
            self.asked
            and self.asked[0] == sentence.block
            and self._has("imperative", low)
            and not self._has("report", low)
            and not self._has("hope", low)
        ):
            return DecisionKind.DIRECTIVE, "imperative", 0, 0.75
        return None

    def _concludes(self, sentence: Sentence, low: str) -> bool:
        """In a notice of conclusions, a numbered point that says what is settled or to be done."""
        numbered = bool(self.reading.block_of(sentence).marker) or bool(_ITEM.match(low))
        return (
            sentence.first
            and numbered
            and not self._has("report", low)
            and not self._has("hope", low)
            and not low.rstrip().endswith(":")
        )

    def _signs(self, low: str, at: int) -> bool:
        """A pact signed at this meeting, not one recalled, planned or named in the meeting's title."""
        before = low[:at]
        if re.search(
            r"(?:hội nghị|lễ|tổ chức|buổi|sau khi|công tác|việc|qua|đợt|nội dung|theo|triển khai|sớm tổ chức|chương trình|bản)\s*$|(?<!\w)(?:hội nghị (?:tổng kết|sơ kết|triển khai)|đã tổ chức|sẽ|năm qua|đầu năm|ngay từ|từng đơn vị được|chuẩn bị)(?!\w)",
            before,
        ):
            return False
        return bool(
            re.search(
                r"(?<!\w)(?:các|đại diện|lãnh đạo|đại biểu|đơn vị|cụm|khối|hội nghị|thành viên|đã|tiến hành|hội|đồng chí|trường)(?!\w)",
                before,
            )
        ) and not low.rstrip().endswith(":")

    def _recalled(self, low: str) -> bool:
        return bool(
            re.search(r"(?<!\w)(?:năm trước|hội nghị trước|đã được hội nghị|theo kế hoạch đã|đầu năm)(?!\w)", low)
        ) or bool(re.match(r"(?:sự|tinh thần|khối) (?:thống nhất|đoàn kết)", low))

    def _who_asks(self, sentence: Sentence, low: str, match: re.Match[str], speaker: Speaker | None) -> bool:
        """Somebody must do the asking: the speaker, a body before the verb, or nobody but with units told to act."""
        before = low[: match.start()]
        if speaker is not None and (
            not speaker.presents or re.match(r"(?:đồng chí|ông|bà|thầy|cô)(?: cũng| đã)*\s*$", before)
        ):
            return True
        if re.search(
            r"(?<!\w)(?:hội nghị|hội đồng|cụm|khối|ban|sở|thường trực|các đại biểu|các ý kiến|đại diện [^,]{3,60}|lãnh đạo [^,]{3,60}|cụm trưởng|khối trưởng|các đơn vị)(?:\s(?:cũng|đã|tiếp tục|thi đua[^,]{0,40}|còn))*\s*$",
            before,
        ):
            return True
        return match.start() - len(before) + len(before.strip()) == 0 or (not before.strip() and bool(self.paper))

    def _must(self, sentence: Sentence, low: str, speaker: Speaker | None) -> bool:
        if (
            self._has("hope", low)
            or re.search(r"(?:hạn chế|tồn tại|vấn đề|khó khăn)[^.]{0,40}(?:cần|phải)", low)
            or (self._has("report", low)
            and not re.search(r"(?:thời gian tới|năm tới|tiếp tục|nhiệm vụ)", low))
        ):
            return False
        if speaker is not None:
            return not speaker.presents or bool(re.search(r"thời gian tới|năm tới", low))
        return bool(re.search(r"(?:các|mỗi|từng|cụm|khối|riêng)[^.;]{0,160}(?:cần|phải)(?!\w)", low)) and bool(
            re.search(r"(?:thời gian tới|năm \d{4}|tiếp tục|chú trọng|triển khai|chủ động)", low)
        )

    def _issuer(
        self, kind: DecisionKind, rule: str, sentence: Sentence, low: str, at: int, speaker: Speaker | None
    ) -> str | None:
        """Whose decision it is: of what is agreed or elected the sentence's subject, of what is asked the speaker."""
        collective = kind in (DecisionKind.AGREEMENT, DecisionKind.ELECTION)
        if self.paper == "conclusion" and self.author and not collective:
            return self.author
        spoken = speaker is not None and not speaker.presents
        if spoken and speaker and not collective:
            return speaker.name
        subject = self._subject(sentence, low[:at]) if rule not in _ADDRESSED else None
        if subject:
            self.body = (sentence.block, subject)
            return subject
        if collective and self.body and self.body[0] == sentence.block:
            return self.body[1]
        if collective and re.search(r"được (?:[^,.;]{0,20} )?(?:suy tôn|bầu)", low):
            return None
        if speaker is not None and rule != "head_conclude":
            return speaker.name
        if self.paper == "minutes" and rule == "head_conclude":
            return self.floor.chair
        return self.author or (
            self.body[1] if self.body and self.body[0] == sentence.block and rule not in _ADDRESSED else None
        )

    def _subject(self, sentence: Sentence, before: str) -> str | None:
        before = before.rstrip()
        while trailing := _AUXILIARY.search(before):
            before = before[: trailing.start()]
        if not before.strip():
            return None
        starts = [m.end() for m in _LEAD_IN.finditer(before)]
        for start in starts:
            if _SUBJECT.match(before, start) and len(before) - start < 140:
                if re.match(
                    r"năm (?:\d|qua)|các (?:năm|nội dung|tiêu chí|phong trào)|trường hợp|ba là|hai là|năm là",
                    before[start:],
                ):
                    continue
                text = self.reading.text[sentence.start + start : sentence.start + len(before)].strip(" ,:")
                trimmed = re.split(
                    r"\s*\(|\s(?=(?i:nhằm|tập trung|đã|cũng|tiến hành|thống nhất|nhất trí|bỏ phiếu|biểu quyết|căn cứ|xem xét)(?!\w))",
                    text,
                )[0]
                return trimmed if trimmed and not re.search('["“”]', trimmed) and len(trimmed) < 100 else None
        return None

    def _add(self, kind: DecisionKind, start: int, end: int, issuer: str | None, rule: str, confidence: float) -> None:
        text = re.sub(
            r"\s*\./\.$|(?<=[^.])\./?\s*$", lambda m: "." if m[0].strip() == "." else "", self.reading.text[start:end]
        ).strip()
        if len(text) < 12 or (start, end) in self.done:
            return
        self.done.add((start, end))
        self.items.append(
            Decision(
                kind=kind,
                text=text,
                issuer=issuer,
                confidence=confidence,
                evidence=(cite(self.reading, start, end, "text", f"decisions.{rule}"),),
            )
        )
