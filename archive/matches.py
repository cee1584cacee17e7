"""Which entries a query matches, in bounded time: all of them where they are few, and of a crowd those that matter.

A family name has hundreds of thousands of entries. Of such a crowd only as many are looked at as are shown and counted,
people and bodies of that very name among them, and counts stop at some thousands.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from archive.facets import Facet, Kind, any_of, tag
from archive.index import (
    Named,
    beginning,
    by_kind,
    date_tag,
    dates,
    kind_of,
    matching,
    matching_of_many,
    named,
    newest_first,
)
from archive.query import Query, Stage, Unit, Word

# Up to so many entries are few: all are known, and counted exactly.
FEW = 800
# Of a crowd, or of more than can be ranked, so many of each kind are ranked.
RANKED, CROWD = 800, 100
# Further than this nobody counts the entries of a kind.
MOST = 3_000
# A prefix stands for so many words at most; Vietnamese has not that many of the same three letters.
_ENDINGS = 300


@dataclass(frozen=True)
class Matches:
    """What matches: ``counts`` of each kind, and the entries of each kind, all or in a crowd the first ones."""

    query: Query
    counts: Mapping[Kind, int]
    entries: Mapping[Kind, Sequence[int]]
    is_crowd: bool

    @property
    def wanted(self) -> list[int]:
        """The entries of the kinds asked for."""
        return [n for kind, numbers in self.entries.items() if is_wanted(self.query, kind) for n in numbers]


def is_wanted(query: Query, kind: Kind) -> bool:
    """Whether the query asks for this kind."""
    return query.kinds is None or kind in query.kinds


def look(connection: Connection, query: Query) -> Matches:
    """Find what matches, in whatever way."""
    query = _with_endings(connection, query)
    widest = query.stages()[-1].expression
    everything = matching(connection, widest, None, FEW + 1)
    if len(everything) <= FEW:
        entries = by_kind(everything)
        return Matches(query, {k: len(entries[k]) for k in Kind if k in entries}, entries, is_crowd=False)
    some = FEW // sum(is_wanted(query, kind) for kind in Kind) if query.kinds != frozenset() else CROWD
    crowd: dict[Kind, Sequence[int]] = {}
    counts: dict[Kind, int] = {}
    for kind in Kind:
        most = some if is_wanted(query, kind) else 1
        numbers, count = matching_of_many(connection, widest, kind, most, MOST + 1)
        if numbers:
            crowd[kind], counts[kind] = numbers, count
    return Matches(query, counts, crowd, is_crowd=True)


def _with_endings(connection: Connection, query: Query) -> Query:
    """The query with its prefixes looked up: to SQLite each would be a list of all their entries, made every time."""

    def known(word: Word) -> Word:
        ends = (end for begun in (word.toned, word.bare) for end in beginning(connection, begun, _ENDINGS))
        return replace(word, endings=tuple(dict.fromkeys(ends))) if word.prefix else word

    def all_known(unit: Unit) -> Unit:
        return replace(unit, words=tuple(map(known, unit.words)))

    return replace(
        query,
        units=tuple(map(all_known, query.units)),
        fields=tuple(map(all_known, query.fields)),
        without=tuple(all_known(w) if isinstance(w, Unit) else w for w in query.without),
    )


# By relevance


def closest(connection: Connection, matches: Matches) -> dict[int, Stage]:
    """The entries to be ranked, each with the closest stage in which it matches.

    Stages that can add nothing are not asked: to look for a phrase of frequent words takes as long as to find them all.
    """
    *closer, widest = matches.query.stages()
    enough = RANKED // 2 if matches.is_crowd else len(matches.wanted)
    pool: dict[int, Stage] = {}
    for stage in closer:
        if len(pool) >= enough:
            break
        pool = dict.fromkeys(_in_stage(connection, matches, stage), stage) | pool
    pool = _fullest(dict.fromkeys(matches.wanted, widest) | pool, matches.query)
    return pool | _of_that_name(connection, matches.query) if matches.is_crowd else pool


def _in_stage(connection: Connection, matches: Matches, stage: Stage) -> Iterator[int]:
    """Entries of the kinds asked for that match in this way: all where they are few, else the first of each kind."""
    found = matching(connection, stage.expression, None, FEW + 1)
    kinds = [kind for kind in matches.entries if is_wanted(matches.query, kind)]
    if len(found) <= FEW:
        parted = by_kind(found)
        yield from (n for kind in kinds for n in parted.get(kind, ()))
        return
    for kind in kinds:
        yield from matching(connection, stage.expression, kind, CROWD)


def _fullest(pool: Mapping[int, Stage], query: Query) -> dict[int, Stage]:
    """All of the pool where it can be ranked, else the closest of each kind."""
    kept = dict(pool)
    if len(pool) > RANKED:
        ranked = sorted(pool, key=lambda number: (-pool[number].rank, number))
        kept = {n: pool[n] for those in by_kind(ranked).values() for n in those[:CROWD]}
    return {number: stage for number, stage in kept.items() if is_wanted(query, kind_of(number))}


def _of_that_name(connection: Connection, query: Query) -> dict[int, Stage]:
    """Entries called what was typed: the index on names finds them in a crowd."""
    by_year_at_most = all(choice.facet is Facet.YEAR for choice in query.choices) and not query.fields + query.without
    if not query.words or any(w.prefix for w in query.words) or not by_year_at_most:
        return {}
    toned, plain = typed(query)
    literal = [stage for stage in query.stages() if stage.rank > 1]
    return {
        entry.number: literal[0] if f"{entry.name_key} ".startswith(f"{toned} ") else literal[-1]
        for entry in named(connection, plain, CROWD)
        if is_wanted(query, kind_of(entry.number)) and _is_of_years(entry, query)
    }


def _is_of_years(entry: Named, query: Query) -> bool:
    return all(set(choice.codes).intersection(entry.years.split()) for choice in query.choices)


def typed(query: Query) -> tuple[str, str]:
    """The plain words as they were typed, folded with tones and without."""
    return " ".join(w.toned for w in query.words), " ".join(w.bare for w in query.words)


# By date


def by_date(connection: Connection, matches: Matches, most: int) -> list[int]:
    """Entries of the kinds asked for, newest first, the undated last; at least ``most`` where there are so many."""
    if not matches.is_crowd:
        return newest_first(connection, matches.wanted)
    found: list[int] = []
    for numbers in _dated(connection, matches.query):
        found += newest_first(connection, numbers)
        if len(found) >= most:
            break
    return found


def _dated(connection: Connection, query: Query) -> Iterator[Sequence[int]]:
    """Entries year by year from the newest on, where a year is a crowd month by month."""
    known = dates(connection)
    for year in (date for date in known if len(date) == 4):
        numbers = _of_date(connection, query, year)
        if len(numbers) <= FEW:
            yield numbers
            continue
        seen: set[int] = set()
        for month in (date for date in known if len(date) > 4 and date.startswith(year)):
            numbers = _of_date(connection, query, month)
            seen.update(numbers)
            yield numbers
        yield [n for n in _of_date(connection, query, year) if n not in seen]  # those whose month is not known
    yield _of_date(connection, query, None)


def _of_date(connection: Connection, query: Query, date: str | None) -> list[int]:
    kinds = "" if query.kinds is None else f" AND {_kinds(query.kinds)}"
    expression = f'({query.stages()[-1].expression}) AND tags : "{date_tag(date)}"{kinds}'
    return matching(connection, expression, None, FEW + 1)


def _kinds(kinds: Collection[Kind]) -> str:
    return any_of([tag(Facet.KIND, kind) for kind in sorted(kinds)] or [tag(Facet.KIND, "none")])
