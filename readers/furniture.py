"""Lines of a page that are nothing of the document's own: menus, counters, tools, links to other news, imprint."""

import re

# The whole line is a tool, a counter or a menu entry, whatever stands around it.
_WHOLE = re.compile(
    r"(?:truy\s*cập\s*nội\s*dung\s*luôn|nhảy\s*đến\s*nội\s*dung|bỏ\s*qua\s*nội\s*dung"
    r"|chuyển\s*đến\s*nội\s*dung(?:\s*chính)?|skip\s*to\s*(?:main\s*)?content"
    r"|bỏ\s*qua\s*các\s*lệnh.{0,20}|skip\s*ribbon\s*commands|untitled\s*document|☰.*|menu|đóng|close|tìm\s*kiếm(?:\s*(?:nâng\s*cao|thông\s*tin|tin\s*tức))?|search"
    r"|đăng\s*(?:nhập|ký|xuất)(?:\s*[|/]\s*đăng\s*(?:nhập|ký))?|login|trang\s*(?:chủ|nhất)|home"
    r"|(?:từ\s*viết\s*tắt\s*)?(?:xem\s*(?:với\s*)?)?cỡ\s*chữ\b.{0,24}|font\s*size.{0,10}|[a-zđ]|by|bởi|a[-+]|aa|in|pdf|print|email|share|like|tweet|rss|top|zalo"
    r"|facebook|twitter|youtube"
    r"|in\s*(?:trang|bài(?:\s*(?:viết|này))?|ấn|tin)(?:\s*này)?|bản\s*in|gửi\s*(?:email|mail|bài(?:\s*viết)?"
    r"|cho\s*bạn\s*bè|tin|bình\s*luận|ý\s*kiến).{0,24}"
    r"|(?:số\s*|tổng\s*(?:số\s*)?)?(?:lượt|lần)\s*(?:xem|đọc|truy\s*cập|tải)[^.]{0,20}[\d.,k]*"
    r"|(?:số\s*lượt\s*)?đang\s*(?:online|trực\s*tuyến|truy\s*cập)|(?:số\s*)?(?:lượt\s*)?người\s*(?:xem|đọc)\s*:[\s\d.,]*(?:bản\s*in)?"
    r"|view\s*count\s*:?\s*[\d.,]+|(?:đã\s*)?(?:xem|đọc|views?|hits?)\s*:?\s*[\d.,]+"
    r"|[\d.,]+\s*(?:lượt\s*(?:xem|đọc)|views?|lần\s*xem)|(?:số\s*người\s*|đang\s*)?(?:online|trực\s*tuyến"
    r"|truy\s*cập)\s*:?\s*[\d.,]+"
    r"|(?:hôm\s*(?:nay|qua)|tuần\s*(?:này|trước)|tháng\s*(?:này|trước)|năm\s*(?:nay|trước)|tất\s*cả|trong\s*(?:ngày"
    r"|tuần|tháng))\s*:?\s*[\d.,]+"
    r"|thống\s*kê\s*(?:truy\s*cập|website)|liên\s*kết\s*(?:web(?:site)?|nhanh|trang).{0,12}|thời\s*tiết|tỷ\s*giá"
    r"|thư\s*viện\s*(?:ảnh|video|số)|quảng\s*cáo|banner"
    r"|chia\s*sẻ.{0,48}|share\s*(?:on|this).{0,20}|theo\s*dõi.{0,40}trên.{0,20}|nghe\s*(?:bài\s*viết"
    r"|đọc\s*bài).{0,24}|đọc\s*bài\s*viết|sao\s*chép\s*liên\s*kết|copy\s*link"
    r"|(?:về\s*)?(?:đầu\s*trang|trang\s*trước|cuối\s*trang|trở\s*(?:về|lại|lên)|quay\s*lại).{0,12}|lên\s*đầu\s*trang"
    r"|back(?:\s*to\s*top)?|góp\s*ý|google\s*news|tải\s*(?:về|file|xuống).{0,60}|[^\s]{1,60}\.(?:pdf|docx?|xlsx?|rar|zip)(?:\s*\(.{1,16}\))?"
    r"|tổng\s*số\s*điểm\s*của\s*bài\s*viết.*|(?:xếp\s*hạng|đánh\s*giá(?:\s*bài\s*viết)?|bình\s*chọn)\s*:.*"
    r"|click\s*để\s*đánh\s*giá.*|hãy\s*là\s*người\s*đầu\s*tiên.*"
    r"|chung\s*nhan\s*tin\s*nhiem\s*mang|tín\s*nhiệm\s*mạng|(?:loading|đang\s*tải(?:\s*(?:dữ\s*liệu|nội\s*dung))?).{0,5}|xem\s*thêm|đọc\s*thêm|chi\s*tiết"
    r"|video\s*clip|tin\s*nổi\s*bật|tin\s*xem\s*nhiều"
    r"|ý\s*kiến\s*của\s*bạn.{0,30}|bình\s*luận(?:\s*\(\d+\))?|\d+\s*bình\s*luận|tiếng\s*việt|english|vi|en|vie"
    r"|eng|(?:bình\s*chọn\s*)?xem\s*kết\s*quả|kết\s*quả\s*bình\s*chọn|bình\s*chọn)[\s.…:]*",
    re.I,
)
# Tools that stand in a row on one line with nothing between them.
_ROW = re.compile(
    r"(?:(?:trở\s*(?:về|lại)|đầu\s*trang|về\s*trang\s*trước|in\s*bài(?:\s*viết)?|in\s*trang|in\s*tin|in\s*ra|bản\s*in"
    r"|(?:xem\s*)?(?:với\s*)?cỡ\s*chữ|đọc\s*bài(?:\s*viết)?|lưu\s*bài(?:\s*viết)?(?:\s*này)?"
    r"|gửi\s*cho\s*bạn\s*bè|gửi\s*(?:e?mail|bài\s*viết|bình\s*luận)|lưu\s*bài"
    r"|facebook|zalo|twitter|email|chia\s*sẻ|cỡ\s*chữ|a[-+]?|lượt\s*xem\s*\d+)\s*)+",
    re.I,
)
# What editors' tools and advertisements leave in a text where a picture stood.
_REMNANT = re.compile(
    r"(?:leftcenterrightdel|(?:ad\s*)?quảng\s*cáo|(?:(?:responsive|default|featured)\s*)?(?:img|image|dscn?|picture|photo)[\s_\-]?\d*"
    r"|[0-9a-f]{16,64}|\S{1,240}\.(?:jpe?g|png|gif|webp|bmp|mp4))\W*",
    re.I,
)
_IMAGE_FILE = re.compile(r"\w\.(?:jpe?g|png|gif|webp|bmp)$", re.I)
_EDITOR = re.compile(r"^leftcenterrightdel\s*(?=\S)", re.I)
# The name of a paper that stood before the text: "(Sonha.vn) -".
_SOURCE = re.compile(r"[(\[]?[\w-]+(?:\.[\w-]+){1,3}[)\]]?\s*[-–—:]?", re.I)
# The name of whose page it is, at its head: a body in capitals and nothing that it does.
_BODY_NAME = re.compile(
    r"(?:cổng\s*(?:thông\s*tin|ttđt)|trang\s*(?:thông\s*tin|tin)|website|(?:tổng\s*)?cục|sở|ubnd|ủy\s*ban|uỷ\s*ban|hđnd|bộ|ban|phòng"
    r"|trường|học\s*viện|đại\s*học|bệnh\s*viện|trung\s*tâm|viện|tòa\s*án|toà\s*án|kho\s*bạc|chi\s*cục|công\s*an|thanh\s*tra|văn\s*phòng"
    r"|đảng\s*bộ|tỉnh\s*ủy|huyện\s*ủy|thành\s*ủy|ngân\s*hàng|công\s*ty|tổng\s*công\s*ty|tập\s*đoàn|liên\s*đoàn|hội|báo|đài|tạp\s*chí)\b",
    re.I,
)
_DOES = re.compile(
    r"\b(?:họp|tổ\s*chức|tổng\s*kết|sơ\s*kết|khai\s*mạc|bế\s*mạc|ký|trao|đón|phát\s*động|thăm|ra\s*quân|triển\s*khai|bầu|tập\s*huấn"
    r"|gặp\s*mặt|kỷ\s*niệm|thi\s*đua|khen|công\s*bố|tuyên\s*dương|biểu\s*dương|vinh\s*danh|đạt|nhận|chúc|thông\s*báo|thống\s*nhất|hội\s*nghị"
    r"|đại\s*hội|tọa\s*đàm|hội\s*thảo|lễ|năm|nhiệm\s*kỳ|quyết\s*định|giao|đẩy\s*mạnh|nâng\s*cao|tăng\s*cường|với|góp|vì|thực\s*hiện|được|làm"
    r"|giao\s*ban|hướng|phiên|học\s*tập|tặng|cùng|ra\s*mắt|khánh\s*thành|xét|bình)\b",
    re.I,
)
_BRACKETS = str.maketrans(dict.fromkeys("[]()|•·:/,–-»›", " "))
# After this line nothing of the article comes any more.
_TAIL = re.compile(
    r"[\[*•\-–\s]*(?:(?:các\s*|những\s*)?(?:tin|bài(?:\s*viết)?|bản\s*tin|tin\s*bài|câu\s*hỏi|video|tin\s*tức"
    r"|thông\s*tin|sự\s*kiện)\s*"
    r"(?:(?:tức|bài|viết)\s*)?(?:khác|liên\s*quan|cùng\s*(?:chuyên\s*)?(?:mục|loại|chủ\s*đề|lĩnh\s*vực|danh\s*mục)"
    r"|đã\s*(?:đưa|đăng)|mới(?:\s*(?:hơn|nhất|đăng))?|cũ(?:\s*hơn)?|tiếp\s*theo"
    r"|xem\s*nhiều|đọc\s*nhiều(?:\s*nhất)?|nổi\s*bật|trước(?:\s*đó)?|cùng\s*ngày)"
    r"|(?:có\s*thể\s*)?bạn\s*(?:có\s*thể\s*)?(?:quan\s*tâm|thích)|đọc\s*(?:tiếp|nhiều(?:\s*nhất)?)|xem\s*(?:nhiều"
    r"|tiếp)|mới\s*nhất|cùng\s*chuyên\s*mục"
    r"|(?:gửi\s*|viết\s*|ý\s*kiến\s*)?(?:bình\s*luận|phản\s*hồi)(?:\s*(?:của\s*bạn|bạn\s*đọc|mới"
    r"|facebook))?|ý\s*kiến\s*(?:bạn\s*đọc|độc\s*giả)|leave\s*a\s*reply"
    r"|văn\s*bản\s*(?:mới(?:\s*ban\s*hành)?|nhà\s*trường|liên\s*quan|chỉ\s*đạo)|related\s*(?:posts?|articles?)"
    r"|\d+\s*(?:bình\s*luận|phản\s*hồi|comments?|thoughts?)\s*(?:về|cho|on)\s.*"
    r"|(?:older|newer)\s*posts?"
    r"|(?:tag|từ\s*khó[aá]|thẻ)s?(?:\s*[:：].*)?|file\s*đính\s*kèm|tài\s*liệu\s*đính\s*kèm|liên\s*kết\s*web(?:site)?"
    r"|thống\s*kê\s*truy\s*cập)(?:\s*\(\s*\d+\s*\))?[\s:：.…»>\]]*",
    re.I,
)
# Under a teaser it leads to the whole.
_LINK = re.compile(r"\W*(?:(?:xem|đọc)\s*(?:tiếp|thêm|chi\s*tiết)|chi\s*tiết|read\s*more)\W*", re.I)
_IMPRINT = re.compile(
    r"^\W*(?:địa\s*chỉ|trụ\s*sở|điện\s*thoại|đt|tel|hotline|fax|e-?mail|website|web|©|copyright|bản\s*quyền"
    r"|giấy\s*phép|gp\s*số|gpxb|số\s*giấy\s*phép|thiết\s*kế\s*(?:bởi|web)"
    r"|phát\s*triển\s*bởi|powered|designed|đơn\s*vị\s*chủ\s*quản|cơ\s*quan\s*chủ\s*quản|chịu\s*trách\s*nhiệm"
    r"|tổng\s*biên\s*tập|trưởng\s*ban\s*biên\s*tập|ghi\s*rõ\s*nguồn|đường\s*dây\s*nóng"
    r"|mã\s*số\s*thuế|số\s*tài\s*khoản|all\s*rights)\b|^\W*(?:©|\(c\)\s)|ghi\s*rõ\s*nguồn|all\s*rights\s*reserved"
    r"|(?:sử\s*dụng|dùng|chấp\s*nhận)\s*(?:các\s*)?cookies?\b|không\s*sao\s*chép\s*dưới|nghiêm\s*cấm\s*sao\s*chép"
    r"|giấy\s*phép\s*(?:số|thiết\s*lập|hoạt\s*động|xuất\s*bản).{0,80}(?:cấp|ngày)",
    re.I,
)
_FOOT = re.compile(
    r"\W*(?:©|copyright\b|bản\s*quyền\s*(?:©|thuộc|của)|(?:người\s*)?chịu\s*trách\s*nhiệm\s*(?:nội\s*dung|xuất\s*bản|chính\s*:)"
    r"|cơ\s*quan\s*chủ\s*quản\s*:|tổng\s*biên\s*tập\s*:|giấy\s*phép\s*(?:số|thiết\s*lập|hoạt\s*động|xuất\s*bản))",
    re.I,
)
_CRUMB = re.compile(r"\s*(?:[»›>|/•·☰→]|&raquo;|\s::\s|\s{3,})\s*")
_LONGEST_LINK = 30
_LONGEST_FOOT = 160
_LETTER = re.compile(r"[^\W\d_]")


def is_tool(text: str) -> bool:
    """Whether a line is a tool, a counter, an entry of a menu or has no letter at all."""
    if not _LETTER.search(text):
        return True
    if len(text) > 120:
        return False
    bare = text.strip(" •*[]()|-–—:>»›▪◦·🖨👁📧")
    if not bare or _WHOLE.fullmatch(bare) or (text[0] in "([" and _SOURCE.fullmatch(text)):
        return True
    if _ROW.fullmatch(bare.translate(_BRACKETS).strip()):
        return True
    parts = [part for part in re.split(r"\s*[\[\]|•·]\s*|\s{2,}|\s[-–]\s", bare) if part]
    return len(parts) > 1 and all(_WHOLE.fullmatch(part) for part in parts)


def is_remnant(text: str) -> bool:
    """Whether a line is what a tool left where a picture stood: "leftcenterrightdel", the name of an image file."""
    return len(text) <= 250 and bool(_REMNANT.fullmatch(text) or (len(text) <= 120 and _IMAGE_FILE.search(text)))


def is_address(text: str) -> bool:
    """Whether a remnant is an address on the net: the picture of the page itself, which has no caption."""
    return text.startswith(("//", "http://", "https://", "www."))


def is_advertisement(text: str) -> bool:
    """Whether a remnant is that of an advertisement, under which no caption stands."""
    return bool(re.match(r"(?:ad\s*)?quảng\s*cáo", text, re.I))


def without_remnant(text: str) -> str:
    """The line without the editor's remnant at its head."""
    return _EDITOR.sub("", text)


def is_menu(text: str) -> bool:
    """Whether a line is a path or a row of menu entries: short phrases parted by bars or arrows, no sentence."""
    if len(text) > 300 or text.endswith((".", ";")):
        return False
    parts = [part for part in _CRUMB.split(text) if part]
    if (
        len(parts) >= 2
        and len(parts[0]) > 1
        and _WHOLE.fullmatch(parts[0])
        and max(map(len, parts)) <= 70
        and len(text) <= 200
    ):
        return True
    if len(parts) < 2 or text.endswith((".", ";", ":")) or "/20" in text:
        return False
    arrows = sum(text.count(c) for c in "»›>|→")
    return arrows >= 1 and max(map(len, parts)) <= 60 and (arrows >= 2 or len(text) <= 80)


def is_masthead(text: str) -> bool:
    """Whether a line in capitals names whose page it is: "SỞ NỘI VỤ TỈNH SƠN HÀ", and nothing that happened."""
    return len(text) <= 90 and text.isupper() and bool(_BODY_NAME.match(text)) and not _DOES.search(text)


def opens_tail(text: str) -> bool:
    """Whether a line heads what follows an article: other news, comments, tags."""
    return len(text) <= 160 and bool(_TAIL.fullmatch(text))


def is_foot(text: str) -> bool:
    """Whether a line is of the imprint that stands below everything else: who answers for the page, its rights."""
    return len(text) <= _LONGEST_FOOT and bool(_FOOT.match(text))


def is_link(text: str) -> bool:
    """Whether a line leads from a teaser to the whole: "Xem tiếp", "Chi tiết »"."""
    return len(text) <= _LONGEST_LINK and bool(_LINK.fullmatch(text))


def is_imprint(text: str) -> bool:
    """Whether a line is of the page's imprint: address, licence, copyright."""
    return len(text) <= 300 and bool(_IMPRINT.search(text))
