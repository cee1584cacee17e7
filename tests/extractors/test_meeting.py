"""The meeting: whether one is reported, and what is said of it."""

import pytest

from extractors import extract
from extractors.meeting import reviewed_year
from models import Meeting, MeetingKind, Mode, Period, Role
from tests.extractors.lines import Line, document, report

HEAD = "headline| Cụm thi đua số 7 họp mặt"
DATE = "dateline| 12/01/2024 14:05"
CHAIR = "Đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện Mường Lát chủ trì Hội nghị."


def meeting(*lines: Line) -> Meeting:
    """The meeting of a page that goes on to tell of it, so that what is tested alone decides."""
    found = extract(
        document(
            *lines, "Tại Hội nghị, các đơn vị bàn về phong trào thi đua và việc khen thưởng.", "Toàn cảnh Hội nghị."
        )
    ).meeting
    assert found
    return found


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023 và phương hướng, nhiệm vụ công tác năm 2024", MeetingKind.ANNUAL_REVIEW),
        ("Hội nghị sơ kết phong trào thi đua 6 tháng đầu năm 2023", MeetingKind.INTERIM_REVIEW),
        ("Hội nghị tập huấn nghiệp vụ thi đua, khen thưởng năm 2023", MeetingKind.TRAINING),
        ("Lớp tập huấn công tác thi đua, khen thưởng cấp cơ sở", MeetingKind.TRAINING),
        ("Lớp bồi dưỡng nghiệp vụ công tác thi đua, khen thưởng", MeetingKind.TRAINING),
        ("Tọa đàm khoa học về đổi mới công tác thi đua", MeetingKind.SEMINAR),
        ("Hội thảo nâng cao chất lượng phong trào thi đua", MeetingKind.SEMINAR),
        ("Đại hội Thi đua yêu nước lần thứ V", MeetingKind.CONGRESS),
        ("Đại hội điển hình tiên tiến giai đoạn 2020 - 2025", MeetingKind.CONGRESS),
        ("Lễ phát động phong trào thi đua năm 2024", MeetingKind.LAUNCH),
        ("Hội nghị ra mắt mô hình “Tổ thi đua giữ rừng”", MeetingKind.LAUNCH),
        ("Hội nghị khen thưởng giáo viên bồi dưỡng học sinh giỏi", MeetingKind.CONFERENCE),
        ("Lễ trao tặng Huân chương Lao động hạng Ba", MeetingKind.CEREMONY),
        ("Lễ kỷ niệm 75 năm Ngày truyền thống thi đua yêu nước", MeetingKind.CEREMONY),
        ("Hội nghị ký kết giao ước thi đua năm 2024", MeetingKind.SIGNING),
        ("phiên họp thứ hai Hội đồng Thi đua - Khen thưởng tỉnh", MeetingKind.SESSION),
        ("Hội nghị giao ban công tác thi đua quý I năm 2024", MeetingKind.SESSION),
        ("họp bình xét thi đua năm 2023", MeetingKind.SESSION),
        ("Hội nghị triển khai công tác thi đua, khen thưởng năm 2024", MeetingKind.CONFERENCE),
        ("Hội nghị biểu dương điển hình tiên tiến năm 2023", MeetingKind.CONFERENCE),
        ("Hội nghị tuyên dương giáo viên bồi dưỡng học sinh giỏi năm 2023", MeetingKind.CONFERENCE),
        ("công bố các quyết định về khen thưởng năm 2023", MeetingKind.CEREMONY),
        # A meeting named by two is the first of them.
        ("Hội nghị sơ kết công tác thi đua và tập huấn nghiệp vụ khen thưởng", MeetingKind.INTERIM_REVIEW),
        ("Hội nghị tổng kết phong trào thi đua năm 2023 và ký kết giao ước thi đua năm 2024", MeetingKind.ANNUAL_REVIEW),
    ],
)  # fmt: skip
def test_name_and_kind(name: str, kind: MeetingKind) -> None:
    found = meeting(HEAD, DATE, f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {name}.", CHAIR)
    assert (found.title, found.kind) == (name, kind)


NAME = "Hội nghị tổng kết công tác thi đua năm 2023"


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (f"Sáng 11/01/2024, Cụm thi đua số 7 đã tổ chức {NAME} tại Hội trường Huyện ủy.", NAME),
        (f"Sáng 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}, kết nối tới 12 điểm cầu xã.", NAME),
        (f"Sáng 11/01/2024, UBND xã Nà Kẹ đăng cai {NAME} của Cụm thi đua số 7.", NAME),
        (f"Sáng 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}, với sự tham dự của 40 đại biểu.", NAME),
        (f"Sáng 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}, đồng thời phát động đợt thi đua mới.", NAME),
        (f"Sáng 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}; triển khai nhiệm vụ năm 2024 tại Huyện ủy.", f"{NAME}; triển khai nhiệm vụ năm 2024"),
        ("Sáng 11/01/2024, Huyện ủy tổ chức Hội nghị Ban Chấp hành (phiên bất thường) bàn việc giữ rừng.",
         "Hội nghị Ban Chấp hành (phiên bất thường) bàn việc giữ rừng"),
        ("Sáng 11/01/2024, Ban Tổ chức Tuần lễ Chè tổ chức Hội nghị triển khai Kế hoạch tổ chức Tuần lễ.",
         "Hội nghị triển khai Kế hoạch tổ chức Tuần lễ"),
        (f"Sáng 11/01/2024, Cụm thi đua số 7 tổ chức {NAME} dưới sự chủ trì của đồng chí Lò Văn Pín.", NAME),
        (f"Sáng 11/01/2024, Cụm thi đua số 7 tổ chức {NAME} nhằm đánh giá kết quả đạt được.", NAME),
        (f"{NAME} của Cụm thi đua số 7 diễn ra ngày 11/01/2024 tại Hội trường Huyện ủy.", NAME),
        (f"{NAME} của Cụm thi đua số 7 được tổ chức vào sáng 11/01/2024.", NAME),
        (f"{NAME} của Cụm thi đua số 7 do Sở Y tế tổ chức vào sáng 11/01/2024.", f"{NAME} của Cụm thi đua số 7"),
        (f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức “{NAME} và phương hướng năm 2024”.", f"{NAME} và phương hướng năm 2024"),
        (f"Ngày 11/01/2024, {NAME} do UBND huyện Mường Lát đăng cai tổ chức.", NAME),
        ("Ngày 11/01/2024, Cụm thi đua số 7 đã tổ chức thành công Hội nghị tổng kết phong trào “Dân vận khéo” năm 2023.",
         "Hội nghị tổng kết phong trào “Dân vận khéo” năm 2023"),
        ("Ngày 11/01/2024, Cụm thi đua số 7 tổng kết phong trào thi đua năm 2023.", "tổng kết phong trào thi đua năm 2023"),
        (f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}; triển khai nhiệm vụ năm 2024.", f"{NAME}; triển khai nhiệm vụ năm 2024"),
        (f"{NAME} được diễn ra ngày 11/01/2024.", NAME),
        (f"Ngày 11/01/2024, phát biểu tại {NAME}, Phó Bí thư Huyện ủy Lò Văn Pín cho biết phong trào đã lan rộng.", NAME),
    ],
)  # fmt: skip
def test_where_the_name_begins_and_ends(sentence: str, title: str) -> None:
    assert meeting(HEAD, DATE, sentence, CHAIR).title == title


def test_a_ceremony_that_was_held_is_named_by_the_headline() -> None:
    head = "headline| Lễ ra quân chiến dịch tình nguyện Mùa hè xanh"
    found = meeting(head, DATE, "Buổi lễ đã được diễn ra sáng 11/01/2024 với sự góp mặt của 90 đoàn viên.")
    assert (found.title, found.kind) == ("Lễ ra quân chiến dịch tình nguyện Mùa hè xanh", MeetingKind.LAUNCH)


def test_the_year_in_the_headline_of_a_training_only_dates_it() -> None:
    head = "headline| Hội nghị tập huấn công tác thi đua năm 2024"
    opening = "Ngày 11/01/2024, Sở Nội vụ tổ chức Hội nghị tập huấn công tác thi đua cho các xã."
    assert meeting(head, DATE, opening, CHAIR).period is None


def test_a_generic_name_gives_way_to_the_headline() -> None:
    head = "headline| Hội nghị tổng kết phong trào thi đua Khối Nội chính năm 2023"
    assert (
        meeting(head, DATE, "Sáng 11/01/2024, Khối tổ chức Hội nghị.", CHAIR).title
        == "Hội nghị tổng kết phong trào thi đua Khối Nội chính năm 2023"
    )


@pytest.mark.parametrize(
    ("dateline", "when", "days"),
    [
        ("12/01/2024", "Ngày 11 tháng 01 năm 2024", ("2024-01-11", "2024-01-11")),
        ("12/01/2024", "Sáng 11/01", ("2024-01-11", "2024-01-11")),
        ("12/01/2024", "Sáng nay (11/01)", ("2024-01-11", "2024-01-11")),
        ("12/01/2024", "Sáng nay, 11/01", ("2024-01-11", "2024-01-11")),
        ("12/01/2024", "Sáng ngày 11/1", ("2024-01-11", "2024-01-11")),
        ("03/01/2024", "Chiều 28/12", ("2023-12-28", "2023-12-28")),
        ("12/01/2024", "Trong hai ngày 10 và 11/01/2024", ("2024-01-10", "2024-01-11")),
        ("12/01/2024", "Trong 2 ngày (10 và 11/01/2024)", ("2024-01-10", "2024-01-11")),
        ("12/01/2024", "Từ ngày 09 đến ngày 11/01/2024", ("2024-01-09", "2024-01-11")),
        ("12/01/2024", "Từ ngày 09 đến hết ngày 11/01/2024", ("2024-01-09", "2024-01-11")),
        ("12/01/2024", "Trong các ngày 9, 10 tháng 01 năm 2024", ("2024-01-09", "2024-01-10")),
        ("12/01/2024", "Trong 2 ngày 10-11/01", ("2024-01-10", "2024-01-11")),
        ("Thứ Sáu", "Sáng 11/01", (None, None)),
        ("12/01/2024", "Vừa qua", (None, None)),
        (
            "12/01/2024",
            "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024, sáng ngày 11/01/2024",
            ("2024-01-11", "2024-01-11"),
        ),
    ],
)
def test_days(dateline: str, when: str, days: tuple[str | None, str | None]) -> None:
    found = meeting(HEAD, f"dateline| {dateline}", f"{when}, Cụm thi đua số 7 tổ chức {NAME}.", CHAIR)
    assert (found.start_date, found.end_date) == days


@pytest.mark.parametrize(
    ("sentence", "venue"),
    [
        ("Ngày 11/01/2024, tại Hội trường UBND huyện Mường Lát, Cụm thi đua số 7 tổ chức Hội nghị tổng kết phong trào thi đua.", "Hội trường UBND huyện Mường Lát"),
        ("Ngày 11/01/2024, Cụm thi đua số 7 tổ chức Hội nghị tổng kết phong trào thi đua tại Khách sạn Mường Then.", "Khách sạn Mường Then"),
        ("Ngày 11/01/2024, tại thành phố Bạch Giang, Cụm thi đua số 7 tổ chức Hội nghị tổng kết phong trào thi đua.", "thành phố Bạch Giang"),
        ("Ngày 11/01/2024, tại phòng họp tầng 3, tòa nhà Sở Y tế, Khối đã tổ chức Hội nghị tổng kết phong trào thi đua.", "phòng họp tầng 3, tòa nhà Sở Y tế"),
        ("Ngày 11/01/2024, tại phòng họp tầng 3, Trụ sở Sở Y tế, Khối đã tổ chức Hội nghị tổng kết phong trào thi đua.",
                     "phòng họp tầng 3, Trụ sở Sở Y tế"),
        ("Ngày 11/01/2024, Hội nghị tổng kết phong trào thi đua được tổ chức ở Nhà văn hóa xã Nà Kẹ.", "Nhà văn hóa xã Nà Kẹ"),
        ("Ngày 11/01/2024, Hội nghị tổng kết phong trào thi đua được tổ chức tại mặt bằng +30.", "mặt bằng +30"),
        ("Ngày 11/01/2024, Trường Chính trị tỉnh tổ chức Hội nghị tổng kết phong trào thi đua.", None),
        ("Ngày 11/01/2024, tại Sở Y tế tỉnh Bạch Giang Khối giao ước thi đua các sở tổ chức Hội nghị tổng kết phong trào thi đua.", "Sở Y tế tỉnh Bạch Giang"),
        ("Ngày 11/01/2024, tại Hội trường 305.A1, Học viện Nà Kẹ (NKA), Khối thi đua số 6 đã tổ chức Hội nghị tổng kết phong trào thi đua.",
                     "Hội trường 305.A1, Học viện Nà Kẹ (NKA)"),
        ("Ngày 11/01/2024, Sở Ngoại vụ tổ chức Lớp bồi dưỡng. Tại lớp bồi dưỡng tổ chức ở huyện Nà Kẹ, các học viên trao đổi.", "huyện Nà Kẹ"),
        ("Ngày 11/01/2024, Tổ đại biểu HĐND xã tiếp xúc cử tri tại thôn Nà Pó trước kỳ họp thứ hai.", "thôn Nà Pó"),
        ("Ngày 11/01/2024, tại thành phố Bà Rịa, Cụm thi đua số 7 tổ chức Hội nghị tổng kết phong trào thi đua.", "thành phố Bà Rịa"),
        ("Ngày 11/01/2024, Hội nghị tổng kết phong trào thi đua được tổ chức tại Công viên 29.03 từ ngày 10.", "Công viên 29.03"),
        ("Ngày 11/01/2024, UBND xã tổ chức Hội nghị tuyên dương vận động viên tại Giải bóng đá các xã.", None),
        ("Ngày 11/01/2024, tại Hội trường Huyện ủy, HĐND huyện Nà Kẹ khóa III, nhiệm kỳ 2021-2026 khai mạc kỳ họp thứ 8.", "Hội trường Huyện ủy"),
        ("Ngày 11/01/2024, tại hội thảo “Giữ rừng”, Cụm thi đua số 7 tổ chức ký kết giao ước thi đua.", None),
    ],
)  # fmt: skip
def test_venue(sentence: str, venue: str | None) -> None:
    found = meeting(HEAD, DATE, sentence, CHAIR)
    assert (found.venue, found.mode) == (venue, Mode.IN_PERSON if venue else None)


@pytest.mark.parametrize(
    ("subject", "organizers"),
    [
        ("Cụm thi đua số 7 tổ chức", ("Cụm thi đua số 7",)),
        ("Cụm thi đua số 7 - Bộ Công an tổ chức", ("Cụm thi đua số 7",)),
        ("UBND huyện Mường Lát đã long trọng tổ chức", ("UBND huyện Mường Lát",)),
        ("Huyện Mường Lát: Tổ chức", ("Huyện Mường Lát",)),
        ("Sở Nội vụ phối hợp với Trường Chính trị tỉnh tổ chức", ("Sở Nội vụ", "Trường Chính trị tỉnh")),
        ("Phòng Giáo dục; Phòng Nội vụ huyện Mường Lát tổ chức", ("Phòng Giáo dục", "Phòng Nội vụ huyện Mường Lát")),
        ("Sở Giáo dục và Đào tạo tổ chức", ("Sở Giáo dục và Đào tạo",)),
        ("thực hiện kế hoạch công tác năm, Khối thi đua các cơ quan Đảng tổ chức", ("Khối thi đua các cơ quan Đảng",)),
        ("Khối thi đua số 9 (gồm 11 đơn vị) tổ chức", ("Khối thi đua số 9",)),
        ("các đơn vị thuộc Khối thi đua số 9 (Sở Y tế, Sở Nội vụ) tổ chức", ("Khối thi đua số 9",)),
        ("Cụm thi đua số 7 Bộ Công an tổ chức", ("Cụm thi đua số 7",)),
        ("Cụm thi đua số 7, Công an tỉnh Bạch Giang tổ chức", ("Cụm thi đua số 7",)),
        ("Trại giam Nà Kẹ, Bộ Công an tổ chức", ("Trại giam Nà Kẹ",)),
        ("Sở Giáo dục và Đào tạo (GD&ĐT) Bạch Giang tổ chức", ("Sở Giáo dục và Đào tạo (GD&ĐT) Bạch Giang",)),
        ("Đồn Biên phòng Nà Kẹ, BĐBP tỉnh Bạch Giang tổ chức", ("Đồn Biên phòng Nà Kẹ",)),
        ("UBMTTQVN huyện Mường Lát tổ chức", ("UBMTTQVN huyện Mường Lát",)),
        ("VNPT Bạch Giang tổ chức", ("VNPT Bạch Giang",)),
        ("BQL các khu công nghiệp tỉnh tổ chức", ("BQL các khu công nghiệp tỉnh",)),
        ("Hội Làm vườn xã tổ chức hội thao, kết hợp tổ chức", ("Hội Làm vườn xã",)),
        ("Khối thi đua Văn hóa - Xã hội tổ chức", ("Khối thi đua Văn hóa - Xã hội",)),
        ("Huyện ủy - HĐND - UBND huyện Mường Lát tổ chức", ("Huyện ủy", "HĐND", "UBND huyện Mường Lát")),
        ("Tỉnh ủy, HĐND, UBND tỉnh Bạch Giang tổ chức", ("Tỉnh ủy", "HĐND", "UBND tỉnh Bạch Giang")),
        ("UBMTTQVN xã Nà Kẹ tổ chức", ("UBMTTQVN xã Nà Kẹ",)),
        ("thầy và trò Trường THCS Nà Pó long trọng tổ chức", ("Trường THCS Nà Pó",)),
        ("tại Trường THCS Nà Pó, thị trấn Mường Then (Bạch Giang), UBND tỉnh tổ chức", ("UBND tỉnh",)),
        ("Hội Làm vườn xã tổ chức hội trại, kết hợp tổ chức", ("Hội Làm vườn xã",)),
        (
            "Hội đồng Thi đua huyện Mường Lát (kiện toàn theo Quyết định ngày 14/9/2022) tổ chức",
            ("Hội đồng Thi đua huyện Mường Lát",),
        ),
    ],
)
def test_organizers(subject: str, organizers: tuple[str, ...]) -> None:
    assert meeting(HEAD, DATE, f"Ngày 11/01/2024, {subject} {NAME}.", CHAIR).organizers == organizers


def test_who_presides_ends_where_who_hosts_begins() -> None:
    sentence = f"{NAME} do Sở Chè Bạch Giang chủ trì, Chanova đăng cai tổ chức ngày 11/01/2024."
    assert meeting(HEAD, DATE, sentence, CHAIR).organizers == ("Sở Chè Bạch Giang",)


def test_the_cluster_in_the_name_held_it_where_nobody_else_did() -> None:
    sentence = f"Ngày 11/01/2024, {NAME} của Cụm thi đua số 7 - Bộ Công an đã được tổ chức tại Bạch Giang."
    found = meeting(HEAD, DATE, sentence, CHAIR)
    assert (found.title, found.organizers, found.venue) == (NAME, ("Cụm thi đua số 7",), "Bạch Giang")


@pytest.mark.parametrize(
    ("sentence", "host"),
    [
        ("Đơn vị đăng cai là Hội Làm vườn huyện Nà Kẹ, Cụm trưởng năm nay.", "Hội Làm vườn huyện Nà Kẹ"),
        ("Hội Làm vườn huyện Nà Kẹ, đơn vị Cụm trưởng, đăng cai hội nghị.", "Hội Làm vườn huyện Nà Kẹ"),
        ("Hội Làm vườn huyện Nà Kẹ - Cụm trưởng đăng cai hội nghị.", "Hội Làm vườn huyện Nà Kẹ"),
    ],
)
def test_the_host_told_beside_its_role(sentence: str, host: str) -> None:
    opening = f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}."
    assert meeting(HEAD, DATE, f"{opening} {sentence}", CHAIR).organizers == ("Cụm thi đua số 7", host)


def test_a_generic_name_gives_way_to_the_headlines_without_who_holds_it() -> None:
    found = meeting(
        f"headline| UBND huyện Nà Kẹ tổ chức {NAME}", DATE, "Ngày 11/01/2024, UBND huyện Nà Kẹ tổ chức Hội nghị.", CHAIR
    )
    assert found.title == NAME


def test_the_organizer_after_the_meetings_name() -> None:
    sentence = f"Ngày 11/01/2024, {NAME} do Hội Nông dân tỉnh tổ chức đã diễn ra tại Bạch Giang."
    assert meeting(HEAD, DATE, sentence, CHAIR).organizers == ("Hội Nông dân tỉnh",)


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        (f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức trực tuyến {NAME}.", Mode.ONLINE),
        (
            f"Ngày 11/01/2024, tại Hội trường Huyện ủy, Cụm thi đua số 7 tổ chức {NAME} kết nối tới 9 điểm cầu.",
            Mode.HYBRID,
        ),
        (f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME} theo hình thức trực tiếp kết hợp trực tuyến.", Mode.HYBRID),
        (f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME} qua phần mềm Zoom.", Mode.ONLINE),
        (f"Ngày 11/01/2024, tại Hội trường Huyện ủy, Cụm thi đua số 7 tổ chức {NAME}.", Mode.IN_PERSON),
        (f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}.", None),
    ],
)
def test_mode(sentence: str, mode: Mode | None) -> None:
    assert meeting(HEAD, DATE, sentence, CHAIR).mode == mode


@pytest.mark.parametrize(
    "sentence",
    ["Các đơn vị đẩy mạnh dịch vụ công trực tuyến.", "Kênh truyền hình tỉnh trực tuyến sẽ chiếu lại các phiên họp."],
)
def test_services_online_make_no_meeting_online(sentence: str) -> None:
    lines = [f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}.", CHAIR, sentence]
    assert meeting(HEAD, DATE, *lines).mode is None


@pytest.mark.parametrize(
    ("name", "period"),
    [
        ("Hội nghị tổng kết công tác thi đua năm 2023", ("năm 2023", "2023-01-01", "2023-12-31")),
        (
            "Hội nghị tổng kết công tác thi đua năm 2023, phương hướng nhiệm vụ năm 2024",
            ("năm 2023", "2023-01-01", "2023-12-31"),
        ),
        ("Hội nghị sơ kết công tác thi đua 6 tháng đầu năm 2023", ("6 tháng đầu năm 2023", "2023-01-01", "2023-06-30")),
        (
            "Hội nghị sơ kết công tác thi đua, khen thưởng của Cụm thi đua số 7 trong 6 tháng đầu năm 2023",
            ("6 tháng đầu năm 2023", "2023-01-01", "2023-06-30"),
        ),
        ("Hội nghị sơ kết công tác thi đua 6 tháng đầu năm", ("6 tháng đầu năm", "2024-01-01", "2024-06-30")),
        (
            "Hội nghị tổng kết phong trào thi đua giai đoạn 2016-2020",
            ("giai đoạn 2016-2020", "2016-01-01", "2020-12-31"),
        ),
        ("Hội nghị tổng kết công tác thi đua năm học 2022-2023", ("năm học 2022-2023", None, None)),
        ("Hội nghị giao ban công tác thi đua quý I năm 2024", ("quý I năm 2024", "2024-01-01", "2024-03-31")),
        (
            "Hội nghị đánh giá kết quả thực hiện nhiệm vụ 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2024",
            ("6 tháng đầu năm", "2024-01-01", "2024-06-30"),
        ),
        ("Hội nghị điển hình tiên tiến lần thứ 4 năm 2024", None),
        ("lễ công nhận xã Nà Kẹ đạt chuẩn nông thôn mới năm 2023", None),
        ("Hội nghị tổng kết công tác bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021-2026", None),
        ("Hội nghị triển khai nhiệm vụ chào mừng Đại hội Hội Làm vườn nhiệm kỳ 2024-2029", None),
        ("Hội nghị sơ kết 3 năm giữ rừng và triển khai kế hoạch học tập, làm theo gương sáng năm 2024", None),
        (
            "Hội nghị công bố Ban Chỉ đạo giữ rừng giai đoạn 2021-2025; đánh giá kết quả giai đoạn 2016-2020",
            ("giai đoạn 2016-2020", "2016-01-01", "2020-12-31"),
        ),
        (
            "Hội nghị tổng kết sản xuất, kinh doanh năm 2023 và Hội nghị người lao động năm 2024",
            ("năm 2023", "2023-01-01", "2023-12-31"),
        ),
        ("Hội nghị giao ban lần 2 – năm 2024", None),
        ("Lớp bồi dưỡng nghiệp vụ thi đua cho cán bộ, công chức tỉnh năm 2024", None),
        ("Diễn đàn trẻ em huyện Mường Lát năm 2024", None),
        ("Hội nghị triển khai Luật Thi đua, khen thưởng năm 2022", None),
        (
            "Hội nghị sơ kết công tác thi đua 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024",
            ("6 tháng đầu năm", "2024-01-01", "2024-06-30"),
        ),
    ],
)
def test_period(name: str, period: tuple[str, str | None, str | None] | None) -> None:
    found = meeting(HEAD, DATE, f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {name}.", CHAIR)
    assert found.period == (Period(label=period[0], start=period[1], end=period[2]) if period else None)


@pytest.mark.parametrize(
    "lines",
    [
        ["Ngày 11/07/2024, Huyện ủy tổ chức Hội nghị lần thứ V để đánh giá tình hình thực hiện nhiệm vụ 6 tháng đầu năm."],
        ["Ngày 11/07/2024, Huyện ủy tổ chức Hội nghị lần thứ V.",
         "Hội nghị nhằm đánh giá tình hình 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2024."],
    ],
)  # fmt: skip
def test_the_period_that_a_meeting_is_meant_to_review(lines: list[str]) -> None:
    found = meeting(HEAD, "dateline| 12/07/2024", *lines, CHAIR)
    assert found.period == Period(label="6 tháng đầu năm", start="2024-01-01", end="2024-06-30")


def test_a_yearly_meeting_of_a_school_looks_back_on_the_school_year_before() -> None:
    lines = [
        "Ngày 11/10/2024, Trường THCS Nà Pó tổ chức Hội nghị viên chức, người lao động năm học 2024-2025.",
        "Hội nghị là dịp để nhà trường đánh giá kết quả năm học 2023-2024, bàn phương hướng năm học 2024-2025.",
    ]
    found = meeting(HEAD, "dateline| 12/10/2024", *lines, CHAIR)
    assert found.period == Period(label="năm học 2023-2024", start=None, end=None)


def test_a_conference_of_workers_looks_back_on_the_year_whose_results_are_told() -> None:
    lines = [
        "Ngày 31/01/2024, Xí nghiệp Gỗ Nà Pó tổ chức Hội nghị Người lao động năm 2024.",
        "Các đại biểu nghe báo cáo đánh giá kết quả thực hiện nhiệm vụ xẻ gỗ, công tác Đảng, Công đoàn năm 2023.",
    ]
    found = meeting(HEAD, "dateline| 01/02/2024", *lines, CHAIR)
    assert found.period == Period(label="năm 2023", start="2023-01-01", end="2023-12-31")


def test_the_signing_of_any_paper_is_a_signing() -> None:
    line = "Ngày 31/01/2024, Hội Làm vườn và Hội Nuôi ong tổ chức Lễ ký kết Chương trình phối hợp trồng quế."
    assert meeting(HEAD, "dateline| 01/02/2024", line, CHAIR).kind is MeetingKind.SIGNING


def test_the_month_of_a_meeting_without_its_year_is_no_period() -> None:
    opening = "Sáng 1/6, Huyện ủy Mường Lát tổ chức Hội nghị Giao ban thi đua tháng 6 năm 2023."
    assert meeting("headline| Hội nghị Giao ban thi đua tháng 6 năm 2023", opening, CHAIR).period is None


def test_a_headline_goes_on_where_the_sentence_has_the_kind_alone() -> None:
    head = "headline| Hội thảo khoa học cấp bộ “Giữ rừng đầu nguồn trong thời mới”"
    found = meeting(head, DATE, "Ngày 11/01/2024, Học viện Nà Kẹ tổ chức Hội thảo khoa học với chủ đề: “Giữ rừng”.")
    assert found.title == "Hội thảo khoa học cấp bộ “Giữ rừng đầu nguồn trong thời mới”"


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        ("Ngày 11/01/2024, Cụm thi đua số 7 tổ chức Tọa đàm về công tác thi đua với chủ đề “Thi đua thực chất, hiệu quả”.", "Thi đua thực chất, hiệu quả"),
        ("Ngày 11/01/2024, Cụm thi đua số 7 tổ chức Tọa đàm với chủ đề ' Nương chè người H'Mông '.", "Nương chè người H'Mông"),
        ("Ngày 11/01/2024, Cụm thi đua số 7 tổ chức Tọa đàm về công tác thi đua, khen thưởng cấp cơ sở.", None),
        ("Ngày 11/01/2024, Sở Y tế khai mạc Đại hội Thi đua yêu nước với chủ đề “Khỏe để giữ nương”.", "Khỏe để giữ nương"),
        ("Ngày 11/01/2024, Sở Y tế khai mạc Đại hội Thi đua yêu nước. Chủ đề Đại hội là “Khỏe để giữ nương”.", "Khỏe để giữ nương"),
        ("Ngày 11/01/2024, Sở Y tế tổ chức Đại hội Thi đua yêu nước với chủ đề: Giữ rừng - Giữ nước - Giữ bản.", "Giữ rừng - Giữ nước - Giữ bản"),
    ],
)  # fmt: skip
def test_theme(sentence: str, theme: str | None) -> None:
    assert meeting(HEAD, DATE, sentence, CHAIR).theme == theme


def test_the_theme_of_a_movement_is_not_the_meetings() -> None:
    lines = [
        f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}.",
        "Cụm đã phát động phong trào thi đua với chủ đề “Đoàn kết, sáng tạo”.",
        CHAIR,
    ]
    assert meeting(HEAD, DATE, *lines).theme is None


NO_MEETING: dict[str, list[Line]] = {
    "decree": [
        "letterhead| CHÍNH PHỦ", "headline| NGHỊ ĐỊNH Quy định chi tiết thi hành Luật Thi đua, khen thưởng",
        "Điều 1. Nghị định này quy định về công tác thi đua, khen thưởng.", "Điều 2. Các bộ, ngành tổ chức hội nghị tổng kết phong trào thi đua.",
    ],
    "award decision": [
        "letterhead| UBND HUYỆN MƯỜNG LÁT", "headline| QUYẾT ĐỊNH Về việc tặng Giấy khen", "Điều 1. Tặng Giấy khen cho ông Lò Văn Pín, Trưởng phòng Nội vụ.",
    ],
    "plan": [
        "letterhead| HỘI NÔNG DÂN TỈNH", "headline| KẾ HOẠCH Tổ chức Hội nghị điển hình tiên tiến năm 2024",
        "Hội nghị được tổ chức ngày 20/5/2024 tại Hội trường tỉnh.",
    ],
    "invitation": [
        "letterhead| CỤM THI ĐUA SỐ 7", "headline| GIẤY MỜI Dự Hội nghị tổng kết", "Kính mời đồng chí Lò Văn Pín tới dự Hội nghị tổng kết ngày 15/01/2024.",
    ],
    "announcement": [
        "headline| Thông báo tổ chức Hội nghị tổng kết Khối thi đua các trường đại học", DATE,
        "Hội nghị tổng kết công tác thi đua năm 2023 của Khối sẽ được tổ chức vào ngày 20/01/2024 tại Trường Đại học Bạch Giang.",
    ],
    "portrait": [
        "headline| Người cán bộ hội tận tụy", DATE, "Ông Lò Văn Pín, Chủ tịch Hội Nông dân xã Nà Kẹ là gương điển hình trong phong trào thi đua yêu nước.",
        "Năm 2020, ông được Chủ tịch UBND tỉnh tặng Bằng khen.", "Ông chia sẻ: “Tôi chỉ làm việc của mình”.",
    ],
    "portrait that opens at a meeting": [
        "headline| Người cán bộ hội tận tụy", DATE,
        "Tại Hội nghị tổng kết phong trào thi đua năm 2023 của huyện, chị Vi Thị Mận được biểu dương vì thành tích 10 năm làm công tác hội.",
        "Chị Mận sinh năm 1985 ở bản Nà Kẹ.", "Chị chia sẻ: “Làm công tác hội phải có tâm”.",
    ],
    "meeting still to come": [
        "headline| Sẵn sàng cho Đại hội Thi đua yêu nước huyện", DATE,
        "Đại hội Thi đua yêu nước huyện Mường Lát lần thứ VI sẽ diễn ra vào ngày 20/5/2025.",
        "Ông Lò Văn Pín, Trưởng phòng Nội vụ cho biết công tác chuẩn bị đã hoàn tất.",
    ],
    "questions and answers": [
        "headline| Hỏi đáp về Chiến sĩ thi đua cơ sở", "Hỏi: Tiêu chuẩn danh hiệu Chiến sĩ thi đua cơ sở là gì?",
        "Trả lời: Theo Luật Thi đua, khen thưởng, đơn vị cần lập hồ sơ đúng hạn.",
    ],
    "appeal": ["headline| LỜI KÊU GỌI thi đua ái quốc", "Toàn thể cán bộ, nhân dân hãy hăng hái thi đua."],
    "links": ["headline| Tin tức thi đua", "list_item| Hội nghị tổng kết Cụm 1 (12/01/2024)", "list_item| Hội nghị sơ kết Cụm 2 (05/7/2023)"],
}  # fmt: skip


@pytest.mark.parametrize("lines", NO_MEETING.values(), ids=NO_MEETING)
def test_no_meeting(lines: list[Line]) -> None:
    record = extract(document(*lines))
    assert (record.meeting, record.participants, record.delegations) == (None, (), ())


def test_what_may_be_a_meeting_is_kept_for_review() -> None:
    opening = "Ngày 11/01/2024, lễ kỷ niệm 10 năm cầu Nà Kẹ do UBND tỉnh tổ chức."
    record = extract(document("headline| Tin", DATE, opening, "Ông Lò Văn Pín dự lễ."))
    assert record.meeting is None
    assert [(p.name, p.roles) for p in record.participants] == [("Lò Văn Pín", (Role.ATTENDEE,))]
    assert 0.5 < record.participants[0].confidence < 0.8
    assert [issue.code for issue in record.issues] == ["may_meet"]
    assert "xác suất 0,7" in record.issues[0].message


def test_a_meeting_that_a_rule_asks_for_is_none() -> None:
    lines = [
        "headline| Quy chế thi đua mới có hiệu lực",
        DATE,
        "UBND tỉnh vừa ban hành Quyết định số 12/QĐ-UBND về Quy chế thi đua, khen thưởng.",
        "Theo quy chế, các đơn vị phải tổ chức hội nghị tổng kết trước ngày 10/12.",
    ]
    assert extract(document(*lines)).meeting is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Ngày 11/01/2024, cư dân đề nghị chủ đầu tư sớm tổ chức hội nghị tổng kết công tác thi đua.",
        "Ngày 11/01/2024, tòa tuyên buộc UBND phường phải tổ chức hội nghị khen thưởng các hộ dân.",
        "Trao đổi với người chủ trì hội thảo thi đua yêu nước, chúng tôi được biết nhiều điều.",
        "Triển lãm mở cửa nhân kỷ niệm 70 năm phong trào thi đua yêu nước.",
    ],
)
def test_what_is_wished_for_or_only_mentioned_is_no_meeting(sentence: str) -> None:
    assert extract(document("headline| Chuyện ở phường", DATE, sentence)).meeting is None


def test_the_period_of_minutes_may_stand_in_the_body() -> None:
    found = meeting(
        "letterhead| UBND HUYỆN MƯỜNG LÁT",
        "headline| BIÊN BẢN Họp Hội đồng Thi đua - Khen thưởng huyện",
        "Ngày 20/12/2023, tại phòng họp số 1, Hội đồng Thi đua - Khen thưởng huyện tiến hành họp xét khen thưởng năm 2023.",
    )
    assert found.period == Period(label="năm 2023", start="2023-01-01", end="2023-12-31")


def test_minutes_of_a_meeting() -> None:
    found = meeting(
        "letterhead| ỦY BAN NHÂN DÂN XÃ NÀ KẸ",
        "letterhead| HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        "headline| BIÊN BẢN Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm 2023",
        "dateline| Nà Kẹ, ngày 15 tháng 12 năm 2023",
        "Thời gian: 08 giờ 00, ngày 15/12/2023",
        "Địa điểm: Phòng họp số 2, Trụ sở UBND xã",
        "Chủ trì: Ông Lò Văn Pín - Chủ tịch UBND xã",
    )
    assert found.model_dump(exclude={"evidence", "confidence"}) == {
        "title": "Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng năm 2023", "kind": "session", "theme": None,
        "start_date": "2023-12-15", "end_date": "2023-12-15", "mode": "in_person", "venue": "Phòng họp số 2, Trụ sở UBND xã",
        "organizers": ("HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",), "period": {"label": "năm 2023", "start": "2023-01-01", "end": "2023-12-31"},
    }  # fmt: skip


def test_the_evidence_of_a_report() -> None:
    found = extract(report(CHAIR)).meeting
    assert found
    assert {e.field: e.quote for e in found.evidence} == {
        "title": "Hội nghị tổng kết công tác thi đua năm 2023", "start_date": "11/01/2024",
        "venue": "Hội trường UBND huyện", "organizers": "Cụm thi đua số 7", "period": "năm 2023",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "title", "organizers"),
    [
        (f"Ngày 11/01/2024, tại Hội trường Huyện ủy đã diễn ra {NAME} của Khối thi đua các trường.", NAME, ("Khối thi đua các trường",)),
        ("Ngày 11/01/2024, tại Bạch Giang đã diễn ra Hội nghị thi đua Cụm 7.", "Hội nghị thi đua Cụm 7", ("Cụm thi đua số 7",)),
        ("Ngày 11/01/2024, đoàn Sở Y tế đã tham dự Đại hội Thi đua yêu nước lần thứ V.", "Đại hội Thi đua yêu nước lần thứ V", ()),
        (f"Ngày 11-01-2024 Sở Nội vụ tổ chức {NAME}.", NAME, ("Sở Nội vụ",)),
        (f"Ngày 11/01/2024, Cụm thi đua số 7 gồm Công an các huyện đã tổ chức {NAME}.", NAME, ("Cụm thi đua số 7",)),
        (f"Ngày 11/01/2024, Hội đồng Thi đua huyện đã long trọng tiến hành buổi {NAME}.", NAME, ("Hội đồng Thi đua huyện",)),
        (f"Thực hiện Công văn số 5/CV-CTĐ về việc thông báo kế hoạch tổ chức Hội nghị, ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}.", NAME,
         ("Cụm thi đua số 7",)),
        (f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}, đến dự có đồng chí Lò Văn Pín.", NAME, ("Cụm thi đua số 7",)),
        ("Sau hai ngày, chiều 11/01/2024, Đại hội Hội Làm vườn tỉnh lần thứ V đã bế mạc.", "Đại hội Hội Làm vườn tỉnh lần thứ V",
         ("Cụm thi đua số 7",)),
        ("Ngày 11/01/2024, bà Vi Thị Mỵ dự phiên bế mạc Đại hội Huyện đoàn lần thứ V.", "Đại hội Huyện đoàn lần thứ V", ("Cụm thi đua số 7",)),
        ("Ngày 11/01/2024, Công đoàn huyện tiến hành phiên trọng thể Đại hội đại biểu lần thứ V.", "Đại hội đại biểu lần thứ V",
         ("Công đoàn huyện",)),
        ("Ngày 11/01/2024, Đại hội Công đoàn huyện lần thứ V đã bước vào phiên trọng thể.", "Đại hội Công đoàn huyện lần thứ V",
         ("Cụm thi đua số 7",)),
        ("Ngày 11/01/2024, Hội Phụ nữ xã Nà Kẹ, tọa đàm kỷ niệm 93 năm thành lập Hội.", "tọa đàm kỷ niệm 93 năm thành lập Hội",
         ("Hội Phụ nữ xã Nà Kẹ",)),
        ("Ngày 11/01/2024, Phòng Giáo dục tổ chức tuyên dương điển hình tiên tiến năm 2023.", "tuyên dương điển hình tiên tiến năm 2023",
         ("Phòng Giáo dục",)),
        ("Ngày 11/01/2024, ông Lò Văn Pín, Phó Chủ tịch UBND huyện có buổi làm việc với Trạm Y tế xã Nà Kẹ.",
         "buổi làm việc với Trạm Y tế xã Nà Kẹ", ("Cụm thi đua số 7",)),
        ("Ngày 11/01/2024, Đoàn công tác của Sở Y tế đã đến thăm và làm việc với Trạm Y tế xã Nà Kẹ về việc giữ rừng.",
         "làm việc với Trạm Y tế xã Nà Kẹ về việc giữ rừng", ("Đoàn công tác của Sở Y tế",)),
        ("Ngày 11/01/2024, PGDĐT huyện Nà Kẹ tổ chức một buổi tọa đàm về giữ rừng.", "tọa đàm về giữ rừng", ("PGDĐT huyện Nà Kẹ",)),
        ("Ngày 11/01/2024, Khoa Lịch sử tổ chức seminar khoa học về nghề rừng.", "seminar khoa học về nghề rừng", ("Khoa Lịch sử",)),
        ("Ngày 11/01/2024, Sở Văn hóa tổ chức chương trình giao lưu văn nghệ mừng xuân.", "chương trình giao lưu văn nghệ mừng xuân",
         ("Sở Văn hóa",)),
        ("Ngày 11/01/2024, Bệnh viện Nà Kẹ ký kết thỏa thuận hợp tác với Trường Cao đẳng Y tế.",
         "ký kết thỏa thuận hợp tác với Trường Cao đẳng Y tế", ("Bệnh viện Nà Kẹ",)),
        ("Ngày 11/01/2024, Bệnh viện Nà Kẹ tổ chức sinh hoạt khoa học về chăm sóc người bệnh.",
         "sinh hoạt khoa học về chăm sóc người bệnh", ("Bệnh viện Nà Kẹ",)),
        ("Ngày 11/01/2024, Tổ đại biểu HĐND xã Nà Kẹ đã tiếp xúc cử tri thôn Nà Pó về việc giữ rừng.",
         "tiếp xúc cử tri thôn Nà Pó về việc giữ rừng", ("Tổ đại biểu HĐND xã Nà Kẹ",)),
        ("Ngày 11/01/2024, Đảng bộ xã Nà Kẹ Đại hội lần thứ V, nhiệm kỳ 2024-2029.", "Đại hội lần thứ V, nhiệm kỳ 2024-2029",
         ("Đảng bộ xã Nà Kẹ",)),
        ("Ngày 11/01/2024, UBND xã Nà Kẹ tổ chức họp mặt những người trồng rừng lâu năm.", "họp mặt những người trồng rừng lâu năm",
         ("UBND xã Nà Kẹ",)),
        ("Ngày 11/01/2024, Hội nghị biểu dương người trồng rừng năm 2023 nhằm tôn vinh những gương sáng đã khai mạc tại Nà Kẹ.",
         "Hội nghị biểu dương người trồng rừng năm 2023", ("Cụm thi đua số 7",)),
        ("Ngày 11/01/2024, Đại hội đại biểu Hội Làm vườn Nà Kẹ long trọng tổ chức với sự tham dự của 90 đại biểu.",
         "Đại hội đại biểu Hội Làm vườn Nà Kẹ", ("Cụm thi đua số 7",)),
        ("Ngày 11/01/2024, UBND xã Nà Kẹ tổ chức khánh thành nhà trưng bày chè cổ.", "khánh thành nhà trưng bày chè cổ",
         ("UBND xã Nà Kẹ",)),
        ("Ngày 11/01/2024, Sở Văn hóa tổ chức tuyên dương, khen thưởng vận động viên Nà Kẹ.",
         "tuyên dương, khen thưởng vận động viên Nà Kẹ", ("Sở Văn hóa",)),
        ("Ngày 11/01/2024, Thư viện tỉnh tổ chức giới thiệu bộ sách “Đường rừng”. Tại buổi lễ, các đại biểu được kể về việc tổ chức viết sách.",
         "giới thiệu bộ sách “Đường rừng”", ("Thư viện tỉnh",)),
        ("Ngày 11/01/2024, UBND tỉnh tổ chức gặp mặt, trao quyết định nghỉ hưu cho đồng chí Lò Văn Hin.",
         "gặp mặt, trao quyết định nghỉ hưu cho đồng chí Lò Văn Hin", ("UBND tỉnh",)),
        ("Ngày 11/01/2024, Sở Y tế tổ chức Hội nghị sơ kết công tác của Ban Chỉ đạo về chè (BCĐ 38) và giữ rừng.",
         "Hội nghị sơ kết công tác của Ban Chỉ đạo về chè (BCĐ 38) và giữ rừng", ("Sở Y tế",)),
        ("Đại hội VII Hội Làm vườn Nà Kẹ được long trọng tổ chức từ ngày 11/01/2024 tại Pù Nhi.", "Đại hội VII Hội Làm vườn Nà Kẹ",
         ("Cụm thi đua số 7",)),
    ],
)  # fmt: skip
def test_other_ways_to_open(sentence: str, title: str, organizers: tuple[str, ...]) -> None:
    found = meeting(HEAD, DATE, sentence, CHAIR)
    assert (found.title, found.organizers) == (title, organizers)


def test_the_headline_opens_a_report_where_no_sentence_does() -> None:
    lines = [
        "Tham dự buổi lễ có đại diện lãnh đạo địa phương và Ban đại diện cha mẹ học sinh.",
        "Phát biểu tại buổi lễ, thầy Lò Văn Pín, Hiệu trưởng, ôn lại truyền thống của trường.",
        "Dịp này, nhà trường tuyên dương, khen thưởng 12 giáo viên dẫn đầu phong trào thi đua.",
    ]
    head = "headline| Trường THCS Nà Kẹ tổ chức Lễ kỷ niệm Ngày Nhà giáo Việt Nam"
    found = extract(document(head, DATE, *lines)).meeting
    assert found
    assert (found.title, found.kind, found.organizers) == (
        "Lễ kỷ niệm Ngày Nhà giáo Việt Nam",
        MeetingKind.CEREMONY,
        ("Trường THCS Nà Kẹ",),
    )
    assert extract(document("headline| Trường THCS Nà Kẹ sẽ tổ chức Lễ kỷ niệm", DATE, *lines[1:])).meeting is None


def test_the_matter_of_a_paper_is_no_meeting() -> None:
    lines = [
        "headline| Tin",
        DATE,
        "Thực hiện Chỉ thị số 01/CT-UBND ngày 05/01/2024 về việc phát động phong trào thi đua năm 2024, các xã ra sức thi đua.",
    ]
    assert extract(document(*lines)).meeting is None


@pytest.mark.parametrize(
    ("period", "year"),
    [
        (Period(label="năm học 2023 - 2024", start=None, end=None), 2023),
        (Period(label="năm công tác 2024", start="2023-10-01", end="2024-09-30"), 2024),
        (Period(label="giai đoạn 2016-2020", start="2016-01-01", end="2020-12-31"), 2020),
        (None, 2024),
    ],
)
def test_the_year_reviewed(period: Period | None, year: int) -> None:
    found = meeting(HEAD, DATE, f"Ngày 11/01/2024, Cụm thi đua số 7 tổ chức {NAME}.", CHAIR)
    assert reviewed_year(found.model_copy(update={"period": period})) == year
    assert reviewed_year(None) is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Căn cứ Quyết định số 12/QĐ-UBND ngày 18/12/2023 của UBND tỉnh về việc kiện toàn các khối thi đua;", False),
        ("Ngày 12/01/2024, Cụm thi đua số 7 tổ chức Hội nghị ký kết giao ước. Ông Lò Văn Pín chủ trì Hội nghị.", True),
    ],
)
def test_a_pact_reports_a_meeting_only_where_it_tells_of_one(line: str, told: bool) -> None:
    made = document("letterhead| CỤM THI ĐUA SỐ 7", "headline| GIAO ƯỚC THI ĐUA Năm 2024", line)
    assert (extract(made).meeting is not None) is told
