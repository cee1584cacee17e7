"""The whole record: pure, every value with its words, and in time that grows with the text alone."""

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extractors import extract
from models import Document, Evidence, Format, Issue, Item, Record
from tests.extractors.lines import Line, document, report
from tests.extractors.pages import HEADS, LINES, TABLE, long_document

WHOLE = document(*HEADS[:1], *HEADS[6:11], *LINES, TABLE)


def items(record: Record) -> list[Item]:
    """Every item of a record."""
    meeting = [record.meeting] if record.meeting else []
    lists = (
        record.participants,
        record.delegations,
        record.clusters,
        record.decisions,
        record.awards,
        record.references,
        record.figures,
    )
    return [*meeting, *(item for found in lists for item in found)]


def faults(record: Record) -> list[tuple[str, Evidence | None]]:
    """Items without evidence, and evidence whose quote is not the text's."""
    text, out = record.document.text, list[tuple[str, Evidence | None]]()
    for item in items(record):
        if not item.evidence:
            out.append((type(item).__name__, None))
        out += [
            (type(item).__name__, e) for e in item.evidence if text[e.start : e.end] != e.quote or not e.quote.strip()
        ]
    return out


def test_every_part_of_the_record_is_found_with_its_words() -> None:
    record = extract(WHOLE)
    assert faults(record) == []
    assert {type(item).__name__ for item in items(record)} == {
        "Meeting", "Participant", "Delegation", "Cluster", "Decision", "Award", "Reference", "Figure",
    }  # fmt: skip
    assert all(0 < item.confidence <= 1 for item in items(record))
    assert all(e.rule for item in items(record) for e in item.evidence)


def test_the_same_document_gives_the_same_record() -> None:
    before = WHOLE.model_dump()
    first = extract(WHOLE)
    assert extract(WHOLE) == first
    assert extract(Document.model_validate(before)) == first
    assert WHOLE.model_dump() == before


def test_the_text_and_the_issues_are_kept() -> None:
    issue = Issue(code="odd", message="Lạ.")
    made = report("Các đại biểu thảo luận.").model_copy(update={"issues": (issue,)})
    record = extract(made)
    assert (record.document.text, record.issues) == (made.text, (issue,))
    assert (record.document.title, record.document.published_at, record.document.authors) == (
        "Cụm thi đua số 7 tổng kết công tác thi đua năm 2023", "2024-01-12T14:05", (),
    )  # fmt: skip


@pytest.mark.parametrize(
    "made",
    [
        Document(name="x", format=Format.TXT, text="", blocks=()),
        Document(name="x", format=Format.PDF, text="Chữ ngoài đoạn nào", blocks=()),
        document(""),
        document("headline| "),
        document("headline| BIÊN BẢN"),
        document("letterhead| A", "headline| BIÊN BẢN Họp"),
        document("letterhead| ", "headline| KẾ HOẠCH", ""),
        document("Tin"),
        document([["", ""], ["", ""]]),
        document("caption| Ông Lò Văn Pín phát biểu tại Hội nghị"),
        document("dateline| 12/01/2024"),
        document("𝕳ội nghị 🎉 İĞ ﬁ Ώ \u200b\u0301\ufeff ð"),
    ],
)
def test_next_to_nothing_gives_next_to_nothing(made: Document) -> None:
    record = extract(made)
    assert faults(record) == []
    assert record.document.text == made.text
    assert (record.participants, record.clusters, record.awards, record.references, record.figures) == (
        (),
        (),
        (),
        (),
        (),
    )


WORDS = sorted({word for line in LINES for word in line.split()})
MIXED = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)
LINE: st.SearchStrategy[Line] = st.one_of(
    st.sampled_from(LINES),
    st.sampled_from(HEADS),
    MIXED,
    st.just(TABLE),
    st.text(max_size=30).map(lambda t: t.replace("|", " ")),
)


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(LINE, max_size=12))
def test_whatever_the_lines_nothing_breaks(lines: list[Line]) -> None:
    assert faults(extract(document(*lines))) == []


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(LINES), st.integers(2, len(LINES)))
def test_in_whatever_order_a_report_is_told(lines: list[str], count: int) -> None:
    record = extract(report(*lines[:count]))
    assert record.meeting is not None
    assert faults(record) == []
    names = [p.name for p in record.participants]
    assert len(names) == len(set(names))


def seconds_a_character(made: Document) -> float:
    """Processor time, the better of two runs, so that a busy machine does not count."""

    def once() -> float:
        started = time.process_time()
        extract(made)
        return (time.process_time() - started) / len(made.text)

    return min(once(), once())


def test_time_grows_with_the_text_alone() -> None:
    small, large = long_document(20_000), long_document(200_000)
    extract(small)
    assert seconds_a_character(large) <= 3 * seconds_a_character(small)


def roll(size: int) -> Document:
    """A table of as many people, no two of one name."""
    rows = [[str(n), f"Nguyễn {chr(65 + n % 26)} {chr(65 + n // 26)}", "Giám đốc", "Bằng khen"] for n in range(size)]
    return report([["TT", "Họ và tên", "Chức vụ", "Hình thức"], *rows])


def clusters(size: int) -> Document:
    """A report on as many clusters, no two of one name."""
    return report(*(f"Cụm thi đua số {n} gồm: Sở A{n}, Sở B{n}, Sở C{n}. Cụm trưởng là Sở A{n}." for n in range(size)))


@pytest.mark.parametrize("made", [roll, clusters])
def test_time_does_not_grow_with_the_square_of_the_names(made: Callable[[int], Document]) -> None:
    small, large = made(60), made(600)
    extract(small)
    assert seconds_a_character(large) <= 3 * seconds_a_character(small)


COMMON = (
    "headline| Huyện Nà Kẹ bàn việc nuôi cá lồng",
    "Sáng 5/6/2019, UBND huyện Nà Kẹ tổ chức hội nghị bàn việc nuôi cá lồng. Ông Lò Văn Pín, Chủ tịch UBND huyện, chủ trì.",
    "Dự hội nghị có đại diện các phòng, ban. Phát biểu tại hội nghị, ông Lò Văn Pín yêu cầu các xã rà soát bến cá.",
)
OF_THE_GENRE = (
    "Hội nghị cũng khen thưởng 4 hộ: phong trào thi đua nuôi cá được biểu dương, 4 hộ được tặng giấy khen, thi đua đi vào nền nếp.",
)


def test_general_news_is_read_less_surely_than_the_genre() -> None:
    news, genre = extract(document(*COMMON)), extract(document(*COMMON, *OF_THE_GENRE))
    assert [d.confidence for d in news.decisions] == [d.confidence for d in genre.decisions] == [0.9]
    assert [(d.confidence, g.confidence) for d, g in zip(news.delegations, genre.delegations, strict=True)] == [
        (0.64, 0.85)
    ]
