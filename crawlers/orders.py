"""What the crawling process is told, and what it answers: one line of JSON each."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from crawlers.site_file import Site


class _Line(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Order(_Line):
    """One run over one site. ``clock`` is the file of a shared clock; ``known`` addresses of hosts; both for tests."""

    site: Site
    folder: Path
    agent: str
    look: bool = False  # only propose a site file
    clock: Path | None = None
    known: dict[str, str] = Field(default_factory=dict)


class SavedPage(_Line):
    """A page as it was served; ``body`` is in base64."""

    url: str
    body: str
    content_type: str


class Proposed(_Line):
    """A proposed site file with its pages."""

    source: str
    list_page: SavedPage
    article: SavedPage


class Report(_Line):
    """What came of a run: its number in the ledger, or why there was none."""

    site: str
    run: int | None = None
    skipped: str = ""
    error: str = ""
    proposed: Proposed | None = None
    memory: int = 0  # kilobytes of the process, at most so far
