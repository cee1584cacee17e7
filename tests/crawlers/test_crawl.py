"""Crawls of a simulated site, each in the process that really crawls."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks.web.articles import Article
from benchmarks.web.systems import JOOMLA, SYSTEMS, System
from crawlers.process import Crawling
from tests.crawlers.made_web import web


def states(pages: object) -> Counter[str]:
    return Counter(page.state for page in pages)  # type: ignore[attr-defined]


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system.name)
def test_every_system_is_crawled_whole_by_the_general_way(process: Crawling, folder: Path, system: System) -> None:
    with web(process, folder, 23, system=system) as one:
        run = one.crawl()
        assert (run.outcome, run.reports) == ("well", 8)
        with one.ledger() as ledger:
            kept = [page.address for page in ledger.pages("thu", "kept")]
        assert len(kept) == 8


@pytest.mark.parametrize(("kind", "path", "reports"), [("feeds", "/rss", 3), ("sitemaps", "/sitemap.xml", 8)])
def test_feeds_and_sitemaps_lead_to_articles(
    process: Crawling, folder: Path, kind: str, path: str, reports: int
) -> None:
    with web(process, folder, 23) as one:
        run = one.crawl(lists=(), **{kind: (f"http://tin.example:{one.port}{path}",)})
        assert (run.outcome, run.reports) == ("well", reports)
        one.tomorrow(0.5)
        again = one.crawl(lists=(), **{kind: (f"http://tin.example:{one.port}{path}",)})
        assert (again.requests, again.new) == (2, 0)


def test_a_second_crawl_asks_only_for_the_list(process: Crawling, folder: Path) -> None:
    with web(process, folder, 60) as one:
        first = one.crawl()
        second = one.crawl()
        assert (second.requests, second.new, second.changed) == (2, 0, 0)
        assert second.bytes <= 0.05 * first.bytes
        one.tomorrow()
        third = one.crawl()
        assert third.same == 20
        assert third.bytes <= 0.05 * first.bytes


def test_what_changes_is_captured_anew_and_what_goes_is_marked(process: Crawling, folder: Path) -> None:
    articles = [Article(100 + n, n % 3 == 0, 0) for n in range(9)]
    articles[0].edited, articles[3].deleted = 1, 1
    with web(process, folder, articles=articles) as one:
        one.crawl()
        one.tomorrow(1.5)
        run = one.crawl()
        assert (run.changed, run.gone, run.same) == (1, 1, 1)
        with one.ledger() as ledger:
            assert states(ledger.pages("thu"))["gone"] == 1
            (gone,) = ledger.pages("thu", "gone")
            assert [c.event for c in ledger.captures() if c.address == gone.address] == ["new", "gone"]


def test_an_article_at_a_new_address_is_the_same_article(process: Crawling, folder: Path) -> None:
    with web(process, folder, 9, redesigned=(1, JOOMLA)) as one:
        one.crawl()
        one.tomorrow(1.2)
        run = one.crawl()
        assert (run.new, run.moved) == (0, 9)


def test_attachments_come_with_their_page_and_only_of_reports(process: Crawling, folder: Path) -> None:
    articles = [Article(100, True, 0, papers=("a.txt",)), Article(101, False, 0, papers=("b.txt",))]
    with web(process, folder, articles=articles) as one:
        one.crawl()
        with one.ledger() as ledger:
            (paper,) = [page for page in ledger.pages("thu", "kept") if page.role == "attachment"]
            assert paper.via.endswith("/node/100")
        assert "/tep/b.txt" not in one.asked()


def test_traps_cost_little_and_lead_nowhere(process: Crawling, folder: Path) -> None:
    traps = ("/bom", "/vong-tron", "/ve-nha", "/ve-noi-bo", "/cam/mat", "/trieu-lien-ket", "javascript:alert(1)")
    with web(process, folder, traps=traps, calendar=True) as one:
        run = one.crawl({"tin.example": "127.0.0.1", "noi-bo.example": "10.0.0.7"})
        assert (run.outcome, run.reports) == ("well", 4)
        assert run.requests < 40
        assert one.world.elsewhere == []
        assert "/cam/mat" not in one.asked()
        with one.ledger() as ledger:
            why = {page.address.rpartition("/")[2]: page.why for page in ledger.pages("thu") if page.why}
        assert why["bom"] == "trang rỗng hoặc không giải nén được"
        assert why["vong-tron"] == "chuyển hướng quá nhiều lần"
        assert why["ve-nha"] == "dẫn ra ngoài trang (127.0.0.1)"
        assert why["mat"] == "robots.txt không cho phép"


def test_a_site_with_links_without_end_is_asked_so_much_and_no_more(process: Crawling, folder: Path) -> None:
    with web(process, folder, farm=60_000) as one:
        pace = {"delay": 0.5, "requests": 30, "largest": 80 << 20}
        for _ in range(2):
            assert one.crawl(pace=pace).requests == 30
            one.tomorrow()
        with one.ledger() as ledger:
            assert ledger.count("thu", "pending") <= 20_000
        assert one.report(pace=pace).memory < 1 << 20  # kilobytes


def test_a_private_address_is_refused_unless_the_site_file_names_it(process: Crawling, folder: Path) -> None:
    with web(process, folder) as one:
        run = one.crawl(private=())
        assert run.outcome == "failed"
        assert "địa chỉ nội bộ 127.0.0.1" in run.why
        assert one.asked() == []


def test_a_site_that_is_busy_is_asked_again_when_it_says(process: Crawling, folder: Path) -> None:
    with web(process, folder, busy_every=5) as one:
        run = one.crawl()
        assert (run.outcome, run.reports) == ("well", 4)
        answered = {at: status for at, _, status in one.sim.asked}
        moments = sorted(answered)
        waits = [b - a for a, b in pairwise(moments) if answered[a] == 429]
        assert min(waits) >= 30


def test_a_site_in_trouble_is_left_in_peace(process: Crawling, folder: Path) -> None:
    with web(process, folder, storms=frozenset({0})) as one:
        run = one.crawl()
        assert run.outcome == "failed"
        assert run.requests <= 5
        one.tomorrow()
        assert one.crawl().reports == 4


def test_a_site_that_asks_for_hours_is_not_bothered_before(process: Crawling, folder: Path) -> None:
    with web(process, folder, busy_every=1, robots="") as one:
        one.world.retry_after = "7200"
        assert "trang yêu cầu chờ 7200 giây" in one.crawl().why
        before = len(one.asked())
        assert "trang yêu cầu không hỏi trước" in one.report().skipped
        assert len(one.asked()) == before
        one.sim.busy_every = 0
        one.tomorrow()
        assert one.crawl().reports == 4


def test_nights_only(process: Crawling, folder: Path) -> None:
    with web(process, folder) as one:  # it is seven in the morning
        pace = {"delay": 0.5, "hours": "20:00-06:00"}
        assert "ngoài giờ cho phép" in one.crawl(pace=pace).why
        assert one.asked() == []
        one.tomorrow(0.6)
        assert one.crawl(pace=pace).reports == 4


def test_a_walk_broken_off_goes_on_where_it_stopped(process: Crawling, folder: Path) -> None:
    with web(process, folder, 45) as one:
        pace = {"delay": 0.5, "requests": 15}
        runs = [one.crawl(pace=pace)]
        while "hết 15 lượt hỏi" in runs[-1].why and len(runs) < 9:
            runs.append(one.crawl(pace=pace))
        assert sum(run.reports for run in runs) == 15
        assert runs[-1].outcome == "well"
        with one.ledger() as ledger:
            assert states(ledger.pages("thu")) == {"kept": 15, "passed": 30}


@pytest.mark.parametrize("habit", [{"drops": 0.3}, {"wrong_length": True}, {"charset": "text/html; charset=utf-16"}])
def test_lines_that_drop_and_servers_that_lie_lose_nothing(
    process: Crawling, folder: Path, habit: dict[str, object]
) -> None:
    with web(process, folder, 9, **habit) as one:
        reports = 0
        for _ in range(4):
            reports += one.crawl().reports
            one.tomorrow(3)
        assert reports == 3


def test_two_runs_do_not_ask_one_host_at_once(process: Crawling, folder: Path) -> None:
    with web(process, folder) as one:
        with one.store.lock("host-tin.example") as held:
            assert held
            assert one.report().skipped == "đang có lần chạy khác hỏi trang này"
        assert one.asked() == []


def test_the_agent_says_who_and_how_to_object(process: Crawling, folder: Path) -> None:
    with web(process, folder) as one:
        one.crawl()
        file = one.store.files()[0]
        from crawlers.warc_files import read

        asked = dict(next(read(file)).exchange.asked)
        assert "thu@vi-du.example" in asked["User-Agent"]
        assert one.world.most_open == 1
