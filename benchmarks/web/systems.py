"""How pages look that the usual systems make: the frame of menus and counters, lists, pagers, and articles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from benchmarks.web.articles import Article

_MENU = ("Giới thiệu", "Tin tức", "Văn bản", "Thủ tục hành chính", "Liên hệ")


@dataclass(frozen=True)
class System:
    """How one system makes addresses and pages."""

    name: str
    list_path: Callable[[int], str]  # of a page of the list, from 1
    article_path: Callable[[Article], str]
    item: str  # of a list, with {href} and {title}
    more: str  # the link to the next page, with {href}
    body: str  # of an article, with {title} and {words}
    papers: str = '<p>Tệp đính kèm: <a href="{href}">{name}</a></p>'
    list_frame: str = "{items}{more}"
    charset: str = "utf-8"
    stated: str = '<meta charset="utf-8">'
    noise: str = ""  # on every page; {n} changes with each request

    def list_page(self, site: str, items: Sequence[Article], number: int, *, last: bool, count: int) -> bytes:
        """A page of the list."""
        links = "".join(
            self.item.format(href=escape(self.article_path(a)), title=escape(a.title), n=a.number) for a in items
        )
        more = "" if last else self.more.format(href=escape(self.list_path(number + 1)), number=number + 1, here=number)
        return self._framed(site, "Tin tức", self.list_frame.format(items=links, more=more), count)

    def article_page(self, site: str, article: Article, day: int, count: int) -> bytes:
        """The page of an article."""
        words = "".join(f"<p>{escape(p)}</p>" for p in article.paragraphs(day))
        papers = "".join(self.papers.format(href=f"/tep/{name}", name=name) for name in article.papers)
        return self._framed(
            site, article.title, self.body.format(title=escape(article.title), words=words + papers), count
        )

    def empty_page(self, site: str) -> bytes:
        """What a redesign leaves of a page that is drawn by scripts."""
        return self._framed(site, "Cổng thông tin", '<div id="app"></div><script src="/static/app.js"></script>', 0)

    def _framed(self, site: str, title: str, inner: str, count: int) -> bytes:
        menu = "".join(f'<li><a href="/muc/{n}">{words}</a></li>' for n, words in enumerate(_MENU))
        page = (
            f"<!DOCTYPE html><html lang='vi'><head>{self.stated}<title>{escape(title)} - {site}</title></head><body>"
            f"<div class='banner'><h2>{site}</h2><ul class='menu'>{menu}</ul></div>{inner}"
            f"{self.noise.format(n=count)}<div class='counter'>Lượt truy cập: {count}</div>"
            f"<div id='footer'><p>Bản quyền thuộc về {site}. Giấy phép số 12/GP-TTĐT.</p></div></body></html>"
        )
        return page.encode(self.charset, "xmlcharrefreplace")


WORDPRESS = System(
    "wordpress",
    lambda n: "/tin-tuc/" if n == 1 else f"/tin-tuc/page/{n}/",
    lambda a: f"/2026/01/{a.slug}/",
    '<article class="post"><h2 class="entry-title"><a href="{href}" rel="bookmark">{title}</a></h2>'
    '<div class="entry-summary"><a class="more-link" href="{href}">Đọc tiếp</a></div></article>',
    '<nav class="navigation pagination"><span class="page-numbers current">{here}</span>'
    '<a class="next page-numbers" href="{href}">Trang sau »</a></nav>',
    '<article class="post"><h1 class="entry-title">{title}</h1><div class="entry-content">{words}</div></article>',
    noise='<div class="share"><a href="https://chiase.example/?u={n}">Chia sẻ</a></div>',
)
JOOMLA = System(
    "joomla",
    lambda n: "/index.php/tin-tuc" + ("" if n == 1 else f"?start={10 * (n - 1)}"),
    lambda a: f"/index.php/tin-tuc/{a.number}-{a.slug}",
    '<div class="items-row"><h2 itemprop="name"><a href="{href}">{title}</a></h2><ul class="actions">'
    '<li class="print-icon"><a href="{href}?tmpl=component&amp;print=1&amp;layout=default" rel="nofollow">In</a></li></ul></div>',
    '<div class="pagination"><ul><li class="pagination-next"><a title="Tiếp theo" href="{href}">Tiếp theo</a></li></ul></div>',
    '<div class="item-page"><div class="page-header"><h2 itemprop="headline">{title}</h2></div>'
    '<div itemprop="articleBody">{words}</div></div>',
)
DRUPAL = System(
    "drupal",
    lambda n: "/tin-tuc" + ("" if n == 1 else f"?page={n - 1}"),
    lambda a: f"/node/{a.number}",
    '<div class="views-row"><span class="field-content"><a href="{href}" hreflang="vi">{title}</a></span></div>',
    '<ul class="pager"><li class="pager__item pager__item--next"><a href="{href}" title="Đến trang sau" rel="next">'
    '<span class="visually-hidden">Trang sau</span><span aria-hidden="true">››</span></a></li></ul>',
    '<div class="node node--type-article"><h1 class="page-title">{title}</h1>'
    '<div class="field field--name-body">{words}</div></div>',
)
SHAREPOINT = System(
    "sharepoint",
    lambda n: "/Pages/tin-tuc.aspx" + ("" if n == 1 else f"?PageIndex={n}"),
    lambda a: f"/Pages/chi-tiet.aspx?ItemID={a.number}&CatID=3",
    '<div class="ms-item"><a class="title-news" href="{href}" onclick="return false;">{title}</a></div>',
    '<div class="paging"><span class="active">{here}</span><a href="{href}">{number}</a></div>',
    '<form method="post"><input type="hidden" name="__VIEWSTATE" value="AAA="/><div class="article-title">{title}</div>'
    '<div class="ms-rtestate-field">{words}</div></form>',
)
LIFERAY = System(
    "liferay",
    lambda n: (
        "/web/guest/tin-tuc"
        + ("" if n == 1 else f"?p_p_id=101_INSTANCE_x&p_p_lifecycle=0&p_p_state=normal&_101_INSTANCE_x_cur={n}")
    ),
    lambda a: f"/web/guest/tin-tuc/-/asset_publisher/x/content/{a.slug};jsessionid=0A1B2C3D4E5F{a.number:04X}",
    '<div class="asset-abstract"><h3 class="asset-title"><a href="{href}">{title}</a></h3></div>',
    '<ul class="lfr-pagination-buttons"><li><a href="{href}">Tiếp theo →</a></li></ul>',
    '<div class="asset-full-content"><h1 class="header-title">{title}</h1><div class="journal-content-article">{words}</div></div>',
)
DOTNETNUKE = System(
    "dotnetnuke",
    lambda n: "/Default.aspx?tabid=88" + ("" if n == 1 else f"&currentpage={n}"),
    lambda a: f"/(S(q2w3e4r5t6y7u8i9o0p1a{a.number % 10}))/tabid/88/ArticleID/{a.number}/View.aspx",
    '<div class="Normal"><a class="Head" href="{href}">{title}</a></div>',
    '<div class="PagingTable"><a href="{href}">Trang sau</a></div>',
    '<div id="dnn_ContentPane"><span class="Head">{title}</span><div class="Normal">{words}</div></div>',
)
VNPT = System(
    "vnpt",
    lambda n: "/tin-tuc-su-kien" + ("" if n == 1 else f"?page={n}"),
    lambda a: f"/chi-tiet-tin-tuc/-/tin/{a.slug}-{a.number}.html",
    '<li class="news-item"><a href="{href}" title="{title}"><img src="/anh/{n}.jpg" alt=""></a>'
    '<a class="news-title" href="{href}">{title}</a></li>',
    '<div class="pager"><a class="active" href="#">{here}</a><a href="{href}">{number}</a></div>',
    '<div class="detail"><h1 class="detail-title">{title}</h1><div class="detail-content">{words}</div></div>',
    noise="<div class='online'>Đang truy cập: {n}</div>",
)
TABLES = System(
    "tables",
    lambda n: "/tin.asp" + ("" if n == 1 else f"?trang={n}"),
    lambda a: f"/xemtin.asp?idtin={a.number}",
    '<tr><td width="20"><img src="/anh/cham.gif"></td><td><font size="2"><a href="{href}">{title}</a></font></td></tr>',
    '<tr><td colspan="2" align="right"><a href="{href}">[Xem tiếp]</a></td></tr>',
    '<table width="100%"><tr><td><b><font size="3">{title}</font></b></td></tr><tr><td>{words}</td></tr></table>',
    list_frame="<table>{items}{more}</table>",
    stated='<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
)
SYSTEMS = (WORDPRESS, JOOMLA, DRUPAL, SHAREPOINT, LIFERAY, DOTNETNUKE, VNPT, TABLES)
