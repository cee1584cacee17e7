"""An odd spelling of a name is mended where the document writes the name right; two people stay two."""

import pytest

from readers.recognition_names import names_mended


def _texts(*texts: str) -> list[str]:
    return [" ".join(words) for words in names_mended([text.split() for text in texts])]


@pytest.mark.parametrize(
    ("texts", "meant"),
    [
        (
            ["1. Đ/c Vàng Thị Mẩy, Hiệu trưởng", "Đ/c Vàng Thị Mãy phát biểu", "Vàng Thị Mẩy"],
            ["1. Đ/c Vàng Thị Mẩy, Hiệu trưởng", "Đ/c Vàng Thị Mẩy phát biểu", "Vàng Thị Mẩy"],
        ),
        (
            ["TS. Phạm Ngọc Hần, Ủy viên", "TS. Phạm Ngọc Hân trình bày"],
            ["TS. Phạm Ngọc Hân, Ủy viên", "TS. Phạm Ngọc Hân trình bày"],
        ),
        (
            ["bà Định Thị Blơi, Phó Chủ tịch", "Bà Đinh Thị Blơi ghi nhận"],
            ["bà Đinh Thị Blơi, Phó Chủ tịch", "Bà Đinh Thị Blơi ghi nhận"],
        ),
        (
            ["ông Cao Thắng Lợi dự", "Ông Cao Thăng Lợi phân tích", "ông Cao Thắng Lợi trao"],
            ["ông Cao Thắng Lợi dự", "Ông Cao Thắng Lợi phân tích", "ông Cao Thắng Lợi trao"],
        ),
        (["Lò Thị Mẩy", "bà Lò Thị Mãy", "Lò Thị Mãy"], ["Lò Thị Mẩy", "bà Lò Thị Mẩy", "Lò Thị Mẩy"]),  # no syllable
    ],
)
def test_odd_spellings(texts: list[str], meant: list[str]) -> None:
    assert _texts(*texts) == meant


@pytest.mark.parametrize(
    "right",
    [
        ["Nguyễn Văn Hùng", "Nguyễn Văn Hưng"],
        ["Nguyễn Văn Thắng", "Nguyễn Văn Thăng"],
        ["Nguyễn Thị Hạnh", "Nguyễn Thị Hạnh", "Nguyễn Thị Hành"],
        ["Lò Thị Mẩy", "Lò Thị Mạy"],
        ["Lê Văn Đính, Lê Văn Định"],
    ],
)
def test_people_who_may_be_two_stay_two(right: list[str]) -> None:
    assert _texts(*right) == right
