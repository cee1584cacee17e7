"""How the sites are: one word each, and what it rests on. A site that was redesigned is not one with nothing new."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from crawlers.clock import seconds_of, stamp
from crawlers.ledger import Ledger, RunRow
from crawlers.site_file import Site

_MONTH = 30 * 86_400.0
_SOME = 3  # pages that are enough to tell a change from chance
_MANY = 5
_NOWHERE = ("failed", "lost")


class Word(StrEnum):
    """How a site is."""

    WELL = "well"
    SILENT = "silent"  # nothing, or less than expected, is new
    CHANGED = "changed"  # it can be reached, but is no longer built as it was
    FAILING = "failing"  # it cannot be reached
    UNSEEN = "unseen"  # never crawled yet


#: As alarms call it, which people read outside the program.
VIETNAMESE = {
    Word.WELL: "tốt",
    Word.SILENT: "im lặng",
    Word.CHANGED: "đổi khác",
    Word.FAILING: "hỏng",
    Word.UNSEEN: "chưa chạy",
}


@dataclass(frozen=True)
class Health:
    """How a site is. ``new`` and ``reports`` are those of the last 30 days; ``why`` is a line in Vietnamese."""

    site: str
    title: str
    word: Word
    why: str
    last_success: str
    new: int
    expected_new: int
    reports: int
    expected_reports: int
    failed: int
    pages: int
    gone: int

    @property
    def share(self) -> float | None:
        """The share of reports among the new pages."""
        return self.reports / self.new if self.new else None


def health(site: Site, ledger: Ledger, now: float) -> Health:
    """How a site is at that moment."""
    runs = [run for run in ledger.runs(site.name) if run.outcome not in ("running", "killed")]
    since = stamp(now - _MONTH)
    lately = [run for run in runs if run.began_at >= since]
    success = next((run.ended_at for run in runs if run.outcome in ("well", "partly")), "")
    new, reports = sum(r.new for r in lately), sum(r.reports for r in lately)
    word, why = _word(site, runs, new, reports, now)
    return Health(
        site.name, site.title, word, why, success, new, site.expected.new, reports, site.expected.reports,
        lately[0].failed if lately else 0, ledger.count(site.name, "kept"), ledger.count(site.name, "gone"),
    )  # fmt: skip


def _word(site: Site, runs: Sequence[RunRow], new: int, reports: int, now: float) -> tuple[Word, str]:
    if not runs:
        return Word.UNSEEN, ""
    last, before = runs[0], runs[1:]
    if last.outcome in _NOWHERE:  # once may be chance, unless nothing ever went well
        if not before or before[0].outcome in _NOWHERE:
            return (Word.CHANGED if last.outcome == "lost" else Word.FAILING), last.why
        last, before = before[0], before[1:]
    if why := _changed(last, before):
        return Word.CHANGED, why
    if seconds_of(runs[-1].began_at) <= now - _MONTH:
        if new < site.expected.new:
            return Word.SILENT, f"30 ngày qua có {new} trang mới, lẽ ra ít nhất {site.expected.new}"
        if reports < site.expected.reports:
            return Word.SILENT, f"30 ngày qua có {reports} tường thuật mới, lẽ ra ít nhất {site.expected.reports}"
    return Word.WELL, ""


def _changed(last: RunRow, before: Sequence[RunRow]) -> str:
    """What tells that the site is built otherwise than before, or nothing."""
    if not last.listed:
        return "trang danh sách không còn liên kết nào tới tin bài"
    seen = last.new + last.changed + last.same + last.moved
    if last.empty >= _SOME and 2 * last.empty >= seen:
        return f"{last.empty} trang tin không có lời văn"
    if before and last.listed >= _MANY and not last.known and any(run.listed for run in before):
        return "mọi liên kết trên trang danh sách đều lạ: địa chỉ tin bài đã đổi"
    return ""
