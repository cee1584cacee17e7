"""What programs put on a paper: the seal of a digital signature, which says who signed and when, and their own name."""

import re

SIGNED = re.compile(
    r"\W*(?:(?:được\s*)?ký\s*(?:số\s*)?bởi|người\s*ký|(?:thời\s*gian|ngày|giờ)\s*ký|digitally\s*signed\s*by)\s*:", re.I
)
LABELLED = re.compile(
    rf"{SIGNED.pattern}|(?:e-?mail|cơ\s*quan|tổ\s*chức|đơn\s*vị|chức\s*vụ|date|reason|location)\s*:", re.I
)
# "[ KÝ BỞI CHỮ KÝ SỐ HỢP LỆ ]"; and what a telephone writes under the pages that it takes.
BARE = re.compile(
    r"\W*(?:(?:đã\s+)?ký\s+(?:số\s+)?bởi\s+chữ\s+ký\s+số\b|(?:được\s+)?quét\s+bằng\s+camscanner"
    r"|scanned\s+(?:by|with)\s+(?:camscanner|adobe\s+scan)).{0,40}",
    re.I,
)
