"""Which links of a list lead to articles, to its next page, and which of an article to attachments."""

import re
from urllib.parse import urlsplit

from crawlers.addresses import absolute, host_of, key, tidy
from crawlers.page_looks import Link, Page, ending_of
from crawlers.site_file import Site
from language.fold import level

_LONG = 25  # characters of a link's words, from which on they are a headline, with so many words
_WORDS = 5
_NEXT = re.compile(
    r"(?:trang )?(?:sau|tiếp|tiếp theo|kế tiếp|kế)(?: trang)?|trang (?:sau|tiếp|kế)(?: theo)?|cũ hơn|tin cũ hơn|"
    r"bài cũ hơn|"
    r"next(?: page)?|older(?: posts)?|xem thêm|xem tiếp|tin tiếp|[›»→>]+"
)
_AROUND = re.compile(r"^[\s\[(]+|[\s\])›»→>]+$")
_NO_PAGES = re.compile(r"\.(?:jpe?g|png|gif|svg|webp|css|js|mp[34]|avi|mov|zip|rar|7z|exe|ics|ico|woff2?)$", re.I)
_CHORES = re.compile(
    r"/(?:login|dang-?nhap|logout|register|dang-?ky|search|tim-?kiem|tag|tags|author|tac-gia|rss|feed|sitemap|"
    r"lien-he|contact|wp-admin|wp-login|cart|gio-hang|print|in-bai|inbai|calendar|lich|events?/\d|share)(?:/|$|\.|\?)",
    re.I,
)
_PAGE_NUMBER = re.compile(r"(?:page|trang|paged|p|start|offset|pageindex|cur)[=/-]?(\d+)", re.I)


class LinkRules:
    """The rules of one site."""

    def __init__(self, site: Site) -> None:
        """Take the rules of the site's file."""
        self._site = site
        self._unwanted = [re.compile(x) for x in site.unwanted]
        self._address = re.compile(site.articles.address) if site.articles.address else None
        self._entries = {key(x) for x in site.entries}

    def on_site(self, url: str) -> bool:
        """Whether the crawl of this site may ask the host of the address."""
        return host_of(url) in self._site.all_hosts

    def is_root(self, url: str) -> bool:
        """Whether an address is a front page or a list: where a site sends who asks for what is no longer there."""
        return (urlsplit(url).path in ("", "/") and not urlsplit(url).query) or key(url) in self._entries

    def is_article(self, url: str) -> bool:
        """Whether an address may be an article's, as far as that can be told of it."""
        return (
            self.on_site(url)
            and not self.is_root(url)
            and not _NO_PAGES.search(urlsplit(url).path)
            and not any(x.search(url) for x in self._unwanted)
            and (bool(self._address.search(url)) if self._address else not _CHORES.search(urlsplit(url).path))
        )

    def articles(self, page: Page) -> dict[str, Link]:
        """The articles that a list leads to, by their keys, in its order, with the longest words that lead there."""
        found: dict[str, Link] = {}
        for link in page.links(self._site.articles.within):
            if not self.is_article(link.url) or not (self._address or _is_headline(link.text)):
                continue
            one = Link(tidy(link.url), link.text)
            known = found.get(key(one.url))
            if known is None or len(known.text) < len(one.text):
                found[key(one.url)] = one
        return found

    def next_page(self, page: Page) -> str | None:
        """The address of the next page of a list."""
        links = page.links(self._site.next_page)
        if self._site.next_page:
            return next((link.url for link in links if self.on_site(link.url)), None)
        links = [x for x in links if self.on_site(x.url) and not any(u.search(x.url) for u in self._unwanted)]
        stated = page.selector.xpath("//link[@rel='next']/@href").get()
        if stated and (url := absolute(page.base, stated)) and self.on_site(url):
            return url
        for link in links:
            words = level(_AROUND.sub("", link.text)) or link.text
            if ("next" in link.rel.split() or _NEXT.fullmatch(words)) and key(link.url) != key(page.url):
                return link.url
        return _by_number(page, links)

    def attachments(self, page: Page) -> dict[str, Link]:
        """The papers that an article leads to, by their keys."""
        found: dict[str, Link] = {}
        for link in page.links():
            wanted = ending_of(link.url) in self._site.attachments and self.on_site(link.url)
            if wanted and not any(x.search(link.url) for x in self._unwanted):
                found.setdefault(key(link.url), Link(tidy(link.url), link.text))
        return found


def _is_headline(text: str) -> bool:
    return len(text) >= _LONG and len(text.split()) >= _WORDS


def _by_number(page: Page, links: list[Link]) -> str | None:
    """The link whose words are the number after that of this page, where numbers lead through the list."""
    here = _PAGE_NUMBER.search(urlsplit(page.url).query) or _PAGE_NUMBER.search(urlsplit(page.url).path)
    numbered = {int(x.text): x.url for x in links if x.text.isdecimal() and len(x.text) < 5}
    shown = page.selector.xpath(
        "//*[contains(@class,'current') or contains(@class,'active')]/descendant-or-self::*[not(*)]/text()"
    ).getall()
    number = next((int(x) for x in map(str.strip, shown) if x.isdecimal() and len(x) < 5), None)
    if number is None:
        number = int(here[1]) if here and int(here[1]) + 1 in numbered and int(here[1]) not in numbered else 1
    return numbered.get(number + 1)
