"""What stands in a Word file and is not on its page: codes of fields, ends of paragraphs struck out, contents lists."""

import re

from lxml import etree

from readers.word_package import attribute, child, local

_CONTENTS_STYLE = re.compile(r"(?:toc|contents|table of figures|mục lục)\b")
_CONTENTS_PART = "Table of Contents"
_STRUCK = ("del", "moveFrom")


def drop_field_codes(body: etree._Element) -> None:
    """Empty the words between the begin of a field and its result: a field within a code shows its own result there."""
    kinds = [attribute(element, "fldCharType") for element in body.iter() if local(element) == "fldChar"]
    if kinds.count("begin") != kinds.count("end"):
        return  # of a damaged field nobody knows where its code ends
    in_code: list[bool] = []
    for element in body.iter():
        name = local(element)
        if name == "fldChar":
            match attribute(element, "fldCharType"):
                case "begin":
                    in_code.append(True)
                case "separate" if in_code:
                    in_code[-1] = False
                case "end" if in_code:
                    in_code.pop()
        elif name == "t" and any(in_code):
            element.text = ""


def join_struck_ends(body: etree._Element) -> None:
    """Put what a paragraph holds whose end was struck out to the head of the one after it, as accepting it does."""
    for paragraph in [element for element in body.iter() if local(element) == "p"]:
        after, parent = paragraph.getnext(), paragraph.getparent()
        marks = child(paragraph, "pPr", "rPr")
        struck = any(child(marks, name) is not None for name in _STRUCK)
        if not struck or parent is None or after is None or local(after) != "p":
            continue
        at = 0 if child(after, "pPr") is None else 1
        after[at:at] = [inner for inner in paragraph if local(inner) != "pPr"]
        parent.remove(paragraph)


def is_contents_part(control: etree._Element) -> bool:
    """Whether a content control holds the list of contents that Word makes."""
    return attribute(child(control, "sdtPr", "docPartObj", "docPartGallery")) == _CONTENTS_PART


def is_contents_line(style: str) -> bool:
    """Whether a paragraph of a style is a line of a list of contents."""
    return bool(_CONTENTS_STYLE.match(style))
