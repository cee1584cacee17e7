"""Documents made of lines, each with its kind, and short views of what was found in them."""

import re
from collections.abc import Sequence

from models import Block, BlockKind, Cell, Document, Format, Participant, Record

#: "kind| words", "kind:2| words" (its level), "kind(1.)| words" (its marker); a line without a kind is a paragraph.
_LINE = re.compile(r"(?P<kind>[a-z_]+)(?::(?P<level>\d))?(?:\((?P<marker>[^)]*\)?)\))?\| ?(?P<words>.*)", re.DOTALL)
Line = str | Sequence[Sequence[str]]


def document(*lines: Line) -> Document:
    """A document of lines; a sequence of rows is a table whose first row is its head."""
    text, blocks, tables = "", [], 0
    for line in lines:
        if isinstance(line, str):
            made = _LINE.fullmatch(line)
            words = made["words"] if made else line
            kind = BlockKind(made["kind"]) if made else BlockKind.PARAGRAPH
            level = int(made["level"] or 0) if made else 0
            blocks.append(
                Block(
                    kind=kind,
                    start=len(text),
                    end=len(text) + len(words),
                    marker=made["marker"] if made else None,
                    level=level,
                )
            )
            text += words + "\n"
            continue
        for row, cells in enumerate(line):
            for column, words in enumerate(cells):
                cell = Cell(table=tables, row=row, column=column, header=row == 0)
                blocks.append(Block(kind=BlockKind.CELL, start=len(text), end=len(text) + len(words), cell=cell))
                text += words + "\n"
        tables += 1
    return Document(name="bai.txt", format=Format.TXT, text=text.rstrip("\n"), blocks=tuple(blocks))


#: The head of a page that reports a meeting, for tests of what is told below it.
REPORT = (
    "headline| Cụm thi đua số 7 tổng kết công tác thi đua năm 2023",
    "dateline| 12/01/2024 14:05",
    "Ngày 11/01/2024, tại Hội trường UBND huyện, Cụm thi đua số 7 tổ chức Hội nghị tổng kết công tác thi đua năm 2023.",
)


def report(*lines: Line) -> Document:
    """A page of news on a meeting, with these lines below its first paragraph."""
    return document(*REPORT, *lines)


def told_of(person: Participant) -> tuple[list[str], list[str], list[str]]:
    """Titles, posts and roles of a participant."""
    return list(person.titles), [p.text for p in person.positions], [str(r) for r in person.roles]


def roles_in(record: Record) -> dict[str, list[str]]:
    """The roles of everybody, by name."""
    return {p.name: [str(r) for r in p.roles] for p in record.participants}


def posts_in(record: Record) -> dict[str, list[str]]:
    """The posts of everybody, by name."""
    return {p.name: [q.text for q in p.positions] for p in record.participants}


def decisions_in(record: Record) -> list[tuple[str, str, str | None]]:
    """Kind, text and issuer of each decision."""
    return [(str(d.kind), d.text, d.issuer) for d in record.decisions]
