"""Where the mentions are today that were judged: people correct records, and rules number their rows anew."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from archive.identity.former import Former, former_names
from archive.identity.graph import Edge
from archive.identity.ledger import Judgement
from archive.identity.mentions import EntityKind, Mention
from archive.tables import MENTIONS


@dataclass(frozen=True)
class _Row:
    """A row that is of a mention."""

    key: str
    mention: str
    folded: str


class Whereabouts:
    """The mentions of one kind, found by the key and the name under which they were judged."""

    def __init__(self, rows: Iterable[_Row], former: Collection[Former], kind: EntityKind) -> None:
        self._rows: dict[str, _Row] = {}
        self._names: Mapping[tuple[str, str], set[str]] = defaultdict(set)
        for row in rows:
            self._rows[row.key] = row
            self._names[_document(row.key), row.folded].add(row.mention)
        self._former = {(key, folded) for own, key, folded in former if own is kind and key in self._rows}
        self._once: Mapping[tuple[str, str], set[str]] = defaultdict(set)
        for key, folded in self._former:
            self._once[_document(key), folded].add(self._rows[key].mention)

    @classmethod
    def of(cls, mentions: Iterable[Mention], former: Collection[Former], kind: EntityKind) -> "Whereabouts":
        """Those of mentions as they were gathered."""
        return cls((_Row(row, m.key, m.folded) for m in mentions for row in m.rows), former, kind)

    @classmethod
    def registered(cls, connection: Connection, kind: EntityKind, documents: Iterable[str]) -> "Whereabouts":
        """Those of the mentions that the register holds of these documents."""
        wanted = sorted(set(documents))
        columns = MENTIONS.c
        query = select(columns.row_key, columns.mention_key, columns.folded).where(columns.kind == kind.value)
        rows = [_Row(*r) for key in wanted for r in connection.execute(query.where(columns.document_key == key))]
        return cls(rows, former_names(connection, wanted), kind)

    def find(self, key: str, folded: str) -> str | None:
        """The key that the mention has now: by its row, else by its name in the same paper, now or once; else None."""
        row = self._rows.get(key)
        if row and (row.folded == folded or (key, folded) in self._former):
            return row.mention
        spot = (_document(key), folded)
        alike = self._names.get(spot) or self._once.get(spot) or set()
        return next(iter(alike)) if len(alike) == 1 else None

    def edge(self, judgement: Judgement) -> Edge | None:
        """A judgement as an edge between mentions of today; None where one of them is there no more."""
        left = self.find(judgement.left_key, judgement.left_name)
        right = self.find(judgement.right_key, judgement.right_name)
        return replace(judgement.edge, left=left, right=right) if left and right else None


def documents_of(judgements: Iterable[Judgement]) -> set[str]:
    """The documents that judgements are about."""
    return {_document(key) for one in judgements for key in (one.left_key, one.right_key)}


def located(connection: Connection, kind: EntityKind, judgements: Iterable[Judgement]) -> list[tuple[Edge, Judgement]]:
    """Judgements as edges between mentions of today; those are left out of which one side is there no more."""
    those = list(judgements)
    where = Whereabouts.registered(connection, kind, documents_of(those))
    return [(edge, one) for one in those if (edge := where.edge(one))]


def settled_on(connection: Connection, judgement: Judgement) -> list[str]:
    """The mentions of today that a judgement is about, those that are there."""
    where = Whereabouts.registered(connection, judgement.kind, documents_of([judgement]))
    sides = ((judgement.left_key, judgement.left_name), (judgement.right_key, judgement.right_name))
    return [found for side in sides if (found := where.find(*side))]


def _document(key: str) -> str:
    return key.partition(".")[0]
