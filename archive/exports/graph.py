"""A record as parties and ties: who there is in a document, and who holds which post, or leads which cluster.

Parties are those of one document: a body is one where its name is the same, a name alone joins nobody across documents.
Which entity of the archive each is, is told beside it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from archive.exports.award_facts import COLLECTIVE, PERSON, participant_called, sort_of
from archive.exports.backing import backing_of
from archive.rows import Names, called
from language.fold import key as folded
from models import Award, Cluster, Evidence, Item, Meeting, Participant, Position, Record


class Sort(StrEnum):
    """What a party is."""

    PERSON = "person"
    BODY = "body"
    CLUSTER = "cluster"
    UNKNOWN = "unknown"  # a household, or a recipient of whom the text does not tell whether it is a person or a body


class Part(StrEnum):
    """What a party is to a body."""

    HOLDER = "holder"  # of a post in it
    MEMBER = "member"
    LEAD = "lead"
    DEPUTY = "deputy"


@dataclass(frozen=True)
class Party:
    """Somebody or some body in the document, the item that names it first, and the words that show it."""

    key: str
    name: str
    sort: Sort
    item: Item
    shown: Evidence
    participant: Participant | None = None
    cluster: Cluster | None = None


@dataclass(frozen=True)
class Tie:
    """A party's part in a body, as the row of that key tells it: in a post, or in a cluster, in a year."""

    key: str
    party: str
    body: str | None
    part: Part
    item: Item
    shown: Evidence
    post: Position | None = None
    year: int | None = None


@dataclass(frozen=True)
class Honour:
    """An award and the party that gets it, where it is named."""

    key: str
    party: str | None
    award: Award


@dataclass
class Graph:
    """The parties of a document, by key, with their ties and honours."""

    document: str
    parties: dict[str, Party] = field(default_factory=dict)
    ties: list[Tie] = field(default_factory=list)
    honours: list[Honour] = field(default_factory=list)
    organizers: list[str] = field(default_factory=list)
    names: Names = field(default_factory=dict)
    _bodies: dict[str, str] = field(default_factory=dict)

    def key(self, table: str, place: int) -> str:
        """The key of the item at that place of the record, counted from 1."""
        return called(f"{self.document}.{table}.{place}", self.names)

    def add(self, party: Party) -> str:
        """Keep a party; bodies and clusters are found by their names afterwards."""
        self.parties[party.key] = party
        if party.sort in (Sort.BODY, Sort.CLUSTER):
            self._bodies.setdefault(folded(party.name), party.key)
        return party.key

    def body(self, name: str, item: Item, shown: Evidence) -> str:
        """The key of the body of that name, which the item names with these words."""
        known = self._bodies.get(folded(name))
        return known or self.add(Party(f"{self.document}.bodies.{self._next()}", name, Sort.BODY, item, shown))

    def entities(self, of_rows: Mapping[str, str]) -> dict[str, str]:
        """The entity of each party, where ``of_rows`` tells it of a row that shows the party."""
        shown: list[tuple[str | None, str]] = [(key, key) for key in self.parties]
        shown += [(tie.body if tie.part is Part.HOLDER else tie.party, tie.key) for tie in self.ties]
        shown += [(honour.party, honour.key) for honour in self.honours]
        meeting = self.key("meetings", 1)
        shown += [(key, f"{meeting}.organizers.{place}") for place, key in enumerate(self.organizers, 1)]
        return {party: of_rows[row] for party, row in reversed(shown) if party and row in of_rows}

    def _next(self) -> int:
        return 1 + sum(party.sort is Sort.BODY for party in self.parties.values())


def graph_of(document: str, record: Record, names: Names | None = None) -> Graph:
    """The graph of the record of the document of that key, whose items have these names in their keys."""
    graph = Graph(document, names=names or {})
    for number, cluster in enumerate(record.clusters, 1):
        key, shown = graph.key("clusters", number), backing_of(cluster, "name")
        graph.add(Party(key, cluster.name, Sort.CLUSTER, cluster, shown, cluster=cluster))
    for number, person in enumerate(record.participants, 1):
        key, shown = graph.key("participants", number), backing_of(person, "name")
        graph.add(Party(key, person.name, Sort.PERSON, person, shown, participant=person))
        graph.ties += _posts(graph, key, person)
    if record.meeting:
        graph.organizers += dict.fromkeys(_organizers(graph, record.meeting))
    for number, cluster in enumerate(record.clusters, 1):
        graph.ties += _cluster_ties(graph, graph.key("clusters", number), cluster)
    for number, award in enumerate(record.awards, 1):
        key = graph.key("awards", number)
        graph.honours.append(Honour(key, _recipient(graph, key, award, record), award))
    return graph


def _organizers(graph: Graph, meeting: Meeting) -> Iterator[str]:
    for name in meeting.organizers:
        yield graph.body(name, meeting, backing_of(meeting, "organizers", (name,), texts=(name,)))


def _posts(graph: Graph, key: str, person: Participant) -> Iterator[Tie]:
    for number, post in enumerate(person.positions, 1):
        values = post.text, post.title, post.organization
        shown = backing_of(person, "positions", values, texts=(v for v in values if v))
        body = graph.body(post.organization, person, shown) if post.organization else None
        yield Tie(f"{key}.positions.{number}", key, body, Part.HOLDER, person, shown, post)


def _cluster_ties(graph: Graph, key: str, cluster: Cluster) -> Iterator[Tie]:
    for number, name in enumerate(cluster.members, 1):
        shown = backing_of(cluster, "members", (name,), texts=(name,))
        yield Tie(f"{key}.members.{number}", graph.body(name, cluster, shown), key, Part.MEMBER, cluster, shown)
    for number, term in enumerate(cluster.terms, 1):
        row, values = f"{key}.terms.{number}", (term.year, term.lead)
        if term.lead:
            shown = backing_of(cluster, "terms", values, texts=(term.lead,))
            body = graph.body(term.lead, cluster, shown)
            yield Tie(row, body, key, Part.LEAD, cluster, shown, year=term.year)
        for place, name in enumerate(term.deputies, 1):
            shown = backing_of(cluster, "terms", (name, *values), "deputies", (name,))
            body = graph.body(name, cluster, shown)
            yield Tie(f"{row}.deputies.{place}", body, key, Part.DEPUTY, cluster, shown, year=term.year)


def _recipient(graph: Graph, key: str, award: Award, record: Record) -> str | None:
    """The party that gets an award: a participant, a body of that name, or one that the award alone names."""
    name = award.recipient
    if not name:
        return None
    person = participant_called(name, record)
    if person:
        return next(party.key for party in graph.parties.values() if party.participant is person)
    shown = backing_of(award, "recipient", texts=(name,))
    sort = sort_of(name, record)
    if sort == COLLECTIVE:
        return graph.body(name, award, shown)
    return graph.add(Party(key, name, Sort.PERSON if sort == PERSON else Sort.UNKNOWN, award, shown))
