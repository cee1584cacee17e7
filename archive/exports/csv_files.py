"""CSV, one file a table, and the Frictionless data package that explains them."""

import csv
import json
from pathlib import Path
from typing import Any

from archive.exports.disarm import MEANING, disarm
from archive.exports.tidy import TABLES, Selection, Tidy
from archive.layout import DOCUMENTS_TABLE, Column
from archive.wording import words


def write(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write every table and ``datapackage.json``: UTF-8 with its mark and CRLF, as Excel opens them."""
    for table in TABLES:
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow([c.name for c in table.columns])
            writer.writerows([_cell(value) for value in row] for row in selection.rows(table))
    package = json.dumps(data_package(), ensure_ascii=False, indent=1)
    (folder / "datapackage.json").write_text(package + "\n", "utf-8")
    return ()


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return disarm(value) if isinstance(value, str) else value


def data_package() -> dict[str, Any]:
    """The data dictionary of the CSV files, as a Frictionless tabular data package."""
    return {
        "profile": "tabular-data-package",
        "name": "kyyeu",
        "title": "Kỷ yếu hội nghị thi đua, khen thưởng",
        "description": f"Mỗi bảng là một loại mục của hồ sơ, nối với nhau bằng khoá. {MEANING}",
        "resources": [_resource(table) for table in TABLES],
    }


def _resource(table: Tidy) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": table.label.vi,
        "description": table.label.meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True, "header": True},
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "primaryKey": ["key"],
            "foreignKeys": _foreign_keys(table),
            "missingValues": [""],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": {"text": "string"}.get(column.kind, column.kind),
        "title": column.label.vi,
        "description": column.label.meaning,
    }
    if column.choices:
        meanings = words(column.choices)
        field["description"] += " " + "; ".join(f"{code}: {word}" for code, word in meanings.items()) + "."
        field["constraints"] = {"enum": list(meanings)}
    elif column.name == "key":
        field["constraints"] = {"required": True, "unique": True}
    return field


def _foreign_keys(table: Tidy) -> list[dict[str, Any]]:
    keys = [("document_key", DOCUMENTS_TABLE)] if table.name != DOCUMENTS_TABLE else []
    if table.parent:
        keys.append(("parent_key", table.parent))
    return [{"fields": [name], "reference": {"resource": resource, "fields": ["key"]}} for name, resource in keys]
