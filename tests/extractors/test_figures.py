"""Counts of what happened at the meeting."""

import pytest

from extractors.figures import find_figures
from extractors.participants import find_people_of
from extractors.reading import read
from tests.extractors.lines import document


def counted(*lines: str) -> list[tuple[str, int]]:
    reading = read(document(*lines))
    return [(f.label, f.value) for f in find_figures(reading, find_people_of(reading))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tại Tọa đàm có 06 tham luận và 04 ý kiến trao đổi.", [("tham luận", 6), ("ý kiến trao đổi", 4)]),
        ("Ban tổ chức nhận được 22 bài viết của các tác giả.", [("bài viết", 22)]),
        ("Năm qua, Trung tâm đã tổ chức thành công 152 đợt, lớp với 2.864 học viên tham dự.", []),
        ("Kết quả, cả hai đồng chí tham dự bỏ phiếu đều được tín nhiệm.", []),
        ("Tổng cộng có chín lượt ý kiến phát biểu.", [("lượt ý kiến phát biểu", 9)]),
        ("Đại hội đã nghe 6 báo cáo điển hình.", [("báo cáo điển hình", 6)]),
        ("Sở tổ chức Hội nghị trực tuyến tới 41 điểm cầu.", [("điểm cầu", 41)]),
        ("Tham dự Hội nghị có hơn 320 học viên của các sở.", [("học viên", 320)]),
        ("Trên 300 cán bộ, hội viên của 22 xã, thị trấn đã về dự.", [("cán bộ, hội viên", 300), ("xã, thị trấn", 22)]),
        ("Tham dự có đại diện lãnh đạo 07 trường đại học, cao đẳng trong Cụm.", [("trường đại học, cao đẳng", 7)]),
        ("Thành viên Hội đồng có mặt: 10/11 đồng chí.", [("đồng chí", 10)]),
        (
            "Tham dự có 86 điển hình tiên tiến đại diện cho hơn 400 lượt tập thể, cá nhân.",
            [("điển hình tiên tiến", 86)],
        ),
        ("Giám đốc 4 công ty trong Khối đã ký kết giao ước thi đua.", [("công ty", 4)]),
        ("Trước sự chứng kiến của gần 60 hội viên, các chi hội ký giao ước.", [("hội viên", 60)]),
        ("Đại diện 6/6 xã ký giao ước thi đua.", [("xã", 6)]),
        ("Tại buổi họp, 7 đồng chí phát biểu.", [("đồng chí", 7)]),
        ("Hội đồng có mặt 9 trên 11 thành viên.", [("thành viên", 9)]),
        ("Đợt tập huấn chia thành hai lớp, mỗi lớp một ngày.", []),
        ("Lớp tập huấn có 48 học viên.", [("học viên", 48)]),
        (
            "Hội đồng nghe 4 báo cáo tóm tắt thành tích; có 7 lượt thành viên phát biểu.",
            [("báo cáo tóm tắt thành tích", 4), ("lượt thành viên phát biểu", 7)],
        ),
        ("Tại hội thảo có 9 đại biểu phát biểu ý kiến.", [("đại biểu", 9)]),
        ("Đại hội diễn ra trong hai ngày với 310 đại biểu.", [("đại biểu", 310)]),
        ("Lãnh đạo Bộ và 14 huyện có rừng đặc dụng cùng tham dự.", [("huyện", 14)]),
        ("Đủ mười hai công ty thuộc Khối tề tựu tại bản Nà Kẹ.", [("công ty", 12)]),
        ("Hội viên được triệu tập: 40 người; có mặt 38 người, vắng 02 người.", [("người", 38)]),
        ("Có mặt 9/10 đ/c trong tổ.", [("đ/c", 9)]),
        ("120 đại biểu thay mặt hơn 2.000 hội viên về dự.", [("đại biểu", 120)]),
        ("Đã mở bốn lớp trong năm.", []),
        ("Các xã tập hợp 1.904 ý kiến của cử tri.", []),
        ("Cụm thi đua số 7 gồm 08 trường.", []),
        ("Năm qua, Khối vận động 27 đơn vị, kết nạp 486 hội viên, tặng Bằng khen cho 12 tập thể.", []),
        ("Đại hội đã bầu 9 đại biểu chính thức, 2 đại biểu dự khuyết dự Đại hội cấp trên.", []),
        ("Mỗi đơn vị viết ít nhất 02 tham luận.", []),
        (
            "Hội thảo có sự tham dự của 90 nhà nghiên cứu đến từ 14 quốc gia.",
            [("nhà nghiên cứu", 90), ("quốc gia", 14)],
        ),
        ("Lãnh đạo hai nước cùng tham dự buổi lễ.", []),
        ("Đại hội gồm bốn phiên làm việc.", [("phiên làm việc", 4)]),
        ("Trước 180 đại biểu, bà Lò Thị Pín đọc diễn văn.", [("đại biểu", 180)]),
        ("Chủ tịch UBND của 6 xã đã ký cam kết thi đua.", [("xã", 6)]),
        ("Về dự buổi lễ, ông Pín nói: 45 công nhân được tuyên dương hôm nay là tấm gương.", []),
        ("Năm qua, tỉnh có 7 đoàn tham dự kỳ thi cấp quốc gia.", []),
        ("Giải thưởng đã thu hút sự tham gia của 52 tập thể.", []),
        ("Tham dự buổi lễ có các đơn vị thuộc cụm hoạt động số 2 đoàn khối.", []),
        ("Sở tặng Kỷ niệm chương “Vì sự nghiệp Thủy lợi” cho 12 đồng chí, ai cũng có mặt tại hội nghị.", []),
        ("Đại hội bầu 23 đồng chí vào Ban Chấp hành khóa mới và 8 đồng chí đi dự Đại hội cấp trên.", []),
        ("Dự lễ có hơn 200 y, bác sĩ, nhân viên.", [("y, bác sĩ, nhân viên", 200)]),
        ("Lễ mít tinh thu hút trên 500 người dân tham dự.", [("người dân", 500)]),
        ("Lớp tập huấn diễn ra trong 02 ngày cho 120 học viên.", [("học viên", 120)]),
        ("Hội nghị đã nghe ý kiến của 12 đại biểu.", [("đại biểu", 12)]),
        ("Đoàn gồm 12 thành viên do ông Pín làm trưởng đoàn.", []),
        ("Chưa ai đưa ra một ý kiến nào.", []),
        (
            "Buổi tọa đàm có sự tham gia của 210 bảo mẫu, 12 trường công lập và 34 nhóm trẻ.",
            [("bảo mẫu", 210), ("trường công lập", 12), ("nhóm trẻ", 34)],
        ),
        ("Với sự tham gia của 20 tỷ đồng vốn xã hội hóa, công trình hoàn thành.", []),
        ("Kết quả, 41/48 đại biểu đồng ý, 7 người không đồng ý.", [("đại biểu", 41), ("người", 7)]),
        ("Chỉ cần 3/19 thành viên không đồng ý là hồ sơ bị trả lại.", []),
        ("Trung đoàn tổ chức lễ xuất quân với hơn 1.250 người.", [("người", 1250)]),
        ("Ban tổ chức đã chọn ra 30 bài viết hay nhất.", []),
        ("Có 9 trưởng thôn phát biểu với gần 30 lượt ý kiến.", [("trưởng thôn", 9), ("lượt ý kiến", 30)]),
        ("Hội nghị tập huấn nghiệp vụ thi đua, khen thưởng cho 70 học viên kéo dài 2 ngày.", [("học viên", 70)]),
        ("Hội nghị có 95 tổ chức, cá nhân khác được Cục Lâm nghiệp tặng Giấy khen.", []),
        ("Trong 64 đại biểu về dự có 12 người hiến máu 9 lần và 15 người hiến máu 20 lần.", [("đại biểu", 64)]),
    ],
)
def test_counted(sentence: str, expected: list[tuple[str, int]]) -> None:
    assert counted(sentence) == expected


def test_a_list_under_a_line_that_says_who_attends() -> None:
    assert counted("Tới dự Hội nghị có:", "list_item| Công chức làm công tác thi đua của 5 đơn vị.") == [("đơn vị", 5)]
    assert counted("Hội đồng nhất trí:", "list_item| Tặng Giấy khen cho 46 tập thể.") == []


def test_repeats_count_once_and_captions_count() -> None:
    assert counted(
        "Hội nghị nghe 5 tham luận.",
        "Các tham luận, trong đó 5 tham luận trình bày tại chỗ.",
        "caption| Hội nghị nối tới 8 điểm cầu",
    ) == [("tham luận", 5), ("điểm cầu", 8)]


def test_ballots_members_present_and_units_that_sent_somebody() -> None:
    assert counted("Tổng số thành viên có mặt là 9/10 (chín trên mười).") == [("thành viên", 9)]
    assert counted("Tổ kiểm phiếu phát ra 7 phiếu, thu về 7 phiếu; bà Mỵ được 3 phiếu.") == [("phiếu", 7)]
    sides = ("heading| I. THÀNH PHẦN", "heading:1| 1. Các đơn vị thành viên")
    assert counted(*sides, "Ông Lò Văn Pín; 02 cán bộ và kế toán của 06 xã trong Cụm.") == [("xã", 6)]
