"""What rows say again: repeats joined, counts of those named dropped, and totals whose parts are told."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractors.award_names import pattern
from extractors.award_rows import AwardRow, award_of
from extractors.cluster_bodies import shortens, words_of
from extractors.reading import Reading
from language.fold import key, level
from language.letters import UPPER
from models import Award, AwardStatus

#: The parent body that a name may be told with: "Kho vật tư thuộc Cục Kỹ thuật".
_PARENT = re.compile(rf" (?:trực )?thuộc (?=[{UPPER}])")
_WORDS = re.compile(r"[^\W_]+")
#: The badge of the party, its years left out.
_BADGE = key("huy hiệu Đảng")
#: A company's own name has so many words at least.
_TELLING = 3
#: Names whose last so many words are alike may be one.
_ENDING = 2


def merged(reading: Reading, rows: Sequence[AwardRow]) -> Iterator[Award]:
    """One award a recipient, in the order of the text."""
    groups = _Groups(reading.low)
    for row in sorted(rows, key=lambda r: (r.mention.start, r.recipient.start)):
        groups.take(row)
    firsts = [group[0] for group in groups.all]
    counts = [row for row in firsts if _named_elsewhere(row, firsts, reading.low)]
    totals = [row for row in firsts if _is_total(row, firsts, reading.low)]
    idle = {id(row) for row in (*counts, *totals)}
    for group in groups.all:
        if id(group[0]) not in idle:
            lent = [row for row in counts if _lends(row, group[0])]
            yield award_of(reading, [*group, *lent, *(row for row in totals if _lends_to_part(row, group[0]))])


class _Groups:
    """Rows that tell of one award, together; only those whose names may be one are held against each other."""

    def __init__(self, low: str) -> None:
        self.low = low
        self.all: list[list[AwardRow]] = []
        self._by_name: dict[tuple[str, ...], list[int]] = {}
        self._by_end: dict[tuple[str, ...], list[int]] = {}  # the same by their last words
        self._by_letters: dict[str, list[int]] = {}  # the same by the first letters of their words
        self._bare: list[int] = []  # those called by a bare noun, which may be of any longer name

    def take(self, row: AwardRow) -> None:
        """Put a row into the first group that tells of the same award, else into one of its own."""
        at = next((at for at in self._candidates(row) if _same(self.all[at][0], row, self.low)), None)
        if at is None:
            self.all.append([row])
            self._note(len(self.all) - 1, row)
            return
        group, its = self.all[at], row.recipient.text or ""
        mine = group[0].recipient.text or ""
        fuller = _shortens(mine, its) or _calls_company(mine, its) or bool(pattern("people_within").match(level(its)))
        fuller = fuller or (_abbreviates(mine, its) and len(mine) < len(its))
        fuller = fuller or (_PARENT.search(mine) is not None and not _PARENT.search(its))
        classed = _adds_class(row.words, group[0].words)
        group.append(row)
        if fuller or classed:  # the first of a group is the award and the recipient told at greatest length
            name, award = row if fuller else group[0], row if classed else group[0]
            group.insert(0, award._replace(recipient=name.recipient))
        if fuller:
            self._note(at, row)

    def _candidates(self, row: AwardRow) -> Sequence[int]:
        if _is_bare(row.recipient.text or ""):
            return range(len(self.all))
        its = _whole(row.recipient.text or "")
        alike = self._by_letters.get(_letters(row.recipient.text or ""), ())
        return sorted({*self._by_name.get(its, ()), *self._by_end.get(its[-_ENDING:], ()), *alike, *self._bare})

    def _note(self, at: int, row: AwardRow) -> None:
        its = _whole(row.recipient.text or "")
        self._by_name.setdefault(its, []).append(at)
        self._by_end.setdefault(its[-_ENDING:], []).append(at)
        self._by_letters.setdefault(_letters(row.recipient.text or ""), []).append(at)
        if _is_bare(row.recipient.text or ""):
            self._bare.append(at)


def _same(one: AwardRow, other: AwardRow, low: str) -> bool:
    if one.status is not other.status or not _one_award(one.words, other.words):
        return False
    if one.mention.year and other.mention.year and one.mention.year != other.mention.year:
        return False
    if one.recipient.text or other.recipient.text:
        mine, its = one.recipient.text or "", other.recipient.text or ""
        alike = _whole(mine) == _whole(its) or _shortens(mine, its) or _shortens(its, mine)
        alike = alike or _calls_company(mine, its) or _calls_company(its, mine) or _abbreviates(mine, its)
        return alike and one_owner(one.owner, other.owner)
    if one.recipient == other.recipient:
        return True
    if one.recipient.count != other.recipient.count or one.sentence == other.sentence:
        return False
    return one_owner(one.owner, other.owner) and _one_kind(one, other, low)


def _one_kind(one: AwardRow, other: AwardRow, low: str) -> bool:
    """Whether two counts may be of the same: not "5 tập thể" and "5 cá nhân"."""
    mine, its = (low[r.recipient.start : r.recipient.end] for r in (one, other))
    return not any("tập thể" in a and "cá nhân" in b and "tập thể" not in b for a, b in ((mine, its), (its, mine)))


def _one_award(one: str, other: str) -> bool:
    """Whether two rows may name one award, the class left out in one: "Huân chương Lao động", "… hạng Ba"."""
    return one == other or _adds_class(one, other) or _adds_class(other, one)


def _adds_class(words: str, shorter: str) -> bool:
    """Whether ``words`` are those of a ``shorter`` name with the class of the order, or its kind."""
    if shorter == _BADGE:
        return pattern("badge_of_years").fullmatch(words) is not None
    kind = pattern("order_alone").fullmatch(shorter) is not None
    return words.startswith(f"{shorter} " if kind else f"{shorter} hạng ")


@lru_cache(maxsize=4096)
def _whole(name: str) -> tuple[str, ...]:
    """The words of a name, abbreviations written out, without its people and its parent: "cán bộ Kho A thuộc Cục B"."""
    people = pattern("people_within").match(level(name))
    return words_of(_PARENT.split(name[people.end() :] if people else name)[0])


@lru_cache(maxsize=4096)
def _letters(name: str) -> str:
    """The first letters of the words of a name, those of an acronym all: "Sở GD&ĐT" and "Sở Giáo dục và Đào tạo"."""
    words = (w for w in _WORDS.findall(name) if w.casefold() != "và")
    return "".join(w if w.isupper() else w[0] for w in words).casefold()


def _abbreviates(one: str, other: str) -> bool:
    """Whether two names are one, words of the one written as initials in the other."""
    if _letters(one) != _letters(other):
        return False
    mine, its = ([w for w in words_of(name) if w != "và"] for name in (one, other))
    return mine == its or shortens(mine, its) or shortens(its, mine)


def _shortens(name: str, longer: str) -> bool:
    """Whether a name is the bare noun of a ``longer`` one: "Trạm" of "Trạm Thủy nông Sông Mây"."""
    return longer.casefold().startswith(f"{name.casefold()} ") and _is_bare(name)


def _calls_company(name: str, longer: str) -> bool:
    """Whether a name leaves out of a ``longer`` one only what kind of company it is.

    "Cảng Nà Pó" of "Công ty Cảng Nà Pó", "Ngân hàng Nà Pó" of "Ngân hàng TMCP Nà Pó".
    """
    mine, its = key(name), key(longer)
    if len(mine) >= len(its) or len(mine.split()) < _TELLING:
        return False
    kind = pattern("company_kind").match(mine)
    told, own = (mine[: kind.end()], mine[kind.end() :]) if kind else ("", mine)
    left = its.removesuffix(own)
    if left == its or not left.endswith(" ") or len(own.split()) < _TELLING - bool(kind):
        return False
    return pattern("company_kind").fullmatch(left) is not None and set(told.split()) <= set(left.split())


def _is_bare(name: str) -> bool:
    """Whether a name is the noun of a body alone."""
    return pattern("body_head").fullmatch(level(name)) is not None


def one_owner(one: str, other: str) -> bool:
    """Whether two grantors may be the same, one told at greater length ("UBND tỉnh A", "Chủ tịch UBND tỉnh")."""
    mine, its = _body_words(one), _body_words(other)
    return not mine or not its or len(mine & its) >= min(len(mine), len(its))


@lru_cache(maxsize=1024)
def _body_words(owner: str) -> frozenset[str]:
    """The words of a grantor without the post that stands for its body, abbreviations written out."""
    post = pattern("of_body").match(owner)
    return frozenset(words_of(owner[post.end() :] if post else owner))


def _named_elsewhere(row: AwardRow, rows: Sequence[AwardRow], low: str) -> bool:
    """Whether a count tells of those whom a list of the same award names."""
    if row.recipient.text or row.recipient.count is None:
        return False
    alike = [r for r in rows if r.words == row.words and r.status is row.status and one_owner(r.owner, row.owner)]
    named = [r for r in alike if r.recipient.text and not _before(r, row)]
    bodies = sum(map(_is_body, named))
    if (bodies if _counts_bodies(row, low) else len(named) - bodies) == row.recipient.count:
        return True
    if _counts_bodies(row, low) and 2 * bodies < row.recipient.count:
        return False
    counted = sum(r.recipient.count or 0 for r in alike if r.recipient.text is None and r.sentence == row.sentence)
    return len(named) >= counted > 0


def _counts_bodies(row: AwardRow, low: str) -> bool:
    """Whether a count is one of bodies: "3 tập thể", "2 tổ bảo vệ"."""
    words = low[row.recipient.start : row.recipient.end].split(maxsplit=1)
    return len(words) > 1 and (words[1] == "tập thể" or bool(pattern("counted_body").match(words[1])))


def _is_body(row: AwardRow) -> bool:
    """Whether a recipient is no known person."""
    return row.recipient.rule not in ("awards.person", "awards.column_person")


def _before(named: AwardRow, count: AwardRow) -> bool:
    """Whether a name stands before a count in its sentence: "Sở A và 1 cá nhân" is two."""
    return named.sentence == count.sentence and named.recipient.start < count.recipient.start


def _lends(count: AwardRow, row: AwardRow) -> bool:
    """Whether a count tells the grantor of those named apart from it, who have none."""
    alike = count.words == row.words and count.status is row.status
    return bool(alike and row.recipient.text and count.grantor and not row.grantor)


def _lends_to_part(total: AwardRow, row: AwardRow) -> bool:
    """Whether a total tells the grantor of one of its parts, who has none."""
    alike = total.status is row.status and _one_award(total.words, row.words)
    return bool(alike and total.sentence != row.sentence and total.grantor and not row.grantor)


def _is_total(row: AwardRow, rows: Sequence[AwardRow], low: str) -> bool:
    """Whether a count is told again in parts: "9 nghệ nhân", then "5 nghệ nhân" and "4 nghệ nhân".

    A count that several awards share ("3 thợ lò được tặng A, B") is the total of what is told of each.
    """
    total = row.recipient.count
    if row.recipient.text or total is None or total < 2:
        return False
    words = {r.words for r in rows if r.recipient == row.recipient}
    alike = [r for r in rows if r.words in words or _adds_class(r.words, row.words)]
    parts = [r for r in alike if r.sentence != row.sentence and (r.recipient.count or 0) < total]
    parts = [r for r in parts if one_owner(r.owner, row.owner) and _may_be_part(r, row)]
    counted = [r.recipient.count or 0 for r in parts]
    if len(parts) < 2 or sum(counted) != total:
        return False
    return len(words) > 1 or all(_one_noun(r, row, low) for r in parts)


def _may_be_part(part: AwardRow, total: AwardRow) -> bool:
    """What was asked for in all may be given in parts; never the other way round."""
    return part.status is total.status or part.status is AwardStatus.CONFERRED


def _one_noun(part: AwardRow, total: AwardRow, low: str) -> bool:
    """Whether a part and a total count the same: people by one noun, or "tập thể, cá nhân" in all."""
    if part.recipient.text:
        return _is_body(part) or not _counts_bodies(total, low)
    mine, its = (set(key(low[r.recipient.start : r.recipient.end]).split()[1:]) for r in (part, total))
    return bool(mine & its)
