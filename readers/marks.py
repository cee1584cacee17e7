"""What each piece of a document is, told by its words and its place: the way in for every format."""

from readers.articles import mark_article
from readers.papers import is_paper, mark_paper
from readers.pieces import Piece


def mark_lines(pieces: list[Piece]) -> None:
    """Mark the pieces of a whole document in place, as an official paper or as a page with an article."""
    if is_paper(pieces):
        mark_paper(pieces)
    else:
        mark_article(pieces)
