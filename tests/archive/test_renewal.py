"""Other rules over the same documents: what people settled stays, what was extracted before can be read."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.differences import Difference, Kind
from archive.extractions import content, extractions
from archive.history import item_history, versions
from archive.renewal import Due, Only, Renewal, begin_run, due, end_run, rehearse, renew
from archive.review import Who, accept, add, change, look, reject, undo
from archive.search import search
from archive.verification import verify
from models import Participant, Record, Review, Role
from tests.archive.made_up import made_up
from tests.archive.small import AWARDS, HOAI, HUNG, HUNG_TOO, QUANG, TEXT, added, award, document, person, record

LAN = Who("Lan", "đọc lại")
FRESH = itertools.count()  # so that every example has a document of its own


def renewed(archive: Archive, key: str, made: Record, version: str = "2") -> Renewal:
    return renew(archive, key, document(made.document.text), made, version)


def told(renewal: Renewal) -> set[tuple[str, str, tuple[str, ...], str | None]]:
    return {(d.part, d.kind.value, d.fields, d.rule) for d in renewal.differences.items}


# What is told


def test_a_rehearsal_tells_what_would_come_and_writes_nothing(archive: Archive) -> None:
    key = added(archive)
    quang = QUANG.model_copy(update={"roles": ("speaker",), "evidence": QUANG.evidence[::-1]})
    other = record((quang, HOAI, HUNG_TOO, person("Vũ Hà", shown="ông Võ Hùng")), AWARDS[::-1])
    renewal = rehearse(archive, key, document(), other)
    assert told(renewal) == {
        ("participants", "changed", ("roles",), "posts"),
        ("participants", "vanished", (), "people.named"),
        ("participants", "appeared", (), "people.named"),
    }
    vanished = next(d for d in renewal.differences.items if d.kind is Kind.VANISHED)
    assert vanished == Difference("participants", Kind.VANISHED, HUNG, None, (), "people.named")
    # Awards in another order are the same awards.
    assert renewal.differences.same["awards"] == 3
    assert (renewal.settled, renewal.alone) == (0, ())
    assert (archive.record(key), archive.extracted_record(key)) == (record(), record())
    with archive.reading() as connection:
        assert len(extractions(connection, key)) == 1


def test_what_rules_give_now_is_shown_and_what_they_gave_is_kept(archive: Archive) -> None:
    key = added(archive)
    second = record((QUANG, person("Vũ Hà", shown="ông Võ Hùng")))
    renewed(archive, key, second, "2")
    assert archive.record(key) == archive.extracted_record(key) == second
    assert search(archive, "Vũ Hà").total > 0
    assert search(archive, "Lê Thị Hoài").total == 1  # the text alone
    renewed(archive, key, second, "3")
    renewed(archive, key, record(), "4")
    with archive.reading() as connection:
        assert [(e.number, e.extractor_version) for e in extractions(connection, key)] == [
            (1, "1"), (2, "2"), (3, "3"), (4, "4"),
        ]  # fmt: skip
        given = [content(connection, key, n) for n in range(1, 5)]
    assert given == [(document(), r) for r in (record(), second, second, record())]
    found = versions(archive, key)
    assert [v.differences and len(v.differences.items) for v in found] == [None, 4, 0, 4]
    (entry,) = archive.documents()
    assert entry.extractor_version == "4"
    assert list(verify(archive)) == []


def test_the_same_rules_giving_the_same_are_the_same_extraction(archive: Archive) -> None:
    key = added(archive)
    renewed(archive, key, record(), "1")
    with archive.reading() as connection:
        (only,) = extractions(connection, key)
    assert only.confirmed_at > only.extracted_at


def test_a_document_that_an_earlier_program_added_meanwhile_counts_as_extracted_once(archive: Archive) -> None:
    key = added(archive)
    with archive.writing() as connection:
        connection.exec_driver_sql("DELETE FROM extractions")
    assert list(verify(archive)) == []
    assert len(versions(archive, key)) == 1
    change(archive, f"{key}.participants.1", LAN, {"name": ["Trần Minh Quang"]})
    renewed(archive, key, record((QUANG,)), "2")
    assert (archive.record(key).participants[0].name, len(versions(archive, key))) == ("Trần Minh Quang", 2)
    assert list(verify(archive)) == []


# What people settled


@dataclass(frozen=True)
class Case:
    """Somebody settles something, the rules change; the participants that the record then shows."""

    name: str
    settle: Callable[[Archive, str], object]
    then: tuple[Participant, ...]
    shown: tuple[tuple[str, str, tuple[str, ...]], ...]  # name, review, roles
    alone: tuple[str, ...] = ()


def _named(new: str, old: Participant) -> Participant:
    return old.model_copy(update={"name": new})


ALL = ("Trần Minh Quảng", "Lê Thị Hoài", "Võ Hùng", "Võ Hưng")
TITLED = person("ông Võ Hùng", "attendee")
CASES = [
    Case(
        "a change stays where the rules find the item elsewhere in the list",
        lambda a, k: change(a, f"{k}.participants.3", LAN, {"name": ["Võ Quốc Hùng"]}),
        (HUNG_TOO, HUNG),
        (("Võ Hưng", "unreviewed", ("attendee",)), ("Võ Quốc Hùng", "changed", ("attendee",))),
    ),
    Case(
        "what was not settled follows the rules",
        lambda a, k: change(a, f"{k}.participants.3", LAN, {"name": ["Võ Quốc Hùng"]}),
        (person("Võ Hùng", "speaker"),),
        (("Võ Quốc Hùng", "changed", ("speaker",)),),
    ),
    Case(
        "what was accepted does not follow them",
        lambda a, k: accept(a, f"{k}.participants.3", LAN),
        (person("Võ Hùng", "speaker"),),
        (("Võ Hùng", "accepted", ("attendee",)),),
    ),
    Case(
        "a change stays where the rules move the bounds of the name",
        lambda a, k: change(a, f"{k}.participants.3", LAN, {"roles": ["chủ trì"]}),
        (TITLED,),
        (("ông Võ Hùng", "changed", ("chair",)),),
    ),
    Case(
        "what a person made of it is what the rules find today",
        lambda a, k: change(a, f"{k}.participants.3", LAN, {"name": ["Võ Hưng"], "roles": ["chair"]}),
        (HUNG_TOO,),
        (("Võ Hưng", "changed", ("chair",)),),
    ),
    Case(
        "a change stays though the rules find the item no more",
        lambda a, k: change(a, f"{k}.participants.3", LAN, {"name": ["Võ Quốc Hùng"]}),
        (QUANG,),
        (("Trần Minh Quảng", "unreviewed", ("chair",)), ("Võ Quốc Hùng", "changed", ("attendee",))),
        ("Võ Quốc Hùng",),
    ),
    Case(
        "so does what was accepted",
        lambda a, k: accept(a, f"{k}.participants.3", LAN),
        (),
        (("Võ Hùng", "accepted", ("attendee",)),),
        ("Võ Hùng",),
    ),
    Case(
        "a rejected item stays out",
        lambda a, k: reject(a, f"{k}.participants.3", LAN),
        (HUNG, QUANG),
        (("Trần Minh Quảng", "unreviewed", ("chair",)),),
    ),
    Case(
        "a rejected item that the rules find no more is nothing to speak of",
        lambda a, k: reject(a, f"{k}.participants.3", LAN),
        (QUANG,),
        (("Trần Minh Quảng", "unreviewed", ("chair",)),),
    ),
    Case(
        "another name in the place of a rejected one was not rejected",
        lambda a, k: reject(a, f"{k}.participants.3", LAN),
        (TITLED,),
        (("ông Võ Hùng", "unreviewed", ("attendee",)),),
    ),
    Case(
        "tone is identity: what was said of Hùng is not said of Hưng",
        lambda a, k: reject(a, f"{k}.participants.3", LAN),
        (HUNG_TOO,),
        (("Võ Hưng", "unreviewed", ("attendee",)),),
    ),
    Case(
        "an added item stays",
        lambda a, k: add(a, f"{k}.participants", LAN, {"name": ["Vũ Hà"], "roles": ["chair"]}, "ông Võ Hùng"),
        (QUANG,),
        (("Trần Minh Quảng", "unreviewed", ("chair",)), ("Vũ Hà", "added", ("chair",))),
    ),
    Case(
        "an added item that the rules find by now is there once, with what they know beside what was given",
        lambda a, k: add(a, f"{k}.participants", LAN, {"name": ["Vũ Hà"]}, "ông Võ Hùng"),
        (person("Vũ Hà", "speaker", shown="ông Võ Hùng"),),
        (("Vũ Hà", "added", ("speaker",)),),
    ),
    Case(
        "what was undone is the rules' again",
        lambda a, k: (change(a, f"{k}.participants.3", LAN, {"name": ["Võ A"]}), undo(a, f"{k}.participants.3", LAN)),
        (HUNG,),
        (("Võ Hùng", "unreviewed", ("attendee",)),),
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_what_people_settled_survives_other_rules(archive: Archive, case: Case) -> None:
    key = added(archive)
    case.settle(archive, key)
    shown_before = archive.record(key).participants
    rehearsed = rehearse(archive, key, document(), record(case.then))
    assert archive.record(key).participants == shown_before
    renewal = renewed(archive, key, record(case.then))
    assert rehearsed == renewal
    looked = look(archive, key)
    shown = [one for one in looked.items.values() if one.part.name == "participants" and one.item is not None]
    assert [(s.item.name, s.review.value, tuple(r.value for r in s.item.roles)) for s in shown] == list(case.shown)
    assert archive.record(key).participants == tuple(s.item for s in shown)
    assert archive.extracted_record(key) == record(case.then)
    assert renewal.alone == case.alone
    issues = [i for i in archive.record(key).issues if i.code == "correction_alone"]
    assert [f"«{title}» do Lan xác nhận ngày" in i.message for i, title in zip(issues, case.alone, strict=True)] == [
        True for _ in case.alone
    ]
    assert list(verify(archive)) == []
    # The rules come back to what they gave: everything stands as the person left it.
    renewed(archive, key, record(), "3")
    assert archive.record(key).participants == shown_before
    assert list(verify(archive)) == []


def test_a_recipient_in_the_clause_of_a_settled_one_is_an_award_of_its_own(archive: Archive) -> None:
    key = added(archive)
    change(archive, f"{key}.awards.1", LAN, {"year": ["2023"]})
    renewed(archive, key, record(awards=(award("Sở Tài chính"), award("Sở Ngoại vụ"), award("Văn phòng"))))
    assert [(a.recipient, a.year) for a in archive.record(key).awards] == [
        ("Sở Tài chính", None), ("Sở Ngoại vụ", None), ("Văn phòng", None), ("Sở Nội vụ", 2023),
    ]  # fmt: skip


def test_a_meeting_and_what_the_document_says_of_itself_stay_settled(archive: Archive) -> None:
    key = added(archive)
    change(archive, f"{key}.document", LAN, {"published_at": ["14/01/2024"]})
    change(archive, f"{key}.meetings.1", LAN, {"venue": ["Hội trường Sở Nội vụ"]})
    renewed(archive, key, record(title="Hội nghị khác"))
    shown = archive.record(key)
    assert (shown.document.title, shown.document.published_at) == ("Hội nghị khác", "2024-01-14")
    assert shown.meeting is not None
    assert (shown.meeting.title, shown.meeting.venue) == ("Hội nghị khác", "Hội trường Sở Nội vụ")
    renewal = renewed(archive, key, record(meeting=False), "3")
    assert renewal.alone == ("Hội nghị tổng kết năm 2023",)
    meeting = archive.record(key).meeting
    assert meeting is not None
    assert meeting.venue == "Hội trường Sở Nội vụ"
    assert list(verify(archive)) == []


def test_a_rejected_meeting_stays_rejected_whatever_it_is_called(archive: Archive) -> None:
    key = added(archive)
    reject(archive, f"{key}.meetings.1", LAN)
    renewed(archive, key, record(title="Hội nghị khác"))
    assert archive.record(key).meeting is None


def test_settled_values_rest_on_words_of_the_text_as_it_is_read_today(archive: Archive) -> None:
    """The reader has changed: other offsets, a name in other letters, and words that are gone."""
    key = added(archive)
    change(archive, f"{key}.participants.2", LAN, {"roles": ["chair"]}, "phát biểu")
    accept(archive, f"{key}.awards.3", LAN)
    add(archive, f"{key}.participants", LAN, {"name": ["Vũ Hà"]}, "cùng dự")
    text = "Trang chủ\n" + TEXT.replace("Lê Thị Hoài", "LÊ THỊ HOÀI").replace("và Sở Ngoại vụ", "").replace(
        " cùng dự", ""
    )
    quang = person("Trần Minh Quảng", "chair", post="Giám đốc Sở Nội vụ", text=text)
    made = Record.model_validate(
        record((quang,), (), TEXT).model_dump() | {
            "document": {"text": text}, "meeting": None, "participants": (quang,), "figures": (),
        }
    )  # fmt: skip
    renewed(archive, key, made)
    shown = archive.record(key)
    assert [(p.name, [e.quote for e in p.evidence]) for p in shown.participants[1:]] == [
        ("Lê Thị Hoài", ["LÊ THỊ HOÀI", "Phó Giám đốc Sở Tài chính", "phát biểu"]),
        ("Vũ Hà", ["Trang chủ"]),  # nothing like the words is left: the first line there is
    ]
    assert [[e.quote for e in a.evidence] for a in shown.awards] == [["Bằng khen cho Sở Nội vụ, Sở Tài chính "]] or [
        e.quote for a in shown.awards for e in a.evidence
    ] == ["Bằng khen cho Sở Nội vụ, Sở Tài chính"]
    assert list(verify(archive)) == []


def test_the_review_of_a_whole_record_holds_for_what_was_in_it(archive: Archive) -> None:
    key = added(archive)
    accept(archive, key, LAN)
    renewed(archive, key, record((*record().participants, person("Vũ Hà", shown="ông Võ Hùng"))))
    fresh = [k for k, one in look(archive, key).items.items() if one.review is Review.UNREVIEWED]
    assert fresh == [f"{key}.participants.5"]


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), number=st.integers(0, 3))
def test_whatever_rules_give_settled_values_stay(archive: Archive, data: st.DataObject, number: int) -> None:
    """Items dropped, shuffled and renamed at random; whatever was changed shows what a person said, once."""
    paper, made = made_up(number, items=12)
    people = list(made.participants)
    key = archive.add(paper, made, f"{number} {next(FRESH)}".encode(), "nguồn", "1").key
    settled = data.draw(st.sets(st.integers(1, len(people)), max_size=3))
    for place in settled:
        change(archive, f"{key}.participants.{place}", LAN, {"titles": [f"Học hàm {place}"]})
    for version in range(2, 4):
        left = data.draw(st.permutations(people))[: data.draw(st.integers(0, len(people)))]
        renew(archive, key, paper, made.model_copy(update={"participants": tuple(left)}), str(version))
        titles = [t for p in archive.record(key).participants for t in p.titles if t.startswith("Học hàm")]
        assert sorted(titles) == sorted(f"Học hàm {place}" for place in settled)
        names = [p.name for p in archive.record(key).participants if p.titles[0].startswith("Học hàm")]
        assert sorted(names) == sorted(people[place - 1].name for place in settled)
    renew(archive, key, paper, made, "9")
    assert [p.name for p in archive.record(key).participants] == [p.name for p in people]
    assert list(verify(archive)) == []


# History


def test_a_value_tells_its_rule_version_and_words_or_who_set_it(archive: Archive) -> None:
    key = added(archive)
    renewed(archive, key, record((HUNG, person("Trần Minh Quảng", "speaker", post="Giám đốc Sở Nội vụ"))), "2")
    renewed(archive, key, record((person("Trần Minh Quảng", "speaker", post="Giám đốc Sở Nội vụ"),)), "3")
    change(archive, f"{key}.participants.1", LAN, {"name": ["Trần Minh Quang"]})
    found = item_history(archive, f"{key}.participants.1")
    origins = {o.field: o for o in found.origins}
    name, roles, posts = origins["name"], origins["roles"], origins["positions"]
    assert name.correction is not None
    assert (name.value, name.extracted, name.correction.reviewed_by) == ("Trần Minh Quang", "Trần Minh Quảng", "Lan")
    assert roles.since is not None
    assert (roles.value, roles.version, roles.since.extractor_version) == (["speaker"], "3", "2")
    assert posts.since is not None
    assert (posts.since.extractor_version, [(e.rule, e.quote) for e in posts.evidence]) == (
        "1", [("posts", "Giám đốc Sở Nội vụ")],
    )  # fmt: skip
    assert [(p.extraction.number, p.item and p.item.roles) for p in found.past] == [
        (3, (Role.SPEAKER,)), (2, (Role.SPEAKER,)), (1, (Role.CHAIR,)),
    ]  # fmt: skip
    assert [c.number for c in found.corrections] == [1]


def test_an_item_that_rules_find_no_more_tells_when_they_did(archive: Archive) -> None:
    key = added(archive)
    accept(archive, f"{key}.participants.3", LAN)
    renewed(archive, key, record((QUANG,)), "2")
    (own,) = (k for k, one in look(archive, key).items.items() if one.is_alone)
    found = item_history(archive, own)
    assert [(p.extraction.number, p.item) for p in found.past] == [(2, None), (1, HUNG)]
    reject(archive, own, LAN)
    assert item_history(archive, own).past == ()


# Which documents


def test_what_is_due_is_all_or_what_is_old_or_failed(archive: Archive) -> None:
    keys = [added_number(archive, n, version) for n, version in ((1, "1"), (2, "2"))]
    archive.add_failure("hỏng.pdf", "hỏng", "tải lại", data=b"%PDF-")
    archive.add_failure("vắng.pdf", "vắng", "tải lại")
    archive.add_failure("2.txt", "lâu quá", "chia nhỏ", sha256=entry_of(archive, keys[1]))
    aside = Due(None, archive.failures()[0].sha256 or "", "hỏng.pdf", "hỏng.pdf")
    first, second = sorted(keys)
    assert [d.key for d in due(archive, "2", None)] == [first, second, None]
    assert [d.key for d in due(archive, "2", Only.OLD)] == [keys[0]]
    assert due(archive, "2", Only.FAILED)[1:] == [aside]
    assert [d.key for d in due(archive, "2", Only.FAILED)] == [keys[1], None]
    document_, made = made_up(2, items=6)
    renew(archive, keys[1], document_, made, "2")  # read after all
    assert [f.source for f in archive.failures()] == ["hỏng.pdf", "vắng.pdf"]


def added_number(archive: Archive, number: int, version: str) -> str:
    paper, made = made_up(number, items=6)
    return archive.add(paper, made, paper.text.encode(), f"{number}.txt", version).key


def entry_of(archive: Archive, key: str) -> str:
    return next(e.sha256 for e in archive.documents() if e.key == key)


def test_a_run_that_was_broken_off_goes_on(archive: Archive) -> None:
    keys = [added_number(archive, n, "1") for n in range(3)]
    since, goes_on = begin_run(archive, "1", None)
    assert not goes_on
    for number in (0, 1):
        renew(archive, keys[number], *made_up(number, items=6), "1")
    again, goes_on = begin_run(archive, "1", None)
    assert (again, goes_on) == (since, True)
    assert [d.key for d in due(archive, "1", None, since)] == [keys[2]]
    assert begin_run(archive, "2", None)[1] is False  # other rules: from the beginning
    assert begin_run(archive, "2", Only.OLD)[1] is False
    end_run(archive)
    assert begin_run(archive, "2", Only.OLD)[1] is False
