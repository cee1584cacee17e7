"""Lines near the top of a page that hold two things in one: writer and day, headline and day, a picture's remnant."""

import re

from models import BlockKind
from readers import bylines, captions, datelines, furniture
from readers.pieces import Piece

_PARTS = re.compile(r"\s*\|\s*|\s[•·]\s")
_BARS = frozenset("|•·")
_TIME = r"\d{1,2}\s*(?::|h|giờ)\s*\d{2}(?::\d{2})?\s*(?:[ap]m|sa|ch)?"
_NUMBERS = r"(?:\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)\d\d|(?:19|20)\d\d-\d{1,2}-\d{1,2})"
_DAY_AT_END = re.compile(
    rf"^(?P<words>.*?\S)\s*(?:(?P<open>[(\[])\s*|\s)(?P<day>(?:{_TIME}\W{{1,4}})?{_NUMBERS}(?:\W{{1,4}}(?P<clock>{_TIME}))?)"
    r"\s*(?P<close>[)\]])?$",
    re.I,
)
# A day behind one of these words belongs to what is told: "Hội nghị sơ kết ngày 08/7/2022".
_OWN_DAY = re.compile(
    r"(?:ngày|hôm|sáng|chiều|tối|đến|từ|tới|vào|trước|sau|và|của|số|lúc|tính|hết|năm|tháng|theo|luật|[-–,:/])$", re.I
)
_SHORTEST = 20  # characters of a headline that a day may stand behind


def part_credit_lines(pieces: list[Piece]) -> None:
    """Part lines that give writer and day in one: "Tác giả: … | Ngày đăng: … | 418 lượt xem", "Lê Na| 18/12/2020"."""
    for at in range(min(len(pieces), 30) - 1, -1, -1):
        text = pieces[at].text
        parts = [part for part in _PARTS.split(text) if part] if len(text) <= 200 and _BARS & set(text) else []
        if len(parts) < 2 or not any(map(datelines.is_dateline, parts)):
            continue
        if any(map(bylines.is_credit, parts)) or (len(parts) == 2 and bylines.is_signature(parts[0])):
            pieces[at : at + 1] = [Piece(part, gap=pieces[at].gap and not i) for i, part in enumerate(parts)]


def part_day(pieces: list[Piece], at: int) -> bool:
    """Part the day from the end of a headline: "… phong trào thi đua 07/10/2025 15:57"; says whether there was one."""
    piece = pieces[at]
    found = _DAY_AT_END.match(piece.text)
    if not found or len(found["words"]) < _SHORTEST or bool(found["open"]) is not bool(found["close"]):
        return False
    if _OWN_DAY.search(found["words"]):
        return False
    piece.text = found["words"]
    day = Piece(found["day"], page=piece.page)
    day.pin(BlockKind.DATELINE)
    pieces.insert(at + 1, day)
    return True


def drop_remnants(pieces: list[Piece]) -> None:
    """Mark what tools left where pictures stood, and the line after it, when it is a single sentence, as a caption."""
    under = False
    for piece in pieces:
        if piece.pinned:
            under = False
            continue
        if furniture.is_remnant(piece.text):
            piece.pin(BlockKind.FURNITURE)
            under = under or not furniture.is_advertisement(piece.text)
            continue
        bare = furniture.without_remnant(piece.text)
        if under or bare != piece.text:
            piece.text = bare
            _mark_under_picture(piece)
        under = False


def _mark_under_picture(piece: Piece) -> None:
    if len(piece.text) <= captions.LONGEST and not captions.is_narrative(piece.text):
        piece.pin(BlockKind.CAPTION)
