"""Names as people sign: told from headings and newsrooms by their syllables."""

import pytest

from language.pen_names import is_pen_name, is_short_for, undoubled


@pytest.mark.parametrize(
    "name",
    [
        "Lò Na",
        "LÒ NA",
        "BẾ VĂN SOẠN",
        "Anh Thụ",
        "THỤ ANH",
        "Vừ Dúa",
        "A Páo",
        "H'Lan Niê",
        "L.N",
        "L.V.Na",
        "V.DŨNG",
        "T. Hà",
        "Đoàn Na",
        "Na Lò",
    ],
)
def test_names(name: str) -> None:
    assert is_pen_name(name)


@pytest.mark.parametrize(
    "heading",
    [
        "CHÙM ẢNH KHÁC",
        "TÀI LIỆU HỌC TẬP",
        "SINH HOẠT CHI ĐOÀN",
        "XEM THÊM",
        "ĐƯỜNG DÂY NÓNG",
        "Tin Nổi Bật",
        "Báo Sơn Hà",
        "Hải Quan",
        "Thái Nguyên",
        "TTXVN",
        "Lò Na phát biểu",
        "Phòng Nội Vụ",
        "Na",
    ],
)
def test_no_names(heading: str) -> None:
    assert not is_pen_name(heading)


def test_behind_a_label_less_is_asked() -> None:
    assert is_pen_name("Nga", labelled=True)
    assert is_pen_name("VỪ DÚA", labelled=True)
    assert not is_pen_name("CTV", labelled=True)
    assert not is_pen_name("KT", labelled=True)


@pytest.mark.parametrize(
    ("short", "name", "same"),
    [
        ("L.N", "Lò Na", True),
        ("Q. ÉN", "Q. ÉN", False),
        ("L.NA", "Lò Na", True),
        ("L.Na", "Lò Văn Na", True),
        ("L.V.N", "Lò Văn Na", True),
        ("A.N", "Lò Na", False),
        ("N.L", "Lò Na", False),
        ("Lò Na", "Lò Na", False),
    ],
)
def test_initials(short: str, name: str, same: bool) -> None:
    assert is_short_for(short, name) is same


def test_a_name_shown_twice() -> None:
    assert undoubled("Lò Na Lò Na") == "Lò Na"
    assert undoubled("Lò Na Lò Anh") == "Lò Na Lò Anh"
    assert undoubled("Na Na") == "Na Na"


def test_a_name_of_the_highlands_may_stand_alone_behind_a_label() -> None:
    assert is_pen_name("K'SĂNG", labelled=True)
    assert not is_pen_name("K'SĂNG")
