"""What a document says of itself: headline, day and time, writers and photographers."""

import pytest

from extractors.header import authors_of, published_at_of, title_of
from extractors.reading import read
from tests.extractors.lines import document


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["headline| Cụm thi đua số 7 tổng kết năm 2023", "Thân bài."], "Cụm thi đua số 7 tổng kết năm 2023"),
        (["letterhead| UBND HUYỆN MƯỜNG LÁT", "headline| BIÊN BẢN Họp xét thi đua"], "BIÊN BẢN Họp xét thi đua"),
        (["headline| “Thi đua là yêu nước”"], "Thi đua là yêu nước"),
        (["headline| “Dân vận khéo” và “Người tốt”"], "“Dân vận khéo” và “Người tốt”"),
        (["headline| Trao tặng danh hiệu “Dân vận khéo”"], "Trao tặng danh hiệu “Dân vận khéo”"),
        (["headline| Cụm thi đua số 7 tổng kết năm 2023 ( )"], "Cụm thi đua số 7 tổng kết năm 2023"),
        (["Chỉ có thân bài."], None),
        (["headline| ", "Thân bài."], None),
    ],
)
def test_title(lines: list[str], expected: str | None) -> None:
    assert title_of(read(document(*lines))) == expected


@pytest.mark.parametrize(
    ("dateline", "expected"),
    [
        ("12/01/2024 14:05", "2024-01-12T14:05"),
        ("Thứ Sáu, 12/01/2024, 14:05 (GMT+7)", "2024-01-12T14:05"),
        ("14:05 | 12/01/2024", "2024-01-12T14:05"),
        ("05:24 - 26/01/2024", "2024-01-26T05:24"),
        ("08:02, 15/02/2014", "2014-02-15T08:02"),
        ("Cập nhật:02/12/2022 9:18:04 SA", "2022-12-02T09:18"),
        ("Ngày đăng: 12-01-2024", "2024-01-12"),
        ("Cập nhật lúc: 9h30 ngày 5/6/2021", "2021-06-05T09:30"),
        ("Đăng ngày 5 tháng 6 năm 2021", "2021-06-05"),
        ("12/01/2024 02:15 PM", "2024-01-12T14:15"),
        ("12/01/2024 12:15:40 SA", "2024-01-12T00:15"),
        ("2024-01-12 08:07", "2024-01-12T08:07"),
        ("Cập nhật lúc: 08:07 AM ngày 09/03/2024", "2024-03-09T08:07"),
        ("12/01/24", "2024-01-12"),
        ("Mường Lát, ngày 15 tháng 12 năm 2023", "2023-12-15"),
        ("Mường Lát, ngày    tháng 12 năm 2023", None),
        ("Lượt xem: 1205", None),
        ("30/02/2024", None),
    ],
)
def test_published_at(dateline: str, expected: str | None) -> None:
    assert (
        published_at_of(read(document("headline| Tin", f"dateline| {dateline}", "Ngày 01/02/2003, Cụm họp.")))
        == expected
    )


def test_the_first_dateline_that_gives_a_day_counts() -> None:
    made = document("headline| Tin", "dateline| Thứ Sáu", "dateline| 12/01/2024", "dateline| 15/01/2024")
    assert published_at_of(read(made)) == "2024-01-12"


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Tin, ảnh: Quàng Thị Én", ("Quàng Thị Én",)),
        ("Bài và ảnh: Quàng Én - Lò Hương", ("Quàng Én", "Lò Hương")),
        ("Tin: Quàng Én; Ảnh: Lò Hương", ("Quàng Én", "Lò Hương")),
        ("Tác giả: ThS. Lương Kim Oanh", ("Lương Kim Oanh",)),
        ("Tác giả bài viết: Đồng chí Lương Kim Oanh", ("Lương Kim Oanh",)),
        ("Nguồn tin: Lương Kim Oanh (Phòng Nội vụ)", ("Lương Kim Oanh",)),
        ("Người đăng: Lò Hương - Trung tâm Truyền thông", ("Lò Hương",)),
        ("Tin ảnh Quàng Én – Lò Hương", ("Quàng Én", "Lò Hương")),
        ("TH: Quàng Én - Lò Hương", ("Quàng Én", "Lò Hương")),
        ("Bài và ảnh: Quàng Thị Én – TT RSC, Xưởng Dịch vụ", ("Quàng Thị Én",)),
        ("Tác giả: Thu Trang", ("Thu Trang",)),
        ("Nguồn: Trang tin xã Nà Kẹ", ()),
        ("Người đăng: Phòng TC-ĐN", ()),
        ("QUÀNG ÉN", ("QUÀNG ÉN",)),
        ("Hồng Nhung", ("Hồng Nhung",)),
        ("(Tin, ảnh: Lò Hương)", ("Lò Hương",)),
        ("L.H", ("L.H",)),
        ("Tin: PV", ()),
        ("Nguồn: Cổng thông tin điện tử huyện", ()),
        ("Ban Biên tập", ()),
        ("Văn phòng UBND huyện", ()),
        ("Tác giả: Administrator", ()),
        ("TTXVN", ()),
        ("Tin: ", ()),
    ],
)
def test_bylines(byline: str, expected: tuple[str, ...]) -> None:
    assert authors_of(read(document("headline| Tin", f"byline| {byline}"))) == expected


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Toàn cảnh Hội nghị. Ảnh: Lò Hương", ("Lò Hương",)),
        ("Toàn cảnh Hội nghị (Ảnh: Lò Hương)", ("Lò Hương",)),
        ("Ảnh: Lò Hương.", ("Lò Hương",)),
        ("Toàn cảnh Hội nghị. Ảnh: LH", ("LH",)),
        ("Toàn cảnh Hội nghị. Ảnh: TL", ()),
        ("Toàn cảnh Hội nghị - Ảnh: Q. ÉN", ("Q. ÉN",)),
        ("Toàn cảnh Hội nghị - Ảnh: P. V", ()),
        ("Toàn cảnh Hội nghị. Ảnh Lò Hương.", ("Lò Hương",)),
        ("Toàn cảnh Hội nghị - Ảnh Lò Hương", ("Lò Hương",)),
        ("Toàn cảnh Hội nghị. Hình ảnh đẹp", ()),
        ("Ảnh - Lò Hương.", ("Lò Hương",)),
        ("Ảnh LÒ HƯƠNG.", ("LÒ HƯƠNG",)),
        ("Toàn cảnh Hội nghị. Ảnh: TTXVN", ()),
        ("Ông Lò Văn Pín phát biểu", ()),
    ],
)
def test_picture_credits(caption: str, expected: tuple[str, ...]) -> None:
    assert authors_of(read(document("headline| Tin", f"caption| {caption}"))) == expected


def test_writers_go_first_and_each_is_named_once() -> None:
    made = document(
        "headline| Tin",
        "caption| Toàn cảnh. Ảnh: Lò Hương",
        "byline| Tin: Quàng Én",
        "caption| Đại biểu. Ảnh: QUÀNG ÉN",
        "Bài viết của Lò Mơ.",
    )
    assert authors_of(read(made)) == ("Quàng Én", "Lò Hương")
