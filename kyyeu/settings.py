"""What the user has set outside the command line. The only module that reads the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
DEFAULT_ARCHIVE = Path("kyyeu-archive")


@dataclass(frozen=True)
class Settings:
    """Where the archive is, which language to speak, whether a Prefect server is configured, who reviews.

    For the crawl: where the site files are, whom a site's owner can turn to, where alarms are posted.
    """

    archive: Path = DEFAULT_ARCHIVE
    language: Language = "vi"
    prefect_api: bool = False
    reviewer: str = ""
    sites: Path | None = None
    contact: str = ""
    webhook: str = ""


def load(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from the environment; an empty value counts as not set, an unknown language as Vietnamese."""
    values = os.environ if environment is None else environment
    language = next((x for x in LANGUAGES if x == values.get("KYYEU_LANG")), LANGUAGES[0])
    return Settings(
        archive=Path(values.get("KYYEU_ARCHIVE") or DEFAULT_ARCHIVE),
        language=language,
        prefect_api=bool(values.get("PREFECT_API_URL")),
        reviewer=values.get("KYYEU_BY", "").strip(),
        sites=Path(values["KYYEU_SITES"]) if values.get("KYYEU_SITES") else None,
        contact=values.get("KYYEU_CONTACT", "").strip(),
        webhook=values.get("KYYEU_WEBHOOK", "").strip(),
    )


def use_private_prefect(home: Path) -> None:
    """Set the environment for a temporary Prefect server: its database in ``home``, quiet, calling nobody.

    To be called before Prefect is imported, which reads its settings then. What the user has set stays.
    What goes wrong the program says itself, so Prefect need not. A server takes up to half a minute from cold;
    Prefect's own limit of 20 seconds is too short.
    """
    home.mkdir(exist_ok=True)
    os.environ.setdefault("PREFECT_HOME", str(home.absolute()))
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "CRITICAL")
    os.environ.setdefault("PREFECT_LOGGING_TO_API_ENABLED", "false")
    os.environ.setdefault("PREFECT_SERVER_LOGGING_LEVEL", "CRITICAL")
    os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
    os.environ.setdefault("DO_NOT_TRACK", "1")
    os.environ.setdefault("PREFECT_SERVER_UI_ENABLED", "false")
    os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")


def use_prefect_server(home: Path, port: int) -> str:
    """Set the environment for a server that stays: its database in ``home``, private; returns its API's address.

    To be called before Prefect is imported. The address that the user has set stays.
    """
    home.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("PREFECT_API_URL", f"http://127.0.0.1:{port}/api")
    os.environ.setdefault("PREFECT_HOME", str(home.absolute()))
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")
    os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
    os.environ.setdefault("DO_NOT_TRACK", "1")
    os.environ.setdefault("PREFECT_SERVER_UI_V2_ENABLED", "false")  # the other version makes the browser call out
    os.environ.setdefault("PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT", "false")
    os.environ.setdefault("PREFECT_SERVER_UI_API_URL", os.environ["PREFECT_API_URL"])
    return os.environ["PREFECT_API_URL"]


def for_another_tree(tree: Path) -> dict[str, str]:
    """The environment for running the program of another source tree with this Python and its libraries.

    Git's own variables are left out: within a hook they would lead git to the wrong tree.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, "PYTHONPATH": str(tree)}


def protect_workers() -> None:
    """Keep the processes that we start from importing what lies in the working folder.

    It is wherever the user's documents are, and a file there may be called ``json.py``.
    """
    os.environ.setdefault("PYTHONSAFEPATH", "1")
