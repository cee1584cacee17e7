"""Placeholder until the reading of scans is wired: a picture is refused with what to do."""

from models import Document
from readers.refusal import UnreadableDocument


def read_picture(data: bytes, name: str) -> Document:
    """Refuse a picture."""
    raise UnreadableDocument("tệp là ảnh, không có chữ để đọc", "nhận dạng chữ (OCR) rồi đưa bản PDF", "picture")
