"""Who is speaking: for every sentence, the person, post or body whose words it reports."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.participants import People, put_together
from extractors.reading import Reading, Sentence
from extractors.roles import RoleFound
from language.fold import key
from models import BlockKind, Role

_PRONOUN = re.compile(
    r"(?:(?:đồng thời|vì vậy|do đó|bên cạnh đó|ngoài ra|qua đó|từ đó|theo đó|để [^,]{3,80}|trên cơ sở [^,]{3,80}|trong (?:năm|thời gian)[^,]{0,40}|tại (?:hội nghị|buổi [^,]{0,20})|kết luận [^,]{0,30}|phát biểu [^,]{0,40}|cuối cùng|nhân dịp này|tiếp đó|"
    r"đánh giá [^,]{0,60}),?\s*)*(?:đồng chí|ông|bà|thầy|cô|theo ông|theo bà|theo đồng chí|chủ tọa)(?=\s(?:cũng|đã|đề nghị|yêu cầu|nhấn mạnh|mong|lưu ý|khẳng định|ghi nhận|biểu dương|cho|giao|chỉ đạo|kết luận|tin|chúc|đánh giá|nêu|nhắc|chia sẻ|gợi ý|thông tin|cảm ơn|một lần nữa|bày tỏ|đồng thời|kêu gọi|kiến nghị|đề xuất|còn|hoan nghênh|tiếp thu|hứa|thống nhất|cam kết|phát động|nhắn nhủ|nói|nhận|quán triệt)|,)"
)
_SAID = re.compile(
    r"(?<!\w)(?:phát biểu|đề nghị|yêu cầu|nhấn mạnh|mong muốn|kết luận|lưu ý|khẳng định|ghi nhận|đánh giá|biểu dương|chỉ đạo|thống nhất)(?!\w)"
)
_CHAIR = re.compile(
    r"(?:chủ tọa|chủ trì|đồng chí chủ trì|chủ tọa hội nghị)(?: (?:hội nghị|cuộc họp|phiên họp))? (?:kết luận|phát biểu|thống nhất|giao|đề nghị|yêu cầu|nhấn mạnh|chốt|ghi nhận|tiếp thu|đồng ý)"
)


@dataclass(frozen=True)
class Speaker:
    """Who speaks: a name, or a post or body as written; ``presents`` while the words are those of a report presented."""

    name: str
    presents: bool = False
    closes: bool = False


class Floor:
    """Follows who has the floor from sentence to sentence."""

    def __init__(self, reading: Reading, people: People) -> None:
        self.reading = reading
        self.people = people
        self.roles: dict[int, list[tuple[int, str]]] = {}
        for found in people.roles:
            mention = people.mentions[found.mention]
            self.roles.setdefault(mention.sentence, []).append((found.mention, found.role))
        self.posts = [
            (key(p.text), participant.name) for participant in people.participants for p in participant.positions
        ]
        chairs = [p.name for p in people.participants if Role.CHAIR in p.roles]
        self.chair = chairs[0] if chairs else None
        self.names = {key(p.name): p.name for p in people.persons}
        self.named_posts = {p.start for m in people.mentions for p in m.posts}
        self.current: Speaker | None = None
        self.block = -1

    def take(self, index: int, sentence: Sentence) -> Speaker | None:
        """The speaker of the sentence, given those before it."""
        low = self.reading.low[sentence.start : sentence.end]
        new_block = sentence.block != self.block
        self.block = sentence.block
        named = self._named(index, low)
        if named and not (named.presents and "kết luận" in low):
            self.current = named
        elif post := self._by_post(sentence, low):
            self.current = post
        elif self.chair and _CHAIR.match(low):
            self.current = Speaker(self.chair, closes=True)
        elif (
            new_block
            and sentence.kind not in (BlockKind.LIST_ITEM, BlockKind.CELL)
            and not _PRONOUN.match(low)
            and not _numbered(low)
        ):
            self.current = None
        return self.current

    def unnamed(self, index: int, sentence: Sentence) -> str | None:
        """The participant who speaks in a sentence that tells the speaker by post or as the chair, not by name."""
        low = self.reading.low[sentence.start : sentence.end]
        named = self._named(index, low)
        if named and not named.presents:
            return None
        if self.chair and _CHAIR.match(low):
            return self.chair
        post = self._by_post(sentence, low)
        return post.name if post and key(post.name) in self.names else None

    def _named(self, index: int, low: str) -> Speaker | None:
        roles = self.roles.get(index, [])
        order = {"speaker": 0, "said": 1, "presenter": 2}
        spoken = sorted(((order[r], m) for m, r in roles if r in order))
        if not spoken:
            return None
        rank, mention = spoken[0]
        name = self.people.mentions[mention].person.name
        closes = bool(re.search(r"(?<!\w)(?:kết luận|bế mạc)(?!\w)", low))
        return Speaker(self.names.get(key(name), name), presents=rank == 2, closes=closes)

    def _by_post(self, sentence: Sentence, low: str) -> Speaker | None:
        """A speaker told by the post alone, right before the verb: "đồng chí Phó Giám đốc Sở đề nghị …"."""
        for said in _SAID.finditer(low):
            for head in reversed(
                self.reading.within(self.reading.posts, sentence.start, sentence.start + said.start())
            ):
                ahead = low[max(0, head.start - sentence.start - 12) : head.start - sentence.start]
                between = self.reading.low[head.end : sentence.start + said.start()]
                if len(between) > 70 or re.search(r"[;:.(]|(?<!\w)(?:của|do|cho)(?!\w)", between):
                    break
                if head.start in self.named_posts or not re.search(r"(?:^|[,:]\s?|đồng chí |ông |bà )$", ahead):
                    continue
                if self.reading.within(self.reading.people, head.start, sentence.start + said.start()):
                    break
                text = re.split(
                    r"[,]|\s(?=(?:đã|cũng|thay mặt)(?!\w))",
                    self.reading.text[head.start : sentence.start + said.start()],
                )[0].strip()
                if len(text.split()) < 2 and not self._holder(text):
                    continue
                return Speaker(self._holder(text) or text, closes=said[0] == "kết luận")
        return None

    def _holder(self, post: str) -> str | None:
        """The one participant who holds a post, None where nobody or several do."""
        folded = key(post)
        holders = {name for text, name in self.posts if text == folded} or {
            name
            for text, name in self.posts
            if text.startswith(folded + " ") or (text.endswith(" " + folded) and not text.endswith("phó " + folded))
        }
        return holders.pop() if len(holders) == 1 else None


def with_unnamed_speakers(reading: Reading, people: People) -> People:
    """The same people, where whoever speaks under a post alone ("Giám đốc Sở kết luận") has that role too."""
    floor = Floor(reading, people)
    extra: list[RoleFound] = []
    first = {key(m.person.name): at for at, m in reversed(list(enumerate(people.mentions)))}
    for index, sentence in enumerate(reading.body):
        if sentence.kind in (BlockKind.CELL, BlockKind.CAPTION):
            continue
        name = floor.unnamed(index, sentence)
        if name and key(name) in first:
            extra.append(
                RoleFound(
                    first[key(name)], "said", sentence.start, min(sentence.end, sentence.start + 120), "roles.by_post"
                )
            )
    return put_together(reading, people.mentions, (*people.roles, *extra), people.clauses) if extra else people


_ORDINAL = re.compile(
    r"(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|\d{1,2}[.)/]|[a-eg-i]\)|[-+•*–]|\(\d\))[\s,:.]"
)


def _numbered(low: str) -> bool:
    return bool(_ORDINAL.match(low))


def strip_marker(low: str) -> int:
    """How many characters the marker at the head of a levelled list item takes: "- ", "Thứ nhất, ", "1. ", "a) "."""
    at = 0
    while match := re.compile(
        r"(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|\d{1,2}(?:\.\d{1,2})*[.)/:]|[a-eg-iđ][.)]|[-+•*]|\(\d{1,2}\)|[ivx]{1,4}[.)])[\s,:;.]*"
    ).match(low, at):
        at = match.end()
        if at >= len(low) or at > 30:
            break
    return at


def ordinals(low: str) -> Sequence[re.Match[str]]:
    """Ordinals that open the parts of a list told in running text: "Một là, …; Hai là, …", "Thứ nhất …"."""
    found = list(
        re.finditer(
            r"(?<!\w)(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|\(\d\)|\d\))(?=[\s,:])[\s,:]*",
            low,
        )
    )
    return found if len(found) >= 2 else []
