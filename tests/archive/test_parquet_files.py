"""Parquet read back with pyarrow: types, values, and the data dictionary in the metadata."""

import json
from pathlib import Path

import pytest
from pyarrow import parquet

from archive import Archive
from archive.exports import export, parquet_files
from archive.exports.tidy import TABLES


def test_a_file_a_table_with_typed_columns(told: Archive, tmp_path: Path) -> None:
    exported = export(told, "parquet", tmp_path)
    assert {f.name for f in exported.files} == {f"{t.name}.parquet" for t in TABLES}
    read = {t.name: parquet.read_table(tmp_path / f"{t.name}.parquet") for t in TABLES}
    assert {name: table.num_rows for name, table in read.items() if table.num_rows} == {
        "documents": 2, "document_authors": 1, "meetings": 1, "meeting_organizers": 2, "participants": 1,
        "participant_titles": 1, "participant_positions": 2, "participant_roles": 1, "clusters": 1,
        "cluster_members": 3, "cluster_terms": 2, "cluster_term_deputies": 2, "awards": 5, "cited_documents": 3,
        "evidence": 28,
    }  # fmt: skip
    types = {field.name: str(field.type) for field in read["clusters"].schema}
    assert types == {
        "key": "string", "document_key": "string", "ordinal": "int64", "name": "string", "member_count": "int64",
        "confidence": "double", "quote": "string", "start": "int64", "end": "int64", "review": "string",
        "reviewed_by": "string", "reviewed_at": "string",
        "document_title": "string", "source": "string",
    }  # fmt: skip
    assert str(read["documents"].schema.field("is_current").type) == "bool"
    assert not read["clusters"].schema.field("name").nullable
    assert read["clusters"].schema.field("member_count").nullable
    (cluster,) = read["clusters"].to_pylist()
    assert (cluster["name"], cluster["member_count"], cluster["confidence"]) == ("Cụm thi đua số 7", 3, 0.9)


def test_the_data_dictionary_is_metadata(told: Archive, tmp_path: Path) -> None:
    export(told, "parquet", tmp_path)
    schema = parquet.read_schema(tmp_path / "awards.parquet")
    assert {k: v.decode() for k, v in schema.metadata.items() if k != b"kyyeu"} == {
        b"title": "Khen thưởng", b"title_en": "Awards", b"description": "Các khen thưởng đề nghị hoặc đã tặng.",
    }  # fmt: skip
    assert json.loads(schema.metadata[b"kyyeu"]) == {
        "primary_key": ["key"], "foreign_keys": {"document_key": "documents.key"}
    }  # fmt: skip
    status = {k: v.decode() for k, v in schema.field("status").metadata.items() if not k.startswith(b"PARQUET")}
    assert json.loads(status.pop(b"values")) == {"proposed": "Đề nghị", "conferred": "Đã tặng"}
    assert status == {b"title": "Tình trạng", b"title_en": "Status", b"description": "Đề nghị hay đã tặng."}
    nested = json.loads(parquet.read_schema(tmp_path / "cluster_term_deputies.parquet").metadata[b"kyyeu"])
    assert nested["foreign_keys"]["parent_key"] == "cluster_terms.key"
    fields = [parquet.read_schema(tmp_path / f"{t.name}.parquet").field(c.name) for t in TABLES for c in t.columns]
    assert all(field.metadata[b"title"] and field.metadata[b"description"] for field in fields)


def test_rows_are_written_in_groups(filled: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_files, "_MOST_ROWS", 10)
    export(filled, "parquet", tmp_path)
    file = parquet.ParquetFile(tmp_path / "evidence.parquet")
    assert file.num_row_groups == -(-file.metadata.num_rows // 10) > 1
