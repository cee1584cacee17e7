"""Participants: persons named who are said to take part, one entry each, with titles, posts and roles."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from extractors.found import cite
from extractors.mentions import Mention, PostFound, find_mentions, position
from extractors.reading import Reading
from extractors.roles import Clause, RoleFound, find_roles
from language.fold import bare, key
from models import Evidence, Participant, Position, Role

_ORDER = [Role.CHAIR, Role.ATTENDEE, Role.SPEAKER, Role.PRESENTER, Role.SECRETARY, Role.AWARDEE]


@dataclass
class Person:
    """Everything that the document says of one person: the mentions and the roles found."""

    name: str
    mentions: list[int] = field(default_factory=list)
    roles: list[RoleFound] = field(default_factory=list)


@dataclass(frozen=True)
class People:
    """The persons of a document, with the mentions that they were put together from."""

    mentions: tuple[Mention, ...]
    persons: tuple[Person, ...]
    participants: tuple[Participant, ...]
    clauses: tuple[Clause, ...] = ()
    roles: tuple[RoleFound, ...] = ()

    def person_at(self, start: int) -> Person | None:
        """The person whose name begins at ``start``."""
        for person in self.persons:
            if any(self.mentions[m].start == start for m in person.mentions):
                return person
        return None


def find_people_of(reading: Reading) -> People:
    """Put the mentions of each person together and keep those who took part."""
    sentences = reading.body
    mentions = find_mentions(reading, sentences)
    roles, clauses = find_roles(reading, sentences, mentions)
    return put_together(reading, mentions, roles, clauses)


def put_together(
    reading: Reading, mentions: Sequence[Mention], roles: Sequence[RoleFound], clauses: Sequence[Clause]
) -> People:
    """The persons and participants that mentions and roles make."""
    persons = _without_slips(reading, mentions, _gather(mentions, roles))
    items = tuple(p for p in (_participant(reading, mentions, person) for person in persons) if p)
    return People(tuple(mentions), tuple(persons), items, tuple(clauses), tuple(roles))


def _gather(mentions: Sequence[Mention], roles: Iterable[RoleFound]) -> list[Person]:
    persons: dict[str, Person] = {}
    by_mention: dict[int, list[RoleFound]] = {}
    for role in roles:
        by_mention.setdefault(role.mention, []).append(role)
    for index, mention in enumerate(mentions):
        person = persons.setdefault(key(mention.person.name), Person(mention.person.name))
        person.mentions.append(index)
        person.roles += by_mention.get(index, [])
    return list(persons.values())


def _without_slips(reading: Reading, mentions: Sequence[Mention], persons: list[Person]) -> list[Person]:
    """Persons without those whose name is a slip of another's: one letter off, named once, with the same post.

    Two people of nearly one name (Hùng, Hưng) stay two unless the post agrees, or where one sentence names both.
    """
    known = [(bare(p.name).split(), p) for p in persons if len(p.mentions) > 1]
    kept: list[Person] = []
    for person in persons:
        spelled = bare(person.name).split() if len(person.mentions) == 1 and known else []
        meant = next((p for words, p in known if _one_letter_off(spelled, words) and _same(reading, mentions, person, p)), None)
        if meant is None:
            kept.append(person)
        else:
            meant.mentions += person.mentions
            meant.roles += person.roles
    return kept


def _one_letter_off(a: list[str], b: list[str]) -> bool:
    """Whether two names without tones differ by at most a letter or two in one syllable."""
    if len(a) != len(b) or len(a) < 3:
        return False
    off = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    return not off or (len(off) == 1 and len(set(off[0][0]) ^ set(off[0][1])) <= 2 and abs(len(off[0][0]) - len(off[0][1])) <= 1)


def _same(reading: Reading, mentions: Sequence[Mention], person: Person, meant: Person) -> bool:
    """Whether the one mention of a person agrees with another person in its posts, or without any in its rank."""
    only, others = mentions[person.mentions[0]], [mentions[m] for m in meant.mentions]
    if any(m.sentence == only.sentence for m in others):
        return False
    if not only.posts:  # "Đại tá Dương Ngọc Sau" where Đại tá Dương Ngọc Sáu is named elsewhere
        return bool(only.person.titles) and any(only.person.titles == m.person.titles for m in others)
    known = [p for m in others for p in m.posts]
    return bool(known) and all(any(_same_post(reading, p, k) for k in known) for p in only.posts)


def _participant(reading: Reading, mentions: Sequence[Mention], person: Person) -> Participant | None:
    roles = _roles(person)
    if not person.roles or any(r.role == "absent" for r in person.roles):
        return None
    evidence = [cite(reading, mentions[m].start, mentions[m].end, "name", "names") for m in person.mentions[:1]]
    for role, found in roles.items():
        evidence.append(cite(reading, found.start, found.end, f"roles:{role}", found.rule))
    titles: list[str] = []
    for m in person.mentions:
        titles += [t for t in mentions[m].person.titles if t not in titles]
    positions, cited = _positions(reading, [mentions[m] for m in person.mentions])
    name = min((mentions[m].person.name for m in person.mentions), key=lambda n: (n.isupper(), len(n)))
    certain = 0.95 if positions or titles or mentions[person.mentions[0]].person.address else 0.75
    return Participant(
        name=name,
        titles=tuple(titles),
        positions=positions,
        roles=tuple(r for r in _ORDER if r in roles),
        evidence=(*evidence, *cited),
        confidence=certain if roles else 0.6,
    )


def _roles(person: Person) -> dict[Role, RoleFound]:
    """The roles with the words that gave each; a person who presents is no speaker for what the paper stresses."""
    out: dict[Role, RoleFound] = {}
    for found in person.roles:
        if found.role in {r.value for r in Role}:
            out.setdefault(Role(found.role), found)
    said = next((r for r in person.roles if r.role == "said"), None)
    if said and Role.PRESENTER not in out and Role.SPEAKER not in out:
        out[Role.SPEAKER] = said
    return out


def _positions(reading: Reading, mentions: Sequence[Mention]) -> tuple[tuple[Position, ...], list[Evidence]]:
    """The posts of all mentions, each once, in its longest form."""
    kept: list[PostFound] = []
    for mention in mentions:
        own: list[int] = []
        for post in mention.posts:
            at = next((i for i, k in enumerate(kept) if i not in own and _same_post(reading, k, post)), None)
            if at is None:
                kept.append(post)
                own.append(len(kept) - 1)
            else:
                own.append(at)
                if _rank(reading, post) > _rank(reading, kept[at]):
                    kept[at] = post
    cited = [cite(reading, p.start, p.end, "positions", "posts") for p in kept]
    return tuple(position(reading, p) for p in kept), cited


def _rank(reading: Reading, post: PostFound) -> tuple[int, int]:
    """Longer is better; of two spellings the one whose last words the document writes more often (the other is a slip)."""
    words = _spelled_out(key(reading.text[post.start : post.end])).split()
    last = reading.low[post.head_end : post.end].rsplit(" ", 2)[-2:]
    return len(words), reading.low.count(" ".join(last))


_ABBREVIATIONS = {
    "hđkh": "hội đồng khoa học",
    "tđkt": "thi đua khen thưởng",
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "tp": "thành phố",
    "bch": "ban chấp hành",
    "btv": "ban thường vụ",
    "mttq": "mặt trận tổ quốc",
    "lđlđ": "liên đoàn lao động",
    "cđ": "cao đẳng",
    "đh": "đại học",
    "gd": "giáo dục",
    "đt": "đào tạo",
    "gdđt": "giáo dục và đào tạo",
    "lhpn": "liên hiệp phụ nữ",
    "ccb": "cựu chiến binh",
    "tand": "tòa án nhân dân",
    "vksnd": "viện kiểm sát nhân dân",
    "bchqs": "bộ chỉ huy quân sự",
    "hđtđkt": "hội đồng thi đua khen thưởng",
}


def _spelled_out(text: str) -> str:
    return " ".join(_ABBREVIATIONS.get(w, w) for w in text.split())


def _same_post(reading: Reading, a: PostFound, b: PostFound) -> bool:
    """Whether two forms are one post: the same head, and one body contained in the other once spelled out."""
    x, y = (_spelled_out(key(reading.text[p.start : p.end])).split() for p in (a, b))
    short, long = sorted((x, y), key=len)
    head = _spelled_out(key(reading.text[a.start : a.head_end])).split()
    if long[: len(head)] != head or short[: min(len(short), len(head))] != head[: len(short)]:
        return False
    return set(short) <= set(long) or _overlap(short[len(head) :], long[len(head) :]) >= 0.6


def _overlap(a: list[str], b: list[str]) -> float:
    return len(set(a) & set(b)) / min(len(set(a)), len(set(b))) if a and b else 1.0
