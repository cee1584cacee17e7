"""docs/record.md: every field of the record, written from its declaration. ``python -m kyyeu.dictionary`` prints it."""

import types
from collections.abc import Iterator
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

import click
from pydantic import BaseModel
from pydantic.fields import FieldInfo

import models
from kyyeu.messages import MESSAGES
from models.fields import label_of

_HEAD = """# Bản ghi · The record

What `kyyeu extract --json` prints for a document, and what tables, exports and this page are derived from: the
declarations in `models/`. Written by `python -m kyyeu.dictionary`; a test compares. What the text does not state is
`null` or `[]`. Dates are ISO 8601. Every item (all but `document`) carries `evidence`, whose quotes are the text's own
words, and a `confidence`.
"""
_PLAIN = {str: "text", int: "whole number", float: "number"}


def page() -> str:
    """The whole page."""
    return "\n".join([_HEAD, *_lines()])


def _lines() -> Iterator[str]:
    for model in _reached(models.Record):
        yield f"## {model.__name__}\n\n{_summary(model)}\n"
        yield "| field | type | tiếng Việt | English | nghĩa |\n| --- | --- | --- | --- | --- |"
        for name, info in model.model_fields.items():
            label = label_of(info)
            yield f"| `{name}` | {_typed(info)} | {label.vi} | {label.en} | {label.meaning} |"
        yield ""
    for enumeration in _enumerations():
        yield f"## {enumeration.__name__}\n\n{_summary(enumeration)}\n"
        yield "| value | tiếng Việt | English |\n| --- | --- | --- |"
        for value in enumeration:
            vietnamese, english = MESSAGES[f"{enumeration.__name__}.{value}"]
            yield f"| `{value}` | {vietnamese} | {english} |"
        yield ""


def _summary(declared: type) -> str:
    return (declared.__doc__ or "").strip().splitlines()[0].replace("``", "`").replace(":meth:", "")


def _reached(model: type[BaseModel]) -> list[type[BaseModel]]:
    """The model and those its fields hold, each once, in the order they are met."""
    found: dict[type[BaseModel], None] = {model: None}
    for info in model.model_fields.values():
        for part in _parts(info.annotation):
            if isinstance(part, type) and issubclass(part, BaseModel):
                found.update(dict.fromkeys(_reached(part)))
    return list(found)


def _enumerations() -> list[type[StrEnum]]:
    fields = (info for model in _reached(models.Record) for info in model.model_fields.values())
    parts = (part for info in fields for part in _parts(info.annotation))
    return list(dict.fromkeys(x for x in parts if isinstance(x, type) and issubclass(x, StrEnum)))


def _parts(annotation: Any) -> Iterator[Any]:
    """The types that an annotation is made of."""
    arguments = get_args(annotation)
    if not arguments:
        yield annotation
    for argument in arguments:
        yield from _parts(argument)


def _typed(info: FieldInfo) -> str:
    return _worded(info.annotation)


def _worded(annotation: Any) -> str:
    if get_origin(annotation) in (Union, types.UnionType):
        return " or ".join(_worded(x) for x in get_args(annotation))
    if get_origin(annotation) is tuple:
        return f"list of {_worded(get_args(annotation)[0])}"
    if annotation is type(None):
        return "`null`"
    return _PLAIN.get(annotation) or f"[{annotation.__name__}](#{annotation.__name__.lower()})"


if __name__ == "__main__":
    click.echo(page(), nl=False)
