"""What the crawl knows: pages, lists, captures and runs, in SQLite. Made anew from the WARC files where it is lost."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Self, TypeVar

from crawlers.addresses import key
from crawlers.clock import seconds_of, stamp
from crawlers.exchange import Errand, Role
from crawlers.verdict import Event, Verdict
from crawlers.warc_files import Kept

_DAY = 86_400.0
_OFTEN, _SELDOM, _AT_MOST = _DAY, 30 * _DAY, 180 * _DAY
_TRIES = 8  # failures in a row, days apart in the end, before a page is given up
_MOST_PENDING = 20_000  # pages of a site that wait to be fetched; what is more is a trap
_SCHEMA = """
CREATE TABLE IF NOT EXISTS pages (
  site TEXT NOT NULL, key TEXT NOT NULL, address TEXT NOT NULL, role TEXT NOT NULL, via TEXT NOT NULL,
  title TEXT NOT NULL, state TEXT NOT NULL, found_at TEXT NOT NULL, fetched_at TEXT NOT NULL DEFAULT '',
  changed_at TEXT NOT NULL DEFAULT '', due_at TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
  etag TEXT NOT NULL DEFAULT '', modified TEXT NOT NULL DEFAULT '', sha256 TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '', prose TEXT NOT NULL DEFAULT '', length INTEGER NOT NULL DEFAULT 0,
  likely INTEGER NOT NULL DEFAULT 0, moved_to TEXT NOT NULL DEFAULT '', why TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (site, key));
CREATE INDEX IF NOT EXISTS pages_due ON pages (site, state, due_at);
CREATE INDEX IF NOT EXISTS pages_prose ON pages (site, prose);
CREATE TABLE IF NOT EXISTS lists (
  site TEXT NOT NULL, address TEXT NOT NULL, whole INTEGER NOT NULL DEFAULT 0, resume TEXT NOT NULL DEFAULT '',
  etag TEXT NOT NULL DEFAULT '', modified TEXT NOT NULL DEFAULT '', PRIMARY KEY (site, address));
CREATE TABLE IF NOT EXISTS captures (
  number INTEGER PRIMARY KEY, site TEXT NOT NULL, role TEXT NOT NULL, address TEXT NOT NULL, url TEXT NOT NULL,
  status INTEGER NOT NULL, fetched_at TEXT NOT NULL, file TEXT NOT NULL, offset INTEGER NOT NULL,
  answer INTEGER NOT NULL, end INTEGER NOT NULL, record TEXT NOT NULL, sha256 TEXT NOT NULL, event TEXT NOT NULL,
  kept INTEGER NOT NULL, taken INTEGER NOT NULL DEFAULT 0, UNIQUE (file, offset));
CREATE INDEX IF NOT EXISTS captures_waiting ON captures (kept, taken);
CREATE INDEX IF NOT EXISTS captures_sha256 ON captures (sha256);
CREATE TABLE IF NOT EXISTS runs (
  number INTEGER PRIMARY KEY, site TEXT NOT NULL, began_at TEXT NOT NULL, ended_at TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL, why TEXT NOT NULL DEFAULT '', requests INTEGER NOT NULL DEFAULT 0,
  bytes INTEGER NOT NULL DEFAULT 0, new INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL DEFAULT 0,
  same INTEGER NOT NULL DEFAULT 0, moved INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0, reports INTEGER NOT NULL DEFAULT 0, empty INTEGER NOT NULL DEFAULT 0,
  listed INTEGER NOT NULL DEFAULT 0, known INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS runs_site ON runs (site, number);
CREATE TABLE IF NOT EXISTS sites (site TEXT PRIMARY KEY, not_before TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS alarms (
  number INTEGER PRIMARY KEY, site TEXT NOT NULL, at TEXT NOT NULL, word TEXT NOT NULL, told TEXT NOT NULL);
"""


@dataclass(frozen=True)
class PageRow:
    """What is known of a page. ``state``: pending, kept, passed, moved, gone, forbidden or failed."""

    site: str
    key: str
    address: str
    role: str
    via: str
    title: str
    state: str
    found_at: str
    fetched_at: str
    changed_at: str
    due_at: str
    tries: int
    etag: str
    modified: str
    sha256: str
    words: str
    prose: str
    length: int
    likely: int
    moved_to: str
    why: str

    @property
    def errand(self) -> Errand:
        """The fetching of this page."""
        return Errand(self.address, Role(self.role), self.address, self.via, self.title)


@dataclass(frozen=True)
class ListRow:
    """How far a list was walked: ``whole`` once its end was reached, ``resume`` the page to go on with."""

    site: str
    address: str
    whole: int = 0
    resume: str = ""
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True)
class CaptureRow:
    """An answer that is kept, and where."""

    number: int
    site: str
    role: str
    address: str
    url: str
    status: int
    fetched_at: str
    file: str
    offset: int
    answer: int
    end: int
    record: str
    sha256: str
    event: str
    kept: int
    taken: int


@dataclass(frozen=True)
class RunRow:
    """A run over a site. ``outcome``: running, well, partly, lost (no list is where it was), failed or killed."""

    number: int
    site: str
    began_at: str
    ended_at: str
    outcome: str
    why: str
    requests: int
    bytes: int
    new: int
    changed: int
    same: int
    moved: int
    gone: int
    failed: int
    reports: int
    empty: int
    listed: int
    known: int


@dataclass(frozen=True)
class AlarmRow:
    """A site that turned from one word to another."""

    number: int
    site: str
    at: str
    word: str
    told: str


R = TypeVar("R", PageRow, ListRow, CaptureRow, RunRow, AlarmRow)


class Ledger:
    """The ledger of an archive's crawls."""

    def __init__(self, path: Path) -> None:
        """Open the ledger, or make one."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path, timeout=60, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=FULL")
        self._db.executescript(_SCHEMA)

    def __enter__(self) -> Self:
        """Return the ledger."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the file."""
        self._db.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def _rows(self, kind: type[R], rest: str, values: Sequence[Any] = ()) -> list[R]:
        table = {PageRow: "pages", ListRow: "lists", CaptureRow: "captures", RunRow: "runs", AlarmRow: "alarms"}[kind]
        names = ", ".join(f.name for f in fields(kind))
        return [kind(*row) for row in self._db.execute(f"SELECT {names} FROM {table} {rest}", values)]  # noqa: S608 - names of our own

    # Pages

    def page(self, site: str, address: str) -> PageRow | None:
        """What is known of a page."""
        return next(iter(self._rows(PageRow, "WHERE site = ? AND key = ?", (site, key(address)))), None)

    def pages(self, site: str, state: str | None = None) -> list[PageRow]:
        """The pages of a site."""
        rest, values = ("AND state = ?", (state,)) if state else ("", ())
        return self._rows(PageRow, f"WHERE site = ? {rest} ORDER BY rowid", (site, *values))

    def same_prose(self, site: str, prose: str, address: str) -> str:
        """The address of another page of the site with that prose, or nothing."""
        rest = "WHERE site = ? AND prose = ? AND key != ? AND state IN ('kept', 'passed', 'gone') LIMIT 1"
        found = self._rows(PageRow, rest, (site, prose, key(address)))
        return found[0].address if found else ""

    def discover(self, site: str, errands: Sequence[Errand], now: float) -> int:
        """Note pages to be fetched; returns how many of them were known."""
        known = 0
        with self._writing():
            room = _MOST_PENDING - self.count(site, "pending")
            for errand in errands:
                place = (site, key(errand.page))
                if self._db.execute("SELECT 1 FROM pages WHERE site = ? AND key = ?", place).fetchone():
                    known += 1
                elif room > 0:
                    room -= 1
                    told = (*place, errand.page, errand.role.value, errand.via, errand.title, "pending")
                    names = "site, key, address, role, via, title, state, found_at, due_at"
                    self._db.execute(
                        f"INSERT INTO pages ({names}) VALUES (?,?,?,?,?,?,?,?,?)",  # noqa: S608 - names of our own
                        (*told, stamp(now), stamp(now)),
                    )
        return known

    def count(self, site: str, state: str) -> int:
        """How many pages of the site are in that state."""
        counted = self._db.execute("SELECT count(*) FROM pages WHERE site = ? AND state = ?", (site, state))
        return int(counted.fetchone()[0])

    def pending(self, site: str, now: float, most: int) -> list[PageRow]:
        """Pages that were never had and are due, in the order they were found."""
        rest = "WHERE site = ? AND state = 'pending' AND due_at <= ? ORDER BY rowid LIMIT ?"
        return self._rows(PageRow, rest, (site, stamp(now), most))

    def due(self, site: str, now: float, most: int) -> list[PageRow]:
        """Kept pages that are to be looked at again, the longest due first."""
        rest = "WHERE site = ? AND state = 'kept' AND due_at <= ? ORDER BY due_at LIMIT ?"
        return self._rows(PageRow, rest, (site, stamp(now), most))

    # Captures

    def enter(self, kept: Kept) -> bool:
        """Note a capture and what it makes of its page; False where it was noted before."""
        exchange, place, errand, verdict = kept.exchange, kept.place, kept.exchange.errand, kept.verdict
        row = (
            kept.site, errand.role.value, errand.page, exchange.url, exchange.status, exchange.fetched_at, place.file,
            place.offset, place.answer, place.end, place.record, verdict.sha256, verdict.event.value, verdict.kept,
        )  # fmt: skip
        names = "site, role, address, url, status, fetched_at, file, offset, answer, end, record, sha256, event, kept"
        with self._writing():
            done = self._db.execute(
                f"INSERT OR IGNORE INTO captures ({names}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",  # noqa: S608 - names of our own
                row,
            )
            if not done.rowcount:
                return False
            conditions = (exchange.header("ETag"), exchange.header("Last-Modified"))
            if verdict.event is Event.ON_THE_WAY:
                return True
            if errand.role in (Role.ARTICLE, Role.ATTACHMENT):
                self._turn(kept.site, errand, verdict, exchange.fetched_at, conditions)
            elif errand.role is Role.LIST and verdict.event is Event.READ and exchange.status == 200:
                self._set_list(ListRow(kept.site, errand.page), {"etag": conditions[0], "modified": conditions[1]})
        return True

    def fail(self, site: str, errand: Errand, why: str, now: float) -> None:
        """Note that a page could not be fetched at all."""
        if errand.role in (Role.ARTICLE, Role.ATTACHMENT):
            with self._writing():
                self._turn(site, errand, Verdict(Event.FAILED, why=why), stamp(now), ("", ""))

    def forbid(self, site: str, errand: Errand, why: str, now: float) -> None:
        """Note that a page must not be fetched; it is not asked for again for a month."""
        with self._writing():
            page = self.page(site, errand.page) or self._found(site, errand, stamp(now))
            told = ("forbidden" if page.state == "pending" else page.state, why, stamp(now + 30 * _DAY))
            setting = "UPDATE pages SET state = ?, why = ?, due_at = ? WHERE site = ? AND key = ?"
            self._db.execute(setting, (*told, site, page.key))

    def _turn(self, site: str, errand: Errand, verdict: Verdict, at: str, conditions: tuple[str, str]) -> None:
        """Make of a page what the verdict says."""
        page = self.page(site, errand.page) or self._found(site, errand, at)
        change: dict[str, Any] = {"why": verdict.why, "tries": 0}
        match verdict.event:
            case Event.FAILED:
                change |= self._after_failure(page, at)
            case Event.GONE:
                change |= {"state": "gone", "fetched_at": at}
            case Event.SAME:
                change |= {"state": "kept" if page.state == "gone" else page.state, "fetched_at": at}
                change |= {"due_at": _due(page.changed_at or at, at, any((page.etag, page.modified)))}
            case _:
                state = {Event.MOVED: "moved"}.get(verdict.event, "kept" if verdict.kept else "passed")
                names = ("title", "words", "prose", "length", "sha256", "moved_to")
                change |= {name: getattr(verdict, name) for name in names} | {"likely": int(verdict.likely)}
                change |= {"state": state, "fetched_at": at, "changed_at": at, "due_at": _due(at, at, any(conditions))}
        if verdict.event in (Event.NEW, Event.CHANGED, Event.SAME, Event.MOVED) and any(conditions):
            change |= {"etag": conditions[0], "modified": conditions[1]}
        setting = ", ".join(f"{name} = ?" for name in change)
        self._db.execute(
            f"UPDATE pages SET {setting} WHERE site = ? AND key = ?",  # noqa: S608 - names of our own
            (*change.values(), site, page.key),
        )

    def _after_failure(self, page: PageRow, at: str) -> dict[str, Any]:
        tries = page.tries + 1
        wait = min(_DAY / 2 * 2**tries, 14 * _DAY) - _DAY / 2  # half a day first, two weeks in the end
        given_up = tries >= _TRIES and page.state == "pending"
        state = "failed" if given_up else page.state
        return {"state": state, "tries": tries, "due_at": stamp(seconds_of(at) + wait)}

    def _found(self, site: str, errand: Errand, at: str) -> PageRow:
        told = (site, key(errand.page), errand.page, errand.role.value, errand.via, errand.title, "pending", at, at)
        self._db.execute(
            "INSERT INTO pages (site, key, address, role, via, title, state, found_at, due_at) "
            "VALUES (?,?,?,?,?,?,?,?,?)",
            told,
        )
        page = self.page(site, errand.page)
        assert page is not None  # noqa: S101 - just made
        return page

    def waiting(self) -> list[CaptureRow]:
        """Captures to be read that have not been, oldest first."""
        return self._rows(CaptureRow, "WHERE kept AND NOT taken ORDER BY fetched_at, number")

    def captures(self, site: str | None = None) -> list[CaptureRow]:
        """The captures, of a site or all, in the order they were made."""
        return self._rows(CaptureRow, "WHERE site = ? OR ? IS NULL ORDER BY number", (site, site))

    def take(self, captures: Sequence[CaptureRow]) -> None:
        """Note that these captures have been read, or set aside."""
        with self._writing():
            self._db.executemany("UPDATE captures SET taken = 1 WHERE number = ?", [(c.number,) for c in captures])

    # Lists

    def list_row(self, site: str, address: str) -> ListRow:
        """How far a list was walked."""
        found = self._rows(ListRow, "WHERE site = ? AND address = ?", (site, address))
        return found[0] if found else ListRow(site, address)

    def set_list(self, row: ListRow, **values: Any) -> None:
        """Note how far a list was walked."""
        with self._writing():
            self._set_list(row, values)

    def _set_list(self, row: ListRow, values: dict[str, Any]) -> None:
        self._db.execute("INSERT OR IGNORE INTO lists (site, address) VALUES (?, ?)", (row.site, row.address))
        setting = ", ".join(f"{name} = ?" for name in values)
        self._db.execute(
            f"UPDATE lists SET {setting} WHERE site = ? AND address = ?",  # noqa: S608 - names of our own
            (*values.values(), row.site, row.address),
        )

    # Runs

    def begin(self, site: str, now: float) -> int:
        """Note that a run begins; one that never ended was killed."""
        with self._writing():
            self._db.execute("UPDATE runs SET outcome = 'killed' WHERE site = ? AND outcome = 'running'", (site,))
            told = (site, stamp(now), "running")
            made = self._db.execute("INSERT INTO runs (site, began_at, outcome) VALUES (?,?,?)", told)
            return int(made.lastrowid or 0)

    def end(self, number: int, values: dict[str, Any]) -> None:
        """Note how a run ended."""
        setting = ", ".join(f"{name} = ?" for name in values)
        with self._writing():
            self._db.execute(
                f"UPDATE runs SET {setting} WHERE number = ?",  # noqa: S608 - names of our own
                (*values.values(), number),
            )

    def runs(self, site: str, most: int = 400) -> list[RunRow]:
        """The last runs of a site, newest first."""
        return self._rows(RunRow, "WHERE site = ? ORDER BY number DESC LIMIT ?", (site, most))

    def run(self, number: int) -> RunRow:
        """A run."""
        return self._rows(RunRow, "WHERE number = ?", (number,))[0]

    def not_before(self, site: str) -> str:
        """The moment before which the site has asked not to be bothered, or nothing."""
        row = self._db.execute("SELECT not_before FROM sites WHERE site = ?", (site,)).fetchone()
        return str(row[0]) if row else ""

    def wait(self, site: str, until: float) -> None:
        """Note that the site asked not to be bothered until then."""
        with self._writing():
            self._db.execute("INSERT OR REPLACE INTO sites (site, not_before) VALUES (?, ?)", (site, stamp(until)))

    # Alarms

    def alarms(self, most: int = 200) -> list[AlarmRow]:
        """The last alarms, newest first."""
        return self._rows(AlarmRow, "ORDER BY number DESC LIMIT ?", (most,))

    def last_word(self, site: str) -> str:
        """What was last said of a site."""
        row = self._db.execute("SELECT word FROM alarms WHERE site = ? ORDER BY number DESC", (site,)).fetchone()
        return str(row[0]) if row else ""

    def alarm(self, site: str, word: str, told: str, now: float) -> None:
        """Note that a site turned."""
        with self._writing():
            row = (site, stamp(now), word, told)
            self._db.execute("INSERT INTO alarms (site, at, word, told) VALUES (?,?,?,?)", row)


def _due(changed_at: str, at: str, conditional: bool) -> str:
    """When to look again: after as long as the page has stayed the same, seldom where that costs a whole page."""
    since = seconds_of(at) - seconds_of(changed_at)
    wait = min(max(since, _OFTEN if conditional else _SELDOM), _AT_MOST)
    return stamp(seconds_of(at) + wait)
