"""What every command needs to know of the run: the settings, the language, whether to show details of errors."""

from dataclasses import dataclass

from kyyeu.messages import Speech
from kyyeu.settings import Settings


@dataclass(frozen=True)
class Front:
    """One run of the program."""

    settings: Settings
    say: Speech
    debug: bool = False
