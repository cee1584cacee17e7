"""The world of the simulation: sites of every system, each with a bad habit of its own."""

from dataclasses import replace

from benchmarks.web.articles import Article
from benchmarks.web.server import SimSite
from benchmarks.web.systems import DRUPAL, JOOMLA, SYSTEMS, TABLES, VNPT, WORDPRESS, System

DAYS = 100
_BACKLOG = 25  # articles that are there on the first day
_EVERY = 4  # days between new articles
_HABITS: dict[str, dict[str, object]] = {
    "wordpress": {"traps": ("/bom", "/vong-tron", "/ve-nha", "/ve-noi-bo", "/cam/mat", "/trieu-lien-ket")},
    "joomla": {"slow": 5.0, "charset": "text/html; charset=iso-8859-1"},
    "drupal": {"drops": 0.05},
    "sharepoint": {"conditional": False},
    "liferay": {"busy_every": 17, "calendar": True},
    "dotnetnuke": {"storms": frozenset({*range(10, 13), *range(40, 43)})},
    "vnpt": {"wrong_length": True, "charset": "text/html; charset=windows-1252"},
    "tables": {"dead": frozenset(range(30, 34))},
}


def world(days: int = DAYS) -> list[SimSite]:
    """All sites."""
    sites = [_site(number, system) for number, system in enumerate(SYSTEMS)]
    for site in sites:
        site.articles = _articles(1000 * (1 + sites.index(site)), days)
        sites[sites.index(site)] = replace(site, **_HABITS[site.system.name])  # type: ignore[arg-type]
    return [
        *sites,
        SimSite("yen-tinh.example", VNPT, [Article(90_000 + n, n % 3 == 0, 0) for n in range(120)], "Trang không đổi"),
        SimSite(
            "ve-bang-ma.example", JOOMLA, _articles(91_000, 60), "Trang chuyển sang vẽ bằng mã", redesigned=(60, None)
        ),
        SimSite("doi-dia-chi.example", DRUPAL, _articles(92_000, days), "Trang đổi hệ thống", redesigned=(50, TABLES)),
        SimSite(
            "bo-dia-chi.example",
            JOOMLA,
            _articles(95_000, 50),
            "Trang bỏ địa chỉ cũ",
            redesigned=(50, VNPT),
            forwards=False,
        ),
        SimSite("im-lang.example", WORDPRESS, _articles(93_000, 40), "Trang thôi đăng tin"),
        SimSite("chet.example", TABLES, _articles(94_000, 70), "Trang đã tắt", dead=frozenset(range(70, days + 1))),
    ]


def _site(number: int, system: System) -> SimSite:
    return SimSite(f"{system.name}.example", system, [], f"Cổng thông tin số {number}")


def _articles(first: int, days: int) -> list[Article]:
    """The articles of a site: a backlog, then one every few days; some are edited, some deleted, some have papers."""
    out: list[Article] = []
    for n in range(_BACKLOG + days // _EVERY):
        born = 0 if n < _BACKLOG else (n - _BACKLOG + 1) * _EVERY
        if born >= days:
            break
        report = n % 2 == 0
        one = Article(first + n, report, born)
        if report and n % 6 == 0:
            one.edited = born + 9
        if report and n % 10 == 4:
            one.deleted = born + 20
        if report and n % 8 == 2:
            name = f"phu-luc-{first + n}.txt"
            one.papers, one.papers_text = (name,), {name: f"Danh sách khen thưởng kèm theo tin {first + n}."}
        out.append(one)
    return out
