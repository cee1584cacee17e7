"""Word lists: how they are read, and how a broken one is told of."""

import re

import pytest

from language import lexicon as lexicons
from language.faults import DataError, Fault
from language.lexicon import any_of, check, lexicon, names, parse

FILE = "language/lexicons/hoa.yml"


def faults(source: str) -> list[Fault]:
    with pytest.raises(DataError) as caught:
        parse("hoa", source)
    return list(caught.value.faults)


def test_a_word_list_is_read_whole() -> None:
    read = parse(
        "hoa",
        "gloss: Các loài hoa.\nentries:\n  - hoa hồng\n  - {form: hoa sen, variants: [sen, Liên hoa], màu: trắng}\n",
    )
    assert (read.name, read.gloss) == ("hoa", "Các loài hoa.")
    assert [(e.form, e.variants, dict(e.attributes), e.line) for e in read.entries] == [
        ("hoa hồng", (), {}, 3),
        ("hoa sen", ("sen", "Liên hoa"), {"màu": "trắng"}, 4),
    ]
    assert read.entries[1].spellings == ("hoa sen", "sen", "Liên hoa")
    assert read.pattern == "(?:hoa (?:hồng|sen)|liên hoa|sen)"
    assert read.entry("LIÊN HOA") is read.entries[1]
    assert read.entry("hoa mai") is None


def test_the_longest_spelling_is_tried_first() -> None:
    assert any_of(["ban", "ban tổ chức", "T.Ư"]) == r"(?:T\.Ư|ban(?: tổ chức)?)"
    match = re.match(any_of(["phó ban", "phó ban thường trực"]), "phó ban thường trực")
    assert match
    assert match[0] == "phó ban thường trực"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("gloss: x\nentries: [a, b\n", [(3, "YAML hỏng: did not find expected ',' or ']'")]),
        ("gloss: x\nentries:\n\t- a\n", [(3, "YAML hỏng: found character that cannot start any token")]),
        ("- a\n- b\n", [(1, "phải có các khoá gloss, entries")]),
        ("", [(1, "phải có các khoá gloss, entries")]),
        ("entries: [a]\n", [(1, "phải có đúng hai khoá gloss và entries")]),
        ("gloss: x\n", [(1, "phải có đúng hai khoá gloss và entries")]),
        ("gloss: x\nentries: a\n", [(2, "entries phải là một danh sách")]),
        ("gloss: x\nentries: [a]\nextra: y\n", [(1, "phải có đúng hai khoá gloss và entries")]),
        ("gloss: x\nentries:\n  - a\n  - [b]\n", [(4, "mục phải là một bảng khoá")]),
        ("gloss: x\nentries:\n  - {variants: [a]}\n", [(3, "mục thiếu form")]),
        ("gloss: x\nentries:\n  - sở\n  - ban\n  - Sở\n", [(5, "“Sở” đã có trong danh sách")]),
        (
            "gloss: x\nentries:\n  - uỷ ban\n  - {form: hội, variants: [ủy ban]}\n",
            [(4, "“ủy ban” đã có trong danh sách")],
        ),
        ("gloss: x\nentries:\n  - {form: hội, variants: [Hội]}\n", [(3, "“Hội” đã có trong danh sách")]),
        ('gloss: x\nentries:\n  - "sở "\n', [(3, "“sở ” không ở dạng NFC hoặc thừa khoảng trắng")]),
        ("gloss: x\nentries:\n  - so\u0309\n", [(3, "“so\u0309” không ở dạng NFC hoặc thừa khoảng trắng")]),
        (
            "gloss: x\nentries:\n  - sở\n  - sở\n  - ' ban'\n",
            [(4, "“sở” đã có trong danh sách"), (5, "“ ban” không ở dạng NFC hoặc thừa khoảng trắng")],
        ),
    ],
)
def test_a_broken_list_is_told_with_file_line_and_fault(source: str, expected: list[tuple[int, str]]) -> None:
    assert faults(source) == [Fault(FILE, line, message) for line, message in expected]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("gloss: x\ngloss: y\nentries: [a]\n", id="gloss twice"),
        pytest.param("gloss: x\nentries:\n  - {form: a, form: b}\n", id="form twice"),
        pytest.param("gloss: x\nentries:\n  - {form: a, variants: b}\n", id="variants a word"),
        pytest.param("gloss: x\nentries:\n  - {form: a, variants: [[b]]}\n", id="variant a list"),
        pytest.param("gloss: x\nentries:\n  - {form: a, grade: [b]}\n", id="attribute a list"),
        pytest.param("gloss: x\nentries:\n  - {form: a, ? [k] : v}\n", id="key a list"),
        pytest.param("gloss: x\n[a]: y\nentries: [a]\n", id="top key a list"),
        pytest.param(
            "gloss: \x07x\nentries: [a]\n",
            id="control character",
        ),
        pytest.param("gloss: x\nentries:\n  - ''\n", id="empty word"),
        pytest.param("gloss: x\nentries: [a]\n---\ngloss: y\n", id="two documents"),
        pytest.param("gloss: *none\nentries: [a]\n", id="unknown alias"),
    ],
)
def test_odd_yaml_is_a_fault_of_the_file_not_a_crash(source: str) -> None:
    told = faults(source)
    assert told
    assert all(f.file == FILE and f.line >= 1 and f.message for f in told)


def test_the_error_says_it_in_one_line() -> None:
    with pytest.raises(DataError, match=r"^language/lexicons/hoa\.yml:3: mục thiếu form$"):
        parse("hoa", "gloss: x\nentries:\n  - {variants: [a]}\n")


def test_check_tells_the_faults_of_every_list(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> lexicons.Lexicon:
        return parse(name, "gloss: x\n") if name in ("bodies", "titles") else lexicon(name)

    monkeypatch.setattr(lexicons, "lexicon", broken)
    assert check() == [
        Fault(f"language/lexicons/{n}.yml", 1, "phải có đúng hai khoá gloss và entries") for n in ("bodies", "titles")
    ]


def test_every_list_is_sound() -> None:
    assert check() == []


@pytest.mark.parametrize("name", names())
def test_every_spelling_of_every_list_is_found_by_its_pattern(name: str) -> None:
    words = lexicon(name)
    pattern = re.compile(words.pattern)
    assert words.gloss
    assert all(pattern.fullmatch(spelling) for spelling in words.by_spelling)
    assert lexicon(name) is words
