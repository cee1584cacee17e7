"""Clusters: names, members, sizes, leaders of each year, in made-up sentences of every form."""

import pytest

from extractors.cluster_bodies import same_body
from extractors.clusters import find_clusters
from extractors.participants import find_people_of
from extractors.reading import read
from tests.extractors.lines import Line, document

MET = "Ngày 11/01/2024, Cụm thi đua số 7 tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2023."
BLOC = "Ngày 11/01/2024, Khối thi đua các sở, ban, ngành tỉnh tổ chức Hội nghị tổng kết năm 2023."
Terms = list[tuple[int | None, str | None, list[str]]]


def rows(*lines: Line, year: int | None = 2023) -> list[tuple[str, list[str], int | None, Terms]]:
    reading = read(document(*lines))
    found = find_clusters(reading, find_people_of(reading), year)
    return [
        (c.name, list(c.members), c.member_count, [(t.year, t.lead, list(t.deputies)) for t in c.terms]) for c in found
    ]


def test_a_headline_names_the_cluster_after_the_months_reviewed() -> None:
    headline = "headline| Sơ kết phong trào thi đua 9 tháng đầu năm 2031 khối thi đua các nhà in"
    assert rows(headline, "Các đại biểu đã thảo luận.") == [("khối thi đua các nhà in", [], None, [])]


def terms(*lines: Line) -> Terms:
    ((_, _, _, told),) = rows(*lines)
    return told


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (MET, ["Cụm thi đua số 7"]),
        (BLOC, ["Khối thi đua các sở, ban, ngành tỉnh"]),
        ("Cụm thi đua số VIII Tòa án nhân dân tổ chức Hội nghị sơ kết.", ["Cụm thi đua số VIII"]),
        ("Cụm thi đua số 6 - Bộ Công an đã tổ chức Hội nghị tổng kết.", ["Cụm thi đua số 6"]),
        (
            "Khối thi đua các cơ quan tham mưu, giúp việc Tỉnh ủy tổ chức Hội nghị.",
            ["Khối thi đua các cơ quan tham mưu, giúp việc Tỉnh ủy"],
        ),
        (
            "Khối thi đua các cơ quan Đảng, Mặt trận và đoàn thể tỉnh đã tổ chức Hội nghị.",
            ["Khối thi đua các cơ quan Đảng, Mặt trận và đoàn thể tỉnh"],
        ),
        (
            "Cụm thi đua số 2 các trường đại học trực thuộc Bộ Giáo dục và Đào tạo đã tổ chức Hội nghị tổng kết.",
            ["Cụm thi đua số 2 các trường đại học"],
        ),
        ("Khối Nội chính tổ chức Hội nghị tổng kết công tác thi đua.", ["Khối Nội chính"]),
        ("Giám đốc Sở chưa xem xét việc tách Khối thi đua các đơn vị sự nghiệp của Sở thành hai khối.", []),
        ("Toàn tỉnh có 12 cụm thi đua xã, phường và 9 khối thi đua doanh nghiệp.", []),
        ("Đơn vị dẫn đầu các cụm, khối thi đua được tặng Cờ thi đua.", []),
        ("Khối lượng công việc của cụm công nghiệp tăng, phong trào thi đua sôi nổi.", []),
    ],
)
def test_names(sentence: str, names: list[str]) -> None:
    assert [name for name, *_ in rows(sentence)] == names


@pytest.mark.parametrize(
    ("sentence", "members", "count"),
    [
        (
            "Cụm gồm 3 trường: Trường Cao đẳng Nam Triệu, trường Cao đẳng An Lư và Trường Trung cấp Núi Đèo.",
            ["Trường Cao đẳng Nam Triệu", "trường Cao đẳng An Lư", "Trường Trung cấp Núi Đèo"],
            3,
        ),
        (
            "Cụm thi đua số 7 có 3 đơn vị là Bộ CHQS các tỉnh Sơn La, Lai Châu và Yên Bái, đóng quân ở miền núi.",
            ["Bộ CHQS tỉnh Sơn La", "Bộ CHQS tỉnh Lai Châu", "Bộ CHQS tỉnh Yên Bái"],
            3,
        ),
        (
            "Cụm gồm Công an các tỉnh duyên hải: Phú Yên, Khánh Hòa; năm qua đạt nhiều kết quả.",
            ["Công an tỉnh Phú Yên", "Công an tỉnh Khánh Hòa"],
            2,
        ),
        (
            "Cụm thi đua số 7 hiện có 03 đơn vị: TAND các tỉnh Trà Vinh, Bến Tre và TAND thành phố Cần Thơ.",
            ["TAND tỉnh Trà Vinh", "TAND tỉnh Bến Tre", "TAND thành phố Cần Thơ"],
            3,
        ),
        (
            "Cụm thi đua số 7 (gồm Hội LHPN các huyện: Đăk Rơ, Tu Mơ và Sa Loong) ký giao ước thi đua.",
            ["Hội LHPN huyện Đăk Rơ", "Hội LHPN huyện Tu Mơ", "Hội LHPN huyện Sa Loong"],
            3,
        ),
        (
            "Cụm gồm Ủy ban MTTQ các phường Vân Lâm, Âu Lạc và các xã Tu Lập, Cự Đà.",
            [
                "Ủy ban MTTQ phường Vân Lâm",
                "Ủy ban MTTQ phường Âu Lạc",
                "Ủy ban MTTQ xã Tu Lập",
                "Ủy ban MTTQ xã Cự Đà",
            ],
            4,
        ),
        (
            "Cụm gồm 4 đơn vị: Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch, Sở Giáo dục và Đào tạo, Thanh tra tỉnh.",
            ["Sở Nội vụ", "Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo", "Thanh tra tỉnh"],
            4,
        ),
        (
            "Cụm gồm Huyện ủy Ea Lê, Krông Bông và Thị ủy Buôn Trấp.",
            ["Huyện ủy Ea Lê", "Huyện ủy Krông Bông", "Thị ủy Buôn Trấp"],
            3,
        ),
        ("Cụm gồm Sở Thủy sản, Sở Y tế và 4 đơn vị khác.", ["Sở Thủy sản", "Sở Y tế"], 6),
        (
            "Theo đó, Sở Thủy sản và 3 đơn vị được phân công trong Cụm gồm: Sở Y tế, Sở Nội vụ, Sở Tư pháp.",
            ["Sở Thủy sản", "Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"],
            4,
        ),
        ("Tham dự có đại diện lãnh đạo 07 trường trong Cụm.", [], 7),
        ("Các đơn vị có mặt (đủ 06/06 đơn vị của Cụm).", [], 6),
        ("Cụm có 3 đơn vị được tặng Cờ thi đua.", [], None),
        ("Cụm thống nhất thực hiện 2 nội dung, gồm: Nâng cao chất lượng, Duy trì kỷ luật.", [], None),
    ],
)
def test_members(sentence: str, members: list[str], count: int | None) -> None:
    assert [(m, c) for _, m, c, _ in rows(MET, sentence)] == [(members, count)]


def test_members_in_list_and_table() -> None:
    table = [
        ["STT", "Tên đơn vị", "Ghi chú"],
        ["1", "Sở Nội vụ", "Cụm trưởng"],
        ["2", "Sở Tài chính", "Cụm phó"],
        ["3", "Sở Y tế", ""],
    ]
    expected = [
        ("Cụm thi đua số 7", ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"], 3, [(2023, "Sở Nội vụ", ["Sở Tài chính"])])
    ]
    assert rows(MET, "Danh sách các đơn vị thành viên Cụm thi đua số 7", table) == expected
    items = ("list_item| Sở Nội vụ (Cụm trưởng);", "list_item| Sở Tài chính - Cụm phó;", "list_item| Sở Y tế.")
    assert rows(MET, "Cụm gồm các đơn vị sau:", *items) == expected


def test_several_clusters() -> None:
    table = [
        ["Cụm thi đua", "Đơn vị thành viên", "Cụm trưởng"],
        ["Cụm thi đua số 1", "xã An Hòa, xã Bình Minh", "xã An Hòa"],
        ["Cụm thi đua số 2", "xã Đại Đồng, xã Phúc Lộc", "xã Phúc Lộc"],
    ]
    assert rows("Các cụm thi đua năm 2024:", table, year=2024) == [
        ("Cụm thi đua số 1", ["xã An Hòa", "xã Bình Minh"], 2, [(2024, "xã An Hòa", [])]),
        ("Cụm thi đua số 2", ["xã Đại Đồng", "xã Phúc Lộc"], 2, [(2024, "xã Phúc Lộc", [])]),
    ]
    headed = (
        "heading| Cụm thi đua số 1 (07 đài):",
        "list_item| Đài Lào Cai, Cụm trưởng.",
        "list_item| Đài Lai Châu, Cụm phó.",
        "heading| Cụm thi đua số 2 (08 đài):",
        "list_item| Đài Phú Thọ, Cụm trưởng.",
    )
    assert rows(*headed, year=2022) == [
        ("Cụm thi đua số 1", [], 7, [(2022, "Đài Lào Cai", ["Đài Lai Châu"])]),
        ("Cụm thi đua số 2", [], 8, [(2022, "Đài Phú Thọ", [])]),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Hội nghị nhất trí bầu Sở Tài chính làm Khối trưởng, Sở Tư pháp và Ban Dân tộc làm Khối phó năm 2024.",
            [(2024, "Sở Tài chính", ["Sở Tư pháp", "Ban Dân tộc"])],
        ),
        (
            "Sở Y tế giữ vai trò Trưởng khối; Thanh tra tỉnh là Phó Trưởng khối năm 2024.",
            [(2024, "Sở Y tế", ["Thanh tra tỉnh"])],
        ),
        ("Năm 2024, Sở Nội vụ tiếp tục giữ chức Trưởng khối; Phó khối là Sở Y tế.", [(2024, "Sở Nội vụ", ["Sở Y tế"])]),
        (
            "Khối trưởng: Sở Nội vụ. Khối phó: Sở Tài chính, Sở Tư pháp.",
            [(2023, "Sở Nội vụ", ["Sở Tài chính", "Sở Tư pháp"])],
        ),
        (
            "Trưởng khối năm 2024 do Sở Công Thương đảm nhiệm, Phó khối là Sở Xây dựng.",
            [(2024, "Sở Công Thương", ["Sở Xây dựng"])],
        ),
        (
            "Sở Nội vụ và Ban Dân tộc lần lượt làm Khối trưởng, Khối phó năm 2024.",
            [(2024, "Sở Nội vụ", ["Ban Dân tộc"])],
        ),
        (
            "Hội nghị bầu chọn khối trưởng và khối phó năm 2024 là Sở Y tế (Khối trưởng) và Sở Tư pháp (Khối phó).",
            [(2024, "Sở Y tế", ["Sở Tư pháp"])],
        ),
        (
            "Hội nghị bầu Sở Y tế là Khối trưởng và Sở Xây dựng - Khối phó năm 2024.",
            [(2024, "Sở Y tế", ["Sở Xây dựng"])],
        ),
        (
            "Sở Nội vụ (Trưởng khối năm 2023) đã bàn giao nhiệm vụ Trưởng khối năm 2024 cho Sở Tài chính.",
            [(2023, "Sở Nội vụ", []), (2024, "Sở Tài chính", [])],
        ),
        (
            "Sở Tài chính nhận bàn giao Trưởng khối năm 2024 từ Sở Nội vụ - Trưởng khối năm 2023.",
            [(2023, "Sở Nội vụ", []), (2024, "Sở Tài chính", [])],
        ),
        (
            "Sở Y tế được bầu làm Trưởng khối năm 2024, thay Sở Nội vụ hoàn thành nhiệm vụ Trưởng khối năm 2023.",
            [(2023, "Sở Nội vụ", []), (2024, "Sở Y tế", [])],
        ),
        ("Hội nghị suy tôn Sở Tài chính làm Trưởng khối nhiệm kỳ tới.", [(2024, "Sở Tài chính", [])]),
        (
            "Hội nghị bầu Sở Y tế giữ nhiệm vụ Khối trưởng, Sở Tư pháp giữ nhiệm vụ Khối phó năm học 2024 - 2025.",
            [(2024, "Sở Y tế", ["Sở Tư pháp"])],
        ),
        (
            "Ông Lê Văn Bình, Giám đốc Sở Tài chính, Khối trưởng và bà Trần Thị Cúc, Phó Giám đốc Sở Y tế, Khối phó.",
            [(2023, "Sở Tài chính", ["Sở Y tế"])],
        ),
        (
            "Ông Lê Văn Bình, Bí thư Đảng ủy, Chánh Thanh tra tỉnh được suy tôn làm Trưởng khối năm 2024.",
            [(2024, "Thanh tra tỉnh", [])],
        ),
        ("Trưởng khối luân phiên năm 2024 là Sở Y tế.", [(2024, "Sở Y tế", [])]),
        ("Sở Y tế được bầu làm Trưởng Khối thi đua các sở, ban, ngành tỉnh năm 2024.", [(2024, "Sở Y tế", [])]),
        (
            "Thay mặt đơn vị Khối trưởng, bà Lê Thị Hoa, Phó Giám đốc Sở Tài chính trình bày báo cáo.",
            [(2023, "Sở Tài chính", [])],
        ),
        ("Cảm ơn ông Phan Đình Nhã, nguyên Phó Trưởng khối vừa nghỉ hưu.", []),
        ("Đồng chí cho biết đơn vị Khối trưởng năm 2024 sẽ ban hành Kế hoạch.", []),
    ],
)
def test_leaders(sentence: str, expected: Terms) -> None:
    assert terms(BLOC, sentence) == expected


def test_elected_without_a_year_follow_those_in_office() -> None:
    office = "Chủ trì có ông Lê Văn Bình, Giám đốc Sở Tài chính, Trưởng khối."
    assert terms(BLOC, office, "Hội nghị đã bầu Sở Y tế làm Trưởng khối.") == [
        (2023, "Sở Tài chính", []),
        (2024, "Sở Y tế", []),
    ]
    assert terms(BLOC, "Hội nghị đã bầu Sở Y tế làm Trưởng khối.") == [(2023, "Sở Y tế", [])]


def test_posts_told_in_a_table_stand_for_a_person_named_elsewhere() -> None:
    table = [["TT", "Họ và tên", "Chức vụ"], ["1", "Ông Lê Văn Bình", "Giám đốc Sở Tài chính"]]
    assert terms(BLOC, "Chủ trì: ông Lê Văn Bình, đơn vị Khối trưởng.", table) == [(2023, "Sở Tài chính", [])]


def test_evidence_names_the_words_and_the_rule() -> None:
    reading = read(document(BLOC, "Hội nghị bầu Sở Y tế làm Khối trưởng năm 2024."))
    (cluster,) = find_clusters(reading, find_people_of(reading), 2023)
    assert [(e.quote, e.field, e.rule) for e in cluster.evidence] == [
        ("Khối thi đua các sở, ban, ngành tỉnh", "name", "clusters.described"),
        ("Sở Y tế", "terms:2024:lead", "clusters.becomes"),
    ]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("UBND xã An Hòa", "Ủy ban nhân dân xã An Hòa", True),
        ("trường Cao đẳng An Lư", "Cao đẳng An Lư", True),
        ("Công an tỉnh Phú Yên", "Công an tỉnh Phú Thọ", False),
        ("Lữ đoàn 241", "Lữ đoàn 368", False),
    ],
)
def test_same_body(a: str, b: str, same: bool) -> None:
    assert same_body(a, b) is same


def test_words_that_state_the_number_of_members() -> None:
    sentence = "Cụm thi đua số 7 gồm 03 đơn vị: Huyện Mường Na, Huyện Tà Lài và Huyện Bản Chang."
    reading = read(document(MET, sentence))
    (cluster,) = find_clusters(reading, find_people_of(reading), 2023)
    assert cluster.member_count == 3
    assert [e.quote for e in cluster.evidence if e.field == "member_count"] == ["Cụm thi đua số 7 gồm 03 đơn vị:"]
