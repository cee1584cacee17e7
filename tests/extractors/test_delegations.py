"""Groups that attend or chair without a name."""

import pytest

from extractors import extract
from tests.extractors.lines import document, report


def delegations(*lines: str) -> list[tuple[str, int | None]]:
    return [(d.text, d.count) for d in extract(report(*lines)).delegations]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tham dự Hội nghị có đại diện lãnh đạo 07 trường trong Cụm.", [("đại diện lãnh đạo 07 trường trong Cụm", 7)]),
        ("Tham dự Hội nghị có hơn 120 đại biểu đến từ 9 đơn vị.", [("hơn 120 đại biểu đến từ 9 đơn vị", 120)]),
        ("Dự Hội nghị có đồng chí Lò Văn Pín, Phó Chủ tịch UBND huyện; lãnh đạo Phòng Nội vụ; đại diện 12 xã, thị trấn.",
         [("lãnh đạo Phòng Nội vụ", None), ("đại diện 12 xã, thị trấn", 12)]),
        ("Cùng dự có bà Vi Thị Mận, Trưởng phòng Nội vụ, các đồng chí chuyên viên phụ trách thi đua.",
         [("các đồng chí chuyên viên phụ trách thi đua", None)]),
        ("Dự Hội nghị có đại diện lãnh đạo Sở Nội vụ cùng 25 cán bộ làm công tác thi đua.",
         [("đại diện lãnh đạo Sở Nội vụ", None), ("25 cán bộ làm công tác thi đua", 25)]),
        ("Dự Hội nghị có đại diện lãnh đạo Sở Nội vụ và cùng 25 cán bộ làm công tác thi đua.",
         [("đại diện lãnh đạo Sở Nội vụ", None), ("25 cán bộ làm công tác thi đua", 25)]),
        ("Dự Hội nghị có đại diện các tổng công ty trong Khối (Tổng công ty Bạch Giang (BGC); Tổng công ty Nà Kẹ (NKC)); lãnh đạo Sở Nội vụ.",
         [("đại diện các tổng công ty trong Khối (Tổng công ty Bạch Giang (BGC); Tổng công ty Nà Kẹ (NKC))", None), ("lãnh đạo Sở Nội vụ", None)]),
        ("Dự Hội nghị có các đồng chí trong Ban Thường vụ Đảng ủy và đặc biệt là sự có mặt của 45 cá nhân điển hình tiên tiến.",
         [("các đồng chí trong Ban Thường vụ Đảng ủy", None), ("45 cá nhân điển hình tiên tiến", 45)]),
        ("Dự hội nghị đại diện lãnh đạo Sở Nội vụ; các phòng và gần 70 đại biểu người lao động.",
         [("đại diện lãnh đạo Sở Nội vụ", None), ("các phòng và gần 70 đại biểu người lao động", 70)]),
        ("Dự Hội nghị có lãnh đạo địa phương có đ/c Lò Văn Pín, Chủ tịch UBND xã và hơn 50 đại biểu về tham dự.",
         [("hơn 50 đại biểu", 50)]),
        ("Ông Lò Văn Pín - Phó Vụ trưởng theo dõi Cụm và đại diện lãnh đạo 9 chi cục dự họp.",
         [("đại diện lãnh đạo 9 chi cục", 9)]),
        ("Ngoài hơn 2.000 học sinh, buổi lễ còn có sự góp mặt của nhiều cựu giáo chức.",
         [("hơn 2.000 học sinh", 2000), ("nhiều cựu giáo chức", None)]),
        ("Trong số đại biểu, đại biểu nhỏ tuổi nhất là em Vi Thị Mận, học sinh lớp 5.", []),
        ("Ngoài ra có 2 cá nhân được nhận bằng khen của huyện, gồm: cô Vi Thị Mận và thầy Lò Văn Pín.", []),
        ("Đặc biệt là sự có mặt của 20/21 ông, bà thành viên Ban Thanh tra nhân dân xã.",
         [("20/21 ông, bà thành viên Ban Thanh tra nhân dân xã", 20)]),
        ("Dự Hội nghị có 30 nông dân sản xuất giỏi của huyện.", [("30 nông dân sản xuất giỏi của huyện", 30)]),
        ("Chủ trì Hội nghị là đại diện lãnh đạo Bệnh viện Đa khoa Bạch Giang.", [("đại diện lãnh đạo Bệnh viện Đa khoa Bạch Giang", None)]),
        ("Lãnh đạo 8 chi nhánh ngân hàng tham dự Hội nghị.", [("Lãnh đạo 8 chi nhánh ngân hàng", 8)]),
        ("Tham dự Hội nghị có lãnh đạo bảy bệnh viện trong Khối.", [("lãnh đạo bảy bệnh viện trong Khối", 7)]),
        # A post without a name, before its verb, that nobody named holds.
        ("Chủ tịch Ủy ban MTTQ huyện chủ trì.", [("Chủ tịch Ủy ban MTTQ huyện", None)]),
        ("Trưởng phòng Nội vụ huyện, đại diện 6 trạm trong Cụm cùng dự.", [("Trưởng phòng Nội vụ huyện, đại diện 6 trạm trong Cụm", 6)]),
        ("Ông Lò Văn Pín, Giám đốc Sở chủ trì Hội nghị; Chánh Thanh tra tỉnh đến dự.", [("Chánh Thanh tra tỉnh", None)]),
        ("Ông Lò Văn Pín, Giám đốc Sở Nội vụ chủ trì. Giám đốc Sở Nội vụ dự đến hết buổi.", []),
        ("Ông Lò Văn Pín, đại diện Sở Nội vụ và bà Vi Thị Mận, đại diện các trạm dự Hội nghị.", [("đại diện các trạm", None)]),
        ("Dự Hội nghị có ông Lò Văn Pín, người dân tộc Mường; bác Vi Thị Mận, cựu giáo chức.", []),
        ("Hội nghị có mặt 95/98 đại biểu được triệu tập.", [("95/98 đại biểu được triệu tập", 95)]),
        ("Tham dự còn có sự hiện diện của các thầy cô nguyên là hiệu trưởng.", [("các thầy cô nguyên là hiệu trưởng", None)]),
        ("Về dự có cán bộ chiến sĩ Đồn Biên phòng cùng các thầy cô giáo.", [("cán bộ chiến sĩ Đồn Biên phòng", None), ("các thầy cô giáo", None)]),
        ("Dự Hội nghị có nguyên lãnh đạo huyện các thời kỳ.", [("nguyên lãnh đạo huyện các thời kỳ", None)]),
        ("Cùng dự có 65 già làng, người có uy tín của huyện.", [("65 già làng, người có uy tín của huyện", 65)]),
        # "và" alone joins; what a label says of units does not end the list.
        ("Tới dự có lãnh đạo Đài; đại diện các xưởng của Đài và đông đảo thợ trẻ.", [("lãnh đạo Đài", None), ("đại diện các xưởng của Đài và đông đảo thợ trẻ", None)]),
        ("Dự ngày hội có 64 hội viên là tổ trưởng các tổ nuôi ong, đại diện cho hơn 3.000 hộ.",
         [("64 hội viên là tổ trưởng các tổ nuôi ong, đại diện cho hơn 3.000 hộ", 64)]),
        ("Tham dự có đại diện lãnh đạo các sở là thành viên Khối, gồm: Sở Nội vụ, Sở Y tế.", [("đại diện lãnh đạo các sở là thành viên Khối, gồm: Sở Nội vụ, Sở Y tế", None)]),
        ("Hội nghị có sự tham gia của 1.207 xã viên.", [("1.207 xã viên", 1207)]),
        ("Hội nghị thu hút 73 giáo viên các tổ bộ môn tham dự.", [("73 giáo viên các tổ bộ môn", 73)]),
        ("Tham gia Hội nghị có đầy đủ các thành viên trong Khối.", [("đầy đủ các thành viên trong Khối", None)]),
        ("Đến dự có lãnh đạo của 13/13 trạm trong Cụm.", [("lãnh đạo của 13/13 trạm trong Cụm", 13)]),
        ("Khoảng 240 viên chức của các Trung tâm đã tham gia.", [("Khoảng 240 viên chức của các Trung tâm", 240)]),
        ("Huyện mở lớp tập huấn dành cho đối tượng là hiệu trưởng các trường; công chức làm việc thi đua ở các phường.",
         [("hiệu trưởng các trường", None), ("công chức làm việc thi đua ở các phường", None)]),
        # Groups beside somebody named, before the verb or after it.
        ("Đồng chí Lò Văn Pín, Phó Giám đốc Sở và đại diện lãnh đạo các phòng, ban đến dự Hội nghị.", [("đại diện lãnh đạo các phòng, ban", None)]),
        ("Đại diện lãnh đạo Sở Nội vụ; bà Vi Thị Mận, Phó Chủ tịch UBND huyện và toàn thể cán bộ trong Cụm đã về dự.",
         [("Đại diện lãnh đạo Sở Nội vụ", None), ("toàn thể cán bộ trong Cụm", None)]),
        ("Ông Lò Văn Pín, Chủ tịch Hội đồng chủ trì phiên họp cùng các Tổ trưởng, Thư ký.", [("các Tổ trưởng, Thư ký", None)]),
        ("Tại điểm cầu tỉnh có các đồng chí: Lò Văn Pín, Bí thư Tỉnh ủy chủ trì; Vi Thị Mận, Phó Bí thư; lãnh đạo các sở, ngành.", [("lãnh đạo các sở, ngành", None)]),
        ("Tham dự có lãnh đạo các trường trong Cụm. Lãnh đạo các đồn và các hộ nuôi cá của xã.",
         [("lãnh đạo các trường trong Cụm", None), ("Lãnh đạo các đồn và các hộ nuôi cá của xã", None)]),
        ("Dự Hội nghị có Sở Nội vụ, Sở Y tế và 7 đơn vị thành viên.", [("Sở Nội vụ, Sở Y tế và 7 đơn vị thành viên", 7)]),
        ("Dự Hội nghị có ông Lò Văn Pín, Sở Nội vụ; bà Vi Thị Mận, Sở Y tế.", []),
        ("Đến dự, có lãnh đạo các phòng, ban của huyện.", [("lãnh đạo các phòng, ban của huyện", None)]),
        ("Buổi họp có sự hiện diện của lãnh đạo Phòng Nội vụ cùng chủ tịch 9 xã.",
         [("lãnh đạo Phòng Nội vụ", None), ("chủ tịch 9 xã", 9)]),
        ("Dự Hội nghị, ngoài các ủy viên Ban Chấp hành còn có lãnh đạo 9 xã.", [("các ủy viên Ban Chấp hành", None), ("lãnh đạo 9 xã", 9)]),
        ("Dự Hội nghị ở điểm cầu huyện có lãnh đạo Phòng Nội vụ; ở điểm cầu các xã có bí thư đảng ủy, trưởng các thôn.",
         [("lãnh đạo Phòng Nội vụ", None), ("bí thư đảng ủy, trưởng các thôn", None)]),
        ("Tham dự có hơn 90 đại biểu (gồm 8 đại biểu khách mời) là công nhân, nông dân.",
         [("hơn 90 đại biểu (gồm 8 đại biểu khách mời) là công nhân, nông dân", 90)]),
        ("Lãnh đạo Huyện ủy và hơn 100 đại biểu dự Hội nghị.", [("Lãnh đạo Huyện ủy và hơn 100 đại biểu", 100)]),
        ("Dưới sự chủ trì của Phòng Nội vụ, hội nghị được điều hành gọn gàng.", [("Phòng Nội vụ", None)]),
        ("Thành phần Cụm thi đua số 7 gồm xã Hạ Nậm, xã Bãi Lữ.", []),
        # Where nothing says who attended, a counted group that met did.
        ("Tại Hội nghị, đại diện 15 trường đã thảo luận, sửa bảng chấm điểm.", [("đại diện 15 trường", 15)]),
        # "Đại diện …, ông A": he is the one who represents it.
        ("Đại diện lãnh đạo Sở Nội vụ, Phó Giám đốc Lò Văn Pín tham dự Hội nghị.", []),
        ("Chủ tọa Hội nghị gồm các ông, bà: Lò Văn Pín, Vi Thị Mận.", []),
        ("Đồng chí Lò Văn Pín chủ trì cuộc họp của Hội đồng xét tặng danh hiệu.", []),
        ("Dự họp có 10/11 đồng chí, cụ thể: ông Lò Văn Pín, bà Vi Thị Mận.", []),
        ("Dự Hội nghị có đồng chí Lò Văn Pín, Bí thư Đảng ủy.", []),
        ("Hội nghị đã nghe đại diện 3 đơn vị tham luận.", []),
        ("Các đại biểu thảo luận sôi nổi.", []),
        ("Dự Hội nghị có đồng chí Lò Văn Pín, Bí thư Đảng ủy; các đồng chí.", []),
        ("Dự Hội nghị có đại diện 5 trường, cũng mong muốn học hỏi kinh nghiệm.", [("đại diện 5 trường", 5)]),
    ],
)  # fmt: skip
def test_groups(sentence: str, expected: list[tuple[str, int | None]]) -> None:
    assert delegations(sentence) == expected


def test_groups_in_a_list_under_a_label() -> None:
    lines = [
        "Thành phần tham dự gồm:",
        "list_item| Đại diện Ban Thi đua - Khen thưởng tỉnh;",
        "list_item| Lãnh đạo 11 đơn vị trong Cụm.",
    ]
    assert delegations(*lines) == [
        ("Đại diện Ban Thi đua - Khen thưởng tỉnh", None),
        ("Lãnh đạo 11 đơn vị trong Cụm", 11),
    ]


def test_a_group_in_a_list_that_names_people() -> None:
    lines = [
        "Tới dự Hội nghị có:",
        "list_item| Đồng chí Lò Văn Pín - Phó Tổng Giám đốc;",
        "list_item| Tổ trưởng các tổ máy, nhân viên ghi chép điểm thi đua của 12 xưởng.",
    ]
    assert delegations(*lines) == [("Tổ trưởng các tổ máy, nhân viên ghi chép điểm thi đua của 12 xưởng", 12)]


def test_a_group_told_twice_is_one_row() -> None:
    sentence = "Tham dự Hội nghị có đại diện lãnh đạo 07 trường trong Cụm."
    assert delegations(sentence, sentence) == [("đại diện lãnh đạo 07 trường trong Cụm", 7)]


def test_groups_under_pictures_or_at_a_contest_elsewhere_are_none() -> None:
    assert delegations("caption| Lãnh đạo các sở, ban, ngành huyện tham dự Hội nghị.") == []
    assert delegations("Lãnh đạo 8 chi nhánh ngân hàng tham dự kỳ thi tay nghề.") == []
    assert delegations("Dự Hội nghị có các tác giả đoạt giải.") == [("các tác giả đoạt giải", None)]


def test_without_a_meeting_there_are_none() -> None:
    assert extract(document("headline| Giấy mời", "Tham dự có đại diện 7 trường.")).delegations == ()


def test_evidence_is_the_group() -> None:
    (found,) = extract(report("Tham dự Hội nghị có đại diện lãnh đạo 07 trường trong Cụm.")).delegations
    assert [(e.field, e.rule, e.quote) for e in found.evidence] == [
        ("text", "roles.attend_forward", "đại diện lãnh đạo 07 trường trong Cụm")
    ]
