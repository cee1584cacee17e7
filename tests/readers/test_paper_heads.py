"""Heads and feet of official papers as offices write them: letters, papers of one's own, blanks to fill in."""

import docx
import docx.enum.text
import pytest

from readers import bylines, read
from tests.readers.test_word_paper import saved

BODY = "Thực hiện kế hoạch năm 2031, Sở đề nghị các trường báo cáo kết quả phong trào thi đua trước ngày 05 tháng 6."


def kinds(lines: list[str]) -> list[tuple[str, str]]:
    """What each line of a Word file is; an empty line parts what stands around it."""
    file = docx.Document()
    for line in lines:
        file.add_paragraph(line)
    document = read(saved(file), "a.docx")
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


def test_the_motto_behind_the_subject_of_a_letter_is_its_letterhead() -> None:
    head = ["SỞ NỘI VỤ", "Số: 41/SNV-TĐ", "V/v báo cáo phong trào thi đua", "của các trường", ""]
    motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Mường Lát, ngày 02 tháng 5 năm 2031"]
    assert kinds([*head, *motto, "Kính gửi: Các trường phổ thông", BODY])[:6] == [
        ("letterhead", "SỞ NỘI VỤ"),
        ("letterhead", "Số: 41/SNV-TĐ"),
        ("headline", "V/v báo cáo phong trào thi đua của các trường"),
        ("letterhead", motto[0]),
        ("letterhead", motto[1]),
        ("dateline", motto[2]),
    ]


MOTTO = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (["THÔNG TƯ", "Hướng dẫn phong trào thi đua"], "THÔNG TƯ Hướng dẫn phong trào thi đua"),
        (["QUYẾTĐỊNH", "Vệ việc tặng Giấy khen"], "QUYẾTĐỊNH Vệ việc tặng Giấy khen"),
        (["ĐƠN ĐỀ NGHỊ", "(Về việc: Xét tặng danh hiệu)"], "ĐƠN ĐỀ NGHỊ (Về việc: Xét tặng danh hiệu)"),
        (["Mường Lát, ngày 02 tháng 5 năm 2031", "BẢN TỰ KIỂM ĐIỂM", "", "- Về tư tưởng"], "BẢN TỰ KIỂM ĐIỂM"),
        (
            ["…………, ngày .... tháng .... năm ......", "ĐƠN XIN XÁC NHẬN", "", "Kính gửi: Phòng Nội vụ"],
            "ĐƠN XIN XÁC NHẬN",
        ),
    ],
)
def test_titles_of_papers_that_are_of_no_known_kind(lines: list[str], headline: str) -> None:
    assert [text for kind, text in kinds([*MOTTO, *lines, BODY]) if kind == "headline"] == [headline]


def test_figures_in_the_table_under_it_do_not_hide_the_title() -> None:
    file = docx.Document()
    for line in [*MOTTO, "BẢNG TỔNG HỢP", ""]:
        file.add_paragraph(line)
    table = file.add_table(rows=4, cols=3, style="Table Grid")
    for at, text in enumerate(
        ("TT", "Đơn vị", "%", "1", "Trường Pù Nhi", "12", "2", "Trường Mường Chanh", "8", "", "", "%")
    ):
        table.cell(at // 3, at % 3).text = text
    document = read(saved(file), "a.docx")
    assert [document.block_text(b) for b in document.blocks if b.kind.value == "headline"] == ["BẢNG TỔNG HỢP"]


def test_number_and_day_to_be_filled_in_stand_on_one_line() -> None:
    assert kinds([*MOTTO, "Số:      /QĐ-UBND  Mường Lát, ngày    tháng 10 năm 2031", "QUYẾT ĐỊNH", BODY])[2:4] == [
        ("letterhead", "Số: /QĐ-UBND"),
        ("dateline", "Mường Lát, ngày tháng 10 năm 2031"),
    ]


def test_recipients_run_over_lines_and_the_post_of_the_signer_may_stand_above_them() -> None:
    foot = [
        "CHỦ TỊCH",
        "Nơi nhận:",
        "- Các cơ quan thuộc",
        "khối thi đua;",
        "- Ban Chỉ đạo tỉnh, các Sở,",
        "Trường Pù Nhi;",
    ]
    assert kinds([*MOTTO, "BÁO CÁO", BODY, *foot, "- Lưu: VT.", "Lò Văn Pín"])[4:] == [
        ("signature", "CHỦ TỊCH"),
        *(("recipients", line) for line in [*foot[1:], "- Lưu: VT."]),
        ("signature", "Lò Văn Pín"),
    ]


def test_a_signer_may_be_called_like_a_word_of_pages() -> None:
    assert bylines.is_name("Vừ Thị Như Trang", labelled=True)
    assert not bylines.is_name("Về đầu trang", labelled=True)


def test_seals_of_digital_signatures_are_no_part_of_a_paper() -> None:
    seal = ["[ KÝ BỞI CHỮ KÝ SỐ HỢP LỆ ]", "Cơ quan: Sở Nội vụ", "Thời gian ký: 2031.08.14 08:30:15 +07:00"]
    assert kinds(
        ["Người ký: Cổng thông tin", "Email: a@vi-du.example", *MOTTO, "BÁO CÁO", BODY, "GIÁM ĐỐC", *seal, "Lò Pín"]
    ) == [
        ("furniture", "Người ký: Cổng thông tin"),
        ("furniture", "Email: a@vi-du.example"),
        *(("letterhead", line) for line in MOTTO),
        ("headline", "BÁO CÁO"),
        ("paragraph", BODY),
        ("signature", "GIÁM ĐỐC"),
        *(("furniture", line) for line in seal),
        ("signature", "Lò Pín"),
    ]


def test_what_the_program_of_a_telephone_wrote_under_a_page_is_no_part_of_it() -> None:
    assert kinds([*MOTTO, "BÁO CÁO", BODY, "Được quét bằng CamScanner"])[-1] == (
        "furniture",
        "Được quét bằng CamScanner",
    )


def test_a_rule_under_the_motto_beside_the_subject_is_no_text() -> None:
    lines = ["SỞ NỘI VỤ", "Số: 41/SNV-TĐ", "V/v báo cáo", "", *MOTTO, "________", "Mường Lát, ngày 02 tháng 5 năm 2031"]
    assert kinds([*lines, "Kính gửi: Các trường", BODY])[5:7] == [
        ("furniture", "________"),
        ("dateline", "Mường Lát, ngày 02 tháng 5 năm 2031"),
    ]


GIVEN = "(Kèm theo Quyết định số 41/QĐ-UBND ngày 02 tháng 5 năm 2031"


def test_a_list_of_its_own_is_a_paper_from_its_first_line() -> None:
    file = docx.Document()
    for line in ("PHỤ LỤC", "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG", GIVEN, "của Chủ tịch UBND huyện Mường Lát)"):
        file.add_paragraph(line)
    table = file.add_table(rows=3, cols=2, style="Table Grid")
    cells = ["TT", "Tập thể", "1", "Trường Pù Nhi", "2", "Trường Mường Chanh"]
    for at, text in enumerate(cells):
        table.cell(at // 2, at % 2).text = text
    document = read(saved(file), "a.docx")
    assert [(block.kind.value, document.block_text(block)) for block in document.blocks] == [
        ("headline", "PHỤ LỤC DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG"),
        ("paragraph", GIVEN),
        ("paragraph", "của Chủ tịch UBND huyện Mường Lát)"),
        *(("cell", text) for text in cells),
    ]


def test_a_regulation_is_named_by_its_own_name() -> None:
    given = "(Phê duyệt kèm theo Quyết định số 41/QĐ-UBND ngày 02 tháng 5 năm 2031)"
    lines = [*MOTTO, "ĐIỀU LỆ", "HỘI NUÔI ONG TỈNH HÀ KHÊ", given, "Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Tên gọi"]
    assert kinds([*lines, BODY])[2:4] == [("headline", "ĐIỀU LỆ HỘI NUÔI ONG TỈNH HÀ KHÊ"), ("paragraph", given)]


def test_the_letterhead_of_an_annex_is_no_part_of_the_signature_before_it() -> None:
    annex = ["UBND HUYỆN MƯỜNG LÁT", *MOTTO, "Mường Lát, ngày 09 tháng 5 năm 2031"]
    lines = [*MOTTO, "QUYẾT ĐỊNH", BODY, "PHÓ CHỦ TỊCH", "LÒ VĂN PÍN", *annex, "PHIẾU GHI Ý KIẾN", BODY]
    assert kinds(lines)[4:11] == [
        ("signature", "PHÓ CHỦ TỊCH"),
        ("signature", "LÒ VĂN PÍN"),
        *(("letterhead", line) for line in annex),
        ("heading", "PHIẾU GHI Ý KIẾN"),
    ]


def test_a_subject_may_break_at_a_comma() -> None:
    file = docx.Document()
    lines = ["BÁO CÁO", "Kết quả phong trào thi đua, công tác khen thưởng của các xã,", "các trường trong năm 2031"]
    for line in lines:
        paragraph = file.add_paragraph()
        paragraph.alignment = docx.enum.text.WD_ALIGN_PARAGRAPH.CENTER
        paragraph.add_run(line).bold = True
    file.add_paragraph(BODY)
    document = read(saved(file), "a.docx")
    assert [document.block_text(b) for b in document.blocks] == [" ".join(lines), BODY]


def test_lines_of_the_subject_of_a_letter_are_seldom_set_alike() -> None:
    file = docx.Document()
    for line in ("SỞ NỘI VỤ", "Số: 41/SNV-TĐ", "V/v trả lời đề nghị của", "Phòng Nội vụ huyện Mường Lát"):
        paragraph = file.add_paragraph(line)
        if line.startswith("V/v"):
            paragraph.alignment = docx.enum.text.WD_ALIGN_PARAGRAPH.CENTER
    for line in (*MOTTO, "Kính gửi: Phòng Nội vụ", BODY):
        file.add_paragraph(line)
    document = read(saved(file), "a.docx")
    assert [document.block_text(b) for b in document.blocks if b.kind.value == "headline"] == [
        "V/v trả lời đề nghị của Phòng Nội vụ huyện Mường Lát"
    ]


def test_the_number_of_a_letter_and_its_subject_tell_a_paper() -> None:
    youth = ["BCH ĐOÀN HUYỆN MƯỜNG LÁT", "Số: 41 -CV/ĐTN", "V/v giới thiệu đoàn viên", "dự hội thi", ""]
    lines = [*youth, "ĐOÀN TNCS HỒ CHÍ MINH", "Mường Lát, ngày 02 tháng 5 năm 2031", "Kính gửi: Phòng Nội vụ", BODY]
    assert kinds(lines)[:5] == [
        ("letterhead", "BCH ĐOÀN HUYỆN MƯỜNG LÁT"),
        ("letterhead", "Số: 41 -CV/ĐTN"),
        ("headline", "V/v giới thiệu đoàn viên dự hội thi"),
        ("letterhead", "ĐOÀN TNCS HỒ CHÍ MINH"),
        ("dateline", "Mường Lát, ngày 02 tháng 5 năm 2031"),
    ]


def test_a_subject_without_its_usual_words_stands_between_number_and_motto() -> None:
    head = ["HỘI NUÔI ONG", "Số: 41/HD-HNO", "Hướng dẫn đăng ký thi đua", "của các chi hội", ""]
    lines = [*head, *MOTTO, "Mường Lát, ngày 02 tháng 5 năm 2031", "Kính gửi: Các chi hội", BODY]
    assert kinds(lines)[2:5] == [
        ("headline", "Hướng dẫn đăng ký thi đua của các chi hội"),
        *(("letterhead", line) for line in MOTTO),
    ]


def test_a_motto_whose_spaces_were_lost() -> None:
    assert kinds(["CỘNG HÒA XÃHỘI CHỦNGHĨA VIỆT NAM", "Độc lập –Tựdo –Hạnh phúc", "GIẢI TRÌNH", BODY])[:3] == [
        ("letterhead", "CỘNG HÒA XÃHỘI CHỦNGHĨA VIỆT NAM"),
        ("letterhead", "Độc lập –Tựdo –Hạnh phúc"),
        ("headline", "GIẢI TRÌNH"),
    ]


def test_what_stands_below_whom_a_letter_goes_to_is_no_headline_of_it() -> None:
    foot = ["Nơi nhận:", "- Như trên;", "DANH SÁCH CÁC TRƯỜNG"]
    lines = ["SỞ NỘI VỤ", "V/v triển khai", "Chương trình thi đua năm 2031", "", *MOTTO, "Kính gửi: Các trường", BODY]
    assert kinds([*lines, *foot])[1:6] == [
        ("headline", "V/v triển khai Chương trình thi đua năm 2031"),
        *(("letterhead", line) for line in MOTTO),
        ("heading", "Kính gửi: Các trường"),
        ("paragraph", BODY),
    ]
