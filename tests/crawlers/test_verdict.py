"""What an answer makes of a page, where its status alone tells."""

import pytest

from crawlers.exchange import Errand, Exchange, Role
from crawlers.verdict import Event, judge


class Nothing:
    """A site of which nothing is known."""

    def page(self, _: str) -> None:
        """No page."""

    def same_prose(self, _: str, __: str) -> str:
        """No other page."""
        return ""

    def is_root(self, _: str) -> bool:
        """No front page."""
        return False


@pytest.mark.parametrize(
    ("role", "status", "event"),
    [
        (Role.ROBOTS, 200, Event.READ),
        (Role.ROBOTS, 404, Event.READ),  # a site without one has no wishes
        (Role.ROBOTS, 403, Event.READ),
        (Role.ROBOTS, 503, Event.ON_THE_WAY),
        (Role.LIST, 404, Event.FAILED),
        (Role.LIST, 304, Event.READ),
        (Role.ARTICLE, 404, Event.GONE),
        (Role.ARTICLE, 410, Event.GONE),
        (Role.ARTICLE, 403, Event.FAILED),
        (Role.ARTICLE, 304, Event.SAME),
        (Role.ATTACHMENT, 429, Event.ON_THE_WAY),
    ],
)
def test_what_a_status_tells(role: Role, status: int, event: Event) -> None:
    url = "http://so.vi-du.example/x"
    exchange = Exchange(Errand(url, role, url), url, status, "2026-01-01T00:00:00Z", (), b"", b"")
    assert judge(exchange, Nothing(), reports_only=True, text=None).event is event
