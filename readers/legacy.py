"""Vietnamese kept in the encodings of before Unicode, told word by word and put right.

Each word is read five ways: as it stands, and as TCVN3, VNI, VISCII or windows-1258 whose bytes were taken for
windows-1252. A reading costs where it gives what cannot be a Vietnamese syllable, and so does a change of encoding between
two words; the cheapest way through the text (Viterbi) is taken. So one odd word changes nothing, words that could be
either follow their neighbours, and a file may hold several encodings.

Tables: TCVN 5712:1993, set VN3, which the ABC fonts (.VnTime) hold (small letters and marks as in VN1; no toned
capitals); VISCII, RFC 1456; VNI for Windows, as VNI Software published it and xvnkb's vni.h lists it; windows-1258 is
Python's.
"""

import re
import unicodedata
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
_TO_BYTES = {ord(char): byte for byte, char in _SHOWN.items()} | {0x3BC: 0xB5, 0x2219: 0xB7, 0x2215: 0x2F}
_SYMBOL_FONT = {0xF000 + byte: byte for byte in range(0x20, 0x100)}  # fonts marked as symbol fonts answer so

# --- syllables ------------------------------------------------------------------------------------------------------

_RIMES = (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et "
    "ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh "
    "oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt "
    "ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut "
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
    "y ych yêm yên yêng yêt yêu yn ynh yt"
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
_STOPPED = ("c", "ch", "p", "t")
_STOPPED_TONES = ("\u0301", "\u0323")  # a syllable that ends in a stop is sắc or nặng


@lru_cache(65_536)
def is_syllable(word: str) -> bool:
    """Whether a word in NFC has the make of a Vietnamese syllable: initial, rime, one tone that the rime takes."""
    if not (word.islower() or word.isupper() or word[:1].isupper() and word[1:].islower()):
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

_WORD = re.compile("(?:[^\t\n\v\f\r -,.-@\\[-`{-\x7f\xa0\u2028\u2029]|(?<=[A-Z])\xa0(?![a-z\xa0]))+")
_LETTERS = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
_CLUSTER = re.compile(r"(?:[bcdghklmnprstvx®]|[ckpt]h|g[ih]|ngh?|nh|tr)\Z", re.I)


def _as_tcvn3(raw: str) -> str:
    if "-" in raw:
        raw = _soft_hyphens(raw)
    shown: list[str] = []
    for char in raw:
        code = ord(char)
        letter = _TCVN3_LETTERS.get(code) or _SHOWN.get(code, char)
        if code in _TCVN3_MARKS:
            letter = letter if shown and shown[-1] in _VOWELS else char
        shown.append(letter)
    text = unicodedata.normalize("NFC", "".join(shown))
    return _LETTERS.sub(lambda found: _levelled(found[0]), text)


def _levelled(word: str) -> str:
    """A word typed in capitals, whose toned letters came out small because the set has no toned capitals: NGUYễN."""
    plain = [char for char in word if char not in _TONED]
    capitals = sum(map(str.isupper, plain))
    return word.upper() if capitals >= 2 and capitals == len(plain) < len(word) else word


def _soft_hyphens(raw: str) -> str:
    """ "-" for "ư" put right: PDF's WinAnsi encoding names byte 0xAD, TCVN3's ư, a hyphen (Tr-êng: Trường)."""
    parts = raw.split("-")
    result = parts[0]
    for at, part in enumerate(parts[1:], 1):
        last = at == len(parts) - 1
        result += ("\xad" if _hides_letter(result, part, last=last) else "-") + part
    return result


def _hides_letter(before: str, after: str, *, last: bool) -> bool:
    left, right = (_as_tcvn3(part) if part else "" for part in (before, after))
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
    """The word with the quotes and dashes of Windows, whose bytes VISCII gives to capitals, told by where they stand."""
    if raw in _VISCII_ALONE:
        return _SHOWN[ord(raw)]
    opening = "“" if raw.startswith("\x93") else ""
    body = raw[len(opening) :]
    closing = ""
    if body.endswith(("\x94", "\x85")) and (opening or not body[-2:-1].isupper()):
        closing, body = _SHOWN[ord(body[-1])], body[:-1]
    return opening + body.translate(_VISCII_LETTERS) + closing


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
_ODD_EDGE = 4.0  # a sign that no text sets beside a letter: x¸
_ODD_SIGN = 5.0  # a sign between letters: V¨n
_NO_SYLLABLE = 6.0  # read as legacy, and no syllable comes out
_UNREADABLE = 8.0
_FOREIGN = 0.7  # an ASCII word that is no syllable: legacy text is Vietnamese text
_ENTER, _ENTER_KNOWN, _LEAVE, _MID_LINE = 5.5, 2.5, 0.5, 0.5  # ENTER_KNOWN: the file holds the encoding elsewhere
_FONT = 6.0  # against the name of the font

_Costs = tuple[float, float, float, float, float]
_NOTHING: _Costs = (0, 0, 0, 0, 0)
_SIGN = "[\xa1-\xaf\xb1\xb4-\xbf\xd7\xf7]"
_SIGN_WITHIN = re.compile(rf"[^\W\d_]{_SIGN}+[^\W\d_]")
_SIGN_BESIDE = re.compile("[^\\W\\d_][\xa1-\xa9\xac\xad\xaf\xb5\xb6\xb8\xb9\xbc-\xbe]|[\xa1-\xa6\xac\xad\xb8\xb9][^\\W\\d_]")


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
    if _SIGN_WITHIN.search(word):
        return _ODD_SIGN
    if _SIGN_BESIDE.search(word):
        return _ODD_EDGE
    parts = _LETTERS.findall(word)
    return 0 if all(part.isascii() or is_syllable(part) for part in parts) else _ODD_WORD


def _cost_read(word: str, shown: str | None) -> float:
    if shown is None:
        return _UNREADABLE
    parts = [part for part in _LETTERS.findall(shown) if not part.isascii()]
    good = all(is_syllable(part) or part in "Đđ" for part in parts)
    return 0 if good and (parts or shown == word) else _NO_SYLLABLE
