"""Pages whose text stands in scripts, text areas and inner pages alone."""

import html
import json

import pytest

from models import Document
from readers import read

TITLE = "Khối thi đua các bến cảng tổng kết năm 2021"
ONE = "Sáng 18/01/2022, Khối thi đua các bến cảng tổ chức hội nghị tổng kết tại hội trường bến Cồn Tháp."
TWO = "Ông Bế Đình Lưu, Giám đốc bến Cồn Tháp, đề nghị các đơn vị “giữ vững” nền nếp thi đua trong năm 2022."
THREE = "Hội nghị thống nhất bầu bến Vạn Ninh làm Khối trưởng Khối thi đua các bến cảng năm 2022."
MARKUP = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
OTHER = [{"title": "Tin khác", "sapo": ONE[:70] + "."}] * 3


def page(body: str) -> Document:
    head = f"<meta charset=utf-8><title>{TITLE}</title>"
    return read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "a")


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


ARTICLE = [("headline", TITLE), ("paragraph", ONE), ("paragraph", TWO), ("paragraph", THREE)]


@pytest.mark.parametrize(
    "kept",
    [
        f"<script>var id = 4; var text = {json.dumps(MARKUP)}; show(text);</script>",
        f"<script>document.write('{MARKUP}');</script>",
        f"<script>self.push([1, {json.dumps(json.dumps({'related': OTHER, 'body': MARKUP}))}])</script>",
        f"<textarea id=kept style='display:none'>{html.escape(MARKUP)}</textarea>",
        f"<iframe srcdoc='{html.escape(MARKUP)}'></iframe>",
    ],
)
def test_text_kept_for_scripts(kept: str) -> None:
    assert told(page(f"<h1>{TITLE}</h1><div id=app>Đang tải...</div>{kept}")) == ARTICLE


def test_article_body_with_the_day_beside_it() -> None:
    data = {
        "@type": "NewsArticle",
        "datePublished": "2022-01-19T07:05:00+07:00",
        "articleBody": f"{ONE}\n{TWO}\n{THREE}",
    }
    kept = f"<script type='application/ld+json'>{json.dumps(data, ensure_ascii=False)}</script>"
    assert told(page(f"<div id=root></div>{kept}")) == [
        ("headline", TITLE),
        ("dateline", "19/01/2022 07:05"),
        *ARTICLE[1:],
    ]


def test_scripts_are_left_alone_where_the_page_shows_its_text() -> None:
    kept = json.dumps(f"<p>{THREE}</p>" * 9)
    assert told(page(f"<h1>{TITLE}</h1>{MARKUP * 2}<script>var other = {kept};</script>")) == [
        ("headline", TITLE), *ARTICLE[1:], *ARTICLE[1:]
    ]  # fmt: skip


def test_strings_that_are_no_text_are_not_drawn() -> None:
    code = json.dumps("The quick brown fox jumps over the lazy dog, and so on it goes with no end to it. " * 9)
    shown = page(f'<p>Đang tải...</p><script>var a = {code}, day = \'"created": "2022"\';</script>')
    assert told(shown) == [("headline", TITLE)]
