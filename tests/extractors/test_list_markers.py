"""Markers of list items, at the head of a line and in running text."""

import pytest

from extractors.list_markers import Place, has_ordinal, is_item, ordinals, place, strip_marker
from language.fold import level


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("1. Đồng ý chủ trương", True),
        ("Thứ nhất, rà soát", True),
        ("Hai là, kiểm tra", True),
        ("- Làm kỹ", True),
        ("3- Về kinh phí", True),
        ("Điều 4. Giao Ban Giám đốc", True),
        ("Điều 4 của Quy chế", False),
        ("5 - 7 đơn vị", False),
        ("12 đơn vị họp", False),
        ("Hội nghị lần thứ nhất", False),
    ],
)
def test_items(text: str, item: bool) -> None:
    assert is_item(level(text)) is item


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("- Tổ chức họp", "Tổ chức họp"),
        ("+ Tổ chức họp", "Tổ chức họp"),
        ("1. Tổ chức họp", "Tổ chức họp"),
        ("1.2. Tổ chức họp", "Tổ chức họp"),
        ("a) Tổ chức họp", "Tổ chức họp"),
        ("(3) Tổ chức họp", "Tổ chức họp"),
        ("II. Tổ chức họp", "Tổ chức họp"),
        ("Thứ nhất: Tổ chức họp", "Tổ chức họp"),
        ("Hai là, tổ chức họp", "tổ chức họp"),
        ("- Thứ ba, tổ chức họp", "tổ chức họp"),
        ("Tổ chức họp", "Tổ chức họp"),
        ("2- Tổ chức họp", "Tổ chức họp"),
        ("2.1 . Tổ chức họp", "Tổ chức họp"),
        ("Điều 3. Tổ chức họp", "Tổ chức họp"),
        ("12 đơn vị họp", "12 đơn vị họp"),
        ("", ""),
    ],
)
def test_markers(text: str, rest: str) -> None:
    assert text[strip_marker(level(text)) :] == rest


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("một là, làm sớm; hai là, làm kỹ", 2),
        ("thứ nhất: làm sớm. thứ hai: làm kỹ. thứ ba: làm đủ", 3),
        ("(1) làm sớm, (2) làm kỹ", 2),
        ("hội nghị lần thứ nhất", 0),
        ("đơn vị thứ hai là sở y tế", 0),
    ],
)
def test_ordinals(text: str, count: int) -> None:
    assert len(ordinals(text)) == count


def test_one_ordinal_is_there_but_makes_no_list() -> None:
    assert has_ordinal("một là, làm sớm")
    assert ordinals("một là, làm sớm") == []
    assert not has_ordinal("làm sớm, làm kỹ")


@pytest.mark.parametrize(
    ("marker", "expected"),
    [
        ("9.", Place("1.", 9)),
        ("10. Bế mạc", Place("1.", 10)),
        ("9.2. Bế mạc", Place("1.1.", 2)),
        ("2- Bế mạc", Place("1-", 2)),
        ("Điều 4. Bế mạc", Place("điều", 4)),
        ("IV. Bế mạc", Place("i.", 3)),
        ("đ) Bế mạc", Place("a)", 4)),
        ("- Bế mạc", Place("-", -1)),
        ("Bế mạc", None),
        ("", None),
    ],
)
def test_places(marker: str, expected: Place | None) -> None:
    assert place(level(marker)) == expected


def test_what_follows() -> None:
    assert Place("1.", 6).follows(Place("1.", 5))
    assert not Place("1.", 7).follows(Place("1.", 5))
    assert not Place("1)", 6).follows(Place("1.", 5))
    assert Place("-", -1).follows(Place("-", -1))
