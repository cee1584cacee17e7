"""Why a document is set aside: a code to count by, the reason, and what the archivist can do about it."""

import errno
from dataclasses import dataclass


@dataclass(frozen=True)
class Refusal:
    """A document that cannot be taken in. ``detail`` is for developers (``--debug``), never shown otherwise."""

    code: str
    reason: str
    advice: str
    detail: str = ""


class Refused(Exception):
    """Raised where a source cannot even be loaded."""

    def __init__(self, refusal: Refusal) -> None:
        """Keep the refusal beside its words."""
        super().__init__(refusal.reason)
        self.refusal = refusal


DIED = Refusal("died", "tiến trình đọc bị ngắt giữa chừng", "tệp có thể đã hỏng; mở thử và lưu lại rồi nạp lại")
OUT_OF_MEMORY = Refusal("memory", "cần quá nhiều bộ nhớ để đọc", "chia nhỏ tệp hoặc lưu lại ở dạng đơn giản hơn")
NOT_A_FILE = Refusal("not_a_file", "không phải là tệp thường", "chỉ nạp tệp HTML, PDF, Word, TXT hoặc ảnh quét")
NO_RIGHTS = Refusal("no_rights", "không có quyền đọc", "xin quyền đọc tệp hoặc thư mục này rồi chạy lại")

_BY_ERROR = {
    errno.ENOENT: Refusal("vanished", "không tìm thấy tệp", "kiểm tra đường dẫn; tệp có thể vừa bị xoá hoặc chuyển đi"),
    errno.EACCES: NO_RIGHTS,
    errno.EPERM: NO_RIGHTS,
    errno.EISDIR: NOT_A_FILE,
    errno.ENAMETOOLONG: Refusal("bad_name", "tên tệp quá dài", "đổi tên tệp cho ngắn lại"),
    errno.ELOOP: Refusal("bad_name", "liên kết trỏ vòng quanh", "nạp tệp gốc thay cho liên kết"),
}
# An input or output error that may be gone a moment later: a disk or share that hiccups.
TRANSIENT = frozenset({errno.EIO, errno.EAGAIN, errno.EBUSY, errno.ESTALE, errno.EINTR, errno.ETIMEDOUT})


def of_error(error: OSError) -> Refusal:
    """The refusal for a file that the system would not let us read."""
    known = _BY_ERROR.get(error.errno or 0)
    return known or Refusal("io", f"không đọc được từ đĩa ({error.strerror or error})", "kiểm tra ổ đĩa rồi chạy lại")


def too_slow(seconds: float) -> Refusal:
    """The refusal for a document that took longer than its limit of ``seconds``."""
    limit = f"{seconds:g} giây" if seconds < 120 else f"{seconds / 60:g} phút"
    return Refusal("too_slow", f"đọc quá {limit}", "chia nhỏ tệp hoặc lưu lại ở dạng đơn giản hơn")


def lost_original(fault: str) -> Refusal:
    """The refusal for a document whose original the archive has no more; ``fault`` is what the archive says of it."""
    return Refusal(
        "original", "bản gốc trong kho bị mất hoặc hỏng", "xem bằng «kyyeu verify», rồi lấy lại từ bản sao lưu", fault
    )


def internal(error: BaseException, detail: str) -> Refusal:
    """The refusal for an error of ours while reading; the run goes on without the document."""
    return Refusal(
        "internal",
        f"lỗi của chương trình ({type(error).__name__})",
        "gửi tệp này cho người phát triển kèm lệnh «kyyeu --debug extract»",
        detail,
    )


def too_large(size: int, limit: int) -> Refusal:
    """The refusal for a file of ``size`` bytes where ``limit`` is the most."""
    megabyte = 1 << 20
    return Refusal(
        "too_large", f"tệp {size // megabyte} MB, lớn hơn mức {limit // megabyte} MB", "chia nhỏ tệp rồi nạp từng phần"
    )
