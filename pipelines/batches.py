"""Work in batches that are tried again where that can help: plainly, or as tasks of a Prefect flow.

Prefect is imported only where the flow is asked for. A task is a batch, given by its bounds, because every task run
costs the server some 20 ms of processor and 20 kB.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from pipelines.refusals import TRANSIENT

BATCH = 64  # documents; a second or two of work, so that little is looked at again where a batch is tried again
# Seconds to wait before a batch, or the loading of a file, is tried again. A locked database or a share that
# hiccups is back within seconds; what is still gone after these is a fault to be told.
PAUSES = (1.0, 5.0)

T = TypeVar("T")
Take = Callable[[Sequence[T]], None]
#: Makes of the plain taking of a part of some things, by its bounds, one that is tried again.
Dress = Callable[[Callable[[int, int], None]], Callable[[int, int], None]]


class NoServerError(Exception):
    """The Prefect server cannot be reached or started; nothing was done."""


def in_batches(things: Sequence[T], take: Take[T], dress: Dress) -> None:
    """Take the things batch by batch. ``take`` must bear to be given again what it took half of."""
    dressed = dress(lambda start, end: take(things[start:end]))
    for start in range(0, len(things), BATCH):
        dressed(start, min(start + BATCH, len(things)))


def can_pass(error: object) -> bool:
    """Whether what went wrong may be gone a moment later: a disk or share that hiccups, a locked database."""
    if isinstance(error, OSError):
        return error.errno in TRANSIENT
    return isinstance(error, Exception) and "database is locked" in str(error)


def patient(take: Callable[[int, int], None], pauses: Sequence[float] = PAUSES) -> Callable[[int, int], None]:
    """Try a batch again after each pause, where that can help."""

    def taking(start: int, end: int) -> None:
        for pause in pauses:
            try:
                return take(start, end)
            except Exception as error:
                if not can_pass(error):
                    raise
                time.sleep(pause)
        return take(start, end)

    return taking


def through_prefect(name: str, parameters: Mapping[str, Any], run: Callable[[Dress], T]) -> T:
    """Run as a Prefect flow: with the server that PREFECT_API_URL names, else with a temporary one of its own.

    Raises NoServerError where there is no server to be had, else what ``run`` raises.
    """
    # Imported here: it takes a second, reads its settings at once, and only the flow needs it.
    from prefect import flow
    from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings

    began = False

    @flow(name=name)
    def the_flow(parameters: dict[str, Any]) -> T:  # noqa: ARG001 - shown by the server, to tell runs apart
        nonlocal began
        began = True
        return run(_as_task)

    # The heartbeat tells a server's automations that a flow lives; joining its thread costs every flow a second.
    with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
        try:
            return the_flow(dict(parameters))
        except Exception as error:
            if began:
                raise
            raise NoServerError(str(error)) from error


def _as_task(take: Callable[[int, int], None]) -> Callable[[int, int], None]:
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
    def batch(start: int, end: int) -> None:
        take(start, end)

    return batch
