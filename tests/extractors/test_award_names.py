"""Where the rules of the book of awards match in a whole text."""

from extractors.award_names import matches
from language.fold import level


def test_matches_are_found_anew_each_time() -> None:
    low = level("Báo cáo thành tích\nHọ và tên: Lò Văn Pín\nNăm sinh: 1990")
    assert [[m.span() for m in matches("subject_line", low)] for _ in range(2)] == [[(19, 30)]] * 2


def test_a_text_without_the_words_has_none() -> None:
    assert list(matches("titled", level("Lò Văn Pín trồng rừng"))) == []
