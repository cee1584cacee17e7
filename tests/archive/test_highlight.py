import pytest

from archive.highlight import marks, snippet
from archive.parsing import parse


def shown(text: str, typed: str, rank: int) -> list[str]:
    query = parse(typed)
    (stage,) = (s for s in query.stages() if s.rank == rank)
    return [text[start:end] for start, end in marks(text, query, stage)]


@pytest.mark.parametrize(
    ("typed", "rank", "found"),
    [
        ("hung", 2, ["Hùng", "Hưng", "HÙNG"]),
        ("Hùng", 4, ["Hùng", "HÙNG"]),
        ("Hùng", 2, ["Hùng", "Hưng", "HÙNG"]),
        ("tran hung", 3, ["Trần Hùng"]),
        ("tran hung", 2, ["Trần Hùng", "Hưng", "HÙNG"]),
        ('"ubnd huyện"', 2, ["UBND huyện"]),
        ('"uỷ ban nhân dân huyện"', 1, ["UBND huyện"]),
        ("ủy ban nhân dân", 1, ["UBND"]),
        ("dong", 2, ["Đông"]),
    ],
)
def test_matched_words_are_marked(typed: str, rank: int, found: list[str]) -> None:
    assert shown("Ông Trần Hùng, bà Hưng (UBND huyện Đông) và HÙNG", typed, rank) == found


def test_a_snippet_is_a_stretch_of_the_text_around_the_evidence() -> None:
    filling = "chữ khác " * 60
    text = f"Dòng đầu.\n{filling}ông Trần Hùng {filling}\nDòng cuối."
    query = parse("tran hung")
    start = text.index("Trần")
    begin, words, spans = snippet(text, start, start + 9, query, query.stages()[0])
    assert text[begin : begin + len(words)] == words
    assert [words[s:e] for s, e in spans] == ["Trần Hùng"]
    assert len(words) <= 240
    assert words.startswith("chữ khác chữ")
    assert words.endswith(" chữ")


def test_a_short_line_is_shown_whole() -> None:
    text = "Dòng đầu.\nÔng Trần Hùng dự.\nDòng cuối."
    query = parse("hung")
    assert snippet(text, 14, 23, query, query.stages()[0]) == (10, "Ông Trần Hùng dự.", ((9, 13),))
