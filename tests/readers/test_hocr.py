"""What Tesseract tells in hOCR: what is kept of it, where it stands, and slips mended over line ends."""

from readers.hocr import lines_of, parsed, slope_of

_Words = list[tuple[str, int, tuple[int, int, int, int]]]


def _line(words: _Words, angle: str = "") -> str:
    spans = [
        f"<span class='ocrx_word' title='bbox {a} {b} {c} {d}; x_wconf {sure}'>{text}</span>"
        for text, sure, (a, b, c, d) in words
    ]
    title = f"bbox 100 100 900 140; {angle or 'baseline 0.01 -10'}; x_size 40"
    return f"<span class='ocr_line' title='{title}'>{''.join(spans)}</span>"


def _page(*lines: _Words) -> bytes:
    inside = "".join(map(_line, lines))
    page = f"<div class='ocr_page' title='ppageno 0'><p class='ocr_par'>{inside}</p></div>"
    return f"<html><body>{page}</body></html>".encode()


def _texts(*lines: _Words) -> list[list[str]]:
    (page,) = parsed(_page(*lines), 1)
    return [[word.text for word in line.words] for line in lines_of(page, 240, 0.24)]


def _words(text: str, sure: int) -> _Words:
    return [(word, sure, (100, 100, 140, 140)) for word in text.split()]


def test_words_read_unsurely_stay_in_a_line_of_print() -> None:
    dash = ("—-", 40, (200, 120, 230, 124))
    assert _texts([("®", 39, (100, 110, 118, 128)), *_words("Ông Sỹ Toản", 96), dash, *_words("Ủy viên", 14)]) == [
        ["•", "Ông", "Sỹ", "Toản", "–", "Ủy", "viên"]
    ]


def test_specks_go() -> None:
    speck = ("—", 40, (200, 120, 205, 140))  # as high as it is wide
    assert _texts([*_words("Ông Sỹ Toản", 96), speck, ("|", 20, (0, 0, 4, 40))]) == [["Ông", "Sỹ", "Toản"]]
    assert _texts(_words("ca °", 10), _words("sở", 12)) == [[], []]


def _beside_upright(aside: str) -> list[list[str]]:
    """What is read of a line of print with another beside it that runs up the page."""
    upright = _line(_words("Ông Sỹ Toản, Giám đốc", 96))
    page = f"<div class='ocr_page' title='ppageno 0'><p class='ocr_par'>{upright}{aside}</p></div>"
    (paragraphs,) = parsed(f"<html>{page}</html>".encode(), 1)
    return [[word.text for word in line.words] for line in lines_of(paragraphs, 240, 0.24)]


def test_numbers_of_a_list_taken_for_a_line_up_the_page_go() -> None:
    print_alone = [["Ông", "Sỹ", "Toản,", "Giám", "đốc"]]
    assert _beside_upright(_line(_words("GB ƠI", 52), "textangle 90")) == print_alone
    assert _beside_upright(_line(_words("Bản chính", 95), "textangle 90")) == [*print_alone, ["Bản", "chính"]]
    turned = f"<p class='ocr_par'>{_line(_words('Ông Sỹ', 60), 'textangle 90')}</p>"
    (page,) = parsed(f"<html><div class='ocr_page' title='ppageno 0'>{turned}</div></html>".encode(), 1)
    assert [[text for text, *_ in line.words] for paragraph in page for line in paragraph] == [["Ông", "Sỹ"]]


def test_the_last_word_of_a_name_alone_on_its_line() -> None:
    assert _texts(_words("Đàm Quốc", 96), _words("Vượng", 23)) == [["Đàm", "Quốc"], ["Vượng"]]


def test_a_phrase_over_a_line_end_is_mended() -> None:
    assert _texts(_words("Chiến sĩ thi đua cơ", 96), _words("SỞ", 96)) == [
        ["Chiến", "sĩ", "thi", "đua", "cơ"],
        ["sở"],
    ]


def test_places_and_slope() -> None:
    (paragraphs,) = parsed(_page(_words("một hai ba bốn", 96)), 1)
    page = lines_of(paragraphs, 500, 0.5)
    word = page[0].words[0]
    assert (word.left, word.right, word.bottom, word.size) == (
        50.0,
        70.0,
        1000 * 0.5 - (140 - 10 + 0.01 * 20) * 0.5,
        20,
    )
    assert slope_of(page) == 0.01
