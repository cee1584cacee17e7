"""Imported by the process that workers are forked from: rooms, lexicons and rule books, loaded once for all workers.

What cannot be loaded is not complained of here, where nobody listens: the worker meets it again and says so.
"""

import contextlib

with contextlib.suppress(Exception):
    from pipelines.worker import read_and_extract

    read_and_extract("Hội nghị tổng kết".encode(), "")
