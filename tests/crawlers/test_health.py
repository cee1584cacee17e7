"""How a site is, by its runs; alarms are raised once, when it turns."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from crawlers.alarms import raise_alarms, tell, write_feed
from crawlers.clock import stamp
from crawlers.health import Health, Word, health
from crawlers.ledger import Ledger
from crawlers.site_file import Expected, Site

DAY = 86_400.0
START = 1_767_225_600.0
SITE = Site(name="a", title="Sở A", lists=("https://a.example/",), expected=Expected(new=2, reports=1))
WELL = {"outcome": "well", "listed": 10, "known": 10}
FAILED = {"outcome": "failed", "why": "máy chủ không trả lời"}


def told(ledger: Ledger, *runs: dict[str, Any], site: Site = SITE) -> Health:
    for day, run in enumerate(runs):
        number = ledger.begin("a", START + day * DAY)
        ledger.end(number, {"ended_at": stamp(START + day * DAY + 60), **run})
    return health(site, ledger, START + (len(runs) - 1) * DAY + 3600)


@pytest.mark.parametrize(
    ("runs", "word", "why"),
    [
        ([], Word.UNSEEN, ""),
        ([WELL], Word.WELL, ""),
        ([FAILED], Word.FAILING, "máy chủ không trả lời"),
        ([WELL, FAILED], Word.WELL, ""),
        ([WELL, FAILED, FAILED], Word.FAILING, "máy chủ không trả lời"),
        ([WELL, FAILED, FAILED, WELL], Word.WELL, ""),
        ([WELL, FAILED | {"outcome": "lost"}, FAILED | {"outcome": "lost"}], Word.CHANGED, "máy chủ không trả lời"),
        ([WELL, WELL | {"listed": 0, "known": 0}], Word.CHANGED, "trang danh sách không còn liên kết nào tới tin bài"),
        (
            [WELL, WELL | {"known": 0, "new": 10}],
            Word.CHANGED,
            "mọi liên kết trên trang danh sách đều lạ: địa chỉ tin bài đã đổi",
        ),
        ([WELL, WELL | {"new": 5, "empty": 4}], Word.CHANGED, "4 trang tin không có lời văn"),
        ([WELL] * 32, Word.SILENT, "30 ngày qua có 0 trang mới, lẽ ra ít nhất 2"),
        ([WELL] * 31 + [WELL | {"new": 3}], Word.SILENT, "30 ngày qua có 0 tường thuật mới, lẽ ra ít nhất 1"),
        ([WELL] * 31 + [WELL | {"new": 3, "reports": 1}], Word.WELL, ""),
        ([WELL] * 20, Word.WELL, ""),  # not watched for a month yet
    ],
)
def test_the_word_on_a_site(tmp_path: Path, runs: list[dict[str, Any]], word: Word, why: str) -> None:
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        one = told(ledger, *runs)
    assert (one.word, one.why) == (word, why)


def test_alarms_are_raised_when_a_site_turns_and_end_when_it_is_well_again(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        one = told(ledger, WELL)
        turned = [replace(one, word=word, why=why) for word, why in
                  ((Word.WELL, ""), (Word.FAILING, "đứt"), (Word.FAILING, "đứt"), (Word.WELL, ""), (Word.WELL, ""))]  # fmt: skip
        raised = [[alarm.told for alarm in raise_alarms(ledger, [state], START)] for state in turned]
        assert raised == [[], ["Sở A: hỏng (đứt)"], [], ["Sở A: tốt"], []]
        write_feed(ledger, tmp_path / "alarms.atom", START)
    titles = [e.text for e in ET.parse(tmp_path / "alarms.atom").iter("{http://www.w3.org/2005/Atom}title")]  # noqa: S314 - our own
    assert titles[1:] == ["Sở A: tốt", "Sở A: hỏng (đứt)"]


def test_a_webhook_that_does_not_answer_is_told(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.sqlite") as ledger:
        (alarm,) = raise_alarms(ledger, [replace(told(ledger, WELL), word=Word.SILENT)], START)
    assert tell("http://127.0.0.1:9/", [alarm]).startswith("không gửi được báo động")
