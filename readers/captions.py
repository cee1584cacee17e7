"""Words under a picture, where only their shape tells: a short line without an end, describing a scene."""

import re

_LABEL = re.compile(r"^[\s(*]*(?:ảnh|hình(?:\s*ảnh)?|photo)\s*(?:\d+\s*)?(?:minh\s*họa\s*)?[:.\-–)]", re.I)
_CREDIT = re.compile(
    r"(?:^|[.\s(,\-–/])(?:ảnh|photo|nguồn ảnh|hình)\s*[:;]\s*\S.{0,50}$|\(\s*(?:ảnh|nguồn)\b[^)]{0,60}\)\.?$", re.I
)
# "… tại Đại hội. Ảnh Vinh Duy.": a name and nothing else after the word.
_PLAIN_CREDIT = re.compile(
    r"(?:[.)”\"]|\s[-–—])\s*(?:Ảnh|Hình)\s+[A-ZÀ-ÝĂĐĨŨƠƯẠ-Ỹ][^\W\d_]+(?:\s[A-ZÀ-ÝĂĐĨŨƠƯẠ-Ỹ][^\W\d_]+){1,3}\s*\.?$"
)
_GALLERY = re.compile(r"^(?:một\s*(?:số|vài)|những|các|chùm|dưới\s*đây\s*là\s*một\s*số)\s*(?:hình\s*)?ảnh\b", re.I)
_OPENER = re.compile(
    r"^(?:toàn\s*cảnh|quang\s*cảnh|khung\s*cảnh|hình\s*ảnh|các\s*đại\s*biểu|đại\s*biểu|đại\s*diện|lãnh\s*đạo"
    r"|đoàn\s*chủ\s*tịch|chủ\s*tọa|ban\s*(?:chủ\s*tọa|tổ\s*chức|giám\s*(?:hiệu|đốc))"
    r"|(?:các\s*)?đồng\s*chí|(?:các\s*)?đ/c|ông|bà|thầy|cô|chị|cụ|nhà\s*báo|pgs|gs|ts|ths|bs|bscki*|cn|ngưt|ngnd|(?:đại"
    r"|thượng|trung|thiếu)\s*(?:tá|úy|uý|tướng)|luật\s*sư|nghệ\s*nhân"
    r"|các\s*(?:đơn\s*vị|tập\s*thể|cá\s*nhân|thành\s*viên)|tập\s*thể|chụp\s*ảnh|ký\s*kết|trao(?!\s*đổi)|lễ|bàn\s*giao"
    r"|tiết\s*mục|cảnh|phiên|buổi|hội\s*nghị|đoàn|đông\s*đảo|công\s*an|bộ\s*đội)\b",
    re.I,
)
_SCENE = re.compile(
    r"\b(?:phát\s*biểu|trao|tặng|nhận|chụp\s*(?:ảnh|hình)|ký\s*(?:kết|giao)|ký|trình\s*bày|chủ\s*trì|tham\s*dự|dự"
    r"|điều\s*hành|giới\s*thiệu|báo\s*cáo|chúc\s*mừng|tặng\s*hoa|tham\s*luận|thảo\s*luận"
    r"|khai\s*mạc|bế\s*mạc|kết\s*luận|chào\s*(?:cờ|mừng)|biểu\s*quyết|lưu\s*niệm|bàn\s*giao|công\s*bố|phát\s*động"
    r"|biểu\s*diễn|dâng\s*(?:hương|hoa)|tại\s*(?:hội\s*nghị|buổi|đại\s*hội|tọa\s*đàm|lễ|điểm\s*cầu))\b",
    re.I,
)
# So a sentence of the report begins, not a caption.
_NARRATIVE = re.compile(
    r"^(?:tại|tới|ngày|sáng|chiều|tối|trưa|vừa\s*qua|theo|trong|sau|trước|năm|để|với|nhằm|cũng|đồng\s*thời|bên\s*cạnh"
    r"|ngoài\s*ra|tuy\s*nhiên|kết\s*thúc|phát\s*biểu|thay\s*mặt|qua|từ|căn\s*cứ|thực\s*hiện"
    r"|nhân\s*dịp|dịp|vì|do|nếu|khi|mặc\s*dù|về|được|đến|cùng|thông\s*qua|tham\s*dự|dự|chủ\s*trì|hưởng\s*ứng"
    r"|trên\s*cơ\s*sở|đặc\s*biệt|cụ\s*thể|tiếp|thứ|một\s*là|hai\s*là|riêng|hiện|hôm|cuối|đầu|khép\s*lại|mở\s*đầu|nhân|thừa|giữa|rồi)\b",
    re.I,
)
# A whole sentence that only says what a picture shows: somebody named at its head does what cameras wait for, now.
_ACT_SHOWN = re.compile(
    r"\b(?:phát\s*biểu|trao(?!\s*đổi)|tặng|ký\s*(?:kết\s*)?giao\s*ước|ký\s*kết|chụp\s*(?:ảnh|hình)|chúc\s*mừng|bàn\s*giao"
    r"|trình\s*bày|biểu\s*quyết|chứng\s*kiến|tại\s*(?:buổi|lễ)\s*ký)\b",
    re.I,
)
# Acts that tell a picture even where it is not plain that the line begins with somebody.
_PLAIN_ACT = re.compile(
    r"\b(?:phát\s*biểu|trao\s*(?:cờ|bằng|giấy|quyết\s*định|tặng)|tặng\s*hoa|ký\s*(?:kết\s*)?giao\s*ước"
    r"|chụp\s*(?:ảnh|hình))\b",
    re.I,
)
_TOLD = re.compile(
    r"\b(?:đã|đang|sẽ|cũng|vừa|cùng\s*với|đồng\s*thời|đề\s*nghị|yêu\s*cầu|nhấn\s*mạnh|khẳng\s*định|cho\s*biết"
    r"|đánh\s*giá|biểu\s*dương|ghi\s*nhận|nêu|tiến\s*hành|tổ\s*chức|thống\s*nhất|dự|tham\s*dự|chủ\s*trì|đạt"
    r"|trong\s*đó|gồm|như\s*sau)\b|[:;]|\d{1,3}\s+(?:tập\s*thể|cá\s*nhân|đơn\s*vị)",
    re.I,
)
_VIEW = re.compile(
    r"^(?:(?:toàn|quang|khung)\s*cảnh|hình\s*ảnh\s*(?:tại|của|buổi|lễ|hội\s*nghị|trong))\b|^(?:các\s*)?đại\s*biểu\s*(?:tham\s*)?dự\s*(?:hội\s*nghị|đại\s*hội|lễ|buổi|tọa\s*đàm)$"
    r"|[^.]{3,100}?\bchụp\s*(?:ảnh|hình)\s*lưu\s*niệm\b",
    re.I,
)
_PLACE_IN_PICTURE = re.compile(
    r"\((?:đứng\s*|ngồi\s*|người\s*|thứ\s*\w+\s*|ở\s*)*(?:(?:bên\s*|từ\s*|phía\s*)?(?:trái|phải)|giữa|ngoài\s*cùng"
    r"|hàng\s*(?:đầu|trên|dưới))[^)]{0,30}\)",
    re.I,
)
_INNER_END = re.compile(r"[.!?…]\s+\S")
_SHORT_FORM = re.compile(r"\b(?:TP|T\.P|PGS|GS|TS|ThS|BS|KS|CN|Đ/c|P|Tp|Ths)\.\s*")
_END = re.compile(r"(?:[.!?…;:,]|\./\.?)[\"”’)]*$")
LONGEST = 260  # characters of a caption
_SENTENCE = 60  # characters
_LONGEST_LISTED = 120  # characters of one that goes on after a colon: what is longer tells what somebody said
_LISTS = re.compile(r":\s[^\W\d_].*[,;]\s", re.S)


def is_caption_by_label(text: str) -> bool:
    """Whether a line names itself the words of a picture: "Ảnh: …", "… (Ảnh: Quyết Thắng)"."""
    if len(text) > LONGEST + 60:
        return False
    return bool(_LABEL.match(text) or _CREDIT.search(text) or ("nh " in text[-60:] and _PLAIN_CREDIT.search(text)))


def opens_gallery(text: str) -> bool:
    """Whether a line heads a row of pictures: "Một số hình ảnh của Hội nghị:"."""
    return len(text) <= 160 and bool(_GALLERY.match(text)) and not text.endswith(".")


def describes_scene(text: str) -> bool:
    """Whether a line without an end names people or a scene as captions do."""
    if len(text) > LONGEST or _END.search(text) or (len(text) > _LONGEST_LISTED and _LISTS.search(text)):
        return False
    return not _NARRATIVE.match(text) and bool(_OPENER.match(text) or (_SCENE.search(text) and len(text) <= 200))


def names_view(text: str) -> bool:
    """Whether a line names a view and nothing more: "Quang cảnh hội nghị.", "Hình ảnh tại buổi ký kết."."""
    return len(text) <= 160 and bool(_VIEW.match(text.strip("() ."))) and not re.search(r"[:;]|\bđã\b", text)


def names_actor(text: str) -> bool:
    """Whether a line begins with somebody ("Lãnh đạo …", "Ông …") and goes on with what he or she does in a picture."""
    return bool(_OPENER.match(text) and _ACT_SHOWN.search(text)) and not _TOLD.search(text)


def is_scene_sentence(text: str) -> bool:
    """Whether a line is one whole sentence that only says what a picture shows: "Đại tá X phát biểu tại hội nghị."."""
    inner = text.strip("() ").rstrip(".").rstrip()
    if len(text) > 220 or _NARRATIVE.match(inner):
        return False
    placed = "(" in inner and _PLACE_IN_PICTURE.search(inner)
    shown = placed or names_view(inner) or (_act_shown(inner) and not _TOLD.search(inner))
    return bool(shown) and not _INNER_END.search(_SHORT_FORM.sub("", inner))


def _act_shown(text: str) -> bool:
    act = _ACT_SHOWN.search(text) if _OPENER.match(text) else _PLAIN_ACT.search(text, 8, 110)
    return act is not None


def has_end(text: str) -> bool:
    """Whether a text ends as a sentence, a clause or an introduction does."""
    return bool(_END.search(text))


def tells(text: str) -> bool:
    """Whether a line is a sentence of the report: of some length, ended, and told or asked rather than shown."""
    return len(text) >= _SENTENCE and text.endswith(".") and bool(_TOLD.search(text)) and not is_caption_by_label(text)


def is_narrative(text: str) -> bool:
    """Whether a text begins as sentences of a report do."""
    return bool(_NARRATIVE.match(text))
