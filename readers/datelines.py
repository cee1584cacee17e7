"""The line on which a page or paper shows its own day: "Ngày đăng 12/06/2024 | 8:07 AM", "Sơn Hà, ngày 4 tháng 1 …"."""

import re

_MONTH = (
    r"(?:tháng|thg|th)\.?\s*(?:\d{1,2}|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\s(?:một|hai))?)"
    r"|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*"
)
DATE = re.compile(
    r"(?<![\d/])(?:\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(?:19|20)\d\d"
    r"|(?:19|20)\d\d[\-/.]\d{1,2}[\-/.]\d{1,2}(?:T\d\d:\d\d\S*)?"
    r"|\d{1,2}\s*(?:" + _MONTH + r")\s*,?\s*(?:năm\s*)?(?:19|20)\d\d"
    r"|(?:" + _MONTH + r")\s*(?:ngày\s*)?\d{1,2}\s*,\s*(?:năm\s*)?(?:19|20)\d\d)(?![\d/])",
    re.I,
)
_BLANK_DATE = re.compile(r"ngày\s*[….\d]*\s*tháng\s*[….\d]*\s*năm\s*(?:19|20)\d\d", re.I)
_TIME = re.compile(
    r"(?<!\d)\d{1,2}\s*(?::\s?\d{2}(?::\d{2})?|h\s?\d{0,2}|giờ(?:\s*\d{1,2})?(?:\s*phút)?"
    r"|g\s?\d{2})\s*['’]?\s*(?:[ap]m|sa|ch)?\b"
    r"(?:\s*\(?(?:gmt|utc)\s*\+?\s*0?7(?::00)?\)?)?",
    re.I,
)
_WEEKDAY = re.compile(
    r"\b(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật|cn|t[2-7]|(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)day)\b",
    re.I,
)
_COUNTER = re.compile(
    r"(?:số\s*)?(?:lượt\s*(?:xem|đọc|truy cập)|lần\s*xem|lần\s*đọc|đã\s*(?:xem|đọc)|người\s*xem|view\s*count|views?"
    r"|hits?|xem|đọc)\s*[:：]?\s*"
    r"\d[\d.,]*k?|\b\d[\d.,]*k?\s*(?:lượt\s*(?:xem|đọc)|lần\s*xem|views?|người\s*xem|phút\s*đọc|bình\s*luận)"
    r"|(?:cỡ\s*chữ|xem\s*cỡ\s*chữ|in\s*(?:trang|bài\s*viết|bài|ấn)|bản\s*in|gửi\s*(?:email|mail)|gmt\s*\+\s*7"
    r"|a\s?[-+](?:\s*a)?(?:\s*a\s?\+)?|chia\s*sẻ|nghe\s*(?:bài\s*viết|đọc)|màu\s*chữ|xem\s*với\s*cỡ\s*chữ|cỡ\s*chữ"
    r"|đọc\s*bài\s*viết|\bin\b|facebook|zalo|phút\s*đọc|\ba(?:\s+a)+\b)",
    re.I,
)
_LABEL = re.compile(
    r"\b(?:(?:bài|tin)?\s*gửi\s*(?:ban\s*biên\s*tập|bbt|t[oò][aà]\s*soạn|đăng)|(?:ngày|thời\s*gian"
    r"|giờ)\s*(?:giờ\s*)?(?:đăng(?:\s*(?:tin|bài|tải))?|cập\s*nhật|xuất\s*bản|tạo|viết|gửi|phát\s*hành)"
    r"|(?:tin\s*|bài\s*|được\s*)?(?:đăng|cập\s*nhật|xuất\s*bản|gửi)(?:\s*(?:lần\s*cuối|mới\s*nhất|ngày|lúc|vào|tải"
    r"|bài|tin))*"
    r"|ngày|lúc|hồi|vào|posted(?:\s*on)?|published(?:\s*on)?|(?:last\s*)?updated?(?:\s*on)?|created|date|on|at"
    r"|sáng|chiều|tối|trưa|số\s*:?\s*\d{1,4}(?!\s*[/\d]))\b",
    re.I,
)
_TODAY = re.compile(r"\bhôm\s*nay\b|\btoday\b|^\s*bây\s*giờ", re.I)
_CREDIT = re.compile(
    r"(?:được\s*(?:đăng|gửi)\s*)?(?:(?:đăng\s*)?bởi|tác\s*giả|người\s*(?:đăng|viết|gửi)|nguồn(?:\s*tin)?|theo|by"
    r"|viết\s*bởi)\s*:?\s*[^|•·]{2,60}",
    re.I,
)
_SECTION = re.compile(r"(?:chuyên\s*mục|trong|mục|danh\s*mục|số\s*ký\s*hiệu)\s*:?\s*[^|•·]{2,60}", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 140  # characters; a line that is longer tells of something, it does not only date the page


def is_dateline(text: str) -> bool:
    """Whether a line is nothing but a day (and time, weekday, counter, place of issue), with a year."""
    if len(text) > _LONGEST or not any("0" <= c <= "9" for c in text):
        return False
    if not DATE.search(text):
        return _is_undated_place(text)
    rest = DATE.sub(" ", text, count=2)
    for pattern in (_COUNTER, _CREDIT, _SECTION, _TIME, _WEEKDAY, _LABEL):
        rest = pattern.sub(" ", rest)
    words = _WORD.findall(rest)
    return not words or _is_place(rest, words, text)


def _is_place(rest: str, words: list[str], text: str) -> bool:
    """A place of issue before the date, as papers have it: at most six capitalised words, the date after them."""
    found = DATE.search(text)
    before = text[: found.start()] if found else ""
    return (
        len(words) <= 6
        and all(word[0].isupper() for word in words)
        and rest.strip(" ,.()|-–:").count(",") == 0
        and bool(
            re.match(
                r"[^\W\d_]+(?:[\s\-.]+[^\W\d_]+)*\s*(?:\([^)]*\)\s*)?,\s*(?:ngày\s*)?$", before.strip(" (") + " ", re.I
            )
        )
    )


def _is_undated_place(text: str) -> bool:
    """A paper whose day was left for the pen: "Hà Nội, ngày … tháng 01 năm 2020"."""
    found = _BLANK_DATE.search(text)
    return bool(found) and len(text) - (found.end() - found.start() if found else 0) < 40 and "," in text


def opens_with_date(text: str) -> bool:
    """Whether a short line begins with a full date: right under a headline that is the day, whatever follows it."""
    found = DATE.match(text)
    return bool(found) and len(text) <= 60 and len(_WORD.findall(text[found.end() if found else 0 :])) <= 5


def is_clock(text: str) -> bool:
    """Whether a dateline is the site's clock ("Hôm nay, Thứ Ba …") and not the day of the article."""
    return bool(_TODAY.search(text))


def says_published(text: str) -> bool:
    """Whether a dateline says that it is the day of publication ("Ngày đăng", "Cập nhật", "Đăng lúc")."""
    return bool(re.search(r"đăng|cập\s*nhật|xuất\s*bản|posted|published|updated", text, re.I))
