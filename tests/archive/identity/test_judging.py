"""People's judgements: above the rules, never against each other unseen, and undone so that both sides are as they were."""

import json
from typing import Any

import pytest
from sqlalchemy import select

from archive import Archive, ArchiveError
from archive.identity import Answer, Who, judge, profiles, resolution, resolve, undo
from archive.identity.mentions import EntityKind
from archive.identity.resolution import resolve_mentions
from archive.tables import ENTITIES, JUDGEMENTS, MENTIONS
from tests.archive.identity.making import keep

LAN = Who("Lan", "cùng một người, có ảnh")
SAME, NOT, UNSURE, BECAME = Answer.SAME, Answer.NOT, Answer.UNSURE, Answer.BECAME


RENUMBER = (
    "UPDATE participants SET key = replace(key, '.participants.1', '.participants.7')",
    "UPDATE participant_positions SET key = replace(key, '.participants.1', '.participants.7')",
    "UPDATE participant_positions SET parent_key = replace(parent_key, '.participants.1', '.participants.7')",
    "UPDATE evidence SET parent_key = replace(parent_key, '.participants.1', '.participants.7')",
)


def papers(archive: Archive, count: int = 3, school: str = "Trường THPT Cầu Mây") -> list[str]:
    """Papers on one rector whom the rules join, from year to year; the keys of their mentions."""
    return [
        keep(
            archive,
            {"who": f"Mạc Thị Diệu Kha | Hiệu trưởng | {school}", "place": "Lai Châu", "day": f"{2018 + n}-07-04"},
            f"{school}{n}.txt",
        )
        + ".participants.1"
        for n in range(count)
    ]


def entities(archive: Archive) -> dict[str, str]:
    with archive.reading() as connection:
        rows = connection.execute(select(MENTIONS.c.row_key, MENTIONS.c.entity_key).where(MENTIONS.c.kind == "person"))
        return {row.row_key: row.entity_key for row in rows}


def register(archive: Archive) -> list[tuple[object, ...]]:
    """Everything that the register holds."""
    with archive.reading() as connection:
        return [
            tuple(row)
            for table in (MENTIONS, ENTITIES)
            for row in connection.execute(select(table).order_by(*table.primary_key))
        ]


def test_the_rules_join_and_say_why(archive: Archive) -> None:
    a, b, c = papers(archive)
    told = {one.kind: one for one in resolve(archive)}
    assert len(set(entities(archive).values())) == 1
    assert told[EntityKind.PERSON].joined == ((f"person:{min(a, b, c)}", "Mạc Thị Diệu Kha", 3),)
    with archive.reading() as connection:
        rows = connection.execute(select(JUDGEMENTS).where(JUDGEMENTS.c.kind == "person")).all()
    assert {(r.answer, r.made_by, r.by_person) for r in rows} == {("same", "person.post_and_body", False)}
    parts = json.loads(rows[0].parts)
    assert {p["about"] for p in parts} == {"name", "body", "post"}
    assert round(sum(p["points"] for p in parts), 2) == rows[0].points


def test_resolving_again_changes_nothing(archive: Archive) -> None:
    papers(archive)
    resolve(archive)
    before = register(archive)
    told = resolve(archive)
    assert register(archive) == before
    assert [(t.new, t.withdrawn, t.joined) for t in told] == [(0, 0, ())] * 5


def test_a_merge_undone_restores_both_sides(archive: Archive) -> None:
    ours = papers(archive)
    theirs = papers(archive, 2, "Trường Cao đẳng Sông Vân")
    resolve(archive)
    before = register(archive)
    assert len(set(entities(archive).values())) == 2
    done = judge(archive, ours[0], theirs[0], SAME, LAN)
    assert len(set(entities(archive).values())) == 1
    assert done.entities == (f"person:{min(ours + theirs)}",)
    undo(archive, done.judgement.number, Who("Minh", "nhầm"))
    assert register(archive) == before
    resolve(archive)
    assert register(archive) == before


def test_people_stand_above_rules_and_after_the_next_run_too(archive: Archive) -> None:
    a, b, c = papers(archive)
    resolve(archive)
    judge(archive, a, b, NOT, Who("Lan", "hai người trùng tên"))
    for _ in range(2):
        found = entities(archive)
        assert found[a] != found[b]
        assert found[c] in (found[a], found[b])
        resolve(archive)


def test_a_rules_judgement_taken_back_stays_taken_back(archive: Archive) -> None:
    a, b = papers(archive, 2)
    resolve(archive)
    with archive.reading() as connection:
        number = connection.scalar(select(JUDGEMENTS.c.number).where(JUDGEMENTS.c.kind == "person"))
    undo(archive, int(number or 0), Who("Lan", ""))
    for _ in range(2):
        found = entities(archive)
        assert found[a] != found[b]
        resolve(archive)
    judge(archive, a, b, SAME, LAN)
    assert len(set(entities(archive).values())) == 1


def test_what_is_judged_while_the_rules_run_is_not_overrun(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    a, b = papers(archive, 2)
    resolve(archive)
    runs = []

    def meddled(*given: Any) -> Any:
        runs.append(resolve_mentions(*given))
        if len(runs) == 1:
            judge(archive, a, b, NOT, Who("Lan", "hai người trùng tên"))
        return runs[-1]

    monkeypatch.setattr(resolution, "resolve_mentions", meddled)
    resolve(archive)
    assert len(runs) == 2
    assert len(set(entities(archive).values())) == 2


def test_an_entity_keeps_its_key_whatever_comes_in(archive: Archive) -> None:
    a, b = papers(archive, 2)
    resolve(archive)
    key = entities(archive)[a]
    assert key == f"person:{min(a, b)}"
    assert [p.found.key for p in profiles(archive, a)] == [p.found.key for p in profiles(archive, b)] == [key]
    papers(archive, 4)
    resolve(archive)
    assert [p.found.key for p in profiles(archive, key)] == [entities(archive)[a]]


@pytest.mark.parametrize("answer", [SAME, NOT])
def test_people_do_not_contradict_each_other_unseen(archive: Archive, answer: Answer) -> None:
    a = papers(archive, 1)[0]
    b = papers(archive, 1, "Trường THPT Sông Vân")[0]
    c = papers(archive, 1, "Trường THPT Tả Sô")[0]
    resolve(archive)
    judge(archive, a, b, SAME, LAN)
    judge(archive, b, c, SAME if answer is NOT else NOT, LAN)
    with pytest.raises(ArchiveError, match=r"Trái với phán định số \d"):
        judge(archive, a, c, answer, LAN)
    with pytest.raises(ArchiveError, match="--undo"):
        judge(archive, a, b, NOT, LAN)
    with pytest.raises(ArchiveError, match="đã nói như thế"):
        judge(archive, b, a, SAME, LAN)


def test_a_judgement_holds_when_rows_are_numbered_anew(archive: Archive) -> None:
    """A paper read again names somebody else first: the person is found by the name in the same paper."""
    a = papers(archive, 1)[0]
    b = papers(archive, 1, "Trường THPT Sông Vân")[0]
    resolve(archive)
    judge(archive, a, b, SAME, LAN)
    with archive.writing() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        for statement in RENUMBER:
            connection.exec_driver_sql(statement)
    told = {one.kind: one for one in resolve(archive)}
    found = entities(archive)
    assert sorted(found) == sorted(k.replace("participants.1", "participants.7") for k in (a, b))
    assert len(set(found.values())) == 1
    assert told[EntityKind.PERSON].adrift == ()


def test_a_judgement_whose_mention_is_gone_is_told_and_kept(archive: Archive) -> None:
    a = papers(archive, 1)[0]
    b = papers(archive, 1, "Trường THPT Sông Vân")[0]
    resolve(archive)
    made = judge(archive, a, b, SAME, LAN).judgement
    with archive.writing() as connection:
        connection.exec_driver_sql("UPDATE participants SET name = 'Ai Khác' WHERE key = ?", (b,))
    told = {one.kind: one for one in resolve(archive)}
    assert [j.number for j in told[EntityKind.PERSON].adrift] == [made.number]
    assert len(set(entities(archive).values())) == 2
    with archive.reading() as connection:
        assert connection.scalar(select(JUDGEMENTS.c.undone_at).where(JUDGEMENTS.c.number == made.number)) is None


def test_a_body_that_became_another_stays_a_body_of_its_own(archive: Archive) -> None:
    keep(archive, {"organizer": "Trường Cao đẳng Sông Vân", "day": "2019-07-04"}, "1.txt")
    keep(archive, {"organizer": "Trường Đại học Sông Vân", "day": "2022-07-04"}, "2.txt")
    resolve(archive)
    one, other = "Trường Cao đẳng Sông Vân", "Trường Đại học Sông Vân"
    done = judge(archive, one, other, BECAME, Who("Lan", "Quyết định nâng cấp trường", "2021-04-01"))
    assert len(done.entities) == 2
    (profile,) = profiles(archive, one)
    assert [(j.answer, j.right_name, j.happened_on) for j in profile.doubts] == [
        (BECAME, "đại học sông vân", "2021-04-01")
    ]
    resolve(archive)
    assert len(profiles(archive, one)) == len(profiles(archive, other)) == 1


@pytest.mark.parametrize(
    ("left", "right", "answer", "who", "message"),
    [
        ("không ai", "x", SAME, LAN, "Không có thực thể nào là «không ai»"),
        ("Mạc Thị Diệu Kha", "Mạc Thị Diệu Kha", SAME, LAN, "có thể là 2 thực thể"),
        ("A", "A", SAME, LAN, "cùng một chỗ"),
        ("A", "B", SAME, Who(" ", "x"), "Thiếu tên người phán định"),
        ("A", "B", SAME, Who("Lan", ""), "Thiếu lý do"),
        ("A", "B", BECAME, Who("Lan", "x", "2021-04-01"), "Chỉ cơ quan, đơn vị"),
        ("A", "B", BECAME, Who("Lan", "x"), "--on"),
        ("A", "B", SAME, Who("Lan", "x", "01/04/2021"), "NĂM-THÁNG-NGÀY"),
        ("A", "Trường THPT Sông Vân", SAME, LAN, "không cùng loại"),
    ],
)
def test_what_cannot_be_judged_is_said(
    archive: Archive, left: str, right: str, answer: Answer, who: Who, message: str
) -> None:
    a = papers(archive, 1)[0]
    b = papers(archive, 1, "Trường THPT Sông Vân")[0]
    resolve(archive)
    keys = {"A": a, "B": b}
    with pytest.raises(ArchiveError, match=message):
        judge(archive, keys.get(left, left), keys.get(right, right), answer, who)


def test_what_cannot_be_undone_is_said(archive: Archive) -> None:
    a = papers(archive, 1)[0]
    b = papers(archive, 1, "Trường THPT Sông Vân")[0]
    resolve(archive)
    number = judge(archive, a, b, SAME, LAN).judgement.number
    undo(archive, number, LAN)
    with pytest.raises(ArchiveError, match="đã được Lan rút lại"):
        undo(archive, number, LAN)
    with pytest.raises(ArchiveError, match="Không có phán định số 9999"):
        undo(archive, 9999, LAN)
