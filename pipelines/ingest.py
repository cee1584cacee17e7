"""Taking folders of documents into the archive in batches: plainly, or as a Prefect flow whose task is a batch.

Prefect is imported only where the flow is asked for. A task over a batch, and paths in place of texts, because every
task run costs the server some 20 ms of processor and 20 kB.
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from pipelines import sources
from pipelines.intake import PAUSES, Intake, Settled, Watch, can_pass

Take = Callable[[Sequence[Path]], None]

BATCH = 64  # files; a second or two of work, so that little is looked at again where a batch is tried again


class NoServerError(Exception):
    """The Prefect server cannot be reached or started; nothing was done."""


def ingest(roots: Sequence[Path], archive: Path, watch: Watch) -> list[Settled]:
    """Take in the files named and those under the folders named; returns what became of each.

    Raises ArchiveError where the archive cannot be used.
    """
    return _run(roots, archive, watch, _patient)


def ingest_through_prefect(roots: Sequence[Path], archive: Path, watch: Watch) -> list[Settled]:
    """The same as a Prefect flow: with the server that PREFECT_API_URL names, else with a temporary one of its own.

    Raises NoServerError where there is no server to be had, else what :func:`ingest` raises.
    """
    # Imported here: it takes a second, reads its settings at once, and only the flow needs it.
    from prefect import flow
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

    began = False

    @flow(name="ingest")
    def ingest_flow(roots: list[str], archive: str) -> list[Settled]:
        nonlocal began
        began = True
        return _run([Path(r) for r in roots], Path(archive), watch, _as_task)

    # The heartbeat tells a server's automations that a flow lives; joining its thread costs every flow a second.
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        try:
            return ingest_flow([str(r) for r in roots], str(archive))
        except Exception as error:
            if began:
                raise
            raise NoServerError(str(error)) from error


def _run(roots: Sequence[Path], archive: Path, watch: Watch, dress: Callable[[Take], Take]) -> list[Settled]:
    """The run itself; ``dress`` makes of the plain taking in of a batch one that is tried again."""
    found = sources.find(roots, beside=archive)
    watch.begin(found)
    with Intake(archive, watch) as intake:
        for path, refusal in found.refused:
            intake.refuse(path, refusal)
        take = dress(intake.take)
        for start in range(0, len(found.files), BATCH):
            take(found.files[start : start + BATCH])
        return list(intake.done.values())


def _as_task(take: Take) -> Take:
    """Make a batch a Prefect task, tried again where that can help."""
    from prefect import task
    from prefect.cache_policies import NO_CACHE

    @task(
        name="batch",
        cache_policy=NO_CACHE,
        retries=len(PAUSES),
        retry_delay_seconds=list(PAUSES),
        retry_condition_fn=lambda _, __, state: can_pass(state.result(raise_on_failure=False)),
    )
    def batch(files: list[str]) -> None:
        take([Path(f) for f in files])

    return lambda files: batch([str(f) for f in files])


def _patient(take: Take, pauses: Sequence[float] = PAUSES) -> Take:
    """The same without Prefect."""

    def taking(files: Sequence[Path]) -> None:
        for pause in pauses:
            try:
                return take(files)
            except Exception as error:
                if not can_pass(error):
                    raise
                time.sleep(pause)
        return take(files)

    return taking
