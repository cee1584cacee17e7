"""Pages copied as text: headlines, days and writers glued to other lines, captions that end as sentences."""

import pytest

from models import Document
from readers import captions, furniture, read

OPENING = "Sáng 20/9, tại Hội trường UBND huyện Mường Na, Khối thi đua số 2 tổ chức Hội nghị tổng kết năm 2022."
BODY = "Hội nghị đã nghe báo cáo kết quả phong trào thi đua và thống nhất nhiệm vụ của năm tới."


def told(*lines: str) -> list[tuple[str, str]]:
    document: Document = read("\n".join(lines).encode(), "tin.txt")
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


def test_a_headline_may_end_in_a_full_stop() -> None:
    headline = "Khối thi đua số 2 huyện Mường Na tổng kết phong trào thi đua năm 2022."
    assert told(headline, OPENING, BODY)[:2] == [("headline", headline), ("paragraph", OPENING)]
    assert told(OPENING, BODY) == [("paragraph", OPENING), ("paragraph", BODY)]


def test_headline_stands_after_the_day_and_before_a_caption() -> None:
    lines = [
        "Thứ hai,  26/09/2022",
        "Khối thi đua số 2: Tổng kết công tác thi đua, khen thưởng năm 2022",
        "Lãnh đạo UBND huyện trao cờ Khối trưởng năm 2023 cho xã Nà Lốc",
        OPENING,
        BODY,
    ]
    assert told(*lines)[:3] == [("dateline", "Thứ hai, 26/09/2022"), ("headline", lines[1]), ("caption", lines[2])]


@pytest.mark.parametrize("writer", ["(Tin: Lò Hương)", "(Lò Hương - Phó Văn phòng Sở)"])
def test_the_writer_in_brackets_behind_the_last_sentence(writer: str) -> None:
    headline = "Khối thi đua số 2 huyện Mường Na tổng kết phong trào thi đua năm 2022"
    lines = [("headline", headline), ("paragraph", OPENING), ("paragraph", BODY), ("byline", writer)]
    assert told(headline, OPENING, f"{BODY} {writer}") == lines
    aside = "(theo Kế hoạch của Khối)"
    assert told(headline, OPENING, f"{BODY} {aside}") == [*lines[:2], ("paragraph", f"{BODY} {aside}")]


def test_the_first_line_of_a_bare_text_is_its_headline() -> None:
    second = "Khối thi đua số 2 tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2022"
    assert told("Nhân lên những việc làm hay", second, OPENING, BODY)[:2] == [
        ("headline", "Nhân lên những việc làm hay"),
        ("paragraph", second),
    ]


def test_a_line_that_introduces_the_headline_is_part_of_it() -> None:
    lines = ["Khối thi đua số 2:", "", "Tổng kết công tác thi đua năm 2022", "", OPENING, "", BODY]
    assert told(*lines)[0] == ("headline", "Khối thi đua số 2: Tổng kết công tác thi đua năm 2022")


@pytest.mark.parametrize(
    ("glued", "day"),
    [
        (" 07/10/2022 15:57", "07/10/2022 15:57"),
        (" (21-09-2022 15:53)", "21-09-2022 15:53"),
        (" 15:57 | 21/9/2022", "15:57 | 21/9/2022"),
        (" 21/9/2022", "21/9/2022"),
    ],
)
def test_the_day_at_the_end_of_a_headline_is_a_line_of_its_own(glued: str, day: str) -> None:
    headline = "Các xã của Khối thi đua số 2 tổng kết phong trào thi đua"
    assert told(headline + glued, OPENING, BODY)[:2] == [("headline", headline), ("dateline", day)]


@pytest.mark.parametrize(
    "own", ["Khối thi đua số 2 tổng kết công tác năm 2022 ngày 20/9/2022", "Khối thi đua số 2 1/2"]
)
def test_a_day_that_the_headline_tells_of_stays_in_it(own: str) -> None:
    assert told(own, OPENING, BODY)[0] == ("headline", own)


@pytest.mark.parametrize(
    ("line", "writer"), [("Lò Na| 21/09/2022 08:54", "Lò Na"), ("Tác giả: H.N | 21/09/2022", "Tác giả: H.N")]
)
def test_writer_and_day_on_one_line(line: str, writer: str) -> None:
    found = told("Khối thi đua số 2 tổng kết năm 2022", line, OPENING, BODY)
    assert found[1:3] == [("byline", writer), ("dateline", line.split("|")[1].strip())]


def test_a_day_above_a_text_without_headline() -> None:
    assert told("(Thứ tư, 21/09/2022, 02:38 GMT+7)", OPENING, BODY)[0][0] == "dateline"


def test_the_pages_day_in_one_line_with_the_first_words() -> None:
    assert told(f"17:25 21/09/2022 {OPENING}", BODY) == [
        ("dateline", "17:25 21/09/2022"),
        ("paragraph", OPENING),
        ("paragraph", BODY),
    ]


def test_a_sentence_that_begins_with_its_hour_dates_no_page() -> None:
    opening = f"8 giờ 00 ngày 20/9/2022, {OPENING[len('Sáng 20/9, ') :]}"
    assert told(opening, BODY) == [("paragraph", opening), ("paragraph", BODY)]


def test_a_day_below_the_last_sentence_makes_no_headline_of_it() -> None:
    assert told(OPENING, "", BODY, "21/9/2022") == [
        ("paragraph", OPENING),
        ("paragraph", BODY),
        ("dateline", "21/9/2022"),
    ]


@pytest.mark.parametrize("writer", ["Anh Khôi", "Theo: Vừ Dúa", "Anh Thơ - Lê Na"])
def test_writers_at_the_end(writer: str) -> None:
    assert told("Khối thi đua số 2 tổng kết năm 2022", OPENING, BODY, writer)[-1] == ("byline", writer)


CAPTIONS = [
    "Quang cảnh hội nghị.",
    "(Quang cảnh hội nghị )",
    "Đại tá Dương A Lử phát biểu chỉ đạo tại hội nghị.",
    "Lãnh đạo các xã trong Khối ký kết giao ước thi đua năm 2023.",
    "Khối thi đua số 2 ký giao ước thi đua năm 2023.",
    "Phó Chủ tịch UBND huyện Tô Thị Hạnh (bên trái) chủ trì hội nghị.",
    "Bà Lê Thị Hoa, Phó Chủ tịch UBND huyện tặng hoa chúc mừng Khối trưởng, Khối phó Khối thi đua số 2 năm 2023.",
    "Các đại biểu chụp ảnh lưu niệm.",
]
REPORT = [
    "Đồng chí Lò Văn Hặc, Bí thư Huyện ủy chủ trì hội nghị.",
    "Ông Lý A Sình phát biểu đề nghị các xã khẩn trương triển khai nhiệm vụ.",
    "UBND huyện tặng Giấy khen cho 5 tập thể.",
    "Cuối buổi, lãnh đạo các xã ký kết giao ước thi đua năm 2023.",
    "Các đại biểu đã chụp ảnh lưu niệm.",
    "Lãnh đạo các xã trao đổi kinh nghiệm về xây dựng mô hình.",
    "Ông Lý A Sình phát biểu. Sau đó, hội nghị thảo luận.",
]


@pytest.mark.parametrize("text", CAPTIONS)
def test_captions_that_end_as_sentences(text: str) -> None:
    assert captions.is_scene_sentence(text)
    assert told("Khối thi đua số 2 tổng kết năm 2022", OPENING, text, text, BODY)[2:4] == [("caption", text)] * 2


@pytest.mark.parametrize("text", REPORT)
def test_sentences_of_the_report(text: str) -> None:
    assert not captions.is_scene_sentence(text)


@pytest.mark.parametrize("credit", ["Ảnh: Đào Phát", "Ảnh Vinh Dự.", "- Ảnh Minh Ngà", "(Ảnh: Minh Ngà)"])
def test_a_credit_at_its_end_makes_a_caption(credit: str) -> None:
    text = f"Thay mặt Huyện ủy, đồng chí Lê A Đô, Chủ tịch UBND huyện tặng lẵng hoa chúc mừng Hội nghị. {credit}"
    assert told("Khối thi đua số 2 tổng kết năm 2022", OPENING, text, BODY)[2] == ("caption", text)


def test_what_tools_leave_where_pictures_stood() -> None:
    image = "20-09-2022-khoi-thi-dua-so-2-tong-ket-nam-2022-696b558d-1680635107.jpeg"
    lines = [
        OPENING,
        "leftcenterrightdel",
        "Các xã bàn việc.",
        BODY,
        "leftcenterrightdel Toàn cảnh",
        image,
        "Trao cờ.",
        BODY,
    ]
    assert told("Khối thi đua số 2 tổng kết năm 2022", *lines)[1:] == [
        ("paragraph", OPENING),
        ("furniture", "leftcenterrightdel"),
        ("caption", "Các xã bàn việc."),
        ("paragraph", BODY),
        ("caption", "Toàn cảnh"),
        ("furniture", image),
        ("caption", "Trao cờ."),
        ("paragraph", BODY),
    ]
    assert furniture.is_remnant("5bfe81ae455714ba58001422")
    assert furniture.is_advertisement("ADQuảng cáo")


def test_a_caption_broken_behind_a_word_that_ends_no_line() -> None:
    lines = ["Ông Lý A Sình, Chủ tịch UBND huyện Mường Na phát biểu tại", "Hội nghị tổng kết Khối thi đua số 2", BODY]
    assert told("Khối thi đua số 2 tổng kết năm 2022", OPENING, *lines)[2] == ("caption", " ".join(lines[:2]))


HEADLINE = "Khối thi đua số 2 tổng kết năm 2022"


@pytest.mark.parametrize(
    ("last", "kind"),
    [
        ("Căn cứ kết quả bình xét, Khối thi đua đề nghị UBND huyện tặng Cờ thi đua cho xã Nà Lố", "paragraph"),
        ("Hội nghị đã nghe ý kiến của các xã và thống nhất nhi", "paragraph"),
        ("Lãnh đạo UBND huyện trao Cờ thi đua cho xã Nà Lố", "caption"),
    ],
)
def test_the_last_line_of_a_text_that_was_cut_off(last: str, kind: str) -> None:
    assert told(HEADLINE, OPENING, BODY, last)[-1] == (kind, last)


def test_lines_above_a_text_without_headline() -> None:
    lines = [".", "Quang cảnh hội nghị của Khối thi đua số 2", OPENING, BODY]
    assert [kind for kind, _ in told(*lines)] == ["furniture", "caption", "paragraph", "paragraph"]


def test_a_headline_said_again_is_no_part_of_the_text() -> None:
    again = "Khối thi đua số 2 – tổng kết năm 2022"
    assert told("Khối thi đua số 2 - tổng kết năm 2022", "", again, "", OPENING, BODY)[1] == ("furniture", again)


def test_a_lone_dash_opens_a_report_and_no_list() -> None:
    assert told(HEADLINE, f"- {OPENING}", BODY, BODY)[1] == ("paragraph", f"- {OPENING}")
    assert told(HEADLINE, f"- {OPENING}", f"- {BODY}", BODY)[1][0] == "list_item"


def test_people_named_line_by_line_are_a_list() -> None:
    people = ["Đồng chí Lò Văn Hặc, Bí thư Huyện ủy", "đồng chí Vừ A Dúa, Chủ tịch UBND huyện"]
    found = told(HEADLINE, OPENING, "Dự hội nghị có:", *people, BODY)
    assert found[3:5] == [("list_item", person) for person in people]
    assert told(HEADLINE, OPENING, BODY, *people, BODY)[3][0] == "caption"


@pytest.mark.parametrize(
    "line", ["Đ/c Lò Văn Hặc, Bí thư Huyện ủy kết luận như sau:", "Đ/c Vừ A Dúa chủ trì hội nghị."]
)
def test_a_form_of_address_in_short_is_no_menu(line: str) -> None:
    assert not furniture.is_menu(line)
    assert told(HEADLINE, OPENING, line, BODY)[2][0] == "paragraph"
