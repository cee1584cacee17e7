"""The line on which a page or paper shows its own day: "Ngày đăng 12/06/2024 | 8:07 AM", "Sơn Hà, ngày 4 tháng 1 …"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from language.shown_days import shown_days
from readers.bylines import is_credit, is_office

_BLANK_DATE = re.compile(r"ngày\s*[….\d]*\s*tháng\s*[….\d]*\s*năm\s*(?:19|20)\d\d", re.I)
_TIME = re.compile(
    r"(?<!\d)\d{1,2}\s*(?::\s?\d{2}(?::\d{2})?(?:\.\d{1,3})?|h:?\s?\d{0,2}|giờ(?:\s*\d{1,2})?(?:\s*phút)?"
    r"|g\s?\d{2})\s*['’]?\s*(?:[ap]m|sa|ch)?(?!\w)"
    r"(?:\s*[(\[]?\s*(?:gmt|utc)\s*\+?\s*0?7(?::00)?\s*[)\]]?)?",
    re.I,
)
_WEEKDAY = re.compile(
    r"(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật|\b(?:cn|t\.?[2-7]|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)))\b",
    re.I,
)
_COUNTER = re.compile(
    r"(?:số\s*)?(?:lượt\s*(?:xem|đọc|truy\s*cập)|lần\s*xem|lần\s*đọc|đã\s*(?:xem|đọc)|người\s*xem|view\s*count|views?"
    r"|hits?|xem|đọc|bình\s*luận|phản\s*hồi|nhận\s*xét|thích|comments?|likes?)\s*[:：]?\s*"
    r"\d[\d.,]*k?|\b\d[\d.,]*k?\s*(?:lượt\s*(?:xem|đọc)|lần\s*xem|views?|người\s*xem|phút\s*đọc|bình\s*luận"
    r"|phản\s*hồi|nhận\s*xét|comments?|likes?)\b"
    r"|(?:(?:tăng\W*giảm\s*)?cỡ\s*chữ|font\s*size|(?:từ\s*viết\s*tắt\s*)?xem\s*(?:với\s*)?cỡ\s*chữ|in\s*(?:trang|bài\s*viết|bài|ấn|tin|ra)|bản\s*in"
    r"|lưu\s*(?:bài(?:\s*viết)?|tin)(?:\s*này)?|(?:đang\s*)?online\s*:?\s*\d[\d.,]*|tổng\s*(?:số\s*)?truy\s*cập\s*:?\s*\d[\d.,]*"
    r"|gửi\s*(?:e?mail|mail)|[(\[]?\s*(?:gmt|utc)\s*\+\s*0?7(?::?00)?\b\s*[)\]]?"
    r"|\ba\s?[-+](?:\s*a)?(?:\s*a\s?\+)?|chia\s*sẻ|nghe\s*(?:bài\s*viết|đọc)|màu\s*chữ|lượt\s*(?:xem|đọc)|góp\s*ý|trở\s*về"
    r"|đọc\s*bài\s*viết|\bin\b|facebook|zalo|phút\s*đọc|\ba(?:\s+a)+\b|\bshare\b|\bprint\b|\be?mail\b"
    r"|theo\s*dõi\s.{2,40}\s*trên|google\s*news)",
    re.I,
)
_LABEL = re.compile(
    r"\b(?:(?:bài|tin)?\s*gửi\s*(?:ban\s*biên\s*tập|bbt|t[oò][aà]\s*soạn|đăng)|(?:ngày|thời\s*gian"
    r"|giờ)\s*(?:giờ\s*)?(?:đăng(?:\s*(?:tin|bài|tải))?|cập\s*nhật|xuất\s*bản|tạo|viết|gửi|tải\s*lên|phát\s*hành|đưa\s*tin|ban\s*hành)"
    r"|(?:tin\s*|bài\s*|đã\s*|được\s*|lần\s*)?(?:đăng|cập\s*nhật|xuất\s*bản|gửi|viết(?=\s*(?:ngày|lúc|vào)))(?:\s*(?:lần\s*cuối|cuối|mới\s*nhất|ngày|lúc|vào|trên|tải"
    r"|bài|tin))*|(?:chỉnh\s*)?sửa(?:\s*đổi)?(?:\s*lần\s*cuối)?"
    r"|ngày|lúc|hồi|vào|post(?:ed)?(?:\s*on)?|submitted(?:\s*on)?|published(?:\s*on)?|(?:last\s*)?updated?(?:\s*on)?|created|date|on|at"
    r"|sáng|chiều|tối|trưa|số\s*:?\s*\d{1,4}(?!\s*[/\d]))\b"
    # Pictures of clocks and eyes, which stand in a text by their names.
    r"|\b(?:clock|calendar_today|calendar|schedule|access_time|visibility|remove_red_eye)(?=thứ|chủ|\d|\W|$)",
    re.I,
)
_TODAY = re.compile(r"\bhôm\s*nay\b|\btoday\b|^\s*bây\s*giờ", re.I)
_CREDIT = re.compile(
    r"(?:được\s*(?:đăng|gửi)\s*)?(?:(?:đăng\s*)?bởi|tác\s*giả|người\s*(?:đăng|viết|gửi)|nguồn(?:\s*tin)?|theo|by"
    r"|viết\s*bởi)\s*:?\s*[^|•·]{2,60}",
    re.I,
)
_SECTION = re.compile(
    r"(?:chuyên\s*mục|danh\s*mục|số\s*ký\s*hiệu)\s*:?\s*[^|•·]{2,60}|\b(?:trong|mục)\s*:?(?:\s*[^\s|•·]+){1,6}", re.I
)
# Whose page it is, or under what heading the article stands: what may be said beside the day of an article.
_SOURCE = re.compile(
    r"[^\w]*(?:báo(?!\s*cáo)|tạp\s*chí|đài\s|cổng|trang\s*(?:tin|thông\s*tin)|website|ban\s*biên\s*tập|bbt|admin\w*"
    r"|quản\s*trị\w*|super\s*user|ttxvn|vov|vtv|trang\s*chủ|bản\s*tin|[\w.]+\.(?:vn|com|net|org))",
    re.I,
)
_COLUMN = re.compile(
    r"[^\w]*(?:tin\b(?!\s*tưởng)|thời\s*sự|chính\s*trị|xã\s*hội|kinh\s*tế|văn\s*hóa|giáo\s*dục|pháp\s*luật|quốc\s*phòng"
    r"|hoạt\s*động|sự\s*kiện|chuyên\s*mục|thông\s*báo|thi\s*đua|khen\s*thưởng|đời\s*sống|xây\s*dựng\s*đảng)",
    re.I,
)
# What kind of place papers are issued at; only its first word has a capital: "Thành phố Hồ Chí Minh, ngày …".
_PLACE_NOUN = re.compile(
    r"\W*(?:thành\s*phố|thị\s*xã|thị\s*trấn|đặc\s*khu|huyện|tỉnh|quận|phường|xã)\s+(?=[^\W\d_])", re.I
)
# "Mường Lát ngày 12 tháng 5 năm 2014": a place whose comma was left out; the day is written out as papers do.
_NO_COMMA = re.compile(r"(?:[^\W\d_]+\s+){1,4}ngày\s*$", re.I)
_WRITTEN_OUT = re.compile(r"ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*(?:19|20)\d\d\W*$", re.I)
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ](?=\w)")  # of places in the Central Highlands: "Ea H’leo"
_WORD = re.compile(r"[^\W\d_]+")
_DIGITS = re.compile(r"\d\d")
_PARTING = re.compile(r"[^\W\d_]|[(\[]")
_LONGEST = 140  # characters; a line that is longer tells of something, it does not only date the page
_LONGEST_SOURCE = 60
_CODE = re.compile(r"[A-ZĐ]{2,6}")  # of a paper: "(SHO)", "LĐ -"
# Between bars stand who entered the page and its section: "bvdk | 16/05/2025 | Tin hoạt động | 0 bình luận".
_BAR = re.compile(r"\s*[|•·]\s*")
_ACCOUNT = re.compile(r"[a-z][a-z\d_.]{1,15}")
_LONGEST_COLUMN = 30
_MOST_IN_COLUMN = 5  # words of the name of a section; a headline may begin with the same words
_AROUND = " |•·-–—,;:/@()[]"


def is_dateline(text: str) -> bool:
    """Whether a line is nothing but a day (and time, weekday, counter, place of issue), with a year."""
    return len(text) <= _LONGEST and _DIGITS.search(text) is not None and _dates_page(text)


@lru_cache(maxsize=1024)
def _dates_page(text: str) -> bool:
    days = shown_days(text)
    if not days:
        return _is_undated_place(text)
    rest = text
    for day in reversed(days[:2]):
        rest = f"{rest[: day.start]} {rest[day.end :]}"
    for pattern in (_COUNTER, _CREDIT, _SECTION, _TIME, _WEEKDAY, _LABEL, _TODAY):
        rest = pattern.sub(" ", rest)
    noun = _PLACE_NOUN.match(rest)
    words = _WORD.findall(_APOSTROPHE.sub("", rest[noun.end() :] if noun else rest))
    if not words:
        return len(days[0].iso() or days[0].month_first() or "") > 0 or _LABEL.search(text) is not None
    before = _WEEKDAY.sub(" ", _APOSTROPHE.sub("", text[: days[0].start]))
    if _is_place(rest, words, before) or is_source(rest) or _is_bare_place(text, words, before):
        return True
    return _is_beside(text)


def _is_place(rest: str, words: list[str], before: str) -> bool:
    """A place of issue before the date, as papers have it: at most six capitalised words, the date after them."""
    return (
        len(words) <= 6
        and all(word[0].isupper() for word in words)
        and rest.strip(" ,.()|-–:").count(",") == 0
        and bool(
            re.match(
                r"(?:[^\W\d_]+(?:[\s\-.]+[^\W\d_]+)*|(?:quận|phường)\s*\d{1,2})\s*(?:\([^)]*\)\s*)?,\s*(?:ngày\s*)?$",
                before.strip(" (") + " ",
                re.I,
            )
        )
    )


def _is_bare_place(text: str, words: list[str], before: str) -> bool:
    """A place of issue without its comma before a day that is written out."""
    named = all(word[0].isupper() for word in words) and not text.isupper()
    return named and bool(_NO_COMMA.fullmatch(before) and _WRITTEN_OUT.search(text))


def _is_beside(text: str) -> bool:
    """A column or the code of a paper before a day with its weekday or time, an office behind it."""
    stretch = day_stretch(text)
    if stretch is None:
        return False
    before, after = text[: stretch.start].strip(_AROUND), text[stretch.end :].strip(_AROUND)
    parted = text[: stretch.start].rstrip()[-1:] in "-–—|:"
    column = parted and len(before) <= _LONGEST_COLUMN and (stretch.timed or stretch.weekday)
    if (column or _is_source_or_nothing(before)) and goes_with_day(after):
        return True
    return all(map(_stands_between_bars, [*_BAR.split(before), *_BAR.split(after)])) and "|" in text


def _stands_between_bars(text: str) -> bool:
    return bool(_ACCOUNT.fullmatch(text)) or _is_source_or_nothing(_COUNTER.sub("", text))


def goes_with_day(text: str) -> bool:
    """Whether what stands behind a day says whose page it is: a section, a newsroom, its code, an office, a source."""
    bare = _COUNTER.sub("", text).strip(_AROUND)
    return _is_source_or_nothing(bare) or is_office(text) or is_credit(text)


def _is_source_or_nothing(text: str) -> bool:
    return not _WORD.search(text) or bool(_CODE.fullmatch(text)) or is_source(text)


def is_source(text: str) -> bool:
    """Whether words name the newsroom or the section of the page: "Báo Sơn Hà", "Tin tức - Sự kiện"."""
    words = len(_WORD.findall(text)) if len(text.strip()) <= _LONGEST_SOURCE else 99
    return (words <= 10 and bool(_SOURCE.match(text))) or (words <= _MOST_IN_COLUMN and bool(_COLUMN.match(text)))


def _is_undated_place(text: str) -> bool:
    """A paper whose day was left for the pen: "Hà Nội, ngày … tháng 01 năm 2020"."""
    found = _BLANK_DATE.search(text)
    return bool(found) and len(text) - (found.end() - found.start() if found else 0) < 40 and "," in text


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day and what goes with it (time, weekday, label, counter) at ``start:end`` of a line; which of these it has."""

    start: int
    end: int
    timed: bool
    weekday: bool


def day_stretch(text: str) -> Stretch | None:
    """The stretch of a line around its first day that holds nothing but what dates a page; None where no day is."""
    days = shown_days(text)
    if not days:
        return None
    spans = sorted([(day.start, day.end) for day in days] + list(_marks(text)))
    start, end = days[0].start, days[0].end
    for first, last in reversed(spans):
        if last > start >= first or (last <= start and not _PARTING.search(text, last, start)):
            start = first
    for first, last in spans:
        if last > end and (first <= end or not _WORD.search(text, end, first)):
            end = last
    timed, weekday = (bool(pattern.search(text, start, end)) for pattern in (_TIME, _WEEKDAY))
    return Stretch(start, end, timed, weekday)


def _marks(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (_COUNTER, _TIME, _WEEKDAY, _LABEL, _TODAY):
        for match in pattern.finditer(text):
            if not match[0][-1:].isdigit() or pattern is not _LABEL:  # "số 2" belongs to what stands before it
                yield match.span()


def opens_with_date(text: str) -> bool:
    """Whether a short line begins with a full date: right under a headline that is the day, whatever follows it."""
    days = shown_days(text) if len(text) <= 60 else []
    return bool(days) and days[0].start == 0 and len(_WORD.findall(text[days[0].end :])) <= 5


def is_clock(text: str) -> bool:
    """Whether a dateline is the site's clock ("Hôm nay, Thứ Ba …") and not the day of the article."""
    return bool(_TODAY.search(text))


def may_be_clock(text: str) -> bool:
    """Whether a dateline has a weekday and neither time nor label, as clocks of sites have."""
    stretch = day_stretch(text)
    return stretch is not None and stretch.weekday and not stretch.timed and not says_published(text)


def says_published(text: str) -> bool:
    """Whether a dateline says that it is the day of publication ("Ngày đăng", "Cập nhật", "Đăng lúc")."""
    return bool(re.search(r"đăng|cập\s*nhật|xuất\s*bản|posted|published|updated", text, re.I))


def says_changed(text: str) -> bool:
    """Whether a dateline says when the page was last changed, which another one beside it outweighs."""
    return bool(re.search(r"lần\s*cuối|last\s*updated|sửa", text, re.I))
