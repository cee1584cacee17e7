"""What the head of a page claims of it: its title and its day. Neither is taken on trust."""

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from lxml import etree

from language.fold import key
from readers.settling import settle

_PUBLISHED = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_NAMES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "dc.date.issued",
    "dc.date",
    "pubdate",
    "date",
    "article:published",
)
_PARTS = re.compile(r"\s+[|\-–—»:]+\s+|\s*[|»]\s*")


@dataclass(frozen=True, slots=True)
class Claims:
    """The titles that the head gives, best first, and the day, as ISO 8601."""

    titles: tuple[str, ...]
    declared_at: str | None

    def agreement(self, text: str) -> float:
        """How far a line of the page is the title: 1 where it is all of it, 0.5 a part or with more to it, 0 not."""
        line = key(text)
        if len(line) < 8:
            return 0.0
        wholes = _folded(self.titles)
        if line in wholes:
            return 1.0
        for whole in wholes:
            if len(line) >= 25 and line in whole and len(line) > 0.4 * len(whole):
                return 0.5
            if len(whole) >= 25 and whole in line and len(whole) > 0.6 * len(line):
                return 0.5
        return 0.0

    def bare_title(self) -> str | None:
        """The title without the site's name, for a page that does not show it."""
        if not self.titles:
            return None
        parts = [part for part in _PARTS.split(self.titles[0]) if part]
        return max(parts, key=len, default=self.titles[0]) if len(self.titles) == 1 else self.titles[0]


@lru_cache(maxsize=16)
def _folded(titles: tuple[str, ...]) -> list[str]:
    return [key(title) for title in titles]


def claims_of(root: etree._Element) -> Claims:
    """Read the claims of a page."""
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and meta.get("content"):
            metas.setdefault(name.lower(), meta.get("content") or "")
    shown = next((element.text or "" for element in root.iter("title")), "")
    titles = [settle(title) for title in (metas.get("og:title", ""), shown)]
    return Claims(tuple(title for title in titles if title), _declared_at(root, metas))


def _declared_at(root: etree._Element, metas: dict[str, str]) -> str | None:
    candidates = [metas.get(name, "") for name in _NAMES[:3]]
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "") and script.text:
            candidates += _PUBLISHED.findall(script.text[:200_000])
    candidates += [
        element.get("datetime") or element.get("content") or ""
        for element in root.iterfind(".//*[@itemprop='datePublished']")
    ]
    candidates += [element.get("datetime") or "" for element in root.iter("time")]
    candidates += [metas.get(name, "") for name in _NAMES[3:]]
    return next((iso for iso in map(_iso, candidates) if iso), None)


def _iso(value: str) -> str | None:
    """The day (and time) in ISO 8601, or None where the value is none."""
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    if not 1990 <= moment.year <= 2100:
        return None
    return moment.date().isoformat() if len(value.strip()) <= 10 else moment.isoformat()
