"""What tells a report of a meeting from a page that a meeting is only the occasion for."""

import pytest

from extractors import extract
from extractors.meeting import signs_of
from extractors.report_signs import Signs, likelihood
from tests.extractors.lines import Line, document

HEAD = "headline| Nước sạch về bản"
DATE = "dateline| 12/01/2024 14:05"
OPENING = "Ngày 11/01/2024, UBND tỉnh Hạ Vân tổ chức hội nghị triển khai chương trình nước sạch nông thôn."
TOLD = [
    "Phát biểu tại hội nghị, ông Lò Văn Pín, Phó Chủ tịch UBND tỉnh, nhấn mạnh nước sạch là việc cấp bách.",
    "Các đại biểu kiến nghị bố trí thêm vốn cho vùng cao.",
    "Kết luận hội nghị, ông Pín yêu cầu các huyện hoàn thành trước tháng 6.",
]
FELT = [
    "Sáng 10/01, chúng tôi ghi nhận tại bản Nà Kẹ, nhiều nhà vẫn gánh nước từ suối.",
    "Chị Vi Thị Mận (34 tuổi, bản Nà Kẹ) kể mỗi ngày mất hai giờ lấy nước.",
    "Mẹ chị, 71 tuổi, bảo chưa bao giờ thấy nước máy.",
    "Con suối cạn dần từ tháng 11.",
]


def signs(*lines: Line) -> Signs:
    """The signs of a page."""
    told = signs_of(document(*lines))
    assert told
    return told[0]


def test_a_report_is_taken_and_the_same_meeting_as_an_occasion_is_not() -> None:
    assert extract(document(HEAD, DATE, OPENING, *TOLD, "caption| Quang cảnh hội nghị.")).meeting
    assert extract(document(HEAD, DATE, OPENING, *FELT)).meeting is None


def test_a_bodys_own_site_tells_of_its_meetings_more_often_than_the_press() -> None:
    told = [OPENING, *FELT[1:3]]
    assert extract(document(HEAD, DATE, *told)).meeting is None
    own = "Hôm ấy chi bộ, công đoàn và đoàn viên nhà trường gánh nước giúp dân."
    assert extract(document(HEAD, DATE, *told, own)).meeting


def test_without_a_sentence_that_opens_it_there_is_no_report() -> None:
    assert signs_of(document(HEAD, DATE, *FELT)) is None


@pytest.mark.parametrize(
    ("sign", "lines", "value"),
    [
        ("spoken", [HEAD, DATE, OPENING, *TOLD], 1.0),
        ("spoken", [HEAD, DATE, OPENING, *FELT], 0.0),
        ("back", [HEAD, DATE, OPENING, *TOLD], 2 / 3),
        ("back", [HEAD, DATE, OPENING, *FELT], 0.0),
        ("shown", [HEAD, DATE, OPENING, *FELT, "caption| Quang cảnh hội nghị."], True),
        ("shown", [HEAD, DATE, OPENING, *FELT, "caption| Các đại biểu chụp ảnh lưu niệm."], True),
        ("shown", [HEAD, DATE, OPENING, *FELT, "caption| Bản Nà Kẹ nhìn từ trên cao."], False),
        ("own voice", [HEAD, DATE, OPENING, *FELT], 1),
        ("plain people", [HEAD, DATE, OPENING, *FELT], True),
        ("plain people", [HEAD, DATE, OPENING, FELT[1]], False),
        ("late", [HEAD, DATE, OPENING, *FELT], False),
        ("late", [HEAD, DATE, FELT[3], FELT[0], OPENING], True),
        ("late", [HEAD, DATE, FELT[3], "Thực hiện Kế hoạch số 9/KH-UBND của tỉnh;", OPENING], False),
        ("late", ["headline| Huyện đoàn Nà Kẹ ra quân Tháng Thanh niên", DATE, *FELT[2:]], False),
        ("solid", [HEAD, DATE, "Thực hiện Kế hoạch số 9/KH-UBND của tỉnh.", "Nhằm đưa nước về bản.", OPENING], True),
        ("solid", [HEAD, DATE, FELT[3], FELT[2], OPENING], False),
        ("headed by what is said", ["headline| Ông Lò Văn Pín: Nước sạch là việc cấp bách", DATE, OPENING], 1),
        ("headed by what is said", [HEAD, DATE, OPENING], 0),
        ("headed by a question", ["headline| Bao giờ có nước sạch?", DATE, OPENING], True),
        ("occasion", [HEAD, DATE, "Ngày 11/01/2024, UBND tỉnh Hạ Vân tổ chức lễ khánh thành nhà máy nước Nà Kẹ."], 1),
        ("second hand", [HEAD, DATE, "Ngày 11/01/2024, ông Lò Văn Pín cho biết huyện vừa tổ chức hội nghị về nước sạch."], True),
        ("second hand", [HEAD, DATE, "Ông Lò Văn Pín cho biết như vậy tại hội nghị về nước sạch ngày 11/01/2024."], False),
        ("second hand", [HEAD, DATE, OPENING], False),
        ("summed up", [HEAD, DATE, "Đó là ý kiến của ông Lò Văn Pín tại hội nghị về nước sạch ngày 11/01/2024."], 1),
        ("summed up", [HEAD, DATE, OPENING], 0),
        ("aside", [HEAD, DATE, "Trước khi trình dự án, ngày 11/01/2024, huyện Nà Kẹ đã tổ chức hội nghị về nước sạch."], 1),
        ("aside", [HEAD, DATE, OPENING], 0),
        ("quotation marks", [HEAD, DATE, OPENING, "Ông nói: “Nước là sống”.", "Bà con mừng."], 2 / 3),
        ("quotation marks", [HEAD, DATE, OPENING, *FELT], 0.0),
    ],
)  # fmt: skip
def test_a_sign(sign: str, lines: list[Line], value: float) -> None:
    assert signs(*lines)[sign] == value


@pytest.mark.parametrize("more", [OPENING, OPENING.replace("hội nghị triển khai", "lễ khởi công")])
def test_every_sign_has_a_weight(more: str) -> None:
    assert 0 < likelihood(signs(HEAD, DATE, more, *TOLD)) < 1
