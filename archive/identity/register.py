"""The register of entities: which row of which record is of which entity, as the judgements that stand make it."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from archive.identity.mentions import BodyMention, ClusterMention, EntityKind, Mention
from archive.tables import ENTITIES, MENTIONS

_AT_ONCE = 500


def entity_key(kind: EntityKind, first: str) -> str:
    """The key of an entity: its kind and its first mention, so that it is the same whenever it is made of the same.

    Whatever was joined or parted since, the key still names a mention, and by it its entity.
    """
    return f"{kind.value}:{first}"


def rows_of(mention: Mention, kind: EntityKind, entity: str) -> list[dict[str, Any]]:
    """The rows of the register for a mention."""
    place = None
    if isinstance(mention, BodyMention):
        place = mention.body.place
    elif isinstance(mention, ClusterMention):
        place = mention.cluster.place or mention.paper.place
    return [
        {
            "row_key": row, "mention_key": mention.key, "kind": kind.value, "entity_key": entity,
            "document_key": mention.paper.key, "name": mention.name, "folded": mention.folded, "place": place,
            "year": mention.paper.year,
        }
        for row in mention.rows
    ]  # fmt: skip


def enter_all(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Let the register hold these rows and no others."""
    connection.execute(delete(ENTITIES))
    connection.execute(delete(MENTIONS))
    if rows:
        connection.execute(insert(MENTIONS), [dict(row) for row in rows])
    by_entity: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        by_entity[row["entity_key"]].append(row)
    if by_entity:
        connection.execute(insert(ENTITIES), [_entity(key, those) for key, those in sorted(by_entity.items())])


def _entity(key: str, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The row of an entity, of the rows of its mentions."""
    mentions = {row["mention_key"]: row for row in reversed(rows)}
    names = Counter(row["name"] for row in mentions.values())
    places = Counter(row["place"] for row in mentions.values() if row["place"])
    years = sorted({row["year"] for row in rows if row["year"]})
    return {
        "key": key,
        "kind": rows[0]["kind"],
        "name": min(names, key=lambda n: (-names[n], -len(n), n)),
        "place": min(places, key=lambda p: (-places[p], p), default=None),
        "first_year": years[0] if years else None,
        "last_year": years[-1] if years else None,
        "mentions": len(mentions),
        "documents": len({row["document_key"] for row in rows}),
    }


def move(connection: Connection, kind: EntityKind, part: Mapping[str, str]) -> set[str]:
    """Let these mentions belong to the parts whose first key is given; the entities that there are now."""
    before: set[str] = set()
    for keys in _some(part):
        rows = select(MENTIONS.c.entity_key).where(MENTIONS.c.mention_key.in_(keys)).distinct()
        before |= set(connection.scalars(rows))
    for mention, first in part.items():
        entity = entity_key(kind, first)
        connection.execute(update(MENTIONS).where(MENTIONS.c.mention_key == mention).values(entity_key=entity))
    after = {entity_key(kind, first) for first in part.values()}
    for keys in _some(before | after):
        connection.execute(delete(ENTITIES).where(ENTITIES.c.key.in_(keys)))
        by_entity: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
        query = select(MENTIONS).where(MENTIONS.c.entity_key.in_(keys)).order_by(MENTIONS.c.row_key)
        for row in connection.execute(query):
            by_entity[row.entity_key].append(row._asdict())
        if by_entity:
            connection.execute(insert(ENTITIES), [_entity(key, those) for key, those in by_entity.items()])
    return after


def _some(keys: Iterable[str]) -> Iterable[list[str]]:
    ordered = sorted(keys)
    return (ordered[n : n + _AT_ONCE] for n in range(0, len(ordered), _AT_ONCE))


def registered(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Those of the keys that are mentions of today."""
    found: set[str] = set()
    for some in _some(keys):
        found |= set(connection.scalars(select(MENTIONS.c.mention_key).where(MENTIONS.c.mention_key.in_(some))))
    return found
