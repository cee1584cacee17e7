"""Slips of recognition are mended where one choice is left, and nowhere else."""

import pytest

from readers.recognition_slips import mended


def _line(words: str) -> str:
    return " ".join(mended(words.split()))


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Phó Tống Giám đốc Công ty", "Phó Tổng Giám đốc Công ty"),
        ("Lãnh đạo các chỉ nhánh trong Khối", "Lãnh đạo các chi nhánh trong Khối"),
        ("bà Lê Thi Bé Sáu, chuyên viên", "bà Lê Thị Bé Sáu, chuyên viên"),
        ("KHỐI THỊ ĐUA CÁC NGÂN HÀNG", "KHỐI THI ĐUA CÁC NGÂN HÀNG"),
        ("Bưu điên huyện Tam Bình", "Bưu điện huyện Tam Bình"),
        ("nhiều ý kiến trao đối thẳng thắn", "nhiều ý kiến trao đổi thẳng thắn"),
        ("Úy viên Hội đồng", "Ủy viên Hội đồng"),
        ("phần công các đơn vị chấm chéo", "phân công các đơn vị chấm chéo"),
        ("ghi nhận tỉnh thần trách nhiệm", "ghi nhận tinh thần trách nhiệm"),
        ("Tập thế, cá nhần có tên", "Tập thể, cá nhân có tên"),
        ("TNHH MTV Lầm nghiệp Hà Ri", "TNHH MTV Lâm nghiệp Hà Ri"),
        ("Uy viên thường trực", "Ủy viên thường trực"),
        ("QUYÉT ĐỊNH", "QUYẾT ĐỊNH"),
        ("KÉ HOẠCH", "KẾ HOẠCH"),
        ("CỘNG HOÀ XÃ HỌI CHỦ NGHĨA", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA"),
        ("PHÓ GIÁM ĐÓC", "PHÓ GIÁM ĐỐC"),
        ("THÀNH PHÓ HÒ CHÍ MINH", "THÀNH PHỐ HỒ CHÍ MINH"),
        ("KHOA HỆ THÓNG THÔNG TIN", "KHOA HỆ THỐNG THÔNG TIN"),
    ],
)
def test_slips_of_tone_are_mended(read: str, meant: str) -> None:
    assert _line(read) == meant
    assert _line(meant) == meant


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
        "Chủ tịch Hội đồng Thi đua - Khen thưởng",
        "ông Lê Hữu Trí, bà Thân Thị Hương",
        "đang có đơn thư, đã ký Quyết định",
        "Trường Đại học tặng Bằng khen",
        "đạt trong quý, về tổ chức phong trào",
        "ngay từ quý II, dẫn đầu để đề nghị",
        "tỉnh hoàn thành nhiệm vụ",
        "PHÓ CHỦ TỊCH",
        "BÁO CÁO CỦA BAN TỔ CHỨC",
        "TRẦN THỊ CÓ",
    ],
)
def test_names_and_right_words_stay(right: str) -> None:
    assert _line(right) == right
