"""The reading as a spaCy pipeline: the finds of each kind are the spans of a registered component.

So displaCy, ``DocBin`` and ``spacy train`` work on it as everywhere else. Extraction itself takes the same finds from
``extractors.reading``: making a ``Doc`` of every document took a twelfth of its time.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.util import registry
from spacy.vocab import Vocab

from extractors.reading import Reading, Spanned, read
from models import Block, BlockKind, Document, Format

#: A token and whether one space follows it.
_TOKEN = re.compile(r"(\w+(?:['’]\w+)?|[^\w\s]|\s)( ?)")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_TO_READ = "reading"


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


def doc_of(reading: Reading) -> Doc:
    """The text of a reading as a ``Doc`` with its finds in ``doc.spans``."""
    doc = pipeline().make_doc(reading.text)
    doc.user_data[_TO_READ] = reading
    return pipeline()(doc)


@cache
def pipeline() -> Language:
    """The pipeline; made once, it takes some 0.2 s. A text given to it is read with each line a paragraph."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "kyyeu.Syllables.v1"}}})
    nlp.max_length = 1 << 31
    for name in _FINDS:
        nlp.add_pipe(f"kyyeu_{name}")
    return nlp


#: The groups of spans, and the finds of a reading that each holds; the component of each is "kyyeu_" and its name.
_FINDS: dict[str, Callable[[Reading], Sequence[Spanned]]] = {
    "sentence": lambda reading: reading.sentences,
    "post": lambda reading: reading.posts,
    "person": lambda reading: reading.people,
    "date": lambda reading: reading.dates,
    "period": lambda reading: reading.periods,
}


def _component(name: str) -> Callable[[Doc], Doc]:
    def put(doc: Doc) -> Doc:
        found = _FINDS[name](_read(doc))
        spans = [doc.char_span(f.start, f.end, label=name.upper(), alignment_mode="expand") for f in found]
        doc.spans[name] = SpanGroup(doc, name=name, spans=[s for s in spans if s is not None])
        return doc

    return put


for _name in _FINDS:
    Language.component(f"kyyeu_{_name}", func=_component(_name))


def _read(doc: Doc) -> Reading:
    """The reading that goes with a ``Doc``, made of its text where there is none yet."""
    if _TO_READ not in doc.user_data:
        lines = [Block(kind=BlockKind.PARAGRAPH, start=m.start(), end=m.end()) for m in _LINE.finditer(doc.text)]
        document = Document(name="", format=Format.TXT, text=doc.text, blocks=tuple(lines))
        doc.user_data[_TO_READ] = read(document)
    reading: Reading = doc.user_data[_TO_READ]
    return reading
