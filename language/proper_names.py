"""Asking underthesea's segmenter and tagger whether a run of words is a proper name, where our own rules are undecided.

It costs 22 µs a character and half a second the first time, so it is asked about single sentences, and seldom.
"""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=256)
def _tagged(sentence: str) -> tuple[tuple[str, str], ...]:
    from underthesea import pos_tag

    return tuple((word, tag) for word, tag in pos_tag(sentence))


def is_proper_name(sentence: str, start: int, end: int) -> bool:
    """Whether every word of ``sentence[start:end]`` is tagged as (part of) a proper name, ``Np``.

    The tagger rewrites white space and tone marks, so words are aligned by their letters alone.
    """
    letters = [i for i, c in enumerate(sentence) if not c.isspace()]
    inside = {i for i in letters if start <= i < end}
    at = 0
    for word, tag in _tagged(sentence):
        length = sum(not c.isspace() for c in unicodedata.normalize("NFC", word))
        if inside & set(letters[at : at + length]) and tag != "Np":
            return False
        at += length
    return at == len(letters)
