"""Today's rules over a whole archive: what a round through it tells, writes and leaves alone."""

from pathlib import Path

import pytest

from archive import Archive
from archive.review import Who, change
from archive.verification import verify
from pipelines.ingest import ingest
from pipelines.reextract import Only, Redone, State, Wish, reextract
from tests.pipelines.reports import report, write_reports
from tests.pipelines.test_ingest import Quiet


class Round:
    """A watch that keeps what it is told."""

    def __init__(self) -> None:
        self.total = -1
        self.goes_on = False
        self.seen: list[Redone] = []

    def begin(self, total: int, *, goes_on: bool) -> None:
        self.total, self.goes_on = total, goes_on

    def redone(self, one: Redone) -> None:
        self.seen.append(one)

    @property
    def states(self) -> dict[str, str]:
        return {Path(one.source).name: one.state.value for one in self.seen}


def go(kho: Path, *, apply: bool = False, only: Only | None = None) -> Round:
    watch = Round()
    reextract(kho, watch, Wish(apply, only))
    return watch


@pytest.fixture
def kho(tmp_path: Path) -> Path:
    write_reports(tmp_path / "in", 3)
    ingest([tmp_path / "in"], tmp_path / "kho", Quiet())
    return tmp_path / "kho"


def names(kho: Path) -> list[str]:
    return [path.name for path in sorted((kho.parent / "in").iterdir())]


def test_the_same_rules_change_nothing_and_leave_settled_values_alone(kho: Path) -> None:
    with Archive.open(kho) as archive:
        key = next(archive.documents()).key
        change(archive, f"{key}.participants.1", Who("Lan", "đọc lại"), {"name": ["Trần Minh Quang"]})
        before = {e.key: archive.record(e.key) for e in archive.documents()}
    watch = go(kho)
    assert (watch.total, watch.states) == (3, dict.fromkeys(names(kho), "same"))
    assert sum(one.settled for one in watch.seen) == 1
    assert set(go(kho, apply=True).states.values()) == {"same"}
    with Archive.open(kho) as archive:
        assert {e.key: archive.record(e.key) for e in archive.documents()} == before
        assert list(verify(archive)) == []
    assert go(kho, apply=True, only=Only.OLD).total == 0


def test_bytes_set_aside_before_are_taken_in_when_they_can_be_read(kho: Path) -> None:
    with Archive.open(kho) as archive:
        archive.add_failure("/x/cũ.txt", "bản trước chưa đọc được", "chờ bản sau", data=report(9).encode())
        archive.add_failure("/x/vắng.txt", "không tìm thấy tệp", "kiểm tra")  # no bytes were kept
    rehearsed = go(kho, only=Only.FAILED)
    assert rehearsed.states == {"cũ.txt": "new"}
    (one,) = rehearsed.seen
    assert one.differences is not None
    # What the document says of itself was nothing before; everything else appears.
    assert {(d.part == "document", d.kind.value) for d in one.differences.items} == {
        (True, "changed"), (False, "appeared"),
    }  # fmt: skip
    with Archive.open(kho) as archive:
        assert len(list(archive.documents())) == 3
    assert go(kho, apply=True, only=Only.FAILED).states == {"cũ.txt": "new"}
    with Archive.open(kho) as archive:
        assert "/x/cũ.txt" in {e.source for e in archive.documents()}
        assert [f.source for f in archive.failures()] == ["/x/vắng.txt"]
        assert list(verify(archive)) == []


def test_what_cannot_be_read_this_time_stays_as_it_is_and_is_set_aside(kho: Path) -> None:
    with Archive.open(kho) as archive:
        first, second, _ = archive.documents()
        before = archive.record(first.key)
        (kho / "originals" / first.sha256[:2] / first.sha256[2:4] / first.sha256).unlink()
    refused = {Path(first.source).name: "failed"}
    assert go(kho).states.items() >= refused.items()
    with Archive.open(kho) as archive:
        assert archive.failures() == ()
    watch = go(kho, apply=True)
    assert watch.states.items() >= refused.items()
    assert watch.states[Path(second.source).name] == "same"
    (one,) = (o for o in watch.seen if o.state is State.FAILED)
    assert one.refusal is not None
    assert (one.refusal.code, one.key) == ("original", first.key)
    with Archive.open(kho) as archive:
        assert archive.record(first.key) == before
        assert [f.source for f in archive.failures()] == [first.source]
    assert go(kho, only=Only.FAILED).states == refused


def test_older_versions_of_a_page_are_gone_through_too(kho: Path) -> None:
    path = min((kho.parent / "in").iterdir())
    path.write_text(report(8), "utf-8")
    ingest([path], kho, Quiet())
    assert go(kho).total == 4


def test_a_worker_that_dies_costs_its_document_alone(kho: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pipelines.crew import Crew

    give = Crew._give
    given: list[object] = []

    def give_and_kill(crew: Crew, key: object, source: object) -> None:
        give(crew, key, source)  # type: ignore[arg-type]
        given.append(key)
        if len(given) == 2:
            crew._busy[-1].process.kill()

    monkeypatch.setattr(Crew, "_give", give_and_kill)
    watch = go(kho)
    assert sorted(watch.states.values()) == ["failed", "same", "same"]
