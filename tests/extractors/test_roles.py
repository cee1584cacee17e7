"""Each rule of the roles, by sentences as pages write them."""

import pytest

from extractors import extract
from extractors.rulebook import rulebook
from tests.extractors.lines import decisions_in, document, posts_in, report, roles_in

KHUA, MAN, PIN = "Sồng A Khua", "Vi Thị Mận", "Lò Văn Pín"
CHAIR, ATTENDEE, SPEAKER, PRESENTER, SECRETARY, AWARDEE = (
    ["chair"],
    ["attendee"],
    ["speaker"],
    ["presenter"],
    ["secretary"],
    ["awardee"],
)


@pytest.mark.parametrize(
    ("rule", "sentence", "expected"),
    [
        ("chair_forward", "Chủ trì Hội nghị có đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện.", {PIN: CHAIR}),
        ("chair_presence", "Hội nghị diễn ra dưới sự chủ trì của đồng chí Lò Văn Pín, Bí thư Đảng ủy.", {PIN: CHAIR}),
        ("chair_presence", "Phiên họp diễn ra dưới sự chủ trì, điều hành của ông Lò Văn Pín.", {PIN: CHAIR}),
        ("presidium", "Đoàn Chủ tịch Đại hội gồm các đồng chí: Lò Văn Pín, Vi Thị Mận.", {PIN: CHAIR, MAN: CHAIR}),
        ("chair_forward", "Đồng chủ trì Hội nghị gồm các đồng chí: Lò Văn Pín, Cụm trưởng; Vi Thị Mận, Cụm phó.", {PIN: CHAIR, MAN: CHAIR}),
        ("chair_forward", "Chủ tọa: Ông Lò Văn Pín - Chủ tịch Hội đồng", {PIN: CHAIR}),
        ("chair_backward", "Đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện chủ trì Hội nghị.", {PIN: CHAIR}),
        ("chair_backward", "ThS Lò Văn Pín và bà Vi Thị Mận đồng chủ trì Hội nghị.", {PIN: CHAIR, MAN: CHAIR}),
        ("chair_backward", "Hội nghị do ông Lò Văn Pín, Giám đốc Sở Nội vụ chủ trì.", {PIN: CHAIR}),
        ("attend_forward", "Tham dự Hội nghị có ông Lò Văn Pín, Trưởng phòng Nội vụ.", {PIN: ATTENDEE}),
        ("attend_forward", "Tới dự và chỉ đạo Hội nghị có đồng chí Lò Văn Pín; đồng chí Vi Thị Mận.", {PIN: ATTENDEE, MAN: ATTENDEE}),
        ("attend_forward", "Cùng dự còn có bà Vi Thị Mận, Chủ tịch Hội Phụ nữ xã.", {MAN: ATTENDEE}),
        ("attend_presence", "Hội nghị có sự tham dự của đồng chí Lò Văn Pín, Bí thư Huyện ủy.", {PIN: ATTENDEE}),
        ("attend_presence", "Hội nghị vinh dự có sự hiện diện của bà Vi Thị Mận.", {MAN: ATTENDEE}),
        ("attend_side", "Về phía địa phương có đồng chí Lò Văn Pín, Chủ tịch UBND xã.", {PIN: ATTENDEE}),
        ("attend_side", "Đại biểu cấp trên có đồng chí Vi Thị Mận, Phó Trưởng ban Dân vận.", {MAN: ATTENDEE}),
        ("attend_welcomed", "Hội nghị vinh dự được đón đồng chí Lò Văn Pín, Phó Bí thư Tỉnh ủy.", {PIN: ATTENDEE}),
        ("attend_backward", "Đồng chí Lò Văn Pín, Phó Chủ tịch UBND tỉnh đến dự Hội nghị.", {PIN: ATTENDEE}),
        ("attend_backward", "Các đồng chí Lò Văn Pín, Vi Thị Mận, Phó Chủ tịch UBND huyện cùng tham dự.", {PIN: ATTENDEE, MAN: ATTENDEE}),
        ("attend_backward", "Đồng chí Lò Văn Pín, Phó Giám đốc Sở và đại diện lãnh đạo các phòng đến dự Hội nghị.", {PIN: ATTENDEE}),
        ("attend_backward", "Tới dự và phát biểu tại buổi lễ, Phó Chủ tịch UBND huyện Lò Văn Pín ghi nhận kết quả.", {PIN: ["attendee", "speaker"]}),
        ("attend_backward", "Đến dự và chúc mừng, ông Lò Văn Pín, Phó Giám đốc Sở tặng hoa cho Cụm.", {PIN: ATTENDEE}),
        ("attend_forward", "Tiếp và làm việc với đoàn có ông Lò Văn Pín, Phó Chủ tịch UBND huyện.", {PIN: ATTENDEE}),
        ("attend_forward", "Đến chia vui có bà Vi Thị Mận, Phó Chủ tịch Công đoàn.", {MAN: ATTENDEE}),
        ("attend_forward", "Bài nói về danh dự có Tổng Bí thư Lò Văn Pín viết lời đề từ.", {}),
        ("attend_forward", "Chỉ đạo Hội nghị có đồng chí Lò Văn Pín, Phó Chủ tịch UBND tỉnh.", {PIN: ATTENDEE}),
        ("attend_backward", "Dự kiến, Phó Chủ tịch UBND tỉnh Lò Văn Pín sẽ dự Đại hội.", {}),
        ("speak", "Ông Lò Văn Pín đọc thư chúc mừng của Chủ tịch nước.", {PIN: SPEAKER}),
        ("say", "Chất lượng chấm điểm đã đều tay, Phó Giám đốc Sở Lò Văn Pín đánh giá.", {PIN: SPEAKER}),
        ("say", "Phó Chủ tịch nước Vi Thị Mận gửi thư chúc mừng Hội nghị.", {}),
        ("present", "Ông Sồng A Khua đọc tiêu chuẩn của từng danh hiệu.", {KHUA: PRESENTER}),
        ("attend_leads", "Đoàn Sở Nội vụ do Phó Giám đốc Sở Lò Văn Pín làm trưởng đoàn đến dự Hội nghị.", {PIN: ATTENDEE}),
        ("attend_backward", "Ông Lò Văn Pín, Phó Vụ trưởng theo dõi Cụm và đại diện lãnh đạo 9 trạm dự họp.", {PIN: ATTENDEE}),
        ("chair_backward", "Các đồng chí: Lò Văn Pín, Bí thư Huyện ủy; Vi Thị Mận, Phó Chủ tịch HĐND huyện; Trưởng các Ban HĐND huyện chủ trì Hội nghị.", {PIN: CHAIR, MAN: CHAIR}),
        ("chair_forward", "Về phía Hội Làm vườn, chủ trì cuộc họp là ông Lò Văn Pín.", {PIN: CHAIR}),
        ("report_at_once", "Thầy Lò Văn Pín - Trường THCS Nà Kẹ và cô Vi Thị Mận - Trường Mầm non Lũng Sa báo cáo.", {PIN: PRESENTER, MAN: PRESENTER}),
        ("papers_of", "Hội nghị có 02 đơn vị tham luận gồm: ông Lò Văn Pín (Trạm Nà Kẹ), bà Vi Thị Mận (Hội Làm vườn).", {PIN: PRESENTER, MAN: PRESENTER}),
        ("winners", "Các cá nhân được nhận Huy hiệu gồm: Đại tá Lò Văn Pín, Chỉ huy trưởng và cô Vi Thị Mận.", {PIN: AWARDEE, MAN: AWARDEE}),
        ("award_list", "Hội nghị đã tặng Giấy khen của Chủ tịch UBND huyện cho: KS Lò Văn Pín, YS. Vi Thị Mận.", {PIN: AWARDEE, MAN: AWARDEE}),
        ("attend_forward", "Chứng kiến lễ ký có Phó Chủ tịch UBND huyện Lò Văn Pín.", {PIN: ATTENDEE}),
        ("opinions_of", "Sau lời khai mạc của đồng chí Giám đốc Sở Lò Văn Pín, các đại biểu vào việc.", {PIN: SPEAKER}),
        ("trainees", "Học viên dự lớp gồm ông Lò Văn Pín, bà Vi Thị Mận.", {PIN: ATTENDEE, MAN: ATTENDEE}),
        ("secretary", "Thư ký Hội nghị: bà Vi Thị Mận, Chuyên viên Phòng Nội vụ.", {MAN: SECRETARY}),
        ("secretary", "Ghi biên bản cuộc họp là đồng chí Vi Thị Mận.", {MAN: SECRETARY}),
        ("secretary_backward", "Đồng chí Vi Thị Mận được cử làm thư ký cuộc họp.", {MAN: SECRETARY}),
        ("present", "Đồng chí Vi Thị Mận, Phó Trưởng phòng Nội vụ trình bày báo cáo tổng kết.", {MAN: PRESENTER}),
        ("present", "Bà Vi Thị Mận thông qua dự thảo Quy chế hoạt động của Cụm.", {MAN: PRESENTER}),
        ("present", "Tại Hội nghị, ông Sồng A Khua tham luận về công tác giảm nghèo.", {KHUA: PRESENTER}),
        ("present", "Hội nghị đã nghe ông Sồng A Khua giới thiệu một số điểm mới của Luật Thi đua, khen thưởng.", {KHUA: PRESENTER}),
        ("present", "Bà Vi Thị Mận tóm tắt kết quả trồng rừng của từng thôn.", {MAN: PRESENTER}),
        ("present", "Ông Sồng A Khua thông qua Bảng chấm điểm của Cụm.", {KHUA: PRESENTER}),
        ("report_at_once", "Ông Sồng A Khua, Phòng Kỹ thuật báo cáo", {KHUA: PRESENTER}),
        ("report_at_once", "Ông Sồng A Khua, Khối phó thay mặt Khối thông qua mức điểm của từng đơn vị.", {KHUA: PRESENTER}),
        ("paper_by", "Hội nghị nghe tham luận của các ông: Lò Văn Pín - Trưởng phòng Nội vụ; Sồng A Khua - Trưởng phòng Y tế.", {PIN: PRESENTER, KHUA: PRESENTER}),
        ("paper_by", "Các đại biểu nghe báo cáo đề dẫn do TS Lò Văn Pín trình bày.", {PIN: PRESENTER}),
        ("paper_by", "Hội nghị nghe tham luận của ông Sồng A Khua.", {KHUA: PRESENTER}),
        ("opinions_of", "Hội nghị nghe phát biểu của đồng chí Vi Thị Mận về tiêu chí, đồng chí Sồng A Khua về cách chấm điểm.", {MAN: SPEAKER, KHUA: SPEAKER}),
        ("opinions_of", "Có ý kiến của đồng chí Vi Thị Mận về tiêu chí, đồng chí Sồng A Khua về cách chấm điểm.",
                     {MAN: SPEAKER, KHUA: SPEAKER}),
        ("speak", "Phát biểu chỉ đạo Hội nghị, đồng chí Lò Văn Pín biểu dương kết quả của Cụm.", {PIN: SPEAKER}),
        ("speak", "Đồng chí Lò Văn Pín phát biểu khai mạc Hội nghị.", {PIN: SPEAKER}),
        ("speak", "Kết luận Hội nghị, ông Sồng A Khua cảm ơn các đơn vị.", {KHUA: SPEAKER}),
        ("speak", "Thay mặt Cụm, ông Sồng A Khua phát động phong trào thi đua năm 2024.", {KHUA: SPEAKER}),
        ("say", "Đồng chí Lò Văn Pín nhấn mạnh vai trò của người đứng đầu.", {PIN: SPEAKER}),
        ("according_to", "Theo đồng chí Lò Văn Pín, thời gian tới các trường cần gắn thi đua với nhiệm vụ chính trị.", {PIN: SPEAKER}),
        ("words_of", "Đó là khẳng định của Phó Chủ tịch UBND huyện Lò Văn Pín tại Hội nghị.", {PIN: SPEAKER}),
        ("say", "Bà Vi Thị Mận cũng đề nghị Cụm sớm ban hành kế hoạch.", {MAN: SPEAKER}),
        ("awarded", "Tại Hội nghị, đồng chí Sồng A Khua vinh dự đón nhận Huân chương Lao động hạng Ba.", {KHUA: AWARDEE}),
        ("awarded", "Dịp này, ông Sồng A Khua và bà Vi Thị Mận được tặng Bằng khen của Chủ tịch UBND tỉnh.", {KHUA: AWARDEE, MAN: AWARDEE}),
        ("awarded", "Trung úy Sồng A Khua (đứng giữa) nhận Kỷ niệm chương.", {KHUA: AWARDEE}),
        ("awarded", "Các tập thể Tổ Cơ khí và ông Lò Văn Pín, Quản đốc; kỹ sư Sồng A Khua, Tổ trưởng đón nhận Huân chương Lao động.",
         {PIN: AWARDEE, KHUA: AWARDEE}),
        ("award_given", "Ban Tổ chức đã trao Kỷ niệm chương cho ông Sồng A Khua, bà Vi Thị Mận.", {KHUA: AWARDEE, MAN: AWARDEE}),
        ("award_given", "Ông Sồng A Khua trao Bằng khen cho ba cá nhân là ông Lò Văn Pín, Đội trưởng; bà Vi Thị Mận.",
         {KHUA: [], PIN: AWARDEE, MAN: AWARDEE}),
        ("teachers", "Tham gia giảng dạy có bà Vi Thị Mận, Phó Trưởng ban Thi đua - Khen thưởng tỉnh.", {MAN: PRESENTER}),
        ("receives", "Đồng chí Lò Văn Pín trao Cờ luân lưu cho bà Vi Thị Mận, Chủ tịch Hội.", {PIN: [], MAN: []}),
        ("speakers", "Tham gia thảo luận có các ông Lò Văn Pín, Sồng A Khua.", {PIN: SPEAKER, KHUA: SPEAKER}),
        ("award_list", "Các cá nhân được tặng Bằng khen của Bộ trưởng: ông Lò Văn Pín, bà Vi Thị Mận.", {PIN: AWARDEE, MAN: AWARDEE}),
        ("prize_to", "Hai giải nhì thuộc về thí sinh Lò Văn Pín (Nà Kẹ) và Vi Thị Mận.", {PIN: AWARDEE, MAN: AWARDEE}),
        ("tell_experience", "Các đại biểu nghe các nhà giáo: Lò Văn Pín, Hiệu trưởng; Vi Thị Mận, Trưởng phòng Giáo dục chia sẻ kinh nghiệm dạy học.",
         {PIN: SPEAKER, MAN: SPEAKER}),
        ("present", "Hội nghị nghe các đồng chí: Lò Văn Pín, Chủ tịch xã; Vi Thị Mận, Bí thư xã phát biểu tham luận.",
         {PIN: PRESENTER, MAN: PRESENTER}),
        ("say", "Thượng tá Lò Văn Pín, Phó Trưởng phòng, đánh giá công tác phối hợp của các chi đoàn là tốt.", {PIN: SPEAKER}),
        ("paper_by", "Báo cáo của Phó Bí thư Huyện ủy Lò Văn Pín cho thấy nương chè đã rộng hơn trước.", {PIN: PRESENTER}),
        ("winners", "Những người được khen thưởng gồm ông Lò Văn Pín (52 tuổi), ông Sồng A Khua và bà Vi Thị Mận (31 tuổi).",
         {PIN: AWARDEE, KHUA: AWARDEE, MAN: AWARDEE}),
        ("award_given", "Hội Làm vườn tổ chức lễ trao Bằng khen cho bà Vi Thị Mận.", {MAN: AWARDEE}),
        ("prize_to", "Hai giải chính được trao cho kỹ sư Sồng A Khua và bà Vi Thị Mận.", {KHUA: AWARDEE, MAN: AWARDEE}),
        ("receives", "Ông Sồng A Khua trao số tiền ấy cho Chủ tịch Hội Làm vườn huyện Vi Thị Mận.", {KHUA: [], MAN: []}),
        ("attend_photo", "Từ trái qua: Bí thư Huyện ủy Lò Văn Pín, Phó Bí thư Vi Thị Mận tại hội nghị.", {PIN: ATTENDEE, MAN: ATTENDEE}),
        ("attend_witness", "Chứng kiến buổi lễ, Chủ tịch UBND huyện Lò Văn Pín chúc mừng bà con.", {PIN: ["attendee", "speaker"]}),
        ("according_to", "Theo Vi Thị Mận, Bí thư Huyện đoàn, việc làm ấy rất đáng quý.", {MAN: SPEAKER}),
        ("receives", "Giao lưu với cô giáo Vi Thị Mận, người mở lớp học bên suối.", {MAN: []}),
        ("paper_by", "Các chuyên đề 3, 4 (điển hình; phần mềm) sẽ do bà Vi Thị Mận và kỹ sư Sồng A Khua, Trung tâm Tin học, hướng dẫn.", {MAN: PRESENTER, KHUA: PRESENTER}),
        ("papers_of", "Năm tham luận được trình bày: đổi mới cách chấm điểm (ông Lò Văn Pín, Phòng Nội vụ); giữ rừng (bà Vi Thị Mận).",
         {PIN: PRESENTER, MAN: PRESENTER}),
        ("papers_of", "Hội nghị nghe 3 tham luận: Sở Y tế nói về cây thuốc; Đại tá Lò Văn Pín, Chỉ huy trưởng: giữ biên giới.", {PIN: PRESENTER}),
        ("chair_backward", "Ông Lò Văn Pín và bà Vi Thị Mận cùng điều khiển buổi lễ.", {PIN: CHAIR, MAN: CHAIR}),
        ("take_part", "Đồng chí Lò Văn Pín công bố quyết định khen thưởng.", {PIN: []}),
        ("take_part", "Đồng chí Lò Văn Pín trao Cờ thi đua cho đơn vị dẫn đầu Cụm.", {PIN: []}),
    ],
)  # fmt: skip
def test_rule(rule: str, sentence: str, expected: dict[str, list[str]]) -> None:
    record = extract(report(sentence))
    assert roles_in(record) == expected
    used = {e.rule for p in record.participants for e in p.evidence}
    assert f"roles.{rule}" in used or not any(expected.values())


def test_every_rule_of_a_role_is_shown_here() -> None:
    cases = next(m for m in test_rule.pytestmark if m.name == "parametrize").args[1]  # type: ignore[attr-defined]
    shown = {(case.values if hasattr(case, "values") else case)[0] for case in cases}
    elsewhere = {"absent", "absent_backward", "attend_count", "attend_label"}
    elsewhere |= {"chair_heading", "attend_heading", "attend_members", "secretary_heading"}  # only where they stand
    assert {r.name for r in rulebook("roles").rules} - shown == elsewhere


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # Several roles of one person, in the order of the guide.
        (["Đồng chí Lò Văn Pín chủ trì và phát biểu kết luận Hội nghị."], {PIN: ["chair", "speaker"]}),
        (["Đến dự có ông Sồng A Khua, Chủ tịch Hội Nông dân tỉnh.", "Phát biểu tại Hội nghị, ông Sồng A Khua ghi nhận kết quả của Cụm."],
         {KHUA: ["attendee", "speaker"]}),
        (["Đồng chí Lò Văn Pín, Giám đốc Sở dự và phát biểu tại Hội nghị."], {PIN: ["attendee", "speaker"]}),
        # What a presenter stresses adds no role.
        (["Bà Vi Thị Mận trình bày báo cáo tổng kết.", "Bà Vi Thị Mận nhấn mạnh những kết quả nổi bật của Cụm."], {MAN: PRESENTER}),
        # Two who chair, one of whom presents.
        (["Ông Lò Văn Pín và bà Vi Thị Mận đồng chủ trì Hội nghị.", "Thay mặt Cụm, bà Vi Thị Mận trình bày báo cáo."],
         {PIN: CHAIR, MAN: ["chair", "presenter"]}),
    ],
)  # fmt: skip
def test_roles_add_up(lines: list[str], expected: dict[str, list[str]]) -> None:
    assert roles_in(extract(report(*lines))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # Who gives, proposes or reads out an award does not receive it.
        ("Ông Lò Văn Pín - Giám đốc Sở đã trao tặng Bằng khen cho 5 tập thể.", {PIN: []}),
        ("Ông Lò Văn Pín đã công bố Quyết định tặng Bằng khen cho 9 đơn vị.", {PIN: []}),
        ("Ban Tổ chức trao Bằng khen cho bà Vi Thị Mận; ông Lò Văn Pín trao Giấy khen cho 3 tập thể.", {MAN: AWARDEE, PIN: []}),
        ("Ban Tổ chức trao Giấy khen cho nhóm thợ ở xưởng của ông Sồng A Khua.", {}),
        ("Ông Sồng A Khua thay mặt đơn vị nhận Bằng khen của UBND tỉnh.", {KHUA: []}),
        ("Đồng chí Lò Văn Pín, Cụm trưởng điều hành phần thảo luận.", {PIN: CHAIR}),
        ("Năm 2015, ông Sồng A Khua được Chủ tịch UBND tỉnh tặng Bằng khen.", {}),
        # What reads like a label after its subject is a verb.
        ("Đồng chí Lò Văn Pín chủ trì Hội nghị có sự tham dự của bà Vi Thị Mận.", {PIN: CHAIR, MAN: ATTENDEE}),
        ("Đồng chí Lò Văn Pín chủ trì cuộc họp của Hội đồng xét tặng danh hiệu.", {PIN: CHAIR}),
        ("Hội nghị do ông Lò Văn Pín, Giám đốc Sở chủ trì với sự tham dự của lãnh đạo các phòng.", {PIN: CHAIR}),
        # A sentence without a verb goes on with who attends.
        ("Tới dự Hội nghị có Bí thư Huyện ủy Lò Văn Pín. Phó Chủ tịch UBND huyện Vi Thị Mận.", {PIN: ATTENDEE, MAN: ATTENDEE}),
        ("Theo Chủ tịch Hội Nông dân huyện Lò Văn Pín, việc chấm điểm cần sát thực tế.", {PIN: SPEAKER}),
        ("Theo Chủ tịch Hội Nông dân huyện, việc chấm điểm giúp bà con nơi ông Lò Văn Pín ở.", {}),
        ("Bà Vi Thị Mận trao Huân chương Lao động tặng Phó Giám đốc Sở Lò Văn Pín; Trưởng phòng Sồng A Khua.",
         {MAN: [], PIN: AWARDEE, KHUA: AWARDEE}),
        ("Bà Vi Thị Mận - Trạm trưởng cùng đại diện các thôn chụp ảnh lưu niệm.", {MAN: []}),
        # Good wishes of one who comes to attend are no speech.
        ("Ông Lò Văn Pín, Đồn trưởng tới dự hội thi và chúc mừng các đội.", {PIN: ATTENDEE}),
        ("Ông Sồng A Khua báo cáo giải trình việc trừ điểm.", {KHUA: SPEAKER}),
        ("Hội nghị được lãnh đạo Sở, ông Lò Văn Pín và bà Vi Thị Mận quan tâm.", {}),
        ("Dự Hội nghị có hơn 20 đại biểu (ảnh: Hoàng Ngõa).", {}),
        ("Ông Lò Văn Pín và bà Vi Thị Mận được Đại hội biểu quyết bầu vào Đoàn Chủ tịch.", {"Lò Văn Pín": ["chair"], "Vi Thị Mận": ["chair"]}),
        ("Đến chung vui với bà con có ông Lò Văn Pín, Trạm trưởng Trạm Giống.", {"Lò Văn Pín": ["attendee"]}),
        ("Hai báo cáo điển hình được trình bày: ông Lò Văn Pín với nghề chè; bà Vi Thị Mận, Chủ tịch Hội, nói về vườn ươm.", {"Lò Văn Pín": ["presenter"], "Vi Thị Mận": ["presenter"]}),
        ("Ông Lò Văn Pín gợi mở: các tổ nên trồng thêm quế.", {"Lò Văn Pín": ["speaker"]}),
        ("Phó Chủ tịch Công đoàn Công ty Phùng Hoài Mận phát biểu.", {"Phùng Hoài Mận": ["speaker"]}),
        ("Cùng dự có Bí thư Đoàn Thanh niên Bộ Trịnh Nam Pín.", {"Trịnh Nam Pín": ["attendee"]}),
    ],
)  # fmt: skip
def test_who_does_what(sentence: str, expected: dict[str, list[str]]) -> None:
    assert roles_in(extract(report(sentence))) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Buổi lễ rất vui được đón tiếp:", "caption| Ông Lò Văn Pín – Chi cục trưởng Chi cục Thú y", "caption| Bà Vi Thị Mận – Trưởng phòng Nội vụ huyện"],
         {PIN: ATTENDEE, MAN: ATTENDEE}),
        (["Tham dự Hội nghị có:", "list_item| Đồng chí Lò Văn Pín - Bí thư Đảng ủy", "list_item| Bà Vi Thị Mận - Trưởng phòng Nội vụ"],
         {PIN: ATTENDEE, MAN: ATTENDEE}),
        (["Chủ trì Hội nghị gồm các đồng chí:", "- Lò Văn Pín, Phó Chủ tịch UBND huyện;", "- Vi Thị Mận, Trưởng phòng Nội vụ.",
          "Hội nghị đánh giá kết quả năm qua.", "Ông Sồng A Khua nêu ý kiến về tiêu chí."], {PIN: CHAIR, MAN: CHAIR, KHUA: SPEAKER}),
        (["heading| Thành phần tham dự:", "list_item| Ông Lò Văn Pín, Giám đốc Trung tâm Y tế", "heading| NỘI DUNG", "Cụm trao đổi về tiêu chí chấm điểm."],
         {PIN: ATTENDEE}),
        # A line that ends in a colon closes the label before it.
        (["heading| I. THÀNH PHẦN", "Chủ trì:", "- Ông Lò Văn Pín - Chủ tịch UBND xã", "Các thành viên Hội đồng:", "- Bà Vi Thị Mận - Công chức",
          "Đại diện các đơn vị:", "- Ông Sồng A Khua - Hiệu trưởng"], {PIN: CHAIR, MAN: ATTENDEE, KHUA: ATTENDEE}),
        (["Chủ trì: Ông Lò Văn Pín - Chủ tịch", "Đại biểu:", "Bà Vi Thị Mận - Công chức"], {PIN: CHAIR, MAN: ATTENDEE}),
        (["Chủ trì Hội nghị:", "- Ông Lò Văn Pín - Chủ tịch", "Đại diện các đơn vị tham gia ý kiến:", "- Bà Vi Thị Mận nhất trí với dự thảo."], {PIN: CHAIR}),
        # A list ends where a paragraph tells what somebody does.
        (["Tại Hội nghị, Ban Tổ chức trao Bằng khen cho các cá nhân:", "Ông Sồng A Khua, thôn Nà Kẹ", "Cũng trong dịp này, ông Lò Văn Pín, Giám đốc Sở thăm Trường Mầm non Nà Kẹ."],
         {KHUA: AWARDEE}),
        (["heading| THÀNH PHẦN THAM DỰ", "list_item| Ông Lò Văn Pín, Giám đốc Trung tâm Y tế"], {PIN: ATTENDEE}),
        (["Tại Hội nghị, Ban Tổ chức công bố và trao Bằng khen cho các cá nhân có tên sau:", "list_item| Ông Sồng A Khua, thôn Nà Kẹ",
          "list_item| Bà Vi Thị Mận, thôn Huổi Lếch"], {KHUA: AWARDEE, MAN: AWARDEE}),
    ],
)  # fmt: skip
def test_a_list_under_a_label(lines: list[str], expected: dict[str, list[str]]) -> None:
    assert roles_in(extract(report(*lines))) == expected


@pytest.mark.parametrize(
    "verb",
    ["trăn trở", "đề cập", "bổ sung", "dẫn chứng", "cho thấy", "tán thành", "đồng tình", "mong mỏi", "gửi gắm", "nêu ý kiến", "phân tích thêm",
     "đặt vấn đề", "hoan nghênh", "đáp từ", "tuyên bố lý do", "giới thiệu đại biểu", "hướng dẫn thảo luận", "nhận nhiệm vụ"],
)  # fmt: skip
def test_verbs_of_speaking(verb: str) -> None:
    record = extract(report(f"Đồng chí Lò Văn Pín, Trưởng phòng Nội vụ {verb} về cách chấm điểm."))
    assert (roles_in(record), posts_in(record)) == ({PIN: SPEAKER}, {PIN: ["Trưởng phòng Nội vụ"]})


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Hội nghị đã nghe các tham luận của các đơn vị.", "Ông Lò Văn Pín chia sẻ kinh nghiệm vận động già làng."], PRESENTER),
        (["Hội nghị đã nghe 06 ý kiến phát biểu, tham luận.", "Ông Lò Văn Pín trao đổi kinh nghiệm vận động già làng."], SPEAKER),
        (["Hội nghị trao đổi sôi nổi.", "Ông Lò Văn Pín nêu kinh nghiệm vận động già làng."], SPEAKER),
        (["Ông Lò Văn Pín báo cáo điển hình tại Hội nghị."], PRESENTER),
    ],
)  # fmt: skip
def test_experience_is_presented_where_papers_are_heard(lines: list[str], expected: list[str]) -> None:
    assert roles_in(extract(report(*lines))) == {PIN: expected}


@pytest.mark.parametrize(
    "sentence",
    [
        "Vắng có lý do: đồng chí Sồng A Khua.",
        "Vắng mặt: 01 (ông Sồng A Khua, Trưởng phòng Tài chính).",
        "Ông Sồng A Khua bận công tác không dự được.",
    ],
)
def test_who_is_absent_takes_no_part(sentence: str) -> None:
    record = extract(report("Dự Hội nghị có đồng chí Lò Văn Pín, Giám đốc Sở Nội vụ.", sentence))
    assert roles_in(record) == {PIN: ATTENDEE}


@pytest.mark.parametrize(
    "sentence",
    [
        "Hội nghị tưởng nhớ đồng chí Sồng A Khua, nguyên Bí thư Huyện ủy.",
        "Các đơn vị tổ chức học tập tấm gương liệt sĩ Sồng A Khua.",
        "Trong năm, huyện đã xây dựng mô hình vườn cam của ông Sồng A Khua ở bản Nà Kẹ.",
        "Trường THPT Sồng A Khua dẫn đầu Cụm.",
        "Cụm đề nghị tặng Bằng khen cho ông Sồng A Khua.",
        "caption| Trường Tiểu học Sồng A Khua đón cờ thi đua",
    ],
)
def test_who_is_only_spoken_of_takes_no_part(sentence: str) -> None:
    assert roles_in(extract(report(sentence))) == {}


@pytest.mark.parametrize(
    "verb",
    [
        "kêu gọi",
        "nhắc nhở",
        "cũng mong",
        "quán triệt",
    ],
)
def test_who_asks_speaks(verb: str) -> None:
    sentence = f"Đồng chí Lò Văn Pín {verb} các đơn vị thực hiện nghiêm quy chế của Cụm."
    record = extract(report(sentence))
    assert (roles_in(record), decisions_in(record)) == ({PIN: SPEAKER}, [("directive", sentence, PIN)])


@pytest.mark.parametrize("rank", ["Chuẩn Đô đốc", "Phó Đô đốc"])
def test_an_admiral_is_one_person(rank: str) -> None:
    assert roles_in(extract(report(f"Đồng chí {rank} Đỗ Viết Cẩn, Phó Tư lệnh Vùng chủ trì Hội nghị."))) == {
        "Đỗ Viết Cẩn": CHAIR
    }


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Đồng chí Lò Văn Pín phát biểu tại Hội nghị", {PIN: SPEAKER}),
        ("Bà Vi Thị Mận - Trưởng phòng Nội vụ trình bày báo cáo.", {MAN: PRESENTER}),
        ("Ông Lò Văn Pín, Bí thư Đảng ủy chủ trì Hội nghị. Ảnh: Quàng Én", {PIN: CHAIR}),
        # Whom a picture shows in doing something was there; a portrait and a guest's title on stage tell nothing.
        ("Ông Lò Văn Pín, Bí thư Đảng ủy (trái) với bà con trồng chè. Ảnh: Quàng Én", {PIN: []}),
        ("Ông Lò Văn Pín, Bí thư Đảng ủy (trái). Ảnh: Quàng Én", {}),
        ("NSND Lò Văn Pín hát về nương chè. Ảnh: Quàng Én", {}),
    ],
)
def test_captions_tell_roles_too(caption: str, expected: dict[str, list[str]]) -> None:
    assert roles_in(extract(report(f"caption| {caption}"))) == expected


def test_minutes() -> None:
    record = extract(
        document(
            "letterhead| CỤM THI ĐUA SỐ 4",
            "headline| BIÊN BẢN Họp bình xét thi đua năm 2023",
            "Hôm nay, hồi 08 giờ 00 ngày 15/12/2023, tại Phòng họp số 2 UBND xã Nà Kẹ, Cụm thi đua số 4 họp bình xét thi đua năm 2023.",
            "heading| I. THÀNH PHẦN",
            "1. Chủ trì: Ông Lò Văn Pín - Chủ tịch UBND xã Nà Kẹ",
            "2. Thư ký: Bà Vi Thị Mận - Công chức Văn phòng",
            "3. Thành phần dự họp:",
            "- Ông Sồng A Khua - Chủ tịch Hội Nông dân xã",
            "- Bà Hạng Thị Dở - Hiệu trưởng Trường Tiểu học Nà Kẹ",
            "4. Vắng mặt: Ông Giàng A Páo (có lý do)",
            "heading| II. NỘI DUNG",
            "- Bà Hạng Thị Dở (Trường Tiểu học Nà Kẹ): Cần nêu rõ thành tích của từng đơn vị trước khi bỏ phiếu.",
        )
    )
    assert roles_in(record) == {
        PIN: CHAIR, MAN: SECRETARY, KHUA: ATTENDEE, "Hạng Thị Dở": ["attendee", "speaker"],
    }  # fmt: skip


def test_lines_of_those_present_hold_for_the_names_below() -> None:
    record = extract(
        report(
            "heading| I. THÀNH PHẦN",
            "1. Chủ trì Hội nghị",
            "list_item| - Ông Lò Văn Pín - Chủ tịch Hội;",
            "heading:1| 2. Đại biểu Sở Nội vụ",
            "Bà Vi Thị Mận, Phó Giám đốc Sở; ông Hà Văn Thón, chuyên viên; cùng 02 cán bộ.",
            "heading| II. NỘI DUNG",
            "Ông Lò Văn Pín khai mạc Hội nghị.",
        )
    )
    assert roles_in(record)["Lò Văn Pín"][0] == "chair"
    assert roles_in(record)["Vi Thị Mận"] == roles_in(record)["Hà Văn Thón"] == ["attendee"]
    assert [(d.text, d.count) for d in record.delegations] == [("02 cán bộ", 2)]


def test_the_presidium_and_those_who_write_stand_under_roman_numbers() -> None:
    record = extract(
        report(
            "heading| A. THÀNH PHẦN",
            "heading| I. Đại biểu khách mời",
            "Ông Lò Văn Pín - Phó Chủ tịch Liên đoàn Lao động huyện",
            "heading| Bà Vi Thị Mận - Phó Trưởng phòng Nội vụ",
            "heading| II. Đoàn Chủ tịch",
            "list_item| 1. Ông Sồng A Khua, Giám đốc",
            "heading| III. Đoàn Thư ký",
            "list_item| 1. Chị Hạng Thị Dở",
        )
    )
    assert roles_in(record) == {PIN: ATTENDEE, MAN: ATTENDEE, KHUA: CHAIR, "Hạng Thị Dở": SECRETARY}


def test_delegates_are_named_right_after_their_label() -> None:
    record = extract(
        report("list_item| - Đại biểu: Ông Lò Văn Pín, Phó Chủ tịch Hội; 05/05 trạm, mỗi đơn vị 02 đồng chí.")
    )
    assert roles_in(record) == {PIN: ATTENDEE}
    assert [(d.text, d.count) for d in record.delegations] == [("05/05 trạm, mỗi đơn vị 02 đồng chí", 5)]
