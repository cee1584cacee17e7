"""TCVN3, VNI, VISCII and windows-1258 in each format: put right, noted, and mixtures within one file."""

import unicodedata
from collections.abc import Callable
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from models import Document
from readers import legacy, read
from readers.pdf_fonts import repaired_pages
from readers.pdf_words import Word
from tests.readers.test_legacy import cp1258, tcvn3, vni

HEADLINE = "Khối thi đua số 2 tổng kết công tác thi đua năm 2004"
OPENING = "Ngày 12/01/2005, Khối thi đua số 2 huyện Mường Na tổ chức hội nghị tổng kết phong trào thi đua yêu nước."
PEOPLE = "Dự hội nghị có ông Lò Văn Hặc, Chủ tịch huyện; bà Tô Thị Hạnh, Trưởng phòng Nội vụ và đại diện các xã."
NEWS = f"{HEADLINE}\n\n{OPENING}\n\n{PEOPLE}\n"
VISCII = {letter: chr(code) for code, letter in legacy._VISCII_LETTERS.items()}


def viscii(text: str) -> str:
    return "".join(VISCII.get(char, char) for char in text)


def notes(document: Document) -> list[tuple[str, str]]:
    return [(issue.code, issue.message) for issue in document.issues]


def noted(names: str) -> list[tuple[str, str]]:
    return [("encoding", f"Văn bản không ở dạng Unicode; đã đổi từ bảng mã {names}. Nên đọc soát lại dấu.")]


Encoder = Callable[[str], bytes]
ENCODERS: list[tuple[Encoder, str]] = [
    (lambda text: tcvn3(text).encode("latin-1"), "TCVN3 (ABC)"),
    (lambda text: vni(text).encode("latin-1"), "VNI"),
    (lambda text: viscii(text).encode("latin-1"), "VISCII"),
    (cp1258, "windows-1258"),
]


@pytest.mark.parametrize(("encode", "name"), ENCODERS)
def test_plain_text(encode: Encoder, name: str) -> None:
    document = read(encode(NEWS), "tin.txt")
    assert document.text == f"{HEADLINE}\n{OPENING}\n{PEOPLE}"
    assert notes(document) == noted(name)


def test_plain_text_in_several_encodings() -> None:
    data = f"{HEADLINE}\n\n".encode() + vni(OPENING + "\n\n").encode("latin-1") + tcvn3(PEOPLE).encode("latin-1")
    document = read(data, "tin.txt")
    assert document.text == f"{HEADLINE}\n{OPENING}\n{PEOPLE}"
    assert document.issues[0].code == "encoding"
    assert "TCVN3 (ABC)" in document.issues[0].message
    assert "VNI" in document.issues[0].message


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_letters_of_old_fonts_saved_as_unicode(encoding: str) -> None:
    document = read(f"{HEADLINE}\n\n{tcvn3(OPENING)}\n\n{PEOPLE}\n".encode(encoding), "tin.txt")
    assert document.text == f"{HEADLINE}\n{OPENING}\n{PEOPLE}"
    assert notes(document) == noted("TCVN3 (ABC)")


def test_decomposed_letters_are_joined_and_noted() -> None:
    document = read(unicodedata.normalize("NFD", NEWS).encode(), "tin.txt")
    assert document.text == f"{HEADLINE}\n{OPENING}\n{PEOPLE}"
    assert notes(document) == [
        ("composed", "Dấu chữ Việt viết rời từng phần (Unicode tổ hợp); đã ghép lại."),
    ]


def page(headline: str, *paragraphs: str) -> str:
    body = "".join(f"<p>{text}</p>" for text in paragraphs)
    return f"<html><head><title>{headline}</title></head><body><h1>{headline}</h1>{body}</body></html>"


@pytest.mark.parametrize(("encode", "name"), ENCODERS[:3])
@pytest.mark.parametrize("declared", ["", "utf-8", "windows-1252"])
def test_page_of_bytes(encode: Encoder, name: str, declared: str) -> None:
    html = page(HEADLINE, OPENING, PEOPLE).replace(
        "<head>", f"<head><meta charset='{declared}'>" if declared else "<head>"
    )
    document = read(encode(html), "tin.htm")
    assert document.text == f"{HEADLINE}\n{OPENING}\n{PEOPLE}"
    assert notes(document) == noted(name)


def test_page_with_fonts_named_and_character_references() -> None:
    name = "".join(f"&#{ord(char)};" if ord(char) > 127 else char for char in tcvn3("Hội nghị tổng kết"))
    html = page(
        HEADLINE,
        f'<font face=".VnTime">{tcvn3(OPENING)}</font>',
        f'<span style="font-family: VNI-Times">{vni(PEOPLE)}</span>',
        f'<b><font face=".VnTimeH">{name}</font></b> <font face="Arial">năm 2004</font> ' + PEOPLE,
    )
    document = read(html.encode(), "tin.htm")
    assert document.text == f"{HEADLINE}\n{OPENING}\n{PEOPLE}\nHỘI NGHỊ TỔNG KẾT năm 2004 {PEOPLE}"
    assert notes(document) == noted("TCVN3 (ABC), VNI")


def test_control_characters_of_a_damaged_page_are_dropped() -> None:
    html = page(HEADLINE, f'<font face=".VnTime">{tcvn3(OPENING)}\x01\x0b</font>', PEOPLE)
    assert read(html.encode(), "tin.htm").text == f"{HEADLINE}\n{OPENING}\n{PEOPLE}"


def test_cells_of_a_page_stay_apart() -> None:
    rows = "".join(
        f"<tr><td>{tcvn3(left)}</td><td>{tcvn3(right)}</td></tr>"
        for left, right in (("Đơn vị", "Danh hiệu"), ("Xã Nà Lốc", "Cờ thi đua"), ("Xã Mường Chùm", "Bằng khen"))
    )
    html = page(HEADLINE, OPENING).replace("</body>", f"<table border=1>{rows}</table></body>")
    assert read(html.encode(), "tin.htm").text.split("\n")[2:] == [
        "Đơn vị", "Danh hiệu", "Xã Nà Lốc", "Cờ thi đua", "Xã Mường Chùm", "Bằng khen",
    ]  # fmt: skip


def test_word_file_with_runs_in_several_fonts() -> None:
    file = docx.Document()
    style = file.styles["Normal"].element.get_or_add_rPr().get_or_add_rFonts()
    style.set(qn("w:ascii"), ".VnTime")
    file.add_paragraph(tcvn3(OPENING))
    paragraph = file.add_paragraph()
    for text, font in (
        (tcvn3("Hội nghị"), ".VnTimeH"),
        (" ", ".VnTime"),
        (vni("do ông Lò Văn Hặc chủ trì"), "VNI-Times"),
        (", bà Tô Thị Hạnh ghi biên bản.", "Times New Roman"),
    ):
        paragraph.add_run(text).font.name = font
    stream = BytesIO()
    file.save(stream)
    document = read(stream.getvalue(), "bc.doc")
    assert document.text == f"{OPENING}\nHỘI NGHỊ do ông Lò Văn Hặc chủ trì, bà Tô Thị Hạnh ghi biên bản."
    assert notes(document) == noted("TCVN3 (ABC), VNI")


def test_pdf_told_by_its_letters() -> None:
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, 700, tcvn3(OPENING))
    canvas.drawString(60, 640, vni(PEOPLE))
    canvas.save()
    document = read(stream.getvalue(), "a.pdf")
    assert document.text == f"{OPENING}\n{PEOPLE}"
    assert notes(document) == noted("TCVN3 (ABC), VNI")


def test_words_of_a_pdf_by_their_fonts() -> None:
    parts = [(tcvn3("Nguyễn"), ".VnTimeH"), (tcvn3("Văn"), "ABCDEF+.VnTime-Bold"), ("Hạnh", "TimesNewRoman")]
    words = [Word(text, 50.0 * at, 50.0 * at + 40, 700, 709, 12, font=font) for at, (text, font) in enumerate(parts)]
    assert [note.code for note in repaired_pages([words])] == ["encoding"]
    assert [word.text for word in words] == ["NGUYỄN", "Văn", "Hạnh"]


@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "latin-1"])
@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_utf8_taken_for_another_encoding_and_saved_so(encoding: str, name: str) -> None:
    words = OPENING + "\n" + PEOPLE
    text = page(HEADLINE, OPENING, PEOPLE) if name == "a.html" else words
    shown = "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())
    assert words in read(shown.encode(), name).text
    if encoding == "cp1252":
        assert words in read(shown.replace("\xa0", " ").encode(), name).text
