"""Bytes to documents: the format told by content, the text settled once, its structure kept as marks beside it."""

from readers.reading import read, read_path
from readers.refusal import UnreadableDocument

__all__ = ["UnreadableDocument", "read", "read_path"]
