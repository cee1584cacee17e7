"""Putting a record together: the reading, then each part of the record from it."""

from collections.abc import Mapping, Sequence

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
from models import Award, AwardStatus, Document, DocumentInfo, Issue, Participant, Record, Role

#: From this likelihood on a document reports a meeting more often than not: what it says of one is kept for review,
#: though the meeting itself is written down only where it is surer (``report_signs.least_likelihood``).
_MAY_MEET = 0.6
_OF_A_MEETING = ("participants", "delegations", "decisions", "figures")
#: How much surer the rules are of what the genre says than of general news: shares that were right of what was found in
#: newspaper articles that annotators read apart, over the confidence stated.
_IN_GENERAL_NEWS = {"delegations": 0.75, "figures": 0.7}


def extract(document: Document) -> Record:
    """Everything found in a document. Pure: the same document gives the same record."""
    reading = read(document)
    people = with_unnamed_speakers(reading, find_people_of(reading))
    judged, paper = find_meeting(reading, people), paper_kind(reading)
    meeting, meets = judged.meeting, judged.likely >= _MAY_MEET
    published = published_at_of(reading)
    held = (meeting.start_date if meeting else None) or published
    awards = find_awards(reading)
    record = Record(
        document=DocumentInfo(
            title=title_of(reading), published_at=published, authors=authors_of(reading), text=document.text
        ),
        meeting=meeting,
        participants=_given_there(people.participants, awards) if meets else (),
        delegations=find_delegations(reading, people) if meets else (),
        clusters=find_clusters(reading, people, reviewed_year(meeting), int(held[:4]) if held else None),
        decisions=find_decisions(reading, people, paper=paper, meets=meets, done=last_year_done(meeting)),
        awards=awards,
        references=find_references(reading),
        figures=find_figures(reading, people) if meets else (),
        issues=document.issues,
    )
    if not (paper or is_of_genre(reading)):
        record = _less_sure(record, _IN_GENERAL_NEWS)
    return _for_review(record, judged.likely) if meets and meeting is None else record


def _given_there(participants: Sequence[Participant], awards: Sequence[Award]) -> tuple[Participant, ...]:
    """Those who took part, without whom an award is only proposed for and who do nothing else."""
    conferred = {a.recipient for a in awards if a.status is AwardStatus.CONFERRED}
    proposed = {a.recipient for a in awards} - conferred
    return tuple(p for p in participants if p.roles != (Role.AWARDEE,) or p.name not in proposed)


def _for_review(record: Record, likely: float) -> Record:
    """The record of a document that may report a meeting: who took part, as sure as it is that there was one."""
    message = (
        f"Có thể tường thuật một cuộc họp (xác suất {likely:.2f}".replace(".", ",")
        + "), chưa đủ chắc để ghi là cuộc họp; người dự, đoàn dự, quyết định và số liệu cần người duyệt."
    )
    unsure = _less_sure(record, dict.fromkeys(_OF_A_MEETING, likely))
    return unsure.model_copy(update={"issues": (*record.issues, Issue(code="may_meet", message=message))})


def _less_sure(record: Record, shares: Mapping[str, float]) -> Record:
    """The record with the confidence of the items of some parts multiplied by that part's share."""
    return record.model_copy(
        update={
            part: tuple(
                item.model_copy(update={"confidence": round(item.confidence * share, 2)})
                for item in getattr(record, part)
            )
            for part, share in shares.items()
        }
    )
