"""A site as data: who it is, where its lists are, how its pages are told, how fast, how often, what is expected."""

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import yaml
from parsel import Selector
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from crawlers.addresses import host_of
from language.faults import DataError, Fault

SITES = Path(__file__).parent / "sites"
_CRON = re.compile(r"[\d*/,\-]+(?: [\d*/,\-A-Za-z]+){4}")


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or " " in value:
        raise ValueError("phải là địa chỉ bắt đầu bằng http:// hoặc https://")
    return value


def _pattern(value: str) -> str:
    try:
        re.compile(value)
    except re.error as error:
        raise ValueError(f"biểu thức chính quy hỏng: {error}") from error
    return value


def _selector(value: str) -> str:
    try:
        Selector("<p/>").css(value)
    except Exception as error:
        raise ValueError(f"bộ chọn CSS hỏng: {error}") from error
    return value


def _hours(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d", value):
        raise ValueError("phải có dạng 20:00-06:00")
    return value


def _cron(value: str) -> str:
    if not _CRON.fullmatch(value):
        raise ValueError("phải là năm cột của cron, như «15 2 * * *»")
    return value


Address = Annotated[str, AfterValidator(_address)]
Pattern = Annotated[str, AfterValidator(_pattern)]
Css = Annotated[str, AfterValidator(_selector)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Articles(_Strict):
    """How links to articles are told, where the general way (long link texts) fails."""

    address: Pattern | None = None  # searched in the whole address
    within: Css | None = None  # elements of a list page in which alone links count
    text: Css | None = None  # elements of an article that hold its words


class Pace(_Strict):
    """How gently; the delay grows by itself with the slowness of the server."""

    delay: float = Field(default=3.0, ge=0.5, le=600)  # seconds from the end of an answer to the next request
    hours: Annotated[str, AfterValidator(_hours)] | None = None  # by the clock of Vietnam
    requests: int = Field(default=400, ge=1, le=20_000)  # a run
    pages_back: int = Field(default=40, ge=1, le=2_000)  # pages of a list, when it is walked for the first time
    rechecks: int = Field(default=20, ge=0, le=2_000)  # known articles looked at again, a run
    timeout: float = Field(default=60.0, ge=0.5, le=600)
    largest: int = Field(default=60 << 20, ge=1_000, le=500 << 20)  # bytes of an answer, packed or not
    redirects: int = Field(default=5, ge=0, le=10)


class Expected(_Strict):
    """What a month brings, at least; less is an alarm."""

    new: int = Field(default=0, ge=0)
    reports: int = Field(default=0, ge=0)


class Site(_Strict):
    """One site, as its file says. ``name`` is the file's."""

    name: str = Field(pattern=r"[a-z0-9][a-z0-9-]{0,60}")
    title: str = Field(min_length=1)
    lists: tuple[Address, ...] = ()
    feeds: tuple[Address, ...] = ()
    sitemaps: tuple[Address, ...] = ()
    hosts: tuple[str, ...] = ()  # beside those of the addresses above
    articles: Articles = Articles()
    next_page: Css | None = None  # the link to the next page of a list
    attachments: tuple[str, ...] = ("pdf", "docx", "doc")
    unwanted: tuple[Pattern, ...] = ()
    reports_only: bool = True  # hand on what looks like a report of a meeting, or everything
    pace: Pace = Pace()
    schedule: Annotated[str, AfterValidator(_cron)] = "15 2 * * *"
    expected: Expected = Expected()
    watched: bool = True  # false: crawled only when named
    private: tuple[str, ...] = ()  # hosts that may lie at a private or loopback address
    certificates: dict[str, str] = Field(default_factory=dict)  # hosts whose certificate is not checked, and why

    @model_validator(mode="after")
    def _has_a_way_in(self) -> "Site":
        if not (self.lists or self.feeds or self.sitemaps):
            raise ValueError("cần ít nhất một địa chỉ ở lists, feeds hoặc sitemaps")
        return self

    @cached_property
    def all_hosts(self) -> frozenset[str]:
        """The hosts that the crawl of this site may ask."""
        return frozenset({*map(host_of, (*self.lists, *self.feeds, *self.sitemaps)), *self.hosts})

    @cached_property
    def entries(self) -> tuple[str, ...]:
        """Where the crawl begins."""
        return (*self.feeds, *self.sitemaps, *self.lists)


def find(names: tuple[str, ...], folder: Path = SITES) -> tuple[Site, ...]:
    """The sites of these names, or all that are watched. Raises DataError, for a site without a file too."""
    files = site_files(folder)
    known = {path.stem: path for path in files}
    if missing := [name for name in names if name not in known]:
        raise DataError(tuple(Fault(f"{folder / name}.yml", 1, "không có tệp trang này") for name in missing))
    sites = [load(known[name]) for name in names] if names else [load(path) for path in files]
    return tuple(site for site in sites if names or site.watched)


def site_files(folder: Path = SITES) -> list[Path]:
    """The site files of a folder, by name."""
    return sorted(folder.glob("*.yml"))


def check(folder: Path = SITES) -> Iterator[Fault]:
    """Every fault of every site file."""
    for path in site_files(folder):
        try:
            load(path)
        except DataError as error:
            yield from error.faults


def load(path: Path) -> Site:
    """The site of a file. Raises DataError with every fault and its line."""
    shown = f"crawlers/sites/{path.name}" if path.parent == SITES else str(path)
    return parse(path.read_text("utf-8"), path.stem, shown)


def parse(source: str, name: str, file: str) -> Site:
    """The site that YAML source describes. Raises DataError."""
    try:
        root = yaml.compose(source, Loader=yaml.CSafeLoader)
        values = yaml.load(source, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        message = f"YAML hỏng: {getattr(error, 'problem', None) or error}"
        raise DataError((Fault(file, mark.line + 1 if mark else 1, message.splitlines()[0]),)) from error
    if not isinstance(root, yaml.MappingNode) or not isinstance(values, dict):
        raise DataError((Fault(file, 1, "phải là một bảng khoá"),))
    if faults := [Fault(file, line, f"khoá “{word}” ghi hai lần") for line, word in _repeated(root)]:
        raise DataError(tuple(faults))
    try:
        return Site(name=name, **values)
    except ValidationError as error:
        raise DataError(
            tuple(Fault(file, _line(root, one["loc"]), _said(dict(one))) for one in error.errors())
        ) from error
    except TypeError as error:  # «name» written in the file, or a key that is no word
        raise DataError((Fault(file, 1, "tên trang là tên tệp; khoá phải là từ, và không có khoá name"),)) from error


def _repeated(node: yaml.Node) -> Iterator[tuple[int, str]]:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for word, value in node.value:
            if str(word.value) in seen:
                yield word.start_mark.line + 1, str(word.value)
            seen.add(str(word.value))
            yield from _repeated(value)


def _line(node: yaml.Node, place: tuple[int | str, ...]) -> int:
    """The line of the innermost thing named by ``place`` that the file has."""
    line = node.start_mark.line + 1
    for step in place:
        if isinstance(node, yaml.MappingNode):
            pair = next(((k, v) for k, v in node.value if k.value == step), None)
            if pair is None:
                return line
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
    return line


_WORDS = {
    "extra_forbidden": "khoá lạ",
    "missing": "thiếu khoá này",
    "string_pattern_mismatch": "chỉ gồm chữ thường không dấu, số và gạch nối",
}


def _said(error: dict[str, Any]) -> str:
    where = ".".join(map(str, error["loc"]))
    words = _WORDS.get(error["type"]) or str(error["msg"]).removeprefix("Value error, ")
    return f"{where}: {words}" if where else words
