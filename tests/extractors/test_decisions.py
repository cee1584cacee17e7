"""Decisions: each kind and rule, lists, who decides, and what decides nothing."""

import pytest

from extractors import extract
from extractors.rulebook import rulebook
from tests.extractors.lines import Line, decisions_in, document, report

PIN, MAN = "Lò Văn Pín", "Vi Thị Mận"
CHAIR = "Đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện chủ trì Hội nghị."
AGREEMENT, DIRECTIVE, ELECTION, PLAN, CONCLUSION = "agreement", "directive", "election", "plan", "conclusion"
Told = list[tuple[str, str, str | None]]


def decisions(*lines: Line) -> Told:
    return decisions_in(extract(report(*lines)))


@pytest.mark.parametrize(
    ("rule", "sentence", "kind", "issuer"),
    [
        ("election", "Hội nghị đã bầu Sở Y tế làm Khối trưởng, Sở Tài chính làm Khối phó năm 2024.", ELECTION, "Hội nghị"),
        ("election", "Các đơn vị thống nhất suy tôn Trường Cao đẳng Y tế Bạch Giang làm Cụm trưởng năm 2024.", ELECTION, "Các đơn vị"),
        ("election", "Đại hội đã bầu Đoàn đại biểu gồm 15 đồng chí dự Đại hội Thi đua yêu nước tỉnh.", ELECTION, "Đại hội"),
        ("pact", "Tại Hội nghị, đại diện 9 đơn vị đã ký kết giao ước thi đua năm 2024.", AGREEMENT, "đại diện 9 đơn vị"),
        ("agreement", "Hội nghị đã thống nhất cao với dự thảo Kế hoạch thi đua năm 2024.", AGREEMENT, "Hội nghị"),
        ("agreement", "Các đại biểu nhất trí với nội dung báo cáo và 10 tiêu chí chấm điểm.", AGREEMENT, "Các đại biểu"),
        ("agreement", "100% đại biểu biểu quyết thông qua Quy chế hoạt động của Cụm.", AGREEMENT, "100% đại biểu"),
        ("ask", "Đồng chí Lò Văn Pín đề nghị các đơn vị thực hiện nghiêm Luật Thi đua, khen thưởng.", DIRECTIVE, PIN),
        ("ask", "Phát biểu tại Hội nghị, bà Vi Thị Mận mong muốn các trường tiếp tục đổi mới nội dung sinh hoạt.", DIRECTIVE, MAN),
        ("ask", "Ông Lò Văn Pín yêu cầu sau Hội nghị các đơn vị khẩn trương hoàn thiện hồ sơ.", DIRECTIVE, PIN),
        ("ask_joined", "Đồng chí Lò Văn Pín ghi nhận kết quả của Cụm và yêu cầu các đơn vị tiếp tục phát huy.", DIRECTIVE, PIN),
        ("must", "Đồng chí Lò Văn Pín nhấn mạnh các đơn vị cần phát hiện nhân tố mới ngay từ cơ sở.", DIRECTIVE, PIN),
        ("must", "Kết luận Hội nghị, ông Lò Văn Pín cho rằng Cụm phải chủ động tổ chức kiểm tra chéo.", DIRECTIVE, PIN),
        ("go_on", "Trong thời gian tới, các đơn vị trong Cụm tiếp tục đẩy mạnh phong trào thi đua yêu nước.", DIRECTIVE, None),
        ("assign", "Kết luận Hội nghị, đồng chí Lò Văn Pín giao Phòng Nội vụ hoàn thiện hồ sơ trước ngày 20/01/2024.", DIRECTIVE, PIN),
        ("undertake", "Bà Vi Thị Mận cho biết Cụm trưởng năm 2024 sẽ ban hành lịch kiểm tra trong quý I.", CONCLUSION, MAN),
        ("closing", "Kết luận Hội nghị, ông Lò Văn Pín thông tin Cụm sẽ họp phiên tới vào tháng 7.", CONCLUSION, PIN),
        ("aim", "Năm 2024, Cụm phấn đấu 100% đơn vị không nợ báo cáo, không trễ hồ sơ.", PLAN, "Cụm"),
        ("body_asks", "Thời gian tới, Sở Nội vụ yêu cầu các đơn vị đẩy mạnh công tác tuyên truyền.", DIRECTIVE, "Sở Nội vụ"),
        ("launch", "Thay mặt Cụm, đồng chí Lò Văn Pín phát động phong trào thi đua năm 2024 với ba nội dung.", PLAN, PIN),
        ("must", "Theo đồng chí Lò Văn Pín, thời gian tới các trường cần gắn thi đua với nhiệm vụ chính trị.", DIRECTIVE, PIN),
    ],
)  # fmt: skip
def test_a_sentence(rule: str, sentence: str, kind: str, issuer: str | None) -> None:
    record = extract(report(CHAIR, sentence))
    assert decisions_in(record) == [(kind, sentence, issuer)]
    assert [e.rule for e in record.decisions[0].evidence] == [f"decisions.{rule}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đồng chí Lò Văn Pín chúc Hội nghị thành công tốt đẹp.",
        "Đồng chí Lò Văn Pín biểu dương những kết quả mà các đơn vị đã đạt được trong năm 2023.",
        "Ông Lò Văn Pín tin tưởng Cụm sẽ tiếp tục giành nhiều thành tích cao hơn.",
        "Năm 2023, các đơn vị trong Cụm đã hoàn thành xuất sắc nhiệm vụ được giao.",
        "Phong trào thi đua có lúc chưa thường xuyên, chưa đồng đều giữa các đơn vị.",
        "Hội nghị diễn ra trong không khí sôi nổi, đoàn kết.",
        "Các đơn vị đã đáp ứng yêu cầu nhiệm vụ trong tình hình mới.",
        "Hội nghị đã thảo luận, đề ra phương hướng nhiệm vụ năm 2024.",
        "Đồng chí Lò Văn Pín công tác tại Cục Hậu cần, từng phụ trách địa bàn Cần Thơ.",
        "Bà Vi Thị Mận nêu tình trạng một cán bộ xã phải làm nhiều việc.",
        "caption| Các đơn vị ký kết giao ước thi đua năm 2024",
        # Nominations go to the awards alone.
        "Hội nghị thống nhất đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho 03 tập thể.",
        "Các đơn vị bỏ phiếu suy tôn Trường THPT Nà Kẹ đề nghị tặng Cờ thi đua của UBND tỉnh.",
        "Cụm bình xét đề nghị tặng danh hiệu Chiến sĩ thi đua cấp tỉnh cho 02 cá nhân.",
    ],
)
def test_praise_hopes_reports_and_nominations_decide_nothing(sentence: str) -> None:
    assert decisions(CHAIR, sentence) == []


def test_a_sentence_that_asks_counts_even_if_it_opens_with_praise() -> None:
    sentence = "Đồng chí Lò Văn Pín biểu dương thành tích của Cụm, đồng thời đề nghị các đơn vị khắc phục những tồn tại trong bình xét."
    assert decisions(CHAIR, sentence) == [(DIRECTIVE, sentence, PIN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Năm 2024, Cụm phấn đấu 100% đơn vị hoàn thành tốt nhiệm vụ, không có đơn vị nợ báo cáo.",
        "Nhiệm vụ năm 2024 của Cụm là duy trì phong trào và tổ chức 02 đợt thi đua cao điểm.",
    ],
)
def test_tasks_set_for_the_next_period_are_a_plan(sentence: str) -> None:
    assert [(kind, text) for kind, text, _ in decisions(sentence)] == [(PLAN, sentence)]


def test_a_list_of_what_is_asked() -> None:
    lines = [
        CHAIR,
        "Phát biểu chỉ đạo, đồng chí Lò Văn Pín đề nghị các đơn vị tập trung thực hiện tốt một số nhiệm vụ sau:",
        "- Tổ chức quán triệt Luật Thi đua, khen thưởng năm 2022 tới toàn thể cán bộ.",
        "list_item| Thứ hai, đổi mới cách bình xét; coi trọng người trực tiếp lao động.",
        "3. Nhân rộng các điển hình tiên tiến. Kịp thời khen thưởng đột xuất.",
        "Hội nghị kết thúc lúc 11 giờ 30 phút.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "Tổ chức quán triệt Luật Thi đua, khen thưởng năm 2022 tới toàn thể cán bộ.", PIN),
        (DIRECTIVE, "đổi mới cách bình xét; coi trọng người trực tiếp lao động.", PIN),
        (DIRECTIVE, "Nhân rộng các điển hình tiên tiến. Kịp thời khen thưởng đột xuất.", PIN),
    ]


def test_a_list_of_what_is_agreed() -> None:
    lines = [
        "Hội nghị thống nhất các nội dung sau:",
        "list_item(1.)| Giữ nguyên cơ cấu 10 tiêu chí chấm điểm.",
        "list_item(2.)| Họp Cụm hai lần trong năm, lần thứ nhất vào tháng 7.",
        "list_item(3.)| Bầu Sở Y tế làm Cụm trưởng năm 2024.",
        "list_item(4.)| Đề nghị UBND tỉnh tặng Cờ thi đua cho Sở Y tế.",
    ]
    assert decisions(*lines) == [
        (AGREEMENT, "Giữ nguyên cơ cấu 10 tiêu chí chấm điểm.", "Hội nghị"),
        (AGREEMENT, "Họp Cụm hai lần trong năm, lần thứ nhất vào tháng 7.", "Hội nghị"),
        (ELECTION, "Bầu Sở Y tế làm Cụm trưởng năm 2024.", "Hội nghị"),
    ]


def test_items_that_only_name_leaders_are_no_rows() -> None:
    lines = [
        "Sở Nội vụ giao nhiệm vụ cho các đơn vị như sau:",
        "- Sở Y tế, Cụm trưởng.",
        "- Sở Tài chính rà soát, sửa đổi quy chế của Cụm.",
    ]
    assert [(kind, text) for kind, text, _ in decisions(*lines)] == [
        (DIRECTIVE, "Sở Tài chính rà soát, sửa đổi quy chế của Cụm.")
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "issuer"),
    [
        ("Ông Lò Văn Pín yêu cầu các đơn vị gửi đăng ký thi đua, phát động thi đua ngay từ đầu năm.", DIRECTIVE, PIN),
        ("Ông Lò Văn Pín đề nghị các đơn vị hoàn thành nội dung đã ký giao ước thi đua.", DIRECTIVE, PIN),
        ("Ông Lò Văn Pín nhấn mạnh các đơn vị cần nghiên cứu kỹ quy chế để thống nhất cách chấm điểm.", DIRECTIVE, PIN),
        ("Với sự nhất trí cao, Hội nghị bầu Sở Y tế làm Cụm trưởng năm 2024.", ELECTION, "Hội nghị"),
        ("Sở Y tế và Sở Tài chính được bầu làm Khối trưởng và Khối phó năm 2024.", ELECTION, None),
        ("Cuối Hội nghị, Giám đốc 5 bệnh viện đã ký giao ước thi đua năm 2024.", AGREEMENT, "Giám đốc 5 bệnh viện"),
        ("Sở Y tế đã bàn giao cờ; đại diện các đơn vị ký kết giao ước thi đua năm 2024.", AGREEMENT, "đại diện các đơn vị"),
        ("“Các trường phải làm ngay, làm đến cùng” - Phó Giám đốc Sở Nội vụ lưu ý.", DIRECTIVE, "Phó Giám đốc Sở Nội vụ"),
    ],
)  # fmt: skip
def test_who_decides_what(sentence: str, kind: str, issuer: str | None) -> None:
    assert decisions(sentence) == [(kind, sentence, issuer)]


def test_the_name_of_the_newspaper_is_no_part_of_it() -> None:
    asked = "Ông Lò Văn Pín đề nghị các đơn vị gửi báo cáo đúng thời hạn."
    assert decisions("(Báo Mường Lát) - " + asked) == [(DIRECTIVE, asked, PIN)]


def test_handing_over_asks_nothing() -> None:
    assert decisions("Hội nghị cũng đã bàn giao nhiệm vụ Trưởng khối, Phó khối năm 2024.") == []


def test_the_issuer_of_a_passive_stands_after_it() -> None:
    sentence = "Năm 2024, Sở Y tế được UBND tỉnh phân công là đơn vị Cụm trưởng Cụm thi đua số 7."
    assert decisions(sentence) == [(ELECTION, sentence, "UBND tỉnh")]


def test_a_sentence_that_recalls_care_is_no_request() -> None:
    lines = [
        CHAIR,
        "Đồng chí Lò Văn Pín đề nghị các đơn vị giữ vững phong trào. Việc thực hiện quy chế cũng được tỉnh hết sức quan tâm.",
    ]
    assert decisions(*lines) == [(DIRECTIVE, "Đồng chí Lò Văn Pín đề nghị các đơn vị giữ vững phong trào.", PIN)]


def test_a_list_of_what_is_planned() -> None:
    lines = [
        "Phương hướng, nhiệm vụ trọng tâm năm 2024:",
        "list_item| Phát động 02 đợt thi đua theo chuyên đề.",
        "list_item| Tổ chức hội thao Cụm vào quý III.",
    ]
    assert [(kind, text) for kind, text, _ in decisions(*lines)] == [
        (PLAN, "Phát động 02 đợt thi đua theo chuyên đề."), (PLAN, "Tổ chức hội thao Cụm vào quý III."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "lead",
    [
        "Trong năm, Cụm đã đạt được những kết quả nổi bật sau:",
        "Thành phần tham dự gồm:",
        "Tồn tại, hạn chế:",
        "Hội nghị đã nghe các tham luận:",
    ],
)
def test_a_list_of_something_else_decides_nothing(lead: str) -> None:
    assert (
        decisions(
            lead,
            "list_item| Tổ chức 12 lớp tập huấn cho cán bộ cơ sở.",
            "list_item| Công tác xây dựng điển hình ở xã Nà Kẹ.",
        )
        == []
    )


def test_a_list_in_running_text() -> None:
    lines = [
        CHAIR,
        "Kết luận Hội nghị, đồng chí Lò Văn Pín đề nghị các đơn vị: Một là, thực hiện nghiêm quy chế hoạt động của Cụm; Hai là, gửi báo cáo đúng thời hạn; Ba là, chú trọng khen thưởng người lao động trực tiếp.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "thực hiện nghiêm quy chế hoạt động của Cụm", PIN),
        (DIRECTIVE, "gửi báo cáo đúng thời hạn", PIN),
        (DIRECTIVE, "chú trọng khen thưởng người lao động trực tiếp", PIN),
    ]


def test_a_list_told_over_several_sentences() -> None:
    lines = [
        CHAIR,
        "Đồng chí Lò Văn Pín yêu cầu các đơn vị: Thứ nhất, rà soát lại tiêu chí. Thứ hai, kiểm tra chéo trước ngày 30/6.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "rà soát lại tiêu chí", PIN),
        (DIRECTIVE, "kiểm tra chéo trước ngày 30/6", PIN),
    ]


@pytest.mark.parametrize(
    "following",
    [
        "Đồng chí cũng yêu cầu Cụm sớm ban hành kế hoạch kiểm tra chéo.",
        "Đồng thời, đồng chí đề nghị Cụm sớm ban hành kế hoạch kiểm tra chéo.",
    ],
)
def test_the_speaker_is_carried_on(following: str) -> None:
    lines = [CHAIR, "Phát biểu tại Hội nghị, bà Vi Thị Mận ghi nhận kết quả của Cụm. " + following]
    assert decisions(*lines) == [(DIRECTIVE, following, MAN)]


def test_the_speaker_is_carried_to_the_next_paragraph_by_a_pronoun() -> None:
    lines = [
        "Phát biểu tại Hội nghị, bà Vi Thị Mận ghi nhận kết quả của Cụm.",
        "Bà đề nghị các đơn vị gửi báo cáo đúng thời hạn.",
    ]
    assert decisions(*lines) == [(DIRECTIVE, "Bà đề nghị các đơn vị gửi báo cáo đúng thời hạn.", MAN)]


def test_what_follows_a_request_is_asked_too() -> None:
    lines = [
        CHAIR,
        "Đồng chí Lò Văn Pín đề nghị các đơn vị thực hiện tốt quy chế. Tăng cường kiểm tra, giám sát ở cơ sở. Năm qua Cụm đã tổ chức 3 đợt kiểm tra.",
    ]
    assert decisions(*lines) == [
        (DIRECTIVE, "Đồng chí Lò Văn Pín đề nghị các đơn vị thực hiện tốt quy chế.", PIN),
        (DIRECTIVE, "Tăng cường kiểm tra, giám sát ở cơ sở.", PIN),
    ]


def test_a_speaker_told_by_the_post_is_the_one_who_holds_it() -> None:
    lines = [
        "Dự Hội nghị có bà Vi Thị Mận, Giám đốc Sở Nội vụ.",
        "Giám đốc Sở Nội vụ đề nghị các đơn vị gửi báo cáo đúng thời hạn.",
    ]
    assert decisions(*lines) == [(DIRECTIVE, "Giám đốc Sở Nội vụ đề nghị các đơn vị gửi báo cáo đúng thời hạn.", MAN)]


def test_a_speaker_without_a_name_is_the_post() -> None:
    sentence = "Phó Giám đốc Sở Nội vụ đề nghị các đơn vị gửi báo cáo đúng thời hạn."
    assert decisions(sentence) == [(DIRECTIVE, sentence, "Phó Giám đốc Sở Nội vụ")]


def test_a_notice_of_conclusions_is_the_chairs() -> None:
    record = extract(
        document(
            "letterhead| VĂN PHÒNG UBND HUYỆN MƯỜNG LÁT",
            "headline| THÔNG BÁO Kết luận của Phó Chủ tịch UBND huyện Lò Văn Pín tại cuộc họp Hội đồng Thi đua - Khen thưởng huyện",
            "Ngày 11/01/2024, đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện chủ trì cuộc họp Hội đồng Thi đua - Khen thưởng huyện.",
            "1. Đồng ý chủ trương tổ chức Đại hội Thi đua yêu nước huyện vào tháng 5/2024.",
            "2. Giao Phòng Nội vụ chủ trì xây dựng kế hoạch, trình trước ngày 31/01/2024.",
        )
    )
    assert decisions_in(record) == [
        (CONCLUSION, "Đồng ý chủ trương tổ chức Đại hội Thi đua yêu nước huyện vào tháng 5/2024.", PIN),
        (DIRECTIVE, "Giao Phòng Nội vụ chủ trì xây dựng kế hoạch, trình trước ngày 31/01/2024.", PIN),
    ]


def test_minutes_name_who_asks_and_whose_the_conclusions_are() -> None:
    record = extract(
        document(
            "letterhead| UBND HUYỆN MƯỜNG LÁT",
            "headline| BIÊN BẢN Họp Hội đồng Thi đua - Khen thưởng huyện",
            "Ngày 20/12/2023, tại phòng họp số 1, Hội đồng Thi đua - Khen thưởng huyện tiến hành họp xét khen thưởng.",
            "1. Chủ trì: Đ/c Lò Văn Pín, Chủ tịch Hội đồng.",
            "2. Thư ký: Đ/c Vi Thị Mận.",
            "heading| II. Ý KIẾN",
            "Đ/c Sùng A Khua: đề nghị xem lại hồ sơ của xã Nà Kẹ vì chưa đủ thời gian công tác.",
            "heading| III. Kết luận của chủ tọa:",
            "- Giao Phòng Nội vụ hoàn thiện tờ trình trước ngày 25/12/2023.",
        )
    )
    assert decisions_in(record) == [
        (
            DIRECTIVE,
            "Đ/c Sùng A Khua: đề nghị xem lại hồ sơ của xã Nà Kẹ vì chưa đủ thời gian công tác.",
            "Sùng A Khua",
        ),
        (DIRECTIVE, "Giao Phòng Nội vụ hoàn thiện tờ trình trước ngày 25/12/2023.", PIN),
    ]


def test_a_plan_plans_and_asks() -> None:
    record = extract(
        document(
            "letterhead| HỘI NÔNG DÂN TỈNH BẠCH GIANG",
            "headline| KẾ HOẠCH Tổ chức phong trào thi đua năm 2024",
            "heading| I. MỤC ĐÍCH",
            "- Nhằm động viên hội viên hăng hái thi đua lao động sản xuất.",
            "heading| II. NỘI DUNG THI ĐUA",
            "- Phát triển 50 mô hình sản xuất an toàn ở cơ sở.",
            "heading| III. TỔ CHỨC THỰC HIỆN",
            "- Hội Nông dân các huyện cụ thể hóa kế hoạch, báo cáo trước ngày 15/3/2024.",
        )
    )
    assert record.meeting is None
    assert decisions_in(record) == [
        (PLAN, "Phát triển 50 mô hình sản xuất an toàn ở cơ sở.", "HỘI NÔNG DÂN TỈNH BẠCH GIANG"),
        (
            DIRECTIVE,
            "Hội Nông dân các huyện cụ thể hóa kế hoạch, báo cáo trước ngày 15/3/2024.",
            "HỘI NÔNG DÂN TỈNH BẠCH GIANG",
        ),
    ]


def test_a_decree_decides_nothing_of_a_meeting() -> None:
    record = extract(
        document(
            "letterhead| CHÍNH PHỦ", "headline| NGHỊ ĐỊNH Quy định chi tiết thi hành Luật Thi đua, khen thưởng",
            "Điều 1. Các đơn vị cần thực hiện nghiêm. Đề nghị các bộ, ngành phối hợp.",
        )
    )  # fmt: skip
    assert record.decisions == ()


def test_every_rule_that_decides_a_sentence_is_shown_here() -> None:
    cases = next(m for m in test_a_sentence.pytestmark if m.name == "parametrize").args[1]  # type: ignore[attr-defined]
    shown = {(case.values if hasattr(case, "values") else case)[0] for case in cases}
    shown.add("imperative")  # in test_what_follows_a_request_is_asked_too
    kinds = {"agreement", "directive", "election", "plan", "conclusion"}
    rules = {r.name for r in rulebook("decisions").rules if r.gives in kinds and not r.name.startswith("head_")}
    assert rules == shown
