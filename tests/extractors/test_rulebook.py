"""Rule books: how they are read, and how a broken one is told of."""

import pytest

from extractors import check as check_all
from extractors import rulebook as rulebooks
from extractors.rulebook import RuleBook, names, parse, rulebook
from language.faults import DataError, Fault

FILE = "extractors/rules/hoa.yml"
HEAD = 'gloss: Hoa.\npieces:\n  colour: "đỏ|trắng"\nrules:\n'
ROSE = '  - name: rose\n    gloss: Hoa hồng.\n    pattern: "hoa hồng (?P<c>{colour})"\n    gives: flower\n    examples: ["Hoa hồng đỏ"]\n'


def faults(source: str) -> list[tuple[int, str]]:
    with pytest.raises(DataError) as caught:
        parse("hoa", source)
    assert {f.file for f in caught.value.faults} == {FILE}
    return [(f.line, f.message) for f in caught.value.faults]


def test_a_book_is_read_whole() -> None:
    book = parse("hoa", HEAD + ROSE + '    counter_examples: ["hoa hồng vàng"]\n    reach: one\n')
    (rule,) = book.rules
    assert (book.name, rule.name, rule.gloss, rule.gives, rule.line) == ("hoa", "rose", "Hoa hồng.", "flower", 5)
    assert (rule.pattern.pattern, dict(rule.attributes)) == (
        "hoa hồng (?P<c>(?:đỏ|trắng))",
        {"gives": "flower", "reach": "one"},
    )
    assert (rule.examples, rule.counter_examples) == (("Hoa hồng đỏ",), ("hoa hồng vàng",))
    assert book.rule("rose") is rule
    with pytest.raises(KeyError):
        book.rule("lily")


def test_pieces_may_be_lexicons_numbers_and_other_pieces() -> None:
    pieces = 'gloss: x\npieces:\n  body: "@bodies"\n  counted: "{number} {body}"\nrules:\n'
    rule = '  - name: r\n    gloss: x\n    pattern: "có {counted}"\n    examples: ["có 07 trường", "Có hai mươi ba đơn vị, có 3 sở"]\n'
    book = parse("hoa", pieces + rule)
    assert [m[0] for _, m in book.matches("có 12 trường, có năm sở", 0, 100)] == ["có 12 trường", "có năm sở"]


def test_the_first_rule_in_the_book_goes_first() -> None:
    lily = '  - name: lily\n    gloss: x\n    pattern: "hoa \\\\w+"\n    examples: ["hoa sen"]\n'
    book = parse("hoa", HEAD + ROSE + lily)
    text = "hoa sen, hoa hồng đỏ"
    assert [(rule.name, match[0]) for rule, match in book.matches(text, 0, len(text))] == [
        ("rose", "hoa hồng đỏ"), ("lily", "hoa sen"), ("lily", "hoa hồng"),
    ]  # fmt: skip
    first = book.first(text, 0, len(text))
    assert first
    assert (first[0].name, first[1][0]) == ("rose", "hoa hồng đỏ")
    assert book.first(text, 3, 7) is None


def test_a_rule_for_the_head_of_a_text_is_found_there_alone() -> None:
    source = HEAD + ROSE.replace('"hoa hồng (', '"^hoa hồng (')
    (rose,) = parse("hoa", source).rules
    found = rose.search("hoa hồng đỏ, hoa hồng trắng")
    assert found
    assert (found.span(), found["c"]) == ((0, 11), "đỏ")
    assert [rose.search(*where) for where in (("có hoa hồng đỏ",), ("hoa hồng đỏ", 0, 10), ("hoa hồng đỏ", 4))] == [
        None
    ] * 3
    assert (rose.at_head, parse("hoa", HEAD + ROSE).rules[0].at_head) == (True, False)


def rule(body: str) -> str:
    return HEAD + body


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("gloss: [x\n", [(2, "YAML hỏng: did not find expected ',' or ']'")]),
        ("- a\n", [(1, "phải có các khoá gloss, pieces, rules")]),
        ("", [(1, "phải có các khoá gloss, pieces, rules")]),
        ("gloss: x\nrules: []\n", [(1, "phải có đúng các khoá gloss, pieces, rules")]),
        ("gloss: x\npieces: {}\nrules: []\nmore: y\n", [(1, "phải có đúng các khoá gloss, pieces, rules")]),
        ("gloss: x\npieces:\n  a: [b]\nrules: []\n", [(3, "mảnh “a” phải là một chuỗi")]),
        ('gloss: x\npieces:\n  a: "@khong_co"\nrules: []\n', [(3, "không có từ điển “khong_co”")]),
        ('gloss: x\npieces:\n  a: "{b}"\n  b: "c"\nrules: []\n', [(3, "không có mảnh “b”")]),
        (HEAD + "  - rose\n", [(5, "quy tắc phải là một bảng khoá")]),
        (HEAD + "  - {name: rose, gloss: x}\n", [(5, "quy tắc thiếu pattern, examples")]),
        (
            HEAD + "  - name: a\n    gloss: x\n    pattern: '{smell}'\n    examples: [b]\n",
            [(7, "không có mảnh “smell”")],
        ),
        (
            HEAD + "  - name: a\n    gloss: x\n    pattern: '(b'\n    examples: [b]\n",
            [(7, "mẫu hỏng: missing ), unterminated subpattern at position 0")],
        ),
        (
            HEAD + ROSE + "  - name: a\n    gloss: x\n    pattern: b\n    examples: []\n",
            [(10, "quy tắc “a” chưa có ví dụ")],
        ),
        (
            HEAD + ROSE + "  - name: a\n    gloss: x\n    pattern: b\n    examples: [b, c]\n",
            [(10, "“a” không khớp ví dụ “c”")],
        ),
        (
            HEAD
            + ROSE
            + "  - name: a\n    gloss: x\n    pattern: b\n    examples: [b]\n    counter_examples: [B, c]\n",
            [(10, "“a” khớp phản ví dụ “B”")],
        ),
        (
            HEAD + "  - name: a\n    gloss: x\n    pattern: b\n    examples: [b]\n",
            [(3, "không quy tắc nào dùng mảnh “colour”")],
        ),
        (HEAD + ROSE + ROSE, [(5, "tên quy tắc “rose” dùng hai lần"), (10, "tên quy tắc “rose” dùng hai lần")]),
        (
            HEAD + ROSE + "  - name: a\n    gloss: x\n    pattern: b\n    examples: [c, d]\n",
            [(10, "“a” không khớp ví dụ “c”"), (10, "“a” không khớp ví dụ “d”")],
        ),
    ],
)
def test_a_broken_book_is_told_with_file_line_and_fault(source: str, expected: list[tuple[int, str]]) -> None:
    assert faults(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("gloss: x\npieces: {}\nrules: x\n", id="rules a word"),
        pytest.param("gloss: x\npieces: [a]\nrules: []\n", id="pieces a list"),
        pytest.param(HEAD + "  - {name: a, gloss: x, pattern: b, examples: b}\n", id="examples a word"),
        pytest.param(HEAD + "  - {name: a, gloss: x, pattern: [b], examples: [b]}\n", id="pattern a list"),
        pytest.param(HEAD + "  - {name: a, gloss: x, pattern: b, pattern: c, examples: [c]}\n", id="pattern twice"),
        pytest.param(HEAD + "  - {name: a, gloss: x, pattern: b, examples: [b], gives: [c]}\n", id="attribute a list"),
        pytest.param(
            HEAD + "  - {name: a, gloss: x, pattern: '{Colour}', examples: ['{colour}']}\n",
            id="capitals in a piece's name",
        ),
        pytest.param(HEAD + "  - {name: a, gloss: x, pattern: b, examples: [b], ? [k] : v}\n", id="key a list"),
        pytest.param("gloss: \x07\npieces: {}\nrules: []\n", id="control character"),
    ],
)
def test_odd_yaml_is_a_fault_of_the_file_not_a_crash(source: str) -> None:
    assert all(line >= 1 and message for line, message in faults(source))


def test_the_error_says_it_in_one_line() -> None:
    with pytest.raises(DataError, match=r"^extractors/rules/hoa\.yml:5: quy tắc thiếu pattern, examples$"):
        parse("hoa", HEAD + "  - {name: rose, gloss: x}\n")


def test_check_tells_the_faults_of_every_book(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> RuleBook:
        return parse(name, "gloss: x\n") if name in ("posts", "roles") else rulebook(name)

    monkeypatch.setattr(rulebooks, "rulebook", broken)
    expected = [
        Fault(f"extractors/rules/{n}.yml", 1, "phải có đúng các khoá gloss, pieces, rules") for n in ("posts", "roles")
    ]
    assert rulebooks.check() == expected
    assert check_all() == expected


def test_every_book_and_lexicon_is_sound() -> None:
    assert check_all() == []


@pytest.mark.parametrize("name", names())
def test_every_rule_says_what_it_is_for(name: str) -> None:
    book = rulebook(name)
    assert book.rules
    assert all(r.gloss and r.examples and r.line > 0 for r in book.rules)
