"""A made-up collection of eight years, taken in and joined by the commands: how well entities are joined."""

from pathlib import Path

import pytest
from sqlalchemy import select

from archive import Archive
from archive.identity.mentions import EntityKind
from archive.tables import ENTITIES, MENTIONS
from benchmarks.identity import ENTITIES as JOINED
from benchmarks.identity import Score, measure, take_in_files, together
from benchmarks.made_up_papers import MadeUp, papers
from benchmarks.made_up_world import YEARS, World


@pytest.fixture(scope="module")
def collection() -> list[MadeUp]:
    return list(papers(World(21, provinces=2)))


@pytest.fixture(scope="module")
def taken_in(collection: list[MadeUp], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Score]]:
    archive = take_in_files(collection, tmp_path_factory.mktemp("collection"))
    return archive, measure(archive, collection)


def test_the_collection_is_large_and_long(collection: list[MadeUp]) -> None:
    assert len(collection) >= 300
    assert len({paper.text for paper in collection}) == len(collection)
    assert {year for year in YEARS if any(f"/{year}," in paper.text for paper in collection)} == set(YEARS)


def test_entities_are_joined_as_they_are(taken_in: tuple[Path, list[Score]]) -> None:
    precision, recall = together(taken_in[1], JOINED)
    assert precision >= 0.99
    assert recall >= 0.95
    for score in taken_in[1]:
        assert score.precision >= 0.98, score
        assert score.recall >= 0.9, score
        assert score.read >= 0.9 * score.named, score


def test_meetings_are_joined_as_they_are(taken_in: tuple[Path, list[Score]]) -> None:
    precision, recall = together(taken_in[1], [EntityKind.MEETING])
    assert precision >= 0.98
    assert recall >= 0.98


def test_the_register_counts_what_it_holds(taken_in: tuple[Path, list[Score]]) -> None:
    with Archive.open(taken_in[0]) as archive, archive.reading() as connection:
        columns = MENTIONS.c
        rows = connection.execute(select(columns.mention_key, columns.entity_key, columns.document_key)).all()
        told = {e.key: (e.mentions, e.documents) for e in connection.execute(select(ENTITIES))}
    counted: dict[str, tuple[set[str], set[str]]] = {}
    for row in rows:
        mentions, documents = counted.setdefault(row.entity_key, (set(), set()))
        mentions.add(row.mention_key)
        documents.add(row.document_key)
    assert told == {key: (len(m), len(d)) for key, (m, d) in counted.items()}
