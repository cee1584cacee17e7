"""Whether two papers report one meeting, and whether they print one text."""

from collections.abc import Iterator

from archive.identity.context import Context
from archive.identity.copies import COPIED, resemblance, telling
from archive.identity.mentions import DocumentMention, MeetingMention
from archive.identity.nearness import days_between, place_part, spot
from archive.identity.places import now
from archive.identity.verdict import Part, Verdict, weigh
from archive.wording import word
from models import MeetingKind

RULE, COPY_RULE = "meeting.day_and_host", "document.same_text"
#: Kinds by which papers call one and the same meeting: what is more than a conference may be called one.
_LOOSE = frozenset(
    (MeetingKind.CONFERENCE, MeetingKind.SESSION, MeetingKind.SIGNING, MeetingKind.CEREMONY, MeetingKind.LAUNCH)
)
#: Papers may be so many days apart on one meeting; and a text printed again shares so much.
_SLIP, _MONTH = 3, 31
_REPRINT = 0.75


def compare(one: MeetingMention, other: MeetingMention, context: Context) -> Verdict:
    """The verdict on two reports. Their day alone joins nothing: who met must agree too."""
    return weigh(RULE, _parts(one, other, context), needs=("organizer", "people", "text"))


def _parts(one: MeetingMention, other: MeetingMention, context: Context) -> Iterator[Part]:
    yield Part("prior", "hai bài bất kỳ hiếm khi cùng tường thuật một cuộc họp", -1.5)
    yield from _days(one, other)
    yield from _organizers(one, other, context)
    yield from _kinds(one, other)
    yield from _periods(one, other)
    yield from _people(one, other, context)
    yield from place_part(spot(one.paper), spot(other.paper), 0.3, -1.0)
    share = resemblance(one.paper.shingles, other.paper.shingles)
    if share >= COPIED:
        yield Part("text", f"chung {share:.0%} văn bản", 2.0 if share >= _REPRINT else 1.0)


def _days(one: MeetingMention, other: MeetingMention) -> Iterator[Part]:
    apart = days_between(one.start, other.start)
    if apart is None:
        return
    within = one.start and other.start and one.end and other.end and one.start <= other.end and other.start <= one.end
    if apart == 0 or within:
        yield Part("day", f"cùng ngày {one.start}", 2.0)
    elif apart <= _SLIP:
        yield Part("day", f"lệch {apart} ngày: {one.start}, {other.start}", -0.7)
    else:
        yield Part("day", f"khác ngày: {one.start}, {other.start}", -2.5 if apart <= _MONTH else -5.0)


def _organizers(one: MeetingMention, other: MeetingMention, context: Context) -> Iterator[Part]:
    ours, theirs = context.of(one.clusters), context.of(other.clusters)
    if ours & theirs:
        yield Part("organizer", f"cùng cụm, khối: {one.clusters[0].name}", 2.2)
        return
    names, others = ({c.cluster.key for c in m.clusters} for m in (one, other))
    if ours and theirs and not names & others:
        yield Part("organizer", f"khác cụm, khối: {one.clusters[0].name}, {other.clusters[0].name}", -3.0)
    bodies, hosts = context.of(one.organizers), context.of(other.organizers)
    if bodies & hosts:
        yield Part("organizer", f"cùng đơn vị tổ chức: {one.organizers[0].name}", 2.0)
    elif bodies and hosts and not (ours or theirs):
        yield Part("organizer", f"khác đơn vị tổ chức: {one.organizers[0].name}, {other.organizers[0].name}", -1.5)


def _kinds(one: MeetingMention, other: MeetingMention) -> Iterator[Part]:
    if one.kind is None or other.kind is None:
        return
    if one.kind is other.kind:
        yield Part("kind", f"cùng loại: {word(one.kind).lower()}", 0.4)
    elif not (one.kind in _LOOSE or other.kind in _LOOSE):
        yield Part("kind", f"khác loại: {word(one.kind).lower()}, {word(other.kind).lower()}", -2.0)


def _periods(one: MeetingMention, other: MeetingMention) -> Iterator[Part]:
    if one.period and other.period:
        same = one.period == other.period
        told = f"cùng kỳ {one.period}" if same else f"khác kỳ: {one.period}, {other.period}"
        yield Part("period", told, 0.8 if same else -1.5)


def _people(one: MeetingMention, other: MeetingMention, context: Context) -> Iterator[Part]:
    ours, theirs = one.paper.people, other.paper.people
    both, fewer = ours & theirs, min(len(ours), len(theirs))
    if both:
        told = f"{len(both)} trên {fewer} người dự là chung"
        if len(both) >= 2 and 2 * len(both) >= fewer:
            yield Part("people", told, 2.2)
        elif any(context.rarity.points(name) > 0 for name in both):
            yield Part("people", told, 0.8)
        else:
            yield Part("namesakes", f"{told}, tên hay gặp", 0.2)
    elif fewer >= 3:
        yield Part("people", "người dự không có ai chung", -2.0)


def anchors(mention: MeetingMention, context: Context) -> Iterator[tuple[str, ...]]:
    """What to look under for reports of the same meeting."""
    year = str(mention.paper.year)
    yield from ((c, year) for c in context.of(mention.clusters))
    yield from ((b, year) for b in context.of(mention.organizers))
    if mention.period:
        yield from ((c, mention.period) for c in context.of(mention.clusters))
    if mention.start:
        place = mention.paper.place
        yield (mention.start, now(place) if place else "")
        yield from ((mention.start, n) for n in mention.paper.people)
        yield from ((mention.start, c.cluster.key) for c in mention.clusters)
    yield from (("text", str(h)) for h in telling(mention.paper.shingles))


def compare_texts(one: DocumentMention, other: DocumentMention, _: Context) -> Verdict:
    """The verdict on two papers as texts: one printed again, unless they tell of different days."""
    share = resemblance(one.paper.shingles, other.paper.shingles)
    parts = [Part("text", f"chung {share:.0%} văn bản", 3.0 if share >= _REPRINT else 1.0 if share >= COPIED else -3.0)]
    apart = days_between(one.paper.day, other.paper.day)
    if apart is not None and apart > _MONTH:
        parts.append(Part("day", f"khác ngày: {one.paper.day}, {other.paper.day}", -3.0))
    return weigh(COPY_RULE, parts, needs=("text",))


def text_anchors(mention: DocumentMention, _: Context) -> Iterator[tuple[str, ...]]:
    """What to look under for copies of a text."""
    yield from (("text", str(h)) for h in telling(mention.paper.shingles))
