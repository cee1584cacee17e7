"""The cheap look: links, words outside frames, what is likely a report, what has changed."""

import pytest

from crawlers.links import LinkRules
from crawlers.page_looks import Page, is_html, is_likely
from crawlers.site_file import Site

WORDS = "<p>Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 của cụm thi đua số 3 đã diễn ra tại hội trường lớn.</p>"


def page(inner: str, url: str = "https://a.example/tin/1") -> Page:
    return Page(url, f"<html><body>{inner}</body></html>".encode())


def rules(**values: object) -> LinkRules:
    return LinkRules(Site(name="a", title="A", lists=("https://a.example/tin",), **values))  # type: ignore[arg-type]


def test_counters_clocks_and_links_do_not_make_a_page_another() -> None:
    one = page(
        f"<div>Lượt xem: 12</div><div>08:30, Thứ ba 12/01/2024</div>{WORDS}<a href='/x'>Tin khác hôm nay</a><script>1</script>"
    )
    two = page(
        f"<div>Lượt xem: 13</div><div>09:31, Thứ tư 13/01/2024</div>{WORDS}<a href='/y'>Tin lạ</a><script>2</script>"
    )
    assert one.look().words == two.look().words
    assert one.look().words != page(WORDS + "<p>1. Trần Minh Quảng</p>").look().words


def test_words_within_an_element_alone_where_the_site_names_it() -> None:
    one, two = page(f"<div class=t>{WORDS}</div><p>Bên lề A</p>"), page(f"<div class=t>{WORDS}</div><p>Bên lề B</p>")
    assert one.look().words != two.look().words
    assert one.look(".t").words == two.look(".t").words


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("Hội nghị tổng kết thi đua, khen thưởng", True),
        ("Trao Bằng khen, Giấy khen cho tập thể lao động xuất sắc", True),
        ("Lịch tiếp công dân tuần thứ 3", False),
        ("Hội nghị khách hàng", False),
    ],
)
def test_likely_reports(text: str, likely: bool) -> None:
    assert is_likely(text) is likely


def test_a_page_nested_without_end_is_walked() -> None:
    deep = Page("https://a.example/", b"<html><body>" + b"<div>" * 20_000 + WORDS.encode())
    assert deep.look().likely in (True, False)
    assert len(deep.links()) == 0


def test_links_of_a_list() -> None:
    title = "Hội nghị tổng kết công tác thi đua năm 2023"
    found = page(
        f"<a href='/bai/1?print=1'>{title}</a><a href='/bai/1'>Đọc tiếp</a><a href='/bai/2.jpg'>{title}</a><a href='/muc'>Mục</a>"
        f"<a href='https://b.example/3'>{title}</a><a href='/tim-kiem/x'>{title}</a><a href='/tin'>{title} cả danh sách</a>"
    )
    assert [link.url for link in rules().articles(found).values()] == ["https://a.example/bai/1"]
    assert list(rules(articles={"address": "/muc$"}).articles(found)) == ["a.example/muc"]
    assert list(rules(unwanted=("/bai/",)).articles(found)) == []


@pytest.mark.parametrize(
    ("pager", "following"),
    [
        ("<a href='?p=2'>Trang sau »</a>", "https://a.example/tin?p=2"),
        ("<a href='?p=2' rel='next'><i></i></a>", "https://a.example/tin?p=2"),
        ("<a href='?p=2'>[Xem tiếp]</a>", "https://a.example/tin?p=2"),
        ("<a href='?p=2'>››</a>", "https://a.example/tin?p=2"),
        ("<b class=current>1</b><a href='?p=2'>2</a><a href='?p=3'>3</a>", "https://a.example/tin?p=2"),
        ("<a href='https://b.example/'>Trang sau</a>", None),
        ("<a href='/tin'>Sau</a>", None),
        ("<a href='/x'>Sau hội nghị</a>", None),
    ],
)
def test_the_next_page(pager: str, following: str | None) -> None:
    assert rules().next_page(page(pager, "https://a.example/tin")) == following


def test_papers_are_told_by_their_endings() -> None:
    found = rules().attachments(
        page("<a href='/t/a.PDF'>A</a><a href='/t/b.docx?x=1'>B</a><a href='/t/c.exe'>C</a><a href='/t.pdf/d'>D</a>")
    )
    assert [link.url for link in found.values()] == ["https://a.example/t/a.PDF", "https://a.example/t/b.docx?x=1"]


def test_what_a_page_is_told_by_its_content() -> None:
    assert is_html(b"<!DOCTYPE html><p>", "application/pdf")
    assert not is_html(b"%PDF-1.7 <html>", "text/html")
    assert not is_html(b"PK\x03\x04<html", "text/html")


def test_old_encodings_are_told_by_what_the_page_says() -> None:
    legacy = Page(
        "https://a.example/", "<meta charset=windows-1252><p>Caf\xe9</p>".encode("cp1252"), "text/html; charset=utf-8"
    )
    assert "Café" in legacy.selector.xpath("string()").get("")
