"""Any record and document at all, for hypothesis: made from the types' declarations, so that new fields take part."""

import types
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

from hypothesis import strategies as st

from models import Document, DocumentInfo, Item, Record
from models.fields import Frozen

# Smaller than a column holds, and never less than a count may be.
_INTEGERS = st.integers(min_value=1, max_value=2**31)


def _strategy(annotation: Any, *, at_least: int = 0) -> st.SearchStrategy[Any]:
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        inner = next(a for a in get_args(annotation) if a is not type(None))
        return st.none() | _strategy(inner)
    if origin is tuple:
        return st.lists(_strategy(get_args(annotation)[0]), min_size=at_least, max_size=2).map(tuple)
    if issubclass(annotation, Frozen):
        return _model(annotation)
    if issubclass(annotation, StrEnum):
        return st.sampled_from(annotation)
    plain: dict[type, st.SearchStrategy[Any]] = {
        str: st.text(max_size=12)
        | st.sampled_from(("Nguyễn Thị Hoà", "Cụm thi đua số 18", "=1+1", "\n", "2024-01-18")),
        int: _INTEGERS,
        float: st.floats(0, 1),
        bool: st.booleans(),
    }
    return plain[annotation]


def _model(model: type[Frozen]) -> st.SearchStrategy[Any]:
    parts = {
        name: _strategy(info.annotation, at_least=int(name == "evidence" and issubclass(model, Item)))
        for name, info in model.model_fields.items()
    }
    return st.builds(model, **parts)


@st.composite
def documents(draw: st.DrawFn) -> tuple[Document, Record]:
    """A document and a record of the same text."""
    record: Record = draw(_model(Record))
    document: Document = draw(_model(Document))
    info = DocumentInfo(**dict(record.document) | {"text": document.text})
    return document, record.model_copy(update={"document": info})
