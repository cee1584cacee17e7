"""Whether two mentions of one name are of one person: how rare the name is, post, body, place, time, titles, company.

A name alone joins nobody; a frequent one needs more than a rare one. Who reports a meeting is seldom who speaks there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from archive.identity.body_names import Level, level_of
from archive.identity.context import Context
from archive.identity.mentions import Capacity, HeldPost, PersonMention
from archive.identity.nearness import Spot, days_between, place_part, same_place, spot, years_between
from archive.identity.papers import district_in
from archive.identity.places import now
from archive.identity.titles import titles_part
from archive.identity.verdict import Answer, Part, Verdict, weigh

RULE, ONE_PAPER_RULE = "person.post_and_body", "person.one_paper"
_NEEDS = ("body", "cluster", "meeting", "host", "company")
#: Heads of bodies so large that two people of one name in them are nothing odd.
_LARGE = (Level.NATION,)
#: What the same post in the same body says, by its rank: many are chuyên viên, one is the head.
_SAME_POST = (0.5, 1.1, 1.4)
_AUTHORITY = ("ủy", "ban", "nhân", "dân")
#: Within so many years nobody steps down from head to deputy of one body.
_SOON = 2


def compare(one: PersonMention, other: PersonMention, context: Context) -> Verdict:
    """The verdict on two people of one name."""
    if one.paper is other.paper and one.capacity is other.capacity:
        return Verdict(Answer.NOT, ONE_PAPER_RULE, (Part("paper", "hai người cùng tên trong một tài liệu", -9.0),))
    earlier, later = sorted((one, other), key=_when)
    return weigh(RULE, _parts(earlier, later, context), needs=_NEEDS)


def _when(mention: PersonMention) -> tuple[str, str]:
    return mention.paper.day or str(mention.paper.year or ""), mention.key


def _parts(earlier: PersonMention, later: PersonMention, context: Context) -> Iterator[Part]:
    others = context.rarity.others(earlier.name_key)
    told = f"{others:.1f}" if others < 10 else f"{others:.0f}"
    yield Part("name", f"ước chừng {told} người khác cùng tên", context.rarity.points(earlier.name_key))
    yield from _capacity(earlier, later)
    shared = _shared_body(earlier, later, context)
    if shared:
        yield from shared.parts
    else:
        yield from _elsewhere(earlier, later)
        writes = {earlier.capacity, later.capacity} == {Capacity.AUTHOR}  # who writes gets about
        yield from place_part(_spot(earlier), _spot(later), 1.0 if writes else 0.7, 0.0 if writes else -1.5)
    yield from titles_part(earlier.titles, later.titles)
    yield from _company(earlier, later, context, known=shared is not None and shared.is_sure)
    yield from _time(earlier, later, context)


def _place(mention: PersonMention) -> str | None:
    own = (p.body.body.place for p in mention.posts if p.body and p.body.body.place and p.body.body.placed)
    return next(own, mention.paper.place)


def _spot(mention: PersonMention) -> Spot:
    return Spot(_place(mention), mention.paper.day)


def _capacity(one: PersonMention, other: PersonMention) -> Iterator[Part]:
    capacities = {one.capacity, other.capacity}
    if Capacity.AUTHOR not in capacities:
        return
    if len(capacities) > 1:
        yield Part("capacity", "một bên viết bài, chụp ảnh, một bên dự họp hay được khen", -1.5)
    elif one.paper.host and one.paper.host == other.paper.host:
        yield Part("host", f"cùng viết cho trang {one.paper.host}", 4.0)


@dataclass(frozen=True)
class _Shared:
    """A body that both hold posts in: what that says, and what the posts say; whether the body is surely one."""

    parts: tuple[Part, ...]
    is_sure: bool = True


def _shared_body(earlier: PersonMention, later: PersonMention, context: Context) -> _Shared | None:
    """The posts of both in one body, or in parts of one body, that say most."""
    apart = years_between(earlier.paper, later.paper)
    found = (s for a, b in product(earlier.posts, later.posts) if (s := _same_body(a, b, context, apart)))
    return max(found, key=lambda s: sum(p.points for p in s.parts), default=None)


def _same_body(ours: HeldPost, theirs: HeldPost, context: Context, apart: int | None) -> _Shared | None:
    implied = 0.4 * (ours.implied + theirs.implied)
    joined = ours.body and theirs.body and context.of([ours.body]) == context.of([theirs.body])
    both = [a for a in ours.anchors if a in theirs.anchors]
    if not both and not joined:
        maybe = _maybe_same_body(ours, theirs, implied)
        return _Shared((maybe, *_posts(ours, theirs, apart)), is_sure=False) if maybe else None
    own = joined or ours.anchors[0] == theirs.anchors[0]
    name = ours.body.name if joined and ours.body else both[0].partition("@")[0]
    large = _is_large(ours.anchors if own else (both[0],))
    points = (2.6 if large else 3.0) if own else (1.6 if large else 2.4)
    part = Part("body", f"cùng đơn vị: {name}", points - implied)
    return _Shared((part, *(_posts(ours, theirs, apart) if own else ())))


def _maybe_same_body(ours: HeldPost, theirs: HeldPost, implied: float) -> Part | None:
    """What it says that the bodies have one name, and one of the papers does not tell in which province."""
    if (ours.place is None or theirs.place is None) and (
        both := [n for n in ours.names if n in theirs.names and len(n.split()) > 2]
    ):
        return Part("body", f"đơn vị cùng tên, một bài không cho biết ở tỉnh nào: {both[0]}", 2.0 - implied)
    return None


def _is_large(anchors: tuple[str, ...]) -> bool:
    """Whether a body has thousands of people: an academy, a ministry, the authorities of a province."""
    words = tuple(anchors[0].partition("@")[0].split()) if anchors else ()
    return bool(words) and (level_of(words) in _LARGE or (words[:4] == _AUTHORITY and district_in(words) is None))


def _posts(before: HeldPost, after: HeldPost, apart: int | None) -> Iterator[Part]:
    """What an earlier and a later post in one body say."""
    if not before.title or not after.title:
        return
    told = f"{before.title}, rồi {after.title}"
    if before.title == after.title:
        yield Part("post", f"cùng chức vụ: {before.title}", _SAME_POST[before.rank])
    elif after.rank > before.rank:
        yield Part("post", f"lên chức: {told}", 0.3)
    elif after.rank == before.rank:
        yield Part("post", f"khác chức vụ: {told}", -0.5)
    else:  # nobody heads a body this year and is a deputy there the next
        soon = before.sole and apart is not None and apart <= _SOON
        yield Part("post", f"xuống chức: {told}", -4.0 if soon else -1.0)


def _elsewhere(earlier: PersonMention, later: PersonMention) -> Iterator[Part]:
    """What it says that the posts are in different bodies, the more so where one can head only one of them."""
    before, after = [p for p in earlier.posts if p.anchors], [p for p in later.posts if p.anchors]
    if not before or not after:
        return
    yield Part("elsewhere", "khác đơn vị", -0.7)
    apart = years_between(earlier.paper, later.paper)
    heads = [(a, b) for a, b in product(before, after) if a.sole and b.sole and _alike(a, b)]
    if heads and apart is not None and apart <= 1:
        one, other = heads[0]
        yield Part("heads", f"cùng lúc đứng đầu hai nơi: {one.anchors[0]}, {other.anchors[0]}", -1.5)


def _alike(one: HeldPost, other: HeldPost) -> bool:
    """Whether two posts are of one sort, so that nobody holds both: rectors of two schools, directors of two sở."""
    return one.title == other.title and one.anchors[0].split()[0] == other.anchors[0].split()[0]


def _company(one: PersonMention, other: PersonMention, context: Context, *, known: bool) -> Iterator[Part]:
    """The meeting, cluster and people in common; these say nothing more where the body is one (``known``)."""
    meeting = context.meeting_of(one.paper)
    if meeting and meeting == context.meeting_of(other.paper) and one.paper is not other.paper:
        both_there = one.capacity is not Capacity.AUTHOR and other.capacity is not Capacity.AUTHOR
        yield Part("meeting", "hai bài về cùng một cuộc họp", 3.0 if both_there else 0.5)
        return
    if known:
        return
    if context.clusters_of(one.paper) & context.clusters_of(other.paper):
        if one.capacity is other.capacity is Capacity.AUTHOR:  # few write about one cluster
            yield Part("cluster", "cùng viết về một cụm, khối thi đua", 2.6)
        else:
            yield Part("cluster", "cùng ở một cụm, khối thi đua", 1.2)
    with_both = (one.paper.people & other.paper.people) - {one.name_key}
    if len(with_both) >= 2 and one.paper is not other.paper:
        told = ", ".join(sorted(with_both)[:2])
        yield Part("company", f"cùng có mặt với {told}", 1.3 if len(with_both) >= 4 else 0.8)


def _time(earlier: PersonMention, later: PersonMention, context: Context) -> Iterator[Part]:
    apart = years_between(earlier.paper, later.paper)
    if apart is not None and apart > 4:
        yield Part("time", f"cách nhau {apart} năm", -0.2 if apart <= 8 else -0.6)
    there = earlier.capacity is Capacity.PARTICIPANT and later.capacity is Capacity.PARTICIPANT
    same_day = days_between(earlier.paper.day, later.paper.day) == 0
    same_meeting = context.meeting_of(earlier.paper) == context.meeting_of(later.paper)
    if there and same_day and not same_meeting and same_place(spot(earlier.paper), spot(later.paper)) is False:
        yield Part("time", f"cùng ngày {earlier.paper.day} ở hai tỉnh", -2.5)


def anchors(mention: PersonMention, context: Context) -> Iterator[tuple[str, ...]]:
    """What to look under for mentions of the same person: the name with each thing that may join."""
    name = mention.name_key
    yield (name, "paper", mention.paper.key)
    for post in mention.posts:
        yield from ((name, "body", a) for a in post.anchors)
        yield from ((name, "body of some place", n) for n in post.names if len(n.split()) > 2)
        if post.body:
            yield from ((name, "body", e) for e in context.of([post.body]))
    yield from ((name, "cluster", c) for c in sorted(context.clusters_of(mention.paper)))
    if meeting := context.meeting_of(mention.paper):
        yield (name, "meeting", meeting)
    if mention.paper.host and mention.capacity is Capacity.AUTHOR:
        yield (name, "host", mention.paper.host)
    if place := _place(mention):
        yield (name, "place", now(place))
    yield (name,)
