"""The measures: values are paired as by ../shared/gold/score.py, which judges the work; the figures must be equal."""

import importlib.util
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kyyeu.evaluate import PARTS, Comparison, Figures, Part, alike, at_least, evidence_faults, pairs_in, slotwise
from kyyeu.scoreboard import Bin, Scores

GOLD = Path(__file__).parents[3] / "shared" / "gold"


@pytest.mark.parametrize(
    ("a", "b", "score"),
    [
        ("Sở Nội vụ", "sở nội  vụ", 1.0),
        ("Hoà Bình", "Hòa Bình", 1.0),
        ("Trần Hùng", "Trần Hưng", 0.5),
        ("", None, 1.0),
        ("cụm 1", "", 0.0),
        ("a b c", "a b", 0.8),
    ],
)
def test_strings_are_alike_by_their_words(a: str, b: str | None, score: float) -> None:
    assert alike(a, b) == pytest.approx(score)


def test_values_are_paired_one_to_one_the_most_alike_first() -> None:
    part = Part()
    pairs = part.match("x", ["a b c d", "a b c"], ["a b c", "a b c e", "z"], at_least(0.6))
    assert pairs == [(1, 0), (0, 1)]
    assert (part.hit, part.false, part.miss) == (2, 1, 0)
    assert part.notes == [("false", "x", "z")]
    assert part.figures == Figures(2 / 3, 1.0, 0.8)


def test_slots_that_must_be_equal_are_not_compared_by_words() -> None:
    same = slotwise(None, 0.8)
    assert same(("lead", "Sở Y tế"), ("lead", "sở y tế")) == 2.0
    assert same(("lead", "Sở Y tế"), ("deputy", "Sở Y tế")) == 0.0


def test_a_perfect_record_has_no_faults_and_an_empty_one_misses_all() -> None:
    gold = {"meeting": {"title": "Hội nghị"}, "participants": [{"name": "Trần Minh Quảng", "roles": ["chair"]}]}
    perfect, empty = Comparison("x", gold, gold), Comparison("x", gold, {})
    assert [name for name, part in perfect.parts.items() if part.false or part.miss] == []
    assert (empty.parts["participants"].miss, empty.parts["participants.roles"].miss) == (1, 1)


def test_evidence_must_be_there_and_be_the_text() -> None:
    record = {
        "document": {"text": "Hội nghị tổng kết"},
        "meeting": {"evidence": [{"start": 0, "end": 8, "quote": "Hội nghị"}]},
        "awards": [{"evidence": []}],
        "decisions": [{"evidence": [{"start": 0, "end": 8, "quote": "hội nghị"}]}],
    }
    assert evidence_faults(record) == (3, ["decisions", "awards"])


def test_confidence_is_held_against_what_was_right() -> None:
    scores = Scores(stated=[(0.95, True), (0.95, False), (1.0, True), (0.6, True)])
    low, high = scores.bins()
    assert low == Bin(0.6, 0.7, 1, 0.6, 1.0)
    assert (high.low, high.items, high.stated, high.right) == (0.9, 3, pytest.approx(2.9 / 3), pytest.approx(2 / 3))
    assert scores.calibration_error == pytest.approx((0.4 + 3 * 0.3) / 4)


def test_a_gold_file_belongs_to_the_one_other_file_of_its_name(tmp_path: Path) -> None:
    for name in ("a.json", "a.html", "b.json", "b.pdf", "b.txt", "sub/c [1].json", "sub/c [1].docx", "d.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [source.name for _, source in pairs_in(tmp_path)] == ["a.html", "c [1].docx"]


def scorer() -> Any:
    spec = importlib.util.spec_from_file_location("score", GOLD / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def spoiled(value: Any, chance: Callable[[], float], pick: random.Random) -> Any:
    """A record as a careless reader would have written it: items missing, doubled, in another order; words lost."""
    match value:
        case dict():
            return {k: spoiled(v, chance, pick) for k, v in value.items()}
        case list():
            kept = [spoiled(v, chance, pick) for v in value if chance() > 0.15]
            pick.shuffle(kept)
            return kept + kept[:1] if chance() < 0.2 else kept
        case str() if chance() < 0.25 and value:
            words = value.split()
            words.pop(pick.randrange(len(words)))
            return " ".join(words)
        case int() if chance() < 0.1:
            return value + 1
    return value


@pytest.mark.skipif(not GOLD.exists(), reason="the scorer is not part of the project")
@pytest.mark.parametrize("seed", range(5))
def test_the_figures_are_those_of_the_scorer(seed: int) -> None:
    pick = random.Random(seed)
    theirs: dict[str, Any] = {}
    ours = {name: Part() for name in PARTS}
    judge = scorer()
    for path, _ in pairs_in(GOLD / "seeds"):
        gold = json.loads(path.read_text("utf-8"))
        found = spoiled(gold, pick.random, pick)
        judge.compare(path.name, gold, found, theirs)
        for name, part in Comparison(path.name, gold, found).parts.items():
            ours[name].add(part)
    counts = [[(p.hit, p.false, p.miss) for p in parts.values()] for parts in (theirs, ours)]
    assert sorted(counts[0]) == sorted(counts[1])
    assert counts[1] != [(0, 0, 0)] * len(PARTS)
