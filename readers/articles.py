"""A news page as lines: where the article begins and ends, its headline, day, writer, and what is the page's own."""

import re

from language.fold import key
from models import BlockKind
from readers import bylines, captions, datelines, furniture
from readers.head_lines import drop_remnants, part_day, part_lines, part_writer
from readers.listing import MarkerStyle, typed_marker
from readers.papers import mark_closings
from readers.pieces import Piece
from readers.prose import is_prose, mark_body

_WORD = re.compile(r"\w+")
_SITE = re.compile(
    r"^(?:bản\s*tin|trang\s*(?:thông\s*tin|tin)|cổng\s*(?:thông\s*tin|ttđt)|website|báo\s*(?:điện\s*tử)?"
    r"|[\w.-]+\.(?:vn|com|net|org|edu|gov)\b|tạp\s*chí\s*điện\s*tử|liên\s*kết|nhiệt\s*liệt\s*chào\s*mừng|hoạt\s*động\s*của|tin\s*(?:tức|nhà\s*trường|trong|hoạt\s*động)|chuyên\s*mục"
    r"|\d{1,5}/(?:\d{4}/)?[a-zđ]{2,})\b",
    re.I,
)

_INNER_END = re.compile(r"[.!?…]\s+[^\W\d_]")
# So a report begins: its day, or what the meeting carries out; a source in brackets may stand before it.
_DAY_OPENS = re.compile(
    r"^(?:\([^)]{2,40}\)\s*)?(?:[-–]\s*)?(?:(?:vào\s*)?(?:sáng|chiều|tối|trưa|ngày|hôm\s*(?:nay|qua)|vừa\s*qua)"
    r"|trong\s*(?:các\s*|\d+\s*|hai\s*|ba\s*)?ngày|thực\s*hiện\s*(?:kế\s*hoạch|công\s*văn|chương\s*trình))\b",
    re.I,
)
_NUMBERED = frozenset(
    (MarkerStyle.PART, MarkerStyle.ROMAN, MarkerStyle.NUMBER, MarkerStyle.LETTER, MarkerStyle.ARTICLE)
)
_NUMBERED_DAY = re.compile(r"\d\s?[/.\-]\s?\d|\d\stháng")
_LONGEST_LABEL = 25  # characters; a longer line with a colon at its end announces what it quotes
_LONGEST_SAYING = 80  # characters: past this a line that begins with its day tells, and heads nothing
_WHOLE_HEADLINE = 25  # characters; a shorter first line may be the name of a section
_FULL_HEADLINE = 30  # a shorter line over the day may be the name of a column
_TOLD = 60  # characters of a line that begins as reports do
_CUT = 25  # characters of a last line without an end: a text that was cut off there
_LONGEST_WRITERS = 80
_NEAR = 8  # lines below the headline that may say it again
_LONE = 40  # characters of a name that stands alone
# So an article goes on below a box of other news: its sentence speaks of the meeting as of one already told.
_GOES_ON = re.compile(
    r"^(?:cũng\s*)?(?:(?:phát\s*biểu|kết\s*luận|khai\s*mạc|bế\s*mạc|kết\s*thúc)[^,.;]{0,30}?|tại\s*)"
    r"(?:hội\s*nghị|đại\s*hội|buổi\s*lễ|lễ|tọa\s*đàm|hội\s*thảo|cuộc\s*họp|phiên\s*họp|buổi\s*họp),",
    re.I,
)
_BOX = 8  # lines of a box of other news within an article
_NOTICE = 20  # lines below the first prose among which the headline stands where that is the site's own
_FEW_NOTICES = 2  # sentences of the site's own above the headline
_SHARED = 0.6  # of the words of a headline that its article says at once
_TEASER = 3  # lines that a teaser above the article takes with the link under it
_REPEATED = 50  # characters that a teaser has in common with the article
_FEWEST_TEASERS = 3  # of a page that lists news
_FEW_LINES = 3  # above the first prose of a text copied without its page


def mark_article(pieces: list[Piece]) -> None:
    """Mark the pieces of a page in place: furniture, headline, dateline, byline, captions, list items, headings."""
    drop_remnants(pieces)
    part_lines(pieces)
    part_writer(pieces)
    if _lists_news(pieces):
        for piece in pieces:
            piece.pin(BlockKind.FURNITURE)
    first, end = _body_bounds(pieces)
    headline = _find_headline(pieces, first)
    _set_aside(pieces[end:])
    begin = first
    if headline:
        end, first = end - _join_headline(pieces, headline), first - (headline[1] - headline[0] - 1)
        headline = headline[0], headline[0] + 1
        if part_day(pieces, headline[0]):
            first, end = first + 1, end + 1
        begin = headline[1]
        _mark_above(pieces, headline)
        _mark_repeated(pieces, headline[0])
        begin = _mark_under_headline(pieces, headline[1], max(first, headline[1]))
    else:
        _mark_headless(pieces[:first])
    mark_closings(pieces, begin, sure=True)
    last = _mark_ending(pieces, begin, end)
    mark_body(pieces[begin:last])
    _keep_one_dateline(pieces, headline, last)


def _join_headline(pieces: list[Piece], headline: tuple[int, int]) -> int:
    """Make one piece of the lines of the headline; says how many pieces fewer there are."""
    start, end = headline
    pieces[start].text = " ".join(piece.text for piece in pieces[start:end])
    del pieces[start + 1 : end]
    return end - start - 1


def _set_aside(pieces: list[Piece]) -> None:
    """Make lines and tables (rates, calendars) above and below the article the page's own."""
    for piece in pieces:
        if piece.cell:
            piece.cell, piece.kind = None, BlockKind.FURNITURE
        _set(piece, BlockKind.FURNITURE)


def _set(piece: Piece, kind: BlockKind) -> None:
    if not piece.pinned:
        piece.kind = kind


def _body_bounds(pieces: list[Piece]) -> tuple[int, int]:
    """The index of the first line of prose, and the index after which nothing belongs to the article."""
    first = next((at for at in range(len(pieces)) if _begins_body(pieces, at)), len(pieces))
    first = _below_notice(pieces, first) or first
    end = _body_end(pieces, first)
    told_again = _told_again(pieces, first, end)
    return (told_again, _body_end(pieces, told_again)) if told_again else (first, end)


def _below_notice(pieces: list[Piece], first: int) -> int | None:
    """Where the body begins if the first prose is the site's (a notice, a greeting, a teaser) and no headline fits it.

    The headline below, which fits the prose under it, is parted from the site's words by something of the page.
    """
    if any(
        _fits(pieces, at, first) or _is_day(pieces[at].text) for at in reversed(range(max(0, first - _NEAR), first))
    ):
        return None
    parted, told = False, 0
    for at in range(first + 1, min(first + _NOTICE, len(pieces))):
        above, text = pieces[at - 1].text, pieces[at].text
        parted = parted or _is_page_line(above) or furniture.opens_tail(above)
        told += is_prose(above)
        if told > _FEW_NOTICES:
            return None
        link = furniture.is_link(text)
        prose = next((i for i in _below(pieces, at) if is_prose(pieces[i].text)), None) if link or parted else None
        if prose and (link or _fits(pieces, at, prose) or (_is_shown_as_headline(pieces, at) and _may_head(text))):
            return prose
    return None


def _below(pieces: list[Piece], at: int) -> range:
    return range(at + 1, min(at + 1 + _NEAR, len(pieces)))


def _is_shown_as_headline(pieces: list[Piece], at: int) -> bool:
    """Whether a day stands beside a line, or the line is said twice."""
    beside = [piece.text for piece in pieces[at - 1 : at + 3]]
    return any(map(datelines.is_dateline, beside)) or beside.count(pieces[at].text) > 1


def _is_day(text: str) -> bool:
    return datelines.is_dateline(text) and not datelines.may_be_clock(text)


def _may_head(text: str) -> bool:
    """Whether a line is long enough for a headline and no prose, tool or day."""
    return len(text) >= _WHOLE_HEADLINE and not (is_prose(text) or _is_page_line(text) or datelines.is_dateline(text))


def _fits(pieces: list[Piece], at: int, prose: int) -> bool:
    """Whether a line may be the headline of the prose below it: most of its words are said there."""
    words = _WORD.findall(pieces[at].text.lower())
    if not _may_head(pieces[at].text):
        return False
    said = set(_WORD.findall(" ".join(piece.text for piece in pieces[prose : prose + 3]).lower()))
    return sum(word in said for word in words) >= _SHARED * len(words)


def _body_end(pieces: list[Piece], first: int) -> int:
    """The index after which nothing belongs to the article; boxes of other news within it are marked."""
    at = first
    while at < len(pieces):
        if _ends_before(pieces, at, first):
            on = _goes_on_below(pieces, at, first)
            if on is None:
                return at
            for piece in pieces[at:on]:
                piece.pin(BlockKind.FURNITURE)
            at = on
        at += 1
    return at


def _goes_on_below(pieces: list[Piece], at: int, first: int) -> int | None:
    """Where an unsigned article goes on below a box of other news that a line heads."""
    above = pieces[at - 1].text
    if at == first or bylines.is_signature(above) or bylines.is_credit(above):
        return None
    for i in range(at + 1, min(at + 1 + _BOX, len(pieces))):
        if is_prose(pieces[i].text):
            return i if _GOES_ON.match(pieces[i].text) else None
    return None


def _told_again(pieces: list[Piece], first: int, end: int) -> int | None:
    """Where the article begins whose first sentence stood above it as a teaser with a link."""
    if end - first > _TEASER or end >= len(pieces):
        return None
    said = pieces[first].text[:_REPEATED]
    return next((at for at in range(end, len(pieces)) if pieces[at].text.startswith(said)), None)


def _lists_news(pieces: list[Piece]) -> bool:
    """Whether a page is a list of news, each a teaser with its link, and no article of its own."""
    links = [at for at in range(1, len(pieces)) if furniture.is_link(pieces[at].text)]
    teasers = [at for at in links if len(pieces[at - 1].text) >= _LONE]
    if len(teasers) < _FEWEST_TEASERS:
        return False
    told = [at for at in range(len(pieces)) if at + 1 not in links and is_prose(pieces[at].text)]
    return len(told) <= 1 and all(at > teasers[0] for at in told)


def _ends_before(pieces: list[Piece], at: int, first: int) -> bool:
    """Whether nothing of the article comes any more: other news are headed, or tools stand right under its writer."""
    text = pieces[at].text
    if furniture.opens_tail(text) or (at > first and furniture.is_foot(text)):
        return True
    above = pieces[at - 1].text
    if at < first + 3 or len(above) > _LONGEST_WRITERS or not any(map(str.isalpha, text)):
        return False
    if datelines.is_dateline(above):
        above = pieces[at - 2].text
    if not bylines.is_signature(above) and (not bylines.is_credit(above) or captions.is_caption_by_label(above)):
        return False
    return (furniture.is_tool(text) and not datelines.is_dateline(text)) or _heads_other_news(pieces, at)


def _heads_other_news(pieces: list[Piece], at: int) -> bool:
    """Whether a line right under the writer heads another news: no end, then its prose, which begins with its day."""
    text, below = pieces[at].text, [piece.text for piece in pieces[at + 1 : at + 3]]
    quoted = pieces[at - 2].text.endswith(("”", '"'))  # the name is that of who said it
    if quoted or len(text) < _WHOLE_HEADLINE or captions.has_end(text) or is_prose(text):
        return False
    return any(is_prose(line) and _DAY_OPENS.match(line) for line in below)


def _begins_body(pieces: list[Piece], at: int) -> bool:
    """Prose, unless the day follows right after it: then it is the headline or the lead."""
    text = pieces[at].text
    if pieces[at].marker or _opens_list(pieces, at):
        return True
    if not is_prose(text) or furniture.is_imprint(text) or furniture.is_menu(text):
        return False
    if at == 0 and len(text) <= 220 and (text.endswith(("?", "!")) or _ends_like_sentence(pieces)):
        return False  # a headline may ask, or end as a sentence does
    if len(text) > 400 or (at and _DAY_OPENS.match(text)):
        return True
    return not _dated_below(pieces, at)


def _dated_below(pieces: list[Piece], at: int) -> bool:
    """Whether the day of the page is in the two lines below, above prose; under a sentence with a colon a letter's."""
    one, other = ([*pieces[at + 1 : at + 3], None, None])[:2]
    if one is not None and datelines.is_dateline(one.text):
        return _goes_on(pieces, at + 2)
    quoting = one is not None and one.text.endswith(":") and len(one.text) > _LONGEST_LABEL
    return other is not None and not quoting and datelines.is_dateline(other.text) and _goes_on(pieces, at + 3)


def _goes_on(pieces: list[Piece], at: int) -> bool:
    """Whether there is prose from a line on: a day without any below ends a text and heads none."""
    return any(is_prose(piece.text) for piece in pieces[at:])


def _opens_list(pieces: list[Piece], at: int) -> bool:
    """Whether a numbered line opens the body of a page that is all list: others follow it soon."""
    marker = typed_marker(pieces[at].text)
    if at == 0 or marker is None or marker.style not in _NUMBERED or _is_page_line(pieces[at].text):
        return False
    following = [typed_marker(piece.text) for piece in pieces[at + 1 : at + 4]]
    return any(other is not None and other.style in _NUMBERED for other in following)


def _ends_like_sentence(pieces: list[Piece]) -> bool:
    """Whether the first line is a headline with a full stop: one sentence, and the report begins with its day below."""
    text = pieces[0].text
    if len(pieces) < 2 or captions.is_narrative(text) or _INNER_END.search(text) or typed_marker(text):
        return False
    below = next((piece.text for piece in pieces[1:4] if is_prose(piece.text)), "")
    return len(below) > len(text) and bool(_DAY_OPENS.match(below))


def _is_page_line(text: str) -> bool:
    if captions.is_caption_by_label(text):
        return False
    return furniture.is_tool(text) or furniture.is_menu(text) or furniture.is_imprint(text)


def _find_headline(pieces: list[Piece], first: int) -> tuple[int, int] | None:
    """The range of the pieces that make the headline, above the first prose (or at the top where there is none)."""
    given = next((at for at, piece in enumerate(pieces) if piece.pinned and piece.kind is BlockKind.HEADLINE), None)
    if given is not None:
        return given, given + 1
    above = pieces[: first if first < len(pieces) else min(len(pieces), 12)]
    if any(piece.big for piece in above):
        return _big_headline(above)
    body = set(_WORD.findall(" ".join(piece.text for piece in pieces[first : first + 4]).lower()))
    seen: dict[str, int] = {}
    best, best_score = -1, 0.0
    for at, piece in enumerate(above):
        score = _headline_score(above, at, body, repeated=piece.text.lower() in seen)
        seen[piece.text.lower()] = at
        if score >= best_score and score > 0:
            best, best_score = at, score
    return _whole_headline(pieces, best, len(above)) if best >= 0 else None


def _big_headline(above: list[Piece]) -> tuple[int, int]:
    """The longest run of lines in large type, as printed papers set headlines; a masthead only where no other is."""
    runs: list[tuple[int, int]] = []
    for at, piece in enumerate(above):
        if piece.big and runs and runs[-1][1] == at:
            runs[-1] = runs[-1][0], at + 1
        elif piece.big:
            runs.append((at, at + 1))

    def rank(run: tuple[int, int]) -> tuple[bool, int]:
        return not _SITE.match(above[run[0]].text), sum(len(piece.text) for piece in above[run[0] : run[1]])

    return max(runs, key=rank)


def _headline_score(above: list[Piece], at: int, body: set[str], *, repeated: bool) -> float:
    """How much a line looks like the headline; 0 where it cannot be one.

    The weights were set by hand on pages of a dozen kinds: what a headline shares with the first paragraphs counts
    most, then its length, its nearness to them, a dateline beside it, and being said twice.
    """
    text = above[at].text
    if (
        len(text) < 12
        or above[at].pinned
        or _is_page_line(text)
        or datelines.is_dateline(text)
        or bylines.is_credit(text)
        or (text[0] == "(" and text[-1] == ")")
        or (at and bylines.is_post_line(text) and bylines.is_signature(above[at - 1].text))
        or typed_marker(text)
        or furniture.is_masthead(text)
        or (len(text) < _WHOLE_HEADLINE and datelines.is_source(text) and not text.isupper())
        or (len(text) > _LONGEST_SAYING and _DAY_OPENS.match(text) and _NUMBERED_DAY.search(text, 0, 40))
    ):
        return 0.0
    dated = [datelines.is_dateline(piece.text) for piece in above[at + 1 : at + 3]]
    if captions.names_view(text) and (text.endswith(".") or not any(dated)):
        return 0.0
    words = _WORD.findall(text.lower())
    shared = sum(word in body for word in words)
    score = min(shared, 16) / 4 + min(len(text), 120) / 60 - (len(above) - 1 - at) / 4
    score += 1.5 if any(dated) else 0.0
    score += 1.5 if dated[:1] == [True] and len(text) >= _FULL_HEADLINE else 0.0
    score += 2.0 if repeated else 0.0
    score += _first_line_score(above) if at == 0 else 0.0
    score -= 3.0 if _SITE.match(text) or captions.is_caption_by_label(text) else 0.0
    score -= 3.0 if (at and _shows_scene(text)) or _DAY_OPENS.match(text) else 0.0
    ended = text.endswith((";", ":")) or (text.endswith(".") and at > 0)
    score -= 1.5 if ended or len(text) > 220 or above[at].picture or bylines.is_signature(text) else 0.0
    return max(score, 0.1)


def _first_line_score(above: list[Piece]) -> float:
    """An article copied without its page begins with its headline; lines under it are captions or a lead."""
    if any(datelines.is_dateline(piece.text) for piece in above):
        return 0.0
    if len(above) > 1 and above[0].text.isupper() and not above[1].gap and not above[1].text.isupper():
        return 1.5  # a kicker in capitals right over its headline
    bare = len(above) <= _FEW_LINES and not any(_is_page_line(p.text) or _SITE.match(p.text) for p in above)
    return 6.0 if bare and len(above[0].text) >= _WHOLE_HEADLINE else 1.5


def _shows_scene(text: str) -> bool:
    """Whether a line names somebody who does what pictures show, as headlines seldom do."""
    return captions.names_actor(text) or (text.endswith(".") and captions.is_scene_sentence(text))


def _whole_headline(pieces: list[Piece], at: int, limit: int) -> tuple[int, int]:
    """The lines that the headline is broken over: neighbours with no gap between them that are no other thing."""
    start, end = at, at + 1
    while start and _opens_headline(pieces, start - 1) and _continues(pieces[start - 1], pieces[start]):
        start -= 1
    while end < limit and _follows(pieces[end - 1], pieces[end]) and _continues(pieces[end - 1], pieces[end]):
        end += 1
    return start, end


def _opens_headline(pieces: list[Piece], at: int) -> bool:
    """Whether a line right above one of the headline may be the beginning of it."""
    apart = at == 0 or pieces[at].gap
    return pieces[at].text.endswith(":") or (apart and not pieces[at + 1].gap)


def _follows(one: Piece, other: Piece) -> bool:
    """Whether nothing parts two lines, or the upper one only introduces the lower: "Cụm thi đua số 3:"."""
    return not other.gap or one.text.endswith(":")


def _continues(one: Piece, other: Piece) -> bool:
    """Whether two neighbouring lines are one headline: both of some length, alike in capitals or run on."""
    for piece in (one, other):
        text = piece.text
        if (
            piece.pinned
            or _is_page_line(text)
            or datelines.is_dateline(text)
            or bylines.is_credit(text)
            or bylines.is_signature(text)
            or datelines.is_source(text)
        ):
            return False
    if is_prose(other.text) or one.text.lower() == other.text.lower() or _SITE.match(one.text):
        return False
    if one.text.endswith(":"):
        return len(one.text) <= 80
    return (
        (one.text.isupper() and other.text.isupper()) or other.text[0].islower() or one.text.endswith((",", "-", "–"))
    )


def _mark_above(pieces: list[Piece], headline: tuple[int, int]) -> None:
    """Above the headline all is the page's own, but for its day and writer."""
    start, end = headline
    for piece in pieces[start:end]:
        _set(piece, BlockKind.HEADLINE)
    _set_aside([piece for piece in pieces[:start] if piece.cell])
    for at in range(start):
        text = pieces[at].text
        if datelines.is_dateline(text) and not datelines.is_clock(text):
            _set(pieces[at], BlockKind.DATELINE)
        elif bylines.is_credit(text) and start - at <= 3:
            _set(pieces[at], BlockKind.BYLINE)
        elif (
            at == start - 1
            and pieces[at].gap
            and not pieces[start].gap
            and not _is_page_line(text)
            and not _SITE.match(text)
        ):
            _set(pieces[at], BlockKind.HEADING)  # the kicker over the headline, which often names the meeting's body
        else:
            _set(pieces[at], BlockKind.FURNITURE)


def _mark_repeated(pieces: list[Piece], headline: int) -> None:
    """The headline said again below itself, under its picture or over the text."""
    said = key(pieces[headline].text)
    for piece in pieces[headline + 1 : headline + _NEAR]:
        if len(piece.text) <= 2 * len(pieces[headline].text) and key(piece.text) == said:
            _set(piece, BlockKind.FURNITURE)


def _mark_headless(head: list[Piece]) -> None:
    """Day and writer above the prose of a text that has no headline."""
    for piece in head:
        if datelines.is_dateline(piece.text) and not datelines.is_clock(piece.text):
            _set(piece, BlockKind.DATELINE)
        elif bylines.is_credit(piece.text):
            _set(piece, BlockKind.BYLINE)
        elif _is_page_line(piece.text):
            _set(piece, BlockKind.FURNITURE)
        elif captions.describes_scene(piece.text) or captions.names_view(piece.text):
            _set(piece, BlockKind.CAPTION)


def _mark_under_headline(pieces: list[Piece], at: int, first: int) -> int:
    """Mark what stands between headline and first prose; gives the index where the body begins."""
    begin = at
    signed = False
    for i in range(at, min(first, len(pieces))):
        piece, text = pieces[i], pieces[i].text
        if datelines.is_dateline(text) or (i - at < 3 and datelines.opens_with_date(text)):
            _set(piece, BlockKind.DATELINE)
        elif bylines.is_credit(text) or (not signed and _signs_at_head(text)):
            _set(piece, BlockKind.BYLINE)
            signed = True
        elif signed and pieces[i - 1].kind is BlockKind.BYLINE and bylines.is_post_line(text):
            _set(piece, BlockKind.BYLINE)
        elif _is_page_line(text):
            _set(piece, BlockKind.FURNITURE)
        else:
            continue
        begin = i + 1
    _mark_summary(pieces, at, begin)
    return at if any(p.kind is BlockKind.PARAGRAPH for p in pieces[at:begin]) else begin


def _signs_at_head(text: str) -> bool:
    return bylines.is_signature(text) or bylines.is_section_and_name(text)


def _mark_summary(pieces: list[Piece], at: int, begin: int) -> None:
    """What stands between the headline and the day or writer under it is the lead."""
    for piece in pieces[at:begin]:
        if piece.kind is BlockKind.PARAGRAPH and not piece.pinned:
            ended = captions.has_end(piece.text) or len(piece.text) > 80
            piece.kind = BlockKind.SUMMARY if ended else BlockKind.FURNITURE


def _mark_ending(pieces: list[Piece], begin: int, end: int) -> int:
    """Mark what stands after the last prose: captions, the writer, the page's own; gives where the body ends."""
    last = _last_of_body(pieces, begin, end)
    signed = False
    for at in range(last, end):
        piece = pieces[at]
        if piece.pinned or piece.kind in (BlockKind.RECIPIENTS, BlockKind.SIGNATURE):
            continue
        if at - last <= 1 and datelines.is_dateline(piece.text):
            piece.kind = BlockKind.DATELINE
            continue
        piece.kind = _ending_kind(pieces, at, end, signed=signed)
        signed = signed or piece.kind is BlockKind.BYLINE or furniture.is_tool(piece.text)
    _mark_page_lines(pieces, begin, last)
    return last


def _last_of_body(pieces: list[Piece], begin: int, end: int) -> int:
    """The index after the last line that is surely of the body."""
    last = begin
    for at in range(end - 1, begin - 1, -1):
        if pieces[at].kind is not BlockKind.RECIPIENTS and _is_body_line(pieces[at]):
            last = at + 1
            break
    while begin < last < end and _is_short_sentence(pieces[last].text):
        last += 1
    return last


def _ending_kind(pieces: list[Piece], at: int, end: int, *, signed: bool) -> BlockKind:
    """What a line after the last prose is."""
    text = pieces[at].text
    if pieces[at - 1].kind in (BlockKind.BYLINE, BlockKind.CAPTION) and datelines.is_dateline(text):
        return BlockKind.DATELINE
    if _is_page_line(text):
        return BlockKind.FURNITURE
    follows = signed and pieces[at - 1].kind is BlockKind.BYLINE and not pieces[at].gap
    if bylines.is_credit(text) or (not signed and _signs(pieces, at, end)) or (follows and bylines.is_post_line(text)):
        return BlockKind.BYLINE
    if datelines.is_dateline(text):
        return BlockKind.DATELINE
    labelled = captions.is_caption_by_label(text)
    if not labelled and _tells_on(text, last=at == len(pieces) - 1 and not signed):
        return BlockKind.PARAGRAPH
    if signed:  # below its writer stand other news too, whose headlines name meetings as captions do
        told = text.endswith(".") or labelled or captions.names_actor(text) or captions.names_view(text)
    else:
        told = text.endswith(".") or labelled or captions.describes_scene(text)
    return BlockKind.CAPTION if told or (not signed and len(text.split()) >= 4) else BlockKind.FURNITURE


def _tells_on(text: str, *, last: bool) -> bool:
    """Whether a line goes on with the report; the ``last`` of a text may be one that was cut off."""
    if captions.is_narrative(text):
        return last or len(text) >= _TOLD
    return last and _is_cut_off(text)


def _is_cut_off(text: str) -> bool:
    """Whether the last line of a text is the beginning of a sentence, and not the words of a picture."""
    shown = captions.names_actor(text) or captions.names_view(text) or captions.has_end(text)
    return len(text) >= _CUT and not shown and not text.isupper()


def _is_body_line(piece: Piece) -> bool:
    """Prose, or an item of a list: the article goes on at least to here."""
    text = piece.text
    if piece.marker:
        return True
    if _is_page_line(text) or bylines.is_credit(text) or captions.is_caption_by_label(text):
        return False
    return is_prose(text) or (typed_marker(text) is not None and len(text) > 25 and not bylines.is_credit(text))


def _is_short_sentence(text: str) -> bool:
    """A last sentence too short to be told for prose by itself."""
    return len(text) >= 15 and text.endswith(".") and not bylines.is_credit(text) and not _is_page_line(text)


def _signs(pieces: list[Piece], at: int, end: int) -> bool:
    """Whether an unlabelled line signs the article: a name, or an office that stands last."""
    text = pieces[at].text
    if bylines.is_signature(text):
        return True
    if not bylines.is_office(text) or captions.describes_scene(text):
        return False
    return all(_is_page_line(pieces[i].text) for i in range(at + 1, end))


def _mark_page_lines(pieces: list[Piece], begin: int, last: int) -> None:
    """Tools, credits and the day, where they stand within the body."""
    signed = _signed_within(pieces, begin, last)
    for at in range(begin, last):
        piece, text = pieces[at], pieces[at].text
        if piece.pinned or piece.kind is not BlockKind.PARAGRAPH or len(text) > 160:
            continue
        if not 2 < at - begin < last - begin - 3 and datelines.is_dateline(text):
            piece.kind = BlockKind.DATELINE
        elif (furniture.is_tool(text) or furniture.is_menu(text)) and not captions.is_caption_by_label(text):
            piece.kind = BlockKind.FURNITURE
        elif (
            at == signed or bylines.is_credit(text) or ((piece.right or at - begin == 1) and bylines.is_signature(text))
        ):
            piece.kind = BlockKind.BYLINE


def _signed_within(pieces: list[Piece], begin: int, last: int) -> int | None:
    """The one lone name below a sentence of the body that is named nowhere else: other news follow without a heading.

    Of several such lines none counts: they are a list of people.
    """
    lone = [
        at
        for at in range(begin + 2, last)
        if len(pieces[at].text) <= _LONE and not pieces[at].pinned and bylines.is_signature(pieces[at].text)
    ]
    if len(lone) != 1 or not is_prose(pieces[lone[0] - 1].text):
        return None
    name = pieces[lone[0]].text.lower()
    told = any(name in piece.text.lower() for at, piece in enumerate(pieces) if at != lone[0])
    return None if told else lone[0]


def _keep_one_dateline(pieces: list[Piece], headline: tuple[int, int] | None, last: int) -> None:
    """The day nearest to the headline, first after it, is the page's, or that from ``last`` on, below the body.

    A further one is a clock or a link's.
    """
    dated = [at for at, piece in enumerate(pieces) if piece.kind is BlockKind.DATELINE]
    if len(dated) < 2:
        return
    start, end = headline or (0, 0)

    def rank(at: int) -> tuple[bool, bool, bool, int]:
        distance = at - end if at >= end else 2 * (start - at)
        text = pieces[at].text
        clock = at < start and datelines.may_be_clock(text)
        return clock, datelines.says_changed(text), not datelines.says_published(text), distance

    near = [at for at in dated if abs(at - end) <= 12 or at >= last] or dated
    best = min(near, key=rank)
    for at in dated:
        if at != best:
            _set(pieces[at], BlockKind.FURNITURE)
