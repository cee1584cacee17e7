"""What people settle about records: corrections, kept beside what was extracted and never instead of it."""

from enum import StrEnum

from models.fields import Frozen, declare


class Review(StrEnum):
    """How far a person has looked at an item."""

    UNREVIEWED = "unreviewed"
    ACCEPTED = "accepted"  # right as it was extracted
    CHANGED = "changed"  # a person set or took away a value
    REJECTED = "rejected"  # nothing of the sort is in the document
    ADDED = "added"  # a person found it


class Action(StrEnum):
    """What a person did."""

    ACCEPT = "accept"
    CHANGE = "change"
    REJECT = "reject"
    ADD = "add"
    REVOKE = "revoke"  # an award taken back by a later decision: no correction, something that happened since
    UNDO = "undo"


class Correction(Frozen):
    """One thing that a person settled: about a whole item, or about one field of it.

    Values are JSON texts as ``kyyeu extract --json`` writes them. The item is known by what the rules gave when it was
    corrected (``anchor``, its values and the words it rested on), so that another extraction may number items anew.
    """

    number: int = declare("Số", "Number", "Số thứ tự trong tài liệu, từ 1.")
    target: int = declare("Mục số", "Target", "Số của lần duyệt đầu tiên trên cùng mục; cả lô duyệt cùng là một mục.")
    part: str = declare("Phần", "Part", "Phần của bản ghi; record là cả bản ghi.")
    item: str = declare("Khoá mục", "Item", "Khoá của mục lúc duyệt.")
    field: str | None = declare("Trường", "Field", "Trường được duyệt; trống là cả mục.", default=None)
    action: Action = declare("Việc", "Action", "Đúng, sửa, loại, thêm, ghi thu hồi hay rút lại.")
    before: str | None = declare("Trước", "Before", "Giá trị trước khi duyệt, dạng JSON.", default=None)
    value: str | None = declare("Giá trị", "Value", "Giá trị người duyệt xác nhận hay đặt, dạng JSON.", default=None)
    evidence: str | None = declare("Căn cứ", "Evidence", "Những chữ người duyệt chỉ ra, dạng JSON.", default=None)
    anchor: str | None = declare("Mục gốc", "Anchor", "Mục như quy tắc cho ra lúc duyệt, dạng JSON.", default=None)
    extraction: int = declare("Lần trích", "Extraction", "Lần trích mà mục gốc và căn cứ thuộc về.")
    reviewed_by: str = declare("Người duyệt", "Reviewed by", "Ai duyệt.")
    reviewed_at: str = declare("Lúc duyệt", "Reviewed at", "Lúc duyệt, ISO 8601, giờ UTC.")
    reason: str | None = declare("Lý do", "Reason", "Vì sao.", default=None)
    undoes: int | None = declare("Rút lại số", "Undoes", "Số của lần duyệt bị rút lại.", default=None)
    together: int | None = declare(
        "Cùng với số", "Together", "Số của lần duyệt cả bản ghi mà nó thuộc về.", default=None
    )
