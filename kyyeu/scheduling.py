"""``kyyeu schedule``: a Prefect server where none runs, and the sites crawled on their schedules until stopped."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from archive import Archive
from crawlers.site_file import Site
from kyyeu import settings
from kyyeu.crawling import means_of, sites_of
from kyyeu.front import Front
from pipelines.batches import NoServerError
from pipelines.crawl import Means


@dataclass(frozen=True)
class Wish:
    """How to be scheduled: the port of a server of our own, one schedule for all, a work pool to hand over to."""

    contact: str | None = None
    port: int = 4200
    cron: str | None = None
    pool: str | None = None


def schedule(front: Front, names: Sequence[str], folder: Path | None, archive: Path, wish: Wish) -> int:
    """Serve until stopped. Returns 0, or 2 where it cannot be done as asked."""
    sites, means = sites_of(front, names, folder), means_of(front, wish.contact)
    if not sites or means is None:
        return 2
    Archive.open(archive, create=True).close()
    url = settings.use_prefect_server(archive / "prefect", wish.port)
    try:
        if wish.pool:
            return _hand_over(front, sites, archive, means, wish)
        return _serve(front, sites, archive, means, wish, url)
    except NoServerError as error:
        click.echo(front.say("error", message=front.say("ingest.no_server", error=error)), err=True)
        return 2


# Prefect takes its settings as it is imported; hence the imports within.


def _hand_over(front: Front, sites: Sequence[Site], archive: Path, means: Means, wish: Wish) -> int:
    from pipelines import schedule as plan

    try:
        plan.hand_over(sites, archive, means, wish.cron, wish.pool or "")
    except plan.NoPoolError as error:
        click.echo(front.say("error", message=front.say("schedule.no_pool", pool=error)), err=True)
        return 2
    click.echo(front.say("schedule.handed_over", sites=len(sites), pool=wish.pool))
    return 0


def _serve(front: Front, sites: Sequence[Site], archive: Path, means: Means, wish: Wish, url: str) -> int:
    from pipelines import schedule as plan

    if not plan.answers(url):
        click.echo(front.say("schedule.server", url=url), err=True)
    with plan.server(url, log=archive / "prefect" / "server.log"):
        click.echo(front.say("schedule.serving", sites=len(sites), url=url.removesuffix("/api")))
        for site in sites:
            click.echo(front.say("schedule.site", site=site.name, cron=wish.cron or site.schedule))
        plan.run(sites, archive, means, wish.cron)
    return 0
