"""The line that says who wrote a text or took its pictures."""

import re

_LABELLED = re.compile(
    r"^[\s(\[*–—-]*(?:"
    r"(?:tin|bài|ảnh|hình|video|clip|hình\s*ảnh|nội\s*dung|nguồn|lời|text|photo|tin\s*bài|bài\s*viết|phóng\s*sự)"
    r"(?:\s*(?:,|và|&|\+|-|–|/|;)?\s*(?:tin|bài|ảnh|hình\s*ảnh|hình|video|clip|viết|bài\s*viết|ảnh\s*minh\s*họa))*"
    r"|(?:nhóm\s*)?(?:tác\s*giả|phóng\s*viên|pv|ctv|cộng\s*tác\s*viên)(?:\s*bài\s*viết)?"
    r"|(?:nguồn)(?:\s*(?:tin|ảnh|bài|tin\s*bài))?"
    r"|(?:người|đơn\s*vị|bộ\s*phận)\s*(?:viết|đăng|đưa\s*tin|thực\s*hiện|gửi|cung\s*cấp\s*tin|tổng\s*hợp"
    r"|biên\s*soạn)(?:\s*bài)?"
    r"|(?:thực\s*hiện|biên\s*tập|tổng\s*hợp|đưa\s*tin|viết\s*bài|chụp\s*ảnh|author|by|đăng\s*bởi|được\s*viết\s*bởi"
    r"|viết\s*bởi|theo(?=\s*:))"
    r")\s*(?:[:：]|\s[-–—]\s)\s*(?P<who>\S.*)$",
    re.I,
)
_PAIRED = re.compile(
    r"^\W*(?P<writer>[^-–,;:(]{3,40}?)\s*[-–,;(]\s*(?:ảnh|tin|bài|video|clip)(?:\s*(?:,|và)\s*(?:ảnh|video"
    r"|clip))?\s*[:：]\s*(?P<other>.{3,40})$",
    re.I,
)
_OWN_LABEL = re.compile(r"^\W*(?:ảnh|hình|hình\s*ảnh|photo|video|clip|nội\s*dung|lời)\W", re.I)
_UPPER = "A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠ-Ỹ"
_SYLLABLE = re.compile(r"^[^\W\d_]+(?:['’][^\W\d_]+)?\.?$")
_TITLE = re.compile(
    r"^(?:(?:PGS|GS|TS|TSKH|ThS|Ths|CN|BS|BSCKI{1,2}|BSCK\d?|DS|KS|NCS|CVC?|CTV|PV|NB|Nhà báo|LG|Luật sư|Luật gia"
    r"|Nhà giáo|NGƯT|NGND|TTƯT"
    r"|Đ/c|Đồng chí|Ông|Bà|Thầy|Cô|Cử nhân|Thạc sĩ|Thạc sỹ|Tiến sĩ|Tiến sỹ|Bác sĩ|Bác sỹ"
    r"|(?:Đại|Thượng|Trung|Thiếu)\s+(?:tá|úy|uý|tướng))(?:[.,:]\s*|\s+))+"
)
_BODY = re.compile(
    r"(?:phòng|ban|trung\s*tâm|văn\s*phòng|khoa|tổ|bộ\s*phận|đài|trường|hội|công\s*đoàn|đoàn\s*thanh\s*niên|đảng\s*ủy"
    r"|chi\s*bộ|trạm|sở|cục|vụ|viện"
    r"|chi\s*cục|ubnd|ủy\s*ban|uỷ\s*ban|bệnh\s*viện|công\s*ty|báo|tạp\s*chí|cổng|thanh\s*tra|tòa|toà|công\s*an|bch"
    r"|ban\s*biên\s*tập|ban\s*tuyên\s*giáo"
    r"|huyện|xã|phường|tỉnh|thành\s*phố|tp|vksnd|tand|mttq|lđlđ|hội\s*lhpn)\b",
    re.I,
)
_POST = re.compile(
    r"^(?:(?:phó|quyền|nguyên)\s+)?(?:trưởng|phó|giám\s*đốc|hiệu\s*trưởng|chủ\s*tịch|bí\s*thư|chánh|chuyên\s*viên"
    r"|giảng\s*viên|giáo\s*viên|cán\s*bộ"
    r"|phóng\s*viên|biên\s*tập|ủy\s*viên|uỷ\s*viên|thư\s*ký|ctv|cộng\s*tác\s*viên)\b",
    re.I,
)
# Towns that weather boxes name alone on a line, as a signature would stand.
_PLACES = frozenset(
    (
        "hà nội|đà nẵng|tp hồ chí minh|hồ chí minh|hải phòng|cần thơ|huế|nha trang|đà lạt|sài gòn|vũng tàu"
        "|hạ long|việt trì|thái nguyên|lào cai|quảng ninh|nghệ an|vinh|thanh hóa|nam định|bắc ninh|hải dương"
        "|khánh hòa|lâm đồng|đồng nai|kiên giang|cà mau|việt nam|trang chủ|tin tức|giới thiệu|liên hệ|văn bản"
        "|thư viện|video|hỏi đáp|lịch công tác|tuyển sinh|đào tạo|tin nổi bật|sự kiện|tin khác|đọc nhiều"
        "|xem nhiều|mới nhất|hình ảnh|liên kết|quảng cáo|đăng nhập|đăng ký|tìm kiếm|tải về|bình luận|thời sự"
        "|kinh tế|văn hóa|xã hội|pháp luật|giáo dục|thể thao|chính trị|quốc tế|đời sống|sức khỏe|công nghệ"
        "|thông báo|trân trọng|hết"
    ).split("|")
)


def is_credit(text: str) -> bool:
    """Whether a line is a labelled credit: "Tin và ảnh: …", "Tác giả: …", "Nguồn: …" with short content."""
    paired = _PAIRED.match(text)
    if paired and is_name(paired["writer"]) and is_name(paired["other"].rstrip(".) ")):
        return True
    found = _LABELLED.match(text)
    if not found or len(text) > 160:
        return False
    who = found["who"]
    if _OWN_LABEL.match(text):  # "Ảnh: Toàn cảnh Hội nghị" is a caption, "Ảnh: Văn Thuận" a credit
        return all(
            is_name(part) or is_signature(part) for part in re.split(r"\s*[,;&]\s*|\s+-\s+|\s+và\s+", who.rstrip(".) "))
        )
    return len(who.split()) <= 20 and not re.search(r"[a-zà-ỹ]\.\s+[" + _UPPER + "]", who)


def is_name(text: str) -> bool:
    """Whether a text has the shape of one person's name or pen name, titles before it allowed: "ThS. Lò Thị Mến"."""
    bare = _TITLE.sub("", text.strip(" .()*"))
    words = bare.split()
    if bare.lower() in _PLACES or not words:
        return False
    if re.fullmatch(rf"(?:[{_UPPER}]{{1,2}}[h]?\.\s?){{1,3}}[{_UPPER}]?[^\W\d_]*", text.strip()) and len(text) <= 14:
        return True  # T.H, N.V.An
    if not 2 <= len(words) <= 5 or not all(_SYLLABLE.match(word) and len(word) <= 8 for word in words):
        return False
    if not all(word[0].isupper() for word in words):
        return False
    return all(word[1:].islower() or len(word) == 1 or "'" in word or "’" in word for word in words) or bare.isupper()


_ACTS = re.compile(
    r"\b(?:phát\s*biểu|trao|tặng|nhận|chụp|ký\s*kết|trình\s*bày|chủ\s*trì|tham\s*dự|dự|điều\s*hành|giới\s*thiệu"
    r"|báo\s*cáo|chúc\s*mừng|tham\s*luận"
    r"|khai\s*mạc|bế\s*mạc|kết\s*luận|công\s*bố|phát\s*động|đọc|tại\s+(?:hội|buổi|lễ|đại))\b"
)
_ADDRESS = re.compile(r"^(?:ông|bà|(?:các\s+)?đồng\s*chí|đ/c|thầy|cô|chị|anh(?!\s+\w+\s*(?:$|[-–,&.])))\b", re.I)


def is_signature(text: str) -> bool:
    """Whether a line signs a text: a name, two names, a name with its post or office in short.

    Who is addressed (đồng chí, ông, bà) or does something stands in a caption, and signs nothing.
    """
    if _ADDRESS.match(text) or _ACTS.search(text):
        return False
    text = _TITLE.sub("", text.strip(" .()*"))
    if len(text) > 110 or re.search(r"[.;:!?]\s|\d{3}", text):
        return False
    first, *others = [part for part in re.split(r"\s*(?:[,&+/(]|\s[-–—]\s|\s+và\s+)\s*", text) if part] or [""]
    if not is_name(first):
        return False
    if others and (_BODY.match(others[0]) or _POST.match(others[0])):
        return True
    return all(is_name(part) or _BODY.search(part) or _POST.match(part) for part in others)


def is_post_line(text: str) -> bool:
    """Whether a line gives the post or office of the name above it: "Trưởng phòng TC,HC,TT,TL"."""
    return len(text) <= 90 and bool(_POST.match(text) or _BODY.match(text)) and not text.endswith((".", ";", ":"))


def is_office(text: str) -> bool:
    """Whether a line signs with an office alone: "Phòng Tổ chức - Hành chính", "Ban Biên tập"."""
    return (
        len(text) <= 70
        and bool(_BODY.match(text))
        and len(text.split()) >= 2
        and not re.search(r"[.;:!?]$|\d{3}", text)
    )
