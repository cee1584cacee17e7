"""What a person types for a field, as the field wants it: codes from words, days as ISO 8601, parts of parts by path.

``roles`` with "chủ trì", ``count`` with "12", ``start_date`` with "17/12/2025", ``positions.1.organization``,
``terms.2.lead``, ``period`` as JSON. Fields go by their names or by their labels.
"""

import json
import re
import types
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from archive.errors import ArchiveError
from archive.parts import Part
from archive.wording import words
from language.fold import key
from models.fields import Frozen, label_of

_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?)?")


def field_named(part: Part, name: str) -> str:
    """The field of that name or label, or that a path begins with. Raises ArchiveError where there is none."""
    return _named(part.model, name.split(".", maxsplit=1)[0], part.fields)


def typed(part: Part, current: dict[str, Any], path: str, texts: Sequence[str]) -> tuple[str, Any]:
    """The field that the path begins with and its new value, as JSON; ``current`` is the item now, as JSON.

    Raises ArchiveError where the path leads nowhere, or what was typed does not suit it.
    """
    first, *rest = path.split(".")
    name = _named(part.model, first, part.fields)
    return name, _set(part.model.model_fields[name], current.get(name), rest, texts, path)


def _named(model: type[Frozen], name: str, among: Sequence[str]) -> str:
    for field in among:
        label = label_of(model.model_fields[field])
        if key(name) in (key(field), key(label.vi), key(label.en)):
            return field
    raise ArchiveError(f"Không có trường «{name}». Hãy chọn một trong: {', '.join(among)}.")


def _set(info: FieldInfo, value: Any, steps: Sequence[str], texts: Sequence[str], path: str) -> Any:
    """The value of a field, with what is typed at the rest of the path put in."""
    kind = _plain(info.annotation)
    many = get_origin(kind) is tuple
    if not steps:
        return [_read(get_args(kind)[0], info, t) for t in texts] if many else _read(kind, info, _single(texts, path))
    if many:
        return _set_one(get_args(kind)[0], info, list(value or ()), steps, texts, path)
    if not _is_model(kind):
        raise ArchiveError(f"Trường «{path}» không có phần nào bên trong. Hãy bỏ phần sau dấu chấm đầu tiên.")
    return _set_within(kind, value or {}, steps, texts, path)


def _set_one(kind: Any, info: FieldInfo, held: list[Any], steps: Sequence[str], texts: Sequence[str], path: str) -> Any:
    """A list with one of its values set, or one more at its end."""
    number = int(steps[0]) if steps[0].isdecimal() else 0
    if not 1 <= number <= len(held) + 1:
        raise ArchiveError(f"«{path}»: {steps[0]} phải là số từ 1 đến {len(held) + 1}.")
    if number > len(held):
        held.append({} if _is_model(kind) else None)
    if len(steps) == 1:
        held[number - 1] = _read(kind, info, _single(texts, path))
    elif _is_model(kind):
        held[number - 1] = _set_within(kind, held[number - 1], steps[1:], texts, path)
    else:
        raise ArchiveError(f"Trường «{path}» không có phần nào bên trong. Hãy bỏ phần sau số {number}.")
    return held


def _set_within(
    model: type[Frozen], value: dict[str, Any], steps: Sequence[str], texts: Sequence[str], path: str
) -> dict[str, Any]:
    name = _named(model, steps[0], tuple(model.model_fields))
    return value | {name: _set(model.model_fields[name], value.get(name), steps[1:], texts, path)}


def _single(texts: Sequence[str], path: str) -> str:
    if len(texts) != 1:
        raise ArchiveError(f"Trường «{path}» nhận đúng một giá trị, đã cho {len(texts)}.")
    return texts[0]


def _read(kind: Any, info: FieldInfo, text: str) -> Any:
    """One value from its text."""
    text = text.strip()
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _code(kind, text)
    if _is_model(kind):
        return _model(kind, text)
    if kind is int:
        return _number(text)
    if not text:
        return None
    return read_day(text) if "ISO 8601" in label_of(info).meaning else text


def _code(kind: type[StrEnum], text: str) -> str:
    known = words(kind)
    for code, word in known.items():
        if key(text) in (key(code), key(word)):
            return code
    choices = ", ".join(f"{code} ({word.lower()})" for code, word in known.items())
    raise ArchiveError(f"«{text}» không phải giá trị của trường này. Hãy chọn một trong: {choices}.")


def _number(text: str) -> int | None:
    if not text:
        return None
    digits = text.replace(".", "").replace(" ", "")
    if not re.fullmatch(r"-?\d+", digits):
        raise ArchiveError(f"«{text}» không phải số nguyên.")
    return int(digits)


def read_day(text: str) -> str:
    """A day as ISO 8601, from 17/12/2025 or from ISO 8601 itself. Raises ArchiveError where it is none."""
    text = text.strip()
    if found := _DAY.fullmatch(text):
        day, month, year = map(int, found.groups())
        text = f"{year:04}-{month:02}-{day:02}"
    if not (found := _ISO.fullmatch(text)) or not _is_day(found[1]):
        raise ArchiveError(f"«{text}» không phải ngày. Hãy viết như 17/12/2025 hoặc 2025-12-17.")
    return text


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _model(model: type[Frozen], text: str) -> Any:
    """A part of an item: JSON, or the words that it cannot be without."""
    if text.startswith("{"):
        try:
            return json.loads(text)
        except ValueError as error:
            raise ArchiveError(f"«{text}» không phải JSON hợp lệ: {error}.") from None
    needed = [name for name, info in model.model_fields.items() if info.is_required()]
    if len(needed) == 1:
        return {needed[0]: text}
    example = json.dumps(dict.fromkeys(model.model_fields), ensure_ascii=False)
    first = next(iter(model.model_fields))
    raise ArchiveError(f"«{text}»: hãy viết dạng JSON như {example}, hoặc đặt từng phần như TRƯỜNG.1.{first}.")


def _plain(annotation: Any) -> Any:
    """The annotation without ``| None``."""
    if get_origin(annotation) in (Union, types.UnionType):
        return next(a for a in get_args(annotation) if a is not type(None))
    return annotation


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Frozen)
