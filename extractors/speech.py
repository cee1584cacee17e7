"""Who is speaking: for every sentence, the person, post or body whose words it reports."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from extractors.list_markers import is_item
from extractors.participants import People, put_together
from extractors.quotations import quotations
from extractors.reading import PostHead, Reading, Sentence
from extractors.roles import RoleFound
from extractors.rulebook import Rule, rulebook
from extractors.signatures import Signer, signers
from language.fold import key, level
from language.lexicon import lexicon
from models import BlockKind, Role

#: How a sentence opens that goes on with whoever spoke last.
_PRONOUNS = ("ông ", "bà ", "đồng chí ", "thầy ", "cô ")
#: Roles that give somebody the floor, the plainest first.
_SPEAKING = {"speaker": 0, "said": 1, "presenter": 2}
#: A sentence is about the person named within so many characters.
_OPENING = 60
#: How far a post may stand before its verb, how far back its address is looked for, how much of a sentence is cited.
_NEAR, _AHEAD, _CITED = 70, 12, 120
#: A page of so many paragraphs, this share of them one sentence each, sets every sentence on a line of its own.
_LINES, _ALONE = 6, 0.85
#: What is left out of the name of a post: "Phó Chủ tịch tỉnh" for "Phó Chủ tịch UBND tỉnh".
_COMMITTEE = re.compile(r" (?:ubnd|ủy ban nhân dân) ")
#: How a line ends that is a sentence, no heading between paragraphs.
_ENDED = re.compile(r'[.!?…,;:")\]]\s*$')


class Speaker(NamedTuple):
    """Who speaks: a name, or a post or body as written.

    ``presents`` while the words are those of a report presented, ``closes`` if they conclude or close the meeting.
    """

    name: str
    presents: bool = False
    closes: bool = False


@cache
def _speech(name: str) -> Rule:
    return rulebook("speech").rule(name)


class Floor:
    """Follows who has the floor from sentence to sentence."""

    def __init__(self, reading: Reading, people: People) -> None:
        self.reading = reading
        self.people = people
        self.roles: dict[int, list[tuple[int, int]]] = {}
        for found in people.roles:
            if found.role in _SPEAKING:
                ranked = self.roles.setdefault(people.mentions[found.mention].sentence, [])
                ranked.append((_SPEAKING[found.role], found.mention))
        self.posts = [(key(p.text), person.name) for person in people.participants for p in person.positions]
        self.told_posts = [
            (key(reading.text[p.start : p.end]), m.person.name) for m in people.mentions for p in m.posts
        ]
        self.chair = next((p.name for p in people.participants if Role.CHAIR in p.roles), None)
        self.signers = tuple(signers(reading))
        heads = (b for b in reading.document.blocks if b.kind is BlockKind.LETTERHEAD)
        self.letterhead = tuple(key(reading.text[b.start : b.end]) for b in heads)
        self.named_posts = {p.start for m in people.mentions for p in m.posts}
        self.heard: list[str] = []
        self.current: Speaker | None = None
        self.about: str | None = None
        self.lately: str | None = None
        self.block = -1
        self.stretch = 0
        self.stranger = False
        self.told = False

    @cached_property
    def names(self) -> dict[str, str]:
        """The whole name of each person by every name that the text has for them."""
        told = {key(self.people.mentions[m].person.name): p.name for p in self.people.persons for m in p.mentions}
        return told | {key(p.name): p.name for p in self.people.persons}

    @cached_property
    def last_names(self) -> dict[str, list[str]]:
        """The participants by the last of their names."""
        out: dict[str, list[str]] = {}
        for person in self.people.participants:
            out.setdefault(level(person.name).rsplit(" ", 1)[-1], []).append(person.name)
        return out

    @cached_property
    def longer(self) -> dict[str, set[str]]:
        """The names of those whose name ends in other words: Lò Văn Pín for "văn pín" and for "pín"."""
        out: dict[str, set[str]] = {}
        for whole, name in self.names.items():
            rest = whole
            while rest := rest.partition(" ")[2]:
                out.setdefault(rest, set()).add(name)
        return out

    @cached_property
    def lined(self) -> bool:
        """Whether every sentence of the page has a line of its own."""
        return is_lined(self.reading)

    @cached_property
    def quoted(self) -> Mapping[int, int]:
        """The last sentence of the quotation that a sentence stands in, for those that stand in a long one."""
        found = quotations(self.reading)
        return {index: quotation.last for quotation in found for index in range(quotation.first, quotation.last + 1)}

    def take(self, index: int, sentence: Sentence) -> Speaker | None:
        """The speaker of the sentence, given those before it."""
        low = self.reading.low[sentence.start : sentence.end]
        opens = sentence.block != self.block
        self.block = sentence.block
        self.stranger = False  # a speaker told by a name that nobody here has
        found = self._found(index, sentence, low) or self._quoted_by(index)
        self.told = found is not None  # the sentence itself says whose words it reports
        ended = opens and not (_goes_on(sentence, low) or self._runs_on(index, sentence, low))
        self.stretch += opens and (ended or not self.lined or self._changes(found))
        if found or ended:
            self.current = found
        people = self.reading.within(self.reading.people, sentence.start, sentence.start + _OPENING)
        self.heard += [self._whole(people[0].name)] if people else []
        self.about = self.about_after(self.about, sentence)
        self.lately = self._speaking(people[0].name) if people else found.name if found else self.lately
        return self.current

    def about_after(self, about: str | None, sentence: Sentence) -> str | None:
        """Whom a pronoun means after a sentence: its first person, or the one before where it tells who attends."""
        if _speech("attending").search(self.reading.low[sentence.start : sentence.end]):
            return about
        people = self.reading.within(self.reading.people, sentence.start, sentence.start + _OPENING)
        return people[0].name if people else None

    def _changes(self, found: Speaker | None) -> bool:
        return found is not None and (self.current is None or found.name != self.current.name)

    def _quoted_by(self, index: int) -> Speaker | None:
        """Who is told, where a quotation ends, to have said all of it; else who had the floor before."""
        last = self.quoted.get(index)
        if last is None:
            return None
        if self.quoted.get(index - 1) == last:
            return self.current
        sentence = self.reading.body[last]
        return self._found(last, sentence, self.reading.low[sentence.start : sentence.end]) or self.current

    def _runs_on(self, index: int, sentence: Sentence, low: str) -> bool:
        """Whether a line of its own goes on with what was said before it, where every sentence has its line."""
        if not self.lined or sentence.kind is not BlockKind.PARAGRAPH:
            return False
        if index in self.quoted:
            return True
        if not _ENDED.search(low) or _speech("turns").search(low):
            return False
        if self.stranger:
            return False
        people = self.reading.within(self.reading.people, sentence.start, sentence.start + _OPENING)
        named = [p.name for p in people if lexicon("recalled_people").entry(p.name) is None]
        return not named or self.current is None or self.names.get(key(named[0])) == self.current.name

    def unnamed(self, index: int, sentence: Sentence) -> str | None:
        """The participant who speaks in a sentence that tells the speaker by post or as the chair, not by name."""
        low = self.reading.low[sentence.start : sentence.end]
        named = self._named(index, low)
        if named and not named.presents:
            return None
        if self._chair_speaks(low):
            return self.chair
        post = self._by_post(sentence, low)
        if post:
            return post.name if key(post.name) in self.names else None
        return self._participant_by_given_name(low)

    def _participant_by_given_name(self, low: str) -> str | None:
        """The one participant who is told by the last name alone before a verb of saying: "ông Pín cho biết"."""
        match = _by_name(low) if any(name in low for name in self.last_names) else None
        names = self.last_names.get(match["name"], ()) if match else ()
        return names[0] if len(names) == 1 else None

    def chairs_by_given_name(self, sentence: Sentence) -> Iterator[str]:
        """The participants who are told by the last name alone to chair: "Ông Pín và bà Mỵ đồng chủ trì"."""
        low = self.reading.low[sentence.start : sentence.end]
        match = _speech("given_chairs").search(low) if "chủ trì" in low or "điều hành" in low else None
        for told in filter(None, (match["name"], match["other"]) if match else ()):
            names = self.last_names.get(told, ())
            if len(names) == 1:
                yield names[0]

    def _found(self, index: int, sentence: Sentence, low: str) -> Speaker | None:
        """Who the sentence itself says is speaking."""
        named = self._named(index, low)
        if named and not (named.presents and named.closes):
            return named
        if told := self._by_post(sentence, low) or self._by_given_name(sentence, low):
            return told
        if self.chair and self._chair_speaks(low):
            return Speaker(self.chair, closes=True)
        return self._by_pronoun(low) or self._delegate(sentence, low)

    def _delegate(self, sentence: Sentence, low: str) -> Speaker | None:
        """Somebody who speaks for a body, or several who are not named: "Đại diện Hội Làm vườn cho rằng …"."""
        match = _speech("delegate").search(low)
        if match is None or self.reading.within(self.reading.people, sentence.start, sentence.start + match.end()):
            return None
        return Speaker(self.reading.text[sentence.start + match.start("name") : sentence.start + match.end("name")])

    def _chair_speaks(self, low: str) -> bool:
        return self.chair is not None and bool(_speech("chair").search(low))

    def _named(self, index: int, low: str) -> Speaker | None:
        if index not in self.roles:
            return None
        rank, mention = min(self.roles[index])
        name = self.people.mentions[mention].person.name
        closes = bool(_speech("closes").search(low))
        return Speaker(self._whole(name), presents=rank == _SPEAKING["presenter"], closes=closes)

    def _by_post(self, sentence: Sentence, low: str) -> Speaker | None:
        """A speaker told by the post alone, right before the verb: "đồng chí Phó Giám đốc Sở đề nghị …"."""
        posts = self.reading.within(self.reading.posts, sentence.start, sentence.end)
        first = next((p.start for p in posts if p.start not in self.named_posts), None)
        if first is None:
            return None
        told = [(said, True) for said in _speech("said").pattern.finditer(low, first - sentence.start)]
        told += [(said, False) for said in _speech("says").pattern.finditer(low, first - sentence.start)]
        for said, plain in told:
            for post in self._posts_before(sentence, sentence.start + said.start()):
                holder = self.holder(post)
                if holder or (plain and len(post.split()) > 1):
                    return Speaker(holder or post, closes=bool(_speech("closes").pattern.match(said[0])))
        return None

    def _by_given_name(self, sentence: Sentence, low: str) -> Speaker | None:
        """A speaker told by name before the verb, the last name alone or whole, or after "theo": "Theo bà Mỵ, …"."""
        if according := _speech("according").pattern.match(low) or _speech("according_post").pattern.match(low):
            end = sentence.start + according.end()
            if people := self.reading.within(self.reading.people, sentence.start, end):
                return Speaker(self._whole(people[0].name))
            if name := self._ending_in(according["name"]):
                return Speaker(name)
            if heads := self.reading.within(self.reading.posts, sentence.start, end):
                post = self.reading.text[heads[0].start : end].strip(" ,")
                return Speaker(self.holder(post) or post)
        match = _by_name(low)
        name = self._ending_in(match["name"]) if match else None
        self.stranger = name is None and (match is not None or according is not None)
        return Speaker(name) if name else None

    def _whole(self, name: str) -> str:
        """The whole name of whom a name tells, where one person's name ends in it: "Văn Pín" for Lò Văn Pín."""
        told = key(name)
        longer = self.longer.get(told, ())
        return next(iter(longer)) if len(longer) == 1 else self.names.get(told, name)

    def _ending_in(self, told: str) -> str | None:
        """The person whose name is, or ends in, what is told: "Pín" for Lò Văn Pín; of several, who was named last."""
        short = key(told)
        names = {self._whole(n) for n in (*self.longer.get(short, ()), *filter(None, [self.names.get(short)]))}
        if len(names) > 1:
            return next((name for name in reversed(self.heard) if name in names), None)
        return next(iter(names), None)

    def _by_pronoun(self, low: str) -> Speaker | None:
        """A speaker told by a pronoun alone: the person that the sentence before was about, or who spoke last."""
        if self.current is not None or not _by_pronoun(low):
            return None
        about = self.about or (self.lately if low.startswith(_PRONOUNS) else None)
        return Speaker(self._whole(about)) if about else None

    def _speaking(self, name: str) -> str | None:
        """The whole name of somebody who speaks at the meeting; None for everybody else."""
        whole = self._whole(name)
        return next((p.name for p in self.people.participants if p.name == whole and Role.SPEAKER in p.roles), None)

    def _posts_before(self, sentence: Sentence, verb: int) -> Iterator[str]:
        """The posts without a name that may be the subject of the verb, the nearest first."""
        low = self.reading.low
        for head in reversed(self.reading.within(self.reading.posts, sentence.start, verb)):
            between = low[head.end : verb]
            if len(between) > _NEAR or _speech("not_the_speaker").search(between):
                return
            if head.start in self.named_posts or not self._opens(sentence, head):
                continue
            if self.reading.within(self.reading.people, head.start, verb):
                return
            ends = _speech("post_ends").search(low[head.start : verb])
            yield self.reading.text[head.start : head.start + ends.start() if ends else verb].strip()

    def _opens(self, sentence: Sentence, head: PostHead) -> bool:
        ahead = self.reading.low[max(sentence.start, head.start - _AHEAD) : head.start]
        return bool(_speech("post_opens").search(ahead))

    def holder(self, post: str) -> str | None:
        """The one person who holds a post, participants first, or of several who spoke last; None where nobody does."""
        wanted = key(post)
        holders = _holders(self.posts, wanted)
        holders = holders or {s.name for s in self.signers if self._signs_as(s, wanted)}
        holders = holders or {self._whole(name) for name in _holders(self.told_posts, wanted)}
        if len(holders) > 1 and self.lately in holders:
            return self.lately  # of several who hold it, who speaks
        return holders.pop() if len(holders) == 1 else self._named_in(post)

    def _named_in(self, post: str) -> str | None:
        """The person whose name ends in the name that a post ends in: "Thứ trưởng Pín" for Lò Văn Pín."""
        words = post.split()
        tail = next((n for n, word in enumerate(reversed(words[1:])) if not word[:1].isupper()), len(words) - 1)
        return self._ending_in(level(" ".join(words[-tail:]))) if tail else None

    def _signs_as(self, signer: Signer, post: str) -> bool:
        """Whether a post is that of a signer, the house of the letterhead added: "Cục trưởng Cục Thuế"."""
        house = post.removeprefix(signer.post)
        if not signer.post or signer.for_another or house == post:
            return False
        return not house or (house.startswith(" ") and any(house.strip() in head for head in self.letterhead))


def _holders(posts: Sequence[tuple[str, str]], wanted: str) -> set[str]:
    """Those of whom the post wanted is told; where it is nobody's word for word, those of whom a longer form is."""
    exact = {name for text, name in posts if text == wanted}
    return exact or {name for text, name in posts if _same_post(text, wanted)}


def _same_post(post: str, short: str) -> bool:
    """Whether a post may be told by a shorter form, or with the house added; a deputy's not by that of the head."""
    if post.startswith(short + " ") or (short.startswith(post + " ") and _speech("house").search(short[len(post) :])):
        return True
    if _COMMITTEE.sub(" ", post) == short:
        return True
    return post.endswith(" " + short) and not _speech("deputy").search(post.removesuffix(short))


def is_lined(reading: Reading) -> bool:
    """Whether a page of news sets every sentence on a line of its own: no paragraph says what belongs together."""
    if any(b.kind is BlockKind.LETTERHEAD for b in reading.document.blocks):
        return False
    counts = [
        len(reading.sentences_of(index))
        for index, block in enumerate(reading.document.blocks)
        if block.kind is BlockKind.PARAGRAPH
    ]
    return len(counts) >= _LINES and counts.count(1) >= _ALONE * len(counts)


def _goes_on(sentence: Sentence, low: str) -> bool:
    """Whether a block that opens so is still what the speaker before it says."""
    if sentence.kind in (BlockKind.LIST_ITEM, BlockKind.CELL):
        return True
    return is_item(low) or _by_pronoun(low)


def _by_pronoun(low: str) -> bool:
    """Whether a sentence tells its speaker by a pronoun alone, at its head or behind what is quoted."""
    return bool(_speech("pronoun").search(low) or _speech("pronoun_after").search(low))


def _by_name(low: str) -> re.Match[str] | None:
    """Where a sentence tells its speaker by a name, whole or in part, after a form of address."""
    return _speech("given").search(low) or _speech("given_after").search(low)


def with_unnamed_speakers(reading: Reading, people: People) -> People:
    """The same people, where whoever speaks under a post alone ("Giám đốc Sở kết luận") has that role too."""
    extra = tuple(_unnamed(reading, people))
    return put_together(reading, people.mentions, (*people.roles, *extra), people.clauses) if extra else people


def _unnamed(reading: Reading, people: People) -> Iterator[RoleFound]:
    floor = Floor(reading, people)
    first: dict[str, int] = {}
    for at, mention in enumerate(people.mentions):
        first.setdefault(key(mention.person.name), at)
    idle = first.keys() - {key(people.mentions[role.mention].person.name) for role in people.roles}
    about: str | None = None
    for index, sentence in enumerate(reading.body):
        if sentence.kind in (BlockKind.CELL, BlockKind.CAPTION):
            continue
        end = min(sentence.end, sentence.start + _CITED)
        name = floor.unnamed(index, sentence)
        if name is None and about and key(about) in idle and _by_pronoun(reading.low[sentence.start : end]):
            name = about
        about = floor.about_after(about, sentence) if idle else None
        if name and key(name) in first:
            yield RoleFound(first[key(name)], "said", sentence.start, end, "speech.said")
        for name in floor.chairs_by_given_name(sentence):
            yield RoleFound(first[key(name)], "chair", sentence.start, end, "speech.given_chairs")
