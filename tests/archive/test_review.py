"""What people settle is kept beside what was extracted, shows everywhere, and can be undone and read."""

import itertools
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from archive import Archive, ArchiveError
from archive.exports import export
from archive.review import Looked, Who, accept, add, change, item_of, look, reject, revoke, undo
from archive.search import Kind, search
from archive.tables import DERIVED, DOCUMENTS
from archive.verification import verify
from models import Action, Correction, Evidence, Position, Review, Role
from tests.archive.made_up import made_up
from tests.archive.small import AWARDS, HOAI, HUNG, HUNG_TOO, QUANG, TEXT, added, cut, record

LAN = Who("Lan", "đọc lại bản gốc")
FRESH = itertools.count()  # so that every example has a document of its own


def states(looked: Looked) -> dict[str, str]:
    """What is not unreviewed, by the key within the document."""
    return {
        key.removeprefix(looked.key + "."): one.review.value
        for key, one in looked.items.items()
        if one.review is not Review.UNREVIEWED
    }


def rows(archive: Archive, key: str, table: str) -> list[dict[str, object]]:
    with archive.reading() as connection:
        found = DERIVED[table]
        query = select(found).where(found.c.document_key == key).order_by(found.c.ordinal)
        return [dict(row) for row in connection.execute(query).mappings()]


def test_a_changed_value_shows_and_what_was_extracted_stays(archive: Archive) -> None:
    key = added(archive)
    looked = change(archive, f"{key}.participants.2", LAN, {"name": ["Lê Thị Hoà"], "Vai trò": ["thư ký", "speaker"]})
    person = archive.record(key).participants[1]
    assert (person.name, person.roles) == ("Lê Thị Hoà", (Role.SECRETARY, Role.SPEAKER))
    assert (person.positions, person.evidence, person.confidence) == (HOAI.positions, HOAI.evidence, HOAI.confidence)
    assert archive.extracted_record(key) == record()
    assert states(looked) == {"participants.2": "changed"}
    assert [(r["key"], r["review"], r["reviewed_by"]) for r in rows(archive, key, "participants")][:2] == [
        (f"{key}.participants.1", "unreviewed", None),
        (f"{key}.participants.2", "changed", "Lan"),
    ]
    # Rows within the item stand as it does.
    assert {r["review"] for r in rows(archive, key, "participant_roles") if "participants.2" in str(r["key"])} == {
        "changed"
    }
    evidence = [r for r in rows(archive, key, "evidence") if str(r["parent_key"]) == f"{key}.participants.2"]
    assert {r["review"] for r in evidence} == {"changed"}


def test_what_was_done_can_be_read(archive: Archive) -> None:
    key = added(archive)
    change(archive, f"{key}.participants.2", LAN, {"name": ["Lê Thị Hoà"]})
    change(archive, f"{key}.participants.2", Who("Minh", "nhầm"), {"name": ["Lê Thị Hoài"]})
    first, second = look(archive, key).corrections
    told = {
        "number": 1, "target": 1, "part": "participants", "item": f"{key}.participants.2", "field": "name",
        "action": Action.CHANGE, "before": '"Lê Thị Hoài"', "value": '"Lê Thị Hoà"', "evidence": None,
        "anchor": json.dumps(HOAI.model_dump(mode="json"), ensure_ascii=False), "extraction": 1, "reviewed_by": "Lan",
        "reason": "đọc lại bản gốc", "reviewed_at": first.reviewed_at, "undoes": None, "together": None,
    }  # fmt: skip
    assert first == Correction.model_validate(told)
    # The words of a value that the document has are cited without being pointed at.
    cited = Evidence.cut(TEXT, TEXT.index("Lê Thị Hoài"), TEXT.index("Lê Thị Hoài") + 11, field="name")
    assert second.evidence == json.dumps([cited.model_dump()], ensure_ascii=False)
    assert (second.target, second.before, second.value, second.reviewed_by) == (
        1,
        '"Lê Thị Hoà"',
        '"Lê Thị Hoài"',
        "Minh",
    )
    assert archive.record(key).participants[1].evidence == (*HOAI.evidence, cited)


def test_a_rejected_item_is_gone_and_the_keys_of_the_others_stay(archive: Archive) -> None:
    key = added(archive)
    assert states(reject(archive, f"{key}.participants.1", LAN)) == {"participants.1": "rejected"}
    looked = reject(archive, f"{key}.participants.3.positions.1", LAN)  # a row within the item
    assert states(looked) == {"participants.1": "rejected", "participants.3": "rejected"}
    assert archive.record(key).participants == (HOAI, HUNG_TOO)
    assert [(r["key"], r["ordinal"]) for r in rows(archive, key, "participants")] == [
        (f"{key}.participants.2", 1), (f"{key}.participants.4", 2),
    ]  # fmt: skip
    assert search(archive, "Trần Minh Quảng", [Kind.PERSON]).hits == ()
    (hit,) = search(archive, "Võ Hưng", [Kind.PERSON]).hits
    assert (hit.key, hit.review) == (f"{key}.participants.4", Review.UNREVIEWED)
    assert [h.key for h in search(archive, "Sở Tài chính", [Kind.BODY]).hits] == [f"{key}.participants.2.positions.1"]
    assert list(verify(archive)) == []
    with pytest.raises(ArchiveError, match=r"participants\.1 đã bị loại\. Muốn lấy lại, .*participants\.1 undo»\.$"):
        accept(archive, f"{key}.participants.1", LAN)


def test_a_rejected_value_is_empty(archive: Archive) -> None:
    key = added(archive)
    looked = reject(archive, f"{key}.participants.1", LAN, ["chức vụ"])
    reject(archive, f"{key}.document", LAN, ["published_at", "authors"])
    shown = archive.record(key)
    assert (shown.participants[0].positions, shown.participants[0].roles) == ((), QUANG.roles)
    assert (shown.document.published_at, shown.document.authors) == (None, ())
    assert states(looked) == {"participants.1": "changed"}
    assert rows(archive, key, "document_authors") == []
    with archive.reading() as connection:
        row = connection.execute(select(DOCUMENTS).where(DOCUMENTS.c.key == key)).one()
    assert (row.published_at, row.review, row.reviewed_by) == (None, "changed", "Lan")


def test_an_accepted_item_is_the_same_and_is_known_to_be_right(archive: Archive) -> None:
    key = added(archive)
    assert states(accept(archive, f"{key}.awards.2", LAN)) == {"awards.2": "accepted"}
    assert archive.record(key) == record()
    # A field alone does not make the item right; all fields that tell something do.
    assert states(accept(archive, f"{key}.figures.1", LAN, ["value"])) == {"awards.2": "accepted"}
    assert states(accept(archive, f"{key}.figures.1", LAN, ["label"])) == {
        "awards.2": "accepted",
        "figures.1": "accepted",
    }


def test_an_item_is_added_with_the_words_that_show_it(archive: Archive) -> None:
    key = added(archive)
    own, looked = add(
        archive, f"{key}.participants", LAN, {"name": ["Vũ Lan"], "roles": ["secretary"]}, "ông Võ Hùng và"
    )
    assert (own, states(looked)) == (f"{key}.participants.c1", {"participants.c1": "added"})
    person = archive.record(key).participants[-1]
    assert (person.name, person.roles, person.confidence) == ("Vũ Lan", (Role.SECRETARY,), 1.0)
    assert person.evidence == (Evidence.cut(TEXT, TEXT.index("ông Võ Hùng và"), TEXT.index("ông Võ Hùng và") + 14),)
    assert [h.key for h in search(archive, "Vũ Lan", [Kind.PERSON]).hits] == [own]
    change(archive, own, LAN, {"positions": ["Chánh Văn phòng"], "positions.1.organization": ["Sở Nội vụ"]})
    assert archive.record(key).participants[-1].positions == (
        Position(text="Chánh Văn phòng", organization="Sở Nội vụ"),
    )
    assert list(verify(archive)) == []
    undone, looked = undo(archive, key, LAN, 1)
    assert (undone.action, states(looked)) == (Action.ADD, {})  # what changed it fell with it
    assert archive.record(key) == record()


def test_a_meeting_is_added_where_there_is_none(archive: Archive) -> None:
    key = added(archive, record(meeting=False))
    own, _ = add(archive, f"{key}.meeting", LAN, {"title": ["Hội nghị tổng kết"], "start_date": ["12/01/2024"]})
    meeting = archive.record(key).meeting
    assert meeting is not None
    assert (own, meeting.title, meeting.start_date) == (f"{key}.meetings.c1", "Hội nghị tổng kết", "2024-01-12")
    with pytest.raises(ArchiveError, match=r"đã có cuộc họp .*Hãy sửa \(change\) mục ấy"):
        add(archive, f"{key}.meetings", LAN, {"title": ["Hội nghị"]})


def test_the_whole_record_is_accepted_at_once_and_taken_back_at_once(archive: Archive) -> None:
    key = added(archive)
    change(archive, f"{key}.participants.1", LAN, {"name": ["Trần Minh Quang"]})
    reject(archive, f"{key}.participants.2", LAN)
    looked = accept(archive, key, Who("Minh"))
    assert set(states(looked)) == {k.removeprefix(f"{key}.") for k in looked.items}
    assert (states(looked)["participants.1"], states(looked)["document"]) == ("changed", "accepted")
    whole = next(c for c in looked.corrections if c.part == "record")
    assert {c.together for c in looked.corrections if c.number > whole.number} == {whole.number}
    undone, looked = undo(archive, key, LAN)
    assert (undone.number, states(looked)) == (
        whole.number,
        {"participants.1": "changed", "participants.2": "rejected"},
    )


def test_a_page_that_is_no_report_is_rejected_at_once(archive: Archive) -> None:
    key = added(archive)
    reject(archive, key, LAN)
    shown = archive.record(key)
    assert (shown.meeting, shown.participants, shown.awards, shown.figures) == (None, (), (), ())
    assert shown.document == record().document
    undo(archive, key, LAN)
    assert archive.record(key) == record()


def test_undoing_is_noted_too_and_takes_the_last_that_holds(archive: Archive) -> None:
    key = added(archive)
    one = f"{key}.participants.4"
    change(archive, one, LAN, {"name": ["Võ A"]})
    change(archive, one, LAN, {"name": ["Võ B"]})
    reject(archive, f"{key}.participants.1", LAN)
    undone, _ = undo(archive, one, Who("Minh", "nhầm"))
    assert (undone.number, archive.record(key).participants[-1].name) == (2, "Võ A")
    undo(archive, one, LAN)
    assert archive.record(key).participants == (HOAI, HUNG, HUNG_TOO)
    with pytest.raises(ArchiveError, match=r"^Không có lần duyệt nào để rút lại\. .*kyyeu history"):
        undo(archive, one, LAN)
    with pytest.raises(ArchiveError, match="Không có lần duyệt nào"):
        undo(archive, key, LAN, 2)
    undo(archive, f"{key}.participants.1", LAN)
    assert archive.record(key) == record()
    assert [(c.action.value, c.undoes) for c in look(archive, key).corrections][3:] == [
        ("undo", 2), ("undo", 1), ("undo", 3),
    ]  # fmt: skip


def test_an_award_is_revoked_on_a_day_and_stays_what_the_document_says(archive: Archive) -> None:
    key = added(archive)
    looked = revoke(archive, f"{key}.awards.1", LAN, "1/3/2026", "Quyết định 12/QĐ-TTg")
    assert (archive.record(key), states(looked)) == (record(), {})
    row = rows(archive, key, "awards")[0]
    assert (row["revoked_on"], row["revocation"], row["review"]) == ("2026-03-01", "Quyết định 12/QĐ-TTg", "unreviewed")
    hits = search(archive, "Bằng khen Sở Nội vụ", [Kind.AWARD]).hits
    assert [(h.key, h.revoked_on) for h in hits] == [(f"{key}.awards.1", "2026-03-01")]
    with pytest.raises(ArchiveError, match="không phải khen thưởng"):
        revoke(archive, f"{key}.participants.1", LAN, "1/3/2026", "x")
    undo(archive, f"{key}.awards.1", LAN)
    assert rows(archive, key, "awards")[0]["revoked_on"] is None


def test_exports_show_corrected_values_their_review_and_what_was_settled(archive: Archive, tmp_path: Path) -> None:
    key = added(archive)
    change(archive, f"{key}.participants.1", LAN, {"name": ["Trần Minh Quang"]})
    reject(archive, f"{key}.participants.2", LAN)
    (file,) = export(archive, "jsonl", tmp_path).files
    line = json.loads(file.read_text("utf-8"))
    assert [p["name"] for p in line["record"]["participants"]] == ["Trần Minh Quang", "Võ Hùng", "Võ Hưng"]
    assert set(line["review"].items()) >= {(f"{key}.participants.1", "changed")}
    export(archive, "csv", tmp_path)
    table = (tmp_path / "participants.csv").read_text("utf-8-sig")
    assert "Trần Minh Quang,0.9,Trần Minh Quảng" in table
    assert ",changed,Lan," in table
    settled = (tmp_path / "corrections.csv").read_text("utf-8-sig")
    assert [line.split(",")[1:6] for line in settled.splitlines()[1:]] == [
        [key, "1", "1", "participants", f"{key}.participants.1"], [key, "2", "2", "participants", f"{key}.participants.2"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("act", "message"),
    [
        (lambda a, _: look(a, "d0.participants.1"), r"^Kho không có tài liệu d0\. "),
        (lambda a, k: accept(a, f"{k}.participants.9", LAN), r"^Không có mục .*participants\.9\. .*«kyyeu review d"),
        (lambda a, k: accept(a, f"{k}.nothing.1", LAN), r"^Không có mục .*nothing\.1\."),
        (lambda a, k: accept(a, f"{k}.awards.1", LAN, ["màu"]), r"^Không có trường «màu»\. Hãy chọn một trong: award, "),
        (lambda a, k: accept(a, f"{k}.awards.1", LAN, ["evidence"]), r"^Không có trường «evidence»"),
        (lambda a, k: reject(a, f"{k}.awards.1", LAN, ["award"]), r"^Mục không thể thiếu trường award\. "),
        (lambda a, k: reject(a, f"{k}.document", LAN), r"^Tài liệu bao giờ cũng nói về chính nó"),
        (lambda a, k: change(a, k, LAN, {"name": ["x"]}), r" là cả tài liệu\. Hãy nêu khoá của mục cần sửa"),
        (lambda a, k: change(a, f"{k}.awards.1", LAN, {}), r"^Chưa nêu trường và giá trị\.$"),
        (lambda a, k: change(a, f"{k}.awards.1", LAN, {"count": ["0"]}), r"^Giá trị không hợp với trường count: "),
        (lambda a, k: change(a, f"{k}.awards.1", LAN, {"award": [""]}), r"^Giá trị không hợp với trường award: "),
        (lambda a, k: change(a, f"{k}.awards.1", LAN, {"award": ["x"]}, "không có"), r"không có những chữ «không có»"),
        (lambda a, k: add(a, f"{k}.màu", LAN, {"name": ["x"]}), r"^Không thêm được vào .*Hãy chọn một trong: d\w+\.meetings"),
        (lambda a, k: add(a, f"{k}.awards", LAN, {"award": ["x"]}), r"^Thiếu trường status\.$"),
        (lambda a, k: add(a, f"{k}.participants", LAN, {"name": ["Xa Lạ"]}), r"những chữ «Xa Lạ»\. .*bằng --quote\.$"),
        (lambda a, k: accept(a, f"{k}.awards.1", Who(" ")), r"^Thiếu tên người duyệt\.$"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said_in_one_line_and_changes_nothing(
    archive: Archive, act: Callable[[Archive, str], object], message: str
) -> None:
    key = added(archive)
    with pytest.raises(ArchiveError, match=message) as caught:
        act(archive, key)
    assert "\n" not in str(caught.value)
    assert (archive.record(key), look(archive, key).corrections) == (record(), ())


def test_a_key_of_a_row_names_its_item(archive: Archive) -> None:
    looked = look(archive, added(archive))
    for row, item in (
        ("participants.1.positions.1", "participants.1"),
        ("document_authors.1", "document"),
        ("meeting.1", "meetings.1"),
        ("documents", "document"),
    ):
        assert item_of(looked, f"{looked.key}.{row}")[0] == f"{looked.key}.{item}"


@st.composite
def deeds(draw: st.DrawFn) -> list[tuple[str, int]]:
    """What a person may do, again and again: a sort of deed and a number that chooses the item."""
    kinds = st.sampled_from(["accept", "change", "reject", "add", "undo", "whole"])
    return draw(st.lists(st.tuples(kinds, st.integers(0, 50)), max_size=8))


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(todo=deeds(), number=st.integers(0, 5))
def test_whatever_people_do_the_archive_stays_whole_and_all_can_be_undone(
    archive: Archive, todo: list[tuple[str, int]], number: int
) -> None:
    document, made = made_up(number, items=6)
    key = archive.add(document, made, f"{number} {next(FRESH)}".encode(), "nguồn", "1").key
    for kind, place in todo:
        items = list(look(archive, key).items)
        one = items[place % len(items)]
        try:
            if kind == "add":
                add(archive, f"{key}.participants", LAN, {"name": [made.document.authors[0]]})
            elif kind == "undo":
                undo(archive, key, LAN)
            elif kind == "whole":
                accept(archive, key, LAN)
            elif kind == "change":
                field = look(archive, key).items[one].part.fields[0]
                change(archive, one, LAN, {field: ["agreement" if field == "kind" else "Chữ khác"]})
            else:
                (accept if kind == "accept" else reject)(archive, one, LAN)
        except ArchiveError:
            continue
    assert archive.extracted_record(key) == made
    assert list(verify(archive)) == []
    while any(one.target for one in look(archive, key).items.values()):
        undo(archive, key, LAN)
    assert archive.record(key) == made


def test_items_of_one_look_are_told_apart(archive: Archive) -> None:
    """Two items equal to the letter: what is said of one is not said of the other."""
    twin = AWARDS[0].model_copy(update={"evidence": (cut(TEXT, "Bằng khen", "awards"),)})
    key = added(archive, record(awards=(twin, twin, AWARDS[1])))
    reject(archive, f"{key}.awards.2", LAN)
    assert archive.record(key).awards == (twin, AWARDS[1])
    assert states(reject(archive, f"{key}.awards.1", LAN)) == {"awards.1": "rejected", "awards.2": "rejected"}
    assert archive.record(key).awards == (AWARDS[1],)
