"""Word lists as data: ``lexicons/NAME.yml``, each entry a canonical form with its variants.

A lexicon is a mapping with ``gloss`` (what the list is for) and ``entries``: a list of forms, or of mappings
``{form, variants, …}`` where other keys are attributes that the code asks for by name.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from importlib.resources.abc import Traversable
from types import MappingProxyType

import yaml

from language.faults import DataError, Fault
from language.fold import level
from language.strict_yaml import StrictYaml


@dataclass(frozen=True)
class Entry:
    """A form, its other spellings and its attributes."""

    form: str
    variants: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)
    line: int = 0

    @property
    def spellings(self) -> tuple[str, ...]:
        """The canonical form first, then its variants."""
        return (self.form, *self.variants)


@dataclass(frozen=True)
class Lexicon:
    """A word list. ``pattern`` is a regular expression source over levelled text, longest spelling first."""

    name: str
    gloss: str
    entries: tuple[Entry, ...]
    by_spelling: Mapping[str, Entry]

    @cached_property
    def pattern(self) -> str:
        """Any spelling, longest first, as a non-capturing group for text made even by ``language.fold.level``."""
        return any_of(self.by_spelling)

    def entry(self, spelling: str) -> Entry | None:
        """The entry that a spelling belongs to, or None."""
        return self.by_spelling.get(level(spelling))


def any_of(words: Iterable[str]) -> str:
    """A non-capturing group that matches any of the words, the longest first; a space matches one space.

    The words are put together as a tree of letters, which is tried several times faster than one word after another.
    """
    tree: dict[str, dict] = {}  # type: ignore[type-arg]
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _alternatives(tree)


def _alternatives(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    branches = sorted((letter, below) for letter, below in node.items() if letter)
    patterns = []
    for letter, below in branches:
        rest = below
        run = re.escape(letter).replace("\\ ", " ")
        while len(rest) == 1 and "" not in rest:
            ((step, rest),) = rest.items()
            run += re.escape(step).replace("\\ ", " ")
        patterns.append(run + (_alternatives(rest) if any(rest) else ""))
    group = "(?:" + "|".join(patterns) + ")"
    return group + "?" if "" in node and patterns else group


def _files() -> list[Traversable]:
    return sorted(
        (f for f in resources.files("language.lexicons").iterdir() if f.name.endswith(".yml")), key=lambda f: f.name
    )


def names() -> tuple[str, ...]:
    """The names of all lexicons."""
    return tuple(f.name.removesuffix(".yml") for f in _files())


@cache
def lexicon(name: str) -> Lexicon:
    """Load a lexicon by its name. Raises DataError with every fault of the file."""
    source = resources.files("language.lexicons") / f"{name}.yml"
    return parse(name, source.read_text("utf-8"))


def parse(name: str, source: str) -> Lexicon:
    """Make a lexicon of YAML source. Raises DataError naming file, line and fault."""
    file = f"language/lexicons/{name}.yml"
    read = StrictYaml(file)
    root = read.root(source, "gloss, entries")
    top = read.mapping(root, "tệp")
    if set(top) != {"gloss", "entries"}:
        raise read.fault(root, "phải có đúng hai khoá gloss và entries")
    gloss = read.word(top["gloss"], "gloss")
    entries = tuple(_entry(read, node) for node in read.items(top["entries"], "entries"))
    by_spelling: dict[str, Entry] = {}
    faults: list[Fault] = []
    for entry in entries:
        faults += _lint(file, entry, by_spelling)
        by_spelling.update({level(s): entry for s in entry.spellings})
    if faults:
        raise DataError(tuple(faults))
    return Lexicon(name, gloss, entries, MappingProxyType(by_spelling))


def _entry(read: StrictYaml, node: yaml.Node) -> Entry:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return Entry(node.value, line=line)
    fields = read.mapping(node, "mục")
    if "form" not in fields:
        raise read.fault(node, "mục thiếu form")
    form = read.word(fields.pop("form"), "form")
    variants = read.words(fields.pop("variants", None), "variants")
    attributes = {k: read.word(v, f"thuộc tính {k}") for k, v in fields.items()}
    return Entry(form, variants, MappingProxyType(attributes), line)


def _lint(file: str, entry: Entry, seen: Mapping[str, Entry]) -> list[Fault]:
    faults = []
    own: set[str] = set()
    for spelling in entry.spellings:
        folded = level(spelling)
        if spelling != unicodedata.normalize("NFC", spelling).strip() or not spelling:
            faults.append(Fault(file, entry.line, f"“{spelling}” không ở dạng NFC hoặc thừa khoảng trắng"))
        if folded in own or folded in seen:
            faults.append(Fault(file, entry.line, f"“{spelling}” đã có trong danh sách"))
        own.add(folded)
    return faults


def check() -> list[Fault]:
    """Load every lexicon; the faults of all of them."""
    faults: list[Fault] = []
    for name in names():
        try:
            lexicon(name)
        except DataError as error:
            faults += error.faults
    return faults
