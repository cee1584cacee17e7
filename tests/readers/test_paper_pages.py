"""Official papers that web pages show: on sites of law, and as editors of office systems save them."""

from readers import read

PAPER = """<table><tr><td><p><b>ỦY BAN NHÂN DÂN<br>TỈNH MƯỜNG LÁT<br>-------</b></p></td>
<td><p><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b></p></td></tr>
<tr><td><p>Số: 418/QĐ-UBND</p></td><td><p><i>Mường Lát, ngày 09 tháng 7 năm 2031</i></p></td></tr></table>
{name}
<p><b>CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MƯỜNG LÁT</b></p>
<p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2030 của Quốc hội;</p>
<p>Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 02 tháng 7 năm 2031,</p>
<p><b>QUYẾT ĐỊNH:</b></p>
<p>Điều 1. Tặng Bằng khen cho 02 tập thể có thành tích xuất sắc trong phong trào thi đua năm 2031.</p>
<p>Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh và các tập thể có tên tại Điều 1 thi hành Quyết định này.</p>
"""
NAMED = '<p><a name="loai_1"><b>QUYẾT ĐỊNH</b></a></p><p><a name="loai_1_name">VỀ VIỆC TẶNG BẰNG KHEN</a></p>'
HEAD = [
    ("letterhead", "ỦY BAN NHÂN DÂN TỈNH MƯỜNG LÁT"),
    ("letterhead", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("letterhead", "Độc lập - Tự do - Hạnh phúc"),
    ("letterhead", "Số: 418/QĐ-UBND"),
    ("dateline", "Mường Lát, ngày 09 tháng 7 năm 2031"),
]


def told(page: str) -> list[tuple[str, str]]:
    document = read(page.encode(), "a.html")
    return [
        (block.kind.value, document.block_text(block))
        for block in document.blocks
        if document.block_text(block).strip("-")
    ]


def test_names_of_places_on_a_page_are_no_links() -> None:
    shown = told(f"<html><body><div>{PAPER.format(name=NAMED)}</div></body></html>")
    assert shown[:7] == [
        *HEAD,
        ("headline", "QUYẾT ĐỊNH VỀ VIỆC TẶNG BẰNG KHEN"),
        ("letterhead", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MƯỜNG LÁT"),
    ]


def test_letterhead_above_a_heading_that_names_the_paper() -> None:
    shown = told(PAPER.format(name="<h2>QUYẾT ĐỊNH</h2><h2>Về việc tặng Bằng khen</h2>"))
    assert shown[:7] == [
        *HEAD,
        ("headline", "QUYẾT ĐỊNH Về việc tặng Bằng khen"),
        ("letterhead", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MƯỜNG LÁT"),
    ]
    assert shown[7][0] == "paragraph"


def test_properties_of_a_paper_stand_above_it() -> None:
    rows = "".join(
        f"<tr><td>{label}:</td><td>{value}</td><td>{other}:</td><td>{told_too}</td></tr>"
        for label, value, other, told_too in (
            ("Số hiệu", "418/QĐ-UBND", "Loại văn bản", "Quyết định"), ("Nơi ban hành", "Mường Lát", "Người ký", "Lò Pín"),
            ("Ngày ban hành", "09/07/2031", "Hiệu lực", "Đã biết"), ("Công báo", "Đã biết", "Số công báo", "Đã biết"),
            ("Lĩnh vực", "Nội vụ", "Tình trạng", "Đã biết"),
        )
    )  # fmt: skip
    title = "Quyết định 418/QĐ-UBND năm 2031 tặng Bằng khen"
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><table border=1>{rows}</table>"
    shown = told(f"{page}<div>{PAPER.format(name=NAMED)}</div></body></html>")
    at = shown.index(HEAD[0])
    assert shown[0] == ("headline", title)
    assert shown[at : at + 6] == [*HEAD, ("heading", "QUYẾT ĐỊNH VỀ VIỆC TẶNG BẰNG KHEN")]


def test_a_letterhead_with_a_row_for_each_line() -> None:
    rows = [
        ("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("TỈNH MƯỜNG LÁT", "Độc lập - Tự do - Hạnh phúc"),
    ]
    rows += [("Số: 418/QĐ-UBND", "Mường Lát, ngày 09 tháng 7 năm 2031")]
    table = "".join(f"<tr><td><b>{left}</b></td><td><p>{right}</p></td></tr>" for left, right in rows)
    page = PAPER.format(name="<h2>QUYẾT ĐỊNH</h2>")
    assert told(f"<table>{table}</table>{page[page.index('</table>') + 8 :]}")[:5] == HEAD
