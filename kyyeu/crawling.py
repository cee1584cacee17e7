"""``kyyeu crawl`` and ``kyyeu sites``: the sites asked, what they brought read, and how they are."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from archive import Archive
from crawlers.health import Health, Word, health
from crawlers.site_file import SITES, Site, find
from kyyeu import settings
from kyyeu.front import Front
from kyyeu.histories import moment
from language.faults import DataError
from pipelines.batches import NoServerError
from pipelines.crawl import Crawled, Means, Outcome, crawl, crawl_through_prefect, store_of
from pipelines.intake import Settled, State
from pipelines.sources import Found

_BAD = (Word.FAILING, Word.CHANGED, Word.SILENT)


class Lines:
    """A line a site: when it is asked, and what came of it."""

    def __init__(self, front: Front) -> None:
        """Speak with the front's words."""
        self._say = front.say

    def begin(self, found: Found) -> None:
        """Never called here."""

    def settled(self, settled: Settled[Any]) -> None:
        """Say nothing of a single page; sites are what people watch."""

    def crawling(self, site: Site) -> None:
        """Say that a site is asked now."""
        click.echo(self._say("crawl.asking", site=site.name, title=site.title), err=True)

    def crawled(self, crawled: Crawled) -> None:
        """Say what came of it."""
        click.echo("\n".join(_told(self._say, crawled)), err=True)


def sites_of(front: Front, names: Sequence[str], folder: Path | None) -> tuple[Site, ...]:
    """The sites meant, or nothing where a site file is at fault; the faults are told."""
    try:
        found = find(tuple(names), folder or front.settings.sites or SITES)
    except DataError as error:
        for fault in error.faults:
            click.echo(f"{fault.file}:{fault.line}: {fault.message}", err=True)
        return ()
    if not found:
        click.echo(front.say("error", message=front.say("crawl.no_sites")), err=True)
    return found


def means_of(front: Front, contact: str | None) -> Means | None:
    """Whom a site's owner can turn to, which every request says; without it nobody is asked anything."""
    if named := (contact or front.settings.contact):
        return Means(named, front.settings.webhook)
    click.echo(front.say("error", message=front.say("crawl.no_contact")), err=True)
    return None


def run(
    front: Front, names: Sequence[str], folder: Path | None, archive: Path, contact: str | None, **how: bool
) -> int:
    """Crawl. Returns 1 where a site failed or a page was set aside, 2 where it cannot be done as asked, else 0."""
    sites, means = sites_of(front, names, folder), means_of(front, contact)
    if not sites or means is None:
        return 2
    Archive.open(archive, create=True).close()
    if how["flow"] and not front.settings.prefect_api:
        settings.use_private_prefect(archive / "prefect")
        click.echo(front.say("ingest.starting_server"), err=True)
    try:
        outcome = (crawl_through_prefect if how["flow"] else crawl)(sites, archive, means, Lines(front))
    except NoServerError as error:
        click.echo(front.say("error", message=front.say("ingest.no_server", error=error)), err=True)
        return 2
    return _tell(front, outcome, as_json=how["as_json"])


def _tell(front: Front, outcome: Outcome, *, as_json: bool) -> int:
    if as_json:
        for one in outcome.crawled:
            click.echo(json.dumps(_summary(one), ensure_ascii=False))
    else:
        runs = [one.run for one in outcome.crawled if one.run]
        names = ("new", "reports", "changed", "gone", "failed", "requests")
        totals = {name: sum(getattr(run, name) for run in runs) for name in names}
        click.echo(front.say("crawl.done", sites=len(outcome.crawled), **totals))
    for alarm in outcome.alarms:
        word = front.say(f"Word.{alarm.word}")
        click.echo(front.say("crawl.alarm", site=alarm.site, word=word, told=alarm.told), err=True)
    if outcome.complaint:
        click.echo(front.say("error", message=outcome.complaint), err=True)
    return 1 if any(_is_bad(one) for one in outcome.crawled) else 0


def _is_bad(one: Crawled) -> bool:
    return bool(one.error or (one.run and one.run.outcome in ("failed", "lost")) or any(s.refusal for s in one.read))


def _summary(one: Crawled) -> dict[str, Any]:
    states = Counter(s.state.value for s in one.read)
    told = {"site": one.site, "skipped": one.skipped, "error": one.error, "run": asdict(one.run) if one.run else None}
    return told | {"read": {state.value: states[state.value] for state in State}}


def _told(say: Any, one: Crawled) -> Iterator[str]:
    if one.skipped:
        yield say("crawl.skipped", site=one.site, why=one.skipped)
    if one.error:
        yield say("crawl.error", site=one.site, why=one.error)
    if one.run:
        counts = asdict(one.run)
        yield say("crawl.site", kilobytes=one.run.bytes / 1000, **counts)
        if one.run.why:
            yield say("crawl.why", site=one.site, why=one.run.why)
    for settled in one.read:
        if settled.refusal:
            refusal = settled.refusal
            yield say.refused(settled.path.address, refusal.code, refusal.reason, refusal.advice)


def sites(front: Front, names: Sequence[str], folder: Path | None, archive: Path, *, as_json: bool) -> int:
    """Tell how the sites are. Returns 1 where any is silent, changed or failing, else 0."""
    found = sites_of(front, names, folder)
    if not found:
        return 2
    Archive.open(archive).close()
    from crawlers.clock import SystemClock

    with store_of(archive).ledger() as ledger:
        healths = [health(site, ledger, SystemClock().now()) for site in found]
    for one in healths:
        if as_json:
            click.echo(json.dumps(asdict(one) | {"share": one.share}, ensure_ascii=False))
        else:
            click.echo(_row(front, one))
    return 1 if any(one.word in _BAD for one in healths) else 0


def _row(front: Front, one: Health) -> str:
    say = front.say
    last = moment(say, one.last_success) if one.last_success else say("sites.never")
    share = say("sites.share", percent=round(100 * one.share)) if one.share is not None else ""
    told = {
        name: getattr(one, name) for name in ("site", "title", "new", "expected_new", "reports", "expected_reports")
    }
    line = say("sites.row", word=say(f"Word.{one.word}"), last=last, share=share, failed=one.failed, **told)
    return line + (say("sites.why", why=one.why) if one.why else "")
