"""What the programs that make and sign PDF files do to their words.

The standard fonts of PDF have no Vietnamese letters, so the words here are without tones.
"""

from collections.abc import Callable
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from models import Document
from readers import read
from readers.pdf_layout import lines_of_page, running_lines
from readers.pdf_paragraphs import paragraphs_of
from readers.pdf_words import Word

LINE = "Hoi nghi da nghe bao cao tong ket phong trao thi dua cua cac truong"


def made(draw: Callable[[Canvas], None]) -> Document:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return read(stream.getvalue(), "a.pdf")


def stamped(canvas: Canvas, left: float, bottom: float, width: float, text: str, *, size: float = 12) -> None:
    """Put a mark with words of its own on a page, as programs that sign papers do."""
    canvas.acroForm.textfield(
        value=text, x=left, y=bottom, width=width, height=1.6 * size, fontSize=size, borderWidth=0, fillColor=None
    )


def scaled_lines(canvas: Canvas, size: float, scale: float) -> None:
    canvas.scale(scale, scale)
    canvas.setFont("Helvetica", size)
    for at in range(4):
        canvas.drawString(72 / scale, (700 - 16 * at) / scale, LINE)
    canvas.drawString(72 / scale, 600 / scale, "Mua hoa sen no")


def test_type_is_as_large_as_it_is_seen() -> None:
    plain = made(lambda canvas: scaled_lines(canvas, 12, 1))
    assert plain.text == f"{LINE} {LINE} {LINE} {LINE}\nMua hoa sen no"
    for size, scale in ((1, 12.0), (240, 0.05), (16, 0.75)):
        other = made(lambda canvas, size=size, scale=scale: scaled_lines(canvas, size, scale))  # type: ignore[misc]
        assert other.text == plain.text


SIGNED = (
    (72, 760, "SO NOI VU"), (330, 760, "DAO RONG"), (72, 740, "So:          /QD-SNV"),
    (330, 740, "Muong Lat, ngay      thang 6 nam 2024."), (72, 700, LINE), (72, 684, LINE),
)  # fmt: skip


def signed_paper(canvas: Canvas, *, head_last: bool = False) -> None:
    canvas.setFont("Helvetica", 12)
    for x, y, text in (*SIGNED[4:], *SIGNED[:4]) if head_last else SIGNED:
        canvas.drawString(x, y, text)
    stamped(canvas, 92, 736, 30, "418")
    stamped(canvas, 415, 736, 20, "07")
    stamped(canvas, 330, 600, 220, "Digitally signed by: SO NOI VU", size=8)


@pytest.mark.parametrize("head_last", [False, True])
def test_number_and_day_put_on_a_signed_paper_are_words_of_it_and_the_seal_is_not(*, head_last: bool) -> None:
    assert made(lambda canvas: signed_paper(canvas, head_last=head_last)).text.split("\n") == [
        "SO NOI VU",
        "So: 418 /QD-SNV",
        "DAO RONG",
        "Muong Lat, ngay 07 thang 6 nam 2024.",
        f"{LINE} {LINE}",
    ]


def on_white_boxes(canvas: Canvas) -> None:
    for at in range(4):
        bottom = 700 - 16 * at
        canvas.setFillColorRGB(1, 1, 1)
        for left in (72, 200):
            canvas.rect(left, bottom - 4, 128 if left == 72 else 260, 16, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.setFont("Helvetica", 12)
        canvas.drawString(72, bottom, LINE)


def test_white_boxes_behind_lines_are_no_table() -> None:
    assert made(on_white_boxes).text == f"{LINE} {LINE} {LINE} {LINE}"


def items_far_in(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 12)
    for x, y, text in (
        (200, 700, "Kinh gui:"), (258, 684, "- Thu truong cac co quan va cac truong hoc"), (266, 668, "truc thuoc;"),
        (258, 652, "- Hieu truong cac truong chuyen biet."), (90, 620, LINE), (72, 604, LINE), (72, 588, LINE),
    ):  # fmt: skip
        canvas.drawString(x, y, text)


def test_an_item_that_ends_at_the_right_edge_runs_over_lines() -> None:
    assert made(items_far_in).text.split("\n")[:3] == [
        "Kinh gui:",
        "- Thu truong cac co quan va cac truong hoc truc thuoc;",
        "- Hieu truong cac truong chuyen biet.",
    ]


def placed(*rows: tuple[float, float, str, float, str]) -> list[Word]:
    """Words of type 13 in rows: their baseline, and twice where words begin and what they say."""
    words: list[Word] = []
    for bottom, left, text, beside, more in rows:
        for begin, said in ((left, text), (beside, more)):
            at = begin
            for word in said.split():
                words.append(Word(word, at, at + 7 * len(word), bottom, bottom + 10, 13))
                at += 7 * len(word) + 4
    return words


def test_the_name_of_a_paper_and_whom_it_goes_to_stand_under_both_columns_of_its_head() -> None:
    motto, body = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Căn cứ kế hoạch năm 2031 của Sở về phong trào thi đua"
    head = [
        (775.0, 95.0, "SỞ NỘI VỤ", 311.0, motto),
        (761.0, 60.0, "VĂN PHÒNG ĐIỀU PHỐI", 361.0, "Độc lập - Tự do"),
        (745.0, 94.0, "Số: 30/KH-SNV", 330.0, "Na Ư"),
    ]
    columns = [row[2] for row in head] + [row[4] for row in head]
    for name in ((705.0, 268.0, "KẾ", 288.0, "HOẠCH"), (705.0, 225.0, "Kính", 259.0, "gửi:")):
        lines = lines_of_page(placed(*head, name, (680.0, 88.0, body, 0.0, "")), 1, 842)
        assert [line.text for line in lines] == [*columns, f"{name[2]} {name[4]}", body]


def heading_over_two_lines(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 12)
    columns = (
        ("SO NOI VU TINH MUONG LAT", "VAN PHONG DIEU PHOI"),
        ("CHU NGHIA XA HOI MUON NAM", "DOC LAP TU DO HANH PHUC"),
    )
    for left, texts in zip((72, 330), columns, strict=True):
        for at, text in enumerate(texts):
            canvas.drawString(left, 760 - 16 * at, text)
    for at, text in enumerate(
        (LINE, "va ban.", "I. TONG QUAN VE PHONG TRAO THI DUA CUA CAC TRUONG", "NAM HOC NAY", LINE, LINE)
    ):
        canvas.drawString(72, 680 - 16 * at, text)


def test_a_numbered_heading_in_capitals_runs_over_lines() -> None:
    assert "I. TONG QUAN VE PHONG TRAO THI DUA CUA CAC TRUONG NAM HOC NAY" in made(heading_over_two_lines).text.split(
        "\n"
    )


def set_words(line: str, left: float, bottom: float) -> list[Word]:
    """The words of a line in type of one width, 5 points a letter."""
    words: list[Word] = []
    for text in line.split():
        words.append(Word(text, left, left + 5 * len(text), bottom, bottom + 9, 12))
        left += 5 * (len(text) + 1)
    return words


def set_page(*lines: tuple[str, float, float]) -> list[Word]:
    return [word for line in lines for word in set_words(*line)]


LETTER = (
    ("SỞ NỘI VỤ", 120, 780), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 320, 780),
    ("Số: 41/SNV-TĐ", 110, 764), ("Độc lập - Tự do - Hạnh phúc", 340, 764),
    ("V/v trả lời về danh hiệu thi đua của", 72, 748),
    ("các trường trong huyện Mường Lát kỳ", 72, 732),
)  # fmt: skip


def test_the_motto_does_not_go_on_with_a_subject_that_fills_its_column() -> None:
    pieces = paragraphs_of(lines_of_page(set_page(*LETTER), 1, 842))
    assert [piece.text for piece in pieces] == [
        "SỞ NỘI VỤ",
        "Số: 41/SNV-TĐ",
        "V/v trả lời về danh hiệu thi đua của các trường trong huyện Mường Lát kỳ",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]


def test_letterheads_of_papers_in_one_file_are_no_running_heads() -> None:
    pages = [lines_of_page(set_page(("4", 300, 810), *LETTER, ("Hà Khê 12", 72, 40)), at, 842) for at in (1, 2, 3)]
    running = running_lines(pages)
    assert [line.text for page in pages for line in page if id(line) in running] == ["4", "Hà Khê 12"] * 3


def test_a_title_with_a_space_under_the_gutter_of_the_letterhead_is_one_line() -> None:
    head = (*LETTER[:4], ("Mường Lát, ngày 02 tháng 5", 340, 748))
    title = "Về việc công nhận các danh hiệu thi đua của năm 2031"
    page = [*set_page(*head, ("QUYẾT ĐỊNH", 280, 716)), *set_words(title, 130, 700)]
    assert [line.text for line in lines_of_page(page, 1, 842)][-2:] == ["QUYẾT ĐỊNH", title]
