"""What one worker does: bytes in, a document and its record (or a refusal) out, until nobody asks any more."""

import logging
import signal
import sys
import traceback
import warnings
from multiprocessing.connection import Connection

import extractors
import readers
from language.faults import DataError
from pipelines.reading import Outcome, Reading, Unready
from pipelines.refusals import OUT_OF_MEMORY, Refusal, internal
from pipelines.rules_version import rules_version

GRACE = 5.0  # seconds that the alarm leaves the parent to do it first


def read_and_extract(data: bytes, name: str) -> Outcome:
    """Read and extract one source; whatever goes wrong with it becomes its refusal.

    Raises DataError where a lexicon or rule book cannot be used.
    """
    try:
        document = readers.read(data, name)
        return Reading(document, extractors.extract(document), rules_version())
    except readers.UnreadableDocument as error:
        return Refusal(error.code, error.reason, error.advice)
    except MemoryError:
        return OUT_OF_MEMORY
    except DataError:  # a lexicon or rule book is at fault, not the document
        raise
    except Exception as error:  # noqa: BLE001 - an error of ours costs this document, never the run
        return internal(error, traceback.format_exc())


def work(orders: Connection, memory: int) -> None:
    """Answer (data, name, seconds) with an outcome until the other end closes.

    ``memory`` is in bytes of address space. The parent stops a worker after ``seconds`` on one document; the alarm here
    does it where there is no parent any more.
    """
    # Ctrl-C reaches every process of the terminal; the parent alone decides what to finish.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _be_quiet()
    _limit_memory(memory)
    while True:
        try:
            _answer_one(orders)
        except (EOFError, OSError):  # the parent has gone
            return


def _answer_one(orders: Connection) -> None:
    try:
        data, name, seconds = orders.recv()
        _set_alarm(seconds + GRACE)
        orders.send(read_and_extract(data, name))
    except MemoryError:  # the document itself, or its record, is too much to receive or to send
        orders.send(OUT_OF_MEMORY)
    except DataError as error:
        orders.send(Unready(str(error)))
    _set_alarm(0)


def _be_quiet() -> None:
    """Libraries grumble about odd files on standard error; what people need to know is in the refusal or the issues."""
    logging.disable()
    warnings.simplefilter("ignore")


def _set_alarm(seconds: float) -> None:
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit_memory(memory: int) -> None:
    if sys.platform == "win32":  # no such limit there: the machine's own memory bounds a worker
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = memory if hard == resource.RLIM_INFINITY else min(memory, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
