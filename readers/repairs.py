"""Texts of before Unicode put right in every format, and the note of it that the document carries."""

from collections.abc import Sequence

from models import Issue
from readers import legacy

_SHOWN = {
    "tcvn3": "TCVN3 (ABC)",
    "vni": "VNI",
    "viscii": "VISCII",
    "windows-1258": "windows-1258",
    "decomposed": "Unicode tổ hợp",
    "utf-8-misread": "UTF-8 bị đọc nhầm là windows-1252",
    "latin-1": "chữ Ð của bảng mã khác",
}
_EXACT = frozenset(("windows-1258", "decomposed", "latin-1"))  # of a text in Unicode: marks joined, nothing guessed


def repaired_text(text: str) -> tuple[str, list[Issue]]:
    """The text put right, and a note where anything was wrong."""
    found = legacy.repair(text)
    return found.text, noted({found.encoding or ""})


def repaired_runs(runs: Sequence[tuple[str, str | None]]) -> tuple[list[str] | None, list[Issue]]:
    """Runs of text with their fonts put right, as many as there were, and a note; None where nothing was wrong.

    Runs are read on: what parts words (a space, a line end) must be in them or between them as a run of its own.
    """
    fonts = {font for _, font in runs if font}
    if (
        not any(map(legacy.encoding_of_font, fonts))
        and legacy.repair("".join(text for text, _ in runs)).encoding is None
    ):
        return None, []
    found = legacy.repair_runs(runs)
    return [run.text for run in found], noted({run.encoding or "" for run in found})


def noted(encodings: set[str]) -> list[Issue]:
    """The note on texts that were in the encodings named ("tcvn3+vni" names two)."""
    names = {name for joined in encodings for name in joined.split("+")} - {""}
    if not names:
        return []
    if names <= _EXACT:
        return [Issue(code="composed", message="Dấu chữ Việt viết rời từng phần (Unicode tổ hợp); đã ghép lại.")]
    return [encoding_issue("+".join(sorted(names - {"decomposed", "latin-1"})))]


def encoding_issue(names: str) -> Issue:
    """A note that a text was not in Unicode; ``names`` of the encodings, parted by "+"."""
    shown = ", ".join(_SHOWN.get(name, name) for name in names.split("+"))
    return Issue(
        code="encoding", message=f"Văn bản không ở dạng Unicode; đã đổi từ bảng mã {shown}. Nên đọc soát lại dấu."
    )
