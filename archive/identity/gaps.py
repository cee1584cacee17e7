"""Which clusters' meetings have no paper yet: every year a cluster meets at mid-year and at the end of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from archive.identity.mentions import MeetingMention, PaperMentions
from models import MeetingKind

#: A half-year is reviewed by the end of September, a year by the end of March that follows.
_INTERIM_DUE, _ANNUAL_DUE = "{year}-09-30", "{next}-03-31"
#: A yearly review held up to this month looks back on the year before.
_LATE = 4


@dataclass(frozen=True)
class Gap:
    """A meeting of a cluster, due in a year, of which there is no paper: ``INTERIM_REVIEW`` or ``ANNUAL_REVIEW``."""

    year: int
    kind: MeetingKind


@dataclass(frozen=True)
class ClusterGaps:
    """A cluster, from its first to its last year in the archive, and what is missing in between and since."""

    key: str
    name: str
    first_year: int
    last_year: int
    meetings: int
    gaps: tuple[Gap, ...]


def reviewed(meeting: MeetingMention) -> Gap | None:
    """Which half-year or year a meeting reviews; None for a meeting of another sort, or of no known year."""
    kind = _kind(meeting)
    if kind is None:
        return None
    if meeting.period:
        return Gap(int(meeting.period[:4]), kind)
    if meeting.start is None or not meeting.start[:4].isdigit():
        return None
    year = int(meeting.start[:4])
    late = kind is MeetingKind.ANNUAL_REVIEW and int(meeting.start[5:7]) <= _LATE
    return Gap(year - late, kind)


def _kind(meeting: MeetingMention) -> MeetingKind | None:
    """What a meeting reviews: as it is called, else by its period."""
    if meeting.kind in (MeetingKind.ANNUAL_REVIEW, MeetingKind.INTERIM_REVIEW):
        return meeting.kind
    start, _, end = (meeting.period or "").partition("/")
    if start.endswith("-01-01") and end.endswith("-12-31"):
        return MeetingKind.ANNUAL_REVIEW
    return MeetingKind.INTERIM_REVIEW if start.endswith("-01-01") and end.endswith("-06-30") else None


def gaps_of(
    papers: Iterable[PaperMentions], entity: Mapping[str, str], names: Mapping[str, str], until: str | None = None
) -> list[ClusterGaps]:
    """The gaps of every cluster that meets, up to a day (ISO 8601), or to the last day of the papers.

    ``entity`` tells the entity of a row, ``names`` what entities are called.
    """
    held: dict[str, list[Gap]] = defaultdict(list)
    last_day = ""
    for paper in papers:
        last_day = max(last_day, paper.paper.day or "")
        found = reviewed(paper.meeting) if paper.meeting else None
        for cluster in paper.meeting.clusters if paper.meeting and found else ():
            held[entity.get(cluster.key, cluster.key)].append(found)  # type: ignore[arg-type]
    day = until or last_day
    told = [_gaps(key, names.get(key, key), those, day) for key, those in held.items()]
    return sorted((one for one in told if one.gaps), key=lambda c: (c.name, c.key))


def _gaps(key: str, name: str, held: list[Gap], day: str) -> ClusterGaps:
    years = sorted({gap.year for gap in held})
    missing = tuple(gap for gap in _due(years[0], day) if gap not in held)
    return ClusterGaps(key, name, years[0], years[-1], len(set(held)), missing)


def _due(first: int, day: str) -> Iterator[Gap]:
    """The meetings that should have been held by a day, since a year."""
    for year in range(first, int(day[:4] or first) + 1):
        if day >= _INTERIM_DUE.format(year=year):
            yield Gap(year, MeetingKind.INTERIM_REVIEW)
        if day >= _ANNUAL_DUE.format(next=year + 1):
            yield Gap(year, MeetingKind.ANNUAL_REVIEW)
