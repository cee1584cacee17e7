import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.identity.graph import Edge, join, path
from archive.identity.verdict import Answer, Part, weigh

SAME, NOT, UNSURE = Answer.SAME, Answer.NOT, Answer.UNSURE


def parts(*edges: Edge, nodes: str = "abcd") -> dict[str, str]:
    return dict(join(nodes, edges).part)


def test_the_same_is_transitive() -> None:
    assert parts(Edge("a", "b", SAME, 2), Edge("b", "c", SAME, 3)) == {"a": "a", "b": "a", "c": "a", "d": "d"}


def test_not_the_same_keeps_two_sides_apart_however_they_are_joined() -> None:
    joined = join(
        "abcd", [Edge("a", "b", SAME, 5), Edge("c", "d", SAME, 4), Edge("b", "c", SAME, 2), Edge("a", "d", NOT, -9)]
    )
    assert dict(joined.part) == {"a": "a", "b": "a", "c": "c", "d": "c"}
    assert [(e.left, e.right) for e in joined.refused] == [("b", "c")]


def test_the_surest_of_the_rules_goes_first() -> None:
    assert parts(Edge("a", "b", SAME, 2), Edge("b", "c", SAME, 3), Edge("a", "c", NOT, -9)) == {
        "a": "a", "b": "b", "c": "b", "d": "d",
    }  # fmt: skip


def test_people_stand_above_rules() -> None:
    by_rule = Edge("a", "b", NOT, -9)
    assert parts(by_rule, Edge("a", "b", SAME, by_person=True, number=1))["b"] == "a"
    assert parts(Edge("a", "b", SAME, 9), Edge("a", "b", NOT, by_person=True, number=1))["b"] == "b"


def test_what_a_person_is_unsure_of_the_rules_leave_alone() -> None:
    unsure = Edge("a", "b", UNSURE, by_person=True, number=1)
    assert parts(unsure, Edge("a", "c", SAME, 9), Edge("c", "b", SAME, 8)) == {"a": "a", "b": "b", "c": "a", "d": "d"}
    assert parts(unsure, Edge("a", "b", SAME, by_person=True, number=2))["b"] == "a"


def test_unknown_mentions_are_left_out() -> None:
    assert parts(Edge("a", "x", SAME, 3), Edge("x", "b", SAME, 3)) == {"a": "a", "b": "b", "c": "c", "d": "d"}


def test_the_path_between_two() -> None:
    edges = [Edge("a", "b", SAME, number=1), Edge("b", "c", SAME, number=2), Edge("c", "d", NOT, number=3)]
    assert [e.number for e in path(edges, "a", "c")] == [1, 2]
    assert path(edges, "a", "d") == []


@given(
    st.lists(
        st.builds(
            Edge,
            st.sampled_from("abcdefgh"),
            st.sampled_from("abcdefgh"),
            st.sampled_from((SAME, NOT, UNSURE)),
            st.integers(-9, 9).map(float),
            st.booleans(),
            st.integers(1, 99),
        ),
        max_size=30,
    ),
    st.randoms(),
)
def test_the_order_of_judgements_in_the_ledger_does_not_matter(edges: list[Edge], chance: object) -> None:
    numbered = [Edge(e.left, e.right, e.answer, e.points + n / 1000, e.by_person, n) for n, e in enumerate(edges)]
    mixed = list(numbered)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    joined = join("abcdefgh", numbered)
    assert joined.part == join("hgfedcba", mixed).part
    for edge in numbered:  # what holds two apart holds, unless people joined them
        if edge.answer is NOT and edge.by_person and edge not in joined.refused and edge.left != edge.right:
            assert joined.part[edge.left] != joined.part[edge.right]


@pytest.mark.parametrize(
    ("points", "answer"), [((2.5,), UNSURE), ((1.0, 1.5), SAME), ((-3.0, 0.5), NOT), ((1.0, -1.5), UNSURE)]
)
def test_a_name_alone_joins_nobody(points: tuple[float, ...], answer: Answer) -> None:
    told = [Part(about, "…", p) for about, p in zip(("name", "body"), points, strict=False)]
    assert weigh("rule", told, needs=("body",)).answer is answer
