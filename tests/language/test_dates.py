"""Days in levelled text."""

import pytest

from language.dates import find_dates
from language.fold import level


def days(text: str) -> list[tuple[str, str | None, str | None]]:
    """Each day found: its words, its first and its last day."""
    low = level(text)
    return [(text[d.start : d.end], d.first_iso(), d.iso()) for d in find_dates(low)]


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("Ngày 18 tháng 01 năm 2024, tại", "18 tháng 01 năm 2024", "2024-01-18", "2024-01-18"),
        ("ngày 5 tháng 6, năm 2021", "5 tháng 6, năm 2021", "2021-06-05", "2021-06-05"),
        ("Sáng 18/01/2024", "18/01/2024", "2024-01-18", "2024-01-18"),
        ("Chiều ngày 9/8/2023,", "9/8/2023", "2023-08-09", "2023-08-09"),
        ("ngày 28.11.2021", "28.11.2021", "2021-11-28", "2021-11-28"),
        ("ngày 03-02-2020", "03-02-2020", "2020-02-03", "2020-02-03"),
        ("đăng ngày 2024-06-12", "2024-06-12", "2024-06-12", "2024-06-12"),
        ("12/7/09", "12/7/09", "2009-07-12", "2009-07-12"),
        ("12/7/98", "12/7/98", "1998-07-12", "1998-07-12"),
        ("Trong hai ngày 26 và 27/11/2021", "26 và 27/11/2021", "2021-11-26", "2021-11-27"),
        ("Trong các ngày 25, 26 và 27/11/2021", "25, 26 và 27/11/2021", "2021-11-25", "2021-11-27"),
        ("Trong 3 ngày 25, 26, 27 tháng 11 năm 2021", "25, 26, 27 tháng 11 năm 2021", "2021-11-25", "2021-11-27"),
        ("sáng ngày 20/092021, xã họp", "20/092021", "2021-09-20", "2021-09-20"),
        ("ngày 4, tháng 7, năm 2019", "4, tháng 7, năm 2019", "2019-07-04", "2019-07-04"),
        ("từ ngày 26-27/11/2021", "26-27/11/2021", "2021-11-26", "2021-11-27"),
        ("từ ngày 30/11 đến ngày 02/12/2021", "30/11 đến ngày 02/12/2021", "2021-11-30", "2021-12-02"),
        ("các ngày 4, 5 tháng 12 năm 2019", "4, 5 tháng 12 năm 2019", "2019-12-04", "2019-12-05"),
        ("Sáng thứ 2, ngày 4/11/2019, trong", "4/11/2019", "2019-11-04", "2019-11-04"),
        ("thứ 6 ngày 14 tháng 5 năm 2021", "14 tháng 5 năm 2021", "2021-05-14", "2021-05-14"),
        ("ngày 14 và ngày 15 tháng 5 năm 2022", "14 và ngày 15 tháng 5 năm 2022", "2022-05-14", "2022-05-15"),
    ],
)
def test_days(text: str, words: str, first: str, last: str) -> None:
    assert days(text) == [(words, first, last)]


@pytest.mark.parametrize(
    ("text", "day", "month"),
    [
        ("Ngày 18/01, tại trụ sở", 18, 1),
        ("Sáng 09/8, Cụm", 9, 8),
        ("ngày 3 tháng 4, Khối", 3, 4),
        ("thứ Sáu (7/6)", 7, 6),
        ("Ngày mồng 8.3, trường", 8, 3),
        ("thứ 5, ngày 7/6, tại", 7, 6),
    ],
)
def test_a_day_without_its_year(text: str, day: int, month: int) -> None:
    (found,) = find_dates(level(text))
    assert (found.day, found.month, found.year, found.iso()) == (day, month, None, None)
    assert found.iso(2024) == f"2024-{month:02d}-{day:02d}"


@pytest.mark.parametrize(
    "text",
    [
        "đạt 3/4 chỉ tiêu",  # a share
        "số 34/2/QĐ",
        "ngày 32/01/2024",
        "ngày 05/13/2024",
        "tỷ lệ 98.12%",
        "Nghị định 45/2025/NĐ-CP",
        "ngày 1/1/1789",
        "",
    ],
)
def test_no_day(text: str) -> None:
    assert days(text) == []


def test_a_day_that_is_not_in_the_calendar_has_no_iso_form() -> None:
    assert [d.iso() for d in find_dates("ngày 30/02/2024")] == [None]


def test_days_come_in_the_order_of_the_text() -> None:
    text = "Quyết định ngày 05/02/2023; họp ngày 10 tháng 3 năm 2023, đăng 2023-03-11."
    assert [d[2] for d in days(text)] == ["2023-02-05", "2023-03-10", "2023-03-11"]
