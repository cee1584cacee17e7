"""Where sentences end, and where a point ends nothing."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from language.sentences import split


def sentences(text: str) -> list[str]:
    return [text[a:b] for a, b in split(text, 0, len(text))]


@pytest.mark.parametrize(
    "parts",
    [
        ["Cụm đã họp.", "Các đơn vị thảo luận sôi nổi."],
        ["Thi đua để làm gì?", "Để làm tốt hơn!", "Rõ ràng như vậy…", "Hội nghị kết thúc."],
        ["Ông nói: “Phải làm ngay.”", "Mọi người đồng ý."],
        ["TS. Vi Văn Bảo chủ trì.", "PGS.TS. Lò Thị Mận dự."],
        ["Hội nghị họp tại TP. Bạch Giang.", "Có 40 đại biểu dự."],
        ["Chủ trì là GS,TS. Vi Văn Bảo.", "Họp tại TP. Bạch Giang."],
        ["Đ/c. Sầm Văn Cấn phát biểu.", "Bà cảm ơn các đơn vị."],
        ["Ông A. B. Kha dự họp.", "Họp xong lúc 11 giờ."],
        ["1. Kết quả đạt được năm 2023"],
        ["II. Phương hướng, nhiệm vụ"],
        ["Tổng số 1.200 đại biểu.", "07 đơn vị vắng."],
        ["Đạt 98.5% kế hoạch.", "Còn lại chưa đạt."],
        ["Tỉnh có 12 huyện, thị xã"],
        ["Hội nghị thành công tốt đẹp./."],
        ["Mở đầu năm 2023.", "- Kết quả như sau."],
    ],
)  # fmt: skip
def test_sentences(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_a_missing_space_still_parts_two_sentences() -> None:
    assert sentences("Phát huy tinh thần thi đua.Để thực hiện tốt nhiệm vụ") == [
        "Phát huy tinh thần thi đua.",
        "Để thực hiện tốt nhiệm vụ",
    ]


def test_a_number_and_a_year_before_the_point_end_a_sentence() -> None:
    assert sentences("Khối họp vào năm 2024. Ông Lò Văn Pín dự.") == ["Khối họp vào năm 2024.", "Ông Lò Văn Pín dự."]


def test_only_the_stretch_asked_for_is_read() -> None:
    text = "Bỏ qua. Câu này. Câu kia. Bỏ nốt."
    assert [text[a:b] for a, b in split(text, 8, 25)] == ["Câu này.", "Câu kia."]


@pytest.mark.parametrize("text", ["", "   ", "\n", "."])
def test_nothing_to_split(text: str) -> None:
    assert sentences(text) == ([text] if text.strip() else [])


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ABĐcăâ.!?…:;,()“” 1270TSP/-", max_size=120))
def test_no_letter_is_lost(text: str) -> None:
    spans = split(text, 0, len(text))
    assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text.split())
    assert all(a < b for a, b in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
