"""Whether two mentions are of one cluster: its name, whose it is, its province, its members, leaders and meetings.

Clusters live through years: members come and go, the lead passes on. A number says little, as every province and every
branch has its cụm số 1.
"""

from collections.abc import Iterator

from archive.identity.body_names import BodyName, Level, is_placed
from archive.identity.context import Context
from archive.identity.mentions import ClusterMention
from archive.identity.nearness import Spot, place_part, same_place, years_between
from archive.identity.places import now
from archive.identity.verdict import Part, Verdict, weigh

RULE = "cluster.name_and_members"
#: A name of so many words of its own, beside the number, is of one cluster only.
_TELLING_WORDS = 4
#: Lists of so many members tell by having nothing in common, within so many years.
_LIST, _SOON = 3, 3


def compare(one: ClusterMention, other: ClusterMention, context: Context) -> Verdict:
    """The verdict on two clusters of one sort and number."""
    needs = ("name", "members", "leaders", "present", "parent", "host", "people", "district")
    return weigh(RULE, _parts(one, other, context), needs=needs)


def _parts(one: ClusterMention, other: ClusterMention, context: Context) -> Iterator[Part]:
    yield from _name(one, other)
    yield from _parent(one, other)
    yield from _sectors(one, other)
    regional = _is_regional(one) or _is_regional(other)
    yield from place_part(_spot(one), _spot(other), 0.7, 0.0 if regional else -3.0)
    yield from _members(one, other)
    yield from _leaders(one, other)
    yield from _district(one, other)
    yield from _present(one, other)
    people = one.paper.people & other.paper.people
    if rare := sorted(n for n in people if context.rarity.points(n) > 0):
        yield Part("people", f"cùng có mặt: {', '.join(rare[:3])}", min(1.5, 0.8 * len(rare)))
    if one.paper.host and one.paper.host == other.paper.host:
        yield Part("host", f"cùng trang {one.paper.host}", 0.7)


def _name(one: ClusterMention, other: ClusterMention) -> Iterator[Part]:
    ours, theirs = set(one.cluster.words), set(other.cluster.words)
    if one.cluster.key != other.cluster.key:
        yield Part("name", "khác tên hoặc khác số", -6.0)
    elif one.cluster.number is None:
        telling = len(ours) >= _TELLING_WORDS
        points = 2.2 if telling and one.cluster.is_regional else 1.6 if telling else 0.6
        yield Part("name", f"cùng tên «{one.cluster.key}»", points)
    elif ours and theirs and not ours & theirs:
        yield Part("name", f"cùng số {one.cluster.number} nhưng là cụm, khối của những ai khác", -2.5)
    elif ours and ours == theirs:
        yield Part("name", f"cùng tên «{one.cluster.key} {' '.join(one.cluster.words)}»", 1.3)
    else:
        yield Part("name", f"cùng số {one.cluster.number}; nơi nào, ngành nào cũng có", 0.1)


def _parent(one: ClusterMention, other: ClusterMention) -> Iterator[Part]:
    if one.parent and other.parent:
        same = one.parent == other.parent
        yield Part(
            "parent",
            f"cùng của {one.parent}" if same else f"của {one.parent}, của {other.parent}",
            1.8 if same else -1.5,
        )


def _sectors(one: ClusterMention, other: ClusterMention) -> Iterator[Part]:
    if one.sectors and other.sectors:
        both = one.sectors & other.sectors
        if both:
            yield Part("sector", f"cùng loại đơn vị: {', '.join(sorted(both)[:2])}", 0.5)
        else:
            yield Part("sector", "khác loại đơn vị", -1.5)


def _place(mention: ClusterMention) -> str | None:
    return mention.cluster.place or mention.paper.place


def _spot(mention: ClusterMention) -> Spot:
    return Spot(_place(mention), mention.paper.day)


def _is_regional(mention: ClusterMention) -> bool:
    """Whether its members lie in several provinces, so that its papers are about now this one, now that."""
    return mention.cluster.is_regional or len({now(b.place) for b in mention.bodies if b.place and b.placed}) > 1


def _keys(bodies: tuple[BodyName, ...]) -> set[str]:
    return {k for b in bodies for k in b.keys if not b.is_open}


def _members(one: ClusterMention, other: ClusterMention) -> Iterator[Part]:
    ours, theirs = _keys(one.bodies), _keys(other.bodies)
    both = ours & theirs
    if not ours or not theirs:
        return
    fewer = min(len(_distinct(one)), len(_distinct(other)))
    if both:
        shared = _shared(one, both)
        here = same_place(_spot(one), _spot(other)) is True
        whole = len(shared) >= max(4, 0.8 * fewer) and not all(b.is_province for b in shared)
        telling = sum(_weight(b, here=here) for b in shared) + (0.8 if whole else 0)
        told = f"chung {len(shared)} trên {fewer} đơn vị: {', '.join(sorted(both)[:2])}"
        yield Part("members", told, min(3.0, telling))
    elif (
        min(len(_distinct(one)), len(_distinct(other))) >= _LIST
        and (years_between(one.paper, other.paper) or 0) <= _SOON
    ):
        yield Part("members", "danh sách đơn vị không có ai chung", -3.0)


def _distinct(mention: ClusterMention) -> set[str]:
    return {b.key for b in mention.bodies if not b.is_open}


def _shared(mention: ClusterMention, both: set[str]) -> list[BodyName]:
    return list({b.key: b for b in mention.bodies if set(b.keys) & both}.values())


def _weight(body: BodyName, *, here: bool) -> float:
    """What it says that a body is in both: little where the name is of many places and the place is not known.

    Less where a list names but the province: every branch has a cluster of these.
    """
    if body.is_province:
        return 0.2
    if body.placed or body.level is Level.NATION:
        return 1.4
    if not here:
        return 0.35
    return 0.9 if body.level is Level.PROVINCE else 0.7


def _leaders(one: ClusterMention, other: ClusterMention) -> Iterator[Part]:
    ours = {t.year: t.lead for t in one.terms if t.year and t.lead}
    theirs = {t.year: t.lead for t in other.terms if t.year and t.lead}
    for year in sorted(set(ours) & set(theirs)):
        if set(ours[year].keys) & set(theirs[year].keys):
            here = same_place(_spot(one), _spot(other)) is True
            points = 0.7 * _weight(ours[year], here=here)
            yield Part("leaders", f"cùng đơn vị đứng đầu năm {year}: {ours[year].printed}", points)
        else:
            told = f"năm {year} đứng đầu là {ours[year].printed}, là {theirs[year].printed}"
            yield Part("leaders", told, -1.0)
        return


def _district(one: ClusterMention, other: ClusterMention) -> Iterator[Part]:
    """The district that the papers are about, which says much of a cluster of communes or schools."""
    ours, theirs = one.paper.district, other.paper.district
    if ours and ours == theirs:
        known = same_place(_spot(one), _spot(other)) is not None
        yield Part("district", f"cùng {ours}", 1.3 if known else 0.8)
    elif ours and theirs and any(b.level is Level.COMMUNE for b in (*one.bodies, *other.bodies)):
        yield Part("district", f"khác nơi: {ours}, {theirs}", -2.0)


def _present(one: ClusterMention, other: ClusterMention) -> Iterator[Part]:
    """Bodies that take part in both meetings, and, where one list is missing, members of the other that are there."""
    here = same_place(_spot(one), _spot(other)) is True
    ours, theirs = _keys(one.bodies), _keys(other.bodies)
    members = _telling(ours & other.present if ours else theirs & one.present, here=here)
    if members and not (ours and theirs):
        yield Part("present", f"thành viên có mặt: {', '.join(members[:2])}", min(2.4, 0.8 * len(members)))
    both = _telling((one.present - ours - theirs) & (other.present - ours - theirs), here=here)
    if both:
        yield Part("present", f"cùng dự: {', '.join(both[:2])}", min(1.5, 0.5 * len(both)))


def _telling(keys: set[str] | frozenset[str], *, here: bool) -> list[str]:
    """Names of bodies that tell something by being in two papers."""
    return sorted(k for k in keys if len(k.split()) > 2 and (here or is_placed(tuple(k.split()))))


def anchors(mention: ClusterMention, context: Context) -> Iterator[tuple[str, ...]]:
    """What to look under for mentions of the same cluster."""
    key = mention.cluster.key
    place = _place(mention)
    yield (key, "place", now(place) if place else "")
    yield from ((key, "body", k) for b in mention.bodies if not b.is_open for k in b.keys)
    yield from ((key, "body", a) for a in mention.present)
    if mention.parent:
        yield (key, "parent", mention.parent)
    if mention.paper.district:
        yield (key, "district", mention.paper.district)
    if mention.paper.host:
        yield (key, "host", mention.paper.host)
    if mention.cluster.number is None and len(mention.cluster.words) >= _TELLING_WORDS:
        yield (key, "words")
    yield from ((key, "person", n) for n in mention.paper.people if context.rarity.points(n) > 0)
