"""Roman figures told by counting their strokes; letters and figures that are alike are none."""

import numpy as np
import pytest

from readers.roman_figures import figure_of, strokes_of
from readers.ruling import Mask

HEIGHT = 36


def _ink(*letters: str, serif: int = 4) -> Mask:
    """Letters of six strokes of the pen: I, H, L, T, 1, and a full stop."""
    drawn = []
    for letter in letters:
        part = np.zeros((HEIGHT, 24), dtype=np.bool_)
        if letter == ".":
            part[-5:, 8:13] = True
            drawn.append(part)
            continue
        if letter == "/":
            for row in range(HEIGHT):
                part[row, 16 - row // 3 : 21 - row // 3] = True
            drawn.append(part)
            continue
        part[:, 9:14] = True
        part[:2, 9 - serif : 14 + (serif if letter in "IHT" else 0)] = True
        part[-2:, 9 - serif : 14 + serif] = True
        if letter == "L":
            part[-4:, 9:24] = True
        if letter == "T":
            part[:4] = True
        if letter == "H":
            part[16:20] = True
        drawn.append(part)
    return np.hstack(drawn)


@pytest.mark.parametrize(
    ("letters", "read", "meant"),
    [
        ("I.", "L.", "I."),
        ("II.", "H.", "II."),
        ("III.", "II.", "III."),
        ("III", "HI", "III"),
        ("II", "IL", "II"),
        ("II", "II,", "II,"),
        ("IIII", "III", None),
        ("HH", "H", None),
        ("L", "L", None),
        ("T", "T", None),
        ("1.", "1.", None),
        ("II", "11", None),
        ("I", "|", None),
        ("I/", "I/", None),
        ("II", "Hà", None),
    ],
)
@pytest.mark.parametrize("serif", [4, 0])
def test_strokes_are_counted(letters: str, read: str, meant: str | None, serif: int) -> None:
    if serif or letters not in ("1.", "HH"):
        assert figure_of(read, _ink(*letters, serif=serif)) == meant


def test_specks_and_bars_are_no_figures() -> None:
    assert strokes_of(np.zeros((40, 40), dtype=np.bool_)) is None
    assert strokes_of(np.ones((8, 2), dtype=np.bool_)) is None
    assert strokes_of(np.ones((40, 30), dtype=np.bool_)) is None
