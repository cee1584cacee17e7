"""Papers that contradict each other, the gaps of clusters, and an archive looked over as a whole."""

from typing import Any

from archive import Archive
from archive.identity import find_gaps, look_over, profiles, resolve
from models import Award, Figure, MeetingKind
from tests.archive.identity.making import keep, made

MEMBERS = ["UBND huyện Nà Kha", "UBND huyện Pha Lin", "UBND huyện Tả Sô"]
PAPER: dict[str, Any] = {
    "cluster": "Cụm thi đua số 4", "members": MEMBERS, "place": "Hà Giang", "day": "2019-07-04", "kind": "interim_review",
    "period": "2019-01-01/2019-06-30", "lead": MEMBERS[0], "year": 2019, "count": 3,
    "people": ["Sầm Chí Lễ | Chủ tịch | UBND huyện Nà Kha", "Mạc Diệu Kha | Phó Chủ tịch | UBND huyện Pha Lin"],
}  # fmt: skip
INTERIM, ANNUAL = MeetingKind.INTERIM_REVIEW, MeetingKind.ANNUAL_REVIEW


def test_papers_on_one_meeting_that_contradict_each_other_keep_both_values(archive: Archive) -> None:
    one = keep(archive, PAPER, "1.txt")
    other = keep(archive, PAPER | {"day": "2019-07-05", "lead": MEMBERS[1], "count": 4}, "2.txt")
    resolve(archive)
    found = look_over(archive).contradictions
    assert [(c.code, [(v.told, v.documents) for v in c.values]) for c in found] == [
        ("day", [("2019-07-04", (one,)), ("2019-07-05", (other,))]),
        ("leader", [("UBND huyện Nà Kha", (one,)), ("UBND huyện Pha Lin", (other,))]),
        ("member_count", [("3", (one,)), ("4", (other,))]),
    ]
    assert found[1].message == (
        "Các bài nói khác nhau về đơn vị đứng đầu cụm 4 năm 2019: UBND huyện Nà Kha (1 bài); UBND huyện Pha Lin (1 bài)."
    )
    assert len({c.entity for c in found}) == 1


def test_one_body_by_two_names_is_no_contradiction(archive: Archive) -> None:
    keep(archive, PAPER, "1.txt")
    keep(archive, PAPER | {"lead": "Ủy ban nhân dân huyện Nà Kha"}, "2.txt")
    resolve(archive)
    assert look_over(archive).contradictions == ()


def test_a_part_of_a_body_that_leads_is_no_contradiction_and_a_person_no_leader(archive: Archive) -> None:
    keep(archive, PAPER, "1.txt")
    keep(archive, PAPER | {"lead": "Công đoàn UBND huyện Nà Kha"}, "2.txt")
    keep(archive, PAPER | {"lead": "Sầm Chí Lễ"}, "3.txt")
    resolve(archive)
    found = look_over(archive)
    assert (found.contradictions, found.documents) == ((), ())


def test_counts_and_recipients_told_otherwise(archive: Archive) -> None:
    for number, (speeches, recipient) in enumerate(((6, MEMBERS[0]), (7, MEMBERS[1]))):
        source, document, record = made(PAPER, f"{number}.txt")
        evidence = record.clusters[0].evidence
        award = Award(
            award="Cờ thi đua", recipient=recipient, status="proposed", year=2019, evidence=evidence, confidence=1
        )
        figure = Figure(label="tham luận", value=speeches, evidence=evidence, confidence=1)
        record = record.model_copy(update={"awards": (award,), "figures": (figure,)})
        archive.add(document, record, f"{number}{document.text}".encode(), source, "1")
    resolve(archive)
    assert [(c.code, [v.told for v in c.values]) for c in look_over(archive).contradictions] == [
        ("figure", ["6", "7"]),
        ("recipient", [MEMBERS[0], MEMBERS[1]]),
    ]


def test_two_meetings_that_name_other_leaders_of_one_year(archive: Archive) -> None:
    keep(archive, PAPER, "1.txt")
    keep(
        archive,
        PAPER | {"day": "2019-12-20", "kind": "annual_review", "period": "2019-01-01/2019-12-31", "lead": MEMBERS[2]},
        "2.txt",
    )
    resolve(archive)
    (found,) = look_over(archive).contradictions
    assert found.entity.startswith("cluster:")
    assert (found.code, [v.told for v in found.values]) == ("leader", [MEMBERS[0], MEMBERS[2]])


def test_a_document_is_looked_over_with_its_sisters(archive: Archive) -> None:
    one = keep(archive, PAPER | {"count": 5}, "1.txt")
    keep(archive, PAPER | {"day": "2019-07-05", "count": 5}, "2.txt")
    resolve(archive)
    found = look_over(archive, [one])
    assert [(d.key, [f.issue.code for f in d.findings]) for d in found.documents] == [(one, ["member_count"])]
    assert [c.code for c in found.contradictions] == ["day"]


def test_a_reprint_is_told(archive: Archive) -> None:
    keep(archive, PAPER | {"text": "long"}, "1.txt")
    keep(archive, PAPER | {"text": "long", "site": "bao.vn"}, "2.txt")
    resolve(archive)
    (cluster,) = profiles(archive, "Cụm thi đua số 4")
    assert [" (in lại bài " in f.told for f in cluster.facts if f.about == "paper"] == [False, True]
    (text,) = profiles(archive, cluster.facts[0].document)
    assert (text.found.kind, text.found.documents) == ("document", 2)


def test_the_gaps_of_a_cluster(archive: Archive) -> None:
    def meets(day: str, kind: str, period: str) -> None:
        keep(archive, PAPER | {"day": day, "kind": kind, "period": period}, f"{day}.txt")

    meets("2018-07-04", "interim_review", "2018-01-01/2018-06-30")
    meets("2019-01-09", "annual_review", "2018-01-01/2018-12-31")
    meets("2019-07-04", "conference", "2019-01-01/2019-06-30")
    meets("2021-01-09", "annual_review", "2020-01-01/2020-12-31")
    resolve(archive)
    (found,) = find_gaps(archive)
    assert (found.name, found.first_year, found.last_year, found.meetings) == ("Cụm thi đua số 4", 2018, 2020, 4)
    assert [(g.year, g.kind) for g in found.gaps] == [(2019, ANNUAL), (2020, INTERIM)]
    (later,) = find_gaps(archive, "2021-12-31")
    assert [(g.year, g.kind) for g in later.gaps] == [(2019, ANNUAL), (2020, INTERIM), (2021, INTERIM)]
    assert find_gaps(archive, "2018-12-31") == []


def test_a_yearly_review_without_a_period_looks_back_on_the_year_before_where_it_is_held_early(
    archive: Archive,
) -> None:
    side = {name: value for name, value in PAPER.items() if name != "period"}
    keep(archive, side | {"day": "2020-01-15", "kind": "annual_review"}, "1.txt")
    resolve(archive)
    (found,) = find_gaps(archive, "2020-04-01")
    assert (found.first_year, [(g.year, g.kind) for g in found.gaps]) == (2019, [(2019, INTERIM)])
