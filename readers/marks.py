"""What each piece of a document is, told by its words and its place: the way in for every format."""

from models import BlockKind
from readers.articles import mark_article
from readers.papers import is_paper, mark_paper
from readers.pieces import Piece
from readers.prose import is_prose

_LONGEST_HEAD = 250  # characters


def mark_lines(pieces: list[Piece]) -> None:
    """Mark the pieces of a whole document in place, as an official paper or as a page with an article."""
    if is_paper(pieces):
        mark_paper(pieces)
    else:
        mark_article(pieces)


def mark_named(pieces: list[Piece]) -> None:
    """Mark the pieces in place with what their styles call them where the look leaves that open.

    Papers are often typed in the styles of headings throughout: then these tell nothing.
    """
    titles = [piece for piece in pieces if piece.named is BlockKind.HEADLINE]
    if len(titles) == 1 and not is_paper(pieces):
        titles[0].pin(BlockKind.HEADLINE)
    mark_lines(pieces)
    heads = [piece for piece in pieces if piece.named is BlockKind.HEADING and not piece.pinned]
    for piece in heads if 2 * len(heads) <= len(pieces) else ():
        if piece.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) and _may_head(piece.text):
            piece.kind = BlockKind.HEADING


def _may_head(text: str) -> bool:
    return len(text) < _LONGEST_HEAD and not is_prose(text) and not text.endswith((".", ";", ","))
