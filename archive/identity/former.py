"""By what names mentions were known before people corrected them: what was judged of them then still finds them."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection, select

from archive.current import corrections_of, earlier_of
from archive.extractions import content
from archive.identity.gathering import mentions_of
from archive.identity.mentions import EntityKind, Gathered
from archive.parts import PARTS
from archive.standing import Stand, active, stand
from archive.tables import CORRECTIONS, DOCUMENTS, MENTIONS
from models import Action, Correction

#: (kind, row, folded name) of mentions as they were once; the row is that of today.
Former = tuple[EntityKind, str, str]


def former_names(connection: Connection, documents: Iterable[str]) -> set[Former]:
    """What the mentions of these documents were called at any time, as far as people corrected the records."""
    corrected = connection.scalars(
        select(CORRECTIONS.c.document_key).where(CORRECTIONS.c.document_key.in_(sorted(set(documents)))).distinct()
    )
    return {former for key in corrected.all() for former in _of_document(connection, key)}


def _of_document(connection: Connection, key: str) -> Iterator[Former]:
    source = connection.scalar(select(DOCUMENTS.c.source).where(DOCUMENTS.c.key == key))
    place = connection.scalar(select(MENTIONS.c.place).where(MENTIONS.c.document_key == key, MENTIONS.c.place != ""))
    today = content(connection, key)
    earlier = earlier_of(connection, key)
    for held in _stages(corrections_of(connection, key)):
        shown = stand(today, held, earlier)
        found = Gathered()
        found.add(mentions_of(key, source or "", shown.record, _rows(key, shown), place))
        for kind, mentions in found.by_kind.items():
            yield from ((kind, row, mention.folded) for mention in mentions for row in mention.rows)


def _stages(corrections: Sequence[Correction]) -> Iterator[list[Correction]]:
    """The corrections as they stood after each; first only which items they are about, as the rules gave these."""
    plain = {"action": Action.ACCEPT, "field": None, "value": None}
    yield [c if c.action is Action.ADD else c.model_copy(update=plain) for c in active(corrections)]
    yield from (list(corrections[:n]) for n in range(len(corrections)))


def _rows(key: str, shown: Stand) -> dict[str, list[str]]:
    tables = {part.table for part in PARTS.values()}
    return {t: [f"{key}.{t}.{name}" for name in names] for t, names in shown.names.items() if t in tables}
