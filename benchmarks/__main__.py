"""``python -m benchmarks``: every comparison, one after another."""

from benchmarks import extraction, pages

extraction.compare()
extraction.linear()
pages.compare()
extraction.memory()
