"""Awards in papers: decisions with their lists and tables, minutes with votes, who gives what a paper tells."""

import pytest

from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line

HEAD = (
    "headline| QUYẾT ĐỊNH",
    "letterhead| CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ NGÂN HÀNG NÀ PÓ",
    "Căn cứ Luật Thi đua, khen thưởng;",
)
CHAIR = "Chủ tịch Hội đồng quản trị"

#: Whose award it is, told in the paper's own words, in brackets, after it, or in the paragraph.
GRANTORS: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (
            *HEAD,
            f"Điều 1. Tặng Cờ thi đua của {CHAIR} cho Chi nhánh Sông Mây.",
            "Điều 2. Tặng Bằng khen cho bà Vi Thị Mận.",
        ),
        [*rows("Cờ thi đua", CHAIR, C, "Chi nhánh Sông Mây"), *rows("Bằng khen", CHAIR, C, "Vi Thị Mận")],
    ),
    (
        (
            *HEAD,
            "Điều 1. Tặng Giấy khen của Tổng Giám đốc cho ông Lò Văn Pín.",
            "Điều 2. Tặng Bằng khen cho bà Vi Thị Mận.",
        ),
        [
            *rows("Giấy khen", "Tổng Giám đốc", C, "Lò Văn Pín"),
            *rows("Bằng khen", "CHỦ TỊCH HỘI ĐỒNG QUẢN TRỊ NGÂN HÀNG NÀ PÓ", C, "Vi Thị Mận"),
        ],
    ),
    (
        ("Hội đồng xét công nhận Chiến sĩ thi đua cơ sở cho 96 cá nhân, Giám đốc Sở Y tế sẽ ký quyết định công nhận.",),
        rows("Chiến sĩ thi đua cơ sở", "Giám đốc Sở Y tế", P, 96),
    ),
    (
        (
            "Đề nghị công nhận Chiến sĩ thi đua cấp tỉnh cho bà Vi Thị Mận.",
            "Hội đồng đề nghị Chủ tịch UBND tỉnh công nhận các cá nhân nêu trên.",
        ),
        rows("Chiến sĩ thi đua cấp tỉnh", "Chủ tịch UBND tỉnh", P, "Vi Thị Mận"),
    ),
    (
        ("Tổng Giám đốc đã tặng Giấy khen cho 42 cá nhân. Tại Hội nghị đã trao Giấy khen cho ông Lò Văn Pín.",),
        [*rows("Giấy khen", "Tổng Giám đốc", C, 42), *rows("Giấy khen", "Tổng Giám đốc", C, "Lò Văn Pín")],
    ),
    (
        ("Trong quý I năm 2005 Tổng Giám đốc đã quyết định tặng Giấy khen cho 34 tập thể.",),
        rows("Giấy khen", "Tổng Giám đốc", C, 34),
    ),
    (
        ("Bộ Tư lệnh Quân chủng tặng Bằng khen Trung đoàn 64 và Thượng úy Lò Văn Pín.",),
        rows("Bằng khen", "Bộ Tư lệnh Quân chủng", C, "Trung đoàn 64", "Lò Văn Pín"),
    ),
    (
        (
            "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho ông Lò Văn Pín.",
            "Bà Vi Thị Mận được tặng Huân chương Lao động hạng Ba.",
        ),
        [
            *rows("Huân chương Lao động hạng Nhì", "Chủ tịch nước", C, "Lò Văn Pín"),
            *rows("Huân chương Lao động hạng Ba", None, C, "Vi Thị Mận"),
        ],
    ),
]

#: Who gets it: names with stop words in them, units of one kind, units with their body, nouns that mean a name.
RECIPIENTS: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        ("Bộ Y tế tặng Cờ thi đua cho Cục Đăng ký và Dữ liệu đất đai, Khoa Hồi sức tích cực - Chống độc.",),
        rows("Cờ thi đua", "Bộ Y tế", C, "Cục Đăng ký và Dữ liệu đất đai", "Khoa Hồi sức tích cực - Chống độc"),
    ),
    (
        ("Giám đốc Ngân hàng tặng Giấy khen cho các Phòng giao dịch Nà Pó và Mường Và.",),
        rows("Giấy khen", "Giám đốc Ngân hàng", C, "Phòng giao dịch Nà Pó", "Phòng giao dịch Mường Và"),
    ),
    (
        (
            "Đề nghị UBND tỉnh tặng Bằng khen cho:",
            "list_item(-)| Phòng Kiểm soát chi, KBNN Kiên Lâm;",
            "list_item(-)| Phòng Kế toán;",
        ),
        rows("Bằng khen", "UBND tỉnh", P, "Phòng Kiểm soát chi, KBNN Kiên Lâm", "Phòng Kế toán"),
    ),
    (
        (
            "Đề nghị UBND tỉnh tặng Bằng khen cho:",
            "list_item(-)| Nhà máy Giấy Sông Mây, đã được Chính phủ tặng Cờ thi đua;",
            "list_item(-)| Ông Lò Văn Pín, Giám đốc.",
        ),
        [
            *rows("Bằng khen", "UBND tỉnh", P, "Nhà máy Giấy Sông Mây", "Lò Văn Pín"),
            *rows("Cờ thi đua", "Chính phủ", C, "Nhà máy Giấy Sông Mây"),
        ],
    ),
    (
        ("Chủ tịch UBND xã tặng Giấy khen cho 2 hộ, gồm hộ ông Lò Văn Pín, bản Nà Pó và hộ bà Vi Thị Mận.",),
        rows("Giấy khen", "Chủ tịch UBND xã", C, "hộ ông Lò Văn Pín", "hộ bà Vi Thị Mận"),
    ),
    (
        ("Trường Tiểu học Nà Pó tổ chức tổng kết.", "Nhà trường được Bộ Giáo dục tặng Bằng khen."),
        rows("Bằng khen", "Bộ Giáo dục", C, "Trường Tiểu học Nà Pó"),
    ),
    (
        ("Trường Tiểu học Nà Pó và Trường Tiểu học Sông Mây tổng kết.", "Nhà trường được Bộ Giáo dục tặng Bằng khen."),
        rows("Bằng khen", "Bộ Giáo dục", C, "Nhà trường"),
    ),
    (
        ("Công ty Sông Mây 3 lần được Chính phủ tặng Cờ thi đua.",),
        [("Cờ thi đua", "Chính phủ", "Công ty Sông Mây", 3, C, None)],
    ),
    (
        ("Có 18 đồng chí được tặng danh hiệu Chiến sĩ thi đua cơ sở, 210 đồng chí Chiến sĩ tiên tiến.",),
        [*rows("Chiến sĩ thi đua cơ sở", None, C, 18), *rows("Chiến sĩ tiên tiến", None, C, 210)],
    ),
]

HEADS = ("TT", "Tập thể, cá nhân", "Kết quả")

#: Tables in groups within groups, under a heading that tells an award alone; lists with a title of two lines.
TABLES: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (
            "heading| 1. Danh hiệu “Tập thể lao động xuất sắc” (trình Chủ tịch UBND tỉnh)",
            (HEADS, ("1", "Khoa Dược, Bệnh viện Sông Mây", "Đạt"), ("2", "Khoa Nhi", "Không đạt")),
        ),
        rows("Tập thể lao động xuất sắc", "Chủ tịch UBND tỉnh", P, "Khoa Dược, Bệnh viện Sông Mây"),
    ),
    (
        (
            "Tặng thưởng các tập thể, cá nhân có tên sau:",
            (
                HEADS,
                ("I. BẰNG KHEN CỦA UBND TỈNH", "", ""),
                ("Khu vực miền núi", "", ""),
                ("1", "Ông Lò Văn Pín", ""),
                ("II. KHEN KHÁC", "", ""),
                ("1", "Bà Vi Thị Mận", ""),
            ),
        ),
        rows("Bằng khen", "UBND TỈNH", C, "Lò Văn Pín"),
    ),
    (
        (
            "Điều 1. Tặng Giấy khen của UBND xã cho 01 tập thể, 02 cá nhân (có danh sách kèm theo).",
            "heading| DANH SÁCH",
            "heading| Tập thể, cá nhân được tặng Giấy khen",
            "list_item(1.)| Chi hội Phụ nữ bản Nà Pó;",
            "list_item(2.)| Ông Lò Văn Pín;",
            "list_item(3.)| Bà Vi Thị Mận.",
        ),
        rows("Giấy khen", "UBND xã", C, "Chi hội Phụ nữ bản Nà Pó", "Lò Văn Pín", "Vi Thị Mận"),
    ),
    (
        (
            "Sở Nội vụ đề nghị UBND tỉnh tặng Bằng khen cho các tập thể, cá nhân có thành tích (có danh sách kèm theo).",
            "signature| GIÁM ĐỐC",
            "Tập thể, cá nhân đề nghị khen thưởng",
            (
                ("TT", "Tập thể, cá nhân đề nghị khen thưởng"),
                ("I", "Tập thể"),
                ("1", "Trạm Y tế xã Nà Kẹ"),
                ("II", "Cá nhân"),
                ("1", "Bà Vi Thị Mận, Phó Giám đốc Sở Nội vụ"),
            ),
        ),
        rows("Bằng khen", "UBND tỉnh", P, "Trạm Y tế xã Nà Kẹ", "Vi Thị Mận"),
    ),
    (
        (
            "Sở Nội vụ đề nghị UBND tỉnh tặng Bằng khen cho các tập thể có thành tích (có danh sách kèm theo).",
            "signature| GIÁM ĐỐC",
            "signature| Lò Văn Pín",
            "heading| PHỤ LỤC",
            "Danh sách đại biểu dự Hội nghị",
            (("TT", "Đơn vị"), ("1", "Trạm Y tế xã Nà Kẹ")),
        ),
        [],
    ),
    (
        (
            "heading| BẢNG TỔNG HỢP HÌNH THỨC KHEN THƯỞNG",
            (
                ("TT", "Hình thức khen thưởng", "Số tập thể", "Cá nhân", "Tổng cộng"),
                ("1", "Huân chương Lao động hạng Nhất", "3", "12", "15"),
                ("2", "Bằng khen của Thủ tướng Chính phủ", "05", "-", "5"),
                ("", "Tổng cộng", "8", "12", "20"),
            ),
        ),
        [
            *rows("Huân chương Lao động hạng Nhất", None, C, 3, 12),
            *rows("Bằng khen", "Thủ tướng Chính phủ", C, 5),
        ],
    ),
    (
        (
            "Kết quả khen thưởng như sau:",
            (
                ("TT", "Danh hiệu", "Số lượng"),
                ("1", "Chiến sĩ thi đua cơ sở", "25"),
                ("2", "Tập thể lao động xuất sắc", "4"),
            ),
        ),
        [*rows("Chiến sĩ thi đua cơ sở", None, C, 25), *rows("Tập thể lao động xuất sắc", None, C, 4)],
    ),
    (
        (
            "heading| Kết quả thi đua của các khoa",
            (
                ("TT", "Khoa", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"),
                ("1", "Khoa Dược", "12", "1"),
                ("2", "Khoa Nhi", "9", "2"),
                ("", "Tổng cộng", "21", "3"),
            ),
        ),
        [*rows("Lao động tiên tiến", None, C, 21), *rows("Chiến sĩ thi đua cơ sở", None, C, 3)],
    ),
    (
        (
            "headline| Thành tích của Trạm Thú y Nà Pó",
            (("Năm", "Hình thức khen thưởng"), ("2028", "Bằng khen của Bộ Y tế"), ("2030", "Cờ thi đua của UBND tỉnh")),
        ),
        [
            *rows("Bằng khen", "Bộ Y tế", C, "Trạm Thú y Nà Pó", year=2028),
            *rows("Cờ thi đua", "UBND tỉnh", C, "Trạm Thú y Nà Pó", year=2030),
        ],
    ),
]

#: How many may be proposed is no proposal.
QUOTAS = (
    ("Mỗi cụm thi đua được xét, đề nghị 01 Cờ thi đua của UBND tỉnh và 02 Bằng khen.",),
    ("Khối có từ 10 đơn vị trở lên được suy tôn 02 đơn vị đề nghị tặng Cờ thi đua.",),
    ("letterhead| UBND TỈNH", "headline| HƯỚNG DẪN", "Đề nghị UBND tỉnh tặng Cờ thi đua cho 02 đơn vị dẫn đầu."),
)


@pytest.mark.parametrize(("lines", "expected"), [*GRANTORS, *RECIPIENTS, *TABLES])
def test_papers(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert awards(*lines) == expected


@pytest.mark.parametrize("lines", QUOTAS)
def test_quotas_are_no_awards(lines: tuple[Line, ...]) -> None:
    assert awards(*lines) == []


def test_guidance_tells_what_was_given() -> None:
    told = "UBND tỉnh đã tặng Bằng khen cho 12 tập thể."
    assert awards("letterhead| UBND TỈNH", "headline| HƯỚNG DẪN", told) == rows("Bằng khen", "UBND tỉnh", C, 12)


def test_a_case_refused_is_no_award() -> None:
    assert awards("list_item(5.)| Không đề nghị Bằng khen của Thủ tướng đối với ông Lò Văn Pín.") == []
