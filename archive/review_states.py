"""Whether a person has looked at a row that is handed out, and what came of it: corrections are asked for here."""

from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, literal

from archive.layout import Column
from models.fields import Label


class ReviewState(StrEnum):
    """What a person said of a row; ``unreviewed`` where nobody did."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"
    CHANGED = "changed"
    REJECTED = "rejected"
    ADDED = "added"


REVIEW = Column(
    "review",
    "text",
    Label("Rà soát", "Review state", "Đã có người xem dòng này chưa, và kết quả."),
    (),
    True,
    ReviewState,
)


def review_of(key: ColumnElement[Any]) -> ColumnElement[str]:
    """The review state of the row of that key, as a column of a query. The archive keeps no corrections yet."""
    del key
    return literal(ReviewState.UNREVIEWED.value)


def reviews_of(connection: Connection, document_key: str) -> dict[str, ReviewState]:
    """The rows of a document that a person has settled, by their keys. The archive keeps no corrections yet."""
    del connection, document_key
    return {}
