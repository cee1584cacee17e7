"""The words that a value comes from."""

from typing import Self

from models.fields import Frozen, declare


class Evidence(Frozen):
    """A span of the document's text that supports a value. Made by :meth:`cut` alone, so the quote is the text's."""

    start: int = declare("Từ ký tự", "Start", "Vị trí ký tự đầu tiên trong văn bản, đếm từ 0.")
    end: int = declare("Đến ký tự", "End", "Vị trí ngay sau ký tự cuối cùng.")
    quote: str = declare("Trích dẫn", "Quote", "Đúng những chữ trong văn bản từ vị trí đầu đến vị trí cuối.")
    field: str | None = declare("Trường", "Field", "Trường mà đoạn trích chứng minh; trống là cả mục.", default=None)
    rule: str | None = declare("Quy tắc", "Rule", "Quy tắc đã cho ra giá trị.", default=None)

    @classmethod
    def cut(cls, text: str, start: int, end: int, *, field: str | None = None, rule: str | None = None) -> Self:
        """Cut the quote from the text, leaving out white space at its ends.

        Raises ValueError where nothing but white space is left.
        """
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no text at {start}:{end}")
        return cls(start=start, end=end, quote=text[start:end], field=field, rule=rule)


class Issue(Frozen):
    """Something odd or not understood, kept with the record so that people see it."""

    code: str = declare("Mã", "Code", "Mã ngắn của vấn đề, để lọc và đếm.")
    message: str = declare("Nội dung", "Message", "Vấn đề là gì, ở đâu, nên làm gì.")
    evidence: tuple[Evidence, ...] = declare("Bằng chứng", "Evidence", "Chỗ liên quan trong văn bản.", default=())
