"""Documents cited by number, with the day of issue where stated."""

import pytest

from extractors.reading import read
from extractors.references import find_references
from tests.extractors.lines import document


def cited(*lines: str) -> list[tuple[str, str, str | None]]:
    return [(r.number, r.text, r.date) for r in find_references(read(document(*lines)))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Theo Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị.",
            [("34-CT/TW", "Chỉ thị số 34-CT/TW", "2014-04-07")],
        ),
        (
            "Ngày 9/5/2031, Chi cục Kiểm lâm đã ban hành Kế hoạch số 27 tổ chức trồng rừng.",
            [("27", "Kế hoạch số 27", "2031-05-09")],
        ),
        ("Nghị quyết 1172 dự kiến cơ cấu đại biểu.", [("1172", "Nghị quyết 1172", None)]),
        ("Nghị quyết 12 điều; kế hoạch 13 tỷ đồng.", []),
        ("Căn cứ Pháp lệnh số 02/2030/UBTVQH14.", [("02/2030/UBTVQH14", "Pháp lệnh số 02/2030/UBTVQH14", None)]),
        (
            "Căn cứ Bộ luật Lao động số 45/2019/QH14;",
            [("45/2019/QH14", "Bộ luật Lao động số 45/2019/QH14", None)],
        ),
        ("Theo Tờ trình số 2753/TTr-STP 28/9/2031.", [("2753/TTr-STP", "Tờ trình số 2753/TTr-STP", "2031-09-28")]),
        ("Giới thiệu Nghị định 98/2023/NĐ-CP.", [("98/2023/NĐ-CP", "Nghị định 98/2023/NĐ-CP", None)]),
        (
            "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;",
            [("06/2022/QH15", "Luật Thi đua, khen thưởng số 06/2022/QH15", "2022-06-15")],
        ),
        ("Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016.", [("05-CT/TW", "Chỉ thị số 05-CT/TW", "2016-05-15")]),
        (
            "Ngày 04/11/2025, UBND tỉnh ban hành Quyết định số 58/2025/QĐ-UBND, thay Quyết định số 19/2024/QĐ-UBND.",
            [
                ("58/2025/QĐ-UBND", "Quyết định số 58/2025/QĐ-UBND", "2025-11-04"),
                ("19/2024/QĐ-UBND", "Quyết định số 19/2024/QĐ-UBND", None),
            ],
        ),
        (
            "Theo các Nghị định số 91/2017/NĐ-CP và số 98/2023/NĐ-CP.",
            [
                ("91/2017/NĐ-CP", "Nghị định số 91/2017/NĐ-CP", None),
                ("98/2023/NĐ-CP", "Nghị định số 98/2023/NĐ-CP", None),
            ],
        ),
        (
            "Quy chế thi đua ban hành kèm theo Quyết định số 27/QĐ-HNDTW.",
            [("27/QĐ-HNDTW", "Quyết định số 27/QĐ-HNDTW", None)],
        ),
        (
            "Thực hiện Kế hoạch số 12/KH-CTĐ3; Kế hoạch số 12/KH-CTĐ3 ngày 02/3/2024.",
            [("12/KH-CTĐ3", "Kế hoạch số 12/KH-CTĐ3", "2024-03-02")],
        ),
        ("Chỉ thị số 35 của Bộ Chính trị.", [("35", "Chỉ thị số 35", None)]),
        ("Học tập Chỉ thị 05 của Bộ Chính trị.", [("05", "Chỉ thị 05", None)]),
        ("Làm theo Nghị định 17/2031.", [("17/2031", "Nghị định 17/2031", None)]),
        (
            "Thực hiện Nghị định số: 17/2031/NĐ-CP; so với Nghị định 17/2031 thì rộng hơn.",
            [("17/2031/NĐ-CP", "Nghị định số: 17/2031/NĐ-CP", None)],
        ),
        ("Theo Nghị định 78 năm 2031.", [("78", "Nghị định 78", None)]),
        ("Gia nhập Công ước số 198 của Tổ chức Đường sông.", [("198", "Công ước số 198", None)]),
        (
            "Sở ban hành Kế hoạch số 03/KH-STP; theo Kế hoạch số 3/KH-STP thì quý này xong.",
            [("03/KH-STP", "Kế hoạch số 03/KH-STP", None)],
        ),
        ("Hội nghị ra nghị quyết 12 điều, nghị quyết 2021 của chi bộ.", []),
        ("Luật Thi đua, khen thưởng ngày 15/6/2022.", []),
        ("Đạt 3-5 triệu đồng/ha, kế hoạch năm 2023/2024, tỷ lệ 12/15.", []),
    ],
)
def test_cited(sentence: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert cited(sentence) == expected


def test_the_papers_own_number_is_no_reference() -> None:
    assert cited("letterhead| Số: 412/QĐ-UBND", "(Kèm theo Quyết định số 412/QĐ-UBND ngày 12/12/2025)") == []
    assert cited("furniture| Giấy phép số 14/GP-TTĐT, Quyết định số 1/QĐ-BTTTT") == []
