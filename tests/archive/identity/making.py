"""Papers made of a few words for tests: what a paper names, as records with evidence for every item."""

from collections.abc import Mapping, Sequence
from typing import Any

from models import (
    Award,
    Block,
    BlockKind,
    Cluster,
    Document,
    DocumentInfo,
    Evidence,
    Format,
    Meeting,
    Participant,
    Period,
    Position,
    Record,
    Term,
)

LONG = " ".join(
    f"Đại biểu thứ {n} nêu {n * 7} cách làm hay về thi đua ở cơ sở, từ việc phát hiện điển hình đến bình xét công khai."
    for n in range(1, 15)
)
OTHER = " ".join(
    f"Bài này kể {n} chuyện khác hẳn, không chung câu nào với bài trên, về mùa vụ và đường sá." for n in range(1, 15)
)
TEXTS = {"long": LONG, "other": OTHER}


def made(side: Mapping[str, Any], name: str = "bai.txt") -> tuple[str, Document, Record]:
    """The source, document and record of a side of a pair (see ``mentions.yml``)."""
    text = "\n".join(_lines(side))
    shown = _shower(text)
    day = str(side["day"]) if "day" in side else None
    info = DocumentInfo(title=text.split("\n")[0], published_at=day, authors=_authors(side), text=text)
    record = Record(
        document=info, meeting=_meeting(side, day, shown), participants=tuple(_people(side, shown)),
        clusters=tuple(_clusters(side, shown)), awards=tuple(_awards(side, shown)),
    )  # fmt: skip
    blocks = (Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),)
    source = f"https://{side['site']}/{name}" if "site" in side else name
    return source, Document(name=name, format=Format.TXT, text=text, blocks=blocks), record


def _shower(text: str) -> Any:
    def shown(words: str) -> tuple[Evidence, ...]:
        at = max(text.find(words), 0)
        return (Evidence.cut(text, at, at + len(words), rule="made"),)

    return shown


def person(words: str) -> tuple[str, str | None, str | None, tuple[str, ...]]:
    """Name, post, body and titles of "Name | post | body | titles"."""
    name, post, body, titles, *_ = [*(w.strip() for w in words.split("|")), "", "", ""]
    return name, post or None, body or None, tuple(titles.split())


def _there(side: Mapping[str, Any]) -> list[str]:
    own = [side["who"]] if "who" in side and "as" not in side else []
    return [*own, *side.get("people", ())]


def _lines(side: Mapping[str, Any]) -> list[str]:
    where = f"tại tỉnh {side['place']}" if "place" in side else "tại hội trường"
    if side.get("place") in ("Hà Nội", "Hải Phòng"):
        where = f"tại thành phố {side['place']}"
    lines = [f"Tin thi đua, khen thưởng {side.get('day', '')}", f"Cuộc họp {where}, {side.get('district', '')}."]
    if "cluster" in side:
        lines.append(
            f"{side['cluster']} {side.get('parent', '')} gồm {', '.join(side.get('members', ()))}. {side.get('lead', '')}"
        )
    if "organizer" in side:
        lines.append(f"{side['organizer']} tổ chức.")
    for words in [*_there(side), *([side["who"]] if "as" in side else [])]:
        name, post, body, _ = person(words)
        lines.append(f"Có {name}, {post or ''} {body or ''};")
    return [*lines, TEXTS.get(str(side.get("text")), str(side.get("text", "")))]


def _authors(side: Mapping[str, Any]) -> tuple[str, ...]:
    return (person(side["who"])[0],) if side.get("as") == "author" else ()


def _people(side: Mapping[str, Any], shown: Any) -> Sequence[Participant]:
    people = []
    for name, post, body, titles in map(person, _there(side)):
        positions = (Position(text=f"{post} {body or ''}".strip(), title=post, organization=body),) if post else ()
        people.append(Participant(name=name, titles=titles, positions=positions, evidence=shown(name), confidence=0.9))
    return people


def _clusters(side: Mapping[str, Any], shown: Any) -> Sequence[Cluster]:
    if "cluster" not in side:
        return ()
    terms = (
        (Term(year=side["year"], lead=side["lead"], deputies=tuple(side.get("deputies", ()))),)
        if "lead" in side
        else ()
    )
    return (
        Cluster(
            name=side["cluster"], members=tuple(side.get("members", ())), member_count=side.get("count"), terms=terms,
            evidence=shown(side["cluster"]), confidence=0.9,
        ),
    )  # fmt: skip


def _awards(side: Mapping[str, Any], shown: Any) -> Sequence[Award]:
    if side.get("as") != "recipient":
        return ()
    name = person(side["who"])[0]
    return (Award(award="Bằng khen", recipient=name, status="conferred", evidence=shown(name), confidence=0.9),)


def _meeting(side: Mapping[str, Any], day: str | None, shown: Any) -> Meeting | None:
    organizers = [side[name] for name in ("organizer", "cluster") if name in side]
    if not organizers and "kind" not in side and "people" not in side and side.get("as") == "recipient":
        return None
    period = None
    if "period" in side:
        start, _, end = side["period"].partition("/")
        period = Period(label=side["period"], start=start, end=end)
    return Meeting(
        title="Hội nghị", kind=side.get("kind"), start_date=day, end_date=day, organizers=tuple(organizers), period=period,
        evidence=shown("Cuộc họp"), confidence=0.9,
    )  # fmt: skip


def keep(archive: Any, side: Mapping[str, Any], name: str) -> str:
    """Add the paper of a side to an archive; its key."""
    source, document, record = made(side, name)
    return str(archive.add(document, record, f"{name} {document.text}".encode(), source, "1").key)
