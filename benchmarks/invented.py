"""Invented reports by the thousand, as unlike each other as real ones; the same number gives the same report.

Names follow how often Vietnamese families and given names occur, bodies and places come from the lexicons; nobody in
them exists but by chance.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from language.lexicon import lexicon
from models import (
    Award,
    AwardStatus,
    Block,
    BlockKind,
    Cluster,
    Decision,
    DecisionKind,
    Document,
    DocumentInfo,
    Evidence,
    Format,
    Meeting,
    MeetingKind,
    Participant,
    Position,
    Record,
    Role,
    Term,
)

# Of a hundred people so many are called by each of these (Lê Trung Hoa, Họ và tên người Việt Nam, 2005); the others
# share the rest.
_FAMILIES = dict(zip(
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(),
    (38.4, 11.0, 9.5, 7.1, 2.6, 2.5, 4.5, 2.0, 1.9, 2.1, 2.0, 1.4, 1.3, 1.3, 1.0, 0.5), strict=True,
))  # fmt: skip
_SORTS = (
    "Trường Đại học|Trường Cao đẳng|Trường Trung học phổ thông|Sở Nội vụ tỉnh|Sở Giáo dục và Đào tạo tỉnh|UBND huyện|"
    "UBND thành phố|Liên đoàn Lao động tỉnh|Công ty TNHH|Công ty cổ phần|Chi cục Thuế huyện|Bệnh viện đa khoa tỉnh|"
    "Ban Tuyên giáo Tỉnh ủy|Hội Nông dân tỉnh|Hội Liên hiệp Phụ nữ tỉnh|Công an tỉnh|Bộ Chỉ huy quân sự tỉnh|"
    "Kho bạc Nhà nước tỉnh|Bảo hiểm xã hội tỉnh|Viện kiểm sát nhân dân tỉnh|Tòa án nhân dân huyện|Ủy ban MTTQ huyện"
).split("|")
_CLUSTERS = (
    *(f"Cụm thi đua số {n}" for n in range(1, 61)),
    *(f"Khối thi đua các {w}" for w in "cơ quan Đảng|sở, ngành|đoàn thể|doanh nghiệp|ngân hàng|bệnh viện".split("|")),
)
_FORMS = (
    "Bằng khen|Giấy khen|Cờ thi đua|Huân chương Lao động hạng Ba|Huân chương Lao động hạng Nhì|Kỷ niệm chương|"
    "Danh hiệu Chiến sĩ thi đua cơ sở|Danh hiệu Tập thể lao động xuất sắc|Danh hiệu Lao động tiên tiến"
).split("|")
_POSTS = "Giám đốc|Phó Giám đốc|Hiệu trưởng|Trưởng phòng|Chủ tịch|Phó Chủ tịch|Bí thư Đảng ủy|Chánh Văn phòng".split(
    "|"
)
_WORDS = (
    "phong trào thi đua yêu nước|chuyển đổi số|xây dựng nông thôn mới|cải cách hành chính|an sinh xã hội|"
    "đổi mới sáng tạo|học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh|giảm nghèo bền vững|"
    "bảo vệ môi trường|phòng chống dịch|nâng cao chất lượng đào tạo|an toàn giao thông|văn hóa công sở|"
    "đền ơn đáp nghĩa|thu ngân sách|quốc phòng, an ninh|phát triển đảng viên|công tác cán bộ|nghiên cứu khoa học|"
    "khởi nghiệp|chăm sóc sức khỏe nhân dân|xóa nhà tạm"
).split("|")


@cache
def _families() -> tuple[Sequence[str], Sequence[float]]:
    rare = [e.form for e in lexicon("family_names").entries if e.form not in _FAMILIES]
    left = (100 - sum(_FAMILIES.values())) / len(rare)
    return [*_FAMILIES, *rare], [*_FAMILIES.values(), *[left] * len(rare)]


@cache
def _given() -> tuple[Sequence[str], Sequence[float]]:
    """Given names; some are ten times as frequent as others, which here the order of the alphabet does not decide."""
    forms = [e.form for e in lexicon("given_names").entries]
    return forms, [1 + 9 * ((n * 37) % 100 < 12) for n in range(len(forms))]


@cache
def _places() -> Sequence[str]:
    given = [e.form for e in lexicon("given_names").entries]
    chance = random.Random(0)
    made = {f"{chance.choice(given)} {chance.choice(given)}" for _ in range(600)}
    return [*(e.form for e in lexicon("provinces").entries), *sorted(made)]


def name(chance: random.Random) -> str:
    """A person's name, of two to four syllables."""
    families, weights = _families()
    given, often = _given()
    middle = chance.choices(("Văn", "Thị", None, ""), (22, 28, 45, 5))[0]
    parts = [chance.choices(families, weights)[0]]
    parts += [chance.choices(given, often)[0] if middle is None else middle] if middle != "" else []
    parts += chance.choices(given, often, k=1 + (chance.random() < 0.35))
    return " ".join(parts)


def body(chance: random.Random) -> str:
    """A body of one of some fifteen thousand names."""
    return f"{chance.choice(_SORTS)} {chance.choice(_places())}"


def cluster_name(chance: random.Random) -> str:
    """A cluster of the sixty-six there are."""
    return chance.choice(_CLUSTERS)


def theme(chance: random.Random) -> str:
    """Something that a meeting speaks of."""
    return chance.choice(_WORDS)


@dataclass
class _Paper:
    """Text that grows line by line, each line a block."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)

    def say(self, words: str, shown: str, kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Evidence, ...]:
        start = len(self.text) + bool(self.text)
        self.text += ("\n" if self.text else "") + words
        self.blocks.append(Block(kind=kind, start=start, end=len(self.text)))
        at = start + words.index(shown)
        return (Evidence(start=at, end=at + len(shown), quote=shown, rule="invented"),)


def report(number: int) -> tuple[Document, Record]:
    """A report of some eighty things that can be found."""
    chance = random.Random(number)
    paper = _Paper()
    year = chance.randint(2014, 2025)
    day = f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    cluster = cluster_name(chance)
    kind = chance.choice(list(MeetingKind))
    title = f"{cluster} {chance.choice(('tổng kết', 'sơ kết', 'bàn về'))} {chance.choice(_WORDS)} năm {year}"
    opening = paper.say(title, title, BlockKind.HEADLINE)
    members = tuple(dict.fromkeys(body(chance) for _ in range(chance.randint(5, 12))))
    people = _people(chance, paper, members)
    record = Record(
        document=DocumentInfo(title=title, published_at=day, authors=(name(chance),), text=""),
        meeting=Meeting(
            title=title, kind=kind, start_date=day, venue=chance.choice(_places()), organizers=(cluster,),
            evidence=opening, confidence=0.9,
        ),
        participants=people,
        clusters=(_cluster(chance, paper, cluster, members, year),),
        awards=_awards(chance, paper, members, people, year),
        decisions=_decisions(chance, paper, people),
    )  # fmt: skip
    for _ in range(chance.randint(2, 8)):
        paper.say(_sentence(chance, name(chance)), "Theo")
    told = record.document.model_copy(update={"text": paper.text})
    blocks = tuple(paper.blocks)
    document = Document(name=f"{number}.txt", format=Format.TXT, text=paper.text, blocks=blocks)
    return document, record.model_copy(update={"document": told})


def _sentence(chance: random.Random, who: str) -> str:
    themes = ", ".join(chance.sample(_WORDS, 3))
    return f"Theo ông {who}, {body(chance)} đã làm tốt {themes} với {chance.randint(2, 990)} việc cụ thể."


def _people(chance: random.Random, paper: _Paper, members: Sequence[str]) -> tuple[Participant, ...]:
    people = []
    for _ in range(chance.randint(14, 26)):
        who, post, where = name(chance), chance.choice(_POSTS), chance.choice(members)
        words = f"Dự hội nghị có ông {who}, {post} {where}, phụ trách {chance.choice(_WORDS)}."
        people.append(
            Participant(
                name=who,
                positions=(Position(text=f"{post} {where}", title=post, organization=where),),
                roles=tuple(chance.sample(list(Role), chance.choice((1, 1, 1, 2)))),
                evidence=paper.say(words, who),
                confidence=chance.choice((0.55, 0.75, 0.85, 0.95, 0.95)),
            )
        )
    return tuple(people)


def _cluster(chance: random.Random, paper: _Paper, called: str, members: Sequence[str], year: int) -> Cluster:
    shown = paper.say(f"{called} gồm {len(members)} đơn vị: {', '.join(members)}.", called)
    lead, deputy = chance.choice(members), chance.choice(members)
    term = Term(year=year, lead=lead, deputies=(deputy,))
    return Cluster(
        name=called, members=tuple(members), member_count=len(members), terms=(term,), evidence=shown, confidence=0.95
    )


def _awards(
    chance: random.Random, paper: _Paper, members: Sequence[str], people: Sequence[Participant], year: int
) -> tuple[Award, ...]:
    awards = []
    for _ in range(chance.randint(6, 16)):
        form = chance.choice(_FORMS)
        grantor = chance.choice(("Thủ tướng Chính phủ", f"Chủ tịch UBND tỉnh {chance.choice(_places())}", "Bộ Nội vụ"))
        to = chance.choice((chance.choice(members), chance.choice(people).name))
        awards.append(
            Award(
                award=form,
                grantor=grantor,
                recipient=to,
                status=chance.choice(list(AwardStatus)),
                year=year - chance.randint(0, 1),
                evidence=paper.say(f"{form} của {grantor} tặng {to} vì {chance.choice(_WORDS)}.", form),
                confidence=chance.choice((0.6, 0.8, 0.9)),
            )
        )
    return tuple(awards)


def _decisions(chance: random.Random, paper: _Paper, people: Sequence[Participant]) -> tuple[Decision, ...]:
    decisions = []
    for _ in range(chance.randint(2, 5)):
        text = f"đẩy mạnh {chance.choice(_WORDS)} và {chance.choice(_WORDS)} trong quý {chance.randint(1, 4)}"
        who = chance.choice(people).name
        decisions.append(
            Decision(
                kind=chance.choice(list(DecisionKind)),
                text=text,
                issuer=who,
                evidence=paper.say(f"Ông {who} yêu cầu các đơn vị {text}.", text),
                confidence=0.85,
            )
        )
    return tuple(decisions)
