"""Whole pages of sites kept as text: what stands around and within the article, and the article itself."""

import pytest

from models import Document
from readers import datelines, furniture, read

HEADLINE = "Khối thi đua số 2 huyện Mường Na tổng kết phong trào thi đua năm 2022"
DAY = "Ngày đăng 21/09/2022 | 8:07 AM | View count: 69"
OPENING = "Sáng 20/9, tại Hội trường UBND huyện Mường Na, Khối thi đua số 2 tổ chức Hội nghị tổng kết năm 2022."
BODY = "Các xã trong khối nghe báo cáo kết quả phong trào thi đua và bàn nhiệm vụ của năm tới."
AGREED = "Tại hội nghị, các xã thống nhất xây mới ba mô hình dân vận khéo trong năm tới."
ARTICLE = [
    ("headline", HEADLINE),
    ("dateline", DAY),
    ("paragraph", OPENING),
    ("paragraph", BODY),
    ("paragraph", AGREED),
]


def told(*lines: str) -> list[tuple[str, str]]:
    """The blocks of a page, without what is the page's own."""
    document: Document = read("\n".join(lines).encode(), "tin.txt")
    return [
        (block.kind.value, document.block_text(block))
        for block in document.blocks
        if block.kind.value not in ("furniture", "cell")
    ]


@pytest.mark.parametrize(
    "above",
    [
        ["Thông báo: Cổng thông tin đang được nâng cấp, mong quý bạn đọc thông cảm cho sự bất tiện này.", "Trang chủ"],
        [
            "Điều tra ý kiến",
            "Bạn chưa đăng nhập nên chưa tải được tài liệu của trang này về máy của mình.",
            "Gốc > Tin tức > Thi đua >",
        ],
        ["Tin mới", "Sáng 5/9, UBND huyện họp báo về kết quả sản xuất vụ mùa và kế hoạch vụ đông.", "Xem tiếp"],
        ["×", "Trang này sử dụng cookie để phục vụ bạn tốt hơn, mời bạn đồng ý trước khi đọc tiếp.", "Đồng ý"],
        ["Thứ Hai, 12/01/2026", "NHIỆT LIỆT CHÀO MỪNG ĐẠI HỘI ĐẢNG BỘ HUYỆN MƯỜNG NA", "Trang chủ"],
        ["Thăm dò ý kiến", "Đẹp", "Bình thường", "Bình chọn  Xem kết quả"],
        ["Văn bản mới", "22/QĐ-UBND Quyết định kiện toàn Ban Chỉ đạo huyện"],
    ],
)
def test_what_the_site_says_above_the_article_is_its_own(above: list[str]) -> None:
    assert told(*above, "", HEADLINE, DAY, "", OPENING, BODY, AGREED) == ARTICLE


@pytest.mark.parametrize(
    "below",
    [
        ["Hội nghị sơ kết Khối thi đua các xã vùng cao", "Giao lưu bóng chuyền mừng Quốc khánh"],
        ["22/09/2022 Xã Nà Lốc họp mặt người cao tuổi", "14/07/2022 Hội nghị sơ kết Khối thi đua số 2"],
        [
            "Hội Khuyến học huyện họp Ban Thường vụ",
            "Sáng 3/9, Hội Khuyến học huyện họp Ban Thường vụ, ông Mè Văn Tọi đề nghị vận động thêm quỹ khuyến học.",
        ],
        [
            "2 bình luận về “Khối thi đua”",
            "Trần Dũng nói:",
            "23/09/2022 lúc 8:15 sáng",
            "Chúc mừng các xã trong khối nhé.",
        ],
        [
            "Chịu trách nhiệm nội dung: Ông Lò Văn Pín",
            "Mọi ý kiến xin gửi về hộp thư của trang, chúng tôi mong nhận được.",
        ],
        ["Lịch âm", "T2\tT3\tT4", "1\t2\t3", "4\t5\t6"],
    ],
)
def test_what_stands_below_the_writer_is_no_part_of_the_article(below: list[str]) -> None:
    page = told(HEADLINE, DAY, "", OPENING, BODY, AGREED, "", "Vừ A Dúa", "", *below)
    assert page == [*ARTICLE, ("byline", "Vừ A Dúa")]


def test_an_article_goes_on_below_a_box_of_other_news() -> None:
    box = ["TIN LIÊN QUAN", "Xã Nà Lốc trao quà cho người mù", "Phát động Tháng Nhân đạo năm 2022"]
    assert told(HEADLINE, DAY, "", OPENING, BODY, *box, AGREED) == ARTICLE
    signed = told(HEADLINE, DAY, "", OPENING, BODY, "Vừ A Dúa", *box, AGREED)
    assert signed == [*ARTICLE[:4], ("byline", "Vừ A Dúa")]


def test_an_article_stands_below_its_own_teaser() -> None:
    assert told("Tóm tắt", OPENING, "Xem tiếp", "Trang chủ » Tin tức", HEADLINE, DAY, OPENING, BODY, AGREED) == ARTICLE


def test_a_page_of_teasers_holds_no_article() -> None:
    teasers = [
        line
        for body in ("Khối thi đua số 1", "Khối thi đua số 2", "Cụm thi đua vùng cao")
        for line in (
            f"{body} tổng kết",
            "21/09/2022",
            f"Ngày 20/9, {body} huyện Mường Na tổ chức tổng kết...",
            "Xem tiếp",
        )
    ]
    assert told("Chuyên mục: Thi đua", *teasers, "Trang 1 2 3") == []


@pytest.mark.parametrize(
    "day",
    [
        "bientap | 21/09/2022 | Tin hoạt động | 0 Comments",
        "Đăng lúc: 08:07 - 21/09/2022 - Đã xem: 377 - Bình luận: 0",
        "21/09/2022 14:30 | Thích 0",
        "21/09/2022 | 4:30 PM | View count: 91 | Font size: A A A",
        "T.4, 21/09/2022",
        "Đã đăng 21/09/2022 | bởi admin",
        "Thứ tư, ngày 21/09/2022, 10:33 (GMT+7) Tăng, giảm cỡ chữ",
        "Cập nhật lúc 15:42 - 21/09/2022 (GMT +07:00)",
    ],
)
def test_lines_that_date_a_page(day: str) -> None:
    assert datelines.is_dateline(day)


def test_what_is_told_behind_a_day_dates_no_page() -> None:
    assert not datelines.is_dateline("22/12/2022 Xã Nà Lốc họp mặt")


@pytest.mark.parametrize("label", ["Ngày đăng: 22-12-2022", "Cập nhật: 22/12/2022 16:20", "Lượt xem: 40"])
def test_a_headline_may_run_on_to_what_the_page_shows(label: str) -> None:
    document = read("\n".join([HEADLINE + label, OPENING, BODY, AGREED]).encode(), "tin.txt")
    texts = [document.block_text(block) for block in document.blocks]
    assert texts == [HEADLINE, label, OPENING, BODY, AGREED]


def test_a_day_in_figures_below_the_writer_dates_the_page_and_no_clock_does() -> None:
    page = told("Thứ Hai, 12/01/2026", HEADLINE, "", OPENING, BODY, AGREED, "", "Vừ A Dúa", "21/09/2022 - 08:07")
    assert page == [ARTICLE[0], *ARTICLE[2:], ("byline", "Vừ A Dúa"), ("dateline", "21/09/2022 - 08:07")]


def test_who_asks_in_an_interview_signs_nothing() -> None:
    lines = [
        "PV: Thưa bà, khối thi đua có gì mới?",
        "Bà Lò Thị Mến: Năm nay các xã chấm điểm chéo và công khai kết quả cho nhân dân.",
        "PV: Xin cảm ơn bà!",
    ]
    page = told("Thi đua phải từ cơ sở", DAY, OPENING, *lines, "Ngô Hảo (thực hiện)")
    assert [text for kind, text in page if kind == "byline"] == ["Ngô Hảo (thực hiện)"]


def test_a_list_may_follow_a_picture() -> None:
    items = ["- Trồng mới 20 ha rừng phòng hộ đầu nguồn;", "- Mở 3 lớp xóa mù chữ cho người lớn tuổi."]
    page = told(HEADLINE, DAY, OPENING, "z4847_1.jpg", "Khối thi đua đề ra các chỉ tiêu:", *items)
    assert page[3:] == [("paragraph", "Khối thi đua đề ra các chỉ tiêu:"), *(("list_item", item) for item in items)]


def test_a_sentence_that_tells_may_follow_a_picture() -> None:
    elected = "Hội nghị đã bầu xã Nà Lốc làm Khối trưởng, xã Tân Sơn làm Khối phó của năm 2023."
    shown = "Đại diện các xã ký giao ước thi đua của năm 2023 trước sự chứng kiến của lãnh đạo huyện."
    assert told(HEADLINE, DAY, OPENING, "z4847_1.jpg", elected, BODY)[3] == ("paragraph", elected)
    assert told(HEADLINE, DAY, OPENING, "z4847_1.jpg", shown, BODY)[3] == ("caption", shown)


def test_feet_and_links_of_pages() -> None:
    assert furniture.is_foot("Bản quyền thuộc UBND xã Nà Lốc")
    assert furniture.is_foot("Chịu trách nhiệm chính: Ông Lò Văn Pín")
    assert not furniture.is_foot("Địa chỉ: Hội trường UBND xã Nà Lốc")
    assert not furniture.is_foot("Chịu trách nhiệm chính trong việc vận động là chi hội trưởng;")
    assert furniture.is_link("Xem tiếp »")
    assert not furniture.is_link("Xem thêm: Xã Nà Lốc đón chuẩn nông thôn mới")
