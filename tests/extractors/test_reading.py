"""The reading: nothing of the text is lost, and every find stands where it says."""

from itertools import pairwise

import pytest

from extractors.reading import SILENT, read
from extractors.spacy_doc import doc_of
from models import BlockKind, Document, Format
from tests.extractors.lines import document, report

PAGE = report(
    "Chủ trì Hội nghị có đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện Mường Lát; dự Hội nghị có bà Vi Thị Mận - Trưởng phòng Nội vụ.",
    "list_item| Ông Sồng A Khua: đề nghị xét vào Quý I năm 2024.",
    [["TT", "Họ và tên", "Chức vụ"], ["1", "HÀ VĂN TUYÊN", "Giám đốc"]],
    "byline| Tin, ảnh: Quàng Thị Én",
    "furniture| Ông Cầm Bá Lượng, ngày 01/01/2001",
)


def test_finds_stand_where_they_say() -> None:
    reading = read(PAGE)
    assert [p.name for p in reading.people] == ["Lò Văn Pín", "Vi Thị Mận", "Sồng A Khua", "HÀ VĂN TUYÊN"]
    assert all(reading.text[p.start : p.end] == p.name for p in reading.people)
    assert [reading.text[p.start : p.end] for p in reading.posts] == ["Phó Chủ tịch", "Trưởng phòng", "Giám đốc"]
    assert [reading.text[d.start : d.end] for d in reading.dates] == ["12/01/2024", "11/01/2024", "01/01/2001"]
    assert [reading.text[p.start : p.end] for p in reading.periods] == ["năm 2023", "năm 2023", "Quý I năm 2024"]


def test_sentences_know_their_blocks() -> None:
    reading = read(
        report("Câu một. Câu hai.", "byline| Bài: Lò Hương", "caption| Toàn cảnh Hội nghị.", "signature| Lò Văn Pín")
    )
    seen = [(reading.text[s.start : s.end], str(s.kind), s.first) for s in reading.sentences[2:]]
    assert seen == [
        ("Câu một.", "paragraph", True),
        ("Câu hai.", "paragraph", False),
        ("Toàn cảnh Hội nghị.", "caption", True),
        ("Lò Văn Pín", "signature", True),
    ]
    assert [str(s.kind) for s in reading.body] == ["paragraph", "paragraph", "paragraph", "caption"]
    assert [reading.text[s.start : s.end] for s in reading.sentences_of(3)] == ["Câu một.", "Câu hai."]
    assert reading.sentences_of(99) == ()
    assert reading.block_of(reading.body[-1]).kind is BlockKind.CAPTION


@pytest.mark.parametrize("kind", sorted(SILENT))
def test_silent_blocks_have_no_sentences_and_no_people(kind: BlockKind) -> None:
    reading = read(document(f"{kind}| Ông Lò Văn Pín đề nghị. Bà Vi Thị Mận dự."))
    assert (reading.sentences, reading.people) == ((), ())


@pytest.mark.parametrize(
    "made",
    [
        Document(name="x", format=Format.TXT, text="", blocks=()),
        Document(name="x", format=Format.TXT, text="Chữ ngoài đoạn", blocks=()),
        document(""),
        document("   "),
        document("Một"),
        document("headline| "),
        document("𝕳ội nghị 🎉 İĞ ﬁ Ώ \u200b\u0301\ufeff ð"),
        document("\u00a0ông\u00a0Lò Văn\u00a0Pín\u00a0"),
        document([["", "", ""], ["", "", ""]]),
        document("A" * 5000),
        document("." * 500, "(" * 500, '"' * 500, "- " * 500),
    ],
)
def test_odd_documents_are_read(made: Document) -> None:
    reading = read(made)
    assert reading.text == doc_of(reading).text == made.text
    assert len(reading.low) == len(made.text)
    assert all(one.end <= other.start for one, other in pairwise(reading.people))


def test_within_takes_those_that_begin_there() -> None:
    reading = read(PAGE)
    first, second = reading.people[:2]
    assert list(reading.within(reading.people, first.start, second.start)) == [first]
    assert list(reading.within(reading.people, first.start + 1, second.start + 1)) == [second]
