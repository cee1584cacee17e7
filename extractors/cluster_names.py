"""Emulation clusters and blocs as the text names them: by number, by who is in them, or "Cụm" alone."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.reading import SILENT, Reading
from extractors.rulebook import RuleBook, rulebook
from language.fold import key
from language.letters import LOWER, UPPER
from models import Block, BlockKind

_ROMAN = {"i": 1, "v": 5, "x": 10}
# After a number a common noun belongs to the name ("số 9 các doanh nghiệp"), a parent body does not.
_DESCRIBED = re.compile(r"(?:,? - | )(?:các|khối|cụm|doanh nghiệp)(?= )")
# "các cơ quan Đảng, Mặt trận và đoàn thể tỉnh"
_LISTED = re.compile(r", (?:[^\s,]+ ){1,5}?và ")
# "các trường đại học trực thuộc Bộ …": the parent body is no part of the name.
_PARENT = re.compile(rf" (?:trực )?thuộc (?!Trung ương)(?=[{UPPER}])")
# "Cụm thi đua 5 thành phố …": a count of members, no number of the cluster.
_COUNTED = re.compile(
    r" (?:đơn vị|tỉnh|huyện|trường|thành phố|doanh nghiệp|cơ quan|xã|phường|sở|hội|ngân hàng|bộ|[Cc]ông đoàn)(?!\w)"
)
# "hoạt động Cụm thi đua 6 tháng đầu năm": a number of months.
_MONTHS = re.compile(r" tháng(?! \d)")
# "các KCN, KCX, KKT": abbreviations in a row are of one name.
_ABBREVIATED = re.compile(rf"[{UPPER}]{{2,6}}(?:, [{UPPER}]{{2,6}})+(?![{UPPER}{LOWER}])")
_PLACE = re.compile(r"cụm|khối")
_MARKED = re.compile(r"(?:[-+•*–]|\d{1,2}[.)])\s")
_HOLDS = re.compile(r"[^.;:\n]{0,90}?(?<!\w)(?:tổ chức|tiến hành|họp)(?!\w)")
# A parent body or a bracket between a cluster's name and its verb.
_GAP = re.compile(r" ?- ?[^,.;:()\n]+,?|,? ?\([^)]*\),?|, [^,.;:()\n]+,?| [^,.;:()\n]+")
# The parent body whole, whatever words it has: "trực thuộc Bộ Giáo dục và Đào tạo đã tổ chức".
_UNDER = re.compile(
    rf"(?: [-–]| trực thuộc| thuộc| ngành)? (?=[{UPPER}])[^,.;:()\n]{{2,100}}?"
    r"(?= (?:đã |vừa |cũng )?(?:tổ chức|tiến hành)(?!\w))"
)
_LONGEST = 130


@dataclass(frozen=True)
class ClusterMention:
    """A cluster named at ``start:end``. ``number`` is its number or 0, ``words`` the words that describe it."""

    start: int
    end: int
    kind: str
    number: int
    words: tuple[str, ...]
    rule: str
    sure: bool = True
    meets: bool = False
    acts: bool = False
    capitals: bool = False


@dataclass
class Named:
    """A cluster of the document: all its mentions under one name."""

    mentions: list[ClusterMention] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """Cụm or khối."""
        return self.mentions[0].kind

    @property
    def meets(self) -> ClusterMention | None:
        """The mention that says that it meets, if any."""
        return next((m for m in self.mentions if m.meets), None)

    def is_of(self, mention: ClusterMention) -> bool:
        """Whether a mention names this cluster: the same number, or one description that goes on from the other."""
        if mention.kind != self.kind:
            return False
        return any(_same(m, mention) for m in self.mentions)


def _same(a: ClusterMention, b: ClusterMention) -> bool:
    if a.number and b.number:
        return a.number == b.number
    short, long = sorted((a.words, b.words), key=len)
    if not short or bool(a.number) != bool(b.number):
        return bool(short) and short == long
    return long[: len(short)] == short or len(set(short) & set(long)) / len(set(long)) >= 0.75


class Clusters:
    """The clusters of a document, and which of them is meant at a place."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.mentions = find_cluster_mentions(reading)
        self.places = places(reading.low) if self.mentions else []
        self.named: list[Named] = []
        for mention in sorted(self.mentions, key=lambda m: not m.sure):
            known = next((n for n in self.named if n.is_of(mention)), None)
            if known:
                known.mentions.append(mention)
            elif mention.sure:
                self.named.append(Named([mention]))
        self._owner = {m.start: n for n in self.named for m in n.mentions}
        self.mentions = [m for m in self.mentions if m.start in self._owner]
        self.main = max(self.named, key=lambda n: (bool(n.meets), len(n.mentions)), default=None)

    def named_by(self, mention: ClusterMention) -> Named:
        """The cluster that a mention names."""
        return self._owner[mention.start]

    def mention_at(self, start: int, within: int = 1) -> ClusterMention | None:
        """The mention that begins at ``start`` or up to ``within`` characters after it."""
        at = bisect_left(self.mentions, start, key=lambda m: m.start)
        found = self.mentions[at] if at < len(self.mentions) else None
        return found if found and found.start < start + within else None

    def meant_at(self, at: int) -> Named | None:
        """The cluster that "Cụm" means at a place: the one named last nearby or above the list, else the main one."""
        if len(self.named) == 1:
            return self.named[0]
        index = bisect_right(self.mentions, at, key=lambda m: m.start) - 1
        if index < 0:
            return self.main
        blocks = self.reading.document.blocks
        block = bisect_right(blocks, at, key=lambda b: b.start) - 1
        if self.mentions[index].start < blocks[block].start:
            while block > 0 and self._is_item(blocks[block]) and self.mentions[index].start < blocks[block - 1].start:
                block -= 1
            block -= 1
        return self.named_by(self.mentions[index]) if self.mentions[index].start >= blocks[block].start else self.main

    def _is_item(self, block: Block) -> bool:
        listed = block.kind in (BlockKind.LIST_ITEM, BlockKind.CELL)
        return listed or bool(_MARKED.match(self.reading.text, block.start, block.end))


def find_cluster_mentions(reading: Reading) -> list[ClusterMention]:
    """Every named mention in the document's own blocks, in order."""
    low = reading.low
    if "thi đua" not in low or ("cụm" not in low and "khối" not in low):
        return []
    book = rulebook("clusters")
    rules = [(name, book.rule(name).pattern) for name in ("numbered", "described", "plain")]
    blocks = [b for b in reading.document.blocks if b.kind not in SILENT]
    out: list[ClusterMention] = []
    for at in places(low):
        block = _block(blocks, at)
        if block is None:
            continue
        for name, pattern in rules:
            match = pattern.match(low, at)
            mention = _mention(reading, book, name, match, blocks[block].end) if match else None
            if mention:
                out.append(mention)
                break
    return out


def places(low: str) -> list[int]:
    """Where "cụm" and "khối" stand: every rule about clusters is tried at or around these places alone."""
    return [m.start() for m in _PLACE.finditer(low)]


def _block(blocks: Sequence[Block], at: int) -> int | None:
    index = bisect_right(blocks, at, key=lambda b: b.start) - 1
    return index if index >= 0 and at < blocks[index].end else None


def _mention(reading: Reading, book: RuleBook, rule: str, match: re.Match[str], limit: int) -> ClusterMention | None:
    text, low, start = reading.text, reading.low, match.start()
    ended = _numbered(reading, book, match, limit) if rule == "numbered" else _described(reading, book, match, limit)
    if ended is None:
        return None
    number, end = ended
    sure = "thi đua" in match[0] if number else rule == "described" and text[start].isupper()
    described = text[match.end() if number else start + 4 : end]
    words = tuple(w.lstrip("0") or w for w in key(described).split() if w not in ("thi", "đua"))
    acts, meets = _meets(reading, book, start, end, limit)
    capitals = text[start:end].isupper()
    if not text[start].isupper() and not number:  # "khối thi đua các ngân hàng đã tổ chức", not "các khối thi đua …"
        sure = acts and not book.rule("several").pattern.search(low, max(0, start - 20), start)
    sure = sure or (meets and not capitals and text[start].isupper())
    return ClusterMention(
        start, end, low[start : start + 4], number, words, f"clusters.{rule}", sure, meets, acts, capitals
    )


def _numbered(reading: Reading, book: RuleBook, match: re.Match[str], limit: int) -> tuple[int, int] | None:
    """The number of a cluster and where its name ends; None where the number is another thing ("Khối 6 tháng")."""
    text, low, end = reading.text, reading.low, match.end()
    number = _number(text[match.start("no") : match.end("no")])
    if not number or (not match["sign"] and _COUNTED.match(text, end)):
        return None
    if not match["sign"] and _MONTHS.match(low, end):
        return None
    other = not text[match.start()].isupper() or low.startswith((" năm học", " tháng", " năm ", " ngày", " lớp"), end)
    if other and "thi đua" not in match["head"] and not match["sign"]:
        return None
    more = _DESCRIBED.match(low, end, limit)
    return number, (_name_end(reading, book, more.end(), limit) or end) if more else end


def _described(reading: Reading, book: RuleBook, match: re.Match[str], limit: int) -> tuple[int, int] | None:
    """No number, and where the description ends; None where the words name no cluster."""
    if "thi đua" not in match[0] and not reading.text[match.start()].isupper():
        return None
    end = _name_end(reading, book, match.end(), limit)
    return (0, end) if end else None


def _number(written: str) -> int:
    """The value of a number in figures or in capital Roman letters; 0 where it is neither."""
    if written.isdigit():
        return int(written)
    if not written.isupper():
        return 0
    values = [_ROMAN[c] for c in written.lower()]
    return sum(-v if v < following else v for v, following in zip(values, [*values[1:], 0], strict=True))


def _name_end(reading: Reading, book: RuleBook, at: int, limit: int) -> int | None:
    """Where a name that describes ends; None where it goes on and on."""
    text, low = reading.text, reading.low
    capitals = text[at : at + 12].isupper()
    limit = min(limit, at + _LONGEST)
    end = limit
    for match in book.rule("stop").pattern.finditer(low, at, limit):
        if capitals or not text[match.start()].isupper():
            end = match.start()
            break
    comma, acts = book.rule("comma").pattern, book.rule("meets").pattern
    rows = [m.span() for m in _ABBREVIATED.finditer(text, at, end)] if not capitals else []
    for mark in re.finditer(",", low[at:end]):
        if any(a < at + mark.start() < b for a, b in rows):
            continue
        listed = _LISTED.match(low, at + mark.start(), end) and acts.match(low, end - 1)
        if not listed and not comma.match(low, at + mark.start(), limit):
            end = at + mark.start()
            break
    if (parent := _PARENT.search(text, at, end)) and text[at : parent.start()].count(" ") > 2:
        end = parent.start()
    while end > at and not text[end - 1].isalnum():
        end -= 1
    return end if end - at >= 2 or end < limit else None


def _meets(reading: Reading, book: RuleBook, start: int, end: int, limit: int) -> tuple[bool, bool]:
    """Whether the cluster is the subject of the verb after it; whether that, or words before it, say that it meets."""
    low = reading.low
    if under := _UNDER.match(reading.text, end, limit):
        end = under.end()
    acts, between = book.rule("meets").pattern, book.rule("between").pattern
    for at in range(end, min(limit, end + 95)):
        if at > end and low[at - 1] in ".;:\n":
            break
        if (at == end or low[at] in " ,") and acts.match(low, at, limit):
            gap = low[end:at]
            if not gap or (_GAP.fullmatch(gap.rstrip()) and not between.search(gap)):
                return True, True
            break
    before = book.rule("gathering").pattern.search(low, max(0, start - 200), start)
    return False, before is not None and not book.rule("aside").pattern.search(before[0])


def name_of(reading: Reading, named: Named) -> ClusterMention:
    """The mention that gives the cluster its name: as it is called where it holds the meeting, else most often."""
    written = {m.start: key(reading.text[m.start : m.end]) for m in named.mentions}
    often = Counter(written.values())

    def weight(mention: ClusterMention) -> tuple[bool, bool, bool, int, int]:
        form = written[mention.start]
        return (
            not mention.capitals,
            "thi đua" in form,
            bool(_HOLDS.match(reading.low, mention.end)),
            often[form],
            -mention.start,
        )

    return max(named.mentions, key=weight)
