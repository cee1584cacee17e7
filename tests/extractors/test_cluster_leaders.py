"""Who leads and who deputises, and in which year, told in the many ways of pages; made-up sentences."""

import pytest

from extractors.clusters import find_clusters
from extractors.participants import find_people_of
from extractors.reading import read
from tests.extractors.lines import Line, document
from tests.extractors.test_clusters import MET, Terms, terms


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("UBND huyện Nà Hin - đơn vị Trưởng cụm năm 2023 - trao cờ luân lưu cho UBND huyện Sơn Lạc, đơn vị Trưởng cụm năm 2024.", [(2023, "UBND huyện Nà Hin", []), (2024, "UBND huyện Sơn Lạc", [])]),
        ("Năm 2024, Cụm trưởng là Sở Y tế, Cụm phó là Sở Nội vụ và Sở Tư pháp.", [(2024, "Sở Y tế", ["Sở Nội vụ", "Sở Tư pháp"])]),
        ("Sở Y tế tiếp nhận vai trò Cụm trưởng từ Sở Nội vụ.", [(2023, "Sở Nội vụ", []), (2024, "Sở Y tế", [])]),
        ("Hội nghị bầu Sở Y tế giữ chức Trưởng Cụm thi đua, Sở Nội vụ giữ chức Phó Trưởng cụm năm 2024.", [(2024, "Sở Y tế", ["Sở Nội vụ"])]),
        ("Đ/c Lê Văn Bình- PGĐ Sở Y tế, Cụm trưởng phát biểu khai mạc.", [(2023, "Sở Y tế", [])]),
        ("Phòng Kế toán đơn vị Cụm trưởng trình bày báo cáo.", [(2023, "Phòng Kế toán", [])]),
        ("Thanh tra huyện Nà Hin đơn vị Cụm trưởng Cụm thi đua số 7 - Bộ Tư pháp đã khai mạc Hội nghị.", [(2023, "Thanh tra huyện Nà Hin", [])]),
        ("Bà Trần Thị Cúc, Chủ tịch Hội CCB tỉnh Nà Hin Cụm trưởng Cụm thi đua số 7 điều hành.", [(2023, "Hội CCB tỉnh Nà Hin", [])]),
        ("Đồng chí Lê Văn Bình, Chủ tịch Hội đồng Thi đua khen thưởng Học viện Thủy lợi, Cụm trưởng phát biểu.", [(2023, "Học viện Thủy lợi", [])]),
        ("TS. Lê Văn Bình, Phó Bí thư Tỉnh ủy, Hiệu trưởng Trường Chính trị tỉnh Nà Hin (đơn vị cụm trưởng) chủ trì.", [(2023, "Trường Chính trị tỉnh Nà Hin", [])]),
        ("Ông Lê Văn Bình, Phó Trưởng ban Ban Dân tộc (Cụm trưởng) phát biểu.", [(2023, "Ban Dân tộc", [])]),
        ("Đồng chí Lê Văn Bình – Cụm trưởng Cụm thi đua số 7 khai mạc. Đồng chí Trần Thị Cúc – Cụm phó đọc báo cáo.", [(2023, "Lê Văn Bình", ["Trần Thị Cúc"])]),
        ("Bà Trần Thị Cúc, Chủ tịch Hội Nông dân tỉnh Nà Hin kiêm Cụm trưởng cho biết.", [(2023, "Hội Nông dân tỉnh Nà Hin", [])]),
        ("Cụm trưởng Cụm thi đua số 7, ông Lê Văn Bình, Chủ tịch Hội Nhà báo tỉnh Nà Hin phát biểu.", [(2023, "Hội Nhà báo tỉnh Nà Hin", [])]),
        ("Là đơn vị Cụm trưởng năm 2024, bà Trần Thị Cúc - Trưởng phòng 9 Viện kiểm sát tỉnh nhận nhiệm vụ.", [(2024, "phòng 9 Viện kiểm sát tỉnh", [])]),
        ("Với nhiệm vụ Trưởng Cụm thi đua số 7, Cục Thống kê Nà Hin chủ trì giao lưu.", [(2023, "Cục Thống kê Nà Hin", [])]),
        ("Dự có lãnh đạo các sở và đơn vị cụm trưởng Sở Y tế.", [(2023, "Sở Y tế", [])]),
        ("Tân Cụm trưởng Sở Y tế phát biểu nhận nhiệm vụ.", [(2024, "Sở Y tế", [])]),
        ("Các đại biểu chúc mừng Sở Y tế, đơn vị Cụm trưởng mới.", [(2024, "Sở Y tế", [])]),
        ("Đảng ủy xã Nà Hin được bầu Cụm trưởng Cụm thi đua số 7 năm 2024.", [(2024, "Đảng ủy xã Nà Hin", [])]),
        ("Hội nghị bầu Cụm trưởng Cụm thi đua số 7 năm 2024 (Sở Y tế), Cụm phó (Sở Nội vụ).", [(2024, "Sở Y tế", ["Sở Nội vụ"])]),
        ("Các đơn vị đã bầu ra Sở Y tế là Cụm trưởng và Sở Nội vụ là Cụm phó năm 2024.", [(2024, "Sở Y tế", ["Sở Nội vụ"])]),
        ("Các đơn vị bầu Sở Y tế làm Cụm trưởng và phát động phong trào thi đua năm 2024.", [(2024, "Sở Y tế", [])]),
        ("Hội nghị bầu Cụm trưởng, Cụm phó năm 2024. Kết quả, Sở Y tế được bầu làm Cụm trưởng; Sở Nội vụ được bầu làm Cụm phó.", [(2024, "Sở Y tế", ["Sở Nội vụ"])]),
        ("Năm 2024, Trường THPT Sơn Lạc sẽ đảm nhận nhiệm vụ Cụm trưởng, Trường THPT Bạc Hà đảm nhận nhiệm vụ Cụm phó.", [(2024, "Trường THPT Sơn Lạc", ["Trường THPT Bạc Hà"])]),
        ("Phát biểu nhận nhiệm vụ, đại diện Sở Y tế - Cụm trưởng năm 2024 - cảm ơn các đơn vị.", [(2024, "Sở Y tế", [])]),
        ("Sở Y tế trên cương vị Cụm trưởng năm 2023 đã xây dựng kế hoạch.", [(2023, "Sở Y tế", [])]),
        ("Cụm trưởng - Sở Y tế tỉnh Nà Hin chủ trì tổ chức Hội nghị.", [(2023, "Sở Y tế tỉnh Nà Hin", [])]),
        ("Cụm trưởng:Sở Y tế; Cụm phó:Sở Nội vụ.", [(2023, "Sở Y tế", ["Sở Nội vụ"])]),
        ("Sở Y tế(Cụm trưởng) và Sở Nội vụ -Cụm phó chủ trì.", [(2023, "Sở Y tế", ["Sở Nội vụ"])]),
        ("Hội nghị bầu Trưởng cụm: Sở Y tế, Phó Trưởng cụm: Sở Nội vụ năm 2024.", [(2024, "Sở Y tế", ["Sở Nội vụ"])]),
        ("Các đơn vị thống nhất luân phiên Sở Y tế làm Cụm trưởng năm 2024.", [(2024, "Sở Y tế", [])]),
        ("Linh mục Lê Văn Bình, Cụm trưởng, phát biểu.", [(2023, "Lê Văn Bình", [])]),
        ("Thay mặt đơn vị Cụm trưởng, ông Lê Văn Bình trình bày báo cáo.", []),
        ("Đại diện Sở Nội vụ tặng hoa đơn vị Cụm trưởng.", []),
        ("Bàn giao nhiệm vụ Cụm trưởng năm 2024.", []),
    ],
)  # fmt: skip
def test_leaders(sentence: str, expected: Terms) -> None:
    assert terms(MET, sentence) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (  # lines broken in mid-sentence
            ("Hội nghị đã bầu chọn cụm trưởng và cụm phó năm 2024 là", "UBND xã Nà Hin (Cụm trưởng) và UBND xã Bạc Hà (Cụm phó)."),
            [(2024, "UBND xã Nà Hin", ["UBND xã Bạc Hà"])],
        ),
        (  # who holds the office when another is elected for the year given
            ("Ông Lê Văn Bình, Giám đốc Sở Y tế - Cụm trưởng chủ trì.", "Hội nghị cử Sở Nội vụ làm Cụm trưởng năm 2023."),
            [(2022, "Sở Y tế", []), (2023, "Sở Nội vụ", [])],
        ),
        (
            ("Đơn vị xếp đầu danh sách làm cụm trưởng.", "Cụm thi đua số 7 gồm 3 xã: Nà Hin, Bạc Hà, Kiên Mỹ."),
            [(2023, "xã Nà Hin", [])],
        ),
    ],
)  # fmt: skip
def test_years_and_lists(lines: tuple[Line, ...], expected: Terms) -> None:
    assert terms(MET, *lines) == expected


def test_elected_in_the_new_year_is_elected_for_it() -> None:
    reading = read(document(MET, "Hội nghị bầu Sở Y tế làm Cụm trưởng.", "Sở Nội vụ là Cụm phó."))
    (cluster,) = find_clusters(reading, find_people_of(reading), 2023, 2024)
    assert [(t.year, t.lead, t.deputies) for t in cluster.terms] == [
        (2023, None, ("Sở Nội vụ",)),
        (2024, "Sở Y tế", ()),
    ]


@pytest.mark.parametrize(
    ("headline", "sentence", "year"),
    [
        ("headline| Giao nhiệm vụ cụm thi đua năm 2021", "Cụm 1 do huyện Nà Hin làm cụm trưởng.", 2021),
        ("headline| Cụm thi đua họp", "Phương hướng phong trào năm 2022; Cụm 1 do huyện Nà Hin làm cụm trưởng.", None),
    ],
)
def test_the_year_reviewed_is_read_from_the_text_where_no_meeting_tells_it(
    headline: str, sentence: str, year: int | None
) -> None:
    reading = read(document(headline, sentence))
    (cluster,) = find_clusters(reading, find_people_of(reading))
    assert [(t.year, t.lead) for t in cluster.terms] == [(year, "huyện Nà Hin")]
