"""Mentions: what one paper says of a person, a body, a cluster, a meeting, or itself. Entities are made of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from archive.identity.body_names import BodyName
from archive.identity.cluster_names import ClusterName
from models import MeetingKind


class EntityKind(StrEnum):
    """What an entity is."""

    PERSON = "person"
    BODY = "body"
    CLUSTER = "cluster"
    MEETING = "meeting"
    DOCUMENT = "document"  # one text, however often it was printed


class Capacity(StrEnum):
    """What a person is to the paper that names them."""

    PARTICIPANT = "participant"
    AUTHOR = "author"
    RECIPIENT = "recipient"  # of an award, and not otherwise there


@dataclass(frozen=True, eq=False)
class Paper:
    """What is known of the paper that a mention stands in.

    ``day`` (ISO 8601) and ``year`` are those of the meeting, else of publication; ``place`` the province that it is
    about, ``district`` the district ("huyện bình sơn"), ``districts`` all that it names; ``host`` the site that shows
    it; ``people`` the folded names of those who take part; ``shingles`` a sketch of its text (see ``copies``).
    """

    key: str
    source: str
    host: str | None
    title: str | None
    day: str | None
    year: int | None
    place: str | None
    district: str | None = None
    districts: tuple[str, ...] = ()
    people: frozenset[str] = frozenset()
    shingles: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Mention:
    """A mention: ``rows`` are the keys of the rows that show it, the first of them its own key."""

    rows: tuple[str, ...]
    name: str
    paper: Paper

    @property
    def key(self) -> str:
        """The key of the mention: that of its first row."""
        return self.rows[0]

    @property
    def folded(self) -> str:
        """The name as it is compared."""
        raise NotImplementedError


@dataclass(frozen=True, eq=False)
class HeldPost:
    """A post as a mention tells it: ``body`` is the mention of its body, ``implied`` that the paper leaves it out.

    ``anchors`` are the body and those it is part of, each with its place, by which posts are found to be in one body;
    ``names`` the same without the place, which is ``place``.
    """

    title: str
    rank: int
    sole: bool
    body: "BodyMention | None"
    implied: bool
    anchors: tuple[str, ...]
    names: tuple[str, ...] = ()
    place: str | None = None


@dataclass(frozen=True, eq=False)
class PersonMention(Mention):
    """A person in one paper."""

    name_key: str
    capacity: Capacity
    titles: tuple[str, ...] = ()
    posts: tuple[HeldPost, ...] = ()

    @property
    def folded(self) -> str:
        """The name with its tones."""
        return self.name_key


@dataclass(frozen=True, eq=False)
class BodyMention(Mention):
    """A body in one paper, with what it does there by the row (in Vietnamese), and the people named as its own."""

    body: BodyName
    roles: tuple[tuple[str, str], ...] = ()
    people: frozenset[str] = frozenset()
    clusters: frozenset[str] = frozenset()  # keys of cluster mentions that it is in

    @property
    def folded(self) -> str:
        """The likeliest reading."""
        return self.body.key


@dataclass(frozen=True)
class TermMention:
    """Who leads a cluster in a year, as the paper prints and means it."""

    year: int | None
    lead: BodyName | None
    deputies: tuple[BodyName, ...]


@dataclass(frozen=True, eq=False)
class ClusterMention(Mention):
    """A cluster in one paper.

    ``parent`` is whose it is, where the paper tells; ``sectors`` what sort of bodies it is made of; ``present`` the
    anchors of the bodies that take part in the meeting.
    """

    cluster: ClusterName
    members: tuple[BodyName, ...] = ()
    member_count: int | None = None
    terms: tuple[TermMention, ...] = ()
    parent: str | None = None
    sectors: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()

    @property
    def folded(self) -> str:
        """The name as it is compared."""
        return self.cluster.key

    @property
    def bodies(self) -> tuple[BodyName, ...]:
        """All that it is made of, as far as the paper tells: members, leaders, deputies."""
        leaders = [b for t in self.terms for b in (t.lead, *t.deputies) if b]
        return (*self.members, *leaders)


@dataclass(frozen=True, eq=False)
class MeetingMention(Mention):
    """A meeting as one paper reports it; ``clusters`` and ``organizers`` are mentions of the same paper."""

    kind: MeetingKind | None
    start: str | None
    end: str | None
    venue: str | None
    period: str | None  # ISO 8601 of its first day, "/", that of its last
    organizers: tuple[BodyMention, ...] = ()
    clusters: tuple[ClusterMention, ...] = ()

    @property
    def folded(self) -> str:
        """The name as it is compared; meetings go by what they are, not by it."""
        return self.name.casefold()


@dataclass(frozen=True, eq=False)
class DocumentMention(Mention):
    """A paper as a text."""

    @property
    def folded(self) -> str:
        """Its key: texts have no names."""
        return self.paper.key


@dataclass(frozen=True, eq=False)
class PaperMentions:
    """All mentions of one paper."""

    paper: Paper
    people: tuple[PersonMention, ...]
    bodies: tuple[BodyMention, ...]
    clusters: tuple[ClusterMention, ...]
    meeting: MeetingMention | None

    @property
    def document(self) -> DocumentMention:
        """The paper as a text."""
        return DocumentMention((self.paper.key,), self.paper.title or self.paper.key, self.paper)


@dataclass
class Gathered:
    """The mentions of many papers, by kind, in the order of papers; and each by its key."""

    papers: list[Paper] = field(default_factory=list)
    people: list[PersonMention] = field(default_factory=list)
    bodies: list[BodyMention] = field(default_factory=list)
    clusters: list[ClusterMention] = field(default_factory=list)
    meetings: list[MeetingMention] = field(default_factory=list)
    documents: list[DocumentMention] = field(default_factory=list)

    def add(self, found: PaperMentions) -> None:
        """Add those of one paper."""
        self.papers.append(found.paper)
        self.people += found.people
        self.bodies += found.bodies
        self.clusters += found.clusters
        self.meetings += [found.meeting] if found.meeting else []
        self.documents.append(found.document)

    @property
    def by_kind(self) -> Mapping[EntityKind, list[Mention]]:
        """All mentions, by kind."""
        return {
            EntityKind.PERSON: list(self.people),
            EntityKind.BODY: list(self.bodies),
            EntityKind.CLUSTER: list(self.clusters),
            EntityKind.MEETING: list(self.meetings),
            EntityKind.DOCUMENT: list(self.documents),
        }
