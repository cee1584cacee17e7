"""``kyyeu new-site``: a site looked at once, its file proposed, two pages saved with what is to be seen in them."""

import tempfile
from base64 import b64decode
from pathlib import Path

import click

from crawlers import saved_pages
from crawlers.orders import Order, Proposed, SavedPage
from crawlers.page_looks import Page
from crawlers.process import CrawlDied, crawling
from crawlers.proposing import trial_site
from crawlers.site_file import SITES, Site, parse
from kyyeu.crawling import means_of
from kyyeu.front import Front


def propose(front: Front, name: str, url: str, sites: Path | None, contact: str | None, *, private: bool) -> int:
    """Write the file. Returns 0, or 2 where it cannot be done as asked."""
    folder = sites or front.settings.sites or SITES
    file, means = folder / f"{name}.yml", means_of(front, contact)
    pages = saved_pages.folder_of(folder, name)
    if means is None:
        return 2
    if file.exists() or pages.exists():
        return _refuse(front, front.say("new_site.exists", file=file if file.exists() else pages))
    try:
        site = trial_site(name, url, private=private)
    except ValueError as error:
        named = "name" in str(error)
        return _refuse(front, front.say("new_site.name", name=name) if named else front.say("new_site.url", url=url))
    proposed, why = _look(site, means.agent)
    if proposed is None:
        return _refuse(front, front.say("new_site.failed", why=why))
    made = parse(proposed.source, name, str(file))
    told = saved_pages.save(pages, made, _page(proposed.list_page), _page(proposed.article))
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(proposed.source, "utf-8")
    following = told.next_page or front.say("new_site.no_next")
    click.echo(front.say("new_site.done", file=file, articles=len(told.articles), next=following, folder=pages))
    return 0


def _refuse(front: Front, message: str) -> int:
    click.echo(front.say("error", message=message), err=True)
    return 2


def _look(site: Site, agent: str) -> tuple[Proposed | None, str]:
    """What the crawling process proposes, or why it does not."""
    with tempfile.TemporaryDirectory(prefix="kyyeu-") as folder, crawling() as process:
        try:
            report = process.run(Order(site=site, folder=Path(folder), agent=agent, look=True))
        except CrawlDied as error:
            return None, str(error)
    return report.proposed, report.error or report.skipped


def _page(saved: SavedPage) -> Page:
    return Page(saved.url, b64decode(saved.body), saved.content_type)
