import pytest

from archive.abbreviations import Abbreviation, abbreviations, parse
from language.faults import DataError, Fault
from language.fold import key


@pytest.mark.parametrize("entry", abbreviations().entries, ids=lambda e: f"{e.shorts[0]}={e.longs[0]}")
def test_each_is_found_both_ways(entry: Abbreviation) -> None:
    long = tuple(key(entry.longs[0]).split())
    for short in entry.shorts:
        words = short.replace("&", " ").replace("-", " ").replace(",", " ").split()
        assert long in abbreviations().others(words)
        assert tuple(key(short).split()) in abbreviations().others(entry.longs[0].replace(",", "").split())
    assert entry.gloss.isascii()


@pytest.mark.parametrize(
    ("typed", "others"),
    [
        ("ubnd", {"ủy ban nhân dân"}),
        ("UBND", {"ủy ban nhân dân"}),
        ("uy ban nhan dan", {"ubnd"}),
        ("Uỷ ban nhân dân", {"ubnd"}),
        ("tdkt", {"thi đua khen thưởng", "tđ kt"}),
        ("TĐKT", {"thi đua khen thưởng", "tđ kt"}),
        ("thi đua khen thưởng", {"tđkt", "tđ kt", "tdkt"}),
        ("CĐ", {"công đoàn", "cao đẳng"}),
        ("ĐH", {"đại học", "đại hội"}),
        ("GD ĐT", {"gdđt", "giáo dục và đào tạo", "giáo dục đào tạo"}),
        ("TP", {"thành phố"}),
        ("MTTQ", {"mặt trận tổ quốc", "uỷ ban mặt trận tổ quốc"}),
        ("liên đoàn lao động", {"lđlđ"}),
        ("ban chấp hành", {"bch"}),
        # A word typed with tones that the form has not is another word.
        ("cấp", set()),
        ("úy bàn nhân dân", set()),
        # Small letters are the syllable tu; capitals are the Party committee.
        ("tu", set()),
        ("TU", {"tỉnh ủy", "thành ủy", "trung ương", "tw"}),
        ("tỉnh ủy", {"tu", "thành ủy"}),
        ("hội nghị", set()),
    ],
)
def test_what_else_the_typed_words_may_be(typed: str, others: set[str]) -> None:
    assert {" ".join(o) for o in abbreviations().others(typed.split())} == {key(o) for o in others}


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("- {short: A, long: b}", Fault("archive/abbreviations.yml", 1, "mục thiếu hoặc sai: gloss")),
        (
            "- {short: A, long: b, gloss: c}\n- {short: A, long: b, gloss: c, lang: d, also: [1]}",
            Fault("archive/abbreviations.yml", 2, "mục thiếu hoặc sai: lang, also"),
        ),
        ("- chữ", Fault("archive/abbreviations.yml", 1, "mỗi mục phải có short, long, gloss")),
        ("short: A", Fault("archive/abbreviations.yml", 1, "phải là một danh sách")),
    ],
)
def test_a_faulty_file_is_told_by_line(source: str, fault: Fault) -> None:
    with pytest.raises(DataError) as caught:
        parse(source)
    assert caught.value.faults == (fault,)


def test_broken_yaml_is_told_by_line() -> None:
    with pytest.raises(DataError, match=r"abbreviations\.yml:2: YAML hỏng"):
        parse("- {short: A,\n- b")
