"""Whether a person has looked at a row, and what came of it: for whoever hands rows out."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, literal, select

from archive.tables import DERIVED, DOCUMENTS, REVIEW
from models import Review as ReviewState

__all__ = ["REVIEW", "ReviewState", "review_of", "reviews_of"]


def review_of(key: ColumnElement[Any]) -> ColumnElement[str]:
    """The review state of the rows that a key column is of, as a column of a query.

    What no person reviews (issues, the marks of the text) is unreviewed.
    """
    table = getattr(key, "table", None)
    columns = table.c if table is not None else {}
    return columns[REVIEW.name] if REVIEW.name in columns else literal(ReviewState.UNREVIEWED.value)


def reviews_of(connection: Connection, document_key: str) -> dict[str, ReviewState]:
    """The rows of a document that a person has settled, by their keys; its own row among them."""
    found: dict[str, ReviewState] = {}
    for table in (DOCUMENTS, *DERIVED.values()):
        if REVIEW.name in table.c:
            of_document = (table.c.key if table is DOCUMENTS else table.c.document_key) == document_key
            settled = select(table.c.key, table.c.review).where(of_document, table.c.review != ReviewState.UNREVIEWED)
            found |= {row.key: ReviewState(row.review) for row in connection.execute(settled)}
    return found
