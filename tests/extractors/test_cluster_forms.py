"""Clusters told in the many ways of the genre: whole rows in made-up sentences, one way of telling each."""

import pytest

from extractors import extract
from tests.extractors.lines import Line, document
from tests.extractors.test_clusters import BLOC, MET, Terms, rows

WHOLE = "Khối thi đua các sở, ban, ngành tỉnh"


@pytest.mark.parametrize(
    ("sentence", "members", "count"),
    [
        (  # several nouns head one list: which of them is whose is not told
            "Cụm gồm VKSND các huyện, thị xã, thành phố: Nà Hin, Mường Tông và Sơn Lạc.",
            ["VKSND Nà Hin", "VKSND Mường Tông", "VKSND Sơn Lạc"],
            3,
        ),
        (
            "Cụm gồm Công an các huyện Nà Hin, Mường Tông và thành phố Sơn Lạc.",
            ["Công an huyện Nà Hin", "Công an huyện Mường Tông", "Công an thành phố Sơn Lạc"],
            3,
        ),
        (
            (
                "Cụm thi đua số 7 hiện có 04 thành viên là: Trạm Y tế Nà Hin; Trạm Y tế Mường Tông; "
                "Trạm Y tế Sơn Lạc và "
                "Trạm Y tế Bản Ngò."
            ),
            ["Trạm Y tế Nà Hin", "Trạm Y tế Mường Tông", "Trạm Y tế Sơn Lạc", "Trạm Y tế Bản Ngò"],
            4,
        ),
        (
            "Với 3 thành viên là Bệnh viện Nà Hin, Bệnh viện Sơn Lạc và Bệnh viện Mường Tông, Cụm hoạt động đều tay.",
            ["Bệnh viện Nà Hin", "Bệnh viện Sơn Lạc", "Bệnh viện Mường Tông"],
            3,
        ),
        (
            "Thành viên Cụm: Trường THCS Nà Hin, Trường THCS Sơn Lạc, Trường THCS Mường Tông.",
            ["Trường THCS Nà Hin", "Trường THCS Sơn Lạc", "Trường THCS Mường Tông"],
            3,
        ),
        (
            (
                "Dự họp có đại diện các đơn vị trong Cụm thi đua số 7 (Công ty Điện lực Nà Hin; Công "
                "ty Cấp nước Sơn Lạc; "
                "Tổng công ty Mường Tông)."
            ),
            ["Công ty Điện lực Nà Hin", "Công ty Cấp nước Sơn Lạc", "Tổng công ty Mường Tông"],
            3,
        ),
        (
            (
                "Cụm thi đua gồm 3 tập đoàn kinh tế nhà nước: Tập đoàn Thép Nà Hin, Tập đoàn Gạo Sơn "
                "Lạc và Tập đoàn Muối "
                "Mường Tông."
            ),
            ["Tập đoàn Thép Nà Hin", "Tập đoàn Gạo Sơn Lạc", "Tập đoàn Muối Mường Tông"],
            3,
        ),
        (
            "Cụm thi đua số 7 thuộc Cục Thuế gồm 3 Thuế tỉnh: Nà Hin, Sơn Lạc, Mường Tông.",
            ["Thuế tỉnh Nà Hin", "Thuế tỉnh Sơn Lạc", "Thuế tỉnh Mường Tông"],
            3,
        ),
        (
            (
                "Cụm thi đua số 7 Hội Chữ thập đỏ (CTĐ) thành phố, gồm Hội Chữ thập đỏ quận Hòa An, Tân Lập, Quận 7 và "
                "Quận 12 đã ký giao ước."
            ),
            [
                "Hội Chữ thập đỏ quận Hòa An",
                "Hội Chữ thập đỏ quận Tân Lập",
                "Hội Chữ thập đỏ Quận 7",
                "Hội Chữ thập đỏ Quận 12",
            ],
            4,
        ),
        (
            "Cụm thi đua số 7 TAND thành phố bao gồm: TAND khu vực 21, TAND khu vực 22 và TAND khu vực 23.",
            ["TAND khu vực 21", "TAND khu vực 22", "TAND khu vực 23"],
            3,
        ),
        (
            "Cụm thi đua số 7 BĐBP (gồm BĐBP các tỉnh, thành phố: Nà Hin, Sơn Lạc, Mường Tông đã tổ chức Hội thao.",
            ["BĐBP Nà Hin", "BĐBP Sơn Lạc", "BĐBP Mường Tông"],
            3,
        ),
        ("Cụm thi đua số 7 gồm 9 hội Luật gia (HLG) các tỉnh miền núi phía Bắc, hoạt động theo quy chế.", [], 9),
        (
            (
                "Cụm gồm 4 đơn vị: Ngân hàng (NH) Nhà nước chi nhánh tỉnh, NH Chính sách xã hội, Quỹ Đầu tư (QĐT) phát "
                "triển tỉnh và Kho bạc Nhà nước."
            ),
            [
                "Ngân hàng (NH) Nhà nước chi nhánh tỉnh",
                "NH Chính sách xã hội",
                "Quỹ Đầu tư (QĐT) phát triển tỉnh",
                "Kho bạc Nhà nước",
            ],
            4,
        ),
        (
            "Cụm thi đua số 7 có 4 đơn vị bao gồm các hội: Chữ thập đỏ, Luật gia, Khuyến học và Đông y.",
            ["hội Chữ thập đỏ", "hội Luật gia", "hội Khuyến học", "hội Đông y"],
            4,
        ),
        (
            "Cụm gồm các Trường THPT: Nguyễn Du, Trường Chinh, Phan Bội Châu.",
            ["Trường THPT Nguyễn Du", "Trường THPT Trường Chinh", "Trường THPT Phan Bội Châu"],
            3,
        ),
        ("Cụm gồm các tỉnh: Cà Ná, Bạc Hà, Kiên Mỹ.", ["tỉnh Cà Ná", "tỉnh Bạc Hà", "tỉnh Kiên Mỹ"], 3),
        ("Cụm gồm 3 đơn vị: Cà Ná, Bạc Hà, Kiên Mỹ.", ["Cà Ná", "Bạc Hà", "Kiên Mỹ"], 3),
        (
            "Cụm thi đua số 7 gồm 5 đơn vị là huyện Nà Hin, Sơn Lạc, Mường Tông và 2 thành phố Bạc Hà, Kiên Mỹ.",
            ["huyện Nà Hin", "huyện Sơn Lạc", "huyện Mường Tông", "thành phố Bạc Hà", "thành phố Kiên Mỹ"],
            5,
        ),
        (
            (
                "Cụm thi đua số 7 gồm Vụ Tổ chức cán bộ (Vụ 15), Vụ Pháp chế và Quản lý khoa học (Vụ "
                "14), Cục Kế hoạch - "
                "Tài chính (Cục 3) và Thanh tra Bộ."
            ),
            ["Vụ Tổ chức cán bộ", "Vụ Pháp chế và Quản lý khoa học", "Cục Kế hoạch - Tài chính", "Thanh tra Bộ"],
            4,
        ),
        (
            (
                "Tham dự có lãnh đạo Công an 3 tỉnh thuộc Cụm thi đua số 7, gồm: Công an tỉnh Nà "
                "Hin, Công an tỉnh Sơn Lạc "
                "và Công an tỉnh Mường Tông - Hạ."
            ),
            ["Công an tỉnh Nà Hin", "Công an tỉnh Sơn Lạc", "Công an tỉnh Mường Tông - Hạ"],
            3,
        ),
        (
            (
                "Dự có đại diện lãnh đạo của 03 sở, ngành là thành viên thuộc Cụm gồm: Sở Y tế; Sở "
                "Văn hóa, Thể thao và "
                "Du lịch; Thanh tra tỉnh."
            ),
            ["Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Thanh tra tỉnh"],
            3,
        ),
        (
            "Chiều nay, Cụm thi đua số 7 Mặt trận gồm: Nà Hin, TP Sơn Lạc, Mường Tông tổ chức giao lưu bóng chuyền.",
            ["Nà Hin", "TP Sơn Lạc", "Mường Tông"],
            3,
        ),
        ("Cụm hiện gồm hơn 10 doanh nghiệp ngoài nhà nước, trong đó 2 doanh nghiệp mới gia nhập.", [], None),
        ("Dự họp, Cụm thi đua số 7 gồm ông Lê Văn Bình, bà Trần Thị Cúc và ông Phạm Văn Dũng.", [], None),
        ("Nội dung giao ước của Cụm gồm: Thi đua lao động giỏi, Thi đua học tập tốt, Xây dựng cơ quan.", [], None),
        ("Cụm tặng quà cho 3 đơn vị là Trạm Y tế Nà Hin, Trường THCS Sơn Lạc và Đồn Biên phòng Mường Tông.", [], None),
        ("Có 2 đơn vị trong Cụm được tặng Cờ là Sở Y tế và Sở Nội vụ.", [], None),
        ("Dự có đại diện lãnh đạo Hội Nhà báo 5 tỉnh, thành phố trong Cụm.", [], 5),
        ("Dự có lãnh đạo, cán bộ phụ trách thi đua của 05 đơn vị thành viên Cụm.", [], 5),
        ("Dự có đại diện 38 đơn vị là thành viên của Cụm thi đua số 7 năm 2023.", [], 38),
    ],
)
def test_members(sentence: str, members: list[str], count: int | None) -> None:
    assert [(m, c) for _, m, c, _ in rows(MET, sentence)] == [(members, count)]


@pytest.mark.parametrize(
    ("lines", "members", "count", "terms"),
    [
        (
            (
                (
                    "Cụm gồm: Sở Y tế (Cụm trưởng), Sở Nội vụ (Cụm phó), Sở Tư pháp (thành viên) và Thanh tra tỉnh "
                    "(thành viên)."
                ),
            ),
            ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Thanh tra tỉnh"],
            4,
            [(2023, "Sở Y tế", ["Sở Nội vụ"])],
        ),
        (
            (
                (
                    "Dự có lãnh đạo 04/04 Hội trong Cụm, gồm: Hội Luật gia tỉnh (làm cụm trưởng), "
                    "Hội Bảo trợ người khuyết "
                    "tật và trẻ mồ côi tỉnh (làm cụm phó), Hội Người cao tuổi tỉnh, Câu lạc bộ Hưu trí tỉnh."
                ),
            ),
            [
                "Hội Luật gia tỉnh",
                "Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh",
                "Hội Người cao tuổi tỉnh",
                "Câu lạc bộ Hưu trí tỉnh",
            ],
            4,
            [(2023, "Hội Luật gia tỉnh", ["Hội Bảo trợ người khuyết tật và trẻ mồ côi tỉnh"])],
        ),
        (
            (
                (
                    "Cụm thi đua số 7 gồm các đơn vị: Liên hiệp các tổ chức hữu nghị tỉnh (Cụm "
                    "trưởng), Liên hiệp các hội "
                    "Khoa học Kỹ thuật tỉnh, Hội Sinh viên Việt Nam tỉnh và Hội Chữ thập đỏ tỉnh."
                ),
            ),
            [
                "Liên hiệp các tổ chức hữu nghị tỉnh",
                "Liên hiệp các hội Khoa học Kỹ thuật tỉnh",
                "Hội Sinh viên Việt Nam tỉnh",
                "Hội Chữ thập đỏ tỉnh",
            ],
            4,
            [(2023, "Liên hiệp các tổ chức hữu nghị tỉnh", [])],
        ),
        (
            ("Cụm thi đua số 7 có 4 xã gồm: Mỹ An (cụm trưởng, Phước Hậu (cụm phó), Lương Tài, Hưng Lộc.",),
            ["xã Mỹ An", "xã Phước Hậu", "xã Lương Tài", "xã Hưng Lộc"],
            4,
            [(2023, "xã Mỹ An", ["xã Phước Hậu"])],
        ),
        (
            (
                (
                    "Cụm thi đua số 7 có 05 đơn vị, do Công an huyện Nà Hin làm Cụm trưởng và Công "
                    "an huyện Sơn Lạc làm "
                    "Cụm phó."
                ),
            ),
            [],
            5,
            [(2023, "Công an huyện Nà Hin", ["Công an huyện Sơn Lạc"])],
        ),
        (
            (
                "Cụm thi đua số 7 gồm các đơn vị:",
                "list_item(-)| Khối sở: Sở Y tế, Sở Nội vụ;",
                "list_item(-)| Khối trường: Trường Cao đẳng Nà Hin, Trường Trung cấp Sơn Lạc.",
            ),
            ["Sở Y tế", "Sở Nội vụ", "Trường Cao đẳng Nà Hin", "Trường Trung cấp Sơn Lạc"],
            4,
            [],
        ),
        (
            (
                "Thành viên Cụm thi đua số 7 gồm 4 đơn vị, cụ thể:",
                "list_item(1.)| UBND xã Nà Hin, Cụm trưởng;",
                "list_item(2.)| UBND xã Sơn Lạc, Cụm phó;",
                "list_item(3.)| UBND xã Mường Tông;",
                "list_item(4.)| UBND phường Bạc Hà.",
            ),
            ["UBND xã Nà Hin", "UBND xã Sơn Lạc", "UBND xã Mường Tông", "UBND phường Bạc Hà"],
            4,
            [(2023, "UBND xã Nà Hin", ["UBND xã Sơn Lạc"])],
        ),
        (
            (
                "Cụm thi đua số 7 có 3 thành viên như sau:",
                [
                    ["STT", "Đơn vị", "Chức trách trong Cụm"],
                    ["1", "Sở Y tế", "Trưởng cụm"],
                    ["2", "Sở Nội vụ", "Phó Trưởng cụm"],
                    ["3", "Sở Tư pháp", "Thành viên"],
                ],
            ),
            ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"],
            3,
            [(2023, "Sở Y tế", ["Sở Nội vụ"])],
        ),
        (
            (
                (
                    "Cụm thi đua số 7 gồm 3 đơn vị: (1) Công ty Chè Nà Hin - Cụm trưởng; (2) Công ty "
                    "Cao su Sơn Lạc - Cụm "
                    "phó; (3) Công ty Mía đường Mường Tông."
                ),
            ),
            ["Công ty Chè Nà Hin", "Công ty Cao su Sơn Lạc", "Công ty Mía đường Mường Tông"],
            3,
            [(2023, "Công ty Chè Nà Hin", ["Công ty Cao su Sơn Lạc"])],
        ),
        (
            (
                (
                    "Dự họp còn có lãnh đạo các công ty thành viên Cụm là Cao su Nà Hin (cụm "
                    "trưởng), Cao su Sơn Lạc (cụm "
                    "phó), Cao su Mường Tông và Cao su Bạc Hà."
                ),
            ),
            ["Cao su Nà Hin", "Cao su Sơn Lạc", "Cao su Mường Tông", "Cao su Bạc Hà"],
            4,
            [(2023, "Cao su Nà Hin", ["Cao su Sơn Lạc"])],
        ),
    ],
)
def test_members_with_their_roles(lines: tuple[Line, ...], members: list[str], count: int, terms: Terms) -> None:
    assert rows(MET, *lines) == [("Cụm thi đua số 7", members, count, terms)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Hội Nhà báo tỉnh Nà Hin bàn giao nhiệm vụ Khối trưởng năm 2024 cho Hội Nhà báo tỉnh Sơn Lạc.",
            [(2023, "Hội Nhà báo tỉnh Nà Hin", []), (2024, "Hội Nhà báo tỉnh Sơn Lạc", [])],
        ),
        (
            "Sở Nội vụ đã giao nhiệm vụ Khối trưởng, Khối thi đua năm 2024 cho Sở Y tế, Khối phó cho Sở Tư pháp.",
            [(2024, "Sở Y tế", ["Sở Tư pháp"])],
        ),
        (
            "Lãnh đạo Sở Y tế trao cờ Khối trưởng Khối thi đua năm 2024 cho lãnh đạo Sở Tư pháp.",
            [(2023, "Sở Y tế", []), (2024, "Sở Tư pháp", [])],
        ),
        (
            "Nhiệm vụ Trưởng khối được chuyển giao từ Sở Y tế (năm 2023) sang Sở Tư pháp (năm 2024).",
            [(2023, "Sở Y tế", []), (2024, "Sở Tư pháp", [])],
        ),
        (
            "Hội nghị tiến hành bàn giao chức Trưởng khối từ Sở Y tế sang Sở Tư pháp năm 2024.",
            [(2023, "Sở Y tế", []), (2024, "Sở Tư pháp", [])],
        ),
        (
            "Sở Y tế chuyển giao vai trò Khối trưởng cho Sở Tư pháp, Khối phó là Sở Nội vụ năm 2024.",
            [(2023, "Sở Y tế", []), (2024, "Sở Tư pháp", ["Sở Nội vụ"])],
        ),
        (
            "Khối đã bình bầu và suy tôn trưởng khối năm 2024 là Sở Tư pháp.",
            [(2024, "Sở Tư pháp", [])],
        ),
        (
            "Cử Sở Tư pháp -  Trưởng Khối thi đua năm 2024, Sở Nội vụ - Phó Trưởng Khối thi đua năm 2024.",
            [(2024, "Sở Tư pháp", ["Sở Nội vụ"])],
        ),
        (
            "Hội nghị cử Khối trưởng: Chủ tịch Hội Luật gia tỉnh, Khối phó: Chủ tịch Hội Đông y tỉnh.",
            [(2023, "Hội Luật gia tỉnh", ["Hội Đông y tỉnh"])],
        ),
        (
            "Năm 2023, Sở Xây dựng là đơn vị Trưởng khối thi đua, chủ trì hội nghị.",
            [(2023, "Sở Xây dựng", [])],
        ),
        (
            "Ban Dân tộc tỉnh (đơn vị Trưởng Khối) và Sở Y tế (đơn vị Phó Khối) đồng chủ trì Hội nghị.",
            [(2023, "Ban Dân tộc tỉnh", ["Sở Y tế"])],
        ),
        (
            "Sở Nội vụ và Sở Y tế được bầu làm Trưởng khối và Phó Trưởng khối năm 2024.",
            [(2024, "Sở Nội vụ", ["Sở Y tế"])],
        ),
        (
            "Lễ ký kết diễn ra tại phòng họp Sở Xây dựng (Trưởng khối thi đua năm 2023).",
            [(2023, "Sở Xây dựng", [])],
        ),
        (
            "Sở Xây dựng (Khối Trưởng Khối thi đua các sở, ban, ngành tỉnh) tổ chức ký kết giao ước.",
            [(2023, "Sở Xây dựng", [])],
        ),
        (
            "TAND khu vực 21 - TP.HCM (Khối trưởng) tổ chức ký kết giao ước.",
            [(2023, "TAND khu vực 21 - TP.HCM", [])],
        ),
        (
            "Trưởng khối năm 2024: Sở Y tế; Phó trưởng khối năm 2024: Sở Tư pháp, Sở Nội vụ.",
            [(2024, "Sở Y tế", ["Sở Tư pháp", "Sở Nội vụ"])],
        ),
        (
            "Đồng chí Lê Văn Bình, Chủ tịch Liên hiệp hội (Khối phó) đã trình bày báo cáo.",
            [(2023, None, ["Liên hiệp hội"])],
        ),
        (
            "Hội nghị trao cờ truyền thống cho Khối trưởng năm 2024 là Sở Y tế.",
            [(2024, "Sở Y tế", [])],
        ),
        (
            "Đại diện Sở Y tế, đơn vị Trưởng khối năm 2023 và Sở Nội vụ, đơn vị Phó khối thông qua dự thảo.",
            [(2023, "Sở Y tế", ["Sở Nội vụ"])],
        ),
        (
            "Khối trưởng Khối thi đua năm 2023 - Sở Tài chính chủ trì Hội nghị.",
            [(2023, "Sở Tài chính", [])],
        ),
        (
            "Hội nghị thống nhất giao Sở Y tế đảm nhiệm Trưởng khối, giao Sở Nội vụ đảm nhiệm Phó Trưởng khối năm 2024",
            [(2024, "Sở Y tế", ["Sở Nội vụ"])],
        ),
        ("Hội nghị đã bàn giao nhiệm vụ Trưởng, Phó khối thi đua năm 2024.", []),
        ("Lãnh đạo Sở Nội vụ tặng hoa chúc mừng Khối trưởng, Khối phó Khối thi đua năm 2024.", []),
        ("Hội nghị giao Khối trưởng xây dựng Kế hoạch hoạt động, Khối phó theo dõi Quỹ.", []),
    ],
)
def test_leaders(sentence: str, expected: Terms) -> None:
    assert [t for *_, t in rows(BLOC, sentence)] == [expected]


def test_a_leader_in_the_signature_alone() -> None:
    signature = ("signature| KHỐI TRƯỞNG\nGIÁM ĐỐC SỞ Y TẾ\nLê Văn Bình",)
    assert rows(BLOC, *signature) == [(WHOLE, [], None, [(2023, "SỞ Y TẾ", [])])]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Các đại biểu trong Khối thi đua tập trung trao đổi về kế hoạch.", []),
        ("Hội nghị sơ kết hoạt động Cụm thi đua 6 tháng đầu năm 2023.", []),
        ("Các đơn vị trong khối thi đua bắt tay thực hiện giao ước.", []),
        (
            "Khối thi đua Văn hóa - Xã hội tổ chức Hội nghị ký kết giao ước thi đua.",
            ["Khối thi đua Văn hóa - Xã hội"],
        ),
        (
            "Khối thi đua Ban Quản lý các KCN, KCX, KKT các tỉnh phía Đông tổ chức Hội nghị.",
            ["Khối thi đua Ban Quản lý các KCN, KCX, KKT các tỉnh phía Đông"],
        ),
        (
            "Khối cơ quan Nội chính tỉnh tổ chức Hội nghị tổng kết công tác thi đua.",
            ["Khối cơ quan Nội chính tỉnh"],
        ),
        (
            "Cụm thi đua 7 tỉnh miền Đông tổ chức Hội nghị. Cụm thi đua 07 tỉnh miền Đông bầu Cụm trưởng.",
            ["Cụm thi đua 7 tỉnh miền Đông"],
        ),
    ],
)
def test_names(sentence: str, names: list[str]) -> None:
    assert [name for name, *_ in rows(sentence)] == names


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (MET, "Thành viên Cụm gồm có: Phòng Tham mưu; Phòng Hậu cần - Kỹ thuật; Trung đoàn 871."),
            [("Cụm thi đua số 7", ["Phòng Tham mưu", "Phòng Hậu cần - Kỹ thuật", "Trung đoàn 871"], 3, [])],
        ),
        (
            (
                MET,
                (
                    "Cụm gồm 3 doanh nghiệp: Công ty TNHH một thành viên Cấp nước Nà Hin, Công ty Cổ "
                    "phần Đóng tàu Sơn Lạc, Nhà máy đóng tàu Mường Tông."
                ),
            ),
            [
                (
                    "Cụm thi đua số 7",
                    [
                        "Công ty TNHH một thành viên Cấp nước Nà Hin",
                        "Công ty Cổ phần Đóng tàu Sơn Lạc",
                        "Nhà máy đóng tàu Mường Tông",
                    ],
                    3,
                    [],
                )
            ],
        ),
        (
            (
                MET,
                (
                    "Cụm gồm các đơn vị: Văn phòng Đăng ký đất đai tỉnh, Trung tâm Dịch vụ việc làm "
                    "tỉnh, Quỹ Bảo vệ môi trường tỉnh."
                ),
            ),
            [
                (
                    "Cụm thi đua số 7",
                    ["Văn phòng Đăng ký đất đai tỉnh", "Trung tâm Dịch vụ việc làm tỉnh", "Quỹ Bảo vệ môi trường tỉnh"],
                    3,
                    [],
                )
            ],
        ),
        (
            (MET, "Cụm có 4 trường mầm non: Hoa Sen, Hoa Mai, Sơn Ca và Họa Mi."),
            [
                (
                    "Cụm thi đua số 7",
                    [
                        "trường mầm non Hoa Sen",
                        "trường mầm non Hoa Mai",
                        "trường mầm non Sơn Ca",
                        "trường mầm non Họa Mi",
                    ],
                    4,
                    [],
                )
            ],
        ),
        (
            (MET, "Cụm gồm Đảng ủy các phường Nà Hin, Sơn Lạc; Đảng ủy các xã Mường Tông, Bản Ngò."),
            [
                (
                    "Cụm thi đua số 7",
                    ["Đảng ủy phường Nà Hin", "Đảng ủy phường Sơn Lạc", "Đảng ủy xã Mường Tông", "Đảng ủy xã Bản Ngò"],
                    4,
                    [],
                )
            ],
        ),
        (
            (
                MET,
                (
                    "Năm 2023, Cụm thi đua số 7 gồm LĐLĐ tỉnh Nà Hin (Cụm trưởng), LĐLĐ tỉnh Sơn Lạc "
                    "(Cụm phó) và LĐLĐ tỉnh Mường Tông."
                ),
            ),
            [
                (
                    "Cụm thi đua số 7",
                    ["LĐLĐ tỉnh Nà Hin", "LĐLĐ tỉnh Sơn Lạc", "LĐLĐ tỉnh Mường Tông"],
                    3,
                    [(2023, "LĐLĐ tỉnh Nà Hin", ["LĐLĐ tỉnh Sơn Lạc"])],
                )
            ],
        ),
        (
            (
                MET,
                (
                    "Các đơn vị thành viên Cụm gồm: Bảo tàng tỉnh, Thư viện tỉnh, Nhà hát Chèo tỉnh và "
                    "Trung tâm Văn hóa tỉnh."
                ),
            ),
            [
                (
                    "Cụm thi đua số 7",
                    ["Bảo tàng tỉnh", "Thư viện tỉnh", "Nhà hát Chèo tỉnh", "Trung tâm Văn hóa tỉnh"],
                    4,
                    [],
                )
            ],
        ),
        ((MET, "Tổng số thành viên của Cụm là 8 đơn vị."), [("Cụm thi đua số 7", [], 8, [])]),
        ((MET, "Cả 7/7 đơn vị trong Cụm đã nộp báo cáo đúng hạn."), [("Cụm thi đua số 7", [], 7, [])]),
        (
            (
                MET,
                "Thành phần Cụm thi đua số 7:",
                [
                    ["TT", "Tên đơn vị", "Vai trò"],
                    ["1", "Huyện ủy Nà Hin", "Cụm trưởng"],
                    ["2", "Huyện ủy Sơn Lạc", "Cụm phó"],
                    ["3", "Thị ủy Mường Tông", "Thành viên"],
                ],
            ),
            [
                (
                    "Cụm thi đua số 7",
                    ["Huyện ủy Nà Hin", "Huyện ủy Sơn Lạc", "Thị ủy Mường Tông"],
                    3,
                    [(2023, "Huyện ủy Nà Hin", ["Huyện ủy Sơn Lạc"])],
                )
            ],
        ),
        (
            (
                MET,
                "Danh sách thành viên Cụm thi đua số 7",
                "list_item(1.)| Trường THPT Nà Hin (Cụm trưởng)",
                "list_item(2.)| Trường THPT Sơn Lạc (Cụm phó)",
                "list_item(3.)| Trường THPT Mường Tông",
            ),
            [
                (
                    "Cụm thi đua số 7",
                    ["Trường THPT Nà Hin", "Trường THPT Sơn Lạc", "Trường THPT Mường Tông"],
                    3,
                    [(2023, "Trường THPT Nà Hin", ["Trường THPT Sơn Lạc"])],
                )
            ],
        ),
        (
            (
                BLOC,
                (
                    "Ông Lê Văn Bình, Phó Giám đốc Sở Y tế - đơn vị Khối trưởng năm 2023, đã bàn giao hồ "
                    "sơ Khối trưởng cho Sở Tư pháp."
                ),
            ),
            [("Khối thi đua các sở, ban, ngành tỉnh", [], None, [(2023, "Sở Y tế", []), (2024, "Sở Tư pháp", [])])],
        ),
        (
            (BLOC, "Với vai trò Khối trưởng năm 2023, Sở Y tế đã ban hành kế hoạch hoạt động."),
            [("Khối thi đua các sở, ban, ngành tỉnh", [], None, [(2023, "Sở Y tế", [])])],
        ),
        (
            (
                BLOC,
                "Hội nghị bầu Ban Dân tộc làm Khối trưởng Khối thi đua năm 2024, 02 Khối phó là Sở Y tế và Sở Nội vụ.",
            ),
            [("Khối thi đua các sở, ban, ngành tỉnh", [], None, [(2024, "Ban Dân tộc", ["Sở Y tế", "Sở Nội vụ"])])],
        ),
        (
            (
                BLOC,
                "Kết quả bầu Khối trưởng năm 2024: Sở Y tế, đạt 100% số phiếu; Khối phó: Sở Nội vụ, đạt 95% số phiếu.",
            ),
            [("Khối thi đua các sở, ban, ngành tỉnh", [], None, [(2024, "Sở Y tế", ["Sở Nội vụ"])])],
        ),
        (
            (BLOC, "Trưởng khối thi đua năm 2024 được giao cho Sở Y tế, Phó Trưởng khối được giao cho Sở Nội vụ."),
            [("Khối thi đua các sở, ban, ngành tỉnh", [], None, [(2024, "Sở Y tế", ["Sở Nội vụ"])])],
        ),
        (
            (BLOC, "Sở Tài chính tiếp nhận cờ Khối trưởng năm 2024 từ Sở Y tế."),
            [("Khối thi đua các sở, ban, ngành tỉnh", [], None, [(2023, "Sở Y tế", []), (2024, "Sở Tài chính", [])])],
        ),
        (
            (
                BLOC,
                "Đồng chí Lê Văn Bình, Phó Viện trưởng Viện KSND tỉnh, đại diện đơn vị Khối trưởng trình bày báo cáo.",
            ),
            [("Khối thi đua các sở, ban, ngành tỉnh", [], None, [(2023, "Viện KSND tỉnh", [])])],
        ),
        (
            (BLOC, "Trưởng khối tổng hợp ý kiến, trình cấp trên; Phó khối giúp Trưởng khối kiểm tra."),
            [("Khối thi đua các sở, ban, ngành tỉnh", [], None, [])],
        ),
        (
            (
                MET,
                "Cụm thi đua số 7 ký giao ước.",
                "Cụm thi đua số 7 đã bình xét.",
                "caption| Quang cảnh Hội nghị tổng kết Cụm thi đua số 5",
            ),
            [("Cụm thi đua số 7", [], None, [])],
        ),
        ((MET, "Ông Bình từng công tác tại đơn vị dẫn đầu Khối thi đua số 3."), [("Cụm thi đua số 7", [], None, [])]),
        (
            ("Ngày 11/01/2024, Khối thi đua Mặt trận - Đoàn thể tỉnh tổ chức Hội nghị tổng kết năm 2023.",),
            [("Khối thi đua Mặt trận - Đoàn thể tỉnh", [], None, [])],
        ),
        (
            ("Khối thi đua Tổ chức chính trị - xã hội tỉnh tổ chức Hội nghị tổng kết năm 2023.",),
            [("Khối thi đua Tổ chức chính trị - xã hội tỉnh", [], None, [])],
        ),
        (
            ("Ngày 11/01/2024, Cụm thi đua số 3 (Sở Y tế và Sở Nội vụ) tổ chức Hội nghị tổng kết năm 2023.",),
            [("Cụm thi đua số 3", ["Sở Y tế", "Sở Nội vụ"], 2, [])],
        ),
    ],
)
def test_whole_rows(lines: tuple[Line, ...], expected: list[tuple[str, list[str], int | None, Terms]]) -> None:
    assert rows(*lines) == expected


@pytest.mark.parametrize(
    "name",
    ["Khối thi đua các doanh nghiệp may, nhuộm, in hoa", "Khối thi đua các xưởng nhà nước và tư nhân số II"],
)
def test_a_letterhead_gives_the_name_whole(name: str) -> None:
    minutes = document(
        f"letterhead| {name.upper()}",
        "headline| BIÊN BẢN HỌP TỔNG KẾT NĂM 2023",
        f"Ngày 11/01/2024, {name} tiến hành họp tổng kết năm 2023. Khối trưởng năm 2023 là Công ty May Nà Hin.",
    )
    assert [(c.name, [t.lead for t in c.terms]) for c in extract(minutes).clusters] == [(name, ["Công ty May Nà Hin"])]


#: Blocs by letter, roles that pass on over the years, tables of several clusters, members in the line below.
MORE: list[tuple[tuple[Line, ...], list[tuple[str, list[str], int | None, Terms]]]] = [
    (
        (
            "headline| Xã chia các khối thi đua năm 2031",
            "list_item(-)| Khối A: Trạm Thú y, Trạm Khuyến nông, Hạt Kiểm lâm; Khối trưởng: Trạm Thú y.",
            "list_item(-)| Khối B: Hội Làm vườn, Hội Nuôi ong, Hội Cây cảnh; Khối trưởng: Hội Nuôi ong.",
        ),
        [
            ("Khối A", ["Trạm Thú y", "Trạm Khuyến nông", "Hạt Kiểm lâm"], 3, [(2031, "Trạm Thú y", [])]),
            ("Khối B", ["Hội Làm vườn", "Hội Nuôi ong", "Hội Cây cảnh"], 3, [(2031, "Hội Nuôi ong", [])]),
        ],
    ),
    (
        (
            "Cụm thi đua số 3 tổ chức họp đầu năm.",
            "Cụm trưởng theo lối luân phiên: năm 2031 xã Nà Pó, năm 2032 xã Mường Và, năm 2033 xã Sông Mây.",
        ),
        [
            (
                "Cụm thi đua số 3",
                [],
                None,
                [(2031, "xã Nà Pó", []), (2032, "xã Mường Và", []), (2033, "xã Sông Mây", [])],
            )
        ],
    ),
    (
        (
            "Cụm thi đua số 3 tổ chức họp đầu năm.",
            "Cụm trưởng các năm lần lượt là: xã Nà Pó (năm 2031), xã Mường Và (năm 2032).",
        ),
        [("Cụm thi đua số 3", [], None, [(2031, "xã Nà Pó", []), (2032, "xã Mường Và", [])])],
    ),
    (
        (
            "Khối thi đua số 2 tổ chức họp, phân công như sau:",
            (("Năm", "Khối trưởng", "Khối phó"), ("2031", "Sở Y tế", "Sở Nội vụ"), ("2032", "Sở Nội vụ", "Sở Tư pháp")),
        ),
        [("Khối thi đua số 2", [], None, [(2031, "Sở Y tế", ["Sở Nội vụ"]), (2032, "Sở Nội vụ", ["Sở Tư pháp"])])],
    ),
    (
        (
            "headline| Danh sách các khối thi đua năm 2031",
            (
                ("TT", "Tên khối", "Tên đơn vị", "Chức danh"),
                ("1", "Khối thi đua số 1", "Sở Nội vụ", "Khối trưởng"),
                ("", "", "Sở Tài chính", "Khối phó"),
                ("", "", "Thanh tra tỉnh", ""),
                ("2", "Khối thi đua số 2", "Sở Y tế", "Khối trưởng"),
                ("", "", "Sở Tư pháp", ""),
                ("", "", "Sở Xây dựng", "Khối phó"),
            ),
        ),
        [
            (
                "Khối thi đua số 1",
                ["Sở Nội vụ", "Sở Tài chính", "Thanh tra tỉnh"],
                3,
                [(2031, "Sở Nội vụ", ["Sở Tài chính"])],
            ),
            ("Khối thi đua số 2", ["Sở Y tế", "Sở Tư pháp", "Sở Xây dựng"], 3, [(2031, "Sở Y tế", ["Sở Xây dựng"])]),
        ],
    ),
    (
        (
            "headline| Chia khối thi đua năm 2031",
            "heading| 1. Khối thi đua các trạm vùng cao: 03 trạm",
            "Trạm Thú y, Trạm Khuyến nông, Trạm Bảo vệ rừng.",
        ),
        [("Khối thi đua các trạm vùng cao", ["Trạm Thú y", "Trạm Khuyến nông", "Trạm Bảo vệ rừng"], 3, [])],
    ),
    (
        (
            (
                "Cụm thi đua số 2 tổ chức họp. Dự họp có các đơn vị trong Cụm: Trạm Thú y (đơn vị Cụm trưởng), Hạt Kiểm lâm "
                "(Cụm phó); các đơn vị thành viên: Trạm Khuyến nông, Trạm Bảo vệ rừng, Đội Thủy nông."
            ),
        ),
        [
            (
                "Cụm thi đua số 2",
                ["Trạm Thú y", "Hạt Kiểm lâm", "Trạm Khuyến nông", "Trạm Bảo vệ rừng", "Đội Thủy nông"],
                5,
                [(2031, "Trạm Thú y", ["Hạt Kiểm lâm"])],
            )
        ],
    ),
    (
        (
            (
                "Sáng nay, tại Hội trường Sở Thủy sản, Khối thi đua các sở kinh tế tổ chức họp. Ông Lò Văn Pín, Giám đốc Sở, "
                "Khối trưởng chủ trì."
            ),
        ),
        [("Khối thi đua các sở kinh tế", [], None, [(2031, "Sở Thủy sản", [])])],
    ),
    (
        (
            (
                "Cụm thi đua các tỉnh miền Thượng tổ chức họp. Ông Lò Văn Pín, Chủ tịch UBND tỉnh Nà Kẹ - Trưởng Cụm thi đua; "
                "ông Cà Văn Chựa, Chủ tịch UBND tỉnh Sông Mây - Phó Trưởng Cụm thi đua đồng chủ trì."
            ),
        ),
        [("Cụm thi đua các tỉnh miền Thượng", [], None, [(2031, "UBND tỉnh Nà Kẹ", ["UBND tỉnh Sông Mây"])])],
    ),
    (
        (
            "Cụm thi đua số 5 tổ chức tọa đàm.",
            "Dự có lãnh đạo 11 trạm thú y các huyện và 40 người thuộc Cụm.",
        ),
        [("Cụm thi đua số 5", [], 11, [])],
    ),
    (
        (
            "Khối thi đua số 6 tổ chức họp.",
            "Ông Lò Văn Pín, Phó Giám đốc Ban Giám đốc Bệnh viện Nà Kẹ, Khối trưởng nói.",
        ),
        [("Khối thi đua số 6", [], None, [(2031, "Bệnh viện Nà Kẹ", [])])],
    ),
    (  # members one below another in a cell, their number in a column of its own, heads that tell of both kinds
        (
            "Các cụm, khối thi đua năm 2031",
            (
                ("Tên cụm, khối", "Số đơn vị", "Thành viên", "Trưởng cụm (khối)", "Phó Trưởng cụm (khối)"),
                (
                    "Cụm thi đua số 1",
                    "03",
                    "Huyện Nà Hin Huyện Mường Tông Thành phố Buôn Sim",
                    "Huyện Nà Hin",
                    "Thành phố Buôn Sim",
                ),
                (
                    "Khối thi đua Doanh nghiệp",
                    "03",
                    "Công ty Điện lực Hạ Nậm Viễn thông Hạ Nậm Công ty CP Gỗ Hạ Nậm",
                    "Viễn thông Hạ Nậm",
                    "Công ty Điện lực Hạ Nậm Công ty CP Gỗ Hạ Nậm",
                ),
            ),
        ),
        [
            (
                "Cụm thi đua số 1",
                ["Huyện Nà Hin", "Huyện Mường Tông", "Thành phố Buôn Sim"],
                3,
                [(2031, "Huyện Nà Hin", ["Thành phố Buôn Sim"])],
            ),
            (
                "Khối thi đua Doanh nghiệp",
                ["Công ty Điện lực Hạ Nậm", "Viễn thông Hạ Nậm", "Công ty CP Gỗ Hạ Nậm"],
                3,
                [(2031, "Viễn thông Hạ Nậm", ["Công ty Điện lực Hạ Nậm", "Công ty CP Gỗ Hạ Nậm"])],
            ),
        ],
    ),
    (
        (
            "headline| BÁO CÁO Kết quả họp của Khối thi đua số 6",
            "heading| II. THÀNH VIÊN KHỐI VÀ CÁC CHỨC DANH NĂM 2031",
            "list_item| 1. Công ty Gỗ Nà Hin (Trưởng Khối)",
            "list_item| 2. Công ty Giống Bản Ngò (Phó Trưởng Khối)",
            "list_item| 3. Bưu điện tỉnh",
        ),
        [
            (
                "Khối thi đua số 6",
                ["Công ty Gỗ Nà Hin", "Công ty Giống Bản Ngò", "Bưu điện tỉnh"],
                3,
                [(2031, "Công ty Gỗ Nà Hin", ["Công ty Giống Bản Ngò"])],
            )
        ],
    ),
]


@pytest.mark.parametrize(("lines", "expected"), MORE)
def test_more_rows(lines: tuple[Line, ...], expected: list[tuple[str, list[str], int | None, Terms]]) -> None:
    assert rows(*lines, year=2031) == expected
