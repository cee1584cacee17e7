"""FollowTheMoney: an entity a line, as its tools read them (followthemoney.tech; properties as of version 4.11).

A document is a Document; a meeting an Event; people, bodies and clusters are Person and Organization, and LegalEntity
where the text does not tell which; a post is a Position with its Occupancy; a part in a cluster is a Membership. Each
has its document as ``proof``; the words, how sure they are and their review are keys beside ``properties``, which the
tools keep as context. The library itself is not needed to write them.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from archive.exports.graph import Graph, Part, Party, Sort, Tie, graph_of
from archive.exports.jsonld_file import PARTS
from archive.exports.tidy import Selection
from archive.media import address_of, media_type
from archive.review_states import ReviewState
from archive.rows import Names, Row
from archive.wording import word
from models import Evidence, Item, Meeting, Record

NAME = "entities.ftm.json"
DATASET = "kyyeu"
_SCHEMATA = {
    Sort.PERSON: "Person", Sort.BODY: "Organization", Sort.CLUSTER: "Organization", Sort.UNKNOWN: "LegalEntity",
}  # fmt: skip


def write(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write ``entities.ftm.json``."""
    with (folder / NAME).open("w", encoding="utf-8", newline="\n") as file:
        for row, record in selection.records():
            key = row["key"]
            for one in entities(row, record, selection.reviews(key), selection.names(key), selection.entities(key)):
                file.write(json.dumps(one, ensure_ascii=False) + "\n")
    return ()


def entities(
    row: Row,
    record: Record,
    reviews: dict[str, ReviewState],
    names: Names | None = None,
    joined: Mapping[str, str] | None = None,
) -> Iterator[dict[str, Any]]:
    """The entities of a document, itself first; ``joined`` tells which entity of the archive a row is of."""
    made = _Entities(row, record, graph_of(row["key"], record, names), reviews, joined or {})
    yield made.document()
    if record.meeting:
        yield made.event(record.meeting)
    for party in made.graph.parties.values():
        yield made.party(party)
    for tie in made.graph.ties:
        yield from made.tie(tie)


def _properties(**values: Any) -> dict[str, list[str]]:
    """Properties as lists of texts, without those that have no value."""
    listed = {name: value if isinstance(value, list) else [value] for name, value in values.items()}
    told = {name: [str(v) for v in those if v not in (None, "")] for name, those in listed.items()}
    return {name: those for name, those in told.items() if those}


class _Entities:
    """Makes the entities of one document."""

    def __init__(
        self, row: Row, record: Record, graph: Graph, reviews: dict[str, ReviewState], joined: Mapping[str, str]
    ) -> None:
        self.row, self.record, self.graph, self.reviews = row, record, graph, reviews
        self.joined = {k: e for k, e in joined.items() if k in graph.parties or k == graph.key("meetings", 1)}
        self.joined |= graph.entities(joined)
        self.key: str = row["key"]

    def _entity(
        self, key: str, schema: str, properties: dict[str, list[str]], backing: tuple[Item, Evidence] | None = None
    ) -> dict[str, Any]:
        entity: dict[str, Any] = {"id": key, "schema": schema, "properties": properties, "datasets": [DATASET]}
        if backing:
            item, shown = backing
            entity |= {"quote": shown.quote, "start": shown.start, "end": shown.end, "confidence": item.confidence}
        if key in self.joined:  # what it is across documents
            entity["canonical_id"] = self.joined[key]
        return entity | {"review": self.reviews.get(key, ReviewState.UNREVIEWED).value}

    def document(self) -> dict[str, Any]:
        about, row = self.record.document, self.row
        told = _properties(
            fileName=row["name"], title=about.title, author=list(about.authors), publishedAt=about.published_at,
            language="vie", mimeType=media_type(row["format"]), fileSize=row["size"],
            sourceUrl=address_of(row["source"]), notes=row["source"],
        )  # fmt: skip
        return self._entity(self.key, "Document", told)

    def event(self, meeting: Meeting) -> dict[str, Any]:
        attended = [party.key for party in self.graph.parties.values() if party.participant]
        told = _properties(
            name=meeting.title or self.record.document.title or (word(meeting.kind) if meeting.kind else self.key),
            keywords=word(meeting.kind) if meeting.kind else None,
            summary=meeting.theme,
            startDate=meeting.start_date,
            endDate=meeting.end_date,
            location=meeting.venue,
            organizer=self.graph.organizers,
            involved=attended,
            proof=self.key,
        )
        return self._entity(self.graph.key("meetings", 1), "Event", told, (meeting, meeting.evidence[0]))

    def party(self, party: Party) -> dict[str, Any]:
        person = party.participant
        told = _properties(name=party.name, proof=self.key, notes=self._honours(party.key))
        if person:
            told |= _properties(title=list(person.titles), position=[p.text for p in person.positions])
        if party.sort is Sort.CLUSTER:
            told |= _properties(classification="Cụm, khối thi đua")
        return self._entity(party.key, _SCHEMATA[party.sort], told, (party.item, party.shown))

    def _honours(self, party: str) -> list[str]:
        """FollowTheMoney has no awards: they are told in words."""
        told = []
        for honour in self.graph.honours:
            award = honour.award
            if honour.party == party:
                of = f" của {award.grantor}" if award.grantor else ""
                year = f", năm {award.year}" if award.year else ""
                told.append(f"{award.award}{of} ({word(award.status).lower()}{year})")
        return told

    def tie(self, tie: Tie) -> Iterator[dict[str, Any]]:
        """A post with who holds it, or a part in a cluster."""
        if tie.post:
            post = f"{tie.key}.post"
            told = _properties(name=tie.post.text, organization=tie.body, proof=self.key)
            yield self._entity(post, "Position", told, (tie.item, tie.shown))
            held = _properties(holder=tie.party, post=post, recordId=tie.key, proof=self.key)
            yield self._entity(tie.key, "Occupancy", held, (tie.item, tie.shown))
        elif tie.part is not Part.HOLDER:
            told = _properties(
                member=tie.party, organization=tie.body, role=PARTS[tie.part], startDate=tie.year, endDate=tie.year,
                recordId=tie.key, proof=self.key,
            )  # fmt: skip
            yield self._entity(tie.key, "Membership", told, (tie.item, tie.shown))
