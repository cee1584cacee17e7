"""``kyyeu issues`` and ``kyyeu gaps``: what does not add up in an archive, and what is missing from it."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import click

from archive import Archive
from archive.identity import find_gaps, look_over
from archive.identity.findings import Findings
from archive.identity.gaps import ClusterGaps
from kyyeu.front import Front
from kyyeu.identifying import warn


def issues(front: Front, archive: Path, documents: Sequence[str], *, as_json: bool) -> int:
    """Print what does not add up. Returns 2 for an unknown document, 1 where there is anything, else 0."""
    with Archive.open(archive) as opened:
        known = {entry.key for entry in opened.documents(older=True)} if documents else set()
        if unknown := [key for key in documents if key not in known]:
            click.echo(front.say("error", message=front.say("issues.unknown", key=unknown[0])), err=True)
            return 2
        warn(front, opened)
        found = look_over(opened, documents or None)
    lines = _rows(found) if as_json else _told(front, found)
    click.echo("\n".join(json.dumps(x, ensure_ascii=False) if as_json else str(x) for x in lines))
    return 1 if found.documents or found.contradictions else 0


def gaps(front: Front, archive: Path, until: str | None, *, as_json: bool) -> int:
    """Print which meetings of clusters no paper tells of. Returns 0."""
    with Archive.open(archive) as opened:
        warn(front, opened)
        found = find_gaps(opened, until)
    for one in found:
        click.echo(json.dumps(asdict(one), ensure_ascii=False) if as_json else "\n".join(_gaps(front, one)))
    if not as_json:
        count = sum(len(one.gaps) for one in found)
        click.echo(front.say("gaps.total", clusters=len(found), meetings=count) if found else front.say("gaps.none"))
    return 0


def _rows(found: Findings) -> Iterator[dict[str, Any]]:
    for document in found.documents:
        own = {"document": document.key, "source": document.source}
        for issue in document.noted:
            yield own | {"row": document.key} | issue.model_dump(mode="json")
        for one in document.findings:
            yield own | {"row": one.row} | one.issue.model_dump(mode="json")
    for contradiction in found.contradictions:
        yield {"entity": contradiction.entity, "message": contradiction.message} | asdict(contradiction)


def _told(front: Front, found: Findings) -> Iterator[str]:
    count = 0
    for document in found.documents:
        yield front.say("issues.document", title=document.title or document.source, key=document.key)
        for issue in (*document.noted, *(one.issue for one in document.findings)):
            count += 1
            yield front.say("issues.one", code=issue.code, message=issue.message)
    if found.contradictions:
        yield front.say("issues.contradictions")
    for one in found.contradictions:
        yield front.say("issues.one", code=one.code, message=one.message)
        yield from (f"      {v.told}: {', '.join(v.documents)}" for v in one.values)
    if not found.documents and not found.contradictions:
        yield front.say("issues.none")
        return
    yield front.say(
        "issues.total", issues=count, documents=len(found.documents), contradictions=len(found.contradictions)
    )


def _gaps(front: Front, one: ClusterGaps) -> Iterator[str]:
    yield front.say(
        "gaps.cluster", name=one.name, key=one.key, first=one.first_year, last=one.last_year, meetings=one.meetings
    )
    years: dict[str, list[int]] = defaultdict(list)
    for gap in one.gaps:
        years[gap.kind.value].append(gap.year)
    for kind, those in years.items():
        yield front.say("gaps.missing", kind=front.say(f"MeetingKind.{kind}"), years=spans(those))


def spans(years: Sequence[int]) -> str:
    """Years in order, those that follow on each other as a span: "2015, 2018–2021"."""
    runs: list[list[int]] = []
    for year in years:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)


def is_day(words: str) -> bool:
    """Whether words are a day in ISO 8601 (2025-12-31)."""
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False
