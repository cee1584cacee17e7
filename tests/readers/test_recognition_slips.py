"""Slips of recognition are mended where one choice is left, and nowhere else."""

import pytest

from readers.recognition_slips import mended


def _line(words: str, sure: int) -> str:
    return " ".join(mended(words.split(), [sure] * len(words.split())))


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Phó Tống Giám đốc Công ty", "Phó Tổng Giám đốc Công ty"),
        ("Lãnh đạo các chỉ nhánh trong Khối", "Lãnh đạo các chi nhánh trong Khối"),
        ("bà Lê Thi Bé Sáu, chuyên viên", "bà Lê Thị Bé Sáu, chuyên viên"),
    ],
)
def test_phrases_of_the_genre_are_mended_however_sure_the_reading(read: str, meant: str) -> None:
    assert _line(read, 96) == meant


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("KHỐI THỊ ĐUA CÁC NGÂN HÀNG", "KHỐI THI ĐUA CÁC NGÂN HÀNG"),
        ("Bưu điên huyện Tam Bình", "Bưu điện huyện Tam Bình"),
        ("nhiều ý kiến trao đối thẳng thắn", "nhiều ý kiến trao đổi thẳng thắn"),
    ],
)
def test_words_of_the_dictionary_are_mended_where_the_reading_is_unsure(read: str, meant: str) -> None:
    assert _line(read, 80) == meant
    assert _line(read.replace("THỊ", "THI").replace("điên", "điện"), 80) == meant


@pytest.mark.parametrize(
    "right",
    [
        "ông Trương Văn Mỡi, nông dân",
        "xã Bù Lư, huyện Đồng Bằng",
        "bà Phương Chi phát biểu",
        "bà Tống Thị Giám đã dự",
        "thị xã Hòa Thanh",
        "Cờ thi đua của Khối",
        "(chi tiết tại phụ lục)",
    ],
)
def test_names_and_right_words_stay(right: str) -> None:
    assert _line(right, 85) == right
