"""Sites crawled on their schedules: Prefect deployments with a cron each, on a server started where none runs."""

import logging
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
from prefect import flow, serve, task
from prefect.cache_policies import NO_CACHE
from prefect.client.orchestration import get_client
from prefect.concurrency.sync import concurrency
from prefect.deployments.runner import RunnerDeployment
from prefect.exceptions import ObjectNotFound
from prefect.schedules import Cron
from prefect.types.entrypoint import EntrypointType

from crawlers.site_file import Site
from pipelines.batches import NoServerError
from pipelines.crawl import Crawled, Means, crawl, tell_prefect
from pipelines.intake import Settled
from pipelines.sources import Found

_ZONE = "Asia/Ho_Chi_Minh"  # that people read the clock by, as in the hours of a site file
_PATIENCE = 120.0  # seconds that a server takes to start from cold, at most
_RETRIES = (60.0, 600.0)  # seconds before a run that failed is tried again


class CrawlFailed(Exception):
    """A site could not be crawled; Prefect tries again."""


class NoPoolError(Exception):
    """The server has no work pool of that name."""


class _Silent:
    """Watches and says nothing: Prefect keeps the outcome."""

    def begin(self, found: Found) -> None:
        """Say nothing."""

    def settled(self, settled: Settled[Any]) -> None:
        """Say nothing."""

    def crawling(self, site: Site) -> None:
        """Say nothing."""

    def crawled(self, crawled: Crawled) -> None:
        """Say nothing."""


@flow(name="crawl-site")
def crawl_site(site: dict[str, Any], archive: str, contact: str, webhook: str = "") -> dict[str, Any]:
    """Crawl one site, and leave a table of what came of it; tried again after ever longer where it failed."""
    return ask_site(Site.model_validate(site), Path(archive), Means(contact, webhook))


@task(name="crawl", retries=len(_RETRIES), retry_delay_seconds=list(_RETRIES), cache_policy=NO_CACHE)
def ask_site(site: Site, archive: Path, means: Means) -> dict[str, Any]:
    """Crawl one site, alone on its hosts."""
    with concurrency([limit_of(host) for host in sorted(site.all_hosts)], occupy=1, timeout_seconds=6 * 3600):
        outcome = crawl([site], archive, means, _Silent())
    tell_prefect(outcome)
    crawled = outcome.crawled[0]
    if crawled.error or (crawled.run and crawled.run.outcome == "failed"):
        raise CrawlFailed(crawled.error or (crawled.run.why if crawled.run else ""))
    return {"new": crawled.run.new, "read": len(crawled.read)} if crawled.run else {"skipped": crawled.skipped}


def limit_of(host: str) -> str:
    """The name of the concurrency limit of a host."""
    return "kyyeu-host-" + "".join(c if c.isalnum() or c in "-_" else "-" for c in host)


def deployments(sites: Sequence[Site], archive: Path, means: Means, cron: str | None) -> list[RunnerDeployment]:
    """A deployment a site, on its schedule, or all on the one given."""
    return [
        RunnerDeployment.from_flow(
            crawl_site,
            name=site.name,
            schedule=Cron(cron or site.schedule, timezone=_ZONE),
            parameters={
                "site": site.model_dump(mode="json"),
                "archive": str(archive.absolute()),
                "contact": means.contact,
                "webhook": means.webhook,
            },
            description=site.title,
            tags=["kyyeu"],
            concurrency_limit=1,
            entrypoint_type=EntrypointType.MODULE_PATH,
        )
        for site in sites
    ]


def limit_hosts(sites: Sequence[Site]) -> None:
    """One run at a time for each host, whichever sites lie there."""
    with get_client(sync_client=True) as client:
        for host in sorted({host for site in sites for host in site.all_hosts}):
            client.upsert_global_concurrency_limit_by_name(limit_of(host), 1)


def run(sites: Sequence[Site], archive: Path, means: Means, cron: str | None) -> None:
    """Serve the deployments until stopped. The server of PREFECT_API_URL must be there."""
    limit_hosts(sites)
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)  # else Ctrl-C in a run shows what breaks off within Prefect
    serve(*deployments(sites, archive, means, cron), print_starting_message=False, limit=4)


def hand_over(sites: Sequence[Site], archive: Path, means: Means, cron: str | None, pool: str) -> None:
    """Give the deployments to a work pool, whose workers run them. Raises NoServerError or NoPoolError."""
    try:
        with get_client(sync_client=True) as client:
            client.read_work_pool(pool)
        limit_hosts(sites)
        for deployment in deployments(sites, archive, means, cron):
            deployment.apply(work_pool_name=pool)
    except ObjectNotFound as error:
        raise NoPoolError(pool) from error
    except (httpx.HTTPError, ValueError, RuntimeError) as error:
        raise NoServerError(str(error)) from error


@contextmanager
def server(url: str, *, log: Path) -> Iterator[bool]:
    """The Prefect server at that address; started, and stopped afterwards, where none answers. Yields whether it was.

    Raises NoServerError where it does not start.
    """
    if answers(url):
        yield False
        return
    parts = urlsplit(url)
    host, port = parts.hostname or "127.0.0.1", str(parts.port or 4200)
    with log.open("ab") as said:
        command = [sys.executable, "-m", "prefect", "server", "start", "--host", host, "--port", port]
        # In a session of its own: Ctrl-C is for us, and the server stops after what still talks to it.
        process = subprocess.Popen(  # noqa: S603 - ourselves
            command, stdout=said, stderr=said, stdin=subprocess.DEVNULL, start_new_session=True
        )
    try:
        _wait_for(url, process, log)
        yield True
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def answers(url: str) -> bool:
    """Whether a Prefect server answers at that address."""
    try:
        return httpx.get(f"{url}/health", timeout=2.0).status_code == httpx.codes.OK
    except httpx.HTTPError:
        return False


def _wait_for(url: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not answers(url):
        if process.poll() is not None or time.monotonic() > deadline:
            raise NoServerError(f"xem {log}")
        time.sleep(0.5)
