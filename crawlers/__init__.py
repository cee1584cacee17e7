"""A site → sources: sites as data, the polite crawl, WARC files, how the sites are. The only door to the network.

from crawlers.site_file import find          # the sites of a folder of site files
from crawlers.process import crawling        # with crawling() as process: process.run(Order(site=…, folder=…, agent=…))
from crawlers.store import Store             # Store(folder).ledger(): pages, captures, runs
"""
