"""What an award takes over from elsewhere in the document: its whole name, and who gives it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from extractors.award_mentions import AwardMention
from extractors.award_rows import AwardRow
from extractors.reading import Reading
from language.fold import key


def completed(reading: Reading, rows: Sequence[AwardRow], mentions: Sequence[AwardMention]) -> list[AwardRow]:
    """The rows with names left out and givers told once filled in."""
    bare = {row.words for row in rows if row.mention.bare}
    names = {words: _whole_name(reading, words, mentions) for words in bare}
    named = [_named(reading, row, names.get(row.words)) for row in rows]
    givers: dict[str, AwardRow] = {}
    for row in named:
        if row.grantor and row.mention.level == "state":
            givers.setdefault(_order(row.words), row)
    return [_given(row, givers) for row in named]


def _whole_name(reading: Reading, words: str, mentions: Sequence[AwardMention]) -> AwardMention | None:
    """The one award of the document whose name begins with ``words``; None where there are none or several."""
    fuller: dict[str, AwardMention] = {}
    for mention in mentions:
        name = key(reading.text[mention.start : mention.end])
        if name.startswith(f"{words} ") and not mention.form:
            fuller.setdefault(name, mention)
    shortest = min(fuller, key=len, default="")
    return fuller[shortest] if shortest and all(name.startswith(shortest) for name in fuller) else None


def _named(reading: Reading, row: AwardRow, whole: AwardMention | None) -> AwardRow:
    """A row whose award leaves its name out ("Kỷ niệm chương"), with the ``whole`` one told elsewhere."""
    if not row.mention.bare or whole is None:
        return row
    form = reading.text[whole.start : whole.end]
    mention = replace(row.mention, form=form, level=whole.level)
    return replace(row, mention=mention, words=key(form), named=(whole.start, whole.end))


def _given(row: AwardRow, givers: Mapping[str, AwardRow]) -> AwardRow:
    """A row of a state award without a giver, with the one told of it elsewhere: the State alone gives it."""
    giver = givers.get(_order(row.words)) if row.mention.level == "state" and not row.grantor else None
    if giver is None:
        return row
    return replace(row, grantor=giver.grantor, grantor_rule=giver.grantor_rule, owner=giver.owner)


def _order(words: str) -> str:
    """An order without its class."""
    return words.split(" hạng ", maxsplit=1)[0]
