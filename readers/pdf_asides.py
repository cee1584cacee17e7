"""What stands on a page of print beside its text: footnotes, and the stamps of digital signatures."""

import re
from statistics import median

from readers.pdf_layout import Line
from readers.seal_words import LABELLED, SIGNED

_NOTE_SIZE = 0.88  # of the usual size of type
_STAMP_SIZE = 0.8
_NOTE = re.compile(r"(?:\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}|\*{1,3})\s*[^\W\d_]")


def footnotes(lines: list[Line]) -> list[Line]:
    """The footnotes among the lines of a page: in smaller type at its foot, the first of them begun by its sign."""
    if not lines:
        return []
    usual = median(line.size for line in lines)
    foot: list[Line] = []
    for line in sorted(lines, key=lambda line: line.bottom):
        if line.words[-1].size > _NOTE_SIZE * usual:
            break
        foot.append(line)
    first = next((at for at in reversed(range(len(foot))) if _NOTE.match(foot[at].text)), -1)
    return foot[first::-1] if first >= 0 else []


def signature_stamps(lines: list[Line]) -> list[Line]:
    """The lines of a digital signature's stamp: labels in small type, one of which says who signed or when."""
    usual = median(line.size for line in lines) if lines else 0.0
    labelled = [line for line in lines if line.size < _STAMP_SIZE * usual and LABELLED.match(line.text)]
    return labelled if any(SIGNED.match(line.text) for line in labelled) else []
