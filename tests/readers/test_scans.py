"""Scans: pages without a text layer, pictures, turned and noisy ones; what is said where Tesseract is missing."""

import shutil
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from extractors import extract
from models import Document, Format
from readers import UnreadableDocument, read, scans
from readers.garbled_layer import is_garbled, is_unmarked
from readers.pdf_words import Word
from readers.recognition import Recognised
from readers.ruling import tables_in

SAMPLES = Path(__file__).parents[2] / "samples" / "open"
PAPER = SAMPLES / "thong-bao-ket-luan-ban-to-chuc-dai-hoi-thi-dua-yeu-nuoc.pdf"
ADVICE = "cài gói tesseract-ocr và tesseract-ocr-vie (Debian/Ubuntu: apt install …), hoặc đưa bản có lớp chữ"
DPI = 300
needs_tesseract = pytest.mark.skipif(shutil.which("tesseract") is None, reason="Tesseract is not installed")


def rendered(path: Path, page: int = 0) -> Image.Image:
    pdf = pdfium.PdfDocument(path.read_bytes())
    picture: Image.Image = pdf[page].render(scale=DPI / 72, grayscale=True).to_pil()
    return picture


def saved(picture: Image.Image, form: str) -> bytes:
    stream = BytesIO()
    options = {"resolution": DPI} if form == "PDF" else {"dpi": (DPI, DPI)}
    picture.save(stream, form, **options)
    return stream.getvalue()


def first_page_alone(path: Path) -> bytes:
    pdf = pdfium.PdfDocument(path.read_bytes())
    part = pdfium.PdfDocument.new()
    part.import_pages(pdf, [0])
    stream = BytesIO()
    part.save(stream)
    return stream.getvalue()


def people_and_awards(document: Document) -> tuple[object, ...]:
    record = extract(document)
    people = sorted((p.name, p.roles, tuple(post.text for post in p.positions)) for p in record.participants)
    return people, sorted((a.award, a.recipient or "", a.count or 0, a.status) for a in record.awards)


@needs_tesseract
def test_the_scan_of_a_paper_says_what_its_text_layer_says() -> None:
    told = read(first_page_alone(PAPER), "a.pdf")
    scan = read(saved(rendered(PAPER), "PDF"), "a.pdf")
    assert people_and_awards(scan) == people_and_awards(told)
    assert [name for name, *_ in people_and_awards(scan)[0]] == ["Lương Thế Cầm", "Trần Nhã Uyên"]  # type: ignore[attr-defined]
    heads = [[(b.kind, d.block_text(b)) for b in d.blocks][:7] for d in (scan, told)]
    assert heads[0] == heads[1]
    assert [issue.code for issue in scan.issues] == ["ocr"]
    assert scan.issues[0].message.startswith("Trang 1 là ảnh quét, chữ do máy nhận dạng (độ tin cậy trung bình 9")


@needs_tesseract
def test_a_picture_upside_down_with_specks() -> None:
    page = np.array(rendered(PAPER).resize((1654, 2339)))
    specks = np.random.default_rng(7).random(page.shape) < 0.002
    page[specks] = 0
    document = read(saved(Image.fromarray(page).rotate(180), "PNG"), "a.png")
    assert document.format is Format.IMAGE
    assert "đồng chí Lương Thế Cầm, Phó Chủ tịch UBND tỉnh" in document.text


@needs_tesseract
def test_a_noisy_page_says_what_its_text_layer_says() -> None:
    page = np.array(rendered(PAPER)).astype(float)
    noise = np.random.default_rng(7)
    page = page * 0.75 + 40 + noise.normal(0, 25, page.shape)
    page[noise.random(page.shape) < 0.003] = 0
    scan = read(saved(Image.fromarray(np.clip(page, 0, 255).astype(np.uint8)), "PDF"), "a.pdf")
    assert people_and_awards(scan) == people_and_awards(read(first_page_alone(PAPER), "a.pdf"))


def grid(rows: int, columns: int) -> np.ndarray:  # type: ignore[type-arg]
    page = np.full((2400, 1800), 255, dtype=np.uint8)
    for at in range(rows + 1):
        page[300 + 120 * at : 304 + 120 * at, 200 : 200 + 400 * columns + 4] = 0
    for at in range(columns + 1):
        page[300 : 304 + 120 * rows, 200 + 400 * at : 204 + 400 * at] = 0
    return page


def test_cells_of_ruled_tables() -> None:
    page = grid(3, 2)
    page[100:103, 200:900] = 0  # a line under words
    (cells,) = tables_in(page, DPI)
    assert [tuple(round(edge) for edge in box) for box in sorted(cells, key=lambda box: (box[1], box[0]))] == [
        (48, 72, 144, 101), (144, 72, 240, 101), (48, 101, 144, 130), (144, 101, 240, 130), (48, 130, 144, 159),
        (144, 130, 240, 159),
    ]  # fmt: skip
    assert tables_in(np.full((900, 900), 255, dtype=np.uint8), DPI) == []


def test_cells_whose_lines_are_broken() -> None:
    whole, page = grid(3, 3), grid(3, 3)
    page[300:424, 1300:1404] = 255  # the upper right corner of the table
    assert [sorted(cells) for cells in tables_in(page, DPI)] == [sorted(cells) for cells in tables_in(whole, DPI)]
    page = grid(3, 3)
    page[300:304, 604:1404] = 255  # the upper edge; the line down between the last two columns is left
    assert [sorted(cells) for cells in tables_in(page, DPI)] == [sorted(cells) for cells in tables_in(whole, DPI)]
    page[300:424, 700:1300] = 255
    (cells,) = tables_in(page, DPI)
    assert [tuple(round(edge) for edge in box) for box in cells if box[1] < 80] == [
        (48, 72, 144, 101),
        (144, 72, 336, 101),
    ]


def test_a_scan_where_tesseract_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    page = saved(Image.fromarray(grid(3, 2)), "PDF")
    with pytest.raises(UnreadableDocument) as caught:
        read(page, "a.pdf")
    assert (caught.value.code, str(caught.value)) == (
        "program_missing",
        f"ảnh quét, chưa có chương trình nhận dạng chữ; {ADVICE}",
    )


def test_pages_with_text_are_read_where_tesseract_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    pdf = pdfium.PdfDocument(first_page_alone(PAPER))
    pdf.import_pages(pdfium.PdfDocument(saved(Image.fromarray(grid(3, 2)), "PDF")))
    stream = BytesIO()
    pdf.save(stream)
    document = read(stream.getvalue(), "a.pdf")
    assert "Lương Thế Cầm" in document.text
    assert [issue.message for issue in document.issues if issue.code == "pages_without_text"] == [
        f"Trang 2 không có lớp chữ (ảnh quét hoặc trang trắng), chưa đọc được. Nên {ADVICE}."
    ]


GARBAGE = "Hp bnh xt thi ua khen thng nm hc 2023 cc n v"
STAMP = "UBND tinh Na Ke 2033.05.04 10:05"
MISREAD = "Hop binh xet thi dua khen thuong nam hoc 2023 cac don vi"


def under_garbage(path: Path, line: str = GARBAGE, times: int = 12) -> bytes:
    """The picture of a paper's first page with a text layer, not shown, that holds no words of it."""
    stream = BytesIO()
    sheet = Canvas(stream, pagesize=(595, 842))
    sheet.drawImage(ImageReader(rendered(path)), 0, 0, 595, 842)
    layer = sheet.beginText(60, 800)
    layer.setTextRenderMode(3)
    for _ in range(times):
        layer.textLine(line)
    sheet.drawText(layer)
    sheet.save()
    return stream.getvalue()


@needs_tesseract
@pytest.mark.parametrize(("line", "times"), [(GARBAGE, 12), (MISREAD, 12), (STAMP, 2)])
def test_a_text_layer_without_words_is_read_from_the_picture(line: str, times: int) -> None:
    document = read(under_garbage(PAPER, line, times), "a.pdf")
    assert people_and_awards(document) == people_and_awards(read(first_page_alone(PAPER), "b.pdf"))
    assert [issue.code for issue in document.issues] == ["ocr"]


def test_a_text_layer_without_words_where_tesseract_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    document = read(under_garbage(PAPER), "a.pdf")
    assert document.text.startswith("Hp bnh xt thi ua")
    told = "Lớp chữ của trang 1 hỏng (phông thiếu bảng mã, hay nhận dạng kém), các giá trị khó tin."
    assert [(issue.code, issue.message) for issue in document.issues] == [("garbled_text", f"{told} Nên {ADVICE}.")]


def test_a_stamp_on_a_scan_where_tesseract_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    document = read(under_garbage(PAPER, STAMP, 4), "a.pdf")
    told = "Trang 1 không có lớp chữ (ảnh quét hoặc trang trắng), chưa đọc được."
    assert [(issue.code, issue.message) for issue in document.issues] == [
        ("pages_without_text", f"{told} Nên {ADVICE}.")
    ]


@pytest.mark.parametrize(
    ("line", "garbled"),
    [
        ("Hp bnh xt thi ua khen thng nm hc 2023 cc n v", True),
        ("Họp bình xét thi đua, khen thưởng năm học 2023 các đơn vị", False),
        ("The report of the emulation bloc is sent to the board in June", False),
    ],
)
def test_words_or_none(line: str, *, garbled: bool) -> None:
    assert is_garbled(line.split() * 5) is garbled
    assert not is_garbled(line.split())


@pytest.mark.parametrize(
    ("line", "unmarked"),
    [
        (MISREAD, True),
        ("Họp bình xét thi đua, khen thưởng năm học 2023 các đơn vị", False),
        ("The report of the emulation bloc is sent to the board in June", False),
        ("1.250 2.300 0,5 TT", False),
    ],
)
def test_words_without_their_marks(line: str, *, unmarked: bool) -> None:
    assert is_unmarked(line.split()) is unmarked


@needs_tesseract
def test_a_picture_without_letters() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(saved(Image.new("L", (600, 800), 255), "JPEG"), "a.jpg")
    assert (caught.value.code, caught.value.reason) == ("picture", "ảnh không có chữ nào đọc được")


@needs_tesseract
def test_a_pale_scan_is_no_blank_page() -> None:
    pale = rendered(PAPER).point(lambda grey: 160 + grey * 95 // 255)
    assert "Lương Thế Cầm" in read(saved(pale, "PDF"), "a.pdf").text


@needs_tesseract
@pytest.mark.parametrize("form", ["PDF", "PNG"])
def test_what_stands_under_a_seal_is_read(form: str) -> None:
    page = rendered(PAPER).convert("RGB")
    seal = Image.new("RGB", page.size, "white")
    draw = ImageDraw.Draw(seal)
    for y in range(0, page.height, 90):  # rings as thick as letters, all over the page
        draw.line([(0, y), (page.width, y + 300)], fill=(140, 30, 40), width=7)
    stamped = ImageChops.darker(page, seal)
    assert "Lương Thế Cầm" in read(saved(stamped, form), f"a.{form.lower()}").text


@pytest.mark.parametrize(
    ("line", "read"), [("2272 z2 ‹22x /ư2 A4 cz đ2> Zz£2z", False), ("Họp bình xét thi đua", True)]
)
def test_what_was_written_by_hand_is_not_read(line: str, *, read: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    words = [Word(text, 72, 100, 700, 709, 12) for text in line.split() * 10]
    found = Recognised(words, [90] * len(words))
    monkeypatch.setattr(scans, "_read", lambda *_: (found, []))
    scan = scans._read_upright(np.full((842, 595), 255, dtype=np.uint8), 72, Path())
    assert (scan is not None) is read
