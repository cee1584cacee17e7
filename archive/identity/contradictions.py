"""Where papers contradict each other: on a day, a count, a leader, a recipient. Every value stands, with its papers."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from archive.identity.copies import COPIED, resemblance
from archive.identity.gathering import is_person
from archive.identity.loading import Kept
from archive.identity.mentions import PaperMentions
from language.fold import key
from models import Award, Cluster


@dataclass(frozen=True)
class Value:
    """What papers say: ``told`` as the first of them prints it; ``documents`` are their keys."""

    told: str
    documents: tuple[str, ...]


@dataclass(frozen=True)
class Contradiction:
    """Two values or more for one thing. ``entity`` is the meeting or cluster, ``code`` what is told otherwise."""

    entity: str
    code: str
    about: str  # in Vietnamese
    values: tuple[Value, ...]

    @property
    def message(self) -> str:
        """In one line, in Vietnamese."""
        said = "; ".join(f"{v.told} ({len(v.documents)} bài)" for v in self.values)
        return f"Các bài nói khác nhau về {self.about}: {said}."


@dataclass(frozen=True)
class Told:
    """A paper with its record and mentions, and the entity of each of its rows."""

    kept: Kept
    mentions: PaperMentions
    entity: Mapping[str, str]

    def row(self, table: str, number: int, *rest: object) -> str:
        """The key of a row, or of one below it."""
        known = self.kept.rows.get(table)
        own = known[number - 1] if known else f"{self.kept.key}.{table}.{number}"
        return ".".join([own, *map(str, rest)])

    def named(self, row: str, name: str) -> Hashable:
        """What a name in a row is: its entity, else the name folded."""
        return self.entity.get(row) or key(name)


#: What a paper says of something: what it is about, what is compared, what is printed.
_Said = tuple[tuple[str, str], Hashable, str]


def of_meeting(entity: str, papers: Sequence[Told]) -> list[Contradiction]:
    """What the papers on one meeting say otherwise of it."""
    return _contradictions(entity, papers, (_day, _member_count, _leaders, _figures, _recipients))


def of_cluster(entity: str, papers: Sequence[Told]) -> list[Contradiction]:
    """What papers on any meetings of one cluster say otherwise of its leaders."""
    return _contradictions(entity, papers, (_leaders,))


def _contradictions(
    entity: str, papers: Sequence[Told], sayings: Iterable[Callable[[Told], Iterator[_Said]]]
) -> list[Contradiction]:
    said: dict[tuple[str, str], dict[Hashable, list[tuple[str, str]]]] = defaultdict(lambda: defaultdict(list))
    for paper in papers:
        for saying in sayings:
            for about, value, told in saying(paper):
                said[about][value].append((told, paper.kept.key))
    return [
        Contradiction(entity, code, about, tuple(_values(values)))
        for (code, about), values in sorted(said.items())
        if len(values) > 1
    ]


def _values(values: Mapping[Hashable, Sequence[tuple[str, str]]]) -> Iterator[Value]:
    for those in sorted(values.values(), key=lambda v: (-len(v), v[0])):
        yield Value(those[0][0], tuple(dict.fromkeys(document for _, document in those)))


def _day(paper: Told) -> Iterator[_Said]:
    meeting = paper.kept.record.meeting
    if meeting and meeting.start_date:
        yield ("day", "ngày họp"), meeting.start_date, meeting.start_date


def _clusters(paper: Told) -> Iterator[tuple[int, Cluster, str]]:
    for number, cluster in enumerate(paper.kept.record.clusters, 1):
        found = next((m.cluster for m in paper.mentions.clusters if paper.row("clusters", number) in m.rows), None)
        if found:
            yield number, cluster, f"{found.sort} {found.number}" if found.number is not None else cluster.name


def _member_count(paper: Told) -> Iterator[_Said]:
    for _, cluster, name in _clusters(paper):
        if cluster.member_count is not None:
            about = ("member_count", f"số thành viên của {name}")
            yield about, cluster.member_count, str(cluster.member_count)


def _leaders(paper: Told) -> Iterator[_Said]:
    for number, cluster, name in _clusters(paper):
        for place, term in enumerate(cluster.terms, 1):
            lead = _whole(paper, paper.row("clusters", number, "terms", place), term.lead) if term.lead else None
            if lead and term.year:
                yield ("leader", f"đơn vị đứng đầu {name} năm {term.year}"), lead, str(term.lead)


def _whole(paper: Told, row: str, name: str) -> Hashable | None:
    """The body that leads; of a part of one ("Công đoàn Trường …") that one, where the paper names it; no person."""
    if is_person(name):
        return None
    own = next((b.body for b in paper.mentions.bodies if row in b.rows), None)
    if own is None or not own.parents:
        return paper.named(row, name)
    above = {" ".join(parent) for parent in own.parents}
    return next((paper.entity.get(b.key) for b in paper.mentions.bodies if above & set(b.body.keys)), None)


def _figures(paper: Told) -> Iterator[_Said]:
    counts: dict[str, set[int]] = defaultdict(set)
    labels = {key(f.label): f.label for f in paper.kept.record.figures}
    for figure in paper.kept.record.figures:
        counts[key(figure.label)].add(figure.value)
    for label, values in counts.items():
        if len(values) == 1:  # a paper that counts one thing in two ways does not say how many there are
            (value,) = values
            yield ("figure", f"số {labels[label]}"), value, str(value)


def _recipients(paper: Told) -> Iterator[_Said]:
    """Who was given an award of which there was one."""
    groups: dict[tuple[str, ...], list[tuple[int, Award]]] = defaultdict(list)
    for number, award in enumerate(paper.kept.record.awards, 1):
        own = (key(award.award), key(award.grantor or ""), award.status.value, str(award.year))
        groups[own].append((number, award))
    for those in groups.values():
        number, award = those[0]
        if len(those) == 1 and award.recipient and award.count == 1:
            grantor = f" của {award.grantor}" if award.grantor else ""
            year = f" năm {award.year}" if award.year else ""
            about = ("recipient", f"nơi nhận {award.award}{grantor}{year}")
            yield about, paper.named(paper.row("awards", number), award.recipient), award.recipient


def copies(papers: Sequence[Told]) -> dict[str, str]:
    """Which papers print the text of an earlier one, by the key of each: the earlier one's key."""
    found: dict[str, str] = {}
    for at, paper in enumerate(papers):
        for earlier in papers[:at]:
            if resemblance(earlier.mentions.paper.shingles, paper.mentions.paper.shingles) >= COPIED:
                found[paper.kept.key] = found.get(earlier.kept.key, earlier.kept.key)
                break
    return found
