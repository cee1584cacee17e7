"""Mentions of emulation clusters and blocs: by number, by who is in them, by region; where each name ends."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extractors.cluster_bodies import words_of
from extractors.reading import SILENT, Reading
from extractors.rulebook import rulebook
from language.letters import LOWER, UPPER
from models import Block, BlockKind

_ROMAN = {"i": 1, "v": 5, "x": 10}
# After a number a common noun belongs to the name ("số 8 các nhà in"), a parent body does not.
_DESCRIBED = re.compile(r"(?:,? - | )(?:các|(?:khối|cụm)(?! thi đua)|doanh nghiệp)(?= )")
# "các trạm, trại và nông trường huyện"
_LISTED = re.compile(r", (?:[^\s,]+ ){1,5}?và ")
# "các nhà in trực thuộc Cục …": the parent body is no part of the name.
_PARENT = re.compile(rf" (?:trực )?thuộc (?!Trung ương)(?=[{UPPER}])")
# "kết quả Khối thi đua 9 tháng": a number of months.
_MONTHS = re.compile(r" tháng(?! \d)")
# "Khối thi đua doanh nghiệp số 2": a number after what describes the bloc.
_NUMBER_AFTER = re.compile(r"số (?:0?\d{1,2}|[ivx]{1,4})(?![\w/])(?! (?:đường|phố|nhà))")
_NO_CLUSTER = (" năm học", " tháng", " năm ", " ngày", " lớp")
# "các HTX, CTCP, DNTN": abbreviations in a row are of one name.
_ABBREVIATED = re.compile(rf"[{UPPER}]{{2,6}}(?:, [{UPPER}]{{2,6}})+(?![{UPPER}{LOWER}])")
_SHORT_FORM = re.compile(rf"\([{UPPER}]{{2,8}}\) (?=các )")
_PLACE = re.compile(r"cụm|khối")
#: The members told between a cluster's name and its verb: "gồm 3 trạm: A, B, C tiến hành sơ kết".
MADE_OF = re.compile(r",? ?\(?(?:gồm|bao gồm)(?!\w)")
# How far a verb may stand from the name of the cluster, the members told between them.
_FAR = 1500
# A parent body or a bracket between a cluster's name and its verb.
_GAP = re.compile(r" ?- ?[^,.;:()\n]+,?|,? ?\([^)]*\),?|, [^,.;:()\n]+,?| [^,.;:()\n]+")
# The parent body whole, whatever words it has: "trực thuộc Cục Trồng trọt và Chăn nuôi vừa tiến hành".
_UNDER = re.compile(
    rf"(?: [-–]| trực thuộc| thuộc| ngành)? (?=[{UPPER}])[^,.;:()\n]{{2,100}}?"
    r"(?= (?:đã |vừa |cũng )?(?:tổ chức|tiến hành)(?!\w))"
)
#: What stands before a cluster that does not act itself: another does it, or one that belongs to it.
_NO_SUBJECT = (" được ", " thuộc ")
_WITHIN = ("trong ", "của ", "toàn ")
#: What a dash opens that only tells of the cluster.
_ASIDE = ("đơn vị", "địa phương", "cơ quan", "nơi", "một", "là ", "những", "các ", "do ", "đang", "đã")
_LONGEST = 130
# A line of its own above a paper that is the name of the cluster, whole: what describes it comes after the head.
_OWN_LINE = re.compile(r"^(?:cụm|khối)(?: thi đua)? (?P<name>các [^\n]{8,120}?)[ .]*$", re.MULTILINE)
_HEAD = re.compile(r"(?:cụm|khối)(?: thi đua)? ")
#: Where a paper names the cluster that issues it, and may not name it again.
_HEADS = frozenset({BlockKind.LETTERHEAD})
#: Letters that clusters are named by, and what their numbers begin after.
_LETTERS, _LETTERED = frozenset("ABCDEGH"), 1000
# The grades of schools are numbered up to this.
_GRADES = 12


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


def places(low: str) -> list[int]:
    """Where "cụm" and "khối" stand: every rule about clusters is tried at or around these places alone."""
    return [m.start() for m in _PLACE.finditer(low)]


class MentionReader:
    """Finds the mentions of clusters in a reading."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.text, self.low = reading, reading.text, reading.low
        self.headlines = [b for b in reading.document.blocks if b.kind is BlockKind.HEADLINE]
        pattern = rulebook("clusters").pattern
        self.rules = [(name, pattern(name)) for name in ("numbered", "described", "plain")]
        self.several, self.told, self.stop, self.comma = (pattern(n) for n in ("several", "told", "stop", "comma"))
        self.office = pattern("other_office")
        self.of_meeting, self.numbered_region = pattern("of_meeting"), pattern("numbered_region")
        self.counted, self.counted_places = pattern("counted"), pattern("counted_places")
        self.general, self.of_places, self.parent_body = (pattern(n) for n in ("general", "of_places", "parent_body"))
        self.acts, self.between, self.convenes = pattern("meets"), pattern("between"), pattern("convenes")
        self.gathering, self.aside = pattern("gathering"), pattern("aside")
        self.noun, self.grounds = pattern("noun"), pattern("grounds")
        self.bodies = rulebook("bodies").pattern("start")
        self.own_names = tuple(_own_names(reading))
        # In a school "Khối 9" is a grade, where no bloc is spoken of.
        # A paper that divides bodies into clusters heads each list with no more than "Cụm 1".
        self.divided = rulebook("clusters").rule("divides").search(self.low) is not None
        self.grades = "học sinh" in self.low and not any(word in self.low for word in ("khối thi đua", "khối trưởng"))

    def find(self) -> list[ClusterMention]:
        """Every named mention in the document's own blocks, in order."""
        if "thi đua" not in self.low:
            return []
        own = [b for b in self.reading.document.blocks if b.kind not in SILENT]
        return self._within(own) or self._within([b for b in self.reading.document.blocks if b.kind in _HEADS])

    def _within(self, blocks: Sequence[Block]) -> list[ClusterMention]:
        out: list[ClusterMention] = []
        for at in places(self.low):
            index = bisect_right(blocks, at, key=lambda b: b.start) - 1
            if out and at < out[-1].end and self.low.endswith(" - ", 0, at):  # "Khối thi đua 17 - Khối Mầm non"
                continue
            if index >= 0 and at < blocks[index].end and (mention := self._at(at, blocks[index].end)):
                out.append(mention)
        return out

    def _at(self, at: int, limit: int) -> ClusterMention | None:
        for name, pattern in self.rules:
            match = pattern.match(self.low, at)
            mention = self._mention(name, match, limit) if match else None
            if mention:
                return mention
        return None

    def _mention(self, rule: str, match: re.Match[str], limit: int) -> ClusterMention | None:
        start = match.start()
        ended = self._numbered(match, limit) if rule == "numbered" else self._described(match, limit)
        if ended is None:
            return None
        number, end = ended
        described = self.text[match.end() if number else start + 4 : end]
        words = tuple(w.lstrip("0") or w for w in words_of(described) if w not in ("thi", "đua"))
        acts, meets = self._meets(start, end, limit)
        capitals = self.text[start:end].isupper()
        told = self.told.match(self.low, end, limit)
        upper = self.text[start].isupper()
        # "khối thi đua các nhà in đã họp", not "các khối thi đua …"
        one = not self.several.search(self.low, max(0, start - 20), start)
        titled = any(b.start <= start < b.end for b in self.headlines)
        held = titled and self.of_meeting.search(self.low, max(0, start - 60), start) is not None
        sure = "thi đua" in match[0] if number else one and (rule == "described" if upper else acts or held)
        if number or one:
            sure = sure or (bool(number) and upper and self._heads(start))
            sure = sure or (upper and ((meets and not capitals) or bool(told)))
        sure = sure or bool(told and told["bracket"])
        kind = self.low[start : start + 4]
        return ClusterMention(start, end, kind, number, words, f"clusters.{rule}", sure, meets, acts, capitals)

    def _numbered(self, match: re.Match[str], limit: int) -> tuple[int, int] | None:
        """The number of a cluster and where its name ends; None where it is another thing ("Khối 9 tháng")."""
        end = match.end()
        number = self._value(match)
        if not number or (not match["sign"] and self._counts(end)):
            return None
        other = not self.text[match.start()].isupper() or self.low.startswith(_NO_CLUSTER, end)
        if other and "thi đua" not in match["head"] and not match["sign"]:
            return None
        if self.grades and number <= _GRADES and "thi đua" not in match["head"] and match["head"].startswith("khối"):
            return None
        more = _DESCRIBED.match(self.low, end, limit)
        return number, (self._name_end(more.end(), limit) or end) if more else end

    def _value(self, match: re.Match[str]) -> int:
        """The number of a cluster, or of its letter where the paper divides bodies into clusters or says "thi đua"."""
        written = self.text[match.start("no") : match.end("no")]
        lettered = written in _LETTERS and self.text[match.start()].isupper()
        if lettered and (self.divided or "thi đua" in match["head"]):
            return _LETTERED + ord(written)
        return _number(written)

    def _heads(self, start: int) -> bool:
        """Whether a cluster heads its line in a paper that divides bodies into clusters: "1. Cụm 1: …"."""
        return self.divided and not self.low[self.low.rfind("\n", 0, start) + 1 : start].strip(" -+.)0123456789")

    def _counts(self, end: int) -> bool:
        """Whether a number counts members or months: "Cụm thi đua 4 quận …", "Khối thi đua 9 tháng"."""
        unit = self.counted.match(self.low, end)
        small = unit is not None and self.text[end + 1].islower()  # "Cụm thi đua 8 Cục Dự trữ" has a parent body
        return small or bool(self.counted_places.match(self.low, end) or _MONTHS.match(self.low, end))

    def _described(self, match: re.Match[str], limit: int) -> tuple[int, int] | None:
        """No number, and where the description ends; None where the words name no cluster."""
        if "thi đua" not in match[0] and not self.text[match.start()].isupper():
            return None
        if self._goes_on(match):
            return None
        end = self._whole(match.start()) or self._name_end(match.end(), limit)
        return (0, end) if end else None

    def _whole(self, at: int) -> int | None:
        """Where the name at a place ends that the letterhead gives whole: "các doanh nghiệp cảng, kho bãi, vận tải"."""
        head = _HEAD.match(self.low, at)
        ends = [head.end() + len(n) for n in self.own_names if self.low.startswith(n, head.end())] if head else []
        return next((end for end in ends if not self.low[end : end + 1].isalnum()), None)

    def _goes_on(self, match: re.Match[str]) -> bool:
        """Whether a clause goes on after "trong Khối thi đua": no noun, which would describe the bloc, follows."""
        first = match.start("what") if "what" in match.re.groupindex else match.end()
        within = self.low.endswith(_WITHIN, 0, match.start())
        return within and self.text[first].islower() and not self.noun.match(self.low, first)

    def _name_end(self, at: int, limit: int) -> int | None:
        """Where a name that describes ends; None where it goes on and on."""
        limit = min(limit, at + _LONGEST)
        end = self._before_comma(at, self._before_stop(at, limit), limit)
        first = self.low.rfind(" ", 0, at) + 1
        parent = _PARENT.search(self.text, at, end)
        # "các đơn vị thuộc Sở": without the parent body nothing is described.
        if parent and not self.general.fullmatch(self.low, first, parent.start()):
            end = parent.start()
        end = self._before_parent(at, end)
        while end > at and not self.text[end - 1].isalnum():
            end -= 1
        return end if end - at >= 2 or end < limit else None

    def _before_stop(self, at: int, limit: int) -> int:
        capitals = self.text[at : at + 12].isupper()
        passed = at
        if region := self.numbered_region.search(self.low, max(0, at - 8), limit):
            limit = region.end()
        for match in self.stop.finditer(self.low, at, limit):
            short = _SHORT_FORM.match(self.text, match.start())  # "Hội Làm vườn (HLV) các xã"
            passed = short.end() if short else passed
            if self._joins(match) or self._small_after_dash(match):
                continue
            if match.start() >= passed and (capitals or not self.text[match.start()].isupper()):
                numbered = _NUMBER_AFTER.match(self.low, match.start(), limit)
                return numbered.end() if numbered else match.start()
        return limit

    def _small_after_dash(self, stop: re.Match[str]) -> bool:
        """Whether small letters go on with a name after a dash: "các Tổng công ty xây dựng - vật liệu".

        A parent body has a capital, a verb or a group of its own is told by its first word.
        """
        at = stop.end()
        if "-" not in stop[0] or not self.text[at : at + 1].islower():
            return False
        told = self.low.startswith(_ASIDE, at) or self.acts.match(self.low, at) or self.bodies.match(self.low, at)
        return not told

    def _joins(self, stop: re.Match[str]) -> bool:
        """Whether "và" joins two parts of a name: "Sân khấu và Điện ảnh", but not "… và Trạm Thú y"."""
        at = stop.end()
        if stop[0].strip() != "và" or not self.text[at : at + 1].isupper():
            return False
        return self.bodies.match(self.low, at) is None

    def _before_comma(self, at: int, end: int, limit: int) -> int:
        """The first comma that ends the name: not those of a list within it."""
        capitals = self.text[at : at + 12].isupper()
        rows = [m.span() for m in _ABBREVIATED.finditer(self.text, at, end)] if not capitals else []
        comma = self.low.find(",", at, end)
        while comma >= 0:
            if self.office.match(self.low, comma, limit) and self.text[comma + 2 : comma + 3].isupper():
                return comma
            listed = any(a < comma < b for a, b in rows) or self.comma.match(self.low, comma, limit)
            listed = listed or (_LISTED.match(self.low, comma, end) and self.acts.match(self.low, end - 1))
            places = self.of_places.match(self.low, comma, end)  # "Trạm Thú y, Hạt Kiểm lâm các huyện đồi"
            if not listed and not (places and self.text[places.start("body")].isupper()):
                return comma
            comma = self.low.find(",", comma + 1, end)
        return end

    def _before_parent(self, at: int, end: int) -> int:
        """Where a parent body follows a region: "các tỉnh miền Đông (Hội Làm vườn Việt Nam)"."""
        for match in self.parent_body.finditer(self.low, at, end):
            capital = all(self.text[match.start(group)].isupper() for group in ("place", "parent", "name"))
            if capital:
                return match.start("parent")
        return end

    def _meets(self, start: int, end: int, limit: int) -> tuple[bool, bool]:
        """Whether the cluster is the subject of the verb after it; whether that, or words before, say that it meets."""
        low = self.low
        if low.endswith(_NO_SUBJECT, 0, start):  # "được Cụm thi đua … chấm điểm": who is meant does something else
            return False, False
        if made := MADE_OF.match(low, end, limit):
            convenes = self.convenes.finditer(low, made.end(), min(limit, end + _FAR))
            meets = any(self.text[m.start("verb")].islower() for m in convenes)
            return meets, meets
        if under := _UNDER.match(self.text, end, limit):
            end = under.end()
        if self._acts(end, limit):
            return True, True
        before = self.gathering.search(low, max(0, start - 200), start)
        if before is None or self.grounds.search(low, max(0, start - 200), start):
            return False, False
        return False, not self.aside.search(before[0])

    def _acts(self, end: int, limit: int) -> bool:
        """Whether a verb of meeting follows, with no more than a parent body or a bracket before it."""
        for at in range(end, min(limit, end + 95)):
            if at > end and self.low[at - 1] in ".;:\n":
                return False
            if (at == end or self.low[at] in " ,") and self.acts.match(self.low, at, limit):
                gap = self.low[end:at]
                return not gap or (bool(_GAP.fullmatch(gap.rstrip())) and not self._parted(end, at))
        return False

    def _parted(self, start: int, end: int) -> bool:
        """Whether words between a name and a verb begin another clause; capitals are of names: "Hội Làm vườn"."""
        told = (m.start() for m in self.between.finditer(self.low, start, end) if self.text[m.start()].islower())
        return any(self.low.rfind("(", start, at) <= self.low.rfind(")", start, at) for at in told)


def _own_names(reading: Reading) -> Iterator[str]:
    """What describes the clusters whose letterhead the paper has, as a line of the letterhead gives it."""
    for block in reading.document.blocks:
        if block.kind is BlockKind.LETTERHEAD:
            yield from (m["name"] for m in _OWN_LINE.finditer(reading.low[block.start : block.end]))


def _number(written: str) -> int:
    """The value of a number in figures or in capital Roman letters; 0 where it is neither."""
    if written.isdigit():
        return int(written)
    if not written.isupper():
        return 0
    values = [_ROMAN.get(c, 0) for c in written.lower()]
    return sum(-v if v < following else v for v, following in zip(values, [*values[1:], 0], strict=True))
