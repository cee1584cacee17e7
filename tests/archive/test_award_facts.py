"""What the document tells of an award beside its fields."""

import pytest

from archive.exports.award_facts import (
    achievement_of,
    decision_of,
    level_of,
    own_decision,
    quote_of,
    sort_of,
)
from language.fold import level
from language.lexicon import lexicon
from models import Award, DocumentInfo, Evidence, Record, Reference
from tests.archive.papers import decision, meeting


def award(form: str, grantor: str | None) -> Award:
    evidence = (Evidence(start=0, end=1, quote="x"),)
    return Award(award=form, grantor=grantor, status="conferred", confidence=0.9, evidence=evidence)


@pytest.mark.parametrize(
    ("form", "grantor", "expected"),
    [
        ("Huân chương Lao động hạng Ba", None, "state"),
        ("Huân chương Lao động hạng Ba", "Chủ tịch nước", "state"),
        ("Nhà giáo ưu tú", None, "state"),
        ("Bằng khen", "Thủ tướng Chính phủ", "state"),
        ("Bằng khen", "THỦ TƯỚNG CHÍNH PHỦ", "state"),
        ("Cờ thi đua", "Chính phủ", "state"),
        ("Bằng khen", "Bộ trưởng Bộ Tài chính", "ministry"),
        ("Cờ thi đua", "Bộ Quốc phòng", "ministry"),
        ("Bằng khen", "Chánh án TAND tối cao", "ministry"),
        ("Bằng khen", "BCH T.Ư Hội", "ministry"),
        ("Bằng khen", "Tổng Thanh tra Chính phủ", "ministry"),
        ("Bằng khen", "Đoàn Chủ tịch Hội LHPN Việt Nam", "ministry"),
        ("Bằng khen", "Chủ tịch UBND tỉnh", "province"),
        ("Bằng khen", "Chủ tịch Uỷ ban nhân dân tỉnh Bắc Giang", "province"),
        ("Bằng khen", "Ban Chấp hành LĐLĐ tỉnh", "province"),
        ("Bằng khen", "Ban Thường vụ Hội Nông dân tỉnh", "province"),
        ("Bằng khen", "Chủ tịch UBND thành phố Hải Phòng", "province"),
        ("Giấy khen", "Chủ tịch UBND huyện", "base"),
        ("Giấy khen", "Giám đốc Sở Y tế", "base"),
        ("Giấy khen", "TỔNG GIÁM ĐỐC CÔNG TY CỔ PHẦN CẤP NƯỚC THỦY VÂN", "base"),
        # A city may be a province or a town in one; a command stands outside of this ladder.
        ("Bằng khen", "Chủ tịch UBND thành phố", None),
        ("Bằng khen", "Bộ Tư lệnh Quân khu", None),
        ("Bằng khen", "Bộ Chỉ huy BĐBP tỉnh", None),
        ("Bằng khen", "Tổng công ty", None),
        ("Bằng khen", None, None),
    ],
)
def test_the_level_is_told_by_the_award_or_its_grantor(form: str, grantor: str | None, expected: str | None) -> None:
    assert level_of(award(form, grantor)) == expected


def test_every_grantor_of_the_lexicon_has_a_level() -> None:
    levels = {"state", "ministry", "province", "base", "unknown", "within"}
    assert {entry.attributes["level"] for entry in lexicon("grantor_levels").entries} == levels


@pytest.mark.parametrize(
    ("recipient", "expected"),
    [
        ("Tạ Minh Khôi", "CANHAN"),  # who took part
        ("Lò Thị Sương", "CANHAN"),
        ("Đoàn Văn Sáu", "CANHAN"),  # a family, though "đoàn" is a body
        ("H’Rê Mlô", "CANHAN"),
        ("Y Phương Rơ Bia", "CANHAN"),
        ("Sở Nội vụ", "TAPTHE"),
        ("Phòng Tổ chức", "TAPTHE"),
        ("thành phố Đà Nẵng", "TAPTHE"),
        ("Nghệ An", "TAPTHE"),  # a province, though written as a name is
        ("Công ty CP Than Khe Sim", "TAPTHE"),
        ("chi hội phụ nữ thôn Kon Hring", "TAPTHE"),
        ("hộ ông Ma Văn Pao", "HOGIADINH"),
        ("Gia đình bà Lò Thị Sương", "HOGIADINH"),
        ("Nhân dân và cán bộ xã Nà Sàng", None),
    ],
)
def test_who_is_awarded_is_told_by_the_name(recipient: str, expected: str | None) -> None:
    assert sort_of(recipient, meeting()[1]) == expected


def test_the_decision_is_the_one_cited_with_the_award_or_the_document_itself() -> None:
    record = decision()[1]
    decided = [decision_of(award, record) for award in record.awards]
    assert [found and (found.number, found.date) for found in decided] == [
        ("37/QĐ-SYT", "2025-01-13"), ("37/QĐ-SYT", "2025-01-13"), None, ("21/QĐ-CTN", "2025-01-05"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Theo Quyết định số 5/QĐ-UBND, UBND tỉnh tặng Bằng khen cho ông A.", "5/QĐ-UBND"),
        ("Ông A được tặng Bằng khen (Quyết định số 5/QĐ-UBND).", "5/QĐ-UBND"),
        ("Thực hiện Quyết định số 5/QĐ-UBND, đơn vị được tặng Bằng khen.", None),
        ("Căn cứ nội dung Quyết định số 5/QĐ-UBND, đề nghị tặng Bằng khen.", None),
        ("Có Quyết định số 5/QĐ-UBND về quy chế. Ông A được tặng Bằng khen.", None),
    ],
)
def test_a_decision_that_is_only_gone_by_is_not_taken(sentence: str, found: str | None) -> None:
    def shown(words: str) -> tuple[Evidence, ...]:
        start = sentence.index(words)
        return (Evidence(start=start, end=start + len(words), quote=words),)

    given = award("Bằng khen", None).model_copy(update={"evidence": shown("Bằng khen")})
    words = "Quyết định số 5/QĐ-UBND"
    cited = Reference(number="5/QĐ-UBND", text=words, evidence=shown(words), confidence=1)
    told = decision_of(given, Record(document=DocumentInfo(text=sentence), references=(cited,)))
    assert (told.number if told else None) == found


@pytest.mark.parametrize(
    ("title", "head", "number"),
    [
        ("QUYẾT ĐỊNH Về việc", "SỞ Y TẾ\nSố: 37/QĐ-SYT", "37/QĐ-SYT"),
        ("QUYẾT ĐỊNH Về việc", "Số 1207-QĐ/HNDT", "1207-QĐ/HNDT"),
        ("QUYẾT ĐỊNH Về việc", "Số: /QĐ-SYT", None),  # not yet numbered
        ("QUYẾT ĐỊNH Về việc", "SỞ Y TẾ", None),
        ("BÁO CÁO", "Số: 37/BC-SYT", None),
        ("Hội nghị", "Số: 37/QĐ-SYT", None),
    ],
)
def test_a_decision_tells_its_own_number(title: str, head: str, number: str | None) -> None:
    found = own_decision(DocumentInfo(title=title, text=f"{head}\n{title}\nSố: 9/QĐ-X"))
    assert (found.number if found else None) == number


def test_the_achievement_is_told_in_the_line_or_for_all_in_the_title() -> None:
    record = decision()[1]
    assert [achievement_of(award, record) for award in record.awards] == [
        "có thành tích xuất sắc trong công tác năm 2024",
        "có thành tích xuất sắc trong công tác năm 2024",
        "vì đã có nhiều đóng góp cho phong trào",
        "có thành tích xuất sắc trong công tác năm 2024",
    ]
    report = meeting()[1]
    assert achievement_of(report.awards[0], report) is None


def test_the_words_of_an_award_reach_from_the_first_to_the_last_in_its_line() -> None:
    record = decision()[1]
    assert [quote_of(award, record) for award in record.awards][:2] == [
        "Giấy khen cho Bệnh viện Phổi", "Giấy khen cho Bệnh viện Phổi và bà Lò Thị Sương",
    ]  # fmt: skip
    assert all(quote_of(award, record) in record.document.text for award in record.awards)
    assert level(quote_of(record.awards[3], record)).startswith("huân chương")
