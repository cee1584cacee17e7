"""What a document says of itself: its title, the day it shows, and who wrote it and took the pictures."""

import re
from dataclasses import replace
from datetime import date

from extractors.reading import Reading
from language.dates import DateFound, find_dates, find_time
from language.fold import level
from language.letters import LOWER, UPPER
from language.lexicon import lexicon
from models import BlockKind

_LABEL = re.compile(
    r"^[\s(\[*-]*(?:(?:tin|bài|ảnh|bài viết|tin bài|tác giả|tác giả bài viết|nguồn|nguồn tin|người viết|viết bài|biên tập|thực hiện|theo|đưa tin|clip|video|hình ảnh|hình|người đăng|đăng bởi|"
    r"người đưa tin|người thực hiện|phóng viên|pv|ctv|cộng tác viên|nhóm pv|ảnh chụp|nội dung|người tạo|by|author|tổng hợp|chụp ảnh|đồ họa)(?:\s*(?:,|và|&|-|/|\+)\s*)?)+\s*[:：]\s*"
)
_CREDIT = re.compile(
    r"(?:^|[\s(.])(?:ảnh|hình|nguồn ảnh|tin, ảnh|bài, ảnh)\s*[:：]\s*(?P<who>[^()\n:]{2,60}?)\s*[.)]?\s*$"
)
_PLAIN_CREDIT = re.compile(rf"[.)]\s+(?:Ảnh|Hình)\s+(?P<who>(?:[{UPPER}][{LOWER}]+\s?){{2,4}})\.?\s*$")
_SPLIT = re.compile(r"\s*(?:[-–—&,;/|+]|(?<!\w)(?:và|thực hiện)(?!\w))\s*")
_PEN_NAME = re.compile(rf"(?:[{UPPER}][{LOWER}{UPPER}]*|[{UPPER}]\.)(?:[ .][{UPPER}][{LOWER}{UPPER}'’]*\.?){{0,4}}\.?$")
_INITIALS = re.compile(rf"^[{UPPER}](?:\.[{UPPER}])+\.?$")
_SITE = re.compile(
    r"(?<!\w)(?:theo|ttxvn|vov|vtv|báo|đài|cổng|website|trang|internet|sưu tầm|tư liệu|st|bbt|ban biên tập|admin|administrator|quản trị|hệ thống|vp|văn phòng|trung tâm|phòng|ban|sở|gmt|truyền thông)(?!\w)"
)
_BEFORE_NAME = re.compile(rf"(?:(?:{lexicon('titles').pattern}|{lexicon('honorifics').pattern}|pv|ctv)[\s.:,]+)+(?=\w)")
_CREDITED = re.compile(r"(?i)(?:[;.,(\s-]|^)(?:ảnh|hình|bài|tin)\s*[:：]")
_UNIT = re.compile(rf"(?:{lexicon('bodies').pattern}|{lexicon('posts').pattern})(?!\w)")


def title_of(reading: Reading) -> str | None:
    """The headline as the page or paper shows it."""
    for block in reading.document.blocks:
        if block.kind is BlockKind.HEADLINE:
            text = reading.document.block_text(block).strip()
            wrapped = text[:1] in '"“' and text[-1:] in '"”' and not re.search('["“”]', text[1:-1])
            return (text[1:-1] if wrapped else text) or None
    return None


def published_at_of(reading: Reading) -> str | None:
    """The day, and the time of day if shown, of the first dateline that gives a day with its year; ISO 8601."""
    for block in reading.document.blocks:
        if block.kind is BlockKind.DATELINE:
            low = reading.low[block.start : block.end]
            days = [d for d in find_dates(low) if d.year]
            day = _day_shown(reading, low, days[0]) if days else None
            if day:
                clock = find_time(low[: days[0].start] + " " * (days[0].end - days[0].start) + low[days[0].end :])
                return f"{day}T{clock[0]:02d}:{clock[1]:02d}" if clock else day
    return None


def _day_shown(reading: Reading, low: str, found: DateFound) -> str | None:
    """The day of a dateline; "7/12/2024 8:07 AM" has the month first where the page's own markup or the text says so.

    A page is published on or soon after the day that its first sentences tell of, so of two readings the nearer counts.
    """
    day = found.iso()
    swapped = replace(found, day=found.month, month=found.day).iso() if found.day <= 12 else None
    if swapped is None or day is None or not re.search(r"\d\s?[ap]m(?!\w)", low):
        return day
    declared = (reading.document.declared_at or "")[:10]
    if declared in (day, swapped):
        return declared
    told = next((d.iso(found.year) for d in reading.dates if d.introduced), None)
    if told is None:
        return day
    return min((day, swapped), key=lambda d: (d < told, abs((date.fromisoformat(d) - date.fromisoformat(told)).days)))


def authors_of(reading: Reading) -> tuple[str, ...]:
    """The people of the byline and of picture credits, each once, in the order shown."""
    found: list[str] = []
    bylines_first = sorted(reading.document.blocks, key=lambda b: b.kind is not BlockKind.BYLINE)
    for block in bylines_first:
        text = reading.document.block_text(block)
        if block.kind is BlockKind.BYLINE:
            found += _names(text, labelled=False)
        elif block.kind is BlockKind.DATELINE and "|" in text:  # "Phan Tân | 18/12/2020 08:54"
            found += _names(text.split("|", 1)[0], labelled=True)
        elif block.kind in (BlockKind.CAPTION, BlockKind.PARAGRAPH):
            credit = _CREDIT.search(level(text)) or _PLAIN_CREDIT.search(text)
            if credit and (block.kind is BlockKind.CAPTION or len(text) < 240):
                found += _names(text[credit.start("who") : credit.end("who")], labelled=True)
    unique: dict[str, str] = {}
    for name in found:
        unique.setdefault(level(name), name)
    return tuple(unique.values())


def _names(text: str, *, labelled: bool) -> list[str]:
    label = _LABEL.match(level(text))
    rest = text[label.end() :] if label else text
    if not label and not labelled and len(rest) > 70:
        return []
    pieces: list[str] = []
    for part in _CREDITED.split(rest):
        pieces += _SPLIT.split(part.strip(" ().*"))
    names = []
    for piece in pieces:
        name = _bare(piece.strip(' .()*"“”'))
        if name and _is_name(name):
            names.append(name)
        elif names and _UNIT.match(level(piece)):  # "Lò Hương - Trung tâm Truyền thông": the rest names the unit
            break
    return names


def _bare(piece: str) -> str:
    """The name without titles and forms of address before it, and without what follows in brackets."""
    piece = re.sub(r"\s*\(.*$", "", piece)
    match = _BEFORE_NAME.match(level(piece))
    rest = piece[match.end() :] if match else piece
    return rest if " " in rest.strip() or piece.count(" ") > 1 else piece  # "Anh Khoa" is a name, not "anh" Khoa


def _is_name(name: str) -> bool:
    if level(name).replace(".", "") in ("pv", "ctv", "bbt", "ttxvn", "btv"):  # the newsroom, not a person
        return False
    if _INITIALS.match(name):
        return True
    if not _PEN_NAME.match(name) or _SITE.search(level(name)) or len(name) < 3:
        return False
    if _UNIT.match(level(name)) or (name.isupper() and " " not in name and len(name) < 6):
        return False
    return " " in name or len(name) <= 12
