"""docs/commands.md and the README say of the commands what the commands are."""

import re
import shlex
from pathlib import Path

import click
import pytest
import yaml

from crawlers.site_file import Site, parse
from extractors import rulebook
from kyyeu.cli import cli, run
from kyyeu.dictionary import page
from kyyeu.messages import MESSAGES
from language import lexicon
from language.fold import level

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
COMMANDS = (ROOT / "docs" / "commands.md").read_text("utf-8")


def section(command: str) -> str:
    """The part of docs/commands.md on one command."""
    found = re.search(rf"^## kyyeu {command}\b.*?(?=^## |\Z)", COMMANDS, re.M | re.S)
    return found[0] if found else ""


def expected_head(name: str, command: click.Command) -> str:
    """Heading and what the command does, in both languages."""
    arguments = [p.make_metavar(click.Context(command)) for p in command.params if isinstance(p, click.Argument)]
    vietnamese, english = MESSAGES[str(command.help)]
    return f"## kyyeu {' '.join([name, *arguments])}\n\n{vietnamese}\n\n{english}\n"


def expected_rows(command: click.Command) -> list[str]:
    """The rows of the table of options: how it is typed, and what it does in both languages."""
    context = click.Context(command)
    rows = []
    for option in (p for p in command.params if isinstance(p, click.Option)):
        typed = option.opts[0] if option.is_flag else f"{option.opts[0]} {option.make_metavar(context)}"
        rows.append("| `{}` | {} | {} |".format(typed.replace("|", "\\|"), *MESSAGES[str(option.help)]))
    return rows


@pytest.mark.parametrize("name", cli.commands)
def test_every_command_is_documented_as_it_is(name: str) -> None:
    command = cli.commands[name]
    text = section(name)
    assert text.startswith(expected_head(name, command))
    assert re.findall(r"^\| `.*", text, re.M) == expected_rows(command)


def test_no_command_is_documented_that_is_not_there() -> None:
    assert re.findall(r"^## kyyeu (\S+)", COMMANDS, re.M) == list(cli.commands)
    assert re.findall(r"^\| `.*", COMMANDS.partition("## ")[0], re.M) == expected_rows(cli)


def test_commands_shown_in_the_readme_are_commands() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    shown = re.findall(r"^(?:\.venv/bin/)?kyyeu (?:--lang en )?(\S+)(.*)$", readme, re.M)
    assert shown
    for name, rest in shown:
        options = {o for p in cli.commands[name].params for o in p.opts} | {"--help"}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options, name


def test_the_tour_of_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "samples").symlink_to(ROOT / "samples", target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    tour = re.findall(r"^kyyeu (.*)$", (ROOT / "README.md").read_text("utf-8"), re.M)
    assert [(line, run(shlex.split(line))) for line in tour] == [(line, 0) for line in tour]
    assert capsys.readouterr().out


def test_words_of_make_in_the_readme_are_targets() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    assert set(re.findall(r"\bmake ([a-z]+)\b", readme)) <= targets


def test_the_page_on_the_record_is_what_the_models_say() -> None:
    assert (DOCS / "record.md").read_text("utf-8") == page()


def test_the_entries_shown_in_the_page_on_rules_are_sound() -> None:
    blocks = dict(re.findall(r"^```yaml (\w+)\n(.*?)^```", (DOCS / "rules.md").read_text("utf-8"), re.M | re.S))
    assert [entry.spellings for entry in lexicon.parse("shown", blocks["lexicon"]).entries] == [
        ("sở",),
        ("ủy ban nhân dân", "UBND"),
    ]
    assert [rule.gives for rule in rulebook.parse("shown", blocks["rulebook"]).rules] == ["chair"]


def test_the_site_file_shown_in_the_page_on_adding_is_sound() -> None:
    shown = re.search(r"^```yaml site\n(.*?)^```", (DOCS / "adding.md").read_text("utf-8"), re.M | re.S)
    assert shown
    assert set(yaml.safe_load(shown[1])) | {"name"} == set(Site.model_fields)
    assert parse(shown[1], "so-noi-vu", "shown").articles.within == ".danh-sach"


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_commands_shown_in_the_docs_have_the_options_shown(page: Path) -> None:
    for name, rest in re.findall(r"^kyyeu ([\w-]+)(.*)$", page.read_text("utf-8"), re.M):
        options = {o for p in cli.commands[name].params for o in p.opts} | {"--help"}
        assert set(re.findall(r"--[a-z-]+", rest)) <= options, name


def test_files_named_in_the_docs_are_there() -> None:
    text = "".join((DOCS / name).read_text("utf-8") for name in ("rules.md", "adding.md"))
    rooms = "archive|crawlers|docs|extractors|kyyeu|language|models|pipelines|readers|samples|tests"
    named = set(re.findall(rf"`((?:{rooms})/[\w./]*)`", text)) - {"samples/floors.json"}
    assert sorted(x for x in named if "NAME" not in x and not (ROOT / x).exists()) == []
    assert len(named) > 10


def test_the_words_of_the_glossary_are_those_of_the_genre() -> None:
    rows = re.findall(r"^\| (.+?) \| (.+?) \|$", (DOCS / "glossary.md").read_text("utf-8"), re.M)[2:]
    gold = (p.read_text("utf-8") for p in (ROOT / "samples" / "open").glob("*.json"))
    lists = (p.read_text("utf-8") for p in (ROOT / "language" / "lexicons").glob("*.yml"))
    rules = (p.read_text("utf-8") for p in (ROOT / "extractors" / "rules").glob("*.yml"))
    abbreviations = (ROOT / "archive" / "abbreviations.yml").read_text("utf-8")
    written = level("\n".join([*gold, *lists, *rules, abbreviations]))
    words = [word for terms, _ in rows for word in terms.split(", ")]
    assert len(words) > 40
    assert [word for word in words if level(word) not in written] == []
