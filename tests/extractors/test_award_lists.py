"""Awards of lists, headings, tables and papers as a whole."""

import pytest

from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line

DECISION = (
    "headline| QUYẾT ĐỊNH Về việc khen thưởng",
    "letterhead| CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PA KHÓA",
    "furniture| ----------",
    "Căn cứ Luật Thi đua, khen thưởng;",
)

PAPERS: dict[str, tuple[tuple[Line, ...], list[Row]]] = {
    "a heading asks somebody for what its list tells, up to the next item of its own kind": (
        (
            "Kết quả như sau:",
            "list_item| 1. Đề nghị Bộ trưởng Bộ Xây dựng:",
            "list_item| a) Tặng Cờ thi đua: Trung tâm Đúc - 9/9 phiếu;",
            "list_item| b) Tặng Bằng khen: Phòng Kế hoạch (7/7), ông Đinh Văn Lộc, thợ nguội Xưởng Đúc (7/7).",
            "list_item| 2. Danh hiệu Chiến sĩ thi đua cơ sở: 11 người.",
        ),
        [
            *rows("Cờ thi đua", "Bộ trưởng Bộ Xây dựng", P, "Trung tâm Đúc"),
            *rows("Bằng khen", "Bộ trưởng Bộ Xây dựng", P, "Phòng Kế hoạch", "Đinh Văn Lộc"),
            *rows("Chiến sĩ thi đua cơ sở", None, P, 11),
        ],
    ),
    "awards head the items below them": (
        (
            "Hội nghị thống nhất đề nghị khen thưởng như sau:",
            "list_item| 1. Cờ thi đua của Chính phủ: (01 đơn vị)",
            "list_item| - Công an tỉnh Hà Trung",
            "list_item| 2. Bằng khen của Bộ trưởng Bộ Công an",
            "list_item| - Công an tỉnh Vĩnh Tân",
        ),
        [
            *rows("Cờ thi đua", "Chính phủ", P, "Công an tỉnh Hà Trung"),
            *rows("Bằng khen", "Bộ trưởng Bộ Công an", P, "Công an tỉnh Vĩnh Tân"),
        ],
    ),
    "a line that asks heads a list without a colon": (
        (
            "KẾT QUẢ BÌNH XÉT THI ĐUA NĂM 2016",
            "heading| I- Đề nghị UBND tỉnh tặng Cờ thi đua năm 2016",
            "heading| 1. Hội Luật gia tỉnh (98,50 điểm)",
            "heading| II- Đề nghị Chủ tịch Hội tặng Giấy khen năm 2016",
            "a) Tập thể: Báo Sông Mây (97,25 điểm); Hội Làm vườn",
            "b) Cá nhân: 7 đồng chí",
            "III- Hội không xét trường hợp nào khác",
        ),
        [
            *rows("Cờ thi đua", "UBND tỉnh", P, "Hội Luật gia tỉnh", year=2016),
            *rows("Giấy khen", "Chủ tịch Hội", P, "Báo Sông Mây", "Hội Làm vườn", 7, year=2016),
        ],
    ),
    "one award told by the name of a body, its short form and its people is one": (
        (
            "Kho bạc Nhà nước Kiên Lâm tổ chức Lễ đón nhận Huân chương Lao động hạng Nhì.",
            "Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho cán bộ, công chức KBNN Kiên Lâm.",
        ),
        rows("Huân chương Lao động hạng Nhì", "Chủ tịch nước", C, "cán bộ, công chức KBNN Kiên Lâm"),
    ),
    "groups of persons and bodies stand within one list": (
        (
            "Chủ tịch UBND xã đã tặng Giấy khen cho các tập thể, cá nhân sau:",
            "heading| 1. Tập thể:",
            "list_item| - Trường Mầm non Hoa Ban;",
            "heading| 2. Cá nhân:",
            "list_item| - Bà Cà Thị Chựa, giáo viên.",
        ),
        rows("Giấy khen", "Chủ tịch UBND xã", C, "Trường Mầm non Hoa Ban", "Cà Thị Chựa"),
    ),
    "a line opens with the person who holds what it tells": (
        (
            "headline| BIÊN BẢN HỌP BÌNH XÉT THI ĐUA",
            "Kết quả bỏ phiếu:",
            "list_item| 1. Lò Văn Pín - Tổ trưởng: Chiến sĩ thi đua cơ sở (9/9 phiếu)",
            "list_item| 2. Cà Thị Chựa: Lao động tiên tiến; Giấy khen của Hiệu trưởng.",
            "list_item| 3. Hảng A Dế: Lao động tiên tiến, không đạt",
        ),
        [
            *rows("Chiến sĩ thi đua cơ sở", None, P, "Lò Văn Pín"),
            *rows("Lao động tiên tiến", None, P, "Cà Thị Chựa"),
            *rows("Giấy khen", "Hiệu trưởng", P, "Cà Thị Chựa"),
        ],
    ),
    "a heading names the holder of the list below it": (
        (
            "Đồng chí Bế Văn Sơn, Trưởng phòng Vật tư:",
            "list_item| - Được Thủ tướng Chính phủ tặng Bằng khen năm 2017.",
            "list_item| - Chiến sĩ thi đua cấp tỉnh năm 2018.",
        ),
        [
            ("Bằng khen", "Thủ tướng Chính phủ", "Bế Văn Sơn", 1, C, 2017),
            ("Chiến sĩ thi đua cấp tỉnh", None, "Bế Văn Sơn", 1, C, 2018),
        ],
    ),
    "a report of merits tells the awards of its one person": (
        (
            "headline| BÁO CÁO THÀNH TÍCH Đề nghị tặng Bằng khen",
            "list_item| - Họ và tên: Lò Văn Pín",
            "heading| III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG",
            "list_item| - Năm 2019: Lao động tiên tiến (QĐ số 12/QĐ-SYT).",
            "list_item| - Năm 2021: Giấy khen của Giám đốc Sở Y tế.",
        ),
        [
            ("Lao động tiên tiến", None, "Lò Văn Pín", 1, C, 2019),
            ("Giấy khen", "Giám đốc Sở Y tế", "Lò Văn Pín", 1, C, 2021),
        ],
    ),
    "who signs a decision gives what it names no giver of": (
        (*DECISION, "list_item| Điều 1. Tặng Giấy khen cho 2 tập thể."),
        rows("Giấy khen", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PA KHÓA", C, 2),
    ),
    "a list at the end of a decision takes the place of its counts": (
        (
            *DECISION,
            "list_item| Điều 1. Tặng Giấy khen cho 01 tập thể và 01 cá nhân (có danh sách kèm theo).",
            "heading| DANH SÁCH",
            "heading| I. TẬP THỂ",
            "list_item| 1. Trạm Y tế xã Pa Khóa;",
            "heading| II. CÁ NHÂN",
            "list_item| 1. Ông Lò Văn Pín, Trưởng bản Nà Pó.",
        ),
        rows("Giấy khen", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PA KHÓA", C, "Trạm Y tế xã Pa Khóa", "Lò Văn Pín"),
    ),
    "what a council agrees on is only asked for": (
        (
            "Hội đồng đã họp và thống nhất như sau:",
            "list_item| 1. Công nhận danh hiệu Lao động tiên tiến cho 45 đồng chí.",
            "list_item| 2. Tặng Giấy khen của Giám đốc Sở cho Phòng Kế hoạch.",
        ),
        [*rows("Lao động tiên tiến", None, P, 45), *rows("Giấy khen", "Giám đốc Sở", P, "Phòng Kế hoạch")],
    ),
    "years of a chronicle are an award each": (
        (
            "Các hình thức Trường Mầm non Hoa Ban được nhận:",
            "list_item| - Năm 1998, 2007: được UBND tỉnh tặng Cờ thi đua",
        ),
        [
            ("Cờ thi đua", "UBND tỉnh", "Trường Mầm non Hoa Ban", 1, C, 1998),
            ("Cờ thi đua", "UBND tỉnh", "Trường Mầm non Hoa Ban", 1, C, 2007),
        ],
    ),
    "bodies counted are not the persons that a list names": (
        (
            "Đề nghị Chi cục trưởng tặng Giấy khen cho ông Lò Văn Pín, bà Cà Thị Chựa.",
            "Đề nghị Chi cục trưởng tặng Giấy khen cho 02 tổ bảo vệ rừng.",
        ),
        rows("Giấy khen", "Chi cục trưởng", P, "Lò Văn Pín", "Cà Thị Chựa", 2),
    ),
}


@pytest.mark.parametrize(("lines", "expected"), list(PAPERS.values()), ids=list(PAPERS))
def test_awards_of_a_paper(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert awards(*lines) == expected


def test_column_tells_the_grantor_of_each_row() -> None:
    assert awards(
        "DANH SÁCH được khen thưởng:",
        [
            ("STT", "Họ và tên, đơn vị", "Hình thức khen thưởng", "Cấp khen thưởng"),
            ("1", "Lò Văn Pín", "Bằng khen", "Bộ trưởng Bộ Y tế"),
            ("2", "Trạm Y tế xã Pa Khóa", "Cờ thi đua", "UBND tỉnh"),
        ],
    ) == [
        *rows("Bằng khen", "Bộ trưởng Bộ Y tế", C, "Lò Văn Pín"),
        *rows("Cờ thi đua", "UBND tỉnh", C, "Trạm Y tế xã Pa Khóa"),
    ]


def test_table_without_heads_goes_by_what_stands_in_it() -> None:
    assert awards(
        "Kết quả đề nghị:",
        [("1", "Lò Văn Pín", "Lao động tiên tiến", "9/9"), ("2", "Cà Thị Chựa", "Chiến sĩ thi đua cơ sở", "8/9")],
    ) == [
        *rows("Lao động tiên tiến", None, P, "Lò Văn Pín"),
        *rows("Chiến sĩ thi đua cơ sở", None, P, "Cà Thị Chựa"),
    ]


def test_group_of_a_table_asks_somebody_for_its_rows() -> None:
    assert awards(
        "Kết quả bình xét:",
        [
            ("TT", "Hình thức khen thưởng", "Tập thể, cá nhân"),
            ("A. ĐỀ NGHỊ CHỦ TỊCH UBND TỈNH KHEN THƯỞNG",),
            ("1", "Bằng khen", "Phòng Kế hoạch"),
            ("B. ĐỀ NGHỊ GIÁM ĐỐC SỞ KHEN THƯỞNG",),
            ("2", "Giấy khen", "Lò Văn Pín"),
        ],
    ) == [
        *rows("Bằng khen", "CHỦ TỊCH UBND TỈNH", P, "Phòng Kế hoạch"),
        *rows("Giấy khen", "GIÁM ĐỐC SỞ", P, "Lò Văn Pín"),
    ]


def test_table_of_another_point_gives_no_awards() -> None:
    assert awards(
        "list_item| 7. Trao Giấy khen của Giám đốc cho Phòng Kế toán.",
        "list_item| 8. Bầu Ban Thanh tra nhân dân, kết quả như sau:",
        [("STT", "Họ và tên", "Số phiếu bầu"), ("1", "Lò Văn Pín", "60/61"), ("2", "Cà Thị Chựa", "57/61")],
    ) == rows("Giấy khen", "Giám đốc", C, "Phòng Kế toán")
