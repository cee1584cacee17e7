import pytest

from archive.parsing import parse
from archive.query import Stage, Unit, Word


def word(typed: str, toned: str, bare: str) -> Word:
    return Word(typed, toned, bare)


HOA = word("Hoà", "hòa", "hoa")


@pytest.mark.parametrize(
    ("typed", "units"),
    [
        ("Hoà", (Unit((HOA,)),)),
        ("Hòa", (Unit((word("Hòa", "hòa", "hoa"),)),)),
        ("Hoa\u0300", (Unit((HOA,)),)),  # decomposed, and the tone on the other letter
        ('"Hoà 18"', (Unit((HOA, word("18", "18", "18")), phrase=True),)),
        ("“Hoà 18”", (Unit((HOA, word("18", "18", "18")), phrase=True),)),
        ('Hoà "18', (Unit((HOA,)), Unit((word("18", "18", "18"),)))),
        ('"" Hoà', (Unit((HOA,)),)),
        ("đ-x_y", (Unit((word("đ", "đ", "d"),)), Unit((word("x", "x", "x"),)), Unit((word("y", "y", "y"),)))),
        ("CP", (Unit((word("CP", "cp", "cp"),), others=(("cổ", "phần"), ("chính", "phủ"))),)),
        (
            "công đoàn 18",
            (
                Unit((word("công", "công", "cong"), word("đoàn", "đoàn", "doan")), others=(("cđ",),)),
                Unit((word("18", "18", "18"),)),
            ),
        ),
        ("* ( ^ : '", ()),
        ("", ()),
    ],
)
def test_what_is_typed_is_understood(typed: str, units: tuple[Unit, ...]) -> None:
    assert parse(typed).units == units


def test_a_pasted_text_is_cut() -> None:
    query = parse("chữ " * 30)
    assert (len(query.words), query.cut) == (24, True)


def test_tones_typed_come_first_then_phrases_then_words() -> None:
    assert parse("Hoà son").stages() == (
        Stage(5, 'toned : "hòa son"', exact=True, whole=True),
        Stage(4, 'toned : "hòa" AND bare : "son"', exact=True),
        Stage(3, 'bare : "hoa son"', exact=False, whole=True),
        Stage(2, 'bare : "hoa" AND bare : "son"', exact=False),
    )


def test_without_tones_there_is_nothing_to_put_first() -> None:
    assert parse("hoa").stages() == (Stage(2, 'bare : "hoa"', exact=False),)


def test_abbreviations_come_last() -> None:
    assert parse("UBND 18").stages() == (
        Stage(3, 'bare : "ubnd 18"', exact=False, whole=True),
        Stage(2, 'bare : "ubnd" AND bare : "18"', exact=False),
        Stage(1, '(bare : "ubnd" OR toned : "ủy ban nhân dân") AND bare : "18"', exact=False),
    )


def test_an_abbreviation_within_a_phrase_is_written_out() -> None:
    assert parse('"UBND tỉnh"').stages()[-1] == Stage(
        1, '(bare : "ubnd tinh" OR toned : "ủy ban nhân dân tỉnh")', exact=False
    )
