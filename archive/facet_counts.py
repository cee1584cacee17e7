"""How many of the entries found have which value of each facet."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection

from archive.facets import OPEN, Facet
from archive.index import parted, told
from archive.matches import Matches
from language.fold import key

# So many values of a facet are told, the most frequent ones.
_MOST_VALUES = 12


@dataclass(frozen=True)
class FacetCount:
    """A value and how many entries have it: a code, or a name as documents write it most often."""

    value: str
    count: int


FacetCounts = Mapping[Facet, tuple[FacetCount, ...]]


def count_facets(connection: Connection, matches: Matches) -> FacetCounts:
    """The values of each facet among the entries known of; kinds are counted with the matches."""
    years, facets = told(connection, matches.wanted)
    counted: dict[Facet, Counter[str]] = defaultdict(Counter)
    counted[Facet.KIND].update({kind.value: count for kind, count in matches.counts.items()})
    for line, count in Counter(facets).items():
        facet, value = parted(line)
        counted[facet][value] = count
    counted[Facet.YEAR].update(years)
    return {facet: tuple(_most(facet, counted[facet])) for facet in Facet if counted[facet]}


def _most(facet: Facet, values: Counter[str]) -> Iterable[FacetCount]:
    found = _joined(values) if facet in OPEN else values
    frequent = sorted(found.items(), key=lambda v: (-v[1], v[0]))
    if facet is Facet.YEAR:
        frequent.sort(key=lambda v: v[0], reverse=True)
    return (FacetCount(value, count) for value, count in frequent[:_MOST_VALUES])


@lru_cache(maxsize=50_000)
def _folded(name: str) -> str:
    return key(name)


def _joined(values: Counter[str]) -> dict[str, int]:
    """Names that differ in capitals or in the placement of tones alone, as one: that which is most frequent."""
    counts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for name, count in sorted(values.items(), key=lambda v: (-v[1], v[0])):
        folded = _folded(name)
        names.setdefault(folded, name)
        counts[folded] += count
    return {names[folded]: count for folded, count in counts.items()}
