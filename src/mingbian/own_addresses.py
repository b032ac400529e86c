"""Under which addresses a phone in the same network reaches the workbench, when it listens for others at all."""

import socket
from ipaddress import ip_address

ANY = ("0.0.0.0", "::")  # noqa: S104 — what somebody typed who wants every network, compared and not listened on
NOBODYS = ("192.0.2.1", 9)
"""An address that RFC 5737 keeps for examples. Pointing at it sends nothing: it asks which of ours would be used."""


def reached_by_others(host: str) -> tuple[str, ...]:
    """The addresses for a browser's line, as far as known; empty where `host` is for this machine alone.

    >>> reached_by_others("127.0.0.1"), reached_by_others("192.168.1.5")
    ((), ('192.168.1.5',))
    """
    if host in ANY:
        return tuple(dict.fromkeys(one for one in (_outward(), *_named()) if one and not is_own(one)))
    return () if is_own(host) else (f"[{host}]" if ":" in host else host,)


def is_own(host: str) -> bool:
    """Whether only this machine itself reaches what bears this name or address."""
    bare = host.strip("[]")
    try:
        return ip_address(bare).is_loopback
    except ValueError:
        return bare == "localhost" or bare.endswith(".localhost")


def _outward() -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(NOBODYS)
        except OSError:  # no network at all
            return ""
        return str(probe.getsockname()[0])


def _named() -> list[str]:
    try:
        return socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return []
