"""Awards of those counted: in brackets, class by class, by the noun that heads their names, named sentences later."""

import pytest

from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line

COUNTED: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        ("Chủ tịch nước tặng 9 Huân chương Chiến công (2 hạng Nhì, 7 hạng Ba) cho các đồn biên phòng.",),
        [
            *rows("Huân chương Chiến công hạng Nhì", "Chủ tịch nước", C, 2),
            *rows("Huân chương Chiến công hạng Ba", "Chủ tịch nước", C, 7),
        ],
    ),
    (
        (
            "Chi bộ có 5 đảng viên nhận Huy hiệu Đảng.",
            "2 đảng viên nhận Huy hiệu 50 năm tuổi Đảng; 3 đảng viên nhận Huy hiệu 30 năm tuổi Đảng.",
        ),
        [
            *rows("Huy hiệu 50 năm tuổi Đảng", None, C, 2),
            *rows("Huy hiệu 30 năm tuổi Đảng", None, C, 3),
        ],
    ),
    (
        ("Nhiều tập thể và cá nhân được khen (04 tập thể và 8 cá nhân được tặng Bằng khen của UBND tỉnh).",),
        rows("Bằng khen", "UBND tỉnh", C, 4, 8),
    ),
    (
        (
            "Hội đã tặng Giấy khen cho 8 tập thể, 5 dòng họ và 12 cá nhân; đề nghị Tỉnh hội tặng Bằng khen cho 3 cá nhân.",
        ),
        [*rows("Giấy khen", "Hội", C, 8, 5, 12), *rows("Bằng khen", "Tỉnh hội", P, 3)],
    ),
    (
        ("Bộ Thủy nông tặng Bằng khen cho 3 tập thể Nông trường II, IV và V.",),
        rows("Bằng khen", "Bộ Thủy nông", C, "Nông trường II", "Nông trường IV", "Nông trường V"),
    ),
    (
        ("Bộ Thủy nông tặng Bằng khen cho Nông trường II và vi phạm được xử lý.",),
        rows("Bằng khen", "Bộ Thủy nông", C, "Nông trường II"),
    ),
    (
        ("3 Sở Y tế được nhận Cờ thi đua của Bộ Y tế gồm: Hà Trung, Vĩnh Tân và Phú Thượng.",),
        rows("Cờ thi đua", "Bộ Y tế", C, "Sở Y tế Hà Trung", "Sở Y tế Vĩnh Tân", "Sở Y tế Phú Thượng"),
    ),
    (
        (
            "Hội Luật gia trao bằng khen cho 2 tập thể và 2 cá nhân.",
            "2 tập thể được khen gồm: Công ty Chè Nà Pó, Chi hội Nà Kẹ.",
            "Hai cá nhân được vinh danh là ông Lò Văn Pín và bà Cà Thị Chựa.",
        ),
        rows("bằng khen", "Hội Luật gia", C, "Công ty Chè Nà Pó", "Chi hội Nà Kẹ", "Lò Văn Pín", "Cà Thị Chựa"),
    ),
]

TOLD: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        ("Ông Lò Văn Pín nhận bằng khen của UBND tỉnh; bà Cà Thị Chựa được bằng khen của Hội Nông dân tỉnh.",),
        [
            *rows("bằng khen", "UBND tỉnh", C, "Lò Văn Pín"),
            *rows("bằng khen", "Hội Nông dân tỉnh", C, "Cà Thị Chựa"),
        ],
    ),
    (("Năm ấy không có ai được Huân chương Lao động.",), []),
    (
        ("Đề nghị tặng Huân chương Độc lập hạng Ba cho Gia đình ông Lò Văn Pín, bà Cà Thị Chựa - bản Nà Kẹ.",),
        rows("Huân chương Độc lập hạng Ba", None, P, "Gia đình ông Lò Văn Pín, bà Cà Thị Chựa"),
    ),
    (
        (
            "headline| Tập đoàn tặng cờ thi đua cho 2 tập thể",
            "Tập đoàn tặng Cờ thi đua xuất sắc cho Xí nghiệp 3, Xí nghiệp 5.",
        ),
        rows("Cờ thi đua xuất sắc", "Tập đoàn", C, "Xí nghiệp 3", "Xí nghiệp 5"),
    ),
    (
        ("Kính đề nghị Ban Thư ký Hội tỉnh tặng Bằng khen cho Chi hội Nà Pó.",),
        rows("Bằng khen", "Ban Thư ký Hội tỉnh", P, "Chi hội Nà Pó"),
    ),
]

LED_ON: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (
            "Cụm đề nghị Hội Làm vườn tỉnh tặng Cờ cho đơn vị dẫn đầu là Chi hội Nà Kẹ.",
            "Cụm đề nghị tặng Bằng khen cho 02 đơn vị xếp thứ nhì, thứ ba là Chi hội Nà Bó và Chi hội Nà Pó.",
        ),
        [
            *rows("Cờ", "Hội Làm vườn tỉnh", P, "Chi hội Nà Kẹ"),
            *rows("Bằng khen", None, P, "Chi hội Nà Bó", "Chi hội Nà Pó"),
        ],
    ),
    (
        (
            "headline| Chủ tịch nước phong tặng danh hiệu Anh hùng",
            "Lữ đoàn Công binh 8 được phong tặng danh hiệu Anh hùng Lao động.",
        ),
        rows("Anh hùng Lao động", "Chủ tịch nước", C, "Lữ đoàn Công binh 8"),
    ),
    (
        (
            "Lễ truy điệu và trao Bằng “Tổ quốc ghi công” cho liệt sĩ Lò Văn Pín.",
            "Thủ tướng Chính phủ tặng Bằng “Tổ quốc ghi công” cho thân nhân liệt sĩ Lò Văn Pín; UBND tỉnh hỗ trợ gia đình.",
        ),
        rows("Tổ quốc ghi công", "Thủ tướng Chính phủ", C, "thân nhân liệt sĩ Lò Văn Pín"),
    ),
    (
        ("UBND tỉnh tặng Bằng khen cho Tổ Thủy nông và 5 cá nhân; UBND huyện khen thưởng 2 mô hình hay.",),
        rows("Bằng khen", "UBND tỉnh", C, "Tổ Thủy nông", 5),
    ),
    (
        (
            "Trường Lâm sinh thông báo kết quả xét khen thưởng năm 2031 như sau:",
            "- Tập thể lao động xuất sắc: Khoa Lâm học;",
        ),
        rows("Tập thể lao động xuất sắc", None, P, "Khoa Lâm học", year=2031),
    ),
    (
        ("UBND tỉnh tặng Bằng khen cho 2 thợ lò.", "Đội tuyển đoạt 5 giải (2 HCV, 3 HCB và 4 Bằng khen)."),
        rows("Bằng khen", "UBND tỉnh", C, 2),
    ),
]

#: Badges by their years, who takes part by "vị", where a clause ends, and a company told shorter in the headline.
ENDS: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        ("Huyện ủy trao Huy hiệu 60 năm cho 4 đảng viên và huy hiệu 50 năm cho 9 đảng viên.",),
        [
            ("Huy hiệu 60 năm", "Huyện ủy", None, 4, C, None),
            ("huy hiệu 50 năm", "Huyện ủy", None, 9, C, None),
        ],
    ),
    (
        ("Huyện ủy tặng Giấy khen cho 2 đảng bộ, 7 chi bộ và 30 đảng viên đạt trong sạch, vững mạnh tiêu biểu.",),
        rows("Giấy khen", "Huyện ủy", C, 2, 7, 30),
    ),
    (("UBND tỉnh tặng Bằng khen cho 8 vị.",), rows("Bằng khen", "UBND tỉnh", C, 8)),
    (
        ("Tại Cung Văn hóa, Công ty Thủy nông Sông Mây tổ chức Lễ đón nhận Huân chương Lao động hạng Ba.",),
        rows("Huân chương Lao động hạng Ba", None, C, "Công ty Thủy nông Sông Mây"),
    ),
    (
        (
            "headline| Ngân hàng Sông Mây nhận Cờ thi đua của tỉnh",
            "Ngân hàng TMCP Sông Mây được UBND tỉnh tặng Cờ thi đua.",
        ),
        rows("Cờ thi đua", "UBND tỉnh", C, "Ngân hàng TMCP Sông Mây"),
    ),
    (
        ("Giám đốc Sở tặng Giấy khen kèm tiền thưởng cho: 1. Trường THPT Nà Kẹ; 2. Trường THPT Nà Bó.",),
        rows("Giấy khen", "Giám đốc Sở", C, "Trường THPT Nà Kẹ", "Trường THPT Nà Bó"),
    ),
    (
        ("Tập thể cán bộ, chiến sĩ Trại giam Nà Pó được tặng 2 Huân chương Quân công.",),
        [("Huân chương Quân công", None, "Trại giam Nà Pó", 2, C, None)],
    ),
    (
        ("Ông Vừ A Tủa có uy tín tiêu biểu, nhiều năm liền được khen: năm 2033 được UBND tỉnh tặng Bằng khen.",),
        rows("Bằng khen", "UBND tỉnh", C, "Vừ A Tủa", year=2033),
    ),
    (
        ("Hai em Lò Thị Mây, Hờ Thị Dúa và cô giáo Quàng Thị Ín được Bộ trưởng Bộ Y tế tặng Bằng khen.",),
        rows("Bằng khen", "Bộ trưởng Bộ Y tế", C, "Lò Thị Mây", "Hờ Thị Dúa", "Quàng Thị Ín"),
    ),
    (
        ("Phó Chủ tịch UBND tỉnh Sùng A Páo chúc mừng 27 gia đình được tặng Bằng khen.",),
        rows("Bằng khen", None, C, 27),
    ),
]

_ALL = [*COUNTED, *TOLD, *LED_ON, *ENDS]


@pytest.mark.parametrize(("lines", "expected"), _ALL, ids=[str(lines[0])[:40] for lines, _ in _ALL])
def test_awards_counted_and_named(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert awards(*lines) == expected
