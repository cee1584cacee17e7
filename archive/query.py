"""A query as a person types it, understood: words, phrases, fields, and what is left out. Nothing typed is an error."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from archive.abbreviations import Words
from archive.facets import NAMES, Facet, Kind, any_of, tag

# Words that begin with one or two letters are a third of all words.
SHORTEST_PREFIX = 3


@dataclass(frozen=True)
class Word:
    """A word as typed, with its tones, and without.

    A prefix stands for the words that begin with it; ``endings`` are those of the index, where they are looked up.
    """

    typed: str
    toned: str
    bare: str
    prefix: bool = False
    endings: tuple[str, ...] = ()

    @property
    def marked(self) -> bool:
        """Whether it was typed with a tone or a letter of its own (đ, ơ …), which then must be found first."""
        return self.toned != self.bare


@dataclass(frozen=True)
class Unit:
    """Words that stand together: a phrase in quotes, an abbreviation or its long form, or a single word.

    ``others`` are other ways to write all of it, as words with tones; ``facet`` is the field that must hold it.
    """

    words: tuple[Word, ...]
    phrase: bool = False
    others: tuple[Words, ...] = ()
    facet: Facet | None = None


@dataclass(frozen=True)
class Choice:
    """Any of these codes of a facet."""

    facet: Facet
    codes: tuple[str, ...]


@dataclass(frozen=True)
class Stage:
    """A way to match, as an FTS5 expression; the higher the rank the closer to what was typed."""

    rank: int
    expression: str
    exact: bool  # words typed with tones are matched with them
    whole: bool = False  # all words are matched as one phrase


@dataclass(frozen=True)
class Query:
    """What is looked for.

    ``units`` may stand anywhere, ``fields`` in their field; ``without`` must not be there. ``cut`` tells that words
    beyond the limit were left out, ``faults`` say in Vietnamese what was not understood and left out.
    """

    units: tuple[Unit, ...]
    cut: bool = False
    fields: tuple[Unit, ...] = ()
    choices: tuple[Choice, ...] = ()
    without: tuple[Unit | Choice, ...] = ()
    kinds: frozenset[Kind] | None = None
    faults: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[Word, ...]:
        """All words that may stand anywhere, in order."""
        return tuple(w for unit in self.units for w in unit.words)

    @property
    def is_empty(self) -> bool:
        """Whether nothing says what is to be found; what is not to be found alone does not."""
        return not (self.units or self.fields or self.choices or self.kinds is not None)

    def of_kinds(self, kinds: Collection[Kind] | None) -> "Query":
        """Only what is of these kinds too; None leaves it as it is."""
        if kinds is None:
            return self
        return replace(self, kinds=frozenset(kinds) if self.kinds is None else self.kinds & frozenset(kinds))

    def stages(self) -> tuple[Stage, ...]:
        """The ways to match, closest first; whatever an earlier one finds, the last one finds too."""
        words = self.words
        units = (*self.units, *self.fields)
        marked = any(w.marked for unit in units for w in unit.words)
        found = []
        for exact in (True, False) if marked else (False,):
            rank = 4 if exact else 2
            # A lone phrase is whole as it is.
            if (
                len(words) > 1
                and not any(w.prefix for w in words)
                and not (len(self.units) == 1 and self.units[0].phrase)
            ):
                found.append(self._stage(rank + 1, [_phrase(words, toned=exact), *_literal(self.fields, toned=exact)],
                                         exact=exact, whole=True))  # fmt: skip
            found.append(self._stage(rank, _literal(units, toned=exact), exact=exact))
        if any(unit.others for unit in units):
            found.append(self._stage(1, [_expanded(unit) for unit in units], exact=False))
        return tuple(found)

    def _stage(self, rank: int, parts: Sequence[str], *, exact: bool, whole: bool = False) -> Stage:
        """A stage that has all the parts, and whatever the query asks besides words."""
        asked = [*parts, *(_chosen(choice) for choice in self.choices)]
        if not asked:  # the kinds are all that is known
            asked = [any_of([tag(Facet.KIND, kind) for kind in sorted(self.kinds or Kind)])]
        expression = " AND ".join(asked)
        if self.without:
            without = (_chosen(w) if isinstance(w, Choice) else _without(w) for w in self.without)
            expression = f"({expression}) NOT ({' OR '.join(without)})"
        return Stage(rank, expression, exact, whole)

    def notice(self) -> str | None:
        """What a person should know before they trust what is found, in one Vietnamese line."""
        if self.faults:
            return self.faults[0]
        if self.cut:
            return "Câu tìm quá dài, chỉ dùng những từ đầu."
        if self.is_empty and self.without:
            return "Chỉ có điều cần loại trừ. Hãy thêm ít nhất một từ cần tìm."
        if self.is_empty:
            return "Chưa có từ nào để tìm. Hãy gõ tên người, đơn vị, cụm thi đua hoặc vài từ."
        return None


def named_fields() -> str:
    """The fields a query may have, for a person."""
    return ", ".join(f"{names[0]}:" for names in NAMES.values())


def _chosen(choice: Choice) -> str:
    return any_of([tag(choice.facet, code) for code in choice.codes])


def _phrase(words: Sequence[Word], *, toned: bool, facet: Facet | None = None) -> str:
    column = "tags" if facet else "toned" if toned else "bare"
    if words[0].prefix:
        begun = words[0].toned if toned else words[0].bare
        ends = [e for e in words[0].endings if e.startswith(begun)] or [begun]
        return f"{column} : ({' OR '.join(_quoted(end, facet) for end in ends)})"
    return f"{column} : {_quoted(' '.join(w.toned if toned else w.bare for w in words), facet)}"


def _quoted(folded: str, facet: Facet | None) -> str:
    told = " ".join(tag(facet, word) for word in folded.split()) if facet else folded
    return f'"{told}"'


def _literal(units: Sequence[Unit], *, toned: bool) -> list[str]:
    """All words, in any order, phrases as phrases. Words typed without tones stand for any."""
    parts = [(unit.words, unit.facet) for unit in units if unit.phrase]
    parts += [((word,), unit.facet) for unit in units if not unit.phrase for word in unit.words]
    return [_phrase(words, toned=toned and any(w.marked for w in words), facet=facet) for words, facet in parts]


def _expanded(unit: Unit, *, toned: bool = False) -> str:
    """A unit, or any other way to write it, that with its tones: bare, "TU" would find every "tư" and "từ"."""
    literal = " AND ".join(_literal([unit], toned=toned))
    others = [_phrase([Word(w, w, w) for w in other], toned=True, facet=unit.facet) for other in unit.others]
    return f"({' OR '.join([literal, *others])})" if others else literal


def _without(unit: Unit) -> str:
    """What must not be there: as it was typed, tones and all, and in its other ways to be written."""
    return _expanded(replace(unit, phrase=True), toned=True)
