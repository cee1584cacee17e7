"""Text of a PDF in encodings of before Unicode, told by content and by the names of its fonts."""

from collections.abc import Iterable

from models import Issue
from readers.pdf_words import Word
from readers.repairs import repaired_runs


def repaired_pages(pages: Iterable[list[Word]]) -> list[Issue]:
    """Put the words of pages right in place; gives the note of it, if anything was wrong."""
    words = [word for page in pages for word in page]
    runs: list[tuple[str, str | None]] = []
    for at, word in enumerate(words):
        runs += ((_parted(words[at - 1], word) if at else "", None), (word.text, word.font))
    texts, issues = repaired_runs(runs)
    for word, text in zip(words, (texts or ())[1::2], strict=texts is not None):
        word.text = text
    words_left = [word for word in words if word.text]
    if len(words_left) < len(words):
        for page in pages:
            page[:] = [word for word in page if word.text]
    return issues


def _parted(one: Word, other: Word) -> str:
    """What stands between two words: nothing where a change of font alone parted them."""
    if abs(one.bottom - other.bottom) > 0.35 * one.size:
        return "\n"
    return "" if one.font != other.font and -0.6 * one.size < other.left - one.right < 0.1 * one.size else " "
