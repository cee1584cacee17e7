"""A site looked at once, and a site file proposed: selectors only where the general way is not enough."""

import re
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlsplit

import yaml

from crawlers.addresses import absolute
from crawlers.exchange import Errand, Exchange, Role
from crawlers.fetching import Unfetched
from crawlers.links import LinkRules
from crawlers.page_looks import Link, Page, is_html, is_likely
from crawlers.site_file import Site
from crawlers.walk import Fetches

_MANY = 4  # links of one shape, from which on the shape is that of articles
_STRAYS = 0.15  # the part of links of other shapes, from which on the shape is worth telling
_NUMBER = re.compile(r"\d+")
_SYSTEMS = {
    "WordPress": "wp-content",
    "Joomla": "/media/jui/|/components/com_|Joomla!",
    "Drupal": "drupal-settings-json|/sites/default/files|Drupal",
    "SharePoint": "_layouts/15|_spPageContextInfo|ms-rtestate",
    "Liferay": "Liferay|asset_publisher",
    "DotNetNuke": "dnn_|DotNetNuke|/Portals/",
}


class Unproposed(Exception):
    """Nothing can be proposed; the message is one line in Vietnamese."""


@dataclass(frozen=True)
class Proposal:
    """A site file as proposed, with the two pages it was made of."""

    source: str
    list_page: Page
    article: Page


def trial_site(name: str, url: str, *, private: bool) -> Site:
    """The site as far as its address tells: with it the first look is taken."""
    hosts = (urlsplit(url).hostname or "",) if private else ()
    return Site(name=name, title=name, lists=(url,), private=hosts)


async def propose(site: Site, fetcher: Fetches) -> Proposal:
    """Look at the list and one of its articles, and propose a site file. Raises Unproposed."""
    list_page = await _page(fetcher, site.lists[0], Role.LIST)
    links = list(LinkRules(site).articles(list_page).values())
    if not links:
        raise Unproposed("không thấy liên kết nào dài như tên một tin bài; hãy nêu địa chỉ của trang danh sách tin")
    address, chosen = _address(links)
    first = next((link for link in chosen if is_likely(link.text)), chosen[0])
    article = await _page(fetcher, first.url, Role.ARTICLE)
    return Proposal(_written(site, list_page, address), list_page, article)


async def _page(fetcher: Fetches, url: str, role: Role) -> Page:
    try:
        exchange: Exchange = await fetcher.fetch(Errand(url, role, url))
    except Unfetched as error:
        raise Unproposed(f"{url}: {error}") from error
    body = exchange.body or b""
    if exchange.status != 200 or not is_html(body, exchange.header("Content-Type")):
        raise Unproposed(f"{url}: không phải trang web (HTTP {exchange.status})")
    return Page(exchange.url, body, exchange.header("Content-Type"))


def _address(links: list[Link]) -> tuple[str | None, list[Link]]:
    """The shape of addresses that most links have, where it is worth telling, and the links that have it."""
    shapes = Counter(_shape(link.url) for link in links)
    shape, count = shapes.most_common(1)[0]
    if count < _MANY or len(links) - count <= _STRAYS * len(links):
        return None, links
    pattern = re.compile(shape)
    return shape, [link for link in links if pattern.search(link.url)] or links


def _shape(url: str) -> str:
    """What the address of an article is like: its folders as they are, its own part in general."""
    parts = urlsplit(url)
    folder, _, last = parts.path.rstrip("/").rpartition("/")
    if parts.query and "=" in parts.query:
        asked = parts.query.split("&")[0].partition("=")[0]
        return re.escape(parts.path) + r"\?(?:.*&)?" + re.escape(asked) + "="
    ending = re.escape("." + last.rpartition(".")[2]) if "." in last else ""
    return _NUMBER.sub(r"\\d+", re.escape(folder)) + r"/[^/?]+" + ending + "/?$"


def _written(site: Site, page: Page, address: str | None) -> str:
    """The file: what is known, and what the user should settle."""
    text = page.body.decode("utf-8", "replace")
    system = next((name for name, sign in _SYSTEMS.items() if re.search(sign, text)), "hệ thống chưa rõ")
    values: dict[str, object] = {"title": page.selector.xpath("string(//title)").get("").strip() or site.name}
    values["lists"] = list(site.lists)
    feed = page.selector.xpath("//link[contains(@type, 'rss') or contains(@type, 'atom')]/@href").get()
    if feed and (url := absolute(page.base, feed)):
        values["feeds"] = [url]
    if address:
        values["articles"] = {"address": address}
    if site.private:
        values["private"] = list(site.private)
    values |= {"schedule": "15 2 * * *", "expected": {"new": 1}}
    head = f"# {system}. Do kyyeu new-site đề xuất; hãy xem lại tên, lịch và số trang mới mong đợi (expected).\n"
    return head + yaml.safe_dump(values, allow_unicode=True, sort_keys=False, width=110)
