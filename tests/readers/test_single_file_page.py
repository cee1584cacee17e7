"""Pages saved with their parts in one file, under any name."""

import quopri

from models import Format
from readers import read

WORDS = "Cụm thi đua số 9 họp tại Nhà khách xã Bản Mù, do bà Lường Thị Pọm chủ trì."
PAGE = f"<html><head><meta charset=utf-8></head><body><p class=MsoNormal>{WORDS}</p></body></html>"
FILE = b"""MIME-Version: 1.0
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


def test_the_page_is_read() -> None:
    document = read(FILE % quopri.encodestring(PAGE.encode()), "bb.doc")
    assert (document.format, document.text) == (Format.HTML, WORDS)


def test_a_letter_that_only_speaks_of_it_is_a_text() -> None:
    text = "MIME-Version: 1.0 là dòng đầu của thư."
    assert read(text.encode(), "thu.txt").text == text
