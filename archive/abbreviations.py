"""Abbreviations both ways, for search: what else a stretch of a query may be written as."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

import yaml

from language.faults import DataError, Fault
from language.fold import bare, key

_FILE = "abbreviations.yml"
_TEXTS = ("short", "long", "gloss")
_LISTS = ("also", "also_long")

Words = tuple[str, ...]


@dataclass(frozen=True)
class Abbreviation:
    """Short and long forms of one thing, the first of each being the usual one."""

    shorts: tuple[str, ...]
    longs: tuple[str, ...]
    gloss: str
    capitals: bool = False


@dataclass(frozen=True)
class Abbreviations:
    """The list, ready for look-ups. ``longest`` is the number of words of the longest form."""

    entries: tuple[Abbreviation, ...]
    forms: Mapping[Words, tuple[tuple[Words, tuple[Words, ...], bool], ...]]
    longest: int

    def others(self, typed: Sequence[str]) -> tuple[Words, ...]:
        """What the typed words may also be written as, each as words with their tones (see ``language.fold.key``).

        Words typed with tones must have the tones of the form; those without stand for any.
        """
        plain = tuple(bare(w) for w in typed)
        found: dict[Words, None] = {}
        for form, others, capitals in self.forms.get(plain, ()):
            if all(map(_fits, typed, form)) and (not capitals or all(w.isupper() for w in typed)):
                found.update(dict.fromkeys(o for o in others if tuple(map(bare, o)) != plain))
        return tuple(found)


def _fits(typed: str, form: str) -> bool:
    folded = key(typed)
    return folded in (form, bare(form))


@cache
def abbreviations() -> Abbreviations:
    """The archive's own list. Raises DataError with every fault of the file."""
    return parse(resources.files("archive").joinpath(_FILE).read_text("utf-8"))


def parse(source: str) -> Abbreviations:
    """Make the list of YAML source. Raises DataError naming the line of each fault."""
    try:
        root = yaml.compose(source, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DataError((Fault(f"archive/{_FILE}", line, f"YAML hỏng: {error.problem}"),)) from error
    nodes = root.value if isinstance(root, yaml.SequenceNode) else []
    values = yaml.load(source, Loader=yaml.CSafeLoader) if nodes else []
    faults = [
        Fault(f"archive/{_FILE}", node.start_mark.line + 1, message)
        for node, value in zip(nodes, values, strict=True)
        if (message := _fault(value))
    ]
    if faults or not nodes:
        raise DataError(tuple(faults) or (Fault(f"archive/{_FILE}", 1, "phải là một danh sách"),))
    return _prepare(tuple(_entry(value) for value in values))


def _fault(value: Any) -> str | None:
    """What is wrong with an entry, or None."""
    if not isinstance(value, dict):
        return "mỗi mục phải có short, long, gloss"
    missing = [k for k in _TEXTS if not isinstance(value.get(k), str) or not value[k].strip()]
    unknown = sorted(set(value) - {*_TEXTS, *_LISTS, "capitals"})
    wrong = [k for k in _LISTS if not all(isinstance(v, str) and key(v) for v in value.get(k) or [])]
    if missing or unknown or wrong:
        return f"mục thiếu hoặc sai: {', '.join([*missing, *unknown, *wrong])}"
    return None


def _entry(value: Mapping[str, Any]) -> Abbreviation:
    return Abbreviation(
        shorts=(value["short"], *value.get("also", ())),
        longs=(value["long"], *value.get("also_long", ())),
        gloss=value["gloss"],
        capitals=bool(value.get("capitals", False)),
    )


def _prepare(entries: tuple[Abbreviation, ...]) -> Abbreviations:
    forms: dict[Words, list[tuple[Words, tuple[Words, ...], bool]]] = defaultdict(list)
    for entry in entries:
        shorts = [tuple(key(s).split()) for s in entry.shorts]
        longs = [tuple(key(s).split()) for s in entry.longs]
        for form in dict.fromkeys((*shorts, *longs)):
            others = tuple(f for f in dict.fromkeys((*shorts, *longs)) if f != form)
            forms[tuple(bare(w) for w in form)].append((form, others, entry.capitals and form in shorts))
    fixed = {form: tuple(those) for form, those in forms.items()}
    return Abbreviations(entries, MappingProxyType(fixed), max(map(len, fixed)))
