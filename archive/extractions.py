"""What each version of the rules gave for a document, kept for good.

Of most documents there is one extraction, and the tables hold it: its ``content`` is null, and so is that of any whose
successor gave the same. It is written down before the tables come to show anything else.
"""

import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError
from sqlalchemy import Connection, func, insert, select, update

import models
from archive.rows import put_together_document, put_together_record
from archive.stored import fetch
from archive.tables import CORRECTIONS, DOCUMENTS, EXTRACTIONS
from models.fields import Frozen

Content = tuple[models.Document, models.Record]
M = TypeVar("M", bound=Frozen)


@dataclass(frozen=True)
class Extraction:
    """That these rules gave something for a document: first at ``extracted_at``, last at ``confirmed_at``."""

    number: int  # from 1
    extractor_version: str
    extracted_at: str  # ISO 8601, UTC
    confirmed_at: str  # ISO 8601, UTC


def begin(connection: Connection, key: str, version: str, now: str) -> None:
    """Note the first extraction of a document, which the tables hold."""
    connection.execute(insert(EXTRACTIONS), _row(key, 1, version, now, None))


def extractions(connection: Connection, key: str) -> Sequence[Extraction]:
    """Every extraction of a document, the oldest first. Raises KeyError for an unknown key."""
    columns = (EXTRACTIONS.c[name] for name in Extraction.__dataclass_fields__)
    query = select(*columns).where(EXTRACTIONS.c.document_key == key).order_by(EXTRACTIONS.c.number)
    return [Extraction(*row) for row in connection.execute(query)] or [_uncounted(connection, key)]


def _uncounted(connection: Connection, key: str) -> Extraction:
    """The extraction of a document that a program of before extractions were counted has added meanwhile."""
    query = select(DOCUMENTS.c.extractor_version, DOCUMENTS.c.added_at).where(DOCUMENTS.c.key == key)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise KeyError(key)
    return Extraction(1, row.extractor_version, row.added_at, row.added_at)


def content(connection: Connection, key: str, number: int | None = None) -> Content:
    """The settled text and the record that an extraction gave; of the newest where no number is given.

    Raises KeyError for an unknown document.
    """
    query = (
        select(EXTRACTIONS.c.content)
        .where(EXTRACTIONS.c.document_key == key, EXTRACTIONS.c.content.is_not(None))
        .order_by(EXTRACTIONS.c.number)
    )
    if number is None:
        number = extractions(connection, key)[-1].number
    packed = connection.execute(query.where(EXTRACTIONS.c.number >= number)).first()
    return _unpack(packed[0]) if packed else _in_tables(connection, key)


def keep(connection: Connection, key: str) -> None:
    """Write down what the newest extraction gave, before the tables come to show anything else."""
    newest = _newest(connection, key)
    if newest.content is None:
        connection.execute(_at(key, newest.number).values(content=_pack(_in_tables(connection, key))))


def extend(connection: Connection, key: str, given: Content, version: str, now: str) -> bool:
    """Note what rules give now, and tell whether it differs from what the newest extraction gave.

    The caller stores what the tables are to show. The same rules giving the same are the same extraction, confirmed.
    """
    newest = _newest(connection, key)
    if content(connection, key) != given:
        keep(connection, key)
        packed = _pack(given) if _is_corrected(connection, key) else None
        connection.execute(insert(EXTRACTIONS), _row(key, newest.number + 1, version, now, packed))
    elif newest.extractor_version == version:
        connection.execute(_at(key, newest.number).values(confirmed_at=now))
        return False
    else:
        connection.execute(insert(EXTRACTIONS), _row(key, newest.number + 1, version, now, newest.content))
        connection.execute(_at(key, newest.number).values(content=None))
        return False
    return True


def leniently(model: type[M], data: dict[str, Any]) -> M:
    """Data of an earlier program as a model of today: fields that it no longer has are left out."""
    try:
        return model.model_validate(data)
    except ValidationError:
        return model.model_validate(_pruned(model, data))


def _pruned(model: Any, data: Any) -> Any:
    """Data without the fields that models within it do not have."""
    if isinstance(data, list):
        return [_pruned(model, one) for one in data]
    if not isinstance(data, dict):
        return data
    return {name: _pruned(_inner(model, name), value) for name, value in data.items() if name in model.model_fields}


def _inner(model: type[Frozen], name: str) -> Any:
    """The model that a field holds, one or many; of plain values the model itself, which is then not asked."""
    info = model.model_fields.get(name)
    return next(iter(_models_in(info.annotation)), model) if info else model


def _models_in(annotation: Any) -> list[type[Frozen]]:
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return [annotation]
    return [found for part in getattr(annotation, "__args__", ()) for found in _models_in(part)]


def _newest(connection: Connection, key: str) -> Any:
    query = select(EXTRACTIONS).where(EXTRACTIONS.c.document_key == key).order_by(EXTRACTIONS.c.number.desc())
    found = connection.execute(query.limit(1)).one_or_none()
    if found is None:
        first = _uncounted(connection, key)
        begin(connection, key, first.extractor_version, first.extracted_at)
        found = connection.execute(query.limit(1)).one()
    return found


def _at(key: str, number: int) -> Any:
    return update(EXTRACTIONS).where(EXTRACTIONS.c.document_key == key, EXTRACTIONS.c.number == number)


def _is_corrected(connection: Connection, key: str) -> bool:
    return bool(connection.scalar(select(func.count()).where(CORRECTIONS.c.document_key == key)))


def _row(key: str, number: int, version: str, now: str, packed: bytes | None) -> dict[str, Any]:
    return {
        "document_key": key, "number": number, "extractor_version": version, "extracted_at": now, "confirmed_at": now,
        "content": packed,
    }  # fmt: skip


def _in_tables(connection: Connection, key: str) -> Content:
    stored = fetch(connection, key)
    return put_together_document(*stored), put_together_record(*stored)


def _pack(given: Content) -> bytes:
    document, record = (part.model_dump(mode="json") for part in given)
    del record["document"]["text"]  # it is the document's
    return zlib.compress(json.dumps([document, record], ensure_ascii=False).encode())


def _unpack(packed: bytes) -> Content:
    document, record = json.loads(zlib.decompress(packed))
    record["document"]["text"] = document["text"]
    return leniently(models.Document, document), leniently(models.Record, record)
