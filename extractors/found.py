"""Making items out of what was found: evidence cut from the text, with the field and the rule that gave it."""

from extractors.reading import Reading
from models import Evidence


def cite(reading: Reading, start: int, end: int, field: str | None = None, rule: str | None = None) -> Evidence:
    """Evidence for a field: the words at ``start:end`` and the rule that read them."""
    return Evidence.cut(reading.document.text, start, end, field=field, rule=rule)
