"""Pages saved in one file with their pictures: the envelope is opened."""

import quopri
from base64 import encodebytes

from models import Format
from readers import read

ONE = "Cụm thi đua các đội chiếu bóng lưu động họp sơ kết 6 tháng đầu năm 2013 tại rạp Bản Hồ."
PAGE = (
    f"<html><head><title>Tin</title></head><body><h1>Đội chiếu bóng sơ kết</h1><p>{ONE}</p><p>{ONE}</p></body></html>"
)
HEAD = b"From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Tin?=\r\nMIME-Version: 1.0\r\n"
SHOWN = f"Đội chiếu bóng sơ kết\n{ONE}\n{ONE}"
# As Word writes it: fields, a line for programs that know nothing of it, the page and an empty one.
WORDS = "Cụm thi đua số 9 họp tại Nhà khách xã Bản Mù, do bà Lường Thị Pọm chủ trì."
WORD_PAGE = f"<html><head><meta charset=utf-8></head><body><p class=MsoNormal>{WORDS}</p></body></html>"
WORD_FILE = b"""MIME-Version: 1.0
Content-Type: multipart/related; boundary="=_x"

This document is a Single File Web Page.

--=_x
Content-Transfer-Encoding: quoted-printable
Content-Type: text/html; charset="utf-8"

%s

--=_x
Content-Type: text/html; charset="us-ascii"

<html><body><p>1</p></body></html>

--=_x--
"""


def part(kind: str, content: bytes) -> bytes:
    return (
        f"--b\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n".encode()
        + quopri.encodestring(content)
    )


def archive(*parts: bytes) -> bytes:
    kind = b'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n'
    return HEAD + kind + b"\r\n".join(parts) + b"\r\n--b--\r\n"


def test_page_among_its_pictures() -> None:
    data = archive(part("text/html", PAGE.encode()), part("image/gif", b"GIF89a"), part("text/html", b"<p>x</p>" * 500))
    assert read(data, "tin.mht").text == SHOWN


def test_longest_of_several_frames() -> None:
    frames = b"<html><frameset cols=20,80><frame src=a><frame src=b></frameset></html>"
    data = archive(part("text/html", frames), part("text/html", b"<p>Menu</p>"), part("text/html", PAGE.encode()))
    assert read(data, "tin.mht").text == SHOWN


def test_charset_of_the_envelope() -> None:
    kind = b"Content-Type: text/html;\r\n\tcharset=utf-16\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    assert read(HEAD + kind + encodebytes(PAGE.encode("utf-16")), "tin.mht").text == SHOWN


def test_charset_that_is_not_known() -> None:
    kind = b"Content-Type: text/html;\r\n\tcharset=x-none\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    assert read(HEAD + kind + encodebytes(PAGE.encode()), "tin.mht").text == SHOWN


def test_a_letter_is_no_page() -> None:
    document = read(f"From: Tổ thi đua\nDate: 4/7/2013\n\n{ONE}\n".encode(), "thu.txt")
    assert document.format == "txt"


def test_a_page_that_word_saved_under_its_own_name() -> None:
    document = read(WORD_FILE % quopri.encodestring(WORD_PAGE.encode()), "bb.doc")
    assert (document.format, document.text) == (Format.HTML, WORDS)


def test_a_letter_that_only_speaks_of_it() -> None:
    text = "MIME-Version: 1.0 là dòng đầu của thư."
    assert read(text.encode(), "thu.txt").text == text
