"""Marks within a body: which lines are list items, headings, captions, and which plain paragraphs."""

from models import BlockKind
from readers import captions
from readers.listing import MarkerStyle, TypedMarker, siblings, typed_marker
from readers.pieces import Piece

_LONG = 260  # characters: past this a line is prose even without an end
_SENTENCE = 60  # characters: an ended line that is shorter may be a label or a caption
_LEVELS = {
    MarkerStyle.PART: 0,
    MarkerStyle.ROMAN: 0,
    MarkerStyle.NUMBER: 1,
    MarkerStyle.NESTED: 2,
    MarkerStyle.LETTER: 3,
    MarkerStyle.WORD: 0,
    MarkerStyle.ARTICLE: 0,
    MarkerStyle.DASH: 0,
    MarkerStyle.PLUS: 1,
    MarkerStyle.BULLET: 0,
}
_HEADS = (MarkerStyle.PART, MarkerStyle.ROMAN, MarkerStyle.NUMBER, MarkerStyle.NESTED, MarkerStyle.LETTER)
_PEOPLE = ("ông ", "bà ", "đồng chí ", "đ/c ", "tập thể ", "cá nhân ", "các đồng chí ")


def is_prose(text: str) -> bool:
    """Whether a line is running text: long, or of some length and ended like a sentence."""
    if len(text) > _LONG:
        return not text.isupper()
    return len(text) >= _SENTENCE and captions.has_end(text) and not text.isupper() and not text.endswith("...")


def mark_body(pieces: list[Piece], *, scenes: bool = True) -> None:
    """Mark the pieces of a body in place: list items, headings, captions; the rest stay paragraphs.

    ``scenes``: whether unlabelled short lines may be captions; official papers have none.
    """
    markers = [typed_marker(_shown(piece)) for piece in pieces]
    gallery = False
    for at, piece in enumerate(pieces):
        marker = markers[at]
        if piece.pinned or piece.kind is not BlockKind.PARAGRAPH:
            gallery = gallery and piece.kind is BlockKind.CAPTION
            continue
        if not any(map(str.isalnum, piece.text)):
            piece.kind = BlockKind.FURNITURE  # a ruling typed of dashes or stars
            continue
        if marker:
            _mark_numbered(pieces, markers, at)
            gallery = False
            continue
        if piece.marker:
            piece.kind, gallery = BlockKind.LIST_ITEM, False
            continue
        gallery = _mark_plain(pieces, at, gallery=gallery, scenes=scenes)


def _shown(piece: Piece) -> str:
    """The text as people see it, its auto-number before it."""
    return f"{piece.marker} {piece.text}" if piece.marker else piece.text


def _mark_numbered(pieces: list[Piece], markers: list[TypedMarker | None], at: int) -> None:
    piece, marker = pieces[at], markers[at]
    if marker is None or _is_lone_dash(pieces, markers, at):
        return
    piece.level = _LEVELS[marker.style] + (marker.depth - 2 if marker.style is MarkerStyle.NESTED else 0)
    if is_numbered_heading(pieces, markers, at):
        piece.kind = BlockKind.HEADING
    else:
        piece.kind = BlockKind.LIST_ITEM
        piece.level = {MarkerStyle.LETTER: 1, MarkerStyle.NESTED: 1, MarkerStyle.NUMBER: 0}.get(
            marker.style, piece.level
        )


def _is_lone_dash(pieces: list[Piece], markers: list[TypedMarker | None], at: int) -> bool:
    """Whether a dash opens a report ("- Ngày 20/9, …"), behind the name of a paper that was lost, and no list."""
    marker = markers[at]
    if marker is None or marker.style is not MarkerStyle.DASH or pieces[at].marker:
        return False
    beside = [markers[i] for i in (at - 1, at + 1) if 0 <= i < len(markers)]
    words = pieces[at].text[marker.end :]
    return is_prose(words) and captions.is_narrative(words) and not any(siblings(marker, other) for other in beside)


def is_numbered_heading(pieces: list[Piece], markers: list[TypedMarker | None], at: int) -> bool:
    """Whether a numbered line heads what follows, rather than being one of several items in a row."""
    piece, marker, text = pieces[at], markers[at], _shown(pieces[at])
    if marker is None or marker.style not in _HEADS or len(text) > 200:
        return False
    words = text[marker.end :]
    if (words.isupper() and len(words) > 3) or (piece.bold and not text.endswith((".", ";", ","))):
        return True
    if marker.style in (MarkerStyle.PART, MarkerStyle.ROMAN):
        return not text.endswith((".", ";")) or len(text) < 90
    if text.endswith((".", ";", ",")) or words.lower().startswith(_PEOPLE) or at + 1 >= len(pieces):
        return False
    before = markers[at - 1] if at else None
    return not siblings(marker, markers[at + 1]) and not siblings(before, marker)


def _mark_plain(pieces: list[Piece], at: int, *, gallery: bool, scenes: bool) -> bool:
    """Mark a line without marker; says whether lines after it stand under pictures of one row."""
    piece = pieces[at]
    text = piece.text
    if _is_named_in_list(pieces, at):
        piece.kind = BlockKind.LIST_ITEM
        return False
    opens = captions.opens_gallery(text)
    long = captions.has_end(text) or len(text) > captions.LONGEST
    if opens or _is_caption(piece, scenes=scenes, gallery=gallery, long=long):
        piece.kind = BlockKind.CAPTION
        return gallery or opens
    if long:
        heads = piece.bold and text.endswith(":") and len(text) <= 120
    else:
        heads = _heads(pieces, at) or (not scenes and text.isupper() and len(text) <= 150)
    piece.kind = BlockKind.HEADING if heads else piece.kind
    return False


def _is_named_in_list(pieces: list[Piece], at: int) -> bool:
    """Whether a line names somebody in a list without markers: under "Dự hội nghị có:", or under another such line."""
    text = pieces[at].text
    if at == 0 or not text.lower().startswith(_PEOPLE) or captions.names_actor(text) or pieces[at].picture:
        return False
    above = pieces[at - 1]
    if above.kind is BlockKind.LIST_ITEM:
        return not above.marker and typed_marker(above.text) is None and not above.pinned
    return above.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and above.text.endswith(":")


def _is_caption(piece: Piece, *, scenes: bool, gallery: bool, long: bool) -> bool:
    """Whether a line stands under a picture: it says so, or is short, without an end and describes a scene."""
    text = piece.text
    if captions.is_caption_by_label(text) or (piece.broken and captions.describes_scene(text.rstrip("."))):
        return True
    if scenes and captions.is_scene_sentence(text):
        return True
    if long:
        return piece.picture and len(text) <= 160 and (piece.italic or piece.centred)
    return scenes and (piece.picture or gallery or (captions.describes_scene(text) and not text.isupper()))


def _heads(pieces: list[Piece], at: int) -> bool:
    """Whether a short line without an end heads the prose after it."""
    piece = pieces[at]
    if len(piece.text) > 150 or at + 1 >= len(pieces) or (captions.is_narrative(piece.text) and not piece.bold):
        return False
    after = pieces[at + 1].text
    follows = is_prose(after) or typed_marker(after) is not None
    return follows and (piece.bold or piece.text.isupper() or (len(piece.text) <= 80 and piece.text[0].isupper()))
