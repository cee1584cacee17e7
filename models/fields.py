"""How a field of a record is declared: once, with its labels in both languages and its meaning.

Tables, CSV headers, the data dictionary and the pages people see are all derived from these declarations.
"""

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo


class Frozen(BaseModel):
    """A record type: immutable, and strict about what it is given."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True)
class Label:
    """What a field is called in Vietnamese and English, and what it means (in Vietnamese)."""

    vi: str
    en: str
    meaning: str


def declare(vi: str, en: str, meaning: str, **options: Any) -> Any:
    """Declare a field with its Vietnamese label, English label and meaning; options go to pydantic's ``Field``."""
    return Field(description=meaning, json_schema_extra={"vi": vi, "en": en}, **options)


def label_of(info: FieldInfo) -> Label:
    """The label of a declared field; an undeclared one is an error of ours."""
    extra = info.json_schema_extra
    if not isinstance(extra, dict) or not info.description:
        raise TypeError("field declared without labels")
    return Label(vi=str(extra["vi"]), en=str(extra["en"]), meaning=info.description)
