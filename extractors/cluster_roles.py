"""Roles in a cluster as the text writes them: leader or deputy, of which cluster, in which year."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.cluster_names import Clusters, Named
from extractors.reading import Reading, Sentence
from extractors.rulebook import rulebook

_OF_CLUSTER = re.compile(r"(?:,| -)?(?: của)? ?(?=(?:cụm|khối)(?!\w| (?:trưởng|phó)))")
_BARE = re.compile(r"(?:cụm|khối)(?: thi đua)?(?! ?\w+ ?(?:nông|dân cư|xã hội|công nghiệp))(?!\w)")
_PARENT_THEN_YEAR = re.compile(
    r"(?:,| -) (?:(?! (?:giữ|làm|là|được|đảm|phó|trưởng)(?!\w))[^,.;:()]){3,60}?(?= (?:-|,)? ?năm \d{4})"
)
_HANDED = re.compile(r"(?<!\w)(?:bàn giao|chuyển giao|trao cờ)(?!\w)")
# A year told after who holds the role: "Khối phó là Trạm A năm 2013", "sang Trạm A (năm 2013)".
_THEN = re.compile(r"[ ,(\-]{1,3}(?:cho |của |trong |nhiệm kỳ )?năm (?:học )?(\d{4})(?!\d)")
_LEADING = re.compile(
    r"(?:^|[.,;:(]\s*|được biết,? |- |\n|trong |do |vì |(?:cụm|khối) (?=năm \d{4} (?:sẽ )?do ))"
    r"năm (?:học )?(\d{4})(?: ?- ?(\d{4}))?(?=,| do|:| [a-zđ]|\s?-)"
)


class Mark(NamedTuple):
    """A role written at ``start:end``; ``tail`` is where the cluster's name and year after it end."""

    start: int
    end: int
    tail: int
    lead: bool
    year: int | None
    cluster: Named | None
    several: bool = False
    kind: str = ""


class RoleReader:
    """Finds the roles in the sentences of a reading."""

    def __init__(self, reading: Reading, clusters: Clusters) -> None:
        self.reading, self.clusters = reading, clusters
        self.role, self.year = rulebook("clusters").pattern("role"), rulebook("clusters").pattern("year")

    def by_sentence(self) -> dict[int, list[Mark]]:
        """The roles of each sentence that has any, by its index, in order."""
        sentences = self.reading.body
        starts = [s.start for s in sentences]
        found: dict[int, list[Mark]] = {}
        for match in self._roles():
            index = bisect_right(starts, match.start()) - 1
            if index >= 0 and match.start() < sentences[index].end and (mark := self._mark(match, sentences[index])):
                found.setdefault(index, []).append(mark)
        return {index: with_years(self.reading, sentences[index], marks) for index, marks in found.items()}

    def _roles(self) -> Iterator[re.Match[str]]:
        """Every role in the text, in order."""
        taken = 0
        for at in self.clusters.places:
            match = self.role.search(self.reading.low, max(taken, at - 22), at + 30)
            while match:
                taken = match.end()
                yield match
                match = self.role.search(self.reading.low, taken, at + 30) if taken < at else None

    def _mark(self, match: re.Match[str], sentence: Sentence) -> Mark | None:
        """The role with the cluster's name and the year that follow it; None where it is of another kind of cluster."""
        owned = self._owner(match.end(), sentence.end)
        if owned is None:
            return None
        cluster, tail = owned
        parent = _PARENT_THEN_YEAR.match(self.reading.low, tail, sentence.end) if tail > match.end() else None
        year = self.year.match(self.reading.low, parent.end() if parent else tail, sentence.end)
        several = match[0].startswith(("hai ", "các ", "2 ", "đồng "))
        value = int(year["year"]) if year else None
        end = year.end() if year else tail
        kind = "khối" if "khối" in match[0] else "cụm"
        return Mark(match.start(), match.end(), end, match["lead"] is not None, value, cluster, several, kind)

    def _owner(self, end: int, limit: int) -> tuple[Named | None, int] | None:
        """The cluster named after a role that ends at ``end`` and where its name ends; None for "Cụm thủy nông"."""
        low = self.reading.low
        held = self.clusters.mention_at(end - 4, within=2) if low.endswith(("cụm", "khối"), 0, end) else None
        if held:  # "Trưởng Khối thi đua số 8": the role ends in the first word of the name
            return self.clusters.named_by(held), held.end
        opening = _OF_CLUSTER.match(low, end, limit)
        if opening is None:
            return None, end + len(" thi đua") if low.startswith(" thi đua", end) else end
        named = self.clusters.mention_at(opening.end())
        if named:
            return self.clusters.named_by(named), named.end
        bare = _BARE.match(low, opening.end(), limit)
        return (None, bare.end()) if bare else None


def year_after(reading: Reading, end: int) -> int | None:
    """The year told right after a body."""
    match = _THEN.match(reading.low, end)
    return int(match[1]) if match else None


def with_years(reading: Reading, sentence: Sentence, marks: Sequence[Mark]) -> list[Mark]:
    """Roles without a year of their own take that of the next in the sentence, else one that leads the clause."""
    out = list(marks)
    for at in reversed(range(len(out) - 1)):
        if (
            out[at].year is None
            and out[at + 1].year is not None
            and not _leading_year(reading, out[at].end, out[at + 1].start)
        ):
            apart = "thay" in reading.low[out[at].end : out[at + 1].start] or (
                ";" in reading.low[out[at].end : out[at + 1].start] and out[at].lead == out[at + 1].lead
            )
            out[at] = out[at] if apart else out[at]._replace(year=out[at + 1].year)
    carried = None
    for at, mark in enumerate(out):
        floor = out[at - 1].tail if at else sentence.start
        if _HANDED.search(reading.low, floor, mark.start):  # the year of who hands over is not that of who takes
            carried = None
        carried = _leading_year(reading, floor, mark.start) or carried
        if mark.year is None:
            out[at] = mark._replace(year=carried)
        carried = out[at].year
    return out


def _leading_year(reading: Reading, start: int, end: int) -> int | None:
    """A year that opens the clause before a role: "năm 2013, A giữ chức Khối trưởng"."""
    found = None
    for match in _LEADING.finditer(reading.low[start : end + 2]):
        found = int(match[1]) if start + match.end() <= end else found
    return found
