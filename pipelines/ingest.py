"""Taking folders of documents into the archive in batches: plainly, or as a Prefect flow whose task is a batch."""

from collections.abc import Sequence
from pathlib import Path

from pipelines import sources
from pipelines.batches import Dress, in_batches, patient, through_prefect
from pipelines.intake import Intake, Settled, Watch


def ingest(roots: Sequence[Path], archive: Path, watch: Watch) -> list[Settled]:
    """Take in the files named and those under the folders named; returns what became of each.

    Raises ArchiveError where the archive cannot be used.
    """
    return _run(roots, archive, watch, patient)


def ingest_through_prefect(roots: Sequence[Path], archive: Path, watch: Watch) -> list[Settled]:
    """The same as a Prefect flow. Raises NoServerError where there is no server, else what :func:`ingest` raises."""
    told = {"roots": [str(r) for r in roots], "archive": str(archive)}
    return through_prefect("ingest", told, lambda dress: _run(roots, archive, watch, dress))


def _run(roots: Sequence[Path], archive: Path, watch: Watch, dress: Dress) -> list[Settled]:
    """The run itself; ``dress`` makes of the plain taking in of a batch one that is tried again."""
    found = sources.find(roots, beside=archive)
    watch.begin(found)
    with Intake(archive, watch) as intake:
        for path, refusal in found.refused:
            intake.refuse(path, refusal)
        in_batches(found.files, intake.take, dress)
        return list(intake.done.values())
