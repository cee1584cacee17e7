"""Classes of Vietnamese letters for regular expressions over NFC text, and the shape of a syllable."""

import unicodedata

_BASE = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYFJWZ"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")


def _toned(letters: str) -> str:
    made = (unicodedata.normalize("NFC", letter + tone) for letter in letters for tone in _TONES)
    return "".join(sorted({m for m in made if len(m) == 1}))


# Letters of Khmer, Ede, Jarai and Bahnar names (H’Nuôn Ayŭn), and of slips in typing.
_OTHERS = "ŎĬĔŬČÑɃ"
#: Every capital letter that Vietnamese writes, and every small one, for use inside a character class.
UPPER = _toned(_BASE) + _OTHERS
LOWER = UPPER.lower()
#: A syllable with a capital first letter and small ones after it; a single capital counts (Giàng A Páo).
TITLE_CASE = rf"[{UPPER}](?:['’][{UPPER}]?)?[{LOWER}]*(?![{UPPER}{LOWER}\d])"
#: A syllable all in capitals.
ALL_CAPS = rf"[{UPPER}]+(?![{UPPER}{LOWER}\d])"
