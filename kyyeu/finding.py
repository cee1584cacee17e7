"""``kyyeu search``: what is in the archive, found."""

import json
import os
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from archive import Archive
from archive.search import Hit, Kind, Results, search
from kyyeu.front import Front
from kyyeu.show import spoken_date
from models import Review

Marks = Sequence[tuple[int, int]]

DETAILS = 3  # lines of a hit; the list is for looking over, --json has all
LETTERS = 160  # of a line


def find(
    front: Front, query: str, archive: Path, *, kinds: Sequence[str], year: int | None, limit: int, as_json: bool
) -> int:
    """Print what was found, best first. Returns 0."""
    with Archive.open(archive) as opened:
        results = search(opened, query, [Kind(k) for k in kinds] or None, year, limit)
    click.echo(json.dumps(asdict(results), ensure_ascii=False) if as_json else "\n".join(_told(front, results)))
    return 0


def _told(front: Front, results: Results) -> Iterator[str]:
    if not results.hits:
        # In Vietnamese the archive may know better what was wrong with the query.
        yield front.say.pick(results.notice or front.say("search.nothing"), front.say("search.nothing"))
        return
    for hit in results.hits:
        yield from _hit(front, hit)
        yield ""
    total = f"≥ {results.total}" if results.capped else str(results.total)
    yield front.say("search.total", shown=len(results.hits), total=total)
    if len(results.counts) > 1:
        told = {kind: front.say.pick(f"{front.say('Kind.' + kind)} ({kind})", kind) for kind in results.counts}
        counts = (f"{told[kind]} {count}" for kind, count in results.counts.items())
        yield front.say("search.kinds", counts=", ".join(counts))
    if results.reachable < results.total:
        yield front.say("search.ranked", reachable=results.reachable)
    elif results.notice:
        yield front.say("search.cut")


def _hit(front: Front, hit: Hit) -> Iterator[str]:
    states = [front.say(f"Kind.{hit.kind}")]
    if hit.review and hit.review is not Review.UNREVIEWED:
        states.append(front.say(f"Review.{hit.review}"))
    if hit.revoked_on:
        states.append(front.say("search.revoked", date=spoken_date(front.say, hit.revoked_on)))
    yield f"[{', '.join(states)}] {_marked(hit.title, hit.title_marks)}{click.style(f' ({hit.key})', dim=True)}"
    yield from (f"    {_shortened(line)}" for line in hit.details[:DETAILS])
    if more := len(hit.details[DETAILS:]):
        yield "    " + front.say("search.more_lines", count=more)
    if hit.snippet:
        yield "    «" + " ".join(_marked(hit.snippet, hit.marks).split()) + "»"
    title = _shortened(hit.document_title or front.say("search.untitled"))
    date = f" ({spoken_date(front.say, hit.date)})" if hit.date else ""
    yield "    " + click.style(f"↳ {title}{date}", dim=True)
    yield "      " + click.style(_from_here(hit.source), dim=True)


def _shortened(line: str) -> str:
    """A line of the list, cut at a word where it is too long to be looked over."""
    return textwrap.shorten(line, LETTERS, placeholder=" …")


def _from_here(source: str) -> str:
    """A path within the working folder as one would type it there; anything else as it is."""
    here = f"{Path.cwd()}{os.sep}"
    return source.removeprefix(here)


def _marked(text: str, marks: Marks) -> str:
    """The text with the words that matched in bold; where the output is no terminal, click takes the bold out."""
    pieces, place = [], 0
    for start, end in sorted(marks):
        pieces += [text[place:start], click.style(text[start:end], bold=True, fg="yellow")]
        place = end
    return "".join([*pieces, text[place:]])
