"""Why a source cannot be read: one clear line for people, and a code for programs."""


class UnreadableDocument(Exception):
    """A source that cannot be turned into a document.

    ``reason`` says in Vietnamese what is wrong, ``advice`` what to do about it, ``code`` is a short fixed word to
    count and filter by.
    """

    def __init__(self, reason: str, advice: str, code: str = "unreadable") -> None:
        super().__init__(f"{reason}; {advice}" if advice else reason)
        self.reason = reason
        self.advice = advice
        self.code = code

    def __reduce__(self) -> tuple[type["UnreadableDocument"], tuple[str, str, str]]:
        """Pickled whole: a reading done in another process must be able to hand its reason back."""
        return type(self), (self.reason, self.advice, self.code)


def empty_file() -> UnreadableDocument:
    """The source holds nothing, or white space only."""
    return UnreadableDocument("tệp rỗng, không có chữ nào", "kiểm tra lại nguồn và tải lại tệp", "empty")


def damaged(what: str) -> UnreadableDocument:
    """The source is of a known format but broken or cut off; ``what`` names the format."""
    return UnreadableDocument(f"{what} hỏng hoặc bị cắt cụt, không mở được", "lấy lại bản đầy đủ từ nguồn", "damaged")


def locked(what: str) -> UnreadableDocument:
    """The source asks for a password."""
    return UnreadableDocument(f"{what} có đặt mật khẩu", "mở bằng mật khẩu rồi lưu lại bản không khoá", "encrypted")


def too_large(what: str, limit: str) -> UnreadableDocument:
    """The source, or what it unpacks to, is past a limit."""
    return UnreadableDocument(f"{what} quá lớn (giới hạn {limit})", "tách thành nhiều tệp nhỏ hơn", "too_large")
