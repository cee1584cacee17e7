"""Which documents a search chooses."""

from pathlib import Path

import pytest

import archive.search as searching
from archive import Archive, ArchiveError, matches
from archive.exports import export
from archive.facets import Kind
from archive.search import search
from archive.selecting import find_documents
from tests.archive.conftest import add
from tests.archive.made_up import made_up


def sources(archive: Archive, keys: tuple[str, ...]) -> set[str]:
    return {entry.source for entry in archive.documents() if entry.key in keys}


@pytest.mark.parametrize(
    ("query", "kinds", "year", "found"),
    [
        ("ta minh khoi", None, None, {"https://vi.du/hoi-nghi", "/nha/quyet-dinh.txt"}),
        ("ta minh khoi", [Kind.PERSON], None, {"https://vi.du/hoi-nghi"}),
        ("ta minh khoi", None, 2024, {"https://vi.du/hoi-nghi"}),
        ("giấy khen", None, None, {"/nha/quyet-dinh.txt"}),
        ("uỷ ban nhân dân", None, None, {"/nha/quyet-dinh.txt"}),  # by its abbreviation
        ('"cụm thi đua số 7"', [Kind.CLUSTER, Kind.MEETING], 2025, {"https://vi.du/hoi-nghi"}),
        (None, [Kind.AWARD], None, {"https://vi.du/hoi-nghi", "/nha/quyet-dinh.txt"}),
        (None, [Kind.AWARD], 2023, {"https://vi.du/hoi-nghi"}),
        (None, None, 2025, {"https://vi.du/hoi-nghi", "/nha/quyet-dinh.txt"}),
        (None, None, 1999, set()),
        ("không có chữ này", None, None, set()),
        ('hình thức:"giấy khen"', None, None, {"/nha/quyet-dinh.txt"}),
        ("loại:khen thưởng năm:2022-2023", None, None, {"https://vi.du/hoi-nghi"}),
        ("-năm:2023", [Kind.AWARD], None, {"/nha/quyet-dinh.txt"}),
        ("loại:người", [Kind.AWARD], None, set()),
    ],
)
def test_documents_that_hold_a_hit(
    query: str | None, kinds: list[Kind] | None, year: int | None, found: set[str], told: Archive
) -> None:
    assert sources(told, find_documents(told, query, kinds, year)) == found


@pytest.mark.parametrize("query", ["", "  ", "...", '"'])
def test_a_query_without_a_word_is_said_to_be_none(query: str, told: Archive) -> None:
    with pytest.raises(ArchiveError, match=r"^Câu tìm «.*» không có từ nào\. "):
        find_documents(told, query)


@pytest.mark.parametrize("query", ["giấy khen năm:nay", "-khen", "xyz:khen"])
def test_a_query_that_is_not_understood_as_a_whole_chooses_nothing(query: str, told: Archive) -> None:
    """Where nobody sees the hits, a condition left out would hand out what was not meant."""
    with pytest.raises(ArchiveError, match=r"^Câu tìm «.*» chưa dùng được\. "):
        find_documents(told, query)


def test_all_hits_count_however_many(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """The search itself stops counting at some thousands."""
    for number in range(110):
        add(archive, made_up(number, items=6), f"{number}")
    for module, name, value in ((matches, "FEW", 100), (matches, "MOST", 90), (searching, "MOST", 90)):
        monkeypatch.setattr(module, name, value)
    results = search(archive, "hội nghị", limit=1000)
    assert results.capped
    assert len(find_documents(archive, "hội nghị")) == 110 > len({hit.document for hit in results.hits})


def test_superseded_documents_are_not_chosen(archive: Archive) -> None:
    add(archive, made_up(1, items=12), "a")
    newer = add(archive, made_up(2, items=12), "a")
    assert find_documents(archive, "hội nghị") == (newer,)


def test_what_is_chosen_is_handed_out_whole(told: Archive, tmp_path: Path) -> None:
    keys = find_documents(told, "Bệnh viện Phổi")
    exported = export(told, "csv", tmp_path, keys)
    assert dict(exported.rows)["Tài liệu"] == 1
    assert dict(exported.rows)["Khen thưởng"] == 4
