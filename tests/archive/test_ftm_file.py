"""FollowTheMoney entities against its schemata, and with its own library where that is installed."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from archive import Archive
from archive.exports import export

SCHEMATA = yaml.safe_load((Path(__file__).parent / "ftm_schemata.yml").read_text("utf-8"))
# The forms that the library's types take (followthemoney/types): identifiers, dates of any length, addresses.
ENTITY = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?")
DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?)?)?)?")
FORMS = {"date": DATE, "number": re.compile(r"-?\d+(\.\d+)?"), "url": re.compile(r"https?://\S+")}


@pytest.fixture
def entities(told: Archive, tmp_path: Path) -> dict[str, dict[str, Any]]:
    (file,) = export(told, "ftm", tmp_path).files
    assert file.name == "entities.ftm.json"
    found = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert len({entity["id"] for entity in found}) == len(found)
    return {entity["id"]: entity for entity in found}


def test_every_entity_is_of_its_schema(entities: dict[str, dict[str, Any]]) -> None:
    assert {entity["schema"] for entity in entities.values()} == set(SCHEMATA)
    for key, entity in entities.items():
        schema = SCHEMATA[entity["schema"]]
        assert ENTITY.fullmatch(key)
        assert set(entity["properties"]) <= set(schema["properties"])
        assert set(schema["required"]) <= set(entity["properties"])
        for name, values in entity["properties"].items():
            kind = schema["properties"][name]
            assert values
            assert all(isinstance(value, str) and value for value in values)
            if isinstance(kind, dict):
                pointed = [SCHEMATA[entities[value]["schema"]]["is"] for value in values]
                assert all(kind["entity"] in those for those in pointed)
            elif kind in FORMS:
                assert all(FORMS[kind].fullmatch(value) for value in values)


def test_the_library_itself_takes_them(entities: dict[str, dict[str, Any]]) -> None:
    followthemoney = pytest.importorskip("followthemoney", reason="it needs PyICU, which has no wheel")
    for entity in entities.values():
        schema = followthemoney.model.get(entity["schema"])
        schema.validate(entity)
        for name, values in entity["properties"].items():
            kind = schema.get(name).type
            assert [kind.clean(value) for value in values] == values


def test_who_holds_a_post_and_who_leads_a_cluster(entities: dict[str, dict[str, Any]]) -> None:
    def name(key: str) -> str:
        return str(entities[key]["properties"]["name"][0])

    told: dict[str, list[dict[str, Any]]] = {schema: [] for schema in SCHEMATA}
    for entity in entities.values():
        told[entity["schema"]].append(entity)
    held = [entity["properties"] for entity in told["Occupancy"]]
    assert [(name(p["holder"][0]), name(p["post"][0])) for p in held] == [
        ("Tạ Minh Khôi", "Giám đốc Sở Nội vụ"),
        ("Tạ Minh Khôi", "Chủ tịch Hội Khuyến học"),
    ]
    parts = [entity["properties"] for entity in told["Membership"]]
    assert [(name(p["member"][0]), p["role"][0], p.get("startDate")) for p in parts[3:5]] == [
        ("Sở Nội vụ", "Cụm trưởng, khối trưởng", ["2024"]),
        ("Phòng Tổ chức", "Cụm phó, khối phó", ["2024"]),
    ]
    (event,) = told["Event"]
    assert [name(key) for key in event["properties"]["organizer"]] == ["Cụm thi đua số 7", "Sở Nội vụ"]
    assert [name(entity["id"]) for entity in told["LegalEntity"]] == ["hộ ông Ma Văn Pao"]
    assert told["LegalEntity"][0]["properties"]["notes"] == ["Bằng khen của Chủ tịch UBND tỉnh (đề nghị)"]


def test_words_confidence_and_review_are_beside_the_properties(entities: dict[str, dict[str, Any]]) -> None:
    for entity in entities.values():
        backed = entity["schema"] != "Document"
        assert (set(entity) - {"id", "schema", "properties", "datasets", "review"}) == (
            {"quote", "start", "end", "confidence"} if backed else set()
        )
        assert entity["review"] == "unreviewed"
        if backed:
            (document,) = entity["properties"]["proof"]
            assert entities[document]["schema"] == "Document"
