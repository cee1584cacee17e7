"""What the name of a cluster or bloc tells: which sort it is, its number, and the words that say of whom it is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from archive.identity.body_names import Scope, complete
from archive.identity.spelling import plain_words, readings, words_used
from language.lexicon import any_of, lexicon

_SORTS = ("cụm", "khối")


@dataclass(frozen=True)
class ClusterName:
    """The name of a cluster: ``sort`` is cụm or khối, ``number`` its number, ``words`` whose it is, folded.

    ``place`` is the province that the name itself tells; ``is_regional`` that it tells a region of many provinces.
    """

    printed: str
    sort: str
    number: int | None
    words: tuple[str, ...]
    place: str | None = None
    is_regional: bool = False

    @property
    def key(self) -> str:
        """Names with different keys are never one cluster, but that one may leave out words beside its number."""
        return f"{self.sort} {self.number}" if self.number is not None else " ".join((self.sort, *self.words))


def cluster_name(printed: str, scope: Scope) -> ClusterName | None:
    """The name of a cluster as its paper means it; None where it has no words."""
    written = next(iter(readings(printed)), None)
    if written is None:
        return None
    words = complete(written.words, scope)
    sort = next((w for w in words if w in _SORTS), "")
    at = next((n for n, w in enumerate(words) if w.isdigit() and _numbers(words, n)), None)
    number = int(words[at]) if at is not None else None
    own = written.places[-1] if len(written.places) == 1 else None
    rest = tuple(w for n, w in enumerate(words) if n != at and w not in words_used("cluster") and w != sort)
    return ClusterName(printed, sort, number, rest, own, _regional().search(" ".join(words)) is not None)


@cache
def _regional() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(' '.join(plain_words(e.form)) for e in lexicon('regions').entries)}(?!\w)")


def _numbers(words: Sequence[str], at: int) -> bool:
    """Whether the figure at that word is the cluster's number: after số, cụm, khối, đua."""
    return at > 0 and words[at - 1] in ("số", "cụm", "khối", "đua", "nghiệp")
