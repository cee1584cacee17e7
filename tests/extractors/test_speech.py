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
        (
            [
                "Ông Lò Văn Pín làm việc với xã Nà Kẹ. Cùng dự có bà Vi Thị Mận.",
                "Tại buổi làm việc, đồng chí yêu cầu xã làm ngay.",
            ],
            [NOBODY, NOBODY, PIN],
        ),
        (["Phó Giám đốc Sở Nội vụ yêu cầu các đơn vị làm ngay."], [("Phó Giám đốc Sở Nội vụ", False, False)]),
        (["Các đại biểu thảo luận sôi nổi."], [NOBODY]),
        (["Ông Lò Văn Pín khẳng định kết quả. Bà Vi Thị Mận đề nghị bổ sung."], [PIN, ("Vi Thị Mận", False, False)]),
    ],
)
def test_the_floor(lines: list[str], expected: list[tuple[str | None, bool, bool]]) -> None:
    assert floor(*lines) == expected


#: Lines of one sentence each, enough of them to tell that paragraphs say nothing.
LINED = (
    "Dự Hội nghị có bà Vi Thị Mận, Giám đốc Sở Nội vụ.",
    "Ông Lò Văn Pín, Chủ tịch Hội Làm vườn, nhấn mạnh vai trò của cơ sở.",
    "Mùa mưa năm nay đến sớm.",
    "Chủ tịch Hồ Chí Minh từng về thăm bản.",
    "Dịp này, ông đề nghị các xã đắp bờ.",
    '"Bờ cao thì ruộng bền.',
    'Các xã phải làm ngay", Giám đốc Sở Nội vụ nói.',
    "Theo ông Pín, các xã còn thiếu giống.",
    "Bà Kha cho rằng giống đã đủ.",
    "Giống mới chịu hạn tốt.",
    "Tại hội nghị, các xã ký giao ước.",
)


def test_where_every_sentence_has_its_line_a_speech_goes_on_until_something_else_is_told() -> None:
    man = ("Vi Thị Mận", False, False)
    assert floor(*LINED) == [NOBODY, PIN, PIN, PIN, PIN, man, man, PIN, NOBODY, NOBODY, NOBODY]


def test_paragraphs_that_hold_more_end_a_speech() -> None:
    lines = [*LINED[:3], *["Mùa mưa đến sớm. Ruộng ngập."] * 3]
    assert floor(*lines) == [NOBODY, PIN, *[NOBODY] * 7]


def test_who_is_told_by_the_end_of_the_name_is_told_by_the_whole() -> None:
    lines = ["Ông Lò Văn Pín dự Hội nghị.", "Tới lượt mình, kỹ sư Văn Pín cho rằng cần chọn giống."]
    assert floor(*lines)[-1] == PIN


def test_a_post_that_a_mention_alone_tells_is_that_person() -> None:
    lines = ["Chủ tịch Hội Vi Thị Mận đã về đến bản.", "Chủ tịch Hội đề nghị các tổ đắp bờ."]
    assert floor(*lines) == [NOBODY, ("Vi Thị Mận", False, False)]


def test_of_two_whose_names_end_alike_who_was_named_last_speaks() -> None:
    lines = [
        "Ông Lò Văn Pín nhấn mạnh vai trò của cơ sở.",
        "Bà Vi Thị Pín đến thăm vườn ươm.",
        "Bà Pín nhấn mạnh vai trò của tổ trưởng.",
    ]
    assert floor(*lines) == [PIN, NOBODY, ("Vi Thị Pín", False, False)]


def test_a_post_and_the_end_of_a_name_are_that_person() -> None:
    lines = ["Ông Lò Văn Pín nhấn mạnh vai trò của cơ sở.", "Thứ trưởng Pín cảm ơn và đề nghị các tổ đắp bờ."]
    assert floor(*lines) == [PIN, PIN]


def test_who_speaks_under_a_post_alone_is_a_speaker() -> None:
    lines = [
        "Dự Hội nghị có bà Vi Thị Mận, Giám đốc Sở Nội vụ.",
        "Giám đốc Sở Nội vụ kết luận các nội dung của Hội nghị.",
    ]
    assert roles_in(extract(report(*lines))) == {"Vi Thị Mận": ["attendee", "speaker"]}


def test_who_speaks_under_a_pronoun_alone_is_a_speaker() -> None:
    record = extract(
        report(
            "Ông Lò Văn Pín làm việc với xã Nà Kẹ. Cùng dự có bà Vi Thị Mận.",
            "Tại buổi làm việc, đồng chí yêu cầu xã làm ngay.",
        )
    )
    assert roles_in(record) == {"Lò Văn Pín": ["speaker"], "Vi Thị Mận": ["attendee"]}


def test_a_post_that_two_hold_tells_nobody() -> None:
    lines = [
        "Dự Hội nghị có bà Vi Thị Mận, Phó Giám đốc Sở Nội vụ; ông Lò Văn Pín, Phó Giám đốc Sở Nội vụ.",
        "Phó Giám đốc Sở Nội vụ yêu cầu các đơn vị làm ngay.",
    ]
    assert roles_in(extract(report(*lines))) == {"Vi Thị Mận": ["attendee"], "Lò Văn Pín": ["attendee"]}
