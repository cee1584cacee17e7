"""Word files: auto-numbers, tables, letterhead, tracked changes, text boxes, cut files."""

from io import BytesIO

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from models import Document
from readers import UnreadableDocument, read
from readers.word_numbering import formatted

NUMBERING = f"""<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2.%5"/></w:lvl></w:abstractNum>"""


def told(document: Document) -> list[tuple[str, str | None, str]]:
    return [(block.kind.value, block.marker, document.block_text(block)) for block in document.blocks]


def saved(file: "docx.document.Document") -> bytes:
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


def numbered(file: "docx.document.Document", text: str, level: int, *, bold: bool = False) -> Paragraph:
    paragraph = file.add_paragraph()
    paragraph.add_run(text).bold = bold
    properties = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(properties))
    return paragraph


def with_numbering() -> "docx.document.Document":
    file = docx.Document()
    root = file.part.numbering_part.element
    root.insert(0, parse_xml(NUMBERING))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    return file


def test_auto_numbers_are_counted() -> None:
    file = with_numbering()
    numbered(file, "THÀNH PHẦN", 0, bold=True)
    numbered(file, "Chủ trì: ông Lý A Sình, Giám đốc Sở.", 1)
    numbered(file, "Thư ký: bà Tô Thị Hạnh.", 1)
    numbered(file, "NỘI DUNG", 0, bold=True)
    numbered(file, "Thảo luận", 1, bold=True)
    numbered(file, "Sở Tài chính phản ánh khó khăn;", 2)
    numbered(file, "100% đơn vị thống nhất.", 2)
    numbered(file, "Giao Văn phòng tổng hợp.", 3)
    numbered(file, "Tiểu mục.", 4)
    assert told(read(saved(file), "a.docx")) == [
        ("heading", "I.", "THÀNH PHẦN"),
        ("list_item", "1.", "Chủ trì: ông Lý A Sình, Giám đốc Sở."),
        ("list_item", "2.", "Thư ký: bà Tô Thị Hạnh."),
        ("heading", "II.", "NỘI DUNG"),
        ("heading", "1.", "Thảo luận"),
        ("list_item", "a)", "Sở Tài chính phản ánh khó khăn;"),
        ("list_item", "b)", "100% đơn vị thống nhất."),
        ("list_item", "-", "Giao Văn phòng tổng hợp."),
        ("list_item", "1.1", "Tiểu mục."),
    ]


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [
        (4, "upperRoman", "IV"),
        (9, "lowerRoman", "ix"),
        (27, "lowerLetter", "aa"),
        (3, "upperLetter", "C"),
        (7, "decimalZero", "07"),
        (5, "thai", "5"),
    ],
)
def test_formats_of_numbers(number: int, form: str, shown: str) -> None:
    assert formatted(number, form) == shown


def test_letterhead_signature_and_table_of_data() -> None:
    file = docx.Document()
    head = file.add_table(2, 2)
    for cell, text in zip(
        [cell for row in head.rows for cell in row.cells],
        [
            "UBND TỈNH SƠN HÀ\nSỞ NỘI VỤ",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
            "Số: 12/QĐ-SNV",
            "Sơn Hà, ngày 05 tháng 3 năm 2024",
        ],
        strict=True,
    ):
        cell.text = text
    for text in (
        "QUYẾT ĐỊNH",
        "Về việc tặng Giấy khen cho các tập thể",
        "có thành tích xuất sắc năm 2023",
        "GIÁM ĐỐC SỞ NỘI VỤ",
    ):
        paragraph = file.add_paragraph()
        paragraph.add_run(text).bold = True
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    file.add_paragraph("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")
    file.add_paragraph("Điều 1. Tặng Giấy khen của Giám đốc Sở Nội vụ cho 02 tập thể sau đây:")
    table = file.add_table(3, 3, style="Table Grid")
    for row, texts in zip(
        table.rows, [("TT", "Tập thể", "Ghi chú"), ("1", "Phòng A", ""), ("2", "Phòng B", "")], strict=True
    ):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.cell(1, 2).merge(table.cell(2, 2)).text = "Thưởng 1.000.000 đồng"
    foot = file.add_table(1, 2)
    foot.cell(0, 0).text = "Nơi nhận:\n- Như Điều 1;\n- Lưu: VT."
    foot.cell(0, 1).text = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTô Thị Hạnh"
    document = read(saved(file), "qd.docx")
    assert [(kind, text) for kind, _, text in told(document)] == [
        ("letterhead", "UBND TỈNH SƠN HÀ"), ("letterhead", "SỞ NỘI VỤ"),
        ("letterhead", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("letterhead", "Độc lập - Tự do - Hạnh phúc"),
        ("letterhead", "Số: 12/QĐ-SNV"), ("dateline", "Sơn Hà, ngày 05 tháng 3 năm 2024"),
        ("headline", "QUYẾT ĐỊNH Về việc tặng Giấy khen cho các tập thể có thành tích xuất sắc năm 2023"),
        ("letterhead", "GIÁM ĐỐC SỞ NỘI VỤ"),
        ("paragraph", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"),
        ("list_item", "Điều 1. Tặng Giấy khen của Giám đốc Sở Nội vụ cho 02 tập thể sau đây:"),
        ("cell", "TT"), ("cell", "Tập thể"), ("cell", "Ghi chú"),
        ("cell", "1"), ("cell", "Phòng A"), ("cell", "Thưởng 1.000.000 đồng"), ("cell", "2"), ("cell", "Phòng B"),
        ("recipients", "Nơi nhận:"), ("recipients", "- Như Điều 1;"), ("recipients", "- Lưu: VT."),
        ("signature", "KT. GIÁM ĐỐC"), ("signature", "PHÓ GIÁM ĐỐC"), ("signature", "Tô Thị Hạnh"),
    ]  # fmt: skip
    merged = next(block.cell for block in document.blocks if document.block_text(block) == "Thưởng 1.000.000 đồng")
    assert merged
    assert (merged.row, merged.column, merged.row_span, merged.column_span) == (1, 2, 2, 1)


def test_tracked_changes_hidden_words_and_text_boxes() -> None:
    file = docx.Document()
    words = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    paragraph = file.add_paragraph("Hội nghị ")
    for xml in (
        f"<w:ins {words} w:id='1' w:author='a'><w:r><w:t>thống nhất</w:t></w:r></w:ins>",
        f"<w:del {words} w:id='2' w:author='a'><w:r><w:delText>không nhất trí</w:delText></w:r></w:del>",
        f"<w:r {words}><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>",
        f"<w:r {words}><w:t xml:space='preserve'> bầu</w:t><w:noBreakHyphen/><w:t>chọn.</w:t></w:r>",
        f"<w:r {words}><w:pict><w:txbxContent><w:p><w:r><w:t>Khung.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    ):
        paragraph._p.append(parse_xml(xml))
    assert read(saved(file), "a.docx").text == "Hội nghị thống nhất bầu-chọn.\nKhung."
    assert paragraph._p.tag == qn("w:p")


def test_columns_typed_with_tabs_and_letters_set_apart() -> None:
    file = docx.Document()
    for line in (
        "UBND HUYỆN MƯỜNG NA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "KHỐI THI ĐUA SỐ 2\tĐộc lập - Tự do - Hạnh phúc",
        "\tMường Na, ngày 20 tháng 9 năm 2022",
        "B I Ê N   B Ả N",
        "Hội nghị đã nghe báo cáo và thống nhất nhiệm vụ của năm tới ở các xã vùng cao.",
        "THƯ KÝ HỌP\tCHỦ TRÌ HỌP",
        "Lò Na\tVừ A Dúa",
    ):
        file.add_paragraph(line)
    assert [(kind, text) for kind, _, text in told(read(saved(file), "a.docx"))] == [
        ("letterhead", "UBND HUYỆN MƯỜNG NA"),
        ("letterhead", "KHỐI THI ĐUA SỐ 2"),
        ("letterhead", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("letterhead", "Độc lập - Tự do - Hạnh phúc"),
        ("dateline", "Mường Na, ngày 20 tháng 9 năm 2022"),
        ("headline", "BIÊN BẢN"),
        ("paragraph", "Hội nghị đã nghe báo cáo và thống nhất nhiệm vụ của năm tới ở các xã vùng cao."),
        ("signature", "THƯ KÝ HỌP"),
        ("signature", "Lò Na"),
        ("signature", "CHỦ TRÌ HỌP"),
        ("signature", "Vừ A Dúa"),
    ]


@pytest.mark.parametrize("part", [0.05, 0.5, 0.95])
def test_cut_file(part: float) -> None:
    file = docx.Document()
    file.add_paragraph("Hội nghị thống nhất.")
    data = saved(file)
    with pytest.raises(UnreadableDocument) as caught:
        read(data[: int(len(data) * part)], "a.docx")
    assert (caught.value.code, caught.value.reason) == (
        "damaged",
        "tệp Word (.docx) hỏng hoặc bị cắt cụt, không mở được",
    )


def test_empty_paper() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(saved(docx.Document()), "a.docx")
    assert caught.value.code == "empty"
