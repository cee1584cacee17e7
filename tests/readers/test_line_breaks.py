"""Plain texts whose lines were broken: where the source of a page had its lines, or at a width."""

from models import Document
from readers import read

TITLE = "Khối thi đua số 2 huyện Mường Na tổng kết phong trào thi đua năm 2022"


def told(text: str) -> list[tuple[str, str]]:
    document: Document = read(text.encode(), "tin.txt")
    return [(block.kind.value, document.block_text(block)) for block in document.blocks]


RAGGED = f"""{TITLE}
Chiều
ngày 20 tháng 9 năm 2022, tại Hội trường huyện Mường Na, các xã của Khối thi đua số 2 cùng
nhau nhìn lại phong trào thi
đua của một năm. Chủ trì có đồng chí Vừ A Dúa, Phó Bí thư Huyện ủy, Chủ tịch Ủy ban
Nhân dân huyện; cùng dự có đại diện của 12 xã.
(Quang cảnh hội nghị )
Theo báo
cáo, cả 12 xã đều có mô hình mới; phong trào lan rộng tới từng bản, từng
nhà.
Lò Na - Ủy
ban MTTQVN huyện
"""


def test_lines_broken_at_no_fixed_width() -> None:
    assert told(RAGGED) == [
        ("headline", TITLE),
        (
            "paragraph",
            (
                "Chiều ngày 20 tháng 9 năm 2022, tại Hội trường huyện Mường Na, các xã của Khối thi đua số 2 cùng nhau nhìn lại "
                "phong trào thi đua của một năm. Chủ trì có đồng chí Vừ A Dúa, Phó Bí thư Huyện ủy, Chủ tịch Ủy ban Nhân dân "
                "huyện; cùng dự có đại diện của 12 xã."
            ),
        ),
        ("caption", "(Quang cảnh hội nghị )"),
        (
            "paragraph",
            "Theo báo cáo, cả 12 xã đều có mô hình mới; phong trào lan rộng tới từng bản, từng nhà.",
        ),
        ("byline", "Lò Na - Ủy ban MTTQVN huyện"),
    ]


def test_lines_that_each_name_somebody_are_not_broken_ones() -> None:
    people = [
        "đồng chí Lò Văn Hặc, Bí thư Huyện ủy, Chủ tịch Hội đồng nhân dân huyện Mường Na",
        "đồng chí Vừ A Dúa, Chủ tịch Ủy ban nhân dân huyện Mường Na, Trưởng ban chỉ đạo",
        "đồng chí Vi Thị Mận, Trưởng phòng Nội vụ huyện Mường Na, Phó ban chỉ đạo",
        "ông Sùng A Khua, Chủ tịch Hội Nông dân huyện Mường Na, thành viên ban chỉ đạo",
    ]
    text = "\n".join([TITLE, "Chiều 20/9, các xã họp bàn việc thi đua của năm. Dự họp có:", *people])
    assert [line for _, line in told(text)][2:] == people


def test_hyphens_at_the_end_of_lines() -> None:
    text = """Chiều 20/9, các xã của Khối thi đua số 2 nhìn lại phong trào thi đua giai đoạn 2015-
2020 của khối, nghe báo cáo của Trường PTDTNT-
THPT huyện, rồi cùng nhau bàn bạc và thống nhất nhiều việc làm mới về công tác thi đua-
khen thưởng của năm tới ở các xã vùng
cao của huyện.
"""
    assert told(text)[0][1] == (
        "Chiều 20/9, các xã của Khối thi đua số 2 nhìn lại phong trào thi đua giai đoạn 2015-2020 của khối, nghe báo cáo "
        "của Trường PTDTNT-THPT huyện, rồi cùng nhau bàn bạc và thống nhất nhiều việc làm mới về công tác thi đua-khen "
        "thưởng của năm tới ở các xã vùng cao của huyện."
    )


WRAPPED = """Cụm thi đua số 4 huyện Mường Na giao ban công tác quý III năm 2019
Đăng ngày: 12-10-2019

Ngày 10-10, tại xã Nậm Cha, Cụm thi đua số 4 giao ban công tác thi đua,
khen thưởng quý III. Dự giao ban có lãnh đạo 6 xã; đại diện của Chi hội Nhà
báo huyện cùng về đưa tin. Hội nghị nghe báo cáo của Cụm trưởng, bàn việc
chấm điểm và thống nhất chọn 2 xã để biểu dương trước cờ vào dịp cuối năm.
"""


def test_a_line_of_the_page_itself_goes_on_with_nothing_and_a_word_broken_off_does() -> None:
    paragraph = (
        "Ngày 10-10, tại xã Nậm Cha, Cụm thi đua số 4 giao ban công tác thi đua, khen thưởng quý III. Dự giao ban có "
        "lãnh đạo 6 xã; đại diện của Chi hội Nhà báo huyện cùng về đưa tin. Hội nghị nghe báo cáo của Cụm trưởng, bàn "
        "việc chấm điểm và thống nhất chọn 2 xã để biểu dương trước cờ vào dịp cuối năm."
    )
    assert told(WRAPPED) == [
        ("headline", "Cụm thi đua số 4 huyện Mường Na giao ban công tác quý III năm 2019"),
        ("dateline", "Đăng ngày: 12-10-2019"),
        ("paragraph", paragraph),
    ]


HANGING = f"""{TITLE}
Ngày 21 tháng 9 năm 2022

Ngày 20/9/2022, Khối thi đua số
2 tổ chức hội nghị tổng kết phong trào thi đua của các xã trong
huyện tại
Nhà văn hóa xã Nà Lốc.
Tham dự hội
nghị có bà Thạch Thị Sen, Phó Chủ tịch
UBND huyện Mường Na; lãnh đạo 12
xã trong khối thi đua của huyện Mường Na và toàn thể cán bộ phụ trách của các xã;
công chức văn phòng các xã.
Lò Na
"""


def test_a_line_that_hangs_on_a_small_word_goes_on_before_a_capital() -> None:
    assert told(HANGING)[2:] == [
        (
            "paragraph",
            (
                "Ngày 20/9/2022, Khối thi đua số 2 tổ chức hội nghị tổng kết phong trào thi đua của các xã trong huyện tại "
                "Nhà văn hóa xã Nà Lốc."
            ),
        ),
        (
            "paragraph",
            (
                "Tham dự hội nghị có bà Thạch Thị Sen, Phó Chủ tịch UBND huyện Mường Na; lãnh đạo 12 xã trong khối thi đua "
                "của huyện Mường Na và toàn thể cán bộ phụ trách của các xã; công chức văn phòng các xã."
            ),
        ),
        ("byline", "Lò Na"),
    ]


FRAMED = f"""Trang chủ
Trang tin huyện Mường Na, cơ quan của Huyện ủy, Hội đồng nhân dân, Ủy ban nhân dân huyện và Mặt trận
{TITLE}

Sáng 20/9, tại Hội trường huyện Mường Na, các xã của Khối thi
đua số 2 tổ chức hội nghị tổng kết, dự có đồng chí Vừ A Dúa,
Phó Bí thư Huyện ủy; đồng chí Lò Thị Mến, Chủ tịch Mặt trận
Tổ quốc huyện, cùng đại diện lãnh đạo các phòng và các xã ở
trong huyện. Các xã báo cáo kết quả trồng rừng, làm đường và
nuôi trâu bò của cả năm.
"""


def test_lines_that_were_not_broken_tell_no_width() -> None:
    assert told(FRAMED)[-1] == (
        "paragraph",
        (
            "Sáng 20/9, tại Hội trường huyện Mường Na, các xã của Khối thi đua số 2 tổ chức hội nghị tổng kết, dự có đồng chí "
            "Vừ A Dúa, Phó Bí thư Huyện ủy; đồng chí Lò Thị Mến, Chủ tịch Mặt trận Tổ quốc huyện, cùng đại diện lãnh đạo các "
            "phòng và các xã ở trong huyện. Các xã báo cáo kết quả trồng rừng, làm đường và nuôi trâu bò của cả năm."
        ),
    )
