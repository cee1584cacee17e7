"""UTF-8 that was taken for windows-1252 and saved so."""

import pytest

from readers import read
from readers.misread_utf8 import undone

LINE = "Đội thuỷ nông số 4 được tặng Giấy khen; ông Đèo Văn Ỏi nhận thay “tập thể” – năm 2016 là năm đầu."


def doubled(text: str, *, even: bool = False) -> str:
    shown = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    return " ".join(shown.split()) if even else shown


@pytest.mark.parametrize("even", [False, True])
def test_saved_twice(even: bool) -> None:
    assert undone(doubled(LINE, even=even)) == LINE


@pytest.mark.parametrize("text", [LINE, "«Bà» và «cá», «lá» và «má»", "Ã và Â, SÃ LÂU", ""])
def test_text_that_was_not(text: str) -> None:
    assert undone(text) is None


def test_in_texts_and_pages() -> None:
    note = (
        "encoding",
        "Văn bản không ở dạng Unicode; đã đổi từ bảng mã UTF-8 bị đọc nhầm là windows-1252. Nên đọc soát lại dấu.",
    )
    for data in (
        doubled(f"{LINE}\n\n{LINE}"),
        f"<html><body><p>{doubled(LINE)}</p><p>{doubled(LINE)}</p></body></html>",
    ):
        document = read(data.encode(), "a")
        assert document.text == f"{LINE}\n{LINE}"
        assert [(issue.code, issue.message) for issue in document.issues] == [note]
