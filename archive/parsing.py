"""What a person types, read as a query; what cannot be understood is left out and said in one line.

``"…"`` is a phrase, ``-`` before something leaves it out, ``*`` after a word stands for its end, ``name:value`` asks
for a field, ``a,b`` for either of two values.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from archive.abbreviations import Words, abbreviations
from archive.facets import (
    NAMES,
    OPEN,
    YEARS,
    Facet,
    Kind,
    codes_by_words,
    facets_by_name,
    is_generic,
    told_values,
)
from archive.query import SHORTEST_PREFIX, Choice, Query, Unit, Word, named_fields
from language.fold import bare, key

# More words than this are no query but a text pasted in.
_MOST_WORDS = 24
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»＂", '"') | {"−": "-", "：": ":"})
_TOKEN = re.compile(r'"(?P<quoted>[^"]*)"|(?P<word>[^\W_]+)|(?P<mark>\S)')
_WORD = re.compile(r"[^\W_]+")
# "2024", "2019-2024", "2019-" or "-2019", in quotes too.
_YEARS = re.compile(
    r'"?\s*(?:(?P<first>[0-9]{4})(?:\s*(?:[-–—]|\.\.)\s*(?P<last>[0-9]{4})|(?P<on>[-–—]|\.\.))?'
    r'|(?:[-–—]|\.\.)(?P<until>[0-9]{4}))\s*"?(?!\w)'
)
_OPERATORS = frozenset({"AND", "OR", "NOT"})  # of other programs
_LONGEST_NAME = max(len(name.split()) for name in facets_by_name())
_LONGEST_VALUE = 4


def parse(typed: str) -> Query:
    """Understand what was typed; whatever it is, it never raises."""
    return _Reading(unicodedata.normalize("NFC", typed).translate(_QUOTES)).query()


def narrowed(query: Query, chosen: Mapping[Facet, Collection[str]]) -> Query:
    """The query with fields chosen beside it: any of the values of each. They are understood as typed ones are."""
    for facet, values in ((facet, values) for facet, values in chosen.items() if values):
        found = [_Reading(f'{NAMES[facet][0]}:"{value.replace(chr(34), " ")}"').query() for value in values]
        faults = tuple(fault for one in found for fault in one.faults)
        units = [unit for one in found for unit in one.fields]
        query = replace(
            query.of_kinds(
                {k for one in found for k in one.kinds or ()} if facet is Facet.KIND and not faults else None
            ),
            fields=(*query.fields, *([_either(units)] if units else [])),
            choices=(*query.choices, *_merged(choice for one in found for choice in one.choices)),
            faults=(*query.faults, *faults),
        )
    return query


def _either(units: Sequence[Unit]) -> Unit:
    """Fields of which one is enough: the others stand as other ways to write the first."""
    first, *others = units
    ways = tuple(tuple(w.toned for w in unit.words) for unit in others)
    return replace(first, others=(*first.others, *ways, *(way for unit in others for way in unit.others)))


def _merged(choices: Iterator[Choice]) -> list[Choice]:
    """Choices of one facet as one."""
    found = list(choices)
    codes = dict.fromkeys(code for choice in found for code in choice.codes)
    return [Choice(found[0].facet, tuple(codes))] if found else []


def _words(text: str) -> Iterator[Word]:
    for match in _WORD.finditer(text):
        word = Word(match[0], key(match[0]), bare(match[0]))
        if word.toned and word.bare:
            yield word


def _units(words: Sequence[Word]) -> list[Unit]:
    """Part words into abbreviations, long forms (the longest first) and single words."""
    units = []
    at = 0
    while at < len(words):
        for size in range(min(abbreviations().longest, len(words) - at), 0, -1):
            part = tuple(words[at : at + size])
            others = () if any(w.prefix for w in part) else abbreviations().others([w.typed for w in part])
            if others or size == 1:
                units.append(Unit(part, others=others))
                at += size
                break
    return units


def _quoted(words: tuple[Word, ...]) -> Unit:
    """A phrase; the abbreviations in it are written out, or shortened, one at a time."""
    others: list[Words] = []
    before: list[str] = []
    units = _units(words)
    for number, unit in enumerate(units):
        after = [w.toned for later in units[number + 1 :] for w in later.words]
        others += [(*before, *other, *after) for other in unit.others]
        before += [w.toned for w in unit.words]
    return Unit(words, phrase=True, others=tuple(others))


class _Reading:
    """A query read from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(_TOKEN.finditer(text))
        self._at = 0
        self._left = _MOST_WORDS
        self._run: list[
            Word
        ] = []  # plain words since the last phrase or field, which may be an abbreviation's long form
        self._read = Query(())

    def query(self) -> Query:
        """All of it."""
        while self._at < len(self._tokens):
            self._take()
        self._end_run()
        return self._read

    def _take(self) -> None:
        """Read the next thing there is."""
        leave_out = self._leaves_out()
        self._say_unknown_field()
        token = self._tokens[self._at]
        if field := self._field_at(self._at):
            facet, self._at = field
            self._take_field(facet, leave_out=leave_out)
        elif token["quoted"] is not None:
            self._at += 1
            if words := self._within_limit(_words(token["quoted"])):
                self._end_run()
                self._add(_quoted(words), leave_out=leave_out)
        elif token["word"] is None:
            self._at += 1
        elif token["word"] in _OPERATORS:
            self._at += 1
            if token["word"] != "AND":
                self._fault(f"«{token['word']}» không dùng ở đây, đã bỏ qua: mọi chữ đều phải có, loại bớt bằng dấu -.")
        elif word := self._word():
            if leave_out:
                self._add(*_units([word]), leave_out=True)
            else:
                self._run.append(word)

    def _add(self, unit: Unit, *, leave_out: bool) -> None:
        if leave_out:
            self._read = replace(self._read, without=(*self._read.without, unit))
        else:
            self._read = replace(self._read, units=(*self._read.units, unit))

    def _end_run(self) -> None:
        for unit in _units(self._run):
            self._add(unit, leave_out=False)
        self._run = []

    def _fault(self, line: str) -> None:
        self._read = replace(self._read, faults=(*self._read.faults, line))

    # Pieces

    def _is_mark(self, at: int, marks: str) -> bool:
        return at < len(self._tokens) and self._tokens[at]["mark"] is not None and self._tokens[at]["mark"] in marks

    def _touches(self, at: int) -> bool:
        """Whether something stands right behind the token, without a space between."""
        return at + 1 < len(self._tokens) and self._tokens[at + 1].start() == self._tokens[at].end()

    def _leaves_out(self) -> bool:
        """Whether what follows is to be left out: "-" at the beginning of a word or a phrase."""
        start = self._tokens[self._at].start()
        begins = start == 0 or self._text[start - 1].isspace() or self._text[start - 1] == "("
        if begins and self._is_mark(self._at, "-") and self._touches(self._at) and not self._is_a_mark(self._at + 1):
            self._at += 1
            return True
        return False

    def _is_a_mark(self, at: int) -> bool:
        return self._tokens[at]["mark"] is not None

    def _within_limit(self, words: Iterator[Word]) -> tuple[Word, ...]:
        found = tuple(words)
        kept, self._left = found[: self._left], max(0, self._left - len(found))
        if len(kept) < len(found):
            self._read = replace(self._read, cut=True)
        return kept

    def _word(self) -> Word | None:
        """The word here, which is one; None where nothing of it can be searched."""
        words = self._within_limit(_words(self._tokens[self._at][0]))
        star = self._touches(self._at) and self._is_mark(self._at + 1, "*")
        self._at += 1 + star
        if not words:
            return None
        (word,) = words
        if star and len(word.bare) < SHORTEST_PREFIX:
            self._fault(f"«{word.typed}*» quá ngắn: trước dấu * cần ít nhất {SHORTEST_PREFIX} chữ, đã tìm đúng chữ đó.")
            return word
        return replace(word, prefix=star)

    # Fields

    def _field_at(self, at: int) -> tuple[Facet, int] | None:
        """The field whose name and colon stand here, and where its value begins."""
        for size in range(_LONGEST_NAME, 0, -1):
            part = self._tokens[at : at + size]
            if all(t["word"] for t in part) and self._is_mark(at + size, ":"):
                facet = facets_by_name().get(key(self._text[part[0].start() : part[-1].end()]))
                if facet:
                    return facet, at + size + 1
        return None

    def _say_unknown_field(self) -> None:
        at = self._at
        name = self._tokens[at]["word"]
        is_named = name and name.isalpha() and self._touches(at) and self._is_mark(at + 1, ":")
        if is_named and self._touches(at + 1) and not self._is_a_mark(at + 2) and not self._field_at(at):
            self._fault(f"Không có trường «{name}:», đã tìm như chữ thường. Các trường: {named_fields()}.")

    def _take_field(self, facet: Facet, *, leave_out: bool) -> None:
        self._end_run()
        name = f"{NAMES[facet][0]}:"
        faults = len(self._read.faults)
        asked = self._unit(facet) if facet in OPEN else self._choice(facet)
        if asked is None:
            if len(self._read.faults) == faults:
                self._fault(
                    f"«{name}{self._passed()}» không hiểu được, đã bỏ qua. Sau «{name}» hãy gõ {_wanted(facet)}."
                )
        elif facet is Facet.KIND and isinstance(asked, Choice):
            kinds = {Kind(code) for code in asked.codes}
            self._read = self._read.of_kinds(set(Kind) - kinds if leave_out else kinds)
        elif leave_out:
            self._read = replace(self._read, without=(*self._read.without, asked))
        elif isinstance(asked, Choice):
            self._read = replace(self._read, choices=(*self._read.choices, asked))
        else:
            self._read = replace(self._read, fields=(*self._read.fields, asked))

    def _passed(self) -> str:
        """The word or phrase here, which is no value; it is passed over."""
        if self._at == len(self._tokens) or self._is_a_mark(self._at) or self._field_at(self._at):
            return ""
        self._at += 1
        return self._tokens[self._at - 1][0].strip('"')

    def _comma(self) -> bool:
        """Whether another value follows, right behind a comma."""
        if self._is_mark(self._at, ",") and self._touches(self._at):
            self._at += 1
            return True
        return False

    def _unit(self, facet: Facet) -> Unit | None:
        """The words that the field must hold; None where there are none that tell anything."""
        units: list[Unit] = []
        while not units or self._comma():
            while self._at < len(self._tokens) and is_generic(facet, key(self._tokens[self._at]["word"] or "")):
                self._at += 1
            if self._at == len(self._tokens) or self._field_at(self._at) or self._is_a_mark(self._at):
                break
            words = self._field_words(facet)
            if not words:
                break
            units.append(replace(_quoted(words) if len(words) > 1 else _units(words)[0], facet=facet))
        return _either(units) if units else None

    def _field_words(self, facet: Facet) -> tuple[Word, ...]:
        """The words of a phrase that tell something, or the first word that does: "cụm:số 18" means 18."""
        token = self._tokens[self._at]
        if token["quoted"] is None:
            words = tuple(w for w in (self._word(),) if w)
        else:
            self._at += 1
            words = self._within_limit(_words(token["quoted"]))
        return tuple(w for w in words if not is_generic(facet, w.toned))

    def _choice(self, facet: Facet) -> Choice | None:
        """The codes chosen; None where none is meant."""
        codes: list[str] = []
        while not codes or self._comma():
            found = self._years() if facet is Facet.YEAR else self._codes(facet)
            if not found:
                break
            codes += found
        return Choice(facet, tuple(dict.fromkeys(codes))) if codes else None

    def _codes(self, facet: Facet) -> Sequence[str]:
        """The codes that the longest words here stand for."""
        known = codes_by_words(facet)
        for size in range(_LONGEST_VALUE, 0, -1):
            part = self._tokens[self._at : self._at + size]
            if len(part) == size and not any(t["mark"] for t in part):
                found = known.get(key(" ".join(t["quoted"] or t["word"] or "" for t in part)))
                if found:
                    self._at += size
                    return found
        return ()

    def _years(self) -> Sequence[str]:
        """The years here, in whichever order they were typed."""
        if self._at == len(self._tokens):
            return ()
        match = _YEARS.match(self._text, self._tokens[self._at].start())
        if not match:
            return ()
        ends = [
            match["first"] or YEARS[0],
            match["last"] or match["until"] or (YEARS[-1] if match["on"] else match["first"]),
        ]
        first, last = sorted(map(int, ends))
        found = [str(y) for y in range(first, last + 1) if y in YEARS]
        if found:
            self._at = next((n for n, t in enumerate(self._tokens) if t.start() >= match.end()), len(self._tokens))
        return found


def _wanted(facet: Facet) -> str:
    return told_values(facet) or "một chữ, hoặc nhiều chữ trong ngoặc kép"
