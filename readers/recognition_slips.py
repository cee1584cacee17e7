"""Slips of recognition: a word read with a wrong tone, mended where the words beside it leave one choice.

Tesseract reads "KHỐI THỊ ĐUA" for "KHỐI THI ĐUA" and "phần công" for "phân công". Only what it takes for one another is
weighed: tones over a letter with a hat or horn, an "i" with a hook or dot for a bare one, and in capitals, over which
marks are crowded, a tone without the hat under it: "QUYÉT ĐỊNH". The pairs of syllables
that go together come from Hồ Ngọc Đức's dictionaries, as underthesea carries them, and from the project's lexicons.
"""

import string
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from language.fold import level
from language.lexicon import lexicon, names

#: Lexicons of what stands in names, where any two syllables may meet.
_OF_NAMES = frozenset(("family_names", "given_names", "middle_names", "name_shares", "namesakes", "not_people"))
_POSTS = ("posts", "bodies", "sending_units", "awards", "body_parts")
#: Words that go with whatever follows them: "từ quý II" is no "tứ quý", "dẫn đầu để đề nghị" no "đầu đề".
_ALONE = frozenset(("từ", "để", "vẫn", "trường", "đưa"))
_MARKS = string.punctuation + "“”‘’–—…"
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_DOT = "\u0323"
_HOOK = "\u0309"
_HAT = "\u0302"


@dataclass(frozen=True)
class Syllables:
    """Which syllables go together.

    ``usual``: pairs of common words and of the lexicons; ``possible``: those of rarer words as well; ``posts`` and
    ``threes``: runs of two and of three in posts, bodies and awards; ``families``: family names; ``alike``: the
    syllables by their letters without tones; ``hatless``: by what is left of them without their hat.
    """

    usual: frozenset[tuple[str, ...]]
    posts: frozenset[tuple[str, ...]]
    possible: frozenset[tuple[str, ...]]
    threes: frozenset[tuple[str, ...]]
    families: frozenset[str]
    alike: dict[str, frozenset[str]]
    hatless: dict[str, frozenset[str]]


def mended(words: Sequence[str]) -> list[str]:
    """The words of a line with slips of tone mended."""
    out = list(words)
    for at, word in enumerate(words):
        low = level(word.strip(_MARKS))
        if not low.isalpha() or low in _ALONE:
            continue
        meant = _meant(low, out[:at], words[at:])
        if meant:
            out[at] = _written(word, low, meant)
    return out


def _meant(low: str, before: Sequence[str], rest: Sequence[str]) -> str | None:
    """The one syllable that goes with its neighbours where the one read, the first of ``rest``, does not."""
    known, word = syllables(), rest[0]
    one = beside(before[-1], after=False) if before and word[0].isalpha() else ""
    two, three = [*(beside(w, after=True) for w in rest[1:3]), "", ""][:2] if word[-1].isalpha() else ("", "")
    if (low, two) in known.possible or (one, low) in known.possible:
        return None
    title = word.strip(_MARKS)[0].isupper() and not word.strip(_MARKS).isupper()
    in_name = title and bool(one) and before[-1][0].isupper()
    if in_name and two and low in ("thi", "thị") and rest[1][0].isupper():  # the middle name of women
        return "thị" if low == "thi" and one in known.families else None
    pairs = known.posts if in_name else known.usual
    apart = (two, three) in known.usual  # "tỉnh hoàn thành" is no "tinh hoàn"
    bare = known.hatless.get(low, frozenset()) if word.isupper() else frozenset[str]()
    fitting = [
        other
        for other in (known.alike.get(toneless(low), frozenset()) | bare) - {low}
        if (other in bare or mistaken(low, other) or (title and (other, two) in known.posts and _worn(low, other)))
        and (
            (other, two, three) in known.threes
            or (not (title and low in known.families) and (other, two) in pairs and not apart)
            or (not title and (one, other) in pairs)
        )
    ]
    return fitting[0] if len(fitting) == 1 else None


def mistaken(read: str, meant: str) -> bool:
    """Whether Tesseract takes one of two syllables that differ in tone alone for the other."""
    marks = unicodedata.normalize("NFD", read)
    tone = next((mark for mark in marks if mark in _TONES), "")
    wanted = next((mark for mark in unicodedata.normalize("NFD", meant) if mark in _TONES), "")
    if any(unicodedata.combining(mark) and mark not in _TONES for mark in marks):
        return tone != _DOT and (wanted != _DOT or not tone)
    return tone in (_HOOK, _DOT) and not wanted and marks[marks.index(tone) - 1] == "i"


def _worn(read: str, meant: str) -> bool:
    """Whether a syllable was read without the tone of another, or with an acute for its hook: "Úy viên"."""
    return read == toneless(read) or unicodedata.normalize("NFD", read).replace("\u0301", _HOOK) == (
        unicodedata.normalize("NFD", meant)
    )


def beside(word: str, *, after: bool) -> str:
    """The neighbour as it goes with a word; nothing where a mark stands between them."""
    apart = not word[:1].isalpha() if after else not word[-1:].isalpha()
    return "" if apart else level(word.strip(_MARKS))


def _written(word: str, low: str, meant: str) -> str:
    """``meant`` in the place of ``low``, in its capitals and marks."""
    core = word.strip(_MARKS)
    form = meant.upper() if core.isupper() and len(low) > 1 else meant.capitalize() if core[0].isupper() else meant
    return word.replace(core, form, 1)


def toneless(text: str) -> str:
    """The letters with their hats and horns, without tones."""
    return unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", text) if c not in _TONES))


def _hatless(text: str) -> str:
    """The letters with their tones, without hats."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).replace(_HAT, ""))


def _runs(phrases: Iterable[str], size: int) -> frozenset[tuple[str, ...]]:
    """Every run of so many syllables in the phrases."""
    split = (level(p).replace("-", " ").split() for p in phrases)
    return frozenset(tuple(s[at : at + size]) for s in split for at in range(len(s) - size + 1))


def _spellings(lexicons: Iterable[str]) -> list[str]:
    return [spelling for name in lexicons for entry in lexicon(name).entries for spelling in entry.spellings]


@cache
def syllables() -> Syllables:
    """Loaded once, when the first scan is read; it takes half a second."""
    from underthesea.corpus import viet_dict_11K, viet_dict_39K

    posts = _spellings(_POSTS)
    ours = _runs(_spellings(name for name in names() if name not in _OF_NAMES), 2)
    usual = ours | _runs((word for word in viet_dict_11K.words if word.count(" ") == 1), 2)
    possible = usual | _runs(viet_dict_39K.words, 2)
    single = {s for pair in possible for s in pair}
    families = frozenset(level(entry.form) for entry in lexicon("family_names").entries)
    alike, hatless = _by(toneless, single), _by(_hatless, single)
    return Syllables(usual, _runs(posts, 2), possible, _runs(posts, 3), families, alike, hatless)


def _by(form: Callable[[str], str], single: Iterable[str]) -> dict[str, frozenset[str]]:
    """The syllables by a form of theirs."""
    found: dict[str, set[str]] = {}
    for syllable in single:
        found.setdefault(form(syllable), set()).add(syllable)
    return {key: frozenset(values) for key, values in found.items()}


@cache
def of_names() -> frozenset[str]:
    """The syllables of names of people."""
    return frozenset(level(spelling) for spelling in _spellings(("family_names", "middle_names", "given_names")))


@cache
def known_syllables() -> frozenset[str]:
    """The syllables of the dictionaries and of names."""
    return frozenset(syllable for pair in syllables().possible for syllable in pair) | of_names()
