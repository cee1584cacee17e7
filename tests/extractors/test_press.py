"""What newspapers write of a meeting, who tell of it in other words than the papers of those who held it."""

import pytest

from extractors import extract
from models import Meeting, MeetingKind
from tests.extractors.lines import Line, document, posts_in, report, roles_in

HEAD = "headline| Người trồng chè Nà Kẹ bàn chuyện đường dài"
#: Enough of the course of a meeting for a page to be the report of one, whatever opens it.
COURSE = (
    "Tham dự hội nghị có ông Sùng A Khua, Phó Chủ tịch Hội Nông dân huyện.",
    "Tại hội nghị, ông Sùng A Khua biểu dương phong trào thi đua trồng chè của các bản.",
    "Tại hội nghị, bà Vàng Thị Mây, Chủ tịch Hội Làm vườn huyện, trình bày báo cáo kết quả phong trào thi đua.",
    "Hội nghị đã tặng bằng khen cho 12 tập thể có thành tích thi đua xuất sắc.",
    "Toàn cảnh hội nghị.",
)


def meeting(*lines: Line) -> Meeting:
    """The meeting of a page of the press that these lines open."""
    found = extract(document(HEAD, *lines, *COURSE)).meeting
    assert found
    return found


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Sáng 14/4, phát biểu tại hội nghị tổng kết phong trào thi đua trồng chè, Bí thư Huyện ủy Lò Văn Pín cho rằng chè Nà Kẹ còn rẻ.",
         "hội nghị tổng kết phong trào thi đua trồng chè"),
        ('Ngày 14/12, tại tọa đàm "Thi đua giữ rừng đầu nguồn" tổ chức ở Nhà văn hóa xã, ông Lò Văn Pín nói về nương chè.',
         'tọa đàm "Thi đua giữ rừng đầu nguồn"'),
        ('Chiều 2/6, tại buổi tọa đàm "Thi đua giữ rừng đầu nguồn" ông Lò Văn Pín trả lời nhiều câu hỏi.', 'tọa đàm "Thi đua giữ rừng đầu nguồn"'),
        ("Sáng 5/6, Hội Làm vườn huyện tổ chức lễ trao tặng huy hiệu Bàn tay vàng cho em Lò Văn Pín.", "lễ trao tặng huy hiệu Bàn tay vàng"),
        ("Hội Làm vườn huyện tổ chức lễ trao thưởng phong trào giữ rừng đối với các tổ xung kích.", "lễ trao thưởng phong trào giữ rừng"),
        ("Hội Làm vườn huyện tổ chức hội nghị tổng kết phong trào thi đua trồng chè sáng 13-12.", "hội nghị tổng kết phong trào thi đua trồng chè"),
        ("Hội Làm vườn huyện tổ chức hội nghị tổng kết thi đua của cán bộ, giáo viên, nhân viên.",
         "hội nghị tổng kết thi đua của cán bộ, giáo viên, nhân viên"),
        ("Hội Làm vườn huyện tổ chức lễ trao bằng khen thi đua cho ông Lò Văn Pín tại xã Nà Kẹ.", "lễ trao bằng khen thi đua cho ông Lò Văn Pín"),
        ('Hội Làm vườn huyện tổ chức hội nghị công bố Đề án thi đua: "Giữ rừng đầu nguồn" và giao rừng tại xã Nà Kẹ.',
         'hội nghị công bố Đề án thi đua: "Giữ rừng đầu nguồn" và giao rừng'),
        ("Hội Làm vườn huyện tổ chức hội nghị gặp mặt các tổ trưởng thi đua đã nghỉ hưu.", "hội nghị gặp mặt các tổ trưởng thi đua đã nghỉ hưu"),
        ("Hội nghị thi đua phát triển vùng chè sáng 25-6 tổ chức tại Nhà văn hóa xã.", "Hội nghị thi đua phát triển vùng chè"),
        ("Ngày 16/12 tại xã Nà Kẹ, Bí thư Huyện ủy Lò Văn Pín dự lễ công bố quyết định giao rừng và kỷ niệm 15 năm trồng chè.",
         "lễ công bố quyết định giao rừng và kỷ niệm 15 năm trồng chè"),
        ("Bí thư Huyện ủy vừa chủ trì cuộc họp rà soát công tác chuẩn bị ngày hội chè dự kiến tổ chức tháng sau.",
         "cuộc họp rà soát công tác chuẩn bị ngày hội chè"),
        ("Sáng 30-6, tại phiên bế mạc Đại hội Hội Làm vườn huyện lần thứ XI, các đại biểu bầu chọn gương thi đua.",
         "Đại hội Hội Làm vườn huyện lần thứ XI"),
        ("Đại hội Thi đua Hội Làm vườn huyện lần thứ XI chính thức khai mạc sáng 5-6 tại xã Nà Kẹ.", "Đại hội Thi đua Hội Làm vườn huyện lần thứ XI"),
        ("Tối 9-9, Hội Làm vườn huyện tổ chức bế mạc hội nghị thi đua trồng chè.", "hội nghị thi đua trồng chè"),
        ("Sáng 5-6, Huyện đoàn Nà Kẹ đã làm lễ ra quân thi đua giữ rừng.", "lễ ra quân thi đua giữ rừng"),
        ("Sáng 5-6, Huyện ủy Nà Kẹ tổ chức họp bàn việc thi đua giữ rừng.", "họp bàn việc thi đua giữ rừng"),
        ("Tại hội nghị thi đua giữ rừng (rừng đầu nguồn, rừng ven suối) do Huyện ủy tổ chức ngày 21-3, ông Lò Văn Pín phát biểu.",
         "hội nghị thi đua giữ rừng"),
        ('Chiều 17/5, tại lễ phát động thi đua "Giữ rừng", Phó Chủ tịch huyện Lò Văn Pín cho biết phong trào được Huyện đoàn tổ chức từ lâu.',
         'lễ phát động thi đua "Giữ rừng"'),
        ("Hội Làm vườn huyện tổ chức lễ phát động thi đua cứu chè sau đợt mưa đá tháng trước.", "lễ phát động thi đua cứu chè"),
        ('Người trồng chè các bản về xã dự lễ trao giải "Búp chè vàng" năm thứ ba.', 'lễ trao giải "Búp chè vàng" năm thứ ba'),
        ("Thực hiện Kế hoạch số 35 / KH - HLV ngày 3/10/2018 về tổ chức Hội nghị tổng kết các tổ thi đua, Hội Làm vườn huyện tổ chức Hội nghị tổng kết thi đua trồng chè.",
         "Hội nghị tổng kết thi đua trồng chè"),
    ],
)  # fmt: skip
def test_where_the_name_ends(sentence: str, title: str) -> None:
    assert meeting(sentence).title == title


def test_a_nameless_meeting_has_the_name_of_the_headline() -> None:
    found = meeting(
        "Sáng 21-1, phát biểu tại hội nghị, Bí thư Huyện ủy Lò Văn Pín khen phong trào thi đua của các bản."
    )
    assert (found.title, found.kind) == ("Người trồng chè Nà Kẹ bàn chuyện đường dài", MeetingKind.CONFERENCE)


@pytest.mark.parametrize(
    ("last", "title"),
    [
        ("Lò Văn Pín phát biểu tại lễ tôn vinh 10 người trồng chè giỏi năm 2031 - Ảnh: Lò Hương", "lễ tôn vinh 10 người trồng chè giỏi năm 2031"),
        ("Lò Văn Pín phát biểu tại buổi lễ.", "Người trồng chè Nà Kẹ bàn chuyện đường dài"),
    ],
)  # fmt: skip
def test_what_was_given_is_no_name(last: str, title: str) -> None:
    opening = "Tối 25-3 tại Nà Kẹ, Hội Làm vườn huyện vinh danh 10 gương thi đua trồng chè."
    assert meeting(opening, last).title == title


@pytest.mark.parametrize(
    ("lines", "organizers"),
    [
        (("Sáng 5/6, đại diện Hội Làm vườn huyện đã tổ chức hội nghị tổng kết thi đua.",), ("Hội Làm vườn huyện",)),
        (("Sáng 5/6, lễ trao thưởng thi đua diễn ra tại Nà Kẹ.", "Chương trình do Hội Làm vườn huyện tổ chức."), ("Hội Làm vườn huyện",)),
        (("Sáng 5/6, bà Vi Thị Mận dự lễ trao thưởng thi đua.",
          "Lãnh đạo UBND huyện cảm ơn Hội Làm vườn huyện và một số đơn vị đã phối hợp tổ chức sự kiện này."), ("Hội Làm vườn huyện",)),
    ],
)  # fmt: skip
def test_who_held_it_is_told_later(lines: tuple[str, ...], organizers: tuple[str, ...]) -> None:
    assert meeting(*lines).organizers == organizers


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("xã Nà Kẹ (Sơn La)", "xã Nà Kẹ (Sơn La)"),
        ("xã Nà Kẹ, tỉnh Sơn La", "xã Nà Kẹ, tỉnh Sơn La"),
        ("Nhà văn hóa xã (huyện Nà Kẹ)", "Nhà văn hóa xã"),
    ],
)
def test_a_place_is_told_with_its_province(place: str, venue: str) -> None:
    assert meeting(f"Sáng 5/6, tại {place}, Hội Làm vườn huyện tổ chức hội nghị tổng kết thi đua.").venue == venue


def test_a_line_that_breaks_off_before_a_name_goes_on() -> None:
    record = extract(report("Phát biểu tại hội nghị, TS.", "Lò Văn Pín, Giám đốc Sở Nội vụ, nêu ba việc."))
    told = [(p.name, p.titles, [r.value for r in p.roles]) for p in record.participants]
    assert told == [("Lò Văn Pín", ("TS",), ["speaker"])]
    assert all(e.quote == record.document.text[e.start : e.end] for p in record.participants for e in p.evidence)


def test_a_line_that_ends_in_a_short_form_may_be_whole() -> None:
    record = extract(report("Nguồn chi trích từ ngân sách TP.", "Ông Lò Văn Pín phát biểu khai mạc Hội nghị."))
    assert roles_in(record) == {"Lò Văn Pín": ["speaker"]}


def test_the_ranks_are_no_posts() -> None:
    record = extract(report("Ông Lò Văn Pín, hội viên Hội Làm vườn xã Nà Kẹ, phát biểu tại hội nghị."))
    assert posts_in(record) == {"Lò Văn Pín": []}


@pytest.mark.parametrize(
    ("subject", "organizers"),
    [
        ("Hội Làm vườn huyện phối hợp với các trường", ("Hội Làm vườn huyện", "các trường")),
        ("Hội Làm vườn huyện, Phòng Nội vụ và Huyện đoàn", ("Hội Làm vườn huyện", "Phòng Nội vụ", "Huyện đoàn")),
        ("Bộ Nội vụ, Ban Dân vận Trung ương", ("Bộ Nội vụ", "Ban Dân vận Trung ương")),
        ("Phòng Thi đua, Sở Nội vụ", ("Phòng Thi đua, Sở Nội vụ",)),
        ("Thường trực Huyện ủy Nà Kẹ", ("Thường trực Huyện ủy Nà Kẹ",)),
        ("Tổng liên đoàn Lao động Việt Nam", ("Tổng liên đoàn Lao động Việt Nam",)),
        ("Đảng đoàn Mặt trận Tổ quốc tỉnh", ("Đảng đoàn Mặt trận Tổ quốc tỉnh",)),
        ("Hội Người nuôi ong tại Hà Lan hôm 12/11", ("Hội Người nuôi ong tại Hà Lan",)),
        ("Bộ Tư lệnh vùng 9 đóng tại Nà Kẹ", ("Bộ Tư lệnh vùng 9",)),
    ],
)
def test_bodies_that_held_it_together(subject: str, organizers: tuple[str, ...]) -> None:
    assert meeting(f"Sáng 5/6, {subject} đã tổ chức hội nghị tổng kết phong trào thi đua.").organizers == organizers


@pytest.mark.parametrize(
    ("second", "venue"),
    [
        ("Sự kiện diễn ra tại Nhà văn hóa xã Nà Kẹ.", "Nhà văn hóa xã Nà Kẹ"),
        ("Nhóm này tổ chức mua bán gỗ lậu ở bìa rừng Pù Hin.", None),
    ],
)
def test_a_place_is_told_with_the_meeting(second: str, venue: str | None) -> None:
    assert meeting("Hội Làm vườn huyện tổ chức hội nghị tổng kết phong trào thi đua.", second).venue == venue


def test_the_day_of_an_event_long_past_gives_no_year() -> None:
    found = meeting(
        "Sáng 1/7, Hội Làm vườn huyện tổ chức lễ kỷ niệm 30 năm phong trào thi đua trồng chè.",
        "Ngày 1/7/1989, cây chè đầu tiên bén rễ ở Nà Kẹ; đến năm 2018 cả xã có 300 ha.",
    )
    assert (found.start_date, found.end_date) == (None, None)


@pytest.mark.parametrize(
    ("name", "period"),
    [
        ("lễ trao giải thưởng thi đua Búp chè vàng năm 2018", None),
        ("đại hội xã viên bất thường năm 2017 bàn việc thi đua", None),
        ("kỳ họp thứ 9 Hội đồng Thi đua nhiệm kỳ 2016-2021", None),
        ("đại hội thi đua nhiệm kỳ 2016-2021", "nhiệm kỳ 2016-2021"),
        ("lễ tổng kết công tác thi đua năm 2018", "năm 2018"),
        ("hội thảo thi đua thực hiện Luật Giữ rừng năm 2018", None),
        ("lễ ra quân thi đua giữ rừng năm 2018", None),
        ("hội nghị tổng kết 50 năm thi đua giữ rừng (1969-2019)", "1969-2019"),
        ("lễ kỷ niệm 50 năm phong trào thi đua giữ rừng (1969-2019)", None),
    ],
)
def test_a_year_that_numbers_an_event_is_no_period(name: str, period: str | None) -> None:
    found = meeting(f"Hội Làm vườn huyện tổ chức {name}.").period
    assert (found.label if found else None) == period


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bí thư Nà Kẹ Lò Văn Pín cho biết xã đã trồng thêm 20 ha chè.", {"Lò Văn Pín": ["Bí thư Nà Kẹ"]}),
        ("Nói về công tác cán bộ, Bí thư Huyện ủy Lò Văn Pín cho biết xã còn thiếu người.", {"Lò Văn Pín": ["Bí thư Huyện ủy"]}),
        ("Vụ trưởng Vụ Tổ chức cán bộ Bộ Nội vụ Lò Văn Pín cho biết hồ sơ đã đủ.", {"Lò Văn Pín": ["Vụ trưởng Vụ Tổ chức cán bộ Bộ Nội vụ"]}),
        ("Ông Lò Văn Pín - Trưởng ban Bạn đọc Báo Nà Kẹ cho biết thư gửi về rất nhiều.", {"Lò Văn Pín": ["Trưởng ban Bạn đọc Báo Nà Kẹ"]}),
        ("Tham dự có Bí thư Huyện ủy Lò Văn Pín, Phó Bí thư, Chủ tịch HĐND Vi Thị Mận.",
         {"Lò Văn Pín": ["Bí thư Huyện ủy"], "Vi Thị Mận": ["Phó Bí thư", "Chủ tịch HĐND"]}),
        ("Dự lễ có các đồng chí Ủy viên Ban Thường vụ Huyện ủy: Đồng chí Lò Văn Pín, Trưởng ban Dân vận; đồng chí Vi Thị Mận, Trưởng ban Tuyên giáo.",
         {"Lò Văn Pín": ["Ủy viên Ban Thường vụ Huyện ủy", "Trưởng ban Dân vận"],
          "Vi Thị Mận": ["Ủy viên Ban Thường vụ Huyện ủy", "Trưởng ban Tuyên giáo"]}),
    ],
)  # fmt: skip
def test_posts_of_those_named(sentence: str, expected: dict[str, list[str]]) -> None:
    assert posts_in(extract(report(sentence))) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Trước đó, GS Lò Văn Pín cho biết giống chè này chịu hạn tốt."], {}),
        (["Trước đó, báo cáo tại hội nghị, ông Lò Văn Pín cho biết giống chè này chịu hạn tốt."], {"Lò Văn Pín": ["presenter"]}),
        (["Nhiều học trò cũ đã về dự.", "Trong đó, có ông Lò Văn Pín, Phó Chủ tịch UBND huyện; bà Vi Thị Mận."],
         {"Lò Văn Pín": ["attendee"], "Vi Thị Mận": ["attendee"]}),
        (["Về phía giáo xứ có linh mục Lò Văn Pín, Chủ tịch Ban hành giáo;", "Mục sư Sùng A Khua, Hội trưởng Hội thánh."],
         {"Lò Văn Pín": ["attendee"], "Sùng A Khua": ["attendee"]}),
        (["Đọc diễn văn khai mạc, Chủ tịch UBND huyện Lò Văn Pín thay mặt ban tổ chức chào mừng hơn 200 đại biểu về dự Đại hội."],
         {"Lò Văn Pín": ["speaker"]}),
        (["Phát biểu tại hội nghị, ông Lò Văn Pín - trưởng phòng Nội vụ - nêu ba việc.", '"Phải làm ngay" - ông Văn Pín nói.'],
         {"Lò Văn Pín": ["speaker"]}),
        (["Họa sĩ Lò Văn Pín công bố văn bản hiến tặng bức tranh.", "Ông Pín cho hay bức tranh là của cả bản."], {"Lò Văn Pín": ["speaker"]}),
        (["Chữ Thái được dùng phổ biến, như ông Lò Văn Pín, ông Sùng A Khua."], {}),
        (["Bí thư Huyện ủy Lò Văn Pín chủ trì buổi tọa đàm Ảnh: Hoàng Nam"], {"Lò Văn Pín": ["chair"]}),
        (["Đoàn Tập đoàn đón nhận Huân chương Lao động tại buổi lễ."], {}),
    ],
)  # fmt: skip
def test_who_takes_part(lines: list[str], expected: dict[str, list[str]]) -> None:
    assert roles_in(extract(report(*lines))) == expected


def test_what_is_named_after_somebody_does_not_speak() -> None:
    lines = (
        "Trường THPT Lò Văn Pín tròn 50 tuổi, Trường THPT Lò Văn Pín nay có 30 lớp.",
        "Trường Nà Kẹ - Lò Văn Pín phát động phong trào đọc sách.",
    )
    assert roles_in(extract(report(*lines))) == {}


def test_a_theme_called_the_meetings_own() -> None:
    lines = ("Hội Làm vườn huyện tổ chức hội nghị tổng kết phong trào thi đua.", *COURSE)
    assert meeting(*lines, 'Chủ đề của hội nghị lần này là "Giữ rừng đầu nguồn".').theme == "Giữ rừng đầu nguồn"


def test_groups_of_hundreds() -> None:
    record = extract(report("Hội nghị có sự tham dự của hàng trăm học sinh, cựu học sinh."))
    assert [(d.text, d.count) for d in record.delegations] == [("hàng trăm học sinh, cựu học sinh", None)]
