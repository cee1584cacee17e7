"""Heads of posts ("Phó Giám đốc", "Trưởng phòng", "Ủy viên") in levelled text."""

import re
from functools import cache

from language.lexicon import lexicon

# "Phó", "Nguyên", "Quyền" go before any head; "Phó Ban", "Phó phòng" are heads of their own in the lexicon.
_BEFORE = r"(?:nguyên |quyền |q\. ?|tân |cố )?(?:phó |tổng |trưởng )*"
#: Heads that are posts only with a body after them, or in a list of recipients; alone they are common nouns.
COMMON = frozenset(
    "giáo viên,giảng viên,chuyên viên,thành viên,cán bộ,công chức,viên chức,nhân viên,học viên,sinh viên,công nhân,hội viên,phóng viên,văn thư,ủy viên,thẩm phán,"
    "kiểm sát viên,thủ trưởng,ban thường vụ,chấp hành viên,lớp trưởng".split(",")
)


@cache
def post_head() -> re.Pattern[str]:
    """The head of a post, in levelled text."""
    return re.compile(rf"(?<!\w){_BEFORE}{lexicon('posts').pattern}(?!\w)")
