"""Web pages: the article out of the page, whatever the page is built of."""

import pytest

from models import Document
from readers import UnreadableDocument, read

MODERN = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<title>Cụm thi đua số 9 sơ kết 6 tháng đầu năm 2023 - Trường Cao đẳng Y tế Sơn Hà</title>
<meta property="article:published_time" content="2023-07-12T08:00:00+07:00"><script>var x = "<div>";</script></head>
<body class="single sidebar-right"><header><nav><ul><li><a href="/">Trang chủ</a></li></ul></nav>
<div class="date-now">Thứ Hai, 20/11/2026</div></header><div id="main"><div id="content">
<div class="breadcrumb"><a href="/">Trang chủ</a> » <a>Tin tức</a></div>
<article><h1 class="entry-title">Cụm thi đua số 9 sơ kết 6 tháng đầu năm 2023</h1>
<div class="entry-meta"><span class="date">12/07/2023 08:00</span> <span class="author">Lò Thị Lụa</span>
<span class="views">123 lượt xem</span></div>
<div class="entry-content"><p>Sáng 11/7/2023,
Cụm thi đua số 9 tổ chức Hội nghị sơ kết tại Trường Sơn Hà.</p>
<p>Dự Hội nghị có ông Tẩn A Tá, Sở Y tế; bà <a href="#">Lê Thị Hoa</a>, Hiệu trưởng.
Hội&shy; nghị do bà H<b>oa</b> lo.</p>
<p style="text-align:center"><img src="a.jpg" width="600"><br><em>Bà Lê Thị Hoa phát biểu khai mạc Hội nghị.</em></p>
<p>Hội nghị thống nhất:</p><ol start="3"><li>Tổ chức phong trào thi đua;</li>
<li>Tổng kết vào tháng 12.<ul><li>Mục con</li></ul></li></ol>
<h2>Kết quả nổi bật</h2><p>Các đơn vị đã hoàn thành nhiệm vụ được giao trong sáu tháng đầu năm.</p>
<div class="related-posts"><h3>Bài viết liên quan</h3><ul><li><a href="x">Hội nghị khác ở một nơi khác</a></li></ul>
</div>
<table border="1"><tr><th>TT</th><th>Đơn vị</th><th>Hình thức</th></tr>
<tr><td>1</td><td rowspan="2"><p>Trường A</p><p>Cơ sở 2</p></td><td>Cờ thi đua</td></tr><tr><td>2</td>
<td>Bằng khen</td></tr></table>
<p>Các đơn vị đã hoàn thành nhiệm vụ được giao trong sáu tháng đầu năm.</p>
<p style="text-align:right"><strong>Tin, ảnh: Lê Hải</strong></p></div></article>
<div id="comments"><h3>Bình luận</h3><p>Bài viết rất hay, cảm ơn nhà trường đã đăng tải thông tin bổ ích này
cho mọi người.</p></div></div>
<aside><h3>Tin mới</h3><ul><li><a href="1">Tin một dài ơi là dài</a> 10/10/2023</li></ul></aside></div>
<footer>Giấy phép số 12/GP-TTĐT cấp ngày 01/02/2010. Địa chỉ: số 1 đường A</footer></body></html>"""

OLD = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Cổng thông tin điện tử huyện Mường Na</title></head>
<body><form id="aspnetForm"><table width=980><tr><td colspan=3><img src=banner.jpg></td></tr>
<tr><td width=200><table><tr><td><a href=1>Trang chủ</a></td></tr><tr><td><a href=2>Tin tức</a></td></tr></table></td>
<td><table><tr><td><font size=4><b>HỘI NGHỊ TỔNG KẾT KHỐI THI ĐUA<br>CÁC XÃ NĂM 2010</b></font></td></tr>
<tr><td><font size=1>(Cập nhật: 14/01/2011 - 08 giờ 30)</font></td></tr>
<tr><td><font face=Arial>Ngày 13/01/2011, tại hội trường UBND huyện, Khối thi đua các xã
tổ chức hội nghị tổng kết năm 2010.<br><br>
Dự hội nghị có ông Lò Văn Ứng, Phó Chủ tịch UBND huyện; bà Quàng Thị Én, Trưởng phòng Nội vụ.<br>Hội nghị nhất trí:<br>
- Bầu xã Nà Lốc làm Khối trưởng năm 2011;<br>- Đề nghị tặng Cờ thi đua cho xã Mường Chùm.<br>
<table align=center><tr><td><img src=1.jpg width=400></td></tr><tr><td><i>Quang cảnh hội nghị</i></td></tr></table>
Ông Lò Văn Ứng đề nghị các xã khẩn trương triển khai nhiệm vụ năm 2011<br>ngay từ đầu năm.
<br><div align=right><b>Cầm Thị Dung</b></div></font></td></tr>
<tr><td><b>Các tin khác:</b></td></tr><tr><td><a href=5>Hội nghị tổng kết công tác dân số</a> (12/01/2011)</td></tr>
</table></td>
<td width=180><table><tr><td>THÔNG BÁO</td></tr><tr><td><a href=8>Thông báo tuyển dụng viên chức năm 2011</a></td>
</tr></table></td></tr>
<tr><td colspan=3>Cổng thông tin điện tử huyện Mường Na. Giấy phép số 05/GP-BC cấp ngày 10/10/2008.</td></tr></table>
</form></body></html>"""

SENTENCE = "Hội nghị thống nhất đề nghị các đơn vị tiếp tục triển khai nhiệm vụ năm 2024."


def told(document: Document) -> list[tuple[str, str | None, str]]:
    return [(block.kind.value, block.marker, document.block_text(block)) for block in document.blocks]


def test_page_of_a_content_system() -> None:
    document = read(MODERN.encode(), "https://example.vn/tin")
    assert document.declared_at == "2023-07-12T08:00:00+07:00"
    assert told(document) == [
        ("headline", None, "Cụm thi đua số 9 sơ kết 6 tháng đầu năm 2023"),
        ("dateline", None, "12/07/2023 08:00"),
        ("byline", None, "Lò Thị Lụa"),
        ("paragraph", None, "Sáng 11/7/2023, Cụm thi đua số 9 tổ chức Hội nghị sơ kết tại Trường Sơn Hà."),
        ("paragraph", None, "Dự Hội nghị có ông Tẩn A Tá, Sở Y tế; bà Lê Thị Hoa, Hiệu trưởng. Hội nghị do bà Hoa lo."),
        ("caption", None, "Bà Lê Thị Hoa phát biểu khai mạc Hội nghị."),
        ("paragraph", None, "Hội nghị thống nhất:"),
        ("list_item", "3.", "Tổ chức phong trào thi đua;"),
        ("list_item", "4.", "Tổng kết vào tháng 12."),
        ("list_item", "-", "Mục con"),
        ("heading", None, "Kết quả nổi bật"),
        ("paragraph", None, "Các đơn vị đã hoàn thành nhiệm vụ được giao trong sáu tháng đầu năm."),
        ("cell", None, "TT"), ("cell", None, "Đơn vị"), ("cell", None, "Hình thức"),
        ("cell", None, "1"), ("cell", None, "Trường A Cơ sở 2"), ("cell", None, "Cờ thi đua"),
        ("cell", None, "2"), ("cell", None, "Bằng khen"),
        ("paragraph", None, "Các đơn vị đã hoàn thành nhiệm vụ được giao trong sáu tháng đầu năm."),
        ("byline", None, "Tin, ảnh: Lê Hải"),
    ]  # fmt: skip
    merged = next(block.cell for block in document.blocks if document.block_text(block) == "Trường A Cơ sở 2")
    assert merged
    assert (merged.table, merged.row, merged.column, merged.row_span, merged.header) == (0, 1, 1, 2, False)


def test_the_section_above_the_day_is_no_headline() -> None:
    page = f"""<html><head><title>Trang chủ - Sở Chè</title></head><body><div><div class="FolderTitle">An ninh vườn chè</div>
<div class="date">(03.07.2019 16:00)</div><p class="title">Hội nghị sơ kết việc giữ vườn chè 6 tháng đầu năm</p>
<p>{SENTENCE}</p><p>{SENTENCE}</p></div></body></html>"""
    assert told(read(page.encode(), "https://example.vn/tin")) == [
        ("dateline", None, "(03.07.2019 16:00)"),
        ("headline", None, "Hội nghị sơ kết việc giữ vườn chè 6 tháng đầu năm"),
        ("paragraph", None, SENTENCE),
        ("paragraph", None, SENTENCE),
    ]


def test_page_laid_out_in_tables_with_a_misstated_charset() -> None:
    document = read(OLD.encode(), "tin.htm")
    assert [issue.code for issue in document.issues] == ["charset_misstated"]
    assert told(document) == [
        ("headline", None, "HỘI NGHỊ TỔNG KẾT KHỐI THI ĐUA CÁC XÃ NĂM 2010"),
        ("dateline", None, "(Cập nhật: 14/01/2011 - 08 giờ 30)"),
        (
            "paragraph",
            None,
            "Ngày 13/01/2011, tại hội trường UBND huyện, Khối thi đua các xã tổ chức hội nghị tổng kết năm 2010.",
        ),
        (
            "paragraph",
            None,
            "Dự hội nghị có ông Lò Văn Ứng, Phó Chủ tịch UBND huyện; bà Quàng Thị Én, Trưởng phòng Nội vụ.",
        ),
        ("paragraph", None, "Hội nghị nhất trí:"),
        ("list_item", None, "- Bầu xã Nà Lốc làm Khối trưởng năm 2011;"),
        ("list_item", None, "- Đề nghị tặng Cờ thi đua cho xã Mường Chùm."),
        ("caption", None, "Quang cảnh hội nghị"),
        ("paragraph", None, "Ông Lò Văn Ứng đề nghị các xã khẩn trương triển khai nhiệm vụ năm 2011 ngay từ đầu năm."),
        ("byline", None, "Cầm Thị Dung"),
    ]


def test_declared_charset_is_used_where_the_bytes_bear_it_out() -> None:
    page = "<html><head><meta charset='utf-16'><title>a</title></head><body><p>" + SENTENCE + "</p></body></html>"
    assert SENTENCE in read(page.encode(), "a").text
    assert SENTENCE in read(page.encode("utf-16"), "a").text


def test_character_references() -> None:
    page = (
        "<html><body><p>H&#7897;i ngh&#x1ECB; &ldquo;s&#417; k&#7871;t&rdquo; &#150; n&#259;m 2023 "
        "th&#7889;ng nh&#7845;t n&#7897;i dung quan tr&#7885;ng.</p></body></html>"
    )
    assert read(page.encode(), "a").text == "Hội nghị “sơ kết” – năm 2023 thống nhất nội dung quan trọng."


@pytest.mark.parametrize("wrapper", ["div", "span", "table><tr><td", "b", "ul><li"])
def test_deep_nesting_does_not_lose_the_text(wrapper: str) -> None:
    page = f"<html><body>{f'<{wrapper}>' * 20_000}<p>{SENTENCE}</p></body></html>"
    document = read(page.encode(), "a")
    assert SENTENCE in document.text
    assert [issue.code for issue in document.issues] == ["deep_nesting"]


def test_page_without_text() -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(b"<html><head><title></title></head><body><script>var a;</script><img src=a.png></body></html>", "a")
    assert caught.value.code == "empty"


def test_rows_of_a_table_that_are_not_begun() -> None:
    rows = "".join(
        f"<td>{name}</td><td>Bằng khen</td></tr>" for name in ("Trường Nà Ư", "Trường Pù Nhi", "Trường Mường Chanh")
    )
    document = read(f"<table border=1><tr><td>Đơn vị</td><td>Hình thức</td></tr>{rows}</table>".encode(), "a.html")
    assert [(b.cell.row, b.cell.column, document.block_text(b)) for b in document.blocks if b.cell] == [
        (0, 0, "Đơn vị"), (0, 1, "Hình thức"), (1, 0, "Trường Nà Ư"), (1, 1, "Bằng khen"),
        (2, 0, "Trường Pù Nhi"), (2, 1, "Bằng khen"), (3, 0, "Trường Mường Chanh"), (3, 1, "Bằng khen"),
    ]  # fmt: skip


PORTAL = """<html><head><meta charset="utf-8"><title>Trang chủ - Cổng thông tin Sở Nội vụ</title></head><body>
<table><tr class="ms-news-header"><td class="FolderTitle">Thi đua khen thưởng</td><td class="Time">(DAY)</td></tr></table>
<table><tr><td><p class="Title">Kết quả chấm thi đua tuần 2 tháng 7 năm 2031</p></td></tr>
<tr><td><p>Cụm thi đua số 9 chấm điểm các trường trong tuần qua, trường nào cũng đạt từ tám mươi điểm trở lên.</p>
<table border="1"><tr><th>Trường</th><th>Ngày</th></tr><tr><td>Pù Nhi</td><td>09/07/2031</td></tr>
<tr><td>Nà Lốc</td><td>10/07/2031</td></tr></table></td></tr></table>
<span>Số lượt người xem : <b></b></span> <span><a href="#">Bản in</a></span>
<h2>SỐ LƯỢT TRUY CẬP</h2><h2>SỐ LƯỢT ĐANG ONLINE</h2></body></html>"""


@pytest.mark.parametrize("day", ["12.07.2031 14:14", "thứ bảy, 12 07 2031 14:14"])
def test_the_folder_that_an_article_lies_in_is_no_headline(day: str) -> None:
    document = read(PORTAL.replace("DAY", day).encode(), "a.html")
    assert [(kind, text) for kind, _, text in told(document) if kind != "cell"] == [
        ("dateline", f"({day})"),
        ("headline", "Kết quả chấm thi đua tuần 2 tháng 7 năm 2031"),
        (
            "paragraph",
            "Cụm thi đua số 9 chấm điểm các trường trong tuần qua, trường nào cũng đạt từ tám mươi điểm trở lên.",
        ),
    ]


PORTLET = """<html><head><meta charset="utf-8"><title>Trang chủ - Liên đoàn Lao động tỉnh</title></head><body>
<div class="portlet-body"><section class="portlet"><header class="portlet-topper"><h1 class="portlet-title">
<span class="portlet-title-text">Công đoàn cấp trên cơ sở</span></h1></header><div class="portlet-content">
<div class="asset-full-content"><{tag}>Công đoàn huyện tổng kết phong trào thi đua năm 2022</{tag}>{lead}
<div class="journal-content-article"><p>Sáng 13/01/2023, Công đoàn huyện Mường Na tổ chức hội nghị tổng kết.</p>
<p>{sentence}</p></div></div></div></section></div></body></html>"""
LEAD = (
    "<h2>Hội nghị đánh giá phong trào thi đua của các công đoàn cơ sở trong năm qua, bàn việc của năm tới"
    " và chọn đơn vị dẫn đầu.</h2>"
)


@pytest.mark.parametrize(("tag", "lead"), [("h2", ""), ('p class="Title"', LEAD)])
def test_neither_the_name_of_a_box_nor_a_lead_is_the_headline(tag: str, lead: str) -> None:
    page = PORTLET.replace("</{tag}>", f"</{tag.split(maxsplit=1)[0]}>").format(tag=tag, lead=lead, sentence=SENTENCE)
    document = read(page.encode(), "tin.html")
    headlines = [document.block_text(block) for block in document.blocks if block.kind.value == "headline"]
    assert headlines == ["Công đoàn huyện tổng kết phong trào thi đua năm 2022"]
