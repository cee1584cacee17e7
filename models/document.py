"""A document whose text is settled: Unicode NFC, spaces folded, structure kept as blocks beside the text."""

from enum import StrEnum

from models.evidence import Issue
from models.fields import Frozen, declare


class Format(StrEnum):
    """What the bytes are, told by their content."""

    HTML = "html"
    TXT = "txt"
    DOCX = "docx"
    PDF = "pdf"
    DOC = "doc"  # Word of before 2007
    RTF = "rtf"
    ODT = "odt"  # OpenDocument text
    IMAGE = "image"  # a picture of pages: PNG, JPEG, TIFF


class BlockKind(StrEnum):
    """What a stretch of the text is for."""

    HEADLINE = "headline"  # the title of the page or paper
    DATELINE = "dateline"  # the day (and time) that the page or paper shows for itself
    BYLINE = "byline"  # who wrote it or took the pictures
    SUMMARY = "summary"  # the lead (sapo) between headline and body
    PARAGRAPH = "paragraph"
    HEADING = "heading"  # a heading within the body
    LIST_ITEM = "list_item"  # an item of a list, its marker beside it, not in it, unless typed in the text
    CAPTION = "caption"  # the words under a picture
    CELL = "cell"  # a cell of a table
    LETTERHEAD = "letterhead"  # issuing body, motto, number: the head of an official paper
    SIGNATURE = "signature"  # who signed an official paper
    RECIPIENTS = "recipients"  # Nơi nhận
    FURNITURE = "furniture"  # menus, counters, links to other news, page numbers: nothing of the document's own


class Cell(Frozen):
    """Where a block stands in a table; rows and columns count from 0, a merged cell stands at its first place."""

    table: int = declare("Bảng", "Table", "Số thứ tự của bảng trong văn bản, từ 0.")
    row: int = declare("Dòng", "Row", "Dòng của ô, từ 0.")
    column: int = declare("Cột", "Column", "Cột của ô, từ 0.")
    row_span: int = declare("Số dòng", "Row span", "Ô chiếm bao nhiêu dòng.", default=1)
    column_span: int = declare("Số cột", "Column span", "Ô chiếm bao nhiêu cột.", default=1)
    header: bool = declare("Đầu bảng", "Header", "Ô thuộc dòng đầu bảng.", default=False)


class Block(Frozen):
    """A paragraph, list item, caption, table cell …: a span of the text and what it is."""

    kind: BlockKind = declare("Loại", "Kind", "Loại của đoạn.")
    start: int = declare("Từ ký tự", "Start", "Vị trí ký tự đầu tiên.")
    end: int = declare("Đến ký tự", "End", "Vị trí ngay sau ký tự cuối cùng.")
    marker: str | None = declare(
        "Dấu mục", "Marker", "Số hoặc dấu đầu mục mà máy tự đánh, không nằm trong văn bản.", default=None
    )
    level: int = declare("Cấp", "Level", "Cấp của đề mục hay mục danh sách, từ 0.", default=0)
    cell: Cell | None = declare("Ô", "Cell", "Vị trí trong bảng.", default=None)
    page: int | None = declare("Trang", "Page", "Trang của đoạn, từ 1, nếu tài liệu có trang.", default=None)


class Document(Frozen):
    """The settled text of one source and the marks beside it. Every offset anywhere is into ``text``."""

    name: str = declare("Tên tệp", "Name", "Tên tệp hoặc địa chỉ của nguồn.")
    format: Format = declare("Định dạng", "Format", "Định dạng nhận ra theo nội dung.")
    text: str = declare("Văn bản", "Text", "Toàn văn đã chuẩn hoá: Unicode NFC, khoảng trắng gọn, mỗi đoạn một dòng.")
    blocks: tuple[Block, ...] = declare("Đoạn", "Blocks", "Các đoạn theo thứ tự, không chồng lên nhau.")
    declared_at: str | None = declare(
        "Ngày khai báo",
        "Declared at",
        "Ngày giờ ISO 8601 mà phần mô tả của trang hay tệp khai, chưa kiểm.",
        default=None,
    )
    issues: tuple[Issue, ...] = declare("Vấn đề", "Issues", "Điều bất thường khi đọc.", default=())

    def block_text(self, block: Block) -> str:
        """The words of a block."""
        return self.text[block.start : block.end]
