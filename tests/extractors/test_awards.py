"""Awards: each way in which papers and pages tell who gets what, from whom; and what is no award."""

from collections.abc import Sequence

import pytest

from extractors.awards import find_awards
from extractors.reading import read
from models import Award, Block, BlockKind, Cell, Document, Format

Told = tuple[str, str | None, str | None, int, str, int | None]


def document(*lines: str) -> Document:
    """Paragraphs, or items of a list where a line begins with "* "; "# " is a headline."""
    kinds = {"# ": BlockKind.HEADLINE, "* ": BlockKind.LIST_ITEM}
    text, blocks = "", []
    for line in lines:
        kind = kinds.get(line[:2], BlockKind.PARAGRAPH)
        words = line[2:] if line[:2] in kinds else line
        blocks.append(Block(kind=kind, start=len(text), end=len(text) + len(words)))
        text += words + "\n"
    return Document(name="bai.txt", format=Format.TXT, text=text, blocks=tuple(blocks))


def with_table(before: Sequence[str], rows: Sequence[Sequence[str]]) -> Document:
    """Paragraphs and a table below them; a row of one cell spans the table, an empty cell belongs to the one above."""
    base = document(*before)
    text, blocks, width = base.text, list(base.blocks), max(len(r) for r in rows)
    for row, cells in enumerate(rows):
        for column, words in enumerate(cells):
            below = [r[column] if column < len(r) else "end" for r in rows[row + 1 :]]
            span = 1 + next((i for i, w in enumerate(below) if w), len(below))
            cell = Cell(
                table=0,
                row=row,
                column=column,
                row_span=span,
                column_span=width if len(cells) == 1 else 1,
                header=row == 0,
            )
            if words:
                blocks.append(Block(kind=BlockKind.CELL, start=len(text), end=len(text) + len(words), cell=cell))
                text += words + "\n"
    return Document(name="bai.txt", format=Format.TXT, text=text, blocks=tuple(blocks))


def told(found: Sequence[Award]) -> list[Told]:
    """What the record says, without evidence."""
    return [(a.award, a.grantor, a.recipient, a.count, str(a.status), a.year) for a in found]


def awards(*lines: str) -> list[Told]:
    return told(find_awards(read(document(*lines))))


C, P = "conferred", "proposed"

AFTER: list[tuple[str, list[Told]]] = [
    (
        "Nhân dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho 12 tập thể và 35 cá nhân.",
        [
            ("Bằng khen", "Chủ tịch UBND tỉnh", None, 12, C, None),
            ("Bằng khen", "Chủ tịch UBND tỉnh", None, 35, C, None),
        ],
    ),
    (
        "UBND tỉnh đã trao Cờ thi đua xuất sắc năm 2022 cho Sở Văn hóa, Thể thao và Du lịch và Sở Y tế.",
        [
            ("Cờ thi đua xuất sắc", "UBND tỉnh", "Sở Văn hóa, Thể thao và Du lịch", 1, C, 2022),
            ("Cờ thi đua xuất sắc", "UBND tỉnh", "Sở Y tế", 1, C, 2022),
        ],
    ),
    (
        "Bà Lò Thị Ban, Phó Chủ tịch UBND tỉnh trao Cờ thi đua của Chính phủ cho Công an tỉnh.",
        [("Cờ thi đua", "Chính phủ", "Công an tỉnh", 1, C, None)],
    ),
    (
        "Thừa ủy quyền của Chủ tịch nước, ông Vi Văn Cảnh trao Huân chương Lao động hạng Ba cho Trường THPT Nà Pó.",
        [("Huân chương Lao động hạng Ba", "Chủ tịch nước", "Trường THPT Nà Pó", 1, C, None)],
    ),
    (
        "Bộ Quốc phòng tặng Bằng khen cho 2 cá nhân là Thiếu tá A Tơn, Trung úy Trần Thị Hằng.",
        [
            ("Bằng khen", "Bộ Quốc phòng", "A Tơn", 1, C, None),
            ("Bằng khen", "Bộ Quốc phòng", "Trần Thị Hằng", 1, C, None),
        ],
    ),
    (
        "Cụm thống nhất đề nghị Bộ Công an tặng Cờ thi đua cho Công an các tỉnh Bình Định, Ninh Thuận.",
        [
            ("Cờ thi đua", "Bộ Công an", "Công an tỉnh Bình Định", 1, P, None),
            ("Cờ thi đua", "Bộ Công an", "Công an tỉnh Ninh Thuận", 1, P, None),
        ],
    ),
    (
        "Khối đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 02 đơn vị: Thanh tra tỉnh và Văn phòng UBND tỉnh.",
        [
            ("Bằng khen", "Chủ tịch UBND tỉnh", "Thanh tra tỉnh", 1, P, None),
            ("Bằng khen", "Chủ tịch UBND tỉnh", "Văn phòng UBND tỉnh", 1, P, None),
        ],
    ),
    (
        "Cụm đã suy tôn và đề nghị Giám đốc Học viện tặng Cờ thi đua cho Trường A Pa, tặng Bằng khen cho Trường B Lao.",
        [
            ("Cờ thi đua", "Giám đốc Học viện", "Trường A Pa", 1, P, None),
            ("Bằng khen", "Giám đốc Học viện", "Trường B Lao", 1, P, None),
        ],
    ),
    (
        "Cụm xét 01 đơn vị đề nghị tặng Cờ thi đua của chính phủ là trường Mộc Sơn; 04 đơn vị đề nghị tặng Bằng khen.",
        [
            ("Cờ thi đua", "chính phủ", "trường Mộc Sơn", 1, P, None),
            ("Bằng khen", None, None, 4, P, None),
        ],
    ),
    (
        "Huân chương Lao động hạng Ba của Chủ tịch nước cũng được trao cho Hội CCB huyện.",
        [("Huân chương Lao động hạng Ba", "Chủ tịch nước", "Hội CCB huyện", 1, C, None)],
    ),
    ("Sở tặng Giấy khen vì thành tích chuyển đổi số cho 9 hộ lý giỏi.", [("Giấy khen", "Sở", None, 9, C, None)]),
    (
        "UBND huyện tặng Giấy khen cho 4 tập thể đã dẫn đầu, gồm: Phòng Y tế, Phòng Nội vụ, Xã Đoàn Kết, Đội số 2.",
        [
            ("Giấy khen", "UBND huyện", name, 1, C, None)
            for name in ("Phòng Y tế", "Phòng Nội vụ", "Xã Đoàn Kết", "Đội số 2")
        ],
    ),
    (
        "Bộ Tư pháp đã trao 02 Cờ thi đua, 23 Bằng khen cho các tập thể, cá nhân.",
        [("Cờ thi đua", "Bộ Tư pháp", None, 2, C, None), ("Bằng khen", "Bộ Tư pháp", None, 23, C, None)],
    ),
    (
        "Trao Kỷ niệm chương “Vì sự nghiệp Tòa án” cho 03 cá nhân.",
        [("Kỷ niệm chương “Vì sự nghiệp Tòa án”", None, None, 3, C, None)],
    ),
    (
        "UBND xã công nhận danh hiệu “Công dân gương mẫu” cho 15 cá nhân.",
        [("Công dân gương mẫu", "UBND xã", None, 15, C, None)],
    ),
]

BEFORE: list[tuple[str, list[Told]]] = [
    (
        "Sở Tư pháp, đơn vị được Thủ tướng Chính phủ tặng Bằng khen năm 2024, tiếp tục dẫn đầu.",
        [("Bằng khen", "Thủ tướng Chính phủ", "Sở Tư pháp", 1, C, 2024)],
    ),
    (
        "Lữ đoàn được công nhận danh hiệu “Đơn vị quyết thắng” năm 2023; được Bộ Quốc phòng tặng Cờ thi đua năm 2024.",
        [("Đơn vị quyết thắng", None, "Lữ đoàn", 1, C, 2023), ("Cờ thi đua", "Bộ Quốc phòng", "Lữ đoàn", 1, C, 2024)],
    ),
    (
        "Toàn Cụm có 01 tập thể, 04 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen đột xuất.",
        [("Bằng khen", "Chủ tịch UBND tỉnh", None, 1, C, None), ("Bằng khen", "Chủ tịch UBND tỉnh", None, 4, C, None)],
    ),
    (
        "11 đồng chí đạt danh hiệu Chiến sĩ thi đua toàn quân.",
        [("Chiến sĩ thi đua toàn quân", None, None, 11, C, None)],
    ),
    (
        "Hội nghị bình chọn thành phố Mường Sang là đơn vị dẫn đầu, đề nghị Chính phủ tặng Cờ thi đua năm 2009.",
        [("Cờ thi đua", "Chính phủ", "thành phố Mường Sang", 1, P, 2009)],
    ),
    (
        "Ban Dân tộc tỉnh được suy tôn là đơn vị dẫn đầu được đề nghị tặng Cờ thi đua của UBND tỉnh.",
        [("Cờ thi đua", "UBND tỉnh", "Ban Dân tộc tỉnh", 1, P, None)],
    ),
    (
        "Các thành phố Hải Phòng, Cần Thơ được đề nghị Thủ tướng Chính phủ tặng Bằng khen.",
        [
            ("Bằng khen", "Thủ tướng Chính phủ", "thành phố Hải Phòng", 1, P, None),
            ("Bằng khen", "Thủ tướng Chính phủ", "thành phố Cần Thơ", 1, P, None),
        ],
    ),
    (
        "Công an tỉnh Bến Tre, Đồng Tháp được tặng Cờ thi đua của Bộ Công an.",
        [
            ("Cờ thi đua", "Bộ Công an", "Công an tỉnh Bến Tre", 1, C, None),
            ("Cờ thi đua", "Bộ Công an", "Công an tỉnh Đồng Tháp", 1, C, None),
        ],
    ),
    (
        "01 tập thể (Tiểu đoàn 2) và 02 cá nhân: Trung úy Ma Văn Pao, Đại úy Trịnh Xuân Cảnh được tặng Bằng khen.",
        [("Bằng khen", None, name, 1, C, None) for name in ("Tiểu đoàn 2", "Ma Văn Pao", "Trịnh Xuân Cảnh")],
    ),
    (
        "Ngày 10/11/2013, Trường THPT Nà Pó tổ chức kỷ niệm 25 năm và đón nhận Huân chương Lao động hạng Nhất.",
        [("Huân chương Lao động hạng Nhất", None, "Trường THPT Nà Pó", 1, C, None)],
    ),
    (
        "Trường được Nhà nước tặng Huân chương Lao động hạng Ba (2002), hạng Nhì (2008).",
        [
            ("Huân chương Lao động hạng Ba", "Nhà nước", "Trường", 1, C, 2002),
            ("Huân chương Lao động hạng Nhì", "Nhà nước", "Trường", 1, C, 2008),
        ],
    ),
    (
        "Chị Huỳnh Thị Nguyên, chuyên viên Phòng Nội vụ huyện, cũng vừa được UBND tỉnh tặng Bằng khen năm 2012.",
        [("Bằng khen", "UBND tỉnh", "Huỳnh Thị Nguyên", 1, C, 2012)],
    ),
    (
        "Ông Huỳnh Văn Thận về hưu đã lâu. Ông được Chủ tịch nước tặng Huân chương Lao động hạng Ba năm 2008.",
        [("Huân chương Lao động hạng Ba", "Chủ tịch nước", "Huỳnh Văn Thận", 1, C, 2008)],
    ),
    (
        "Kết quả: Trường THPT Nà Pó (Cờ thi đua của UBND tỉnh), Trường THPT Lê Lai (Bằng khen của Chủ tịch UBND tỉnh).",
        [
            ("Cờ thi đua", "UBND tỉnh", "Trường THPT Nà Pó", 1, C, None),
            ("Bằng khen", "Chủ tịch UBND tỉnh", "Trường THPT Lê Lai", 1, C, None),
        ],
    ),
]

NONE = [
    "Các danh hiệu thi đua như Chiến sĩ thi đua cơ sở, Bằng khen của Chủ tịch UBND tỉnh được xét tặng theo quy định.",
    "Danh hiệu “Lao động tiên tiến” được xét tặng hằng năm cho cá nhân hoàn thành tốt nhiệm vụ.",
    "Phấn đấu năm 2025 có 90% cá nhân đạt Lao động tiên tiến, 2 tập thể được tặng Bằng khen.",
    "Mức tiền thưởng kèm theo Giấy khen: tập thể 1.872.000 đồng, cá nhân 936.000 đồng.",
    "Có 04 hồ sơ đề nghị danh hiệu Nhà giáo Ưu tú, 02 hồ sơ đề nghị Huân chương Lao động.",
    "Đội tuyển đoạt 02 Huy chương Vàng, 03 Huy chương Bạc.",
    "Tỉnh Quảng Ngãi cũng trao cờ luân lưu cho Cụm trưởng mới và tặng cờ lưu niệm cho các đơn vị.",
    "Dự có Anh hùng Lao động Hồ Văn Cang, Nhà giáo Ưu tú Lê Thị Na.",
    "Nghỉ thai sản có được xét danh hiệu Chiến sĩ thi đua cơ sở cho bà Lê Thị Na không?",
]


#: Forms met in wide reading: (text, award, grantor, recipients by name or count, status, year).
READ: list[tuple[str, str, str | None, list[str | int], str, int | None]] = [
    ("Có quá trình cống hiến, 3 cá nhân nhận Bằng khen.", "Bằng khen", None, [3], C, None),
    ("Năm 2013 Hội CCB huyện được UBND tỉnh tặng Bằng khen.", "Bằng khen", "UBND tỉnh", ["Hội CCB huyện"], C, 2013),
    ("Tặng Bằng khen cho Sở Nội vụ và UBND huyện A Pa.", "Bằng khen", None, ["Sở Nội vụ", "UBND huyện A Pa"], C, None),
    (
        "Tặng Bằng khen cho Văn phòng HĐND và UBND huyện A Pa.",
        *("Bằng khen", None, ["Văn phòng HĐND và UBND huyện A Pa"], C, None),
    ),
    (
        "Tặng Giấy khen cho Chi cục Kiểm lâm huyện A Pa, tỉnh Hà Châu.",
        *("Giấy khen", None, ["Chi cục Kiểm lâm huyện A Pa, tỉnh Hà Châu"], C, None),
    ),
    (
        "10 tập thể, 20 cá nhân được khen, trong đó có 4 tập thể và 2 cá nhân được tặng Giấy khen.",
        *("Giấy khen", None, [4, 2], C, None),
    ),
    (
        "Sở Y tế là 1 trong 3 đơn vị xuất sắc được đề nghị tặng Cờ thi đua của Chính phủ.",
        *("Cờ thi đua", "Chính phủ", ["Sở Y tế"], P, None),
    ),
    (
        "Theo kết quả bỏ phiếu của Hội đồng, Sở Y tế được UBND tỉnh tặng Bằng khen.",
        *("Bằng khen", "UBND tỉnh", ["Sở Y tế"], C, None),
    ),
    ("Sở Y tế (98,5 điểm), Sở Nội vụ được tặng Bằng khen.", "Bằng khen", None, ["Sở Y tế", "Sở Nội vụ"], C, None),
    ("Trung tâm Y tế và 1 cá nhân được tặng Bằng khen.", "Bằng khen", None, ["Trung tâm Y tế", 1], C, None),
    (
        "Cụm đề nghị Bộ tặng Cờ thi đua cho Hội Luật gia tỉnh A Pa, B Lao và ký giao ước.",
        *("Cờ thi đua", "Bộ", ["Hội Luật gia tỉnh A Pa", "Hội Luật gia tỉnh B Lao"], P, None),
    ),
    (
        "Khối bình xét 2 đơn vị dẫn đầu gồm: Sở Y tế, Sở Nội vụ trình UBND tỉnh tặng Cờ thi đua.",
        *("Cờ thi đua", "UBND tỉnh", ["Sở Y tế", "Sở Nội vụ"], P, None),
    ),
    (
        "Liên hiệp hội được đề nghị UBND tỉnh tặng Cờ thi đua của khối.",
        *("Cờ thi đua", "UBND tỉnh", ["Liên hiệp hội"], P, None),
    ),
    ("Ba đảng viên được Đảng ủy tặng Giấy khen.", "Giấy khen", "Đảng ủy", [3], C, None),
    ("Hội nghị đề nghị Chính phủ tặng cờ cho một đơn vị.", "cờ", "Chính phủ", [1], P, None),
    ("Tặng Giấy khen cho VNPT Hà Châu vì thành tích năm 2019.", "Giấy khen", None, ["VNPT Hà Châu"], C, 2019),
]


@pytest.mark.parametrize(("text", "award", "grantor", "to", "status", "year"), READ, ids=[r[0][:40] for r in READ])
def test_forms_met_in_reading(
    text: str, award: str, grantor: str | None, to: list[str | int], status: str, year: int | None
) -> None:
    names = [(r, 1) if isinstance(r, str) else (None, r) for r in to]
    assert awards(text) == [(award, grantor, name, count, status, year) for name, count in names]


@pytest.mark.parametrize(
    "text",
    [
        "Giao Thường trực Hội đồng tham mưu ban hành quyết định tặng Cờ thi đua của tỉnh cho các tập thể, cá nhân.",
        "Các tập thể, cá nhân xuất sắc sẽ được Thủ tướng tặng Bằng khen.",
        "Hội nghị công bố quyết định khen thưởng cho 03 tập thể xuất sắc trong công tác Hội.",
        "Tham dự buổi gặp mặt có các đơn vị được tặng Cờ thi đua.",
    ],
)
def test_nobody_named_is_no_row(text: str) -> None:
    assert awards(text) == []


def test_headline_tells_what_the_text_leaves_out() -> None:
    assert awards("# 12 tập thể được đề nghị tặng Cờ thi đua của Chính phủ", "Trao Bằng khen cho Sở Y tế.") == [
        ("Cờ thi đua", "Chính phủ", None, 12, P, None),
        ("Bằng khen", None, "Sở Y tế", 1, C, None),
    ]


def test_semicolons_part_bodies_with_their_parents() -> None:
    assert awards("Tặng Bằng khen cho: Trường A Pa, Bộ Y tế; Công an huyện B Lao, Bộ Công an; Sở Nội vụ.") == [
        ("Bằng khen", None, name, 1, C, None)
        for name in ("Trường A Pa, Bộ Y tế", "Công an huyện B Lao, Bộ Công an", "Sở Nội vụ")
    ]


@pytest.mark.parametrize(("text", "expected"), AFTER, ids=[t[:40] for t, _ in AFTER])
def test_recipients_after_the_award(text: str, expected: list[Told]) -> None:
    assert awards(text) == expected


@pytest.mark.parametrize(("text", "expected"), BEFORE, ids=[t[:40] for t, _ in BEFORE])
def test_recipients_before_the_award(text: str, expected: list[Told]) -> None:
    assert awards(text) == expected


@pytest.mark.parametrize("text", NONE, ids=[t[:40] for t in NONE])
def test_what_is_no_award(text: str) -> None:
    assert awards(text) == []


def test_heading_governs_the_list_below_it() -> None:
    assert awards(
        "Cuộc họp thống nhất đề nghị Ban Chấp hành LĐLĐ tỉnh tặng:",
        "* - Cờ thi đua năm 2024: LĐLĐ huyện Sơn Quỳ (6/6 đơn vị tán thành);",
        "* - Bằng khen: LĐLĐ huyện Mường Kỳ (6/6), LĐLĐ thị xã Hoàng Thanh (5/6).",
        "Cuộc họp kết thúc lúc 11 giờ. Trao Giấy khen cho 2 cá nhân.",
    ) == [
        ("Cờ thi đua", "Ban Chấp hành LĐLĐ tỉnh", "LĐLĐ huyện Sơn Quỳ", 1, P, 2024),
        ("Bằng khen", "Ban Chấp hành LĐLĐ tỉnh", "LĐLĐ huyện Mường Kỳ", 1, P, 2024),
        ("Bằng khen", "Ban Chấp hành LĐLĐ tỉnh", "LĐLĐ thị xã Hoàng Thanh", 1, P, 2024),
        ("Giấy khen", None, None, 2, C, None),
    ]


def test_list_of_names_takes_the_place_of_their_count() -> None:
    assert awards(
        "QUYẾT ĐỊNH",
        "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA SÔNG CẦU",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;",
        "Công nhận danh hiệu “Chiến sĩ thi đua cơ sở” năm 2023 cho 02 cá nhân:",
        "* Ông Bùi Quốc Việt – Quản đốc Nhà máy nước Tân Hưng;",
        "* Bà Đoàn Thị Mỹ Xuyên – Phó trưởng phòng Kinh doanh.",
        "Công nhận danh hiệu “Tập thể lao động tiên tiến” năm 2023 cho 02 tập thể: các Phân xưởng Lọc nước, Cơ điện.",
    ) == [
        ("Chiến sĩ thi đua cơ sở", "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA SÔNG CẦU", "Bùi Quốc Việt", 1, C, 2023),
        ("Chiến sĩ thi đua cơ sở", "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA SÔNG CẦU", "Đoàn Thị Mỹ Xuyên", 1, C, 2023),
        ("Tập thể lao động tiên tiến", "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA SÔNG CẦU", "Phân xưởng Lọc nước", 1, C, 2023),
        ("Tập thể lao động tiên tiến", "GIÁM ĐỐC BỆNH VIỆN ĐA KHOA SÔNG CẦU", "Phân xưởng Cơ điện", 1, C, 2023),
    ]


def test_repeats_are_one_award_and_headlines_none() -> None:
    found = find_awards(
        read(
            document(
                "# Tặng Bằng khen cho 3 tập thể",
                "Chủ tịch UBND tỉnh tặng Bằng khen cho Sở Y tế.",
                "Trước đó, Sở Y tế được tặng Bằng khen.",
            )
        )
    )
    assert told(found) == [("Bằng khen", "Chủ tịch UBND tỉnh", "Sở Y tế", 1, C, None)]
    assert found[0].confidence == pytest.approx(0.97)


def test_table_with_groups_and_results() -> None:
    paper = with_table(
        ["# BIÊN BẢN họp Hội đồng Thi đua - Khen thưởng", "Kết quả bỏ phiếu để đề nghị như sau:"],
        [
            ["STT", "Cá nhân, tập thể", "Chức vụ", "Kết quả"],
            ["A. DANH HIỆU “CHIẾN SĨ THI ĐUA CƠ SỞ”"],
            ["1", "Nguyễn Xuân Đãng", "Trưởng khoa Nội", "Đạt"],
            ["2", "Hà Kim Chi", "Điều dưỡng trưởng", "Không đạt"],
            ["B. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["1", "Khoa Hồi sức cấp cứu", "-", "Đạt"],
        ],
    )
    assert told(find_awards(read(paper))) == [
        ("Chiến sĩ thi đua cơ sở", None, "Nguyễn Xuân Đãng", 1, P, None),
        ("Bằng khen", "CHỦ TỊCH UBND TỈNH", "Khoa Hồi sức cấp cứu", 1, P, None),
    ]


def test_table_with_merged_column_of_awards() -> None:
    paper = with_table(
        ["Kết quả chấm điểm:"],
        [
            ["TT", "Đơn vị", "Tổng điểm", "Đề nghị khen thưởng"],
            ["1", "Công ty CP Xi măng Trường Lĩnh", "496", "Cờ thi đua của UBND tỉnh"],
            ["2", "Công ty CP May Bình Hà", "494", "Bằng khen của Chủ tịch UBND tỉnh"],
            ["3", "Công ty TNHH Cơ khí Phú Lương", "491", ""],
            ["4", "Công ty CP Gốm sứ Kinh Môn", "480", "Không đề nghị"],
        ],
    )
    assert told(find_awards(read(paper))) == [
        ("Cờ thi đua", "UBND tỉnh", "Công ty CP Xi măng Trường Lĩnh", 1, P, None),
        ("Bằng khen", "Chủ tịch UBND tỉnh", "Công ty CP May Bình Hà", 1, P, None),
        ("Bằng khen", "Chủ tịch UBND tỉnh", "Công ty TNHH Cơ khí Phú Lương", 1, P, None),
    ]


def test_table_of_names_under_a_decision() -> None:
    paper = with_table(
        [
            "Điều 1. Tặng Giấy khen của Chủ tịch UBND xã cho 01 tập thể và 02 cá nhân (có danh sách kèm theo).",
            "DANH SÁCH",
            "Các tập thể, cá nhân được tặng Giấy khen của Chủ tịch UBND xã",
        ],
        [
            ["STT", "Họ và tên/Tên tập thể", "Chức vụ"],
            ["I. TẬP THỂ"],
            ["1", "Tổ bảo vệ an ninh, trật tự bản Pá Chặp", "-"],
            ["II. CÁ NHÂN"],
            ["1", "Ông Quàng Văn Inh", "Trưởng bản"],
            ["2", "Em Lò Thị Tuyết Sương", "Học sinh lớp 9B"],
        ],
    )
    assert told(find_awards(read(paper))) == [
        ("Giấy khen", "Chủ tịch UBND xã", name, 1, C, None)
        for name in ("Tổ bảo vệ an ninh, trật tự bản Pá Chặp", "Quàng Văn Inh", "Lò Thị Tuyết Sương")
    ]


def test_table_with_marks_under_the_awards() -> None:
    paper = with_table(
        ["Danh sách đề nghị khen thưởng:"],
        [
            ["TT", "Họ và tên", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"],
            ["1", "Vũ Đình Quế", "x", "-"],
            ["2", "Lê Thị Na", "x", "x"],
        ],
    )
    assert told(find_awards(read(paper))) == [
        ("Lao động tiên tiến", None, "Vũ Đình Quế", 1, P, None),
        ("Lao động tiên tiến", None, "Lê Thị Na", 1, P, None),
        ("Chiến sĩ thi đua cơ sở", None, "Lê Thị Na", 1, P, None),
    ]


def test_table_of_years_and_decisions_below_who_got_them() -> None:
    paper = with_table(
        ["Bệnh viện Đa khoa Nà Pó đã được các cấp khen thưởng như sau:"],
        [
            ["Năm", "Hình thức khen thưởng", "Số quyết định, cơ quan ban hành"],
            ["2029", "Bằng khen", "Quyết định số 18/QĐ-BYT ngày 02/3/2030 của Bộ Y tế"],
            ["2031", "Cờ thi đua", "Quyết định số 7/QĐ-UBND ngày 05/02/2032 của UBND tỉnh"],
        ],
    )
    assert told(find_awards(read(paper))) == [
        ("Bằng khen", "Bộ Y tế", "Bệnh viện Đa khoa Nà Pó", 1, C, 2029),
        ("Cờ thi đua", "UBND tỉnh", "Bệnh viện Đa khoa Nà Pó", 1, C, 2031),
    ]


def test_evidence_is_cut_from_the_text_and_names_field_and_rule() -> None:
    paper = document("Cụm đề nghị Bộ Công an tặng Cờ thi đua cho Công an các tỉnh Bình Định, Ninh Thuận.")
    found = find_awards(read(paper))[1]
    assert [(e.field, e.rule, e.quote) for e in found.evidence] == [
        ("award", "awards.mention", "Cờ thi đua"),
        ("recipient", "awards.among", "Ninh Thuận"),
        ("recipient", "awards.among", "Công an các tỉnh"),
        ("grantor", "awards.ask_owner", "Bộ Công an"),
        ("status", "awards.proposed", "đề nghị"),
    ]
    assert all(paper.text[e.start : e.end] == e.quote for e in found.evidence)
