"""A document as the tables and the search index hold it: read whole, written whole, replaced whole."""

from collections.abc import Mapping
from dataclasses import replace as with_values

from sqlalchemy import Connection, delete, insert, select, update

import models
from archive.facets import Facet, Kind
from archive.findable import Findable, findables
from archive.index import add_entries, remove_entries
from archive.review_states import ReviewState, reviewed_among
from archive.rows import Names, Row, Rows, called, names_of, put_together_document, put_together_record
from archive.tables import DERIVED, DOCUMENTS


def fetch(connection: Connection, key: str) -> tuple[Row, Rows]:
    """A document's row in ``documents`` and its rows elsewhere, in order. Raises KeyError for an unknown key."""
    row = connection.execute(select(DOCUMENTS).where(DOCUMENTS.c.key == key)).one_or_none()
    if row is None:
        raise KeyError(key)
    found = {
        name: [r._asdict() for r in connection.execute(select(t).where(t.c.document_key == key).order_by(t.c.ordinal))]
        for name, t in DERIVED.items()
    }
    return row._asdict(), found


def insert_rows(connection: Connection, rows: Rows) -> None:
    """Insert the rows of derived tables, those of owners before those they own."""
    for name, table in DERIVED.items():
        if rows.get(name):
            connection.execute(insert(table), rows[name])


def replace(connection: Connection, key: str, row: Row, rows: Rows) -> None:
    """Let tables and index show other values of a document; ``row`` holds the columns of ``documents`` to set."""
    is_current = connection.scalar(select(DOCUMENTS.c.is_current).where(DOCUMENTS.c.key == key))
    if is_current:
        leave(connection, key)
    for table in reversed(DERIVED.values()):
        connection.execute(delete(table).where(table.c.document_key == key))
    connection.execute(update(DOCUMENTS).where(DOCUMENTS.c.key == key).values(row))
    insert_rows(connection, rows)
    if is_current:
        enter(connection, key)


def enter(connection: Connection, key: str, content: tuple[models.Document, models.Record] | None = None) -> None:
    """Enter a document into the search index; its content is read back where the caller has it not."""
    names: Names = {}
    reviews: Mapping[str, ReviewState] = {}
    if content is None:
        stored = fetch(connection, key)
        content = put_together_document(*stored), put_together_record(*stored)
        names, reviews = names_of(stored[1]), reviewed_among(stored[1])
    found = (with_values(f, key=called(f.key, names)) for f in findables(key, *content))
    add_entries(connection, key, (_with_review(f, reviews) for f in found), content[0].text)


def item_of(key: str) -> str:
    """The key of the item that a row belongs to: document, table, number."""
    return ".".join(key.split(".")[:3])


def _with_review(found: Findable, reviews: Mapping[str, ReviewState]) -> Findable:
    """What is found with how a person reviewed its item; a stretch of text is none."""
    if found.kind is Kind.TEXT:
        return found
    state = reviews.get(item_of(found.key), ReviewState.UNREVIEWED)
    return with_values(found, facets=(*found.facets, (Facet.REVIEW, state)))


def leave(connection: Connection, key: str) -> None:
    """Take a document out of the search index."""
    text = connection.execute(select(DOCUMENTS.c.text).where(DOCUMENTS.c.key == key)).scalar_one()
    remove_entries(connection, key, text)
