"""Web pages: the article out of the page, with its headline, day, writer, captions, lists and tables."""

import re
from collections import Counter
from itertools import pairwise

from lxml import etree

from models import BlockKind, Document, Format, Issue
from readers import bylines, datelines, furniture
from readers.articles import mark_article
from readers.charsets import decode_page
from readers.page_claims import Claims, claims_of
from readers.page_fonts import repaired_page
from readers.page_region import Region, begun_at_title, find_region, is_link, prose_of
from readers.page_scripts import drawn_text
from readers.page_segments import Page, Segment, joined_breaks, segments_of
from readers.page_tails import is_call, is_picture_credit, opens_tail
from readers.papers import is_paper, letterhead_at, mark_paper
from readers.pieces import Piece, assemble
from readers.prose import is_prose
from readers.refusal import empty_file
from readers.web_archive import is_archive, page_of

_DEEPEST = 250  # levels of elements; libxml2 gives up on the rest of a page that is nested deeper
_WRAPPERS = re.compile(
    r"</?(?:div|span|font|center|section|b|i|u|em|strong|a|small|big|article|main|blockquote)\b[^<>]*>", re.I
)
_TABLES = re.compile(r"</?(?:table|tbody|tr|td|th|ul|ol|li|dl|dd|form|fieldset)\b[^<>]*>", re.I)
# The next row is not begun: programs forget that, browsers mend it.
_ROWLESS = re.compile(r"(</tr\s*>\s*)(?=<t[dh]\b)", re.I)
_LOOK_BACK = 6  # lines above the headline in which its day may stand
_HEADING_RANKS = {"h1": 40, "h2": 20, "h3": 10}
_HARDLY_ANY = 300  # characters of prose; an article has more
_ADDRESS = re.compile(r"https?://|www\.|\S@\S")  # given to be read, not only to be followed
_INNER_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_FEWEST_ENTRIES = 4  # of a list of news; fewer may stand within an article
_LEAST_TITLE = 20  # characters
_LONGEST_SAYING = 100  # characters; a longer heading that ends as a sentence does is a lead
_LETTERHEAD = 10  # lines above the name of a paper among which its letterhead stands
_PROPERTIES = 40  # cells that tell of a paper above it: its number, day, signer
_LOOK_ON = 12  # lines after the prose in which the writer may stand


def read_page(data: bytes, name: str) -> Document:
    """The document of a web page; raises UnreadableDocument where it shows no text."""
    text, issues = decode_page(page_of(data) if is_archive(data) else data)
    root, deep = parsed(text)
    if deep:
        issues.append(
            Issue(code="deep_nesting", message="Trang lồng thẻ quá sâu; đã bỏ bớt khung để đọc, thứ tự đoạn vẫn giữ.")
        )
    notes = repaired_page(root)
    if any(note.code == "encoding" for note in notes):
        issues = [issue for issue in issues if issue.code != "encoding"]
    issues += notes
    body = root.find("body")
    page = _walked(root, root if body is None else body)
    if not page.segments:
        raise empty_file()
    claims = claims_of(root)
    pieces = article_pieces(page.segments, begun_at_title(page.segments, find_region(page), claims), claims)
    return assemble(pieces, name, Format.HTML, declared_at=claims.declared_at, issues=issues)


def _walked(root: etree._Element, body: etree._Element) -> Page:
    """The lines of a page; where hardly any prose is shown, with what a slip hid in a menu or a script would show."""
    page = segments_of(body)
    if (shown := prose_of(page)) < _HARDLY_ANY:
        whole = segments_of(body, doubted=True)
        if prose_of(whole) > max(2 * shown, _HARDLY_ANY):
            return whole
        if drawn := drawn_text(root):
            body.append(parsed(drawn)[0][0])
            return segments_of(body)
        if not page.segments:
            return whole
    return page


def parsed(text: str) -> tuple[etree._Element, bool]:
    """The tree of a page, and whether it had to be flattened because it is nested too deep.

    Raises UnreadableDocument where there is no element at all.
    """
    text = _ROWLESS.sub(r"\1<tr>", text)
    root, complete = _parse(text)
    if complete and root is not None:
        return root, False
    root, complete = _parse(_WRAPPERS.sub("<br>", text))
    if not complete or root is None:
        root, _ = _parse(_TABLES.sub("<br>", _WRAPPERS.sub("<br>", text)))
    if root is None:
        raise empty_file()
    return root, True


def _parse(text: str) -> tuple[etree._Element | None, bool]:
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    data = text.replace("\0", "").encode("utf-8", errors="ignore")
    if not data.strip():
        return None, True
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None, False
    deep = any("xcessive depth" in error.message for error in parser.error_log.filter_from_fatals())
    return root, not deep


def article_pieces(segments: list[Segment], region: Region, claims: Claims) -> list[Piece]:
    """The pieces of the article, marked; what is the page's own is left out, except where that is unsure."""
    if (entries := _entries(segments, region)) is not None:
        return entries
    headline = _find_headline(segments, region, claims)
    start = _start_without_headline(segments, region) if headline is None else headline
    if (head := letterhead_at([segment.piece for segment in segments], max(0, start - _LETTERHEAD), start)) is not None:
        headline, start = None, head  # the page is a paper, and what was taken for its headline the paper's own
    end = _end_of_article(segments, region, headline)
    above = _day_above(segments, region, start)
    window = [
        segment for at, segment in enumerate(segments[start:end], start) if not region.chrome[at] or at == headline
    ]
    chosen = joined_breaks(_without_links(window))
    if head is None:
        _use_hints(chosen, headline is not None)
    pieces = above + [segment.piece for segment in chosen]
    _mark(pieces, headline is not None, len(above))
    if headline is None and not any(piece.kind is BlockKind.HEADLINE for piece in pieces):
        title = claims.bare_title()
        pieces = [Piece(title, BlockKind.HEADLINE), *pieces] if title else pieces
    return [piece for piece in pieces if not _is_dropped(piece)]


def _entries(segments: list[Segment], region: Region) -> list[Piece] | None:
    """The pieces of a page that lists news: titles that are links, each over the beginning of its text; else None."""
    places = [at for at in range(region.start, region.end) if not region.chrome[at]]
    titles = [at for at in places if _heads_entry(segments[at])]
    if len(titles) < _FEWEST_ENTRIES:
        return None
    prose = [at for at in places if is_prose(segments[at].piece.text) and at not in titles]
    within = [sum(one < at < other for at in prose) for one, other in pairwise([*titles, region.end])]
    if sum(within) < len(prose) or max(within) > 1:
        return None
    for at in places:
        segments[at].piece.pin(BlockKind.FURNITURE)
    return [segments[at].piece for at in places]


def _heads_entry(segment: Segment) -> bool:
    text = segment.piece.text
    return is_link(segment) and (segment.tag in _INNER_HEADINGS or segment.title) and len(text) >= _LEAST_TITLE


def _find_headline(segments: list[Segment], region: Region, claims: Claims) -> int | None:
    """The line that shows the headline: the last above the first prose that agrees with the head of the page.

    Without such a line, the nearest heading of the highest rank above the prose.
    """
    first = next(
        (
            at
            for at in range(region.start, region.end)
            if is_prose(segments[at].piece.text) and segments[at].tag not in _HEADING_RANKS
        ),
        region.end,
    )
    best: tuple[float, int] | None = None
    for at in range(min(first + 1, len(segments))):
        rank = _headline_rank(segments, at, region, claims)
        if rank > 0 and (best is None or rank >= best[0]):
            best = rank, at
    return best[1] if best else None


def _start_without_headline(segments: list[Segment], region: Region) -> int:
    """Where the article may begin when no line is surely its headline: a few lines above its prose, no links."""
    start = region.start
    while start > max(region.start - _LOOK_BACK, 0):
        segment = segments[start - 1]
        text = segment.piece.text
        if region.chrome[start - 1] or is_link(segment) or furniture.is_tool(text) or furniture.is_menu(text):
            break
        start -= 1
    return start


def _headline_rank(segments: list[Segment], at: int, region: Region, claims: Claims) -> float:
    """How surely a line is the headline; 0 where nothing says so.

    What the head of the page claims counts most, but a site's name stands there too: a line far above the article must
    be the whole title or it counts for little.
    """
    segment = segments[at]
    text = segment.piece.text
    if not 8 <= len(text) <= 320 or segment.piece.kind is BlockKind.CELL or furniture.is_tool(text):
        return 0.0
    agreement = claims.agreement(text)
    if region.chrome[at] and not (agreement and segment.tag == "h1"):
        return 0.0
    rank = 100 * agreement + _HEADING_RANKS.get(segment.tag, 25 if segment.title else 0)
    if not rank:
        return 0.0
    if region.start - at > _LOOK_BACK and agreement < 1.0:
        rank = min(rank, 10.0)
    lines = range(at + 1, min(at + 4, len(segments)))
    day = next((on for on in lines if datelines.is_dateline(segments[on].piece.text)), 0)
    if day and not _heads_section(segments, at, day):
        rank += 30
    lead = not agreement and segment.tag in _INNER_HEADINGS and len(text) > _LONGEST_SAYING and text.endswith(".")
    return rank + (20 if at >= region.start else 0) - (60 if is_link(segment) else 0) - (30 if lead else 0)


def _heads_section(segments: list[Segment], at: int, day: int) -> bool:
    """Whether a line above a day names the section of the site: below stands a longer one, set as a title too."""
    one, other = segments[at], segments[min(day + 1, len(segments) - 1)]
    return one.tag not in _HEADING_RANKS and other.title and len(other.piece.text) > len(one.piece.text)


def _end_of_article(segments: list[Segment], region: Region, headline: int | None) -> int:
    """Where the article ends: at a heading of other news after its prose, or a few lines after its container."""
    end = region.end
    places = [at for at in range(region.start, end) if not region.chrome[at]]
    prose = [at for at in places if is_prose(segments[at].piece.text) and not is_link(segments[at])]
    if prose:
        homes = Counter(segments[at].container for at in prose)
        home = homes.most_common(1)[0][0]
        last = max(at for at in prose if segments[at].container == home)
        first = prose[0] if homes[home] > 1 else prose[len(prose) * 2 // 3]
        for at in places:
            if at > max(first, last) and opens_tail(segments[at].piece.text):
                return at
            if at > first and headline is not None and _opens_another(segments, at, headline):
                return at
    return _signed_after(segments, region, end)


def _opens_another(segments: list[Segment], at: int, headline: int) -> bool:
    """Whether a line is the headline of a further article: set as the first one is, with a day of its own below."""
    one, other = segments[headline], segments[at]
    if other.tag not in _HEADING_RANKS or (one.tag, one.title) != (other.tag, other.title):
        return False
    return any(datelines.is_dateline(segment.piece.text) for segment in segments[at + 1 : at + 3])


def _signed_after(segments: list[Segment], region: Region, end: int) -> int:
    """The end, moved on past a writer's line that stands outside the container of the prose."""
    if any(bylines.is_credit(segments[at].piece.text) for at in range(max(region.start, end - 4), end)):
        return end
    for at in range(end, min(end + _LOOK_ON, len(segments))):
        segment = segments[at]
        if region.chrome[at]:
            continue
        text = segment.piece.text
        if furniture.opens_tail(text) or furniture.is_imprint(text) or is_prose(text):
            break
        if (
            bylines.is_credit(text)
            or _names_writer(segment)
            or (at == end and bylines.is_signature(text) and not is_link(segment))
        ):
            return at + 1
    return end


def _names_writer(segment: Segment) -> bool:
    """Whether a line that the page calls a writer's names somebody."""
    text = segment.piece.text
    return segment.author and (bylines.is_signature(text) or bylines.is_name(text, labelled=True))


def _day_above(segments: list[Segment], region: Region, start: int) -> list[Piece]:
    """The day where it stands just above the headline, and none stands below it."""
    below = [segment.piece for segment in segments[start : start + 8]]
    if any(datelines.is_dateline(piece.text) and piece.kind is not BlockKind.CELL for piece in below):
        return []
    links = 0
    for at in range(start - 1, max(start - 1 - _LOOK_BACK, -1), -1):
        piece = segments[at].piece
        links += is_link(segments[at])
        if links > 1:
            return []  # a menu parts the article from the site's clock
        if not region.chrome[at] and datelines.is_dateline(piece.text) and not datelines.is_clock(piece.text):
            piece.pin(BlockKind.DATELINE)
            return [piece]
    return []


def _without_links(window: list[Segment]) -> list[Segment]:
    """Leave out lists of other news within an article: a heading of such a list, and lines that are links.

    A heading under which nothing but links stood, or nothing at all at the end, goes with them.
    """
    kept: list[Segment] = []
    listing = False
    for segment in window:
        if opens_tail(segment.piece.text):
            listing = True
        elif is_picture_credit(segment.piece.text):
            continue
        elif is_link(segment) and (listing or _is_loose_link(segment, first=segment is window[0])):
            listing = listing or _is_heading(kept)
            if _is_heading(kept):
                kept.pop()
        else:
            listing = False
            kept.append(segment)
    while len(kept) > 1 and (is_call(kept[-1].piece.text) or _ends_in_no_caption(kept[-1])):
        kept.pop()
    if _is_heading(kept):
        kept.pop()
    return kept


def _ends_in_no_caption(segment: Segment) -> bool:
    """Whether a short line at the end asks or calls out, as neither a report nor the words of a picture end."""
    text = segment.piece.text
    return not is_prose(text) and not segment.piece.pinned and text.endswith(("?", "!")) and not segment.author


def _is_heading(kept: list[Segment]) -> bool:
    """Whether the last line kept is a heading within the article."""
    return len(kept) > 1 and kept[-1].tag in _INNER_HEADINGS and not is_prose(kept[-1].piece.text)


def _is_loose_link(segment: Segment, *, first: bool) -> bool:
    """A line that is a link and no part of a text: other news, an entry of a list, a tool; the headline may be one."""
    text = segment.piece.text
    if segment.author or (first and segment.tag in ("h1", "h2")) or (segment.meta and datelines.is_dateline(text)):
        return False
    if segment.piece.kind is BlockKind.LIST_ITEM or furniture.is_menu(text):
        return True
    return not is_prose(text) and not text.endswith(".") and not _ADDRESS.search(text)


def _use_hints(segments: list[Segment], has_headline: bool) -> None:
    """Pin what the page's own names say where the words bear it out."""
    if has_headline and segments:
        segments[0].piece.pin(BlockKind.HEADLINE)
        segments[0].piece.level = 0
    leads = [segment for segment in segments[:8] if segment.summary and not segment.piece.pinned]
    if len(leads) == 1 and 60 <= len(leads[0].piece.text) <= 900:
        leads[0].piece.pin(BlockKind.SUMMARY)
    for segment in segments:
        text = segment.piece.text
        if not segment.piece.pinned and (_names_writer(segment) or (segment.author and bylines.is_credit(text))):
            segment.piece.pin(BlockKind.BYLINE)
        elif (
            segment.tag in _INNER_HEADINGS
            and not segment.piece.pinned
            and not is_prose(text)
            and not furniture.is_tool(text)
        ):
            segment.piece.pin(BlockKind.HEADING)


def _mark(pieces: list[Piece], has_headline: bool, above: int) -> None:
    """Mark as an article, or as an official paper that a page shows."""
    begin = above + has_headline
    begin = letterhead_at(pieces, begin, min(begin + _PROPERTIES, len(pieces))) or begin
    body = pieces[begin:]
    if is_paper(body):
        mark_paper(body)
        for piece in body:
            if has_headline and piece.kind is BlockKind.HEADLINE:
                piece.kind = BlockKind.HEADING
        pieces[begin:] = body
    else:
        mark_article(pieces)


def _is_dropped(piece: Piece) -> bool:
    """Furniture that is surely so is no part of the text."""
    text = piece.text
    return piece.kind is BlockKind.FURNITURE and (
        furniture.is_tool(text) or furniture.is_menu(text) or furniture.is_imprint(text) or len(text) < 40
    )
