"""JSON-LD expanded with pyld, which is given nothing to fetch with."""

import json
from pathlib import Path
from typing import Any, NoReturn

from pyld import jsonld

from archive import Archive
from archive.exports import export
from archive.exports.jsonld_file import CONTEXT

S, ORG, OA = "http://schema.org/", "http://www.w3.org/ns/org#", "http://www.w3.org/ns/oa#"


def no_network(url: str, _: object) -> NoReturn:
    raise AssertionError(f"{url} was asked for")


def expanded(archive: Archive, folder: Path) -> dict[str, dict[str, Any]]:
    (file,) = export(archive, "jsonld", folder).files
    nodes = jsonld.expand(json.loads(file.read_text("utf-8")), {"documentLoader": no_network})
    return {node["@id"]: node for node in nodes}


def value(node: dict[str, Any], name: str) -> Any:
    """The one value of a property: what it says, or what it names."""
    (found,) = node[name]
    return found.get("@value", found.get("@id"))


def test_nothing_is_lost_in_expansion(told: Archive, tmp_path: Path) -> None:
    """A property that the context did not know would vanish without a word."""
    (file,) = export(told, "jsonld", tmp_path).files
    graph = json.loads(file.read_text("utf-8"))["@graph"]
    assert {name for node in walk(graph) for name in node} - {"@id", "@type"} <= set(CONTEXT)
    nodes = expanded(told, tmp_path)
    assert {node["@id"]: len(node) for node in graph} == {key: len(node) for key, node in nodes.items()}
    assert all(kind.startswith("http") for node in nodes.values() for kind in node["@type"])


def walk(part: Any) -> list[dict[str, Any]]:
    """Every object within."""
    if isinstance(part, dict):
        return [part, *(inner for held in part.values() for inner in walk(held))]
    return [inner for held in part for inner in walk(held)] if isinstance(part, list) else []


def test_a_meeting_is_an_event_with_those_who_were_there(told: Archive, tmp_path: Path) -> None:
    nodes = expanded(told, tmp_path)
    (event,) = (node for node in nodes.values() if node["@type"] == [S + "Event"])
    assert value(event, S + "name") == "Hội nghị tổng kết Cụm thi đua số 7 năm 2024"
    assert (value(event, S + "startDate"), value(event, S + "endDate")) == ("2024-12-17", "2024-12-17")
    assert value(event, S + "eventAttendanceMode") == S + "OnlineEventAttendanceMode"
    assert value(event[S + "location"][0], S + "name") == "Nhà Văn hóa"
    organizers = [nodes[link["@id"]] for link in event[S + "organizer"]]
    assert [value(node, S + "name") for node in organizers] == ["Cụm thi đua số 7", "Sở Nội vụ"]
    (role,) = event[S + "attendee"]
    person = nodes[value(role, S + "attendee")]
    assert (value(role, S + "roleName"), value(person, S + "name")) == ("Chủ trì", "Tạ Minh Khôi")
    assert (person["@type"], value(person, S + "honorificPrefix")) == ([S + "Person"], "PGS")
    document = nodes[value(event, "http://purl.org/dc/terms/source")]
    assert (value(document, S + "about"), value(document, S + "url")) == (event["@id"], "https://vi.du/hoi-nghi")
    assert value(document, S + "temporalCoverage") == "2024-01-01/2024-12-31"


def test_posts_and_parts_in_clusters_are_popolos_memberships(told: Archive, tmp_path: Path) -> None:
    nodes = expanded(told, tmp_path)
    ties = [node for node in nodes.values() if node["@type"] == [ORG + "Membership"]]
    posts = [node for node in ties if "http://www.w3.org/ns/opengov#post" in node]
    held = nodes[value(posts[0], "http://www.w3.org/ns/opengov#post")]
    assert held["@type"] == [ORG + "Post"]
    assert value(held, "http://www.w3.org/2004/02/skos/core#prefLabel") == "Giám đốc Sở Nội vụ"
    assert value(nodes[value(held, ORG + "postIn")], S + "name") == "Sở Nội vụ"
    told_ties = [
        (
            value(nodes[value(node, ORG + "member")], S + "name"),
            value(node, ORG + "role"),
            value(nodes[value(node, ORG + "organization")], S + "name"),
            value(node, S + "validFrom") if S + "validFrom" in node else None,
        )
        for node in ties
    ]
    cluster = "Cụm thi đua số 7"
    assert told_ties == [
        ("Tạ Minh Khôi", "Giám đốc", "Sở Nội vụ", None),
        ("Tạ Minh Khôi", "Chủ tịch", "Hội Khuyến học", None),
        ("Sở Nội vụ", "Thành viên", cluster, None),
        ("Phòng Tổ chức", "Thành viên", cluster, None),
        ("Phòng Hành chính", "Thành viên", cluster, None),
        ("Sở Nội vụ", "Cụm trưởng, khối trưởng", cluster, "2024"),
        ("Phòng Tổ chức", "Cụm phó, khối phó", cluster, "2024"),
        ("Phòng Tổ chức", "Cụm trưởng, khối trưởng", cluster, "2025"),
        ("Sở Nội vụ", "Cụm phó, khối phó", cluster, "2025"),
    ]


def test_awards_conferred_are_with_those_who_have_them(told: Archive, tmp_path: Path) -> None:
    nodes = expanded(told, tmp_path)
    given = {
        value(node, S + "name"): (node["@type"][0].removeprefix(S), value(node[S + "award"][0], S + "award"))
        for node in nodes.values()
        if S + "award" in node
    }
    assert given == {
        "Phòng Tổ chức": ("Organization", "Cờ thi đua của Bộ Nội vụ"),
        "Bệnh viện Phổi": ("Organization", "Giấy khen của GIÁM ĐỐC SỞ Y TẾ"),
        "Lò Thị Sương": ("Person", "Giấy khen của GIÁM ĐỐC SỞ Y TẾ"),
        "Tạ Minh Khôi": ("Person", "Huân chương Lao động hạng Ba của Chủ tịch nước"),
    }


def test_every_node_of_an_item_names_its_words(told: Archive, tmp_path: Path) -> None:
    nodes = expanded(told, tmp_path)
    texts = {f"urn:kyyeu:{entry.key}": told.document(entry.key).text for entry in told.documents()}
    items = [node for node in nodes.values() if not {S + "DigitalDocument", ORG + "Post"} & set(node["@type"])]
    for node in items:
        text = texts[value(node, "http://purl.org/dc/terms/source")]
        assert text[value(node, OA + "start") : value(node, OA + "end")] == value(node, OA + "exact")
        assert 0 < value(node, "urn:kyyeu:term:confidence") <= 1
        assert value(node, "urn:kyyeu:term:review") == "unreviewed"
