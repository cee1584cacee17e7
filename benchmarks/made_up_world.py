"""A made-up country of emulation clusters over eight years, with the truth known: bodies, people, clusters, meetings.

What it is made of stands in ``made_up_world.yml``. Names of people come from few syllables with the weights of life,
and some are given twice on purpose; one who writes for a newspaper is called like somebody whom it reports on. Schools
of many provinces bear the names of the same heroes, and some become others. Every province and branch has its cụm số 1,
many a cụm số 11 too. Some provinces are merged away in 2025 with all their districts.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

YEARS = tuple(range(2018, 2026))
MERGED = YEARS[-1]  # from the middle of that year on there are fewer provinces, and no districts
NAMESAKES = 0.03  # so many are given the name of somebody who is there already
MADE_OF: Mapping[str, Any] = yaml.safe_load(Path(__file__).with_name("made_up_world.yml").read_text("utf-8"))
PEOPLE = MADE_OF["people"]
FAMILIES = [family for family, weight in PEOPLE["families"].items() for _ in range(weight)]


@dataclass(eq=False)
class Body:
    """A body: ``forms`` are the ways in which papers print it, the full one first."""

    id: int
    forms: tuple[str, ...]
    province: str
    host: str
    head: str  # what its head is called, and the deputies
    deputy: str
    staff: str

    @property
    def full(self) -> str:
        """Its name in full."""
        return self.forms[0]


@dataclass(eq=False)
class Tenure:
    """Somebody's post in a body from one year to another, both included."""

    body: Body
    title: str
    first: int
    last: int


@dataclass(eq=False)
class Person:
    """A person with a career; ``doctor_from`` is the year from which they are a doctor."""

    id: int
    name: str
    tenures: list[Tenure] = field(default_factory=list)
    master: bool = False
    doctor_from: int | None = None

    def titles(self, year: int) -> tuple[str, ...]:
        """Their titles in a year."""
        if self.doctor_from is not None and year >= self.doctor_from:
            return ("TS",)
        return ("ThS",) if self.master else ()


@dataclass(eq=False)
class Cluster:
    """A cluster: ``forms`` of its name, whose it is, and by year its members and leaders."""

    id: int
    forms: tuple[str, ...]
    parent: str
    official: Body
    until: int  # the last year that it reviews
    members: dict[int, tuple[Body, ...]] = field(default_factory=dict)
    leads: dict[int, tuple[Body, Body]] = field(default_factory=dict)


@dataclass(eq=False)
class Meeting:
    """A meeting of a cluster, or of a body alone."""

    id: int
    year: int  # the year that it reviews
    day: str  # ISO 8601
    annual: bool
    cluster: Cluster
    people: tuple[tuple[Person, Tenure], ...]
    official: tuple[Person, Tenure]


@dataclass(eq=False)
class Award:
    """A decision of a province's board: who was awarded in a year."""

    id: int
    day: str
    board: Body
    people: tuple[tuple[Person, Tenure], ...]
    bodies: tuple[Body, ...]


class World:
    """Everything there is, the same for the same seed; with so many of the provinces."""

    def __init__(self, seed: int = 7, provinces: int = len(MADE_OF["provinces"])) -> None:
        self.chance = random.Random(seed)
        self.bodies: list[Body] = []
        self.people: list[Person] = []
        self.clusters: list[Cluster] = []
        self.meetings: list[Meeting] = []
        self.awards: list[Award] = []
        self.reporters: dict[str, list[Person]] = {}
        self._in: dict[int, list[tuple[Person, Tenure]]] = {}
        self.newspapers: dict[str, str] = {}  # by province; "" for what is of many
        self._places: set[str] = set()
        for province in MADE_OF["provinces"][:provinces]:
            self._region("province", province)
        self._region("country", "")
        self._region("city", MADE_OF["city"])
        self._merge_provinces()
        for cluster in self.clusters:
            self._live(cluster)
        for board in [b for b in self.bodies if b.full.startswith("Ban Thi đua")]:
            for year in YEARS[1:] if board.province not in MADE_OF["gone"] else YEARS[1:-1]:
                self._award(board, year)

    # Bodies

    def body(self, kind: str, scope: Mapping[str, str], name: str = "") -> Body:
        """A body of a kind; one of that full name there is only once."""
        made_of = MADE_OF["bodies"][kind]
        told = dict(scope) | {"n": name, "s": MADE_OF["branches"].get(name, name)}
        forms = tuple(form.format(**told) for form in made_of["forms"])
        if known := next((b for b in self.bodies if b.full == forms[0] and b.province == scope["p"]), None):
            return known
        number = len(self.bodies)
        place = name if name in MADE_OF["provinces"] else scope["p"]
        made = Body(number, forms, place, f"{made_of['host']}{number}.vn", *made_of["posts"])
        self.bodies.append(made)
        self._in[made.id] = []
        return made

    def _staffed(self, kind: str, scope: Mapping[str, str], name: str = "") -> Body:
        """A body with its people through the years."""
        made = self.body(kind, scope, name)
        if not self._in[made.id]:
            for title, count in ((made.head, 1), (made.deputy, 2), (made.staff, 2)):
                for _ in range(count):
                    self._line(made, title)
        return made

    def _line(self, body: Body, title: str) -> None:
        """Whoever holds a post, one after the other; a deputy may rise, and some come from another body."""
        year = YEARS[0]
        while year <= YEARS[-1] + 1:
            last = year + self.chance.randint(2, 7)
            person = self._successor(body, title, year) or self._born(body)
            tenure = Tenure(body, title, year, last)
            person.tenures.append(tenure)
            self._in[body.id].append((person, tenure))
            year = last + 1

    def _successor(self, body: Body, title: str, year: int) -> Person | None:
        """A deputy who rises, at times one of a like body of the province."""
        if title != body.head or year == YEARS[0] or self.chance.random() < 0.4:
            return None
        if self.chance.random() < 0.15:
            like = [b for b in self.bodies if b is not body and b.head == body.head and b.province == body.province]
            body = self.chance.choice(like) if like else body
        deputies = [(p, t) for p, t in self._in[body.id] if t.title == body.deputy and t.first < year]
        if not deputies:
            return None
        person, tenure = self.chance.choice(deputies)
        tenure.last = min(tenure.last, year - 1)
        return person if person.tenures[-1] is tenure else None

    def _born(self, body: Body | None = None) -> Person:
        man = self.chance.random() < 0.55
        middle = self.chance.choice(PEOPLE["men" if man else "women"])
        given = self.chance.choice(PEOPLE["men_given" if man else "women_given"])
        name = f"{self.chance.choice(FAMILIES)} {middle} {given}"
        if self.people and self.chance.random() < NAMESAKES:
            name = self.chance.choice(self.people).name
        person = Person(len(self.people), name)
        if body and "rường" in body.full:
            person.master = self.chance.random() < 0.6
            person.doctor_from = self.chance.choice((None, None, 2015, 2020, 2023)) if person.master else None
        self.people.append(person)
        return person

    # Regions and what is in them

    def _region(self, sort: str, name: str) -> None:
        """The clusters of a province, of the city, of the country, with all that they are made of."""
        districts = self._districts() if sort == "province" else [""]
        scope = {"p": name, "d": districts[0]}
        self.newspapers[name] = f"bao{len(self.bodies)}.vn"
        named = dict(MADE_OF) | {"districts": districts, "branches": list(MADE_OF["branches"])}
        for spec in MADE_OF["clusters"][sort]:
            official = self._staffed(spec["official"], scope)
            names = named[spec["named"]]
            own = self.chance.sample(names, spec["some"]) if "some" in spec else names[spec["first"] : spec["last"]]
            members = tuple(self._staffed(spec["members"], scope, one) for one in own)
            until = spec.get("until", MERGED - 1 if name in MADE_OF["gone"] else MERGED)
            parent = spec["parent"].format(**scope)
            made = Cluster(len(self.clusters), tuple(spec["forms"]), parent, official, until)
            made.members = dict.fromkeys(YEARS, members)
            self.clusters.append(made)
            if "becomes" in spec:
                self._become(made, self.body(spec["members"], scope, spec["becomes"]), **spec["merges"])

    def _become(self, cluster: Cluster, new: Body, *, of: int, year: int) -> None:
        """Some members become one body in a year: who led the first of them leads it, the other heads are deputies."""
        old = cluster.members[year][:of]
        for body in old:
            for person, tenure in self._in[body.id]:
                if tenure.first < year <= tenure.last:
                    title = new.deputy if tenure.title == new.head and body is not old[0] else tenure.title
                    made = Tenure(new, title, year, YEARS[-1] + 1)
                    person.tenures.append(made)
                    self._in[new.id].append((person, made))
                    tenure.last = year
        for later in (y for y in YEARS if y >= year):
            cluster.members[later] = (new, *cluster.members[later][of:])

    def _merge_provinces(self) -> None:
        """Of a province that is merged away two schools go over into the other's cluster, deputies into its offices."""
        for gone, into in MADE_OF["gone"].items():
            for cluster in [c for c in self.clusters if c.official.province == gone and c.until < MERGED]:
                like = (c for c in self.clusters if c.official.province == into and c.until == MERGED)
                heir = next(
                    (c for c in like if c.official.head == cluster.official.head and c.forms == cluster.forms), None
                )
                if heir:
                    self._hand_over(cluster, heir)
        for cluster in (c for c in self.clusters if c.until == MERGED):
            there = tuple(b for b in cluster.members[MERGED] if b.province not in MADE_OF["gone"] or _is_school(b))
            cluster.members[MERGED] = there

    def _hand_over(self, cluster: Cluster, heir: Cluster) -> None:
        known = {b.forms[1]: b for b in heir.members[MERGED]}
        moved = []
        for body in cluster.members[MERGED]:
            if other := known.get(body.forms[1]):
                deputy = next(p for p, t in self._in[body.id] if t.title == body.deputy)
                deputy.tenures.append(Tenure(other, other.deputy, MERGED, MERGED + 1))
                self._in[other.id].append((deputy, deputy.tenures[-1]))
            elif _is_school(body):
                moved.append(body)
        heir.members[MERGED] = (*heir.members[MERGED], *moved[:2])

    def _districts(self) -> list[str]:
        """Eighteen districts: four whose names other provinces have too, the rest of names of their own."""
        syllables = MADE_OF["districts"]["syllables"]
        pairs = [f"{a} {b}" for a in syllables for b in syllables if a != b and f"{a} {b}" not in self._places]
        chosen = self.chance.sample(pairs, 14)
        self._places.update(chosen)
        chosen += self.chance.sample(MADE_OF["districts"]["shared"], 4)
        self.chance.shuffle(chosen)
        return chosen

    # Clusters and their meetings

    def _live(self, cluster: Cluster) -> None:
        """Members come and go, the lead passes on, and twice a year they meet, unless they do not."""
        out = self.chance.choice(cluster.members[YEARS[0]])
        for year in range(YEARS[0], cluster.until + 1):
            gone = out if self.chance.random() < 0.4 else None
            members = tuple(b for b in cluster.members[year] if b is not gone)
            cluster.members[year] = members
            at = (year + cluster.id) % len(members)
            cluster.leads[year] = (members[at], members[(at + 1) % len(members)])
        for year in range(YEARS[0], cluster.until + 1):
            for annual in (False, True):
                if self.chance.random() < 0.85:
                    self._meet(cluster, year, annual)

    def _meet(self, cluster: Cluster, year: int, annual: bool) -> None:
        if annual:
            late = self.chance.random() < 0.5
            day = f"{year + late}-{'01' if late else '12'}-{self.chance.randint(3, 27):02}"
        else:
            day = f"{year}-07-{self.chance.randint(3, 27):02}"
        when = int(day[:4])
        people = []
        for body in cluster.members[year]:
            there = self._holders(body, when, (body.head, body.deputy))
            if there:
                people.append(self.chance.choice(there))
        staff = self._holders(cluster.leads[year][0], when, (cluster.leads[year][0].staff,))
        people += staff[:1]
        official = self.chance.choice(
            self._holders(cluster.official, when, (cluster.official.head, cluster.official.deputy))
        )
        self.meetings.append(Meeting(len(self.meetings), year, day, annual, cluster, tuple(people), official))

    def _award(self, board: Body, year: int) -> None:
        there = [b for b in self.bodies if b.province == board.province and b is not board]
        chosen = self.chance.sample(there, min(6, len(there)))
        people = [self.chance.choice(held) for b in chosen[:4] if (held := self._holders(b, year, (b.head, b.deputy)))]
        day = f"{year}-03-{self.chance.randint(3, 27):02}"
        self.awards.append(Award(len(self.awards), day, board, tuple(people), tuple(chosen[4:])))

    def _holders(self, body: Body, year: int, titles: Sequence[str]) -> list[tuple[Person, Tenure]]:
        return [(p, t) for p, t in self._in[body.id] if t.title in titles and t.first <= year <= t.last]

    def reporter(self, host: str) -> Person:
        """Somebody who writes for a site; one of a newspaper is called like somebody whom it reports on."""
        if host not in self.reporters:
            self.reporters[host] = [self._born() for _ in range(4 if host.startswith("bao") else 2)]
            place = next((p for p, paper in self.newspapers.items() if paper == host), None)
            heads = [p for b in self.bodies if b.province == place for p, t in self._in[b.id] if t.title == b.head]
            if heads:
                self.reporters[host][0].name = self.chance.choice(heads).name
        return self.chance.choice(self.reporters[host])


def _is_school(body: Body) -> bool:
    return body.head == "Hiệu trưởng" and "hính trị" not in body.full
