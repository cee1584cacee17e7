"""Made-up papers for what is handed out: one whose values try spreadsheets, and a decision with all that awards tell."""

from models import (
    Award,
    Cluster,
    Decision,
    Document,
    DocumentInfo,
    Evidence,
    Format,
    Meeting,
    Participant,
    Period,
    Position,
    Record,
    Reference,
    Term,
)

PLEA = '- Đề nghị; báo cáo "gấp",\ntrước ngày 30/6'

DECISION = """SỞ Y TẾ
Số: 37/QĐ-SYT
QUYẾT ĐỊNH Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc trong công tác năm 2024
GIÁM ĐỐC SỞ Y TẾ
Căn cứ Quyết định số 118/QĐ-SYT ngày 20/02/2024;
Tặng Giấy khen cho Bệnh viện Phổi và bà Lò Thị Sương.
Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho hộ ông Ma Văn Pao vì đã có nhiều đóng góp cho phong trào.
Tại Quyết định số 21/QĐ-CTN ngày 05/01/2025, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho ông Tạ Minh Khôi."""

MEETING = """Hội nghị tổng kết Cụm thi đua số 7 năm 2024
Ngày 17/12/2024, tại Nhà Văn hóa, Cụm thi đua số 7 và Sở Nội vụ tổ chức hội nghị trực tuyến.
PGS Tạ Minh Khôi, Giám đốc Sở Nội vụ, Chủ tịch Hội Khuyến học chủ trì.
Cụm gồm 3 đơn vị: Sở Nội vụ, các phòng Tổ chức, Hành chính.
Năm 2024 Sở Nội vụ làm cụm trưởng, Phòng Tổ chức làm cụm phó; năm 2025 Phòng Tổ chức làm cụm trưởng, Sở Nội vụ làm cụm phó.
Phòng Tổ chức được Bộ Nội vụ tặng Cờ thi đua năm 2023."""


def odd() -> tuple[Document, Record]:
    """A document whose values try spreadsheets."""
    text = f'=HYPERLINK("x")\n{PLEA}\n' + "dài " * 10_000
    record = Record(
        document=DocumentInfo(title='=HYPERLINK("x")', authors=("@cmd", "'-x"), text=text),
        decisions=(
            Decision(
                kind="plan", text=PLEA, issuer="+84\x07", confidence=0.5,
                evidence=(Evidence.cut(text, 16, 16 + len(PLEA)), Evidence.cut(text, 0, 15)),
            ),
        ),
    )  # fmt: skip
    return Document(name="odd.txt", format=Format.TXT, text=text, blocks=()), record


def _shown(text: str, words: str, field: str | None = None, after: str = "") -> Evidence:
    """Evidence of the words where they first stand after others."""
    start = text.index(words, text.index(after))
    return Evidence(start=start, end=start + len(words), quote=words, field=field, rule="made-up")


def _award(form: str, recipient: str, status: str, grantor: str | None, after: str) -> Award:
    evidence = (_shown(DECISION, form, "award", after), _shown(DECISION, recipient, "recipient", after))
    return Award(award=form, recipient=recipient, status=status, grantor=grantor, confidence=0.9, evidence=evidence)


def decision() -> tuple[Document, Record]:
    """A decision that confers awards, proposes one and cites another decision."""
    title = DECISION.split("\n")[2]
    record = Record(
        document=DocumentInfo(title=title, published_at="2025-01-13", text=DECISION),
        awards=(
            _award("Giấy khen", "Bệnh viện Phổi", "conferred", "GIÁM ĐỐC SỞ Y TẾ", "Tặng Giấy khen"),
            _award("Giấy khen", "Lò Thị Sương", "conferred", "GIÁM ĐỐC SỞ Y TẾ", "Tặng Giấy khen"),
            _award("Bằng khen", "hộ ông Ma Văn Pao", "proposed", "Chủ tịch UBND tỉnh", "Đề nghị"),
            _award("Huân chương Lao động hạng Ba", "Tạ Minh Khôi", "conferred", "Chủ tịch nước", "Tại Quyết định"),
        ),
        references=(
            Reference(
                number="118/QĐ-SYT", text="Quyết định số 118/QĐ-SYT", date="2024-02-20", confidence=0.9,
                evidence=(_shown(DECISION, "Quyết định số 118/QĐ-SYT"),),
            ),
            Reference(
                number="21/QĐ-CTN", text="Quyết định số 21/QĐ-CTN", date="2025-01-05", confidence=0.9,
                evidence=(_shown(DECISION, "Quyết định số 21/QĐ-CTN"),),
            ),
        ),
    )  # fmt: skip
    return Document(name="quyet-dinh.txt", format=Format.TXT, text=DECISION, blocks=()), record


def meeting() -> tuple[Document, Record]:
    """A report with a part of every sort, each with evidence of its own field."""
    text = MEETING
    year_2025 = "năm 2025 Phòng"
    record = Record(
        document=DocumentInfo(
            title=text.split("\n")[0], published_at="2024-12-18T07:30", authors=("Lê Thu Lan",), text=text
        ),
        meeting=Meeting(
            title=text.split("\n")[0], kind="annual_review", start_date="2024-12-17", end_date="2024-12-17",
            mode="online", venue="Nhà Văn hóa", organizers=("Cụm thi đua số 7", "Sở Nội vụ"), confidence=0.97,
            period=Period(label="năm 2024", start="2024-01-01", end="2024-12-31"),
            evidence=(
                _shown(text, "Hội nghị tổng kết"), _shown(text, "Cụm thi đua số 7", "organizers", "Nhà Văn"),
                _shown(text, "Sở Nội vụ", "organizers", "Nhà Văn"),
            ),
        ),
        participants=(
            Participant(
                name="Tạ Minh Khôi", titles=("PGS",), roles=("chair",), confidence=0.95,
                positions=(
                    Position(text="Giám đốc Sở Nội vụ", title="Giám đốc", organization="Sở Nội vụ"),
                    Position(text="Chủ tịch Hội Khuyến học", title="Chủ tịch", organization="Hội Khuyến học"),
                ),
                evidence=(
                    _shown(text, "Tạ Minh Khôi", "name"), _shown(text, "Giám đốc Sở Nội vụ", "positions"),
                    _shown(text, "Chủ tịch Hội Khuyến học", "positions"), _shown(text, "chủ trì", "roles:chair"),
                ),
            ),
        ),
        clusters=(
            Cluster(
                name="Cụm thi đua số 7", members=("Sở Nội vụ", "Phòng Tổ chức", "Phòng Hành chính"), member_count=3,
                terms=(
                    Term(year=2024, lead="Sở Nội vụ", deputies=("Phòng Tổ chức",)),
                    Term(year=2025, lead="Phòng Tổ chức", deputies=("Sở Nội vụ",)),
                ),
                confidence=0.9,
                evidence=(
                    _shown(text, "Cụm thi đua số 7", "name"), _shown(text, "Sở Nội vụ", "members", "Cụm gồm"),
                    _shown(text, "Tổ chức", "members", "các phòng"), _shown(text, "Hành chính", "members"),
                    _shown(text, "Sở Nội vụ", "terms:2024:lead", "Năm 2024 Sở"),
                    _shown(text, "Phòng Tổ chức", "terms:2024:deputies", "cụm trưởng"),
                    _shown(text, "Phòng Tổ chức", "terms:2025:lead", year_2025),
                    _shown(text, "Sở Nội vụ", "terms:2025:deputies", year_2025),
                ),
            ),
        ),
        awards=(
            Award(
                award="Cờ thi đua", grantor="Bộ Nội vụ", recipient="Phòng Tổ chức", status="conferred", year=2023,
                confidence=0.9,
                evidence=(
                    _shown(text, "Cờ thi đua", "award"), _shown(text, "Phòng Tổ chức", "recipient", "cụm phó.\n"),
                ),
            ),
        ),
        references=(
            Reference(
                number="7/KH", text="Kế hoạch số 7/KH", date="2024-01-02", confidence=0.9,
                evidence=(_shown(text, "Cụm gồm"),),
            ),
        ),
    )  # fmt: skip
    return Document(name="hoi-nghi.html", format=Format.HTML, text=text, blocks=()), record
