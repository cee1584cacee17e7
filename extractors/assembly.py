"""Putting a record together: the reading, then each part of the record from it."""

from extractors.awards import find_awards
from extractors.clusters import find_clusters
from extractors.decisions import find_decisions
from extractors.delegations import find_delegations
from extractors.figures import find_figures
from extractors.header import authors_of, published_at_of, title_of
from extractors.meeting import find_meeting, last_year_done, reviewed_year
from extractors.papers import paper_kind
from extractors.participants import find_people_of
from extractors.reading import read
from extractors.references import find_references
from extractors.report_signs import is_of_genre
from extractors.speech import with_unnamed_speakers
from models import Document, DocumentInfo, Record

#: Version of the rules, kept with every record so that it is known which rules made it.
VERSION = "2026.11.1"
#: How much surer the rules are of what the genre says than of general news: shares that were right of what was found in
#: newspaper articles that annotators read apart, over the confidence stated.
_IN_GENERAL_NEWS = {"decisions": 0.82, "delegations": 0.5, "figures": 0.65}


def extract(document: Document) -> Record:
    """Everything found in a document. Pure: the same document gives the same record."""
    reading = read(document)
    people = with_unnamed_speakers(reading, find_people_of(reading))
    meeting = find_meeting(reading, people)
    paper = paper_kind(reading)
    done, meets = last_year_done(meeting), meeting is not None
    decisions = find_decisions(reading, people, paper=paper, meets=meets, done=done)
    published = published_at_of(reading)
    info = DocumentInfo(
        title=title_of(reading), published_at=published, authors=authors_of(reading), text=document.text
    )
    held = (meeting.start_date if meeting else None) or published
    record = Record(
        document=info,
        meeting=meeting,
        participants=people.participants if meeting else (),
        delegations=find_delegations(reading, people) if meeting else (),
        clusters=find_clusters(reading, people, reviewed_year(meeting), int(held[:4]) if held else None),
        decisions=decisions,
        awards=find_awards(reading),
        references=find_references(reading),
        figures=find_figures(reading, people) if meeting else (),
        issues=document.issues,
    )
    return record if paper or is_of_genre(reading) else _less_sure(record)


def _less_sure(record: Record) -> Record:
    """The record of general news, whose prose says more by chance that looks like a decision or a delegation."""
    return record.model_copy(
        update={
            part: tuple(
                item.model_copy(update={"confidence": round(item.confidence * share, 2)})
                for item in getattr(record, part)
            )
            for part, share in _IN_GENERAL_NEWS.items()
        }
    )
