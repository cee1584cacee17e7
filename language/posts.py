"""Heads of posts ("Phó Giám đốc", "Trưởng phòng", "Ủy viên") in levelled text."""

import re
from functools import cache

from language.lexicon import any_of, lexicon
from language.swift_patterns import swift

# Ranks go before any head, one after the other; "Phó Ban", "Phó phòng" are heads of their own in the lexicon.
_RANKS = r"(?:phó |tổng |trưởng )*"
#: Heads that are posts only with a body after them, or in a list of recipients; alone they are common nouns.
COMMON = frozenset(lexicon("common_posts").by_spelling)
#: Those of them that are words of bodies' names too: "Ban Tổ chức - Cán bộ", "Công tác Học sinh - Sinh viên".
FIELDS = frozenset(s for s, e in lexicon("common_posts").by_spelling.items() if not e.attributes.get("always"))
#: Those who belong to the ranks and hold no post: "sinh viên", "hội viên".
RANKS = frozenset(s for s, e in lexicon("common_posts").by_spelling.items() if e.attributes.get("rank"))


@cache
def post_head() -> re.Pattern[str]:
    """The head of a post, in levelled text."""
    prefixes = lexicon("post_prefixes").by_spelling
    before = any_of((*(f"{p} " for p in prefixes), *(p for p in prefixes if p.endswith("."))))
    recalled = lexicon("recalled_people").pattern  # "Chủ tịch Hồ Chí Minh" is nobody's post
    # "Đoàn Chủ tịch", "Ban Bí thư", "Ban Tổng Giám đốc", "chi đoàn giáo viên" are bodies; "ủy quyền Chủ tịch nước" is
    # no post, nor does one begin within "chức vụ Phó Hiệu trưởng".
    boards = r"(?!(?<=ban )(?:bí thư(?! thứ)|(?:tổng )?giám đốc|chủ nhiệm))(?!(?<=ban tổng )giám đốc)"
    bodies = rf"(?<!đoàn )(?<!\bủy ){boards}(?!(?<=chức )vụ)"
    return swift(rf"(?<!\w){bodies}{before}?{_RANKS}{lexicon('posts').pattern}(?!\w)(?! {recalled})")
