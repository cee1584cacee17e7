"""Names, members and sizes of clusters as pages of every kind tell them, in made-up sentences."""

import pytest

from tests.extractors.lines import Line
from tests.extractors.test_clusters import MET, rows

Row = tuple[str, list[str], int | None]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Hội nghị tổng kết Cụm thi đua Báo Đảng các tỉnh miền Đông Nam Bộ diễn ra tại Nà Hin.", "Báo Đảng các tỉnh miền Đông Nam Bộ"),
        ("Cụm thi đua các trường THPT khu vực phía Nam tổ chức sơ kết học kỳ I.", "các trường THPT khu vực phía Nam"),
        ("Cụm thi đua IV, Hội Nông dân tỉnh tổ chức Hội nghị tổng kết.", "IV"),
        ("Cụm thi đua cấp tỉnh số IV tổ chức lễ khai mạc Hội thao.", "cấp tỉnh số IV"),
        ("Cụm thi đua Ban Dân vận các tỉnh Tây Nguyên tổ chức giao ban.", "Ban Dân vận các tỉnh Tây Nguyên"),
        ("Cụm thi đua Sở Xây dựng, Cục Thống kê các tỉnh vùng cao tổ chức tổng kết.", "Sở Xây dựng, Cục Thống kê các tỉnh vùng cao"),
        ("Cụm thi đua số 4 các tỉnh Tây Hạ Hội Người mù Việt Nam tổ chức sơ kết.", "số 4 các tỉnh Tây Hạ"),
        ("Cụm thi đua các tỉnh Bắc Trung Bộ - Bộ Xây dựng tổ chức Hội nghị.", "các tỉnh Bắc Trung Bộ"),
        ("Cụm thi đua các Chi cục trực thuộc Sở Y tế đã tổ chức Hội nghị.", "các Chi cục"),
        ("Cụm thi đua 4 phòng trực thuộc Ban CHQS huyện tổ chức tổng kết.", "4 phòng"),
        ("Cụm thi đua 6 Ban Tuyên giáo Thành ủy tổ chức ký kết giao ước.", "6"),
        ("Cụm thi đua các huyện, thị xã vùng trũng gồm: Nà Hin, Sơn Lạc, Bạc Hà tổ chức họp.", "các huyện, thị xã vùng trũng"),
        ("Cụm thi đua lĩnh vực Nông nghiệp và Môi trường tổ chức Hội nghị.", "lĩnh vực Nông nghiệp và Môi trường"),
        ("Cụm thi đua Hội Luật gia (HLG) các tỉnh, thành phố phía Đông tổ chức sơ kết.", "Hội Luật gia (HLG) các tỉnh, thành phố phía Đông"),
    ],
)  # fmt: skip
def test_names_of_emulation_clusters(sentence: str, name: str) -> None:
    assert [row[0] for row in rows(sentence)] == [f"Cụm thi đua {name}"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Khối thi đua Xây dựng Đảng - Nội chính tỉnh tổ chức Hội nghị.", ["Khối thi đua Xây dựng Đảng - Nội chính tỉnh"]),
        (
            "Khối thi đua các cơ quan, đơn vị tài chính, kinh tế, kỹ thuật tổ chức họp.",
            ["Khối thi đua các cơ quan, đơn vị tài chính, kinh tế, kỹ thuật"],
        ),
        ("Khối thi đua các cơ quan T.Ư quản lý nhà nước về kinh tế họp.", ["Khối thi đua các cơ quan T.Ư quản lý nhà nước về kinh tế"]),
        ("Khối thi đua Tổng hợp - Kinh tế tổ chức Hội nghị.", ["Khối thi đua Tổng hợp - Kinh tế"]),
        ("Khối thi đua các Hội, đoàn thể quần chúng tỉnh tổ chức họp.", ["Khối thi đua các Hội, đoàn thể quần chúng tỉnh"]),
        (
            "Khối thi đua doanh nghiệp có vốn nhà nước tổ chức Hội nghị ký kết giao ước.",
            ["Khối thi đua doanh nghiệp có vốn nhà nước"],
        ),
        ("Ngày 3/2, Cụm Hội Nông dân các tỉnh ven sông đã tổ chức ký giao ước thi đua.", ["Cụm Hội Nông dân các tỉnh ven sông"]),
        ("Đoàn Khối các cơ quan tỉnh tổ chức Hội nghị tổng kết phong trào thi đua.", []),
        ("Trạm Y tế cụm dân cư số 3 tổ chức Hội nghị thi đua.", []),
        ("Toàn ngành có 9 cụm thi đua, 5 khối thi đua; các cụm, khối thi đua đã ký kết giao ước.", []),
        ("Năm 2023, khối 12 gồm 5 lớp phát động thi đua học tốt.", []),
        ("headline| Tổng kết cụm thi đua LĐLĐ các tỉnh ven sông: chung sức vượt khó", ["cụm thi đua LĐLĐ các tỉnh ven sông"]),
        ("Có lần, tại hội nghị tổng kết của khối thi đua phường, xã, ông nhường giấy khen cho người khác.", []),
        ("Khối 9 tổ chức ký giao ước thi đua giữa các lớp, học sinh hăng hái.", []),
        ("Cụm cảng khu vực miền Trung tổ chức Hội nghị tổng kết phong trào thi đua.", []),
        ("Trường THPT Nà Hin dẫn đầu cụm thi đua, được tặng Cờ thi đua của UBND tỉnh.", []),
        ("Trung tâm được Khối thi đua các Trung tâm Y tế bình xét tặng Cờ thi đua.", []),
        ("Kế hoạch tổng kết hoạt động các Cụm thi đua các Tổ chức hội năm 2023 đã ban hành.", []),
    ],
)  # fmt: skip
def test_names_of_blocs_and_what_is_none(sentence: str, names: list[str]) -> None:
    assert [row[0] for row in rows(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "members", "count"),
    [
        (
            "Cụm gồm 04 đơn vị: Viện kiểm sát nhân dân thành phố Sơn Lạc và các huyện Nà Hin, Bạc Hà, Kiên Mỹ long trọng tổ chức lễ.",
            ["Viện kiểm sát nhân dân thành phố Sơn Lạc", "Viện kiểm sát nhân dân huyện Nà Hin", "Viện kiểm sát nhân dân huyện Bạc Hà", "Viện kiểm sát nhân dân huyện Kiên Mỹ"],
            4,
        ),
        ("Cụm (gồm TP. Sơn Lạc và các huyện: Nà Hin, Bạc Hà) họp.", ["TP. Sơn Lạc", "huyện Nà Hin", "huyện Bạc Hà"], 3),
        ("Cụm gồm các đồn biên phòng: Nà Hin, Bạc Hà, Kiên Mỹ.", ["đồn biên phòng Nà Hin", "đồn biên phòng Bạc Hà", "đồn biên phòng Kiên Mỹ"], 3),
        ("Cụm gồm 3 Sở Tư pháp: Nà Hin, Bạc Hà, Kiên Mỹ.", ["Sở Tư pháp Nà Hin", "Sở Tư pháp Bạc Hà", "Sở Tư pháp Kiên Mỹ"], 3),
        ("Cụm bao gồm 3 TAND các huyện, thị xã: Nà Hin, Bạc Hà và Kiên Mỹ.", ["TAND Nà Hin", "TAND Bạc Hà", "TAND Kiên Mỹ"], 3),
        ("Cụm gồm ban dân vận các huyện, thị ủy Nà Hin, Bạc Hà và Kiên Mỹ.", ["ban dân vận Nà Hin", "ban dân vận Bạc Hà", "ban dân vận Kiên Mỹ"], 3),
        (
            "Cụm gồm 2 Sở Tư pháp: Nà Hin, Bạc Hà và 2 Phòng Tư pháp thuộc UBND các huyện Kiên Mỹ, Sơn Lạc.",
            ["Sở Tư pháp Nà Hin", "Sở Tư pháp Bạc Hà", "Phòng Tư pháp thuộc UBND huyện Kiên Mỹ", "Phòng Tư pháp thuộc UBND huyện Sơn Lạc"],
            4,
        ),
        ("Cụm gồm Thanh tra các đơn vị: Sở Y tế, Sở Xây dựng, Sở Nội vụ.", ["Thanh tra Sở Y tế", "Thanh tra Sở Xây dựng", "Thanh tra Sở Nội vụ"], 3),
        ("Cụm gồm các công đoàn cơ sở: Sở Y tế; Sở Xây dựng; Sở Nội vụ.", ["công đoàn cơ sở Sở Y tế", "công đoàn cơ sở Sở Xây dựng", "công đoàn cơ sở Sở Nội vụ"], 3),
        ("Cụm gồm 3 trường chính trị tỉnh Nà Hin, Bạc Hà, Kiên Mỹ.", ["trường chính trị tỉnh Nà Hin", "trường chính trị tỉnh Bạc Hà", "trường chính trị tỉnh Kiên Mỹ"], 3),
        ("Cụm gồm các Văn phòng Đảng ủy: phường Nà Hin, phường Bạc Hà và phường Kiên Mỹ.", ["Văn phòng Đảng ủy phường Nà Hin", "Văn phòng Đảng ủy phường Bạc Hà", "Văn phòng Đảng ủy phường Kiên Mỹ"], 3),
        ("Cụm gồm 3 đơn vị thành viên là HLG các tỉnh: Nà Hin, Bạc Hà, Kiên Mỹ.", ["HLG tỉnh Nà Hin", "HLG tỉnh Bạc Hà", "HLG tỉnh Kiên Mỹ"], 3),
        ("Cụm gồm 02 Đảng ủy Khối các cơ quan tỉnh, Đảng ủy Khối Doanh nghiệp tỉnh.", ["Đảng ủy Khối các cơ quan tỉnh", "Đảng ủy Khối Doanh nghiệp tỉnh"], 2),
        ("Cụm gồm 3 trường khu vực miền núi, biên giới: Trường Dân tộc nội trú Nà Hin, Trường THPT Bạc Hà, Trường THPT Kiên Mỹ.", ["Trường Dân tộc nội trú Nà Hin", "Trường THPT Bạc Hà", "Trường THPT Kiên Mỹ"], 3),
        ("Cụm gồm 2 trường các huyện ven biển (Trường THPT Bạc Hà, Trường THPT Kiên Mỹ) tổ chức họp.", ["Trường THPT Bạc Hà", "Trường THPT Kiên Mỹ"], 2),
        ("Cụm gồm 3 cơ quan, đơn vị cấp tỉnh: Sở Tư pháp, Thanh tra tỉnh và Trại giam Sông Mây.", ["Sở Tư pháp", "Thanh tra tỉnh", "Trại giam Sông Mây"], 3),
        ("Cụm gồm các đơn vị Sở Y tế, Sở Nội vụ và Sở Tư pháp.", ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"], 3),
        ("Cụm gồm:Sở Y tế,Sở Nội vụ,Sở Tư pháp.", ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"], 3),
        ("Cụm thi đua số 7( gồm Sở Y tế ; Sở Nội vụ ; Sở Tư pháp ) họp.", ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"], 3),
        ("Cụm gồm các đơn vị UBND các phường: An Hòa, Tân Lập; các xã: Phúc Lộc.", ["UBND phường An Hòa", "UBND phường Tân Lập", "UBND xã Phúc Lộc"], 3),
        ("Cụm gồm Hải đội 2 và 6 Đồn biên phòng tuyến biển.", [], None),
        ("Dự có lãnh đạo Sở Y tế các tỉnh trong Cụm thi đua gồm: Nà Hin, Bạc Hà và Kiên Mỹ.", ["Sở Y tế tỉnh Nà Hin", "Sở Y tế tỉnh Bạc Hà", "Sở Y tế tỉnh Kiên Mỹ"], 3),
        ("Dự có lãnh đạo Hội Đông y các tỉnh, thành phố Cụm thi đua số 7: Nà Hin, Bạc Hà, Kiên Mỹ và báo đài đưa tin.", ["Hội Đông y Nà Hin", "Hội Đông y Bạc Hà", "Hội Đông y Kiên Mỹ"], 3),
        ("Đại diện cho 3 đơn vị gồm: Ban Tổ chức, Ban Dân vận, Trường Chính trị tỉnh thuộc Cụm thi đua số 7 phát biểu.", ["Ban Tổ chức", "Ban Dân vận", "Trường Chính trị tỉnh"], 3),
        ("Hội LHPN các huyện Nà Hin, Bạc Hà, Kiên Mỹ thuộc Cụm thi đua số 7 ký kết giao ước.", ["Hội LHPN huyện Nà Hin", "Hội LHPN huyện Bạc Hà", "Hội LHPN huyện Kiên Mỹ"], 3),
        ("Các đơn vị tham gia ký kết bao gồm: Công ty Chè Nà Hin (Trưởng cụm), Công ty Mía Bạc Hà (Phó cụm), Công ty CP 2-9.", ["Công ty Chè Nà Hin", "Công ty Mía Bạc Hà", "Công ty CP 2-9"], None),
        ("Các xã viên dự họp gồm: ông Lê Văn Bình, bà Trần Thị Cúc.", [], None),
        ("Các đại biểu đại diện cho 13 doanh nghiệp thuộc Cụm thi đua số 7 đã thảo luận.", [], 13),
        ("Công an 5 tỉnh Cụm thi đua số 7 ký giao ước thi đua.", [], 5),
        ("Tỉnh tặng Bằng khen cho 2 đơn vị của Cụm.", [], None),
    ],
)  # fmt: skip
def test_members(sentence: str, members: list[str], count: int | None) -> None:
    ((_, found, number),) = [row[:3] for row in rows(MET, sentence)]
    assert found == members
    assert number == (len(members) or None if count is None else count)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("headline| Hội nghị thi đua Cụm 1 - Đại học Nà Hin, Đại học Bạc Hà, Đại học Kiên Mỹ", "Hội nghị thi đua Cụm 1 đã họp."),
            [("Cụm 1", ["Đại học Nà Hin", "Đại học Bạc Hà", "Đại học Kiên Mỹ"], 3)],
        ),
        (
            (
                "Sở hướng dẫn chia các đơn vị thành 2 cụm thi đua:",
                "heading| I. Cụm 1: Gồm 3 đơn vị (các trường vùng cao)",
                "list_item(1.)| Trường THPT Nà Hin",
                "list_item(2.)| Trường THPT Bạc Hà",
                "list_item(3.)| Trường THPT Kiên Mỹ",
                "heading| II. Cụm 2: Gồm 9 đơn vị (các trường vùng thấp)",
                "list_item(1.)| Trường THPT Sơn Lạc",
                "list_item(2.)| Trường THPT Mường Tông",
            ),
            [
                ("Cụm 1", ["Trường THPT Nà Hin", "Trường THPT Bạc Hà", "Trường THPT Kiên Mỹ"], 3),
                ("Cụm 2", ["Trường THPT Sơn Lạc", "Trường THPT Mường Tông"], 9),
            ],
        ),
        (
            (MET, "Cụm gồm 3 đơn vị:", "Sở Y tế,", "Sở Nội vụ (Cụm phó),", "Sở Tư pháp.", "Năm qua các đơn vị thi đua sôi nổi."),
            [("Cụm thi đua số 7", ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"], 3)],
        ),
        (
            ("Lớp học dành cho hai cụm thi đua phía Bắc (gồm các huyện Nà Hin, Bạc Hà, Kiên Mỹ) và phía Nam.",),
            [("cụm thi đua phía Bắc", ["huyện Nà Hin", "huyện Bạc Hà", "huyện Kiên Mỹ"], 3)],
        ),
        (
            ("Hội LHPN thành phố Sơn Lạc dẫn đầu Cụm thi đua 5 Hội LHPN thành phố trực thuộc Trung ương.",),
            [("Cụm thi đua 5 Hội LHPN thành phố trực thuộc Trung ương", [], 5)],
        ),
        (
            ("Cụm thi đua 3 tỉnh miền Đông (Nà Hin, Bạc Hà, Kiên Mỹ) tổ chức Hội nghị.",),
            [("Cụm thi đua 3 tỉnh miền Đông", ["Nà Hin", "Bạc Hà", "Kiên Mỹ"], 3)],
        ),
        (
            (
                "Cụm thi đua các Sở Y tế miền Đông họp, gồm: Sở Y tế Nà Hin, Sở Y tế Bạc Hà và Sở Y tế Kiên Mỹ.",
                "Năm qua, 10 đơn vị thành viên Cụm thi đua đã hoàn thành nhiệm vụ.",
            ),
            [("Cụm thi đua các Sở Y tế miền Đông", ["Sở Y tế Nà Hin", "Sở Y tế Bạc Hà", "Sở Y tế Kiên Mỹ"], 10)],
        ),
        (
            ("Dự có lãnh đạo các tỉnh Cụm thi đua Tây Nguyên.", "Các tỉnh trong Cụm thi đua sôi nổi, hoạt động của Cụm đều tay."),
            [("Cụm thi đua Tây Nguyên", [], None)],
        ),
        (
            ("Cụm thi đua số 8, gồm các tỉnh ven biển (từ Nà Hin đến Bạc Hà) tổ chức hội nghị sơ kết.",),
            [("Cụm thi đua số 8", [], None)],
        ),
    ],
)  # fmt: skip
def test_rows(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert [row[:3] for row in rows(*lines)] == expected
