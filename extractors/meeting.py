"""The meeting that a document reports, if it reports one: its name, kind, days, place, organisers and period."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from extractors.found import cite
from extractors.header import published_at_of, title_of
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook
from language.dates import DateFound
from language.periods import find_periods
from language.fold import level
from language.lexicon import lexicon
from models import Block, BlockKind, Evidence, Meeting, MeetingKind, Mode, Participant, Period, Role

#: How many sentences from the top may open the report.
_OPENING_SENTENCES = 16
_EMULATION = re.compile(r"thi đua|khen thưởng|điển hình|tuyên dương|biểu dương|giao ước")
_GENRE = re.compile(
    r"(?<!\w)(?:thi đua|khen thưởng|điển hình tiên tiến|giao ước|tuyên dương|gương (?:người tốt|điển hình)|chiến sĩ thi đua|bằng khen|biểu dương)(?!\w)"
)
# Gatherings of other kinds: of states, of shareholders, for sport, for the press, in families.
_OTHER_GATHERINGS = re.compile(
    r"thượng đỉnh|cấp cao|g7|g20|apec|asean|cổ đông|cổ phần|thể thao|họp báo|lễ hội|cưới|tang|xúc tiến|quốc tế|liên hợp quốc|quốc hội|trung ương khóa"
)
# A bracket that is not the body's own short form: "Bảo hiểm xã hội (BHXH) tỉnh" goes on, "(đơn vị Cụm trưởng)" does not.
_BRACKET = re.compile(r"\s*\((?![a-zđ]{2,6}\))")
_RECALLED = re.compile(
    r"(?<!\w)(?:trước đó|năm ngoái|năm trước|nhắc lại|lần trước|kỳ trước|đã từng|sau khi kết thúc|dự kiến|sẽ|hằng năm|hàng năm|căn cứ)(?!\w)"
)
_TITLE_END = re.compile(
    r"[.;\n:]|\"(?=[\s,.)]|$)|\s(?:tại|do|dưới sự|với sự|nhằm|để|vào (?:ngày|sáng|chiều|lúc)|từ ngày|đã|được|diễn ra|theo hình thức|bằng hình thức|với hình thức|với chủ đề|với nội dung|"
    r"trong (?:không khí|hai ngày|thời gian|\d)|có sự|nhân dịp|qua hình thức|kết hợp|cho (?:các|hơn|gần|toàn|\d))(?!\w)|,\s(?:với|dưới|do|đồng chí|nhằm|tham dự|dự|có|tại|để|trong|ông|bà|sáng|chiều|ngày|nhân|mục|đây|qua|các đồng|chào mừng)(?!\w)|\scủa (?:cụm|khối)(?: thi đua| [ivx\d]|$)"
    r"|\s\((?![a-zđ]{2,8}\))|\stới \d"
)
_ROOM = re.compile(
    r"(?:phòng|hội trường|tầng|nhà (?:văn hóa|khách|hát)|khách sạn|trung tâm|trụ sở|nhà|sảnh|giảng đường)(?!\w)"
)
_PLACE = re.compile(
    r"(?<!tồn )(?<!\w)(?:tại|ở)\s+(?:điểm cầu (?:chính |trung tâm )?(?:tại |là )?(?:đặt tại )?)?(?P<place>[^\n]+)"
)
_PLACE_END = re.compile(
    r"[,;:\n\"]|(?<!tp)\.|\((?![a-zđ]{2,6}\))|(?<!\([a-zđ]{2})(?<!\([a-zđ]{3})(?<!\([a-zđ]{4})(?<!\([a-zđ]{5})\)|\s(?:đã|vừa|diễn ra|tổ chức|long trọng|trang trọng|được|nhằm|với|do|có|dưới|để|tiến hành|khai mạc|đồng chí|ông|bà|bằng|theo|kết nối|kết hợp|chúng tôi|thành phần|phối hợp|cụm thi đua|khối thi đua|và các)(?!\w)"
)
_NO_PLACE = re.compile(
    r"(?:hội nghị|buổi|đây|tọa đàm|đại hội|phiên|cuộc|lễ|cơ sở|địa phương|đơn vị|các|chỗ|nhà riêng|việt nam|nơi|khoản|điều|văn bản|quyết định|một số)(?!\w)"
)
_PLACE_LABEL = re.compile(r"(?:địa điểm|địa chỉ họp|nơi họp)\s*:\s*(?:tại\s+)?(?P<place>[^\n.;]+)")


@dataclass(frozen=True)
class Opening:
    """The sentence that opens the report, and where the meeting's name begins and ends in it."""

    sentence: Sentence
    rule: str
    verb: int
    start: int
    end: int
    score: float


@dataclass(frozen=True)
class Paper:
    """What an official paper is, told by its head, and where the meeting's name stands in the head, if it does."""

    kind: str
    start: int
    end: int


def find_meeting(reading: Reading, participants: tuple[Participant, ...]) -> Meeting | None:
    """The meeting that the document reports, or None where it reports none (a decree, a decision, a portrait, an invitation)."""
    paper = _paper(reading)
    if paper and paper.kind in ("other", "plan", "notice"):
        return None
    opening = _opening(reading)
    if not _reports(reading, paper, opening, participants):
        return None
    meeting = _Describer(reading, paper, opening).meeting()
    if (
        paper is None
        and opening
        and not (_of_emulation(reading, opening) or _working(reading, meeting, opening, participants))
    ):
        return None
    return meeting


def _of_emulation(reading: Reading, opening: Opening) -> bool:
    """Whether the document is of the genre: emulation or commendation in its head, or all through its text."""
    head = level(title_of(reading) or "")
    near = reading.low[opening.sentence.start : opening.sentence.end]
    return bool(_GENRE.search(head) or _GENRE.search(near)) or len(_GENRE.findall(reading.low)) >= 4


def _working(reading: Reading, meeting: Meeting, opening: Opening, participants: tuple[Participant, ...]) -> bool:
    """Whether a page of general news plainly reports a working meeting: who held it, under what name, who took part."""
    if (
        meeting.kind in (None, MeetingKind.CEREMONY, MeetingKind.LAUNCH)
        or not meeting.organizers
        or opening.rule not in ("organises", "held")
    ):
        return False
    if _OTHER_GATHERINGS.search(level(meeting.title or "")) or len((meeting.title or "").split()) < 5:
        return False
    early = [s for s in reading.body if s.kind is not BlockKind.CAPTION][:4]
    acting = any(set(p.roles) & {Role.CHAIR, Role.ATTENDEE, Role.SPEAKER, Role.PRESENTER} for p in participants)
    return (
        opening.sentence in early
        and acting
        and bool(reading.within(reading.dates, opening.sentence.start, opening.sentence.end))
    )


def paper_kind(reading: Reading) -> str | None:
    """What official paper the document is ("minutes", "conclusion", "report", "plan", "notice", "other"), None for a page of news."""
    paper = _paper(reading)
    return paper.kind if paper else None


def reviewed_year(meeting: Meeting | None) -> int | None:
    """The year that the meeting reviews: that of its period, else of its day."""
    if meeting is None:
        return None
    source = (meeting.period.start if meeting.period else None) or meeting.start_date
    return int(source[:4]) if source else None


_PAPERS = {
    "minutes": re.compile(r"biên bản"),
    "conclusion": re.compile(r"thông báo\s+(?:về )?(?:ý kiến )?kết luận|kết luận (?:của|hội nghị)|thông báo kết quả"),
    "report": re.compile(r"báo cáo"),
    "plan": re.compile(r"kế hoạch|chương trình|đề án"),
    "notice": re.compile(r"thông báo|giấy mời|thư mời|hướng dẫn|công văn|lời kêu gọi"),
    "other": re.compile(
        r"(?:quyết định|công văn|tờ trình|chỉ thị|nghị định|nghị quyết|quy chế|công điện|quy định|luật|thông tư)"
    ),
}


def _paper(reading: Reading) -> Paper | None:
    """The paper that the headline announces in capitals ("BIÊN BẢN Hội nghị …"), None for a page of news."""
    head = next((b for b in reading.document.blocks if b.kind is BlockKind.HEADLINE), None)
    if head is None:
        return None
    official = any(b.kind is BlockKind.LETTERHEAD for b in reading.document.blocks)
    low = reading.low[head.start : head.end]
    for kind, pattern in _PAPERS.items():
        match = pattern.match(low)
        if match and (
            official
            or (reading.text[head.start : head.start + 5].isupper() and not low[match.end() : match.end() + 1] == ":")
        ):
            return Paper(kind, *_named_in(reading, head, kind))
    return None


def _named_in(reading: Reading, head: Block, kind: str) -> tuple[int, int]:
    low = reading.low[head.start : head.end]
    noun = re.compile(r"(?<!\w)(?:hội nghị|họp|phiên họp|cuộc họp|tọa đàm|hội thảo|đại hội|lễ|giao ban|kỳ họp)(?!\w)")
    match = noun.search(low)
    if match is None:
        return head.start, head.start
    held_by = re.compile(r"\s(?:của )?(?:cụm|khối) thi đua(?!\w)").search(low, match.end())
    named = held_by is not None and len(low[match.start() : held_by.start()].split()) >= 8
    return head.start + match.start(), head.start + (held_by.start() if held_by and named else len(low))


def _opening(reading: Reading) -> Opening | None:
    best: Opening | None = None
    told = [s for s in reading.body if s.kind is not BlockKind.CAPTION][:_OPENING_SENTENCES]
    for at, sentence in enumerate(told):
        for found in _openings(reading, sentence):
            score = found.score - 0.35 * at
            if best is None or score > best.score:
                best = replace(found, score=score)
    return best


def _openings(reading: Reading, sentence: Sentence) -> Iterator[Opening]:
    low, book = reading.low, rulebook("meeting")
    future = book.rule("future").pattern.search(low, sentence.start, sentence.end)
    dated = bool(reading.within(reading.dates, sentence.start, sentence.end))
    for name, worth in (("organises", 3.0), ("held", 2.5), ("heads", 1.0), ("reviews", 0.8)):
        for match in book.rule(name).pattern.finditer(low, sentence.start, sentence.end):
            start, end = match.start("title"), min(match.end("title") if name == "held" else sentence.end, sentence.end)
            if name != "held":
                end = _title_end(reading, start, end)
            score = worth + (2.5 if dated else 0) + (1 if _EMULATION.search(low, start, end) else 0)
            score += min(end - start, 80) / 80 - (6 if future else 0)
            score -= 3 if _RECALLED.search(low, max(sentence.start, match.start() - 60), match.start()) else 0
            yield Opening(sentence, name, match.start(), start, end, score)


def _title_end(reading: Reading, start: int, end: int) -> int:
    """Where the meeting's name ends: at the words that begin something else, but not inside quotation marks."""
    low = reading.low
    quoted_whole = low[start - 1] == '"' if start else False
    at = start
    while match := _TITLE_END.search(low, at, end):
        inside = low.count('"', start, match.start()) % 2 == 1
        if quoted_whole and match[0].startswith('"'):
            return match.start()
        if not inside or match[0] in ("\n", "."):
            return match.end() if match[0].startswith('"') and not quoted_whole else match.start()
        at = match.end()
    return end


def _reports(
    reading: Reading, paper: Paper | None, opening: Opening | None, participants: tuple[Participant, ...]
) -> bool:
    if paper and paper.kind in ("minutes", "conclusion"):
        return True
    if opening is None:
        return False
    acting = sum(1 for p in participants if set(p.roles) & {Role.CHAIR, Role.ATTENDEE, Role.SPEAKER, Role.PRESENTER})
    dated = 1 if reading.within(reading.dates, opening.sentence.start, opening.sentence.end) else 0
    if paper and paper.kind == "report":
        return bool(dated) and opening.rule in ("organises", "held") and acting > 0
    title = level(title_of(reading) or "")
    if rulebook("meeting").rule("future").pattern.search(title):
        return False
    headlined = bool(
        re.search(
            r"(?<!\w)(?:hội nghị|tọa đàm|hội thảo|đại hội|tổng kết|sơ kết|ký kết|ký giao ước|phát động|giao ban|phiên họp|họp|lễ|tập huấn|biểu dương|tuyên dương)(?!\w)",
            title,
        )
    )
    return opening.score + headlined + min(acting, 2) * 0.8 >= 4.3


class _Describer:
    """Describes the meeting from the head of the paper and the opening sentence."""

    def __init__(self, reading: Reading, paper: Paper | None, opening: Opening | None) -> None:
        self.reading = reading
        self.paper = paper
        self.opening = opening
        self.evidence: list[Evidence] = []

    def meeting(self) -> Meeting:
        """The meeting with evidence for each of its values."""
        start, end = self._name()
        title = _unquoted(self.reading.text[start:end]) if end > start else title_of(self.reading)
        days = self._days()
        venue = self._venue()
        organizers = tuple(self._organizers(venue))
        low_title = level(title or "")
        if end > start:
            self._cite(start, end, "title", self.opening.rule if self.opening else "headline")
        theme = self._theme()
        meeting = Meeting(
            title=title,
            kind=_kind(low_title),
            theme=theme,
            start_date=days[0] if days else None,
            end_date=days[1] if days else None,
            mode=self._mode(low_title, venue is not None),
            venue=self._clean(venue),
            organizers=organizers,
            period=self._period(low_title, start, end, days),
            evidence=tuple(self.evidence) or (self._whole(),),
            confidence=0.9 if self.opening else 0.7,
        )
        return meeting

    def _cite(self, start: int, end: int, name: str, rule: str) -> None:
        self.evidence.append(cite(self.reading, start, end, name, f"meeting.{rule}"))

    def _whole(self) -> Evidence:
        block = self.reading.document.blocks[0]
        return cite(self.reading, block.start, block.end, None, "meeting.headline")

    def _clean(self, span: tuple[int, int] | None) -> str | None:
        return self.reading.text[span[0] : span[1]].strip(' ,."“”') if span else None

    def _name(self) -> tuple[int, int]:
        if self.paper and self.paper.end > self.paper.start:
            return self.paper.start, self.paper.end
        if self.opening and len(self.reading.low[self.opening.start : self.opening.end].split()) >= 4:
            return self.opening.start, self.opening.end
        head = next((b for b in self.reading.document.blocks if b.kind is BlockKind.HEADLINE), None)
        if head and _kind(self.reading.low[head.start : head.end]):
            return head.start, head.end
        return (self.opening.start, self.opening.end) if self.opening else (0, 0)

    def _first_sentences(self) -> list[Sentence]:
        told = [s for s in self.reading.body if s.kind is not BlockKind.CAPTION][:12]
        if self.opening and self.opening.sentence in told:
            told.remove(self.opening.sentence)
        return ([self.opening.sentence] if self.opening else []) + told

    def _days(self) -> tuple[str, str] | None:
        published = published_at_of(self.reading)
        for sentence in self._first_sentences():
            for found in self.reading.within(self.reading.dates, sentence.start, sentence.end):
                if self._of_paper(found):
                    continue
                year = found.year or _year_of(found, published)
                first, last = found.first_iso(year), found.iso(year)
                if first and last:
                    self._cite(found.start, found.end, "start_date", "date")
                    return first, last
            if (
                self.opening
                and sentence is not self.opening.sentence
                and self.paper is None
                and sentence.start > self.opening.sentence.end
            ):
                break
        return self._day_in_head()

    def _day_in_head(self) -> tuple[str, str] | None:
        """The day in a conclusion's first words ("Ngày 04/6/2025, …") or the head of minutes."""
        if self.paper is None or self.paper.kind != "minutes":
            return None
        published = published_at_of(self.reading)
        return (published[:10], published[:10]) if published else None

    def _of_paper(self, found: DateFound) -> bool:
        """Whether the day is that of a paper cited or a span recalled, not of the meeting."""
        before = self.reading.low[max(0, found.start - 60) : found.start]
        return bool(
            re.search(
                r"(?:số \S+|kế hoạch|quyết định|công văn|nghị quyết|chỉ thị|luật|nghị định|giấy mời|kỷ niệm|từ|thành lập|tính đến|đến)[^.;]{0,14}?,?\s*(?:ngày )?$",
                before,
            )
        ) and not re.search(r"(?:sáng|chiều|tối|vào|hôm nay,?|trong các|trong hai|trong) (?:ngày |từ ngày )?$", before)

    def _venue(self) -> tuple[int, int] | None:
        low = self.reading.low
        for at, sentence in enumerate(self._first_sentences()):
            label = _PLACE_LABEL.search(low, sentence.start, sentence.end)
            if label:
                self._cite(label.start("place"), label.end("place"), "venue", "label")
                return label.start("place"), label.end("place")
            if at and self.paper is None and at > 3:
                break
            if (
                at
                and self.paper is None
                and not re.search(r"(?<!\w)(?:tổ chức|diễn ra)(?!\w)", low[sentence.start : sentence.end])
            ):
                continue
            for match in _PLACE.finditer(low, sentence.start, sentence.end):
                span = self._place(match.start("place"), sentence.end)
                quoted = low.count('"', sentence.start, match.start()) % 2 == 1
                if span and not quoted:
                    self._cite(*span, "venue", "place")
                    return span
        return None

    def _place(self, start: int, limit: int) -> tuple[int, int] | None:
        low = self.reading.low
        if _NO_PLACE.match(low, start):
            return None
        stop = _PLACE_END.search(low, start, limit)
        end = stop.start() if stop else limit
        if stop and stop[0] == "," and _ROOM.match(low, start):
            end = self._rest_of_place(stop.end(), limit) or end
        return (start, end) if 2 < end - start < 160 else None

    def _rest_of_place(self, at: int, limit: int) -> int | None:
        """A room's house after a comma, unless it is whoever holds the meeting."""
        low = self.reading.low
        while at < limit and low[at] == " ":
            at += 1
        stop = _PLACE_END.search(low, at, limit)
        if (
            stop is None
            or stop[0] not in ",.;"
            or not re.match(rf"(?:{lexicon('bodies').pattern}|số|tòa nhà|khu|nhà)(?!\w)", low[at:limit])
        ):
            return None
        if re.match(
            r"(?:cụm|khối|tỉnh|thành phố|tp|huyện|quận|thị xã|đảng ủy|hội|công đoàn|ban|ubnd|ủy ban|liên đoàn|bộ)(?!\w)",
            low[at:limit],
        ):
            return None
        return stop.start()

    def _organizers(self, venue: tuple[int, int] | None) -> list[str]:
        if self.opening is None or (self.opening.rule == "reviews" and self.paper):
            return self._from_letterhead()
        low, sentence = self.reading.low, self.opening.sentence
        if self.opening.rule == "held":
            match = re.compile(
                r"(?<!\w)do ([^.;]{4,120}?) (?:phối hợp |đăng cai )?(?:tổ chức|chủ trì tổ chức)|được ([^.;,]{4,90}?) (?:phối hợp )?tổ chức"
            ).search(low, self.opening.start, sentence.end)
            if not match:
                return self._from_letterhead()
            group = 1 if match[1] else 2
            return self._bodies(match.start(group), match.end(group))
        start = self._subject(sentence.start, self.opening.verb, venue)
        found = self._bodies(start, self.opening.verb) if start is not None else []
        return found or self._from_letterhead()

    def _subject(self, start: int, end: int, venue: tuple[int, int] | None) -> int | None:
        """Where the body that holds the meeting begins: the first clause before the verb that opens with a body's name."""
        low = self.reading.low
        body = re.compile(rf"(?:các |{lexicon('bodies').pattern})(?!\w)")
        starts = [start, *(m.end() for m in re.compile(r"(?:,|\)|:|\s-)\s+").finditer(low, start, end))]
        for at in starts:
            if venue and venue[0] <= at < venue[1]:
                continue
            if re.match(r"(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường)\s[^,]{2,30},", low[at:end]):
                continue
            if body.match(low, at, end) and not re.search(
                r"(?<!\w)(?:thực hiện|căn cứ|nhằm|tại|sáng|chiều|ngày \d)(?!\w)", re.split(r"\s(?:bao )?gồm(?!\w)", low[at:end])[0]
            ):
                return at
        named = list(re.compile(r"(?<!\w)(?:cụm|khối) thi đua(?!\w)").finditer(low, start, end))
        return named[-1].start() if named else None

    def _bodies(self, start: int, end: int) -> list[str]:
        low, out = self.reading.low, []
        body = re.compile(rf"{lexicon('bodies').pattern}(?!\w)")
        pieces = [start]
        for joint in re.compile(
            r"\s+(?:và|,|phối hợp (?:với|cùng)|phối hợp|cùng với|cùng)\s+|,\s+(?=phối hợp)"
        ).finditer(low, start, end):
            group = re.match(r"(?:cụm|khối)(?!\w)", low[pieces[-1] :])
            if group and joint[0].strip() in ("và", ",") and not re.match(r"(?:cụm|khối)(?!\w)", low[joint.end() :]):
                continue
            if body.match(low, joint.end(), end) and (joint[0].strip() != "và" or body.match(low, pieces[-1])):
                out.append((pieces[-1], joint.start()))
                pieces.append(joint.end())
        out.append((pieces[-1], end))
        names = []
        for a, b in out:
            b = self._without_parent(a, b)
            name = self.reading.text[a:b].strip(' ,.-–—"“”')
            name = re.sub(r"\s*(?:,|đã|vừa|long trọng|phối hợp)*\s*$", "", name)
            if name:
                names.append(name)
                self._cite(a, a + len(self.reading.text[a:b].rstrip()), "organizers", "organises")
        return names

    def _without_parent(self, start: int, end: int) -> int:
        low = self.reading.low
        body = lexicon("bodies").pattern
        dash = re.compile(rf"\s+-\s+(?={body}(?!\w))").search(low, start, end)
        end = dash.start() if dash else end
        numbered = re.compile(rf"(?:cụm|khối)(?: thi đua)?(?: số)? (?:\d+|[ivx]+)(?=\s+\(?{body}(?!\w))").match(
            low, start, end
        )
        aside = re.compile(
            r"\s(?:bao )?gồm(?!\w)|\s-\s*(?:đơn vị|cụm trưởng|khối trưởng)|,\s(?:llvt|đơn vị|cụm trưởng|khối trưởng|bộ|thanh tra chính phủ|tandtc|thuộc)(?!\w)|\s(?:trực thuộc|thuộc)(?!\w)(?! trung ương)"
        ).search(low, start, end)
        end = aside.start() if aside else end
        bracket = _BRACKET.search(low, start, end)
        end = bracket.start() if bracket else end
        return numbered.end() if numbered else end

    def _from_letterhead(self) -> list[str]:
        if self.paper is None or self.paper.kind == "conclusion":
            return []
        for block in reversed([b for b in self.reading.document.blocks if b.kind is BlockKind.LETTERHEAD]):
            if re.match(r"(?:cụm|khối|hội đồng)(?!\w)", self.reading.low[block.start : block.end]):
                self._cite(block.start, block.end, "organizers", "letterhead")
                return [self.reading.document.block_text(block)]
        return []

    def _theme(self) -> str | None:
        for sentence in self._first_sentences()[:4]:
            match = rulebook("meeting").rule("theme").pattern.search(self.reading.low, sentence.start, sentence.end)
            if match and not re.search(
                r"phong trào|đợt thi đua", self.reading.low[max(sentence.start, match.start() - 40) : match.start()]
            ):
                self._cite(match.start("theme"), match.end("theme"), "theme", "theme")
                return self.reading.text[match.start("theme") : match.end("theme")].strip(" .")
        return None

    def _mode(self, low_title: str, placed: bool) -> Mode | None:
        book = rulebook("meeting")
        head = [s for s in self.reading.body if s.kind is not BlockKind.CAPTION][:10]
        spans = [(s.start, s.end) for s in (*head, *(s for s in self.reading.body if s.kind is BlockKind.CAPTION))]
        link = next(
            (
                m
                for a, b in spans
                if (m := book.rule("online").pattern.search(self.reading.low, a, b))
                and not _about_other(self.reading.low, m)
            ),
            None,
        )
        both = next((m for a, b in spans if (m := book.rule("both").pattern.search(self.reading.low, a, b))), None)
        if link:
            self._cite(link.start(), link.end(), "mode", "online")
        if both or (link and placed):
            return Mode.HYBRID
        if link:
            return Mode.ONLINE
        return Mode.IN_PERSON if placed else None

    def _period(self, low_title: str, start: int, end: int, days: tuple[str, str] | None) -> Period | None:
        year = int(days[0][:4]) if days else None
        head = title_of(self.reading) or ""
        for words, base in ((self.reading.text[start:end], start), (head, None)):
            low = level(words)
            for found in find_periods(low, year):
                before = low[: found.start]
                yearly = low.startswith("năm", found.start)
                if (yearly and re.search(r"(?:lần (?:thứ )?[\w]+,?|khóa \w+,?|số \S+) $", before)) or not (
                    found.first or "năm học" in low[found.start : found.end]
                ):
                    continue
                if re.search(r"(?:nhiệm vụ|phương hướng|kế hoạch|triển khai)[^,]*$", before) and find_periods(
                    before, year
                ):
                    continue
                if base is not None:
                    self._cite(base + found.start, base + found.end, "period", "period")
                    if days_given := self._bounds_after(base + found.end):
                        found = replace(found, first=days_given[0], last=days_given[1])
                return Period(
                    label=words[found.start : found.end].removeprefix("công tác ").removeprefix("cả "),
                    start=found.first,
                    end=found.last,
                )
        return None

    def _bounds_after(self, at: int) -> tuple[str, str] | None:
        """The days in brackets after a period: "6 tháng đầu năm công tác 2024 (từ ngày 01/10/2023 đến ngày 31/3/2024)"."""
        opened = re.compile(r"[^.;(]{0,30}\(\s*từ[^)]{6,60}\)").match(self.reading.low, at)
        days = (
            [d.iso() for d in self.reading.within(self.reading.dates, opened.start(), opened.end())] if opened else []
        )
        return (days[0], days[1]) if len(days) == 2 and days[0] and days[1] else None


def _unquoted(words: str) -> str:
    """The words without marks at their ends; a quotation mark goes only where it has no partner."""
    words = words.strip(" ,.-")
    opened, closed = len(re.findall(r"[“\"]", words)), len(re.findall(r"[”\"]", words))
    if words[:1] in '“"' and (words[-1:] in '”"' or opened > closed):
        words = words[1:].rstrip('”"') if words[-1:] in '”"' else words[1:]
    elif words[-1:] in '”"' and closed > opened:
        words = words[:-1]
    return words.strip(" ,.-")


def _about_other(low: str, match: re.Match[str]) -> bool:
    """Whether the link is of something else than the meeting: public services online, online contests."""
    around = low[max(0, match.start() - 40) : match.end() + 10]
    return bool(
        re.search(
            r"dịch vụ công trực tuyến|phiên tòa trực tuyến|thi trực tuyến|học trực tuyến|lớp học trực tuyến|họp trực tuyến với|giao dịch trực tuyến|nộp trực tuyến|hồ sơ trực tuyến",
            around,
        )
    )


def _year_of(found: DateFound, published: str | None) -> int | None:
    """The year of a day that the text gives without one: that of publication, or the year before for a later day."""
    if published is None:
        return None
    shown = date.fromisoformat(published[:10])
    later = (found.month, found.day) > (shown.month, shown.day)
    return shown.year - 1 if later and found.month - shown.month > 1 else shown.year


_SPECIFIC = [
    ("tổng kết", MeetingKind.ANNUAL_REVIEW),
    ("sơ kết", MeetingKind.INTERIM_REVIEW),
    ("tập huấn", MeetingKind.TRAINING),
    ("bồi dưỡng", MeetingKind.TRAINING),
    ("phát động", MeetingKind.LAUNCH),
    ("ký kết giao ước", MeetingKind.SIGNING),
    ("ký giao ước", MeetingKind.SIGNING),
    ("ký kết thi đua", MeetingKind.SIGNING),
    ("giao ban", MeetingKind.SESSION),
]
_HEADS = [
    (re.compile(r"(?:buổi |chương trình )?(?:tọa đàm|hội thảo|diễn đàn)"), MeetingKind.SEMINAR),
    (re.compile(r"đại hội"), MeetingKind.CONGRESS),
    (
        re.compile(r"(?:phiên họp|cuộc họp|buổi họp|họp|giao ban|kỳ họp|buổi giao ban|buổi làm việc)(?!\w)"),
        MeetingKind.SESSION,
    ),
    (re.compile(r"(?:lớp|khóa|buổi) (?:tập huấn|bồi dưỡng)|tập huấn"), MeetingKind.TRAINING),
]


def _kind(title: str) -> MeetingKind | None:
    """The kind that a levelled name tells: by its head noun, else by the first of the words that name a kind."""
    noun = re.search(
        r"(?<!\w)(?:hội nghị|buổi tọa đàm|tọa đàm|hội thảo|đại hội|phiên họp|cuộc họp|buổi họp|họp|lễ|buổi lễ|giao ban|tập huấn|lớp tập huấn|diễn đàn|kỳ họp|tổng kết|sơ kết|ký kết|phát động)(?!\w)",
        title,
    )
    if noun is None:
        return None
    rest = title[noun.start() :]
    for pattern, kind in _HEADS:
        if pattern.match(rest):
            return kind
    firsts = sorted((at, kind) for word, kind in _SPECIFIC if (at := rest.find(word)) >= 0)
    if firsts and not (firsts[0][1] is MeetingKind.SIGNING and firsts[0][0] > 24):
        if not (rest.startswith("hội nghị triển khai") or rest.startswith("hội nghị biểu dương")):
            return firsts[0][1]
    if re.match(r"(?:buổi )?lễ(?!\w)", rest):
        return MeetingKind.CEREMONY
    return MeetingKind.CONFERENCE if rest.startswith("hội nghị") else (firsts[0][1] if firsts else None)
