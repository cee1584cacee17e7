"""What leaves the archive tells which entity somebody is, as long as the entities are those of today's documents."""

import json
from pathlib import Path
from typing import Any

import pytest

from archive import Archive
from archive.exports import export
from archive.identity import profiles, resolve
from tests.archive.identity.making import keep

PAPER: dict[str, Any] = {
    "cluster": "Cụm thi đua số 4", "members": ["UBND huyện Nà Kha", "UBND huyện Pha Lin", "UBND huyện Tả Sô"],
    "place": "Hà Giang", "day": "2019-07-04", "people": ["Sầm Chí Lễ | Chủ tịch | UBND huyện Nà Kha"],
}  # fmt: skip
NAMES = ("Cụm thi đua số 4", "Sầm Chí Lễ", "UBND huyện Nà Kha")


def told(archive: Archive, form: str, folder: Path) -> list[tuple[str, str | None]]:
    """Names of people, bodies and clusters with the entity that they are said to be, in order."""
    (file,) = export(archive, form, folder).files
    if form == "jsonld":
        nodes = json.loads(file.read_text("utf-8"))["@graph"]
        found = [(str(n.get("name")), n.get("sameAs")) for n in nodes if n["@type"] in ("Person", "Organization")]
    else:
        nodes = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
        own = [n for n in nodes if n["schema"] in ("Person", "Organization")]
        found = [(n["properties"]["name"][0], n.get("canonical_id")) for n in own]
    return sorted({(name, entity) for name, entity in found if name in NAMES}, key=str)


@pytest.mark.parametrize(("form", "prefix"), [("jsonld", "urn:kyyeu:"), ("ftm", "")])
def test_parties_of_two_papers_are_told_to_be_one(archive: Archive, tmp_path: Path, form: str, prefix: str) -> None:
    keep(archive, PAPER, "1.txt")
    keep(archive, PAPER | {"day": "2020-07-04"}, "2.txt")
    assert told(archive, form, tmp_path) == [(name, None) for name in NAMES]
    resolve(archive)
    keys = {name: found.found.key for name in NAMES for found in profiles(archive, name)}
    assert told(archive, form, tmp_path) == [(name, prefix + keys[name]) for name in NAMES]
    keep(archive, PAPER | {"day": "2021-07-04"}, "3.txt")
    assert told(archive, form, tmp_path) == [(name, None) for name in NAMES]
