"""Dublin Core: a record a document as oai_dc XML, all in one ZIP, as programs of archives import them."""

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from archive.dublin_core import elements, to_xml
from archive.exports.tidy import Selection

NAME = "dublin-core.zip"


def write(selection: Selection, folder: Path) -> tuple[str, ...]:
    """Write ``dublin-core.zip``: ``KEY.xml`` for each document."""
    with ZipFile(folder / NAME, "w") as archive:
        for row, record in selection.records():
            xml = etree.tostring(
                to_xml(elements(row, record)), encoding="UTF-8", xml_declaration=True, pretty_print=True
            )
            # Without the time of day, so that the same archive gives the same file.
            archive.writestr(ZipInfo(f"{row['key']}.xml"), xml, ZIP_DEFLATED)
    return ()
