"""Whether two mentions are of one body: its name, how far that reaches, its province, its cluster, its people."""

from collections.abc import Iterator

from archive.identity.body_names import BodyName, Level
from archive.identity.context import Context
from archive.identity.mentions import BodyMention, ClusterMention
from archive.identity.nearness import Spot, place_part
from archive.identity.places import now
from archive.identity.verdict import Part, Verdict, weigh

RULE = "body.name_and_place"
#: What a name alone says, by how far it reaches; certain in the whole country, unsure in a province.
_NAME = {Level.NATION: 2.3, Level.PROVINCE: 0.7, Level.COMMUNE: 0.2, Level.INNER: 0.7}
_LEVELS = {
    Level.NATION: "cả nước chỉ một cơ quan tên này",
    Level.PROVINCE: "mỗi tỉnh có thể có một cơ quan tên này",
    Level.COMMUNE: "một tỉnh có thể có nhiều nơi tên này",
    Level.INNER: "bộ phận của một cơ quan",
}
_OTHER_READING = -0.9


def compare(one: BodyMention, other: BodyMention, context: Context) -> Verdict:
    """The verdict on two bodies of one reading. A province put for a body of it is one only within a cluster."""
    return weigh(RULE, _parts(one, other, context), needs=("name", "place", "cluster", "people", "district"))


def _parts(one: BodyMention, other: BodyMention, context: Context) -> Iterator[Part]:
    shared = next((k for k in one.body.keys if k in other.body.keys), None)
    if shared is None:
        yield Part("name", "khác tên", -3.0)
        return
    level = one.body.level
    yield Part("name", f"cùng tên «{shared}»: {_LEVELS[level]}", _NAME[level])
    if one.body.keys != other.body.keys and max(len(one.body.keys), len(other.body.keys)) > 1:
        yield _reading(one.body, other.body, context)
    yield from _place(one, other)
    clusters = context.of(_clusters(one, context)) & context.of(_clusters(other, context))
    if clusters:
        yield Part("cluster", "cùng ở một cụm, khối thi đua", 1.6)
    if people := one.people & other.people:
        yield Part("people", f"cùng có {', '.join(sorted(people)[:3])}", 1.2)
    if one.paper.host and one.paper.host == other.paper.host:
        yield Part("host", f"cùng trang {one.paper.host}", 0.4)


def _reading(one: BodyName, other: BodyName, context: Context) -> Part:
    """What it says that an abbreviation may be read otherwise: much where a body of that other name is known too."""
    known = {k for k in (*one.keys, *other.keys) if k in context.plain_bodies}
    if len(known) > 1:
        return Part("reading", f"chữ viết tắt có thể là: {'; '.join(sorted(known))}", 2 * _OTHER_READING)
    return Part("reading", "chữ viết tắt còn có cách đọc khác, trong kho không có", 0.3 * _OTHER_READING)


def _clusters(mention: BodyMention, context: Context) -> list[ClusterMention]:
    return [c for c in context.clusters.get(mention.paper.key, ()) if set(c.rows) & mention.clusters]


def _place(one: BodyMention, other: BodyMention) -> Iterator[Part]:
    if one.body.is_province:
        return
    if one.body.placed and other.body.placed:
        yield Part("place", f"tên có nơi: {one.body.place}", 2.0)
    elif one.body.level is not Level.NATION:
        same = 0.9 if one.body.level is Level.COMMUNE else 1.5
        spots = Spot(one.body.place, one.paper.day), Spot(other.body.place, other.paper.day)
        yield from place_part(*spots, same, -4.0)
        yield from _district(one, other)


def _district(one: BodyMention, other: BodyMention) -> Iterator[Part]:
    ours, theirs = one.paper.district, other.paper.district
    if one.body.level is Level.COMMUNE and ours and theirs:
        same = ours == theirs
        told = f"cùng {ours}" if same else f"khác nơi: {ours}, {theirs}"
        yield Part("district", told, 1.3 if same else -2.0)


def anchors(mention: BodyMention, context: Context) -> Iterator[tuple[str, ...]]:
    """What to look under for mentions of the same body; nothing for a name that leaves open which body it is."""
    if mention.body.is_open:
        return
    place = mention.body.place
    clusters = sorted(context.of(_clusters(mention, context)))
    for key in mention.body.keys:
        if mention.body.is_province:
            yield from ((key, cluster) for cluster in clusters)
        elif mention.body.placed or mention.body.level is Level.NATION:
            yield (key,)
        else:
            yield (key, now(place) if place else "")
            yield from ((key, where) for where in (mention.paper.district, *clusters) if where)
