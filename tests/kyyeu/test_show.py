"""A record in words: dates as people write them, nothing that tells nothing, evidence by what it proves."""

import pytest

from kyyeu.messages import Speech
from kyyeu.show import record_lines, spoken_date
from models import Award, AwardStatus, DocumentInfo, Evidence, Participant, Record, Role

TEXT = "Bà Lò Thị Pín chủ trì; Sở Nội vụ được tặng Bằng khen, 03 cá nhân được tặng Giấy khen."


def cut(words: str, field: str | None = None) -> tuple[Evidence, ...]:
    start = TEXT.index(words)
    return (Evidence.cut(TEXT, start, start + len(words), field=field, rule="rules.one"),)


def award(form: str, recipient: str | None, count: int) -> Award:
    return Award(
        award=form, recipient=recipient, count=count, status=AwardStatus.CONFERRED, evidence=cut(form), confidence=0.9
    )


RECORD = Record(
    document=DocumentInfo(title="Lễ trao thưởng", published_at="2024-06-12T08:07", text=TEXT),
    participants=(
        Participant(name="Lò Thị Pín", roles=(Role.CHAIR,), evidence=cut("chủ trì", "roles:chair"), confidence=0.95),
    ),
    awards=(award("Bằng khen", "Sở Nội vụ", 1), award("Giấy khen", None, 3)),
)


def test_a_record_is_told_in_words() -> None:
    assert list(record_lines(Speech(), "tin.txt", RECORD, explain=False)) == [
        "── tin.txt",
        "Tiêu đề: Lễ trao thưởng",
        "Ngày đăng: 12/06/2024 08:07",
        "Cuộc họp: không ghi cuộc họp nào",
        "Người tham dự (1)",
        "  • Lò Thị Pín · Vai trò: chủ trì",
        "Khen thưởng (2)",
        "  • Bằng khen · Người, đơn vị nhận: Sở Nội vụ · Tình trạng: đã tặng",
        "  • Giấy khen · Số lượng: 3 · Tình trạng: đã tặng",
    ]


def test_evidence_says_what_it_proves() -> None:
    told = list(record_lines(Speech(), "tin.txt", RECORD, explain=True))
    assert told[6:8] == ["      Độ tin cậy: 0.95", "      ← «chủ trì» [14–21] (Vai trò: chủ trì; rules.one)"]
    assert "      ← «Giấy khen» [75–84] (rules.one)" in told


@pytest.mark.parametrize(
    ("iso", "vietnamese"),
    [
        ("2024-06-12", "12/06/2024"),
        ("2024-06-12T08:07", "12/06/2024 08:07"),
        ("34-CT/TW", "34-CT/TW"),
        ("2024", "2024"),
    ],
)
def test_dates_are_written_as_people_do(iso: str, vietnamese: str) -> None:
    assert spoken_date(Speech(), iso) == vietnamese
    assert spoken_date(Speech("en"), iso) == iso
