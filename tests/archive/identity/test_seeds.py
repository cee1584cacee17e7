"""On the real documents beside the project, where they exist: who is who across them."""

from pathlib import Path

import pytest

import readers
from archive import Archive
from archive.identity import profiles, resolve
from extractors import extract

SEEDS = Path(__file__).parents[4] / "shared" / "gold" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.exists(), reason="the seeds are not here")


@pytest.fixture
def seeds(archive: Archive) -> Archive:
    for path in sorted(SEEDS.glob("*.txt")):
        data = path.read_bytes()
        document = readers.read(data, path.name)
        archive.add(document, extract(document), data, str(path), "1")
    resolve(archive)
    return archive


def test_one_cluster_with_its_leaders_and_both_lists_of_members(seeds: Archive) -> None:
    (found,) = profiles(seeds, "Cụm thi đua số 18")
    leads = {(f.year, f.told) for f in found.facts if f.about == "lead"}
    assert leads == {(2019, "trường Cao đẳng Cộng đồng Hà Tây"), (2024, "trường Cao đẳng y tế Hà Nội")}
    members = {year: [f.told for f in found.facts if f.about == "member" and f.year == year] for year in (2019, 2024)}
    assert (len(members[2019]), len(members[2024])) == (2, 6)


def test_one_school_under_its_spellings(seeds: Archive) -> None:
    (found,) = profiles(seeds, "Trường Cao đẳng Cộng đồng Hà Tây")
    assert {n.printed for n in found.names} <= {"trường Cao đẳng Cộng đồng Hà Tây", "Trường Cao đẳng Cộng đồng Hà Tây"}
    for spelling in (
        "trường trường Cao đẳng Cộng đồng Hà Tây",
        "Cao đẳng Cộng đồng Hà Tây",
        "TRƯỜNG CĐ CỘNG ĐỒNG HÀ TÂY",
    ):
        assert [p.found.key for p in profiles(seeds, spelling)] == [found.found.key]
    assert found.where[0].now == ("thành phố Hà Nội",)


def test_the_reporter_and_the_rector_are_two(seeds: Archive) -> None:
    found = profiles(seeds, "Nguyễn Thị Thanh Hương")
    assert sorted(sorted({f.about for f in p.facts} & {"author", "post"}) for p in found) == [["author"], ["post"]]
    assert found[0].doubts[0].points is not None
    assert found[0].doubts[0].points < 0
