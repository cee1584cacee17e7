"""What does not add up in a record is told with its row and its words, and nothing of the record is changed."""

from typing import Any

import pytest

from archive.identity.checks import check
from models import Award, Cluster, Delegation, Meeting, MeetingKind, Period, Record, Reference, Term
from tests.archive.identity.making import made

SIX = [
    "UBND huyện Nà Kha",
    "UBND huyện Pha Lin",
    "UBND huyện Tả Sô",
    "UBND huyện Mường Vai",
    "UBND huyện Khe Sín",
    "UBND huyện Bản Lĩnh",
]
PAPER = {"cluster": "Cụm thi đua số 4", "members": SIX, "place": "Hà Giang", "day": "2019-07-04"}


def record(**changes: Any) -> Record:
    return made(PAPER)[2].model_copy(update=changes)


def cluster(**values: Any) -> tuple[Cluster]:
    return (record().clusters[0].model_copy(update=values),)


def meeting(**values: Any) -> Meeting:
    own = record().meeting
    assert own is not None
    return own.model_copy(update=values)


def award(**values: Any) -> Award:
    return Award(
        **{"award": "Bằng khen", "status": "proposed", "year": 2018, "evidence": EVIDENCE, "confidence": 0.9, **values}
    )


EVIDENCE = record().clusters[0].evidence


def people(text: str, count: int) -> tuple[Delegation]:
    return (Delegation(text=text, count=count, evidence=EVIDENCE, confidence=0.9),)


@pytest.mark.parametrize(
    ("changes", "code", "row", "words"),
    [
        ({"clusters": cluster(member_count=7)}, "member_count", "d.clusters.1", "nêu 07 thành viên nhưng liệt kê 6"),
        (
            {"clusters": cluster(members=(*SIX[:5], "Ủy ban nhân dân huyện Nà Kha"))},
            "member_twice",
            "d.clusters.1",
            "«UBND huyện Nà Kha» và «Ủy ban nhân dân huyện Nà Kha» là một thành viên liệt kê hai lần",
        ),
        (
            {"awards": (award(count=4), award(recipient=SIX[0]), award(recipient=SIX[1]))},
            "award_count",
            "d.awards.1",
            "Bằng khen (đề nghị): nêu 4 nhưng kể tên 2 nơi nhận",
        ),
        (
            {
                "clusters": cluster(member_count=6),
                "delegations": people("lãnh đạo 08 đơn vị trong Cụm", 8),
            },
            "units_there",
            "d.delegations.1",
            "8, nhiều hơn 6 thành viên",
        ),
        ({"meeting": meeting(end_date="2019-07-01")}, "day_order", "d.meetings.1", "kết thúc (2019-07-01) trước khi bắt đầu"),
        (
            {"document": record().document.model_copy(update={"published_at": "2019-07-01T08:00"})},
            "published_before",
            "d.meetings.1",
            "Đăng ngày 2019-07-01, trước ngày họp 2019-07-04",
        ),
        (
            {"meeting": meeting(kind=MeetingKind.ANNUAL_REVIEW, period=Period(label="năm 2020", start="2020-01-01", end="2020-12-31"))},
            "period_ahead",
            "d.meetings.1",
            "năm 2020, là kỳ chưa tới",
        ),
        (
            {"meeting": meeting(period=Period(label="năm 2018", start="2018-12-31", end="2018-01-01"))},
            "period_order",
            "d.meetings.1",
            "ngày cuối 2018-01-01 trước ngày đầu 2018-12-31",
        ),
        (
            {"awards": (award(recipient=SIX[0], status="conferred", year=2021),)},
            "award_ahead",
            "d.awards.1",
            "thành tích năm 2021, sau năm 2019",
        ),
        ({"clusters": cluster(terms=(Term(year=2009, lead=SIX[0]),))}, "term_far", "d.clusters.1", "nhiệm kỳ năm 2009"),
        (
            {"references": (Reference(number="1/QĐ", text="Quyết định số 1/QĐ", date="2019-08-01", evidence=EVIDENCE, confidence=0.9),)},
            "cited_ahead",
            "d.cited_documents.1",
            "ban hành 2019-08-01, sau tài liệu này (2019-07-04)",
        ),
        (
            {"clusters": cluster(terms=(Term(year=2019, lead="UBND huyện Lạ", deputies=(SIX[1],)),))},
            "leader_no_member",
            "d.clusters.1",
            "đơn vị trưởng năm 2019 «UBND huyện Lạ» không có trong danh sách thành viên",
        ),
        (
            {"clusters": cluster(terms=(Term(year=2019, lead=SIX[1], deputies=("Ủy ban nhân dân huyện Pha Lin",)),))},
            "lead_and_deputy",
            "d.clusters.1",
            "vừa là trưởng vừa là phó năm 2019",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_what_does_not_add_up(changes: dict[str, Any], code: str, row: str, words: str) -> None:
    given = record(**changes)
    before = given.model_dump_json()
    found = [f for f in check("d", "bai.txt", given) if f.issue.code == code]
    assert [(f.row, words in f.issue.message, bool(f.issue.evidence)) for f in found] == [(row, True, True)]
    assert given.model_dump_json() == before


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"clusters": cluster(member_count=6)},
        {"clusters": cluster(terms=(Term(year=2019, lead="Ủy ban nhân dân huyện Nà Kha", deputies=(SIX[1],)),))},
        # A list may put but the province for a member, or leave it out.
        {
            "clusters": cluster(
                members=("Hà Giang", "Lai Châu", "Hội Nông dân tỉnh Cao Bằng", "Hội Nhà báo"),
                terms=(
                    Term(year=2019, lead="Hội Nông dân tỉnh Hà Giang", deputies=("tỉnh Cao Bằng",)),
                    Term(year=2020, lead="Hội Nhà báo tỉnh", deputies=("Hội Nông dân Lai Châu",)),
                ),
            )
        },
        # "Trần Mộc Lan" is somebody of a member, not a body that is none.
        {"clusters": cluster(terms=(Term(year=2019, lead="Trần Mộc Lan", deputies=(SIX[1],)),))},
        {"clusters": cluster(member_count=6), "delegations": people("42 cán bộ của các đơn vị trong cụm", 42)},
        {"clusters": cluster(member_count=6), "delegations": people("65 hội viên của 6 huyện trong cụm", 65)},
        # A list that is not whole tells of nobody that he is no member.
        {"clusters": cluster(members=tuple(SIX[:2]), terms=(Term(year=2019, lead="UBND huyện Lạ"),))},
        {"awards": (award(count=4), award(recipient=SIX[0], award="Cờ thi đua"))},
        {"awards": (award(count=2), award(recipient=SIX[0]), award(recipient=SIX[1]))},
        {"awards": (award(recipient=SIX[0], year=2020),)},
        {
            "meeting": meeting(
                kind=MeetingKind.ANNUAL_REVIEW, period=Period(label="năm 2019", start="2019-01-01", end="2019-12-31")
            )
        },
        {
            "meeting": meeting(
                kind=MeetingKind.SIGNING, period=Period(label="năm 2020", start="2020-01-01", end="2020-12-31")
            )
        },
        {"meeting": None},
    ],
)
def test_what_adds_up_is_no_issue(changes: dict[str, Any]) -> None:
    assert check("d", "bai.txt", record(**changes)) == []
