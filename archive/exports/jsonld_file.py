"""JSON-LD: documents, events, people and bodies of schema.org, with Popolo's memberships for posts and clusters.

The context stands in the file, so that nothing is fetched to read it. Its terms for memberships and posts mean what
Popolo's contexts say they mean (github popolo-project/popolo-spec, contexts/membership.jsonld and post.jsonld); the
words that a node rests on are those of W3C's Web Annotation. A node is written as soon as its document is read.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from archive.exports.graph import Graph, Honour, Part, Party, Sort, Tie, graph_of
from archive.exports.tidy import Selection
from archive.media import address_of, media_type
from archive.review_states import ReviewState
from archive.rows import Names, Row
from archive.wording import word
from models import AwardStatus, Evidence, Item, Meeting, Mode, Record

NAME = "kyyeu.jsonld"
#: Names of nodes: a URN and the key of the row, so that they agree with the tables of other formats.
_URN = "urn:kyyeu:"
_LINK = {"@type": "@id"}

CONTEXT: dict[str, Any] = {
    "schema": "http://schema.org/",
    "org": "http://www.w3.org/ns/org#",
    "opengov": "http://www.w3.org/ns/opengov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "oa": "http://www.w3.org/ns/oa#",
    "dcterms": "http://purl.org/dc/terms/",
    "kyyeu": "urn:kyyeu:term:",
    "Membership": "org:Membership",
    "Post": "org:Post",
    **{
        name: f"schema:{name}"
        for name in (
            "name", "datePublished", "dateCreated", "inLanguage", "encodingFormat", "temporalCoverage", "author",
            "citation", "startDate", "endDate", "additionalType", "location", "roleName", "honorificPrefix", "award",
            "identifier", "DigitalDocument", "Event", "Person", "Organization", "Thing", "Place", "Role",
        )
    },
    **{name: {"@id": f"schema:{name}", **_LINK} for name in ("about", "url", "attendee", "organizer", "sameAs")},
    "eventAttendanceMode": {"@id": "schema:eventAttendanceMode", **_LINK},
    "label": "skos:prefLabel",
    "role": "org:role",
    "person": {"@id": "org:member", **_LINK},
    "member": {"@id": "org:member", **_LINK},
    "organization": {"@id": "org:organization", **_LINK},
    "post": {"@id": "opengov:post", **_LINK},
    "postIn": {"@id": "org:postIn", **_LINK},
    "start_date": "schema:validFrom",
    "end_date": "schema:validThrough",
    "source": {"@id": "dcterms:source", **_LINK},
    "quote": "oa:exact",
    "start": "oa:start",
    "end": "oa:end",
    "theme": "kyyeu:theme",
    "memberCount": "kyyeu:memberCount",
    "confidence": "kyyeu:confidence",
    "review": "kyyeu:review",
}  # fmt: skip
_MODES = {Mode.IN_PERSON: "Offline", Mode.ONLINE: "Online", Mode.HYBRID: "Mixed"}
_TYPES = {Sort.PERSON: "Person", Sort.BODY: "Organization", Sort.CLUSTER: "Organization", Sort.UNKNOWN: "Thing"}
PARTS = {Part.MEMBER: "Thành viên", Part.LEAD: "Cụm trưởng, khối trưởng", Part.DEPUTY: "Cụm phó, khối phó"}


def write(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write ``kyyeu.jsonld``: the context, and a node a line in ``@graph``."""
    with (folder / NAME).open("w", encoding="utf-8", newline="\n") as file:
        file.write(f'{{"@context": {_json(CONTEXT)},\n"@graph": [')
        mark = "\n"
        for row, record in selection.records():
            key = row["key"]
            for node in nodes(row, record, selection.reviews(key), selection.names(key), selection.entities(key)):
                file.write(f"{mark}{_json(node)}")
                mark = ",\n"
        file.write("\n]}\n")
    return ()


def nodes(
    row: Row,
    record: Record,
    reviews: dict[str, ReviewState],
    names: Names | None = None,
    entities: Mapping[str, str] | None = None,
) -> Iterator[dict[str, Any]]:
    """The nodes of a document: itself, its meeting, people, bodies and clusters, posts and memberships.

    ``entities`` tells which entity of the archive a row is of.
    """
    made = _Nodes(row, record, graph_of(row["key"], record, names), reviews, entities or {})
    yield made.document()
    if record.meeting:
        yield made.event(record.meeting)
    for party in made.graph.parties.values():
        yield made.party(party)
    for tie in made.graph.ties:
        yield from made.tie(tie)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _told(**values: Any) -> dict[str, Any]:
    """Only what is there."""
    return {name: value for name, value in values.items() if value not in (None, "", [], ())}


class _Nodes:
    """Makes the nodes of one document."""

    def __init__(
        self, row: Row, record: Record, graph: Graph, reviews: dict[str, ReviewState], entities: Mapping[str, str]
    ) -> None:
        self.row, self.record, self.graph, self.reviews = row, record, graph, reviews
        self.entities = dict(entities) | graph.entities(entities)
        self.id = _URN + row["key"]
        self.honours: dict[str, list[Honour]] = {}
        for honour in graph.honours:
            if honour.party and honour.award.status is AwardStatus.CONFERRED:
                self.honours.setdefault(honour.party, []).append(honour)

    def document(self) -> dict[str, Any]:
        about, row = self.record.document, self.row
        period = self.record.meeting.period if self.record.meeting else None
        span = [day for day in (period.start, period.end) if day] if period else []
        return {"@id": self.id, "@type": "DigitalDocument"} | _told(
            name=about.title,
            author=[{"@type": "Person", "name": name} for name in about.authors],
            datePublished=about.published_at,
            inLanguage="vi",
            encodingFormat=media_type(row["format"]),
            url=address_of(row["source"]),
            identifier=[row["source"], f"sha256:{row['sha256']}"],
            temporalCoverage="/".join(span),
            about=_URN + self.graph.key("meetings", 1) if self.record.meeting else None,
            citation=[_told(name=r.text, identifier=r.number, dateCreated=r.date) for r in self.record.references],
            review=self._review(row["key"]),
        )

    def event(self, meeting: Meeting) -> dict[str, Any]:
        mode = f"schema:{_MODES[meeting.mode]}EventAttendanceMode" if meeting.mode else None
        return {"@id": _URN + self.graph.key("meetings", 1), "@type": "Event"} | _told(
            name=meeting.title or self.record.document.title,
            additionalType=word(meeting.kind) if meeting.kind else None,
            theme=meeting.theme,
            startDate=meeting.start_date,
            endDate=meeting.end_date,
            eventAttendanceMode=mode,
            location={"@type": "Place", "name": meeting.venue} if meeting.venue else None,
            organizer=[_URN + key for key in self.graph.organizers],
            attendee=[self._attendee(p) for p in self.graph.parties.values() if p.participant],
            sameAs=self._entity(self.graph.key("meetings", 1)),
            **self._backing(self.graph.key("meetings", 1), meeting, meeting.evidence[0]),
        )

    def _entity(self, key: str) -> str | None:
        """What the node is across documents, where the archive has joined it."""
        return _URN + self.entities[key] if key in self.entities else None

    def _attendee(self, party: Party) -> dict[str, Any]:
        """schema.org's way of telling a role: the property again, within the role."""
        roles = [word(role) for role in party.participant.roles] if party.participant else []
        who = {"@id": _URN + party.key}
        return {"@type": "Role", "roleName": roles, "attendee": who} if roles else who

    def party(self, party: Party) -> dict[str, Any]:
        titles = party.participant.titles if party.participant else ()
        return {"@id": _URN + party.key, "@type": _TYPES[party.sort]} | _told(
            name=party.name,
            honorificPrefix=" ".join(titles),
            additionalType="Cụm, khối thi đua" if party.sort is Sort.CLUSTER else None,
            memberCount=party.cluster.member_count if party.cluster else None,
            award=[self._award(honour) for honour in self.honours.get(party.key, ())],
            sameAs=self._entity(party.key),
            **self._backing(party.key, party.item, party.shown),
        )

    def _award(self, honour: Honour) -> dict[str, Any]:
        award = honour.award
        of = f" của {award.grantor}" if award.grantor else ""
        year = str(award.year) if award.year else None
        return {"@type": "Role"} | _told(
            award=f"{award.award}{of}", startDate=year, **self._backing(honour.key, award, award.evidence[0])
        )

    def tie(self, tie: Tie) -> Iterator[dict[str, Any]]:
        """A membership, and the post that it is of."""
        body = _URN + tie.body if tie.body else None
        member: dict[str, Any] = {"member": _URN + tie.party, "role": PARTS.get(tie.part)}
        if tie.post:
            post = f"{_URN}{tie.key}.post"
            yield {"@id": post, "@type": "Post"} | _told(label=tie.post.text, role=tie.post.title, postIn=body)
            member = {"person": _URN + tie.party, "post": post, "role": tie.post.title or tie.post.text}
        year = str(tie.year) if tie.year else None
        backing = self._backing(tie.key, tie.item, tie.shown)
        yield {"@id": _URN + tie.key, "@type": "Membership"} | _told(
            **member, organization=body, start_date=year, end_date=year, **backing
        )

    def _backing(self, key: str, item: Item, shown: Evidence) -> dict[str, Any]:
        return {
            "source": self.id, "quote": shown.quote, "start": shown.start, "end": shown.end,
            "confidence": item.confidence, "review": self._review(key),
        }  # fmt: skip

    def _review(self, key: str) -> str:
        return self.reviews.get(key, ReviewState.UNREVIEWED).value
