"""Feeds and sitemaps: addresses with titles, read without entities or other things that lead outside."""

from dataclasses import dataclass

from lxml import etree

from crawlers.addresses import absolute

_MOST = 20_000  # entries read of one file


@dataclass(frozen=True)
class Feed:
    """The pages that a feed or sitemap names, with their titles; the sitemaps that a sitemap index names."""

    pages: tuple[tuple[str, str], ...] = ()
    sitemaps: tuple[str, ...] = ()


def read_feed(body: bytes, url: str) -> Feed:
    """Read RSS, Atom, RDF, a sitemap or an index of sitemaps; what is none of these holds nothing."""
    # No entities, no network, bounded depth and text: the defaults of libxml2 but for these.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(body.strip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return Feed()
    if root is None:
        return Feed()
    pages: list[tuple[str, str]] = []
    sitemaps: list[str] = []
    for element in root.iter("{*}item", "{*}entry", "{*}url", "{*}sitemap"):
        if len(pages) + len(sitemaps) >= _MOST:
            break
        stated = _link(element)
        if address := absolute(url, stated) if stated else None:
            if etree.QName(element).localname == "sitemap":
                sitemaps.append(address)
            else:
                pages.append((address, " ".join((element.findtext("{*}title") or "").split())))
    return Feed(tuple(pages), tuple(sitemaps))


def _link(element: etree._Element) -> str:
    for one in element.findall("{*}link"):
        if one.get("href") and one.get("rel", "alternate") == "alternate":
            return one.get("href") or ""
    return (element.findtext("{*}link") or element.findtext("{*}loc") or element.findtext("{*}guid") or "").strip()
