"""Programs of other makers that read what we cannot: found, and run within limits of time and size, without a shell."""

import os
import resource
import shutil
import signal
import subprocess
from pathlib import Path

_LARGEST = 256 * 1024 * 1024  # bytes of any file that a program may write
_PLACES = os.pathsep.join(("/usr/local/bin", "/usr/bin", "/bin"))


class Failed(Exception):
    """A program ended with an error, or wrote nothing."""


class TooSlow(Exception):
    """A program did not end within its time."""


def found(*names: str) -> str | None:
    """The path of the first of several programs that this machine has."""
    return next((path for path in map(shutil.which, names) if path), None)


def run(command: list[str], folder: Path, seconds: float) -> bytes:
    """What a program writes to its standard output, run in ``folder``, which is its home too.

    Raises Failed where it ends with an error and TooSlow after ``seconds``; nothing of it is left running.
    """
    output = folder / "output"
    # Tesseract on several threads is five times slower than on one (measured; FACTS of the project).
    surroundings = {"PATH": _PLACES, "HOME": str(folder), "LANG": "C.UTF-8", "OMP_THREAD_LIMIT": "1"}
    with output.open("wb") as sink:
        try:
            process = subprocess.Popen(  # noqa: S603 - a list, no shell; the program is one of those we name
                command,
                cwd=folder,
                env=surroundings,
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise Failed(str(error)) from None
        _limit(process, seconds)
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise TooSlow from None
        finally:
            _end(process)
    if code:
        raise Failed(f"exit code {code}")
    return output.read_bytes()


def _limit(process: subprocess.Popen[bytes], seconds: float) -> None:
    """Bounds that the system keeps, where it can set them from outside (Linux)."""
    if not hasattr(resource, "prlimit"):
        return
    try:
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (_LARGEST, _LARGEST))
        resource.prlimit(process.pid, resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
    except (OSError, ValueError):
        return  # it has ended already


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and whatever it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return
    finally:
        process.wait()
