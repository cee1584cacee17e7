"""What a person types for a field becomes what the field holds, or is said to be no such thing."""

from typing import Any

import pytest

from archive import ArchiveError
from archive.parts import PARTS
from archive.typed import typed

PERSON = {
    "name": "Lê A",
    "titles": ["TS"],
    "positions": [{"text": "Giám đốc", "title": None, "organization": None}],
    "roles": [],
}
CLUSTER: dict[str, Any] = {"name": "Cụm 1", "members": [], "member_count": None, "terms": []}


@pytest.mark.parametrize(
    ("part", "path", "texts", "field", "value"),
    [
        ("participants", "name", ["  Lê B "], "name", "Lê B"),
        ("participants", "Họ tên", ["Lê B"], "name", "Lê B"),
        ("participants", "Roles", ["chủ trì", "Speaker"], "roles", ["chair", "speaker"]),
        ("participants", "titles", [], "titles", []),
        ("participants", "titles.2", ["NGƯT"], "titles", ["TS", "NGƯT"]),
        ("participants", "positions", ["Hiệu trưởng"], "positions", [{"text": "Hiệu trưởng"}]),
        (
            "participants", "positions.1.organization", ["Sở Y tế"], "positions",
            [{"text": "Giám đốc", "title": None, "organization": "Sở Y tế"}],
        ),
        ("participants", "positions.2.text", ["Bí thư"], "positions", [*PERSON["positions"], {"text": "Bí thư"}]),
        ("clusters", "member_count", ["1.204"], "member_count", 1204),
        ("clusters", "terms.1.lead", ["Sở Y tế"], "terms", [{"lead": "Sở Y tế"}]),
        ("clusters", "terms", ['{"year": 2024, "lead": "Sở Y tế"}'], "terms", [{"year": 2024, "lead": "Sở Y tế"}]),
        ("clusters", "terms.1.deputies.1", ["Sở Nội vụ"], "terms", [{"deputies": ["Sở Nội vụ"]}]),
        ("meeting", "start_date", ["17/12/2025"], "start_date", "2025-12-17"),
        ("meeting", "start_date", ["2025-12-17"], "start_date", "2025-12-17"),
        ("meeting", "start_date", [""], "start_date", None),
        ("meeting", "period", ["năm 2023"], "period", {"label": "năm 2023"}),
        ("meeting", "period.start", ["1/1/2023"], "period", {"start": "2023-01-01"}),
        ("meeting", "kind", ["Tọa đàm, hội thảo"], "kind", "seminar"),
        ("document", "published_at", ["2025-12-17T08:30"], "published_at", "2025-12-17T08:30"),
        ("awards", "count", [" 12 "], "count", 12),
    ],
)  # fmt: skip
def test_what_is_typed_is_read(part: str, path: str, texts: list[str], field: str, value: object) -> None:
    held: dict[str, Any] = {"participants": PERSON, "clusters": CLUSTER}.get(part, {})
    assert typed(PARTS[part], held, path, texts) == (field, value)


@pytest.mark.parametrize(
    ("part", "path", "texts", "message"),
    [
        ("participants", "màu", ["x"], "Không có trường «màu». Hãy chọn một trong: name, titles, positions, roles."),
        ("participants", "confidence", ["1"], "Không có trường «confidence». Hãy chọn"),
        ("participants", "name", ["a", "b"], "Trường «name» nhận đúng một giá trị, đã cho 2."),
        ("participants", "name.x", ["a"], "Trường «name.x» không có phần nào bên trong."),
        (
            "participants",
            "roles",
            ["vua"],
            "«vua» không phải giá trị của trường này. Hãy chọn một trong: chair (chủ trì), ",
        ),
        ("participants", "positions.9.text", ["x"], "«positions.9.text»: 9 phải là số từ 1 đến 2."),
        ("participants", "titles.một", ["x"], "«titles.một»: một phải là số từ 1 đến 2."),
        ("participants", "titles.1.x", ["x"], "Trường «titles.1.x» không có phần nào bên trong."),
        (
            "participants",
            "positions.1.màu",
            ["x"],
            "Không có trường «màu». Hãy chọn một trong: text, title, organization.",
        ),
        ("participants", "positions", ["{text"], "«{text» không phải JSON hợp lệ: "),
        ("clusters", "member_count", ["bảy"], "«bảy» không phải số nguyên."),
        ("clusters", "terms", ["Sở Y tế"], "«Sở Y tế»: hãy viết dạng JSON như {"),
        (
            "meeting",
            "start_date",
            ["31/02/2025"],
            "«2025-02-31» không phải ngày. Hãy viết như 17/12/2025 hoặc 2025-12-17.",
        ),
        ("meeting", "start_date", ["hôm qua"], "«hôm qua» không phải ngày."),
    ],
)
def test_what_does_not_suit_is_said(part: str, path: str, texts: list[str], message: str) -> None:
    held: dict[str, Any] = {"participants": PERSON, "clusters": CLUSTER}.get(part, {})
    with pytest.raises(ArchiveError) as caught:
        typed(PARTS[part], held, path, texts)
    assert str(caught.value).startswith(message)
