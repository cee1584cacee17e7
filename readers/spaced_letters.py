"""Headings whose letters were set apart: "B I Ê N   B Ả N"."""

import re

_FEWEST = 4  # letters
_WIDE = re.compile(r"[ \u00a0]{2,}")
# Where nothing tells one word from the next, the names of papers do.
_NAMES = {
    name.replace(" ", ""): name
    for name in (
        "BIÊN BẢN",
        "BÁO CÁO",
        "QUYẾT ĐỊNH",
        "THÔNG BÁO",
        "KẾ HOẠCH",
        "TỜ TRÌNH",
        "NGHỊ QUYẾT",
        "KẾT LUẬN",
        "GIẤY MỜI",
        "HƯỚNG DẪN",
        "CHỈ THỊ",
        "DANH SÁCH",
    )
}


def closed_up(line: str) -> str:
    """A line of single capitals as words; any other line as it is. Words are parted by two spaces or more."""
    letters = line.split() if len(line) <= 200 else []
    if len(letters) < _FEWEST or not all(len(letter) == 1 and letter.isupper() for letter in letters):
        return line
    words = ["".join(word.split()) for word in _WIDE.split(line.strip())]
    if len(words) > 1 and min(map(len, words)) > 1:
        return " ".join(words)
    return _NAMES.get("".join(letters), line)
