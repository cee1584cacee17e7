"""What each named person did: roles told by verbs and labels before or after names, and by lists under a label."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.mentions import Mention
from extractors.reading import Reading, Sentence
from extractors.rulebook import Rule, rulebook
from models import BlockKind


@dataclass(frozen=True)
class RoleFound:
    """A role of the person of a mention (by its index), at the words that say so. ``role`` is the rule's ``gives``."""

    mention: int
    role: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True)
class Trigger:
    """A rule's match in a sentence."""

    rule: Rule
    start: int
    end: int

    @property
    def forward(self) -> bool:
        """Whether it speaks of those named after it alone."""
        return self.rule.attributes["direction"] == "forward"


# What may not stand between a name and the verb of which it is the subject.
_BROKEN = re.compile(
    r"(?<!\w)(?:các (?:đại biểu|ý kiến|đơn vị|thành viên|đồng chí|cơ quan|trường|địa phương|đại diện)|những|ý kiến|đại biểu|sau đó|tiếp đó|tiếp theo|nghe|lãnh đạo|"
    r"đại diện (?:lãnh đạo|các)|hội nghị (?:đã|cũng|tiến hành|thống nhất|nhất trí)|theo đó|được (?:nghe|tặng)|do)(?!\w)|;"
)
_ON_BEHALF = re.compile(r"(?:thay mặt|đại diện cho|thừa ủy quyền)[^,;]*")
_JOINED = re.compile(r"[\s,;]*(?:và|cùng|cùng với)?\s*(?:các |hai )?[\s,:]*")
_HEARD = re.compile(r"(?<!\w)(?:nghe|tiếp thu|ghi nhận|có (?:\d+ |các |nhiều )?(?:ý kiến|bài|tham luận))(?!\w)")
_ATTENDING = re.compile(r"(?<!\w)(?:dự|chủ trì|có mặt|thành phần|về phía|tham gia)(?!\w)")
_GROUP_FIRST = re.compile(
    r"(?:đại diện|lãnh đạo|các đồng chí|toàn thể|đông đảo|hơn \d|gần \d|trên \d|\d+ đại biểu|đại biểu)(?!\w)"
)
_SPOKEN_ABOUT = re.compile(
    r"(?:noi gương|mang tên|nhớ ơn|thân nhân|gia đình|liệt sĩ|thay|thay cho|trường hợp|cố|nhắc đến|tấm gương|tưởng nhớ|con của|anh hùng liệt sĩ|nhắc lại|gương)(?: đồng chí| ông| bà| cô| thầy)?\s$"
)
_PROPOSED = re.compile(r"(?<!\w)(?:đề nghị|xét tặng|trình|xem xét|bình xét|suy tôn|xét)(?!\w)")
_THERE = re.compile(
    r"(?<!\w)(?:tại (?:hội nghị|lễ|buổi|đại hội|tọa đàm|chương trình)|nhân dịp|dịp này|trao|vinh dự|lên nhận|công bố)(?!\w)"
)
_PRESENT = re.compile(r"thành phần|có mặt|tham dự|dự họp")
_SPOKEN_OF = re.compile(r"(?:của|theo|cho|với|tới|đến|về) $")


@dataclass(frozen=True)
class Clause:
    """Where the text says who attends or chairs: what stands in ``start:end`` takes part, named or not."""

    start: int
    end: int
    role: str
    rule: str


def find_roles(
    reading: Reading, sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> tuple[list[RoleFound], list[Clause]]:
    """Every role that the text gives to the persons mentioned, and the clauses that say who takes part, in order."""
    by_sentence: dict[int, list[int]] = {}
    for index, mention in enumerate(mentions):
        by_sentence.setdefault(mention.sentence, []).append(index)
    finder = _Finder(reading, sentences, mentions)
    out: list[RoleFound] = []
    for index, sentence in enumerate(sentences):
        out += finder.sentence(index, sentence, by_sentence.get(index, []))
    return out, finder.clauses


class _Finder:
    """Goes through the sentences in order, remembering the label of the list it is in."""

    def __init__(self, reading: Reading, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> None:
        self.reading = reading
        self.sentences = sentences
        self.mentions = mentions
        self.papers = False
        self.section = False
        self.clauses: list[Clause] = []
        self.rules = rulebook("roles").rules
        self.say = rulebook("roles").rule("say").pattern
        self.label: Trigger | None = None
        self.label_block = -1
        self.open = False

    def sentence(self, index: int, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        """The roles in one sentence."""
        self._keep_or_drop_label(sentence, people)
        low = self.reading.low[sentence.start : sentence.end]
        ends_open = low.rstrip(" .").endswith(":")
        if sentence.first and sentence.kind is not BlockKind.LIST_ITEM:
            self.papers = False
        if ends_open:
            self.papers = bool(re.search(r"tham luận|báo cáo|chuyên đề|trình bày", low))
        if (
            not people
            and not ends_open
            and not self._label_like(sentence)
            and not _ATTENDING.search(self.reading.low, sentence.start, sentence.end)
        ):
            return
        people = [p for p in people if not self._object(p)]
        triggers = self._triggers(sentence, people)
        given = list(self._given(sentence, triggers, people))
        grouped = {
            g.mention for g in given if g.role in ("chair", "attendee", "secretary", "absent", "present", "awardee")
        }
        if self.label and sentence.block != self.label_block:
            if self.label.rule.gives == "attendee" and not triggers and sentence.kind is not BlockKind.CELL:
                self.clauses.append(Clause(sentence.start, sentence.end, "attendee", self.label.rule.name))
            yield from self._labelled(sentence, [p for p in people if p not in grouped])
        yield from given
        if self.section and sentence.kind is BlockKind.LIST_ITEM and not given:
            yield from self._under_section(people)
        self._set_label(sentence, triggers, people, ends_open=ends_open)

    def _label_like(self, sentence: Sentence) -> bool:
        return sentence.kind is BlockKind.HEADING or sentence.end - sentence.start < 60

    def _keep_or_drop_label(self, sentence: Sentence, people: list[int]) -> None:
        """A label holds for the list items, cells and lines with a person at their head that follow it."""
        if sentence.kind is BlockKind.HEADING:
            self.section = bool(_PRESENT.search(self.reading.low, sentence.start, sentence.end))
        if self.label is None or sentence.block == self.label_block:
            return
        if sentence.kind is BlockKind.CAPTION:
            self.label = None
            return
        if sentence.kind in (BlockKind.LIST_ITEM, BlockKind.CELL):
            return
        if self.open and people and self.mentions[people[0]].lead - sentence.start <= 30 and sentence.first:
            return
        if re.match(r"[-+•*]|\d{1,2}[.)/]", self.reading.low[sentence.start : sentence.start + 3]):
            return
        if not sentence.first:
            return
        self.label = None

    def _set_label(self, sentence: Sentence, triggers: list[Trigger], people: list[int], *, ends_open: bool) -> None:
        if not triggers:
            if sentence.kind is BlockKind.HEADING or ends_open:
                self.label = None
            return
        last = next((t for t in reversed(triggers) if t.forward), triggers[-1])
        after = [p for p in people if self.mentions[p].start >= last.start]
        if last.forward and last.rule.gives != "absent" and not after and (ends_open or self._label_like(sentence)):
            self.label, self.label_block = last, sentence.block
            self.open = True
        elif last.forward and last.rule.gives == "attendee" and after:
            self.label, self.label_block = last, sentence.block
            self.open = False

    def _labelled(self, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        assert self.label
        for at in people:
            mention = self.mentions[at]
            if (
                self.label.rule.gives != "awardee"
                and at != people[0]
                and self.mentions[people[0]].lead - sentence.start > 30
            ):
                return
            yield RoleFound(at, self.label.rule.gives, mention.start, mention.end, f"roles.{self.label.rule.name}.list")

    def _under_section(self, people: list[int]) -> Iterator[RoleFound]:
        """In minutes, whoever is listed under "THÀNH PHẦN" was there."""
        for at in people:
            mention = self.mentions[at]
            if self.label is None or self.label.rule.gives == "attendee":
                yield RoleFound(at, "attendee", mention.start, mention.end, "roles.section")

    def _triggers(self, sentence: Sentence, people: list[int]) -> list[Trigger]:
        low, found = self.reading.low, []
        for rule in self.rules:
            for match in rule.pattern.finditer(low, sentence.start, sentence.end):
                inside = any(match.start() < self.mentions[p].start < match.end() for p in people)
                if not inside:
                    found.append(Trigger(rule, match.start(), match.end()))
        found.sort(key=lambda t: (t.start, -t.end))
        return self._without_overlaps(found)

    def _without_overlaps(self, found: list[Trigger]) -> list[Trigger]:
        """Where a label reaches over a verb of the same clause, the label is what is meant."""
        kept: list[Trigger] = []
        for trigger in found:
            over = [k for k in kept if k.start <= trigger.start < k.end]
            if any(
                k.rule.gives == trigger.rule.gives
                or (k.forward and k.rule.gives != "awardee" and trigger.rule.gives in ("said", "present", "presenter"))
                for k in over
            ):
                continue
            if any(k.forward for k in over) and trigger.rule.name == "attend_backward":
                continue
            kept.append(trigger)
        return kept

    def _given(self, sentence: Sentence, triggers: list[Trigger], people: list[int]) -> Iterator[RoleFound]:
        floor = sentence.start
        for at, trigger in enumerate(triggers):
            if not self._holds(trigger, sentence):
                continue
            reach = triggers[at + 1 :]
            if trigger.forward:
                chosen = self._after(trigger, people, reach, sentence)
                self._note_clause(trigger, reach, sentence)
            else:
                chosen = self._before(trigger, people, floor, sentence)
                if chosen and trigger.rule.attributes["reach"] == "all":
                    floor = trigger.end
                if (
                    not chosen
                    and trigger.rule.gives in ("attendee", "chair")
                    and _GROUP_FIRST.match(self.reading.low, sentence.start)
                    and sentence.kind is BlockKind.PARAGRAPH
                ):
                    self.clauses.append(Clause(floor, trigger.start, trigger.rule.gives, trigger.rule.name))
                if not chosen and trigger.rule.attributes["direction"] == "either":
                    chosen = self._following(trigger, people, sentence)
            if trigger.rule.gives == "attendee" and "phát biểu" in self.reading.low[trigger.start : trigger.end]:
                for p in chosen[:1] if trigger.forward else chosen[-1:]:  # "dự và phát biểu chỉ đạo Hội nghị"
                    yield RoleFound(p, "speaker", trigger.start, trigger.end, f"roles.{trigger.rule.name}")
            for p in chosen:
                yield RoleFound(
                    p, self._gives(trigger, sentence), trigger.start, trigger.end, f"roles.{trigger.rule.name}"
                )
        yield from self._speaks_at_head(sentence, people)

    def _holds(self, trigger: Trigger, sentence: Sentence) -> bool:
        """An award counts only where it is given there; a label in capitals is that of a signature."""
        ahead = self.reading.low[sentence.start : trigger.start]
        if trigger.rule.gives == "awardee":
            whole = self.reading.low[sentence.start : sentence.end]
            return not _PROPOSED.search(ahead) and (trigger.forward or bool(_THERE.search(whole)))
        return not (
            self.reading.text[trigger.start : trigger.end].isupper()
            and not self.reading.text[sentence.start : sentence.end].isupper()
        )

    def _gives(self, trigger: Trigger, sentence: Sentence) -> str:
        """What is told in a paper read out ("… tham luận: ông A nêu …") is presented."""
        papers = "tham luận" in self.reading.low[sentence.start : trigger.start]
        return "presenter" if trigger.rule.gives == "said" and papers else trigger.rule.gives

    def _note_clause(self, trigger: Trigger, later: list[Trigger], sentence: Sentence) -> None:
        presidium = self.reading.low.startswith(("đoàn chủ tịch", "đoàn thư ký"), trigger.start)
        if trigger.rule.name == "attend_side":
            named = [m for m in self.mentions if trigger.end <= m.lead <= trigger.end + 12]
            if not named and not _GROUP_FIRST.match(self.reading.low[trigger.end : sentence.end].lstrip()):
                return
        if trigger.rule.gives in ("attendee", "chair") and sentence.kind is not BlockKind.CAPTION and not presidium:
            end = next(
                (t.start for t in later if t.start >= trigger.end and t.rule.gives in ("attendee", "chair", "absent")),
                sentence.end,
            )
            self.clauses.append(Clause(trigger.end, end, trigger.rule.gives, trigger.rule.name))

    def _after(self, trigger: Trigger, people: list[int], later: list[Trigger], sentence: Sentence) -> list[int]:
        """Those named after a label, up to the next label; up to a verb whose subject they are not in the list."""
        end = next((t.start for t in later if t.forward and t.start >= trigger.end), sentence.end)
        chosen = [
            p
            for p in people
            if trigger.end <= self.mentions[p].end
            and trigger.start <= self.mentions[p].lead
            and self.mentions[p].start < end
        ]
        if trigger.rule.attributes["reach"] == "one":
            return self._chain_forward(chosen)
        if trigger.rule.attributes["reach"] == "near" and chosen and self.mentions[chosen[0]].lead - trigger.end > 12:
            return []
        if trigger.rule.attributes["reach"] == "heard":
            return [
                p
                for p in chosen
                if p == chosen[0] or re.search(r"[,;]\s*$|[,;] và $", self.reading.low[: self.mentions[p].lead][-6:])
            ]
        return chosen

    def _object(self, at: int) -> bool:
        """Whether the person is only spoken of: replaced, honoured, a case discussed."""
        lead = self.mentions[at].lead
        return bool(_SPOKEN_ABOUT.search(self.reading.low[max(0, lead - 24) : lead]))

    def _before(self, trigger: Trigger, people: list[int], floor: int, sentence: Sentence) -> list[int]:
        ahead = [p for p in people if self.mentions[p].end <= trigger.start]
        before = [p for p in ahead if floor <= self.mentions[p].start]
        at_once = trigger.start - floor <= 8  # "A dự và chủ trì Hội nghị"
        if not before and (trigger.rule.attributes["reach"] == "one" or at_once):  # "A chủ trì và phát biểu": A does both
            before = ahead
        if not before:
            return []
        last = self.mentions[before[-1]]
        gap = re.sub(r"\([^)]*\)", "", self.reading.low[last.tail : trigger.start])
        if _BROKEN.search(_ON_BEHALF.sub("", gap)):
            return []
        if trigger.rule.gives in ("attendee", "chair", "awardee") and (len(gap) > 90 or self.say.search(gap)):
            return []
        if trigger.rule.gives in ("said", "speaker") and _SPOKEN_OF.search(
            self.reading.low[max(0, last.lead - 6) : last.lead]
        ):
            return []
        if trigger.rule.gives == "absent":
            return before[-1:]
        if trigger.rule.attributes["reach"] == "one":
            return self._chain_backward(before, joined="và")
        return self._chain_backward(before, joined="")

    def _chain_backward(self, people: list[int], *, joined: str) -> list[int]:
        """The last of them and those before that are linked to it by nothing but their posts and a comma or "và"."""
        chain = [people[-1]]
        for p in reversed(people[:-1]):
            gap = self.reading.low[self.mentions[p].tail : self.mentions[chain[0]].lead]
            bare = gap.strip() == "," and self.mentions[p].tail == self.mentions[p].end  # "TS A, TS B trao đổi"
            if not _linked(gap) or (joined and len(chain) == 1 and joined not in gap and not bare):
                break
            chain.insert(0, p)
        return chain

    def _chain_forward(self, people: list[int]) -> list[int]:
        chain = people[:1]
        for p in people[1:]:
            gap = self.reading.low[self.mentions[chain[-1]].tail : self.mentions[p].lead]
            if not _linked(gap):
                break
            chain.append(p)
        return chain

    def _following(self, trigger: Trigger, people: list[int], sentence: Sentence) -> list[int]:
        """The subject that comes after the verb: "Phát biểu tại Hội nghị, ông A …"."""
        after = [p for p in people if self.mentions[p].start >= trigger.end]
        if not after:
            return []
        gap = self.reading.low[trigger.end : self.mentions[after[0]].lead]
        ahead = self.reading.low[sentence.start : trigger.start]
        heard = _HEARD.search(ahead[-60:])
        if len(ahead) > 60 and not heard and trigger.rule.gives != "chair":
            return []
        if gap.rstrip(" :").endswith(" của") and not heard:
            return []
        if self.say.search(gap) or ";" in gap or len(gap) > 160:
            return []
        return self._chain_forward(after)

    def _speaks_at_head(self, sentence: Sentence, people: list[int]) -> Iterator[RoleFound]:
        """In minutes, "- Ông A (Phòng B): …" gives what A said."""
        if not people or not sentence.first:
            return
        mention = self.mentions[people[0]]
        if mention.lead - sentence.start > 8 or (mention.posts_after and mention.tail >= sentence.end - 2):
            return
        said = re.compile(r"\s*(?:\([^)]*\)|[-,][^:.;]{0,80})?\s*:\s*\S[^:]{20}").match(
            self.reading.low, mention.tail, sentence.end
        )
        if (said and self.reading.low[mention.end : mention.end + 1] != ":") or (said and not mention.posts_after):
            role = "presenter" if self.papers else "speaker"
            yield RoleFound(people[0], role, mention.start, mention.end, "roles.minutes")


def _linked(gap: str) -> bool:
    rest = _ON_BEHALF.sub("", gap)
    rest = re.sub(r"\([^)]*\)", "", rest)
    return bool(_JOINED.fullmatch(rest)) or bool(
        re.fullmatch(r"[,;\s]*(?:phụ trách|theo dõi|đơn vị|đại diện)[^.:]{0,80}?[,;\s]*(?:và|cùng)?\s*", rest)
    )
