"""Putting the mentions of each person together: by the name, and by a name that is a slip of the pen."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from extractors.mentions import Mention
from extractors.roles import RoleFound
from extractors.same_posts import Posts
from language.fold import bare, key

#: Letters of one sound after these consonants: "Sỹ", but not "Thúy" nor "Tây".
_YS, _I = "yýỳỷỹỵ", "iíìỉĩị"
_Y = re.compile(rf"(?<=[bcdđghklmnprstvx])[{_YS}](?!\w)")
#: A name told for short has so many words.
_SHORT = 2


class Person(NamedTuple):
    """Everything that the document says of one person: the mentions, by their index, and the roles found."""

    name: str
    mentions: tuple[int, ...] = ()
    roles: tuple[RoleFound, ...] = ()

    def joined(self, other: "Person") -> "Person":
        """This person, with what is said of another who is the same."""
        return self._replace(mentions=self.mentions + other.mentions, roles=self.roles + other.roles)


def persons_of(posts: Posts, mentions: Sequence[Mention], roles: Iterable[RoleFound]) -> list[Person]:
    """The persons mentioned, in the order in which they are first named."""
    by_mention: dict[int, list[RoleFound]] = {}
    for role in roles:
        by_mention.setdefault(role.mention, []).append(role)
    by_name: dict[str, list[int]] = {}
    for index, mention in enumerate(mentions):
        by_name.setdefault(_spelled(mention.person.name), []).append(index)
    persons = [
        Person(mentions[own[0]].person.name, tuple(own), tuple(r for m in own for r in by_mention.get(m, ())))
        for own in by_name.values()
    ]
    return _without_slips(posts, mentions, _without_short(mentions, persons))


def _spelled(name: str) -> str:
    """A name with one letter for the two that the same sound is written with: "Sỹ", "Sĩ"."""
    return _Y.sub(lambda y: _I[_YS.index(y[0])], key(name))


def _without_short(mentions: Sequence[Mention], persons: list[Person]) -> list[Person]:
    """Persons without those told by the last two words of the whole name of one other: "ông Văn Pín" is Lò Văn Pín."""
    merged, short = list(persons), set[int]()
    for at, person in enumerate(persons):
        if not all(_is_short(mentions[m]) for m in person.mentions):
            continue
        told = " " + key(person.name)
        meant = [other for other, p in enumerate(persons) if key(p.name).endswith(told)]
        if len(meant) == 1:
            merged[meant[0]] = merged[meant[0]].joined(person)
            short.add(at)
    return [p for at, p in enumerate(merged) if at not in short]


def _is_short(mention: Mention) -> bool:
    """Whether somebody is told by an address or a title and two words alone."""
    person = mention.person
    told = person.address is not None or bool(person.titles)
    return told and not mention.posts and person.name.count(" ") == _SHORT - 1


def _without_slips(posts: Posts, mentions: Sequence[Mention], persons: list[Person]) -> list[Person]:
    """Persons without those whose name is a slip of another's: one letter off, named once, with the same post.

    Two people of nearly one name (Hùng, Hưng) stay two unless the post agrees, or where one sentence names both.
    """
    often = [at for at, p in enumerate(persons) if len(p.mentions) > 1]
    spelled: dict[str, list[int]] = {}
    for at in often:
        for spelling in set(_spellings(persons[at].name)):
            spelled.setdefault(spelling, []).append(at)
    merged, slips = list(persons), set[int]()
    for at, person in enumerate(persons if often else ()):
        if len(person.mentions) > 1:
            continue
        near = sorted({n for spelling in _spellings(person.name) for n in spelled.get(spelling, ())})
        meant = next((n for n in near if _agree(posts, mentions, person, persons[n])), None)
        if meant is not None:
            merged[meant] = merged[meant].joined(person)
            slips.add(at)
    return [p for at, p in enumerate(merged) if at not in slips]


def _spellings(name: str) -> Iterator[str]:
    """A name of three syllables or more without tones, and all that is left of it when one letter is left out.

    Two names that are one letter off have one of these in common.
    """
    plain = bare(name)
    if plain.count(" ") < 2:
        return
    yield plain
    yield from (plain[:at] + plain[at + 1 :] for at, letter in enumerate(plain) if letter != " ")


def _agree(posts: Posts, mentions: Sequence[Mention], person: Person, meant: Person) -> bool:
    """Whether the one mention of a person agrees with another person in its posts, or without any in its rank."""
    only, others = mentions[person.mentions[0]], [mentions[m] for m in meant.mentions]
    if any(m.sentence == only.sentence for m in others):
        return False
    if not only.posts and not only.person.titles and only.person.address:
        return _same_ends(person.name, meant.name) or _tone_lost(person.name, meant.name)
    if not only.posts:  # "Đại tá Dương Ngọc Sau" where Đại tá Dương Ngọc Sáu is named elsewhere
        return bool(only.person.titles) and any(only.person.titles == m.person.titles for m in others)
    known = [p for m in others for p in m.posts]
    return bool(known) and all(any(posts.same(p, k) for k in known) for p in only.posts)


def _same_ends(name: str, other: str) -> bool:
    """Whether two names have the same family name and last name, tones included: the slip is in the middle."""
    a, b = key(name).split(), key(other).split()
    return (a[0], a[-1], len(a)) == (b[0], b[-1], len(b))


def _tone_lost(name: str, other: str) -> bool:
    """Whether a name is another's but for one syllable that has lost its marks: "Thinh" for "Thịnh"."""
    pairs = [(a, b) for a, b in zip(key(name).split(), key(other).split(), strict=False) if a != b]
    return bare(name) == bare(other) and len(pairs) == 1 and pairs[0][0] == bare(pairs[0][1])
