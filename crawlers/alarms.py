"""Alarms: a site that turned is noted once, told in an Atom feed, and to a webhook where there is one."""

from collections.abc import Iterable
from pathlib import Path

from feedgen.feed import FeedGenerator

from crawlers.clock import stamp
from crawlers.health import VIETNAMESE, Health, Word
from crawlers.ledger import AlarmRow, Ledger

FEED = "alarms.atom"
_QUIET = (Word.WELL, Word.UNSEEN)


def raise_alarms(ledger: Ledger, healths: Iterable[Health], now: float) -> list[AlarmRow]:
    """Note every site that turned since the last time; returns these alarms. That all is well again is told too."""
    raised: list[AlarmRow] = []
    for one in healths:
        before = ledger.last_word(one.site)
        if one.word is Word.UNSEEN or one.word == before or (one.word in _QUIET and not before):
            continue
        told = f"{one.title}: {VIETNAMESE[one.word]}" + (f" ({one.why})" if one.why else "")
        ledger.alarm(one.site, one.word.value, told, now)
        raised.append(ledger.alarms(1)[0])
    return raised


def write_feed(ledger: Ledger, path: Path, now: float) -> None:
    """Write the last alarms as an Atom feed, whole or not at all."""
    feed = FeedGenerator()
    feed.id("urn:kyyeu:alarms")
    feed.title("kyyeu: báo động của các trang đang theo dõi")
    feed.author({"name": "kyyeu"})
    feed.updated(stamp(now))
    for alarm in ledger.alarms():
        entry = feed.add_entry(order="append")
        entry.id(f"urn:kyyeu:alarm:{alarm.number}:{alarm.site}")
        entry.title(alarm.told)
        entry.updated(alarm.at)
        entry.category({"term": alarm.word})
        entry.content(alarm.told)
    aside = path.with_suffix(".partial")
    aside.write_bytes(feed.atom_str(pretty=True))
    aside.replace(path)


def tell(webhook: str, alarms: Iterable[AlarmRow]) -> str:
    """Post each alarm as JSON; returns what went wrong, in Vietnamese, or nothing. Only the user names the address."""
    import httpx

    try:
        for alarm in alarms:
            told = {"site": alarm.site, "word": alarm.word, "text": alarm.told, "at": alarm.at}
            httpx.post(webhook, json=told, timeout=10.0).raise_for_status()
    except httpx.HTTPError as error:
        return f"không gửi được báo động tới webhook ({type(error).__name__})"
    return ""
