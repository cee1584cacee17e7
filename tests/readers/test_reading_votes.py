"""The vote between readings of a word: what is likelier wins, and what nothing speaks against stays."""

import pytest

from readers.hocr import Read
from readers.reading_votes import Context, best

BOX = (10, 10, 60, 40)


def _read(*words: tuple[str, int]) -> list[Read]:
    return [(text, sure, BOX) for text, sure in words]


def _chosen(
    word: tuple[str, int], *others: list[Read], before: str = "", after: str = "", seen: frozenset[str] = frozenset()
) -> list[str]:
    return [text for text, _, _ in best((*word, BOX), list(others), Context(before, after, seen))]


@pytest.mark.parametrize(
    ("word", "one", "two", "before", "after", "meant"),
    [
        (("Lanh", 54), ("Lạnh", 81), ("Lạnh", 62), "Khe", "", "Lạnh"),
        (("nhần", 82), ("nhân", 95), ("nhân", 96), "tư", "Xăng", "nhân"),
        (("Cố", 86), ("Cổ", 96), ("Cố", 95), "ty", "phần", "Cổ"),  # goes with "phần"
        (("BSCKTII.", 47), ("BSCKII.", 82), ("BSCKII.", 90), "tọa:", "Đặng", "BSCKII."),
        (("Lâ", 80), ("Lê", 70), ("Lâ", 30), "", "Thị", "Lê"),  # "Lâ" is no syllable
        (("Chỉ", 80), ("Chi", 90), ("Chỉ", 61), "Phương", "", "Chi"),  # a slip of Tesseract's own
        (("Bỉm", 92), ("Bim", 89), ("Bim", 66), "xã", "Hà", "Bỉm"),  # tones are lost
        (("Đặk", 80), ("Đăk", 95), ("Đãk", 28), "huyện", "Glei", "Đăk"),
        (("(Răng),", 40), ("(Rằng)", 91), ("(Răng)", 36), "Đà", "", "(Rằng),"),  # marks as read at first
        (("k)", 0), ("5", 96), ("°", 56), "", "", "5"),
        (("sở", 85), ("SỞ", 94), ("SỞ", 90), "đua", "", "sở"),  # capitals are no difference
        (("Đãng", 85), ("Đãng", 88), ("Đăng", 77), "Xuân", "", "Đãng"),
        (("Ngà", 89), ("xyz", 92), ("", 0), "Thúy", "", "Ngà"),
    ],
)
def test_the_likelier_reading_is_taken(
    word: tuple[str, int], one: tuple[str, int], two: tuple[str, int], before: str, after: str, meant: str
) -> None:
    assert _chosen(word, _read(one), _read(two), before=before, after=after) == [meant]


def test_a_word_seen_on_the_page() -> None:
    readings = _read(("Rằng", 90)), _read(("Răng", 17))
    assert _chosen(("Răng", 92), *readings, before="Đà") == ["Răng"]
    assert _chosen(("Răng", 92), *readings, before="Đà", seen=frozenset(("Rằng",))) == ["Rằng"]


def test_words_that_were_read_as_one() -> None:
    apart = _read(("Y", 91), ("tế", 96))
    assert _chosen(("Ytế", 92), _read(("Ytế", 60)), apart) == ["Y", "tế"]
    assert _chosen(("Y.tế", 92), [], []) == ["Y.tế"]


def test_a_word_that_others_read_too_is_surer() -> None:
    readings = [_read(("GD&", 57)), _read(("GD", 80))]
    assert best(("GD&", 1, BOX), readings, Context("", "", frozenset())) == [("GD&", 80, BOX)]
