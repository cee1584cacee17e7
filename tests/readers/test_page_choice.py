"""Which part of a web page is its article, on pages of many kinds: each case is one cause of a wrong choice."""

import pytest

from models import BlockKind
from readers import read
from readers.page_tails import is_call, is_picture_credit, opens_tail

ONE = "Hội nghị thống nhất đề nghị các đơn vị tiếp tục triển khai nhiệm vụ năm 2024 ngay từ đầu năm."
TWO = "Các đơn vị trong khối đã hoàn thành vượt mức các chỉ tiêu được giao trong sáu tháng đầu năm."
TALK = "Tôi thấy bài này rất hay và bổ ích, mong ban biên tập tiếp tục đăng thêm nhiều tin như thế nữa nhé."
TITLE = "Khối thi đua các xã vùng cao tổng kết năm 2023"


def told(body: str) -> list[str]:
    page = f"<html><head><meta charset=utf-8><title>{TITLE}</title></head><body>{body}</body></html>"
    document = read(page.encode(), "a")
    return [document.block_text(block) for block in document.blocks if block.kind is not BlockKind.FURNITURE]


@pytest.mark.parametrize(
    "names",
    ["post hentry tag-quang-cao tag-share category-share", "box has-sidebar", "text no-print", "part part--with-ads",
     "elementor-element elementor-widget-container"],
)  # fmt: skip
def test_names_of_tags_and_states_hide_nothing(names: str) -> None:
    article = f"<div class='{names}'><p>{ONE}</p></div><div class='{names}'><p>{TWO}</p></div>"
    assert told(f"<h1>{TITLE}</h1>{article}<p>{TALK}</p>") == [TITLE, ONE, TWO, TALK]


@pytest.mark.parametrize("box", ["nav", "aside", "noscript", "div hidden", "div style='display:none'"])
def test_article_swallowed_by_a_box_that_is_not_shown(box: str) -> None:
    article = f"<{box}><ul><li><a href=1>Mục một</a></li></ul><div><p>{ONE}</p><p>{TWO}</p><p>{ONE} {TWO}</p></div>"
    assert told(f"<h1>{TITLE}</h1>{article}</{box.split(maxsplit=1)[0]}>") == [TITLE, ONE, TWO, f"{ONE} {TWO}"]


def test_what_is_not_shown_stays_out_where_the_page_has_an_article() -> None:
    article = f"<div><p>{ONE}</p><p>{TWO}</p><p>{ONE} {TWO}</p></div>"
    assert told(f"<h1>{TITLE}</h1><aside><p>{TALK}</p></aside>{article}<noscript><p>{TALK}</p></noscript>") == [
        TITLE, ONE, TWO, f"{ONE} {TWO}",
    ]  # fmt: skip


def test_lead_in_a_box_of_its_own_under_the_title() -> None:
    article = f"<div><div><h1>{TITLE}</h1><p>{ONE}</p></div><div>" + f"<p>{TWO}</p><p>{TALK}</p>" * 5 + "</div></div>"
    assert told(article)[:4] == [TITLE, ONE, TWO, TALK]


def test_article_above_longer_talk_of_its_readers() -> None:
    talk = "".join(f"<li><p>{TALK} {at}.</p></li>" for at in range(9))
    article = f"<div><h1>{TITLE}</h1><div><p>{ONE}</p><p>{TWO}</p></div><h2>9 Comments</h2><ol>{talk}</ol></div>"
    assert told(article)[:3] == [TITLE, ONE, TWO]


def test_lines_that_are_links_and_the_headings_left_without_text() -> None:
    link = "<a href=1>Cụm thi đua số 3 ký giao ước thi đua năm 2024 tại xã Nà Lốc</a>"
    article = f"<h1>{TITLE}</h1><p>{ONE}</p><p>{link}</p><p>{TWO}</p><h3>Chuyện hay trong tuần</h3><p>{link}</p>"
    assert told(f"<div>{article}</div>") == [TITLE, ONE, TWO]


def test_calls_to_readers_at_the_end() -> None:
    article = f"<h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>Please subscribe to our newsletter to read more of this.</p>"
    assert told(f"<div>{article}<p>Bạn thấy bài viết có ích chứ?</p></div>") == [TITLE, ONE, TWO]


def dated(body: str) -> list[tuple[str, str]]:
    page = f"<html><head><meta charset=utf-8><title>{TITLE}</title></head><body>{body}</body></html>"
    document = read(page.encode(), "a")
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


@pytest.mark.parametrize(
    ("shown", "day"),
    [
        ("<span class=meta>Đăng trên <a href=1><time class=date>12/01/2024</time></a></span>", "12/01/2024"),
        ("<div class=meta>Submitted by admin on 12/01/2024 - 15:40</div>", "Submitted by admin on 12/01/2024 - 15:40"),
        (
            "<ul><li class=author>quantri</li><li class=date><a href=1>12 Tháng 1, 2024</a></li></ul>",
            "12 Tháng 1, 2024",
        ),
        ("<p>Chỉnh sửa lần cuối: 12/01/2024</p>", "Chỉnh sửa lần cuối: 12/01/2024"),
    ],
)
def test_day_in_the_ways_of_content_systems(shown: str, day: str) -> None:
    told = dated(f"<div><h1>{TITLE}</h1>{shown}<p>{ONE}</p><p>{TWO}</p></div>")
    assert [piece for piece in told if piece[0] in ("dateline", "paragraph")][-3:] == [
        ("dateline", day), ("paragraph", ONE), ("paragraph", TWO)
    ]  # fmt: skip


@pytest.mark.parametrize("head", ["<div><h3>Ý kiến bạn đọc (9)</h3>", "<div class=binh-luan>"])
def test_opinions_of_readers_stay_out(head: str) -> None:
    article = f"<h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{ONE} {TWO}</p>"
    assert told(f"<div>{article}{head}<p>{TALK}</p></div>") == [TITLE, ONE, TWO, f"{ONE} {TWO}"]


def test_a_further_article_below_the_first() -> None:
    post = "<div class=post><h1 class=title>{}</h1><div class=date>{}</div><p>{}</p><p>{}</p></div>"
    first = post.format(TITLE, "12/01/2024", f"{ONE} {ONE}", TWO)
    assert dated(first + post.format("Xã vùng cao ra quân trồng quế", "03/02/2024", ONE, TALK)) == [
        ("headline", TITLE), ("dateline", "12/01/2024"), ("paragraph", f"{ONE} {ONE}"), ("paragraph", TWO)
    ]  # fmt: skip


def test_a_page_that_lists_news_tells_of_nothing() -> None:
    entry = (
        "<div><h2><a href=1>Xã số {} tổng kết phong trào thi đua</a></h2><span>0{}/01/2024</span><p>"
        + ONE
        + "</p></div>"
    )
    shown = dated(
        "<h1>Thi đua - Khen thưởng</h1><div>" + "".join(entry.format(at, at) for at in range(1, 6)) + "</div>"
    )
    assert {kind for kind, _ in shown} == {"furniture"}


@pytest.mark.parametrize("line", ["More on this topic", "Related articles", "35 Comments »", "Vous aimerez aussi"])
def test_headings_of_what_follows(line: str) -> None:
    assert opens_tail(line)
    assert not opens_tail(
        f"{line} in the valley, where the people of seven villages have gathered to speak and to be heard"
    )


def test_credits_and_calls() -> None:
    assert is_picture_credit("(Foto: A. Muster)")
    assert not is_picture_credit("Ảnh: Toàn cảnh Hội nghị")
    assert is_call("Sign up for our newsletter.")
    assert not is_call(ONE)


@pytest.mark.parametrize("line", [",", "(,)", " - ", "+ & /", "và", "*", "(.)", ":", "–", "1.", "a)"])
def test_lines_of_marks_alone_break_nothing(line: str) -> None:
    article = (
        f"<h1>{TITLE}</h1><p>{line}</p><p>{ONE}</p><p>{line}</p><p align=right>{line}</p><p>{TWO}</p><p>{line}</p>"
    )
    assert ONE in told(f"<div>{article}<div class=author>{line}</div></div>")
