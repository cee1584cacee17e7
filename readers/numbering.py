"""Numbers as lists write them: Roman figures, letters, and Word's number formats."""

_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def roman_figures(number: int) -> str:
    """A number in capital Roman figures; digits where Roman figures do not reach (below 1, above 3999)."""
    if not 0 < number < 4000:
        return str(number)
    figures = ""
    for value, sign in _ROMAN:
        figures += sign * (number // value)
        number %= value
    return figures


def alphabetic(number: int) -> str:
    """A number in small letters as Word counts them: a … z, aa, bb … (browsers go on with aa, ab …)."""
    if number < 1:
        return str(number)
    repeat, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * (repeat + 1)
