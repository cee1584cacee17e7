"""The archive: records kept, found and handed out.

from archive import Archive
with Archive.open(folder, create=True) as archive:
    if (added := archive.see(data, source)) is None:      # bytes not known yet: read and extract them
        added = archive.add(document, record, data, source, extractor_version)
from archive.search import search      # search(archive, "nguyen thi thanh huong")
from archive.exports import export     # export(archive, "csv", folder)
"""

from archive.answers import Added, Count, Entry, Failure, Status, Summary
from archive.errors import ArchiveError
from archive.store import Archive

__all__ = ["Added", "Archive", "ArchiveError", "Count", "Entry", "Failure", "Status", "Summary"]
