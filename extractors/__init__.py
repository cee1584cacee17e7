"""Document → Record, pure: the reading of the text, then one subject a file."""

from extractors import rulebook as _rulebook
from extractors.assembly import extract
from language import lexicon as _lexicon
from language.faults import Fault

__all__ = ["Fault", "check", "extract"]


def check() -> list[Fault]:
    """Load every lexicon and rule book; the faults of all of them, with file and line."""
    return _lexicon.check() + _rulebook.check()
