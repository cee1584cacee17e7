"""Awards in forms that reports, minutes and decisions share: clauses left out, classes, brackets, lists, marked headings."""

import pytest

from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line

SENTENCES: dict[str, list[Row]] = {
    "Dịp này, 18 tập thể được UBND tỉnh; 9 tập thể được Sở Thủy lợi tặng Bằng khen.": [
        *rows("Bằng khen", "UBND tỉnh", C, 18),
        *rows("Bằng khen", "Sở Thủy lợi", C, 9),
    ],
    "Bộ Thủy sản tặng Bằng khen 2 tập thể và 5 cá nhân.": rows("Bằng khen", "Bộ Thủy sản", C, 2, 5),
    ("Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho Trạm Giống Nà Hin, hạng Ba cho Trạm Giống Bản Ngò."): [
        *rows("Huân chương Lao động hạng Nhì", "Chủ tịch nước", C, "Trạm Giống Nà Hin"),
        *rows("Huân chương Lao động hạng Ba", "Chủ tịch nước", C, "Trạm Giống Bản Ngò"),
    ],
    "Có 2 tập thể được tặng Bằng khen của UBND tỉnh, 7 tập thể và 11 cá nhân - Giấy khen của UBND huyện.": [
        *rows("Bằng khen", "UBND tỉnh", C, 2),
        *rows("Giấy khen", "UBND huyện", C, 7, 11),
    ],
    'Bộ Thủy sản tặng Bằng khen cho 2 tập thể; TKS tặng danh hiệu "Thợ lò giỏi" cho 21 thợ lò.': [
        *rows("Bằng khen", "Bộ Thủy sản", C, 2),
        *rows("Thợ lò giỏi", "TKS", C, 21),
    ],
    "Danh hiệu Chiến sĩ thi đua cơ sở (theo Quyết định số 18/QĐ-UBND của UBND xã Nà Kẹ): Lò Văn Pín, Vi Thị Mỵ.": rows(
        "Chiến sĩ thi đua cơ sở", "UBND xã Nà Kẹ", C, "Lò Văn Pín", "Vi Thị Mỵ"
    ),
    "Chủ tịch UBND huyện trao Giấy khen cho: 1/ Đội 3 Trạm Giống; 2/ Phòng Kỹ thuật.": rows(
        "Giấy khen", "Chủ tịch UBND huyện", C, "Đội 3 Trạm Giống", "Phòng Kỹ thuật"
    ),
    "Hai người thợ được phong tặng danh hiệu Nghệ nhân ưu tú là ông Lò Văn Pín (nay đã mất) và bà Vi Thị Mỵ.": rows(
        "Nghệ nhân ưu tú", None, C, "Lò Văn Pín", "Vi Thị Mỵ"
    ),
    # who is honoured to hold a ceremony with others gets nothing by that
    "Trạm Giống vinh dự được phối hợp cùng Công an tỉnh tổ chức trao Giấy khen cho các cá nhân giữ rừng.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), list(SENTENCES.items()))
def test_a_sentence(sentence: str, expected: list[Row]) -> None:
    assert awards(sentence) == expected


PAPERS: dict[str, tuple[tuple[Line, ...], list[Row]]] = {
    "headings with a numeral and a decision in brackets head the lines below": (
        (
            "DANH SÁCH KHEN THƯỞNG",
            "heading| I. Huân chương Lao động hạng Ba (Quyết định số 8/QĐ-CTN của Chủ tịch nước)",
            "PGS.TS Lò Văn Pín",
            "heading| II. Bằng khen của UBND tỉnh (QĐ 21/QĐ-UBND)",
            "list_item| - Khoa Lâm sinh",
            "list_item| - Trạm Giống",
        ),
        [
            *rows("Huân chương Lao động hạng Ba", "Chủ tịch nước", C, "Lò Văn Pín"),
            *rows("Bằng khen", "UBND tỉnh", C, "Khoa Lâm sinh", "Trạm Giống"),
        ],
    ),
    "a heading with a letter right above a table heads its rows": (
        (
            "headline| QUYẾT ĐỊNH Về việc khen thưởng",
            "letterhead| CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PA KHÓA",
            "Căn cứ Luật Thi đua, khen thưởng;",
            "heading| B. CHIẾN SĨ THI ĐUA CƠ SỞ",
            (("STT", "Họ và tên", "Chức vụ"), ("1", "Lò Văn Pín", "Trạm trưởng"), ("2", "Vi Thị Mỵ", "Thủ kho")),
        ),
        rows("Chiến sĩ thi đua cơ sở", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PA KHÓA", C, "Lò Văn Pín", "Vi Thị Mỵ"),
    ),
    "items that a heading asks for name their giver after a marker with a dash": (
        (
            "headline| BIÊN BẢN Họp Cụm thi đua số 2",
            "heading| I. Căn cứ kết quả chấm điểm, Cụm thống nhất đề nghị:",
            "list_item| 1- Trung ương Hội Làm vườn tặng Cờ thi đua: Hội Làm vườn huyện Nà Hin (98,5 điểm).",
            "list_item| 2- UBND tỉnh tặng Bằng khen: Hội Làm vườn huyện Hạ Nậm.",
        ),
        [
            *rows("Cờ thi đua", "Trung ương Hội Làm vườn", P, "Hội Làm vườn huyện Nà Hin"),
            *rows("Bằng khen", "UBND tỉnh", P, "Hội Làm vườn huyện Hạ Nậm"),
        ],
    ),
    "an item of a list is one name, whatever commas and words join its parts": (
        (
            "list_item| Điều 2. Công nhận danh hiệu Tập thể lao động xuất sắc cho:",
            "list_item| - Phân xưởng 2, Xí nghiệp Xay xát và Đánh bóng gạo Nà Hin;",
            "list_item| - Chi nhánh Tổng công ty tại thành phố Hạ Nậm.",
        ),
        rows(
            "Tập thể lao động xuất sắc",
            None,
            C,
            "Phân xưởng 2, Xí nghiệp Xay xát và Đánh bóng gạo Nà Hin",
            "Chi nhánh Tổng công ty tại thành phố Hạ Nậm",
        ),
    ),
    "who gives a certificate is told by 'từ', too": (
        (
            "Trạm Thủy nông Bản Ngò đạt các thành tích sau:",
            "list_item| - Giấy khen từ Ban Chấp hành Huyện đoàn Hạ Nậm vì trồng rừng tốt.",
            "list_item| - Bằng khen của UBND tỉnh.",
        ),
        [
            *rows("Giấy khen", "Ban Chấp hành Huyện đoàn Hạ Nậm", C, "Trạm Thủy nông Bản Ngò"),
            *rows("Bằng khen", "UBND tỉnh", C, "Trạm Thủy nông Bản Ngò"),
        ],
    ),
    "who passes a request on to whoever may grant it is no giver": (
        (
            "headline| TỜ TRÌNH Về việc đề nghị khen thưởng năm 2031",
            "Hạt Kiểm lâm kính trình Chi cục Kiểm lâm quyết định và trình cấp có thẩm quyền quyết định khen thưởng như sau:",
            "list_item| - Danh hiệu “Lao động tiên tiến”: 20 cá nhân.",
        ),
        rows("Lao động tiên tiến", None, P, 20),
    ),
    "a council that holds a review proposes nothing by that": (
        (
            "headline| Hội nghị tổng kết công tác thi đua",
            "Sáng 18/8, Hội đồng Thi đua - Khen thưởng Trường Lâm nghiệp đã tổ chức Hội nghị tổng kết.",
            "Giấy khen của Hiệu trưởng: 9 tập thể, 76 cá nhân.",
        ),
        rows("Giấy khen", "Hiệu trưởng", C, 9, 76),
    ),
}


@pytest.mark.parametrize(("lines", "expected"), list(PAPERS.values()), ids=list(PAPERS))
def test_a_paper(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert [(*row[:5], None) for row in awards(*lines)] == expected
