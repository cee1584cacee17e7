"""The mentions of a paper, gathered from its record: people, bodies, clusters, the meeting."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import models
from archive.identity.body_names import BodyName, Level, Scope, body_name, is_placed, level_of, parents, school_heads
from archive.identity.cluster_names import ClusterName, cluster_name
from archive.identity.mentions import (
    BodyMention,
    Capacity,
    ClusterMention,
    HeldPost,
    MeetingMention,
    Paper,
    PaperMentions,
    PersonMention,
    TermMention,
)
from archive.identity.papers import paper_of
from archive.identity.person_names import name_key
from archive.identity.places import now
from archive.identity.posts import Post, post_of
from archive.identity.spelling import Words, readings
from language.fold import level
from language.lexicon import lexicon
from language.posts import post_head
from models import Award, Cluster

#: By table, the keys of a record's rows in order.
RowKeys = Mapping[str, Sequence[str]]

_ABBREVIATION = re.compile("[^aeiouyăâêôơư0-9‹›]{2,}")
_AFTER_CLUSTER = re.compile(r"\s*(?:[-–,]|thuộc|trực thuộc|của|ngành)?\s*")
#: What stands behind the name of somebody awarded, up to the next item: marks, then perhaps a post.
_AFTER_NAME = re.compile(r"\s*[,\-–(]\s*(?P<post>[^;.,()\n]{4,120})")
_FEWEST, _MOST = 2, 5  # syllables of a person's name


def mentions_of(
    key: str, source: str, record: models.Record, rows: RowKeys | None = None, hint: str | None = None
) -> PaperMentions:
    """Everything that a paper mentions; ``rows`` are the keys of its rows, counted from 1 where they are not given.

    ``hint`` is the province that its site is about.
    """
    paper, scope = paper_of(key, source, record, hint)
    return _Gathering(key, record, paper, scope, rows or {}).all()


@dataclass
class _Body:
    """A body as it is gathered: its name, its rows, what it does, its people, the clusters it is in."""

    name: BodyName
    rows: dict[str, str] = field(default_factory=dict)  # what it does there, by the row
    people: set[str] = field(default_factory=set)
    clusters: set[str] = field(default_factory=set)


class _Gathering:
    """One paper, its bodies gathered first, as everything else refers to them."""

    def __init__(self, key: str, record: models.Record, paper: Paper, scope: Scope, rows: RowKeys) -> None:
        self._key, self._record, self._paper, self._scope, self._rows = key, record, paper, scope, rows
        self._bodies: list[_Body] = []
        self._by_key: dict[str, _Body] = {}
        self._made: dict[int, BodyMention] = {}

    def all(self) -> PaperMentions:
        """All mentions of the paper."""
        clusters = self._clusters()
        self._gather_bodies()
        made = {id(b): self._body_mention(b) for b in self._bodies if b.rows}
        self._made = made
        people = tuple(self._people())
        clusters = tuple(self._with_present(c, people) for c in clusters)
        return PaperMentions(self._paper, people, tuple(made.values()), clusters, self._meeting(clusters))

    def _row(self, table: str, number: int) -> str:
        known = self._rows.get(table)
        return known[number - 1] if known else f"{self._key}.{table}.{number}"

    # Bodies

    def _named(self, printed: str) -> _Body | None:
        """The body of that name in this paper; a new one where there is none yet."""
        name = body_name(printed, self._scope)
        if name is None:
            return None
        name = self._written_out(name)
        body = next((self._by_key[k] for k in name.keys if k in self._by_key), None)
        if body is None:
            body = _Body(name)
            self._bodies.append(body)
        for own in name.keys:
            self._by_key.setdefault(own, body)
        return body

    def _written_out(self, name: BodyName) -> BodyName:
        """A name with an abbreviation that no list knows, as the paper itself writes it out: "Trường ĐTCB …"."""
        words = name.readings[0].words
        at = next((n for n, w in enumerate(words) if _ABBREVIATION.fullmatch(w)), None)
        if at is None:
            return name
        full = next((w for w in self._scope.bodies if _is_written_out(words, at, w)), None)
        return name if full is None else replace(name, readings=(replace(name.readings[0], words=full),))

    def _note(self, printed: str, row: str, role: str, person: str | None = None) -> _Body | None:
        body = self._named(printed)
        if body is not None:
            body.rows.setdefault(row, role)
            body.people |= {person} if person else set()
        return body

    def _gather_bodies(self) -> None:
        for number, name in enumerate(self._record.meeting.organizers if self._record.meeting else (), 1):
            if not self._is_cluster(name):
                self._note(name, f"{self._row('meetings', 1)}.organizers.{number}", "Đơn vị tổ chức cuộc họp")
        for number, cluster in enumerate(self._record.clusters, 1):
            self._gather_cluster(self._row("clusters", number), cluster)
        for number, person in enumerate(self._record.participants, 1):
            for place, position in enumerate(person.positions, 1):
                post = post_of(position)
                if post and post.body:
                    row = f"{self._row('participants', number)}.positions.{place}"
                    self._note(
                        post.body, row, f"{person.name}: {position.title or position.text}", name_key(person.name)
                    )
        for number, award in enumerate(self._record.awards, 1):
            if award.recipient and not is_person(award.recipient):
                self._note(
                    award.recipient, self._row("awards", number), f"{award.award} ({award.year or 'không rõ năm'})"
                )

    def _gather_cluster(self, row: str, cluster: Cluster) -> None:
        for number, name in enumerate(cluster.members, 1):
            self._in_cluster(name, f"{row}.members.{number}", f"Thành viên {cluster.name}", row)
        for number, term in enumerate(cluster.terms, 1):
            when = f" năm {term.year}" if term.year else ""
            if term.lead:
                self._in_cluster(term.lead, f"{row}.terms.{number}", f"Trưởng {cluster.name}{when}", row)
            for place, name in enumerate(term.deputies, 1):
                self._in_cluster(name, f"{row}.terms.{number}.deputies.{place}", f"Phó {cluster.name}{when}", row)

    def _in_cluster(self, name: str, row: str, role: str, cluster: str) -> None:
        body = self._note(name, row, role)
        if body is not None:
            body.clusters.add(cluster)

    def _body_mention(self, body: _Body) -> BodyMention:
        return BodyMention(
            rows=tuple(body.rows),
            name=body.name.printed,
            paper=self._paper,
            body=body.name,
            roles=tuple(body.rows.items()),
            people=frozenset(body.people),
            clusters=frozenset(body.clusters),
        )

    # Clusters

    def _is_cluster(self, name: str) -> bool:
        found = cluster_name(name, self._scope)
        return bool(found and found.sort and level(name).startswith(found.sort))

    def _clusters(self) -> tuple[ClusterMention, ...]:
        made = [self._cluster(self._row("clusters", n), c) for n, c in enumerate(self._record.clusters, 1)]
        found = [m for m in made if m]
        for number, name in enumerate(self._record.meeting.organizers if self._record.meeting else (), 1):
            own = cluster_name(name, self._scope) if self._is_cluster(name) else None
            if own and not any(_same_name(own, m.cluster) for m in found):
                row = f"{self._row('meetings', 1)}.organizers.{number}"
                found.append(ClusterMention((row,), name, self._paper, own, parent=self._parent(name)))
        return tuple(found)

    def _cluster(self, row: str, cluster: Cluster) -> ClusterMention | None:
        name = cluster_name(cluster.name, self._scope)
        if name is None:
            return None
        members = tuple(b for m in cluster.members if (b := body_name(m, self._scope)))
        terms = tuple(
            TermMention(
                t.year,
                body_name(t.lead, self._scope) if t.lead else None,
                tuple(b for d in t.deputies if (b := body_name(d, self._scope))),
            )
            for t in cluster.terms
        )
        made = ClusterMention((row,), cluster.name, self._paper, name, members, cluster.member_count, terms)
        own = frozenset(k for b in made.bodies for k in b.keys)
        sectors = frozenset(
            s for b in members or made.bodies if not b.is_province and (s := sector(b.readings[0].words))
        )
        return replace(made, sectors=sectors, parent=self._parent(cluster.name, own))

    def _parent(self, name: str, own: frozenset[str] = frozenset()) -> str | None:
        """Whose a cluster is, where the paper says so behind its name: the key of a body or the code of a province."""
        text, low = self._record.document.text, level(self._record.document.text)
        wanted = level(name)
        at = low.find(wanted)
        while at >= 0:
            start = at + len(wanted)
            gap = _AFTER_CLUSTER.match(low, start)
            after = text[gap.end() if gap else start :][:90]
            found = self._body_ahead(re.split(r"[,.;:()\n“\"]", after, maxsplit=1)[0])
            if found and found not in own:  # "thay mặt Cụm thi đua số 3, Trường … báo cáo": a member speaks
                return found
            at = low.find(wanted, start)
        return None

    def _body_ahead(self, words: str) -> str | None:
        """The body or province that a stretch of text begins with, or None."""
        written = next(iter(readings(words)), None)
        if written is None:
            return None
        found = (p for p in written.places if written.words[: len(p.split())] == tuple(p.split()))
        if place := next(found, None):
            return place
        known = sorted(self._scope.bodies, key=len, reverse=True)
        return next((" ".join(b) for b in known if len(b) > 1 and written.words[: len(b)] == b), None)

    def _with_present(self, cluster: ClusterMention, people: Iterable[PersonMention]) -> ClusterMention:
        present = frozenset(a for p in people for post in p.posts for a in post.anchors)
        return replace(cluster, present=present)

    # People

    def _people(self) -> Iterator[PersonMention]:
        names = [name_key(p.name) for p in self._record.participants]
        awarded = self._awarded()
        authors = {name_key(a): (n, a) for n, a in reversed([*enumerate(self._record.document.authors, 1)])}
        for number, person in enumerate(self._record.participants, 1):
            own = name_key(person.name)
            rows = [self._row("participants", number)]
            rows += awarded.pop(own, []) if names.count(own) == 1 else []
            yield PersonMention(
                tuple(rows), person.name, self._paper, own, Capacity.PARTICIPANT, person.titles, self._posts(person)
            )
        for own, (number, author) in authors.items():
            yield PersonMention((self._row("document_authors", number),), author, self._paper, own, Capacity.AUTHOR)
        for own, rows in awarded.items():
            if own not in names:
                award = next(a for a in self._record.awards if a.recipient and name_key(a.recipient) == own)
                posts = self._told_beside(award) or self._owner_post()
                yield PersonMention(tuple(rows), str(award.recipient), self._paper, own, Capacity.RECIPIENT, (), posts)

    def _awarded(self) -> dict[str, list[str]]:
        """The rows of awards to people, by the folded name."""
        rows: dict[str, list[str]] = defaultdict(list)
        for number, award in enumerate(self._record.awards, 1):
            if award.recipient and is_person(award.recipient):
                rows[name_key(award.recipient)].append(self._row("awards", number))
        return rows

    def _told_beside(self, award: Award) -> tuple[HeldPost, ...]:
        """The post of somebody awarded, where the text tells it behind the name: "Ông …, Hiệu trưởng Trường …"."""
        text, name = self._record.document.text, str(award.recipient)
        for one in award.evidence:
            at = text.find(name, one.start, one.end + len(name))
            if at < 0:
                continue
            after = _AFTER_NAME.match(text, at + len(name))
            head = post_head().match(level(after["post"])) if after else None
            if after and head:
                words = after["post"]
                position = models.Position(
                    text=words, title=words[: head.end()], organization=words[head.end() :].strip() or None
                )
                post = post_of(position)
                return (self._held(post, ()),) if post else ()
        return ()

    def _owner_post(self) -> tuple[HeldPost, ...]:
        """What is known of somebody awarded within the body that the paper is about."""
        if self._scope.owner is None:
            return ()
        return (_held_in(Post("", None), None, self._scope.owner, self._paper.place, implied=True),)

    def _posts(self, person: models.Participant) -> tuple[HeldPost, ...]:
        found = [p for p in map(post_of, person.positions) if p]
        return tuple(self._held(post, found[n + 1 :]) for n, post in enumerate(found))

    def _held(self, post: Post, following: Sequence[Post]) -> HeldPost:
        """A post with its body: its own, that of the next post ("Bí thư, Hiệu trưởng Trường …"), or the paper's."""
        own = self._named(post.body) if post.body else None
        implied = own is None or own.name.is_open
        if implied:
            after = next((b for p in following if p.body and (b := self._named(p.body)) and not b.name.is_open), None)
            own = after or own
        mention = self._made.get(id(own)) if own else None
        words = own.name.readings[0].words if own and not own.name.is_open else self._scope.owner
        place = own.name.place if own and not own.name.is_open else self._paper.place
        return _held_in(post, mention, words, place, implied=implied)

    # The meeting

    def _meeting(self, clusters: Sequence[ClusterMention]) -> MeetingMention | None:
        meeting = self._record.meeting
        if meeting is None:
            return None
        bodies = [self._named(n) for n in meeting.organizers if not self._is_cluster(n)]
        own = [c for n in meeting.organizers if (c := cluster_name(n, self._scope))]
        held = [m for m in clusters if any(_same_name(c, m.cluster) for c in own)] or list(clusters[:1])
        period = meeting.period
        return MeetingMention(
            rows=(self._row("meetings", 1),),
            name=meeting.title or self._record.document.title or "Cuộc họp",
            paper=self._paper,
            kind=meeting.kind,
            start=meeting.start_date,
            end=meeting.end_date or meeting.start_date,
            venue=meeting.venue,
            period=f"{period.start}/{period.end}" if period and period.start else None,
            organizers=tuple(self._made[id(b)] for b in bodies if b and id(b) in self._made),
            clusters=tuple(held),
        )


def _same_name(organizer: ClusterName, cluster: ClusterName) -> bool:
    """Whether an organizer is a cluster of its paper, whose name it may cut short ("Khối thi đua Văn hóa – Xã hội")."""
    if organizer.key == cluster.key:
        return True
    cut = organizer.words and cluster.words[: len(organizer.words)] == organizer.words
    return bool(cut) and organizer.number is cluster.number is None and organizer.sort == cluster.sort


def _is_written_out(words: Words, at: int, full: Words) -> bool:
    """Whether a name is another with the word at ``at`` written out: its letters are the initials of those words."""
    size = len(words[at])
    same = words[:at] == full[:at] and words[at + 1 :] == full[at + size :]
    return (
        same
        and len(full) == len(words) - 1 + size
        and all(f[0] == c for f, c in zip(full[at:], words[at], strict=False))
    )


def _held_in(
    post: Post, body: BodyMention | None, words: Words | None, place: str | None, *, implied: bool
) -> HeldPost:
    """A post in the body of these words, and in those that it is part of."""
    if words and " ".join(words) == place:  # a province put for a body of it
        words = None
    those = dict.fromkeys((words, *parents(words))) if words else ()
    anchors = tuple(dict.fromkeys(_anchor(w, place) for w in those))
    names = tuple(dict.fromkeys(_without_place(w, place) for w in those))
    told = None if words and level_of(words) is not Level.NATION and place is None else place or ""
    return HeldPost(post.title, post.rank, post.is_sole, body, implied, anchors, names, told)


def _without_place(words: Words, place: str | None) -> str:
    """A name without the province that its paper put in, or that it tells itself."""
    tail = tuple(place.split()) if place else ()
    return " ".join(words[: -len(tail)] if tail and words[-len(tail) :] == tail else words)


def _anchor(words: Words, place: str | None) -> str:
    """A body as it is looked for: with its province where the name leaves it open."""
    name = " ".join(words)
    if level_of(words) is Level.NATION or place is None or is_placed(words):
        return name
    return f"{name}@{now(place)}"


def sector(words: Words) -> str | None:
    """What sort of body a name is of: schools of any kind are one, else its first two words; a part is of its whole."""
    above = parents(words)
    whole = above[-1] if above and level_of(words[:1]) is Level.INNER else words
    if any(whole[: len(k)] == k for k in school_heads()):
        return "trường"
    return " ".join(whole[:2]) or None


def is_person(recipient: str) -> bool:
    """Whether the recipient of an award is a person: two to five capitalised syllables, the first a family name."""
    syllables = recipient.split()
    families = lexicon("family_names").by_spelling
    capitals = all(s[:1].isupper() for s in syllables)
    return (
        _FEWEST <= len(syllables) <= _MOST and capitals and level(syllables[0]) in families and not _is_body(recipient)
    )


def _is_body(recipient: str) -> bool:
    """Whether a capitalised run begins with the noun of a body ("Hà Nội", "Đoàn Thanh Niên")."""
    written = readings(recipient)
    if written and written[0].places and written[0].key in written[0].places:
        return True
    low = level(recipient)
    return any(
        low == s or low.startswith(f"{s} ")
        for s in ("đoàn thanh niên", "đoàn thể", "đoàn xã", "đoàn phường", "đoàn trường")
    )
