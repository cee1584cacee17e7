"""Which words of the text a row rests on: the first of its item's, and within an item those that show the row.

Evidence of a part names it in its field ("members", "roles:chair", "terms:2024:lead"). Fittest is what names the part,
then what names a value of the row, then what names the field of the row, then what shows the row's own words. The
rule is told twice, for queries and for records; a test holds them together.
"""

import functools
import operator
from collections.abc import Iterable, Sequence

from sqlalchemy import ColumnElement, FromClause, String, Table, case, cast, func, literal, or_, select

from archive.layout import EVIDENCE_TABLE
from archive.tables import DERIVED, PARENTS, REVIEWED, REVOKED, SHAPES
from models import Evidence, Item

#: The field of each nested table in the model above it.
_FIELDS = {child.table: child.path[-1] for shape in SHAPES for child in shape.children}

_KEYS = frozenset({"key", "document_key", "parent_key", "ordinal", *(c.name for c in (*REVIEWED, *REVOKED))})


def owners(table: str) -> list[str]:
    """The table, those above it, and at last the one of the item that its rows belong to."""
    chain = [table]
    while chain[-1] in PARENTS:
        chain.append(PARENTS[chain[-1]])
    return chain


def backing_key(chain: Sequence[Table]) -> ColumnElement[str]:
    """The key of the evidence that shows a row of ``chain[0]``, a row of the item's table ``chain[-1]`` or below it."""
    own, item = chain[0], chain[-1]
    if own is item:
        return item.c.key + ".evidence.1"
    evidence = DERIVED[EVIDENCE_TABLE].alias("candidate")
    stem = item.c.key + ".evidence"
    # "/" follows the point: the range holds the keys that begin with the stem. SQLite lets ORDER BY name columns of the
    # query around it by way of a column only.
    near = (
        select(evidence.c.key, evidence.c.ordinal, _closeness(evidence, chain).label("closeness"))
        .where(evidence.c.key > stem + ".", evidence.c.key < stem + "/")
        .correlate(*chain)
        .subquery("near")
    )
    return select(near.c.key).order_by(near.c.closeness.desc(), near.c.ordinal).limit(1).scalar_subquery()


def _closeness(evidence: FromClause, chain: Sequence[Table]) -> ColumnElement[int]:
    """How well evidence of the item fits a row of ``chain[0]``: 0 not at all, 15 in every way."""
    field, quote = evidence.c.field, evidence.c.quote
    part = literal(_FIELDS[chain[-2].name])
    values = [c for table in chain[:-1] for c in table.c if c.name not in _KEYS]
    texts = [c for c in chain[0].c if c.name not in _KEYS and isinstance(c.type, String)]
    of_part = or_(field == part, field.like(part + ":%"))
    of_value = or_(*((field + ":").like(part + ":" + cast(c, String) + ":%") for c in values))
    of_own = field.like("%:" + literal(_FIELDS[chain[0].name]))
    shows = or_(*(or_(_holds(quote, c), _holds(c, quote)) for c in texts))
    ways = ((of_part, 8), (of_value, 4), (of_own, 2), (shows, 1))
    return functools.reduce(operator.add, (case((fits, worth), else_=0) for fits, worth in ways))


def _holds(whole: ColumnElement[str], part: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether one text stands in the other, letter by letter; LIKE would take % and _ for more than they are."""
    return func.replace(whole, part, "") != whole


def backing_of(
    item: Item, part: str, values: Iterable[object] = (), own: str = "", texts: Iterable[str] = ()
) -> Evidence:
    """The evidence of an item that shows a part of it.

    ``values`` are the row's, and those of the rows between it and the item; ``own`` is the row's field where there are
    such rows; ``texts`` are the row's own words.
    """
    named = tuple(f"{part}:{value}:" for value in values if value is not None)
    words = tuple(text for text in texts if text)

    def closeness(evidence: Evidence) -> int:
        field, quote = f"{evidence.field}:", evidence.quote
        shows = any(text in quote or quote in text for text in words)
        ways = (
            (field.startswith(f"{part}:"), 8),
            (field.startswith(named), 4),
            (field.endswith(f":{own}:"), 2),
            (shows, 1),
        )
        return sum(worth for fits, worth in ways if fits)

    return max(item.evidence, key=closeness)
