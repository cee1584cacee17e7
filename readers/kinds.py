"""The kinds of source that are read: the formats of documents, and those that become one of them on the way."""

from enum import StrEnum

from models import Format


class Kind(StrEnum):
    """What the bytes of a source are."""

    HTML = "html"
    TXT = "txt"
    DOCX = "docx"
    PDF = "pdf"
    DOC = "doc"  # Word of before 2007
    RTF = "rtf"
    IMAGE = "image"  # a picture of pages: PNG, JPEG, TIFF

    @property
    def document_format(self) -> Format:
        """The format that the document names: this kind's own where there is one, else that which it is read as."""
        named = {form.value: form for form in Format}
        return named.get(self.value) or (Format.PDF if self is Kind.IMAGE else Format.DOCX)
