"""JSON Lines: a document a line, its record as ``kyyeu extract --json`` prints it. Nothing is lost."""

import json
from pathlib import Path

from archive.exports.tidy import Selection
from archive.review_states import REVIEW
from archive.tables import KEPT

NAME = "records.jsonl"


def write(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write ``records.jsonl``: what the archive knows of a document, which items were reviewed, its ``record``."""
    with (folder / NAME).open("w", encoding="utf-8", newline="\n") as file:
        for row, record in selection.records():
            known = {c.name: row[c.name] for c in KEPT}
            line = known | {REVIEW.name: selection.reviews(row["key"]), "record": record.model_dump(mode="json")}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    return ()
