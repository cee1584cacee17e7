"""Texts that a page keeps for its scripts to draw: in JSON, in a string, in a text area or in an inner page."""

import re
from collections.abc import Iterator
from datetime import datetime

from lxml import etree

from readers.encodings import looks_vietnamese
from readers.prose import is_prose

_MOST = 5_000_000  # characters of a script that are looked at
_STRING = re.compile(r'"((?:[^"\\\n]|\\.){200,})"|\'((?:[^\'\\\n]|\\.){200,})\'|`((?:[^`\\]|\\.){200,})`')
_JSON = '{"'
_LAYERS = 2  # of JSON within JSON
_ESCAPE = re.compile(r"\\(?:u\{?([0-9a-fA-F]{4})\}?|x([0-9a-fA-F]{2})|(.))", re.S)
_SIGNS = {"n": "\n", "r": "\r", "t": "\t", "b": "", "f": "", "\n": ""}
_DAY = re.compile(
    r'"\w*(?:publish|posted|created|ngay_?dang)\w*\\?"\s*:\s*\\?"(\d{4}-\d\d-\d\d[T ]?[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)',
    re.I,
)
_BLOCK = re.compile(r"\n|<\s*/?\s*(?:p|div|br|li|h\d|td|tr)\b[^<>]*>", re.I)
_TAG = re.compile(r"<[^<>]*>")


def drawn_text(root: etree._Element) -> str | None:
    """The longest text that a page keeps for its scripts, as a page; None where it keeps none in Vietnamese.

    The day that a script gives stands above it, as the page would show it.
    """
    best = max(_kept(root), key=_prose, default="")
    if not _prose(best) or not looks_vietnamese(_TAG.sub(" ", best)):
        return None
    day = next((found for script in root.iter("script") if (found := _day(script.text or ""))), "")
    text = best if _TAG.search(best) else best.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<p>{day}</p><article>{text}</article>"


def _kept(root: etree._Element) -> Iterator[str]:
    """What may be a text: contents of text areas and of inner pages, and long strings of scripts."""
    for area in root.iter("textarea"):
        yield "".join(map(str, area.itertext()))
    for frame in root.iter("iframe"):
        yield frame.get("srcdoc") or ""
    for script in root.iter("script"):
        yield from _strings((script.text or "")[:_MOST], _LAYERS)


def _strings(script: str, layers: int) -> Iterator[str]:
    """The long strings of a script without their escapes; of JSON kept in a string its own strings."""
    for found in _STRING.finditer(script):
        text = _ESCAPE.sub(_sign, next(filter(None, found.groups())))
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        inner = list(_strings(text, layers - 1)) if layers and _JSON in text else []
        yield from inner or [text]


def _sign(found: re.Match[str]) -> str:
    code = found[1] or found[2]
    return chr(int(code, 16)) if code else _SIGNS.get(found[3], found[3])


def _prose(text: str) -> int:
    """How many characters of prose a text has, its tags aside."""
    lines = (_TAG.sub("", line).strip() for line in _BLOCK.split(text))
    return sum(len(line) for line in lines if is_prose(line))


def _day(script: str) -> str | None:
    """The day of publication that a script gives, as pages show it."""
    for found in _DAY.finditer(script[:_MOST]):
        try:
            moment = datetime.fromisoformat(found[1])
        except ValueError:
            continue
        return f"{moment:%d/%m/%Y %H:%M}" if len(found[1]) > len("2024-01-31") else f"{moment:%d/%m/%Y}"
    return None
