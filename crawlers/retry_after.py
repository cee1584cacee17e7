"""The header Retry-After: so many seconds, or a day and time."""

from email.utils import parsedate_to_datetime

_AT_MOST = 7 * 86_400.0  # seconds; a clock that is wrong by years is not waited for


def wait_of(header: str, now: float) -> float | None:
    """The seconds to wait that it asks for, or None where it says nothing that can be understood."""
    value = header.strip()
    if value.isdecimal():
        return min(float(value), _AT_MOST)
    try:
        moment = parsedate_to_datetime(value).timestamp()
    except (TypeError, ValueError):
        return None
    return min(max(0.0, moment - now), _AT_MOST)
