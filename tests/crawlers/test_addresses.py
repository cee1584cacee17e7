"""One article has one key, whatever its address looks like; two articles never share one."""

import pytest

from crawlers.addresses import absolute, host_of, key, tidy

SAME = [
    ("https://so.example/tin/1", "http://so.example/tin/1"),
    ("https://so.example/tin/1", "https://www.so.example/tin/1/"),
    ("https://so.example/tin/1", "https://m.so.example/tin/1"),
    ("https://so.example/tin/1", "https://SO.example:443/tin/1?utm_source=zalo&fbclid=x"),
    ("https://so.example/tin/1", "https://so.example//tin/./x/../1"),
    ("https://so.example/tin/1", "https://so.example/tin/1?tmpl=component&print=1&layout=default"),
    ("https://so.example/tin/1", "https://so.example/tin/1;jsessionid=0A1B2C?view=print"),
    ("https://so.example/tin/1.aspx", "https://so.example/(S(q1w2e3r4t5y6u7i8o9p0a1s2))/tin/1.aspx"),
    ("https://so.example/tin?id=1&cat=2", "https://so.example/tin?cat=2&id=1"),
    ("https://so.example/tin?id=1", "https://so.example/tin?id=1&sid=0123456789abcdef0123"),
    ("https://so.example/", "https://so.example/index.php"),
    ("https://so.example/tin%2D1", "https://so.example/tin-1"),
    ("https://so.example/tin-t%E1%BB%A9c", "https://so.example/tin-tức"),
]
OTHER = [
    ("https://so.example/tin?id=1", "https://so.example/tin?id=2"),
    ("https://so.example/modules.php?sid=12", "https://so.example/modules.php?sid=13"),
    ("https://so.example/Tin/Ab", "https://so.example/Tin/aB"),
    ("https://so.example/?m=tin&id=1", "https://so.example/?m=anh&id=1"),
    ("https://a.so.example/tin", "https://b.so.example/tin"),
    ("https://so.example:8080/tin", "https://so.example/tin"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_addresses_of_one_page_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_addresses_of_two_pages_have_two_keys(one: str, other: str) -> None:
    assert key(one) != key(other)


def test_what_is_asked_for_keeps_the_order_and_spelling_of_its_questions() -> None:
    assert tidy("HTTP://So.example:80/a?b=%B0&a&utm_medium=x#y") == "http://so.example/a?b=%B0&a"


@pytest.mark.parametrize(
    "link",
    [
        "javascript:void(0)",
        "mailto:a@b.example",
        "http://a:b@so.example/",
        "http://so.example:99999/",
        "http://",
        "x" * 3000,
    ],
)
def test_links_that_lead_to_no_web_address_lead_nowhere(link: str) -> None:
    assert absolute("https://so.example/tin/", link) is None


def test_relative_links_and_hosts() -> None:
    assert absolute("https://so.example/tin/", " ../a b?c#d\n") == "https://so.example/a b?c"
    assert host_of("https://WWW.So.example:8443/x") == "so.example"
