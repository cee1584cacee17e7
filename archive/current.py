"""The record that the tables show, made anew from what was extracted and what people settled."""

import json
from functools import cache
from typing import Any

from sqlalchemy import Connection, select

import models
from archive.extractions import Content, content, extractions
from archive.parts import PARTS
from archive.rows import Row, document_row, take_apart
from archive.standing import Earlier, Stand, Standing, stand
from archive.stored import replace
from archive.tables import CORRECTIONS, DERIVED, DOCUMENTS, REVIEW, REVIEWED, REVOKED
from models import Correction, Review

_FIELDS = tuple(models.Correction.model_fields)
_UNREVIEWED: Row = dict.fromkeys(c.name for c in (*REVIEWED, *REVOKED)) | {REVIEW.name: Review.UNREVIEWED.value}


def corrections_of(connection: Connection, key: str) -> list[Correction]:
    """Everything that people settled about a document, undone or not, as it was done."""
    table = CORRECTIONS.c
    query = select(*(table[name] for name in _FIELDS)).where(table.document_key == key).order_by(table.number)
    return [Correction.model_validate(row._asdict()) for row in connection.execute(query)]


def earlier_of(connection: Connection, key: str, newest: Content | None = None) -> Earlier:
    """What each extraction of a document gave, read once; ``newest`` is what the last one gave, where it is known."""
    last = extractions(connection, key)[-1].number if newest else 0

    @cache
    def earlier(number: int) -> Content:
        return newest if newest and number == last else content(connection, key, number)

    return earlier


def stand_of(connection: Connection, key: str, today: Content | None = None) -> Stand:
    """How the record of a document stands, or would stand if the rules gave ``today``.

    Raises KeyError for an unknown document.
    """
    today = content(connection, key) if today is None else today
    return stand(today, corrections_of(connection, key), earlier_of(connection, key))


def show(connection: Connection, key: str, document: models.Document, shown: Stand, more: Row | None = None) -> None:
    """Let the tables and the search index show how the record stands; ``more`` goes into the row of ``documents``."""
    rows = take_apart(key, document, shown.record, shown.names)
    standings = {item_key(key, one): one for one in shown.items}
    for table, those in rows.items():
        for row in those:
            row |= {n: v for n, v in _reviewed(standings, row["key"]).items() if n in DERIVED[table].c}
    info = {n: v for n, v in _reviewed(standings, item_key(key, shown.items[0])).items() if n in DOCUMENTS.c}
    replace(connection, key, document_row(document, shown.record) | info | (more or {}), rows)


def item_key(key: str, one: Standing) -> str:
    """The key of an item: that of its row; what the document says of itself has none of its own."""
    return f"{key}.{one.part.name}" if one.part is PARTS["document"] else f"{key}.{one.part.table}.{one.name}"


def _reviewed(standings: dict[str, Standing], row_key: str) -> dict[str, Any]:
    """How the item that a row belongs to was reviewed, and whether an award was revoked."""
    document, table, *rest = row_key.split(".")
    owner = f"{document}.{table}.{rest[0]}" if rest else row_key
    one = standings.get(f"{document}.document" if table == "document_authors" else owner)
    told = dict(_UNREVIEWED)
    if one and one.last and one.review is not Review.UNREVIEWED:
        told |= {"review": one.review.value, "reviewed_by": one.last.reviewed_by, "reviewed_at": one.last.reviewed_at}
    if one and one.revoked and one.revoked.value:
        event = json.loads(one.revoked.value)
        told |= {"revoked_on": event["date"], "revocation": event["decision"]}
    return told
