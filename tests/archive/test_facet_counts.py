"""What is found, counted by what it may be narrowed by; what is counted is what narrowing finds."""

import pytest

from archive import Archive
from archive.facets import Facet, Kind
from archive.parsing import narrowed, parse
from archive.review import Who, accept
from archive.search import FacetCount, search
from tests.archive import small


@pytest.fixture
def key(archive: Archive) -> str:
    key = small.added(archive)
    accept(archive, f"{key}.awards.1", Who("Lan"))
    return key


def counts(archive: Archive, query: str) -> dict[str, dict[str, int]]:
    results = search(archive, query, facets=True)
    assert not results.facets_capped
    return {facet.value: {v.value: v.count for v in values} for facet, values in results.facets.items()}


@pytest.mark.usefixtures("key")
def test_awards_are_counted(archive: Archive) -> None:
    assert counts(archive, "loại:khen thưởng") == {
        "kind": {"award": 3},
        "year": {"2024": 3},
        "body": {"Sở Ngoại vụ": 1, "Sở Nội vụ": 1, "Sở Tài chính": 1},
        "form": {"Bằng khen": 3},
        "status": {"conferred": 3},
        "confidence": {"medium": 3},
        "review": {"unreviewed": 2, "accepted": 1},
    }


@pytest.mark.usefixtures("key")
def test_people_and_bodies_are_counted_and_all_kinds_told(archive: Archive) -> None:
    assert counts(archive, "năm:2024 loại:người,cơ quan") == {
        "kind": {"person": 5, "body": 3, "award": 3, "meeting": 1, "text": 1},
        "year": {"2024": 8},
        "body": {"Sở Nội vụ": 2, "Sở Tài chính": 2, "Sở Ngoại vụ": 1},
        "role": {"attendee": 2, "chair": 1, "speaker": 1},
        "confidence": {"high": 6, "medium": 1},
        "review": {"unreviewed": 8},
    }


@pytest.mark.usefixtures("key")
def test_narrowing_by_a_value_finds_as_many_as_were_counted(archive: Archive) -> None:
    query = parse("năm:2024")
    for facet, values in search(archive, query, facets=True).facets.items():
        for value, count in ((v.value, v.count) for v in values):
            assert (facet, value, search(archive, narrowed(query, {facet: [value]})).total) == (facet, value, count)


def test_what_is_settled_is_found_as_such_at_once(archive: Archive, key: str) -> None:
    assert [hit.key for hit in search(archive, "đã xem:có").hits] == [f"{key}.awards.1"]
    accept(archive, f"{key}.participants.2", Who("Lan"))
    # With a person the body that their post names.
    assert {hit.key for hit in search(archive, "đã xem:có").hits} == {
        f"{key}.awards.1",
        f"{key}.participants.2",
        f"{key}.participants.2.positions.1",
    }
    assert search(archive, "đã xem:có loại:người", facets=True).facets[Facet.ROLE] == (FacetCount("speaker", 1),)


@pytest.mark.usefixtures("key")
@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("vai trò:chủ trì", ["Trần Minh Quảng – Giám đốc Sở Nội vụ"]),
        ('đơn vị:"so noi vu" loại:người', ["Trần Minh Quảng – Giám đốc Sở Nội vụ"]),
        ("quả* -hoài", ["Trần Minh Quảng – Giám đốc Sở Nội vụ"]),
        ("hùng -hưng loại:người", ["Võ Hùng"]),
        ("võ -hùng loại:người", ["Võ Hưng"]),
        ("vo -hung loại:người", []),
        ("tran đơn vị:Quảng", []),
    ],
)
def test_fields_and_what_is_left_out(archive: Archive, query: str, titles: list[str]) -> None:
    assert [hit.title for hit in search(archive, query, [Kind.PERSON]).hits] == titles
