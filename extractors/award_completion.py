"""What an award takes over from elsewhere in the document: its whole name, and who gives it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.award_mentions import AwardMention
from extractors.award_names import Span, line_end, name_end, pattern
from extractors.award_repeats import one_owner
from extractors.award_rows import AwardRow
from extractors.reading import Reading
from extractors.rulebook import rulebook
from language.fold import key
from models import AwardStatus

#: How a prize's name begins, as a comparison key: "giải", "giải thưởng".
_PRIZE, _AWARD = key("giải"), key("thưởng")
_ORDER, _HERO = key("huân chương"), key("anh hùng")


@dataclass(frozen=True)
class Giver:
    """Who gives the award of these ``words``, where the text tells so without a recipient, with its rule."""

    words: str
    status: AwardStatus | None
    span: Span
    rule: str | None


def completed(
    reading: Reading, rows: Sequence[AwardRow], mentions: Sequence[AwardMention], givers: Sequence[Giver]
) -> list[AwardRow]:
    """The rows with names left out and givers told once filled in."""
    names = {row.words: _whole_name(reading, row.words, mentions) for row in rows if row.mention.bare}
    names |= {row.words: _whole_prize(reading, row.words, mentions) for row in rows if _is_prize(reading, row)}
    named = [_named(reading, row, names.get(row.words)) for row in rows]
    decided = [_by_decision(reading, _decided(reading, _handed(reading, row, named)), mentions) for row in named]
    decided = _of_founder(reading, _of_organisers(reading, decided))
    by_words: dict[str, list[Giver]] = {}
    for giver in givers:
        by_words.setdefault(giver.words, []).append(giver)
    alone: dict[str, Sequence[Giver]] = {  # "thừa ủy quyền Chủ tịch nước trao Huân chương", its kind told elsewhere
        row.words: by_words[kind]
        for row in decided
        for kind in (_ORDER, _HERO)
        if row.words.startswith(f"{kind} ") and kind in by_words
    }
    return [_lent(reading, row, by_words.get(row.words) or alone.get(row.words, ())) for row in decided]


def _whole_name(reading: Reading, words: str, mentions: Sequence[AwardMention]) -> AwardMention | None:
    """The one award of the document whose name begins with ``words``; None where there are none or several."""
    fuller: dict[str, AwardMention] = {}
    for mention in mentions:
        name = key(reading.text[mention.start : mention.end])
        if name.startswith(f"{words} ") and not mention.form:
            fuller.setdefault(name, mention)
    shortest = min(fuller, key=len, default="")
    return fuller[shortest] if shortest and all(name.startswith(shortest) for name in fuller) else None


def _is_prize(reading: Reading, row: AwardRow) -> bool:
    """Whether a row is of a prize with a name of its own, not of a rank of it."""
    return row.mention.level != "prize" and reading.low.startswith("giải", row.mention.start)


def _whole_prize(reading: Reading, words: str, mentions: Sequence[AwardMention]) -> AwardMention | None:
    """The prize under its longest name: "giải thưởng sinh viên Cánh diều bạc" for "giải Cánh diều bạc"."""
    name = f" {words.removeprefix(_PRIZE).strip().removeprefix(_AWARD).strip()}"
    longer = [m for m in mentions if key(reading.text[m.start : m.end]).startswith(_PRIZE)]
    longer = [m for m in longer if key(reading.text[m.start : m.end]).endswith(name)]
    whole = max(longer, key=lambda m: m.end - m.start, default=None)
    return whole if whole and len(key(reading.text[whole.start : whole.end])) > len(words) else None


def _named(reading: Reading, row: AwardRow, whole: AwardMention | None) -> AwardRow:
    """A row whose award leaves its name out ("Kỷ niệm chương"), with the ``whole`` one told elsewhere."""
    if whole is None:
        return row
    form = reading.text[whole.start : whole.end]
    mention = replace(row.mention, form=form, level=whole.level)
    return row._replace(mention=mention, words=key(form), named=(whole.start, whole.end))


def _handed(reading: Reading, row: AwardRow, rows: Sequence[AwardRow]) -> AwardRow:
    """A row that only tells what was handed over, with the grantor whom the same paragraph told for that award."""
    if row.grantor or row.told is None or not pattern("handed").fullmatch(reading.low, *row.told):
        return row
    line = reading.low.rfind("\n", 0, row.mention.start) + 1
    told = [r for r in rows if r.grantor and r.words == row.words and line <= r.mention.start < row.mention.start]
    one = {r.owner for r in told if r.status is row.status}
    return _granted(row, told[0].grantor, told[0].grantor_rule, told[0].owner) if len(one) == 1 else row


def _of_organisers(reading: Reading, rows: list[AwardRow]) -> list[AwardRow]:
    """The rows, prizes without a grantor with the organisers where the text says that they give them."""
    if all(row.grantor or row.mention.level != "prize" for row in rows):
        return rows
    found = rulebook("awards").rule("organisers_give").search(reading.low, 0, len(reading.low))
    if found is None:
        return rows
    span = found.span("owner")
    owner = key(reading.text[slice(*span)])
    given = (span, "awards.organisers_give", owner)
    return [row if row.grantor or row.mention.level != "prize" else _granted(row, *given) for row in rows]


def _of_founder(reading: Reading, rows: list[AwardRow]) -> list[AwardRow]:
    """The rows, prizes without a grantor with the one of whom the text says that it holds the prize."""
    open_prizes = [row for row in rows if not row.grantor and reading.low.startswith("giải", row.mention.start)]
    found = rulebook("awards").rule("prize_of").search(reading.low) if open_prizes else None
    if found is None:
        return rows
    begin = found.start("owner")
    span = (begin, min(found.start("holds"), name_end(reading, begin, found.end())))
    given = (span, "awards.prize_of", key(reading.text[slice(*span)]))
    return [_granted(row, *given) if row in open_prizes else row for row in rows]


def _decided(reading: Reading, row: AwardRow) -> AwardRow:
    """A row asked for or chosen, with the grantor told after it: who "sẽ ký quyết định", who is asked for all above."""
    if row.grantor or row.status is not AwardStatus.PROPOSED or row.mention.level == "state":
        return row
    at = max(row.mention.tail, row.recipient.end)
    for name, end in (("decides_after", line_end(reading.low, at)), ("refers_back", len(reading.low))):
        if found := rulebook("awards").rule(name).search(reading.low, at, end):
            begin = found.start("owner")
            span = (begin, name_end(reading, begin, found.end()))
            return _granted(row, span, f"awards.{name}", key(reading.text[slice(*span)]))
    return row


def _by_decision(reading: Reading, row: AwardRow, mentions: Sequence[AwardMention]) -> AwardRow:
    """A row conferred, with the grantor whose decision is told after it: "theo Quyết định số 1 của Chủ tịch nước"."""
    if row.grantor or row.status is not AwardStatus.CONFERRED:
        return row
    found = rulebook("awards").pattern("decided_after").match(reading.low, row.mention.tail)
    if found is None or reading.within(mentions, row.mention.tail, found.end()):
        return row
    span = (found.start("owner"), name_end(reading, found.start("owner"), line_end(reading.low, found.end())))
    return _granted(row, span, "awards.decided_after", key(reading.text[slice(*span)]))


def _lent(reading: Reading, row: AwardRow, givers: Sequence[Giver]) -> AwardRow:
    """A row without grantor, with the only one of its award's ``givers``."""
    if row.grantor:
        return row
    told = [g for g in givers if g.status in (None, row.status)]
    owners = {key(reading.text[slice(*g.span)]): g for g in told}
    longest = max(owners, key=len, default="")
    if not longest or not all(one_owner(owner, longest) for owner in owners):
        return row
    return _granted(row, owners[longest].span, owners[longest].rule, longest)


def _granted(row: AwardRow, grantor: Span | None, told_by: str | None, owner: str) -> AwardRow:
    return row._replace(grantor=grantor, grantor_rule=told_by, owner=owner)
