"""PDF pages as enemies would set them: turned, cropped, stamped, with footnotes, in columns of uneven width.

The standard fonts of PDF have no Vietnamese letters, so the words here are without tones.
"""

import math
from collections.abc import Callable
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from models import Document
from readers import read
from readers.pdf_words import _SHOWN

WIDTH, HEIGHT = A4
ONE = "Khoi thi dua cac tram thuy van hop tong ket nam 2017 tai tram Ban Yen, co chin tram ve du."
THREE = "Chin tram da ky giao uoc thi dua ngay tai hoi nghi."
TWO = "Hoi nghi da bau tram Muong Lay lam Khoi truong nam 2018."


def made(draw: Callable[[Canvas], None]) -> Document:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    canvas.setFont("Helvetica", 12)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return read(stream.getvalue(), "a.pdf")


def told(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


def few_lines(canvas: Canvas) -> None:
    canvas.drawString(90, 700, TWO)
    canvas.drawString(90, 684, THREE)
    canvas.drawString(90, 668, ONE)


def grid(canvas: Canvas) -> None:
    few_lines(canvas)
    canvas.grid([72, 110, 300, 500], [600, 580, 560, 540])
    for y, row in zip(
        (585, 565, 545), (("TT", "Tram", "Diem"), ("1", "Ban Yen", "97"), ("2", "Pa So", "95")), strict=True
    ):
        for x, text in zip((76, 114, 304), row, strict=True):
            canvas.drawString(x, y, text)


LINES = [("headline", TWO), ("paragraph", THREE), ("paragraph", ONE)]
GRID = [*LINES, *(("cell", text) for text in ("TT", "Tram", "Diem", "1", "Ban Yen", "97", "2", "Pa So", "95"))]


@pytest.mark.parametrize("shown", [True, False])
@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_page_is_read_upright_however_it_lies(degrees: int, shown: bool) -> None:
    def draw(canvas: Canvas) -> None:
        if degrees in (90, 270):
            canvas.setPageSize((HEIGHT, WIDTH))
        if shown:
            canvas.setPageRotation(degrees)
        canvas.translate(*{0: (0, 0), 90: (HEIGHT, 0), 180: (WIDTH, HEIGHT), 270: (0, WIDTH)}[degrees])
        canvas.rotate(degrees)
        grid(canvas)

    assert told(made(draw)) == GRID


def test_table_on_a_page_that_is_cropped() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setPageSize((WIDTH + 90, HEIGHT + 150))
        canvas.setCropBox((90, 150, WIDTH + 90, HEIGHT + 150))
        canvas.translate(90, 150)
        grid(canvas)

    assert told(made(draw)) == GRID


def test_what_stands_askew_is_left_out_and_slanted_type_is_not() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.saveState()
        canvas.translate(100, 500)
        canvas.rotate(45)
        canvas.drawString(0, 0, "BAN SAO LUU TRU")
        canvas.restoreState()
        few_lines(canvas)
        canvas.skew(0, 12)
        canvas.drawString(90 - 600 * math.tan(math.radians(12)), 600, ONE)

    assert told(made(draw)) == [*LINES, ("paragraph", ONE)]


def test_footnotes_stand_behind_the_text_and_their_signs_are_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        few_lines(canvas)
        for x, y, size, text in (
            (90, 600, 12, "Moi tram nhan hai may do moi"),
            (90 + stringWidth("Moi tram nhan hai may do moi", "Helvetica", 12), 604.5, 7, "1"),
            (270, 600, 12, "tren dien tich 12 m"),
            (270 + stringWidth("tren dien tich 12 m", "Helvetica", 12), 604.5, 7, "2"),
            (390, 600, 12, "cua nganh."),
            (72, 60, 9, "1 So lieu cua tram trung tam."),
        ):
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, y, text)

    assert told(made(draw)) == [
        *LINES,
        ("paragraph", "Moi tram nhan hai may do moi tren dien tich 12 m2 cua nganh."),
        ("furniture", "1 So lieu cua tram trung tam."),
    ]


def test_stamp_of_a_digital_signature_is_left_out() -> None:
    def draw(canvas: Canvas) -> None:
        few_lines(canvas)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(400, 830, "Digitally signed by: TRAM BAN YEN")
        canvas.drawString(400, 822, "Email: banyen@song.vn")

    assert told(made(draw)) == LINES


def test_small_print_that_is_no_stamp_stays() -> None:
    def draw(canvas: Canvas) -> None:
        few_lines(canvas)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(72, 500, "Email: banyen@song.vn")

    assert ("paragraph", "Email: banyen@song.vn") in [("paragraph", text) for _, text in told(made(draw))]


def justified(canvas: Canvas, x: float, y: float, text: str, right: float) -> None:
    words = text.split()
    room = right - x - sum(stringWidth(word, "Helvetica", 12) for word in words)
    for word in words:
        canvas.drawString(x, y, word)
        x += stringWidth(word, "Helvetica", 12) + room / (len(words) - 1)


BODY = (
    "Hom qua, cac tram thuy van doc song Da hop ban viec",
    "thi dua trong mua lu sap toi, co dong du cac",
    "vi tram truong va quan trac vien tu chin huyen, gop",
    "y cho ban cham diem moi cua nganh va cach do",
    "muc nuoc bang may tu ghi trong dem mua to.",
)


def test_headline_that_runs_out_over_justified_text() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 18)
        canvas.drawString(60, 760, "Chin tram thuy van doc song Da ban viec thi dua mua lu")
        canvas.setFont("Helvetica", 12)
        for part in range(2):
            for at, text in enumerate(BODY):
                x, y = (72 if at == 0 else 60), 720 - 15 * at - 90 * part
                if at < len(BODY) - 1:
                    justified(canvas, x, y, text, 360)
                else:
                    canvas.drawString(x, y, text)

    assert [text for _, text in told(made(draw))][1:] == [" ".join(BODY)] * 2


def test_sentence_broken_before_a_dash_is_no_list() -> None:
    def draw(canvas: Canvas) -> None:
        justified(canvas, 90, 700, "Tram truong nghe bao cao cua cac to do muc nuoc, cua Hoi dong Thi dua", 500)
        justified(canvas, 72, 685, "- Khen thuong, cham diem tung nguoi roi gui ket qua ve Khoi truoc ngay muoi", 500)
        canvas.drawString(72, 670, "thang muoi hai.")

    assert len(told(made(draw))) == 1


def test_ragged_lines_under_an_indent_are_one_paragraph() -> None:
    def draw(canvas: Canvas) -> None:
        for part in range(2):
            canvas.drawString(
                108, 700 - 60 * part, "Cac tram trong khoi nhat tri tang diem cho nhung to do dem, tru diem"
            )
            canvas.drawString(72, 685 - 60 * part, "nhung noi gui so lieu cham qua hai gio.")
        canvas.drawString(72, 500, "x" * 70)

    assert len(told(made(draw))) == 3


@pytest.mark.parametrize("name", ["\ufb01", "\u019f", "\u01a9"])
def test_ligatures_are_spelt_out(name: str) -> None:
    assert _SHOWN[name] in ("fi", "ti", "tt")
