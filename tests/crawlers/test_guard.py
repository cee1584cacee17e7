"""Nothing private is connected to, however it is named."""

from collections.abc import Sequence
from typing import Any

import pytest
from twisted.internet.address import IPv4Address

from crawlers.guard import Guard, is_public

PRIVATE = """127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 0.0.0.0 100.64.0.1 224.0.0.1 255.255.255.255 ::1 ::
fe80::1%eth0 fc00::1 ::ffff:127.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 2001:db8::1 198.18.0.1 nonsense""".split()


@pytest.mark.parametrize("address", PRIVATE)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "203.113.131.1", "2001:4860:4860::8888", "::ffff:8.8.8.8"])
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


class Rebinding:
    """A name server that gives a public address first, and a private one ever after."""

    def __init__(self, answers: Sequence[str]) -> None:
        self.answers = list(answers)

    def resolveHostName(self, receiver: Any, *_: object) -> None:  # noqa: N802 - Twisted
        receiver.resolutionBegan(None)
        receiver.addressResolved(IPv4Address("TCP", self.answers.pop(0), 80))
        receiver.resolutionComplete()


class Receiver:
    """Takes the addresses that may be connected to."""

    def __init__(self) -> None:
        self.addresses: list[str] = []

    def resolutionBegan(self, _: object) -> None:  # noqa: N802 - Twisted
        """Nothing."""

    def addressResolved(self, address: IPv4Address) -> None:  # noqa: N802 - Twisted
        self.addresses.append(address.host)

    def resolutionComplete(self) -> None:  # noqa: N802 - Twisted
        """Nothing."""


def resolved(guard: Guard, host: str) -> list[str]:
    receiver = Receiver()
    guard.resolveHostName(receiver, host, 80)
    return receiver.addresses


def test_a_name_that_turns_private_is_checked_each_time_it_is_resolved() -> None:
    guard = Guard(Rebinding(["8.8.8.8", "127.0.0.1"]))
    assert resolved(guard, "a.example") == ["8.8.8.8"]
    assert resolved(guard, "a.example") == []
    assert guard.refused == {"a.example": "127.0.0.1"}


def test_a_host_that_the_site_names_may_be_private() -> None:
    assert resolved(Guard(Rebinding(["10.0.0.5"]), private=("a.example",)), "a.example") == ["10.0.0.5"]
    assert resolved(Guard(Rebinding([]), known={"a.example": "10.0.0.5"}), "a.example") == []
