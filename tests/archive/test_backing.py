"""Every row shows the words that tell it: a post its post, a deputy of a year that deputy in that year."""

import csv
import json
from pathlib import Path

import pytest

from archive import Archive
from archive.exports import export
from archive.exports.graph import graph_of
from archive.exports.tidy import TABLES
from archive.review import Who, add, look, reject
from archive.rows import names_of, put_together_record
from archive.stored import fetch
from tests.archive.papers import MEETING


def rows(folder: Path, table: str) -> list[dict[str, str]]:
    with (folder / f"{table}.csv").open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


@pytest.mark.parametrize(
    ("table", "column", "shown"),
    [
        ("meeting_organizers", "value", [("Cụm thi đua số 7", "Cụm thi đua số 7"), ("Sở Nội vụ", "Sở Nội vụ")]),
        ("participant_titles", "value", [("PGS", "Tạ Minh Khôi")]),
        ("participant_roles", "value", [("chair", "chủ trì")]),
        (
            "participant_positions",
            "text",
            [("Giám đốc Sở Nội vụ",) * 2, ("Chủ tịch Hội Khuyến học",) * 2],
        ),
        (
            "cluster_members",
            "value",
            [("Sở Nội vụ", "Sở Nội vụ"), ("Phòng Tổ chức", "Tổ chức"), ("Phòng Hành chính", "Hành chính")],
        ),
        ("cluster_terms", "lead", [("Sở Nội vụ", "Sở Nội vụ"), ("Phòng Tổ chức", "Phòng Tổ chức")]),
        ("cluster_term_deputies", "value", [("Phòng Tổ chức", "Phòng Tổ chức"), ("Sở Nội vụ", "Sở Nội vụ")]),
    ],
)
def test_a_row_within_an_item_shows_its_own_words(
    table: str, column: str, shown: list[tuple[str, str]], told: Archive, tmp_path: Path
) -> None:
    export(told, "csv", tmp_path)
    found = rows(tmp_path, table)
    assert [(row[column], row["quote"]) for row in found] == shown
    assert all(MEETING[int(row["start"]) : int(row["end"])] == row["quote"] for row in found)


def test_of_two_years_each_shows_the_words_of_its_own(told: Archive, tmp_path: Path) -> None:
    export(told, "csv", tmp_path)
    places = [MEETING.index(words) for words in ("Sở Nội vụ làm cụm trưởng", "Phòng Tổ chức làm cụm trưởng")]
    assert [int(row["start"]) for row in rows(tmp_path, "cluster_terms")] == places
    places = [MEETING.index("Phòng Tổ chức làm cụm phó"), MEETING.index("Sở Nội vụ làm cụm phó")]
    assert [int(row["start"]) for row in rows(tmp_path, "cluster_term_deputies")] == places


def test_a_row_within_an_item_is_as_sure_as_the_item(told: Archive, tmp_path: Path) -> None:
    export(told, "csv", tmp_path)
    assert {row["confidence"] for row in rows(tmp_path, "participant_positions")} == {"0.95"}
    assert {row["confidence"] for row in rows(tmp_path, "cluster_term_deputies")} == {"0.9"}


def test_every_row_has_source_quote_confidence_and_review() -> None:
    columns = {table.name: {c.name for c in table.columns} for table in TABLES}
    # What a document says of itself has no evidence, nor has what a person corrects; an issue is no claim; evidence
    # is the quote itself.
    bare = {"documents": {"source", "review"}, "document_authors": {"source", "review"}}
    bare |= {"issues": {"source", "quote"}, "evidence": {"source", "quote", "review"}}
    bare |= {"corrections": {"source"}}
    every = {"source", "quote", "confidence", "review"}
    assert {name: found & every for name, found in columns.items()} == dict.fromkeys(columns, every) | bare


def test_queries_and_records_choose_the_same_words(told: Archive, tmp_path: Path) -> None:
    export(told, "csv", tmp_path)
    tables = ("participant_positions", "cluster_members", "cluster_terms", "cluster_term_deputies")
    told_by_rows = {row["key"]: int(row["start"]) for table in tables for row in rows(tmp_path, table)}
    with told.reading() as connection:
        stored = [fetch(connection, entry.key) for entry in told.documents()]
    graphs = [graph_of(row["key"], put_together_record(row, held), names_of(held)) for row, held in stored]
    assert {tie.key: tie.shown.start for graph in graphs for tie in graph.ties} == told_by_rows


def test_formats_agree_where_people_have_rejected_and_added(told: Archive, tmp_path: Path) -> None:
    """Items keep their numbers when others are rejected, so that keys cannot be counted out."""
    lan = Who("Lan", "theo biên bản")
    for entry in list(told.documents()):
        looked = look(told, entry.key)
        first = [key for key, one in looked.items.items() if one.part.many and key.endswith(".1")]
        for key in first[:3]:
            reject(told, key, lan)
        words = looked.document.text.split()[0]
        add(told, f"{entry.key}.participants", lan, {"name": [words]})
        add(told, f"{entry.key}.clusters", lan, {"name": [words], "members": ["Sở Y tế"]})
    test_formats_agree_on_keys_and_quotes(told, tmp_path)
    test_queries_and_records_choose_the_same_words(told, tmp_path)
    nodes = json.loads((tmp_path / "kyyeu.jsonld").read_text("utf-8"))["@graph"]
    states = {node["@id"].removeprefix("urn:kyyeu:"): node["review"] for node in nodes}
    told_by_rows = {row["key"]: row["review"] for t in ("participants", "clusters") for row in rows(tmp_path, t)}
    assert {key: states[key] for key in told_by_rows} == told_by_rows
    assert "added" in told_by_rows.values()
    export(told, "vanban", tmp_path)
    kept = {row["key"] for row in rows(tmp_path, "awards")}
    with (tmp_path / "khen-thuong.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {line["Khoá"] for line in csv.DictReader(file)} == kept


def test_formats_agree_on_keys_and_quotes(told: Archive, tmp_path: Path) -> None:
    export(told, "csv", tmp_path)
    export(told, "jsonld", tmp_path)
    export(told, "ftm", tmp_path)
    quotes = {
        row["key"]: row["quote"]
        for table in ("participants", "participant_positions", "clusters", "cluster_members", "cluster_terms")
        for row in rows(tmp_path, table)
    }
    nodes = json.loads((tmp_path / "kyyeu.jsonld").read_text("utf-8"))["@graph"]
    linked = {node["@id"].removeprefix("urn:kyyeu:"): node.get("quote") for node in nodes}
    lines = (tmp_path / "entities.ftm.json").read_text("utf-8").splitlines()
    entities = {entity["id"]: entity.get("quote") for entity in map(json.loads, lines)}
    assert {key: linked[key] for key in quotes} == quotes
    assert {key: entities[key] for key in quotes} == quotes
