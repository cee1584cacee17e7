"""Evidence found again where the text of its document has been settled anew, and words found in a text."""

import re
from difflib import SequenceMatcher

from language.fold import level
from models import Evidence

_WORD = re.compile(r"\w\w+")
_FEW_LETTERS = 8  # of a word or two; less than that in common says nothing


def find_words(text: str, words: str, near: int = 0, *, whole: bool = True) -> tuple[int, int] | None:
    """Where the text shows the words, as near to ``near`` as can be; None where it does not.

    As they stand, else whatever their case, tone placement, quotes, dashes and spaces. ``whole`` words only: a name is
    not shown by another that begins with it.
    """
    exact = re.escape(words.strip())
    loose = r"\s+".join(map(re.escape, level(words).split()))
    for pattern, within in ((exact, text), (loose, level(text))):
        before, after = (r"(?<!\w)", r"(?!\w)") if whole else ("", "")
        spans = [m.span() for m in re.finditer(before + pattern + after, within)] if pattern else []
        if spans:
            return min(spans, key=lambda span: abs(span[0] - near))
    return None


class Relocation:
    """Moves evidence from one text of a document to another."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new

    def move(self, evidence: Evidence) -> Evidence | None:
        """The evidence in the new text, or None where its words are no longer there."""
        if self._old == self._new:
            return evidence
        near = evidence.start * len(self._new) // max(1, len(self._old))
        quote = evidence.quote
        found = find_words(self._new, quote, near) or find_words(self._new, quote, near, whole=False)
        return _cut(self._new, *found, evidence) if found else None

    def rescue(self, evidence: Evidence) -> Evidence:
        """The nearest thing to the evidence that the new text has: the longest stretch in common, else its first line.

        For a value that a person settled, which must not be lost with its words.
        """
        old, new = level(evidence.quote), level(self._new)
        same = SequenceMatcher(None, old, new, autojunk=False).find_longest_match()
        if same.size >= _FEW_LETTERS and _WORD.search(new, same.b, same.b + same.size):
            return _cut(self._new, same.b, same.b + same.size, evidence)
        line = re.search(r"\S.*", self._new)
        return _cut(self._new, *(line.span() if line else (0, len(self._new))), evidence)


def _cut(text: str, start: int, end: int, like: Evidence) -> Evidence:
    return Evidence.cut(text, start, end, field=like.field, rule=like.rule)
