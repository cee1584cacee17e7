"""The record of one document: what a careful archivist would write down from it.

Field names and enumerations are the contract of the JSON that ``kyyeu extract --json`` prints.
"""

from enum import StrEnum
from typing import ClassVar

from models.evidence import Evidence, Issue
from models.fields import Frozen, declare


class MeetingKind(StrEnum):
    """Kinds of meeting; one named by two is the first of them."""

    ANNUAL_REVIEW = "annual_review"
    INTERIM_REVIEW = "interim_review"
    TRAINING = "training"
    SEMINAR = "seminar"
    CONGRESS = "congress"
    LAUNCH = "launch"
    CEREMONY = "ceremony"
    SIGNING = "signing"
    SESSION = "session"
    CONFERENCE = "conference"


class Mode(StrEnum):
    """How people met."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Role(StrEnum):
    """What a person did at the meeting."""

    CHAIR = "chair"
    ATTENDEE = "attendee"
    SPEAKER = "speaker"
    PRESENTER = "presenter"
    SECRETARY = "secretary"
    AWARDEE = "awardee"


class DecisionKind(StrEnum):
    """What sort of decision it is."""

    AGREEMENT = "agreement"
    DIRECTIVE = "directive"
    ELECTION = "election"
    PLAN = "plan"
    CONCLUSION = "conclusion"


class AwardStatus(StrEnum):
    """How far an award has come."""

    PROPOSED = "proposed"
    CONFERRED = "conferred"


class Item(Frozen):
    """Anything found in a document: it names the words it comes from, and how far to trust it."""

    #: The fields by which an item is known again among those that other rules find in the same document; none where a
    #: document has one such item at most.
    identity: ClassVar[tuple[str, ...]] = ()

    evidence: tuple[Evidence, ...] = declare(
        "Bằng chứng", "Evidence", "Những chữ trong văn bản làm căn cứ.", min_length=1
    )
    confidence: float = declare("Độ tin cậy", "Confidence", "Xác suất mục này đúng, từ 0 đến 1.", ge=0.0, le=1.0)


class Period(Frozen):
    """A stretch of time as the text names it."""

    label: str = declare("Kỳ", "Label", "Khoảng thời gian như văn bản viết.")
    start: str | None = declare("Từ ngày", "Start", "Ngày đầu, ISO 8601.", default=None)
    end: str | None = declare("Đến ngày", "End", "Ngày cuối, ISO 8601.", default=None)


class DocumentInfo(Frozen):
    """What the document says of itself."""

    title: str | None = declare("Tiêu đề", "Title", "Tiêu đề của bài hay văn bản.", default=None)
    published_at: str | None = declare(
        "Ngày đăng", "Published at", "Ngày (và giờ) trang hay văn bản tự ghi, ISO 8601.", default=None
    )
    authors: tuple[str, ...] = declare("Tác giả", "Authors", "Người viết và người chụp ảnh.", default=())
    text: str = declare("Văn bản", "Text", "Toàn văn đã chuẩn hoá; mọi vị trí bằng chứng tính theo đây.")


class Meeting(Item):
    """The meeting that the document reports."""

    title: str | None = declare("Tên cuộc họp", "Title", "Tên của chính cuộc họp như văn bản viết.", default=None)
    kind: MeetingKind | None = declare("Loại", "Kind", "Loại cuộc họp.", default=None)
    theme: str | None = declare("Chủ đề", "Theme", "Chủ đề được nêu.", default=None)
    start_date: str | None = declare("Ngày bắt đầu", "Start date", "Ngày họp đầu tiên, ISO 8601.", default=None)
    end_date: str | None = declare("Ngày kết thúc", "End date", "Ngày họp cuối cùng, ISO 8601.", default=None)
    mode: Mode | None = declare("Hình thức họp", "Mode", "Trực tiếp, trực tuyến hay kết hợp.", default=None)
    venue: str | None = declare("Địa điểm", "Venue", "Nơi họp hẹp nhất được nêu.", default=None)
    organizers: tuple[str, ...] = declare("Đơn vị tổ chức", "Organizers", "Ai tổ chức cuộc họp.", default=())
    period: Period | None = declare("Kỳ đánh giá", "Period", "Khoảng thời gian mà cuộc họp đánh giá.", default=None)


class Position(Frozen):
    """A post, whole with its body."""

    text: str = declare("Chức vụ", "Text", "Chức vụ kèm cơ quan, như văn bản viết.")
    title: str | None = declare("Chức danh", "Title", "Riêng chức danh.", default=None)
    organization: str | None = declare("Cơ quan", "Organization", "Riêng cơ quan.", default=None)


class Participant(Item):
    """A named person who took part."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Họ tên", "Name", "Họ tên, không kèm xưng hô hay học hàm.")
    titles: tuple[str, ...] = declare(
        "Học hàm, quân hàm", "Titles", "Học hàm, học vị, quân hàm, danh hiệu Nhà nước.", default=()
    )
    positions: tuple[Position, ...] = declare("Chức vụ", "Positions", "Các chức vụ, mỗi chức vụ một mục.", default=())
    roles: tuple[Role, ...] = declare("Vai trò", "Roles", "Vai trò tại cuộc họp.", default=())


class Delegation(Item):
    """A group that attended without names."""

    identity: ClassVar[tuple[str, ...]] = ("text",)

    text: str = declare("Đoàn, nhóm", "Text", "Nhóm người dự không nêu tên, như văn bản viết.")
    count: int | None = declare("Số lượng", "Count", "Số người, hoặc số đơn vị cử người.", default=None)


class Term(Frozen):
    """Who led a cluster in a year."""

    year: int | None = declare("Năm", "Year", "Năm giữ nhiệm vụ.", default=None)
    lead: str | None = declare("Cụm trưởng", "Lead", "Đơn vị cụm trưởng hay khối trưởng.", default=None)
    deputies: tuple[str, ...] = declare("Cụm phó", "Deputies", "Các đơn vị cụm phó, theo thứ tự nêu.", default=())


class Cluster(Item):
    """An emulation cluster or bloc of which the document says something."""

    identity: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Cụm, khối", "Name", "Tên cụm hoặc khối thi đua, không kèm cơ quan chủ quản.")
    members: tuple[str, ...] = declare("Thành viên", "Members", "Các thành viên được liệt kê.", default=())
    member_count: int | None = declare(
        "Số thành viên", "Member count", "Số thành viên được nêu hoặc đếm được.", default=None
    )
    terms: tuple[Term, ...] = declare("Nhiệm kỳ", "Terms", "Mỗi năm một dòng: ai làm trưởng, ai làm phó.", default=())


class Decision(Item):
    """Something agreed, asked, elected, planned or concluded."""

    identity: ClassVar[tuple[str, ...]] = ("text",)

    kind: DecisionKind = declare("Loại", "Kind", "Thống nhất, chỉ đạo, bầu, kế hoạch hay kết luận.")
    text: str = declare("Nội dung", "Text", "Nguyên văn mục hoặc câu.")
    issuer: str | None = declare("Người, cơ quan nêu", "Issuer", "Ai nêu: họ tên, chức vụ hoặc cơ quan.", default=None)


class Award(Item):
    """An award proposed or conferred: one row a recipient, or one a count."""

    identity: ClassVar[tuple[str, ...]] = ("award", "recipient")

    award: str = declare("Hình thức", "Award", "Hình thức khen thưởng hoặc danh hiệu, như văn bản viết.")
    grantor: str | None = declare("Cấp khen", "Grantor", "Khen thưởng của ai, như văn bản viết.", default=None)
    recipient: str | None = declare(
        "Người, đơn vị nhận", "Recipient", "Ai nhận; trống nếu chỉ nêu số lượng.", default=None
    )
    count: int | None = declare(
        "Số lượng", "Count", "Bao nhiêu; 1 khi nêu tên, trống khi chỉ nói một nhóm không rõ số.", default=1, ge=1
    )
    status: AwardStatus = declare("Tình trạng", "Status", "Đề nghị hay đã tặng.")
    year: int | None = declare("Năm thành tích", "Year", "Năm mà khen thưởng ghi nhận.", default=None)


class Reference(Item):
    """A document cited by its number."""

    identity: ClassVar[tuple[str, ...]] = ("number",)

    number: str = declare("Số hiệu", "Number", "Số, ký hiệu văn bản.")
    text: str = declare("Văn bản dẫn", "Text", "Tên loại và số hiệu như văn bản viết.")
    date: str | None = declare("Ngày ban hành", "Date", "Ngày ban hành nếu nêu, ISO 8601.", default=None)


class Figure(Item):
    """A count of what happened at the meeting."""

    identity: ClassVar[tuple[str, ...]] = ("label", "value")

    label: str = declare("Đại lượng", "Label", "Danh từ được đếm.")
    value: int = declare("Số", "Value", "Số đếm.")


class Record(Frozen):
    """Everything found in one document."""

    document: DocumentInfo = declare("Tài liệu", "Document", "Tài liệu nói gì về chính nó.")
    meeting: Meeting | None = declare(
        "Cuộc họp", "Meeting", "Cuộc họp được tường thuật; trống nếu không có.", default=None
    )
    participants: tuple[Participant, ...] = declare(
        "Người tham dự", "Participants", "Những người có tên tham gia.", default=()
    )
    delegations: tuple[Delegation, ...] = declare("Đoàn dự", "Delegations", "Những nhóm dự không nêu tên.", default=())
    clusters: tuple[Cluster, ...] = declare("Cụm, khối thi đua", "Clusters", "Các cụm, khối thi đua.", default=())
    decisions: tuple[Decision, ...] = declare(
        "Quyết định", "Decisions", "Điều thống nhất, yêu cầu, bầu, kế hoạch, kết luận.", default=()
    )
    awards: tuple[Award, ...] = declare("Khen thưởng", "Awards", "Các khen thưởng đề nghị hoặc đã tặng.", default=())
    references: tuple[Reference, ...] = declare(
        "Văn bản dẫn", "References", "Các văn bản được dẫn số hiệu.", default=()
    )
    figures: tuple[Figure, ...] = declare("Số liệu", "Figures", "Số đếm về cuộc họp.", default=())
    issues: tuple[Issue, ...] = declare("Vấn đề", "Issues", "Điều bất thường hoặc chưa hiểu.", default=())
