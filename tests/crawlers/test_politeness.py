"""Pauses, hours, robots.txt and Retry-After, as plain functions of what is known."""

import asyncio
from pathlib import Path

import pytest

from crawlers.clock import SharedClock, stamp
from crawlers.pace import Pace, is_within
from crawlers.packing import unpacked
from crawlers.retry_after import wait_of
from crawlers.robots import robots_of


def test_the_pause_grows_with_slowness_and_shrinks_again(tmp_path: Path) -> None:
    clock = SharedClock(tmp_path / "clock", 1000.0)
    pace = Pace(clock, 2.0)
    asyncio.run(pace.wait())
    assert clock.now() == 1000.0
    pace.answered(clock.now())
    asyncio.run(pace.wait())
    assert clock.now() == 1002.0
    clock.pass_by(10)
    pace.answered(1002.0)
    assert pace.delay == 20.0
    for _ in range(8):
        pace.answered(clock.now())
    assert pace.delay == 2.0


@pytest.mark.parametrize(
    ("hours", "moment", "within"),
    [
        ("20:00-06:00", "2026-01-01T14:00:00Z", True),  # 21:00 in Vietnam
        ("20:00-06:00", "2026-01-01T22:59:00Z", True),
        ("20:00-06:00", "2026-01-01T23:00:00Z", False),
        ("08:00-17:00", "2026-01-01T01:00:00Z", True),
        (None, "2026-01-01T01:00:00Z", True),
    ],
)
def test_hours_are_those_of_vietnam(hours: str | None, moment: str, within: bool) -> None:
    from crawlers.clock import seconds_of

    assert is_within(hours, seconds_of(moment)) is within


def test_robots() -> None:
    rules = robots_of(
        200, b"User-agent: *\nDisallow: /a\nCrawl-delay: 7\nUser-agent: kyyeu\nDisallow: /b\nCrawl-delay: 9999\n"
    )
    assert (rules.allows("https://x.example/a"), rules.allows("https://x.example/b/c")) == (True, False)
    assert rules.delay == 300.0
    assert robots_of(200, b"User-agent: *\nRequest-rate: 1/20\n").delay == 20.0
    assert robots_of(404, b"").allows("https://x.example/")
    assert not robots_of(503, b"").allows("https://x.example/")
    assert robots_of(200, b"\xff\xfe\x00<html>").allows("https://x.example/")


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("30", 30),
        ("Thu, 01 Jan 2026 00:02:00 GMT", 120),
        ("Thu, 01 Jan 2020 00:00:00 GMT", 0),
        ("soon", None),
        ("9" * 9, 7 * 86400),
    ],
)
def test_retry_after(header: str, wait: float | None) -> None:
    assert wait_of(header, 1_767_225_600.0) == wait
    assert stamp(1_767_225_600.0) == "2026-01-01T00:00:00.000Z"


def test_bodies_are_unpacked_within_bounds() -> None:
    import gzip
    import zlib

    data = b"tin " * 1000
    assert unpacked(gzip.compress(data), "gzip", 4000) == data
    assert unpacked(gzip.compress(data) + gzip.compress(data), "x-gzip", 8000) == data * 2
    assert unpacked(zlib.compress(data), "deflate", 4000) == data
    assert unpacked(zlib.compress(data)[2:-4], "deflate", 4000) == data
    assert unpacked(gzip.compress(gzip.compress(data)), "gzip, gzip", 4000) == data
    assert unpacked(data, "gzip", 4000) == data  # said to be packed, and is not
    assert unpacked(gzip.compress(bytes(1 << 24)), "gzip", 1 << 20) is None
    assert unpacked(data, "br", 4000) is None
    assert unpacked(data, "", 3999) is None
    many = bytes(n * n % 251 for n in range(4000))
    cut = unpacked(gzip.compress(many)[:1000], "gzip", 4000)
    assert cut
    assert many.startswith(cut)
