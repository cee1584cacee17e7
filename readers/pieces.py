"""The working form of a document inside the readers: pieces in reading order, and how they become a Document."""

from collections.abc import Iterable
from dataclasses import dataclass

from models import Block, BlockKind, Cell, Document, Format, Issue
from readers.refusal import empty_file
from readers.settling import settle
from readers.table_rows import idle_cells


@dataclass(slots=True)
class Piece:
    """A stretch of settled text that becomes one block, with what its look tells about it.

    ``gap``: it stands apart from the piece before it (an empty line, a wide space). ``picture``: a picture stands
    right before it. ``big``: set in larger type than the rest. ``broken``: put together of lines that stood apart.
    ``pinned``: the source itself says what kind it is; marking by look leaves it alone. ``sides``: the parts of a line
    that was typed with tabs. ``soft``: a line break parts it from the piece before it, no end of a paragraph.
    ``named``: what the style calls it that it is set in, which the look outweighs.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    marker: str | None = None
    level: int = 0
    cell: Cell | None = None
    page: int | None = None
    gap: bool = False
    picture: bool = False
    bold: bool = False
    italic: bool = False
    centred: bool = False
    right: bool = False
    big: bool = False
    broken: bool = False
    pinned: bool = False
    sides: tuple[str, ...] = ()
    soft: bool = False
    named: BlockKind | None = None

    def pin(self, kind: BlockKind) -> None:
        """Say what it is, for good."""
        self.kind, self.pinned = kind, True


def assemble(
    pieces: Iterable[Piece], name: str, form: Format, *, declared_at: str | None = None, issues: Iterable[Issue] = ()
) -> Document:
    """The document of the pieces: their texts joined by line ends, and a block over each of them.

    Raises UnreadableDocument where nothing but white space is left.
    """
    pieces = list(pieces)
    for piece in idle_cells(pieces):
        piece.kind, piece.cell = BlockKind.FURNITURE, None
    blocks: list[Block] = []
    texts: list[str] = []
    at = 0
    for piece in pieces:
        if not piece.text:
            continue
        texts.append(piece.text)
        end = at + len(piece.text)
        blocks.append(_block(piece, at, end))
        at = end + 1
    if not blocks:
        raise empty_file()
    return Document(
        name=settle(name),
        format=form,
        text="\n".join(texts),
        blocks=tuple(blocks),
        declared_at=declared_at,
        issues=tuple(issues),
    )


def _block(piece: Piece, start: int, end: int) -> Block:
    return Block(
        kind=piece.kind, start=start, end=end, marker=piece.marker, level=piece.level, cell=piece.cell, page=piece.page
    )
