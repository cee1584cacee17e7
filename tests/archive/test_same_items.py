"""Which items of two extractions are the same, and which only look so."""

import pytest

from archive.relocation import Relocation, find_words
from archive.same_items import pair
from models import Award, Evidence, Participant

Item = tuple[str, int, int]  # what it is called, and the span it rests on


def person(name: str, start: int, end: int) -> Participant:
    return Participant(name=name, evidence=(Evidence(start=start, end=end, quote=name),), confidence=0.9)


def award(form: str, recipient: str | None, start: int, end: int, *, year: int | None = None) -> Award:
    return Award(
        award=form, recipient=recipient, status="conferred", year=year, confidence=0.9,
        evidence=(Evidence(start=start, end=end, quote=form),),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "found", "near"),
    [
        # Numbered otherwise.
        ([("Lê A", 0, 4), ("Lê B", 9, 13)], [("Lê B", 9, 13), ("Lê A", 0, 4)], {0: 1, 1: 0}, set()),
        # Spelled otherwise: the same name (case, tone placement), and elsewhere in the text.
        ([("Lê Thị Hoà", 0, 10)], [("LÊ THỊ HÒA", 50, 60)], {0: 0}, set()),
        # Tone is identity.
        ([("Trần Văn Hùng", 0, 13)], [("Trần Văn Hưng", 50, 63)], {}, set()),
        # Two of one name: by their places.
        (
            [("Lê A", 0, 4), ("Lê A", 90, 94)],
            [("Lê A", 1, 94), ("Lê A", 90, 94), ("Lê A", 0, 4)],
            {0: 2, 1: 1},
            set(),
        ),
        # The bounds of a name have moved.
        ([("Minh Quảng", 5, 15)], [("Trần Minh Quảng", 0, 15)], {0: 0}, {0}),
        # Another name in the same place, and the same place twice, are nothing to go by.
        ([("Minh Quảng", 5, 15)], [("Hoàng Lan", 5, 15)], {}, set()),
        ([("Minh Quảng", 5, 15)], [("Trần Minh Quảng", 0, 15), ("Minh Quảng Nam", 5, 19)], {}, set()),
        # Alike, elsewhere.
        ([("Minh Quảng", 5, 15)], [("Trần Minh Quảng", 50, 65)], {}, set()),
        ([("Lê A", 0, 4)], [], {}, set()),
    ],
)
def test_people_are_known_by_name_and_place(
    before: list[Item], after: list[Item], found: dict[int, int], near: set[int]
) -> None:
    pairs = pair([person(*p) for p in before], [person(*p) for p in after], ("name",), lambda e: e)
    assert (pairs.found, set(pairs.near)) == (found, near)


def test_recipients_in_one_clause_are_not_each_other() -> None:
    """One goes and another comes, both in the words of one clause: they share half of their name, and are two."""
    before = [award("Bằng khen", "Sở Nội vụ", 0, 80), award("Bằng khen", "Sở Ngoại vụ", 0, 80)]
    after = [award("Bằng khen", "Sở Ngoại vụ", 0, 80), award("Bằng khen", "Sở Tài chính", 0, 80)]
    pairs = pair(before, after, Award.identity, lambda e: e)
    assert pairs.found == {1: 0}


def test_awards_of_one_name_are_told_by_their_other_values() -> None:
    before = [award("Bằng khen", None, 0, 9, year=2022), award("Bằng khen", None, 0, 9, year=2023)]
    after = [award("Bằng khen", None, 0, 8, year=2023), award("Bằng khen", None, 0, 8, year=2022)]
    assert pair(before, after, Award.identity, lambda e: e).found == {0: 1, 1: 0}


def test_a_recipient_that_is_known_by_now_makes_no_other_award() -> None:
    before, after = [award("Bằng khen", None, 0, 9)], [award("Bằng khen", "Sở Nội vụ", 0, 30)]
    pairs = pair(before, after, Award.identity, lambda e: e)
    assert (pairs.found, set(pairs.near)) == ({0: 0}, {0})


def test_thousands_of_items_are_paired_at_once() -> None:
    before = [person(f"Lê {n}", n, n + 1) for n in range(3000)]
    after = [person(f"Lê {n}", n, n + 2) for n in reversed(range(3000))]
    assert pair(before, after, ("name",), lambda e: e).found == {n: 2999 - n for n in range(3000)}


def test_thousands_that_all_have_changed_are_looked_at_place_by_place() -> None:
    before = [person(f"Lê {n}", 10 * n, 10 * n + 5) for n in range(3000)]
    after = [person(f"Lê {n} A", 10 * n, 10 * n + 7) for n in range(3000)]
    assert pair(before, after, ("name",), lambda e: e).near == frozenset(range(3000))
    crowd = [person(f"Lê {n}", 0, 5) for n in range(3000)]
    others = [person(f"Lê {n} A", 0, 5) for n in range(3000)]
    assert pair(crowd, others, ("name",), lambda e: e).found == {}


OLD = "Dự có ông Lê Hoà.\nBà Vũ Hoà phát biểu.\nKết thúc lúc 17 giờ."
NEW = "Trang chủ\nDự có ông LÊ HÒA.\nBà  Vũ Hoà phát biểu. Vũ Hoà"


@pytest.mark.parametrize(
    ("quote", "moved"),
    [
        ("Lê Hoà", "LÊ HÒA"),  # written otherwise
        ("Bà Vũ Hoà", "Bà  Vũ Hoà"),
        ("Vũ Hoà", "Vũ Hoà"),
        ("Kết thúc", None),
    ],
)
def test_evidence_is_found_again_in_another_text(quote: str, moved: str | None) -> None:
    start = OLD.index(quote)
    found = Relocation(OLD, NEW).move(
        Evidence(start=start, end=start + len(quote), quote=quote, field="name", rule="r")
    )
    if moved is None:
        assert found is None
    else:
        place = NEW.index(moved)  # the first of two, which is the nearer
        assert found == Evidence(start=place, end=place + len(moved), quote=moved, field="name", rule="r")


def test_what_cannot_be_found_again_rests_on_the_nearest_words_there_are() -> None:
    evidence = Evidence(start=0, end=22, quote="Kết thúc lúc 17 giờ 30")
    relocation = Relocation("x", "Hội nghị\nkết thúc lúc muộn")
    assert relocation.rescue(evidence).quote == "kết thúc lúc"
    assert Relocation("x", " \nHội nghị\nbế mạc").rescue(evidence).quote == "Hội nghị"


def test_words_are_found_as_near_as_can_be() -> None:
    text = "Sở Nội vụ; sở nội vụ; Sở Nội vụ"
    assert find_words(text, "Sở Nội vụ", near=30) == (22, 31)
    assert find_words(text, "SỞ NỘI VỤ", near=12) == (11, 20)
    assert find_words(text, "(Sở") is None
    assert find_words(text, " ") is None
