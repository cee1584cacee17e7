"""Tesseract as it is run: doubtful words are read again, unless the page is askew and will be read again as a whole."""

from pathlib import Path

import numpy as np
import pytest

from readers import outside, recognition
from readers.ruling import Image

PAGE: Image = np.full((200, 400), 255, dtype=np.uint8)
BOX = "bbox 100 100 160 140"


def _told(slope: float) -> bytes:
    word = f"<span class='ocrx_word' title='{BOX}; x_wconf 50'>dự</span>"
    words = word + word.replace("50'", "96'") * 3
    line = f"<span class='ocr_line' title='{BOX}; baseline {slope} -5; x_size 40'>{words}</span>"
    return f"<html><div class='ocr_page' title='ppageno 0'><p class='ocr_par'>{line}</p></div></html>".encode()


@pytest.mark.parametrize(("slope", "modes"), [(0.001, ["3", "7", "7"]), (-0.01, ["3"])])
def test_words_of_a_straight_page_are_read_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, slope: float, modes: list[str]
) -> None:
    asked: list[str] = []

    def run(command: list[str], _folder: Path, _seconds: float) -> bytes:
        asked.append(command[command.index("--psm") + 1])
        return _told(slope)

    monkeypatch.setattr(outside, "found", lambda *_: "tesseract")
    monkeypatch.setattr(outside, "run", run)
    found = recognition.recognise(PAGE, 300, tmp_path)
    assert (asked, [word.text for word in found.words], found.slope) == (modes, ["dự"] * 4, slope)
