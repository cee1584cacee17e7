"""Papers that other programs have to read first: an old Word file and the picture of a page, with their gold records."""

import json
import shutil
from pathlib import Path

import pytest

from extractors import extract
from kyyeu.evaluate import Comparison
from readers import read_path

PAPERS = Path(__file__).parents[1] / "readers" / "papers"
WORD = shutil.which("antiword") or shutil.which("soffice") or shutil.which("libreoffice")


@pytest.mark.parametrize(
    ("name", "program"),
    [("c-bien-ban-cong-ty-than.doc", WORD), ("c-quyet-dinh-bang-khen-tinh.png", shutil.which("tesseract"))],
)
def test_participants_and_awards(name: str, program: str | None) -> None:
    if program is None:
        pytest.skip("the program that reads it is not installed")
    paper = PAPERS / name
    gold = json.loads(paper.with_suffix(".json").read_text("utf-8"))
    compared = Comparison(name, gold, extract(read_path(paper)).model_dump(mode="json"))
    figures = {part: compared.parts[part].figures for part in ("report", "participants", "awards")}
    assert {part: found.f1 >= 0.9 for part, found in figures.items() if found} == {
        part: True for part, found in figures.items() if found
    }
