"""Participants: persons named who are said to take part, one entry each, with titles, posts and roles."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from extractors.found import cite
from extractors.mentions import Mention, find_mentions
from extractors.posts import PostFound, position
from extractors.reading import Reading
from extractors.roles import Clause, RoleFound, find_roles
from extractors.same_people import Person, persons_of
from extractors.same_posts import Posts
from language.posts import RANKS
from models import Evidence, Participant, Role

_ORDER = (Role.CHAIR, Role.ATTENDEE, Role.SPEAKER, Role.PRESENTER, Role.SECRETARY, Role.AWARDEE)
_ROLES = {r.value: r for r in Role}
# Somebody with a post, title or form of address is a person; a bare name may be a place. Of those without a role of
# their own it is known only that they did something there.
_SURE, _BARE, _NO_ROLE = 0.95, 0.75, 0.6


def _worse_spelled(name: str) -> tuple[bool, int, int, int]:
    """What sorts the best spelling of a name first: not in capitals, all syllables, each with its capital, short."""
    syllables = name.split()
    return name.isupper(), -len(syllables), -sum(s[0].isupper() for s in syllables), len(name)


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
        return self._by_start.get(start)

    def mentions_in(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions whose name begins in ``start:end``, in order."""
        return self._ordered[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    @cached_property
    def _ordered(self) -> list[Mention]:
        return sorted(self.mentions, key=lambda m: m.start)

    @cached_property
    def _starts(self) -> list[int]:
        return [m.start for m in self._ordered]

    @cached_property
    def _by_start(self) -> dict[int, Person]:
        return {self.mentions[m].start: person for person in self.persons for m in person.mentions}


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
    posts = Posts(reading)
    persons = persons_of(posts, mentions, roles)
    made = (_participant(reading, posts, mentions, person) for person in persons)
    return People(tuple(mentions), tuple(persons), tuple(p for p in made if p), tuple(clauses), tuple(roles))


def _participant(reading: Reading, posts: Posts, mentions: Sequence[Mention], person: Person) -> Participant | None:
    if not person.roles or any(r.role == "absent" for r in person.roles):
        return None
    own = [mentions[m] for m in person.mentions]
    roles = _roles(person)
    titles = tuple(dict.fromkeys(t for m in own for t in m.person.titles))
    held = _held(posts, own)
    certain = _SURE if held or titles or own[0].person.address else _BARE
    return Participant(
        name=min((m.person.name for m in own), key=_worse_spelled),
        titles=titles,
        positions=tuple(position(reading, p) for p in held),
        roles=tuple(r for r in _ORDER if r in roles),
        evidence=tuple(_evidence(reading, own[0], roles, held)),
        confidence=certain if roles else _NO_ROLE,
    )


def _roles(person: Person) -> dict[Role, RoleFound]:
    """The roles with the words that gave each; a person who presents is no speaker for what the paper stresses."""
    out: dict[Role, RoleFound] = {}
    for found in person.roles:
        if found.role in _ROLES:
            out.setdefault(_ROLES[found.role], found)
    said = next((r for r in person.roles if r.role == "said"), None)
    if said and Role.PRESENTER not in out and Role.SPEAKER not in out:
        out[Role.SPEAKER] = said
    return out


def _held(posts: Posts, mentions: Sequence[Mention]) -> list[PostFound]:
    """The posts of all mentions, each once, in its longest form; those told together are never one."""
    kept: list[PostFound] = []
    for mention in mentions:
        own: set[int] = set()
        for post in mention.posts:
            if posts.reading.low[post.start : post.head_end] in RANKS:
                continue
            at = next((i for i, k in enumerate(kept) if i not in own and posts.same(k, post)), len(kept))
            if at == len(kept):
                kept.append(post)
            elif posts.says_more(post, kept[at]):
                kept[at] = post
            own.add(at)
    return kept


def _evidence(
    reading: Reading, first: Mention, roles: dict[Role, RoleFound], held: Sequence[PostFound]
) -> list[Evidence]:
    return [
        cite(reading, first.start, first.end, "name", "names"),
        *(cite(reading, found.start, found.end, f"roles:{role}", found.rule) for role, found in roles.items()),
        *(cite(reading, p.start, p.end, "positions", "posts") for p in held),
    ]
