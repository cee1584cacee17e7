"""What a site's robots.txt allows (RFC 9309), with the Crawl-delay that the standard left out and sites still state."""

from dataclasses import dataclass

from protego import Protego

NAME = "kyyeu"  # as robots.txt calls us
_LARGEST = 512 * 1024  # bytes that must be read at least, by the standard; no more are
_DELAY_AT_MOST = 300.0  # seconds; a site that asks for more gets this


@dataclass(frozen=True)
class Robots:
    """The rules for us. With no rules everything is allowed; ``closed``: the file could not be had, so nothing is."""

    rules: Protego | None = None
    closed: bool = False

    def allows(self, url: str) -> bool:
        """Whether the address may be fetched."""
        if self.closed:
            return False
        return self.rules is None or bool(self.rules.can_fetch(url, NAME))

    @property
    def delay(self) -> float:
        """Seconds that the site asks for between two requests."""
        if self.rules is None:
            return 0.0
        stated = self.rules.crawl_delay(NAME) or 0.0
        rate = self.rules.request_rate(NAME)
        return min(max(float(stated), rate.seconds / rate.requests if rate else 0.0), _DELAY_AT_MOST)


def robots_of(status: int, body: bytes | None) -> Robots:
    """The rules of an answer: none where there is no such file, closed where the server is in trouble."""
    if status >= 500 or status == 429:
        return Robots(closed=True)
    if status != 200 or body is None:
        return Robots()
    return Robots(Protego.parse(body[:_LARGEST].decode("utf-8", "replace")))
