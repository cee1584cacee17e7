"""What is wrong with a lexicon or rule book, and where."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """A fault in a data file: which file, which line (from 1), and what is wrong (in Vietnamese)."""

    file: str
    line: int
    message: str


class DataError(Exception):
    """A lexicon or rule book that cannot be used; carries every fault found in it."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("; ".join(f"{f.file}:{f.line}: {f.message}" for f in faults))
        self.faults = faults
