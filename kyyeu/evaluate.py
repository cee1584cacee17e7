"""How right the records are: precision, recall and F1 for every part of a record, against gold records.

Two values are the same where their words are (case and the two habits of tone placement aside), or enough of them;
lists are paired one to one, the most alike first. A record is here the JSON object that ``kyyeu extract --json``
prints; a gold record is the same without evidence and confidence.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from language.fold import key

Json = Mapping[str, Any]
Same = Callable[[Any, Any], float]  # how alike a gold and a found value are: 0 for "not the same"
Pairs = list[tuple[int, int]]  # places of a gold and a found value that are the same
Values = Callable[[Json], list[tuple[Any, ...]]]

# How many of the words must agree (F1 of the two bags of words) for two strings to count as the same.
NAME = 0.999  # of people, numbers of documents: every word
BODY = 0.8  # bodies, posts, awards, titles of meetings
SENTENCE = 0.6  # the text of a decision
GROUP = 0.5  # "đại diện lãnh đạo các sở": where a group's wording ends is a matter of taste

OPENING = 60  # letters of a decision that its kind and issuer are told by

LISTS = ("participants", "delegations", "clusters", "decisions", "awards", "references", "figures")


def alike(a: object, b: object) -> float:
    """F1 of two strings' bags of words, 0 to 1."""
    x, y = Counter(key(str(a or "")).split()), Counter(key(str(b or "")).split())
    if not x or not y:
        return float(not x and not y)
    return 2 * (x & y).total() / (x.total() + y.total())


def at_least(bound: float) -> Same:
    """The same where strings are alike to the bound or more."""

    def same(a: object, b: object) -> float:
        score = alike(a, b)
        return score if score >= bound else 0.0

    return same


def slotwise(*bounds: float | None) -> Same:
    """Compare tuples slot by slot: ``None`` asks that the slots be equal, a number that they be alike to that bound."""

    def same(a: Sequence[object], b: Sequence[object]) -> float:
        total = 1.0
        for x, y, bound in zip(a, b, bounds, strict=True):
            if bound is None:
                if x != y:
                    return 0.0
            elif (score := alike(x, y)) >= bound:
                total += score
            else:
                return 0.0
        return total

    return same


EQUAL = slotwise(None)


@dataclass(frozen=True)
class Figures:
    """Precision, recall and F1, each 0 to 1."""

    precision: float
    recall: float
    f1: float


@dataclass
class Part:
    """What was found rightly, found falsely and missed of one part of the record, and which these were."""

    hit: int = 0
    false: int = 0
    miss: int = 0
    notes: list[tuple[str, str, Any]] = field(default_factory=list)  # ("missed" | "false", document, value)

    def match(self, document: str, gold: Sequence[Any], found: Sequence[Any], same: Same) -> Pairs:
        """Pair gold with found values, the most alike first; count, and return the pairs by their places."""
        scores = ((same(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found))
        pairs: dict[int, int] = {}
        for _, i, j in sorted((s for s in scores if s[0] > 0), reverse=True):
            if i not in pairs and j not in pairs.values():
                pairs[i] = j
        taken = set(pairs.values())
        self.hit += len(pairs)
        self.miss += len(gold) - len(pairs)
        self.false += len(found) - len(pairs)
        self.notes += [("missed", document, g) for i, g in enumerate(gold) if i not in pairs]
        self.notes += [("false", document, f) for j, f in enumerate(found) if j not in taken]
        return list(pairs.items())

    def add(self, other: "Part") -> None:
        """Count another document's, or another set's, part in."""
        self.hit, self.false, self.miss = self.hit + other.hit, self.false + other.false, self.miss + other.miss
        self.notes += other.notes

    @property
    def figures(self) -> Figures | None:
        """None where there was nothing to find and nothing found."""
        if not self.hit + self.false + self.miss:
            return None
        precision = self.hit / (self.hit + self.false) if self.hit + self.false else 0.0
        recall = self.hit / (self.hit + self.miss) if self.hit + self.miss else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return Figures(precision, recall, f1)


# The parts in the order they are shown; those of two levels ("participants.roles") belong to the items of the first.
PARTS = (
    "report", "meeting.facts", "meeting.texts", "published", "authors",
    "participants", "participants.roles", "participants.positions", "participants.titles", "delegations",
    "clusters", "clusters.members", "clusters.member_count", "clusters.terms",
    "decisions", "decisions.kind", "decisions.issuer", "awards", "awards.status_grantor", "references", "figures",
)  # fmt: skip


class Comparison:
    """One found record beside its gold: the parts counted, and which found items were right, by their confidence."""

    def __init__(self, document: str, gold: Json, found: Json) -> None:
        """Compare at once; a document that could not be extracted is compared as an empty record."""
        self.document = document
        self.parts = {name: Part() for name in PARTS}
        self.stated: list[tuple[float, bool]] = []
        self._gold, self._found = gold, found
        self._meeting()
        self._people()
        self._clusters()
        self._decisions()
        self._awards()
        self._citations()

    def _meeting(self) -> None:
        gold, found = self._gold.get("meeting"), self._found.get("meeting")
        pairs = self._match("report", [(bool(gold),)], [(bool(found),)], EQUAL)
        self._judge([found] if found else [], [j for _, j in pairs])
        self._match("meeting.facts", _facts(gold), _facts(found), slotwise(None, None))
        self._match("meeting.texts", _texts(gold), _texts(found), slotwise(None, BODY))
        ours, theirs = self._gold.get("document") or {}, self._found.get("document") or {}
        self._match("published", _day(ours), _day(theirs), EQUAL)
        self._match("authors", ours.get("authors") or [], theirs.get("authors") or [], at_least(NAME))

    def _people(self) -> None:
        gold, found = self._both("participants")
        pairs = self._match("participants", _names(gold), _names(found), _same_name)
        self._judge(found, (j for _, j in pairs))
        within = partial(self._within, gold, found, pairs)
        within("participants.roles", lambda x: [(r,) for r in x.get("roles") or []], slotwise(None, None))
        within(
            "participants.positions", lambda x: [(_post(p),) for p in x.get("positions") or []], slotwise(None, BODY)
        )
        within("participants.titles", lambda x: [(key(t),) for t in x.get("titles") or []], slotwise(None, None))
        self._listed("delegations", lambda x: x.get("text"), at_least(GROUP))

    def _clusters(self) -> None:
        gold, found = self._both("clusters")
        pairs = self._match("clusters", _names(gold), _names(found), at_least(BODY))
        self._judge(found, (j for _, j in pairs))
        within = partial(self._within, gold, found, pairs)
        within("clusters.members", lambda x: [(m,) for m in x.get("members") or []], slotwise(None, BODY))
        within("clusters.member_count", _count, slotwise(None, None))
        within("clusters.terms", _leaders, slotwise(None, None, None, BODY))

    def _decisions(self) -> None:
        gold, found = self._both("decisions")
        pairs = self._listed("decisions", lambda x: x.get("text"), at_least(SENTENCE))
        # Only where the decision itself was found: its sort and its issuer are not missed a second time. Both sides go
        # by the place and opening words of the gold decision, which are the same whatever else was found.
        called = [f"{i + 1}. {str(gold[i].get('text') or '')[:OPENING]}" for i, _ in pairs]
        sides = [[gold[i] for i, _ in pairs], [found[j] for _, j in pairs]]
        ours, theirs = ([(n, x.get("kind")) for n, x in zip(called, side, strict=True)] for side in sides)
        self._match("decisions.kind", ours, theirs, slotwise(None, None))
        ours, theirs = (
            [(n, x["issuer"]) for n, x in zip(called, side, strict=True) if x.get("issuer")] for side in sides
        )
        self._match("decisions.issuer", ours, theirs, slotwise(None, BODY))

    def _awards(self) -> None:
        self._listed("awards", lambda x: _award(x)[:3], slotwise(BODY, BODY, None))
        gold, found = ([_award(x) for x in side] for side in self._both("awards"))
        self._match("awards.status_grantor", gold, found, slotwise(BODY, BODY, None, None, BODY))

    def _citations(self) -> None:
        self._listed("references", lambda x: key(str(x.get("number") or "")), at_least(NAME))
        self._listed("figures", lambda x: (x.get("value"), x.get("label")), _same_figure)

    def _both(self, name: str) -> tuple[list[Json], list[Json]]:
        return _items(self._gold, name), _items(self._found, name)

    def _match(self, part: str, gold: Sequence[Any], found: Sequence[Any], same: Same) -> Pairs:
        return self.parts[part].match(self.document, gold, found, same)

    def _listed(self, name: str, value: Callable[[Json], Any], same: Same) -> Pairs:
        """Match the items of a list by one value of each."""
        gold, found = self._both(name)
        pairs = self._match(name, [value(x) for x in gold], [value(x) for x in found], same)
        self._judge(found, (j for _, j in pairs))
        return pairs

    def _within(self, gold: list[Json], found: list[Json], pairs: Pairs, part: str, values: Values, same: Same) -> None:
        """Match what is said of each item; a found item goes by the name of the gold one it is paired with."""
        called = {j: gold[i] for i, j in pairs}
        owned = [(key(_name(x)), *v) for x in gold for v in values(x)]
        claimed = [(key(_name(called.get(j, x))), *v) for j, x in enumerate(found) for v in values(x)]
        self._match(part, owned, claimed, same)

    def _judge(self, found: Sequence[Json], right: Iterable[int]) -> None:
        """Note the stated confidence of each found item beside whether it was right."""
        places = set(right)
        self.stated += [(float(x["confidence"]), j in places) for j, x in enumerate(found) if "confidence" in x]


def evidence_faults(found: Json) -> tuple[int, list[str]]:
    """How many items should carry evidence, and those that carry none or a quote that is not the text's."""
    text = (found.get("document") or {}).get("text") or ""
    items = [("meeting", found["meeting"])] if found.get("meeting") else []
    items += [(name, item) for name in LISTS for item in _items(found, name)]
    return len(items), [name for name, item in items if not _proven(item, text)]


def pairs_in(folder: Path) -> list[tuple[Path, Path]]:
    """The (gold, document) pairs under a folder: NAME.json beside exactly one other NAME.<anything>."""
    pairs = []
    for gold in sorted(folder.rglob("*.json")):
        others = [p for p in gold.parent.iterdir() if p.name.startswith(gold.stem + ".") and p != gold]
        if len(others) == 1:
            pairs.append((gold, others[0]))
    return pairs


def _proven(item: Json, text: str) -> bool:
    spans = item.get("evidence") or []
    return bool(spans) and all(s.get("quote") and text[s["start"] : s["end"]] == s["quote"] for s in spans)


def _items(record: Json, name: str) -> list[Json]:
    return [x for x in record.get(name) or [] if isinstance(x, dict)]


def _name(item: Json) -> str:
    return str(item.get("name") or "")


def _names(items: Iterable[Json]) -> list[str]:
    return [_name(x) for x in items]


def _same_name(a: str, b: str) -> float:
    return float(key(a) == key(b))


def _same_figure(a: tuple[Any, Any], b: tuple[Any, Any]) -> float:
    """A figure is the same where the value is, and the labels begin with the same word."""
    (x, label), (y, other) = a, b
    return float(x == y and key(str(label or "")).split()[:1] == key(str(other or "")).split()[:1])


def _facts(meeting: Json | None) -> list[tuple[str, Any]]:
    if not meeting:
        return []
    period = meeting.get("period") or {}
    facts = [(name, meeting.get(name)) for name in ("kind", "start_date", "end_date", "mode")]
    return [x for x in [*facts, ("period.start", period.get("start")), ("period.end", period.get("end"))] if x[1]]


def _texts(meeting: Json | None) -> list[tuple[str, Any]]:
    if not meeting:
        return []
    texts = [(name, meeting[name]) for name in ("title", "theme", "venue") if meeting.get(name)]
    return texts + [("organizer", x) for x in meeting.get("organizers") or []]


def _day(document: Json) -> list[tuple[str]]:
    return [(document["published_at"][:10],)] if document.get("published_at") else []


def _post(position: object) -> str:
    return str(position.get("text", "")) if isinstance(position, dict) else str(position)


def _count(cluster: Json) -> list[tuple[Any]]:
    return [(cluster["member_count"],)] if cluster.get("member_count") else []


def _leaders(cluster: Json) -> list[tuple[Any, str, str]]:
    rows = []
    for term in cluster.get("terms") or []:
        rows += [(term.get("year"), "lead", term["lead"])] if term.get("lead") else []
        rows += [(term.get("year"), "deputy", body) for body in term.get("deputies") or []]
    return rows


def _award(award: Json) -> tuple[Any, str, int, Any, str]:
    return (
        award.get("award"), award.get("recipient") or "", award.get("count") or 1,
        award.get("status"), award.get("grantor") or "",
    )  # fmt: skip
