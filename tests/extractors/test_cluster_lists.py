"""Names, members and sizes of clusters as pages of every kind tell them, in made-up sentences."""

import pytest

from extractors import extract
from tests.extractors.lines import Line, report
from tests.extractors.test_clusters import MET, rows

Row = tuple[str, list[str], int | None]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Sáng 4/5, giao ban Cụm thi đua Thư viện các tỉnh miền Đông được mở tại Bãi Lữ.", "Thư viện các tỉnh miền Đông"),
        ("Cụm thi đua các bến phà khu vực cửa sông tổ chức sơ kết quý.", "các bến phà khu vực cửa sông"),
        ("Cụm thi đua IX, Hội Làm vườn tỉnh tổ chức giao ban.", "IX"),
        ("Cụm thi đua cấp huyện số III tổ chức bế mạc Hội thao.", "cấp huyện số III"),
        ("Cụm thi đua Bảo tàng các tỉnh Nam Trung Bộ tổ chức tọa đàm.", "Bảo tàng các tỉnh Nam Trung Bộ"),
        ("Cụm thi đua Trạm Thú y, Hạt Kiểm lâm các huyện vùng đồi tổ chức họp.", "Trạm Thú y, Hạt Kiểm lâm các huyện vùng đồi"),
        ("Cụm thi đua số 8 các tỉnh Đông Bắc Hội Làm vườn Việt Nam tổ chức sơ kết.", "số 8 các tỉnh Đông Bắc"),
        ("Cụm thi đua các huyện miền Thượng - Bộ Thủy sản tổ chức gặp mặt.", "các huyện miền Thượng"),
        ("Cụm thi đua các Trạm bơm trực thuộc Chi cục Thủy lợi vừa tổ chức bình xét.", "các Trạm bơm"),
        ("Cụm thi đua 9 khoa trực thuộc Bệnh viện Hạ Nậm tổ chức ra quân.", "9 khoa"),
        ("Cụm thi đua 8 Cục Dự trữ Nhà nước tổ chức ký giao ước.", "8"),
        ("Cụm thi đua các bến, cảng cá vùng bãi gồm: Hạ Nậm, Bãi Lữ, Đồi Sim tổ chức họp.", "các bến"),
        ("Cụm thi đua các quận, phường ven đê gồm: Hạ Nậm, Bãi Lữ, Đồi Sim tổ chức họp.", "các quận, phường ven đê"),
        ("Cụm thi đua lĩnh vực Sân khấu và Du lịch tổ chức bình bầu.", "lĩnh vực Sân khấu và Du lịch"),
        ("Cụm thi đua Hội Làm vườn (HLV) các huyện, thành phố phía Tây tổ chức giao ban.", "Hội Làm vườn (HLV) các huyện, thành phố phía Tây"),
        ("Sơ kết nửa năm, Cụm thi đua khu vực IX chi trả xong tiền công.", "khu vực IX"),
    ],
)  # fmt: skip
def test_names_of_emulation_clusters(sentence: str, name: str) -> None:
    assert [row[0] for row in rows(sentence)] == [f"Cụm thi đua {name}"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Khối thi đua Văn hóa - Thể thao huyện tổ chức giao ban.", ["Khối thi đua Văn hóa - Thể thao huyện"]),
        (
            "Khối thi đua các phòng, trung tâm xây dựng, thương mại, du lịch tổ chức họp.",
            ["Khối thi đua các phòng, trung tâm xây dựng, thương mại, du lịch"],
        ),
        ("Khối thi đua các vụ quản lý nhà nước về thủy lợi họp.", ["Khối thi đua các vụ quản lý nhà nước về thủy lợi"]),
        ("Khối thi đua các Hội, đoàn thể phường tổ chức bình xét.", ["Khối thi đua các Hội, đoàn thể phường"]),
        ("Khối thi đua công ty có vốn nước ngoài tổ chức ra mắt.", ["Khối thi đua công ty có vốn nước ngoài"]),
        ("Chiều 9/8, Cụm Hội Làm vườn các xã ven đê vừa họp bàn việc thi đua.", ["Cụm Hội Làm vườn các xã ven đê"]),
        ("Đảng bộ Khối các trường huyện tổ chức sơ kết phong trào thi đua.", []),
        ("Nhà văn hóa cụm dân cư số 9 tổ chức thi đua trồng hoa.", []),
        ("Huyện có 4 cụm thi đua, 3 khối thi đua; các cụm, khối thi đua đều đã họp.", []),
        ("Tháng 9, khối 10 gồm 7 lớp hưởng ứng thi đua đọc sách.", []),
        ("headline| Sơ kết khối thi đua Bưu điện các xã ven đê: thêm nhiều việc tốt", ["khối thi đua Bưu điện các xã ven đê"]),
        ("Năm ấy, ở buổi sơ kết của cụm thi đua thôn, ấp, bà kể chuyện vui.", []),
        ("Khối 7 phát động thi đua nuôi heo đất, học sinh các lớp thích thú.", []),
        ("Cụm cảng khu vực cửa sông tổ chức sơ kết đợt thi đua.", []),
        ("Trạm Thú y Hạ Nậm đứng đầu khối thi đua, được huyện tặng Giấy khen.", []),
        ("Bảo tàng được Cụm thi đua các Bảo tàng chấm điểm cao nhất.", []),
        ("Quy chế hoạt động của các Khối thi đua các Hội nghề vừa được sửa.", []),
        ("Hội nghị nghe các Phó Cụm trưởng góp ý về thi đua.", []),
    ],
)  # fmt: skip
def test_names_of_blocs_and_what_is_none(sentence: str, names: list[str]) -> None:
    assert [row[0] for row in rows(sentence)] == names


PLACES = ("Hạ Nậm", "Bãi Lữ", "Đồi Sim")


def of(noun: str) -> list[str]:
    """The noun with each of the places."""
    return [f"{noun} {place}" for place in PLACES]


@pytest.mark.parametrize(
    ("sentence", "members", "count"),
    [
        ("Cụm có 4 đơn vị gồm: Bưu điện thị xã Cát Sơn và các xã Hạ Nậm, Bãi Lữ, Đồi Sim cùng tổ chức họp.", ["Bưu điện thị xã Cát Sơn", *of("Bưu điện xã")], 4),
        ("Cụm (gồm thị xã Cát Sơn và các xã: Hạ Nậm, Bãi Lữ) ra quân.", ["thị xã Cát Sơn", "xã Hạ Nậm", "xã Bãi Lữ"], 3),
        ("Cụm gồm các lữ đoàn: Hạ Nậm, Bãi Lữ, Đồi Sim.", of("lữ đoàn"), 3),
        ("Cụm gồm 3 Trạm Thú y: Hạ Nậm, Bãi Lữ, Đồi Sim.", of("Trạm Thú y"), 3),
        ("Cụm gồm 3 Bưu điện các quận, huyện: Hạ Nậm, Bãi Lữ và Đồi Sim.", of("Bưu điện"), 3),
        ("Cụm gồm thư viện các thị, thành phố Hạ Nậm, Bãi Lữ và Đồi Sim.", of("thư viện"), 3),
        (
            "Cụm gồm 2 Trạm Thú y: Hạ Nậm, Bãi Lữ và 2 Trạm Khuyến nông thuộc UBND các xã Đồi Sim, Cát Sơn.",
            ["Trạm Thú y Hạ Nậm", "Trạm Thú y Bãi Lữ", "Trạm Khuyến nông thuộc UBND xã Đồi Sim", "Trạm Khuyến nông thuộc UBND xã Cát Sơn"],
            4,
        ),
        ("Cụm gồm Văn phòng các đơn vị: Cục Thủy lợi, Vụ Pháp chế, Viện Nghề cá.", ["Văn phòng Cục Thủy lợi", "Văn phòng Vụ Pháp chế", "Văn phòng Viện Nghề cá"], 3),
        ("Cụm gồm các chi đoàn: Cục Thủy lợi; Vụ Pháp chế; Viện Nghề cá.", ["chi đoàn Cục Thủy lợi", "chi đoàn Vụ Pháp chế", "chi đoàn Viện Nghề cá"], 3),
        ("Cụm gồm 3 trường mầm non xã Hạ Nậm, Bãi Lữ, Đồi Sim.", of("trường mầm non xã"), 3),
        ("Cụm gồm các Bưu điện: xã Hạ Nậm, xã Bãi Lữ và xã Đồi Sim.", of("Bưu điện xã"), 3),
        ("Cụm gồm 3 thành viên là HLV các huyện: Hạ Nậm, Bãi Lữ, Đồi Sim.", of("HLV huyện"), 3),
        ("Cụm gồm 02 Trạm Thú y vùng bãi, Trạm Thú y vùng đồi Cát Sơn.", ["Trạm Thú y vùng bãi", "Trạm Thú y vùng đồi Cát Sơn"], 2),
        ("Cụm gồm 3 trạm của các xã đồi, ven sông: Trạm bơm Hạ Nậm, Trạm Thú y Bãi Lữ, Trạm Y tế Đồi Sim.", ["Trạm bơm Hạ Nậm", "Trạm Thú y Bãi Lữ", "Trạm Y tế Đồi Sim"], 3),
        ("Cụm gồm 2 trạm vùng đê bao (Trạm bơm Hạ Nậm, Trạm bơm Bãi Lữ) mở hội thi.", ["Trạm bơm Hạ Nậm", "Trạm bơm Bãi Lữ"], 2),
        ("Cụm gồm 3 cơ quan, đơn vị của huyện: Kho bạc, Thư viện huyện và Vườn quốc gia Hạ Nậm.", ["Kho bạc", "Thư viện huyện", "Vườn quốc gia Hạ Nậm"], 3),
        ("Cụm gồm các đơn vị Kho bạc Hạ Nậm, Bưu điện Bãi Lữ và Thư viện Đồi Sim.", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3),
        ("Cụm gồm:Kho bạc Hạ Nậm,Bưu điện Bãi Lữ,Thư viện Đồi Sim.", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3),
        ("Cụm thi đua số 7( gồm Kho bạc Hạ Nậm ; Bưu điện Bãi Lữ ) ra quân.", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ"], 2),
        ("Cụm gồm các đơn vị UBND các xã: Hạ Nậm, Bãi Lữ; các phường: Đồi Sim.", ["UBND xã Hạ Nậm", "UBND xã Bãi Lữ", "UBND phường Đồi Sim"], 3),
        ("Cụm gồm Kho bạc Hạ Nậm và 5 Trạm Thú y vùng cát.", [], None),
        ("Mời dự có lãnh đạo Bưu điện các huyện trong Cụm thi đua gồm: Hạ Nậm, Bãi Lữ và Đồi Sim.", of("Bưu điện huyện"), 3),
        ("Khách mời là lãnh đạo Hội Làm vườn các xã, phường Cụm thi đua số 7: Hạ Nậm, Bãi Lữ, Đồi Sim và báo đài.", of("Hội Làm vườn"), 3),
        ("Có 3 đơn vị gồm: Kho bạc, Bưu điện, Thư viện huyện thuộc Cụm thi đua số 7 góp tiếng hát.", ["Kho bạc", "Bưu điện", "Thư viện huyện"], 3),
        ("Bưu điện các xã Hạ Nậm, Bãi Lữ, Đồi Sim thuộc Cụm thi đua số 7 bàn việc chung.", of("Bưu điện xã"), 3),
        ("Cùng bàn việc gồm: Hợp tác xã Chè Hạ Nậm (Trưởng cụm), Hợp tác xã Mía Bãi Lữ (Phó cụm), Hợp tác xã 20-10.", ["Hợp tác xã Chè Hạ Nậm", "Hợp tác xã Mía Bãi Lữ", "Hợp tác xã 20-10"], None),
        ("Các hộ ngồi hàng đầu gồm: bà Hồ Thị Sen, ông Vi Văn Lợi.", [], None),
        ("Đó là tiếng nói của 17 hợp tác xã thuộc Cụm thi đua số 7.", [], 17),
        ("Bưu điện 3 huyện Cụm thi đua số 7 thi gói quà nhanh.", [], 3),
        ("Ban tổ chức trao quà cho 2 trạm của Cụm.", [], None),
        ("Đội văn nghệ có 70 hội viên của 9 xã thuộc Cụm thi đua số 7.", [], 9),
        ("Cụm ( 9 đơn vị ) cùng thi cấy.", [], 9),
        ("Cụm gồm các phường Cảng Cát, Hạ Nậm, Bãi Lữ.", ["phường Cảng Cát", "phường Hạ Nậm", "phường Bãi Lữ"], 3),
        ("Cụm gồm các bản: Hạ Nậm, Bãi Lữ, Đồi Sim.", of("bản"), 3),
        ("Cụm gồm bản Hạ Nậm, thôn 4, tổ dân phố Bãi Lữ.", ["bản Hạ Nậm", "thôn 4", "tổ dân phố Bãi Lữ"], 3),
        ("Cụm có 6 bản,bản Hạ Nậm năm nay về nhất.", [], 6),
        ("Cụm có các đơn vị thành viên là Kho bạc Hạ Nậm, Bưu điện Bãi Lữ và Thư viện Đồi Sim.", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3),
        ("Cụm gồm Bưu điện 03 xã khu vực Hạ Nậm, là Bãi Lữ, Đồi Sim, Gò Sỏi.", ["Bưu điện xã Bãi Lữ", "Bưu điện xã Đồi Sim", "Bưu điện xã Gò Sỏi"], 3),
        ("Dự họp có kế toán của 3 đơn vị: Kho bạc Hạ Nậm, Bưu điện Bãi Lữ và Thư viện Đồi Sim.", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3),
        ("Dự họp có đại diện các đơn vị thành viên: Kho bạc Hạ Nậm, Bưu điện Bãi Lữ và Thư viện Đồi Sim.", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3),
        ("Dự họp có kế toán của 4 đơn vị: Kho bạc Hạ Nậm, Bưu điện Bãi Lữ.", [], None),
        ("Buổi ký có sự tham gia của 3 Trạm Thú y cấp xã: Hạ Nậm, Bãi Lữ, Đồi Sim. Cụm có 3 đơn vị.", of("Trạm Thú y"), 3),
        ("Buổi ký có sự tham gia của 3 Trạm Thú y cấp xã: Hạ Nậm, Bãi Lữ, Đồi Sim. Cụm có 8 đơn vị.", [], 8),
        ("Đại diện tỉnh tặng hoa cho 3 đơn vị: Kho bạc Hạ Nậm, Bưu điện Bãi Lữ, Thư viện Đồi Sim.", [], None),
        ("Cụm gồm các doanh nghiệp: Công ty Chè Hạ Nậm, VNPT, Bưu điện Bãi Lữ.", ["Công ty Chè Hạ Nậm", "VNPT", "Bưu điện Bãi Lữ"], 3),
        ("Cụm gồm các đơn vị: PA91, PC92, Trại tạm giam.", ["PA91", "PC92", "Trại tạm giam"], 3),
        ("Cụm có 3 đơn vị, gồm 2 trường THCS (Hạ Nậm, Bãi Lữ) và 1 Thư viện (xã Đồi Sim).", ["trường THCS Hạ Nậm", "trường THCS Bãi Lữ", "Thư viện xã Đồi Sim"], 3),
        ("Cụm gồm 3 phường (Hạ Nậm, Bãi Lữ, Đồi Sim) rộn ràng.", of("phường"), 3),
        ("Cụm gồm Bưu điện: xã Hạ Nậm, xã Bãi Lữ, Đồi Sim.", ["Bưu điện xã Hạ Nậm", "Bưu điện xã Bãi Lữ", "Bưu điện Đồi Sim"], 3),
        ("Cụm có Bưu điện các xã: Hạ Nậm, Bãi Lữ, Đồi Sim.", of("Bưu điện xã"), 3),
        ("Cụm thi đua số 7 Bưu điện các xã: Hạ Nậm, Bãi Lữ, Đồi Sim tổ chức hội thi.", of("Bưu điện xã"), 3),
        ("Hội nghị Cụm thi đua số 7 mở ở Bãi Lữ, Hội Làm vườn 3 xã gồm Hạ Nậm, Bãi Lữ, Đồi Sim đã ký.", of("Hội Làm vườn xã"), 3),
        ("Cụm thi đua số 7 Huyện đoàn (Bưu điện Hạ Nậm, Thư viện Bãi Lữ) rộn ràng.", ["Bưu điện Hạ Nậm", "Thư viện Bãi Lữ"], 2),
        ("Cụm thi đua số 7 (Bưu điện Hạ Nậm, Bãi Lữ, Đồi Sim) rộn ràng.", of("Bưu điện"), 3),
        ("Cụm gồm Ban Chỉ huy các xã Hạ Nậm, Trường Đồi Sim và Trung đội trinh sát.", ["Ban Chỉ huy xã Hạ Nậm", "Ban Chỉ huy xã Trường Đồi Sim", "Trung đội trinh sát"], 3),
        ("Kho bạc Hạ Nậm (Cụm trưởng), Bưu điện Bãi Lữ (Cụm phó) cùng các thành viên: Thư viện Đồi Sim, Trạm bơm Cát Sơn, Nhà hát Sông Nậm.",
         ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim", "Trạm bơm Cát Sơn", "Nhà hát Sông Nậm"], 5),
        ("Thành viên gồm Kho bạc Hạ Nậm, Bưu điện Bãi Lữ, Thư viện Đồi Sim.", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3),
        ("Cụm (gồm Bưu điện 7 xã từ Hạ Nậm đến Bãi Lữ) ra quân.", [], 7),
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
            ("headline| Sơ kết thi đua Cụm 8 - Bảo tàng Hạ Nậm, Bảo tàng Bãi Lữ, Bảo tàng Đồi Sim", "Sơ kết thi đua Cụm 8 đã xong."),
            [("Cụm 8", of("Bảo tàng"), 3)],
        ),
        (
            (
                "Chi cục xếp các trạm vào 2 khối thi đua:",
                "heading| A. Khối 1: Gồm 3 trạm (vùng bãi)",
                "list_item(1.)| Trạm bơm Hạ Nậm",
                "list_item(2.)| Trạm bơm Bãi Lữ",
                "list_item(3.)| Trạm bơm Đồi Sim",
                "heading| B. Khối 2: Gồm 7 trạm (vùng cao)",
                "list_item(1.)| Trạm bơm Cát Sơn",
                "list_item(2.)| Trạm bơm Mường Tông",
            ),
            [("Khối 1", of("Trạm bơm"), 3), ("Khối 2", ["Trạm bơm Cát Sơn", "Trạm bơm Mường Tông"], 7)],
        ),
        (
            (MET, "Cụm gồm 3 đơn vị:", "Kho bạc Hạ Nậm,", "Bưu điện Bãi Lữ (Cụm phó),", "Thư viện Đồi Sim.", "Mọi người hăng hái thi đua."),
            [("Cụm thi đua số 7", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3)],
        ),
        (
            ("Đường chạy nối khối thi đua phía Đông (gồm các xã Hạ Nậm, Bãi Lữ, Đồi Sim) với bến phà.",),
            [("khối thi đua phía Đông", of("xã"), 3)],
        ),
        (
            ("Bưu điện Cát Sơn về nhất Cụm thi đua 4 Bưu điện huyện ven biển.",),
            [("Cụm thi đua 4 Bưu điện huyện ven biển", [], 4)],
        ),
        (
            ("Khối thi đua 3 xã vùng hạ (Hạ Nậm, Bãi Lữ, Đồi Sim) họp.",),
            [("Khối thi đua 3 xã vùng hạ", list(PLACES), 3)],
        ),
        (
            ("Khối thi đua 3 xã vùng hạ: Hạ Nậm, Bãi Lữ và Đồi Sim họp.",),
            [("Khối thi đua 3 xã vùng hạ", list(PLACES), 3)],
        ),
        (  # a date is no number of blocs
            ("Sáng 9/4/2031 Khối thi đua Y tế - Giáo dục đã họp.",),
            [("Khối thi đua Y tế - Giáo dục", [], None)],
        ),
        (
            ("Khối thi đua các trạm huyện bàn giao trưởng khối.", "Khối thi đua các trạm huyện họp, bầu Trạm bơm làm Khối phó Khối thi đua các trạm huyện."),
            [("Khối thi đua các trạm huyện", [], None)],
        ),
        (
            ("Khối thi đua các trạm Trung ương đóng trên địa bàn huyện họp.",),
            [("Khối thi đua các trạm Trung ương đóng trên địa bàn huyện", [], None)],
        ),
        (  # a Roman number counts nothing
            ("Khối thi đua VI tỉnh Sông Nậm tổ chức Hội nghị tổng kết.", "Khối thi đua VI có 4 trạm."),
            [("Khối thi đua VI", [], 4)],
        ),
        (  # initials that leave out "và"
            ("Khối thi đua các trạm Chăn nuôi và Thú y họp.", "Khối thi đua các trạm CN&TY có 4 trạm."),
            [("Khối thi đua các trạm Chăn nuôi và Thú y", [], 4)],
        ),
        (  # what each is in the cluster
            (MET, "Thành viên của Cụm gồm:", "- Kho bạc Hạ Nậm: Cụm trưởng", "- Bưu điện Bãi Lữ: Cụm phó", "- Thư viện Đồi Sim: Thành viên"),
            [("Cụm thi đua số 7", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3)],
        ),
        (  # those present, and a guest
            (
                MET, "I. Thành phần tham dự:", "1. Kho bạc Hạ Nậm: ông Vi Văn Lợi - Giám đốc (Cụm trưởng)", "2. Bưu điện Bãi Lữ: bà Hồ Thị Sen - Giám đốc",
                "3. Thư viện Đồi Sim: ông Hồ Văn Páo - Giám đốc", "4. Ban Thi đua - Khen thưởng tỉnh: bà Hồ Thị Lan",
            ),
            [("Cụm thi đua số 7", ["Kho bạc Hạ Nậm", "Bưu điện Bãi Lữ", "Thư viện Đồi Sim"], 3)],
        ),
        (  # those who chair are not all
            (MET, "Chủ trì có lãnh đạo các trạm gồm: Kho bạc Hạ Nậm (Cụm trưởng), Bưu điện Bãi Lữ (Cụm phó), Thư viện Đồi Sim (Cụm phó)."),
            [("Cụm thi đua số 7", [], None)],
        ),
        (
            (
                "Cụm thi đua các Thư viện miền Tây họp, gồm: Thư viện Hạ Nậm, Thư viện Bãi Lữ và Thư viện Đồi Sim.",
                "Vui hơn cả, 8 đơn vị thành viên Cụm thi đua đều có phần thưởng.",
            ),
            [("Cụm thi đua các Thư viện miền Tây", of("Thư viện"), 8)],
        ),
        (
            ("Mời lãnh đạo các xã Khối thi đua vùng bãi.", "Các xã trong Khối thi đua đồng sức, ấm áp, tiếng hát của Khối vang xa."),
            [("Khối thi đua vùng bãi", [], None)],
        ),
        (
            ("Khối thi đua số 9, gồm các xã ven đê (dọc từ Hạ Nậm tới Bãi Lữ) tổ chức họp.",),
            [("Khối thi đua số 9", [], None)],
        ),
        (  # each list ends where the next cluster is named
            ("Huyện lập khối thi đua: Khối số 1 gồm xã Hạ Nậm, xã Bãi Lữ; Khối số 2 gồm Hội Làm vườn, Huyện Đoàn.",),
            [("Khối số 1", ["xã Hạ Nậm", "xã Bãi Lữ"], 2), ("Khối số 2", ["Hội Làm vườn", "Huyện Đoàn"], 2)],
        ),
        (
            (
                "Xã chia các thôn, trạm vào hai khối thi đua:",
                "list_item(1.)| Khối thi đua các thôn (3 thôn): thôn Hạ Nậm, thôn Bãi Lữ, thôn Đồi Sim.",
                "list_item(2.)| Khối thi đua các trạm: Trạm Y tế, Trạm Thú y, Trạm bơm.",
            ),
            [
                ("Khối thi đua các thôn", of("thôn"), 3),
                ("Khối thi đua các trạm", ["Trạm Y tế", "Trạm Thú y", "Trạm bơm"], 3),
            ],
        ),
        (  # without a paper that divides, whatever stands after the colon
            ("Khối thi đua các trạm họp, chấm điểm.", "Khối thi đua các trạm: Trạm Y tế, Trạm Thú y, Trạm bơm dẫn đầu."),
            [("Khối thi đua các trạm", [], None)],
        ),
        (
            ("Khối thi đua nhà in có các đơn vị: Nhà in Hạ Nậm, Nhà in Bãi Lữ.",),
            [("Khối thi đua nhà in", ["Nhà in Hạ Nậm", "Nhà in Bãi Lữ"], 2)],
        ),
        (  # one cluster by two names
            ("Khối thi đua Hội Làm vườn và các hội nghề cá (Khối thi đua 9) họp.", "Khối thi đua 9 do Hội Làm vườn làm Khối trưởng."),
            [("Khối thi đua Hội Làm vườn và các hội nghề cá", [], None)],
        ),
        (
            ("Khối thi đua nhà in họp, cử trưởng khối, phó khối gồm: Nhà in Hạ Nậm - Trưởng khối; Nhà in Bãi Lữ - Phó khối.",),
            [("Khối thi đua nhà in", [], None)],
        ),
        (
            ("Khối thi đua nhà in họp, bầu Nhà in Hạ Nậm làm Khối trưởng; Khối phó gồm Nhà in Bãi Lữ và Nhà in Đồi Sim.",),
            [("Khối thi đua nhà in", [], None)],
        ),
        (  # the headline calls it otherwise
            ("headline| Cụm thi đua ven sông tổng kết", "Cụm thi đua các xã bờ sông tổ chức Hội nghị tổng kết."),
            [("Cụm thi đua các xã bờ sông", [], None)],
        ),
        (
            ("Khối thi đua 17 - Khối Mầm non tổ chức Hội nghị tổng kết.",),
            [("Khối thi đua 17 - Khối Mầm non", [], None)],
        ),
        (  # its number or its members may be left out
            ("Cụm thi đua các xã ven sông tổ chức Hội nghị tổng kết.", "Cụm thi đua số 3 các xã ven sông gồm 2 xã: Hạ Nậm, Bãi Lữ."),
            [("Cụm thi đua các xã ven sông", ["xã Hạ Nậm", "xã Bãi Lữ"], 2)],
        ),
        (
            ("Cụm thi đua số 3 (Bưu điện các xã: Lắk, Hạ Nậm) tổ chức Hội nghị tổng kết.",),
            [("Cụm thi đua số 3", ["Bưu điện xã Lắk", "Bưu điện xã Hạ Nậm"], 2)],
        ),
        (  # a row that names a cluster heads the rows below it
            (
                "Chia các trạm vào các khối thi đua năm 2031 như sau:",
                (
                    ("TT", "Đơn vị"), ("I", "Khối thi đua số 1"), ("1", "Trạm Thú y"), ("2", "Trạm Y tế"), ("3", "Trạm Khuyến nông"),
                    ("II", "Khối thi đua số 2"), ("1", "Bưu điện Hạ Nậm"), ("2", "Bưu điện Bãi Lữ"), ("3", "Bưu điện Đồi Sim"),
                ),
            ),
            [
                ("Khối thi đua số 1", ["Trạm Thú y", "Trạm Y tế", "Trạm Khuyến nông"], 3),
                ("Khối thi đua số 2", ["Bưu điện Hạ Nậm", "Bưu điện Bãi Lữ", "Bưu điện Đồi Sim"], 3),
            ],
        ),
        (
            ("Khối thi đua Hành chính - Tư pháp tổ chức Hội nghị tổng kết.",),
            [("Khối thi đua Hành chính - Tư pháp", [], None)],
        ),
        (
            ("Cụm thi đua Ban Quản lý khu công nghiệp, khu kinh tế các tỉnh vùng hạ tổ chức Hội nghị tổng kết.",),
            [("Cụm thi đua Ban Quản lý khu công nghiệp, khu kinh tế các tỉnh vùng hạ", [], None)],
        ),
        (
            ("Cụm thi đua số 1 (cụm các bệnh viện) tổ chức Hội nghị tổng kết.",),
            [("Cụm thi đua số 1", [], None)],
        ),
        (
            ("Khối 9 - Khối thi đua nhà in tổ chức Hội nghị tổng kết.",),
            [("Khối thi đua nhà in", [], None)],
        ),
        (
            ("Cụm thi đua các xã vùng hồ (Hạ Nậm, Bãi Lữ, Đồi Sim) tổ chức Hội nghị tổng kết.",),
            [("Cụm thi đua các xã vùng hồ", ["Hạ Nậm", "Bãi Lữ", "Đồi Sim"], 3)],
        ),
        (
            ("Chia các xã vào các cụm thi đua như sau:", "heading| 1. Cụm 1:", "list_item| Xã Hạ Nậm", "list_item| Xã Bãi Lữ", "list_item| Xã Đồi Sim"),
            [("Cụm 1", ["Xã Hạ Nậm", "Xã Bãi Lữ", "Xã Đồi Sim"], 3)],
        ),
        (
            ("Khối thi đua thôn, bản Bãi Lữ họp; 7/9 đơn vị thành viên Khối cử người.",),
            [("Khối thi đua thôn, bản Bãi Lữ", [], 9)],
        ),
        (
            ("Khối thi đua vùng hồ có 6 thôn, do thôn Hạ Nậm làm Khối trưởng; Khối thi đua vùng bãi có 9 thôn.",),
            [("Khối thi đua vùng hồ", [], 6), ("Khối thi đua vùng bãi", [], 9)],
        ),
    ],
)  # fmt: skip
def test_rows(lines: tuple[Line, ...], expected: list[Row]) -> None:
    assert [row[:3] for row in rows(*lines)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Cụm thi đua số 7 bao gồm các sở, ngành: {}.",
        "Cụm thi đua số 7 tập hợp 3 đơn vị: {}.",
        "Cụm thi đua số 7 quy tụ 3 đơn vị {}.",
        "Thành phần của Cụm thi đua số 7: {}.",
        "{} là các thành viên của Cụm thi đua số 7.",
    ],
)
def test_more_ways_to_tell_who_is_in_a_cluster(sentence: str) -> None:
    cluster = extract(report(sentence.format("Sở Y tế, Sở Tài chính và Thanh tra tỉnh"))).clusters[0]
    assert (cluster.members, cluster.member_count) == (("Sở Y tế", "Sở Tài chính", "Thanh tra tỉnh"), 3)
