"""Feeds and sitemaps; what they try to drag in stays outside."""

from crawlers.feeds import Feed, read_feed

URL = "https://a.example/feed"


def test_rss_atom_and_sitemaps() -> None:
    rss = (
        b"<rss><channel><link>https://a.example</link><item><title> A  b</title><link>/1</link></item></channel></rss>"
    )
    assert read_feed(rss, URL) == Feed((("https://a.example/1", "A b"),))
    atom = b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>A</title><link rel='edit' href='/e'/><link href='/2'/></entry></feed>"
    assert read_feed(atom, URL).pages == (("https://a.example/2", "A"),)
    index = b"<sitemapindex xmlns='x'><sitemap><loc>https://a.example/s1.xml</loc></sitemap></sitemapindex>"
    assert read_feed(index, URL) == Feed((), ("https://a.example/s1.xml",))


def test_what_is_no_feed_holds_nothing() -> None:
    assert read_feed(b"", URL) == read_feed(b"<html><p>x", URL) == read_feed(b"\x00\xff", URL) == Feed()


def test_entities_are_not_followed() -> None:
    lol = b"<!ENTITY a 'ha'>" + b"".join(b"<!ENTITY %c '%s'>" % (c + 1, (b"&%c;" % c) * 20) for c in range(97, 110))
    bomb = b"<!DOCTYPE rss [" + lol + b"]><rss><item><title>&n;</title><link>/1</link></item></rss>"
    assert len(read_feed(bomb, URL).pages) <= 1
    outside = b"<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><item><title>&x;</title><link>/1</link></item></rss>"
    assert "root" not in str(read_feed(outside, URL))
