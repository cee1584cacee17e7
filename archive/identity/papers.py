"""What a paper is about, told by what it names: its day, its province, its bodies, the body that it is about."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

import models
from archive.identity.body_names import Level, Scope, complete, level_of, parents
from archive.identity.cluster_names import cluster_name
from archive.identity.copies import sketch
from archive.identity.mentions import Paper
from archive.identity.person_names import name_key
from archive.identity.places import place_at
from archive.identity.posts import post_of
from archive.identity.spelling import Words, readings
from archive.identity.units import units
from language.fold import key
from language.letters import TITLE_CASE

#: A paper is about a province where so many of the provinces it names are that one.
_MOSTLY = 0.6
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_PLACE = re.compile(rf"(?<!\w)(?:tỉnh|thành phố|TP\.?)\s+(?P<name>{TITLE_CASE}(?:\s?-?\s?{TITLE_CASE}){{0,3}})", re.I)
_DISTRICT = re.compile(rf"(?<!\w)(?:huyện|quận|thị xã)\s+{TITLE_CASE}(?:\s{TITLE_CASE}){{0,2}}")
#: Governments, which hold meetings for others: what is said there of a department need not be theirs.
_GOVERNMENTS = (("ủy", "ban", "nhân", "dân"), ("hội", "đồng", "nhân", "dân"), ("tỉnh", "ủy"), ("thành", "ủy"))


def paper_of(document_key: str, source: str, record: models.Record, hint: str | None = None) -> tuple[Paper, Scope]:
    """What is known of a paper, and the scope within which its names are read.

    ``hint`` is the province that the other papers of its site are about, for one that names none.
    """
    day = day_of(record)
    scope = _scope(record, day, hint)
    host = urlsplit(source).hostname if "://" in source else None
    paper = Paper(
        key=document_key,
        source=source,
        host=host.removeprefix("www.") if host else None,
        title=record.document.title,
        day=day,
        year=year_of(record),
        place=scope.place,
        district=scope.district,
        districts=scope.districts,
        people=_people(record),
        shingles=sketch(record.document.text),
    )
    return paper, scope


def _people(record: models.Record) -> frozenset[str]:
    """Who takes part, by folded name, without those whose name is that of a school or street of the paper."""
    bodies = [key(name) for name in printed_bodies(record)]
    names = (name_key(p.name) for p in record.participants)
    return frozenset(n for n in names if not any(n in body for body in bodies))


def day_of(record: models.Record) -> str | None:
    """The day of the meeting, else of publication, ISO 8601."""
    day = (record.meeting and record.meeting.start_date) or record.document.published_at
    return day[:10] if day else None


def year_of(record: models.Record) -> int | None:
    """The year of that day, else the last year that the period, a term, an award or the title tells."""
    if day := day_of(record):
        return int(day[:4]) if day[:4].isdigit() else None
    period = record.meeting and record.meeting.period
    told = [period.end[:4]] if period and period.end else []
    told += [str(t.year) for c in record.clusters for t in c.terms if t.year]
    told += [str(a.year) for a in record.awards if a.year]
    told += _YEAR.findall(record.document.title or "")
    return max((int(y) for y in told if y.isdigit()), default=None)


# The province


def printed_bodies(record: models.Record) -> Iterator[str]:
    """Every body that the record names, as printed, with those of posts."""
    if record.meeting:
        yield from record.meeting.organizers
    for cluster in record.clusters:
        yield from cluster.members
        for term in cluster.terms:
            yield from (n for n in (term.lead, *term.deputies) if n)
    for person in record.participants:
        yield from (p.body for p in map(post_of, person.positions) if p and p.body)
    for award in record.awards:
        yield from (n for n in (award.recipient, award.grantor) if n)


def _scope(record: models.Record, day: str | None, hint: str | None) -> Scope:
    names = [r[0] for n in printed_bodies(record) if (r := readings(n))]
    names += [r[0] for c in record.clusters if (r := readings(c.name))]
    votes = Counter(_at(w.places[0], day) for w in names if len(w.places) == 1)
    votes.update(_in_text(record.document.text, day))
    place = mostly(votes) or (hint if not votes else None)
    districts = Counter(d for w in names if (d := district_in(w.words))) or Counter(
        _districts_told(record.document.text)
    )
    bare = Scope(place, mostly(districts), tuple(districts), day)
    bodies = tuple(dict.fromkeys(w for written in names if len(w := complete(written.words, bare)) > 2))
    return replace(bare, bodies=bodies, owner=_owner(record, replace(bare, bodies=bodies)))


def mostly(votes: Counter[str]) -> str | None:
    """What nearly all votes are for, or None."""
    found, count = max(votes.items(), key=lambda v: (v[1], v[0]), default=(None, 0))
    return found if count and count >= _MOSTLY * votes.total() else None


def _districts_told(text: str) -> Iterator[str]:
    """The districts that the text names, for a paper whose bodies are of none."""
    for match in _DISTRICT.finditer(text):
        words = next(iter(readings(match[0])), None)
        if words and (found := district_in(words.words)):
            yield found


def district_in(words: Words) -> str | None:
    """The district that a name tells, with its kind: "huyện bình sơn"; None where it tells none, or many."""
    for at, word in enumerate(words[:-1]):
        size = 1 if word in ("huyện", "quận") else 2 if words[at : at + 2] == ("thị", "xã") else 0
        if size and at + size < len(words):
            return " ".join(words[at : at + size + 3])
    return None


def _at(code: str, day: str | None) -> str:
    """The province that a name means in a paper of that day; the name itself where the day is not known."""
    return place_at(code, day) if day else code


def _in_text(text: str, day: str | None) -> Iterable[str]:
    """The provinces that the text names after "tỉnh", "thành phố"."""
    for match in _PLACE.finditer(text):
        if match[0][:1].islower() or match["name"][:1].isupper():
            words = readings(f"tỉnh {match['name']}")
            if words and words[0].places and words[0].places[0] in units().units:
                yield _at(words[0].places[0], day)


def _owner(record: models.Record, scope: Scope) -> Words | None:
    """The one body that the paper is about: it holds the meeting, and is no cluster and no government."""
    organizers = record.meeting.organizers if record.meeting else ()
    found = []
    for name in organizers:
        written = next(iter(readings(name)), None)
        cluster = cluster_name(name, scope)
        if written and not (cluster and cluster.sort and name.casefold().startswith(cluster.sort)):
            words = complete(written.words, scope)
            above = parents(words)
            found.append(above[-1] if above and _is_part(words) else words)
    one = found[0] if len(set(found)) == 1 else None
    return None if one is None or _governs(one) else one


def _is_part(words: Words) -> bool:
    """Whether a name is of a council, a union or an office within the body that its name ends with."""
    return words[0] in ("hội", "ban", "công", "đoàn", "đảng", "chi", "phòng", "khoa", "văn", "tổ")


def _governs(words: Sequence[str]) -> bool:
    return any(tuple(words[: len(g)]) == g for g in _GOVERNMENTS) or level_of(tuple(words)) is Level.INNER
