"""Lines that hold two things in one: writer and day, headline and day, a picture's remnant and its caption."""

import re

from models import BlockKind
from readers import bylines, captions, datelines, furniture
from readers.pieces import Piece
from readers.prose import is_prose

_BARS = re.compile(r"\s*\|\s*|\s[•·]\s")
_AROUND = " |•·-–—,;:/@"
# What a program wrote before the text of a page: "date 2022-09-21 Khối thi đua …", "21/09/2022 08:15 Khối thi đua …".
_DAY_AT_HEAD = re.compile(r"(?:date\s+)?(?:19|20)\d\d-\d\d(?:-\d\d)?(?![\d/-])|\d", re.I)
_MONTH_AT_HEAD = re.compile(r"date\s+(?:19|20)\d\d-\d\d(?![\d-])", re.I)
_TEMPLATE = re.compile(r"\{+\s*[\w.]+\s*\}+")  # "{title}": a field that the page's program left unfilled
# A day behind one of these words belongs to what is told: "Hội nghị sơ kết ngày 08/7/2022".
_OWN_DAY = re.compile(
    r"(?:ngày|hôm|sáng|chiều|tối|đến|từ|tới|vào|trước|sau|và|của|số|lúc|tính|hết|năm|tháng|theo|luật|[-–,:/])$",
    re.I,
)
# The time of day with which a report may begin right behind the page's own day: "17:25 06/12/2022 Chiều 30-11, …".
_OPENING_TIME = re.compile(r"\s(?:sáng|chiều|tối|trưa|ngày|vào|lúc)(?:\s(?:ngày|vào|lúc))*\s*$", re.I)
_SENTENCE = re.compile(r"\d[^,]*\sngày\s[^,]*,$", re.I)  # "8 giờ 00 ngày 12/3/2022, UBND huyện tổ chức …"
_FIGURES = re.compile(r"\d\d[./\- ]|\d{4}")
_SHORTEST = 20  # characters of a headline that a day may stand behind
_HEAD = 30  # lines among which a page shows its day and writer
_TOP = 6  # lines among which a program's day opens the text
_LONGEST = 200
_LONGEST_SHARED = 120  # characters of a line of writer and day
# What a page shows of itself run on to its headline: "… năm 2023Ngày đăng: 22-12-2023", "… số 9Lượt xem: 40".
_GLUED = re.compile(
    r"(?<=[\w)”\"])(?=(?:Ngày\s(?:đăng|cập\snhật|tạo|viết)|Cập\snhật|Đăng\s(?:ngày|lúc)|Lượt\s(?:xem|đọc))"
    r"(?:\s(?:ngày|lúc|vào))?[\s:]*\d)"
)
# The writer in brackets behind the last sentence: "… trong năm 2021. (Lò Hương - Văn phòng Sở)".
_SIGNED = re.compile(r"(?<=[.!?…/”\"])\s*(?P<who>\((?!ảnh|hình|nguồn|photo)[^()]{5,60}\))\.?$", re.I)
_CLOCK = re.compile(r"\d\s?[:hg]\s?\d\d")  # below the head a line that dates the page gives the time too


def part_lines(pieces: list[Piece]) -> None:
    """Part lines that give writer and day in one, and the day that a program set before the first lines of a text."""
    for at in range(len(pieces) - 1, -1, -1):
        piece = pieces[at]
        if piece.pinned or not _FIGURES.search(piece.text, 0, _LONGEST):
            continue
        if at < _TOP and _part_day_at_head(pieces, at):
            continue
        _part_glued(pieces, at)
        piece = pieces[at]
        if len(piece.text) <= _LONGEST_SHARED and (at < _HEAD or _CLOCK.search(piece.text)):
            _part_writer_and_day(pieces, at)
    for piece in pieces[: _TOP + 1]:
        if _TEMPLATE.fullmatch(piece.text):
            piece.pin(BlockKind.FURNITURE)


def _part_day_at_head(pieces: list[Piece], at: int) -> bool:
    """Part "date 2022-09-21 Khối thi đua …": a day that no sentence begins with; says whether there was one."""
    text = pieces[at].text
    month = _MONTH_AT_HEAD.match(text)
    stretch = datelines.day_stretch(text[:_LONGEST]) if not month and _DAY_AT_HEAD.match(text) else None
    end = month.end() if month else stretch.end if stretch and stretch.start == 0 else 0
    opening = _OPENING_TIME.search(text, 0, end)
    end = opening.start() if opening else end
    words = "" if _SENTENCE.match(text, 0, end + 1) else text[end:].lstrip(_AROUND + ")]")
    sure = month or text[:4].lower() == "date" or (stretch and stretch.timed)
    if not end or not sure or not words or not (words[0].isupper() or words[0] in '({"“'):
        return False
    if len(words) < _SHORTEST and not _TEMPLATE.fullmatch(words):
        return False
    day = Piece(text[:end].strip(_AROUND), gap=pieces[at].gap, page=pieces[at].page)
    if month:
        day.pin(BlockKind.FURNITURE)
    pieces[at].text, pieces[at].gap = words, True
    pieces.insert(at, day)
    return True


def _part_glued(pieces: list[Piece], at: int) -> None:
    """Part the day or the counter that a headline runs on to without a space."""
    text = pieces[at].text
    glued = _GLUED.search(text, _SHORTEST)
    rest = text[glued.start() :] if glued else ""
    if glued and (datelines.is_dateline(rest) or furniture.is_tool(rest)):
        pieces[at].text = text[: glued.start()]
        pieces.insert(at + 1, Piece(rest, page=pieces[at].page))


def _part_writer_and_day(pieces: list[Piece], at: int) -> None:
    """Part "Tác giả: … | Ngày đăng: … | 418 lượt xem", "Lê Na| 18/12/2022", "18/12/2022 08:15 Lê Na"."""
    text = pieces[at].text
    stretch = datelines.day_stretch(text)
    if stretch is None:
        return
    before, after = text[: stretch.start].strip(_AROUND), text[stretch.end :].strip(_AROUND)
    if text[: stretch.start].rstrip().endswith(",") and not stretch.timed and not bylines.is_credit(before):
        return  # "Sơn Hà, ngày 18/12/2022": a place
    if (_is_writer(before) or _is_writer(after)) and all(not part or _goes_with_day(part) for part in (before, after)):
        parts = [part for part in (before, text[stretch.start : stretch.end].strip(_AROUND), after) if part]
    else:
        parts = [part for part in _BARS.split(text) if part]
        if not any(map(_is_writer, parts)) or not any(map(datelines.is_dateline, parts)):
            return
    pieces[at : at + 1] = [
        Piece(part, gap=pieces[at].gap and not i, page=pieces[at].page) for i, part in enumerate(parts)
    ]


def _is_writer(text: str) -> bool:
    return 3 <= len(text) <= 80 and (bylines.is_credit(text) or bylines.is_signature(text))


def _goes_with_day(text: str) -> bool:
    return _is_writer(text) or furniture.is_tool(text) or datelines.goes_with_day(text)


def part_day(pieces: list[Piece], at: int) -> bool:
    """Part the day from the end of a headline: "… phong trào thi đua 07/10/2025 15:57"; says whether there was one."""
    piece = pieces[at]
    stretch = datelines.day_stretch(piece.text)
    if stretch is None:
        return False
    words, rest = piece.text[: stretch.start].rstrip(), piece.text[stretch.end :].strip()
    bracket = words[-1:] in ("(", "[")
    if rest not in ((")", "]", "") if bracket else ("",)):
        return False
    if not bracket and (_OWN_DAY.search(words) or not piece.text[stretch.start].isdigit()):
        return False
    words = words.rstrip("([ ")
    if len(words) < _SHORTEST:
        return False
    day = Piece(piece.text[stretch.start : stretch.end], page=piece.page)
    piece.text = words
    day.pin(BlockKind.DATELINE)
    pieces.insert(at + 1, day)
    return True


def part_writer(pieces: list[Piece]) -> None:
    """Part the writer, whom brackets name behind the last sentence of a text, from that sentence."""
    for at in range(len(pieces) - 1, -1, -1):
        piece = pieces[at]
        signed = _SIGNED.search(piece.text) if not piece.pinned else None
        if signed and is_prose(told := piece.text[: signed.start()]) and _is_writer(signed["who"]):
            piece.text = told
            pieces.insert(at + 1, Piece(signed["who"], page=piece.page))
            return


def drop_remnants(pieces: list[Piece]) -> None:
    """Mark what tools left where pictures stood, and the line after it, when it is a single sentence, as a caption."""
    under = told = False
    for piece in pieces:
        told = told or is_prose(piece.text)
        if piece.pinned:
            under = False
            continue
        if furniture.is_remnant(piece.text):
            piece.pin(BlockKind.FURNITURE)
            under = under or not (
                furniture.is_advertisement(piece.text) or (furniture.is_address(piece.text) and not told)
            )
            continue
        bare = furniture.without_remnant(piece.text)
        if under or bare != piece.text:
            piece.text = bare
            _mark_under_picture(piece)
        under = False


def _mark_under_picture(piece: Piece) -> None:
    text = piece.text
    introduces = text.endswith(":") and not captions.opens_gallery(text)
    told = captions.is_narrative(text) or captions.tells(text)
    if len(text) <= captions.LONGEST and not told and not introduces:
        piece.pin(BlockKind.CAPTION)
