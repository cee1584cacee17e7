"""What comes out of reading and extracting one source."""

from dataclasses import dataclass

from models import Document, Record
from pipelines.refusals import Refusal


@dataclass(frozen=True)
class Reading:
    """A document, its record, and the version of the rules that made it."""

    document: Document
    record: Record
    rules: str


Outcome = Reading | Refusal


@dataclass(frozen=True)
class Unready:
    """A worker that cannot work at all: a room does not load, or a lexicon or rule book is at fault."""

    fault: str
