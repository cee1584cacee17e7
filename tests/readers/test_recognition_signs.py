"""Signs that recognition confuses are put right; those that are right stay."""

import pytest

from readers.recognition_signs import headings_mended, semicolons_mended, set_off_alike, signs_mended


def _line(words: str) -> str:
    return " ".join(signs_mended(words.split()))


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("1. Ð/c Vàng Thị Mẩy", "1. Đ/c Vàng Thị Mẩy"),
        ("số 102/QĐÐ-HĐQT", "số 102/QĐ-HĐQT"),
        ("ông NÑgô Tấn Phước", "ông Ngô Tấn Phước"),
        ("ngày 19⁄4/2023", "ngày 19/4/2023"),
        ("bà HˆLinh Niê, người S”tiêng", "bà H’Linh Niê, người S’tiêng"),
        ("(huyện Cư M”gar), chị H*Djuăn", "(huyện Cư M’gar), chị H’Djuăn"),
        ("bà Ksor H°Nhung, Rơ Châm Blï", "bà Ksor H’Nhung, Rơ Châm Blĩ"),
        ("ông Y Khoa MIô, chị H’Nuôn Ayũn", "ông Y Khoa Mlô, chị H’Nuôn Ayŭn"),
        ("thác Ea HˆPIlơng, xã Ea KIla", "thác Ea H’Plơng, xã Ea Kla"),
        ("trong quý Ï;", "trong quý I;"),
        ("H” Loan Ayun", "H’ Loan Ayun"),
        ("chị Vàng 'Thị Seo, Bí thư", "chị Vàng Thị Seo, Bí thư"),
        ("CỤUM THI ĐUA, Dôồn điền", "CỤM THI ĐUA, Dồn điền"),
        ("Chiến sĩ thi đua cơ SỞ", "Chiến sĩ thi đua cơ sở"),
        ("Chiến sĩ thi đua CƠ SỞ; năm", "Chiến sĩ thi đua cơ sở; năm"),
        ("thi hành án dân Sự, Ủy viên", "thi hành án dân sự, Ủy viên"),
    ],
)
def test_confused_signs(read: str, meant: str) -> None:
    assert _line(read) == meant


@pytest.mark.parametrize(
    "right",
    [
        "Phó Giám đốc Sở Nội vụ",
        "CHIẾN SĨ THI ĐUA CƠ SỞ",
        "hữu nghị, lưu trữ, cứu hộ, khuỷu tay, quần soóc",
        "phong trào 'ba tốt' của Hội",
        "nhóm “H” và nhóm “K”",
        "bà H'Nhuôn Niê Kđăm",
        "BIên bản, MIn, HTX, HĐND",
    ],
)
def test_right_signs_stay(right: str) -> None:
    assert _line(right) == right


def test_items_within_a_list_end_in_semicolons() -> None:
    lines = [
        "3. Có mặt:",
        "- Ông A Thút, Phó Cục trưởng, Phó Chủ tịch",
        "Hội đồng:",
        "- Bà Tiên, Ủy viên;",
        "- Gồm có:",
        "+ Ba",
    ]
    assert semicolons_mended([line.split() for line in lines]) == {2: "đồng;"}
    assert semicolons_mended([["Gồm:"], ["-", "A:"], ["+", "B;"], [], ["-", "C:"]]) == {}


def test_numbered_lines_above_items_end_in_colons() -> None:
    lines = [
        "2. Chủ trì Hội nghị;",
        "- Ông Đoàn Minh Khải",
        "a) Gồm;",
        "+ Ba;",
        "- Sáu;",
        "+ Bảy",
        "3. Thư ký;",
        "4. Khách",
    ]
    assert headings_mended([line.split() for line in lines]) == {0: "nghị:", 2: "Gồm:"}


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("H'Nhuôn HNhuôn M’gar H'Linh", "H'Nhuôn H'Nhuôn M'gar H'Linh"),
        ("H’Mlay HMlay H'Mlay", "H’Mlay H’Mlay H’Mlay"),
        ("HNhuôn dự HỘI NGHỊ HTX", "H’Nhuôn dự HỘI NGHỊ HTX"),
        ("'Thị' H’", "'Thị' H’"),
    ],
)
def test_first_sounds_are_set_off_by_one_sign(read: str, meant: str) -> None:
    assert set_off_alike([read.split(), []]) == [meant.split(), []]
