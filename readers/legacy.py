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
# VNI: a mark behind its letter. Marks on a, e and o that carry a circumflex or a breve too are marks of their own.
_VNI_TONES = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
_VNI_CIRCUMFLEX = dict(zip("âáàåãä", ("", *_VNI_TONES.values()), strict=False))
_VNI_CIRCUMFLEX = dict(zip("âáàåãä", ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"), strict=True))
_VNI_BREVE = dict(zip("êéèúüë", ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"), strict=True))
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
_VNI_CODE = re.compile("[aeouyôöAEOUYÔÖ][^\x00-\x9f]|[\x80-\xff]")

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
_TONES = "\u0300\u0301\u0303\u0309\u0323"
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
    shown: list[str] = []
    at = 0
    for found in _VNI_CODE.finditer(raw):
        if found.start() < at:
            continue
        code = found[0] if found[0] in _VNI_LETTERS else found[0][0]
        letter = _VNI_LETTERS.get(code) or _SHOWN.get(ord(code)) or (code if code < "\xc0" else None)
        if letter is None:
            return None
        shown += (raw[at : found.start()], letter)
        at = found.start() + len(code)
    return "".join(shown) + raw[at:]
