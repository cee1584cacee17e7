"""One entry a person: mentions merged, titles in short form, the longest post."""

import pytest

from extractors import extract
from tests.extractors.lines import document, report, told_of

Told = tuple[list[str], list[str], list[str]]


def participants(*lines: str) -> dict[str, Told]:
    return {p.name: told_of(p) for p in extract(report(*lines)).participants}


def test_mentions_of_one_person_are_one_entry() -> None:
    lines = [
        "Dự Hội nghị có PGS, TS Lò Văn Hòa, Phó Giám đốc Sở; bà Vi Thị Mận.",
        "Phát biểu tại Hội nghị, đồng chí Lò Văn Hoà - Phó Giám đốc Sở Nội vụ, Cụm trưởng Cụm thi đua số 7 biểu dương các đơn vị.",
        "caption| LÒ VĂN HÒA phát biểu",
    ]
    assert participants(*lines) == {
        "Lò Văn Hòa": (
            ["PGS", "TS"],
            ["Phó Giám đốc Sở Nội vụ", "Cụm trưởng Cụm thi đua số 7"],
            ["attendee", "speaker"],
        ),
        "Vi Thị Mận": ([], [], ["attendee"]),
    }


def test_a_caption_may_hold_the_longest_form() -> None:
    lines = [
        "Đồng chí Lò Văn Pín, Giám đốc Sở chủ trì Hội nghị.",
        "caption| Đồng chí Lò Văn Pín, Giám đốc Sở Nội vụ tỉnh phát biểu.",
    ]
    assert participants(*lines) == {"Lò Văn Pín": ([], ["Giám đốc Sở Nội vụ tỉnh"], ["chair", "speaker"])}


def test_abbreviations_and_full_words_are_one_post() -> None:
    lines = [
        "Dự Hội nghị có ông Lò Văn Pín, Chủ tịch UBND huyện Mường Lát.",
        "Ông Lò Văn Pín, Chủ tịch Ủy ban nhân dân huyện Mường Lát phát biểu chỉ đạo.",
    ]
    ((titles, posts, roles),) = participants(*lines).values()
    assert (titles, len(posts), roles) == ([], 1, ["attendee", "speaker"])


def test_a_party_post_in_capitals_is_the_one_written_out() -> None:
    lines = [
        "Phát biểu tại Hội nghị, đồng chí Lò Văn Pín, Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo cảm ơn các đơn vị.",
        "caption| Đ/c Lò Văn Pín – UVBTV, Trưởng ban Tuyên giáo phát biểu.",
    ]
    assert participants(*lines) == {"Lò Văn Pín": ([], ["Ủy viên Ban Thường vụ", "Trưởng ban Tuyên giáo"], ["speaker"])}


def test_a_standing_committee_before_a_list_of_names_is_nobodys_post() -> None:
    chairs = "Hội nghị họp dưới sự chủ trì của các đồng chí Thường trực Huyện ủy: Lò Văn Pín - Bí thư Huyện ủy; Vi Thị Mận - Phó Bí thư."
    assert participants(chairs) == {
        "Lò Văn Pín": ([], ["Bí thư Huyện ủy"], ["chair"]),
        "Vi Thị Mận": ([], ["Phó Bí thư"], ["chair"]),
    }


def test_a_post_after_a_dash_is_of_both_who_have_titles() -> None:
    sentence = (
        "Dự Hội nghị có TS.BS. Lò Văn Pín và ThS.BS. Vi Thị Mận - Phó Giám đốc Trung tâm Đào tạo và Chỉ đạo tuyến."
    )
    post = ["Phó Giám đốc Trung tâm Đào tạo và Chỉ đạo tuyến"]
    assert participants(sentence) == {
        "Lò Văn Pín": (["TS"], post, ["attendee"]),
        "Vi Thị Mận": (["ThS"], post, ["attendee"]),
    }


def test_two_posts_of_one_kind_stay_two() -> None:
    lines = ["Dự Hội nghị có ông Lò Văn Pín, Chủ tịch Hội Nông dân huyện, Chủ tịch Quỹ Hỗ trợ ngư dân."]
    assert participants(*lines) == {
        "Lò Văn Pín": ([], ["Chủ tịch Hội Nông dân huyện", "Chủ tịch Quỹ Hỗ trợ ngư dân"], ["attendee"])
    }


@pytest.mark.parametrize(
    ("given", "name", "titles"),
    [
        ("PGS,TS Trần Quốc Khải", "Trần Quốc Khải", ["PGS", "TS"]),
        ("các đồng chí: GS,TS. Trần Quốc Khải", "Trần Quốc Khải", ["GS", "TS"]),
        ("Phó Giáo sư, Tiến sĩ Trần Quốc Khải", "Trần Quốc Khải", ["PGS", "TS"]),
        ("đồng chí Thiếu tướng, TS. Trần Quốc Khải", "Trần Quốc Khải", ["Thiếu tướng", "TS"]),
        ("Thạc sỹ, BSCKII Hoàng Thị Nhạn", "Hoàng Thị Nhạn", ["ThS", "BSCKII"]),
        ("Nhà giáo ưu tú Hoàng Thị Nhạn", "Hoàng Thị Nhạn", ["NGƯT"]),
        ("TTND.GS.TS Hoàng Thị Nhạn", "Hoàng Thị Nhạn", ["TTND", "GS", "TS"]),
        ("bác sĩ Hoàng Thị Nhạn", "Hoàng Thị Nhạn", []),
        ("luật gia Hoàng Thị Nhạn", "Hoàng Thị Nhạn", []),
        ("nhà báo Hoàng Thị Nhạn", "Hoàng Thị Nhạn", []),
    ],
)
def test_titles_are_in_short_form_and_split(given: str, name: str, titles: list[str]) -> None:
    assert participants(f"Dự Hội nghị có {given}, Phó Giám đốc Sở Y tế.") == {
        name: (titles, ["Phó Giám đốc Sở Y tế"], ["attendee"])
    }


def test_titles_of_all_mentions_are_gathered() -> None:
    lines = ["Chủ trì Hội nghị là Đại tá Trần Quốc Khải.", "Kết luận Hội nghị, TS Trần Quốc Khải cảm ơn các đơn vị."]
    assert participants(*lines) == {"Trần Quốc Khải": (["Đại tá", "TS"], [], ["chair", "speaker"])}


def test_tones_tell_people_apart() -> None:
    lines = ["Dự Hội nghị có ông Lò Văn Hùng, Bí thư Đảng ủy; ông Lò Văn Hưng, Chủ tịch UBND xã."]
    assert list(participants(*lines)) == ["Lò Văn Hùng", "Lò Văn Hưng"]


def test_two_people_of_one_name_are_one_entry() -> None:
    """The text does not tell them apart, so neither does the record: one name, one entry."""
    lines = ["Dự Hội nghị có ông Lò Văn Pín, Bí thư Đảng ủy xã Nà Kẹ; ông Lò Văn Pín, Giám đốc Bệnh viện Bạch Giang."]
    assert participants(*lines) == {
        "Lò Văn Pín": ([], ["Bí thư Đảng ủy xã Nà Kẹ", "Giám đốc Bệnh viện Bạch Giang"], ["attendee"])
    }


def test_a_slip_is_corrected_where_the_document_also_writes_it_right() -> None:
    lines = [
        "Dự Hội nghị có ông Trần Ttrường Giang, Phó Giám đốc Sở Nội vụ.",
        "Ông Trần Trường Giang, Phó Giám đốc Sở Nội vụ phát biểu chỉ đạo.",
        "caption| Ông Trần Trường Giang phát biểu",
    ]
    assert participants(*lines) == {"Trần Trường Giang": ([], ["Phó Giám đốc Sở Nội vụ"], ["attendee", "speaker"])}


def test_two_deputies_whose_names_differ_by_a_tone_stay_two() -> None:
    lines = [
        "Dự Hội nghị có ông Lò Văn Hùng, Phó Chủ tịch UBND huyện; ông Lò Văn Hưng, Phó Chủ tịch UBND huyện.",
        "Ông Lò Văn Hùng phát biểu chỉ đạo Hội nghị.",
    ]
    post = ["Phó Chủ tịch UBND huyện"]
    assert participants(*lines) == {
        "Lò Văn Hùng": ([], post, ["attendee", "speaker"]), "Lò Văn Hưng": ([], post, ["attendee"]),
    }  # fmt: skip


def test_where_no_meeting_is_reported_nobody_takes_part() -> None:
    record = extract(
        document(
            "headline| Gương điển hình ở bản Nà Kẹ",
            "Ông Lò Văn Pín, Chủ tịch Hội Nông dân xã chia sẻ kinh nghiệm trồng mận.",
            "Năm 2020, ông được tặng Bằng khen của Chủ tịch UBND tỉnh.",
        )
    )
    assert (record.meeting, record.participants, record.delegations) == (None, (), ())


def test_evidence_names_the_rule_and_the_words() -> None:
    (person,) = extract(report("Chủ trì Hội nghị có đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện.")).participants
    assert [(e.field, e.rule, e.quote) for e in person.evidence] == [
        ("name", "names", "Lò Văn Pín"),
        ("roles:chair", "roles.chair_forward", "Chủ trì Hội nghị có"),
        ("positions", "posts", "Phó Chủ tịch UBND huyện"),
    ]
    assert 0.9 <= person.confidence <= 1
