"""What programs noted in a picture's XMP: names and values, with everything that XML can be misused for left out.

XMP is XML that strangers wrote. It is read without document types, entities or anything fetched; what is too long or
broken says nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

LARGEST_BYTES = 1 << 20  # cameras write some kilobytes; what editors add beyond is their undo history
MOST_NOTES = 2_000

XMP = "http://ns.adobe.com/xap/1.0/"
TIFF = "http://ns.adobe.com/tiff/1.0/"
AIGC = "http://www.tc260.org.cn/ns/AIGC/1.0/"
"""The name under which GB 45438-2025 has its label written."""


@dataclass(frozen=True, slots=True)
class Noted:
    """One property: the namespace and name that it stands under, and its value as text."""

    space: str
    name: str
    value: str


def notes_in(packet: bytes) -> tuple[Noted, ...]:
    """Every property of an XMP packet in its order; none where it is hostile, broken or too long."""
    if not packet or len(packet) > LARGEST_BYTES:
        return ()
    try:
        root = fromstring(packet.strip(b"\0 \r\n\t"), forbid_dtd=True)
    except (DefusedXmlException, ParseError, ValueError, LookupError, RecursionError):
        return ()
    return tuple(noted for noted, _ in zip(_walk(root), range(MOST_NOTES), strict=False))


def value_of(notes: tuple[Noted, ...], space: str, name: str) -> str:
    """The first value under this name, empty where there is none."""
    return next((noted.value for noted in notes if (noted.space, noted.name) == (space, name) and noted.value), "")


def _walk(root: Element) -> Iterator[Noted]:
    """A property is an attribute or an element; either way of writing means the same."""
    for element in root.iter():
        yield Noted(*_parted(element.tag), (element.text or "").strip())
        yield from (Noted(*_parted(key), value.strip()) for key, value in element.attrib.items())


def _parted(tag: str) -> tuple[str, str]:
    space, closed, name = tag.removeprefix("{").partition("}")
    return (space, name) if closed else ("", tag)
