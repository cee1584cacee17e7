"""Counts as Vietnamese prose writes them: 07, 1.200, hai mươi, "07 (bảy)"."""

from language.lexicon import any_of, lexicon

_VALUES = {spelling: int(e.attributes["value"]) for spelling, e in lexicon("numerals").by_spelling.items()}
_TEN = "mười"
_TENS = "mươi"
_UNITS = any_of(word for word, value in _VALUES.items() if 0 < value < 10)
#: A count in levelled text: digits (with points between thousands) or number words up to 99.
NUMBER = (
    r"(?:\d{1,3}(?:\.\d{3})+|\d{1,6}"
    rf"|{_UNITS} {_TENS}(?: {_UNITS}(?!\w))?|{_TEN} {_UNITS}(?!\w)"
    rf"|{any_of(_VALUES)})"
)


def number(words: str) -> int | None:
    """The value of a count matched by :data:`NUMBER`, or None where it is no number."""
    words = words.strip().lower()
    if words[:1].isdigit():
        digits = words.replace(".", "")
        return int(digits) if digits.isdigit() else None
    parts = words.split()
    scale = 1
    if parts[1:2] == [_TENS]:
        scale = 10
        del parts[1]
    values = [_VALUES.get(part) for part in parts]
    if not 1 <= len(values) <= 2 or any(v is None for v in values):
        return None
    first, *rest = (v for v in values if v is not None)
    return first * scale + sum(rest)
