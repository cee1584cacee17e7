"""Bytes to characters for texts that do not say what they are written in."""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from models import Issue
from readers import legacy
from readers.misread_utf8 import undone
from readers.refusal import UnreadableDocument
from readers.repairs import encoding_issue, repaired_text

_MARKS = (  # utf-32 first: its little-endian mark begins with that of utf-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]")
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 0.8  # of the words with marks; the rest are foreign names, slips and words run together
_SAMPLE = 65_536  # bytes looked at to tell text from other things, and by the statistical guess


def marked_encoding(data: bytes) -> str | None:
    """The encoding that a byte order mark tells, if there is one."""
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def unmarked_wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, told by where its zero bytes stand."""
    head = data[:4096]
    if len(head) < 8 or b"\0" not in head:
        return None
    zeros = [head[lane::4].count(0) / len(head[lane::4]) for lane in range(4)]
    if zeros[2] > 0.95 and zeros[3] > 0.95 and zeros[0] < 0.05:
        return "utf-32-le"
    if zeros[0] > 0.95 and zeros[1] > 0.95 and zeros[3] < 0.05:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    # Vietnamese letters of the Latin Extended Additional page have a non-zero high byte: one in six or so.
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    if even > 0.4 and odd < 0.05:
        return "utf-16-be"
    return None


def decode_text(data: bytes) -> tuple[str, list[Issue]]:
    """The characters of a plain text of unknown encoding, and what was odd about it.

    Raises UnreadableDocument where the bytes are no text.
    """
    encoding = marked_encoding(data) or unmarked_wide_encoding(data)
    if encoding:
        text, issues = _decoded_wide(data, encoding)
    else:
        try:
            text, issues = data.decode("utf-8"), []
        except UnicodeDecodeError:
            return _decoded_legacy(data)
        if looks_binary(text):
            return _decoded_controls(data)
    right = undone(text)
    if right is not None:
        return right, [*issues, encoding_issue("utf-8-misread")]
    text, notes = repaired_text(text)
    return text, issues + notes


def _decoded_controls(data: bytes) -> tuple[str, list[Issue]]:
    """VISCII gives six capitals to control characters, so that a short text may look like none."""
    found = legacy.decode(data)
    if found is None or looks_binary(found[0]):
        raise not_text()
    return found[0], [encoding_issue(found[1])]


def _decoded_wide(data: bytes, encoding: str) -> tuple[str, list[Issue]]:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    if lost > len(text) / 10 or looks_binary(text):
        raise not_text()
    return text, [_damage_issue(encoding, lost)] if lost else []


def _decoded_legacy(data: bytes) -> tuple[str, list[Issue]]:
    """Not valid UTF-8: a legacy encoding, UTF-8 with a few broken bytes, else whatever the statistics say."""
    found = legacy.decode(data)
    if found and not looks_binary(found[0]):
        return found[0], [encoding_issue(found[1])]
    broken = data.decode("utf-8", errors="replace")
    lost = broken.count("\ufffd")
    if _VIETNAMESE.search(broken) and lost * 50 < sum(map(broken.count, "ăâđêôơư")) + 50:
        return broken, [_damage_issue("utf-8", lost)]
    guess = _guessed(data)
    text = _strictly(data, guess) if guess else None
    if text and not looks_binary(text):
        return text, [encoding_issue(guess or "")]
    raise not_text()


def _guessed(data: bytes) -> str | None:
    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best else None


def _strictly(data: bytes, encoding: str) -> str | None:
    """The decoded text in NFC, or None where the bytes do not fit."""
    try:
        return unicodedata.normalize("NFC", data.decode(encoding))
    except (UnicodeDecodeError, LookupError):
        return None


def looks_vietnamese(text: str) -> bool:
    """Whether letters that only Vietnamese has come as often as they do there, in words that Vietnamese could have."""
    sample = unicodedata.normalize("NFC", text[:_SAMPLE])
    letters = sum(map(str.isalpha, sample)) or 1
    if len(_VIETNAMESE.findall(sample)) <= letters / 20:
        return False
    words = [word for word in _WORD.findall(sample) if not word.isascii()]
    return sum(map(legacy.is_syllable, words)) > _MOST * len(words)


def looks_binary(text: str) -> bool:
    """Whether control characters, which no text holds, are more than stray."""
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) > len(sample) / 100 + 2


def not_text() -> UnreadableDocument:
    """The bytes are of no kind that is known."""
    return UnreadableDocument(
        "nội dung không phải văn bản đọc được (dữ liệu nhị phân)", "kiểm tra xem có đúng tệp không", "binary"
    )


def _damage_issue(encoding: str, lost: int) -> Issue:
    return Issue(
        code="encoding_damage", message=f"Có {lost} chỗ không đọc được theo bảng mã {encoding}, hiện là dấu \ufffd."
    )
