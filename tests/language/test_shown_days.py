"""Days and times as pages show their own."""

import pytest

from language.shown_days import shown_days, shown_time


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21/09/2022", "2022-09-21"),
        ("21.9.2022", "2022-09-21"),
        ("21 - 9 - 2022", "2022-09-21"),
        ("2022-09-21", "2022-09-21"),
        ("2022/09/21", "2022-09-21"),
        ("2022-09-21T08:15:00+07:00", "2022-09-21"),
        ("Báo Sơn Hà21/09/2022", "2022-09-21"),
        ("21 tháng 9 năm 2022", "2022-09-21"),
        ("21 Tháng 9 2022", "2022-09-21"),
        ("21 Tháng Chín, 2022", "2022-09-21"),
        ("Tháng Chín 21, 2022", "2022-09-21"),
        ("21 Thg 9 2022", "2022-09-21"),
        ("21 Th9 2022", "2022-09-21"),
        ("21 September 2022", "2022-09-21"),
        ("Sept. 21, 2022", "2022-09-21"),
        ("21-Sep-2022", "2022-09-21"),
        ("21/09/22", "2022-09-21"),
        ("21/09/75", "1975-09-21"),
        ("thứ tư, 21 09 2022 14:47", "2022-09-21"),
    ],
)
def test_days(text: str, day: str) -> None:
    assert [found.iso() for found in shown_days(text)] == [day]


@pytest.mark.parametrize(
    "text",
    ["0243.9000034", "192.168.1.2019", "năm 2022", "21/9", "Số 12/2022/NĐ-CP", "2021/2022", "tuần 2 tháng 7 năm 2022"],
)
def test_no_days(text: str) -> None:
    assert shown_days(text) == []


def test_days_that_the_calendar_has_not() -> None:
    (found,) = shown_days("30/02/2022")
    assert found.iso() is None
    (found,) = shown_days("9/21/2022")
    assert (found.iso(), found.month_first()) == (None, "2022-09-21")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("14:05", (14, 5)),
        ("08:15:22.123", (8, 15)),
        ("08g15", (8, 15)),
        ("8h", (8, 0)),
        ("08h:15'", (8, 15)),
        ("8 giờ 30", (8, 30)),
        ("02:45 PM", (14, 45)),
        ("12:15 SA", (0, 15)),
        ("12:50 CH", (12, 50)),
        ("25:10", None),
        ("8", None),
    ],
)
def test_times(text: str, time: tuple[int, int] | None) -> None:
    assert shown_time(text) == time
