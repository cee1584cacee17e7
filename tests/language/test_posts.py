"""Heads of posts."""

import pytest

from language.fold import level
from language.posts import COMMON, post_head


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Phó Giám đốc Sở Nội vụ", ["phó giám đốc"]),
        ("nguyên Phó Chủ tịch UBND huyện", ["nguyên phó chủ tịch"]),
        ("Quyền Trưởng phòng", ["quyền trưởng phòng"]),
        ("Phó Tổng Giám đốc", ["phó tổng giám đốc"]),
        ("Phó Trưởng ban", ["phó trưởng ban"]),
        ("Ủy viên Ban Thường vụ, Trưởng ban Tổ chức", ["ủy viên ban thường vụ", "trưởng ban tổ chức"]),
        ("Uỷ viên BTV", ["ủy viên"]),
        ("Bí thư Đảng ủy, Hiệu trưởng", ["bí thư đảng ủy", "hiệu trưởng"]),
        ("Cụm trưởng Cụm thi đua", ["cụm trưởng"]),
        ("Chánh VP HĐND", ["chánh vp"]),
        ("Viện trưởng VKSND", ["viện trưởng"]),
        ("Bà Vi Thị Thủy Ủy viên Thường vụ", ["ủy viên"]),
        ("giám đốcx", []),
        ("Sở Nội vụ", []),
    ],
)
def test_heads(text: str, heads: list[str]) -> None:
    assert [m[0] for m in post_head().finditer(level(text))] == heads


def test_heads_that_are_common_nouns_are_heads_all_the_same() -> None:
    assert {"giáo viên", "chuyên viên", "ủy viên", "thành viên"} <= COMMON
    assert all(post_head().fullmatch(word) for word in ("giáo viên", "chuyên viên", "ủy viên", "thành viên"))
