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
            # Some programs of Windows part the folders with backslashes.
            self._members = {info.filename.replace("\\", "/"): info for info in self._zip.infolist()}
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            raise damaged(_WHAT) from None
        main = next((target for kind, _, target in self._relations("") if kind == "officeDocument"), None)
        self._main = main or "word/document.xml"
        self._related = self._relations(self._main)

    def _relations(self, path: str) -> list[tuple[str, str, str]]:
        """The relations of a part, or of the package itself: what each is, its id, and the path it leads to."""
        folder, _, name = path.rpartition("/")
        root = self._parse(f"{folder}/_rels/{name}.rels".lstrip("/"))
        found = []
        for relation in root if root is not None else ():
            target = (relation.get("Target") or "").replace("\\", "/")
            where = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/")
            found.append(((relation.get("Type") or "").rpartition("/")[2], relation.get("Id") or "", where))
        return found

    def body(self) -> etree._Element:
        """The body of the document itself."""
        body = child(self._parse(self._main), "body")
        if body is None:
            raise damaged(_WHAT)
        return body

    def part(self, name: str) -> etree._Element | None:
        """A part beside the document (``numbering``, ``styles``, ``footnotes``), or None."""
        usual = f"{self._main.rpartition('/')[0]}/{name}.xml".lstrip("/")
        return self._parse(next((target for kind, _, target in self._related if kind == name), usual))

    def related(self, key: str | None) -> etree._Element | None:
        """The part that the document calls by the id of a relation, or None."""
        path = next((target for _, own, target in self._related if own == key), None)
        return self._parse(path) if path else None

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
            info = self._members[path]
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
