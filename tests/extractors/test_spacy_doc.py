"""A reading as a spaCy document: nothing of the text is lost, and its spans are the finds."""

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy import displacy
from spacy.tokens import DocBin

from extractors.reading import read
from extractors.spacy_doc import doc_of, make_tokenizer, pipeline
from tests.extractors.lines import report

PAGE = report(
    "Chủ trì Hội nghị có đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện Mường Lát; dự Hội nghị có bà Vi Thị Mận - Trưởng phòng Nội vụ.",
    "list_item| Ông Sồng A Khua: đề nghị xét vào Quý I năm 2024.",
)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120) | st.text(alphabet="ABĐcăâ ’'\t\n\u00a0.,;-“”12̣", max_size=120))
def test_the_tokens_joined_are_the_text(text: str) -> None:
    assert pipeline().make_doc(text).text == text


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Cụm thi đua số 7.", ["Cụm", "thi", "đua", "số", "7", "."]),
        ("Ea H’leo, 12/01", ["Ea", "H’leo", ",", "12", "/", "01"]),
        ("hai  dấu cách\n", ["hai", " ", "dấu", "cách", "\n"]),
        (" đầu dòng", [" ", "đầu", "dòng"]),
        ("", []),
    ],
)
def test_tokens(text: str, tokens: list[str]) -> None:
    assert [t.text for t in pipeline().make_doc(text)] == tokens


def test_the_spans_of_the_doc_are_the_finds() -> None:
    reading = read(PAGE)
    doc = doc_of(reading)
    assert doc.text == reading.text == PAGE.text
    for key, found in (
        ("sentence", reading.sentences),
        ("person", reading.people),
        ("post", reading.posts),
        ("date", reading.dates),
        ("period", reading.periods),
    ):
        assert [s.text for s in doc.spans[key]] == [reading.text[f.start : f.end] for f in found], key
        assert {s.label_ for s in doc.spans[key]} == {key.upper()}


def test_a_text_alone_is_read_line_by_line() -> None:
    doc = pipeline()("Sáng 12/3/2023, ông Lò Văn Pín dự.\n\nBà Vi Thị Mận, Trưởng phòng Nội vụ, vắng.")
    assert {key: [span.text for span in spans] for key, spans in doc.spans.items()} == {
        "sentence": ["Sáng 12/3/2023, ông Lò Văn Pín dự.", "Bà Vi Thị Mận, Trưởng phòng Nội vụ, vắng."],
        "post": ["Trưởng phòng"], "person": ["Lò Văn Pín", "Vi Thị Mận"], "date": ["12/3/2023"], "period": [],
    }  # fmt: skip


def test_displacy_shows_the_finds() -> None:
    page = displacy.render(doc_of(read(PAGE)), style="span", options={"spans_key": "person"})
    assert [word in page for word in ("Pín", "PERSON")] == [True, True]


def test_the_doc_goes_through_a_docbin_whole() -> None:
    doc = doc_of(read(PAGE))
    packed = DocBin(docs=[doc]).to_bytes()
    (back,) = (
        DocBin()
        .from_bytes(packed)
        .get_docs(spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "kyyeu.Syllables.v1"}}}).vocab)
    )
    assert back.text == doc.text
    for key in doc.spans:
        assert [(s.start_char, s.end_char, s.label_) for s in back.spans[key]] == [
            (s.start_char, s.end_char, s.label_) for s in doc.spans[key]
        ], key


def test_the_tokenizer_keeps_nothing(tmp_path: object) -> None:
    tokenizer = make_tokenizer()(pipeline())
    assert tokenizer.to_bytes() == b""
    assert tokenizer.from_bytes(b"") is tokenizer
    assert tokenizer.from_disk(tmp_path) is tokenizer
