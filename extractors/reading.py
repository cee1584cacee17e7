"""The reading of a document: a spaCy ``Doc`` with sentences, names, heads of posts, days and periods as spans.

The finders are registered spaCy components, so that displaCy, ``DocBin`` and ``spacy train`` work on the result as
everywhere else; extractors use the :class:`Reading`, which holds the same finds with what is known of each.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any, Protocol, TypeVar

import spacy
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.util import registry
from spacy.vocab import Vocab

from language.dates import DateFound, find_dates
from language.fold import level
from language.letters import LOWER, UPPER
from language.lexicon import lexicon
from language.names import PersonFound, find_people
from language.periods import PeriodFound, find_periods
from language.posts import post_head
from language.sentences import split
from models import Block, BlockKind, Document

#: A token and whether one space follows it.
_TOKEN = re.compile(r"(\w+(?:['’]\w+)?|[^\w\s]|\s)( ?)")
#: Blocks that say nothing of the meeting: page furniture, and the head and foot of official papers.
SILENT = frozenset(
    {BlockKind.FURNITURE, BlockKind.RECIPIENTS, BlockKind.LETTERHEAD, BlockKind.BYLINE, BlockKind.DATELINE}
)


#: Short titles and forms of address, and short words for places, that stand before a name with a point.
_BEFORE_PEOPLE, _BEFORE_PLACES = ("TS", "ThS", r"Th\.S", "PGS", "GS", "TSKH", "BS", "KS"), ("TP", "Tp", "TX")
_JOINED = frozenset({BlockKind.PARAGRAPH, BlockKind.CAPTION})


class Spanned(Protocol):
    """Anything found at ``start:end`` of the text."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends: the offset after its last character."""


T = TypeVar("T", bound=Spanned)


@dataclass(frozen=True)
class Sentence:
    """A sentence at ``start:end``, in a block of the document; ``first`` if it opens its block."""

    start: int
    end: int
    block: int
    kind: BlockKind
    first: bool


@dataclass(frozen=True)
class PostHead:
    """The head of a post at ``start:end``."""

    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """A document read: its text, the same text levelled for rules, and everything the finders found, in order."""

    document: Document
    text: str
    low: str
    sentences: tuple[Sentence, ...] = ()
    people: tuple[PersonFound, ...] = ()
    posts: tuple[PostHead, ...] = ()
    dates: tuple[DateFound, ...] = ()
    periods: tuple[PeriodFound, ...] = ()
    doc: Doc | None = field(default=None, repr=False)

    def within(self, found: Sequence[T], start: int, end: int) -> Sequence[T]:
        """Those of the ordered finds that begin in ``start:end``."""
        told, starts = self._starts.get(id(found), (None, ()))
        if told is not found:
            starts = [f.start for f in found]
            self._starts[id(found)] = found, starts
        return found[bisect_left(starts, start) : bisect_left(starts, end)]

    @cached_property
    def _starts(self) -> dict[int, tuple[Sequence[Spanned], list[int]]]:
        """Where the finds begin, for those asked for so far."""
        return {}

    @cached_property
    def body(self) -> tuple[Sentence, ...]:
        """Sentences of the document's own prose, lists and tables; not of headlines, furniture, heads and feet."""
        out = SILENT | {BlockKind.HEADLINE, BlockKind.SIGNATURE}
        return tuple(s for s in self.sentences if s.kind not in out)

    def block_of(self, sentence: Sentence) -> Block:
        """The block that a sentence stands in."""
        return self.document.blocks[sentence.block]

    def sentences_of(self, block: int) -> Sequence[Sentence]:
        """The sentences of a block, by its index."""
        return self._by_block.get(block, ())

    @cached_property
    def _by_block(self) -> dict[int, list[Sentence]]:
        out: dict[int, list[Sentence]] = {}
        for sentence in self.sentences:
            out.setdefault(sentence.block, []).append(sentence)
        return out


class SyllableTokenizer:
    """A lossless tokenizer: syllables, marks and runs of space; it keeps nothing, so saving it does nothing."""

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        """The text as a ``Doc`` whose tokens joined give the text back."""
        pairs = _TOKEN.findall(text)
        words, spaces = [word for word, _ in pairs], [bool(space) for _, space in pairs]
        return Doc(self.vocab, words=words, spaces=spaces)

    def to_disk(self, *_: Any, **__: Any) -> None:
        """Nothing to keep."""

    def from_disk(self, *_: Any, **__: Any) -> "SyllableTokenizer":
        """Nothing to load."""
        return self

    def to_bytes(self, *_: Any, **__: Any) -> bytes:
        """Nothing to keep."""
        return b""

    def from_bytes(self, *_: Any, **__: Any) -> "SyllableTokenizer":
        """Nothing to load."""
        return self


def make_tokenizer() -> Callable[[Language], SyllableTokenizer]:
    """The tokenizer for a spaCy configuration."""
    return lambda nlp: SyllableTokenizer(nlp.vocab)


registry.tokenizers.register("kyyeu.Syllables.v1", func=make_tokenizer)


def _put(doc: Doc, key: str, found: Sequence[Spanned], label: str) -> None:
    spans = [doc.char_span(f.start, f.end, label=label, alignment_mode="expand") for f in found]
    doc.spans[key] = SpanGroup(doc, name=key, spans=[s for s in spans if s is not None])


def _reading(doc: Doc) -> Reading:
    reading: Reading = doc.user_data["reading"]
    return reading


def _keep(doc: Doc, **finds: Sequence[Spanned]) -> None:
    """Add finds to the reading that goes with the ``Doc``."""
    doc.user_data["reading"] = replace(_reading(doc), **finds)  # type: ignore[arg-type]  # each field has its own type


def _spoken(reading: Reading) -> Iterator[tuple[int, BlockKind, int, int]]:
    """The blocks that are not silent (index, kind, start, end); one that breaks off in a name goes on in the next."""
    blocks, at = reading.document.blocks, 0
    while at < len(blocks):
        first = last = at
        while last + 1 < len(blocks) and reading.text[blocks[last].end : blocks[last + 1].start] == " ":
            last += 1
        if blocks[first].kind not in SILENT:
            yield first, blocks[first].kind, blocks[first].start, blocks[last].end
        at = last + 1


@cache
def _broken_off() -> re.Pattern[str]:
    """The end of a line after a short form, where the next line begins with the name that belongs to it."""
    people, places = "|".join(_BEFORE_PEOPLE), "|".join(_BEFORE_PLACES)
    known = "|".join(re.escape(entry.form) for entry in lexicon("provinces").entries)
    name = rf"[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]+"
    return re.compile(rf"(?<!\w)(?:(?:{people})\.\n(?={name})|(?:{places})\.\n(?=(?:{known})(?!\w)))")


def _unbroken(document: Document) -> str:
    """The text with a space for each end of a line that parts a short form from its name ("TS.", "Lò Văn Pín")."""
    text, broken = document.text, list(_broken_off().finditer(document.text))
    ends = {b.end: b.kind for b in document.blocks if broken}
    starts = {b.start: b.kind for b in document.blocks if broken}
    for match in broken:
        at = match.end() - 1
        if ends.get(at) in _JOINED and ends.get(at) == starts.get(at + 1):
            text = f"{text[:at]} {text[at + 1 :]}"
    return text


@Language.component("kyyeu_sentences")
def find_sentences(doc: Doc) -> Doc:
    """Add the sentences of every block that is not silent."""
    reading = _reading(doc)
    sentences = tuple(
        Sentence(start, end, index, kind, not at)
        for index, kind, begin, close in _spoken(reading)
        for at, (start, end) in enumerate(split(reading.text, begin, close))
    )
    _keep(doc, sentences=sentences)
    _put(doc, "sentence", sentences, "SENTENCE")
    return doc


@Language.component("kyyeu_posts")
def find_posts(doc: Doc) -> Doc:
    """Add the heads of posts."""
    posts = tuple(PostHead(m.start(), m.end()) for m in post_head().finditer(_reading(doc).low))
    _keep(doc, posts=posts)
    _put(doc, "post", posts, "POST")
    return doc


_CAPITALS = frozenset({BlockKind.LIST_ITEM, BlockKind.CELL, BlockKind.SIGNATURE})


@Language.component("kyyeu_people")
def find_persons(doc: Doc) -> Doc:
    """Add the names of people."""
    reading = _reading(doc)
    heads = [p.start for p in reading.posts]
    people: list[PersonFound] = []
    for _, kind, start, end in _spoken(reading):
        people += find_people(reading.text, reading.low, start, end, heads, capitals=kind in _CAPITALS)
    often = Counter(reading.low[p.start : p.end] for p in people if p.namesake)
    named_after = {name for name, times in often.items() if times > 1}
    persons = tuple(
        p for p in people if not p.namesake and (_is_told(p) or reading.low[p.start : p.end] not in named_after)
    )
    _keep(doc, people=persons)
    _put(doc, "person", persons, "PERSON")
    return doc


def _is_told(person: PersonFound) -> bool:
    """Whether a title or form of address tells that somebody is meant, not what is named after somebody."""
    return bool(person.titles or person.address)


@Language.component("kyyeu_dates")
def find_days(doc: Doc) -> Doc:
    """Add days and periods."""
    low = _reading(doc).low
    dates, periods = tuple(find_dates(low)), tuple(find_periods(low))
    _keep(doc, dates=dates, periods=periods)
    _put(doc, "date", dates, "DATE")
    _put(doc, "period", periods, "PERIOD")
    return doc


@cache
def pipeline() -> Language:
    """The spaCy pipeline; made once, it takes some 0.2 s."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "kyyeu.Syllables.v1"}}})
    for name in ("kyyeu_sentences", "kyyeu_posts", "kyyeu_people", "kyyeu_dates"):
        nlp.add_pipe(name)
    nlp.max_length = 1 << 31
    return nlp


def read(document: Document) -> Reading:
    """Read a document: one pass of every finder over its text."""
    nlp = pipeline()
    text = _unbroken(document)
    doc = nlp.make_doc(text)
    doc.user_data["reading"] = Reading(document, text, level(text))
    doc = nlp(doc)
    return replace(_reading(doc), doc=doc)
