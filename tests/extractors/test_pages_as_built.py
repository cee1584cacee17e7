"""What pages and papers of the genre say in ways of their own: lists that go on, posts alone, slips, results."""

import pytest

from extractors import extract
from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line, decisions_in, document, posts_in, report, roles_in

KHUA, MAN, PIN = "Sồng A Khua", "Vi Thị Mận", "Lò Văn Pín"
MINUTES = (
    "letterhead| CỤM THI ĐUA SỐ 4",
    "headline| BIÊN BẢN Hội nghị tổng kết năm 2030",
    "heading| I. THÀNH PHẦN THAM DỰ",
)


def groups(*lines: Line) -> list[tuple[str, int | None]]:
    return [(d.text, d.count) for d in extract(report(*lines)).delegations]


def decisions(*lines: Line) -> list[tuple[str, str, str | None]]:
    return decisions_in(extract(report(*lines)))


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Tới dự có ông Lò Văn Pín và bà Vi Thị Mận.", "Ông Pín và bà Mận đồng chủ trì hội nghị."), ["attendee", "chair"]),
        (("Theo dõi, chỉ đạo hội nghị qua màn hình có ông Lò Văn Pín, Phó Chánh án.",), ["attendee"]),
        (("Ông Lò Văn Pín tuyên bố lý do và trình bày báo cáo tổng kết.",), ["presenter"]),
        (("Tham luận của anh Lò Văn Pín kể chuyện giữ rừng.",), ["presenter"]),
        (("Thượng tá Lò Văn Pín, Phó Chính ủy đọc Chỉ thị số 9/CT-BCH.",), ["presenter"]),
        (("Anh Lò Văn Pín, Trưởng bản Nà Kẹ hỏi về cách chấm điểm.",), ["speaker"]),
        (("Dịp này, ông Sồng A Khua trao Bằng khen của Hội tặng Trường Nà Kẹ và anh Lò Văn Pín.",), ["awardee"]),
    ],
)  # fmt: skip
def test_roles(lines: tuple[str, ...], expected: list[str]) -> None:
    assert sorted(roles_in(extract(report(*lines)))[PIN]) == sorted(expected)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            (
                "Dự hội nghị có đ/c Chánh Văn phòng UBND huyện, đ/c Lò Văn Pín - Trưởng phòng Nội vụ, giám đốc hoặc phó "
                "giám đốc và kế toán trưởng của 6 sở trong cụm."
            ),
            [
                ("đ/c Chánh Văn phòng UBND huyện", None),
                ("giám đốc hoặc phó giám đốc và kế toán trưởng của 6 sở trong cụm", 6),
            ],
        ),
        ("Tới dự có 120 đại biểu là những bông hoa đẹp của phong trào.", [("120 đại biểu", 120)]),
    ],
)
def test_groups_told_by_their_office_or_praised(line: str, expected: list[tuple[str, int | None]]) -> None:
    assert groups(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Dự Hội nghị có ông Lò Văn Pín. Tại các điểm cầu có giám đốc, chủ tịch công đoàn và cán bộ thi đua của 6 trạm.",
            [("giám đốc, chủ tịch công đoàn và cán bộ thi đua của 6 trạm", 6)],
        ),
        (
            "Về phía các đơn vị có Chủ tịch, Phó Chủ tịch UBND 5 huyện; đại diện các đoàn thể.",
            [("Chủ tịch, Phó Chủ tịch UBND 5 huyện", 5), ("đại diện các đoàn thể", None)],
        ),
        (
            "Dự Hội nghị còn có các đ/c trong Ban Thường vụ Hội, các đ/c Chủ tịch Hội Làm vườn 5 huyện.",
            [("các đ/c trong Ban Thường vụ Hội", None), ("các đ/c Chủ tịch Hội Làm vườn 5 huyện", 5)],
        ),
        (
            "Tham gia hội nghị có mặt đầy đủ 12 đồng chí là Chủ tịch các Công đoàn cơ sở trong cụm.",
            [("12 đồng chí là Chủ tịch các Công đoàn cơ sở trong cụm", 12)],
        ),
    ],
)
def test_groups_of_several_offices(line: str, expected: list[tuple[str, int | None]]) -> None:
    assert groups(line) == expected


def test_a_sentence_in_the_section_of_people_is_no_heading() -> None:
    line = "Về phía các thành viên có lãnh đạo công ty, chủ tịch công đoàn của 7 đơn vị."
    found = extract(document(*MINUTES, line)).delegations
    assert [d.text for d in found] == ["lãnh đạo công ty, chủ tịch công đoàn của 7 đơn vị"]


def test_a_post_of_several_bodies_or_of_somebody_addressed_apart_is_nobody_elses() -> None:
    line = "Dự hội nghị có đ/c Chánh Văn phòng UBND huyện, đ/c Lò Văn Pín - Trưởng phòng Nội vụ, giám đốc của 6 trạm."
    assert posts_in(extract(report(line))) == {PIN: ["Trưởng phòng Nội vụ"]}


def test_what_stands_after_a_colon_in_small_letters_is_said_and_no_post() -> None:
    line = "list_item| - Bà Vi Thị Mận: cán bộ thư viện làm cả năm, đề nghị các tổ quan tâm hơn."
    assert posts_in(extract(report(line))) == {MAN: []}


def test_a_line_in_small_letters_goes_on_with_the_list_above_it() -> None:
    lines = ("Về dự có:", "list_item| - Ông Lò Văn Pín, Phó Chủ tịch UBND tỉnh;", "cùng đại diện các sở, ban, ngành.")
    assert groups(*lines) == [("đại diện các sở, ban, ngành", None)]


def test_a_group_in_a_numbered_list_of_those_who_take_part() -> None:
    lines = (
        "Các đơn vị thành viên:",
        "list_item| 1. Ông Lò Văn Pín, Hạt trưởng Hạt Kiểm lâm Nà Kẹ;",
        "list_item| 2. Đại diện Phòng Pháp chế Chi cục Kiểm lâm.",
    )
    assert [d.text for d in extract(document(*MINUTES, *lines)).delegations] == [
        "Đại diện Phòng Pháp chế Chi cục Kiểm lâm"
    ]


def test_a_name_with_y_for_i_or_with_a_slip_in_its_middle_is_the_same() -> None:
    lines = (
        "Tới dự có Đại tá Lò Sĩ Pín, Giám đốc Công an tỉnh; bà Vi Thành Mận, Chủ tịch Hội.",
        "Bà Vi Thành Mận trình bày báo cáo tổng kết.",
        "Đại tá Lò Sỹ Pín phát biểu chỉ đạo.",
        "Bà Vi Thàng Mận bế mạc Hội nghị.",
    )
    assert roles_in(extract(report(*lines))) == {
        "Lò Sĩ Pín": ["attendee", "speaker"],
        "Vi Thành Mận": ["attendee", "speaker", "presenter"],
    }


def test_a_last_name_that_lost_its_marks_is_the_same() -> None:
    lines = ("Chủ trì hội nghị là bà Vi Thị Mận.", "Bà Vi Thị Mận trình bày báo cáo.", "Bà Vi Thị Man bế mạc Hội nghị.")
    assert roles_in(extract(report(*lines))) == {MAN: ["chair", "speaker", "presenter"]}


def test_a_theatre_is_no_song() -> None:
    line = "Tới dự có TGĐ Công ty Chè Lò Văn Pín và bà Vi Thị Mận, Giám đốc Nhà hát Chèo Nà Kẹ."
    assert posts_in(extract(report(line))) == {PIN: ["TGĐ Công ty Chè"], MAN: ["Giám đốc Nhà hát Chèo Nà Kẹ"]}


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Ông Lò Văn Pín tiếp thu, hứa sửa quy chế trong tháng 8.",),
            [("conclusion", "Ông Lò Văn Pín tiếp thu, hứa sửa quy chế trong tháng 8.", PIN)],
        ),
        (("Ông Lò Văn Pín thay mặt tuổi trẻ phát biểu hứa quyết tâm.",), []),
        (
            ("Ông Lò Văn Pín phát biểu tại hội nghị.", "Về phía tỉnh, ông đồng ý về chủ trương cho Hội thuê thêm đất."),
            [],
        ),
        (
            ("Ông Lò Văn Pín kết luận: các hạt hoàn thiện hồ sơ trước ngày 20/1.",),
            [("directive", "Ông Lò Văn Pín kết luận: các hạt hoàn thiện hồ sơ trước ngày 20/1.", PIN)],
        ),
        (
            ("Sau khi thảo luận hội nghị nhất trí một số việc:", "list_item| 1. Góp quỹ chung mỗi hạt năm triệu đồng."),
            [("agreement", "Góp quỹ chung mỗi hạt năm triệu đồng.", "hội nghị")],
        ),
        (
            ("2. Kết quả thực hiện các chỉ tiêu thi đua:", "list_item| - Trồng mới hai vạn cây, tăng 15% so với năm trước."),
            [],
        ),
        (
            ("Đợt thi đua kéo dài hai tháng với 2 nội dung:", "list_item| + Trồng mới hai vạn cây quế;"),
            [("plan", "Trồng mới hai vạn cây quế;", None)],
        ),
        (("Đại diện Hạt Nà Kẹ nhất trí với dự thảo báo cáo, không có ý kiến thêm.",), []),
        (
            ("Hội nghị thống nhất 100% không xét hạt nộp sổ muộn.",),
            [("agreement", "Hội nghị thống nhất 100% không xét hạt nộp sổ muộn.", "Hội nghị")],
        ),
        (("Những năm bao cấp, các hạt phải gánh cây giống lên nương.",), []),
        (
            ("Chỉ huy 8 đồn đã ký kết giao ước thi đua.",),
            [("agreement", "Chỉ huy 8 đồn đã ký kết giao ước thi đua.", "Chỉ huy 8 đồn")],
        ),
    ],
)  # fmt: skip
def test_decisions(lines: tuple[str, ...], expected: list[tuple[str, str, str | None]]) -> None:
    assert decisions(*lines) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hội đồng trình Chủ tịch UBND tỉnh tặng Bằng khen cho 04 tập thể và ông Lò Văn Pín, xã Nà Bó.",
            rows("Bằng khen", "Chủ tịch UBND tỉnh", P, 4, PIN),
        ),
        (
            "Hội trao Giấy khen tặng 8 cá nhân trong đó có kỹ sư Lò Văn Pín, chị Vi Thị Mận (đội vườn ươm).",
            rows("Giấy khen", "Hội", C, 8, PIN, MAN),
        ),
        (
            (
                "Hội nghị suy tôn Hạt Nà Hin đề nghị UBND tỉnh tặng Cờ thi đua, 02 hạt (Hạt Nà Kẹ và Hạt Nà Bó) đề nghị "
                "tặng Bằng khen của UBND tỉnh."
            ),
            [
                *rows("Cờ thi đua", "UBND tỉnh", P, "Hạt Nà Hin"),
                *rows("Bằng khen", "UBND tỉnh", P, "Hạt Nà Kẹ", "Hạt Nà Bó"),
            ],
        ),
        ("Trong quý I có 63 lượt cơ quan hỏi về cách xét Bằng khen của Chủ tịch UBND tỉnh.", []),
        ("Tại Hội thi cấy lúa, đội Nà Kẹ đạt giải nhất, chị Vi Thị Mận đạt danh hiệu “Đôi tay vàng”.", []),
        (
            "Công ty Chè Nà Kẹ thành lập năm 1980. Năm 2004, công ty được tặng Cờ thi đua của Chính phủ.",
            rows("Cờ thi đua", "Chính phủ", C, "Công ty Chè Nà Kẹ", year=2004),
        ),
    ],
)
def test_awards(text: str, expected: list[Row]) -> None:
    assert awards(text) == expected


def test_tables_below_the_title_of_a_list_are_parted_by_their_headings() -> None:
    lines: tuple[Line, ...] = (
        "letterhead| HỘI LÀM VƯỜN TỈNH",
        "headline| QUYẾT ĐỊNH Về việc khen thưởng năm 2030",
        "Điều 1. Tặng Giấy khen của Hội Làm vườn tỉnh cho 02 tập thể và 02 cá nhân (có danh sách kèm theo).",
        "heading| DANH SÁCH",
        "Tập thể, cá nhân được tặng Giấy khen",
        "heading| I. TẬP THỂ",
        [["1.", "Chi hội Nà Kẹ"], ["2.", "Chi hội Nà Bó"]],
        "heading| II. CÁ NHÂN",
        [["TT", "Họ và tên"], ["1", "Ông Lò Văn Pín"], ["2", "Bà Vi Thị Mận"]],
    )
    named = ("Chi hội Nà Kẹ", "Chi hội Nà Bó", PIN, MAN)
    assert awards(*lines) == rows("Giấy khen", "Hội Làm vườn tỉnh", C, *named, year=2030)


def test_a_cluster_told_by_initials_and_houses_called_by_their_brand() -> None:
    record = extract(
        report(
            "Ngày 12/01/2024, Khối thi đua các công ty chè xuất khẩu tổ chức Hội nghị tổng kết năm 2023.",
            "Khối thi đua các CTCXK có 4 đơn vị gồm: VNPT Nà Kẹ, Lamsonbank Nà Bó, NaHinPostBank Nà Hin và FPT Nà Kẹ.",
        )
    )
    (found,) = [c for c in record.clusters if c.members]
    assert found.members == ("VNPT Nà Kẹ", "Lamsonbank Nà Bó", "NaHinPostBank Nà Hin", "FPT Nà Kẹ")
    assert found.name == "Khối thi đua các công ty chè xuất khẩu"


def test_minutes_that_a_decision_is_based_on_tell_of_no_cluster() -> None:
    lines = (
        "letterhead| HỘI LÀM VƯỜN TỈNH",
        "headline| QUYẾT ĐỊNH Về việc khen thưởng năm 2030",
        "list_item| - Xét Tờ trình số 4-TTr/HLV và biên bản họp của các cụm thi đua số 1, 2, 3;",
    )
    assert extract(document(*lines)).clusters == ()


def test_the_days_of_a_period_may_be_told_where_it_is_named_again() -> None:
    line = "Năm 2023 (từ 01/12/2022 đến 30/11/2023) các trường hoàn thành kế hoạch."
    meeting = extract(report(line)).meeting
    assert meeting is not None
    assert meeting.period is not None
    assert (meeting.period.start, meeting.period.end) == ("2022-12-01", "2023-11-30")


def test_a_theme_that_opens_a_sentence_is_the_meetings_wherever_it_stands() -> None:
    told = ["Các trường đã nỗ lực trong năm qua."] * 5
    meeting = extract(report(*told, "Với chủ đề “Rừng xanh, bản ấm”, Hội nghị nghe năm tham luận.")).meeting
    assert meeting is not None
    assert meeting.theme == "Rừng xanh, bản ấm"


def test_numbers_of_rooms_count_nothing_and_posts_do() -> None:
    record = extract(report("Tới dự có chỉ huy 9 đồn Biên phòng; đại diện Phòng 4 và Phòng 11 Viện KSND tỉnh."))
    assert [(f.label, f.value) for f in record.figures] == [("đồn Biên phòng", 9)]
