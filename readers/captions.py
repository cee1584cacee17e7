"""Words under a picture, where only their shape tells: a short line without an end, describing a scene."""

import re

_LABEL = re.compile(r"^[\s(*]*(?:ảnh|hình(?:\s*ảnh)?|photo)\s*(?:\d+\s*)?(?:minh\s*họa\s*)?[:.\-–)]", re.I)
_CREDIT = re.compile(
    r"(?:^|[.\s(,\-–/])(?:ảnh|photo|nguồn ảnh|hình)\s*[:;]\s*\S.{0,50}$|\(\s*(?:ảnh|nguồn)\b[^)]{0,60}\)\.?$", re.I
)
_GALLERY = re.compile(r"^(?:một\s*(?:số|vài)|những|các|chùm|dưới\s*đây\s*là\s*một\s*số)\s*(?:hình\s*)?ảnh\b", re.I)
_OPENER = re.compile(
    r"^(?:toàn\s*cảnh|quang\s*cảnh|khung\s*cảnh|hình\s*ảnh|các\s*đại\s*biểu|đại\s*biểu|đại\s*diện|lãnh\s*đạo"
    r"|đoàn\s*chủ\s*tịch|chủ\s*tọa|ban\s*(?:chủ\s*tọa|tổ\s*chức|giám\s*(?:hiệu|đốc))"
    r"|(?:các\s*)?đồng\s*chí|(?:các\s*)?đ/c|ông|bà|thầy|cô|nhà\s*báo|pgs|gs|ts|ths|bs|bscki*|cn|ngưt|ngnd|(?:đại"
    r"|thượng|trung|thiếu)\s*(?:tá|úy|uý|tướng)|luật\s*sư|nghệ\s*nhân"
    r"|các\s*(?:đơn\s*vị|tập\s*thể|cá\s*nhân|thành\s*viên)|tập\s*thể|chụp\s*ảnh|ký\s*kết|trao|lễ|bàn\s*giao"
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
    r"^(?:tại|ngày|sáng|chiều|tối|trưa|vừa\s*qua|theo|trong|sau|trước|năm|để|với|nhằm|cũng|đồng\s*thời|bên\s*cạnh"
    r"|ngoài\s*ra|tuy\s*nhiên|kết\s*thúc|phát\s*biểu|thay\s*mặt|qua|từ|căn\s*cứ|thực\s*hiện"
    r"|nhân\s*dịp|dịp|vì|do|nếu|khi|mặc\s*dù|về|được|đến|cùng|thông\s*qua|tham\s*dự|dự|chủ\s*trì|hưởng\s*ứng"
    r"|trên\s*cơ\s*sở|đặc\s*biệt|cụ\s*thể|tiếp|thứ|một\s*là|hai\s*là|riêng|hiện|hôm)\b",
    re.I,
)
_END = re.compile(r"(?:[.!?…;:,]|\./\.?)[\"”’)]*$")
LONGEST = 260  # characters of a caption


def is_caption_by_label(text: str) -> bool:
    """Whether a line names itself the words of a picture: "Ảnh: …", "… (Ảnh: Quyết Thắng)"."""
    return len(text) <= LONGEST + 60 and bool(_LABEL.match(text) or _CREDIT.search(text))


def opens_gallery(text: str) -> bool:
    """Whether a line heads a row of pictures: "Một số hình ảnh của Hội nghị:"."""
    return len(text) <= 160 and bool(_GALLERY.match(text)) and not text.endswith(".")


def describes_scene(text: str) -> bool:
    """Whether a line without an end names people or a scene as captions do."""
    if len(text) > LONGEST or _END.search(text):
        return False
    return not _NARRATIVE.match(text) and bool(_OPENER.match(text) or (_SCENE.search(text) and len(text) <= 200))


def has_end(text: str) -> bool:
    """Whether a text ends as a sentence, a clause or an introduction does."""
    return bool(_END.search(text))


def is_narrative(text: str) -> bool:
    """Whether a text begins as sentences of a report do."""
    return bool(_NARRATIVE.match(text))
