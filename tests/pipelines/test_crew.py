"""Workers: what they read comes back; what hangs, dies or is too big costs itself alone."""

import resource
from collections.abc import Iterator
from pathlib import Path

from pipelines.crew import PATIENCE, Crew
from pipelines.reading import Outcome, Reading
from pipelines.refusals import DIED, OUT_OF_MEMORY, Refusal, too_slow
from pipelines.sources import Source
from tests.pipelines.reports import report


def source(text: str) -> Source:
    return Source("báo cáo.txt", text.encode())


def codes(outcomes: dict[str, Outcome]) -> dict[str, str]:
    return {key: x.code if isinstance(x, Refusal) else "read" for key, x in outcomes.items()}


def test_every_job_is_answered_with_its_own_outcome() -> None:
    jobs = {str(number): source(report(number)) for number in range(5)} | {"empty": source("")}
    with Crew() as crew:
        outcomes = dict(crew.run(jobs.items()))
    assert codes(outcomes) == {**dict.fromkeys("01234", "read"), "empty": "empty"}
    for number in range(5):
        reading = outcomes[str(number)]
        assert isinstance(reading, Reading)
        assert f"Cụm thi đua số {number}" in reading.document.text
        assert reading.record.document.text == reading.document.text
        assert reading.rules


def test_a_worker_that_dies_takes_only_its_own_document() -> None:
    with Crew(workers=1) as crew:

        def jobs() -> Iterator[tuple[str, Source]]:
            yield "before", source(report(1))
            yield "lost", source(report(2) * 500)
            yield "after", source(report(3))

        outcomes = {}
        running = crew.run(jobs())
        outcomes.update([next(running)])
        # The second job is given when the generator goes on; its worker is killed as soon as it has it.
        give = crew._give

        def give_and_kill(key: object, job: Source) -> None:
            give(key, job)
            if key == "lost":
                crew._busy[-1].process.kill()

        crew._give = give_and_kill  # type: ignore[method-assign]
        outcomes.update(running)
    assert codes(outcomes) == {"before": "read", "lost": DIED.code, "after": "read"}


def test_a_document_over_its_time_is_refused_and_the_next_one_read() -> None:
    slow = source(report(1) * 20_000)
    with Crew(workers=1, seconds=3.0) as crew:  # the quick one's time holds the start of a new worker
        list(crew.run([("warm", source(report(0)))]))
        outcomes = dict(crew.run([("slow", slow), ("quick", source(report(2)))]))
    assert codes(outcomes) == {"slow": "too_slow", "quick": "read"}


def test_what_may_hold_scans_has_longer_and_its_refusal_says_how_long() -> None:
    with Crew(workers=1, seconds=1.0) as crew:
        list(crew.run([("warm", source(report(0)))]))
        crew._give("scan", Source("x.pdf", b"%PDF-1.4"))
        crew._give("text", source(report(1)))
        assert [w.seconds for w in crew._busy] == [PATIENCE, 1.0]
    assert too_slow(60.0).reason == "đọc quá 60 giây"
    assert too_slow(900.0).reason == "đọc quá 15 phút"


def test_a_worker_out_of_memory_refuses_the_document() -> None:
    with Crew(workers=1) as crew:
        list(crew.run([("warm", source(report(0)))]))
        status = Path(f"/proc/{crew._idle[0][0].pid}/statm").read_text().split()
    needed = int(status[0]) * resource.getpagesize()  # of address space, by a worker that has read a report
    with Crew(workers=1, memory=needed + (50 << 20)) as crew:
        outcomes = dict(crew.run([("big", Source("lớn.txt", b"a" * (90 << 20))), ("small", source(report(1)))]))
    assert codes(outcomes) == {"big": OUT_OF_MEMORY.code, "small": "read"}


def test_a_run_broken_off_leaves_nothing_to_the_next() -> None:
    with Crew() as crew:
        for _ in crew.run((str(n), source(report(n))) for n in range(6)):
            break
        assert codes(dict(crew.run([("next", source(report(9)))]))) == {"next": "read"}
