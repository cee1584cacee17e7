from archive.identity.copies import resemblance, sketch
from tests.archive.identity.making import LONG, OTHER


def test_a_reprint_is_recognised_with_another_head_and_foot() -> None:
    again = f"BÁO ĐẤT MŨI. {LONG} (Theo Cổng thông tin)"
    assert resemblance(sketch(LONG), sketch(again)) > 0.8
    assert resemblance(sketch(LONG), sketch(LONG.upper())) == 1


def test_papers_of_one_kind_are_no_copies() -> None:
    assert resemblance(sketch(LONG), sketch(OTHER)) < 0.1
    assert resemblance(sketch("Hội nghị"), sketch("Hội nghị")) == 0


def test_a_sketch_is_the_same_wherever_it_is_made() -> None:
    assert sketch("Một, hai ba bốn năm – SÁU!") == sketch("một hai ba bốn năm sáu")
    assert sketch("một hai ba bốn năm sáu") == (37412310524816243, 58860160325558952)
