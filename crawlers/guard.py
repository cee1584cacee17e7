"""Where the crawl may connect to: names are resolved once, checked, and that very address is connected to.

A name that means a public address when it is checked and a private one a moment later (DNS rebinding) gains nothing:
there is no later.
"""

import ipaddress
from collections.abc import Mapping, Sequence
from typing import Any

from twisted.internet.address import IPv4Address, IPv6Address
from twisted.internet.interfaces import IHostnameResolver, IHostResolution, IResolutionReceiver
from zope.interface import implementer


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet, whatever it is wrapped in."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            ip = inner
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


@implementer(IHostResolution)
class _Resolution:
    def __init__(self, name: str) -> None:
        self.name = name

    def cancel(self) -> None:
        """Nothing is under way."""


@implementer(IResolutionReceiver)
class _Checked:
    """Hands on the addresses that may be connected to."""

    def __init__(self, receiver: Any, guard: "Guard", host: str) -> None:
        self._receiver, self._guard, self._host = receiver, guard, host

    def resolutionBegan(self, resolution: Any) -> None:  # noqa: N802 - Twisted's name
        self._receiver.resolutionBegan(resolution)

    def addressResolved(self, address: Any) -> None:  # noqa: N802 - Twisted's name
        if self._guard.lets(self._host, str(getattr(address, "host", ""))):
            self._receiver.addressResolved(address)

    def resolutionComplete(self) -> None:  # noqa: N802 - Twisted's name
        self._receiver.resolutionComplete()


@implementer(IHostnameResolver)
class Guard:
    """Resolves names for Twisted's endpoints and holds back addresses that no site may lead to.

    ``private`` names the hosts that may lie at private addresses; ``known`` gives the addresses of some names, as a
    hosts file does.
    """

    def __init__(self, original: Any, private: Sequence[str] = (), known: Mapping[str, str] | None = None) -> None:
        self.original, self._private, self._known = original, frozenset(private), known or {}
        self.refused: dict[str, str] = {}

    def lets(self, host: str, address: str) -> bool:
        """Whether the address may be connected to for that host; if not, that is remembered."""
        if is_public(address) or host in self._private:
            return True
        self.refused[host] = address
        return False

    def resolveHostName(  # noqa: N802 - Twisted's name
        self,
        resolutionReceiver: Any,  # noqa: N803 - Twisted's name
        hostName: str,  # noqa: N803 - Twisted's name
        portNumber: int = 0,  # noqa: N803 - Twisted's name
        addressTypes: Any = None,  # noqa: N803 - Twisted's name
        transportSemantics: str = "TCP",  # noqa: N803 - Twisted's name
    ) -> Any:
        """Resolve as Twisted asks, through the check."""
        checked = _Checked(resolutionReceiver, self, hostName)
        if (address := self._known.get(hostName)) is None:
            return self.original.resolveHostName(checked, hostName, portNumber, addressTypes, transportSemantics)
        resolution = _Resolution(hostName)
        checked.resolutionBegan(resolution)
        kind = IPv6Address if ":" in address else IPv4Address
        checked.addressResolved(kind("TCP", address, portNumber))
        checked.resolutionComplete()
        return resolution


def unguarded(resolver: Any) -> Any:
    """The resolver behind a guard: each crawl of a process has its own guard, and they are not stacked."""
    return resolver.original if isinstance(resolver, Guard) else resolver
