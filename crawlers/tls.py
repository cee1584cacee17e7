"""Certificates: checked, but for the hosts whose site file names them with a reason."""

from collections.abc import Mapping
from typing import Any

from scrapy.core.downloader.contextfactory import _ScrapyClientContextFactory
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer


@implementer(IPolicyForHTTPS)
class _Policy:
    def __init__(self, strict: Any, lenient: Any, excepted: Mapping[str, str]) -> None:
        self._strict, self._lenient, self._excepted = strict, lenient, excepted

    def creatorForNetloc(self, hostname: bytes, port: int) -> Any:  # noqa: N802 - Twisted's name
        """The way to check the certificate of a host."""
        policy = self._lenient if hostname.decode("ascii", "replace") in self._excepted else self._strict
        return policy.creatorForNetloc(hostname, port)


class Handler(HTTP11DownloadHandler):
    """Scrapy's own, with its check of certificates on for all hosts but those excepted."""

    def __init__(self, crawler: Crawler) -> None:
        """Take the exceptions from the setting ``CERTIFICATE_EXCEPTIONS``."""
        super().__init__(crawler)
        strict, lenient = (_ScrapyClientContextFactory(verify_certificates=checked) for checked in (True, False))
        policy: Any = _Policy(strict, lenient, crawler.settings["CERTIFICATE_EXCEPTIONS"])
        self._contextFactory = policy
