"""Rule books as data: ``rules/NAME.yml``, named patterns whose examples and counter-examples are their tests.

A book has ``gloss``, ``pieces`` (named fragments, each may use those before it as ``{name}``) and ``rules``. A rule has
``name``, ``gloss``, ``pattern`` (a regular expression over levelled text, see ``language.fold.level``, with pieces as
``{name}``), ``examples``, ``counter_examples`` and attributes that its extractor asks for (``gives`` above all). A
piece written ``@name`` is the lexicon of that name.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from types import MappingProxyType

import yaml

from extractors.needed_words import needed_words
from language.faults import DataError, Fault
from language.fold import level
from language.lexicon import any_of, lexicon
from language.numbers import NUMBER
from language.strict_yaml import StrictYaml
from language.swift_patterns import begins_at_head, swift

_PIECE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class Rule:
    """A pattern with its name, what it is for, its tests and its attributes."""

    name: str
    gloss: str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]
    attributes: Mapping[str, str]
    line: int

    @cached_property
    def gives(self) -> str:
        """What a match means to the extractor."""
        return self.attributes["gives"]

    def finditer(self, low: str, start: int, end: int) -> Iterable[re.Match[str]]:
        """Every match in ``low[start:end]``; the pattern is tried only where a word that it needs is there."""
        return self.pattern.finditer(low, start, end) if self.may_match(low, start, end) else ()

    def search(self, low: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in ``low[start:end]``, likewise; a pattern for the head of a text is tried there alone."""
        if end is None:
            end = len(low)
        if not self.may_match(low, start, end):
            return None
        if self.at_head:
            return None if start else self.pattern.match(low, 0, end)
        return self.pattern.search(low, start, end)

    def may_match(self, low: str, start: int, end: int) -> bool:
        """Whether a word that the pattern needs stands in ``low[start:end]``; True where it needs none."""
        # "in" a copy of the part takes half the time of find() in the whole.
        part = low if end - start >= len(low) else low[start:end]
        for word in self.needed:  # a plain loop: any() of a generator would cost more than what it saves
            if word in part:
                return True
        return not self.needed

    @cached_property
    def at_head(self) -> bool:
        """Whether the pattern begins with ``^``; searching, the engine would go on through the whole text."""
        return begins_at_head(self.pattern.pattern)

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Words of which every match holds at least one; none where there is no short list of them."""
        return tuple(sorted(needed_words(self.pattern.pattern)))


@dataclass(frozen=True, eq=False)
class RuleBook:
    """The rules of one subject, in the order in which they are tried."""

    name: str
    rules: tuple[Rule, ...]

    def matches(
        self, low: str, start: int, end: int, places: Collection[str] = ()
    ) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Every match of every rule in ``low[start:end]``, rule by rule.

        A rule that has the attribute ``within`` is tried only where that is one of ``places``.
        """
        for rule in self.worth_trying(low[start:end]):
            if "within" in rule.attributes and rule.attributes["within"] not in places:
                continue
            for match in rule.pattern.finditer(low, start, end):
                yield rule, match

    def worth_trying(self, part: str) -> list[Rule]:
        """The rules of which a text has a word that they need, and those that need none, in their order."""
        worth = set(self._needing[""])
        for word in set(self._words.findall(part)):
            worth.update(self._needing[word])
        return [self.rules[at] for at in sorted(worth)]

    @cached_property
    def _words(self) -> re.Pattern[str]:
        """At every place the longest word that a rule needs."""
        return swift(f"(?s)(?=({any_of(word for rule in self.rules for word in rule.needed)})).")

    @cached_property
    def _needing(self) -> dict[str, list[int]]:
        """The rules that need a word, or one that it begins with; under "" those that need none."""
        words = {word for rule in self.rules for word in rule.needed}
        out = {word: [at for at, r in enumerate(self.rules) if word.startswith(r.needed)] for word in words if word}
        return out | {"": [at for at, r in enumerate(self.rules) if not r.needed]}

    def first(self, low: str, start: int, end: int) -> tuple[Rule, re.Match[str]] | None:
        """The first rule that matches anywhere in ``low[start:end]``, with its match."""
        return next(self.matches(low, start, end), None)

    def rule(self, name: str) -> Rule:
        """The rule of that name; KeyError where there is none."""
        return self._by_name[name]

    def pattern(self, name: str) -> re.Pattern[str]:
        """The pattern of the rule of that name; KeyError where there is none."""
        return self._by_name[name].pattern

    @cached_property
    def _by_name(self) -> dict[str, Rule]:
        return {r.name: r for r in self.rules}


def names() -> tuple[str, ...]:
    """The names of all rule books."""
    files = resources.files("extractors.rules").iterdir()
    return tuple(sorted(f.name.removesuffix(".yml") for f in files if f.name.endswith(".yml")))


@cache
def rulebook(name: str) -> RuleBook:
    """Load a rule book by its name. Raises DataError with every fault of the file."""
    return parse(name, (resources.files("extractors.rules") / f"{name}.yml").read_text("utf-8"))


def parse(name: str, source: str) -> RuleBook:
    """Make a rule book of YAML source. Raises DataError naming file, line and fault."""
    file = f"extractors/rules/{name}.yml"
    read = StrictYaml(file)
    root = read.root(source, "gloss, pieces, rules")
    top = read.mapping(root, "tệp")
    if set(top) != {"gloss", "pieces", "rules"}:
        raise read.fault(root, "phải có đúng các khoá gloss, pieces, rules")
    pieces = _pieces(read, top["pieces"])
    rules = tuple(_rule(read, node, pieces) for node in read.items(top["rules"], "rules"))
    faults = [f for rule in rules for f in _test(file, rule)]
    used = set(_PIECE.findall(source))
    faults += [
        Fault(file, value.start_mark.line + 1, f"không quy tắc nào dùng mảnh “{key}”")
        for key, value in read.mapping(top["pieces"], "pieces").items()
        if key not in used
    ]
    often = Counter(r.name for r in rules)
    faults += [Fault(file, r.line, f"tên quy tắc “{r.name}” dùng hai lần") for r in rules if often[r.name] > 1]
    if faults:
        raise DataError(tuple(faults))
    return RuleBook(name, rules)


def _pieces(read: StrictYaml, node: yaml.Node) -> dict[str, str]:
    """The named fragments, each a group of its own; "@name" is the lexicon of that name."""
    pieces = {"number": NUMBER}
    for key, value in read.mapping(node, "pieces").items():
        source = read.word(value, f"mảnh “{key}”")
        if source.startswith("@"):
            pieces[key] = _lexicon(read, value, source[1:])
        else:
            pieces[key] = f"(?:{_expand(read, value, source, pieces)})"
    return pieces


def _lexicon(read: StrictYaml, node: yaml.Node, name: str) -> str:
    try:
        return lexicon(name).pattern
    except FileNotFoundError as error:
        raise read.fault(node, f"không có từ điển “{name}”") from error


def _expand(read: StrictYaml, node: yaml.Node, source: str, pieces: Mapping[str, str]) -> str:
    def piece(match: re.Match[str]) -> str:
        if match[1] not in pieces:
            raise read.fault(node, f"không có mảnh “{match[1]}”")
        return pieces[match[1]]

    return _PIECE.sub(piece, source)


def _rule(read: StrictYaml, node: yaml.Node, pieces: Mapping[str, str]) -> Rule:
    fields = read.mapping(node, "quy tắc")
    missing = [k for k in ("name", "gloss", "pattern", "examples") if k not in fields]
    if missing:
        raise read.fault(node, f"quy tắc thiếu {', '.join(missing)}")
    pattern = _pattern(read, fields.pop("pattern"), pieces)
    examples, counter_examples = (read.words(fields.pop(k, None), k) for k in ("examples", "counter_examples"))
    words = {k: read.word(value, k) for k, value in fields.items()}
    name, gloss = words.pop("name"), words.pop("gloss")
    line = node.start_mark.line + 1
    return Rule(name, gloss, pattern, examples, counter_examples, MappingProxyType(words), line)


def _pattern(read: StrictYaml, node: yaml.Node, pieces: Mapping[str, str]) -> re.Pattern[str]:
    try:
        return swift(_expand(read, node, read.word(node, "pattern"), pieces))
    except re.error as error:
        raise read.fault(node, f"mẫu hỏng: {error}") from error


def _test(file: str, rule: Rule) -> list[Fault]:
    """The faults of a rule's own examples: what it should match and does not, and the other way round."""

    def matches(example: str) -> bool:
        return rule.pattern.search(level(example)) is not None

    faults = [] if rule.examples else [f"quy tắc “{rule.name}” chưa có ví dụ"]
    faults += [f"“{rule.name}” không khớp ví dụ “{e}”" for e in rule.examples if not matches(e)]
    faults += [f"“{rule.name}” khớp phản ví dụ “{e}”" for e in rule.counter_examples if matches(e)]
    return [Fault(file, rule.line, fault) for fault in faults]


def check() -> list[Fault]:
    """Load every rule book; the faults of all of them."""
    faults: list[Fault] = []
    for name in names():
        try:
            rulebook(name)
        except DataError as error:
            faults += error.faults
    return faults
