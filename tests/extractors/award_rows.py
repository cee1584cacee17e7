"""Short views of awards: the rows that lines of text give, and rows as a table of a test writes them."""

from extractors.awards import find_awards
from extractors.reading import read
from tests.extractors.lines import Line, document

Row = tuple[str, str | None, str | None, int | None, str, int | None]

C, P = "conferred", "proposed"


def awards(*lines: Line) -> list[Row]:
    """Award, grantor, recipient, count, status and year of every row that the lines give."""
    found = find_awards(read(document(*lines)))
    return [(a.award, a.grantor, a.recipient, a.count, str(a.status), a.year) for a in found]


def rows(award: str, grantor: str | None, status: str, *to: str | int, year: int | None = None) -> list[Row]:
    """A row for each name or count."""
    return [_row(award, grantor, status, who, year) for who in to]


def _row(award: str, grantor: str | None, status: str, who: str | int, year: int | None) -> Row:
    named = who if isinstance(who, str) else None
    return (award, grantor, named, 1 if named else int(who), status, year)
