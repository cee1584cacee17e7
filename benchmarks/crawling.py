"""``python -m benchmarks.crawling``: a hundred days of crawling a simulated web in minutes, and what came of it.

Time passes only when somebody waits, so that pauses, nights and Retry-After cost nothing. Prints counts; exits with 1
where one is not as it must be.
"""

import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from archive import Archive
from benchmarks.web.articles import Article
from benchmarks.web.server import DAY, Serving, SimSite, World
from benchmarks.web.world import DAYS, world
from crawlers.clock import SharedClock
from crawlers.health import health
from crawlers.ledger import Ledger
from crawlers.orders import Order
from crawlers.process import Crawling, crawling
from crawlers.site_file import Expected, Pace, Site
from pipelines.batches import patient
from pipelines.captures import CaptureTaking, take_waiting
from pipelines.chain import Linked, broken_links
from pipelines.crawl import AGENT, store_of
from pipelines.intake import Settled
from pipelines.rebuild import differences, rebuild
from pipelines.sources import Found

START = 1_767_225_600.0  # 1 January 2026, 07:00 in Vietnam
_MORNING = 5 * 3600.0  # from the beginning of a simulated day to its crawl


class Quiet:
    """Watches and says nothing."""

    def begin(self, found: Found) -> None:
        """Say nothing."""

    def settled(self, settled: Settled[object]) -> None:
        """Say nothing."""


@dataclass
class Seen:
    """What is measured on the way."""

    memory: list[int] = field(default_factory=list)
    words: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


def main(days: int = DAYS) -> int:
    """Run the simulation and print the counts. Returns how many are wrong."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kyyeu-crawling-") as name:
        folder = Path(name)
        clock = SharedClock(folder / "clock", START)
        web = World(world(days), clock, START)
        with Serving(web) as serving:
            seen = simulate(web, folder, serving.port, days)
        print(f"{days} simulated days, {len(web.sites)} sites: {time.monotonic() - began:.0f} s")
        read(folder)
        wrong = [line for line in judged(web, folder, seen, days) if line.startswith("✗")]
        print(f"all in {time.monotonic() - began:.0f} s, {len(wrong)} wrong")
        return len(wrong)


def site_of(site: SimSite, port: int) -> Site:
    """The site file of a simulated site."""
    return Site(
        name=site.host.removesuffix(".example"),
        title=site.title,
        lists=(f"http://{site.host}:{port}{site.system.list_path(1)}",),
        attachments=("pdf", "txt"),
        private=(site.host,),
        pace=Pace(delay=2.0, timeout=5.0, largest=8 << 20),
        expected=Expected(new=1),
    )


def simulate(web: World, folder: Path, port: int, days: int) -> Seen:
    """Crawl every site once a day."""
    seen = Seen()
    clock = SharedClock(folder / "clock")
    store = store_of(folder / "kho")
    with crawling() as process, store.ledger() as ledger:
        for day in range(days):
            clock.pass_by(max(0.0, START + day * DAY + _MORNING - clock.now()))
            for sim in web.sites.values():
                site = site_of(sim, port)
                run(process, site, folder, seen)
                note_word(site, ledger, clock, day, seen)
    return seen


def run(process: Crawling, site: Site, folder: Path, seen: Seen) -> None:
    """Crawl one site once."""
    order = Order(
        site=site,
        folder=store_of(folder / "kho").folder,
        agent=AGENT.format(contact="thu@vi-du.example"),
        clock=folder / "clock",
        known=dict.fromkeys(site.all_hosts, "127.0.0.1") | {"noi-bo.example": "10.0.0.7"},
    )
    report = process.run(order)
    seen.memory.append(report.memory)
    if report.error:
        seen.errors.append(f"{site.name}: {report.error}")


def note_word(site: Site, ledger: Ledger, clock: SharedClock, day: int, seen: Seen) -> None:
    """Note how a site is, where that has turned."""
    word = health(site, ledger, clock.now()).word.value
    words = seen.words.setdefault(site.name, [])
    if not words or words[-1][1] != word:
        words.append((day, word))


def read(folder: Path) -> None:
    """Take what was kept into the archive."""
    archive = folder / "kho"
    store = store_of(archive)
    with CaptureTaking(archive, store, Quiet()) as taking, store.ledger() as ledger:
        took = time.monotonic()
        settled = take_waiting(taking, ledger, patient)
        states = Counter(s.state.value for s in settled)
        print(f"read: {len(settled)} captures in {time.monotonic() - took:.0f} s, {dict(states)}")


def judged(web: World, folder: Path, seen: Seen, days: int) -> Iterator[str]:
    """Every count, printed and judged."""
    for line in (
        *_found(web, folder, days),
        *_polite(web),
        *_sparing(web),
        *_safe(web, seen),
        *_sound(folder),
        *_told(seen),
    ):
        print(line)
        yield line


def _mark(right: bool, text: str) -> str:
    return f"{'✓' if right else '✗'} {text}"


def _found(web: World, folder: Path, days: int) -> Iterator[str]:
    """Every report that could be seen was found exactly once; edits and deletions were noticed."""
    with Archive.open(folder / "kho") as archive:
        entries = list(archive.documents(older=True))
    current = Counter(e.title for e in entries if e.is_current)
    wanted = [(s, a) for s in web.sites.values() for a in s.articles if a.report and _could_be_seen(s, a, days)]
    missed = [a.title for _, a in wanted if not current[a.title]]
    twice = [a.title for _, a in wanted if current[a.title] > 1]
    yield _mark(not missed, f"reports found: {len(wanted) - len(missed)} of {len(wanted)}; missed: {missed[:5]}")
    yield _mark(not twice, f"reports found more than once: {len(twice)} {twice[:5]}")
    papers = sum(len(a.papers) for _, a in wanted)
    there = sum(e.source.endswith(".txt") for e in entries if e.is_current)
    yield _mark(papers == there, f"attachments: {there} of {papers}")
    versions = {e.title or e.source for e in entries if e.version > 1}
    edited = [a.title for s, a in wanted if _noticeable(s, a, a.edited, days)]
    yield _mark(set(edited) <= versions, f"edits noticed: {len(versions & set(edited))} of {len(edited)}")
    unedited = versions - {a.title for s in web.sites.values() for a in s.articles if a.edited is not None}
    yield _mark(not unedited, f"versions of articles that nobody edited: {len(unedited)} {sorted(unedited)[:3]}")
    with store_of(folder / "kho").ledger() as ledger:
        gone = sum(ledger.count(name.removesuffix(".example"), "gone") for name in web.sites)
    deleted = sum(_noticeable(s, a, a.deleted, days) for s, a in wanted)
    yield _mark(gone >= deleted, f"deletions noticed: {gone} (at least {deleted} expected)")


def _could_be_seen(site: SimSite, article: Article, days: int) -> bool:
    """Whether there was a day on which the article was shown and the site answered, other systems aside."""
    return any(article.shown(day) and day not in site.storms | site.dead and site.system_on(day) for day in range(days))


def _noticeable(site: SimSite, article: Article, day: int | None, days: int) -> bool:
    """Whether a change of that day must have been noticed: pages are looked at again after ever longer."""
    if day is None or not site.conditional or site.redesigned or site.dead:
        return False
    return day + 3 * (day - article.born) + 3 < days and (
        article.deleted is None or day < article.deleted - 12 or day == article.deleted
    )


def _polite(web: World) -> Iterator[str]:
    against = [target for s in web.sites.values() for _, target, _ in s.asked if target.startswith("/cam/")]
    yield _mark(not against, f"requests against robots.txt: {len(against)}")
    gaps = [b[0] - a[0] for s in web.sites.values() for a, b in zip(s.asked, s.asked[1:], strict=False)]
    fastest = min(gaps)
    total = sum(len(s.asked) for s in web.sites.values())
    yield _mark(
        fastest >= 4.0, f"{total} requests; the shortest pause between two at a site: {fastest:.2f} s (4 asked for)"
    )
    slow = web.sites["joomla.example"]
    least = min(b[0] - a[0] for a, b in zip(slow.asked[3:], slow.asked[4:], strict=False))
    yield _mark(least >= 10, f"the shortest pause at a site that takes 5 s to answer: {least:.1f} s")
    yield _mark(web.most_open <= 1, f"connections at work at one host at once: {web.most_open}")


def _sparing(web: World) -> Iterator[str]:
    site = web.sites["yen-tinh.example"]
    first, second = site.sent[0], site.sent[1]
    yield _mark(
        second <= 0.05 * first,
        f"unchanged site: {first} bytes the first day, {second} the second: {second / first:.1%}",
    )
    rest = sum(site.sent[day] for day in range(1, DAYS)) / (DAYS - 1)
    yield f"  and {rest / first:.1%} a day on average of the others"


def _safe(web: World, seen: Seen) -> Iterator[str]:
    yield _mark(not web.elsewhere, f"requests to hosts that no site names: {len(web.elsewhere)}")
    yield _mark(not seen.errors, f"crawls that broke down: {len(seen.errors)} {seen.errors[:3]}")
    early, late = max(seen.memory[: len(seen.memory) // 4]), max(seen.memory)
    yield _mark(
        late < 1.25 * early,
        f"memory of the crawling process: {early >> 10} MB after a quarter, {late >> 10} MB at the end",
    )


def _sound(folder: Path) -> Iterator[str]:
    archive = folder / "kho"
    files = [str(p) for p in store_of(archive).files()]
    checked = subprocess.run([sys.executable, "-m", "warcio.cli", "check", *files], capture_output=True, check=False)  # noqa: S603
    left = list(store_of(archive).warc.glob("*.open"))
    yield _mark(
        checked.returncode == 0 and not left, f"warcio check: {len(files)} files, exit code {checked.returncode}"
    )
    linked = Linked()
    broken = list(broken_links(archive, linked))
    yield _mark(
        not broken, f"chain to WARC: {linked.documents} documents, {linked.captures} captures, {len(broken)} broken"
    )
    made = rebuild(archive, folder / "moi", Quiet())
    found = list(differences(archive, folder / "moi", made))
    yield _mark(
        not found and made.same == made.documents,
        f"rebuilt from WARC: {made.same} of {made.documents} documents the same; different: {found[:3]}",
    )


def _told(seen: Seen) -> Iterator[str]:
    expected = {
        "yen-tinh": ["well", "silent"],
        "im-lang": ["well", "silent"],
        "ve-bang-ma": ["well", "changed"],
        "doi-dia-chi": ["well", "changed", "well"],
        "bo-dia-chi": ["well", "changed"],
        "chet": ["well", "failing"],
        "dotnetnuke": ["well", "failing", "well", "failing", "well"],
        "tables": ["well", "failing", "well"],
    }
    for name, words in seen.words.items():
        told = ", ".join(f"{word} (day {day})" for day, word in words)
        yield _mark([word for _, word in words] == expected.get(name, ["well"]), f"{name}: {told}")


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]) if len(sys.argv) > 1 else DAYS) else 0)
