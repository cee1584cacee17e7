"""Reviewed records as gold for ``kyyeu evaluate``: a document's original, and beside it the record it should give."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

import models
from archive.current import corrections_of, stand_of
from archive.errors import ArchiveError
from archive.parts import PARTS, WHOLE, with_items
from archive.standing import Stand, active
from archive.store import Archive
from archive.tables import CORRECTIONS, DOCUMENTS
from models import Review

_ENDING = re.compile(r"\.(?!json$)[a-z0-9]{1,5}$")
# A gold record states what is in the document, not where, nor how sure somebody was.
_BESIDE = frozenset({"evidence", "confidence"})


@dataclass(frozen=True)
class Gold:
    """Keys of the documents written, and of those left out because no person looked at the whole of them."""

    written: tuple[str, ...]
    partly: tuple[str, ...]


def write_gold(archive: Archive, folder: Path, *, partly: bool = False) -> Gold:
    """Write every document whose record a person reviewed as a whole, and the record; with ``partly`` the others too.

    The record of a whole review is what people settled: what rules find there since is not in it. Of a record reviewed
    in part, what nobody looked at is taken as it stands. Raises ArchiveError where nothing can be written.
    """
    written, left = [], []
    with archive.reading() as connection:
        query = (
            select(DOCUMENTS).where(DOCUMENTS.c.key.in_(select(CORRECTIONS.c.document_key))).order_by(DOCUMENTS.c.key)
        )
        for row in connection.execute(query).mappings().all():
            holding = active(corrections_of(connection, row["key"]))
            whole = any(c.part == WHOLE for c in holding)
            if not whole and not (partly and holding):
                left += [row["key"]] * bool(holding)
                continue
            record = _settled(stand_of(connection, row["key"])) if whole else stand_of(connection, row["key"]).record
            _write(folder, row["key"], _ending(row["source"], row["format"]), archive.kept(row["sha256"]), record)
            written.append(row["key"])
    return Gold(tuple(written), tuple(left))


def _settled(shown: Stand) -> models.Record:
    """The record of what people settled alone; what the document says of itself is always there."""
    kept = [one for one in shown.items if one.item is not None and one.review is not Review.UNREVIEWED]
    items = {p.name: [one.item for one in kept if one.part is p] for p in PARTS.values() if p.name != "document"}
    return with_items(shown.record, items)


def _ending(source: str, form: str) -> str:
    """How the file is to end: as its source does, where that is an ending."""
    found = _ENDING.search(source.lower())
    return found[0] if found else f".{form}"


def _write(folder: Path, key: str, ending: str, data: bytes, record: models.Record) -> None:
    told = record.model_dump(mode="json", exclude={"issues": True, "document": {"text"}})
    for name, held in told.items():
        items = held if isinstance(held, list) else [held] if held and name != "document" else []
        for item in items:
            for beside in _BESIDE:
                del item[beside]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{key}{ending}").write_bytes(data)
        (folder / f"{key}.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        raise ArchiveError(
            f"Không ghi được vào {folder}: {error.strerror}. Hãy kiểm tra quyền ghi và chỗ trống trên đĩa."
        ) from error
