"""Plain text files: what each line is, paragraphs broken by width, columns, tables, encodings."""

import codecs
import unicodedata

import pytest

from models import Block, BlockKind, Document, Format
from readers import UnreadableDocument, read

NEWS = """Truy cập nội dung luôn
  Trang chủ » Tin tức

CỤM THI ĐUA SỐ 31 TỔ CHỨC HỘI NGHỊ TỔNG KẾT NĂM 2023

Ngày đăng: 12/01/2024 | 8:07 AM | Lượt xem: 69

Sáng 11/01/2024, Cụm thi đua số 31 tổ chức Hội nghị tổng kết năm 2023 tại Trường Cao đẳng Sơn Hà.

  Toàn cảnh Hội nghị

Hội nghị thống nhất một số nhiệm vụ trọng tâm của năm 2024 như sau:
- Tổ chức phong trào thi đua chào mừng ngày thành lập các trường;
- Tổng kết trước ngày 15/12/2024.

Bà Lò Thị Mến, Hiệu trưởng Trường Cao đẳng Sơn Hà, Cụm trưởng

phát biểu bế mạc Hội nghị.

Hội nghị nhất trí bầu Trường Cao đẳng Sơn Hà làm Cụm trưởng năm 2024./.

Tin và ảnh: Vừ A Páo

Các tin khác:
- Hội thao chào mừng năm học mới (10/01/2024)
"""

PAPER = """UBND TỈNH SƠN HÀ                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                              Độc lập - Tự do - Hạnh phúc
Số: 12/BB-SNV                     Sơn Hà, ngày 05 tháng 3 năm 2024

BIÊN BẢN
Họp bình xét thi đua
năm 2023

Hôm nay, ngày 05/3/2024, Khối thi đua số 2 họp bình xét thi đua năm 2023 tại Hội trường Sở Nội vụ.
I. THÀNH PHẦN
1. Ông Lý A Sình - Giám đốc Sở, Khối trưởng
2. Bà Tô Thị Hạnh - Phó Giám đốc Sở
II. NỘI DUNG
Các thành viên thống nhất đề nghị tặng Cờ thi đua cho Sở Tài chính tỉnh Sơn Hà./.

Nơi nhận:                         TM. KHỐI THI ĐUA
- Như trên;                       KHỐI TRƯỞNG
- Lưu: VT.
                                  (Đã ký)
                                  Lý A Sình
"""


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


def test_news_page_typed_as_text() -> None:
    document = read(NEWS.encode(), "tin.txt")
    assert document.format is Format.TXT
    assert told(document) == [
        ("furniture", "Truy cập nội dung luôn"),
        ("furniture", "Trang chủ » Tin tức"),
        ("headline", "CỤM THI ĐUA SỐ 31 TỔ CHỨC HỘI NGHỊ TỔNG KẾT NĂM 2023"),
        ("dateline", "Ngày đăng: 12/01/2024 | 8:07 AM | Lượt xem: 69"),
        (
            "paragraph",
            "Sáng 11/01/2024, Cụm thi đua số 31 tổ chức Hội nghị tổng kết năm 2023 tại Trường Cao đẳng Sơn Hà.",
        ),
        ("caption", "Toàn cảnh Hội nghị"),
        ("paragraph", "Hội nghị thống nhất một số nhiệm vụ trọng tâm của năm 2024 như sau:"),
        ("list_item", "- Tổ chức phong trào thi đua chào mừng ngày thành lập các trường;"),
        ("list_item", "- Tổng kết trước ngày 15/12/2024."),
        ("caption", "Bà Lò Thị Mến, Hiệu trưởng Trường Cao đẳng Sơn Hà, Cụm trưởng phát biểu bế mạc Hội nghị."),
        ("paragraph", "Hội nghị nhất trí bầu Trường Cao đẳng Sơn Hà làm Cụm trưởng năm 2024./."),
        ("byline", "Tin và ảnh: Vừ A Páo"),
        ("furniture", "Các tin khác:"),
        ("furniture", "- Hội thao chào mừng năm học mới (10/01/2024)"),
    ]


def test_official_paper_in_two_typed_columns() -> None:
    assert told(read(PAPER.encode(), "bien-ban.txt")) == [
        ("letterhead", "UBND TỈNH SƠN HÀ"),
        ("letterhead", "SỞ NỘI VỤ"),
        ("letterhead", "Số: 12/BB-SNV"),
        ("letterhead", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("letterhead", "Độc lập - Tự do - Hạnh phúc"),
        ("dateline", "Sơn Hà, ngày 05 tháng 3 năm 2024"),
        ("headline", "BIÊN BẢN Họp bình xét thi đua năm 2023"),
        (
            "paragraph",
            "Hôm nay, ngày 05/3/2024, Khối thi đua số 2 họp bình xét thi đua năm 2023 tại Hội trường Sở Nội vụ.",
        ),
        ("heading", "I. THÀNH PHẦN"),
        ("list_item", "1. Ông Lý A Sình - Giám đốc Sở, Khối trưởng"),
        ("list_item", "2. Bà Tô Thị Hạnh - Phó Giám đốc Sở"),
        ("heading", "II. NỘI DUNG"),
        ("paragraph", "Các thành viên thống nhất đề nghị tặng Cờ thi đua cho Sở Tài chính tỉnh Sơn Hà./."),
        ("recipients", "Nơi nhận:"),
        ("recipients", "- Như trên;"),
        ("recipients", "- Lưu: VT."),
        ("signature", "TM. KHỐI THI ĐUA"),
        ("signature", "KHỐI TRƯỞNG"),
        ("signature", "(Đã ký)"),
        ("signature", "Lý A Sình"),
    ]


def test_blocks_are_the_text_and_reading_is_repeatable() -> None:
    document = read(NEWS.encode(), "tin.txt")
    assert document.text == "\n".join(document.block_text(block) for block in document.blocks)
    assert unicodedata.is_normalized("NFC", document.text)
    assert document == read(NEWS.encode(), "tin.txt")


def test_characters_are_settled_once() -> None:
    raw = (
        "HỘI NGHỊ TỔNG KẾT NĂM 2023\r\n\r\nHội\u00a0nghị\u200b thống\u00ad nhất,\tđề\x07 nghị  "
        "các trường triển khai nhiệm vụ.\r\n"
    )
    document = read(unicodedata.normalize("NFD", raw).encode(), "a.txt")
    assert document.text == "HỘI NGHỊ TỔNG KẾT NĂM 2023\nHội nghị thống nhất, đề nghị các trường triển khai nhiệm vụ."


def test_horned_letters_of_old_fonts() -> None:
    document = read("PHƢƠNG HƢỚNG năm 2031: các trƣờng thi đua dạy tốt, học tốt.".encode(), "a.txt")
    assert document.text == "PHƯƠNG HƯỚNG năm 2031: các trường thi đua dạy tốt, học tốt."


def test_lines_broken_by_width_are_joined() -> None:
    text = """HỘI NGHỊ TỔNG KẾT NĂM 2023

   Ngày 11/01/2024, Cụm thi đua số 31 tổ chức Hội nghị tổng kết công tác
thi đua, khen thưởng năm 2023. Dự Hội nghị có đại diện lãnh đạo các trường
trong Cụm cùng cán bộ làm công tác thi đua.
   Hội nghị đã nghe báo cáo kết quả phong trào thi đua của các trường trong
năm qua, thảo luận phương hướng và thống nhất nhiệm vụ năm 2024 của toàn
Cụm.
- Mỗi trường xây dựng ít nhất một mô hình mới, gửi hồ sơ về đơn vị Cụm
  trưởng trước ngày 30/6.
"""
    assert told(read(text.encode(), "a.txt")) == [
        ("headline", "HỘI NGHỊ TỔNG KẾT NĂM 2023"),
        (
            "paragraph",
            (
                "Ngày 11/01/2024, Cụm thi đua số 31 tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023. "
                "Dự Hội nghị có đại diện lãnh đạo các trường trong Cụm cùng cán bộ làm công tác thi đua."
            ),
        ),
        (
            "paragraph",
            (
                "Hội nghị đã nghe báo cáo kết quả phong trào thi đua của các trường trong năm qua, thảo luận phương "
                "hướng và thống nhất nhiệm vụ năm 2024 của toàn Cụm."
            ),
        ),
        (
            "list_item",
            "- Mỗi trường xây dựng ít nhất một mô hình mới, gửi hồ sơ về đơn vị Cụm trưởng trước ngày 30/6.",
        ),
    ]


def test_rows_typed_with_bars_are_cells() -> None:
    text = (
        "HỘI NGHỊ TỔNG KẾT NĂM 2023\n\n| TT | Đơn vị | Hình thức |\n|----|----|----|\n"
        "| 1 | Trường A | Cờ thi đua |\n| 2 | Trường B | Bằng khen |\n"
    )
    document = read(text.encode(), "a.txt")
    cells = [block for block in document.blocks if block.cell]
    assert [(document.block_text(b), _place(b)) for b in cells] == [
        ("TT", (0, 0, True)), ("Đơn vị", (0, 1, True)), ("Hình thức", (0, 2, True)),
        ("1", (1, 0, False)), ("Trường A", (1, 1, False)), ("Cờ thi đua", (1, 2, False)),
        ("2", (2, 0, False)), ("Trường B", (2, 1, False)), ("Bằng khen", (2, 2, False)),
    ]  # fmt: skip


def _place(block: Block) -> tuple[int, int, bool]:
    assert block.cell
    return block.cell.row, block.cell.column, block.cell.header


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_unicode_in_every_dress(encoding: str) -> None:
    document = read(NEWS.encode(encoding), "tin.txt")
    assert document.text == read(NEWS.encode(), "tin.txt").text
    assert document.issues == ()


def test_windows_1258_is_told_and_noted() -> None:
    document = read(_as_windows_writes(NEWS.replace("»", "-")).encode("cp1258"), "tin.txt")
    assert "Cụm thi đua số 31 tổ chức Hội nghị tổng kết năm 2023" in document.text
    assert [issue.code for issue in document.issues] == ["encoding"]


def _as_windows_writes(text: str) -> str:
    """Letters composed with their hat, breve or horn, the tone mark after them: so windows-1258 has them."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    written = ""
    for char in text:
        parts = unicodedata.normalize("NFD", char)
        tone = "".join(part for part in parts if part in tones)
        written += unicodedata.normalize("NFC", "".join(part for part in parts if part not in tones)) + tone
    return written


def test_a_few_broken_bytes_do_not_lose_the_text() -> None:
    document = read(NEWS.encode().replace(b"Tin v", b"Tin\xff v"), "tin.txt")
    assert "Hội nghị nhất trí bầu" in document.text
    assert [issue.code for issue in document.issues] == ["encoding_damage"]


@pytest.mark.parametrize("data", [b"", b" \r\n\t ", codecs.BOM_UTF8 + b"\n", b"\0" * 100])
def test_empty_files(data: bytes) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(data, "a.txt")
    assert caught.value.code == "empty"
    assert str(caught.value) == "tệp rỗng, không có chữ nào; kiểm tra lại nguồn và tải lại tệp"


MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (
            ["BIÊN BẢN", "HỌP KHỐI THI ĐUA SỐ 2", "(Xét thi đua năm 2016)"],
            "BIÊN BẢN HỌP KHỐI THI ĐUA SỐ 2 (Xét thi đua năm 2016)",
        ),
        (["BIÊN BẢN HỌP XÉT THI ĐUA", "Năm học 2015 - 2016"], "BIÊN BẢN HỌP XÉT THI ĐUA Năm học 2015 - 2016"),
        (["NGHỊ QUYẾT", "HỘI NGHỊ VIÊN CHỨC NĂM 2016"], "NGHỊ QUYẾT HỘI NGHỊ VIÊN CHỨC NĂM 2016"),
        (["GIAO ƯỚC THI ĐUA NĂM 2016", "“Đoàn kết - Sáng tạo”"], "GIAO ƯỚC THI ĐUA NĂM 2016"),
    ],
)
def test_subjects_of_papers(lines: list[str], headline: str) -> None:
    body = "Hôm nay, ngày 20/9/2016, tại Hội trường UBND huyện, Khối thi đua số 2 họp xét thi đua năm 2016."
    document = read((MOTTO + "\n".join(lines) + "\n\n" + body).encode(), "a.txt")
    assert [document.block_text(b) for b in document.blocks if b.kind is BlockKind.HEADLINE] == [headline]


@pytest.mark.parametrize(
    ("head", "number"),
    [
        ("Số: 12/BB-CTĐ Sơn Hà, ngày 05 tháng 3 năm 2024", "Số: 12/BB-CTĐ"),
        ("Số: /BB-CTĐ\tSơn Hà, ngày 05 tháng 3 năm 2024", "Số: /BB-CTĐ"),
        ("Số: 12/BB-CTĐ\nSơn Hà, ngày 05 tháng 3 năm\n2024", "Số: 12/BB-CTĐ"),
    ],
)
def test_the_day_of_a_letterhead_beside_its_number_or_broken(head: str, number: str) -> None:
    text = PAPER.replace("Số: 12/BB-SNV                     Sơn Hà, ngày 05 tháng 3 năm 2024", head)
    document = read(text.encode(), "bien-ban.txt")
    told = [(block.kind.value, document.block_text(block)) for block in document.blocks]
    assert ("letterhead", number) in told
    assert ("dateline", "Sơn Hà, ngày 05 tháng 3 năm 2024") in told


def test_a_narrow_left_column_ends_where_a_new_part_begins() -> None:
    tail = "Nơi nhận:\tCHỦ TỊCH\n- Như Điều 4;\n- Lưu: VT.\tLò Văn Pín\n\n\nDANH SÁCH TẶNG GIẤY KHEN\n\n"
    table = "STT\tTên tập thể\tĐịa chỉ\n1\tTrạm Giống\txã Nà Hin\n2\tHội Nuôi ong\txã Hạ Nậm\n"
    paper = read((PAPER + "\n" + tail + table).encode(), "a.txt")
    cells = [paper.block_text(b) for b in paper.blocks if b.kind is BlockKind.CELL]
    assert cells[:6] == ["STT", "Tên tập thể", "Địa chỉ", "1", "Trạm Giống", "xã Nà Hin"]


def test_two_spaces_part_the_cells_of_a_table_that_counts_on() -> None:
    rows = "  STT  Họ và tên     Chức vụ\n  01   Lò Văn Pín    Trạm trưởng\n  02   Vi Thị Mỵ     Thủ kho\n"
    paper = read(f"Tặng Giấy khen cho các ông, bà có tên sau:\n\n{rows}".encode(), "a.txt")
    cells = [paper.block_text(b) for b in paper.blocks if b.kind is BlockKind.CELL]
    assert cells[3:6] == ["01", "Lò Văn Pín", "Trạm trưởng"]
