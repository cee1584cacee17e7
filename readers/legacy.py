"""Vietnamese kept in the encodings of before Unicode, told word by word and put right.

Each word is read five ways: as it stands, and as TCVN3, VNI, VISCII or windows-1258 whose bytes were taken for
windows-1252. A reading costs where it gives what cannot be a Vietnamese syllable, and so does a change of encoding
between two words; the cheapest way through the text (Viterbi) is taken. So one odd word changes nothing, words that
could be either follow their neighbours, and a file may hold several encodings.

Tables: TCVN 5712:1993, whose set VN3 the ABC fonts (.VnTime) hold; its set VN1, which iconv calls TCVN, adds toned
capitals, mostly where Windows has its quotes and dashes. VISCII: RFC 1456. VNI for Windows: as VNI Software published
it and xvnkb's vni.h lists it. windows-1258: Python's.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

_AS_IS, _TCVN3, _VNI, _VISCII, _CP1258 = range(5)
_NAMES = ("", "tcvn3", "vni", "viscii", "windows-1258")
_LEGACY = range(1, 5)
_CAPITALS = "-capitals"

# --- tables ---------------------------------------------------------------------------------------------------------

_TCVN3_ROWS = {  # first byte: the letters from there on
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB0: "\u0300\u0309\u0303\u0301\u0323àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
_TCVN3_LETTERS = {first + at: char for first, row in _TCVN3_ROWS.items() for at, char in enumerate(row)}
# Set VN1 alone: taken where they make a syllable, because real files have quotes at 0x93 and 0x94.
_VN1_CAPITALS = dict(zip(b"\1\2\4\5\6\x11\x12\x13\x14\x15\x16\x17", "ÚỤỪỬỮỨỰỲỶỸÝỴ", strict=True))
_VN1_CAPITALS |= dict(enumerate("ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ", 0x80))
_VN1_CAPITALS |= dict(
    zip(b"\xaf\xba\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xcd\xd9\xda\xdb\xe0\xf0\xff", "ẰẲẴẮẦẨẪẤỀỂỄẾỒỔỖỐ", strict=True)
)
_VN1_ONLY = re.compile("[" + "".join(re.escape(chr(code)) for code in _VN1_CAPITALS) + "]")
_TCVN3_MARKS = range(0xB0, 0xB5)  # combining: "°" and "²" unless they stand behind a vowel
_VISCII_LETTERS = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"} | dict(
    enumerate(
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
        "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ",
        0x80,
    )
)
_TONES = "\u0301\u0300\u0309\u0303\u0323"  # sắc, huyền, hỏi, ngã, nặng
# VNI: a mark behind its letter. Marks on a, e and o that carry a circumflex or a breve too are marks of their own.
_VNI_TONES = dict(zip("ùøûõï", _TONES, strict=True))
_VNI_CIRCUMFLEX = dict(zip("âáàåãä", ("", *_TONES), strict=True))
_VNI_BREVE = dict(zip("êéèúüë", ("", *_TONES), strict=True))
_VNI_ALONE = dict(zip("ôöñíìæóòî", "ơưđíìỉĩịỵ", strict=True))


def _vni_letters() -> dict[str, str]:
    """Every letter of VNI, small and capital, of one character or two, with the letter that it shows."""
    small = dict(_VNI_ALONE)
    for base, shown in (*zip("aeouy", "aeouy", strict=True), ("ô", "ơ"), ("ö", "ư")):
        small |= {base + mark: shown + tone for mark, tone in _VNI_TONES.items()}
    for base in "aeo":
        small |= {base + mark: base + "\u0302" + tone for mark, tone in _VNI_CIRCUMFLEX.items()}
    small |= {"a" + mark: "a\u0306" + tone for mark, tone in _VNI_BREVE.items()}
    small = {code: unicodedata.normalize("NFC", letter) for code, letter in small.items()}
    capital = {code.upper(): letter.upper() for code, letter in small.items()}
    slipped = {code[0].upper() + code[1:]: letter.upper() for code, letter in small.items()}
    return small | {code[0] + code[1:].upper(): letter for code, letter in small.items()} | slipped | capital


_VNI_LETTERS = _vni_letters()
_VNI_CODE = re.compile("|".join(sorted(_VNI_LETTERS, key=len, reverse=True)) + "|[\x80-\xff]")

# What programs make of the bytes: windows-1252's own letters, and look-alikes that fonts in PDF files name instead.
_SHOWN = {byte: bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xA0)}
_TO_BYTES = {ord(char): byte for byte, char in _SHOWN.items()} | {0x3BC: 0xB5, 0x2219: 0xB7, 0x2215: 0x2F, 0x2212: 0x2D}
_SYMBOL_FONT = {0xF000 + byte: byte for byte in range(0x20, 0x100)}  # fonts marked as symbol fonts answer so

# --- syllables ------------------------------------------------------------------------------------------------------

_RIMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
    "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang "
    "oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt "
    "ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut "
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
    "ak ăk ek êk ik ok ôk ơk uk ưk y ych yêm yên yêng yêt yêu yn ynh yt"
).split()
_INITIALS = ["", *"b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split()]
_BEFORE_FRONT = {"k": True, "gh": True, "ngh": True, "c": False, "g": False, "ng": False}


def _fits(initial: str, rime: str) -> bool:
    """Whether the spelling lets a rime follow an initial (k, gh, ngh before e, ê, i; c, g, ng before the others)."""
    front = rime[0] in "eêiy"
    if initial in ("gi", "qu"):
        return rime[0] != initial[1]
    if initial == "g" and rime[0] == "i":  # gì, giếng
        return True
    return _BEFORE_FRONT.get(initial, front) == front


_SYLLABLES = frozenset(i + r for i in _INITIALS for r in _RIMES if _fits(i, r)) | {"giêng", "quy", "gin"}
_TONED = {
    toned: (letter, tone)
    for letter in "aăâeêioôơuưy"
    for tone in _TONES
    if len(toned := unicodedata.normalize("NFC", letter + tone)) == 1
}
_STOPPED = ("c", "ch", "k", "p", "t")
_STOPPED_TONES = ("\u0301", "\u0323")  # a syllable that ends in a stop is sắc or nặng


@lru_cache(65_536)
def is_syllable(word: str) -> bool:
    """Whether a word in NFC has the make of a Vietnamese syllable: initial, rime, one tone that the rime takes."""
    if not (word.islower() or word.isupper() or (word[:1].isupper() and word[1:].islower())):
        return False
    level, tone = [], ""
    for char in word.lower():
        letter, found = _TONED.get(char, (char, ""))
        if tone and found:
            return False
        level.append(letter)
        tone = tone or found
    base = "".join(level)
    return base in _SYLLABLES and (not base.endswith(_STOPPED) or tone in _STOPPED_TONES)


# --- one word, five readings ----------------------------------------------------------------------------------------

_WORD = re.compile(
    "(?:[^\t\n\v\f\r -,.-@\\[-`{-\x7f\xa0\u2000-\u200f\u2028-\u202f\u2060\ufeff]|(?<=[A-Z])\xa0(?![a-z\xa0]))+"
)
_LETTERS = re.compile("[^\\W\\d_\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe]+")
_VOWELS = frozenset("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
_CLUSTER = re.compile(r"(?:[bcdghklmnprstvx®]|[ckpt]h|g[ih]|ngh?|nh|tr)\Z", re.I)


def _as_tcvn3(raw: str) -> str | None:
    """The word, its capitals mended; None where a byte has no letter in the set."""
    if raw == "\x99":
        return "Ở"  # VN1; a trade mark stands at a word
    raw = _soft_hyphens(raw) if "-" in raw else raw
    if not _VN1_ONLY.search(raw):
        return _mapped(raw, _TCVN3_LETTERS)
    opening, body, closing = _parted(raw)
    inner = _mapped(body, _TCVN3_LETTERS)
    unquoted = None if inner is None else _windows(opening) + inner + _windows(closing)
    if unquoted and (_good(inner or "") or not _LETTERS.search(unquoted)):
        return unquoted
    whole = _mapped(raw, _TCVN3_LETTERS | _VN1_CAPITALS)
    return whole if whole and _good(whole) and not is_syllable(raw) else unquoted


def _mapped(raw: str, letters: dict[int, str]) -> str | None:
    shown: list[str] = []
    for char in raw:
        code = ord(char)
        if char >= "\xc0" and code not in letters:
            return None
        astray = code in _TCVN3_MARKS and not (shown and shown[-1] in _VOWELS)
        shown.append(char if astray else letters.get(code) or _SHOWN.get(code, char))
    text = unicodedata.normalize("NFC", "".join(shown))
    return _LETTERS.sub(lambda found: _levelled(found[0]), text)


def _parted(raw: str) -> tuple[str, str, str]:
    """The quotes of Windows before a word, the word, and those, or an ellipsis, behind it."""
    body = raw.lstrip("\x82\x84\x91\x93")
    bare = body.rstrip("\x85\x92\x93\x94")
    return raw[: len(raw) - len(body)], bare, body[len(bare) :]


def _windows(raw: str) -> str:
    return raw.translate(_SHOWN)


def _good(shown: str) -> bool:
    """Whether every word of a reading is a syllable."""
    return all(map(is_syllable, _LETTERS.findall(shown)))


def _levelled(word: str) -> str:
    """A word typed in capitals, whose toned letters came out small because the set has no toned capitals: NGUYễN."""
    plain = [char for char in word if char not in _TONED]
    capitals = sum(map(str.isupper, plain))
    return word.upper() if capitals >= 2 and capitals == len(plain) < len(word) else word


def _soft_hyphens(raw: str) -> str:
    """Put right a hyphen for "ư": PDF's WinAnsi encoding names byte 0xAD, TCVN3's ư, a hyphen (Tr-êng: Trường)."""
    parts = raw.split("-")
    result = parts[0]
    for at, part in enumerate(parts[1:], 1):
        last = at == len(parts) - 1
        before = result.rpartition("-")[2]  # hyphens are not looked at again: a line of them would take for ever
        result += ("\xad" if _hides_letter(before, part, last=last) else "-") + part
    return result


def _hides_letter(before: str, after: str, *, last: bool) -> bool:
    left, right = _as_tcvn3(before) or "", _as_tcvn3(after) or ""
    if not left and not right:
        return False
    if not right:
        return last and bool(_CLUSTER.match(before)) and (before == "T" or not before.isupper())
    if not is_syllable(left + "ư" + right) or (before.isupper() and after.isupper()):
        return False
    return not (is_syllable(right) and (not left or is_syllable(left))) or right == "u"


def _as_vni(raw: str) -> str | None:
    """The word read greedily, two characters before one; None where a mark has no letter."""
    shown = _VNI_CODE.sub(lambda found: _VNI_LETTERS.get(found[0]) or _unpaired(found[0]), raw)
    return None if "\ufffd" in shown else shown


def _unpaired(char: str) -> str:
    return _SHOWN.get(ord(char), char) if char < "\xc0" else "\ufffd"


def _as_viscii(raw: str) -> str:
    """The word; quotes and dashes of Windows, whose bytes VISCII gives to capitals, told by what they leave."""
    if raw in _VISCII_ALONE:
        return _windows(raw)
    opening, body, closing = _parted(raw)
    inner = body.translate(_VISCII_LETTERS)
    return (
        _windows(opening) + inner + _windows(closing)
        if _good(inner) and len(body) != 1
        else raw.translate(_VISCII_LETTERS)
    )


def _as_cp1258(raw: str) -> str | None:
    try:
        return unicodedata.normalize("NFC", raw.encode("latin-1").decode("cp1258"))
    except UnicodeDecodeError:
        return None


_READINGS = {_TCVN3: _as_tcvn3, _VNI: _as_vni, _VISCII: _as_viscii, _CP1258: _as_cp1258}


@lru_cache(65_536)
def _read(word: str, encoding: int) -> str | None:
    """A word read in an encoding; None where it cannot be: it holds letters that no byte gives, or a mark astray."""
    raw = word.translate(_TO_BYTES)
    if raw.isascii() and (encoding != _TCVN3 or "-" not in raw) and raw.isprintable():
        return word
    return None if max(raw) > "\xff" else _READINGS[encoding](raw)


# Costs, in about the number of words it takes to outweigh them. Set by hand so that one odd word is left alone, two or
# three agreeing ones are not, and no foreign sentence of the tests is touched.
_ODD_WORD = 3.0  # as it stands, no syllable: a foreign word, or bytes misread
_ODD_SHORT = 0.7
_ODD_OPENING = 1.5  # a sign that few texts set before a letter: ®i, «ng
_ODD_EDGE = 4.0  # a sign that no text sets beside a letter: x¸
_ODD_SIGN = 5.0  # a sign between letters: V¨n
_NO_SYLLABLE = 6.0  # read as legacy, and no syllable comes out
_TWO_SYLLABLES = 3.0  # written as one word: ôtô
_UNREADABLE = 8.0
_FOREIGN = 0.7  # an ASCII word that is no syllable: legacy text is Vietnamese text
_ENTER, _ENTER_KNOWN, _LEAVE, _MID_LINE = 5.5, 2.5, 0.5, 0.5  # ENTER_KNOWN: the file holds the encoding elsewhere
_FONT = 6.0  # against the name of the font

_Costs = tuple[float, float, float, float, float]
_NOTHING: _Costs = (0, 0, 0, 0, 0)
_SIGN = "[\xa1-\xaf\xb1\xb4-\xbf\xd7\xf7]"
_VISCII_ALONE = "\x85\x95\x96"  # an ellipsis, a bullet, a dash; \x97 by itself is "Ở"
_SIGN_WITHIN = re.compile(rf"[^\W\d_](?:{_SIGN}|[“”„‚†‡‰‹›•™])+[^\W\d_]")
_SIGN_BEFORE = re.compile(r"(?<![^\W\d_])[§©ª«®][^\W\d_]")
_SIGN_BESIDE = re.compile(
    "[^\\W\\d_][\xa1-\xa9\xac\xad\xaf\xb5\xb6\xb8\xb9\xbc-\xbe]"
    "|[^\\W\\d_]\xab|[\xa1-\xa6\xac\xad\xb8\xb9\xbb][^\\W\\d_]"
)


@lru_cache(65_536)
def _costs(word: str) -> _Costs:
    """What each reading of a word costs."""
    if word.isascii() and word.isprintable():
        plain = "-" in word or word.isupper() or len(word) == 1 or is_syllable(word)
        return _NOTHING if plain else (0, _FOREIGN, _FOREIGN, _FOREIGN, _FOREIGN)
    if not _LETTERS.search(word) and len(word) == 1:
        return _NOTHING  # a sign or bullet by itself
    return (_cost_as_is(word), *(_cost_read(word, _read(word, encoding)) for encoding in _LEGACY))  # type: ignore[return-value]


def _cost_as_is(word: str) -> float:
    word = _windows(word)
    if not word.isprintable() and _VISCII_CONTROLS.search(word):
        return _ODD_EDGE
    if _SIGN_WITHIN.search(word):
        return _ODD_SIGN
    if _SIGN_BESIDE.search(word):
        return _ODD_EDGE
    if not all(part.isascii() or is_syllable(part) for part in _LETTERS.findall(word)):
        return _cost_odd(word)
    return _ODD_OPENING if _SIGN_BEFORE.search(word) and "»" not in word else 0


def _cost_odd(word: str) -> float:
    """Two small letters tell little (Swedish på, så), one nothing."""
    if len(word) == 1:
        return 0
    return _ODD_SHORT if len(word) == 2 and (word.islower() or word.istitle()) else _ODD_WORD


def _cost_read(word: str, shown: str | None) -> float:
    if shown is None:
        return _UNREADABLE
    parts = [part for part in _LETTERS.findall(shown) if not part.isascii()]
    if (not parts and shown != word) or _SIGN_WITHIN.search(shown) or _SIGN_BESIDE.search(shown):
        return _NO_SYLLABLE
    return max((_cost_part(part) for part in parts), default=0)


def _cost_part(part: str) -> float:
    if is_syllable(part) or _abbreviates(part):
        return 0
    joined = any(is_syllable(part[:at]) and is_syllable(part[at:]) for at in range(1, len(part)))
    return _TWO_SYLLABLES if joined else _NO_SYLLABLE


def _abbreviates(part: str) -> bool:
    """Whether a word may be an abbreviation: capitals that carry no tone (QĐ, TƯ), or đ of đ/c."""
    return part == "đ" or (len(part) <= 6 and part.isupper() and not _TONED.keys() & set(part.lower()))


# --- the way through a text -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text in NFC, and the encoding that it was in: None where nothing was wrong, "tcvn3+vni" where several were.

    "decomposed" and "windows-1258" tell of letters and marks that were put together.
    """

    text: str
    encoding: str | None


@dataclass(slots=True)
class _Word:
    """A word of the joined runs: its place, whether a line or a font begins with it, its font's hint."""

    start: int
    end: int
    text: str
    first: bool
    hint: int
    costs: _Costs
    state: int = _AS_IS


def repair(text: str, font: str | None = None) -> Repaired:
    """A text of one font put right; see repair_runs."""
    return repair_runs([(text, font)])[0]


def repair_runs(runs: Sequence[tuple[str, str | None]]) -> list[Repaired]:
    """Runs of a paragraph or page, each with the name of its font if known, put right together, one answer a run.

    A word that runs over the end of a run goes whole to the run in which it begins. A font's name is followed unless
    its runs hold letters that no legacy font has.
    """
    told = any(font and encoding_of_font(font) for _, font in runs)
    if not told and is_settled("".join(text for text, _ in runs)):
        return [Repaired(text, None) for text, _ in runs]
    texts, names = _composed([text for text, _ in runs])
    hints = _hints(texts, [font for _, font in runs])
    texts = [text.translate(_SYMBOL_FONT) if hint else text for text, (hint, _) in zip(texts, hints, strict=True)]
    joined = "".join(texts)
    bounds = [0]
    for text in texts:
        bounds.append(bounds[-1] + len(text))
    words = _words(joined, bounds, [hint for hint, _ in hints])
    _settle_states(words)
    edits = _edits(joined, words, bounds, [capitals for _, capitals in hints])
    return [_cut(joined, span, edits, name) for span, name in zip(pairwise(bounds), names, strict=True)]


def _composed(texts: list[str]) -> tuple[list[str], list[str | None]]:
    """Texts whose marks are joined to their letters, and what each was in. A mark that opens a run goes to the last."""
    if not any(_MARK.search(text) for text in texts):
        return texts, [None] * len(texts)
    moved: list[str] = []
    for text in texts:
        body = text.lstrip(_MARKS) if moved else text
        if moved:
            moved[-1] += text[: len(text) - len(body)]
        moved.append(body)
    names: list[str | None] = [_marked(text) if _MARK.search(text) else None for text in moved]
    return [
        unicodedata.normalize("NFC", text) if name else text for text, name in zip(moved, names, strict=True)
    ], names


def _marked(text: str) -> str:
    return "decomposed" if _FULL_MARK.search(text) or not _HALF_MARK.search(text) else "windows-1258"


def _hints(texts: list[str], fonts: list[str | None]) -> list[tuple[int, bool]]:
    """For each run the encoding that its font tells (0: none), and whether the font shows capitals."""
    told: dict[str, tuple[int, bool]] = {}
    for font in {font for font in fonts if font}:
        name = encoding_of_font(font)
        whole = "".join(text for text, own in zip(texts, fonts, strict=True) if own == font) if name else ""
        wide = sum(char.isalpha() and ord(char) not in _TO_BYTES for char in _WIDE.findall(whole))
        if name and wide * 10 <= sum(map(str.isalpha, whole)):
            told[font] = _NAMES.index(name.removesuffix(_CAPITALS)), name.endswith(_CAPITALS)
    return [told.get(font or "", (_AS_IS, False)) for font in fonts]


def _words(text: str, bounds: list[int], hints: list[int]) -> list[_Word]:
    words: list[_Word] = []
    run, before = 0, 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        while bounds[run + 1] <= start:
            run += 1
        costs = _costs(found[0])
        if hints[run] and not found[0].isascii():
            costs = tuple(  # type: ignore[assignment]
                cost + (0 if state == hints[run] else _FONT) for state, cost in enumerate(costs)
            )
        first = not words or "\n" in text[before:start] or hints[run] != words[-1].hint
        words.append(_Word(start, end, found[0], first, hints[run], costs))
        before = end
    return words


def _settle_states(words: list[_Word]) -> None:
    """Give each word the encoding it is in; once more, with encodings that were found easier to enter."""
    telling: list[tuple[_Word, bool]] = []
    first = True
    for word in words:
        first = first or word.first
        if word.costs != _NOTHING or not word.text.isascii():
            telling.append((word, first))
            first = False
    if not telling:
        return
    _walk(telling, (_ENTER,) * 5)
    found = Counter(word.state for word, _ in telling if not word.text.isascii())
    if any(found[state] >= 3 for state in _LEGACY):
        _walk(telling, tuple(_ENTER_KNOWN if found[state] >= 3 else _ENTER for state in range(5)))
    state = telling[0][0].state
    for word in words:
        if word.costs == _NOTHING and word.text.isascii():
            word.state = state
        state = word.state


def _walk(telling: list[tuple[_Word, bool]], enter: tuple[float, ...]) -> None:
    """The cheapest way through the words (Viterbi). Between equals, a stretch in an encoding is as long as can be."""
    totals = [0.0, *enter[1:]]
    ways: list[tuple[int, ...]] = []
    for word, first in telling:
        extra = 0 if first else _MID_LINE
        best = min(_LEGACY, key=totals.__getitem__)
        leave = totals[best] + _LEAVE + extra
        came = [best if leave <= totals[0] else 0]
        reached = [min(leave, totals[0])]
        source = 0 if totals[0] <= totals[best] else best
        for state in _LEGACY:
            entered = totals[source] + enter[state] + extra
            came.append(source if entered < totals[state] else state)
            reached.append(min(entered, totals[state]))
        ways.append(tuple(came))
        totals = [total + cost for total, cost in zip(reached, word.costs, strict=True)]
    state = min(range(5), key=totals.__getitem__)
    for (word, _), came_from in zip(reversed(telling), reversed(ways), strict=True):
        word.state = state
        state = came_from[state]


_Edit = tuple[int, int, str, str]  # from, to, the text in its place, the encoding


def _edits(text: str, words: list[_Word], bounds: list[int], capitals: list[bool]) -> list[_Edit]:
    """What changes, in order. Words of TCVN3 are cut where their runs part, because each may have its own capitals."""
    edits: list[_Edit] = []
    shown = [_shown(text, word) for word in words]
    vietnamese = any(map(_VIETNAMESE_ONLY.search, (text, *shown)))
    run = 0
    for at, word in enumerate(words):
        while bounds[run + 1] <= word.start:
            run += 1
        if word.end > bounds[run + 1] and word.state == _TCVN3 and any(capitals):
            edits += _pieces(text, word, bounds, capitals, run)
            continue
        new = shown[at]
        if capitals[run] and (word.state == word.hint or (word.state == _AS_IS and word.text.isascii())):
            new = new.upper()
        elif word.state == _TCVN3:
            new = _capitals_mended(words, shown, at)
        elif word.state == _AS_IS and vietnamese:
            new = _with_bars(new)
        if new != word.text:
            name = _NAMES[word.state or (word.hint if capitals[run] else 0)] or "latin-1"
            edits.append((word.start, word.end, new, name))
    return edits


def _shown(text: str, word: _Word) -> str:
    """The word read in its encoding; a lone sign stays, being a bullet, unless a word goes on behind it (§/c)."""
    if word.state == _AS_IS:
        return word.text
    lone = (
        word.text in _BULLETS
        and (word.first or word.text != "¤")  # Ô of a name: Vịnh Ô Loan
        and not text[word.end : word.end + 1].strip()
        and not text[max(word.start - 1, 0) : word.start].strip()
    )
    if lone and (word.first or word.state != _VISCII):  # VISCII's "ở" is "·"
        return word.text
    return _read(word.text, word.state) or word.text


def _pieces(text: str, word: _Word, bounds: list[int], capitals: list[bool], run: int) -> list[_Edit]:
    edits: list[_Edit] = []
    start = word.start
    while start < word.end:
        while bounds[run + 1] <= start:
            run += 1
        end = min(word.end, bounds[run + 1])
        new = _read(text[start:end], _TCVN3) or text[start:end]
        edits.append((start, end, new.upper() if capitals[run] else new, _NAMES[_TCVN3]))
        start = end
    return edits


def _capitals_mended(words: list[_Word], shown: list[str], at: int) -> str:
    """A word whose toned letters may be capitals: LÝ, typed Lý, among words in capitals; Ánh behind two of a name."""
    word = shown[at]
    if word in _GIVEN_NAMES and not words[at].first and at >= 2 and not words[at - 1].first:
        return word.capitalize() if all(map(str.istitle, shown[at - 2 : at])) else word
    if word.isupper() or not all(char in _TONED or char.isupper() for char in word):
        return word
    beside = [other for other in (_telling(words, shown, at, -1), _telling(words, shown, at, 1)) if other]
    return word.upper() if beside and all(map(str.isupper, beside)) else word


def _telling(words: list[_Word], shown: list[str], at: int, step: int) -> str | None:
    """The nearest word before or behind in the line that tells capitals from small letters: no Vµ, II, 5."""
    while True:
        at += step
        if not 0 <= at < len(words) or words[at + (step < 0)].first:
            return None
        word = shown[at]
        if any(char not in _TONED and char.islower() for char in word):
            return word
        if word.isupper() and len(word) > 1 and is_syllable(word):
            return word


_GIVEN_NAMES = frozenset(("ánh", "ái", "ẩn"))  # given names that begin with a toned letter, and hardly a verb


def _with_bars(word: str) -> str:
    """Đ for Ð: the Icelandic letter that VISCII and windows-1258 gave the place, and that looks the same."""
    barred = word.translate(_BARS)
    if barred == word:
        return word
    return barred if all(map(is_syllable, _LETTERS.findall(barred))) else word


def _cut(text: str, span: tuple[int, int], edits: list[_Edit], name: str | None) -> Repaired:
    """One run of the text with the edits that begin in it."""
    at, end = span
    parts: list[str] = []
    names = Counter([name] if name else [])
    low = bisect_left(edits, (at,))
    if low and edits[low - 1][1] > at:
        at = edits[low - 1][1]
    for start, stop, new, encoding in edits[low : bisect_left(edits, (end,))]:
        parts += (text[at:start], new)
        at = stop
        names[encoding] += 1
    parts.append(text[at:end] if at < end else "")
    return Repaired("".join(parts), "+".join(key for key, _ in names.most_common()) or None)


# --- nothing to repair? ---------------------------------------------------------------------------------------------


_VISCII_CONTROLS = re.compile("[\x02\x05\x06\x14\x19\x1e]")
_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u0340\u0341"
_MARK = re.compile(f"[{_MARKS}]")
_FULL_MARK = re.compile("[\u0302\u0306\u031b]")
_HALF_MARK = re.compile("[ăâêôơưĂÂÊÔƠƯ][\u0300\u0301\u0303\u0309\u0323]")
_WIDE = re.compile("[^\x00-\xff]")
_VIETNAMESE_ONLY = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_BARS = {0xD0: "Đ", 0xF0: "đ", 0x189: "Đ"}
_BULLETS = frozenset("§·¨®©¶°»¤¼½¾")
# In UTF-8, for speed. Behind C3: a letter that Vietnamese does not write (ä, ß, Ð …), a capital behind a small letter,
# a mark that cannot stand behind the vowel before it. Behind C2: a sign at a letter.
_ODD_LETTER = re.compile(
    rb"\xc3(?:[\x84-\x87\x8b\x8e-\x91\x96-\x98\x9b\x9c\x9e\x9f\xa4-\xa7\xab\xae-\xb1\xb6-\xb8\xbb\xbc\xbe\xbf]"
    rb"|(?<=[a-z]\xc3)[\x80-\x9d]|(?<=[aAeE]\xc3).|(?<=[oO]\xc3)[\xa2\xaa\xac\xb2\xb4\xb5\xb9]"
    rb"|(?<=[uUyY]\xc3)[\xac\xb2\xb5\xb9]|(?<=[A-Za-z]\xc3)\x97)",
    re.DOTALL,
)
_SIGN_AT_LETTER = re.compile(rb"\xc2(?:[\xa1-\xaf\xb4-\xbf](?=[A-Za-z\xc2\xc3])|(?<=[A-Za-z]\xc2)[\xa1-\xaf\xb4-\xbf])")


def is_settled(text: str) -> bool:
    """A quick test: whether nothing in a text can have been misread. It errs to the other side only."""
    if text.isascii():
        return text.isprintable() or not _VISCII_CONTROLS.search(text)
    data = text.encode("utf-8", "surrogatepass")
    if b"\xcc" in data or b"\xcd" in data:  # U+0300 to U+037F: marks by themselves
        return False
    return not (_ODD_LETTER.search(data) or (b"\xc2" in data and _SIGN_AT_LETTER.search(data)))


# --- fonts and files ------------------------------------------------------------------------------------------------

_SUBSET = re.compile(r"^[A-Z]{6}\+")  # PDF 1.7, 9.6.4: the tag of a font subset
_STYLE = re.compile(r"(?:[\s,_-]*(?:Bold|Italic|Oblique|Regular|Normal|MT|PS))+$", re.I)
_ABC_FONT = re.compile(
    r"[.#_]+[Vv][Nn](?=\w)|Vn(?:3D|Ar[aci]|Avant|Bahamas|Black|Bodoni|Book|Century|Clarendon|Commercial|Cooper|Courier|"
    r"Exotic|Free|Gothic|Helvet|Koala|Lincoln|Linus|Lucida|Memorandum|Monotype|Mystical|Park|Present|Revue|Shelley|"
    r"Southern|Stamp|Teknical|Tifani|Time|Univers|Vogue)"
)
_VNI_FONT = re.compile(r"VNI(?![a-z])")
_VISCII_FONT = re.compile(r"VISCII|VI[ -](?:Times|Arial)|(?:HoangYen|MinhQuan|PhuongThao|ThaHuong|UHoai)\b")


def encoding_of_font(name: str) -> str | None:
    """The encoding that a font's name tells: "tcvn3", "vni", "viscii"; "-capitals" behind it for a font of capitals."""
    family = _STYLE.sub("", _SUBSET.sub("", name.strip().strip("'\"")))
    for encoding, fonts in ((_TCVN3, _ABC_FONT), (_VNI, _VNI_FONT), (_VISCII, _VISCII_FONT)):
        if fonts.match(family):
            return _NAMES[encoding] + (_CAPITALS if encoding != _VNI and family.endswith(("H", "h")) else "")
    return None


def decode(data: bytes) -> tuple[str, str] | None:
    """The text of a file in one or several legacy encodings, and their names; None where nothing tells of them.

    Lines that are UTF-8 are read as that. What is no Vietnamese stays as windows-1252 shows it.
    """
    if b"\0" in data:
        return None
    repaired = repair("\n".join(map(_line, data.split(b"\n"))))
    return (repaired.text.translate(_SHOWN), repaired.encoding) if repaired.encoding else None


def _line(line: bytes) -> str:
    """A line in UTF-8, or its bytes as latin-1; two bytes may be UTF-8 by chance, but then of another script."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("latin-1")
    return line.decode("latin-1") if _OTHER_SCRIPT.search(text) else text


_OTHER_SCRIPT = re.compile("[^\x00-\u024f\u0300-\u0341\u1e00-\u1eff\u2000-\u22ff\ufeff]")
