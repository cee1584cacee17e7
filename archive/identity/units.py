"""Provinces and cities under the centre: what a paper calls them, what they were on a day, and what they are now.

The facts and their laws stand in ``units.yml``.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType

import yaml

from language.faults import DataError, Fault
from language.fold import key
from language.strict_yaml import StrictYaml

_FILE = "units.yml"
_PATH = f"archive/identity/{_FILE}"
_UNIT, _EVENT, _LEVEL = {"name", "kind"}, {"on", "from", "into", "by"}, {"kinds", "until", "by"}

Words = tuple[str, ...]


@dataclass(frozen=True)
class Unit:
    """A province or city under the centre. ``code`` is its folded name, by which the rest of the program knows it."""

    code: str
    name: str
    kind: str  # "tỉnh" or "thành phố"
    spellings: tuple[Words, ...]  # folded words of the name and its other spellings
    needs_word: bool = False

    @property
    def called(self) -> str:
        """What it is called in full: "tỉnh Hà Giang"."""
        return f"{self.kind} {self.name}"


@dataclass(frozen=True)
class Event:
    """On a day (ISO 8601) some units became others, by a law. A unit on both sides goes on under its name."""

    on: str
    before: tuple[str, ...]
    after: tuple[str, ...]
    by: str


@dataclass(frozen=True)
class Level:
    """Kinds of unit that ended on a day, by a law."""

    kinds: tuple[str, ...]
    until: str
    by: str


@dataclass(frozen=True)
class Units:
    """All of them. ``by_words`` finds the unit of folded words, the longest of which has ``longest`` words."""

    units: Mapping[str, Unit]
    events: tuple[Event, ...]
    levels: tuple[Level, ...]
    by_words: Mapping[Words, Unit]
    longest: int

    def at(self, code: str, day: str | None) -> tuple[str, ...]:
        """What the unit of that name was, or had become, on a day; today for None. Several where it was divided."""
        codes = [code]
        for event in self.events:
            if day is None or event.on <= day:
                codes = [new for old in codes for new in _after(event, old)]
        return tuple(dict.fromkeys(codes))

    def became(self, code: str) -> tuple[Event, ...]:
        """The events that ended a unit, widened or divided it, oldest first."""
        return tuple(e for e in self.events if code in e.before)

    def ended(self, kind: str) -> Level | None:
        """Whether units of this kind exist no more: since when, by which law."""
        return next((level for level in self.levels if kind in level.kinds), None)

    def longest_at(self, words: Sequence[str], start: int) -> tuple[Unit, int] | None:
        """The unit whose name begins at that word, and where the name ends; the longest name of several."""
        for end in range(min(len(words), start + self.longest), start, -1):
            if unit := self.by_words.get(tuple(words[start:end])):
                return unit, end
        return None


def _after(event: Event, code: str) -> tuple[str, ...]:
    if code not in event.before:
        return (code,)
    return (code,) if code in event.after else event.after


@cache
def units() -> Units:
    """The units of the file. Raises DataError naming the line of the fault."""
    return parse(resources.files("archive.identity").joinpath(_FILE).read_text("utf-8"))


def parse(source: str) -> Units:
    """Make the units of YAML source. Raises DataError naming file, line and fault."""
    read = StrictYaml(_PATH)
    root = read.root(source, "units, events, levels")
    top = read.mapping(root, "tệp")
    if set(top) != {"units", "events", "levels"}:
        raise read.fault(root, "phải có đúng ba khoá units, events, levels")
    known: dict[str, Unit] = {}
    by_words: dict[Words, Unit] = {}
    for node in read.items(top["units"], "units"):
        unit = _unit(read, node)
        if taken := next((s for s in unit.spellings if s in by_words), None):
            raise read.fault(node, f"“{' '.join(taken)}” ghi hai lần")
        known[unit.code] = unit
        by_words |= dict.fromkeys(unit.spellings, unit)
    events = tuple(_event(read, node, known) for node in read.items(top["events"], "events"))
    if list(events) != sorted(events, key=lambda e: e.on):
        raise read.fault(top["events"], "các sự kiện phải theo thứ tự ngày")
    levels = tuple(_level(read, node) for node in read.items(top["levels"], "levels"))
    fixed = MappingProxyType(by_words)
    return Units(MappingProxyType(known), events, levels, fixed, max(map(len, fixed), default=0))


def _fields(read: StrictYaml, node: yaml.Node, needed: set[str], also: set[str]) -> dict[str, yaml.Node]:
    fields = read.mapping(node, "mục")
    if missing := sorted(needed - set(fields)):
        raise read.fault(node, f"mục thiếu {', '.join(missing)}")
    if unknown := sorted(set(fields) - needed - also):
        raise read.fault(node, f"mục có khoá lạ {', '.join(unknown)}")
    return fields


def _unit(read: StrictYaml, node: yaml.Node) -> Unit:
    fields = _fields(read, node, _UNIT, {"variants", "needs_word"})
    name = read.word(fields["name"], "name")
    forms = (name, *read.words(fields.get("variants"), "variants"))
    needs = "needs_word" in fields and read.word(fields["needs_word"], "needs_word") == "true"
    kind = read.word(fields["kind"], "kind")
    if kind not in ("tỉnh", "thành phố"):
        raise read.fault(node, f"loại “{kind}” phải là tỉnh hoặc thành phố")
    return Unit(key(name), name, kind, tuple(tuple(key(form).split()) for form in forms), needs)


def _event(read: StrictYaml, node: yaml.Node, known: Mapping[str, Unit]) -> Event:
    fields = _fields(read, node, _EVENT, set())
    sides: dict[str, list[str]] = defaultdict(list)
    for side in ("from", "into"):
        for name in read.words(fields[side], side):
            if key(name) not in known:
                raise read.fault(node, f"“{name}” không có trong units")
            sides[side].append(key(name))
    return Event(
        read.word(fields["on"], "on"), tuple(sides["from"]), tuple(sides["into"]), read.word(fields["by"], "by")
    )


def _level(read: StrictYaml, node: yaml.Node) -> Level:
    fields = _fields(read, node, _LEVEL, set())
    return Level(
        read.words(fields["kinds"], "kinds"), read.word(fields["until"], "until"), read.word(fields["by"], "by")
    )


def check() -> tuple[Fault, ...]:
    """The faults of the file, for ``kyyeu check``."""
    try:
        units()
    except DataError as error:
        return error.faults
    return ()
