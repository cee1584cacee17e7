"""The tables follow from the record types, and from nothing else."""

from collections.abc import Iterator
from enum import StrEnum

import pytest

import models
from archive.layout import RECORD, Column, child_shapes, document_columns, shape_of
from archive.tables import DERIVED
from archive.wording import words
from models.fields import Frozen, Label, declare

LABEL = Label("Thử", "Test", "Để thử.")


def test_every_part_of_a_record_is_a_table() -> None:
    assert {shape.table: [c.name for c in shape.columns] for shape in child_shapes()} == {
        "document_authors": ["value"],
        "meetings": [
            "title", "kind", "theme", "start_date", "end_date", "mode", "venue", "period_label", "period_start",
            "period_end", "confidence",
        ],
        "meeting_organizers": ["value"],
        "participants": ["name", "confidence"],
        "participant_titles": ["value"],
        "participant_positions": ["text", "title", "organization"],
        "participant_roles": ["value"],
        "delegations": ["text", "count", "confidence"],
        "clusters": ["name", "member_count", "confidence"],
        "cluster_members": ["value"],
        "cluster_terms": ["year", "lead"],
        "cluster_term_deputies": ["value"],
        "decisions": ["kind", "text", "issuer", "confidence"],
        "awards": ["award", "grantor", "recipient", "count", "status", "year", "confidence"],
        "cited_documents": ["number", "text", "date", "confidence"],
        "figures": ["label", "value", "confidence"],
        "issues": ["code", "message"],
        "document_blocks": [
            "kind", "start", "end", "marker", "level", "cell_table", "cell_row", "cell_column", "cell_row_span",
            "cell_column_span", "cell_header", "page",
        ],
        "document_issues": ["code", "message"],
        "evidence": ["start", "end", "quote", "field", "rule"],
    }  # fmt: skip
    assert [c.name for c in document_columns()] == ["name", "format", "declared_at", "title", "published_at", "text"]


def test_labels_and_meanings_are_those_of_the_declarations() -> None:
    (awards,) = (s for s in child_shapes() if s.table == "awards")
    assert awards.label == Label("Khen thưởng", "Awards", "Các khen thưởng đề nghị hoặc đã tặng.")
    assert awards.columns[4] == Column(
        "status", "text", Label("Tình trạng", "Status", "Đề nghị hay đã tặng."), ("status",), True, models.AwardStatus
    )


def test_keys_say_where_a_row_belongs() -> None:
    assert [c.name for c in DERIVED["awards"].c][:3] == ["key", "document_key", "ordinal"]
    assert [c.name for c in DERIVED["participant_positions"].c][:4] == ["key", "document_key", "parent_key", "ordinal"]
    assert {str(f.target_fullname) for f in DERIVED["cluster_term_deputies"].foreign_keys} == {
        "documents.key", "cluster_terms.key"
    }  # fmt: skip


def test_a_field_that_no_table_can_hold_is_an_error() -> None:
    class Odd(Frozen):
        numbers: dict[str, int] = declare("Số", "Numbers", "Không cột nào giữ được.")

    with pytest.raises(TypeError, match="no column for numbers"):
        shape_of(Odd, "odds", LABEL)


def test_a_sub_model_that_nothing_tells_apart_from_none_is_an_error() -> None:
    class Inner(Frozen):
        value: int | None = declare("Số", "Value", "Có thể trống.", default=None)

    class Outer(Frozen):
        inner: Inner | None = declare("Trong", "Inner", "Có thể trống.", default=None)

    with pytest.raises(TypeError, match="nothing tells whether it is there"):
        shape_of(Outer, "outers", LABEL)


def _enumerations() -> Iterator[type[StrEnum]]:
    yield models.Format
    for shape in RECORD.walk():
        yield from (c.choices for c in shape.columns if c.choices)


@pytest.mark.parametrize("choices", sorted(set(_enumerations()), key=lambda c: c.__name__))
def test_every_code_has_a_word(choices: type[StrEnum]) -> None:
    assert list(words(choices)) == [member.value for member in choices]
