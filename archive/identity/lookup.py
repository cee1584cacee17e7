"""Finding an entity by its key, by the key of any row that is of it, or by a name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from archive.errors import ArchiveError
from archive.identity.body_names import Scope
from archive.identity.cluster_names import cluster_name
from archive.identity.mentions import EntityKind
from archive.identity.spelling import readings
from archive.tables import ENTITIES, MENTIONS
from language.fold import bare, key

_SHOWN = 5


@dataclass(frozen=True)
class Found:
    """An entity: its key, kind and name, and the mention by which it was asked for, or its first."""

    key: str
    kind: EntityKind
    name: str
    mention: str
    folded: str
    first_year: int | None
    last_year: int | None
    documents: int


def find(connection: Connection, asked: str) -> list[Found]:
    """The entities that a key or a name may mean: the one of that key, else all of that name, the oftenest first.

    Names typed without tones stand for any; abbreviations are understood.
    """
    asked = asked.strip()
    if found := _by_key(connection, asked):
        return [found]
    return _by_name(connection, asked)


def find_one(connection: Connection, asked: str) -> Found:
    """The one entity that is meant. Raises ArchiveError where there is none, or a name is of several."""
    found = find(connection, asked)
    if not found:
        raise ArchiveError(
            f"Không có thực thể nào là «{asked}». Hãy tìm khoá bằng «kyyeu search»; "
            "nếu tài liệu mới vào kho, hãy chạy «kyyeu resolve» trước.",
            f"There is no entity “{asked}”. Look for its key with “kyyeu search”; "
            "if its document came in only now, run “kyyeu resolve” first.",
        )
    if len(found) > 1:
        some = "; ".join(f"{f.name} ({f.key})" for f in found[:_SHOWN])
        raise ArchiveError(
            f"«{asked}» có thể là {len(found)} thực thể: {some}. Hãy dùng khoá thay cho tên.",
            f"“{asked}” may be {len(found)} entities: {some}. Use a key in place of the name.",
        )
    return found[0]


def _by_key(connection: Connection, asked: str) -> Found | None:
    """The entity of that key, of the mention that the key names, or of the row of that key."""
    kind, _, mention = asked.partition(":")
    wanted = mention if kind in set(EntityKind) else asked
    row = connection.execute(select(MENTIONS).where(MENTIONS.c.row_key == wanted)).one_or_none()
    return _found(connection, row.entity_key, row.mention_key, row.folded) if row else None


def _by_name(connection: Connection, asked: str) -> list[Found]:
    columns = MENTIONS.c
    query = select(columns.entity_key).where(columns.folded.in_(_readings(asked))).distinct()
    keys = set(connection.scalars(query)) | _called(connection, asked, key)
    keys = keys or _called(connection, asked, bare)
    found = [_found(connection, one) for one in sorted(keys)]
    return sorted((f for f in found if f), key=lambda f: (-f.documents, f.key))


def _called(connection: Connection, asked: str, fold: Callable[[str], str]) -> set[str]:
    """The entities that papers print so, whatever province each of them puts in ("Sở Nội vụ")."""
    wanted = fold(asked)
    named = connection.execute(select(ENTITIES.c.key, ENTITIES.c.name))
    return {row.key for row in named if wanted and fold(row.name) == wanted}


def _readings(asked: str) -> Sequence[str]:
    """What the register may hold of a name: a person's, a body's, a cluster's."""
    scope = Scope()
    own = cluster_name(asked, scope)
    return list(
        dict.fromkeys([key(asked), *(w.key for w in readings(asked)), *([own.key] if own and own.sort else [])])
    )


def _found(connection: Connection, entity: str, mention: str | None = None, folded: str | None = None) -> Found | None:
    row = connection.execute(select(ENTITIES).where(ENTITIES.c.key == entity)).one_or_none()
    if row is None:
        return None
    if mention is None or folded is None:
        first = connection.execute(
            select(MENTIONS.c.mention_key, MENTIONS.c.folded)
            .where(MENTIONS.c.entity_key == entity)
            .order_by(MENTIONS.c.mention_key)
            .limit(1)
        ).one()
        mention, folded = first.mention_key, first.folded
    return Found(entity, EntityKind(row.kind), row.name, mention, folded, row.first_year, row.last_year, row.documents)
