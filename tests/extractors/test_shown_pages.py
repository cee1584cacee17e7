"""Whole pages as people copy them: what the record says of their headline, day and writers.

Each page is invented; its habits are those of many systems. ``OPEN``, ``BODY`` and ``MORE`` stand for prose.
"""

import pytest

from extractors.header import authors_of, published_at_of, title_of
from extractors.reading import read as understand
from readers import read

PROSE = {
    "OPEN": "Sáng 20/9, tại Hội trường UBND huyện Mường Na, Khối thi đua số 2 tổ chức Hội nghị tổng kết năm 2022.",
    "BODY": "Hội nghị đã nghe báo cáo kết quả phong trào thi đua và thống nhất nhiệm vụ của năm tới.",
    "MORE": "Nhân dịp này, Ủy ban nhân dân huyện tặng Giấy khen cho 5 tập thể và 12 cá nhân trong phong trào thi đua.",
}
TITLE = "Khối thi đua số 2 huyện Mường Na tổng kết phong trào thi đua"
Shown = tuple[str | None, str | None, tuple[str, ...]]


def shown(text: str, name: str = "tin.txt") -> Shown:
    for word, prose in PROSE.items():
        text = text.replace(word, prose)
    reading = understand(read(text.encode(), name))
    return title_of(reading), published_at_of(reading), authors_of(reading)


WRITERS = [
    ("Lò Na", ("Lò Na",)),
    ("LÒ NA", ("LÒ NA",)),
    ("(Lò Na)", ("Lò Na",)),
    ("__Lò Na__", ("Lò Na",)),
    ("Lò Na/.", ("Lò Na",)),
    ("L.N", ("L.N",)),
    ("Q.N", ("Q.N",)),
    ("V.DŨNG", ("V.DŨNG",)),
    ("Lò Na - Anh Thụ", ("Lò Na", "Anh Thụ")),
    ("Lò Na –Anh Thụ", ("Lò Na", "Anh Thụ")),
    ("LÒ NA-ANH THỤ", ("LÒ NA", "ANH THỤ")),
    ("Lò Na, Anh Thụ", ("Lò Na", "Anh Thụ")),
    ("Lò Na và Anh Thụ", ("Lò Na", "Anh Thụ")),
    ("Lò Na Lò Na", ("Lò Na",)),
    ("Lò Na/TTXVN", ("Lò Na",)),
    ("Lò Na (Báo Sơn Hà)", ("Lò Na",)),
    ("Lò Na (theo Báo Sơn Hà)", ("Lò Na",)),
    ("Lò Na (T/h)", ("Lò Na",)),
    ("Lò Na ghi", ("Lò Na",)),
    ("Lò Na tổng hợp", ("Lò Na",)),
    ("Lò Na (sưu tầm)", ("Lò Na",)),
    ("Lò Na - Ủy ban MTTQVN huyện Mường Na", ("Lò Na",)),
    ("Lò Na – Anh Thụ (Công an huyện)", ("Lò Na", "Anh Thụ")),
    ("Lò Na - PV11", ("Lò Na",)),
    ("Lò Na - THPT Mường Na", ("Lò Na",)),
    ("TS. Lò Na, Khoa Luật", ("Lò Na",)),
    ("Thiếu tá Lò Na", ("Lò Na",)),
    ("BTV Lò Na", ("Lò Na",)),
    ("Phóng viên Lò Na", ("Lò Na",)),
    ("Phòng Truyền thông - Lò Na", ("Lò Na",)),
    ("ĐOÀN NA", ("ĐOÀN NA",)),
    ("Theo: Lò Na", ("Lò Na",)),
    ("Theo Lò Na/Báo Sơn Hà", ("Lò Na",)),
    ("CTV: Lò Na", ("Lò Na",)),
    ("Thực hiện: Lò Na - Anh Thụ", ("Lò Na", "Anh Thụ")),
    ("Nhóm tác giả: Lò Na, Anh Thụ", ("Lò Na", "Anh Thụ")),
    ("Tác giả tin bài: Lò Na", ("Lò Na",)),
    ("Tác giả: Lò Na. Nguồn: Phòng Nội vụ", ("Lò Na",)),
    ("Tác giả: L.V.N - Nguồn: Ban Chỉ đạo xã", ("L.V.N",)),
    ("Tác giả : Lò Na - Phó Trưởng phòng KH-TT", ("Lò Na",)),
    ("Người cung cấp tin: Lò Na", ("Lò Na",)),
    ("Tin ,ảnh : Lò Na", ("Lò Na",)),
    ("Bài & ảnh: Lò Na", ("Lò Na",)),
    ("Tin và ảnh của Lò Na", ("Lò Na",)),
    ("Tin: Lò Na, ảnh: Anh Thụ", ("Lò Na", "Anh Thụ")),
    ("Nội dung: Lò Na; Ảnh: Anh Thụ; Đồ họa: Vừ Dúa", ("Lò Na", "Anh Thụ", "Vừ Dúa")),
    ("Nguồn: Lò Na (Sonha.vn)", ("Lò Na",)),
    ("Nguồn: sonha.gov.vn", ()),
    ("Theo Báo Sơn Hà Online", ()),
    ("Theo TTXVN", ()),
    ("Tin: BBT", ()),
    ("Tin bài: Văn phòng Đoàn Trường", ()),
    ("Phóng viên Điện tử", ()),
    ("Nhóm PV", ()),
    ("PHÒNG NỘI VỤ", ()),
    ("BAN BIÊN TẬP", ()),
    ("SHTV", ()),
    ("Trân trọng!", ()),
    ("Hà Nội", ()),
    ("CHÙM ẢNH HỘI NGHỊ KHÁC", ()),
    ("THỦ TỤC HÀNH CHÍNH", ()),
    ("LỊCH TIẾP CÔNG DÂN", ()),
    ("ĐƯỜNG DÂY NÓNG", ()),
]


@pytest.mark.parametrize(("line", "writers"), WRITERS)
def test_writers_at_the_end(line: str, writers: tuple[str, ...]) -> None:
    assert shown(f"{TITLE}\nOPEN\nBODY\n{line}")[2] == writers


@pytest.mark.parametrize(
    ("caption", "photographers"),
    [
        ("Quang cảnh hội nghị. Ảnh: Lò Na/TTXVN", ("Lò Na",)),
        ("Quang cảnh hội nghị (Ảnh Lò Na)", ("Lò Na",)),
        ("Quang cảnh hội nghị (ảnh do Lò Na chụp)", ("Lò Na",)),
        ("Quang cảnh hội nghị. (Nguồn: Lò Na)", ("Lò Na",)),
        ("Quang cảnh hội nghị. Ảnh: Lò Na cung cấp", ("Lò Na",)),
        ("Quang cảnh hội nghị. Ảnh: Lò Na (CTV)", ("Lò Na",)),
        ("Quang cảnh hội nghị. Photo: Lò Na", ("Lò Na",)),
        ("Quang cảnh hội nghị | Ảnh: Lò Na", ("Lò Na",)),
        ("Quang cảnh hội nghị. (ẢNH: L.NA) |", ("L.NA",)),
        ("Quang cảnh hội nghị. Ảnh: Nga", ("Nga",)),
        ("Quang cảnh hội nghị. Ảnh: KT", ()),
        ("Quang cảnh hội nghị. Ảnh: Sở Nội vụ", ()),
        ("Quang cảnh hội nghị (ảnh UBND huyện cung cấp)", ()),
        ("Quang cảnh hội nghị. Ảnh minh họa", ()),
    ],
)
def test_photographers(caption: str, photographers: tuple[str, ...]) -> None:
    assert shown(f"{TITLE}\nOPEN\n{caption}\nBODY\nMORE")[2] == photographers


def test_initials_that_stand_for_a_writer_named_in_full_are_nobody_else() -> None:
    assert shown(f"{TITLE}\nOPEN\nCác xã họp. Ảnh: L.N\nBODY\nLò Nhã")[2] == ("Lò Nhã",)
    assert shown(f"{TITLE}\nOPEN\nCác xã họp. Ảnh: A.T\nBODY\nLò Nhã")[2] == ("Lò Nhã", "A.T")


#: What stands between the headline and the text, the day, and the writers.
UNDER = [
    (["21.09.2022"], "2022-09-21", ()),
    (["(21/09/2022 10:27)"], "2022-09-21T10:27", ()),
    (["• 2022/09/21 14:22"], "2022-09-21T14:22", ()),
    (["| 21-09-2022 | 11:12:32"], "2022-09-21T11:12", ()),
    (["21/09/2022 04:35:00 PM", "(Sonha.vn) -"], "2022-09-21T16:35", ()),
    (["01:19 AM 21/09/2022 |   Lượt xem: 30 |   In bài viết | "], "2022-09-21T01:19", ()),
    (["05:12 - Thứ Tư, 21/09/2022 Lượt xem: 1655 In bài viết"], "2022-09-21T05:12", ()),
    (["Thứ Tư, 21/09/2022, 14:42 [GMT+7]", ".", "."], "2022-09-21T14:42", ()),
    (["Thứ tư: 20:25 ngày 21/09/2022", "Theo dõi Báo Sơn Hà trên", "google news"], "2022-09-21T20:25", ()),
    (["Thứ 4, 21.09.2022 | 20:41:28"], "2022-09-21T20:41", ()),
    (["Thứ tư - 21/09/2022 16:57 749 0"], "2022-09-21T16:57", ()),
    (["ClockThứ Tư, 21/09/2022 22:14"], "2022-09-21T22:14", ()),
    (["calendar_today21/09/2022visibility100"], "2022-09-21", ()),
    (["[Post: 21/09/2022]"], "2022-09-21", ()),
    (["Đăng lúc: 10:12:33 21/09/2022 (GMT+7)"], "2022-09-21T10:12", ()),
    (["Cập nhật: 08h:15' - 21/09/2022"], "2022-09-21T08:15", ()),
    (["Ngày cập nhật : 21/09/2022", "Lượt xem: 12"], "2022-09-21", ()),
    (["08g15, 21-9-2022"], "2022-09-21T08:15", ()),
    (["00:00 21/09/2022"], "2022-09-21T00:00", ()),
    (["Thứ tư, ngày 21 tháng 9 năm 2022 - 08:12"], "2022-09-21T08:12", ()),
    (["Ngày đăng: Thứ tư, 21 Tháng 9 2022 08:07", "Viết bởi Super User"], "2022-09-21T08:07", ()),
    (["Tháng Chín 21, 2022"], "2022-09-21", ()),
    (["21 Thg 9, 2022"], "2022-09-21", ()),
    (["Wed, 21 September 2022 08:15"], "2022-09-21T08:15", ()),
    (["9/21/2022 8:15 AM"], "2022-09-21T08:15", ()),
    (["Mường Na, ngày 21 tháng 9 năm 2022"], "2022-09-21", ()),
    (["Tin hoạt động | 21/09/2022 | 08:00"], "2022-09-21T08:00", ()),
    (["Báo Sơn HàBáo Sơn Hà21/09/2022"], "2022-09-21", ()),
    (["Admin - 21/09/2022"], "2022-09-21", ()),
    (["admin", "21/09/2022"], "2022-09-21", ()),
    (["Lò Na", "Chia sẻ Zalo"], None, ("Lò Na",)),
    (
        ["Lò Na", "Chuyên viên Văn phòng huyện", "12:50 CH @ Thứ Tư - 21 Tháng Chín, 2022"],
        "2022-09-21T12:50",
        ("Lò Na",),
    ),
    (["Lò Na (T/h)|21/09/2022 03:30"], "2022-09-21T03:30", ("Lò Na",)),
    (["Lò Na • 21/09/2022 16:56"], "2022-09-21T16:56", ("Lò Na",)),
    (["Thứ tư, 09:21, 21/09/2022 Lò Na Lò Na"], "2022-09-21T09:21", ("Lò Na",)),
    (["Lò Na - 08:15 21/09/2022"], "2022-09-21T08:15", ("Lò Na",)),
    (["Bởi Lò Na - 21/09/2022", "0"], "2022-09-21", ("Lò Na",)),
    (["by Lò Na", "21 Tháng Chín, 2022", "in Tin tức"], "2022-09-21", ("Lò Na",)),
    (["Đăng bởi: Lò Na vào ngày 21/09/2022"], "2022-09-21", ("Lò Na",)),
    (["Đăng ngày: 08:15 21/9/2022 | Tác giả: ThS. Lò Na | Lượt xem: 12"], "2022-09-21T08:15", ("Lò Na",)),
    (["Tác giả: Lò Na, đăng ngày 21/09/2022"], "2022-09-21", ("Lò Na",)),
    (["Thứ tư - 21/09/2022 16:57 In ra Lưu bài viết này"], "2022-09-21T16:57", ()),
    (["SHO - Thứ tư 21/09/2022 07:20"], "2022-09-21T07:20", ()),
    (["(SHO) 21/09/2022"], "2022-09-21", ()),
    (["Phụ nữ & Đời sống - Thứ tư, 21/09/2022"], "2022-09-21", ()),
    (["21/09/2022 lúc 10:40 SA - Phòng Văn hóa"], "2022-09-21T10:40", ()),
    (["Xem cỡ chữ: A- A A+ Đọc bài viết In trang", "21/09/2022"], "2022-09-21", ()),
    (["Nông thôn mới - LÒ NA"], None, ("LÒ NA",)),
    (["34"], None, ()),
]


@pytest.mark.parametrize(("lines", "day", "writers"), UNDER)
def test_day_and_writers_under_the_headline(lines: list[str], day: str | None, writers: tuple[str, ...]) -> None:
    assert shown("\n".join([TITLE, *lines, "OPEN", "BODY"])) == (TITLE, day, writers)


@pytest.mark.parametrize(
    ("name", "lines", "day"),
    [
        ("program", [" date 2022-09-21 " + TITLE, "OPEN", "BODY"], "2022-09-21"),
        ("program, day of the text", ["date 2022-10-21 " + TITLE, "Lò Na • 21/09/2022 16:56", "OPEN"], "2022-09-21T16:56"),
        ("at the end of the headline", [TITLE + " (21-09-2022 15:53)", "Góp ý", "OPEN", "BODY"], "2022-09-21T15:53"),
        ("above, with a column", ["Tin tức - Sự kiện 21/09/2022", TITLE, "OPEN", "BODY"], "2022-09-21"),
        ("behind the lead", ["Sonha.vn - Nền tảng quảng bá Sơn Hà", TITLE, "OPEN", "Báo Sơn Hà21/09/2022", "BODY"], "2022-09-21"),
        ("a writer between lead and day", [TITLE, "Ngày 20/9, các xã gặp nhau bàn việc thi đua và ký giao ước.", "Lò Na", "21/09/2022 08:15", "OPEN", "BODY"], "2022-09-21T08:15"),
        ("last change alone", [TITLE, "OPEN", "BODY", "Cập nhật lần cuối lúc Thứ năm, 22 Tháng 9 2022 10:11"], "2022-09-22T10:11"),
        ("published and changed", [TITLE, "Ngày đăng: 21/09/2022", "Cập nhật lần cuối lúc 22/09/2022", "OPEN", "BODY"], "2022-09-21"),
        ("clock and day", ["Thứ năm, 05/01/2023 0243.9000034 VN | EN", "SỞ NỘI VỤ", "Thứ năm, 05/01/2023", "Thứ tư, 21/09/2022", TITLE, "OPEN", "BODY"], "2022-09-21"),
        ("clock of today", ["Hôm nay, Thứ Hai ngày 17/05/2027", TITLE, "OPEN", "BODY"], None),
        ("clock of a later year", ["Thứ hai,  17/05/2027", TITLE, "SHO-Ngày 20/9/2022, các xã trong khối họp bàn việc thi đua của năm.", "BODY"], None),
        ("licence", [TITLE, "OPEN", "BODY", "Giấy phép số 12/GP-TTĐT do Sở TT&TT tỉnh Sơn Hà cấp ngày 05/06/2015"], None),
        ("other news", [TITLE, "OPEN", "BODY", "Các tin khác", "Huyện ra quân làm thủy lợi (12/10/2022)"], None),
    ],
)  # fmt: skip
def test_which_day_is_that_of_the_page(name: str, lines: list[str], day: str | None) -> None:
    assert shown("\n".join(lines))[:2] == (TITLE, day), name


#: What follows the article, and the writer whom it must not hide.
TAILS = [
    ["Lò Na", ";", ".", "."],
    ["Lò Na", "", "Trả lời", "Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *"],
    ["Tin, ảnh: Lò Na", "Thông tin bạn đọc", "Đóng Lưu thông tin"],
    ["Đăng bởi: Lò Na", "", "[Trở về]", "", "Các tin khác"],
    ["Lò Na", "(*) Không sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản của Báo Sơn Hà."],
    [
        "Lò Na 21/09/2022 - 10:23 (GMT+7)",
        "Share",
        "",
        "Thủy điện vận hành ổn định trong năm 2025 của tỉnh, sau nhiều tháng.",
    ],
    ["Tin, ảnh: Lò Na", ">> Huyện Mường Na đẩy mạnh phong trào thi đua", "Top", "60 giây nữa."],
    [
        "Lò Na",
        "",
        "Theo Trung tâm Dự báo thủy văn, giữa tuần sau vùng cao sẽ đón đợt nắng nóng lan rộng khắp nơi.",
        "MORE",
    ],
    ["Tác giả bài viết: admin - Lò Na", "Tổng số điểm của bài viết là: 0 trong 0 đánh giá", "Ý kiến bạn đọc"],
]


@pytest.mark.parametrize("tail", TAILS)
def test_what_follows_the_writer(tail: list[str]) -> None:
    assert shown("\n".join([TITLE, "", "OPEN", "BODY", *tail]))[2] == ("Lò Na",)


def test_two_signatures_at_the_end() -> None:
    assert shown(f"{TITLE}\nOPEN\nBODY\n\nLò Na\n\n(Ảnh: Anh Thụ)")[2] == ("Lò Na", "Anh Thụ")


DAY = "21/09/2022 08:15"
#: The lines of a page, and its headline.
HEADS = [
    (["Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Liên hệ", TITLE, DAY], TITLE),
    (["Hôm nay: Ngày 19 tháng 11 năm 2023", "Chung sức xây dựng huyện Mường Na phát triển nhanh và bền vững năm 2023", "Chia sẻ", "Ngày: 21/09/2022 / Số lượt xem: 39", TITLE], TITLE),
    (["UBND TỈNH SƠN HÀ", "SỞ NỘI VỤ", "", TITLE, "", DAY], TITLE),
    (["[ Hôm nay: 19/11/2023 ] Đang online: 12", "HỘI NÔNG DÂN TỈNH SƠN HÀ", TITLE, DAY], TITLE),
    (["Bỏ qua các lệnh trên Ribbon", "Tin tức - Sự kiện", TITLE, DAY], TITLE),
    (["Những tập thể được khen", "1. Khoa Nội", "2. Khoa Ngoại", "3. Khoa Nhi"], "Những tập thể được khen"),
    (["THANH TRA TỈNH", "The Provincial Inspectorate", "", TITLE, "", DAY], TITLE),
    (["Trường Chính trị tỉnh Sơn Hà", "", TITLE, "", DAY], TITLE),
    (["Trang chủ » Tin tức » " + TITLE, TITLE, DAY], TITLE),
    ([TITLE, "", TITLE, "", DAY], TITLE),
    (["Tin mới nhất", "Huyện ra quân làm thủy lợi mùa khô", "Lễ khai giảng ở các xã vùng cao", TITLE, DAY], TITLE),
    (["KHỐI THI ĐUA SỐ 2 HUYỆN MƯỜNG NA", "TỔNG KẾT PHONG TRÀO THI ĐUA NĂM 2022", DAY], "KHỐI THI ĐUA SỐ 2 HUYỆN MƯỜNG NA TỔNG KẾT PHONG TRÀO THI ĐUA NĂM 2022"),
    (["Khối thi đua số 2 các xã vùng cao", "", "Nhân lên nhiều phong trào thi đua hay", "", DAY], "Nhân lên nhiều phong trào thi đua hay"),
    ([TITLE, "Người tốt - Việc tốt", DAY], TITLE),
    ([TITLE, "Facebook", "In trang", "Cỡ chữ: A A+", DAY], TITLE),
    ([TITLE, "", "IMG 0024", "", "Responsive image", ""], TITLE),
    (["//sonha.vn/files/nam%202022/khoi%202.jpg", "", TITLE, ""], TITLE),
    (["• Trang chủ > Giới thiệu", "", "NHỮNG VIỆC LÀM NỔI BẬT", "", "1. KHOA NỘI", "", "- Năm 1985: Nhà nước tặng Huân chương Lao động hạng Nhì", "", "2. KHOA NGOẠI (NAY LÀ KHOA NGOẠI 1)", "", "- Năm 1990: được tặng Cờ thi đua"], "NHỮNG VIỆC LÀM NỔI BẬT"),
    (["Tổng kết công tác thi đua", DAY], "Tổng kết công tác thi đua"),
    (["Chùm ảnh: Ruộng bậc thang Mường Na vào vụ gặt, vàng óng"], "Chùm ảnh: Ruộng bậc thang Mường Na vào vụ gặt, vàng óng"),
    (["Quang cảnh hội nghị tổng kết của Khối thi đua số 2"], None),
    (["(Khối thi đua số 2 huyện Mường Na)"], None),
    (["Các đại biểu chụp ảnh lưu niệm"], None),
    (["(Thứ tư, 21/09/2022, 08:15 GMT+7)"], None),
    (["Chia sẻ", "In trang"], None),
    (["date 2022-09-21 {title}"], None),
    (["date 2022-09 SHO - Các xã trong khối vừa gặp nhau bàn việc thi đua và ký kết giao ước cho năm tới."], None),
    ([], None),
]  # fmt: skip


@pytest.mark.parametrize(("head", "title"), HEADS)
def test_headline_or_none(head: list[str], title: str | None) -> None:
    assert shown("\n".join([*head, "OPEN", "BODY", "MORE"]))[0] == title


def test_the_day_of_a_letter_that_an_article_quotes_is_not_that_of_the_page() -> None:
    lead = (
        "Nhân ngày hội của các xã vùng cao, Chủ tịch huyện đã gửi thư khen tới nhân dân các dân tộc trong toàn huyện."
    )
    quoting = "Báo Sơn Hà xin giới thiệu toàn văn bức thư:"
    lines = [TITLE, lead, quoting, "Mường Na, ngày 14 tháng 9 năm 2022", "OPEN", "BODY"]
    assert shown("\n".join(lines))[0] == TITLE


NAV = "<div class='nav'><ul><li><a href='/'>Trang chủ</a></li><li><a href='/t'>Tin tức</a></li></ul></div>"
SIDE = "<div class='col-right'><h3>Tin mới</h3><ul><li><a href='a'>Huyện ra quân làm thủy lợi</a> 12/10/2022</li></ul></div>"
TEXT = "<p>OPEN</p><p>BODY</p><p>MORE</p>"
PAGES = [
    ("Joomla", f"{NAV}<table><tr><td class='contentheading'>{TITLE}</td></tr><tr><td class='small'>Viết bởi Lò Na</td></tr><tr><td class='createdate'>Thứ tư, 21 Tháng 9 2022 08:15</td></tr><tr><td>{TEXT}</td></tr><tr><td class='modifydate'>Lần cập nhật cuối ( Thứ năm, 22 Tháng 9 2022 10:00 )</td></tr></table>", "2022-09-21T08:15", ("Lò Na",)),
    ("WordPress", f"<article><h1 class='entry-title'>{TITLE}</h1><div class='entry-content'>{TEXT}</div><footer class='entry-footer'><span class='posted-on'>Posted on <time>21 Tháng Chín, 2022</time></span><span class='byline'> by <span class='author'>Lò Na</span></span></footer></article>", "2022-09-21", ("Lò Na",)),
    ("NukeViet", f"{NAV}<h1 class='title'>{TITLE}</h1><span class='h5'>Thứ tư - 21/09/2022 16:57</span><div id='news-bodyhtml'>{TEXT}</div><p class='h5'><strong>Tác giả bài viết: </strong>Lò Na</p><p class='h5'><strong>Nguồn tin: </strong>Phòng Nội vụ</p>{SIDE}", "2022-09-21T16:57", ("Lò Na",)),
    ("SharePoint", f"<form id='aspnetForm'>{NAV}<span class='tieude'>{TITLE}</span><br><span class='ngay'>21/09/2022 08:15:22 AM</span><div class='ExternalClass'>OPEN<br><br>BODY<br><br>MORE<br><br><b>Lò Na</b></div></form>", "2022-09-21T08:15", ("Lò Na",)),
    ("Liferay", f"{NAV}<div class='journal-content-article'><h2 class='title'>{TITLE}</h2><div class='metadata-publish-date'>Ngày đăng: 21/09/2022 | Lượt xem: 100</div>{TEXT}<p style='text-align:right'>Lò Na</p></div>{SIDE}", "2022-09-21", ("Lò Na",)),
    ("tables", f"<table><tr><td>{NAV}</td><td><table><tr><td><b>{TITLE}</b></td></tr><tr><td><i>(21/09/2022)</i></td></tr><tr><td><p>OPEN<br>BODY<br>MORE</p></td></tr><tr><td align=right>Lò Na</td></tr><tr><td>Các tin đã đưa</td></tr><tr><td><a href=1>Huyện ra quân làm thủy lợi</a> (12/09/2022)</td></tr></table></td></tr></table>", "2022-09-21", ("Lò Na",)),
    ("clock, no day", f"<div class='top'>Thứ Hai, 21/11/2026</div>{NAV}<div class='main'><h1>{TITLE}</h1>{TEXT}</div>{SIDE}", None, ()),
    ("clock, day below", f"<div class='top'>Thứ Hai, 21/11/2026, 08:12</div>{NAV}<div class='main'><h1>{TITLE}</h1>{TEXT}<div class='date'>Cập nhật: 21/09/2022</div></div>{SIDE}", "2022-09-21", ()),
    ("writer linked", f"{NAV}<div class='main'><h1>{TITLE}</h1><div class='meta'><a href='/na'>Lò Na</a> <time>21/09/2022 08:15</time></div>{TEXT}</div>{SIDE}", "2022-09-21T08:15", ("Lò Na",)),
    ("one block", f"{NAV}<div class='main'><h1>{TITLE}</h1><div class='info'><span>Lò Na</span> | <span>21/09/2022 08:15</span> GMT+7</div>{TEXT}</div>{SIDE}", "2022-09-21T08:15", ("Lò Na",)),
    ("photographer", f"{NAV}<div class='main'><h1>{TITLE}</h1><span class='date'>21/09/2022</span>{TEXT}<figure><img src='1.jpg' width=600><figcaption>Toàn cảnh hội nghị. <span>Ảnh: Lò Na</span></figcaption></figure><p>BODY</p></div>", "2022-09-21", ("Lò Na",)),
]  # fmt: skip


@pytest.mark.parametrize(("system", "page", "day", "writers"), PAGES)
def test_pages_of_many_systems(system: str, page: str, day: str | None, writers: tuple[str, ...]) -> None:
    source = f"<!DOCTYPE html><html><head><title>{TITLE} - Huyện Mường Na</title></head><body>{page}</body></html>"
    assert shown(source, "tin.html") == (TITLE, day, writers), system
