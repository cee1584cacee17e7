"""The line that says who wrote a text or took its pictures."""

import re
from functools import lru_cache

from language.pen_names import is_pen_name, undoubled

_WORKS = r"tin|bài|ảnh|hình\s*ảnh|hình|video|clip|nội\s*dung|nguồn|lời|text|photo|đồ\s*họa"
_LABELLED = re.compile(
    r"^[\s(\[*–—-]*(?:"
    rf"(?:{_WORKS}|tin\s*bài|bài\s*viết|phóng\s*sự|chùm\s*ảnh)"
    rf"(?:\s*(?:,|và|&|\+|-|–|/|;)?\s*(?:{_WORKS}|viết|bài\s*viết|ảnh\s*minh\s*họa))*"
    r"|(?:nhóm\s*)?(?:tác\s*giả|phóng\s*viên|pv|ctv|cộng\s*tác\s*viên)(?:\s*(?:bài\s*viết|tin\s*bài|tin|bài|ảnh))?"
    r"|(?:nguồn)(?:\s*(?:tin|ảnh|bài\s*viết|bài|tin\s*bài))?"
    r"|(?:người|đơn\s*vị|bộ\s*phận)\s*(?:viết|đăng|đưa\s*tin|thực\s*hiện|gửi|cung\s*cấp\s*tin|tổng\s*hợp"
    r"|biên\s*soạn)(?:\s*bài)?"
    r"|(?:thực\s*hiện|t\.?/?h\.?|biên\s*tập|biên\s*soạn|tổng\s*hợp|đưa\s*tin|viết\s*bài|chụp\s*ảnh|author|by|theo(?=\s*:)"
    r"|(?:(?:được\s*)?(?:đăng|viết|gửi)\s*)?bởi)"
    r")\s*(?:[:：]|\s[-–—]\s)\s*(?P<who>\S.*)$",
    re.I,
)
# A label that needs no colon: the name follows it at once.
_BARE_LABEL = re.compile(
    r"^[\s(*–—-]*(?:theo|bởi|tác\s*giả|(?:written\s*)?by|(?:được\s*)?(?:đăng|viết|gửi)\s*bởi"
    r"|(?:bài\s*viết|bài|tin|ảnh|nguồn)(?:\s*(?:,|và|\s)\s*(?:bài|ảnh))?(?:\s*của)?)\s+(?=\S)",
    re.I,
)
_PAIRED = re.compile(
    r"^\W*(?P<writer>[^-–,;:(]{3,40}?)\s*[-–,;(]\s*(?:ảnh|tin|bài|video|clip)(?:\s*(?:,|và)\s*(?:ảnh|video"
    r"|clip))?\s*[:：]\s*(?P<other>.{3,40})$",
    re.I,
)
_OWN_LABEL = re.compile(
    r"^\W*(?:(?:chùm\s*)?ảnh|hình|hình\s*ảnh|photo|video|clip|nội\s*dung|lời|phóng\s*sự(?:\s*ảnh)?)\W", re.I
)
_LONGEST = 160  # characters of a credit
_UPPER = "A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ"
_TITLE = re.compile(
    r"^(?:(?:PGS|GS|TS|TSKH|ThS|Ths|CN|BS|BSCKI{1,2}|BSCK\d?|DS|KS|NCS|CVC?|CTV|PV|BTV|KTV|NB|Phóng viên|Biên tập viên"
    r"|Cộng tác viên|Nhà báo|LG|Luật sư|Luật gia|Nhà giáo|NGƯT|NGND|TTƯT"
    r"|Đ/c|Đồng chí|Ông|Bà|Thầy|Cô|Cử nhân|Thạc sĩ|Thạc sỹ|Tiến sĩ|Tiến sỹ|Bác sĩ|Bác sỹ"
    r"|(?:Đại|Thượng|Trung|Thiếu)\s+(?:tá|úy|uý|tướng))(?:[.,:]\s*|\s+))+"
)
_BODY = re.compile(
    r"(?:phòng|ban|trung\s*tâm|văn\s*phòng|khoa|tổ|bộ\s*phận|đài|trường|hội|công\s*đoàn|đoàn\s*thanh\s*niên|đảng\s*ủy"
    r"|chi\s*bộ|trạm|xưởng|tt(?=\s)|sở|cục|vụ|viện"
    r"|chi\s*cục|ubnd|ủy\s*ban|uỷ\s*ban|bệnh\s*viện|công\s*ty|báo|tạp\s*chí|cổng|thanh\s*tra|tòa|toà|công\s*an|bch"
    r"|ban\s*biên\s*tập|ban\s*tuyên\s*giáo|mặt\s*trận|liên\s*đoàn|đảng\s*bộ|tỉnh\s*đoàn|huyện\s*đoàn|đoàn"
    r"|huyện|xã|phường|tỉnh|thành\s*phố|tp|vksnd|tand|mttq|lđlđ|hội\s*lhpn|\w*mttq\w*|btv|bqt)\b",
    re.I,
)
_POST = re.compile(
    r"^(?:(?:phó|quyền|nguyên)\s+)?(?:trưởng|phó|giám\s*đốc|hiệu\s*trưởng|chủ\s*tịch|bí\s*thư|chánh|chuyên\s*viên"
    r"|giảng\s*viên|giáo\s*viên|cán\s*bộ"
    r"|phóng\s*viên|biên\s*tập|ủy\s*viên|uỷ\s*viên|thư\s*ký|ctv|cộng\s*tác\s*viên)\b",
    re.I,
)
# What may stand beside a name instead of an office: what its bearer did, or whose news it is.
_DEED = re.compile(
    r"^(?:th|tổng\s*hợp|st|sưu\s*tầm|(?:lược\s*)?ghi|thực\s*hiện|biên\s*(?:tập|dịch|soạn)|dịch|giới\s*thiệu|trích|ctv|pv|bs"
    r"|ttxvn|vov\w{0,3}|vtv\w{0,2}|[\w.]+\.(?:vn|com|net|org)|theo\s.{2,40}|nguồn\s.{2,40}|ảnh\s.{2,40})\.?$",
    re.I,
)
_NEWSROOM = re.compile(
    r"(?:báo(?!\s*cáo)|tạp\s*chí|đài|cổng|trang|website|ttxvn|vov|vtv|thông\s*tấn\s*xã|[\w.]+\.(?:vn|com|net|org))\b[^.,;:]*$",
    re.I,
)
# A deed behind a name without a mark between: "Lò Hương ghi".
_DEED_AT_END = re.compile(
    r"\s+(?:(?:lược\s*)?(?:ghi|dịch)|tổng\s*hợp|sưu\s*tầm|st|thực\s*hiện|biên\s*soạn|giới\s*thiệu|cung\s*cấp)$", re.I
)
_SHORT_BODY = re.compile(r"^[A-ZĐ&]{2,}\d*\b")  # "PV11", "THPT Mường Na"
_INNER_LABEL = re.compile(rf"^(?:{_WORKS}|thiết\s*kế)\s*[:：]\s*", re.I)
_COMPILED = re.compile(r"\bt/h\b", re.I)
_SENTENCE = re.compile(r"[;:!?]\s|(?<![" + _UPPER + r"])\.\s(?!$)|\d{3}")  # "T. Hà" is a name
_NEXT_SENTENCE = re.compile(rf"[a-zà-ỹ]\.\s+(?!(?i:{_WORKS}|tác\s*giả)\s*[:：])[{_UPPER}]")
_JOINTS = re.compile(
    r"\s*(?:[,&+/(;]|\s[-–—](?=\S)|\s[-–—]\s|(?<=\S)[-–—]\s|\s+và\s+)\s*|(?<=[^\W\d_]{2})[-–](?=[^\W\d_]+\s)"
)


def is_credit(text: str) -> bool:
    """Whether a line is a labelled credit: "Tin và ảnh: …", "Tác giả: …", "Nguồn: …" with short content."""
    return len(text) <= _LONGEST and _is_credit(text)


@lru_cache(maxsize=1024)
def _is_credit(text: str) -> bool:
    if text.endswith(("?", "!")):
        return False  # "PV: Thưa bà, …?" is asked in an interview
    paired = _PAIRED.match(text)
    if paired and _is_who(paired["writer"]) and _is_who(paired["other"].rstrip(".) ")):
        return True
    found = _LABELLED.match(text)
    if not found:
        return len(text) <= 80 and _is_bare_credit(text)
    who = found["who"]
    if _OWN_LABEL.match(text):  # "Ảnh: Toàn cảnh Hội nghị" is a caption, "Ảnh: Văn Thuận" a credit
        parts = re.split(r"\s*[,;&]\s*|\s+-\s+|\s+và\s+", who.rstrip(".) "))
        return all(_is_who(part) or is_signature(part) for part in (_INNER_LABEL.sub("", part) for part in parts))
    return len(who.split()) <= 20 and not _NEXT_SENTENCE.search(who)


def _is_bare_credit(text: str) -> bool:
    """A label without a colon, and behind it a name or, as a source, a newsroom: "Theo Lò Hương", "Theo Báo Sơn Hà"."""
    label = _BARE_LABEL.match(text)
    who = text[label.end() :].rstrip(" .)") if label else ""
    return is_signature(who) or (text[:4].lower() == "theo" and bool(_NEWSROOM.match(who)) and len(who) <= 50)


def _is_who(text: str) -> bool:
    return is_name(text, labelled=True)


def is_name(text: str, *, labelled: bool = False) -> bool:
    """Whether a text is one person's name or pen name, titles before it allowed: "ThS. Lò Thị Mến".

    ``labelled``: its place says that it names somebody.
    """
    bare = _TITLE.sub("", text.strip(" ()*"))
    return is_pen_name(bare, labelled=labelled) and (" " in bare or "." in bare)


_ACTS = re.compile(
    r"\b(?:phát\s*biểu|trao|tặng|nhận|chụp|ký\s*kết|trình\s*bày|chủ\s*trì|tham\s*dự|dự|điều\s*hành|giới\s*thiệu"
    r"|báo\s*cáo|chúc\s*mừng|tham\s*luận"
    r"|họp|tổ\s*chức|tổng\s*kết|sơ\s*kết|ra\s*quân|triển\s*khai|khai\s*mạc|bế\s*mạc|kết\s*luận|công\s*bố|phát\s*động|đọc|tại\s+(?:hội|buổi|lễ|đại))\b"
)
_ADDRESS = re.compile(r"^(?:ông|bà|(?:các\s+)?đồng\s*chí|đ/c|thầy|cô|chị|anh(?!\s+\w+\s*(?:$|[-–,&.])))\b", re.I)


def is_signature(text: str) -> bool:
    """Whether a line signs a text: a name, two names, a name with its post or office in short.

    Who is addressed (đồng chí, ông, bà) or does something stands in a caption, and signs nothing.
    """
    return len(text) <= 120 and _is_signature(text)


@lru_cache(maxsize=1024)
def _is_signature(text: str) -> bool:
    if text.endswith(":") or _ADDRESS.match(text) or _ACTS.search(text):
        return False
    text = _DEED_AT_END.sub("", _TITLE.sub("", undoubled(_COMPILED.sub("TH", text.strip(" ()*|_")).removesuffix("/."))))
    if _SENTENCE.search(text):
        return False
    first, *others = [part.strip(" )") for part in _JOINTS.split(text) if part.strip(" )")] or [""]
    if not is_name(first):
        return False
    if others and (_BODY.match(others[0]) or _POST.match(others[0])):
        return True
    return all(
        is_name(part) or any(beside.search(part) for beside in (_BODY, _POST, _DEED, _SHORT_BODY)) for part in others
    )


def is_section_and_name(text: str) -> bool:
    """Whether a short line names a section of the page and, behind a dash, who wrote: "Nông thôn mới - LÒ HƯƠNG"."""
    section, dash, name = re.sub(r"\s[–—]\s", " - ", text).rpartition(" - ")
    return bool(dash) and len(section) <= 40 and name.isupper() and is_name(name) and not section.isupper()


def is_post_line(text: str) -> bool:
    """Whether a line gives the post or office of the name above it: "Trưởng phòng TC,HC,TT,TL"."""
    return len(text) <= 90 and bool(_POST.match(text) or _BODY.match(text)) and not text.endswith((".", ";", ":"))


def is_office(text: str) -> bool:
    """Whether a line signs with an office alone: "Phòng Tổ chức - Hành chính", "Ban Biên tập"."""
    return (
        len(text) <= 70
        and bool(_BODY.match(text))
        and len(text.split()) >= 2
        and not _ACTS.search(text)
        and not re.search(r"[.;:!?]$|\d{3}", text)
    )
