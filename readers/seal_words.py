"""The words of a digital signature's seal: who signed a paper and when, behind labels."""

import re

SIGNED = re.compile(
    r"\W*(?:(?:được\s*)?ký\s*(?:số\s*)?bởi|người\s*ký|(?:thời\s*gian|ngày|giờ)\s*ký|digitally\s*signed\s*by)\s*:", re.I
)
LABELLED = re.compile(
    rf"{SIGNED.pattern}|(?:e-?mail|cơ\s*quan|tổ\s*chức|đơn\s*vị|chức\s*vụ|date|reason|location)\s*:", re.I
)
BARE = re.compile(r"\W*(?:đã\s+)?ký\s+(?:số\s+)?bởi\s+chữ\s+ký\s+số\b.{0,40}", re.I)  # "[ KÝ BỞI CHỮ KÝ SỐ HỢP LỆ ]"
