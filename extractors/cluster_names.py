"""Emulation clusters and blocs of a document: all mentions of each under one name, and which is meant where."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from extractors.cluster_bodies import shortens
from extractors.cluster_mentions import MADE_OF, ClusterMention, MentionReader, places
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key
from models import Block, BlockKind

_MARKED = re.compile(r"(?:[-+•*–]|\d{1,2}[.)])\s")
_ALIAS = re.compile(r" ?\((?:(?:sau đây |được )?gọi (?:tắt |chung )?là |hay |tức )?")
_HOLDS = re.compile(r"[^.;:\n]{0,90}?(?<!\w)(?:tổ chức|tiến hành|họp)(?!\w)")


@dataclass(eq=False)
class Named:
    """A cluster of the document: all its mentions under one name."""

    mentions: list[ClusterMention] = field(default_factory=list)
    #: Where it is called otherwise: never its name.
    otherwise: list[ClusterMention] = field(default_factory=list)
    #: One mention of each form: a cluster of many mentions has few.
    _forms: dict[tuple[int, tuple[str, ...]], ClusterMention] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """Cụm or khối."""
        return self.mentions[0].kind

    @property
    def meets(self) -> ClusterMention | None:
        """The mention that says that it meets, if any."""
        return next((m for m in (*self.mentions, *self.otherwise) if m.meets), None)

    def is_of(self, mention: ClusterMention) -> bool:
        """Whether a mention names this cluster: the same number, or one description that goes on from the other."""
        if mention.kind != self.kind:
            return False
        return any(_same(m, mention) for m in self._forms.values())

    def add(self, mention: ClusterMention) -> None:
        """Count a mention to this cluster."""
        self.mentions.append(mention)
        self._forms.setdefault((mention.number, mention.words), mention)


def _same(a: ClusterMention, b: ClusterMention) -> bool:
    if a.number and b.number:
        return a.number == b.number
    short, long = sorted((a.words, b.words), key=len)
    if not a.number and not b.number and shortens(short, long):
        return True
    if not short or bool(a.number) != bool(b.number):
        return bool(short) and short == long
    ends = len(short) > 1 and any(long[at : at + len(short)] == short for at in range(len(long)))
    return ends or long[: len(short)] == short or len(set(short) & set(long)) / len(set(long)) >= 0.75


class Clusters:
    """The clusters of a document, and which of them is meant at a place."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.mentions = MentionReader(reading).find()
        self.places = places(reading.low) if self.mentions else []
        self.named: list[Named] = []
        for mention in sorted(self.mentions, key=lambda m: not m.sure):
            known = next((n for n in self.named if n.is_of(mention)), None)
            if known:
                known.add(mention)
            elif mention.sure:
                self.named.append(Named())
                self.named[-1].add(mention)
        self._join_aliases()
        self._join_headline()
        self._join_described()
        self._owner = {m.start: n for n in self.named for m in (*n.mentions, *n.otherwise)}
        self.mentions = [m for m in self.mentions if m.start in self._owner]
        self.main = max(self.named, key=lambda n: (bool(n.meets), len(n.mentions)), default=None)

    def _join_aliases(self) -> None:
        """Two names of one cluster, side by side: "Khối thi đua các hội nghề (Khối thi đua 9)", "Khối 9 - Khối …"."""
        owner = {m.start: n for n in self.named for m in n.mentions}
        for first, second in pairwise(self.mentions):
            between = self.reading.low[first.end : second.start]
            aside = _ALIAS.fullmatch(between) and self.reading.low[second.end : second.end + 1] == ")"
            if not aside and not (between == " - " and first.number and not second.number):
                continue
            a, b = owner.get(first.start), owner.get(second.start)
            if a is None or b is None or a is b or a.kind != b.kind:
                continue
            for mention in b.mentions:
                a.add(mention)
                owner[mention.start] = a
            self.named.remove(b)

    def _join_headline(self) -> None:
        """The headline may call the one cluster of the text otherwise: "Cụm ven sông họp", "Cụm các huyện ven sông"."""
        heads = [(b.start, b.end) for b in self.reading.document.blocks if b.kind is BlockKind.HEADLINE]
        titled = [n for n in self.named if all(any(a <= m.start < b for a, b in heads) for m in n.mentions)]
        for named in titled:
            others = [n for n in self.named if n.kind == named.kind and n not in titled]
            if len(others) == 1 and not (named.mentions[0].number and others[0].mentions[0].number):
                others[0].otherwise += named.mentions
                self.named.remove(named)

    def _join_described(self) -> None:
        """The one numbered cluster may be called by its members alone: "Cụm số 1 các xã ven sông", "Cụm các xã …"."""
        numbered = [n for n in self.named if n.mentions[0].number]
        for named in [n for n in self.named if not n.mentions[0].number]:
            first = named.mentions[0]
            words = self.reading.low[first.start : first.end].removeprefix(f"{named.kind.strip()} thi đua")
            alike = [n for n in numbered if n.kind == named.kind]
            if len(alike) == 1 and any(self.reading.low.startswith(words, m.end) for m in alike[0].mentions):
                alike[0].otherwise += named.mentions
                self.named.remove(named)

    def captioned(self, mention: ClusterMention) -> bool:
        """Whether a mention stands under a picture."""
        blocks = self.reading.document.blocks
        return blocks[bisect_right(blocks, mention.start, key=lambda b: b.start) - 1].kind is BlockKind.CAPTION

    def within_name(self, at: int) -> bool:
        """Whether ``at`` stands within the name of a cluster."""
        index = bisect_right(self.mentions, at, key=lambda m: m.start) - 1
        return index >= 0 and at < self.mentions[index].end

    @cached_property
    def told_about(self) -> bool:
        """Whether the document goes on about its one cluster: "các đơn vị trong Cụm", "hoạt động của Khối"."""
        if len(self.named) != 1:
            return False
        referred = rulebook("clusters").pattern("referred")
        ahead = (referred.search(self.reading.low, max(0, at - 12), at + 14) for at in self.places)
        return sum(1 for at, m in zip(self.places, ahead, strict=True) if m and not self.mention_at(at)) > 1

    def named_by(self, mention: ClusterMention) -> Named:
        """The cluster that a mention names."""
        return self._owner[mention.start]

    def mention_at(self, start: int, within: int = 1) -> ClusterMention | None:
        """The mention that begins at ``start`` or up to ``within`` characters after it."""
        at = bisect_left(self.mentions, start, key=lambda m: m.start)
        found = self.mentions[at] if at < len(self.mentions) else None
        return found if found and found.start < start + within else None

    def meant_at(self, at: int, kind: str = "") -> Named | None:
        """The cluster that "Cụm" means at a place: the one named last nearby or above the list, else the main one.

        With a ``kind`` ("cụm", "khối") one of that kind, where the document names any.
        """
        meant = self._near(at)
        alike = [n for n in self.named if n.kind == kind] if meant and kind and meant.kind != kind else []
        if not alike:
            return meant
        before = [m for m in self.mentions[: bisect_right(self.mentions, at, key=lambda m: m.start)] if m.kind == kind]
        return self.named_by(before[-1]) if before else alike[0]

    def _near(self, at: int) -> Named | None:
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


def name_of(reading: Reading, named: Named) -> ClusterMention:
    """The mention that gives the cluster its name: as it is called where it holds the meeting, else most often."""
    written = {m.start: key(reading.text[m.start : m.end]) for m in named.mentions}
    often = Counter(written.values())
    headlines = [b for b in reading.document.blocks if b.kind is BlockKind.HEADLINE]

    def weight(mention: ClusterMention) -> tuple[bool, bool, bool, int, bool, int]:
        form, told = written[mention.start], (_HOLDS, MADE_OF)
        return (
            not mention.capitals,
            "thi đua" in form,
            mention.acts and any(p.match(reading.low, mention.end) for p in told),
            often[form],
            not any(b.start <= mention.start < b.end for b in headlines),
            -mention.start,
        )

    return max(named.mentions, key=weight)
