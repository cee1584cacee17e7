"""Who has the floor, sentence by sentence."""

import pytest

from extractors import extract
from extractors.participants import find_people_of
from extractors.reading import read
from extractors.speech import Floor
from tests.extractors.lines import report, roles_in


def floor(*lines: str) -> list[tuple[str | None, bool, bool]]:
    """For each sentence below the head of a report: the speaker, whether it is a paper, whether the meeting is closed."""
    reading = read(report(*lines))
    followed = Floor(reading, find_people_of(reading))
    out: list[tuple[str | None, bool, bool]] = []
    for index, sentence in enumerate(reading.body):
        speaker = followed.take(index, sentence)
        out.append((speaker.name, speaker.presents, speaker.closes) if speaker else (None, False, False))
    return out[1:]


NOBODY = (None, False, False)
PIN = ("Lò Văn Pín", False, False)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Ông Lò Văn Pín nhấn mạnh vai trò của cơ sở. Các đơn vị cần làm ngay."], [PIN, PIN]),
        (["Ông Lò Văn Pín nhấn mạnh vai trò của cơ sở.", "Hội nghị bế mạc lúc 11 giờ."], [PIN, NOBODY]),
        (["Ông Lò Văn Pín nhấn mạnh vai trò của cơ sở.", "Ông cũng đề nghị Cụm sớm họp."], [PIN, PIN]),
        (["Ông Lò Văn Pín nhấn mạnh các việc:", "list_item| Làm sớm.", "- Làm kỹ."], [PIN, PIN, PIN]),
        (["Bà Vi Thị Mận trình bày báo cáo tổng kết. Cụm đạt nhiều kết quả."], [("Vi Thị Mận", True, False)] * 2),
        (["Kết luận Hội nghị, ông Lò Văn Pín cảm ơn các đơn vị."], [("Lò Văn Pín", False, True)]),
        (
            ["Ông Lò Văn Pín chủ trì Hội nghị.", "Chủ tọa kết luận: giữ nguyên tiêu chí."],
            [NOBODY, ("Lò Văn Pín", False, True)],
        ),
        (["Phó Giám đốc Sở Nội vụ yêu cầu các đơn vị làm ngay."], [("Phó Giám đốc Sở Nội vụ", False, False)]),
        (["Các đại biểu thảo luận sôi nổi."], [NOBODY]),
        (["Ông Lò Văn Pín khẳng định kết quả. Bà Vi Thị Mận đề nghị bổ sung."], [PIN, ("Vi Thị Mận", False, False)]),
    ],
)
def test_the_floor(lines: list[str], expected: list[tuple[str | None, bool, bool]]) -> None:
    assert floor(*lines) == expected


def test_who_speaks_under_a_post_alone_is_a_speaker() -> None:
    lines = [
        "Dự Hội nghị có bà Vi Thị Mận, Giám đốc Sở Nội vụ.",
        "Giám đốc Sở Nội vụ kết luận các nội dung của Hội nghị.",
    ]
    assert roles_in(extract(report(*lines))) == {"Vi Thị Mận": ["attendee", "speaker"]}


def test_a_post_that_two_hold_tells_nobody() -> None:
    lines = [
        "Dự Hội nghị có bà Vi Thị Mận, Phó Giám đốc Sở Nội vụ; ông Lò Văn Pín, Phó Giám đốc Sở Nội vụ.",
        "Phó Giám đốc Sở Nội vụ yêu cầu các đơn vị làm ngay.",
    ]
    assert roles_in(extract(report(*lines))) == {"Vi Thị Mận": ["attendee"], "Lò Văn Pín": ["attendee"]}
