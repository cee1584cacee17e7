"""Names and mentions that look alike and are not, and the reverse: ``names.tsv`` and ``mentions.yml``."""

import csv
from pathlib import Path
from typing import Any

import pytest
import yaml

from archive.identity.body_names import Scope, body_name
from archive.identity.cluster_names import cluster_name
from archive.identity.loading import Kept, gather_papers
from archive.identity.mentions import EntityKind, Mention
from archive.identity.person_names import name_key
from archive.identity.resolution import resolve_mentions
from language.fold import key
from tests.archive.identity.making import made, person

HERE = Path(__file__).parent
with (HERE / "names.tsv").open(encoding="utf-8", newline="") as file:
    NAMES = list(csv.DictReader(file, delimiter="\t"))
MENTIONS = yaml.safe_load((HERE / "mentions.yml").read_text("utf-8"))


def is_same_name(row: dict[str, str]) -> bool:
    scope = Scope(place=row["place"] or None)
    if row["kind"] == "person":
        return name_key(row["left"]) == name_key(row["right"])
    if row["kind"] == "body":
        one, other = body_name(row["left"], scope), body_name(row["right"], scope)
        return bool(one and other and set(one.keys) & set(other.keys))
    cluster, another = cluster_name(row["left"], scope), cluster_name(row["right"], scope)
    return bool(cluster and another and cluster.key == another.key)


@pytest.mark.parametrize("row", NAMES, ids=lambda r: f"{r['left']} / {r['right']}")
def test_names(row: dict[str, str]) -> None:
    assert is_same_name(row) is (row["expect"] == "same"), row["why"]


def asked(pair: dict[str, Any], side: str, mentions: list[Mention]) -> Mention:
    """The mention that the pair is about, of the paper of that side."""
    given = pair[side]
    wanted = given.get("ask") or (person(given["who"])[0] if "who" in given else None)
    own = [m for m in mentions if m.paper.key == side]
    if pair["kind"] in ("person", "body") and wanted:
        own = [m for m in own if key(m.name) == key(wanted)]
    return own[0]


@pytest.mark.parametrize("pair", MENTIONS, ids=lambda p: f"{p['kind']}: {p['why']}")
def test_mentions(pair: dict[str, Any]) -> None:
    kept = {}
    for side in ("left", "right"):
        source, _, record = made(pair[side], f"{side}.txt")
        kept[side] = Kept(side, source, record, {})
    gathered = gather_papers(lambda keys: [kept[k] for k in (kept if keys is None else keys)])
    kind = EntityKind(pair["kind"])
    resolved = resolve_mentions(gathered)
    one, other = (asked(pair, side, gathered.by_kind[kind]) for side in ("left", "right"))
    told = [j.verdict for j in resolved.judged[kind] if {j.left, j.right} == {one.key, other.key}]
    assert (resolved.parts(kind)[one.key] == resolved.parts(kind)[other.key]) is (pair["expect"] == "same"), told


def test_there_are_two_hundred_pairs() -> None:
    assert len(NAMES) >= 200
    assert min(sum(r["expect"] == e for r in (*NAMES, *MENTIONS)) for e in ("same", "apart")) >= 80
