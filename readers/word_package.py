"""The parts of a Word file that hold text, taken out of its ZIP within bounds."""

import io
import zipfile
import zlib

from lxml import etree

from readers.refusal import UnreadableDocument, damaged, locked, too_large

_WHAT = "tệp Word (.docx)"
_MOST = 96 * 1024 * 1024  # bytes that one part may unpack to: a text of 10,000 pages; more is a bomb
_MOST_RATIO = 400  # unpacked over packed; XML of Word packs to a tenth, repeated tables to a hundredth


def local(element: etree._Element) -> str:
    """The name of an element without its namespace: transitional and strict files differ in it alone."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element | None, name: str = "val") -> str | None:
    """An attribute by its bare name."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The element reached by a path of bare names, or None."""
    for name in path:
        if element is None:
            return None
        element = next((inner for inner in element if local(inner) == name), None)
    return element


class WordPackage:
    """An opened Word file; raises UnreadableDocument for one that is cut off, locked or a bomb."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise damaged(_WHAT) from None
        self._main = self._main_part()

    def _main_part(self) -> str:
        """The path of the document itself, from the relations of the package."""
        relations = self._parse("_rels/.rels")
        for relation in relations if relations is not None else ():
            if (relation.get("Type") or "").endswith("/officeDocument"):
                return (relation.get("Target") or "").lstrip("/")
        return "word/document.xml"

    def body(self) -> etree._Element:
        """The body of the document itself."""
        body = child(self._parse(self._main), "body")
        if body is None:
            raise damaged(_WHAT)
        return body

    def part(self, name: str) -> etree._Element | None:
        """A part beside the document (``numbering``, ``styles``, ``footnotes``), or None."""
        return self._parse(f"{self._main.rpartition('/')[0]}/{name}.xml".lstrip("/"))

    def properties(self) -> etree._Element | None:
        """What the file says of itself, or None."""
        return self._parse("docProps/core.xml")

    def _parse(self, path: str) -> etree._Element | None:
        data = self._read(path)
        if data is None:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
        )
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError:
            raise damaged(_WHAT) from None

    def _read(self, path: str) -> bytes | None:
        try:
            info = self._zip.getinfo(path)
            if info.flag_bits & 1:
                raise locked("tệp Word")
            if info.file_size > _MOST or info.file_size > 1_000_000 + _MOST_RATIO * info.compress_size:
                raise too_large("nội dung nén trong tệp Word", f"{_MOST // 1024 // 1024} MB")
            with self._zip.open(info) as part:
                return part.read(_MOST)
        except KeyError:
            return None
        except UnreadableDocument:
            raise
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
            raise damaged(_WHAT) from None
