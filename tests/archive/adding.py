"""A process that adds made-up documents and says when each is in: python -m tests.archive.adding FOLDER FIRST LAST."""

import sys
from pathlib import Path

from archive import Archive
from tests.archive.made_up import made_up


def main() -> None:
    folder, first, last = sys.argv[1:]
    with Archive.open(Path(folder), create=True) as archive:
        for number in range(int(first), int(last)):
            document, record = made_up(number, items=12)
            added = archive.add(document, record, document.text.encode(), document.name, "1")
            sys.stdout.write(f"{number} {added.status}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
