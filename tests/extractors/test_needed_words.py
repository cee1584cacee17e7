"""A rule is tried only where a word that it needs is there, and finds all that it would find if it were tried anywhere."""

from pathlib import Path

import pytest

from extractors import rulebook
from extractors.needed_words import needed_words
from extractors.rulebook import Rule
from language.fold import level

RULES = [rule for name in rulebook.names() for rule in rulebook.rulebook(name).rules]
SAMPLES = sorted((Path(__file__).parents[2] / "samples" / "open").glob("*.txt"))[:8]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("tặng bằng khen", {"tặng bằng khen"}),
        (r"(?<!\w)(?:trao|tặng) (?:cờ|giấy)", {"trao cờ", "trao giấy", "tặng cờ", "tặng giấy"}),
        (r"(?P<n>\d+) tập thể(?! nhỏ)", {" tập thể"}),
        (r"(?:lễ )?trao|tổ chức \w+", {"trao", "tổ chức "}),
        (r"(?:cụm|khối)+ trưởng", {" trưởng"}),
        (r"(?:\w+ )*dự", {"dự"}),
        (r"\d+/\d+", {"/"}),
        (r"(?i)tặng cờ", set()),
        (r"(?i:tặng) cờ", {" cờ"}),
        (r"(?=tặng)\w+", set()),
        (r"(?:không|chưa)?[ab]?", set()),
    ],
)
def test_words_that_a_pattern_needs(pattern: str, words: set[str]) -> None:
    assert needed_words(pattern) == words


@pytest.mark.parametrize("rule", RULES, ids=[f"{r.name}-{r.line}" for r in RULES])
def test_a_rule_finds_what_its_pattern_finds(rule: Rule) -> None:
    texts = [*map(level, (*rule.examples, *rule.counter_examples)), *_lines()]
    for low in texts:
        quick = [m.span() for m in rule.finditer(low, 0, len(low))]
        assert quick == [m.span() for m in rule.pattern.finditer(low)]
        first = rule.search(low)
        assert (first.span() if first else None) == (quick[0] if quick else None)


@pytest.mark.parametrize("name", rulebook.names())
def test_a_book_finds_what_its_patterns_find(name: str) -> None:
    book = rulebook.rulebook(name)
    places = {r.attributes["within"] for r in book.rules if "within" in r.attributes}
    for low in _lines():
        found = [(rule.name, match.span()) for rule, match in book.matches(low, 0, len(low), places)]
        assert found == [(rule.name, m.span()) for rule in book.rules for m in rule.pattern.finditer(low)]


def _lines() -> list[str]:
    return [line for path in SAMPLES for line in level(path.read_text("utf-8")).split("\n") if line]
