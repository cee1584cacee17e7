"""Posts taken apart for comparison: what a person is, and in which body."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from language.fold import key
from language.lexicon import lexicon
from models import Position

_FORMER = re.compile(r"^(?:nguyên|cựu|cố) ")
_ACTING = re.compile(r"^(?:quyền|tân) ")
_DEPUTY = re.compile(r"^phó trưởng (?=\w)")
_STANDING = re.compile(r"^thường trực\s+", re.I)
_HEADS_OF = frozenset(("trưởng", "phó"))


@dataclass(frozen=True)
class Post:
    """A post: ``title`` folded ("phó ban"), ``body`` as printed with its noun ("Ban TĐKT Thành phố"), or None."""

    title: str
    body: str | None
    former: bool = False

    @property
    def rank(self) -> int:
        """2 for who heads a body, 1 for a deputy, 0 for anybody else."""
        if self.title.startswith("phó"):
            return 1
        return 2 if _sole().match(self.title) else 0

    @property
    def is_sole(self) -> bool:
        """Whether one person holds it at a time."""
        return self.rank == 2 and not self.former


@cache
def _sole() -> re.Pattern[str]:
    """Posts that one person holds at a time in a body, at the head of a title or after one word ("tổng giám đốc")."""
    return re.compile(rf"(?:\w+ )?{lexicon('sole_posts').pattern}(?!\w)")


@cache
def _unit_nouns() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(key(e.form).split()) for e in lexicon("body_levels").entries)


def post_of(position: Position) -> Post | None:
    """The post of a position; None for a part in a cluster (Cụm trưởng), which is no post of a body."""
    title = key(position.title or position.text)
    if title in lexicon("cluster_leaders").by_spelling or title.startswith(("trưởng khối", "phó khối", "trưởng cụm")):
        return None
    former = bool(_FORMER.match(title))
    plain = _DEPUTY.sub("phó ", _ACTING.sub("", _FORMER.sub("", title)))
    noun = _noun(position.title or position.text)
    body = _STANDING.sub("", position.organization or "")
    if noun and not key(body).startswith(key(noun)):
        body = f"{noun} {body}".strip()
    return Post(plain, body or None, former)


def _noun(title: str) -> str | None:
    """The part of a title that belongs to the name of the body: "Trưởng | phòng", "Ủy viên | Ban Thường vụ"."""
    words = title.split()
    low = key(title).split()
    if len(words) != len(low):
        return None
    for at in range(1, len(low)):
        for end in range(len(low), at, -1):
            if tuple(low[at:end]) in _unit_nouns() and not _is_head(low, end):
                return " ".join(words[at:])
    return None


def _is_head(low: Sequence[str], end: int) -> bool:
    """Whether the noun that ends there goes on as a title of its own: "Phó Cục | trưởng"."""
    return low[end : end + 1] != [] and low[end] in _HEADS_OF
