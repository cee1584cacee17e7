"""``kyyeu search``: what is in the archive, found."""

import json
import os
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from archive import Archive
from archive.facets import Facet
from archive.parsing import narrowed, parse
from archive.search import Hit, Kind, Order, Results, search
from kyyeu.front import Front
from kyyeu.show import spoken_date
from models import Review

Marks = Sequence[tuple[int, int]]

DETAILS = 3  # lines of a hit; the list is for looking over, --json has all
LETTERS = 160  # of a line
# What the codes of a facet are called is told with the enumeration they are of.
_WORDS = {
    Facet.KIND: "Kind", Facet.ROLE: "Role", Facet.STATUS: "AwardStatus", Facet.CONFIDENCE: "Band",
    Facet.REVIEW: "Review",
}  # fmt: skip


@dataclass(frozen=True)
class Wish:
    """What to find, by what to narrow it, and which of it to show."""

    query: str
    chosen: Mapping[str, Sequence[str]]
    kinds: Sequence[str] = ()
    year: int | None = None
    facets: bool = False
    order: str = Order.RELEVANCE
    limit: int = 20
    page: int = 1


def find(front: Front, wish: Wish, archive: Path, *, as_json: bool) -> int:
    """Print what was found, in order. Returns 0; 2 where a value to narrow it by is not understood."""
    typed = parse(wish.query)
    query = narrowed(typed, {Facet(facet): values for facet, values in wish.chosen.items()})
    if query.faults != typed.faults:
        click.echo(front.say("error", message=query.faults[-1]), err=True)
        return 2
    kinds, offset = [Kind(k) for k in wish.kinds] or None, (wish.page - 1) * wish.limit
    with Archive.open(archive) as opened:
        results = search(
            opened, query, kinds, wish.year, wish.limit, offset, order=Order(wish.order), facets=wish.facets
        )
    lines = [json.dumps(asdict(results), ensure_ascii=False)] if as_json else _told(front, results, wish)
    click.echo("\n".join(lines))
    return 0


def _told(front: Front, results: Results, wish: Wish) -> Iterator[str]:
    for hit in results.hits:
        yield from _hit(front, hit)
        yield ""
    if not results.total:
        # In Vietnamese the archive may know better what was wrong with the query.
        nothing = front.say("search.nothing") if results.understood else _left_out(front, results)
        yield front.say.pick(results.notice or nothing, nothing)
        return
    total = f"≥ {results.total}" if results.capped else str(results.total)
    yield front.say("search.total", shown=_shown(results, wish), total=total)
    if len(results.counts) > 1:
        told = {kind: front.say.pick(f"{front.say('Kind.' + kind)} ({kind})", kind) for kind in results.counts}
        counts = (f"{told[kind]} {count}" for kind, count in results.counts.items())
        yield front.say("search.kinds", counts=", ".join(counts))
    yield from _facets(front, results)
    if results.reachable < results.total:
        yield front.say("search.ranked", reachable=results.reachable)
    if not results.understood:
        yield _left_out(front, results)


def _left_out(front: Front, results: Results) -> str:
    """The line on what was typed and not used, which the archive has in Vietnamese alone."""
    return front.say("search.left_out", notice=results.notice or "")


def _shown(results: Results, wish: Wish) -> str:
    """How many hits are shown; of a later page which."""
    first = (wish.page - 1) * wish.limit
    if not first or not results.hits:
        return str(len(results.hits))
    return f"{first + 1}–{first + len(results.hits)}"


def _facets(front: Front, results: Results) -> Iterator[str]:
    """A line for each facet: its option, and its values with how many there are of each."""
    least = "≥ " if results.facets_capped else ""
    for facet, values in results.facets.items():
        if facet is not Facet.KIND:  # told with the total
            words = _WORDS.get(facet)
            told = ((front.say(f"{words}.{v.value}") if words else v.value, v.count) for v in values)
            counts = "; ".join(f"{value} ({least}{count})" for value, count in told)
            yield f"{front.say(f'Facet.{facet}')} (--{facet}): {counts}."


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
