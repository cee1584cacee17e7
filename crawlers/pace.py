"""How gently a site is asked: one request at a time, with pauses that grow with the slowness of the server."""

from datetime import UTC, datetime, timedelta, timezone

from crawlers.clock import Clock

_VIETNAM = timezone(timedelta(hours=7))
_SLOWNESS = 2.0  # a server that takes a second to answer is left in peace for two
_AT_MOST = 120.0  # seconds of pause that slowness can bring
_MEMORY = 0.5  # of the slowness before, in what is reckoned with now


class Pace:
    """The pauses of one site."""

    def __init__(self, clock: Clock, delay: float) -> None:
        """Say the least pause, in seconds."""
        self._clock = clock
        self.least = delay
        self._slowness = 0.0
        self._ended_at: float | None = None

    @property
    def delay(self) -> float:
        """The pause as it is now."""
        return max(self.least, min(_SLOWNESS * self._slowness, _AT_MOST))

    async def wait(self) -> None:
        """Wait until the next request may be made."""
        if self._ended_at is not None:
            left = self._ended_at + self.delay - self._clock.now()
            if left > 0:
                await self._clock.sleep(left)

    def answered(self, began_at: float) -> None:
        """Say that the request that began then is over."""
        self._ended_at = self._clock.now()
        took = max(0.0, self._ended_at - began_at)
        self._slowness = took if not self._slowness else _MEMORY * self._slowness + (1 - _MEMORY) * took


def is_within(hours: str | None, now: float) -> bool:
    """Whether it is one of the hours, as 20:00-06:00, by the clock of Vietnam; without hours it always is."""
    if not hours:
        return True
    at = datetime.fromtimestamp(now, UTC).astimezone(_VIETNAM).strftime("%H:%M")
    start, end = hours.split("-")
    return start <= at < end if start <= end else at >= start or at < end
