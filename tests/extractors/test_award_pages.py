"""Awards on pages of offices and schools: portraits, jubilees, several grantors, names long after their number."""

import pytest

from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line

PIN, SCHOOL = "Lò Văn Pín", "Trường Đại học Lâm sản Nà Pó"

PAGES: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (f"Ông {PIN} nhận được nhiều Bằng khen của Bộ Y tế, UBND tỉnh, đạt danh hiệu Chiến sĩ thi đua cấp Bộ.",),
        [
            *rows("Bằng khen", "Bộ Y tế", C, PIN),
            *rows("Bằng khen", "UBND tỉnh", C, PIN),
            *rows("Chiến sĩ thi đua cấp Bộ", None, C, PIN),
        ],
    ),
    (
        ("Trạm Thú y nhận Bằng khen của Bộ Y tế, UBND tỉnh tặng Giấy khen cho Trạm Khuyến nông.",),
        [*rows("Bằng khen", "Bộ Y tế", C, "Trạm Thú y"), *rows("Giấy khen", "UBND tỉnh", C, "Trạm Khuyến nông")],
    ),
    (
        (f"Ông {PIN} được Chủ tịch nước tặng Huân chương Lao động hạng Ba (2004), Thầy thuốc ưu tú (2007).",),
        [
            *rows("Huân chương Lao động hạng Ba", "Chủ tịch nước", C, PIN, year=2004),
            *rows("Thầy thuốc ưu tú", "Chủ tịch nước", C, PIN, year=2007),
        ],
    ),
    ((f"Dự lễ có ông {PIN}, Thầy thuốc ưu tú.",), []),
    (
        (
            (
                "Các trạm thống nhất lựa chọn Trạm Thú y là đơn vị dẫn đầu, nhận Cờ thi đua của UBND tỉnh; Trạm Khuyến nông là "
                "đơn vị xuất sắc, để đề nghị tặng Bằng khen của Bộ Y tế."
            ),
        ),
        [*rows("Cờ thi đua", "UBND tỉnh", P, "Trạm Thú y"), *rows("Bằng khen", "Bộ Y tế", P, "Trạm Khuyến nông")],
    ),
    (
        (f"caption| Lãnh đạo Sở trao giấy chứng nhận “Thợ lò sáng tạo” cho ông {PIN}",),
        rows("Thợ lò sáng tạo", None, C, PIN),
    ),
    (
        (
            "caption| Bà Vi Thị Mận trao Giấy khen cho các tập thể, cá nhân.",
            "Cuối buổi, Hội Làm vườn xã đã biểu dương, khen thưởng 04 tập thể và 07 cá nhân.",
        ),
        rows("Giấy khen", "Hội Làm vườn xã", C, 4, 7),
    ),
    (
        (
            "caption| Bà Vi Thị Mận trao Giấy khen cho các tập thể, cá nhân.",
            "Năm qua Sở đã tặng Bằng khen cho Trạm Thú y và khen thưởng 02 tập thể khác.",
        ),
        rows("Bằng khen", "Sở", C, "Trạm Thú y"),
    ),
    (
        (
            (
                f"2 cá nhân được nhận Bằng khen của UBND tỉnh trong phong trào trồng cây, gồm: cô Vi Thị Mận - Hiệu trưởng và thầy "
                f"{PIN} (giáo viên Trường THCS Sông Mây)."
            ),
        ),
        rows("Bằng khen", "UBND tỉnh", C, "Vi Thị Mận", PIN),
    ),
    (
        (
            f"{SCHOOL} tổ chức kỷ niệm 60 năm thành lập.",
            "Qua 60 năm xây dựng, Trường được Nhà nước tặng nhiều phần thưởng, như: Huân chương Lao động hạng Ba.",
        ),
        rows("Huân chương Lao động hạng Ba", "Nhà nước", C, SCHOOL),
    ),
    (
        (
            "Sở Khoa học và Công nghệ đón nhận Huân chương Lao động hạng Ba.",
            "caption| Ông Lò Văn Pín trao Huân chương Lao động hạng Ba cho Sở KH&CN.",
        ),
        rows("Huân chương Lao động hạng Ba", None, C, "Sở Khoa học và Công nghệ"),
    ),
    (
        (
            "Trạm bơm số 2 thuộc Cục Thủy lợi Nà Pó nhận Bằng khen của Bộ Y tế.",
            "Trạm bơm số 2 nhận Bằng khen của Bộ Y tế.",
        ),
        rows("Bằng khen", "Bộ Y tế", C, "Trạm bơm số 2"),
    ),
    (
        ("Trạm Thú y được Đảng, Nhà nước, Quân đội tặng 05 Huân chương Quân công hạng Nhất, Nhì, Ba.",),
        [("Huân chương Quân công hạng Nhất, Nhì, Ba", "Đảng, Nhà nước, Quân đội", "Trạm Thú y", 5, C, None)],
    ),
    (
        ("Trạm Thú y được Nhà nước tặng 02 Huân chương Lao động hạng Nhì, hạng Ba.",),
        [
            *rows("Huân chương Lao động hạng Nhì", "Nhà nước", C, "Trạm Thú y"),
            *rows("Huân chương Lao động hạng Ba", "Nhà nước", C, "Trạm Thú y"),
        ],
    ),
    (
        (
            "headline| Lịch sử xây dựng của Bệnh viện Nà Pó",
            "list_item(-)| Năm 2008: mừng 40 năm ngày mở cửa, đón nhận Huân chương Lao động hạng Nhì; mục tiêu: 700 giường.",
        ),
        rows("Huân chương Lao động hạng Nhì", None, C, "Bệnh viện Nà Pó", year=2008),
    ),
    (
        (
            "headline| Hoạt động công đoàn",
            "Công đoàn Trường Nà Pó là tổ chức của cán bộ, giáo viên.",
            "Từ năm 1996 đến nay, đã được tặng thưởng:",
            "list_item(-)| 03 Bằng khen của Liên đoàn Lao động tỉnh.",
            "list_item(-)| Huân chương Lao động hạng Ba.",
            "list_item(-)| 05 tập thể được nhận Bằng khen của Sở Y tế.",
            "list_item(-)| 05 cá nhân được nhận Bằng khen của Sở Y tế.",
            "list_item(-)| Bằng khen của Tổng Liên đoàn Lao động – Cho Công đoàn Trường.",
        ),
        [
            ("Bằng khen", "Liên đoàn Lao động tỉnh", "Công đoàn Trường Nà Pó", 3, C, None),
            *rows("Huân chương Lao động hạng Ba", None, C, "Công đoàn Trường Nà Pó"),
            *rows("Bằng khen", "Sở Y tế", C, 5, 5),
            *rows("Bằng khen", "Tổng Liên đoàn Lao động", C, "Công đoàn Trường"),
        ],
    ),
]

#: The year that an award rewards: of its own clause, of the title of a decision, the one reviewed.
YEARS: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        ("Năm 2025 Trạm Thú y được UBND tỉnh tặng Bằng khen, năm 2028 được Bộ Y tế tặng Cờ thi đua.",),
        [
            *rows("Bằng khen", "UBND tỉnh", C, "Trạm Thú y", year=2025),
            *rows("Cờ thi đua", "Bộ Y tế", C, "Trạm Thú y", year=2028),
        ],
    ),
    (
        (
            "letterhead| UBND XÃ",
            "headline| QUYẾT ĐỊNH Về việc tặng Giấy khen năm 2031",
            "Tặng Giấy khen cho Trạm Thú y.",
        ),
        rows("Giấy khen", None, C, "Trạm Thú y", year=2031),
    ),
    (
        ("headline| Xã tổng kết công tác năm 2031", "Trong năm, Trạm Thú y được UBND tỉnh tặng Bằng khen."),
        rows("Bằng khen", "UBND tỉnh", C, "Trạm Thú y", year=2031),
    ),
    (
        (
            "Khen thưởng trong năm học 2029 - 2030:",
            "list_item(-)| Bằng khen của Bộ Y tế cho Trạm Thú y",
            "Khen thưởng trong năm học 2030 - 2031:",
            "list_item(-)| Bằng khen của Bộ Y tế cho Trạm Thú y",
        ),
        [
            *rows("Bằng khen", "Bộ Y tế", C, "Trạm Thú y", year=2030),
            *rows("Bằng khen", "Bộ Y tế", C, "Trạm Thú y", year=2031),
        ],
    ),
    (
        ("headline| Xã tổng kết công tác năm 2031", "Trạm Thú y từng được UBND tỉnh tặng Bằng khen."),
        rows("Bằng khen", "UBND tỉnh", C, "Trạm Thú y"),
    ),
]


@pytest.mark.parametrize(("lines", "expected"), [*PAGES, *YEARS])
def test_awards_on_pages(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert awards(*lines) == expected
