"""Made-up documents with their records, lifelike in size and shape, the same for the same number."""

import random
from dataclasses import dataclass, field
from itertools import pairwise

from models import (
    Award,
    Block,
    BlockKind,
    Cluster,
    Decision,
    Delegation,
    Document,
    DocumentInfo,
    Evidence,
    Figure,
    Format,
    Issue,
    Meeting,
    Participant,
    Period,
    Position,
    Record,
    Reference,
    Term,
)

FAMILY = "Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
MIDDLE = "Văn Thị Thị Thanh Minh Đức Ngọc Hữu Xuân Thu Quang Hồng Như Bích".split()
GIVEN = "Hương Hường Hưng Hùng Anh Ánh Hoà Hiền Thủy Thuỷ Lan Loan Sơn Tùng Tú Phúc Lâm Giang Đạt Đào Yến Quý".split()
PLACE = "Tam Sơn|Vạn Phúc|Đông Lạc|Thanh Khê Thượng|Hoà Lộc|Bình Giã|Quý Hương|An Trạch|Yên Đỗ|Long Xá".split("|")
SORT = "Trường Đại học|Trường Cao đẳng|Sở Nội vụ|UBND huyện|Liên đoàn Lao động|Công ty TNHH|Chi cục Thuế".split("|")
AWARD = "Cờ thi đua|Bằng khen|Giấy khen|Huân chương Lao động hạng Ba|Chiến sĩ thi đua cơ sở".split("|")
PLEA = (
    "Các đơn vị cần tiếp tục triển khai có hiệu quả các phong trào thi đua gắn với nhiệm vụ chính trị số {} của ngành",
    "Đề nghị các thành viên trong cụm đổi mới hình thức tổ chức, nâng cao chất lượng công tác khen thưởng đợt {}",
    "Thống nhất tổ chức hội nghị tổng kết vào quý {} và gửi báo cáo về thường trực Hội đồng",
)
FILLING = (
    "Trong năm qua, các đơn vị đã khắc phục khó khăn, hoàn thành tốt nhiệm vụ được giao, góp phần ổn định "
    "và phát triển kinh tế, xã hội của địa phương; việc tuyên truyền, nhân rộng điển hình tiên tiến được quan tâm. "
)


@dataclass
class _Paper:
    """Text that grows line by line, each line a block."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)

    def line(self, words: str, kind: BlockKind = BlockKind.PARAGRAPH) -> int:
        start = len(self.text) + bool(self.text)
        self.text += ("\n" if self.text else "") + words
        self.blocks.append(Block(kind=kind, start=start, end=len(self.text)))
        return start


def _name(chance: random.Random) -> str:
    return " ".join(chance.choice(part) for part in (FAMILY, MIDDLE, GIVEN))


def _body(chance: random.Random) -> str:
    return f"{chance.choice(SORT)} {chance.choice(PLACE)} {chance.randint(1, 99)}"


def made_up(number: int, items: int = 60) -> tuple[Document, Record]:
    """A report with about that many items."""
    chance = random.Random(number)
    share = max(1, items // 6)
    year = 2016 + number % 9
    paper = _Paper()
    cluster_name = f"Cụm thi đua số {chance.randint(1, 200)}"
    title = f"Hội nghị tổng kết công tác thi đua, khen thưởng năm {year} của {cluster_name}"
    paper.line(title, BlockKind.HEADLINE)
    opening = paper.line(f"Ngày {number % 28 + 1}/12/{year}, {cluster_name} tổ chức {title}.")
    names = [_name(chance) for _ in range(share * 2)]
    bodies = [_body(chance) for _ in range(share)]
    spans: list[tuple[int, int]] = []

    def said(words: str, shown: str) -> tuple[Evidence, ...]:
        start = paper.line(words)
        at = start + words.index(shown)
        spans.append((at, at + len(shown)))
        return (Evidence(start=at, end=at + len(shown), quote=shown, rule="made-up"),)

    people = tuple(
        Participant(
            name=name, titles=("TS",), roles=("chair", "speaker")[: 1 + n % 2], confidence=0.9,
            positions=(Position(text=f"Giám đốc {body}", title="Giám đốc", organization=body),),
            evidence=said(f"Dự hội nghị có TS {name}, Giám đốc {body}. {FILLING}", name),
        )
        for n, (name, body) in enumerate(zip(names, bodies + bodies, strict=True))
    )  # fmt: skip
    members = said(f"{cluster_name} gồm {share} đơn vị: {', '.join(bodies)}. {FILLING}", bodies[0])
    cluster = Cluster(
        name=cluster_name, members=tuple(bodies), member_count=share, evidence=members, confidence=0.95,
        terms=(Term(year=year, lead=bodies[0], deputies=tuple(bodies[1:2])), Term(year=year + 1, lead=bodies[-1])),
    )  # fmt: skip
    awards = tuple(
        Award(
            award=award, grantor="Chủ tịch UBND tỉnh", recipient=body, status="proposed", year=year, confidence=0.8,
            evidence=said(f"Cụm đề nghị tặng {award} cho {body}.", f"{award} cho {body}"),
        )
        for body, award in ((body, chance.choice(AWARD)) for body in bodies)
    )  # fmt: skip
    pleas = [chance.choice(PLEA).format(chance.randint(1, 999)) for _ in range(share)]
    decisions = tuple(
        Decision(kind="directive", text=plea, issuer=names[0], confidence=0.85, evidence=said(f"- {plea}.", plea))
        for plea in pleas
    )
    figures = tuple(
        Figure(
            label="tham luận", value=n, confidence=0.9,
            evidence=said(f"Hội nghị nghe {n} tham luận. {FILLING}", f"{n} tham luận"),
        )
        for n in range(1, max(2, share // 2))
    )  # fmt: skip
    author = _name(chance)
    paper.line(f"Tin, ảnh: {author}", BlockKind.BYLINE)
    whole = Evidence.cut(paper.text, opening, opening + 40)
    day = f"{year}-12-{number % 28 + 1:02}"
    meeting = Meeting(
        title=title, kind="annual_review", start_date=day, end_date=day,
        organizers=(cluster_name,), period=Period(label=f"năm {year}", start=f"{year}-01-01", end=f"{year}-12-31"),
        evidence=(whole,), confidence=0.9,
    )  # fmt: skip
    record = Record(
        document=DocumentInfo(title=title, published_at=f"{year}-12-30T08:00", authors=(author,), text=paper.text),
        meeting=meeting, participants=people, clusters=(cluster,), awards=awards, decisions=decisions, figures=figures,
        delegations=(Delegation(text="đại diện các đơn vị", count=share, evidence=members, confidence=0.7),),
        references=(Reference(number=f"{number % 90}-CT/TW", text="Chỉ thị", evidence=members, confidence=0.6),),
        issues=(Issue(code="count", message="Số đơn vị không khớp.", evidence=members),),
    )  # fmt: skip
    assert all(a < b for a, b in pairwise(sorted(b.start for b in paper.blocks)))
    return Document(name=f"{number}.txt", format=Format.TXT, text=paper.text, blocks=tuple(paper.blocks)), record
