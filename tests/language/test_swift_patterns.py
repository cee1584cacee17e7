"""Swift patterns match what the same expressions match as Python compiles them."""

import re
import sys

import pytest

from extractors.rulebook import names, rulebook
from language import swift_patterns
from language.fold import level
from language.swift_patterns import begins_at_head, swift

TEXT = "Tổ 12 tháng ba: ab1x, cd22x; zab3x bqbq bq xy xz (àq 7q ỹq)\nab, AB 12/03. a"


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (r"(?<!\w)(?:ab|cd)(\d+)?x", True),
        (r"(?<![\w.,/])(?P<count>\d{1,2}|ba)\s*tháng", True),
        (r"(?<!\w)(?:a|(?P<twice>bq)+?)(?!\w)|[à-ỹ\d]q", True),
        (r"(?<!z)a?b", True),
        (r"(?<!z)(?=ab).b", True),
        (r"(?:ab|(?<!z)cd|(?:a)?x)", True),
        (r"(?=(ab|cd)).", True),
        (r"(?=ab)", False),
        (r"(?=[^z])a?.", False),
        (r"(?<!\w)[+a]b", True),
        (r"(?<!\w)x?(?:y|[^z])", False),
        (r"(?<!\w)(?:ab)?", False),
        (r"(?i)(?<!z)ab", False),
        (r"(?<!z)(?i:a)b", False),
        (r"(?<!\w)(?:^|\n) ?a", True),
        (r"(b)?(?(1)q|x)", False),
        ("ab", False),
        ("", False),
    ],
)
def test_the_matches_are_the_same(source: str, *, told: bool) -> None:
    plain, made = re.compile(source), swift(source)
    assert [(m.span(), m.groups()) for m in made.finditer(TEXT)] == [
        (m.span(), m.groups()) for m in plain.finditer(TEXT)
    ]
    assert (made.pattern, made.flags, made.groups, made.groupindex) == (
        source,
        plain.flags,
        plain.groups,
        plain.groupindex,
    )
    assert (made != plain) is told  # the code is another: the letters were told to the engine, or branches rewritten


@pytest.mark.parametrize("name", names())
def test_rules_match_as_their_expressions_do(name: str) -> None:
    for rule in rulebook(name).rules:
        text = level("\n".join((*rule.examples, *rule.counter_examples)))
        plain = re.compile(rule.pattern.pattern)
        assert [(m.span(), m.groups()) for m in rule.pattern.finditer(text)] == [
            (m.span(), m.groups()) for m in plain.finditer(text)
        ], rule.name


def test_what_is_no_expression_is_an_error() -> None:
    with pytest.raises(re.error):
        swift("(?<!a")


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("^a", True),
        ("^(?:a|b)", True),
        ("^a|b", False),
        ("(?:^|;)a", False),
        ("(?m)^a", False),
        ("a", False),
        ("", False),
    ],
)
def test_what_can_match_at_the_head_alone(source: str, *, told: bool) -> None:
    assert begins_at_head(source) is told


def test_an_engine_of_another_kind_compiles_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swift_patterns, "_sre", None)
    swift_patterns._is_known_engine.cache_clear()
    made = swift(r"(?<!\w)ab")
    swift_patterns._is_known_engine.cache_clear()
    assert made is re.compile(r"(?<!\w)ab")


def test_digits_are_those_of_the_engine_and_all_letters_that_a_table_has_no_room_for() -> None:
    told = {code for _, (first, last) in swift_patterns._DIGITS for code in range(first, last + 1)}
    digits = {code for code in range(1 << 16) if re.fullmatch(r"\d", chr(code))}
    assert told == digits | set(range(1 << 16, sys.maxunicode + 1))
    assert [
        m[0] for m in swift(r"(?<!\w)(?:\d|ba) tháng").finditer("3 tháng, ٣ tháng, 𝟛 tháng, x tháng, ba tháng")
    ] == [
        "3 tháng",
        "٣ tháng",
        "𝟛 tháng",
        "ba tháng",
    ]
