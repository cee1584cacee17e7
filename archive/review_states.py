"""Whether a person has looked at a row, and what came of it: for whoever hands rows out."""

from archive.rows import Rows
from archive.tables import REVIEW
from models import Review as ReviewState

__all__ = ["REVIEW", "ReviewState", "reviewed_among"]


def reviewed_among(rows: Rows) -> dict[str, ReviewState]:
    """The rows that a person has settled, by their keys."""
    stated = {
        row["key"]: ReviewState(row[REVIEW.name]) for those in rows.values() for row in those if REVIEW.name in row
    }
    return {key: state for key, state in stated.items() if state is not ReviewState.UNREVIEWED}
