"""Who judges what a sentence decides is asked where a word of the rules named stands: they must be of the book."""

from extractors.decision_kinds import _JUDGES, Said, ruling
from extractors.meeting_opening import find_opening
from extractors.reading import read
from extractors.rulebook import rulebook
from models import BlockKind
from tests.extractors.lines import document


def test_judges_name_rules_of_the_book() -> None:
    known = {rule.name for rule in rulebook("decisions").rules}
    assert {rule for _, rules in _JUDGES for rule in rules} - known == set()


def test_a_sentence_without_a_word_of_any_rule_decides_nothing() -> None:
    reading = read(document("Chợ phiên Nà Kẹ bán nhiều rau rừng."))
    sentence = reading.sentences[0]
    assert sentence.kind is BlockKind.PARAGRAPH
    assert ruling(Said(sentence, reading.low, None, None, text=reading.text)) is None


def test_a_plainer_opening_further_down_is_found() -> None:
    vague = "Phát biểu tại hội nghị, ông Lò Văn Pín nhắc chuyện mùa vụ."
    plain = "Ngày 12/3/2023, Cụm thi đua số 2 tổ chức Hội nghị tổng kết công tác thi đua năm 2022."
    opening = find_opening(read(document(vague, plain)))
    assert opening is not None
    assert (opening.rule, opening.sentence.start) == ("organises", len(vague) + 1)
