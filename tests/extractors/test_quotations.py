"""Quotations over several sentences, and the words of a quotation without its marks."""

import pytest

from extractors.quotations import Quotation, quotations, spoken
from extractors.reading import read
from tests.extractors.lines import report


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (['"Rừng là nhà.', 'Ai cũng phải giữ nhà", ông Pín nói.'], [Quotation(1, 2)]),
        (['Bà Mận bày tỏ: "Năm qua mưa nhiều.', 'caption| Bà Mận tại vườn "mẫu.', 'Các tổ cần đắp bờ".'], [Quotation(1, 3)]),
        (['"Rừng là nhà", ông Pín nói.', '"Nhà phải giữ", bà Mận nói.'], []),
        (['"Rừng là nhà.', *["Mưa nhiều."] * 15, 'Nhà phải giữ", ông Pín nói.'], []),
        (['Vườn rộng 12" đất.', 'Các tổ cần đắp bờ".'], []),
    ],
)  # fmt: skip
def test_quotations_run_from_mark_to_mark(lines: list[str], expected: list[Quotation]) -> None:
    assert list(quotations(read(report(*lines)))) == expected


@pytest.mark.parametrize(
    ("low", "words"),
    [
        ('"các tổ phải giữ rừng đầu nguồn", ông pín nói.', "các tổ phải giữ rừng đầu nguồn"),
        ('các tổ phải giữ rừng đầu nguồn" - ông pín nhấn mạnh thêm.', "các tổ phải giữ rừng đầu nguồn"),
        ('các tổ phải giữ rừng đầu nguồn".', "các tổ phải giữ rừng đầu nguồn"),
        ('"các tổ phải giữ rừng đầu nguồn.', "các tổ phải giữ rừng đầu nguồn."),
        ('"rừng là nhà của bản ta đấy", ông pín nói và đề nghị các tổ giữ rừng.',) * 2,
        ('ông pín nêu cao phong trào "mỗi nhà một vườn quế" của bản.',) * 2,
        ("các tổ phải giữ rừng.",) * 2,
    ],
)
def test_what_is_quoted_stands_without_marks_and_without_who_said_it(low: str, words: str) -> None:
    start, end = spoken(low)
    assert low[start:end] == words
