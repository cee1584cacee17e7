"""What a paper mentions, as it is taken from its record."""

from typing import Any

import pytest

from archive.identity.gathering import mentions_of
from archive.identity.mentions import PaperMentions
from tests.archive.identity.making import made


def gathered(**side: Any) -> PaperMentions:
    source, _, record = made({"day": "2019-07-04", "place": "Hà Giang"} | side)
    return mentions_of("d", source, record)


@pytest.mark.parametrize(
    ("organizer", "cluster", "names"),
    [
        ("Khối thi đua Văn hóa", "Khối thi đua Văn hóa – Xã hội", ["Khối thi đua Văn hóa – Xã hội"]),
        ("Cụm thi đua số 4", "Cụm thi đua số IV", ["Cụm thi đua số IV"]),
        ("Cụm thi đua số 1", "Cụm thi đua số 11", ["Cụm thi đua số 11", "Cụm thi đua số 1"]),
        ("Khối thi đua Nội chính", "Khối thi đua Văn hóa", ["Khối thi đua Văn hóa", "Khối thi đua Nội chính"]),
    ],
)
def test_an_organizer_is_a_cluster_that_the_paper_names_in_full(organizer: str, cluster: str, names: list[str]) -> None:
    found = gathered(organizer=organizer, cluster=cluster)
    assert [c.name for c in found.clusters] == names
    assert found.meeting is not None
    assert names[0] in [c.name for c in found.meeting.clusters]


def test_a_province_put_for_a_body_of_it_is_where_nobody_works() -> None:
    found = gathered(people=["Sầm Chí Lễ | Đại diện | Hà Giang", "Lò Văn Ín | Giám đốc | Sở Nội vụ"])
    assert [[p.anchors for p in person.posts] for person in found.people] == [[()], [("sở nội vụ hà giang",)]]
