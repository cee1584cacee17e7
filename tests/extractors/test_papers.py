"""Papers of the genre: pacts, plans of a meeting, resolutions, minutes, decisions on awards."""

import pytest

from extractors import extract
from tests.extractors.award_rows import C, P, Row, awards, rows
from tests.extractors.lines import Line, decisions_in, document, roles_in

AGREEMENT, DIRECTIVE, ELECTION, PLAN = "agreement", "directive", "election", "plan"
MOTTO = "letterhead| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
PACT = ("letterhead| KHỐI THI ĐUA SỐ 4", MOTTO, "headline| BẢN GIAO ƯỚC THI ĐUA NĂM 2031")
MINUTES = ("letterhead| KHỐI THI ĐUA SỐ 4", MOTTO, "headline| BIÊN BẢN Hội nghị tổng kết năm 2030")
DECISION = (
    MOTTO,
    "headline| QUYẾT ĐỊNH Về việc khen thưởng năm 2030",
    "letterhead| GIÁM ĐỐC CÔNG TY CHÈ NÀ KẸ",
    "Căn cứ Điều lệ Công ty;",
    "QUYẾT ĐỊNH:",
)
DIRECTOR = "GIÁM ĐỐC CÔNG TY CHÈ NÀ KẸ"
Told = list[tuple[str, str, str | None]]


def decisions(*lines: Line) -> Told:
    return decisions_in(extract(document(*lines)))


def test_all_that_stands_under_the_headings_of_a_pact_is_agreed_by_those_who_sign() -> None:
    lines = (
        "Các hợp tác xã trong Khối cùng nhau giao ước thi đua thực hiện các nội dung sau đây:",
        "heading| I. Về nhiệm vụ sản xuất",
        "list_item| 1. Mỗi hợp tác xã trồng mới hai vạn cây quế.",
        "heading| II. Về thi đua, khen thưởng",
        "list_item| 1. Chấm điểm chéo vào tháng 11, thang 100 điểm.",
        "heading| III. Ý kiến phát biểu",
        "Ông Lò Văn Pín đề nghị các hợp tác xã niêm yết bản giao ước.",
    )
    assert decisions(*PACT, *lines) == [
        (AGREEMENT, "Mỗi hợp tác xã trồng mới hai vạn cây quế.", "Các hợp tác xã trong Khối"),
        (AGREEMENT, "Chấm điểm chéo vào tháng 11, thang 100 điểm.", "Các hợp tác xã trong Khối"),
        (DIRECTIVE, "Ông Lò Văn Pín đề nghị các hợp tác xã niêm yết bản giao ước.", "Lò Văn Pín"),
    ]


def test_who_signs_a_pact_may_be_we_alone() -> None:
    lines = (
        "Hôm nay, tại Nhà văn hóa xã Nà Kẹ, chúng tôi gồm:",
        "list_item| 1. Ông Lò Văn Pín - Chủ tịch Hội Làm vườn xã Nà Kẹ, Cụm trưởng;",
        "Cùng nhau ký kết giao ước thi đua năm 2031 với những nội dung như sau:",
        "list_item| - Mỗi chi hội mở một vườn ươm giống chè.",
    )
    assert decisions(*PACT, *lines) == [(AGREEMENT, "Mỗi chi hội mở một vườn ươm giống chè.", "chúng tôi")]


@pytest.mark.parametrize(
    ("sentence", "issuer"),
    [
        ("Khối thi đua số 4 xây dựng Bản giao ước gồm các nội dung sau:", "Khối thi đua số 4"),
        ("Cán bộ, công nhân 5 lâm trường xin giao ước thi đua với các chỉ tiêu sau:", "Cán bộ, công nhân 5 lâm trường"),
        ("Tiếp đó, 6 hợp tác xã đã ký vào bản giao ước với các cam kết:", "6 hợp tác xã"),
    ],
)
def test_the_name_of_those_who_sign_ends_before_what_they_do(sentence: str, issuer: str) -> None:
    item = "Trồng mới hai vạn cây quế."
    assert decisions(*PACT, sentence, f"list_item| - {item}") == [(AGREEMENT, item, issuer)]


def test_whoever_praises_those_who_signed_a_pact_signs_none() -> None:
    head = ("headline| Cụm thi đua số 7 họp", "Ngày 11/01/2031, Cụm thi đua số 7 tổ chức Hội nghị sơ kết công tác.")
    praise = "Phát biểu tại Hội nghị, ông Lò Văn Pín đánh giá cao các đơn vị ký giao ước thi đua sớm."
    assert decisions(*head, praise) == []


def test_the_plan_of_a_meeting_gives_only_its_tasks() -> None:
    lines = (
        "letterhead| HỘI LÀM VƯỜN TỈNH",
        MOTTO,
        "headline| KẾ HOẠCH Tổ chức Hội nghị tổng kết năm 2030",
        "heading| I. MỤC ĐÍCH, YÊU CẦU",
        "list_item| 1. Hội nghị được tổ chức thiết thực, tiết kiệm.",
        "heading| II. THỜI GIAN, NỘI DUNG",
        "list_item| 1. Bầu Cụm trưởng và ký giao ước thi đua năm 2031.",
        "heading| III. TỔ CHỨC THỰC HIỆN",
        "Cụm trưởng phân công và đề nghị các chi hội như sau:",
        "list_item| 1. Chi hội Nà Kẹ chuẩn bị hội trường, gửi giấy mời trước ngày 10/12/2030.",
    )
    task = "Chi hội Nà Kẹ chuẩn bị hội trường, gửi giấy mời trước ngày 10/12/2030."
    assert decisions(*lines) == [(DIRECTIVE, task, "Cụm trưởng")]


def test_what_a_congress_resolves_reports_it_and_the_term_that_is_over() -> None:
    record = extract(
        document(
            MOTTO,
            "headline| NGHỊ QUYẾT Đại hội thi đua yêu nước huyện Mường Lò lần thứ IV, giai đoạn 2030 - 2035",
            "Hôm nay, ngày 22/5/2030, tại Nhà văn hóa huyện, Đại hội thi đua yêu nước huyện Mường Lò lần thứ IV đã "
            "được tổ chức.",
            "Sau khi nghe báo cáo tổng kết phong trào thi đua giai đoạn 2025 - 2030,",
            "heading| ĐẠI HỘI QUYẾT NGHỊ",
            "heading| I. Nhất trí thông qua Báo cáo tổng kết phong trào thi đua giai đoạn 2025 - 2030.",
            "heading| II. Bầu Đoàn đại biểu gồm 15 đồng chí đi dự Đại hội thi đua yêu nước tỉnh.",
        )
    )
    assert record.meeting is not None
    assert record.meeting.period is not None
    assert (record.meeting.kind, record.meeting.period.label) == ("congress", "giai đoạn 2025 - 2030")
    assert record.delegations == ()
    assert decisions_in(record) == [
        (AGREEMENT, "Nhất trí thông qua Báo cáo tổng kết phong trào thi đua giai đoạn 2025 - 2030.", "Đại hội"),
        (ELECTION, "Bầu Đoàn đại biểu gồm 15 đồng chí đi dự Đại hội thi đua yêu nước tỉnh.", "Đại hội"),
    ]


@pytest.mark.parametrize(
    ("title", "opening", "told"),
    [
        (
            "BIÊN BẢN ĐẠI HỘI LIÊN ĐỘI",
            "Đại hội khai mạc lúc 14 giờ 00 phút, ngày 26/9/2030 tại trường THCS Nà Kẹ.",
            ("ĐẠI HỘI LIÊN ĐỘI", "2030-09-26"),
        ),
        (
            "NGHỊ QUYẾT ĐẠI HỘI CHI BỘ",
            "Đại hội Chi bộ Trường Nà Kẹ nhiệm kỳ 2030-2032 tiến hành ngày 12/11/2030. Đại hội quyết nghị: trồng chè.",
            ("Đại hội Chi bộ Trường Nà Kẹ nhiệm kỳ 2030-2032", "2030-11-12"),
        ),
        ("KẾ HOẠCH ĐẠI HỘI LIÊN ĐỘI", "Đại hội họp trong tháng 9/2030.", None),
    ],
)
def test_a_page_that_shows_a_paper_under_its_headline(title: str, opening: str, told: tuple[str, str] | None) -> None:
    lines = ("headline| Liên đội Trường THCS Nà Kẹ", "dateline| Nà Kẹ, ngày 30 tháng 11 năm 2030", title, opening)
    meeting = extract(document(*lines)).meeting
    assert (meeting and (meeting.title, meeting.start_date)) == told


def test_capitals_below_a_lead_are_no_papers_heading() -> None:
    lead = (
        "Ngày 11/01/2031, Hội Làm vườn huyện Mường Lò tổ chức Hội nghị tổng kết công tác năm 2030" + " và bàn việc" * 9
    )
    lines = ("headline| Hội Làm vườn họp", f"{lead}.", "BIÊN BẢN ĐẠI HỘI LIÊN ĐỘI NĂM 2029", "Ông Lò Văn Pín chủ trì.")
    meeting = extract(document(*lines)).meeting
    assert meeting is not None
    assert (meeting.kind, meeting.start_date) == ("annual_review", "2031-01-11")


def test_those_elected_for_another_meeting_attend_none() -> None:
    lines = (
        "headline| Hội Làm vườn huyện biểu dương điển hình",
        "Ngày 11/01/2031, Hội Làm vườn huyện Mường Lò tổ chức Hội nghị điển hình tiên tiến.",
        "Hội nghị bầu 2 đại biểu đi dự Hội nghị điển hình tiên tiến tỉnh gồm: Lò Văn Pín, Vi Thị Mận.",
    )
    assert roles_in(extract(document(*lines))) == {}


def test_opinions_in_minutes_are_each_of_who_gives_it_and_the_chair_concludes() -> None:
    lines = (
        "list_item| 1. Chủ tọa: Ông Lò Văn Pín.",
        "list_item| 2. Thảo luận: có 02 ý kiến tham gia, tập trung vào các vấn đề sau:",
        "list_item| - Bà Vi Thị Mận: đề nghị giảm số lượng báo cáo giấy.",
        "list_item| 3. Chủ tọa kết luận:",
        "list_item| - Giữ nguyên tiêu chí trồng rừng.",
        "list_item| - Ghi nhận cố gắng của các lâm trường.",
    )
    assert decisions(*MINUTES, *lines) == [
        (DIRECTIVE, "Bà Vi Thị Mận: đề nghị giảm số lượng báo cáo giấy.", "Vi Thị Mận"),
        ("conclusion", "Giữ nguyên tiêu chí trồng rừng.", "Lò Văn Pín"),
    ]


def test_what_the_units_vote_is_theirs_with_the_votes_counted() -> None:
    lines = (
        "Kết quả biểu quyết:",
        "list_item| - 7/8 đơn vị thống nhất Quy chế hoạt động mới.",
        "Cuộc họp thống nhất:",
        "list_item| 1. Năm 2031, Lâm trường Nà Kẹ làm Trưởng khối, Lâm trường Nà Bó làm Phó khối.",
    )
    assert decisions(*MINUTES, *lines) == [
        (AGREEMENT, "7/8 đơn vị thống nhất Quy chế hoạt động mới.", "7/8 đơn vị"),
        (ELECTION, "Năm 2031, Lâm trường Nà Kẹ làm Trưởng khối, Lâm trường Nà Bó làm Phó khối.", "Cuộc họp"),
    ]


def test_a_lead_in_to_conclusions_is_no_list_of_guests() -> None:
    lines = (
        "headline| THÔNG BÁO KẾT LUẬN của đồng chí Lò Văn Pín tại cuộc họp giao ban quý II năm 2030",
        "Ngày 28/6/2030, đồng chí Lò Văn Pín chủ trì cuộc họp giao ban quý II năm 2030.",
        "Sau khi nghe ý kiến của các thành viên dự họp, đồng chí Lò Văn Pín kết luận:",
        "list_item| - Văn phòng Hội tham mưu kế hoạch tổ chức Hội nghị điển hình.",
    )
    assert extract(document(MOTTO, *lines)).delegations == ()


VOTED: list[tuple[str, list[Row]]] = [
    (
        "list_item| - Lâm trường Nà Kẹ: 986 điểm, xếp thứ Nhất, 4/4 phiếu đề nghị tặng Cờ thi đua của Bộ trưởng.",
        rows("Cờ thi đua", "Bộ trưởng", P, "Lâm trường Nà Kẹ"),
    ),
    (
        "list_item| - Sở Y tế đạt 970 điểm, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
        rows("Bằng khen", "Chủ tịch UBND tỉnh", P, "Sở Y tế"),
    ),
    ("list_item| - Ông Lò Văn Pín: đề nghị tặng Bằng khen.", []),
]


@pytest.mark.parametrize(("line", "told"), VOTED)
def test_a_line_of_points_and_votes_tells_for_whom_an_award_is_asked(line: str, told: list[Row]) -> None:
    assert awards("Các thành viên đã bỏ phiếu, kết quả như sau:", line) == told


DECIDED: list[tuple[tuple[Line, ...], list[Row]]] = [
    (
        (
            "Điều 1. Tặng Giấy khen cho các tập thể:",
            "list_item| 1. Công ty cổ phần Gỗ Nà Bó, Tổng công ty Lâm sản Mường Lò;",
            "list_item| 2. Tiểu đoàn 2, Trung đoàn 64, Sư đoàn 7;",
        ),
        rows(
            "Giấy khen",
            DIRECTOR,
            C,
            "Công ty cổ phần Gỗ Nà Bó, Tổng công ty Lâm sản Mường Lò",
            "Tiểu đoàn 2, Trung đoàn 64, Sư đoàn 7",
            year=2030,
        ),
    ),
    (
        (
            "Điều 1. Tặng Giấy khen cho các đơn vị:",
            "list_item| a) Ngân hàng TMCP Lam Sơn - Chi nhánh Nà Kẹ;",
            "list_item| b) Chi nhánh Nà Bó - Đơn vị dẫn đầu Cụm miền núi.",
        ),
        rows("Giấy khen", DIRECTOR, C, "Ngân hàng TMCP Lam Sơn - Chi nhánh Nà Kẹ", "Chi nhánh Nà Bó", year=2030),
    ),
    (
        (
            "Điều 1. Khen thưởng các cá nhân có tên sau:",
            "list_item| 1. Danh hiệu Chiến sĩ thi đua cơ sở (mức thưởng 1.500.000 đồng/người):",
            "list_item| - Ông Lò Văn Pín - Đội trưởng Đội 4",
            "list_item| - KTV. Vi Thị Mận",
        ),
        rows("Chiến sĩ thi đua cơ sở", DIRECTOR, C, "Lò Văn Pín", "Vi Thị Mận", year=2030),
    ),
    (
        ("Điều 1. Tặng Giấy khen cho 5 tập thể và 6 cá nhân, kèm tiền thưởng theo quy định.",),
        rows("Giấy khen", DIRECTOR, C, 5, 6, year=2030),
    ),
]


@pytest.mark.parametrize(("lines", "told"), DECIDED)
def test_what_a_decision_gives(lines: tuple[Line, ...], told: list[Row]) -> None:
    assert awards(*DECISION, *lines) == told


def test_the_president_of_state_signs_by_the_office_alone() -> None:
    lines = (
        MOTTO,
        "headline| QUYẾT ĐỊNH Về việc tặng thưởng Huân chương",
        "letterhead| CHỦ TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Căn cứ Luật Thi đua, khen thưởng;",
        "QUYẾT ĐỊNH:",
        "Điều 1. Tặng thưởng Huân chương Lao động hạng Ba cho ông Lò Văn Pín.",
    )
    assert awards(*lines) == rows("Huân chương Lao động hạng Ba", "CHỦ TỊCH NƯỚC", C, "Lò Văn Pín")


def test_a_decision_that_asks_others_for_awards_orders_nothing() -> None:
    asks = "Điều 2. Đề nghị Bộ trưởng Bộ Công Thương xét tặng Bằng khen cho Đội 4."
    assert decisions(*DECISION, "Điều 1. Tặng Giấy khen cho Đội 4.", asks) == []


def test_the_body_in_the_post_of_somebody_is_nobody_else() -> None:
    lines = (
        "headline| Cụm thi đua số 7 họp",
        "Ngày 11/01/2031, Cụm thi đua số 7 tổ chức Hội nghị sơ kết công tác.",
        "Tại Hội nghị, ông Lò Văn Pín - Giám đốc Công ty Cấp nước Lam Sơn Hạ trình bày báo cáo.",
    )
    record = extract(document(*lines))
    assert roles_in(record) == {"Lò Văn Pín": ["presenter"]}
    assert [p.text for p in record.participants[0].positions] == ["Giám đốc Công ty Cấp nước Lam Sơn Hạ"]


def test_a_cluster_that_others_belong_to_is_only_mentioned() -> None:
    lines = (
        "headline| Cụm thi đua số 7 họp",
        "Ngày 11/01/2031, Cụm thi đua số 7 thuộc Khối thi đua Doanh nghiệp tỉnh đã tổ chức Hội nghị sơ kết công tác.",
    )
    assert [c.name for c in extract(document(*lines)).clusters] == ["Cụm thi đua số 7"]


def test_a_cluster_may_stand_in_the_letterhead_alone() -> None:
    lines = (
        "Chúng tôi gồm:",
        "list_item| 1. Ông Lò Văn Pín - Chủ tịch Hội Làm vườn xã Nà Kẹ, Khối trưởng;",
        "list_item| 2. Bà Vi Thị Mận - Chủ tịch Hội Làm vườn xã Nà Bó, Khối phó.",
    )
    clusters = extract(document(*PACT, *lines)).clusters
    told = [(c.name, [(t.year, t.lead, t.deputies) for t in c.terms]) for c in clusters]
    assert told == [("KHỐI THI ĐUA SỐ 4", [(2031, "Hội Làm vườn xã Nà Kẹ", ("Hội Làm vườn xã Nà Bó",))])]


def test_houses_keep_their_branches_and_their_trades() -> None:
    lines = (
        "headline| Khối thi đua doanh nghiệp số 2 họp",
        "Ngày 11/01/2031, Khối thi đua doanh nghiệp số 2 tổ chức Hội nghị tổng kết công tác năm 2030.",
        "Khối thi đua doanh nghiệp số 2 gồm: Công ty Chiếu sáng Nà Kẹ, Công ty Giao nhận Nà Bó, Công ty Chè Mường Lò.",
        "Hội nghị đã bầu Ngân hàng TMCP Lam Sơn - Chi nhánh Nà Kẹ làm Khối trưởng năm 2031.",
    )
    clusters = extract(document(*lines)).clusters
    assert [(c.name, c.members, c.terms[0].lead) for c in clusters] == [
        (
            "Khối thi đua doanh nghiệp số 2",
            ("Công ty Chiếu sáng Nà Kẹ", "Công ty Giao nhận Nà Bó", "Công ty Chè Mường Lò"),
            "Ngân hàng TMCP Lam Sơn - Chi nhánh Nà Kẹ",
        )
    ]


TOLD: list[tuple[tuple[str, ...], list[Row]]] = [
    (
        ("Bộ Công Thương tặng Bằng khen 2 tập thể, 5 cá nhân.",),
        rows("Bằng khen", "Bộ Công Thương", C, 2, 5),
    ),
    (
        ("Hội Làm vườn tỉnh trao các hình thức khen thưởng năm 2030: Cờ thi đua cho Đội 4; Giấy khen cho 3 tập thể.",),
        [*rows("Cờ thi đua", "Hội Làm vườn tỉnh", C, "Đội 4"), *rows("Giấy khen", "Hội Làm vườn tỉnh", C, 3)],
    ),
    (
        ("Bà Vi Thị Mận trao Giấy khen của Sở Công Thương cho Nhà máy Nà Bó, Kho cảng Nà Kẹ và ông Lò Văn Pín.",),
        rows("Giấy khen", "Sở Công Thương", C, "Nhà máy Nà Bó", "Kho cảng Nà Kẹ", "Lò Văn Pín"),
    ),
    (
        (
            "Chủ tịch nước tặng Huân chương Lao động hạng Nhất cho Công ty Cổ phần Cảng Nà Bó.",
            "caption| Bà Vi Thị Mận trao Huân chương Lao động hạng Nhất cho tập thể Cảng Nà Bó.",
            "caption| Trao Huân chương cho Công ty.",
        ),
        rows("Huân chương Lao động hạng Nhất", "Chủ tịch nước", C, "Công ty Cổ phần Cảng Nà Bó"),
    ),
]


@pytest.mark.parametrize(("lines", "told"), TOLD)
def test_what_a_company_or_a_ceremony_tells_of_awards(lines: tuple[str, ...], told: list[Row]) -> None:
    assert awards(*lines) == told


def test_an_item_may_have_a_space_before_the_mark_of_its_number() -> None:
    lines = ("heading| V. HỘI NGHỊ THỐNG NHẤT", "1 . Mỗi lâm trường góp 15 triệu đồng vào quỹ của Khối.")
    assert decisions(*MINUTES, *lines) == [
        (AGREEMENT, "Mỗi lâm trường góp 15 triệu đồng vào quỹ của Khối.", "HỘI NGHỊ")
    ]


def test_the_awards_that_a_pact_aims_at_are_agreed_not_given() -> None:
    aim = "Giữ rừng đầu nguồn; phấn đấu cuối năm có 1 đội được tặng Cờ thi đua của UBND tỉnh."
    lines = ("Các đội trong Khối cùng nhau giao ước thi đua các nội dung sau:", f"list_item| 1. {aim}")
    record = extract(document(*PACT, *lines))
    assert decisions_in(record) == [(AGREEMENT, aim, "Các đội trong Khối")]
    assert record.awards == ()


def test_members_may_stand_in_the_table_below_what_counts_them() -> None:
    table = [["TT", "Đơn vị"], ["1", "Lâm trường Nà Kẹ"], ["2", "Trạm Giống Nà Bó"]]
    lines = ("Khối thi đua số 4 gồm 02 đơn vị thành viên, có mặt đầy đủ tại buổi lễ:", table)
    clusters = extract(document(*PACT, *lines)).clusters
    assert [(c.members, c.member_count) for c in clusters] == [(("Lâm trường Nà Kẹ", "Trạm Giống Nà Bó"), 2)]


def test_groups_stand_under_the_heading_of_those_who_take_part() -> None:
    lines = (
        "heading| II. THÀNH PHẦN",
        "list_item| 1. Ông Lò Văn Pín, Bí thư Đảng ủy xã; 115/120 đại biểu được triệu tập.",
        "list_item| 2. Cán bộ làm công tác thi đua của 6 doanh nghiệp trong Khối.",
        "heading| III. NỘI DUNG",
        "list_item| 1. Các đại biểu nghe báo cáo.",
    )
    found = extract(document(*MINUTES, *lines)).delegations
    assert [(d.text, d.count) for d in found] == [
        ("115/120 đại biểu được triệu tập", 115),
        ("Cán bộ làm công tác thi đua của 6 doanh nghiệp trong Khối", 6),
    ]
