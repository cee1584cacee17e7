"""Every message is there in both languages, asks for the same values, and is used."""

import ast
import string
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest

import models
from archive.facets import Band, Facet
from archive.search import Kind
from crawlers.health import Word
from kyyeu.evaluate import PARTS
from kyyeu.messages import MESSAGES, REFUSALS, Speech
from pipelines import refusals

ROOM = Path(__file__).parents[2] / "kyyeu"


def values_of(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


@pytest.mark.parametrize("name", MESSAGES)
def test_both_languages_say_it_with_the_same_values(name: str) -> None:
    vietnamese, english = MESSAGES[name]
    assert vietnamese.strip()
    assert english.strip()
    assert values_of(vietnamese) == values_of(english)


def test_every_message_is_used_by_name() -> None:
    code = "".join(p.read_text("utf-8") for p in ROOM.glob("*.py") if p.name != "messages.py")
    made_up = (
        "part.",
        "Kind.",
        "EntityKind.",
        "Answer.",
        "Fact.",
        "Band.",
        "Facet.",
        "help.search.",
        "Word.",
        *(f"{name}." for name in models.__all__),
        "evaluate.missed",
        "evaluate.false",
        "against.",
    )
    assert [name for name in MESSAGES if f'"{name}"' not in code and not name.startswith(made_up)] == []


def test_every_value_of_an_enumeration_has_its_words() -> None:
    enumerations = [x for x in vars(models).values() if isinstance(x, type) and issubclass(x, StrEnum)]
    told = [e for e in enumerations if e not in (models.BlockKind, models.Format)]
    shown = (*told, Kind, Band, Word)
    assert [f"{e.__name__}.{v}" for e in shown for v in e if f"{e.__name__}.{v}" not in MESSAGES] == []
    assert [f for f in Facet if f is not Facet.KIND and f"Facet.{f}" not in MESSAGES] == []
    assert [part for part in PARTS if f"part.{part}" not in MESSAGES] == []


def test_a_message_is_said_in_the_language_asked_for() -> None:
    assert Speech()("search.total", shown=1, total="≥ 9") == "Hiện 1 trên ≥ 9 kết quả."
    assert Speech("en")("search.total", shown=1, total="≥ 9") == "1 of ≥ 9 shown."


def test_reasons_to_set_aside_are_told_in_english_too() -> None:
    ours = [x for x in vars(refusals).values() if isinstance(x, refusals.Refusal)]
    ours += [
        *refusals._BY_ERROR.values(),
        refusals.too_slow(1),
        refusals.too_large(1, 1),
        refusals.internal(OSError(), ""),
    ]
    assert {x.code for x in ours} - set(REFUSALS) == set()


def codes_of_readers() -> Iterator[str]:
    """The codes that the readers' sources give for what they cannot read."""
    for path in (ROOM.parent / "readers").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "UnreadableDocument":
                code = node.args[2] if len(node.args) > 2 else next((k.value for k in node.keywords), None)
                yield ast.literal_eval(code) if code else "unreadable"


def test_what_readers_cannot_read_is_told_in_english_too() -> None:
    codes = set(codes_of_readers())
    assert {"damaged", "empty", "encrypted"} <= codes
    assert codes - set(REFUSALS) == set()
