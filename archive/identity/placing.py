"""In which province a paper is that names none: told by other papers of its site, its districts, its cluster."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from archive.identity import clusters
from archive.identity.candidates import judge_all
from archive.identity.context import Context
from archive.identity.graph import Edge, join
from archive.identity.mentions import Gathered, Paper, PaperMentions
from archive.identity.papers import mostly
from archive.identity.places import now, place_at

#: Papers tell of another's province where there are so many of them, and so large a part agrees.
_FEWEST_HINTS, _MOSTLY_HINTED = 2, 0.8
#: Of several districts that a paper names, so many must be known to be in one province.
_FEWEST_DISTRICTS = 2


@dataclass(frozen=True)
class Hints:
    """What other papers tell of where a paper is: of its site, and of the district that it names, the provinces."""

    hosts: Mapping[str, Counter[str]]
    districts: Mapping[str, Counter[str]]
    clusters: Mapping[str, Counter[str]] = field(default_factory=dict)
    cluster_of: Mapping[str, str] = field(default_factory=dict)  # by the key of the paper

    @classmethod
    def of(cls, papers: Sequence[PaperMentions], cluster_of: Mapping[str, str]) -> "Hints":
        """The hints that these papers give; ``cluster_of`` tells the cluster of a paper that names just one."""
        hosts: dict[str, Counter[str]] = defaultdict(Counter)
        districts: dict[str, Counter[str]] = defaultdict(Counter)
        clusters: dict[str, Counter[str]] = defaultdict(Counter)
        for paper in (p.paper for p in papers if p.paper.place):
            place = str(paper.place)
            for district in paper.districts:
                districts[district][place] += 1
            if paper.host:
                hosts[paper.host][place] += 1
            if cluster := cluster_of.get(paper.key):
                clusters[cluster][place] += 1
        return cls(hosts, districts, clusters, cluster_of)

    def place_of(self, paper: Paper) -> str | None:
        """The province of a paper that names none, as it was on its day; None where the hints do not agree."""
        named = Counter(p for d in paper.districts if (p := _told(self.districts.get(d, Counter()), paper.day)))
        if named.total() < min(_FEWEST_DISTRICTS, len(paper.districts)):  # one of several may be another's namesake
            named = Counter()
        by_host = _told(self.hosts.get(paper.host or "", Counter()), paper.day)
        by_cluster = _told(self.clusters.get(self.cluster_of.get(paper.key, ""), Counter()), paper.day)
        told = {p for p in (mostly(named), by_host, by_cluster) if p}
        return next(iter(told)) if len(told) == 1 else None


def clusters_of_papers(papers: Sequence[PaperMentions]) -> dict[str, str]:
    """The cluster of each paper that names just one, as far as the rules join them already."""
    gathered = Gathered()
    for paper in papers:
        gathered.add(paper)
    judged = judge_all(gathered.clusters, clusters.anchors, clusters.compare, Context(gathered))
    edges = [Edge(j.left, j.right, j.verdict.answer, j.verdict.points) for j in judged]
    part = join((m.key for m in gathered.clusters), edges).part
    return {p.paper.key: part[p.clusters[0].key] for p in papers if len(p.clusters) == 1}


def _told(votes: Counter[str], day: str | None) -> str | None:
    """The province that nearly all votes are for, whatever it was merged with later."""
    today: Counter[str] = Counter()
    for place, count in votes.items():
        today[now(place)] += count
    place, count = max(today.items(), key=lambda v: (v[1], v[0]), default=("", 0))
    if count < _FEWEST_HINTS or count < _MOSTLY_HINTED * today.total():
        return None
    then = [p for p, _ in votes.most_common() if now(p) == place and (day is None or place_at(p, day) == p)]
    return then[0] if then else None
