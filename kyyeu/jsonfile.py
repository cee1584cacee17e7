"""JSON files that people write: gold records and floors."""

import json
from pathlib import Path
from typing import Any


class BadJsonError(Exception):
    """A file that should hold a JSON object and does not."""

    def __init__(self, file: Path, fault: str) -> None:
        """Say which file, and what the parser says of it."""
        super().__init__(f"{file}: {fault}")
        self.file, self.fault = file, fault


def read_object(file: Path) -> dict[str, Any]:
    """The object in a file. Raises BadJsonError, and OSError where it cannot be read."""
    try:
        value = json.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise BadJsonError(file, str(error)) from error
    if not isinstance(value, dict):
        raise BadJsonError(file, f"{type(value).__name__}, not an object")
    return value
