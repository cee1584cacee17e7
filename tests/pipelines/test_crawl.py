"""A crawl and the reading of what it brought in one run; the archive made anew from WARC is the same."""

import sqlite3
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from archive import Archive
from benchmarks.web.articles import Article
from benchmarks.web.server import DAY, Serving, SimSite, World
from benchmarks.web.systems import WORDPRESS
from crawlers.clock import SharedClock
from crawlers.site_file import Site
from pipelines.chain import Linked, broken_links
from pipelines.crawl import Crawled, Means, crawl, store_of
from pipelines.intake import Settled
from pipelines.rebuild import differences, rebuild
from pipelines.schedule import deployments, limit_of
from pipelines.sources import Found

START = 1_767_225_600.0


class Quiet:
    """A watch that keeps what it is told."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def begin(self, found: Found) -> None:
        """Nothing."""

    def settled(self, settled: Settled[Any]) -> None:
        self.seen.append(settled.state.value)

    def crawling(self, site: Site) -> None:
        self.seen.append(site.name)

    def crawled(self, crawled: Crawled) -> None:
        self.seen.append(f"{crawled.site} done")


def sim() -> SimSite:
    articles = [Article(100 + n, n % 2 == 0, 0) for n in range(6)]
    articles[0].edited = articles[2].deleted = 1
    return SimSite("tin.example", WORDPRESS, articles)


def test_reports_are_read_in_the_run_that_brings_them(tmp_path: Path) -> None:
    clock, site = SharedClock(tmp_path / "clock", START), sim()
    kho = tmp_path / "kho"
    with Serving(World([site], clock, START)) as serving:
        told = {"lists": (f"http://tin.example:{serving.port}/tin-tuc/",), "private": ("tin.example",)}
        pages = Site(name="thu", title="Trang thử", **told)  # type: ignore[arg-type]
        means = Means("a@b.example", clock=tmp_path / "clock", known={"tin.example": "127.0.0.1"})
        dead = Site(name="chet", title="Trang chết", lists=("http://khong-co.invalid/",))
        watch = Quiet()
        first = crawl([pages, dead], kho, means, watch)
        assert Counter(watch.seen)["new"] == 3
        assert watch.seen[-2:] == ["chet", "chet done"]
        assert [one.run.outcome for one in first.crawled if one.run] == ["well", "failed"]
        assert [alarm.site for alarm in first.alarms] == ["chet"]
        assert (store_of(kho).folder / "alarms.atom").exists()
        clock.pass_by(1.5 * DAY)
        second = crawl([pages], kho, means, Quiet())
    assert [s.state.value for s in second.crawled[0].read] == ["version"]
    assert not list(broken_links(kho, linked := Linked()))
    assert linked.documents == 4
    made = rebuild(kho, tmp_path / "moi", Quiet())
    assert list(differences(kho, tmp_path / "moi", made)) == []
    assert (made.documents, made.same) == (4, 4)
    with Archive.open(tmp_path / "moi") as archive:
        assert sorted(entry.version for entry in archive.documents(older=True)) == [1, 1, 1, 2]


def test_what_was_kept_and_not_read_is_read_by_the_next_run(tmp_path: Path) -> None:
    clock, site = SharedClock(tmp_path / "clock", START), sim()
    kho = tmp_path / "kho"
    with Serving(World([site], clock, START)) as serving:
        pages = Site(
            name="thu", title="T", lists=(f"http://tin.example:{serving.port}/tin-tuc/",), private=("tin.example",)
        )
        means = Means("a@b.example", clock=tmp_path / "clock", known={"tin.example": "127.0.0.1"})
        crawl([pages], kho, means, Quiet())
        ledger = sqlite3.connect(store_of(kho).folder / "ledger.sqlite", isolation_level=None)
        ledger.execute("UPDATE captures SET taken = 0")
        ledger.close()
        again = crawl([pages], kho, means, Quiet())
    assert Counter(s.state.value for s in again.crawled[0].read) == {"known": 3}


def test_a_deployment_a_site_on_its_schedule(tmp_path: Path) -> None:
    site = Site(name="a", title="A", lists=("https://a.example/",), schedule="5 1 * * *")
    (one,) = deployments([site], tmp_path / "kho", Means("a@b.example"), None)
    assert (one.name, one.schedules[0].schedule.cron, one.concurrency_limit) == ("a", "5 1 * * *", 1)
    assert Site.model_validate(one.parameters["site"]) == site
    assert limit_of("a.example") == "kyyeu-host-a-example"
    assert replace(Means("x"), webhook="y").agent.endswith("x)")
