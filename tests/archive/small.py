"""A short report whose record is made of the words named, for tests on what becomes of single items."""

from collections.abc import Sequence

from archive import Archive
from models import (
    Award,
    Block,
    BlockKind,
    Document,
    DocumentInfo,
    Evidence,
    Figure,
    Format,
    Meeting,
    Participant,
    Position,
    Record,
)

TEXT = """Hội nghị tổng kết năm 2023
Ngày 12/01/2024, ông Trần Minh Quảng, Giám đốc Sở Nội vụ chủ trì hội nghị.
Bà Lê Thị Hoài, Phó Giám đốc Sở Tài chính phát biểu; ông Võ Hùng và ông Võ Hưng cùng dự.
Hội nghị tặng Bằng khen cho Sở Nội vụ, Sở Tài chính và Sở Ngoại vụ.
Có 07 đơn vị dự, 4 tham luận."""


def cut(text: str, words: str, rule: str, field: str | None = None) -> Evidence:
    start = text.index(words)
    return Evidence.cut(text, start, start + len(words), field=field, rule=rule)


def person(name: str, *roles: str, post: str | None = None, shown: str | None = None, text: str = TEXT) -> Participant:
    body = post.partition("Giám đốc ")[2] if post else None
    return Participant(
        name=name, roles=roles, confidence=0.9,
        positions=(Position(text=post, title=post.removesuffix(f" {body}"), organization=body),) if post else (),
        evidence=(cut(text, shown or name, "people.named"), *(cut(text, post, "posts", "positions") for _ in roles[:1] if post)),
    )  # fmt: skip


def award(recipient: str, form: str = "Bằng khen", text: str = TEXT, **rest: object) -> Award:
    clause = "Bằng khen cho Sở Nội vụ, Sở Tài chính và Sở Ngoại vụ"
    return Award(
        award=form, recipient=recipient, status="conferred", confidence=0.8, evidence=(cut(text, clause, "awards"),), **rest
    )  # fmt: skip


QUANG = person("Trần Minh Quảng", "chair", post="Giám đốc Sở Nội vụ")
HOAI = person("Lê Thị Hoài", "speaker", post="Phó Giám đốc Sở Tài chính")
HUNG, HUNG_TOO = person("Võ Hùng", "attendee"), person("Võ Hưng", "attendee")
AWARDS = (award("Sở Nội vụ"), award("Sở Tài chính"), award("Sở Ngoại vụ"))


def record(
    people: Sequence[Participant] = (QUANG, HOAI, HUNG, HUNG_TOO),
    awards: Sequence[Award] = AWARDS,
    text: str = TEXT,
    title: str | None = "Hội nghị tổng kết năm 2023",
    meeting: bool = True,
) -> Record:
    """The record of the report, or of one that other rules make of it."""
    told = Meeting(
        title=title, kind="annual_review", start_date="2024-01-12", confidence=0.9,
        evidence=(cut(text, "Ngày 12/01/2024", "meeting"),),
    )  # fmt: skip
    return Record(
        document=DocumentInfo(title=title, published_at="2024-01-13", authors=("Vũ Lan",), text=text),
        meeting=told if meeting else None,
        participants=tuple(people),
        awards=tuple(awards),
        figures=(Figure(label="tham luận", value=4, confidence=0.7, evidence=(cut(text, "4 tham luận", "figures"),)),),
    )


def document(text: str = TEXT) -> Document:
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    return Document(name="tin.txt", format=Format.TXT, text=text, blocks=(block,))


def added(archive: Archive, made: Record | None = None, version: str = "1") -> str:
    """The report in the archive; its key."""
    return archive.add(document(), made or record(), TEXT.encode(), "tin.txt", version).key
