"""Every sample has its gold, can be read, and every value found in it stands on words of its text."""

import json
from pathlib import Path

import pytest

from extractors import extract
from models import Record
from readers import read_path

SAMPLES = Path(__file__).parents[1] / "samples"
PAPERS = sorted(p for p in SAMPLES.glob("*/*") if p.suffix != ".json")
PARTS = ("participants", "delegations", "clusters", "decisions", "awards", "references", "figures")


def names(paths: list[Path]) -> list[str]:
    return [str(p.relative_to(SAMPLES)) for p in paths]


def faults(record: Record) -> int:
    """How many values lack evidence or quote other than the text; a number alone, so the kept samples stay unread."""
    text = record.document.text
    found = [*([record.meeting] if record.meeting else []), *(item for part in PARTS for item in getattr(record, part))]
    return sum(not item.evidence or any(text[e.start : e.end] != e.quote for e in item.evidence) for item in found)


def test_every_sample_has_its_gold_and_every_gold_its_sample() -> None:
    assert {p.parent.name for p in PAPERS} == {"open", "kept"}
    assert sorted(p.with_suffix("") for p in PAPERS) == sorted(g.with_suffix("") for g in SAMPLES.glob("*/*.json"))


def test_the_kind_of_body_of_every_sample_is_known() -> None:
    listed = [name for kind in json.loads((SAMPLES / "bodies.json").read_text("utf-8")).values() for name in kind]
    assert sorted(listed) == sorted(p.stem for p in PAPERS)


@pytest.mark.parametrize("paper", PAPERS, ids=names(PAPERS))
def test_the_gold_has_every_part(paper: Path) -> None:
    gold = json.loads(paper.with_suffix(".json").read_text("utf-8"))
    wanted = {"document", "meeting", *PARTS}
    assert set(gold) == wanted
    assert {type(gold[part]).__name__ for part in PARTS} == {"list"}


@pytest.mark.parametrize("paper", PAPERS, ids=names(PAPERS))
def test_every_value_stands_on_the_text(paper: Path) -> None:
    read = read_path(paper)
    assert read.text.strip() != ""
    record = extract(read)
    same = record.document.text == read.text
    assert (same, faults(record)) == (True, 0)
