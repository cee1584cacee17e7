"""Who leads and who deputises, and in which year, told in the many ways of pages; made-up sentences."""

import pytest

from extractors.clusters import find_clusters
from extractors.participants import find_people_of
from extractors.reading import read
from tests.extractors.lines import Line, document
from tests.extractors.test_clusters import MET, Terms, terms

KHO = "Kho bạc Hạ Nậm"
BUU = "Bưu điện Bãi Lữ"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{KHO} (đơn vị Trưởng cụm năm 2023) trao cờ cho {BUU}, đơn vị Trưởng cụm năm 2024.", [(2023, KHO, []), (2024, BUU, [])]),
        (f"Năm 2024, giữ vai Cụm trưởng là {KHO}, còn Cụm phó là {BUU} và Nhà hát Sông Nậm.", [(2024, KHO, [BUU, "Nhà hát Sông Nậm"])]),
        (f"{KHO} nhận bàn giao chức Cụm trưởng từ {BUU}.", [(2023, BUU, []), (2024, KHO, [])]),
        (f"Các trạm cử {KHO} giữ chức Trưởng Cụm thi đua, {BUU} giữ chức Phó Trưởng cụm năm 2024.", [(2024, KHO, [BUU])]),
        ("Đ/c Hồ Thị Sen- PGĐ Bảo tàng tỉnh, Cụm trưởng đọc lời chào.", [(2023, "Bảo tàng tỉnh", [])]),
        ("Phòng Bạn đọc đơn vị Cụm trưởng nêu số liệu.", [(2023, "Phòng Bạn đọc", [])]),
        ("Bưu điện huyện Hạ Nậm đơn vị Cụm trưởng Cụm thi đua số 7 - Bộ Thủy sản mở đầu buổi họp.", [(2023, "Bưu điện huyện Hạ Nậm", [])]),
        ("Ông Vi Văn Lợi, Chủ tịch Hội Làm vườn xã Bãi Lữ Cụm trưởng Cụm thi đua số 7 dẫn chuyện.", [(2023, "Hội Làm vườn xã Bãi Lữ", [])]),
        ("Bà Hồ Thị Sen, Phó Chủ tịch Hội đồng thi đua khen thưởng Trường Múa Sông Nậm, Cụm trưởng chào đoàn.", [(2023, "Trường Múa Sông Nậm", [])]),
        ("ThS. Hồ Thị Sen, Phó Bí thư Huyện ủy, Giám đốc Bảo tàng huyện Bãi Lữ (đơn vị trưởng cụm) điều hành.", [(2023, "Bảo tàng huyện Bãi Lữ", [])]),
        ("Ông Vi Văn Lợi, Phó Trưởng ban Ban Quản lý chợ (Cụm trưởng) góp ý.", [(2023, "Ban Quản lý chợ", [])]),
        ("Đồng chí Hồ Thị Sen – Cụm trưởng Cụm thi đua số 7 nêu lý do. Đồng chí Vi Văn Lợi – Cụm phó góp lời.", [(2023, "Hồ Thị Sen", ["Vi Văn Lợi"])]),
        ("Bà Hồ Thị Sen, Chủ tịch Hội Làm vườn huyện Hạ Nậm kiêm Cụm trưởng kể.", [(2023, "Hội Làm vườn huyện Hạ Nậm", [])]),
        ("Cụm trưởng Cụm thi đua số 7, bà Hồ Thị Sen, Giám đốc Bưu điện huyện Hạ Nậm trả lời.", [(2023, "Bưu điện huyện Hạ Nậm", [])]),
        ("Là đơn vị Cụm trưởng năm 2024, ông Vi Văn Lợi - Trưởng khoa Dược Bệnh viện Bãi Lữ hứa làm tốt.", [(2024, "khoa Dược Bệnh viện Bãi Lữ", [])]),
        ("Trên cương vị Trưởng Cụm thi đua số 7, Thư viện Bãi Lữ mở hội sách.", [(2023, "Thư viện Bãi Lữ", [])]),
        (f"Khách mời có đại biểu các trạm và đơn vị cụm trưởng {KHO}.", [(2023, KHO, [])]),
        (f"Tân Cụm trưởng {KHO} nói lời cảm ơn.", [(2024, KHO, [])]),
        (f"Mọi người vỗ tay chúc mừng {KHO}, đơn vị Cụm trưởng mới.", [(2024, KHO, [])]),
        ("Chi bộ Kho bạc Hạ Nậm được bầu Cụm trưởng Cụm thi đua số 7 năm 2024.", [(2024, "Chi bộ Kho bạc Hạ Nậm", [])]),
        (f"Buổi họp chọn Cụm trưởng Cụm thi đua số 7 năm 2024 ({KHO}), Cụm phó ({BUU}).", [(2024, KHO, [BUU])]),
        (f"Các trạm chọn ra {KHO} là Cụm trưởng và {BUU} là Cụm phó năm 2024.", [(2024, KHO, [BUU])]),
        (f"Các trạm cử {KHO} làm Cụm trưởng rồi cùng ký giao ước thi đua năm 2024.", [(2024, KHO, [])]),
        (f"Cụm chọn Cụm trưởng, Cụm phó năm 2024. Theo đó, {KHO} được cử làm Cụm trưởng; {BUU} được cử làm Cụm phó.", [(2024, KHO, [BUU])]),
        (f"Năm 2024, {KHO} sẽ đảm nhiệm vai trò Cụm trưởng, {BUU} đảm nhiệm vai trò Cụm phó.", [(2024, KHO, [BUU])]),
        (f"Nhận cờ, đại diện {KHO} - Cụm trưởng năm 2024 - hứa cố gắng.", [(2024, KHO, [])]),
        (f"{KHO} với vai trò Cụm trưởng năm 2023 lo việc hậu cần.", [(2023, KHO, [])]),
        (f"Cụm trưởng - {KHO} lo nơi ăn nghỉ.", [(2023, KHO, [])]),
        (f"Cụm trưởng:{KHO}; Cụm phó:{BUU}.", [(2023, KHO, [BUU])]),
        (f"{KHO}(Cụm trưởng) và {BUU} -Cụm phó cùng điều hành.", [(2023, KHO, [BUU])]),
        (f"Các trạm bầu Trưởng cụm: {KHO}, Phó Trưởng cụm: {BUU} năm 2024.", [(2024, KHO, [BUU])]),
        (f"Sau bốc thăm, luân phiên {KHO} làm Cụm trưởng năm 2024.", [(2024, KHO, [])]),
        (f"Sau bốc thăm, Cụm giao {KHO} làm Trưởng cụm năm 2024, Phó cụm là {BUU}.", [(2024, KHO, [BUU])]),
        (f"{KHO} làm Cụm trưởng năm 2024 thay {BUU}.", [(2023, BUU, []), (2024, KHO, [])]),
        (f"{KHO} giữ chức Cụm trưởng năm 2024 thay thế cho {BUU} hết nhiệm kỳ.", [(2024, KHO, [])]),
        ("Già làng Hồ Văn Páo, Cụm trưởng, kể chuyện.", [(2023, "Hồ Văn Páo", [])]),
        ("Bản Hạ Nậm làm Cụm trưởng, bản Bãi Lữ làm Cụm phó năm 2024.", [(2024, "Bản Hạ Nậm", ["bản Bãi Lữ"])]),
        (f"Có {KHO} (Cụm phó năm 2023, Cụm trưởng năm 2024).", [(2023, None, [KHO]), (2024, KHO, [])]),
        (f"Cụm phó năm 2023 là {KHO} sẽ làm Cụm trưởng năm 2024.", [(2023, None, [KHO]), (2024, KHO, [])]),
        (f"Theo lịch xoay vòng, năm 2024 Cụm trưởng sẽ là {KHO}.", [(2024, KHO, [])]),
        (f"Cụm trưởng năm 2023 – {KHO} – chuyển giao sổ sách.", [(2023, KHO, [])]),
        (f"Đếm phiếu xong, kết quả {KHO} trúng Cụm trưởng, {BUU} trúng Cụm phó năm 2024.", [(2024, KHO, [BUU])]),
        (f"Đồng lòng giữ nguyên {KHO} làm Cụm trưởng năm 2024.", [(2024, KHO, [])]),
        (f"Cụm (Cụm trưởng là {KHO}) cùng vui.", [(2023, KHO, [])]),
        (f"Cụm trưởng Hồ Thị Sen, Giám đốc {KHO}, mở đầu.", [(2023, KHO, [])]),
        ("Ông Hồ Văn Páo, UVBTV Huyện ủy, Bí thư Đảng ủy xã Hạ Nậm, Cụm trưởng cảm ơn.", [(2023, "Đảng ủy xã Hạ Nậm", [])]),
        ("Thay mặt đơn vị Cụm trưởng, bà Hồ Thị Sen đọc báo cáo.", []),
        (f"Đại diện {KHO} chúc mừng đơn vị Cụm trưởng.", []),
        ("Bàn giao sổ sách Cụm trưởng năm 2024.", []),
        ("Ai làm Cụm trưởng năm tới?", []),
        (f"Các trạm bầu {KHO} làm Cụm trưởng; các xã Hạ Nậm, Bãi Lữ làm Cụm phó năm 2024.", [(2024, KHO, ["xã Hạ Nậm", "xã Bãi Lữ"])]),
        (f"{KHO} vẫn làm Cụm trưởng, {BUU} thay Nhà hát Sông Nậm làm Cụm phó.", [(2023, KHO, [BUU])]),
        (f"Các trạm bàn giao chức Cụm trưởng, Cụm phó năm 2024 cho {KHO} và {BUU}.", [(2024, KHO, [BUU])]),
        (f"Cụm giao {KHO} đảm nhiệm vai trò cụm trưởng, hai cụm phó là {BUU} và Nhà hát Sông Nậm.", [(2023, KHO, [BUU, "Nhà hát Sông Nậm"])]),
        (f"Cụm trưởng - {KHO} trao cờ cho Cụm trưởng mới - {BUU}.", [(2023, KHO, []), (2024, BUU, [])]),
        (f"{KHO} được chọn làm đơn vị đăng cai và Cụm trưởng năm 2024.", [(2024, KHO, [])]),
        (f"Ngày 12/7/2023, đơn vị Cụm trưởng Cụm thi đua số 7 - {KHO} mở hội thi.", [(2023, KHO, [])]),
        (f"Cụm trưởng khóa mới là {KHO}.", [(2024, KHO, [])]),
        (f"{KHO}, {BUU} lần lượt được bầu làm Cụm trưởng, Cụm phó năm 2024.", [(2024, KHO, [BUU])]),
        (f"Các trạm chọn {KHO} là đơn vị Cụm trưởng và 02 đơn vị Cụm phó là {BUU}, Nhà hát Sông Nậm cho năm 2024.",
         [(2024, KHO, [BUU, "Nhà hát Sông Nậm"])]),
        (f"Ngoài {KHO} là đơn vị Cụm trưởng còn có các trạm.", [(2023, KHO, [])]),
        ("Các trạm chọn Văn phòng Huyện ủy Hà Trung làm Cụm phó.", [(2023, None, ["Văn phòng Huyện ủy Hà Trung"])]),
        (f"Năm 2024 các trạm bầu cụm trưởng, cụm phó. Kết quả: cụm trưởng là {KHO}, cụm phó là {BUU}.", [(2024, KHO, [BUU])]),
        (f"Các trạm bàn chọn Cụm trưởng năm 2024. Kết quả {KHO} làm Cụm trưởng; {BUU} làm Cụm phó.", [(2024, KHO, [BUU])]),
        (f"Việc chung của Cụm năm 2024 sẽ do {KHO} làm Cụm trưởng.", [(2024, KHO, [])]),
        (f"{KHO} được giao Cụm trưởng năm học tới.", [(2024, KHO, [])]),
        (f"Cụm trưởng năm 2024 {KHO} đã phất cờ.", [(2024, KHO, [])]),
        (f"Cụm thống nhất: (1) In sổ; (2) Cử {KHO} làm Cụm trưởng năm 2024.", [(2024, KHO, [])]),
        (f"{KHO} nhận cờ làm Cụm trưởng năm 2024. {BUU} và Nhà hát Sông Nậm nhận nhiệm vụ Cụm phó.", [(2024, KHO, [BUU, "Nhà hát Sông Nậm"])]),
        ("Bà Hồ Thị Sen, Phó Trưởng ban Thường trực Ban Dân vận Huyện ủy, Cụm trưởng chào đoàn.", [(2023, "Ban Dân vận Huyện ủy", [])]),
        ("Công ty Dệt Sông Đông làm Cụm trưởng.", [(2023, "Công ty Dệt Sông Đông", [])]),
    ],
)  # fmt: skip
def test_leaders(sentence: str, expected: Terms) -> None:
    assert terms(MET, sentence) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (  # lines broken in mid-sentence
            ("Các trạm đã chọn được cụm trưởng và cụm phó năm 2024 là", f"{KHO} (Cụm trưởng) và {BUU} (Cụm phó)."),
            [(2024, KHO, [BUU])],
        ),
        (  # who holds the office when another is elected for the year given
            (f"Bà Hồ Thị Sen, Giám đốc {KHO} - Cụm trưởng điều hành.", f"Các trạm chọn {BUU} làm Cụm trưởng năm 2023."),
            [(2022, KHO, []), (2023, BUU, [])],
        ),
        (
            ("Trạm có tên đầu tiên ở mỗi cụm là đơn vị ghi đầu danh sách giữ chức cụm trưởng.", "Cụm thi đua số 7 gồm 3 xã: Hạ Nậm, Bãi Lữ, Đồi Sim."),
            [(2023, "xã Hạ Nậm", [])],
        ),
        (  # a deputy below has the year of the leader
            (f"Cụm trưởng Cụm thi đua số 7 năm 2024: {KHO}", f"Cụm phó: {BUU}"),
            [(2024, KHO, [BUU])],
        ),
        (  # a line that is no more than the year
            (f"1. Năm 2023: Cụm trưởng: {BUU}.", "2. Năm 2024", f"Cụm trưởng: {KHO}.", f"Cụm phó: {BUU}."),
            [(2023, BUU, []), (2024, KHO, [BUU])],
        ),
        (  # who is present, the body at the head of the line
            ("1. Kho bạc Hạ Nậm: ông Vi Văn Lợi - Giám đốc (Cụm trưởng)",),
            [(2023, KHO, [])],
        ),
        (  # the line above tells the year
            ("heading| Ban điều hành Cụm thi đua năm 2024", f"Cụm trưởng: {KHO}. Cụm phó: {BUU}"),
            [(2024, KHO, [BUU])],
        ),
        (  # who signs, the post below the name
            ("Mọi việc xong xuôi.", "signature| CỤM TRƯỞNG NĂM 2022", "signature| (đã ký)", "signature| Hồ Thị Sen", "signature| Giám đốc Bảo tàng tỉnh"),
            [(2022, "Bảo tàng tỉnh", [])],
        ),
        (  # the second of two roles signs for the first
            ("Mọi việc xong xuôi.", "signature| KT. CỤM TRƯỞNG", "signature| CỤM PHÓ", "signature| GIÁM ĐỐC BƯU ĐIỆN BÃI LỮ", "signature| Vi Văn Lợi"),
            [(2023, None, ["BƯU ĐIỆN BÃI LỮ"])],
        ),
    ],
)  # fmt: skip
def test_years_and_lists(lines: tuple[Line, ...], expected: Terms) -> None:
    assert terms(MET, *lines) == expected


def test_elected_in_the_new_year_is_elected_for_it() -> None:
    reading = read(document(MET, f"Các trạm bầu {KHO} làm Cụm trưởng.", f"{BUU} là Cụm phó."))
    (cluster,) = find_clusters(reading, find_people_of(reading), 2023, 2024)
    assert [(t.year, t.lead, t.deputies) for t in cluster.terms] == [(2023, None, (BUU,)), (2024, KHO, ())]


@pytest.mark.parametrize(
    ("headline", "sentence", "year"),
    [
        ("headline| Chia khối thi đua năm 2016", "Khối 8 do xã Hạ Nậm làm khối trưởng.", 2016),
        (
            "headline| Khối thi đua bàn việc",
            "Nhiệm vụ của phong trào năm 2017; Khối 8 do xã Hạ Nậm làm khối trưởng.",
            None,
        ),
    ],
)
def test_the_year_reviewed_is_read_from_the_text_where_no_meeting_tells_it(
    headline: str, sentence: str, year: int | None
) -> None:
    reading = read(document(headline, sentence))
    (cluster,) = find_clusters(reading, find_people_of(reading))
    assert [(t.year, t.lead) for t in cluster.terms] == [(year, "xã Hạ Nậm")]


def test_leaders_in_a_plan_belong_to_the_year_of_its_issue() -> None:
    reading = read(
        document(
            "letterhead| HỘI LÀM VƯỜN TỈNH HẠ NẬM",
            "dateline| Hạ Nậm, ngày 14 tháng 5 năm 2025",
            "headline| KẾ HOẠCH Phát động đợt thi đua giữ rừng",
            "Phát huy kết quả đợt thi đua năm 2024, các tổ chia thành hai khối.",
            "Khối thi đua số 8 do xã Hạ Nậm làm Khối trưởng.",
        )
    )
    (cluster,) = find_clusters(reading, find_people_of(reading))
    assert [(t.year, t.lead) for t in cluster.terms] == [(2025, "xã Hạ Nậm")]
