"""Stretches of time in levelled text."""

import pytest

from language.fold import level
from language.periods import find_periods


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("tổng kết năm 2023", "năm 2023", "2023-01-01", "2023-12-31"),
        ("6 tháng đầu năm 2019", "6 tháng đầu năm 2019", "2019-01-01", "2019-06-30"),
        ("sáu tháng cuối năm 2022", "sáu tháng cuối năm 2022", "2022-07-01", "2022-12-31"),
        ("9 tháng đầu năm 2020", "9 tháng đầu năm 2020", "2020-01-01", "2020-09-30"),
        ("Quý I năm 2018", "Quý I năm 2018", "2018-01-01", "2018-03-31"),
        ("quý IV/2021", "quý IV/2021", "2021-10-01", "2021-12-31"),
        ("giai đoạn 2016 - 2020", "giai đoạn 2016 - 2020", "2016-01-01", "2020-12-31"),
        ("nhiệm kỳ 2017-2022", "nhiệm kỳ 2017-2022", "2017-01-01", "2022-12-31"),
        ("từ năm 2019 đến năm 2021", "từ năm 2019 đến năm 2021", "2019-01-01", "2021-12-31"),
        ("5 năm (2015-2020)", "5 năm (2015-2020)", "2015-01-01", "2020-12-31"),
        ("tháng 02 năm 2024", "tháng 02 năm 2024", "2024-02-01", "2024-02-29"),
        ("tháng 12/2023", "tháng 12/2023", "2023-12-01", "2023-12-31"),
        ("năm học 2022-2023", "năm học 2022-2023", None, None),
        ("sơ kết học kỳ I năm học 2022 - 2023", "học kỳ I năm học 2022 - 2023", None, None),
        ("tổng kết HKII, năm học 2022-2023", "HKII, năm học 2022-2023", None, None),
        ("sơ kết học kì 1", "học kì 1", None, None),
        ("6 tháng đầu năm", "6 tháng đầu năm", None, None),
        ("Quý III", "Quý III", None, None),
    ],
)
def test_periods(text: str, words: str, first: str | None, last: str | None) -> None:
    low = level(text)
    start = text.index(words)
    assert find_periods(low) == [(start, start + len(words), first, last)]


def test_a_half_or_quarter_takes_the_year_that_is_given_it() -> None:
    found = find_periods(level("sơ kết 6 tháng đầu năm và quý III"), 2019)
    assert [(p.first, p.last) for p in found] == [("2019-01-01", "2019-06-30"), ("2019-07-01", "2019-09-30")]


def test_review_and_tasks_are_two_periods() -> None:
    found = find_periods(level("tổng kết năm 2023 và phương hướng, nhiệm vụ năm 2024"))
    assert [(p.first, p.last) for p in found] == [("2023-01-01", "2023-12-31"), ("2024-01-01", "2024-12-31")]
