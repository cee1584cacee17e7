"""PDF files: columns, paragraphs over pages, running heads, tables, and files that cannot be read.

The standard fonts of PDF have no Vietnamese letters, so the words here are without tones; the samples have them.
"""

from collections.abc import Sequence
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from models import Document
from readers import UnreadableDocument, read

WIDTH, HEIGHT = A4


def told(document: Document) -> list[tuple[str, int | None, str]]:
    return [(block.kind.value, block.page, document.block_text(block)) for block in document.blocks]


def drawn(*pages: Sequence[tuple[float, float, str]], encrypt: StandardEncryption | None = None) -> bytes:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, encrypt=encrypt, invariant=True)
    for page in pages:
        canvas.setFont("Helvetica", 12)
        for x, y, text in page:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def refusal(data: bytes) -> UnreadableDocument:
    with pytest.raises(UnreadableDocument) as caught:
        read(data, "a.pdf")
    return caught.value


FULL = "Hoi nghi da nghe bao cao tong ket phong trao thi dua cua cac truong trong nam qua cung"


def test_paragraphs_run_over_pages_and_running_heads_are_dropped() -> None:
    first = [(72, 800, "Ban tin thi dua so 3"), (90, 700, FULL[:-3]), (72, 684, FULL), (72, 668, FULL), (290, 30, "1")]
    second = [
        (72, 800, "Ban tin thi dua so 4"),
        (72, 760, "nhiem vu cua nam toi."),
        (90, 744, "Hoi nghi thong nhat cac noi dung tren."),
        (290, 30, "2"),
    ]
    document = read(drawn(first, second), "a.pdf")
    assert told(document) == [
        ("paragraph", 1, f"{FULL[:-3]} {FULL} {FULL} nhiem vu cua nam toi."),
        ("paragraph", 2, "Hoi nghi thong nhat cac noi dung tren."),
    ]
    assert [(issue.code, issue.message) for issue in document.issues] == [
        ("running_heads", "Đã bỏ 4 dòng đầu trang, chân trang, số trang.")
    ]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [f"Cot trai dong thu {i} noi ve phong trao thi" for i in range(1, 7)]
    right = [f"Cot phai dong thu {i} noi ve khen thuong" for i in range(1, 7)]
    page = [(72, 700 - 16 * i, text) for i, text in enumerate(left)] + [
        (320, 695 - 16 * i, text) for i, text in enumerate(right)
    ]
    assert read(drawn(page), "a.pdf").text.replace("\n", " ") == " ".join(left + right)


def test_three_columns_are_read_one_after_the_other() -> None:
    columns = [[f"Cot {name} dong {i} noi ve thi dua" for i in range(1, 9)] for name in ("mot", "hai", "ba")]
    page = [(40 + 190 * c, 700 - 16 * i, text) for c, lines in enumerate(columns) for i, text in enumerate(lines)]
    assert read(drawn(page), "a.pdf").text.replace("\n", " ") == " ".join(text for lines in columns for text in lines)


def test_lines_that_have_room_go_on_in_small_letters_and_behind_a_hyphen() -> None:
    lines = ["Hoi nghi da nghe bao cao giai doan 2015-", "2020 cua khoi va ban bac nhieu viec", f"cua nam toi. {FULL}"]
    page = [(72, 700 - 16 * i, text) for i, text in enumerate(lines)]
    assert read(drawn(page), "a.pdf").text == f"{lines[0]}{lines[1]} {lines[2]}"


def test_table_without_ruling_lines() -> None:
    rows = [("TT", "Ho va ten", "Chuc vu"), ("1", "Lo Na", "Truong phong"), ("2", "Vu Dua", "Pho phong")]
    rows += [("", "", "Noi vu"), ("3", "Anh Thu", "Can bo")]
    page = [
        (x, 700 - 16 * i, text)
        for i, row in enumerate(rows)
        for x, text in zip((72, 110, 300), row, strict=True)
        if text
    ]
    page += [(72, 780, FULL), (72, 600, FULL)]
    document = read(drawn(page), "a.pdf")
    cells = [(b.cell.row, b.cell.column, document.block_text(b)) for b in document.blocks if b.cell]
    assert cells == [
        (0, 0, "TT"), (0, 1, "Ho va ten"), (0, 2, "Chuc vu"),
        (1, 0, "1"), (1, 1, "Lo Na"), (1, 2, "Truong phong"),
        (2, 0, "2"), (2, 1, "Vu Dua"), (2, 2, "Pho phong Noi vu"),
        (3, 0, "3"), (3, 1, "Anh Thu"), (3, 2, "Can bo"),
    ]  # fmt: skip
    assert [document.block_text(b) for b in document.blocks if not b.cell] == [FULL, FULL]


def test_letters_set_apart_are_words() -> None:
    page = [(72 + 9 * i + 9 * (i > 2), 700, letter) for i, letter in enumerate("HOIHOP")] + [(72, 660, FULL)]
    assert read(drawn(page), "a.pdf").text.startswith("HOI HOP\n")


def test_a_signer_beside_the_last_recipient() -> None:
    page = [(72, 760, FULL), (330, 700, "KHOI TRUONG"), (72, 640, "- Luu: VT."), (340, 640, "Lo Na")]
    assert read(drawn(page), "a.pdf").text.split("\n")[-2:] == ["- Luu: VT.", "Lo Na"]


def test_ruled_table_runs_over_a_page_break() -> None:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    rows = [["TT", "Don vi", "Hinh thuc"], ["1", "Truong A", "Co thi dua"], ["2", "Truong B", "Bang khen"]]
    more = [["TT", "Don vi", "Hinh thuc"], ["3", "Truong C", "Giay khen"]]
    for top, table in ((200, rows), (790, more)):
        canvas.grid([72, 110, 300, 500], [top - 20 * i for i in range(len(table) + 1)])
        for r, row in enumerate(table):
            for x, text in zip((76, 114, 304), row, strict=True):
                canvas.drawString(x, top - 20 * r - 15, text)
        canvas.drawString(
            72, 400 if table is rows else 500, "Hoi nghi thong nhat danh sach cac don vi duoc khen thuong nam nay."
        )
        canvas.showPage()
    canvas.save()
    document = read(stream.getvalue(), "a.pdf")
    cells = [(b.cell.row, b.cell.column, document.block_text(b)) for b in document.blocks if b.cell]
    assert cells == [(r, c, text) for r, row in enumerate([*rows, more[1]]) for c, text in enumerate(row)]
    assert {b.cell.table for b in document.blocks if b.cell} == {0}


def test_pages_without_text_are_noted() -> None:
    document = read(drawn([(72, 700, FULL + ".")], [], [(72, 700, FULL + ".")]), "a.pdf")
    assert [issue.message for issue in document.issues if issue.code == "pages_without_text"] == [
        "Trang 2 không có lớp chữ (ảnh quét hoặc trang trắng), chưa đọc được."
    ]


def test_pages_without_anything() -> None:
    refused = refusal(drawn([], []))
    assert (refused.code, refused.reason) == (
        "scanned",
        "PDF không có lớp chữ, cũng không nhận dạng được chữ nào",
    )


def test_password() -> None:
    refused = refusal(drawn([(72, 700, FULL)], encrypt=StandardEncryption("bi mat")))
    assert (refused.code, refused.reason) == ("encrypted", "tệp PDF có đặt mật khẩu")


def test_a_password_for_changes_alone_does_not_hinder_reading() -> None:
    data = drawn([(72, 700, FULL + ".")], encrypt=StandardEncryption("", "chu so huu"))
    assert read(data, "a.pdf").text == FULL + "."


@pytest.mark.parametrize("part", [0.2, 0.6])
def test_cut_file(part: float) -> None:
    data = drawn([(72, 700, FULL)])
    refused = refusal(data[: int(len(data) * part)])
    assert (refused.code, refused.reason) == ("damaged", "tệp PDF hỏng hoặc bị cắt cụt, không mở được")
