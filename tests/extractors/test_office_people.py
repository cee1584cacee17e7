"""People, posts and groups as the sites of provinces, districts, communes and their emulation clusters tell them."""

import pytest

from extractors import extract
from tests.extractors.lines import report

PIN, MAN, KHUA = "Lò Văn Pín", "Vi Thị Mận", "Sồng A Khua"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # Before a verb of their own, in a sentence of their own or after who chairs.
        ("Báo cáo viên cấp tỉnh; thường trực các huyện ủy; lãnh đạo các báo của tỉnh cùng tham dự.",
         [("Báo cáo viên cấp tỉnh", None), ("thường trực các huyện ủy", None), ("lãnh đạo các báo của tỉnh", None)]),
        ("Tại điểm cầu tỉnh, đồng chí Lò Văn Pín, Phó Chủ tịch UBND tỉnh chủ trì; lãnh đạo Thanh tra tỉnh, các phòng thuộc Thanh tra tỉnh tham dự.",
         [("lãnh đạo Thanh tra tỉnh, các phòng thuộc Thanh tra tỉnh", None)]),
        ("Đồng chí Lò Văn Pín, Bí thư Huyện ủy dự và chủ trì Hội nghị, cùng dự có lãnh đạo Phòng Nội vụ; lãnh đạo 15 xã.",
         [("lãnh đạo Phòng Nội vụ", None), ("lãnh đạo 15 xã", 15)]),
        ("Tại các điểm cầu còn có lãnh đạo, cán bộ, công chức các đơn vị thuộc Cụm.",
         [("lãnh đạo, cán bộ, công chức các đơn vị thuộc Cụm", None)]),
        ("Hội nghị có lãnh đạo các phòng của huyện tham dự.", [("lãnh đạo các phòng của huyện", None)]),
        ("Hội nghị có 120 đại biểu đại diện cho 1.500 đoàn viên tham dự.", [("120 đại biểu đại diện cho 1.500 đoàn viên", 120)]),
        ("Trưởng các phòng, ban trực thuộc cùng dự.", [("Trưởng các phòng, ban trực thuộc", None)]),
        ("Bí thư, Chủ tịch UBND các xã dự Hội nghị.", [("Bí thư, Chủ tịch UBND các xã", None)]),
        ("Gia đình các liệt sĩ cùng dự.", [("Gia đình các liệt sĩ", None)]),
        ("Dự Hội nghị, về phía huyện có đồng chí Lò Văn Pín, Chủ tịch UBND huyện; về phía xã có hiệu trưởng các trường.",
         [("hiệu trưởng các trường", None)]),
        # What is said of many offices is nobody's post, though "và" joins it.
        ("Về dự Hội nghị có đồng chí Lò Văn Pín, Chủ tịch UBND huyện và Bí thư, Chủ tịch UBND các xã.", [("Bí thư, Chủ tịch UBND các xã", None)]),
        ("Về dự Hội nghị có đồng chí Lò Văn Pín, Chủ tịch UBND huyện và thường trực Đảng ủy, HĐND, UBND các xã.",
         [("thường trực Đảng ủy, HĐND, UBND các xã", None)]),
        ("Dự Hội nghị có già làng, trưởng bản của 12 thôn.", [("già làng, trưởng bản của 12 thôn", 12)]),
        # A label within a group opens no other: "đại diện … gồm", "… đó là".
        ("Dự Hội nghị, về phía Cụm có đại diện Ban Giám hiệu của 07 trường, gồm các trường: Nà Kẹ, Nà Pó và cán bộ thi đua của các trường.",
         [("đại diện Ban Giám hiệu của 07 trường, gồm các trường: Nà Kẹ, Nà Pó và cán bộ thi đua của các trường", 7)]),
        ("Tham gia Hội nghị có đại diện Ban Dân vận và 312 cán bộ của Hội, đó là các đồng chí trưởng bản.",
         [("đại diện Ban Dân vận và 312 cán bộ của Hội", 312)]),
        # Where a group ends.
        ("Về dự buổi lễ có các doanh nhân là người Nà Pó đang làm việc ngoài tỉnh.",
         [("các doanh nhân là người Nà Pó đang làm việc ngoài tỉnh", None)]),
        ("Tham dự buổi lễ có đồng chí Lò Văn Pín cùng các đồng chí trong Ban Thường vụ và hơn 300 đoàn viên tham gia buổi lễ.",
         [("các đồng chí trong Ban Thường vụ và hơn 300 đoàn viên", 300)]),
        ("Tham dự lễ có lãnh đạo các ban của huyện, cùng dân quân các xã: Nà Kẹ, Nà Pó.",
         [("lãnh đạo các ban của huyện", None), ("dân quân các xã: Nà Kẹ, Nà Pó", None)]),
        # How many.
        ("Dự họp có toàn thể giáo viên, nhân viên nhà trường (31/32 đồng chí, vắng 01 có lý do).",
         [("toàn thể giáo viên, nhân viên nhà trường", 31)]),
        ("Dự Hội nghị có 20 giám đốc hợp tác xã; đại diện Phòng 9 và Phòng 11 Viện KSND tỉnh; các giáo viên trong tổ (có mặt 11/12 giáo viên).",
         [("20 giám đốc hợp tác xã", 20), ("đại diện Phòng 9 và Phòng 11 Viện KSND tỉnh", None), ("các giáo viên trong tổ", 11)]),
    ],
)  # fmt: skip
def test_groups(sentence: str, expected: list[tuple[str, int | None]]) -> None:
    assert [(d.text, d.count) for d in extract(report(sentence)).delegations] == expected


def test_people_and_groups_told_on_in_the_next_sentence() -> None:
    record = extract(
        report(
            "Thành phần dự Hội nghị: đồng chí Lò Văn Pín, Bí thư Đảng ủy. "
            "Đồng chí Vi Thị Mận, Phó Bí thư Đảng ủy, các đồng chí Đảng ủy viên; toàn thể đảng viên."
        )
    )
    assert {p.name: [r.value for r in p.roles] for p in record.participants} == {PIN: ["attendee"], MAN: ["attendee"]}
    assert [d.text for d in record.delegations] == ["các đồng chí Đảng ủy viên", "toàn thể đảng viên"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Các đồng chí: Lò Văn Pín, Bí thư Tỉnh ủy; Vi Thị Mận, Chủ tịch UBND tỉnh; lãnh đạo các huyện trong Cụm: Nà Kẹ, Nà Pó đã tham dự.",
         {PIN: ["attendee"], MAN: ["attendee"]}),
        ("Đồng chí Lò Văn Pín, Bí thư Huyện ủy dự và chủ trì Hội nghị, cùng dự có lãnh đạo 15 xã.", {PIN: ["chair", "attendee"]}),
        ("Dự Hội nghị có lãnh đạo 6 trường. Cụ thể có TS. Lò Văn Pín, Hiệu trưởng Trường Nà Kẹ; bà Vi Thị Mận, Hiệu trưởng Trường Nà Pó.",
         {PIN: ["attendee"], MAN: ["attendee"]}),
        # Whoever is greeted does not go on speaking.
        ("Đồng chí Lò Văn Pín cảm ơn đồng chí Vi Thị Mận và đề nghị các đơn vị làm tốt công tác thi đua.", {PIN: ["speaker"]}),
        ("Phát biểu tại buổi lễ, lãnh đạo huyện chúc mừng đồng chí Lò Văn Pín và tin tưởng đồng chí sẽ làm tốt.", {}),
        ("Hội nghị nghe đồng chí Lò Văn Pín quán triệt Kế hoạch thi đua.", {PIN: ["presenter"]}),
        ("GS Lò Văn Pín tóm lược lại những kết quả đã đạt được.", {PIN: ["speaker"]}),
        # A name with a syllable written small is one that the text writes whole.
        ("Đồng chí Sồng A Khua chủ trì Hội nghị. Phó Chủ tịch UBND tỉnh Sồng A khua yêu cầu các huyện làm tốt.", {KHUA: ["chair", "speaker"]}),
        ("Về phía Đảng ủy có đồng chí Lò văn Pín. Đồng chí Lò Văn Pín phát biểu tại Hội nghị.", {PIN: ["attendee", "speaker"]}),
    ],
)  # fmt: skip
def test_roles(sentence: str, expected: dict[str, list[str]]) -> None:
    assert {p.name: [r.value for r in p.roles] for p in extract(report(sentence)).participants} == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("ông Lò Văn Pín - UV Ban Thường vụ Tỉnh ủy- CT UBMTTQVN tỉnh Nà Pó", ["UV Ban Thường vụ Tỉnh ủy", "CT UBMTTQVN tỉnh Nà Pó"]),
        ("ông Lò Văn Pín- TUV-BT Huyện ủy- CT HĐND huyện", ["TUV", "BT Huyện ủy", "CT HĐND huyện"]),
        ("ông Lò Văn Pín – UV.BTV Huyện ủy, CT.UBND huyện", ["UV.BTV Huyện ủy", "CT.UBND huyện"]),
        ("ông Lò Văn Pín, Trưởng Ban Chỉ huy phòng, chống thiên tai tỉnh", ["Trưởng Ban Chỉ huy phòng, chống thiên tai tỉnh"]),
        ("cô Lò Văn Pín (giáo viên Trường Mầm non Nà Kẹ, Bạch Giang)", ["giáo viên Trường Mầm non Nà Kẹ, Bạch Giang"]),
        ("ông Lò Văn Pín, Phó Ban Tổ chức Huyện ủy, Hội nghị đã thống nhất", ["Phó Ban Tổ chức Huyện ủy"]),
        ("các đồng chí lãnh đạo xã: đồng chí Bí thư Đảng ủy Lò Văn Pín, đồng chí Vi Thị Mận, Chủ tịch UBND xã", ["Bí thư Đảng ủy", "Chủ tịch UBND xã"]),
        ("ông Lò Văn Pín, Bí thư, TV HĐQT, Giám đốc Công ty", ["Bí thư", "TV HĐQT", "Giám đốc Công ty"]),
    ],
)  # fmt: skip
def test_posts(given: str, expected: list[str]) -> None:
    record = extract(report(f"Đến dự Hội nghị có {given}."))
    assert [q.text for p in record.participants for q in p.positions] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Giám đốc Sở Nội vụ Cao Tiến dự và chỉ đạo Hội nghị.", {"Cao Tiến": ["Giám đốc Sở Nội vụ"]}),
        ("Chủ nhiệm Văn phòng Chủ tịch nước Lò Văn Pín chủ trì Hội nghị.", {PIN: ["Chủ nhiệm Văn phòng Chủ tịch nước"]}),
        # The post to which one is appointed is not that of whoever hands over the decision.
        ("Đồng chí Lò Văn Pín - Chánh án Tòa án tỉnh trao Quyết định bổ nhiệm chức vụ Chánh án Tòa án huyện Nà Kẹ đối với ông Sồng A Khua.",
         {PIN: ["Chánh án Tòa án tỉnh"], KHUA: []}),
    ],
)  # fmt: skip
def test_whose_post(sentence: str, expected: dict[str, list[str]]) -> None:
    assert {p.name: [q.text for q in p.positions] for p in extract(report(sentence)).participants} == expected
