"""What people judged stays, whatever people correct in the records and however other rules read the papers."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from archive import Archive
from archive.identity import Answer, Who, judge, profiles, resolve, undo
from archive.identity.mentions import EntityKind
from archive.renewal import renew
from archive.review import Who as Reviewer
from archive.review import add, change, look, reject
from archive.review import undo as take_back
from archive.tables import ENTITIES, MENTIONS
from tests.archive.identity.making import keep, made

LAN, MINH = Who("Lan", "cùng một người, có ảnh"), Who("Minh", "nhầm")
REVIEWER = Reviewer("Lan", "theo biên bản")
FIRST: dict[str, Any] = {
    "people": [
        "Sầm Chí Lễ | Chủ tịch | UBND huyện Nà Kha",
        "Mạc Diệu Kha | Phó Chủ tịch | UBND huyện Pha Lin",
        "Vàng A Sì | Chánh Văn phòng | UBND huyện Tả Sô",
    ],
    "day": "2019-07-04",
}
SECOND: dict[str, Any] = {"people": ["Lò Văn Ín | Giám đốc | Sở Nội vụ tỉnh Lai Châu"], "day": "2023-07-04"}
Change = Callable[[Archive, str], object]


def read_again(people: list[str]) -> Change:
    """Other rules that find these people, in this order."""

    def done(archive: Archive, key: str) -> None:
        _, document, record = made(FIRST, "1.txt")
        shown = {p.name: p for p in record.participants}
        record = record.model_copy(update={"participants": tuple(shown[name] for name in people)})
        renew(archive, key, document, record, "2")

    return done


def renamed(name: str) -> Change:
    return lambda archive, key: change(archive, f"{key}.participants.2", REVIEWER, {"name": [name]})


def moved(body: str) -> Change:
    return lambda archive, key: change(archive, f"{key}.participants.2", REVIEWER, {"positions.1.organization": [body]})


def rejected(archive: Archive, key: str) -> None:
    reject(archive, f"{key}.participants.1", REVIEWER)


def restored(archive: Archive, key: str) -> None:
    take_back(archive, key, REVIEWER)


CHANGES: dict[str, list[Change]] = {
    "nothing": [],
    "another is rejected": [rejected],
    "the name is corrected": [renamed("Mạc Thị Diệu Kha")],
    "the name is corrected twice": [renamed("Mạc Thị Kha"), renamed("Mạc Thị Diệu Kha")],
    "the name is corrected and put back": [renamed("Mạc Thị Diệu Kha"), restored],
    "the body is corrected": [moved("UBND huyện Khe Sín")],
    "rules number anew": [read_again(["Vàng A Sì", "Mạc Diệu Kha", "Sầm Chí Lễ"])],
    "rules find fewer": [read_again(["Mạc Diệu Kha"])],
    "corrected, then numbered anew": [renamed("Mạc Thị Diệu Kha"), read_again(["Mạc Diệu Kha", "Sầm Chí Lễ"])],
    "corrected, then no longer found": [renamed("Mạc Thị Diệu Kha"), read_again(["Sầm Chí Lễ"])],
    "numbered anew, then corrected": [
        read_again(["Vàng A Sì", "Mạc Diệu Kha"]),
        renamed("Mạc Thị Diệu Kha"),
        rejected,
    ],
}


def register(archive: Archive) -> list[tuple[object, ...]]:
    with archive.reading() as connection:
        return [
            tuple(row)
            for table in (MENTIONS, ENTITIES)
            for row in connection.execute(select(table).order_by(*table.primary_key))
        ]


def adrift(archive: Archive) -> list[int]:
    return [j.number for one in resolve(archive) for j in one.adrift]


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES)
def test_a_judgement_on_a_person_outlives(archive: Archive, changes: list[Change]) -> None:
    key = keep(archive, FIRST, "1.txt")
    other = f"{keep(archive, SECOND, '2.txt')}.participants.1"
    resolve(archive)
    number = judge(archive, f"{key}.participants.2", other, Answer.SAME, LAN).judgement.number
    for one in changes:
        one(archive, key)
    assert adrift(archive) == []
    (person,) = profiles(archive, other)
    assert person.found.documents == 2
    assert {n.printed for n in person.names} <= {"Mạc Diệu Kha", "Mạc Thị Diệu Kha", "Lò Văn Ín"}
    assert [j.number for j in person.judgements] == [number]
    undo(archive, number, MINH)
    apart = register(archive)
    (person,) = profiles(archive, other)
    assert [n.printed for n in person.names] == ["Lò Văn Ín"]
    assert [(j.number, j.undone_by, j.undone_why) for j in person.undone] == [(number, "Minh", "nhầm")]
    resolve(archive)
    assert register(archive) == apart


@pytest.mark.parametrize("changes", CHANGES.values(), ids=CHANGES)
def test_a_judgement_on_a_body_outlives(archive: Archive, changes: list[Change]) -> None:
    key = keep(archive, FIRST, "1.txt")
    other = f"{keep(archive, SECOND, '2.txt')}.participants.1.positions.1"
    resolve(archive)
    number = judge(archive, f"{key}.participants.2.positions.1", other, Answer.SAME, LAN).judgement.number
    for one in changes:
        one(archive, key)
    assert adrift(archive) == []
    (body,) = profiles(archive, other)
    assert body.found.documents == 2
    assert [j.number for j in body.judgements] == [number]


def test_a_judgement_on_what_a_person_added_outlives_its_correction(archive: Archive) -> None:
    key = keep(archive, FIRST, "1.txt")
    other = f"{keep(archive, SECOND, '2.txt')}.participants.1"
    add(archive, f"{key}.participants", REVIEWER, {"name": ["Giàng Thị Mỉ"]}, "Có Sầm Chí Lễ")
    added = next(item for item in look(archive, key).items if item.startswith(f"{key}.participants.c"))
    resolve(archive)
    judge(archive, added, other, Answer.SAME, LAN)
    change(archive, added, REVIEWER, {"name": ["Giàng Thị Mỷ"]})
    assert adrift(archive) == []
    assert [p.found.documents for p in profiles(archive, added)] == [2]


def test_a_judgement_on_what_was_rejected_waits_for_it(archive: Archive) -> None:
    key = keep(archive, FIRST, "1.txt")
    other = f"{keep(archive, SECOND, '2.txt')}.participants.1"
    resolve(archive)
    number = judge(archive, f"{key}.participants.2", other, Answer.SAME, LAN).judgement.number
    reject(archive, f"{key}.participants.2", REVIEWER)
    assert adrift(archive) == [number]
    assert [p.found.documents for p in profiles(archive, other)] == [1]
    take_back(archive, f"{key}.participants.2", REVIEWER)
    assert adrift(archive) == []
    assert [p.found.documents for p in profiles(archive, other)] == [2]


def test_a_person_put_in_the_place_of_another_is_not_meant(archive: Archive) -> None:
    """Other rules give the number of one person to another, whom nobody ever took for the first."""
    key = keep(archive, FIRST, "1.txt")
    other = f"{keep(archive, SECOND, '2.txt')}.participants.1"
    resolve(archive)
    number = judge(archive, f"{key}.participants.2", other, Answer.SAME, LAN).judgement.number
    read_again(["Sầm Chí Lễ", "Vàng A Sì"])(archive, key)
    assert adrift(archive) == [number]
    assert [p.found.documents for p in profiles(archive, f"{key}.participants.2")] == [1]


def test_what_was_held_apart_stays_apart(archive: Archive) -> None:
    key = keep(archive, FIRST, "1.txt")
    again = keep(archive, FIRST | {"day": "2020-07-04"}, "2.txt")
    told = {one.kind: one for one in resolve(archive)}
    assert told[EntityKind.PERSON].entities == 3
    judge(archive, f"{key}.participants.2", f"{again}.participants.2", Answer.NOT, LAN)
    rejected(archive, key)
    read_again(["Mạc Diệu Kha", "Vàng A Sì"])(archive, key)
    told = {one.kind: one for one in resolve(archive)}
    assert told[EntityKind.PERSON].adrift == ()
    assert [p.found.documents for p in profiles(archive, "Mạc Diệu Kha")] == [1, 1]
