"""Rule books as data: ``rules/NAME.yml``, named patterns whose examples and counter-examples are their tests.

A book has ``gloss``, ``pieces`` (named fragments, each may use those before it as ``{name}``) and ``rules``. A rule has
``name``, ``gloss``, ``pattern`` (a regular expression over levelled text, see ``language.fold.level``, with pieces as
``{name}``), ``examples``, ``counter_examples`` and attributes that its extractor asks for (``gives`` above all). A
piece written ``@name`` is the lexicon of that name.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from types import MappingProxyType

import yaml

from language.faults import DataError, Fault
from language.fold import level
from language.lexicon import lexicon
from language.numbers import NUMBER

_PIECE = re.compile(r"\{([a-z_]+)\}")
_RULE_KEYS = frozenset({"name", "gloss", "pattern", "examples", "counter_examples"})


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

    @property
    def gives(self) -> str:
        """What a match means to the extractor."""
        return self.attributes["gives"]


@dataclass(frozen=True)
class RuleBook:
    """The rules of one subject, in the order in which they are tried."""

    name: str
    rules: tuple[Rule, ...]

    def matches(self, low: str, start: int, end: int) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Every match of every rule in ``low[start:end]``, rule by rule."""
        for rule in self.rules:
            for match in rule.pattern.finditer(low, start, end):
                yield rule, match

    def first(self, low: str, start: int, end: int) -> tuple[Rule, re.Match[str]] | None:
        """The first rule that matches anywhere in ``low[start:end]``, with its match."""
        return next(self.matches(low, start, end), None)

    def rule(self, name: str) -> Rule:
        """The rule of that name; KeyError where there is none."""
        return self._by_name[name]

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
    try:
        root = yaml.compose(source, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DataError((Fault(file, line, f"YAML hỏng: {error.problem}"),)) from error
    if not isinstance(root, yaml.MappingNode):
        raise DataError((Fault(file, 1, "phải có các khoá gloss, pieces, rules"),))
    top = {k.value: v for k, v in root.value}
    if set(top) != {"gloss", "pieces", "rules"}:
        raise DataError((Fault(file, 1, "phải có đúng các khoá gloss, pieces, rules"),))
    pieces = _pieces(file, top["pieces"])
    rules = tuple(_rule(file, node, pieces) for node in top["rules"].value)
    faults = [f for rule in rules for f in _test(file, rule)]
    doubled = {r.name for r in rules if sum(r.name == other.name for other in rules) > 1}
    faults += [Fault(file, r.line, f"tên quy tắc “{r.name}” dùng hai lần") for r in rules if r.name in doubled]
    if faults:
        raise DataError(tuple(faults))
    return RuleBook(name, rules)


def _pieces(file: str, node: yaml.Node) -> dict[str, str]:
    pieces = {"number": NUMBER}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(value, yaml.ScalarNode):
            raise DataError((Fault(file, line, f"mảnh “{key.value}” phải là chuỗi"),))
        pieces[key.value] = _lexicon(file, line, value.value) or f"(?:{_expand(file, line, value.value, pieces)})"
    return pieces


def _lexicon(file: str, line: int, source: str) -> str | None:
    if not source.startswith("@"):
        return None
    try:
        return lexicon(source[1:]).pattern
    except FileNotFoundError as error:
        raise DataError((Fault(file, line, f"không có từ điển “{source[1:]}”"),)) from error


def _expand(file: str, line: int, source: str, pieces: Mapping[str, str]) -> str:
    def piece(match: re.Match[str]) -> str:
        if match[1] not in pieces:
            raise DataError((Fault(file, line, f"không có mảnh “{match[1]}”"),))
        return pieces[match[1]]

    return _PIECE.sub(piece, source)


def _rule(file: str, node: yaml.Node, pieces: Mapping[str, str]) -> Rule:
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        raise DataError((Fault(file, line, "quy tắc phải là một bảng khoá"),))
    fields = {k.value: v for k, v in node.value}
    missing = [k for k in ("name", "gloss", "pattern", "examples") if k not in fields]
    if missing:
        raise DataError((Fault(file, line, f"quy tắc thiếu {', '.join(missing)}"),))
    lists = {
        k: tuple(x.value for x in fields[k].value) if k in fields else () for k in ("examples", "counter_examples")
    }
    at = fields["pattern"].start_mark.line + 1
    try:
        pattern = re.compile(_expand(file, at, fields["pattern"].value, pieces))
    except re.error as error:
        raise DataError((Fault(file, at, f"mẫu hỏng: {error}"),)) from error
    others = {k: v.value for k, v in fields.items() if k not in _RULE_KEYS}
    return Rule(
        fields["name"].value,
        fields["gloss"].value,
        pattern,
        lists["examples"],
        lists["counter_examples"],
        MappingProxyType(others),
        line,
    )


def _test(file: str, rule: Rule) -> list[Fault]:
    faults = []
    if not rule.examples:
        faults.append(Fault(file, rule.line, f"quy tắc “{rule.name}” chưa có ví dụ"))
    for example in rule.examples:
        if not rule.pattern.search(level(example)):
            faults.append(Fault(file, rule.line, f"“{rule.name}” không khớp ví dụ “{example}”"))
    for example in rule.counter_examples:
        if rule.pattern.search(level(example)):
            faults.append(Fault(file, rule.line, f"“{rule.name}” khớp phản ví dụ “{example}”"))
    return faults


def check() -> list[Fault]:
    """Load every rule book; the faults of all of them."""
    faults: list[Fault] = []
    for name in names():
        try:
            rulebook(name)
        except DataError as error:
            faults += error.faults
    return faults
