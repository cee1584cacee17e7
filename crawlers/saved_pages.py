"""Pages of a site saved when its file was written, and what the file made of them: the test of the file."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from crawlers.links import LinkRules
from crawlers.page_looks import Page
from crawlers.site_file import SITES, Site
from language.faults import Fault

LIST, ARTICLE, EXPECTED = "list.html", "article.html", "expected.json"
_OF_THE_PROGRAM = Path(__file__).parents[1] / "tests" / "crawlers" / "pages"


@dataclass(frozen=True)
class Told:
    """What a site's rules tell of a list and an article: links in order, the next page, the papers, the words."""

    list_url: str
    article_url: str
    articles: tuple[str, ...]
    next_page: str | None
    attachments: tuple[str, ...]
    title: str
    prose: bool
    likely: bool


def folder_of(sites: Path, name: str) -> Path:
    """Where the saved pages of a site are: beside its file, or among the tests for a file of the program's own."""
    return (_OF_THE_PROGRAM if sites == SITES else sites / "pages") / name


def tell(site: Site, list_page: Page, article: Page) -> Told:
    """What the site's rules tell of these pages."""
    rules = LinkRules(site)
    look = article.look(site.articles.text)
    return Told(
        list_page.url,
        article.url,
        tuple(link.url for link in rules.articles(list_page).values()),
        rules.next_page(list_page),
        tuple(link.url for link in rules.attachments(article).values()),
        look.title,
        bool(look.prose),
        look.likely,
    )


def save(folder: Path, site: Site, list_page: Page, article: Page) -> Told:
    """Save two pages and what the site's rules tell of them, to be looked over by whoever writes the file."""
    folder.mkdir(parents=True)
    (folder / LIST).write_bytes(list_page.body)
    (folder / ARTICLE).write_bytes(article.body)
    told = tell(site, list_page, article)
    (folder / EXPECTED).write_text(json.dumps(asdict(told), ensure_ascii=False, indent=1) + "\n", "utf-8")
    return told


def faults(site: Site, folder: Path) -> Iterator[Fault]:
    """What the site's rules tell otherwise of the saved pages than was expected; nothing where none were saved."""
    place = folder / EXPECTED
    if not place.exists():
        return
    expected = json.loads(place.read_text("utf-8"))
    pages = (Page(expected[f"{kind}_url"], (folder / f"{kind}.html").read_bytes()) for kind in ("list", "article"))
    told = json.loads(json.dumps(asdict(tell(site, *pages))))
    for name, value in told.items():
        if value != expected[name]:
            yield Fault(str(place), 1, f"{name}: tệp trang cho {_short(value)}, lẽ ra {_short(expected[name])}")


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 200 else text[:200] + " …"
