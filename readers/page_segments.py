"""A parsed web page walked once: its lines of text in order, each with its look and the containers it stands in."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from lxml import etree

from models import BlockKind
from readers.listing import typed_marker
from readers.numbering import alphabetic, roman_figures
from readers.page_tables import data_cells
from readers.pieces import Piece
from readers.settling import settle

_SKIPPED = frozenset(
    "script style noscript template iframe svg button select option textarea input nav aside object embed head audio"
    " video canvas dialog map applet datalist math".split()
)
# What stands in these is the page's own, unless nothing else stands on it: boxes that a slip left open swallow the
# article, and a page drawn by a script keeps its text in <noscript>.
_DOUBTED = frozenset(("noscript", "nav", "aside"))
_CONTAINERS = frozenset(
    "body div section article main table tbody thead tfoot tr td th ul ol dl form center fieldset header footer"
    " blockquote figure details noscript nav aside".split()
)
_BREAKING = frozenset("p li h1 h2 h3 h4 h5 h6 dt dd figcaption caption pre hr address legend summary".split())
_HEADINGS = {"h1": 0, "h2": 0, "h3": 1, "h4": 2, "h5": 3, "h6": 4}  # levels below the headline
_BOLD = frozenset(("b", "strong"))
_ITALIC = frozenset(("i", "em"))
_CHROME = re.compile(
    r"(?:^|[\s_\-])(?:nav(?:bar|igation)?|top-?menu|main-?menu|menu|side-?bar|left-?(?:col|bar|menu)|right-?(?:col"
    r"|bar|menu)|footer|bread-?crumbs?|comments?|respond|reply|relate[ds]?|related-?\w*"
    r"|tin-?(?:lien-?quan|khac|cu|moi|hot|noi-?bat)|binh-?luan|other-?\w*|news-?other|social|share\w*|sharing|addthis\w*|tags?"
    r"|banner\w*|ads?|advert\w*|quang-?cao|widget|popup|modal|cookie\w*|consent|gdpr|login|search\w*"
    r"|paginat\w*|pager|outbrain|taboola|teasers|promo\w*|disclaimer|donat\w*"
    r"|thong-?ke|counter|tool-?(?:box|bar)|rating|vote|weather|lien-?ket|copyright|skip-?link|hotline"
    r"|(?:about-?)?author-?(?:bio|box|info|desc\w*|profile)|about-?author|biography"
    r"|most-?(?:read|view)\w*|doc-?nhieu|xem-?nhieu|newsletter\w*|sign-?up|subscri\w*|recommend\w*|read-?(?:more|next|also)"
    r"|zone-?tlq|portlet-t(?:itle|opper)\w*)(?=$|[\s_\-\d])|(?:^|\s)print(?=$|\s)",
    re.I,
)
# Names that say of what an entry is told or in what state a box is, not what it is: WordPress gives every article the
# names of its tags ("tag-share"), "has-sidebar", "no-print", "box--with-ads" stand on boxes of any kind, and Elementor
# calls every box a widget.
_STATE = re.compile(
    r"(?:^|(?<=\s))(?:(?:tag|category|cat|topic|keyword|section)-(?!list|links?|cloud|menu)\S+"
    r"|(?:has|no|not|with|without|is|js|show|hide|elementor)-\S+|(?:entry|post|article)-footer(?=\s|$))|--\S+",
    re.I,
)
_META = re.compile(
    r"(?:^|[\s_\-])(?:date\w*|time\w*|pub-?date|published|posted\w*|ngay\w*|author\w*|by-?line|tac-?gia|views?"
    r"|view-?count|luot-?xem|source|nguon|entry-meta|post-meta|meta)(?=$|[\s_\-])",
    re.I,
)
_AUTHOR = re.compile(r"(?:^|[\s_\-])(?:author(?:-?name)?|by-?line|tac-?gia)(?=$|[\s_\-])", re.I)
_CAPTION = re.compile(
    r"(?:^|[\s_\-])(?:\w*caption\w*|chu-?thich\w*|image-?desc\w*|pic-?desc\w*|img-?(?:desc|note)|photo-?(?:desc|note)"
    r"|expnoedit)(?=$|[\s_\-])",
    re.I,
)
_SUMMARY = re.compile(
    r"(?:^|[\s_\-])(?:sapo|summary|lead|excerpt|trich-?dan|tom-?tat|intro(?:text)?|desc(?:ription)?|chapeau"
    r"|hometext)(?=$|[\s_\-])",
    re.I,
)
# The titles of folders, boxes and lists are none of an article's.
_TITLE = re.compile(
    r"(?:^|[\s_\-])(?!(?:folder|other|related|widget|block|box|module|cat(?:e|egory)?|menu|side(?:bar)?)_?title)"
    r"(?:\w*title\w*|headline|tieu-?de|ten-?bai)(?=$|[\s_\-])",
    re.I,
)
_CENTRED = re.compile(r"text-align\s*:\s*-?\w*-?center", re.I)
_RIGHT = re.compile(r"text-align\s*:\s*right", re.I)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_UNSEEN = re.compile(r"(?:^|\s)(?:hidden|hide|d-none|sr-only|screen-reader-text|visually-hidden)(?=$|\s)")
_ENDED = (".", ":", ";", "!", "?", "…", "”", '"')


@dataclass(slots=True)
class Segment:
    """A line of a page: the piece, the container it stands in, how many of its characters are links, and hints."""

    piece: Piece
    container: int
    links: int = 0
    tag: str = ""
    soft: bool = False
    title: bool = False
    author: bool = False
    summary: bool = False
    meta: bool = False


@dataclass(slots=True)
class Page:
    """The lines of a page and the tree of its containers, parents before children."""

    segments: list[Segment] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    chrome: list[bool] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Hints:
    """What the class and id of an element say of it."""

    chrome: bool
    meta: bool
    author: bool
    caption: bool
    summary: bool
    title: bool
    unseen: bool


_NO_HINTS = Hints(False, False, False, False, False, False, False)


@lru_cache(maxsize=4096)
def hints_of(names: str) -> Hints:
    """Read the class and id of an element; the same few come again and again."""
    return Hints(
        bool(_CHROME.search(_STATE.sub("", names))),
        bool(_META.search(names)),
        bool(_AUTHOR.search(names)),
        bool(_CAPTION.search(names)),
        bool(_SUMMARY.search(names)),
        bool(_TITLE.search(names)),
        bool(_UNSEEN.search(names)),
    )


def segments_of(body: etree._Element, *, doubted: bool = False) -> Page:
    """Walk a page in time linear in its size; ``doubted``: also through what is not shown or is a menu by its tag."""
    walker = _Walker(doubted)
    walker.walk(body)
    return walker.page


class _Walker:
    """The state of one walk: the line being gathered and what stands open around it."""

    def __init__(self, doubted: bool) -> None:
        self.doubted = doubted
        self.page = Page()
        self.containers: list[int] = []
        self.aligns: list[str] = [""]
        self.lists: list[list[Any]] = []
        self.open: list[tuple[str, Hints, bool]] = []
        self.text: list[str] = []
        self.size = self.bold_size = self.italic_size = self.link_size = 0
        self.bold = self.italic = self.link = 0
        self.picture = False
        self.item: list[str | int | None] | None = None
        self.breaks = 2
        self.tables = 0
        self.tags: list[str] = []
        self.word = False

    def walk(self, body: etree._Element) -> None:
        """Walk the tree under an element."""
        walk = etree.iterwalk(body, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                if not self._start(element):
                    walk.skip_subtree()
            else:
                self._end()
                if element is not body and element.tail:
                    self._add(element.tail)
        self._flush()

    def _start(self, element: etree._Element) -> bool:
        """Open an element; says whether to walk what is in it."""
        tag = "" if _is_landmark(element) else element.tag
        names, style = _names(element), element.get("style")
        hints = hints_of(names) if names else _NO_HINTS
        if tag in _SKIPPED and not (self.doubted and tag in _DOUBTED):
            skipped = True
        else:
            skipped = not self.doubted and _is_unseen(element, hints, style)
        if skipped:
            self.open.append(("", _NO_HINTS, False))
            return False
        breaking = tag in _CONTAINERS or tag in _BREAKING or hints.meta or hints.caption
        if breaking:
            self._flush()
        self.open.append((tag, hints, breaking))
        if breaking:
            self._open_block(element, tag, hints, style)
            if tag == "table" and self._take_table(element):
                return False
        else:
            self._open_inline(element, tag)
        if element.text:
            self._add(element.text)
        return True

    def _open_block(self, element: etree._Element, tag: str, hints: Hints, style: str | None) -> None:
        self.breaks = 2
        self.tags.append(tag)
        self.word = (element.get("class") or "").startswith("Mso")
        self.aligns.append(_alignment(element, tag, style) or self.aligns[-1])
        if tag in _CONTAINERS or hints.chrome:
            self.page.parents.append(self.containers[-1] if self.containers else -1)
            self.page.chrome.append(hints.chrome or (tag == "footer" and "article" not in self.tags))
            self.containers.append(len(self.page.parents) - 1)
        if tag in ("ul", "ol"):
            self.lists.append([tag, _whole(element.get("start"), 1), element.get("type") or "1"])
        elif tag == "li":
            self._open_item(element)

    def _open_item(self, element: etree._Element) -> None:
        level = max(len(self.lists) - 1, 0)
        if not self.lists or self.lists[-1][0] == "ul":
            self.item = ["-", level]
            return
        row = self.lists[-1]
        row[1] = _whole(element.get("value"), row[1])
        self.item = [_ordered(row[1], row[2]), level]
        row[1] += 1

    def _open_inline(self, element: etree._Element, tag: str) -> None:
        if tag == "br":
            self._flush(soft=True)
        elif tag == "img":
            self.picture = self.picture or _whole(element.get("width"), 999) > 60
        elif tag == "a":
            self.link += 1
        elif tag in _BOLD:
            self.bold += 1
        elif tag in _ITALIC:
            self.italic += 1

    def _end(self) -> None:
        tag, hints, breaking = self.open[-1]
        if breaking:
            self._flush()
        self.open.pop()
        if breaking:
            self._close_block(tag, hints)
        elif tag == "a":
            self.link -= 1
        elif tag in _BOLD:
            self.bold -= 1
        elif tag in _ITALIC:
            self.italic -= 1

    def _close_block(self, tag: str, hints: Hints) -> None:
        self.breaks = 2
        self.tags.pop()
        self.aligns.pop()
        if tag in _CONTAINERS or hints.chrome:
            self.containers.pop()
        if tag in ("ul", "ol"):
            self.lists.pop()
            self.item = None
        elif tag == "li":
            self.item = None

    def _add(self, text: str) -> None:
        size = len(text)
        self.text.append(text)
        if not text.isspace():
            self.size += size
            self.bold_size += size if self.bold else 0
            self.italic_size += size if self.italic else 0
            self.link_size += size if self.link else 0

    def _flush(self, soft: bool = False) -> None:
        """Close the line being gathered; ``soft``: by a line break, which may or may not end a paragraph."""
        if self.text:
            raw = "".join(self.text)
            self.text.clear()
            for line in raw.split("\n") if "pre" in self.tags else (raw,):
                text = settle(line)
                if text:
                    self._emit(text)
        self.size = self.bold_size = self.italic_size = self.link_size = 0
        self.breaks = self.breaks + 1 if soft else 2

    def _emit(self, text: str) -> None:
        size = self.size or 1
        piece = Piece(
            text,
            gap=self.breaks >= 2 and not self._in_word_cell(),
            picture=self.picture,
            bold=self.bold_size >= 0.9 * size,
            italic=self.italic_size >= 0.9 * size,
            centred=self.aligns[-1] == "center",
            right=self.aligns[-1] == "right",
        )
        segment = Segment(piece, self.containers[-1] if self.containers else 0, soft=self.breaks == 1)
        segment.links = len(text) if self.link_size >= 0.95 * size else min(self.link_size, len(text))
        self._hint(segment)
        self.page.segments.append(segment)
        self.picture, self.breaks = False, 0

    def _in_word_cell(self) -> bool:
        """Whether Word made the paragraph, and the one before it stands in the same cell: it leaves no space there."""
        made = self.tags[-2:] == ["td", "p"] and self.word
        return made and bool(self.page.segments) and self.page.segments[-1].container == self.containers[-1]

    def _hint(self, segment: Segment) -> None:
        """Say of a line what the elements right around it say."""
        piece = segment.piece
        segment.tag = next((tag for tag in reversed(self.tags) if tag in _BREAKING), "")
        segment.title = any(hints.title for _, hints, _ in self.open[-2:])
        for tag, hints, _ in self.open[-4:]:
            segment.author = segment.author or hints.author
            segment.summary = segment.summary or hints.summary
            segment.meta = segment.meta or hints.meta
            if tag in ("figcaption", "figure") or hints.caption:
                piece.pin(BlockKind.CAPTION)
        if segment.tag in _HEADINGS:
            piece.level = _HEADINGS[segment.tag]
        elif self.item and not piece.pinned and not segment.meta:
            piece.kind, piece.level, piece.pinned = BlockKind.LIST_ITEM, int(self.item[1] or 0), True
            piece.marker = None if typed_marker(piece.text) else str(self.item[0])
            self.item = None

    def _take_table(self, element: etree._Element) -> bool:
        """Take the cells of a table of data; a table that only lays out the page is walked on."""
        cells = data_cells(element, self.tables)
        if cells is None:
            return False
        self.tables += 1
        for piece in cells:
            self.page.segments.append(Segment(piece, self.containers[-1], tag="td"))
        return True


def _is_unseen(element: etree._Element, hints: Hints, style: str | None) -> bool:
    hidden = hints.unseen or (style and _HIDDEN.search(style)) or element.get("hidden") is not None
    return bool(hidden)


def _names(element: etree._Element) -> str:
    css, own, role = element.get("class"), element.get("id"), element.get("itemprop") or element.get("rel")
    return " ".join(name for name in (css, own, role) if name)


def _is_landmark(element: etree._Element) -> bool:
    """Whether an element only gives a place on the page its name: pages of papers mark titles and articles so."""
    return element.tag == "a" and not element.get("href") and bool(element.get("name") or element.get("id"))


def _alignment(element: etree._Element, tag: str, style: str | None) -> str:
    if tag == "center":
        return "center"
    align = element.get("align")
    if align:
        return align.lower()
    if style and "text-align" in style:
        return "center" if _CENTRED.search(style) else "right" if _RIGHT.search(style) else "left"
    css = element.get("class") or ""
    return "center" if "text-center" in css else "right" if "text-right" in css else ""


def _whole(value: str | None, otherwise: int) -> int:
    digits = (value or "").removesuffix("px").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 7 else otherwise


def _ordered(number: int, style: str) -> str:
    """The marker that a browser shows before an item of an ordered list."""
    if style in ("a", "A"):
        label = alphabetic(number)
    elif style in ("i", "I"):
        label = roman_figures(number).lower()
    else:
        return f"{number}."
    return f"{label.upper() if style.isupper() else label}."


def joined_breaks(segments: list[Segment]) -> list[Segment]:
    """Put together what a single line break parted within a sentence or a heading."""
    groups: list[list[Segment]] = []
    for segment in segments:
        if (
            groups
            and segment.soft
            and groups[-1][-1].container == segment.container
            and _continues(groups[-1][-1], segment)
        ):
            groups[-1].append(segment)
        else:
            groups.append([segment])
    for group in groups:
        if len(group) > 1:
            group[0].piece.text = " ".join(segment.piece.text for segment in group)
            group[0].links = sum(segment.links for segment in group)
    return [group[0] for group in groups]


def _continues(before: Segment, segment: Segment) -> bool:
    one, other = before.piece.text, segment.piece.text
    if segment.tag in _HEADINGS and before.tag == segment.tag:
        return True
    return other[0].islower() and not one.endswith(_ENDED) and not typed_marker(other) and not segment.piece.picture
