import pytest

from archive.identity.gathering import is_person
from archive.identity.person_names import Rarity


def test_a_frequent_name_is_worth_less_than_a_rare_one() -> None:
    rarity = Rarity()
    frequent, middling, rare = (rarity.points(n) for n in ("nguyễn văn hùng", "phạm thị diệp", "mạc thị diệu kha"))
    assert frequent < middling < rare
    assert frequent < 0 < rare


def test_what_the_archive_holds_counts() -> None:
    seen = Rarity.of(f"mạc diệu {given}" for given in "kha anh bình chi dung".split())
    assert seen.others("mạc diệu kha") > Rarity().others("mạc diệu kha")


def test_a_pen_name_of_one_syllable_may_be_anybody() -> None:
    assert Rarity().points("hương") == -2


@pytest.mark.parametrize(
    ("recipient", "is_one"),
    [
        ("Mạc Thị Diệu Kha", True),
        ("Lò Văn Ín", True),
        ("Trường THPT Cầu Mây", False),
        ("Đoàn Thanh niên", False),
        ("Đoàn Văn Kiệt", True),
        ("Hà Nội", False),
        ("Hà Nam", False),
        ("UBND xã Tân Lập", False),
        ("Khoa Nội", False),
        ("Kha", False),
    ],
)
def test_whether_a_recipient_is_a_person(recipient: str, is_one: bool) -> None:
    assert is_person(recipient) is is_one
