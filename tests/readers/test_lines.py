"""What single lines are, told by their shape: days, writers, furniture, captions, markers."""

import pytest

from readers import bylines, captions, datelines, furniture
from readers.listing import MarkerStyle, typed_marker

DAYS = [
    "Ngày đăng 12/06/2024 | 8:07 AM | View count: 69",
    "17:21 25/09/2019",
    "Chủ nhật, 28.11.2021 02:16",
    "Thứ hai - 26/03/2018 21:04 577 0",
    "(Cập nhật 09/03/2010 - 14 giờ 25)",
    "Thứ Năm, 22/01/2015 | 14:30 [GMT+7]",
    "Đăng lúc: 01-12-2015 08:20 AM - Đã xem: 977",
    "Được đăng: Thứ hai, 20 Tháng 5 2024 14:05",
    "19 Tháng Mười Một, 2018",
    "Gửi bởi vananh vào Thứ tư, 28/12/2022 - 16:40",
    "12-10-2024 20:31:07 (GMT+7) | Lượt đọc: 2954 | In | Chia sẻ",
    "16.05.2025 • 15:03 • 2 phút đọc",
    "Sơn Hà, ngày 05 tháng 3 năm 2024",
    "TP. Hồ Chí Minh, ngày 5 tháng 03 năm 2024",
    "Thành phố Hồ Chí Minh, ngày 5 tháng 3 năm 2024",
    "Thị xã Sơn Hà, ngày 05/3/2024",
    "Ea H’nin, ngày 5 tháng 3 năm 2024",
    "Quận 7, ngày 5 tháng 3 năm 2024",
    "Sơn Hà ngày 05 tháng 3 năm 2024",
    "Sơn Hà, ngày     tháng 12 năm 2024",
    "2024-04-25T16:52:00+07:00",
    "Thứ hai - 14/11/2022 09:31 In ra Lưu bài viết này",
    "SHO - Thứ tư 14/09/2022 07:20",
    "(SHO) 14/09/2022",
    "Phụ nữ & Đời sống - Chủ nhật, 18/09/2022",
    "14/09/2022 lúc 10:40 SA - Phòng Văn hóa",
    "14/09/2022 10:40 Xem cỡ chữ",
]
NO_DAYS = [
    "Ngày 18/01/2024, Cụm thi đua số 18 tổ chức Hội nghị tổng kết năm 2023.",
    "Hội nghị sơ kết ngày 08/7/2022 ở Bệnh viện Mắt",
    "Năm 2023",
    "Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND tỉnh",
    "Giấy phép số 12/GP-TTĐT cấp ngày 01/02/2010",
    "Điện thoại: 024 3999 2024",
    "Hội xuân vùng cao - 14/09/2022",
    "Hội nghị ngày 5 tháng 3 năm 2024",
    "Cụm 7, ngày 5 tháng 3 năm 2024",
    "Thi đua làm thủy lợi mùa khô ở các xã vùng cao 14/09/2022",
    "Trong phiên họp sáng 6/11/2023 tại thị trấn Nà Kẹ, Ban Quản lý rừng cho biết còn 12 điểm sạt lở.",
]


@pytest.mark.parametrize("text", DAYS)
def test_datelines(text: str) -> None:
    assert datelines.is_dateline(text)


@pytest.mark.parametrize("text", NO_DAYS)
def test_no_datelines(text: str) -> None:
    assert not datelines.is_dateline(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tin và ảnh: Vừ A Páo",
        "Tin, ảnh: Thanh Trà - Đức Lộc",
        "Bài viết và ảnh: Đỗ Thị Thơm",
        "Tác giả: Minh Hà & Mạnh Tú",
        "Nguồn tin: Tổ Văn phòng",
        "Ảnh: Phó Đức Hinh",
        "Bài: Tổ Truyền thông",
        "(Theo dõi: H'Nga)".replace("Theo dõi", "Tin"),
        "Ái Vân - Ảnh: Đình Toàn",
        "Người viết: Ksor H'Lan",
    ],
)
def test_credits(text: str) -> None:
    assert bylines.is_credit(text)


@pytest.mark.parametrize(
    "text", ["Ảnh: Toàn cảnh Hội nghị", "Ảnh 1: Quang cảnh", "Bài học kinh nghiệm: đoàn kết", "Tin tưởng: mọi việc"]
)
def test_no_credits(text: str) -> None:
    assert not bylines.is_credit(text)


@pytest.mark.parametrize(
    "text",
    [
        "Thanh Huyền",
        "VIỆT HÀ",
        "T.H",
        "ThS. Nguyễn Thị Nhài",
        "Nụ Bùi - Quang Hùng",
        "Bế Văn Lạng - Văn phòng Thanh tra tỉnh",
        "Hồng Thắm - Phòng TCCB, Thanh tra và TĐKT",
        "Mai Linh (NHNN tỉnh)",
    ],
)
def test_signatures(text: str) -> None:
    assert bylines.is_signature(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hà Nội",
        "Tin tức",
        "Thầy Phan Xuân Lưỡng, Phó Giám đốc Sở phát biểu",
        "Hội nghị tổng kết năm",
        "Đồng chí Lò Văn Hặc",
        "Trao cờ luân lưu cho đơn vị Cụm trưởng",
    ],
)
def test_no_signatures(text: str) -> None:
    assert not bylines.is_signature(text)


@pytest.mark.parametrize(
    "text",
    [
        "• xem cỡ chữ",
        "• T",
        "• In trang",
        "• lượt xem: 2847",
        "[Trở về] [Đầu trang] In bài viết Gửi cho bạn bè",
        "9 10 515",
        "Số người online : 4",
        "Chia sẻ: Facebook | Zalo | Email",
        "Tải về: QD58-2025.pdf (1.24 MB)",
        "Skip to Main Content",
        "Số lượt người xem : Bản in",
        "SỐ LƯỢT ĐANG ONLINE",
    ],
)
def test_tools(text: str) -> None:
    assert furniture.is_tool(text)


@pytest.mark.parametrize(
    "text",
    [
        "In ấn tài liệu tuyên truyền cho hội viên",
        "Tìm kiếm cứu nạn",
        "T.H",
        "Lễ trao Cờ thi đua",
        "Chia sẻ kinh nghiệm làm thi đua ở các trường trong Cụm thi đua số 3",
    ],
)
def test_no_tools(text: str) -> None:
    assert not furniture.is_tool(text)


@pytest.mark.parametrize(
    "text",
    [
        "Các tin khác:",
        "Tin cùng chuyên mục",
        "Bài viết liên quan",
        "Những tin cũ hơn",
        "TAGS: thi đua, khen thưởng",
        "Bình luận (0)",
    ],
)
def test_tails(text: str) -> None:
    assert furniture.opens_tail(text)


@pytest.mark.parametrize(
    "text", ["Các tin khác của Hội nghị được ghi nhận", "Tin vào sức mình", "Bài viết của các tác giả"]
)
def test_no_tails(text: str) -> None:
    assert not furniture.opens_tail(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bỏ qua các lệnh trên Ribbon",
        "Skip Ribbon Commands",
        "Xem cỡ chữ: A- A A+ Đọc bài viết In trang",
        "In ra | Lưu bài viết này",
    ],
)
def test_more_tools(text: str) -> None:
    assert furniture.is_tool(text)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("SỞ NỘI VỤ TỈNH SƠN HÀ", True),
        ("TRANG THÔNG TIN ĐIỆN TỬ HUYỆN MƯỜNG NA", True),
        ("SỞ NỘI VỤ TỈNH SƠN HÀ HỌP BÀN VIỆC THI ĐUA", False),
        ("Sở Nội vụ tỉnh Sơn Hà", False),
        ("MƯỜNG NA VÀO VỤ MỚI", False),
    ],
)
def test_mastheads(text: str, named: bool) -> None:
    assert furniture.is_masthead(text) is named


@pytest.mark.parametrize(
    "text",
    [
        "Toàn cảnh Hội nghị",
        "Đồng chí Lò Văn Hặc phát biểu tại Hội nghị",
        "ông Tẩn A Lù – Hiệu trưởng trình bày Báo cáo",
    ],
)
def test_scenes(text: str) -> None:
    assert captions.describes_scene(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tại Hội nghị, thay mặt Cụm, ông A trình chiếu Báo cáo năm 2023",
        "Đồng chí Lò Văn Hặc phát biểu.",
        "Kết quả nổi bật",
    ],
)
def test_no_scenes(text: str) -> None:
    assert not captions.describes_scene(text)


@pytest.mark.parametrize(
    ("text", "style", "ordinal"),
    [
        ("- Tăng cường", MarkerStyle.DASH, 0),
        ("1. Thành phần", MarkerStyle.NUMBER, 1),
        ("1.Thành phần", MarkerStyle.NUMBER, 1),
        ("1. 100% đơn vị", MarkerStyle.NUMBER, 1),
        ("2/ Thi đua", MarkerStyle.NUMBER, 2),
        ("a) Phòng", MarkerStyle.LETTER, 1),
        ("đ) Phòng", MarkerStyle.LETTER, 5),
        ("II. NỘI DUNG", MarkerStyle.ROMAN, 2),
        ("2.1. Ông", MarkerStyle.NESTED, 1),
        ("Thứ nhất: Về", MarkerStyle.WORD, 1),
        ("Hai là, sáng kiến", MarkerStyle.WORD, 2),
        ("Điều 3. Chánh", MarkerStyle.ARTICLE, 3),
        ("+ Cờ thi đua", MarkerStyle.PLUS, 0),
        ("• Mỗi đơn vị", MarkerStyle.BULLET, 0),
    ],
)
def test_typed_markers(text: str, style: MarkerStyle, ordinal: int) -> None:
    found = typed_marker(text)
    assert found
    assert (found.style, found.ordinal) == (style, ordinal)


@pytest.mark.parametrize(
    "text",
    [
        "Thứ tư - 15/07/2026 09:20",
        "12/06/2024",
        "Phần thảo luận diễn ra sôi nổi",
        "100% đơn vị",
        "Ông Lò Văn Hặc",
        "Hai đơn vị",
    ],
)
def test_no_markers(text: str) -> None:
    assert typed_marker(text) is None
