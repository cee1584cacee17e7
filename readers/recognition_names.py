"""Names that a scan spells in two ways: the odd spelling is mended where the document itself writes the name right.

A name is three syllables or more with capitals. Two spellings are one name where a single syllable differs, in its
marks alone; which of them is right is told by what is a syllable or known for a name, or by how often each is read.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from language.fold import level
from language.lexicon import lexicon
from readers.recognition_slips import known_syllables, mistaken, toneless

_SIZE = 3
_MARKS = ".,;:!?()[]“”\"'’–-"
_LEXICONS = ("family_names", "middle_names", "given_names")

Name = tuple[str, ...]


def names_mended(texts: Sequence[Sequence[str]]) -> list[list[str]]:
    """The texts of a document, each a list of words, with odd spellings of names mended."""
    runs = [list(_windows(words)) for words in texts]
    meant = _meant(Counter(name for run in runs for _, name in run))
    out = [list(words) for words in texts]
    for words, run in zip(out, runs, strict=True):
        for at, name in run:
            for step, (read, right) in enumerate(zip(name, meant.get(name, name), strict=True)):
                if read != right:
                    words[at + step] = words[at + step].replace(read, right, 1)
    return out


def _windows(words: Sequence[str]) -> Iterator[tuple[int, Name]]:
    """Every three neighbouring words that may be of one name, with the place of the first."""
    for at in range(len(words) - _SIZE + 1):
        name = tuple(word.strip(_MARKS) for word in words[at : at + _SIZE])
        joined = all(word[-1:].isalpha() for word in words[at : at + _SIZE - 1])
        if joined and all(part.isalpha() and part.istitle() for part in name):
            yield at, name


def _meant(counts: Counter[Name]) -> dict[Name, Name]:
    """The right spelling of each odd one."""
    alike: dict[Name, list[Name]] = defaultdict(list)
    for name in counts:
        alike[tuple(map(_bare, name))].append(name)
    found: dict[Name, Name] = {}
    for names in alike.values():
        for odd in names:
            right = [name for name in names if _is_right(name, odd, counts)]
            if len(right) == 1:
                found[odd] = right[0]
    return found


def _is_right(name: Name, odd: Name, counts: Counter[Name]) -> bool:
    differing = [at for at in range(_SIZE) if level(name[at]) != level(odd[at])]
    if len(differing) != 1:
        return False
    at = differing[0]
    right, read = level(name[at]), level(odd[at])
    if (read in known_syllables()) != (right in known_syllables()):
        return right in known_syllables()
    if toneless(right) == toneless(read) and not mistaken(read, right):
        return False
    family = at == 0 and level(name[1]) in _known("middle_names")
    known = _known("family_names") if family else _known(*_LEXICONS)
    if mistaken(read, right) and read not in known and right in known:
        return counts[name] >= counts[odd]
    dropped = read == toneless(read) == toneless(right)  # a tone is lost more often than made up
    return counts[name] > counts[odd] and (dropped or read not in known)


def _bare(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


@cache
def _known(*lexicons: str) -> frozenset[str]:
    """The syllables of the lexicons named."""
    return frozenset(level(s) for name in lexicons for entry in lexicon(name).entries for s in entry.spellings)
