"""Word files: auto-numbers, tables, letterhead, tracked changes, text boxes, cut files."""

import zipfile
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


WORDS = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
OPENING = "Khối thi đua số 6 họp bình xét tại Nhà văn hóa xã Nà Hin, do ông Vừ A Tủa chủ trì."


def of_xml(*paragraphs: str) -> "docx.document.Document":
    """A file of paragraphs given as XML, each without its outer tags."""
    file = docx.Document()
    for inner in paragraphs:
        file.element.body.insert(-1, parse_xml(f"<w:p {WORDS}>{inner}</w:p>"))
    return file


def run_of(text: str, look: str = "") -> str:
    return f"<w:r><w:rPr>{look}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def test_capitals_and_hidden_words_by_formatting() -> None:
    file = of_xml(
        run_of("Biên bản", "<w:caps/>"),
        run_of("họp khối", "<w:rStyle w:val='To'/>") + run_of(" ẩn", "<w:rStyle w:val='An'/>"),
    )
    for key, look in (("To", "<w:smallCaps/>"), ("An", "<w:vanish/>")):
        style = f"<w:style {WORDS} w:type='character' w:styleId='{key}'><w:name w:val='{key}'/><w:rPr>{look}</w:rPr></w:style>"
        file.styles.element.append(parse_xml(style))
    assert read(saved(file), "a.docx").text == "BIÊN BẢN HỌP KHỐI"


def test_field_codes_and_contents_are_left_out() -> None:
    mark = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
    begin, separate, end = (mark.format(kind) for kind in ("begin", "separate", "end"))
    nested = begin + "<w:r><w:instrText>MERGEFIELD ten</w:instrText></w:r>" + separate + run_of("Tủa") + end
    contents = "<w:pPr><w:pStyle w:val='TOC1'/></w:pPr>" + run_of("I. THÀNH PHẦN 3")
    file = of_xml(
        contents, begin + "<w:r><w:instrText>IF</w:instrText></w:r>" + nested + separate + run_of(OPENING) + end
    )
    style = f"<w:style {WORDS} w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>"
    file.styles.element.append(parse_xml(style))
    assert read(saved(file), "a.docx").text == OPENING


def test_a_field_without_an_end_hides_nothing() -> None:
    file = of_xml("<w:r><w:fldChar w:fldCharType='begin'/></w:r>" + run_of("BIÊN BẢN"), run_of(OPENING))
    assert read(saved(file), "a.docx").text == f"BIÊN BẢN\n{OPENING}"


def test_a_paragraph_whose_end_was_struck_out_runs_on() -> None:
    struck = "<w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>"
    gone = struck + "<w:del w:id='2' w:author='a'><w:r><w:delText>Bỏ.</w:delText></w:r></w:del>"
    file = of_xml(gone, struck + run_of(OPENING[:30]), run_of(OPENING[30:]), run_of("Hết."))
    assert read(saved(file), "a.docx").text == f"{OPENING}\nHết."


def test_text_boxes_at_the_head_of_a_paragraph_stand_above_it() -> None:
    box = "<w:r><w:pict><w:txbxContent><w:p>{}</w:p></w:txbxContent></w:pict></w:r>"
    file = of_xml(box.format(run_of("KHỐI THI ĐUA SỐ 6")) + run_of("BIÊN BẢN") + box.format(run_of("Khung sau.")))
    assert read(saved(file), "a.docx").text == "KHỐI THI ĐUA SỐ 6\nBIÊN BẢN\nKhung sau."


def test_a_letterhead_in_the_header_of_the_first_page() -> None:
    file = of_xml(run_of("BIÊN BẢN"), run_of(OPENING))
    section = file.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "Trang của khối"
    section.first_page_header.paragraphs[0].text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert told(read(saved(file), "a.docx")) == [
        ("letterhead", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("headline", None, "BIÊN BẢN"),
        ("paragraph", None, OPENING),
    ]


def test_a_letterhead_with_a_row_for_each_line_goes_by_columns() -> None:
    file = docx.Document()
    rows = [
        ("UBND XÃ NÀ HIN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("KHỐI THI ĐUA CÁC", "Độc lập - Tự do - Hạnh phúc"),
        ("BẢN LÀNG VÙNG CAO", "Nà Hin, ngày 05 tháng 3 năm 2024"),
    ]
    table = file.add_table(0, 2)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    file.add_paragraph("BIÊN BẢN")
    file.add_paragraph(OPENING)
    assert [(kind, text) for kind, _, text in told(read(saved(file), "a.docx"))] == [
        ("letterhead", "UBND XÃ NÀ HIN"),
        ("letterhead", "KHỐI THI ĐUA CÁC BẢN LÀNG VÙNG CAO"),
        ("letterhead", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("letterhead", "Độc lập - Tự do - Hạnh phúc"),
        ("dateline", "Nà Hin, ngày 05 tháng 3 năm 2024"),
        ("headline", "BIÊN BẢN"),
        ("paragraph", OPENING),
    ]


def test_styles_of_headings_where_the_look_says_otherwise() -> None:
    file = docx.Document()
    file.add_paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", style="Heading 1")
    file.add_paragraph("BIÊN BẢN", style="Title")
    file.add_paragraph("Họp bình xét thi đua của khối", style="Title")
    file.add_paragraph(OPENING)
    file.add_paragraph("Việc đã làm", style="Heading 2")
    file.add_paragraph("Họp xong lúc 11 giờ cùng ngày, mọi người ký tên dưới đây để làm bằng.")
    assert [(kind, text) for kind, _, text in told(read(saved(file), "a.docx"))] == [
        ("letterhead", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("headline", "BIÊN BẢN Họp bình xét thi đua của khối"),
        ("paragraph", OPENING),
        ("heading", "Việc đã làm"),
        ("paragraph", "Họp xong lúc 11 giờ cùng ngày, mọi người ký tên dưới đây để làm bằng."),
    ]


LINES = (
    "Khối thi đua số 6 họp bình xét tại Nhà văn hóa xã Nà Hin, do ông Vừ A Tủa chủ trì,",
    "có mặt đủ 9 đơn vị; bà Lò Thị Ún ghi biên bản và đọc lại cho mọi người nghe vào",
    "cuối buổi, ai nấy đều nhất trí với những điều đã ghi. Buổi họp sau định vào ngày",
    "12/5/2024, cũng tại nơi này, để nghe các đơn vị báo cáo việc giúp đỡ lẫn nhau mà",
    "hai bên đã hứa từ đầu năm.",
)


@pytest.mark.parametrize("by_hand", [True, False])
def test_lines_broken_by_hand_or_pasted_each_as_a_paragraph(by_hand: bool) -> None:
    file = docx.Document()
    for part in ["\n".join(LINES)] if by_hand else LINES:
        file.add_paragraph(part)
    file.add_paragraph("-----")
    assert read(saved(file), "a.docx").text == " ".join(LINES) + "\n-----"


def test_parts_found_by_their_relations_and_folders_parted_by_backslashes() -> None:
    file = with_numbering()
    numbered(file, "Chủ trì: ông Vừ A Tủa, Trưởng khối.", 1)
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(saved(file))) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            data = old.read(name).replace(b"numbering.xml", b"numbering9.xml")
            new.writestr(zipfile.ZipInfo(name.replace("numbering", "numbering9").replace("/", "\\")), data)
    assert told(read(stream.getvalue(), "a.docx")) == [("list_item", "1.", "Chủ trì: ông Vừ A Tủa, Trưởng khối.")]


def test_signs_of_symbol_fonts() -> None:
    font = "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>"
    sign = "<w:r><w:sym w:font='Wingdings' w:char='F028'/></w:r>"
    file = of_xml(run_of("§", font) + run_of(" Xã Nà Hin;"), run_of("Gọi ") + sign + run_of("số 114"))
    assert read(saved(file), "a.docx").text == "• Xã Nà Hin;\nGọi số 114"


def test_the_word_of_a_number_in_an_old_font() -> None:
    file = with_numbering()
    level = NUMBERING.replace('"90"', '"91"').replace('w:val="%1."', 'w:val="\xa7i\xd2u %1."')
    level = level.replace("upperRoman", "decimal").replace(
        "</w:lvl>", '<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:lvl>', 1
    )
    root = file.part.numbering_part.element
    root.insert(0, parse_xml(level))
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="91"/></w:num>'))
    properties = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="91"/></w:numPr>'
    file.add_paragraph("Tặng Giấy khen cho ông Vừ A Tủa.")._p.get_or_add_pPr().append(parse_xml(properties))
    assert told(read(saved(file), "a.docx")) == [("list_item", "Điều 1.", "Tặng Giấy khen cho ông Vừ A Tủa.")]


def test_a_list_typed_with_tabs_under_its_head_is_a_table() -> None:
    file = docx.Document()
    for line in (
        "Danh sách khen thưởng",
        "STT\tHọ và tên\tHình thức",
        "1\tLò Văn Pín\tBằng khen",
        "2.\tVừ Thị Mỷ\tGiấy khen",
        "3\tTẩn A Tá",
        "Danh sách này gồm ba người.",
        "TT\tĐơn vị\tGhi chú",
        "Không có.",
    ):
        file.add_paragraph(line)
    document = read(saved(file), "a.docx")
    assert [(b.cell.row, b.cell.column, document.block_text(b)) for b in document.blocks if b.cell] == [
        (0, 0, "STT"), (0, 1, "Họ và tên"), (0, 2, "Hình thức"),
        (1, 0, "1"), (1, 1, "Lò Văn Pín"), (1, 2, "Bằng khen"),
        (2, 0, "2"), (2, 1, "Vừ Thị Mỷ"), (2, 2, "Giấy khen"),
        (3, 0, "3"), (3, 1, "Tẩn A Tá"),
    ]  # fmt: skip
    assert document.text.split("\n")[-2:] == ["TT Đơn vị Ghi chú", "Không có."]


def test_a_text_box_in_a_cell_is_told_once() -> None:
    file = docx.Document()
    table = file.add_table(rows=2, cols=2, style="Table Grid")
    for cell, text in zip(
        (c for row in table.rows for c in row.cells), ("TT", "Người ký", "1", "Trưởng khối"), strict=True
    ):
        cell.text = text
    box = f"<w:txbxContent><w:p>{run_of('Vừ A Dúa')}</w:p></w:txbxContent>"
    both = f"<mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    namespaces = f"{nsdecls('w')} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
    run = f"<w:r {namespaces}><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    table.cell(1, 1).paragraphs[0]._p.append(parse_xml(run))
    assert read(saved(file), "a.docx").text.split("\n") == ["TT", "Người ký", "1", "Trưởng khối Vừ A Dúa"]


def test_rows_numbered_by_word_have_their_numbers() -> None:
    file = with_numbering()
    table = file.add_table(rows=3, cols=2, style="Table Grid")
    for row, (number, name) in zip(
        table.rows, (("STT", "Đơn vị"), ("", "Trường Nà Ư"), ("", "Trường Pù Nhi")), strict=True
    ):
        row.cells[0].text, row.cells[1].text = number, name
        if not number:
            properties = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="1"/><w:numId w:val="90"/></w:numPr>'
            row.cells[0].paragraphs[0]._p.get_or_add_pPr().append(parse_xml(properties))
    assert read(saved(file), "a.docx").text == "STT\nĐơn vị\n1\nTrường Nà Ư\n2\nTrường Pù Nhi"
