"""Titles of people, which grow with the years: a doctor of 2019 is no master in 2024, but papers leave titles out."""

from collections.abc import Iterator, Sequence
from functools import cache

from archive.identity.verdict import Part
from language.lexicon import lexicon


@cache
def _ladders() -> tuple[tuple[str, ...], ...]:
    """Titles that follow on each other, lowest first; who has one has had those before it."""
    found: dict[str, list[str]] = {}
    for entry in lexicon("title_ladders").entries:
        found.setdefault(entry.attributes["ladder"], []).append(entry.form)
    return tuple(map(tuple, found.values()))


def _step(titles: Sequence[str], ladder: Sequence[str]) -> int:
    return max((ladder.index(t) for t in titles if t in ladder), default=-1)


def titles_part(earlier: Sequence[str], later: Sequence[str]) -> Iterator[Part]:
    """What the titles of an earlier and a later paper say of its being one person."""
    for ladder in _ladders():
        before, after = _step(earlier, ladder), _step(later, ladder)
        if before < 0 or after < 0:
            continue
        if after < before:
            yield Part("titles", f"{ladder[before]} rồi {ladder[after]}: danh vị không giảm", -2.0)
        elif after == before:
            yield Part("titles", f"cùng là {ladder[after]}", 0.4)
        else:
            yield Part("titles", f"{ladder[before]} rồi {ladder[after]}", 0.2 if after - before <= 3 else -0.5)
