"""Entities found by what somebody types: a key, a row, a name with or without tones, in short or in full."""

import pytest

from archive import Archive
from archive.identity import profiles, resolve
from tests.archive.identity.making import keep


@pytest.fixture
def told(archive: Archive) -> Archive:
    keep(archive, {"organizer": "Sở Nội vụ", "place": "Hà Giang", "day": "2019-07-04"}, "1.txt")
    keep(archive, {"organizer": "Sở Nội vụ", "place": "Cà Mau", "day": "2019-07-04"}, "2.txt")
    keep(archive, {"organizer": "Sở Nội vụ", "day": "2019-07-04"}, "3.txt")
    keep(archive, {"organizer": "Sở Giáo dục và Đào tạo tỉnh Lai Châu", "day": "2019-07-04"}, "4.txt")
    resolve(archive)
    return archive


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("Sở Nội vụ", 3),
        ("so noi vu", 3),
        ("  SỞ NỘI VỤ ", 3),
        ("Sở Nội vụ tỉnh Hà Giang", 1),
        ("Sở Nội vụ Cà Mau", 1),
        ("Sở GD&ĐT Lai Châu", 1),
        ("sở giáo dục đào tạo tỉnh lai châu", 1),
        ("Sở Nội vu", 3),
        ("không ai", 0),
        ("%", 0),
        ("", 0),
    ],
)
def test_names(told: Archive, asked: str, count: int) -> None:
    assert len(profiles(told, asked)) == count
